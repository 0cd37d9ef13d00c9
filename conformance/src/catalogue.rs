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
