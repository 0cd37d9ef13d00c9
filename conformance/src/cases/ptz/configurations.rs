//! Configurations: PTZ-2-1.

use onvif_core::generated::tptz;
use onvif_core::generated::tptz::operations::{
    GetConfiguration, GetConfigurationOptions, GetConfigurations, SetConfiguration,
};
use onvif_core::generated::tt::{FloatRange, PTZConfiguration, PTZConfigurationOptions, PTZSpaces};

use super::nodes::{NOTHING, nodes};
use crate::case;
use crate::case::{Case, Outcome, Stop, Test};
use crate::features::Feature;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("PTZ-2-1-1", listed, requires: [Feature::PtzService]),
    case!("PTZ-2-1-2", one, requires: [Feature::PtzService]),
    case!("PTZ-2-1-3", possible, requires: [Feature::PtzService]),
    case!("PTZ-2-1-5", same_by_both, requires: [Feature::PtzService]),
    case!("PTZ-2-1-6", fits_nodes, requires: [Feature::PtzService]),
    case!("PTZ-2-1-7", fits_options, requires: [Feature::PtzService]),
    case!("PTZ-2-1-9", set_timeout, requires: [Feature::PtzService]),
    case!("PTZ-2-1-10", unknown, requires: [Feature::PtzService]),
];

async fn listed(test: &mut Test) -> Outcome {
    test.step(4);
    configurations(test).await?;
    Ok(())
}

async fn one(test: &mut Test) -> Outcome {
    test.step(4);
    let listed = configurations(test).await?;
    let first = test.present(listed.into_iter().next(), "at least one configuration")?;
    test.step(6);
    let told = configuration(test, &first.token).await?;
    test.check(!told.node_token.is_empty(), "a NodeToken", "none")?;
    let any = spaces_of(&told).iter().any(|(_, space)| space.is_some())
        || told.default_ptz_speed.is_some()
        || told.default_ptz_timeout.is_some()
        || told.pan_tilt_limits.is_some()
        || told.zoom_limits.is_some();
    test.check(
        any,
        "at least one parameter beside NodeToken",
        format!("{told:?}"),
    )
}

async fn possible(test: &mut Test) -> Outcome {
    test.step(4);
    let listed = configurations(test).await?;
    let first = test.present(listed.into_iter().next(), "at least one configuration")?;
    test.step(6);
    let told = options(test, &first.token).await?;
    let (least, most) = (told.ptz_timeout.min.to_std(), told.ptz_timeout.max.to_std());
    test.check(
        least.is_some() && most >= least,
        "PTZTimeout with Min not above Max",
        format!("{:?}", told.ptz_timeout),
    )?;
    for (name, space, x, y) in described(&told.spaces) {
        test.check(
            !space.is_empty() && ordered(&x) && y.is_none_or(|y| ordered(&y)),
            format!("a valid {name}"),
            format!("{space:?} {x:?}"),
        )?;
    }
    Ok(())
}

async fn same_by_both(test: &mut Test) -> Outcome {
    test.step(4);
    for listed in configurations(test).await? {
        test.step(6);
        let told = configuration(test, &listed.token).await?;
        test.step(7);
        test.check(told == listed, format!("{listed:?}"), format!("{told:?}"))?;
    }
    Ok(())
}

async fn fits_nodes(test: &mut Test) -> Outcome {
    test.step(4);
    let listed = configurations(test).await?;
    test.step(6);
    let nodes = nodes(test).await?;
    test.step(7);
    for configuration in listed {
        let mut own = nodes.iter().filter(|node| node.token == configuration.node_token);
        let node = test.present(own.next(), &format!("the node {}", configuration.node_token))?;
        test.check(own.next().is_none(), "the node once", "twice")?;
        fits(test, &configuration, &node.supported_ptz_spaces)?;
    }
    Ok(())
}

