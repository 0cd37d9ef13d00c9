// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! The NotificationConsumer service: namespace `http://www.onvif.org/ver10/events/wsdl`.

use std::future::Future;
use std::sync::Arc;

use onvif_core::generated::tev::operations;
use onvif_core::generated::{tev, wsnt};
use onvif_core::operation::{NoResponse, OperationInfo, ServiceInfo};
use onvif_core::soap::Fault;
use onvif_core::xml::XmlReader;

use crate::dispatch::{Answer, Dispatch, RequestContext, answer, unimplemented, unknown};

/// The NotificationConsumer service. An operation that is left out answers `env:Receiver/ter:ActionNotSupported`.
pub trait NotificationConsumerService: Send + Sync + 'static {
    /// Answers `Notify`.
    fn notify(
        &self,
        context: &RequestContext,
        request: wsnt::Notify,
    ) -> impl Future<Output = Result<NoResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }
}

/// Calls the operations of a [`NotificationConsumerService`].
pub struct NotificationConsumerDispatcher<S>(pub Arc<S>);

impl<S: NotificationConsumerService> Dispatch for NotificationConsumerDispatcher<S> {
    fn service(&self) -> &'static ServiceInfo {
        &tev::operations::NOTIFICATION_CONSUMER
    }

    fn call<'a>(
        &'a self,
        operation: &'static OperationInfo,
        context: &'a RequestContext,
        body: &mut XmlReader<'_>,
    ) -> Answer<'a> {
        let service = &*self.0;
        match operation.index {
            0 => answer::<operations::Notify, _>(body, move |request| service.notify(context, request)),
            _ => unknown(),
        }
    }
}
