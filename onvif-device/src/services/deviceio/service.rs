//! The DeviceIO service over the model.

use std::fmt;
use std::sync::Arc;

use onvif_core::generated::{tds, tmd, tt};
use onvif_core::soap::Fault;

use super::model::IoModel;
use super::video_output::VideoOutputs;
use super::{convert, serial};
use crate::backend::audio::AudioBackend;
use crate::backend::io::{Circuit, IoBackend};
use crate::backend::video::VideoBackend;
use crate::backend::video_output::VideoOutputBackend;
use crate::context::RequestContext;
use crate::generated::device_io::DeviceIoService as Operations;
use crate::storage::{Storage, StorageError};

/// The DeviceIO service. Cloning gives another handle to the same service.
#[derive(Clone)]
pub struct DeviceIoService {
    model: Arc<IoModel>,
    video: Option<Arc<dyn VideoBackend>>,
    audio: Option<Arc<dyn AudioBackend>>,
    video_outputs: Option<Arc<VideoOutputs>>,
}

impl fmt::Debug for DeviceIoService {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeviceIoService")
            .field("model", &self.model)
            .finish_non_exhaustive()
    }
}

impl DeviceIoService {
    /// DeviceIO over a backend.
    ///
    /// # Errors
    /// Whatever the storage reports.
    ///
    /// # Panics
    /// When called outside a tokio runtime.
    pub fn open(
        backend: Arc<dyn IoBackend>,
        storage: Arc<dyn Storage>,
    ) -> Result<DeviceIoService, StorageError> {
        Ok(DeviceIoService {
            model: IoModel::open(backend, storage)?,
            video: None,
            audio: None,
            video_outputs: None,
        })
    }

    /// Lists the video sources of this backend too.
    pub fn with_video(mut self, video: Arc<dyn VideoBackend>) -> DeviceIoService {
        self.video = Some(video);
        self
    }

    /// Lists the audio sources and outputs of this backend too.
    pub fn with_audio(mut self, audio: Arc<dyn AudioBackend>) -> DeviceIoService {
        self.audio = Some(audio);
        self
    }

    /// Has the video outputs of this backend, whose configurations are kept in `storage`.
    ///
    /// # Errors
    /// Whatever the storage reports.
    pub fn with_video_outputs(
        mut self,
        outputs: Arc<dyn VideoOutputBackend>,
        storage: Arc<dyn Storage>,
    ) -> Result<DeviceIoService, StorageError> {
        self.video_outputs = VideoOutputs::open(outputs, storage)?.map(Arc::new);
        Ok(self)
    }

    /// The video outputs, if there are some.
    pub(super) fn video_outputs(&self) -> Option<&Arc<VideoOutputs>> {
        self.video_outputs.as_ref()
    }

    /// The video outputs, or what the operations of a device without answer.
    fn has_video_outputs(&self) -> Result<&VideoOutputs, Fault> {
        let outputs = self.video_outputs.as_deref();
        outputs.ok_or_else(Fault::action_not_supported)
    }

    /// The model.
    pub fn model(&self) -> &Arc<IoModel> {
        &self.model
    }

    fn video_sources(&self) -> Vec<String> {
        let sources = self.video.as_ref().map(|video| video.sources());
        let sources = sources.unwrap_or_default().into_iter();
        sources.map(|source| source.token).collect()
    }

    fn audio_sources(&self) -> Vec<String> {
        let sources = self.audio.as_ref().map(|audio| audio.sources());
        let sources = sources.unwrap_or_default().into_iter();
        sources.map(|source| source.token).collect()
    }

    fn audio_outputs(&self) -> Vec<String> {
        let outputs = self.audio.as_ref().map(|audio| audio.outputs());
        let outputs = outputs.unwrap_or_default().into_iter();
        outputs.map(|output| output.token).collect()
    }

    /// What the service says of itself.
    pub(super) fn capabilities(&self) -> tmd::Capabilities {
        let lines = self.model.lines();
        let count = |number: usize| Some(i32::try_from(number).unwrap_or(i32::MAX));
        tmd::Capabilities {
            video_sources: count(self.video_sources().len()),
            video_outputs: count(self.video_outputs.as_ref().map_or(0, |outputs| outputs.count())),
            audio_sources: count(self.audio_sources().len()),
            audio_outputs: count(self.audio_outputs().len()),
            relay_outputs: count(lines.relays.len()),
            serial_ports: count(lines.serial_ports.len()),
            digital_inputs: count(lines.inputs.len()),
            digital_input_options: Some(!lines.inputs.is_empty()),
            ..tmd::Capabilities::default()
        }
    }
}

