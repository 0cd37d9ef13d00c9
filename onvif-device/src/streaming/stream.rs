//! One encoder instance and those who watch it.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, Weak};
use std::time::{Duration, Instant, SystemTime};

use tokio::sync::watch;

use super::catalogue::VideoTrack;
use super::frame::Frame;
use super::hub::{HubInner, StreamError};
use super::viewer::Viewer;
use crate::backend::BackendError;
use crate::backend::video::{EncodedFrame, Encoder, FrameSink, StreamFormat, VideoCodec};

/// Forced key frames are at least this far apart, however many viewers come.
const KEY_FRAME_INTERVAL: Duration = Duration::from_millis(500);
/// Waiting time before a failed encoder is started again, doubled each time up to the maximum.
const RESTART_MIN: Duration = Duration::from_millis(500);
const RESTART_MAX: Duration = Duration::from_secs(30);

/// Counters of a stream.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StreamStatistics {
    /// Times that an encoder was started.
    pub starts: u64,
    /// Access units that came from encoders.
    pub frames: u64,
    /// Viewers that play.
    pub viewers: usize,
}

/// An encoder instance.
pub(super) struct Stream {
    pub(super) key: String,
    hub: Arc<HubInner>,
    /// Held while the encoder is started, changed or stopped: one thing after the other.
    control: tokio::sync::Mutex<()>,
    state: Mutex<State>,
    format: watch::Sender<Option<StreamFormat>>,
}

struct State {
    /// What the running encoder was told.
    track: VideoTrack,
    encoder: Option<Arc<dyn Encoder>>,
    /// Counts encoders; what an earlier one still delivers is ignored.
    generation: u64,
    interests: usize,
    /// Counts the changes of `interests`, so that a stop that was planned before is not carried out after.
    epoch: u64,
    viewers: Vec<Arc<Viewer>>,
    /// The frames since the last key frame, of a stream that cannot make one on request.
    group: Vec<Arc<Frame>>,
    group_bytes: usize,
    last: Option<(Duration, Instant)>,
    /// Added to the time stamps of this generation, in nanoseconds, so that media time goes on where it was.
    shift: Option<i128>,
    last_key_request: Option<Instant>,
    restart_delay: Duration,
    statistics: StreamStatistics,
}

impl Stream {
    pub(super) fn new(hub: Arc<HubInner>, track: &VideoTrack) -> Self {
        Stream {
            key: track.key.clone(),
            hub,
            control: tokio::sync::Mutex::new(()),
            state: Mutex::new(State {
                track: track.clone(),
                encoder: None,
                generation: 0,
                interests: 0,
                epoch: 0,
                viewers: Vec::new(),
                group: Vec::new(),
                group_bytes: 0,
                last: None,
                shift: None,
                last_key_request: None,
                restart_delay: RESTART_MIN,
                statistics: StreamStatistics::default(),
            }),
            format: watch::Sender::new(None),
        }
    }

    /// Registers an interest, which keeps the encoder running.
    pub(super) fn interest(self: &Arc<Self>) -> StreamHandle {
        let mut state = self.lock();
        state.interests += 1;
        state.epoch += 1;
        StreamHandle {
            stream: Arc::clone(self),
        }
    }

    pub(super) fn statistics(&self) -> StreamStatistics {
        let state = self.lock();
        StreamStatistics {
            viewers: state.viewers.len(),
            ..state.statistics
        }
    }

    /// Whether nothing of this stream is in use.
    pub(super) fn is_idle(&self) -> bool {
        let state = self.lock();
        state.interests == 0 && state.encoder.is_none()
    }

