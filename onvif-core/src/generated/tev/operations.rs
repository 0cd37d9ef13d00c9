// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Operations of the namespace `http://www.onvif.org/ver10/events/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::auth::access::AccessClass;
use crate::generated::wsnt;
use crate::operation::{FaultSpec, NoResponse, Operation, OperationInfo, ServiceInfo};
use crate::soap::FaultCode;
use crate::xml;

/// The NotificationConsumer service and its operations, in the order of the service description.
pub static NOTIFICATION_CONSUMER: ServiceInfo = ServiceInfo {
    name: "NotificationConsumer",
    namespace: xml::Ns::TEV,
    operations: &[OperationInfo {
        index: 0,
        name: "Notify",
        request: xml::name!(WSNT, "wsnt:Notify"),
        response: None,
        action: "http://docs.oasis-open.org/wsn/bw-2/NotificationConsumer/Notify",
        response_action: "",
        access: AccessClass::Actuate,
        faults: &[],
    }],
};

/// The operation `Notify` of the NotificationConsumer service: request `wsnt:Notify`, not answered.
#[derive(Clone, Copy, Debug)]
pub struct Notify;

impl Operation for Notify {
    type Request = wsnt::Notify;
    type Response = NoResponse;
    const INFO: &'static OperationInfo = &NOTIFICATION_CONSUMER.operations[0];
}

