//! Every active case of the official device test specifications, whether it is implemented here or not.

use std::collections::HashMap;
use std::sync::LazyLock;

/// An official case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Official id, for example `DEVICE-1-1-2`.
    pub id: &'static str,
    /// The specification that defines it, for example `Base`.
    pub specification: &'static str,
    /// Official title.
    pub title: &'static str,
    /// The sections of the service specifications that it covers, as its text has them; empty where the text does not tell.
    pub coverage: &'static str,
    /// The features or operations under test, as its text has them; empty where the text does not tell.
    pub under_test: &'static str,
}

/// All cases, in the order of the specifications.
pub fn all() -> impl Iterator<Item = Entry> {
    // Asked for at every run, of which tests make thousands.
    static ALL: LazyLock<Vec<Entry>> = LazyLock::new(|| lines().filter_map(entry_of).collect());
    ALL.iter().copied()
}

fn lines() -> impl Iterator<Item = &'static str> {
    include_str!("catalogue.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'))
}

fn entry_of(line: &'static str) -> Option<Entry> {
    let mut columns = line.split('\t');
    Some(Entry {
        id: columns.next()?,
        specification: columns.next()?,
        title: columns.next()?,
        coverage: columns.next()?,
        under_test: columns.next()?,
    })
}

/// The case with this id.
pub fn entry(id: &str) -> Option<Entry> {
    static BY_ID: LazyLock<HashMap<&str, Entry>> =
        LazyLock::new(|| all().map(|entry| (entry.id, entry)).collect());
    BY_ID.get(id).copied()
}

/// Whether an id is meant by a pattern: the id itself, or one with `*` for any characters.
pub fn matches(pattern: &str, id: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == id,
        Some((head, rest)) => id.strip_prefix(head).is_some_and(|tail| {
            (0..=tail.len())
                .filter(|&at| tail.is_char_boundary(at))
                .any(|at| matches(rest, &tail[at..]))
        }),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_line_is_a_case_and_no_id_comes_twice() {
        assert_eq!(all().count(), lines().count());
        let ids: BTreeSet<_> = all().map(|entry| entry.id).collect();
        assert_eq!(ids.len(), all().count());
    }

    #[test]
    fn entries_tell_what_the_texts_cover() {
        let event = entry("EVENT-3-1-9").unwrap();
        assert_eq!(event.coverage, "CreatePullPointSubscription");
        assert_eq!(event.under_test, "CreatePullPointSubscription");
        // The text of one has neither line, that of another tells no section.
        let silent = |tells: fn(&Entry) -> &str| -> Vec<_> {
            let all = all().filter(|entry| tells(entry).is_empty());
            all.map(|entry| entry.id).collect()
        };
        assert_eq!(
            silent(|entry| entry.coverage),
            ["DISCOVERY-1-1-6", "MEDIA2-10-1-6"]
        );
        assert_eq!(silent(|entry| entry.under_test), ["DISCOVERY-1-1-6"]);
    }

    #[test]
    fn patterns_match_ids() {
        for (pattern, id, expected) in [
            ("EVENT-3-*", "EVENT-3-1-9", true),
            ("EVENT-3-*", "EVENT-2-1-9", false),
            ("EVENT-3-1-9", "EVENT-3-1-9", true),
            ("EVENT-3-1-9", "EVENT-3-1-90", false),
            ("*-1-1-2", "DEVICE-1-1-2", true),
            ("*", "DEVICE-1-1-2", true),
            ("D*-1-*2", "DEVICE-1-1-2", true),
            ("D*-3-*2", "DEVICE-1-1-2", false),
        ] {
            assert_eq!(matches(pattern, id), expected, "{pattern} {id}");
        }
    }
}
