//! Video devices of Linux as sources: webcams, camera modules, grabbers of HDMI and of analogue video.

mod spec;

pub use spec::DeviceSpec;

#[cfg(target_os = "linux")]
mod access_unit;
#[cfg(target_os = "linux")]
mod camera;
#[cfg(target_os = "linux")]
mod capture;
#[cfg(target_os = "linux")]
mod coded;
#[cfg(target_os = "linux")]
mod colour;
#[cfg(target_os = "linux")]
mod convert;
#[cfg(all(test, target_os = "linux"))]
mod convert_tests;
#[cfg(target_os = "linux")]
mod mode;
#[cfg(target_os = "linux")]
mod viewers;

#[cfg(target_os = "linux")]
pub use camera::{Camera, Counts};
#[cfg(target_os = "linux")]
pub use capture::DeviceSource;
#[cfg(target_os = "linux")]
pub use coded::CodedCamera;
