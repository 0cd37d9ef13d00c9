//! The video track of an MP4 file (ISO/IEC 14496-12, 14496-14, 14496-15).

use std::io::{BufReader, Read, Seek, SeekFrom};
use std::time::Duration;

use anyhow::{Context, bail, ensure};
use bytes::Bytes;
use mp4_atom::{
    Any, Atom, Codec, Decode, Esds, FourCC, Header, Hvcc, Moof, Moov, Mp4a, ReadAtom, ReadFrom, Stbl,
    StszSamples, Trak, Visual,
};
use onvif_device::backend::video::{Resolution, VideoCodec};
use tracing::warn;

use super::clip::{Framing, Sample, Track};
use super::sound::SoundTrack;

/// A movie header for a day of video has a few megabytes.
const LARGEST_HEADER: usize = 256 << 20;
/// The sample entry of MPEG-4 Visual (14496-14, 5.6), and its coding (14496-1, table 5).
const MP4V: FourCC = FourCC::new(b"mp4v");
const MPEG4_VISUAL: u8 = 0x20;
/// Pictures that are indexed, more than a week of them.
const MOST_SAMPLES: usize = 1 << 24;

pub(super) fn read<R: Read + Seek>(file: &mut R) -> anyhow::Result<Track> {
    let moov = movie_header(file)?;
    let (trak, codec) = moov
        .trak
        .iter()
        .find_map(|trak| {
            let codecs = &trak.mdia.minf.stbl.stsd.codecs;
            codecs
                .iter()
                .find(|codec| is_played(codec))
                .map(|codec| (trak, codec))
        })
        .context("it has no H.264, H.265 or MPEG-4 track")?;
    let avc = |avcc: &mp4_atom::Avcc, visual: &Visual| {
        let framing = Framing::Length(avcc.length_size);
        (VideoCodec::H264, framing, avc_sets(avcc), size(visual))
    };
    let hevc = |hvcc: &Hvcc, visual: &Visual| {
        let framing = Framing::Length(hvcc.length_size_minus_one + 1);
        (VideoCodec::H265, framing, hevc_sets(hvcc), size(visual))
    };
    let (codec, framing, parameter_sets, resolution) = match codec {
        Codec::Avc1(entry) => avc(&entry.avcc, &entry.visual),
        Codec::Avc3(entry) => avc(&entry.avcc, &entry.visual),
        Codec::Hvc1(entry) => hevc(&entry.hvcc, &entry.visual),
        Codec::Hev1(entry) => hevc(&entry.hvcc, &entry.visual),
        // The size is that of the headers of the pictures.
        Codec::Unknown(MP4V, entry) => (VideoCodec::Mpeg4, Framing::Whole, mpeg4_headers(entry)?, None),
        _ => bail!("it has no H.264, H.265 or MPEG-4 track"),
    };
    let parameter_sets = parameter_sets
        .context("its parameter sets are not in the header; remux it with `ffmpeg -i IN -c copy OUT`")?;
    let Samples {
        samples,
        duration,
        shift,
    } = samples(trak)?;
    // What the pictures are late by in the time of the file, because the first one is decoded at 0.
    let late = beginning(trak, &moov) + shift;
    Ok(Track {
        codec,
        framing,
        parameter_sets,
        resolution,
        samples,
        duration,
        sound: sound(&moov, late),
    })
}

fn movie_header<R: Read + Seek>(file: &mut R) -> anyhow::Result<Moov> {
    let mut reader = BufReader::new(file);
    loop {
        let header =
            Header::read_from(&mut reader).context("it has no movie header (moov); it may be cut off")?;
        let size = header.size;
        if header.kind == Moov::KIND {
            ensure!(
                size.is_some_and(|size| size <= LARGEST_HEADER),
                "its movie header is too large"
            );
            let moov = Moov::read_atom(&header, &mut reader).context("its movie header is damaged")?;
            ensure!(
                moov.mvex.is_none(),
                "it is fragmented; make it a plain MP4 with `ffmpeg -i IN -c copy OUT.mp4`"
            );
            return Ok(moov);
        }
        ensure!(
            header.kind != Moof::KIND,
            "a fragment comes before the movie header"
        );
        let size = size
            .and_then(|size| i64::try_from(size).ok())
            .context("it has no movie header (moov)")?;
        reader.seek(SeekFrom::Current(size))?;
    }
}

/// The first AAC track, as late as the pictures. One that cannot be passed through is left out, and the log says why.
fn sound(moov: &Moov, late: i128) -> Option<SoundTrack> {
    let (trak, mp4a) = moov.trak.iter().find_map(|trak| {
        let mut codecs = trak.mdia.minf.stbl.stsd.codecs.iter();
        codecs.find_map(|codec| match codec {
            Codec::Mp4a(mp4a) => Some((trak, mp4a)),
            _ => None,
        })
    })?;
    match aac(trak, mp4a, late - beginning(trak, moov)) {
        Ok(track) => Some(track),
        Err(error) => {
            warn!("the sound of the file is left out: {error:#}");
            None
        }
    }
}

