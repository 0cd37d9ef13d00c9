//! What one drive is doing for its clients: moves with timeouts, trips to presets, tours. The clock is passed in; whoever owns a
//! [`Controller`] calls [`handle_timeout`](Controller::handle_timeout) when [`poll_timeout`](Controller::poll_timeout) says.

use std::sync::Arc;
use std::time::{Duration, Instant};

use super::PtzEvent;
use super::spaces::{self, ByAxis, Motion};
use super::state::{Configuration, Direction, NodeState, Spot, SpotPlace, Token, Tour};
use crate::backend::BackendError;
use crate::backend::ptz::{Axis, Control, DriveStatus, Position, PtzBackend, PtzNode};

/// A drive at rest for so long goes on with the tour that is to run by itself.
const PARKED: Duration = Duration::from_secs(30);

/// How often a drive is asked whether it has arrived.
const LOOK: Duration = Duration::from_millis(100);

/// Longest stay at a spot and longest tour; see the tour options.
pub const LONGEST: Duration = Duration::from_secs(24 * 3600);

/// State of a tour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum TourState {
    /// Not running.
    #[default]
    Idle,
    /// Under way.
    Touring,
    /// Held by a client.
    Paused,
}

/// Why a tour does not start.
#[derive(Debug)]
pub enum StartError {
    /// The drive moves, or another tour is running.
    Busy,
    /// The tour goes nowhere.
    Empty,
    /// The drive failed.
    Drive(BackendError),
}

impl From<BackendError> for StartError {
    fn from(error: BackendError) -> Self {
        StartError::Drive(error)
    }
}

