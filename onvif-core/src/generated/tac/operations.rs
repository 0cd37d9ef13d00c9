// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Operations of the namespace `http://www.onvif.org/ver10/accesscontrol/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::auth::access::AccessClass;
use crate::operation::{FaultSpec, Operation, OperationInfo, ServiceInfo};
use crate::soap::FaultCode;
use crate::xml;

/// The AccessControl service and its operations, in the order of the service description.
pub static ACCESS_CONTROL: ServiceInfo = ServiceInfo {
    name: "AccessControl",
    namespace: xml::Ns::TAC,
    operations: &[
        OperationInfo {
            index: 0,
            name: "GetServiceCapabilities",
            request: xml::name!(TAC, "tac:GetServiceCapabilities"),
            response: Some(xml::name!(TAC, "tac:GetServiceCapabilitiesResponse")),
            action: "http://www.onvif.org/ver10/accesscontrol/wsdl/GetServiceCapabilities",
            response_action: "http://www.onvif.org/ver10/accesscontrol/wsdl/GetServiceCapabilitiesResponse",
            access: AccessClass::PreAuth,
            faults: &[],
        },
        OperationInfo {
            index: 1,
            name: "GetAccessPointInfo",
            request: xml::name!(TAC, "tac:GetAccessPointInfo"),
            response: Some(xml::name!(TAC, "tac:GetAccessPointInfoResponse")),
            action: "http://www.onvif.org/ver10/accesscontrol/wsdl/GetAccessPointInfo",
            response_action: "http://www.onvif.org/ver10/accesscontrol/wsdl/GetAccessPointInfoResponse",
            access: AccessClass::ReadSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgs", "TooManyItems"],
            }],
        },
        OperationInfo {
            index: 2,
            name: "GetAccessPointInfoList",
            request: xml::name!(TAC, "tac:GetAccessPointInfoList"),
            response: Some(xml::name!(TAC, "tac:GetAccessPointInfoListResponse")),
            action: "http://www.onvif.org/ver10/accesscontrol/wsdl/GetAccessPointInfoList",
            response_action: "http://www.onvif.org/ver10/accesscontrol/wsdl/GetAccessPointInfoListResponse",
            access: AccessClass::ReadSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "InvalidStartReference"],
            }],
        },
        OperationInfo {
            index: 3,
            name: "GetAccessPoints",
            request: xml::name!(TAC, "tac:GetAccessPoints"),
            response: Some(xml::name!(TAC, "tac:GetAccessPointsResponse")),
            action: "http://www.onvif.org/ver10/accesscontrol/wsdl/GetAccessPoints",
            response_action: "http://www.onvif.org/ver10/accesscontrol/wsdl/GetAccessPointsResponse",
            access: AccessClass::ReadSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgs", "TooManyItems"],
            }],
        },
        OperationInfo {
            index: 4,
            name: "GetAccessPointList",
            request: xml::name!(TAC, "tac:GetAccessPointList"),
            response: Some(xml::name!(TAC, "tac:GetAccessPointListResponse")),
            action: "http://www.onvif.org/ver10/accesscontrol/wsdl/GetAccessPointList",
            response_action: "http://www.onvif.org/ver10/accesscontrol/wsdl/GetAccessPointListResponse",
            access: AccessClass::ReadSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "InvalidStartReference"],
            }],
        },
        OperationInfo {
            index: 5,
            name: "CreateAccessPoint",
            request: xml::name!(TAC, "tac:CreateAccessPoint"),
            response: Some(xml::name!(TAC, "tac:CreateAccessPointResponse")),
            action: "http://www.onvif.org/ver10/accesscontrol/wsdl/CreateAccessPoint",
            response_action: "http://www.onvif.org/ver10/accesscontrol/wsdl/CreateAccessPointResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["CapabilityViolated", "MaxAccessPoints"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "ReferenceNotFound"],
                },
            ],
        },
        OperationInfo {
            index: 6,
            name: "SetAccessPoint",
            request: xml::name!(TAC, "tac:SetAccessPoint"),
            response: Some(xml::name!(TAC, "tac:SetAccessPointResponse")),
            action: "http://www.onvif.org/ver10/accesscontrol/wsdl/SetAccessPoint",
            response_action: "http://www.onvif.org/ver10/accesscontrol/wsdl/SetAccessPointResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["CapabilityViolated", "ClientSuppliedTokenSupported"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["CapabilityViolated", "MaxAccessPoints"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "ReferenceNotFound"],
                },
            ],
        },
        OperationInfo {
            index: 7,
            name: "ModifyAccessPoint",
            request: xml::name!(TAC, "tac:ModifyAccessPoint"),
            response: Some(xml::name!(TAC, "tac:ModifyAccessPointResponse")),
            action: "http://www.onvif.org/ver10/accesscontrol/wsdl/ModifyAccessPoint",
            response_action: "http://www.onvif.org/ver10/accesscontrol/wsdl/ModifyAccessPointResponse",
            access: AccessClass::WriteSystem,
            faults: &[
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
            index: 8,
            name: "DeleteAccessPoint",
            request: xml::name!(TAC, "tac:DeleteAccessPoint"),
            response: Some(xml::name!(TAC, "tac:DeleteAccessPointResponse")),
            action: "http://www.onvif.org/ver10/accesscontrol/wsdl/DeleteAccessPoint",
            response_action: "http://www.onvif.org/ver10/accesscontrol/wsdl/DeleteAccessPointResponse",
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
            name: "SetAccessPointAuthenticationProfile",
            request: xml::name!(TAC, "tac:SetAccessPointAuthenticationProfile"),
            response: Some(xml::name!(TAC, "tac:SetAccessPointAuthenticationProfileResponse")),
            action: "http://www.onvif.org/ver10/accesscontrol/wsdl/SetAccessPointAuthenticationProfile",
            response_action: "http://www.onvif.org/ver10/accesscontrol/wsdl/SetAccessPointAuthenticationProfileResponse",
            access: AccessClass::Actuate,
            faults: &[
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
                    subcodes: &["InvalidArgVal", "ReferenceNotFound"],
                },
            ],
        },
        OperationInfo {
            index: 10,
            name: "DeleteAccessPointAuthenticationProfile",
            request: xml::name!(TAC, "tac:DeleteAccessPointAuthenticationProfile"),
            response: Some(xml::name!(
                TAC,
                "tac:DeleteAccessPointAuthenticationProfileResponse"
            )),
            action: "http://www.onvif.org/ver10/accesscontrol/wsdl/DeleteAccessPointAuthenticationProfile",
            response_action: "http://www.onvif.org/ver10/accesscontrol/wsdl/DeleteAccessPointAuthenticationProfileResponse",
            access: AccessClass::Actuate,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NotFound"],
            }],
        },
        OperationInfo {
            index: 11,
            name: "GetAreaInfo",
            request: xml::name!(TAC, "tac:GetAreaInfo"),
            response: Some(xml::name!(TAC, "tac:GetAreaInfoResponse")),
            action: "http://www.onvif.org/ver10/accesscontrol/wsdl/GetAreaInfo",
            response_action: "http://www.onvif.org/ver10/accesscontrol/wsdl/GetAreaInfoResponse",
            access: AccessClass::ReadSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgs", "TooManyItems"],
            }],
        },
        OperationInfo {
            index: 12,
            name: "GetAreaInfoList",
            request: xml::name!(TAC, "tac:GetAreaInfoList"),
            response: Some(xml::name!(TAC, "tac:GetAreaInfoListResponse")),
            action: "http://www.onvif.org/ver10/accesscontrol/wsdl/GetAreaInfoList",
            response_action: "http://www.onvif.org/ver10/accesscontrol/wsdl/GetAreaInfoListResponse",
            access: AccessClass::ReadSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "InvalidStartReference"],
            }],
        },
        OperationInfo {
            index: 13,
            name: "GetAreas",
            request: xml::name!(TAC, "tac:GetAreas"),
            response: Some(xml::name!(TAC, "tac:GetAreasResponse")),
            action: "http://www.onvif.org/ver10/accesscontrol/wsdl/GetAreas",
            response_action: "http://www.onvif.org/ver10/accesscontrol/wsdl/GetAreasResponse",
            access: AccessClass::ReadSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgs", "TooManyItems"],
            }],
        },
        OperationInfo {
            index: 14,
            name: "GetAreaList",
            request: xml::name!(TAC, "tac:GetAreaList"),
            response: Some(xml::name!(TAC, "tac:GetAreaListResponse")),
            action: "http://www.onvif.org/ver10/accesscontrol/wsdl/GetAreaList",
            response_action: "http://www.onvif.org/ver10/accesscontrol/wsdl/GetAreaListResponse",
            access: AccessClass::ReadSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "InvalidStartReference"],
            }],
        },
        OperationInfo {
            index: 15,
            name: "CreateArea",
            request: xml::name!(TAC, "tac:CreateArea"),
            response: Some(xml::name!(TAC, "tac:CreateAreaResponse")),
            action: "http://www.onvif.org/ver10/accesscontrol/wsdl/CreateArea",
            response_action: "http://www.onvif.org/ver10/accesscontrol/wsdl/CreateAreaResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["CapabilityViolated", "MaxAreas"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "ReferenceNotFound"],
                },
            ],
        },
        OperationInfo {
            index: 16,
            name: "SetArea",
            request: xml::name!(TAC, "tac:SetArea"),
            response: Some(xml::name!(TAC, "tac:SetAreaResponse")),
            action: "http://www.onvif.org/ver10/accesscontrol/wsdl/SetArea",
            response_action: "http://www.onvif.org/ver10/accesscontrol/wsdl/SetAreaResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["CapabilityViolated", "ClientSuppliedTokenSupported"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["CapabilityViolated", "MaxAreas"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "ReferenceNotFound"],
                },
            ],
        },
        OperationInfo {
            index: 17,
            name: "ModifyArea",
            request: xml::name!(TAC, "tac:ModifyArea"),
            response: Some(xml::name!(TAC, "tac:ModifyAreaResponse")),
            action: "http://www.onvif.org/ver10/accesscontrol/wsdl/ModifyArea",
            response_action: "http://www.onvif.org/ver10/accesscontrol/wsdl/ModifyAreaResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["CapabilityViolated", "AntipassbackSupported"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["CapabilityViolated", "OccupancyControlSupported"],
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
            index: 18,
            name: "DeleteArea",
            request: xml::name!(TAC, "tac:DeleteArea"),
            response: Some(xml::name!(TAC, "tac:DeleteAreaResponse")),
            action: "http://www.onvif.org/ver10/accesscontrol/wsdl/DeleteArea",
            response_action: "http://www.onvif.org/ver10/accesscontrol/wsdl/DeleteAreaResponse",
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
            index: 19,
            name: "GetAccessPointState",
            request: xml::name!(TAC, "tac:GetAccessPointState"),
            response: Some(xml::name!(TAC, "tac:GetAccessPointStateResponse")),
            action: "http://www.onvif.org/ver10/accesscontrol/wsdl/GetAccessPointState",
            response_action: "http://www.onvif.org/ver10/accesscontrol/wsdl/GetAccessPointStateResponse",
            access: AccessClass::ReadSystemSensitive,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NotFound"],
            }],
        },
        OperationInfo {
            index: 20,
            name: "EnableAccessPoint",
            request: xml::name!(TAC, "tac:EnableAccessPoint"),
            response: Some(xml::name!(TAC, "tac:EnableAccessPointResponse")),
            action: "http://www.onvif.org/ver10/accesscontrol/wsdl/EnableAccessPoint",
            response_action: "http://www.onvif.org/ver10/accesscontrol/wsdl/EnableAccessPointResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "NotSupported"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NotFound"],
                },
            ],
        },
        OperationInfo {
            index: 21,
            name: "DisableAccessPoint",
            request: xml::name!(TAC, "tac:DisableAccessPoint"),
            response: Some(xml::name!(TAC, "tac:DisableAccessPointResponse")),
            action: "http://www.onvif.org/ver10/accesscontrol/wsdl/DisableAccessPoint",
            response_action: "http://www.onvif.org/ver10/accesscontrol/wsdl/DisableAccessPointResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "NotSupported"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NotFound"],
                },
            ],
        },
        OperationInfo {
            index: 22,
            name: "ExternalAuthorization",
            request: xml::name!(TAC, "tac:ExternalAuthorization"),
            response: Some(xml::name!(TAC, "tac:ExternalAuthorizationResponse")),
            action: "http://www.onvif.org/ver10/accesscontrol/wsdl/ExternalAuthorization",
            response_action: "http://www.onvif.org/ver10/accesscontrol/wsdl/ExternalAuthorizationResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "NotSupported"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NotFound"],
                },
            ],
        },
        OperationInfo {
            index: 23,
            name: "Feedback",
            request: xml::name!(TAC, "tac:Feedback"),
            response: Some(xml::name!(TAC, "tac:FeedbackResponse")),
            action: "http://www.onvif.org/ver10/accesscontrol/wsdl/Feedback",
            response_action: "http://www.onvif.org/ver10/accesscontrol/wsdl/FeedbackResponse",
            access: AccessClass::Actuate,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NotFound"],
            }],
        },
    ],
};

