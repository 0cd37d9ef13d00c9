//! Base Device Test Specification.

mod capabilities;
mod services;
mod system;

use crate::case::Case;

/// The cases of this specification.
pub fn cases() -> Vec<Case> {
    [capabilities::CASES, services::CASES, system::CASES].concat()
}
