//! WAV files: what is in them, and its samples as outputs play them.

use serde::{Deserialize, Serialize};

use crate::backend::speech::Speech;

/// Samples in a second of what is played.
pub(super) const SAMPLE_RATE: u32 = 8000;
/// Rates of files that are taken.
const RATES: std::ops::RangeInclusive<u32> = SAMPLE_RATE..=48_000;
/// Most channels of a file. They are mixed.
const MOST_CHANNELS: usize = 8;

const LINEAR: u16 = 1;
const ULAW: u16 = 7;
/// The real tag comes later, as the first octets of a GUID.
const EXTENSIBLE: u16 = 0xFFFE;

/// A format of audio clips (`tr2:SupportedAudioClipFormat`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ClipFormat {
    /// WAV with linear samples of 8 to 32 bits.
    LinearWave,
    /// WAV with G.711 µ-law.
    UlawWave,
}

impl ClipFormat {
    /// All that are played.
    pub const ALL: [ClipFormat; 2] = [ClipFormat::LinearWave, ClipFormat::UlawWave];

    /// Its media type.
    pub fn media_type(self) -> &'static str {
        match self {
            ClipFormat::LinearWave => "audio/vnd.wave;codec=1",
            ClipFormat::UlawWave => "audio/vnd.wave;codec=7",
        }
    }

    /// The format with a media type, which may be written with blanks and in any case.
    pub fn named(media_type: &str) -> Option<ClipFormat> {
        let plain: String = media_type.chars().filter(|c| !c.is_whitespace()).collect();
        Self::ALL
            .into_iter()
            .find(|format| plain.eq_ignore_ascii_case(format.media_type()))
    }
}

/// What is wrong with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub(super) struct BadWave(&'static str);

/// The sound in a file.
#[derive(Debug)]
pub(super) struct Wave<'f> {
    encoding: Encoding,
    channels: usize,
    rate: u32,
    /// Whole frames, at least one.
    data: &'f [u8],
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Encoding {
    /// So many octets a sample.
    Linear(usize),
    Ulaw,
}

impl Encoding {
    fn octets(self) -> usize {
        match self {
            Encoding::Linear(octets) => octets,
            Encoding::Ulaw => 1,
        }
    }

    /// A sample in 16 bits.
    fn sample(self, octets: &[u8]) -> i32 {
        match (self, octets) {
            (Encoding::Ulaw, [octet]) => i32::from(onvif_core::rtp::g711::decode_ulaw(*octet)),
            // Eight bits have no sign in WAV.
            (_, [octet]) => (i32::from(*octet) - 128) << 8,
            // The two octets of the highest value come last.
            (_, [.., low, high]) => i32::from(i16::from_le_bytes([*low, *high])),
            (_, []) => 0,
        }
    }
}

