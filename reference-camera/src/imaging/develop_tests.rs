//! What settings do to pictures of the test pattern.

use std::time::SystemTime;

use onvif_device::backend::imaging::{
    Area, Control, FocusCommand, ImagingSettings, IrCutFilter, Mode, Switch, WhiteBalance,
};

use super::super::analysis::{Analysis, Observation};
use super::super::options::factory;
use super::*;
use crate::sources::{MediaClock, TestPattern};

const SIZE: Resolution = Resolution {
    width: 640,
    height: 360,
};

/// A picture of the test pattern in which the ball is low in the middle.
fn pattern() -> Arc<Frame> {
    let pattern = TestPattern::new(SIZE, 25.0, Arc::new(MediaClock::new())).unwrap();
    let mut frame = Frame {
        picture: Picture::new(SIZE),
        number: 1,
        masks: 0,
        image: None,
        timestamp: std::time::Duration::from_millis(1750),
        utc: SystemTime::UNIX_EPOCH,
    };
    pattern.draw(&mut frame);
    Arc::new(frame)
}

fn developed(imager: &Imager) -> Arc<Frame> {
    let raw = pattern();
    let parameters = imager.parameters(&raw.picture, Instant::now());
    Developer::new(SIZE).develop(raw, &parameters)
}

fn with(change: impl FnOnce(&mut ImagingSettings)) -> Arc<Frame> {
    let imager = Imager::new();
    let mut settings = factory();
    change(&mut settings);
    imager.apply(&settings);
    developed(&imager)
}

/// The colour of a bar, from 0 (white) to 7 (black).
fn bar(frame: &Frame, bar: usize) -> [u8; 3] {
    let (width, picture) = (frame.picture.width(), &frame.picture);
    let (x, y) = ((2 * bar + 1) * width / 16, 20);
    let [luma, blue, red] = picture.planes();
    let chroma = y / 2 * (width / 2) + x / 2;
    [luma[y * width + x], blue[chroma], red[chroma]]
}

fn on(level: f32) -> Option<Switch> {
    Some(Switch {
        mode: Mode::On,
        level: Some(level),
    })
}

/// Squares of the differences between neighbours.
fn differences(samples: &[u8]) -> u64 {
    let pairs = samples.windows(2);
    pairs
        .map(|pair| u64::from(pair[0].abs_diff(pair[1])).pow(2))
        .sum()
}

fn detail(frame: &Frame) -> u64 {
    differences(frame.picture.planes()[0])
}

/// The same in a part of the white bar, where there is no detail.
fn grain(frame: &Frame) -> u64 {
    let lines = frame.picture.planes()[0].chunks_exact(frame.picture.width());
    lines.take(40).map(|line| differences(&line[8..72])).sum()
}

#[test]
fn neutral_settings_cost_nothing() {
    let imager = Imager::new();
    let raw = pattern();
    let parameters = imager.parameters(&raw.picture, Instant::now());
    assert_eq!(parameters, Parameters::NEUTRAL);
    let same = Developer::new(SIZE).develop(Arc::clone(&raw), &parameters);
    assert!(Arc::ptr_eq(&raw, &same), "the very same picture");
    // The curves of settings in the middle change nothing either.
    let plan = Plan::new(&parameters);
    assert!(plan.exposed.is_none() && plan.processed.is_none() && plan.coloured.is_none());
}

#[test]
fn brightness_contrast_and_saturation() {
    let raw = pattern();
    for (brightness, more) in [(70.0, true), (30.0, false)] {
        let frame = with(|settings| settings.brightness = Some(brightness));
        assert_eq!(bar(&frame, 3)[0] > bar(&raw, 3)[0] + 30, more, "{brightness}");
        assert_eq!(bar(&frame, 3)[0] + 30 < bar(&raw, 3)[0], !more, "{brightness}");
    }
    let difference = |frame: &Frame| bar(frame, 1)[0] - bar(frame, 6)[0];
    let flat = with(|settings| settings.contrast = Some(0.0));
    assert_eq!((difference(&flat), bar(&flat, 0)[0]), (0, 126), "grey");
    let strong = with(|settings| settings.contrast = Some(60.0));
    assert!(difference(&strong) > difference(&raw) + 20);
    let grey = with(|settings| settings.saturation = Some(0.0));
    assert_eq!(bar(&grey, 5), [bar(&raw, 5)[0], 128, 128]);
    let vivid = with(|settings| settings.saturation = Some(60.0));
    assert!(bar(&vivid, 5)[2] > bar(&raw, 5)[2]);
}

