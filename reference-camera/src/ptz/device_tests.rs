//! Drives of a scripted device.

use std::collections::BTreeMap;
use std::sync::mpsc::{Receiver, channel};

use super::*;

/// Longest wait for a drive that is moved by a thread.
const PATIENCE: Duration = Duration::from_secs(60);

/// A device that has values and tells what is set.
#[derive(Clone)]
struct Scripted {
    values: Arc<Mutex<BTreeMap<u32, i32>>>,
    set: std::sync::mpsc::Sender<(u32, i32)>,
    gone: Arc<Mutex<bool>>,
}

impl Scripted {
    fn new() -> (Scripted, Receiver<(u32, i32)>) {
        let (set, told) = channel();
        let scripted = Scripted {
            values: Arc::default(),
            set,
            gone: Arc::default(),
        };
        (scripted, told)
    }
}

impl Port for Scripted {
    fn get(&self, ids: &[u32]) -> io::Result<Vec<i32>> {
        if *lock(&self.gone) {
            return Err(io::ErrorKind::NotFound.into());
        }
        let values = lock(&self.values);
        Ok(ids
            .iter()
            .map(|id| values.get(id).copied().unwrap_or(0))
            .collect())
    }

    fn set(&self, values: &[(u32, i32)]) -> io::Result<()> {
        if *lock(&self.gone) {
            return Err(io::ErrorKind::NotFound.into());
        }
        for (id, value) in values {
            lock(&self.values).insert(*id, *value);
            self.set.send((*id, *value)).unwrap();
        }
        Ok(())
    }
}

fn control(id: u32, minimum: i32, maximum: i32, step: i32) -> Control {
    Control {
        id,
        name: String::new(),
        minimum,
        maximum,
        step,
        default: minimum.max(0),
        menu: Vec::new(),
        readable: true,
        writable: true,
        inactive: false,
    }
}

fn webcam() -> Controls {
    Controls::of(vec![
        control(id::PAN_ABSOLUTE, -36_000, 36_000, 3600),
        control(id::TILT_ABSOLUTE, -18_000, 36_000, 3600),
        control(id::ZOOM_ABSOLUTE, 100, 500, 1),
        control(id::PAN_SPEED, -1, 1, 1),
    ])
}

#[test]
fn a_webcam_has_positions_angles_and_a_home() {
    let (port, _told) = Scripted::new();
    let drive = DeviceDrive::new(&webcam(), Box::new(port)).unwrap();
    let node = drive.node(2, "video-1");
    assert_eq!(
        (node.control, node.pan_tilt, node.zoom),
        (By::Position, true, true)
    );
    assert_eq!(node.degrees.unwrap().tilt, -5.0..=10.0);
    let home = node.home.unwrap();
    assert!(
        home.pan == 0.0 && (home.tilt + 1.0 / 3.0).abs() < 1e-5 && home.zoom == 0.0,
        "{home:?}"
    );
    let there = drive.at_angles((5.0, 10.0), 0.5).unwrap();
    assert_eq!((there.pan, there.tilt), (0.5, 1.0));
    assert_eq!(drive.angles(there), Some((5.0, 10.0)));
    assert!(drive.move_at(Axis::Pan, 1.0).is_err());
}

#[test]
fn what_there_is_none_of_is_not_there() {
    let drive =
        |controls: Vec<Control>| DeviceDrive::new(&Controls::of(controls), Box::new(Scripted::new().0));
    assert!(drive(Vec::new()).is_none());
    assert!(
        drive(vec![control(id::PAN_ABSOLUTE, -9, 9, 1)]).is_none(),
        "pan alone"
    );
    assert!(
        drive(vec![control(id::ZOOM_ABSOLUTE, 1, 1, 1)]).is_none(),
        "no range"
    );
    let zoom = drive(vec![control(id::ZOOM_ABSOLUTE, 1, 9, 1)]).unwrap();
    let node = zoom.node(1, "video-1");
    assert!(node.zoom && !node.pan_tilt && node.degrees.is_none());
    assert!(zoom.move_to(Axis::Pan, 0.0, 1.0).is_err());
}

