// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Clients of the services in the namespace `http://www.onvif.org/ver20/ptz/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::client::{ClientError, Transport, call};

/// A client of the Ptz service.
#[derive(Clone, Debug)]
pub struct PtzClient<T> {
    transport: T,
}

impl<T: Transport> PtzClient<T> {
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

    /// Calls `GetNodes`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_nodes(&self, request: &GetNodes) -> Result<GetNodesResponse, ClientError<T::Error>> {
        call::<operations::GetNodes, T>(&self.transport, request).await
    }

    /// Calls `GetNode`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_node(&self, request: &GetNode) -> Result<GetNodeResponse, ClientError<T::Error>> {
        call::<operations::GetNode, T>(&self.transport, request).await
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

    /// Calls `SendAuxiliaryCommand`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn send_auxiliary_command(
        &self,
        request: &SendAuxiliaryCommand,
    ) -> Result<SendAuxiliaryCommandResponse, ClientError<T::Error>> {
        call::<operations::SendAuxiliaryCommand, T>(&self.transport, request).await
    }

    /// Calls `GetPresets`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_presets(
        &self,
        request: &GetPresets,
    ) -> Result<GetPresetsResponse, ClientError<T::Error>> {
        call::<operations::GetPresets, T>(&self.transport, request).await
    }

    /// Calls `SetPreset`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_preset(&self, request: &SetPreset) -> Result<SetPresetResponse, ClientError<T::Error>> {
        call::<operations::SetPreset, T>(&self.transport, request).await
    }

    /// Calls `RemovePreset`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn remove_preset(
        &self,
        request: &RemovePreset,
    ) -> Result<RemovePresetResponse, ClientError<T::Error>> {
        call::<operations::RemovePreset, T>(&self.transport, request).await
    }

    /// Calls `GotoPreset`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn goto_preset(
        &self,
        request: &GotoPreset,
    ) -> Result<GotoPresetResponse, ClientError<T::Error>> {
        call::<operations::GotoPreset, T>(&self.transport, request).await
    }

    /// Calls `GotoHomePosition`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn goto_home_position(
        &self,
        request: &GotoHomePosition,
    ) -> Result<GotoHomePositionResponse, ClientError<T::Error>> {
        call::<operations::GotoHomePosition, T>(&self.transport, request).await
    }

    /// Calls `SetHomePosition`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_home_position(
        &self,
        request: &SetHomePosition,
    ) -> Result<SetHomePositionResponse, ClientError<T::Error>> {
        call::<operations::SetHomePosition, T>(&self.transport, request).await
    }

    /// Calls `ContinuousMove`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn continuous_move(
        &self,
        request: &ContinuousMove,
    ) -> Result<ContinuousMoveResponse, ClientError<T::Error>> {
        call::<operations::ContinuousMove, T>(&self.transport, request).await
    }

    /// Calls `RelativeMove`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn relative_move(
        &self,
        request: &RelativeMove,
    ) -> Result<RelativeMoveResponse, ClientError<T::Error>> {
        call::<operations::RelativeMove, T>(&self.transport, request).await
    }

    /// Calls `GetStatus`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_status(&self, request: &GetStatus) -> Result<GetStatusResponse, ClientError<T::Error>> {
        call::<operations::GetStatus, T>(&self.transport, request).await
    }

    /// Calls `AbsoluteMove`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn absolute_move(
        &self,
        request: &AbsoluteMove,
    ) -> Result<AbsoluteMoveResponse, ClientError<T::Error>> {
        call::<operations::AbsoluteMove, T>(&self.transport, request).await
    }

    /// Calls `GeoMove`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn geo_move(&self, request: &GeoMove) -> Result<GeoMoveResponse, ClientError<T::Error>> {
        call::<operations::GeoMove, T>(&self.transport, request).await
    }

    /// Calls `Stop`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn stop(&self, request: &Stop) -> Result<StopResponse, ClientError<T::Error>> {
        call::<operations::Stop, T>(&self.transport, request).await
    }

    /// Calls `GetPresetTours`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_preset_tours(
        &self,
        request: &GetPresetTours,
    ) -> Result<GetPresetToursResponse, ClientError<T::Error>> {
        call::<operations::GetPresetTours, T>(&self.transport, request).await
    }

    /// Calls `GetPresetTour`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_preset_tour(
        &self,
        request: &GetPresetTour,
    ) -> Result<GetPresetTourResponse, ClientError<T::Error>> {
        call::<operations::GetPresetTour, T>(&self.transport, request).await
    }

    /// Calls `GetPresetTourOptions`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_preset_tour_options(
        &self,
        request: &GetPresetTourOptions,
    ) -> Result<GetPresetTourOptionsResponse, ClientError<T::Error>> {
        call::<operations::GetPresetTourOptions, T>(&self.transport, request).await
    }

    /// Calls `CreatePresetTour`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn create_preset_tour(
        &self,
        request: &CreatePresetTour,
    ) -> Result<CreatePresetTourResponse, ClientError<T::Error>> {
        call::<operations::CreatePresetTour, T>(&self.transport, request).await
    }

    /// Calls `ModifyPresetTour`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn modify_preset_tour(
        &self,
        request: &ModifyPresetTour,
    ) -> Result<ModifyPresetTourResponse, ClientError<T::Error>> {
        call::<operations::ModifyPresetTour, T>(&self.transport, request).await
    }

    /// Calls `OperatePresetTour`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn operate_preset_tour(
        &self,
        request: &OperatePresetTour,
    ) -> Result<OperatePresetTourResponse, ClientError<T::Error>> {
        call::<operations::OperatePresetTour, T>(&self.transport, request).await
    }

    /// Calls `RemovePresetTour`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn remove_preset_tour(
        &self,
        request: &RemovePresetTour,
    ) -> Result<RemovePresetTourResponse, ClientError<T::Error>> {
        call::<operations::RemovePresetTour, T>(&self.transport, request).await
    }

    /// Calls `GetCompatibleConfigurations`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_compatible_configurations(
        &self,
        request: &GetCompatibleConfigurations,
    ) -> Result<GetCompatibleConfigurationsResponse, ClientError<T::Error>> {
        call::<operations::GetCompatibleConfigurations, T>(&self.transport, request).await
    }

    /// Calls `MoveAndStartTracking`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn move_and_start_tracking(
        &self,
        request: &MoveAndStartTracking,
    ) -> Result<MoveAndStartTrackingResponse, ClientError<T::Error>> {
        call::<operations::MoveAndStartTracking, T>(&self.transport, request).await
    }
}
