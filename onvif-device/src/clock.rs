//! The clock of the device.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, OnceLock, PoisonError, RwLock};
use std::time::{Duration, SystemTime};

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use tokio::sync::watch;

/// The clock that `GetSystemDateAndTime` tells and authentication goes by: that of the system plus an offset of our own, so that a
/// client can set the time without the process being allowed to set that of the system.
#[derive(Debug)]
pub struct Clock {
    offset_ms: AtomicI64,
    /// When the clock was last set, by the clock as it was set then.
    synchronized: watch::Sender<Option<SystemTime>>,
    zone: RwLock<TimeZone>,
}

impl Default for Clock {
    fn default() -> Clock {
        Clock::new(0)
    }
}

impl Clock {
    /// A clock that goes with the system's, except for an offset in milliseconds.
    pub fn new(offset_ms: i64) -> Clock {
        Clock {
            offset_ms: AtomicI64::new(offset_ms),
            synchronized: watch::Sender::default(),
            zone: RwLock::new(TimeZone::UTC),
        }
    }

    /// The time now.
    pub fn now(&self) -> SystemTime {
        self.at(SystemTime::now())
    }

    /// What this clock shows when that of the system shows `system`.
    pub fn at(&self, system: SystemTime) -> SystemTime {
        let offset = self.offset_ms();
        if offset == 0 {
            return system;
        }
        shift(system, offset).unwrap_or(system)
    }

    /// What clocks in the zone of the device show when that of the system shows `system`; `None` for times that no calendar has.
    pub(crate) fn local(&self, system: SystemTime) -> Option<DateTime> {
        let time = Timestamp::try_from(self.at(system)).ok()?;
        let zone = self.zone.read().unwrap_or_else(PoisonError::into_inner);
        Some(zone.to_datetime(time))
    }

    /// Sets the zone in which [`local`](Self::local) tells the time; without one it is UTC.
    pub(crate) fn set_zone(&self, zone: TimeZone) {
        *self.zone.write().unwrap_or_else(PoisonError::into_inner) = zone;
    }

    /// Milliseconds by which the clock is ahead of the system's.
    pub fn offset_ms(&self) -> i64 {
        self.offset_ms.load(Ordering::Relaxed)
    }

    /// Sets the offset in milliseconds. [`note_synchronization`](Self::note_synchronization) tells those who have to act on it.
    pub fn set_offset_ms(&self, offset_ms: i64) {
        self.offset_ms.store(offset_ms, Ordering::Relaxed);
    }

    /// Notes that the clock has just been set, by a client or by a time server.
    pub fn note_synchronization(&self) {
        self.synchronized.send_replace(Some(self.now()));
    }

    /// When the clock was last set since the device started, and every time that it is set from now on.
    pub fn synchronizations(&self) -> watch::Receiver<Option<SystemTime>> {
        self.synchronized.subscribe()
    }

    /// The offset in milliseconds with which the clock would show `time` now.
    pub fn offset_for(time: SystemTime) -> i64 {
        let system = SystemTime::now();
        let millis = |d: Duration| i64::try_from(d.as_millis()).unwrap_or(i64::MAX);
        match time.duration_since(system) {
            Ok(ahead) => millis(ahead),
            Err(behind) => -millis(behind.duration()),
        }
    }
}

/// The clock of a device that may not be built yet; until it is, that of the system, in UTC. Clones go by the same clock.
///
/// Backends tell the times of pictures and sound by the clock of the system. Whatever tells them to clients brings them to the clock of the device
/// with [`at`](Self::at), so that a device has one time only.
#[derive(Clone, Debug, Default)]
pub struct ClockHandle(Arc<OnceLock<Arc<Clock>>>);

impl ClockHandle {
    /// Goes by `clock` from now on. The first call counts, for all clones; says whether this was the first one.
    pub fn follow(&self, clock: Arc<Clock>) -> bool {
        self.0.set(clock).is_ok()
    }

    /// The time now.
    pub fn now(&self) -> SystemTime {
        self.at(SystemTime::now())
    }

    /// What the clock shows when that of the system shows `system`.
    pub fn at(&self, system: SystemTime) -> SystemTime {
        self.0.get().map_or(system, |clock| clock.at(system))
    }

    /// Milliseconds by which the clock is ahead of the system's.
    pub fn offset_ms(&self) -> i64 {
        self.0.get().map_or(0, |clock| clock.offset_ms())
    }

    /// What clocks in the zone of the device show when that of the system shows `system`; `None` for times that no calendar has.
    pub(crate) fn local(&self, system: SystemTime) -> Option<DateTime> {
        match self.0.get() {
            Some(clock) => clock.local(system),
            None => Clock::default().local(system),
        }
    }
}

/// `time` moved by an offset in milliseconds, if a clock can show it.
pub(crate) fn shift(time: SystemTime, offset_ms: i64) -> Option<SystemTime> {
    let offset = Duration::from_millis(offset_ms.unsigned_abs());
    if offset_ms < 0 {
        time.checked_sub(offset)
    } else {
        time.checked_add(offset)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clock_shows_what_it_was_set_to() {
        let clock = Clock::default();
        for seconds in [1, 1_000_000_000, 4_000_000_000] {
            let time = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
            clock.set_offset_ms(Clock::offset_for(time));
            let shown = clock.now();
            assert!(shown + Duration::from_millis(1) >= time, "{seconds}");
        }
        clock.set_offset_ms(i64::MIN);
        clock.now();
    }
}
