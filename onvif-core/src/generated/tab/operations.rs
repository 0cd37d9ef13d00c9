// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Operations of the namespace `http://www.onvif.org/ver10/authenticationbehavior/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::auth::access::AccessClass;
use crate::operation::{FaultSpec, Operation, OperationInfo, ServiceInfo};
use crate::soap::FaultCode;
use crate::xml;

/// The AuthenticationBehavior service and its operations, in the order of the service description.
pub static AUTHENTICATION_BEHAVIOR: ServiceInfo = ServiceInfo {
    name: "AuthenticationBehavior",
    namespace: xml::Ns::TAB,
    operations: &[
        OperationInfo {
            index: 0,
            name: "GetServiceCapabilities",
            request: xml::name!(TAB, "tab:GetServiceCapabilities"),
            response: Some(xml::name!(TAB, "tab:GetServiceCapabilitiesResponse")),
            action: "http://www.onvif.org/ver10/authenticationbehavior/wsdl/GetServiceCapabilities",
            response_action: "http://www.onvif.org/ver10/authenticationbehavior/wsdl/GetServiceCapabilitiesResponse",
            access: AccessClass::PreAuth,
            faults: &[],
        },
        OperationInfo {
            index: 1,
            name: "GetAuthenticationProfileInfo",
            request: xml::name!(TAB, "tab:GetAuthenticationProfileInfo"),
            response: Some(xml::name!(TAB, "tab:GetAuthenticationProfileInfoResponse")),
            action: "http://www.onvif.org/ver10/authenticationbehavior/wsdl/GetAuthenticationProfileInfo",
            response_action: "http://www.onvif.org/ver10/authenticationbehavior/wsdl/GetAuthenticationProfileInfoResponse",
            access: AccessClass::ReadSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgs", "TooManyItems"],
            }],
        },
        OperationInfo {
            index: 2,
            name: "GetAuthenticationProfileInfoList",
            request: xml::name!(TAB, "tab:GetAuthenticationProfileInfoList"),
            response: Some(xml::name!(TAB, "tab:GetAuthenticationProfileInfoListResponse")),
            action: "http://www.onvif.org/ver10/authenticationbehavior/wsdl/GetAuthenticationProfileInfoList",
            response_action: "http://www.onvif.org/ver10/authenticationbehavior/wsdl/GetAuthenticationProfileInfoListResponse",
            access: AccessClass::ReadSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "InvalidStartReference"],
            }],
        },
        OperationInfo {
            index: 3,
            name: "GetAuthenticationProfiles",
            request: xml::name!(TAB, "tab:GetAuthenticationProfiles"),
            response: Some(xml::name!(TAB, "tab:GetAuthenticationProfilesResponse")),
            action: "http://www.onvif.org/ver10/authenticationbehavior/wsdl/GetAuthenticationProfiles",
            response_action: "http://www.onvif.org/ver10/authenticationbehavior/wsdl/GetAuthenticationProfilesResponse",
            access: AccessClass::ReadSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgs", "TooManyItems"],
            }],
        },
        OperationInfo {
            index: 4,
            name: "GetAuthenticationProfileList",
            request: xml::name!(TAB, "tab:GetAuthenticationProfileList"),
            response: Some(xml::name!(TAB, "tab:GetAuthenticationProfileListResponse")),
            action: "http://www.onvif.org/ver10/authenticationbehavior/wsdl/GetAuthenticationProfileList",
            response_action: "http://www.onvif.org/ver10/authenticationbehavior/wsdl/GetAuthenticationProfileListResponse",
            access: AccessClass::ReadSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "InvalidStartReference"],
            }],
        },
        OperationInfo {
            index: 5,
            name: "CreateAuthenticationProfile",
            request: xml::name!(TAB, "tab:CreateAuthenticationProfile"),
            response: Some(xml::name!(TAB, "tab:CreateAuthenticationProfileResponse")),
            action: "http://www.onvif.org/ver10/authenticationbehavior/wsdl/CreateAuthenticationProfile",
            response_action: "http://www.onvif.org/ver10/authenticationbehavior/wsdl/CreateAuthenticationProfileResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["CapabilityViolated", "MaxAuthenticationProfiles"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "MaxPoliciesPerAuthenticationProfile"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgs", "ReferenceNotFound"],
                },
            ],
        },
        OperationInfo {
            index: 6,
            name: "SetAuthenticationProfile",
            request: xml::name!(TAB, "tab:SetAuthenticationProfile"),
            response: Some(xml::name!(TAB, "tab:SetAuthenticationProfileResponse")),
            action: "http://www.onvif.org/ver10/authenticationbehavior/wsdl/SetAuthenticationProfile",
            response_action: "http://www.onvif.org/ver10/authenticationbehavior/wsdl/SetAuthenticationProfileResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["CapabilityViolated", "ClientSuppliedTokenSupported"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["CapabilityViolated", "MaxAuthenticationProfiles"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "MaxPoliciesPerAuthenticationProfile"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "SupportedSecurityLevels"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgs", "ReferenceNotFound"],
                },
            ],
        },
        OperationInfo {
            index: 7,
            name: "ModifyAuthenticationProfile",
            request: xml::name!(TAB, "tab:ModifyAuthenticationProfile"),
            response: Some(xml::name!(TAB, "tab:ModifyAuthenticationProfileResponse")),
            action: "http://www.onvif.org/ver10/authenticationbehavior/wsdl/ModifyAuthenticationProfile",
            response_action: "http://www.onvif.org/ver10/authenticationbehavior/wsdl/ModifyAuthenticationProfileResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "MaxPoliciesPerAuthenticationProfile"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "SupportedSecurityLevels"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NotFound"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgs", "ReferenceNotFound"],
                },
            ],
        },
        OperationInfo {
            index: 8,
            name: "DeleteAuthenticationProfile",
            request: xml::name!(TAB, "tab:DeleteAuthenticationProfile"),
            response: Some(xml::name!(TAB, "tab:DeleteAuthenticationProfileResponse")),
            action: "http://www.onvif.org/ver10/authenticationbehavior/wsdl/DeleteAuthenticationProfile",
            response_action: "http://www.onvif.org/ver10/authenticationbehavior/wsdl/DeleteAuthenticationProfileResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NotFound"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "ReferenceInUse"],
                },
            ],
        },
        OperationInfo {
            index: 9,
            name: "GetSecurityLevelInfo",
            request: xml::name!(TAB, "tab:GetSecurityLevelInfo"),
            response: Some(xml::name!(TAB, "tab:GetSecurityLevelInfoResponse")),
            action: "http://www.onvif.org/ver10/authenticationbehavior/wsdl/GetSecurityLevelInfo",
            response_action: "http://www.onvif.org/ver10/authenticationbehavior/wsdl/GetSecurityLevelInfoResponse",
            access: AccessClass::ReadSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgs", "TooManyItems"],
            }],
        },
        OperationInfo {
            index: 10,
            name: "GetSecurityLevelInfoList",
            request: xml::name!(TAB, "tab:GetSecurityLevelInfoList"),
            response: Some(xml::name!(TAB, "tab:GetSecurityLevelInfoListResponse")),
            action: "http://www.onvif.org/ver10/authenticationbehavior/wsdl/GetSecurityLevelInfoList",
            response_action: "http://www.onvif.org/ver10/authenticationbehavior/wsdl/GetSecurityLevelInfoListResponse",
            access: AccessClass::ReadSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "InvalidStartReference"],
            }],
        },
        OperationInfo {
            index: 11,
            name: "GetSecurityLevels",
            request: xml::name!(TAB, "tab:GetSecurityLevels"),
            response: Some(xml::name!(TAB, "tab:GetSecurityLevelsResponse")),
            action: "http://www.onvif.org/ver10/authenticationbehavior/wsdl/GetSecurityLevels",
            response_action: "http://www.onvif.org/ver10/authenticationbehavior/wsdl/GetSecurityLevelsResponse",
            access: AccessClass::ReadSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgs", "TooManyItems"],
            }],
        },
        OperationInfo {
            index: 12,
            name: "GetSecurityLevelList",
            request: xml::name!(TAB, "tab:GetSecurityLevelList"),
            response: Some(xml::name!(TAB, "tab:GetSecurityLevelListResponse")),
            action: "http://www.onvif.org/ver10/authenticationbehavior/wsdl/GetSecurityLevelList",
            response_action: "http://www.onvif.org/ver10/authenticationbehavior/wsdl/GetSecurityLevelListResponse",
            access: AccessClass::ReadSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "InvalidStartReference"],
            }],
        },
        OperationInfo {
            index: 13,
            name: "CreateSecurityLevel",
            request: xml::name!(TAB, "tab:CreateSecurityLevel"),
            response: Some(xml::name!(TAB, "tab:CreateSecurityLevelResponse")),
            action: "http://www.onvif.org/ver10/authenticationbehavior/wsdl/CreateSecurityLevel",
            response_action: "http://www.onvif.org/ver10/authenticationbehavior/wsdl/CreateSecurityLevelResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["CapabilityViolated", "MaxSecurityLevels"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "MaxRecognitionGroupsPerSecurityLevel"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "MaxRecognitionMethodsPerRecognitionGroup"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgs", "DuplicatePriority"],
                },
            ],
        },
        OperationInfo {
            index: 14,
            name: "SetSecurityLevel",
            request: xml::name!(TAB, "tab:SetSecurityLevel"),
            response: Some(xml::name!(TAB, "tab:SetSecurityLevelResponse")),
            action: "http://www.onvif.org/ver10/authenticationbehavior/wsdl/SetSecurityLevel",
            response_action: "http://www.onvif.org/ver10/authenticationbehavior/wsdl/SetSecurityLevelResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["CapabilityViolated", "ClientSuppliedTokenSupported"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["CapabilityViolated", "MaxSecurityLevels"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "MaxRecognitionGroupsPerSecurityLevel"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "MaxRecognitionMethodsPerRecognitionGroup"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "MissingToken"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgs", "DuplicatePriority"],
                },
            ],
        },
        OperationInfo {
            index: 15,
            name: "ModifySecurityLevel",
            request: xml::name!(TAB, "tab:ModifySecurityLevel"),
            response: Some(xml::name!(TAB, "tab:ModifySecurityLevelResponse")),
            action: "http://www.onvif.org/ver10/authenticationbehavior/wsdl/ModifySecurityLevel",
            response_action: "http://www.onvif.org/ver10/authenticationbehavior/wsdl/ModifySecurityLevelResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "MaxRecognitionGroupsPerSecurityLevel"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "MaxRecognitionMethodsPerRecognitionGroup"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NotFound"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgs", "DuplicatePriority"],
                },
            ],
        },
        OperationInfo {
            index: 16,
            name: "DeleteSecurityLevel",
            request: xml::name!(TAB, "tab:DeleteSecurityLevel"),
            response: Some(xml::name!(TAB, "tab:DeleteSecurityLevelResponse")),
            action: "http://www.onvif.org/ver10/authenticationbehavior/wsdl/DeleteSecurityLevel",
            response_action: "http://www.onvif.org/ver10/authenticationbehavior/wsdl/DeleteSecurityLevelResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NotFound"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "ReferenceInUse"],
                },
            ],
        },
    ],
};

