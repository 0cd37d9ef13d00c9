//! What configurations can be set to, and that they are within it: MEDIA-2-2-3, -4, 2-3-3, -4, 3-1-7, 3-2-3, -4, 3-3-3, -4, -11, 3-4-8, -11, -12.

use std::future::Future;

use onvif_core::generated::trt::operations::{
    GetAudioEncoderConfigurationOptions, GetAudioOutputConfigurationOptions,
    GetAudioSourceConfigurationOptions, GetVideoEncoderConfigurationOptions,
    GetVideoSourceConfigurationOptions,
};
use onvif_core::generated::{trt, tt};

use super::kinds::{AudioEncoder, AudioOutput, AudioSource, Kind, VideoEncoder, VideoSource, fitting, some};
use super::{empty_profile, profiles};
use crate::case;
use crate::case::{Case, Outcome, Stop, Test};
use crate::cases::support::media::{
    audio_output_fits, audio_source_fits, ends, listed, once, video_source_fits, within,
};
use crate::features::Feature;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("MEDIA-2-2-3", all_fit::<VideoSource>, requires: [Feature::MediaService]),
    case!("MEDIA-2-2-4", those_of_profiles_fit::<VideoSource>, requires: [Feature::MediaService]),
    case!("MEDIA-2-3-3", all_fit::<VideoEncoder>, requires: [Feature::MediaService]),
    case!("MEDIA-2-3-4", those_of_profiles_fit::<VideoEncoder>, requires: [Feature::MediaService]),
    case!("MEDIA-3-1-7", audio_source_options, requires: [Feature::MediaService, Feature::MediaAudio]),
    case!("MEDIA-3-2-3", all_fit::<AudioSource>, requires: [Feature::MediaService, Feature::MediaAudio]),
    case!("MEDIA-3-2-4", those_of_profiles_fit::<AudioSource>, requires: [Feature::MediaService, Feature::MediaAudio]),
    case!("MEDIA-3-3-3", all_fit::<AudioEncoder>, requires: [Feature::MediaService, Feature::MediaAudio]),
    case!("MEDIA-3-3-4", those_of_profiles_fit::<AudioEncoder>, requires: [Feature::MediaService, Feature::MediaAudio]),
    case!("MEDIA-3-3-11", rates_of_audio, requires: [Feature::MediaService, Feature::MediaAudio]),
    case!("MEDIA-3-4-8", audio_output_options, requires: [Feature::MediaService, Feature::MediaAudioOutput]),
    case!("MEDIA-3-4-11", all_outputs_fit, requires: [Feature::MediaService, Feature::MediaAudioOutput]),
    case!("MEDIA-3-4-12", outputs_of_profiles_fit, requires: [Feature::MediaService, Feature::MediaAudioOutput]),
];

/// A kind of configuration with options.
pub trait Optioned: Kind {
    /// What it can be set to.
    type Options: Send + Sync;

    /// `Get…ConfigurationOptions`.
    fn options(
        test: &mut Test,
        configuration: Option<&str>,
        profile: Option<&str>,
    ) -> impl Future<Output = Result<Self::Options, Stop>> + Send;
    /// Goes on only if a configuration is within the options.
    fn fits(test: &Test, configuration: &Self::Configuration, options: &Self::Options) -> Outcome;
}

macro_rules! optioned {
    ($kind:ident, $operation:ident, $options:ident, $fits:path) => {
        impl Optioned for $kind {
            type Options = tt::$options;

            async fn options(
                test: &mut Test,
                configuration: Option<&str>,
                profile: Option<&str>,
            ) -> Result<tt::$options, Stop> {
                let request = trt::$operation {
                    configuration_token: configuration.map(str::to_owned),
                    profile_token: profile.map(str::to_owned),
                };
                Ok(test.call::<$operation>(&request).await?.options)
            }

            fn fits(test: &Test, configuration: &Self::Configuration, options: &tt::$options) -> Outcome {
                $fits(test, configuration, options)
            }
        }
    };
}

optioned!(
    VideoSource,
    GetVideoSourceConfigurationOptions,
    VideoSourceConfigurationOptions,
    video_source_fits
);
optioned!(
    VideoEncoder,
    GetVideoEncoderConfigurationOptions,
    VideoEncoderConfigurationOptions,
    video_encoder_fits
);
optioned!(
    AudioSource,
    GetAudioSourceConfigurationOptions,
    AudioSourceConfigurationOptions,
    audio_source_is_one
);
optioned!(
    AudioEncoder,
    GetAudioEncoderConfigurationOptions,
    AudioEncoderConfigurationOptions,
    audio_encoder_fits
);
optioned!(
    AudioOutput,
    GetAudioOutputConfigurationOptions,
    AudioOutputConfigurationOptions,
    audio_output_is_one
);

/// What the options say of one video codec.
pub struct Codec {
    /// Sizes, in no order.
    pub sizes: Vec<tt::VideoResolution>,
    /// Frames in a second.
    pub rates: (i32, i32),
    /// Of so many frames one is encoded.
    pub intervals: (i32, i32),
    /// Kilobits in a second, where the device tells.
    pub bitrates: Option<(i32, i32)>,
    /// Frames from one key frame to the next, where the codec has it.
    pub lengths: Option<(i32, i32)>,
}

