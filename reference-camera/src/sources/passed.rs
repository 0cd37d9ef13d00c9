//! A source whose main stream is passed through as it comes, with further streams from its decoded pictures.

use std::fmt;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use onvif_device::backend::BackendError;
use onvif_device::backend::video::{
    CodecProfile, EncodedFrame, Encoder, EncoderOptions, EncoderSettings, FrameSink, Rect, Resolution,
    Rotation, SourceEvent, SourceView, StreamFormat, VideoCodec,
};
use serde::{Deserialize, Serialize};

use super::live::LiveSource;
use super::raw::{Hub, lock};
use super::signal::SignalState;
use crate::encoders::{InstancePermit, Instances};
use crate::video::{SourceDriver, check};

/// Players that run at a time for one source.
const INSTANCES: usize = 16;

/// What a coded stream is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CodedStream {
    /// Its codec.
    pub codec: VideoCodec,
    /// Size of its pictures.
    pub resolution: Resolution,
    /// Pictures a second, on average.
    pub framerate: f32,
    /// Bit rate in kbit/s, on average.
    pub bitrate_kbps: u32,
    /// Distance of key frames in pictures; 1 for JPEG.
    pub gov_length: u32,
    /// Codec profile; `None` for JPEG.
    pub profile: Option<CodecProfile>,
}

impl CodedStream {
    /// The one way in which it can be had.
    pub(super) fn options(&self) -> EncoderOptions {
        let jpeg = self.codec == VideoCodec::Jpeg;
        EncoderOptions {
            codec: self.codec,
            resolutions: vec![self.resolution],
            framerates: vec![self.framerate],
            quality: 50..=50,
            bitrate: self.bitrate_kbps..=self.bitrate_kbps,
            gov_length: (!jpeg).then_some(self.gov_length..=self.gov_length),
            profiles: self.profile.into_iter().collect(),
            constant_bitrate: false,
            fixed: true,
        }
    }

    fn settings(&self) -> EncoderSettings {
        EncoderSettings {
            codec: self.codec,
            resolution: self.resolution,
            framerate: self.framerate,
            bitrate_kbps: self.bitrate_kbps,
            constant_bitrate: false,
            quality: 50,
            gov_length: if self.codec == VideoCodec::Jpeg {
                0
            } else {
                self.gov_length
            },
            profile: self.profile,
        }
    }
}

/// Something that delivers a coded stream.
pub(super) trait Coded: fmt::Debug + Send + Sync {
    /// What the stream is at the moment.
    fn stream(&self) -> CodedStream;
    /// The ways in which it can be had.
    fn options(&self) -> EncoderOptions {
        self.stream().options()
    }
    /// Has it made as `settings` want it, which are within the options.
    ///
    /// # Errors
    /// When it cannot be.
    fn apply(&self, _settings: &EncoderSettings) -> Result<(), BackendError> {
        Ok(())
    }
    /// Has a key frame made soon, if that can be asked for.
    fn request_key_frame(&self) {}
    /// Delivers it, beginning with a key frame, until what is returned is dropped.
    ///
    /// # Errors
    /// When it cannot be started.
    fn play(
        &self,
        sink: Arc<dyn FrameSink>,
        permit: InstancePermit,
    ) -> Result<Box<dyn Playing>, BackendError>;
    /// Whether its pictures can be decoded.
    fn decodable(&self) -> bool;
    /// A picture of a stream of JPEG images, as it came.
    fn image(&self) -> Option<Bytes> {
        None
    }
    /// Whether there is a signal.
    fn signal(&self) -> &SignalState;
}

/// A stream that is being delivered.
pub(super) trait Playing: Send + Sync {}

/// A source with a coded stream. The main stream is what comes, untouched; where it can be decoded there is a sub stream besides, and the
/// picture can be cropped and turned, for which the main stream is encoded anew as well.
#[derive(Debug)]
pub struct PassThrough(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    coded: Box<dyn Coded>,
    instances: Instances,
    decoded: Option<LiveSource>,
}

impl PassThrough {
    pub(super) fn new(coded: Box<dyn Coded>, decoded: Option<LiveSource>) -> PassThrough {
        PassThrough(Arc::new(Shared {
            coded,
            instances: Instances::new(INSTANCES),
            decoded,
        }))
    }

    /// The decoded pictures, if there are any. Every picture of the stream is decoded as long as somebody wants some of them.
    pub fn pictures(&self) -> Option<&Hub> {
        self.0.decoded().map(LiveSource::pictures)
    }

    /// The decoded key frames, if there are any, by a decoder of their own.
    pub fn key_frames(&self) -> Option<Hub> {
        self.pictures()?.source().key_frames().map(Hub::new)
    }
}

impl Shared {
    fn decoded(&self) -> Option<&LiveSource> {
        self.decoded.as_ref().filter(|_| self.coded.decodable())
    }

    fn start(
        &self,
        settings: &EncoderSettings,
        view: &SourceView,
        sink: Arc<dyn FrameSink>,
    ) -> Result<Running, BackendError> {
        let stream = self.coded.stream();
        let own = check(settings, &[self.coded.options()]);
        if own.is_ok() && shows_everything(stream.resolution, view) {
            self.coded.apply(settings)?;
            let permit = self.instances.acquire()?;
            return Ok(Running::Player(self.coded.play(sink, permit)?));
        }
        let Some(decoded) = self.decoded() else {
            own?;
            return Err(BackendError::Unsupported(
                "cropping or turning a stream that is passed through".to_owned(),
            ));
        };
        let encoder = if own.is_ok() {
            // The source's own stream, but cropped or turned: as near to it as the encoder comes.
            let mut near = decoded
                .default_encoders()
                .into_iter()
                .next()
                .unwrap_or_else(|| settings.clone());
            near.bitrate_kbps = settings.bitrate_kbps.clamp(256, 16384);
            near.gov_length = settings.gov_length.clamp(1, 150);
            decoded.start(&near, view, sink)?
        } else {
            decoded.start(settings, view, sink)?
        };
        Ok(Running::Encoder(encoder))
    }
}