    /// Makes the encoder run as `track` says: starts it, or changes it when it runs otherwise.
    pub(super) async fn ensure(self: &Arc<Self>, track: &VideoTrack) -> Result<(), StreamError> {
        let _control = self.control.lock().await;
        let running = {
            let state = self.lock();
            state
                .encoder
                .clone()
                .map(|encoder| (encoder, state.track.clone()))
        };
        match running {
            Some((_, current)) if current == *track => Ok(()),
            Some((encoder, current)) if current.source == track.source => {
                let wanted = track.clone();
                let changed =
                    blocking(move || (encoder.reconfigure(&wanted.settings, &wanted.view), encoder)).await;
                match changed {
                    Ok((Ok(()), _)) => {
                        self.lock().track = track.clone();
                        Ok(())
                    }
                    // What cannot be changed under way can be started anew.
                    Ok((Err(error), encoder)) => {
                        tracing::debug!(key = %self.key, %error, "encoder is restarted for its new settings");
                        drop(encoder);
                        self.start(track).await
                    }
                    Err(error) => Err(error),
                }
            }
            _ => self.start(track).await,
        }
    }

    /// Changes a running encoder; one that does not run gets its settings when it is started.
    pub(super) async fn change(self: &Arc<Self>, track: &VideoTrack) -> Result<(), StreamError> {
        if self.lock().encoder.is_none() {
            return Ok(());
        }
        self.ensure(track).await
    }

    /// Starts an encoder in place of the running one. `control` is held.
    async fn start(self: &Arc<Self>, track: &VideoTrack) -> Result<(), StreamError> {
        let (old, generation) = {
            let mut state = self.lock();
            state.generation += 1;
            state.track = track.clone();
            state.shift = None;
            state.forget_group();
            (state.encoder.take(), state.generation)
        };
        let backend = Arc::clone(&self.hub.backend);
        let sink = Arc::new(Sink {
            stream: Arc::downgrade(self),
            generation,
        });
        let wanted = track.clone();
        let started = blocking(move || {
            // The old encoder goes first: the hardware may have only one.
            drop(old);
            backend.start_encoder(&wanted.source, &wanted.settings, &wanted.view, sink)
        })
        .await?;
        match started {
            Ok(encoder) => {
                let encoder: Arc<dyn Encoder> = Arc::from(encoder);
                let mut state = self.lock();
                // It may have ended already, before it could be stored.
                let ended = state.generation != generation;
                if !ended {
                    state.encoder = Some(Arc::clone(&encoder));
                    state.statistics.starts += 1;
                }
                drop(state);
                if ended {
                    self.dispose(encoder);
                }
                tracing::debug!(key = %self.key, source = %track.source, "encoder started");
                Ok(())
            }
            Err(error) => {
                let viewers = {
                    let mut state = self.lock();
                    state.generation += 1;
                    std::mem::take(&mut state.viewers)
                };
                self.format.send_replace(None);
                viewers.iter().for_each(|viewer| viewer.end());
                Err(error.into())
            }
        }
    }

    /// Stops the encoder when nobody has wanted it since `epoch`.
    async fn stop_if_unwanted(self: &Arc<Self>, epoch: u64) {
        let _control = self.control.lock().await;
        let encoder = {
            let mut state = self.lock();
            if state.interests > 0 || state.epoch != epoch {
                return;
            }
            state.generation += 1;
            state.forget_group();
            state.last = None;
            state.encoder.take()
        };
        self.format.send_replace(None);
        if let Some(encoder) = encoder {
            let _ = blocking(move || drop(encoder)).await;
            tracing::debug!(key = %self.key, "encoder stopped");
        }
        self.hub.forget(&self.key);
    }

    /// Dropping an encoder may wait for its thread, and the caller may be that thread.
    fn dispose(&self, encoder: Arc<dyn Encoder>) {
        self.hub.runtime.spawn_blocking(move || drop(encoder));
    }

    pub(super) fn request_key_frame(&self, force: bool) {
        let encoder = {
            let mut state = self.lock();
            let now = Instant::now();
            let recent = state
                .last_key_request
                .is_some_and(|at| now.duration_since(at) < KEY_FRAME_INTERVAL);
            if (recent && !force) || state.track.fixed {
                return;
            }
            state.last_key_request = Some(now);
            state.encoder.clone()
        };
        if let Some(encoder) = encoder {
            encoder.request_key_frame();
        }
    }

