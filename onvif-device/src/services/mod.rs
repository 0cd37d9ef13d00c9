//! The ONVIF services over the backend traits, one folder a service.

#[cfg(feature = "device")]
pub mod device;
#[cfg(feature = "deviceio")]
pub mod deviceio;
#[cfg(feature = "events")]
pub mod events;
pub(crate) mod hardware;
#[cfg(feature = "imaging")]
pub mod imaging;
#[cfg(any(feature = "media", feature = "media2"))]
pub mod media;
#[cfg(any(feature = "media", feature = "media2"))]
pub mod motion;
#[cfg(all(feature = "ptz", any(feature = "media", feature = "media2")))]
pub mod ptz;
#[cfg(all(feature = "analytics", any(feature = "media", feature = "media2")))]
pub mod scene;
