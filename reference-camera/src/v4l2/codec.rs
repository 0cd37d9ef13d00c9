//! What encoders can be told by controls: those that read pictures from memory, and those of cameras that encode by themselves.

use std::io::ErrorKind;

use onvif_device::backend::video::{CodecProfile, EncoderOptions, EncoderSettings, Resolution, VideoCodec};
use tracing::debug;

use super::controls::{Control, Controls, id};
use super::device::Device;

/// Values of the control for the profile of H.264. Constrained Baseline is what every decoder has.
const BASELINE: [i32; 2] = [1, 0];
const MAIN: i32 = 2;
const HIGH: i32 = 4;
/// Values of the control for the profile of H.265.
const MAIN_H265: i32 = 0;
const MAIN10: i32 = 2;
/// Bit rates in kbit/s that are offered at most.
const RATES: (u32, u32) = (64, 65_536);
/// Longest distance of key frames that is offered.
const LONGEST_GROUP: u32 = 600;

/// The values of controls for settings of pictures of a size, in the order in which they are set. What there is no control for is left to
/// the encoder.
pub fn values(controls: &Controls, settings: &EncoderSettings, resolution: Resolution) -> Vec<(u32, i32)> {
    let mut values = Vec::new();
    let mut put = |id: u32, wanted: u32| {
        let Some(control) = controls.find(id) else { return };
        let wanted = i32::try_from(wanted).unwrap_or(i32::MAX);
        match control.menu.is_empty() {
            true => values.push((id, control.nearest(wanted))),
            false if control.offers(wanted) => values.push((id, wanted)),
            false => {}
        }
    };
    let bits = settings.bitrate_kbps.saturating_mul(1000);
    put(id::BITRATE_MODE, u32::from(settings.constant_bitrate));
    put(id::BITRATE, bits);
    put(id::BITRATE_PEAK, bits);
    put(id::GOP_SIZE, settings.gov_length);
    put(id::REPEAT_HEADERS, 1);
    // Together with the first picture.
    put(id::HEADER_MODE, 1);
    if settings.codec == VideoCodec::H264 {
        put(id::H264_I_PERIOD, settings.gov_length);
        put(id::H264_LEVEL, level(resolution, settings.framerate));
    }
    if let Some((id, value)) = profile_value(controls, settings) {
        values.push((id, value));
    }
    values
}

/// Sets what an encoder can be told; whether there is something that it does not take while it streams.
pub fn set(device: &Device, values: &[(u32, i32)]) -> bool {
    let mut busy = false;
    for (id, value) in values {
        if let Err(error) = device.set_control(*id, *value) {
            debug!(%error, id, value, "the encoder does not take it");
            busy |= error.kind() == ErrorKind::ResourceBusy;
        }
    }
    busy
}

fn profile_value(controls: &Controls, settings: &EncoderSettings) -> Option<(u32, i32)> {
    let (id, wanted) = match (settings.codec, settings.profile) {
        (VideoCodec::H264, Some(CodecProfile::High)) => (id::H264_PROFILE, vec![HIGH]),
        (VideoCodec::H264, Some(CodecProfile::Main)) => (id::H264_PROFILE, vec![MAIN]),
        (VideoCodec::H264, _) => (id::H264_PROFILE, BASELINE.to_vec()),
        (VideoCodec::H265, Some(CodecProfile::Main10)) => (id::HEVC_PROFILE, vec![MAIN10]),
        (VideoCodec::H265, _) => (id::HEVC_PROFILE, vec![MAIN_H265]),
        (VideoCodec::Jpeg | VideoCodec::Mpeg4, _) => return None,
    };
    let control = controls.find(id)?;
    let mut wanted = wanted.into_iter();
    Some((id, wanted.find(|value| control.offers(*value))?))
}

/// Widens the options of a stream by what can be set with controls.
pub fn widen(controls: &Controls, options: &mut EncoderOptions) {
    let codec = options.codec;
    if let Some(control) = controls.find(id::BITRATE) {
        let kbps = |bits: i32| u32::try_from(bits / 1000).unwrap_or(0).clamp(RATES.0, RATES.1);
        options.bitrate = kbps(control.minimum)..=kbps(control.maximum);
        options.fixed = false;
    }
    let group = controls.find(id::GOP_SIZE);
    let period = controls
        .find(id::H264_I_PERIOD)
        .filter(|_| codec == VideoCodec::H264);
    if let Some(control) = group.or(period) {
        let pictures = |value: i32| u32::try_from(value).unwrap_or(0).clamp(1, LONGEST_GROUP);
        options.gov_length = Some(pictures(control.minimum)..=pictures(control.maximum));
        options.fixed = false;
    }
    let profiles = profiles(controls, codec);
    if profiles.len() > 1 {
        options.profiles = profiles;
        options.fixed = false;
    }
    options.constant_bitrate |= controls
        .find(id::BITRATE_MODE)
        .is_some_and(|control| control.offers(1));
}

