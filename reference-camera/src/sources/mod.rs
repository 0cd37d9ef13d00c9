//! Where pictures come from.

mod clock;
mod drawing;
mod file;
mod infrared;
mod live;
mod mpeg4;
mod passed;
mod raw;
pub mod rtsp;
mod signal;
mod sound;
mod test_pattern;
mod touched;
mod v4l2;

pub use clock::MediaClock;
pub use drawing::Drawing;
pub use file::{Clip, FileSource, decoded_file, open_file};
pub use infrared::{InfraredLamp, LampMode, lit};
pub use live::LiveSource;
pub(crate) use live::usual_bitrate;
pub use passed::{CodedStream, PassThrough};
pub(crate) use raw::lock;
pub use raw::{Capture, FrameReceiver, Hub, RawSource, Subscription, Wakeup};
pub use signal::SignalState;
pub use sound::PassedSound;
pub use test_pattern::{LARGEST, SMALLEST, TestPattern, read_frame_number, strip_height};
pub use touched::{Touch, Touched};
pub use v4l2::DeviceSpec;
#[cfg(target_os = "linux")]
pub use v4l2::{Camera, CodedCamera, Counts, DeviceSource};
