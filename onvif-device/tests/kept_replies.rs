//! Lists of profiles are kept as they were written; whatever they show is in the next one at once.
#![allow(missing_docs)]

#[path = "common/camera.rs"]
mod camera;
mod common;

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use bytes::Bytes;
use common::{Reply, Running, call, handmade, start};
use onvif_core::generated::tt;
use onvif_device::backend::BackendError;
use onvif_device::backend::video::{
    BoxFuture, Encoder, EncoderOptions, EncoderSettings, FrameSink, Resolution, SourceView, VideoBackend,
    VideoSource,
};
use onvif_device::net::http::HttpLimits;
use onvif_device::services::media::MediaService;
use onvif_device::services::media::state::{ConfigurationKind, ForeignConfiguration};
use onvif_device::storage::{MemoryStorage, Persistent, Storage, StorageError};
use onvif_device::streaming::HubConfig;

/// The scripted camera, whose streams are passed through from some moment on.
#[derive(Default)]
struct Switching {
    fixed: AtomicBool,
}

impl VideoBackend for Switching {
    fn sources(&self) -> Vec<VideoSource> {
        camera::Camera.sources()
    }

    fn encoder_options(&self, source: &str, encoder: u32) -> Result<Vec<EncoderOptions>, BackendError> {
        let mut options = camera::Camera.encoder_options(source, encoder)?;
        for option in &mut options {
            option.fixed = self.fixed.load(Ordering::Relaxed);
        }
        Ok(options)
    }

    fn default_encoders(&self, source: &str) -> Result<Vec<EncoderSettings>, BackendError> {
        camera::Camera.default_encoders(source)
    }

    fn start_encoder(
        &self,
        source: &str,
        settings: &EncoderSettings,
        view: &SourceView,
        sink: Arc<dyn FrameSink>,
    ) -> Result<Box<dyn Encoder>, BackendError> {
        camera::Camera.start_encoder(source, settings, view, sink)
    }

    fn snapshot<'a>(
        &'a self,
        source: &'a str,
        resolution: Resolution,
        view: &'a SourceView,
    ) -> BoxFuture<'a, Result<Bytes, BackendError>> {
        camera::Camera.snapshot(source, resolution, view)
    }
}

struct Setup {
    running: Running,
    backend: Arc<Switching>,
    media: MediaService,
    storage: Arc<dyn Storage>,
}

async fn setup() -> Setup {
    let backend = Arc::new(Switching::default());
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let media = MediaService::open(
        Arc::clone(&backend) as Arc<dyn VideoBackend>,
        Arc::clone(&storage),
        HubConfig::default(),
        8554,
    )
    .unwrap();
    let builder = handmade().storage(Arc::clone(&storage)).module(media.clone());
    Setup {
        running: start(builder, HttpLimits::default()).await,
        backend,
        media,
        storage,
    }
}

async fn media1(at: SocketAddr, operation: &str, content: &str) -> Reply {
    let request = format!(
        r#"<m:{operation} xmlns:m="http://www.onvif.org/ver10/media/wsdl" xmlns:tt="http://www.onvif.org/ver10/schema">{content}</m:{operation}>"#
    );
    call(at, &request).await
}

async fn media2(at: SocketAddr, operation: &str, content: &str) -> Reply {
    let request = format!(
        r#"<m:{operation} xmlns:m="http://www.onvif.org/ver20/media/wsdl" xmlns:tt="http://www.onvif.org/ver10/schema">{content}</m:{operation}>"#
    );
    call(at, &request).await
}

/// What both services list. Each is asked twice, so that the second answer is a kept one unless something changes meanwhile.
async fn listed(setup: &Setup) -> [String; 2] {
    let at = setup.running.address;
    let mut lists = Vec::new();
    for _ in 0..2 {
        lists.push([
            media1(at, "GetProfiles", "").await.body,
            media2(at, "GetProfiles", "<m:Type>All</m:Type>").await.body,
        ]);
    }
    let second = lists.pop().unwrap();
    assert_eq!(lists.pop().unwrap(), second);
    second
}

async fn accepted(reply: impl Future<Output = Reply>) {
    let reply = reply.await;
    assert_eq!(reply.status, 200, "{}", reply.body);
}

