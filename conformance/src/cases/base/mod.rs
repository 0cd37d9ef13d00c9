//! Base Device Test Specification.

mod capabilities;
mod filter;
mod more;
mod namespaces;
mod network;
mod security;
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
        filter::CASES,
        more::CASES,
        namespaces::CASES,
        security::CASES,
    ]
    .concat()
}
