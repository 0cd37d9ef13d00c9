// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! The FederatedSearch service: namespace `http://www.onvif.org/ver10/federatedsearch/wsdl`.

use std::future::Future;
use std::sync::Arc;

use onvif_core::generated::tfs;
use onvif_core::generated::tfs::operations;
use onvif_core::operation::{OperationInfo, ServiceInfo};
use onvif_core::soap::Fault;
use onvif_core::xml::XmlReader;

use crate::dispatch::{Answer, Dispatch, RequestContext, answer, unimplemented, unknown};

/// The FederatedSearch service. An operation that is left out answers `env:Receiver/ter:ActionNotSupported`.
pub trait FederatedSearchService: Send + Sync + 'static {
    /// Answers `GetServiceCapabilities`.
    fn get_service_capabilities(
        &self,
        context: &RequestContext,
        request: tfs::GetServiceCapabilities,
    ) -> impl Future<Output = Result<tfs::GetServiceCapabilitiesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetServiceFeatures`.
    fn get_service_features(
        &self,
        context: &RequestContext,
        request: tfs::GetServiceFeatures,
    ) -> impl Future<Output = Result<tfs::GetServiceFeaturesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `Search`.
    fn search(
        &self,
        context: &RequestContext,
        request: tfs::Search,
    ) -> impl Future<Output = Result<tfs::SearchResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetSearchResults`.
    fn get_search_results(
        &self,
        context: &RequestContext,
        request: tfs::GetSearchResults,
    ) -> impl Future<Output = Result<tfs::GetSearchResultsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `RegisterDatabase`.
    fn register_database(
        &self,
        context: &RequestContext,
        request: tfs::RegisterDatabaseElement,
    ) -> impl Future<Output = Result<tfs::RegisterDatabaseResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }
}

/// Calls the operations of a [`FederatedSearchService`].
pub struct FederatedSearchDispatcher<S>(pub Arc<S>);

impl<S: FederatedSearchService> Dispatch for FederatedSearchDispatcher<S> {
    fn service(&self) -> &'static ServiceInfo {
        &tfs::operations::FEDERATED_SEARCH
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
            1 => answer::<operations::GetServiceFeatures, _>(body, move |request| {
                service.get_service_features(context, request)
            }),
            2 => answer::<operations::Search, _>(body, move |request| service.search(context, request)),
            3 => answer::<operations::GetSearchResults, _>(body, move |request| {
                service.get_search_results(context, request)
            }),
            4 => answer::<operations::RegisterDatabase, _>(body, move |request| {
                service.register_database(context, request)
            }),
            _ => unknown(),
        }
    }
}
