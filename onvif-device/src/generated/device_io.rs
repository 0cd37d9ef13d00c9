// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! The DeviceIo service: namespace `http://www.onvif.org/ver10/deviceIO/wsdl`.

use std::future::Future;
use std::sync::Arc;

use onvif_core::generated::tmd::operations;
use onvif_core::generated::{tds, tmd};
use onvif_core::operation::{OperationInfo, ServiceInfo};
use onvif_core::soap::Fault;
use onvif_core::xml::XmlReader;

use crate::dispatch::{Answer, Dispatch, RequestContext, answer, unimplemented, unknown};

/// The DeviceIo service. An operation that is left out answers `env:Receiver/ter:ActionNotSupported`.
pub trait DeviceIoService: Send + Sync + 'static {
    /// Answers `GetServiceCapabilities`.
    fn get_service_capabilities(
        &self,
        context: &RequestContext,
        request: tmd::GetServiceCapabilities,
    ) -> impl Future<Output = Result<tmd::GetServiceCapabilitiesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetRelayOutputOptions`.
    fn get_relay_output_options(
        &self,
        context: &RequestContext,
        request: tmd::GetRelayOutputOptions,
    ) -> impl Future<Output = Result<tmd::GetRelayOutputOptionsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAudioSources`.
    fn get_audio_sources(
        &self,
        context: &RequestContext,
        request: tmd::Get,
    ) -> impl Future<Output = Result<tmd::GetResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAudioOutputs`.
    fn get_audio_outputs(
        &self,
        context: &RequestContext,
        request: tmd::Get,
    ) -> impl Future<Output = Result<tmd::GetResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetVideoSources`.
    fn get_video_sources(
        &self,
        context: &RequestContext,
        request: tmd::Get,
    ) -> impl Future<Output = Result<tmd::GetResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetVideoOutputs`.
    fn get_video_outputs(
        &self,
        context: &RequestContext,
        request: tmd::GetVideoOutputs,
    ) -> impl Future<Output = Result<tmd::GetVideoOutputsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetVideoSourceConfiguration`.
    fn get_video_source_configuration(
        &self,
        context: &RequestContext,
        request: tmd::GetVideoSourceConfiguration,
    ) -> impl Future<Output = Result<tmd::GetVideoSourceConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetVideoOutputConfiguration`.
    fn get_video_output_configuration(
        &self,
        context: &RequestContext,
        request: tmd::GetVideoOutputConfiguration,
    ) -> impl Future<Output = Result<tmd::GetVideoOutputConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAudioSourceConfiguration`.
    fn get_audio_source_configuration(
        &self,
        context: &RequestContext,
        request: tmd::GetAudioSourceConfiguration,
    ) -> impl Future<Output = Result<tmd::GetAudioSourceConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAudioOutputConfiguration`.
    fn get_audio_output_configuration(
        &self,
        context: &RequestContext,
        request: tmd::GetAudioOutputConfiguration,
    ) -> impl Future<Output = Result<tmd::GetAudioOutputConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetVideoSourceConfiguration`.
    fn set_video_source_configuration(
        &self,
        context: &RequestContext,
        request: tmd::SetVideoSourceConfiguration,
    ) -> impl Future<Output = Result<tmd::SetVideoSourceConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetVideoOutputConfiguration`.
    fn set_video_output_configuration(
        &self,
        context: &RequestContext,
        request: tmd::SetVideoOutputConfiguration,
    ) -> impl Future<Output = Result<tmd::SetVideoOutputConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetAudioSourceConfiguration`.
    fn set_audio_source_configuration(
        &self,
        context: &RequestContext,
        request: tmd::SetAudioSourceConfiguration,
    ) -> impl Future<Output = Result<tmd::SetAudioSourceConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetAudioOutputConfiguration`.
    fn set_audio_output_configuration(
        &self,
        context: &RequestContext,
        request: tmd::SetAudioOutputConfiguration,
    ) -> impl Future<Output = Result<tmd::SetAudioOutputConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetVideoSourceConfigurationOptions`.
    fn get_video_source_configuration_options(
        &self,
        context: &RequestContext,
        request: tmd::GetVideoSourceConfigurationOptions,
    ) -> impl Future<Output = Result<tmd::GetVideoSourceConfigurationOptionsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetVideoOutputConfigurationOptions`.
    fn get_video_output_configuration_options(
        &self,
        context: &RequestContext,
        request: tmd::GetVideoOutputConfigurationOptions,
    ) -> impl Future<Output = Result<tmd::GetVideoOutputConfigurationOptionsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAudioSourceConfigurationOptions`.
    fn get_audio_source_configuration_options(
        &self,
        context: &RequestContext,
        request: tmd::GetAudioSourceConfigurationOptions,
    ) -> impl Future<Output = Result<tmd::GetAudioSourceConfigurationOptionsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAudioOutputConfigurationOptions`.
    fn get_audio_output_configuration_options(
        &self,
        context: &RequestContext,
        request: tmd::GetAudioOutputConfigurationOptions,
    ) -> impl Future<Output = Result<tmd::GetAudioOutputConfigurationOptionsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetRelayOutputs`.
    fn get_relay_outputs(
        &self,
        context: &RequestContext,
        request: tds::GetRelayOutputs,
    ) -> impl Future<Output = Result<tds::GetRelayOutputsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetRelayOutputSettings`.
    fn set_relay_output_settings(
        &self,
        context: &RequestContext,
        request: tmd::SetRelayOutputSettings,
    ) -> impl Future<Output = Result<tmd::SetRelayOutputSettingsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetRelayOutputState`.
    fn set_relay_output_state(
        &self,
        context: &RequestContext,
        request: tds::SetRelayOutputState,
    ) -> impl Future<Output = Result<tds::SetRelayOutputStateResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetDigitalInputs`.
    fn get_digital_inputs(
        &self,
        context: &RequestContext,
        request: tmd::GetDigitalInputs,
    ) -> impl Future<Output = Result<tmd::GetDigitalInputsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetDigitalInputConfigurationOptions`.
    fn get_digital_input_configuration_options(
        &self,
        context: &RequestContext,
        request: tmd::GetDigitalInputConfigurationOptions,
    ) -> impl Future<Output = Result<tmd::GetDigitalInputConfigurationOptionsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetDigitalInputConfigurations`.
    fn set_digital_input_configurations(
        &self,
        context: &RequestContext,
        request: tmd::SetDigitalInputConfigurations,
    ) -> impl Future<Output = Result<tmd::SetDigitalInputConfigurationsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetSerialPorts`.
    fn get_serial_ports(
        &self,
        context: &RequestContext,
        request: tmd::GetSerialPorts,
    ) -> impl Future<Output = Result<tmd::GetSerialPortsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetSerialPortConfiguration`.
    fn get_serial_port_configuration(
        &self,
        context: &RequestContext,
        request: tmd::GetSerialPortConfiguration,
    ) -> impl Future<Output = Result<tmd::GetSerialPortConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetSerialPortConfiguration`.
    fn set_serial_port_configuration(
        &self,
        context: &RequestContext,
        request: tmd::SetSerialPortConfiguration,
    ) -> impl Future<Output = Result<tmd::SetSerialPortConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetSerialPortConfigurationOptions`.
    fn get_serial_port_configuration_options(
        &self,
        context: &RequestContext,
        request: tmd::GetSerialPortConfigurationOptions,
    ) -> impl Future<Output = Result<tmd::GetSerialPortConfigurationOptionsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SendReceiveSerialCommand`.
    fn send_receive_serial_command(
        &self,
        context: &RequestContext,
        request: tmd::SendReceiveSerialCommand,
    ) -> impl Future<Output = Result<tmd::SendReceiveSerialCommandResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }
}