/// The operation `GetServiceCapabilities` of the AccessControl service: request `tac:GetServiceCapabilities`, answered by `tac:GetServiceCapabilitiesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetServiceCapabilities;

impl Operation for GetServiceCapabilities {
    type Request = super::GetServiceCapabilities;
    type Response = super::GetServiceCapabilitiesResponse;
    const INFO: &'static OperationInfo = &ACCESS_CONTROL.operations[0];
}

/// The operation `GetAccessPointInfo` of the AccessControl service: request `tac:GetAccessPointInfo`, answered by `tac:GetAccessPointInfoResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAccessPointInfo;

impl Operation for GetAccessPointInfo {
    type Request = super::GetAccessPointInfo;
    type Response = super::GetAccessPointInfoResponse;
    const INFO: &'static OperationInfo = &ACCESS_CONTROL.operations[1];
}

/// The operation `GetAccessPointInfoList` of the AccessControl service: request `tac:GetAccessPointInfoList`, answered by `tac:GetAccessPointInfoListResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAccessPointInfoList;

impl Operation for GetAccessPointInfoList {
    type Request = super::GetAccessPointInfoList;
    type Response = super::GetAccessPointInfoListResponse;
    const INFO: &'static OperationInfo = &ACCESS_CONTROL.operations[2];
}

