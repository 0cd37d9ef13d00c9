// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Operations of the namespace `http://www.onvif.org/ver10/actionengine/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::auth::access::AccessClass;
use crate::operation::{FaultSpec, Operation, OperationInfo, ServiceInfo};
use crate::soap::FaultCode;
use crate::xml;

/// The ActionEngine service and its operations, in the order of the service description.
pub static ACTION_ENGINE: ServiceInfo = ServiceInfo {
    name: "ActionEngine",
    namespace: xml::Ns::TAE,
    operations: &[
        OperationInfo {
            index: 0,
            name: "GetSupportedActions",
            request: xml::name!(TAE, "tae:GetSupportedActions"),
            response: Some(xml::name!(TAE, "tae:GetSupportedActionsResponse")),
            action: "http://www.onvif.org/ver10/actionengine/wsdl/GetSupportedActions",
            response_action: "http://www.onvif.org/ver10/actionengine/wsdl/GetSupportedActionsResponse",
            access: AccessClass::ReadSystem,
            faults: &[],
        },
        OperationInfo {
            index: 1,
            name: "GetActions",
            request: xml::name!(TAE, "tae:GetActions"),
            response: Some(xml::name!(TAE, "tae:GetActionsResponse")),
            action: "http://www.onvif.org/ver10/actionengine/wsdl/GetActions",
            response_action: "http://www.onvif.org/ver10/actionengine/wsdl/GetActionsResponse",
            access: AccessClass::ReadSystem,
            faults: &[],
        },
        OperationInfo {
            index: 2,
            name: "CreateActions",
            request: xml::name!(TAE, "tae:CreateActions"),
            response: Some(xml::name!(TAE, "tae:CreateActionsResponse")),
            action: "http://www.onvif.org/ver10/actionengine/wsdl/CreateActions",
            response_action: "http://www.onvif.org/ver10/actionengine/wsdl/CreateActionsResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "TooManyActions"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidAction"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "UnknownAction"],
                },
            ],
        },
        OperationInfo {
            index: 3,
            name: "DeleteActions",
            request: xml::name!(TAE, "tae:DeleteActions"),
            response: Some(xml::name!(TAE, "tae:DeleteActionsResponse")),
            action: "http://www.onvif.org/ver10/actionengine/wsdl/DeleteActions",
            response_action: "http://www.onvif.org/ver10/actionengine/wsdl/DeleteActionsResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "ConfigurationConflict"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgs", "ActionNotExist"],
                },
            ],
        },
        OperationInfo {
            index: 4,
            name: "ModifyActions",
            request: xml::name!(TAE, "tae:ModifyActions"),
            response: Some(xml::name!(TAE, "tae:ModifyActionsResponse")),
            action: "http://www.onvif.org/ver10/actionengine/wsdl/ModifyActions",
            response_action: "http://www.onvif.org/ver10/actionengine/wsdl/ModifyActionsResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidAction"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgs", "ActionNotExist"],
                },
            ],
        },
        OperationInfo {
            index: 5,
            name: "GetServiceCapabilities",
            request: xml::name!(TAE, "tae:GetServiceCapabilities"),
            response: Some(xml::name!(TAE, "tae:GetServiceCapabilitiesResponse")),
            action: "http://www.onvif.org/ver10/actionengine/wsdl/GetServiceCapabilities",
            response_action: "http://www.onvif.org/ver10/actionengine/wsdl/GetServiceCapabilitiesResponse",
            access: AccessClass::PreAuth,
            faults: &[],
        },
        OperationInfo {
            index: 6,
            name: "GetActionTriggers",
            request: xml::name!(TAE, "tae:GetActionTriggers"),
            response: Some(xml::name!(TAE, "tae:GetActionTriggersResponse")),
            action: "http://www.onvif.org/ver10/actionengine/wsdl/GetActionTriggers",
            response_action: "http://www.onvif.org/ver10/actionengine/wsdl/GetActionTriggersResponse",
            access: AccessClass::ReadSystem,
            faults: &[],
        },
        OperationInfo {
            index: 7,
            name: "CreateActionTriggers",
            request: xml::name!(TAE, "tae:CreateActionTriggers"),
            response: Some(xml::name!(TAE, "tae:CreateActionTriggersResponse")),
            action: "http://www.onvif.org/ver10/actionengine/wsdl/CreateActionTriggers",
            response_action: "http://www.onvif.org/ver10/actionengine/wsdl/CreateActionTriggersResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "TooManyActionTriggers"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidActionTrigger"],
                },
            ],
        },
        OperationInfo {
            index: 8,
            name: "DeleteActionTriggers",
            request: xml::name!(TAE, "tae:DeleteActionTriggers"),
            response: Some(xml::name!(TAE, "tae:DeleteActionTriggersResponse")),
            action: "http://www.onvif.org/ver10/actionengine/wsdl/DeleteActionTriggers",
            response_action: "http://www.onvif.org/ver10/actionengine/wsdl/DeleteActionTriggersResponse",
            access: AccessClass::WriteSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgs", "ActionTriggerNotExist"],
            }],
        },
        OperationInfo {
            index: 9,
            name: "ModifyActionTriggers",
            request: xml::name!(TAE, "tae:ModifyActionTriggers"),
            response: Some(xml::name!(TAE, "tae:ModifyActionTriggersResponse")),
            action: "http://www.onvif.org/ver10/actionengine/wsdl/ModifyActionTriggers",
            response_action: "http://www.onvif.org/ver10/actionengine/wsdl/ModifyActionTriggersResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidActionTrigger"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgs", "ActionTriggerNotExist"],
                },
            ],
        },
    ],
};

