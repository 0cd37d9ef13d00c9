//! Payload formats: packets become pictures, sound or documents, and what does not fit is said.

mod audio;
mod h264;
mod h265;
mod jpeg;
mod metadata;
mod mpeg4;

use super::rtp::RtpPacket;
use super::sdp::{Media, RtpMap};

/// A codec, as the official cases name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Codec {
    /// Motion JPEG (RFC 2435 and the extension of the Streaming Specification).
    Jpeg,
    /// MPEG-4 part 2 (RFC 6416).
    Mpeg4,
    /// H.264 (RFC 6184).
    H264,
    /// H.265 (RFC 7798).
    H265,
    /// G.711, µ-law or A-law (RFC 3551).
    G711,
    /// G.726 (RFC 3551).
    G726,
    /// AAC (RFC 3640, RFC 6416).
    Aac,
    /// Metadata of the Streaming Specification.
    Metadata,
}

impl Codec {
    /// The medium in a description.
    pub fn kind(self) -> &'static str {
        match self {
            Codec::Jpeg | Codec::Mpeg4 | Codec::H264 | Codec::H265 => "video",
            Codec::G711 | Codec::G726 | Codec::Aac => "audio",
            Codec::Metadata => "application",
        }
    }

    /// Whether an encoding name of `a=rtpmap` is this codec.
    pub fn is_named(self, encoding: &str) -> bool {
        let encoding = encoding.to_ascii_uppercase();
        match self {
            Codec::Jpeg => encoding == "JPEG",
            Codec::Mpeg4 => encoding == "MP4V-ES",
            Codec::H264 => encoding == "H264",
            Codec::H265 => encoding == "H265",
            Codec::G711 => encoding == "PCMU" || encoding == "PCMA",
            Codec::G726 => encoding.starts_with("G726-"),
            Codec::Aac => encoding == "MP4A-LATM" || encoding == "MPEG4-GENERIC",
            Codec::Metadata => encoding.starts_with("VND.ONVIF.METADATA"),
        }
    }

    /// The clock rate that the payload format fixes.
    pub fn clock_rate(self) -> Option<u32> {
        match self {
            Codec::Jpeg | Codec::H264 | Codec::H265 => Some(90_000),
            Codec::G711 | Codec::G726 => Some(8000),
            Codec::Mpeg4 | Codec::Aac | Codec::Metadata => None,
        }
    }

    /// Whether the marker ends a unit, so that one unit has one time.
    pub fn marks_ends(self) -> bool {
        self.kind() != "audio"
    }
}

impl std::fmt::Display for Codec {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Codec::Jpeg => "JPEG",
            Codec::Mpeg4 => "MPEG-4",
            Codec::H264 => "H.264",
            Codec::H265 => "H.265",
            Codec::G711 => "G.711",
            Codec::G726 => "G.726",
            Codec::Aac => "AAC",
            Codec::Metadata => "metadata",
        })
    }
}

/// A picture, a piece of sound, or a document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unit {
    /// Decoding can start here.
    pub key: bool,
    /// Size of a picture that was decoded.
    pub picture: Option<(u32, u32)>,
    /// Samples of sound.
    pub samples: Option<u32>,
    /// A document of metadata.
    pub document: Option<String>,
    /// Whether a JPEG picture came with the header extension.
    pub extended: bool,
}

/// Puts packets together.
pub enum Assembler {
    /// H.264.
    H264(Box<h264::H264>),
    /// H.265.
    H265(h265::H265),
    /// Motion JPEG.
    Jpeg(Box<jpeg::Jpeg>),
    /// MPEG-4 part 2.
    Mpeg4(mpeg4::Mpeg4),
    /// Sound.
    Audio(audio::Audio),
    /// Metadata.
    Metadata(metadata::Metadata),
}

impl Assembler {
    /// One for a medium as it is described.
    ///
    /// # Errors
    /// What the description lacks.
    pub fn new(codec: Codec, media: &Media, map: &RtpMap) -> Result<Assembler, String> {
        Ok(match codec {
            Codec::H264 => Assembler::H264(Box::new(h264::H264::new(media, map)?)),
            Codec::H265 => Assembler::H265(h265::H265::new(media, map)?),
            Codec::Jpeg => Assembler::Jpeg(Box::default()),
            Codec::Mpeg4 => Assembler::Mpeg4(mpeg4::Mpeg4::default()),
            Codec::G711 | Codec::G726 | Codec::Aac => Assembler::Audio(audio::Audio::new(media, map)?),
            Codec::Metadata => Assembler::Metadata(metadata::Metadata::new(map)),
        })
    }

    /// Takes the next packet of the stream.
    ///
    /// # Errors
    /// What the payload format does not allow.
    pub fn push(&mut self, packet: &RtpPacket) -> Result<Option<Unit>, String> {
        match self {
            Assembler::H264(codec) => codec.push(packet),
            Assembler::H265(codec) => codec.push(packet),
            Assembler::Jpeg(codec) => codec.push(packet),
            Assembler::Mpeg4(codec) => codec.push(packet),
            Assembler::Audio(codec) => codec.push(packet),
            Assembler::Metadata(codec) => codec.push(packet),
        }
    }

    /// Packets before the next one were lost: what is incomplete is forgotten.
    pub fn lost(&mut self) {
        match self {
            Assembler::H264(codec) => codec.lost(),
            Assembler::H265(codec) => codec.lost(),
            Assembler::Jpeg(codec) => codec.lost(),
            Assembler::Mpeg4(codec) => codec.lost(),
            Assembler::Audio(_) => {}
            Assembler::Metadata(codec) => codec.lost(),
        }
    }
}

/// The most octets of a unit.
const MAX_UNIT: usize = 16 << 20;

fn too_long(length: usize) -> Result<(), String> {
    if length > MAX_UNIT {
        return Err(format!("a unit of more than {MAX_UNIT} octets without an end"));
    }
    Ok(())
}
