// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Namespace `http://www.onvif.org/ver10/replay/wsdl`, customary prefix `trp`.

mod types_c_s;
pub use types_c_s::*;
pub mod client;
pub mod operations;
#[cfg(feature = "testing")]
mod samples_c_s;

/// Every type of the module that stands as an element or as text, for tests over all of them.
#[cfg(feature = "testing")]
pub static TYPES: &[crate::testing::TypeEntry] = &[
    crate::testing::TypeEntry::of::<Capabilities>("trp:Capabilities"),
    crate::testing::TypeEntry::of::<GetReplayConfiguration>("trp:GetReplayConfiguration"),
    crate::testing::TypeEntry::of::<GetReplayConfigurationResponse>("trp:GetReplayConfigurationResponse"),
    crate::testing::TypeEntry::of::<GetReplayUri>("trp:GetReplayUri"),
    crate::testing::TypeEntry::of::<GetReplayUriResponse>("trp:GetReplayUriResponse"),
    crate::testing::TypeEntry::of::<GetServiceCapabilities>("trp:GetServiceCapabilities"),
    crate::testing::TypeEntry::of::<GetServiceCapabilitiesResponse>("trp:GetServiceCapabilitiesResponse"),
    crate::testing::TypeEntry::of::<SetReplayConfiguration>("trp:SetReplayConfiguration"),
    crate::testing::TypeEntry::of::<SetReplayConfigurationResponse>("trp:SetReplayConfigurationResponse"),
];
