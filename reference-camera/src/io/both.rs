//! Lines of two drivers as those of one: inputs may be real while relays are simulated, and the other way round.

use std::fmt;
use std::sync::Arc;

use onvif_device::backend::BackendError;
use onvif_device::backend::io::{Circuit, InputLine, InputObserver};

use super::{LineDriver, RelayDescription};

/// Two drivers. No token may be in both.
pub struct BothLines(pub Arc<dyn LineDriver>, pub Arc<dyn LineDriver>);

impl BothLines {
    fn of_input(&self, token: &str) -> &dyn LineDriver {
        let BothLines(one, other) = self;
        match one.inputs().iter().any(|input| input.token == token) {
            true => &**one,
            false => &**other,
        }
    }

    fn of_relay(&self, token: &str) -> &dyn LineDriver {
        let BothLines(one, other) = self;
        match one.relays().iter().any(|relay| relay.token == token) {
            true => &**one,
            false => &**other,
        }
    }
}

impl LineDriver for BothLines {
    fn inputs(&self) -> Vec<InputLine> {
        [self.0.inputs(), self.1.inputs()].concat()
    }

    fn relays(&self) -> Vec<RelayDescription> {
        [self.0.relays(), self.1.relays()].concat()
    }

    fn read(&self, input: &str) -> Result<Circuit, BackendError> {
        self.of_input(input).read(input)
    }

    fn drive(&self, relay: &str, circuit: Circuit) -> Result<(), BackendError> {
        self.of_relay(relay).drive(relay, circuit)
    }

    fn set_idle(&self, relay: &str, circuit: Circuit) {
        self.of_relay(relay).set_idle(relay, circuit);
    }

    fn watch(&self, observer: InputObserver) {
        self.0.watch(Arc::clone(&observer));
        self.1.watch(observer);
    }
}

impl fmt::Debug for BothLines {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BothLines").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::super::SimulatedLines;
    use super::*;

    #[test]
    fn each_driver_has_its_lines() {
        let inputs = Arc::new(SimulatedLines::new(2, 0, &[]).unwrap());
        let relays = Arc::new(SimulatedLines::new(0, 1, &[]).unwrap());
        let both = BothLines(
            Arc::<SimulatedLines>::clone(&inputs),
            Arc::<SimulatedLines>::clone(&relays),
        );
        assert_eq!((both.inputs().len(), both.relays().len()), (2, 1));
        inputs.set_input("input-2", Circuit::Closed).unwrap();
        assert_eq!(both.read("input-2").unwrap(), Circuit::Closed);
        both.drive("relay-1", Circuit::Closed).unwrap();
        assert_eq!(relays.circuits(), [("relay-1".to_owned(), Circuit::Closed)]);
        assert!(both.read("input-3").is_err() && both.drive("relay-2", Circuit::Open).is_err());
    }
}
