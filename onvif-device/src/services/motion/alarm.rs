//! When an alarm begins and ends. The clock is passed in.

use std::time::{Duration, Instant};

/// An alarm of one detector: begins with motion, and ends when nothing has moved for a while.
#[derive(Clone, Debug)]
pub struct Alarm {
    hold: Duration,
    state: State,
}

#[derive(Clone, Copy, Debug)]
enum State {
    Quiet,
    Moving,
    /// Nothing moves; the alarm ends at this time.
    Ending(Instant),
}

impl Alarm {
    /// A quiet one. It lasts for `hold` after the last motion.
    pub fn new(hold: Duration) -> Alarm {
        Alarm {
            hold,
            state: State::Quiet,
        }
    }

    /// Takes what the detector sees; the new state of the alarm if it has changed.
    pub fn sees(&mut self, moving: bool, now: Instant) -> Option<bool> {
        let ended = self.handle_timeout(now);
        match (self.state, moving) {
            (State::Quiet, true) => {
                self.state = State::Moving;
                // An end that nobody was told of and a beginning at the same time are no change.
                return ended.is_none().then_some(true);
            }
            (State::Ending(_), true) => self.state = State::Moving,
            (State::Moving, false) if self.hold.is_zero() => {
                self.state = State::Quiet;
                return Some(false);
            }
            (State::Moving, false) => self.state = State::Ending(now + self.hold),
            (State::Quiet | State::Ending(_), false) | (State::Moving, true) => {}
        }
        ended
    }

    /// Ends the alarm at once, without a change to be told.
    pub fn end(&mut self) {
        self.state = State::Quiet;
    }

    /// Whether the alarm goes on.
    pub fn is_active(&self) -> bool {
        !matches!(self.state, State::Quiet)
    }

    /// When [`handle_timeout`](Self::handle_timeout) wants to be called.
    pub fn poll_timeout(&self) -> Option<Instant> {
        match self.state {
            State::Ending(at) => Some(at),
            State::Quiet | State::Moving => None,
        }
    }

    /// Ends the alarm if its time is over; `Some(false)` if it did.
    pub fn handle_timeout(&mut self, now: Instant) -> Option<bool> {
        match self.state {
            State::Ending(at) if at <= now => {
                self.state = State::Quiet;
                Some(false)
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn motion_prolongs_an_alarm_and_does_not_repeat_it() {
        let start = Instant::now();
        let after = |seconds: u64| start + Duration::from_secs(seconds);
        let mut alarm = Alarm::new(Duration::from_secs(5));
        assert_eq!(alarm.sees(false, start), None);
        assert_eq!(alarm.sees(true, start), Some(true));
        assert_eq!(alarm.sees(true, after(1)), None);
        assert_eq!(alarm.poll_timeout(), None, "as long as something moves");
        assert_eq!(alarm.sees(false, after(2)), None);
        assert_eq!(alarm.poll_timeout(), Some(after(7)));
        assert_eq!(alarm.sees(false, after(3)), None);
        assert_eq!(
            alarm.poll_timeout(),
            Some(after(7)),
            "counted from the last motion"
        );
        assert_eq!(alarm.sees(true, after(6)), None);
        assert_eq!(alarm.sees(false, after(8)), None);
        assert_eq!(alarm.handle_timeout(after(12)), None);
        assert_eq!(alarm.handle_timeout(after(13)), Some(false));
        assert_eq!(alarm.poll_timeout(), None);
        assert_eq!(alarm.sees(true, after(14)), Some(true));
    }

    #[test]
    fn an_end_that_came_late_is_told_once() {
        let start = Instant::now();
        let mut alarm = Alarm::new(Duration::from_secs(1));
        alarm.sees(true, start);
        alarm.sees(false, start);
        let late = start + Duration::from_secs(9);
        assert_eq!(alarm.clone().sees(false, late), Some(false));
        assert_eq!(alarm.sees(true, late), None, "still an alarm for everybody");
        let mut brief = Alarm::new(Duration::ZERO);
        assert_eq!(brief.sees(true, start), Some(true));
        assert_eq!(brief.sees(false, start), Some(false));
    }
}
