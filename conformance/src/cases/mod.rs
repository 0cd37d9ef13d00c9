//! The cases that are implemented, by chapter of the official specifications.

pub mod analytics;
pub mod base;
pub mod deviceio;
pub mod event;
pub mod imaging;
pub mod media;
pub mod media2;
pub mod ptz;
pub mod rtss;
pub(crate) mod support;

use crate::case::Case;

/// All of them.
pub fn all() -> Vec<Case> {
    [
        base::cases(),
        event::cases(),
        imaging::cases(),
        deviceio::cases(),
        ptz::cases(),
        media::cases(),
        rtss::cases(),
        media2::cases(),
        analytics::cases(),
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    #[test]
    fn every_case_is_official_and_implemented_once() {
        let mut seen = BTreeSet::new();
        for case in super::all() {
            assert!(
                crate::catalogue::entry(case.id).is_some(),
                "{} is no official id",
                case.id
            );
            assert!(seen.insert(case.id), "{} is implemented twice", case.id);
        }
    }
}
