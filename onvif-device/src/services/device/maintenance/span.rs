//! The part of a log that a client wants, by time.

use std::time::SystemTime;

use onvif_core::xml::DateTime;

/// From when and until when; a time that is missing is no limit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Span {
    from: Option<SystemTime>,
    to: Option<SystemTime>,
}

impl Span {
    /// Reads the query of an address, `from=TIME&to=TIME` with times as `2026-01-31T12:00:00Z`. `None` for anything else.
    pub fn parse(query: Option<&str>) -> Option<Span> {
        let mut span = Span::default();
        for part in query
            .unwrap_or_default()
            .split('&')
            .filter(|part| !part.is_empty())
        {
            let (name, value) = part.split_once('=')?;
            // What some clients write otherwise in a query, although they need not, and the sign of a zone, which they have to.
            let value = value
                .replace("%3A", ":")
                .replace("%3a", ":")
                .replace("%2B", "+")
                .replace("%2b", "+");
            let time = value.parse::<DateTime>().ok()?.to_system_time()?;
            let limit = match name {
                "from" => &mut span.from,
                "to" => &mut span.to,
                _ => return None,
            };
            if limit.replace(time).is_some() {
                return None;
            }
        }
        Some(span)
    }

    /// The lines of a log that begin with a time in the span. Lines without a time go with the one before, and those before the first
    /// time with all.
    pub fn of(&self, log: String) -> String {
        if *self == Span::default() {
            return log;
        }
        let mut wanted = true;
        log.split_inclusive('\n')
            .filter(|line| {
                let time = line.split_ascii_whitespace().next();
                let time = time.and_then(|time| time.parse::<DateTime>().ok());
                if let Some(time) = time.and_then(|time| time.to_system_time()) {
                    wanted = self.from.is_none_or(|from| from <= time) && self.to.is_none_or(|to| time < to);
                }
                wanted
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_chosen_by_their_times() {
        let log = "# a log\n2026-01-01T00:00:00.500Z one\n  more\n2026-01-02T00:00:00Z two\n2026-01-03T00:00:00Z three";
        for (query, lines) in [
            (None, &["# a log", "one", "  more", "two", "three"][..]),
            (Some(""), &["# a log", "one", "  more", "two", "three"]),
            (Some("from=2026-01-02T00:00:00Z"), &["# a log", "two", "three"]),
            (Some("to=2026-01-02T00:00:00Z"), &["# a log", "one", "  more"]),
            (
                Some("from=2026-01-01T00%3A00%3a01Z&to=2026-01-03T00:00:00Z"),
                &["# a log", "two"],
            ),
            (
                Some("to=2026-01-02T01:00:00%2B02:00"),
                &["# a log", "one", "  more"],
            ),
            (Some("from=2027-01-01T00:00:00Z"), &["# a log"]),
        ] {
            let part = Span::parse(query).unwrap().of(log.to_owned());
            let shown: Vec<&str> = part
                .lines()
                .map(|line| match line.starts_with("2026") {
                    true => line.split_once(' ').unwrap().1,
                    false => line,
                })
                .collect();
            assert_eq!(shown, lines, "{query:?}");
        }
    }

    #[test]
    fn what_is_no_span_is_refused() {
        for bad in [
            "from",
            "from=",
            "from=yesterday",
            "since=2026-01-01T00:00:00Z",
            "from=2026-01-01T00:00:00Z&from=2026-01-01T00:00:00Z",
            "from=2026-13-01T00:00:00Z",
        ] {
            assert_eq!(Span::parse(Some(bad)), None, "{bad}");
        }
    }
}
