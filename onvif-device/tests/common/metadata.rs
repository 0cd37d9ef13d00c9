//! Somebody who watches a metadata stream, without a network in between.

use std::sync::Arc;
use std::time::Duration;

use onvif_core::generated::tt;
use onvif_core::xml::{self, Limits, Name, Ns};
use onvif_device::services::media::Streams;
use onvif_device::streaming::{StreamCatalogue, StreamHandle, TrackDescription, Viewer, ViewerConfig};
use tokio::sync::Notify;

/// Longer than anything here takes on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// Who watches.
pub struct Watching {
    _handle: StreamHandle,
    viewer: Arc<Viewer>,
    wake: Arc<Notify>,
}

/// Plays the metadata of a profile.
pub async fn watch(streams: &Streams, profile: &str) -> Watching {
    let description = streams.resolve(&format!("/onvif/stream/{profile}")).unwrap();
    let mut tracks = description.tracks.into_iter();
    let track = tracks.find(|track| matches!(track.media, TrackDescription::Metadata(_)));
    let handle = streams.hub().open(&track.unwrap().media).await.unwrap();
    let wake = Arc::new(Notify::new());
    let config = ViewerConfig {
        ssrc: 1,
        sequence: 0,
        timestamp_offset: 0,
        payload_type: 107,
        clock_rate: 90_000,
        max_frames: 1000,
        max_bytes: 1 << 24,
        cname: String::new(),
    };
    let viewer = Arc::new(Viewer::new(config, Arc::clone(&wake) as Arc<_>, Box::new(|| {})));
    handle.play(&viewer);
    viewer.open();
    Watching {
        _handle: handle,
        viewer,
        wake,
    }
}

impl Watching {
    /// The next document.
    pub async fn document(&self) -> tt::MetadataStream {
        let wait = async {
            loop {
                if let Some(out) = self.viewer.pop() {
                    return out;
                }
                self.wake.notified().await;
            }
        };
        let out = tokio::time::timeout(PATIENCE, wait).await.expect("a document");
        let text: Vec<u8> = out
            .frame
            .unit
            .iter()
            .flat_map(|part| part.bytes.to_vec())
            .collect();
        xml::from_slice(&text, Name::new(Ns::TT, "MetadataStream"), Limits::default()).unwrap()
    }
}
