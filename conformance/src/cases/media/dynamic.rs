//! A profile that is made, filled and emptied: MEDIA-1-1-5.

use onvif_core::generated::trt::operations::{AddPTZConfiguration, GetProfile, RemovePTZConfiguration};
use onvif_core::generated::{tptz, trt, tt};

use super::kinds::{
    AudioDecoder, AudioEncoder, AudioOutput, AudioSource, Kind, Metadata, VideoEncoder, VideoSource, fitting,
    some,
};
use super::{delete_profile, empty_profile, profile, profiles};
use crate::case;
use crate::case::{Case, Outcome, Stop, Test};
use crate::features::Feature;

/// The cases of this file.
pub const CASES: &[Case] = &[case!("MEDIA-1-1-5", dynamic, requires: [Feature::MediaService])];

/// Goes on only if a profile has this configuration of a kind, or none.
fn has<K: Kind>(test: &Test, profile: &tt::Profile, token: Option<&str>) -> Outcome {
    let told = K::of(profile).map(K::token);
    test.check(
        told == token,
        format!("{} {}", K::NAME, token.unwrap_or("absent")),
        told.unwrap_or("absent"),
    )
}

/// Adds a configuration and sees it in the profile.
async fn add<K: Kind>(test: &mut Test, token: &str, configuration: &str) -> Result<tt::Profile, Stop> {
    K::add(test, token, configuration).await?;
    let told = profile(test, token).await?;
    has::<K>(test, &told, Some(configuration))?;
    Ok(told)
}

/// Removes it and sees that it is gone.
async fn remove<K: Kind>(test: &mut Test, token: &str) -> Result<tt::Profile, Stop> {
    K::remove(test, token).await?;
    let told = profile(test, token).await?;
    has::<K>(test, &told, None)?;
    Ok(told)
}

/// Each source of a kind with one of the configurations that depend on it; PTZ goes with video.
async fn each<S: Kind, K: Kind>(test: &mut Test, token: &str) -> Outcome {
    for source in some::<S>(test).await? {
        let source = Some(S::token(&source).to_owned());
        let source = source.as_deref();
        add::<S>(test, token, source.unwrap_or_default()).await?;
        let own = fitting::<K>(test, token).await?;
        let told = add::<K>(test, token, K::token(&own)).await?;
        has::<S>(test, &told, source)?;
        let told = remove::<K>(test, token).await?;
        has::<S>(test, &told, source)?;
        if S::NAME == VideoSource::NAME && test.supports(Feature::PtzService) {
            let token_of_ptz = add_ptz(test, token).await?;
            if let Some(ptz) = token_of_ptz {
                let told = profile(test, token).await?;
                has::<S>(test, &told, source)?;
                let own = told.ptz_configuration.map(|own| own.token);
                test.check(own.as_ref() == Some(&ptz), ptz.clone(), format!("{own:?}"))?;
                let request = trt::RemovePTZConfiguration {
                    profile_token: token.to_owned(),
                };
                test.call::<RemovePTZConfiguration>(&request).await?;
                let told = profile(test, token).await?;
                has::<S>(test, &told, source)?;
                let own = told.ptz_configuration.map(|own| own.token);
                test.check(own.is_none(), "no PTZConfiguration", format!("{own:?}"))?;
            }
        }
        remove::<S>(test, token).await?;
    }
    Ok(())
}

/// Adds the first PTZ configuration that the profile takes.
async fn add_ptz(test: &mut Test, token: &str) -> Result<Option<String>, Stop> {
    let told = test.supports(Feature::PtzCompatibleConfigurations);
    let possible = if told {
        let request = tptz::GetCompatibleConfigurations {
            profile_token: token.to_owned(),
        };
        let answer = test
            .call::<tptz::operations::GetCompatibleConfigurations>(&request)
            .await?;
        answer.ptz_configuration.into_iter().take(1).collect()
    } else {
        let request = tptz::GetConfigurations::default();
        test.call::<tptz::operations::GetConfigurations>(&request)
            .await?
            .ptz_configuration
    };
    for ptz in possible {
        let request = trt::AddPTZConfiguration {
            profile_token: token.to_owned(),
            configuration_token: ptz.token.clone(),
        };
        if told {
            test.call::<AddPTZConfiguration>(&request).await?;
        } else if test.attempt::<AddPTZConfiguration>(&request).await?.is_err() {
            continue;
        }
        return Ok(Some(ptz.token));
    }
    Ok(None)
}

async fn dynamic(test: &mut Test) -> Outcome {
    test.step(4);
    let all = profiles(test).await?;
    test.step(5);
    test.check(
        all.iter()
            .any(|p| p.video_source_configuration.is_some() && p.video_encoder_configuration.is_some()),
        "a profile with video source and video encoder",
        "none",
    )?;
    test.step(6);
    let made = empty_profile(test).await?;
    test.step(8);
    test.check(made.fixed != Some(true), "a profile that is not fixed", "fixed")?;
    let token = made.token;
    test.step(11);
    each::<VideoSource, VideoEncoder>(test, &token).await?;
    test.step(13);
    for metadata in Metadata::list(test).await? {
        add::<Metadata>(test, &token, &metadata.token).await?;
        remove::<Metadata>(test, &token).await?;
    }
    if test.supports(Feature::MediaAudio) {
        test.step(14);
        each::<AudioSource, AudioEncoder>(test, &token).await?;
    }
    if test.supports(Feature::MediaAudioOutput) {
        test.step(15);
        each::<AudioOutput, AudioDecoder>(test, &token).await?;
    }
    test.step(16);
    delete_profile(test, &token).await?;
    let request = trt::GetProfile { profile_token: token };
    test.refused::<GetProfile>(&request, &["Sender", "InvalidArgVal", "NoProfile"])
        .await?;
    Ok(())
}
