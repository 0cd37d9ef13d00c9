//! The equaliser of a loudspeaker: a chain of peaking filters, one for each band.

use std::f64::consts::TAU;
use std::ops::RangeInclusive;
use std::sync::{Arc, Mutex, PoisonError};

use super::pcm::SAMPLE_RATE;

/// Centres of the bands in Hz, about an octave apart, as far as telephone quality goes.
pub const BANDS: [u32; 6] = [125, 250, 500, 1000, 2000, 3150];
/// What a band can be raised or lowered by, in decibels.
pub const RANGE: RangeInclusive<f32> = -12.0..=12.0;
/// Steepness of a band that is an octave wide.
const Q: f64 = std::f64::consts::SQRT_2;

/// Decibels of the bands, which can be changed while somebody talks.
#[derive(Clone, Debug, Default)]
pub struct Gains(Arc<Mutex<[f32; BANDS.len()]>>);

impl Gains {
    /// Sets the bands in their order; those that are left out, to nothing.
    pub fn set(&self, decibels: &[f32]) {
        let mut gains = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let decibels = decibels.iter().copied().chain(std::iter::repeat(0.0));
        for (gain, decibels) in gains.iter_mut().zip(decibels) {
            *gain = decibels.clamp(*RANGE.start(), *RANGE.end());
        }
    }

    fn get(&self) -> [f32; BANDS.len()] {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The filters on the way of one sound.
#[derive(Debug)]
pub struct Chain {
    gains: Gains,
    stages: [Stage; BANDS.len()],
}

impl Chain {
    /// Filters that follow `gains`.
    pub fn new(gains: Gains) -> Chain {
        Chain {
            gains,
            stages: BANDS.map(Stage::new),
        }
    }

    /// Filters the next samples. Without any gain they stay exactly as they are.
    pub fn run(&mut self, samples: &mut [i16]) {
        for (stage, gain) in self.stages.iter_mut().zip(self.gains.get()) {
            stage.follow(f64::from(gain));
        }
        if self.stages.iter().all(|stage| stage.decibels == 0.0) {
            return;
        }
        for sample in samples {
            let filtered = self
                .stages
                .iter_mut()
                .fold(f64::from(*sample), |value, stage| stage.next(value));
            // Saturates.
            *sample = filtered.round() as i16;
        }
    }
}

/// One peaking filter of second order.
#[derive(Debug)]
struct Stage {
    hertz: u32,
    decibels: f64,
    /// Of the input: now, and the two before.
    forward: [f64; 3],
    /// Of the output: the two before.
    back: [f64; 2],
    /// What is carried to the next two samples.
    carry: [f64; 2],
}

impl Stage {
    fn new(hertz: u32) -> Stage {
        Stage {
            hertz,
            decibels: 0.0,
            forward: [1.0, 0.0, 0.0],
            back: [0.0; 2],
            carry: [0.0; 2],
        }
    }

    /// Takes another gain. What it carries stays, so that there is no click.
    fn follow(&mut self, decibels: f64) {
        if decibels == self.decibels {
            return;
        }
        self.decibels = decibels;
        let angle = TAU * f64::from(self.hertz) / f64::from(SAMPLE_RATE);
        // The gain is spread over zeros and poles, hence its root.
        let root = 10f64.powf(decibels / 40.0);
        let width = angle.sin() / (2.0 * Q);
        let whole = 1.0 + width / root;
        let middle = -2.0 * angle.cos() / whole;
        self.forward = [(1.0 + width * root) / whole, middle, (1.0 - width * root) / whole];
        self.back = [middle, (1.0 - width / root) / whole];
    }

    fn next(&mut self, input: f64) -> f64 {
        let [now, before, long_before] = self.forward;
        let [last, second_last] = self.back;
        let [first, second] = self.carry;
        let output = now * input + first;
        self.carry = [
            before * input - last * output + second,
            long_before * input - second_last * output,
        ];
        output
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What comes of the level of a tone, in decibels.
    fn response(gains: &[f32], hertz: f64) -> f64 {
        let set = Gains::default();
        set.set(gains);
        let mut chain = Chain::new(set);
        let tone = |n: u32| (f64::from(n) * hertz / 8000.0 * TAU).sin() * 3000.0;
        let mut samples: Vec<i16> = (0..8000).map(|n| tone(n) as i16).collect();
        let power = |samples: &[i16]| samples.iter().map(|s| f64::from(*s).powi(2)).sum::<f64>();
        let before = power(&samples[4000..]);
        // In pieces, as they come.
        samples.chunks_mut(160).for_each(|piece| chain.run(piece));
        10.0 * (power(&samples[4000..]) / before).log10()
    }

    #[test]
    fn bands_are_raised_and_lowered_and_leave_the_others_alone() {
        for (band, hertz) in BANDS.into_iter().enumerate() {
            for decibels in [-12.0, 6.0] {
                let mut gains = [0.0; BANDS.len()];
                gains[band] = decibels;
                let here = response(&gains, f64::from(hertz));
                assert!((here - f64::from(decibels)).abs() < 0.3, "{hertz}: {here}");
                let far = if hertz > 700 { 100.0 } else { 3000.0 };
                let there = response(&gains, far);
                assert!(there.abs() < 0.7, "{hertz} at {far}: {there}");
            }
        }
    }

    #[test]
    fn without_gain_nothing_changes_and_too_much_of_it_saturates() {
        let gains = Gains::default();
        let mut chain = Chain::new(gains.clone());
        let loud: Vec<i16> = (0..800)
            .map(|n| if n % 8 < 4 { i16::MAX } else { i16::MIN })
            .collect();
        let mut samples = loud.clone();
        chain.run(&mut samples);
        assert_eq!(samples, loud);
        gains.set(&[99.0; BANDS.len()]);
        chain.run(&mut samples);
        assert!(samples.contains(&i16::MAX) && samples.contains(&i16::MIN));
        gains.set(&[]);
        let mut quiet = vec![0; 8000];
        chain.run(&mut quiet);
        let mut again = loud.clone();
        chain.run(&mut again);
        assert_eq!(again, loud);
    }
}
