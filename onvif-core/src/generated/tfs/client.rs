// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Clients of the services in the namespace `http://www.onvif.org/ver10/federatedsearch/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::client::{ClientError, Transport, call};

/// A client of the FederatedSearch service.
#[derive(Clone, Debug)]
pub struct FederatedSearchClient<T> {
    transport: T,
}

impl<T: Transport> FederatedSearchClient<T> {
    /// A client that sends its requests over a transport.
    pub fn new(transport: T) -> Self {
        Self { transport }
    }

    /// The transport.
    pub fn transport(&self) -> &T {
        &self.transport
    }

    /// Calls `GetServiceCapabilities`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_service_capabilities(
        &self,
        request: &GetServiceCapabilities,
    ) -> Result<GetServiceCapabilitiesResponse, ClientError<T::Error>> {
        call::<operations::GetServiceCapabilities, T>(&self.transport, request).await
    }

    /// Calls `GetServiceFeatures`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_service_features(
        &self,
        request: &GetServiceFeatures,
    ) -> Result<GetServiceFeaturesResponse, ClientError<T::Error>> {
        call::<operations::GetServiceFeatures, T>(&self.transport, request).await
    }

    /// Calls `Search`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn search(&self, request: &Search) -> Result<SearchResponse, ClientError<T::Error>> {
        call::<operations::Search, T>(&self.transport, request).await
    }

    /// Calls `GetSearchResults`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_search_results(
        &self,
        request: &GetSearchResults,
    ) -> Result<GetSearchResultsResponse, ClientError<T::Error>> {
        call::<operations::GetSearchResults, T>(&self.transport, request).await
    }

    /// Calls `RegisterDatabase`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn register_database(
        &self,
        request: &RegisterDatabaseElement,
    ) -> Result<RegisterDatabaseResponse, ClientError<T::Error>> {
        call::<operations::RegisterDatabase, T>(&self.transport, request).await
    }
}
