// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Operations of the namespace `http://www.onvif.org/ver10/credential/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::auth::access::AccessClass;
use crate::operation::{FaultSpec, Operation, OperationInfo, ServiceInfo};
use crate::soap::FaultCode;
use crate::xml;

/// The Credential service and its operations, in the order of the service description.
pub static CREDENTIAL: ServiceInfo = ServiceInfo {
    name: "Credential",
    namespace: xml::Ns::TCR,
    operations: &[
        OperationInfo {
            index: 0,
            name: "GetServiceCapabilities",
            request: xml::name!(TCR, "tcr:GetServiceCapabilities"),
            response: Some(xml::name!(TCR, "tcr:GetServiceCapabilitiesResponse")),
            action: "http://www.onvif.org/ver10/credential/wsdl/GetServiceCapabilities",
            response_action: "http://www.onvif.org/ver10/credential/wsdl/GetServiceCapabilitiesResponse",
            access: AccessClass::PreAuth,
            faults: &[],
        },
        OperationInfo {
            index: 1,
            name: "GetSupportedFormatTypes",
            request: xml::name!(TCR, "tcr:GetSupportedFormatTypes"),
            response: Some(xml::name!(TCR, "tcr:GetSupportedFormatTypesResponse")),
            action: "http://www.onvif.org/ver10/credential/wsdl/GetSupportedFormatTypes",
            response_action: "http://www.onvif.org/ver10/credential/wsdl/GetSupportedFormatTypesResponse",
            access: AccessClass::ReadSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NotFound"],
            }],
        },
        OperationInfo {
            index: 2,
            name: "GetCredentialInfo",
            request: xml::name!(TCR, "tcr:GetCredentialInfo"),
            response: Some(xml::name!(TCR, "tcr:GetCredentialInfoResponse")),
            action: "http://www.onvif.org/ver10/credential/wsdl/GetCredentialInfo",
            response_action: "http://www.onvif.org/ver10/credential/wsdl/GetCredentialInfoResponse",
            access: AccessClass::ReadSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgs", "TooManyItems"],
            }],
        },
        OperationInfo {
            index: 3,
            name: "GetCredentialInfoList",
            request: xml::name!(TCR, "tcr:GetCredentialInfoList"),
            response: Some(xml::name!(TCR, "tcr:GetCredentialInfoListResponse")),
            action: "http://www.onvif.org/ver10/credential/wsdl/GetCredentialInfoList",
            response_action: "http://www.onvif.org/ver10/credential/wsdl/GetCredentialInfoListResponse",
            access: AccessClass::ReadSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "InvalidStartReference"],
            }],
        },
        OperationInfo {
            index: 4,
            name: "GetCredentials",
            request: xml::name!(TCR, "tcr:GetCredentials"),
            response: Some(xml::name!(TCR, "tcr:GetCredentialsResponse")),
            action: "http://www.onvif.org/ver10/credential/wsdl/GetCredentials",
            response_action: "http://www.onvif.org/ver10/credential/wsdl/GetCredentialsResponse",
            access: AccessClass::ReadSystemSecret,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgs", "TooManyItems"],
            }],
        },
        OperationInfo {
            index: 5,
            name: "GetCredentialList",
            request: xml::name!(TCR, "tcr:GetCredentialList"),
            response: Some(xml::name!(TCR, "tcr:GetCredentialListResponse")),
            action: "http://www.onvif.org/ver10/credential/wsdl/GetCredentialList",
            response_action: "http://www.onvif.org/ver10/credential/wsdl/GetCredentialListResponse",
            access: AccessClass::ReadSystemSecret,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "InvalidStartReference"],
            }],
        },
        OperationInfo {
            index: 6,
            name: "CreateCredential",
            request: xml::name!(TCR, "tcr:CreateCredential"),
            response: Some(xml::name!(TCR, "tcr:CreateCredentialResponse")),
            action: "http://www.onvif.org/ver10/credential/wsdl/CreateCredential",
            response_action: "http://www.onvif.org/ver10/credential/wsdl/CreateCredentialResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "CredentialAccessProfileValiditySupported"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "CredentialValiditySupported"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "MaxAccessProfilesPerCredential"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "MaxCredentials"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "SupportedExemptionType"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "SupportedIdentifierType"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "DuplicatedIdentifierType"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "DuplicatedIdentifierValue"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidFormatType"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidIdentifierValue"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "ReferenceNotFound"],
                },
            ],
        },
        OperationInfo {
            index: 7,
            name: "SetCredential",
            request: xml::name!(TCR, "tcr:SetCredential"),
            response: Some(xml::name!(TCR, "tcr:SetCredentialResponse")),
            action: "http://www.onvif.org/ver10/credential/wsdl/SetCredential",
            response_action: "http://www.onvif.org/ver10/credential/wsdl/SetCredentialResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["CapabilityViolated", "ClientSuppliedTokenSupported"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "CredentialAccessProfileValiditySupported"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "CredentialValiditySupported"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "MaxAccessProfilesPerCredential"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "MaxCredentials"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "SupportedExemptionType"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "SupportedIdentifierType"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "DuplicatedIdentifierType"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "DuplicatedIdentifierValue"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidFormatType"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidIdentifierValue"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "ReferenceNotFound"],
                },
            ],
        },
        OperationInfo {
            index: 8,
            name: "ModifyCredential",
            request: xml::name!(TCR, "tcr:ModifyCredential"),
            response: Some(xml::name!(TCR, "tcr:ModifyCredentialResponse")),
            action: "http://www.onvif.org/ver10/credential/wsdl/ModifyCredential",
            response_action: "http://www.onvif.org/ver10/credential/wsdl/ModifyCredentialResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "CredentialAccessProfileValiditySupported"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "CredentialValiditySupported"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "MaxAccessProfilesPerCredential"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "SupportedExemptionType"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "SupportedIdentifierType"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "DuplicatedIdentifierType"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "DuplicatedIdentifierValue"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidFormatType"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidIdentifierValue"],
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
            index: 9,
            name: "DeleteCredential",
            request: xml::name!(TCR, "tcr:DeleteCredential"),
            response: Some(xml::name!(TCR, "tcr:DeleteCredentialResponse")),
            action: "http://www.onvif.org/ver10/credential/wsdl/DeleteCredential",
            response_action: "http://www.onvif.org/ver10/credential/wsdl/DeleteCredentialResponse",
            access: AccessClass::WriteSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NotFound"],
            }],
        },
        OperationInfo {
            index: 10,
            name: "GetCredentialState",
            request: xml::name!(TCR, "tcr:GetCredentialState"),
            response: Some(xml::name!(TCR, "tcr:GetCredentialStateResponse")),
            action: "http://www.onvif.org/ver10/credential/wsdl/GetCredentialState",
            response_action: "http://www.onvif.org/ver10/credential/wsdl/GetCredentialStateResponse",
            access: AccessClass::ReadSystemSensitive,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NotFound"],
            }],
        },
        OperationInfo {
            index: 11,
            name: "EnableCredential",
            request: xml::name!(TCR, "tcr:EnableCredential"),
            response: Some(xml::name!(TCR, "tcr:EnableCredentialResponse")),
            action: "http://www.onvif.org/ver10/credential/wsdl/EnableCredential",
            response_action: "http://www.onvif.org/ver10/credential/wsdl/EnableCredentialResponse",
            access: AccessClass::Actuate,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NotFound"],
            }],
        },
        OperationInfo {
            index: 12,
            name: "DisableCredential",
            request: xml::name!(TCR, "tcr:DisableCredential"),
            response: Some(xml::name!(TCR, "tcr:DisableCredentialResponse")),
            action: "http://www.onvif.org/ver10/credential/wsdl/DisableCredential",
            response_action: "http://www.onvif.org/ver10/credential/wsdl/DisableCredentialResponse",
            access: AccessClass::Actuate,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NotFound"],
            }],
        },
        OperationInfo {
            index: 13,
            name: "ResetAntipassbackViolation",
            request: xml::name!(TCR, "tcr:ResetAntipassbackViolation"),
            response: Some(xml::name!(TCR, "tcr:ResetAntipassbackViolationResponse")),
            action: "http://www.onvif.org/ver10/credential/wsdl/ResetAntipassbackViolation",
            response_action: "http://www.onvif.org/ver10/credential/wsdl/ResetAntipassbackViolationResponse",
            access: AccessClass::Actuate,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NotFound"],
            }],
        },
        OperationInfo {
            index: 14,
            name: "GetCredentialIdentifiers",
            request: xml::name!(TCR, "tcr:GetCredentialIdentifiers"),
            response: Some(xml::name!(TCR, "tcr:GetCredentialIdentifiersResponse")),
            action: "http://www.onvif.org/ver10/credential/wsdl/GetCredentialIdentifiers",
            response_action: "http://www.onvif.org/ver10/credential/wsdl/GetCredentialIdentifiersResponse",
            access: AccessClass::ReadSystemSecret,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NotFound"],
            }],
        },
        OperationInfo {
            index: 15,
            name: "SetCredentialIdentifier",
            request: xml::name!(TCR, "tcr:SetCredentialIdentifier"),
            response: Some(xml::name!(TCR, "tcr:SetCredentialIdentifierResponse")),
            action: "http://www.onvif.org/ver10/credential/wsdl/SetCredentialIdentifier",
            response_action: "http://www.onvif.org/ver10/credential/wsdl/SetCredentialIdentifierResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "SupportedIdentifierType"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidFormatType"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidIdentifierValue"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NotFound"],
                },
            ],
        },
        OperationInfo {
            index: 16,
            name: "DeleteCredentialIdentifier",
            request: xml::name!(TCR, "tcr:DeleteCredentialIdentifier"),
            response: Some(xml::name!(TCR, "tcr:DeleteCredentialIdentifierResponse")),
            action: "http://www.onvif.org/ver10/credential/wsdl/DeleteCredentialIdentifier",
            response_action: "http://www.onvif.org/ver10/credential/wsdl/DeleteCredentialIdentifierResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["ConstraintViolated", "MinIdentifiersPerCredential"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NotFound"],
                },
            ],
        },
        OperationInfo {
            index: 17,
            name: "GetCredentialAccessProfiles",
            request: xml::name!(TCR, "tcr:GetCredentialAccessProfiles"),
            response: Some(xml::name!(TCR, "tcr:GetCredentialAccessProfilesResponse")),
            action: "http://www.onvif.org/ver10/credential/wsdl/GetCredentialAccessProfiles",
            response_action: "http://www.onvif.org/ver10/credential/wsdl/GetCredentialAccessProfilesResponse",
            access: AccessClass::ReadSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NotFound"],
            }],
        },
        OperationInfo {
            index: 18,
            name: "SetCredentialAccessProfiles",
            request: xml::name!(TCR, "tcr:SetCredentialAccessProfiles"),
            response: Some(xml::name!(TCR, "tcr:SetCredentialAccessProfilesResponse")),
            action: "http://www.onvif.org/ver10/credential/wsdl/SetCredentialAccessProfiles",
            response_action: "http://www.onvif.org/ver10/credential/wsdl/SetCredentialAccessProfilesResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "CredentialAccessProfileValiditySupported"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "MaxAccessProfilesPerCredential"],
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
            index: 19,
            name: "DeleteCredentialAccessProfiles",
            request: xml::name!(TCR, "tcr:DeleteCredentialAccessProfiles"),
            response: Some(xml::name!(TCR, "tcr:DeleteCredentialAccessProfilesResponse")),
            action: "http://www.onvif.org/ver10/credential/wsdl/DeleteCredentialAccessProfiles",
            response_action: "http://www.onvif.org/ver10/credential/wsdl/DeleteCredentialAccessProfilesResponse",
            access: AccessClass::Actuate,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NotFound"],
            }],
        },
        OperationInfo {
            index: 20,
            name: "GetWhitelist",
            request: xml::name!(TCR, "tcr:GetWhitelist"),
            response: Some(xml::name!(TCR, "tcr:GetWhitelistResponse")),
            action: "http://www.onvif.org/ver10/credential/wsdl/GetWhitelist",
            response_action: "http://www.onvif.org/ver10/credential/wsdl/GetWhitelistResponse",
            access: AccessClass::ReadSystemSecret,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "SupportedIdentifierType"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidFormatType"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidStartReference"],
                },
            ],
        },
        OperationInfo {
            index: 21,
            name: "AddToWhitelist",
            request: xml::name!(TCR, "tcr:AddToWhitelist"),
            response: Some(xml::name!(TCR, "tcr:AddToWhitelistResponse")),
            action: "http://www.onvif.org/ver10/credential/wsdl/AddToWhitelist",
            response_action: "http://www.onvif.org/ver10/credential/wsdl/AddToWhitelistResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "MaxWhitelistedItems"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "SupportedIdentifierType"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidFormatType"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "TooManyItems"],
                },
            ],
        },
        OperationInfo {
            index: 22,
            name: "RemoveFromWhitelist",
            request: xml::name!(TCR, "tcr:RemoveFromWhitelist"),
            response: Some(xml::name!(TCR, "tcr:RemoveFromWhitelistResponse")),
            action: "http://www.onvif.org/ver10/credential/wsdl/RemoveFromWhitelist",
            response_action: "http://www.onvif.org/ver10/credential/wsdl/RemoveFromWhitelistResponse",
            access: AccessClass::WriteSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "TooManyItems"],
            }],
        },
        OperationInfo {
            index: 23,
            name: "DeleteWhitelist",
            request: xml::name!(TCR, "tcr:DeleteWhitelist"),
            response: Some(xml::name!(TCR, "tcr:DeleteWhitelistResponse")),
            action: "http://www.onvif.org/ver10/credential/wsdl/DeleteWhitelist",
            response_action: "http://www.onvif.org/ver10/credential/wsdl/DeleteWhitelistResponse",
            access: AccessClass::WriteSystem,
            faults: &[],
        },
        OperationInfo {
            index: 24,
            name: "GetBlacklist",
            request: xml::name!(TCR, "tcr:GetBlacklist"),
            response: Some(xml::name!(TCR, "tcr:GetBlacklistResponse")),
            action: "http://www.onvif.org/ver10/credential/wsdl/GetBlacklist",
            response_action: "http://www.onvif.org/ver10/credential/wsdl/GetBlacklistResponse",
            access: AccessClass::ReadSystemSecret,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "SupportedIdentifierType"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidFormatType"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidStartReference"],
                },
            ],
        },
        OperationInfo {
            index: 25,
            name: "AddToBlacklist",
            request: xml::name!(TCR, "tcr:AddToBlacklist"),
            response: Some(xml::name!(TCR, "tcr:AddToBlacklistResponse")),
            action: "http://www.onvif.org/ver10/credential/wsdl/AddToBlacklist",
            response_action: "http://www.onvif.org/ver10/credential/wsdl/AddToBlacklistResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "MaxBlacklistedItems"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "SupportedIdentifierType"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidFormatType"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "TooManyItems"],
                },
            ],
        },
        OperationInfo {
            index: 26,
            name: "RemoveFromBlacklist",
            request: xml::name!(TCR, "tcr:RemoveFromBlacklist"),
            response: Some(xml::name!(TCR, "tcr:RemoveFromBlacklistResponse")),
            action: "http://www.onvif.org/ver10/credential/wsdl/RemoveFromBlacklist",
            response_action: "http://www.onvif.org/ver10/credential/wsdl/RemoveFromBlacklistResponse",
            access: AccessClass::WriteSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "TooManyItems"],
            }],
        },
        OperationInfo {
            index: 27,
            name: "DeleteBlacklist",
            request: xml::name!(TCR, "tcr:DeleteBlacklist"),
            response: Some(xml::name!(TCR, "tcr:DeleteBlacklistResponse")),
            action: "http://www.onvif.org/ver10/credential/wsdl/DeleteBlacklist",
            response_action: "http://www.onvif.org/ver10/credential/wsdl/DeleteBlacklistResponse",
            access: AccessClass::WriteSystem,
            faults: &[],
        },
    ],
};

