// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Namespace `http://www.onvif.org/ver20/ptz/wsdl`, customary prefix `tptz`.

mod types_a_r;
pub use types_a_r::*;
#[cfg(feature = "testing")]
mod samples_a_r;
mod types_s;
pub use types_s::*;
pub mod client;
pub mod operations;
#[cfg(feature = "testing")]
mod samples_s;

/// Every type of the module that stands as an element or as text, for tests over all of them.
#[cfg(feature = "testing")]
pub static TYPES: &[crate::testing::TypeEntry] = &[
    crate::testing::TypeEntry::of::<AbsoluteMove>("tptz:AbsoluteMove"),
    crate::testing::TypeEntry::of::<AbsoluteMoveResponse>("tptz:AbsoluteMoveResponse"),
    crate::testing::TypeEntry::of::<Capabilities>("tptz:Capabilities"),
    crate::testing::TypeEntry::of::<ContinuousMove>("tptz:ContinuousMove"),
    crate::testing::TypeEntry::of::<ContinuousMoveResponse>("tptz:ContinuousMoveResponse"),
    crate::testing::TypeEntry::of::<CreatePresetTour>("tptz:CreatePresetTour"),
    crate::testing::TypeEntry::of::<CreatePresetTourResponse>("tptz:CreatePresetTourResponse"),
    crate::testing::TypeEntry::of::<GeoMove>("tptz:GeoMove"),
    crate::testing::TypeEntry::of::<GeoMoveResponse>("tptz:GeoMoveResponse"),
    crate::testing::TypeEntry::of::<GetCompatibleConfigurations>("tptz:GetCompatibleConfigurations"),
    crate::testing::TypeEntry::of::<GetCompatibleConfigurationsResponse>(
        "tptz:GetCompatibleConfigurationsResponse",
    ),
    crate::testing::TypeEntry::of::<GetConfiguration>("tptz:GetConfiguration"),
    crate::testing::TypeEntry::of::<GetConfigurationOptions>("tptz:GetConfigurationOptions"),
    crate::testing::TypeEntry::of::<GetConfigurationOptionsResponse>("tptz:GetConfigurationOptionsResponse"),
    crate::testing::TypeEntry::of::<GetConfigurationResponse>("tptz:GetConfigurationResponse"),
    crate::testing::TypeEntry::of::<GetConfigurations>("tptz:GetConfigurations"),
    crate::testing::TypeEntry::of::<GetConfigurationsResponse>("tptz:GetConfigurationsResponse"),
    crate::testing::TypeEntry::of::<GetNode>("tptz:GetNode"),
    crate::testing::TypeEntry::of::<GetNodeResponse>("tptz:GetNodeResponse"),
    crate::testing::TypeEntry::of::<GetNodes>("tptz:GetNodes"),
    crate::testing::TypeEntry::of::<GetNodesResponse>("tptz:GetNodesResponse"),
    crate::testing::TypeEntry::of::<GetPresetTour>("tptz:GetPresetTour"),
    crate::testing::TypeEntry::of::<GetPresetTourOptions>("tptz:GetPresetTourOptions"),
    crate::testing::TypeEntry::of::<GetPresetTourOptionsResponse>("tptz:GetPresetTourOptionsResponse"),
    crate::testing::TypeEntry::of::<GetPresetTourResponse>("tptz:GetPresetTourResponse"),
    crate::testing::TypeEntry::of::<GetPresetTours>("tptz:GetPresetTours"),
    crate::testing::TypeEntry::of::<GetPresetToursResponse>("tptz:GetPresetToursResponse"),
    crate::testing::TypeEntry::of::<GetPresets>("tptz:GetPresets"),
    crate::testing::TypeEntry::of::<GetPresetsResponse>("tptz:GetPresetsResponse"),
    crate::testing::TypeEntry::of::<GetServiceCapabilities>("tptz:GetServiceCapabilities"),
    crate::testing::TypeEntry::of::<GetServiceCapabilitiesResponse>("tptz:GetServiceCapabilitiesResponse"),
    crate::testing::TypeEntry::of::<GetStatus>("tptz:GetStatus"),
    crate::testing::TypeEntry::of::<GetStatusResponse>("tptz:GetStatusResponse"),
    crate::testing::TypeEntry::of::<GotoHomePosition>("tptz:GotoHomePosition"),
    crate::testing::TypeEntry::of::<GotoHomePositionResponse>("tptz:GotoHomePositionResponse"),
    crate::testing::TypeEntry::of::<GotoPreset>("tptz:GotoPreset"),
    crate::testing::TypeEntry::of::<GotoPresetResponse>("tptz:GotoPresetResponse"),
    crate::testing::TypeEntry::of::<ModifyPresetTour>("tptz:ModifyPresetTour"),
    crate::testing::TypeEntry::of::<ModifyPresetTourResponse>("tptz:ModifyPresetTourResponse"),
    crate::testing::TypeEntry::of::<MoveAndStartTracking>("tptz:MoveAndStartTracking"),
    crate::testing::TypeEntry::of::<MoveAndStartTrackingResponse>("tptz:MoveAndStartTrackingResponse"),
    crate::testing::TypeEntry::of::<OperatePresetTour>("tptz:OperatePresetTour"),
    crate::testing::TypeEntry::of::<OperatePresetTourResponse>("tptz:OperatePresetTourResponse"),
    crate::testing::TypeEntry::of::<RelativeMove>("tptz:RelativeMove"),
    crate::testing::TypeEntry::of::<RelativeMoveResponse>("tptz:RelativeMoveResponse"),
    crate::testing::TypeEntry::of::<RemovePreset>("tptz:RemovePreset"),
    crate::testing::TypeEntry::of::<RemovePresetResponse>("tptz:RemovePresetResponse"),
    crate::testing::TypeEntry::of::<RemovePresetTour>("tptz:RemovePresetTour"),
    crate::testing::TypeEntry::of::<RemovePresetTourResponse>("tptz:RemovePresetTourResponse"),
    crate::testing::TypeEntry::of::<SendAuxiliaryCommand>("tptz:SendAuxiliaryCommand"),
    crate::testing::TypeEntry::of::<SendAuxiliaryCommandResponse>("tptz:SendAuxiliaryCommandResponse"),
    crate::testing::TypeEntry::of::<SetConfiguration>("tptz:SetConfiguration"),
    crate::testing::TypeEntry::of::<SetConfigurationResponse>("tptz:SetConfigurationResponse"),
    crate::testing::TypeEntry::of::<SetHomePosition>("tptz:SetHomePosition"),
    crate::testing::TypeEntry::of::<SetHomePositionResponse>("tptz:SetHomePositionResponse"),
    crate::testing::TypeEntry::of::<SetPreset>("tptz:SetPreset"),
    crate::testing::TypeEntry::of::<SetPresetResponse>("tptz:SetPresetResponse"),
    crate::testing::TypeEntry::of::<Stop>("tptz:Stop"),
    crate::testing::TypeEntry::of::<StopResponse>("tptz:StopResponse"),
];
