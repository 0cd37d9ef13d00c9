//! Between what PTZ keeps and what the schema says.

use std::time::Duration;

use onvif_core::generated::tt;
use onvif_core::soap::Fault;
use onvif_core::xml;

use super::spaces::{self, Target, uri};
use super::state::{Configuration, DefaultSpaces, Limits, MAX_PRESETS, MAX_TOURS, Span, TIMEOUTS, fault};
use crate::backend::ptz::{Control, PtzNode};

/// A drive as clients see it, with whether it moves to places on Earth.
pub fn node(node: &PtzNode, geo_moves: bool) -> tt::PTZNode {
    let presets = node.control == Control::Position;
    tt::PTZNode {
        token: node.token.clone(),
        fixed_home_position: node.home.map(|_| node.fixed_home),
        geo_move: Some(geo_moves),
        name: Some(node.name.clone()),
        supported_ptz_spaces: spaces::supported(node, true),
        maximum_number_of_presets: if presets { int(MAX_PRESETS) } else { 0 },
        home_supported: node.home.is_some(),
        auxiliary_commands: node.auxiliary_commands.clone(),
        extension: presets.then(|| tt::PTZNodeExtension {
            supported_preset_tour: Some(tt::PTZPresetTourSupported {
                maximum_number_of_preset_tours: int(MAX_TOURS),
                ptz_preset_tour_operation: vec![
                    tt::PTZPresetTourOperation::Start,
                    tt::PTZPresetTourOperation::Stop,
                    tt::PTZPresetTourOperation::Pause,
                ],
                ..tt::PTZPresetTourSupported::default()
            }),
            ..tt::PTZNodeExtension::default()
        }),
        ..tt::PTZNode::default()
    }
}

fn int(number: usize) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}

/// A configuration as clients see it.
pub fn configuration(node: &PtzNode, configuration: &Configuration, use_count: i32) -> tt::PTZConfiguration {
    let name = |uri: &str| (!uri.is_empty()).then(|| uri.to_owned());
    let positions = node.control == Control::Position;
    let names = &configuration.spaces;
    let [pan, tilt, zoom] = configuration.speed;
    let limits = &configuration.limits;
    let range = |span: Span| tt::FloatRange {
        min: span.min.unwrap_or(f32::NEG_INFINITY),
        max: span.max.unwrap_or(f32::INFINITY),
    };
    tt::PTZConfiguration {
        token: configuration.token.clone(),
        name: configuration.name.clone(),
        use_count,
        node_token: configuration.node.clone(),
        default_absolute_pant_tilt_position_space: name(&names.absolute_pan_tilt),
        default_absolute_zoom_position_space: name(&names.absolute_zoom),
        default_relative_pan_tilt_translation_space: name(&names.relative_pan_tilt),
        default_relative_zoom_translation_space: name(&names.relative_zoom),
        default_continuous_pan_tilt_velocity_space: name(&names.continuous_pan_tilt),
        default_continuous_zoom_velocity_space: name(&names.continuous_zoom),
        default_ptz_speed: positions.then(|| tt::PTZSpeed {
            pan_tilt: node
                .pan_tilt
                .then(|| spaces::vector2(pan, tilt, uri::PAN_TILT_SPEED)),
            zoom: node.zoom.then(|| spaces::vector1(zoom, uri::ZOOM_SPEED)),
        }),
        default_ptz_timeout: Some(configuration.timeout.into()),
        pan_tilt_limits: (positions && node.pan_tilt).then(|| tt::PanTiltLimits {
            range: tt::Space2DDescription {
                uri: uri::PAN_TILT_POSITION.to_owned(),
                x_range: range(limits.pan),
                y_range: range(limits.tilt),
            },
        }),
        zoom_limits: (positions && node.zoom).then(|| tt::ZoomLimits {
            range: tt::Space1DDescription {
                uri: uri::ZOOM_POSITION.to_owned(),
                x_range: range(limits.zoom),
            },
        }),
        ..tt::PTZConfiguration::default()
    }
}

/// What a configuration can be set to. `sees` says whether it may name spaces that refer to the picture.
pub fn options(node: &PtzNode, sees: bool) -> tt::PTZConfigurationOptions {
    tt::PTZConfigurationOptions {
        spaces: spaces::supported(node, sees),
        ptz_timeout: duration_range(&TIMEOUTS),
        ..tt::PTZConfigurationOptions::default()
    }
}

/// A range of durations.
pub fn duration_range(range: &std::ops::RangeInclusive<Duration>) -> tt::DurationRange {
    tt::DurationRange {
        min: (*range.start()).into(),
        max: (*range.end()).into(),
    }
}

/// A timeout of a continuous move.
///
/// # Errors
/// `otherwise` for a timeout outside the options.
pub fn timeout(asked: &xml::Duration, otherwise: fn() -> Fault) -> Result<Duration, Fault> {
    asked
        .to_std()
        .filter(|timeout| TIMEOUTS.contains(timeout))
        .ok_or_else(otherwise)
}