/// The operation `GetAccessPoints` of the AccessControl service: request `tac:GetAccessPoints`, answered by `tac:GetAccessPointsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAccessPoints;

impl Operation for GetAccessPoints {
    type Request = super::GetAccessPoints;
    type Response = super::GetAccessPointsResponse;
    const INFO: &'static OperationInfo = &ACCESS_CONTROL.operations[3];
}

/// The operation `GetAccessPointList` of the AccessControl service: request `tac:GetAccessPointList`, answered by `tac:GetAccessPointListResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAccessPointList;

impl Operation for GetAccessPointList {
    type Request = super::GetAccessPointList;
    type Response = super::GetAccessPointListResponse;
    const INFO: &'static OperationInfo = &ACCESS_CONTROL.operations[4];
}

/// The operation `CreateAccessPoint` of the AccessControl service: request `tac:CreateAccessPoint`, answered by `tac:CreateAccessPointResponse`.
#[derive(Clone, Copy, Debug)]
pub struct CreateAccessPoint;

impl Operation for CreateAccessPoint {
    type Request = super::CreateAccessPoint;
    type Response = super::CreateAccessPointResponse;
    const INFO: &'static OperationInfo = &ACCESS_CONTROL.operations[5];
}

/// The operation `SetAccessPoint` of the AccessControl service: request `tac:SetAccessPoint`, answered by `tac:SetAccessPointResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetAccessPoint;

