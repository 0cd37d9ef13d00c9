//! The `Range` header of live streams, RFC 2326 sections 3.7 and 12.29.

use std::time::{SystemTime, UNIX_EPOCH};

/// A live range that starts at `start` and has no end, in clock units with milliseconds: the only units that the ONVIF Streaming
/// Specification allows in an answer to PLAY.
pub fn clock_range_start(start: SystemTime) -> String {
    let since = start.duration_since(UNIX_EPOCH).unwrap_or_default();
    let (year, month, day) = civil_date(since.as_secs() / 86_400);
    let second = since.as_secs() % 86_400;
    format!(
        "clock={year:04}{month:02}{day:02}T{:02}{:02}{:02}.{:03}Z-",
        second / 3600,
        second / 60 % 60,
        second % 60,
        since.subsec_millis()
    )
}

/// Year, month and day of a count of days since 1970, in the Gregorian calendar. Counts in years that begin in March, so that the
/// leap day comes last.
fn civil_date(days: u64) -> (u64, u64, u64) {
    let days = days + 719_468; // since 0000-03-01
    let era = days / 146_097;
    let day_of_era = days % 146_097;
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 {
        month_from_march + 3
    } else {
        month_from_march - 9
    };
    (era * 400 + year_of_era + u64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn known_dates() {
        for (seconds, millis, text) in [
            (0, 0, "clock=19700101T000000.000Z-"),
            (951_782_400, 1, "clock=20000229T000000.001Z-"),
            (1_266_417_440, 257, "clock=20100217T143720.257Z-"),
            (4_107_542_399, 999, "clock=21000228T235959.999Z-"),
            (4_107_542_400, 0, "clock=21000301T000000.000Z-"),
        ] {
            let time = UNIX_EPOCH + Duration::from_secs(seconds) + Duration::from_millis(millis);
            assert_eq!(clock_range_start(time), text);
        }
    }
}
