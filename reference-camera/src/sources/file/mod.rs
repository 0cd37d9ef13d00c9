//! A file that is played in a loop, in real time: the coded pictures as they are, and further streams from decoded ones.

mod byte_stream;
mod clip;
mod decoded;
mod mp4;
mod player;

use std::path::Path;
use std::sync::{Arc, Mutex};

use anyhow::Context;
use bytes::Bytes;
use onvif_device::backend::BackendError;
use onvif_device::backend::video::{
    EncodedFrame, Encoder, EncoderOptions, EncoderSettings, FrameSink, Rect, Resolution, Rotation,
    SourceView, StreamFormat,
};
use tracing::warn;

use super::clock::MediaClock;
use super::live::LiveSource;
use super::raw::{RawSource, lock};
use crate::encoders::Instances;
use crate::video::{SourceDriver, check};
use decoded::DecodedClip;
use player::Player;

pub use clip::Clip;

/// Players that run at a time for one file.
const INSTANCES: usize = 16;

/// An MP4 or H.264 file as a video source. The main stream is the file's own, untouched; an H.264 file has a sub stream besides,
/// encoded from the decoded pictures, and can be cropped and turned, for which the main stream is encoded anew as well. H.265 is only
/// passed through: there is no decoder for it here, so there are no snapshots either.
#[derive(Debug)]
pub struct FileSource(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    clip: Arc<Clip>,
    clock: Arc<MediaClock>,
    instances: Instances,
    decoded: Option<LiveSource>,
}

impl FileSource {
    /// Opens a file.
    ///
    /// # Errors
    /// Says in words for the user what is wrong with the file.
    pub fn open(path: &Path, clock: Arc<MediaClock>) -> anyhow::Result<FileSource> {
        let clip = Arc::new(Clip::open(path)?);
        let decoded = DecodedClip::new(&clip, &clock).filter(|decoded| match decoded.probe() {
            Ok(_) => true,
            Err(error) => {
                warn!(%error, "the file is only passed through, without snapshots and further streams");
                false
            }
        });
        let decoded = decoded.map(|decoded| LiveSource::new(Box::new(decoded)));
        Ok(FileSource(Arc::new(Shared {
            clip,
            clock,
            instances: Instances::new(INSTANCES),
            decoded,
        })))
    }
}

/// The decoded pictures of an H.264 file, as a source like any other: everything can be done to them, and nothing is passed through.
///
/// # Errors
/// Says in words for the user what is wrong with the file.
pub fn decoded_file(path: &Path, clock: &Arc<MediaClock>) -> anyhow::Result<Box<dyn RawSource>> {
    let clip = Arc::new(Clip::open(path)?);
    let decoded = DecodedClip::new(&clip, clock).context("only H.264 can be decoded")?;
    decoded.probe()?;
    Ok(Box::new(decoded))
}

impl Shared {
    /// The one way in which the file itself can be had.
    fn passed_through(&self) -> EncoderOptions {
        let clip = &self.clip;
        let (bitrate, gov_length) = (clip.bitrate_kbps(), clip.gov_length());
        EncoderOptions {
            codec: clip.codec(),
            resolutions: vec![clip.resolution()],
            framerates: vec![clip.framerate()],
            quality: 50..=50,
            bitrate: bitrate..=bitrate,
            gov_length: Some(gov_length..=gov_length),
            profiles: vec![clip.profile()],
            constant_bitrate: false,
            fixed: true,
        }
    }

    fn passed_through_settings(&self) -> EncoderSettings {
        let clip = &self.clip;
        EncoderSettings {
            codec: clip.codec(),
            resolution: clip.resolution(),
            framerate: clip.framerate(),
            bitrate_kbps: clip.bitrate_kbps(),
            constant_bitrate: false,
            quality: 50,
            gov_length: clip.gov_length(),
            profile: Some(clip.profile()),
        }
    }

    fn shows_everything(&self, view: &SourceView) -> bool {
        let Resolution { width, height } = self.clip.resolution();
        let whole = Rect {
            x: 0,
            y: 0,
            width,
            height,
        };
        view.bounds.is_none_or(|bounds| bounds == whole) && view.rotate == Rotation::None && !view.mirror
    }

    fn start(
        &self,
        settings: &EncoderSettings,
        view: &SourceView,
        sink: Arc<dyn FrameSink>,
    ) -> Result<Running, BackendError> {
        let own = check(settings, &[self.passed_through()]);
        if own.is_ok() && self.shows_everything(view) {
            let permit = self.instances.acquire()?;
            return Ok(Running::Player(Player::start(
                &self.clip,
                &self.clock,
                sink,
                permit,
            )?));
        }
        let Some(decoded) = &self.decoded else {
            own?;
            return Err(BackendError::Unsupported(
                "cropping or turning a stream that is passed through".to_owned(),
            ));
        };
        let encoder = if own.is_ok() {
            // The file's own stream, but cropped or turned: as near to it as the encoder comes.
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

impl SourceDriver for FileSource {
    fn resolution(&self) -> Resolution {
        self.0.clip.resolution()
    }

    fn framerate(&self) -> f32 {
        self.0.clip.framerate()
    }

    fn encoder_options(&self, encoder: u32) -> Vec<EncoderOptions> {
        match &self.0.decoded {
            Some(decoded) if encoder > 0 => decoded.encoder_options(encoder),
            _ => vec![self.0.passed_through()],
        }
    }

    fn default_encoders(&self) -> Vec<EncoderSettings> {
        let further = self
            .0
            .decoded
            .iter()
            .flat_map(|decoded| decoded.default_encoders().into_iter().skip(1));
        std::iter::once(self.0.passed_through_settings())
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
        Ok(Box::new(FileEncoder {
            source: Arc::clone(&self.0),
            gate,
            set,
        }))
    }

    fn snapshot(&self, resolution: Resolution, view: &SourceView) -> Result<Bytes, BackendError> {
        match &self.0.decoded {
            Some(decoded) => decoded.snapshot(resolution, view),
            None => Err(BackendError::Unsupported(
                "a snapshot of a stream that cannot be decoded".to_owned(),
            )),
        }
    }
}

/// A stream of a file at work.
enum Running {
    #[expect(dead_code, reason = "held so that it goes on; it needs no orders")]
    Player(Player),
    Encoder(Box<dyn Encoder>),
}

/// A stream of a file, which may change between the file's own and an encoded one.
struct FileEncoder {
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

impl Encoder for FileEncoder {
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
        if let Running::Encoder(encoder) = &lock(&self.set).running {
            encoder.request_key_frame();
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
