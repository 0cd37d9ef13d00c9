//! AAC-LC from samples, in real time.

use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

use bytes::Bytes;
use onvif_device::backend::BackendError;
use onvif_device::backend::audio::{
    AudioCodec, AudioEncoder, AudioEncoderOptions, AudioFormat, AudioFrame, AudioSettings, AudioSink,
};
use syom::EncodeOptions;

use super::pcm::Pcm;
use crate::sources::{MediaClock, lock};

/// Samples of an access unit (ISO/IEC 14496-3, 4.5.2.1.1).
const FRAME: usize = 1024;

/// Bit rates in kbit/s. A unit has at most 6144 bits a channel, which at 16 kHz are 96 kbit/s; near that the encoder has no room left.
const BITRATES: [u32; 3] = [32, 48, 64];
/// Samples in a second.
const RATES: [u32; 3] = [16_000, 32_000, 48_000];

/// How long a change of settings is waited for. It takes no time, but on a machine that does nothing else any more.
const PATIENCE: Duration = Duration::from_secs(5);

/// What the encoder can be set to.
pub(super) fn options() -> AudioEncoderOptions {
    AudioEncoderOptions {
        codec: AudioCodec::Aac,
        bitrates_kbps: BITRATES.to_vec(),
        sample_rates: RATES.to_vec(),
    }
}

/// A running encoder.
pub(super) struct AacEncoder(Arc<Shared>);

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
pub(super) fn start(
    pcm: Pcm,
    settings: &AudioSettings,
    clock: Arc<MediaClock>,
    sink: Arc<dyn AudioSink>,
) -> Result<AacEncoder, BackendError> {
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
    let encoder = AacEncoder(Arc::clone(&shared));
    std::thread::Builder::new()
        .name("audio".to_owned())
        .spawn(move || {
            let result = run(&pcm, &shared, &clock, &*sink);
            shared.change(|state| state.ended = true);
            if let Err(error) = result {
                sink.ended(Some(BackendError::Failed(error.to_string())));
            }
        })
        .map_err(|error| BackendError::Failed(error.to_string()))?;
    Ok(encoder)
}

fn check(settings: &AudioSettings) -> Result<(), BackendError> {
    if settings.codec == AudioCodec::Aac
        && BITRATES.contains(&settings.bitrate_kbps)
        && RATES.contains(&settings.sample_rate)
    {
        Ok(())
    } else {
        Err(BackendError::Unsupported(format!("{settings:?}")))
    }
}

