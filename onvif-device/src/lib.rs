//! An embeddable ONVIF device.

pub mod backend;
pub mod services;
