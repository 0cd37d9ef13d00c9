// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Operations of the namespace `http://www.onvif.org/ver10/search/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::auth::access::AccessClass;
use crate::operation::{FaultSpec, Operation, OperationInfo, ServiceInfo};
use crate::soap::FaultCode;
use crate::xml;

/// The Search service and its operations, in the order of the service description.
pub static SEARCH: ServiceInfo = ServiceInfo {
    name: "Search",
    namespace: xml::Ns::TSE,
    operations: &[
        OperationInfo {
            index: 0,
            name: "GetServiceCapabilities",
            request: xml::name!(TSE, "tse:GetServiceCapabilities"),
            response: Some(xml::name!(TSE, "tse:GetServiceCapabilitiesResponse")),
            action: "http://www.onvif.org/ver10/search/wsdl/GetServiceCapabilities",
            response_action: "http://www.onvif.org/ver10/search/wsdl/GetServiceCapabilitiesResponse",
            access: AccessClass::PreAuth,
            faults: &[],
        },
        OperationInfo {
            index: 1,
            name: "GetRecordingSummary",
            request: xml::name!(TSE, "tse:GetRecordingSummary"),
            response: Some(xml::name!(TSE, "tse:GetRecordingSummaryResponse")),
            action: "http://www.onvif.org/ver10/search/wsdl/GetRecordingSummary",
            response_action: "http://www.onvif.org/ver10/search/wsdl/GetRecordingSummaryResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 2,
            name: "GetRecordingInformation",
            request: xml::name!(TSE, "tse:GetRecordingInformation"),
            response: Some(xml::name!(TSE, "tse:GetRecordingInformationResponse")),
            action: "http://www.onvif.org/ver10/search/wsdl/GetRecordingInformation",
            response_action: "http://www.onvif.org/ver10/search/wsdl/GetRecordingInformationResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "InvalidToken"],
            }],
        },
        OperationInfo {
            index: 3,
            name: "GetMediaAttributes",
            request: xml::name!(TSE, "tse:GetMediaAttributes"),
            response: Some(xml::name!(TSE, "tse:GetMediaAttributesResponse")),
            action: "http://www.onvif.org/ver10/search/wsdl/GetMediaAttributes",
            response_action: "http://www.onvif.org/ver10/search/wsdl/GetMediaAttributesResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "InvalidToken"],
            }],
        },
        OperationInfo {
            index: 4,
            name: "FindRecordings",
            request: xml::name!(TSE, "tse:FindRecordings"),
            response: Some(xml::name!(TSE, "tse:FindRecordingsResponse")),
            action: "http://www.onvif.org/ver10/search/wsdl/FindRecordings",
            response_action: "http://www.onvif.org/ver10/search/wsdl/FindRecordingsResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "ResourceProblem"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidSource"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidToken"],
                },
            ],
        },
        OperationInfo {
            index: 5,
            name: "GetRecordingSearchResults",
            request: xml::name!(TSE, "tse:GetRecordingSearchResults"),
            response: Some(xml::name!(TSE, "tse:GetRecordingSearchResultsResponse")),
            action: "http://www.onvif.org/ver10/search/wsdl/GetRecordingSearchResults",
            response_action: "http://www.onvif.org/ver10/search/wsdl/GetRecordingSearchResultsResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "InvalidToken"],
            }],
        },
        OperationInfo {
            index: 6,
            name: "FindEvents",
            request: xml::name!(TSE, "tse:FindEvents"),
            response: Some(xml::name!(TSE, "tse:FindEventsResponse")),
            action: "http://www.onvif.org/ver10/search/wsdl/FindEvents",
            response_action: "http://www.onvif.org/ver10/search/wsdl/FindEventsResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "ResourceProblem"],
                },
                FaultSpec {
                    code: FaultCode::Sender,
                    subcodes: &["InvalidArgVal", "InvalidFilterFault"],
                },
            ],
        },
        OperationInfo {
            index: 7,
            name: "GetEventSearchResults",
            request: xml::name!(TSE, "tse:GetEventSearchResults"),
            response: Some(xml::name!(TSE, "tse:GetEventSearchResultsResponse")),
            action: "http://www.onvif.org/ver10/search/wsdl/GetEventSearchResults",
            response_action: "http://www.onvif.org/ver10/search/wsdl/GetEventSearchResultsResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "InvalidToken"],
            }],
        },
        OperationInfo {
            index: 8,
            name: "FindPTZPosition",
            request: xml::name!(TSE, "tse:FindPTZPosition"),
            response: Some(xml::name!(TSE, "tse:FindPTZPositionResponse")),
            action: "http://www.onvif.org/ver10/search/wsdl/FindPTZPosition",
            response_action: "http://www.onvif.org/ver10/search/wsdl/FindPTZPositionResponse",
            access: AccessClass::ReadMedia,
            faults: &[
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["Action", "ResourceProblem"],
                },
                FaultSpec {
                    code: FaultCode::Receiver,
                    subcodes: &["ActionNotSupported", "NotImplemented"],
                },
            ],
        },
        OperationInfo {
            index: 9,
            name: "GetPTZPositionSearchResults",
            request: xml::name!(TSE, "tse:GetPTZPositionSearchResults"),
            response: Some(xml::name!(TSE, "tse:GetPTZPositionSearchResultsResponse")),
            action: "http://www.onvif.org/ver10/search/wsdl/GetPTZPositionSearchResults",
            response_action: "http://www.onvif.org/ver10/search/wsdl/GetPTZPositionSearchResultsResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "InvalidToken"],
            }],
        },
        OperationInfo {
            index: 10,
            name: "GetSearchState",
            request: xml::name!(TSE, "tse:GetSearchState"),
            response: Some(xml::name!(TSE, "tse:GetSearchStateResponse")),
            action: "http://www.onvif.org/ver10/search/wsdl/GetSearchState",
            response_action: "http://www.onvif.org/ver10/search/wsdl/GetSearchStateResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 11,
            name: "EndSearch",
            request: xml::name!(TSE, "tse:EndSearch"),
            response: Some(xml::name!(TSE, "tse:EndSearchResponse")),
            action: "http://www.onvif.org/ver10/search/wsdl/EndSearch",
            response_action: "http://www.onvif.org/ver10/search/wsdl/EndSearchResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "InvalidToken"],
            }],
        },
        OperationInfo {
            index: 12,
            name: "FindMetadata",
            request: xml::name!(TSE, "tse:FindMetadata"),
            response: Some(xml::name!(TSE, "tse:FindMetadataResponse")),
            action: "http://www.onvif.org/ver10/search/wsdl/FindMetadata",
            response_action: "http://www.onvif.org/ver10/search/wsdl/FindMetadataResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Receiver,
                subcodes: &["Action", "ResourceProblem"],
            }],
        },
        OperationInfo {
            index: 13,
            name: "GetMetadataSearchResults",
            request: xml::name!(TSE, "tse:GetMetadataSearchResults"),
            response: Some(xml::name!(TSE, "tse:GetMetadataSearchResultsResponse")),
            action: "http://www.onvif.org/ver10/search/wsdl/GetMetadataSearchResults",
            response_action: "http://www.onvif.org/ver10/search/wsdl/GetMetadataSearchResultsResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "InvalidToken"],
            }],
        },
        OperationInfo {
            index: 14,
            name: "SearchImageByNL",
            request: xml::name!(TSE, "tse:SearchImageByNLRequest"),
            response: Some(xml::name!(TSE, "tse:SearchImageByNLResponse")),
            action: "http://www.onvif.org/ver10/search/wsdl/SearchImageByNL",
            response_action: "http://www.onvif.org/ver10/search/wsdl/SearchImageByNLResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Receiver,
                subcodes: &["Action", "ResourceProblem"],
            }],
        },
        OperationInfo {
            index: 15,
            name: "GetNLSearchResults",
            request: xml::name!(TSE, "tse:GetNLSearchResultsRequest"),
            response: Some(xml::name!(TSE, "tse:GetNLSearchResultsResponse")),
            action: "http://www.onvif.org/ver10/search/wsdl/GetNLSearchResults",
            response_action: "http://www.onvif.org/ver10/search/wsdl/GetNLSearchResultsResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "InvalidToken"],
            }],
        },
        OperationInfo {
            index: 16,
            name: "SearchImageByImage",
            request: xml::name!(TSE, "tse:SearchImageByImageRequest"),
            response: Some(xml::name!(TSE, "tse:SearchImageByImageResponse")),
            action: "http://www.onvif.org/ver10/search/wsdl/SearchImageByImage",
            response_action: "http://www.onvif.org/ver10/search/wsdl/SearchImageByImageResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Receiver,
                subcodes: &["Action", "ResourceProblem"],
            }],
        },
        OperationInfo {
            index: 17,
            name: "GetImageSearchResults",
            request: xml::name!(TSE, "tse:GetImageSearchResultsRequest"),
            response: Some(xml::name!(TSE, "tse:GetImageSearchResultsResponse")),
            action: "http://www.onvif.org/ver10/search/wsdl/GetImageSearchResults",
            response_action: "http://www.onvif.org/ver10/search/wsdl/GetImageSearchResultsResponse",
            access: AccessClass::ReadMedia,
            faults: &[FaultSpec {
                code: FaultCode::Sender,
                subcodes: &["InvalidArgVal", "InvalidToken"],
            }],
        },
    ],
};

