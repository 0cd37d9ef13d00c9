//! What RTP and SDP call the tracks.

use onvif_core::rtp::{G711_CLOCK_RATE, VIDEO_CLOCK_RATE};
use onvif_core::sdp::{Format, MediaKind};

use crate::backend::audio::{AudioCodec, AudioFormat};
use crate::backend::video::{StreamFormat, VideoCodec};
use crate::streaming::{TrackDescription, TrackFormat};

/// Kind of the medium.
pub(super) fn kind(track: &TrackDescription) -> MediaKind {
    match track {
        TrackDescription::Video(_) => MediaKind::Video,
        TrackDescription::Audio(_) => MediaKind::Audio,
        TrackDescription::Metadata(_) => MediaKind::Application,
    }
}

/// RTP payload type: the static one where there is one (RFC 3551 section 6).
pub(crate) fn payload_type(track: &TrackDescription) -> u8 {
    match track {
        TrackDescription::Video(video) => match video.settings.codec {
            VideoCodec::H264 => 96,
            VideoCodec::H265 => 98,
            VideoCodec::Mpeg4 => 99,
            VideoCodec::Jpeg => 26,
        },
        TrackDescription::Audio(audio) => audio_payload_type(audio.settings.codec),
        TrackDescription::Metadata(_) => 107,
    }
}

pub(crate) fn audio_payload_type(codec: AudioCodec) -> u8 {
    match codec {
        AudioCodec::Pcmu => 0,
        AudioCodec::Pcma => 8,
        AudioCodec::Aac => 97,
        AudioCodec::G726 => 99,
    }
}

/// Ticks in a second of the RTP clock.
pub(crate) fn clock_rate(track: &TrackDescription) -> u32 {
    match track {
        TrackDescription::Video(_) | TrackDescription::Metadata(_) => VIDEO_CLOCK_RATE,
        TrackDescription::Audio(audio) => match audio.settings.codec {
            AudioCodec::Pcmu | AudioCodec::Pcma | AudioCodec::G726 => G711_CLOCK_RATE,
            AudioCodec::Aac => audio.settings.sample_rate,
        },
    }
}

/// Highest bit rate in kbit/s, where it is known.
pub(super) fn bandwidth(track: &TrackDescription) -> Option<u32> {
    let kbps = match track {
        TrackDescription::Video(video) => video.settings.bitrate_kbps,
        TrackDescription::Audio(audio) => audio.settings.bitrate_kbps,
        TrackDescription::Metadata(_) => 0,
    };
    (kbps > 0).then_some(kbps)
}

/// The random numbers with which a stream of packets begins (RFC 3550 section 5.1).
pub(crate) struct Numbers {
    /// Synchronisation source.
    pub(crate) ssrc: u32,
    /// First sequence number.
    pub(crate) sequence: u16,
    /// Added to all time stamps.
    pub(crate) timestamp: u32,
}

pub(crate) fn random_numbers() -> Numbers {
    let mut numbers = [0; 10];
    super::random::random(&mut numbers);
    let [a, b, c, d, e, f, g, h, i, j] = numbers;
    Numbers {
        ssrc: u32::from_be_bytes([a, b, c, d]),
        timestamp: u32::from_be_bytes([e, f, g, h]),
        sequence: u16::from_be_bytes([i, j]),
    }
}

/// Codec and its parameters.
pub(super) fn sdp_format(format: TrackFormat) -> Format {
    match format {
        TrackFormat::Video(format) => video_format(format),
        TrackFormat::Audio(AudioFormat::Pcmu) => Format::Pcmu,
        TrackFormat::Audio(AudioFormat::Pcma) => Format::Pcma,
        TrackFormat::Audio(AudioFormat::G726 { bitrate_kbps }) => Format::G726 { kbps: bitrate_kbps },
        TrackFormat::Audio(AudioFormat::Aac {
            sample_rate,
            channels,
            config,
        }) => Format::Aac {
            rate: sample_rate,
            channels,
            config,
        },
        TrackFormat::Metadata => Format::Metadata { compression: "" },
    }
}

fn video_format(format: StreamFormat) -> Format {
    match format {
        StreamFormat::H264 {
            sps,
            pps,
            resolution,
            framerate,
        } => Format::H264 {
            sps,
            pps,
            size: (resolution.width, resolution.height),
            framerate,
        },
        StreamFormat::H265 {
            vps,
            sps,
            pps,
            resolution,
            framerate,
        } => Format::H265 {
            vps,
            sps,
            pps,
            size: (resolution.width, resolution.height),
            framerate,
        },
        StreamFormat::Mpeg4 {
            config,
            resolution,
            framerate,
        } => Format::Mpeg4 {
            config,
            size: (resolution.width, resolution.height),
            framerate,
        },
        StreamFormat::Jpeg {
            resolution,
            framerate,
        } => Format::Jpeg {
            size: (resolution.width, resolution.height),
            framerate,
        },
    }
}
