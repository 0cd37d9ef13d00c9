// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Operations of the namespace `http://www.onvif.org/ver10/provisioning/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::auth::access::AccessClass;
use crate::operation::{FaultSpec, Operation, OperationInfo, ServiceInfo};
use crate::soap::FaultCode;
use crate::xml;

/// The Provisioning service and its operations, in the order of the service description.
pub static PROVISIONING: ServiceInfo = ServiceInfo {
    name: "Provisioning",
    namespace: xml::Ns::TPV,
    operations: &[
        OperationInfo {
            index: 0,
            name: "GetServiceCapabilities",
            request: xml::name!(TPV, "tpv:GetServiceCapabilities"),
            response: Some(xml::name!(TPV, "tpv:GetServiceCapabilitiesResponse")),
            action: "http://www.onvif.org/ver10/provisioning/wsdl/GetServiceCapabilities",
            response_action: "http://www.onvif.org/ver10/provisioning/wsdl/GetServiceCapabilitiesResponse",
            access: AccessClass::PreAuth,
            faults: &[],
        },
        OperationInfo {
            index: 1,
            name: "PanMove",
            request: xml::name!(TPV, "tpv:PanMove"),
            response: Some(xml::name!(TPV, "tpv:PanMoveResponse")),
            action: "http://www.onvif.org/ver10/provisioning/wsdl/PanMove",
            response_action: "http://www.onvif.org/ver10/provisioning/wsdl/PanMoveResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["ActionNotSupported", "NoProvisioning"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoSource"],
                },
            ],
        },
        OperationInfo {
            index: 2,
            name: "TiltMove",
            request: xml::name!(TPV, "tpv:TiltMove"),
            response: Some(xml::name!(TPV, "tpv:TiltMoveResponse")),
            action: "http://www.onvif.org/ver10/provisioning/wsdl/TiltMove",
            response_action: "http://www.onvif.org/ver10/provisioning/wsdl/TiltMoveResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["ActionNotSupported", "NoProvisioning"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoSource"],
                },
            ],
        },
        OperationInfo {
            index: 3,
            name: "ZoomMove",
            request: xml::name!(TPV, "tpv:ZoomMove"),
            response: Some(xml::name!(TPV, "tpv:ZoomMoveResponse")),
            action: "http://www.onvif.org/ver10/provisioning/wsdl/ZoomMove",
            response_action: "http://www.onvif.org/ver10/provisioning/wsdl/ZoomMoveResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["ActionNotSupported", "NoProvisioning"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoSource"],
                },
            ],
        },
        OperationInfo {
            index: 4,
            name: "RollMove",
            request: xml::name!(TPV, "tpv:RollMove"),
            response: Some(xml::name!(TPV, "tpv:RollMoveResponse")),
            action: "http://www.onvif.org/ver10/provisioning/wsdl/RollMove",
            response_action: "http://www.onvif.org/ver10/provisioning/wsdl/RollMoveResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["ActionNotSupported", "NoAutoMode"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["ActionNotSupported", "NoProvisioning"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoSource"],
                },
            ],
        },
        OperationInfo {
            index: 5,
            name: "FocusMove",
            request: xml::name!(TPV, "tpv:FocusMove"),
            response: Some(xml::name!(TPV, "tpv:FocusMoveResponse")),
            action: "http://www.onvif.org/ver10/provisioning/wsdl/FocusMove",
            response_action: "http://www.onvif.org/ver10/provisioning/wsdl/FocusMoveResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["ActionNotSupported", "NoAutoMode"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["ActionNotSupported", "NoProvisioning"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NoSource"],
                },
            ],
        },
        OperationInfo {
            index: 6,
            name: "Stop",
            request: xml::name!(TPV, "tpv:Stop"),
            response: Some(xml::name!(TPV, "tpv:StopResponse")),
            action: "http://www.onvif.org/ver10/provisioning/wsdl/Stop",
            response_action: "http://www.onvif.org/ver10/provisioning/wsdl/StopResponse",
            access: AccessClass::WriteSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoSource"],
            }],
        },
        OperationInfo {
            index: 7,
            name: "GetUsage",
            request: xml::name!(TPV, "tpv:GetUsage"),
            response: Some(xml::name!(TPV, "tpv:GetUsageResponse")),
            action: "http://www.onvif.org/ver10/provisioning/wsdl/Usage",
            response_action: "http://www.onvif.org/ver10/provisioning/wsdl/UsageResponse",
            access: AccessClass::ReadSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NoSource"],
            }],
        },
    ],
};

/// The operation `GetServiceCapabilities` of the Provisioning service: request `tpv:GetServiceCapabilities`, answered by `tpv:GetServiceCapabilitiesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetServiceCapabilities;

impl Operation for GetServiceCapabilities {
    type Request = super::GetServiceCapabilities;
    type Response = super::GetServiceCapabilitiesResponse;
    const INFO: &'static OperationInfo = &PROVISIONING.operations[0];
}

/// The operation `PanMove` of the Provisioning service: request `tpv:PanMove`, answered by `tpv:PanMoveResponse`.
#[derive(Clone, Copy, Debug)]
pub struct PanMove;

impl Operation for PanMove {
    type Request = super::PanMove;
    type Response = super::PanMoveResponse;
    const INFO: &'static OperationInfo = &PROVISIONING.operations[1];
}

/// The operation `TiltMove` of the Provisioning service: request `tpv:TiltMove`, answered by `tpv:TiltMoveResponse`.
#[derive(Clone, Copy, Debug)]
pub struct TiltMove;

impl Operation for TiltMove {
    type Request = super::TiltMove;
    type Response = super::TiltMoveResponse;
    const INFO: &'static OperationInfo = &PROVISIONING.operations[2];
}

/// The operation `ZoomMove` of the Provisioning service: request `tpv:ZoomMove`, answered by `tpv:ZoomMoveResponse`.
#[derive(Clone, Copy, Debug)]
pub struct ZoomMove;

impl Operation for ZoomMove {
    type Request = super::ZoomMove;
    type Response = super::ZoomMoveResponse;
    const INFO: &'static OperationInfo = &PROVISIONING.operations[3];
}

/// The operation `RollMove` of the Provisioning service: request `tpv:RollMove`, answered by `tpv:RollMoveResponse`.
#[derive(Clone, Copy, Debug)]
pub struct RollMove;

impl Operation for RollMove {
    type Request = super::RollMove;
    type Response = super::RollMoveResponse;
    const INFO: &'static OperationInfo = &PROVISIONING.operations[4];
}

/// The operation `FocusMove` of the Provisioning service: request `tpv:FocusMove`, answered by `tpv:FocusMoveResponse`.
#[derive(Clone, Copy, Debug)]
pub struct FocusMove;

impl Operation for FocusMove {
    type Request = super::FocusMove;
    type Response = super::FocusMoveResponse;
    const INFO: &'static OperationInfo = &PROVISIONING.operations[5];
}

/// The operation `Stop` of the Provisioning service: request `tpv:Stop`, answered by `tpv:StopResponse`.
#[derive(Clone, Copy, Debug)]
pub struct Stop;

impl Operation for Stop {
    type Request = super::Stop;
    type Response = super::StopResponse;
    const INFO: &'static OperationInfo = &PROVISIONING.operations[6];
}

/// The operation `GetUsage` of the Provisioning service: request `tpv:GetUsage`, answered by `tpv:GetUsageResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetUsage;

impl Operation for GetUsage {
    type Request = super::GetUsage;
    type Response = super::GetUsageResponse;
    const INFO: &'static OperationInfo = &PROVISIONING.operations[7];
}
