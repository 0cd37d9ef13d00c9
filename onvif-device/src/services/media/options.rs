//! What configurations can be set to, as the services tell it.

use std::ops::RangeInclusive;

use onvif_core::generated::tt;
use onvif_core::soap::Fault;
#[cfg(feature = "media2")]
use onvif_core::xml;

#[cfg(feature = "media2")]
use super::codecs::{codec_name, profile_name};
#[cfg(feature = "media")]
use super::codecs::{h264_profile, mpeg4_profile};
use super::convert::int;
#[cfg(feature = "media")]
use super::convert::resolution;
#[cfg(feature = "media2")]
use super::convert::resolution2;
use super::model::MediaModel;
use super::state::{MediaState, VideoEncoderConfiguration, VideoSourceConfiguration, fault};
use super::validate::MIN_BOUNDS;
#[cfg(feature = "media")]
use crate::backend::video::VideoCodec;
use crate::backend::video::{EncoderOptions, VideoSource};

fn int_range(range: &RangeInclusive<u32>) -> tt::IntRange {
    tt::IntRange {
        min: int(*range.start()),
        max: int(*range.end()),
    }
}

/// Options of video source configurations: those given, or all sources when none in particular is asked about.
pub fn video_source(
    model: &MediaModel,
    sources: &[VideoSource],
) -> Result<tt::VideoSourceConfigurationOptions, Fault> {
    let mut fixed = false;
    for source in sources {
        fixed |= model.is_fixed(&source.token)?;
    }
    // For several sources: what all of them take.
    let smallest = |size: fn(&VideoSource) -> u32| sources.iter().map(size).min().unwrap_or(MIN_BOUNDS);
    let axis = |size: u32| {
        let least = if fixed { size } else { MIN_BOUNDS.min(size) };
        (int_range(&(0..=size - least)), int_range(&(least..=size)))
    };
    let (x_range, width_range) = axis(smallest(|s| s.resolution.width));
    let (y_range, height_range) = axis(smallest(|s| s.resolution.height));
    let rotate = (!fixed).then(|| tt::RotateOptions {
        reboot: Some(false),
        mirror: Some(true),
        mode: vec![tt::RotateMode::OFF, tt::RotateMode::ON],
        degree_list: Some(tt::IntItems {
            items: vec![90, 180, 270],
        }),
        ..tt::RotateOptions::default()
    });
    Ok(tt::VideoSourceConfigurationOptions {
        maximum_number_of_profiles: Some(i32::try_from(model.max_profiles()).unwrap_or(i32::MAX)),
        bounds_range: tt::IntRectangleRange {
            x_range,
            y_range,
            width_range,
            height_range,
        },
        video_source_tokens_available: sources.iter().map(|s| s.token.clone()).collect(),
        extension: rotate.map(|rotate| tt::VideoSourceConfigurationOptionsExtension {
            rotate: Some(rotate),
            ..tt::VideoSourceConfigurationOptionsExtension::default()
        }),
        ..tt::VideoSourceConfigurationOptions::default()
    })
}

/// The sources that a query for video source options is about.
///
/// # Errors
/// `ter:NoConfig`, `ter:NoProfile`.
pub fn queried_sources(
    model: &MediaModel,
    state: &MediaState,
    configuration: Option<&str>,
    profile: Option<&str>,
) -> Result<Vec<VideoSource>, Fault> {
    let all = model.backend().sources();
    let configuration: Option<&VideoSourceConfiguration> =
        configuration.map(|token| state.video_source(token)).transpose()?;
    let profile = profile.map(|token| state.profile(token)).transpose()?;
    let wanted = configuration.map(|c| c.source.clone()).or_else(|| {
        profile
            .and_then(|p| state.video_encoder_of(p))
            .map(|e| e.source.clone())
    });
    Ok(all
        .into_iter()
        .filter(|source| wanted.as_ref().is_none_or(|token| *token == source.token))
        .collect())
}

