//! The controller with a simulated drive and a simulated clock.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use super::PtzEvent;
use super::control::{Controller, PresetStep, StartError, TourState};
use super::state::{Configuration, Direction, NodeState, PtzState, Spot, SpotPlace, Tour};
use crate::backend::BackendError;
use crate::backend::ptz::{Axis, Control, DriveStatus, Position, PtzBackend, PtzNode, Tracking};

/// A drive that arrives when it is told to.
#[derive(Default)]
struct Drive(Mutex<State>);

#[derive(Default)]
struct State {
    position: Position,
    orders: [Option<f32>; 3],
    log: Vec<String>,
    broken: bool,
}

impl Drive {
    fn arrive(&self) {
        let mut state = self.0.lock().unwrap();
        for (index, axis) in Axis::ALL.into_iter().enumerate() {
            if let Some(place) = state.orders[index].take() {
                state.position = state.position.with(axis, place);
            }
        }
    }

    fn log(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap().log)
    }

    fn pan_order(&self) -> Option<f32> {
        self.0.lock().unwrap().orders[0]
    }
}

impl PtzBackend for Drive {
    fn nodes(&self) -> Vec<PtzNode> {
        vec![PtzNode {
            token: "n".into(),
            name: "n".into(),
            source: "s".into(),
            control: Control::Position,
            pan_tilt: true,
            zoom: true,
            view: false,
            degrees: None,
            home: Some(Position::default()),
            fixed_home: false,
            auxiliary_commands: vec![],
            tracking: Tracking::None,
        }]
    }

    fn status(&self, _: &str) -> Result<DriveStatus, BackendError> {
        let state = self.0.lock().unwrap();
        if state.broken {
            return Err(BackendError::Failed("no answer".into()));
        }
        Ok(DriveStatus {
            position: Some(state.position),
            pan_tilt_moving: state.orders[..2].iter().any(Option::is_some),
            zoom_moving: state.orders[2].is_some(),
            error: None,
        })
    }

    fn move_to(&self, _: &str, axis: Axis, place: f32, speed: f32) -> Result<(), BackendError> {
        let mut state = self.0.lock().unwrap();
        state.orders[axis as usize] = Some(place);
        state.log.push(format!("{axis:?} {place} {speed}"));
        Ok(())
    }

    fn stop(&self, _: &str, axis: Axis) -> Result<(), BackendError> {
        let mut state = self.0.lock().unwrap();
        state.orders[axis as usize] = None;
        state.log.push(format!("{axis:?} stop"));
        Ok(())
    }
}

struct Bench {
    drive: Arc<Drive>,
    controller: Controller,
    configuration: Configuration,
    kept: NodeState,
    now: Instant,
}

fn bench() -> Bench {
    let drive = Arc::new(Drive::default());
    let nodes = drive.nodes();
    let mut state = PtzState::factory(&nodes);
    let controller = Controller::new(nodes[0].clone(), Arc::clone(&drive) as Arc<dyn PtzBackend>, 7);
    let mut kept = state.nodes.remove(0);
    for pan in [0.1, 0.2, 0.3] {
        let position = Position {
            pan,
            ..Position::default()
        };
        kept.set_preset(None, None, position).unwrap();
    }
    Bench {
        drive,
        controller,
        configuration: state.configurations.remove(0),
        kept,
        now: Instant::now(),
    }
}

impl Bench {
    /// A tour over the three presets, with a stay of ten seconds at each.
    fn tour(&mut self, change: impl FnOnce(&mut Tour)) {
        let token = self.kept.create_tour().unwrap();
        let mut tour = self.kept.tour(&token).unwrap().clone();
        tour.spots = (1..=3)
            .map(|number| Spot {
                place: SpotPlace::Preset(format!("preset_{number}")),
                speed: [Some(0.5), None, None],
                stay: Some(Duration::from_secs(10)),
            })
            .collect();
        change(&mut tour);
        self.kept.modify_tour(tour).unwrap();
    }

    fn start(&mut self, token: &str) -> Result<(), StartError> {
        let tour = self.kept.tour(token).unwrap();
        let profile = Some("p".to_owned());
        self.controller
            .start_tour(tour, &self.configuration, profile, &self.kept, self.now)
    }

    /// A client sends the drive to a place.
    fn travel(&mut self, pan: f32) {
        let there = super::control::places([Some(pan), None, None]);
        self.controller.travel(there, [1.0; 3], self.now).unwrap();
    }

