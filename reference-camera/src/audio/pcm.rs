//! Linear samples at any rate: what the microphone hears.

use std::f64::consts::TAU;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, ensure};

use super::resample;

/// Samples in a second of what G.711 carries.
pub const SAMPLE_RATE: u32 = 8000;

/// Longest file that is taken, in samples of its own rate: half an hour at 48 kHz.
const MAX_FRAMES: u32 = 30 * 60 * 48_000;

/// A source of samples at any rate. The sample at an index of a rate is always the same, so that streams that begin at different times agree.
#[derive(Clone, Debug)]
pub enum Pcm {
    /// A tone.
    Tone(Tone),
    /// A recording, again and again.
    Clip(Clip),
}

impl Pcm {
    /// Fills `out` with the samples from `index` on, of which there are `rate` in a second.
    pub fn read(&self, rate: u32, index: u64, out: &mut [i16]) {
        for (offset, sample) in (0..).zip(out) {
            *sample = match self {
                Pcm::Tone(tone) => tone.sample(rate, index + offset),
                Pcm::Clip(clip) => clip.sample(rate, index + offset),
            };
        }
    }
}

/// A sine of a tenth of full scale, that is -20 dB.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tone {
    frequency: f64,
}

impl Tone {
    /// Peak of the samples.
    pub const PEAK: i16 = i16::MAX / 10;

    /// A tone of `hertz`, from 20 to 3400, which is what telephone quality carries; `None` outside.
    pub fn new(hertz: f64) -> Option<Tone> {
        (20.0..=3400.0)
            .contains(&hertz)
            .then_some(Tone { frequency: hertz })
    }

    fn sample(self, rate: u32, index: u64) -> i16 {
        // Whole turns do not matter, and without them the sine stays exact for years.
        let turns = (index as f64 * self.frequency / f64::from(rate)).fract();
        ((turns * TAU).sin() * f64::from(Self::PEAK)).round() as i16
    }
}

/// A recording.
#[derive(Clone, Debug)]
pub struct Clip {
    /// As they are in the file, mixed.
    samples: Arc<[i16]>,
    rate: u32,
}

impl Clip {
    /// Reads a WAV file: linear PCM of 8 to 32 bits or floating point, any rate and number of channels, which are mixed.
    ///
    /// # Errors
    /// Says in words for the user what is wrong with the file.
    pub fn open(path: &Path) -> anyhow::Result<Clip> {
        let mut reader = hound::WavReader::open(path).context("it is no WAV file that can be read")?;
        let spec = reader.spec();
        ensure!(reader.duration() > 0, "it has no samples");
        ensure!(reader.duration() <= MAX_FRAMES, "it is longer than half an hour");
        ensure!(
            (1000..=384_000).contains(&spec.sample_rate),
            "it has {} samples a second",
            spec.sample_rate
        );
        let samples: Vec<f32> = match spec.sample_format {
            hound::SampleFormat::Float => reader.samples::<f32>().collect::<Result<_, _>>()?,
            hound::SampleFormat::Int => {
                let scale = f32::exp2(1.0 - f32::from(spec.bits_per_sample));
                let samples = reader.samples::<i32>();
                samples
                    .map(|sample| sample.map(|s| s as f32 * scale))
                    .collect::<Result<_, _>>()?
            }
        };
        let channels = usize::from(spec.channels.max(1));
        let mono = samples.chunks(channels).map(|frame| {
            let mean = frame.iter().sum::<f32>() / frame.len() as f32;
            (mean.clamp(-1.0, 1.0) * f32::from(i16::MAX)) as i16
        });
        Ok(Clip {
            samples: mono.collect(),
            rate: spec.sample_rate,
        })
    }

    fn sample(&self, rate: u32, index: u64) -> i16 {
        let length = self.samples.len() as u64 * u64::from(rate) / u64::from(self.rate);
        let index = index % length.max(1);
        if rate == self.rate {
            return self.samples.get(index as usize).copied().unwrap_or(0);
        }
        resample::sample(&self.samples, self.rate, rate, index)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tone_has_its_frequency_and_level() {
        let tone = Pcm::Tone(Tone::new(1000.0).unwrap());
        let mut second = vec![0; 8000];
        tone.read(SAMPLE_RATE, 4, &mut second);
        let crossings = second.windows(2).filter(|w| w[0] < 0 && w[1] >= 0).count();
        assert!((999..=1000).contains(&crossings), "{crossings}");
        assert_eq!(second.iter().max(), Some(&Tone::PEAK));
        let mut later = vec![0; 10];
        tone.read(SAMPLE_RATE, 14, &mut later);
        assert_eq!(later, second[10..20]);
        let mut finer = vec![0; 20];
        tone.read(2 * SAMPLE_RATE, 28, &mut finer);
        let every_other: Vec<i16> = finer.iter().copied().step_by(2).collect();
        assert_eq!(every_other, later);
        assert!(Tone::new(19.0).is_none() && Tone::new(f64::NAN).is_none() && Tone::new(4000.0).is_none());
    }

    #[test]
    fn a_file_is_mixed_converted_and_repeated() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("clip.wav");
        let spec = hound::WavSpec {
            channels: 2,
            sample_rate: 16_000,
            bits_per_sample: 16,
            sample_format: hound::SampleFormat::Int,
        };
        let mut writer = hound::WavWriter::create(&path, spec).unwrap();
        for index in 0..1600i16 {
            // Left and right differ; together they are a ramp.
            writer.write_sample(index * 20).unwrap();
            writer.write_sample(0i16).unwrap();
        }
        writer.finalize().unwrap();
        let clip = Pcm::Clip(Clip::open(&path).unwrap());
        let mut samples = vec![0; 1600];
        clip.read(SAMPLE_RATE, 0, &mut samples);
        // A tenth of a second is 800 samples here, and then it begins again.
        assert!((samples[400] - 8000).abs() < 20, "{}", samples[400]);
        assert_eq!(samples[..800], samples[800..]);
        // As it is in the file.
        let mut untouched = vec![0; 1601];
        clip.read(16_000, 0, &mut untouched);
        assert!(
            (9..=10).contains(&untouched[1]) && untouched[1600] == 0,
            "{untouched:?}"
        );
        std::fs::write(&path, "RIFF no").unwrap();
        assert!(Clip::open(&path).is_err());
    }
}
