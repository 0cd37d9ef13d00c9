//! Writes small MP4 files.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use mp4_atom::esds::DecoderSpecific;
use mp4_atom::{
    Any, Audio, Avc1, Avcc, Codec, Edts, Elst, ElstEntry, Encode, Esds, Ftyp, Hvc1, HvcCArray, Hvcc, Mdat,
    Moov, Mp4a, Mvex, Smhd, Stco, Stsc, StscEntry, Stss, Stsz, StszSamples, SttsEntry, Trak, Visual, Vmhd,
};
use onvif_device::backend::video::{CodecProfile, EncoderSettings, Resolution, VideoCodec};
use reference_camera::encoders::picture_encoder;
use reference_camera::pipeline::{self, Frame};
use reference_camera::sources::{MediaClock, TestPattern};

/// What entries say of the size of pictures that have it in their own headers.
const SIZE_ON_PAPER: Resolution = Resolution {
    width: 16,
    height: 16,
};

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

/// MPEG-4 Visual as far as a player looks at it: headers made by ffmpeg (320x240, Simple profile) and pictures that are none, a key picture every three.
pub fn mpeg4_pictures(count: u8) -> Vec<Picture> {
    const CONFIG: &[u8] =
        b"\0\0\x01\xb0\x01\0\0\x01\xb5\x89\x13\0\0\x01\0\0\0\x01\x20\0\xc4\x8d\x88\0\x55\x0a\x04\x1e\x14\x43";
    let picture = |index| {
        let key = index % 3 == 0;
        let mut units = if key {
            vec![Bytes::from_static(CONFIG)]
        } else {
            Vec::new()
        };
        let mut plane = vec![0, 0, 1, 0xB6, if key { 0x10 } else { 0x50 }, index];
        // More than a packet.
        plane.resize(2000, 0x55);
        units.push(plane.into());
        Picture { units, key }
    };
    (0..count).map(picture).collect()
}

/// What goes into the boxes; the tests spoil it.
#[derive(Clone)]
pub struct Movie {
    codec: Codec,
    samples: Vec<Vec<u8>>,
    pub timescale: u32,
    pub deltas: Vec<(u32, u32)>,
    pub offsets: Option<Vec<i64>>,
    pub keys: Vec<u32>,
    pub chunks: Option<Vec<u32>>,
    pub fragmented: bool,
    pub sound: Option<Sound>,
    /// Where the presentation of the pictures begins in their media, in its ticks.
    pub begins: Option<u64>,
    /// What is written for the entry of the pictures, and what is there instead, as `mp4v`.
    replaced: Option<(Vec<u8>, Vec<u8>)>,
}

/// AAC-LC, mono, 16 kHz: 1024 samples a piece.
#[derive(Clone)]
pub struct Sound {
    pub pieces: Vec<Vec<u8>>,
    /// MPEG-4 object type: 2 is AAC-LC.
    pub object_type: u8,
    /// Its edits: milliseconds without sound, and where the presentation begins in the media, in samples.
    pub edits: Option<(u64, u64)>,
}