fn shows_everything(Resolution { width, height }: Resolution, view: &SourceView) -> bool {
    let whole = Rect {
        x: 0,
        y: 0,
        width,
        height,
    };
    view.bounds.is_none_or(|bounds| bounds == whole) && view.rotate == Rotation::None && !view.mirror
}

impl SourceDriver for PassThrough {
    fn resolution(&self) -> Resolution {
        self.0.coded.stream().resolution
    }

    fn framerate(&self) -> f32 {
        self.0.coded.stream().framerate
    }

    fn encoder_options(&self, encoder: u32) -> Vec<EncoderOptions> {
        match self.0.decoded() {
            Some(decoded) if encoder > 0 => decoded.encoder_options(encoder),
            _ => vec![self.0.coded.options()],
        }
    }

    fn default_encoders(&self) -> Vec<EncoderSettings> {
        let decoded = self.0.decoded().into_iter();
        let further = decoded.flat_map(|decoded| decoded.default_encoders().into_iter().skip(1));
        std::iter::once(self.0.coded.stream().settings())
            .chain(further)
            .collect()
    }

    fn start(
        &self,
        settings: &EncoderSettings,
        view: &SourceView,
        sink: Arc<dyn FrameSink>,
    ) -> Result<Box<dyn Encoder>, BackendError> {
        let gate = Arc::new(Gate {
            sink,
            newest: Mutex::new(0),
        });
        let running = self.0.start(settings, view, gate.enter(0))?;
        let set = Mutex::new(Set {
            settings: settings.clone(),
            view: *view,
            generation: 0,
            running,
        });
        Ok(Box::new(PassedEncoder {
            source: Arc::clone(&self.0),
            gate,
            set,
        }))
    }

    fn has_snapshots(&self) -> bool {
        self.0.decoded().is_some() || self.0.coded.stream().codec == VideoCodec::Jpeg
    }

    fn snapshot(&self, resolution: Resolution, view: &SourceView) -> Result<Bytes, BackendError> {
        if let Some(decoded) = self.0.decoded() {
            return decoded.snapshot(resolution, view);
        }
        let whole = self.0.coded.stream().resolution;
        let image = self
            .0
            .coded
            .image()
            .filter(|_| resolution == whole && shows_everything(whole, view));
        image.ok_or_else(|| {
            BackendError::Unsupported("a snapshot of a stream that cannot be decoded".to_owned())
        })
    }

    fn has_signal(&self) -> bool {
        true
    }

    fn observe(&self, observer: Box<dyn Fn(SourceEvent) + Send + Sync>) {
        self.0.coded.signal().observe(observer);
    }
}

/// A stream at work.
enum Running {
    #[expect(dead_code, reason = "held so that it goes on; orders go to the source")]
    Player(Box<dyn Playing>),
    Encoder(Box<dyn Encoder>),
}

/// A stream of a source, which may change between the source's own and an encoded one.
struct PassedEncoder {
    source: Arc<Shared>,
    gate: Arc<Gate>,
    set: Mutex<Set>,
}

struct Set {
    settings: EncoderSettings,
    view: SourceView,
    generation: u64,
    running: Running,
}

impl Encoder for PassedEncoder {
    fn reconfigure(&self, settings: &EncoderSettings, view: &SourceView) -> Result<(), BackendError> {
        let mut set = lock(&self.set);
        if (&set.settings, &set.view) == (settings, view) {
            return Ok(());
        }
        // The new one is started first, so that what cannot be started leaves the old one as it is.
        let generation = set.generation + 1;
        let running = self.source.start(settings, view, self.gate.enter(generation))?;
        *set = Set {
            settings: settings.clone(),
            view: *view,
            generation,
            running,
        };
        Ok(())
    }

    fn request_key_frame(&self) {
        match &lock(&self.set).running {
            Running::Encoder(encoder) => encoder.request_key_frame(),
            Running::Player(_) => self.source.coded.request_key_frame(),
        }
    }
}

/// Lets nothing of an older stream through once the newer one has begun.
struct Gate {
    sink: Arc<dyn FrameSink>,
    newest: Mutex<u64>,
}

struct Entrance {
    gate: Arc<Gate>,
    generation: u64,
}

impl Gate {
    fn enter(self: &Arc<Gate>, generation: u64) -> Arc<dyn FrameSink> {
        Arc::new(Entrance {
            gate: Arc::clone(self),
            generation,
        })
    }
}

impl Entrance {
    fn pass(&self, call: impl FnOnce(&dyn FrameSink)) {
        let mut newest = lock(&self.gate.newest);
        if self.generation >= *newest {
            *newest = self.generation;
            call(&*self.gate.sink);
        }
    }
}

impl FrameSink for Entrance {
    fn format(&self, format: StreamFormat) {
        self.pass(|sink| sink.format(format));
    }
    fn frame(&self, frame: EncodedFrame) {
        self.pass(|sink| sink.frame(frame));
    }
    fn ended(&self, reason: Option<BackendError>) {
        self.pass(|sink| sink.ended(reason));
    }
}
