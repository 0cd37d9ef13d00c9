//! Sources of raw pictures, and the one thread that reads such a source for all who want its pictures.

use std::fmt;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard};
use std::thread;
use std::time::{Duration, Instant};

use onvif_device::backend::BackendError;
use onvif_device::backend::overlay::{Decoration, SourceMode};
use onvif_device::backend::video::Resolution;
use tracing::{debug, warn};

use super::drawing::{Drawing, Masker};
use super::signal::SignalState;
use crate::pipeline::Frame;

/// A source of raw pictures that can be opened while somebody wants its pictures.
pub trait RawSource: fmt::Debug + Send + Sync {
    /// Size of its pictures.
    fn resolution(&self) -> Resolution;
    /// Highest rate in pictures a second.
    fn framerate(&self) -> f32;
    /// Starts capturing.
    ///
    /// # Errors
    /// When the source is not there, is in use, or fails.
    fn open(&self) -> Result<Box<dyn Capture>, BackendError>;
    /// Modes that exclude one another, the usual one first; empty if there is no choice.
    fn modes(&self) -> Vec<SourceMode> {
        Vec::new()
    }
    /// Whether it has a signal, if it knows better than by whether pictures come: one that shows that there is none delivers pictures all
    /// the same.
    fn signal(&self) -> Option<Arc<SignalState>> {
        None
    }
    /// The same source with key frames only, for one that is decoded: they need no other pictures to be decoded.
    fn key_frames(&self) -> Option<Box<dyn RawSource>> {
        None
    }
    /// Whether its pictures only say at the moment that there is no signal.
    fn shows_nothing(&self) -> bool {
        self.signal().is_some_and(|signal| signal.is_lost())
    }
    /// Whether it delivers what can be made pictures of, for one that is decoded: a camera may come to send something else while it is watched. It
    /// cannot be opened then.
    fn is_decodable(&self) -> bool {
        true
    }
    /// Changes to one of the modes.
    ///
    /// # Errors
    /// [`BackendError::NotFound`] for one that is none of them.
    fn set_mode(&self, mode: &str) -> Result<(), BackendError> {
        Err(BackendError::NotFound(format!("the source mode {mode:?}")))
    }
}

/// A source that is running.
pub trait Capture: Send {
    /// The highest rate that anybody wants at the moment; a source may deliver more, but not less if it can.
    fn set_framerate(&mut self, framerate: f32);
    /// Waits for the next picture. `None` when `wakeup` was called first.
    ///
    /// # Errors
    /// When the source has failed for good; it is closed then.
    fn capture(&mut self, wakeup: &Wakeup) -> Result<Option<Arc<Frame>>, BackendError>;
}

/// Interrupts a waiting [`Capture`].
#[derive(Debug, Default)]
pub struct Wakeup {
    called: Mutex<bool>,
    changed: Condvar,
}

impl Wakeup {
    /// Ends the wait that is going on, or the next one.
    pub fn call(&self) {
        *lock(&self.called) = true;
        self.changed.notify_all();
    }

    /// Waits until the time has come (`false`) or until it is called (`true`).
    pub fn wait_until(&self, instant: Instant) -> bool {
        let mut called = lock(&self.called);
        loop {
            if std::mem::take(&mut *called) {
                return true;
            }
            let left = instant.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return false;
            }
            called = match self.changed.wait_timeout(called, left) {
                Ok((called, _)) => called,
                Err(poisoned) => poisoned.into_inner().0,
            };
        }
    }
}

/// Receives the pictures of a [`Hub`]. Called from the thread that captures, so it must only put the picture away.
pub trait FrameReceiver: Send + Sync {
    /// A picture that was due at the wanted rate.
    fn frame(&self, frame: Arc<Frame>);
    /// The source has failed; nothing comes any more.
    fn failed(&self, error: &BackendError);
}

/// Shares a raw source: captures while there is a receiver, at the highest rate that one of them wants, and gives each one the
/// pictures that are due at its own rate.
#[derive(Clone, Debug)]
pub struct Hub(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    source: Box<dyn RawSource>,
    wakeup: Wakeup,
    state: Mutex<State>,
    drawing: RwLock<Drawing>,
    signal: Arc<SignalState>,
    /// Whether a picture means that there is a signal.
    follows: bool,
}

