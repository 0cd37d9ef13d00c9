//! Profiles and configurations, which are told in several ways: MEDIA-1-1-1, -3, 2-2-1, -2, -5, 2-3-1, -2, 3-2-1, -2, -5, 3-3-1, -2, 3-4-13 to
//! -17, 4-1-2.

use std::future::Future;

use onvif_core::generated::trt::operations::{GetAudioOutputs, GetAudioSources, GetVideoSources};
use onvif_core::generated::{tptz, trt};

use super::kinds::{
    AudioDecoder, AudioEncoder, AudioOutput, AudioSource, Kind, VideoEncoder, VideoSource, some,
};
use super::{profile, profiles};
use crate::case;
use crate::case::{Case, Outcome, Stop, Test};
use crate::cases::support::media::{listed, once};
use crate::features::Feature;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("MEDIA-1-1-1", ready, requires: [Feature::MediaService]),
    case!("MEDIA-1-1-3", same_profiles, requires: [Feature::MediaService]),
    case!("MEDIA-2-2-1", in_profiles::<VideoSource>, with: ANY, requires: [Feature::MediaService]),
    case!("MEDIA-2-2-2", one_by_one::<VideoSource>, with: ANY, requires: [Feature::MediaService]),
    case!("MEDIA-2-2-5", sources::<VideoSource>, with: ANY, requires: [Feature::MediaService]),
    case!("MEDIA-2-3-1", in_profiles::<VideoEncoder>, with: ANY, requires: [Feature::MediaService]),
    case!("MEDIA-2-3-2", one_by_one::<VideoEncoder>, with: ANY, requires: [Feature::MediaService]),
    case!("MEDIA-3-2-1", in_profiles::<AudioSource>, with: ANY, requires: [Feature::MediaService, Feature::MediaAudio]),
    case!("MEDIA-3-2-2", one_by_one::<AudioSource>, with: ANY, requires: [Feature::MediaService, Feature::MediaAudio]),
    case!("MEDIA-3-2-5", sources::<AudioSource>, with: ANY, requires: [Feature::MediaService, Feature::MediaAudio]),
    case!("MEDIA-3-3-1", in_profiles::<AudioEncoder>, with: ANY, requires: [Feature::MediaService, Feature::MediaAudio]),
    case!("MEDIA-3-3-2", one_by_one::<AudioEncoder>, with: ANY, requires: [Feature::MediaService, Feature::MediaAudio]),
    case!("MEDIA-3-4-13", in_profiles::<AudioOutput>, with: SOME, requires: [Feature::MediaService, Feature::MediaAudioOutput]),
    case!("MEDIA-3-4-14", one_by_one::<AudioOutput>, with: SOME, requires: [Feature::MediaService, Feature::MediaAudioOutput]),
    case!("MEDIA-3-4-15", sources::<AudioOutput>, with: SOME, requires: [Feature::MediaService, Feature::MediaAudioOutput]),
    case!("MEDIA-3-4-16", in_profiles::<AudioDecoder>, with: SOME, requires: [Feature::MediaService, Feature::MediaAudioOutput]),
    case!("MEDIA-3-4-17", one_by_one::<AudioDecoder>, with: SOME, requires: [Feature::MediaService, Feature::MediaAudioOutput]),
    case!("MEDIA-4-1-2", ptz_in_profiles, requires: [Feature::MediaService, Feature::PtzService]),
];

/// The later texts ask for at least one configuration, and count their steps otherwise.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Least {
    None,
    One,
}

const ANY: Least = Least::None;
const SOME: Least = Least::One;

impl Least {
    fn step(self, any: u32, some: u32) -> u32 {
        match self {
            Least::None => any,
            Least::One => some,
        }
    }

    async fn list<K: Kind>(self, test: &mut Test) -> Result<Vec<K::Configuration>, Stop> {
        match self {
            Least::None => K::list(test).await,
            Least::One => some::<K>(test).await,
        }
    }
}

async fn ready(test: &mut Test) -> Outcome {
    test.step(3);
    let all = profiles(test).await?;
    test.step(4);
    test.check(
        all.iter()
            .any(|p| p.video_source_configuration.is_some() && p.video_encoder_configuration.is_some()),
        "a profile with video source and video encoder",
        "none",
    )?;
    test.step(5);
    for profile in &all {
        test.present(
            profile.fixed,
            &format!("the attribute fixed of {}", profile.token),
        )?;
    }
    Ok(())
}

