//! An embeddable ONVIF device.

pub mod backend;
