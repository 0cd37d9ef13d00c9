//! A source of raw pictures with encoders in software.

use std::sync::Arc;
use std::sync::Mutex;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::time::{Duration, Instant};

use bytes::Bytes;
use onvif_device::backend::BackendError;
use onvif_device::backend::overlay::{
    Decoration, MaskKind, MaskOptions, Overlay, OverlayOptions, SourceMode,
};
use onvif_device::backend::video::{
    CodecProfile, Encoder, EncoderOptions, EncoderSettings, FrameSink, Resolution, SourceEvent, SourceView,
    VideoCodec,
};

use super::raw::{FrameReceiver, Hub, RawSource, lock};
use crate::encoders::{EncoderWorker, Instances, encode_jpeg};
use crate::pipeline::{Canvas, Frame, Transform, Window};
use crate::ptz::DigitalDrive;
use crate::video::{SourceDriver, check};

/// Sizes that are offered where the source is at least as large: wide ones and those of older recorders.
const RESOLUTIONS: [(u32, u32); 12] = [
    (3840, 2160),
    (2560, 1440),
    (1920, 1080),
    (1280, 960),
    (1280, 720),
    (1024, 576),
    (800, 600),
    (640, 480),
    (640, 360),
    (320, 240),
    (320, 180),
    (160, 90),
];
/// Quality of snapshots, which nothing in ONVIF sets.
const SNAPSHOT_QUALITY: u8 = 85;
/// A picture of this age is still "now" for a snapshot.
const SNAPSHOT_AGE: Duration = Duration::from_millis(250);
/// How long a snapshot waits for a source that has to start.
const SNAPSHOT_PATIENCE: Duration = Duration::from_secs(5);
/// Encoders that run at a time for one source.
const INSTANCES: usize = 8;

/// Encodes the pictures of a raw source as H.264 and JPEG.
#[derive(Debug)]
pub struct LiveSource {
    hub: Hub,
    drive: Option<Arc<DigitalDrive>>,
    instances: Instances,
    may_fail: bool,
    last_snapshot: Mutex<Option<Snapshot>>,
}

#[derive(Debug)]
struct Snapshot {
    number: u64,
    resolution: Resolution,
    view: SourceView,
    window: Option<Window>,
    overlays: Arc<Vec<Overlay>>,
    image: Bytes,
}

impl LiveSource {
    /// Adds encoders to a raw source.
    pub fn new(source: Box<dyn RawSource>) -> LiveSource {
        LiveSource {
            hub: Hub::new(source),
            drive: None,
            instances: Instances::new(INSTANCES),
            may_fail: false,
            last_snapshot: Mutex::default(),
        }
    }

    /// Shows only what a drive has in its window, in every stream and snapshot.
    pub fn with_drive(mut self, drive: Arc<DigitalDrive>) -> LiveSource {
        self.drive = Some(drive);
        self
    }

    /// The source may fail, and it is told whether it does.
    pub fn with_signal(mut self) -> LiveSource {
        self.may_fail = true;
        self
    }

    /// The pictures before anything is done to them for a viewer.
    pub fn pictures(&self) -> &Hub {
        &self.hub
    }

    fn options(&self) -> Vec<EncoderOptions> {
        options(self.hub.source())
    }

    fn picture(&self) -> Result<Arc<Frame>, BackendError> {
        if let Some(frame) = self.hub.latest(SNAPSHOT_AGE) {
            return Ok(frame);
        }
        let (sender, receiver) = sync_channel(1);
        let _subscription = self
            .hub
            .subscribe(self.hub.source().framerate(), Arc::new(OnePicture(sender)))?;
        receiver
            .recv_timeout(SNAPSHOT_PATIENCE)
            .map_err(|_| BackendError::Failed("the source delivers no picture".to_owned()))?
    }
}

/// Passes on the first picture.
struct OnePicture(SyncSender<Result<Arc<Frame>, BackendError>>);

impl FrameReceiver for OnePicture {
    fn frame(&self, frame: Arc<Frame>) {
        let _ = self.0.try_send(Ok(frame));
    }
    fn failed(&self, error: &BackendError) {
        let _ = self.0.try_send(Err(BackendError::Failed(error.to_string())));
    }
}