/// The operation `GetServiceCapabilities` of the Credential service: request `tcr:GetServiceCapabilities`, answered by `tcr:GetServiceCapabilitiesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetServiceCapabilities;

impl Operation for GetServiceCapabilities {
    type Request = super::GetServiceCapabilities;
    type Response = super::GetServiceCapabilitiesResponse;
    const INFO: &'static OperationInfo = &CREDENTIAL.operations[0];
}

/// The operation `GetSupportedFormatTypes` of the Credential service: request `tcr:GetSupportedFormatTypes`, answered by `tcr:GetSupportedFormatTypesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetSupportedFormatTypes;

impl Operation for GetSupportedFormatTypes {
    type Request = super::GetSupportedFormatTypes;
    type Response = super::GetSupportedFormatTypesResponse;
    const INFO: &'static OperationInfo = &CREDENTIAL.operations[1];
}

/// The operation `GetCredentialInfo` of the Credential service: request `tcr:GetCredentialInfo`, answered by `tcr:GetCredentialInfoResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetCredentialInfo;

impl Operation for GetCredentialInfo {
    type Request = super::GetCredentialInfo;
    type Response = super::GetCredentialInfoResponse;
    const INFO: &'static OperationInfo = &CREDENTIAL.operations[2];
}

/// The operation `GetCredentialInfoList` of the Credential service: request `tcr:GetCredentialInfoList`, answered by `tcr:GetCredentialInfoListResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetCredentialInfoList;

