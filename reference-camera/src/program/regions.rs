//! Parts of the picture in which motion is detected, and the times at which it is told, as they are configured.

use anyhow::ensure;
use onvif_device::services::motion::{Period, Schedule};
use serde::{Deserialize, Deserializer};

use super::camera::MotionSpec;
use crate::motion::{Area, Region, Sensitivity};

/// Regions of a source.
const MOST: usize = 4;
/// Characters of a name, as many as the name of a rule may have.
const LONGEST_NAME: usize = 64;
/// Threshold where none is said and none is to be inherited.
const THRESHOLD: u8 = 1;
/// Sensitivity, likewise.
const SENSITIVITY: u8 = 50;

/// A part of the picture of a source.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegionSpec {
    /// Its name in events.
    pub name: String,
    /// Number of the source, from 1.
    #[serde(default = "first")]
    pub source: usize,
    /// Left border, upper border, width and height in fractions of the picture.
    pub area: [f32; 4],
    /// From 0, which is off, to 100; `None` for that of the whole picture.
    pub sensitivity: Option<u8>,
    /// Percent of the region, from 1 to 100; `None` for that of the whole picture.
    pub threshold: Option<u8>,
}

fn first() -> usize {
    1
}

impl RegionSpec {
    /// # Errors
    /// Names what cannot be.
    pub fn check(regions: &[RegionSpec], sources: usize) -> anyhow::Result<()> {
        for (index, region) in regions.iter().enumerate() {
            let RegionSpec { name, source, .. } = region;
            ensure!(
                (1..=LONGEST_NAME).contains(&name.chars().count()) && !name.chars().any(char::is_control),
                "each of motion-regions has a name of 1 to {LONGEST_NAME} characters"
            );
            ensure!(
                (1..=sources).contains(source),
                "the region {name:?} is one of the source {source}, which is not there"
            );
            ensure!(
                region.area().is_usable(),
                "the region {name:?} does not lie in the picture or is too small"
            );
            ensure!(
                region.sensitivity.is_none_or(|sensitivity| sensitivity <= 100),
                "the sensitivity of the region {name:?} is not from 0 to 100"
            );
            ensure!(
                region
                    .threshold
                    .is_none_or(|threshold| (1..=100).contains(&threshold)),
                "the threshold of the region {name:?} is not from 1 to 100"
            );
            let of_source = || regions.iter().take(index).filter(|other| other.source == *source);
            ensure!(
                of_source().all(|other| other.name != *name),
                "two regions of the source {source} have the name {name:?}"
            );
            ensure!(
                of_source().count() < MOST,
                "the source {source} has more than {MOST} regions"
            );
        }
        Ok(())
    }

    fn area(&self) -> Area {
        let [left, top, width, height] = self.area;
        Area {
            left,
            top,
            width,
            height,
        }
    }
}

impl MotionSpec {
    /// What is watched in the picture of a source: its regions that are on, or the whole where it has none; nothing where all is off.
    pub fn regions_of(&self, source: usize) -> Vec<Region> {
        let own: Vec<&RegionSpec> = self
            .regions
            .iter()
            .filter(|region| region.source == source)
            .collect();
        if own.is_empty() {
            return self.sensitivity.map(Region::whole).into_iter().collect();
        }
        let usual = self.sensitivity.unwrap_or(Sensitivity {
            sensitivity: SENSITIVITY,
            threshold: THRESHOLD,
        });
        own.into_iter()
            .map(|region| Region {
                name: region.name.clone(),
                area: region.area(),
                sensitivity: Sensitivity {
                    sensitivity: region.sensitivity.unwrap_or(usual.sensitivity),
                    threshold: region.threshold.unwrap_or(usual.threshold),
                },
            })
            .filter(|region| region.sensitivity.sensitivity > 0)
            .collect()
    }
}

/// The times at which motion is told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ScheduleSpec(pub Schedule);

impl<'de> Deserialize<'de> for ScheduleSpec {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<ScheduleSpec, D::Error> {
        let texts = Vec::<String>::deserialize(deserializer)?;
        let periods: Result<Vec<Period>, D::Error> = texts
            .iter()
            .map(|text| {
                let period = text.parse::<Period>();
                period.map_err(|error| serde::de::Error::custom(format_args!("`{text}`: {error}")))
            })
            .collect();
        Schedule::new(periods?)
            .map(ScheduleSpec)
            .map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::super::camera::PassedThrough;
    use super::*;

    fn region(name: &str, source: usize, sensitivity: Option<u8>) -> RegionSpec {
        RegionSpec {
            name: name.to_owned(),
            source,
            area: [0.0, 0.0, 0.5, 0.5],
            sensitivity,
            threshold: None,
        }
    }

    #[test]
    fn sources_have_their_regions_or_the_whole() {
        let usual = Sensitivity {
            sensitivity: 30,
            threshold: 2,
        };
        let mut motion = MotionSpec {
            sensitivity: Some(usual),
            regions: vec![
                region("a", 2, None),
                region("b", 2, Some(0)),
                region("c", 2, Some(90)),
                region("d", 3, Some(0)),
            ],
            test_pattern: false,
            passed_through: PassedThrough::All,
        };
        let watched = |motion: &MotionSpec, source| {
            let regions = motion.regions_of(source).into_iter();
            regions
                .map(|region| {
                    (
                        region.name,
                        region.sensitivity.sensitivity,
                        region.sensitivity.threshold,
                    )
                })
                .collect::<Vec<_>>()
        };
        assert_eq!(motion.regions_of(1), [Region::whole(usual)]);
        assert_eq!(
            watched(&motion, 2),
            [("a".to_owned(), 30, 2), ("c".to_owned(), 90, 2)]
        );
        assert!(watched(&motion, 3).is_empty());
        // Nothing outside of regions.
        motion.sensitivity = None;
        assert!(watched(&motion, 1).is_empty());
        assert_eq!(watched(&motion, 2).len(), 2);
    }

    #[test]
    fn a_source_has_four_regions() {
        let mut regions: Vec<RegionSpec> = ["a", "b", "c", "d"].map(|name| region(name, 1, None)).to_vec();
        regions.push(region("a", 2, None));
        RegionSpec::check(&regions, 2).unwrap();
        regions.push(region("e", 1, None));
        let error = RegionSpec::check(&regions, 2).unwrap_err().to_string();
        assert!(error.contains("more than 4"), "{error}");
    }
}