impl Operations for DeviceIoService {
    async fn get_service_capabilities(
        &self,
        _: &RequestContext,
        _: tmd::GetServiceCapabilities,
    ) -> Result<tmd::GetServiceCapabilitiesResponse, Fault> {
        Ok(tmd::GetServiceCapabilitiesResponse {
            capabilities: self.capabilities(),
        })
    }

    async fn get_relay_output_options(
        &self,
        _: &RequestContext,
        request: tmd::GetRelayOutputOptions,
    ) -> Result<tmd::GetRelayOutputOptionsResponse, Fault> {
        let lines = self.model.lines();
        Ok(tmd::GetRelayOutputOptionsResponse {
            relay_output_options: match request.relay_output_token {
                Some(token) => vec![convert::relay_options(lines.relay(&token)?)],
                None => lines.relays.iter().map(convert::relay_options).collect(),
            },
        })
    }

    async fn get_audio_sources(&self, _: &RequestContext, _: tmd::Get) -> Result<tmd::GetResponse, Fault> {
        Ok(tmd::GetResponse {
            token: self.audio_sources(),
        })
    }

    async fn get_audio_outputs(&self, _: &RequestContext, _: tmd::Get) -> Result<tmd::GetResponse, Fault> {
        Ok(tmd::GetResponse {
            token: self.audio_outputs(),
        })
    }

    async fn get_video_sources(&self, _: &RequestContext, _: tmd::Get) -> Result<tmd::GetResponse, Fault> {
        Ok(tmd::GetResponse {
            token: self.video_sources(),
        })
    }

    async fn get_video_outputs(
        &self,
        _: &RequestContext,
        _: tmd::GetVideoOutputs,
    ) -> Result<tmd::GetVideoOutputsResponse, Fault> {
        let outputs = self.video_outputs.as_ref();
        Ok(tmd::GetVideoOutputsResponse {
            video_outputs: outputs.map(|outputs| outputs.list()).unwrap_or_default(),
        })
    }

    async fn get_video_output_configuration(
        &self,
        _: &RequestContext,
        request: tmd::GetVideoOutputConfiguration,
    ) -> Result<tmd::GetVideoOutputConfigurationResponse, Fault> {
        let outputs = self.has_video_outputs()?;
        Ok(tmd::GetVideoOutputConfigurationResponse {
            video_output_configuration: outputs.configuration(&request.video_output_token)?,
            ..tmd::GetVideoOutputConfigurationResponse::default()
        })
    }

    /// Changes last in any case: to set something for a while only is deprecated.
    async fn set_video_output_configuration(
        &self,
        _: &RequestContext,
        request: tmd::SetVideoOutputConfiguration,
    ) -> Result<tmd::SetVideoOutputConfigurationResponse, Fault> {
        self.has_video_outputs()?.set(request.configuration).await?;
        Ok(tmd::SetVideoOutputConfigurationResponse::default())
    }

    /// There is nothing to choose from.
    async fn get_video_output_configuration_options(
        &self,
        _: &RequestContext,
        request: tmd::GetVideoOutputConfigurationOptions,
    ) -> Result<tmd::GetVideoOutputConfigurationOptionsResponse, Fault> {
        self.has_video_outputs()?.check(&request.video_output_token)?;
        Ok(tmd::GetVideoOutputConfigurationOptionsResponse::default())
    }

    async fn get_relay_outputs(
        &self,
        _: &RequestContext,
        _: tds::GetRelayOutputs,
    ) -> Result<tds::GetRelayOutputsResponse, Fault> {
        Ok(convert::relay_outputs(&self.model))
    }

    async fn set_relay_output_settings(
        &self,
        _: &RequestContext,
        request: tmd::SetRelayOutputSettings,
    ) -> Result<tmd::SetRelayOutputSettingsResponse, Fault> {
        let relay = request.relay_output;
        let (mode, delay, idle) = convert::relay_settings(&relay.properties);
        self.model.set_relay(relay.token, mode, delay, idle).await?;
        Ok(tmd::SetRelayOutputSettingsResponse {})
    }

    async fn set_relay_output_state(
        &self,
        _: &RequestContext,
        request: tds::SetRelayOutputState,
    ) -> Result<tds::SetRelayOutputStateResponse, Fault> {
        let active = request.logical_state == tt::RelayLogicalState::Active;
        self.model
            .switch_relay(request.relay_output_token, active)
            .await?;
        Ok(tds::SetRelayOutputStateResponse {})
    }

