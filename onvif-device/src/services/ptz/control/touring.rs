//! Preset tours on a drive: from spot to spot, with stays, pauses and rounds.

use std::time::{Duration, Instant};

use super::{Controller, LONGEST, LOOK, PARKED, arrived, places};
use crate::backend::BackendError;
use crate::services::ptz::PtzEvent;
use crate::services::ptz::spaces::{self, ByAxis, Motion};
use crate::services::ptz::state::{Configuration, Direction, NodeState, Spot, SpotPlace, Token, Tour};

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

/// A tour that has been started.
#[derive(Debug)]
pub(super) struct Running {
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

impl Running {
    /// When it wants to be looked at.
    pub(super) fn looks_at(&self, now: Instant) -> Option<Instant> {
        match self.phase {
            Phase::Travelling(_) => Some(now + LOOK),
            Phase::Staying(until) => Some(self.ends.map_or(until, |ends| until.min(ends))),
            Phase::Paused { .. } => None,
        }
    }
}

impl Controller {
    /// When the tour that runs by itself may begin, if there is one and none is running.
    pub(super) fn parked_until(&self, state: &NodeState, now: Instant) -> Option<Instant> {
        let own = self.tour.is_none() && own_tour(state).is_some();
        own.then(|| self.taken.map_or(now, |taken| taken + PARKED))
    }

    /// Starts the tour that runs by itself, if the drive is its own.
    pub(super) fn start_own_tour(
        &mut self,
        configuration: &Configuration,
        state: &NodeState,
        now: Instant,
    ) -> Result<(), BackendError> {
        if self.tour.is_some() || self.taken.is_some_and(|taken| now < taken + PARKED) {
            return Ok(());
        }
        let Some(tour) = own_tour(state) else {
            return Ok(());
        };
        let started = self.start_tour(tour, configuration, None, state, now);
        // If it cannot start now, because the drive still moves, or has ended at once, it waits for another while.
        if self.tour.is_none() {
            self.taken = Some(now);
        }
        match started {
            Err(StartError::Drive(error)) => Err(error),
            _ => Ok(()),
        }
    }

    /// Goes on with the tour that has been started.
    pub(super) fn advance_tour(&mut self, state: &NodeState, now: Instant) -> Result<(), BackendError> {
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

    pub(super) fn end_tour(&mut self) {
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

/// The tour that starts by itself.
fn own_tour(state: &NodeState) -> Option<&Tour> {
    state
        .tours
        .iter()
        .find(|tour| tour.auto_start && !tour.spots.is_empty())
}
