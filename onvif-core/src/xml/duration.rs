//! `xs:duration`.

use std::fmt;
use std::str::FromStr;
use std::time::Duration as StdDuration;

use super::XmlError;

/// A length of time as XML Schema has it: months and seconds are counted apart, because a month has no fixed length.
///
/// The fields are kept as written: `PT60S` and `PT1M` are different values of this type. Compare by [`to_std`](Self::to_std).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct Duration {
    /// Backwards in time.
    pub negative: bool,
    /// Years.
    pub years: u32,
    /// Months.
    pub months: u32,
    /// Days.
    pub days: u32,
    /// Hours.
    pub hours: u32,
    /// Minutes.
    pub minutes: u32,
    /// Whole seconds.
    pub seconds: u64,
    /// 0 to 999,999,999. Further digits of the input are cut off.
    pub nanos: u32,
}

impl Duration {
    /// So many seconds.
    pub const fn from_secs(seconds: u64) -> Duration {
        Duration {
            negative: false,
            years: 0,
            months: 0,
            days: 0,
            hours: 0,
            minutes: 0,
            seconds,
            nanos: 0,
        }
    }

    /// The length as a standard duration, counting a year as 365 days and a month as 30; `None` if it is negative or overflows.
    pub fn to_std(&self) -> Option<StdDuration> {
        let days = u64::from(self.years) * 365 + u64::from(self.months) * 30 + u64::from(self.days);
        let seconds = days * 86_400 + u64::from(self.hours) * 3600 + u64::from(self.minutes) * 60;
        let length = StdDuration::new(seconds.checked_add(self.seconds)?, self.nanos);
        (!self.negative || length.is_zero()).then_some(length)
    }
}

impl From<StdDuration> for Duration {
    fn from(length: StdDuration) -> Self {
        Duration {
            nanos: length.subsec_nanos(),
            ..Duration::from_secs(length.as_secs())
        }
    }
}

impl FromStr for Duration {
    type Err = XmlError;

    fn from_str(text: &str) -> Result<Self, XmlError> {
        parse(text).ok_or_else(|| XmlError::value("xs:duration"))
    }
}

fn parse(text: &str) -> Option<Duration> {
    let mut duration = Duration::default();
    let text = match text.strip_prefix('-') {
        Some(rest) => {
            duration.negative = true;
            rest
        }
        None => text,
    };
    let text = text.strip_prefix('P')?;
    let (date, time) = match text.split_once('T') {
        Some((_, "")) => return None,
        Some((date, time)) => (date, time),
        None => (text, ""),
    };
    if date.is_empty() && time.is_empty() {
        return None;
    }
    let mut rest = date;
    for (unit, field) in [
        ('Y', &mut duration.years),
        ('M', &mut duration.months),
        ('D', &mut duration.days),
    ] {
        take(&mut rest, unit, field)?;
    }
    if !rest.is_empty() {
        return None;
    }
    rest = time;
    for (unit, field) in [('H', &mut duration.hours), ('M', &mut duration.minutes)] {
        take(&mut rest, unit, field)?;
    }
    if let Some(seconds) = rest.strip_suffix('S') {
        let (whole, fraction) = seconds
            .split_once('.')
            .map_or((seconds, None), |(w, f)| (w, Some(f)));
        duration.seconds = number(whole)?.parse().ok()?;
        if let Some(fraction) = fraction {
            let digits = number(fraction)?.as_bytes();
            duration.nanos = (0..9).fold(0, |nanos, i| {
                nanos * 10 + digits.get(i).map_or(0, |d| u32::from(d - b'0'))
            });
        }
        rest = "";
    }
    rest.is_empty().then_some(duration)
}

/// Takes a number in front of the unit, if the next number has that unit.
fn take(rest: &mut &str, unit: char, field: &mut u32) -> Option<()> {
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    if let Some(tail) = rest[digits..].strip_prefix(unit) {
        *field = number(&rest[..digits])?.parse().ok()?;
        *rest = tail;
    }
    Some(())
}

/// The text, if it is digits and at least one.
fn number(text: &str) -> Option<&str> {
    (!text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())).then_some(text)
}

impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.negative { "-P" } else { "P" })?;
        for (value, unit) in [(self.years, 'Y'), (self.months, 'M'), (self.days, 'D')] {
            if value > 0 {
                write!(f, "{value}{unit}")?;
            }
        }
        let dated = self.years > 0 || self.months > 0 || self.days > 0;
        let timed = self.hours > 0 || self.minutes > 0 || self.seconds > 0 || self.nanos > 0;
        if dated && !timed {
            return Ok(());
        }
        f.write_str("T")?;
        for (value, unit) in [(self.hours, 'H'), (self.minutes, 'M')] {
            if value > 0 {
                write!(f, "{value}{unit}")?;
            }
        }
        if self.nanos > 0 {
            let digits = format!("{:09}", self.nanos);
            write!(f, "{}.{}S", self.seconds, digits.trim_end_matches('0'))?;
        } else if self.seconds > 0 || !timed {
            write!(f, "{}S", self.seconds)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_forms() {
        for text in [
            "PT0S",
            "PT5S",
            "PT1.5S",
            "PT0.000000001S",
            "PT10M",
            "PT1H",
            "PT1H30M5.25S",
            "P1D",
            "P1DT12H",
            "P1Y",
            "P2M",
            "P1Y2M3DT4H5M6S",
            "-P1D",
            "-PT30S",
            "P400D",
            "PT3600S",
        ] {
            assert_eq!(text.parse::<Duration>().expect(text).to_string(), text);
        }
        for bad in [
            "",
            "P",
            "PT",
            "P1",
            "1D",
            "PT1",
            "PT1D",
            "P1H",
            "P1DT",
            "PT-5S",
            "PT.5S",
            "PT5.S",
            "P1M1Y",
            "PT5S1M",
            "P 1D",
            "+P1D",
            "PT1.5M",
            "P-1D",
            "PT99999999999999999999S",
            "pt5s",
        ] {
            assert!(bad.parse::<Duration>().is_err(), "{bad}");
        }
    }

    #[test]
    fn lengths() {
        assert_eq!(
            "PT1H30M5.25S".parse::<Duration>().unwrap().to_std(),
            Some(StdDuration::from_millis(5_405_250))
        );
        assert_eq!(
            "P1Y2M3D".parse::<Duration>().unwrap().to_std(),
            Some(StdDuration::from_secs(428 * 86_400))
        );
        assert_eq!("-PT1S".parse::<Duration>().unwrap().to_std(), None);
        assert_eq!(
            Duration::from(StdDuration::from_millis(2500)).to_string(),
            "PT2.5S"
        );
    }
}
