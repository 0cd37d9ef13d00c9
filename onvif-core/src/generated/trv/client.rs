// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Clients of the services in the namespace `http://www.onvif.org/ver10/receiver/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::client::{ClientError, Transport, call};

/// A client of the Receiver service.
#[derive(Clone, Debug)]
pub struct ReceiverClient<T> {
    transport: T,
}

impl<T: Transport> ReceiverClient<T> {
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

    /// Calls `GetReceivers`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_receivers(
        &self,
        request: &GetReceivers,
    ) -> Result<GetReceiversResponse, ClientError<T::Error>> {
        call::<operations::GetReceivers, T>(&self.transport, request).await
    }

    /// Calls `GetReceiver`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_receiver(
        &self,
        request: &GetReceiver,
    ) -> Result<GetReceiverResponse, ClientError<T::Error>> {
        call::<operations::GetReceiver, T>(&self.transport, request).await
    }

    /// Calls `CreateReceiver`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn create_receiver(
        &self,
        request: &CreateReceiver,
    ) -> Result<CreateReceiverResponse, ClientError<T::Error>> {
        call::<operations::CreateReceiver, T>(&self.transport, request).await
    }

    /// Calls `DeleteReceiver`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn delete_receiver(
        &self,
        request: &DeleteReceiver,
    ) -> Result<DeleteReceiverResponse, ClientError<T::Error>> {
        call::<operations::DeleteReceiver, T>(&self.transport, request).await
    }

    /// Calls `ConfigureReceiver`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn configure_receiver(
        &self,
        request: &ConfigureReceiver,
    ) -> Result<ConfigureReceiverResponse, ClientError<T::Error>> {
        call::<operations::ConfigureReceiver, T>(&self.transport, request).await
    }

    /// Calls `SetReceiverMode`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_receiver_mode(
        &self,
        request: &SetReceiverMode,
    ) -> Result<SetReceiverModeResponse, ClientError<T::Error>> {
        call::<operations::SetReceiverMode, T>(&self.transport, request).await
    }

    /// Calls `GetReceiverState`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_receiver_state(
        &self,
        request: &GetReceiverState,
    ) -> Result<GetReceiverStateResponse, ClientError<T::Error>> {
        call::<operations::GetReceiverState, T>(&self.transport, request).await
    }
}
