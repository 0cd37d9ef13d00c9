//! Drives in the configuration: pan-tilt heads on serial ports and motors on lines, one for a source at most.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, ensure};
use serde::Deserialize;

use super::failure::Failure;
use crate::gpio::{Bias, Level, LineAddress};
use crate::ptz::motors::{Joint, MotorDrive, Servo};
use crate::ptz::serial::{PelcoD, Port, Reach, SerialHead, Visca};
use crate::ptz::{CameraPtz, Limits};

/// A drive of a source.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(
    deny_unknown_fields,
    rename_all = "kebab-case",
    rename_all_fields = "kebab-case",
    tag = "kind"
)]
pub enum DriveSpec {
    /// A head that speaks Pelco-D. With `degrees`, one that tells and takes positions.
    PelcoD {
        /// The source that it moves: 1 for the first one.
        #[serde(default = "first")]
        source: usize,
        /// The device file of the serial port.
        port: PathBuf,
        /// Bits a second.
        #[serde(default = "pelco_baud")]
        baud: u32,
        /// The address of the head, from 1 to 255.
        #[serde(default = "address")]
        address: u8,
        /// The angles that it reaches.
        degrees: Option<Reach>,
    },
    /// A head that speaks VISCA.
    Visca {
        /// The source that it moves.
        #[serde(default = "first")]
        source: usize,
        /// The device file of the serial port.
        port: PathBuf,
        /// Bits a second.
        #[serde(default = "visca_baud")]
        baud: u32,
        /// The address of the head, from 1 to 7.
        #[serde(default = "address")]
        address: u8,
        /// The angles that it reaches.
        degrees: Reach,
        /// Steps of the head in a degree.
        #[serde(default = "visca_steps")]
        steps_per_degree: f32,
    },
    /// Stepping motors or servos.
    Motors {
        /// The source that they move.
        #[serde(default = "first")]
        source: usize,
        /// Left and right.
        pan: Box<MotorSpec>,
        /// Down and up.
        tilt: Box<MotorSpec>,
        /// The angles at the ends.
        degrees: Option<Reach>,
    },
}

/// One motor.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all_fields = "kebab-case", untagged)]
pub enum MotorSpec {
    /// A stepping motor.
    Steps {
        /// The line that makes a step.
        step: LineAddress,
        /// The line that says which way.
        direction: LineAddress,
        /// Whether the motor turns the other way round.
        #[serde(default)]
        inverted: bool,
        /// Steps from one end to the other.
        steps: u32,
        /// Steps a second at full speed.
        steps_per_second: u32,
        /// The switch at the lower end.
        home: Option<SwitchSpec>,
    },
    /// A servo.
    Servo {
        /// The chip and its channel, as `pwmchip0/1`.
        pwm: LineAddress,
        /// The pulse at the lower end, in microseconds.
        low_us: u16,
        /// The pulse at the upper end, in microseconds.
        high_us: u16,
        /// Time from one end to the other at full speed, in milliseconds.
        #[serde(default = "travel")]
        travel_ms: u32,
    },
}

/// An end switch.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SwitchSpec {
    /// Where it is.
    pub line: LineAddress,
    /// The level of the line while it is closed.
    #[serde(default = "low")]
    pub closed: Level,
    /// The resistor.
    #[serde(default = "pull_up")]
    pub bias: Bias,
}

fn first() -> usize {
    1
}

fn address() -> u8 {
    1
}

fn pelco_baud() -> u32 {
    2400
}

fn visca_baud() -> u32 {
    9600
}

fn visca_steps() -> f32 {
    14.4
}

fn travel() -> u32 {
    2000
}

fn low() -> Level {
    Level::Low
}

fn pull_up() -> Bias {
    Bias::PullUp
}

/// Most steps a second that a thread of this program makes evenly.
const FASTEST: u32 = 1000;

impl DriveSpec {
    /// The source that it moves, from 1.
    pub fn source(&self) -> usize {
        match self {
            DriveSpec::PelcoD { source, .. }
            | DriveSpec::Visca { source, .. }
            | DriveSpec::Motors { source, .. } => *source,
        }
    }