impl AudioEncoder for AacEncoder {
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

impl Drop for AacEncoder {
    fn drop(&mut self) {
        self.0.change(|state| state.stopped = true);
    }
}

fn run(pcm: &Pcm, shared: &Shared, clock: &MediaClock, sink: &dyn AudioSink) -> syom::Result<()> {
    let mut rate = None;
    let mut next = clock.timestamp(Instant::now());
    loop {
        let set = lock(&shared.state).wanted;
        let mut coder = Coder::new(pcm, set, next)?;
        if rate.replace(set.sample_rate) != Some(set.sample_rate) {
            sink.format(coder.format());
        }
        shared.change(|state| state.told = Some(set));
        loop {
            // A frame is there when its last sample is.
            match shared.wait(clock.instant(begin(coder.number + 1, set.sample_rate)), set) {
                Waited::Due => {}
                Waited::Changed => break,
                Waited::Stopped => return Ok(()),
            }
            let (timestamp, data) = coder.unit(pcm)?;
            sink.frame(AudioFrame {
                data,
                timestamp,
                utc: clock.utc(clock.instant(timestamp)),
            });
        }
        next = begin(coder.number.saturating_sub(1), set.sample_rate);
    }
}

/// When a frame begins. Frames lie on a grid of the media clock, so that an encoder that starts later makes nearly the same ones.
fn begin(number: u64, rate: u32) -> Duration {
    let samples = u128::from(number) * FRAME as u128;
    // Upwards, because the clock of RTP counts whole ticks that are over.
    let nanos = (samples * 1_000_000_000).div_ceil(u128::from(rate));
    Duration::from_nanos(u64::try_from(nanos).unwrap_or(u64::MAX))
}

/// The first frame that does not begin before `time`.
fn first_from(time: Duration, rate: u32) -> u64 {
    // A grid of nanoseconds is not quite that of samples.
    let samples = (time.as_nanos().saturating_sub(1) * u128::from(rate)) / 1_000_000_000;
    u64::try_from(samples).map_or(u64::MAX, |samples| samples.div_ceil(FRAME as u64))
}

/// Makes access units of frames.
struct Coder {
    encoder: syom::Encoder,
    rate: u32,
    /// The frame that is taken in next.
    number: u64,
}

impl Coder {
    /// Goes on at `time` on the media clock.
    fn new(pcm: &Pcm, settings: AudioSettings, time: Duration) -> syom::Result<Coder> {
        let bits = settings.bitrate_kbps * 1000;
        let options = EncodeOptions::raw().with_bitrate_bps(bits);
        let mut coder = Coder {
            encoder: syom::Encoder::new(settings.sample_rate, 1, &options)?,
            rate: settings.sample_rate,
            number: first_from(time, settings.sample_rate),
        };
        // A unit is about two frames, of which a decoder puts out the former one: nobody needs that with nothing before it.
        coder.unit(pcm)?;
        Ok(coder)
    }

    /// What a decoder has to be told.
    fn format(&self) -> AudioFormat {
        AudioFormat::Aac {
            sample_rate: self.rate,
            channels: 1,
            config: Bytes::copy_from_slice(self.encoder.asc()),
        }
    }

