//! Encoders of samples that are known beforehand, in real time: a thread each.

use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

use bytes::Bytes;
use onvif_device::backend::BackendError;
use onvif_device::backend::audio::{
    AudioCodec, AudioEncoder, AudioFormat, AudioFrame, AudioSettings, AudioSink,
};

use super::aac;
use super::pcm::{Pcm, SAMPLE_RATE};
use super::telephone::{self, Telephone};
use crate::sources::{MediaClock, lock};

/// How long a change of settings is waited for. It takes no time, but on a machine that does nothing else any more.
const PATIENCE: Duration = Duration::from_secs(5);

/// Frames of so many samples each, of which there are `rate` in a second, on a grid of the media clock: an encoder that starts later makes nearly the same ones.
#[derive(Clone, Copy)]
pub(super) struct Grid {
    pub(super) frame: usize,
    pub(super) rate: u32,
}

impl Grid {
    /// When a frame begins.
    pub(super) fn begin(self, number: u64) -> Duration {
        let samples = u128::from(number) * self.frame as u128;
        // Upwards, because the clock of RTP counts whole ticks that are over.
        let nanos = (samples * 1_000_000_000).div_ceil(u128::from(self.rate));
        Duration::from_nanos(u64::try_from(nanos).unwrap_or(u64::MAX))
    }

    /// The first frame that does not begin before `time`.
    pub(super) fn first_from(self, time: Duration) -> u64 {
        // A grid of nanoseconds is not quite that of samples.
        let samples = (time.as_nanos().saturating_sub(1) * u128::from(self.rate)) / 1_000_000_000;
        u64::try_from(samples).map_or(u64::MAX, |samples| samples.div_ceil(self.frame as u64))
    }

    /// Fills `out`, which is as long as a frame, with the samples of one.
    pub(super) fn read(self, pcm: &Pcm, number: u64, out: &mut [i16]) {
        pcm.read(self.rate, number * self.frame as u64, out);
    }
}

/// Makes frames, one after the other.
pub(super) trait Coder {
    /// What receivers have to know.
    fn format(&self) -> AudioFormat;
    /// When the samples are over that the next frame takes in.
    fn due(&self) -> Duration;
    /// When the next frame begins: another coder goes on there.
    fn next(&self) -> Duration;
    /// The next frame, and when it begins.
    ///
    /// # Errors
    /// [`BackendError::Failed`] when the codec gives up.
    fn frame(&mut self, pcm: &Pcm) -> Result<(Duration, Bytes), BackendError>;
}

/// A coder with these settings, which begins at about `time` on the media clock.
///
/// # Errors
/// [`BackendError::Unsupported`] for settings that are not among the options.
fn coder(pcm: &Pcm, settings: &AudioSettings, time: Duration) -> Result<Box<dyn Coder>, BackendError> {
    Ok(match settings.codec {
        AudioCodec::Aac => Box::new(aac::Coder::new(pcm, settings, time)?),
        AudioCodec::Pcmu | AudioCodec::Pcma | AudioCodec::G726 => Box::new(Voice {
            number: Voice::GRID.first_from(time),
            telephone: Telephone::new(settings)?,
        }),
    })
}

/// Telephone quality.
struct Voice {
    telephone: Telephone,
    /// The next frame.
    number: u64,
}

impl Voice {
    const GRID: Grid = Grid {
        frame: telephone::FRAME,
        rate: SAMPLE_RATE,
    };
}

impl Coder for Voice {
    fn format(&self) -> AudioFormat {
        self.telephone.format()
    }

    fn due(&self) -> Duration {
        Voice::GRID.begin(self.number + 1)
    }

    fn next(&self) -> Duration {
        Voice::GRID.begin(self.number)
    }

    fn frame(&mut self, pcm: &Pcm) -> Result<(Duration, Bytes), BackendError> {
        let begin = self.next();
        let mut samples = [0; telephone::FRAME];
        Voice::GRID.read(pcm, self.number, &mut samples);
        self.number += 1;
        Ok((begin, self.telephone.encode(&samples)))
    }
}

/// A running encoder.
pub(super) struct PcmEncoder(Arc<Shared>);

struct Shared {
    state: Mutex<State>,
    changed: Condvar,
}

