// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Clients of the services in the namespace `http://www.onvif.org/ver20/imaging/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::client::{ClientError, Transport, call};

/// A client of the Imaging service.
#[derive(Clone, Debug)]
pub struct ImagingClient<T> {
    transport: T,
}

impl<T: Transport> ImagingClient<T> {
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

    /// Calls `GetImagingSettings`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_imaging_settings(
        &self,
        request: &GetImagingSettings,
    ) -> Result<GetImagingSettingsResponse, ClientError<T::Error>> {
        call::<operations::GetImagingSettings, T>(&self.transport, request).await
    }

    /// Calls `SetImagingSettings`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_imaging_settings(
        &self,
        request: &SetImagingSettings,
    ) -> Result<SetImagingSettingsResponse, ClientError<T::Error>> {
        call::<operations::SetImagingSettings, T>(&self.transport, request).await
    }

    /// Calls `GetOptions`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_options(
        &self,
        request: &GetOptions,
    ) -> Result<GetOptionsResponse, ClientError<T::Error>> {
        call::<operations::GetOptions, T>(&self.transport, request).await
    }

    /// Calls `Move`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn r#move(&self, request: &Move) -> Result<MoveResponse, ClientError<T::Error>> {
        call::<operations::Move, T>(&self.transport, request).await
    }

    /// Calls `GetMoveOptions`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_move_options(
        &self,
        request: &GetMoveOptions,
    ) -> Result<GetMoveOptionsResponse, ClientError<T::Error>> {
        call::<operations::GetMoveOptions, T>(&self.transport, request).await
    }

    /// Calls `Stop`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn stop(&self, request: &Stop) -> Result<StopResponse, ClientError<T::Error>> {
        call::<operations::Stop, T>(&self.transport, request).await
    }

    /// Calls `GetStatus`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_status(&self, request: &GetStatus) -> Result<GetStatusResponse, ClientError<T::Error>> {
        call::<operations::GetStatus, T>(&self.transport, request).await
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

    /// Calls `GetCurrentPreset`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_current_preset(
        &self,
        request: &GetCurrentPreset,
    ) -> Result<GetCurrentPresetResponse, ClientError<T::Error>> {
        call::<operations::GetCurrentPreset, T>(&self.transport, request).await
    }

    /// Calls `SetCurrentPreset`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_current_preset(
        &self,
        request: &SetCurrentPreset,
    ) -> Result<SetCurrentPresetResponse, ClientError<T::Error>> {
        call::<operations::SetCurrentPreset, T>(&self.transport, request).await
    }
}
