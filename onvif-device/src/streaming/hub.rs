//! All encoder instances of a device.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use onvif_core::rtp::DEFAULT_MAX_PAYLOAD;
use tokio::runtime::Handle;

use super::catalogue::VideoTrack;
use super::stream::{Stream, StreamHandle, StreamStatistics};
use crate::backend::BackendError;
use crate::backend::video::VideoBackend;

/// Settings of a hub.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HubConfig {
    /// Largest RTP payload in bytes.
    pub max_payload: usize,
    /// How long an encoder goes on after its last viewer has left.
    pub linger: Duration,
    /// How long a session description waits for a starting encoder.
    pub format_timeout: Duration,
}

impl Default for HubConfig {
    fn default() -> Self {
        HubConfig {
            max_payload: DEFAULT_MAX_PAYLOAD,
            linger: Duration::from_secs(5),
            format_timeout: Duration::from_secs(5),
        }
    }
}

/// Why there is no stream.
#[derive(Debug)]
pub enum StreamError {
    /// The backend could not.
    Backend(BackendError),
    /// The encoder runs but delivers nothing.
    NoFormat,
}

impl fmt::Display for StreamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            StreamError::Backend(error) => error.fmt(f),
            StreamError::NoFormat => f.write_str("the encoder delivers nothing"),
        }
    }
}

impl std::error::Error for StreamError {}

impl From<BackendError> for StreamError {
    fn from(error: BackendError) -> Self {
        StreamError::Backend(error)
    }
}

/// The encoder instances of a device. Cloning gives another handle to the same hub.
#[derive(Clone)]
pub struct StreamHub {
    inner: Arc<HubInner>,
}

pub(super) struct HubInner {
    pub(super) backend: Arc<dyn VideoBackend>,
    pub(super) config: HubConfig,
    pub(super) runtime: Handle,
    streams: Mutex<HashMap<String, Arc<Stream>>>,
}

impl fmt::Debug for StreamHub {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StreamHub")
            .field("streams", &self.inner.streams().len())
            .finish_non_exhaustive()
    }
}

impl StreamHub {
    /// A hub without running encoders.
    ///
    /// # Panics
    /// When called outside a tokio runtime, on whose threads the encoders are started and stopped.
    pub fn new(backend: Arc<dyn VideoBackend>, config: HubConfig) -> Self {
        let inner = HubInner {
            backend,
            config,
            runtime: Handle::current(),
            streams: Mutex::new(HashMap::new()),
        };
        StreamHub {
            inner: Arc::new(inner),
        }
    }

    /// Expresses interest in a track: its encoder is started, or brought to the settings of `track` when it runs with others.
    ///
    /// # Errors
    /// [`StreamError`] when the backend cannot start it.
    pub async fn open(&self, track: &VideoTrack) -> Result<StreamHandle, StreamError> {
        let (stream, handle) = {
            let mut streams = self.inner.streams();
            let stream = streams
                .entry(track.key.clone())
                .or_insert_with(|| Arc::new(Stream::new(Arc::clone(&self.inner), track)));
            // Registered under the lock, so that it is not forgotten in between.
            (Arc::clone(stream), stream.interest())
        };
        stream.ensure(track).await?;
        Ok(handle)
    }

    /// Brings a running encoder to new settings; its viewers stay, unless the codec is another. One that does not run is left alone.
    ///
    /// # Errors
    /// [`StreamError`] when the backend refuses; the stream has ended then.
    pub async fn reconfigure(&self, track: &VideoTrack) -> Result<(), StreamError> {
        let stream = self.inner.streams().get(&track.key).cloned();
        match stream {
            Some(stream) => stream.change(track).await,
            None => Ok(()),
        }
    }

    /// Makes the next frame of a running encoder a key frame (SetSynchronizationPoint).
    pub fn request_key_frame(&self, key: &str) {
        let stream = self.inner.streams().get(key).cloned();
        if let Some(stream) = stream {
            stream.request_key_frame(true);
        }
    }

    /// Counters of a stream that runs or has just been used.
    pub fn statistics(&self, key: &str) -> Option<StreamStatistics> {
        self.inner.streams().get(key).map(|stream| stream.statistics())
    }
}

impl HubInner {
    pub(super) fn forget(&self, key: &str) {
        let mut streams = self.streams();
        if streams.get(key).is_some_and(|stream| stream.is_idle()) {
            streams.remove(key);
        }
    }

    fn streams(&self) -> MutexGuard<'_, HashMap<String, Arc<Stream>>> {
        self.streams
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}
