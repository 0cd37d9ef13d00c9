// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! The Provisioning service: namespace `http://www.onvif.org/ver10/provisioning/wsdl`.

use std::future::Future;
use std::sync::Arc;

use onvif_core::generated::tpv;
use onvif_core::generated::tpv::operations;
use onvif_core::operation::{OperationInfo, ServiceInfo};
use onvif_core::soap::Fault;
use onvif_core::xml::XmlReader;

use crate::dispatch::{Answer, Dispatch, RequestContext, answer, unimplemented, unknown};

/// The Provisioning service. An operation that is left out answers `env:Receiver/ter:ActionNotSupported`.
pub trait ProvisioningService: Send + Sync + 'static {
    /// Answers `GetServiceCapabilities`.
    fn get_service_capabilities(
        &self,
        context: &RequestContext,
        request: tpv::GetServiceCapabilities,
    ) -> impl Future<Output = Result<tpv::GetServiceCapabilitiesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `PanMove`.
    fn pan_move(
        &self,
        context: &RequestContext,
        request: tpv::PanMove,
    ) -> impl Future<Output = Result<tpv::PanMoveResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `TiltMove`.
    fn tilt_move(
        &self,
        context: &RequestContext,
        request: tpv::TiltMove,
    ) -> impl Future<Output = Result<tpv::TiltMoveResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `ZoomMove`.
    fn zoom_move(
        &self,
        context: &RequestContext,
        request: tpv::ZoomMove,
    ) -> impl Future<Output = Result<tpv::ZoomMoveResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `RollMove`.
    fn roll_move(
        &self,
        context: &RequestContext,
        request: tpv::RollMove,
    ) -> impl Future<Output = Result<tpv::RollMoveResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `FocusMove`.
    fn focus_move(
        &self,
        context: &RequestContext,
        request: tpv::FocusMove,
    ) -> impl Future<Output = Result<tpv::FocusMoveResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `Stop`.
    fn stop(
        &self,
        context: &RequestContext,
        request: tpv::Stop,
    ) -> impl Future<Output = Result<tpv::StopResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetUsage`.
    fn get_usage(
        &self,
        context: &RequestContext,
        request: tpv::GetUsage,
    ) -> impl Future<Output = Result<tpv::GetUsageResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }
}

/// Calls the operations of a [`ProvisioningService`].
pub struct ProvisioningDispatcher<S>(pub Arc<S>);

impl<S: ProvisioningService> Dispatch for ProvisioningDispatcher<S> {
    fn service(&self) -> &'static ServiceInfo {
        &tpv::operations::PROVISIONING
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
            1 => answer::<operations::PanMove, _>(body, move |request| service.pan_move(context, request)),
            2 => answer::<operations::TiltMove, _>(body, move |request| service.tilt_move(context, request)),
            3 => answer::<operations::ZoomMove, _>(body, move |request| service.zoom_move(context, request)),
            4 => answer::<operations::RollMove, _>(body, move |request| service.roll_move(context, request)),
            5 => {
                answer::<operations::FocusMove, _>(body, move |request| service.focus_move(context, request))
            }
            6 => answer::<operations::Stop, _>(body, move |request| service.stop(context, request)),
            7 => answer::<operations::GetUsage, _>(body, move |request| service.get_usage(context, request)),
            _ => unknown(),
        }
    }
}
