//! The drives of the camera: the digital one, and those that move something.

#[cfg(target_os = "linux")]
mod device;
mod digital;
mod drive;
mod motor;
pub mod motors;
mod optics;
pub mod serial;
mod wiper;

use std::sync::Arc;

use onvif_device::backend::BackendError;
use onvif_device::backend::ptz::{Axis, DriveStatus, Position, PtzBackend, PtzNode};
use serde::Deserialize;

#[cfg(target_os = "linux")]
pub use device::DeviceDrive;
pub use digital::DigitalDrive;
pub use drive::{Drive, token};
pub use motor::{Limits, Motor};
pub use optics::{LensSpec, Optics};
pub use wiper::{Wiper, behind_wiper};

/// Who says where the home positions of drives are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PtzHome {
    /// Clients do.
    Settable,
    /// They stay where the drives have them.
    Fixed,
}

/// The drives of the camera.
#[derive(Debug, Default)]
pub struct CameraPtz {
    drives: Vec<(PtzNode, Arc<dyn Drive>)>,
}

impl CameraPtz {
    /// A camera without drives.
    pub fn new() -> CameraPtz {
        CameraPtz::default()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.drives.is_empty()
    }

    /// Adds a drive of a video source.
    pub fn add<D: Drive>(&mut self, source: &str, drive: Arc<D>) {
        let node = drive.node(self.drives.len() + 1, source);
        self.drives.push((node, drive));
    }

    /// Keeps the home position of every drive where it is now.
    pub fn fix_home(&mut self) {
        for (node, _) in &mut self.drives {
            node.fixed_home = true;
        }
    }

    fn drive(&self, token: &str) -> Result<&dyn Drive, BackendError> {
        let mut drives = self.drives.iter();
        drives
            .find(|(node, _)| node.token == token)
            .map(|(_, drive)| &**drive)
            .ok_or_else(|| BackendError::NotFound(format!("drive {token:?}")))
    }
}

impl PtzBackend for CameraPtz {
    fn nodes(&self) -> Vec<PtzNode> {
        self.drives.iter().map(|(node, _)| node.clone()).collect()
    }

    fn status(&self, node: &str) -> Result<DriveStatus, BackendError> {
        self.drive(node)?.status()
    }

    fn move_to(&self, node: &str, axis: Axis, place: f32, speed: f32) -> Result<(), BackendError> {
        self.drive(node)?.move_to(axis, place, speed)
    }

    fn move_at(&self, node: &str, axis: Axis, velocity: f32) -> Result<(), BackendError> {
        self.drive(node)?.move_at(axis, velocity)
    }

    fn stop(&self, node: &str, axis: Axis) -> Result<(), BackendError> {
        self.drive(node)?.stop(axis)
    }

    fn aim(&self, node: &str, from: Position, offset: (f32, f32), to_zoom: f32) -> Option<Position> {
        self.drive(node).ok()?.aim(from, offset, to_zoom)
    }

    fn angles(&self, node: &str, position: Position) -> Option<(f32, f32)> {
        self.drive(node).ok()?.angles(position)
    }

    fn at_angles(&self, node: &str, angles: (f32, f32), zoom: f32) -> Option<Position> {
        self.drive(node).ok()?.at_angles(angles, zoom)
    }

    fn field_of_view(&self, node: &str, zoom: f32) -> Option<(f32, f32)> {
        self.drive(node).ok()?.field_of_view(zoom)
    }

    fn auxiliary(&self, node: &str, command: &str) -> Result<String, BackendError> {
        self.drive(node)?.auxiliary(command)
    }
}