impl SourceDriver for LiveSource {
    fn resolution(&self) -> Resolution {
        self.hub.source().resolution()
    }

    fn framerate(&self) -> f32 {
        self.hub.source().framerate()
    }

    fn encoder_options(&self, _: u32) -> Vec<EncoderOptions> {
        self.options()
    }

    fn default_encoders(&self) -> Vec<EncoderSettings> {
        let native = self.resolution();
        let fitting = |width: u32, height: u32| {
            let wanted = Resolution { width, height };
            if self
                .options()
                .iter()
                .any(|options| options.resolutions.contains(&wanted))
            {
                wanted
            } else {
                native
            }
        };
        // Streams of a narrower picture are narrower too.
        let wide = native.width * 3 > native.height * 4;
        let (sub, third) = if wide {
            ((640, 360), (320, 180))
        } else {
            ((640, 480), (320, 240))
        };
        [
            (native, 25.0, 80),
            (fitting(sub.0, sub.1), 15.0, 60),
            (fitting(third.0, third.1), 10.0, 50),
        ]
        .into_iter()
        .map(|(resolution, framerate, quality)| {
            let framerate = f32::min(framerate, self.framerate());
            EncoderSettings {
                codec: VideoCodec::H264,
                resolution,
                framerate,
                bitrate_kbps: usual_bitrate(resolution),
                constant_bitrate: false,
                quality,
                gov_length: (2.0 * framerate).clamp(1.0, 150.0) as u32,
                profile: Some(CodecProfile::Main),
            }
        })
        .collect()
    }

    fn start(
        &self,
        settings: &EncoderSettings,
        view: &SourceView,
        sink: Arc<dyn FrameSink>,
    ) -> Result<Box<dyn Encoder>, BackendError> {
        check(settings, &self.options())?;
        let permit = self.instances.acquire()?;
        let worker = EncoderWorker::start(&self.hub, settings, view, self.drive.clone(), sink, permit)?;
        Ok(Box::new(LiveEncoder {
            worker,
            hub: self.hub.clone(),
        }))
    }

    fn snapshot(&self, resolution: Resolution, view: &SourceView) -> Result<Bytes, BackendError> {
        // A size that no encoder offers is refused, not least because it costs memory.
        if !self
            .options()
            .iter()
            .any(|options| options.resolutions.contains(&resolution))
        {
            let Resolution { width, height } = resolution;
            return Err(BackendError::Unsupported(format!(
                "a snapshot of {width}x{height}"
            )));
        }
        // A mask that is set while a picture is waited for makes another one necessary.
        let deadline = Instant::now() + SNAPSHOT_PATIENCE;
        let (frame, drawing) = loop {
            let frame = self.picture()?;
            let drawing = self.hub.drawing();
            if drawing.is_fresh(&frame) {
                break (frame, drawing);
            }
            drop(drawing);
            if Instant::now() >= deadline {
                return Err(BackendError::Busy("the masks are being changed".to_owned()));
            }
        };
        let overlays = drawing.overlays();
        let window = self.drive.as_ref().map(|drive| drive.window());
        let mut last = lock(&self.last_snapshot);
        if let Some(last) = last.as_ref()
            && (last.number, last.resolution, last.view, last.window)
                == (frame.number, resolution, *view, window)
            && Arc::ptr_eq(&last.overlays, overlays)
        {
            return Ok(last.image.clone());
        }
        let mut transform = Transform::new(frame.picture.resolution(), view, resolution)?;
        transform.look(window.unwrap_or(Window::WHOLE));
        let mut canvas = Canvas::default();
        let picture = canvas.draw(&mut transform, &frame.picture, overlays, frame.utc)?;
        let untouched = frame
            .image
            .as_ref()
            .filter(|_| std::ptr::eq(picture, &frame.picture));
        let image = match untouched {
            Some(image) => image.data().clone(),
            None => encode_jpeg(picture, SNAPSHOT_QUALITY)?,
        };
        *last = Some(Snapshot {
            number: frame.number,
            resolution,
            view: *view,
            window,
            overlays: Arc::clone(overlays),
            image: image.clone(),
        });
        Ok(image)
    }

