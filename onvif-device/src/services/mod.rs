//! The ONVIF services over the backend traits, one folder a service.

#[cfg(any(feature = "media", feature = "media2"))]
pub mod media;
