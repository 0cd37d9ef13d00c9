//! Serial ports of the operating system.

use std::fmt;
use std::fs::File;
use std::io;
use std::os::fd::AsFd;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::{Arc, Mutex};

use onvif_device::backend::BackendError;
use onvif_device::backend::io::{Parity, SerialPort, SerialPortType, SerialSettings};
use rustix::fs::{Mode, OFlags};
use rustix::termios::{ControlModes, OptionalActions, Termios};
use serde::{Deserialize, Deserializer};
use tokio::net::unix::pipe;

use crate::sources::lock;

/// A serial port of the configuration: the path of a device file, with the kind of line in front if it is not RS-232:
/// `rs485:/dev/ttyUSB0`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SerialSpec {
    /// The kind of line, which clients are told. Adapters switch the direction of half duplex lines themselves.
    pub kind: SerialPortType,
    /// The device file.
    pub path: PathBuf,
}

impl FromStr for SerialSpec {
    type Err = String;

    fn from_str(text: &str) -> Result<SerialSpec, String> {
        let kinds = [
            ("rs232", SerialPortType::Rs232),
            ("rs422", SerialPortType::Rs422FullDuplex),
            ("rs485", SerialPortType::Rs485HalfDuplex),
        ];
        let prefixed = text.split_once(':').and_then(|(name, path)| {
            let (_, kind) = kinds.iter().find(|(known, _)| *known == name)?;
            Some((*kind, path))
        });
        let (kind, path) = prefixed.unwrap_or((SerialPortType::Rs232, text));
        if !Path::new(path).is_absolute() {
            return Err(format!("`{text}` is not the path of a device file"));
        }
        Ok(SerialSpec {
            kind,
            path: path.into(),
        })
    }
}

impl<'de> Deserialize<'de> for SerialSpec {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<SerialSpec, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

const FACTORY: SerialSettings = SerialSettings {
    baud_rate: 9600,
    parity: Parity::None,
    character_length: 8,
    stop_bits: 1.0,
};

/// A serial port. It is opened when it is set, and again after a failure, as adapters come and go.
pub struct Tty {
    token: String,
    spec: SerialSpec,
    open: Mutex<Open>,
}

struct Open {
    settings: SerialSettings,
    file: Option<Arc<Line>>,
}

/// An open device file. It is no pipe, but the operating system tells of its readiness in the same way, and that is all that matters.
struct Line {
    reader: pipe::Receiver,
    writer: pipe::Sender,
}

impl Line {
    fn open(path: &Path) -> io::Result<Line> {
        let file = open_tty(path)?;
        Ok(Line {
            reader: pipe::Receiver::from_file_unchecked(file.try_clone()?)?,
            writer: pipe::Sender::from_file_unchecked(file)?,
        })
    }
}

impl Tty {
    /// A port that is not open yet.
    pub fn new(token: String, spec: SerialSpec) -> Tty {
        Tty {
            token,
            spec,
            open: Mutex::new(Open {
                settings: FACTORY,
                file: None,
            }),
        }
    }

    /// Its token.
    pub fn token(&self) -> &str {
        &self.token
    }

    pub(super) fn describe(&self) -> SerialPort {
        SerialPort {
            token: self.token.clone(),
            kind: self.spec.kind,
            baud_rates: vec![1200, 2400, 4800, 9600, 19_200, 38_400, 57_600, 115_200],
            parities: vec![Parity::None, Parity::Even, Parity::Odd],
            character_lengths: vec![7, 8],
            stop_bits: vec![1.0, 2.0],
            factory: FACTORY,
        }
    }

    /// Sets the port, and opens it.
    ///
    /// # Errors
    /// [`BackendError::Failed`] if either is not possible.
    pub fn configure(&self, settings: &SerialSettings) -> Result<(), BackendError> {
        let mut open = lock(&self.open);
        let file = match &open.file {
            Some(file) => Arc::clone(file),
            None => self.opened()?,
        };
        if let Err(error) = set(&file, settings) {
            open.file = None;
            return Err(self.failed(&error));
        }
        *open = Open {
            settings: *settings,
            file: Some(file),
        };
        Ok(())
    }

    fn opened(&self) -> Result<Arc<Line>, BackendError> {
        let line = Line::open(&self.spec.path).map_err(|error| self.failed(&error))?;
        Ok(Arc::new(line))
    }

    /// The open port, opened anew if it was lost.
    fn file(&self) -> Result<Arc<Line>, BackendError> {
        let mut open = lock(&self.open);
        if let Some(file) = &open.file {
            return Ok(Arc::clone(file));
        }
        let file = self.opened()?;
        set(&file, &open.settings).map_err(|error| self.failed(&error))?;
        open.file = Some(Arc::clone(&file));
        Ok(file)
    }

