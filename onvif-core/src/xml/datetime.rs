//! `xs:dateTime`, `xs:date` and `xs:time`.

use std::fmt::{self, Write as _};
use std::str::FromStr;
use std::time::{Duration as StdDuration, SystemTime, UNIX_EPOCH};

use super::{Text, TextWriter, WriteText, XmlError, XmlReader};

/// A day of the proleptic Gregorian calendar, with an optional zone (`xs:date`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Date {
    /// Year; 0 is no year of XML Schema 1.0 and is read and written as in ISO 8601.
    pub year: i32,
    /// 1 to 12.
    pub month: u8,
    /// 1 to the length of the month.
    pub day: u8,
    /// Minutes east of UTC, -840 to 840; `None` for local time.
    pub offset: Option<i16>,
}

/// A time of day, with an optional zone (`xs:time`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Time {
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
    /// 0 to 59.
    pub second: u8,
    /// 0 to 999,999,999.
    pub nanos: u32,
    /// Minutes east of UTC, -840 to 840; `None` for local time.
    pub offset: Option<i16>,
}

/// An instant, or a local time where the zone is missing (`xs:dateTime`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DateTime {
    /// Year.
    pub year: i32,
    /// 1 to 12.
    pub month: u8,
    /// 1 to the length of the month.
    pub day: u8,
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
    /// 0 to 59.
    pub second: u8,
    /// 0 to 999,999,999. Further digits of the input are cut off.
    pub nanos: u32,
    /// Minutes east of UTC, -840 to 840; `None` for local time.
    pub offset: Option<i16>,
}

impl DateTime {
    /// The instant in UTC, with `Z`.
    pub fn from_system_time(time: SystemTime) -> DateTime {
        let (seconds, nanos) = match time.duration_since(UNIX_EPOCH) {
            Ok(since) => (since.as_secs() as i64, since.subsec_nanos()),
            Err(before) => {
                let before = before.duration();
                let whole = -(before.as_secs() as i64);
                match before.subsec_nanos() {
                    0 => (whole, 0),
                    nanos => (whole - 1, 1_000_000_000 - nanos),
                }
            }
        };
        DateTime::from_unix(seconds, nanos)
    }

    /// The instant so many seconds after 1970-01-01T00:00:00Z.
    pub fn from_unix(seconds: i64, nanos: u32) -> DateTime {
        let (year, month, day) = civil_from_days(seconds.div_euclid(86_400));
        let second_of_day = seconds.rem_euclid(86_400) as u32;
        DateTime {
            year,
            month,
            day,
            hour: (second_of_day / 3600) as u8,
            minute: (second_of_day / 60 % 60) as u8,
            second: (second_of_day % 60) as u8,
            nanos,
            offset: Some(0),
        }
    }

    /// Seconds since 1970-01-01T00:00:00Z, without the fraction. A missing zone is taken as UTC.
    pub fn unix_seconds(&self) -> i64 {
        days_from_civil(self.year, self.month, self.day) * 86_400
            + i64::from(self.hour) * 3600
            + i64::from(self.minute) * 60
            + i64::from(self.second)
            - i64::from(self.offset.unwrap_or(0)) * 60
    }

    /// The instant. A missing zone is taken as UTC. `None` when the system's clock cannot represent it.
    pub fn to_system_time(&self) -> Option<SystemTime> {
        let seconds = self.unix_seconds();
        let whole = if seconds >= 0 {
            UNIX_EPOCH.checked_add(StdDuration::from_secs(seconds.unsigned_abs()))
        } else {
            UNIX_EPOCH.checked_sub(StdDuration::from_secs(seconds.unsigned_abs()))
        };
        whole?.checked_add(StdDuration::from_nanos(u64::from(self.nanos)))
    }
}

impl Default for DateTime {
    /// 1970-01-01T00:00:00Z.
    fn default() -> Self {
        DateTime::from_unix(0, 0)
    }
}

impl Default for Date {
    /// 1970-01-01Z.
    fn default() -> Self {
        Date {
            year: 1970,
            month: 1,
            day: 1,
            offset: Some(0),
        }
    }
}

impl Default for Time {
    /// 00:00:00Z.
    fn default() -> Self {
        Time {
            hour: 0,
            minute: 0,
            second: 0,
            nanos: 0,
            offset: Some(0),
        }
    }
}

impl FromStr for DateTime {
    type Err = XmlError;

    fn from_str(text: &str) -> Result<Self, XmlError> {
        parse_date_time(text).ok_or_else(|| XmlError::value("xs:dateTime"))
    }
}

impl FromStr for Date {
    type Err = XmlError;

    fn from_str(text: &str) -> Result<Self, XmlError> {
        let mut cursor = Cursor(text.as_bytes());
        let date = cursor.date().and_then(|(year, month, day)| {
            let offset = cursor.zone()?;
            cursor.0.is_empty().then_some(Date {
                year,
                month,
                day,
                offset,
            })
        });
        date.ok_or_else(|| XmlError::value("xs:date"))
    }
}

