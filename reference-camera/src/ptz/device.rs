//! Pan, tilt and zoom of a video device, by its controls.
//!
//! A device that takes positions goes there at once, or at a speed of its own; so that it can be moved slowly, or until it is told to stop, it
//! is led along the way that a [`Motor`] plans. One that only knows speeds, or steps, is told these.

use std::fmt;
use std::io;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use onvif_device::backend::BackendError;
use onvif_device::backend::ptz::{Axis, Control as By, Degrees, DriveStatus, Position, PtzNode, Tracking};

use super::drive::{self, Drive};
use super::motor::{Limits, Motor};
use crate::sources::{Camera, lock};
use crate::v4l2::{Control, Controls, Device, id};

/// Time between two orders to a device that moves.
const TICK: Duration = Duration::from_millis(50);
/// From one end to the other in four seconds.
const PAN_TILT: Limits = Limits {
    speed: 0.5,
    acceleration: 2.0,
};
const ZOOM: Limits = Limits {
    speed: 0.25,
    acceleration: 1.0,
};
/// Positions of pan and tilt are in seconds of arc.
const PER_DEGREE: f32 = 3600.0;
/// Controls for positions, for speeds and for steps: pan, tilt, zoom.
const POSITIONS: [u32; 3] = [id::PAN_ABSOLUTE, id::TILT_ABSOLUTE, id::ZOOM_ABSOLUTE];
const SPEEDS: [u32; 3] = [id::PAN_SPEED, id::TILT_SPEED, id::ZOOM_CONTINUOUS];
const STEPS: [u32; 3] = [id::PAN_RELATIVE, id::TILT_RELATIVE, id::ZOOM_RELATIVE];

/// Where controls are read and set.
pub trait Port: Send + Sync + 'static {
    /// The values of controls.
    ///
    /// # Errors
    /// As the system says.
    fn get(&self, ids: &[u32]) -> io::Result<Vec<i32>>;
    /// Sets controls.
    ///
    /// # Errors
    /// As the system says.
    fn set(&self, values: &[(u32, i32)]) -> io::Result<()>;
}

/// A video device. It is not kept open: the kernel would give another name to one that is plugged in again meanwhile.
struct DevicePort(Arc<Camera>);

impl Port for DevicePort {
    fn get(&self, ids: &[u32]) -> io::Result<Vec<i32>> {
        let device = Device::open(self.0.path())?;
        ids.iter().map(|id| device.control(*id)).collect()
    }

    fn set(&self, values: &[(u32, i32)]) -> io::Result<()> {
        let device = Device::open(self.0.path())?;
        values
            .iter()
            .try_for_each(|(id, value)| device.set_control(*id, *value))
    }
}

/// How a device is told to move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Positions,
    Speeds,
    Steps,
}

/// The drive of a video device.
pub struct DeviceDrive(Arc<Shared>);

struct Shared {
    port: Box<dyn Port>,
    way: Way,
    /// Pan, tilt and zoom, as far as there are.
    axes: [Option<Control>; 3],
    state: Mutex<State>,
}

struct State {
    /// For positions.
    motors: [Motor; 3],
    /// For speeds and steps.
    velocities: [f32; 3],
    /// The values that were set last.
    written: [Option<i32>; 3],
    error: Option<String>,
    /// The thread that moves the device is there.
    running: bool,
}

impl DeviceDrive {
    /// The drive of a camera, if it has one.
    ///
    /// # Errors
    /// As the system says.
    pub fn open(camera: &Arc<Camera>) -> io::Result<Option<DeviceDrive>> {
        let controls = Controls::read(&Device::open(camera.path())?);
        Ok(DeviceDrive::new(
            &controls,
            Box::new(DevicePort(Arc::clone(camera))),
        ))
    }

    /// The drive of a device with these controls, if it has one.
    pub fn new(controls: &Controls, port: Box<dyn Port>) -> Option<DeviceDrive> {
        let find = |ids: [u32; 3]| {
            let [pan, tilt, zoom] =
                ids.map(|id| controls.find(id).filter(|control| is_range(control)).cloned());
            // Pan without tilt is nothing that ONVIF could say.
            let both = pan.zip(tilt);
            let (pan, tilt) = both.unzip();
            [pan, tilt, zoom]
        };
        let ways = [
            (Way::Positions, POSITIONS),
            (Way::Speeds, SPEEDS),
            (Way::Steps, STEPS),
        ];
        let (way, axes) = ways
            .into_iter()
            .map(|(way, ids)| (way, find(ids)))
            .find(|(_, axes)| axes.iter().any(Option::is_some))?;
        let now = Instant::now();
        let motor = |limits, place| Motor::new(limits, place, now);
        let drive = DeviceDrive(Arc::new(Shared {
            port,
            way,
            axes,
            state: Mutex::new(State {
                motors: [motor(PAN_TILT, 0.0), motor(PAN_TILT, 0.0), motor(ZOOM, 0.0)],
                velocities: [0.0; 3],
                written: [None; 3],
                error: None,
                running: false,
            }),
        }));
        drive.0.look(&mut lock(&drive.0.state), now);
        Some(drive)
    }

