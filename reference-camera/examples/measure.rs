//! Measures what one picture costs at every step of the pipeline, and how well the rate control keeps to its limit.
//!
//! `cargo run --release -p reference-camera --example measure`

use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use onvif_device::backend::overlay::{
    Content, Mask, MaskFill, Overlay, OverlayText, Paint, Point, Position, Rgb, TextOverlay,
};
use onvif_device::backend::video::{
    CodecProfile, EncoderSettings, Resolution, Rotation, SourceView, VideoCodec,
};
use reference_camera::encoders::{encode_jpeg, picture_encoder};
use reference_camera::pipeline::{Frame, MaskSet, OverlayPainter, Picture, Transform};
use reference_camera::sources::{MediaClock, TestPattern};

const HD: Resolution = Resolution {
    width: 1280,
    height: 720,
};
const FULL_HD: Resolution = Resolution {
    width: 1920,
    height: 1080,
};
const SUB: Resolution = Resolution {
    width: 640,
    height: 360,
};

fn main() {
    for size in [HD, FULL_HD] {
        let Resolution { width, height } = size;
        let frames = frames(size, 25.0, 50);
        let pattern = pattern(size, 25.0);
        let mut scratch = frames[0].clone();
        report(&format!("draw {width}x{height}"), 50, |_| {
            pattern.draw(&mut scratch)
        });
        let mut scale = Transform::new(size, &SourceView::default(), SUB).expect("the sizes fit");
        report(&format!("scale {width}x{height} to 640x360"), 50, |index| {
            scale.apply(&frames[index].picture).expect("the sizes fit");
        });
        let view = SourceView {
            rotate: Rotation::Clockwise90,
            ..SourceView::default()
        };
        let mut turn = Transform::new(size, &view, size).expect("the sizes fit");
        report(&format!("rotate {width}x{height} by 90 degrees"), 50, |index| {
            turn.apply(&frames[index].picture).expect("the sizes fit");
        });
        drawing(size, &frames[0].picture);
        let mut bytes = 0;
        report(&format!("JPEG {width}x{height} at quality 80"), 50, |index| {
            bytes = encode_jpeg(&frames[index].picture, 80)
                .expect("the size fits")
                .len();
        });
        println!("    {bytes} bytes");
        for profile in [CodecProfile::Baseline, CodecProfile::High] {
            let settings = settings(size, 25.0, 4096, false, 60, profile);
            let mut encoder = picture_encoder(&settings, size).expect("the settings fit");
            report(
                &format!("H.264 {profile:?} {width}x{height} at 4 Mbit/s"),
                50,
                |index| {
                    encoder
                        .encode(&frames[index].picture, frames[index].timestamp, false)
                        .expect("encodes");
                },
            );
        }
    }
    if std::env::args().any(|argument| argument == "--quick") {
        return;
    }
    println!("\nrate control over 20 s, after the first 4 s:");
    for (size, rate) in [(HD, 25.0), (SUB, 15.0)] {
        for constant in [false, true] {
            for (limit, quality) in [
                (128, 60),
                (256, 60),
                (512, 60),
                (1024, 60),
                (2048, 60),
                (4096, 60),
                (4096, 90),
            ] {
                rate_control(size, rate, limit, constant, quality);
            }
        }
    }
}

