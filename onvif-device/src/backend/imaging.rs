//! Picture settings and focus, as a video source has them.
//!
//! A backend says what can be set within which ranges, and takes settings that the library has checked against that. What the settings
//! are, keeping them over restarts, presets and faults are the library's.

use std::ops::RangeInclusive;
use std::sync::Arc;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::BackendError;

/// The state of something that can be switched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Mode {
    /// Off.
    #[default]
    Off,
    /// On.
    On,
    /// The source decides.
    Auto,
}

/// Something that is switched, with a strength.
#[derive(Clone, Copy, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct Switch {
    /// Whether it works.
    pub mode: Mode,
    /// How strong, in the unit of the options; only of importance while it is on.
    pub level: Option<f32>,
}

/// What a [`Switch`] can be set to.
#[derive(Clone, Debug, PartialEq)]
pub struct SwitchOptions {
    /// The modes, at least one. Backlight compensation and wide dynamic range have no [`Mode::Auto`] in ONVIF.
    pub modes: Vec<Mode>,
    /// The strengths, if there is one. For tone compensation and defogging ONVIF fixes the range from 0 to 1.
    pub level: Option<RangeInclusive<f32>>,
}

/// Who sets exposure, white balance or focus.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Control {
    /// The source.
    #[default]
    Auto,
    /// The client.
    Manual,
}

/// What automatic exposure spares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ExposurePriority {
    /// Gain, at the price of long exposure times.
    LowNoise,
    /// Exposure time, at the price of gain.
    FrameRate,
}

/// A rectangle in the picture: its centre is (0, 0), its upper right corner (1, 1).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Area {
    /// Left edge, from -1 to 1.
    pub left: f32,
    /// Right edge, more than the left one.
    pub right: f32,
    /// Lower edge, from -1 to 1.
    pub bottom: f32,
    /// Upper edge, more than the lower one.
    pub top: f32,
}

/// Exposure. Times are in microseconds, gain and iris in decibels; 0 dB is a fully open iris, and more lets less light in.
#[derive(Clone, Copy, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct Exposure {
    /// Who sets it.
    pub mode: Control,
    /// What is spared in automatic mode.
    pub priority: Option<ExposurePriority>,
    /// The part of the picture that is measured in automatic mode; `None` for all of it.
    pub window: Option<Area>,
    /// Shortest time in automatic mode.
    pub min_time: Option<f32>,
    /// Longest time in automatic mode.
    pub max_time: Option<f32>,
    /// Lowest gain in automatic mode.
    pub min_gain: Option<f32>,
    /// Highest gain in automatic mode.
    pub max_gain: Option<f32>,
    /// Widest iris in automatic mode.
    pub min_iris: Option<f32>,
    /// Narrowest iris in automatic mode.
    pub max_iris: Option<f32>,
    /// Time in manual mode.
    pub time: Option<f32>,
    /// Gain in manual mode.
    pub gain: Option<f32>,
    /// Iris in manual mode.
    pub iris: Option<f32>,
}

/// What [`Exposure`] can be set to. The least and the most of a pair should have ranges that do not overlap, so that every combination
/// makes sense: the library refuses a least value above the most.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ExposureOptions {
    /// Who can set it, at least one.
    pub modes: Vec<Control>,
    /// What can be spared.
    pub priorities: Vec<ExposurePriority>,
    /// Whether a part of the picture can be measured.
    pub window: bool,
    /// As in [`Exposure`].
    pub min_time: Option<RangeInclusive<f32>>,
    /// As in [`Exposure`].
    pub max_time: Option<RangeInclusive<f32>>,
    /// As in [`Exposure`].
    pub min_gain: Option<RangeInclusive<f32>>,
    /// As in [`Exposure`].
    pub max_gain: Option<RangeInclusive<f32>>,
    /// As in [`Exposure`].
    pub min_iris: Option<RangeInclusive<f32>>,
    /// As in [`Exposure`].
    pub max_iris: Option<RangeInclusive<f32>>,
    /// As in [`Exposure`].
    pub time: Option<RangeInclusive<f32>>,
    /// As in [`Exposure`].
    pub gain: Option<RangeInclusive<f32>>,
    /// As in [`Exposure`].
    pub iris: Option<RangeInclusive<f32>>,
}

/// How focus is set.
#[derive(Clone, Copy, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct Focus {
    /// Who sets it. [`ImagingBackend::focus`] takes commands in both modes; the library sets the mode to manual before.
    pub mode: Control,
    /// Speed of moves for which the client says none.
    pub default_speed: Option<f32>,
    /// Nearest distance of automatic focus in metres.
    pub near_limit: Option<f32>,
    /// Farthest distance of automatic focus in metres.
    pub far_limit: Option<f32>,
    /// Automatic focus works once after a pan, tilt or zoom movement instead of all the time.
    pub once_after_move: bool,
}

