//! Profiles and encoders by the Media service, as its streams need them.

use std::net::IpAddr;

use onvif_core::generated::trt::operations::*;
use onvif_core::generated::{trt, tt};

use crate::case::{Stop, Test};
use crate::rtsp::{Codec, Way};

/// What an encoder can be set to for one codec.
pub struct Choice {
    pub resolutions: Vec<tt::VideoResolution>,
    pub frame_rate: tt::IntRange,
    pub interval: tt::IntRange,
    pub bitrate: Option<tt::IntRange>,
    pub gov_length: Option<tt::IntRange>,
    pub quality: tt::IntRange,
    h264_profiles: Vec<tt::H264Profile>,
    mpeg4_profiles: Vec<tt::Mpeg4Profile>,
}

/// What the options say of a codec; `None` if the encoder does not have it.
pub fn choice(codec: Codec, options: &tt::VideoEncoderConfigurationOptions) -> Option<Choice> {
    let extension = options.extension.as_ref();
    let quality = options.quality_range.clone();
    Some(match codec {
        Codec::Jpeg => {
            let jpeg = options.jpeg.as_ref()?;
            Choice {
                resolutions: jpeg.resolutions_available.clone(),
                frame_rate: jpeg.frame_rate_range.clone(),
                interval: jpeg.encoding_interval_range.clone(),
                bitrate: extension
                    .and_then(|more| more.jpeg.as_ref())
                    .map(|more| more.bitrate_range.clone()),
                gov_length: None,
                quality,
                h264_profiles: Vec::new(),
                mpeg4_profiles: Vec::new(),
            }
        }
        Codec::H264 => {
            let h264 = options.h264.as_ref()?;
            Choice {
                resolutions: h264.resolutions_available.clone(),
                frame_rate: h264.frame_rate_range.clone(),
                interval: h264.encoding_interval_range.clone(),
                bitrate: extension
                    .and_then(|more| more.h264.as_ref())
                    .map(|more| more.bitrate_range.clone()),
                gov_length: Some(h264.gov_length_range.clone()),
                quality,
                h264_profiles: h264.h264_profiles_supported.clone(),
                mpeg4_profiles: Vec::new(),
            }
        }
        Codec::Mpeg4 => {
            let mpeg4 = options.mpeg4.as_ref()?;
            Choice {
                resolutions: mpeg4.resolutions_available.clone(),
                frame_rate: mpeg4.frame_rate_range.clone(),
                interval: mpeg4.encoding_interval_range.clone(),
                bitrate: extension
                    .and_then(|more| more.mpeg4.as_ref())
                    .map(|more| more.bitrate_range.clone()),
                gov_length: Some(mpeg4.gov_length_range.clone()),
                quality,
                h264_profiles: Vec::new(),
                mpeg4_profiles: mpeg4.mpeg4_profiles_supported.clone(),
            }
        }
        _ => return None,
    })
}

/// Annex "Media Profile Configuration for Video Streaming": a profile whose encoder has the codec, and what it can be set to.
pub async fn video_profile(test: &mut Test, codec: Codec) -> Result<(tt::Profile, Choice), Stop> {
    for profile in profiles(test).await? {
        if profile.video_source_configuration.is_none() {
            continue;
        }
        let Some(encoder) = &profile.video_encoder_configuration else {
            continue;
        };
        let request = trt::GetVideoEncoderConfigurationOptions {
            configuration_token: Some(encoder.token.clone()),
            profile_token: Some(profile.token.clone()),
        };
        let options = test.call::<GetVideoEncoderConfigurationOptions>(&request).await?;
        if let Some(choice) = choice(codec, &options.options).filter(|choice| !choice.resolutions.is_empty())
        {
            return Ok((profile, choice));
        }
    }
    Err(test.failed(
        format!("a profile whose video encoder has {codec}"),
        "none among the profiles",
    ))
}

/// All profiles.
pub async fn profiles(test: &mut Test) -> Result<Vec<tt::Profile>, Stop> {
    Ok(test
        .call::<GetProfiles>(&trt::GetProfiles::default())
        .await?
        .profiles)
}

/// What a case wants of a video encoder beside its codec.
#[derive(Clone, Copy, Debug, Default)]
pub struct Video {
    pub resolution: Option<(i32, i32)>,
    pub frame_rate: i32,
    pub long_gov: bool,
    pub multicast: Option<(IpAddr, u16)>,
}

