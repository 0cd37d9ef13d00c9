// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Operations of the namespace `http://www.onvif.org/ver10/doorcontrol/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::auth::access::AccessClass;
use crate::operation::{FaultSpec, Operation, OperationInfo, ServiceInfo};
use crate::soap::FaultCode;
use crate::xml;

/// The DoorControl service and its operations, in the order of the service description.
pub static DOOR_CONTROL: ServiceInfo = ServiceInfo {
    name: "DoorControl",
    namespace: xml::Ns::TDC,
    operations: &[
        OperationInfo {
            index: 0,
            name: "GetServiceCapabilities",
            request: xml::name!(TDC, "tdc:GetServiceCapabilities"),
            response: Some(xml::name!(TDC, "tdc:GetServiceCapabilitiesResponse")),
            action: "http://www.onvif.org/ver10/doorcontrol/wsdl/GetServiceCapabilities",
            response_action: "http://www.onvif.org/ver10/doorcontrol/wsdl/GetServiceCapabilitiesResponse",
            access: AccessClass::PreAuth,
            faults: &[],
        },
        OperationInfo {
            index: 1,
            name: "GetDoorInfoList",
            request: xml::name!(TDC, "tdc:GetDoorInfoList"),
            response: Some(xml::name!(TDC, "tdc:GetDoorInfoListResponse")),
            action: "http://www.onvif.org/ver10/doorcontrol/wsdl/GetDoorInfoList",
            response_action: "http://www.onvif.org/ver10/doorcontrol/wsdl/GetDoorInfoListResponse",
            access: AccessClass::ReadSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "InvalidStartReference"],
            }],
        },
        OperationInfo {
            index: 2,
            name: "GetDoorInfo",
            request: xml::name!(TDC, "tdc:GetDoorInfo"),
            response: Some(xml::name!(TDC, "tdc:GetDoorInfoResponse")),
            action: "http://www.onvif.org/ver10/doorcontrol/wsdl/GetDoorInfo",
            response_action: "http://www.onvif.org/ver10/doorcontrol/wsdl/GetDoorInfoResponse",
            access: AccessClass::ReadSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgs", "TooManyItems"],
            }],
        },
        OperationInfo {
            index: 3,
            name: "GetDoorList",
            request: xml::name!(TDC, "tdc:GetDoorList"),
            response: Some(xml::name!(TDC, "tdc:GetDoorListResponse")),
            action: "http://www.onvif.org/ver10/doorcontrol/wsdl/GetDoorList",
            response_action: "http://www.onvif.org/ver10/doorcontrol/wsdl/GetDoorListResponse",
            access: AccessClass::ReadSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "InvalidStartReference"],
            }],
        },
        OperationInfo {
            index: 4,
            name: "GetDoors",
            request: xml::name!(TDC, "tdc:GetDoors"),
            response: Some(xml::name!(TDC, "tdc:GetDoorsResponse")),
            action: "http://www.onvif.org/ver10/doorcontrol/wsdl/GetDoors",
            response_action: "http://www.onvif.org/ver10/doorcontrol/wsdl/GetDoorsResponse",
            access: AccessClass::ReadSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgs", "TooManyItems"],
            }],
        },
        OperationInfo {
            index: 5,
            name: "CreateDoor",
            request: xml::name!(TDC, "tdc:CreateDoor"),
            response: Some(xml::name!(TDC, "tdc:CreateDoorResponse")),
            action: "http://www.onvif.org/ver10/doorcontrol/wsdl/CreateDoor",
            response_action: "http://www.onvif.org/ver10/doorcontrol/wsdl/CreateDoorResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["CapabilityViolated", "MaxDoors"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "ReferenceNotFound"],
                },
            ],
        },
        OperationInfo {
            index: 6,
            name: "SetDoor",
            request: xml::name!(TDC, "tdc:SetDoor"),
            response: Some(xml::name!(TDC, "tdc:SetDoorResponse")),
            action: "http://www.onvif.org/ver10/doorcontrol/wsdl/SetDoor",
            response_action: "http://www.onvif.org/ver10/doorcontrol/wsdl/SetDoorResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["CapabilityViolated", "ClientSuppliedTokenSupported"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["CapabilityViolated", "MaxDoors"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "ReferenceNotFound"],
                },
            ],
        },
        OperationInfo {
            index: 7,
            name: "ModifyDoor",
            request: xml::name!(TDC, "tdc:ModifyDoor"),
            response: Some(xml::name!(TDC, "tdc:ModifyDoorResponse")),
            action: "http://www.onvif.org/ver10/doorcontrol/wsdl/ModifyDoor",
            response_action: "http://www.onvif.org/ver10/doorcontrol/wsdl/ModifyDoorResponse",
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
            name: "DeleteDoor",
            request: xml::name!(TDC, "tdc:DeleteDoor"),
            response: Some(xml::name!(TDC, "tdc:DeleteDoorResponse")),
            action: "http://www.onvif.org/ver10/doorcontrol/wsdl/DeleteDoor",
            response_action: "http://www.onvif.org/ver10/doorcontrol/wsdl/DeleteDoorResponse",
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
            name: "GetDoorState",
            request: xml::name!(TDC, "tdc:GetDoorState"),
            response: Some(xml::name!(TDC, "tdc:GetDoorStateResponse")),
            action: "http://www.onvif.org/ver10/doorcontrol/wsdl/GetDoorState",
            response_action: "http://www.onvif.org/ver10/doorcontrol/wsdl/GetDoorStateResponse",
            access: AccessClass::ReadSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgs", "NotFound"],
            }],
        },
        OperationInfo {
            index: 10,
            name: "AccessDoor",
            request: xml::name!(TDC, "tdc:AccessDoor"),
            response: Some(xml::name!(TDC, "tdc:AccessDoorResponse")),
            action: "http://www.onvif.org/ver10/doorcontrol/wsdl/AccessDoor",
            response_action: "http://www.onvif.org/ver10/doorcontrol/wsdl/AccessDoorResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "Failure"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgs", "NotFound"],
                },
            ],
        },
        OperationInfo {
            index: 11,
            name: "LockDoor",
            request: xml::name!(TDC, "tdc:LockDoor"),
            response: Some(xml::name!(TDC, "tdc:LockDoorResponse")),
            action: "http://www.onvif.org/ver10/doorcontrol/wsdl/LockDoor",
            response_action: "http://www.onvif.org/ver10/doorcontrol/wsdl/LockDoorResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "Failure"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgs", "NotFound"],
                },
            ],
        },
        OperationInfo {
            index: 12,
            name: "UnlockDoor",
            request: xml::name!(TDC, "tdc:UnlockDoor"),
            response: Some(xml::name!(TDC, "tdc:UnlockDoorResponse")),
            action: "http://www.onvif.org/ver10/doorcontrol/wsdl/UnlockDoor",
            response_action: "http://www.onvif.org/ver10/doorcontrol/wsdl/UnlockDoorResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "Failure"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgs", "NotFound"],
                },
            ],
        },
        OperationInfo {
            index: 13,
            name: "BlockDoor",
            request: xml::name!(TDC, "tdc:BlockDoor"),
            response: Some(xml::name!(TDC, "tdc:BlockDoorResponse")),
            action: "http://www.onvif.org/ver10/doorcontrol/wsdl/BlockDoor",
            response_action: "http://www.onvif.org/ver10/doorcontrol/wsdl/BlockDoorResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "Failure"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgs", "NotFound"],
                },
            ],
        },
        OperationInfo {
            index: 14,
            name: "LockDownDoor",
            request: xml::name!(TDC, "tdc:LockDownDoor"),
            response: Some(xml::name!(TDC, "tdc:LockDownDoorResponse")),
            action: "http://www.onvif.org/ver10/doorcontrol/wsdl/LockDownDoor",
            response_action: "http://www.onvif.org/ver10/doorcontrol/wsdl/LockDownDoorResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "Failure"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgs", "NotFound"],
                },
            ],
        },
        OperationInfo {
            index: 15,
            name: "LockDownReleaseDoor",
            request: xml::name!(TDC, "tdc:LockDownReleaseDoor"),
            response: Some(xml::name!(TDC, "tdc:LockDownReleaseDoorResponse")),
            action: "http://www.onvif.org/ver10/doorcontrol/wsdl/LockDownReleaseDoor",
            response_action: "http://www.onvif.org/ver10/doorcontrol/wsdl/LockDownReleaseDoorResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "Failure"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgs", "NotFound"],
                },
            ],
        },
        OperationInfo {
            index: 16,
            name: "LockOpenDoor",
            request: xml::name!(TDC, "tdc:LockOpenDoor"),
            response: Some(xml::name!(TDC, "tdc:LockOpenDoorResponse")),
            action: "http://www.onvif.org/ver10/doorcontrol/wsdl/LockOpenDoor",
            response_action: "http://www.onvif.org/ver10/doorcontrol/wsdl/LockOpenDoorResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "Failure"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgs", "NotFound"],
                },
            ],
        },
        OperationInfo {
            index: 17,
            name: "LockOpenReleaseDoor",
            request: xml::name!(TDC, "tdc:LockOpenReleaseDoor"),
            response: Some(xml::name!(TDC, "tdc:LockOpenReleaseDoorResponse")),
            action: "http://www.onvif.org/ver10/doorcontrol/wsdl/LockOpenReleaseDoor",
            response_action: "http://www.onvif.org/ver10/doorcontrol/wsdl/LockOpenReleaseDoorResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "Failure"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgs", "NotFound"],
                },
            ],
        },
        OperationInfo {
            index: 18,
            name: "DoubleLockDoor",
            request: xml::name!(TDC, "tdc:DoubleLockDoor"),
            response: Some(xml::name!(TDC, "tdc:DoubleLockDoorResponse")),
            action: "http://www.onvif.org/ver10/doorcontrol/wsdl/DoubleLockDoor",
            response_action: "http://www.onvif.org/ver10/doorcontrol/wsdl/DoubleLockDoorResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "Failure"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgs", "NotFound"],
                },
            ],
        },
    ],
};

