//! What a vendor implements: the hardware, and nothing of ONVIF.
//!
//! The library owns profiles, configurations, tokens, use counts, limits, users and persistence; a backend only reports what the
//! hardware can do and does what it is told with settings that the library has already checked against that report.

pub mod audio;
#[cfg(feature = "device")]
pub mod firmware;
pub mod imaging;
pub mod io;
pub mod monitor;
pub mod motion;
pub mod network;
pub mod overlay;
pub mod ptz;
pub mod scene;
pub mod speech;
pub mod storage;
pub mod system;
pub mod video;
pub mod video_output;
pub mod web_rtc;

use std::fmt;

/// Why a backend could not do what it was asked.
#[derive(Debug)]
pub enum BackendError {
    /// The token names nothing that this backend has.
    NotFound(String),
    /// The request lies outside what the backend reported as supported.
    Unsupported(String),
    /// The hardware is there but is busy or has no capacity left; trying again later may succeed.
    Busy(String),
    /// The hardware or the operating system failed.
    Failed(String),
}

impl fmt::Display for BackendError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            BackendError::NotFound(what) => write!(f, "not found: {what}"),
            BackendError::Unsupported(what) => write!(f, "not supported: {what}"),
            BackendError::Busy(what) => write!(f, "busy: {what}"),
            BackendError::Failed(what) => write!(f, "failed: {what}"),
        }
    }
}

impl std::error::Error for BackendError {}
