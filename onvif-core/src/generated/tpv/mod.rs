// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Namespace `http://www.onvif.org/ver10/provisioning/wsdl`, customary prefix `tpv`.

mod types_c_z;
pub use types_c_z::*;
pub mod client;
pub mod operations;
#[cfg(feature = "testing")]
mod samples_c_z;

/// Every type of the module that stands as an element or as text, for tests over all of them.
#[cfg(feature = "testing")]
pub static TYPES: &[crate::testing::TypeEntry] = &[
    crate::testing::TypeEntry::of::<Capabilities>("tpv:Capabilities"),
    crate::testing::TypeEntry::of::<FocusDirection>("tpv:FocusDirection"),
    crate::testing::TypeEntry::of::<FocusMove>("tpv:FocusMove"),
    crate::testing::TypeEntry::of::<FocusMoveResponse>("tpv:FocusMoveResponse"),
    crate::testing::TypeEntry::of::<GetServiceCapabilities>("tpv:GetServiceCapabilities"),
    crate::testing::TypeEntry::of::<GetServiceCapabilitiesResponse>("tpv:GetServiceCapabilitiesResponse"),
    crate::testing::TypeEntry::of::<GetUsage>("tpv:GetUsage"),
    crate::testing::TypeEntry::of::<GetUsageResponse>("tpv:GetUsageResponse"),
    crate::testing::TypeEntry::of::<PanDirection>("tpv:PanDirection"),
    crate::testing::TypeEntry::of::<PanMove>("tpv:PanMove"),
    crate::testing::TypeEntry::of::<PanMoveResponse>("tpv:PanMoveResponse"),
    crate::testing::TypeEntry::of::<RollDirection>("tpv:RollDirection"),
    crate::testing::TypeEntry::of::<RollMove>("tpv:RollMove"),
    crate::testing::TypeEntry::of::<RollMoveResponse>("tpv:RollMoveResponse"),
    crate::testing::TypeEntry::of::<SourceCapabilities>("tpv:SourceCapabilities"),
    crate::testing::TypeEntry::of::<Stop>("tpv:Stop"),
    crate::testing::TypeEntry::of::<StopResponse>("tpv:StopResponse"),
    crate::testing::TypeEntry::of::<TiltDirection>("tpv:TiltDirection"),
    crate::testing::TypeEntry::of::<TiltMove>("tpv:TiltMove"),
    crate::testing::TypeEntry::of::<TiltMoveResponse>("tpv:TiltMoveResponse"),
    crate::testing::TypeEntry::of::<Usage>("tpv:Usage"),
    crate::testing::TypeEntry::of::<ZoomDirection>("tpv:ZoomDirection"),
    crate::testing::TypeEntry::of::<ZoomMove>("tpv:ZoomMove"),
    crate::testing::TypeEntry::of::<ZoomMoveResponse>("tpv:ZoomMoveResponse"),
];
