// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Namespace `http://www.onvif.org/ver10/authenticationbehavior/wsdl`, customary prefix `tab`.

mod types_a_s;
pub use types_a_s::*;
pub mod client;
pub mod operations;
#[cfg(feature = "testing")]
mod samples_a_s;

/// Every type of the module that stands as an element or as text, for tests over all of them.
#[cfg(feature = "testing")]
pub static TYPES: &[crate::testing::TypeEntry] = &[
    crate::testing::TypeEntry::of::<AuthenticationPolicy>("tab:AuthenticationPolicy"),
    crate::testing::TypeEntry::of::<AuthenticationPolicyExtension>("tab:AuthenticationPolicyExtension"),
    crate::testing::TypeEntry::of::<AuthenticationProfile>("tab:AuthenticationProfile"),
    crate::testing::TypeEntry::of::<AuthenticationProfileExtension>("tab:AuthenticationProfileExtension"),
    crate::testing::TypeEntry::of::<AuthenticationProfileInfo>("tab:AuthenticationProfileInfo"),
    crate::testing::TypeEntry::of::<CreateAuthenticationProfile>("tab:CreateAuthenticationProfile"),
    crate::testing::TypeEntry::of::<CreateAuthenticationProfileResponse>(
        "tab:CreateAuthenticationProfileResponse",
    ),
    crate::testing::TypeEntry::of::<CreateSecurityLevel>("tab:CreateSecurityLevel"),
    crate::testing::TypeEntry::of::<CreateSecurityLevelResponse>("tab:CreateSecurityLevelResponse"),
    crate::testing::TypeEntry::of::<DeleteAuthenticationProfile>("tab:DeleteAuthenticationProfile"),
    crate::testing::TypeEntry::of::<DeleteAuthenticationProfileResponse>(
        "tab:DeleteAuthenticationProfileResponse",
    ),
    crate::testing::TypeEntry::of::<DeleteSecurityLevel>("tab:DeleteSecurityLevel"),
    crate::testing::TypeEntry::of::<DeleteSecurityLevelResponse>("tab:DeleteSecurityLevelResponse"),
    crate::testing::TypeEntry::of::<GetAuthenticationProfileInfo>("tab:GetAuthenticationProfileInfo"),
    crate::testing::TypeEntry::of::<GetAuthenticationProfileInfoList>("tab:GetAuthenticationProfileInfoList"),
    crate::testing::TypeEntry::of::<GetAuthenticationProfileInfoListResponse>(
        "tab:GetAuthenticationProfileInfoListResponse",
    ),
    crate::testing::TypeEntry::of::<GetAuthenticationProfileInfoResponse>(
        "tab:GetAuthenticationProfileInfoResponse",
    ),
    crate::testing::TypeEntry::of::<GetAuthenticationProfileList>("tab:GetAuthenticationProfileList"),
    crate::testing::TypeEntry::of::<GetAuthenticationProfileListResponse>(
        "tab:GetAuthenticationProfileListResponse",
    ),
    crate::testing::TypeEntry::of::<GetAuthenticationProfiles>("tab:GetAuthenticationProfiles"),
    crate::testing::TypeEntry::of::<GetAuthenticationProfilesResponse>(
        "tab:GetAuthenticationProfilesResponse",
    ),
    crate::testing::TypeEntry::of::<GetSecurityLevelInfo>("tab:GetSecurityLevelInfo"),
    crate::testing::TypeEntry::of::<GetSecurityLevelInfoList>("tab:GetSecurityLevelInfoList"),
    crate::testing::TypeEntry::of::<GetSecurityLevelInfoListResponse>("tab:GetSecurityLevelInfoListResponse"),
    crate::testing::TypeEntry::of::<GetSecurityLevelInfoResponse>("tab:GetSecurityLevelInfoResponse"),
    crate::testing::TypeEntry::of::<GetSecurityLevelList>("tab:GetSecurityLevelList"),
    crate::testing::TypeEntry::of::<GetSecurityLevelListResponse>("tab:GetSecurityLevelListResponse"),
    crate::testing::TypeEntry::of::<GetSecurityLevels>("tab:GetSecurityLevels"),
    crate::testing::TypeEntry::of::<GetSecurityLevelsResponse>("tab:GetSecurityLevelsResponse"),
    crate::testing::TypeEntry::of::<GetServiceCapabilities>("tab:GetServiceCapabilities"),
    crate::testing::TypeEntry::of::<GetServiceCapabilitiesResponse>("tab:GetServiceCapabilitiesResponse"),
    crate::testing::TypeEntry::of::<ModifyAuthenticationProfile>("tab:ModifyAuthenticationProfile"),
    crate::testing::TypeEntry::of::<ModifyAuthenticationProfileResponse>(
        "tab:ModifyAuthenticationProfileResponse",
    ),
    crate::testing::TypeEntry::of::<ModifySecurityLevel>("tab:ModifySecurityLevel"),
    crate::testing::TypeEntry::of::<ModifySecurityLevelResponse>("tab:ModifySecurityLevelResponse"),
    crate::testing::TypeEntry::of::<RecognitionGroup>("tab:RecognitionGroup"),
    crate::testing::TypeEntry::of::<RecognitionGroupExtension>("tab:RecognitionGroupExtension"),
    crate::testing::TypeEntry::of::<RecognitionMethod>("tab:RecognitionMethod"),
    crate::testing::TypeEntry::of::<RecognitionMethodExtension>("tab:RecognitionMethodExtension"),
    crate::testing::TypeEntry::of::<SecurityLevel>("tab:SecurityLevel"),
    crate::testing::TypeEntry::of::<SecurityLevelConstraint>("tab:SecurityLevelConstraint"),
    crate::testing::TypeEntry::of::<SecurityLevelConstraintExtension>("tab:SecurityLevelConstraintExtension"),
    crate::testing::TypeEntry::of::<SecurityLevelExtension>("tab:SecurityLevelExtension"),
    crate::testing::TypeEntry::of::<SecurityLevelInfo>("tab:SecurityLevelInfo"),
    crate::testing::TypeEntry::of::<ServiceCapabilities>("tab:ServiceCapabilities"),
    crate::testing::TypeEntry::of::<SetAuthenticationProfile>("tab:SetAuthenticationProfile"),
    crate::testing::TypeEntry::of::<SetAuthenticationProfileResponse>("tab:SetAuthenticationProfileResponse"),
    crate::testing::TypeEntry::of::<SetSecurityLevel>("tab:SetSecurityLevel"),
    crate::testing::TypeEntry::of::<SetSecurityLevelResponse>("tab:SetSecurityLevelResponse"),
];
