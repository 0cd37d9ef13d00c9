//! The coordinate spaces of PTZ: what a drive offers, and what a client's vectors mean to it.

use std::ops::RangeInclusive;

use onvif_core::generated::tt;
use onvif_core::soap::Fault;

use super::state::{Configuration, fault};
use crate::backend::ptz::{Axis, Control, Position, PtzBackend, PtzNode};

/// Space names (ONVIF PTZ, "Predefined PTZ Spaces" and annex "Additional PTZ Spaces").
pub mod uri {
    /// Pan and tilt positions from -1 to 1.
    pub const PAN_TILT_POSITION: &str = "http://www.onvif.org/ver10/tptz/PanTiltSpaces/PositionGenericSpace";
    /// Pan and tilt angles in degrees.
    pub const PAN_TILT_DEGREES: &str =
        "http://www.onvif.org/ver10/tptz/PanTiltSpaces/SphericalPositionSpaceDegrees";
    /// Pan and tilt translations in degrees.
    pub const PAN_TILT_TRANSLATION_DEGREES: &str =
        "http://www.onvif.org/ver10/tptz/PanTiltSpaces/SphericalTranslationSpaceDegrees";
    /// Zoom positions from 0 to 1.
    pub const ZOOM_POSITION: &str = "http://www.onvif.org/ver10/tptz/ZoomSpaces/PositionGenericSpace";
    /// Pan and tilt translations, 1 being the whole range of the drive.
    pub const PAN_TILT_TRANSLATION: &str =
        "http://www.onvif.org/ver10/tptz/PanTiltSpaces/TranslationGenericSpace";
    /// Translations to a point of the picture, 1 being its right or upper edge.
    pub const PAN_TILT_VIEW: &str = "http://www.onvif.org/ver10/tptz/PanTiltSpaces/TranslationSpaceFov";
    /// Zoom translations, 1 being the whole range of the drive.
    pub const ZOOM_TRANSLATION: &str = "http://www.onvif.org/ver10/tptz/ZoomSpaces/TranslationGenericSpace";
    /// Pan and tilt velocities from -1 to 1.
    pub const PAN_TILT_VELOCITY: &str = "http://www.onvif.org/ver10/tptz/PanTiltSpaces/VelocityGenericSpace";
    /// Zoom velocities from -1 to 1.
    pub const ZOOM_VELOCITY: &str = "http://www.onvif.org/ver10/tptz/ZoomSpaces/VelocityGenericSpace";
    /// Pan and tilt speeds from 0 to 1.
    pub const PAN_TILT_SPEED: &str = "http://www.onvif.org/ver10/tptz/PanTiltSpaces/GenericSpeedSpace";
    /// Zoom speeds from 0 to 1.
    pub const ZOOM_SPEED: &str = "http://www.onvif.org/ver10/tptz/ZoomSpaces/ZoomGenericSpeedSpace";
}

/// The lowest speed of a move, as a part of the highest. The speed spaces begin at 0, and a move at a speed of 0 would never arrive.
const SLOWEST: f32 = 0.02;

/// By how many degrees a drive may miss what it was asked for and still have got there.
const ANGLE_TOLERANCE: f32 = 0.1;

/// One value an axis, in the order of [`Axis::ALL`]; `None` for an axis that is not meant.
pub type ByAxis = [Option<f32>; 3];

/// What an axis is to do.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Motion {
    /// Go to a place.
    To(f32),
    /// Stop where it is.
    Stop,
}

/// A drive and what a profile says of it.
#[derive(Clone, Debug)]
pub struct Target {
    /// The drive.
    pub node: PtzNode,
    /// The PTZ configuration of the profile.
    pub configuration: Configuration,
    /// Whether the profile has a video source configuration, to which spaces may refer.
    pub sees: bool,
}