impl<'f> Wave<'f> {
    /// Reads a file that has to be of a certain format. A file that is cut off is refused: nobody wants half an announcement.
    pub fn read(format: ClipFormat, file: &'f [u8]) -> Result<Wave<'f>, BadWave> {
        let (b"RIFF", rest) = head::<4>(file)? else {
            return Err(BadWave("it is no RIFF file"));
        };
        let (_, rest) = head::<4>(rest)?;
        let (b"WAVE", mut rest) = head::<4>(rest)? else {
            return Err(BadWave("it is no WAV file"));
        };
        let mut described = None;
        loop {
            let (id, after) = head::<4>(rest)?;
            let (length, after) = head::<4>(after)?;
            let length = usize::try_from(u32::from_le_bytes(*length)).map_err(|_| CUT_OFF)?;
            let content = after.get(..length).ok_or(CUT_OFF)?;
            match id {
                b"fmt " => described = Some(Description::read(content)?),
                b"data" => {
                    let description = described.ok_or(BadWave("its format does not come first"))?;
                    return description.sound(format, content);
                }
                _ => {}
            }
            // Chunks have an even length, but for the last one of a careless program.
            rest = after.get(length + length % 2..).ok_or(CUT_OFF)?;
        }
    }

    /// What is played: 16 bits, mono, [`SAMPLE_RATE`].
    pub fn samples(&self) -> Vec<i16> {
        let octets = self.encoding.octets();
        let channels = self.channels as i32;
        let frames = self.data.chunks_exact(octets * self.channels);
        let mixed: Vec<i16> = frames
            .map(|frame| {
                let samples = frame.chunks_exact(octets);
                let sum: i32 = samples.map(|sample| self.encoding.sample(sample)).sum();
                // A mean of 16-bit values.
                (sum / channels) as i16
            })
            .collect();
        match self.rate {
            SAMPLE_RATE => mixed,
            rate => slower(&mixed, rate),
        }
    }

    /// Speech as it is played; `None` where there is none, or its rate is out of range.
    pub fn of_speech(speech: &Speech) -> Option<Vec<i16>> {
        if speech.samples.is_empty() || !RATES.contains(&speech.sample_rate) {
            return None;
        }
        Some(match speech.sample_rate {
            SAMPLE_RATE => speech.samples.clone(),
            rate => slower(&speech.samples, rate),
        })
    }
}

/// A file with samples as they are played. More than four gigabytes of them are cut off.
pub(super) fn write(format: ClipFormat, samples: &[i16]) -> Vec<u8> {
    let (tag, octets) = match format {
        ClipFormat::LinearWave => (LINEAR, 2_u16),
        ClipFormat::UlawWave => (ULAW, 1),
    };
    // `fmt ` and `data` with their lengths, and the name of the whole.
    const REST: u32 = 4 + 24 + 8;
    let most = (u32::MAX - REST - 1) / u32::from(octets);
    let count = u32::try_from(samples.len()).unwrap_or(u32::MAX).min(most);
    let length = count * u32::from(octets);
    let padding = length % 2;
    let mut file = Vec::with_capacity(length as usize + 64);
    for part in [
        &b"RIFF"[..],
        &(REST + length + padding).to_le_bytes(),
        b"WAVEfmt ",
        &16_u32.to_le_bytes(),
        &tag.to_le_bytes(),
        &1_u16.to_le_bytes(),
        &SAMPLE_RATE.to_le_bytes(),
        &(SAMPLE_RATE * u32::from(octets)).to_le_bytes(),
        &octets.to_le_bytes(),
        &(octets * 8).to_le_bytes(),
        b"data",
        &length.to_le_bytes(),
    ] {
        file.extend_from_slice(part);
    }
    let samples = samples.iter().take(count as usize);
    match format {
        ClipFormat::LinearWave => file.extend(samples.flat_map(|sample| sample.to_le_bytes())),
        ClipFormat::UlawWave => {
            file.extend(samples.map(|sample| onvif_core::rtp::g711::encode_ulaw(*sample)));
        }
    }
    file.extend(std::iter::repeat_n(0, padding as usize));
    file
}

const CUT_OFF: BadWave = BadWave("it is cut off");

fn head<const N: usize>(octets: &[u8]) -> Result<(&[u8; N], &[u8]), BadWave> {
    octets.split_first_chunk::<N>().ok_or(CUT_OFF)
}

/// The `fmt ` chunk.
#[derive(Clone, Copy, Debug)]
struct Description {
    tag: u16,
    channels: u16,
    rate: u32,
    block: u16,
    bits: u16,
}

impl Description {
    fn read(content: &[u8]) -> Result<Description, BadWave> {
        let short = |at: usize| {
            let octets = content.get(at..at + 2).and_then(|octets| octets.try_into().ok());
            octets.map(u16::from_le_bytes).ok_or(CUT_OFF)
        };
        let rate = content.get(4..8).and_then(|octets| octets.try_into().ok());
        Ok(Description {
            tag: match short(0)? {
                EXTENSIBLE => short(24)?,
                tag => tag,
            },
            channels: short(2)?,
            rate: u32::from_le_bytes(rate.ok_or(CUT_OFF)?),
            block: short(12)?,
            bits: short(14)?,
        })
    }

    fn sound(self, format: ClipFormat, data: &[u8]) -> Result<Wave<'_>, BadWave> {
        let encoding = match (format, self.tag, self.bits) {
            (ClipFormat::LinearWave, LINEAR, 8 | 16 | 24 | 32) => {
                Encoding::Linear(usize::from(self.bits / 8))
            }
            (ClipFormat::UlawWave, ULAW, 8) => Encoding::Ulaw,
            _ => return Err(BadWave("its encoding is another one")),
        };
        let channels = usize::from(self.channels);
        if !(1..=MOST_CHANNELS).contains(&channels) {
            return Err(BadWave("it has too many channels, or none"));
        }
        if !RATES.contains(&self.rate) {
            return Err(BadWave("it does not have 8 to 48 kHz"));
        }
        let block = encoding.octets() * channels;
        if usize::from(self.block) != block {
            return Err(BadWave("its frames have a wrong length"));
        }
        let whole = data.len() - data.len() % block;
        let data = data
            .get(..whole)
            .filter(|data| !data.is_empty())
            .ok_or(BadWave("it has no samples"))?;
        Ok(Wave {
            encoding,
            channels,
            rate: self.rate,
            data,
        })
    }
}

/// Zero crossings of the low pass on each side.
const LOBES: f64 = 8.0;
/// Where the low pass ends, as a part of what the new rate can carry: it is not infinitely steep.
const PASS: f64 = 0.92;

