//! Digital inputs and relays on lines of the machine.

use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use onvif_device::backend::BackendError;
use onvif_device::backend::io::{Circuit, InputLine as InputDescription, InputObserver};
use tokio::task::JoinSet;

use super::guard::Guard;
use super::line::{self, InputLine, LineError, OutputLine};
use super::spec::{InputSpec, RelaySpec};
use crate::io::{LineDriver, RelayDescription};
use crate::sources::lock;

/// How long to wait before a line that failed is read again.
const PAUSE: Duration = Duration::from_secs(1);

/// Inputs `input-1`, … and relays `relay-1`, … on lines. Relays return to their idle state when it is dropped, and, by a guard of its own,
/// when the program dies.
pub struct GpioLines {
    inputs: Vec<Input>,
    relays: Vec<Relay>,
    guard: Option<Guard>,
    watching: Mutex<JoinSet<()>>,
}

struct Input {
    token: String,
    spec: InputSpec,
    line: Arc<InputLine>,
}

struct Relay {
    token: String,
    spec: RelaySpec,
    line: OutputLine,
    /// What it returns to.
    idle: Mutex<Circuit>,
}

impl GpioLines {
    /// Takes the lines. No relay is switched by that.
    ///
    /// # Errors
    /// Names the line that cannot be had, and why.
    pub fn open(inputs: &[InputSpec], relays: &[RelaySpec]) -> Result<GpioLines, LineError> {
        let input = |(number, spec): (usize, &InputSpec)| {
            Ok(Input {
                token: format!("input-{number}"),
                line: Arc::new(InputLine::open(spec)?),
                spec: spec.clone(),
            })
        };
        let relay = |(number, spec): (usize, &RelaySpec)| {
            Ok(Relay {
                token: format!("relay-{number}"),
                line: OutputLine::open(&spec.output())?,
                spec: spec.clone(),
                idle: Mutex::new(spec.normally.into()),
            })
        };
        let relays = (1..)
            .zip(relays)
            .map(relay)
            .collect::<Result<Vec<_>, LineError>>()?;
        let guard = match relays.is_empty() {
            true => None,
            false => Some(Guard::start()),
        };
        let lines = GpioLines {
            inputs: (1..).zip(inputs).map(input).collect::<Result<_, LineError>>()?,
            relays,
            guard,
            watching: Mutex::default(),
        };
        lines.relays.iter().for_each(|relay| lines.tell_guard(relay));
        Ok(lines)
    }

    fn input(&self, token: &str) -> Result<&Input, BackendError> {
        let input = self.inputs.iter().find(|input| input.token == token);
        input.ok_or_else(|| BackendError::NotFound(format!("digital input {token:?}")))
    }

    fn relay(&self, token: &str) -> Result<&Relay, BackendError> {
        let relay = self.relays.iter().find(|relay| relay.token == token);
        relay.ok_or_else(|| BackendError::NotFound(format!("relay output {token:?}")))
    }

    fn tell_guard(&self, relay: &Relay) {
        if let Some(guard) = &self.guard {
            let idle = *lock(&relay.idle);
            guard.remember(&relay.spec.output(), relay.spec.level(idle));
        }
    }
}

fn failed(error: LineError) -> BackendError {
    BackendError::Failed(error.to_string())
}

impl LineDriver for GpioLines {
    fn inputs(&self) -> Vec<InputDescription> {
        let describe = |input: &Input| InputDescription {
            token: input.token.clone(),
            idle: input.spec.normally.into(),
            debounce: input.spec.debounce(),
        };
        self.inputs.iter().map(describe).collect()
    }

    fn relays(&self) -> Vec<RelayDescription> {
        let describe = |relay: &Relay| RelayDescription {
            token: relay.token.clone(),
            idle: relay.spec.normally.into(),
        };
        self.relays.iter().map(describe).collect()
    }

    fn read(&self, input: &str) -> Result<Circuit, BackendError> {
        let input = self.input(input)?;
        Ok(input.spec.circuit(input.line.level().map_err(failed)?))
    }

    fn drive(&self, relay: &str, circuit: Circuit) -> Result<(), BackendError> {
        let relay = self.relay(relay)?;
        relay.line.set(relay.spec.level(circuit)).map_err(failed)
    }

    fn set_idle(&self, relay: &str, circuit: Circuit) {
        if let Ok(relay) = self.relay(relay) {
            *lock(&relay.idle) = circuit;
            self.tell_guard(relay);
        }
    }

    fn watch(&self, observer: InputObserver) {
        let mut watching = lock(&self.watching);
        watching.abort_all();
        for input in &self.inputs {
            let (token, spec) = (input.token.clone(), input.spec.clone());
            watching.spawn(watch(token, spec, Arc::clone(&input.line), Arc::clone(&observer)));
        }
    }
}

/// Tells the observer of every edge, for ever.
async fn watch(token: String, spec: InputSpec, line: Arc<InputLine>, observer: InputObserver) {
    let polled = match line::polled(&line) {
        Ok(polled) => polled,
        Err(error) => {
            tracing::error!(%error, input = token, "the digital input cannot be watched");
            return;
        }
    };
    loop {
        let Ok(mut ready) = polled.readable().await else {
            return;
        };
        match edges(&line, |level| observer(&token, spec.circuit(level))) {
            Ok(()) => ready.clear_ready(),
            Err(error) => {
                tracing::error!(%error, input = token, "the digital input cannot be read");
                tokio::time::sleep(PAUSE).await;
            }
        }
    }
}

/// All edges that wait, and what the line is at after them: when the kernel's queue is full, the newest edges are the ones that it drops.
fn edges(line: &InputLine, mut see: impl FnMut(super::Level)) -> Result<(), LineError> {
    while let Some(level) = line.next_edge()? {
        see(level);
    }
    see(line.level()?);
    Ok(())
}

impl Drop for GpioLines {
    fn drop(&mut self) {
        for relay in &self.relays {
            let idle = *lock(&relay.idle);
            if let Err(error) = relay.line.set(relay.spec.level(idle)) {
                tracing::error!(%error, "the relay does not return to idle");
            }
        }
    }
}

impl fmt::Debug for GpioLines {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inputs = self.inputs.iter().map(|input| &input.spec.line);
        let relays = self.relays.iter().map(|relay| &relay.spec.line);
        f.debug_struct("GpioLines")
            .field("inputs", &inputs.collect::<Vec<_>>())
            .field("relays", &relays.collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}
