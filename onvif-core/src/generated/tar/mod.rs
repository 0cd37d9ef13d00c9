// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Namespace `http://www.onvif.org/ver10/accessrules/wsdl`, customary prefix `tar`.

mod types_a_s;
pub use types_a_s::*;
pub mod client;
pub mod operations;
#[cfg(feature = "testing")]
mod samples_a_s;

/// Every type of the module that stands as an element or as text, for tests over all of them.
#[cfg(feature = "testing")]
pub static TYPES: &[crate::testing::TypeEntry] = &[
    crate::testing::TypeEntry::of::<AccessPolicy>("tar:AccessPolicy"),
    crate::testing::TypeEntry::of::<AccessPolicyExtension>("tar:AccessPolicyExtension"),
    crate::testing::TypeEntry::of::<AccessProfile>("tar:AccessProfile"),
    crate::testing::TypeEntry::of::<AccessProfileExtension>("tar:AccessProfileExtension"),
    crate::testing::TypeEntry::of::<AccessProfileInfo>("tar:AccessProfileInfo"),
    crate::testing::TypeEntry::of::<CreateAccessProfile>("tar:CreateAccessProfile"),
    crate::testing::TypeEntry::of::<CreateAccessProfileResponse>("tar:CreateAccessProfileResponse"),
    crate::testing::TypeEntry::of::<DeleteAccessProfile>("tar:DeleteAccessProfile"),
    crate::testing::TypeEntry::of::<DeleteAccessProfileResponse>("tar:DeleteAccessProfileResponse"),
    crate::testing::TypeEntry::of::<GetAccessProfileInfo>("tar:GetAccessProfileInfo"),
    crate::testing::TypeEntry::of::<GetAccessProfileInfoList>("tar:GetAccessProfileInfoList"),
    crate::testing::TypeEntry::of::<GetAccessProfileInfoListResponse>("tar:GetAccessProfileInfoListResponse"),
    crate::testing::TypeEntry::of::<GetAccessProfileInfoResponse>("tar:GetAccessProfileInfoResponse"),
    crate::testing::TypeEntry::of::<GetAccessProfileList>("tar:GetAccessProfileList"),
    crate::testing::TypeEntry::of::<GetAccessProfileListResponse>("tar:GetAccessProfileListResponse"),
    crate::testing::TypeEntry::of::<GetAccessProfiles>("tar:GetAccessProfiles"),
    crate::testing::TypeEntry::of::<GetAccessProfilesResponse>("tar:GetAccessProfilesResponse"),
    crate::testing::TypeEntry::of::<GetServiceCapabilities>("tar:GetServiceCapabilities"),
    crate::testing::TypeEntry::of::<GetServiceCapabilitiesResponse>("tar:GetServiceCapabilitiesResponse"),
    crate::testing::TypeEntry::of::<ModifyAccessProfile>("tar:ModifyAccessProfile"),
    crate::testing::TypeEntry::of::<ModifyAccessProfileResponse>("tar:ModifyAccessProfileResponse"),
    crate::testing::TypeEntry::of::<ServiceCapabilities>("tar:ServiceCapabilities"),
    crate::testing::TypeEntry::of::<SetAccessProfile>("tar:SetAccessProfile"),
    crate::testing::TypeEntry::of::<SetAccessProfileResponse>("tar:SetAccessProfileResponse"),
];