/// The operation `GetServiceCapabilities` of the DoorControl service: request `tdc:GetServiceCapabilities`, answered by `tdc:GetServiceCapabilitiesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetServiceCapabilities;

impl Operation for GetServiceCapabilities {
    type Request = super::GetServiceCapabilities;
    type Response = super::GetServiceCapabilitiesResponse;
    const INFO: &'static OperationInfo = &DOOR_CONTROL.operations[0];
}

/// The operation `GetDoorInfoList` of the DoorControl service: request `tdc:GetDoorInfoList`, answered by `tdc:GetDoorInfoListResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetDoorInfoList;

impl Operation for GetDoorInfoList {
    type Request = super::GetDoorInfoList;
    type Response = super::GetDoorInfoListResponse;
    const INFO: &'static OperationInfo = &DOOR_CONTROL.operations[1];
}

/// The operation `GetDoorInfo` of the DoorControl service: request `tdc:GetDoorInfo`, answered by `tdc:GetDoorInfoResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetDoorInfo;

impl Operation for GetDoorInfo {
    type Request = super::GetDoorInfo;
    type Response = super::GetDoorInfoResponse;
    const INFO: &'static OperationInfo = &DOOR_CONTROL.operations[2];
}

/// The operation `GetDoorList` of the DoorControl service: request `tdc:GetDoorList`, answered by `tdc:GetDoorListResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetDoorList;

