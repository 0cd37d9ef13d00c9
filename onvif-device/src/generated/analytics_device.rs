// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! The AnalyticsDevice service: namespace `http://www.onvif.org/ver10/analyticsdevice/wsdl`.

use std::future::Future;
use std::sync::Arc;

use onvif_core::generated::tad;
use onvif_core::generated::tad::operations;
use onvif_core::operation::{OperationInfo, ServiceInfo};
use onvif_core::soap::Fault;
use onvif_core::xml::XmlReader;

use crate::dispatch::{Answer, Dispatch, RequestContext, answer, unimplemented, unknown};

/// The AnalyticsDevice service. An operation that is left out answers `env:Receiver/ter:ActionNotSupported`.
pub trait AnalyticsDeviceService: Send + Sync + 'static {
    /// Answers `GetServiceCapabilities`.
    fn get_service_capabilities(
        &self,
        context: &RequestContext,
        request: tad::GetServiceCapabilities,
    ) -> impl Future<Output = Result<tad::GetServiceCapabilitiesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DeleteAnalyticsEngineControl`.
    fn delete_analytics_engine_control(
        &self,
        context: &RequestContext,
        request: tad::DeleteAnalyticsEngineControl,
    ) -> impl Future<Output = Result<tad::DeleteAnalyticsEngineControlResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `CreateAnalyticsEngineControl`.
    fn create_analytics_engine_control(
        &self,
        context: &RequestContext,
        request: tad::CreateAnalyticsEngineControl,
    ) -> impl Future<Output = Result<tad::CreateAnalyticsEngineControlResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetAnalyticsEngineControl`.
    fn set_analytics_engine_control(
        &self,
        context: &RequestContext,
        request: tad::SetAnalyticsEngineControl,
    ) -> impl Future<Output = Result<tad::SetAnalyticsEngineControlResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAnalyticsEngineControl`.
    fn get_analytics_engine_control(
        &self,
        context: &RequestContext,
        request: tad::GetAnalyticsEngineControl,
    ) -> impl Future<Output = Result<tad::GetAnalyticsEngineControlResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAnalyticsEngineControls`.
    fn get_analytics_engine_controls(
        &self,
        context: &RequestContext,
        request: tad::GetAnalyticsEngineControls,
    ) -> impl Future<Output = Result<tad::GetAnalyticsEngineControlsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAnalyticsEngine`.
    fn get_analytics_engine(
        &self,
        context: &RequestContext,
        request: tad::GetAnalyticsEngine,
    ) -> impl Future<Output = Result<tad::GetAnalyticsEngineResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAnalyticsEngines`.
    fn get_analytics_engines(
        &self,
        context: &RequestContext,
        request: tad::GetAnalyticsEngines,
    ) -> impl Future<Output = Result<tad::GetAnalyticsEnginesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetVideoAnalyticsConfiguration`.
    fn set_video_analytics_configuration(
        &self,
        context: &RequestContext,
        request: tad::SetVideoAnalyticsConfiguration,
    ) -> impl Future<Output = Result<tad::SetVideoAnalyticsConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetAnalyticsEngineInput`.
    fn set_analytics_engine_input(
        &self,
        context: &RequestContext,
        request: tad::SetAnalyticsEngineInput,
    ) -> impl Future<Output = Result<tad::SetAnalyticsEngineInputResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAnalyticsEngineInput`.
    fn get_analytics_engine_input(
        &self,
        context: &RequestContext,
        request: tad::GetAnalyticsEngineInput,
    ) -> impl Future<Output = Result<tad::GetAnalyticsEngineInputResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAnalyticsEngineInputs`.
    fn get_analytics_engine_inputs(
        &self,
        context: &RequestContext,
        request: tad::GetAnalyticsEngineInputs,
    ) -> impl Future<Output = Result<tad::GetAnalyticsEngineInputsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAnalyticsDeviceStreamUri`.
    fn get_analytics_device_stream_uri(
        &self,
        context: &RequestContext,
        request: tad::GetAnalyticsDeviceStreamUri,
    ) -> impl Future<Output = Result<tad::GetAnalyticsDeviceStreamUriResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetVideoAnalyticsConfiguration`.
    fn get_video_analytics_configuration(
        &self,
        context: &RequestContext,
        request: tad::GetVideoAnalyticsConfiguration,
    ) -> impl Future<Output = Result<tad::GetVideoAnalyticsConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `CreateAnalyticsEngineInputs`.
    fn create_analytics_engine_inputs(
        &self,
        context: &RequestContext,
        request: tad::CreateAnalyticsEngineInputs,
    ) -> impl Future<Output = Result<tad::CreateAnalyticsEngineInputsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DeleteAnalyticsEngineInputs`.
    fn delete_analytics_engine_inputs(
        &self,
        context: &RequestContext,
        request: tad::DeleteAnalyticsEngineInputs,
    ) -> impl Future<Output = Result<tad::DeleteAnalyticsEngineInputsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAnalyticsState`.
    fn get_analytics_state(
        &self,
        context: &RequestContext,
        request: tad::GetAnalyticsState,
    ) -> impl Future<Output = Result<tad::GetAnalyticsStateResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }
}