/// Samples of a higher rate as [`SAMPLE_RATE`]: a low pass (a windowed sinc), taken where the new samples stand.
fn slower(samples: &[i16], rate: u32) -> Vec<i16> {
    let divisor = greatest_common_divisor(rate, SAMPLE_RATE);
    // The new sample `n` stands at `n * down / up` of the old ones.
    let (up, down) = (SAMPLE_RATE / divisor, u64::from(rate / divisor));
    let ratio = f64::from(rate) / f64::from(SAMPLE_RATE);
    let reach = (LOBES * ratio).ceil() as i64;
    let kernels: Vec<Vec<f32>> = (0..up)
        .map(|phase| kernel(f64::from(phase) / f64::from(up), ratio, reach))
        .collect();
    let up = u64::from(up);
    let count = (samples.len() as u64 * up).div_ceil(down);
    (0..count)
        .map(|n| {
            let at = n * down;
            let (whole, phase) = ((at / up) as i64, (at % up) as usize);
            let taps = kernels.get(phase).map_or(&[][..], Vec::as_slice);
            let sum: f32 = (whole - reach..)
                .zip(taps)
                .filter_map(|(index, tap)| {
                    let sample = samples.get(usize::try_from(index).ok()?)?;
                    Some(f32::from(*sample) * tap)
                })
                .sum();
            // Saturates.
            sum.round() as i16
        })
        .collect()
}

/// The taps around a point that lies `offset` of a sample behind a whole one.
fn kernel(offset: f64, ratio: f64, reach: i64) -> Vec<f32> {
    let taps: Vec<f64> = (-reach..=reach + 1)
        .map(|index| {
            let x = (index as f64 - offset) / ratio;
            if x.abs() >= LOBES {
                return 0.0;
            }
            let angle = std::f64::consts::PI * x * PASS;
            let sinc = if angle == 0.0 { 1.0 } else { angle.sin() / angle };
            let window = (std::f64::consts::FRAC_PI_2 * x / LOBES).cos();
            sinc * window * window
        })
        .collect();
    let sum: f64 = taps.iter().sum();
    taps.iter().map(|tap| (tap / sum) as f32).collect()
}