    fn failed(&self, error: &io::Error) -> BackendError {
        BackendError::Failed(format!("serial port {}: {error}", self.spec.path.display()))
    }

    fn lost(&self, error: &io::Error) -> BackendError {
        lock(&self.open).file = None;
        self.failed(error)
    }

    /// Sends all of the data.
    ///
    /// # Errors
    /// [`BackendError::Failed`] if the port fails.
    pub async fn send(&self, mut data: &[u8]) -> Result<(), BackendError> {
        let line = self.file()?;
        while !data.is_empty() {
            let ready = line.writer.writable().await;
            match ready.and_then(|()| line.writer.try_write(data)) {
                Ok(written) => data = data.get(written..).unwrap_or_default(),
                // It was not ready after all.
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Err(error) => return Err(self.lost(&error)),
            }
        }
        Ok(())
    }

    /// Waits for data and returns at least one octet.
    ///
    /// # Errors
    /// [`BackendError::Failed`] if the port fails.
    pub async fn receive(&self, most: usize) -> Result<Vec<u8>, BackendError> {
        let line = self.file()?;
        loop {
            let ready = line.reader.readable().await;
            match ready.and_then(|()| read(&line, most)) {
                Ok(data) if data.is_empty() => {
                    return Err(self.lost(&io::ErrorKind::UnexpectedEof.into()));
                }
                Ok(data) => return Ok(data),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Err(error) => return Err(self.lost(&error)),
            }
        }
    }

    /// Returns what has come already.
    ///
    /// # Errors
    /// [`BackendError::Failed`] if the port fails.
    pub fn received(&self, most: usize) -> Result<Vec<u8>, BackendError> {
        let line = self.file()?;
        let mut data = vec![0; most];
        // Past the runtime, which would know of what has come only after it has looked.
        let length = rustix::io::read(line.reader.as_fd(), &mut data);
        match length.map_err(io::Error::from) {
            Ok(length) => {
                data.truncate(length);
                Ok(data)
            }
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => Ok(Vec::new()),
            Err(error) => Err(self.lost(&error)),
        }
    }
}

fn read(line: &Line, most: usize) -> io::Result<Vec<u8>> {
    let mut data = vec![0; most];
    let length = line.reader.try_read(&mut data)?;
    data.truncate(length);
    Ok(data)
}

fn set(line: &Line, settings: &SerialSettings) -> io::Result<()> {
    set_tty(&line.writer, settings)
}

/// Opens the device file of a serial port. Reads and writes do not block.
pub(crate) fn open_tty(path: &Path) -> io::Result<File> {
    let flags = OFlags::RDWR | OFlags::NOCTTY | OFlags::NONBLOCK | OFlags::CLOEXEC;
    Ok(File::from(rustix::fs::open(path, flags, Mode::empty())?))
}

/// Sets a serial port.
pub(crate) fn set_tty(file: &impl AsFd, settings: &SerialSettings) -> io::Result<()> {
    let file = file.as_fd();
    let mut termios: Termios = rustix::termios::tcgetattr(file)?;
    // Octets as they are, without echo, lines and signals.
    termios.make_raw();
    termios.set_speed(settings.baud_rate)?;
    let modes = &mut termios.control_modes;
    modes.remove(ControlModes::CSIZE | ControlModes::PARENB | ControlModes::PARODD | ControlModes::CSTOPB);
    modes.insert(ControlModes::CREAD | ControlModes::CLOCAL);
    modes.insert(match settings.character_length {
        7 => ControlModes::CS7,
        _ => ControlModes::CS8,
    });
    match settings.parity {
        Parity::Even => modes.insert(ControlModes::PARENB),
        Parity::Odd => modes.insert(ControlModes::PARENB | ControlModes::PARODD),
        // Others are not among the options.
        Parity::None | Parity::Mark | Parity::Space => {}
    }
    if settings.stop_bits > 1.0 {
        modes.insert(ControlModes::CSTOPB);
    }
    Ok(rustix::termios::tcsetattr(file, OptionalActions::Now, &termios)?)
}

impl fmt::Debug for Tty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tty")
            .field("token", &self.token)
            .field("path", &self.spec.path)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ports_are_written_as_paths_with_a_kind() {
        let spec = |text: &str| text.parse::<SerialSpec>();
        assert_eq!(spec("/dev/ttyS0").unwrap().kind, SerialPortType::Rs232);
        let half = spec("rs485:/dev/ttyUSB0").unwrap();
        assert_eq!(
            (half.kind, half.path),
            (SerialPortType::Rs485HalfDuplex, PathBuf::from("/dev/ttyUSB0"))
        );
        for text in ["", "ttyS0", "rs485:", "rs486:/dev/ttyS0"] {
            assert!(spec(text).is_err(), "{text}");
        }
    }
}
