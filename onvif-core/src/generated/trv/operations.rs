// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Operations of the namespace `http://www.onvif.org/ver10/receiver/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::auth::access::AccessClass;
use crate::operation::{FaultSpec, Operation, OperationInfo, ServiceInfo};
use crate::soap::FaultCode;
use crate::xml;

/// The Receiver service and its operations, in the order of the service description.
pub static RECEIVER: ServiceInfo = ServiceInfo {
    name: "Receiver",
    namespace: xml::Ns::TRV,
    operations: &[
        OperationInfo {
            index: 0,
            name: "GetServiceCapabilities",
            request: xml::name!(TRV, "trv:GetServiceCapabilities"),
            response: Some(xml::name!(TRV, "trv:GetServiceCapabilitiesResponse")),
            action: "http://www.onvif.org/ver10/receiver/wsdl/GetServiceCapabilities",
            response_action: "http://www.onvif.org/ver10/receiver/wsdl/GetServiceCapabilitiesResponse",
            access: AccessClass::PreAuth,
            faults: &[],
        },
        OperationInfo {
            index: 1,
            name: "GetReceivers",
            request: xml::name!(TRV, "trv:GetReceivers"),
            response: Some(xml::name!(TRV, "trv:GetReceiversResponse")),
            action: "http://www.onvif.org/ver10/receiver/wsdl/GetReceivers",
            response_action: "http://www.onvif.org/ver10/receiver/wsdl/GetReceiversResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 2,
            name: "GetReceiver",
            request: xml::name!(TRV, "trv:GetReceiver"),
            response: Some(xml::name!(TRV, "trv:GetReceiverResponse")),
            action: "http://www.onvif.org/ver10/receiver/wsdl/GetReceiver",
            response_action: "http://www.onvif.org/ver10/receiver/wsdl/GetReceiverResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "UnknownToken"],
            }],
        },
        OperationInfo {
            index: 3,
            name: "CreateReceiver",
            request: xml::name!(TRV, "trv:CreateReceiver"),
            response: Some(xml::name!(TRV, "trv:CreateReceiverResponse")),
            action: "http://www.onvif.org/ver10/receiver/wsdl/CreateReceiver",
            response_action: "http://www.onvif.org/ver10/receiver/wsdl/CreateReceiverResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "MaxReceivers"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "BadConfiguration"],
                },
            ],
        },
        OperationInfo {
            index: 4,
            name: "DeleteReceiver",
            request: xml::name!(TRV, "trv:DeleteReceiver"),
            response: Some(xml::name!(TRV, "trv:DeleteReceiverResponse")),
            action: "http://www.onvif.org/ver10/receiver/wsdl/DeleteReceiver",
            response_action: "http://www.onvif.org/ver10/receiver/wsdl/DeleteReceiverResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "CannotDeleteReceiver"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "UnknownToken"],
                },
            ],
        },
        OperationInfo {
            index: 5,
            name: "ConfigureReceiver",
            request: xml::name!(TRV, "trv:ConfigureReceiver"),
            response: Some(xml::name!(TRV, "trv:ConfigureReceiverResponse")),
            action: "http://www.onvif.org/ver10/receiver/wsdl/ConfigureReceiver",
            response_action: "http://www.onvif.org/ver10/receiver/wsdl/ConfigureReceiverResponse",
            access: AccessClass::Actuate,
            faults: &[
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "BadConfiguration"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "UnknownToken"],
                },
            ],
        },
        OperationInfo {
            index: 6,
            name: "SetReceiverMode",
            request: xml::name!(TRV, "trv:SetReceiverMode"),
            response: Some(xml::name!(TRV, "trv:SetReceiverModeResponse")),
            action: "http://www.onvif.org/ver10/receiver/wsdl/SetReceiverMode",
            response_action: "http://www.onvif.org/ver10/receiver/wsdl/SetReceiverModeResponse",
            access: AccessClass::Actuate,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "UnknownToken"],
            }],
        },
        OperationInfo {
            index: 7,
            name: "GetReceiverState",
            request: xml::name!(TRV, "trv:GetReceiverState"),
            response: Some(xml::name!(TRV, "trv:GetReceiverStateResponse")),
            action: "http://www.onvif.org/ver10/receiver/wsdl/GetReceiverState",
            response_action: "http://www.onvif.org/ver10/receiver/wsdl/GetReceiverStateResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "UnknownToken"],
            }],
        },
    ],
};

/// The operation `GetServiceCapabilities` of the Receiver service: request `trv:GetServiceCapabilities`, answered by `trv:GetServiceCapabilitiesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetServiceCapabilities;

impl Operation for GetServiceCapabilities {
    type Request = super::GetServiceCapabilities;
    type Response = super::GetServiceCapabilitiesResponse;
    const INFO: &'static OperationInfo = &RECEIVER.operations[0];
}

/// The operation `GetReceivers` of the Receiver service: request `trv:GetReceivers`, answered by `trv:GetReceiversResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetReceivers;

impl Operation for GetReceivers {
    type Request = super::GetReceivers;
    type Response = super::GetReceiversResponse;
    const INFO: &'static OperationInfo = &RECEIVER.operations[1];
}

/// The operation `GetReceiver` of the Receiver service: request `trv:GetReceiver`, answered by `trv:GetReceiverResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetReceiver;

impl Operation for GetReceiver {
    type Request = super::GetReceiver;
    type Response = super::GetReceiverResponse;
    const INFO: &'static OperationInfo = &RECEIVER.operations[2];
}

/// The operation `CreateReceiver` of the Receiver service: request `trv:CreateReceiver`, answered by `trv:CreateReceiverResponse`.
#[derive(Clone, Copy, Debug)]
pub struct CreateReceiver;

impl Operation for CreateReceiver {
    type Request = super::CreateReceiver;
    type Response = super::CreateReceiverResponse;
    const INFO: &'static OperationInfo = &RECEIVER.operations[3];
}

/// The operation `DeleteReceiver` of the Receiver service: request `trv:DeleteReceiver`, answered by `trv:DeleteReceiverResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteReceiver;

impl Operation for DeleteReceiver {
    type Request = super::DeleteReceiver;
    type Response = super::DeleteReceiverResponse;
    const INFO: &'static OperationInfo = &RECEIVER.operations[4];
}

/// The operation `ConfigureReceiver` of the Receiver service: request `trv:ConfigureReceiver`, answered by `trv:ConfigureReceiverResponse`.
#[derive(Clone, Copy, Debug)]
pub struct ConfigureReceiver;

impl Operation for ConfigureReceiver {
    type Request = super::ConfigureReceiver;
    type Response = super::ConfigureReceiverResponse;
    const INFO: &'static OperationInfo = &RECEIVER.operations[5];
}

/// The operation `SetReceiverMode` of the Receiver service: request `trv:SetReceiverMode`, answered by `trv:SetReceiverModeResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetReceiverMode;

impl Operation for SetReceiverMode {
    type Request = super::SetReceiverMode;
    type Response = super::SetReceiverModeResponse;
    const INFO: &'static OperationInfo = &RECEIVER.operations[6];
}

/// The operation `GetReceiverState` of the Receiver service: request `trv:GetReceiverState`, answered by `trv:GetReceiverStateResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetReceiverState;

impl Operation for GetReceiverState {
    type Request = super::GetReceiverState;
    type Response = super::GetReceiverStateResponse;
    const INFO: &'static OperationInfo = &RECEIVER.operations[7];
}
