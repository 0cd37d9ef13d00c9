//! Time zones as POSIX writes them (IEEE 1003.1, section 8.3), which is how ONVIF tells them.

use std::time::SystemTime;

use jiff::Timestamp;
use jiff::civil;
use jiff::tz::TimeZone;

/// The zone of a device that nobody has set.
pub(super) const DEFAULT: &str = "UTC0";

/// The rule for zones that name a daylight saving time but not when it is: that of the United States, as the system libraries take it.
const DEFAULT_RULE: &str = ",M3.2.0,M11.1.0";

/// A zone, ready to use.
#[derive(Clone, Debug)]
pub(super) struct Zone(TimeZone);

impl Zone {
    /// Reads a zone; with `daylight` its daylight saving time applies, without it is ignored. `None` for what is no zone.
    pub fn parse(text: &str, daylight: bool) -> Option<Zone> {
        // Far longer than any zone is.
        if text.len() > 128 || !text.is_ascii() {
            return None;
        }
        let standard = standard_part(text)?;
        let whole = if standard.len() == text.len() || text.contains(',') {
            TimeZone::posix(text)
        } else {
            TimeZone::posix(&format!("{text}{DEFAULT_RULE}"))
        };
        // The whole must be right even where only a part of it applies.
        let whole = whole.ok()?;
        if daylight || standard.len() == text.len() {
            return Some(Zone(whole));
        }
        TimeZone::posix(standard).ok().map(Zone)
    }

    /// When it is what time in the zone.
    pub fn rules(&self) -> TimeZone {
        self.0.clone()
    }

    /// The time that clocks in the zone show. `None` for times that no calendar has.
    pub fn local(&self, time: SystemTime) -> Option<civil::DateTime> {
        Timestamp::try_from(time)
            .ok()
            .map(|time| self.0.to_datetime(time))
    }
}

/// The time in UTC.
pub(super) fn utc(time: SystemTime) -> Option<civil::DateTime> {
    Timestamp::try_from(time)
        .ok()
        .map(|time| TimeZone::UTC.to_datetime(time))
}

/// The moment at which clocks in UTC show this.
pub(super) fn from_utc(date_time: civil::DateTime) -> Option<SystemTime> {
    let time = TimeZone::UTC.to_timestamp(date_time).ok()?;
    Some(SystemTime::from(time))
}

/// Name and offset of the standard time, at the beginning of a zone.
fn standard_part(text: &str) -> Option<&str> {
    let name = match text.strip_prefix('<') {
        Some(quoted) => quoted.find('>')? + 2,
        None => text.find(|c: char| !c.is_ascii_alphabetic())?,
    };
    let offset = text.get(name..)?;
    let end = offset
        .find(|c: char| !(c.is_ascii_digit() || matches!(c, '+' | '-' | ':')))
        .unwrap_or(offset.len());
    if end == 0 {
        return None;
    }
    text.get(..name + end)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn shown(zone: &str, daylight: bool, utc: &str) -> Option<String> {
        let time = from_utc(utc.parse().unwrap()).unwrap();
        Some(Zone::parse(zone, daylight)?.local(time)?.to_string())
    }

    #[test]
    fn local_time_follows_the_zone() {
        for (zone, daylight, utc, local) in [
            ("UTC0", true, "2026-07-01T12:00:00", "2026-07-01T12:00:00"),
            (
                "CET-1CEST,M3.5.0,M10.5.0/3",
                true,
                "2026-07-01T12:00:00",
                "2026-07-01T14:00:00",
            ),
            (
                "CET-1CEST,M3.5.0,M10.5.0/3",
                true,
                "2026-01-01T12:00:00",
                "2026-01-01T13:00:00",
            ),
            (
                "CET-1CEST,M3.5.0,M10.5.0/3",
                false,
                "2026-07-01T12:00:00",
                "2026-07-01T13:00:00",
            ),
            (
                "CET-1CEST,M3.5.0,M10.5.0/3",
                true,
                "2026-03-29T00:59:59",
                "2026-03-29T01:59:59",
            ),
            (
                "CET-1CEST,M3.5.0,M10.5.0/3",
                true,
                "2026-03-29T01:00:00",
                "2026-03-29T03:00:00",
            ),
            (
                "PST8PDT,M3.2.0,M11.1.0",
                true,
                "2026-07-01T12:00:00",
                "2026-07-01T05:00:00",
            ),
            ("PST8PDT", true, "2026-07-01T12:00:00", "2026-07-01T05:00:00"),
            ("PST8PDT", false, "2026-07-01T12:00:00", "2026-07-01T04:00:00"),
            ("<+0545>-5:45", true, "2026-07-01T12:00:00", "2026-07-01T17:45:00"),
            ("CST-8:00:00", true, "2026-12-31T20:00:00", "2027-01-01T04:00:00"),
            (
                "AEST-10AEDT,M10.1.0,M4.1.0/3",
                true,
                "2026-01-01T00:00:00",
                "2026-01-01T11:00:00",
            ),
        ] {
            assert_eq!(shown(zone, daylight, utc).as_deref(), Some(local), "{zone} {utc}");
        }
    }

    #[test]
    fn what_is_no_zone_is_refused() {
        for zone in [
            "",
            "INVALIDTIMEZONE",
            "UTC",
            "Europe/Berlin",
            "+1",
            "CET-1CEST,",
            "CET-1CEST,M3.5.0",
            "CET-1CEST,M13.5.0,M10.5.0",
            "CET-1 CEST",
            "CET-99",
            "<CET-1",
            "C-1",
            "ÄÖÜ-1",
            &"A".repeat(200),
        ] {
            for daylight in [false, true] {
                assert!(Zone::parse(zone, daylight).is_none(), "{zone}");
            }
        }
    }

    #[test]
    fn utc_and_back() {
        for seconds in [0, 1_795_000_000, 4_102_444_800] {
            let time = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
            assert_eq!(from_utc(utc(time).unwrap()), Some(time));
        }
    }
}
