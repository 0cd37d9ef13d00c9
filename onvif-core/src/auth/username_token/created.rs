//! The `wsu:Created` time, read without allocation on the path of every authenticated request.

/// Milliseconds since 1970 of an `xs:dateTime` with a four-digit year. A time without zone is taken as UTC, which the
/// UsernameToken profile asks for. Surrounding white space is accepted, as `xs:dateTime` collapses it.
pub(super) fn unix_millis(text: &str) -> Option<i64> {
    let text = text.trim_ascii().as_bytes();
    if text.len() > 64 {
        return None;
    }
    let (date_time, mut rest) = text.split_at_checked(19)?;
    let [
        _,
        _,
        _,
        _,
        b'-',
        _,
        _,
        b'-',
        _,
        _,
        b'T',
        _,
        _,
        b':',
        _,
        _,
        b':',
        _,
        _,
    ] = date_time
    else {
        return None;
    };
    let number = |from: usize, to: usize| -> Option<i64> {
        date_time.get(from..to)?.iter().try_fold(0, |sum, digit| {
            digit.is_ascii_digit().then(|| sum * 10 + i64::from(digit - b'0'))
        })
    };
    let (year, month, day) = (number(0, 4)?, number(5, 7)?, number(8, 10)?);
    let (hour, minute, second) = (number(11, 13)?, number(14, 16)?, number(17, 19)?);
    // 24:00:00 is the end of the day in XML Schema; 60 is a leap second in ISO 8601 and costs nothing to accept.
    let midnight = hour == 24 && minute == 0 && second == 0;
    if !(hour < 24 || midnight) || minute > 59 || second > 60 || day < 1 || day > days_in_month(year, month)?
    {
        return None;
    }

    let mut milliseconds = 0;
    if let [b'.', fraction @ ..] = rest {
        let digits = fraction.iter().take_while(|c| c.is_ascii_digit()).count();
        let (fraction, after) = fraction.split_at_checked(digits).filter(|_| digits > 0)?;
        let mut weight = 100;
        for digit in fraction {
            milliseconds += i64::from(digit - b'0') * weight;
            weight /= 10;
        }
        rest = after;
    }
    let offset_minutes = match rest {
        [] | [b'Z'] => 0,
        [sign @ (b'+' | b'-'), h1, h2, b':', m1, m2]
            if [h1, h2, m1, m2].iter().all(|c| c.is_ascii_digit()) =>
        {
            let hours = i64::from(h1 - b'0') * 10 + i64::from(h2 - b'0');
            let minutes = i64::from(m1 - b'0') * 10 + i64::from(m2 - b'0');
            if minutes > 59 || hours * 60 + minutes > 14 * 60 {
                return None;
            }
            (hours * 60 + minutes) * if *sign == b'-' { -1 } else { 1 }
        }
        _ => return None,
    };
    let minutes = (days_since_1970(year, month, day) * 24 + hour) * 60 + minute - offset_minutes;
    Some((minutes * 60 + second) * 1000 + milliseconds)
}

const fn days_in_month(year: i64, month: i64) -> Option<i64> {
    Some(match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => return None,
    })
}

/// Days of the proleptic Gregorian calendar, counted in years that begin in March so that the leap day comes last.
const fn days_since_1970(year: i64, month: i64, day: i64) -> i64 {
    let (year, month) = if month > 2 {
        (year, month - 3)
    } else {
        (year - 1, month + 9)
    };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * month + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    // 719468 days lie between 0000-03-01 and 1970-01-01.
    era * 146_097 + day_of_era - 719_468
}

#[cfg(test)]
mod tests {
    use super::unix_millis;

    #[test]
    fn reads_the_forms_that_clients_send() {
        for (text, expected) in [
            ("1970-01-01T00:00:00Z", 0),
            ("2010-09-16T07:50:45Z", 1_284_623_445_000),
            ("2010-09-16T07:50:45.123Z", 1_284_623_445_123),
            ("2010-09-16T07:50:45.1239999Z", 1_284_623_445_123),
            ("2010-09-16T07:50:45", 1_284_623_445_000),
            ("2010-09-16T09:50:45+02:00", 1_284_623_445_000),
            ("2010-09-16T00:20:45.5-07:30", 1_284_623_445_500),
            (" 2010-09-16T07:50:45Z\n", 1_284_623_445_000),
            ("2000-02-29T24:00:00Z", 951_868_800_000),
            ("2024-02-29T12:00:00Z", 1_709_208_000_000),
            ("1969-12-31T23:59:59Z", -1000),
        ] {
            assert_eq!(unix_millis(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn refuses_what_is_no_time() {
        for text in [
            "",
            "now",
            "2010-09-16",
            "2010-09-16 07:50:45Z",
            "2010-13-16T07:50:45Z",
            "2010-00-16T07:50:45Z",
            "2010-02-29T07:50:45Z",
            "2010-09-31T07:50:45Z",
            "2010-09-00T07:50:45Z",
            "2010-09-16T24:00:01Z",
            "2010-09-16T07:60:45Z",
            "2010-09-16T07:50:45.Z",
            "2010-09-16T07:50:45z",
            "2010-09-16T07:50:45+2:00",
            "2010-09-16T07:50:45+15:00",
            "2010-09-16T07:50:45ZZ",
            "12010-09-16T07:50:45Z",
            "-010-09-16T07:50:45Z",
            "２010-09-16T07:50:45Z",
            "2010-09-16T07:50:45.00000000000000000000000000000000000000000000000000000Z",
        ] {
            assert_eq!(unix_millis(text), None, "{text}");
        }
    }
}
