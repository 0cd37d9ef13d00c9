//! Servers: thin loops of sockets around what answers.

pub mod discovery;
pub mod http;
pub mod rtsp;
mod udp;
