//! Changes of an encoder configuration show in the stream that a viewer is watching, within one group of pictures and without a new session.

mod support;

use std::sync::Arc;

use futures_util::StreamExt as _;
use http::Request;
use onvif_device::address::Scheme;
use onvif_device::backend::video::{Resolution, VideoBackend};
use onvif_device::net::rtsp::{DeviceAuthenticator, RtspConfig, RtspServer};
use onvif_device::services::media::MediaService;
use onvif_device::storage::{MemoryStorage, Storage};
use onvif_device::streaming::HubConfig;
use onvif_device::{ConnectionInfo, Device, RequestContext};
use reference_camera::sources::{LiveSource, MediaClock, TestPattern};
use reference_camera::video::CameraVideo;
use retina::client::{Credentials, Demuxed, PlayOptions, Session, SessionOptions, SetupOptions, Transport};
use retina::codec::{CodecItem, FrameFormat};
use support::Decoder;
use tokio::net::TcpListener;

const TR2: &str = "http://www.onvif.org/ver20/media/wsdl";
const TT: &str = "http://www.onvif.org/ver10/schema";
const PASSWORD: &str = "OnvifTest123";
const LARGE: Resolution = Resolution {
    width: 640,
    height: 360,
};
const SMALL: Resolution = Resolution {
    width: 320,
    height: 180,
};

/// What a client sets.
#[derive(Clone, Copy)]
struct Settings {
    size: Resolution,
    framerate: u32,
    group: u32,
    quality: u32,
}

async fn set(device: &Device, settings: Settings) {
    let Settings {
        size: Resolution { width, height },
        framerate,
        group,
        quality,
    } = settings;
    let request = format!(
        r#"<m:SetVideoEncoderConfiguration xmlns:m="{TR2}" xmlns:tt="{TT}"><m:Configuration token="ve_video-1_main" GovLength="{group}" Profile="Main"><tt:Name>main</tt:Name><tt:UseCount>1</tt:UseCount><tt:Encoding>H264</tt:Encoding><tt:Resolution><tt:Width>{width}</tt:Width><tt:Height>{height}</tt:Height></tt:Resolution><tt:RateControl ConstantBitRate="false"><tt:FrameRateLimit>{framerate}</tt:FrameRateLimit><tt:BitrateLimit>8192</tt:BitrateLimit></tt:RateControl><tt:Quality>{quality}</tt:Quality></m:Configuration></m:SetVideoEncoderConfiguration>"#
    );
    let (head, ()) = Request::builder()
        .uri("/onvif/media2_service")
        .body(())
        .unwrap()
        .into_parts();
    let connection = ConnectionInfo {
        peer: ([192, 0, 2, 1], 1000).into(),
        local: ([192, 0, 2, 2], 80).into(),
        scheme: Scheme::Http,
    };
    let context = RequestContext::new(head, connection, std::time::SystemTime::now());
    device.call(&context, request.as_bytes()).await.unwrap();
}

/// What a viewer sees of a frame.
#[derive(Clone, Copy, Debug)]
struct Seen {
    size: Resolution,
    key: bool,
    octets: usize,
    /// In units of 1/90000 s.
    time: i64,
}

struct Viewer {
    session: std::pin::Pin<Box<Demuxed>>,
    decoder: Decoder,
}

impl Viewer {
    async fn connect(uri: &str) -> Viewer {
        let credentials = Credentials {
            username: "admin".to_owned(),
            password: PASSWORD.to_owned(),
        };
        let options = SessionOptions::default().creds(Some(credentials));
        let mut session = Session::describe(url::Url::parse(uri).unwrap(), options)
            .await
            .unwrap();
        let setup = SetupOptions::default()
            .transport(Transport::Tcp(Default::default()))
            .frame_format(FrameFormat::SIMPLE);
        session.setup(0, setup).await.unwrap();
        let playing = session.play(PlayOptions::default()).await.unwrap();
        Viewer {
            session: Box::pin(playing.demuxed().unwrap()),
            decoder: Decoder::new(),
        }
    }

