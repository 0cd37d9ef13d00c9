//! One encoder instance and those who watch it.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, Weak};
use std::time::{Duration, Instant, SystemTime};

use bytes::Bytes;
use onvif_core::rtp::{PacketisedUnit, packetise_metadata};
use tokio::sync::watch;

use super::catalogue::{Codec, TrackDescription};
use super::frame::Frame;
use super::hub::{HubInner, StreamError};
use super::metadata::MetadataSink;
use super::source::{Running, TrackFormat, codec_of, packetise_audio, packetise_video};
use super::superseded::Superseded;
use super::viewer::Viewer;
use crate::backend::BackendError;
use crate::backend::audio::{AudioFormat, AudioFrame, AudioSink};
use crate::backend::video::{EncodedFrame, FrameSink, Resolution, StreamFormat, VideoCodec};
use crate::task;

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
    format: watch::Sender<Option<TrackFormat>>,
}

struct State {
    /// What the running encoder was told.
    track: TrackDescription,
    encoder: Option<Running>,
    /// Counts encoders; what an earlier one still delivers is ignored.
    generation: u64,
    interests: usize,
    /// Counts the changes of `interests`, so that a stop that was planned before is not carried out after.
    epoch: u64,
    viewers: Vec<Watching>,
    /// The codec of what the encoder delivers, since it told its format.
    codec: Option<Codec>,
    /// The size of the pictures that it delivers, likewise.
    size: Option<Resolution>,
    /// Sizes that it may still deliver from before.
    superseded: Superseded,
    /// The frames since the last key frame, of a stream that cannot make one on request.
    group: Vec<Arc<Frame>>,
    group_bytes: usize,
    last: Option<(Duration, Instant)>,
    /// Added to the time stamps of this generation, in nanoseconds, so that media time goes on where it was.
    shift: Option<i128>,
    /// Media time of the first frame of this generation.
    begun: Duration,
    last_key_request: Option<Instant>,
    /// When a key frame was last wanted too early to be forced. A task looks again whether one has come since.
    key_owed: Option<Instant>,
    /// When a key frame came last.
    last_key: Option<Instant>,
    restart_delay: Duration,
    statistics: StreamStatistics,
}

/// Somebody who plays the stream.
struct Watching {
    viewer: Arc<Viewer>,
    /// Of the session description by which the viewer came.
    codec: Codec,
    /// The changes of the size before the viewer came.
    changes: u64,
}

impl Stream {
    pub(super) fn new(hub: Arc<HubInner>, track: &TrackDescription) -> Self {
        Stream {
            key: track.key().to_owned(),
            hub,
            control: tokio::sync::Mutex::new(()),
            state: Mutex::new(State {
                track: track.clone(),
                encoder: None,
                generation: 0,
                interests: 0,
                epoch: 0,
                viewers: Vec::new(),
                codec: None,
                size: None,
                superseded: Superseded::default(),
                group: Vec::new(),
                group_bytes: 0,
                last: None,
                shift: None,
                begun: Duration::ZERO,
                last_key_request: None,
                key_owed: None,
                last_key: None,
                restart_delay: RESTART_MIN,
                statistics: StreamStatistics::default(),
            }),
            format: watch::Sender::new(None),
        }
    }

