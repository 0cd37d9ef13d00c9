// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Namespace `http://www.onvif.org/ver10/analyticsdevice/wsdl`, customary prefix `tad`.

mod types_c_s;
pub use types_c_s::*;
pub mod client;
pub mod operations;
#[cfg(feature = "testing")]
mod samples_c_s;

/// Every type of the module that stands as an element or as text, for tests over all of them.
#[cfg(feature = "testing")]
pub static TYPES: &[crate::testing::TypeEntry] = &[
    crate::testing::TypeEntry::of::<Capabilities>("tad:Capabilities"),
    crate::testing::TypeEntry::of::<CreateAnalyticsEngineControl>("tad:CreateAnalyticsEngineControl"),
    crate::testing::TypeEntry::of::<CreateAnalyticsEngineControlResponse>(
        "tad:CreateAnalyticsEngineControlResponse",
    ),
    crate::testing::TypeEntry::of::<CreateAnalyticsEngineInputs>("tad:CreateAnalyticsEngineInputs"),
    crate::testing::TypeEntry::of::<CreateAnalyticsEngineInputsResponse>(
        "tad:CreateAnalyticsEngineInputsResponse",
    ),
    crate::testing::TypeEntry::of::<DeleteAnalyticsEngineControl>("tad:DeleteAnalyticsEngineControl"),
    crate::testing::TypeEntry::of::<DeleteAnalyticsEngineControlResponse>(
        "tad:DeleteAnalyticsEngineControlResponse",
    ),
    crate::testing::TypeEntry::of::<DeleteAnalyticsEngineInputs>("tad:DeleteAnalyticsEngineInputs"),
    crate::testing::TypeEntry::of::<DeleteAnalyticsEngineInputsResponse>(
        "tad:DeleteAnalyticsEngineInputsResponse",
    ),
    crate::testing::TypeEntry::of::<GetAnalyticsDeviceStreamUri>("tad:GetAnalyticsDeviceStreamUri"),
    crate::testing::TypeEntry::of::<GetAnalyticsDeviceStreamUriResponse>(
        "tad:GetAnalyticsDeviceStreamUriResponse",
    ),
    crate::testing::TypeEntry::of::<GetAnalyticsEngine>("tad:GetAnalyticsEngine"),
    crate::testing::TypeEntry::of::<GetAnalyticsEngineControl>("tad:GetAnalyticsEngineControl"),
    crate::testing::TypeEntry::of::<GetAnalyticsEngineControlResponse>(
        "tad:GetAnalyticsEngineControlResponse",
    ),
    crate::testing::TypeEntry::of::<GetAnalyticsEngineControls>("tad:GetAnalyticsEngineControls"),
    crate::testing::TypeEntry::of::<GetAnalyticsEngineControlsResponse>(
        "tad:GetAnalyticsEngineControlsResponse",
    ),
    crate::testing::TypeEntry::of::<GetAnalyticsEngineInput>("tad:GetAnalyticsEngineInput"),
    crate::testing::TypeEntry::of::<GetAnalyticsEngineInputResponse>("tad:GetAnalyticsEngineInputResponse"),
    crate::testing::TypeEntry::of::<GetAnalyticsEngineInputs>("tad:GetAnalyticsEngineInputs"),
    crate::testing::TypeEntry::of::<GetAnalyticsEngineInputsResponse>("tad:GetAnalyticsEngineInputsResponse"),
    crate::testing::TypeEntry::of::<GetAnalyticsEngineResponse>("tad:GetAnalyticsEngineResponse"),
    crate::testing::TypeEntry::of::<GetAnalyticsEngines>("tad:GetAnalyticsEngines"),
    crate::testing::TypeEntry::of::<GetAnalyticsEnginesResponse>("tad:GetAnalyticsEnginesResponse"),
    crate::testing::TypeEntry::of::<GetAnalyticsState>("tad:GetAnalyticsState"),
    crate::testing::TypeEntry::of::<GetAnalyticsStateResponse>("tad:GetAnalyticsStateResponse"),
    crate::testing::TypeEntry::of::<GetServiceCapabilities>("tad:GetServiceCapabilities"),
    crate::testing::TypeEntry::of::<GetServiceCapabilitiesResponse>("tad:GetServiceCapabilitiesResponse"),
    crate::testing::TypeEntry::of::<GetVideoAnalyticsConfiguration>("tad:GetVideoAnalyticsConfiguration"),
    crate::testing::TypeEntry::of::<GetVideoAnalyticsConfigurationResponse>(
        "tad:GetVideoAnalyticsConfigurationResponse",
    ),
    crate::testing::TypeEntry::of::<SetAnalyticsEngineControl>("tad:SetAnalyticsEngineControl"),
    crate::testing::TypeEntry::of::<SetAnalyticsEngineControlResponse>(
        "tad:SetAnalyticsEngineControlResponse",
    ),
    crate::testing::TypeEntry::of::<SetAnalyticsEngineInput>("tad:SetAnalyticsEngineInput"),
    crate::testing::TypeEntry::of::<SetAnalyticsEngineInputResponse>("tad:SetAnalyticsEngineInputResponse"),
    crate::testing::TypeEntry::of::<SetVideoAnalyticsConfiguration>("tad:SetVideoAnalyticsConfiguration"),
    crate::testing::TypeEntry::of::<SetVideoAnalyticsConfigurationResponse>(
        "tad:SetVideoAnalyticsConfigurationResponse",
    ),
];
