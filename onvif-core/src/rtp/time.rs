//! Clocks of RTP: media ticks and NTP time.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Ticks in a second of the RTP clock of every video format (RFC 3551 section 5) and of ONVIF metadata.
pub const VIDEO_CLOCK_RATE: u32 = 90_000;

/// Seconds between the NTP epoch (1900) and the Unix epoch.
const NTP_UNIX_OFFSET: u64 = 2_208_988_800;

/// Converts media time to ticks of a clock with `rate` ticks a second, rounded down, modulo 2^32 as the RTP header has it.
///
/// The sum of a stream's random offset and this value is the RTP time stamp, so that two time stamps of one stream never
/// differ by an accumulated rounding error.
pub fn media_ticks(time: Duration, rate: u32) -> u32 {
    let ticks = time.as_nanos() * u128::from(rate) / 1_000_000_000;
    // Wrapping is what RTP time stamps do.
    ticks as u32
}

/// Time as sender reports carry it: seconds since 1900 and their fractions in units of 2^-32 s (RFC 3550 section 4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NtpTime(pub u64);

impl NtpTime {
    /// The middle 32 bits, which receiver reports send back as "last SR".
    pub fn middle(self) -> u32 {
        (self.0 >> 16) as u32
    }

    /// The instant in UTC; `None` when it is before 1970.
    pub fn to_system_time(self) -> Option<SystemTime> {
        let seconds = (self.0 >> 32).checked_sub(NTP_UNIX_OFFSET)?;
        let nanos = ((self.0 & 0xFFFF_FFFF) * 1_000_000_000) >> 32;
        Some(UNIX_EPOCH + Duration::new(seconds, nanos as u32))
    }
}

impl From<SystemTime> for NtpTime {
    /// Times before 1970 count as 1970: a device whose clock was never set still sends a valid report.
    fn from(time: SystemTime) -> Self {
        let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
        let seconds = since.as_secs().wrapping_add(NTP_UNIX_OFFSET) & 0xFFFF_FFFF;
        let fraction = (u64::from(since.subsec_nanos()) << 32) / 1_000_000_000;
        NtpTime(seconds << 32 | fraction)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_exact_and_wrap() {
        assert_eq!(media_ticks(Duration::from_millis(40), VIDEO_CLOCK_RATE), 3600);
        // 1/30 s is not a whole number of nanoseconds; a day of frames still ends within a tick of the truth.
        let day = Duration::from_nanos(33_333_333) * (30 * 86_400);
        let exact = (86_400u64 * 90_000) as u32;
        assert!(exact.wrapping_sub(media_ticks(day, VIDEO_CLOCK_RATE)) < 90);
        assert_eq!(media_ticks(Duration::from_secs(1 << 32), 1), 0);
    }

    #[test]
    fn ntp_maps_to_unix_time_and_back() {
        let time = UNIX_EPOCH + Duration::new(1_700_000_000, 250_000_000);
        let ntp = NtpTime::from(time);
        assert_eq!(ntp.0, (1_700_000_000 + NTP_UNIX_OFFSET) << 32 | 0x4000_0000);
        assert_eq!(ntp.to_system_time(), Some(time));
        assert_eq!(NtpTime(5).to_system_time(), None);
    }
}
