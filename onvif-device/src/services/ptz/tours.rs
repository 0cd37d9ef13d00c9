//! Preset tours, from the request to what is kept and to the drive.

use std::time::{Duration, Instant};

use onvif_core::generated::tt;
use onvif_core::soap::Fault;
use onvif_core::xml;

use super::PtzEvent;
use super::control::{LONGEST, StartError, TourState};
use super::model::{PtzModel, failed};
use super::spaces::{self, ByAxis, Target, uri};
use super::state::{Direction, Spot, SpotPlace, Token, Tour, fault};
use crate::backend::ptz::Position;

/// Rounds that a tour may be limited to.
const ROUNDS: std::ops::RangeInclusive<i32> = 1..=10_000;
/// Shortest stay at a spot.
const SHORTEST: Duration = Duration::ZERO;

impl PtzModel {
    pub(super) fn preset_tours(&self, profile: &str) -> Result<Vec<tt::PresetTour>, Fault> {
        let target = self.positioned(profile)?;
        let state = self.state();
        let tours = &state.node(&target.node.token)?.tours;
        tours.iter().map(|tour| self.show(&target, tour)).collect()
    }

    pub(super) fn preset_tour(&self, profile: &str, token: &str) -> Result<tt::PresetTour, Fault> {
        let target = self.positioned(profile)?;
        let state = self.state();
        self.show(&target, state.node(&target.node.token)?.tour(token)?)
    }

    pub(super) fn preset_tour_options(
        &self,
        profile: &str,
        token: Option<&str>,
    ) -> Result<tt::PTZPresetTourOptions, Fault> {
        let target = self.positioned(profile)?;
        let state = self.state();
        let state = state.node(&target.node.token)?;
        if let Some(token) = token {
            state.tour(token)?;
        }
        let node = &target.node;
        let mut spaces = spaces::supported(node, target.sees);
        let plane = &mut spaces.absolute_pan_tilt_position_space;
        let line = &mut spaces.absolute_zoom_position_space;
        let durations = |least: Duration| tt::DurationRange {
            min: least.into(),
            max: LONGEST.into(),
        };
        Ok(tt::PTZPresetTourOptions {
            auto_start: true,
            starting_condition: tt::PTZPresetTourStartingConditionOptions {
                recurring_time: Some(tt::IntRange {
                    min: *ROUNDS.start(),
                    max: *ROUNDS.end(),
                }),
                recurring_duration: Some(durations(Duration::from_secs(1))),
                direction: vec![
                    tt::PTZPresetTourDirection::Forward,
                    tt::PTZPresetTourDirection::Backward,
                ],
                ..tt::PTZPresetTourStartingConditionOptions::default()
            },
            tour_spot: tt::PTZPresetTourSpotOptions {
                preset_detail: tt::PTZPresetTourPresetDetailOptions {
                    preset_token: state.presets.iter().map(|p| p.token.clone()).collect(),
                    home: Some(state.home.is_some()),
                    pan_tilt_position_space: (!plane.is_empty()).then(|| plane.swap_remove(0)),
                    zoom_position_space: (!line.is_empty()).then(|| line.swap_remove(0)),
                    ..tt::PTZPresetTourPresetDetailOptions::default()
                },
                stay_time: durations(SHORTEST),
                ..tt::PTZPresetTourSpotOptions::default()
            },
            ..tt::PTZPresetTourOptions::default()
        })
    }

    pub(super) async fn create_preset_tour(&self, profile: &str) -> Result<Token, Fault> {
        let target = self.positioned(profile)?;
        let node = &target.node.token;
        let token = self.change(|state| state.node_mut(node)?.create_tour()).await?;
        self.tell_of_tour(node, profile, &token);
        Ok(token)
    }

    pub(super) async fn modify_preset_tour(&self, profile: &str, new: &tt::PresetTour) -> Result<(), Fault> {
        let target = self.positioned(profile)?;
        let node = &target.node.token;
        let token = new.token.as_deref().ok_or_else(fault::no_token)?;
        self.state().node(node)?.tour(token)?;
        let now = self.position(node)?;
        let tour = self.tour_of(&target, now, token, new)?;
        self.change(|state| state.node_mut(node)?.modify_tour(tour))
            .await?;
        self.tell_of_tour(node, profile, token);
        self.wake();
        Ok(())
    }

