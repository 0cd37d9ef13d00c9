//! Spaces: PTZ-7, MEDIA2_PTZ-4.

use onvif_core::generated::tptz;
use onvif_core::generated::tptz::operations::{AbsoluteMove, ContinuousMove, RelativeMove};
use onvif_core::generated::tt::{FloatRange, PTZSpaces, PTZSpeed, PTZVector, Vector1D, Vector2D};

use super::Media;
use super::moves::stop;
use super::nodes::nodes;
use super::rig::{Rig, rig_for};
use crate::case;
use crate::case::{Case, Outcome, Stop, Test};
use crate::features::Feature;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("PTZ-7-1-3", moves, with: (Media::One, &PAN_TILT_POSITION), requires: [Feature::PtzService, Feature::MediaService, Feature::PtzAbsolutePanTilt]),
    case!("PTZ-7-1-4", moves, with: (Media::One, &ZOOM_POSITION), requires: [Feature::PtzService, Feature::MediaService, Feature::PtzAbsoluteZoom]),
    case!("PTZ-7-2-3", moves, with: (Media::One, &PAN_TILT_TRANSLATION), requires: [Feature::PtzService, Feature::MediaService, Feature::PtzRelativePanTilt]),
    case!("PTZ-7-2-4", moves, with: (Media::One, &ZOOM_TRANSLATION), requires: [Feature::PtzService, Feature::MediaService, Feature::PtzRelativeZoom]),
    case!("PTZ-7-3-3", moves, with: (Media::One, &PAN_TILT_VELOCITY), requires: [Feature::PtzService, Feature::MediaService, Feature::PtzContinuousPanTilt]),
    case!("PTZ-7-3-4", moves, with: (Media::One, &ZOOM_VELOCITY), requires: [Feature::PtzService, Feature::MediaService, Feature::PtzContinuousZoom]),
    case!("MEDIA2_PTZ-4-1-1", spherical, requires: [Feature::Media2Service, Feature::PtzService, Feature::PtzAbsolutePanTilt]),
    case!("MEDIA2_PTZ-4-1-2", moves, with: (Media::Two, &PAN_TILT_POSITION), requires: [Feature::Media2Service, Feature::PtzService, Feature::PtzAbsolutePanTilt]),
    case!("MEDIA2_PTZ-4-1-3", moves, with: (Media::Two, &ZOOM_POSITION), requires: [Feature::Media2Service, Feature::PtzService, Feature::PtzAbsoluteZoom]),
    case!("MEDIA2_PTZ-4-2-1", moves, with: (Media::Two, &PAN_TILT_VELOCITY), requires: [Feature::Media2Service, Feature::PtzService, Feature::PtzContinuousPanTilt]),
    case!("MEDIA2_PTZ-4-2-2", moves, with: (Media::Two, &ZOOM_VELOCITY), requires: [Feature::Media2Service, Feature::PtzService, Feature::PtzContinuousZoom]),
    case!("PTZ-7-4-3", speeds, with: false, requires: [Feature::PtzService, Feature::MediaService, Feature::PtzSpeed]),
    case!("PTZ-7-4-4", speeds, with: true, requires: [Feature::PtzService, Feature::MediaService, Feature::PtzSpeed]),
];

/// How a space is used.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Use {
    Absolute,
    Relative,
    Continuous,
}

/// A list of spaces of a node, and the space that has to be in it.
struct Space {
    uri: &'static str,
    zoom: bool,
    used: Use,
    /// Names and ranges of what is in the list.
    list: fn(&PTZSpaces) -> Vec<(&str, FloatRange, FloatRange)>,
}

macro_rules! space {
    ($uri:literal, $field:ident, 2, $used:ident) => {
        space!($uri, $field, false, $used, |s| (
            s.uri.as_str(),
            s.x_range.clone(),
            s.y_range.clone()
        ))
    };
    ($uri:literal, $field:ident, 1, $used:ident) => {
        space!($uri, $field, true, $used, |s| (
            s.uri.as_str(),
            s.x_range.clone(),
            s.x_range.clone()
        ))
    };
    ($uri:literal, $field:ident, $zoom:literal, $used:ident, $each:expr) => {
        Space {
            uri: concat!("http://www.onvif.org/ver10/tptz/", $uri),
            zoom: $zoom,
            used: Use::$used,
            list: |spaces| spaces.$field.iter().map($each).collect(),
        }
    };
}

