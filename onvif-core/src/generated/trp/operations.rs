// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Operations of the namespace `http://www.onvif.org/ver10/replay/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::auth::access::AccessClass;
use crate::operation::{FaultSpec, Operation, OperationInfo, ServiceInfo};
use crate::soap::FaultCode;
use crate::xml;

/// The Replay service and its operations, in the order of the service description.
pub static REPLAY: ServiceInfo = ServiceInfo {
    name: "Replay",
    namespace: xml::Ns::TRP,
    operations: &[
        OperationInfo {
            index: 0,
            name: "GetServiceCapabilities",
            request: xml::name!(TRP, "trp:GetServiceCapabilities"),
            response: Some(xml::name!(TRP, "trp:GetServiceCapabilitiesResponse")),
            action: "http://www.onvif.org/ver10/replay/wsdl/GetServiceCapabilities",
            response_action: "http://www.onvif.org/ver10/replay/wsdl/GetServiceCapabilitiesResponse",
            access: AccessClass::PreAuth,
            faults: &[],
        },
        OperationInfo {
            index: 1,
            name: "GetReplayUri",
            request: xml::name!(TRP, "trp:GetReplayUri"),
            response: Some(xml::name!(TRP, "trp:GetReplayUriResponse")),
            action: "http://www.onvif.org/ver10/replay/wsdl/GetReplayUri",
            response_action: "http://www.onvif.org/ver10/replay/wsdl/GetReplayUriResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidStreamSetup"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoRecording"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["OperationProhibited", "StreamConflict"],
                },
            ],
        },
        OperationInfo {
            index: 2,
            name: "GetReplayConfiguration",
            request: xml::name!(TRP, "trp:GetReplayConfiguration"),
            response: Some(xml::name!(TRP, "trp:GetReplayConfigurationResponse")),
            action: "http://www.onvif.org/ver10/replay/wsdl/GetReplayConfiguration",
            response_action: "http://www.onvif.org/ver10/replay/wsdl/GetReplayConfigurationResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 3,
            name: "SetReplayConfiguration",
            request: xml::name!(TRP, "trp:SetReplayConfiguration"),
            response: Some(xml::name!(TRP, "trp:SetReplayConfigurationResponse")),
            action: "http://www.onvif.org/ver10/replay/wsdl/SetReplayConfiguration",
            response_action: "http://www.onvif.org/ver10/replay/wsdl/SetReplayConfigurationResponse",
            access: AccessClass::Actuate,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "ConfigModify"],
            }],
        },
    ],
};

/// The operation `GetServiceCapabilities` of the Replay service: request `trp:GetServiceCapabilities`, answered by `trp:GetServiceCapabilitiesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetServiceCapabilities;

impl Operation for GetServiceCapabilities {
    type Request = super::GetServiceCapabilities;
    type Response = super::GetServiceCapabilitiesResponse;
    const INFO: &'static OperationInfo = &REPLAY.operations[0];
}

/// The operation `GetReplayUri` of the Replay service: request `trp:GetReplayUri`, answered by `trp:GetReplayUriResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetReplayUri;

impl Operation for GetReplayUri {
    type Request = super::GetReplayUri;
    type Response = super::GetReplayUriResponse;
    const INFO: &'static OperationInfo = &REPLAY.operations[1];
}

/// The operation `GetReplayConfiguration` of the Replay service: request `trp:GetReplayConfiguration`, answered by `trp:GetReplayConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetReplayConfiguration;

impl Operation for GetReplayConfiguration {
    type Request = super::GetReplayConfiguration;
    type Response = super::GetReplayConfigurationResponse;
    const INFO: &'static OperationInfo = &REPLAY.operations[2];
}

/// The operation `SetReplayConfiguration` of the Replay service: request `trp:SetReplayConfiguration`, answered by `trp:SetReplayConfigurationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetReplayConfiguration;

impl Operation for SetReplayConfiguration {
    type Request = super::SetReplayConfiguration;
    type Response = super::SetReplayConfigurationResponse;
    const INFO: &'static OperationInfo = &REPLAY.operations[3];
}
