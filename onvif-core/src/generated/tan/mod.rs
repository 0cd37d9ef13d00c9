// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Namespace `http://www.onvif.org/ver20/analytics/wsdl`, customary prefix `tan`.

mod types_c_m;
pub use types_c_m::*;
pub mod client;
pub mod operations;
#[cfg(feature = "testing")]
mod samples_c_m;

/// Every type of the module that stands as an element or as text, for tests over all of them.
#[cfg(feature = "testing")]
pub static TYPES: &[crate::testing::TypeEntry] = &[
    crate::testing::TypeEntry::of::<Capabilities>("tan:Capabilities"),
    crate::testing::TypeEntry::of::<ConfigOptions>("tan:ConfigOptions"),
    crate::testing::TypeEntry::of::<CreateAnalyticsModules>("tan:CreateAnalyticsModules"),
    crate::testing::TypeEntry::of::<CreateAnalyticsModulesResponse>("tan:CreateAnalyticsModulesResponse"),
    crate::testing::TypeEntry::of::<CreateRules>("tan:CreateRules"),
    crate::testing::TypeEntry::of::<CreateRulesResponse>("tan:CreateRulesResponse"),
    crate::testing::TypeEntry::of::<DeleteAnalyticsModules>("tan:DeleteAnalyticsModules"),
    crate::testing::TypeEntry::of::<DeleteAnalyticsModulesResponse>("tan:DeleteAnalyticsModulesResponse"),
    crate::testing::TypeEntry::of::<DeleteRules>("tan:DeleteRules"),
    crate::testing::TypeEntry::of::<DeleteRulesResponse>("tan:DeleteRulesResponse"),
    crate::testing::TypeEntry::of::<GetAnalyticsModuleOptions>("tan:GetAnalyticsModuleOptions"),
    crate::testing::TypeEntry::of::<GetAnalyticsModuleOptionsResponse>(
        "tan:GetAnalyticsModuleOptionsResponse",
    ),
    crate::testing::TypeEntry::of::<GetAnalyticsModules>("tan:GetAnalyticsModules"),
    crate::testing::TypeEntry::of::<GetAnalyticsModulesResponse>("tan:GetAnalyticsModulesResponse"),
    crate::testing::TypeEntry::of::<GetRuleOptions>("tan:GetRuleOptions"),
    crate::testing::TypeEntry::of::<GetRuleOptionsResponse>("tan:GetRuleOptionsResponse"),
    crate::testing::TypeEntry::of::<GetRules>("tan:GetRules"),
    crate::testing::TypeEntry::of::<GetRulesResponse>("tan:GetRulesResponse"),
    crate::testing::TypeEntry::of::<GetServiceCapabilities>("tan:GetServiceCapabilities"),
    crate::testing::TypeEntry::of::<GetServiceCapabilitiesResponse>("tan:GetServiceCapabilitiesResponse"),
    crate::testing::TypeEntry::of::<GetSupportedAnalyticsModules>("tan:GetSupportedAnalyticsModules"),
    crate::testing::TypeEntry::of::<GetSupportedAnalyticsModulesResponse>(
        "tan:GetSupportedAnalyticsModulesResponse",
    ),
    crate::testing::TypeEntry::of::<GetSupportedMetadata>("tan:GetSupportedMetadata"),
    crate::testing::TypeEntry::of::<GetSupportedMetadataResponse>("tan:GetSupportedMetadataResponse"),
    crate::testing::TypeEntry::of::<GetSupportedRules>("tan:GetSupportedRules"),
    crate::testing::TypeEntry::of::<GetSupportedRulesResponse>("tan:GetSupportedRulesResponse"),
    crate::testing::TypeEntry::of::<MetadataInfo>("tan:MetadataInfo"),
    crate::testing::TypeEntry::of::<ModifyAnalyticsModules>("tan:ModifyAnalyticsModules"),
    crate::testing::TypeEntry::of::<ModifyAnalyticsModulesResponse>("tan:ModifyAnalyticsModulesResponse"),
    crate::testing::TypeEntry::of::<ModifyRules>("tan:ModifyRules"),
    crate::testing::TypeEntry::of::<ModifyRulesResponse>("tan:ModifyRulesResponse"),
];
