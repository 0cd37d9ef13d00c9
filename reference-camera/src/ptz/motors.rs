//! A drive of motors on lines of the machine: stepping motors by step and direction, and servos by pulse width.
//!
//! Each motor is moved along the way that a [`Motor`] plans, with its speed and acceleration, by one thread for the whole drive. Where a
//! stepping motor is, only the steps since the start tell; a switch at its lower end makes that certain (homing), and without one the drive
//! has to stand in the middle when the camera starts.

mod homing;
mod servo;
mod stepper;

use std::fmt;
use std::io;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use onvif_device::backend::BackendError;
use onvif_device::backend::ptz::{Axis, Control, Degrees, DriveStatus, Position, PtzNode, Tracking};

pub use homing::Switch;
pub use servo::Servo;
#[cfg(target_os = "linux")]
pub use stepper::StepLines;
pub use stepper::{Lines, Stepper};

use super::drive::{self, Drive};
use super::motor::{Limits, Motor};
use super::serial::Reach;
use crate::sources::lock;

/// Time between two looks at motors that move. Steps follow one another in at least this time, so no motor makes more than 1000 a second.
const TICK: Duration = Duration::from_millis(1);

/// What moves one axis.
pub trait Actuator: Send + 'static {
    /// Moves towards its lower end, a step for each call, until it is there; `true` then, and from the start for an axis that knows where it
    /// is.
    ///
    /// # Errors
    /// When the hardware fails, or there is no end where there should be one.
    fn home(&mut self) -> io::Result<bool>;
    /// Goes a step further on the way to a place from -1 to 1.
    ///
    /// # Errors
    /// When the hardware fails.
    fn follow(&mut self, place: f32) -> io::Result<()>;
    /// Where it is after homing, from -1 to 1.
    fn start(&self) -> f32;
}

/// One axis of a drive.
pub struct Joint {
    /// What moves it.
    pub actuator: Box<dyn Actuator>,
    /// How fast it may be, in ranges of the axis (2 from one end to the other).
    pub limits: Limits,
}

/// The state of both axes.
struct State {
    motors: [Motor; 2],
    homing: bool,
    error: Option<String>,
}

/// Pan and tilt by motors.
pub struct MotorDrive {
    reach: Option<Reach>,
    state: Arc<Mutex<State>>,
    /// Wakes the thread, and ends it when it is dropped.
    wake: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl MotorDrive {
    /// Starts the thread, which homes the axes first. `reach` says what the ends are in degrees, if that is known.
    pub fn start(pan: Joint, tilt: Joint, reach: Option<Reach>) -> MotorDrive {
        let now = Instant::now();
        let motor = |joint: &Joint| Motor::new(joint.limits, joint.actuator.start(), now);
        let state = Arc::new(Mutex::new(State {
            motors: [motor(&pan), motor(&tilt)],
            homing: true,
            error: None,
        }));
        let (wake, woken) = mpsc::channel();
        let shared = Arc::clone(&state);
        let actuators = [pan.actuator, tilt.actuator];
        let thread = thread::spawn(move || run(actuators, &shared, &woken));
        MotorDrive {
            reach,
            state,
            wake: Some(wake),
            thread: Some(thread),
        }
    }

    /// Changes the plan of an axis at once, so that whoever asks next sees it move.
    fn tell(&self, axis: Axis, order: impl FnOnce(&mut Motor)) -> Result<(), BackendError> {
        let mut state = lock(&self.state);
        if let Some(error) = &state.error {
            return Err(BackendError::Failed(error.clone()));
        }
        if let Some(motor) = state.motors.get_mut(axis as usize) {
            order(motor);
        }
        drop(state);
        match self.wake.as_ref().map(|wake| wake.send(())) {
            Some(Ok(())) => Ok(()),
            _ => Err(BackendError::Failed(
                "the motors are not driven any more".to_owned(),
            )),
        }
    }
}

fn run(mut actuators: [Box<dyn Actuator>; 2], state: &Mutex<State>, woken: &Receiver<()>) {
    let fail = |error: io::Error| {
        tracing::error!(%error, "the drive has failed");
        lock(state).error = Some(format!("the motors: {error}"));
    };
    for actuator in &mut actuators {
        loop {
            match actuator.home() {
                Ok(true) => break,
                Ok(false) => thread::sleep(TICK),
                Err(error) => return fail(error),
            }
        }
    }
    lock(state).homing = false;
    let mut moving = false;
    loop {
        // A motor that has just arrived in its plan is followed once more.
        let ended = match moving {
            true => woken.recv_timeout(TICK) == Err(RecvTimeoutError::Disconnected),
            false => woken.recv().is_err(),
        };
        if ended {
            return;
        }
        let now = Instant::now();
        let places = {
            let mut state = lock(state);
            let [pan, tilt] = &mut state.motors;
            moving = pan.moving(now) | tilt.moving(now);
            [pan.place(now), tilt.place(now)]
        };
        for (actuator, place) in actuators.iter_mut().zip(places) {
            if let Err(error) = actuator.follow(place) {
                return fail(error);
            }
        }
    }
}

impl Drop for MotorDrive {
    fn drop(&mut self) {
        self.wake = None;
        if let Some(thread) = self.thread.take() {
            // Lines and pulses are given back with it.
            let _ = thread.join();
        }
    }
}

impl Drive for MotorDrive {
    fn node(&self, number: usize, source: &str) -> PtzNode {
        PtzNode {
            token: drive::token(number),
            name: format!("Pan-tilt motors {number}"),
            source: source.to_owned(),
            control: Control::Position,
            pan_tilt: true,
            zoom: false,
            view: false,
            degrees: self.reach.map(|reach| Degrees {
                pan: reach.pan.0..=reach.pan.1,
                tilt: reach.tilt.0..=reach.tilt.1,
            }),
            home: Some(Position::default()),
            fixed_home: false,
            auxiliary_commands: Vec::new(),
            tracking: Tracking::None,
        }
    }