/// What the options say of a codec; `None` if the device does not have it.
pub fn codec(options: &tt::VideoEncoderConfigurationOptions, encoding: tt::VideoEncoding) -> Option<Codec> {
    let more = options.extension.as_ref();
    Some(match encoding {
        tt::VideoEncoding::JPEG => {
            let jpeg = options.jpeg.as_ref()?;
            Codec {
                sizes: jpeg.resolutions_available.clone(),
                rates: ends(&jpeg.frame_rate_range),
                intervals: ends(&jpeg.encoding_interval_range),
                bitrates: more.and_then(|more| Some(ends(&more.jpeg.as_ref()?.bitrate_range))),
                lengths: None,
            }
        }
        tt::VideoEncoding::MPEG4 => {
            let mpeg4 = options.mpeg4.as_ref()?;
            Codec {
                sizes: mpeg4.resolutions_available.clone(),
                rates: ends(&mpeg4.frame_rate_range),
                intervals: ends(&mpeg4.encoding_interval_range),
                bitrates: more.and_then(|more| Some(ends(&more.mpeg4.as_ref()?.bitrate_range))),
                lengths: Some(ends(&mpeg4.gov_length_range)),
            }
        }
        tt::VideoEncoding::H264 => {
            let h264 = options.h264.as_ref()?;
            Codec {
                sizes: h264.resolutions_available.clone(),
                rates: ends(&h264.frame_rate_range),
                intervals: ends(&h264.encoding_interval_range),
                bitrates: more.and_then(|more| Some(ends(&more.h264.as_ref()?.bitrate_range))),
                lengths: Some(ends(&h264.gov_length_range)),
            }
        }
    })
}

fn video_encoder_fits(
    test: &Test,
    encoder: &tt::VideoEncoderConfiguration,
    options: &tt::VideoEncoderConfigurationOptions,
) -> Outcome {
    let possible = codec(options, encoder.encoding);
    let possible = test.present(possible, &format!("options for {}", encoder.encoding))?;
    test.check(
        possible.sizes.contains(&encoder.resolution),
        format!("a resolution among {:?}", possible.sizes),
        format!("{:?}", encoder.resolution),
    )?;
    let (least, most) = ends(&options.quality_range);
    within(test, "Quality", encoder.quality, (least as f32, most as f32))?;
    if let Some(control) = &encoder.rate_control {
        within(test, "FrameRateLimit", control.frame_rate_limit, possible.rates)?;
        within(
            test,
            "EncodingInterval",
            control.encoding_interval,
            possible.intervals,
        )?;
        if let Some(range) = possible.bitrates {
            within(test, "BitrateLimit", control.bitrate_limit, range)?;
        }
    }
    let lengths = possible.lengths;
    if let (Some(h264), Some(range)) = (&encoder.h264, lengths)
        && encoder.encoding == tt::VideoEncoding::H264
    {
        within(test, "GovLength", h264.gov_length, range)?;
        let profiles = options
            .h264
            .as_ref()
            .map(|h264| &h264.h264_profiles_supported[..]);
        listed(
            test,
            "H264Profile",
            &h264.h264_profile,
            profiles.unwrap_or_default(),
        )?;
    }
    if let (Some(mpeg4), Some(range)) = (&encoder.mpeg4, lengths)
        && encoder.encoding == tt::VideoEncoding::MPEG4
    {
        within(test, "GovLength", mpeg4.gov_length, range)?;
        let profiles = options
            .mpeg4
            .as_ref()
            .map(|mpeg4| &mpeg4.mpeg4_profiles_supported[..]);
        listed(
            test,
            "Mpeg4Profile",
            &mpeg4.mpeg4_profile,
            profiles.unwrap_or_default(),
        )?;
    }
    Ok(())
}

fn audio_source_is_one(
    test: &Test,
    configuration: &tt::AudioSourceConfiguration,
    options: &tt::AudioSourceConfigurationOptions,
) -> Outcome {
    once(test, options.input_tokens_available.iter().map(String::as_str))?;
    audio_source_fits(test, configuration, options)
}

fn audio_output_is_one(
    test: &Test,
    configuration: &tt::AudioOutputConfiguration,
    options: &tt::AudioOutputConfigurationOptions,
) -> Outcome {
    once(test, options.output_tokens_available.iter().map(String::as_str))?;
    audio_output_fits(test, configuration, options)
}

fn audio_encoder_fits(
    test: &Test,
    encoder: &tt::AudioEncoderConfiguration,
    options: &tt::AudioEncoderConfigurationOptions,
) -> Outcome {
    let of_codec = || {
        options
            .options
            .iter()
            .filter(|option| option.encoding == encoder.encoding)
    };
    let fits = of_codec().any(|option| option.bitrate_list.items.contains(&encoder.bitrate))
        && of_codec().any(|option| option.sample_rate_list.items.contains(&encoder.sample_rate));
    test.check(
        fits,
        format!(
            "options of {} with {} kbit/s and {} kHz",
            encoder.encoding, encoder.bitrate, encoder.sample_rate
        ),
        format!("{:?}", options.options),
    )
}

