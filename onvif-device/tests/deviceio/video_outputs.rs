//! Video outputs: two monitors, of which one is switched off.

use onvif_device::backend::video::Resolution;
use onvif_device::backend::video_output::{Pane, VideoOutput, VideoOutputBackend};

use super::*;

const NO_OUTPUT: &str = "400 Sender/InvalidArgVal/NoVideoOutput";
const MODIFY: &str = "400 Sender/InvalidArgVal/ConfigModify";

struct Monitors;

impl VideoOutputBackend for Monitors {
    fn outputs(&self) -> Vec<VideoOutput> {
        let shown = VideoOutput {
            token: "hdmi".into(),
            layout: vec![Pane::full_screen("main")],
            resolution: Some(Resolution {
                width: 1920,
                height: 1080,
            }),
            refresh_rate: Some(60.0),
            aspect_ratio: Some(1.78),
        };
        let dark = VideoOutput {
            token: "bnc".into(),
            resolution: None,
            refresh_rate: None,
            aspect_ratio: None,
            ..shown.clone()
        };
        vec![shown, dark]
    }
}

async fn with_monitors(storage: Arc<dyn Storage>) -> Camera {
    let kept = Arc::clone(&storage);
    let complete = |io: DeviceIoService| io.with_video_outputs(Arc::new(Monitors), kept).unwrap();
    camera_with(Arc::default(), storage, complete).await
}

async fn get(camera: &Camera, operation: &str, output: &str) -> Reply {
    let content = format!("<m:VideoOutputToken>{output}</m:VideoOutputToken>");
    io(camera.at(), operation, &content).await
}

async fn set(camera: &Camera, token: &str, name: &str, output: &str) -> Reply {
    let content = format!(
        r#"<m:Configuration token="{token}"><tt:Name>{name}</tt:Name><tt:UseCount>0</tt:UseCount><tt:OutputToken>{output}</tt:OutputToken></m:Configuration>
        <m:ForcePersistence>true</m:ForcePersistence>"#
    );
    io(camera.at(), "SetVideoOutputConfiguration", &content).await
}

#[tokio::test]
async fn configurations_of_outputs_are_named_and_outlive_the_process() {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let camera = with_monitors(Arc::clone(&storage)).await;
    let counts = io(camera.at(), "GetServiceCapabilities", "").await;
    has(&counts, &["VideoOutputs=\"2\""]);
    let legacy = device(camera.at(), "GetCapabilities", "<m:Category>All</m:Category>").await;
    has(&legacy, &["<tt:VideoOutputs>2<"]);
    let listed = io(camera.at(), "GetVideoOutputs", "").await;
    has(
        &listed,
        &[
            "token=\"hdmi\"",
            "token=\"bnc\"",
            "<tt:Pane>main<",
            "bottom=\"-1\"",
            "<tt:Width>1920<",
            "<tt:RefreshRate>60<",
            "<tt:AspectRatio>1.78<",
        ],
    );
    assert_eq!(
        listed.body.matches("<tt:Resolution>").count(),
        1,
        "{}",
        listed.body
    );
    let shown = get(&camera, "GetVideoOutputConfiguration", "hdmi").await;
    has(
        &shown,
        &["token=\"vo_hdmi\"", "<tt:Name>hdmi<", "<tt:OutputToken>hdmi<"],
    );
    has(
        &get(&camera, "GetVideoOutputConfigurationOptions", "hdmi").await,
        &[],
    );
    let (sender, mut seen) = tokio::sync::mpsc::unbounded_channel();
    let events = camera.running.device.common().events();
    events.observe(move |notification| {
        let value = |name| notification.value(name).unwrap_or_default().to_owned();
        let _ = sender.send((
            notification.topic().path().to_owned(),
            value("Token"),
            value("Configuration"),
        ));
    });
    // Once more is no change.
    for _ in 0..2 {
        has(&set(&camera, "vo_hdmi", "Gatehouse", "hdmi").await, &[]);
    }
    let (topic, token, content) = seen.recv().await.unwrap();
    assert_eq!(topic, "tns1:Configuration/VideoOutputConfiguration/MediaService");
    assert_eq!(token, "vo_hdmi");
    assert!(
        content.starts_with("<tt:VideoOutputConfiguration token=\"vo_hdmi\">")
            && content.contains("<tt:Name>Gatehouse<"),
        "{content}"
    );
    assert!(seen.try_recv().is_err());
    drop(camera);

    let camera = with_monitors(storage).await;
    let shown = get(&camera, "GetVideoOutputConfiguration", "hdmi").await;
    has(&shown, &["<tt:Name>Gatehouse<"]);
    let other = get(&camera, "GetVideoOutputConfiguration", "bnc").await;
    has(&other, &["<tt:Name>bnc<"]);
}

#[tokio::test]
async fn outputs_that_are_not_there_and_impossible_settings_change_nothing() {
    let camera = with_monitors(Arc::new(MemoryStorage::new())).await;
    for operation in [
        "GetVideoOutputConfiguration",
        "GetVideoOutputConfigurationOptions",
    ] {
        for output in ["vga", ""] {
            assert_eq!(
                get(&camera, operation, output).await.summary(),
                NO_OUTPUT,
                "{operation}"
            );
        }
    }
    let long = "x".repeat(65);
    for (token, name, output, fault) in [
        ("vo_vga", "a", "vga", NO_OUTPUT),
        ("vo_bnc", "a", "hdmi", MODIFY),
        ("hdmi", "a", "hdmi", MODIFY),
        ("vo_hdmi", "", "hdmi", MODIFY),
        ("vo_hdmi", long.as_str(), "hdmi", MODIFY),
        ("vo_hdmi", "a\nb", "hdmi", MODIFY),
    ] {
        let refused = set(&camera, token, name, output).await;
        assert_eq!(refused.summary(), fault, "{token} {name} {output}");
    }
    let shown = get(&camera, "GetVideoOutputConfiguration", "hdmi").await;
    has(&shown, &["<tt:Name>hdmi<"]);
}
