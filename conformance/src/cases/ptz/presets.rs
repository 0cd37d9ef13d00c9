//! Presets: PTZ-4-1, MEDIA2_PTZ-2-1.

use onvif_core::generated::tptz;
use onvif_core::generated::tptz::operations::{GetPresets, GotoPreset, RemovePreset, SetPreset};
use onvif_core::generated::tt::PTZPreset;

use super::Media;
use super::rig::{Rig, is_there, near, rig};
use crate::case;
use crate::case::{Case, Outcome, Stop, Test};
use crate::features::Feature;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("PTZ-4-1-4", set_and_get, with: Media::One, requires: [Feature::PtzService, Feature::MediaService, Feature::PtzPresets]),
    case!("PTZ-4-1-5", go_to, with: Media::One, requires: [Feature::PtzService, Feature::MediaService, Feature::PtzPresets]),
    case!("PTZ-4-1-6", remove, with: Media::One, requires: [Feature::PtzService, Feature::MediaService, Feature::PtzPresets]),
    case!("MEDIA2_PTZ-2-1-1", set_and_get, with: Media::Two, requires: [Feature::Media2Service, Feature::PtzService, Feature::PtzAbsolute, Feature::PtzPresets]),
    case!("MEDIA2_PTZ-2-1-2", go_to, with: Media::Two, requires: [Feature::Media2Service, Feature::PtzService, Feature::PtzAbsolute, Feature::PtzPresets]),
    case!("MEDIA2_PTZ-2-1-3", remove, with: Media::Two, requires: [Feature::Media2Service, Feature::PtzService, Feature::PtzPresets]),
];

const NAME: &str = "Test";

async fn set_and_get(test: &mut Test, media: Media) -> Outcome {
    test.step(media.step(3, 4));
    let mut rig = rig(test, media).await?;
    test.step(media.step(3, 10));
    rig.adjust_limits(test).await?;
    test.step(media.step(4, 14));
    let first = rig.move_to(test, 1.0 / 3.0).await?;
    test.step(media.step(6, 17));
    let token = set(test, &rig.profile, Some(NAME), None).await?;
    forget(test, &rig.profile, &token);
    test.step(media.step(9, 22));
    let preset = preset(test, &rig.profile, &token).await?;
    is_kept(test, &rig, media, &preset, first.as_ref())?;
    test.step(media.step(14, 28));
    let second = rig.move_to(test, 2.0 / 3.0).await?;
    test.step(media.step(15, 31));
    // The newer text names it again, the older one lets the device keep the name.
    let name = (media == Media::Two).then_some(NAME);
    set(test, &rig.profile, name, Some(&token)).await?;
    test.step(media.step(18, 36));
    let preset = self::preset(test, &rig.profile, &token).await?;
    is_kept(test, &rig, media, &preset, second.as_ref())?;
    test.step(media.step(23, 40));
    take_away(test, &rig.profile, &token).await
}

/// A preset has its name and, where the camera has positions, the position that it was set at.
fn is_kept(
    test: &mut Test,
    rig: &Rig,
    media: Media,
    preset: &PTZPreset,
    place: Option<&onvif_core::generated::tt::PTZVector>,
) -> Outcome {
    test.check(
        preset.name.as_deref() == Some(NAME),
        format!("the name {NAME}"),
        format!("{:?}", preset.name),
    )?;
    let Some(place) = place else {
        return Ok(());
    };
    let position = test.present(preset.ptz_position.as_ref(), "PTZPosition")?;
    test.check(
        place.pan_tilt.is_none() || position.pan_tilt.is_some(),
        "PTZPosition.PanTilt",
        "none",
    )?;
    test.check(
        place.zoom.is_none() || position.zoom.is_some(),
        "PTZPosition.Zoom",
        "none",
    )?;
    // By the newer text a wrong place is worth a warning only.
    test.check(
        media == Media::Two || near(rig, position, place) != Some(false),
        format!("about {place:?}"),
        format!("{position:?}"),
    )
}

