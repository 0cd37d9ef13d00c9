//! The ONVIF services over the backend traits, one folder a service.

pub mod media;
