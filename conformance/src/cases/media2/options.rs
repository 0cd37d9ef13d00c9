//! What configurations can be set to, and that they are within it: MEDIA2-2-2-1, -3, -7, 2-3-2, -3, -5, 3-1-1, -3, 3-2-3, -4, 3-3-1, -3, 3-4-1.

use onvif_core::generated::tr2::operations::{
    AddConfiguration, GetAudioDecoderConfigurationOptions, GetAudioEncoderConfigurationOptions,
    GetAudioOutputConfigurationOptions, GetAudioSourceConfigurationOptions, GetServiceCapabilities,
    GetVideoEncoderConfigurationOptions, GetVideoSourceConfigurationOptions, RemoveConfiguration,
};
use onvif_core::generated::{tr2, tt};
use onvif_core::operation::Operation;

use super::configurations::{
    AudioDecoder, AudioEncoder, AudioOutput, AudioSource, Kind, VideoEncoder, VideoSource, ask,
};
use super::profiles;
use crate::case;
use crate::case::{Case, Outcome, Stop, Test};
use crate::cases::support::media::{
    audio_output_fits, audio_source_fits, bounds, ends, listed, ordered, rotate, rotate_options,
    rotation_fits, video_source_fits, within,
};
use crate::features::Feature;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("MEDIA2-2-2-1", video_source_options, requires: [Feature::Media2Service]),
    case!("MEDIA2-2-2-3", video_sources_fit, requires: [Feature::Media2Service]),
    case!("MEDIA2-2-2-7", video_sources_of_profiles_fit, requires: [Feature::Media2Service]),
    case!("MEDIA2-2-3-2", video_encoders_fit, requires: [Feature::Media2Service, Feature::Media2Video]),
    case!("MEDIA2-2-3-3", video_encoders_of_profiles_fit, requires: [Feature::Media2Service, Feature::Media2Video]),
    case!("MEDIA2-2-3-5", video_encoder_options, requires: [Feature::Media2Service, Feature::Media2Video]),
    case!("MEDIA2-3-1-1", audio_source_options, requires: [Feature::Media2Service, Feature::Media2Audio]),
    case!("MEDIA2-3-1-3", audio_sources_fit, requires: [Feature::Media2Service, Feature::Media2Audio]),
    case!("MEDIA2-3-2-3", audio_encoder_options, requires: [Feature::Media2Service, Feature::Media2Audio]),
    case!("MEDIA2-3-2-4", audio_encoders_fit, requires: [Feature::Media2Service, Feature::Media2Audio]),
    case!("MEDIA2-3-3-1", audio_output_options, requires: [Feature::Media2Service, Feature::Media2AudioOutput]),
    case!("MEDIA2-3-3-3", audio_outputs_fit, requires: [Feature::Media2Service, Feature::Media2AudioOutput]),
    case!("MEDIA2-3-4-1", audio_decoder_options, requires: [Feature::Media2Service, Feature::Media2AudioOutput, Feature::Media2AudioDecoder]),
];

/// The options of a configuration, of what fits a profile, or of all.
pub(super) async fn options<O: Operation<Request = tr2::GetConfiguration>>(
    test: &mut Test,
    configuration: Option<&str>,
    profile: Option<&str>,
) -> Result<O::Response, Stop> {
    let request = tr2::GetConfiguration {
        configuration_token: configuration.map(str::to_owned),
        profile_token: profile.map(str::to_owned),
    };
    test.call::<O>(&request).await
}

/// Asks for options in general, for the first configuration, and for a profile; the steps of the text are those of the three requests and
/// of the profile.
async fn in_three_ways<K: Kind, O: Operation<Request = tr2::GetConfiguration>>(
    test: &mut Test,
    (general, one, with, fitting): (u32, u32, u32, u32),
    check: impl Fn(&Test, &O::Response) -> Outcome,
) -> Outcome {
    test.step(general);
    let told = options::<O>(test, None, None).await?;
    check(test, &told)?;
    test.step(one);
    let all = ask::<K>(test, None, None).await?;
    let first = test.present(all.first(), &format!("at least one {}", K::TYPE))?;
    let token = K::token(first).to_owned();
    options::<O>(test, Some(&token), None).await?;
    test.step(with);
    let profile = if K::TYPE == AudioDecoder::TYPE {
        profile_with_back_channel(test).await?
    } else {
        profile_with::<K>(test).await?
    };
    test.step(fitting);
    options::<O>(test, None, Some(&profile)).await?;
    Ok(())
}

