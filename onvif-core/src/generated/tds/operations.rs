// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Operations of the namespace `http://www.onvif.org/ver10/device/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::auth::access::AccessClass;
use crate::operation::{FaultSpec, Operation, OperationInfo, ServiceInfo};
use crate::soap::FaultCode;
use crate::xml;

/// The Device service and its operations, in the order of the service description.
pub static DEVICE: ServiceInfo = ServiceInfo {
    name: "Device",
    namespace: xml::Ns::TDS,
    operations: &[
        OperationInfo {
            index: 0,
            name: "GetServices",
            request: xml::name!(TDS, "tds:GetServices"),
            response: Some(xml::name!(TDS, "tds:GetServicesResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/GetServices",
            response_action: "http://www.onvif.org/ver10/device/wsdl/GetServicesResponse",
            access: AccessClass::PreAuth,
            faults: &[],
        },
        OperationInfo {
            index: 1,
            name: "GetServiceCapabilities",
            request: xml::name!(TDS, "tds:GetServiceCapabilities"),
            response: Some(xml::name!(TDS, "tds:GetServiceCapabilitiesResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/GetServiceCapabilities",
            response_action: "http://www.onvif.org/ver10/device/wsdl/GetServiceCapabilitiesResponse",
            access: AccessClass::PreAuth,
            faults: &[],
        },
        OperationInfo {
            index: 2,
            name: "GetDeviceInformation",
            request: xml::name!(TDS, "tds:GetDeviceInformation"),
            response: Some(xml::name!(TDS, "tds:GetDeviceInformationResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/GetDeviceInformation",
            response_action: "http://www.onvif.org/ver10/device/wsdl/GetDeviceInformationResponse",
            access: AccessClass::ReadSystem,
            faults: &[],
        },
        OperationInfo {
            index: 3,
            name: "SetSystemDateAndTime",
            request: xml::name!(TDS, "tds:SetSystemDateAndTime"),
            response: Some(xml::name!(TDS, "tds:SetSystemDateAndTimeResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/SetSystemDateAndTime",
            response_action: "http://www.onvif.org/ver10/device/wsdl/SetSystemDateAndTimeResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidDateTime"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidTimeZone"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NtpServerUndefined"],
                },
            ],
        },
        OperationInfo {
            index: 4,
            name: "GetSystemDateAndTime",
            request: xml::name!(TDS, "tds:GetSystemDateAndTime"),
            response: Some(xml::name!(TDS, "tds:GetSystemDateAndTimeResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/GetSystemDateAndTime",
            response_action: "http://www.onvif.org/ver10/device/wsdl/GetSystemDateAndTimeResponse",
            access: AccessClass::PreAuth,
            faults: &[],
        },
        OperationInfo {
            index: 5,
            name: "SetSystemFactoryDefault",
            request: xml::name!(TDS, "tds:SetSystemFactoryDefault"),
            response: Some(xml::name!(TDS, "tds:SetSystemFactoryDefaultResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/SetSystemFactoryDefault",
            response_action: "http://www.onvif.org/ver10/device/wsdl/SetSystemFactoryDefaultResponse",
            access: AccessClass::Unrecoverable,
            faults: &[],
        },
        OperationInfo {
            index: 6,
            name: "UpgradeSystemFirmware",
            request: xml::name!(TDS, "tds:UpgradeSystemFirmware"),
            response: Some(xml::name!(TDS, "tds:UpgradeSystemFirmwareResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/UpgradeSystemFirmware",
            response_action: "http://www.onvif.org/ver10/device/wsdl/UpgradeSystemFirmwareResponse",
            access: AccessClass::Unrecoverable,
            faults: &[],
        },
        OperationInfo {
            index: 7,
            name: "SystemReboot",
            request: xml::name!(TDS, "tds:SystemReboot"),
            response: Some(xml::name!(TDS, "tds:SystemRebootResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/SystemReboot",
            response_action: "http://www.onvif.org/ver10/device/wsdl/SystemRebootResponse",
            access: AccessClass::Unrecoverable,
            faults: &[],
        },
        OperationInfo {
            index: 8,
            name: "RestoreSystem",
            request: xml::name!(TDS, "tds:RestoreSystem"),
            response: Some(xml::name!(TDS, "tds:RestoreSystemResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/RestoreSystem",
            response_action: "http://www.onvif.org/ver10/device/wsdl/RestoreSystemResponse",
            access: AccessClass::Unrecoverable,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "InvalidBackupFile"],
            }],
        },
        OperationInfo {
            index: 9,
            name: "GetSystemBackup",
            request: xml::name!(TDS, "tds:GetSystemBackup"),
            response: Some(xml::name!(TDS, "tds:GetSystemBackupResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/GetSystemBackup",
            response_action: "http://www.onvif.org/ver10/device/wsdl/GetSystemBackupResponse",
            access: AccessClass::ReadSystemSecret,
            faults: &[],
        },
        OperationInfo {
            index: 10,
            name: "GetSystemLog",
            request: xml::name!(TDS, "tds:GetSystemLog"),
            response: Some(xml::name!(TDS, "tds:GetSystemLogResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/GetSystemLog",
            response_action: "http://www.onvif.org/ver10/device/wsdl/GetSystemLogResponse",
            access: AccessClass::ReadSystemSecret,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgs", "AccesslogUnavailable"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgs", "SystemlogUnavailable"],
                },
            ],
        },
        OperationInfo {
            index: 11,
            name: "GetSystemSupportInformation",
            request: xml::name!(TDS, "tds:GetSystemSupportInformation"),
            response: Some(xml::name!(TDS, "tds:GetSystemSupportInformationResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/GetSystemSupportInformation",
            response_action: "http://www.onvif.org/ver10/device/wsdl/GetSystemSupportInformationResponse",
            access: AccessClass::ReadSystemSecret,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgs", "SupportInformationUnavailable"],
            }],
        },
        OperationInfo {
            index: 12,
            name: "GetScopes",
            request: xml::name!(TDS, "tds:GetScopes"),
            response: Some(xml::name!(TDS, "tds:GetScopesResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/GetScopes",
            response_action: "http://www.onvif.org/ver10/device/wsdl/GetScopesResponse",
            access: AccessClass::ReadSystem,
            faults: &[FaultSpec {
                code: FaultCode::Receiver,
                subcodes: &["Action", "EmptyScope"],
            }],
        },
        OperationInfo {
            index: 13,
            name: "SetScopes",
            request: xml::name!(TDS, "tds:SetScopes"),
            response: Some(xml::name!(TDS, "tds:SetScopesResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/SetScopes",
            response_action: "http://www.onvif.org/ver10/device/wsdl/SetScopesResponse",
            access: AccessClass::WriteSystem,
            faults: &[FaultSpec {
                code: FaultCode::Receiver,
                subcodes: &["Action", "TooManyScopes"],
            }],
        },
        OperationInfo {
            index: 14,
            name: "AddScopes",
            request: xml::name!(TDS, "tds:AddScopes"),
            response: Some(xml::name!(TDS, "tds:AddScopesResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/AddScopes",
            response_action: "http://www.onvif.org/ver10/device/wsdl/AddScopesResponse",
            access: AccessClass::WriteSystem,
            faults: &[FaultSpec {
                code: FaultCode::Receiver,
                subcodes: &["Action", "TooManyScopes"],
            }],
        },
        OperationInfo {
            index: 15,
            name: "RemoveScopes",
            request: xml::name!(TDS, "tds:RemoveScopes"),
            response: Some(xml::name!(TDS, "tds:RemoveScopesResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/RemoveScopes",
            response_action: "http://www.onvif.org/ver10/device/wsdl/RemoveScopesResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoScope"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["OperationProhibited", "FixedScope"],
                },
            ],
        },
        OperationInfo {
            index: 16,
            name: "GetDiscoveryMode",
            request: xml::name!(TDS, "tds:GetDiscoveryMode"),
            response: Some(xml::name!(TDS, "tds:GetDiscoveryModeResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/GetDiscoveryMode",
            response_action: "http://www.onvif.org/ver10/device/wsdl/GetDiscoveryModeResponse",
            access: AccessClass::ReadSystem,
            faults: &[],
        },
        OperationInfo {
            index: 17,
            name: "SetDiscoveryMode",
            request: xml::name!(TDS, "tds:SetDiscoveryMode"),
            response: Some(xml::name!(TDS, "tds:SetDiscoveryModeResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/SetDiscoveryMode",
            response_action: "http://www.onvif.org/ver10/device/wsdl/SetDiscoveryModeResponse",
            access: AccessClass::WriteSystem,
            faults: &[],
        },
        OperationInfo {
            index: 18,
            name: "GetRemoteDiscoveryMode",
            request: xml::name!(TDS, "tds:GetRemoteDiscoveryMode"),
            response: Some(xml::name!(TDS, "tds:GetRemoteDiscoveryModeResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/GetRemoteDiscoveryMode",
            response_action: "http://www.onvif.org/ver10/device/wsdl/GetRemoteDiscoveryModeResponse",
            access: AccessClass::ReadSystem,
            faults: &[],
        },
        OperationInfo {
            index: 19,
            name: "SetRemoteDiscoveryMode",
            request: xml::name!(TDS, "tds:SetRemoteDiscoveryMode"),
            response: Some(xml::name!(TDS, "tds:SetRemoteDiscoveryModeResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/SetRemoteDiscoveryMode",
            response_action: "http://www.onvif.org/ver10/device/wsdl/SetRemoteDiscoveryModeResponse",
            access: AccessClass::WriteSystem,
            faults: &[],
        },
        OperationInfo {
            index: 20,
            name: "GetDPAddresses",
            request: xml::name!(TDS, "tds:GetDPAddresses"),
            response: Some(xml::name!(TDS, "tds:GetDPAddressesResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/GetDPAddresses",
            response_action: "http://www.onvif.org/ver10/device/wsdl/GetDPAddressesResponse",
            access: AccessClass::ReadSystem,
            faults: &[],
        },
        OperationInfo {
            index: 21,
            name: "SetDPAddresses",
            request: xml::name!(TDS, "tds:SetDPAddresses"),
            response: Some(xml::name!(TDS, "tds:SetDPAddressesResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/SetDPAddresses",
            response_action: "http://www.onvif.org/ver10/device/wsdl/SetDPAddressesResponse",
            access: AccessClass::WriteSystem,
            faults: &[],
        },
        OperationInfo {
            index: 22,
            name: "GetEndpointReference",
            request: xml::name!(TDS, "tds:GetEndpointReference"),
            response: Some(xml::name!(TDS, "tds:GetEndpointReferenceResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/GetEndpointReference",
            response_action: "http://www.onvif.org/ver10/device/wsdl/GetEndpointReferenceResponse",
            access: AccessClass::PreAuth,
            faults: &[],
        },
        OperationInfo {
            index: 23,
            name: "GetUserRoles",
            request: xml::name!(TDS, "tds:GetUserRoles"),
            response: Some(xml::name!(TDS, "tds:GetUserRolesResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/GetUserRoles",
            response_action: "http://www.onvif.org/ver10/device/wsdl/GetUserRolesResponse",
            access: AccessClass::ReadSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "InvalidUserRole"],
            }],
        },
        OperationInfo {
            index: 24,
            name: "SetUserRole",
            request: xml::name!(TDS, "tds:SetUserRole"),
            response: Some(xml::name!(TDS, "tds:SetUserRoleResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/SetUserRole",
            response_action: "http://www.onvif.org/ver10/device/wsdl/SetUserRoleResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "FunctionNotImplemented"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "TooManyUserRoles"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["OperationProhibited", "OnvifPrefix"],
                },
            ],
        },
        OperationInfo {
            index: 25,
            name: "DeleteUserRole",
            request: xml::name!(TDS, "tds:DeleteUserRole"),
            response: Some(xml::name!(TDS, "tds:DeleteUserRoleResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/DeleteUserRole",
            response_action: "http://www.onvif.org/ver10/device/wsdl/DeleteUserRoleResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidUserRole"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["OperationProhibited", "OnvifPrefix"],
                },
            ],
        },
        OperationInfo {
            index: 26,
            name: "GetRemoteUser",
            request: xml::name!(TDS, "tds:GetRemoteUser"),
            response: Some(xml::name!(TDS, "tds:GetRemoteUserResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/GetRemoteUser",
            response_action: "http://www.onvif.org/ver10/device/wsdl/GetRemoteUserResponse",
            access: AccessClass::ReadSystem,
            faults: &[FaultSpec {
                code: FaultCode::Receiver,
                subcodes: &["ActionNotSupported", "NotRemoteUser"],
            }],
        },
        OperationInfo {
            index: 27,
            name: "SetRemoteUser",
            request: xml::name!(TDS, "tds:SetRemoteUser"),
            response: Some(xml::name!(TDS, "tds:SetRemoteUserResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/SetRemoteUser",
            response_action: "http://www.onvif.org/ver10/device/wsdl/SetRemoteUserResponse",
            access: AccessClass::WriteSystem,
            faults: &[FaultSpec {
                code: FaultCode::Receiver,
                subcodes: &["ActionNotSupported", "NotRemoteUser"],
            }],
        },
        OperationInfo {
            index: 28,
            name: "GetUsers",
            request: xml::name!(TDS, "tds:GetUsers"),
            response: Some(xml::name!(TDS, "tds:GetUsersResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/GetUsers",
            response_action: "http://www.onvif.org/ver10/device/wsdl/GetUsersResponse",
            access: AccessClass::ReadSystemSecret,
            faults: &[],
        },
        OperationInfo {
            index: 29,
            name: "CreateUsers",
            request: xml::name!(TDS, "tds:CreateUsers"),
            response: Some(xml::name!(TDS, "tds:CreateUsersResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/CreateUsers",
            response_action: "http://www.onvif.org/ver10/device/wsdl/CreateUsersResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "TooManyUsers"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["OperationProhibited", "AnonymousNotAllowed"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["OperationProhibited", "Password"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["OperationProhibited", "PasswordTooLong"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["OperationProhibited", "UsernameClash"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["OperationProhibited", "UsernameTooLong"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["OperationProhibited", "UsernameTooShort"],
                },
            ],
        },
        OperationInfo {
            index: 30,
            name: "DeleteUsers",
            request: xml::name!(TDS, "tds:DeleteUsers"),
            response: Some(xml::name!(TDS, "tds:DeleteUsersResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/DeleteUsers",
            response_action: "http://www.onvif.org/ver10/device/wsdl/DeleteUsersResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "FixedUser"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "UsernameMissing"],
                },
            ],
        },
        OperationInfo {
            index: 31,
            name: "SetUser",
            request: xml::name!(TDS, "tds:SetUser"),
            response: Some(xml::name!(TDS, "tds:SetUserResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/SetUser",
            response_action: "http://www.onvif.org/ver10/device/wsdl/SetUserResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "FixedUser"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "UsernameMissing"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["OperationProhibited", "AnonymousNotAllowed"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["OperationProhibited", "PasswordTooLong"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["OperationProhibited", "PasswordTooWeak"],
                },
            ],
        },
        OperationInfo {
            index: 32,
            name: "GetWsdlUrl",
            request: xml::name!(TDS, "tds:GetWsdlUrl"),
            response: Some(xml::name!(TDS, "tds:GetWsdlUrlResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/GetWsdlUrl",
            response_action: "http://www.onvif.org/ver10/device/wsdl/GetWsdlUrlResponse",
            access: AccessClass::PreAuth,
            faults: &[],
        },
        OperationInfo {
            index: 33,
            name: "GetPasswordComplexityOptions",
            request: xml::name!(TDS, "tds:GetPasswordComplexityOptions"),
            response: Some(xml::name!(TDS, "tds:GetPasswordComplexityOptionsResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/GetPasswordComplexityOptions",
            response_action: "http://www.onvif.org/ver10/device/wsdl/GetPasswordComplexityOptionsResponse",
            access: AccessClass::ReadSystem,
            faults: &[],
        },
        OperationInfo {
            index: 34,
            name: "GetPasswordComplexityConfiguration",
            request: xml::name!(TDS, "tds:GetPasswordComplexityConfiguration"),
            response: Some(xml::name!(TDS, "tds:GetPasswordComplexityConfigurationResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/GetPasswordComplexityConfiguration",
            response_action: "http://www.onvif.org/ver10/device/wsdl/GetPasswordComplexityConfigurationResponse",
            access: AccessClass::ReadSystem,
            faults: &[],
        },
        OperationInfo {
            index: 35,
            name: "SetPasswordComplexityConfiguration",
            request: xml::name!(TDS, "tds:SetPasswordComplexityConfiguration"),
            response: Some(xml::name!(TDS, "tds:SetPasswordComplexityConfigurationResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/SetPasswordComplexityConfiguration",
            response_action: "http://www.onvif.org/ver10/device/wsdl/SetPasswordComplexityConfigurationResponse",
            access: AccessClass::WriteSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal"],
            }],
        },
        OperationInfo {
            index: 36,
            name: "GetPasswordHistoryConfiguration",
            request: xml::name!(TDS, "tds:GetPasswordHistoryConfiguration"),
            response: Some(xml::name!(TDS, "tds:GetPasswordHistoryConfigurationResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/GetPasswordHistoryConfiguration",
            response_action: "http://www.onvif.org/ver10/device/wsdl/GetPasswordHistoryConfigurationResponse",
            access: AccessClass::ReadSystem,
            faults: &[],
        },
        OperationInfo {
            index: 37,
            name: "SetPasswordHistoryConfiguration",
            request: xml::name!(TDS, "tds:SetPasswordHistoryConfiguration"),
            response: Some(xml::name!(TDS, "tds:SetPasswordHistoryConfigurationResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/SetPasswordHistoryConfiguration",
            response_action: "http://www.onvif.org/ver10/device/wsdl/SetPasswordHistoryConfigurationResponse",
            access: AccessClass::WriteSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal"],
            }],
        },
        OperationInfo {
            index: 38,
            name: "GetAuthFailureWarningOptions",
            request: xml::name!(TDS, "tds:GetAuthFailureWarningOptions"),
            response: Some(xml::name!(TDS, "tds:GetAuthFailureWarningOptionsResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/GetAuthFailureWarningOptions",
            response_action: "http://www.onvif.org/ver10/device/wsdl/GetAuthFailureWarningOptionsResponse",
            access: AccessClass::ReadSystem,
            faults: &[],
        },
        OperationInfo {
            index: 39,
            name: "GetAuthFailureWarningConfiguration",
            request: xml::name!(TDS, "tds:GetAuthFailureWarningConfiguration"),
            response: Some(xml::name!(TDS, "tds:GetAuthFailureWarningConfigurationResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/GetAuthFailureWarningConfiguration",
            response_action: "http://www.onvif.org/ver10/device/wsdl/GetAuthFailureWarningConfigurationResponse",
            access: AccessClass::ReadSystem,
            faults: &[],
        },
        OperationInfo {
            index: 40,
            name: "SetAuthFailureWarningConfiguration",
            request: xml::name!(TDS, "tds:SetAuthFailureWarningConfiguration"),
            response: Some(xml::name!(TDS, "tds:SetAuthFailureWarningConfigurationResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/SetAuthFailureWarningConfiguration",
            response_action: "http://www.onvif.org/ver10/device/wsdl/SetAuthFailureWarningConfigurationResponse",
            access: AccessClass::WriteSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal"],
            }],
        },
        OperationInfo {
            index: 41,
            name: "GetCapabilities",
            request: xml::name!(TDS, "tds:GetCapabilities"),
            response: Some(xml::name!(TDS, "tds:GetCapabilitiesResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/GetCapabilities",
            response_action: "http://www.onvif.org/ver10/device/wsdl/GetCapabilitiesResponse",
            access: AccessClass::PreAuth,
            faults: &[FaultSpec {
                code: FaultCode::Receiver,
                subcodes: &["ActionNotSupported", "NoSuchService"],
            }],
        },
        OperationInfo {
            index: 42,
            name: "GetHostname",
            request: xml::name!(TDS, "tds:GetHostname"),
            response: Some(xml::name!(TDS, "tds:GetHostnameResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/GetHostname",
            response_action: "http://www.onvif.org/ver10/device/wsdl/GetHostnameResponse",
            access: AccessClass::PreAuth,
            faults: &[],
        },
        OperationInfo {
            index: 43,
            name: "SetHostname",
            request: xml::name!(TDS, "tds:SetHostname"),
            response: Some(xml::name!(TDS, "tds:SetHostnameResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/SetHostname",
            response_action: "http://www.onvif.org/ver10/device/wsdl/SetHostnameResponse",
            access: AccessClass::WriteSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "InvalidHostname"],
            }],
        },
        OperationInfo {
            index: 44,
            name: "SetHostnameFromDHCP",
            request: xml::name!(TDS, "tds:SetHostnameFromDHCP"),
            response: Some(xml::name!(TDS, "tds:SetHostnameFromDHCPResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/SetHostnameFromDHCP",
            response_action: "http://www.onvif.org/ver10/device/wsdl/SetHostnameFromDHCPResponse",
            access: AccessClass::WriteSystem,
            faults: &[],
        },
        OperationInfo {
            index: 45,
            name: "GetDNS",
            request: xml::name!(TDS, "tds:GetDNS"),
            response: Some(xml::name!(TDS, "tds:GetDNSResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/GetDNS",
            response_action: "http://www.onvif.org/ver10/device/wsdl/GetDNSResponse",
            access: AccessClass::ReadSystem,
            faults: &[],
        },
        OperationInfo {
            index: 46,
            name: "SetDNS",
            request: xml::name!(TDS, "tds:SetDNS"),
            response: Some(xml::name!(TDS, "tds:SetDNSResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/SetDNS",
            response_action: "http://www.onvif.org/ver10/device/wsdl/SetDNSResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidIPv4Address"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidIPv6Address"],
                },
            ],
        },
        OperationInfo {
            index: 47,
            name: "GetNTP",
            request: xml::name!(TDS, "tds:GetNTP"),
            response: Some(xml::name!(TDS, "tds:GetNTPResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/GetNTP",
            response_action: "http://www.onvif.org/ver10/device/wsdl/GetNTPResponse",
            access: AccessClass::ReadSystem,
            faults: &[],
        },
        OperationInfo {
            index: 48,
            name: "SetNTP",
            request: xml::name!(TDS, "tds:SetNTP"),
            response: Some(xml::name!(TDS, "tds:SetNTPResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/SetNTP",
            response_action: "http://www.onvif.org/ver10/device/wsdl/SetNTPResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidDnsName"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidIPv4Address"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidIPv6Address"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "TimeSyncedToNtp"],
                },
            ],
        },
        OperationInfo {
            index: 49,
            name: "GetDynamicDNS",
            request: xml::name!(TDS, "tds:GetDynamicDNS"),
            response: Some(xml::name!(TDS, "tds:GetDynamicDNSResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/GetDynamicDNS",
            response_action: "http://www.onvif.org/ver10/device/wsdl/GetDynamicDNSResponse",
            access: AccessClass::ReadSystem,
            faults: &[],
        },
        OperationInfo {
            index: 50,
            name: "SetDynamicDNS",
            request: xml::name!(TDS, "tds:SetDynamicDNS"),
            response: Some(xml::name!(TDS, "tds:SetDynamicDNSResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/SetDynamicDNS",
            response_action: "http://www.onvif.org/ver10/device/wsdl/SetDynamicDNSResponse",
            access: AccessClass::WriteSystem,
            faults: &[],
        },
        OperationInfo {
            index: 51,
            name: "GetNetworkInterfaces",
            request: xml::name!(TDS, "tds:GetNetworkInterfaces"),
            response: Some(xml::name!(TDS, "tds:GetNetworkInterfacesResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/GetNetworkInterfaces",
            response_action: "http://www.onvif.org/ver10/device/wsdl/GetNetworkInterfacesResponse",
            access: AccessClass::ReadSystem,
            faults: &[],
        },
        OperationInfo {
            index: 52,
            name: "SetNetworkInterfaces",
            request: xml::name!(TDS, "tds:SetNetworkInterfaces"),
            response: Some(xml::name!(TDS, "tds:SetNetworkInterfacesResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/SetNetworkInterfaces",
            response_action: "http://www.onvif.org/ver10/device/wsdl/SetNetworkInterfacesResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "InvalidDHCPv6"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "InvalidDot11"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "IncompatibleDot1X"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidIPv4Address"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidIPv6Address"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidInterfaceSpeed"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidInterfaceType"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidMtuValue"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidNetworkInterface"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidSecurityMode"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidStationMode"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "MissingDot11"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "MissingDot1X"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "MissingPSK"],
                },
            ],
        },
        OperationInfo {
            index: 53,
            name: "GetNetworkProtocols",
            request: xml::name!(TDS, "tds:GetNetworkProtocols"),
            response: Some(xml::name!(TDS, "tds:GetNetworkProtocolsResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/GetNetworkProtocols",
            response_action: "http://www.onvif.org/ver10/device/wsdl/GetNetworkProtocolsResponse",
            access: AccessClass::ReadSystem,
            faults: &[],
        },
        OperationInfo {
            index: 54,
            name: "SetNetworkProtocols",
            request: xml::name!(TDS, "tds:SetNetworkProtocols"),
            response: Some(xml::name!(TDS, "tds:SetNetworkProtocolsResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/SetNetworkProtocols",
            response_action: "http://www.onvif.org/ver10/device/wsdl/SetNetworkProtocolsResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "EnablingTlsFailed"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "PortAlreadyInUse"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "ServiceNotSupported"],
                },
            ],
        },
        OperationInfo {
            index: 55,
            name: "GetNetworkDefaultGateway",
            request: xml::name!(TDS, "tds:GetNetworkDefaultGateway"),
            response: Some(xml::name!(TDS, "tds:GetNetworkDefaultGatewayResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/GetNetworkDefaultGateway",
            response_action: "http://www.onvif.org/ver10/device/wsdl/GetNetworkDefaultGatewayResponse",
            access: AccessClass::ReadSystem,
            faults: &[],
        },
        OperationInfo {
            index: 56,
            name: "SetNetworkDefaultGateway",
            request: xml::name!(TDS, "tds:SetNetworkDefaultGateway"),
            response: Some(xml::name!(TDS, "tds:SetNetworkDefaultGatewayResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/SetNetworkDefaultGateway",
            response_action: "http://www.onvif.org/ver10/device/wsdl/SetNetworkDefaultGatewayResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidGatewayAddress"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidIPv4Address"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidIPv6Address"],
                },
            ],
        },
        OperationInfo {
            index: 57,
            name: "GetZeroConfiguration",
            request: xml::name!(TDS, "tds:GetZeroConfiguration"),
            response: Some(xml::name!(TDS, "tds:GetZeroConfigurationResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/GetZeroConfiguration",
            response_action: "http://www.onvif.org/ver10/device/wsdl/GetZeroConfigurationResponse",
            access: AccessClass::ReadSystem,
            faults: &[],
        },
        OperationInfo {
            index: 58,
            name: "SetZeroConfiguration",
            request: xml::name!(TDS, "tds:SetZeroConfiguration"),
            response: Some(xml::name!(TDS, "tds:SetZeroConfigurationResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/SetZeroConfiguration",
            response_action: "http://www.onvif.org/ver10/device/wsdl/SetZeroConfigurationResponse",
            access: AccessClass::WriteSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "InvalidNetworkInterface"],
            }],
        },
        OperationInfo {
            index: 59,
            name: "GetIPAddressFilter",
            request: xml::name!(TDS, "tds:GetIPAddressFilter"),
            response: Some(xml::name!(TDS, "tds:GetIPAddressFilterResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/GetIPAddressFilter",
            response_action: "http://www.onvif.org/ver10/device/wsdl/GetIPAddressFilterResponse",
            access: AccessClass::ReadSystem,
            faults: &[],
        },
        OperationInfo {
            index: 60,
            name: "SetIPAddressFilter",
            request: xml::name!(TDS, "tds:SetIPAddressFilter"),
            response: Some(xml::name!(TDS, "tds:SetIPAddressFilterResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/SetIPAddressFilter",
            response_action: "http://www.onvif.org/ver10/device/wsdl/SetIPAddressFilterResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidIPv4Address"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidIPv6Address"],
                },
            ],
        },
        OperationInfo {
            index: 61,
            name: "AddIPAddressFilter",
            request: xml::name!(TDS, "tds:AddIPAddressFilter"),
            response: Some(xml::name!(TDS, "tds:AddIPAddressFilterResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/AddIPAddressFilter",
            response_action: "http://www.onvif.org/ver10/device/wsdl/AddIPAddressFilterResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "IPFilterListIsFull"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidIPv4Address"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidIPv6Address"],
                },
            ],
        },
        OperationInfo {
            index: 62,
            name: "RemoveIPAddressFilter",
            request: xml::name!(TDS, "tds:RemoveIPAddressFilter"),
            response: Some(xml::name!(TDS, "tds:RemoveIPAddressFilterResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/RemoveIPAddressFilter",
            response_action: "http://www.onvif.org/ver10/device/wsdl/RemoveIPAddressFilterResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidIPv4Address"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidIPv6Address"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoIPv4Address"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoIPv6Address"],
                },
            ],
        },
        OperationInfo {
            index: 63,
            name: "GetAccessPolicy",
            request: xml::name!(TDS, "tds:GetAccessPolicy"),
            response: Some(xml::name!(TDS, "tds:GetAccessPolicyResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/GetAccessPolicy",
            response_action: "http://www.onvif.org/ver10/device/wsdl/GetAccessPolicyResponse",
            access: AccessClass::ReadSystemSecret,
            faults: &[FaultSpec {
                code: FaultCode::Receiver,
                subcodes: &["Action", "EmptyPolicy"],
            }],
        },
        OperationInfo {
            index: 64,
            name: "SetAccessPolicy",
            request: xml::name!(TDS, "tds:SetAccessPolicy"),
            response: Some(xml::name!(TDS, "tds:SetAccessPolicyResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/SetAccessPolicy",
            response_action: "http://www.onvif.org/ver10/device/wsdl/SetAccessPolicyResponse",
            access: AccessClass::WriteSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgs", "PolicyFormat"],
            }],
        },
        OperationInfo {
            index: 65,
            name: "GetRelayOutputs",
            request: xml::name!(TDS, "tds:GetRelayOutputs"),
            response: Some(xml::name!(TDS, "tds:GetRelayOutputsResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/GetRelayOutputs",
            response_action: "http://www.onvif.org/ver10/device/wsdl/GetRelayOutputsResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 66,
            name: "SetRelayOutputSettings",
            request: xml::name!(TDS, "tds:SetRelayOutputSettings"),
            response: Some(xml::name!(TDS, "tds:SetRelayOutputSettingsResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/SetRelayOutputSettings",
            response_action: "http://www.onvif.org/ver10/device/wsdl/SetRelayOutputSettingsResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "ModeError"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "RelayToken"],
                },
            ],
        },
        OperationInfo {
            index: 67,
            name: "SetRelayOutputState",
            request: xml::name!(TDS, "tds:SetRelayOutputState"),
            response: Some(xml::name!(TDS, "tds:SetRelayOutputStateResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/SetRelayOutputState",
            response_action: "http://www.onvif.org/ver10/device/wsdl/SetRelayOutputStateResponse",
            access: AccessClass::Actuate,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "RelayToken"],
            }],
        },
        OperationInfo {
            index: 68,
            name: "SendAuxiliaryCommand",
            request: xml::name!(TDS, "tds:SendAuxiliaryCommand"),
            response: Some(xml::name!(TDS, "tds:SendAuxiliaryCommandResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/SendAuxiliaryCommand",
            response_action: "http://www.onvif.org/ver10/device/wsdl/SendAuxiliaryCommandResponse",
            access: AccessClass::Actuate,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "AuxiliaryDataNotSupported"],
            }],
        },
        OperationInfo {
            index: 69,
            name: "GetDot11Capabilities",
            request: xml::name!(TDS, "tds:GetDot11Capabilities"),
            response: Some(xml::name!(TDS, "tds:GetDot11CapabilitiesResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/GetDot11Capabilities",
            response_action: "http://www.onvif.org/ver10/device/wsdl/GetDot11CapabilitiesResponse",
            access: AccessClass::ReadSystem,
            faults: &[FaultSpec {
                code: FaultCode::Receiver,
                subcodes: &["ActionNotSupported", "InvalidDot11"],
            }],
        },
        OperationInfo {
            index: 70,
            name: "GetDot11Status",
            request: xml::name!(TDS, "tds:GetDot11Status"),
            response: Some(xml::name!(TDS, "tds:GetDot11StatusResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/GetDot11Status",
            response_action: "http://www.onvif.org/ver10/device/wsdl/GetDot11StatusResponse",
            access: AccessClass::ReadSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "NotConnectedDot11"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "InvalidDot11"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidNetworkInterface"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NotDot11"],
                },
            ],
        },
        OperationInfo {
            index: 71,
            name: "ScanAvailableDot11Networks",
            request: xml::name!(TDS, "tds:ScanAvailableDot11Networks"),
            response: Some(xml::name!(TDS, "tds:ScanAvailableDot11NetworksResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/ScanAvailableDot11Networks",
            response_action: "http://www.onvif.org/ver10/device/wsdl/ScanAvailableDot11NetworksResponse",
            access: AccessClass::ReadSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "InvalidDot11"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "NotScanAvailable"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidNetworkInterface"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NotDot11"],
                },
            ],
        },
        OperationInfo {
            index: 72,
            name: "GetSystemUris",
            request: xml::name!(TDS, "tds:GetSystemUris"),
            response: Some(xml::name!(TDS, "tds:GetSystemUrisResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/GetSystemUris",
            response_action: "http://www.onvif.org/ver10/device/wsdl/GetSystemUrisResponse",
            access: AccessClass::ReadSystem,
            faults: &[],
        },
        OperationInfo {
            index: 73,
            name: "StartFirmwareUpgrade",
            request: xml::name!(TDS, "tds:StartFirmwareUpgrade"),
            response: Some(xml::name!(TDS, "tds:StartFirmwareUpgradeResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/StartFirmwareUpgrade",
            response_action: "http://www.onvif.org/ver10/device/wsdl/StartFirmwareUpgradeResponse",
            access: AccessClass::Unrecoverable,
            faults: &[],
        },
        OperationInfo {
            index: 74,
            name: "UpgradeFirmware",
            request: xml::name!(TDS, "tds:UpgradeFirmware"),
            response: Some(xml::name!(TDS, "tds:UpgradeFirmwareResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/UpgradeFirmware",
            response_action: "http://www.onvif.org/ver10/device/wsdl/UpgradeFirmwareResponse",
            access: AccessClass::Unrecoverable,
            faults: &[],
        },
        OperationInfo {
            index: 75,
            name: "StartSystemRestore",
            request: xml::name!(TDS, "tds:StartSystemRestore"),
            response: Some(xml::name!(TDS, "tds:StartSystemRestoreResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/StartSystemRestore",
            response_action: "http://www.onvif.org/ver10/device/wsdl/StartSystemRestoreResponse",
            access: AccessClass::Unrecoverable,
            faults: &[],
        },
        OperationInfo {
            index: 76,
            name: "GetStorageConfigurations",
            request: xml::name!(TDS, "tds:GetStorageConfigurations"),
            response: Some(xml::name!(TDS, "tds:GetStorageConfigurationsResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/GetStorageConfigurations",
            response_action: "http://www.onvif.org/ver10/device/wsdl/GetStorageConfigurationsResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 77,
            name: "CreateStorageConfiguration",
            request: xml::name!(TDS, "tds:CreateStorageConfiguration"),
            response: Some(xml::name!(TDS, "tds:CreateStorageConfigurationResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/CreateStorageConfiguration",
            response_action: "http://www.onvif.org/ver10/device/wsdl/CreateStorageConfigurationResponse",
            access: AccessClass::Actuate,
            faults: &[FaultSpec {
                code: FaultCode::Receiver,
                subcodes: &["OperationProhibited", "MaxStorageConfigurations"],
            }],
        },
        OperationInfo {
            index: 78,
            name: "GetStorageConfiguration",
            request: xml::name!(TDS, "tds:GetStorageConfiguration"),
            response: Some(xml::name!(TDS, "tds:GetStorageConfigurationResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/GetStorageConfiguration",
            response_action: "http://www.onvif.org/ver10/device/wsdl/GetStorageConfigurationResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoConfig"],
            }],
        },
        OperationInfo {
            index: 79,
            name: "SetStorageConfiguration",
            request: xml::name!(TDS, "tds:SetStorageConfiguration"),
            response: Some(xml::name!(TDS, "tds:SetStorageConfigurationResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/SetStorageConfiguration",
            response_action: "http://www.onvif.org/ver10/device/wsdl/SetStorageConfigurationResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "ConfigModify"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoConfig"],
                },
            ],
        },
        OperationInfo {
            index: 80,
            name: "DeleteStorageConfiguration",
            request: xml::name!(TDS, "tds:DeleteStorageConfiguration"),
            response: Some(xml::name!(TDS, "tds:DeleteStorageConfigurationResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/DeleteStorageConfiguration",
            response_action: "http://www.onvif.org/ver10/device/wsdl/DeleteStorageConfigurationResponse",
            access: AccessClass::Actuate,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoConfig"],
            }],
        },
        OperationInfo {
            index: 81,
            name: "GetGeoLocation",
            request: xml::name!(TDS, "tds:GetGeoLocation"),
            response: Some(xml::name!(TDS, "tds:GetGeoLocationResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/GetGeoLocation",
            response_action: "http://www.onvif.org/ver10/device/wsdl/GetGeoLocationResponse",
            access: AccessClass::ReadSystem,
            faults: &[],
        },
        OperationInfo {
            index: 82,
            name: "SetGeoLocation",
            request: xml::name!(TDS, "tds:SetGeoLocation"),
            response: Some(xml::name!(TDS, "tds:SetGeoLocationResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/SetGeoLocation",
            response_action: "http://www.onvif.org/ver10/device/wsdl/SetGeoLocationResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "TooManyEntries"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoAutoGeo"],
                },
            ],
        },
        OperationInfo {
            index: 83,
            name: "DeleteGeoLocation",
            request: xml::name!(TDS, "tds:DeleteGeoLocation"),
            response: Some(xml::name!(TDS, "tds:DeleteGeoLocationResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/DeleteGeoLocation",
            response_action: "http://www.onvif.org/ver10/device/wsdl/DeleteGeoLocationResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "Fixed"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoConfig"],
                },
            ],
        },
        OperationInfo {
            index: 84,
            name: "SetHashingAlgorithm",
            request: xml::name!(TDS, "tds:SetHashingAlgorithm"),
            response: Some(xml::name!(TDS, "tds:SetHashingAlgorithmResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/SetHashingAlgorithm",
            response_action: "http://www.onvif.org/ver10/device/wsdl/SetHashingAlgorithmResponse",
            access: AccessClass::WriteSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal"],
            }],
        },
        OperationInfo {
            index: 85,
            name: "CreateCertificate",
            request: xml::name!(TDS, "tds:CreateCertificate"),
            response: Some(xml::name!(TDS, "tds:CreateCertificateResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/CreateCertificate",
            response_action: "http://www.onvif.org/ver10/device/wsdl/CreateCertificateResponse",
            access: AccessClass::WriteSystem,
            faults: &[],
        },
        OperationInfo {
            index: 86,
            name: "GetCertificates",
            request: xml::name!(TDS, "tds:GetCertificates"),
            response: Some(xml::name!(TDS, "tds:GetCertificatesResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/GetCertificates",
            response_action: "http://www.onvif.org/ver10/device/wsdl/GetCertificatesResponse",
            access: AccessClass::ReadSystemSecret,
            faults: &[],
        },
        OperationInfo {
            index: 87,
            name: "GetCertificatesStatus",
            request: xml::name!(TDS, "tds:GetCertificatesStatus"),
            response: Some(xml::name!(TDS, "tds:GetCertificatesStatusResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/GetCertificatesStatus",
            response_action: "http://www.onvif.org/ver10/device/wsdl/GetCertificatesStatusResponse",
            access: AccessClass::ReadSystemSecret,
            faults: &[],
        },
        OperationInfo {
            index: 88,
            name: "SetCertificatesStatus",
            request: xml::name!(TDS, "tds:SetCertificatesStatus"),
            response: Some(xml::name!(TDS, "tds:SetCertificatesStatusResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/SetCertificatesStatus",
            response_action: "http://www.onvif.org/ver10/device/wsdl/SetCertificatesStatusResponse",
            access: AccessClass::WriteSystem,
            faults: &[],
        },
        OperationInfo {
            index: 89,
            name: "DeleteCertificates",
            request: xml::name!(TDS, "tds:DeleteCertificates"),
            response: Some(xml::name!(TDS, "tds:DeleteCertificatesResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/DeleteCertificates",
            response_action: "http://www.onvif.org/ver10/device/wsdl/DeleteCertificatesResponse",
            access: AccessClass::Unrecoverable,
            faults: &[],
        },
        OperationInfo {
            index: 90,
            name: "GetPkcs10Request",
            request: xml::name!(TDS, "tds:GetPkcs10Request"),
            response: Some(xml::name!(TDS, "tds:GetPkcs10RequestResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/GetPkcs10Request",
            response_action: "http://www.onvif.org/ver10/device/wsdl/GetPkcs10Response",
            access: AccessClass::ReadSystem,
            faults: &[],
        },
        OperationInfo {
            index: 91,
            name: "LoadCertificates",
            request: xml::name!(TDS, "tds:LoadCertificates"),
            response: Some(xml::name!(TDS, "tds:LoadCertificatesResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/LoadCertificates",
            response_action: "http://www.onvif.org/ver10/device/wsdl/LoadCertificatesResponse",
            access: AccessClass::WriteSystem,
            faults: &[],
        },
        OperationInfo {
            index: 92,
            name: "GetClientCertificateMode",
            request: xml::name!(TDS, "tds:GetClientCertificateMode"),
            response: Some(xml::name!(TDS, "tds:GetClientCertificateModeResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/GetClientCertificateMode",
            response_action: "http://www.onvif.org/ver10/device/wsdl/GetClientCertificateModeResponse",
            access: AccessClass::ReadSystem,
            faults: &[],
        },
        OperationInfo {
            index: 93,
            name: "SetClientCertificateMode",
            request: xml::name!(TDS, "tds:SetClientCertificateMode"),
            response: Some(xml::name!(TDS, "tds:SetClientCertificateModeResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/SetClientCertificateMode",
            response_action: "http://www.onvif.org/ver10/device/wsdl/SetClientCertificateModeResponse",
            access: AccessClass::WriteSystem,
            faults: &[],
        },
        OperationInfo {
            index: 94,
            name: "GetCACertificates",
            request: xml::name!(TDS, "tds:GetCACertificates"),
            response: Some(xml::name!(TDS, "tds:GetCACertificatesResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/GetCACertificates",
            response_action: "http://www.onvif.org/ver10/device/wsdl/GetCACertificatesResponse",
            access: AccessClass::ReadSystemSecret,
            faults: &[],
        },
        OperationInfo {
            index: 95,
            name: "LoadCertificateWithPrivateKey",
            request: xml::name!(TDS, "tds:LoadCertificateWithPrivateKey"),
            response: Some(xml::name!(TDS, "tds:LoadCertificateWithPrivateKeyResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/LoadCertificateWithPrivateKey",
            response_action: "http://www.onvif.org/ver10/device/wsdl/LoadCertificateWithPrivateKeyResponse",
            access: AccessClass::WriteSystem,
            faults: &[],
        },
        OperationInfo {
            index: 96,
            name: "GetCertificateInformation",
            request: xml::name!(TDS, "tds:GetCertificateInformation"),
            response: Some(xml::name!(TDS, "tds:GetCertificateInformationResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/GetCertificateInformation",
            response_action: "http://www.onvif.org/ver10/device/wsdl/GetCertificateInformationResponse",
            access: AccessClass::ReadSystemSecret,
            faults: &[],
        },
        OperationInfo {
            index: 97,
            name: "LoadCACertificates",
            request: xml::name!(TDS, "tds:LoadCACertificates"),
            response: Some(xml::name!(TDS, "tds:LoadCACertificatesResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/LoadCACertificates",
            response_action: "http://www.onvif.org/ver10/device/wsdl/LoadCACertificatesResponse",
            access: AccessClass::WriteSystem,
            faults: &[],
        },
        OperationInfo {
            index: 98,
            name: "CreateDot1XConfiguration",
            request: xml::name!(TDS, "tds:CreateDot1XConfiguration"),
            response: Some(xml::name!(TDS, "tds:CreateDot1XConfigurationResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/CreateDot1XConfiguration",
            response_action: "http://www.onvif.org/ver10/device/wsdl/CreateDot1XConfigurationResponse",
            access: AccessClass::WriteSystem,
            faults: &[],
        },
        OperationInfo {
            index: 99,
            name: "SetDot1XConfiguration",
            request: xml::name!(TDS, "tds:SetDot1XConfiguration"),
            response: Some(xml::name!(TDS, "tds:SetDot1XConfigurationResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/SetDot1XConfiguration",
            response_action: "http://www.onvif.org/ver10/device/wsdl/SetDot1XConfigurationResponse",
            access: AccessClass::WriteSystem,
            faults: &[],
        },
        OperationInfo {
            index: 100,
            name: "GetDot1XConfiguration",
            request: xml::name!(TDS, "tds:GetDot1XConfiguration"),
            response: Some(xml::name!(TDS, "tds:GetDot1XConfigurationResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/GetDot1XConfiguration",
            response_action: "http://www.onvif.org/ver10/device/wsdl/GetDot1XConfigurationResponse",
            access: AccessClass::ReadSystemSecret,
            faults: &[],
        },
        OperationInfo {
            index: 101,
            name: "GetDot1XConfigurations",
            request: xml::name!(TDS, "tds:GetDot1XConfigurations"),
            response: Some(xml::name!(TDS, "tds:GetDot1XConfigurationsResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/GetDot1XConfigurations",
            response_action: "http://www.onvif.org/ver10/device/wsdl/GetDot1XConfigurationsResponse",
            access: AccessClass::ReadSystemSecret,
            faults: &[],
        },
        OperationInfo {
            index: 102,
            name: "DeleteDot1XConfiguration",
            request: xml::name!(TDS, "tds:DeleteDot1XConfiguration"),
            response: Some(xml::name!(TDS, "tds:DeleteDot1XConfigurationResponse")),
            action: "http://www.onvif.org/ver10/device/wsdl/DeleteDot1XConfiguration",
            response_action: "http://www.onvif.org/ver10/device/wsdl/DeleteDot1XConfigurationResponse",
            access: AccessClass::Unrecoverable,
            faults: &[],
        },
    ],
};

/// The operation `GetServices` of the Device service: request `tds:GetServices`, answered by `tds:GetServicesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetServices;

impl Operation for GetServices {
    type Request = super::GetServices;
    type Response = super::GetServicesResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[0];
}

/// The operation `GetServiceCapabilities` of the Device service: request `tds:GetServiceCapabilities`, answered by `tds:GetServiceCapabilitiesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetServiceCapabilities;

impl Operation for GetServiceCapabilities {
    type Request = super::GetServiceCapabilities;
    type Response = super::GetServiceCapabilitiesResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[1];
}

/// The operation `GetDeviceInformation` of the Device service: request `tds:GetDeviceInformation`, answered by `tds:GetDeviceInformationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetDeviceInformation;

impl Operation for GetDeviceInformation {
    type Request = super::GetDeviceInformation;
    type Response = super::GetDeviceInformationResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[2];
}

/// The operation `SetSystemDateAndTime` of the Device service: request `tds:SetSystemDateAndTime`, answered by `tds:SetSystemDateAndTimeResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetSystemDateAndTime;

impl Operation for SetSystemDateAndTime {
    type Request = super::SetSystemDateAndTime;
    type Response = super::SetSystemDateAndTimeResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[3];
}

/// The operation `GetSystemDateAndTime` of the Device service: request `tds:GetSystemDateAndTime`, answered by `tds:GetSystemDateAndTimeResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetSystemDateAndTime;

impl Operation for GetSystemDateAndTime {
    type Request = super::GetSystemDateAndTime;
    type Response = super::GetSystemDateAndTimeResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[4];
}

/// The operation `SetSystemFactoryDefault` of the Device service: request `tds:SetSystemFactoryDefault`, answered by `tds:SetSystemFactoryDefaultResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetSystemFactoryDefault;

impl Operation for SetSystemFactoryDefault {
    type Request = super::SetSystemFactoryDefault;
    type Response = super::SetSystemFactoryDefaultResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[5];
}

/// The operation `UpgradeSystemFirmware` of the Device service: request `tds:UpgradeSystemFirmware`, answered by `tds:UpgradeSystemFirmwareResponse`.
#[derive(Clone, Copy, Debug)]
pub struct UpgradeSystemFirmware;

impl Operation for UpgradeSystemFirmware {
    type Request = super::UpgradeSystemFirmware;
    type Response = super::UpgradeSystemFirmwareResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[6];
}

/// The operation `SystemReboot` of the Device service: request `tds:SystemReboot`, answered by `tds:SystemRebootResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SystemReboot;

impl Operation for SystemReboot {
    type Request = super::SystemReboot;
    type Response = super::SystemRebootResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[7];
}

/// The operation `RestoreSystem` of the Device service: request `tds:RestoreSystem`, answered by `tds:RestoreSystemResponse`.
#[derive(Clone, Copy, Debug)]
pub struct RestoreSystem;

impl Operation for RestoreSystem {
    type Request = super::RestoreSystem;
    type Response = super::RestoreSystemResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[8];
}

/// The operation `GetSystemBackup` of the Device service: request `tds:GetSystemBackup`, answered by `tds:GetSystemBackupResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetSystemBackup;

impl Operation for GetSystemBackup {
    type Request = super::GetSystemBackup;
    type Response = super::GetSystemBackupResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[9];
}

/// The operation `GetSystemLog` of the Device service: request `tds:GetSystemLog`, answered by `tds:GetSystemLogResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetSystemLog;

impl Operation for GetSystemLog {
    type Request = super::GetSystemLog;
    type Response = super::GetSystemLogResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[10];
}

/// The operation `GetSystemSupportInformation` of the Device service: request `tds:GetSystemSupportInformation`, answered by `tds:GetSystemSupportInformationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetSystemSupportInformation;

impl Operation for GetSystemSupportInformation {
    type Request = super::GetSystemSupportInformation;
    type Response = super::GetSystemSupportInformationResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[11];
}

/// The operation `GetScopes` of the Device service: request `tds:GetScopes`, answered by `tds:GetScopesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetScopes;

impl Operation for GetScopes {
    type Request = super::GetScopes;
    type Response = super::GetScopesResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[12];
}

/// The operation `SetScopes` of the Device service: request `tds:SetScopes`, answered by `tds:SetScopesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetScopes;

impl Operation for SetScopes {
    type Request = super::SetScopes;
    type Response = super::SetScopesResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[13];
}

/// The operation `AddScopes` of the Device service: request `tds:AddScopes`, answered by `tds:AddScopesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct AddScopes;

impl Operation for AddScopes {
    type Request = super::AddScopes;
    type Response = super::AddScopesResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[14];
}

/// The operation `RemoveScopes` of the Device service: request `tds:RemoveScopes`, answered by `tds:RemoveScopesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct RemoveScopes;

impl Operation for RemoveScopes {
    type Request = super::RemoveScopes;
    type Response = super::RemoveScopesResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[15];
}

/// The operation `GetDiscoveryMode` of the Device service: request `tds:GetDiscoveryMode`, answered by `tds:GetDiscoveryModeResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetDiscoveryMode;

impl Operation for GetDiscoveryMode {
    type Request = super::GetDiscoveryMode;
    type Response = super::GetDiscoveryModeResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[16];
}

/// The operation `SetDiscoveryMode` of the Device service: request `tds:SetDiscoveryMode`, answered by `tds:SetDiscoveryModeResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetDiscoveryMode;

impl Operation for SetDiscoveryMode {
    type Request = super::SetDiscoveryMode;
    type Response = super::SetDiscoveryModeResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[17];
}

/// The operation `GetRemoteDiscoveryMode` of the Device service: request `tds:GetRemoteDiscoveryMode`, answered by `tds:GetRemoteDiscoveryModeResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetRemoteDiscoveryMode;

impl Operation for GetRemoteDiscoveryMode {
    type Request = super::GetRemoteDiscoveryMode;
    type Response = super::GetRemoteDiscoveryModeResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[18];
}

/// The operation `SetRemoteDiscoveryMode` of the Device service: request `tds:SetRemoteDiscoveryMode`, answered by `tds:SetRemoteDiscoveryModeResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetRemoteDiscoveryMode;

impl Operation for SetRemoteDiscoveryMode {
    type Request = super::SetRemoteDiscoveryMode;
    type Response = super::SetRemoteDiscoveryModeResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[19];
}

/// The operation `GetDPAddresses` of the Device service: request `tds:GetDPAddresses`, answered by `tds:GetDPAddressesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetDPAddresses;

impl Operation for GetDPAddresses {
    type Request = super::GetDPAddresses;
    type Response = super::GetDPAddressesResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[20];
}

/// The operation `SetDPAddresses` of the Device service: request `tds:SetDPAddresses`, answered by `tds:SetDPAddressesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetDPAddresses;

impl Operation for SetDPAddresses {
    type Request = super::SetDPAddresses;
    type Response = super::SetDPAddressesResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[21];
}

/// The operation `GetEndpointReference` of the Device service: request `tds:GetEndpointReference`, answered by `tds:GetEndpointReferenceResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetEndpointReference;

impl Operation for GetEndpointReference {
    type Request = super::GetEndpointReference;
    type Response = super::GetEndpointReferenceResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[22];
}

/// The operation `GetUserRoles` of the Device service: request `tds:GetUserRoles`, answered by `tds:GetUserRolesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetUserRoles;

impl Operation for GetUserRoles {
    type Request = super::GetUserRoles;
    type Response = super::GetUserRolesResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[23];
}

/// The operation `SetUserRole` of the Device service: request `tds:SetUserRole`, answered by `tds:SetUserRoleResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetUserRole;

impl Operation for SetUserRole {
    type Request = super::SetUserRole;
    type Response = super::SetUserRoleResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[24];
}

/// The operation `DeleteUserRole` of the Device service: request `tds:DeleteUserRole`, answered by `tds:DeleteUserRoleResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteUserRole;

impl Operation for DeleteUserRole {
    type Request = super::DeleteUserRole;
    type Response = super::DeleteUserRoleResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[25];
}

/// The operation `GetRemoteUser` of the Device service: request `tds:GetRemoteUser`, answered by `tds:GetRemoteUserResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetRemoteUser;

impl Operation for GetRemoteUser {
    type Request = super::GetRemoteUser;
    type Response = super::GetRemoteUserResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[26];
}

/// The operation `SetRemoteUser` of the Device service: request `tds:SetRemoteUser`, answered by `tds:SetRemoteUserResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetRemoteUser;

impl Operation for SetRemoteUser {
    type Request = super::SetRemoteUser;
    type Response = super::SetRemoteUserResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[27];
}

/// The operation `GetUsers` of the Device service: request `tds:GetUsers`, answered by `tds:GetUsersResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetUsers;

impl Operation for GetUsers {
    type Request = super::GetUsers;
    type Response = super::GetUsersResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[28];
}

/// The operation `CreateUsers` of the Device service: request `tds:CreateUsers`, answered by `tds:CreateUsersResponse`.
#[derive(Clone, Copy, Debug)]
pub struct CreateUsers;

impl Operation for CreateUsers {
    type Request = super::CreateUsers;
    type Response = super::CreateUsersResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[29];
}

/// The operation `DeleteUsers` of the Device service: request `tds:DeleteUsers`, answered by `tds:DeleteUsersResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteUsers;

impl Operation for DeleteUsers {
    type Request = super::DeleteUsers;
    type Response = super::DeleteUsersResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[30];
}

/// The operation `SetUser` of the Device service: request `tds:SetUser`, answered by `tds:SetUserResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetUser;

impl Operation for SetUser {
    type Request = super::SetUser;
    type Response = super::SetUserResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[31];
}

/// The operation `GetWsdlUrl` of the Device service: request `tds:GetWsdlUrl`, answered by `tds:GetWsdlUrlResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetWsdlUrl;

impl Operation for GetWsdlUrl {
    type Request = super::GetWsdlUrl;
    type Response = super::GetWsdlUrlResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[32];
}

/// The operation `GetPasswordComplexityOptions` of the Device service: request `tds:GetPasswordComplexityOptions`, answered by `tds:GetPasswordComplexityOptionsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetPasswordComplexityOptions;

impl Operation for GetPasswordComplexityOptions {
    type Request = super::GetPasswordComplexityOptions;
    type Response = super::GetPasswordComplexityOptionsResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[33];
}

/// The operation `GetPasswordComplexityConfiguration` of the Device service: request `tds:GetPasswordComplexityConfiguration`, answered by `tds:GetPasswordComplexityConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetPasswordComplexityConfiguration;

impl Operation for GetPasswordComplexityConfiguration {
    type Request = super::GetPasswordComplexityConfiguration;
    type Response = super::GetPasswordComplexityConfigurationResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[34];
}

/// The operation `SetPasswordComplexityConfiguration` of the Device service: request `tds:SetPasswordComplexityConfiguration`, answered by `tds:SetPasswordComplexityConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetPasswordComplexityConfiguration;

impl Operation for SetPasswordComplexityConfiguration {
    type Request = super::SetPasswordComplexityConfiguration;
    type Response = super::SetPasswordComplexityConfigurationResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[35];
}

/// The operation `GetPasswordHistoryConfiguration` of the Device service: request `tds:GetPasswordHistoryConfiguration`, answered by `tds:GetPasswordHistoryConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetPasswordHistoryConfiguration;

impl Operation for GetPasswordHistoryConfiguration {
    type Request = super::GetPasswordHistoryConfiguration;
    type Response = super::GetPasswordHistoryConfigurationResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[36];
}

/// The operation `SetPasswordHistoryConfiguration` of the Device service: request `tds:SetPasswordHistoryConfiguration`, answered by `tds:SetPasswordHistoryConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetPasswordHistoryConfiguration;

impl Operation for SetPasswordHistoryConfiguration {
    type Request = super::SetPasswordHistoryConfiguration;
    type Response = super::SetPasswordHistoryConfigurationResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[37];
}

/// The operation `GetAuthFailureWarningOptions` of the Device service: request `tds:GetAuthFailureWarningOptions`, answered by `tds:GetAuthFailureWarningOptionsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAuthFailureWarningOptions;

impl Operation for GetAuthFailureWarningOptions {
    type Request = super::GetAuthFailureWarningOptions;
    type Response = super::GetAuthFailureWarningOptionsResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[38];
}

/// The operation `GetAuthFailureWarningConfiguration` of the Device service: request `tds:GetAuthFailureWarningConfiguration`, answered by `tds:GetAuthFailureWarningConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAuthFailureWarningConfiguration;

impl Operation for GetAuthFailureWarningConfiguration {
    type Request = super::GetAuthFailureWarningConfiguration;
    type Response = super::GetAuthFailureWarningConfigurationResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[39];
}

/// The operation `SetAuthFailureWarningConfiguration` of the Device service: request `tds:SetAuthFailureWarningConfiguration`, answered by `tds:SetAuthFailureWarningConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetAuthFailureWarningConfiguration;

impl Operation for SetAuthFailureWarningConfiguration {
    type Request = super::SetAuthFailureWarningConfiguration;
    type Response = super::SetAuthFailureWarningConfigurationResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[40];
}

/// The operation `GetCapabilities` of the Device service: request `tds:GetCapabilities`, answered by `tds:GetCapabilitiesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetCapabilities;

impl Operation for GetCapabilities {
    type Request = super::GetCapabilities;
    type Response = super::GetCapabilitiesResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[41];
}

/// The operation `GetHostname` of the Device service: request `tds:GetHostname`, answered by `tds:GetHostnameResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetHostname;

impl Operation for GetHostname {
    type Request = super::GetHostname;
    type Response = super::GetHostnameResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[42];
}

/// The operation `SetHostname` of the Device service: request `tds:SetHostname`, answered by `tds:SetHostnameResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetHostname;

impl Operation for SetHostname {
    type Request = super::SetHostname;
    type Response = super::SetHostnameResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[43];
}

/// The operation `SetHostnameFromDHCP` of the Device service: request `tds:SetHostnameFromDHCP`, answered by `tds:SetHostnameFromDHCPResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetHostnameFromDHCP;

impl Operation for SetHostnameFromDHCP {
    type Request = super::SetHostnameFromDHCP;
    type Response = super::SetHostnameFromDHCPResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[44];
}

/// The operation `GetDNS` of the Device service: request `tds:GetDNS`, answered by `tds:GetDNSResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetDNS;

impl Operation for GetDNS {
    type Request = super::GetDNS;
    type Response = super::GetDNSResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[45];
}

/// The operation `SetDNS` of the Device service: request `tds:SetDNS`, answered by `tds:SetDNSResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetDNS;

impl Operation for SetDNS {
    type Request = super::SetDNS;
    type Response = super::SetDNSResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[46];
}

/// The operation `GetNTP` of the Device service: request `tds:GetNTP`, answered by `tds:GetNTPResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetNTP;

impl Operation for GetNTP {
    type Request = super::GetNTP;
    type Response = super::GetNTPResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[47];
}

/// The operation `SetNTP` of the Device service: request `tds:SetNTP`, answered by `tds:SetNTPResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetNTP;

impl Operation for SetNTP {
    type Request = super::SetNTP;
    type Response = super::SetNTPResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[48];
}

/// The operation `GetDynamicDNS` of the Device service: request `tds:GetDynamicDNS`, answered by `tds:GetDynamicDNSResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetDynamicDNS;

impl Operation for GetDynamicDNS {
    type Request = super::GetDynamicDNS;
    type Response = super::GetDynamicDNSResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[49];
}

/// The operation `SetDynamicDNS` of the Device service: request `tds:SetDynamicDNS`, answered by `tds:SetDynamicDNSResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetDynamicDNS;

impl Operation for SetDynamicDNS {
    type Request = super::SetDynamicDNS;
    type Response = super::SetDynamicDNSResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[50];
}

/// The operation `GetNetworkInterfaces` of the Device service: request `tds:GetNetworkInterfaces`, answered by `tds:GetNetworkInterfacesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetNetworkInterfaces;

impl Operation for GetNetworkInterfaces {
    type Request = super::GetNetworkInterfaces;
    type Response = super::GetNetworkInterfacesResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[51];
}

/// The operation `SetNetworkInterfaces` of the Device service: request `tds:SetNetworkInterfaces`, answered by `tds:SetNetworkInterfacesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetNetworkInterfaces;

impl Operation for SetNetworkInterfaces {
    type Request = super::SetNetworkInterfaces;
    type Response = super::SetNetworkInterfacesResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[52];
}

/// The operation `GetNetworkProtocols` of the Device service: request `tds:GetNetworkProtocols`, answered by `tds:GetNetworkProtocolsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetNetworkProtocols;

impl Operation for GetNetworkProtocols {
    type Request = super::GetNetworkProtocols;
    type Response = super::GetNetworkProtocolsResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[53];
}

/// The operation `SetNetworkProtocols` of the Device service: request `tds:SetNetworkProtocols`, answered by `tds:SetNetworkProtocolsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetNetworkProtocols;

impl Operation for SetNetworkProtocols {
    type Request = super::SetNetworkProtocols;
    type Response = super::SetNetworkProtocolsResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[54];
}

/// The operation `GetNetworkDefaultGateway` of the Device service: request `tds:GetNetworkDefaultGateway`, answered by `tds:GetNetworkDefaultGatewayResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetNetworkDefaultGateway;

impl Operation for GetNetworkDefaultGateway {
    type Request = super::GetNetworkDefaultGateway;
    type Response = super::GetNetworkDefaultGatewayResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[55];
}

/// The operation `SetNetworkDefaultGateway` of the Device service: request `tds:SetNetworkDefaultGateway`, answered by `tds:SetNetworkDefaultGatewayResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetNetworkDefaultGateway;

impl Operation for SetNetworkDefaultGateway {
    type Request = super::SetNetworkDefaultGateway;
    type Response = super::SetNetworkDefaultGatewayResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[56];
}

/// The operation `GetZeroConfiguration` of the Device service: request `tds:GetZeroConfiguration`, answered by `tds:GetZeroConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetZeroConfiguration;

impl Operation for GetZeroConfiguration {
    type Request = super::GetZeroConfiguration;
    type Response = super::GetZeroConfigurationResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[57];
}

/// The operation `SetZeroConfiguration` of the Device service: request `tds:SetZeroConfiguration`, answered by `tds:SetZeroConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetZeroConfiguration;

impl Operation for SetZeroConfiguration {
    type Request = super::SetZeroConfiguration;
    type Response = super::SetZeroConfigurationResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[58];
}

/// The operation `GetIPAddressFilter` of the Device service: request `tds:GetIPAddressFilter`, answered by `tds:GetIPAddressFilterResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetIPAddressFilter;

impl Operation for GetIPAddressFilter {
    type Request = super::GetIPAddressFilter;
    type Response = super::GetIPAddressFilterResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[59];
}

/// The operation `SetIPAddressFilter` of the Device service: request `tds:SetIPAddressFilter`, answered by `tds:SetIPAddressFilterResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetIPAddressFilter;

impl Operation for SetIPAddressFilter {
    type Request = super::SetIPAddressFilter;
    type Response = super::SetIPAddressFilterResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[60];
}

/// The operation `AddIPAddressFilter` of the Device service: request `tds:AddIPAddressFilter`, answered by `tds:AddIPAddressFilterResponse`.
#[derive(Clone, Copy, Debug)]
pub struct AddIPAddressFilter;

impl Operation for AddIPAddressFilter {
    type Request = super::AddIPAddressFilter;
    type Response = super::AddIPAddressFilterResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[61];
}

/// The operation `RemoveIPAddressFilter` of the Device service: request `tds:RemoveIPAddressFilter`, answered by `tds:RemoveIPAddressFilterResponse`.
#[derive(Clone, Copy, Debug)]
pub struct RemoveIPAddressFilter;

impl Operation for RemoveIPAddressFilter {
    type Request = super::RemoveIPAddressFilter;
    type Response = super::RemoveIPAddressFilterResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[62];
}

/// The operation `GetAccessPolicy` of the Device service: request `tds:GetAccessPolicy`, answered by `tds:GetAccessPolicyResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAccessPolicy;

impl Operation for GetAccessPolicy {
    type Request = super::GetAccessPolicy;
    type Response = super::GetAccessPolicyResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[63];
}

/// The operation `SetAccessPolicy` of the Device service: request `tds:SetAccessPolicy`, answered by `tds:SetAccessPolicyResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetAccessPolicy;

impl Operation for SetAccessPolicy {
    type Request = super::SetAccessPolicy;
    type Response = super::SetAccessPolicyResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[64];
}

/// The operation `GetRelayOutputs` of the Device service: request `tds:GetRelayOutputs`, answered by `tds:GetRelayOutputsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetRelayOutputs;

impl Operation for GetRelayOutputs {
    type Request = super::GetRelayOutputs;
    type Response = super::GetRelayOutputsResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[65];
}

/// The operation `SetRelayOutputSettings` of the Device service: request `tds:SetRelayOutputSettings`, answered by `tds:SetRelayOutputSettingsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetRelayOutputSettings;

impl Operation for SetRelayOutputSettings {
    type Request = super::SetRelayOutputSettings;
    type Response = super::SetRelayOutputSettingsResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[66];
}

/// The operation `SetRelayOutputState` of the Device service: request `tds:SetRelayOutputState`, answered by `tds:SetRelayOutputStateResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetRelayOutputState;

impl Operation for SetRelayOutputState {
    type Request = super::SetRelayOutputState;
    type Response = super::SetRelayOutputStateResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[67];
}

/// The operation `SendAuxiliaryCommand` of the Device service: request `tds:SendAuxiliaryCommand`, answered by `tds:SendAuxiliaryCommandResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SendAuxiliaryCommand;

impl Operation for SendAuxiliaryCommand {
    type Request = super::SendAuxiliaryCommand;
    type Response = super::SendAuxiliaryCommandResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[68];
}

/// The operation `GetDot11Capabilities` of the Device service: request `tds:GetDot11Capabilities`, answered by `tds:GetDot11CapabilitiesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetDot11Capabilities;

impl Operation for GetDot11Capabilities {
    type Request = super::GetDot11Capabilities;
    type Response = super::GetDot11CapabilitiesResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[69];
}

/// The operation `GetDot11Status` of the Device service: request `tds:GetDot11Status`, answered by `tds:GetDot11StatusResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetDot11Status;

impl Operation for GetDot11Status {
    type Request = super::GetDot11Status;
    type Response = super::GetDot11StatusResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[70];
}

/// The operation `ScanAvailableDot11Networks` of the Device service: request `tds:ScanAvailableDot11Networks`, answered by `tds:ScanAvailableDot11NetworksResponse`.
#[derive(Clone, Copy, Debug)]
pub struct ScanAvailableDot11Networks;

impl Operation for ScanAvailableDot11Networks {
    type Request = super::ScanAvailableDot11Networks;
    type Response = super::ScanAvailableDot11NetworksResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[71];
}

/// The operation `GetSystemUris` of the Device service: request `tds:GetSystemUris`, answered by `tds:GetSystemUrisResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetSystemUris;

impl Operation for GetSystemUris {
    type Request = super::GetSystemUris;
    type Response = super::GetSystemUrisResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[72];
}

/// The operation `StartFirmwareUpgrade` of the Device service: request `tds:StartFirmwareUpgrade`, answered by `tds:StartFirmwareUpgradeResponse`.
#[derive(Clone, Copy, Debug)]
pub struct StartFirmwareUpgrade;

impl Operation for StartFirmwareUpgrade {
    type Request = super::StartFirmwareUpgrade;
    type Response = super::StartFirmwareUpgradeResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[73];
}

/// The operation `UpgradeFirmware` of the Device service: request `tds:UpgradeFirmware`, answered by `tds:UpgradeFirmwareResponse`.
#[derive(Clone, Copy, Debug)]
pub struct UpgradeFirmware;

impl Operation for UpgradeFirmware {
    type Request = super::UpgradeFirmware;
    type Response = super::UpgradeFirmwareResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[74];
}

/// The operation `StartSystemRestore` of the Device service: request `tds:StartSystemRestore`, answered by `tds:StartSystemRestoreResponse`.
#[derive(Clone, Copy, Debug)]
pub struct StartSystemRestore;

impl Operation for StartSystemRestore {
    type Request = super::StartSystemRestore;
    type Response = super::StartSystemRestoreResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[75];
}

/// The operation `GetStorageConfigurations` of the Device service: request `tds:GetStorageConfigurations`, answered by `tds:GetStorageConfigurationsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetStorageConfigurations;

impl Operation for GetStorageConfigurations {
    type Request = super::GetStorageConfigurations;
    type Response = super::GetStorageConfigurationsResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[76];
}

/// The operation `CreateStorageConfiguration` of the Device service: request `tds:CreateStorageConfiguration`, answered by `tds:CreateStorageConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct CreateStorageConfiguration;

impl Operation for CreateStorageConfiguration {
    type Request = super::CreateStorageConfiguration;
    type Response = super::CreateStorageConfigurationResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[77];
}

/// The operation `GetStorageConfiguration` of the Device service: request `tds:GetStorageConfiguration`, answered by `tds:GetStorageConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetStorageConfiguration;

impl Operation for GetStorageConfiguration {
    type Request = super::GetStorageConfiguration;
    type Response = super::GetStorageConfigurationResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[78];
}

/// The operation `SetStorageConfiguration` of the Device service: request `tds:SetStorageConfiguration`, answered by `tds:SetStorageConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetStorageConfiguration;

impl Operation for SetStorageConfiguration {
    type Request = super::SetStorageConfiguration;
    type Response = super::SetStorageConfigurationResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[79];
}

/// The operation `DeleteStorageConfiguration` of the Device service: request `tds:DeleteStorageConfiguration`, answered by `tds:DeleteStorageConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteStorageConfiguration;

impl Operation for DeleteStorageConfiguration {
    type Request = super::DeleteStorageConfiguration;
    type Response = super::DeleteStorageConfigurationResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[80];
}

/// The operation `GetGeoLocation` of the Device service: request `tds:GetGeoLocation`, answered by `tds:GetGeoLocationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetGeoLocation;

impl Operation for GetGeoLocation {
    type Request = super::GetGeoLocation;
    type Response = super::GetGeoLocationResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[81];
}

/// The operation `SetGeoLocation` of the Device service: request `tds:SetGeoLocation`, answered by `tds:SetGeoLocationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetGeoLocation;

impl Operation for SetGeoLocation {
    type Request = super::SetGeoLocation;
    type Response = super::SetGeoLocationResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[82];
}

/// The operation `DeleteGeoLocation` of the Device service: request `tds:DeleteGeoLocation`, answered by `tds:DeleteGeoLocationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteGeoLocation;

impl Operation for DeleteGeoLocation {
    type Request = super::DeleteGeoLocation;
    type Response = super::DeleteGeoLocationResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[83];
}

/// The operation `SetHashingAlgorithm` of the Device service: request `tds:SetHashingAlgorithm`, answered by `tds:SetHashingAlgorithmResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetHashingAlgorithm;

impl Operation for SetHashingAlgorithm {
    type Request = super::SetHashingAlgorithm;
    type Response = super::SetHashingAlgorithmResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[84];
}

/// The operation `CreateCertificate` of the Device service: request `tds:CreateCertificate`, answered by `tds:CreateCertificateResponse`.
#[derive(Clone, Copy, Debug)]
pub struct CreateCertificate;

impl Operation for CreateCertificate {
    type Request = super::CreateCertificate;
    type Response = super::CreateCertificateResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[85];
}

/// The operation `GetCertificates` of the Device service: request `tds:GetCertificates`, answered by `tds:GetCertificatesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetCertificates;

impl Operation for GetCertificates {
    type Request = super::GetCertificates;
    type Response = super::GetCertificatesResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[86];
}

/// The operation `GetCertificatesStatus` of the Device service: request `tds:GetCertificatesStatus`, answered by `tds:GetCertificatesStatusResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetCertificatesStatus;

impl Operation for GetCertificatesStatus {
    type Request = super::GetCertificatesStatus;
    type Response = super::GetCertificatesStatusResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[87];
}

/// The operation `SetCertificatesStatus` of the Device service: request `tds:SetCertificatesStatus`, answered by `tds:SetCertificatesStatusResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetCertificatesStatus;

impl Operation for SetCertificatesStatus {
    type Request = super::SetCertificatesStatus;
    type Response = super::SetCertificatesStatusResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[88];
}

/// The operation `DeleteCertificates` of the Device service: request `tds:DeleteCertificates`, answered by `tds:DeleteCertificatesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteCertificates;

impl Operation for DeleteCertificates {
    type Request = super::DeleteCertificates;
    type Response = super::DeleteCertificatesResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[89];
}

/// The operation `GetPkcs10Request` of the Device service: request `tds:GetPkcs10Request`, answered by `tds:GetPkcs10RequestResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetPkcs10Request;

impl Operation for GetPkcs10Request {
    type Request = super::GetPkcs10Request;
    type Response = super::GetPkcs10RequestResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[90];
}

/// The operation `LoadCertificates` of the Device service: request `tds:LoadCertificates`, answered by `tds:LoadCertificatesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct LoadCertificates;

impl Operation for LoadCertificates {
    type Request = super::LoadCertificates;
    type Response = super::LoadCertificatesResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[91];
}

/// The operation `GetClientCertificateMode` of the Device service: request `tds:GetClientCertificateMode`, answered by `tds:GetClientCertificateModeResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetClientCertificateMode;

impl Operation for GetClientCertificateMode {
    type Request = super::GetClientCertificateMode;
    type Response = super::GetClientCertificateModeResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[92];
}

/// The operation `SetClientCertificateMode` of the Device service: request `tds:SetClientCertificateMode`, answered by `tds:SetClientCertificateModeResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetClientCertificateMode;

impl Operation for SetClientCertificateMode {
    type Request = super::SetClientCertificateMode;
    type Response = super::SetClientCertificateModeResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[93];
}

/// The operation `GetCACertificates` of the Device service: request `tds:GetCACertificates`, answered by `tds:GetCACertificatesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetCACertificates;

impl Operation for GetCACertificates {
    type Request = super::GetCACertificates;
    type Response = super::GetCACertificatesResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[94];
}

/// The operation `LoadCertificateWithPrivateKey` of the Device service: request `tds:LoadCertificateWithPrivateKey`, answered by `tds:LoadCertificateWithPrivateKeyResponse`.
#[derive(Clone, Copy, Debug)]
pub struct LoadCertificateWithPrivateKey;

impl Operation for LoadCertificateWithPrivateKey {
    type Request = super::LoadCertificateWithPrivateKey;
    type Response = super::LoadCertificateWithPrivateKeyResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[95];
}

/// The operation `GetCertificateInformation` of the Device service: request `tds:GetCertificateInformation`, answered by `tds:GetCertificateInformationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetCertificateInformation;

impl Operation for GetCertificateInformation {
    type Request = super::GetCertificateInformation;
    type Response = super::GetCertificateInformationResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[96];
}

/// The operation `LoadCACertificates` of the Device service: request `tds:LoadCACertificates`, answered by `tds:LoadCACertificatesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct LoadCACertificates;

impl Operation for LoadCACertificates {
    type Request = super::LoadCACertificates;
    type Response = super::LoadCACertificatesResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[97];
}

/// The operation `CreateDot1XConfiguration` of the Device service: request `tds:CreateDot1XConfiguration`, answered by `tds:CreateDot1XConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct CreateDot1XConfiguration;

impl Operation for CreateDot1XConfiguration {
    type Request = super::CreateDot1XConfiguration;
    type Response = super::CreateDot1XConfigurationResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[98];
}

/// The operation `SetDot1XConfiguration` of the Device service: request `tds:SetDot1XConfiguration`, answered by `tds:SetDot1XConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetDot1XConfiguration;

impl Operation for SetDot1XConfiguration {
    type Request = super::SetDot1XConfiguration;
    type Response = super::SetDot1XConfigurationResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[99];
}

/// The operation `GetDot1XConfiguration` of the Device service: request `tds:GetDot1XConfiguration`, answered by `tds:GetDot1XConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetDot1XConfiguration;

impl Operation for GetDot1XConfiguration {
    type Request = super::GetDot1XConfiguration;
    type Response = super::GetDot1XConfigurationResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[100];
}

/// The operation `GetDot1XConfigurations` of the Device service: request `tds:GetDot1XConfigurations`, answered by `tds:GetDot1XConfigurationsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetDot1XConfigurations;

impl Operation for GetDot1XConfigurations {
    type Request = super::GetDot1XConfigurations;
    type Response = super::GetDot1XConfigurationsResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[101];
}

/// The operation `DeleteDot1XConfiguration` of the Device service: request `tds:DeleteDot1XConfiguration`, answered by `tds:DeleteDot1XConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteDot1XConfiguration;

impl Operation for DeleteDot1XConfiguration {
    type Request = super::DeleteDot1XConfiguration;
    type Response = super::DeleteDot1XConfigurationResponse;
    const INFO: &'static OperationInfo = &DEVICE.operations[102];
}
