//! Servers: thin loops of sockets around what answers.

pub mod discovery;
pub mod http;
pub mod listeners;
pub mod rtsp;
pub mod sntp;
pub(crate) mod udp;
