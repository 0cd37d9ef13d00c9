//! The reference camera: where its pictures come from, what is done to them, and how they are coded.
//!
//! The program in `main.rs` gives this to the library `onvif-device` as its video backend. Everything here is also for tests and
//! tools that need pictures they can check.

pub mod audio;
pub mod encoders;
pub mod factory_streams;
pub mod gpio;
pub mod imaging;
pub mod io;
pub mod monitors;
pub mod motion;
pub mod pipeline;
pub mod program;
pub mod ptz;
pub mod sources;
pub mod speech;
#[cfg(target_os = "linux")]
pub mod v4l2;
pub mod video;
