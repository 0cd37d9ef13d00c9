//! Profiles and encoders by the Media2 service, as its streams need them.

use std::net::IpAddr;

use onvif_core::generated::tr2::operations::*;
use onvif_core::generated::{tr2, tt};

use super::configure1::{multicast, nearest};
use crate::case::{Stop, Test};
use crate::rtsp::{Codec, Way};

/// The name of a codec in the Media2 service, whose schema turns two letters of MPEG-4's around.
pub fn is_encoding(codec: Codec, name: &str) -> bool {
    match codec {
        Codec::G711 => name == "PCMU",
        Codec::Mpeg4 => name == "MPV4-ES" || codec.is_named(name),
        other => other.is_named(name),
    }
}

/// The profiles with these kinds of configurations.
pub async fn profiles(test: &mut Test, kinds: &[&str]) -> Result<Vec<tr2::MediaProfile>, Stop> {
    let request = tr2::GetProfiles {
        token: None,
        r#type: kinds.iter().map(|&kind| kind.to_owned()).collect(),
    };
    Ok(test.call::<GetProfiles>(&request).await?.profiles)
}

pub fn by_tokens(
    configuration: Option<&tt::ReferenceToken>,
    profile: Option<&tt::ReferenceToken>,
) -> tr2::GetConfiguration {
    tr2::GetConfiguration {
        configuration_token: configuration.cloned(),
        profile_token: profile.cloned(),
    }
}

/// Adds a configuration to a profile and has it taken out afterwards.
pub async fn add(
    test: &mut Test,
    profile: &tt::ReferenceToken,
    kind: &'static str,
    token: &tt::ReferenceToken,
    before: Option<tt::ReferenceToken>,
) -> Result<(), Stop> {
    let reference = |token: Option<tt::ReferenceToken>| tr2::ConfigurationRef {
        r#type: kind.to_owned(),
        token,
    };
    let profile_token = profile.clone();
    let undo = reference(before.clone());
    test.restore(format!("the {kind} configuration of the profile"), move |test| {
        Box::pin(async move {
            if before.is_some() {
                let request = tr2::AddConfiguration {
                    profile_token,
                    configuration: vec![undo],
                    ..Default::default()
                };
                test.call::<AddConfiguration>(&request).await?;
            } else {
                let request = tr2::RemoveConfiguration {
                    profile_token,
                    configuration: vec![undo],
                };
                test.call::<RemoveConfiguration>(&request).await?;
            }
            Ok(())
        })
    });
    test.call::<AddConfiguration>(&tr2::AddConfiguration {
        profile_token: profile.clone(),
        configuration: vec![reference(Some(token.clone()))],
        ..Default::default()
    })
    .await?;
    Ok(())
}

/// Adds a configuration to a profile of the suite's own.
pub async fn add_only(test: &mut Test, profile: &str, kind: &'static str, token: &str) -> Result<(), Stop> {
    let request = tr2::AddConfiguration {
        profile_token: profile.to_owned(),
        configuration: vec![tr2::ConfigurationRef {
            r#type: kind.to_owned(),
            token: Some(token.to_owned()),
        }],
        ..Default::default()
    };
    test.call::<AddConfiguration>(&request).await?;
    Ok(())
}

/// A profile of the case's own, empty, that is gone when the case is over.
pub async fn empty_profile(test: &mut Test) -> Result<tt::ReferenceToken, Stop> {
    let request = tr2::CreateProfile {
        name: "conformance".into(),
        ..Default::default()
    };
    let token = match test.attempt::<CreateProfile>(&request).await? {
        Ok(answer) => answer.token,
        Err(fault) => {
            return Err(Stop::Inconclusive(format!(
                "there is no room for a profile of the suite's own; delete one ({fault})"
            )));
        }
    };
    let request = tr2::DeleteProfile { token: token.clone() };
    test.restore("the profile that the case has made", move |test| {
        Box::pin(async move {
            test.call::<DeleteProfile>(&request).await?;
            Ok(())
        })
    });
    Ok(token)
}

