//! Pan, tilt and zoom drives, as the hardware has them.
//!
//! A drive speaks in the generic units of ONVIF PTZ: pan from -1 (left) to 1 (right), tilt from -1 (down) to 1 (up), zoom from 0 (wide) to
//! 1 (tele), and speeds as parts of the highest speed of the axis. Spaces, limits, timeouts, presets, home position and tours are the
//! library's.

use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

use super::BackendError;

/// What a drive can be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Control {
    /// It knows where it is and can be sent to a position at a speed: [`PtzBackend::move_to`]. The library makes everything else of
    /// this, continuous moves included.
    Position,
    /// It only knows speeds: [`PtzBackend::move_at`]. It has continuous moves and nothing that needs a position: no absolute or
    /// relative moves, no limits, presets, home position or tours.
    Velocity,
}

/// A drive.
#[derive(Clone, Debug, PartialEq)]
pub struct PtzNode {
    /// Stable over restarts, at most 64 characters, unique among the drives of the device.
    pub token: String,
    /// Name for people, at most 64 characters.
    pub name: String,
    /// The video source that the drive moves.
    pub source: String,
    /// What the drive can be told.
    pub control: Control,
    /// Whether it pans and tilts.
    pub pan_tilt: bool,
    /// Whether it zooms.
    pub zoom: bool,
    /// Whether [`PtzBackend::aim`] answers, so that clients can move by parts of the picture that they see. Needs
    /// [`Control::Position`] and pan and tilt.
    pub view: bool,
    /// The angles that the drive reaches, if [`PtzBackend::angles`] and [`PtzBackend::at_angles`] answer. Needs
    /// [`Control::Position`] and pan and tilt.
    pub degrees: Option<Degrees>,
    /// The home position as it leaves the factory; `None` for a drive without one.
    pub home: Option<Position>,
    /// Whether clients cannot change the home position.
    pub fixed_home: bool,
    /// Auxiliary commands, for example `tt:Wiper|On`, each at most 128 characters.
    pub auxiliary_commands: Vec<String>,
    /// What the drive can follow by itself, if [`PtzBackend::track`] works.
    pub tracking: Tracking,
}

/// What a drive can follow by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Tracking {
    /// Nothing.
    #[default]
    None,
    /// Whatever it finds where it looks.
    Anything,
    /// That, or an object that a client names by the number that the device has given it.
    Objects,
}

/// Where a drive is on Earth and how it is turned.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GeoPose {
    /// North of the equator, in degrees.
    pub latitude: f64,
    /// East of Greenwich, in degrees.
    pub longitude: f64,
    /// Above sea level, in metres.
    pub elevation: f64,
    /// Where a pan angle of 0 looks to: degrees from north towards east.
    pub yaw: f64,
}

/// Tells where the drive of a video source is, by the token of the source; `None` as long as it is not known.
pub type PoseSource = Box<dyn Fn(&str) -> Option<GeoPose> + Send + Sync>;

/// Angles that a drive reaches, in degrees; right and up are positive.
#[derive(Clone, Debug, PartialEq)]
pub struct Degrees {
    /// Pan angles.
    pub pan: RangeInclusive<f32>,
    /// Tilt angles.
    pub tilt: RangeInclusive<f32>,
}

/// Where a drive is.
#[derive(Clone, Copy, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct Position {
    /// -1 (left) to 1 (right).
    pub pan: f32,
    /// -1 (down) to 1 (up).
    pub tilt: f32,
    /// 0 (wide) to 1 (tele).
    pub zoom: f32,
}

/// One of the axes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Axis {
    /// Left and right.
    Pan,
    /// Up and down.
    Tilt,
    /// Wide and tele.
    Zoom,
}

impl Axis {
    /// All of them.
    pub const ALL: [Axis; 3] = [Axis::Pan, Axis::Tilt, Axis::Zoom];
}

impl Position {
    /// The place on one axis.
    pub fn on(&self, axis: Axis) -> f32 {
        match axis {
            Axis::Pan => self.pan,
            Axis::Tilt => self.tilt,
            Axis::Zoom => self.zoom,
        }
    }

    /// The same position with another place on one axis.
    pub fn with(mut self, axis: Axis, place: f32) -> Position {
        match axis {
            Axis::Pan => self.pan = place,
            Axis::Tilt => self.tilt = place,
            Axis::Zoom => self.zoom = place,
        }
        self
    }
}