/// `moved`: what is added to the times of the track, in nanoseconds.
fn aac(trak: &Trak, mp4a: &Mp4a, moved: i128) -> anyhow::Result<SoundTrack> {
    let decoder = &mp4a.esds.es_desc.dec_config;
    let config = decoder
        .dec_specific
        .as_ref()
        .context("it says nothing of its coding")?;
    // ISO/IEC 14496-1, table 5: audio of ISO/IEC 14496-3. There, 1.5.1.1: the object type of AAC-LC.
    ensure!(
        decoder.object_type_indication == 0x40 && config.profile == 2,
        "it is not AAC-LC"
    );
    ensure!(
        (1..=2).contains(&config.chan_conf),
        "it is neither mono nor stereo"
    );
    let sample_rate = *AAC_RATES
        .get(usize::from(config.freq_index))
        .context("its sampling rate is none of those of AAC")?;
    let Samples {
        samples, duration, ..
    } = samples(trak)?;
    ensure!(!samples.is_empty() && !duration.is_zero(), "it is empty");
    ensure!(
        samples.iter().all(|sample| sample.length <= LARGEST_AAC),
        "it has a piece of more than {LARGEST_AAC} octets"
    );
    let octets: u64 = samples.iter().map(|sample| u64::from(sample.length)).sum();
    let average = (octets as f64 / 125.0 / duration.as_secs_f64()).ceil();
    Ok(SoundTrack {
        config: config.raw.clone().into(),
        sample_rate,
        channels: config.chan_conf,
        bitrate_kbps: average.clamp(1.0, 10_000.0) as u32,
        samples: moved_by(samples, moved)?,
    })
}

/// Samples at other times. What would come before the pictures is left out; there, encoders of sound put what decoders only start with.
fn moved_by(samples: Vec<Sample>, moved: i128) -> anyhow::Result<Vec<Sample>> {
    let at = |time: Duration| {
        let time = u64::try_from(time.as_nanos() as i128 + moved).ok()?;
        Some(Duration::from_nanos(time))
    };
    let samples: Vec<Sample> = samples
        .into_iter()
        .filter_map(|sample| {
            Some(Sample {
                decode: at(sample.decode)?,
                present: at(sample.present)?,
                ..sample
            })
        })
        .collect();
    ensure!(!samples.is_empty(), "it is over before the pictures begin");
    Ok(samples)
}

/// Where the presentation begins in the media of a track, in nanoseconds, as its edit list says (ISO/IEC 14496-12, 8.6.6): behind what decoders only start
/// with, or before the media where the track comes in later. Further edits, by which a presentation leaves something out, are not followed.
fn beginning(trak: &Trak, moov: &Moov) -> i128 {
    let nanos = |ticks: u64, timescale: u32| i128::from(ticks) * 1_000_000_000 / i128::from(timescale.max(1));
    let elst = trak.edts.as_ref().and_then(|edts| edts.elst.as_ref());
    let mut late = 0;
    for edit in elst.iter().flat_map(|elst| &elst.entries) {
        match edit.media_time {
            None => late += nanos(edit.segment_duration, moov.mvhd.timescale),
            Some(time) => return nanos(time, trak.mdia.mdhd.timescale) - late,
        }
    }
    -late
}

/// Sampling rates by their index (ISO/IEC 14496-3, table 1.18).
const AAC_RATES: [u32; 13] = [
    96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8000, 7350,
];
/// What the length in an RTP packet can say (RFC 3640, section 3.3.6).
const LARGEST_AAC: u32 = (1 << 13) - 1;

fn is_played(codec: &Codec) -> bool {
    matches!(
        codec,
        Codec::Avc1(_) | Codec::Avc3(_) | Codec::Hvc1(_) | Codec::Hev1(_) | Codec::Unknown(MP4V, _)
    )
}

fn size(visual: &Visual) -> Option<Resolution> {
    Some(Resolution {
        width: visual.width.into(),
        height: visual.height.into(),
    })
}

fn avc_sets(avcc: &mp4_atom::Avcc) -> Option<Vec<Bytes>> {
    let sps = avcc.sequence_parameter_sets.first()?.clone();
    let pps = avcc.picture_parameter_sets.first()?.clone();
    Some(vec![sps.into(), pps.into()])
}

fn hevc_sets(hvcc: &Hvcc) -> Option<Vec<Bytes>> {
    // VPS, SPS, PPS: H.265 table 7-1.
    let find = |kind| {
        let array = hvcc.arrays.iter().find(|array| array.nal_unit_type == kind)?;
        Some(Bytes::from(array.nalus.first()?.clone()))
    };
    [32, 33, 34].into_iter().map(find).collect()
}

