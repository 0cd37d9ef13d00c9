// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Clients of the services in the namespace `http://www.onvif.org/ver10/display/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::client::{ClientError, Transport, call};

/// A client of the Display service.
#[derive(Clone, Debug)]
pub struct DisplayClient<T> {
    transport: T,
}

impl<T: Transport> DisplayClient<T> {
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

    /// Calls `GetLayout`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_layout(&self, request: &GetLayout) -> Result<GetLayoutResponse, ClientError<T::Error>> {
        call::<operations::GetLayout, T>(&self.transport, request).await
    }

    /// Calls `SetLayout`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_layout(&self, request: &SetLayout) -> Result<SetLayoutResponse, ClientError<T::Error>> {
        call::<operations::SetLayout, T>(&self.transport, request).await
    }

    /// Calls `GetDisplayOptions`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_display_options(
        &self,
        request: &GetDisplayOptions,
    ) -> Result<GetDisplayOptionsResponse, ClientError<T::Error>> {
        call::<operations::GetDisplayOptions, T>(&self.transport, request).await
    }

    /// Calls `GetPaneConfigurations`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_pane_configurations(
        &self,
        request: &GetPaneConfigurations,
    ) -> Result<GetPaneConfigurationsResponse, ClientError<T::Error>> {
        call::<operations::GetPaneConfigurations, T>(&self.transport, request).await
    }

    /// Calls `GetPaneConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_pane_configuration(
        &self,
        request: &GetPaneConfiguration,
    ) -> Result<GetPaneConfigurationResponse, ClientError<T::Error>> {
        call::<operations::GetPaneConfiguration, T>(&self.transport, request).await
    }

    /// Calls `SetPaneConfigurations`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_pane_configurations(
        &self,
        request: &SetPaneConfigurations,
    ) -> Result<SetPaneConfigurationsResponse, ClientError<T::Error>> {
        call::<operations::SetPaneConfigurations, T>(&self.transport, request).await
    }

    /// Calls `SetPaneConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_pane_configuration(
        &self,
        request: &SetPaneConfiguration,
    ) -> Result<SetPaneConfigurationResponse, ClientError<T::Error>> {
        call::<operations::SetPaneConfiguration, T>(&self.transport, request).await
    }

    /// Calls `CreatePaneConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn create_pane_configuration(
        &self,
        request: &CreatePaneConfiguration,
    ) -> Result<CreatePaneConfigurationResponse, ClientError<T::Error>> {
        call::<operations::CreatePaneConfiguration, T>(&self.transport, request).await
    }

    /// Calls `DeletePaneConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn delete_pane_configuration(
        &self,
        request: &DeletePaneConfiguration,
    ) -> Result<DeletePaneConfigurationResponse, ClientError<T::Error>> {
        call::<operations::DeletePaneConfiguration, T>(&self.transport, request).await
    }
}
