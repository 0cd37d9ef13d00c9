//! A camera that is passed through becomes one of another codec while the whole program runs.

use std::net::TcpListener;
use std::time::Instant;

use super::program::LONG;
use super::*;

const TR2: &str = "http://www.onvif.org/ver20/media/wsdl";
const PROFILE: &str = "<ProfileToken>video-1_main</ProfileToken>";

/// A camera that sends a stream of the folder `data`, over and over.
async fn sending(name: &str, state: &Path, rtsp_port: u16) -> Running {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/data")
        .join(name);
    start_with(&Config {
        sources: vec![format!("file:{}", path.display()).parse().unwrap()],
        rtsp_port,
        tls: false,
        ..small(&state.join(name))
    })
    .await
}

impl Running {
    /// What both versions of Media say of the main stream: its codec, if they know it.
    async fn codecs(&self) -> [Option<String>; 2] {
        let codec = |answer: String| answer.contains("Encoding>").then(|| text(&answer, "Encoding"));
        [
            codec(self.call(TRT, "GetVideoEncoderConfigurations", "").await),
            codec(self.call(TR2, "GetVideoEncoderConfigurations", "").await),
        ]
    }

    /// Whether the main stream has snapshots, by what is promised and by one that is fetched; `None` while these differ.
    async fn snapshots(&self) -> Option<bool> {
        let capabilities = self.call(TR2, "GetServiceCapabilities", "").await;
        let promised = capabilities.contains("SnapshotUri=\"true\"");
        let (status, answer) = self.answer(TR2, "GetSnapshotUri", PROFILE).await;
        let there = match status {
            200 => {
                let (status, image) = self.http("GET", &text(&answer, "Uri"), "", Vec::new()).await;
                status == 200 && image.starts_with(&[0xff, 0xd8])
            }
            _ => {
                assert!(answer.contains("ActionNotSupported"), "{answer}");
                false
            }
        };
        (promised == there).then_some(there)
    }

    /// Waits until clients see these codecs, and snapshots or none: motion and media are told by different parts.
    async fn becomes(&self, codecs: [Option<&str>; 2], snapshots: bool) {
        let wanted = (codecs.map(|codec| codec.map(str::to_owned)), Some(snapshots));
        let end = Instant::now() + LONG;
        loop {
            let seen = (self.codecs().await, self.snapshots().await);
            if seen == wanted {
                return;
            }
            assert!(Instant::now() < end, "{seen:?}");
        }
    }

    /// Waits for a message of this operation.
    async fn until(&self, events: &str, operation: &str) {
        while self.pulled(events).await.0 != operation {}
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_camera_that_turns_to_h265_is_not_said_to_see_motion() {
    let state = tempfile::tempdir().unwrap();
    let port = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port();
    let camera = sending("progressive.h264", state.path(), port).await;
    let source = format!("rtsp://admin:{PASSWORD}@127.0.0.1:{port}/onvif/stream/video-1_main");
    let gateway = start_with(&Config {
        sources: vec![source.parse().unwrap()],
        ..small(&state.path().join("gateway"))
    })
    .await;
    let h264 = Some("H264");
    let events = gateway.pull_point("tns1:VideoSource/MotionAlarm").await;
    gateway.until(&events, "Initialized").await;
    gateway.becomes([h264, h264], true).await;

    camera.stop().await;
    let camera = sending("progressive.h265", state.path(), port).await;
    gateway.until(&events, "Deleted").await;
    // The older service has no word for it.
    gateway.becomes([None, Some("H265")], false).await;

    camera.stop().await;
    let camera = sending("progressive.h264", state.path(), port).await;
    gateway.until(&events, "Initialized").await;
    gateway.becomes([h264, h264], true).await;
    gateway.stop().await;
    camera.stop().await;
}
