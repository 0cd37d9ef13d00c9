// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Namespace `http://www.onvif.org/ver20/analytics/radiometry`, customary prefix `ttr`.

mod types_b_t;
pub use types_b_t::*;
#[cfg(feature = "testing")]
mod samples_b_t;

/// Every type of the module that stands as an element or as text, for tests over all of them.
#[cfg(feature = "testing")]
pub static TYPES: &[crate::testing::TypeEntry] = &[
    crate::testing::TypeEntry::of::<BoxTemperatureReading>("ttr:BoxTemperatureReading"),
    crate::testing::TypeEntry::of::<RadiometryBoxModuleConfig>("ttr:RadiometryBoxModuleConfig"),
    crate::testing::TypeEntry::of::<RadiometryModuleConfigOptions>("ttr:RadiometryModuleConfigOptions"),
    crate::testing::TypeEntry::of::<RadiometryParameterOptions>("ttr:RadiometryParameterOptions"),
    crate::testing::TypeEntry::of::<RadiometryParameters>("ttr:RadiometryParameters"),
    crate::testing::TypeEntry::of::<RadiometryRuleConfigOptions>("ttr:RadiometryRuleConfigOptions"),
    crate::testing::TypeEntry::of::<RadiometryRuleOptions>("ttr:RadiometryRuleOptions"),
    crate::testing::TypeEntry::of::<RadiometrySpotModuleConfig>("ttr:RadiometrySpotModuleConfig"),
    crate::testing::TypeEntry::of::<RadiometryTemperatureRuleConfig>("ttr:RadiometryTemperatureRuleConfig"),
    crate::testing::TypeEntry::of::<SpotTemperatureReading>("ttr:SpotTemperatureReading"),
    crate::testing::TypeEntry::of::<TemperatureCondition>("ttr:TemperatureCondition"),
    crate::testing::TypeEntry::of::<TemperatureType>("ttr:TemperatureType"),
];
