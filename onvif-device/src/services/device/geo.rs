//! Where the device and its parts are (ONVIF Core, "GetGeoLocation").

use onvif_core::generated::tt;
use onvif_core::soap::Fault;
use serde::{Deserialize, Serialize};

use super::DeviceManagement;
use crate::builder::{BuildError, Setup};
use crate::events::{Emitter, Topic};

/// Name of the document.
pub(super) const DOCUMENT: &str = "geo-location";
/// Most entries.
pub(super) const MAX_ENTRIES: usize = 32;
/// Longest type and token of an entry, in characters.
const MAX_NAME: usize = 64;
/// Longest address of a source, in characters.
const MAX_SOURCE: usize = 1024;

/// The entries in the order in which they were made.
pub(super) type Locations = Vec<Location>;

/// One entry. A component is there as a whole or not at all; the parts of it are optional for themselves.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Location {
    entity: Option<String>,
    token: Option<String>,
    source: Option<String>,
    /// Longitude and latitude in degrees.
    position: Option<(Option<f64>, Option<f64>)>,
    /// Metres.
    elevation: Option<f32>,
    /// Roll, pitch and yaw in degrees.
    orientation: Option<[Option<f32>; 3]>,
    /// Metres.
    local_position: Option<[Option<f32>; 3]>,
    /// Pan, tilt and roll in degrees.
    local_orientation: Option<[Option<f32>; 3]>,
}

/// Declares `tns1:Monitoring/GeoLocation` (ONVIF Core, "Monitoring events"), and tells the places that are known.
pub(super) fn declare(setup: &Setup, locations: &Locations) -> Result<Emitter, BuildError> {
    let topic = Topic::property("tns1:Monitoring/GeoLocation")
        .source("Token", "tt:ReferenceToken")
        .element_data("CurrentLocation", "tt:GeoLocation");
    let emitter = setup.common().events().declare(topic)?;
    tell(&emitter, locations);
    Ok(emitter)
}

/// Tells every place, and that those of before are gone.
fn tell(emitter: &Emitter, locations: &Locations) {
    let mut told: Vec<&str> = Vec::new();
    for location in locations {
        if let Some((lon, lat)) = location.position
            && !told.contains(&location.event_token())
        {
            let attribute = |name: &str, value: Option<String>| {
                value.map_or_else(String::new, |value| format!(" {name}=\"{value}\""))
            };
            let element = format!(
                "<tt:GeoLocation{}{}{}/>",
                attribute("lon", lon.map(|lon| lon.to_string())),
                attribute("lat", lat.map(|lat| lat.to_string())),
                attribute("elevation", location.elevation.map(|metres| metres.to_string())),
            );
            told.push(location.event_token());
            emitter.set(
                &[("Token", location.event_token())],
                &[("CurrentLocation", &element)],
            );
        }
    }
    emitter.retain(|property| property.value("Token").is_some_and(|token| told.contains(&token)));
}

impl DeviceManagement {
    pub(super) fn geo_locations(&self) -> Vec<tt::LocationEntity> {
        self.locations.get().iter().map(told).collect()
    }

    /// Replaces or adds entries: all of them, or none.
    pub(super) async fn set_geo_locations(&self, entities: Vec<tt::LocationEntity>) -> Result<(), Fault> {
        if entities.iter().any(|entity| entity.auto_geo == Some(true)) {
            return Err(Fault::invalid_arg(
                "NoAutoGeo",
                "The device does not find its location itself",
            ));
        }
        let new: Option<Vec<Location>> = entities.into_iter().map(checked).collect();
        let new =
            new.ok_or_else(|| Fault::sender(["InvalidArgVal"], "A location has a value out of range"))?;
        self.locations
            .update(|locations| {
                for location in new {
                    match locations.iter_mut().find(|known| known.is_of(&location)) {
                        Some(known) => *known = location,
                        None => locations.push(location),
                    }
                }
                if locations.len() > MAX_ENTRIES {
                    return Err(Fault::receiver(
                        ["Action", "TooManyEntries"],
                        format!("At most {MAX_ENTRIES} locations"),
                    ));
                }
                Ok::<_, Fault>(())
            })
            .await?;
        tell(&self.location_emitter, &self.locations.get());
        Ok(())
    }

    /// Removes the entries of these types and tokens: all of them, or none.
    pub(super) async fn delete_geo_locations(&self, entities: Vec<tt::LocationEntity>) -> Result<(), Fault> {
        self.locations
            .update(|locations| {
                for entity in entities {
                    let named = Location {
                        entity: entity.entity,
                        token: entity.token,
                        ..Location::default()
                    };
                    let at = locations.iter().position(|known| known.is_of(&named));
                    let at = at.ok_or_else(|| Fault::invalid_arg("NoConfig", "There is no such location"))?;
                    locations.remove(at);
                }
                Ok::<_, Fault>(())
            })
            .await?;
        tell(&self.location_emitter, &self.locations.get());
        Ok(())
    }
}

