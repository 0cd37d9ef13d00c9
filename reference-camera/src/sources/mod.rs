//! Where pictures come from.

mod clock;
mod drawing;
mod file;
mod infrared;
mod live;
mod raw;
mod test_pattern;
mod touched;
mod v4l2;

pub use clock::MediaClock;
pub use drawing::Drawing;
pub use file::{Clip, FileSource, decoded_file};
pub use infrared::{InfraredLamp, LampMode, lit};
pub use live::LiveSource;
pub(crate) use raw::lock;
pub use raw::{Capture, FrameReceiver, Hub, RawSource, Subscription, Wakeup};
pub use test_pattern::{LARGEST, SMALLEST, TestPattern, read_frame_number, strip_height};
pub use touched::{Touch, Touched};
#[cfg(target_os = "linux")]
pub use v4l2::{Camera, Counts, DeviceSource};
pub use v4l2::{DeviceSpec, Signal, SignalListener};
