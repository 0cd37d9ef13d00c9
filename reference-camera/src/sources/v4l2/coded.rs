//! Video devices that encode by themselves: their H.264 or H.265 is passed through as it comes.

use std::fmt;
use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use bytes::Bytes;
use onvif_device::backend::BackendError;
use onvif_device::backend::video::{
    EncodedFrame, EncoderOptions, EncoderSettings, FrameSink, Resolution, StreamFormat, VideoCodec,
};
use tracing::{debug, info, warn};

use super::access_unit::AccessUnit;
use super::camera::{Camera, Streaming};
use super::capture::moment;
use super::viewers::Viewers;
use crate::encoders::InstancePermit;
use crate::sources::passed::{Coded, CodedStream, PassThrough, Playing};
use crate::sources::rtsp::{DecodedStream, FILLING, Measure, NoSignal, Trial, Watchable};
use crate::sources::{LiveSource, MediaClock, SignalState, lock};
use crate::v4l2::{Change, Controls, Device, Filled, codec, id, is_gone};

/// Between two looks whether somebody has come or gone.
const PATIENCE: Duration = Duration::from_millis(100);
/// Between two tries to open a device that is not there.
const RETRY: Duration = Duration::from_millis(500);
/// A device that streams and delivers nothing for so long has no signal.
const STALLED: Duration = Duration::from_secs(2);
/// How long a device is watched at most to find out what its stream is.
const PROBE: Duration = Duration::from_secs(12);

/// A device whose stream is passed through.
pub struct CodedCamera {
    camera: Arc<Camera>,
    controls: Controls,
    stream: CodedStream,
    /// Whether that can be decoded here.
    decodable: bool,
    /// What clients have set, for a device that is opened anew.
    wanted: Mutex<Option<EncoderSettings>>,
    key_wanted: AtomicBool,
    /// What clients have set takes effect only when the device streams anew.
    restart_wanted: AtomicBool,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    viewers: Viewers,
    /// The thread that reads the device is there.
    running: bool,
}

impl fmt::Debug for CodedCamera {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CodedCamera")
            .field("camera", &self.camera)
            .field("stream", &self.stream)
            .finish_non_exhaustive()
    }
}

impl CodedCamera {
    /// A source of the stream of a camera, with further streams from its decoded pictures where they can be decoded. The stream is
    /// watched for a while, since devices do not say how often key frames come.
    ///
    /// # Errors
    /// Says in words for the user why it cannot be passed through.
    pub fn open(camera: &Arc<Camera>) -> anyhow::Result<PassThrough> {
        let codec = camera.codec().context("the device does not encode")?;
        let device = Device::open(camera.path()).context("opening it")?;
        let controls = Controls::read(&device);
        let (stream, decodable) = probe(camera, &device, &controls, codec).context("watching its stream")?;
        info!(device = %camera.path().display(), ?stream, "the video device encodes by itself");
        if codec == VideoCodec::H264 && !decodable {
            warn!(device = %camera.path().display(), "this H.264 cannot be decoded and is only passed through, without snapshots, further streams and motion");
        }
        let coded = Arc::new(CodedCamera {
            camera: Arc::clone(camera),
            controls,
            stream,
            decodable,
            wanted: Mutex::default(),
            key_wanted: AtomicBool::new(false),
            restart_wanted: AtomicBool::new(false),
            state: Mutex::default(),
        });
        let watchable: Arc<dyn Watchable> = Arc::<CodedCamera>::clone(&coded);
        let decoded = LiveSource::new(Box::new(DecodedStream::new(watchable)));
        Ok(PassThrough::new(Box::new(Passed(coded)), Some(decoded)))
    }

    /// Begins to deliver, on a thread that lasts as long as somebody watches.
    fn watch(this: &Arc<CodedCamera>, sink: Arc<dyn FrameSink>) -> Result<Watching, BackendError> {
        let mut state = lock(&this.state);
        let id = state.viewers.add(sink);
        if !state.running {
            let camera = Arc::clone(this);
            let started = thread::Builder::new()
                .name("capture".to_owned())
                .spawn(move || Reader::new(camera).run());
            if let Err(error) = started {
                drop(state.viewers.remove(id));
                return Err(BackendError::Failed(format!(
                    "starting the capture thread: {error}"
                )));
            }
            state.running = true;
        }
        Ok(Watching(Arc::clone(this), id))
    }

