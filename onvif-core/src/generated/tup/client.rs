// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Clients of the services in the namespace `http://www.onvif.org/ver10/uplink/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::client::{ClientError, Transport, call};

/// A client of the Uplink service.
#[derive(Clone, Debug)]
pub struct UplinkClient<T> {
    transport: T,
}

impl<T: Transport> UplinkClient<T> {
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

    /// Calls `GetUplinks`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_uplinks(
        &self,
        request: &GetUplinks,
    ) -> Result<GetUplinksResponse, ClientError<T::Error>> {
        call::<operations::GetUplinks, T>(&self.transport, request).await
    }

    /// Calls `SetUplink`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_uplink(&self, request: &SetUplink) -> Result<SetUplinkResponse, ClientError<T::Error>> {
        call::<operations::SetUplink, T>(&self.transport, request).await
    }

    /// Calls `DeleteUplink`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn delete_uplink(
        &self,
        request: &DeleteUplink,
    ) -> Result<DeleteUplinkResponse, ClientError<T::Error>> {
        call::<operations::DeleteUplink, T>(&self.transport, request).await
    }
}
