//! ONVIF without I/O.
#![forbid(unsafe_code)]

pub mod auth;
pub mod client;
pub mod discovery;
pub mod events;
pub mod generated;
pub mod operation;
pub mod rtp;
pub mod rtsp;
pub mod sdp;
pub mod soap;
pub mod srtp;
#[cfg(feature = "testing")]
pub mod testing;
pub mod xml;