impl Operation for SetAccessPoint {
    type Request = super::SetAccessPoint;
    type Response = super::SetAccessPointResponse;
    const INFO: &'static OperationInfo = &ACCESS_CONTROL.operations[6];
}

/// The operation `ModifyAccessPoint` of the AccessControl service: request `tac:ModifyAccessPoint`, answered by `tac:ModifyAccessPointResponse`.
#[derive(Clone, Copy, Debug)]
pub struct ModifyAccessPoint;

impl Operation for ModifyAccessPoint {
    type Request = super::ModifyAccessPoint;
    type Response = super::ModifyAccessPointResponse;
    const INFO: &'static OperationInfo = &ACCESS_CONTROL.operations[7];
}

/// The operation `DeleteAccessPoint` of the AccessControl service: request `tac:DeleteAccessPoint`, answered by `tac:DeleteAccessPointResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteAccessPoint;

impl Operation for DeleteAccessPoint {
    type Request = super::DeleteAccessPoint;
    type Response = super::DeleteAccessPointResponse;
    const INFO: &'static OperationInfo = &ACCESS_CONTROL.operations[8];
}

/// The operation `SetAccessPointAuthenticationProfile` of the AccessControl service: request `tac:SetAccessPointAuthenticationProfile`, answered by `tac:SetAccessPointAuthenticationProfileResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetAccessPointAuthenticationProfile;

