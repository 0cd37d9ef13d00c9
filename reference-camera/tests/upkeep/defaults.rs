//! Factory defaults over the network: what each of them forgets and keeps.

use super::*;

const TPTZ: &str = "http://www.onvif.org/ver20/ptz/wsdl";

/// Numbers of presets and of preset tours of the first profile with a drive.
async fn presets(camera: &Running, profile: &str) -> (usize, usize) {
    let content = format!("<ProfileToken>{profile}</ProfileToken>");
    let presets = camera.call(TPTZ, "GetPresets", &content).await;
    let tours = camera.call(TPTZ, "GetPresetTours", &content).await;
    let count = |text: &str, element: &str| text.matches(&format!("{element} token=")).count();
    (count(&presets, "tptz:Preset"), count(&tours, "tptz:PresetTour"))
}

async fn make_presets(camera: &Running, profile: &str) {
    let content = format!("<ProfileToken>{profile}</ProfileToken>");
    camera
        .call(
            TPTZ,
            "SetPreset",
            &format!("{content}<PresetName>gate</PresetName>"),
        )
        .await;
    camera.call(TPTZ, "CreatePresetTour", &content).await;
    assert_eq!(presets(camera, profile).await, (1, 1));
}

async fn users(camera: &Running) -> usize {
    camera
        .call(TDS, "GetUsers", "")
        .await
        .matches("Username>")
        .count()
        / 2
}

#[tokio::test(flavor = "multi_thread")]
async fn defaults_forget_presets_and_tours_and_the_hard_one_accounts_and_names_too() {
    let directory = tempfile::tempdir().unwrap();
    let camera = start(directory.path(), &[]).await;
    let profile = "video-1_main";
    camera.call(TDS, "SetHostname", "<Name>kept</Name>").await;
    let guest = "<User><t:Username xmlns:t='http://www.onvif.org/ver10/schema'>guest</t:Username>\
        <t:Password xmlns:t='http://www.onvif.org/ver10/schema'>OnvifTest123</t:Password>\
        <t:UserLevel xmlns:t='http://www.onvif.org/ver10/schema'>User</t:UserLevel></User>";
    camera.call(TDS, "CreateUsers", guest).await;
    make_presets(&camera, profile).await;
    camera
        .call(
            TDS,
            "SetSystemFactoryDefault",
            "<FactoryDefault>Soft</FactoryDefault>",
        )
        .await;
    camera.rebooted().await;

    let camera = start(directory.path(), &[]).await;
    assert_eq!(presets(&camera, profile).await, (0, 0));
    assert_eq!(users(&camera).await, 2);
    let name = camera.call(TDS, "GetHostname", "").await;
    assert_eq!(text(&name, "Name"), "kept");
    make_presets(&camera, profile).await;
    camera
        .call(
            TDS,
            "SetSystemFactoryDefault",
            "<FactoryDefault>Hard</FactoryDefault>",
        )
        .await;
    camera.rebooted().await;

    let camera = start(directory.path(), &[]).await;
    assert_eq!(presets(&camera, profile).await, (0, 0));
    assert_eq!(users(&camera).await, 1);
    let name = camera.call(TDS, "GetHostname", "").await;
    assert!(!name.contains(">kept<"), "{name}");
    camera.stop().await;
}
