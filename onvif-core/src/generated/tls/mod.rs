// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Namespace `http://www.onvif.org/ver10/display/wsdl`, customary prefix `tls`.

mod types_c_s;
pub use types_c_s::*;
pub mod client;
pub mod operations;
#[cfg(feature = "testing")]
mod samples_c_s;

/// Every type of the module that stands as an element or as text, for tests over all of them.
#[cfg(feature = "testing")]
pub static TYPES: &[crate::testing::TypeEntry] = &[
    crate::testing::TypeEntry::of::<Capabilities>("tls:Capabilities"),
    crate::testing::TypeEntry::of::<CreatePaneConfiguration>("tls:CreatePaneConfiguration"),
    crate::testing::TypeEntry::of::<CreatePaneConfigurationResponse>("tls:CreatePaneConfigurationResponse"),
    crate::testing::TypeEntry::of::<DeletePaneConfiguration>("tls:DeletePaneConfiguration"),
    crate::testing::TypeEntry::of::<DeletePaneConfigurationResponse>("tls:DeletePaneConfigurationResponse"),
    crate::testing::TypeEntry::of::<GetDisplayOptions>("tls:GetDisplayOptions"),
    crate::testing::TypeEntry::of::<GetDisplayOptionsResponse>("tls:GetDisplayOptionsResponse"),
    crate::testing::TypeEntry::of::<GetLayout>("tls:GetLayout"),
    crate::testing::TypeEntry::of::<GetLayoutResponse>("tls:GetLayoutResponse"),
    crate::testing::TypeEntry::of::<GetPaneConfiguration>("tls:GetPaneConfiguration"),
    crate::testing::TypeEntry::of::<GetPaneConfigurationResponse>("tls:GetPaneConfigurationResponse"),
    crate::testing::TypeEntry::of::<GetPaneConfigurations>("tls:GetPaneConfigurations"),
    crate::testing::TypeEntry::of::<GetPaneConfigurationsResponse>("tls:GetPaneConfigurationsResponse"),
    crate::testing::TypeEntry::of::<GetServiceCapabilities>("tls:GetServiceCapabilities"),
    crate::testing::TypeEntry::of::<GetServiceCapabilitiesResponse>("tls:GetServiceCapabilitiesResponse"),
    crate::testing::TypeEntry::of::<SetLayout>("tls:SetLayout"),
    crate::testing::TypeEntry::of::<SetLayoutResponse>("tls:SetLayoutResponse"),
    crate::testing::TypeEntry::of::<SetPaneConfiguration>("tls:SetPaneConfiguration"),
    crate::testing::TypeEntry::of::<SetPaneConfigurationResponse>("tls:SetPaneConfigurationResponse"),
    crate::testing::TypeEntry::of::<SetPaneConfigurations>("tls:SetPaneConfigurations"),
    crate::testing::TypeEntry::of::<SetPaneConfigurationsResponse>("tls:SetPaneConfigurationsResponse"),
];
