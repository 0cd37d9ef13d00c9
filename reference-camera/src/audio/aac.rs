//! AAC-LC from samples.

use std::time::Duration;

use bytes::Bytes;
use onvif_device::backend::BackendError;
use onvif_device::backend::audio::{AudioCodec, AudioEncoderOptions, AudioFormat, AudioSettings};
use syom::EncodeOptions;

use super::encoder::{Coder as _, Grid};
use super::pcm::Pcm;

/// Samples of an access unit (ISO/IEC 14496-3, 4.5.2.1.1).
const FRAME: usize = 1024;

/// Bit rates in kbit/s. A unit has at most 6144 bits a channel, which at 16 kHz are 96 kbit/s; near that the encoder has no room left.
const BITRATES: [u32; 3] = [32, 48, 64];
/// Samples in a second.
const RATES: [u32; 3] = [16_000, 32_000, 48_000];

/// What the encoder can be set to.
pub(super) fn options() -> AudioEncoderOptions {
    AudioEncoderOptions {
        codec: AudioCodec::Aac,
        bitrates_kbps: BITRATES.to_vec(),
        sample_rates: RATES.to_vec(),
    }
}

/// Whether these settings are among the options.
///
/// # Errors
/// [`BackendError::Unsupported`] when they are not.
pub(super) fn check(settings: &AudioSettings) -> Result<(), BackendError> {
    if settings.codec == AudioCodec::Aac
        && BITRATES.contains(&settings.bitrate_kbps)
        && RATES.contains(&settings.sample_rate)
    {
        Ok(())
    } else {
        Err(BackendError::Unsupported(format!("{settings:?}")))
    }
}

/// Makes access units of frames.
pub(super) struct Coder {
    encoder: syom::Encoder,
    grid: Grid,
    /// The frame that is taken in next.
    number: u64,
}

impl Coder {
    /// Goes on at `time` on the media clock.
    ///
    /// # Errors
    /// [`BackendError::Unsupported`] for settings that are not among the options.
    pub(super) fn new(pcm: &Pcm, settings: &AudioSettings, time: Duration) -> Result<Coder, BackendError> {
        check(settings)?;
        let bits = settings.bitrate_kbps * 1000;
        let options = EncodeOptions::raw().with_bitrate_bps(bits);
        let grid = Grid {
            frame: FRAME,
            rate: settings.sample_rate,
        };
        let mut coder = Coder {
            encoder: syom::Encoder::new(settings.sample_rate, 1, &options).map_err(failed)?,
            grid,
            number: grid.first_from(time),
        };
        // A unit is about two frames, of which a decoder puts out the former one: nobody needs that with nothing before it.
        coder.frame(pcm)?;
        Ok(coder)
    }
}

impl super::encoder::Coder for Coder {
    fn format(&self) -> AudioFormat {
        AudioFormat::Aac {
            sample_rate: self.grid.rate,
            channels: 1,
            config: Bytes::copy_from_slice(self.encoder.asc()),
        }
    }

    fn due(&self) -> Duration {
        self.grid.begin(self.number + 1)
    }

    fn next(&self) -> Duration {
        self.grid.begin(self.number.saturating_sub(1))
    }

    /// The unit with which a decoder puts out the frame before the one that is taken in, and when that frame began.
    fn frame(&mut self, pcm: &Pcm) -> Result<(Duration, Bytes), BackendError> {
        let mut samples = [0; FRAME];
        self.grid.read(pcm, self.number, &mut samples);
        let samples = samples.map(|sample| f32::from(sample) / 32_768.0);
        let mut unit = Bytes::new();
        let encoded = self.encoder.feed(&[&samples], |frame| {
            unit = Bytes::copy_from_slice(frame.payload);
            Ok(())
        });
        encoded.map_err(failed)?;
        let timestamp = self.next();
        self.number += 1;
        Ok((timestamp, unit))
    }
}

fn failed(error: syom::AacError) -> BackendError {
    BackendError::Failed(error.to_string())
}

#[cfg(test)]
mod tests {
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
                let mut coder = Coder::new(&tone, &settings(bitrate, rate), Duration::from_secs(3)).unwrap();
                let units: Vec<_> = (0..60).map(|_| coder.frame(&tone).unwrap()).collect();
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
        let mut coder = Coder::new(&tone, &settings(32, 16_000), Duration::from_secs(1)).unwrap();
        let mut units: Vec<_> = (0..20).map(|_| coder.frame(&tone).unwrap()).collect();
        let next = coder.next();
        let mut coder = Coder::new(&tone, &settings(64, 16_000), next).unwrap();
        units.extend((0..20).map(|_| coder.frame(&tone).unwrap()));
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
}