/// Sets the encoder of a profile and has it put back afterwards; the size that is set.
pub async fn set_video(
    test: &mut Test,
    original: &tt::VideoEncoderConfiguration,
    codec: Codec,
    choice: &Choice,
    video: Video,
) -> Result<(i32, i32), Stop> {
    let mut configuration = original.clone();
    configuration.encoding = match codec {
        Codec::Mpeg4 => tt::VideoEncoding::MPEG4,
        Codec::H264 => tt::VideoEncoding::H264,
        _ => tt::VideoEncoding::JPEG,
    };
    let wanted = video.resolution.unwrap_or((640, 480));
    let nearest = choice
        .resolutions
        .iter()
        .min_by_key(|size| (size.width - wanted.0).abs() + (size.height - wanted.1).abs());
    let size = test.present(nearest, "a resolution among the options")?;
    configuration.resolution = size.clone();
    configuration.quality = within(original.quality as i32, &choice.quality) as f32;
    let rate = match (&original.rate_control, &choice.bitrate) {
        (None, None) => None,
        (old, bitrate) => {
            let old = old.clone().unwrap_or_default();
            Some(tt::VideoRateControl {
                frame_rate_limit: within(
                    if video.frame_rate == 0 {
                        25
                    } else {
                        video.frame_rate
                    },
                    &choice.frame_rate,
                ),
                encoding_interval: choice.interval.min.max(1),
                bitrate_limit: match bitrate {
                    Some(range) => within(old.bitrate_limit, range),
                    None => old.bitrate_limit,
                },
            })
        }
    };
    configuration.rate_control = rate;
    let gov_length = choice.gov_length.as_ref().map_or(0, |range| {
        if video.long_gov {
            range.max.min(500)
        } else {
            let old = original.h264.as_ref().map_or(25, |h264| h264.gov_length);
            within(old, range)
        }
    });
    configuration.h264 = (codec == Codec::H264).then(|| tt::H264Configuration {
        gov_length,
        h264_profile: original
            .h264
            .as_ref()
            .map(|h264| h264.h264_profile)
            .filter(|profile| choice.h264_profiles.contains(profile))
            .or_else(|| choice.h264_profiles.first().cloned())
            .unwrap_or_default(),
    });
    configuration.mpeg4 = (codec == Codec::Mpeg4).then(|| tt::Mpeg4Configuration {
        gov_length,
        mpeg4_profile: choice.mpeg4_profiles.first().cloned().unwrap_or_default(),
    });
    if let Some(to) = video.multicast {
        configuration.multicast = multicast(to);
    }
    let result = (size.width, size.height);
    put_back_video(test, original.clone());
    test.call::<SetVideoEncoderConfiguration>(&trt::SetVideoEncoderConfiguration {
        configuration,
        force_persistence: false,
    })
    .await?;
    Ok(result)
}

/// Has a video encoder put back when the case is over.
pub fn put_back_video(test: &mut Test, configuration: tt::VideoEncoderConfiguration) {
    test.restore("the video encoder configuration", move |test| {
        Box::pin(async move {
            let request = trt::SetVideoEncoderConfiguration {
                configuration,
                force_persistence: false,
            };
            test.call::<SetVideoEncoderConfiguration>(&request).await?;
            Ok(())
        })
    });
}

/// The name of a sound codec in the Media service.
pub fn encoding(codec: Codec) -> tt::AudioEncoding {
    match codec {
        Codec::G726 => tt::AudioEncoding::G726,
        Codec::Aac => tt::AudioEncoding::AAC,
        _ => tt::AudioEncoding::G711,
    }
}

/// Sets a sound encoder and has it put back afterwards.
pub async fn set_audio(
    test: &mut Test,
    original: &tt::AudioEncoderConfiguration,
    change: impl FnOnce(&mut tt::AudioEncoderConfiguration),
) -> Result<(), Stop> {
    let put_back = original.clone();
    test.restore("the audio encoder configuration", move |test| {
        Box::pin(async move {
            let request = trt::SetAudioEncoderConfiguration {
                configuration: put_back,
                force_persistence: false,
            };
            test.call::<SetAudioEncoderConfiguration>(&request).await?;
            Ok(())
        })
    });
    let mut configuration = original.clone();
    change(&mut configuration);
    test.call::<SetAudioEncoderConfiguration>(&trt::SetAudioEncoderConfiguration {
        configuration,
        force_persistence: false,
    })
    .await?;
    Ok(())
}

