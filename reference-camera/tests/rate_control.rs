//! What the encoders promise, on virtual time: bit rates, key frame distances, and every option.

mod support;

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use onvif_device::backend::video::{
    CodecProfile, EncodedFrame, EncoderOptions, EncoderSettings, Resolution, StreamFormat, VideoBackend,
    VideoCodec,
};
use reference_camera::encoders::picture_encoder;
use reference_camera::imaging::CameraImaging;
use reference_camera::pipeline::{Frame, Picture, Transform};
use reference_camera::program::camera::open_sources;
use reference_camera::sources::{MediaClock, TestPattern};
use support::{Decoder, decode_jpeg};

fn no_imaging() -> CameraImaging {
    CameraImaging::new(false, false)
}

const HD: Resolution = Resolution {
    width: 1280,
    height: 720,
};
const SUB: Resolution = Resolution {
    width: 640,
    height: 360,
};

fn h264(resolution: Resolution, framerate: f32, bitrate_kbps: u32) -> EncoderSettings {
    EncoderSettings {
        codec: VideoCodec::H264,
        resolution,
        framerate,
        bitrate_kbps,
        constant_bitrate: false,
        quality: 80,
        gov_length: 2 * framerate as u32,
        profile: Some(CodecProfile::Main),
    }
}

/// Encodes `count` pictures of the pattern; `None` for those that the rate control left out.
fn encoded(settings: &EncoderSettings, count: u64) -> Vec<Option<EncodedFrame>> {
    let pattern = TestPattern::new(
        settings.resolution,
        settings.framerate,
        Arc::new(MediaClock::new()),
    )
    .unwrap();
    let mut encoder = picture_encoder(settings, settings.resolution).unwrap();
    let mut frame = Frame {
        picture: Picture::new(settings.resolution),
        number: 0,
        masks: 0,
        image: None,
        timestamp: Duration::ZERO,
        utc: SystemTime::UNIX_EPOCH,
    };
    let encode = |number| {
        frame.number = number;
        frame.timestamp = Duration::from_secs_f64(number as f64 / f64::from(settings.framerate));
        frame.utc = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000) + frame.timestamp;
        pattern.draw(&mut frame);
        let encoded = encoder.encode(&frame.picture, frame.timestamp, false).unwrap()?;
        Some(EncodedFrame {
            units: encoded.units,
            timestamp: frame.timestamp,
            utc: frame.utc,
            key: encoded.key,
        })
    };
    (0..count).map(encode).collect()
}

/// Bit rate in kbit/s over whole groups of pictures, with four bytes a NAL unit.
fn kbps(settings: &EncoderSettings, frames: &[Option<EncodedFrame>]) -> f64 {
    let bytes: usize = frames
        .iter()
        .flatten()
        .flat_map(|frame| &frame.units)
        .map(|unit| unit.len() + 4)
        .sum();
    bytes as f64 * 8.0 / 1000.0 / (frames.len() as f64 / f64::from(settings.framerate))
}

#[test]
fn the_bit_rate_limit_is_kept() {
    for (resolution, framerate, limit) in [
        (HD, 25.0, 4096),
        (HD, 25.0, 512),
        (HD, 25.0, 256),
        (SUB, 15.0, 1024),
        (SUB, 15.0, 128),
        (SUB, 5.0, 64),
    ] {
        let settings = h264(resolution, framerate, limit);
        // Ten seconds, after the four that the rate control needs to settle.
        let frames = encoded(&settings, (14.0 * framerate) as u64).split_off((4.0 * framerate) as usize);
        let rate = kbps(&settings, &frames);
        let Resolution { width, height } = resolution;
        println!("{width}x{height} at {framerate}: {rate:.0} kbit/s with a limit of {limit}");
        assert!(
            rate <= f64::from(limit) * 1.1,
            "{rate} kbit/s with a limit of {limit}"
        );
    }
}

#[test]
fn no_picture_is_left_out_at_the_usual_bit_rates() {
    for source in ["test", "test:1920x1080@30", "test:640x480", "test:320x180"] {
        let camera = open_sources(
            &[source.parse().unwrap()],
            None,
            None,
            &Arc::default(),
            &mut no_imaging(),
        )
        .unwrap()
        .video;
        for settings in camera.default_encoders("video-1").unwrap() {
            let frames = encoded(&settings, (6.0 * settings.framerate) as u64);
            assert!(frames.iter().all(Option::is_some), "{settings:?}");
        }
    }
}

#[test]
fn a_constant_bit_rate_is_held_with_pictures_that_do_not_need_it() {
    let settings = EncoderSettings {
        constant_bitrate: true,
        ..h264(HD, 25.0, 4096)
    };
    let frames = encoded(&settings, 250);
    let rate = kbps(&settings, &frames);
    assert!((rate - 4096.0).abs() < 4096.0 * 0.02, "{rate} kbit/s");
    // Filler data does not disturb a decoder.
    let mut decoder = Decoder::new();
    for (number, frame) in frames.iter().enumerate() {
        assert_eq!(
            decoder.decode(frame.as_ref().unwrap()).unwrap().1,
            Some(number as u32)
        );
    }
}

#[test]
fn quality_decides_with_a_variable_bit_rate() {
    let rates: Vec<_> = [10, 40, 70, 100]
        .into_iter()
        .map(|quality| {
            let settings = EncoderSettings {
                quality,
                ..h264(HD, 25.0, 16384)
            };
            kbps(&settings, &encoded(&settings, 100))
        })
        .collect();
    assert!(rates.windows(2).all(|pair| pair[1] > pair[0] * 1.05), "{rates:?}");
}

