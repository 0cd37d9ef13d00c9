//! Profiles that are made, filled and emptied: MEDIA2-1-1-2, -3, -5 to -9.

use onvif_core::generated::tr2;
use onvif_core::generated::tr2::operations::{
    AddConfiguration, CreateProfile, DeleteProfile, GetProfiles, RemoveConfiguration,
};

use super::configurations::{
    Analytics, AudioDecoder, AudioEncoder, AudioOutput, AudioSource, Kind, Metadata, VideoEncoder,
    VideoSource, ask,
};
use super::{profiles, tokens};
use crate::case;
use crate::case::{Case, Outcome, Stop, Test};
use crate::cases::support::changes::{Changes, PROFILE};
use crate::features::Feature;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("MEDIA2-1-1-2", predefined, requires: [Feature::Media2Service, Feature::EventService]),
    case!("MEDIA2-1-1-3", dynamic, requires: [Feature::Media2Service, Feature::EventService]),
    case!("MEDIA2-1-1-5", with_configurations, requires: [Feature::Media2Service]),
    case!("MEDIA2-1-1-6", emptied, requires: [Feature::Media2Service]),
    case!("MEDIA2-1-1-7", fixed, requires: [Feature::Media2Service]),
    case!("MEDIA2-1-1-8", ready_for_profile_m, with: "Metadata", requires: [Feature::Media2Service, Feature::Media2Metadata]),
    case!("MEDIA2-1-1-9", ready_for_profile_m, with: "VideoEncoder", requires: [Feature::Media2Service, Feature::Media2Video]),
];

/// Kind and token of a configuration.
type Part<'a> = (&'static str, &'a str);

