// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Clients of the services in the namespace `http://www.onvif.org/ver10/appmgmt/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::client::{ClientError, Transport, call};

/// A client of the AppManagement service.
#[derive(Clone, Debug)]
pub struct AppManagementClient<T> {
    transport: T,
}

impl<T: Transport> AppManagementClient<T> {
    /// A client that sends its requests over a transport.
    pub fn new(transport: T) -> Self {
        Self { transport }
    }

    /// The transport.
    pub fn transport(&self) -> &T {
        &self.transport
    }

    /// Calls `Uninstall`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn uninstall(&self, request: &Uninstall) -> Result<UninstallResponse, ClientError<T::Error>> {
        call::<operations::Uninstall, T>(&self.transport, request).await
    }

    /// Calls `GetInstalledApps`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_installed_apps(
        &self,
        request: &GetInstalledApps,
    ) -> Result<GetInstalledAppsResponse, ClientError<T::Error>> {
        call::<operations::GetInstalledApps, T>(&self.transport, request).await
    }

    /// Calls `GetAppsInfo`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_apps_info(
        &self,
        request: &GetAppsInfo,
    ) -> Result<GetAppsInfoResponse, ClientError<T::Error>> {
        call::<operations::GetAppsInfo, T>(&self.transport, request).await
    }

    /// Calls `Activate`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn activate(&self, request: &Activate) -> Result<ActivateResponse, ClientError<T::Error>> {
        call::<operations::Activate, T>(&self.transport, request).await
    }

    /// Calls `Deactivate`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn deactivate(
        &self,
        request: &Deactivate,
    ) -> Result<DeactivateResponse, ClientError<T::Error>> {
        call::<operations::Deactivate, T>(&self.transport, request).await
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

    /// Calls `InstallLicense`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn install_license(
        &self,
        request: &InstallLicense,
    ) -> Result<InstallLicenseResponse, ClientError<T::Error>> {
        call::<operations::InstallLicense, T>(&self.transport, request).await
    }

    /// Calls `GetDeviceId`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_device_id(
        &self,
        request: &GetDeviceId,
    ) -> Result<GetDeviceIdResponse, ClientError<T::Error>> {
        call::<operations::GetDeviceId, T>(&self.transport, request).await
    }
}
