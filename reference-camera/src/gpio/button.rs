//! The reset button: held for long enough, it returns the camera to its factory state.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::{Instant, timeout_at};

use super::line::{self, InputLine, LineError};
use super::spec::{ButtonSpec, Level};

/// Contacts bounce; what is shorter than this was no press and no release.
const BOUNCE: Duration = Duration::from_millis(30);

/// What is done to the button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Press {
    /// It is pressed.
    Down,
    /// It was let go before its time.
    Released,
    /// It has been held for long enough.
    Held,
}

/// The button.
#[derive(Debug)]
pub struct ResetButton {
    line: Arc<InputLine>,
    pressed: Level,
    hold: Duration,
}

impl ResetButton {
    /// Takes the line.
    ///
    /// # Errors
    /// When it cannot be had.
    pub fn open(spec: &ButtonSpec) -> Result<ResetButton, LineError> {
        Ok(ResetButton {
            line: Arc::new(InputLine::open_with(&spec.line, spec.bias)?),
            pressed: spec.pressed,
            hold: spec.hold(),
        })
    }

    /// Tells `told` of what is done to the button, and ends when it has been held for long enough. A button that is pressed when the camera
    /// starts, because something leans on it, counts from its next press.
    ///
    /// # Errors
    /// When the line cannot be read.
    pub async fn watch(&self, mut told: impl FnMut(Press)) -> Result<(), LineError> {
        let Ok(polled) = line::polled(&self.line) else {
            // The runtime ends.
            return std::future::pending().await;
        };
        let mut held = Held::new(self.hold, self.line.level()? == self.pressed);
        loop {
            let next = match held.due() {
                Some(due) => timeout_at(due, polled.readable()).await.ok(),
                None => Some(polled.readable().await),
            };
            if let Some(Ok(mut ready)) = next {
                while self.line.next_edge()?.is_some() {}
                ready.clear_ready();
            }
            let pressed = self.line.level()? == self.pressed;
            if let Some(press) = held.see(pressed, Instant::now()) {
                told(press);
                if press == Press::Held {
                    return Ok(());
                }
            }
        }
    }
}

/// What the levels of the line mean. Times are passed in.
#[derive(Debug)]
struct Held {
    hold: Duration,
    /// What was told last; a press that was there from the start is not told.
    told: bool,
    /// What the line is at since when, if that is not what was told.
    since: Option<Instant>,
    /// When it was pressed.
    pressed: Option<Instant>,
}

impl Held {
    fn new(hold: Duration, pressed: bool) -> Held {
        Held {
            hold,
            told: pressed,
            since: None,
            pressed: None,
        }
    }

    /// When to look again, whatever the line does.
    fn due(&self) -> Option<Instant> {
        let settled = self.since.map(|since| since + BOUNCE);
        let held = self.pressed.map(|pressed| pressed + self.hold);
        settled.into_iter().chain(held).min()
    }

    fn see(&mut self, pressed: bool, now: Instant) -> Option<Press> {
        if pressed == self.told {
            self.since = None;
            let held = self.pressed.is_some_and(|pressed| now >= pressed + self.hold);
            return (pressed && held).then_some(Press::Held);
        }
        let since = *self.since.get_or_insert(now);
        if now < since + BOUNCE {
            return None;
        }
        (self.told, self.since) = (pressed, None);
        if pressed {
            self.pressed = Some(since);
            return Some(Press::Down);
        }
        self.pressed.take().map(|_| Press::Released)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOLD: Duration = Duration::from_secs(10);

    #[test]
    fn held_long_enough_it_counts() {
        let start = Instant::now();
        let at = |milliseconds| start + Duration::from_millis(milliseconds);
        let mut held = Held::new(HOLD, false);
        assert_eq!(held.see(true, at(0)), None);
        assert_eq!(held.due(), Some(at(30)));
        assert_eq!(held.see(true, at(30)), Some(Press::Down));
        assert_eq!(held.due(), Some(at(10_000)));
        assert_eq!(held.see(true, at(9999)), None);
        assert_eq!(held.see(true, at(10_000)), Some(Press::Held));
    }

    #[test]
    fn a_contact_may_bounce() {
        let start = Instant::now();
        let at = |milliseconds| start + Duration::from_millis(milliseconds);
        let mut held = Held::new(HOLD, false);
        for time in [0, 10, 20] {
            assert_eq!(held.see(true, at(time)), None);
            assert_eq!(held.see(false, at(time + 5)), None);
        }
        assert_eq!(held.see(true, at(30)), None);
        assert_eq!(held.see(true, at(60)), Some(Press::Down));
        assert_eq!(held.see(false, at(5000)), None);
        assert_eq!(held.see(true, at(5010)), None, "not let go");
        assert_eq!(held.see(false, at(6000)), None);
        assert_eq!(held.see(false, at(6030)), Some(Press::Released));
        assert_eq!(held.due(), None);
    }

    #[test]
    fn a_button_that_is_stuck_at_the_start_does_nothing() {
        let start = Instant::now();
        let at = |milliseconds| start + Duration::from_millis(milliseconds);
        let mut held = Held::new(HOLD, true);
        assert_eq!(held.see(true, at(60_000)), None);
        assert_eq!(held.see(false, at(61_000)), None);
        assert_eq!(held.see(false, at(61_030)), None);
        assert_eq!(held.see(true, at(62_000)), None);
        assert_eq!(held.see(true, at(62_030)), Some(Press::Down));
    }
}