    /// Opens the device as clients want it.
    fn start(&self) -> io::Result<Streaming> {
        self.restart_wanted.store(false, Ordering::Release);
        if let Some(wanted) = lock(&self.wanted).as_ref() {
            let values = codec::values(&self.controls, wanted, wanted.resolution);
            codec::set(&Device::open(self.camera.path())?, &values);
        }
        self.camera.stream()
    }
}

/// Somebody watches, as long as it is held.
struct Watching(Arc<CodedCamera>, u64);

impl Drop for Watching {
    fn drop(&mut self) {
        // Dropped outside the lock: what it holds may come back to us.
        let gone = lock(&self.0.state).viewers.remove(self.1);
        drop(gone);
    }
}

impl Watchable for CodedCamera {
    fn stream(&self) -> CodedStream {
        self.stream.clone()
    }

    fn is_decodable(&self) -> bool {
        self.decodable
    }

    fn clock(&self) -> &MediaClock {
        &self.camera.clock
    }

    fn signal(&self) -> &SignalState {
        self.camera.signal()
    }

    fn watch(self: Arc<Self>, sink: Arc<dyn FrameSink>) -> Result<Box<dyn Send>, BackendError> {
        Ok(Box::new(CodedCamera::watch(&self, sink)?))
    }
}

/// The stream as it is passed through.
#[derive(Debug)]
struct Passed(Arc<CodedCamera>);

impl Coded for Passed {
    fn stream(&self) -> CodedStream {
        self.0.stream.clone()
    }

    fn options(&self) -> EncoderOptions {
        let mut options = self.0.stream.options();
        codec::widen(&self.0.controls, &mut options);
        options
    }

    fn apply(&self, settings: &EncoderSettings) -> Result<(), BackendError> {
        let before = lock(&self.0.wanted).replace(settings.clone());
        let values = codec::values(&self.0.controls, settings, settings.resolution);
        // One that is not there now is set when it is.
        if let Ok(device) = Device::open(self.0.camera.path())
            && codec::set(&device, &values)
            // Only for what is new: every viewer who comes wants what there is.
            && before.as_ref() != Some(settings)
        {
            self.0.restart_wanted.store(true, Ordering::Release);
        }
        Ok(())
    }

    fn request_key_frame(&self) {
        self.0.key_wanted.store(true, Ordering::Release);
    }

    fn play(
        &self,
        sink: Arc<dyn FrameSink>,
        permit: InstancePermit,
    ) -> Result<Box<dyn Playing>, BackendError> {
        let watching = CodedCamera::watch(&self.0, sink)?;
        Ok(Box::new(Play {
            _watching: watching,
            _permit: permit,
        }))
    }

    fn decodable(&self) -> bool {
        self.0.decodable
    }

    fn signal(&self) -> &SignalState {
        self.0.camera.signal()
    }
}

struct Play {
    _watching: Watching,
    _permit: InstancePermit,
}

impl Playing for Play {}

/// A picture in place of the camera's, with its format if it is a key frame.
type Filling = (EncodedFrame, Option<StreamFormat>);

/// The thread that reads the device.
struct Reader {
    camera: Arc<CodedCamera>,
    streaming: Option<Streaming>,
    /// The first key frame of this stream has come.
    begun: bool,
    /// The last parameter sets.
    parameters: Vec<Bytes>,
    arrived: Instant,
    retry: Instant,
    filler: Option<NoSignal>,
    fill: Instant,
    reported: bool,
}

impl Reader {
    fn new(camera: Arc<CodedCamera>) -> Reader {
        let now = Instant::now();
        Reader {
            camera,
            streaming: None,
            begun: false,
            parameters: Vec::new(),
            arrived: now,
            retry: now,
            filler: None,
            fill: now,
            reported: false,
        }
    }

    fn run(mut self) {
        loop {
            if lock(&self.camera.state).viewers.is_empty() {
                // Closed before another thread may open it.
                self.streaming = None;
                let mut state = lock(&self.camera.state);
                if state.viewers.is_empty() {
                    state.viewers.forget();
                    state.running = false;
                    return;
                }
            }
            for (sink, format, group) in lock(&self.camera.state).viewers.welcome() {
                sink.format(format);
                group.into_iter().for_each(|frame| sink.frame(frame));
            }
            if self.streaming.is_some() {
                self.read();
            } else if Instant::now() >= self.retry {
                self.open();
            } else {
                self.show_nothing();
                thread::sleep(PATIENCE.min(self.retry.saturating_duration_since(Instant::now())));
            }
        }
    }

