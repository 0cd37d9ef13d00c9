//! Video outputs: connectors for monitors, and what is shown on them.

use super::video::Resolution;

/// A connector for a monitor.
#[derive(Clone, Debug, PartialEq)]
pub struct VideoOutput {
    /// Stable over restarts, at most 60 characters, unique among the video outputs of the device.
    pub token: String,
    /// What is shown where, at least one pane.
    pub layout: Vec<Pane>,
    /// Pixels of the signal; `None` while there is none.
    pub resolution: Option<Resolution>,
    /// Pictures in a second, in hertz; `None` while there is no signal.
    pub refresh_rate: Option<f32>,
    /// Width of the picture by its height, as 1.78; `None` where it is not known.
    pub aspect_ratio: Option<f32>,
}

/// A part of a monitor.
#[derive(Clone, Debug, PartialEq)]
pub struct Pane {
    /// Token of what is shown there, at most 64 characters.
    pub token: String,
    /// Left edge, from -1 at the left of the monitor to 1 at its right.
    pub left: f32,
    /// Upper edge, from 1 at the top of the monitor to -1 at its bottom.
    pub top: f32,
    /// Right edge, greater than the left one.
    pub right: f32,
    /// Lower edge, less than the upper one.
    pub bottom: f32,
}

impl Pane {
    /// A pane that has the monitor to itself.
    pub fn full_screen(token: impl Into<String>) -> Pane {
        Pane {
            token: token.into(),
            left: -1.0,
            top: 1.0,
            right: 1.0,
            bottom: -1.0,
        }
    }
}

/// The video outputs of the hardware.
pub trait VideoOutputBackend: Send + Sync + 'static {
    /// The outputs as they are now, in a stable order. Which there are stays the same for as long as the device runs; what they show may change.
    fn outputs(&self) -> Vec<VideoOutput>;
}