/// The operation `GetSupportedActions` of the ActionEngine service: request `tae:GetSupportedActions`, answered by `tae:GetSupportedActionsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetSupportedActions;

impl Operation for GetSupportedActions {
    type Request = super::GetSupportedActions;
    type Response = super::GetSupportedActionsResponse;
    const INFO: &'static OperationInfo = &ACTION_ENGINE.operations[0];
}

/// The operation `GetActions` of the ActionEngine service: request `tae:GetActions`, answered by `tae:GetActionsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetActions;

impl Operation for GetActions {
    type Request = super::GetActions;
    type Response = super::GetActionsResponse;
    const INFO: &'static OperationInfo = &ACTION_ENGINE.operations[1];
}

/// The operation `CreateActions` of the ActionEngine service: request `tae:CreateActions`, answered by `tae:CreateActionsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct CreateActions;

impl Operation for CreateActions {
    type Request = super::CreateActions;
    type Response = super::CreateActionsResponse;
    const INFO: &'static OperationInfo = &ACTION_ENGINE.operations[2];
}

/// The operation `DeleteActions` of the ActionEngine service: request `tae:DeleteActions`, answered by `tae:DeleteActionsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteActions;

impl Operation for DeleteActions {
    type Request = super::DeleteActions;
    type Response = super::DeleteActionsResponse;
    const INFO: &'static OperationInfo = &ACTION_ENGINE.operations[3];
}

/// The operation `ModifyActions` of the ActionEngine service: request `tae:ModifyActions`, answered by `tae:ModifyActionsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct ModifyActions;

impl Operation for ModifyActions {
    type Request = super::ModifyActions;
    type Response = super::ModifyActionsResponse;
    const INFO: &'static OperationInfo = &ACTION_ENGINE.operations[4];
}

/// The operation `GetServiceCapabilities` of the ActionEngine service: request `tae:GetServiceCapabilities`, answered by `tae:GetServiceCapabilitiesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetServiceCapabilities;

impl Operation for GetServiceCapabilities {
    type Request = super::GetServiceCapabilities;
    type Response = super::GetServiceCapabilitiesResponse;
    const INFO: &'static OperationInfo = &ACTION_ENGINE.operations[5];
}

/// The operation `GetActionTriggers` of the ActionEngine service: request `tae:GetActionTriggers`, answered by `tae:GetActionTriggersResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetActionTriggers;

impl Operation for GetActionTriggers {
    type Request = super::GetActionTriggers;
    type Response = super::GetActionTriggersResponse;
    const INFO: &'static OperationInfo = &ACTION_ENGINE.operations[6];
}

/// The operation `CreateActionTriggers` of the ActionEngine service: request `tae:CreateActionTriggers`, answered by `tae:CreateActionTriggersResponse`.
#[derive(Clone, Copy, Debug)]
pub struct CreateActionTriggers;

impl Operation for CreateActionTriggers {
    type Request = super::CreateActionTriggers;
    type Response = super::CreateActionTriggersResponse;
    const INFO: &'static OperationInfo = &ACTION_ENGINE.operations[7];
}

/// The operation `DeleteActionTriggers` of the ActionEngine service: request `tae:DeleteActionTriggers`, answered by `tae:DeleteActionTriggersResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteActionTriggers;

impl Operation for DeleteActionTriggers {
    type Request = super::DeleteActionTriggers;
    type Response = super::DeleteActionTriggersResponse;
    const INFO: &'static OperationInfo = &ACTION_ENGINE.operations[8];
}

/// The operation `ModifyActionTriggers` of the ActionEngine service: request `tae:ModifyActionTriggers`, answered by `tae:ModifyActionTriggersResponse`.
#[derive(Clone, Copy, Debug)]
pub struct ModifyActionTriggers;

impl Operation for ModifyActionTriggers {
    type Request = super::ModifyActionTriggers;
    type Response = super::ModifyActionTriggersResponse;
    const INFO: &'static OperationInfo = &ACTION_ENGINE.operations[9];
}
