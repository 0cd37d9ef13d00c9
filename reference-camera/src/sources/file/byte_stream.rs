//! An H.264 or H.265 byte stream (annex B of both) in a file. It has no times: the frame rate is the one that its parameter set states,
//! or 25.

use std::io::{BufReader, Read};
use std::time::Duration;

use anyhow::{Context, bail, ensure};
use bytes::Bytes;
use onvif_device::backend::video::{Resolution, VideoCodec};

use super::clip::{Framing, Sample, Track, parse_sps};
use super::hevc;

const MOST_SAMPLES: usize = 1 << 24;
/// Parameter sets are kept whole; real ones have fewer than a hundred bytes.
const LONGEST_PARAMETER_SET: usize = 1024;
const USUAL_FRAMERATE: f64 = 25.0;

/// A NAL unit: where its start code begins, and its first bytes.
struct Unit {
    offset: u64,
    head: Vec<u8>,
}

pub(super) fn read<R: Read>(file: &mut R) -> anyhow::Result<Track> {
    let mut units = Vec::new();
    let length = scan(file, |unit| {
        ensure!(units.len() < 4 * MOST_SAMPLES, "it has too many NAL units");
        units.push(unit);
        Ok(())
    })?;
    let syntax = units.first().map_or(Syntax::H264, Syntax::of);
    let find = |kind| {
        let unit = units.iter().find(|unit: &&Unit| syntax.kind(unit) == kind)?;
        let end = unit.head.iter().rposition(|byte| *byte != 0)?;
        Some(Bytes::copy_from_slice(unit.head.get(..=end)?))
    };
    let Stream {
        parameter_sets,
        resolution,
        reordered,
        framerate,
    } = match syntax {
        Syntax::H264 => h264(find)?,
        Syntax::H265 => h265(find)?,
    };
    // A byte stream has no presentation times, and working them out of reordered pictures needs a decoder.
    if reordered {
        bail!(
            "it has reordered pictures (B frames) but no times; put it into an MP4 file with `ffmpeg -i IN -c copy OUT.mp4`"
        );
    }
    let framerate = framerate
        .filter(|rate| (0.1..=240.0).contains(rate))
        .unwrap_or(USUAL_FRAMERATE);
    let samples = access_units(syntax, &units, length, framerate)?;
    let duration = time(samples.len(), framerate);
    Ok(Track {
        codec: syntax.codec(),
        framing: Framing::StartCodes,
        parameter_sets,
        resolution,
        samples,
        duration,
        sound: None,
    })
}

/// What the parameter sets say.
struct Stream {
    parameter_sets: Vec<Bytes>,
    /// Where it is not read from the parameter sets later.
    resolution: Option<Resolution>,
    reordered: bool,
    framerate: Option<f64>,
}

fn h264(find: impl Fn(u8) -> Option<Bytes>) -> anyhow::Result<Stream> {
    let sps = find(7).context("it has no H.264 sequence parameter set")?;
    let pps = find(8).context("it has no H.264 picture parameter set")?;
    let parsed = parse_sps(&sps)?;
    let restrictions = parsed.vui_parameters.as_ref();
    let restrictions = restrictions.and_then(|vui| vui.bitstream_restrictions.as_ref());
    Ok(Stream {
        parameter_sets: vec![sps, pps],
        resolution: None,
        reordered: restrictions.is_some_and(|restrictions| restrictions.max_num_reorder_frames > 0),
        framerate: parsed.fps(),
    })
}

fn h265(find: impl Fn(u8) -> Option<Bytes>) -> anyhow::Result<Stream> {
    let vps = find(32).context("it has no H.265 video parameter set")?;
    let sps = find(33).context("it has no H.265 sequence parameter set")?;
    let pps = find(34).context("it has no H.265 picture parameter set")?;
    let parsed = hevc::Sps::read(&sps)?;
    Ok(Stream {
        parameter_sets: vec![vps, sps, pps],
        resolution: Some(parsed.resolution),
        reordered: parsed.reordered,
        framerate: parsed.framerate,
    })
}

/// The two kinds of NAL units (table 7-1 of H.264 and of H.265).
#[derive(Clone, Copy, Debug, PartialEq)]
enum Syntax {
    H264,
    H265,
}

impl Syntax {
    /// By the unit with which a stream begins: a parameter set, a delimiter or a message of the base layer, whose headers in H.265 are none in H.264, where
    /// delimiters and messages are no references and a stream does not begin with a part of a picture.
    fn of(first: &Unit) -> Syntax {
        match first.head[..] {
            [0x40 | 0x42 | 0x44 | 0x46 | 0x4E, 1, ..] => Syntax::H265,
            _ => Syntax::H264,
        }
    }

    fn codec(self) -> VideoCodec {
        match self {
            Syntax::H264 => VideoCodec::H264,
            Syntax::H265 => VideoCodec::H265,
        }
    }