    fn pass(&mut self, milliseconds: u64) {
        self.now += Duration::from_millis(milliseconds);
        self.controller
            .handle_timeout(&self.configuration, &self.kept, self.now)
            .unwrap();
    }

    /// Where the tour goes next, with arrival and stay; `None` once it has ended.
    fn next(&mut self) -> Option<f32> {
        let place = self.drive.pan_order()?;
        self.drive.arrive();
        self.pass(200);
        self.pass(10_000);
        Some(place)
    }

    fn steps(&mut self) -> Vec<PresetStep> {
        let events = self.controller.take_events().into_iter();
        let steps = events.filter_map(|event| match event {
            PtzEvent::Preset { step, .. } => Some(step),
            PtzEvent::Tour { .. } => None,
        });
        steps.collect()
    }
}

#[test]
fn a_continuous_move_ends_with_its_time_and_only_on_its_axes() {
    let mut bench = bench();
    let configuration = bench.configuration.clone();
    let (pan, zoom) = (Duration::from_secs(5), Duration::from_secs(8));
    bench
        .controller
        .continuous(&configuration, [Some(-0.5), Some(0.0), None], pan, bench.now)
        .unwrap();
    bench
        .controller
        .continuous(&configuration, [None, None, Some(1.0)], zoom, bench.now)
        .unwrap();
    assert_eq!(bench.drive.log(), ["Pan -1 0.5", "Tilt stop", "Zoom 1 1"]);
    assert_eq!(
        bench.controller.poll_timeout(&bench.kept, bench.now),
        Some(bench.now + pan)
    );
    bench.pass(4_900);
    assert!(bench.drive.log().is_empty());
    bench.pass(200);
    assert_eq!(bench.drive.log(), ["Pan stop"]);
    bench.pass(3_000);
    assert_eq!(bench.drive.log(), ["Zoom stop"]);
    assert_eq!(bench.controller.poll_timeout(&bench.kept, bench.now), None);
}

#[test]
fn a_later_move_is_not_stopped_by_an_earlier_timeout() {
    let mut bench = bench();
    let configuration = bench.configuration.clone();
    let second = Duration::from_secs(1);
    bench
        .controller
        .continuous(&configuration, [Some(1.0), None, None], second, bench.now)
        .unwrap();
    bench.travel(0.5);
    bench.drive.log();
    bench.pass(2_000);
    assert!(bench.drive.log().is_empty());
}

#[test]
fn presets_are_invoked_reached_and_left_or_aborted() {
    use PresetStep::{Aborted, Invoked, Left, Reached};
    let mut bench = bench();
    let configuration = bench.configuration.clone();
    let preset = bench.kept.presets[0].clone();
    let go = |bench: &mut Bench| {
        bench
            .controller
            .go_to_preset(&configuration, &preset, [1.0; 3], bench.now)
            .unwrap();
    };
    go(&mut bench);
    bench.pass(100);
    assert_eq!(bench.steps(), [Invoked]);
    bench.drive.arrive();
    bench.pass(100);
    assert_eq!(bench.steps(), [Reached]);
    assert_eq!(bench.controller.poll_timeout(&bench.kept, bench.now), None);
    bench.controller.stop(true, true, bench.now).unwrap();
    assert_eq!(bench.steps(), [], "a stop where it stands does not leave");
    go(&mut bench);
    assert_eq!(bench.steps(), [Left, Invoked]);
    bench.controller.stop(true, true, bench.now).unwrap();
    assert_eq!(bench.steps(), [Aborted]);
}

#[test]
fn tours_go_forward_and_backward_for_so_many_rounds() {
    for (direction, expected) in [
        (None, [0.1, 0.2, 0.3]),
        (Some(Direction::Backward), [0.3, 0.2, 0.1]),
    ] {
        let mut bench = bench();
        bench.tour(|tour| {
            tour.direction = direction;
            tour.times = Some(2);
        });
        bench.start("tour_1").unwrap();
        assert!(bench.drive.log()[0].ends_with(" 0.5"), "the speed of the spot");
        let mut seen = Vec::new();
        while let Some(place) = bench.next() {
            seen.push(place);
        }
        assert_eq!(seen, [expected, expected].concat());
        assert_eq!(bench.controller.tour_state("tour_1"), TourState::Idle);
    }
}

