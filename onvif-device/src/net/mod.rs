//! Servers: thin loops of sockets around what answers.

pub mod discovery;
pub mod http;
pub mod listeners;
pub mod rtsp;
pub mod sntp;
#[cfg(feature = "tls")]
pub mod tls;
pub mod tunnel;
pub(crate) mod udp;
