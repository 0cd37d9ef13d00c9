//! The test pattern, encoded live, as a viewer sees it: everything that comes out is decoded again.

mod support;

use std::collections::HashSet;
use std::sync::Arc;

use onvif_device::backend::BackendError;
use onvif_device::backend::video::{
    CodecProfile, EncoderSettings, Rect, Resolution, Rotation, SourceView, StreamFormat, VideoBackend,
    VideoCodec,
};
use reference_camera::sources::{LiveSource, MediaClock, TestPattern};
use reference_camera::video::CameraVideo;
use support::{Decoder, Event, Sink, decode_jpeg};

const HD: Resolution = Resolution {
    width: 1280,
    height: 720,
};
const SUB: Resolution = Resolution {
    width: 640,
    height: 360,
};

fn camera(resolution: Resolution, framerate: f32) -> CameraVideo {
    let pattern = TestPattern::new(resolution, framerate, Arc::new(MediaClock::new())).unwrap();
    let mut camera = CameraVideo::new();
    camera
        .add("video", Arc::new(LiveSource::new(Box::new(pattern))))
        .unwrap();
    camera
}

fn defaults(camera: &CameraVideo) -> Vec<EncoderSettings> {
    camera.default_encoders("video").unwrap()
}

#[test]
fn the_factory_state_has_a_main_and_a_sub_stream_within_the_options() {
    let camera = camera(HD, 25.0);
    let streams = defaults(&camera);
    assert_eq!(
        (streams[0].resolution, streams[0].framerate, streams[0].gov_length),
        (HD, 25.0, 50)
    );
    assert_eq!(
        (streams[1].resolution, streams[1].framerate, streams[1].gov_length),
        (SUB, 15.0, 30)
    );
    for (index, stream) in streams.iter().enumerate() {
        let options = camera.encoder_options("video", index as u32).unwrap();
        reference_camera::video::check(stream, &options).unwrap();
    }
}

#[test]
fn both_streams_run_at_once_and_lose_no_frame() {
    let camera = camera(HD, 25.0);
    let streams = defaults(&camera);
    let (main, main_events) = Sink::new();
    let (sub, sub_events) = Sink::new();
    let _main = camera
        .start_encoder("video", &streams[0], &SourceView::default(), main)
        .unwrap();
    let _sub = camera
        .start_encoder("video", &streams[1], &SourceView::default(), sub)
        .unwrap();

    let main = Decoder::new().numbers(&main_events, 60);
    assert!(main.windows(2).all(|pair| pair[1] == pair[0] + 1), "{main:?}");
    // 15 of 25: one or two pictures of the source lie between two of the stream.
    let sub = Decoder::new().numbers(&sub_events, 30);
    assert!(
        sub.windows(2).all(|pair| (1..=2).contains(&(pair[1] - pair[0]))),
        "{sub:?}"
    );
    assert_eq!(sub[15] - sub[0], 25);
}

#[test]
fn key_frames_come_at_the_set_distance_and_on_request() {
    let camera = camera(SUB, 25.0);
    let mut settings = defaults(&camera)[0].clone();
    settings.gov_length = 10;
    let (sink, events) = Sink::new();
    let encoder = camera
        .start_encoder("video", &settings, &SourceView::default(), sink)
        .unwrap();
    let Event::Format(StreamFormat::H264 {
        sps,
        pps,
        resolution,
        framerate,
    }) = events.recv().unwrap()
    else {
        panic!("the format comes first");
    };
    assert_eq!((resolution, framerate), (SUB, 25.0));
    let mut keys = Vec::new();
    for index in 0..35 {
        let frame = support::frame(&events);
        if frame.key {
            // The parameter sets come with every key frame, so that anybody can join there.
            assert!(frame.units.contains(&sps) && frame.units.contains(&pps));
            keys.push(index);
        }
        if index == 22 {
            encoder.request_key_frame();
        }
    }
    assert_eq!(keys[..3], [0, 10, 20]);
    // The next picture, or the one after it if that was being encoded already.
    assert!((23..=24).contains(&keys[3]), "{keys:?}");
    assert_eq!(keys.get(4), Some(&(keys[3] + 10)), "{keys:?}");
}

