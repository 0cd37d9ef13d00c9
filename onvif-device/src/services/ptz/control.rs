//! What one drive is doing for its clients: moves with timeouts, trips to presets, tours. The clock is passed in; whoever owns a
//! [`Controller`] calls [`handle_timeout`](Controller::handle_timeout) when [`poll_timeout`](Controller::poll_timeout) says.

mod touring;

use std::sync::Arc;
use std::time::{Duration, Instant};

use super::PtzEvent;
use super::spaces::{ByAxis, Motion};
use super::state::{Configuration, NodeState, Token};
use crate::backend::BackendError;
use crate::backend::ptz::{Axis, Control, DriveStatus, Position, PtzBackend, PtzNode};

use touring::Running;
pub use touring::{StartError, TourState};

/// A drive at rest for so long goes on with the tour that is to run by itself.
const PARKED: Duration = Duration::from_secs(30);

/// How often a drive is asked whether it has arrived.
const LOOK: Duration = Duration::from_millis(100);

/// Longest stay at a spot and longest tour; see the tour options.
pub const LONGEST: Duration = Duration::from_secs(24 * 3600);

/// One drive.
pub struct Controller {
    node: PtzNode,
    backend: Arc<dyn PtzBackend>,
    /// When a continuous move of an axis ends.
    ends: [Option<Instant>; 3],
    trip: Option<Trip>,
    /// Where the tracker of the drive takes over, and which object it is to follow.
    handover: Option<Handover>,
    tour: Option<Running>,
    /// When a client last took over; the drive belongs to the tour that starts by itself until then.
    taken: Option<Instant>,
    random: u64,
    events: Vec<PtzEvent>,
}

/// On the way to a preset, or at it.
#[derive(Clone, Debug)]
struct Trip {
    configuration: Token,
    preset: Token,
    name: String,
    target: ByAxis,
    arrived: bool,
}

/// What the tracker of the drive is to take over.
#[derive(Clone, Copy, Debug)]
struct Handover {
    target: ByAxis,
    object: Option<i64>,
}

impl Controller {
    /// A controller of a drive that does nothing. `random` begins the sequence of random tours.
    pub fn new(node: PtzNode, backend: Arc<dyn PtzBackend>, random: u64) -> Controller {
        Controller {
            node,
            backend,
            ends: [None; 3],
            trip: None,
            handover: None,
            tour: None,
            taken: None,
            random: random | 1,
            events: Vec::new(),
        }
    }

    /// The drive.
    pub fn node(&self) -> &PtzNode {
        &self.node
    }

    /// What has happened since this was last called.
    pub fn take_events(&mut self) -> Vec<PtzEvent> {
        std::mem::take(&mut self.events)
    }

    /// Moves at velocities until the timeout. An axis with velocity 0 stops; axes without a value go on as they do.
    ///
    /// # Errors
    /// Whatever the drive reports.
    pub fn continuous(
        &mut self,
        configuration: &Configuration,
        velocities: ByAxis,
        timeout: Duration,
        now: Instant,
    ) -> Result<(), BackendError> {
        self.interrupt(now);
        for (index, axis, velocity) in axes(velocities) {
            self.ends[index] = None;
            if velocity == 0.0 {
                self.backend.stop(&self.node.token, axis)?;
                continue;
            }
            match self.node.control {
                Control::Velocity => self.backend.move_at(&self.node.token, axis, velocity)?,
                // A move without end is one to the border.
                Control::Position => {
                    let (min, max) = configuration.limits.on(axis);
                    let border = if velocity < 0.0 { min } else { max };
                    self.backend
                        .move_to(&self.node.token, axis, border, velocity.abs())?;
                }
            }
            self.ends[index] = Some(now + timeout);
        }
        Ok(())
    }

    /// Carries out an absolute or relative move.
    ///
    /// # Errors
    /// Whatever the drive reports.
    pub fn travel(
        &mut self,
        motions: [Option<Motion>; 3],
        speeds: [f32; 3],
        now: Instant,
    ) -> Result<(), BackendError> {
        self.interrupt(now);
        self.steer(motions, speeds)
    }

