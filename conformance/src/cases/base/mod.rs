//! Base Device Test Specification.

mod capabilities;
mod network;
mod services;
mod system;
mod users;

use crate::case::Case;

/// The cases of this specification.
pub fn cases() -> Vec<Case> {
    [
        capabilities::CASES,
        services::CASES,
        network::CASES,
        system::CASES,
        users::CASES,
    ]
    .concat()
}
