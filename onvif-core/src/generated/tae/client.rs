// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Clients of the services in the namespace `http://www.onvif.org/ver10/actionengine/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::client::{ClientError, Transport, call};

/// A client of the ActionEngine service.
#[derive(Clone, Debug)]
pub struct ActionEngineClient<T> {
    transport: T,
}

impl<T: Transport> ActionEngineClient<T> {
    /// A client that sends its requests over a transport.
    pub fn new(transport: T) -> Self {
        Self { transport }
    }

    /// The transport.
    pub fn transport(&self) -> &T {
        &self.transport
    }

    /// Calls `GetSupportedActions`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_supported_actions(
        &self,
        request: &GetSupportedActions,
    ) -> Result<GetSupportedActionsResponse, ClientError<T::Error>> {
        call::<operations::GetSupportedActions, T>(&self.transport, request).await
    }

    /// Calls `GetActions`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_actions(
        &self,
        request: &GetActions,
    ) -> Result<GetActionsResponse, ClientError<T::Error>> {
        call::<operations::GetActions, T>(&self.transport, request).await
    }

    /// Calls `CreateActions`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn create_actions(
        &self,
        request: &CreateActions,
    ) -> Result<CreateActionsResponse, ClientError<T::Error>> {
        call::<operations::CreateActions, T>(&self.transport, request).await
    }

    /// Calls `DeleteActions`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn delete_actions(
        &self,
        request: &DeleteActions,
    ) -> Result<DeleteActionsResponse, ClientError<T::Error>> {
        call::<operations::DeleteActions, T>(&self.transport, request).await
    }

    /// Calls `ModifyActions`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn modify_actions(
        &self,
        request: &ModifyActions,
    ) -> Result<ModifyActionsResponse, ClientError<T::Error>> {
        call::<operations::ModifyActions, T>(&self.transport, request).await
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

    /// Calls `GetActionTriggers`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_action_triggers(
        &self,
        request: &GetActionTriggers,
    ) -> Result<GetActionTriggersResponse, ClientError<T::Error>> {
        call::<operations::GetActionTriggers, T>(&self.transport, request).await
    }

    /// Calls `CreateActionTriggers`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn create_action_triggers(
        &self,
        request: &CreateActionTriggers,
    ) -> Result<CreateActionTriggersResponse, ClientError<T::Error>> {
        call::<operations::CreateActionTriggers, T>(&self.transport, request).await
    }

    /// Calls `DeleteActionTriggers`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn delete_action_triggers(
        &self,
        request: &DeleteActionTriggers,
    ) -> Result<DeleteActionTriggersResponse, ClientError<T::Error>> {
        call::<operations::DeleteActionTriggers, T>(&self.transport, request).await
    }

    /// Calls `ModifyActionTriggers`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn modify_action_triggers(
        &self,
        request: &ModifyActionTriggers,
    ) -> Result<ModifyActionTriggersResponse, ClientError<T::Error>> {
        call::<operations::ModifyActionTriggers, T>(&self.transport, request).await
    }
}
