//! Sound as it happens: one recording of a device, heard by any number of encoders.

use std::fmt;
use std::io;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use onvif_device::backend::BackendError;
use onvif_device::backend::audio::{AudioEncoder, AudioFormat, AudioFrame, AudioSettings, AudioSink};
use tracing::{info, warn};

use super::telephone::{FRAME, Telephone};
use crate::sources::{MediaClock, lock};

/// How long a frame lasts.
const FRAME_TIME: Duration = Duration::from_millis(20);
/// Between two tries to open a device that is not there.
const RETRY: Duration = Duration::from_millis(500);
/// A frame that is so much later than the one before asks for was not the next one.
const GAP: Duration = Duration::from_millis(60);
/// By so much a frame is moved at most because the clocks of device and system differ.
const MOST: Duration = Duration::from_millis(2);

/// Samples of a device, as they come.
pub trait Recording {
    /// Waits for the next samples, and says when the first of them was taken.
    ///
    /// # Errors
    /// When the device has failed; then it is opened again.
    fn read(&mut self, out: &mut [i16; FRAME]) -> io::Result<Instant>;
}

/// A device that hears. It is open as long as somebody listens; while it is not there nothing comes of it.
pub struct LiveSound(Arc<Shared>);

struct Shared {
    name: String,
    open: Box<dyn Fn() -> io::Result<Box<dyn Recording>> + Send + Sync>,
    listeners: Mutex<Listeners>,
}

#[derive(Default)]
struct Listeners {
    all: Vec<Listener>,
    next_id: u64,
    /// There is a thread.
    running: bool,
}

struct Listener {
    id: u64,
    telephone: Telephone,
    /// What the sink was told.
    told: Option<AudioFormat>,
    sink: Arc<dyn AudioSink>,
}

impl LiveSound {
    /// The sound of a device that `open` opens.
    pub fn new(
        name: &str,
        open: impl Fn() -> io::Result<Box<dyn Recording>> + Send + Sync + 'static,
    ) -> LiveSound {
        LiveSound(Arc::new(Shared {
            name: name.to_owned(),
            open: Box::new(open),
            listeners: Mutex::default(),
        }))
    }

    /// Begins to listen.
    pub fn start(
        &self,
        settings: &AudioSettings,
        clock: Arc<MediaClock>,
        sink: Arc<dyn AudioSink>,
    ) -> Result<LiveEncoder, BackendError> {
        let telephone = Telephone::new(settings)?;
        let mut listeners = lock(&self.0.listeners);
        if !listeners.running {
            let shared = Arc::clone(&self.0);
            std::thread::Builder::new()
                .name("microphone".to_owned())
                .spawn(move || shared.run(&clock))
                .map_err(|error| BackendError::Failed(error.to_string()))?;
            listeners.running = true;
        }
        listeners.next_id += 1;
        let id = listeners.next_id;
        listeners.all.push(Listener {
            id,
            telephone,
            told: None,
            sink,
        });
        Ok(LiveEncoder {
            shared: Arc::clone(&self.0),
            id,
        })
    }
}

impl fmt::Debug for LiveSound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("LiveSound").field(&self.0.name).finish()
    }
}

/// Somebody who listens.
pub struct LiveEncoder {
    shared: Arc<Shared>,
    id: u64,
}

impl AudioEncoder for LiveEncoder {
    fn reconfigure(&self, settings: &AudioSettings) -> Result<(), BackendError> {
        let telephone = Telephone::new(settings)?;
        let mut listeners = lock(&self.shared.listeners);
        if let Some(listener) = listeners.all.iter_mut().find(|listener| listener.id == self.id)
            // One that goes on as it was keeps what it knows.
            && listener.telephone.format() != telephone.format()
        {
            listener.telephone = telephone;
        }
        Ok(())
    }
}

impl Drop for LiveEncoder {
    fn drop(&mut self) {
        let mut listeners = lock(&self.shared.listeners);
        let gone: Vec<_> = listeners
            .all
            .extract_if(.., |listener| listener.id == self.id)
            .collect();
        drop(listeners);
        drop(gone);
    }
}

