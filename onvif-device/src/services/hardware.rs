//! Failures of the hardware as events (ONVIF Core, "Mechanical failure"): what a backend that watches fans, power supplies and temperatures says.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::backend::monitor::{MonitorBackend, Part, PartKind};
use crate::builder::{BuildError, Setup};
use crate::events::{Emitter, Topic};

/// Longest token of a part, in characters.
const MAX_TOKEN: usize = 64;

/// Declares the topics of the kinds of parts that there are, and tells the parts from then on.
pub(crate) fn install(backend: Arc<dyn MonitorBackend>, setup: &mut Setup) -> Result<(), BuildError> {
    let parts = backend.parts();
    if parts.is_empty() {
        return Ok(());
    }
    let states = check(&parts)?;
    let events = setup.common().events();
    let declare = |kind: PartKind| {
        let present = parts.iter().any(|part| part.kind == kind);
        present.then(|| events.declare(topic(kind))).transpose()
    };
    let watch = Arc::new(Watch {
        fans: declare(PartKind::Fan)?,
        power_supplies: declare(PartKind::PowerSupply)?,
        temperature: declare(PartKind::Temperature)?,
        states: Mutex::new(States {
            parts: states,
            begun: false,
        }),
    });
    let told = Arc::clone(&watch);
    backend.watch(Arc::new(move |token, failing| told.sees(token, failing)));
    watch.begin();
    setup.keep(backend);
    Ok(())
}

/// The parts by their tokens, all of them good.
fn check(parts: &[Part]) -> Result<Parts, BuildError> {
    let mut states = Parts::new();
    for Part { token, kind } in parts {
        let length = token.chars().count();
        if !(1..=MAX_TOKEN).contains(&length) || token.chars().any(char::is_control) {
            return Err(BuildError::Module(format!(
                "{token:?} is no token for a part of the hardware"
            )));
        }
        if states.insert(token.clone(), (*kind, false)).is_some() {
            return Err(BuildError::Module(format!(
                "two parts of the hardware have the token {token:?}"
            )));
        }
    }
    Ok(states)
}

fn topic(kind: PartKind) -> Topic {
    let failure = |name: &str| {
        Topic::property(format!("tns1:Device/HardwareFailure/{name}"))
            .source("Token", "tt:ReferenceToken")
            .data("Failed", "xs:boolean")
    };
    match kind {
        PartKind::Fan => failure("FanFailure"),
        PartKind::PowerSupply => failure("PowerSupplyFailure"),
        // Without a source: it is about the device.
        PartKind::Temperature => {
            Topic::property("tns1:Device/HardwareFailure/TemperatureCritical").data("Critical", "xs:boolean")
        }
    }
}

/// Kind and state of the parts, by their tokens.
type Parts = BTreeMap<String, (PartKind, bool)>;

/// What the backend tells, as events.
struct Watch {
    fans: Option<Emitter>,
    power_supplies: Option<Emitter>,
    temperature: Option<Emitter>,
    states: Mutex<States>,
}

struct States {
    parts: Parts,
    /// Whether the first states have been told. Before, they are only collected: a part that has failed already is told once, and not as a good one first.
    begun: bool,
}

impl Watch {
    fn states(&self) -> MutexGuard<'_, States> {
        self.states.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn sees(&self, token: &str, failing: bool) {
        let mut states = self.states();
        let Some((kind, state)) = states.parts.get_mut(token) else {
            return;
        };
        let kind = *kind;
        *state = failing;
        if states.begun {
            self.tell(&states.parts, token, kind, failing);
        }
    }

    fn begin(&self) {
        let mut states = self.states();
        states.begun = true;
        for (token, (kind, failing)) in &states.parts {
            self.tell(&states.parts, token, *kind, *failing);
        }
    }

    /// Told under the lock, so that the last one is the state. The hub leaves out what is no change.
    fn tell(&self, parts: &Parts, token: &str, kind: PartKind, failing: bool) {
        let text = |state: bool| if state { "true" } else { "false" };
        let failed = |emitter: &Option<Emitter>| {
            if let Some(emitter) = emitter {
                emitter.set(&[("Token", token)], &[("Failed", text(failing))]);
            }
        };
        match kind {
            PartKind::Fan => failed(&self.fans),
            PartKind::PowerSupply => failed(&self.power_supplies),
            PartKind::Temperature => {
                let critical = parts.values().any(|part| *part == (PartKind::Temperature, true));
                if let Some(emitter) = &self.temperature {
                    emitter.set(&[], &[("Critical", text(critical))]);
                }
            }
        }
    }
}
