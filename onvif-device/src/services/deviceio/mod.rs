//! DeviceIO: digital inputs, relay outputs, serial ports and video outputs, and lists of the other connections of a device.
//!
//! Relays are also reached through the Device service, which has had them from the beginning.

mod convert;
mod input;
mod install;
pub mod model;
mod relay;
mod serial;
mod service;
pub mod state;
mod video_output;

pub(crate) use convert::{relay_outputs, relay_settings};
pub use model::{IoEvent, IoModel};
pub use serial::{LONGEST, MOST, PATIENCE};
pub use service::DeviceIoService;
