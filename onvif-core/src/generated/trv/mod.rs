// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Namespace `http://www.onvif.org/ver10/receiver/wsdl`, customary prefix `trv`.

mod types_c_s;
pub use types_c_s::*;
pub mod client;
pub mod operations;
#[cfg(feature = "testing")]
mod samples_c_s;

/// Every type of the module that stands as an element or as text, for tests over all of them.
#[cfg(feature = "testing")]
pub static TYPES: &[crate::testing::TypeEntry] = &[
    crate::testing::TypeEntry::of::<Capabilities>("trv:Capabilities"),
    crate::testing::TypeEntry::of::<ConfigureReceiver>("trv:ConfigureReceiver"),
    crate::testing::TypeEntry::of::<ConfigureReceiverResponse>("trv:ConfigureReceiverResponse"),
    crate::testing::TypeEntry::of::<CreateReceiver>("trv:CreateReceiver"),
    crate::testing::TypeEntry::of::<CreateReceiverResponse>("trv:CreateReceiverResponse"),
    crate::testing::TypeEntry::of::<DeleteReceiver>("trv:DeleteReceiver"),
    crate::testing::TypeEntry::of::<DeleteReceiverResponse>("trv:DeleteReceiverResponse"),
    crate::testing::TypeEntry::of::<GetReceiver>("trv:GetReceiver"),
    crate::testing::TypeEntry::of::<GetReceiverResponse>("trv:GetReceiverResponse"),
    crate::testing::TypeEntry::of::<GetReceiverState>("trv:GetReceiverState"),
    crate::testing::TypeEntry::of::<GetReceiverStateResponse>("trv:GetReceiverStateResponse"),
    crate::testing::TypeEntry::of::<GetReceivers>("trv:GetReceivers"),
    crate::testing::TypeEntry::of::<GetReceiversResponse>("trv:GetReceiversResponse"),
    crate::testing::TypeEntry::of::<GetServiceCapabilities>("trv:GetServiceCapabilities"),
    crate::testing::TypeEntry::of::<GetServiceCapabilitiesResponse>("trv:GetServiceCapabilitiesResponse"),
    crate::testing::TypeEntry::of::<SetReceiverMode>("trv:SetReceiverMode"),
    crate::testing::TypeEntry::of::<SetReceiverModeResponse>("trv:SetReceiverModeResponse"),
];
