//! The digital drive: simulated motors move a window over the picture of a source, and what is in the window is what the encoders get.

use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Instant;

use onvif_device::backend::BackendError;
use onvif_device::backend::ptz::{Axis, Control, DriveStatus, Position, PtzNode, Tracking};

use super::drive::{self, Drive};
use super::motor::{Limits, Motor};
use super::optics::Optics;
use super::wiper::Wiper;
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
    wipes: bool,
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
            wipes: true,
        }
    }

    /// Without a wiper, in front of a real lens.
    pub fn without_wiper(mut self) -> DigitalDrive {
        self.wipes = false;
        self
    }

    /// The wiper in front of the lens; [`behind_wiper`](super::behind_wiper) makes it seen.
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

impl Drive for DigitalDrive {
    fn node(&self, number: usize, source: &str) -> PtzNode {
        PtzNode {
            token: drive::token(number),
            name: format!("Digital PTZ {number}"),
            source: source.to_owned(),
            control: Control::Position,
            pan_tilt: true,
            zoom: true,
            view: true,
            degrees: self.optics.degrees(),
            home: Some(Position::default()),
            fixed_home: false,
            auxiliary_commands: match self.wipes {
                true => [WIPER_ON, WIPER_OFF].map(str::to_owned).to_vec(),
                false => Vec::new(),
            },
            tracking: Tracking::None,
        }
    }

    fn status(&self) -> Result<DriveStatus, BackendError> {
        let now = Instant::now();
        let position = self.position(now);
        let [pan, tilt, zoom] = &mut *lock(&self.motors);
        Ok(DriveStatus {
            position: Some(position),
            pan_tilt_moving: pan.moving(now) | tilt.moving(now),
            zoom_moving: zoom.moving(now),
            error: None,
        })
    }

    fn move_to(&self, axis: Axis, place: f32, speed: f32) -> Result<(), BackendError> {
        self.command(axis, |motor| motor.go(place, speed, Instant::now()));
        Ok(())
    }

    fn stop(&self, axis: Axis) -> Result<(), BackendError> {
        self.command(axis, |motor| motor.halt(Instant::now()));
        Ok(())
    }

    fn aim(&self, from: Position, offset: (f32, f32), to_zoom: f32) -> Option<Position> {
        Some(self.optics.aim(from, offset, to_zoom))
    }

    fn angles(&self, position: Position) -> Option<(f32, f32)> {
        self.optics.angles(position)
    }

    fn at_angles(&self, angles: (f32, f32), zoom: f32) -> Option<Position> {
        self.optics.at_angles(angles, zoom)
    }

    fn field_of_view(&self, zoom: f32) -> Option<(f32, f32)> {
        self.optics.field_of_view(zoom)
    }

    fn auxiliary(&self, command: &str) -> Result<String, BackendError> {
        match command {
            WIPER_ON if self.wipes => self.wiper.start(),
            WIPER_OFF if self.wipes => self.wiper.stop(),
            _ => {
                return Err(BackendError::Unsupported(format!(
                    "auxiliary command {command:?}"
                )));
            }
        }
        Ok(command.to_owned())
    }
}