impl Operation for GetDoorList {
    type Request = super::GetDoorList;
    type Response = super::GetDoorListResponse;
    const INFO: &'static OperationInfo = &DOOR_CONTROL.operations[3];
}

/// The operation `GetDoors` of the DoorControl service: request `tdc:GetDoors`, answered by `tdc:GetDoorsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetDoors;

impl Operation for GetDoors {
    type Request = super::GetDoors;
    type Response = super::GetDoorsResponse;
    const INFO: &'static OperationInfo = &DOOR_CONTROL.operations[4];
}

/// The operation `CreateDoor` of the DoorControl service: request `tdc:CreateDoor`, answered by `tdc:CreateDoorResponse`.
#[derive(Clone, Copy, Debug)]
pub struct CreateDoor;

impl Operation for CreateDoor {
    type Request = super::CreateDoor;
    type Response = super::CreateDoorResponse;
    const INFO: &'static OperationInfo = &DOOR_CONTROL.operations[5];
}

/// The operation `SetDoor` of the DoorControl service: request `tdc:SetDoor`, answered by `tdc:SetDoorResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetDoor;

impl Operation for SetDoor {
    type Request = super::SetDoor;
    type Response = super::SetDoorResponse;
    const INFO: &'static OperationInfo = &DOOR_CONTROL.operations[6];
}

/// The operation `ModifyDoor` of the DoorControl service: request `tdc:ModifyDoor`, answered by `tdc:ModifyDoorResponse`.
#[derive(Clone, Copy, Debug)]
pub struct ModifyDoor;

impl Operation for ModifyDoor {
    type Request = super::ModifyDoor;
    type Response = super::ModifyDoorResponse;
    const INFO: &'static OperationInfo = &DOOR_CONTROL.operations[7];
}

/// The operation `DeleteDoor` of the DoorControl service: request `tdc:DeleteDoor`, answered by `tdc:DeleteDoorResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteDoor;

impl Operation for DeleteDoor {
    type Request = super::DeleteDoor;
    type Response = super::DeleteDoorResponse;
    const INFO: &'static OperationInfo = &DOOR_CONTROL.operations[8];
}