impl FromStr for Time {
    type Err = XmlError;

    fn from_str(text: &str) -> Result<Self, XmlError> {
        let mut cursor = Cursor(text.as_bytes());
        let time = cursor.time().and_then(|(hour, minute, second, nanos)| {
            let offset = cursor.zone()?;
            cursor.0.is_empty().then_some(Time {
                hour: hour % 24,
                minute,
                second,
                nanos,
                offset,
            })
        });
        time.ok_or_else(|| XmlError::value("xs:time"))
    }
}

fn parse_date_time(text: &str) -> Option<DateTime> {
    let mut cursor = Cursor(text.as_bytes());
    let (year, month, day) = cursor.date()?;
    cursor.expect(b'T')?;
    let (hour, minute, second, nanos) = cursor.time()?;
    let offset = cursor.zone()?;
    if !cursor.0.is_empty() {
        return None;
    }
    // The hour 24 is the first instant of the next day.
    let (year, month, day) = if hour == 24 {
        civil_from_days(days_from_civil(year, month, day) + 1)
    } else {
        (year, month, day)
    };
    Some(DateTime {
        year,
        month,
        day,
        hour: hour % 24,
        minute,
        second,
        nanos,
        offset,
    })
}

/// Reads the fixed-width fields of ISO 8601.
struct Cursor<'a>(&'a [u8]);

impl Cursor<'_> {
    fn expect(&mut self, byte: u8) -> Option<()> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        (*first == byte).then_some(())
    }

    fn two_digits(&mut self) -> Option<u8> {
        let (digits, rest) = self.0.split_first_chunk::<2>()?;
        if !digits.iter().all(u8::is_ascii_digit) {
            return None;
        }
        self.0 = rest;
        Some((digits[0] - b'0') * 10 + digits[1] - b'0')
    }

    fn date(&mut self) -> Option<(i32, u8, u8)> {
        let negative = self.0.first() == Some(&b'-');
        if negative {
            self.0 = &self.0[1..];
        }
        let digits = self.0.iter().take_while(|b| b.is_ascii_digit()).count();
        // Six digits hold every year that a clock will show, and the arithmetic of days stays far from overflow.
        if !(4..=6).contains(&digits) || (digits > 4 && self.0[0] == b'0') {
            return None;
        }
        let (year, rest) = self.0.split_at(digits);
        let year = year
            .iter()
            .fold(0_i32, |year, digit| year * 10 + i32::from(digit - b'0'));
        self.0 = rest;
        let year = if negative { -year } else { year };
        self.expect(b'-')?;
        let month = self.two_digits()?;
        self.expect(b'-')?;
        let day = self.two_digits()?;
        ((1..=12).contains(&month) && (1..=days_in_month(year, month)).contains(&day))
            .then_some((year, month, day))
    }

    fn time(&mut self) -> Option<(u8, u8, u8, u32)> {
        let hour = self.two_digits()?;
        self.expect(b':')?;
        let minute = self.two_digits()?;
        self.expect(b':')?;
        let second = self.two_digits()?;
        let mut nanos = 0;
        if self.0.first() == Some(&b'.') {
            let digits = self.0[1..].iter().take_while(|b| b.is_ascii_digit()).count();
            if digits == 0 {
                return None;
            }
            let (fraction, rest) = self.0[1..].split_at(digits);
            nanos = (0..9).fold(0_u32, |nanos, i| {
                nanos * 10 + fraction.get(i).map_or(0, |d| u32::from(d - b'0'))
            });
            self.0 = rest;
        }
        let whole_day = hour == 24 && minute == 0 && second == 0 && nanos == 0;
        ((hour < 24 || whole_day) && minute < 60 && second < 60).then_some((hour, minute, second, nanos))
    }

    fn zone(&mut self) -> Option<Option<i16>> {
        let sign = match self.0.first() {
            None => return Some(None),
            Some(b'Z') => {
                self.0 = &self.0[1..];
                return Some(Some(0));
            }
            Some(b'+') => 1,
            Some(b'-') => -1,
            Some(_) => return None,
        };
        self.0 = &self.0[1..];
        let hours = self.two_digits()?;
        self.expect(b':')?;
        let minutes = self.two_digits()?;
        let offset = i16::from(hours) * 60 + i16::from(minutes);
        (minutes < 60 && offset <= 14 * 60).then_some(Some(sign * offset))
    }
}

fn days_in_month(year: i32, month: u8) -> u8 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days since 1970-01-01 of a day of the proleptic Gregorian calendar. Years start in March here, so that the leap day comes last.
fn days_from_civil(year: i32, month: u8, day: u8) -> i64 {
    let year = i64::from(year) - i64::from(month <= 2);
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((i64::from(month) + 9) % 12) + 2) / 5 + i64::from(day) - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

