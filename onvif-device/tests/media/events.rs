//! The events of changed profiles and configurations: by name in Media2, with the new content in Media.

use onvif_device::device::FactoryDefault;
use onvif_device::events::Notification;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

use super::configurations::whole_camera;
use super::*;

type Seen = UnboundedReceiver<Arc<Notification>>;

fn observe(running: &Running) -> Seen {
    let (sender, seen) = unbounded_channel();
    running.device.common().events().observe(move |notification| {
        let _ = sender.send(Arc::clone(notification));
    });
    seen
}

/// The next two, which tell of the same: Media2 names it, and Media has its content, which is returned.
async fn pair(seen: &mut Seen, topic: &str, token: &str, kind: Option<&str>) -> String {
    let named = seen.recv().await.unwrap();
    let media2 = match kind {
        None => "tns1:Media/ProfileChanged",
        Some(_) => "tns1:Media/ConfigurationChanged",
    };
    assert_eq!(named.topic().path(), media2);
    assert_eq!((named.value("Token"), named.value("Type")), (Some(token), kind));
    let told = seen.recv().await.unwrap();
    assert_eq!(told.topic().path(), format!("tns1:Configuration/{topic}"));
    assert_eq!((told.operation(), told.value("Token")), (None, Some(token)));
    let content = told.value("Configuration").unwrap().to_owned();
    let name = topic.split('/').next().unwrap();
    assert!(
        content.starts_with(&format!("<tt:{name} token=\"{token}\"")),
        "{content}"
    );
    content
}

#[tokio::test]
async fn profiles_that_come_change_and_go_are_told_with_their_content() {
    let running = camera().await;
    let at = running.address;
    let mut seen = observe(&running);
    let created = call2(at, "CreateProfile", "<m:Name>new</m:Name>").await;
    let token = between(&created.body, "<tr2:Token>", "<").to_owned();
    let content = pair(&mut seen, "Profile", &token, None).await;
    assert!(
        content.contains("fixed=\"false\"") && content.contains("<tt:Name>new<"),
        "{content}"
    );

    let profile = format!("<m:ProfileToken>{token}</m:ProfileToken>");
    let source = "<m:ConfigurationToken>vs_front</m:ConfigurationToken>";
    let content = format!("{profile}{source}");
    let added = call1(at, "AddVideoSourceConfiguration", &content).await;
    assert_eq!(added.summary(), "200");
    // Once more is no change.
    let added = call1(at, "AddVideoSourceConfiguration", &content).await;
    assert_eq!(added.summary(), "200");
    let content = pair(&mut seen, "Profile", &token, None).await;
    assert!(content.contains("token=\"vs_front\""), "{content}");

    // What is refused is not told; what is deleted is told as it was.
    let fixed = "<m:ProfileToken>front_main</m:ProfileToken>";
    assert_eq!(call1(at, "DeleteProfile", fixed).await.status, 400);
    assert_eq!(call1(at, "DeleteProfile", &profile).await.summary(), "200");
    let content = pair(&mut seen, "Profile", &token, None).await;
    assert!(
        content.contains("<tt:Name>new<") && content.contains("token=\"vs_front\""),
        "{content}"
    );
    let created = call1(at, "CreateProfile", "<m:Name>late</m:Name>").await;
    let token = between(&created.body, "Profile token=\"", "\"").to_owned();
    pair(&mut seen, "Profile", &token, None).await;
    let content = format!("<m:Token>{token}</m:Token>");
    assert_eq!(call2(at, "DeleteProfile", &content).await.summary(), "200");
    pair(&mut seen, "Profile", &token, None).await;
    assert!(seen.try_recv().is_err());
}

