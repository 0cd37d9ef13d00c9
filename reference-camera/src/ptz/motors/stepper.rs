//! Stepping motors behind a driver with a step and a direction input.

use std::io;

use super::Actuator;
use super::homing::{Homing, Next, Switch};
#[cfg(target_os = "linux")]
use crate::gpio::{InputLine, Level, OutputLine};

/// The two lines of a driver.
pub trait Lines: Send + 'static {
    /// Which way the next steps go.
    ///
    /// # Errors
    /// When the line cannot be driven.
    fn direction(&mut self, up: bool) -> io::Result<()>;
    /// One step.
    ///
    /// # Errors
    /// When the line cannot be driven.
    fn step(&mut self) -> io::Result<()>;
}

/// A stepping motor.
pub struct Stepper<L> {
    lines: L,
    homing: Homing,
    /// Steps from one end to the other.
    steps: u32,
    /// Where it is, from 0.
    at: i64,
    direction: Option<bool>,
}

impl<L: Lines> Stepper<L> {
    /// A motor that makes so many steps from one end to the other, with a switch at the lower end or without.
    pub fn new(lines: L, switch: Option<Box<dyn Switch>>, steps: u32) -> Stepper<L> {
        let homing = Homing::new(switch, steps);
        Stepper {
            lines,
            steps,
            at: if homing.has_switch() {
                0
            } else {
                i64::from(steps / 2)
            },
            homing,
            direction: None,
        }
    }

    fn step(&mut self, up: bool) -> io::Result<()> {
        if self.direction != Some(up) {
            self.lines.direction(up)?;
            self.direction = Some(up);
        }
        self.lines.step()
    }
}

impl<L: Lines> Actuator for Stepper<L> {
    fn home(&mut self) -> io::Result<bool> {
        match self.homing.next()? {
            Next::Done => Ok(true),
            Next::Step => self.step(false).map(|()| false),
        }
    }

    fn follow(&mut self, place: f32) -> io::Result<()> {
        let wanted = ((place.clamp(-1.0, 1.0) + 1.0) / 2.0 * self.steps as f32).round() as i64;
        while self.at != wanted {
            let up = wanted > self.at;
            self.step(up)?;
            self.at += if up { 1 } else { -1 };
        }
        Ok(())
    }

    fn start(&self) -> f32 {
        match self.homing.has_switch() {
            true => -1.0,
            false => 2.0 * (self.steps / 2) as f32 / self.steps.max(1) as f32 - 1.0,
        }
    }
}

/// Step and direction on lines of the machine. A step is a pulse of the high level; drivers want it to last for microseconds, and a call of
/// the kernel takes as long.
#[cfg(target_os = "linux")]
#[derive(Debug)]
pub struct StepLines {
    /// Makes a step when it goes high.
    pub step: OutputLine,
    /// High for steps up.
    pub direction: OutputLine,
    /// Whether the motor turns the other way round.
    pub inverted: bool,
}

#[cfg(target_os = "linux")]
impl Lines for StepLines {
    fn direction(&mut self, up: bool) -> io::Result<()> {
        let level = if up == self.inverted {
            Level::Low
        } else {
            Level::High
        };
        self.direction.set(level).map_err(io::Error::other)
    }

    fn step(&mut self) -> io::Result<()> {
        let set = |level| self.step.set(level).map_err(io::Error::other);
        set(Level::High)?;
        set(Level::Low)
    }
}

/// An end switch on a line of the machine, with the level that it has when it is closed.
#[cfg(target_os = "linux")]
impl Switch for (InputLine, Level) {
    fn closed(&mut self) -> io::Result<bool> {
        Ok(self.0.level().map_err(io::Error::other)? == self.1)
    }
}
