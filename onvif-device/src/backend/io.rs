//! Digital inputs, relay outputs and serial ports, as the hardware has them.
//!
//! A backend reads and drives lines and moves octets. What a line means (its idle state, debouncing, monostable and bistable relays and
//! their delays), what is kept over restarts, and when a serial command has its answer is the library's.

use std::ops::RangeInclusive;
use std::sync::Arc;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::BackendError;
use super::video::BoxFuture;

/// What a line does at its terminals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Circuit {
    /// No current can flow.
    Open,
    /// Current can flow.
    Closed,
}

impl Circuit {
    /// The other one.
    pub fn opposite(self) -> Circuit {
        match self {
            Circuit::Open => Circuit::Closed,
            Circuit::Closed => Circuit::Open,
        }
    }
}

/// A digital input.
#[derive(Clone, Debug, PartialEq)]
pub struct InputLine {
    /// Stable over restarts, at most 64 characters, unique among the inputs of the device.
    pub token: String,
    /// The idle state as it leaves the factory: [`Circuit::Open`] for a contact that is normally open. Clients can change it.
    pub idle: Circuit,
    /// How long a new state must last before it counts.
    pub debounce: Duration,
}

/// How a relay can be switched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum RelayMode {
    /// It stays where it was switched to.
    Bistable,
    /// It returns to its idle state after a delay.
    Monostable,
}

/// The delays of a monostable relay.
#[derive(Clone, Debug, PartialEq)]
pub enum DelayTimes {
    /// Any time in a range.
    Range(RangeInclusive<Duration>),
    /// One of these, in ascending order, at least one.
    Discrete(Vec<Duration>),
}

impl DelayTimes {
    /// Whether a delay is one of them.
    pub fn contains(&self, delay: Duration) -> bool {
        match self {
            DelayTimes::Range(range) => range.contains(&delay),
            DelayTimes::Discrete(delays) => delays.contains(&delay),
        }
    }

    /// The shortest of them.
    pub fn shortest(&self) -> Duration {
        match self {
            DelayTimes::Range(range) => *range.start(),
            DelayTimes::Discrete(delays) => delays.first().copied().unwrap_or_default(),
        }
    }
}

/// A relay output. Both idle states are possible in every mode: which contact is used is a matter of wiring, and the library drives the
/// line accordingly.
#[derive(Clone, Debug, PartialEq)]
pub struct RelayLine {
    /// Stable over restarts, at most 64 characters, unique among the relays of the device.
    pub token: String,
    /// The modes that are offered, at least one; the first one is the factory's.
    pub modes: Vec<RelayMode>,
    /// The delays that are offered in the monostable mode.
    pub delays: DelayTimes,
    /// The idle state as it leaves the factory.
    pub idle: Circuit,
}

/// What kind of line a serial port has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum SerialPortType {
    /// RS-232.
    Rs232,
    /// RS-422, half duplex.
    Rs422HalfDuplex,
    /// RS-422, full duplex.
    Rs422FullDuplex,
    /// RS-485, half duplex.
    Rs485HalfDuplex,
    /// RS-485, full duplex.
    Rs485FullDuplex,
    /// Anything else.
    Generic,
}

/// Parity of a serial port.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Parity {
    /// No parity bit.
    None,
    /// An even number of ones.
    Even,
    /// An odd number of ones.
    Odd,
    /// The bit is always 1.
    Mark,
    /// The bit is always 0.
    Space,
}

/// How a serial port is set.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct SerialSettings {
    /// Bits a second.
    pub baud_rate: u32,
    /// Parity.
    pub parity: Parity,
    /// Bits of a character, without start, parity and stop bits.
    pub character_length: u8,
    /// Stop bits: 1, 1.5 or 2.
    pub stop_bits: f32,
}

/// A serial port and what it can be set to: every combination of the values.
#[derive(Clone, Debug, PartialEq)]
pub struct SerialPort {
    /// Stable over restarts, at most 64 characters, unique among the serial ports of the device.
    pub token: String,
    /// The kind of line.
    pub kind: SerialPortType,
    /// Bits a second, at least one.
    pub baud_rates: Vec<u32>,
    /// Parities, at least one.
    pub parities: Vec<Parity>,
    /// Bits of a character, at least one.
    pub character_lengths: Vec<u8>,
    /// Stop bits, at least one.
    pub stop_bits: Vec<f32>,
    /// The settings as they leave the factory; they are among the above.
    pub factory: SerialSettings,
}

