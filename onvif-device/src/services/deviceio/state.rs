//! What is kept of inputs, relays and serial ports, and the rules for changing it. Nothing here runs or touches hardware.

use std::collections::BTreeMap;
use std::time::Duration;

use onvif_core::soap::Fault;
use serde::{Deserialize, Serialize};

use crate::backend::io::{
    Circuit, InputLine, IoBackend, RelayLine, RelayMode, SerialPort, SerialPortType, SerialSettings,
};

/// How a relay is set.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RelaySettings {
    /// Mode.
    pub mode: RelayMode,
    /// Time after which it returns to idle in the monostable mode.
    pub delay: Duration,
    /// What the circuit is while the relay is inactive.
    pub idle: Circuit,
    /// Whether it was left active. Only a bistable relay is active after a restart.
    pub active: bool,
}

/// Everything that is kept.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct IoState {
    /// Idle states of the inputs.
    pub inputs: BTreeMap<String, Circuit>,
    /// Settings of the relays.
    pub relays: BTreeMap<String, RelaySettings>,
    /// Settings of the serial ports.
    pub serial_ports: BTreeMap<String, SerialSettings>,
}

/// What the hardware has; it does not change while the device runs.
#[derive(Clone, Debug, Default)]
pub struct Lines {
    /// Digital inputs.
    pub inputs: Vec<InputLine>,
    /// Relay outputs.
    pub relays: Vec<RelayLine>,
    /// Serial ports.
    pub serial_ports: Vec<SerialPort>,
}

impl Lines {
    /// Asks the hardware.
    pub fn of(backend: &dyn IoBackend) -> Lines {
        Lines {
            inputs: backend.inputs(),
            relays: backend.relays(),
            serial_ports: backend.serial_ports(),
        }
    }

    /// A relay.
    ///
    /// # Errors
    /// `ter:RelayToken`.
    pub fn relay(&self, token: &str) -> Result<&RelayLine, Fault> {
        let mut relays = self.relays.iter();
        relays.find(|relay| relay.token == token).ok_or_else(no_relay)
    }

    /// An input.
    ///
    /// # Errors
    /// `ter:NoConfig`.
    pub fn input(&self, token: &str) -> Result<&InputLine, Fault> {
        let mut inputs = self.inputs.iter();
        inputs
            .find(|input| input.token == token)
            .ok_or_else(|| Fault::invalid_arg("NoConfig", "There is no such digital input"))
    }

    /// A serial port.
    ///
    /// # Errors
    /// `ter:InvalidSerialPort`.
    pub fn serial_port(&self, token: &str) -> Result<&SerialPort, Fault> {
        let mut ports = self.serial_ports.iter();
        ports
            .find(|port| port.token == token)
            .ok_or_else(|| Fault::invalid_arg("InvalidSerialPort", "There is no such serial port"))
    }
}

fn no_relay() -> Fault {
    Fault::invalid_arg("RelayToken", "There is no such relay output")
}

impl IoState {
    /// The state as it leaves the factory.
    pub fn factory(lines: &Lines) -> IoState {
        IoState::default().reconcile(lines)
    }

    /// The stored state brought in line with the hardware: what is new starts with the factory's settings, what no longer fits goes back
    /// to them, what is no longer there is kept for its return.
    pub fn reconcile(mut self, lines: &Lines) -> IoState {
        for input in &lines.inputs {
            self.inputs.entry(input.token.clone()).or_insert(input.idle);
        }
        for relay in &lines.relays {
            let kept = self.relays.entry(relay.token.clone());
            let kept = kept.or_insert_with(|| RelaySettings::factory(relay));
            if !relay.modes.contains(&kept.mode) || !relay.delays.contains(kept.delay) {
                *kept = RelaySettings::factory(relay);
            }
        }
        for port in &lines.serial_ports {
            let kept = self
                .serial_ports
                .entry(port.token.clone())
                .or_insert(port.factory);
            if !port.allows(kept) {
                *kept = port.factory;
            }
        }
        self
    }

    /// Settings of a relay that the hardware has.
    ///
    /// # Errors
    /// `ter:RelayToken`.
    pub fn relay(&self, token: &str) -> Result<&RelaySettings, Fault> {
        self.relays.get(token).ok_or_else(no_relay)
    }

    /// Sets a relay. `delay` is only looked at for the monostable mode; a bistable relay keeps the one that it has.
    ///
    /// # Errors
    /// `ter:RelayToken` for an unknown one, `ter:ModeError` for a mode that it does not have and a delay that it does not offer.
    pub fn set_relay(
        &mut self,
        lines: &Lines,
        token: &str,
        mode: RelayMode,
        delay: Option<Duration>,
        idle: Circuit,
    ) -> Result<(), Fault> {
        let line = lines.relay(token)?;
        if !line.modes.contains(&mode) {
            return Err(Fault::invalid_arg(
                "ModeError",
                "The relay output does not have this mode",
            ));
        }
        let settings = self.relays.get_mut(token).ok_or_else(no_relay)?;
        if mode == RelayMode::Monostable {
            settings.delay = delay
                .filter(|delay| line.delays.contains(*delay))
                .ok_or_else(|| Fault::invalid_arg("ModeError", "The delay time is not one of the options"))?;
        }
        settings.mode = mode;
        settings.idle = idle;
        Ok(())
    }

    /// Sets the idle states of several inputs, or of none; `None` leaves the idle state of an input as it is.
    ///
    /// # Errors
    /// `ter:NoConfig` for an unknown one, `ter:SettingsInvalid` for one that is named twice.
    pub fn set_inputs(&mut self, lines: &Lines, inputs: &[(String, Option<Circuit>)]) -> Result<(), Fault> {
        for (index, (token, idle)) in inputs.iter().enumerate() {
            lines.input(token)?;
            if inputs.iter().take(index).any(|(earlier, _)| earlier == token) {
                return Err(Fault::invalid_arg(
                    "SettingsInvalid",
                    format!("The digital input {token} comes twice"),
                ));
            }
            if let Some(idle) = idle {
                self.inputs.insert(token.clone(), *idle);
            }
        }
        Ok(())
    }

    /// Sets a serial port. `kind` is what the client believes the port to be; it cannot be changed.
    ///
    /// # Errors
    /// `ter:InvalidSerialPort` for an unknown one, `ter:ConfigModify` for values that are not among the options.
    pub fn set_serial_port(
        &mut self,
        lines: &Lines,
        token: &str,
        kind: SerialPortType,
        settings: SerialSettings,
    ) -> Result<(), Fault> {
        let port = lines.serial_port(token)?;
        if port.kind != kind || !port.allows(&settings) {
            return Err(Fault::invalid_arg(
                "ConfigModify",
                "The serial port does not have these settings",
            ));
        }
        self.serial_ports.insert(token.to_owned(), settings);
        Ok(())
    }
}

impl RelaySettings {
    fn factory(line: &RelayLine) -> RelaySettings {
        RelaySettings {
            mode: line.modes.first().copied().unwrap_or(RelayMode::Bistable),
            delay: line.delays.shortest(),
            idle: line.idle,
            active: false,
        }
    }
}
