//! Looks at the pictures of a source a few times a second, for as long as that is wanted, whatever becomes of the source.

use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use onvif_device::backend::BackendError;
use tracing::{debug, info};

use crate::pipeline::Frame;
use crate::sources::{FrameReceiver, Hub, Subscription, Wakeup, lock};

/// Pictures a second that are looked at.
const RATE: f32 = 5.0;
/// Without a picture for so long, the source is asked whether it has a signal.
const PATIENCE: Duration = Duration::from_secs(1);
/// How long a source that has failed is left alone; twice as long each time, up to the longest.
const FIRST_WAIT: Duration = Duration::from_secs(1);
const LONGEST_WAIT: Duration = Duration::from_secs(60);

/// What is made of pictures.
pub(super) trait Look: Send + 'static {
    /// The next picture.
    fn see(&mut self, frame: &Frame);
    /// The source shows nothing any more: what was seen is of the past.
    fn lose(&mut self);
    /// The source delivers what cannot be decoded. Told again and again, since who is to know it may come later.
    fn blind(&mut self) {}
}

/// Somebody looks, as long as it is held.
pub(super) struct Watching(Arc<Control>);

#[derive(Default)]
struct Control {
    state: Mutex<State>,
    stopped: Wakeup,
}

#[derive(Default)]
struct State {
    stopped: bool,
    subscription: Option<Subscription>,
}

impl Watching {
    /// Has `look` see the pictures of a source from now on, on a thread of its own. A picture that is too late for it is left out, and so are those
    /// that only say that there is no signal.
    ///
    /// # Errors
    /// [`BackendError::Failed`] when no thread can be started.
    pub(super) fn start(source: &str, pictures: &Hub, look: impl Look) -> Result<Watching, BackendError> {
        let control = Arc::<Control>::default();
        let (own, source, pictures) = (Arc::clone(&control), source.to_owned(), pictures.clone());
        thread::Builder::new()
            .name("motion".to_owned())
            .spawn(move || own.run(&source, &pictures, look))
            .map_err(|error| BackendError::Failed(format!("starting to look at pictures: {error}")))?;
        Ok(Watching(control))
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        let subscription = {
            let mut state = lock(&self.0.state);
            state.stopped = true;
            state.subscription.take()
        };
        // What ends with it is not ours to hold a lock over.
        drop(subscription);
        self.0.stopped.call();
    }
}

impl Control {
    fn run(&self, source: &str, pictures: &Hub, mut look: impl Look) {
        let mut wait = FIRST_WAIT;
        while self.wait_until_decodable(source, pictures, &mut look)
            && let Some(frames) = self.subscribe(source, pictures)
        {
            let mut seeing = false;
            loop {
                let frame = match frames.recv_timeout(PATIENCE) {
                    Ok(frame) => Some(frame),
                    Err(RecvTimeoutError::Timeout) => None,
                    Err(RecvTimeoutError::Disconnected) => break,
                };
                if pictures.source().shows_nothing() {
                    if std::mem::take(&mut seeing) {
                        look.lose();
                    }
                } else if let Some(frame) = frame {
                    (seeing, wait) = (true, FIRST_WAIT);
                    look.see(&frame);
                }
            }
            if lock(&self.state).stopped {
                return;
            }
            if seeing {
                look.lose();
            }
            if self.stopped.wait_until(Instant::now() + wait) {
                return;
            }
            wait = (wait * 2).min(LONGEST_WAIT);
        }
    }

    /// Waits while the source delivers what cannot be decoded; whether somebody still wants to look then.
    fn wait_until_decodable(&self, source: &str, pictures: &Hub, look: &mut impl Look) -> bool {
        let mut told = false;
        while !pictures.source().is_decodable() {
            if !std::mem::replace(&mut told, true) {
                info!(source, "no motion is detected in what cannot be decoded");
            }
            look.blind();
            if self.stopped.wait_until(Instant::now() + PATIENCE) {
                return false;
            }
        }
        true
    }

    /// Pictures until the source fails or nobody wants them any more; `None` when that is so already.
    fn subscribe(&self, source: &str, pictures: &Hub) -> Option<Receiver<Arc<Frame>>> {
        let (frames, receiver) = sync_channel(1);
        let eye = Eye {
            frames,
            source: source.to_owned(),
        };
        let mut state = lock(&self.state);
        if state.stopped {
            return None;
        }
        match pictures.subscribe(RATE, Arc::new(eye)) {
            Ok(subscription) => state.subscription = Some(subscription),
            // The eye is gone, which is to the receiver as if the source had failed.
            Err(error) => debug!(%error, source, "nobody looks at the pictures"),
        }
        Some(receiver)
    }
}

/// Passes pictures on.
struct Eye {
    frames: SyncSender<Arc<Frame>>,
    source: String,
}

impl FrameReceiver for Eye {
    fn frame(&self, frame: Arc<Frame>) {
        let _ = self.frames.try_send(frame);
    }

