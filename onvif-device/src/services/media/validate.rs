//! Whether settings lie within what the hardware reported, and how those that may be adapted are.

use std::ops::RangeInclusive;

use onvif_core::soap::Fault;

use super::state::Multicast;
use super::state::fault::config_modify;
use crate::backend::video::{EncoderOptions, EncoderSettings, Rect, VideoCodec, VideoSource};

/// Smallest width and height of the visible part of a source, in pixels.
pub const MIN_BOUNDS: u32 = 16;

/// Checks the visible part of a source, each of its values against the range that the options promise, and adapts the whole:
/// to even numbers, which chroma subsampling needs, and back into the picture where it reaches over the edge
/// (ONVIF Media2, "Set<entity>Configuration", allows both).
///
/// # Errors
/// `ter:ConfigModify` for a value outside its range.
pub fn bounds(source: &VideoSource, wanted: &Rect) -> Result<Rect, Fault> {
    let axis = |offset: u32, length: u32, size: u32| {
        let range = MIN_BOUNDS.min(size)..=size;
        if !range.contains(&length) || offset > size - range.start() {
            return None;
        }
        let length = if length == size { length } else { length & !1 };
        Some((offset.min(size - length) & !1, length))
    };
    let horizontal = axis(wanted.x, wanted.width, source.resolution.width);
    let vertical = axis(wanted.y, wanted.height, source.resolution.height);
    match (horizontal, vertical) {
        (Some((x, width)), Some((y, height))) => Ok(Rect { x, y, width, height }),
        _ => Err(config_modify("The bounds do not lie within the video source")),
    }
}

/// The ports that multicast streams may have: none below where services of receivers listen, and room for RTCP behind the last.
pub const MULTICAST_PORTS: RangeInclusive<u16> = 1024..=65_000;

/// Checks where a multicast stream goes. Port 0 means that multicast is not configured.
///
/// # Errors
/// `ter:ConfigModify` for an address that is not multicast, a port out of range, or an odd port, whose RTCP port would be another
/// stream's, and for a stream that is to start by itself but has nowhere to go.
pub fn multicast(multicast: &Multicast) -> Result<(), Fault> {
    if multicast.port == 0 {
        if multicast.auto_start {
            return Err(config_modify(
                "A multicast stream needs an address and a port to start by itself",
            ));
        }
        return Ok(());
    }
    if !multicast.port.is_multiple_of(2) || !MULTICAST_PORTS.contains(&multicast.port) {
        return Err(config_modify(
            "The multicast port has to be even and from 1024 to 65000",
        ));
    }
    if !multicast.address.is_multicast() {
        return Err(config_modify("The address is not a multicast address"));
    }
    Ok(())
}

/// Checks encoder settings against the options and adapts what may be adapted: the bit rate limit is brought into its range
/// (ONVIF Media2, "Set<entity>Configuration"), and the frame rate goes to the nearest one that the encoder has within its range.
///
/// # Errors
/// `ter:ConfigModify` naming what does not fit.
pub fn encoder(options: &[EncoderOptions], mut settings: EncoderSettings) -> Result<EncoderSettings, Fault> {
    let option = options
        .iter()
        .find(|option| option.codec == settings.codec)
        .ok_or_else(|| config_modify("The encoding is not among the options"))?;
    if !option.resolutions.contains(&settings.resolution) {
        return Err(config_modify("The resolution is not among the options"));
    }
    if !option.quality.contains(&settings.quality) {
        return Err(config_modify("The quality lies outside the options"));
    }
    settings.framerate = nearest_framerate(option, settings.framerate)
        .ok_or_else(|| config_modify("The frame rate lies outside the options"))?;
    settings.bitrate_kbps = settings
        .bitrate_kbps
        .clamp(*option.bitrate.start(), *option.bitrate.end());
    match &option.gov_length {
        Some(range) if !range.contains(&settings.gov_length) => {
            return Err(config_modify("The GOV length lies outside the options"));
        }
        Some(_) => {}
        None => settings.gov_length = 0,
    }
    if settings.codec == VideoCodec::Jpeg {
        settings.profile = None;
    } else {
        match settings.profile {
            Some(profile) if !option.profiles.contains(&profile) => {
                return Err(config_modify("The codec profile is not among the options"));
            }
            Some(_) => {}
            None => settings.profile = option.profiles.first().copied(),
        }
    }
    if settings.constant_bitrate && !option.constant_bitrate {
        return Err(config_modify("The encoder cannot hold a constant bit rate"));
    }
    Ok(settings)
}

