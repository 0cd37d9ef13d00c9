// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! The Replay service: namespace `http://www.onvif.org/ver10/replay/wsdl`.

use std::future::Future;
use std::sync::Arc;

use onvif_core::generated::trp;
use onvif_core::generated::trp::operations;
use onvif_core::operation::{OperationInfo, ServiceInfo};
use onvif_core::soap::Fault;
use onvif_core::xml::XmlReader;

use crate::dispatch::{Answer, Dispatch, RequestContext, answer, unimplemented, unknown};

/// The Replay service. An operation that is left out answers `env:Receiver/ter:ActionNotSupported`.
pub trait ReplayService: Send + Sync + 'static {
    /// Answers `GetServiceCapabilities`.
    fn get_service_capabilities(
        &self,
        context: &RequestContext,
        request: trp::GetServiceCapabilities,
    ) -> impl Future<Output = Result<trp::GetServiceCapabilitiesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetReplayUri`.
    fn get_replay_uri(
        &self,
        context: &RequestContext,
        request: trp::GetReplayUri,
    ) -> impl Future<Output = Result<trp::GetReplayUriResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetReplayConfiguration`.
    fn get_replay_configuration(
        &self,
        context: &RequestContext,
        request: trp::GetReplayConfiguration,
    ) -> impl Future<Output = Result<trp::GetReplayConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetReplayConfiguration`.
    fn set_replay_configuration(
        &self,
        context: &RequestContext,
        request: trp::SetReplayConfiguration,
    ) -> impl Future<Output = Result<trp::SetReplayConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }
}

/// Calls the operations of a [`ReplayService`].
pub struct ReplayDispatcher<S>(pub Arc<S>);

impl<S: ReplayService> Dispatch for ReplayDispatcher<S> {
    fn service(&self) -> &'static ServiceInfo {
        &trp::operations::REPLAY
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
            1 => answer::<operations::GetReplayUri, _>(body, move |request| {
                service.get_replay_uri(context, request)
            }),
            2 => answer::<operations::GetReplayConfiguration, _>(body, move |request| {
                service.get_replay_configuration(context, request)
            }),
            3 => answer::<operations::SetReplayConfiguration, _>(body, move |request| {
                service.set_replay_configuration(context, request)
            }),
            _ => unknown(),
        }
    }
}