/// Where a video source is and how it is turned, as far as clients have told both: an entry of its own comes before that of the device.
#[cfg(feature = "ptz")]
pub(super) fn pose(locations: &Locations, source: &str) -> Option<crate::backend::ptz::GeoPose> {
    let of = |kind: &str, token: Option<&str>| {
        let mut entries = locations.iter();
        entries.find(|entry| {
            entry.entity.as_deref() == Some(kind) && (token.is_none() || entry.token.as_deref() == token)
        })
    };
    let entry = of("VideoSource", Some(source)).or_else(|| of("Device", None))?;
    let (longitude, latitude) = entry.position?;
    let [roll, pitch, yaw] = entry.orientation?;
    // A drive that is not level, or turned within something that is, does not look where its angles say.
    let level = |angles: [Option<f32>; 3]| angles.iter().flatten().all(|angle| *angle == 0.0);
    if !level([roll, pitch, None]) || !level(entry.local_orientation.unwrap_or_default()) {
        return None;
    }
    Some(crate::backend::ptz::GeoPose {
        latitude: latitude?,
        longitude: longitude?,
        elevation: entry.elevation.map_or(0.0, f64::from),
        yaw: yaw?.into(),
    })
}

impl Location {
    /// What names the entry in events: its token, or its type where it has none, as the device itself.
    fn event_token(&self) -> &str {
        let token = self.token.as_deref().filter(|token| !token.is_empty());
        token.or(self.entity.as_deref()).unwrap_or_default()
    }

    /// Whether both are entries of the same thing.
    fn is_of(&self, other: &Location) -> bool {
        self.entity == other.entity && self.token == other.token
    }
}

/// The entry, if everything in it can be.
fn checked(entity: tt::LocationEntity) -> Option<Location> {
    let short =
        |text: &Option<String>, most: usize| text.as_ref().is_none_or(|text| text.chars().count() <= most);
    let all =
        |values: &[Option<f32>], good: fn(f32) -> bool| values.iter().flatten().all(|value| good(*value));
    let angle = |value: f32| (-360.0..=360.0).contains(&value);
    let location = Location {
        position: entity.geo_location.as_ref().map(|at| (at.lon, at.lat)),
        elevation: entity.geo_location.as_ref().and_then(|at| at.elevation),
        orientation: entity.geo_orientation.map(|o| [o.roll, o.pitch, o.yaw]),
        local_position: entity.local_location.map(|l| [l.x, l.y, l.z]),
        local_orientation: entity.local_orientation.map(|o| [o.pan, o.tilt, o.roll]),
        entity: entity.entity,
        token: entity.token,
        source: entity.geo_source,
    };
    let (lon, lat) = location.position.unwrap_or_default();
    let good = short(&location.entity, MAX_NAME)
        && short(&location.token, MAX_NAME)
        && short(&location.source, MAX_SOURCE)
        && lon.is_none_or(|lon| (-180.0..=180.0).contains(&lon))
        && lat.is_none_or(|lat| (-90.0..=90.0).contains(&lat))
        && all(&[location.elevation], f32::is_finite)
        && all(&location.orientation.unwrap_or_default(), angle)
        && all(&location.local_position.unwrap_or_default(), f32::is_finite)
        && all(&location.local_orientation.unwrap_or_default(), angle);
    good.then_some(location)
}

fn told(location: &Location) -> tt::LocationEntity {
    tt::LocationEntity {
        entity: location.entity.clone(),
        token: location.token.clone(),
        fixed: Some(false),
        geo_source: location.source.clone(),
        auto_geo: Some(false),
        geo_location: location.position.map(|(lon, lat)| tt::GeoLocation {
            lon,
            lat,
            elevation: location.elevation,
            ..tt::GeoLocation::default()
        }),
        geo_orientation: location.orientation.map(|[roll, pitch, yaw]| tt::GeoOrientation {
            roll,
            pitch,
            yaw,
            ..tt::GeoOrientation::default()
        }),
        local_location: location.local_position.map(|[x, y, z]| tt::LocalLocation {
            x,
            y,
            z,
            ..tt::LocalLocation::default()
        }),
        local_orientation: location
            .local_orientation
            .map(|[pan, tilt, roll]| tt::LocalOrientation {
                pan,
                tilt,
                roll,
                ..tt::LocalOrientation::default()
            }),
    }
}