impl Shared {
    fn run(&self, clock: &MediaClock) {
        let mut line = Timeline::default();
        let mut reported = false;
        while !self.has_ended() {
            let mut recording = match (self.open)() {
                Ok(recording) => recording,
                Err(error) => {
                    if !std::mem::replace(&mut reported, true) {
                        warn!(%error, device = self.name, "nothing can be heard");
                    }
                    std::thread::sleep(RETRY);
                    continue;
                }
            };
            if std::mem::take(&mut reported) {
                info!(device = self.name, "the microphone is there again");
            }
            let mut samples = [0; FRAME];
            while !self.is_alone() {
                match recording.read(&mut samples) {
                    Ok(taken) => self.deliver(&samples, line.place(clock.timestamp(taken)), clock),
                    Err(error) => {
                        warn!(%error, device = self.name, "the microphone has failed");
                        reported = true;
                        std::thread::sleep(RETRY);
                        break;
                    }
                }
            }
        }
    }

    fn is_alone(&self) -> bool {
        lock(&self.listeners).all.is_empty()
    }

    /// Whether nobody listens any more; the next one who does starts another thread.
    fn has_ended(&self) -> bool {
        let mut listeners = lock(&self.listeners);
        listeners.running = !listeners.all.is_empty();
        !listeners.running
    }

    fn deliver(&self, samples: &[i16; FRAME], timestamp: Duration, clock: &MediaClock) {
        let utc = clock.utc(clock.instant(timestamp));
        let frames: Vec<_> = lock(&self.listeners)
            .all
            .iter_mut()
            .map(|listener| {
                let format = listener.telephone.format();
                let new = listener.told.as_ref() != Some(&format);
                let told = new.then(|| listener.told.insert(format).clone());
                (
                    Arc::clone(&listener.sink),
                    told,
                    listener.telephone.encode(samples),
                )
            })
            .collect();
        // Without the lock: a sink may end its encoder.
        for (sink, format, data) in frames {
            if let Some(format) = format {
                sink.format(format);
            }
            sink.frame(AudioFrame { data, timestamp, utc });
        }
    }
}

/// Times of frames that follow one another: the device counts samples by a clock of its own, and the moment at which a thread is given them
/// is not exact.
#[derive(Default)]
struct Timeline {
    next: Option<Duration>,
}