fn greatest_common_divisor(mut a: u32, mut b: u32) -> u32 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(tag: u16, channels: u16, rate: u32, bits: u16, data: &[u8]) -> Vec<u8> {
        let block = channels * bits / 8;
        let mut file = b"RIFF\0\0\0\0WAVEfmt \x10\0\0\0".to_vec();
        for part in [
            &tag.to_le_bytes()[..],
            &channels.to_le_bytes(),
            &rate.to_le_bytes(),
            &(rate * u32::from(block)).to_le_bytes(),
            &block.to_le_bytes(),
            &bits.to_le_bytes(),
            // A chunk that means nothing here, of an odd length.
            b"LIST\x03\0\0\0abc\0",
            b"data",
            &(data.len() as u32).to_le_bytes(),
            data,
        ] {
            file.extend_from_slice(part);
        }
        file
    }

    fn sine(hertz: f64, rate: u32, count: u32) -> Vec<u8> {
        (0..count)
            .flat_map(|n| {
                {
                    let turns = f64::from(n) * hertz / f64::from(rate);
                    ((turns * std::f64::consts::TAU).sin() * 10_000.0) as i16
                }
                .to_le_bytes()
            })
            .collect()
    }

    fn loudness(samples: &[i16]) -> f64 {
        // The ends are faded in and out by the low pass.
        let middle = &samples[50..samples.len() - 50];
        let sum: f64 = middle.iter().map(|s| f64::from(*s).powi(2)).sum();
        (2.0 * sum / middle.len() as f64).sqrt()
    }

    #[test]
    fn samples_of_every_width_are_read_and_channels_are_mixed() {
        let linear = |channels, bits, data: &[u8]| {
            let file = file(1, channels, 8000, bits, data);
            Wave::read(ClipFormat::LinearWave, &file).unwrap().samples()
        };
        assert_eq!(linear(1, 16, &[0x34, 0x12, 0, 0x80, 9]), [0x1234, i16::MIN]);
        assert_eq!(linear(1, 8, &[128, 255, 0]), [0, 127 << 8, i16::MIN]);
        assert_eq!(linear(1, 24, &[9, 0x34, 0x12]), [0x1234]);
        assert_eq!(linear(1, 32, &[9, 9, 0x34, 0x12]), [0x1234]);
        assert_eq!(
            linear(2, 16, &[100, 0, 200, 0, 0, 0x80, 0, 0x80]),
            [150, i16::MIN]
        );
        let ulaw = file(7, 1, 8000, 8, &[0xFF, 0x80]);
        let samples = Wave::read(ClipFormat::UlawWave, &ulaw).unwrap().samples();
        assert_eq!(samples, [0, 32_124]);
    }

    #[test]
    fn other_rates_keep_what_the_new_one_can_carry_and_lose_the_rest() {
        for rate in [44_100, 48_000, 11_025, 8001] {
            let heard = |hertz| {
                let file = file(1, 1, rate, 16, &sine(hertz, rate, rate / 2));
                Wave::read(ClipFormat::LinearWave, &file).unwrap().samples()
            };
            let tone = heard(1000.0);
            assert_eq!(tone.len(), 4000, "{rate}");
            assert!(
                (loudness(&tone) / 10_000.0 - 1.0).abs() < 0.02,
                "{rate}: {}",
                loudness(&tone)
            );
            let rises = tone.windows(2).filter(|w| w[0] < 0 && w[1] >= 0).count();
            assert!((498..=501).contains(&rises), "{rate}: {rises}");
            if rate > 12_000 {
                // Without the low pass it would come as 3 kHz.
                assert!(loudness(&heard(5000.0)) < 300.0, "{rate}");
            }
        }
    }

    #[test]
    fn what_is_no_clip_of_its_format_is_refused() {
        let good = file(1, 1, 8000, 16, &[1, 0, 2, 0]);
        let refused = |file: &[u8]| Wave::read(ClipFormat::LinearWave, file).is_err();
        assert!(!refused(&good));
        assert!(Wave::read(ClipFormat::UlawWave, &good).is_err());
        for length in 0..good.len() {
            assert!(refused(&good[..length]), "cut off at {length}");
        }
        for bad in [
            file(7, 1, 8000, 8, &[1]),
            file(3, 1, 8000, 32, &[0; 4]),
            file(1, 0, 8000, 16, &[0; 4]),
            file(1, 9, 8000, 16, &[0; 18]),
            file(1, 1, 7999, 16, &[0; 4]),
            file(1, 1, 48_001, 16, &[0; 4]),
            file(1, 1, 8000, 12, &[0; 4]),
            file(1, 1, 8000, 16, &[]),
            file(1, 1, 8000, 16, &[7]),
        ] {
            assert!(refused(&bad), "{bad:?}");
        }
        assert!(refused(b"ID3\x03"));
        let mut endless = good.clone();
        let at = endless.len() - 8;
        endless[at..at + 4].copy_from_slice(&u32::MAX.to_le_bytes());
        assert!(refused(&endless));
    }

    #[test]
    fn what_is_written_is_read_again() {
        let samples = [0, 1000, -1000, i16::MAX, i16::MIN];
        let linear = write(ClipFormat::LinearWave, &samples);
        assert_eq!(linear, file_without_list(1, 16, &linear[44..]));
        let read = Wave::read(ClipFormat::LinearWave, &linear).unwrap().samples();
        assert_eq!(read, samples);
        let ulaw = write(ClipFormat::UlawWave, &samples);
        assert_eq!(ulaw.len(), 44 + 5 + 1, "chunks have an even length");
        let read = Wave::read(ClipFormat::UlawWave, &ulaw).unwrap().samples();
        for (one, other) in read.iter().zip(samples) {
            assert!(
                (i32::from(*one) - i32::from(other)).abs() < 700,
                "{one} of {other}"
            );
        }
        let speech = |sample_rate, samples: &[i16]| {
            Wave::of_speech(&Speech {
                sample_rate,
                samples: samples.to_vec(),
            })
        };
        assert_eq!(speech(8000, &samples).unwrap(), samples);
        assert_eq!(speech(16_000, &[0; 100]).unwrap().len(), 50);
        assert_eq!(speech(7999, &samples), None);
        assert_eq!(speech(8000, &[]), None);
    }

    /// The same as [`file`], of 8 kHz and mono, as it is usual.
    fn file_without_list(tag: u16, bits: u16, data: &[u8]) -> Vec<u8> {
        let mut file = file(tag, 1, 8000, bits, data);
        let list = file.windows(4).position(|four| four == b"LIST").unwrap();
        file.drain(list..list + 12);
        let length = (file.len() - 8) as u32;
        file[4..8].copy_from_slice(&length.to_le_bytes());
        file
    }

    #[test]
    fn formats_have_names() {
        for format in ClipFormat::ALL {
            assert_eq!(ClipFormat::named(format.media_type()), Some(format));
        }
        assert_eq!(
            ClipFormat::named("Audio/VND.wave; codec=7"),
            Some(ClipFormat::UlawWave)
        );
        assert_eq!(ClipFormat::named("audio/mpeg"), None);
    }
}