/// The operation `GetServiceCapabilities` of the Search service: request `tse:GetServiceCapabilities`, answered by `tse:GetServiceCapabilitiesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetServiceCapabilities;

impl Operation for GetServiceCapabilities {
    type Request = super::GetServiceCapabilities;
    type Response = super::GetServiceCapabilitiesResponse;
    const INFO: &'static OperationInfo = &SEARCH.operations[0];
}

/// The operation `GetRecordingSummary` of the Search service: request `tse:GetRecordingSummary`, answered by `tse:GetRecordingSummaryResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetRecordingSummary;

impl Operation for GetRecordingSummary {
    type Request = super::GetRecordingSummary;
    type Response = super::GetRecordingSummaryResponse;
    const INFO: &'static OperationInfo = &SEARCH.operations[1];
}

/// The operation `GetRecordingInformation` of the Search service: request `tse:GetRecordingInformation`, answered by `tse:GetRecordingInformationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetRecordingInformation;

impl Operation for GetRecordingInformation {
    type Request = super::GetRecordingInformation;
    type Response = super::GetRecordingInformationResponse;
    const INFO: &'static OperationInfo = &SEARCH.operations[2];
}

/// The operation `GetMediaAttributes` of the Search service: request `tse:GetMediaAttributes`, answered by `tse:GetMediaAttributesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetMediaAttributes;