#[tokio::test]
async fn configurations_are_told_with_their_content_whichever_service_changes_them() {
    let running = whole_camera().await;
    let at = running.address;
    let topics = running.device.common().events().topics();
    let mut declared: Vec<&str> = topics
        .iter()
        .filter_map(|topic| topic.path().strip_prefix("tns1:Configuration/"))
        .collect();
    declared.sort_unstable();
    let mut seen = observe(&running);
    let mut told = vec!["Profile"];
    for (kind, topic, token) in [
        ("AudioEncoder", "AudioEncoderConfiguration", "ae_mic"),
        (
            "AudioOutput",
            "AudioOutputConfiguration/MediaService",
            "ao_speaker",
        ),
        ("AudioSource", "AudioSourceConfiguration/MediaService", "as_mic"),
        ("Metadata", "MetadataConfiguration", "md_front"),
        ("Analytics", "VideoAnalyticsConfiguration", "va_front"),
        ("VideoEncoder", "VideoEncoderConfiguration", "ve_front_main"),
        ("VideoSource", "VideoSourceConfiguration/MediaService", "vs_front"),
    ] {
        told.push(topic);
        let operation = topic.split('/').next().unwrap();
        let named = format!("<m:ConfigurationToken>{token}</m:ConfigurationToken>");
        let shown = call1(at, &format!("Get{operation}"), &named).await.body;
        let old = element(&shown, "trt:Configuration").replace("trt:", "m:");
        let name = between(&old, "<tt:Name>", "<");
        let renamed = |new: &str| old.replacen(&format!("<tt:Name>{name}<"), &format!("<tt:Name>{new}<"), 1);
        let force = "<m:ForcePersistence>true</m:ForcePersistence>";
        let set = format!("Set{operation}");
        // Once more is no change.
        for _ in 0..2 {
            let reply = call1(at, &set, &(renamed("one") + force)).await;
            assert_eq!(reply.summary(), "200", "{set}: {}", reply.body);
        }
        let content = pair(&mut seen, topic, token, Some(kind)).await;
        assert!(content.contains("<tt:Name>one<"), "{content}");
        if kind == "VideoSource" || kind.starts_with("Audio") && kind != "AudioEncoder" {
            let reply = call2(at, &set, &renamed("two")).await;
            assert_eq!(reply.summary(), "200", "{set}: {}", reply.body);
            let content = pair(&mut seen, topic, token, Some(kind)).await;
            assert!(content.contains("<tt:Name>two<"), "{content}");
        }
    }
    assert!(seen.try_recv().is_err());
    told.sort_unstable();
    assert_eq!(declared, told);
}

#[tokio::test]
async fn a_codec_without_a_name_in_media_is_told_by_media2_alone() {
    let running = camera().await;
    let at = running.address;
    let mut seen = observe(&running);
    let named = "<m:ConfigurationToken>ve_front_main</m:ConfigurationToken>";
    let shown = call2(at, "GetVideoEncoderConfigurations", named).await.body;
    let old = element(&shown, "tr2:Configurations").replace("tr2:Configurations", "m:Configuration");
    let set = async |codec: &str| {
        let new = old.replace(">H264<", &format!(">{codec}<"));
        let reply = call2(at, "SetVideoEncoderConfiguration", &new).await;
        assert_eq!(reply.summary(), "200", "{}", reply.body);
    };
    set("H265").await;
    let changed = seen.recv().await.unwrap();
    assert_eq!(changed.topic().path(), "tns1:Media/ConfigurationChanged");
    set("JPEG").await;
    let content = pair(
        &mut seen,
        "VideoEncoderConfiguration",
        "ve_front_main",
        Some("VideoEncoder"),
    )
    .await;
    assert!(content.contains("<tt:Encoding>JPEG<"), "{content}");
}

#[tokio::test]
async fn profiles_that_the_factory_default_deletes_are_told() {
    let running = camera().await;
    let created = call2(running.address, "CreateProfile", "<m:Name>new</m:Name>").await;
    let token = between(&created.body, "<tr2:Token>", "<").to_owned();
    let mut seen = observe(&running);
    let common = running.device.common();
    common.factory_default(FactoryDefault::Soft).await.unwrap();
    let content = pair(&mut seen, "Profile", &token, None).await;
    assert!(content.contains("<tt:Name>new<"), "{content}");
    for token in ["front_main", "front_sub", "back_main", "back_sub"] {
        pair(&mut seen, "Profile", token, None).await;
    }
}
