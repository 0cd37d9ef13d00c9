// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! The Thermal service: namespace `http://www.onvif.org/ver10/thermal/wsdl`.

use std::future::Future;
use std::sync::Arc;

use onvif_core::generated::tth;
use onvif_core::generated::tth::operations;
use onvif_core::operation::{OperationInfo, ServiceInfo};
use onvif_core::soap::Fault;
use onvif_core::xml::XmlReader;

use crate::dispatch::{Answer, Dispatch, RequestContext, answer, unimplemented, unknown};

/// The Thermal service. An operation that is left out answers `env:Receiver/ter:ActionNotSupported`.
pub trait ThermalService: Send + Sync + 'static {
    /// Answers `GetServiceCapabilities`.
    fn get_service_capabilities(
        &self,
        context: &RequestContext,
        request: tth::GetServiceCapabilities,
    ) -> impl Future<Output = Result<tth::GetServiceCapabilitiesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetConfigurationOptions`.
    fn get_configuration_options(
        &self,
        context: &RequestContext,
        request: tth::GetConfigurationOptions,
    ) -> impl Future<Output = Result<tth::GetConfigurationOptionsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetConfiguration`.
    fn get_configuration(
        &self,
        context: &RequestContext,
        request: tth::GetConfiguration,
    ) -> impl Future<Output = Result<tth::GetConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetConfigurations`.
    fn get_configurations(
        &self,
        context: &RequestContext,
        request: tth::GetConfigurations,
    ) -> impl Future<Output = Result<tth::GetConfigurationsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetConfiguration`.
    fn set_configuration(
        &self,
        context: &RequestContext,
        request: tth::SetConfiguration,
    ) -> impl Future<Output = Result<tth::SetConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetRadiometryConfigurationOptions`.
    fn get_radiometry_configuration_options(
        &self,
        context: &RequestContext,
        request: tth::GetRadiometryConfigurationOptions,
    ) -> impl Future<Output = Result<tth::GetRadiometryConfigurationOptionsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetRadiometryConfiguration`.
    fn get_radiometry_configuration(
        &self,
        context: &RequestContext,
        request: tth::GetRadiometryConfiguration,
    ) -> impl Future<Output = Result<tth::GetRadiometryConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetRadiometryConfiguration`.
    fn set_radiometry_configuration(
        &self,
        context: &RequestContext,
        request: tth::SetRadiometryConfiguration,
    ) -> impl Future<Output = Result<tth::SetRadiometryConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }
}

/// Calls the operations of a [`ThermalService`].
pub struct ThermalDispatcher<S>(pub Arc<S>);

impl<S: ThermalService> Dispatch for ThermalDispatcher<S> {
    fn service(&self) -> &'static ServiceInfo {
        &tth::operations::THERMAL
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
            1 => answer::<operations::GetConfigurationOptions, _>(body, move |request| {
                service.get_configuration_options(context, request)
            }),
            2 => answer::<operations::GetConfiguration, _>(body, move |request| {
                service.get_configuration(context, request)
            }),
            3 => answer::<operations::GetConfigurations, _>(body, move |request| {
                service.get_configurations(context, request)
            }),
            4 => answer::<operations::SetConfiguration, _>(body, move |request| {
                service.set_configuration(context, request)
            }),
            5 => answer::<operations::GetRadiometryConfigurationOptions, _>(body, move |request| {
                service.get_radiometry_configuration_options(context, request)
            }),
            6 => answer::<operations::GetRadiometryConfiguration, _>(body, move |request| {
                service.get_radiometry_configuration(context, request)
            }),
            7 => answer::<operations::SetRadiometryConfiguration, _>(body, move |request| {
                service.set_radiometry_configuration(context, request)
            }),
            _ => unknown(),
        }
    }
}