/// What [`Focus`] can be set to.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FocusOptions {
    /// Who can set it, at least one.
    pub modes: Vec<Control>,
    /// As in [`Focus`].
    pub default_speed: Option<RangeInclusive<f32>>,
    /// As in [`Focus`].
    pub near_limit: Option<RangeInclusive<f32>>,
    /// As in [`Focus`].
    pub far_limit: Option<RangeInclusive<f32>>,
    /// Whether [`Focus::once_after_move`] can be set.
    pub once_after_move: bool,
    /// The moves that [`ImagingBackend::focus`] carries out.
    pub moves: FocusMoves,
}

/// The moves of a focus lens. Positions, distances and speeds have no unit.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FocusMoves {
    /// Positions to which it can be sent.
    pub position: Option<RangeInclusive<f32>>,
    /// Distances by which it can be moved.
    pub distance: Option<RangeInclusive<f32>>,
    /// Speeds of both.
    pub speed: Option<RangeInclusive<f32>>,
    /// Velocities at which it moves until it is stopped.
    pub velocity: Option<RangeInclusive<f32>>,
}

/// The filter in front of the sensor that keeps infra-red light away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum IrCutFilter {
    /// It is there: day, colours.
    #[default]
    On,
    /// It is away: night, no colours.
    Off,
    /// The source decides by the light.
    Auto,
}

/// For which of the two changes an adjustment is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum IrCutBoundary {
    /// Both.
    Common,
    /// To day.
    ToOn,
    /// To night.
    ToOff,
}

/// When an automatic filter changes.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct IrCutAdjustment {
    /// The change that is meant.
    pub boundary: IrCutBoundary,
    /// The light at which it changes, from -1 (darkest) to 1; 0 is the usual.
    pub offset: Option<f32>,
    /// How long the light must have been so.
    pub response_time: Option<Duration>,
}

/// What [`IrCutAdjustment`] can be set to.
#[derive(Clone, Debug, PartialEq)]
pub struct IrCutAdjustmentOptions {
    /// The changes that can be adjusted, at least one.
    pub boundaries: Vec<IrCutBoundary>,
    /// Whether the light can be adjusted.
    pub offset: bool,
    /// The times that can be set.
    pub response_time: Option<RangeInclusive<Duration>>,
}

/// White balance. Gains have no unit.
#[derive(Clone, Copy, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct WhiteBalance {
    /// Who sets it.
    pub mode: Control,
    /// Gain of red in manual mode.
    pub red_gain: Option<f32>,
    /// Gain of blue in manual mode.
    pub blue_gain: Option<f32>,
}

/// What [`WhiteBalance`] can be set to.
#[derive(Clone, Debug, PartialEq)]
pub struct WhiteBalanceOptions {
    /// Who can set it, at least one.
    pub modes: Vec<Control>,
    /// As in [`WhiteBalance`].
    pub red_gain: Option<RangeInclusive<f32>>,
    /// As in [`WhiteBalance`].
    pub blue_gain: Option<RangeInclusive<f32>>,
}

/// How a source is set. What a source cannot do is `None`; what it can do is always there.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ImagingSettings {
    /// Brightness.
    pub brightness: Option<f32>,
    /// Contrast.
    pub contrast: Option<f32>,
    /// Colour saturation.
    pub saturation: Option<f32>,
    /// Sharpness.
    pub sharpness: Option<f32>,
    /// Exposure.
    pub exposure: Option<Exposure>,
    /// Focus.
    pub focus: Option<Focus>,
    /// Infra-red filter.
    pub ir_cut_filter: Option<IrCutFilter>,
    /// When an automatic infra-red filter changes, at most one for each boundary.
    pub ir_cut_adjustments: Vec<IrCutAdjustment>,
    /// White balance.
    pub white_balance: Option<WhiteBalance>,
    /// Backlight compensation.
    pub backlight_compensation: Option<Switch>,
    /// Wide dynamic range.
    pub wide_dynamic_range: Option<Switch>,
    /// Image stabilization.
    pub stabilization: Option<Switch>,
    /// Tone compensation.
    pub tone_compensation: Option<Switch>,
    /// Defogging.
    pub defogging: Option<Switch>,
    /// Noise reduction, from 0 to 1.
    pub noise_reduction: Option<f32>,
}

