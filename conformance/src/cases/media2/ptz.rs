//! PTZ configurations that come and go with profiles: MEDIA2-4-1-2.

use onvif_core::generated::tptz::operations::{
    GetCompatibleConfigurations, GetConfiguration, GetConfigurationOptions, SetConfiguration,
};
use onvif_core::generated::tr2::operations::{AddConfiguration, GetProfiles, RemoveConfiguration};
use onvif_core::generated::{tptz, tr2, tt};

use super::profiles;
use crate::case;
use crate::case::{Case, Outcome, Stop, Test};
use crate::cases::support::changes::{CONFIGURATION, Changes, PROFILE};
use crate::cases::support::media::once;
use crate::features::Feature;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("MEDIA2-4-1-2", dynamic, requires: [Feature::Media2Service, Feature::EventService, Feature::PtzService, Feature::PtzCompatibleConfigurations]),
];

fn reference(token: Option<&str>) -> Vec<tr2::ConfigurationRef> {
    vec![tr2::ConfigurationRef {
        r#type: "PTZ".to_owned(),
        token: token.map(str::to_owned),
    }]
}

async fn add(test: &mut Test, profile: &str, token: &str) -> Outcome {
    let request = tr2::AddConfiguration {
        profile_token: profile.to_owned(),
        name: None,
        configuration: reference(Some(token)),
    };
    test.call::<AddConfiguration>(&request).await?;
    Ok(())
}

async fn remove(test: &mut Test, profile: &str) -> Outcome {
    let request = tr2::RemoveConfiguration {
        profile_token: profile.to_owned(),
        configuration: reference(None),
    };
    test.call::<RemoveConfiguration>(&request).await?;
    Ok(())
}

/// The PTZ configuration of a profile.
async fn ptz_of(test: &mut Test, profile: &str, name: &str) -> Result<Option<tt::PTZConfiguration>, Stop> {
    let request = tr2::GetProfiles {
        token: Some(profile.to_owned()),
        r#type: vec![name.to_owned()],
    };
    let mut told = test.call::<GetProfiles>(&request).await?.profiles;
    let tokens: Vec<_> = told.iter().map(|profile| profile.token.clone()).collect();
    test.check(
        tokens == [profile],
        format!("the profile {profile}"),
        format!("{tokens:?}"),
    )?;
    Ok(told
        .pop()
        .and_then(|profile| profile.configurations)
        .and_then(|set| set.ptz))
}

async fn dynamic(test: &mut Test) -> Outcome {
    test.step(4);
    let all = profiles(test, &["VideoSource", "PTZ"]).await?;
    let seeing: Vec<_> = all
        .into_iter()
        .filter_map(|profile| Some((profile.token, profile.configurations?)))
        .filter(|(_, set)| set.video_source.is_some())
        .collect();
    test.step(5);
    for (profile, set) in &seeing {
        let (profile, old) = (profile.clone(), set.ptz.as_ref().map(|ptz| ptz.token.clone()));
        if old.is_some() {
            remove(test, &profile).await?;
        }
        test.restore("PTZ of a profile", move |test| {
            Box::pin(async move {
                match old {
                    Some(old) => add(test, &profile, &old).await,
                    None => remove(test, &profile).await,
                }
            })
        });
    }
    test.step(6);
    let changes = Changes::watch(test, &[PROFILE, CONFIGURATION]).await?;
    let mut round = 0;
    for (profile, _) in &seeing {
        test.step(7);
        let request = tptz::GetCompatibleConfigurations {
            profile_token: profile.clone(),
        };
        let fitting = test
            .call::<GetCompatibleConfigurations>(&request)
            .await?
            .ptz_configuration;
        for old in fitting {
            visit(test, profile, &old, &changes, &format!("TestName{round}")).await?;
            round += 1;
        }
    }
    Ok(())
}

/// One configuration in one profile: added, set, seen in the profile, removed.
async fn visit(
    test: &mut Test,
    profile: &str,
    old: &tt::PTZConfiguration,
    changes: &Changes,
    name: &str,
) -> Outcome {
    add(test, profile, &old.token).await?;
    changes.profile(test, profile).await?;
    let request = tptz::GetConfigurationOptions {
        configuration_token: old.token.clone(),
    };
    let options = test
        .call::<GetConfigurationOptions>(&request)
        .await?
        .ptz_configuration_options;
    are_different(test, &options.spaces)?;
    let put_back = old.clone();
    test.restore("a PTZ configuration", move |test| {
        Box::pin(async move { set(test, put_back).await })
    });
    let wanted = other(old, &options, name);
    set(test, wanted.clone()).await?;
    changes.configuration(test, "PTZ", &old.token).await?;
    let request = tptz::GetConfiguration {
        ptz_configuration_token: old.token.clone(),
    };
    let told = test.call::<GetConfiguration>(&request).await?.ptz_configuration;
    let expected = compared(&wanted);
    let got = compared(&told);
    test.check(got == expected, expected.clone(), got)?;
    let own = ptz_of(test, profile, "All").await?;
    let own = test.present(own, "PTZ of the profile")?;
    let got = compared(&own);
    test.check(
        own.token == old.token && got == expected,
        format!("{} {expected}", old.token),
        format!("{} {got}", own.token),
    )?;
    remove(test, profile).await?;
    changes.profile(test, profile).await?;
    let own = ptz_of(test, profile, "PTZ").await?.map(|own| own.token);
    test.check(own.is_none(), "no PTZ in the profile", format!("{own:?}"))
}