#[test]
fn timestamps_grow_evenly_and_agree_with_utc() {
    let camera = camera(SUB, 25.0);
    let (sink, events) = Sink::new();
    let _encoder = camera
        .start_encoder("video", &defaults(&camera)[0], &SourceView::default(), sink)
        .unwrap();
    let frames: Vec<_> = (0..20).map(|_| support::frame(&events)).collect();
    for pair in frames.windows(2) {
        assert!(pair[1].timestamp > pair[0].timestamp);
        let interval = (pair[1].timestamp - pair[0].timestamp).as_millis();
        assert!(
            interval % 40 <= 1 || interval % 40 == 39,
            "{interval} ms is no multiple of the frame interval"
        );
    }
}

#[test]
fn a_running_stream_changes_with_a_key_frame_and_a_new_format() {
    let camera = camera(HD, 25.0);
    let mut settings = defaults(&camera)[0].clone();
    let (sink, events) = Sink::new();
    let encoder = camera
        .start_encoder("video", &settings, &SourceView::default(), sink)
        .unwrap();
    let mut decoder = Decoder::new();
    let before = decoder.numbers(&events, 5);
    settings.resolution = SUB;
    settings.framerate = 5.0;
    settings.profile = Some(CodecProfile::Baseline);
    encoder.reconfigure(&settings, &SourceView::default()).unwrap();
    // What was under way may still come.
    let format = loop {
        match events.recv().unwrap() {
            Event::Format(format) => break format,
            Event::Frame(frame) => assert!(decoder.decode(&frame).is_some()),
            Event::Ended(reason) => panic!("{reason:?}"),
        }
    };
    let StreamFormat::H264 {
        resolution,
        framerate,
        sps,
        ..
    } = format
    else {
        panic!("{format:?}")
    };
    assert_eq!((resolution, framerate, sps[1]), (SUB, 5.0, 66));
    let frame = support::frame(&events);
    assert!(frame.key);
    let (picture, first) = decoder.decode(&frame).unwrap();
    assert_eq!(picture.resolution(), SUB);
    assert!(first.unwrap() > before[4]);
    let after = decoder.numbers(&events, 4);
    // At 5 of what are then 5 pictures a second.
    assert!(after.windows(2).all(|pair| pair[1] == pair[0] + 1), "{after:?}");

    // The bad settings change nothing.
    settings.resolution = Resolution {
        width: 641,
        height: 360,
    };
    let refused = encoder.reconfigure(&settings, &SourceView::default());
    assert!(matches!(refused, Err(BackendError::Unsupported(_))));
    let (picture, _) = decoder.decode(&support::frame(&events)).unwrap();
    assert_eq!(picture.resolution(), SUB);
}

#[test]
fn a_quarter_turn_and_a_crop_show_in_the_stream() {
    let camera = camera(HD, 25.0);
    let settings = defaults(&camera)[0].clone();
    let (sink, events) = Sink::new();
    let view = SourceView {
        rotate: Rotation::Clockwise90,
        ..SourceView::default()
    };
    let encoder = camera.start_encoder("video", &settings, &view, sink).unwrap();
    let mut decoder = Decoder::new();
    let (picture, _) = decoder.decode(&support::frame(&events)).unwrap();
    assert_eq!(
        picture.resolution(),
        Resolution {
            width: 720,
            height: 1280
        }
    );
    // The strip at the lower edge has become a column at the left one.
    let mut turned = Vec::new();
    for column in 0..1280 {
        turned.push(picture.planes()[0][column * 720 + 20]);
    }
    // Seen from the left edge: the first cell is white, the second black.
    assert!(
        turned[16] > 200 && turned[48] < 50,
        "{} {}",
        turned[16],
        turned[48]
    );

    // The lower left quarter: the strip of half the cells is twice as large.
    let bounds = Some(Rect {
        x: 0,
        y: 360,
        width: 640,
        height: 360,
    });
    encoder
        .reconfigure(
            &settings,
            &SourceView {
                bounds,
                ..SourceView::default()
            },
        )
        .unwrap();
    let picture = loop {
        let (picture, _) = decoder.decode(&support::frame(&events)).unwrap();
        if picture.resolution() == HD {
            break picture;
        }
    };
    let lowest = &picture.planes()[0][700 * 1280..701 * 1280];
    assert!(
        lowest[32] > 200 && lowest[96] < 50,
        "{} {}",
        lowest[32],
        lowest[96]
    );

    let bounds = Some(Rect {
        x: 1000,
        y: 0,
        width: 640,
        height: 360,
    });
    let refused = encoder.reconfigure(
        &settings,
        &SourceView {
            bounds,
            ..SourceView::default()
        },
    );
    assert!(matches!(refused, Err(BackendError::Unsupported(_))));
}

