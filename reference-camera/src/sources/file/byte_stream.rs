//! An H.264 byte stream (ITU-T H.264, annex B) in a file. It has no times: the frame rate is the one that its parameter set states,
//! or 25.

use std::io::{BufReader, Read};
use std::time::Duration;

use anyhow::{Context, bail, ensure};
use bytes::Bytes;
use onvif_device::backend::video::VideoCodec;

use super::clip::{Framing, Sample, Track, parse_sps};

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
    let find = |kind| {
        let unit = units.iter().find(|unit: &&Unit| unit_type(unit) == kind)?;
        let end = unit.head.iter().rposition(|byte| *byte != 0)?;
        Some(Bytes::copy_from_slice(unit.head.get(..=end)?))
    };
    let sps: Bytes = find(7).context("it has no H.264 sequence parameter set")?;
    let pps = find(8).context("it has no H.264 picture parameter set")?;
    let parsed = parse_sps(&sps)?;
    // A byte stream has no presentation times, and working them out of reordered pictures needs a decoder.
    let reordered = parsed
        .vui_parameters
        .as_ref()
        .and_then(|vui| vui.bitstream_restrictions.as_ref())
        .is_some_and(|restrictions| restrictions.max_num_reorder_frames > 0);
    if reordered {
        bail!(
            "it has reordered pictures (B frames) but no times; put it into an MP4 file with `ffmpeg -i IN -c copy OUT.mp4`"
        );
    }
    let framerate = parsed
        .fps()
        .filter(|rate| (0.1..=240.0).contains(rate))
        .unwrap_or(USUAL_FRAMERATE);
    let samples = access_units(&units, length, framerate)?;
    let duration = time(samples.len(), framerate);
    Ok(Track {
        codec: VideoCodec::H264,
        framing: Framing::StartCodes,
        parameter_sets: vec![sps, pps],
        resolution: None,
        samples,
        duration,
    })
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
            && unit.head.len()
                < if matches!(unit_type(unit), 7 | 8) {
                    LONGEST_PARAMETER_SET
                } else {
                    2
                }
        {
            unit.head.push(byte);
        }
        zeros = if byte == 0 { zeros + 1 } else { 0 };
    }
    unit.map_or(Ok(()), found)?;
    Ok(at)
}

fn unit_type(unit: &Unit) -> u8 {
    unit.head.first().map_or(0, |byte| byte & 31)
}

/// Joins units to access units: one begins with the first of delimiter, parameter sets and SEI that follows a slice, or with a slice
/// whose first macroblock is 0 (H.264, 7.4.1.2.3 and 7.4.1.2.4).
fn access_units(units: &[Unit], length: u64, framerate: f64) -> anyhow::Result<Vec<Sample>> {
    let mut starts: Vec<(u64, bool)> = Vec::new();
    let mut has_slice = true;
    for unit in units {
        let kind = unit_type(unit);
        let slice = matches!(kind, 1..=5);
        // first_mb_in_slice is an Exp-Golomb code: a leading 1 bit is the value 0.
        let first_slice = matches!(kind, 1 | 2 | 5) && unit.head.get(1).is_some_and(|byte| byte & 0x80 != 0);
        let opens = matches!(kind, 6..=9 | 14..=18) || first_slice;
        if opens && has_slice {
            ensure!(
                starts.len() < MOST_SAMPLES,
                "it has more than {MOST_SAMPLES} pictures"
            );
            starts.push((unit.offset, false));
            has_slice = false;
        }
        if slice {
            has_slice = true;
            if let Some(last) = starts.last_mut() {
                last.1 |= kind == 5;
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
        .context("it has no key frame (IDR picture)")?;
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