async fn set(test: &mut Test, ptz_configuration: tt::PTZConfiguration) -> Outcome {
    let request = tptz::SetConfiguration {
        ptz_configuration,
        force_persistence: false,
    };
    test.call::<SetConfiguration>(&request).await?;
    Ok(())
}

/// Goes on only if no space comes twice.
fn are_different(test: &Test, spaces: &tt::PTZSpaces) -> Outcome {
    for planes in [
        &spaces.absolute_pan_tilt_position_space,
        &spaces.relative_pan_tilt_translation_space,
        &spaces.continuous_pan_tilt_velocity_space,
    ] {
        once(test, planes.iter().map(|space| space.uri.as_str()))?;
    }
    for lines in [
        &spaces.absolute_zoom_position_space,
        &spaces.relative_zoom_translation_space,
        &spaces.continuous_zoom_velocity_space,
    ] {
        once(test, lines.iter().map(|space| space.uri.as_str()))?;
    }
    Ok(())
}

/// The first space that is not the present one, or the first.
fn different<'a, T>(spaces: &'a [T], uri: impl Fn(&T) -> &str, now: Option<&str>) -> Option<&'a T> {
    spaces
        .iter()
        .find(|space| Some(uri(space)) != now)
        .or(spaces.first())
}

/// Other spaces, the highest speed across and the lowest up, the shortest timeout.
fn other(
    old: &tt::PTZConfiguration,
    options: &tt::PTZConfigurationOptions,
    name: &str,
) -> tt::PTZConfiguration {
    let spaces = &options.spaces;
    let plane = |list: &[tt::Space2DDescription], now: &Option<String>| {
        different(list, |space| &space.uri, now.as_deref()).map(|space| space.uri.clone())
    };
    let line = |list: &[tt::Space1DDescription], now: &Option<String>| {
        different(list, |space| &space.uri, now.as_deref()).map(|space| space.uri.clone())
    };
    let speed = old.default_ptz_speed.as_ref();
    let now = speed.and_then(|speed| speed.pan_tilt.as_ref()?.space.as_deref());
    let pan_tilt = different(&spaces.pan_tilt_speed_space, |space| &space.uri, now);
    let pan_tilt = pan_tilt.map(|space| tt::Vector2D {
        x: space.x_range.max,
        y: space.x_range.min,
        space: Some(space.uri.clone()),
    });
    let now = speed.and_then(|speed| speed.zoom.as_ref()?.space.as_deref());
    let zoom = different(&spaces.zoom_speed_space, |space| &space.uri, now);
    let zoom = zoom.map(|space| tt::Vector1D {
        x: space.x_range.max,
        space: Some(space.uri.clone()),
    });
    tt::PTZConfiguration {
        token: old.token.clone(),
        name: name.to_owned(),
        use_count: old.use_count,
        node_token: old.node_token.clone(),
        default_absolute_pant_tilt_position_space: plane(
            &spaces.absolute_pan_tilt_position_space,
            &old.default_absolute_pant_tilt_position_space,
        ),
        default_absolute_zoom_position_space: line(
            &spaces.absolute_zoom_position_space,
            &old.default_absolute_zoom_position_space,
        ),
        default_relative_pan_tilt_translation_space: plane(
            &spaces.relative_pan_tilt_translation_space,
            &old.default_relative_pan_tilt_translation_space,
        ),
        default_relative_zoom_translation_space: line(
            &spaces.relative_zoom_translation_space,
            &old.default_relative_zoom_translation_space,
        ),
        default_continuous_pan_tilt_velocity_space: plane(
            &spaces.continuous_pan_tilt_velocity_space,
            &old.default_continuous_pan_tilt_velocity_space,
        ),
        default_continuous_zoom_velocity_space: line(
            &spaces.continuous_zoom_velocity_space,
            &old.default_continuous_zoom_velocity_space,
        ),
        default_ptz_speed: (pan_tilt.is_some() || zoom.is_some()).then_some(tt::PTZSpeed { pan_tilt, zoom }),
        default_ptz_timeout: Some(options.ptz_timeout.min),
        ..tt::PTZConfiguration::default()
    }
}

/// What the notes of the text list for comparison.
fn compared(c: &tt::PTZConfiguration) -> String {
    let spaces = [
        &c.default_absolute_pant_tilt_position_space,
        &c.default_absolute_zoom_position_space,
        &c.default_relative_pan_tilt_translation_space,
        &c.default_relative_zoom_translation_space,
        &c.default_continuous_pan_tilt_velocity_space,
        &c.default_continuous_zoom_velocity_space,
    ];
    format!(
        "{:?} of {} spaces {spaces:?} speed {:?} timeout {:?}",
        c.name, c.node_token, c.default_ptz_speed, c.default_ptz_timeout
    )
}