/// The headers in an `mp4v` entry: its descriptor follows what entries of pictures have in common.
fn mpeg4_headers(entry: &[u8]) -> anyhow::Result<Option<Vec<Bytes>>> {
    let mut rest = entry;
    Visual::decode(&mut rest).context("its `mp4v` entry is damaged")?;
    let mut descriptor: Option<Esds> = None;
    while descriptor.is_none() && !rest.is_empty() {
        if let Any::Esds(esds) = Any::decode(&mut rest).context("its `mp4v` entry is damaged")? {
            descriptor = Some(esds);
        }
    }
    let coding = descriptor
        .context("its `mp4v` entry says nothing of its coding")?
        .es_desc
        .dec_config;
    ensure!(
        coding.object_type_indication == MPEG4_VISUAL,
        "its `mp4v` track is not MPEG-4 Visual"
    );
    Ok(coding.dec_specific.map(|headers| vec![headers.raw.into()]))
}

/// What a track has.
struct Samples {
    samples: Vec<Sample>,
    duration: Duration,
    /// What was added to the times at which pictures are shown, in nanoseconds.
    shift: i128,
}

/// Unfolds the sample tables into one list; every count in them is checked against the others.
fn samples(trak: &Trak) -> anyhow::Result<Samples> {
    let stbl = &trak.mdia.minf.stbl;
    let timescale = u64::from(trak.mdia.mdhd.timescale);
    ensure!(timescale > 0, "its time scale is 0");
    let sizes = sizes(stbl)?;
    let offsets = offsets(stbl, &sizes)?;
    let mut deltas = stbl
        .stts
        .entries
        .iter()
        .flat_map(|run| std::iter::repeat_n(run.sample_delta, run.sample_count as usize));
    let ctts = stbl.ctts.iter().flat_map(|ctts| &ctts.entries);
    let mut reorder = ctts.flat_map(|run| std::iter::repeat_n(run.sample_offset, run.sample_count as usize));
    let keys = stbl.stss.as_ref().map(|stss| stss.entries.as_slice());

    let mut decode = 0u64;
    let mut ticks = Vec::with_capacity(sizes.len());
    for _ in 0..sizes.len() {
        let delta = deltas
            .next()
            .context("its times (stts) end before its pictures")?;
        ticks.push((decode, decode as i64 + reorder.next().unwrap_or(0)));
        decode = decode
            .checked_add(delta.into())
            .filter(|ticks| *ticks < 1 << 60)
            .context("it is too long")?;
    }
    // Pictures are not shown before they are decoded, however the file counts.
    let shift = ticks
        .iter()
        .map(|(decode, present)| *decode as i64 - present)
        .max()
        .unwrap_or(0);
    let time =
        |ticks: u64| Duration::from_nanos((u128::from(ticks) * 1_000_000_000 / u128::from(timescale)) as u64);
    let samples = sizes.iter().zip(offsets).zip(ticks).enumerate();
    let samples = samples.map(|(index, ((length, offset), (decode, present)))| Sample {
        offset,
        length: *length,
        key: keys.is_none_or(|keys| keys.binary_search(&(index as u32 + 1)).is_ok()),
        decode: time(decode),
        present: time((present + shift).max(0) as u64),
    });
    Ok(Samples {
        samples: samples.collect(),
        duration: time(decode),
        shift: i128::from(shift) * 1_000_000_000 / i128::from(timescale),
    })
}

fn sizes(stbl: &Stbl) -> anyhow::Result<Vec<u32>> {
    let count = match &stbl.stsz.samples {
        StszSamples::Identical { count, .. } => *count as usize,
        StszSamples::Different { sizes } => sizes.len(),
    };
    ensure!(count <= MOST_SAMPLES, "it has more than {MOST_SAMPLES} pictures");
    Ok(match &stbl.stsz.samples {
        StszSamples::Identical { size, .. } => vec![*size; count],
        StszSamples::Different { sizes } => sizes.clone(),
    })
}

fn offsets(stbl: &Stbl, sizes: &[u32]) -> anyhow::Result<Vec<u64>> {
    let chunks: Vec<u64> = match (&stbl.co64, &stbl.stco) {
        (Some(co64), _) => co64.entries.clone(),
        (None, Some(stco)) => stco.entries.iter().map(|offset| u64::from(*offset)).collect(),
        (None, None) => bail!("its chunks have no place (stco)"),
    };
    let runs = &stbl.stsc.entries;
    let mut offsets = Vec::with_capacity(sizes.len());
    let mut run = 0;
    for (chunk, begin) in chunks.into_iter().enumerate() {
        if offsets.len() == sizes.len() {
            break;
        }
        while runs
            .get(run + 1)
            .is_some_and(|next| next.first_chunk as usize <= chunk + 1)
        {
            run += 1;
        }
        let count = runs
            .get(run)
            .context("its chunks have no samples (stsc)")?
            .samples_per_chunk;
        let mut offset = begin;
        for size in sizes.iter().skip(offsets.len()).take(count as usize) {
            offsets.push(offset);
            offset = offset
                .checked_add(u64::from(*size))
                .context("a picture lies outside the file")?;
        }
    }
    ensure!(
        offsets.len() == sizes.len(),
        "its chunks (stco, stsc) end before its pictures"
    );
    Ok(offsets)
}
