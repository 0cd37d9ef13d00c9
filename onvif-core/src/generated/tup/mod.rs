// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Namespace `http://www.onvif.org/ver10/uplink/wsdl`, customary prefix `tup`.

mod types_a_s;
pub use types_a_s::*;
pub mod client;
pub mod operations;
#[cfg(feature = "testing")]
mod samples_a_s;

/// Every type of the module that stands as an element or as text, for tests over all of them.
#[cfg(feature = "testing")]
pub static TYPES: &[crate::testing::TypeEntry] = &[
    crate::testing::TypeEntry::of::<AuthorizationModes>("tup:AuthorizationModes"),
    crate::testing::TypeEntry::of::<Capabilities>("tup:Capabilities"),
    crate::testing::TypeEntry::of::<Configuration>("tup:Configuration"),
    crate::testing::TypeEntry::of::<ConnectionStatus>("tup:ConnectionStatus"),
    crate::testing::TypeEntry::of::<DeleteUplink>("tup:DeleteUplink"),
    crate::testing::TypeEntry::of::<DeleteUplinkResponse>("tup:DeleteUplinkResponse"),
    crate::testing::TypeEntry::of::<GetServiceCapabilities>("tup:GetServiceCapabilities"),
    crate::testing::TypeEntry::of::<GetServiceCapabilitiesResponse>("tup:GetServiceCapabilitiesResponse"),
    crate::testing::TypeEntry::of::<GetUplinks>("tup:GetUplinks"),
    crate::testing::TypeEntry::of::<GetUplinksResponse>("tup:GetUplinksResponse"),
    crate::testing::TypeEntry::of::<Protocols>("tup:Protocols"),
    crate::testing::TypeEntry::of::<SetUplink>("tup:SetUplink"),
    crate::testing::TypeEntry::of::<SetUplinkResponse>("tup:SetUplinkResponse"),
];
