//! A Unix socket through which a person or a test does what the world would do: close the circuit of an input, dim the light, cover the
//! lens. It tells who is online besides. Only the user of the camera can reach it.
//!
//! One command a line, one line as the answer: `ok`, the answer, or `error: …`. `docs/configuration.md` lists the commands.

use std::fmt;
use std::io;
use std::os::unix::fs::{FileTypeExt, PermissionsExt};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use onvif_device::Device;
use onvif_device::backend::io::Circuit;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::sync::Semaphore;

use super::SimulatedLines;
use crate::imaging::{CameraImaging, Scene};

/// Longest command.
const LONGEST: u64 = 256;
/// Connections at a time; more wait.
const CONNECTIONS: usize = 4;

/// What can be controlled.
#[derive(Clone, Debug)]
pub struct Control {
    /// Lines.
    pub lines: Arc<SimulatedLines>,
    /// Scenes in front of the sources.
    pub imaging: Arc<CameraImaging>,
    /// The device whose users are told, once it is there.
    pub device: Option<Device>,
}

impl Control {
    /// Carries out one command.
    ///
    /// # Errors
    /// Says what is wrong with it.
    pub fn command(&self, command: &str) -> Result<String, String> {
        let words: Vec<&str> = command.split_whitespace().collect();
        let number = |text: &str, range: std::ops::RangeInclusive<f32>| {
            let number = text.parse::<f32>().ok().filter(|number| range.contains(number));
            number.ok_or_else(|| format!("{text} is no number from {} to {}", range.start(), range.end()))
        };
        match *words.as_slice() {
            ["lines"] => {
                let circuits = self.lines.circuits().into_iter();
                let circuits = circuits.map(|(token, circuit)| format!("{token}={}", name(circuit)));
                Ok(circuits.collect::<Vec<_>>().join(" "))
            }
            ["users"] => Ok(self.users()),
            ["open", input] => self.input(input, Circuit::Open),
            ["close", input] => self.input(input, Circuit::Closed),
            ["light", source, light] => {
                let light = number(light, 0.0..=10_000.0)?;
                self.scene(source, |scene| scene.light = light)
            }
            ["distance", source, metres] => {
                let distance = number(metres, 0.1..=10_000.0)?;
                self.scene(source, |scene| scene.distance = distance)
            }
            ["cover", source] => self.scene(source, |scene| scene.covered = true),
            ["uncover", source] => self.scene(source, |scene| scene.covered = false),
            _ => Err("unknown command".to_owned()),
        }
    }

    /// Everybody as `NAME@ADDRESS=ONLINE,SILENT`, in seconds.
    fn users(&self) -> String {
        let online = self
            .device
            .as_ref()
            .map(|device| device.common().authenticator().online());
        let told: Vec<String> = online
            .unwrap_or_default()
            .iter()
            .map(|one| {
                let (online, silent) = (one.online.as_secs(), one.silent.as_secs());
                // A name may be anything, and the answer is one line.
                format!("{}@{}={online},{silent}", one.user.escape_debug(), one.address)
            })
            .collect();
        match told.is_empty() {
            true => "none".to_owned(),
            false => told.join(" "),
        }
    }

    fn input(&self, token: &str, circuit: Circuit) -> Result<String, String> {
        let set = self.lines.set_input(token, circuit);
        set.map(|()| "ok".to_owned()).map_err(|error| error.to_string())
    }

    fn scene(&self, source: &str, change: impl FnOnce(&mut Scene)) -> Result<String, String> {
        let imager = self.imaging.imager(source);
        let imager = imager.ok_or_else(|| format!("the source {source} has no scene"))?;
        imager.change_scene(change);
        Ok("ok".to_owned())
    }
}

fn name(circuit: Circuit) -> &'static str {
    match circuit {
        Circuit::Open => "open",
        Circuit::Closed => "closed",
    }
}

/// The socket; its file goes away with it.
pub struct ControlSocket {
    path: PathBuf,
    listener: UnixListener,
    control: Control,
}

impl ControlSocket {
    /// Makes the socket. A file that a camera left behind is replaced; one at which somebody listens, and anything else, is not.
    ///
    /// # Errors
    /// Whatever the operating system says.
    pub fn open(path: &Path, control: Control) -> io::Result<ControlSocket> {
        // Connecting is refused at a file that is no socket as well.
        let is_socket = std::fs::symlink_metadata(path).is_ok_and(|file| file.file_type().is_socket());
        let refused = |error: io::Error| error.kind() == io::ErrorKind::ConnectionRefused;
        let left_behind = is_socket && UnixStream::connect(path).is_err_and(refused);
        if left_behind {
            std::fs::remove_file(path)?;
        }
        let listener = UnixListener::bind(path)?;
        let socket = ControlSocket {
            path: path.to_owned(),
            listener,
            control,
        };
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600))?;
        socket.listener.set_nonblocking(true)?;
        Ok(socket)
    }

    /// Tells of the users of a device as well.
    #[must_use]
    pub fn of_device(mut self, device: Device) -> ControlSocket {
        self.control.device = Some(device);
        self
    }

    /// Serves until the future is dropped.
    ///
    /// # Errors
    /// When the socket cannot be used.
    pub async fn serve(self) -> io::Result<()> {
        let listener = tokio::net::UnixListener::from_std(self.listener.try_clone()?)?;
        let places = Arc::new(Semaphore::new(CONNECTIONS));
        let mut connections = tokio::task::JoinSet::new();
        loop {
            // Never closed, so this never fails.
            let Ok(place) = Arc::clone(&places).acquire_owned().await else {
                return Ok(());
            };
            let (stream, _) = listener.accept().await?;
            while connections.try_join_next().is_some() {}
            let control = self.control.clone();
            connections.spawn(async move {
                let _place = place;
                // Whoever goes away in the middle of it has gone away.
                let _ = answer(stream, &control).await;
            });
        }
    }
}

async fn answer(stream: tokio::net::UnixStream, control: &Control) -> io::Result<()> {
    let (reader, mut writer) = stream.into_split();
    let mut reader = BufReader::new(reader);
    loop {
        let mut line = String::new();
        let length = (&mut reader).take(LONGEST).read_line(&mut line).await?;
        if length == 0 {
            return Ok(());
        }
        if !line.ends_with('\n') {
            return writer.write_all(b"error: the command is too long\n").await;
        }
        let answer = control
            .command(&line)
            .unwrap_or_else(|error| format!("error: {error}"));
        writer.write_all(format!("{answer}\n").as_bytes()).await?;
    }
}

impl Drop for ControlSocket {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.path);
    }
}

impl fmt::Debug for ControlSocket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ControlSocket")
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}