/// Takes a configuration out of a profile and has it put back afterwards.
pub async fn remove(
    test: &mut Test,
    profile: &tt::ReferenceToken,
    kind: &'static str,
    token: tt::ReferenceToken,
) -> Result<(), Stop> {
    let put_back = tr2::AddConfiguration {
        profile_token: profile.clone(),
        configuration: vec![tr2::ConfigurationRef {
            r#type: kind.to_owned(),
            token: Some(token),
        }],
        ..Default::default()
    };
    test.restore(format!("the {kind} configuration in its profile"), move |test| {
        Box::pin(async move {
            test.call::<AddConfiguration>(&put_back).await?;
            Ok(())
        })
    });
    test.call::<RemoveConfiguration>(&tr2::RemoveConfiguration {
        profile_token: profile.clone(),
        configuration: vec![tr2::ConfigurationRef {
            r#type: kind.to_owned(),
            token: None,
        }],
    })
    .await?;
    Ok(())
}

/// A video encoder in its profile, and what it can be set to.
pub struct Video {
    pub profile: tt::ReferenceToken,
    pub encoder: tt::VideoEncoder2Configuration,
    pub options: tt::VideoEncoder2ConfigurationOptions,
}

/// Annex "Media2 Service Profile Configuration for Video Streaming".
pub async fn video(test: &mut Test, codecs: &[Codec]) -> Result<Video, Stop> {
    let profiles = profiles(test, &["VideoSource", "VideoEncoder"]).await?;
    for profile in &profiles {
        let set = profile.configurations.as_ref();
        let Some(encoder) = set
            .filter(|set| set.video_source.is_some())
            .and_then(|set| set.video_encoder.clone())
        else {
            continue;
        };
        if let Some(options) = video_options(test, codecs, &encoder.token, &profile.token).await? {
            return Ok(Video {
                profile: profile.token.clone(),
                encoder,
                options,
            });
        }
    }
    for profile in &profiles {
        let set = profile.configurations.as_ref();
        if set.is_none_or(|set| set.video_source.is_none()) {
            continue;
        }
        let before = set.and_then(|set| set.video_encoder.as_ref().map(|old| old.token.clone()));
        let encoders = test
            .call::<GetVideoEncoderConfigurations>(&by_tokens(None, Some(&profile.token)))
            .await?
            .configurations;
        for encoder in encoders {
            if let Some(options) = video_options(test, codecs, &encoder.token, &profile.token).await? {
                add(test, &profile.token, "VideoEncoder", &encoder.token, before).await?;
                return Ok(Video {
                    profile: profile.token.clone(),
                    encoder,
                    options,
                });
            }
        }
    }
    // The annex goes on by emptying the first profile. Every source configuration of the device is in a profile of it, so what has not been
    // found by now is not there.
    Err(test.failed(
        format!("a profile whose video encoder has {}", codecs_text(codecs)),
        "none",
    ))
}

fn codecs_text(codecs: &[Codec]) -> String {
    let names: Vec<String> = codecs.iter().map(Codec::to_string).collect();
    names.join(" or ")
}

async fn video_options(
    test: &mut Test,
    codecs: &[Codec],
    encoder: &tt::ReferenceToken,
    profile: &tt::ReferenceToken,
) -> Result<Option<tt::VideoEncoder2ConfigurationOptions>, Stop> {
    let options = test
        .call::<GetVideoEncoderConfigurationOptions>(&by_tokens(Some(encoder), Some(profile)))
        .await?
        .options;
    Ok(codecs.iter().find_map(|&codec| {
        options
            .iter()
            .find(|option| is_encoding(codec, &option.encoding))
            .cloned()
    }))
}

/// The codec that options are of.
pub fn codec_of(encoding: &str) -> Option<Codec> {
    [
        Codec::H264,
        Codec::H265,
        Codec::Jpeg,
        Codec::Mpeg4,
        Codec::G711,
        Codec::G726,
        Codec::Aac,
    ]
    .into_iter()
    .find(|codec| codec.is_named(encoding) || is_encoding(*codec, encoding))
}