    fn failed(&self, error: &BackendError) {
        debug!(%error, source = self.source, "no motion is detected until the source delivers again");
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::sync::mpsc::{Sender, channel};
    use std::time::SystemTime;

    use onvif_device::backend::video::Resolution;

    use super::*;
    use crate::pipeline::Picture;
    use crate::sources::{Capture, RawSource};

    const SIZE: Resolution = Resolution { width: 2, height: 2 };

    #[derive(Debug, PartialEq)]
    enum Event {
        Opened,
        Seen,
        Lost,
        Blind,
        Closed,
    }

    /// Delivers until it is to fail; may have no signal meanwhile, or deliver what cannot be decoded.
    #[derive(Clone, Debug)]
    struct Source {
        fails: Arc<AtomicBool>,
        nothing: Arc<AtomicBool>,
        unknown: Arc<AtomicBool>,
        events: Sender<Event>,
    }

    struct Running(Source, u32);

    impl RawSource for Source {
        fn resolution(&self) -> Resolution {
            SIZE
        }
        fn framerate(&self) -> f32 {
            RATE
        }
        fn shows_nothing(&self) -> bool {
            self.nothing.load(Ordering::Relaxed)
        }
        fn is_decodable(&self) -> bool {
            !self.unknown.load(Ordering::Relaxed)
        }
        fn open(&self) -> Result<Box<dyn Capture>, BackendError> {
            let _ = self.events.send(Event::Opened);
            Ok(Box::new(Running(self.clone(), 0)))
        }
    }

    impl Capture for Running {
        fn set_framerate(&mut self, _: f32) {}
        fn capture(&mut self, wakeup: &Wakeup) -> Result<Option<Arc<Frame>>, BackendError> {
            if self.0.fails.swap(false, Ordering::Relaxed) {
                return Err(BackendError::Failed("as it was to".to_owned()));
            }
            // Much faster than the times say.
            if wakeup.wait_until(Instant::now() + Duration::from_millis(2)) {
                return Ok(None);
            }
            self.1 += 1;
            Ok(Some(Arc::new(Frame {
                picture: Picture::new(SIZE),
                number: self.1.into(),
                masks: 0,
                image: None,
                timestamp: Duration::from_millis(200) * self.1,
                utc: SystemTime::UNIX_EPOCH,
            })))
        }
    }

    impl Drop for Running {
        fn drop(&mut self) {
            let _ = self.0.events.send(Event::Closed);
        }
    }

    struct Teller(Sender<Event>);

    impl Look for Teller {
        fn see(&mut self, _: &Frame) {
            let _ = self.0.send(Event::Seen);
        }
        fn lose(&mut self) {
            let _ = self.0.send(Event::Lost);
        }
        fn blind(&mut self) {
            let _ = self.0.send(Event::Blind);
        }
    }

    fn watched() -> (Source, Watching, Receiver<Event>) {
        let (events, told) = channel();
        let source = Source {
            fails: Arc::default(),
            nothing: Arc::default(),
            unknown: Arc::default(),
            events: events.clone(),
        };
        let hub = Hub::new(Box::new(source.clone()));
        let watching = Watching::start("video-1", &hub, Teller(events)).unwrap();
        assert_eq!(told.recv(), Ok(Event::Opened));
        assert_eq!(told.recv(), Ok(Event::Seen));
        (source, watching, told)
    }

    fn next(told: &Receiver<Event>) -> Event {
        told.iter().find(|event| *event != Event::Seen).unwrap()
    }

    #[test]
    fn a_source_that_fails_is_watched_again() {
        let (source, _watching, told) = watched();
        source.fails.store(true, Ordering::Relaxed);
        let events = [next(&told), next(&told), next(&told)];
        assert_eq!(events, [Event::Closed, Event::Lost, Event::Opened]);
        assert_eq!(told.recv(), Ok(Event::Seen));
    }

    #[test]
    fn what_cannot_be_decoded_is_not_opened() {
        let (source, watching, told) = watched();
        source.unknown.store(true, Ordering::Relaxed);
        source.fails.store(true, Ordering::Relaxed);
        // Told again: who was not there the first time is to know it too.
        let events = [next(&told), next(&told), next(&told), next(&told)];
        assert_eq!(events, [Event::Closed, Event::Lost, Event::Blind, Event::Blind]);
        source.unknown.store(false, Ordering::Relaxed);
        let opened = told.iter().find(|event| *event != Event::Blind);
        assert_eq!(opened, Some(Event::Opened));
        assert_eq!(told.recv(), Ok(Event::Seen));
        // Whoever waits for it is not held up.
        source.unknown.store(true, Ordering::Relaxed);
        source.fails.store(true, Ordering::Relaxed);
        assert!(told.iter().any(|event| event == Event::Blind));
        drop((source, watching));
        assert!(!told.iter().any(|event| event == Event::Opened));
    }

    #[test]
    fn pictures_of_no_signal_are_not_looked_at() {
        let (source, watching, told) = watched();
        source.nothing.store(true, Ordering::Relaxed);
        assert_eq!(next(&told), Event::Lost);
        source.nothing.store(false, Ordering::Relaxed);
        // Whatever came meanwhile was not seen: this is the first.
        assert_eq!(told.recv(), Ok(Event::Seen));
        drop(watching);
        assert!(told.iter().any(|event| event == Event::Closed));
    }

    #[test]
    fn nobody_looks_any_more_when_it_is_dropped() {
        let (source, watching, told) = watched();
        drop(source);
        drop(watching);
        // Ends when the source is closed, and with it the last who tells anything.
        assert!(!told.iter().any(|event| event == Event::Opened));
    }
}
