//! The motion detector on sources, and on real footage where there is some.

mod support;

use std::path::Path;
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex};

use onvif_device::backend::motion::{MotionBackend, MotionState};
use onvif_device::backend::video::Resolution;
use reference_camera::motion::{Area, CameraMotion, Region, Sensitivity};
use reference_camera::sources::{Hub, MediaClock, RawSource, TestPattern, decoded_file, open_file};
use support::mux::{self, Movie};

const USUAL: Sensitivity = Sensitivity {
    sensitivity: 50,
    threshold: 1,
};

/// Waits until the source moves.
fn moves(source: Box<dyn RawSource>, sensitivity: Sensitivity) -> bool {
    moves_in(&Hub::new(source), sensitivity)
}

fn moves_in(hub: &Hub, sensitivity: Sensitivity) -> bool {
    let mut motion = CameraMotion::new();
    let (sender, seen) = channel();
    let sender = Mutex::new(sender);
    motion.observe(Arc::new(move |source, rule, state| {
        assert_eq!(rule, "MotionDetector");
        let moving = state == MotionState::Moving;
        let _ = sender.lock().unwrap().send((source.to_owned(), moving));
    }));
    motion.watch("video", hub, &[Region::whole(sensitivity)]).unwrap();
    assert_eq!(motion.detectors()[0].source, "video");
    // Five pictures a second.
    seen.iter().take(40).any(|(source, moving)| {
        assert_eq!(source, "video");
        moving
    })
}

fn pattern() -> Box<dyn RawSource> {
    let size = Resolution {
        width: 640,
        height: 360,
    };
    Box::new(TestPattern::new(size, 25.0, Arc::new(MediaClock::new())).unwrap())
}

#[test]
fn the_ball_of_the_test_pattern_moves() {
    assert!(moves(pattern(), USUAL));
}

#[test]
fn regions_of_a_picture_tell_by_their_names() {
    let hub = Hub::new(pattern());
    let mut motion = CameraMotion::new();
    let (sender, seen) = channel();
    let sender = Mutex::new(sender);
    motion.observe(Arc::new(move |_, rule, state| {
        let moving = state == MotionState::Moving;
        let _ = sender.lock().unwrap().send((rule.to_owned(), moving));
    }));
    let region = |name: &str, area: Area| Region {
        name: name.to_owned(),
        area,
        sensitivity: USUAL,
    };
    // The grey ramp below the colour bars, which neither the ball nor the clock touches.
    let ramp = Area {
        left: 0.0,
        top: 0.615,
        width: 1.0,
        height: 0.045,
    };
    let regions = [region("ramp", ramp), region("all", Area::WHOLE)];
    motion.watch("video", &hub, &regions).unwrap();
    let detectors = motion.detectors();
    let rules: Vec<&str> = detectors.iter().map(|detector| detector.rule.as_str()).collect();
    assert_eq!(rules, ["ramp", "all"]);
    let mut moved = false;
    for (rule, moving) in seen.iter().take(80) {
        assert!(!moving || rule == "all", "nothing moves in the ramp");
        moved |= moving;
    }
    assert!(moved);
}

#[test]
fn a_ball_is_not_half_of_the_picture() {
    let much = Sensitivity {
        threshold: 50,
        ..USUAL
    };
    assert!(!moves(pattern(), much));
}

#[test]
fn damaged_pictures_do_not_end_the_watch() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("clip.mp4");
    let size = Resolution {
        width: 320,
        height: 180,
    };
    let mut pictures = mux::encoded_pattern(size, 10.0, 40, 5);
    // The first one shows that the file can be decoded.
    for unit in pictures[1..30].iter_mut().flat_map(|picture| &mut picture.units) {
        let slice = matches!(unit[0] & 31, 1 | 5);
        let spoilt = unit.iter().enumerate().map(|(at, octet)| match slice && at > 0 {
            true => octet.wrapping_mul(7) ^ at as u8 | 1,
            false => *octet,
        });
        *unit = spoilt.collect();
    }
    std::fs::write(&path, Movie::h264(&pictures, size).bytes()).unwrap();
    let source = open_file(&path, Arc::new(MediaClock::new())).unwrap().video;
    assert!(moves_in(source.pictures().unwrap(), USUAL));
}

#[test]
fn a_street_moves() {
    let Some(path) = std::env::var_os("ONVIF_MOTION_FOOTAGE") else {
        eprintln!("left out: set ONVIF_MOTION_FOOTAGE to an H.264 file in which something moves");
        return;
    };
    let clock = Arc::new(MediaClock::new());
    assert!(moves(decoded_file(Path::new(&path), &clock).unwrap(), USUAL));
}