    fn tell(&self, axis: Axis, change: impl FnOnce(&mut State, usize)) -> Result<(), BackendError> {
        if self.0.axis(axis).is_none() {
            return Err(BackendError::Unsupported(format!("{axis:?} of this drive")));
        }
        let mut state = lock(&self.0.state);
        change(&mut state, axis as usize);
        if !state.running {
            let shared = Arc::clone(&self.0);
            thread::Builder::new()
                .name("ptz".to_owned())
                .spawn(move || shared.run())
                .map_err(|error| {
                    BackendError::Failed(format!("starting the thread of the drive: {error}"))
                })?;
            state.running = true;
        }
        Ok(())
    }

    fn degrees(&self) -> Option<Degrees> {
        let range = |axis| {
            let control = self.0.axis(axis).filter(|_| self.0.way == Way::Positions)?;
            Some(control.minimum as f32 / PER_DEGREE..=control.maximum as f32 / PER_DEGREE)
        };
        Some(Degrees {
            pan: range(Axis::Pan)?,
            tilt: range(Axis::Tilt)?,
        })
    }
}

impl Shared {
    fn axis(&self, axis: Axis) -> Option<&Control> {
        self.axes.get(axis as usize)?.as_ref()
    }

    fn run(&self) {
        loop {
            {
                let mut state = lock(&self.state);
                if !self.tick(&mut state, Instant::now()) {
                    state.running = false;
                    return;
                }
            }
            thread::sleep(TICK);
        }
    }

    /// Tells the device where it is to be now, or how fast; `false` when nothing moves any more.
    fn tick(&self, state: &mut State, now: Instant) -> bool {
        let mut values = Vec::new();
        let mut moving = false;
        for axis in Axis::ALL {
            let Some(control) = self.axis(axis) else { continue };
            let index = axis as usize;
            let velocity = state.velocities[index];
            let value = match self.way {
                Way::Positions => {
                    moving |= state.motors[index].moving(now);
                    value_at(control, axis, state.motors[index].place(now))
                }
                Way::Speeds => speed(control, velocity),
                Way::Steps if velocity == 0.0 => continue,
                Way::Steps => {
                    moving = true;
                    // A step is not a state: it is told again and again.
                    state.written[index] = None;
                    speed(control, velocity)
                }
            };
            if state.written[index] != Some(value) {
                state.written[index] = Some(value);
                values.push((control.id, value));
            }
        }
        if values.is_empty() {
            return moving;
        }
        match self.port.set(&values) {
            Ok(()) => state.error = None,
            Err(error) => {
                tracing::debug!(%error, "a drive of a video device");
                state.error = Some(format!("the drive of the video device: {error}"));
                state.written = [None; 3];
                state.velocities = [0.0; 3];
                state.motors.iter_mut().for_each(|motor| motor.halt(now));
                return false;
            }
        }
        moving
    }

    /// Finds out where a device that rests is: another program may have moved it, or it may have been plugged in again.
    fn look(&self, state: &mut State, now: Instant) {
        if self.way != Way::Positions || state.running {
            return;
        }
        let there: Vec<_> = Axis::ALL
            .into_iter()
            .filter_map(|axis| Some((axis, self.axis(axis)?)))
            .collect();
        let ids: Vec<u32> = there.iter().map(|(_, control)| control.id).collect();
        match self.port.get(&ids) {
            Ok(values) => {
                state.error = None;
                for ((axis, control), value) in there.into_iter().zip(values) {
                    let index = axis as usize;
                    if state.written[index] != Some(value) {
                        state.written[index] = Some(value);
                        let limits = if axis == Axis::Zoom { ZOOM } else { PAN_TILT };
                        state.motors[index] = Motor::new(limits, place_of(control, axis, value), now);
                    }
                }
            }
            Err(error) => state.error = Some(format!("the drive of the video device: {error}")),
        }
    }
}

fn is_range(control: &Control) -> bool {
    control.maximum > control.minimum
}

/// Places of pan and tilt are from -1 to 1, those of zoom from 0.
fn value_at(control: &Control, axis: Axis, place: f32) -> i32 {
    let part = if axis == Axis::Zoom {
        place
    } else {
        (place + 1.0) / 2.0
    };
    let (least, most) = (f64::from(control.minimum), f64::from(control.maximum));
    control.nearest((least + f64::from(part.clamp(0.0, 1.0)) * (most - least)).round() as i32)
}

fn place_of(control: &Control, axis: Axis, value: i32) -> f32 {
    let (least, most) = (f64::from(control.minimum), f64::from(control.maximum));
    let part = ((f64::from(value) - least) / (most - least)).clamp(0.0, 1.0) as f32;
    if axis == Axis::Zoom {
        part
    } else {
        part * 2.0 - 1.0
    }
}