#[test]
fn jpeg_streams_are_whole_pictures() {
    let camera = camera(SUB, 25.0);
    let settings = EncoderSettings {
        codec: VideoCodec::Jpeg,
        profile: None,
        bitrate_kbps: 8000,
        ..defaults(&camera)[0].clone()
    };
    let (sink, events) = Sink::new();
    let _encoder = camera
        .start_encoder("video", &settings, &SourceView::default(), sink)
        .unwrap();
    assert!(matches!(
        events.recv().unwrap(),
        Event::Format(StreamFormat::Jpeg { resolution: SUB, .. })
    ));
    let mut numbers = Vec::new();
    for _ in 0..5 {
        let frame = support::frame(&events);
        assert!(frame.key && frame.units.len() == 1);
        let (size, number) = decode_jpeg(&frame.units[0]);
        assert_eq!(size, SUB);
        numbers.push(number.unwrap());
    }
    assert!(
        numbers.windows(2).all(|pair| pair[1] == pair[0] + 1),
        "{numbers:?}"
    );
}

#[test]
fn a_stopped_encoder_can_be_started_again_and_the_count_is_limited() {
    let camera = camera(SUB, 5.0);
    let settings = defaults(&camera)[0].clone();
    for _ in 0..2 {
        let mut running = Vec::new();
        let error = loop {
            match camera.start_encoder("video", &settings, &SourceView::default(), Sink::new().0) {
                Ok(encoder) => running.push(encoder),
                Err(error) => break error,
            }
        };
        assert!(matches!(error, BackendError::Busy(_)), "{error}");
        assert_eq!(running.len(), 8);
    }
    let (sink, events) = Sink::new();
    let encoder = camera
        .start_encoder("video", &settings, &SourceView::default(), sink)
        .unwrap();
    let frame = support::frame(&events);
    assert!(frame.key);
    drop(encoder);
    // The sink is let go without a last word.
    assert!(events.iter().all(|event| !matches!(event, Event::Ended(_))));
}

#[test]
fn an_encoder_may_be_dropped_by_its_own_sink() {
    let camera = camera(SUB, 25.0);
    let (sink, events) = Sink::new();
    let slot = sink.drop_after_first_frame();
    let encoder = camera
        .start_encoder(
            "video",
            &defaults(&camera)[0],
            &SourceView::default(),
            sink.clone(),
        )
        .unwrap();
    slot.fill(encoder);
    drop((sink, slot));
    assert!(
        events
            .iter()
            .filter(|event| matches!(event, Event::Frame(_)))
            .count()
            >= 1
    );
}

#[tokio::test]
async fn snapshots_come_at_the_size_that_was_asked_for() {
    let camera = camera(HD, 25.0);
    for resolution in [HD, SUB] {
        let image = camera
            .snapshot("video", resolution, &SourceView::default())
            .await
            .unwrap();
        let (size, number) = decode_jpeg(&image);
        assert_eq!(size, resolution);
        assert!(number.is_some());
    }
    let view = SourceView {
        rotate: Rotation::Clockwise270,
        ..SourceView::default()
    };
    let image = camera.snapshot("video", HD, &view).await.unwrap();
    assert_eq!(
        decode_jpeg(&image).0,
        Resolution {
            width: 720,
            height: 1280
        }
    );
    let huge = Resolution {
        width: 60000,
        height: 60000,
    };
    let refused = camera.snapshot("video", huge, &SourceView::default()).await;
    assert!(matches!(refused, Err(BackendError::Unsupported(_))));
    let unknown = camera.snapshot("other", HD, &SourceView::default()).await;
    assert!(matches!(unknown, Err(BackendError::NotFound(_))));
}