/// Where a drive is and what it does.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DriveStatus {
    /// The position, if the drive knows it.
    pub position: Option<Position>,
    /// Pan or tilt is moving.
    pub pan_tilt_moving: bool,
    /// Zoom is moving.
    pub zoom_moving: bool,
    /// What is wrong with the drive; the move state is then unknown.
    pub error: Option<String>,
}

impl DriveStatus {
    /// Whether anything moves.
    pub fn moving(&self) -> bool {
        self.pan_tilt_moving || self.zoom_moving
    }
}

/// The drives of the hardware. No method waits for a movement to end; each returns at once.
///
/// A command to an axis replaces the one before it on the same axis, and leaves the other axes as they are.
pub trait PtzBackend: Send + Sync + 'static {
    /// The drives in a stable order.
    fn nodes(&self) -> Vec<PtzNode>;

    /// Where a drive is now.
    ///
    /// # Errors
    /// [`BackendError::NotFound`] for an unknown drive, [`BackendError::Failed`] when it does not answer.
    fn status(&self, node: &str) -> Result<DriveStatus, BackendError>;

    /// Moves one axis to a place at a speed above 0 and up to 1. For drives with [`Control::Position`].
    ///
    /// # Errors
    /// As [`status`](Self::status).
    fn move_to(&self, node: &str, axis: Axis, place: f32, speed: f32) -> Result<(), BackendError> {
        let _ = (axis, place, speed);
        Err(BackendError::Unsupported(format!(
            "positions of the drive {node}"
        )))
    }

    /// Moves one axis at a velocity from -1 to 1 until it is told otherwise. For drives with [`Control::Velocity`].
    ///
    /// # Errors
    /// As [`status`](Self::status).
    fn move_at(&self, node: &str, axis: Axis, velocity: f32) -> Result<(), BackendError> {
        let _ = (axis, velocity);
        Err(BackendError::Unsupported(format!(
            "velocities of the drive {node}"
        )))
    }

    /// Stops one axis where it is.
    ///
    /// # Errors
    /// As [`status`](Self::status).
    fn stop(&self, node: &str, axis: Axis) -> Result<(), BackendError>;

    /// The position, with the zoom of `to_zoom`, in which the point of the picture at `offset` would be in the centre: of what is seen
    /// from `from`, where the centre is (0, 0) and the upper right corner (1, 1). What lies beyond the drive's reach becomes the nearest
    /// place that it reaches. For drives with [`PtzNode::view`].
    fn aim(&self, node: &str, from: Position, offset: (f32, f32), to_zoom: f32) -> Option<Position> {
        let _ = (node, from, offset, to_zoom);
        None
    }

    /// The pan and tilt angles of a position in degrees. For drives with [`PtzNode::degrees`].
    fn angles(&self, node: &str, position: Position) -> Option<(f32, f32)> {
        let _ = (node, position);
        None
    }

    /// The position that looks at these angles, or as near to them as the drive gets, with the zoom of `zoom`. For drives with
    /// [`PtzNode::degrees`].
    fn at_angles(&self, node: &str, angles: (f32, f32), zoom: f32) -> Option<Position> {
        let _ = (node, angles, zoom);
        None
    }

    /// How much is seen with a zoom, horizontally and vertically, in degrees. For drives with [`PtzNode::degrees`].
    fn field_of_view(&self, node: &str, zoom: f32) -> Option<(f32, f32)> {
        let _ = (node, zoom);
        None
    }

    /// Follows what it sees, or an object by its number, and moves by itself until a move or stop of any axis. For drives with
    /// [`PtzNode::tracking`].
    ///
    /// # Errors
    /// [`BackendError::NotFound`] for an unknown object, else as [`status`](Self::status).
    fn track(&self, node: &str, object: Option<i64>) -> Result<(), BackendError> {
        let _ = object;
        Err(BackendError::Unsupported(format!("tracking by the drive {node}")))
    }

    /// Carries out one of [`PtzNode::auxiliary_commands`] and returns the drive's answer, at most 128 characters.
    ///
    /// # Errors
    /// [`BackendError::Unsupported`] for another command, else as [`status`](Self::status).
    fn auxiliary(&self, node: &str, command: &str) -> Result<String, BackendError> {
        let _ = node;
        Err(BackendError::Unsupported(format!(
            "auxiliary command {command:?}"
        )))
    }
}
