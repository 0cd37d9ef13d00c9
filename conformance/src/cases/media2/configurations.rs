//! Configurations of every kind, as the device lists them and as they stand in profiles: the same texts for each kind.

use std::collections::BTreeSet;
use std::fmt::Debug;

use onvif_core::generated::tr2::operations::{
    GetAnalyticsConfigurations, GetAudioDecoderConfigurations, GetAudioEncoderConfigurations,
    GetAudioOutputConfigurations, GetAudioSourceConfigurations, GetMetadataConfigurations,
    GetVideoEncoderConfigurations, GetVideoSourceConfigurations,
};
use onvif_core::generated::{tr2, tt};
use onvif_core::operation::Operation;

use super::profiles;
use crate::case;
use crate::case::{Case, Outcome, Stop, Test};
use crate::features::Feature;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("MEDIA2-2-2-2", listed::<VideoSource>, requires: [Feature::Media2Service]),
    case!("MEDIA2-2-2-4", same_in_profiles::<VideoSource>, requires: [Feature::Media2Service]),
    case!("MEDIA2-2-2-6", invalid_token::<VideoSource>, requires: [Feature::Media2Service]),
    case!("MEDIA2-2-3-1", encoders_listed, requires: [Feature::Media2Service, Feature::Media2Video]),
    case!("MEDIA2-3-1-2", listed::<AudioSource>, requires: [Feature::Media2Service, Feature::Media2Audio]),
    case!("MEDIA2-3-1-4", same_in_profiles::<AudioSource>, requires: [Feature::Media2Service, Feature::Media2Audio]),
    case!("MEDIA2-3-1-6", invalid_token::<AudioSource>, requires: [Feature::Media2Service, Feature::Media2Audio]),
    case!("MEDIA2-3-3-2", listed::<AudioOutput>, requires: [Feature::Media2Service, Feature::Media2AudioOutput]),
    case!("MEDIA2-3-3-4", same_in_profiles::<AudioOutput>, requires: [Feature::Media2Service, Feature::Media2AudioOutput]),
    case!("MEDIA2-3-3-6", invalid_token::<AudioOutput>, requires: [Feature::Media2Service, Feature::Media2AudioOutput]),
    case!("MEDIA2-3-4-2", listed::<AudioDecoder>, requires: [Feature::Media2Service, Feature::Media2AudioDecoder]),
    case!("MEDIA2-3-4-3", same_in_profiles::<AudioDecoder>, requires: [Feature::Media2Service, Feature::Media2AudioDecoder]),
    case!("MEDIA2-3-4-5", invalid_token::<AudioDecoder>, requires: [Feature::Media2Service, Feature::Media2AudioDecoder]),
    case!("MEDIA2-8-1-2", listed::<Metadata>, requires: [Feature::Media2Service, Feature::Media2Metadata]),
    case!("MEDIA2-8-1-3", same_in_profiles::<Metadata>, requires: [Feature::Media2Service, Feature::Media2Metadata]),
    case!("MEDIA2-8-1-4", invalid_token::<Metadata>, requires: [Feature::Media2Service, Feature::Media2Metadata]),
    case!("MEDIA2-9-1-1", listed::<Analytics>, requires: [Feature::Media2Service, Feature::Media2Analytics]),
    case!("MEDIA2-9-1-2", same_in_profiles::<Analytics>, requires: [Feature::Media2Service, Feature::Media2Analytics]),
    case!("MEDIA2-9-1-3", invalid_token::<Analytics>, requires: [Feature::Media2Service, Feature::Media2Analytics]),
];

/// A kind of configuration.
pub(super) trait Kind: Send + 'static {
    /// How the service lists it.
    type Get: Operation<Request = tr2::GetConfiguration>;
    /// The configuration.
    type Configuration: Clone + PartialEq + Debug + Send + Sync + 'static;
    /// Its name as a type of configurations.
    const TYPE: &'static str;
    /// The last step of the text that is about the whole list.
    const WHOLE_LIST: u32;

    fn list(response: <Self::Get as Operation>::Response) -> Vec<Self::Configuration>;
    fn token(configuration: &Self::Configuration) -> &str;
    fn of(set: &tr2::ConfigurationSet) -> Option<&Self::Configuration>;
    /// Without what no text compares.
    fn bare(configuration: &Self::Configuration) -> Self::Configuration;
}

macro_rules! kind {
    ($kind:ident, $get:ident, $configuration:ident, $field:ident, $whole:literal) => {
        pub(super) struct $kind;

        impl Kind for $kind {
            type Get = $get;
            type Configuration = tt::$configuration;
            const TYPE: &'static str = stringify!($kind);
            const WHOLE_LIST: u32 = $whole;

            fn list(response: <Self::Get as Operation>::Response) -> Vec<Self::Configuration> {
                response.configurations
            }

            fn token(configuration: &Self::Configuration) -> &str {
                &configuration.token
            }

            fn of(set: &tr2::ConfigurationSet) -> Option<&Self::Configuration> {
                set.$field.as_ref()
            }

            fn bare(configuration: &Self::Configuration) -> Self::Configuration {
                tt::$configuration {
                    use_count: 0,
                    ..configuration.clone()
                }
            }
        }
    };
}