    fn overlay_options(&self) -> Option<OverlayOptions> {
        Some(OverlayOptions {
            total: 16,
            plain: 12,
            clocks: 4,
            images: 4,
            font_size: 12..=96,
            text: 256,
        })
    }

    fn mask_options(&self) -> Option<MaskOptions> {
        Some(MaskOptions {
            masks: 24,
            points: 16,
            kinds: vec![MaskKind::Color, MaskKind::Pixelated, MaskKind::Blurred],
        })
    }

    fn decorate(&self, decoration: &Decoration) -> Result<(), BackendError> {
        self.hub.decorate(decoration);
        Ok(())
    }

    fn has_signal(&self) -> bool {
        self.may_fail
    }

    fn observe(&self, observer: Box<dyn Fn(SourceEvent) + Send + Sync>) {
        self.hub.signal().observe(observer);
    }

    fn modes(&self) -> Vec<SourceMode> {
        self.hub.source().modes()
    }

    fn set_mode(&self, mode: &str) -> Result<(), BackendError> {
        self.hub.source().set_mode(mode)
    }
}

/// What encoders of a source can be set to.
fn options(source: &dyn RawSource) -> Vec<EncoderOptions> {
    let native = source.resolution();
    let mut resolutions: Vec<_> = RESOLUTIONS
        .into_iter()
        .map(|(width, height)| Resolution { width, height })
        .filter(|offered| offered.width <= native.width && offered.height <= native.height)
        .collect();
    if !resolutions.contains(&native) {
        resolutions.insert(0, native);
    }
    let highest = source.framerate();
    let mut framerates: Vec<f32> = (1..=highest as u16).map(f32::from).collect();
    if highest.fract() > 0.01 {
        framerates.push(highest);
    }
    // RTP counts the size of JPEG pictures in eights, up to 255 of them (RFC 2435, section 3.1.5); larger ones have their true size in
    // a header extension (ONVIF Streaming, "JPEG over RTP").
    let jpeg_resolutions = resolutions
        .iter()
        .copied()
        .filter(|size| {
            let large = size.width > 2040 || size.height > 2040;
            large || size.width % 8 == 0 && size.height % 8 == 0
        })
        .collect::<Vec<_>>();
    let h264 = EncoderOptions {
        codec: VideoCodec::H264,
        resolutions,
        framerates: framerates.clone(),
        quality: 0..=100,
        bitrate: 64..=16384,
        gov_length: Some(1..=150),
        profiles: vec![CodecProfile::Baseline, CodecProfile::Main, CodecProfile::High],
        constant_bitrate: true,
        fixed: false,
    };
    let jpeg = EncoderOptions {
        codec: VideoCodec::Jpeg,
        resolutions: jpeg_resolutions,
        framerates,
        quality: 0..=100,
        bitrate: 64..=65536,
        gov_length: None,
        profiles: Vec::new(),
        constant_bitrate: false,
        fixed: false,
    };
    let mut options = vec![h264, jpeg];
    options.retain(|options| !options.resolutions.is_empty());
    options
}

/// A bit rate limit that leaves room for lively pictures, in kbit/s.
pub(crate) fn usual_bitrate(resolution: Resolution) -> u32 {
    match resolution.width * resolution.height {
        0..100_000 => 256,
        100_000..500_000 => 1024,
        500_000..1_000_000 => 4096,
        1_000_000..3_000_000 => 6144,
        _ => 12_288,
    }
}

/// A worker that refuses what the options do not promise.
struct LiveEncoder {
    worker: EncoderWorker,
    hub: Hub,
}

impl Encoder for LiveEncoder {
    fn reconfigure(&self, settings: &EncoderSettings, view: &SourceView) -> Result<(), BackendError> {
        check(settings, &options(self.hub.source()))?;
        self.worker.reconfigure(settings, view)
    }

    fn request_key_frame(&self) {
        self.worker.request_key_frame();
    }
}