/// The Events service and its operations, in the order of the service description.
pub static EVENTS: ServiceInfo = ServiceInfo {
    name: "Events",
    namespace: xml::Ns::TEV,
    operations: &[
        OperationInfo {
            index: 0,
            name: "GetServiceCapabilities",
            request: xml::name!(TEV, "tev:GetServiceCapabilities"),
            response: Some(xml::name!(TEV, "tev:GetServiceCapabilitiesResponse")),
            action: "http://www.onvif.org/ver10/events/wsdl/EventPortType/GetServiceCapabilitiesRequest",
            response_action: "http://www.onvif.org/ver10/events/wsdl/EventPortType/GetServiceCapabilitiesResponse",
            access: AccessClass::PreAuth,
            faults: &[],
        },
        OperationInfo {
            index: 1,
            name: "CreatePullPointSubscription",
            request: xml::name!(TEV, "tev:CreatePullPointSubscription"),
            response: Some(xml::name!(TEV, "tev:CreatePullPointSubscriptionResponse")),
            action: "http://www.onvif.org/ver10/events/wsdl/EventPortType/CreatePullPointSubscriptionRequest",
            response_action: "http://www.onvif.org/ver10/events/wsdl/EventPortType/CreatePullPointSubscriptionResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 2,
            name: "GetEventProperties",
            request: xml::name!(TEV, "tev:GetEventProperties"),
            response: Some(xml::name!(TEV, "tev:GetEventPropertiesResponse")),
            action: "http://www.onvif.org/ver10/events/wsdl/EventPortType/GetEventPropertiesRequest",
            response_action: "http://www.onvif.org/ver10/events/wsdl/EventPortType/GetEventPropertiesResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 3,
            name: "AddEventBroker",
            request: xml::name!(TEV, "tev:AddEventBroker"),
            response: Some(xml::name!(TEV, "tev:AddEventBrokerResponse")),
            action: "http://www.onvif.org/ver10/events/wsdl/EventPortType/AddEventBrokerRequest",
            response_action: "http://www.onvif.org/ver10/events/wsdl/EventPortType/AddEventBrokerResponse",
            access: AccessClass::WriteSystem,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "TooManyEventBrokers"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidAddress"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidFilter"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidProtocol"],
                },
            ],
        },
        OperationInfo {
            index: 4,
            name: "DeleteEventBroker",
            request: xml::name!(TEV, "tev:DeleteEventBroker"),
            response: Some(xml::name!(TEV, "tev:DeleteEventBrokerResponse")),
            action: "http://www.onvif.org/ver10/events/wsdl/EventPortType/DeleteEventBrokerRequest",
            response_action: "http://www.onvif.org/ver10/events/wsdl/EventPortType/DeleteEventBrokerResponse",
            access: AccessClass::WriteSystem,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "InvalidAddress"],
            }],
        },
        OperationInfo {
            index: 5,
            name: "GetEventBrokers",
            request: xml::name!(TEV, "tev:GetEventBrokers"),
            response: Some(xml::name!(TEV, "tev:GetEventBrokersResponse")),
            action: "http://www.onvif.org/ver10/events/wsdl/EventPortType/GetEventBrokersRequest",
            response_action: "http://www.onvif.org/ver10/events/wsdl/EventPortType/GetEventBrokersResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "InvalidAddress"],
            }],
        },
        OperationInfo {
            index: 6,
            name: "PullMessages",
            request: xml::name!(TEV, "tev:PullMessages"),
            response: Some(xml::name!(TEV, "tev:PullMessagesResponse")),
            action: "http://www.onvif.org/ver10/events/wsdl/PullPointSubscription/PullMessagesRequest",
            response_action: "http://www.onvif.org/ver10/events/wsdl/PullPointSubscription/PullMessagesResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 7,
            name: "Seek",
            request: xml::name!(TEV, "tev:Seek"),
            response: Some(xml::name!(TEV, "tev:SeekResponse")),
            action: "http://www.onvif.org/ver10/events/wsdl/PullPointSubscription/SeekRequest",
            response_action: "http://www.onvif.org/ver10/events/wsdl/PullPointSubscription/SeekResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 8,
            name: "SetSynchronizationPoint",
            request: xml::name!(TEV, "tev:SetSynchronizationPoint"),
            response: Some(xml::name!(TEV, "tev:SetSynchronizationPointResponse")),
            action: "http://www.onvif.org/ver10/events/wsdl/PullPointSubscription/SetSynchronizationPointRequest",
            response_action: "http://www.onvif.org/ver10/events/wsdl/PullPointSubscription/SetSynchronizationPointResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 9,
            name: "Unsubscribe",
            request: xml::name!(WSNT, "wsnt:Unsubscribe"),
            response: Some(xml::name!(WSNT, "wsnt:UnsubscribeResponse")),
            action: "http://docs.oasis-open.org/wsn/bw-2/SubscriptionManager/UnsubscribeRequest",
            response_action: "http://docs.oasis-open.org/wsn/bw-2/SubscriptionManager/UnsubscribeResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 10,
            name: "Subscribe",
            request: xml::name!(WSNT, "wsnt:Subscribe"),
            response: Some(xml::name!(WSNT, "wsnt:SubscribeResponse")),
            action: "http://docs.oasis-open.org/wsn/bw-2/NotificationProducer/SubscribeRequest",
            response_action: "http://docs.oasis-open.org/wsn/bw-2/NotificationProducer/SubscribeResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 11,
            name: "GetCurrentMessage",
            request: xml::name!(WSNT, "wsnt:GetCurrentMessage"),
            response: Some(xml::name!(WSNT, "wsnt:GetCurrentMessageResponse")),
            action: "http://docs.oasis-open.org/wsn/bw-2/NotificationProducer/GetCurrentMessageRequest",
            response_action: "http://docs.oasis-open.org/wsn/bw-2/NotificationProducer/GetCurrentMessageResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 12,
            name: "Renew",
            request: xml::name!(WSNT, "wsnt:Renew"),
            response: Some(xml::name!(WSNT, "wsnt:RenewResponse")),
            action: "http://docs.oasis-open.org/wsn/bw-2/SubscriptionManager/RenewRequest",
            response_action: "http://docs.oasis-open.org/wsn/bw-2/SubscriptionManager/RenewResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 13,
            name: "PauseSubscription",
            request: xml::name!(WSNT, "wsnt:PauseSubscription"),
            response: Some(xml::name!(WSNT, "wsnt:PauseSubscriptionResponse")),
            action: "http://docs.oasis-open.org/wsn/bw-2/PausableSubscriptionManager/PauseSubscriptionRequest",
            response_action: "http://docs.oasis-open.org/wsn/bw-2/PausableSubscriptionManager/PauseSubscriptionResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 14,
            name: "ResumeSubscription",
            request: xml::name!(WSNT, "wsnt:ResumeSubscription"),
            response: Some(xml::name!(WSNT, "wsnt:ResumeSubscriptionResponse")),
            action: "http://docs.oasis-open.org/wsn/bw-2/PausableSubscriptionManager/ResumeSubscriptionRequest",
            response_action: "http://docs.oasis-open.org/wsn/bw-2/PausableSubscriptionManager/ResumeSubscriptionResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 15,
            name: "GetMessages",
            request: xml::name!(WSNT, "wsnt:GetMessages"),
            response: Some(xml::name!(WSNT, "wsnt:GetMessagesResponse")),
            action: "http://docs.oasis-open.org/wsn/bw-2/PullPoint/GetMessagesRequest",
            response_action: "http://docs.oasis-open.org/wsn/bw-2/PullPoint/GetMessagesResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 16,
            name: "DestroyPullPoint",
            request: xml::name!(WSNT, "wsnt:DestroyPullPoint"),
            response: Some(xml::name!(WSNT, "wsnt:DestroyPullPointResponse")),
            action: "http://docs.oasis-open.org/wsn/bw-2/PullPoint/DestroyPullPointRequest",
            response_action: "http://docs.oasis-open.org/wsn/bw-2/PullPoint/DestroyPullPointResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 17,
            name: "CreatePullPoint",
            request: xml::name!(WSNT, "wsnt:CreatePullPoint"),
            response: Some(xml::name!(WSNT, "wsnt:CreatePullPointResponse")),
            action: "http://docs.oasis-open.org/wsn/bw-2/CreatePullPoint/CreatePullPointRequest",
            response_action: "http://docs.oasis-open.org/wsn/bw-2/CreatePullPoint/CreatePullPointResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
    ],
};

