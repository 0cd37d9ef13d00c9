//! Drives, their configurations and their status.

use super::*;

#[tokio::test]
async fn nodes_show_what_each_drive_can_do() {
    let (running, _) = camera().await;
    let all = ptz(running.address, "GetNodes", "").await;
    assert_eq!(all.status, 200, "{}", all.body);
    let dome = ptz(running.address, "GetNode", "<m:NodeToken>dome</m:NodeToken>").await;
    let one = between(&dome.body, "<tptz:PTZNode", "</tptz:PTZNode>");
    assert!(all.body.contains(one), "{}", all.body);
    for part in [
        "PositionGenericSpace",
        "TranslationSpaceFov",
        "ZoomGenericSpeedSpace",
        "VelocityGenericSpace",
        ">300<",
        "<tt:HomeSupported>true<",
        "FixedHomePosition=\"false\"",
        "tt:Wiper|On",
        "MaximumNumberOfPresetTours",
    ] {
        assert!(one.contains(part), "{part} in {one}");
    }
    let motor = ptz(running.address, "GetNode", "<m:NodeToken>motor</m:NodeToken>").await;
    for part in ["Position", "Translation", "Speed", "ZoomSpaces", "PresetTour"] {
        assert!(
            !between(&motor.body, "<tt:SupportedPTZSpaces>", "</tt:SupportedPTZSpaces>").contains(part),
            "{part} in {}",
            motor.body
        );
    }
    let none = ptz(running.address, "GetNode", "<m:NodeToken>xyz</m:NodeToken>").await;
    assert_eq!(none.summary(), "400 Sender/InvalidArgVal/NoEntity");
}

#[tokio::test]
async fn configurations_are_in_the_profiles_of_their_source() {
    let (running, _) = camera().await;
    let at = running.address;
    let all = ptz(at, "GetConfigurations", "").await;
    assert!(all.body.contains("token=\"ptz_dome\"") && all.body.contains("token=\"ptz_motor\""));
    let one = ptz(
        at,
        "GetConfiguration",
        "<m:PTZConfigurationToken>ptz_dome</m:PTZConfigurationToken>",
    )
    .await;
    let element = between(&one.body, "<tptz:PTZConfiguration ", "</tptz:PTZConfiguration>");
    assert!(all.body.contains(element));
    assert!(
        element.contains("<tt:UseCount>2<"),
        "both streams of the front: {element}"
    );
    // Clients that follow objects need this as the default.
    assert!(
        between(element, "<tt:DefaultRelativePanTiltTranslationSpace>", "<").ends_with("TranslationSpaceFov")
    );
    let profile = media(at, "GetProfile", "<m:ProfileToken>back_sub</m:ProfileToken>").await;
    assert!(
        profile.body.contains("PTZConfiguration token=\"ptz_motor\""),
        "{}",
        profile.body
    );
    let options = ptz(
        at,
        "GetConfigurationOptions",
        "<m:ConfigurationToken>ptz_dome</m:ConfigurationToken>",
    )
    .await;
    assert!(options.body.contains("TranslationSpaceFov") && options.body.contains("<tt:PTZTimeout>"));
    let compatible = ptz(
        at,
        "GetCompatibleConfigurations",
        "<m:ProfileToken>back_main</m:ProfileToken>",
    )
    .await;
    assert!(compatible.body.contains("ptz_motor") && !compatible.body.contains("ptz_dome"));
    for (operation, content, fault) in [
        (
            "GetConfiguration",
            "<m:PTZConfigurationToken>xyz</m:PTZConfigurationToken>",
            "NoConfig",
        ),
        (
            "GetConfigurationOptions",
            "<m:ConfigurationToken>xyz</m:ConfigurationToken>",
            "NoConfig",
        ),
        (
            "GetCompatibleConfigurations",
            "<m:ProfileToken>xyz</m:ProfileToken>",
            "NoProfile",
        ),
        ("GetStatus", "<m:ProfileToken>xyz</m:ProfileToken>", "NoProfile"),
        ("GetPresets", "<m:ProfileToken>xyz</m:ProfileToken>", "NoProfile"),
    ] {
        let reply = ptz(at, operation, content).await;
        assert_eq!(
            reply.summary(),
            format!("400 Sender/InvalidArgVal/{fault}"),
            "{operation}"
        );
    }
}

#[tokio::test]
async fn a_configuration_taken_out_of_a_profile_stays_out() {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let (running, _) = camera_on(Arc::clone(&storage)).await;
    let removed = media(
        running.address,
        "RemovePTZConfiguration",
        "<m:ProfileToken>front_main</m:ProfileToken>",
    )
    .await;
    assert_eq!(removed.status, 200, "{}", removed.body);
    let (running, _) = camera_on(storage).await;
    let status = front(running.address, "GetStatus", "").await;
    assert_eq!(status.summary(), "400 Sender/InvalidArgVal/NoPTZProfile");
    let added = media(
        running.address,
        "AddPTZConfiguration",
        "<m:ProfileToken>front_main</m:ProfileToken><m:ConfigurationToken>ptz_dome</m:ConfigurationToken>",
    )
    .await;
    assert_eq!(added.status, 200, "{}", added.body);
    assert_eq!(front(running.address, "GetStatus", "").await.status, 200);
}

#[tokio::test]
async fn status_tells_position_state_and_time() {
    let (running, drives) = camera().await;
    drives.dome().position = Position {
        pan: 0.5,
        tilt: -0.25,
        zoom: 0.75,
    };
    let status = front(running.address, "GetStatus", "").await;
    assert!(
        status.body.contains("x=\"0.5\" y=\"-0.25\" space="),
        "{}",
        status.body
    );
    assert!(status.body.contains("x=\"0.75\" space="));
    assert_eq!(status.body.matches("IDLE").count(), 2);
    assert!(between(&status.body, "<tt:UtcTime>", "<").ends_with('Z'));
    let lost = ptz(
        running.address,
        "GetStatus",
        "<m:ProfileToken>back_main</m:ProfileToken>",
    )
    .await;
    assert!(
        lost.body.contains("<tt:Error>the encoder wheel is lost<")
            && lost.body.contains("UNKNOWN")
            && !lost.body.contains("<tt:Position>"),
        "{}",
        lost.body
    );
}