/// What a source can be set to. Every combination of the values is possible.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ImagingOptions {
    /// Brightness.
    pub brightness: Option<RangeInclusive<f32>>,
    /// Contrast.
    pub contrast: Option<RangeInclusive<f32>>,
    /// Colour saturation.
    pub saturation: Option<RangeInclusive<f32>>,
    /// Sharpness.
    pub sharpness: Option<RangeInclusive<f32>>,
    /// Exposure.
    pub exposure: Option<ExposureOptions>,
    /// Focus.
    pub focus: Option<FocusOptions>,
    /// Infra-red filter; empty for a source that has none that can be set.
    pub ir_cut_filter: Vec<IrCutFilter>,
    /// Adjustments of an automatic infra-red filter.
    pub ir_cut_adjustment: Option<IrCutAdjustmentOptions>,
    /// White balance.
    pub white_balance: Option<WhiteBalanceOptions>,
    /// Backlight compensation.
    pub backlight_compensation: Option<SwitchOptions>,
    /// Wide dynamic range.
    pub wide_dynamic_range: Option<SwitchOptions>,
    /// Image stabilization.
    pub stabilization: Option<SwitchOptions>,
    /// Tone compensation.
    pub tone_compensation: Option<SwitchOptions>,
    /// Defogging.
    pub defogging: Option<SwitchOptions>,
    /// Whether noise can be reduced.
    pub noise_reduction: bool,
}

/// Settings that suit a kind of scene.
#[derive(Clone, Debug, PartialEq)]
pub struct ImagingPreset {
    /// Unique among the presets of the source, at most 64 characters.
    pub token: String,
    /// One of the types that ONVIF names, for example `Night`, or `Custom`.
    pub kind: String,
    /// Name for people, at most 64 characters.
    pub name: String,
    /// What it sets; what is `None` here (and an empty list of adjustments) stays as it is.
    pub settings: ImagingSettings,
}

/// Something about the picture that may mean that somebody has tampered with the camera.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Condition {
    /// Important details are lost.
    TooBlurry,
    /// Mostly black.
    TooDark,
    /// Mostly white.
    TooBright,
    /// A large part of the picture is another one than before.
    SceneChanged,
}

/// A video source that can be adjusted.
#[derive(Clone, Debug, PartialEq)]
pub struct ImagingSource {
    /// Token of the video source.
    pub source: String,
    /// What it can be set to.
    pub options: ImagingOptions,
    /// The settings as they leave the factory: within the options, and complete.
    pub factory: ImagingSettings,
    /// Presets; if there are any, it is an optional function of the service that is then there.
    pub presets: Vec<ImagingPreset>,
    /// The conditions that it notices.
    pub conditions: Vec<Condition>,
}

/// A move of the focus lens.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum FocusCommand {
    /// To a position, at a speed.
    Absolute {
        /// Within [`FocusMoves::position`].
        position: f32,
        /// Within [`FocusMoves::speed`].
        speed: Option<f32>,
    },
    /// By a distance, at a speed; not beyond the last position.
    Relative {
        /// Within [`FocusMoves::distance`].
        distance: f32,
        /// Within [`FocusMoves::speed`].
        speed: Option<f32>,
    },
    /// Until it is stopped, or at its end.
    Continuous {
        /// Within [`FocusMoves::velocity`].
        velocity: f32,
    },
    /// Ends moves of these kinds where the lens is. Automatic focus goes on.
    Stop,
}

/// Where the focus lens is and what it does.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FocusStatus {
    /// Its position.
    pub position: f32,
    /// Whether it moves; `None` if that is not known.
    pub moving: Option<bool>,
    /// What is wrong with it.
    pub error: Option<String>,
}

/// Is told whether a condition of a source holds: the source, the condition, and whether it holds now. It does not block, and may be
/// called from any thread, also with what has not changed.
pub type ConditionObserver = Arc<dyn Fn(&str, Condition, bool) + Send + Sync>;

/// The adjustable sources of the hardware. No method waits for a movement to end; each returns at once.
pub trait ImagingBackend: Send + Sync + 'static {
    /// The sources that can be adjusted. Others have no imaging.
    fn sources(&self) -> Vec<ImagingSource>;

    /// Sets a source. Called at the start with what was kept, and for every change.
    ///
    /// # Errors
    /// [`BackendError::NotFound`] for an unknown source, [`BackendError::Failed`] when it does not answer; the settings are then as before.
    fn apply(&self, source: &str, settings: &ImagingSettings) -> Result<(), BackendError>;

    /// How a source is set now, complete, for hardware that others can change as well; `None` where it is as it was told, or cannot be asked.
    fn current(&self, source: &str) -> Option<ImagingSettings> {
        let _ = source;
        None
    }

    /// Moves the focus lens.
    ///
    /// # Errors
    /// As [`apply`](Self::apply).
    fn focus(&self, source: &str, command: FocusCommand) -> Result<(), BackendError> {
        let _ = command;
        Err(BackendError::Unsupported(format!("focus of {source}")))
    }

    /// Where the focus lens is.
    ///
    /// # Errors
    /// As [`apply`](Self::apply).
    fn focus_status(&self, source: &str) -> Result<FocusStatus, BackendError> {
        Err(BackendError::Unsupported(format!("focus of {source}")))
    }

    /// Tells `observer` of conditions from now on. Called once, before any other method but [`sources`](Self::sources).
    fn watch(&self, observer: ConditionObserver) {
        let _ = observer;
    }
}