    pub(super) async fn operate_preset_tour(
        &self,
        profile: &str,
        token: &str,
        operation: tt::PTZPresetTourOperation,
    ) -> Result<(), Fault> {
        let target = self.positioned(profile)?;
        let node = &target.node.token;
        let state = self.state();
        let state = state.node(node)?;
        let tour = state.tour(token)?;
        let now = Instant::now();
        match operation {
            tt::PTZPresetTourOperation::Start => {
                let (before, started) = self.drive(node, |drive| {
                    let before = drive.tour_state(token);
                    let profile = Some(profile.to_owned());
                    let started = drive.start_tour(tour, &target.configuration, profile, state, now);
                    (before, started)
                })?;
                started.map_err(|error| not_started(node, &error))?;
                if before == TourState::Paused {
                    return Ok(());
                }
            }
            tt::PTZPresetTourOperation::Stop => {
                // First of all, or the device would start it again.
                self.disown(node, tour).await?;
                return self
                    .drive(node, |drive| drive.stop_tour(token))?
                    .map_err(|error| failed(node, &error));
            }
            tt::PTZPresetTourOperation::Pause => {
                let paused = self
                    .drive(node, |drive| drive.pause_tour(token, now))?
                    .map_err(|error| failed(node, &error))?;
                return match paused {
                    true => Ok(()),
                    false => Err(fault::invalid_tour("The tour is not under way")),
                };
            }
            tt::PTZPresetTourOperation::Extended => {
                return Err(fault::invalid_tour("The operation is not supported"));
            }
        }
        self.disown(node, tour).await
    }

    /// A client that starts or stops a tour itself takes it from the device.
    async fn disown(&self, node: &str, tour: &Tour) -> Result<(), Fault> {
        if !tour.auto_start {
            return Ok(());
        }
        self.change(|state| {
            let tours = state.node_mut(node)?.tours.iter_mut();
            for known in tours.filter(|known| known.token == tour.token) {
                known.auto_start = false;
            }
            Ok(())
        })
        .await
    }

    pub(super) async fn remove_preset_tour(&self, profile: &str, token: &str) -> Result<(), Fault> {
        let target = self.positioned(profile)?;
        let node = &target.node.token;
        self.change(|state| state.node_mut(node)?.remove_tour(token))
            .await?;
        self.drive(node, |drive| drive.stop_tour(token))?
            .map_err(|error| failed(node, &error))?;
        self.tell_of_tour(node, profile, token);
        Ok(())
    }

    fn tell_of_tour(&self, node: &str, profile: &str, tour: &str) {
        self.tell(&[PtzEvent::Tour {
            node: node.to_owned(),
            profile: Some(profile.to_owned()),
            tour: tour.to_owned(),
            state_changed: false,
        }]);
    }

    fn show(&self, target: &Target, tour: &Tour) -> Result<tt::PresetTour, Fault> {
        let (state, spot) = self.drive(&target.node.token, |drive| {
            (
                drive.tour_state(&tour.token),
                drive.tour_spot(&tour.token).cloned(),
            )
        })?;
        Ok(tt::PresetTour {
            token: Some(tour.token.clone()),
            name: tour.name.clone(),
            status: tt::PTZPresetTourStatus {
                state: match state {
                    TourState::Idle => tt::PTZPresetTourState::Idle,
                    TourState::Touring => tt::PTZPresetTourState::Touring,
                    TourState::Paused => tt::PTZPresetTourState::Paused,
                },
                current_tour_spot: spot.as_ref().map(show_spot),
                ..tt::PTZPresetTourStatus::default()
            },
            auto_start: tour.auto_start,
            starting_condition: tt::PTZPresetTourStartingCondition {
                random_preset_order: tour.random,
                recurring_time: tour.times.and_then(|times| i32::try_from(times).ok()),
                recurring_duration: tour.duration.map(xml::Duration::from),
                direction: tour.direction.map(|direction| match direction {
                    Direction::Forward => tt::PTZPresetTourDirection::Forward,
                    Direction::Backward => tt::PTZPresetTourDirection::Backward,
                }),
                ..tt::PTZPresetTourStartingCondition::default()
            },
            tour_spot: tour.spots.iter().map(show_spot).collect(),
            ..tt::PresetTour::default()
        })
    }