/// Calls the operations of a [`DeviceIoService`].
pub struct DeviceIoDispatcher<S>(pub Arc<S>);

impl<S: DeviceIoService> Dispatch for DeviceIoDispatcher<S> {
    fn service(&self) -> &'static ServiceInfo {
        &tmd::operations::DEVICE_IO
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
            1 => answer::<operations::GetRelayOutputOptions, _>(body, move |request| {
                service.get_relay_output_options(context, request)
            }),
            2 => answer::<operations::GetAudioSources, _>(body, move |request| {
                service.get_audio_sources(context, request)
            }),
            3 => answer::<operations::GetAudioOutputs, _>(body, move |request| {
                service.get_audio_outputs(context, request)
            }),
            4 => answer::<operations::GetVideoSources, _>(body, move |request| {
                service.get_video_sources(context, request)
            }),
            5 => answer::<operations::GetVideoOutputs, _>(body, move |request| {
                service.get_video_outputs(context, request)
            }),
            6 => answer::<operations::GetVideoSourceConfiguration, _>(body, move |request| {
                service.get_video_source_configuration(context, request)
            }),
            7 => answer::<operations::GetVideoOutputConfiguration, _>(body, move |request| {
                service.get_video_output_configuration(context, request)
            }),
            8 => answer::<operations::GetAudioSourceConfiguration, _>(body, move |request| {
                service.get_audio_source_configuration(context, request)
            }),
            9 => answer::<operations::GetAudioOutputConfiguration, _>(body, move |request| {
                service.get_audio_output_configuration(context, request)
            }),
            10 => answer::<operations::SetVideoSourceConfiguration, _>(body, move |request| {
                service.set_video_source_configuration(context, request)
            }),
            11 => answer::<operations::SetVideoOutputConfiguration, _>(body, move |request| {
                service.set_video_output_configuration(context, request)
            }),
            12 => answer::<operations::SetAudioSourceConfiguration, _>(body, move |request| {
                service.set_audio_source_configuration(context, request)
            }),
            13 => answer::<operations::SetAudioOutputConfiguration, _>(body, move |request| {
                service.set_audio_output_configuration(context, request)
            }),
            14 => answer::<operations::GetVideoSourceConfigurationOptions, _>(body, move |request| {
                service.get_video_source_configuration_options(context, request)
            }),
            15 => answer::<operations::GetVideoOutputConfigurationOptions, _>(body, move |request| {
                service.get_video_output_configuration_options(context, request)
            }),
            16 => answer::<operations::GetAudioSourceConfigurationOptions, _>(body, move |request| {
                service.get_audio_source_configuration_options(context, request)
            }),
            17 => answer::<operations::GetAudioOutputConfigurationOptions, _>(body, move |request| {
                service.get_audio_output_configuration_options(context, request)
            }),
            18 => answer::<operations::GetRelayOutputs, _>(body, move |request| {
                service.get_relay_outputs(context, request)
            }),
            19 => answer::<operations::SetRelayOutputSettings, _>(body, move |request| {
                service.set_relay_output_settings(context, request)
            }),
            20 => answer::<operations::SetRelayOutputState, _>(body, move |request| {
                service.set_relay_output_state(context, request)
            }),
            21 => answer::<operations::GetDigitalInputs, _>(body, move |request| {
                service.get_digital_inputs(context, request)
            }),
            22 => answer::<operations::GetDigitalInputConfigurationOptions, _>(body, move |request| {
                service.get_digital_input_configuration_options(context, request)
            }),
            23 => answer::<operations::SetDigitalInputConfigurations, _>(body, move |request| {
                service.set_digital_input_configurations(context, request)
            }),
            24 => answer::<operations::GetSerialPorts, _>(body, move |request| {
                service.get_serial_ports(context, request)
            }),
            25 => answer::<operations::GetSerialPortConfiguration, _>(body, move |request| {
                service.get_serial_port_configuration(context, request)
            }),
            26 => answer::<operations::SetSerialPortConfiguration, _>(body, move |request| {
                service.set_serial_port_configuration(context, request)
            }),
            27 => answer::<operations::GetSerialPortConfigurationOptions, _>(body, move |request| {
                service.get_serial_port_configuration_options(context, request)
            }),
            28 => answer::<operations::SendReceiveSerialCommand, _>(body, move |request| {
                service.send_receive_serial_command(context, request)
            }),
            _ => unknown(),
        }
    }
}