#[test]
fn a_device_is_led_to_its_place_and_stopped_on_the_way() {
    let (port, told) = Scripted::new();
    let drive = DeviceDrive::new(&webcam(), Box::new(port)).unwrap();
    drive.move_to(Axis::Pan, 1.0, 1.0).unwrap();
    assert!(drive.status().unwrap().pan_tilt_moving);
    let mut seen = Vec::new();
    while seen.last() != Some(&36_000) {
        let (id, value) = told.recv_timeout(PATIENCE).expect("the end of the way");
        if id == id::PAN_ABSOLUTE {
            seen.push(value);
        }
    }
    assert!(seen.len() > 5 && seen.is_sorted(), "{seen:?}");
    assert!(
        seen.iter().all(|value| value % 3600 == 0),
        "only values that it takes: {seen:?}"
    );

    drive.move_to(Axis::Pan, -1.0, 1.0).unwrap();
    while told.recv_timeout(PATIENCE).expect("the way back").1 > 18_000 {}
    drive.stop(Axis::Pan).unwrap();
    let status = drive.status().unwrap();
    let pan = status.position.unwrap().pan;
    assert!(!status.pan_tilt_moving && pan > -1.0 && pan < 0.6, "{status:?}");
}

#[test]
fn what_others_set_is_seen_and_a_device_that_is_gone_shows() {
    let (port, _told) = Scripted::new();
    let drive = DeviceDrive::new(&webcam(), Box::new(port.clone())).unwrap();
    lock(&port.values).insert(id::ZOOM_ABSOLUTE, 300);
    assert_eq!(drive.status().unwrap().position.unwrap().zoom, 0.5);
    *lock(&port.gone) = true;
    assert!(drive.status().unwrap().error.is_some());
    *lock(&port.gone) = false;
    assert_eq!(drive.status().unwrap().error, None);
}

#[test]
fn speeds_are_told_until_they_are_stopped() {
    let (port, told) = Scripted::new();
    let controls = Controls::of(vec![
        control(id::PAN_SPEED, -8, 8, 1),
        control(id::TILT_SPEED, -8, 8, 1),
    ]);
    let drive = DeviceDrive::new(&controls, Box::new(port)).unwrap();
    let node = drive.node(1, "video-1");
    assert_eq!((node.control, node.zoom, node.home), (By::Velocity, false, None));
    let wait = |wanted: (u32, i32)| {
        while told
            .recv_timeout(PATIENCE)
            .unwrap_or_else(|_| panic!("{wanted:?}"))
            != wanted
        {}
    };
    drive.move_at(Axis::Pan, 0.5).unwrap();
    wait((id::PAN_SPEED, 4));
    drive.move_at(Axis::Pan, -0.01).unwrap();
    wait((id::PAN_SPEED, -1));
    assert!(drive.status().unwrap().pan_tilt_moving && drive.status().unwrap().position.is_none());
    drive.stop(Axis::Pan).unwrap();
    wait((id::PAN_SPEED, 0));
    assert!(drive.move_to(Axis::Pan, 0.0, 1.0).is_err());
    drive.move_at(Axis::Tilt, 1.0).unwrap();
    wait((id::TILT_SPEED, 8));
    drop(drive);
    wait((id::TILT_SPEED, 0));
}

#[test]
fn steps_are_repeated_until_they_are_stopped() {
    let (port, told) = Scripted::new();
    let controls = Controls::of(vec![
        control(id::PAN_RELATIVE, -100, 100, 1),
        control(id::TILT_RELATIVE, -100, 100, 1),
    ]);
    let drive = DeviceDrive::new(&controls, Box::new(port)).unwrap();
    drive.move_at(Axis::Tilt, -1.0).unwrap();
    for _ in 0..3 {
        assert_eq!(told.recv_timeout(PATIENCE), Ok((id::TILT_RELATIVE, -100)));
    }
    drive.stop(Axis::Tilt).unwrap();
    assert!(!drive.status().unwrap().pan_tilt_moving);
}