async fn fits_options(test: &mut Test) -> Outcome {
    test.step(4);
    for configuration in configurations(test).await? {
        test.step(6);
        let options = options(test, &configuration.token).await?;
        test.step(7);
        fits(test, &configuration, &options.spaces)?;
        if let Some(timeout) = configuration.default_ptz_timeout.and_then(|time| time.to_std()) {
            let range = (options.ptz_timeout.min.to_std(), options.ptz_timeout.max.to_std());
            test.check(
                range.0 <= Some(timeout) && Some(timeout) <= range.1,
                format!("DefaultPTZTimeout within {range:?}"),
                format!("{timeout:?}"),
            )?;
        }
    }
    Ok(())
}

async fn set_timeout(test: &mut Test) -> Outcome {
    test.step(4);
    let listed = configurations(test).await?;
    let before = test.present(listed.into_iter().next(), "at least one configuration")?;
    test.step(6);
    let options = options(test, &before.token).await?;
    put_back(test, &before);
    let most = options.ptz_timeout.max;
    let now = before.default_ptz_timeout.and_then(|time| time.to_std());
    let timeout = if now == most.to_std() {
        options.ptz_timeout.min
    } else {
        most
    };
    test.step(8);
    set(
        test,
        &PTZConfiguration {
            default_ptz_timeout: Some(timeout),
            ..before.clone()
        },
    )
    .await?;
    test.step(10);
    let after = configuration(test, &before.token).await?;
    test.check(
        after.default_ptz_timeout.and_then(|time| time.to_std()) == timeout.to_std(),
        format!("DefaultPTZTimeout {timeout}"),
        format!("{:?}", after.default_ptz_timeout),
    )
}

async fn unknown(test: &mut Test) -> Outcome {
    test.step(3);
    // A configuration that is right but for its token.
    let listed = configurations(test).await?;
    let first = test.present(listed.into_iter().next(), "at least one configuration")?;
    test.step(4);
    let request = tptz::SetConfiguration {
        ptz_configuration: PTZConfiguration {
            token: NOTHING.to_owned(),
            ..first
        },
        force_persistence: false,
    };
    test.refused::<SetConfiguration>(&request, &["Sender", "InvalidArgVal", "NoConfig"])
        .await?;
    Ok(())
}

/// The configurations, one at least.
pub async fn configurations(test: &mut Test) -> Result<Vec<PTZConfiguration>, Stop> {
    let request = tptz::GetConfigurations::default();
    let listed = test.call::<GetConfigurations>(&request).await?.ptz_configuration;
    test.check(!listed.is_empty(), "at least one configuration", "none")?;
    Ok(listed)
}

async fn configuration(test: &mut Test, token: &str) -> Result<PTZConfiguration, Stop> {
    let request = tptz::GetConfiguration {
        ptz_configuration_token: token.to_owned(),
    };
    Ok(test.call::<GetConfiguration>(&request).await?.ptz_configuration)
}

/// What a configuration can be set to.
pub async fn options(test: &mut Test, token: &str) -> Result<PTZConfigurationOptions, Stop> {
    let request = tptz::GetConfigurationOptions {
        configuration_token: token.to_owned(),
    };
    Ok(test
        .call::<GetConfigurationOptions>(&request)
        .await?
        .ptz_configuration_options)
}

/// Sets a configuration.
pub async fn set(test: &mut Test, configuration: &PTZConfiguration) -> Outcome {
    let request = tptz::SetConfiguration {
        ptz_configuration: configuration.clone(),
        force_persistence: false,
    };
    test.call::<SetConfiguration>(&request).await?;
    Ok(())
}

/// Has a configuration put back when the case is over.
pub fn put_back(test: &mut Test, before: &PTZConfiguration) {
    let before = before.clone();
    test.restore("PTZ configuration", move |test| {
        Box::pin(async move { set(test, &before).await })
    });
}