impl Operation for GetCredentialInfoList {
    type Request = super::GetCredentialInfoList;
    type Response = super::GetCredentialInfoListResponse;
    const INFO: &'static OperationInfo = &CREDENTIAL.operations[3];
}

/// The operation `GetCredentials` of the Credential service: request `tcr:GetCredentials`, answered by `tcr:GetCredentialsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetCredentials;

impl Operation for GetCredentials {
    type Request = super::GetCredentials;
    type Response = super::GetCredentialsResponse;
    const INFO: &'static OperationInfo = &CREDENTIAL.operations[4];
}

/// The operation `GetCredentialList` of the Credential service: request `tcr:GetCredentialList`, answered by `tcr:GetCredentialListResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetCredentialList;

impl Operation for GetCredentialList {
    type Request = super::GetCredentialList;
    type Response = super::GetCredentialListResponse;
    const INFO: &'static OperationInfo = &CREDENTIAL.operations[5];
}

/// The operation `CreateCredential` of the Credential service: request `tcr:CreateCredential`, answered by `tcr:CreateCredentialResponse`.
#[derive(Clone, Copy, Debug)]
pub struct CreateCredential;

impl Operation for CreateCredential {
    type Request = super::CreateCredential;
    type Response = super::CreateCredentialResponse;
    const INFO: &'static OperationInfo = &CREDENTIAL.operations[6];
}

