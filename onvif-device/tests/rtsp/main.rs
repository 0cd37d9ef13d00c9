//! The RTSP server on loopback, watched by `retina` (a client that others wrote) and by hand-written requests.

mod bad_input;
mod behaviour;
mod camera;
mod client;
mod codec_change;
mod delivery;
#[cfg(target_os = "linux")]
mod marked;
mod sharing;