#[tokio::test]
async fn changes_by_clients_show_at_once() {
    let setup = setup().await;
    let at = setup.running.address;
    let before = listed(&setup).await;
    let shows = async |text: &str, expected: bool| {
        for list in listed(&setup).await {
            assert_eq!(list.contains(text), expected, "{text} in {list}");
        }
    };
    accepted(media1(
        at,
        "CreateProfile",
        "<m:Name>made</m:Name><m:Token>made</m:Token>",
    ))
    .await;
    shows("token=\"made\"", true).await;
    accepted(media1(
        at,
        "AddVideoSourceConfiguration",
        "<m:ProfileToken>made</m:ProfileToken><m:ConfigurationToken>vs_back</m:ConfigurationToken>",
    ))
    .await;
    shows("<tt:UseCount>3</tt:UseCount>", true).await;
    accepted(media1(
        at,
        "RemoveVideoSourceConfiguration",
        "<m:ProfileToken>made</m:ProfileToken>",
    ))
    .await;
    shows("<tt:UseCount>3</tt:UseCount>", false).await;
    accepted(media2(at, "DeleteProfile", "<m:Token>made</m:Token>")).await;
    shows("token=\"made\"", false).await;
    assert_eq!(listed(&setup).await, before);

    accepted(media2(
        at,
        "SetVideoSourceConfiguration",
        r#"<m:Configuration token="vs_front"><tt:Name>another name</tt:Name><tt:UseCount>0</tt:UseCount>
        <tt:SourceToken>front</tt:SourceToken><tt:Bounds x="0" y="0" width="1280" height="720"/></m:Configuration>"#,
    ))
    .await;
    shows("<tt:Name>another name</tt:Name>", true).await;
    accepted(media2(
        at,
        "SetVideoEncoderConfiguration",
        r#"<m:Configuration token="ve_front_main" GovLength="33"><tt:Name>n</tt:Name><tt:UseCount>1</tt:UseCount>
        <tt:Encoding>H264</tt:Encoding><tt:Resolution><tt:Width>1280</tt:Width><tt:Height>720</tt:Height></tt:Resolution>
        <tt:RateControl><tt:FrameRateLimit>25</tt:FrameRateLimit><tt:BitrateLimit>1234</tt:BitrateLimit></tt:RateControl>
        <tt:Quality>5</tt:Quality></m:Configuration>"#,
    ))
    .await;
    shows("<tt:BitrateLimit>1234</tt:BitrateLimit>", true).await;

    // What is refused changes nothing, and a fault is not kept.
    for _ in 0..2 {
        let reply = media2(at, "GetProfiles", "<m:Token>nothing</m:Token>").await;
        assert_eq!(reply.summary(), "400 Sender/InvalidArgVal/NoProfile");
    }
    setup.media.model().reset().await.unwrap();
    assert_eq!(listed(&setup).await, before);
}

#[tokio::test]
async fn requests_that_differ_are_answered_differently() {
    let setup = setup().await;
    let at = setup.running.address;
    let all = media2(at, "GetProfiles", "<m:Type>All</m:Type>").await.body;
    let bare = media2(at, "GetProfiles", "").await.body;
    let one = media2(at, "GetProfiles", "<m:Token>back_sub</m:Token>")
        .await
        .body;
    for _ in 0..2 {
        assert_eq!(media2(at, "GetProfiles", "<m:Type>All</m:Type>").await.body, all);
        assert_eq!(media2(at, "GetProfiles", "").await.body, bare);
        assert_eq!(
            media2(at, "GetProfiles", "<m:Token>back_sub</m:Token>")
                .await
                .body,
            one
        );
    }
    assert!(all.contains("ve_front_main") && !bare.contains("ve_front_main"));
    assert!(bare.contains("front_main") && !one.contains("front_main"));
}

#[tokio::test]
async fn what_the_hardware_says_shows_at_once() {
    let setup = setup().await;
    for _ in 0..2 {
        for (fixed, rotation) in [(false, true), (true, false)] {
            setup.backend.fixed.store(fixed, Ordering::Relaxed);
            for list in listed(&setup).await {
                assert_eq!(list.contains("<tt:Rotate "), rotation, "{list}");
            }
        }
    }
}

#[tokio::test]
async fn configurations_of_other_services_show_at_once() {
    let setup = setup().await;
    assert!(!listed(&setup).await[0].contains("PTZConfiguration"));
    let foreign = |token: &str| ForeignConfiguration {
        kind: ConfigurationKind::Ptz,
        token: token.to_owned(),
        source: Some("front".to_owned()),
    };
    let name = Persistent::open(Arc::clone(&setup.storage), "drive", || "first".to_owned()).unwrap();
    let shown = name.clone();
    setup
        .media
        .set_ptz_configurations(Box::new(move |token, use_count| {
            Some(tt::PTZConfiguration {
                token: token.to_owned(),
                name: shown.get().to_string(),
                use_count,
                ..tt::PTZConfiguration::default()
            })
        }));
    setup
        .media
        .model()
        .register_default(ConfigurationKind::Ptz, vec![foreign("drive")])
        .unwrap();
    let named = async |name: &str| {
        for list in listed(&setup).await {
            assert!(list.contains(&format!("<tt:Name>{name}</tt:Name>")), "{list}");
        }
    };
    named("first").await;
    name.update(|name| {
        *name = "second".to_owned();
        Ok::<_, StorageError>(())
    })
    .await
    .unwrap();
    named("second").await;
    setup
        .media
        .model()
        .register_default(ConfigurationKind::Ptz, Vec::new())
        .unwrap();
    assert!(!listed(&setup).await[0].contains("PTZConfiguration"));
}
