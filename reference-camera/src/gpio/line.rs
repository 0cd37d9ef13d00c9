//! One line of a chip, as the kernel gives it.

use std::fmt;
use std::io;
use std::os::fd::{AsRawFd, RawFd};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use gpiocdev::line::{self, Config, Direction, EdgeDetection, Value};
use gpiocdev::{Chip, Request};
use tokio::io::Interest;
use tokio::io::unix::AsyncFd;

use super::address::LineAddress;
use super::spec::{Bias, Drive, InputSpec, Level, OutputSpec};
use crate::sources::lock;

/// The name by which the kernel tells others who has a line.
const CONSUMER: &str = "reference-camera";

/// How often a line that somebody else has is tried again, and how long after.
const TRIES: u32 = 20;
const PAUSE: Duration = Duration::from_millis(25);

fn is_busy(error: &gpiocdev::Error) -> bool {
    matches!(error, gpiocdev::Error::Uapi(_, gpiocdev_uapi_error) if gpiocdev_uapi_error.to_string().contains("busy"))
}

// No line is requested as active low, so that the active value is always the high level.
impl From<Level> for Value {
    fn from(level: Level) -> Value {
        match level {
            Level::Low => Value::Inactive,
            Level::High => Value::Active,
        }
    }
}

impl From<Value> for Level {
    fn from(value: Value) -> Level {
        match value {
            Value::Inactive => Level::Low,
            Value::Active => Level::High,
        }
    }
}

impl From<Bias> for Option<line::Bias> {
    fn from(bias: Bias) -> Option<line::Bias> {
        match bias {
            Bias::AsIs => None,
            Bias::None => Some(line::Bias::Disabled),
            Bias::PullUp => Some(line::Bias::PullUp),
            Bias::PullDown => Some(line::Bias::PullDown),
        }
    }
}

impl From<Drive> for Option<line::Drive> {
    fn from(drive: Drive) -> Option<line::Drive> {
        Some(match drive {
            Drive::PushPull => line::Drive::PushPull,
            Drive::OpenDrain => line::Drive::OpenDrain,
            Drive::OpenSource => line::Drive::OpenSource,
        })
    }
}

/// A line cannot be had, read or set.
#[derive(Debug, thiserror::Error)]
#[error("the line {line}: {reason}")]
pub struct LineError {
    line: LineAddress,
    reason: String,
}

impl LineAddress {
    fn failed(&self, reason: impl fmt::Display) -> LineError {
        LineError {
            line: self.clone(),
            reason: reason.to_string(),
        }
    }

    /// The device file of the chip and the number of the line.
    fn find(&self) -> Result<(PathBuf, u32), LineError> {
        let chip = self.open_chip()?;
        let offset = match self.line.parse() {
            Ok(offset) => chip
                .line_info(offset)
                .map(|info| info.offset)
                .map_err(|error| self.failed(error))?,
            Err(_) => {
                let named = chip.find_line_info(&self.line);
                named
                    .ok_or_else(|| self.failed("the chip has no line of this name"))?
                    .offset
            }
        };
        Ok((chip.path().to_owned(), offset))
    }

    fn open_chip(&self) -> Result<Chip, LineError> {
        let path = Path::new("/dev").join(&self.chip);
        // A chip that is there and cannot be opened is to be named as such, and not looked for by its label.
        if path.exists() {
            return Chip::from_path(path).map_err(|error| self.failed(error));
        }
        let chips = gpiocdev::chip::chips().map_err(|error| self.failed(error))?;
        let labelled = |path: &PathBuf| {
            let chip = Chip::from_path(path).ok()?;
            (chip.info().ok()?.label == self.chip).then_some(chip)
        };
        let chip = chips.iter().find_map(labelled);
        chip.ok_or_else(|| self.failed("there is no such chip, or it cannot be opened"))
    }

    fn request(&self, config: &Config) -> Result<(Request, u32), LineError> {
        let (chip, offset) = self.find()?;
        let mut builder = Request::builder();
        builder
            .with_consumer(CONSUMER)
            .on_chip(chip)
            .from_line_config(config)
            .with_line(offset);
        // The guard of a camera that died has its lines for a moment.
        let mut tries = 0;
        let request = loop {
            match builder.request() {
                Err(error) if tries < TRIES && is_busy(&error) => std::thread::sleep(PAUSE),
                other => break other,
            }
            tries += 1;
        };
        Ok((request.map_err(|error| self.failed(error))?, offset))
    }
}