struct State {
    wanted: AudioSettings,
    /// What the encoder goes by, once whoever receives has been told its format.
    told: Option<AudioSettings>,
    /// Nobody wants the encoder any more.
    stopped: bool,
    /// The thread has ended.
    ended: bool,
}

/// What an encoder waited for.
enum Waited {
    /// It is time.
    Due,
    /// There are other settings.
    Changed,
    /// The encoder is not wanted any more.
    Stopped,
}

impl Shared {
    fn wait(&self, due: Instant, set: AudioSettings) -> Waited {
        let left = due.saturating_duration_since(Instant::now());
        let same = |state: &mut State| !state.stopped && state.wanted == set;
        let waited = self.changed.wait_timeout_while(lock(&self.state), left, same);
        let (state, _) = waited.unwrap_or_else(PoisonError::into_inner);
        match () {
            () if state.stopped => Waited::Stopped,
            () if state.wanted != set => Waited::Changed,
            () => Waited::Due,
        }
    }

    fn change(&self, change: impl FnOnce(&mut State)) {
        change(&mut lock(&self.state));
        self.changed.notify_all();
    }
}

/// Starts the thread of an encoder.
///
/// # Errors
/// [`BackendError::Unsupported`] for settings that are not among the options, [`BackendError::Failed`] when there is no thread to be had.
pub(super) fn start(
    pcm: Pcm,
    settings: &AudioSettings,
    clock: Arc<MediaClock>,
    sink: Arc<dyn AudioSink>,
) -> Result<PcmEncoder, BackendError> {
    check(settings)?;
    let shared = Arc::new(Shared {
        state: Mutex::new(State {
            wanted: *settings,
            told: None,
            stopped: false,
            ended: false,
        }),
        changed: Condvar::new(),
    });
    let encoder = PcmEncoder(Arc::clone(&shared));
    std::thread::Builder::new()
        .name("audio".to_owned())
        .spawn(move || {
            let result = run(&pcm, &shared, &clock, &*sink);
            shared.change(|state| state.ended = true);
            if let Err(error) = result {
                sink.ended(Some(error));
            }
        })
        .map_err(|error| BackendError::Failed(error.to_string()))?;
    Ok(encoder)
}

/// Whether these settings are among the options.
fn check(settings: &AudioSettings) -> Result<(), BackendError> {
    match settings.codec {
        AudioCodec::Aac => aac::check(settings),
        AudioCodec::Pcmu | AudioCodec::Pcma | AudioCodec::G726 => Telephone::new(settings).map(drop),
    }
}

impl AudioEncoder for PcmEncoder {
    /// Waits until the encoder goes by the settings, so that whoever asks for the format afterwards is told the new one.
    fn reconfigure(&self, settings: &AudioSettings) -> Result<(), BackendError> {
        check(settings)?;
        self.0.change(|state| state.wanted = *settings);
        let behind = |state: &mut State| state.told != Some(*settings) && !state.ended;
        let state = lock(&self.0.state);
        drop(self.0.changed.wait_timeout_while(state, PATIENCE, behind));
        Ok(())
    }
}

impl Drop for PcmEncoder {
    fn drop(&mut self) {
        self.0.change(|state| state.stopped = true);
    }
}