/// The profiles that can be chosen.
fn profiles(controls: &Controls, codec: VideoCodec) -> Vec<CodecProfile> {
    let offered = |control: &Control, values: &[i32]| values.iter().any(|value| control.offers(*value));
    let known: &[(CodecProfile, &[i32])] = match codec {
        VideoCodec::H264 => &[
            (CodecProfile::Baseline, &BASELINE),
            (CodecProfile::Main, &[MAIN]),
            (CodecProfile::High, &[HIGH]),
        ],
        VideoCodec::H265 => &[
            (CodecProfile::Main, &[MAIN_H265]),
            (CodecProfile::Main10, &[MAIN10]),
        ],
        VideoCodec::Jpeg | VideoCodec::Mpeg4 => &[],
    };
    let wanted = if codec == VideoCodec::H265 {
        id::HEVC_PROFILE
    } else {
        id::H264_PROFILE
    };
    let Some(control) = controls.find(wanted) else {
        return Vec::new();
    };
    let found = known.iter().filter(|(_, values)| offered(control, values));
    found.map(|(profile, _)| *profile).collect()
}

/// The least level of H.264 that allows a size at a rate, as the kernel counts them (ITU-T H.264, table A-1).
fn level(resolution: Resolution, framerate: f32) -> u32 {
    let blocks = resolution.width.div_ceil(16) * resolution.height.div_ceil(16);
    let rate = (blocks as f32 * framerate) as u32;
    // Blocks a picture, blocks a second, and 3.0, 3.1, 3.2, 4.0, 4.2, 5.0, 5.1.
    [
        (1620, 40_500, 8),
        (3600, 108_000, 9),
        (5120, 216_000, 10),
        (8192, 245_760, 11),
        (8704, 522_240, 13),
        (22_080, 589_824, 14),
    ]
    .into_iter()
    .find(|(picture, second, _)| blocks <= *picture && rate <= *second)
    .map_or(15, |(_, _, level)| level)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::v4l2::MenuItem;

    fn control(id: u32, minimum: i32, maximum: i32, menu: &[i32]) -> Control {
        Control {
            id,
            name: String::new(),
            minimum,
            maximum,
            step: 1,
            default: minimum,
            menu: menu
                .iter()
                .map(|value| MenuItem {
                    value: *value,
                    name: value.to_string(),
                    number: None,
                })
                .collect(),
            readable: true,
            writable: true,
            inactive: false,
        }
    }

    fn encoder() -> Controls {
        Controls::of(vec![
            control(id::BITRATE_MODE, 0, 1, &[0, 1]),
            control(id::BITRATE, 25_000, 25_000_000, &[]),
            control(id::H264_I_PERIOD, 0, 1000, &[]),
            control(id::H264_LEVEL, 0, 13, &[0, 8, 9, 10, 11]),
            control(id::H264_PROFILE, 0, 4, &[0, 2, 4]),
        ])
    }

    fn settings(profile: CodecProfile) -> EncoderSettings {
        EncoderSettings {
            codec: VideoCodec::H264,
            resolution: SIZE,
            framerate: 25.0,
            bitrate_kbps: 4000,
            constant_bitrate: true,
            quality: 50,
            gov_length: 50,
            profile: Some(profile),
        }
    }

    const SIZE: Resolution = Resolution {
        width: 1280,
        height: 720,
    };

    #[test]
    fn settings_become_values_of_the_controls_that_there_are() {
        let found = values(&encoder(), &settings(CodecProfile::High), SIZE);
        assert_eq!(
            found,
            [
                (id::BITRATE_MODE, 1),
                (id::BITRATE, 4_000_000),
                (id::H264_I_PERIOD, 50),
                (id::H264_LEVEL, 9),
                (id::H264_PROFILE, 4),
            ]
        );
        // This one has no constrained baseline, but a plain one; and nothing is set that it does not have.
        let baseline = values(&encoder(), &settings(CodecProfile::Baseline), SIZE);
        assert!(baseline.contains(&(id::H264_PROFILE, 0)));
        assert_eq!(
            values(&Controls::default(), &settings(CodecProfile::Main), SIZE),
            []
        );
        let large = Resolution {
            width: 3840,
            height: 2160,
        };
        let found = values(&encoder(), &settings(CodecProfile::Main), large);
        assert!(
            found.iter().all(|(id, _)| *id != id::H264_LEVEL),
            "it has no level 5.1"
        );
    }

    #[test]
    fn options_are_those_of_the_controls() {
        let fixed = EncoderOptions {
            codec: VideoCodec::H264,
            resolutions: vec![SIZE],
            framerates: vec![25.0],
            quality: 50..=50,
            bitrate: 2048..=2048,
            gov_length: Some(30..=30),
            profiles: vec![CodecProfile::Main],
            constant_bitrate: false,
            fixed: true,
        };
        let mut without = fixed.clone();
        widen(&Controls::default(), &mut without);
        assert_eq!(without, fixed);
        let mut with = fixed.clone();
        widen(&encoder(), &mut with);
        assert_eq!((with.bitrate, with.gov_length), (64..=25_000, Some(1..=600)));
        assert_eq!(
            with.profiles,
            [CodecProfile::Baseline, CodecProfile::Main, CodecProfile::High]
        );
        assert!(with.constant_bitrate && !with.fixed);
    }

    #[test]
    fn levels_allow_size_and_rate() {
        let of = |width, height, rate| level(Resolution { width, height }, rate);
        assert_eq!(of(640, 360, 25.0), 8);
        assert_eq!(of(1280, 720, 30.0), 9);
        assert_eq!(of(1280, 720, 60.0), 10);
        assert_eq!(of(1920, 1080, 30.0), 11);
        assert_eq!(of(1920, 1080, 60.0), 13);
        assert_eq!(of(3840, 2160, 30.0), 15);
    }
}
