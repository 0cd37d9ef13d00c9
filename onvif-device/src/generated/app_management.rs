// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! The AppManagement service: namespace `http://www.onvif.org/ver10/appmgmt/wsdl`.

use std::future::Future;
use std::sync::Arc;

use onvif_core::generated::ans;
use onvif_core::generated::ans::operations;
use onvif_core::operation::{OperationInfo, ServiceInfo};
use onvif_core::soap::Fault;
use onvif_core::xml::XmlReader;

use crate::dispatch::{Answer, Dispatch, RequestContext, answer, unimplemented, unknown};

/// The AppManagement service. An operation that is left out answers `env:Receiver/ter:ActionNotSupported`.
pub trait AppManagementService: Send + Sync + 'static {
    /// Answers `Uninstall`.
    fn uninstall(
        &self,
        context: &RequestContext,
        request: ans::Uninstall,
    ) -> impl Future<Output = Result<ans::UninstallResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetInstalledApps`.
    fn get_installed_apps(
        &self,
        context: &RequestContext,
        request: ans::GetInstalledApps,
    ) -> impl Future<Output = Result<ans::GetInstalledAppsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAppsInfo`.
    fn get_apps_info(
        &self,
        context: &RequestContext,
        request: ans::GetAppsInfo,
    ) -> impl Future<Output = Result<ans::GetAppsInfoResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `Activate`.
    fn activate(
        &self,
        context: &RequestContext,
        request: ans::Activate,
    ) -> impl Future<Output = Result<ans::ActivateResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `Deactivate`.
    fn deactivate(
        &self,
        context: &RequestContext,
        request: ans::Deactivate,
    ) -> impl Future<Output = Result<ans::DeactivateResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetServiceCapabilities`.
    fn get_service_capabilities(
        &self,
        context: &RequestContext,
        request: ans::GetServiceCapabilities,
    ) -> impl Future<Output = Result<ans::GetServiceCapabilitiesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `InstallLicense`.
    fn install_license(
        &self,
        context: &RequestContext,
        request: ans::InstallLicense,
    ) -> impl Future<Output = Result<ans::InstallLicenseResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetDeviceId`.
    fn get_device_id(
        &self,
        context: &RequestContext,
        request: ans::GetDeviceId,
    ) -> impl Future<Output = Result<ans::GetDeviceIdResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }
}

/// Calls the operations of a [`AppManagementService`].
pub struct AppManagementDispatcher<S>(pub Arc<S>);

impl<S: AppManagementService> Dispatch for AppManagementDispatcher<S> {
    fn service(&self) -> &'static ServiceInfo {
        &ans::operations::APP_MANAGEMENT
    }

    fn call<'a>(
        &'a self,
        operation: &'static OperationInfo,
        context: &'a RequestContext,
        body: &mut XmlReader<'_>,
    ) -> Answer<'a> {
        let service = &*self.0;
        match operation.index {
            0 => answer::<operations::Uninstall, _>(body, move |request| service.uninstall(context, request)),
            1 => answer::<operations::GetInstalledApps, _>(body, move |request| {
                service.get_installed_apps(context, request)
            }),
            2 => answer::<operations::GetAppsInfo, _>(body, move |request| {
                service.get_apps_info(context, request)
            }),
            3 => answer::<operations::Activate, _>(body, move |request| service.activate(context, request)),
            4 => {
                answer::<operations::Deactivate, _>(body, move |request| service.deactivate(context, request))
            }
            5 => answer::<operations::GetServiceCapabilities, _>(body, move |request| {
                service.get_service_capabilities(context, request)
            }),
            6 => answer::<operations::InstallLicense, _>(body, move |request| {
                service.install_license(context, request)
            }),
            7 => answer::<operations::GetDeviceId, _>(body, move |request| {
                service.get_device_id(context, request)
            }),
            _ => unknown(),
        }
    }
}
