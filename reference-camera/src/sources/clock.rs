//! The clock of captured media.

use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use onvif_device::clock::{Clock, ClockHandle};

/// One monotonic time line for all tracks of a camera, and its relation to UTC.
#[derive(Debug)]
pub struct MediaClock {
    origin: Instant,
    device: ClockHandle,
}

impl Default for MediaClock {
    fn default() -> MediaClock {
        MediaClock::new()
    }
}

impl MediaClock {
    /// A time line that begins now.
    pub fn new() -> MediaClock {
        MediaClock {
            origin: Instant::now(),
            device: ClockHandle::default(),
        }
    }

    /// Time on the time line; zero for what was before its beginning.
    pub fn timestamp(&self, instant: Instant) -> Duration {
        instant.saturating_duration_since(self.origin)
    }

    /// The instant at which the time line reads `timestamp`.
    pub fn instant(&self, timestamp: Duration) -> Instant {
        self.origin + timestamp
    }

    /// Has clocks in pictures show the time of a device from now on. The first call counts.
    pub fn follow(&self, clock: Arc<Clock>) {
        self.device.follow(clock);
    }

    /// What a clock in a picture shows that was taken at `utc` by the clock of the system.
    pub fn shown(&self, utc: SystemTime) -> SystemTime {
        self.device.at(utc)
    }

    /// What the system's clock says, or said, or will say at an instant near now. It is asked anew every time, so that a clock that
    /// is set shows in the next picture, while the time line goes on undisturbed.
    pub fn utc(&self, instant: Instant) -> SystemTime {
        let (now, utc) = (Instant::now(), SystemTime::now());
        match now.checked_duration_since(instant) {
            Some(ago) => utc.checked_sub(ago).unwrap_or(utc),
            None => utc.checked_add(instant - now).unwrap_or(utc),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_follow_the_instant() {
        let clock = MediaClock::new();
        let instant = clock.instant(Duration::from_secs(5));
        assert_eq!(clock.timestamp(instant), Duration::from_secs(5));
        assert_eq!(
            clock.timestamp(clock.origin - Duration::from_nanos(1)),
            Duration::ZERO
        );
        let later = clock
            .utc(instant)
            .duration_since(clock.utc(clock.origin))
            .unwrap();
        assert!(
            later.abs_diff(Duration::from_secs(5)) < Duration::from_secs(1),
            "{later:?}"
        );
    }
}
