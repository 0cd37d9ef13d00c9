//! The infra-red lamp and the filter before the sensor, on lines: they follow the automatic day and night, or what a client sets.

use std::fmt;
use std::sync::mpsc::{self, Sender};
use std::thread;
use std::time::Duration;

use super::line::{LineError, OutputLine};
use super::spec::{FilterSpec, OutputSpec};
use crate::sources::LampMode;

/// What the lines are to follow.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Order {
    /// Night or day.
    Night(bool),
    /// How the lamp is switched.
    Lamp(LampMode),
}

/// The lamp and the filter. Both are moved by a thread of their own, which ends with this.
pub struct DayNightLines {
    orders: Sender<Order>,
}

impl DayNightLines {
    /// Takes the lines, and begins with the day.
    ///
    /// # Errors
    /// When a line cannot be had or driven.
    pub fn open(lamp: Option<&OutputSpec>, filter: Option<&FilterSpec>) -> Result<DayNightLines, LineError> {
        let lamp = lamp.map(Switched::open).transpose()?;
        let filter = filter.map(Filter::open).transpose()?;
        let (orders, received) = mpsc::channel();
        let mut lines = Lines::default();
        thread::spawn(move || {
            let carry_out = |done: Result<(), LineError>| {
                if let Err(error) = done {
                    tracing::warn!(%error, "the infra-red lamp or filter");
                }
            };
            for order in received {
                let change = lines.follow(order);
                if let (Some(on), Some(lamp)) = (change.lamp, &lamp) {
                    carry_out(lamp.switch(on));
                }
                if let (Some(night), Some(filter)) = (change.night, &filter) {
                    carry_out(filter.move_for(night));
                }
            }
            if let Some(lamp) = &lamp {
                carry_out(lamp.switch(false));
            }
        });
        let lines = DayNightLines { orders };
        lines.night(false);
        Ok(lines)
    }

    /// It is night, or day.
    pub fn night(&self, night: bool) {
        // The thread ends after this only.
        let _ = self.orders.send(Order::Night(night));
    }

    /// The lamp is switched by a client.
    pub fn lamp(&self, mode: LampMode) {
        let _ = self.orders.send(Order::Lamp(mode));
    }
}

impl fmt::Debug for DayNightLines {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DayNightLines").finish_non_exhaustive()
    }
}

/// What the lines do.
#[derive(Debug)]
struct Lines {
    mode: LampMode,
    night: Option<bool>,
    lit: Option<bool>,
}

impl Default for Lines {
    fn default() -> Lines {
        Lines {
            mode: LampMode::Auto,
            night: None,
            lit: None,
        }
    }
}

/// What has to be done.
#[derive(Debug, Default, PartialEq, Eq)]
struct Change {
    lamp: Option<bool>,
    night: Option<bool>,
}

impl Lines {
    fn follow(&mut self, order: Order) -> Change {
        let before = (self.lit, self.night);
        match order {
            Order::Night(night) => self.night = Some(night),
            Order::Lamp(mode) => self.mode = mode,
        }
        self.lit = Some(match self.mode {
            LampMode::On => true,
            LampMode::Off => false,
            LampMode::Auto => self.night == Some(true),
        });
        Change {
            lamp: self.lit.filter(|_| self.lit != before.0),
            night: self.night.filter(|_| self.night != before.1),
        }
    }
}

struct Switched {
    spec: OutputSpec,
    line: OutputLine,
}

impl Switched {
    fn open(spec: &OutputSpec) -> Result<Switched, LineError> {
        let line = OutputLine::open(spec)?;
        line.set(spec.level(false))?;
        Ok(Switched {
            spec: spec.clone(),
            line,
        })
    }

    fn switch(&self, on: bool) -> Result<(), LineError> {
        self.line.set(self.spec.level(on))
    }
}

struct Filter {
    day: Switched,
    night: Option<Switched>,
    pulse: Duration,
}

impl Filter {
    fn open(spec: &FilterSpec) -> Result<Filter, LineError> {
        Ok(Filter {
            day: Switched::open(&spec.day)?,
            night: spec.night.as_ref().map(Switched::open).transpose()?,
            pulse: Duration::from_millis(spec.pulse_ms.into()),
        })
    }

    fn move_for(&self, night: bool) -> Result<(), LineError> {
        let Some(away) = &self.night else {
            return self.day.switch(!night);
        };
        let moving = if night { away } else { &self.day };
        moving.switch(true)?;
        thread::sleep(self.pulse);
        moving.switch(false)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_automatic_lamp_follows_the_night_and_others_do_not() {
        let change = |lamp, night| Change { lamp, night };
        let mut lines = Lines::default();
        assert_eq!(
            lines.follow(Order::Night(false)),
            change(Some(false), Some(false))
        );
        assert_eq!(lines.follow(Order::Night(true)), change(Some(true), Some(true)));
        assert_eq!(lines.follow(Order::Night(true)), Change::default());
        assert_eq!(
            lines.follow(Order::Lamp(LampMode::Off)),
            change(Some(false), None)
        );
        assert_eq!(lines.follow(Order::Night(false)), change(None, Some(false)));
        assert_eq!(lines.follow(Order::Lamp(LampMode::On)), change(Some(true), None));
        assert_eq!(
            lines.follow(Order::Lamp(LampMode::Auto)),
            change(Some(false), None)
        );
    }
}
