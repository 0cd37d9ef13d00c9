//! A packetised access unit.

use std::time::{Duration, Instant, SystemTime};

use onvif_core::rtp::PacketisedUnit;

/// By how much the clock of the system has to jump before that counts as setting it: more than what a thread may be kept from running between two
/// looks at it.
const STEP: Duration = Duration::from_millis(500);

/// An access unit cut into packets, shared by all viewers.
#[derive(Debug)]
pub struct Frame {
    /// The payloads.
    pub unit: PacketisedUnit,
    /// Media time; never runs backwards within a stream, not even over a restart of its encoder, but for the reordered pictures of one that is
    /// passed through.
    pub timestamp: Duration,
    /// The same instant in UTC, by the clock of the system as it went when the frame arrived.
    pub utc: SystemTime,
    /// When the frame arrived here.
    pub arrived: Instant,
    /// The same instant by the clock of the system.
    pub arrived_utc: SystemTime,
    /// Decoding can start here.
    pub key: bool,
}

impl Frame {
    /// The capture time by the clock of the system as it goes now: it may have been set since the frame arrived.
    pub(super) fn utc_now(&self) -> SystemTime {
        let (now, expected) = (SystemTime::now(), self.arrived_utc + self.arrived.elapsed());
        let corrected = match now.duration_since(expected) {
            Ok(ahead) if ahead > STEP => self.utc.checked_add(ahead),
            Err(behind) if behind.duration() > STEP => self.utc.checked_sub(behind.duration()),
            _ => None,
        };
        corrected.unwrap_or(self.utc)
    }
}