/// Masks that hide a tenth of the picture each, and two texts as cameras usually have them.
fn drawing(size: Resolution, picture: &Picture) {
    let Resolution { width, height } = size;
    let mut canvas = picture.clone();
    report(&format!("copy {width}x{height}"), 50, |_| {
        canvas.copy_from(picture)
    });
    let polygon = [(0.1, 0.1), (0.5, 0.1), (0.5, 0.35), (0.1, 0.35)].map(|(x, y)| Point { x, y });
    let black = Rgb {
        red: 0,
        green: 0,
        blue: 0,
    };
    for fill in [MaskFill::Color(black), MaskFill::Pixelated, MaskFill::Blurred] {
        let polygon = polygon.to_vec();
        let masks = MaskSet::new(size, &[Mask { polygon, fill }]);
        report(&format!("mask a tenth of {width}x{height}: {fill:?}"), 50, |_| {
            masks.apply(&mut canvas)
        });
    }
    let text = |position, text: &str| Overlay {
        position,
        content: Content::Text(TextOverlay {
            text: OverlayText::Plain(text.to_owned()),
            size: 36,
            color: Paint {
                color: Rgb {
                    red: 255,
                    green: 255,
                    blue: 255,
                },
                opacity: 255,
            },
            background: None,
        }),
    };
    let overlays = Arc::new(vec![
        text(Position::UpperLeft, "2026-11-21  12:34:56"),
        text(Position::LowerRight, "Loading bay, east"),
    ]);
    report(&format!("render two texts for {width}x{height}"), 50, |_| {
        OverlayPainter::new(size, Arc::clone(&overlays)).paint(&mut canvas, SystemTime::UNIX_EPOCH);
    });
    let mut painter = OverlayPainter::new(size, overlays);
    painter.paint(&mut canvas, SystemTime::UNIX_EPOCH);
    report(&format!("blend two texts into {width}x{height}"), 50, |_| {
        painter.paint(&mut canvas, SystemTime::UNIX_EPOCH);
    });
}

fn rate_control(size: Resolution, framerate: f32, limit: u32, constant: bool, quality: u32) {
    let settings = settings(size, framerate, limit, constant, quality, CodecProfile::Main);
    let mut encoder = picture_encoder(&settings, size).expect("the settings fit");
    let pattern = pattern(size, framerate);
    let mut frame = blank(size);
    let (mut bytes, mut skipped, mut skipped_late) = (0, 0, 0);
    let (warm, total) = ((4.0 * framerate) as u64, (20.0 * framerate) as u64);
    for number in 0..total {
        at(&mut frame, number, framerate);
        pattern.draw(&mut frame);
        match encoder
            .encode(&frame.picture, frame.timestamp, false)
            .expect("encodes")
        {
            Some(encoded) if number >= warm => {
                bytes += encoded.units.iter().map(|unit| unit.len() + 4).sum::<usize>()
            }
            Some(_) => {}
            None => {
                skipped += 1;
                skipped_late += u32::from(number >= warm);
            }
        }
    }
    let kbps = bytes as f64 * 8.0 / 1000.0 / 16.0;
    println!(
        "{}x{}@{framerate} limit {limit} {} quality {quality}: {kbps:.0} kbit/s, {skipped} left out, {skipped_late} of them late",
        size.width,
        size.height,
        if constant { "constant" } else { "variable" }
    );
}

fn pattern(size: Resolution, framerate: f32) -> TestPattern {
    TestPattern::new(size, framerate, Arc::new(MediaClock::new())).expect("the size fits")
}

fn blank(size: Resolution) -> Frame {
    Frame {
        picture: Picture::new(size),
        number: 0,
        masks: 0,
        image: None,
        timestamp: Duration::ZERO,
        utc: SystemTime::UNIX_EPOCH,
    }
}

fn at(frame: &mut Frame, number: u64, framerate: f32) {
    frame.number = number;
    frame.timestamp = Duration::from_secs_f64(number as f64 / f64::from(framerate));
    frame.utc = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000) + frame.timestamp;
}

fn frames(size: Resolution, framerate: f32, count: u64) -> Vec<Frame> {
    let pattern = pattern(size, framerate);
    let drawn = (0..count).map(|number| {
        let mut frame = blank(size);
        at(&mut frame, number, framerate);
        pattern.draw(&mut frame);
        frame
    });
    drawn.collect()
}

fn settings(
    resolution: Resolution,
    framerate: f32,
    bitrate_kbps: u32,
    constant_bitrate: bool,
    quality: u32,
    profile: CodecProfile,
) -> EncoderSettings {
    EncoderSettings {
        codec: VideoCodec::H264,
        resolution,
        framerate,
        bitrate_kbps,
        constant_bitrate,
        quality,
        gov_length: 2 * framerate as u32,
        profile: Some(profile),
    }
}

fn report(what: &str, count: usize, mut run: impl FnMut(usize)) {
    let begin = Instant::now();
    for index in 0..count {
        run(index);
    }
    println!(
        "{what}: {:.2} ms",
        begin.elapsed().as_secs_f64() * 1000.0 / count as f64
    );
}