/// The operation `GetServiceCapabilities` of the Events service: request `tev:GetServiceCapabilities`, answered by `tev:GetServiceCapabilitiesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetServiceCapabilities;

impl Operation for GetServiceCapabilities {
    type Request = super::GetServiceCapabilities;
    type Response = super::GetServiceCapabilitiesResponse;
    const INFO: &'static OperationInfo = &EVENTS.operations[0];
}

/// The operation `CreatePullPointSubscription` of the Events service: request `tev:CreatePullPointSubscription`, answered by `tev:CreatePullPointSubscriptionResponse`.
#[derive(Clone, Copy, Debug)]
pub struct CreatePullPointSubscription;

impl Operation for CreatePullPointSubscription {
    type Request = super::CreatePullPointSubscription;
    type Response = super::CreatePullPointSubscriptionResponse;
    const INFO: &'static OperationInfo = &EVENTS.operations[1];
}

/// The operation `GetEventProperties` of the Events service: request `tev:GetEventProperties`, answered by `tev:GetEventPropertiesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetEventProperties;

impl Operation for GetEventProperties {
    type Request = super::GetEventProperties;
    type Response = super::GetEventPropertiesResponse;
    const INFO: &'static OperationInfo = &EVENTS.operations[2];
}

/// The operation `AddEventBroker` of the Events service: request `tev:AddEventBroker`, answered by `tev:AddEventBrokerResponse`.
#[derive(Clone, Copy, Debug)]
pub struct AddEventBroker;

impl Operation for AddEventBroker {
    type Request = super::AddEventBroker;
    type Response = super::AddEventBrokerResponse;
    const INFO: &'static OperationInfo = &EVENTS.operations[3];
}

/// The operation `DeleteEventBroker` of the Events service: request `tev:DeleteEventBroker`, answered by `tev:DeleteEventBrokerResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteEventBroker;

impl Operation for DeleteEventBroker {
    type Request = super::DeleteEventBroker;
    type Response = super::DeleteEventBrokerResponse;
    const INFO: &'static OperationInfo = &EVENTS.operations[4];
}

/// The operation `GetEventBrokers` of the Events service: request `tev:GetEventBrokers`, answered by `tev:GetEventBrokersResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetEventBrokers;

impl Operation for GetEventBrokers {
    type Request = super::GetEventBrokers;
    type Response = super::GetEventBrokersResponse;
    const INFO: &'static OperationInfo = &EVENTS.operations[5];
}

/// The operation `PullMessages` of the Events service: request `tev:PullMessages`, answered by `tev:PullMessagesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct PullMessages;

impl Operation for PullMessages {
    type Request = super::PullMessages;
    type Response = super::PullMessagesResponse;
    const INFO: &'static OperationInfo = &EVENTS.operations[6];
}

/// The operation `Seek` of the Events service: request `tev:Seek`, answered by `tev:SeekResponse`.
#[derive(Clone, Copy, Debug)]
pub struct Seek;