/// The spaces that a drive offers, in a profile that has a video source configuration or not.
pub fn supported(node: &PtzNode, sees: bool) -> tt::PTZSpaces {
    let two = |uri: &str, min: f32, max: f32| plane(uri, (min, max), (min, max));
    let mut spaces = tt::PTZSpaces::default();
    let positions = node.control == Control::Position;
    if node.pan_tilt {
        if positions {
            let absolute = &mut spaces.absolute_pan_tilt_position_space;
            absolute.push(two(uri::PAN_TILT_POSITION, -1.0, 1.0));
            if let Some(degrees) = &node.degrees {
                let range = |r: &RangeInclusive<f32>| (*r.start(), *r.end());
                absolute.push(plane(
                    uri::PAN_TILT_DEGREES,
                    range(&degrees.pan),
                    range(&degrees.tilt),
                ));
            }
            let relative = &mut spaces.relative_pan_tilt_translation_space;
            relative.push(two(uri::PAN_TILT_TRANSLATION, -1.0, 1.0));
            if node.view && sees {
                relative.push(two(uri::PAN_TILT_VIEW, -1.0, 1.0));
            }
            if let Some(degrees) = &node.degrees {
                let across = |r: &RangeInclusive<f32>| (r.start() - r.end(), r.end() - r.start());
                relative.push(plane(
                    uri::PAN_TILT_TRANSLATION_DEGREES,
                    across(&degrees.pan),
                    across(&degrees.tilt),
                ));
            }
            spaces
                .pan_tilt_speed_space
                .push(line(uri::PAN_TILT_SPEED, 0.0, 1.0));
        }
        let velocities = &mut spaces.continuous_pan_tilt_velocity_space;
        velocities.push(two(uri::PAN_TILT_VELOCITY, -1.0, 1.0));
    }
    if node.zoom {
        if positions {
            let absolute = &mut spaces.absolute_zoom_position_space;
            absolute.push(line(uri::ZOOM_POSITION, 0.0, 1.0));
            let relative = &mut spaces.relative_zoom_translation_space;
            relative.push(line(uri::ZOOM_TRANSLATION, -1.0, 1.0));
            spaces.zoom_speed_space.push(line(uri::ZOOM_SPEED, 0.0, 1.0));
        }
        let velocities = &mut spaces.continuous_zoom_velocity_space;
        velocities.push(line(uri::ZOOM_VELOCITY, -1.0, 1.0));
    }
    spaces
}

/// A space of two dimensions.
pub fn plane(uri: &str, x: (f32, f32), y: (f32, f32)) -> tt::Space2DDescription {
    tt::Space2DDescription {
        uri: uri.to_owned(),
        x_range: tt::FloatRange { min: x.0, max: x.1 },
        y_range: tt::FloatRange { min: y.0, max: y.1 },
    }
}

/// A space of one dimension.
pub fn line(uri: &str, min: f32, max: f32) -> tt::Space1DDescription {
    tt::Space1DDescription {
        uri: uri.to_owned(),
        x_range: tt::FloatRange { min, max },
    }
}

/// The places that an absolute position means.
///
/// # Errors
/// `ter:SpaceNotSupported`, `ter:InvalidPosition` outside the space, the limits or the reach of the drive.
pub fn absolute(
    target: &Target,
    backend: &dyn PtzBackend,
    now: Position,
    vector: &tt::PTZVector,
) -> Result<ByAxis, Fault> {
    let node = &target.node;
    let defaults = &target.configuration.spaces;
    let mut places = ByAxis::default();
    if let Some(zoom) = &vector.zoom {
        match space(&zoom.space, &defaults.absolute_zoom) {
            uri::ZOOM_POSITION if node.zoom => {
                places[2] = Some(within(zoom.x, 0.0, fault::invalid_position)?);
            }
            _ => return Err(fault::space_not_supported()),
        }
    }
    if let Some(wanted) = &vector.pan_tilt {
        let (pan, tilt) = match space(&wanted.space, &defaults.absolute_pan_tilt) {
            uri::PAN_TILT_POSITION if node.pan_tilt => (
                within(wanted.x, -1.0, fault::invalid_position)?,
                within(wanted.y, -1.0, fault::invalid_position)?,
            ),
            uri::PAN_TILT_DEGREES if node.pan_tilt && node.degrees.is_some() => {
                let zoom = places[2].unwrap_or(now.zoom);
                let position = nearest_to_angles(node, backend, (wanted.x, wanted.y), zoom)
                    .ok_or_else(fault::invalid_position)?;
                (position.pan, position.tilt)
            }
            _ => return Err(fault::space_not_supported()),
        };
        places[0] = Some(pan);
        places[1] = Some(tilt);
    }
    match within_limits(&target.configuration, places) {
        true => Ok(places),
        false => Err(fault::invalid_position()),
    }
}

/// Whether a move to these places stays within the limits of a configuration.
pub fn within_limits(configuration: &Configuration, places: ByAxis) -> bool {
    Axis::ALL.into_iter().zip(places).all(|(axis, place)| {
        let (min, max) = configuration.limits.on(axis);
        place.is_none_or(|place| (min..=max).contains(&place))
    })
}

