//! A digital input without its bouncing: a new state counts once it has lasted. The time is passed in.

use std::time::{Duration, Instant};

use crate::backend::io::Circuit;

/// An input.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Input {
    debounce: Duration,
    settled: Circuit,
    /// Another state than the settled one, and when it counts.
    coming: Option<(Circuit, Instant)>,
}

impl Input {
    /// An input that has been in a state for long.
    pub fn new(circuit: Circuit, debounce: Duration) -> Input {
        Input {
            debounce,
            settled: circuit,
            coming: None,
        }
    }

    /// The state that counts.
    pub fn circuit(&self) -> Circuit {
        self.settled
    }

    /// The line is seen in a state.
    pub fn see(&mut self, circuit: Circuit, now: Instant) {
        self.coming = match self.coming {
            _ if circuit == self.settled => None,
            Some(coming) if coming.0 == circuit => Some(coming),
            _ => Some((circuit, now + self.debounce)),
        };
    }

    /// When to look at it again.
    pub fn poll_timeout(&self) -> Option<Instant> {
        self.coming.map(|(_, at)| at)
    }

    /// Takes up a state that has lasted; says whether there was one.
    pub fn handle_timeout(&mut self, now: Instant) -> bool {
        match self.coming {
            Some((circuit, at)) if at <= now => {
                self.settled = circuit;
                self.coming = None;
                true
            }
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bouncing_does_not_count() {
        let now = Instant::now();
        let at = |ms| now + Duration::from_millis(ms);
        let mut input = Input::new(Circuit::Open, Duration::from_millis(20));
        input.see(Circuit::Closed, at(0));
        input.see(Circuit::Open, at(5));
        input.see(Circuit::Closed, at(10));
        assert!(!input.handle_timeout(at(29)) && input.circuit() == Circuit::Open);
        // Told of the same state again, it does not begin anew.
        input.see(Circuit::Closed, at(29));
        assert_eq!(input.poll_timeout(), Some(at(30)));
        assert!(input.handle_timeout(at(30)) && input.circuit() == Circuit::Closed);
        assert_eq!(input.poll_timeout(), None);
        input.see(Circuit::Open, at(40));
        input.see(Circuit::Closed, at(41));
        assert!(!input.handle_timeout(at(100)) && input.circuit() == Circuit::Closed);
    }

    #[test]
    fn without_debouncing_a_state_counts_at_once() {
        let now = Instant::now();
        let mut input = Input::new(Circuit::Open, Duration::ZERO);
        input.see(Circuit::Closed, now);
        assert!(input.handle_timeout(now) && input.circuit() == Circuit::Closed);
    }
}