/// The default spaces of a configuration, by the names of the lists that have to hold them.
fn spaces_of(c: &PTZConfiguration) -> [(&'static str, Option<&str>); 6] {
    [
        (
            "AbsolutePanTiltPositionSpace",
            c.default_absolute_pant_tilt_position_space.as_deref(),
        ),
        (
            "AbsoluteZoomPositionSpace",
            c.default_absolute_zoom_position_space.as_deref(),
        ),
        (
            "RelativePanTiltTranslationSpace",
            c.default_relative_pan_tilt_translation_space.as_deref(),
        ),
        (
            "RelativeZoomTranslationSpace",
            c.default_relative_zoom_translation_space.as_deref(),
        ),
        (
            "ContinuousPanTiltVelocitySpace",
            c.default_continuous_pan_tilt_velocity_space.as_deref(),
        ),
        (
            "ContinuousZoomVelocitySpace",
            c.default_continuous_zoom_velocity_space.as_deref(),
        ),
    ]
}

/// Every space of a node or of options: the list it is in, its name, its ranges.
fn described(spaces: &PTZSpaces) -> Vec<(&'static str, &str, FloatRange, Option<FloatRange>)> {
    let two = [
        (
            "AbsolutePanTiltPositionSpace",
            &spaces.absolute_pan_tilt_position_space,
        ),
        (
            "RelativePanTiltTranslationSpace",
            &spaces.relative_pan_tilt_translation_space,
        ),
        (
            "ContinuousPanTiltVelocitySpace",
            &spaces.continuous_pan_tilt_velocity_space,
        ),
    ];
    let one = [
        ("AbsoluteZoomPositionSpace", &spaces.absolute_zoom_position_space),
        (
            "RelativeZoomTranslationSpace",
            &spaces.relative_zoom_translation_space,
        ),
        (
            "ContinuousZoomVelocitySpace",
            &spaces.continuous_zoom_velocity_space,
        ),
        ("PanTiltSpeedSpace", &spaces.pan_tilt_speed_space),
        ("ZoomSpeedSpace", &spaces.zoom_speed_space),
    ];
    let two = two.into_iter().flat_map(|(name, list)| {
        list.iter()
            .map(move |s| (name, s.uri.as_str(), s.x_range.clone(), Some(s.y_range.clone())))
    });
    let one = one.into_iter().flat_map(|(name, list)| {
        list.iter()
            .map(move |s| (name, s.uri.as_str(), s.x_range.clone(), None))
    });
    two.chain(one).collect()
}

fn ordered(range: &FloatRange) -> bool {
    range.min <= range.max
}

/// The default spaces and speeds of a configuration are among those that are supported.
fn fits(test: &Test, configuration: &PTZConfiguration, spaces: &PTZSpaces) -> Outcome {
    let described = described(spaces);
    let listed = |list: &str, uri: &str| {
        described
            .iter()
            .find(|(name, space, ..)| *name == list && *space == uri)
            .map(|(_, _, x, _)| x.clone())
    };
    for (list, space) in spaces_of(configuration) {
        if let Some(space) = space {
            test.check(listed(list, space).is_some(), format!("a space of {list}"), space)?;
        }
    }
    let Some(speed) = &configuration.default_ptz_speed else {
        return Ok(());
    };
    let pan_tilt = speed.pan_tilt.iter();
    let pan_tilt = pan_tilt.flat_map(|v| {
        [
            ("PanTiltSpeedSpace", &v.space, v.x),
            ("PanTiltSpeedSpace", &v.space, v.y),
        ]
    });
    let zoom = speed.zoom.iter().map(|v| ("ZoomSpeedSpace", &v.space, v.x));
    for (list, space, value) in pan_tilt.chain(zoom) {
        let Some(space) = space else {
            continue;
        };
        let range = test.present(listed(list, space), &format!("the space {space} in {list}"))?;
        test.check(
            (range.min..=range.max).contains(&value),
            format!("a default speed within {range:?}"),
            value.to_string(),
        )?;
    }
    Ok(())
}
