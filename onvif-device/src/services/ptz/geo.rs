//! Moves to places on Earth (`GeoMove`): from two places to the angles of a drive.

use onvif_core::generated::{tptz, tt};
use onvif_core::soap::Fault;

use super::model::PtzModel;
use super::spaces::{self, ByAxis, Target};
use super::state::fault;
use crate::backend::ptz::{Axis, Control, GeoPose, PtzNode};

/// Semi-major axis of WGS 84, in metres.
const EQUATOR: f64 = 6_378_137.0;
/// Square of the first eccentricity of WGS 84.
const ECCENTRICITY: f64 = 0.006_694_379_990_14;
/// Nearer than this, in metres, there is no direction to a place.
const NEAREST: f64 = 0.01;

/// Where something is, seen from a drive.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sight {
    /// Degrees to the right of the pan angle 0, from -180 to 180.
    pub pan: f64,
    /// Degrees above the horizon.
    pub tilt: f64,
    /// Distance in metres.
    pub distance: f64,
}

/// A place on Earth in degrees and metres above sea level.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// North of the equator.
    pub latitude: f64,
    /// East of Greenwich.
    pub longitude: f64,
    /// Metres.
    pub elevation: f64,
}

impl Place {
    /// The place that a client names; without an elevation, the one given. `None` if it is no place on Earth.
    fn of(location: &tt::GeoLocation, elevation: f64) -> Option<Place> {
        let place = Place {
            latitude: location.lat?,
            longitude: location.lon?,
            elevation: location.elevation.map_or(elevation, f64::from),
        };
        let there = (-90.0..=90.0).contains(&place.latitude)
            && (-180.0..=180.0).contains(&place.longitude)
            && place.elevation.is_finite();
        there.then_some(place)
    }
}

/// The direction to a place and its distance, on the plane that touches the Earth at the drive: good for what a camera can see. `None` where
/// there is no direction because it is the same place.
pub fn sight(from: &GeoPose, to: Place) -> Option<Sight> {
    let latitude = from.latitude.to_radians();
    let flattened = 1.0 - ECCENTRICITY * latitude.sin().powi(2);
    let across = EQUATOR / flattened.sqrt();
    let along = EQUATOR * (1.0 - ECCENTRICITY) / flattened.powf(1.5);
    let north = (to.latitude - from.latitude).to_radians() * along;
    let east = turned(to.longitude - from.longitude).to_radians() * across * latitude.cos();
    let up = to.elevation - from.elevation;
    let level = north.hypot(east);
    let distance = level.hypot(up);
    (distance >= NEAREST).then(|| Sight {
        pan: turned(east.atan2(north).to_degrees() - from.yaw),
        tilt: up.atan2(level).to_degrees(),
        distance,
    })
}

/// The angle between -180 and 180 degrees.
fn turned(degrees: f64) -> f64 {
    (degrees + 180.0).rem_euclid(360.0) - 180.0
}

/// How much of the view something of this length takes, in degrees.
fn angle(length: f32, distance: f64) -> f64 {
    2.0 * (f64::from(length) / 2.0).atan2(distance).to_degrees()
}

impl PtzModel {
    /// Whether a drive moves to places on Earth: it has to know its angles, and the device where it is.
    pub(super) fn geo_moves(&self, node: &PtzNode) -> bool {
        node.control == Control::Position && node.pan_tilt && node.degrees.is_some() && self.has_pose()
    }

    pub(super) fn geo_move(&self, request: &tptz::GeoMove) -> Result<(), Fault> {
        let target = self.target(&request.profile_token)?;
        if !self.geo_moves(&target.node) {
            return Err(fault::geo_move_not_supported());
        }
        let asked = spaces::asked_speeds(&target.node, request.speed.as_ref())?;
        let area = (request.area_width, request.area_height);
        let places = self.places_at(&target, &request.target, area)?;
        let speeds = spaces::speeds(&target.configuration, asked);
        self.command(&target, |drive, now| {
            drive.travel(super::control::places(places), speeds, now)
        })
    }

    /// Where the drive has to be to look at a place on Earth, and to show an area of this width and height in metres there.
    ///
    /// # Errors
    /// `ter:GeoMoveNotSupported`, `ter:GeoLocationUnknown`, `ter:UnreachablePosition`.
    pub(super) fn places_at(
        &self,
        target: &Target,
        location: &tt::GeoLocation,
        area: (Option<f32>, Option<f32>),
    ) -> Result<ByAxis, Fault> {
        let node = &target.node;
        if !self.geo_moves(node) {
            return Err(fault::geo_move_not_supported());
        }
        let pose = self.pose(&node.source).ok_or_else(|| {
            Fault::invalid_arg(
                "GeoLocationUnknown",
                "The device does not know where it is and how it is turned",
            )
        })?;
        let place = Place::of(location, pose.elevation).ok_or_else(unreachable_position)?;
        let sight = sight(&pose, place).ok_or_else(unreachable_position)?;
        let zoom = self.zoom_for(target, &sight, area)?;
        let now = self.position(&node.token)?;
        let angles = (sight.pan as f32, sight.tilt as f32);
        let there = spaces::at_angles(node, self.backend(), angles, zoom.unwrap_or(now.zoom));
        let there = there.ok_or_else(unreachable_position)?;
        let places = [Some(there.pan), Some(there.tilt), zoom];
        match spaces::within_limits(&target.configuration, places) {
            true => Ok(places),
            false => Err(unreachable_position()),
        }
    }

