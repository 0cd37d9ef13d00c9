//! The headers of MPEG-4 Visual (ISO/IEC 14496-2, 6.2), as far as a player has to know them.

use anyhow::{Context, ensure};
use bytes::Bytes;
use h264_reader::rbsp::{BitRead, BitReader, BitReaderError};
use onvif_device::backend::video::{CodecProfile, Resolution};

/// Last octets of start codes, table 6-3.
const VIDEO_OBJECT_LAYER: std::ops::RangeInclusive<u8> = 0x20..=0x2F;
const VISUAL_OBJECT_SEQUENCE: u8 = 0xB0;
const GROUP: u8 = 0xB3;
const VIDEO_OBJECT_PLANE: u8 = 0xB6;
/// `aspect_ratio_info` of a ratio that follows, table 6-12.
const EXTENDED_RATIO: u32 = 15;
/// `video_object_type_indication` of the Simple profile, table 6-10.
const SIMPLE_OBJECT: u32 = 1;
/// A configuration goes into every session description; real ones have fewer than a hundred octets.
const LONGEST: usize = 1024;

/// What the headers in front of the pictures say.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Configuration {
    /// Size of the pictures.
    pub resolution: Resolution,
    /// Simple or Advanced Simple.
    pub profile: CodecProfile,
    /// Pictures a second, where the rate is fixed.
    pub framerate: Option<f32>,
}

impl Configuration {
    /// Reads headers up to the video object layer.
    ///
    /// # Errors
    /// Names what is wrong or cannot be passed through.
    pub fn read(headers: &[u8]) -> anyhow::Result<Configuration> {
        ensure!(
            headers.len() <= LONGEST,
            "its MPEG-4 headers have more than {LONGEST} octets"
        );
        let layer = find(headers, |kind| VIDEO_OBJECT_LAYER.contains(&kind));
        let layer = layer.context("it has no MPEG-4 video object layer")?;
        let layer = Layer::read(layer)
            .map_err(|error| anyhow::anyhow!("its MPEG-4 video object layer is wrong: {error:?}"))?;
        ensure!(layer.rectangular, "its MPEG-4 pictures are not rectangular");
        let Layer {
            width,
            height,
            ticks,
            increment,
            object,
            ..
        } = layer;
        ensure!(
            width > 0 && height > 0,
            "its MPEG-4 pictures have the impossible size {width}x{height}"
        );
        // Profile and level, table G.1: 0 and the level are Simple, 15 and the level are Advanced Simple. Others are told apart by the tools that pictures may use.
        let sequence = find(headers, |kind| kind == VISUAL_OBJECT_SEQUENCE);
        let profile = match sequence.and_then(|rest| rest.first()).map(|level| level >> 4) {
            Some(0) => CodecProfile::Simple,
            Some(15) => CodecProfile::AdvancedSimple,
            _ if object == SIMPLE_OBJECT => CodecProfile::Simple,
            _ => CodecProfile::AdvancedSimple,
        };
        let rate = increment
            .filter(|increment| *increment > 0)
            .map(|increment| ticks as f32 / increment as f32);
        Ok(Configuration {
            resolution: Resolution { width, height },
            profile,
            framerate: rate.filter(|rate| (0.1..=240.0).contains(rate)),
        })
    }
}

/// Structure VideoObjectLayer, 6.2.3, up to the size.
struct Layer {
    object: u32,
    rectangular: bool,
    /// Ticks in a second, and in a picture where the rate is fixed.
    ticks: u32,
    increment: Option<u32>,
    width: u32,
    height: u32,
}

impl Layer {
    fn read(octets: &[u8]) -> Result<Layer, BitReaderError> {
        let mut bits = BitReader::new(octets);
        bits.skip(1, "random_accessible_vol")?;
        let object = bits.read::<8, u32>("video_object_type_indication")?;
        if bits.read_bit("is_object_layer_identifier")? {
            bits.skip(7, "video_object_layer_verid, video_object_layer_priority")?;
        }
        if bits.read::<4, u32>("aspect_ratio_info")? == EXTENDED_RATIO {
            bits.skip(16, "par_width, par_height")?;
        }
        if bits.read_bit("vol_control_parameters")? {
            bits.skip(3, "chroma_format, low_delay")?;
            if bits.read_bit("vbv_parameters")? {
                bits.skip(79, "bit rate, buffer size and occupancy")?;
            }
        }
        let rectangular = bits.read::<2, u32>("video_object_layer_shape")? == 0;
        bits.skip(1, "marker_bit")?;
        let ticks = bits.read::<16, u32>("vop_time_increment_resolution")?;
        bits.skip(1, "marker_bit")?;
        let mut increment = None;
        if bits.read_bit("fixed_vop_rate")? {
            // As many bits as the largest number of ticks within a second takes, at least one.
            let length = (32 - ticks.saturating_sub(1).leading_zeros()).max(1);
            let mut value = 0;
            for _ in 0..length {
                value = value << 1 | u32::from(bits.read_bit("fixed_vop_time_increment")?);
            }
            increment = Some(value);
        }
        bits.skip(1, "marker_bit")?;
        let width = bits.read::<13, u32>("video_object_layer_width")?;
        bits.skip(1, "marker_bit")?;
        let height = bits.read::<13, u32>("video_object_layer_height")?;
        Ok(Layer {
            object,
            rectangular,
            ticks,
            increment,
            width,
            height,
        })
    }
}

