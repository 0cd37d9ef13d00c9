// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! The Events service: namespace `http://www.onvif.org/ver10/events/wsdl`.

use std::future::Future;
use std::sync::Arc;

use onvif_core::generated::tev::operations;
use onvif_core::generated::{tev, wsnt};
use onvif_core::operation::{OperationInfo, ServiceInfo};
use onvif_core::soap::Fault;
use onvif_core::xml::XmlReader;

use crate::dispatch::{Answer, Dispatch, RequestContext, answer, unimplemented, unknown};

/// The Events service. An operation that is left out answers `env:Receiver/ter:ActionNotSupported`.
pub trait EventsService: Send + Sync + 'static {
    /// Answers `GetServiceCapabilities`.
    fn get_service_capabilities(
        &self,
        context: &RequestContext,
        request: tev::GetServiceCapabilities,
    ) -> impl Future<Output = Result<tev::GetServiceCapabilitiesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `CreatePullPointSubscription`.
    fn create_pull_point_subscription(
        &self,
        context: &RequestContext,
        request: tev::CreatePullPointSubscription,
    ) -> impl Future<Output = Result<tev::CreatePullPointSubscriptionResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetEventProperties`.
    fn get_event_properties(
        &self,
        context: &RequestContext,
        request: tev::GetEventProperties,
    ) -> impl Future<Output = Result<tev::GetEventPropertiesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `AddEventBroker`.
    fn add_event_broker(
        &self,
        context: &RequestContext,
        request: tev::AddEventBroker,
    ) -> impl Future<Output = Result<tev::AddEventBrokerResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DeleteEventBroker`.
    fn delete_event_broker(
        &self,
        context: &RequestContext,
        request: tev::DeleteEventBroker,
    ) -> impl Future<Output = Result<tev::DeleteEventBrokerResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetEventBrokers`.
    fn get_event_brokers(
        &self,
        context: &RequestContext,
        request: tev::GetEventBrokers,
    ) -> impl Future<Output = Result<tev::GetEventBrokersResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `PullMessages`.
    fn pull_messages(
        &self,
        context: &RequestContext,
        request: tev::PullMessages,
    ) -> impl Future<Output = Result<tev::PullMessagesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `Seek`.
    fn seek(
        &self,
        context: &RequestContext,
        request: tev::Seek,
    ) -> impl Future<Output = Result<tev::SeekResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetSynchronizationPoint`.
    fn set_synchronization_point(
        &self,
        context: &RequestContext,
        request: tev::SetSynchronizationPoint,
    ) -> impl Future<Output = Result<tev::SetSynchronizationPointResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `Unsubscribe`.
    fn unsubscribe(
        &self,
        context: &RequestContext,
        request: wsnt::Unsubscribe,
    ) -> impl Future<Output = Result<wsnt::UnsubscribeResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `Subscribe`.
    fn subscribe(
        &self,
        context: &RequestContext,
        request: wsnt::Subscribe,
    ) -> impl Future<Output = Result<wsnt::SubscribeResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetCurrentMessage`.
    fn get_current_message(
        &self,
        context: &RequestContext,
        request: wsnt::GetCurrentMessage,
    ) -> impl Future<Output = Result<wsnt::GetCurrentMessageResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `Renew`.
    fn renew(
        &self,
        context: &RequestContext,
        request: wsnt::Renew,
    ) -> impl Future<Output = Result<wsnt::RenewResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `PauseSubscription`.
    fn pause_subscription(
        &self,
        context: &RequestContext,
        request: wsnt::PauseSubscription,
    ) -> impl Future<Output = Result<wsnt::PauseSubscriptionResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `ResumeSubscription`.
    fn resume_subscription(
        &self,
        context: &RequestContext,
        request: wsnt::ResumeSubscription,
    ) -> impl Future<Output = Result<wsnt::ResumeSubscriptionResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetMessages`.
    fn get_messages(
        &self,
        context: &RequestContext,
        request: wsnt::GetMessages,
    ) -> impl Future<Output = Result<wsnt::GetMessagesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DestroyPullPoint`.
    fn destroy_pull_point(
        &self,
        context: &RequestContext,
        request: wsnt::DestroyPullPoint,
    ) -> impl Future<Output = Result<wsnt::DestroyPullPointResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `CreatePullPoint`.
    fn create_pull_point(
        &self,
        context: &RequestContext,
        request: wsnt::CreatePullPoint,
    ) -> impl Future<Output = Result<wsnt::CreatePullPointResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }
}

/// Calls the operations of a [`EventsService`].
pub struct EventsDispatcher<S>(pub Arc<S>);

impl<S: EventsService> Dispatch for EventsDispatcher<S> {
    fn service(&self) -> &'static ServiceInfo {
        &tev::operations::EVENTS
    }

    fn call<'a>(
        &'a self,
        operation: &'static OperationInfo,
        context: &'a RequestContext,
        body: &mut XmlReader<'_>,
    ) -> Answer<'a> {
        let service = &*self.0;
        match operation.index {
            0 => answer::<operations::GetServiceCapabilities, _>(body, move |request| {
                service.get_service_capabilities(context, request)
            }),
            1 => answer::<operations::CreatePullPointSubscription, _>(body, move |request| {
                service.create_pull_point_subscription(context, request)
            }),
            2 => answer::<operations::GetEventProperties, _>(body, move |request| {
                service.get_event_properties(context, request)
            }),
            3 => answer::<operations::AddEventBroker, _>(body, move |request| {
                service.add_event_broker(context, request)
            }),
            4 => answer::<operations::DeleteEventBroker, _>(body, move |request| {
                service.delete_event_broker(context, request)
            }),
            5 => answer::<operations::GetEventBrokers, _>(body, move |request| {
                service.get_event_brokers(context, request)
            }),
            6 => answer::<operations::PullMessages, _>(body, move |request| {
                service.pull_messages(context, request)
            }),
            7 => answer::<operations::Seek, _>(body, move |request| service.seek(context, request)),
            8 => answer::<operations::SetSynchronizationPoint, _>(body, move |request| {
                service.set_synchronization_point(context, request)
            }),
            9 => answer::<operations::Unsubscribe, _>(body, move |request| {
                service.unsubscribe(context, request)
            }),
            10 => {
                answer::<operations::Subscribe, _>(body, move |request| service.subscribe(context, request))
            }
            11 => answer::<operations::GetCurrentMessage, _>(body, move |request| {
                service.get_current_message(context, request)
            }),
            12 => answer::<operations::Renew, _>(body, move |request| service.renew(context, request)),
            13 => answer::<operations::PauseSubscription, _>(body, move |request| {
                service.pause_subscription(context, request)
            }),
            14 => answer::<operations::ResumeSubscription, _>(body, move |request| {
                service.resume_subscription(context, request)
            }),
            15 => answer::<operations::GetMessages, _>(body, move |request| {
                service.get_messages(context, request)
            }),
            16 => answer::<operations::DestroyPullPoint, _>(body, move |request| {
                service.destroy_pull_point(context, request)
            }),
            17 => answer::<operations::CreatePullPoint, _>(body, move |request| {
                service.create_pull_point(context, request)
            }),
            _ => unknown(),
        }
    }
}