impl Operation for Seek {
    type Request = super::Seek;
    type Response = super::SeekResponse;
    const INFO: &'static OperationInfo = &EVENTS.operations[7];
}

/// The operation `SetSynchronizationPoint` of the Events service: request `tev:SetSynchronizationPoint`, answered by `tev:SetSynchronizationPointResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SetSynchronizationPoint;

impl Operation for SetSynchronizationPoint {
    type Request = super::SetSynchronizationPoint;
    type Response = super::SetSynchronizationPointResponse;
    const INFO: &'static OperationInfo = &EVENTS.operations[8];
}

/// The operation `Unsubscribe` of the Events service: request `wsnt:Unsubscribe`, answered by `wsnt:UnsubscribeResponse`.
#[derive(Clone, Copy, Debug)]
pub struct Unsubscribe;

impl Operation for Unsubscribe {
    type Request = wsnt::Unsubscribe;
    type Response = wsnt::UnsubscribeResponse;
    const INFO: &'static OperationInfo = &EVENTS.operations[9];
}

/// The operation `Subscribe` of the Events service: request `wsnt:Subscribe`, answered by `wsnt:SubscribeResponse`.
#[derive(Clone, Copy, Debug)]
pub struct Subscribe;

impl Operation for Subscribe {
    type Request = wsnt::Subscribe;
    type Response = wsnt::SubscribeResponse;
    const INFO: &'static OperationInfo = &EVENTS.operations[10];
}

/// The operation `GetCurrentMessage` of the Events service: request `wsnt:GetCurrentMessage`, answered by `wsnt:GetCurrentMessageResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetCurrentMessage;

impl Operation for GetCurrentMessage {
    type Request = wsnt::GetCurrentMessage;
    type Response = wsnt::GetCurrentMessageResponse;
    const INFO: &'static OperationInfo = &EVENTS.operations[11];
}

/// The operation `Renew` of the Events service: request `wsnt:Renew`, answered by `wsnt:RenewResponse`.
#[derive(Clone, Copy, Debug)]
pub struct Renew;

impl Operation for Renew {
    type Request = wsnt::Renew;
    type Response = wsnt::RenewResponse;
    const INFO: &'static OperationInfo = &EVENTS.operations[12];
}

/// The operation `PauseSubscription` of the Events service: request `wsnt:PauseSubscription`, answered by `wsnt:PauseSubscriptionResponse`.
#[derive(Clone, Copy, Debug)]
pub struct PauseSubscription;

impl Operation for PauseSubscription {
    type Request = wsnt::PauseSubscription;
    type Response = wsnt::PauseSubscriptionResponse;
    const INFO: &'static OperationInfo = &EVENTS.operations[13];
}

/// The operation `ResumeSubscription` of the Events service: request `wsnt:ResumeSubscription`, answered by `wsnt:ResumeSubscriptionResponse`.
#[derive(Clone, Copy, Debug)]
pub struct ResumeSubscription;

impl Operation for ResumeSubscription {
    type Request = wsnt::ResumeSubscription;
    type Response = wsnt::ResumeSubscriptionResponse;
    const INFO: &'static OperationInfo = &EVENTS.operations[14];
}

/// The operation `GetMessages` of the Events service: request `wsnt:GetMessages`, answered by `wsnt:GetMessagesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetMessages;

impl Operation for GetMessages {
    type Request = wsnt::GetMessages;
    type Response = wsnt::GetMessagesResponse;
    const INFO: &'static OperationInfo = &EVENTS.operations[15];
}

/// The operation `DestroyPullPoint` of the Events service: request `wsnt:DestroyPullPoint`, answered by `wsnt:DestroyPullPointResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DestroyPullPoint;

impl Operation for DestroyPullPoint {
    type Request = wsnt::DestroyPullPoint;
    type Response = wsnt::DestroyPullPointResponse;
    const INFO: &'static OperationInfo = &EVENTS.operations[16];
}

/// The operation `CreatePullPoint` of the Events service: request `wsnt:CreatePullPoint`, answered by `wsnt:CreatePullPointResponse`.
#[derive(Clone, Copy, Debug)]
pub struct CreatePullPoint;

impl Operation for CreatePullPoint {
    type Request = wsnt::CreatePullPoint;
    type Response = wsnt::CreatePullPointResponse;
    const INFO: &'static OperationInfo = &EVENTS.operations[17];
}