#[test]
fn sharpness_and_focus() {
    let usual = detail(&pattern());
    assert!(detail(&with(|settings| settings.sharpness = Some(0.0))) < usual * 9 / 10);
    assert!(detail(&with(|settings| settings.sharpness = Some(100.0))) > usual * 11 / 10);
    let imager = Imager::new();
    let mut settings = factory();
    if let Some(focus) = &mut settings.focus {
        focus.mode = Control::Manual;
    }
    imager.apply(&settings);
    assert_eq!(
        detail(&developed(&imager)),
        usual,
        "manual focus begins where automatic focus was"
    );
    imager.focus(FocusCommand::Absolute {
        position: 0.0,
        speed: Some(1.0),
    });
    // The motor runs on the clock; the parameters may be asked for a time to come.
    let raw = pattern();
    let later = Instant::now() + std::time::Duration::from_secs(10);
    let parameters = imager.parameters(&raw.picture, later);
    let blurred = Developer::new(SIZE).develop(raw, &parameters);
    assert!(detail(&blurred) < usual / 3, "{} of {usual}", detail(&blurred));
    assert!(Analysis::default().look(&blurred.picture).blurry);
    assert_eq!(
        bar(&blurred, 1),
        bar(&pattern(), 1),
        "a plain part stays as it is"
    );
}

#[test]
fn exposure_is_by_time_gain_and_iris() {
    let manual = |time: f32, gain: f32, iris: f32| {
        with(|settings| {
            if let Some(exposure) = &mut settings.exposure {
                exposure.mode = Control::Manual;
                (exposure.time, exposure.gain, exposure.iris) = (Some(time), Some(gain), Some(iris));
            }
        })
    };
    let raw = bar(&pattern(), 3)[0];
    assert_eq!(bar(&manual(10_000.0, 0.0, 0.0), 3)[0], raw);
    let dark = manual(1000.0, 0.0, 0.0);
    assert!(bar(&dark, 3)[0] < raw - 40, "{}", bar(&dark, 3)[0]);
    assert!(bar(&manual(10_000.0, 0.0, 10.0), 3)[0] < raw - 15);
    let black = manual(10.0, 0.0, 20.0);
    assert!(Analysis::default().look(&black.picture).dark);
    let white = manual(40_000.0, 42.0, 0.0);
    assert!(Analysis::default().look(&white.picture).bright);
    let [_, blue, red] = bar(&white, 1);
    assert!(
        blue.abs_diff(128) < 8 && red.abs_diff(128) < 8,
        "white and not yellow"
    );
    // Gain brings noise, and noise reduction takes it away.
    let noisy = manual(500.0, 26.0, 0.0);
    assert!(grain(&noisy) > 10 * 64 && grain(&pattern()) == 0);
}

#[test]
fn noise_is_reduced_where_nothing_moves() {
    let noise = |level: f32| {
        let imager = Imager::new();
        let mut settings = factory();
        settings.noise_reduction = Some(level);
        if let Some(exposure) = &mut settings.exposure {
            (exposure.mode, exposure.time, exposure.gain) = (Control::Manual, Some(1000.0), Some(20.0));
        }
        imager.apply(&settings);
        let raw = pattern();
        let parameters = imager.parameters(&raw.picture, Instant::now());
        let mut developer = Developer::new(SIZE);
        let frames = (0..8).map(|number| {
            let mut frame = Frame::clone(&raw);
            frame.number = number;
            developer.develop(Arc::new(frame), &parameters)
        });
        grain(&frames.last().unwrap())
    };
    let (much, some, little) = (noise(0.0), noise(0.5), noise(1.0));
    assert!(
        some < much * 9 / 10 && little < some * 9 / 10,
        "{much} {some} {little}"
    );
}

#[test]
fn white_balance_gains_colour_the_white() {
    let gains = |red: f32, blue: f32, mode| {
        with(|settings| {
            settings.white_balance = Some(WhiteBalance {
                mode,
                red_gain: Some(red),
                blue_gain: Some(blue),
            });
        })
    };
    assert_eq!(
        bar(&gains(90.0, 90.0, Control::Auto), 0),
        bar(&pattern(), 0),
        "manual gains only"
    );
    assert_eq!(bar(&gains(50.0, 50.0, Control::Manual), 0), bar(&pattern(), 0));
    let [_, blue, red] = bar(&gains(60.0, 50.0, Control::Manual), 0);
    assert!(red > 140 && blue < 128, "reddish: {blue} {red}");
    let [_, blue, red] = bar(&gains(50.0, 60.0, Control::Manual), 0);
    assert!(blue > 140 && red < 128, "bluish: {blue} {red}");
}