    async fn next(&mut self) -> Seen {
        loop {
            let item = self.session.next().await.expect("the stream goes on").unwrap();
            let CodecItem::VideoFrame(frame) = item else {
                continue;
            };
            let (picture, number) = self
                .decoder
                .decode_bytes(frame.data())
                .expect("a picture for every frame");
            assert!(number.is_some(), "the picture is whole");
            return Seen {
                size: picture.resolution(),
                key: frame.is_random_access_point(),
                octets: frame.data().len(),
                time: frame.timestamp().timestamp(),
            };
        }
    }

    /// Frames until two that follow each other are as wanted; they and the ones before them are no more than `within`.
    async fn until(&mut self, within: u32, what: &str, mut wanted: impl FnMut(Seen, Seen) -> bool) -> Seen {
        let mut last = self.next().await;
        if wanted(last, last) {
            return last;
        }
        for _ in 0..within {
            let next = self.next().await;
            if wanted(last, next) {
                return next;
            }
            last = next;
        }
        panic!("{what} does not show within {within} frames; the last one is {last:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn resolution_rate_group_and_quality_change_while_somebody_watches() {
    let pattern = TestPattern::new(LARGE, 25.0, Arc::new(MediaClock::new())).unwrap();
    let mut camera = CameraVideo::new();
    camera
        .add("video-1", Arc::new(LiveSource::new(Box::new(pattern))))
        .unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let video: Arc<dyn VideoBackend> = Arc::new(camera);
    let media = MediaService::open(video, Arc::clone(&storage), HubConfig::default(), port).unwrap();
    let device = Device::builder()
        .storage(storage)
        .administrator("admin", PASSWORD)
        .module(media.clone())
        .build()
        .unwrap();
    let streams = Arc::clone(media.streams());
    let authenticator = Arc::new(DeviceAuthenticator::new(device.clone()));
    let server = RtspServer::new(
        RtspConfig::default(),
        streams.hub().clone(),
        streams,
        authenticator,
    );
    tokio::spawn(async move { server.serve(listener).await });

    const GROUP: u32 = 20;
    let mut settings = Settings {
        size: LARGE,
        framerate: 25,
        group: GROUP,
        quality: 100,
    };
    set(&device, settings).await;
    let mut viewer = Viewer::connect(&format!("rtsp://127.0.0.1:{port}/onvif/stream/video-1_main")).await;
    let first = viewer.next().await;
    assert_eq!((first.size, first.key), (LARGE, true));
    let fine = viewer.until(2 * GROUP, "a key frame", |_, next| next.key).await;

    settings.size = SMALL;
    set(&device, settings).await;
    let small = viewer
        .until(GROUP, "the resolution", |_, next| next.size == SMALL)
        .await;
    assert!(small.key);
    settings.size = LARGE;
    set(&device, settings).await;
    viewer
        .until(GROUP, "the resolution", |_, next| next.size == LARGE)
        .await;

    settings.quality = 0;
    set(&device, settings).await;
    // The test pattern is alike in every frame, so the octets of a key frame follow the quality.
    viewer
        .until(GROUP, "the quality", |_, next| {
            next.key && next.octets * 3 < fine.octets * 2
        })
        .await;

    settings.framerate = 5;
    set(&device, settings).await;
    viewer
        .until(GROUP, "the frame rate", |last, next| {
            (next.time - last.time - 18_000).abs() < 900
        })
        .await;
    settings.framerate = 25;
    set(&device, settings).await;
    viewer
        .until(GROUP, "the frame rate", |last, next| {
            (next.time - last.time - 3_600).abs() < 900
        })
        .await;

    settings.group = 4;
    set(&device, settings).await;
    // Three key frames at the new distance, one of which the change itself makes.
    let mut since = None;
    let mut regular = 0;
    viewer
        .until(GROUP, "the group of pictures", |_, next| {
            if next.key {
                regular = if since == Some(3) { regular + 1 } else { 0 };
                since = Some(0);
            } else {
                since = since.map(|since| since + 1);
            }
            regular == 2
        })
        .await;
}
