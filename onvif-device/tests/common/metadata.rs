//! Somebody who watches a metadata stream, without a network in between.
#![allow(dead_code, missing_docs)]

use std::sync::Arc;
use std::time::{Duration, Instant};

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
        let out = self.next(Viewer::pop).await;
        let text: Vec<u8> = out
            .frame
            .unit
            .iter()
            .flat_map(|part| part.bytes.to_vec())
            .collect();
        xml::from_slice(&text, Name::new(Ns::TT, "MetadataStream"), Limits::default()).unwrap()
    }

    /// The next RTCP packet that is due at an instant.
    pub async fn report(&self, at: Instant) -> Vec<u8> {
        self.next(|viewer| viewer.report(at)).await
    }

    /// Waits until there is what `look` looks for.
    async fn next<T>(&self, look: impl Fn(&Viewer) -> Option<T>) -> T {
        let wait = async {
            loop {
                if let Some(found) = look(&self.viewer) {
                    return found;
                }
                self.wake.notified().await;
            }
        };
        tokio::time::timeout(PATIENCE, wait)
            .await
            .expect("something to send")
    }
}
