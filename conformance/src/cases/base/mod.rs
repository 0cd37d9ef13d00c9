//! Base Device Test Specification.

mod capabilities;
mod consistency;
mod discovery;
mod filter;
mod interfaces;
mod monitoring;
mod more;
mod namespaces;
mod network;
mod reboot;
mod relays;
mod security;
mod services;
mod settings;
mod system;
mod users;

use crate::case::Case;

/// The cases of this specification.
pub fn cases() -> Vec<Case> {
    [
        capabilities::CASES,
        consistency::CASES,
        services::CASES,
        discovery::CASES,
        network::CASES,
        interfaces::CASES,
        system::CASES,
        users::CASES,
        filter::CASES,
        more::CASES,
        settings::CASES,
        reboot::CASES,
        relays::CASES,
        monitoring::CASES,
        namespaces::CASES,
        security::CASES,
    ]
    .concat()
}
