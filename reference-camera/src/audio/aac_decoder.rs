//! AAC as clients send it to the loudspeaker.

use syom::{DecodeOptions, Decoder};

use super::pcm::SAMPLE_RATE;
use super::resample::Converter;

/// Samples in a second of what clients are asked for: enough for a voice, and a rate that every encoder has.
pub(super) const RATE: u32 = 16_000;
/// Bit rates in kbit/s that are offered. Any other is decoded as well.
pub(super) const BITRATES: [u32; 4] = [24, 32, 48, 64];

/// The AudioSpecificConfig that clients are told: AAC-LC, 16 kHz, mono (ISO/IEC 14496-3, section 1.6.2.1).
const CONFIG: [u8; 2] = [0x14, 0x08];
/// Samples of an access unit.
const FRAME: usize = 1024;

/// Makes samples of the loudspeaker's rate of access units.
pub(super) struct AacDecoder {
    decoder: Decoder,
    converter: Converter,
}

impl AacDecoder {
    pub(super) fn new() -> AacDecoder {
        // Mixed to mono whatever comes, and for as long as somebody talks.
        let options = DecodeOptions::speech().with_max_duration_secs(f64::INFINITY);
        let mut decoder = AacDecoder {
            decoder: Decoder::new(options),
            converter: Converter::new(RATE, SAMPLE_RATE),
        };
        decoder.begin();
        decoder
    }

    /// The samples of an access unit. One that cannot be decoded is a unit of silence, and the next one is decoded as if it were the first.
    pub(super) fn decode(&mut self, unit: &[u8]) -> Vec<i16> {
        let mut samples = Vec::new();
        let mut rate = RATE;
        let decoded = self.decoder.decode_au(unit, |frame| {
            // A unit with SBR has twice the rate.
            rate = frame.sample_rate;
            let mono = frame.planar.first().copied().unwrap_or_default();
            samples.extend(mono.iter().map(|sample| (sample * 32_768.0).round() as i16));
            Ok(())
        });
        if let Err(error) = decoded {
            tracing::debug!(%error, "an AAC access unit of a client is not played");
            self.begin();
        }
        // Also of a unit that has no channel.
        if samples.is_empty() {
            (rate, samples) = (self.converter.from(), vec![0; FRAME]);
        }
        if rate != self.converter.from() {
            self.converter = Converter::new(rate, SAMPLE_RATE);
        }
        self.converter.push(&samples)
    }

    fn begin(&mut self) {
        self.decoder.reset();
        if let Err(error) = self.decoder.set_asc(&CONFIG) {
            tracing::error!(%error, "AAC cannot be decoded");
        }
    }
}

impl std::fmt::Debug for AacDecoder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AacDecoder").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::super::g726::tests::numbers;
    use super::*;

    /// Units of a tone of 1000 Hz, a tenth of full scale.
    fn units(count: usize) -> Vec<Vec<u8>> {
        let options = syom::EncodeOptions::raw().with_bitrate_bps(32_000);
        let mut encoder = syom::Encoder::new(RATE, 1, &options).unwrap();
        let step = std::f32::consts::TAU * 1000.0 / RATE as f32;
        let sound: Vec<f32> = (0..count * FRAME)
            .map(|at| (at as f32 * step).sin() * 0.1)
            .collect();
        let mut units = Vec::new();
        let add = |frame: syom::EncodedFrame<'_>| {
            units.push(frame.payload.to_vec());
            Ok(())
        };
        encoder.feed(&[&sound], add).unwrap();
        units
    }

    fn peak(samples: &[i16]) -> u16 {
        samples
            .iter()
            .map(|sample| sample.unsigned_abs())
            .max()
            .unwrap_or(0)
    }

    #[test]
    fn a_damaged_unit_is_one_of_silence() {
        let units = units(40);
        let mut decoder = AacDecoder::new();
        let mut lengths = Vec::new();
        for (number, unit) in units.iter().enumerate() {
            let heard = match number {
                20 => decoder.decode(&[]),
                _ => decoder.decode(unit),
            };
            match number {
                // Half of it is the end of what was said before, which the filter still holds.
                20 => assert!(peak(&heard[heard.len() / 2..]) < 10, "{}", peak(&heard)),
                5..20 | 24.. => assert!((3100..3500).contains(&peak(&heard)), "{number}: {}", peak(&heard)),
                _ => {}
            }
            lengths.push(heard.len());
        }
        assert!(
            lengths[1..].iter().all(|length| (511..=513).contains(length)),
            "{lengths:?}"
        );
    }

    #[test]
    fn whatever_comes_is_borne() {
        let units = units(30);
        let mut random = numbers();
        let mut below = |end: usize| random.next().unwrap() as usize % end;
        let mut decoder = AacDecoder::new();
        for round in 0..400 {
            let mut unit = units[round % units.len()].clone();
            for _ in 0..=below(4) {
                let at = below(unit.len());
                unit[at] ^= 1 << below(8);
            }
            unit.truncate(1 + below(unit.len()));
            // Twice as many where the unit says that it has SBR.
            assert!(decoder.decode(&unit).len() <= 1200);
        }
    }
}