/// A profile of the case's own, empty, that is gone when the case is over.
pub async fn empty_profile(test: &mut Test) -> Result<tt::Profile, Stop> {
    let request = trt::CreateProfile {
        name: "conformance".into(),
        ..Default::default()
    };
    // The annex deletes a profile where there is no room, or empties a fixed one; a profile that an operator has made is not the suite's
    // to delete.
    let profile = match test.attempt::<CreateProfile>(&request).await? {
        Ok(answer) => answer.profile,
        Err(fault) => {
            return Err(Stop::Inconclusive(format!(
                "there is no room for a profile of the suite's own; delete one ({fault})"
            )));
        }
    };
    let token = profile.token.clone();
    test.restore("the profile that the case has made", move |test| {
        Box::pin(async move {
            test.call::<DeleteProfile>(&trt::DeleteProfile { profile_token: token })
                .await?;
            Ok(())
        })
    });
    Ok(profile)
}

/// Adds sound with a codec to a profile: source, encoder, and the encoder set; the encoder as it was before.
pub async fn add_audio(
    test: &mut Test,
    profile: &tt::ReferenceToken,
    codec: Codec,
    to: Option<(IpAddr, u16)>,
) -> Result<(), Stop> {
    let sources = test
        .call::<GetCompatibleAudioSourceConfigurations>(&trt::GetCompatibleAudioSourceConfigurations {
            profile_token: profile.clone(),
        })
        .await?
        .configurations;
    for source in sources {
        test.call::<AddAudioSourceConfiguration>(&trt::AddAudioSourceConfiguration {
            profile_token: profile.clone(),
            configuration_token: source.token,
        })
        .await?;
        let encoders = test
            .call::<GetCompatibleAudioEncoderConfigurations>(&trt::GetCompatibleAudioEncoderConfigurations {
                profile_token: profile.clone(),
            })
            .await?
            .configurations;
        for encoder in encoders {
            let options = test
                .call::<GetAudioEncoderConfigurationOptions>(&trt::GetAudioEncoderConfigurationOptions {
                    configuration_token: Some(encoder.token.clone()),
                    profile_token: Some(profile.clone()),
                })
                .await?
                .options
                .options;
            let wanted = encoding(codec);
            let Some(option) = options.into_iter().find(|option| option.encoding == wanted) else {
                continue;
            };
            test.call::<AddAudioEncoderConfiguration>(&trt::AddAudioEncoderConfiguration {
                profile_token: profile.clone(),
                configuration_token: encoder.token.clone(),
            })
            .await?;
            return set_audio(test, &encoder, |configuration| {
                configuration.encoding = wanted;
                configuration.bitrate = nearest(configuration.bitrate, &option.bitrate_list.items);
                configuration.sample_rate =
                    nearest(configuration.sample_rate, &option.sample_rate_list.items);
                if let Some(to) = to {
                    configuration.multicast = multicast(to);
                }
            })
            .await;
        }
    }
    Err(test.failed(
        format!("an audio encoder configuration that has {codec}"),
        "none among those that are compatible",
    ))
}

/// Annex "Media Profile Configuration with Required Audio Encoder and with Video Encoder".
pub async fn audio_and_video(
    test: &mut Test,
    codec: Codec,
    to: Option<(IpAddr, u16)>,
) -> Result<tt::Profile, Stop> {
    for profile in profiles(test).await? {
        let complete = profile.video_source_configuration.is_some()
            && profile.video_encoder_configuration.is_some()
            && profile.audio_source_configuration.is_some();
        let Some(encoder) = profile
            .audio_encoder_configuration
            .as_ref()
            .filter(|encoder| complete && encoder.encoding == encoding(codec))
        else {
            continue;
        };
        set_audio(test, encoder, |configuration| {
            if let Some(to) = to {
                configuration.multicast = multicast(to);
            }
        })
        .await?;
        return Ok(profile);
    }
    let profile = empty_profile(test).await?;
    add_audio(test, &profile.token, codec, to).await?;
    let token = profile.token.clone();
    let sources = test
        .call::<GetCompatibleVideoSourceConfigurations>(&trt::GetCompatibleVideoSourceConfigurations {
            profile_token: token.clone(),
        })
        .await?
        .configurations;
    for source in sources {
        test.call::<AddVideoSourceConfiguration>(&trt::AddVideoSourceConfiguration {
            profile_token: token.clone(),
            configuration_token: source.token,
        })
        .await?;
        let encoders = test
            .call::<GetCompatibleVideoEncoderConfigurations>(&trt::GetCompatibleVideoEncoderConfigurations {
                profile_token: token.clone(),
            })
            .await?
            .configurations;
        let Some(encoder) = encoders.into_iter().next() else {
            continue;
        };
        test.call::<AddVideoEncoderConfiguration>(&trt::AddVideoEncoderConfiguration {
            profile_token: token.clone(),
            configuration_token: encoder.token,
        })
        .await?;
        let request = trt::GetProfile { profile_token: token };
        return Ok(test.call::<GetProfile>(&request).await?.profile);
    }
    Err(test.failed(
        "video configurations that are compatible with the profile",
        "none",
    ))
}

