//! One coded picture as a device delivers it, in an Annex B byte stream.

use bytes::Bytes;
use onvif_device::backend::video::{CodecProfile, Resolution, StreamFormat, VideoCodec};

use crate::encoders::{annex_b_units, sps_size};

/// The NAL units of a picture.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct AccessUnit {
    codec: VideoCodec,
    pub units: Vec<Bytes>,
    /// Decoding can start here.
    pub key: bool,
}

/// NAL unit types: H.264, table 7-1; H.265, table 7-1.
const H264_IDR: u8 = 5;
const H264_SPS: u8 = 7;
const H264_PPS: u8 = 8;
const H265_KEYS: std::ops::RangeInclusive<u8> = 16..=21;
const H265_VPS: u8 = 32;
const H265_SPS: u8 = 33;
const H265_PPS: u8 = 34;

impl AccessUnit {
    /// Takes the units out of a buffer; `None` when there are none.
    pub fn read(codec: VideoCodec, buffer: &[u8]) -> Option<AccessUnit> {
        let units = annex_b_units(&Bytes::copy_from_slice(buffer));
        let is_key = |unit: &Bytes| {
            let kind = kind(codec, unit);
            match codec {
                VideoCodec::H265 => H265_KEYS.contains(&kind),
                _ => kind == H264_IDR,
            }
        };
        let key = units.iter().any(is_key);
        (!units.is_empty()).then_some(AccessUnit { codec, units, key })
    }

    fn find(&self, wanted: u8) -> Option<&Bytes> {
        self.units.iter().find(|unit| kind(self.codec, unit) == wanted)
    }

    fn sps(&self) -> Option<&Bytes> {
        self.find(if self.codec == VideoCodec::H265 {
            H265_SPS
        } else {
            H264_SPS
        })
    }

    /// Whether it says what the stream is.
    pub fn has_parameters(&self) -> bool {
        self.sps().is_some()
    }

    /// The parameter sets in it.
    pub fn parameters(&self) -> Vec<Bytes> {
        let wanted = match self.codec {
            VideoCodec::H265 => [H265_VPS, H265_SPS, H265_PPS],
            _ => [H264_SPS, H264_SPS, H264_PPS],
        };
        let is_wanted = |unit: &&Bytes| wanted.contains(&kind(self.codec, unit));
        self.units.iter().filter(is_wanted).cloned().collect()
    }

    /// With parameter sets from earlier in front, for a key frame of a device that does not repeat them.
    pub fn completed(mut self, parameters: &[Bytes]) -> AccessUnit {
        if self.key && !self.has_parameters() {
            self.units.splice(0..0, parameters.iter().cloned());
        }
        self
    }

    /// Size of the pictures, where it can be read here.
    pub fn size(&self) -> Option<Resolution> {
        sps_size(self.sps()?).filter(|_| self.codec == VideoCodec::H264)
    }

    /// The profile: the second octet of a sequence parameter set in H.264, the profile_tier_level structure behind three in H.265.
    pub fn profile(&self) -> Option<CodecProfile> {
        let sps = self.sps();
        Some(match self.codec {
            VideoCodec::H264 => match sps.and_then(|sps| sps.get(1)) {
                Some(66) | None => CodecProfile::Baseline,
                Some(77) => CodecProfile::Main,
                Some(88) => CodecProfile::Extended,
                Some(_) => CodecProfile::High,
            },
            VideoCodec::H265 => match sps.and_then(|sps| sps.get(3)).map(|octet| octet & 31) {
                Some(2) => CodecProfile::Main10,
                _ => CodecProfile::Main,
            },
            VideoCodec::Jpeg | VideoCodec::Mpeg4 => return None,
        })
    }

    /// What decoders must know, if it is in here.
    pub fn format(&self, resolution: Resolution, framerate: f32) -> Option<StreamFormat> {
        Some(match self.codec {
            VideoCodec::H264 => StreamFormat::H264 {
                sps: self.sps()?.clone(),
                pps: self.find(H264_PPS)?.clone(),
                resolution: self.size().unwrap_or(resolution),
                framerate,
            },
            VideoCodec::H265 => StreamFormat::H265 {
                vps: self.find(H265_VPS)?.clone(),
                sps: self.sps()?.clone(),
                pps: self.find(H265_PPS)?.clone(),
                resolution,
                framerate,
            },
            VideoCodec::Jpeg | VideoCodec::Mpeg4 => return None,
        })
    }
}

fn kind(codec: VideoCodec, unit: &Bytes) -> u8 {
    let first = unit.first().copied().unwrap_or(0);
    match codec {
        VideoCodec::H265 => first >> 1 & 63,
        _ => first & 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIZE: Resolution = Resolution {
        width: 640,
        height: 360,
    };

    fn stream(units: &[&[u8]]) -> Vec<u8> {
        units
            .iter()
            .flat_map(|unit| [&[0, 0, 0, 1], *unit].concat())
            .collect()
    }

    #[test]
    fn pictures_of_h264_are_understood() {
        let key = stream(&[&[9, 16], &[0x67, 77, 0, 30], &[0x68, 1], &[0x65, 2, 3]]);
        let unit = AccessUnit::read(VideoCodec::H264, &key).unwrap();
        assert!(unit.key && unit.has_parameters());
        assert_eq!((unit.units.len(), unit.profile()), (4, Some(CodecProfile::Main)));
        let format = unit.format(SIZE, 25.0).unwrap();
        assert!(matches!(format, StreamFormat::H264 { sps, .. } if sps[1] == 77));
        let other = AccessUnit::read(VideoCodec::H264, &stream(&[&[0x41, 2, 3]])).unwrap();
        assert!(!other.key && other.format(SIZE, 25.0).is_none());
        let bare = AccessUnit::read(VideoCodec::H264, &stream(&[&[0x65, 2, 3]])).unwrap();
        let whole = bare.completed(&unit.parameters());
        assert_eq!((whole.units.len(), whole.format(SIZE, 25.0).is_some()), (3, true));
        assert_eq!(other.clone().completed(&unit.parameters()), other);
        assert_eq!(AccessUnit::read(VideoCodec::H264, &[1, 2, 3]), None);
        assert_eq!(AccessUnit::read(VideoCodec::H264, &[]), None);
    }

    #[test]
    fn pictures_of_h265_are_understood() {
        let key = stream(&[
            &[0x40, 1, 9],
            &[0x42, 1, 1, 0x22, 5],
            &[0x44, 1, 7],
            &[0x26, 1, 8],
        ]);
        let unit = AccessUnit::read(VideoCodec::H265, &key).unwrap();
        assert_eq!((unit.key, unit.profile()), (true, Some(CodecProfile::Main10)));
        assert!(matches!(unit.format(SIZE, 25.0), Some(StreamFormat::H265 { .. })));
        let other = AccessUnit::read(VideoCodec::H265, &stream(&[&[0x02, 1, 8]])).unwrap();
        assert!(!other.key);
    }
}
