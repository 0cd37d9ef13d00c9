//! Media Configuration Device Test Specification.

mod audio;
mod audio_outputs;
mod capabilities;
mod consistency;
mod counts;
mod dynamic;
pub(crate) mod kinds;
mod metadata;
mod options;
mod streams;
mod video;
mod video_encoders;

use onvif_core::generated::trt::operations::{CreateProfile, DeleteProfile, GetProfile, GetProfiles};
use onvif_core::generated::{trt, tt};

use crate::case::{Case, Outcome, Stop, Test};

/// The cases of this specification.
pub fn cases() -> Vec<Case> {
    [
        dynamic::CASES,
        consistency::CASES,
        options::CASES,
        video::CASES,
        video_encoders::CASES,
        counts::CASES,
        audio::CASES,
        audio_outputs::CASES,
        metadata::CASES,
        streams::CASES,
        capabilities::CASES,
    ]
    .concat()
}

/// All profiles.
async fn profiles(test: &mut Test) -> Result<Vec<tt::Profile>, Stop> {
    let request = trt::GetProfiles::default();
    Ok(test.call::<GetProfiles>(&request).await?.profiles)
}

/// One profile.
async fn profile(test: &mut Test, token: &str) -> Result<tt::Profile, Stop> {
    let request = trt::GetProfile {
        profile_token: token.to_owned(),
    };
    let told = test.call::<GetProfile>(&request).await?.profile;
    test.check(
        told.token == token,
        format!("the profile {token}"),
        told.token.clone(),
    )?;
    Ok(told)
}

/// Annexes `HelperCreateEmptyProfile` and `HelperCreateConfigureEmptyProfile`: a profile of the case's own, that is gone when the case is
/// over.
pub(crate) async fn empty_profile(test: &mut Test) -> Result<tt::Profile, Stop> {
    let request = trt::CreateProfile {
        name: "TestProfile".to_owned(),
        token: None,
    };
    let profile = match test.attempt::<CreateProfile>(&request).await? {
        Ok(answer) => answer.profile,
        // The annexes delete a profile where there is no room; one that an operator has made is not the suite's to delete.
        Err(fault) if fault.has_subcode("MaxNVTProfiles") => {
            return Err(Stop::Inconclusive(
                "there is no room for a profile of the suite's own; delete one".to_owned(),
            ));
        }
        Err(fault) => return Err(test.failed("CreateProfileResponse", format!("the fault {fault}"))),
    };
    let request = trt::DeleteProfile {
        profile_token: profile.token.clone(),
    };
    test.restore("the profile that the case has made", move |test| {
        // Some cases delete it themselves.
        Box::pin(async move { test.undo_once_more::<DeleteProfile>(&request).await })
    });
    Ok(profile)
}

async fn delete_profile(test: &mut Test, token: &str) -> Outcome {
    let request = trt::DeleteProfile {
        profile_token: token.to_owned(),
    };
    test.call::<DeleteProfile>(&request).await?;
    Ok(())
}
