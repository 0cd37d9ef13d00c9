// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Operations of the namespace `http://www.onvif.org/ver10/uplink/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::auth::access::AccessClass;
use crate::operation::{FaultSpec, Operation, OperationInfo, ServiceInfo};
use crate::soap::FaultCode;
use crate::xml;

/// The Uplink service and its operations, in the order of the service description.
pub static UPLINK: ServiceInfo = ServiceInfo {
    name: "Uplink",
    namespace: xml::Ns::TUP,
    operations: &[
        OperationInfo {
            index: 0,
            name: "GetServiceCapabilities",
            request: xml::name!(TUP, "tup:GetServiceCapabilities"),
            response: Some(xml::name!(TUP, "tup:GetServiceCapabilitiesResponse")),
            action: "http://www.onvif.org/ver10/uplink/wsdl/GetServiceCapabilities",
            response_action: "http://www.onvif.org/ver10/uplink/wsdl/GetServiceCapabilitiesResponse",
            access: AccessClass::PreAuth,
            faults: &[],
        },
        OperationInfo {
            index: 1,
            name: "GetUplinks",
            request: xml::name!(TUP, "tup:GetUplinks"),
            response: Some(xml::name!(TUP, "tup:GetUplinksResponse")),
            action: "http://www.onvif.org/ver10/uplink/wsdl/GetUplinks",
            response_action: "http://www.onvif.org/ver10/uplink/wsdl/GetUplinksResponse",
            access: AccessClass::ReadSystem,
            faults: &[],
        },
        OperationInfo {
            index: 2,
            name: "SetUplink",
            request: xml::name!(TUP, "tup:SetUplink"),
            response: Some(xml::name!(TUP, "tup:SetUplinkResponse")),
            action: "http://www.onvif.org/ver10/uplink/wsdl/SetUplink",
            response_action: "http://www.onvif.org/ver10/uplink/wsdl/SetUplinkResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "AuthorizationServerConfigurationToken"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "CertPathValidationPolicyID"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "CertificateID"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgs", "AmbiguousAuthentication"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgs", "MissingAuthentication"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgs", "ProtocolNotSupported"],
                },
            ],
        },
        OperationInfo {
            index: 3,
            name: "DeleteUplink",
            request: xml::name!(TUP, "tup:DeleteUplink"),
            response: Some(xml::name!(TUP, "tup:DeleteUplinkResponse")),
            action: "http://www.onvif.org/ver10/uplink/wsdl/DeleteUplink",
            response_action: "http://www.onvif.org/ver10/uplink/wsdl/DeleteUplinkResponse",
            access: AccessClass::WriteSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "Address"],
            }],
        },
    ],
};

/// The operation `GetServiceCapabilities` of the Uplink service: request `tup:GetServiceCapabilities`, answered by `tup:GetServiceCapabilitiesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetServiceCapabilities;

impl Operation for GetServiceCapabilities {
    type Request = super::GetServiceCapabilities;
    type Response = super::GetServiceCapabilitiesResponse;
    const INFO: &'static OperationInfo = &UPLINK.operations[0];
}

/// The operation `GetUplinks` of the Uplink service: request `tup:GetUplinks`, answered by `tup:GetUplinksResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetUplinks;

impl Operation for GetUplinks {
    type Request = super::GetUplinks;
    type Response = super::GetUplinksResponse;
    const INFO: &'static OperationInfo = &UPLINK.operations[1];
}

/// The operation `SetUplink` of the Uplink service: request `tup:SetUplink`, answered by `tup:SetUplinkResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetUplink;

impl Operation for SetUplink {
    type Request = super::SetUplink;
    type Response = super::SetUplinkResponse;
    const INFO: &'static OperationInfo = &UPLINK.operations[2];
}

/// The operation `DeleteUplink` of the Uplink service: request `tup:DeleteUplink`, answered by `tup:DeleteUplinkResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteUplink;

impl Operation for DeleteUplink {
    type Request = super::DeleteUplink;
    type Response = super::DeleteUplinkResponse;
    const INFO: &'static OperationInfo = &UPLINK.operations[3];
}