#[tokio::test]
async fn snapshots_move_on() {
    let camera = camera(SUB, 25.0);
    let (sink, events) = Sink::new();
    let _encoder = camera
        .start_encoder("video", &defaults(&camera)[0], &SourceView::default(), sink)
        .unwrap();
    let mut numbers = HashSet::new();
    for _ in 0..3 {
        let image = camera
            .snapshot("video", SUB, &SourceView::default())
            .await
            .unwrap();
        numbers.insert(decode_jpeg(&image).1.unwrap());
        let _ = support::frame(&events);
        let _ = support::frame(&events);
    }
    assert_eq!(numbers.len(), 3);
}

#[test]
fn what_lies_outside_the_options_is_refused() {
    let camera = camera(HD, 25.0);
    let good = defaults(&camera)[0].clone();
    let bad = [
        EncoderSettings {
            codec: VideoCodec::H265,
            ..good.clone()
        },
        EncoderSettings {
            resolution: Resolution {
                width: 1920,
                height: 1080,
            },
            ..good.clone()
        },
        EncoderSettings {
            framerate: 26.0,
            ..good.clone()
        },
        EncoderSettings {
            framerate: f32::NAN,
            ..good.clone()
        },
        EncoderSettings {
            framerate: 0.0,
            ..good.clone()
        },
        EncoderSettings {
            bitrate_kbps: 63,
            ..good.clone()
        },
        EncoderSettings {
            bitrate_kbps: u32::MAX,
            ..good.clone()
        },
        EncoderSettings {
            quality: 101,
            ..good.clone()
        },
        EncoderSettings {
            gov_length: 0,
            ..good.clone()
        },
        EncoderSettings {
            gov_length: 151,
            ..good.clone()
        },
        EncoderSettings {
            profile: Some(CodecProfile::Extended),
            ..good.clone()
        },
        EncoderSettings {
            profile: None,
            ..good.clone()
        },
        EncoderSettings {
            codec: VideoCodec::Jpeg,
            constant_bitrate: true,
            profile: None,
            ..good.clone()
        },
    ];
    for settings in bad {
        let result = camera.start_encoder("video", &settings, &SourceView::default(), Sink::new().0);
        assert!(
            matches!(result, Err(BackendError::Unsupported(_))),
            "{settings:?}"
        );
    }
    assert!(matches!(
        camera.encoder_options("other", 0),
        Err(BackendError::NotFound(_))
    ));
}

#[test]
fn jpeg_pictures_above_2040_pixels_have_their_size_in_the_extension() {
    let size = Resolution {
        width: 2560,
        height: 1440,
    };
    let camera = camera(size, 5.0);
    let options = camera.encoder_options("video", 0).unwrap();
    let jpeg = options
        .iter()
        .find(|options| options.codec == VideoCodec::Jpeg)
        .unwrap();
    assert!(jpeg.resolutions.contains(&size));
    let settings = EncoderSettings {
        codec: VideoCodec::Jpeg,
        bitrate_kbps: 65_536,
        gov_length: 0,
        profile: None,
        ..defaults(&camera).remove(0)
    };
    let (sink, events) = Sink::new();
    let _encoder = camera
        .start_encoder("video", &settings, &SourceView::default(), sink)
        .unwrap();
    let image = support::frame(&events).units.remove(0);
    assert_eq!(decode_jpeg(&image).0, size);
    let packets = onvif_core::rtp::packetise_jpeg(&image, 1400).unwrap();
    let first = packets.iter().next().unwrap();
    assert!(first.extension);
    // Start of frame: 8 bits, 1440 lines of 2560 pixels.
    let frame = [0xFF, 0xC0, 0, 17, 8, 0x05, 0xA0, 0x0A, 0x00];
    assert!(first.bytes.windows(frame.len()).any(|bytes| bytes == frame));
}