/// The operation `GetServiceCapabilities` of the AuthenticationBehavior service: request `tab:GetServiceCapabilities`, answered by `tab:GetServiceCapabilitiesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetServiceCapabilities;

impl Operation for GetServiceCapabilities {
    type Request = super::GetServiceCapabilities;
    type Response = super::GetServiceCapabilitiesResponse;
    const INFO: &'static OperationInfo = &AUTHENTICATION_BEHAVIOR.operations[0];
}

/// The operation `GetAuthenticationProfileInfo` of the AuthenticationBehavior service: request `tab:GetAuthenticationProfileInfo`, answered by `tab:GetAuthenticationProfileInfoResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAuthenticationProfileInfo;

impl Operation for GetAuthenticationProfileInfo {
    type Request = super::GetAuthenticationProfileInfo;
    type Response = super::GetAuthenticationProfileInfoResponse;
    const INFO: &'static OperationInfo = &AUTHENTICATION_BEHAVIOR.operations[1];
}

/// The operation `GetAuthenticationProfileInfoList` of the AuthenticationBehavior service: request `tab:GetAuthenticationProfileInfoList`, answered by `tab:GetAuthenticationProfileInfoListResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAuthenticationProfileInfoList;

impl Operation for GetAuthenticationProfileInfoList {
    type Request = super::GetAuthenticationProfileInfoList;
    type Response = super::GetAuthenticationProfileInfoListResponse;
    const INFO: &'static OperationInfo = &AUTHENTICATION_BEHAVIOR.operations[2];
}

