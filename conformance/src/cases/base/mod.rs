//! Base Device Test Specification.

mod capabilities;
mod clock;
mod consistency;
mod discovery;
mod filter;
mod firmware;
mod interfaces;
mod monitoring;
mod more;
mod namespaces;
mod network;
mod reboot;
mod relays;
mod restart;
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
        firmware::CASES,
        relays::CASES,
        monitoring::CASES,
        clock::CASES,
        namespaces::CASES,
        security::CASES,
    ]
    .concat()
}
