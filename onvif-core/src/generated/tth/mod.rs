// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Namespace `http://www.onvif.org/ver10/thermal/wsdl`, customary prefix `tth`.

mod types_c_s;
pub use types_c_s::*;
pub mod client;
pub mod operations;
#[cfg(feature = "testing")]
mod samples_c_s;

/// Every type of the module that stands as an element or as text, for tests over all of them.
#[cfg(feature = "testing")]
pub static TYPES: &[crate::testing::TypeEntry] = &[
    crate::testing::TypeEntry::of::<Capabilities>("tth:Capabilities"),
    crate::testing::TypeEntry::of::<ColorPalette>("tth:ColorPalette"),
    crate::testing::TypeEntry::of::<ColorPaletteType>("tth:ColorPaletteType"),
    crate::testing::TypeEntry::of::<Configuration>("tth:Configuration"),
    crate::testing::TypeEntry::of::<ConfigurationOptions>("tth:ConfigurationOptions"),
    crate::testing::TypeEntry::of::<Configurations>("tth:Configurations"),
    crate::testing::TypeEntry::of::<Cooler>("tth:Cooler"),
    crate::testing::TypeEntry::of::<CoolerOptions>("tth:CoolerOptions"),
    crate::testing::TypeEntry::of::<GetConfiguration>("tth:GetConfiguration"),
    crate::testing::TypeEntry::of::<GetConfigurationOptions>("tth:GetConfigurationOptions"),
    crate::testing::TypeEntry::of::<GetConfigurationOptionsResponse>("tth:GetConfigurationOptionsResponse"),
    crate::testing::TypeEntry::of::<GetConfigurationResponse>("tth:GetConfigurationResponse"),
    crate::testing::TypeEntry::of::<GetConfigurations>("tth:GetConfigurations"),
    crate::testing::TypeEntry::of::<GetConfigurationsResponse>("tth:GetConfigurationsResponse"),
    crate::testing::TypeEntry::of::<GetRadiometryConfiguration>("tth:GetRadiometryConfiguration"),
    crate::testing::TypeEntry::of::<GetRadiometryConfigurationOptions>(
        "tth:GetRadiometryConfigurationOptions",
    ),
    crate::testing::TypeEntry::of::<GetRadiometryConfigurationOptionsResponse>(
        "tth:GetRadiometryConfigurationOptionsResponse",
    ),
    crate::testing::TypeEntry::of::<GetRadiometryConfigurationResponse>(
        "tth:GetRadiometryConfigurationResponse",
    ),
    crate::testing::TypeEntry::of::<GetServiceCapabilities>("tth:GetServiceCapabilities"),
    crate::testing::TypeEntry::of::<GetServiceCapabilitiesResponse>("tth:GetServiceCapabilitiesResponse"),
    crate::testing::TypeEntry::of::<NUCTable>("tth:NUCTable"),
    crate::testing::TypeEntry::of::<Polarity>("tth:Polarity"),
    crate::testing::TypeEntry::of::<RadiometryConfiguration>("tth:RadiometryConfiguration"),
    crate::testing::TypeEntry::of::<RadiometryConfigurationOptions>("tth:RadiometryConfigurationOptions"),
    crate::testing::TypeEntry::of::<RadiometryGlobalParameterOptions>("tth:RadiometryGlobalParameterOptions"),
    crate::testing::TypeEntry::of::<RadiometryGlobalParameters>("tth:RadiometryGlobalParameters"),
    crate::testing::TypeEntry::of::<SetConfiguration>("tth:SetConfiguration"),
    crate::testing::TypeEntry::of::<SetConfigurationResponse>("tth:SetConfigurationResponse"),
    crate::testing::TypeEntry::of::<SetRadiometryConfiguration>("tth:SetRadiometryConfiguration"),
    crate::testing::TypeEntry::of::<SetRadiometryConfigurationResponse>(
        "tth:SetRadiometryConfigurationResponse",
    ),
];
