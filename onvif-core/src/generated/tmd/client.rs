// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Clients of the services in the namespace `http://www.onvif.org/ver10/deviceIO/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::client::{ClientError, Transport, call};
use crate::generated::tds;

/// A client of the DeviceIo service.
#[derive(Clone, Debug)]
pub struct DeviceIoClient<T> {
    transport: T,
}

impl<T: Transport> DeviceIoClient<T> {
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

    /// Calls `GetRelayOutputOptions`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_relay_output_options(
        &self,
        request: &GetRelayOutputOptions,
    ) -> Result<GetRelayOutputOptionsResponse, ClientError<T::Error>> {
        call::<operations::GetRelayOutputOptions, T>(&self.transport, request).await
    }

    /// Calls `GetAudioSources`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_audio_sources(&self, request: &Get) -> Result<GetResponse, ClientError<T::Error>> {
        call::<operations::GetAudioSources, T>(&self.transport, request).await
    }

    /// Calls `GetAudioOutputs`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_audio_outputs(&self, request: &Get) -> Result<GetResponse, ClientError<T::Error>> {
        call::<operations::GetAudioOutputs, T>(&self.transport, request).await
    }

    /// Calls `GetVideoSources`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_video_sources(&self, request: &Get) -> Result<GetResponse, ClientError<T::Error>> {
        call::<operations::GetVideoSources, T>(&self.transport, request).await
    }

    /// Calls `GetVideoOutputs`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_video_outputs(
        &self,
        request: &GetVideoOutputs,
    ) -> Result<GetVideoOutputsResponse, ClientError<T::Error>> {
        call::<operations::GetVideoOutputs, T>(&self.transport, request).await
    }

    /// Calls `GetVideoSourceConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_video_source_configuration(
        &self,
        request: &GetVideoSourceConfiguration,
    ) -> Result<GetVideoSourceConfigurationResponse, ClientError<T::Error>> {
        call::<operations::GetVideoSourceConfiguration, T>(&self.transport, request).await
    }

    /// Calls `GetVideoOutputConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_video_output_configuration(
        &self,
        request: &GetVideoOutputConfiguration,
    ) -> Result<GetVideoOutputConfigurationResponse, ClientError<T::Error>> {
        call::<operations::GetVideoOutputConfiguration, T>(&self.transport, request).await
    }

    /// Calls `GetAudioSourceConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_audio_source_configuration(
        &self,
        request: &GetAudioSourceConfiguration,
    ) -> Result<GetAudioSourceConfigurationResponse, ClientError<T::Error>> {
        call::<operations::GetAudioSourceConfiguration, T>(&self.transport, request).await
    }

    /// Calls `GetAudioOutputConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_audio_output_configuration(
        &self,
        request: &GetAudioOutputConfiguration,
    ) -> Result<GetAudioOutputConfigurationResponse, ClientError<T::Error>> {
        call::<operations::GetAudioOutputConfiguration, T>(&self.transport, request).await
    }

    /// Calls `SetVideoSourceConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_video_source_configuration(
        &self,
        request: &SetVideoSourceConfiguration,
    ) -> Result<SetVideoSourceConfigurationResponse, ClientError<T::Error>> {
        call::<operations::SetVideoSourceConfiguration, T>(&self.transport, request).await
    }

    /// Calls `SetVideoOutputConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_video_output_configuration(
        &self,
        request: &SetVideoOutputConfiguration,
    ) -> Result<SetVideoOutputConfigurationResponse, ClientError<T::Error>> {
        call::<operations::SetVideoOutputConfiguration, T>(&self.transport, request).await
    }

    /// Calls `SetAudioSourceConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_audio_source_configuration(
        &self,
        request: &SetAudioSourceConfiguration,
    ) -> Result<SetAudioSourceConfigurationResponse, ClientError<T::Error>> {
        call::<operations::SetAudioSourceConfiguration, T>(&self.transport, request).await
    }

    /// Calls `SetAudioOutputConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_audio_output_configuration(
        &self,
        request: &SetAudioOutputConfiguration,
    ) -> Result<SetAudioOutputConfigurationResponse, ClientError<T::Error>> {
        call::<operations::SetAudioOutputConfiguration, T>(&self.transport, request).await
    }

    /// Calls `GetVideoSourceConfigurationOptions`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_video_source_configuration_options(
        &self,
        request: &GetVideoSourceConfigurationOptions,
    ) -> Result<GetVideoSourceConfigurationOptionsResponse, ClientError<T::Error>> {
        call::<operations::GetVideoSourceConfigurationOptions, T>(&self.transport, request).await
    }

    /// Calls `GetVideoOutputConfigurationOptions`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_video_output_configuration_options(
        &self,
        request: &GetVideoOutputConfigurationOptions,
    ) -> Result<GetVideoOutputConfigurationOptionsResponse, ClientError<T::Error>> {
        call::<operations::GetVideoOutputConfigurationOptions, T>(&self.transport, request).await
    }

    /// Calls `GetAudioSourceConfigurationOptions`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_audio_source_configuration_options(
        &self,
        request: &GetAudioSourceConfigurationOptions,
    ) -> Result<GetAudioSourceConfigurationOptionsResponse, ClientError<T::Error>> {
        call::<operations::GetAudioSourceConfigurationOptions, T>(&self.transport, request).await
    }

    /// Calls `GetAudioOutputConfigurationOptions`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_audio_output_configuration_options(
        &self,
        request: &GetAudioOutputConfigurationOptions,
    ) -> Result<GetAudioOutputConfigurationOptionsResponse, ClientError<T::Error>> {
        call::<operations::GetAudioOutputConfigurationOptions, T>(&self.transport, request).await
    }

    /// Calls `GetRelayOutputs`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_relay_outputs(
        &self,
        request: &tds::GetRelayOutputs,
    ) -> Result<tds::GetRelayOutputsResponse, ClientError<T::Error>> {
        call::<operations::GetRelayOutputs, T>(&self.transport, request).await
    }

    /// Calls `SetRelayOutputSettings`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_relay_output_settings(
        &self,
        request: &SetRelayOutputSettings,
    ) -> Result<SetRelayOutputSettingsResponse, ClientError<T::Error>> {
        call::<operations::SetRelayOutputSettings, T>(&self.transport, request).await
    }

    /// Calls `SetRelayOutputState`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_relay_output_state(
        &self,
        request: &tds::SetRelayOutputState,
    ) -> Result<tds::SetRelayOutputStateResponse, ClientError<T::Error>> {
        call::<operations::SetRelayOutputState, T>(&self.transport, request).await
    }

    /// Calls `GetDigitalInputs`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_digital_inputs(
        &self,
        request: &GetDigitalInputs,
    ) -> Result<GetDigitalInputsResponse, ClientError<T::Error>> {
        call::<operations::GetDigitalInputs, T>(&self.transport, request).await
    }

    /// Calls `GetDigitalInputConfigurationOptions`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_digital_input_configuration_options(
        &self,
        request: &GetDigitalInputConfigurationOptions,
    ) -> Result<GetDigitalInputConfigurationOptionsResponse, ClientError<T::Error>> {
        call::<operations::GetDigitalInputConfigurationOptions, T>(&self.transport, request).await
    }

    /// Calls `SetDigitalInputConfigurations`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_digital_input_configurations(
        &self,
        request: &SetDigitalInputConfigurations,
    ) -> Result<SetDigitalInputConfigurationsResponse, ClientError<T::Error>> {
        call::<operations::SetDigitalInputConfigurations, T>(&self.transport, request).await
    }

    /// Calls `GetSerialPorts`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_serial_ports(
        &self,
        request: &GetSerialPorts,
    ) -> Result<GetSerialPortsResponse, ClientError<T::Error>> {
        call::<operations::GetSerialPorts, T>(&self.transport, request).await
    }

    /// Calls `GetSerialPortConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_serial_port_configuration(
        &self,
        request: &GetSerialPortConfiguration,
    ) -> Result<GetSerialPortConfigurationResponse, ClientError<T::Error>> {
        call::<operations::GetSerialPortConfiguration, T>(&self.transport, request).await
    }

    /// Calls `SetSerialPortConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_serial_port_configuration(
        &self,
        request: &SetSerialPortConfiguration,
    ) -> Result<SetSerialPortConfigurationResponse, ClientError<T::Error>> {
        call::<operations::SetSerialPortConfiguration, T>(&self.transport, request).await
    }

    /// Calls `GetSerialPortConfigurationOptions`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_serial_port_configuration_options(
        &self,
        request: &GetSerialPortConfigurationOptions,
    ) -> Result<GetSerialPortConfigurationOptionsResponse, ClientError<T::Error>> {
        call::<operations::GetSerialPortConfigurationOptions, T>(&self.transport, request).await
    }

    /// Calls `SendReceiveSerialCommand`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn send_receive_serial_command(
        &self,
        request: &SendReceiveSerialCommand,
    ) -> Result<SendReceiveSerialCommandResponse, ClientError<T::Error>> {
        call::<operations::SendReceiveSerialCommand, T>(&self.transport, request).await
    }
}