#[derive(Default)]
struct State {
    receivers: Vec<Receiver>,
    next_id: u64,
    running: bool,
    latest: Option<(Instant, Arc<Frame>)>,
}

struct Receiver {
    id: u64,
    framerate: f32,
    due: Option<Duration>,
    target: Arc<dyn FrameReceiver>,
}

/// Keeps pictures coming; they stop when it is dropped.
#[derive(Debug)]
pub struct Subscription {
    hub: Hub,
    id: u64,
}

impl Hub {
    /// Shares `source`; nothing is captured yet.
    pub fn new(source: Box<dyn RawSource>) -> Hub {
        let own = source.signal();
        Hub(Arc::new(Shared {
            source,
            wakeup: Wakeup::default(),
            state: Mutex::default(),
            drawing: RwLock::default(),
            follows: own.is_none(),
            signal: own.unwrap_or_default(),
        }))
    }

    /// The source itself.
    pub fn source(&self) -> &dyn RawSource {
        &*self.0.source
    }

    /// Whether the source delivers. One that does not say so itself has no signal from when it fails until its next picture.
    pub fn signal(&self) -> &SignalState {
        &self.0.signal
    }

    /// Delivers pictures to `target` at `framerate` a second until the subscription is dropped.
    ///
    /// # Errors
    /// [`BackendError::Failed`] when no thread can be started.
    pub fn subscribe(
        &self,
        framerate: f32,
        target: Arc<dyn FrameReceiver>,
    ) -> Result<Subscription, BackendError> {
        let mut state = lock(&self.0.state);
        let id = state.next_id;
        state.next_id += 1;
        state.receivers.push(Receiver {
            id,
            framerate,
            due: None,
            target,
        });
        if state.running {
            self.0.wakeup.call();
        } else {
            let hub = self.clone();
            let started = thread::Builder::new()
                .name("capture".to_owned())
                .spawn(move || hub.run());
            if let Err(error) = started {
                state.receivers.retain(|receiver| receiver.id != id);
                return Err(BackendError::Failed(format!(
                    "starting the capture thread: {error}"
                )));
            }
            state.running = true;
        }
        Ok(Subscription {
            hub: self.clone(),
            id,
        })
    }

    /// The last picture, if it is not older than `age` and has its masks.
    pub fn latest(&self, age: Duration) -> Option<Arc<Frame>> {
        let drawing = self.drawing();
        let state = lock(&self.0.state);
        state
            .latest
            .as_ref()
            .filter(|(at, frame)| at.elapsed() <= age && drawing.is_fresh(frame))
            .map(|(_, frame)| Arc::clone(frame))
    }

    /// What is drawn over the pictures. To be held by whoever makes something of a picture until it is handed out.
    pub fn drawing(&self) -> RwLockReadGuard<'_, Drawing> {
        self.0.drawing.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Draws something else over the pictures. Waits for what is being made of pictures at the moment.
    pub fn decorate(&self, decoration: &Decoration) {
        let mut drawing = self.0.drawing.write().unwrap_or_else(PoisonError::into_inner);
        if *drawing.masks != decoration.masks {
            drawing.masks = Arc::new(decoration.masks.clone());
            drawing.changes += 1;
        }
        if *drawing.overlays != decoration.overlays {
            drawing.overlays = Arc::new(decoration.overlays.clone());
        }
    }

    /// The capture thread: captures until nobody wants it, and only then, with the source closed, lets another thread start.
    fn run(&self) {
        loop {
            let result = self.capture();
            let mut state = lock(&self.0.state);
            state.latest = None;
            match result {
                Ok(()) if !state.receivers.is_empty() => {}
                Ok(()) => {
                    state.running = false;
                    return;
                }
                Err(error) => {
                    warn!(%error, "the video source has failed");
                    self.0.signal.set_lost(true);
                    state.running = false;
                    let receivers = std::mem::take(&mut state.receivers);
                    drop(state);
                    for receiver in receivers {
                        receiver.target.failed(&error);
                    }
                    return;
                }
            }
        }
    }

