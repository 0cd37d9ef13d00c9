// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Clients of the services in the namespace `http://www.onvif.org/ver10/events/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::client::{ClientError, Transport, call};
use crate::generated::wsnt;

/// A client of the NotificationConsumer service.
#[derive(Clone, Debug)]
pub struct NotificationConsumerClient<T> {
    transport: T,
}

impl<T: Transport> NotificationConsumerClient<T> {
    /// A client that sends its requests over a transport.
    pub fn new(transport: T) -> Self {
        Self { transport }
    }

    /// The transport.
    pub fn transport(&self) -> &T {
        &self.transport
    }

    /// Calls `Notify`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn notify(
        &self,
        request: &wsnt::Notify,
    ) -> Result<crate::operation::NoResponse, ClientError<T::Error>> {
        call::<operations::Notify, T>(&self.transport, request).await
    }
}

/// A client of the Events service.
#[derive(Clone, Debug)]
pub struct EventsClient<T> {
    transport: T,
}

impl<T: Transport> EventsClient<T> {
    /// A client that sends its requests over a transport.
    pub fn new(transport: T) -> Self {
        Self { transport }
    }

    /// The transport.
    pub fn transport(&self) -> &T {
        &self.transport
    }

    /// Calls `GetServiceCapabilities`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_service_capabilities(
        &self,
        request: &GetServiceCapabilities,
    ) -> Result<GetServiceCapabilitiesResponse, ClientError<T::Error>> {
        call::<operations::GetServiceCapabilities, T>(&self.transport, request).await
    }

    /// Calls `CreatePullPointSubscription`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn create_pull_point_subscription(
        &self,
        request: &CreatePullPointSubscription,
    ) -> Result<CreatePullPointSubscriptionResponse, ClientError<T::Error>> {
        call::<operations::CreatePullPointSubscription, T>(&self.transport, request).await
    }

    /// Calls `GetEventProperties`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_event_properties(
        &self,
        request: &GetEventProperties,
    ) -> Result<GetEventPropertiesResponse, ClientError<T::Error>> {
        call::<operations::GetEventProperties, T>(&self.transport, request).await
    }

    /// Calls `AddEventBroker`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn add_event_broker(
        &self,
        request: &AddEventBroker,
    ) -> Result<AddEventBrokerResponse, ClientError<T::Error>> {
        call::<operations::AddEventBroker, T>(&self.transport, request).await
    }

    /// Calls `DeleteEventBroker`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn delete_event_broker(
        &self,
        request: &DeleteEventBroker,
    ) -> Result<DeleteEventBrokerResponse, ClientError<T::Error>> {
        call::<operations::DeleteEventBroker, T>(&self.transport, request).await
    }

    /// Calls `GetEventBrokers`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_event_brokers(
        &self,
        request: &GetEventBrokers,
    ) -> Result<GetEventBrokersResponse, ClientError<T::Error>> {
        call::<operations::GetEventBrokers, T>(&self.transport, request).await
    }

    /// Calls `PullMessages`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn pull_messages(
        &self,
        request: &PullMessages,
    ) -> Result<PullMessagesResponse, ClientError<T::Error>> {
        call::<operations::PullMessages, T>(&self.transport, request).await
    }

    /// Calls `Seek`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn seek(&self, request: &Seek) -> Result<SeekResponse, ClientError<T::Error>> {
        call::<operations::Seek, T>(&self.transport, request).await
    }

    /// Calls `SetSynchronizationPoint`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_synchronization_point(
        &self,
        request: &SetSynchronizationPoint,
    ) -> Result<SetSynchronizationPointResponse, ClientError<T::Error>> {
        call::<operations::SetSynchronizationPoint, T>(&self.transport, request).await
    }

    /// Calls `Unsubscribe`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn unsubscribe(
        &self,
        request: &wsnt::Unsubscribe,
    ) -> Result<wsnt::UnsubscribeResponse, ClientError<T::Error>> {
        call::<operations::Unsubscribe, T>(&self.transport, request).await
    }

    /// Calls `Subscribe`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn subscribe(
        &self,
        request: &wsnt::Subscribe,
    ) -> Result<wsnt::SubscribeResponse, ClientError<T::Error>> {
        call::<operations::Subscribe, T>(&self.transport, request).await
    }

    /// Calls `GetCurrentMessage`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_current_message(
        &self,
        request: &wsnt::GetCurrentMessage,
    ) -> Result<wsnt::GetCurrentMessageResponse, ClientError<T::Error>> {
        call::<operations::GetCurrentMessage, T>(&self.transport, request).await
    }

    /// Calls `Renew`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn renew(&self, request: &wsnt::Renew) -> Result<wsnt::RenewResponse, ClientError<T::Error>> {
        call::<operations::Renew, T>(&self.transport, request).await
    }

    /// Calls `PauseSubscription`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn pause_subscription(
        &self,
        request: &wsnt::PauseSubscription,
    ) -> Result<wsnt::PauseSubscriptionResponse, ClientError<T::Error>> {
        call::<operations::PauseSubscription, T>(&self.transport, request).await
    }

    /// Calls `ResumeSubscription`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn resume_subscription(
        &self,
        request: &wsnt::ResumeSubscription,
    ) -> Result<wsnt::ResumeSubscriptionResponse, ClientError<T::Error>> {
        call::<operations::ResumeSubscription, T>(&self.transport, request).await
    }

    /// Calls `GetMessages`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_messages(
        &self,
        request: &wsnt::GetMessages,
    ) -> Result<wsnt::GetMessagesResponse, ClientError<T::Error>> {
        call::<operations::GetMessages, T>(&self.transport, request).await
    }

    /// Calls `DestroyPullPoint`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn destroy_pull_point(
        &self,
        request: &wsnt::DestroyPullPoint,
    ) -> Result<wsnt::DestroyPullPointResponse, ClientError<T::Error>> {
        call::<operations::DestroyPullPoint, T>(&self.transport, request).await
    }

    /// Calls `CreatePullPoint`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn create_pull_point(
        &self,
        request: &wsnt::CreatePullPoint,
    ) -> Result<wsnt::CreatePullPointResponse, ClientError<T::Error>> {
        call::<operations::CreatePullPoint, T>(&self.transport, request).await
    }
}