    /// The unit with which a decoder puts out the frame before the one that is taken in, and when that frame began.
    fn unit(&mut self, pcm: &Pcm) -> syom::Result<(Duration, Bytes)> {
        let mut samples = [0; FRAME];
        pcm.read(self.rate, self.number * FRAME as u64, &mut samples);
        let samples = samples.map(|sample| f32::from(sample) / 32_768.0);
        let mut unit = Bytes::new();
        self.encoder.feed(&[&samples], |frame| {
            unit = Bytes::copy_from_slice(frame.payload);
            Ok(())
        })?;
        let timestamp = begin(self.number.saturating_sub(1), self.rate);
        self.number += 1;
        Ok((timestamp, unit))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::{Sender, channel};

    use onvif_core::rtp::media_ticks;

    use super::super::pcm::Tone;
    use super::*;

    fn settings(bitrate_kbps: u32, sample_rate: u32) -> AudioSettings {
        AudioSettings {
            codec: AudioCodec::Aac,
            bitrate_kbps,
            sample_rate,
        }
    }

    /// What units decode to.
    fn decoded(units: &[Bytes], rate: u32) -> Vec<f32> {
        let stream: Vec<u8> = units
            .iter()
            .flat_map(|unit| syom::wrap_adts_au(unit, rate, 1).unwrap())
            .collect();
        let decoded = syom::decode_with(&stream, &syom::DecodeOptions::unbounded()).unwrap();
        decoded.channels[0].clone()
    }

    /// By how many decibels the difference is weaker than the sound.
    fn distance(heard: &[f32], said: &[i16]) -> f32 {
        let power = |samples: &mut dyn Iterator<Item = f32>| samples.map(|x| x * x).sum::<f32>();
        let said = said.iter().map(|sample| f32::from(*sample) / 32_768.0);
        let noise = power(&mut heard.iter().zip(said.clone()).map(|(a, b)| a - b));
        10.0 * (power(&mut said.clone()) / noise).log10()
    }

    #[test]
    fn units_decode_to_what_was_said_at_their_times() {
        let tone = Pcm::Tone(Tone::new(1000.0).unwrap());
        for rate in RATES {
            for bitrate in BITRATES {
                let mut coder = Coder::new(&tone, settings(bitrate, rate), Duration::from_secs(3)).unwrap();
                let units: Vec<_> = (0..60).map(|_| coder.unit(&tone).unwrap()).collect();
                let (first, _) = units[0];
                assert!(
                    first >= Duration::from_secs(3) && first < Duration::from_millis(3100),
                    "{first:?}"
                );
                for pair in units.windows(2) {
                    // On the clock of RTP, which counts samples.
                    let ticks = |(time, _): &(Duration, Bytes)| media_ticks(*time, rate);
                    assert_eq!(ticks(&pair[1]) - ticks(&pair[0]), FRAME as u32);
                }
                let octets: usize = units.iter().map(|(_, unit)| unit.len()).sum();
                let length = 60.0 * FRAME as f64 / f64::from(rate);
                let spent = octets as f64 * 8.0 / 1000.0 / length;
                assert!(
                    spent > f64::from(bitrate) * 0.9 && spent < f64::from(bitrate) * 1.05,
                    "{spent} of {bitrate}"
                );
                let units: Vec<Bytes> = units.into_iter().map(|(_, unit)| unit).collect();
                let heard = decoded(&units, rate);
                // The first unit has nothing before it for its decoder.
                let index = (first.as_secs_f64() * f64::from(rate)).round() as u64 + FRAME as u64;
                let mut said = vec![0; 40 * FRAME];
                tone.read(rate, index, &mut said);
                let apart = distance(&heard[FRAME..41 * FRAME], &said);
                assert!(apart > 30.0, "{rate} Hz at {bitrate} kbit/s: {apart} dB");
            }
        }
    }

    #[test]
    fn another_bit_rate_goes_on_without_a_gap() {
        let tone = Pcm::Tone(Tone::new(1000.0).unwrap());
        let mut coder = Coder::new(&tone, settings(32, 16_000), Duration::from_secs(1)).unwrap();
        let mut units: Vec<_> = (0..20).map(|_| coder.unit(&tone).unwrap()).collect();
        let next = begin(coder.number - 1, 16_000);
        let mut coder = Coder::new(&tone, settings(64, 16_000), next).unwrap();
        units.extend((0..20).map(|_| coder.unit(&tone).unwrap()));
        assert!(
            units
                .windows(2)
                .all(|pair| pair[1].0 - pair[0].0 == Duration::from_millis(64))
        );
        let index = units[0].0.as_millis() as u64 * 16 + FRAME as u64;
        let units: Vec<Bytes> = units.into_iter().map(|(_, unit)| unit).collect();
        let mut said = vec![0; 38 * FRAME];
        tone.read(16_000, index, &mut said);
        let apart = distance(&decoded(&units, 16_000)[FRAME..39 * FRAME], &said);
        assert!(apart > 25.0, "{apart} dB");
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
        let encoder = start(tone, &settings(32, 16_000), Arc::default(), sink).unwrap();
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
        encoder.reconfigure(&settings(64, 16_000)).unwrap();
        // The first unit of an encoder may be a large one.
        let mut large = 0;
        while large < 10 {
            let frame = next().expect_err("the format is the same");
            assert_eq!(frame.timestamp - last, Duration::from_millis(64));
            last = frame.timestamp;
            large += usize::from(frame.data.len() > 400);
        }
        encoder.reconfigure(&settings(64, 48_000)).unwrap();
        // The format was told before the change was over.
        let format = heard.try_iter().find_map(Result::ok);
        assert_eq!(format, Some(told(48_000, &[0x11, 0x88])));
        assert!(next().unwrap_err().timestamp > last);
        for outside in [settings(128, 16_000), settings(64, 8000), AudioSettings::PCMU] {
            assert!(encoder.reconfigure(&outside).is_err());
        }
        drop(encoder);
        while heard.recv_timeout(Duration::from_secs(60)).is_ok() {}
    }
}