static PAN_TILT_POSITION: Space = space!(
    "PanTiltSpaces/PositionGenericSpace",
    absolute_pan_tilt_position_space,
    2,
    Absolute
);
static ZOOM_POSITION: Space = space!(
    "ZoomSpaces/PositionGenericSpace",
    absolute_zoom_position_space,
    1,
    Absolute
);
static PAN_TILT_TRANSLATION: Space = space!(
    "PanTiltSpaces/TranslationGenericSpace",
    relative_pan_tilt_translation_space,
    2,
    Relative
);
static ZOOM_TRANSLATION: Space = space!(
    "ZoomSpaces/TranslationGenericSpace",
    relative_zoom_translation_space,
    1,
    Relative
);
static PAN_TILT_VELOCITY: Space = space!(
    "PanTiltSpaces/VelocityGenericSpace",
    continuous_pan_tilt_velocity_space,
    2,
    Continuous
);
static ZOOM_VELOCITY: Space = space!(
    "ZoomSpaces/VelocityGenericSpace",
    continuous_zoom_velocity_space,
    1,
    Continuous
);

async fn moves(test: &mut Test, (media, space): (Media, &'static Space)) -> Outcome {
    test.step(4);
    for node in nodes(test).await? {
        let listed = (space.list)(&node.supported_ptz_spaces)
            .into_iter()
            .map(|(uri, x, y)| (uri.to_owned(), x, y))
            .collect::<Vec<_>>();
        test.step(5);
        if listed.is_empty() {
            continue;
        }
        test.step(media.step(6, 5));
        let Some((_, x, y)) = listed.into_iter().find(|(uri, ..)| uri == space.uri) else {
            return Err(test.failed(space.uri, "a list without it"));
        };
        test.check(
            x.min <= x.max && y.min <= y.max,
            "ranges with Min not above Max",
            format!("{x:?} {y:?}"),
        )?;
        test.step(media.step(7, 5));
        let mut rig = rig_for(test, media, node).await?;
        let (x, y) = match space.used {
            Use::Absolute if !space.zoom => {
                let spaces = &rig.node.supported_ptz_spaces.absolute_pan_tilt_position_space;
                let own = spaces.iter().find(|own| own.uri == space.uri).cloned();
                rig.adjust_limits_to(test, own, None).await?;
                let limits = rig
                    .configuration
                    .pan_tilt_limits
                    .as_ref()
                    .map(|limits| &limits.range);
                let limits = limits.filter(|range| range.uri == space.uri);
                limits.map_or((x, y), |range| (range.x_range.clone(), range.y_range.clone()))
            }
            Use::Absolute => {
                rig.adjust_limits(test).await?;
                let limits = rig.configuration.zoom_limits.as_ref().map(|limits| &limits.range);
                let limits = limits.filter(|range| range.uri == space.uri);
                limits.map_or((x, y), |range| (range.x_range.clone(), range.x_range.clone()))
            }
            Use::Relative | Use::Continuous => (x, y),
        };
        for ((x, y), step) in [(x.min, y.min), (x.max, y.max)]
            .into_iter()
            .zip([media.step(9, 5), media.step(11, 5)])
        {
            test.step(step);
            once(test, &rig, space, (x, y)).await?;
        }
        if space.used == Use::Continuous {
            test.step(media.step(11, 5));
            stop(test, &rig.profile, Some((!space.zoom, space.zoom))).await?;
        }
    }
    Ok(())
}

/// Moves to both corners of the space in degrees, where a node has it.
async fn spherical(test: &mut Test) -> Outcome {
    const DEGREES: &str = "http://www.onvif.org/ver10/tptz/PanTiltSpaces/SphericalPositionSpaceDegrees";
    test.step(4);
    for node in nodes(test).await? {
        let spaces = &node.supported_ptz_spaces.absolute_pan_tilt_position_space;
        let Some(space) = spaces.iter().find(|space| space.uri == DEGREES).cloned() else {
            continue;
        };
        test.step(5);
        let (x, y) = (&space.x_range, &space.y_range);
        test.check(
            x.min <= x.max && y.min <= y.max,
            "ranges with Min not above Max",
            format!("{x:?} {y:?}"),
        )?;
        let mut rig = rig_for(test, Media::Two, node).await?;
        // Limits that are as wide as their own space hold nothing back, whatever space that is.
        let limits = rig.configuration.pan_tilt_limits.as_ref();
        let spaces = &rig.node.supported_ptz_spaces.absolute_pan_tilt_position_space;
        if limits.is_some_and(|limits| !spaces.contains(&limits.range)) {
            rig.adjust_limits_to(test, Some(space.clone()), None).await?;
        }
        let (x, y) = rig.pan_tilt_ranges(&space);
        for (x, y) in [(x.min, y.min), (x.max, y.max)] {
            let position = PTZVector {
                pan_tilt: Some(Vector2D {
                    x,
                    y,
                    space: Some(DEGREES.to_owned()),
                }),
                zoom: None,
            };
            rig.go(test, position, None).await?;
        }
    }
    Ok(())
}

/// Moves with the least and the greatest speed that the node describes.
async fn speeds(test: &mut Test, zoom: bool) -> Outcome {
    let generic = if zoom {
        "http://www.onvif.org/ver10/tptz/ZoomSpaces/ZoomGenericSpeedSpace"
    } else {
        "http://www.onvif.org/ver10/tptz/PanTiltSpaces/GenericSpeedSpace"
    };
    test.step(4);
    for node in nodes(test).await? {
        let spaces = &node.supported_ptz_spaces;
        let list = if zoom {
            &spaces.zoom_speed_space
        } else {
            &spaces.pan_tilt_speed_space
        };
        test.step(5);
        if list.is_empty() {
            continue;
        }
        test.step(6);
        let range = list
            .iter()
            .find(|space| space.uri == generic)
            .map(|space| space.x_range.clone());
        let range = test.present(range, generic)?;
        test.check(
            range.min <= range.max,
            "a range with Min not above Max",
            format!("{range:?}"),
        )?;
        test.step(7);
        let rig = rig_for(test, Media::One, node).await?;
        for (part, speed, step) in [(0.0, range.min, 9), (1.0, range.max, 11)] {
            test.step(step);
            let mut position = rig.place(part);
            if zoom {
                position.pan_tilt = None;
            } else {
                position.zoom = None;
            }
            if position.pan_tilt.is_none() && position.zoom.is_none() {
                return Err(Stop::NotApplicable("the axis has no absolute moves".to_owned()));
            }
            let space = Some(generic.to_owned());
            let speed = PTZSpeed {
                pan_tilt: (!zoom).then(|| Vector2D {
                    x: speed,
                    y: speed,
                    space: space.clone(),
                }),
                zoom: zoom.then_some(Vector1D { x: speed, space }),
            };
            rig.go(test, position, Some(speed)).await?;
        }
    }
    Ok(())
}

/// A move that must be taken; where the camera ends is not looked at.
async fn once(test: &mut Test, rig: &Rig, space: &Space, (x, y): (f32, f32)) -> Outcome {
    let uri = Some(space.uri.to_owned());
    let pan_tilt = (!space.zoom).then(|| Vector2D {
        x,
        y,
        space: uri.clone(),
    });
    let zoom = space.zoom.then_some(Vector1D { x, space: uri });
    let profile_token = rig.profile.clone();
    let vector = PTZVector {
        pan_tilt: pan_tilt.clone(),
        zoom: zoom.clone(),
    };
    match space.used {
        Use::Absolute => {
            let request = tptz::AbsoluteMove {
                profile_token,
                position: vector,
                speed: None,
            };
            test.call::<AbsoluteMove>(&request).await?;
        }
        Use::Relative => {
            let request = tptz::RelativeMove {
                profile_token,
                translation: vector,
                speed: None,
            };
            test.call::<RelativeMove>(&request).await?;
        }
        Use::Continuous => {
            let request = tptz::ContinuousMove {
                profile_token,
                velocity: PTZSpeed { pan_tilt, zoom },
                ..tptz::ContinuousMove::default()
            };
            test.call::<ContinuousMove>(&request).await?;
        }
    }
    Ok(())
}