/// One drive.
pub struct Controller {
    node: PtzNode,
    backend: Arc<dyn PtzBackend>,
    /// When a continuous move of an axis ends.
    ends: [Option<Instant>; 3],
    trip: Option<Trip>,
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

/// A tour that has been started.
#[derive(Debug)]
struct Running {
    tour: Tour,
    configuration: Configuration,
    /// The profile through which it was started; none if the device did.
    profile: Option<Token>,
    /// Indices of the spots in the order of this round, and which of them is next or current.
    order: Vec<usize>,
    at: usize,
    rounds: u32,
    phase: Phase,
    /// When it ends, unless it is paused.
    ends: Option<Instant>,
}

#[derive(Clone, Copy, Debug)]
enum Phase {
    Travelling(ByAxis),
    Staying(Instant),
    /// With what was left of the stay, if it had arrived, and of the tour.
    Paused {
        stay: Option<Duration>,
        rest: Option<Duration>,
    },
}

impl Controller {
    /// A controller of a drive that does nothing. `random` begins the sequence of random tours.
    pub fn new(node: PtzNode, backend: Arc<dyn PtzBackend>, random: u64) -> Controller {
        Controller {
            node,
            backend,
            ends: [None; 3],
            trip: None,
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

    /// Starts a tour, from its beginning or where it was paused.
    ///
    /// # Errors
    /// [`StartError`]; nothing has changed then.
    pub fn start_tour(
        &mut self,
        tour: &Tour,
        configuration: &Configuration,
        profile: Option<Token>,
        state: &NodeState,
        now: Instant,
    ) -> Result<(), StartError> {
        let own = self.tour.as_ref().is_some_and(|r| r.tour.token == tour.token);
        if self.tour.is_some() && !own {
            return Err(StartError::Busy);
        }
        if own && self.tour_state(&tour.token) == TourState::Paused {
            self.resume(state, now)?;
            return Ok(());
        }
        if !own && self.backend.status(&self.node.token)?.moving() {
            return Err(StartError::Busy);
        }
        if tour.spots.is_empty() {
            return Err(StartError::Empty);
        }
        self.ends = [None; 3];
        let order = self.order(tour);
        let ends = tour.duration.map(|duration| now + duration.min(LONGEST));
        self.tour = Some(Running {
            tour: tour.clone(),
            configuration: configuration.clone(),
            profile,
            order,
            at: 0,
            rounds: 0,
            phase: Phase::Travelling(ByAxis::default()),
            ends,
        });
        self.tour_changed(&tour.token);
        if let Err(error) = self.next_spot(state) {
            self.end_tour();
            return Err(error.into());
        }
        Ok(())
    }

    /// Holds a tour where it is. `false` if it is not under way.
    ///
    /// # Errors
    /// Whatever the drive reports.
    pub fn pause_tour(&mut self, token: &str, now: Instant) -> Result<bool, BackendError> {
        if self.tour_state(token) != TourState::Touring {
            return Ok(false);
        }
        if let Some(running) = &mut self.tour {
            let left = |until: Instant| until.saturating_duration_since(now);
            running.phase = Phase::Paused {
                stay: match running.phase {
                    Phase::Staying(until) => Some(left(until)),
                    _ => None,
                },
                rest: running.ends.take().map(left),
            };
        }
        self.abort_trip();
        self.steer([Some(Motion::Stop); 3], [1.0; 3])?;
        self.tour_changed(token);
        Ok(true)
    }

    /// Ends a tour, if it has been started.
    ///
    /// # Errors
    /// Whatever the drive reports.
    pub fn stop_tour(&mut self, token: &str) -> Result<(), BackendError> {
        if self.tour_state(token) == TourState::Idle {
            return Ok(());
        }
        self.abort_trip();
        self.end_tour();
        self.steer([Some(Motion::Stop); 3], [1.0; 3])
    }

    /// What a tour does.
    pub fn tour_state(&self, token: &str) -> TourState {
        match &self.tour {
            Some(running) if running.tour.token == token => match running.phase {
                Phase::Paused { .. } => TourState::Paused,
                _ => TourState::Touring,
            },
            _ => TourState::Idle,
        }
    }

    /// Where a tour is or goes to, if it has been started.
    pub fn tour_spot(&self, token: &str) -> Option<&Spot> {
        let running = self.tour.as_ref().filter(|r| r.tour.token == token)?;
        running.tour.spots.get(*running.order.get(running.at)?)
    }

    /// Whether a tour has been started.
    pub fn touring(&self) -> bool {
        self.tour.is_some()
    }

    /// When [`handle_timeout`](Self::handle_timeout) wants to be called; `None` while nothing is going on.
    pub fn poll_timeout(&self, state: &NodeState, now: Instant) -> Option<Instant> {
        let parked = (self.tour.is_none() && own_tour(state).is_some())
            .then(|| self.taken.map_or(now, |taken| taken + PARKED));
        let look = |wanted: bool| wanted.then(|| now + LOOK);
        let trip = look(self.trip.as_ref().is_some_and(|trip| !trip.arrived));
        let tour = self.tour.as_ref().and_then(|running| match running.phase {
            Phase::Travelling(_) => look(true),
            Phase::Staying(until) => Some(running.ends.map_or(until, |ends| until.min(ends))),
            Phase::Paused { .. } => None,
        });
        let moves = self.ends.iter().flatten().min().copied();
        [trip, tour, moves, parked].into_iter().flatten().min()
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
        if result.is_ok()
            && self.tour.is_none()
            && self.taken.is_none_or(|taken| taken + PARKED <= now)
            && let Some(tour) = own_tour(state)
        {
            result = match self.start_tour(tour, configuration, None, state, now) {
                Err(StartError::Drive(error)) => Err(error),
                _ => Ok(()),
            };
            // If it cannot start now, because the drive still moves, or has ended at once, it waits for another while.
            if self.tour.is_none() {
                self.taken = Some(now);
            }
        }
        if result.is_err() {
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
        let Some(running) = &self.tour else { return Ok(()) };
        if matches!(running.phase, Phase::Paused { .. }) {
            return Ok(());
        }
        if running.ends.is_some_and(|ends| ends <= now) {
            self.abort_trip();
            self.end_tour();
            return self.steer([Some(Motion::Stop); 3], [1.0; 3]);
        }
        match running.phase {
            Phase::Travelling(target) => {
                if arrived(&self.backend.status(&self.node.token)?, target).is_some() {
                    self.stay(now);
                }
                Ok(())
            }
            Phase::Staying(until) if until <= now => {
                if let Some(running) = &mut self.tour {
                    running.at += 1;
                }
                self.next_spot(state)
            }
            _ => Ok(()),
        }
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

    /// Stays at the spot that has been reached.
    fn stay(&mut self, now: Instant) {
        let Some(running) = &mut self.tour else { return };
        let index = running.order.get(running.at).copied().unwrap_or_default();
        let stay = running.tour.spots.get(index).and_then(|spot| spot.stay);
        running.phase = Phase::Staying(now + stay.unwrap_or_default().min(LONGEST));
        let token = running.tour.token.clone();
        self.tour_changed(&token);
    }

    /// Goes to the spot at which the tour is, or ends it. Spots that no longer exist are passed over.
    fn next_spot(&mut self, state: &NodeState) -> Result<(), BackendError> {
        let mut passed = 0;
        loop {
            let Some(running) = &mut self.tour else {
                return Ok(());
            };
            let Some(index) = running.order.get(running.at).copied() else {
                running.rounds = running.rounds.saturating_add(1);
                let over = running.tour.times.is_some_and(|times| running.rounds >= times);
                if over || passed >= running.tour.spots.len() {
                    self.end_tour();
                    return Ok(());
                }
                running.at = 0;
                let tour = running.tour.clone();
                let order = self.order(&tour);
                if let Some(running) = &mut self.tour {
                    running.order = order;
                }
                continue;
            };
            let configuration = running.configuration.clone();
            let Some(spot) = running.tour.spots.get(index).cloned() else {
                running.at += 1;
                continue;
            };
            let speeds = spaces::speeds(&configuration, spot.speed);
            self.leave();
            let target = match &spot.place {
                SpotPlace::Preset(token) => match state.preset(token).cloned() {
                    Ok(preset) => {
                        self.approach_preset(&configuration, &preset, speeds)?;
                        Some(self.reachable(&configuration, preset.position))
                    }
                    Err(_) => None,
                },
                SpotPlace::Home => match state.home {
                    Some(home) => {
                        let target = self.reachable(&configuration, home);
                        self.steer(places(target), speeds)?;
                        Some(target)
                    }
                    None => None,
                },
                SpotPlace::Position(target) => {
                    self.steer(places(*target), speeds)?;
                    Some(*target)
                }
            };
            let Some(running) = &mut self.tour else {
                return Ok(());
            };
            if let Some(target) = target {
                running.phase = Phase::Travelling(target);
                return Ok(());
            }
            running.at += 1;
            passed += 1;
        }
    }

    fn resume(&mut self, state: &NodeState, now: Instant) -> Result<(), BackendError> {
        let Some(running) = &mut self.tour else {
            return Ok(());
        };
        let Phase::Paused { stay, rest } = running.phase else {
            return Ok(());
        };
        running.ends = rest.map(|rest| now + rest);
        let token = running.tour.token.clone();
        match stay {
            Some(stay) => running.phase = Phase::Staying(now + stay),
            None => self.next_spot(state)?,
        }
        self.tour_changed(&token);
        Ok(())
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

    /// A client takes over.
    fn interrupt(&mut self, now: Instant) {
        self.taken = Some(now);
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

    fn end_tour(&mut self) {
        if let Some(running) = self.tour.take() {
            self.events.push(PtzEvent::Tour {
                node: self.node.token.clone(),
                profile: running.profile,
                tour: running.tour.token,
                state_changed: true,
            });
        }
    }

    fn tour_changed(&mut self, token: &str) {
        let profile = self.tour.as_ref().and_then(|running| running.profile.clone());
        self.events.push(PtzEvent::Tour {
            node: self.node.token.clone(),
            profile,
            tour: token.to_owned(),
            state_changed: true,
        });
    }

    fn order(&mut self, tour: &Tour) -> Vec<usize> {
        let mut order: Vec<usize> = (0..tour.spots.len()).collect();
        if tour.random == Some(true) {
            for last in (1..order.len()).rev() {
                order.swap(last, self.random_below(last + 1));
            }
        } else if tour.direction == Some(Direction::Backward) {
            order.reverse();
        }
        order
    }

    /// Xorshift: good enough to shuffle with.
    fn random_below(&mut self, bound: usize) -> usize {
        self.random ^= self.random << 13;
        self.random ^= self.random >> 7;
        self.random ^= self.random << 17;
        (self.random % bound as u64) as usize
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

/// The tour that starts by itself.
fn own_tour(state: &NodeState) -> Option<&Tour> {
    state
        .tours
        .iter()
        .find(|tour| tour.auto_start && !tour.spots.is_empty())
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
