//! Lines in the configuration: where they are, and what their levels mean.

use std::time::Duration;

use onvif_device::backend::io::Circuit;
use serde::Deserialize;

use super::address::LineAddress;

/// What a line is at, in volts against ground: near zero or near the supply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Near zero.
    Low,
    /// Near the supply.
    High,
}

impl Level {
    /// The other one.
    pub fn opposite(self) -> Level {
        match self {
            Level::Low => Level::High,
            Level::High => Level::Low,
        }
    }
}

/// A resistor of the chip that holds a line which nobody drives.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Bias {
    /// Whatever it is set to already.
    #[default]
    AsIs,
    /// None.
    None,
    /// To the supply.
    PullUp,
    /// To ground.
    PullDown,
}

/// How an output drives its line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Drive {
    /// Both levels.
    #[default]
    PushPull,
    /// Low only; a resistor makes it high.
    OpenDrain,
    /// High only; a resistor makes it low.
    OpenSource,
}

/// The idle state of a contact.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Normally {
    /// Open when nothing happens.
    #[default]
    Open,
    /// Closed when nothing happens.
    Closed,
}

impl From<Normally> for Circuit {
    fn from(normally: Normally) -> Circuit {
        match normally {
            Normally::Open => Circuit::Open,
            Normally::Closed => Circuit::Closed,
        }
    }
}

/// A digital input: a contact between the line and ground, as a rule, with a resistor to the supply.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct InputSpec {
    /// Where it is.
    pub line: LineAddress,
    /// The level of the line while the contact is closed.
    #[serde(default = "low")]
    pub closed: Level,
    /// The resistor.
    #[serde(default = "pull_up")]
    pub bias: Bias,
    /// The idle state as it leaves the factory; clients can change it.
    #[serde(default)]
    pub normally: Normally,
    /// How long a new state must last before it counts, in milliseconds.
    #[serde(default = "debounce")]
    pub debounce_ms: u16,
}

fn low() -> Level {
    Level::Low
}

fn high() -> Level {
    Level::High
}

fn pull_up() -> Bias {
    Bias::PullUp
}

fn debounce() -> u16 {
    20
}

impl InputSpec {
    /// What a level means.
    pub fn circuit(&self, level: Level) -> Circuit {
        match level == self.closed {
            true => Circuit::Closed,
            false => Circuit::Open,
        }
    }

    /// How long a new state must last.
    pub fn debounce(&self) -> Duration {
        Duration::from_millis(self.debounce_ms.into())
    }
}

/// Something that a line switches on and off.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct OutputSpec {
    /// Where it is.
    pub line: LineAddress,
    /// The level at which it is on.
    #[serde(default = "high")]
    pub on: Level,
    /// How the line is driven.
    #[serde(default)]
    pub drive: Drive,
}

impl OutputSpec {
    /// On at the high level, push-pull.
    pub fn of(line: LineAddress) -> OutputSpec {
        OutputSpec {
            line,
            on: Level::High,
            drive: Drive::PushPull,
        }
    }

    /// The level for on and off.
    pub fn level(&self, on: bool) -> Level {
        match on {
            true => self.on,
            false => self.on.opposite(),
        }
    }
}

/// A relay output.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RelaySpec {
    /// Where it is.
    pub line: LineAddress,
    /// The level at which the circuit of the relay is closed.
    #[serde(default = "high")]
    pub closed: Level,
    /// How the line is driven.
    #[serde(default)]
    pub drive: Drive,
    /// The idle state as it leaves the factory; clients can change it.
    #[serde(default)]
    pub normally: Normally,
}

impl RelaySpec {
    /// The line as an output that is on while the circuit is closed.
    pub fn output(&self) -> OutputSpec {
        OutputSpec {
            line: self.line.clone(),
            on: self.closed,
            drive: self.drive,
        }
    }

    /// The level that makes the circuit so.
    pub fn level(&self, circuit: Circuit) -> Level {
        self.output().level(circuit == Circuit::Closed)
    }
}

/// The reset button.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ButtonSpec {
    /// Where it is.
    pub line: LineAddress,
    /// The level of the line while it is pressed.
    #[serde(default = "low")]
    pub pressed: Level,
    /// The resistor.
    #[serde(default = "pull_up")]
    pub bias: Bias,
    /// How long it has to be held for the factory default, in seconds, from 1.
    #[serde(default = "hold")]
    pub hold_s: u16,
}

fn hold() -> u16 {
    10
}

impl ButtonSpec {
    /// How long it has to be held.
    pub fn hold(&self) -> Duration {
        Duration::from_secs(self.hold_s.max(1).into())
    }
}

/// The filter that keeps infra-red light from the sensor.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct FilterSpec {
    /// The line that is on while the filter is before the sensor; or, with `night`, the one that moves it there.
    pub day: OutputSpec,
    /// The line that moves the filter away, for filters that stay where they are moved.
    pub night: Option<OutputSpec>,
    /// How long such a filter is moved, in milliseconds.
    #[serde(default = "pulse")]
    pub pulse_ms: u16,
}

fn pulse() -> u16 {
    100
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_contact_to_ground_is_the_usual_input() {
        let input: InputSpec = toml::from_str("line = \"gpiochip0/4\"").unwrap();
        assert_eq!(input.circuit(Level::Low), Circuit::Closed);
        assert_eq!(input.circuit(Level::High), Circuit::Open);
        assert_eq!(
            (input.bias, input.debounce()),
            (Bias::PullUp, Duration::from_millis(20))
        );
        let other: InputSpec = toml::from_str(
            "line = \"gpiochip0/4\"\nclosed = \"high\"\nnormally = \"closed\"\nbias = \"none\"",
        )
        .unwrap();
        assert_eq!(other.circuit(Level::High), Circuit::Closed);
        assert_eq!(Circuit::from(other.normally), Circuit::Closed);
    }

    #[test]
    fn a_relay_can_be_closed_by_either_level() {
        let relay: RelaySpec = toml::from_str("line = \"gpiochip0/4\"\nclosed = \"low\"").unwrap();
        assert_eq!(relay.level(Circuit::Closed), Level::Low);
        assert_eq!(relay.level(Circuit::Open), Level::High);
    }

    #[test]
    fn mistakes_are_refused() {
        for text in [
            "",
            "line = \"4\"",
            "line = \"a/4\"\nbias = \"up\"",
            "line = \"a/4\"\nnormal = \"open\"",
        ] {
            assert!(toml::from_str::<InputSpec>(text).is_err(), "{text}");
        }
    }
}