    fn frame(&self, generation: u64, encoded: &EncodedFrame) {
        let codec = match self.format.borrow().as_ref() {
            Some(format) => codec_of(format),
            None => return,
        };
        let mut state = self.lock();
        if state.generation != generation {
            return;
        }
        let now = Instant::now();
        let timestamp = state.media_time(encoded.timestamp, now);
        let Some(frame) = Frame::new(encoded, codec, timestamp, self.hub.config.max_payload) else {
            return;
        };
        let frame = Arc::new(frame);
        state.last = Some((timestamp, now));
        state.statistics.frames += 1;
        state.restart_delay = RESTART_MIN;
        state.remember(&frame);
        for viewer in &state.viewers {
            viewer.push(&frame);
        }
    }

    fn format(&self, generation: u64, format: StreamFormat) {
        let changed = self
            .format
            .borrow()
            .as_ref()
            .is_some_and(|old| codec_of(old) != codec_of(&format));
        let orphans = {
            let mut state = self.lock();
            if state.generation != generation {
                return;
            }
            state.forget_group();
            if changed {
                std::mem::take(&mut state.viewers)
            } else {
                Vec::new()
            }
        };
        self.format.send_replace(Some(format));
        // Their session description names another codec: only a new DESCRIBE helps.
        orphans.iter().for_each(|viewer| viewer.end());
    }

    fn ended(self: &Arc<Self>, generation: u64, reason: Option<BackendError>) {
        let (encoder, delay, track) = {
            let mut state = self.lock();
            if state.generation != generation {
                return;
            }
            state.generation += 1;
            state.forget_group();
            let delay = state.restart_delay;
            state.restart_delay = (delay * 2).min(RESTART_MAX);
            (state.encoder.take(), delay, state.track.clone())
        };
        if let Some(encoder) = encoder {
            self.dispose(encoder);
        }
        match reason {
            Some(error) => {
                tracing::warn!(key = %self.key, %error, "encoder failed");
                let stream = Arc::clone(self);
                self.hub
                    .runtime
                    .spawn(async move { stream.restart_after(delay, track).await });
            }
            None => {
                self.format.send_replace(None);
                let viewers = std::mem::take(&mut self.lock().viewers);
                viewers.iter().for_each(|viewer| viewer.end());
            }
        }
    }

    async fn restart_after(self: Arc<Self>, delay: Duration, track: VideoTrack) {
        tokio::time::sleep(delay).await;
        let wanted = {
            let state = self.lock();
            state.interests > 0 && state.encoder.is_none()
        };
        if wanted && let Err(error) = self.ensure(&track).await {
            tracing::warn!(key = %self.key, %error, "encoder does not start again");
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

impl State {
    /// Media time of a frame: the encoder's own as long as it runs, moved so that it goes on after the previous encoder's.
    fn media_time(&mut self, timestamp: Duration, now: Instant) -> Duration {
        let own = timestamp.as_nanos() as i128;
        let last = self.last;
        let shift = *self.shift.get_or_insert_with(|| match last {
            Some((media, at)) => (media + now.saturating_duration_since(at)).as_nanos() as i128 - own,
            None => 0,
        });
        let time = u64::try_from((own + shift).max(0)).unwrap_or(u64::MAX);
        let time = Duration::from_nanos(time);
        last.map_or(time, |(media, _)| time.max(media))
    }

    fn remember(&mut self, frame: &Arc<Frame>) {
        if !self.track.fixed {
            return;
        }
        if frame.key {
            self.forget_group();
        } else if self.group.is_empty() {
            return;
        }
        self.group_bytes += frame.unit.payload_bytes();
        self.group.push(Arc::clone(frame));
        if self.group.len() > MAX_GROUP_FRAMES || self.group_bytes > MAX_GROUP_BYTES {
            self.forget_group();
        }
    }

    fn forget_group(&mut self) {
        self.group.clear();
        self.group_bytes = 0;
    }
}

/// A longer group of pictures is not kept; viewers then wait for the next key frame.
const MAX_GROUP_FRAMES: usize = 600;
const MAX_GROUP_BYTES: usize = 16 << 20;

fn codec_of(format: &StreamFormat) -> VideoCodec {
    match format {
        StreamFormat::H264 { .. } => VideoCodec::H264,
        StreamFormat::H265 { .. } => VideoCodec::H265,
        StreamFormat::Jpeg { .. } => VideoCodec::Jpeg,
    }
}

/// Runs what may wait for hardware outside the threads that serve the network.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, StreamError> {
    tokio::task::spawn_blocking(work)
        .await
        .map_err(|_| StreamError::Backend(BackendError::Failed("the backend panicked".to_owned())))
}

/// The sink of one encoder.
struct Sink {
    stream: Weak<Stream>,
    generation: u64,
}

impl FrameSink for Sink {
    fn format(&self, format: StreamFormat) {
        if let Some(stream) = self.stream.upgrade() {
            stream.format(self.generation, format);
        }
    }

    fn frame(&self, frame: EncodedFrame) {
        if let Some(stream) = self.stream.upgrade() {
            stream.frame(self.generation, &frame);
        }
    }

    fn ended(&self, reason: Option<BackendError>) {
        if let Some(stream) = self.stream.upgrade() {
            stream.ended(self.generation, reason);
        }
    }
}

/// Somebody's interest in a stream: as long as it is held, the encoder runs.
pub struct StreamHandle {
    stream: Arc<Stream>,
}

impl fmt::Debug for StreamHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StreamHandle")
            .field("key", &self.stream.key)
            .finish_non_exhaustive()
    }
}

