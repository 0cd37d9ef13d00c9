//! Video devices of Linux (Video for Linux, version 2): cameras, frame grabbers and encoders, through the kernel's own interface.
//!
//! [`Device`] says what a device can do, [`Queue`] moves pictures, [`Controls`] are what can be set. The unsafe calls are in one file.

mod abi;
pub mod codec;
mod controls;
mod device;
mod lent;
mod queue;
mod sys;
mod watch;

use std::io;

pub use abi::{PixPlanes, buffer_flag, buffer_type, fourcc};
pub use controls::{Control, Controls, MenuItem, id};
pub use device::{Capabilities, Change, ControlChange, Device, Input, Layout, Mode, Rates, Sizes, Timings};
pub use lent::{Lending, LentPicture};
pub use queue::{Filled, Queue};
pub use watch::ControlWatch;

/// Whether an error means that the device is there no more.
pub fn is_gone(error: &io::Error) -> bool {
    // ENODEV, ENXIO, ENOENT.
    matches!(error.raw_os_error(), Some(19 | 6 | 2))
}

/// Four characters that name a format, for people.
pub fn name(fourcc: u32) -> String {
    let [a, b, c, d] = fourcc.to_le_bytes();
    // The highest bit of the last one says that samples are big-endian.
    let big = if d & 0x80 != 0 { "-BE" } else { "" };
    let text: String = [a, b, c, d & 0x7f].map(char::from).iter().collect();
    format!("{}{big}", text.trim_end())
}
