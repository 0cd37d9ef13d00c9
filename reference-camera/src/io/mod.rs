//! Digital inputs, relay outputs and serial ports of the camera.
//!
//! [`CameraIo`] is what the library sees. Behind it, a [`LineDriver`] reads and drives the lines: [`SimulatedLines`], or hardware that does
//! the same.

mod both;
mod control;
mod lines;
mod serial;

use std::ops::RangeInclusive;
use std::sync::Arc;
use std::time::Duration;

use onvif_device::backend::BackendError;
use onvif_device::backend::io::{
    Circuit, DelayTimes, InputLine, InputObserver, IoBackend, RelayLine, RelayMode, SerialPort,
    SerialSettings,
};
use onvif_device::backend::video::BoxFuture;

pub use both::BothLines;
pub use control::{Control, ControlSocket};
pub use lines::{LoopBack, SimulatedLines};
pub use serial::{SerialSpec, Tty};
pub(crate) use serial::{open_tty, set_tty};

/// What monostable relays can be set to.
const DELAYS: RangeInclusive<Duration> = Duration::from_millis(100)..=Duration::from_secs(600);

/// A relay of a [`LineDriver`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RelayDescription {
    /// Its token.
    pub token: String,
    /// Its idle state as it leaves the factory.
    pub idle: Circuit,
}

/// Reads and drives lines. Tokens of inputs and of relays do not change.
pub trait LineDriver: Send + Sync + 'static {
    /// The inputs.
    fn inputs(&self) -> Vec<InputLine>;
    /// The relays.
    fn relays(&self) -> Vec<RelayDescription>;
    /// As [`IoBackend::input`].
    ///
    /// # Errors
    /// As there.
    fn read(&self, input: &str) -> Result<Circuit, BackendError>;
    /// As [`IoBackend::drive_relay`].
    ///
    /// # Errors
    /// As there.
    fn drive(&self, relay: &str, circuit: Circuit) -> Result<(), BackendError>;
    /// As [`IoBackend::set_relay_idle`].
    fn set_idle(&self, relay: &str, circuit: Circuit) {
        let _ = (relay, circuit);
    }
    /// As [`IoBackend::watch_inputs`].
    fn watch(&self, observer: InputObserver);
}

/// The lines and serial ports of the camera as the library sees them.
pub struct CameraIo {
    lines: Arc<dyn LineDriver>,
    serial: Vec<Tty>,
}

impl CameraIo {
    /// Lines and serial ports; the tokens of the ports are `serial-1` and so on.
    pub fn new(lines: Arc<dyn LineDriver>, ports: &[SerialSpec]) -> CameraIo {
        let serial = (1..).zip(ports);
        CameraIo {
            lines,
            serial: serial
                .map(|(number, port)| Tty::new(format!("serial-{number}"), port.clone()))
                .collect(),
        }
    }

    fn port(&self, token: &str) -> Result<&Tty, BackendError> {
        let mut ports = self.serial.iter();
        ports
            .find(|port| port.token() == token)
            .ok_or_else(|| BackendError::NotFound(format!("serial port {token:?}")))
    }
}

impl IoBackend for CameraIo {
    fn inputs(&self) -> Vec<InputLine> {
        self.lines.inputs()
    }

    fn relays(&self) -> Vec<RelayLine> {
        let relay = |relay: RelayDescription| RelayLine {
            token: relay.token,
            modes: vec![RelayMode::Bistable, RelayMode::Monostable],
            delays: DelayTimes::Range(DELAYS),
            idle: relay.idle,
        };
        self.lines.relays().into_iter().map(relay).collect()
    }

    fn serial_ports(&self) -> Vec<SerialPort> {
        self.serial.iter().map(Tty::describe).collect()
    }

    fn watch_inputs(&self, observer: InputObserver) {
        self.lines.watch(observer);
    }

    fn input(&self, token: &str) -> Result<Circuit, BackendError> {
        self.lines.read(token)
    }

    fn drive_relay(&self, token: &str, circuit: Circuit) -> Result<(), BackendError> {
        self.lines.drive(token, circuit)
    }

    fn set_relay_idle(&self, token: &str, circuit: Circuit) {
        self.lines.set_idle(token, circuit);
    }

    fn configure_serial(&self, token: &str, settings: &SerialSettings) -> Result<(), BackendError> {
        self.port(token)?.configure(settings)
    }

    fn send_serial<'a>(&'a self, token: &'a str, data: &'a [u8]) -> BoxFuture<'a, Result<(), BackendError>> {
        Box::pin(async move { self.port(token)?.send(data).await })
    }

    fn receive_serial<'a>(
        &'a self,
        token: &'a str,
        most: usize,
    ) -> BoxFuture<'a, Result<Vec<u8>, BackendError>> {
        Box::pin(async move { self.port(token)?.receive(most).await })
    }

    fn received_serial(&self, token: &str, most: usize) -> Result<Vec<u8>, BackendError> {
        self.port(token)?.received(most)
    }
}

impl std::fmt::Debug for CameraIo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CameraIo")
            .field("serial", &self.serial)
            .finish_non_exhaustive()
    }
}