/// The operation `GetDoorState` of the DoorControl service: request `tdc:GetDoorState`, answered by `tdc:GetDoorStateResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetDoorState;

impl Operation for GetDoorState {
    type Request = super::GetDoorState;
    type Response = super::GetDoorStateResponse;
    const INFO: &'static OperationInfo = &DOOR_CONTROL.operations[9];
}

/// The operation `AccessDoor` of the DoorControl service: request `tdc:AccessDoor`, answered by `tdc:AccessDoorResponse`.
#[derive(Clone, Copy, Debug)]
pub struct AccessDoor;

impl Operation for AccessDoor {
    type Request = super::AccessDoor;
    type Response = super::AccessDoorResponse;
    const INFO: &'static OperationInfo = &DOOR_CONTROL.operations[10];
}

/// The operation `LockDoor` of the DoorControl service: request `tdc:LockDoor`, answered by `tdc:LockDoorResponse`.
#[derive(Clone, Copy, Debug)]
pub struct LockDoor;

impl Operation for LockDoor {
    type Request = super::LockDoor;
    type Response = super::LockDoorResponse;
    const INFO: &'static OperationInfo = &DOOR_CONTROL.operations[11];
}

/// The operation `UnlockDoor` of the DoorControl service: request `tdc:UnlockDoor`, answered by `tdc:UnlockDoorResponse`.
#[derive(Clone, Copy, Debug)]
pub struct UnlockDoor;

impl Operation for UnlockDoor {
    type Request = super::UnlockDoor;
    type Response = super::UnlockDoorResponse;
    const INFO: &'static OperationInfo = &DOOR_CONTROL.operations[12];
}

/// The operation `BlockDoor` of the DoorControl service: request `tdc:BlockDoor`, answered by `tdc:BlockDoorResponse`.
#[derive(Clone, Copy, Debug)]
pub struct BlockDoor;

impl Operation for BlockDoor {
    type Request = super::BlockDoor;
    type Response = super::BlockDoorResponse;
    const INFO: &'static OperationInfo = &DOOR_CONTROL.operations[13];
}

/// The operation `LockDownDoor` of the DoorControl service: request `tdc:LockDownDoor`, answered by `tdc:LockDownDoorResponse`.
#[derive(Clone, Copy, Debug)]
pub struct LockDownDoor;

impl Operation for LockDownDoor {
    type Request = super::LockDownDoor;
    type Response = super::LockDownDoorResponse;
    const INFO: &'static OperationInfo = &DOOR_CONTROL.operations[14];
}

/// The operation `LockDownReleaseDoor` of the DoorControl service: request `tdc:LockDownReleaseDoor`, answered by `tdc:LockDownReleaseDoorResponse`.
#[derive(Clone, Copy, Debug)]
pub struct LockDownReleaseDoor;

impl Operation for LockDownReleaseDoor {
    type Request = super::LockDownReleaseDoor;
    type Response = super::LockDownReleaseDoorResponse;
    const INFO: &'static OperationInfo = &DOOR_CONTROL.operations[15];
}

/// The operation `LockOpenDoor` of the DoorControl service: request `tdc:LockOpenDoor`, answered by `tdc:LockOpenDoorResponse`.
#[derive(Clone, Copy, Debug)]
pub struct LockOpenDoor;

impl Operation for LockOpenDoor {
    type Request = super::LockOpenDoor;
    type Response = super::LockOpenDoorResponse;
    const INFO: &'static OperationInfo = &DOOR_CONTROL.operations[16];
}

/// The operation `LockOpenReleaseDoor` of the DoorControl service: request `tdc:LockOpenReleaseDoor`, answered by `tdc:LockOpenReleaseDoorResponse`.
#[derive(Clone, Copy, Debug)]
pub struct LockOpenReleaseDoor;

impl Operation for LockOpenReleaseDoor {
    type Request = super::LockOpenReleaseDoor;
    type Response = super::LockOpenReleaseDoorResponse;
    const INFO: &'static OperationInfo = &DOOR_CONTROL.operations[17];
}

/// The operation `DoubleLockDoor` of the DoorControl service: request `tdc:DoubleLockDoor`, answered by `tdc:DoubleLockDoorResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DoubleLockDoor;

impl Operation for DoubleLockDoor {
    type Request = super::DoubleLockDoor;
    type Response = super::DoubleLockDoorResponse;
    const INFO: &'static OperationInfo = &DOOR_CONTROL.operations[18];
}