/// Takes configurations out of a profile and has them put back afterwards.
pub async fn without(
    test: &mut Test,
    profile: &tt::Profile,
    audio: bool,
    metadata: bool,
) -> Result<(), Stop> {
    let token = &profile.token;
    if audio && let Some(encoder) = &profile.audio_encoder_configuration {
        test.call::<RemoveAudioEncoderConfiguration>(&trt::RemoveAudioEncoderConfiguration {
            profile_token: token.clone(),
        })
        .await?;
        let request = trt::AddAudioEncoderConfiguration {
            profile_token: token.clone(),
            configuration_token: encoder.token.clone(),
        };
        test.restore("the audio encoder in its profile", move |test| {
            Box::pin(async move {
                test.call::<AddAudioEncoderConfiguration>(&request).await?;
                Ok(())
            })
        });
    }
    if metadata && let Some(configuration) = &profile.metadata_configuration {
        test.call::<RemoveMetadataConfiguration>(&trt::RemoveMetadataConfiguration {
            profile_token: token.clone(),
        })
        .await?;
        let request = trt::AddMetadataConfiguration {
            profile_token: token.clone(),
            configuration_token: configuration.token.clone(),
        };
        test.restore("the metadata configuration in its profile", move |test| {
            Box::pin(async move {
                test.call::<AddMetadataConfiguration>(&request).await?;
                Ok(())
            })
        });
    }
    Ok(())
}

/// The address of a profile's stream.
pub async fn stream_uri(test: &mut Test, profile: &tt::ReferenceToken, way: Way) -> Result<String, Stop> {
    let stream = if way == Way::Multicast {
        tt::StreamType::RTPMulticast
    } else {
        tt::StreamType::RTPUnicast
    };
    let protocol = match way {
        Way::Udp | Way::Multicast => tt::TransportProtocol::UDP,
        Way::Tcp | Way::WebSocket => tt::TransportProtocol::RTSP,
        Way::Http | Way::HttpWithLineBreaks | Way::Https => tt::TransportProtocol::HTTP,
    };
    let request = trt::GetStreamUri {
        stream_setup: tt::StreamSetup {
            stream,
            transport: tt::Transport {
                protocol,
                ..Default::default()
            },
            ..Default::default()
        },
        profile_token: profile.clone(),
    };
    Ok(test.call::<GetStreamUri>(&request).await?.media_uri.uri)
}

/// Settings of multicast with a time to live of one hop.
pub fn multicast((group, port): (IpAddr, u16)) -> tt::MulticastConfiguration {
    let address = match group {
        IpAddr::V4(group) => tt::IPAddress {
            r#type: tt::IPType::IPv4,
            ipv4_address: Some(group.to_string()),
            ..Default::default()
        },
        IpAddr::V6(group) => tt::IPAddress {
            r#type: tt::IPType::IPv6,
            ipv6_address: Some(group.to_string()),
            ..Default::default()
        },
    };
    tt::MulticastConfiguration {
        address,
        port: i32::from(port),
        ttl: 1,
        auto_start: false,
        ..Default::default()
    }
}

fn within(value: i32, range: &tt::IntRange) -> i32 {
    value.min(range.max).max(range.min)
}

/// The item of a list that is next to a value; the value itself if the list is empty.
pub fn nearest(value: i32, items: &[i32]) -> i32 {
    items
        .iter()
        .copied()
        .min_by_key(|item| (item - value).abs())
        .unwrap_or(value)
}