#[test]
fn random_tours_visit_every_spot_in_each_round() {
    let mut bench = bench();
    bench.tour(|tour| {
        tour.random = Some(true);
        tour.times = Some(20);
    });
    bench.start("tour_1").unwrap();
    let mut seen = Vec::new();
    while let Some(place) = bench.next() {
        seen.push((place * 10.0).round() as u8);
    }
    assert_eq!(seen.len(), 60);
    let mut orders = std::collections::HashSet::new();
    for round in seen.chunks(3) {
        let mut sorted = round.to_vec();
        sorted.sort_unstable();
        assert_eq!(sorted, [1, 2, 3]);
        orders.insert(round.to_vec());
    }
    assert!(orders.len() > 1, "{orders:?}");
}

#[test]
fn a_tour_stays_as_long_as_it_is_told_pauses_and_ends_in_time() {
    let mut bench = bench();
    bench.tour(|tour| tour.duration = Some(Duration::from_secs(30)));
    bench.start("tour_1").unwrap();
    bench.drive.arrive();
    bench.pass(100);
    bench.pass(9_000);
    assert_eq!(bench.drive.pan_order(), None, "it stays for ten seconds");
    assert!(bench.controller.pause_tour("tour_1", bench.now).unwrap());
    let again = bench.controller.pause_tour("tour_1", bench.now).unwrap();
    assert!(!again, "it is paused already");
    bench.pass(1_000_000);
    assert_eq!(bench.controller.tour_state("tour_1"), TourState::Paused);
    bench.start("tour_1").unwrap();
    bench.pass(500);
    assert_eq!(bench.drive.pan_order(), None, "a second of the stay was left");
    bench.pass(600);
    assert_eq!(bench.drive.pan_order(), Some(0.2));
    bench.pass(25_000);
    // 30 s have passed without the pause.
    assert_eq!(bench.controller.tour_state("tour_1"), TourState::Idle);
    assert_eq!(bench.drive.pan_order(), None, "and the drive stops");
}

#[test]
fn only_one_tour_runs_and_none_starts_on_a_moving_drive() {
    let mut bench = bench();
    bench.tour(|_| {});
    bench.tour(|_| {});
    bench.tour(|tour| tour.spots.clear());
    assert!(matches!(bench.start("tour_3"), Err(StartError::Empty)));
    bench.travel(0.5);
    assert!(matches!(bench.start("tour_1"), Err(StartError::Busy)));
    bench.drive.arrive();
    bench.start("tour_1").unwrap();
    assert!(matches!(bench.start("tour_2"), Err(StartError::Busy)));
    bench.controller.stop_tour("tour_1").unwrap();
    bench.start("tour_2").unwrap();
}

#[test]
fn the_tour_of_the_device_starts_by_itself_and_comes_back_after_a_client() {
    let mut bench = bench();
    bench.tour(|tour| tour.auto_start = true);
    let due = bench.controller.poll_timeout(&bench.kept, bench.now);
    assert_eq!(due, Some(bench.now));
    bench.pass(0);
    assert_eq!(bench.controller.tour_state("tour_1"), TourState::Touring);
    bench.travel(0.9);
    bench.drive.arrive();
    bench.pass(29_000);
    assert_eq!(bench.controller.tour_state("tour_1"), TourState::Idle);
    bench.pass(1_500);
    assert_eq!(bench.controller.tour_state("tour_1"), TourState::Touring);
}

#[test]
fn spots_at_removed_presets_are_passed_over_and_a_tour_of_nothing_ends() {
    let mut bench = bench();
    bench.tour(|_| {});
    bench.start("tour_1").unwrap();
    bench.kept.presets.retain(|preset| preset.token == "preset_3");
    assert_eq!(bench.next(), Some(0.1), "it was on its way already");
    assert_eq!(bench.drive.pan_order(), Some(0.3));
    bench.kept.presets.clear();
    assert_eq!(bench.next(), Some(0.3));
    assert_eq!(bench.controller.tour_state("tour_1"), TourState::Idle);
}

#[test]
fn a_drive_that_fails_ends_the_tour() {
    let mut bench = bench();
    bench.tour(|_| {});
    bench.start("tour_1").unwrap();
    bench.drive.0.lock().unwrap().broken = true;
    let failed = bench
        .controller
        .handle_timeout(&bench.configuration, &bench.kept, bench.now);
    assert!(failed.is_err());
    assert_eq!(bench.controller.tour_state("tour_1"), TourState::Idle);
}