/// The encoders that a query for video encoder options is about: one of the configuration, those that fit the profile, or all.
///
/// # Errors
/// `ter:NoConfig`, `ter:NoProfile`; `ter:NoConfig` for a configuration that does not fit the profile.
pub fn queried_encoders<'s>(
    state: &'s MediaState,
    configuration: Option<&str>,
    profile: Option<&str>,
) -> Result<Vec<&'s VideoEncoderConfiguration>, Fault> {
    let profile = profile.map(|token| state.profile(token)).transpose()?;
    let source = profile
        .and_then(|p| state.video_source_of(p))
        .map(|s| s.source.as_str());
    let fits = |encoder: &VideoEncoderConfiguration| source.is_none_or(|source| source == encoder.source);
    match configuration {
        Some(token) => {
            let encoder = state.video_encoder(token)?;
            if fits(encoder) {
                Ok(vec![encoder])
            } else {
                Err(fault::no_config())
            }
        }
        None => {
            // Without a configuration, that of the profile is meant, if it has one.
            if let Some(encoder) = profile.and_then(|p| state.video_encoder_of(p)) {
                return Ok(vec![encoder]);
            }
            Ok(state.video_encoders.iter().filter(|e| fits(e)).collect())
        }
    }
}

/// What several encoders can be set to, one item a codec. Each codec that one of them has is told, with what all that have it take; where these have nothing in common, with what any of them takes.
pub fn common_options(
    model: &MediaModel,
    encoders: &[&VideoEncoderConfiguration],
) -> Result<Vec<EncoderOptions>, Fault> {
    let mut codecs: Vec<Vec<EncoderOptions>> = Vec::new();
    for encoder in encoders {
        for options in model.encoder_options(&encoder.source, encoder.encoder)? {
            match codecs.iter_mut().find(|known| known[0].codec == options.codec) {
                Some(known) => known.push(options),
                None => codecs.push(vec![options]),
            }
        }
    }
    Ok(codecs.iter().filter_map(|options| together(options)).collect())
}

/// What encoders of the same codec take; `None` for no encoder.
fn together(options: &[EncoderOptions]) -> Option<EncoderOptions> {
    let (first, others) = options.split_first()?;
    let all = others.iter().try_fold(first.clone(), intersect);
    Some(all.unwrap_or_else(|| others.iter().fold(first.clone(), unite)))
}

/// What two encoders of the same codec have in common; `None` for nothing.
fn intersect(mut left: EncoderOptions, right: &EncoderOptions) -> Option<EncoderOptions> {
    let meet = |a: &RangeInclusive<u32>, b: &RangeInclusive<u32>| {
        let range = *a.start().max(b.start())..=*a.end().min(b.end());
        (!range.is_empty()).then_some(range)
    };
    left.resolutions.retain(|r| right.resolutions.contains(r));
    left.framerates.retain(|f| right.framerates.contains(f));
    left.profiles.retain(|p| right.profiles.contains(p));
    left.quality = meet(&left.quality, &right.quality)?;
    left.bitrate = meet(&left.bitrate, &right.bitrate)?;
    left.gov_length = match (&left.gov_length, &right.gov_length) {
        (Some(a), Some(b)) => Some(meet(a, b)?),
        _ => None,
    };
    left.constant_bitrate &= right.constant_bitrate;
    left.fixed |= right.fixed;
    (!left.resolutions.is_empty() && !left.framerates.is_empty()).then_some(left)
}

/// What one of two encoders of the same codec takes.
fn unite(mut left: EncoderOptions, right: &EncoderOptions) -> EncoderOptions {
    let hull =
        |a: &RangeInclusive<u32>, b: &RangeInclusive<u32>| *a.start().min(b.start())..=*a.end().max(b.end());
    for resolution in &right.resolutions {
        if !left.resolutions.contains(resolution) {
            left.resolutions.push(*resolution);
        }
    }
    for profile in &right.profiles {
        if !left.profiles.contains(profile) {
            left.profiles.push(*profile);
        }
    }
    left.framerates.extend(&right.framerates);
    left.framerates.sort_by(f32::total_cmp);
    left.framerates.dedup();
    left.quality = hull(&left.quality, &right.quality);
    left.bitrate = hull(&left.bitrate, &right.bitrate);
    left.gov_length = match (left.gov_length, &right.gov_length) {
        (Some(a), Some(b)) => Some(hull(&a, b)),
        (a, b) => a.or_else(|| b.clone()),
    };
    left.constant_bitrate |= right.constant_bitrate;
    left.fixed &= right.fixed;
    left
}