    fn open(&mut self) {
        self.retry = Instant::now() + RETRY;
        let path = self.camera.camera.path().display();
        match self.camera.start() {
            Ok(streaming) => {
                if std::mem::take(&mut self.reported) {
                    info!(device = %path, "the video device streams again");
                    self.camera.camera.returned();
                }
                (self.streaming, self.begun) = (Some(streaming), false);
                self.arrived = Instant::now();
            }
            Err(error) => {
                if !std::mem::replace(&mut self.reported, true) {
                    warn!(%error, device = %path, "the video device does not stream");
                }
                self.camera.camera.signal().set_lost(true);
            }
        }
    }

    fn close(&mut self, reason: &str) {
        self.streaming = None;
        self.retry = Instant::now();
        lock(&self.camera.state).viewers.interrupt();
        if !std::mem::replace(&mut self.reported, true) {
            warn!(device = %self.camera.camera.path().display(), "{reason}");
        }
    }

    /// Waits for the next picture for a moment.
    fn read(&mut self) {
        if self.camera.restart_wanted.load(Ordering::Acquire) {
            (self.streaming, self.retry) = (None, Instant::now());
            return lock(&self.camera.state).viewers.interrupt();
        }
        let Some(streaming) = &mut self.streaming else {
            return;
        };
        let device = Arc::clone(&streaming.device);
        if self.camera.key_wanted.swap(false, Ordering::AcqRel)
            && self.camera.controls.find(id::FORCE_KEY_FRAME).is_some()
            && let Err(error) = device.set_control(id::FORCE_KEY_FRAME, 1)
        {
            debug!(%error, "the device makes no key frame");
        }
        let ready = device.wait(true, false, PATIENCE);
        let mut changed = false;
        while ready.event
            && let Some(change) = device.next_change()
        {
            changed |= change == Change::Source;
        }
        if changed {
            return self.close("the video device has another signal, or none");
        }
        if ready.error && !ready.readable {
            return self.close("the video device has failed, or is gone");
        }
        if !ready.readable {
            if self.arrived.elapsed() > STALLED {
                self.camera.camera.signal().set_lost(true);
                self.show_nothing();
            }
            return;
        }
        match streaming.queue.take() {
            Ok(Some(filled)) => self.picture(&filled),
            Ok(None) => {}
            Err(error) if is_gone(&error) => self.close("the video device is gone"),
            Err(error) => {
                debug!(%error, "no picture from the video device");
                self.close("the video device has failed");
            }
        }
    }

    fn picture(&mut self, filled: &Filled) {
        let Some(streaming) = &mut self.streaming else {
            return;
        };
        let now = Instant::now();
        self.arrived = now;
        let contents = streaming.queue.contents(filled);
        let coded = &self.camera.stream;
        let unit = AccessUnit::read(coded.codec, contents.first().copied().unwrap_or_default());
        let counts = &self.camera.camera.counts;
        if streaming.queue.give(filled.index).is_err() {
            return self.close("the video device takes no buffers");
        }
        counts.pictures.fetch_add(1, Ordering::Relaxed);
        // What comes before the first key frame cannot be decoded.
        let Some(unit) = unit.filter(|unit| !filled.damaged() && (self.begun || unit.key)) else {
            counts.damaged.fetch_add(1, Ordering::Relaxed);
            return;
        };
        if unit.has_parameters() {
            self.parameters = unit.parameters();
        }
        let unit = unit.completed(&self.parameters);
        self.begun = true;
        self.filler = None;
        let format = unit
            .key
            .then(|| unit.format(coded.resolution, coded.framerate))
            .flatten();
        let clock = &self.camera.camera.clock;
        let time = moment(filled, now);
        let frame = EncodedFrame {
            key: unit.key,
            units: unit.units,
            timestamp: clock.timestamp(time),
            utc: clock.utc(time),
        };
        let told = lock(&self.camera.state).viewers.deliver(frame, format);
        told.tell();
        self.camera.camera.signal().set_lost(false);
    }