impl Timeline {
    /// The time of the next frame, which was taken at about `taken`. It never goes back.
    fn place(&mut self, taken: Duration) -> Duration {
        let at = match self.next {
            None => taken,
            Some(next) if taken >= next + GAP => taken,
            Some(next) if taken >= next => next + ((taken - next) / 64).min(MOST),
            Some(next) => next - ((next - taken) / 64).min(MOST),
        };
        self.next = Some(at + FRAME_TIME);
        at
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::sync::mpsc::{Receiver, Sender, channel};

    use bytes::Bytes;
    use onvif_device::backend::audio::AudioCodec;

    use super::*;

    /// A device that hears the numbers of its frames, and fails after some.
    struct Device {
        left: Receiver<bool>,
        heard: i16,
    }

    impl Recording for Device {
        fn read(&mut self, out: &mut [i16; FRAME]) -> io::Result<Instant> {
            match self.left.recv_timeout(Duration::from_secs(60)) {
                Ok(true) => {
                    self.heard += 1000;
                    out.fill(self.heard);
                    Ok(Instant::now())
                }
                _ => Err(io::ErrorKind::BrokenPipe.into()),
            }
        }
    }

    enum Told {
        Format(AudioFormat),
        Frame(AudioFrame),
    }

    struct Sink(Mutex<Sender<Told>>);

    impl AudioSink for Sink {
        fn format(&self, format: AudioFormat) {
            let _ = lock(&self.0).send(Told::Format(format));
        }
        fn frame(&self, frame: AudioFrame) {
            let _ = lock(&self.0).send(Told::Frame(frame));
        }
        fn ended(&self, _: Option<BackendError>) {}
    }

    fn listen(live: &LiveSound, codec: AudioCodec) -> (LiveEncoder, Receiver<Told>) {
        let (sender, told) = channel();
        let settings = AudioSettings {
            codec,
            ..AudioSettings::PCMU
        };
        let sink = Arc::new(Sink(Mutex::new(sender)));
        let encoder = live.start(&settings, Arc::default(), sink).unwrap();
        (encoder, told)
    }

    /// A frame of one level by a law.
    fn encode(codec: AudioCodec, samples: &[i16; FRAME]) -> Bytes {
        let settings = AudioSettings {
            codec,
            ..AudioSettings::PCMU
        };
        Telephone::new(&settings).unwrap().encode(samples)
    }

    fn next(told: &Receiver<Told>) -> Told {
        told.recv_timeout(Duration::from_secs(60)).expect("nothing came")
    }

    fn format_of(told: &Receiver<Told>) -> AudioFormat {
        match next(told) {
            Told::Format(format) => format,
            Told::Frame(_) => panic!("a frame before its format"),
        }
    }

    fn frame(told: &Receiver<Told>) -> AudioFrame {
        match next(told) {
            Told::Frame(frame) => frame,
            Told::Format(format) => panic!("{format:?} again"),
        }
    }

    #[test]
    fn several_hear_the_same_by_their_laws_and_a_device_that_fails_is_opened_again() {
        let opened = Arc::new(AtomicUsize::new(0));
        let orders: Arc<Mutex<Vec<Sender<bool>>>> = Arc::default();
        let live = {
            let (opened, orders) = (Arc::clone(&opened), Arc::clone(&orders));
            LiveSound::new("test", move || {
                // The second try finds nothing.
                if opened.fetch_add(1, Ordering::SeqCst) == 1 {
                    return Err(io::ErrorKind::NotFound.into());
                }
                let (order, left) = channel();
                lock(&orders).push(order);
                Ok(Box::new(Device { left, heard: 0 }) as Box<dyn Recording>)
            })
        };
        let order = |number: usize, whole: bool| {
            let deadline = Instant::now() + Duration::from_secs(60);
            loop {
                if let Some(order) = lock(&orders).get(number) {
                    return order.send(whole).unwrap();
                }
                assert!(Instant::now() < deadline, "the device is not opened");
                std::thread::yield_now();
            }
        };
        let (first, heard) = listen(&live, AudioCodec::Pcmu);
        let (second, other) = listen(&live, AudioCodec::Pcma);
        order(0, true);
        assert_eq!(
            (format_of(&heard), format_of(&other)),
            (AudioFormat::Pcmu, AudioFormat::Pcma)
        );
        let (one, two) = (frame(&heard), frame(&other));
        assert_eq!(one.data, encode(AudioCodec::Pcmu, &[1000; FRAME]));
        assert_eq!(two.data, encode(AudioCodec::Pcma, &[1000; FRAME]));
        assert_eq!(one.timestamp, two.timestamp);
        drop(second);
        first
            .reconfigure(&AudioSettings {
                codec: AudioCodec::Pcma,
                ..AudioSettings::PCMU
            })
            .unwrap();
        order(0, true);
        assert_eq!(format_of(&heard), AudioFormat::Pcma);
        let later = frame(&heard);
        assert_eq!(later.data, encode(AudioCodec::Pcma, &[2000; FRAME]));
        order(0, false);
        order(1, true);
        let after = frame(&heard);
        assert_eq!(after.data, encode(AudioCodec::Pcma, &[1000; FRAME]));
        assert!(after.timestamp > later.timestamp);
        assert_eq!(opened.load(Ordering::SeqCst), 3);
        assert!(other.try_recv().is_err(), "whoever has gone is told no more");
        // The thread ends, or goes on with another device for somebody else who comes in time.
        drop(first);
        lock(&orders).clear();
        let (_third, heard) = listen(&live, AudioCodec::Pcmu);
        order(0, true);
        assert_eq!(format_of(&heard), AudioFormat::Pcmu);
        let outside = AudioSettings {
            sample_rate: 16_000,
            ..AudioSettings::PCMU
        };
        let (sender, _told) = channel();
        let sink = Arc::new(Sink(Mutex::new(sender)));
        assert!(live.start(&outside, Arc::default(), sink).is_err());
    }

    #[test]
    fn times_follow_the_device_without_its_jitter() {
        let millis = Duration::from_millis;
        let mut line = Timeline::default();
        let mut last = line.place(millis(1000));
        for number in 1..500u64 {
            // Up to 8 ms late, and a clock that is slow by a thousandth.
            let taken = millis(1000 + number * 20 + number * 7 % 9) + Duration::from_micros(20 * number);
            let at = line.place(taken);
            let step = at - last;
            assert!(step > millis(19) && step < millis(21), "{step:?} at {number}");
            last = at;
        }
        assert!(
            last.abs_diff(millis(1000 + 499 * 20 + 10)) < millis(12),
            "{last:?}"
        );
        // Half a second is lost; then the device is early, and nothing goes back.
        let after = line.place(last + millis(520));
        assert_eq!(after, last + millis(520));
        assert!(line.place(after - millis(500)) > after);
    }
}
