//! The digital PTZ: simulated motors move a window over the picture of a source, and what is in the window is what the encoders get.

mod motor;
mod optics;
mod wiper;

use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Instant;

use onvif_device::backend::BackendError;
use onvif_device::backend::ptz::{Axis, Control, DriveStatus, Position, PtzBackend, PtzNode, Tracking};

pub use motor::{Limits, Motor};
pub use optics::{LensSpec, Optics};
pub use wiper::{Wiper, behind_wiper};

use crate::pipeline::Window;
use crate::sources::lock;

/// From one border to the other in a little more than two seconds.
const PAN_TILT: Limits = Limits {
    speed: 1.0,
    acceleration: 4.0,
};
/// From wide to tele in a little more than two seconds.
const ZOOM: Limits = Limits {
    speed: 0.5,
    acceleration: 2.0,
};

/// Auxiliary commands.
const WIPER_ON: &str = "tt:Wiper|On";
const WIPER_OFF: &str = "tt:Wiper|Off";

/// A window that motors move. It begins in the middle, at the wide end.
pub struct DigitalDrive {
    optics: Optics,
    motors: Mutex<[Motor; 3]>,
    wiper: Arc<Wiper>,
}

impl DigitalDrive {
    /// A drive at rest.
    pub fn new(optics: Optics) -> DigitalDrive {
        let now = Instant::now();
        let motor = |limits| Motor::new(limits, 0.0, now);
        DigitalDrive {
            optics,
            motors: Mutex::new([motor(PAN_TILT), motor(PAN_TILT), motor(ZOOM)]),
            wiper: Arc::default(),
        }
    }

    /// The wiper in front of the lens; [`behind_wiper`] makes it seen.
    pub fn wiper(&self) -> &Arc<Wiper> {
        &self.wiper
    }

    /// What is to be shown now.
    pub fn window(&self) -> Window {
        self.optics.window(self.position(Instant::now()))
    }

    fn position(&self, now: Instant) -> Position {
        let [pan, tilt, zoom] = &mut *lock(&self.motors);
        Position {
            pan: pan.place(now),
            tilt: tilt.place(now),
            zoom: zoom.place(now),
        }
    }

    fn status(&self, now: Instant) -> DriveStatus {
        let position = self.position(now);
        let [pan, tilt, zoom] = &mut *lock(&self.motors);
        DriveStatus {
            position: Some(position),
            pan_tilt_moving: pan.moving(now) | tilt.moving(now),
            zoom_moving: zoom.moving(now),
            error: None,
        }
    }

    fn command(&self, axis: Axis, command: impl FnOnce(&mut Motor)) {
        let [pan, tilt, zoom] = &mut *lock(&self.motors);
        command(match axis {
            Axis::Pan => pan,
            Axis::Tilt => tilt,
            Axis::Zoom => zoom,
        });
    }
}

impl fmt::Debug for DigitalDrive {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DigitalDrive")
            .field("optics", &self.optics)
            .finish_non_exhaustive()
    }
}

/// The drives of the camera, one for each source that can be cut.
#[derive(Debug, Default)]
pub struct CameraPtz {
    drives: Vec<(PtzNode, Arc<DigitalDrive>)>,
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

    /// Adds the drive of a video source.
    pub fn add(&mut self, source: &str, drive: Arc<DigitalDrive>) {
        let number = self.drives.len() + 1;
        let node = PtzNode {
            token: format!("drive-{number}"),
            name: format!("Digital PTZ {number}"),
            source: source.to_owned(),
            control: Control::Position,
            pan_tilt: true,
            zoom: true,
            view: true,
            degrees: drive.optics.degrees(),
            home: Some(Position::default()),
            fixed_home: false,
            auxiliary_commands: [WIPER_ON, WIPER_OFF].map(str::to_owned).to_vec(),
            tracking: Tracking::None,
        };
        self.drives.push((node, drive));
    }

    fn drive(&self, token: &str) -> Result<&DigitalDrive, BackendError> {
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
        Ok(self.drive(node)?.status(Instant::now()))
    }

    fn move_to(&self, node: &str, axis: Axis, place: f32, speed: f32) -> Result<(), BackendError> {
        let command = |motor: &mut Motor| motor.go(place, speed, Instant::now());
        self.drive(node)?.command(axis, command);
        Ok(())
    }

    fn stop(&self, node: &str, axis: Axis) -> Result<(), BackendError> {
        self.drive(node)?
            .command(axis, |motor| motor.halt(Instant::now()));
        Ok(())
    }

    fn aim(&self, node: &str, from: Position, offset: (f32, f32), to_zoom: f32) -> Option<Position> {
        Some(self.drive(node).ok()?.optics.aim(from, offset, to_zoom))
    }

    fn angles(&self, node: &str, position: Position) -> Option<(f32, f32)> {
        self.drive(node).ok()?.optics.angles(position)
    }

    fn at_angles(&self, node: &str, angles: (f32, f32), zoom: f32) -> Option<Position> {
        self.drive(node).ok()?.optics.at_angles(angles, zoom)
    }

    fn field_of_view(&self, node: &str, zoom: f32) -> Option<(f32, f32)> {
        self.drive(node).ok()?.optics.field_of_view(zoom)
    }

    fn auxiliary(&self, node: &str, command: &str) -> Result<String, BackendError> {
        let wiper = &self.drive(node)?.wiper;
        match command {
            WIPER_ON => wiper.start(),
            WIPER_OFF => wiper.stop(),
            _ => {
                return Err(BackendError::Unsupported(format!(
                    "auxiliary command {command:?}"
                )));
            }
        }
        Ok(command.to_owned())
    }
}
