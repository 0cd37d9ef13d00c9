// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Namespace `http://www.onvif.org/ver10/search/wsdl`, customary prefix `tse`.

mod types_c_s;
pub use types_c_s::*;
pub mod client;
pub mod operations;
#[cfg(feature = "testing")]
mod samples_c_s;

/// Every type of the module that stands as an element or as text, for tests over all of them.
#[cfg(feature = "testing")]
pub static TYPES: &[crate::testing::TypeEntry] = &[
    crate::testing::TypeEntry::of::<Capabilities>("tse:Capabilities"),
    crate::testing::TypeEntry::of::<EndSearch>("tse:EndSearch"),
    crate::testing::TypeEntry::of::<EndSearchResponse>("tse:EndSearchResponse"),
    crate::testing::TypeEntry::of::<FindEvents>("tse:FindEvents"),
    crate::testing::TypeEntry::of::<FindEventsResponse>("tse:FindEventsResponse"),
    crate::testing::TypeEntry::of::<FindMetadata>("tse:FindMetadata"),
    crate::testing::TypeEntry::of::<FindMetadataResponse>("tse:FindMetadataResponse"),
    crate::testing::TypeEntry::of::<FindPTZPosition>("tse:FindPTZPosition"),
    crate::testing::TypeEntry::of::<FindPTZPositionResponse>("tse:FindPTZPositionResponse"),
    crate::testing::TypeEntry::of::<FindRecordings>("tse:FindRecordings"),
    crate::testing::TypeEntry::of::<FindRecordingsResponse>("tse:FindRecordingsResponse"),
    crate::testing::TypeEntry::of::<GetEventSearchResults>("tse:GetEventSearchResults"),
    crate::testing::TypeEntry::of::<GetEventSearchResultsResponse>("tse:GetEventSearchResultsResponse"),
    crate::testing::TypeEntry::of::<GetImageSearchResultsRequest>("tse:GetImageSearchResultsRequest"),
    crate::testing::TypeEntry::of::<GetImageSearchResultsResponse>("tse:GetImageSearchResultsResponse"),
    crate::testing::TypeEntry::of::<GetMediaAttributes>("tse:GetMediaAttributes"),
    crate::testing::TypeEntry::of::<GetMediaAttributesResponse>("tse:GetMediaAttributesResponse"),
    crate::testing::TypeEntry::of::<GetMetadataSearchResults>("tse:GetMetadataSearchResults"),
    crate::testing::TypeEntry::of::<GetMetadataSearchResultsResponse>("tse:GetMetadataSearchResultsResponse"),
    crate::testing::TypeEntry::of::<GetNLSearchResultsRequest>("tse:GetNLSearchResultsRequest"),
    crate::testing::TypeEntry::of::<GetNLSearchResultsResponse>("tse:GetNLSearchResultsResponse"),
    crate::testing::TypeEntry::of::<GetPTZPositionSearchResults>("tse:GetPTZPositionSearchResults"),
    crate::testing::TypeEntry::of::<GetPTZPositionSearchResultsResponse>(
        "tse:GetPTZPositionSearchResultsResponse",
    ),
    crate::testing::TypeEntry::of::<GetRecordingInformation>("tse:GetRecordingInformation"),
    crate::testing::TypeEntry::of::<GetRecordingInformationResponse>("tse:GetRecordingInformationResponse"),
    crate::testing::TypeEntry::of::<GetRecordingSearchResults>("tse:GetRecordingSearchResults"),
    crate::testing::TypeEntry::of::<GetRecordingSearchResultsResponse>(
        "tse:GetRecordingSearchResultsResponse",
    ),
    crate::testing::TypeEntry::of::<GetRecordingSummary>("tse:GetRecordingSummary"),
    crate::testing::TypeEntry::of::<GetRecordingSummaryResponse>("tse:GetRecordingSummaryResponse"),
    crate::testing::TypeEntry::of::<GetSearchState>("tse:GetSearchState"),
    crate::testing::TypeEntry::of::<GetSearchStateResponse>("tse:GetSearchStateResponse"),
    crate::testing::TypeEntry::of::<GetServiceCapabilities>("tse:GetServiceCapabilities"),
    crate::testing::TypeEntry::of::<GetServiceCapabilitiesResponse>("tse:GetServiceCapabilitiesResponse"),
    crate::testing::TypeEntry::of::<SearchImageByImageRequest>("tse:SearchImageByImageRequest"),
    crate::testing::TypeEntry::of::<SearchImageByImageResponse>("tse:SearchImageByImageResponse"),
    crate::testing::TypeEntry::of::<SearchImageByNLRequest>("tse:SearchImageByNLRequest"),
    crate::testing::TypeEntry::of::<SearchImageByNLResponse>("tse:SearchImageByNLResponse"),
];