/// The operation `SetCredential` of the Credential service: request `tcr:SetCredential`, answered by `tcr:SetCredentialResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetCredential;

impl Operation for SetCredential {
    type Request = super::SetCredential;
    type Response = super::SetCredentialResponse;
    const INFO: &'static OperationInfo = &CREDENTIAL.operations[7];
}

/// The operation `ModifyCredential` of the Credential service: request `tcr:ModifyCredential`, answered by `tcr:ModifyCredentialResponse`.
#[derive(Clone, Copy, Debug)]
pub struct ModifyCredential;

impl Operation for ModifyCredential {
    type Request = super::ModifyCredential;
    type Response = super::ModifyCredentialResponse;
    const INFO: &'static OperationInfo = &CREDENTIAL.operations[8];
}

/// The operation `DeleteCredential` of the Credential service: request `tcr:DeleteCredential`, answered by `tcr:DeleteCredentialResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteCredential;

impl Operation for DeleteCredential {
    type Request = super::DeleteCredential;
    type Response = super::DeleteCredentialResponse;
    const INFO: &'static OperationInfo = &CREDENTIAL.operations[9];
}

/// The operation `GetCredentialState` of the Credential service: request `tcr:GetCredentialState`, answered by `tcr:GetCredentialStateResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetCredentialState;

