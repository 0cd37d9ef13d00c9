//! All encoder instances of a device.

use std::collections::HashMap;
use std::fmt;
use std::net::IpAddr;
use std::ops::RangeInclusive;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock};
use std::time::Duration;

use onvif_core::rtp::DEFAULT_MAX_PAYLOAD;
use tokio::runtime::Handle;

use super::attendance::Attendance;
use super::catalogue::TrackDescription;
use super::group_keys::GroupKeys;
use super::metadata::MetadataSource;
use super::multicast::Senders;
use super::stream::{Stream, StreamHandle, StreamStatistics};
use crate::backend::BackendError;
use crate::backend::audio::AudioBackend;
use crate::backend::video::VideoBackend;
use crate::clock::{Clock, ClockHandle};
use crate::task;

/// Settings of a hub.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HubConfig {
    /// Largest RTP payload in bytes.
    pub max_payload: usize,
    /// How long an encoder goes on after its last viewer has left.
    pub linger: Duration,
    /// How long a session description waits for a starting encoder.
    pub format_timeout: Duration,
    /// Own address from which multicast goes; `None` for that by which a client came, and for the one of the routing table where no
    /// client did.
    pub multicast_interface: Option<IpAddr>,
    /// Own ports from which multicast goes; pairs of an even one and the next.
    pub multicast_ports: RangeInclusive<u16>,
    /// Differentiated services code point of multicast packets, 0 (unmarked) to 63 (RFC 2474).
    pub dscp: u8,
    /// Canonical name in RTCP of multicast streams. The same as that of the RTSP server, so that receivers know that they belong
    /// together (RFC 3550 section 6.5.1).
    pub cname: String,
}

impl Default for HubConfig {
    fn default() -> Self {
        HubConfig {
            max_payload: DEFAULT_MAX_PAYLOAD,
            linger: Duration::from_secs(5),
            format_timeout: Duration::from_secs(5),
            multicast_interface: None,
            multicast_ports: 6970..=9999,
            dscp: 0,
            cname: "onvif-device".to_owned(),
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
    /// The group is sent to in clear and wanted protected, or the other way round.
    GroupInUse,
    /// The group has another key.
    OtherKey,
}

impl fmt::Display for StreamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            StreamError::Backend(error) => error.fmt(f),
            StreamError::NoFormat => f.write_str("the encoder delivers nothing"),
            StreamError::GroupInUse => {
                f.write_str("others listen to the group who need it in clear, or protected")
            }
            StreamError::OtherKey => f.write_str("the group has another key"),
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
    pub(super) audio: Option<Arc<dyn AudioBackend>>,
    pub(super) metadata: OnceLock<Arc<dyn MetadataSource>>,
    pub(super) config: HubConfig,
    pub(super) runtime: Handle,
    pub(super) clock: ClockHandle,
    streams: Mutex<HashMap<String, Arc<Stream>>>,
    senders: Senders,
    group_keys: GroupKeys,
    attendance: Arc<Attendance>,
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
        Self::with_audio(backend, None, config)
    }

    /// A hub without running encoders, for pictures and sound.
    ///
    /// # Panics
    /// As [`StreamHub::new`].
    pub fn with_audio(
        backend: Arc<dyn VideoBackend>,
        audio: Option<Arc<dyn AudioBackend>>,
        config: HubConfig,
    ) -> Self {
        let inner = HubInner {
            backend,
            audio,
            metadata: OnceLock::new(),
            config,
            runtime: Handle::current(),
            clock: ClockHandle::default(),
            streams: Mutex::new(HashMap::new()),
            senders: Senders::default(),
            group_keys: GroupKeys::default(),
            attendance: Arc::default(),
        };
        StreamHub {
            inner: Arc::new(inner),
        }
    }

    /// Says where the documents of metadata tracks come from. The first call counts.
    pub fn set_metadata_source(&self, source: Arc<dyn MetadataSource>) {
        let _ = self.inner.metadata.set(source);
    }

    /// Has sender reports and the ranges of PLAY tell the time of a clock, the device's. Whenever it is [set](Clock::note_synchronization), receivers
    /// are told how it goes from then on. The first call counts; before it, the clock is that of the system.
    pub fn follow(&self, clock: Arc<Clock>) {
        let mut settings = clock.synchronizations();
        if !self.inner.clock.follow(clock) {
            return;
        }
        let hub = Arc::downgrade(&self.inner);
        task::spawn_on(&self.inner.runtime, async move {
            while settings.changed().await.is_ok() {
                let Some(hub) = hub.upgrade() else { return };
                let streams: Vec<_> = hub.streams().values().map(Arc::clone).collect();
                streams.iter().for_each(|stream| stream.clock_was_set());
            }
        });
    }

    /// The clock that receivers are told.
    pub(crate) fn clock(&self) -> &ClockHandle {
        &self.inner.clock
    }

    /// Who uses what.
    pub(crate) fn attendance(&self) -> &Arc<Attendance> {
        &self.inner.attendance
    }

    pub(crate) fn config(&self) -> &HubConfig {
        &self.inner.config
    }

    /// The code point with which packets are marked ([`HubConfig::dscp`]).
    pub fn dscp(&self) -> u8 {
        self.inner.config.dscp
    }

    pub(super) fn senders(&self) -> &Senders {
        &self.inner.senders
    }

    pub(super) fn group_keys(&self) -> &GroupKeys {
        &self.inner.group_keys
    }

    /// The audio side of the hardware.
    pub(crate) fn audio(&self) -> Option<&Arc<dyn AudioBackend>> {
        self.inner.audio.as_ref()
    }

    /// Expresses interest in a track: its encoder is started, or brought to the settings of `track` when it runs with others.
    ///
    /// # Errors
    /// [`StreamError`] when the backend cannot start it.
    pub async fn open(&self, track: &TrackDescription) -> Result<StreamHandle, StreamError> {
        let (stream, handle) = {
            let mut streams = self.inner.streams();
            let stream = streams
                .entry(track.key().to_owned())
                .or_insert_with(|| Arc::new(Stream::new(Arc::clone(&self.inner), track)));
            // Registered under the lock, so that it is not forgotten in between.
            (Arc::clone(stream), stream.interest(track.codec()))
        };
        stream.ensure(track).await?;
        Ok(handle)
    }

    /// Brings a running encoder to new settings; its viewers stay, unless the codec is another. One that does not run is left alone.
    ///
    /// # Errors
    /// [`StreamError`] when the backend refuses; the stream has ended then.
    pub async fn reconfigure(&self, track: &TrackDescription) -> Result<(), StreamError> {
        let stream = self.inner.streams().get(track.key()).cloned();
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