fn references(parts: &[Part<'_>]) -> Vec<tr2::ConfigurationRef> {
    parts
        .iter()
        .map(|(kind, token)| tr2::ConfigurationRef {
            r#type: (*kind).to_owned(),
            token: Some((*token).to_owned()),
        })
        .collect()
}

/// A profile of the case's own, with these configurations; it is gone when the case is over.
pub(super) async fn create(test: &mut Test, parts: &[Part<'_>]) -> Result<String, Stop> {
    let request = tr2::CreateProfile {
        name: "testMedia2".to_owned(),
        configuration: references(parts),
    };
    let token = match test.attempt::<CreateProfile>(&request).await? {
        Ok(answer) => answer.token,
        // The annexes delete a profile where there is no room; one that an operator has made is not the suite's to delete.
        Err(fault) if fault.has_subcode("MaxNVTProfiles") => {
            return Err(Stop::Inconclusive(
                "there is no room for a profile of the suite's own; delete one".to_owned(),
            ));
        }
        Err(fault) => return Err(test.failed("CreateProfileResponse", format!("the fault {fault}"))),
    };
    let request = tr2::DeleteProfile { token: token.clone() };
    test.restore("the profile that the case has made", move |test| {
        // Some cases delete it themselves.
        Box::pin(async move { test.undo_once_more::<DeleteProfile>(&request).await })
    });
    Ok(token)
}

async fn delete(test: &mut Test, token: &str) -> Outcome {
    let request = tr2::DeleteProfile {
        token: token.to_owned(),
    };
    test.call::<DeleteProfile>(&request).await?;
    Ok(())
}

async fn is_gone(test: &mut Test, token: &str) -> Outcome {
    let request = tr2::GetProfiles {
        token: Some(token.to_owned()),
        ..tr2::GetProfiles::default()
    };
    test.refused::<GetProfiles>(&request, &["Sender", "InvalidArgVal", "NoProfile"])
        .await?;
    Ok(())
}

/// The profile with this token, with configurations of these types.
async fn profile(test: &mut Test, token: &str, types: &[&str]) -> Result<tr2::MediaProfile, Stop> {
    let request = tr2::GetProfiles {
        token: Some(token.to_owned()),
        r#type: types.iter().map(|&name| name.to_owned()).collect(),
    };
    let mut told = test.call::<GetProfiles>(&request).await?.profiles;
    let tokens: Vec<_> = told.iter().map(|profile| profile.token.clone()).collect();
    test.check(
        tokens == [token],
        format!("the profile {token}"),
        format!("{tokens:?}"),
    )?;
    test.present(told.pop(), "a profile")
}

/// Goes on only if a profile has these configurations of the types that are asked for, and no other.
async fn has(test: &mut Test, token: &str, types: &[&str], parts: &[Part<'_>]) -> Outcome {
    let told = profile(test, token, types).await?;
    let told = tokens(&told);
    let expected: Vec<(&str, String)> = parts
        .iter()
        .map(|(kind, token)| (*kind, (*token).to_owned()))
        .collect();
    for (name, there) in [("", &expected), ("no ", &told)] {
        for part in there {
            test.check(
                told.contains(part) && expected.contains(part),
                format!("{name}{} {}", part.0, part.1),
                format!("{told:?}"),
            )?;
        }
    }
    Ok(())
}

async fn predefined(test: &mut Test) -> Outcome {
    test.step(4);
    let source = first::<VideoSource>(test).await?;
    test.step(5);
    let changes = Changes::watch(test, &[PROFILE]).await?;
    test.step(6);
    let part = [("VideoSource", source.as_str())];
    let token = create(test, &part).await?;
    test.step(8);
    changes.profile(test, &token).await?;
    test.step(9);
    has(test, &token, &["VideoSource"], &part).await?;
    test.step(15);
    delete(test, &token).await?;
    test.step(17);
    changes.profile(test, &token).await?;
    test.step(20);
    is_gone(test, &token).await
}

/// Token of the first configuration of a kind.
async fn first<K: Kind>(test: &mut Test) -> Result<String, Stop> {
    let all = ask::<K>(test, None, None).await?;
    let token = all
        .first()
        .map(|configuration| K::token(configuration).to_owned());
    test.present(token, &format!("at least one {} configuration", K::TYPE))
}

async fn with_configurations(test: &mut Test) -> Outcome {
    test.step(4);
    let source = first::<VideoSource>(test).await?;
    created_with(test, ("VideoSource", &source)).await?;
    if test.supports(Feature::Media2Audio) {
        test.step(14);
        let source = first::<AudioSource>(test).await?;
        created_with(test, ("AudioSource", &source)).await?;
    }
    if test.supports(Feature::Media2AudioOutput) {
        test.step(15);
        let output = first::<AudioOutput>(test).await?;
        created_with(test, ("AudioOutput", &output)).await?;
    }
    Ok(())
}

async fn created_with(test: &mut Test, part: Part<'_>) -> Outcome {
    let token = create(test, &[part]).await?;
    has(test, &token, &["All"], &[part]).await?;
    delete(test, &token).await
}

/// A profile while its configurations come and go.
struct Filling {
    token: String,
    changes: Changes,
}

impl Filling {
    /// Adds a configuration of a kind beside the others.
    async fn add(&self, test: &mut Test, part: Part<'_>, beside: &[Part<'_>]) -> Outcome {
        let request = tr2::AddConfiguration {
            profile_token: self.token.clone(),
            name: None,
            configuration: references(&[part]),
        };
        test.call::<AddConfiguration>(&request).await?;
        self.changes.profile(test, &self.token).await?;
        let all: Vec<Part<'_>> = beside.iter().copied().chain([part]).collect();
        let types: Vec<&str> = all.iter().map(|(kind, _)| *kind).collect();
        has(test, &self.token, &types, &all).await
    }

    /// Takes it out again; the others stay. The source goes with its token, as the text has it for video.
    async fn remove(&self, test: &mut Test, part: Part<'_>, beside: &[Part<'_>]) -> Outcome {
        let (kind, token) = part;
        let request = tr2::RemoveConfiguration {
            profile_token: self.token.clone(),
            configuration: vec![tr2::ConfigurationRef {
                r#type: kind.to_owned(),
                token: (kind == "VideoSource").then(|| token.to_owned()),
            }],
        };
        test.call::<RemoveConfiguration>(&request).await?;
        self.changes.profile(test, &self.token).await?;
        let types: Vec<&str> = beside.iter().map(|(kind, _)| *kind).chain([kind]).collect();
        has(test, &self.token, &types, beside).await
    }

    /// Adds the first configuration of a kind that fits the profile and takes it out again; whether there is one.
    async fn visit<K: Kind>(&self, test: &mut Test, beside: Part<'_>) -> Result<bool, Stop> {
        let fitting = ask::<K>(test, None, Some(&self.token)).await?;
        let Some(configuration) = fitting.first() else {
            return Ok(false);
        };
        let part = (K::TYPE, K::token(configuration));
        self.add(test, part, &[beside]).await?;
        self.remove(test, part, &[beside]).await?;
        Ok(true)
    }

    /// Each source of a kind, and with it one of the configurations that depend on it.
    async fn each<S: Kind, K: Kind>(&self, test: &mut Test) -> Outcome {
        let sources = ask::<S>(test, None, None).await?;
        test.check(!sources.is_empty(), format!("at least one {}", S::TYPE), "none")?;
        for source in &sources {
            let source = (S::TYPE, S::token(source));
            self.add(test, source, &[]).await?;
            let there = self.visit::<K>(test, source).await?;
            test.check(there, format!("a {} that fits {}", K::TYPE, source.1), "none")?;
            self.remove(test, source, &[]).await?;
        }
        Ok(())
    }
}

async fn dynamic(test: &mut Test) -> Outcome {
    test.step(3);
    let token = create(test, &[]).await?;
    test.step(4);
    let changes = Changes::watch(test, &[PROFILE]).await?;
    let filling = Filling { token, changes };
    test.step(5);
    let sources = ask::<VideoSource>(test, None, None).await?;
    test.check(!sources.is_empty(), "at least one VideoSource", "none")?;
    let mut analytics = false;
    for source in &sources {
        test.step(6);
        let source = ("VideoSource", source.token.as_str());
        filling.add(test, source, &[]).await?;
        if test.supports(Feature::Media2Video) {
            let there = filling.visit::<VideoEncoder>(test, source).await?;
            test.check(there, format!("a VideoEncoder that fits {}", source.1), "none")?;
        }
        if test.supports(Feature::Media2Analytics) {
            analytics |= filling.visit::<Analytics>(test, source).await?;
        }
        if test.supports(Feature::Media2Metadata) {
            filling.visit::<Metadata>(test, source).await?;
        }
        filling.remove(test, source, &[]).await?;
    }
    test.step(7);
    test.check(
        analytics || !test.supports(Feature::Media2Analytics),
        "an Analytics configuration that fits a video source",
        "none",
    )?;
    if test.supports(Feature::Media2Audio) {
        test.step(8);
        filling.each::<AudioSource, AudioEncoder>(test).await?;
    }
    if test.supports(Feature::Media2AudioOutput) {
        test.step(9);
        filling.each::<AudioOutput, AudioDecoder>(test).await?;
    }
    test.step(10);
    delete(test, &filling.token).await?;
    is_gone(test, &filling.token).await
}

/// Empties a profile at once; what was in it comes back when the case is over.
async fn empty(test: &mut Test, whole: &tr2::MediaProfile) -> Outcome {
    let parts = tokens(whole);
    if !parts.is_empty() {
        let put_back = refill(whole);
        test.restore("the configurations of a profile", move |test| {
            Box::pin(async move {
                test.call::<AddConfiguration>(&put_back).await?;
                Ok(())
            })
        });
    }
    let request = tr2::RemoveConfiguration {
        profile_token: whole.token.clone(),
        configuration: vec![tr2::ConfigurationRef {
            r#type: "All".to_owned(),
            token: None,
        }],
    };
    test.call::<RemoveConfiguration>(&request).await?;
    has(test, &whole.token, &["All"], &[]).await
}

/// All that is in a profile.
fn refill(whole: &tr2::MediaProfile) -> tr2::AddConfiguration {
    let configuration = tokens(whole)
        .into_iter()
        .map(|(kind, token)| tr2::ConfigurationRef {
            r#type: kind.to_owned(),
            token: Some(token),
        })
        .collect();
    tr2::AddConfiguration {
        profile_token: whole.token.clone(),
        name: None,
        configuration,
    }
}

async fn emptied(test: &mut Test) -> Outcome {
    test.step(4);
    for whole in profiles(test, &["All"]).await? {
        test.step(5);
        empty(test, &whole).await?;
    }
    Ok(())
}

async fn fixed(test: &mut Test) -> Outcome {
    test.step(4);
    let all = profiles(test, &["All"]).await?;
    for whole in all.iter().filter(|whole| whole.fixed == Some(true)) {
        test.step(5);
        empty(test, whole).await?;
        if tokens(whole).is_empty() {
            continue;
        }
        test.call::<AddConfiguration>(&refill(whole)).await?;
        let again = profile(test, &whole.token, &["All"]).await?;
        let (expected, got) = (tokens(whole), tokens(&again));
        test.check(got == expected, format!("{expected:?}"), format!("{got:?}"))?;
    }
    Ok(())
}

async fn ready_for_profile_m(test: &mut Test, kind: &'static str) -> Outcome {
    // Without the claim nothing asks for such profiles.
    if !test.features().claims("M") {
        return Err(Stop::NotApplicable(
            "the device does not claim Profile M".to_owned(),
        ));
    }
    test.step(4);
    let all = profiles(test, &["All"]).await?;
    test.step(5);
    for source in ask::<VideoSource>(test, None, None).await? {
        test.step(6);
        let ready = all.iter().any(|profile| {
            let parts = tokens(profile);
            let has = |kind: &str, token: Option<&str>| {
                parts
                    .iter()
                    .any(|(there, its)| *there == kind && token.is_none_or(|token| its == token))
            };
            has("VideoSource", Some(&source.token)) && has(kind, None)
        });
        test.check(
            ready,
            format!("a profile with {} and {kind}", source.token),
            "none",
        )?;
    }
    Ok(())
}
