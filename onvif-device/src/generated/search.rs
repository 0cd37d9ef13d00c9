// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! The Search service: namespace `http://www.onvif.org/ver10/search/wsdl`.

use std::future::Future;
use std::sync::Arc;

use onvif_core::generated::tse;
use onvif_core::generated::tse::operations;
use onvif_core::operation::{OperationInfo, ServiceInfo};
use onvif_core::soap::Fault;
use onvif_core::xml::XmlReader;

use crate::dispatch::{Answer, Dispatch, RequestContext, answer, unimplemented, unknown};

/// The Search service. An operation that is left out answers `env:Receiver/ter:ActionNotSupported`.
pub trait SearchService: Send + Sync + 'static {
    /// Answers `GetServiceCapabilities`.
    fn get_service_capabilities(
        &self,
        context: &RequestContext,
        request: tse::GetServiceCapabilities,
    ) -> impl Future<Output = Result<tse::GetServiceCapabilitiesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetRecordingSummary`.
    fn get_recording_summary(
        &self,
        context: &RequestContext,
        request: tse::GetRecordingSummary,
    ) -> impl Future<Output = Result<tse::GetRecordingSummaryResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetRecordingInformation`.
    fn get_recording_information(
        &self,
        context: &RequestContext,
        request: tse::GetRecordingInformation,
    ) -> impl Future<Output = Result<tse::GetRecordingInformationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetMediaAttributes`.
    fn get_media_attributes(
        &self,
        context: &RequestContext,
        request: tse::GetMediaAttributes,
    ) -> impl Future<Output = Result<tse::GetMediaAttributesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `FindRecordings`.
    fn find_recordings(
        &self,
        context: &RequestContext,
        request: tse::FindRecordings,
    ) -> impl Future<Output = Result<tse::FindRecordingsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetRecordingSearchResults`.
    fn get_recording_search_results(
        &self,
        context: &RequestContext,
        request: tse::GetRecordingSearchResults,
    ) -> impl Future<Output = Result<tse::GetRecordingSearchResultsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `FindEvents`.
    fn find_events(
        &self,
        context: &RequestContext,
        request: tse::FindEvents,
    ) -> impl Future<Output = Result<tse::FindEventsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetEventSearchResults`.
    fn get_event_search_results(
        &self,
        context: &RequestContext,
        request: tse::GetEventSearchResults,
    ) -> impl Future<Output = Result<tse::GetEventSearchResultsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `FindPTZPosition`.
    fn find_ptz_position(
        &self,
        context: &RequestContext,
        request: tse::FindPTZPosition,
    ) -> impl Future<Output = Result<tse::FindPTZPositionResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetPTZPositionSearchResults`.
    fn get_ptz_position_search_results(
        &self,
        context: &RequestContext,
        request: tse::GetPTZPositionSearchResults,
    ) -> impl Future<Output = Result<tse::GetPTZPositionSearchResultsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetSearchState`.
    fn get_search_state(
        &self,
        context: &RequestContext,
        request: tse::GetSearchState,
    ) -> impl Future<Output = Result<tse::GetSearchStateResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `EndSearch`.
    fn end_search(
        &self,
        context: &RequestContext,
        request: tse::EndSearch,
    ) -> impl Future<Output = Result<tse::EndSearchResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `FindMetadata`.
    fn find_metadata(
        &self,
        context: &RequestContext,
        request: tse::FindMetadata,
    ) -> impl Future<Output = Result<tse::FindMetadataResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetMetadataSearchResults`.
    fn get_metadata_search_results(
        &self,
        context: &RequestContext,
        request: tse::GetMetadataSearchResults,
    ) -> impl Future<Output = Result<tse::GetMetadataSearchResultsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SearchImageByNL`.
    fn search_image_by_nl(
        &self,
        context: &RequestContext,
        request: tse::SearchImageByNLRequest,
    ) -> impl Future<Output = Result<tse::SearchImageByNLResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetNLSearchResults`.
    fn get_nl_search_results(
        &self,
        context: &RequestContext,
        request: tse::GetNLSearchResultsRequest,
    ) -> impl Future<Output = Result<tse::GetNLSearchResultsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SearchImageByImage`.
    fn search_image_by_image(
        &self,
        context: &RequestContext,
        request: tse::SearchImageByImageRequest,
    ) -> impl Future<Output = Result<tse::SearchImageByImageResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetImageSearchResults`.
    fn get_image_search_results(
        &self,
        context: &RequestContext,
        request: tse::GetImageSearchResultsRequest,
    ) -> impl Future<Output = Result<tse::GetImageSearchResultsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }
}

/// Calls the operations of a [`SearchService`].
pub struct SearchDispatcher<S>(pub Arc<S>);

impl<S: SearchService> Dispatch for SearchDispatcher<S> {
    fn service(&self) -> &'static ServiceInfo {
        &tse::operations::SEARCH
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
            1 => answer::<operations::GetRecordingSummary, _>(body, move |request| {
                service.get_recording_summary(context, request)
            }),
            2 => answer::<operations::GetRecordingInformation, _>(body, move |request| {
                service.get_recording_information(context, request)
            }),
            3 => answer::<operations::GetMediaAttributes, _>(body, move |request| {
                service.get_media_attributes(context, request)
            }),
            4 => answer::<operations::FindRecordings, _>(body, move |request| {
                service.find_recordings(context, request)
            }),
            5 => answer::<operations::GetRecordingSearchResults, _>(body, move |request| {
                service.get_recording_search_results(context, request)
            }),
            6 => answer::<operations::FindEvents, _>(body, move |request| {
                service.find_events(context, request)
            }),
            7 => answer::<operations::GetEventSearchResults, _>(body, move |request| {
                service.get_event_search_results(context, request)
            }),
            8 => answer::<operations::FindPTZPosition, _>(body, move |request| {
                service.find_ptz_position(context, request)
            }),
            9 => answer::<operations::GetPTZPositionSearchResults, _>(body, move |request| {
                service.get_ptz_position_search_results(context, request)
            }),
            10 => answer::<operations::GetSearchState, _>(body, move |request| {
                service.get_search_state(context, request)
            }),
            11 => {
                answer::<operations::EndSearch, _>(body, move |request| service.end_search(context, request))
            }
            12 => answer::<operations::FindMetadata, _>(body, move |request| {
                service.find_metadata(context, request)
            }),
            13 => answer::<operations::GetMetadataSearchResults, _>(body, move |request| {
                service.get_metadata_search_results(context, request)
            }),
            14 => answer::<operations::SearchImageByNL, _>(body, move |request| {
                service.search_image_by_nl(context, request)
            }),
            15 => answer::<operations::GetNLSearchResults, _>(body, move |request| {
                service.get_nl_search_results(context, request)
            }),
            16 => answer::<operations::SearchImageByImage, _>(body, move |request| {
                service.search_image_by_image(context, request)
            }),
            17 => answer::<operations::GetImageSearchResults, _>(body, move |request| {
                service.get_image_search_results(context, request)
            }),
            _ => unknown(),
        }
    }
}
