//! What SDP says about each payload format.

use std::fmt::Arguments;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;

/// Codec and parameters of a track.
#[derive(Clone, Debug, PartialEq)]
pub enum Format {
    /// H.264 in packetisation mode 1 (RFC 6184 section 8.2).
    H264 {
        /// Sequence parameter set, without start code.
        sps: Bytes,
        /// Picture parameter set, without start code.
        pps: Bytes,
        /// Width and height in pixels.
        size: (u32, u32),
        /// Frames in a second.
        framerate: f32,
    },
    /// H.265 (RFC 7798 section 7.1).
    H265 {
        /// Video parameter set, without start code.
        vps: Bytes,
        /// Sequence parameter set, without start code.
        sps: Bytes,
        /// Picture parameter set, without start code.
        pps: Bytes,
        /// Width and height in pixels.
        size: (u32, u32),
        /// Frames in a second.
        framerate: f32,
    },
    /// MPEG-4 Visual (RFC 6416 section 7.1).
    Mpeg4 {
        /// What comes before the first picture, with start codes: from the visual object sequence to the video object layer.
        config: Bytes,
        /// Width and height in pixels.
        size: (u32, u32),
        /// Frames in a second.
        framerate: f32,
    },
    /// Motion JPEG (RFC 2435), payload type 26.
    Jpeg {
        /// Width and height in pixels.
        size: (u32, u32),
        /// Frames in a second.
        framerate: f32,
    },
    /// G.711 µ-law, payload type 0.
    Pcmu,
    /// G.711 A-law, payload type 8.
    Pcma,
    /// G.726 with the first code of an octet in its least significant bits (RFC 3551 section 4.5.4), mono.
    G726 {
        /// 16, 24, 32 or 40 kbit/s, which is part of the name.
        kbps: u32,
    },
    /// AAC-LC in high bit rate mode (RFC 3640 section 3.3.6).
    Aac {
        /// Samples in a second.
        rate: u32,
        /// 1 or 2.
        channels: u8,
        /// AudioSpecificConfig.
        config: Bytes,
    },
    /// ONVIF metadata (Streaming Specification, "RTSP session for a metadata stream").
    Metadata {
        /// What is added to the encoding name: nothing, `+gzip` or `.exi.ext`.
        compression: &'static str,
    },
}

impl Format {
    /// Ticks in a second of the RTP clock.
    pub fn clock_rate(&self) -> u32 {
        match self {
            Format::H264 { .. }
            | Format::H265 { .. }
            | Format::Mpeg4 { .. }
            | Format::Jpeg { .. }
            | Format::Metadata { .. } => 90_000,
            Format::Pcmu | Format::Pcma | Format::G726 { .. } => 8000,
            Format::Aac { rate, .. } => *rate,
        }
    }