/// Annexes `HelperConfigureMediaProfileWith…`: a profile that has a configuration of a kind, or that is given one.
async fn profile_with<K: Kind>(test: &mut Test) -> Result<String, Stop> {
    let all = profiles(test, &[K::TYPE]).await?;
    let has = |profile: &&tr2::MediaProfile| profile.configurations.as_ref().and_then(K::of).is_some();
    if let Some(ready) = all.iter().find(has) {
        return Ok(ready.token.clone());
    }
    let profile = test.present(all.first(), "at least one profile")?.token.clone();
    add_first::<K>(test, &profile).await?;
    Ok(profile)
}

/// Annex `HelperConfigureMediaProfileWithAudioBackCh`.
async fn profile_with_back_channel(test: &mut Test) -> Result<String, Stop> {
    let profile = profile_with::<AudioOutput>(test).await?;
    let all = profiles(test, &["AudioOutput", "AudioDecoder"]).await?;
    let ready = all.iter().any(|ready| {
        let set = ready.configurations.as_ref();
        ready.token == profile && set.and_then(AudioDecoder::of).is_some()
    });
    if !ready {
        add_first::<AudioDecoder>(test, &profile).await?;
    }
    Ok(profile)
}

/// Adds the first configuration of a kind that fits a profile; it goes when the case is over.
async fn add_first<K: Kind>(test: &mut Test, profile: &str) -> Outcome {
    let fitting = ask::<K>(test, None, Some(profile)).await?;
    let first = test.present(fitting.first(), &format!("a {} that fits {profile}", K::TYPE))?;
    let reference = |token: Option<String>| tr2::ConfigurationRef {
        r#type: K::TYPE.to_owned(),
        token,
    };
    let undo = tr2::RemoveConfiguration {
        profile_token: profile.to_owned(),
        configuration: vec![reference(None)],
    };
    let request = tr2::AddConfiguration {
        profile_token: profile.to_owned(),
        name: None,
        configuration: vec![reference(Some(K::token(first).to_owned()))],
    };
    test.restore(format!("the {} of a profile", K::TYPE), move |test| {
        Box::pin(async move {
            test.call::<RemoveConfiguration>(&undo).await?;
            Ok(())
        })
    });
    test.call::<AddConfiguration>(&request).await?;
    Ok(())
}

/// Whether the device says that pictures can be rotated.
async fn rotates(test: &mut Test) -> Result<bool, Stop> {
    let request = tr2::GetServiceCapabilities::default();
    let told = test.call::<GetServiceCapabilities>(&request).await?;
    Ok(told.capabilities.rotation == Some(true))
}

async fn video_source_options(test: &mut Test) -> Outcome {
    test.step(3);
    let rotates = rotates(test).await?;
    in_three_ways::<VideoSource, GetVideoSourceConfigurationOptions>(test, (4, 12, 14, 15), |test, told| {
        for (name, range) in bounds(&told.options) {
            ordered(test, name, range)?;
        }
        test.check(
            !rotates || rotate_options(&told.options).is_some(),
            "options of Rotate, since Rotation is among the capabilities",
            "none",
        )
    })
    .await
}

async fn video_sources_fit(test: &mut Test) -> Outcome {
    test.step(3);
    let rotates = rotates(test).await?;
    test.step(4);
    for configuration in ask::<VideoSource>(test, None, None).await? {
        test.step(5);
        let options =
            options::<GetVideoSourceConfigurationOptions>(test, Some(&configuration.token), None).await?;
        let options = options.options;
        video_source_fits(test, &configuration, &options)?;
        if rotates {
            let possible = test.present(rotate_options(&options), "options of Rotate")?;
            let rotated = test.present(rotate(&configuration), "Rotate of the configuration")?;
            rotation_fits(test, rotated, possible)?;
        }
    }
    Ok(())
}

