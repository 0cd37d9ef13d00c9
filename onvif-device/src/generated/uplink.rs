// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! The Uplink service: namespace `http://www.onvif.org/ver10/uplink/wsdl`.

use std::future::Future;
use std::sync::Arc;

use onvif_core::generated::tup;
use onvif_core::generated::tup::operations;
use onvif_core::operation::{OperationInfo, ServiceInfo};
use onvif_core::soap::Fault;
use onvif_core::xml::XmlReader;

use crate::dispatch::{Answer, Dispatch, RequestContext, answer, unimplemented, unknown};

/// The Uplink service. An operation that is left out answers `env:Receiver/ter:ActionNotSupported`.
pub trait UplinkService: Send + Sync + 'static {
    /// Answers `GetServiceCapabilities`.
    fn get_service_capabilities(
        &self,
        context: &RequestContext,
        request: tup::GetServiceCapabilities,
    ) -> impl Future<Output = Result<tup::GetServiceCapabilitiesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetUplinks`.
    fn get_uplinks(
        &self,
        context: &RequestContext,
        request: tup::GetUplinks,
    ) -> impl Future<Output = Result<tup::GetUplinksResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetUplink`.
    fn set_uplink(
        &self,
        context: &RequestContext,
        request: tup::SetUplink,
    ) -> impl Future<Output = Result<tup::SetUplinkResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DeleteUplink`.
    fn delete_uplink(
        &self,
        context: &RequestContext,
        request: tup::DeleteUplink,
    ) -> impl Future<Output = Result<tup::DeleteUplinkResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }
}

/// Calls the operations of a [`UplinkService`].
pub struct UplinkDispatcher<S>(pub Arc<S>);

impl<S: UplinkService> Dispatch for UplinkDispatcher<S> {
    fn service(&self) -> &'static ServiceInfo {
        &tup::operations::UPLINK
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
            1 => answer::<operations::GetUplinks, _>(body, move |request| {
                service.get_uplinks(context, request)
            }),
            2 => {
                answer::<operations::SetUplink, _>(body, move |request| service.set_uplink(context, request))
            }
            3 => answer::<operations::DeleteUplink, _>(body, move |request| {
                service.delete_uplink(context, request)
            }),
            _ => unknown(),
        }
    }
}
