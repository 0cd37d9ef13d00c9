// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! The Receiver service: namespace `http://www.onvif.org/ver10/receiver/wsdl`.

use std::future::Future;
use std::sync::Arc;

use onvif_core::generated::trv;
use onvif_core::generated::trv::operations;
use onvif_core::operation::{OperationInfo, ServiceInfo};
use onvif_core::soap::Fault;
use onvif_core::xml::XmlReader;

use crate::dispatch::{Answer, Dispatch, RequestContext, answer, unimplemented, unknown};

/// The Receiver service. An operation that is left out answers `env:Receiver/ter:ActionNotSupported`.
pub trait ReceiverService: Send + Sync + 'static {
    /// Answers `GetServiceCapabilities`.
    fn get_service_capabilities(
        &self,
        context: &RequestContext,
        request: trv::GetServiceCapabilities,
    ) -> impl Future<Output = Result<trv::GetServiceCapabilitiesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetReceivers`.
    fn get_receivers(
        &self,
        context: &RequestContext,
        request: trv::GetReceivers,
    ) -> impl Future<Output = Result<trv::GetReceiversResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetReceiver`.
    fn get_receiver(
        &self,
        context: &RequestContext,
        request: trv::GetReceiver,
    ) -> impl Future<Output = Result<trv::GetReceiverResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `CreateReceiver`.
    fn create_receiver(
        &self,
        context: &RequestContext,
        request: trv::CreateReceiver,
    ) -> impl Future<Output = Result<trv::CreateReceiverResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DeleteReceiver`.
    fn delete_receiver(
        &self,
        context: &RequestContext,
        request: trv::DeleteReceiver,
    ) -> impl Future<Output = Result<trv::DeleteReceiverResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `ConfigureReceiver`.
    fn configure_receiver(
        &self,
        context: &RequestContext,
        request: trv::ConfigureReceiver,
    ) -> impl Future<Output = Result<trv::ConfigureReceiverResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetReceiverMode`.
    fn set_receiver_mode(
        &self,
        context: &RequestContext,
        request: trv::SetReceiverMode,
    ) -> impl Future<Output = Result<trv::SetReceiverModeResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetReceiverState`.
    fn get_receiver_state(
        &self,
        context: &RequestContext,
        request: trv::GetReceiverState,
    ) -> impl Future<Output = Result<trv::GetReceiverStateResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }
}

/// Calls the operations of a [`ReceiverService`].
pub struct ReceiverDispatcher<S>(pub Arc<S>);

impl<S: ReceiverService> Dispatch for ReceiverDispatcher<S> {
    fn service(&self) -> &'static ServiceInfo {
        &trv::operations::RECEIVER
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
            1 => answer::<operations::GetReceivers, _>(body, move |request| {
                service.get_receivers(context, request)
            }),
            2 => answer::<operations::GetReceiver, _>(body, move |request| {
                service.get_receiver(context, request)
            }),
            3 => answer::<operations::CreateReceiver, _>(body, move |request| {
                service.create_receiver(context, request)
            }),
            4 => answer::<operations::DeleteReceiver, _>(body, move |request| {
                service.delete_receiver(context, request)
            }),
            5 => answer::<operations::ConfigureReceiver, _>(body, move |request| {
                service.configure_receiver(context, request)
            }),
            6 => answer::<operations::SetReceiverMode, _>(body, move |request| {
                service.set_receiver_mode(context, request)
            }),
            7 => answer::<operations::GetReceiverState, _>(body, move |request| {
                service.get_receiver_state(context, request)
            }),
            _ => unknown(),
        }
    }
}
