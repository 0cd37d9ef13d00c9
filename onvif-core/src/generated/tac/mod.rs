// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Namespace `http://www.onvif.org/ver10/accesscontrol/wsdl`, customary prefix `tac`.

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
    crate::testing::TypeEntry::of::<AccessPoint>("tac:AccessPoint"),
    crate::testing::TypeEntry::of::<AccessPointCapabilities>("tac:AccessPointCapabilities"),
    crate::testing::TypeEntry::of::<AccessPointExtension>("tac:AccessPointExtension"),
    crate::testing::TypeEntry::of::<AccessPointInfo>("tac:AccessPointInfo"),
    crate::testing::TypeEntry::of::<AccessPointInfoBase>("tac:AccessPointInfoBase"),
    crate::testing::TypeEntry::of::<AccessPointState>("tac:AccessPointState"),
    crate::testing::TypeEntry::of::<Area>("tac:Area"),
    crate::testing::TypeEntry::of::<AreaExtension>("tac:AreaExtension"),
    crate::testing::TypeEntry::of::<AreaInfo>("tac:AreaInfo"),
    crate::testing::TypeEntry::of::<AreaInfoBase>("tac:AreaInfoBase"),
    crate::testing::TypeEntry::of::<CreateAccessPoint>("tac:CreateAccessPoint"),
    crate::testing::TypeEntry::of::<CreateAccessPointResponse>("tac:CreateAccessPointResponse"),
    crate::testing::TypeEntry::of::<CreateArea>("tac:CreateArea"),
    crate::testing::TypeEntry::of::<CreateAreaResponse>("tac:CreateAreaResponse"),
    crate::testing::TypeEntry::of::<Decision>("tac:Decision"),
    crate::testing::TypeEntry::of::<DeleteAccessPoint>("tac:DeleteAccessPoint"),
    crate::testing::TypeEntry::of::<DeleteAccessPointAuthenticationProfile>(
        "tac:DeleteAccessPointAuthenticationProfile",
    ),
    crate::testing::TypeEntry::of::<DeleteAccessPointAuthenticationProfileResponse>(
        "tac:DeleteAccessPointAuthenticationProfileResponse",
    ),
    crate::testing::TypeEntry::of::<DeleteAccessPointResponse>("tac:DeleteAccessPointResponse"),
    crate::testing::TypeEntry::of::<DeleteArea>("tac:DeleteArea"),
    crate::testing::TypeEntry::of::<DeleteAreaResponse>("tac:DeleteAreaResponse"),
    crate::testing::TypeEntry::of::<DenyReason>("tac:DenyReason"),
    crate::testing::TypeEntry::of::<DisableAccessPoint>("tac:DisableAccessPoint"),
    crate::testing::TypeEntry::of::<DisableAccessPointResponse>("tac:DisableAccessPointResponse"),
    crate::testing::TypeEntry::of::<EnableAccessPoint>("tac:EnableAccessPoint"),
    crate::testing::TypeEntry::of::<EnableAccessPointResponse>("tac:EnableAccessPointResponse"),
    crate::testing::TypeEntry::of::<ExternalAuthorization>("tac:ExternalAuthorization"),
    crate::testing::TypeEntry::of::<ExternalAuthorizationResponse>("tac:ExternalAuthorizationResponse"),
    crate::testing::TypeEntry::of::<Feedback>("tac:Feedback"),
    crate::testing::TypeEntry::of::<FeedbackResponse>("tac:FeedbackResponse"),
    crate::testing::TypeEntry::of::<FeedbackType>("tac:FeedbackType"),
    crate::testing::TypeEntry::of::<GetAccessPointInfo>("tac:GetAccessPointInfo"),
    crate::testing::TypeEntry::of::<GetAccessPointInfoList>("tac:GetAccessPointInfoList"),
    crate::testing::TypeEntry::of::<GetAccessPointInfoListResponse>("tac:GetAccessPointInfoListResponse"),
    crate::testing::TypeEntry::of::<GetAccessPointInfoResponse>("tac:GetAccessPointInfoResponse"),
    crate::testing::TypeEntry::of::<GetAccessPointList>("tac:GetAccessPointList"),
    crate::testing::TypeEntry::of::<GetAccessPointListResponse>("tac:GetAccessPointListResponse"),
    crate::testing::TypeEntry::of::<GetAccessPointState>("tac:GetAccessPointState"),
    crate::testing::TypeEntry::of::<GetAccessPointStateResponse>("tac:GetAccessPointStateResponse"),
    crate::testing::TypeEntry::of::<GetAccessPoints>("tac:GetAccessPoints"),
    crate::testing::TypeEntry::of::<GetAccessPointsResponse>("tac:GetAccessPointsResponse"),
    crate::testing::TypeEntry::of::<GetAreaInfo>("tac:GetAreaInfo"),
    crate::testing::TypeEntry::of::<GetAreaInfoList>("tac:GetAreaInfoList"),
    crate::testing::TypeEntry::of::<GetAreaInfoListResponse>("tac:GetAreaInfoListResponse"),
    crate::testing::TypeEntry::of::<GetAreaInfoResponse>("tac:GetAreaInfoResponse"),
    crate::testing::TypeEntry::of::<GetAreaList>("tac:GetAreaList"),
    crate::testing::TypeEntry::of::<GetAreaListResponse>("tac:GetAreaListResponse"),
    crate::testing::TypeEntry::of::<GetAreas>("tac:GetAreas"),
    crate::testing::TypeEntry::of::<GetAreasResponse>("tac:GetAreasResponse"),
    crate::testing::TypeEntry::of::<GetServiceCapabilities>("tac:GetServiceCapabilities"),
    crate::testing::TypeEntry::of::<GetServiceCapabilitiesResponse>("tac:GetServiceCapabilitiesResponse"),
    crate::testing::TypeEntry::of::<ModifyAccessPoint>("tac:ModifyAccessPoint"),
    crate::testing::TypeEntry::of::<ModifyAccessPointResponse>("tac:ModifyAccessPointResponse"),
    crate::testing::TypeEntry::of::<ModifyArea>("tac:ModifyArea"),
    crate::testing::TypeEntry::of::<ModifyAreaResponse>("tac:ModifyAreaResponse"),
    crate::testing::TypeEntry::of::<ServiceCapabilities>("tac:ServiceCapabilities"),
    crate::testing::TypeEntry::of::<SetAccessPoint>("tac:SetAccessPoint"),
    crate::testing::TypeEntry::of::<SetAccessPointAuthenticationProfile>(
        "tac:SetAccessPointAuthenticationProfile",
    ),
    crate::testing::TypeEntry::of::<SetAccessPointAuthenticationProfileResponse>(
        "tac:SetAccessPointAuthenticationProfileResponse",
    ),
    crate::testing::TypeEntry::of::<SetAccessPointResponse>("tac:SetAccessPointResponse"),
    crate::testing::TypeEntry::of::<SetArea>("tac:SetArea"),
    crate::testing::TypeEntry::of::<SetAreaResponse>("tac:SetAreaResponse"),
    crate::testing::TypeEntry::of::<SupportedSecurityLevelsExtension>("tac:SupportedSecurityLevelsExtension"),
];
