//! Writes small MP4 files.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use mp4_atom::{
    Any, Avc1, Avcc, Codec, Encode, Ftyp, Hvc1, HvcCArray, Hvcc, Mdat, Moov, Mvex, Stco, Stsc, StscEntry,
    Stss, Stsz, StszSamples, SttsEntry, Trak, Visual, Vmhd,
};
use onvif_device::backend::video::{CodecProfile, EncoderSettings, Resolution, VideoCodec};
use reference_camera::encoders::picture_encoder;
use reference_camera::pipeline::{self, Frame};
use reference_camera::sources::{MediaClock, TestPattern};

/// An access unit.
#[derive(Clone, Debug)]
pub struct Picture {
    pub units: Vec<Bytes>,
    pub key: bool,
}

/// The test pattern, encoded on virtual time.
pub fn encoded_pattern(resolution: Resolution, framerate: f32, count: u64, gov_length: u32) -> Vec<Picture> {
    let settings = EncoderSettings {
        codec: VideoCodec::H264,
        resolution,
        framerate,
        bitrate_kbps: 4096,
        constant_bitrate: false,
        quality: 80,
        gov_length,
        profile: Some(CodecProfile::Main),
    };
    let mut encoder = picture_encoder(&settings, resolution).unwrap();
    let pattern = TestPattern::new(resolution, framerate, Arc::new(MediaClock::new())).unwrap();
    let mut frame = Frame {
        picture: pipeline::Picture::new(resolution),
        number: 0,
        masks: 0,
        image: None,
        timestamp: Duration::ZERO,
        utc: SystemTime::UNIX_EPOCH,
    };
    let encode = |number| {
        frame.number = number;
        frame.timestamp = Duration::from_secs_f64(number as f64 / f64::from(framerate));
        pattern.draw(&mut frame);
        let encoded = encoder
            .encode(&frame.picture, frame.timestamp, false)
            .unwrap()
            .unwrap();
        Picture {
            units: encoded.units,
            key: encoded.key,
        }
    };
    (0..count).map(encode).collect()
}

/// What goes into the boxes; the tests spoil it.
pub struct Movie {
    codec: Codec,
    samples: Vec<Vec<u8>>,
    pub timescale: u32,
    pub deltas: Vec<(u32, u32)>,
    pub offsets: Option<Vec<i64>>,
    pub keys: Vec<u32>,
    pub chunks: Option<Vec<u32>>,
    pub fragmented: bool,
}

impl Movie {
    pub fn h264(pictures: &[Picture], resolution: Resolution) -> Movie {
        let [sps, pps, ..] = &pictures[0].units[..] else {
            panic!("parameter sets come first")
        };
        let visual = visual(resolution);
        let avcc = Avcc::new(sps, pps).unwrap();
        let codec = Codec::from(Avc1 {
            visual,
            avcc,
            ..Avc1::default()
        });
        Movie::new(codec, pictures, |unit| !matches!(unit[0] & 31, 7 | 8))
    }

    pub fn h265(pictures: &[Picture], resolution: Resolution) -> Movie {
        let arrays = pictures[0].units[..3].iter().map(|unit| HvcCArray {
            completeness: true,
            nal_unit_type: unit[0] >> 1,
            nalus: vec![unit.to_vec()],
        });
        let hvcc = Hvcc {
            arrays: arrays.collect(),
            length_size_minus_one: 3,
            ..Hvcc::new()
        };
        let codec = Codec::from(Hvc1 {
            visual: visual(resolution),
            hvcc,
            ..Hvc1::default()
        });
        Movie::new(codec, pictures, |unit| !(32..=34).contains(&(unit[0] >> 1)))
    }

    fn new(codec: Codec, pictures: &[Picture], keep: fn(&[u8]) -> bool) -> Movie {
        let prefixed = |unit: &Bytes| [&(unit.len() as u32).to_be_bytes()[..], &unit[..]].concat();
        let sample = |picture: &Picture| {
            picture
                .units
                .iter()
                .filter(|unit| keep(unit))
                .flat_map(prefixed)
                .collect()
        };
        let keys = pictures
            .iter()
            .zip(1..)
            .filter(|(picture, _)| picture.key)
            .map(|(_, number)| number);
        Movie {
            codec,
            samples: pictures.iter().map(sample).collect(),
            timescale: 30,
            deltas: vec![(pictures.len() as u32, 1)],
            offsets: None,
            keys: keys.collect(),
            chunks: None,
            fragmented: false,
        }
    }

    /// The file: the pictures first, in chunks of five, then the header.
    pub fn bytes(&self) -> Vec<u8> {
        let mut file = Vec::new();
        Ftyp {
            major_brand: b"isom".into(),
            minor_version: 0,
            compatible_brands: vec![b"isom".into()],
        }
        .encode(&mut file)
        .unwrap();
        let mut chunks = Vec::new();
        let mut at = file.len() as u32 + 8;
        for chunk in self.samples.chunks(5) {
            chunks.push(at);
            at += chunk.iter().map(Vec::len).sum::<usize>() as u32;
        }
        Any::from(Mdat {
            data: self.samples.concat(),
        })
        .encode(&mut file)
        .unwrap();
        self.header(chunks).encode(&mut file).unwrap();
        file
    }

    pub fn header_length(&self) -> usize {
        let mut header = Vec::new();
        self.header(vec![0; self.samples.len().div_ceil(5)])
            .encode(&mut header)
            .unwrap();
        header.len()
    }

    fn header(&self, chunks: Vec<u32>) -> Moov {
        let mut trak = Trak::default();
        trak.tkhd.track_id = 1;
        trak.mdia.mdhd.timescale = self.timescale;
        trak.mdia.mdhd.language = "und".to_owned();
        trak.mdia.hdlr.handler = b"vide".into();
        trak.mdia.minf.vmhd = Some(Vmhd::default());
        let stbl = &mut trak.mdia.minf.stbl;
        stbl.stsd.codecs = vec![self.codec.clone()];
        let entry = |(sample_count, sample_delta): &(u32, u32)| SttsEntry {
            sample_count: *sample_count,
            sample_delta: *sample_delta,
        };
        stbl.stts.entries = self.deltas.iter().map(entry).collect();
        stbl.ctts = self.offsets.as_ref().map(|offsets| mp4_atom::Ctts {
            entries: offsets
                .iter()
                .map(|offset| mp4_atom::CttsEntry {
                    sample_count: 1,
                    sample_offset: *offset,
                })
                .collect(),
        });
        stbl.stss = Some(Stss {
            entries: self.keys.clone(),
        });
        let sizes = self.samples.iter().map(|sample| sample.len() as u32).collect();
        stbl.stsz = Stsz {
            samples: StszSamples::Different { sizes },
        };
        let run = |first_chunk, samples_per_chunk| StscEntry {
            first_chunk,
            samples_per_chunk,
            sample_description_index: 1,
        };
        stbl.stsc = Stsc {
            entries: vec![run(1, 5)],
        };
        stbl.stco = Some(Stco {
            entries: self.chunks.clone().unwrap_or(chunks),
        });
        Moov {
            trak: vec![trak],
            mvex: self.fragmented.then(Mvex::default),
            ..Moov::default()
        }
    }
}

fn visual(resolution: Resolution) -> Visual {
    Visual {
        width: resolution.width as u16,
        height: resolution.height as u16,
        ..Visual::default()
    }
}