impl Operation for GetCredentialState {
    type Request = super::GetCredentialState;
    type Response = super::GetCredentialStateResponse;
    const INFO: &'static OperationInfo = &CREDENTIAL.operations[10];
}

/// The operation `EnableCredential` of the Credential service: request `tcr:EnableCredential`, answered by `tcr:EnableCredentialResponse`.
#[derive(Clone, Copy, Debug)]
pub struct EnableCredential;

impl Operation for EnableCredential {
    type Request = super::EnableCredential;
    type Response = super::EnableCredentialResponse;
    const INFO: &'static OperationInfo = &CREDENTIAL.operations[11];
}

/// The operation `DisableCredential` of the Credential service: request `tcr:DisableCredential`, answered by `tcr:DisableCredentialResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DisableCredential;

impl Operation for DisableCredential {
    type Request = super::DisableCredential;
    type Response = super::DisableCredentialResponse;
    const INFO: &'static OperationInfo = &CREDENTIAL.operations[12];
}

/// The operation `ResetAntipassbackViolation` of the Credential service: request `tcr:ResetAntipassbackViolation`, answered by `tcr:ResetAntipassbackViolationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct ResetAntipassbackViolation;

impl Operation for ResetAntipassbackViolation {
    type Request = super::ResetAntipassbackViolation;
    type Response = super::ResetAntipassbackViolationResponse;
    const INFO: &'static OperationInfo = &CREDENTIAL.operations[13];
}

