// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Namespace `http://www.onvif.org/ver20/imaging/wsdl`, customary prefix `timg`.

mod types_c_s;
pub use types_c_s::*;
pub mod client;
pub mod operations;
#[cfg(feature = "testing")]
mod samples_c_s;

/// Every type of the module that stands as an element or as text, for tests over all of them.
#[cfg(feature = "testing")]
pub static TYPES: &[crate::testing::TypeEntry] = &[
    crate::testing::TypeEntry::of::<Capabilities>("timg:Capabilities"),
    crate::testing::TypeEntry::of::<GetCurrentPreset>("timg:GetCurrentPreset"),
    crate::testing::TypeEntry::of::<GetCurrentPresetResponse>("timg:GetCurrentPresetResponse"),
    crate::testing::TypeEntry::of::<GetImagingSettings>("timg:GetImagingSettings"),
    crate::testing::TypeEntry::of::<GetImagingSettingsResponse>("timg:GetImagingSettingsResponse"),
    crate::testing::TypeEntry::of::<GetMoveOptions>("timg:GetMoveOptions"),
    crate::testing::TypeEntry::of::<GetMoveOptionsResponse>("timg:GetMoveOptionsResponse"),
    crate::testing::TypeEntry::of::<GetOptions>("timg:GetOptions"),
    crate::testing::TypeEntry::of::<GetOptionsResponse>("timg:GetOptionsResponse"),
    crate::testing::TypeEntry::of::<GetPresets>("timg:GetPresets"),
    crate::testing::TypeEntry::of::<GetPresetsResponse>("timg:GetPresetsResponse"),
    crate::testing::TypeEntry::of::<GetServiceCapabilities>("timg:GetServiceCapabilities"),
    crate::testing::TypeEntry::of::<GetServiceCapabilitiesResponse>("timg:GetServiceCapabilitiesResponse"),
    crate::testing::TypeEntry::of::<GetStatus>("timg:GetStatus"),
    crate::testing::TypeEntry::of::<GetStatusResponse>("timg:GetStatusResponse"),
    crate::testing::TypeEntry::of::<ImagingPreset>("timg:ImagingPreset"),
    crate::testing::TypeEntry::of::<ImagingPresetType>("timg:ImagingPresetType"),
    crate::testing::TypeEntry::of::<Move>("timg:Move"),
    crate::testing::TypeEntry::of::<MoveResponse>("timg:MoveResponse"),
    crate::testing::TypeEntry::of::<SetCurrentPreset>("timg:SetCurrentPreset"),
    crate::testing::TypeEntry::of::<SetCurrentPresetResponse>("timg:SetCurrentPresetResponse"),
    crate::testing::TypeEntry::of::<SetImagingSettings>("timg:SetImagingSettings"),
    crate::testing::TypeEntry::of::<SetImagingSettingsResponse>("timg:SetImagingSettingsResponse"),
    crate::testing::TypeEntry::of::<Stop>("timg:Stop"),
    crate::testing::TypeEntry::of::<StopResponse>("timg:StopResponse"),
];
