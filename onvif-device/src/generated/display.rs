// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! The Display service: namespace `http://www.onvif.org/ver10/display/wsdl`.

use std::future::Future;
use std::sync::Arc;

use onvif_core::generated::tls;
use onvif_core::generated::tls::operations;
use onvif_core::operation::{OperationInfo, ServiceInfo};
use onvif_core::soap::Fault;
use onvif_core::xml::XmlReader;

use crate::dispatch::{Answer, Dispatch, RequestContext, answer, unimplemented, unknown};

/// The Display service. An operation that is left out answers `env:Receiver/ter:ActionNotSupported`.
pub trait DisplayService: Send + Sync + 'static {
    /// Answers `GetServiceCapabilities`.
    fn get_service_capabilities(
        &self,
        context: &RequestContext,
        request: tls::GetServiceCapabilities,
    ) -> impl Future<Output = Result<tls::GetServiceCapabilitiesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetLayout`.
    fn get_layout(
        &self,
        context: &RequestContext,
        request: tls::GetLayout,
    ) -> impl Future<Output = Result<tls::GetLayoutResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetLayout`.
    fn set_layout(
        &self,
        context: &RequestContext,
        request: tls::SetLayout,
    ) -> impl Future<Output = Result<tls::SetLayoutResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetDisplayOptions`.
    fn get_display_options(
        &self,
        context: &RequestContext,
        request: tls::GetDisplayOptions,
    ) -> impl Future<Output = Result<tls::GetDisplayOptionsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetPaneConfigurations`.
    fn get_pane_configurations(
        &self,
        context: &RequestContext,
        request: tls::GetPaneConfigurations,
    ) -> impl Future<Output = Result<tls::GetPaneConfigurationsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetPaneConfiguration`.
    fn get_pane_configuration(
        &self,
        context: &RequestContext,
        request: tls::GetPaneConfiguration,
    ) -> impl Future<Output = Result<tls::GetPaneConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetPaneConfigurations`.
    fn set_pane_configurations(
        &self,
        context: &RequestContext,
        request: tls::SetPaneConfigurations,
    ) -> impl Future<Output = Result<tls::SetPaneConfigurationsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetPaneConfiguration`.
    fn set_pane_configuration(
        &self,
        context: &RequestContext,
        request: tls::SetPaneConfiguration,
    ) -> impl Future<Output = Result<tls::SetPaneConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `CreatePaneConfiguration`.
    fn create_pane_configuration(
        &self,
        context: &RequestContext,
        request: tls::CreatePaneConfiguration,
    ) -> impl Future<Output = Result<tls::CreatePaneConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DeletePaneConfiguration`.
    fn delete_pane_configuration(
        &self,
        context: &RequestContext,
        request: tls::DeletePaneConfiguration,
    ) -> impl Future<Output = Result<tls::DeletePaneConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }
}

/// Calls the operations of a [`DisplayService`].
pub struct DisplayDispatcher<S>(pub Arc<S>);

impl<S: DisplayService> Dispatch for DisplayDispatcher<S> {
    fn service(&self) -> &'static ServiceInfo {
        &tls::operations::DISPLAY
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
            1 => {
                answer::<operations::GetLayout, _>(body, move |request| service.get_layout(context, request))
            }
            2 => {
                answer::<operations::SetLayout, _>(body, move |request| service.set_layout(context, request))
            }
            3 => answer::<operations::GetDisplayOptions, _>(body, move |request| {
                service.get_display_options(context, request)
            }),
            4 => answer::<operations::GetPaneConfigurations, _>(body, move |request| {
                service.get_pane_configurations(context, request)
            }),
            5 => answer::<operations::GetPaneConfiguration, _>(body, move |request| {
                service.get_pane_configuration(context, request)
            }),
            6 => answer::<operations::SetPaneConfigurations, _>(body, move |request| {
                service.set_pane_configurations(context, request)
            }),
            7 => answer::<operations::SetPaneConfiguration, _>(body, move |request| {
                service.set_pane_configuration(context, request)
            }),
            8 => answer::<operations::CreatePaneConfiguration, _>(body, move |request| {
                service.create_pane_configuration(context, request)
            }),
            9 => answer::<operations::DeletePaneConfiguration, _>(body, move |request| {
                service.delete_pane_configuration(context, request)
            }),
            _ => unknown(),
        }
    }
}