/// The operation `GetAuthenticationProfiles` of the AuthenticationBehavior service: request `tab:GetAuthenticationProfiles`, answered by `tab:GetAuthenticationProfilesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAuthenticationProfiles;

impl Operation for GetAuthenticationProfiles {
    type Request = super::GetAuthenticationProfiles;
    type Response = super::GetAuthenticationProfilesResponse;
    const INFO: &'static OperationInfo = &AUTHENTICATION_BEHAVIOR.operations[3];
}

/// The operation `GetAuthenticationProfileList` of the AuthenticationBehavior service: request `tab:GetAuthenticationProfileList`, answered by `tab:GetAuthenticationProfileListResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAuthenticationProfileList;

impl Operation for GetAuthenticationProfileList {
    type Request = super::GetAuthenticationProfileList;
    type Response = super::GetAuthenticationProfileListResponse;
    const INFO: &'static OperationInfo = &AUTHENTICATION_BEHAVIOR.operations[4];
}

/// The operation `CreateAuthenticationProfile` of the AuthenticationBehavior service: request `tab:CreateAuthenticationProfile`, answered by `tab:CreateAuthenticationProfileResponse`.
#[derive(Clone, Copy, Debug)]
pub struct CreateAuthenticationProfile;

impl Operation for CreateAuthenticationProfile {
    type Request = super::CreateAuthenticationProfile;
    type Response = super::CreateAuthenticationProfileResponse;
    const INFO: &'static OperationInfo = &AUTHENTICATION_BEHAVIOR.operations[5];
}

