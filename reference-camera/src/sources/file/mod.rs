//! A file that is played in a loop, in real time: the coded pictures as they are, and further streams from decoded ones.

mod byte_stream;
mod clip;
mod decoded;
mod hevc;
mod mp4;
mod player;
mod playhead;
mod sound;

use std::path::Path;
use std::sync::Arc;

use anyhow::Context;
use onvif_device::backend::BackendError;
use onvif_device::backend::video::FrameSink;
use tracing::warn;

use super::clock::MediaClock;
use super::live::LiveSource;
use super::passed::{Coded, CodedStream, PassThrough, Playing};
use super::raw::RawSource;
use super::signal::SignalState;
use super::sound::PassedSound;
use crate::encoders::InstancePermit;
use decoded::DecodedClip;
use player::Player;
use playhead::Playhead;
use sound::FileSound;

pub use clip::Clip;
pub(in crate::sources) use clip::parse_sps;
pub(in crate::sources) use decoded::{Only, decode_units, decoder, picture_of, size_of};

/// A file that is played.
#[derive(Debug)]
pub struct FileSource {
    /// The pictures.
    pub video: PassThrough,
    /// The sound, if there is any that can be passed through.
    pub sound: Option<PassedSound>,
}

/// An MP4 file (H.264, H.265, MPEG-4 Visual) or an H.264 or H.265 byte stream as a video source. The main stream is the file's own, untouched; an H.264 file has a sub stream besides, encoded
/// from the decoded pictures. H.265 and MPEG-4 are only passed through: there is no decoder for them here, so there are no snapshots either. Without a
/// signal it is when the file cannot be read any more. AAC in an MP4 file is passed through too.
///
/// # Errors
/// Says in words for the user what is wrong with the file.
pub fn open_file(path: &Path, clock: Arc<MediaClock>) -> anyhow::Result<FileSource> {
    let clip = Arc::new(Clip::open(path)?);
    let playhead = Arc::<Playhead>::default();
    let sound = clip.sound().map(|track| FileSound {
        clip: Arc::clone(&clip),
        track: Arc::clone(track),
        clock: Arc::clone(&clock),
        playhead: Arc::clone(&playhead),
    });
    let sound = sound.map(PassedSound::new);
    let decoded = DecodedClip::new(&clip, &clock, &playhead).filter(|decoded| match decoded.probe() {
        Ok(_) => true,
        Err(error) => {
            warn!(%error, "the file is only passed through, without snapshots and further streams");
            false
        }
    });
    let file = CodedFile {
        clip,
        clock,
        playhead,
        decodable: decoded.is_some(),
        signal: Arc::default(),
    };
    let decoded = decoded.map(|decoded| LiveSource::new(Box::new(decoded)));
    Ok(FileSource {
        video: PassThrough::new(Box::new(file), decoded),
        sound,
    })
}

/// The decoded pictures of an H.264 file, as a source like any other: everything can be done to them, and nothing is passed through.
///
/// # Errors
/// Says in words for the user what is wrong with the file.
pub fn decoded_file(path: &Path, clock: &Arc<MediaClock>) -> anyhow::Result<Box<dyn RawSource>> {
    let clip = Arc::new(Clip::open(path)?);
    let decoded = DecodedClip::new(&clip, clock, &Arc::default()).context("only H.264 can be decoded")?;
    decoded.probe()?;
    Ok(Box::new(decoded))
}

#[derive(Clone, Debug)]
struct CodedFile {
    clip: Arc<Clip>,
    clock: Arc<MediaClock>,
    playhead: Arc<Playhead>,
    decodable: bool,
    signal: Arc<SignalState>,
}

impl Coded for CodedFile {
    fn stream(&self) -> CodedStream {
        let clip = &self.clip;
        CodedStream {
            codec: clip.codec(),
            resolution: clip.resolution(),
            framerate: clip.framerate(),
            bitrate_kbps: clip.bitrate_kbps(),
            gov_length: clip.gov_length(),
            profile: Some(clip.profile()),
        }
    }

    fn play(
        &self,
        sink: Arc<dyn FrameSink>,
        permit: InstancePermit,
    ) -> Result<Box<dyn Playing>, BackendError> {
        let player = Player::start(self, sink, permit)?;
        Ok(Box::new(player))
    }

    fn decodable(&self) -> bool {
        self.decodable
    }

    fn signal(&self) -> &SignalState {
        &self.signal
    }
}

impl Playing for Player {}
