//! A file with one video stream, as an index of its access units. The pictures stay in the file until they are wanted.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use anyhow::{Context, bail, ensure};
use bytes::Bytes;
use h264_reader::nal::sps::SeqParameterSet;
use h264_reader::rbsp::{BitReader, ByteReader};
use onvif_device::backend::BackendError;
use onvif_device::backend::video::{CodecProfile, Resolution, StreamFormat, VideoCodec};

use super::super::mpeg4;
use super::super::raw::lock;
use super::sound::SoundTrack;
use super::{byte_stream, mp4};
use crate::encoders::annex_b_units;

/// The largest access unit that is read. An uncompressed picture of 8K has half of it.
const LARGEST_SAMPLE: u32 = 100 << 20;

/// One access unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Sample {
    /// Where it begins in the file.
    pub offset: u64,
    /// Its bytes.
    pub length: u32,
    /// Decoding can start here.
    pub key: bool,
    /// When it is decoded, from the beginning of the file; grows from sample to sample.
    pub decode: Duration,
    /// When it is shown, not before it is decoded; differs where pictures are reordered.
    pub present: Duration,
}

/// How the units of a sample are told apart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Framing {
    /// Each one behind its length of so many bytes.
    Length(u8),
    /// Each one behind a start code.
    StartCodes,
    /// A sample is one.
    Whole,
}

/// What the reader of a file format found.
pub(super) struct Track {
    pub codec: VideoCodec,
    pub framing: Framing,
    pub parameter_sets: Vec<Bytes>,
    /// The size that the container states.
    pub resolution: Option<Resolution>,
    pub samples: Vec<Sample>,
    pub duration: Duration,
    /// AAC that comes with the pictures.
    pub sound: Option<SoundTrack>,
}

/// A file that can be played.
#[derive(Debug)]
pub struct Clip {
    file: Mutex<File>,
    codec: VideoCodec,
    framing: Framing,
    parameter_sets: Vec<Bytes>,
    resolution: Resolution,
    profile: CodecProfile,
    samples: Vec<Sample>,
    duration: Duration,
    sound: Option<Arc<SoundTrack>>,
}

impl Clip {
    /// Opens an MP4 file with H.264, H.265 or MPEG-4 Visual, or a byte stream of one of the former.
    ///
    /// # Errors
    /// Says in words for the user what is wrong with the file.
    pub fn open(path: &Path) -> anyhow::Result<Clip> {
        Self::read(path).with_context(|| format!("cannot play {}", path.display()))
    }

    fn read(path: &Path) -> anyhow::Result<Clip> {
        let mut file = File::open(path)?;
        ensure!(file.metadata()?.is_file(), "it is not a file");
        let mut head = Vec::new();
        file.by_ref().take(12).read_to_end(&mut head)?;
        file.seek(SeekFrom::Start(0))?;
        let track = match &head[..] {
            [] => bail!("the file is empty"),
            [_, _, _, _, b'f', b't', b'y', b'p', ..] => mp4::read(&mut file)?,
            [0, 0, 1, ..] | [0, 0, 0, 1, ..] => byte_stream::read(&mut file)?,
            _ => bail!("it is neither an MP4 file nor an H.264 or H.265 byte stream (Annex B)"),
        };
        let first = track.samples.first().context("it has no pictures")?;
        ensure!(first.key, "it does not begin with a key frame");
        ensure!(!track.duration.is_zero(), "its pictures have no duration");
        ensure!(
            track.samples.iter().all(|sample| sample.length <= LARGEST_SAMPLE),
            "it has a picture of more than {LARGEST_SAMPLE} bytes"
        );
        let (resolution, profile) = describe(&track)?;
        Ok(Clip {
            file: Mutex::new(file),
            codec: track.codec,
            framing: track.framing,
            parameter_sets: track.parameter_sets,
            resolution,
            profile,
            samples: track.samples,
            duration: track.duration,
            sound: track.sound.map(Arc::new),
        })
    }

    /// The codec.
    pub fn codec(&self) -> VideoCodec {
        self.codec
    }

