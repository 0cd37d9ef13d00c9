//! WS-Discovery of April 2005 as ONVIF Core profiles it ("Device discovery"): messages, scope matching, the device that
//! answers and the client that searches. Datagrams, time and randomness are passed in and out.

mod message;
mod outbox;
mod random;
mod responder;
pub mod scope;
mod search;

use std::net::{Ipv4Addr, Ipv6Addr};

pub use message::{AppSequence, Body, MAX_DATAGRAM, Message, Probe, Target};
pub use outbox::{Destination, Transmit};
pub use responder::{Interface, InterfaceId, Metadata, Mode, Responder, ResponderConfig};
pub use search::{Found, Search, SearchConfig};

/// UDP port of discovery.
pub const PORT: u16 = 3702;
/// Multicast group of discovery on IPv4.
pub const GROUP_V4: Ipv4Addr = Ipv4Addr::new(239, 255, 255, 250);
/// Multicast group of discovery on IPv6, link-local scope.
pub const GROUP_V6: Ipv6Addr = Ipv6Addr::new(0xff02, 0, 0, 0, 0, 0, 0, 0x0c);

#[cfg(test)]
mod tests;
