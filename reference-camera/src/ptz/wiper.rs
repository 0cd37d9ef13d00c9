//! A simulated wiper in front of the lens: while it wipes, its arm swings through the picture, before anything else is done to it.

use std::f64::consts::TAU;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::pipeline::{Frame, Picture};
use crate::sources::{RawSource, Touch, Touched, lock};

/// Time for both ways of the arm.
const CYCLE: Duration = Duration::from_millis(1600);
/// How far the arm turns to both sides, in degrees from upright. There it lies below the picture.
const TURN: f64 = 95.0;
/// Luma of the arm.
const BLACK: u8 = 20;

/// Whether the wiper wipes. It is told so by clients and asked by the picture.
#[derive(Debug, Default)]
pub struct Wiper(Mutex<State>);

#[derive(Clone, Copy, Debug, Default, PartialEq)]
enum State {
    #[default]
    Parked,
    /// Told to wipe; the next picture says from when on.
    Starting,
    /// Since this time of the source.
    Wiping(Duration),
    /// Told to stop; it wipes to the end of the cycle in which the next picture falls.
    Ending(Duration),
    /// Wipes since the first time, until the second.
    Stopping(Duration, Duration),
}

impl Wiper {
    /// Begins to wipe.
    pub fn start(&self) {
        let mut state = lock(&self.0);
        *state = match *state {
            State::Parked | State::Starting => State::Starting,
            State::Wiping(since) | State::Ending(since) | State::Stopping(since, _) => State::Wiping(since),
        };
    }

    /// Wipes to the end of the cycle.
    pub fn stop(&self) {
        let mut state = lock(&self.0);
        *state = match *state {
            State::Parked | State::Starting => State::Parked,
            State::Wiping(since) => State::Ending(since),
            other => other,
        };
    }

    /// Where the arm is in its cycle, from 0 to less than 1; `None` while it is parked.
    fn phase(&self, now: Duration) -> Option<f64> {
        let mut state = lock(&self.0);
        let elapsed = |since| now.saturating_sub(since).as_secs_f64() / CYCLE.as_secs_f64();
        *state = match *state {
            State::Starting => State::Wiping(now),
            State::Ending(since) => {
                State::Stopping(since, since + CYCLE.mul_f64(elapsed(since).floor() + 1.0))
            }
            State::Stopping(_, until) if until <= now => State::Parked,
            other => other,
        };
        match *state {
            State::Wiping(since) | State::Stopping(since, _) => Some(elapsed(since).fract()),
            _ => None,
        }
    }
}

/// Draws the arm, black, turned around a point below the middle of the picture.
fn draw(picture: &mut Picture, phase: f64) {
    let angle = (-TURN * (TAU * phase).cos()).to_radians();
    let (width, height) = (picture.width(), picture.height());
    for (plane, (samples, colour)) in picture
        .planes_mut()
        .into_iter()
        .zip([BLACK, 128, 128])
        .enumerate()
    {
        let shift = usize::from(plane > 0);
        let (width, height) = (width >> shift, height >> shift);
        draw_plane(samples, width, height, angle, colour);
    }
}

fn draw_plane(samples: &mut [u8], width: usize, height: usize, angle: f64, colour: u8) {
    let (wide, high) = (width as f64, height as f64);
    let (pivot_x, pivot_y) = (wide / 2.0, high * 1.1);
    let (length, half) = (high * 1.25, wide / 80.0);
    if angle.cos() <= 0.02 {
        return;
    }
    let slope = angle.tan();
    let half = half / angle.cos();
    for (line, row) in samples.chunks_exact_mut(width).enumerate() {
        let above = pivot_y - (line as f64 + 0.5);
        if above > length * angle.cos() {
            continue;
        }
        let middle = pivot_x + above * slope;
        let edge = |x: f64| x.clamp(0.0, wide) as usize;
        row[edge(middle - half)..edge(middle + half)].fill(colour);
    }
}

/// A source with the wiper in front of it.
pub fn behind_wiper(source: Box<dyn RawSource>, wiper: Arc<Wiper>) -> Touched {
    Touched::new(source, move || Wiping {
        wiper: Arc::clone(&wiper),
        phase: 0.0,
    })
}

struct Wiping {
    wiper: Arc<Wiper>,
    /// Of the arm in the picture that is to be changed.
    phase: f64,
}

impl Touch for Wiping {
    fn wants(&mut self, frame: &Frame) -> bool {
        let phase = self.wiper.phase(frame.timestamp);
        self.phase = phase.unwrap_or(self.phase);
        phase.is_some()
    }

    fn change(&mut self, picture: &mut Picture) {
        draw(picture, self.phase);
    }
}

#[cfg(test)]
mod tests {
    use onvif_device::backend::video::Resolution;

    use super::*;

    fn milliseconds(count: u64) -> Duration {
        Duration::from_millis(count)
    }

    #[test]
    fn it_wipes_to_the_end_of_a_cycle() {
        let wiper = Wiper::default();
        let near = |time: u64, phase: f64| {
            let seen = wiper.phase(milliseconds(time)).unwrap();
            assert!((seen - phase).abs() < 1e-6, "{seen}");
        };
        assert_eq!(wiper.phase(milliseconds(1000)), None);
        wiper.start();
        assert_eq!(wiper.phase(milliseconds(1000)), Some(0.0));
        near(1800, 0.5);
        wiper.start();
        // A second order changes nothing.
        near(2200, 0.75);
        wiper.stop();
        near(2400, 0.875);
        assert_eq!(wiper.phase(milliseconds(2640)), None, "the cycle is over");
        assert_eq!(wiper.phase(milliseconds(2800)), None);
    }

    #[test]
    fn what_has_not_begun_stops_at_once() {
        let wiper = Wiper::default();
        wiper.start();
        wiper.stop();
        assert_eq!(wiper.phase(milliseconds(5)), None);
    }

    #[test]
    fn the_arm_goes_through_the_picture() {
        let size = Resolution {
            width: 160,
            height: 90,
        };
        let bright = || {
            let mut picture = Picture::new(size);
            picture.planes_mut()[0].fill(200);
            picture
        };
        let dark = |phase: f64| {
            let mut picture = bright();
            draw(&mut picture, phase);
            let line = &picture.planes()[0][45 * 160..46 * 160];
            line.iter().position(|sample| *sample == BLACK)
        };
        assert_eq!(dark(0.0), None, "below the picture");
        // Half way it stands upright in the middle.
        let middle = dark(0.25).unwrap();
        assert!((76..=80).contains(&middle), "{middle}");
        let (left, right) = (dark(0.2).unwrap(), dark(0.3).unwrap());
        assert!(left < middle && middle < right, "{left} {middle} {right}");
        for step in 0..1000 {
            dark(f64::from(step) / 1000.0);
        }
    }
}
