// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Namespace `http://www.onvif.org/ver10/credential/wsdl`, customary prefix `tcr`.

mod types_a_f;
pub use types_a_f::*;
#[cfg(feature = "testing")]
mod samples_a_f;
mod types_g_s;
pub use types_g_s::*;
pub mod client;
pub mod operations;
#[cfg(feature = "testing")]
mod samples_g_s;

/// Every type of the module that stands as an element or as text, for tests over all of them.
#[cfg(feature = "testing")]
pub static TYPES: &[crate::testing::TypeEntry] = &[
    crate::testing::TypeEntry::of::<AddToBlacklist>("tcr:AddToBlacklist"),
    crate::testing::TypeEntry::of::<AddToBlacklistResponse>("tcr:AddToBlacklistResponse"),
    crate::testing::TypeEntry::of::<AddToWhitelist>("tcr:AddToWhitelist"),
    crate::testing::TypeEntry::of::<AddToWhitelistResponse>("tcr:AddToWhitelistResponse"),
    crate::testing::TypeEntry::of::<AntipassbackState>("tcr:AntipassbackState"),
    crate::testing::TypeEntry::of::<CreateCredential>("tcr:CreateCredential"),
    crate::testing::TypeEntry::of::<CreateCredentialResponse>("tcr:CreateCredentialResponse"),
    crate::testing::TypeEntry::of::<Credential>("tcr:Credential"),
    crate::testing::TypeEntry::of::<CredentialAccessProfile>("tcr:CredentialAccessProfile"),
    crate::testing::TypeEntry::of::<CredentialData>("tcr:CredentialData"),
    crate::testing::TypeEntry::of::<CredentialDataExtension>("tcr:CredentialDataExtension"),
    crate::testing::TypeEntry::of::<CredentialExtension>("tcr:CredentialExtension"),
    crate::testing::TypeEntry::of::<CredentialIdentifier>("tcr:CredentialIdentifier"),
    crate::testing::TypeEntry::of::<CredentialIdentifierFormatTypeInfo>(
        "tcr:CredentialIdentifierFormatTypeInfo",
    ),
    crate::testing::TypeEntry::of::<CredentialIdentifierFormatTypeInfoExtension>(
        "tcr:CredentialIdentifierFormatTypeInfoExtension",
    ),
    crate::testing::TypeEntry::of::<CredentialIdentifierItem>("tcr:CredentialIdentifierItem"),
    crate::testing::TypeEntry::of::<CredentialIdentifierType>("tcr:CredentialIdentifierType"),
    crate::testing::TypeEntry::of::<CredentialInfo>("tcr:CredentialInfo"),
    crate::testing::TypeEntry::of::<CredentialState>("tcr:CredentialState"),
    crate::testing::TypeEntry::of::<CredentialStateExtension>("tcr:CredentialStateExtension"),
    crate::testing::TypeEntry::of::<DeleteBlacklist>("tcr:DeleteBlacklist"),
    crate::testing::TypeEntry::of::<DeleteBlacklistResponse>("tcr:DeleteBlacklistResponse"),
    crate::testing::TypeEntry::of::<DeleteCredential>("tcr:DeleteCredential"),
    crate::testing::TypeEntry::of::<DeleteCredentialAccessProfiles>("tcr:DeleteCredentialAccessProfiles"),
    crate::testing::TypeEntry::of::<DeleteCredentialAccessProfilesResponse>(
        "tcr:DeleteCredentialAccessProfilesResponse",
    ),
    crate::testing::TypeEntry::of::<DeleteCredentialIdentifier>("tcr:DeleteCredentialIdentifier"),
    crate::testing::TypeEntry::of::<DeleteCredentialIdentifierResponse>(
        "tcr:DeleteCredentialIdentifierResponse",
    ),
    crate::testing::TypeEntry::of::<DeleteCredentialResponse>("tcr:DeleteCredentialResponse"),
    crate::testing::TypeEntry::of::<DeleteWhitelist>("tcr:DeleteWhitelist"),
    crate::testing::TypeEntry::of::<DeleteWhitelistResponse>("tcr:DeleteWhitelistResponse"),
    crate::testing::TypeEntry::of::<DisableCredential>("tcr:DisableCredential"),
    crate::testing::TypeEntry::of::<DisableCredentialResponse>("tcr:DisableCredentialResponse"),
    crate::testing::TypeEntry::of::<EnableCredential>("tcr:EnableCredential"),
    crate::testing::TypeEntry::of::<EnableCredentialResponse>("tcr:EnableCredentialResponse"),
    crate::testing::TypeEntry::of::<FaultResponse>("tcr:FaultResponse"),
    crate::testing::TypeEntry::of::<FaultResponseExtension>("tcr:FaultResponseExtension"),
    crate::testing::TypeEntry::of::<GetBlacklist>("tcr:GetBlacklist"),
    crate::testing::TypeEntry::of::<GetBlacklistResponse>("tcr:GetBlacklistResponse"),
    crate::testing::TypeEntry::of::<GetCredentialAccessProfiles>("tcr:GetCredentialAccessProfiles"),
    crate::testing::TypeEntry::of::<GetCredentialAccessProfilesResponse>(
        "tcr:GetCredentialAccessProfilesResponse",
    ),
    crate::testing::TypeEntry::of::<GetCredentialIdentifiers>("tcr:GetCredentialIdentifiers"),
    crate::testing::TypeEntry::of::<GetCredentialIdentifiersResponse>("tcr:GetCredentialIdentifiersResponse"),
    crate::testing::TypeEntry::of::<GetCredentialInfo>("tcr:GetCredentialInfo"),
    crate::testing::TypeEntry::of::<GetCredentialInfoList>("tcr:GetCredentialInfoList"),
    crate::testing::TypeEntry::of::<GetCredentialInfoListResponse>("tcr:GetCredentialInfoListResponse"),
    crate::testing::TypeEntry::of::<GetCredentialInfoResponse>("tcr:GetCredentialInfoResponse"),
    crate::testing::TypeEntry::of::<GetCredentialList>("tcr:GetCredentialList"),
    crate::testing::TypeEntry::of::<GetCredentialListResponse>("tcr:GetCredentialListResponse"),
    crate::testing::TypeEntry::of::<GetCredentialState>("tcr:GetCredentialState"),
    crate::testing::TypeEntry::of::<GetCredentialStateResponse>("tcr:GetCredentialStateResponse"),
    crate::testing::TypeEntry::of::<GetCredentials>("tcr:GetCredentials"),
    crate::testing::TypeEntry::of::<GetCredentialsResponse>("tcr:GetCredentialsResponse"),
    crate::testing::TypeEntry::of::<GetServiceCapabilities>("tcr:GetServiceCapabilities"),
    crate::testing::TypeEntry::of::<GetServiceCapabilitiesResponse>("tcr:GetServiceCapabilitiesResponse"),
    crate::testing::TypeEntry::of::<GetSupportedFormatTypes>("tcr:GetSupportedFormatTypes"),
    crate::testing::TypeEntry::of::<GetSupportedFormatTypesResponse>("tcr:GetSupportedFormatTypesResponse"),
    crate::testing::TypeEntry::of::<GetWhitelist>("tcr:GetWhitelist"),
    crate::testing::TypeEntry::of::<GetWhitelistResponse>("tcr:GetWhitelistResponse"),
    crate::testing::TypeEntry::of::<ModifyCredential>("tcr:ModifyCredential"),
    crate::testing::TypeEntry::of::<ModifyCredentialResponse>("tcr:ModifyCredentialResponse"),
    crate::testing::TypeEntry::of::<RemoveFromBlacklist>("tcr:RemoveFromBlacklist"),
    crate::testing::TypeEntry::of::<RemoveFromBlacklistResponse>("tcr:RemoveFromBlacklistResponse"),
    crate::testing::TypeEntry::of::<RemoveFromWhitelist>("tcr:RemoveFromWhitelist"),
    crate::testing::TypeEntry::of::<RemoveFromWhitelistResponse>("tcr:RemoveFromWhitelistResponse"),
    crate::testing::TypeEntry::of::<ResetAntipassbackViolation>("tcr:ResetAntipassbackViolation"),
    crate::testing::TypeEntry::of::<ResetAntipassbackViolationResponse>(
        "tcr:ResetAntipassbackViolationResponse",
    ),
    crate::testing::TypeEntry::of::<ServiceCapabilities>("tcr:ServiceCapabilities"),
    crate::testing::TypeEntry::of::<ServiceCapabilitiesExtension>("tcr:ServiceCapabilitiesExtension"),
    crate::testing::TypeEntry::of::<SetCredential>("tcr:SetCredential"),
    crate::testing::TypeEntry::of::<SetCredentialAccessProfiles>("tcr:SetCredentialAccessProfiles"),
    crate::testing::TypeEntry::of::<SetCredentialAccessProfilesResponse>(
        "tcr:SetCredentialAccessProfilesResponse",
    ),
    crate::testing::TypeEntry::of::<SetCredentialIdentifier>("tcr:SetCredentialIdentifier"),
    crate::testing::TypeEntry::of::<SetCredentialIdentifierResponse>("tcr:SetCredentialIdentifierResponse"),
    crate::testing::TypeEntry::of::<SetCredentialResponse>("tcr:SetCredentialResponse"),
];