#[cfg(feature = "media")]
/// Options of a video encoder as Media1 tells them.
pub fn video_encoder(options: &[EncoderOptions]) -> tt::VideoEncoderConfigurationOptions {
    let framerates = |o: &EncoderOptions| tt::IntRange {
        min: o.framerates.first().map_or(1, |f| (f.ceil() as i32).max(1)),
        max: o.framerates.last().map_or(1, |f| (f.round() as i32).max(1)),
    };
    let interval = || tt::IntRange { min: 1, max: 1 };
    let resolutions = |o: &EncoderOptions| o.resolutions.iter().copied().map(resolution).collect::<Vec<_>>();
    let h264_profiles = |o: &EncoderOptions| o.profiles.iter().copied().filter_map(h264_profile).collect();
    let mpeg4_profiles = |o: &EncoderOptions| o.profiles.iter().copied().filter_map(mpeg4_profile).collect();
    let gov = |o: &EncoderOptions| int_range(o.gov_length.as_ref().unwrap_or(&(1..=1)));
    let find = |codec| options.iter().find(|o| o.codec == codec);
    let (jpeg, h264) = (find(VideoCodec::Jpeg), find(VideoCodec::H264));
    let mpeg4 = find(VideoCodec::Mpeg4);

    // Media1 has one quality range for all codecs: what all of them take.
    let known = || options.iter().filter(|o| o.codec != VideoCodec::H265);
    let quality = known().map(|o| *o.quality.start()).max().unwrap_or(0)
        ..=known().map(|o| *o.quality.end()).min().unwrap_or(0);
    tt::VideoEncoderConfigurationOptions {
        guaranteed_frame_rate_supported: Some(false),
        quality_range: int_range(&quality),
        jpeg: jpeg.map(|o| tt::JpegOptions {
            resolutions_available: resolutions(o),
            frame_rate_range: framerates(o),
            encoding_interval_range: interval(),
        }),
        mpeg4: mpeg4.map(|o| tt::Mpeg4Options {
            resolutions_available: resolutions(o),
            gov_length_range: gov(o),
            frame_rate_range: framerates(o),
            encoding_interval_range: interval(),
            mpeg4_profiles_supported: mpeg4_profiles(o),
        }),
        h264: h264.map(|o| tt::H264Options {
            resolutions_available: resolutions(o),
            gov_length_range: gov(o),
            frame_rate_range: framerates(o),
            encoding_interval_range: interval(),
            h264_profiles_supported: h264_profiles(o),
        }),
        extension: Some(tt::VideoEncoderOptionsExtension {
            jpeg: jpeg.map(|o| tt::JpegOptions2 {
                resolutions_available: resolutions(o),
                frame_rate_range: framerates(o),
                encoding_interval_range: interval(),
                bitrate_range: int_range(&o.bitrate),
                ..tt::JpegOptions2::default()
            }),
            mpeg4: mpeg4.map(|o| tt::Mpeg4Options2 {
                resolutions_available: resolutions(o),
                gov_length_range: gov(o),
                frame_rate_range: framerates(o),
                encoding_interval_range: interval(),
                mpeg4_profiles_supported: mpeg4_profiles(o),
                bitrate_range: int_range(&o.bitrate),
                ..tt::Mpeg4Options2::default()
            }),
            h264: h264.map(|o| tt::H264Options2 {
                resolutions_available: resolutions(o),
                gov_length_range: gov(o),
                frame_rate_range: framerates(o),
                encoding_interval_range: interval(),
                h264_profiles_supported: h264_profiles(o),
                bitrate_range: int_range(&o.bitrate),
                ..tt::H264Options2::default()
            }),
            ..tt::VideoEncoderOptionsExtension::default()
        }),
        ..tt::VideoEncoderConfigurationOptions::default()
    }
}