/// The value for a velocity from -1 to 1. Nothing that moves is so slow that it stands.
fn speed(control: &Control, velocity: f32) -> i32 {
    if velocity == 0.0 {
        return 0_i32.clamp(control.minimum, control.maximum);
    }
    let most = if velocity > 0.0 {
        control.maximum
    } else {
        control.minimum
    };
    let wanted = (f64::from(velocity.abs().min(1.0)) * f64::from(most)).round() as i32;
    let value = control.nearest(wanted);
    match value {
        0 => control.nearest(control.step.max(1) * most.signum()),
        value => value,
    }
}

impl Drive for DeviceDrive {
    fn node(&self, number: usize, source: &str) -> PtzNode {
        let positions = self.0.way == Way::Positions;
        let usual = |axis| {
            let control = self.0.axis(axis);
            control.map_or(0.0, |control| place_of(control, axis, control.default))
        };
        PtzNode {
            token: drive::token(number),
            name: format!("Camera PTZ {number}"),
            source: source.to_owned(),
            control: if positions { By::Position } else { By::Velocity },
            pan_tilt: self.0.axis(Axis::Pan).is_some(),
            zoom: self.0.axis(Axis::Zoom).is_some(),
            view: false,
            degrees: self.degrees(),
            home: positions.then(|| Position {
                pan: usual(Axis::Pan),
                tilt: usual(Axis::Tilt),
                zoom: usual(Axis::Zoom),
            }),
            fixed_home: false,
            auxiliary_commands: Vec::new(),
            tracking: Tracking::None,
        }
    }

    fn status(&self) -> Result<DriveStatus, BackendError> {
        let now = Instant::now();
        let mut state = lock(&self.0.state);
        self.0.look(&mut state, now);
        let [pan, tilt, zoom] = &mut state.motors;
        let position = Position {
            pan: pan.place(now),
            tilt: tilt.place(now),
            zoom: zoom.place(now),
        };
        let planned = [pan.moving(now), tilt.moving(now), zoom.moving(now)];
        let moving: Vec<bool> = (planned.into_iter())
            .zip(state.velocities)
            .map(|(planned, velocity)| planned || velocity != 0.0)
            .collect();
        Ok(DriveStatus {
            position: (self.0.way == Way::Positions).then_some(position),
            pan_tilt_moving: moving.iter().take(2).any(|moving| *moving),
            zoom_moving: moving.last().is_some_and(|moving| *moving),
            error: state.error.clone(),
        })
    }

    fn move_to(&self, axis: Axis, place: f32, speed: f32) -> Result<(), BackendError> {
        if self.0.way != Way::Positions {
            return Err(BackendError::Unsupported("positions of this drive".to_owned()));
        }
        let now = Instant::now();
        let shared = &self.0;
        self.tell(axis, |state, index| {
            shared.look(state, now);
            state.motors[index].go(place, speed, now);
        })
    }

    fn move_at(&self, axis: Axis, velocity: f32) -> Result<(), BackendError> {
        if self.0.way == Way::Positions {
            return Err(BackendError::Unsupported("velocities of this drive".to_owned()));
        }
        self.tell(axis, |state, index| state.velocities[index] = velocity)
    }

    fn stop(&self, axis: Axis) -> Result<(), BackendError> {
        let now = Instant::now();
        self.tell(axis, |state, index| {
            state.motors[index].halt(now);
            state.velocities[index] = 0.0;
        })
    }

    fn angles(&self, position: Position) -> Option<(f32, f32)> {
        self.degrees()?;
        let of = |axis: Axis| {
            let control = self.0.axis(axis)?;
            Some(value_at(control, axis, position.on(axis)) as f32 / PER_DEGREE)
        };
        Some((of(Axis::Pan)?, of(Axis::Tilt)?))
    }

    fn at_angles(&self, (pan, tilt): (f32, f32), zoom: f32) -> Option<Position> {
        self.degrees()?;
        let of = |axis: Axis, degrees: f32| {
            let control = self.0.axis(axis)?;
            Some(place_of(
                control,
                axis,
                control.nearest((degrees * PER_DEGREE).round() as i32),
            ))
        };
        Some(Position {
            pan: of(Axis::Pan, pan)?,
            tilt: of(Axis::Tilt, tilt)?,
            zoom,
        })
    }
}

impl Drop for DeviceDrive {
    fn drop(&mut self) {
        // Nothing goes on moving when the camera ends.
        let mut state = lock(&self.0.state);
        let now = Instant::now();
        state.motors.iter_mut().for_each(|motor| motor.halt(now));
        if std::mem::take(&mut state.velocities) != [0.0; 3] {
            self.0.tick(&mut state, now);
        }
    }
}

impl fmt::Debug for DeviceDrive {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeviceDrive")
            .field("way", &self.0.way)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
#[path = "device_tests.rs"]
mod tests;