    /// Registers an interest, which keeps the encoder running.
    pub(super) fn interest(self: &Arc<Self>, codec: Codec) -> StreamHandle {
        let mut state = self.lock();
        state.interests += 1;
        state.epoch += 1;
        StreamHandle {
            stream: Arc::clone(self),
            codec,
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
    pub(super) async fn ensure(self: &Arc<Self>, track: &TrackDescription) -> Result<(), StreamError> {
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
            Some((encoder, current)) if current.same_source(track) => {
                let wanted = track.clone();
                let changed = blocking(move || (encoder.reconfigure(&wanted), encoder)).await;
                match changed {
                    Ok((Ok(()), _)) => {
                        let strangers = {
                            let mut state = self.lock();
                            state.follow(track);
                            state.strangers(track.codec())
                        };
                        self.settings_changed();
                        end_all(&strangers);
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
    pub(super) async fn change(self: &Arc<Self>, track: &TrackDescription) -> Result<(), StreamError> {
        if self.lock().encoder.is_none() {
            return Ok(());
        }
        self.ensure(track).await
    }

    /// Starts an encoder in place of the running one. `control` is held.
    async fn start(self: &Arc<Self>, track: &TrackDescription) -> Result<(), StreamError> {
        let (old, generation, strangers) = {
            let mut state = self.lock();
            state.generation += 1;
            state.follow(track);
            state.shift = None;
            state.forget_group();
            let strangers = state.strangers(track.codec());
            (state.encoder.take(), state.generation, strangers)
        };
        self.settings_changed();
        end_all(&strangers);
        let hub = Arc::clone(&self.hub);
        let sink = Arc::new(Sink {
            stream: Arc::downgrade(self),
            generation,
        });
        let wanted = track.clone();
        let started = blocking(move || {
            // The old encoder goes first: the hardware may have only one.
            drop(old);
            Running::start(&hub, &wanted, sink)
        })
        .await?;
        match started {
            Ok(encoder) => {
                let mut state = self.lock();
                // It may have ended already, before it could be stored.
                let ended = state.generation != generation;
                if !ended {
                    state.encoder = Some(encoder.clone());
                    state.statistics.starts += 1;
                }
                drop(state);
                if ended {
                    self.dispose(encoder);
                }
                tracing::debug!(key = %self.key, "encoder started");
                Ok(())
            }
            Err(error) => {
                let viewers = {
                    let mut state = self.lock();
                    state.generation += 1;
                    std::mem::take(&mut state.viewers)
                };
                self.format.send_replace(None);
                end_all(&viewers);
                Err(error.into())
            }
        }
    }

    /// Has those who wait for the format look again: what was not what they waited for may be it now.
    fn settings_changed(&self) {
        self.format.send_modify(|_| {});
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
    fn dispose(&self, encoder: Running) {
        self.hub.runtime.spawn_blocking(move || drop(encoder));
    }

    /// Has the encoder make a key frame; at once when `force` says so, and otherwise not sooner than [`KEY_FRAME_INTERVAL`] after the
    /// one before, for all who have come by then.
    pub(super) fn request_key_frame(self: &Arc<Self>, force: bool) {
        let encoder = {
            let mut state = self.lock();
            let now = Instant::now();
            let since = state.last_key_request.map(|at| now.duration_since(at));
            let early = since.and_then(|since| KEY_FRAME_INTERVAL.checked_sub(since));
            // Documents cost little, and whoever comes needs the whole state.
            let cheap = matches!(state.track, TrackDescription::Metadata(_));
            if state.track.is_fixed() {
                return;
            }
            if let Some(wait) = early.filter(|_| !force && !cheap) {
                if state.key_owed.replace(now).is_none() {
                    task::spawn_on(&self.hub.runtime, owe_key_frame(Arc::downgrade(self), wait));
                }
                return;
            }
            state.last_key_request = Some(now);
            state.encoder.clone()
        };
        if let Some(encoder) = encoder {
            encoder.request_key_frame();
        }
    }

    /// The clock of the device was set: everybody is told how it goes now.
    pub(super) fn clock_was_set(&self) {
        let viewers: Vec<_> = self
            .lock()
            .viewers
            .iter()
            .map(|w| Arc::clone(&w.viewer))
            .collect();
        viewers.iter().for_each(|viewer| viewer.clock_was_set());
    }

    /// Something came from the encoder: it gets its media time, is cut into packets by `packetise` and goes to everybody.
    fn unit(
        &self,
        generation: u64,
        (timestamp, utc): (Duration, SystemTime),
        key: bool,
        packetise: impl FnOnce(usize) -> Option<PacketisedUnit>,
    ) {
        let mut state = self.lock();
        if state.generation != generation {
            return;
        }
        let now = Instant::now();
        let timestamp = state.media_time(timestamp, now);
        let Some(unit) = packetise(self.hub.config.max_payload).filter(|unit| !unit.is_empty()) else {
            return;
        };
        let frame = Arc::new(Frame {
            unit,
            timestamp,
            utc,
            arrived: now,
            arrived_utc: SystemTime::now(),
            key,
        });
        let newest = state.last.map_or(timestamp, |(media, _)| media.max(timestamp));
        state.last = Some((newest, now));
        let ended_by = state.size.and_then(|size| state.superseded.ended_by(size));
        if key && ended_by.is_none() {
            state.last_key = Some(now);
        }
        state.statistics.frames += 1;
        state.restart_delay = RESTART_MIN;
        state.remember(&frame);
        let mut waiting = Vec::with_capacity(state.viewers.len());
        let codec = state.codec;
        // Who has come for a codec or a size that the encoder is only about to deliver waits for it.
        let served = state.viewers.iter().filter(|w| {
            codec.is_none_or(|codec| w.codec == codec) && ended_by.is_none_or(|change| w.changes < change)
        });
        waiting.extend(served.map(|w| &w.viewer).filter(|viewer| viewer.push(&frame)));
        waiting.iter().for_each(|viewer| viewer.wake());
    }

    fn format(&self, generation: u64, format: TrackFormat) {
        let codec = format.codec();
        let changed = self
            .format
            .borrow()
            .as_ref()
            .is_some_and(|old| !old.goes_on_with(&format));
        let orphans = {
            let mut state = self.lock();
            if state.generation != generation {
                return;
            }
            state.forget_group();
            let same_codec = state.codec == Some(codec);
            state.codec = Some(codec);
            state.size = format.size();
            if let Some(size) = state.size {
                state.superseded.delivers(size);
            }
            if changed && same_codec {
                std::mem::take(&mut state.viewers)
            } else if state.track.is_fixed() {
                // Nobody told it: what is passed through has become something else by itself.
                state.strangers(codec)
            } else {
                Vec::new()
            }
        };
        self.format.send_replace(Some(format));
        end_all(&orphans);
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
                task::spawn_on(&self.hub.runtime, async move {
                    stream.restart_after(delay, track).await;
                });
            }
            None => {
                self.format.send_replace(None);
                let viewers = std::mem::take(&mut self.lock().viewers);
                end_all(&viewers);
            }
        }
    }

    async fn restart_after(self: Arc<Self>, delay: Duration, track: TrackDescription) {
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

/// Their session description names what the stream is not any more: only a new DESCRIBE helps. Not under the lock of the state.
fn end_all(viewers: &[Watching]) {
    viewers.iter().for_each(|watching| watching.viewer.end());
}

impl State {
    /// The encoder is, or is about to be, set as `track` says.
    fn follow(&mut self, track: &TrackDescription) {
        self.superseded.change(&self.track, track);
        self.track = track.clone();
    }

    /// Whether this is what the encoder delivers as it is set now.
    fn is_current(&self, format: &TrackFormat) -> bool {
        let superseded = format.size().and_then(|size| self.superseded.ended_by(size));
        format.codec() == self.track.codec() && superseded.is_none()
    }

    /// Takes out who came for another codec.
    fn strangers(&mut self, codec: Codec) -> Vec<Watching> {
        self.viewers
            .extract_if(.., |watching| watching.codec != codec)
            .collect()
    }

    /// Media time of a frame: the encoder's own as long as it runs, moved so that it goes on after the previous encoder's.
    fn media_time(&mut self, timestamp: Duration, now: Instant) -> Duration {
        let own = timestamp.as_nanos() as i128;
        let last = self.last;
        let first = self.shift.is_none();
        let shift = *self.shift.get_or_insert_with(|| match last {
            Some((media, at)) => (media + now.saturating_duration_since(at)).as_nanos() as i128 - own,
            None => 0,
        });
        let time = u64::try_from((own + shift).max(0)).unwrap_or(u64::MAX);
        let time = Duration::from_nanos(time);
        if first {
            self.begun = time;
        }
        // The pictures of a stream that is passed through may come in another order than they are shown.
        if self.track.is_fixed() {
            return time.max(self.begun);
        }
        last.map_or(time, |(media, _)| time.max(media))
    }

    fn remember(&mut self, frame: &Arc<Frame>) {
        if !self.track.is_fixed() {
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

/// Requests a key frame after a while, unless one has come since it was wanted.
async fn owe_key_frame(stream: Weak<Stream>, wait: Duration) {
    tokio::time::sleep(wait).await;
    let Some(stream) = stream.upgrade() else { return };
    let waiting = {
        let mut state = stream.lock();
        let wanted = state.key_owed.take();
        wanted > state.last_key
    };
    if waiting {
        stream.request_key_frame(false);
    }
}

/// Runs what may wait for hardware outside the threads that serve the network.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, StreamError> {
    task::blocking(work)
        .await
        .map_err(|_| StreamError::Backend(BackendError::Failed("the backend panicked".to_owned())))
}

/// The sink of one encoder.
struct Sink {
    stream: Weak<Stream>,
    generation: u64,
}

impl Sink {
    fn format_of(&self, format: TrackFormat) {
        if let Some(stream) = self.stream.upgrade() {
            stream.format(self.generation, format);
        }
    }

    fn end(&self, reason: Option<BackendError>) {
        if let Some(stream) = self.stream.upgrade() {
            stream.ended(self.generation, reason);
        }
    }
}

impl FrameSink for Sink {
    fn format(&self, format: StreamFormat) {
        self.format_of(TrackFormat::Video(format));
    }

    fn frame(&self, frame: EncodedFrame) {
        let Some(stream) = self.stream.upgrade() else {
            return;
        };
        let codec = match stream.format.borrow().as_ref() {
            Some(TrackFormat::Video(format)) => codec_of(format),
            _ => return,
        };
        // Every JPEG picture stands for itself.
        let key = frame.key || codec == VideoCodec::Jpeg;
        stream.unit(self.generation, (frame.timestamp, frame.utc), key, |max| {
            packetise_video(&frame, codec, max)
        });
    }

    fn ended(&self, reason: Option<BackendError>) {
        self.end(reason);
    }
}

impl AudioSink for Sink {
    fn format(&self, format: AudioFormat) {
        self.format_of(TrackFormat::Audio(format));
    }

    fn frame(&self, frame: AudioFrame) {
        let Some(stream) = self.stream.upgrade() else {
            return;
        };
        let codec = match stream.format.borrow().as_ref() {
            Some(TrackFormat::Audio(format)) => format.codec(),
            _ => return,
        };
        stream.unit(self.generation, (frame.timestamp, frame.utc), true, |max| {
            Some(packetise_audio(&frame.data, codec, max))
        });
    }

    fn ended(&self, reason: Option<BackendError>) {
        self.end(reason);
    }
}

impl MetadataSink for Sink {
    fn document(&self, document: Bytes, timestamp: Duration, utc: SystemTime) {
        if let Some(stream) = self.stream.upgrade() {
            stream.unit(self.generation, (timestamp, utc), true, |max| {
                Some(packetise_metadata(&document, max))
            });
        }
    }
}

/// Somebody's interest in a stream: as long as it is held, the encoder runs.
pub struct StreamHandle {
    stream: Arc<Stream>,
    codec: Codec,
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
    pub async fn format(&self) -> Result<TrackFormat, StreamError> {
        if matches!(self.stream.lock().track, TrackDescription::Metadata(_)) {
            return Ok(TrackFormat::Metadata);
        }
        let mut format = self.stream.format.subscribe();
        // An encoder that was just told to use another codec or size may not have said so yet.
        let wait = format.wait_for(|format| {
            format
                .as_ref()
                .is_some_and(|format| self.stream.lock().is_current(format))
        });
        match tokio::time::timeout(self.stream.hub.config.format_timeout, wait).await {
            Ok(Ok(format)) => format.clone().ok_or(StreamError::NoFormat),
            _ => Err(StreamError::NoFormat),
        }
    }

    /// Begins delivery to a viewer: with a key frame that is asked for, or with the kept group of pictures where none can be.
    /// The frames wait until [`Viewer::open`].
    pub fn play(&self, viewer: &Arc<Viewer>) {
        let current = {
            let mut state = self.stream.lock();
            if state
                .viewers
                .iter()
                .any(|known| Arc::ptr_eq(&known.viewer, viewer))
            {
                return;
            }
            let current = state.track.codec() == self.codec;
            if current {
                viewer.begin(&state.group);
                let changes = state.superseded.changes();
                state.viewers.push(Watching {
                    viewer: Arc::clone(viewer),
                    codec: self.codec,
                    changes,
                });
            }
            current
        };
        if !current {
            // It was set to another codec since the handle was opened.
            viewer.end();
            return;
        }
        self.stream.request_key_frame(false);
    }

    /// Ends delivery to a viewer.
    pub fn pause(&self, viewer: &Arc<Viewer>) {
        self.stream
            .lock()
            .viewers
            .retain(|known| !Arc::ptr_eq(&known.viewer, viewer));
        viewer.pause();
    }

    /// Has something delivered soon with which a receiver can begin.
    pub(super) fn request_key_frame(&self) {
        self.stream.request_key_frame(false);
    }

    /// The time by the clock of the device, and the media time that belongs to it; `None` before the first frame.
    pub fn media_now(&self) -> Option<(SystemTime, Duration)> {
        let (media, at) = self.stream.lock().last?;
        Some((self.stream.hub.clock.now(), media + at.elapsed()))
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
        task::spawn_on(&self.stream.hub.runtime, async move {
            tokio::time::sleep(linger).await;
            stream.stop_if_unwanted(epoch).await;
        });
    }
}
