// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Clients of the services in the namespace `http://www.onvif.org/ver10/replay/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::client::{ClientError, Transport, call};

/// A client of the Replay service.
#[derive(Clone, Debug)]
pub struct ReplayClient<T> {
    transport: T,
}

impl<T: Transport> ReplayClient<T> {
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

    /// Calls `GetReplayUri`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_replay_uri(
        &self,
        request: &GetReplayUri,
    ) -> Result<GetReplayUriResponse, ClientError<T::Error>> {
        call::<operations::GetReplayUri, T>(&self.transport, request).await
    }

    /// Calls `GetReplayConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_replay_configuration(
        &self,
        request: &GetReplayConfiguration,
    ) -> Result<GetReplayConfigurationResponse, ClientError<T::Error>> {
        call::<operations::GetReplayConfiguration, T>(&self.transport, request).await
    }

    /// Calls `SetReplayConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_replay_configuration(
        &self,
        request: &SetReplayConfiguration,
    ) -> Result<SetReplayConfigurationResponse, ClientError<T::Error>> {
        call::<operations::SetReplayConfiguration, T>(&self.transport, request).await
    }
}
