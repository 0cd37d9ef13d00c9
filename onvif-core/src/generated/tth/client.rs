// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Clients of the services in the namespace `http://www.onvif.org/ver10/thermal/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::client::{ClientError, Transport, call};

/// A client of the Thermal service.
#[derive(Clone, Debug)]
pub struct ThermalClient<T> {
    transport: T,
}

impl<T: Transport> ThermalClient<T> {
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

    /// Calls `GetConfigurationOptions`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_configuration_options(
        &self,
        request: &GetConfigurationOptions,
    ) -> Result<GetConfigurationOptionsResponse, ClientError<T::Error>> {
        call::<operations::GetConfigurationOptions, T>(&self.transport, request).await
    }

    /// Calls `GetConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_configuration(
        &self,
        request: &GetConfiguration,
    ) -> Result<GetConfigurationResponse, ClientError<T::Error>> {
        call::<operations::GetConfiguration, T>(&self.transport, request).await
    }

    /// Calls `GetConfigurations`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_configurations(
        &self,
        request: &GetConfigurations,
    ) -> Result<GetConfigurationsResponse, ClientError<T::Error>> {
        call::<operations::GetConfigurations, T>(&self.transport, request).await
    }

    /// Calls `SetConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_configuration(
        &self,
        request: &SetConfiguration,
    ) -> Result<SetConfigurationResponse, ClientError<T::Error>> {
        call::<operations::SetConfiguration, T>(&self.transport, request).await
    }

    /// Calls `GetRadiometryConfigurationOptions`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_radiometry_configuration_options(
        &self,
        request: &GetRadiometryConfigurationOptions,
    ) -> Result<GetRadiometryConfigurationOptionsResponse, ClientError<T::Error>> {
        call::<operations::GetRadiometryConfigurationOptions, T>(&self.transport, request).await
    }

    /// Calls `GetRadiometryConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_radiometry_configuration(
        &self,
        request: &GetRadiometryConfiguration,
    ) -> Result<GetRadiometryConfigurationResponse, ClientError<T::Error>> {
        call::<operations::GetRadiometryConfiguration, T>(&self.transport, request).await
    }

    /// Calls `SetRadiometryConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_radiometry_configuration(
        &self,
        request: &SetRadiometryConfiguration,
    ) -> Result<SetRadiometryConfigurationResponse, ClientError<T::Error>> {
        call::<operations::SetRadiometryConfiguration, T>(&self.transport, request).await
    }
}
