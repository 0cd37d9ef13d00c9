//! Other sample rates, by a windowed sinc.

use std::f64::consts::PI;
use std::sync::LazyLock;

/// Zero crossings of the sinc on each side.
const CROSSINGS: usize = 12;
/// Values of the filter between two of them; what lies between these is interpolated.
const PHASES: usize = 256;
/// Where the filter begins to cut, as part of the lower of both rates' halves.
const EDGE: f64 = 0.9;
/// Shape of the Kaiser window: what has to go is about 70 dB weaker.
const BETA: f64 = 7.0;

/// Half of the filter, which is symmetric.
static FILTER: LazyLock<Vec<f32>> = LazyLock::new(|| {
    let last = CROSSINGS * PHASES;
    let values = (0..=last + 1).map(|index| {
        let x = index as f64 / PHASES as f64;
        let sinc = if index == 0 {
            1.0
        } else {
            (PI * x).sin() / (PI * x)
        };
        let rest = 1.0 - (index as f64 / last as f64).powi(2);
        let window = bessel(BETA * rest.max(0.0).sqrt()) / bessel(BETA);
        (sinc * window) as f32
    });
    values.collect()
});

/// The modified Bessel function of the first kind and order 0.
fn bessel(x: f64) -> f64 {
    let (mut sum, mut term) = (1.0, 1.0);
    for k in 1..32 {
        term *= (x / 2.0 / f64::from(k)).powi(2);
        sum += term;
    }
    sum
}

/// The filter at a distance from its middle, in zero crossings.
fn filter(distance: f64) -> f64 {
    let at = distance * PHASES as f64;
    let index = at as usize;
    let value = |index: usize| f64::from(FILTER.get(index).copied().unwrap_or(0.0));
    let (left, right) = (value(index), value(index + 1));
    left + (right - left) * at.fract()
}

/// The sample at `index` of the rate `to`, of samples at the rate `from` that go round for ever.
pub(super) fn sample(samples: &[i16], from: u32, to: u32, index: u64) -> i16 {
    Span::of(from, to, index).sum(|at| {
        let around = at.rem_euclid(samples.len().max(1) as i64);
        samples.get(around as usize).copied().unwrap_or(0)
    })
}

/// What a sample of another rate is made of.
struct Span {
    /// Where it lies among the samples that are there.
    position: f64,
    /// How much of the band is kept.
    cut: f64,
    /// The first and the last of the samples that count.
    first: i64,
    last: i64,
}

impl Span {
    fn of(from: u32, to: u32, index: u64) -> Span {
        let position = index as f64 * f64::from(from) / f64::from(to);
        let cut = EDGE * (f64::from(to) / f64::from(from)).min(1.0);
        let reach = CROSSINGS as f64 / cut;
        Span {
            position,
            cut,
            first: (position - reach).ceil() as i64,
            last: (position + reach).floor() as i64,
        }
    }

    fn sum(&self, sample: impl Fn(i64) -> i16) -> i16 {
        let part = |at| f64::from(sample(at)) * filter((self.position - at as f64).abs() * self.cut);
        let sum: f64 = (self.first..=self.last).map(part).sum();
        // Conversion of floating point to integer keeps to the range.
        (sum * self.cut).round() as i16
    }
}

/// Brings samples to another rate as they come, with a delay of as many as the filter reaches ahead. Before the first there is silence.
#[derive(Debug)]
pub(super) struct Converter {
    from: u32,
    to: u32,
    /// The samples that may still count.
    kept: Vec<i16>,
    /// The number of the first of them.
    first: i64,
    /// The number of the next sample that is put out.
    next: u64,
}

impl Converter {
    pub(super) fn new(from: u32, to: u32) -> Converter {
        Converter {
            from,
            to,
            kept: Vec::new(),
            first: 0,
            next: 0,
        }
    }

    /// The rate of what is taken in.
    pub(super) fn from(&self) -> u32 {
        self.from
    }

    /// What can be put out when these samples are there too.
    pub(super) fn push(&mut self, samples: &[i16]) -> Vec<i16> {
        self.kept.extend_from_slice(samples);
        let end = self.first + self.kept.len() as i64;
        let mut out = Vec::new();
        let mut span = Span::of(self.from, self.to, self.next);
        while span.last < end {
            out.push(span.sum(|at| {
                let kept = usize::try_from(at - self.first).ok();
                kept.and_then(|kept| self.kept.get(kept)).copied().unwrap_or(0)
            }));
            self.next += 1;
            span = Span::of(self.from, self.to, self.next);
        }
        let done = usize::try_from(span.first - self.first).map_or(0, |done| done.min(self.kept.len()));
        self.kept.drain(..done);
        self.first += done as i64;
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A second of a tone.
    fn tone(rate: u32, hertz: f64) -> Vec<i16> {
        let step = 2.0 * PI * hertz / f64::from(rate);
        let samples = (0..rate).map(|index| ((f64::from(index) * step).sin() * 10_000.0).round() as i16);
        samples.collect()
    }

    fn converted(samples: &[i16], from: u32, to: u32) -> Vec<i16> {
        let all = (0..u64::from(to)).map(|index| sample(samples, from, to, index));
        all.collect()
    }

    #[test]
    fn a_tone_stays_itself_at_other_rates() {
        for (from, to) in [(48_000, 8000), (44_100, 16_000), (8000, 48_000), (16_000, 32_000)] {
            let got = converted(&tone(from, 1000.0), from, to);
            let worst = tone(to, 1000.0)
                .iter()
                .zip(&got)
                .map(|(a, b)| (a - b).abs())
                .max();
            assert!(worst < Some(20), "{from} to {to}: {worst:?} of 10000");
        }
    }

    #[test]
    fn what_a_rate_cannot_carry_is_gone() {
        let heard = converted(&tone(48_000, 5000.0), 48_000, 8000);
        assert!(
            heard.iter().all(|sample| sample.abs() < 20),
            "{:?}",
            heard.iter().max()
        );
        assert!(converted(&[], 48_000, 8000).iter().all(|sample| *sample == 0));
    }

    #[test]
    fn loud_samples_do_not_run_over() {
        let square: Vec<i16> = (0..800)
            .map(|index| if index % 80 < 40 { i16::MAX } else { i16::MIN })
            .collect();
        let got = converted(&square, 8000, 16_000);
        let middle: Vec<i16> = got.iter().copied().skip(20).step_by(80).take(10).collect();
        assert!(
            middle.iter().all(|sample| sample.unsigned_abs() > 30_000),
            "{middle:?}"
        );
    }

    #[test]
    fn pieces_that_come_one_by_one_become_the_same_as_the_whole() {
        for (from, to) in [(16_000, 8000), (48_000, 8000), (8000, 48_000), (44_100, 8000)] {
            let whole = tone(from, 1000.0);
            let mut converter = Converter::new(from, to);
            let mut got = Vec::new();
            for piece in whole.chunks(1024) {
                got.extend(converter.push(piece));
                assert!(converter.kept.len() < 1024, "{} are kept", converter.kept.len());
            }
            // A second less what the filter reaches ahead, and equal but at its beginning, before which there is silence.
            let reach = to as usize / 50;
            assert!(
                got.len() > to as usize - reach && got.len() <= to as usize,
                "{}",
                got.len()
            );
            assert_eq!(
                got[reach..],
                converted(&whole, from, to)[reach..got.len()],
                "{from} to {to}"
            );
        }
    }
}
