//! The pictures of an H.264 file, decoded: for further streams of other sizes, for cropping and turning, for snapshots, and to detect motion.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::sync::Arc;
use std::time::Instant;

use bytes::Bytes;
use onvif_device::backend::BackendError;
use onvif_device::backend::video::{Resolution, VideoCodec};
use openh264::decoder::{DecodedYUV, Decoder};
use openh264::formats::YUVSource;
use tracing::debug;

use super::super::clock::MediaClock;
use super::super::raw::{Capture, RawSource, Wakeup};
use super::clip::Clip;
use super::player::Position;
use super::playhead::{Lead, Playhead};
use crate::pipeline::{Frame, Picture};

/// Pictures in a row that may be damaged, before the file is given up.
const MOST_FAILURES: u32 = 300;

/// A file as a source of raw pictures.
#[derive(Debug)]
pub(super) struct DecodedClip {
    clip: Arc<Clip>,
    clock: Arc<MediaClock>,
    playhead: Arc<Playhead>,
    only: Only,
}

impl DecodedClip {
    /// `None` for a codec that cannot be decoded here.
    pub(super) fn new(
        clip: &Arc<Clip>,
        clock: &Arc<MediaClock>,
        playhead: &Arc<Playhead>,
    ) -> Option<DecodedClip> {
        let decodable = clip.codec() == VideoCodec::H264;
        decodable.then(|| DecodedClip {
            clip: Arc::clone(clip),
            clock: Arc::clone(clock),
            playhead: Arc::clone(playhead),
            only: Only::All,
        })
    }

    /// The first key frame, to learn whether the decoder can read the file at all.
    pub(super) fn probe(&self) -> Result<Picture, BackendError> {
        let mut decoder = decoder(Only::KeyFrames)?;
        let decoded = decode(&mut decoder, &self.clip, 0)?;
        let decoded = decoded.ok_or_else(|| {
            BackendError::Failed("the first picture of the video file cannot be decoded".to_owned())
        })?;
        picture_of(&decoded)
    }
}

impl RawSource for DecodedClip {
    fn resolution(&self) -> Resolution {
        let Resolution { width, height } = self.clip.resolution();
        Resolution {
            width: width.next_multiple_of(2),
            height: height.next_multiple_of(2),
        }
    }

    fn framerate(&self) -> f32 {
        self.clip.framerate()
    }

    fn key_frames(&self) -> Option<Box<dyn RawSource>> {
        Some(Box::new(DecodedClip {
            clip: Arc::clone(&self.clip),
            clock: Arc::clone(&self.clock),
            playhead: Arc::clone(&self.playhead),
            only: Only::KeyFrames,
        }))
    }

    fn open(&self) -> Result<Box<dyn Capture>, BackendError> {
        let fresh = Position::now(&self.clip, &self.clock);
        // In step with who watches the file itself, so that all streams and the sound show the same moment.
        let lead = self.playhead.lead_if_nobody_does(fresh.anchor());
        let position = match (&lead, self.playhead.anchor()) {
            (None, Some(anchor)) => Position::joining(&self.clip, anchor),
            _ => fresh,
        };
        Ok(Box::new(Decoding {
            decoder: decoder(self.only)?,
            only: self.only,
            position,
            _lead: lead,
            clip: Arc::clone(&self.clip),
            clock: Arc::clone(&self.clock),
            shown: BinaryHeap::new(),
            number: 0,
            failures: 0,
        }))
    }
}

struct Decoding {
    decoder: Decoder,
    only: Only,
    position: Position,
    _lead: Option<Lead>,
    clip: Arc<Clip>,
    clock: Arc<MediaClock>,
    /// Times of pictures that went into the decoder; they come out in this order.
    shown: BinaryHeap<Reverse<Instant>>,
    number: u64,
    failures: u32,
}

impl Capture for Decoding {
    fn set_framerate(&mut self, _: f32) {
        // Every picture has to be decoded, because the next one is built on it, and whoever looks takes those that are nearest to his times.
    }

    fn capture(&mut self, wakeup: &Wakeup) -> Result<Option<Arc<Frame>>, BackendError> {
        loop {
            if self.only == Only::KeyFrames {
                self.position.advance_to_key(&self.clip);
            }
            if wakeup.wait_until(self.position.due(&self.clip)) {
                return Ok(None);
            }
            self.shown.push(Reverse(self.position.shown(&self.clip)));
            let decoded = decode(&mut self.decoder, &self.clip, self.position.index());
            self.position.advance(&self.clip);
            let decoded = match decoded {
                Ok(decoded) => decoded,
                Err(error) if self.failures < MOST_FAILURES => {
                    debug!(%error, "a picture of the video file is left out");
                    self.failures += 1;
                    self.shown.pop();
                    continue;
                }
                Err(error) => return Err(error),
            };
            let Some(decoded) = decoded else { continue };
            self.failures = 0;
            let Some(Reverse(shown)) = self.shown.pop() else {
                continue;
            };
            let timestamp = self.clock.timestamp(shown);
            let number = self.number;
            self.number += 1;
            return Ok(Some(Arc::new(Frame {
                picture: picture_of(&decoded)?,
                number,
                masks: 0,
                image: None,
                timestamp,
                utc: self.clock.utc(shown),
            })));
        }
    }
}

/// Which pictures of a stream are decoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::sources) enum Only {
    All,
    KeyFrames,
}

/// A decoder that brings reordered pictures out in their order, and key frames alone at once.
pub(in crate::sources) fn decoder(only: Only) -> Result<Decoder, BackendError> {
    use openh264::decoder::{DecoderConfig, Flush};
    // Flushing after every picture would bring reordered ones out too early.
    if only == Only::KeyFrames {
        return Decoder::new().map_err(failed);
    }
    let config = DecoderConfig::new().flush_after_decode(Flush::NoFlush);
    Decoder::with_api_config(openh264::OpenH264API::from_source(), config).map_err(failed)
}

fn decode<'a>(
    decoder: &'a mut Decoder,
    clip: &Clip,
    index: usize,
) -> Result<Option<DecodedYUV<'a>>, BackendError> {
    decode_units(decoder, &clip.units(index)?)
}

/// Decodes one access unit; the picture that comes out may be an earlier one.
pub(in crate::sources) fn decode_units<'a>(
    decoder: &'a mut Decoder,
    units: &[Bytes],
) -> Result<Option<DecodedYUV<'a>>, BackendError> {
    let stream: Vec<u8> = units
        .iter()
        .flat_map(|unit| [&[0, 0, 0, 1], &unit[..]].concat())
        .collect();
    decoder.decode(&stream).map_err(failed)
}

/// The size of a picture that has come out of a decoder.
pub(in crate::sources) fn size_of(decoded: &DecodedYUV<'_>) -> Resolution {
    let (width, height) = decoded.dimensions();
    Resolution {
        width: width as u32,
        height: height as u32,
    }
}

/// A copy of it, since the decoder needs its own for the next one.
pub(in crate::sources) fn picture_of(decoded: &DecodedYUV<'_>) -> Result<Picture, BackendError> {
    let (luma, blue, red) = decoded.strides();
    let planes = [(decoded.y(), luma), (decoded.u(), blue), (decoded.v(), red)];
    Picture::from_planes(size_of(decoded), planes)
        .ok_or_else(|| BackendError::Failed("the decoder delivered a picture of a wrong size".to_owned()))
}

fn failed(error: openh264::Error) -> BackendError {
    BackendError::Failed(format!("H.264 decoder: {error}"))
}