    /// Delivers a picture that says that there is none, when it is due. Of H.265 there is none.
    fn show_nothing(&mut self) {
        if !self.camera.camera.signal().is_lost() || Instant::now() < self.fill {
            return;
        }
        self.fill = Instant::now() + FILLING;
        let made = self.make_filler();
        match made {
            Ok(Some((frame, format))) => lock(&self.camera.state).viewers.deliver(frame, format).tell(),
            Ok(None) => {}
            Err(error) => debug!(%error, "viewers see nothing while there is no signal"),
        }
    }

    fn make_filler(&mut self) -> Result<Option<Filling>, BackendError> {
        if self.filler.is_none() {
            self.filler = NoSignal::new(&self.camera.stream)?;
            lock(&self.camera.state).viewers.interrupt();
        }
        let Some(filler) = &mut self.filler else {
            return Ok(None);
        };
        let (last, key) = {
            let state = lock(&self.camera.state);
            (state.viewers.last(), state.viewers.need_key())
        };
        let clock = &self.camera.camera.clock;
        let now = Instant::now();
        let timestamp = clock.timestamp(now).max(last + Duration::from_millis(1));
        let utc = clock.utc(now);
        let made = filler.next(timestamp, clock.shown(utc), key)?;
        Ok(made.map(|(encoded, format)| {
            let frame = EncodedFrame {
                units: encoded.units,
                timestamp,
                utc,
                key: encoded.key,
            };
            (frame, format)
        }))
    }
}

/// Watches a stream until it is known what it is, and whether it can be decoded.
fn probe(
    camera: &Camera,
    device: &Device,
    controls: &Controls,
    codec: VideoCodec,
) -> anyhow::Result<(CodedStream, bool)> {
    let mut streaming = camera.stream()?;
    let deadline = Instant::now() + PROBE;
    let mut measure = Measure::default();
    let mut first: Option<AccessUnit> = None;
    let (mut trial, mut parameters) = (Trial::default(), Vec::new());
    let measured = loop {
        if Instant::now() > deadline {
            bail!("no pictures come, or no key frames");
        }
        if !streaming.device.wait(true, false, PATIENCE).readable {
            continue;
        }
        let Some(filled) = streaming.queue.take()? else {
            continue;
        };
        let contents = streaming.queue.contents(&filled);
        let data = contents.first().copied().unwrap_or_default();
        let (octets, unit) = (data.len(), AccessUnit::read(codec, data));
        streaming.queue.give(filled.index)?;
        let Some(unit) = unit.filter(|unit| unit.key || first.is_some()) else {
            continue;
        };
        let measured = measure.picture(filled.time.as_nanos() as i128, octets, unit.key);
        if unit.has_parameters() {
            parameters = unit.parameters();
        }
        if unit.key {
            let whole = unit.clone().completed(&parameters);
            let resolution = whole.size().unwrap_or(camera.resolution());
            trial.key_frame(codec, &whole.units, resolution);
        }
        if unit.has_parameters() || first.is_none() {
            first = Some(unit);
        }
        if let Some(measured) = measured {
            break measured;
        }
    };
    let first = first.context("no key frame")?;
    let declared = camera.resolution();
    let resolution = first.size().unwrap_or(declared);
    if resolution != declared {
        let Resolution { width, height } = resolution;
        warn!(
            "the device says {}x{} and sends {width}x{height}",
            declared.width, declared.height
        );
    }
    let value = |id: u32| {
        let control = controls.find(id)?;
        u32::try_from(device.control(control.id).ok()?)
            .ok()
            .filter(|value| *value > 0)
    };
    let group =
        value(id::GOP_SIZE).or_else(|| value(id::H264_I_PERIOD).filter(|_| codec == VideoCodec::H264));
    let rate = camera.framerate();
    let near = (rate - measured.framerate).abs() <= 0.1 * measured.framerate;
    let stream = CodedStream {
        codec,
        resolution,
        framerate: if near { rate } else { measured.framerate },
        bitrate_kbps: value(id::BITRATE).map_or(measured.bitrate_kbps, |bits| (bits / 1000).max(1)),
        gov_length: group.unwrap_or(measured.gov_length),
        profile: first.profile(),
    };
    Ok((stream, trial.succeeded()))
}