#[cfg(feature = "media2")]
/// Options of a video encoder as Media2 tells them, one item a codec.
pub fn video_encoder2(options: &[EncoderOptions]) -> Vec<tt::VideoEncoder2ConfigurationOptions> {
    options
        .iter()
        .map(|o| tt::VideoEncoder2ConfigurationOptions {
            gov_length_range: o
                .gov_length
                .as_ref()
                .map(|range| xml::List(vec![int(*range.start()), int(*range.end())])),
            // The schema wants the rates from the highest to the lowest.
            frame_rates_supported: Some(xml::List(o.framerates.iter().rev().copied().collect())),
            profiles_supported: (!o.profiles.is_empty())
                .then(|| xml::List(o.profiles.iter().map(|p| profile_name(*p).to_owned()).collect())),
            constant_bit_rate_supported: Some(o.constant_bitrate),
            average_bit_rate_supported: Some(false),
            guaranteed_frame_rate_supported: Some(false),
            encoding: codec_name(o.codec).to_owned(),
            quality_range: tt::FloatRange {
                min: *o.quality.start() as f32,
                max: *o.quality.end() as f32,
            },
            resolutions_available: o.resolutions.iter().copied().map(resolution2).collect(),
            bitrate_range: int_range(&o.bitrate),
            ..tt::VideoEncoder2ConfigurationOptions::default()
        })
        .collect()
}

/// How many encoders run at once on the source of a video source configuration.
pub fn encoder_instances(state: &MediaState, configuration: &str) -> Result<i32, Fault> {
    let source = &state.video_source(configuration)?.source;
    Ok(i32::try_from(
        state
            .video_encoders
            .iter()
            .filter(|e| e.source == *source)
            .count(),
    )
    .unwrap_or(i32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::backend::video::{CodecProfile, Resolution, VideoCodec};

    fn stream(width: u32, framerate: f32, gov: u32) -> EncoderOptions {
        EncoderOptions {
            codec: VideoCodec::H264,
            resolutions: vec![Resolution { width, height: 480 }],
            framerates: vec![framerate],
            quality: 50..=50,
            bitrate: 700..=700,
            gov_length: Some(gov..=gov),
            profiles: vec![CodecProfile::High],
            constant_bitrate: false,
            fixed: true,
        }
    }

    #[test]
    fn what_encoders_have_in_common_is_told_or_else_what_any_has() {
        let encoder = EncoderOptions {
            resolutions: [640, 704].map(|width| Resolution { width, height: 480 }).to_vec(),
            framerates: vec![10.0, 25.0],
            quality: 1..=100,
            bitrate: 100..=8000,
            gov_length: Some(1..=100),
            fixed: false,
            ..stream(640, 25.0, 50)
        };
        let common = together(&[encoder.clone(), stream(640, 25.0, 50)]).unwrap();
        assert_eq!(common, stream(640, 25.0, 50));

        let any = together(&[
            stream(704, 25.0, 50),
            stream(640, 10.0, 20),
            stream(704, 10.0, 20),
        ])
        .unwrap();
        let widths: Vec<u32> = any.resolutions.iter().map(|size| size.width).collect();
        assert_eq!(widths, [704, 640]);
        assert_eq!(any.framerates, [10.0, 25.0]);
        assert_eq!((any.gov_length, any.bitrate), (Some(20..=50), 700..=700));
        assert_eq!(any.profiles, [CodecProfile::High]);
        assert_eq!(together(&[]), None);
    }

    #[cfg(all(feature = "media", feature = "media2"))]
    #[test]
    fn mpeg4_is_named_as_each_service_has_it() {
        let mpeg4 = EncoderOptions {
            codec: VideoCodec::Mpeg4,
            profiles: vec![CodecProfile::AdvancedSimple],
            ..stream(704, 12.5, 25)
        };
        let one = video_encoder(std::slice::from_ref(&mpeg4));
        let told = one.mpeg4.unwrap();
        assert_eq!(told.mpeg4_profiles_supported, [tt::Mpeg4Profile::ASP]);
        assert_eq!((told.gov_length_range.min, told.gov_length_range.max), (25, 25));
        let more = one.extension.and_then(|more| more.mpeg4).unwrap();
        assert_eq!(more.bitrate_range.max, 700);
        assert!(one.h264.is_none() && one.jpeg.is_none());
        let two = &video_encoder2(&[mpeg4])[0];
        assert_eq!(two.encoding, "MPV4-ES");
        assert_eq!(two.profiles_supported.as_ref().unwrap().0, ["AdvancedSimple"]);
    }
}
