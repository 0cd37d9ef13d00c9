//! Dates and times in the formats of `tt:OSDTextConfiguration`.

use std::time::SystemTime;

use jiff::civil::DateTime;

use crate::backend::overlay::ClockText;
use crate::clock::ClockHandle;

/// Formats of dates, as the schema names them.
pub const DATE_FORMATS: [&str; 8] = [
    "yyyy-MM-dd",
    "M/d/yyyy",
    "MM/dd/yyyy",
    "dd/MM/yyyy",
    "yyyy/MM/dd",
    "dddd, MMMM dd, yyyy",
    "MMMM dd, yyyy",
    "dd MMMM, yyyy",
];

/// Formats of times, as the schema names them.
pub const TIME_FORMATS: [&str; 4] = ["HH:mm:ss", "H:mm:ss", "hh:mm:ss tt", "h:mm:ss tt"];

/// Parts of the formats of the schema, and of those of `strftime`. Longer ones first.
const PARTS: [(&str, &str); 14] = [
    ("dddd", "%A"),
    ("dd", "%d"),
    ("d", "%-d"),
    ("MMMM", "%B"),
    ("MM", "%m"),
    ("M", "%-m"),
    ("yyyy", "%Y"),
    ("HH", "%H"),
    ("H", "%-H"),
    ("hh", "%I"),
    ("h", "%-I"),
    ("mm", "%M"),
    ("ss", "%S"),
    ("tt", "%p"),
];

/// A format of the schema as one of `strftime`.
fn pattern(format: &str) -> String {
    let mut pattern = String::new();
    let mut rest = format;
    while let Some(next) = rest.chars().next() {
        match PARTS.iter().find(|(part, _)| rest.starts_with(part)) {
            Some((part, code)) => {
                pattern.push_str(code);
                rest = &rest[part.len()..];
            }
            None => {
                pattern.push(next);
                rest = &rest[next.len_utf8()..];
            }
        }
    }
    pattern
}

/// The clock of the device, which is known only once the device is built; until then it is that of the system, in UTC.
#[derive(Clone, Debug, Default)]
pub struct LocalClock(pub(super) ClockHandle);

impl LocalClock {
    /// A running text in these formats, one after the other.
    pub(super) fn text(&self, formats: &[&str]) -> ClockText {
        let pattern = pattern(&formats.join("  "));
        let (clock, tell) = (self.clone(), pattern.clone());
        ClockText::new(pattern, move |system| {
            clock.local(system).strftime(&tell).to_string()
        })
    }

    fn local(&self, system: SystemTime) -> DateTime {
        self.0.local(system).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::time::Duration;

    use jiff::tz::TimeZone;

    use super::*;
    use crate::backend::overlay::OverlayText;
    use crate::clock::Clock;

    fn told(clock: &LocalClock, formats: &[&str], seconds: u64) -> String {
        OverlayText::Clock(clock.text(formats)).at(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds))
    }

    #[test]
    fn every_format_looks_as_the_schema_shows_it() {
        // Wednesday, 6 March 2013, 14:04:09 UTC.
        const MOMENT: u64 = 1_362_578_649;
        let clock = LocalClock::default();
        let dates = [
            "2013-03-06",
            "3/6/2013",
            "03/06/2013",
            "06/03/2013",
            "2013/03/06",
            "Wednesday, March 06, 2013",
            "March 06, 2013",
            "06 March, 2013",
        ];
        for (format, date) in DATE_FORMATS.iter().zip(dates) {
            assert_eq!(told(&clock, &[format], MOMENT), date, "{format}");
        }
        let times = ["14:04:09", "14:04:09", "02:04:09 PM", "2:04:09 PM"];
        for (format, time) in TIME_FORMATS.iter().zip(times) {
            assert_eq!(told(&clock, &[format], MOMENT), time, "{format}");
        }
        assert_eq!(told(&clock, &["H:mm:ss"], MOMENT - 11 * 3600), "3:04:09");
        assert_eq!(
            told(&clock, &["yyyy-MM-dd", "HH:mm:ss"], MOMENT),
            "2013-03-06  14:04:09"
        );
    }

    #[test]
    fn the_clock_and_the_zone_of_the_device_count() {
        let local = LocalClock::default();
        let device = Arc::new(Clock::new(3_000));
        device.set_zone(TimeZone::posix("CET-1").unwrap());
        local.0.follow(Arc::clone(&device));
        assert_eq!(told(&local, &["HH:mm:ss"], 0), "01:00:03");
        device.set_zone(TimeZone::posix("EST5").unwrap());
        device.set_offset_ms(0);
        assert_eq!(
            told(&local, &["yyyy-MM-dd", "HH:mm:ss"], 0),
            "1969-12-31  19:00:00"
        );
    }
}