    /// Stops axes.
    ///
    /// # Errors
    /// Whatever the drive reports.
    pub fn stop(&mut self, pan_tilt: bool, zoom: bool, now: Instant) -> Result<(), BackendError> {
        self.taken = Some(now);
        self.handover = None;
        self.abort_trip();
        self.end_tour();
        let stop = |wanted: bool| wanted.then_some(Motion::Stop);
        let pan_tilt = stop(pan_tilt && self.node.pan_tilt);
        self.steer([pan_tilt, pan_tilt, stop(zoom && self.node.zoom)], [1.0; 3])
    }

    /// Goes to a preset.
    ///
    /// # Errors
    /// Whatever the drive reports.
    pub fn go_to_preset(
        &mut self,
        configuration: &Configuration,
        preset: &super::state::Preset,
        speeds: [f32; 3],
        now: Instant,
    ) -> Result<(), BackendError> {
        self.interrupt(now);
        self.approach_preset(configuration, preset, speeds)
    }

    /// Goes to a place, if there is one, and then leaves the drive to its tracker.
    ///
    /// # Errors
    /// Whatever the drive reports.
    pub fn track(
        &mut self,
        target: ByAxis,
        speeds: [f32; 3],
        object: Option<i64>,
        now: Instant,
    ) -> Result<(), BackendError> {
        self.interrupt(now);
        self.steer(places(target), speeds)?;
        self.handover = Some(Handover { target, object });
        self.hand_over()
    }

    /// As [`track`](Self::track), from a preset.
    ///
    /// # Errors
    /// Whatever the drive reports.
    pub fn track_from_preset(
        &mut self,
        configuration: &Configuration,
        preset: &super::state::Preset,
        speeds: [f32; 3],
        object: Option<i64>,
        now: Instant,
    ) -> Result<(), BackendError> {
        self.interrupt(now);
        self.approach_preset(configuration, preset, speeds)?;
        let target = self.reachable(configuration, preset.position);
        self.handover = Some(Handover { target, object });
        self.hand_over()
    }

    /// Goes to a position.
    ///
    /// # Errors
    /// Whatever the drive reports.
    pub fn go_to(
        &mut self,
        configuration: &Configuration,
        position: Position,
        speeds: [f32; 3],
        now: Instant,
    ) -> Result<(), BackendError> {
        self.interrupt(now);
        self.steer(places(self.reachable(configuration, position)), speeds)
    }

    /// When [`handle_timeout`](Self::handle_timeout) wants to be called; `None` while nothing is going on.
    pub fn poll_timeout(&self, state: &NodeState, now: Instant) -> Option<Instant> {
        let parked = self.parked_until(state, now);
        let look = |wanted: bool| wanted.then(|| now + LOOK);
        let trip = look(self.trip.as_ref().is_some_and(|trip| !trip.arrived));
        let tour = self.tour.as_ref().and_then(|running| running.looks_at(now));
        let handover = look(self.handover.is_some());
        let moves = self.ends.iter().flatten().min().copied();
        [trip, tour, handover, moves, parked].into_iter().flatten().min()
    }

    /// Ends moves whose time is over, notices arrivals, and goes on with a tour.
    ///
    /// # Errors
    /// Whatever the drive reports; trip and tour are over then.
    pub fn handle_timeout(
        &mut self,
        configuration: &Configuration,
        state: &NodeState,
        now: Instant,
    ) -> Result<(), BackendError> {
        let mut result = self.advance(state, now);
        if result.is_ok() {
            result = self.start_own_tour(configuration, state, now);
        }
        if result.is_err() {
            self.handover = None;
            self.abort_trip();
            self.end_tour();
            self.taken = Some(now);
        }
        result
    }

    fn advance(&mut self, state: &NodeState, now: Instant) -> Result<(), BackendError> {
        for (index, axis) in Axis::ALL.into_iter().enumerate() {
            if self.ends[index].is_some_and(|ends| ends <= now) {
                self.ends[index] = None;
                self.backend.stop(&self.node.token, axis)?;
            }
        }
        if self.trip.as_ref().is_some_and(|trip| !trip.arrived) {
            let status = self.backend.status(&self.node.token)?;
            self.look_at_trip(&status);
        }
        self.hand_over()?;
        self.advance_tour(state, now)
    }

    fn look_at_trip(&mut self, status: &DriveStatus) {
        let Some(trip) = &mut self.trip else { return };
        match arrived(status, trip.target) {
            None => {}
            Some(true) => {
                trip.arrived = true;
                let trip = trip.clone();
                self.events.push(trip.event(PresetStep::Reached));
            }
            Some(false) => self.abort_trip(),
        }
    }