fn run(pcm: &Pcm, shared: &Shared, clock: &MediaClock, sink: &dyn AudioSink) -> Result<(), BackendError> {
    let mut told = None;
    let mut next = clock.timestamp(Instant::now());
    loop {
        let set = lock(&shared.state).wanted;
        let mut coder = coder(pcm, &set, next)?;
        let format = coder.format();
        if told.as_ref() != Some(&format) {
            sink.format(format.clone());
            told = Some(format);
        }
        shared.change(|state| state.told = Some(set));
        loop {
            // A frame is there when its last sample is.
            match shared.wait(clock.instant(coder.due()), set) {
                Waited::Due => {}
                Waited::Changed => break,
                Waited::Stopped => return Ok(()),
            }
            let (timestamp, data) = coder.frame(pcm)?;
            sink.frame(AudioFrame {
                data,
                timestamp,
                utc: clock.utc(clock.instant(timestamp)),
            });
        }
        next = coder.next();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::{Sender, channel};

    use super::super::pcm::Tone;
    use super::*;

    fn settings(codec: AudioCodec, bitrate_kbps: u32, sample_rate: u32) -> AudioSettings {
        AudioSettings {
            codec,
            bitrate_kbps,
            sample_rate,
        }
    }

    fn aac(bitrate_kbps: u32, sample_rate: u32) -> AudioSettings {
        settings(AudioCodec::Aac, bitrate_kbps, sample_rate)
    }

    struct Sink(Mutex<Sender<Result<AudioFormat, AudioFrame>>>);

    impl AudioSink for Sink {
        fn format(&self, format: AudioFormat) {
            let _ = lock(&self.0).send(Ok(format));
        }

        fn frame(&self, frame: AudioFrame) {
            let _ = lock(&self.0).send(Err(frame));
        }

        fn ended(&self, reason: Option<BackendError>) {
            panic!("{reason:?}");
        }
    }

    #[test]
    fn a_running_encoder_follows_its_settings() {
        let tone = Pcm::Tone(Tone::new(1000.0).unwrap());
        let (sender, heard) = channel();
        let sink = Arc::new(Sink(Mutex::new(sender)));
        let encoder = start(tone, &aac(32, 16_000), Arc::default(), sink).unwrap();
        let next = || {
            heard
                .recv_timeout(Duration::from_secs(60))
                .expect("a unit or a format")
        };
        let told = |rate, config: &'static [u8]| AudioFormat::Aac {
            sample_rate: rate,
            channels: 1,
            config: Bytes::from_static(config),
        };
        assert_eq!(next().unwrap(), told(16_000, &[0x14, 0x08]));
        let mut last = Duration::ZERO;
        for _ in 0..5 {
            let frame = next().unwrap_err();
            assert!(frame.timestamp > last || last.is_zero());
            last = frame.timestamp;
        }
        encoder.reconfigure(&aac(64, 16_000)).unwrap();
        // The first unit of an encoder may be a large one.
        let mut large = 0;
        while large < 10 {
            let frame = next().expect_err("the format is the same");
            assert_eq!(frame.timestamp - last, Duration::from_millis(64));
            last = frame.timestamp;
            large += usize::from(frame.data.len() > 400);
        }
        encoder.reconfigure(&aac(64, 48_000)).unwrap();
        // The format was told before the change was over.
        let format = heard.try_iter().find_map(Result::ok);
        assert_eq!(format, Some(told(48_000, &[0x11, 0x88])));
        assert!(next().unwrap_err().timestamp > last);
        for outside in [
            aac(128, 16_000),
            aac(64, 8000),
            settings(AudioCodec::Pcmu, 56, 8000),
            settings(AudioCodec::G726, 64, 8000),
            settings(AudioCodec::G726, 32, 16_000),
        ] {
            assert!(encoder.reconfigure(&outside).is_err());
        }
        drop(encoder);
        while heard.recv_timeout(Duration::from_secs(60)).is_ok() {}
    }

    #[test]
    fn another_codec_goes_on_where_the_one_before_ended() {
        let tone = Pcm::Tone(Tone::new(1000.0).unwrap());
        let (sender, heard) = channel();
        let sink = Arc::new(Sink(Mutex::new(sender)));
        let first = settings(AudioCodec::Pcmu, 64, 8000);
        let encoder = start(tone, &first, Arc::default(), sink).unwrap();
        let next = || {
            heard
                .recv_timeout(Duration::from_secs(60))
                .expect("a frame or a format")
        };
        assert_eq!(next().unwrap(), AudioFormat::Pcmu);
        let mut last = next().unwrap_err().timestamp;
        for (codec, kbps, length) in [
            (AudioCodec::G726, 32, 80),
            (AudioCodec::G726, 40, 100),
            (AudioCodec::Pcma, 64, 160),
            (AudioCodec::G726, 16, 40),
        ] {
            encoder.reconfigure(&settings(codec, kbps, 8000)).unwrap();
            loop {
                // Frames of before may still be on their way.
                match next() {
                    Ok(format) => {
                        assert_eq!(format.codec(), codec);
                        break;
                    }
                    Err(frame) => {
                        assert_eq!(frame.timestamp - last, Duration::from_millis(20));
                        last = frame.timestamp;
                    }
                }
            }
            for _ in 0..3 {
                let frame = next().unwrap_err();
                assert_eq!(frame.data.len(), length);
                assert_eq!(frame.timestamp - last, Duration::from_millis(20));
                last = frame.timestamp;
            }
        }
    }
}