impl Operation for GetMediaAttributes {
    type Request = super::GetMediaAttributes;
    type Response = super::GetMediaAttributesResponse;
    const INFO: &'static OperationInfo = &SEARCH.operations[3];
}

/// The operation `FindRecordings` of the Search service: request `tse:FindRecordings`, answered by `tse:FindRecordingsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct FindRecordings;

impl Operation for FindRecordings {
    type Request = super::FindRecordings;
    type Response = super::FindRecordingsResponse;
    const INFO: &'static OperationInfo = &SEARCH.operations[4];
}

/// The operation `GetRecordingSearchResults` of the Search service: request `tse:GetRecordingSearchResults`, answered by `tse:GetRecordingSearchResultsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetRecordingSearchResults;

impl Operation for GetRecordingSearchResults {
    type Request = super::GetRecordingSearchResults;
    type Response = super::GetRecordingSearchResultsResponse;
    const INFO: &'static OperationInfo = &SEARCH.operations[5];
}

/// The operation `FindEvents` of the Search service: request `tse:FindEvents`, answered by `tse:FindEventsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct FindEvents;

impl Operation for FindEvents {
    type Request = super::FindEvents;
    type Response = super::FindEventsResponse;
    const INFO: &'static OperationInfo = &SEARCH.operations[6];
}

/// The operation `GetEventSearchResults` of the Search service: request `tse:GetEventSearchResults`, answered by `tse:GetEventSearchResultsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetEventSearchResults;

impl Operation for GetEventSearchResults {
    type Request = super::GetEventSearchResults;
    type Response = super::GetEventSearchResultsResponse;
    const INFO: &'static OperationInfo = &SEARCH.operations[7];
}