/// The operation `SetAuthenticationProfile` of the AuthenticationBehavior service: request `tab:SetAuthenticationProfile`, answered by `tab:SetAuthenticationProfileResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetAuthenticationProfile;

impl Operation for SetAuthenticationProfile {
    type Request = super::SetAuthenticationProfile;
    type Response = super::SetAuthenticationProfileResponse;
    const INFO: &'static OperationInfo = &AUTHENTICATION_BEHAVIOR.operations[6];
}

/// The operation `ModifyAuthenticationProfile` of the AuthenticationBehavior service: request `tab:ModifyAuthenticationProfile`, answered by `tab:ModifyAuthenticationProfileResponse`.
#[derive(Clone, Copy, Debug)]
pub struct ModifyAuthenticationProfile;

impl Operation for ModifyAuthenticationProfile {
    type Request = super::ModifyAuthenticationProfile;
    type Response = super::ModifyAuthenticationProfileResponse;
    const INFO: &'static OperationInfo = &AUTHENTICATION_BEHAVIOR.operations[7];
}

/// The operation `DeleteAuthenticationProfile` of the AuthenticationBehavior service: request `tab:DeleteAuthenticationProfile`, answered by `tab:DeleteAuthenticationProfileResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteAuthenticationProfile;

impl Operation for DeleteAuthenticationProfile {
    type Request = super::DeleteAuthenticationProfile;
    type Response = super::DeleteAuthenticationProfileResponse;
    const INFO: &'static OperationInfo = &AUTHENTICATION_BEHAVIOR.operations[8];
}