/// Annex "Set Video Encoder Configuration for Streaming"; the number of frames from one key frame to the next, and frames in a second.
pub async fn set_video(
    test: &mut Test,
    video: &Video,
    to: Option<(IpAddr, u16)>,
    long_gov: bool,
) -> Result<(i32, f32), Stop> {
    let options = &video.options;
    let original = video.encoder.clone();
    let mut configuration = original.clone();
    configuration.encoding.clone_from(&options.encoding);
    let range = options.gov_length_range.as_ref().map(|list| list.0.clone());
    configuration.gov_length = range.and_then(|list| {
        if long_gov {
            list.iter().max().map(|&most| most.min(500))
        } else {
            list.iter().min().copied()
        }
    });
    let order = ["High", "Extended", "Main", "Baseline"];
    configuration.profile = options.profiles_supported.as_ref().and_then(|list| {
        order
            .into_iter()
            .find(|&name| list.0.iter().any(|known| known == name))
            .map(str::to_owned)
            .or_else(|| list.0.first().cloned())
    });
    let nearest_size = options
        .resolutions_available
        .iter()
        .min_by_key(|size| (size.width - 640).abs() + (size.height - 480).abs());
    configuration.resolution = test
        .present(nearest_size, "a resolution among the options")?
        .clone();
    let rates = options.frame_rates_supported.as_ref();
    configuration.rate_control = match (rates, &original.rate_control) {
        (None, None) => None,
        (rates, old) => {
            let old = old.clone().unwrap_or_default();
            let rate = rates
                .and_then(|list| {
                    let above = list.0.iter().copied().filter(|&rate| rate > 1.0);
                    above.min_by(|a, b| (a - 25.0).abs().total_cmp(&(b - 25.0).abs()))
                })
                .unwrap_or(old.frame_rate_limit);
            Some(tt::VideoRateControl2 {
                constant_bit_rate: options.constant_bit_rate_supported,
                frame_rate_limit: rate,
                bitrate_limit: old
                    .bitrate_limit
                    .min(options.bitrate_range.max)
                    .max(options.bitrate_range.min),
                ..old
            })
        }
    };
    configuration.quality = options.quality_range.min;
    if let Some(to) = to {
        configuration.multicast = Some(multicast(to));
    }
    let gov_length = configuration.gov_length.unwrap_or(0);
    let rate = configuration
        .rate_control
        .as_ref()
        .map_or(25.0, |rate| rate.frame_rate_limit);
    test.restore("the video encoder configuration", move |test| {
        Box::pin(async move {
            let request = tr2::SetVideoEncoderConfiguration {
                configuration: original,
            };
            test.call::<SetVideoEncoderConfiguration>(&request).await?;
            Ok(())
        })
    });
    test.call::<SetVideoEncoderConfiguration>(&tr2::SetVideoEncoderConfiguration { configuration })
        .await?;
    Ok((gov_length, rate))
}

/// A sound encoder in its profile, and what it can be set to.
pub struct Audio {
    pub profile: tt::ReferenceToken,
    pub encoder: tt::AudioEncoder2Configuration,
    pub options: tt::AudioEncoder2ConfigurationOptions,
}

/// Annex "Media2 Service – Media Profile Configuration for Audio Streaming".
pub async fn audio(test: &mut Test, codecs: &[Codec]) -> Result<Audio, Stop> {
    let profiles = profiles(test, &["AudioSource", "AudioEncoder"]).await?;
    for profile in &profiles {
        let set = profile.configurations.as_ref();
        let Some(encoder) = set
            .filter(|set| set.audio_source.is_some())
            .and_then(|set| set.audio_encoder.clone())
        else {
            continue;
        };
        if let Some(options) = audio_options(test, codecs, &encoder.token, &profile.token).await? {
            return Ok(Audio {
                profile: profile.token.clone(),
                encoder,
                options,
            });
        }
    }
    for profile in &profiles {
        if let Some(audio) = add_audio(test, profile, codecs).await? {
            return Ok(audio);
        }
    }
    Err(test.failed(
        format!("a profile whose audio encoder has {}", codecs_text(codecs)),
        "none",
    ))
}