/// The operation `FindPTZPosition` of the Search service: request `tse:FindPTZPosition`, answered by `tse:FindPTZPositionResponse`.
#[derive(Clone, Copy, Debug)]
pub struct FindPTZPosition;

impl Operation for FindPTZPosition {
    type Request = super::FindPTZPosition;
    type Response = super::FindPTZPositionResponse;
    const INFO: &'static OperationInfo = &SEARCH.operations[8];
}

/// The operation `GetPTZPositionSearchResults` of the Search service: request `tse:GetPTZPositionSearchResults`, answered by `tse:GetPTZPositionSearchResultsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetPTZPositionSearchResults;

impl Operation for GetPTZPositionSearchResults {
    type Request = super::GetPTZPositionSearchResults;
    type Response = super::GetPTZPositionSearchResultsResponse;
    const INFO: &'static OperationInfo = &SEARCH.operations[9];
}

/// The operation `GetSearchState` of the Search service: request `tse:GetSearchState`, answered by `tse:GetSearchStateResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetSearchState;

impl Operation for GetSearchState {
    type Request = super::GetSearchState;
    type Response = super::GetSearchStateResponse;
    const INFO: &'static OperationInfo = &SEARCH.operations[10];
}

/// The operation `EndSearch` of the Search service: request `tse:EndSearch`, answered by `tse:EndSearchResponse`.
#[derive(Clone, Copy, Debug)]
pub struct EndSearch;

impl Operation for EndSearch {
    type Request = super::EndSearch;
    type Response = super::EndSearchResponse;
    const INFO: &'static OperationInfo = &SEARCH.operations[11];
}

/// The operation `FindMetadata` of the Search service: request `tse:FindMetadata`, answered by `tse:FindMetadataResponse`.
#[derive(Clone, Copy, Debug)]
pub struct FindMetadata;

impl Operation for FindMetadata {
    type Request = super::FindMetadata;
    type Response = super::FindMetadataResponse;
    const INFO: &'static OperationInfo = &SEARCH.operations[12];
}

/// The operation `GetMetadataSearchResults` of the Search service: request `tse:GetMetadataSearchResults`, answered by `tse:GetMetadataSearchResultsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetMetadataSearchResults;

impl Operation for GetMetadataSearchResults {
    type Request = super::GetMetadataSearchResults;
    type Response = super::GetMetadataSearchResultsResponse;
    const INFO: &'static OperationInfo = &SEARCH.operations[13];
}

/// The operation `SearchImageByNL` of the Search service: request `tse:SearchImageByNLRequest`, answered by `tse:SearchImageByNLResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SearchImageByNL;

impl Operation for SearchImageByNL {
    type Request = super::SearchImageByNLRequest;
    type Response = super::SearchImageByNLResponse;
    const INFO: &'static OperationInfo = &SEARCH.operations[14];
}

/// The operation `GetNLSearchResults` of the Search service: request `tse:GetNLSearchResultsRequest`, answered by `tse:GetNLSearchResultsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetNLSearchResults;

impl Operation for GetNLSearchResults {
    type Request = super::GetNLSearchResultsRequest;
    type Response = super::GetNLSearchResultsResponse;
    const INFO: &'static OperationInfo = &SEARCH.operations[15];
}

/// The operation `SearchImageByImage` of the Search service: request `tse:SearchImageByImageRequest`, answered by `tse:SearchImageByImageResponse`.
#[derive(Clone, Copy, Debug)]
pub struct SearchImageByImage;

impl Operation for SearchImageByImage {
    type Request = super::SearchImageByImageRequest;
    type Response = super::SearchImageByImageResponse;
    const INFO: &'static OperationInfo = &SEARCH.operations[16];
}

/// The operation `GetImageSearchResults` of the Search service: request `tse:GetImageSearchResultsRequest`, answered by `tse:GetImageSearchResultsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetImageSearchResults;

impl Operation for GetImageSearchResults {
    type Request = super::GetImageSearchResultsRequest;
    type Response = super::GetImageSearchResultsResponse;
    const INFO: &'static OperationInfo = &SEARCH.operations[17];
}