impl StreamHandle {
    /// The format of the stream, as soon as the encoder has told it.
    ///
    /// # Errors
    /// [`StreamError::NoFormat`] when it does not come within the time of the hub's configuration.
    pub async fn format(&self) -> Result<StreamFormat, StreamError> {
        let mut format = self.stream.format.subscribe();
        let wait = format.wait_for(|format| format.is_some());
        match tokio::time::timeout(self.stream.hub.config.format_timeout, wait).await {
            Ok(Ok(format)) => format.clone().ok_or(StreamError::NoFormat),
            _ => Err(StreamError::NoFormat),
        }
    }

    /// The codec that the encoder was told to use.
    pub fn codec(&self) -> VideoCodec {
        self.stream.lock().track.settings.codec
    }

    /// Begins delivery to a viewer: with a key frame that is asked for, or with the kept group of pictures where none can be.
    /// The frames wait until [`Viewer::open`].
    pub fn play(&self, viewer: &Arc<Viewer>) {
        {
            let mut state = self.stream.lock();
            if state.viewers.iter().any(|known| Arc::ptr_eq(known, viewer)) {
                return;
            }
            viewer.begin(&state.group);
            state.viewers.push(Arc::clone(viewer));
        }
        self.stream.request_key_frame(false);
    }

    /// Ends delivery to a viewer.
    pub fn pause(&self, viewer: &Arc<Viewer>) {
        self.stream
            .lock()
            .viewers
            .retain(|known| !Arc::ptr_eq(known, viewer));
        viewer.pause();
    }

    /// UTC now and the media time that belongs to it; `None` before the first frame.
    pub fn media_now(&self) -> Option<(SystemTime, Duration)> {
        let (media, at) = self.stream.lock().last?;
        Some((SystemTime::now(), media + at.elapsed()))
    }
}

impl Drop for StreamHandle {
    fn drop(&mut self) {
        let epoch = {
            let mut state = self.stream.lock();
            state.interests -= 1;
            state.epoch += 1;
            if state.interests > 0 {
                return;
            }
            state.epoch
        };
        let stream = Arc::clone(&self.stream);
        let linger = stream.hub.config.linger;
        self.stream.hub.runtime.spawn(async move {
            tokio::time::sleep(linger).await;
            stream.stop_if_unwanted(epoch).await;
        });
    }
}
