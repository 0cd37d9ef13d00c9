//! A packetised access unit.

use std::time::{Duration, Instant, SystemTime};

use onvif_core::rtp::PacketisedUnit;

/// An access unit cut into packets, shared by all viewers.
#[derive(Debug)]
pub struct Frame {
    /// The payloads.
    pub unit: PacketisedUnit,
    /// Media time; never runs backwards within a stream, not even over a restart of its encoder, but for the reordered pictures of one that is
    /// passed through.
    pub timestamp: Duration,
    /// The same instant in UTC.
    pub utc: SystemTime,
    /// When the frame arrived here.
    pub arrived: Instant,
    /// Decoding can start here.
    pub key: bool,
}
