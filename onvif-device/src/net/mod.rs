//! Servers: thin loops of sockets around what answers.

#[cfg(feature = "device")]
pub mod ddns;
pub mod discovery;
pub mod http;
pub mod listeners;
#[cfg(feature = "mqtt")]
pub(crate) mod mqtt;
pub(crate) mod outgoing;
pub mod rtsp;
pub mod sntp;
#[cfg(feature = "tls")]
pub mod tls;
pub mod tunnel;
pub(crate) mod udp;