/// What follows the first start code of a kind.
fn find(octets: &[u8], wanted: impl Fn(u8) -> bool) -> Option<&[u8]> {
    let at = octets
        .windows(4)
        .position(|four| four.starts_with(&[0, 0, 1]) && wanted(four[3]))?;
    octets.get(at + 4..)
}

/// Whether decoding can start with a picture: its first video object plane is intra-coded. `None` for octets without one.
pub(super) fn is_key(picture: &[u8]) -> Option<bool> {
    let plane = find(picture, |kind| kind == VIDEO_OBJECT_PLANE)?;
    Some(plane.first().is_some_and(|octet| octet >> 6 == 0))
}

/// The headers in front of a picture, if there is a video object layer among them.
pub(super) fn configuration(picture: &Bytes) -> Option<Bytes> {
    let end = picture
        .windows(4)
        .position(|four| four.starts_with(&[0, 0, 1]) && matches!(four[3], GROUP | VIDEO_OBJECT_PLANE))
        .unwrap_or(picture.len());
    let headers = picture.slice(..end);
    find(&headers, |kind| VIDEO_OBJECT_LAYER.contains(&kind))?;
    Some(headers)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Made by ffmpeg: 320x240, ten pictures a second, with the name of the encoder behind the layer.
    const HEADERS: &[u8] = b"\0\0\x01\xb0\x01\0\0\x01\xb5\x89\x13\0\0\x01\0\0\0\x01\x20\0\xc4\x8d\x88\0\x55\x0a\x04\x1e\x14\x43\0\0\x01\xb2Lavc";

    #[test]
    fn headers_of_an_encoder_are_read() {
        let read = Configuration::read(HEADERS).unwrap();
        let expected = Configuration {
            resolution: Resolution {
                width: 320,
                height: 240,
            },
            profile: CodecProfile::Simple,
            framerate: None,
        };
        assert_eq!(read, expected);
        let mut advanced = HEADERS.to_vec();
        advanced[4] = 0xF5;
        let read = Configuration::read(&advanced).unwrap();
        assert_eq!(read.profile, CodecProfile::AdvancedSimple);
        for cut in 0..28 {
            assert!(Configuration::read(&HEADERS[..cut]).is_err(), "{cut}");
        }
        assert!(Configuration::read(&[HEADERS, &[7; LONGEST]].concat()).is_err());
    }

    #[test]
    fn everything_that_can_come_before_the_size_is_read() {
        use h264_reader::rbsp::{BitWrite, BitWriter};
        let layer = |shape: u32, width: u32| {
            let mut headers = vec![0, 0, 1, 0x2F];
            let mut bits = BitWriter::new(&mut headers);
            bits.write_bit(true).unwrap();
            bits.write::<8, u32>(17).unwrap();
            bits.write_bit(true).unwrap();
            bits.write::<7, u32>(0b0101_001).unwrap();
            bits.write::<4, u32>(15).unwrap();
            bits.write::<16, u32>(0x0C0B).unwrap();
            bits.write_bit(true).unwrap();
            bits.write::<4, u32>(0b0111).unwrap();
            for _ in 0..79 {
                bits.write_bit(true).unwrap();
            }
            bits.write::<2, u32>(shape).unwrap();
            bits.write_bit(true).unwrap();
            bits.write::<16, u32>(30_000).unwrap();
            bits.write::<2, u32>(3).unwrap();
            bits.write::<15, u32>(1001).unwrap();
            for size in [width, 576] {
                bits.write_bit(true).unwrap();
                bits.write::<13, u32>(size).unwrap();
            }
            bits.write::<8, u32>(0x80).unwrap();
            drop(bits);
            headers
        };
        let read = Configuration::read(&layer(0, 704)).unwrap();
        assert_eq!((read.resolution.width, read.resolution.height), (704, 576));
        assert_eq!(read.profile, CodecProfile::AdvancedSimple);
        assert_eq!(read.framerate, Some(30_000.0 / 1001.0));
        assert!(Configuration::read(&layer(1, 704)).is_err());
        assert!(Configuration::read(&layer(0, 0)).is_err());
    }

    #[test]
    fn headers_are_told_from_pictures() {
        let picture = |kind: u8| [&[0, 0, 1, 0xB3, 0, 0x10, 7, 0, 0, 1, 0xB6][..], &[kind << 6, 1]].concat();
        let whole = Bytes::from([HEADERS, &picture(0)].concat());
        assert_eq!(configuration(&whole).unwrap(), HEADERS);
        assert_eq!(configuration(&picture(0).into()), None);
        assert_eq!(is_key(&whole), Some(true));
        assert_eq!(is_key(&picture(1)), Some(false));
        assert_eq!(is_key(HEADERS), None);
    }

    proptest! {
        #[test]
        fn any_octets_can_be_looked_at(mut octets in proptest::collection::vec(prop_oneof![Just(0u8), Just(1), any::<u8>()], 0..200), layer in any::<bool>()) {
            if layer {
                octets.splice(0..0, [0, 0, 1, 0x20]);
            }
            if let Ok(read) = Configuration::read(&octets) {
                prop_assert!((1..1 << 13).contains(&read.resolution.width) && (1..1 << 13).contains(&read.resolution.height));
            }
            let picture = Bytes::from(octets);
            is_key(&picture);
            if let Some(headers) = configuration(&picture) {
                prop_assert!(picture.starts_with(&headers));
            }
        }
    }
}
