//! ONVIF without I/O.
#![forbid(unsafe_code)]

pub mod auth;
pub mod soap;
pub mod xml;