    /// Size of the picture.
    pub fn resolution(&self) -> Resolution {
        self.resolution
    }

    /// Codec profile.
    pub fn profile(&self) -> CodecProfile {
        self.profile
    }

    /// Pictures a second, on average.
    pub fn framerate(&self) -> f32 {
        // To a thousandth, as a rate such as 29.97 is meant when the file says 2997/100.
        let rate = self.samples.len() as f64 / self.duration.as_secs_f64();
        ((rate * 1000.0).round() / 1000.0) as f32
    }

    /// Bit rate in kbit/s, on average, rounded up.
    pub fn bitrate_kbps(&self) -> u32 {
        let bytes: u64 = self.samples.iter().map(|sample| u64::from(sample.length)).sum();
        (bytes as f64 / 125.0 / self.duration.as_secs_f64())
            .ceil()
            .clamp(1.0, f64::from(u32::MAX)) as u32
    }

    /// The largest distance of key frames in pictures, also over the end of the file.
    pub fn gov_length(&self) -> u32 {
        let keys: Vec<usize> = (0..self.samples.len())
            .filter(|index| self.samples[*index].key)
            .collect();
        let over_the_end = keys
            .first()
            .zip(keys.last())
            .map(|(first, last)| self.samples.len() - last + first);
        let longest = keys
            .windows(2)
            .map(|pair| pair[1] - pair[0])
            .chain(over_the_end)
            .max();
        longest
            .and_then(|longest| u32::try_from(longest).ok())
            .unwrap_or(1)
    }

    /// How long one round takes.
    pub fn duration(&self) -> Duration {
        self.duration
    }

    /// Number of pictures, at least one.
    pub fn len(&self) -> usize {
        self.samples.len()
    }

    /// Whether there are no pictures, which is never so.
    pub fn is_empty(&self) -> bool {
        self.samples.is_empty()
    }

    pub(super) fn sample(&self, index: usize) -> Sample {
        self.samples[index % self.samples.len()]
    }

    /// The key frame at or before a time, which may lie many rounds ahead.
    pub(super) fn key_before(&self, time: Duration) -> usize {
        let within = Duration::from_nanos((time.as_nanos() % self.duration.as_nanos()) as u64);
        let next = self.samples.partition_point(|sample| sample.decode <= within);
        (0..next)
            .rev()
            .find(|index| self.samples[*index].key)
            .unwrap_or(0)
    }

    /// What a decoder must know before the first picture.
    pub fn format(&self) -> StreamFormat {
        let (resolution, framerate) = (self.resolution, self.framerate());
        let mut sets = self.parameter_sets.iter().cloned();
        let mut next = || sets.next().unwrap_or_default();
        match self.codec {
            VideoCodec::Mpeg4 => StreamFormat::Mpeg4 {
                config: next(),
                resolution,
                framerate,
            },
            VideoCodec::H265 => StreamFormat::H265 {
                vps: next(),
                sps: next(),
                pps: next(),
                resolution,
                framerate,
            },
            _ => StreamFormat::H264 {
                sps: next(),
                pps: next(),
                resolution,
                framerate,
            },
        }
    }

    /// The sound that comes with the pictures.
    pub(super) fn sound(&self) -> Option<&Arc<SoundTrack>> {
        self.sound.as_ref()
    }

    /// The octets of a picture or a piece of sound.
    ///
    /// # Errors
    /// [`BackendError::Failed`] when the file cannot be read any more.
    pub(super) fn read_sample(&self, sample: &Sample) -> Result<Bytes, BackendError> {
        let mut data = vec![0; sample.length as usize];
        let mut file = lock(&self.file);
        file.seek(SeekFrom::Start(sample.offset))
            .and_then(|_| file.read_exact(&mut data))
            .map_err(|error| BackendError::Failed(format!("reading the video file: {error}")))?;
        Ok(Bytes::from(data))
    }