kind!(
    VideoSource,
    GetVideoSourceConfigurations,
    VideoSourceConfiguration,
    video_source,
    6
);
kind!(
    AudioSource,
    GetAudioSourceConfigurations,
    AudioSourceConfiguration,
    audio_source,
    6
);
kind!(
    VideoEncoder,
    GetVideoEncoderConfigurations,
    VideoEncoder2Configuration,
    video_encoder,
    5
);
kind!(
    AudioEncoder,
    GetAudioEncoderConfigurations,
    AudioEncoder2Configuration,
    audio_encoder,
    5
);
kind!(
    AudioOutput,
    GetAudioOutputConfigurations,
    AudioOutputConfiguration,
    audio_output,
    6
);
kind!(
    AudioDecoder,
    GetAudioDecoderConfigurations,
    AudioDecoderConfiguration,
    audio_decoder,
    6
);
kind!(
    Metadata,
    GetMetadataConfigurations,
    MetadataConfiguration,
    metadata,
    4
);
kind!(
    Analytics,
    GetAnalyticsConfigurations,
    VideoAnalyticsConfiguration,
    analytics,
    4
);

pub(super) async fn ask<K: Kind>(
    test: &mut Test,
    configuration: Option<&str>,
    profile: Option<&str>,
) -> Result<Vec<K::Configuration>, Stop> {
    let request = tr2::GetConfiguration {
        configuration_token: configuration.map(str::to_owned),
        profile_token: profile.map(str::to_owned),
    };
    Ok(K::list(test.call::<K::Get>(&request).await?))
}

fn once<K: Kind>(test: &Test, list: &[K::Configuration]) -> Outcome {
    let mut seen = BTreeSet::new();
    for configuration in list {
        let token = K::token(configuration);
        test.check(seen.insert(token), "every token once", format!("{token} twice"))?;
    }
    Ok(())
}

fn holds<K: Kind>(list: &[K::Configuration], token: &str) -> bool {
    list.iter().any(|configuration| K::token(configuration) == token)
}

async fn listed<K: Kind>(test: &mut Test) -> Outcome {
    test.step(K::WHOLE_LIST - 1);
    let all = ask::<K>(test, None, None).await?;
    test.check(!all.is_empty(), "at least one configuration", "none")?;
    test.step(K::WHOLE_LIST);
    once::<K>(test, &all)?;
    test.step(K::WHOLE_LIST + 1);
    for configuration in &all {
        let token = K::token(configuration);
        let told = ask::<K>(test, Some(token), None).await?;
        test.check(
            told.len() == 1 && holds::<K>(&told, token),
            format!("the configuration {token}"),
            format!("{told:?}"),
        )?;
    }
    test.step(K::WHOLE_LIST + 3);
    let profiles = profiles(test, &[K::TYPE]).await?;
    test.step(K::WHOLE_LIST + 4);
    for profile in profiles {
        let told = ask::<K>(test, None, Some(&profile.token)).await?;
        once::<K>(test, &told)?;
        test.check(
            told.iter()
                .all(|configuration| holds::<K>(&all, K::token(configuration))),
            "only configurations that are listed",
            format!("{told:?}"),
        )?;
        if let Some(own) = profile.configurations.as_ref().and_then(K::of) {
            test.check(
                holds::<K>(&told, K::token(own)),
                format!("the configuration {} of the profile itself", K::token(own)),
                format!("{told:?}"),
            )?;
        }
    }
    Ok(())
}

/// As [`listed`], in the order of MEDIA2-2-3-1.
async fn encoders_listed(test: &mut Test) -> Outcome {
    test.step(4);
    let all = ask::<VideoEncoder>(test, None, None).await?;
    test.step(5);
    once::<VideoEncoder>(test, &all)?;
    test.step(7);
    for profile in profiles(test, &["VideoEncoder"]).await? {
        test.step(8);
        let told = ask::<VideoEncoder>(test, None, Some(&profile.token)).await?;
        once::<VideoEncoder>(test, &told)?;
        let own = profile.configurations.as_ref().and_then(VideoEncoder::of);
        let tokens = told.iter().map(|encoder| &encoder.token);
        for (token, list) in own
            .map(|own| (&own.token, &told))
            .into_iter()
            .chain(tokens.map(|token| (token, &all)))
        {
            test.check(
                holds::<VideoEncoder>(list, token),
                format!("the configuration {token}"),
                format!("{list:?}"),
            )?;
        }
    }
    test.step(9);
    for encoder in &all {
        let told = ask::<VideoEncoder>(test, Some(&encoder.token), None).await?;
        test.check(
            told.len() == 1 && holds::<VideoEncoder>(&told, &encoder.token),
            format!("the configuration {}", encoder.token),
            format!("{told:?}"),
        )?;
    }
    Ok(())
}

async fn same_in_profiles<K: Kind>(test: &mut Test) -> Outcome {
    test.step(4);
    for profile in profiles(test, &[K::TYPE]).await? {
        let Some(own) = profile.configurations.as_ref().and_then(K::of) else {
            continue;
        };
        test.step(5);
        let told = ask::<K>(test, Some(K::token(own)), None).await?;
        let told = test.present(told.first(), &format!("the configuration {}", K::token(own)))?;
        test.check(
            K::bare(told) == K::bare(own),
            format!("{own:?}"),
            format!("{told:?}"),
        )?;
    }
    Ok(())
}

async fn invalid_token<K: Kind>(test: &mut Test) -> Outcome {
    test.step(3);
    let all = ask::<K>(test, None, None).await?;
    let mut token = "OnvifTest123".to_owned();
    while holds::<K>(&all, &token) {
        token.push('0');
    }
    test.step(5);
    let request = tr2::GetConfiguration {
        configuration_token: Some(token),
        profile_token: None,
    };
    test.refused::<K::Get>(&request, &["Sender", "InvalidArgVal", "NoConfig"])
        .await?;
    Ok(())
}