/// The operation `GetCredentialIdentifiers` of the Credential service: request `tcr:GetCredentialIdentifiers`, answered by `tcr:GetCredentialIdentifiersResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetCredentialIdentifiers;

impl Operation for GetCredentialIdentifiers {
    type Request = super::GetCredentialIdentifiers;
    type Response = super::GetCredentialIdentifiersResponse;
    const INFO: &'static OperationInfo = &CREDENTIAL.operations[14];
}

/// The operation `SetCredentialIdentifier` of the Credential service: request `tcr:SetCredentialIdentifier`, answered by `tcr:SetCredentialIdentifierResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetCredentialIdentifier;

impl Operation for SetCredentialIdentifier {
    type Request = super::SetCredentialIdentifier;
    type Response = super::SetCredentialIdentifierResponse;
    const INFO: &'static OperationInfo = &CREDENTIAL.operations[15];
}

/// The operation `DeleteCredentialIdentifier` of the Credential service: request `tcr:DeleteCredentialIdentifier`, answered by `tcr:DeleteCredentialIdentifierResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteCredentialIdentifier;

impl Operation for DeleteCredentialIdentifier {
    type Request = super::DeleteCredentialIdentifier;
    type Response = super::DeleteCredentialIdentifierResponse;
    const INFO: &'static OperationInfo = &CREDENTIAL.operations[16];
}

/// The operation `GetCredentialAccessProfiles` of the Credential service: request `tcr:GetCredentialAccessProfiles`, answered by `tcr:GetCredentialAccessProfilesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetCredentialAccessProfiles;

impl Operation for GetCredentialAccessProfiles {
    type Request = super::GetCredentialAccessProfiles;
    type Response = super::GetCredentialAccessProfilesResponse;
    const INFO: &'static OperationInfo = &CREDENTIAL.operations[17];
}

/// The operation `SetCredentialAccessProfiles` of the Credential service: request `tcr:SetCredentialAccessProfiles`, answered by `tcr:SetCredentialAccessProfilesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetCredentialAccessProfiles;

impl Operation for SetCredentialAccessProfiles {
    type Request = super::SetCredentialAccessProfiles;
    type Response = super::SetCredentialAccessProfilesResponse;
    const INFO: &'static OperationInfo = &CREDENTIAL.operations[18];
}

