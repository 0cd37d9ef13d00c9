//! Simulated lines: inputs that are set through the control socket or by a relay that is wired to them, and relays that can be looked at.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;
use std::sync::Mutex;
use std::time::Duration;

use onvif_device::backend::BackendError;
use onvif_device::backend::io::{Circuit, InputLine, InputObserver};
use serde::{Deserialize, Deserializer};

use super::{LineDriver, RelayDescription};
use crate::sources::lock;

/// How long a contact must be still.
const DEBOUNCE: Duration = Duration::from_millis(20);

/// A wire: the contact of a relay is the circuit of an input. Written `relay-1 > input-1`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoopBack {
    /// Token of the relay.
    pub relay: String,
    /// Token of the input.
    pub input: String,
}

impl FromStr for LoopBack {
    type Err = String;

    fn from_str(text: &str) -> Result<LoopBack, String> {
        let ends = text
            .split_once('>')
            .map(|(relay, input)| (relay.trim(), input.trim()));
        match ends {
            Some((relay, input)) if !relay.is_empty() && !input.is_empty() => Ok(LoopBack {
                relay: relay.to_owned(),
                input: input.to_owned(),
            }),
            _ => Err(format!("`{text}` is not of the form `relay-1 > input-1`")),
        }
    }
}

impl<'de> Deserialize<'de> for LoopBack {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<LoopBack, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

/// Lines that exist only in memory; all circuits are open at the start.
#[derive(Default)]
pub struct SimulatedLines {
    state: Mutex<State>,
    wires: Vec<LoopBack>,
}

#[derive(Default)]
struct State {
    inputs: BTreeMap<String, Circuit>,
    relays: BTreeMap<String, Circuit>,
    observer: Option<InputObserver>,
}

impl SimulatedLines {
    /// So many inputs `input-1`, … and relays `relay-1`, …, and wires between them.
    ///
    /// # Errors
    /// Names a wire whose ends are not there.
    pub fn new(inputs: u8, relays: u8, wires: &[LoopBack]) -> Result<SimulatedLines, String> {
        let lines = |name: &str, count: u8| {
            let tokens = (1..=count).map(|number| (format!("{name}-{number}"), Circuit::Open));
            tokens.collect::<BTreeMap<_, _>>()
        };
        let (inputs, relays) = (lines("input", inputs), lines("relay", relays));
        for wire in wires {
            if !relays.contains_key(&wire.relay) || !inputs.contains_key(&wire.input) {
                return Err(format!(
                    "there is no relay {} or no input {} to loop back",
                    wire.relay, wire.input
                ));
            }
        }
        Ok(SimulatedLines {
            state: Mutex::new(State {
                inputs,
                relays,
                observer: None,
            }),
            wires: wires.to_vec(),
        })
    }

    /// Opens or closes the circuit of an input.
    ///
    /// # Errors
    /// [`BackendError::NotFound`] for an unknown input.
    pub fn set_input(&self, token: &str, circuit: Circuit) -> Result<(), BackendError> {
        lock(&self.state).set_input(token, circuit)
    }

    /// All lines with their circuits.
    pub fn circuits(&self) -> Vec<(String, Circuit)> {
        let state = lock(&self.state);
        let all = state.inputs.iter().chain(&state.relays);
        all.map(|(token, circuit)| (token.clone(), *circuit)).collect()
    }
}

impl State {
    /// The observer is told with the lines locked, so that the order is theirs; it only takes notes.
    fn set_input(&mut self, token: &str, circuit: Circuit) -> Result<(), BackendError> {
        let input = self.inputs.get_mut(token);
        let input = input.ok_or_else(|| BackendError::NotFound(format!("digital input {token:?}")))?;
        if std::mem::replace(input, circuit) != circuit
            && let Some(observer) = &self.observer
        {
            observer(token, circuit);
        }
        Ok(())
    }
}

impl LineDriver for SimulatedLines {
    fn inputs(&self) -> Vec<InputLine> {
        let describe = |token: &String| InputLine {
            token: token.clone(),
            idle: Circuit::Open,
            debounce: DEBOUNCE,
        };
        lock(&self.state).inputs.keys().map(describe).collect()
    }

    fn relays(&self) -> Vec<RelayDescription> {
        let describe = |token: &String| RelayDescription {
            token: token.clone(),
            idle: Circuit::Open,
        };
        lock(&self.state).relays.keys().map(describe).collect()
    }

    fn read(&self, input: &str) -> Result<Circuit, BackendError> {
        let state = lock(&self.state);
        let circuit = state.inputs.get(input).copied();
        circuit.ok_or_else(|| BackendError::NotFound(format!("digital input {input:?}")))
    }

    fn drive(&self, relay: &str, circuit: Circuit) -> Result<(), BackendError> {
        let mut state = lock(&self.state);
        let line = state.relays.get_mut(relay);
        *line.ok_or_else(|| BackendError::NotFound(format!("relay output {relay:?}")))? = circuit;
        for wire in self.wires.iter().filter(|wire| wire.relay == relay) {
            state.set_input(&wire.input, circuit)?;
        }
        Ok(())
    }

    fn watch(&self, observer: InputObserver) {
        lock(&self.state).observer = Some(observer);
    }
}

impl fmt::Debug for SimulatedLines {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SimulatedLines")
            .field("circuits", &self.circuits())
            .field("wires", &self.wires)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    #[test]
    fn a_wire_joins_a_relay_and_an_input() {
        let wires = ["relay-2 > input-1".parse().unwrap()];
        let lines = SimulatedLines::new(2, 2, &wires).unwrap();
        let seen = Arc::new(Mutex::new(Vec::new()));
        let sink = Arc::clone(&seen);
        lines.watch(Arc::new(move |token, circuit| {
            lock(&sink).push((token.to_owned(), circuit))
        }));
        lines.drive("relay-1", Circuit::Closed).unwrap();
        lines.drive("relay-2", Circuit::Closed).unwrap();
        lines.drive("relay-2", Circuit::Closed).unwrap();
        lines.set_input("input-2", Circuit::Closed).unwrap();
        assert_eq!(
            *lock(&seen),
            [
                ("input-1".to_owned(), Circuit::Closed),
                ("input-2".to_owned(), Circuit::Closed)
            ]
        );
        assert_eq!(lines.read("input-1").unwrap(), Circuit::Closed);
        assert!(lines.read("input-3").is_err() && lines.drive("relay-3", Circuit::Open).is_err());
    }

    #[test]
    fn wires_that_lead_nowhere_are_refused() {
        let wire: LoopBack = "relay-1>input-3".parse().unwrap();
        assert!(
            SimulatedLines::new(2, 2, &[wire])
                .unwrap_err()
                .contains("input-3")
        );
        for text in ["", ">", "relay-1", "relay-1 >"] {
            assert!(text.parse::<LoopBack>().is_err(), "{text}");
        }
    }
}