/// The position that looks at these angles; `None` if they are no angles of the drive, or the drive does not get there with this zoom.
pub fn at_angles(
    node: &PtzNode,
    backend: &dyn PtzBackend,
    wanted: (f32, f32),
    zoom: f32,
) -> Option<Position> {
    let position = nearest_to_angles(node, backend, wanted, zoom)?;
    let there = backend.angles(&node.token, position)?;
    let near = |there: f32, wanted: f32| {
        let off = (there - wanted).abs() % 360.0;
        off.min(360.0 - off) <= ANGLE_TOLERANCE
    };
    (near(there.0, wanted.0) && near(there.1, wanted.1)).then_some(position)
}

/// The position that looks at these angles, or as near to them as the drive gets with this zoom; `None` if they lie outside of the ranges
/// that the space announces. How far a drive tilts may depend on where it pans and zooms, which ranges cannot say: all that they announce is
/// taken, their corners too.
fn nearest_to_angles(
    node: &PtzNode,
    backend: &dyn PtzBackend,
    wanted: (f32, f32),
    zoom: f32,
) -> Option<Position> {
    let degrees = node.degrees.as_ref()?;
    if !degrees.pan.contains(&wanted.0) || !degrees.tilt.contains(&wanted.1) {
        return None;
    }
    backend.at_angles(&node.token, wanted, zoom)
}

/// What the axes have to do for a translation from where the drive is. What would leave the range or the limits ends at their border; an
/// axis that is to move by nothing stops.
///
/// # Errors
/// `ter:SpaceNotSupported`, `ter:InvalidTranslation`.
pub fn relative(
    target: &Target,
    backend: &dyn PtzBackend,
    now: Position,
    vector: &tt::PTZVector,
) -> Result<[Option<Motion>; 3], Fault> {
    let node = &target.node;
    let defaults = &target.configuration.spaces;
    let mut motions = [None; 3];
    let border = |axis: Axis, place: f32| {
        let (min, max) = target.configuration.limits.on(axis);
        place.clamp(min, max)
    };
    let motion = |axis: Axis, by: f32, place: f32| {
        Some(if by == 0.0 {
            Motion::Stop
        } else {
            Motion::To(border(axis, place))
        })
    };
    let mut zoom_there = now.zoom;
    if let Some(zoom) = &vector.zoom {
        match space(&zoom.space, &defaults.relative_zoom) {
            uri::ZOOM_TRANSLATION if node.zoom => {
                let by = within(zoom.x, -1.0, fault::invalid_translation)?;
                zoom_there = border(Axis::Zoom, now.zoom + by);
                motions[2] = motion(Axis::Zoom, by, zoom_there);
            }
            _ => return Err(fault::space_not_supported()),
        }
    }
    if let Some(wanted) = &vector.pan_tilt {
        let space = space(&wanted.space, &defaults.relative_pan_tilt);
        let by = match (space, &node.degrees) {
            (uri::PAN_TILT_TRANSLATION_DEGREES, Some(degrees)) => {
                (across(wanted.x, &degrees.pan)?, across(wanted.y, &degrees.tilt)?)
            }
            _ => (
                within(wanted.x, -1.0, fault::invalid_translation)?,
                within(wanted.y, -1.0, fault::invalid_translation)?,
            ),
        };
        let there = match space {
            // The range of the positions is 2 wide, that of the translations from one border to the other 1.
            uri::PAN_TILT_TRANSLATION if node.pan_tilt => Position {
                pan: now.pan + 2.0 * by.0,
                tilt: now.tilt + 2.0 * by.1,
                zoom: zoom_there,
            },
            uri::PAN_TILT_VIEW if node.view && target.sees => backend
                .aim(&node.token, now, by, zoom_there)
                .ok_or_else(fault::space_not_supported)?,
            uri::PAN_TILT_TRANSLATION_DEGREES if node.pan_tilt && node.degrees.is_some() => {
                let there = backend.angles(&node.token, now).and_then(|angles| {
                    let wanted = (angles.0 + by.0, angles.1 + by.1);
                    backend.at_angles(&node.token, wanted, zoom_there)
                });
                there.ok_or_else(|| Fault::action_failed("The drive does not know its angles"))?
            }
            _ => return Err(fault::space_not_supported()),
        };
        // With a zoom, a point that stays in the centre may still need the drive to move.
        let zooms = zoom_there != now.zoom;
        let moved = |by: f32| if zooms { f32::NAN } else { by };
        motions[0] = motion(Axis::Pan, moved(by.0), there.pan);
        motions[1] = motion(Axis::Tilt, moved(by.1), there.tilt);
    }
    Ok(motions)
}

