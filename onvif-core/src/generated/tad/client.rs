// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Clients of the services in the namespace `http://www.onvif.org/ver10/analyticsdevice/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::client::{ClientError, Transport, call};

/// A client of the AnalyticsDevice service.
#[derive(Clone, Debug)]
pub struct AnalyticsDeviceClient<T> {
    transport: T,
}

impl<T: Transport> AnalyticsDeviceClient<T> {
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

    /// Calls `DeleteAnalyticsEngineControl`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn delete_analytics_engine_control(
        &self,
        request: &DeleteAnalyticsEngineControl,
    ) -> Result<DeleteAnalyticsEngineControlResponse, ClientError<T::Error>> {
        call::<operations::DeleteAnalyticsEngineControl, T>(&self.transport, request).await
    }

    /// Calls `CreateAnalyticsEngineControl`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn create_analytics_engine_control(
        &self,
        request: &CreateAnalyticsEngineControl,
    ) -> Result<CreateAnalyticsEngineControlResponse, ClientError<T::Error>> {
        call::<operations::CreateAnalyticsEngineControl, T>(&self.transport, request).await
    }

    /// Calls `SetAnalyticsEngineControl`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_analytics_engine_control(
        &self,
        request: &SetAnalyticsEngineControl,
    ) -> Result<SetAnalyticsEngineControlResponse, ClientError<T::Error>> {
        call::<operations::SetAnalyticsEngineControl, T>(&self.transport, request).await
    }

    /// Calls `GetAnalyticsEngineControl`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_analytics_engine_control(
        &self,
        request: &GetAnalyticsEngineControl,
    ) -> Result<GetAnalyticsEngineControlResponse, ClientError<T::Error>> {
        call::<operations::GetAnalyticsEngineControl, T>(&self.transport, request).await
    }

    /// Calls `GetAnalyticsEngineControls`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_analytics_engine_controls(
        &self,
        request: &GetAnalyticsEngineControls,
    ) -> Result<GetAnalyticsEngineControlsResponse, ClientError<T::Error>> {
        call::<operations::GetAnalyticsEngineControls, T>(&self.transport, request).await
    }

    /// Calls `GetAnalyticsEngine`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_analytics_engine(
        &self,
        request: &GetAnalyticsEngine,
    ) -> Result<GetAnalyticsEngineResponse, ClientError<T::Error>> {
        call::<operations::GetAnalyticsEngine, T>(&self.transport, request).await
    }

    /// Calls `GetAnalyticsEngines`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_analytics_engines(
        &self,
        request: &GetAnalyticsEngines,
    ) -> Result<GetAnalyticsEnginesResponse, ClientError<T::Error>> {
        call::<operations::GetAnalyticsEngines, T>(&self.transport, request).await
    }

    /// Calls `SetVideoAnalyticsConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_video_analytics_configuration(
        &self,
        request: &SetVideoAnalyticsConfiguration,
    ) -> Result<SetVideoAnalyticsConfigurationResponse, ClientError<T::Error>> {
        call::<operations::SetVideoAnalyticsConfiguration, T>(&self.transport, request).await
    }

    /// Calls `SetAnalyticsEngineInput`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_analytics_engine_input(
        &self,
        request: &SetAnalyticsEngineInput,
    ) -> Result<SetAnalyticsEngineInputResponse, ClientError<T::Error>> {
        call::<operations::SetAnalyticsEngineInput, T>(&self.transport, request).await
    }

    /// Calls `GetAnalyticsEngineInput`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_analytics_engine_input(
        &self,
        request: &GetAnalyticsEngineInput,
    ) -> Result<GetAnalyticsEngineInputResponse, ClientError<T::Error>> {
        call::<operations::GetAnalyticsEngineInput, T>(&self.transport, request).await
    }

    /// Calls `GetAnalyticsEngineInputs`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_analytics_engine_inputs(
        &self,
        request: &GetAnalyticsEngineInputs,
    ) -> Result<GetAnalyticsEngineInputsResponse, ClientError<T::Error>> {
        call::<operations::GetAnalyticsEngineInputs, T>(&self.transport, request).await
    }

    /// Calls `GetAnalyticsDeviceStreamUri`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_analytics_device_stream_uri(
        &self,
        request: &GetAnalyticsDeviceStreamUri,
    ) -> Result<GetAnalyticsDeviceStreamUriResponse, ClientError<T::Error>> {
        call::<operations::GetAnalyticsDeviceStreamUri, T>(&self.transport, request).await
    }

    /// Calls `GetVideoAnalyticsConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_video_analytics_configuration(
        &self,
        request: &GetVideoAnalyticsConfiguration,
    ) -> Result<GetVideoAnalyticsConfigurationResponse, ClientError<T::Error>> {
        call::<operations::GetVideoAnalyticsConfiguration, T>(&self.transport, request).await
    }

    /// Calls `CreateAnalyticsEngineInputs`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn create_analytics_engine_inputs(
        &self,
        request: &CreateAnalyticsEngineInputs,
    ) -> Result<CreateAnalyticsEngineInputsResponse, ClientError<T::Error>> {
        call::<operations::CreateAnalyticsEngineInputs, T>(&self.transport, request).await
    }

    /// Calls `DeleteAnalyticsEngineInputs`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn delete_analytics_engine_inputs(
        &self,
        request: &DeleteAnalyticsEngineInputs,
    ) -> Result<DeleteAnalyticsEngineInputsResponse, ClientError<T::Error>> {
        call::<operations::DeleteAnalyticsEngineInputs, T>(&self.transport, request).await
    }

    /// Calls `GetAnalyticsState`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_analytics_state(
        &self,
        request: &GetAnalyticsState,
    ) -> Result<GetAnalyticsStateResponse, ClientError<T::Error>> {
        call::<operations::GetAnalyticsState, T>(&self.transport, request).await
    }
}