/// The rate of the options that is nearest to the wanted one; `None` outside of their range.
fn nearest_framerate(option: &EncoderOptions, wanted: f32) -> Option<f32> {
    let (lowest, highest) = (*option.framerates.first()?, *option.framerates.last()?);
    // Media1 has whole numbers only: a limit of 29.97 shows there as 30.
    if !wanted.is_finite() || wanted <= 0.0 || wanted < lowest.floor() || wanted > highest.ceil() {
        return None;
    }
    option
        .framerates
        .iter()
        .copied()
        .min_by(|a, b| (a - wanted).abs().total_cmp(&(b - wanted).abs()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::backend::video::{CodecProfile, Resolution};

    fn options() -> EncoderOptions {
        EncoderOptions {
            codec: VideoCodec::H264,
            resolutions: vec![Resolution {
                width: 640,
                height: 360,
            }],
            framerates: vec![5.0, 12.5, 29.97],
            quality: 1..=10,
            bitrate: 64..=4000,
            gov_length: Some(1..=150),
            profiles: vec![CodecProfile::Main, CodecProfile::High],
            constant_bitrate: false,
            fixed: false,
        }
    }

    fn settings() -> EncoderSettings {
        EncoderSettings {
            codec: VideoCodec::H264,
            resolution: Resolution {
                width: 640,
                height: 360,
            },
            framerate: 12.5,
            bitrate_kbps: 500,
            constant_bitrate: false,
            quality: 5,
            gov_length: 50,
            profile: Some(CodecProfile::High),
        }
    }

    #[test]
    fn what_options_promise_is_accepted() {
        assert_eq!(encoder(&[options()], settings()).unwrap(), settings());
        let whole = encoder(
            &[options()],
            EncoderSettings {
                framerate: 30.0,
                ..settings()
            },
        )
        .unwrap();
        assert_eq!(whole.framerate, 29.97);
        let high = encoder(
            &[options()],
            EncoderSettings {
                bitrate_kbps: 90_000,
                ..settings()
            },
        )
        .unwrap();
        assert_eq!(high.bitrate_kbps, 4000);
        let profile = encoder(
            &[options()],
            EncoderSettings {
                profile: None,
                ..settings()
            },
        )
        .unwrap();
        assert_eq!(profile.profile, Some(CodecProfile::Main));
    }

    #[test]
    fn what_they_do_not_is_refused() {
        for bad in [
            EncoderSettings {
                codec: VideoCodec::Jpeg,
                ..settings()
            },
            EncoderSettings {
                resolution: Resolution {
                    width: 641,
                    height: 360,
                },
                ..settings()
            },
            EncoderSettings {
                framerate: 31.0,
                ..settings()
            },
            EncoderSettings {
                framerate: 0.0,
                ..settings()
            },
            EncoderSettings {
                framerate: f32::NAN,
                ..settings()
            },
            EncoderSettings {
                quality: 11,
                ..settings()
            },
            EncoderSettings {
                gov_length: 0,
                ..settings()
            },
            EncoderSettings {
                profile: Some(CodecProfile::Baseline),
                ..settings()
            },
            EncoderSettings {
                constant_bitrate: true,
                ..settings()
            },
        ] {
            let fault = encoder(&[options()], bad.clone()).expect_err("outside the options");
            assert!(fault.has_subcode("ConfigModify"), "{bad:?}: {fault}");
        }
    }

    #[test]
    fn bounds_stay_inside() {
        let source = VideoSource {
            token: "s".into(),
            resolution: Resolution {
                width: 100,
                height: 50,
            },
            framerate: 25.0,
        };
        let rect = |x, y, width, height| Rect { x, y, width, height };
        for (wanted, adapted) in [
            (rect(50, 24, 50, 26), rect(50, 24, 50, 26)),
            (rect(0, 0, 100, 50), rect(0, 0, 100, 50)),
            (rect(51, 0, 49, 50), rect(50, 0, 48, 50)),
            (rect(84, 34, 100, 50), rect(0, 0, 100, 50)),
            (rect(84, 34, 40, 20), rect(60, 30, 40, 20)),
        ] {
            assert_eq!(bounds(&source, &wanted).unwrap(), adapted, "{wanted:?}");
        }
        for wanted in [
            rect(85, 0, 16, 16),
            rect(0, 0, 15, 50),
            rect(0, 0, 100, 51),
            rect(u32::MAX, 0, 16, 16),
        ] {
            assert!(bounds(&source, &wanted).is_err(), "{wanted:?}");
        }
    }
}