async fn go_to(test: &mut Test, media: Media) -> Outcome {
    test.step(media.step(3, 4));
    let mut rig = rig(test, media).await?;
    test.step(media.step(3, 10));
    rig.adjust_limits(test).await?;
    test.step(media.step(4, 16));
    let place = rig.move_to(test, 0.3).await?;
    test.step(media.step(6, 18));
    let token = set(test, &rig.profile, Some(NAME), None).await?;
    forget(test, &rig.profile, &token);
    test.step(media.step(7, 24));
    rig.move_to(test, 0.7).await?;
    test.step(media.step(9, 26));
    let request = tptz::GotoPreset {
        profile_token: rig.profile.clone(),
        preset_token: token.clone(),
        speed: None,
    };
    test.call::<GotoPreset>(&request).await?;
    test.step(media.step(10, 28));
    let status = rig.arrive(test, place.as_ref()).await?;
    if let Some(place) = place.filter(|_| media == Media::One) {
        is_there(test, &rig, status.position.as_ref(), &place)?;
    }
    test.step(media.step(11, 34));
    take_away(test, &rig.profile, &token).await
}

async fn remove(test: &mut Test, media: Media) -> Outcome {
    test.step(3);
    let rig = rig(test, media).await?;
    test.step(5);
    let token = set(test, &rig.profile, Some(NAME), None).await?;
    forget(test, &rig.profile, &token);
    test.step(media.step(8, 10));
    let preset = preset(test, &rig.profile, &token).await?;
    test.check(
        preset.name.as_deref() == Some(NAME),
        format!("the name {NAME}"),
        format!("{:?}", preset.name),
    )?;
    test.step(media.step(10, 12));
    take_away(test, &rig.profile, &token).await?;
    test.step(media.step(13, 15));
    let there = presets(test, &rig.profile).await?;
    test.check(
        !there.iter().any(|preset| preset.token.as_ref() == Some(&token)),
        format!("no preset {token}"),
        "it is still there",
    )
}

async fn set(
    test: &mut Test,
    profile: &str,
    name: Option<&str>,
    token: Option<&str>,
) -> Result<String, Stop> {
    let request = tptz::SetPreset {
        profile_token: profile.to_owned(),
        preset_name: name.map(str::to_owned),
        preset_token: token.map(str::to_owned),
    };
    let token = test.call::<SetPreset>(&request).await?.preset_token;
    test.check(!token.is_empty(), "a PresetToken", "none")?;
    Ok(token)
}

async fn presets(test: &mut Test, profile: &str) -> Result<Vec<PTZPreset>, Stop> {
    let request = tptz::GetPresets {
        profile_token: profile.to_owned(),
    };
    Ok(test.call::<GetPresets>(&request).await?.preset)
}

async fn preset(test: &mut Test, profile: &str, token: &str) -> Result<PTZPreset, Stop> {
    let presets = presets(test, profile).await?;
    let preset = presets
        .into_iter()
        .find(|preset| preset.token.as_deref() == Some(token));
    test.present(preset, &format!("the preset {token}"))
}

async fn take_away(test: &mut Test, profile: &str, token: &str) -> Outcome {
    let request = tptz::RemovePreset {
        profile_token: profile.to_owned(),
        preset_token: token.to_owned(),
    };
    test.call::<RemovePreset>(&request).await?;
    Ok(())
}

/// Has a preset removed when the case is over, if it is still there.
fn forget(test: &mut Test, profile: &str, token: &str) {
    let (profile, token) = (profile.to_owned(), token.to_owned());
    test.restore("preset", move |test| {
        Box::pin(async move {
            let there = presets(test, &profile).await?;
            if there.iter().any(|preset| preset.token.as_ref() == Some(&token)) {
                take_away(test, &profile, &token).await?;
            }
            Ok(())
        })
    });
}