async fn video_sources_of_profiles_fit(test: &mut Test) -> Outcome {
    test.step(4);
    for profile in profiles(test, &["VideoSource"]).await? {
        let Some(own) = profile.configurations.as_ref().and_then(VideoSource::of) else {
            continue;
        };
        test.step(5);
        let options =
            options::<GetVideoSourceConfigurationOptions>(test, Some(&own.token), Some(&profile.token))
                .await?
                .options;
        video_source_fits(test, own, &options)?;
        if let Some(rotated) = rotate(own) {
            let possible = test.present(rotate_options(&options), "options of Rotate")?;
            rotation_fits(test, rotated, possible)?;
        }
        let oriented = own
            .extension
            .as_ref()
            .and_then(|extension| extension.extension.as_ref()?.scene_orientation.as_ref());
        if let Some(oriented) = oriented {
            let possible = options
                .extension
                .as_ref()
                .and_then(|extension| extension.extension.as_ref());
            let possible = possible.map_or(&[][..], |extension| &extension.scene_orientation_mode);
            listed(test, "SceneOrientation.Mode", &oriented.mode, possible)?;
        }
    }
    Ok(())
}

/// Annex `HelperVECOvsVEC`: an encoder is within one of its options.
fn video_encoder_fits(
    test: &Test,
    encoder: &tt::VideoEncoder2Configuration,
    options: &[tt::VideoEncoder2ConfigurationOptions],
) -> Outcome {
    let fitting: Vec<_> = options
        .iter()
        .filter(|option| option.encoding == encoder.encoding)
        .collect();
    test.check(
        !fitting.is_empty(),
        format!("options for {}", encoder.encoding),
        "none",
    )?;
    let mut last = Ok(());
    for option in fitting {
        last = video_encoder_is(test, encoder, option);
        if last.is_ok() {
            break;
        }
    }
    last
}

fn video_encoder_is(
    test: &Test,
    encoder: &tt::VideoEncoder2Configuration,
    option: &tt::VideoEncoder2ConfigurationOptions,
) -> Outcome {
    let quality = &option.quality_range;
    within(test, "Quality", encoder.quality, (quality.min, quality.max))?;
    let size = (encoder.resolution.width, encoder.resolution.height);
    test.check(
        option
            .resolutions_available
            .iter()
            .any(|possible| (possible.width, possible.height) == size),
        "a resolution among those that are available",
        format!("{} x {}", size.0, size.1),
    )?;
    if let (Some(length), Some(range)) = (encoder.gov_length, &option.gov_length_range)
        && let [min, max] = range.0[..]
    {
        within(test, "GovLength", length, (min, max))?;
    }
    if let Some(control) = &encoder.rate_control {
        within(
            test,
            "BitrateLimit",
            control.bitrate_limit,
            ends(&option.bitrate_range),
        )?;
        if let Some(rates) = &option.frame_rates_supported {
            let limit = control.frame_rate_limit;
            test.check(
                rates.0.iter().any(|rate| (rate - limit).abs() < 0.01),
                format!("FrameRateLimit among {:?}", rates.0),
                limit.to_string(),
            )?;
        }
    }
    if let (Some(profile), Some(profiles)) = (&encoder.profile, &option.profiles_supported) {
        listed(test, "Profile", profile, &profiles.0)?;
    }
    Ok(())
}

async fn video_encoders_fit(test: &mut Test) -> Outcome {
    test.step(4);
    for encoder in ask::<VideoEncoder>(test, None, None).await? {
        test.step(6);
        let told = options::<GetVideoEncoderConfigurationOptions>(test, Some(&encoder.token), None).await?;
        video_encoder_fits(test, &encoder, &told.options)?;
    }
    Ok(())
}

async fn video_encoders_of_profiles_fit(test: &mut Test) -> Outcome {
    test.step(4);
    for profile in profiles(test, &["VideoEncoder"]).await? {
        let Some(encoder) = profile.configurations.as_ref().and_then(VideoEncoder::of) else {
            continue;
        };
        test.step(5);
        let told =
            options::<GetVideoEncoderConfigurationOptions>(test, Some(&encoder.token), Some(&profile.token))
                .await?;
        video_encoder_fits(test, encoder, &told.options)?;
    }
    Ok(())
}

