//! Profiles: MEDIA2-1-1, 4-1-1, 5-1-1.

use std::collections::BTreeSet;

use onvif_core::generated::tr2::operations::GetSnapshotUri;
use onvif_core::generated::{tmd, tr2};

use super::profiles;
use crate::case;
use crate::case::{Case, Outcome, Test};
use crate::cases::support::pictures::is_picture;
use crate::features::Feature;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("MEDIA2-1-1-1", ready, requires: [Feature::Media2Service, Feature::DeviceIoService]),
    case!("MEDIA2-1-1-4", by_type, requires: [Feature::Media2Service]),
    case!("MEDIA2-4-1-1", ready_for_ptz, requires: [Feature::Media2Service, Feature::PtzService]),
    case!("MEDIA2-5-1-1", snapshot, requires: [Feature::Media2Service, Feature::Media2SnapshotUri]),
];

async fn ready(test: &mut Test) -> Outcome {
    test.step(4);
    let sources = test
        .call::<tmd::operations::GetVideoSources>(&tmd::Get::default())
        .await?
        .token;
    test.step(6);
    let profiles = profiles(test, &["All"]).await?;
    test.step(7);
    for source in sources {
        let fits = |profile: &tr2::MediaProfile| {
            profile.configurations.as_ref().is_some_and(|set| {
                set.video_source
                    .as_ref()
                    .is_some_and(|video| video.source_token == source)
                    && set
                        .video_encoder
                        .as_ref()
                        .is_some_and(|encoder| matches!(encoder.encoding.as_str(), "H264" | "H265"))
            })
        };
        test.check(
            profiles.iter().any(fits),
            format!("a profile with {source} and H.264 or H.265"),
            "none",
        )?;
    }
    Ok(())
}

async fn by_type(test: &mut Test) -> Outcome {
    test.step(4);
    let all = profiles(test, &["All"]).await?;
    test.step(5);
    once(test, &all)?;
    test.step(7);
    let bare = profiles(test, &[]).await?;
    test.step(9);
    same(test, &bare, &all)?;
    test.step(10);
    for profile in &bare {
        let empty = profile.configurations.as_ref().is_none_or(is_empty);
        test.check(
            empty,
            format!("{} without configurations", profile.token),
            format!("{:?}", profile.configurations),
        )?;
    }
    for (name, step, asked) in [
        ("VideoSource", 12, true),
        ("Analytics", 16, test.supports(Feature::Media2Analytics)),
        ("Metadata", 17, test.supports(Feature::Media2Metadata)),
    ] {
        if !asked {
            continue;
        }
        test.step(step);
        let some = profiles(test, &[name]).await?;
        same(test, &some, &all)?;
        for profile in &some {
            let whole = all.iter().find(|whole| whole.token == profile.token);
            let expected = only(name, whole.and_then(|whole| whole.configurations.as_ref()));
            let got = profile.configurations.clone().unwrap_or_default();
            test.check(got == expected, format!("{expected:?}"), format!("{got:?}"))?;
        }
    }
    Ok(())
}

/// Of these configurations only those of one type.
fn only(name: &str, set: Option<&tr2::ConfigurationSet>) -> tr2::ConfigurationSet {
    let set = set.cloned().unwrap_or_default();
    let mut only = tr2::ConfigurationSet::default();
    match name {
        "VideoSource" => only.video_source = set.video_source,
        "Analytics" => only.analytics = set.analytics,
        _ => only.metadata = set.metadata,
    }
    only
}

fn is_empty(set: &tr2::ConfigurationSet) -> bool {
    *set == tr2::ConfigurationSet::default()
}

fn once(test: &Test, profiles: &[tr2::MediaProfile]) -> Outcome {
    let mut seen = BTreeSet::new();
    for profile in profiles {
        test.check(
            seen.insert(&profile.token),
            "every token once",
            format!("{} twice", profile.token),
        )?;
    }
    Ok(())
}

/// The same profiles, each once.
fn same(test: &Test, profiles: &[tr2::MediaProfile], all: &[tr2::MediaProfile]) -> Outcome {
    once(test, profiles)?;
    let tokens = |list: &[tr2::MediaProfile]| -> BTreeSet<String> {
        list.iter().map(|profile| profile.token.clone()).collect()
    };
    let (got, expected) = (tokens(profiles), tokens(all));
    test.check(got == expected, format!("{expected:?}"), format!("{got:?}"))
}

async fn ready_for_ptz(test: &mut Test) -> Outcome {
    test.step(4);
    let profiles = profiles(test, &["VideoSource", "PTZ"]).await?;
    test.step(5);
    let fits = |profile: &tr2::MediaProfile| {
        let set = profile.configurations.as_ref();
        set.is_some_and(|set| set.video_source.is_some() && set.ptz.is_some())
    };
    test.check(
        profiles.iter().any(fits),
        "a profile with video source and PTZ",
        "none",
    )
}

async fn snapshot(test: &mut Test) -> Outcome {
    test.step(3);
    let encoder = test.supports(Feature::Media2Video);
    let profiles = profiles(test, &["VideoSource", "VideoEncoder"]).await?;
    let fits = |profile: &&tr2::MediaProfile| {
        let set = profile.configurations.as_ref();
        set.is_some_and(|set| set.video_source.is_some() && (!encoder || set.video_encoder.is_some()))
    };
    let profile = profiles.iter().find(fits).map(|profile| profile.token.clone());
    let profile_token = test.present(profile, "a profile that is ready for video")?;
    test.step(6);
    let uri = test
        .call::<GetSnapshotUri>(&tr2::GetSnapshotUri { profile_token })
        .await?
        .uri;
    test.step(8);
    is_picture(test, &uri, 9).await
}