    /// # Errors
    /// Says what cannot be.
    pub fn check(&self, sources: usize) -> anyhow::Result<()> {
        ensure!(
            (1..=sources).contains(&self.source()),
            "a drive is for the source {}, and there are {sources}",
            self.source()
        );
        let degrees = match self {
            DriveSpec::PelcoD { degrees, address, .. } => {
                ensure!(*address >= 1, "the address of a Pelco-D head is from 1");
                *degrees
            }
            DriveSpec::Visca {
                degrees,
                address,
                steps_per_degree,
                ..
            } => {
                ensure!(
                    (1..=7).contains(address),
                    "the address of a VISCA head is from 1 to 7"
                );
                ensure!(
                    (0.1..=1000.0).contains(steps_per_degree),
                    "steps-per-degree is {steps_per_degree} and not from 0.1 to 1000"
                );
                Some(*degrees)
            }
            DriveSpec::Motors {
                degrees, pan, tilt, ..
            } => {
                pan.check()?;
                tilt.check()?;
                *degrees
            }
        };
        ensure!(
            degrees.is_none_or(|degrees| degrees.is_sound()),
            "degrees of a drive go from less to more, within 360"
        );
        Ok(())
    }

    /// The lines that it takes.
    pub fn lines(&self) -> Vec<&LineAddress> {
        let DriveSpec::Motors { pan, tilt, .. } = self else {
            return Vec::new();
        };
        [pan, tilt].into_iter().flat_map(|motor| motor.lines()).collect()
    }

    /// Opens the drive, and gives it to its source.
    ///
    /// # Errors
    /// When its hardware cannot be had.
    pub fn open(&self, ptz: &mut CameraPtz) -> Result<(), Failure> {
        let source = format!("video-{}", self.source());
        match self {
            DriveSpec::PelcoD {
                port,
                baud,
                address,
                degrees,
                ..
            } => {
                let port = serial(port, *baud);
                let head = SerialHead::start(port, PelcoD::new(*address, *degrees), *degrees);
                ptz.add(&source, Arc::new(head));
            }
            DriveSpec::Visca {
                port,
                baud,
                address,
                degrees,
                steps_per_degree,
                ..
            } => {
                let protocol = Visca::new(*address, *degrees, *steps_per_degree);
                let head = SerialHead::start(serial(port, *baud), protocol, Some(*degrees));
                ptz.add(&source, Arc::new(head));
            }
            DriveSpec::Motors {
                pan, tilt, degrees, ..
            } => {
                let joint =
                    |name, spec: &MotorSpec| spec.open().with_context(|| format!("the motor for {name}"));
                let joints = joint("pan", pan).and_then(|pan| Ok((pan, joint("tilt", tilt)?)));
                let (pan, tilt) = joints.map_err(|error| Failure::new(Failure::HARDWARE, error))?;
                ptz.add(&source, Arc::new(MotorDrive::start(pan, tilt, *degrees)));
            }
        }
        Ok(())
    }
}

fn serial(path: &Path, baud: u32) -> Port {
    Port {
        path: path.to_owned(),
        baud,
    }
}

impl MotorSpec {
    fn check(&self) -> anyhow::Result<()> {
        match self {
            MotorSpec::Steps {
                steps,
                steps_per_second,
                ..
            } => {
                ensure!(
                    (2..=1_000_000).contains(steps),
                    "steps is {steps} and not from 2 to 1000000"
                );
                ensure!(
                    (1..=FASTEST).contains(steps_per_second),
                    "steps-per-second is {steps_per_second} and not from 1 to {FASTEST}"
                );
            }
            MotorSpec::Servo {
                low_us,
                high_us,
                travel_ms,
                ..
            } => {
                for pulse in [low_us, high_us] {
                    ensure!(
                        Servo::PULSES_US.contains(pulse),
                        "a pulse of {pulse} microseconds is not from {} to {}",
                        Servo::PULSES_US.start(),
                        Servo::PULSES_US.end()
                    );
                }
                ensure!(
                    (10..=600_000).contains(travel_ms),
                    "travel-ms is {travel_ms} and not from 10 to 600000"
                );
            }
        }
        Ok(())
    }

    fn lines(&self) -> Vec<&LineAddress> {
        match self {
            MotorSpec::Steps {
                step,
                direction,
                home,
                ..
            } => [step, direction]
                .into_iter()
                .chain(home.as_ref().map(|home| &home.line))
                .collect(),
            MotorSpec::Servo { .. } => Vec::new(),
        }
    }