/// The velocities of the axes.
///
/// # Errors
/// `ter:SpaceNotSupported`, `ter:InvalidVelocity`.
pub fn velocities(target: &Target, vector: &tt::PTZSpeed) -> Result<ByAxis, Fault> {
    let node = &target.node;
    let defaults = &target.configuration.spaces;
    let mut velocities = ByAxis::default();
    if let Some(wanted) = &vector.pan_tilt {
        match space(&wanted.space, &defaults.continuous_pan_tilt) {
            uri::PAN_TILT_VELOCITY if node.pan_tilt => {
                velocities[0] = Some(within(wanted.x, -1.0, fault::invalid_velocity)?);
                velocities[1] = Some(within(wanted.y, -1.0, fault::invalid_velocity)?);
            }
            _ => return Err(fault::space_not_supported()),
        }
    }
    if let Some(wanted) = &vector.zoom {
        match space(&wanted.space, &defaults.continuous_zoom) {
            uri::ZOOM_VELOCITY if node.zoom => {
                velocities[2] = Some(within(wanted.x, -1.0, fault::invalid_velocity)?);
            }
            _ => return Err(fault::space_not_supported()),
        }
    }
    Ok(velocities)
}

/// The speeds that a client asks for, by axis.
///
/// # Errors
/// `ter:SpaceNotSupported`, `ter:InvalidSpeed`.
pub fn asked_speeds(node: &PtzNode, speed: Option<&tt::PTZSpeed>) -> Result<ByAxis, Fault> {
    let mut speeds = ByAxis::default();
    let Some(speed) = speed else { return Ok(speeds) };
    let positions = node.control == Control::Position;
    if let Some(wanted) = &speed.pan_tilt {
        match space(&wanted.space, uri::PAN_TILT_SPEED) {
            uri::PAN_TILT_SPEED if node.pan_tilt && positions => {
                speeds[0] = Some(within(wanted.x, 0.0, fault::invalid_speed)?);
                speeds[1] = Some(within(wanted.y, 0.0, fault::invalid_speed)?);
            }
            _ => return Err(fault::space_not_supported()),
        }
    }
    if let Some(wanted) = &speed.zoom {
        match space(&wanted.space, uri::ZOOM_SPEED) {
            uri::ZOOM_SPEED if node.zoom && positions => {
                speeds[2] = Some(within(wanted.x, 0.0, fault::invalid_speed)?);
            }
            _ => return Err(fault::space_not_supported()),
        }
    }
    Ok(speeds)
}

/// The speeds of a move: those asked for, else the defaults of the configuration.
pub fn speeds(configuration: &Configuration, asked: ByAxis) -> [f32; 3] {
    let mut speeds = configuration.speed;
    for (speed, asked) in speeds.iter_mut().zip(asked) {
        *speed = asked.unwrap_or(*speed).max(SLOWEST);
    }
    speeds
}

/// A position in the default spaces of a configuration, as far as the drive has the axes.
pub fn position(target: &Target, backend: &dyn PtzBackend, position: Position) -> tt::PTZVector {
    let node = &target.node;
    let spaces = &target.configuration.spaces;
    let degrees = || match spaces.absolute_pan_tilt.as_str() {
        uri::PAN_TILT_DEGREES => backend.angles(&node.token, position),
        _ => None,
    };
    tt::PTZVector {
        pan_tilt: node.pan_tilt.then(|| match degrees() {
            Some((x, y)) => vector2(x, y, uri::PAN_TILT_DEGREES),
            None => vector2(position.pan, position.tilt, uri::PAN_TILT_POSITION),
        }),
        zoom: node.zoom.then(|| vector1(position.zoom, uri::ZOOM_POSITION)),
    }
}

/// A vector for pan and tilt.
pub fn vector2(x: f32, y: f32, space: &str) -> tt::Vector2D {
    tt::Vector2D {
        x,
        y,
        space: Some(space.to_owned()),
    }
}

/// A vector for zoom.
pub fn vector1(x: f32, space: &str) -> tt::Vector1D {
    tt::Vector1D {
        x,
        space: Some(space.to_owned()),
    }
}

fn space<'a>(asked: &'a Option<String>, default: &'a str) -> &'a str {
    asked
        .as_deref()
        .map(str::trim)
        .filter(|space| !space.is_empty())
        .unwrap_or(default)
}

/// The value, if it is a way from one end of a range to the other at most.
fn across(value: f32, range: &RangeInclusive<f32>) -> Result<f32, Fault> {
    match value.abs() <= range.end() - range.start() {
        true => Ok(value),
        false => Err(fault::invalid_translation()),
    }
}

/// The value, if it lies between `min` and 1; what is no number does not.
fn within(value: f32, min: f32, otherwise: fn() -> Fault) -> Result<f32, Fault> {
    if (min..=1.0).contains(&value) {
        Ok(value)
    } else {
        Err(otherwise())
    }
}