fn edits(entries: &[(u64, Option<u64>)]) -> Option<Edts> {
    let entry = |&(segment_duration, media_time): &(u64, Option<u64>)| ElstEntry {
        segment_duration,
        media_time,
        ..ElstEntry::default()
    };
    let entries = entries.iter().map(entry).collect();
    Some(Edts {
        elst: Some(Elst { entries }),
    })
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

    /// MPEG-4 Visual: the first unit of a key picture is its configuration, which goes into the entry only. `kind` is the object type there.
    pub fn mpeg4(pictures: &[Picture], kind: u8) -> Movie {
        let config = &pictures[0].units[0];
        // The library reads such entries, but writes none: another one of their length holds their place. In it come the size, 78 octets that all entries of
        // pictures have, and with another size and 23 octets a unit of any length.
        let mut entry = Vec::new();
        visual(SIZE_ON_PAPER).encode(&mut entry).unwrap();
        let mut esds = Esds::default();
        let decoder = &mut esds.es_desc.dec_config;
        (decoder.object_type_indication, decoder.stream_type) = (kind, 4);
        decoder.dec_specific = Some(DecoderSpecific {
            raw: config.to_vec(),
            ..DecoderSpecific::default()
        });
        esds.encode(&mut entry).unwrap();
        let hvcc = Hvcc::new();
        let mut place = Hvc1 {
            visual: visual(SIZE_ON_PAPER),
            hvcc,
            ..Hvc1::default()
        };
        let mut bare = Vec::new();
        place.encode(&mut bare).unwrap();
        // An array has three octets and two for the length of its unit.
        let missing = entry.len() + 8 - bare.len() - 5;
        place.hvcc.arrays = vec![HvcCArray {
            completeness: true,
            nal_unit_type: 32,
            nalus: vec![vec![0; missing]],
        }];
        let mut placeholder = Vec::new();
        place.encode(&mut placeholder).unwrap();
        assert_eq!(placeholder.len(), entry.len() + 8);
        let mut movie = Movie::new(Codec::from(place), pictures, |_| true);
        let own = |picture: &Picture| picture.units[usize::from(picture.key)..].concat();
        movie.samples = pictures.iter().map(own).collect();
        movie.replaced = Some((placeholder[8..].to_vec(), entry));
        movie
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
            sound: None,
            begins: None,
            replaced: None,
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
        let sound = self.sound.iter().flat_map(|sound| &sound.pieces).cloned();
        let all: Vec<_> = self.samples.iter().cloned().chain(sound).collect();
        Any::from(Mdat { data: all.concat() }).encode(&mut file).unwrap();
        let mut header = self.header(chunks);
        header
            .trak
            .extend(self.sound.as_ref().map(|sound| sound.track(at)));
        header.encode(&mut file).unwrap();
        if let Some((placeholder, entry)) = &self.replaced {
            let mut windows = file.windows(entry.len());
            let at = windows.position(|part| part == placeholder).unwrap();
            file[at - 4..at].copy_from_slice(b"mp4v");
            file[at..at + entry.len()].copy_from_slice(entry);
        }
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
        trak.edts = self.begins.and_then(|begins| edits(&[(1000, Some(begins))]));
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
        let mut moov = Moov {
            trak: vec![trak],
            mvex: self.fragmented.then(Mvex::default),
            ..Moov::default()
        };
        moov.mvhd.timescale = 1000;
        moov
    }
}

impl Sound {
    /// All of it in one chunk.
    fn track(&self, chunk: u32) -> Trak {
        let mut trak = Trak::default();
        trak.tkhd.track_id = 2;
        trak.edts = self
            .edits
            .and_then(|(silent, begins)| edits(&[(silent, None), (1000, Some(begins))]));
        trak.mdia.mdhd.timescale = 16_000;
        trak.mdia.mdhd.language = "und".to_owned();
        trak.mdia.hdlr.handler = b"soun".into();
        trak.mdia.minf.smhd = Some(Smhd::default());
        let mut esds = Esds::default();
        let decoder = &mut esds.es_desc.dec_config;
        (decoder.object_type_indication, decoder.stream_type) = (0x40, 5);
        // The octets are worked out of these: 8 is 16 kHz.
        decoder.dec_specific = Some(DecoderSpecific {
            profile: self.object_type,
            freq_index: 8,
            chan_conf: 1,
            raw: Vec::new(),
        });
        let audio = Audio {
            data_reference_index: 1,
            channel_count: 1,
            sample_size: 16,
            sample_rate: 16_000.into(),
        };
        let stbl = &mut trak.mdia.minf.stbl;
        stbl.stsd.codecs = vec![Codec::from(Mp4a {
            audio,
            esds,
            btrt: None,
            taic: None,
        })];
        let count = self.pieces.len() as u32;
        stbl.stts.entries = vec![SttsEntry {
            sample_count: count,
            sample_delta: 1024,
        }];
        let sizes = self.pieces.iter().map(|piece| piece.len() as u32).collect();
        stbl.stsz = Stsz {
            samples: StszSamples::Different { sizes },
        };
        stbl.stsc = Stsc {
            entries: vec![StscEntry {
                first_chunk: 1,
                samples_per_chunk: count,
                sample_description_index: 1,
            }],
        };
        stbl.stco = Some(Stco { entries: vec![chunk] });
        trak
    }
}

fn visual(resolution: Resolution) -> Visual {
    Visual {
        width: resolution.width as u16,
        height: resolution.height as u16,
        ..Visual::default()
    }
}