/// The operation `DeleteCredentialAccessProfiles` of the Credential service: request `tcr:DeleteCredentialAccessProfiles`, answered by `tcr:DeleteCredentialAccessProfilesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteCredentialAccessProfiles;

impl Operation for DeleteCredentialAccessProfiles {
    type Request = super::DeleteCredentialAccessProfiles;
    type Response = super::DeleteCredentialAccessProfilesResponse;
    const INFO: &'static OperationInfo = &CREDENTIAL.operations[19];
}

/// The operation `GetWhitelist` of the Credential service: request `tcr:GetWhitelist`, answered by `tcr:GetWhitelistResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetWhitelist;

impl Operation for GetWhitelist {
    type Request = super::GetWhitelist;
    type Response = super::GetWhitelistResponse;
    const INFO: &'static OperationInfo = &CREDENTIAL.operations[20];
}

/// The operation `AddToWhitelist` of the Credential service: request `tcr:AddToWhitelist`, answered by `tcr:AddToWhitelistResponse`.
#[derive(Clone, Copy, Debug)]
pub struct AddToWhitelist;

impl Operation for AddToWhitelist {
    type Request = super::AddToWhitelist;
    type Response = super::AddToWhitelistResponse;
    const INFO: &'static OperationInfo = &CREDENTIAL.operations[21];
}

/// The operation `RemoveFromWhitelist` of the Credential service: request `tcr:RemoveFromWhitelist`, answered by `tcr:RemoveFromWhitelistResponse`.
#[derive(Clone, Copy, Debug)]
pub struct RemoveFromWhitelist;

impl Operation for RemoveFromWhitelist {
    type Request = super::RemoveFromWhitelist;
    type Response = super::RemoveFromWhitelistResponse;
    const INFO: &'static OperationInfo = &CREDENTIAL.operations[22];
}

/// The operation `DeleteWhitelist` of the Credential service: request `tcr:DeleteWhitelist`, answered by `tcr:DeleteWhitelistResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteWhitelist;

impl Operation for DeleteWhitelist {
    type Request = super::DeleteWhitelist;
    type Response = super::DeleteWhitelistResponse;
    const INFO: &'static OperationInfo = &CREDENTIAL.operations[23];
}

/// The operation `GetBlacklist` of the Credential service: request `tcr:GetBlacklist`, answered by `tcr:GetBlacklistResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetBlacklist;

impl Operation for GetBlacklist {
    type Request = super::GetBlacklist;
    type Response = super::GetBlacklistResponse;
    const INFO: &'static OperationInfo = &CREDENTIAL.operations[24];
}

/// The operation `AddToBlacklist` of the Credential service: request `tcr:AddToBlacklist`, answered by `tcr:AddToBlacklistResponse`.
#[derive(Clone, Copy, Debug)]
pub struct AddToBlacklist;

impl Operation for AddToBlacklist {
    type Request = super::AddToBlacklist;
    type Response = super::AddToBlacklistResponse;
    const INFO: &'static OperationInfo = &CREDENTIAL.operations[25];
}

/// The operation `RemoveFromBlacklist` of the Credential service: request `tcr:RemoveFromBlacklist`, answered by `tcr:RemoveFromBlacklistResponse`.
#[derive(Clone, Copy, Debug)]
pub struct RemoveFromBlacklist;

impl Operation for RemoveFromBlacklist {
    type Request = super::RemoveFromBlacklist;
    type Response = super::RemoveFromBlacklistResponse;
    const INFO: &'static OperationInfo = &CREDENTIAL.operations[26];
}

/// The operation `DeleteBlacklist` of the Credential service: request `tcr:DeleteBlacklist`, answered by `tcr:DeleteBlacklistResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteBlacklist;

impl Operation for DeleteBlacklist {
    type Request = super::DeleteBlacklist;
    type Response = super::DeleteBlacklistResponse;
    const INFO: &'static OperationInfo = &CREDENTIAL.operations[27];
}