    fn kind(self, unit: &Unit) -> u8 {
        let first = unit.head.first().copied().unwrap_or(0);
        match self {
            Syntax::H264 => first & 31,
            Syntax::H265 => (first >> 1) & 63,
        }
    }

    /// Octets of a unit that are needed.
    fn needed(head: &[u8]) -> usize {
        let parameters = match head {
            [first, ..] if matches!(first & 31, 7 | 8) => true,
            [0x40 | 0x42 | 0x44, 1, ..] => true,
            _ => false,
        };
        if parameters { LONGEST_PARAMETER_SET } else { 3 }
    }

    fn is_slice(self, unit: &Unit) -> bool {
        let kind = self.kind(unit);
        match self {
            Syntax::H264 => matches!(kind, 1..=5),
            Syntax::H265 => kind < 32,
        }
    }

    /// The first slice of a picture: first_mb_in_slice is an Exp-Golomb code, in which a leading 1 is the value 0, and
    /// first_slice_segment_in_pic_flag is a bit.
    fn is_first_slice(self, unit: &Unit) -> bool {
        let (possible, at) = match self {
            Syntax::H264 => (matches!(self.kind(unit), 1 | 2 | 5), 1),
            Syntax::H265 => (self.is_slice(unit), 2),
        };
        possible && unit.head.get(at).is_some_and(|byte| byte & 0x80 != 0)
    }

    /// What begins an access unit when it follows a slice (H.264, 7.4.1.2.3; H.265, 7.4.2.4.4).
    fn opens(self, unit: &Unit) -> bool {
        let kind = self.kind(unit);
        match self {
            Syntax::H264 => matches!(kind, 6..=9 | 14..=18),
            Syntax::H265 => matches!(kind, 32..=35 | 39 | 41..=44 | 48..=55),
        }
    }

    fn is_key(self, unit: &Unit) -> bool {
        match self {
            Syntax::H264 => self.kind(unit) == 5,
            Syntax::H265 => matches!(self.kind(unit), 16..=21),
        }
    }
}

/// Finds the NAL units and returns the length of the file.
fn scan<R: Read>(file: &mut R, mut found: impl FnMut(Unit) -> anyhow::Result<()>) -> anyhow::Result<u64> {
    let mut zeros = 0u64;
    let mut at = 0u64;
    let mut unit: Option<Unit> = None;
    for byte in BufReader::with_capacity(1 << 20, file).bytes() {
        let byte = byte?;
        at += 1;
        if byte == 1 && zeros >= 2 {
            // A fourth byte of the start code belongs to it.
            let offset = at - 1 - zeros.min(3);
            if let Some(unit) = unit.replace(Unit {
                offset,
                head: Vec::new(),
            }) {
                found(unit)?;
            }
        } else if let Some(unit) = &mut unit
            && unit.head.len() < Syntax::needed(&unit.head)
        {
            unit.head.push(byte);
        }
        zeros = if byte == 0 { zeros + 1 } else { 0 };
    }
    unit.map_or(Ok(()), found)?;
    Ok(at)
}

/// Joins units to access units: one begins with the first of delimiter, parameter sets and messages that follows a slice, or with the first slice of a
/// picture.
fn access_units(syntax: Syntax, units: &[Unit], length: u64, framerate: f64) -> anyhow::Result<Vec<Sample>> {
    let mut starts: Vec<(u64, bool)> = Vec::new();
    let mut has_slice = true;
    for unit in units {
        if has_slice && (syntax.opens(unit) || syntax.is_first_slice(unit)) {
            ensure!(
                starts.len() < MOST_SAMPLES,
                "it has more than {MOST_SAMPLES} pictures"
            );
            starts.push((unit.offset, false));
            has_slice = false;
        }
        if syntax.is_slice(unit) {
            has_slice = true;
            if let Some(last) = starts.last_mut() {
                last.1 |= syntax.is_key(unit);
            }
        }
    }
    if !has_slice {
        // What follows the last picture is no picture.
        starts.pop();
    }
    let ends = starts.iter().skip(1).map(|(offset, _)| *offset).chain([length]);
    let samples = starts
        .iter()
        .zip(ends)
        .enumerate()
        .map(|(index, ((offset, key), end))| {
            let length =
                u32::try_from(end - offset).context("it has a picture of more than four gigabytes")?;
            let decode = time(index, framerate);
            Ok(Sample {
                offset: *offset,
                length,
                key: *key,
                decode,
                present: decode,
            })
        });
    let samples: Vec<Sample> = samples.collect::<anyhow::Result<_>>()?;
    // Nothing can be shown before the first key frame.
    let first = samples
        .iter()
        .position(|sample| sample.key)
        .context("it has no key frame")?;
    let shift = time(first, framerate);
    Ok(samples
        .into_iter()
        .skip(first)
        .map(|sample| Sample {
            decode: sample.decode - shift,
            present: sample.present - shift,
            ..sample
        })
        .collect())
}

fn time(index: usize, framerate: f64) -> Duration {
    Duration::from_secs_f64(index as f64 / framerate)
}