/// A line that is read, and tells of its edges.
#[derive(Debug)]
pub struct InputLine {
    address: LineAddress,
    request: Request,
    offset: u32,
}

impl InputLine {
    /// Takes the line.
    ///
    /// # Errors
    /// When it is not there, somebody else has it, or the hardware cannot do what is asked for.
    pub fn open(spec: &InputSpec) -> Result<InputLine, LineError> {
        InputLine::open_with(&spec.line, spec.bias)
    }

    /// Takes a line with a bias.
    ///
    /// # Errors
    /// As [`open`](Self::open).
    pub fn open_with(address: &LineAddress, bias: Bias) -> Result<InputLine, LineError> {
        let config = Config {
            direction: Some(Direction::Input),
            edge_detection: Some(EdgeDetection::BothEdges),
            bias: bias.into(),
            ..Config::default()
        };
        let (request, offset) = address.request(&config)?;
        Ok(InputLine {
            address: address.clone(),
            request,
            offset,
        })
    }

    /// What it is at now.
    ///
    /// # Errors
    /// When the kernel does not say.
    pub fn level(&self) -> Result<Level, LineError> {
        let value = self.request.value(self.offset);
        value.map(Level::from).map_err(|error| self.address.failed(error))
    }

    /// What the next edge made of it, if there has been one that was not read yet.
    ///
    /// # Errors
    /// When the kernel does not say.
    pub fn next_edge(&self) -> Result<Option<Level>, LineError> {
        let failed = |error| self.address.failed(error);
        if !self.request.has_edge_event().map_err(failed)? {
            return Ok(None);
        }
        let event = self.request.read_edge_event().map_err(failed)?;
        Ok(Some(match event.kind {
            gpiocdev::line::EdgeKind::Rising => Level::High,
            gpiocdev::line::EdgeKind::Falling => Level::Low,
        }))
    }
}

impl AsRawFd for InputLine {
    fn as_raw_fd(&self) -> RawFd {
        self.request.as_raw_fd()
    }
}

/// Waits for edges of a line on the runtime.
///
/// # Errors
/// When the runtime ends.
pub(super) fn polled(line: &Arc<InputLine>) -> io::Result<AsyncFd<Arc<InputLine>>> {
    // SAFETY: The line owns its descriptor, never replaces it, and closes it only when it is dropped; the handle holds the line.
    Ok(unsafe { AsyncFd::register_with_interest(Arc::clone(line), Interest::READABLE) }?)
}

/// A line that is driven. Until it is first set it is only held, as it is, so that taking it switches nothing.
#[derive(Debug)]
pub struct OutputLine {
    address: LineAddress,
    request: Request,
    offset: u32,
    drive: Drive,
    /// Whether it has been made an output.
    driven: Mutex<bool>,
}

impl OutputLine {
    /// Takes the line.
    ///
    /// # Errors
    /// When it is not there, or somebody else has it.
    pub fn open(spec: &OutputSpec) -> Result<OutputLine, LineError> {
        let (request, offset) = spec.line.request(&Config::default())?;
        Ok(OutputLine {
            address: spec.line.clone(),
            request,
            offset,
            drive: spec.drive,
            driven: Mutex::default(),
        })
    }

    /// Drives it to a level.
    ///
    /// # Errors
    /// When the kernel refuses, or the hardware cannot drive it so.
    pub fn set(&self, level: Level) -> Result<(), LineError> {
        let mut driven = lock(&self.driven);
        let set = match *driven {
            true => self.request.set_value(self.offset, level.into()),
            false => {
                let mut config = self.request.config();
                config.with_line(self.offset).as_output(level.into());
                if let Some(drive) = self.drive.into() {
                    config.with_drive(drive);
                }
                self.request.reconfigure(&config)
            }
        };
        *driven |= set.is_ok();
        set.map_err(|error| self.address.failed(error))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_is_not_there_is_named() {
        let spec = OutputSpec::of("nochip/3".parse().unwrap());
        let error = OutputLine::open(&spec).unwrap_err().to_string();
        assert!(error.contains("nochip/3"), "{error}");
    }
}
