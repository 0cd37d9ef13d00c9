//! Servos: their angle is the length of a pulse that a PWM channel of the kernel repeats 50 times a second.

use std::fs;
use std::io;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::Actuator;

/// Time from one pulse to the next.
const PERIOD: Duration = Duration::from_millis(20);
/// How long the files of a channel may take to be there after its export: a daemon may have to give them to us first.
const TRIES: u32 = 50;
const PAUSE: Duration = Duration::from_millis(10);

/// A servo on a PWM channel (`/sys/class/pwm/pwmchipN`). It has no power when it is dropped: the channel is switched off.
#[derive(Debug)]
pub struct Servo {
    channel: PathBuf,
    /// Pulses at the lower and the upper end, in nanoseconds.
    pulses: (f32, f32),
    last: Option<u32>,
}

impl Servo {
    /// The channel of a number of a chip, given as the folder of the chip. Its pulses go from `pulses.0` at the lower end to `pulses.1` at
    /// the upper one, which may be the shorter one.
    ///
    /// # Errors
    /// When the channel is not there or cannot be written.
    pub fn open(chip: &Path, number: u32, pulses: (Duration, Duration)) -> io::Result<Servo> {
        let channel = chip.join(format!("pwm{number}"));
        if !channel.exists() {
            write(&chip.join("export"), number)?;
        }
        let nanoseconds = |pulse: Duration| pulse.as_nanos() as f32;
        let mut servo = Servo {
            channel,
            pulses: (nanoseconds(pulses.0), nanoseconds(pulses.1)),
            last: None,
        };
        let mut tries = 0;
        while let Err(error) = servo.set_up() {
            tries += 1;
            if tries == TRIES {
                return Err(error);
            }
            std::thread::sleep(PAUSE);
        }
        Ok(servo)
    }

    /// What pulses are sensible.
    pub const PULSES_US: RangeInclusive<u16> = 300..=3000;

    /// In an order that the kernel takes whatever was set before: no pulse may be longer than the period.
    fn set_up(&mut self) -> io::Result<()> {
        let file = |name: &str| self.channel.join(name);
        write(&file("duty_cycle"), 0)?;
        write(&file("period"), PERIOD.as_nanos() as u32)?;
        self.follow(0.0)?;
        write(&self.channel.join("enable"), 1)
    }
}

fn write(path: &Path, number: u32) -> io::Result<()> {
    fs::write(path, number.to_string())
        .map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", path.display())))
}

impl Actuator for Servo {
    fn home(&mut self) -> io::Result<bool> {
        Ok(true)
    }

    fn follow(&mut self, place: f32) -> io::Result<()> {
        let (low, high) = self.pulses;
        let pulse = (low + (place.clamp(-1.0, 1.0) + 1.0) / 2.0 * (high - low)).round() as u32;
        if self.last != Some(pulse) {
            write(&self.channel.join("duty_cycle"), pulse)?;
            self.last = Some(pulse);
        }
        Ok(())
    }

    fn start(&self) -> f32 {
        0.0
    }
}

impl Drop for Servo {
    fn drop(&mut self) {
        if let Err(error) = write(&self.channel.join("enable"), 0) {
            tracing::warn!(%error, "the servo keeps its power");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_the_length_of_a_pulse() {
        let chip = tempfile::tempdir().unwrap();
        let channel = chip.path().join("pwm1");
        fs::create_dir(&channel).unwrap();
        let read = |name: &str| fs::read_to_string(channel.join(name)).unwrap();
        let pulses = (Duration::from_micros(500), Duration::from_micros(2500));
        let mut servo = Servo::open(chip.path(), 1, pulses).unwrap();
        assert_eq!((read("period"), read("enable")), ("20000000".into(), "1".into()));
        for (place, pulse) in [
            (-1.0, "500000"),
            (0.0, "1500000"),
            (0.5, "2000000"),
            (7.0, "2500000"),
        ] {
            servo.follow(place).unwrap();
            assert_eq!(read("duty_cycle"), pulse);
        }
        drop(servo);
        assert_eq!(read("enable"), "0");
    }

    #[test]
    fn a_chip_that_is_not_there_is_named() {
        let pulses = (Duration::from_micros(500), Duration::from_micros(2500));
        let error = Servo::open(Path::new("/nowhere/pwmchip9"), 0, pulses)
            .unwrap_err()
            .to_string();
        assert!(error.contains("/nowhere/pwmchip9"), "{error}");
    }
}
