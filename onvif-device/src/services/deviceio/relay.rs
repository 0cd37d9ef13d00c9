//! A relay at work: its logical state, and when it goes back by itself. The time is passed in.

use std::time::Instant;

use super::state::RelaySettings;
use crate::backend::io::{Circuit, RelayMode};

/// What a relay does now.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Relay {
    active: bool,
    /// When a monostable relay returns to idle.
    due: Option<Instant>,
}

impl Relay {
    /// A relay after the start: a bistable one is as it was left, a monostable one has returned.
    pub fn start(settings: &RelaySettings) -> Relay {
        Relay {
            active: settings.active && settings.mode == RelayMode::Bistable,
            due: None,
        }
    }

    /// Whether it is active.
    pub fn active(&self) -> bool {
        self.active
    }

    /// What the line must be for this.
    pub fn circuit(&self, settings: &RelaySettings) -> Circuit {
        match self.active {
            true => settings.idle.opposite(),
            false => settings.idle,
        }
    }

    /// Switches it. A monostable relay that is switched on again stays on for the whole delay from now; one that is switched off does not
    /// wait for its delay.
    pub fn switch(&mut self, active: bool, settings: &RelaySettings, now: Instant) {
        self.active = active;
        self.due = self.due_after(settings, now);
    }

    /// Takes up new settings. The logical state stays; an active relay that is, or has become, monostable returns a delay from now.
    pub fn reconfigure(&mut self, settings: &RelaySettings, now: Instant) {
        self.due = self.due_after(settings, now);
    }

    fn due_after(&self, settings: &RelaySettings, now: Instant) -> Option<Instant> {
        (self.active && settings.mode == RelayMode::Monostable).then(|| now + settings.delay)
    }

    /// When to look at it again.
    pub fn poll_timeout(&self) -> Option<Instant> {
        self.due
    }

    /// Returns to idle if it is time; says whether it did.
    pub fn handle_timeout(&mut self, now: Instant) -> bool {
        let returns = self.due.is_some_and(|due| due <= now);
        if returns {
            *self = Relay::default();
        }
        returns
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn settings(mode: RelayMode, idle: Circuit) -> RelaySettings {
        RelaySettings {
            mode,
            delay: Duration::from_secs(5),
            idle,
            active: true,
        }
    }

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn a_bistable_relay_stays() {
        let settings = settings(RelayMode::Bistable, Circuit::Closed);
        let mut relay = Relay::start(&settings);
        assert!(relay.active(), "as it was left");
        assert_eq!(relay.circuit(&settings), Circuit::Open);
        let now = Instant::now();
        relay.switch(false, &settings, now);
        assert_eq!(
            (relay.circuit(&settings), relay.poll_timeout()),
            (Circuit::Closed, None)
        );
        relay.switch(true, &settings, now);
        assert!(!relay.handle_timeout(now + 1000 * SECOND) && relay.active());
    }

    #[test]
    fn a_monostable_relay_returns() {
        let settings = settings(RelayMode::Monostable, Circuit::Open);
        let mut relay = Relay::start(&settings);
        assert!(!relay.active(), "it has returned meanwhile");
        let now = Instant::now();
        relay.switch(true, &settings, now);
        assert_eq!(relay.circuit(&settings), Circuit::Closed);
        assert_eq!(relay.poll_timeout(), Some(now + 5 * SECOND));
        // Switched on again: the delay begins anew.
        relay.switch(true, &settings, now + 4 * SECOND);
        assert!(!relay.handle_timeout(now + 8 * SECOND) && relay.active());
        assert!(relay.handle_timeout(now + 9 * SECOND) && !relay.active());
        assert_eq!(
            (relay.circuit(&settings), relay.poll_timeout()),
            (Circuit::Open, None)
        );
        assert!(!relay.handle_timeout(now + 20 * SECOND), "only once");
    }

    #[test]
    fn a_monostable_relay_is_switched_off_at_once() {
        let settings = settings(RelayMode::Monostable, Circuit::Open);
        let mut relay = Relay::default();
        let now = Instant::now();
        relay.switch(true, &settings, now);
        relay.switch(false, &settings, now + SECOND);
        assert_eq!((relay.active(), relay.poll_timeout()), (false, None));
    }

    #[test]
    fn the_delay_follows_the_mode() {
        let (bistable, monostable) = (
            settings(RelayMode::Bistable, Circuit::Open),
            settings(RelayMode::Monostable, Circuit::Open),
        );
        let mut relay = Relay::start(&bistable);
        let now = Instant::now();
        relay.reconfigure(&monostable, now);
        assert_eq!(
            (relay.active(), relay.poll_timeout()),
            (true, Some(now + 5 * SECOND))
        );
        relay.reconfigure(&bistable, now + SECOND);
        assert_eq!((relay.active(), relay.poll_timeout()), (true, None));
    }
}