    /// Writes the attributes of the medium.
    pub(super) fn write(&self, payload_type: u8, line: &mut impl FnMut(Arguments<'_>)) {
        let pt = payload_type;
        let text = |bytes: &Bytes| STANDARD.encode(bytes);
        match self {
            Format::H264 {
                sps,
                pps,
                size,
                framerate,
            } => {
                line(format_args!("a=rtpmap:{pt} H264/90000"));
                let profile = h264_profile_level_id(sps).map(|id| format!("profile-level-id={id};"));
                line(format_args!(
                    "a=fmtp:{pt} packetization-mode=1;{}sprop-parameter-sets={},{}",
                    profile.unwrap_or_default(),
                    text(sps),
                    text(pps)
                ));
                write_picture(pt, *size, *framerate, line);
            }
            Format::H265 {
                vps,
                sps,
                pps,
                size,
                framerate,
            } => {
                line(format_args!("a=rtpmap:{pt} H265/90000"));
                let level = h265_profile_tier_level(sps).map(|level| {
                    let H265ProfileTierLevel {
                        profile_space,
                        profile,
                        high_tier,
                        level,
                    } = level;
                    let tier = u8::from(high_tier);
                    format!("profile-space={profile_space};profile-id={profile};tier-flag={tier};level-id={level};")
                });
                line(format_args!(
                    "a=fmtp:{pt} {}sprop-vps={};sprop-sps={};sprop-pps={}",
                    level.unwrap_or_default(),
                    text(vps),
                    text(sps),
                    text(pps)
                ));
                write_picture(pt, *size, *framerate, line);
            }
            Format::Mpeg4 {
                config,
                size,
                framerate,
            } => {
                line(format_args!("a=rtpmap:{pt} MP4V-ES/90000"));
                line(format_args!(
                    "a=fmtp:{pt} profile-level-id={};config={}",
                    mpeg4_profile_level_id(config),
                    hexadecimal(config)
                ));
                write_picture(pt, *size, *framerate, line);
            }
            Format::Jpeg { size, framerate } => {
                line(format_args!("a=rtpmap:{pt} JPEG/90000"));
                write_picture(pt, *size, *framerate, line);
            }
            Format::Pcmu => line(format_args!("a=rtpmap:{pt} PCMU/8000")),
            Format::Pcma => line(format_args!("a=rtpmap:{pt} PCMA/8000")),
            Format::G726 { kbps } => line(format_args!("a=rtpmap:{pt} G726-{kbps}/8000")),
            Format::Aac {
                rate,
                channels,
                config,
            } => {
                line(format_args!("a=rtpmap:{pt} mpeg4-generic/{rate}/{channels}"));
                line(format_args!(
                    "a=fmtp:{pt} streamtype=5;profile-level-id=15;mode=AAC-hbr;config={};SizeLength=13;\
                     IndexLength=3;IndexDeltaLength=3",
                    hexadecimal(config)
                ));
            }
            Format::Metadata { compression } => {
                line(format_args!(
                    "a=rtpmap:{pt} vnd.onvif.metadata{compression}/90000"
                ));
            }
        }
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02X}")).collect()
}

fn write_picture(pt: u8, size: (u32, u32), framerate: f32, line: &mut impl FnMut(Arguments<'_>)) {
    line(format_args!("a=framesize:{pt} {}-{}", size.0, size.1));
    if framerate.is_finite() && framerate > 0.0 {
        line(format_args!("a=framerate:{framerate}"));
    }
}

/// Profile, constraints and level of an H.264 sequence parameter set as six hexadecimal digits (RFC 6184 section 8.1); `None` when
/// it is too short to have them.
pub fn h264_profile_level_id(sps: &[u8]) -> Option<String> {
    let &[_, profile, constraints, level] = sps.first_chunk::<4>()?;
    Some(format!("{profile:02X}{constraints:02X}{level:02X}"))
}

/// The profile and level of MPEG-4 Visual, which follow the start code of the visual object sequence; 1, Simple at level 1, where there is none (RFC 6416 section 7.1).
pub fn mpeg4_profile_level_id(config: &[u8]) -> u8 {
    let begin = config.windows(5).find(|five| five.starts_with(&[0, 0, 1, 0xB0]));
    begin.and_then(|five| five.last().copied()).unwrap_or(1)
}

/// What an H.265 sequence parameter set says about the stream as a whole (RFC 7798 section 7.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct H265ProfileTierLevel {
    /// Whose list of profiles it is, 0 to 3.
    pub profile_space: u8,
    /// Profile, 1 for Main.
    pub profile: u8,
    /// High tier instead of the main one.
    pub high_tier: bool,
    /// Thirty times the level.
    pub level: u8,
}

/// Profile, tier and level of an H.265 sequence parameter set without start code; `None` when it is too short to have them.
pub fn h265_profile_tier_level(sps: &[u8]) -> Option<H265ProfileTierLevel> {
    // Behind the header of two octets and one octet of numbers. A 3 behind two zeros is none of the content (H.265 section 7.4.2).
    let mut zeros = 0;
    let content: Vec<u8> = sps
        .iter()
        .take(32)
        .copied()
        .filter(|&byte| {
            let emulation = zeros >= 2 && byte == 3;
            zeros = if byte == 0 { zeros + 1 } else { 0 };
            !emulation
        })
        .collect();
    let first = *content.get(3)?;
    Some(H265ProfileTierLevel {
        profile_space: first >> 6,
        profile: first & 0x1F,
        high_tier: first & 0x20 != 0,
        level: *content.get(14)?,
    })
}
