// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Operations of the namespace `http://www.onvif.org/ver10/schedule/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::auth::access::AccessClass;
use crate::operation::{FaultSpec, Operation, OperationInfo, ServiceInfo};
use crate::soap::FaultCode;
use crate::xml;

/// The Schedule service and its operations, in the order of the service description.
pub static SCHEDULE: ServiceInfo = ServiceInfo {
    name: "Schedule",
    namespace: xml::Ns::TSC,
    operations: &[
        OperationInfo {
            index: 0,
            name: "GetServiceCapabilities",
            request: xml::name!(TSC, "tsc:GetServiceCapabilities"),
            response: Some(xml::name!(TSC, "tsc:GetServiceCapabilitiesResponse")),
            action: "http://www.onvif.org/ver10/schedule/wsdl/GetServiceCapabilities",
            response_action: "http://www.onvif.org/ver10/schedule/wsdl/GetServiceCapabilitiesResponse",
            access: AccessClass::PreAuth,
            faults: &[],
        },
        OperationInfo {
            index: 1,
            name: "GetScheduleState",
            request: xml::name!(TSC, "tsc:GetScheduleState"),
            response: Some(xml::name!(TSC, "tsc:GetScheduleStateResponse")),
            action: "http://www.onvif.org/ver10/schedule/wsdl/GetScheduleState",
            response_action: "http://www.onvif.org/ver10/schedule/wsdl/GetScheduleStateResponse",
            access: AccessClass::ReadSystemSensitive,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "NotFound"],
            }],
        },
        OperationInfo {
            index: 2,
            name: "GetScheduleInfo",
            request: xml::name!(TSC, "tsc:GetScheduleInfo"),
            response: Some(xml::name!(TSC, "tsc:GetScheduleInfoResponse")),
            action: "http://www.onvif.org/ver10/schedule/wsdl/GetScheduleInfo",
            response_action: "http://www.onvif.org/ver10/schedule/wsdl/GetScheduleInfoResponse",
            access: AccessClass::ReadSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgs", "TooManyItems"],
            }],
        },
        OperationInfo {
            index: 3,
            name: "GetScheduleInfoList",
            request: xml::name!(TSC, "tsc:GetScheduleInfoList"),
            response: Some(xml::name!(TSC, "tsc:GetScheduleInfoListResponse")),
            action: "http://www.onvif.org/ver10/schedule/wsdl/GetScheduleInfoList",
            response_action: "http://www.onvif.org/ver10/schedule/wsdl/GetScheduleInfoListResponse",
            access: AccessClass::ReadSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "InvalidStartReference"],
            }],
        },
        OperationInfo {
            index: 4,
            name: "GetSchedules",
            request: xml::name!(TSC, "tsc:GetSchedules"),
            response: Some(xml::name!(TSC, "tsc:GetSchedulesResponse")),
            action: "http://www.onvif.org/ver10/schedule/wsdl/GetSchedules",
            response_action: "http://www.onvif.org/ver10/schedule/wsdl/GetSchedulesResponse",
            access: AccessClass::ReadSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgs", "TooManyItems"],
            }],
        },
        OperationInfo {
            index: 5,
            name: "GetScheduleList",
            request: xml::name!(TSC, "tsc:GetScheduleList"),
            response: Some(xml::name!(TSC, "tsc:GetScheduleListResponse")),
            action: "http://www.onvif.org/ver10/schedule/wsdl/GetScheduleList",
            response_action: "http://www.onvif.org/ver10/schedule/wsdl/GetScheduleListResponse",
            access: AccessClass::ReadSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "InvalidStartReference"],
            }],
        },
        OperationInfo {
            index: 6,
            name: "CreateSchedule",
            request: xml::name!(TSC, "tsc:CreateSchedule"),
            response: Some(xml::name!(TSC, "tsc:CreateScheduleResponse")),
            action: "http://www.onvif.org/ver10/schedule/wsdl/CreateSchedule",
            response_action: "http://www.onvif.org/ver10/schedule/wsdl/CreateScheduleResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["CapabilityViolated", "MaxSchedules"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "MaxSpecialDaysSchedules"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "MaxTimePeriodsPerDay"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "ReferenceNotFound"],
                },
            ],
        },
        OperationInfo {
            index: 7,
            name: "SetSchedule",
            request: xml::name!(TSC, "tsc:SetSchedule"),
            response: Some(xml::name!(TSC, "tsc:SetScheduleResponse")),
            action: "http://www.onvif.org/ver10/schedule/wsdl/SetSchedule",
            response_action: "http://www.onvif.org/ver10/schedule/wsdl/SetScheduleResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["CapabilityViolated", "ClientSuppliedTokenSupported"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["CapabilityViolated", "MaxSchedules"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "MaxSpecialDaysSchedules"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "MaxTimePeriodsPerDay"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "ReferenceNotFound"],
                },
            ],
        },
        OperationInfo {
            index: 8,
            name: "ModifySchedule",
            request: xml::name!(TSC, "tsc:ModifySchedule"),
            response: Some(xml::name!(TSC, "tsc:ModifyScheduleResponse")),
            action: "http://www.onvif.org/ver10/schedule/wsdl/ModifySchedule",
            response_action: "http://www.onvif.org/ver10/schedule/wsdl/ModifyScheduleResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "MaxSpecialDaysSchedules"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "MaxTimePeriodsPerDay"],
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
            name: "DeleteSchedule",
            request: xml::name!(TSC, "tsc:DeleteSchedule"),
            response: Some(xml::name!(TSC, "tsc:DeleteScheduleResponse")),
            action: "http://www.onvif.org/ver10/schedule/wsdl/DeleteSchedule",
            response_action: "http://www.onvif.org/ver10/schedule/wsdl/DeleteScheduleResponse",
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
            index: 10,
            name: "GetSpecialDayGroupInfo",
            request: xml::name!(TSC, "tsc:GetSpecialDayGroupInfo"),
            response: Some(xml::name!(TSC, "tsc:GetSpecialDayGroupInfoResponse")),
            action: "http://www.onvif.org/ver10/schedule/wsdl/GetSpecialDayGroupInfo",
            response_action: "http://www.onvif.org/ver10/schedule/wsdl/GetSpecialDayGroupInfoResponse",
            access: AccessClass::ReadSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgs", "TooManyItems"],
            }],
        },
        OperationInfo {
            index: 11,
            name: "GetSpecialDayGroupInfoList",
            request: xml::name!(TSC, "tsc:GetSpecialDayGroupInfoList"),
            response: Some(xml::name!(TSC, "tsc:GetSpecialDayGroupInfoListResponse")),
            action: "http://www.onvif.org/ver10/schedule/wsdl/GetSpecialDayGroupInfoList",
            response_action: "http://www.onvif.org/ver10/schedule/wsdl/GetSpecialDayGroupInfoListResponse",
            access: AccessClass::ReadSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "InvalidStartReference"],
            }],
        },
        OperationInfo {
            index: 12,
            name: "GetSpecialDayGroups",
            request: xml::name!(TSC, "tsc:GetSpecialDayGroups"),
            response: Some(xml::name!(TSC, "tsc:GetSpecialDayGroupsResponse")),
            action: "http://www.onvif.org/ver10/schedule/wsdl/GetSpecialDayGroups",
            response_action: "http://www.onvif.org/ver10/schedule/wsdl/GetSpecialDayGroupsResponse",
            access: AccessClass::ReadSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgs", "TooManyItems"],
            }],
        },
        OperationInfo {
            index: 13,
            name: "GetSpecialDayGroupList",
            request: xml::name!(TSC, "tsc:GetSpecialDayGroupList"),
            response: Some(xml::name!(TSC, "tsc:GetSpecialDayGroupListResponse")),
            action: "http://www.onvif.org/ver10/schedule/wsdl/GetSpecialDayGroupList",
            response_action: "http://www.onvif.org/ver10/schedule/wsdl/GetSpecialDayGroupListResponse",
            access: AccessClass::ReadSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "InvalidStartReference"],
            }],
        },
        OperationInfo {
            index: 14,
            name: "CreateSpecialDayGroup",
            request: xml::name!(TSC, "tsc:CreateSpecialDayGroup"),
            response: Some(xml::name!(TSC, "tsc:CreateSpecialDayGroupResponse")),
            action: "http://www.onvif.org/ver10/schedule/wsdl/CreateSpecialDayGroup",
            response_action: "http://www.onvif.org/ver10/schedule/wsdl/CreateSpecialDayGroupResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["CapabilityViolated", "MaxSpecialDayGroups"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "MaxDaysInSpecialDayGroup"],
                },
            ],
        },
        OperationInfo {
            index: 15,
            name: "SetSpecialDayGroup",
            request: xml::name!(TSC, "tsc:SetSpecialDayGroup"),
            response: Some(xml::name!(TSC, "tsc:SetSpecialDayGroupResponse")),
            action: "http://www.onvif.org/ver10/schedule/wsdl/SetSpecialDayGroup",
            response_action: "http://www.onvif.org/ver10/schedule/wsdl/SetSpecialDayGroupResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["CapabilityViolated", "ClientSuppliedTokenSupported"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["CapabilityViolated", "MaxSpecialDayGroups"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "MaxDaysInSpecialDayGroup"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "MissingToken"],
                },
            ],
        },
        OperationInfo {
            index: 16,
            name: "ModifySpecialDayGroup",
            request: xml::name!(TSC, "tsc:ModifySpecialDayGroup"),
            response: Some(xml::name!(TSC, "tsc:ModifySpecialDayGroupResponse")),
            action: "http://www.onvif.org/ver10/schedule/wsdl/ModifySpecialDayGroup",
            response_action: "http://www.onvif.org/ver10/schedule/wsdl/ModifySpecialDayGroupResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["CapabilityViolated", "MaxDaysInSpecialDayGroup"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "NotFound"],
                },
            ],
        },
        OperationInfo {
            index: 17,
            name: "DeleteSpecialDayGroup",
            request: xml::name!(TSC, "tsc:DeleteSpecialDayGroup"),
            response: Some(xml::name!(TSC, "tsc:DeleteSpecialDayGroupResponse")),
            action: "http://www.onvif.org/ver10/schedule/wsdl/DeleteSpecialDayGroup",
            response_action: "http://www.onvif.org/ver10/schedule/wsdl/DeleteSpecialDayGroupResponse",
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

/// The operation `GetServiceCapabilities` of the Schedule service: request `tsc:GetServiceCapabilities`, answered by `tsc:GetServiceCapabilitiesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetServiceCapabilities;

impl Operation for GetServiceCapabilities {
    type Request = super::GetServiceCapabilities;
    type Response = super::GetServiceCapabilitiesResponse;
    const INFO: &'static OperationInfo = &SCHEDULE.operations[0];
}

/// The operation `GetScheduleState` of the Schedule service: request `tsc:GetScheduleState`, answered by `tsc:GetScheduleStateResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetScheduleState;

impl Operation for GetScheduleState {
    type Request = super::GetScheduleState;
    type Response = super::GetScheduleStateResponse;
    const INFO: &'static OperationInfo = &SCHEDULE.operations[1];
}

/// The operation `GetScheduleInfo` of the Schedule service: request `tsc:GetScheduleInfo`, answered by `tsc:GetScheduleInfoResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetScheduleInfo;

impl Operation for GetScheduleInfo {
    type Request = super::GetScheduleInfo;
    type Response = super::GetScheduleInfoResponse;
    const INFO: &'static OperationInfo = &SCHEDULE.operations[2];
}

/// The operation `GetScheduleInfoList` of the Schedule service: request `tsc:GetScheduleInfoList`, answered by `tsc:GetScheduleInfoListResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetScheduleInfoList;

impl Operation for GetScheduleInfoList {
    type Request = super::GetScheduleInfoList;
    type Response = super::GetScheduleInfoListResponse;
    const INFO: &'static OperationInfo = &SCHEDULE.operations[3];
}

/// The operation `GetSchedules` of the Schedule service: request `tsc:GetSchedules`, answered by `tsc:GetSchedulesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetSchedules;

impl Operation for GetSchedules {
    type Request = super::GetSchedules;
    type Response = super::GetSchedulesResponse;
    const INFO: &'static OperationInfo = &SCHEDULE.operations[4];
}

/// The operation `GetScheduleList` of the Schedule service: request `tsc:GetScheduleList`, answered by `tsc:GetScheduleListResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetScheduleList;

impl Operation for GetScheduleList {
    type Request = super::GetScheduleList;
    type Response = super::GetScheduleListResponse;
    const INFO: &'static OperationInfo = &SCHEDULE.operations[5];
}

/// The operation `CreateSchedule` of the Schedule service: request `tsc:CreateSchedule`, answered by `tsc:CreateScheduleResponse`.
#[derive(Clone, Copy, Debug)]
pub struct CreateSchedule;

impl Operation for CreateSchedule {
    type Request = super::CreateSchedule;
    type Response = super::CreateScheduleResponse;
    const INFO: &'static OperationInfo = &SCHEDULE.operations[6];
}

/// The operation `SetSchedule` of the Schedule service: request `tsc:SetSchedule`, answered by `tsc:SetScheduleResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetSchedule;

impl Operation for SetSchedule {
    type Request = super::SetSchedule;
    type Response = super::SetScheduleResponse;
    const INFO: &'static OperationInfo = &SCHEDULE.operations[7];
}

/// The operation `ModifySchedule` of the Schedule service: request `tsc:ModifySchedule`, answered by `tsc:ModifyScheduleResponse`.
#[derive(Clone, Copy, Debug)]
pub struct ModifySchedule;

impl Operation for ModifySchedule {
    type Request = super::ModifySchedule;
    type Response = super::ModifyScheduleResponse;
    const INFO: &'static OperationInfo = &SCHEDULE.operations[8];
}

/// The operation `DeleteSchedule` of the Schedule service: request `tsc:DeleteSchedule`, answered by `tsc:DeleteScheduleResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteSchedule;

impl Operation for DeleteSchedule {
    type Request = super::DeleteSchedule;
    type Response = super::DeleteScheduleResponse;
    const INFO: &'static OperationInfo = &SCHEDULE.operations[9];
}

/// The operation `GetSpecialDayGroupInfo` of the Schedule service: request `tsc:GetSpecialDayGroupInfo`, answered by `tsc:GetSpecialDayGroupInfoResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetSpecialDayGroupInfo;

impl Operation for GetSpecialDayGroupInfo {
    type Request = super::GetSpecialDayGroupInfo;
    type Response = super::GetSpecialDayGroupInfoResponse;
    const INFO: &'static OperationInfo = &SCHEDULE.operations[10];
}

/// The operation `GetSpecialDayGroupInfoList` of the Schedule service: request `tsc:GetSpecialDayGroupInfoList`, answered by `tsc:GetSpecialDayGroupInfoListResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetSpecialDayGroupInfoList;

impl Operation for GetSpecialDayGroupInfoList {
    type Request = super::GetSpecialDayGroupInfoList;
    type Response = super::GetSpecialDayGroupInfoListResponse;
    const INFO: &'static OperationInfo = &SCHEDULE.operations[11];
}

/// The operation `GetSpecialDayGroups` of the Schedule service: request `tsc:GetSpecialDayGroups`, answered by `tsc:GetSpecialDayGroupsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetSpecialDayGroups;

impl Operation for GetSpecialDayGroups {
    type Request = super::GetSpecialDayGroups;
    type Response = super::GetSpecialDayGroupsResponse;
    const INFO: &'static OperationInfo = &SCHEDULE.operations[12];
}

/// The operation `GetSpecialDayGroupList` of the Schedule service: request `tsc:GetSpecialDayGroupList`, answered by `tsc:GetSpecialDayGroupListResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetSpecialDayGroupList;

impl Operation for GetSpecialDayGroupList {
    type Request = super::GetSpecialDayGroupList;
    type Response = super::GetSpecialDayGroupListResponse;
    const INFO: &'static OperationInfo = &SCHEDULE.operations[13];
}

/// The operation `CreateSpecialDayGroup` of the Schedule service: request `tsc:CreateSpecialDayGroup`, answered by `tsc:CreateSpecialDayGroupResponse`.
#[derive(Clone, Copy, Debug)]
pub struct CreateSpecialDayGroup;

impl Operation for CreateSpecialDayGroup {
    type Request = super::CreateSpecialDayGroup;
    type Response = super::CreateSpecialDayGroupResponse;
    const INFO: &'static OperationInfo = &SCHEDULE.operations[14];
}

/// The operation `SetSpecialDayGroup` of the Schedule service: request `tsc:SetSpecialDayGroup`, answered by `tsc:SetSpecialDayGroupResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetSpecialDayGroup;

impl Operation for SetSpecialDayGroup {
    type Request = super::SetSpecialDayGroup;
    type Response = super::SetSpecialDayGroupResponse;
    const INFO: &'static OperationInfo = &SCHEDULE.operations[15];
}

/// The operation `ModifySpecialDayGroup` of the Schedule service: request `tsc:ModifySpecialDayGroup`, answered by `tsc:ModifySpecialDayGroupResponse`.
#[derive(Clone, Copy, Debug)]
pub struct ModifySpecialDayGroup;

impl Operation for ModifySpecialDayGroup {
    type Request = super::ModifySpecialDayGroup;
    type Response = super::ModifySpecialDayGroupResponse;
    const INFO: &'static OperationInfo = &SCHEDULE.operations[16];
}

/// The operation `DeleteSpecialDayGroup` of the Schedule service: request `tsc:DeleteSpecialDayGroup`, answered by `tsc:DeleteSpecialDayGroupResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteSpecialDayGroup;

impl Operation for DeleteSpecialDayGroup {
    type Request = super::DeleteSpecialDayGroup;
    type Response = super::DeleteSpecialDayGroupResponse;
    const INFO: &'static OperationInfo = &SCHEDULE.operations[17];
}