/// The inverse of [`days_from_civil`].
fn civil_from_days(days: i64) -> (i32, u8, u8) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = (day_of_year - (153 * month + 2) / 5 + 1) as u8;
    let month = if month < 10 { month + 3 } else { month - 9 } as u8;
    (
        (year_of_era + era * 400) as i32 + i32::from(month <= 2),
        month,
        day,
    )
}

fn write_date(f: &mut impl fmt::Write, year: i32, month: u8, day: u8) -> fmt::Result {
    let sign = if year < 0 { "-" } else { "" };
    write!(f, "{sign}{:04}-{month:02}-{day:02}", year.unsigned_abs())
}

fn write_time(f: &mut impl fmt::Write, hour: u8, minute: u8, second: u8, nanos: u32) -> fmt::Result {
    write!(f, "{hour:02}:{minute:02}:{second:02}")?;
    if nanos > 0 {
        let digits = format!("{nanos:09}");
        write!(f, ".{}", digits.trim_end_matches('0'))?;
    }
    Ok(())
}

fn write_zone(f: &mut impl fmt::Write, offset: Option<i16>) -> fmt::Result {
    match offset {
        None => Ok(()),
        Some(0) => f.write_char('Z'),
        Some(offset) => {
            let minutes = offset.unsigned_abs();
            let sign = if offset < 0 { '-' } else { '+' };
            write!(f, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)
        }
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_date(f, self.year, self.month, self.day)?;
        f.write_char('T')?;
        write_time(f, self.hour, self.minute, self.second, self.nanos)?;
        write_zone(f, self.offset)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_date(f, self.year, self.month, self.day)?;
        write_zone(f, self.offset)
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_time(f, self.hour, self.minute, self.second, self.nanos)?;
        write_zone(f, self.offset)
    }
}

macro_rules! text_by_display {
    ($($type:ty),*) => {$(
        impl WriteText for $type {
            fn write_text(&self, out: &mut TextWriter<'_>) {
                let _ = write!(out, "{self}");
            }
        }

        impl Text for $type {
            fn from_text(text: &str, _: &XmlReader<'_>) -> Result<Self, XmlError> {
                super::trim(text).parse()
            }
        }
    )*};
}

text_by_display!(DateTime, Date, Time, super::Duration);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn date_times_in_all_forms() {
        for (text, unix, nanos) in [
            ("2026-11-21T02:27:30Z", 1_795_228_050, 0),
            ("2026-11-21T02:27:30", 1_795_228_050, 0),
            ("2026-11-21T04:27:30.25+02:00", 1_795_228_050, 250_000_000),
            ("2026-11-20T20:57:30.000000001-05:30", 1_795_228_050, 1),
            ("1970-01-01T00:00:00Z", 0, 0),
            ("1969-12-31T23:59:59.5Z", -1, 500_000_000),
            ("2000-02-29T12:00:00Z", 951_825_600, 0),
            ("0001-01-01T00:00:00Z", -62_135_596_800, 0),
        ] {
            let parsed: DateTime = text.parse().expect(text);
            assert_eq!((parsed.unix_seconds(), parsed.nanos), (unix, nanos), "{text}");
            assert_eq!(parsed.to_string(), text);
        }
        assert_eq!(
            "1999-12-31T24:00:00Z".parse::<DateTime>().unwrap().to_string(),
            "2000-01-01T00:00:00Z"
        );
        for bad in [
            "",
            "2026-11-21",
            "2026-11-21 02:27:30Z",
            "2026-13-01T00:00:00Z",
            "2026-02-29T00:00:00Z",
            "2026-11-21T24:00:01Z",
            "2026-11-21T02:60:00Z",
            "2026-11-21T02:27:60Z",
            "2026-11-21T02:27:30.Z",
            "2026-11-21T02:27:30+15:00",
            "2026-11-21T02:27:30Zx",
            "26-11-21T02:27:30Z",
            "+2026-11-21T02:27:30Z",
            "99999999999-01-01T00:00:00Z",
        ] {
            assert!(bad.parse::<DateTime>().is_err(), "{bad}");
        }
    }

    #[test]
    fn calendar_round_trips() {
        for days in (-800_000..800_000).step_by(97) {
            let (year, month, day) = civil_from_days(days);
            assert_eq!(days_from_civil(year, month, day), days);
        }
        let now = SystemTime::now();
        assert_eq!(DateTime::from_system_time(now).to_system_time(), Some(now));
        let early = UNIX_EPOCH - StdDuration::from_millis(1500);
        assert_eq!(DateTime::from_system_time(early).to_system_time(), Some(early));
    }

    #[test]
    fn dates_and_times() {
        assert_eq!(
            "2026-11-21+01:00".parse::<Date>().unwrap().to_string(),
            "2026-11-21+01:00"
        );
        assert_eq!(
            "23:59:59.125".parse::<Time>().unwrap().to_string(),
            "23:59:59.125"
        );
        assert!("23:59".parse::<Time>().is_err());
        assert!("2026-11-31".parse::<Date>().is_err());
    }
}
