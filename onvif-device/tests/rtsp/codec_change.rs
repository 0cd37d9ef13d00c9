//! An encoder that is set to another codec or size takes a while until it delivers it: whoever comes meanwhile comes for the new one.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use onvif_device::backend::BackendError;
use onvif_device::backend::video::*;
use onvif_device::streaming::{
    HubConfig, StreamHandle, StreamHub, TrackDescription, TrackFormat, Viewer, ViewerConfig,
};
use tokio::sync::Notify;

use crate::camera::{Scripted, track};

/// An encoder that takes any settings.
struct Willing;

impl Encoder for Willing {
    fn reconfigure(&self, _settings: &EncoderSettings, _view: &SourceView) -> Result<(), BackendError> {
        Ok(())
    }

    fn request_key_frame(&self) {}
}

const SIZE: Resolution = Resolution {
    width: 64,
    height: 64,
};

fn h264() -> StreamFormat {
    h264_of(SIZE)
}

fn h264_of(resolution: Resolution) -> StreamFormat {
    StreamFormat::H264 {
        sps: Bytes::from_static(&[0x67, 66, 0, 10]),
        pps: Bytes::from_static(&[0x68, 1]),
        resolution,
        framerate: 25.0,
    }
}

fn picture(milliseconds: u64, unit: Bytes) -> EncodedFrame {
    EncodedFrame {
        units: vec![unit],
        timestamp: Duration::from_millis(milliseconds),
        utc: SystemTime::now(),
        key: true,
    }
}

fn slice() -> Bytes {
    Bytes::from_static(&[0x65, 1, 2, 3])
}

fn h265() -> StreamFormat {
    StreamFormat::H265 {
        vps: Bytes::from_static(&[0x40, 1, 1]),
        sps: Bytes::from_static(&[0x42, 1, 1]),
        pps: Bytes::from_static(&[0x44, 1, 1]),
        resolution: SIZE,
        framerate: 25.0,
    }
}

struct Watcher {
    viewer: Arc<Viewer>,
    ended: Arc<AtomicBool>,
}

impl Watcher {
    fn new(payload_type: u8) -> Watcher {
        let config = ViewerConfig {
            ssrc: u32::from(payload_type),
            sequence: 0,
            timestamp_offset: 0,
            payload_type,
            clock_rate: 90_000,
            max_frames: 100,
            max_bytes: 1 << 20,
            cname: String::new(),
        };
        let ended = Arc::<AtomicBool>::default();
        let end = Arc::clone(&ended);
        let on_end = Box::new(move || end.store(true, Ordering::SeqCst));
        Watcher {
            viewer: Arc::new(Viewer::new(config, Arc::new(Notify::new()), on_end)),
            ended,
        }
    }

    fn frames(&self) -> usize {
        std::iter::from_fn(|| self.viewer.pop()).count()
    }
}

#[tokio::test]
async fn who_comes_before_the_first_picture_of_the_new_codec_gets_only_that() {
    let (hub, sink) = hub();
    let before = track(64, 64);
    let mut after = before.clone();
    after.settings.codec = VideoCodec::H265;

    let old_handle = hub.open(&TrackDescription::from(before)).await.unwrap();
    let sink = sink();
    sink.format(h264());
    let old = Watcher::new(96);
    old_handle.play(&old.viewer);
    old.viewer.open();
    sink.frame(picture(0, slice()));
    assert_eq!(old.frames(), 1);

    // The encoder takes the new settings, and still has a picture under way.
    let handle = hub.open(&TrackDescription::from(after)).await.unwrap();
    assert!(
        old.ended.load(Ordering::SeqCst),
        "its description names another codec"
    );
    let new = Watcher::new(98);
    handle.play(&new.viewer);
    new.viewer.open();
    sink.frame(picture(40, slice()));
    assert_eq!(new.frames(), 0, "a picture of the old codec");

    sink.format(h265());
    assert!(!new.ended.load(Ordering::SeqCst), "what was announced has come");
    sink.frame(picture(80, Bytes::from_static(&[0x26, 1, 2, 3])));
    assert_eq!(new.frames(), 1);

    // Who was told of the old codec and plays only now is told that it is gone.
    let late = Watcher::new(96);
    old_handle.play(&late.viewer);
    assert!(late.ended.load(Ordering::SeqCst));
}

