//! Event Handling Device Test Specification.

mod capabilities;
mod pull_point;
pub(crate) mod subscription;

use crate::case::Case;

/// The cases of this specification.
pub fn cases() -> Vec<Case> {
    [capabilities::CASES, pull_point::CASES].concat()
}