/// Adds sound to a profile: source and encoder, with one of the codecs.
pub async fn add_audio(
    test: &mut Test,
    profile: &tr2::MediaProfile,
    codecs: &[Codec],
) -> Result<Option<Audio>, Stop> {
    let set = profile.configurations.as_ref();
    let before_source = set.and_then(|set| set.audio_source.as_ref().map(|old| old.token.clone()));
    let before = set.and_then(|set| set.audio_encoder.as_ref().map(|old| old.token.clone()));
    let sources = test
        .call::<GetAudioSourceConfigurations>(&by_tokens(None, Some(&profile.token)))
        .await?
        .configurations;
    for source in sources {
        add(
            test,
            &profile.token,
            "AudioSource",
            &source.token,
            before_source.clone(),
        )
        .await?;
        let encoders = test
            .call::<GetAudioEncoderConfigurations>(&by_tokens(None, Some(&profile.token)))
            .await?
            .configurations;
        for encoder in encoders {
            if let Some(options) = audio_options(test, codecs, &encoder.token, &profile.token).await? {
                add(test, &profile.token, "AudioEncoder", &encoder.token, before).await?;
                return Ok(Some(Audio {
                    profile: profile.token.clone(),
                    encoder,
                    options,
                }));
            }
        }
    }
    Ok(None)
}

async fn audio_options(
    test: &mut Test,
    codecs: &[Codec],
    encoder: &tt::ReferenceToken,
    profile: &tt::ReferenceToken,
) -> Result<Option<tt::AudioEncoder2ConfigurationOptions>, Stop> {
    let options = test
        .call::<GetAudioEncoderConfigurationOptions>(&by_tokens(Some(encoder), Some(profile)))
        .await?
        .options;
    Ok(codecs.iter().find_map(|&codec| {
        options
            .iter()
            .find(|option| is_encoding(codec, &option.encoding))
            .cloned()
    }))
}

/// Annex "Set Audio Encoder Configuration for Streaming".
pub async fn set_audio(test: &mut Test, audio: &Audio, to: Option<(IpAddr, u16)>) -> Result<(), Stop> {
    let original = audio.encoder.clone();
    let mut configuration = original.clone();
    configuration.encoding.clone_from(&audio.options.encoding);
    configuration.bitrate = nearest(configuration.bitrate, &audio.options.bitrate_list.items);
    configuration.sample_rate = nearest(configuration.sample_rate, &audio.options.sample_rate_list.items);
    if let Some(to) = to {
        configuration.multicast = Some(multicast(to));
    }
    test.restore("the audio encoder configuration", move |test| {
        Box::pin(async move {
            let request = tr2::SetAudioEncoderConfiguration {
                configuration: original,
            };
            test.call::<SetAudioEncoderConfiguration>(&request).await?;
            Ok(())
        })
    });
    test.call::<SetAudioEncoderConfiguration>(&tr2::SetAudioEncoderConfiguration { configuration })
        .await?;
    Ok(())
}

/// Annex "Get Stream Uri", as far as the request.
pub async fn stream_uri(test: &mut Test, profile: &tt::ReferenceToken, way: Way) -> Result<String, Stop> {
    let protocol = match way {
        Way::Udp => "RtspUnicast",
        Way::Multicast => "RtspMulticast",
        Way::Tcp | Way::WebSocket => "RTSP",
        Way::Http | Way::HttpWithLineBreaks | Way::Https => "RtspOverHttp",
    };
    let request = tr2::GetStreamUri {
        protocol: protocol.to_owned(),
        profile_token: profile.clone(),
    };
    Ok(test.call::<GetStreamUri>(&request).await?.uri)
}