    fn capture(&self) -> Result<(), BackendError> {
        let mut capture = self.0.source.open()?;
        debug!("capture started");
        let mut masker = Masker::default();
        let mut framerate = None;
        loop {
            let wanted = {
                let state = lock(&self.0.state);
                state
                    .receivers
                    .iter()
                    .map(|receiver| receiver.framerate)
                    .reduce(f32::max)
            };
            let Some(wanted) = wanted else {
                debug!("capture stopped");
                return Ok(());
            };
            if framerate != Some(wanted) {
                capture.set_framerate(wanted.min(self.0.source.framerate()));
                framerate = Some(wanted);
            }
            if let Some(frame) = capture.capture(&self.0.wakeup)? {
                if self.0.follows {
                    self.0.signal.set_lost(false);
                }
                self.deliver(&frame, &mut masker);
            }
        }
    }

    fn deliver(&self, frame: &Arc<Frame>, masker: &mut Masker) {
        // Held until everybody has the picture, so that no change of the masks comes in between.
        let drawing = self.drawing();
        let frame = &masker.mask(frame, &drawing);
        let mut state = lock(&self.0.state);
        let last = state.latest.replace((Instant::now(), Arc::clone(frame)));
        let spacing = last.map_or(Duration::ZERO, |(_, last)| {
            frame.timestamp.saturating_sub(last.timestamp)
        });
        let due: Vec<_> = state
            .receivers
            .iter_mut()
            .filter_map(|receiver| {
                receiver
                    .is_due(frame.timestamp, spacing)
                    .then(|| Arc::clone(&receiver.target))
            })
            .collect();
        drop(state);
        for target in due {
            target.frame(Arc::clone(frame));
        }
    }
}

impl Receiver {
    /// Whether a picture of this time, so long after the one before it, is wanted. A picture is due when it is nearer to the wanted
    /// time than the next one will be; after a gap the count starts afresh.
    fn is_due(&mut self, timestamp: Duration, spacing: Duration) -> bool {
        let interval = Duration::from_secs_f64(1.0 / f64::from(self.framerate.max(0.01)));
        let due = self.due.unwrap_or(timestamp);
        if timestamp + (spacing / 2).min(interval / 4) < due {
            return false;
        }
        let next = due + interval;
        self.due = Some(if next < timestamp {
            timestamp + interval
        } else {
            next
        });
        true
    }
}

impl Subscription {
    /// Changes the rate.
    pub fn set_framerate(&self, framerate: f32) {
        let mut state = lock(&self.hub.0.state);
        for receiver in state
            .receivers
            .iter_mut()
            .filter(|receiver| receiver.id == self.id)
        {
            receiver.framerate = framerate;
            receiver.due = None;
        }
        drop(state);
        self.hub.0.wakeup.call();
    }
}

impl Drop for Subscription {
    fn drop(&mut self) {
        lock(&self.hub.0.state)
            .receivers
            .retain(|receiver| receiver.id != self.id);
        self.hub.0.wakeup.call();
    }
}

impl fmt::Debug for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rates: Vec<_> = self.receivers.iter().map(|receiver| receiver.framerate).collect();
        f.debug_struct("State")
            .field("receivers", &rates)
            .field("running", &self.running)
            .finish_non_exhaustive()
    }
}

