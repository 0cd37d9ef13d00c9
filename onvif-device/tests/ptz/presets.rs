//! Presets, home positions and auxiliary commands.

use super::*;

#[tokio::test]
async fn presets_are_kept_called_and_removed() {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let (running, drives) = camera_on(Arc::clone(&storage)).await;
    let at = running.address;
    go(at, 0.25).await;
    let token = preset(at, "Gate &amp; Co").await;
    let presets = front(at, "GetPresets", "").await.body;
    assert!(
        presets.contains(&format!("token=\"{token}\""))
            && presets.contains("Gate &amp; Co")
            && presets.contains("x=\"0.25\""),
        "{presets}"
    );
    go(at, -0.75).await;
    let goto = format!("<m:PresetToken>{token}</m:PresetToken>");
    let speed = "<m:Speed><tt:PanTilt x=\"0.5\" y=\"0.5\"/></m:Speed>";
    done(at, "GotoPreset", &(goto.clone() + speed)).await;
    assert_eq!(drives.position().pan, 0.25);
    assert_eq!(drives.dome().orders.iter().rev().nth(2).unwrap().2, 0.5);
    // Overwritten, it keeps its name.
    go(at, 0.5).await;
    done(at, "SetPreset", &goto).await;
    let long = "x".repeat(65);
    for (operation, content, fault) in [
        (
            "GotoPreset",
            "<m:PresetToken>xyz</m:PresetToken>".to_owned(),
            "NoToken",
        ),
        (
            "RemovePreset",
            "<m:PresetToken>xyz</m:PresetToken>".to_owned(),
            "NoToken",
        ),
        (
            "SetPreset",
            "<m:PresetToken>xyz</m:PresetToken>".to_owned(),
            "NoToken",
        ),
        (
            "SetPreset",
            format!("<m:PresetName>{long}</m:PresetName>"),
            "InvalidPresetName",
        ),
        (
            "GotoPreset",
            goto.clone() + "<m:Speed><tt:Zoom x=\"7\"/></m:Speed>",
            "InvalidSpeed",
        ),
    ] {
        let reply = front(at, operation, &content).await;
        assert_eq!(
            reply.summary(),
            format!("400 Sender/InvalidArgVal/{fault}"),
            "{operation}"
        );
    }
    drives.dome().slow = true;
    go(at, -1.0).await;
    let moving = front(at, "SetPreset", "").await;
    assert!(
        moving.summary().ends_with("Receiver/Action/MovingPTZ"),
        "{}",
        moving.body
    );

    let (running, drives) = camera_on(storage).await;
    let at = running.address;
    let presets = front(at, "GetPresets", "").await.body;
    assert!(
        presets.contains("Gate &amp; Co") && presets.contains("x=\"0.5\""),
        "{presets}"
    );
    done(at, "GotoPreset", &goto).await;
    assert_eq!(drives.position().pan, 0.5);
    done(at, "RemovePreset", &goto).await;
    let presets = front(at, "GetPresets", "").await.body;
    assert!(!presets.contains(&token), "{presets}");
    assert_ne!(preset(at, "next").await, token, "tokens are not given out twice");
}

#[tokio::test]
async fn three_hundred_presets_and_no_more() {
    let (running, _) = camera().await;
    let at = running.address;
    for number in 0..300 {
        preset(at, &format!("p{number}")).await;
    }
    let full = front(at, "SetPreset", "").await;
    assert!(
        full.summary().ends_with("Receiver/Action/TooManyPresets"),
        "{}",
        full.body
    );
    let presets = front(at, "GetPresets", "").await.body;
    assert_eq!(presets.matches("<tptz:Preset ").count(), 300);
}

#[tokio::test]
async fn the_home_position_can_be_set_where_it_is_not_fixed() {
    let (running, drives) = camera().await;
    let at = running.address;
    go(at, 0.75).await;
    done(at, "SetHomePosition", "").await;
    go(at, -0.75).await;
    done(at, "GotoHomePosition", "").await;
    assert_eq!(drives.position().pan, 0.75);
    let fast = front(
        at,
        "GotoHomePosition",
        "<m:Speed><tt:PanTilt x=\"2\" y=\"0\"/></m:Speed>",
    )
    .await;
    assert_eq!(fast.summary(), "400 Sender/InvalidArgVal/InvalidSpeed");
    for operation in ["SetHomePosition", "GotoHomePosition"] {
        let none = ptz(at, operation, "<m:ProfileToken>back_main</m:ProfileToken>").await;
        assert!(
            none.summary().ends_with("Receiver/ActionNotSupported"),
            "{}",
            none.body
        );
    }
}

#[tokio::test]
async fn auxiliary_commands_are_those_of_the_node() {
    let (running, _) = camera().await;
    let at = running.address;
    let wiper = done(
        at,
        "SendAuxiliaryCommand",
        "<m:AuxiliaryData>tt:Wiper|On</m:AuxiliaryData>",
    )
    .await;
    assert!(wiper.body.contains("tt:Wiper|On done"));
    let other = front(
        at,
        "SendAuxiliaryCommand",
        "<m:AuxiliaryData>tt:Washer|On</m:AuxiliaryData>",
    )
    .await;
    assert_eq!(other.summary(), "400 Sender/InvalidArgVal");
}