#[test]
fn jpeg_keeps_to_its_limit_by_quality() {
    let settings = EncoderSettings {
        codec: VideoCodec::Jpeg,
        profile: None,
        quality: 90,
        ..h264(HD, 5.0, 1000)
    };
    let frames = encoded(&settings, 100);
    let rate = kbps(&settings, &frames[20..]);
    assert!(rate <= 1100.0, "{rate} kbit/s");
    let free = EncoderSettings {
        bitrate_kbps: 65536,
        ..settings
    };
    assert!(kbps(&free, &encoded(&free, 5)) > 1.5 * rate);
}

#[test]
fn key_frames_come_at_every_distance_that_is_offered() {
    for gov_length in [1, 2, 7, 150] {
        let settings = EncoderSettings {
            gov_length,
            ..h264(
                Resolution {
                    width: 160,
                    height: 90,
                },
                25.0,
                1024,
            )
        };
        let frames = encoded(&settings, 302);
        let keys: Vec<_> = (0..302)
            .filter(|index| frames[*index].as_ref().is_some_and(|frame| frame.key))
            .collect();
        assert!(
            keys.iter()
                .enumerate()
                .all(|(index, key)| *key == index * gov_length as usize),
            "{keys:?}"
        );
    }
}

#[test]
fn every_option_gives_a_stream_that_says_and_shows_what_was_set() {
    let camera = open_sources(
        &["test:1920x1080@30".parse().unwrap()],
        None,
        None,
        &Arc::default(),
        &mut no_imaging(),
    )
    .unwrap()
    .video;
    for options in camera.encoder_options("video-1", 0).unwrap() {
        for resolution in options.resolutions.clone() {
            let mut profiles: Vec<_> = options.profiles.iter().copied().map(Some).collect();
            if profiles.is_empty() {
                profiles.push(None);
            }
            for profile in profiles {
                for bitrate_kbps in [*options.bitrate.start(), *options.bitrate.end()] {
                    let rates = [
                        options.framerates[0],
                        options.framerates[options.framerates.len() - 1],
                    ];
                    for framerate in rates {
                        try_settings(&options, resolution, profile, bitrate_kbps, framerate);
                    }
                }
            }
        }
    }
}

fn try_settings(
    options: &EncoderOptions,
    resolution: Resolution,
    profile: Option<CodecProfile>,
    bitrate_kbps: u32,
    framerate: f32,
) {
    let settings = EncoderSettings {
        codec: options.codec,
        profile,
        ..h264(resolution, framerate, bitrate_kbps)
    };
    let frames = encoded(&settings, 2);
    let first = frames[0].as_ref().expect("the first picture is never left out");
    if options.codec == VideoCodec::Jpeg {
        assert_eq!(decode_jpeg(&first.units[0]).0, resolution);
        return;
    }
    let (picture, number) = Decoder::new().decode(first).unwrap();
    assert_eq!(picture.resolution(), resolution, "{settings:?}");
    // With the smallest bit rate the number may be beyond recognition.
    if bitrate_kbps == *options.bitrate.end() {
        assert_eq!(number, Some(0), "{settings:?}");
    }
    let sps = first
        .units
        .iter()
        .find(|unit| unit[0] & 31 == 7)
        .expect("a key frame has parameter sets");
    let expected = match profile {
        Some(CodecProfile::Baseline) => 66,
        Some(CodecProfile::Main) => 77,
        _ => 100,
    };
    assert_eq!(sps[1], expected, "{settings:?}");
}

#[test]
fn the_format_says_what_the_stream_is() {
    let mut encoder = picture_encoder(&h264(SUB, 15.0, 1024), SUB).unwrap();
    assert_eq!(encoder.format(), None);
    let encoded = encoder
        .encode(&Picture::new(SUB), Duration::ZERO, false)
        .unwrap()
        .unwrap();
    let Some(StreamFormat::H264 {
        sps,
        pps,
        resolution,
        framerate,
    }) = encoder.format()
    else {
        panic!()
    };
    assert_eq!((resolution, framerate), (SUB, 15.0));
    assert_eq!((&encoded.units[0], &encoded.units[1]), (&sps, &pps));
    let other = Picture::new(HD);
    assert!(encoder.encode(&other, Duration::ZERO, false).is_err());
}

#[test]
fn the_frame_number_survives_scaling_to_the_sub_stream() {
    let pattern = TestPattern::new(HD, 25.0, Arc::new(MediaClock::new())).unwrap();
    let mut frame = Frame {
        picture: Picture::new(HD),
        number: 0xdead_beef,
        masks: 0,
        image: None,
        timestamp: Duration::ZERO,
        utc: SystemTime::UNIX_EPOCH,
    };
    pattern.draw(&mut frame);
    for (width, height) in [(640, 360), (320, 180), (320, 240), (160, 90)] {
        let resolution = Resolution { width, height };
        let mut transform = Transform::new(HD, &Default::default(), resolution).unwrap();
        let picture = transform.apply(&frame.picture).unwrap();
        let mut encoder = picture_encoder(&h264(resolution, 15.0, 256), resolution).unwrap();
        let encoded = encoder.encode(picture, Duration::ZERO, false).unwrap().unwrap();
        let coded = EncodedFrame {
            units: encoded.units,
            timestamp: Duration::ZERO,
            utc: SystemTime::UNIX_EPOCH,
            key: encoded.key,
        };
        assert_eq!(
            Decoder::new().decode(&coded).unwrap().1,
            Some(0xdead_beef),
            "{width}x{height}"
        );
    }
}