/// A hub with an encoder whose sink is given away, so that the test delivers.
fn hub() -> (StreamHub, impl Fn() -> Arc<dyn FrameSink>) {
    let hand: Arc<Mutex<Option<Arc<dyn FrameSink>>>> = Arc::default();
    let given = Arc::clone(&hand);
    let backend = Scripted(move |_: &EncoderSettings, sink| {
        *given.lock().unwrap() = Some(sink);
        Ok(Box::new(Willing) as Box<dyn Encoder>)
    });
    let sink = move || hand.lock().unwrap().clone().expect("an encoder runs");
    (StreamHub::new(Arc::new(backend), HubConfig::default()), sink)
}

/// The format as far as it is known without waiting.
async fn format_now(handle: &StreamHandle) -> Option<TrackFormat> {
    let format = tokio::time::timeout(Duration::ZERO, handle.format()).await;
    format.ok().map(Result::unwrap)
}

#[tokio::test]
async fn who_comes_before_the_first_picture_of_the_new_size_gets_only_that() {
    let (hub, sink) = hub();
    let old_handle = hub.open(&track(64, 64).into()).await.unwrap();
    let sink = sink();
    sink.format(h264());
    let old = Watcher::new(96);
    old_handle.play(&old.viewer);
    old.viewer.open();
    sink.frame(picture(0, slice()));
    assert_eq!(old.frames(), 1);

    // The encoder takes the new settings, and still has pictures under way.
    let handle = hub.open(&track(128, 64).into()).await.unwrap();
    assert_eq!(
        format_now(&handle).await,
        None,
        "the description would tell the old size"
    );
    let new = Watcher::new(97);
    handle.play(&new.viewer);
    new.viewer.open();
    sink.frame(picture(40, slice()));
    assert_eq!(new.frames(), 0, "a picture of the old size");
    assert_eq!(old.frames(), 1, "nothing is missing for who watched before");
    // Even if it begins only now to tell what they are like.
    sink.format(h264());
    sink.frame(picture(80, slice()));
    assert_eq!((new.frames(), old.frames()), (0, 1));

    // Set once more before it came that far: neither of both sizes is what the next one has come for.
    let third = hub.open(&track(32, 32).into()).await.unwrap();
    let newest = Watcher::new(98);
    third.play(&newest.viewer);
    newest.viewer.open();
    sink.frame(picture(120, slice()));
    assert_eq!((newest.frames(), new.frames(), old.frames()), (0, 0, 1));
    let wide = Resolution {
        width: 128,
        height: 64,
    };
    sink.format(h264_of(wide));
    sink.frame(picture(160, slice()));
    assert_eq!((newest.frames(), new.frames(), old.frames()), (0, 1, 1));
    assert_eq!(format_now(&third).await, None);

    let small = Resolution {
        width: 32,
        height: 32,
    };
    sink.format(h264_of(small));
    sink.frame(picture(200, slice()));
    assert_eq!((newest.frames(), new.frames(), old.frames()), (1, 1, 1));
    assert_eq!(format_now(&third).await, Some(TrackFormat::Video(h264_of(small))));
}

#[tokio::test]
async fn a_size_that_is_set_back_before_the_encoder_has_changed_is_waited_for_no_longer() {
    let (hub, sink) = hub();
    let handle = hub.open(&track(64, 64).into()).await.unwrap();
    let sink = sink();
    sink.format(h264());
    hub.reconfigure(&track(128, 64).into()).await.unwrap();
    let waiting = handle.format();
    tokio::pin!(waiting);
    assert!(tokio::time::timeout(Duration::ZERO, &mut waiting).await.is_err());
    hub.reconfigure(&track(64, 64).into()).await.unwrap();
    assert_eq!(waiting.await.unwrap(), TrackFormat::Video(h264()));
    let viewer = Watcher::new(96);
    handle.play(&viewer.viewer);
    viewer.viewer.open();
    sink.frame(picture(0, slice()));
    assert_eq!(viewer.frames(), 1);
}

#[tokio::test]
async fn a_quarter_turn_is_another_size() {
    let (hub, sink) = hub();
    let upright = track(128, 64);
    let handle = hub.open(&upright.clone().into()).await.unwrap();
    let sink = sink();
    let wide = Resolution {
        width: 128,
        height: 64,
    };
    sink.format(h264_of(wide));
    let mut turned = upright;
    turned.view.rotate = Rotation::Clockwise90;
    hub.reconfigure(&turned.into()).await.unwrap();
    assert_eq!(format_now(&handle).await, None);
    let tall = h264_of(Resolution {
        width: 64,
        height: 128,
    });
    sink.format(tall.clone());
    assert_eq!(format_now(&handle).await, Some(TrackFormat::Video(tall)));
}
