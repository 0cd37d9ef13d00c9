//! The RTSP server on loopback, watched by `retina` (a client that others wrote) and by hand-written requests.

mod bad_input;
mod camera;
mod client;
mod delivery;
mod sharing;
