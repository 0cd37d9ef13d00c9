//! When motion is told: periods of the days of the week, by the clock of the device in its time zone.

use std::fmt;
use std::str::FromStr;

use jiff::civil::{DateTime, Weekday};

/// Most periods of a day.
pub const MOST_A_DAY: usize = 8;

const DAYS: [(&str, Weekday); 7] = [
    ("mon", Weekday::Monday),
    ("tue", Weekday::Tuesday),
    ("wed", Weekday::Wednesday),
    ("thu", Weekday::Thursday),
    ("fri", Weekday::Friday),
    ("sat", Weekday::Saturday),
    ("sun", Weekday::Sunday),
];
/// Minutes of a day.
const DAY: u16 = 24 * 60;

/// A time of some days of the week, from a minute to the one before another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// From Monday.
    days: [bool; 7],
    from: u16,
    to: u16,
}

/// Periods in which motion is told. The default, without any, is always.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Schedule(Vec<Period>);

/// What is no period, or too many of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ScheduleError {
    /// It does not have the form `mon-fri 08:00-18:30`.
    Form,
    /// A day has more than [`MOST_A_DAY`] periods.
    TooMany,
}

impl fmt::Display for ScheduleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ScheduleError::Form => f.write_str(
                "a period has days and times, as in `mon-fri 08:00-18:30`, `sat,sun 00:00-24:00` or `daily 22:00-24:00`, and ends after it begins",
            ),
            ScheduleError::TooMany => write!(f, "a day has at most {MOST_A_DAY} periods"),
        }
    }
}

impl std::error::Error for ScheduleError {}

impl FromStr for Period {
    type Err = ScheduleError;

    /// `daily`, or days and spans of days with commas between; then the time of a day from `00:00` to `24:00`.
    fn from_str(text: &str) -> Result<Period, ScheduleError> {
        let (days, times) = text.trim().split_once(' ').ok_or(ScheduleError::Form)?;
        let (from, to) = times.trim().split_once('-').ok_or(ScheduleError::Form)?;
        let period = Period {
            days: parse_days(days).ok_or(ScheduleError::Form)?,
            from: parse_minute(from).ok_or(ScheduleError::Form)?,
            to: parse_minute(to).ok_or(ScheduleError::Form)?,
        };
        match period.from < period.to {
            true => Ok(period),
            false => Err(ScheduleError::Form),
        }
    }
}

fn parse_days(text: &str) -> Option<[bool; 7]> {
    if text == "daily" {
        return Some([true; 7]);
    }
    let index = |name: &str| DAYS.iter().position(|(known, _)| *known == name);
    let mut days = [false; 7];
    for part in text.split(',') {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        let (first, last) = (index(first)?, index(last)?);
        // `sat-mon` goes over the end of the week.
        let length = (last + DAYS.len() - first) % DAYS.len();
        for (number, day) in days.iter_mut().enumerate() {
            *day |= (number + DAYS.len() - first) % DAYS.len() <= length;
        }
    }
    Some(days)
}

fn parse_minute(text: &str) -> Option<u16> {
    let (hour, minute) = text.split_once(':')?;
    let number = |text: &str| {
        let digits = text.len() == 2 && text.bytes().all(|digit| digit.is_ascii_digit());
        digits.then(|| text.parse::<u16>().ok()).flatten()
    };
    let (hour, minute) = (number(hour)?, number(minute)?);
    let all = hour * 60 + minute;
    (minute < 60 && all <= DAY).then_some(all)
}

impl Schedule {
    /// These periods.
    ///
    /// # Errors
    /// [`ScheduleError::TooMany`].
    pub fn new(periods: Vec<Period>) -> Result<Schedule, ScheduleError> {
        let crowded = (0..DAYS.len()).any(|day| {
            let of_day = periods
                .iter()
                .filter(|period| period.days.get(day) == Some(&true));
            of_day.count() > MOST_A_DAY
        });
        match crowded {
            true => Err(ScheduleError::TooMany),
            false => Ok(Schedule(periods)),
        }
    }

    /// Whether there are times at which nothing is told.
    pub fn is_always(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether motion is told at a time. Without a time, because no calendar has it, it is.
    pub fn holds(&self, local: Option<DateTime>) -> bool {
        let Some(local) = local.filter(|_| !self.is_always()) else {
            return true;
        };
        let day = DAYS.iter().position(|(_, day)| *day == local.weekday());
        let minute = u16::from(local.hour().unsigned_abs()) * 60 + u16::from(local.minute().unsigned_abs());
        self.0.iter().any(|period| {
            let today = day.and_then(|day| period.days.get(day)) == Some(&true);
            today && (period.from..period.to).contains(&minute)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn schedule(periods: &[&str]) -> Schedule {
        Schedule::new(periods.iter().map(|text| text.parse().unwrap()).collect()).unwrap()
    }

    #[test]
    fn periods_hold_on_their_days_at_their_times() {
        // The 5th of January 2026 was a Monday.
        for (periods, time, holds) in [
            (&[][..], "2026-01-05T12:00:00", true),
            (&["mon 08:00-12:00"][..], "2026-01-05T07:59:59", false),
            (&["mon 08:00-12:00"][..], "2026-01-05T08:00:00", true),
            (&["mon 08:00-12:00"][..], "2026-01-05T11:59:59", true),
            (&["mon 08:00-12:00"][..], "2026-01-05T12:00:00", false),
            (&["mon 08:00-12:00"][..], "2026-01-06T09:00:00", false),
            (&["tue,sat-mon 00:00-24:00"][..], "2026-01-05T23:59:59", true),
            (&["tue,sat-mon 00:00-24:00"][..], "2026-01-06T00:00:00", true),
            (&["tue,sat-mon 00:00-24:00"][..], "2026-01-07T12:00:00", false),
            (&["tue,sat-mon 00:00-24:00"][..], "2026-01-10T12:00:00", true),
            (
                &["mon-fri 06:00-07:00", "daily 20:00-21:00"][..],
                "2026-01-11T20:30:00",
                true,
            ),
            (
                &["mon-fri 06:00-07:00", "daily 20:00-21:00"][..],
                "2026-01-11T06:30:00",
                false,
            ),
        ] {
            let local = Some(time.parse().unwrap());
            assert_eq!(schedule(periods).holds(local), holds, "{periods:?} {time}");
        }
        assert!(schedule(&["mon 08:00-12:00"]).holds(None));
    }

    #[test]
    fn what_is_no_period_is_refused() {
        for bad in [
            "",
            "mon",
            "08:00-12:00",
            "Mon 08:00-12:00",
            "mon- 08:00-12:00",
            "mon,,tue 08:00-12:00",
            "mon 8:00-12:00",
            "mon 08:00-08:00",
            "mon 12:00-08:00",
            "mon 08:60-12:00",
            "mon 08:00-24:01",
            "mon 08:00-99:00",
            "mon 08:00",
            "mon +8:00-12:00",
        ] {
            assert_eq!(bad.parse::<Period>(), Err(ScheduleError::Form), "{bad}");
        }
        let eight = ["daily 00:00-01:00"; 8];
        assert!(!schedule(&eight).is_always());
        let nine = eight.iter().chain(&["fri 02:00-03:00"]);
        let nine = nine.map(|text| text.parse().unwrap()).collect();
        assert_eq!(Schedule::new(nine), Err(ScheduleError::TooMany));
    }
}