    async fn get_digital_inputs(
        &self,
        _: &RequestContext,
        _: tmd::GetDigitalInputs,
    ) -> Result<tmd::GetDigitalInputsResponse, Fault> {
        let state = self.model.state();
        let inputs = self.model.lines().inputs.iter();
        let digital_inputs = inputs.map(|line| tt::DigitalInput {
            token: line.token.clone(),
            idle_state: Some(convert::digital_idle(
                state.inputs.get(&line.token).copied().unwrap_or(line.idle),
            )),
            ..tt::DigitalInput::default()
        });
        Ok(tmd::GetDigitalInputsResponse {
            digital_inputs: digital_inputs.collect(),
        })
    }

    async fn get_digital_input_configuration_options(
        &self,
        _: &RequestContext,
        request: tmd::GetDigitalInputConfigurationOptions,
    ) -> Result<tmd::GetDigitalInputConfigurationOptionsResponse, Fault> {
        if let Some(token) = request.token {
            self.model.lines().input(&token)?;
        }
        Ok(tmd::GetDigitalInputConfigurationOptionsResponse {
            digital_input_options: tmd::DigitalInputConfigurationOptions {
                idle_state: [Circuit::Closed, Circuit::Open]
                    .map(convert::digital_idle)
                    .to_vec(),
                ..tmd::DigitalInputConfigurationOptions::default()
            },
        })
    }

    async fn set_digital_input_configurations(
        &self,
        _: &RequestContext,
        request: tmd::SetDigitalInputConfigurations,
    ) -> Result<tmd::SetDigitalInputConfigurationsResponse, Fault> {
        if request.digital_inputs.is_empty() {
            return Err(Fault::sender(["InvalidArgs"], "There is no digital input to set"));
        }
        let inputs = request.digital_inputs.into_iter();
        let inputs = inputs.map(|input| (input.token, input.idle_state.map(convert::circuit)));
        self.model.set_inputs(inputs.collect()).await?;
        Ok(tmd::SetDigitalInputConfigurationsResponse {})
    }

    async fn get_serial_ports(
        &self,
        _: &RequestContext,
        _: tmd::GetSerialPorts,
    ) -> Result<tmd::GetSerialPortsResponse, Fault> {
        let ports = self.model.lines().serial_ports.iter();
        let serial_port = ports.map(|port| tmd::SerialPort {
            token: port.token.clone(),
            ..tmd::SerialPort::default()
        });
        Ok(tmd::GetSerialPortsResponse {
            serial_port: serial_port.collect(),
        })
    }

    async fn get_serial_port_configuration(
        &self,
        _: &RequestContext,
        request: tmd::GetSerialPortConfiguration,
    ) -> Result<tmd::GetSerialPortConfigurationResponse, Fault> {
        let port = self.model.lines().serial_port(&request.serial_port_token)?;
        let state = self.model.state();
        let settings = state.serial_ports.get(&port.token).unwrap_or(&port.factory);
        Ok(tmd::GetSerialPortConfigurationResponse {
            serial_port_configuration: convert::serial_configuration(port, settings),
        })
    }

    async fn set_serial_port_configuration(
        &self,
        _: &RequestContext,
        request: tmd::SetSerialPortConfiguration,
    ) -> Result<tmd::SetSerialPortConfigurationResponse, Fault> {
        let configuration = request.serial_port_configuration;
        self.model.lines().serial_port(&configuration.token)?;
        let (kind, settings) = convert::serial_settings(&configuration)?;
        self.model
            .set_serial_port(configuration.token, kind, settings)
            .await?;
        Ok(tmd::SetSerialPortConfigurationResponse {})
    }

    async fn get_serial_port_configuration_options(
        &self,
        _: &RequestContext,
        request: tmd::GetSerialPortConfigurationOptions,
    ) -> Result<tmd::GetSerialPortConfigurationOptionsResponse, Fault> {
        let port = self.model.lines().serial_port(&request.serial_port_token)?;
        Ok(tmd::GetSerialPortConfigurationOptionsResponse {
            serial_port_options: convert::serial_options(port),
        })
    }

    async fn send_receive_serial_command(
        &self,
        _: &RequestContext,
        request: tmd::SendReceiveSerialCommand,
    ) -> Result<tmd::SendReceiveSerialCommandResponse, Fault> {
        serial::send_receive(&self.model, request).await
    }
}
