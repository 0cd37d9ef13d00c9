//! The digital PTZ as a viewer sees it: what comes out of the encoder is decoded, and shows where the drive says it is.

mod support;

use std::sync::Arc;

use onvif_device::backend::ptz::{Axis, PtzBackend};
use onvif_device::backend::video::{Resolution, SourceView, VideoBackend};
use reference_camera::pipeline::Picture;
use reference_camera::ptz::{CameraPtz, DigitalDrive, Optics, behind_wiper};
use reference_camera::sources::{LiveSource, MediaClock, TestPattern};
use reference_camera::video::CameraVideo;
use support::{Decoder, Sink};

const SIZE: Resolution = Resolution {
    width: 640,
    height: 360,
};
/// A third of the way of the zoom magnifies by two.
const TWICE: f32 = 1.0 / 3.0;
/// Luma of the colour bars of the test pattern, from the left.
const BARS: [u8; 8] = [180, 162, 131, 113, 84, 65, 35, 16];

/// Luma in the middle of each of `count` columns of equal width. The median of many lines, as a ball rolls through some.
fn columns(picture: &Picture, count: usize) -> Vec<u8> {
    let width = picture.width();
    let luma = picture.planes()[0];
    let middle = |column: usize| {
        let x = (2 * column + 1) * width / (2 * count);
        let mut samples: Vec<u8> = (0..picture.height() / 2)
            .map(|line| luma[line * width + x])
            .collect();
        samples.sort_unstable();
        samples[samples.len() / 2]
    };
    (0..count).map(middle).collect()
}

fn alike(seen: &[u8], bars: &[u8]) -> bool {
    seen.len() == bars.len() && seen.iter().zip(bars).all(|(seen, bar)| seen.abs_diff(*bar) <= 8)
}

#[test]
fn moves_pan_and_zoom_what_is_encoded() {
    let drive = Arc::new(DigitalDrive::new(Optics::new(1.0).unwrap()));
    let pattern = TestPattern::new(SIZE, 25.0, Arc::new(MediaClock::new())).unwrap();
    let source = LiveSource::new(Box::new(pattern)).with_drive(Arc::clone(&drive));
    let (mut camera, mut ptz) = (CameraVideo::new(), CameraPtz::new());
    camera.add("video", Arc::new(source)).unwrap();
    ptz.add("video", drive);
    let settings = camera.default_encoders("video").unwrap()[0].clone();
    let (sink, events) = Sink::new();
    let _encoder = camera
        .start_encoder("video", &settings, &SourceView::default(), sink)
        .unwrap();
    let mut decoder = Decoder::new();
    let mut picture = move || loop {
        if let Some((picture, _)) = decoder.decode(&support::frame(&events)) {
            return picture;
        }
    };
    assert!(
        alike(&columns(&picture(), 8), &BARS),
        "the whole picture at the start"
    );

    let mut shows = |orders: &[(Axis, f32)], bars: &[u8]| {
        for (axis, place) in orders {
            ptz.move_to("drive-1", *axis, *place, 1.0).unwrap();
        }
        assert!(ptz.status("drive-1").unwrap().moving());
        while ptz.status("drive-1").unwrap().moving() {
            picture();
        }
        let position = ptz.status("drive-1").unwrap().position.unwrap();
        for (axis, place) in orders {
            assert_eq!(position.on(*axis), *place);
        }
        // The ball rolls through; within some seconds each bar is free of it, and then shows its own colour.
        let found = (0..150).any(|_| alike(&columns(&picture(), 4), bars));
        assert!(found, "{orders:?} does not show {bars:?}");
    };
    shows(
        &[(Axis::Zoom, TWICE), (Axis::Pan, -1.0), (Axis::Tilt, 1.0)],
        &BARS[..4],
    );
    shows(&[(Axis::Pan, 1.0)], &BARS[4..]);
    shows(&[(Axis::Pan, 0.0)], &BARS[2..6]);
}

#[test]
fn the_wiper_swings_through_every_stream_until_it_is_switched_off() {
    let drive = Arc::new(DigitalDrive::new(Optics::new(1.0).unwrap()));
    let pattern = TestPattern::new(SIZE, 25.0, Arc::new(MediaClock::new())).unwrap();
    let wiped = behind_wiper(Box::new(pattern), Arc::clone(drive.wiper()));
    let source = LiveSource::new(Box::new(wiped)).with_drive(Arc::clone(&drive));
    let (mut camera, mut ptz) = (CameraVideo::new(), CameraPtz::new());
    camera.add("video", Arc::new(source)).unwrap();
    ptz.add("video", drive);
    assert!(
        ptz.nodes()[0]
            .auxiliary_commands
            .contains(&"tt:Wiper|On".to_owned())
    );
    let settings = camera.default_encoders("video").unwrap()[0].clone();
    let (sink, events) = Sink::new();
    let _encoder = camera
        .start_encoder("video", &settings, &SourceView::default(), sink)
        .unwrap();
    let mut decoder = Decoder::new();
    let mut picture = move || loop {
        if let Some((picture, _)) = decoder.decode(&support::frame(&events)) {
            return picture;
        }
    };
    // The arm is the one black thing in the middle of the white bar, at the left of the third line of eight.
    let mut wiped = |pictures: usize| {
        (0..pictures)
            .filter(|_| {
                let picture = picture();
                let width = picture.width();
                let line = &picture.planes()[0][picture.height() * 3 / 8 * width..][..width / 8];
                line.iter().any(|sample| *sample < 40)
            })
            .count()
    };
    assert_eq!(wiped(50), 0);
    assert_eq!(ptz.auxiliary("drive-1", "tt:Wiper|On").unwrap(), "tt:Wiper|On");
    assert!(wiped(100) > 2);
    assert!(ptz.auxiliary("drive-1", "tt:Washer|On").is_err());
    ptz.auxiliary("drive-1", "tt:Wiper|Off").unwrap();
    wiped(50);
    assert_eq!(wiped(50), 0);
}
