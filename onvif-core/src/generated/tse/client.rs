// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Clients of the services in the namespace `http://www.onvif.org/ver10/search/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::client::{ClientError, Transport, call};

/// A client of the Search service.
#[derive(Clone, Debug)]
pub struct SearchClient<T> {
    transport: T,
}

impl<T: Transport> SearchClient<T> {
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

    /// Calls `GetRecordingSummary`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_recording_summary(
        &self,
        request: &GetRecordingSummary,
    ) -> Result<GetRecordingSummaryResponse, ClientError<T::Error>> {
        call::<operations::GetRecordingSummary, T>(&self.transport, request).await
    }

    /// Calls `GetRecordingInformation`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_recording_information(
        &self,
        request: &GetRecordingInformation,
    ) -> Result<GetRecordingInformationResponse, ClientError<T::Error>> {
        call::<operations::GetRecordingInformation, T>(&self.transport, request).await
    }

    /// Calls `GetMediaAttributes`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_media_attributes(
        &self,
        request: &GetMediaAttributes,
    ) -> Result<GetMediaAttributesResponse, ClientError<T::Error>> {
        call::<operations::GetMediaAttributes, T>(&self.transport, request).await
    }

    /// Calls `FindRecordings`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn find_recordings(
        &self,
        request: &FindRecordings,
    ) -> Result<FindRecordingsResponse, ClientError<T::Error>> {
        call::<operations::FindRecordings, T>(&self.transport, request).await
    }

    /// Calls `GetRecordingSearchResults`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_recording_search_results(
        &self,
        request: &GetRecordingSearchResults,
    ) -> Result<GetRecordingSearchResultsResponse, ClientError<T::Error>> {
        call::<operations::GetRecordingSearchResults, T>(&self.transport, request).await
    }

    /// Calls `FindEvents`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn find_events(
        &self,
        request: &FindEvents,
    ) -> Result<FindEventsResponse, ClientError<T::Error>> {
        call::<operations::FindEvents, T>(&self.transport, request).await
    }

    /// Calls `GetEventSearchResults`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_event_search_results(
        &self,
        request: &GetEventSearchResults,
    ) -> Result<GetEventSearchResultsResponse, ClientError<T::Error>> {
        call::<operations::GetEventSearchResults, T>(&self.transport, request).await
    }

    /// Calls `FindPTZPosition`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn find_ptz_position(
        &self,
        request: &FindPTZPosition,
    ) -> Result<FindPTZPositionResponse, ClientError<T::Error>> {
        call::<operations::FindPTZPosition, T>(&self.transport, request).await
    }

    /// Calls `GetPTZPositionSearchResults`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_ptz_position_search_results(
        &self,
        request: &GetPTZPositionSearchResults,
    ) -> Result<GetPTZPositionSearchResultsResponse, ClientError<T::Error>> {
        call::<operations::GetPTZPositionSearchResults, T>(&self.transport, request).await
    }

    /// Calls `GetSearchState`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_search_state(
        &self,
        request: &GetSearchState,
    ) -> Result<GetSearchStateResponse, ClientError<T::Error>> {
        call::<operations::GetSearchState, T>(&self.transport, request).await
    }

    /// Calls `EndSearch`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn end_search(&self, request: &EndSearch) -> Result<EndSearchResponse, ClientError<T::Error>> {
        call::<operations::EndSearch, T>(&self.transport, request).await
    }

    /// Calls `FindMetadata`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn find_metadata(
        &self,
        request: &FindMetadata,
    ) -> Result<FindMetadataResponse, ClientError<T::Error>> {
        call::<operations::FindMetadata, T>(&self.transport, request).await
    }

    /// Calls `GetMetadataSearchResults`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_metadata_search_results(
        &self,
        request: &GetMetadataSearchResults,
    ) -> Result<GetMetadataSearchResultsResponse, ClientError<T::Error>> {
        call::<operations::GetMetadataSearchResults, T>(&self.transport, request).await
    }

    /// Calls `SearchImageByNL`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn search_image_by_nl(
        &self,
        request: &SearchImageByNLRequest,
    ) -> Result<SearchImageByNLResponse, ClientError<T::Error>> {
        call::<operations::SearchImageByNL, T>(&self.transport, request).await
    }

    /// Calls `GetNLSearchResults`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_nl_search_results(
        &self,
        request: &GetNLSearchResultsRequest,
    ) -> Result<GetNLSearchResultsResponse, ClientError<T::Error>> {
        call::<operations::GetNLSearchResults, T>(&self.transport, request).await
    }

    /// Calls `SearchImageByImage`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn search_image_by_image(
        &self,
        request: &SearchImageByImageRequest,
    ) -> Result<SearchImageByImageResponse, ClientError<T::Error>> {
        call::<operations::SearchImageByImage, T>(&self.transport, request).await
    }

    /// Calls `GetImageSearchResults`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_image_search_results(
        &self,
        request: &GetImageSearchResultsRequest,
    ) -> Result<GetImageSearchResultsResponse, ClientError<T::Error>> {
        call::<operations::GetImageSearchResults, T>(&self.transport, request).await
    }
}