/// Locks; a thread that panicked elsewhere leaves nothing behind that could not be used.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::{Receiver as Queue, Sender, channel};
    use std::time::SystemTime;

    use super::*;
    use crate::pipeline::Picture;

    const SIZE: Resolution = Resolution { width: 2, height: 2 };

    struct Target(Sender<Result<u64, String>>);

    impl FrameReceiver for Target {
        fn frame(&self, frame: Arc<Frame>) {
            let _ = self.0.send(Ok(frame.number));
        }
        fn failed(&self, error: &BackendError) {
            let _ = self.0.send(Err(error.to_string()));
        }
    }

    /// A source on virtual time: 25 pictures a second of which `count` exist, then it fails. Opening and closing is reported.
    #[derive(Debug)]
    struct Virtual {
        count: u64,
        open: Mutex<Sender<bool>>,
    }

    struct Running {
        number: u64,
        count: u64,
        open: Sender<bool>,
    }

    impl RawSource for Virtual {
        fn resolution(&self) -> Resolution {
            SIZE
        }
        fn framerate(&self) -> f32 {
            25.0
        }
        fn open(&self) -> Result<Box<dyn Capture>, BackendError> {
            let open = lock(&self.open).clone();
            let _ = open.send(true);
            Ok(Box::new(Running {
                number: 0,
                count: self.count,
                open,
            }))
        }
    }

    impl Capture for Running {
        fn set_framerate(&mut self, _: f32) {}
        fn capture(&mut self, _: &Wakeup) -> Result<Option<Arc<Frame>>, BackendError> {
            let number = self.number;
            self.number += 1;
            if number >= self.count {
                return Err(BackendError::Failed("no more".to_owned()));
            }
            let timestamp = Duration::from_millis(40 * number);
            let picture = Picture::new(SIZE);
            Ok(Some(Arc::new(Frame {
                picture,
                number,
                masks: 0,
                image: None,
                timestamp,
                utc: SystemTime::UNIX_EPOCH + timestamp,
            })))
        }
    }

    impl Drop for Running {
        fn drop(&mut self) {
            let _ = self.open.send(false);
        }
    }

    fn hub(count: u64) -> (Hub, Queue<bool>) {
        let (sender, open) = channel();
        (
            Hub::new(Box::new(Virtual {
                count,
                open: Mutex::new(sender),
            })),
            open,
        )
    }

    fn due(framerate: f32, timestamps: impl Iterator<Item = u64>) -> Vec<u64> {
        let (sender, _keep) = channel();
        let mut receiver = Receiver {
            id: 0,
            framerate,
            due: None,
            target: Arc::new(Target(sender)),
        };
        let mut last = None;
        let mut is_due = |millis: &u64| {
            let spacing = *millis - last.replace(*millis).unwrap_or(*millis);
            receiver.is_due(Duration::from_millis(*millis), Duration::from_millis(spacing))
        };
        timestamps.filter(&mut is_due).collect()
    }

    #[test]
    fn each_receiver_gets_its_rate() {
        let second = || (0..25).map(|number| number * 40);
        assert_eq!(due(25.0, second()).len(), 25);
        assert_eq!(due(15.0, second()).len(), 15);
        assert_eq!(due(12.0, second()).len(), 12);
        assert_eq!(due(5.0, second()), [0, 200, 400, 600, 800]);
        assert_eq!(due(1.0, second()), [0]);
        assert_eq!(due(30.0, second()).len(), 25);
        // 100 seconds of 30 pictures, 25 wanted.
        assert_eq!(due(25.0, (0..3000).map(|number| number * 1000 / 30)).len(), 2500);
    }

    #[test]
    fn a_gap_is_not_followed_by_a_burst() {
        let times = [0, 40, 80, 5000, 5010, 5020, 5040, 5080];
        assert_eq!(due(25.0, times.into_iter()), [0, 40, 80, 5000, 5040, 5080]);
    }

    #[test]
    fn every_receiver_learns_of_a_failure_and_the_hub_can_start_again() {
        let (hub, open) = hub(10);
        for _ in 0..2 {
            let (sender, frames) = channel();
            let subscription = hub.subscribe(25.0, Arc::new(Target(sender))).unwrap();
            let received: Vec<_> = frames.iter().take(11).collect();
            assert_eq!(received.iter().filter(|frame| frame.is_ok()).count(), 10);
            assert_eq!(received.last(), Some(&Err("failed: no more".to_owned())));
            assert_eq!((open.recv(), open.recv()), (Ok(true), Ok(false)));
            drop(subscription);
        }
    }

    #[test]
    fn the_source_is_closed_when_nobody_wants_it() {
        let (hub, open) = hub(u64::MAX);
        let (sender, frames) = channel();
        let subscription = hub.subscribe(25.0, Arc::new(Target(sender))).unwrap();
        assert_eq!(frames.recv(), Ok(Ok(0)));
        assert_eq!(open.recv(), Ok(true));
        drop(subscription);
        assert_eq!(open.recv(), Ok(false));
    }

    #[test]
    fn a_wakeup_ends_the_wait() {
        let wakeup = Arc::new(Wakeup::default());
        assert!(!wakeup.wait_until(Instant::now()));
        wakeup.call();
        let far = Instant::now() + Duration::from_secs(3600);
        assert!(wakeup.wait_until(far));
        let other = Arc::clone(&wakeup);
        let waiting = thread::spawn(move || other.wait_until(far));
        wakeup.call();
        assert!(waiting.join().unwrap());
    }
}