async fn video_encoder_options(test: &mut Test) -> Outcome {
    fn are_in_order(test: &Test, options: &[tt::VideoEncoder2ConfigurationOptions]) -> Outcome {
        for option in options {
            if let Some(range) = &option.gov_length_range {
                test.check(
                    matches!(range.0[..], [min, max] if min <= max),
                    "GovLengthRange as its least and its greatest value",
                    format!("{:?}", range.0),
                )?;
            }
            if let Some(rates) = &option.frame_rates_supported {
                test.check(
                    rates.0.is_sorted_by(|a, b| a >= b),
                    "FrameRatesSupported from the highest down",
                    format!("{:?}", rates.0),
                )?;
            }
        }
        Ok(())
    }
    test.step(4);
    let general = options::<GetVideoEncoderConfigurationOptions>(test, None, None).await?;
    test.step(5);
    are_in_order(test, &general.options)?;
    test.step(7);
    let all = ask::<VideoEncoder>(test, None, None).await?;
    test.step(8);
    test.check(!all.is_empty(), "at least one VideoEncoder", "none")?;
    for encoder in all {
        test.step(9);
        let told = options::<GetVideoEncoderConfigurationOptions>(test, Some(&encoder.token), None).await?;
        are_in_order(test, &told.options)?;
    }
    Ok(())
}

async fn audio_source_options(test: &mut Test) -> Outcome {
    in_three_ways::<AudioSource, GetAudioSourceConfigurationOptions>(test, (3, 6, 8, 9), |_, _| Ok(())).await
}

async fn audio_sources_fit(test: &mut Test) -> Outcome {
    test.step(3);
    for configuration in ask::<AudioSource>(test, None, None).await? {
        test.step(4);
        let told =
            options::<GetAudioSourceConfigurationOptions>(test, Some(&configuration.token), None).await?;
        audio_source_fits(test, &configuration, &told.options)?;
    }
    Ok(())
}

async fn audio_encoder_options(test: &mut Test) -> Outcome {
    test.step(4);
    options::<GetAudioEncoderConfigurationOptions>(test, None, None).await?;
    test.step(5);
    for encoder in ask::<AudioEncoder>(test, None, None).await? {
        test.step(6);
        options::<GetAudioEncoderConfigurationOptions>(test, Some(&encoder.token), None).await?;
    }
    test.step(8);
    for profile in profiles(test, &["AudioSource"]).await? {
        if profile
            .configurations
            .as_ref()
            .and_then(AudioSource::of)
            .is_some()
        {
            test.step(9);
            options::<GetAudioEncoderConfigurationOptions>(test, None, Some(&profile.token)).await?;
        }
    }
    Ok(())
}

async fn audio_encoders_fit(test: &mut Test) -> Outcome {
    test.step(3);
    for encoder in ask::<AudioEncoder>(test, None, None).await? {
        test.step(4);
        let told = options::<GetAudioEncoderConfigurationOptions>(test, Some(&encoder.token), None).await?;
        let of_codec = || {
            told.options
                .iter()
                .filter(|option| option.encoding == encoder.encoding)
        };
        let found = |what: String, fits: &dyn Fn(&tt::AudioEncoder2ConfigurationOptions) -> bool| {
            test.check(
                of_codec().any(fits),
                format!("options of {} with {what}", encoder.encoding),
                format!("{:?}", told.options),
            )
        };
        found("its name".to_owned(), &|_| true)?;
        found(format!("{} kbit/s", encoder.bitrate), &|option| {
            option.bitrate_list.items.contains(&encoder.bitrate)
        })?;
        found(format!("{} kHz", encoder.sample_rate), &|option| {
            option.sample_rate_list.items.contains(&encoder.sample_rate)
        })?;
    }
    Ok(())
}

async fn audio_output_options(test: &mut Test) -> Outcome {
    in_three_ways::<AudioOutput, GetAudioOutputConfigurationOptions>(test, (4, 7, 9, 10), |test, told| {
        ordered(test, "OutputLevelRange", ends(&told.options.output_level_range))
    })
    .await
}

async fn audio_outputs_fit(test: &mut Test) -> Outcome {
    test.step(3);
    for configuration in ask::<AudioOutput>(test, None, None).await? {
        test.step(4);
        let told =
            options::<GetAudioOutputConfigurationOptions>(test, Some(&configuration.token), None).await?;
        audio_output_fits(test, &configuration, &told.options)?;
    }
    Ok(())
}

async fn audio_decoder_options(test: &mut Test) -> Outcome {
    in_three_ways::<AudioDecoder, GetAudioDecoderConfigurationOptions>(test, (3, 6, 8, 9), |_, _| Ok(()))
        .await
}