async fn all_fit<K: Optioned>(test: &mut Test) -> Outcome {
    test.step(4);
    for configuration in K::list(test).await? {
        test.step(5);
        let options = K::options(test, Some(K::token(&configuration)), None).await?;
        test.step(7);
        K::fits(test, &configuration, &options)?;
    }
    Ok(())
}

async fn those_of_profiles_fit<K: Optioned>(test: &mut Test) -> Outcome {
    test.step(4);
    for profile in profiles(test).await? {
        let Some(own) = K::of(&profile) else { continue };
        test.step(5);
        let options = K::options(test, Some(K::token(own)), Some(&profile.token)).await?;
        test.step(7);
        K::fits(test, own, &options)?;
    }
    Ok(())
}

async fn all_outputs_fit(test: &mut Test) -> Outcome {
    test.step(5);
    for configuration in some::<AudioOutput>(test).await? {
        test.step(6);
        let options = AudioOutput::options(test, Some(&configuration.token), None).await?;
        AudioOutput::fits(test, &configuration, &options)?;
    }
    Ok(())
}

async fn outputs_of_profiles_fit(test: &mut Test) -> Outcome {
    test.step(4);
    let all = profiles(test).await?;
    test.step(5);
    test.check(!all.is_empty(), "at least one profile", "none")?;
    for profile in &all {
        let Some(own) = AudioOutput::of(profile) else {
            continue;
        };
        test.step(6);
        let options = AudioOutput::options(test, Some(&own.token), Some(&profile.token)).await?;
        AudioOutput::fits(test, own, &options)?;
    }
    Ok(())
}

async fn audio_source_options(test: &mut Test) -> Outcome {
    test.step(5);
    AudioSource::options(test, None, None).await?;
    test.step(7);
    let mut found = None;
    for profile in profiles(test).await? {
        test.step(8);
        let fitting = AudioSource::compatible(test, &profile.token).await?;
        if let Some(first) = fitting.into_iter().next() {
            found = Some((profile.token, first.token));
            break;
        }
    }
    let (profile, source) = test.present(found, "a profile that can have an AudioSourceConfiguration")?;
    for (step, configuration, profile) in [
        (11, Some(&source), None),
        (14, None, Some(&profile)),
        (17, Some(&source), Some(&profile)),
    ] {
        test.step(step);
        let (configuration, profile) = (configuration.map(String::as_str), profile.map(String::as_str));
        AudioSource::options(test, configuration, profile).await?;
    }
    Ok(())
}

async fn audio_output_options(test: &mut Test) -> Outcome {
    test.step(3);
    let profile = empty_profile(test).await?.token;
    test.step(6);
    let output = fitting::<AudioOutput>(test, &profile).await?.token;
    for (step, configuration, profile) in [
        (9, Some(&output), Some(&profile)),
        (11, None, Some(&profile)),
        (13, Some(&output), None),
        (15, None, None),
    ] {
        test.step(step);
        let (configuration, profile) = (configuration.map(String::as_str), profile.map(String::as_str));
        AudioOutput::options(test, configuration, profile).await?;
    }
    Ok(())
}

/// Rates are told in kilobits and kilohertz: anything above is a slip of a device that counts in bits and hertz.
async fn rates_of_audio(test: &mut Test) -> Outcome {
    fn are_small(test: &Test, options: &tt::AudioEncoderConfigurationOptions) -> Outcome {
        for option in &options.options {
            for (name, list, most) in [
                ("BitrateList", &option.bitrate_list, 10_000),
                ("SampleRateList", &option.sample_rate_list, 1_000),
            ] {
                for item in &list.items {
                    within(test, name, *item, (0, most))?;
                }
            }
        }
        Ok(())
    }
    test.step(4);
    let general = AudioEncoder::options(test, None, None).await?;
    are_small(test, &general)?;
    test.step(6);
    for encoder in AudioEncoder::list(test).await? {
        test.step(8);
        let own = AudioEncoder::options(test, Some(&encoder.token), None).await?;
        are_small(test, &own)?;
        for option in &own.options {
            let same = |other: &&tt::AudioEncoderConfigurationOption| other.encoding == option.encoding;
            for (name, items, of) in [
                (
                    "Bitrate",
                    &option.bitrate_list.items,
                    (|o: &tt::AudioEncoderConfigurationOption| o.bitrate_list.items.clone()) as fn(&_) -> _,
                ),
                ("SampleRate", &option.sample_rate_list.items, |o| {
                    o.sample_rate_list.items.clone()
                }),
            ] {
                let all: Vec<i32> = general.options.iter().filter(same).flat_map(of).collect();
                for item in items {
                    listed(test, name, item, &all)?;
                }
            }
        }
    }
    Ok(())
}
