//! Event Handling Device Test Specification.

mod basic;
mod broker;
mod broker_events;
mod capabilities;
mod channel;
mod filters;
mod pull_point;
mod seek;
pub(crate) mod subscription;

use crate::case::Case;

/// The cases of this specification.
pub fn cases() -> Vec<Case> {
    [
        capabilities::CASES,
        basic::CASES,
        filters::CASES,
        pull_point::CASES,
        seek::CASES,
        broker::CASES,
    ]
    .concat()
}