    fn tour_of(
        &self,
        target: &Target,
        now: Position,
        token: &str,
        new: &tt::PresetTour,
    ) -> Result<Tour, Fault> {
        let start = &new.starting_condition;
        let times = match start.recurring_time {
            Some(times) if !ROUNDS.contains(&times) => {
                return Err(fault::invalid_tour("The recurring time is out of bounds"));
            }
            times => times.and_then(|times| u32::try_from(times).ok()),
        };
        let direction = match start.direction {
            None => None,
            Some(tt::PTZPresetTourDirection::Forward) => Some(Direction::Forward),
            Some(tt::PTZPresetTourDirection::Backward) => Some(Direction::Backward),
            Some(tt::PTZPresetTourDirection::Extended) => {
                return Err(fault::invalid_tour("The direction is not supported"));
            }
        };
        Ok(Tour {
            token: token.to_owned(),
            name: new.name.clone(),
            auto_start: new.auto_start,
            random: start.random_preset_order,
            times,
            duration: duration(start.recurring_duration.as_ref(), Duration::from_secs(1))?,
            direction,
            spots: new
                .tour_spot
                .iter()
                .map(|spot| self.spot_of(target, now, spot))
                .collect::<Result<_, _>>()?,
        })
    }

    fn spot_of(&self, target: &Target, now: Position, spot: &tt::PTZPresetTourSpot) -> Result<Spot, Fault> {
        use tt::PTZPresetTourPresetDetailChoice as Detail;
        let named = |fault: Fault| match fault.has_subcode("SpaceNotSupported") {
            true => fault,
            false => fault::invalid_tour("A spot is out of bounds"),
        };
        let place = match &spot.preset_detail.choice {
            Detail::PresetToken(token) => SpotPlace::Preset(token.clone()),
            Detail::Home(true) => SpotPlace::Home,
            Detail::Home(false) => return Err(fault::invalid_tour("Home of a spot can only be true")),
            Detail::PTZPosition(position) => {
                let places = spaces::absolute(target, self.backend(), now, position).map_err(named)?;
                if places == ByAxis::default() {
                    return Err(fault::invalid_tour("The position of a spot is empty"));
                }
                SpotPlace::Position(places)
            }
            Detail::TypeExtension(_) => {
                return Err(fault::invalid_tour("The kind of a spot is not supported"));
            }
        };
        Ok(Spot {
            place,
            speed: spaces::asked_speeds(&target.node, spot.speed.as_ref()).map_err(named)?,
            stay: duration(spot.stay_time.as_ref(), SHORTEST)?,
        })
    }
}

fn duration(asked: Option<&xml::Duration>, least: Duration) -> Result<Option<Duration>, Fault> {
    let Some(asked) = asked else { return Ok(None) };
    asked
        .to_std()
        .filter(|duration| (least..=LONGEST).contains(duration))
        .map(Some)
        .ok_or_else(|| fault::invalid_tour("A duration is out of bounds"))
}

fn not_started(node: &str, error: &StartError) -> Fault {
    match error {
        StartError::Busy => Fault::receiver(
            ["InvalidArgVal", "ActivationFailed"],
            "The PTZ node is moving, or another preset tour is activated",
        ),
        StartError::Empty => fault::invalid_tour("The tour has no spots"),
        StartError::Drive(error) => failed(node, error),
    }
}

fn show_spot(spot: &Spot) -> tt::PTZPresetTourSpot {
    use tt::PTZPresetTourPresetDetailChoice as Detail;
    let pair = |values: &ByAxis, space: &str| match values {
        [Some(x), Some(y), _] => Some(spaces::vector2(*x, *y, space)),
        _ => None,
    };
    let single = |values: &ByAxis, space: &str| values[2].map(|x| spaces::vector1(x, space));
    let choice = match &spot.place {
        SpotPlace::Preset(token) => Detail::PresetToken(token.clone()),
        SpotPlace::Home => Detail::Home(true),
        SpotPlace::Position(places) => Detail::PTZPosition(tt::PTZVector {
            pan_tilt: pair(places, uri::PAN_TILT_POSITION),
            zoom: single(places, uri::ZOOM_POSITION),
        }),
    };
    tt::PTZPresetTourSpot {
        preset_detail: tt::PTZPresetTourPresetDetail {
            choice,
            ..tt::PTZPresetTourPresetDetail::default()
        },
        speed: (spot.speed != ByAxis::default()).then(|| tt::PTZSpeed {
            pan_tilt: pair(&spot.speed, uri::PAN_TILT_SPEED),
            zoom: single(&spot.speed, uri::ZOOM_SPEED),
        }),
        stay_time: spot.stay.map(xml::Duration::from),
        ..tt::PTZPresetTourSpot::default()
    }
}
