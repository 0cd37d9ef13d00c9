//! The RTSP server on loopback, watched by `retina` (a client that others wrote) and by hand-written requests.

#[path = "../common/audio.rs"]
#[allow(dead_code, missing_docs, reason = "other tests use the rest")]
mod audio;
mod bad_input;
mod bad_messages;
mod behaviour;
mod camera;
mod client;
mod clock;
mod codec_change;
mod delivery;
mod keep_alive;
#[cfg(target_os = "linux")]
mod marked;
mod sharing;