/// Calls the operations of a [`AnalyticsDeviceService`].
pub struct AnalyticsDeviceDispatcher<S>(pub Arc<S>);

impl<S: AnalyticsDeviceService> Dispatch for AnalyticsDeviceDispatcher<S> {
    fn service(&self) -> &'static ServiceInfo {
        &tad::operations::ANALYTICS_DEVICE
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
            1 => answer::<operations::DeleteAnalyticsEngineControl, _>(body, move |request| {
                service.delete_analytics_engine_control(context, request)
            }),
            2 => answer::<operations::CreateAnalyticsEngineControl, _>(body, move |request| {
                service.create_analytics_engine_control(context, request)
            }),
            3 => answer::<operations::SetAnalyticsEngineControl, _>(body, move |request| {
                service.set_analytics_engine_control(context, request)
            }),
            4 => answer::<operations::GetAnalyticsEngineControl, _>(body, move |request| {
                service.get_analytics_engine_control(context, request)
            }),
            5 => answer::<operations::GetAnalyticsEngineControls, _>(body, move |request| {
                service.get_analytics_engine_controls(context, request)
            }),
            6 => answer::<operations::GetAnalyticsEngine, _>(body, move |request| {
                service.get_analytics_engine(context, request)
            }),
            7 => answer::<operations::GetAnalyticsEngines, _>(body, move |request| {
                service.get_analytics_engines(context, request)
            }),
            8 => answer::<operations::SetVideoAnalyticsConfiguration, _>(body, move |request| {
                service.set_video_analytics_configuration(context, request)
            }),
            9 => answer::<operations::SetAnalyticsEngineInput, _>(body, move |request| {
                service.set_analytics_engine_input(context, request)
            }),
            10 => answer::<operations::GetAnalyticsEngineInput, _>(body, move |request| {
                service.get_analytics_engine_input(context, request)
            }),
            11 => answer::<operations::GetAnalyticsEngineInputs, _>(body, move |request| {
                service.get_analytics_engine_inputs(context, request)
            }),
            12 => answer::<operations::GetAnalyticsDeviceStreamUri, _>(body, move |request| {
                service.get_analytics_device_stream_uri(context, request)
            }),
            13 => answer::<operations::GetVideoAnalyticsConfiguration, _>(body, move |request| {
                service.get_video_analytics_configuration(context, request)
            }),
            14 => answer::<operations::CreateAnalyticsEngineInputs, _>(body, move |request| {
                service.create_analytics_engine_inputs(context, request)
            }),
            15 => answer::<operations::DeleteAnalyticsEngineInputs, _>(body, move |request| {
                service.delete_analytics_engine_inputs(context, request)
            }),
            16 => answer::<operations::GetAnalyticsState, _>(body, move |request| {
                service.get_analytics_state(context, request)
            }),
            _ => unknown(),
        }
    }
}