impl Operation for SetAccessPointAuthenticationProfile {
    type Request = super::SetAccessPointAuthenticationProfile;
    type Response = super::SetAccessPointAuthenticationProfileResponse;
    const INFO: &'static OperationInfo = &ACCESS_CONTROL.operations[9];
}

/// The operation `DeleteAccessPointAuthenticationProfile` of the AccessControl service: request `tac:DeleteAccessPointAuthenticationProfile`, answered by `tac:DeleteAccessPointAuthenticationProfileResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteAccessPointAuthenticationProfile;

impl Operation for DeleteAccessPointAuthenticationProfile {
    type Request = super::DeleteAccessPointAuthenticationProfile;
    type Response = super::DeleteAccessPointAuthenticationProfileResponse;
    const INFO: &'static OperationInfo = &ACCESS_CONTROL.operations[10];
}

/// The operation `GetAreaInfo` of the AccessControl service: request `tac:GetAreaInfo`, answered by `tac:GetAreaInfoResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAreaInfo;

impl Operation for GetAreaInfo {
    type Request = super::GetAreaInfo;
    type Response = super::GetAreaInfoResponse;
    const INFO: &'static OperationInfo = &ACCESS_CONTROL.operations[11];
}

/// The operation `GetAreaInfoList` of the AccessControl service: request `tac:GetAreaInfoList`, answered by `tac:GetAreaInfoListResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAreaInfoList;

impl Operation for GetAreaInfoList {
    type Request = super::GetAreaInfoList;
    type Response = super::GetAreaInfoListResponse;
    const INFO: &'static OperationInfo = &ACCESS_CONTROL.operations[12];
}

/// The operation `GetAreas` of the AccessControl service: request `tac:GetAreas`, answered by `tac:GetAreasResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAreas;

impl Operation for GetAreas {
    type Request = super::GetAreas;
    type Response = super::GetAreasResponse;
    const INFO: &'static OperationInfo = &ACCESS_CONTROL.operations[13];
}