/// The operation `GetSecurityLevelInfo` of the AuthenticationBehavior service: request `tab:GetSecurityLevelInfo`, answered by `tab:GetSecurityLevelInfoResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetSecurityLevelInfo;

impl Operation for GetSecurityLevelInfo {
    type Request = super::GetSecurityLevelInfo;
    type Response = super::GetSecurityLevelInfoResponse;
    const INFO: &'static OperationInfo = &AUTHENTICATION_BEHAVIOR.operations[9];
}

/// The operation `GetSecurityLevelInfoList` of the AuthenticationBehavior service: request `tab:GetSecurityLevelInfoList`, answered by `tab:GetSecurityLevelInfoListResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetSecurityLevelInfoList;

impl Operation for GetSecurityLevelInfoList {
    type Request = super::GetSecurityLevelInfoList;
    type Response = super::GetSecurityLevelInfoListResponse;
    const INFO: &'static OperationInfo = &AUTHENTICATION_BEHAVIOR.operations[10];
}

/// The operation `GetSecurityLevels` of the AuthenticationBehavior service: request `tab:GetSecurityLevels`, answered by `tab:GetSecurityLevelsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetSecurityLevels;

impl Operation for GetSecurityLevels {
    type Request = super::GetSecurityLevels;
    type Response = super::GetSecurityLevelsResponse;
    const INFO: &'static OperationInfo = &AUTHENTICATION_BEHAVIOR.operations[11];
}

/// The operation `GetSecurityLevelList` of the AuthenticationBehavior service: request `tab:GetSecurityLevelList`, answered by `tab:GetSecurityLevelListResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetSecurityLevelList;

impl Operation for GetSecurityLevelList {
    type Request = super::GetSecurityLevelList;
    type Response = super::GetSecurityLevelListResponse;
    const INFO: &'static OperationInfo = &AUTHENTICATION_BEHAVIOR.operations[12];
}

/// The operation `CreateSecurityLevel` of the AuthenticationBehavior service: request `tab:CreateSecurityLevel`, answered by `tab:CreateSecurityLevelResponse`.
#[derive(Clone, Copy, Debug)]
pub struct CreateSecurityLevel;

impl Operation for CreateSecurityLevel {
    type Request = super::CreateSecurityLevel;
    type Response = super::CreateSecurityLevelResponse;
    const INFO: &'static OperationInfo = &AUTHENTICATION_BEHAVIOR.operations[13];
}

/// The operation `SetSecurityLevel` of the AuthenticationBehavior service: request `tab:SetSecurityLevel`, answered by `tab:SetSecurityLevelResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetSecurityLevel;

impl Operation for SetSecurityLevel {
    type Request = super::SetSecurityLevel;
    type Response = super::SetSecurityLevelResponse;
    const INFO: &'static OperationInfo = &AUTHENTICATION_BEHAVIOR.operations[14];
}

/// The operation `ModifySecurityLevel` of the AuthenticationBehavior service: request `tab:ModifySecurityLevel`, answered by `tab:ModifySecurityLevelResponse`.
#[derive(Clone, Copy, Debug)]
pub struct ModifySecurityLevel;

impl Operation for ModifySecurityLevel {
    type Request = super::ModifySecurityLevel;
    type Response = super::ModifySecurityLevelResponse;
    const INFO: &'static OperationInfo = &AUTHENTICATION_BEHAVIOR.operations[15];
}

/// The operation `DeleteSecurityLevel` of the AuthenticationBehavior service: request `tab:DeleteSecurityLevel`, answered by `tab:DeleteSecurityLevelResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteSecurityLevel;

impl Operation for DeleteSecurityLevel {
    type Request = super::DeleteSecurityLevel;
    type Response = super::DeleteSecurityLevelResponse;
    const INFO: &'static OperationInfo = &AUTHENTICATION_BEHAVIOR.operations[16];
}
