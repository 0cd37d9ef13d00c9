//! The pictures of an H.264 file, decoded: for further streams of other sizes, for cropping and turning, and for snapshots.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::sync::Arc;
use std::time::Instant;

use bytes::Bytes;
use onvif_device::backend::BackendError;
use onvif_device::backend::video::{Resolution, VideoCodec};
use openh264::decoder::Decoder;
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
        })
    }

    /// The first key frame, to learn whether the decoder can read the file at all.
    pub(super) fn probe(&self) -> Result<Picture, BackendError> {
        let mut decoder = Decoder::new().map_err(failed)?;
        let picture = decode(&mut decoder, &self.clip, 0)?;
        picture.ok_or_else(|| {
            BackendError::Failed("the first picture of the video file cannot be decoded".to_owned())
        })
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

    fn open(&self) -> Result<Box<dyn Capture>, BackendError> {
        let fresh = Position::now(&self.clip, &self.clock);
        // In step with who watches the file itself, so that all streams and the sound show the same moment.
        let lead = self.playhead.lead_if_nobody_does(fresh.anchor());
        let position = match (&lead, self.playhead.anchor()) {
            (None, Some(anchor)) => Position::joining(&self.clip, anchor),
            _ => fresh,
        };
        Ok(Box::new(Decoding {
            decoder: decoder()?,
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
        // Every picture has to be decoded, because the next one is built on it.
    }

    fn capture(&mut self, wakeup: &Wakeup) -> Result<Option<Arc<Frame>>, BackendError> {
        loop {
            if wakeup.wait_until(self.position.due(&self.clip)) {
                return Ok(None);
            }
            self.shown.push(Reverse(self.position.shown(&self.clip)));
            let decoded = decode(&mut self.decoder, &self.clip, self.position.index());
            self.position.advance(&self.clip);
            let picture = match decoded {
                Ok(picture) => picture,
                Err(error) if self.failures < MOST_FAILURES => {
                    debug!(%error, "a picture of the video file is left out");
                    self.failures += 1;
                    self.shown.pop();
                    continue;
                }
                Err(error) => return Err(error),
            };
            let Some(picture) = picture else { continue };
            self.failures = 0;
            let Some(Reverse(shown)) = self.shown.pop() else {
                continue;
            };
            let number = self.number;
            self.number += 1;
            return Ok(Some(Arc::new(Frame {
                picture,
                number,
                masks: 0,
                image: None,
                timestamp: self.clock.timestamp(shown),
                utc: self.clock.utc(shown),
            })));
        }
    }
}

/// A decoder that brings reordered pictures out in their order.
pub(in crate::sources) fn decoder() -> Result<Decoder, BackendError> {
    use openh264::decoder::{DecoderConfig, Flush};
    // Flushing after every picture would bring reordered ones out too early.
    let config = DecoderConfig::new().flush_after_decode(Flush::NoFlush);
    Decoder::with_api_config(openh264::OpenH264API::from_source(), config).map_err(failed)
}

fn decode(decoder: &mut Decoder, clip: &Clip, index: usize) -> Result<Option<Picture>, BackendError> {
    decode_units(decoder, &clip.units(index)?)
}

/// Decodes one access unit; the picture that comes out may be an earlier one.
pub(in crate::sources) fn decode_units(
    decoder: &mut Decoder,
    units: &[Bytes],
) -> Result<Option<Picture>, BackendError> {
    let stream: Vec<u8> = units
        .iter()
        .flat_map(|unit| [&[0, 0, 0, 1], &unit[..]].concat())
        .collect();
    let Some(decoded) = decoder.decode(&stream).map_err(failed)? else {
        return Ok(None);
    };
    let (width, height) = decoded.dimensions();
    let (luma, blue, red) = decoded.strides();
    let resolution = Resolution {
        width: width as u32,
        height: height as u32,
    };
    let planes = [(decoded.y(), luma), (decoded.u(), blue), (decoded.v(), red)];
    let picture = Picture::from_planes(resolution, planes);
    picture
        .map(Some)
        .ok_or_else(|| BackendError::Failed("the decoder delivered a picture of a wrong size".to_owned()))
}

fn failed(error: openh264::Error) -> BackendError {
    BackendError::Failed(format!("H.264 decoder: {error}"))
}
