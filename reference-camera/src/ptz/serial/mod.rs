//! Pan-tilt heads on a serial port: Pelco-D and VISCA.
//!
//! A thread of its own has the port. What clients want is left with it, axis by axis, the last word counting, so that no caller waits for
//! 2400 bits a second. A port that fails is opened again; until then the status has the error.

mod pelco_d;
mod visca;
mod worker;

use std::fmt;
use std::path::PathBuf;
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use onvif_device::backend::BackendError;
use onvif_device::backend::ptz::{Axis, Control, Degrees, DriveStatus, Position, PtzNode, Tracking};
use serde::Deserialize;

pub use pelco_d::PelcoD;
pub use visca::Visca;

use super::drive::{self, Drive};
use crate::sources::lock;

/// What an axis is told.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Motion {
    /// To a place at a speed, both as in [`PtzBackend::move_to`](onvif_device::backend::ptz::PtzBackend::move_to).
    To(f32, f32),
    /// At a velocity.
    At(f32),
    /// It stops.
    Stop,
}

/// What a head says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Answer {
    /// Where an axis is, in the units of [`Position`].
    Place(Axis, f32),
    /// It has refused something.
    Refused(&'static str),
}

/// The language of a head. It keeps what it has told the head, and does no input or output.
pub trait Protocol: fmt::Debug + Send + 'static {
    /// What it is called, for people.
    fn name(&self) -> &'static str;
    /// Whether it can be asked where it is, and sent to a place.
    fn has_positions(&self) -> bool;
    /// The octets that a new port begins with.
    fn greeting(&mut self) -> Vec<Vec<u8>> {
        Vec::new()
    }
    /// The octets for what some axes are told, in messages.
    fn order(&mut self, motions: &[(Axis, Motion)]) -> Vec<Vec<u8>>;
    /// The octets that ask where an axis is, if that can be asked.
    fn question(&self, axis: Axis) -> Option<Vec<u8>>;
    /// Takes whole messages from the front of what has come, and drops what is none.
    fn understand(&mut self, received: &mut Vec<u8>) -> Vec<Answer>;
    /// Time that the head needs between two messages.
    fn gap(&self) -> Duration;
}

/// The angles that a head reaches.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Reach {
    /// Degrees to the left, negative, and to the right.
    pub pan: (f32, f32),
    /// Degrees down, negative, and up.
    pub tilt: (f32, f32),
}

impl Reach {
    /// Whether it is one: from less to more, within a turn.
    pub fn is_sound(&self) -> bool {
        let sound = |(low, high): (f32, f32)| (-360.0..high).contains(&low) && high <= 360.0;
        sound(self.pan) && sound(self.tilt)
    }

    fn of(&self, axis: Axis) -> (f32, f32) {
        match axis {
            Axis::Pan => self.pan,
            Axis::Tilt | Axis::Zoom => self.tilt,
        }
    }

    /// Degrees of a place from -1 to 1.
    pub fn degrees(&self, axis: Axis, place: f32) -> f32 {
        let (low, high) = self.of(axis);
        low + (place.clamp(-1.0, 1.0) + 1.0) / 2.0 * (high - low)
    }

    /// The place at some degrees.
    pub fn place(&self, axis: Axis, degrees: f32) -> f32 {
        let (low, high) = self.of(axis);
        (2.0 * (degrees - low) / (high - low) - 1.0).clamp(-1.0, 1.0)
    }
}

/// A serial port and its speed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Port {
    /// The device file.
    pub path: PathBuf,
    /// Bits a second; 8 data bits, no parity, 1 stop bit.
    pub baud: u32,
}

/// What the thread has found out.
#[derive(Clone, Debug, Default)]
struct Seen {
    places: [Option<f32>; 3],
    /// What the axes are on the way to, as far as is known.
    moving: [bool; 3],
    /// Orders that the thread has not taken yet.
    pending: u64,
    error: Option<String>,
}

/// A head on a serial port.
pub struct SerialHead {
    name: &'static str,
    control: Control,
    reach: Option<Reach>,
    orders: Sender<(Axis, Motion)>,
    seen: Arc<Mutex<Seen>>,
}

impl SerialHead {
    /// Starts the thread for a head. Whether the port is there is seen by the status.
    pub fn start(port: Port, protocol: impl Protocol, reach: Option<Reach>) -> SerialHead {
        let control = match protocol.has_positions() {
            true => Control::Position,
            false => Control::Velocity,
        };
        let name = protocol.name();
        let seen = Arc::<Mutex<Seen>>::default();
        let orders = worker::start(port, Box::new(protocol), Arc::clone(&seen));
        SerialHead {
            name,
            control,
            reach: reach.filter(|_| control == Control::Position),
            orders,
            seen,
        }
    }

    fn tell(&self, axis: Axis, motion: Motion) -> Result<(), BackendError> {
        let mut seen = lock(&self.seen);
        if let Some(error) = &seen.error {
            return Err(BackendError::Failed(error.clone()));
        }
        seen.pending += 1;
        self.orders
            .send((axis, motion))
            .map_err(|_| BackendError::Failed("the thread of the head has ended".to_owned()))
    }
}

impl Drive for SerialHead {
    fn node(&self, number: usize, source: &str) -> PtzNode {
        PtzNode {
            token: drive::token(number),
            name: format!("{} {number}", self.name),
            source: source.to_owned(),
            control: self.control,
            pan_tilt: true,
            zoom: true,
            view: false,
            degrees: self.reach.map(|reach| Degrees {
                pan: reach.pan.0..=reach.pan.1,
                tilt: reach.tilt.0..=reach.tilt.1,
            }),
            home: (self.control == Control::Position).then(Position::default),
            fixed_home: false,
            auxiliary_commands: Vec::new(),
            tracking: Tracking::None,
        }
    }

    fn status(&self) -> Result<DriveStatus, BackendError> {
        let seen = lock(&self.seen).clone();
        let position = match seen.places {
            [Some(pan), Some(tilt), Some(zoom)] => Some(Position { pan, tilt, zoom }),
            _ => None,
        };
        // What nobody has carried out yet is on its way.
        let [pan, tilt, zoom] = seen.moving.map(|moving| moving || seen.pending > 0);
        Ok(DriveStatus {
            position,
            pan_tilt_moving: pan || tilt,
            zoom_moving: zoom,
            error: seen.error,
        })
    }

    fn move_to(&self, axis: Axis, place: f32, speed: f32) -> Result<(), BackendError> {
        self.tell(axis, Motion::To(place, speed))
    }

    fn move_at(&self, axis: Axis, velocity: f32) -> Result<(), BackendError> {
        self.tell(axis, Motion::At(velocity))
    }

    fn stop(&self, axis: Axis) -> Result<(), BackendError> {
        self.tell(axis, Motion::Stop)
    }

    fn angles(&self, position: Position) -> Option<(f32, f32)> {
        let reach = self.reach?;
        Some((
            reach.degrees(Axis::Pan, position.pan),
            reach.degrees(Axis::Tilt, position.tilt),
        ))
    }

    fn at_angles(&self, (pan, tilt): (f32, f32), zoom: f32) -> Option<Position> {
        let reach = self.reach?;
        Some(Position {
            pan: reach.place(Axis::Pan, pan),
            tilt: reach.place(Axis::Tilt, tilt),
            zoom,
        })
    }
}

impl fmt::Debug for SerialHead {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SerialHead")
            .field("name", &self.name)
            .field("seen", &*lock(&self.seen))
            .finish_non_exhaustive()
    }
}