impl SerialPort {
    /// Whether it can be set so.
    pub fn allows(&self, settings: &SerialSettings) -> bool {
        self.baud_rates.contains(&settings.baud_rate)
            && self.parities.contains(&settings.parity)
            && self.character_lengths.contains(&settings.character_length)
            && self.stop_bits.contains(&settings.stop_bits)
    }
}

/// Is told that the state of an input may have changed: its token and its state now. It does not block, and may be called from any thread.
pub type InputObserver = Arc<dyn Fn(&str, Circuit) + Send + Sync>;

/// The lines and serial ports of the hardware. Methods that are not futures return at once.
pub trait IoBackend: Send + Sync + 'static {
    /// The digital inputs in a stable order.
    fn inputs(&self) -> Vec<InputLine> {
        Vec::new()
    }

    /// The relay outputs in a stable order.
    fn relays(&self) -> Vec<RelayLine> {
        Vec::new()
    }

    /// The serial ports in a stable order.
    fn serial_ports(&self) -> Vec<SerialPort> {
        Vec::new()
    }

    /// Tells `observer` of every change of an input from now on, until the backend is dropped. Called once, before any other method but
    /// those that list; a second observer takes the place of the first.
    fn watch_inputs(&self, observer: InputObserver) {
        let _ = observer;
    }

    /// The state of an input now.
    ///
    /// # Errors
    /// [`BackendError::NotFound`] for an unknown input, [`BackendError::Failed`] when it cannot be read.
    fn input(&self, token: &str) -> Result<Circuit, BackendError> {
        Err(BackendError::NotFound(format!("digital input {token:?}")))
    }

    /// Opens or closes a relay.
    ///
    /// # Errors
    /// [`BackendError::NotFound`] for an unknown relay, [`BackendError::Failed`] when it cannot be driven.
    fn drive_relay(&self, token: &str, circuit: Circuit) -> Result<(), BackendError> {
        let _ = circuit;
        Err(BackendError::NotFound(format!("relay output {token:?}")))
    }

    /// The idle state of a relay, told before the relay is first driven and whenever a client changes it: what hardware that survives
    /// this program falls back to. Nothing is to be switched now.
    fn set_relay_idle(&self, token: &str, circuit: Circuit) {
        let _ = (token, circuit);
    }

    /// Sets a serial port. What it has received and nobody has read may be lost.
    ///
    /// # Errors
    /// [`BackendError::NotFound`] for an unknown port, [`BackendError::Failed`] when it cannot be opened or set.
    fn configure_serial(&self, token: &str, settings: &SerialSettings) -> Result<(), BackendError> {
        let _ = settings;
        Err(BackendError::NotFound(format!("serial port {token:?}")))
    }

    /// Sends octets, and is ready when the operating system or the hardware has taken all of them. The library calls it for one command at
    /// a time on each port, and drops the future when it takes too long.
    ///
    /// # Errors
    /// As [`configure_serial`](Self::configure_serial).
    fn send_serial<'a>(&'a self, token: &'a str, data: &'a [u8]) -> BoxFuture<'a, Result<(), BackendError>> {
        let _ = data;
        Box::pin(async move { Err(BackendError::NotFound(format!("serial port {token:?}"))) })
    }

    /// Waits for octets and returns what has come, at least one and at most `most`. Nothing is lost when the future is dropped before it
    /// is ready.
    ///
    /// # Errors
    /// As [`configure_serial`](Self::configure_serial).
    fn receive_serial<'a>(
        &'a self,
        token: &'a str,
        most: usize,
    ) -> BoxFuture<'a, Result<Vec<u8>, BackendError>> {
        let _ = most;
        Box::pin(async move { Err(BackendError::NotFound(format!("serial port {token:?}"))) })
    }

    /// What has come already, at most `most` octets; nothing if that is nothing.
    ///
    /// # Errors
    /// As [`configure_serial`](Self::configure_serial).
    fn received_serial(&self, token: &str, most: usize) -> Result<Vec<u8>, BackendError> {
        let _ = most;
        Err(BackendError::NotFound(format!("serial port {token:?}")))
    }
}