    /// The highest zoom with which an area fits the picture; `None` for a drive without zoom and when nothing is said of an area.
    fn zoom_for(
        &self,
        target: &Target,
        sight: &Sight,
        area: (Option<f32>, Option<f32>),
    ) -> Result<Option<f32>, Fault> {
        let node = &target.node;
        if area == (None, None) || !node.zoom {
            return Ok(None);
        }
        let wrong = |length: f32| !(length.is_finite() && length > 0.0);
        if area.0.is_some_and(wrong) || area.1.is_some_and(wrong) {
            return Err(unreachable_position());
        }
        let fits = |zoom: f32| {
            let seen = self.backend().field_of_view(&node.token, zoom)?;
            let fits = |length: Option<f32>, seen: f32| {
                length.is_none_or(|length| angle(length, sight.distance) <= f64::from(seen))
            };
            Some(fits(area.0, seen.0) && fits(area.1, seen.1))
        };
        let unknown = || Fault::action_failed("The drive does not know its field of view");
        let (mut low, mut high) = target.configuration.limits.on(Axis::Zoom);
        if fits(high).ok_or_else(unknown)? {
            return Ok(Some(high));
        }
        // What does not fit at the wide end is shown as far as it goes.
        for _ in 0..24 {
            let middle = (low + high) / 2.0;
            match fits(middle).ok_or_else(unknown)? {
                true => low = middle,
                false => high = middle,
            }
        }
        Ok(Some(low))
    }
}

fn unreachable_position() -> Fault {
    Fault::invalid_arg(
        "UnreachablePosition",
        "The PTZ node cannot look at the requested place",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// In the middle of a town at 48 degrees north, looking east.
    const POSE: GeoPose = GeoPose {
        latitude: 48.0,
        longitude: 11.0,
        elevation: 500.0,
        yaw: 90.0,
    };

    fn place(latitude: f64, longitude: f64, elevation: f64) -> Place {
        Place {
            latitude,
            longitude,
            elevation,
        }
    }

    fn near(sight: Option<Sight>, pan: f64, tilt: f64, distance: f64) {
        let seen = sight.unwrap();
        assert!(
            (seen.pan - pan).abs() < 0.05
                && (seen.tilt - tilt).abs() < 0.05
                && (seen.distance - distance).abs() < 0.005 * distance,
            "{seen:?}"
        );
    }

    #[test]
    fn directions_are_from_where_the_camera_looks() {
        // A thousandth of a degree along the meridian is 111.2 m there, along the parallel 74.6 m.
        near(sight(&POSE, place(48.001, 11.0, 500.0)), -90.0, 0.0, 111.2);
        near(sight(&POSE, place(48.0, 11.001, 500.0)), 0.0, 0.0, 74.6);
        near(sight(&POSE, place(47.999, 11.0, 500.0)), 90.0, 0.0, 111.2);
        near(sight(&POSE, place(48.0, 11.001, 425.4)), 0.0, -45.0, 105.5);
        assert_eq!(sight(&POSE, place(48.0, 11.0, 500.0)), None);
    }

    #[test]
    fn the_date_line_is_no_border() {
        let pose = GeoPose {
            latitude: 0.0,
            longitude: 179.9995,
            elevation: 0.0,
            yaw: 0.0,
        };
        near(sight(&pose, place(0.0, -179.9995, 0.0)), 90.0, 0.0, 111.3);
    }

    #[test]
    fn what_is_no_place_is_none() {
        let location = |lat, lon, elevation| tt::GeoLocation {
            lat,
            lon,
            elevation,
            ..tt::GeoLocation::default()
        };
        assert_eq!(
            Place::of(&location(Some(1.0), Some(2.0), None), 7.0),
            Some(place(1.0, 2.0, 7.0))
        );
        for wrong in [
            location(None, Some(0.0), None),
            location(Some(0.0), None, None),
            location(Some(90.5), Some(0.0), None),
            location(Some(0.0), Some(-180.5), None),
            location(Some(f64::NAN), Some(0.0), None),
            location(Some(0.0), Some(0.0), Some(f32::INFINITY)),
        ] {
            assert_eq!(Place::of(&wrong, 0.0), None, "{wrong:?}");
        }
    }
}
