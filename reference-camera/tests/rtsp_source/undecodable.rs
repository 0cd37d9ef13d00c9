//! H.264 cameras whose pictures the decoder does not know: nothing is promised that needs them decoded.

use std::path::{Path, PathBuf};

use super::*;

/// A stream of the folder `data`.
fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/data/{name}.h264"))
}

/// A camera that sends a file, over and over.
fn camera(path: &Path, port: u16) -> Camera {
    let mut video = CameraVideo::new();
    let file = open_file(path, Arc::new(MediaClock::new())).unwrap();
    video.add("video-1", Arc::new(file.video)).unwrap();
    Camera::start(video, None, port)
}

const WHOLE: Resolution = Resolution {
    width: 320,
    height: 240,
};

/// Whether there is what is made of decoded pictures: all of it, or nothing.
fn is_decoded(source: &dyn SourceDriver) -> bool {
    let further = source.default_encoders().len() > 1;
    let sizes = source.encoder_options(1).iter().any(|options| !options.fixed);
    assert_eq!(further, sizes);
    assert_eq!(further, source.has_snapshots());
    let snapshot = source.snapshot(WHOLE, &SourceView::default());
    match further {
        true => assert_eq!(decode_jpeg(&snapshot.unwrap()).0, WHOLE),
        false => assert!(matches!(snapshot, Err(BackendError::Unsupported(_)))),
    }
    further
}

#[test]
fn they_are_only_passed_through() {
    for (name, decoded) in [
        ("progressive", true),
        ("interlaced", false),
        ("ten-bits", false),
        ("four-two-two", false),
    ] {
        let mut camera = camera(&data(name), 0);
        let (url, memory) = (camera.url(), memory());
        let source = open(&url, &memory).unwrap().video;
        assert_eq!(is_decoded(&source), decoded, "{name}");
        assert_eq!(source.pictures().is_some(), decoded, "{name}");
        assert_eq!(source.key_frames().is_some(), decoded, "{name}");
        let settings = source.default_encoders().remove(0);
        assert_eq!((settings.codec, settings.resolution), (VideoCodec::H264, WHOLE));
        let (sink, events) = Sink::new();
        let playing = source.start(&settings, &SourceView::default(), sink).unwrap();
        let sent = std::fs::read(data(name)).unwrap();
        for unit in frame(&events).units {
            assert!(sent.windows(unit.len()).any(|part| part == unit), "{name}");
        }
        drop((playing, source));
        // A start while it is away: that is known of it too.
        camera.switch_off();
        let source = open(&url, &memory).unwrap().video;
        assert_eq!(source.resolution(), WHOLE);
        assert_eq!(source.pictures().is_some(), decoded, "{name}, from memory");
    }
}

/// Waits until the source says that it is another one.
fn changed(events: &Receiver<video::SourceEvent>) {
    let is_change = |event: &video::SourceEvent| matches!(event, video::SourceEvent::Changed { .. });
    events.iter().find(is_change).unwrap();
}

/// Has it go away, until that is known: its port is free then.
fn switch_off(camera: &mut Camera, events: &Receiver<video::SourceEvent>) {
    camera.switch_off();
    let lost = video::SourceEvent::SignalLost(true);
    events.iter().find(|event| *event == lost).unwrap();
}

fn observed(source: &dyn SourceDriver) -> Receiver<video::SourceEvent> {
    let (sender, events) = channel();
    let sender = Mutex::new(sender);
    source.observe(Box::new(move |event| {
        let _ = sender.lock().unwrap().send(event);
    }));
    events
}

#[test]
fn a_camera_may_turn_into_one_and_back() {
    let mut camera = camera(&data("progressive"), 0);
    let source = open(&camera.url(), &memory()).unwrap().video;
    let events = observed(&source);
    let (_motion, told) = watch(source.pictures().unwrap());
    assert_ne!(told.recv().unwrap(), MotionState::Unavailable);
    // All but this is the same: size, profile and frame rate.
    let port = camera.address.port();
    switch_off(&mut camera, &events);
    camera = self::camera(&data("interlaced"), port);
    changed(&events);
    assert!(!is_decoded(&source));
    assert!(told.iter().any(|state| state == MotionState::Unavailable));
    switch_off(&mut camera, &events);
    camera = self::camera(&data("progressive"), port);
    changed(&events);
    assert!(is_decoded(&source));
    assert!(told.iter().any(|state| state != MotionState::Unavailable));
    // Another codec.
    switch_off(&mut camera, &events);
    let _camera = Camera::pattern(VideoCodec::Jpeg, port);
    changed(&events);
    assert!(told.iter().any(|state| state == MotionState::Unavailable));
}

#[test]
fn it_may_do_so_without_an_interruption() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("both.h264");
    // Some seconds of each.
    let parts = ["progressive", "interlaced"].map(|name| std::fs::read(data(name)).unwrap().repeat(20));
    std::fs::write(&path, parts.concat()).unwrap();
    let camera = camera(&path, 0);
    let source = open(&camera.url(), &memory()).unwrap().video;
    let events = observed(&source);
    let first = source.pictures().is_some();
    // More than two, should the test be slower than the camera.
    let becomes = |decoded: bool| {
        (0..10).any(|_| {
            changed(&events);
            source.pictures().is_some() == decoded
        })
    };
    assert!(becomes(!first) && becomes(first));
    drop(camera);
}

#[tokio::test(flavor = "multi_thread")]
async fn snapshots_are_promised_where_there_are_some() {
    for (name, there) in [("progressive", true), ("interlaced", false)] {
        let camera = camera(&data(name), 0);
        let url = camera.url();
        let source = tokio::task::spawn_blocking(move || open(&url, &memory()).unwrap());
        let (gateway, _lost) = gateway(source.await.unwrap());
        for (path, namespace) in [
            ("media", "http://www.onvif.org/ver10/media/wsdl"),
            ("media2", TR2),
        ] {
            let context = context(&format!("/onvif/{path}_service"));
            let call = async |request: String| {
                let answer = gateway.device.call(&context, request.as_bytes()).await;
                answer.map(|answer| answer.as_str().to_owned())
            };
            let request = format!(r#"<m:GetServiceCapabilities xmlns:m="{namespace}"/>"#);
            let capabilities = call(request).await.unwrap();
            assert!(
                capabilities.contains(&format!(r#"SnapshotUri="{there}""#)),
                "{capabilities}"
            );
            let address = call(format!(
                r#"<m:GetSnapshotUri xmlns:m="{namespace}"><m:ProfileToken>video-1_main</m:ProfileToken></m:GetSnapshotUri>"#
            ));
            match address.await {
                Ok(answer) => assert!(
                    there && answer.contains("/onvif/snapshot/video-1_main"),
                    "{answer}"
                ),
                Err(fault) => assert!(!there && fault.has_subcode("ActionNotSupported"), "{fault}"),
            }
        }
    }
}