async fn same_profiles(test: &mut Test) -> Outcome {
    test.step(4);
    let all = profiles(test).await?;
    test.step(5);
    once(test, all.iter().map(|profile| profile.token.as_str()))?;
    for listed in &all {
        test.step(6);
        let told = profile(test, &listed.token).await?;
        test.step(8);
        test.check(told == *listed, format!("{listed:?}"), format!("{told:?}"))?;
    }
    Ok(())
}

async fn in_profiles<K: Kind>(test: &mut Test, least: Least) -> Outcome {
    test.step(3);
    let profiles = profiles(test).await?;
    test.check(
        least == Least::None || !profiles.is_empty(),
        "at least one profile",
        "none",
    )?;
    test.step(least.step(5, 6));
    let all = least.list::<K>(test).await?;
    test.step(least.step(7, 9));
    once(test, all.iter().map(K::token))?;
    for own in profiles.iter().filter_map(K::of) {
        test.step(least.step(8, 10));
        let told = all.iter().find(|told| K::token(told) == K::token(own));
        let told = test.present(told, &format!("{} among all", K::token(own)))?;
        test.step(least.step(9, 10));
        test.check(told == own, format!("{own:?}"), format!("{told:?}"))?;
    }
    Ok(())
}

async fn one_by_one<K: Kind>(test: &mut Test, least: Least) -> Outcome {
    test.step(3);
    for listed in least.list::<K>(test).await? {
        test.step(least.step(5, 6));
        let told = K::one(test, K::token(&listed)).await?;
        test.step(least.step(7, 6));
        test.check(told == listed, format!("{listed:?}"), format!("{told:?}"))?;
    }
    Ok(())
}

/// A kind of configuration of something that is there: a camera, a microphone, a loudspeaker.
trait Input: Kind {
    /// The token of what a configuration is of.
    fn source(configuration: &Self::Configuration) -> &String;
    /// The tokens of all there are.
    fn sources(test: &mut Test) -> impl Future<Output = Result<Vec<String>, Stop>> + Send;
}

macro_rules! input {
    ($kind:ident, $source:ident, $operation:ident, $list:ident) => {
        impl Input for $kind {
            fn source(configuration: &Self::Configuration) -> &String {
                &configuration.$source
            }

            async fn sources(test: &mut Test) -> Result<Vec<String>, Stop> {
                let request = trt::$operation::default();
                let all = test.call::<$operation>(&request).await?.$list;
                Ok(all.into_iter().map(|source| source.token).collect())
            }
        }
    };
}

input!(VideoSource, source_token, GetVideoSources, video_sources);
input!(AudioSource, source_token, GetAudioSources, audio_sources);
input!(AudioOutput, output_token, GetAudioOutputs, audio_outputs);

async fn sources<K: Input>(test: &mut Test, least: Least) -> Outcome {
    test.step(3);
    let configurations = least.list::<K>(test).await?;
    test.step(least.step(5, 6));
    let all = K::sources(test).await?;
    test.check(
        least == Least::None || !all.is_empty(),
        "at least one output",
        "none",
    )?;
    test.step(least.step(7, 9));
    once(test, all.iter().map(String::as_str))?;
    test.step(least.step(8, 10));
    for configuration in &configurations {
        listed(test, "the token", K::source(configuration), &all)?;
    }
    Ok(())
}

async fn ptz_in_profiles(test: &mut Test) -> Outcome {
    test.step(4);
    let profiles = profiles(test).await?;
    test.step(6);
    let request = tptz::GetConfigurations::default();
    let all = test
        .call::<tptz::operations::GetConfigurations>(&request)
        .await?
        .ptz_configuration;
    test.step(7);
    once(test, all.iter().map(|ptz| ptz.token.as_str()))?;
    for own in profiles
        .iter()
        .filter_map(|profile| profile.ptz_configuration.as_ref())
    {
        test.step(8);
        let told = all.iter().find(|told| told.token == own.token);
        let told = test.present(told, &format!("{} among all", own.token))?;
        test.step(9);
        test.check(told == own, format!("{own:?}"), format!("{told:?}"))?;
    }
    Ok(())
}