/// The operation `GetAreaList` of the AccessControl service: request `tac:GetAreaList`, answered by `tac:GetAreaListResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAreaList;

impl Operation for GetAreaList {
    type Request = super::GetAreaList;
    type Response = super::GetAreaListResponse;
    const INFO: &'static OperationInfo = &ACCESS_CONTROL.operations[14];
}

/// The operation `CreateArea` of the AccessControl service: request `tac:CreateArea`, answered by `tac:CreateAreaResponse`.
#[derive(Clone, Copy, Debug)]
pub struct CreateArea;

impl Operation for CreateArea {
    type Request = super::CreateArea;
    type Response = super::CreateAreaResponse;
    const INFO: &'static OperationInfo = &ACCESS_CONTROL.operations[15];
}

/// The operation `SetArea` of the AccessControl service: request `tac:SetArea`, answered by `tac:SetAreaResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetArea;

impl Operation for SetArea {
    type Request = super::SetArea;
    type Response = super::SetAreaResponse;
    const INFO: &'static OperationInfo = &ACCESS_CONTROL.operations[16];
}

/// The operation `ModifyArea` of the AccessControl service: request `tac:ModifyArea`, answered by `tac:ModifyAreaResponse`.
#[derive(Clone, Copy, Debug)]
pub struct ModifyArea;

impl Operation for ModifyArea {
    type Request = super::ModifyArea;
    type Response = super::ModifyAreaResponse;
    const INFO: &'static OperationInfo = &ACCESS_CONTROL.operations[17];
}

/// The operation `DeleteArea` of the AccessControl service: request `tac:DeleteArea`, answered by `tac:DeleteAreaResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteArea;

impl Operation for DeleteArea {
    type Request = super::DeleteArea;
    type Response = super::DeleteAreaResponse;
    const INFO: &'static OperationInfo = &ACCESS_CONTROL.operations[18];
}

/// The operation `GetAccessPointState` of the AccessControl service: request `tac:GetAccessPointState`, answered by `tac:GetAccessPointStateResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetAccessPointState;

impl Operation for GetAccessPointState {
    type Request = super::GetAccessPointState;
    type Response = super::GetAccessPointStateResponse;
    const INFO: &'static OperationInfo = &ACCESS_CONTROL.operations[19];
}

/// The operation `EnableAccessPoint` of the AccessControl service: request `tac:EnableAccessPoint`, answered by `tac:EnableAccessPointResponse`.
#[derive(Clone, Copy, Debug)]
pub struct EnableAccessPoint;

impl Operation for EnableAccessPoint {
    type Request = super::EnableAccessPoint;
    type Response = super::EnableAccessPointResponse;
    const INFO: &'static OperationInfo = &ACCESS_CONTROL.operations[20];
}

/// The operation `DisableAccessPoint` of the AccessControl service: request `tac:DisableAccessPoint`, answered by `tac:DisableAccessPointResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DisableAccessPoint;

impl Operation for DisableAccessPoint {
    type Request = super::DisableAccessPoint;
    type Response = super::DisableAccessPointResponse;
    const INFO: &'static OperationInfo = &ACCESS_CONTROL.operations[21];
}

/// The operation `ExternalAuthorization` of the AccessControl service: request `tac:ExternalAuthorization`, answered by `tac:ExternalAuthorizationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct ExternalAuthorization;

impl Operation for ExternalAuthorization {
    type Request = super::ExternalAuthorization;
    type Response = super::ExternalAuthorizationResponse;
    const INFO: &'static OperationInfo = &ACCESS_CONTROL.operations[22];
}

/// The operation `Feedback` of the AccessControl service: request `tac:Feedback`, answered by `tac:FeedbackResponse`.
#[derive(Clone, Copy, Debug)]
pub struct Feedback;

impl Operation for Feedback {
    type Request = super::Feedback;
    type Response = super::FeedbackResponse;
    const INFO: &'static OperationInfo = &ACCESS_CONTROL.operations[23];
}