    #[cfg(target_os = "linux")]
    fn open(&self) -> anyhow::Result<Joint> {
        use crate::gpio::{InputLine, OutputLine, OutputSpec};
        use crate::ptz::motors::{Actuator, StepLines, Stepper, Switch};

        let (actuator, seconds): (Box<dyn Actuator>, f32) = match self {
            MotorSpec::Steps {
                step,
                direction,
                inverted,
                steps,
                steps_per_second,
                home,
            } => {
                let output = |line: &LineAddress| OutputLine::open(&OutputSpec::of(line.clone()));
                let lines = StepLines {
                    step: output(step)?,
                    direction: output(direction)?,
                    inverted: *inverted,
                };
                let switch = |home: &SwitchSpec| {
                    let line = InputLine::open_with(&home.line, home.bias)?;
                    Ok::<Box<dyn Switch>, anyhow::Error>(Box::new((line, home.closed)))
                };
                let switch = home.as_ref().map(switch).transpose()?;
                let stepper = Stepper::new(lines, switch, *steps);
                (Box::new(stepper), *steps as f32 / *steps_per_second as f32)
            }
            MotorSpec::Servo {
                pwm,
                low_us,
                high_us,
                travel_ms,
            } => {
                let chip = Path::new("/sys/class/pwm").join(pwm.chip());
                let number = pwm.line().parse().context("a PWM channel has a number")?;
                let pulse = |microseconds: u16| Duration::from_micros(microseconds.into());
                let servo = Servo::open(&chip, number, (pulse(*low_us), pulse(*high_us)))?;
                (Box::new(servo), *travel_ms as f32 / 1000.0)
            }
        };
        // Two units are the whole way; full speed is reached in a quarter of a second.
        let speed = 2.0 / seconds;
        let limits = Limits {
            speed,
            acceleration: 4.0 * speed,
        };
        Ok(Joint { actuator, limits })
    }

    // What was configured has been refused already.
    #[cfg(not(target_os = "linux"))]
    fn open(&self) -> anyhow::Result<Joint> {
        anyhow::bail!("motors are there on Linux only")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spec(text: &str) -> Result<DriveSpec, toml::de::Error> {
        toml::from_str(text)
    }

    #[test]
    fn drives_have_sensible_values_for_what_is_not_said() {
        let pelco = spec("kind = \"pelco-d\"\nport = \"/dev/ttyUSB0\"").unwrap();
        assert!(matches!(
            pelco,
            DriveSpec::PelcoD {
                source: 1,
                baud: 2400,
                address: 1,
                degrees: None,
                ..
            }
        ));
        pelco.check(1).unwrap();
        let motors = spec(
            "kind = \"motors\"\n\
             pan = { step = \"gpiochip0/5\", direction = \"gpiochip0/6\", steps = 3200, steps-per-second = 800, home = { line = \"gpiochip0/13\" } }\n\
             tilt = { pwm = \"pwmchip0/0\", low-us = 2500, high-us = 500 }",
        )
        .unwrap();
        motors.check(1).unwrap();
        let lines: Vec<_> = motors.lines().iter().map(ToString::to_string).collect();
        assert_eq!(lines, ["gpiochip0/5", "gpiochip0/6", "gpiochip0/13"]);
    }

    #[test]
    fn what_cannot_be_is_refused() {
        let visca = "kind = \"visca\"\nport = \"/dev/ttyUSB0\"\n";
        for (text, sources) in [
            (
                format!("{visca}degrees = {{ pan = [10, -10], tilt = [-25, 25] }}"),
                1,
            ),
            (
                format!("{visca}address = 8\ndegrees = {{ pan = [-10, 10], tilt = [-25, 25] }}"),
                1,
            ),
            (
                format!("{visca}source = 2\ndegrees = {{ pan = [-10, 10], tilt = [-25, 25] }}"),
                1,
            ),
        ] {
            assert!(spec(&text).unwrap().check(sources).is_err(), "{text}");
        }
        for text in [
            "kind = \"pelco-x\"",
            "kind = \"visca\"",
            "kind = \"pelco-d\"\nport = \"/dev/a\"\nbauds = 1",
        ] {
            assert!(spec(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_servo_whose_chip_is_not_there_is_named() {
        let motors = spec(
            "kind = \"motors\"\npan = { pwm = \"pwmchip99/0\", low-us = 500, high-us = 2500 }\n\
             tilt = { pwm = \"pwmchip99/1\", low-us = 500, high-us = 2500 }",
        );
        let error = motors
            .unwrap()
            .open(&mut CameraPtz::new())
            .unwrap_err()
            .to_string();
        assert!(
            error.contains("the motor for pan") && error.contains("pwmchip99"),
            "{error}"
        );
    }
}