/// What `old` becomes when a client sets `new`. Elements that are left out stay as they are.
///
/// # Errors
/// `ter:ConfigModify` for whatever the options do not allow.
pub fn modified(
    node: &PtzNode,
    old: &Configuration,
    new: &tt::PTZConfiguration,
) -> Result<Configuration, Fault> {
    if new.node_token != old.node {
        return Err(fault::config_modify(
            "The PTZ node of a configuration cannot be changed",
        ));
    }
    if !super::state::is_name(&new.name) {
        return Err(fault::config_modify("The name has at most 64 characters"));
    }
    if new.move_ramp.is_some() || new.preset_ramp.is_some() || new.preset_tour_ramp.is_some() {
        return Err(fault::config_modify("The PTZ node has no ramps to choose from"));
    }
    if turns_direction(new) {
        return Err(fault::config_modify(
            "The direction of control cannot be flipped or reversed",
        ));
    }
    let mut changed = old.clone();
    changed.name.clone_from(&new.name);
    changed.spaces = spaces_of(&old.spaces, new);
    if !super::state::takes(node, &changed) {
        return Err(fault::config_modify("The PTZ node does not support a space"));
    }
    if let Some(speed) = &new.default_ptz_speed {
        let asked = spaces::asked_speeds(node, Some(speed))
            .map_err(|_| fault::config_modify("The default speed is out of bounds"))?;
        for (speed, asked) in changed.speed.iter_mut().zip(asked) {
            *speed = asked.unwrap_or(*speed);
        }
    }
    if let Some(asked) = &new.default_ptz_timeout {
        changed.timeout = timeout(asked, || fault::config_modify("The timeout is out of bounds"))?;
    }
    changed.limits = limits_of(node, &old.limits, new)?;
    Ok(changed)
}

fn turns_direction(new: &tt::PTZConfiguration) -> bool {
    let direction = new
        .extension
        .as_ref()
        .and_then(|extension| extension.pt_control_direction.as_ref());
    direction.is_some_and(|direction| {
        let flips = direction.e_flip.as_ref();
        let reverses = direction.reverse.as_ref();
        flips.is_some_and(|flip| flip.mode != tt::EFlipMode::OFF)
            || reverses.is_some_and(|reverse| reverse.mode != tt::ReverseMode::OFF)
    })
}

fn spaces_of(old: &DefaultSpaces, new: &tt::PTZConfiguration) -> DefaultSpaces {
    let name = |new: &Option<String>, old: &str| match new {
        Some(new) => new.trim().to_owned(),
        None => old.to_owned(),
    };
    DefaultSpaces {
        absolute_pan_tilt: name(
            &new.default_absolute_pant_tilt_position_space,
            &old.absolute_pan_tilt,
        ),
        absolute_zoom: name(&new.default_absolute_zoom_position_space, &old.absolute_zoom),
        relative_pan_tilt: name(
            &new.default_relative_pan_tilt_translation_space,
            &old.relative_pan_tilt,
        ),
        relative_zoom: name(&new.default_relative_zoom_translation_space, &old.relative_zoom),
        continuous_pan_tilt: name(
            &new.default_continuous_pan_tilt_velocity_space,
            &old.continuous_pan_tilt,
        ),
        continuous_zoom: name(&new.default_continuous_zoom_velocity_space, &old.continuous_zoom),
    }
}

fn limits_of(node: &PtzNode, old: &Limits, new: &tt::PTZConfiguration) -> Result<Limits, Fault> {
    let refused = || fault::config_modify("The limits do not fit the PTZ node");
    let positions = node.control == Control::Position;
    let mut limits = *old;
    if let Some(range) = new.pan_tilt_limits.as_ref().map(|limits| &limits.range) {
        if !(positions && node.pan_tilt) || range.uri.trim() != uri::PAN_TILT_POSITION {
            return Err(refused());
        }
        limits.pan = span(&range.x_range, -1.0).ok_or_else(refused)?;
        limits.tilt = span(&range.y_range, -1.0).ok_or_else(refused)?;
    }
    if let Some(range) = new.zoom_limits.as_ref().map(|limits| &limits.range) {
        if !(positions && node.zoom) || range.uri.trim() != uri::ZOOM_POSITION {
            return Err(refused());
        }
        limits.zoom = span(&range.x_range, 0.0).ok_or_else(refused)?;
    }
    Ok(limits)
}

/// A limit within the space from `least` to 1; infinity is no limit.
fn span(range: &tt::FloatRange, least: f32) -> Option<Span> {
    let end = |value: f32, none: f32| {
        if value == none {
            Some(None)
        } else {
            (least..=1.0).contains(&value).then_some(Some(value))
        }
    };
    let span = Span {
        min: end(range.min, f32::NEG_INFINITY)?,
        max: end(range.max, f32::INFINITY)?,
    };
    (span.min.unwrap_or(least) <= span.max.unwrap_or(1.0)).then_some(span)
}

/// A preset as clients see it.
pub fn preset(
    target: &Target,
    backend: &dyn crate::backend::ptz::PtzBackend,
    preset: &super::state::Preset,
) -> tt::PTZPreset {
    tt::PTZPreset {
        token: Some(preset.token.clone()),
        name: Some(preset.name.clone()),
        ptz_position: Some(spaces::position(target, backend, preset.position)),
        ..tt::PTZPreset::default()
    }
}
