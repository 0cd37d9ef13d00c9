// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Operations of the namespace `http://www.onvif.org/ver10/accessrules/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::auth::access::AccessClass;
use crate::operation::{FaultSpec, Operation, OperationInfo, ServiceInfo};
use crate::soap::FaultCode;
use crate::xml;

/// The AccessRules service and its operations, in the order of the service description.
pub static ACCESS_RULES: ServiceInfo = ServiceInfo {
    name: "AccessRules",
    namespace: xml::Ns::TAR,
    operations: &[
        OperationInfo {
            index: 0,
            name: "GetServiceCapabilities",
            request: xml::name!(TAR, "tar:GetServiceCapabilities"),
            response: Some(xml::name!(TAR, "tar:GetServiceCapabilitiesResponse")),
            action: "http://www.onvif.org/ver10/accessrules/wsdl/GetServiceCapabilities",
            response_action: "http://www.onvif.org/ver10/accessrules/wsdl/GetServiceCapabilitiesResponse",
            access: AccessClass::PreAuth,
            faults: &[],
        },
        OperationInfo {
            index: 1,
            name: "GetAccessProfileInfo",
            request: xml::name!(TAR, "tar:GetAccessProfileInfo"),
            response: Some(xml::name!(TAR, "tar:GetAccessProfileInfoResponse")),
            action: "http://www.onvif.org/ver10/accessrules/wsdl/GetAccessProfileInfo",
            response_action: "http://www.onvif.org/ver10/accessrules/wsdl/GetAccessProfileInfoResponse",
            access: AccessClass::ReadSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgs", "TooManyItems"],
            }],
        },
        OperationInfo {
            index: 2,
            name: "GetAccessProfileInfoList",
            request: xml::name!(TAR, "tar:GetAccessProfileInfoList"),
            response: Some(xml::name!(TAR, "tar:GetAccessProfileInfoListResponse")),
            action: "http://www.onvif.org/ver10/accessrules/wsdl/GetAccessProfileInfoList",
            response_action: "http://www.onvif.org/ver10/accessrules/wsdl/GetAccessProfileInfoListResponse",
            access: AccessClass::ReadSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "InvalidStartReference"],
            }],
        },
        OperationInfo {
            index: 3,
            name: "GetAccessProfiles",
            request: xml::name!(TAR, "tar:GetAccessProfiles"),
            response: Some(xml::name!(TAR, "tar:GetAccessProfilesResponse")),
            action: "http://www.onvif.org/ver10/accessrules/wsdl/GetAccessProfiles",
            response_action: "http://www.onvif.org/ver10/accessrules/wsdl/GetAccessProfilesResponse",
            access: AccessClass::ReadSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgs", "TooManyItems"],
            }],
        },
        OperationInfo {
            index: 4,
            name: "GetAccessProfileList",
            request: xml::name!(TAR, "tar:GetAccessProfileList"),
            response: Some(xml::name!(TAR, "tar:GetAccessProfileListResponse")),
            action: "http://www.onvif.org/ver10/accessrules/wsdl/GetAccessProfileList",
            response_action: "http://www.onvif.org/ver10/accessrules/wsdl/GetAccessProfileListResponse",
            access: AccessClass::ReadSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "InvalidStartReference"],
            }],
        },
        OperationInfo {
            index: 5,
            name: "CreateAccessProfile",
            request: xml::name!(TAR, "tar:CreateAccessProfile"),
            response: Some(xml::name!(TAR, "tar:CreateAccessProfileResponse")),
            action: "http://www.onvif.org/ver10/accessrules/wsdl/CreateAccessProfile",
            response_action: "http://www.onvif.org/ver10/accessrules/wsdl/CreateAccessProfileResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["CapabilityViolated", "MaxAccessProfiles"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "MaxAccessPoliciesPerAccessProfile"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "MultipleSchedulesPerAccessPointSupported"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "ReferenceNotFound"],
                },
            ],
        },
        OperationInfo {
            index: 6,
            name: "ModifyAccessProfile",
            request: xml::name!(TAR, "tar:ModifyAccessProfile"),
            response: Some(xml::name!(TAR, "tar:ModifyAccessProfileResponse")),
            action: "http://www.onvif.org/ver10/accessrules/wsdl/ModifyAccessProfile",
            response_action: "http://www.onvif.org/ver10/accessrules/wsdl/ModifyAccessProfileResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "MaxAccessPoliciesPerAccessProfile"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "MultipleSchedulesPerAccessPointSupported"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NotFound"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "ReferenceNotFound"],
                },
            ],
        },
        OperationInfo {
            index: 7,
            name: "SetAccessProfile",
            request: xml::name!(TAR, "tar:SetAccessProfile"),
            response: Some(xml::name!(TAR, "tar:SetAccessProfileResponse")),
            action: "http://www.onvif.org/ver10/accessrules/wsdl/SetAccessProfile",
            response_action: "http://www.onvif.org/ver10/accessrules/wsdl/SetAccessProfileResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["CapabilityViolated", "ClientSuppliedTokenSupported"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["CapabilityViolated", "MaxAccessProfiles"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "MaxAccessPoliciesPerAccessProfile"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "MultipleSchedulesPerAccessPointSupported"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "ReferenceNotFound"],
                },
            ],
        },
        OperationInfo {
            index: 8,
            name: "DeleteAccessProfile",
            request: xml::name!(TAR, "tar:DeleteAccessProfile"),
            response: Some(xml::name!(TAR, "tar:DeleteAccessProfileResponse")),
            action: "http://www.onvif.org/ver10/accessrules/wsdl/DeleteAccessProfile",
            response_action: "http://www.onvif.org/ver10/accessrules/wsdl/DeleteAccessProfileResponse",
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

/// The operation `GetServiceCapabilities` of the AccessRules service: request `tar:GetServiceCapabilities`, answered by `tar:GetServiceCapabilitiesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetServiceCapabilities;

impl Operation for GetServiceCapabilities {
    type Request = super::GetServiceCapabilities;
    type Response = super::GetServiceCapabilitiesResponse;
    const INFO: &'static OperationInfo = &ACCESS_RULES.operations[0];
}

/// The operation `GetAccessProfileInfo` of the AccessRules service: request `tar:GetAccessProfileInfo`, answered by `tar:GetAccessProfileInfoResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAccessProfileInfo;

impl Operation for GetAccessProfileInfo {
    type Request = super::GetAccessProfileInfo;
    type Response = super::GetAccessProfileInfoResponse;
    const INFO: &'static OperationInfo = &ACCESS_RULES.operations[1];
}

/// The operation `GetAccessProfileInfoList` of the AccessRules service: request `tar:GetAccessProfileInfoList`, answered by `tar:GetAccessProfileInfoListResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAccessProfileInfoList;

impl Operation for GetAccessProfileInfoList {
    type Request = super::GetAccessProfileInfoList;
    type Response = super::GetAccessProfileInfoListResponse;
    const INFO: &'static OperationInfo = &ACCESS_RULES.operations[2];
}

/// The operation `GetAccessProfiles` of the AccessRules service: request `tar:GetAccessProfiles`, answered by `tar:GetAccessProfilesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAccessProfiles;

impl Operation for GetAccessProfiles {
    type Request = super::GetAccessProfiles;
    type Response = super::GetAccessProfilesResponse;
    const INFO: &'static OperationInfo = &ACCESS_RULES.operations[3];
}

/// The operation `GetAccessProfileList` of the AccessRules service: request `tar:GetAccessProfileList`, answered by `tar:GetAccessProfileListResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAccessProfileList;

impl Operation for GetAccessProfileList {
    type Request = super::GetAccessProfileList;
    type Response = super::GetAccessProfileListResponse;
    const INFO: &'static OperationInfo = &ACCESS_RULES.operations[4];
}

/// The operation `CreateAccessProfile` of the AccessRules service: request `tar:CreateAccessProfile`, answered by `tar:CreateAccessProfileResponse`.
#[derive(Clone, Copy, Debug)]
pub struct CreateAccessProfile;

impl Operation for CreateAccessProfile {
    type Request = super::CreateAccessProfile;
    type Response = super::CreateAccessProfileResponse;
    const INFO: &'static OperationInfo = &ACCESS_RULES.operations[5];
}

/// The operation `ModifyAccessProfile` of the AccessRules service: request `tar:ModifyAccessProfile`, answered by `tar:ModifyAccessProfileResponse`.
#[derive(Clone, Copy, Debug)]
pub struct ModifyAccessProfile;

impl Operation for ModifyAccessProfile {
    type Request = super::ModifyAccessProfile;
    type Response = super::ModifyAccessProfileResponse;
    const INFO: &'static OperationInfo = &ACCESS_RULES.operations[6];
}

/// The operation `SetAccessProfile` of the AccessRules service: request `tar:SetAccessProfile`, answered by `tar:SetAccessProfileResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetAccessProfile;

impl Operation for SetAccessProfile {
    type Request = super::SetAccessProfile;
    type Response = super::SetAccessProfileResponse;
    const INFO: &'static OperationInfo = &ACCESS_RULES.operations[7];
}

/// The operation `DeleteAccessProfile` of the AccessRules service: request `tar:DeleteAccessProfile`, answered by `tar:DeleteAccessProfileResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteAccessProfile;

impl Operation for DeleteAccessProfile {
    type Request = super::DeleteAccessProfile;
    type Response = super::DeleteAccessProfileResponse;
    const INFO: &'static OperationInfo = &ACCESS_RULES.operations[8];
}