    /// The units of a picture, with the parameter sets in front of a key frame.
    ///
    /// # Errors
    /// [`BackendError::Failed`] when the file cannot be read any more or does not keep to its own index.
    pub(super) fn units(&self, index: usize) -> Result<Vec<Bytes>, BackendError> {
        let sample = self.sample(index);
        let data = self.read_sample(&sample)?;
        let mut units = match self.framing {
            Framing::StartCodes => annex_b_units(&data),
            Framing::Whole => vec![data],
            Framing::Length(size) => length_units(&data, size).ok_or_else(|| {
                BackendError::Failed(format!("picture {index} of the video file is damaged"))
            })?,
        };
        if sample.key && !units.iter().any(|unit| has_parameters(self.codec, unit)) {
            // An access unit delimiter comes first of all.
            let at = usize::from(units.first().is_some_and(|unit| is_delimiter(self.codec, unit)));
            units.splice(at..at, self.parameter_sets.iter().cloned());
        }
        Ok(units)
    }
}

fn length_units(data: &Bytes, size: u8) -> Option<Vec<Bytes>> {
    let mut units = Vec::new();
    let mut at = 0;
    while at < data.len() {
        let prefix = data.get(at..at + usize::from(size))?;
        let length = prefix
            .iter()
            .fold(0usize, |length, byte| length << 8 | usize::from(*byte));
        at += usize::from(size);
        let end = at.checked_add(length).filter(|end| *end <= data.len())?;
        if length > 0 {
            units.push(data.slice(at..end));
        }
        at = end;
    }
    Some(units)
}

/// NAL unit types: H.264 table 7-1, H.265 table 7-1.
fn unit_type(codec: VideoCodec, unit: &[u8]) -> u8 {
    let header = unit.first().copied().unwrap_or(0);
    if codec == VideoCodec::H265 {
        header >> 1 & 63
    } else {
        header & 31
    }
}

fn has_parameters(codec: VideoCodec, unit: &Bytes) -> bool {
    match codec {
        VideoCodec::Mpeg4 => mpeg4::configuration(unit).is_some(),
        VideoCodec::H265 => unit_type(codec, unit) == 33,
        _ => unit_type(codec, unit) == 7,
    }
}

fn is_delimiter(codec: VideoCodec, unit: &[u8]) -> bool {
    match codec {
        VideoCodec::Mpeg4 => false,
        VideoCodec::H265 => unit_type(codec, unit) == 35,
        _ => unit_type(codec, unit) == 9,
    }
}

/// Reads an H.264 sequence parameter set.
pub(in crate::sources) fn parse_sps(sps: &[u8]) -> anyhow::Result<SeqParameterSet> {
    let bits = BitReader::new(ByteReader::skipping_h264_header(sps));
    SeqParameterSet::from_bits(bits)
        .map_err(|error| anyhow::anyhow!("its sequence parameter set is wrong: {error:?}"))
}

fn describe(track: &Track) -> anyhow::Result<(Resolution, CodecProfile)> {
    if track.codec == VideoCodec::Mpeg4 {
        let headers = track.parameter_sets.first().context("it has no MPEG-4 headers")?;
        let read = mpeg4::Configuration::read(headers)?;
        return Ok((read.resolution, read.profile));
    }
    if track.codec == VideoCodec::H265 {
        let resolution = track
            .resolution
            .context("it does not state the size of its pictures")?;
        // Profile indication in the profile_tier_level structure behind the two header bytes and one of the SPS.
        let profile = match track
            .parameter_sets
            .get(1)
            .and_then(|sps| sps.get(3))
            .map(|byte| byte & 31)
        {
            Some(2) => CodecProfile::Main10,
            _ => CodecProfile::Main,
        };
        return Ok((resolution, profile));
    }
    let sps = track
        .parameter_sets
        .first()
        .context("it has no sequence parameter set")?;
    let parsed = parse_sps(sps)?;
    let (width, height) = parsed
        .pixel_dimensions()
        .map_err(|error| anyhow::anyhow!("its picture size is wrong: {error:?}"))?;
    let profile = match sps.get(1) {
        Some(66) => CodecProfile::Baseline,
        Some(77) => CodecProfile::Main,
        Some(88) => CodecProfile::Extended,
        _ => CodecProfile::High,
    };
    Ok((Resolution { width, height }, profile))
}
