//! What every drive of the camera can be told, whatever moves it.

use std::fmt;

use onvif_device::backend::BackendError;
use onvif_device::backend::ptz::{Axis, DriveStatus, Position, PtzNode};

/// One drive: the digital one, a serial pan-tilt head, motors on lines. The methods are those of
/// [`PtzBackend`](onvif_device::backend::ptz::PtzBackend) for one node, and none waits for a movement to end.
pub trait Drive: fmt::Debug + Send + Sync + 'static {
    /// What it is: the drive of this number of the camera, which moves `source`. Its token is [`token`].
    fn node(&self, number: usize, source: &str) -> PtzNode;

    /// Where it is now.
    ///
    /// # Errors
    /// [`BackendError::Failed`] when it does not answer.
    fn status(&self) -> Result<DriveStatus, BackendError>;

    /// Moves an axis to a place, for drives that know where they are.
    ///
    /// # Errors
    /// As [`status`](Self::status); [`BackendError::Unsupported`] for others.
    fn move_to(&self, axis: Axis, place: f32, speed: f32) -> Result<(), BackendError> {
        let _ = (axis, place, speed);
        Err(BackendError::Unsupported("positions of this drive".to_owned()))
    }

    /// Moves an axis at a velocity, for drives that know only speeds.
    ///
    /// # Errors
    /// As [`status`](Self::status); [`BackendError::Unsupported`] for others.
    fn move_at(&self, axis: Axis, velocity: f32) -> Result<(), BackendError> {
        let _ = (axis, velocity);
        Err(BackendError::Unsupported("velocities of this drive".to_owned()))
    }

    /// Stops an axis.
    ///
    /// # Errors
    /// As [`status`](Self::status).
    fn stop(&self, axis: Axis) -> Result<(), BackendError>;

    /// As [`PtzBackend::aim`](onvif_device::backend::ptz::PtzBackend::aim).
    fn aim(&self, from: Position, offset: (f32, f32), to_zoom: f32) -> Option<Position> {
        let _ = (from, offset, to_zoom);
        None
    }

    /// As [`PtzBackend::angles`](onvif_device::backend::ptz::PtzBackend::angles).
    fn angles(&self, position: Position) -> Option<(f32, f32)> {
        let _ = position;
        None
    }

    /// As [`PtzBackend::at_angles`](onvif_device::backend::ptz::PtzBackend::at_angles).
    fn at_angles(&self, angles: (f32, f32), zoom: f32) -> Option<Position> {
        let _ = (angles, zoom);
        None
    }

    /// As [`PtzBackend::field_of_view`](onvif_device::backend::ptz::PtzBackend::field_of_view).
    fn field_of_view(&self, zoom: f32) -> Option<(f32, f32)> {
        let _ = zoom;
        None
    }

    /// Carries out an auxiliary command.
    ///
    /// # Errors
    /// [`BackendError::Unsupported`] for one that it does not have.
    fn auxiliary(&self, command: &str) -> Result<String, BackendError> {
        Err(BackendError::Unsupported(format!(
            "auxiliary command {command:?}"
        )))
    }
}

/// The token of the drive of a number, from 1.
pub fn token(number: usize) -> String {
    format!("drive-{number}")
}