#[test]
fn night_has_no_colours_and_comes_with_the_dark() {
    let night = with(|settings| settings.ir_cut_filter = Some(IrCutFilter::Off));
    let usual = pattern();
    for index in 0..8 {
        let [luma, blue, red] = bar(&night, index);
        assert_eq!((blue, red), (128, 128));
        assert!(luma >= bar(&usual, index)[0]);
    }
    let imager = Imager::new();
    imager.change_scene(|scene| scene.light = 0.001);
    let at = |seconds| {
        let now = Instant::now() + std::time::Duration::from_secs(seconds);
        imager.parameters(&usual.picture, now)
    };
    assert!(!at(0).night && !at(1).night && at(20).night);
    imager.change_scene(|scene| scene.light = 1.0);
    assert!(at(21).night && !at(40).night);
}

#[test]
fn shadows_are_raised() {
    let raw = bar(&pattern(), 6)[0];
    let wide = with(|settings| settings.wide_dynamic_range = on(100.0));
    assert!(
        bar(&wide, 6)[0] > raw + 20 && bar(&wide, 0)[0] < 220,
        "shadows, and no white"
    );
    let backlit = with(|settings| settings.backlight_compensation = on(100.0));
    assert!(
        bar(&backlit, 6)[0] > raw + 10 && bar(&backlit, 0)[0] == 235,
        "at the price of the lights"
    );
    let tone = with(|settings| settings.tone_compensation = on(1.0));
    assert!(bar(&tone, 6)[0] > raw + 5 && bar(&tone, 0)[0] < bar(&pattern(), 0)[0]);
    // What is not switched on has a level all the same, and no effect.
    let off = with(|settings| {
        settings.wide_dynamic_range = Some(Switch {
            mode: Mode::Off,
            level: Some(100.0),
        });
    });
    assert_eq!(off.picture, pattern().picture);
}

#[test]
fn haze_is_taken_away() {
    let hazy = {
        let mut frame = Frame::clone(&pattern());
        let [luma, ..] = frame.picture.planes_mut();
        for sample in luma {
            *sample = 80 + *sample / 3;
        }
        Arc::new(frame)
    };
    let contrast = |frame: &Frame| bar(frame, 0)[0] - bar(frame, 7)[0];
    let develop = |switch| {
        let imager = Imager::new();
        let mut settings = factory();
        settings.defogging = switch;
        imager.apply(&settings);
        let parameters = imager.parameters(&hazy.picture, Instant::now());
        Developer::new(SIZE).develop(Arc::clone(&hazy), &parameters)
    };
    let usual = contrast(&hazy);
    assert!(contrast(&develop(on(1.0))) > usual + 10);
    let automatic = Some(Switch {
        mode: Mode::Auto,
        level: None,
    });
    assert!(contrast(&develop(automatic)) > usual + 10);
    // In a clear picture it finds none.
    assert_eq!(
        with(|settings| settings.defogging = automatic).picture,
        pattern().picture
    );
}

#[test]
fn a_part_of_the_picture_can_be_measured() {
    let measured = |left: f32, right: f32| {
        let frame = with(|settings| {
            if let Some(exposure) = &mut settings.exposure {
                exposure.window = Some(Area {
                    left,
                    right,
                    bottom: 0.2,
                    top: 1.0,
                });
            }
        });
        bar(&frame, 3)[0]
    };
    let raw = bar(&pattern(), 3)[0];
    assert!(measured(-1.0, -0.75) < raw, "the white bar");
    assert!(measured(0.75, 1.0) > raw, "the black bar");
}

#[test]
fn tampering_is_noticed() {
    let mut analysis = Analysis::default();
    let usual = pattern();
    for _ in 0..4 {
        assert_eq!(
            analysis.look(&usual.picture),
            Observation::default(),
            "nothing is wrong"
        );
    }
    // Less light is not another scene.
    let dim = with(|settings| settings.brightness = Some(40.0));
    assert!(!analysis.look(&dim.picture).changed);
    let imager = Imager::new();
    imager.change_scene(|scene| scene.covered = true);
    let covered = developed(&imager);
    let seen = analysis.look(&covered.picture);
    assert!(
        seen.dark && seen.changed && !seen.blurry && !seen.bright,
        "{seen:?}"
    );
    // After a while it is the usual scene.
    let looks = (0..60).map(|_| analysis.look(&covered.picture).changed);
    assert_eq!(looks.last(), Some(false));
}