    fn status(&self) -> Result<DriveStatus, BackendError> {
        let now = Instant::now();
        let mut state = lock(&self.state);
        let homing = state.homing;
        let [pan, tilt] = &mut state.motors;
        let position = Position {
            pan: pan.place(now),
            tilt: tilt.place(now),
            zoom: 0.0,
        };
        let moving = homing || pan.moving(now) || tilt.moving(now);
        Ok(DriveStatus {
            position: (!homing).then_some(position),
            pan_tilt_moving: moving && state.error.is_none(),
            zoom_moving: false,
            error: state.error.clone(),
        })
    }

    fn move_to(&self, axis: Axis, place: f32, speed: f32) -> Result<(), BackendError> {
        self.tell(axis, |motor| motor.go(place, speed, Instant::now()))
    }

    fn stop(&self, axis: Axis) -> Result<(), BackendError> {
        self.tell(axis, |motor| motor.halt(Instant::now()))
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

impl fmt::Debug for MotorDrive {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MotorDrive")
            .field("reach", &self.reach)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::homing::Switch;
    use super::stepper::Lines;
    use super::*;

    /// A motor with an end switch: counts its steps as a shaft would turn.
    #[derive(Clone, Default)]
    struct Shaft(Arc<Mutex<(i32, bool, u32)>>);

    impl Lines for Shaft {
        fn direction(&mut self, up: bool) -> io::Result<()> {
            lock(&self.0).1 = up;
            Ok(())
        }
        fn step(&mut self) -> io::Result<()> {
            let mut shaft = lock(&self.0);
            shaft.0 += if shaft.1 { 1 } else { -1 };
            shaft.2 += 1;
            assert!(shaft.0 >= 0, "it runs against its end");
            Ok(())
        }
    }

    impl Switch for Shaft {
        fn closed(&mut self) -> io::Result<bool> {
            Ok(lock(&self.0).0 == 0)
        }
    }

    fn joint(shaft: &Shaft, steps: u32) -> Joint {
        Joint {
            actuator: Box::new(Stepper::new(shaft.clone(), Some(Box::new(shaft.clone())), steps)),
            limits: Limits {
                speed: 20.0,
                acceleration: 400.0,
            },
        }
    }

    fn rest(drive: &MotorDrive) -> DriveStatus {
        loop {
            let status = drive.status().unwrap();
            if !status.moving() {
                return status;
            }
            thread::sleep(TICK);
        }
    }

    #[test]
    fn it_homes_and_then_makes_as_many_steps_as_the_way_is_long() {
        let (pan, tilt) = (Shaft::default(), Shaft::default());
        lock(&pan.0).0 = 30;
        let reach = Reach {
            pan: (-90.0, 90.0),
            tilt: (-45.0, 45.0),
        };
        let drive = MotorDrive::start(joint(&pan, 200), joint(&tilt, 100), Some(reach));
        assert_eq!(
            rest(&drive).position,
            Some(Position {
                pan: -1.0,
                tilt: -1.0,
                zoom: 0.0
            })
        );
        assert_eq!(lock(&pan.0).0, 0);
        drive.move_to(Axis::Pan, 0.5, 1.0).unwrap();
        drive.move_to(Axis::Tilt, 0.0, 1.0).unwrap();
        let status = rest(&drive);
        assert_eq!(
            status.position,
            Some(Position {
                pan: 0.5,
                tilt: 0.0,
                zoom: 0.0
            })
        );
        // The last step comes with the next look at the motors.
        while (lock(&pan.0).0, lock(&tilt.0).0) != (150, 50) {
            thread::sleep(TICK);
        }
        drop(drive);
        assert_eq!((lock(&pan.0).0, lock(&tilt.0).0), (150, 50));
    }

    #[test]
    fn an_end_that_does_not_come_is_an_error() {
        struct Never;
        impl Switch for Never {
            fn closed(&mut self) -> io::Result<bool> {
                Ok(false)
            }
        }
        let shaft = Shaft::default();
        lock(&shaft.0).0 = 1000;
        let stuck = Joint {
            actuator: Box::new(Stepper::new(shaft.clone(), Some(Box::new(Never)), 50)),
            ..joint(&shaft, 50)
        };
        let drive = MotorDrive::start(stuck, joint(&Shaft::default(), 50), None);
        let status = loop {
            let status = drive.status().unwrap();
            if status.error.is_some() {
                break status;
            }
            thread::sleep(TICK);
        };
        assert!(status.error.unwrap().contains("end switch") && !status.pan_tilt_moving);
        assert!(drive.move_to(Axis::Pan, 0.0, 1.0).is_err());
    }
}
