// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Clients of the services in the namespace `http://www.onvif.org/ver10/provisioning/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::client::{ClientError, Transport, call};

/// A client of the Provisioning service.
#[derive(Clone, Debug)]
pub struct ProvisioningClient<T> {
    transport: T,
}

impl<T: Transport> ProvisioningClient<T> {
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

    /// Calls `PanMove`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn pan_move(&self, request: &PanMove) -> Result<PanMoveResponse, ClientError<T::Error>> {
        call::<operations::PanMove, T>(&self.transport, request).await
    }

    /// Calls `TiltMove`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn tilt_move(&self, request: &TiltMove) -> Result<TiltMoveResponse, ClientError<T::Error>> {
        call::<operations::TiltMove, T>(&self.transport, request).await
    }

    /// Calls `ZoomMove`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn zoom_move(&self, request: &ZoomMove) -> Result<ZoomMoveResponse, ClientError<T::Error>> {
        call::<operations::ZoomMove, T>(&self.transport, request).await
    }

    /// Calls `RollMove`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn roll_move(&self, request: &RollMove) -> Result<RollMoveResponse, ClientError<T::Error>> {
        call::<operations::RollMove, T>(&self.transport, request).await
    }

    /// Calls `FocusMove`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn focus_move(&self, request: &FocusMove) -> Result<FocusMoveResponse, ClientError<T::Error>> {
        call::<operations::FocusMove, T>(&self.transport, request).await
    }

    /// Calls `Stop`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn stop(&self, request: &Stop) -> Result<StopResponse, ClientError<T::Error>> {
        call::<operations::Stop, T>(&self.transport, request).await
    }

    /// Calls `GetUsage`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_usage(&self, request: &GetUsage) -> Result<GetUsageResponse, ClientError<T::Error>> {
        call::<operations::GetUsage, T>(&self.transport, request).await
    }
}