    fn approach_preset(
        &mut self,
        configuration: &Configuration,
        preset: &super::state::Preset,
        speeds: [f32; 3],
    ) -> Result<(), BackendError> {
        let target = self.reachable(configuration, preset.position);
        self.steer(places(target), speeds)?;
        let trip = Trip {
            configuration: configuration.token.clone(),
            preset: preset.token.clone(),
            name: preset.name.clone(),
            target,
            arrived: false,
        };
        self.events.push(trip.event(PresetStep::Invoked));
        self.trip = Some(trip);
        Ok(())
    }

    /// A stored position within the limits of today.
    fn reachable(&self, configuration: &Configuration, position: Position) -> ByAxis {
        let there = [self.node.pan_tilt, self.node.pan_tilt, self.node.zoom];
        let mut target = ByAxis::default();
        for ((axis, there), target) in Axis::ALL.into_iter().zip(there).zip(&mut target) {
            let (min, max) = configuration.limits.on(axis);
            *target = there.then(|| position.on(axis).max(min).min(max));
        }
        target
    }

    fn steer(&mut self, motions: [Option<Motion>; 3], speeds: [f32; 3]) -> Result<(), BackendError> {
        for (index, (axis, motion)) in Axis::ALL.into_iter().zip(motions).enumerate() {
            let Some(motion) = motion else { continue };
            self.ends[index] = None;
            match motion {
                Motion::To(place) => self
                    .backend
                    .move_to(&self.node.token, axis, place, speeds[index])?,
                Motion::Stop => self.backend.stop(&self.node.token, axis)?,
            }
        }
        Ok(())
    }

    /// Leaves the drive to its tracker when it is where it was sent. One that cannot get there is left alone.
    fn hand_over(&mut self) -> Result<(), BackendError> {
        let Some(handover) = &self.handover else {
            return Ok(());
        };
        let Some(there) = arrived(&self.backend.status(&self.node.token)?, handover.target) else {
            return Ok(());
        };
        let object = handover.object;
        self.handover = None;
        if there {
            self.backend.track(&self.node.token, object)?;
        }
        Ok(())
    }

    /// A client takes over.
    fn interrupt(&mut self, now: Instant) {
        self.taken = Some(now);
        self.handover = None;
        self.end_tour();
        self.leave();
    }

    /// What it was on the way to, or at, is no longer where it goes.
    fn leave(&mut self) {
        // It may have arrived since it was last looked at.
        if self.trip.as_ref().is_some_and(|trip| !trip.arrived)
            && let Ok(status) = self.backend.status(&self.node.token)
        {
            self.look_at_trip(&status);
        }
        if let Some(trip) = self.trip.take() {
            let step = if trip.arrived {
                PresetStep::Left
            } else {
                PresetStep::Aborted
            };
            self.events.push(trip.event(step));
        }
    }

    fn abort_trip(&mut self) {
        if let Some(trip) = self.trip.take_if(|trip| !trip.arrived) {
            self.events.push(trip.event(PresetStep::Aborted));
        }
    }
}

/// What happens with a preset (ONVIF PTZ, "PTZ Presets").
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PresetStep {
    /// The drive sets out for it.
    Invoked,
    /// The drive has arrived.
    Reached,
    /// The drive will not arrive.
    Aborted,
    /// The drive moves away from it.
    Left,
}

impl Trip {
    fn event(&self, step: PresetStep) -> PtzEvent {
        PtzEvent::Preset {
            configuration: self.configuration.clone(),
            preset: self.preset.clone(),
            name: self.name.clone(),
            step,
        }
    }
}

/// The axes that have a value.
fn axes(values: ByAxis) -> impl Iterator<Item = (usize, Axis, f32)> {
    Axis::ALL
        .into_iter()
        .zip(values)
        .enumerate()
        .filter_map(|(index, (axis, value))| Some((index, axis, value?)))
}

/// Motions to places.
pub fn places(target: ByAxis) -> [Option<Motion>; 3] {
    target.map(|place| place.map(Motion::To))
}

/// `None` on the way; at rest, whether it is where it was sent.
fn arrived(status: &DriveStatus, target: ByAxis) -> Option<bool> {
    if status.error.is_none() && status.moving() {
        return None;
    }
    let there =
        |position: Position| axes(target).all(|(_, axis, place)| (position.on(axis) - place).abs() < 0.01);
    Some(status.error.is_none() && status.position.is_some_and(there))
}
