// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Operations of the namespace `http://www.onvif.org/ver10/federatedsearch/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::auth::access::AccessClass;
use crate::operation::{Operation, OperationInfo, ServiceInfo};
use crate::xml;

/// The FederatedSearch service and its operations, in the order of the service description.
pub static FEDERATED_SEARCH: ServiceInfo = ServiceInfo {
    name: "FederatedSearch",
    namespace: xml::Ns::TFS,
    operations: &[
        OperationInfo {
            index: 0,
            name: "GetServiceCapabilities",
            request: xml::name!(TFS, "tfs:GetServiceCapabilities"),
            response: Some(xml::name!(TFS, "tfs:GetServiceCapabilitiesResponse")),
            action: "http://www.onvif.org/ver10/federatedsearch/wsdl/GetServiceCapabilities",
            response_action: "http://www.onvif.org/ver10/federatedsearch/wsdl/GetServiceCapabilitiesResponse",
            access: AccessClass::PreAuth,
            faults: &[],
        },
        OperationInfo {
            index: 1,
            name: "GetServiceFeatures",
            request: xml::name!(TFS, "tfs:GetServiceFeatures"),
            response: Some(xml::name!(TFS, "tfs:GetServiceFeaturesResponse")),
            action: "http://www.onvif.org/ver10/federatedsearch/wsdl/GetServiceFeatures",
            response_action: "http://www.onvif.org/ver10/federatedsearch/wsdl/GetServiceFeaturesResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 2,
            name: "Search",
            request: xml::name!(TFS, "tfs:Search"),
            response: Some(xml::name!(TFS, "tfs:SearchResponse")),
            action: "http://www.onvif.org/ver10/federatedsearch/wsdl/Search",
            response_action: "http://www.onvif.org/ver10/federatedsearch/wsdl/SearchResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 3,
            name: "GetSearchResults",
            request: xml::name!(TFS, "tfs:GetSearchResults"),
            response: Some(xml::name!(TFS, "tfs:GetSearchResultsResponse")),
            action: "http://www.onvif.org/ver10/federatedsearch/wsdl/GetSearchResults",
            response_action: "http://www.onvif.org/ver10/federatedsearch/wsdl/GetSearchResultsResponse",
            access: AccessClass::ReadMedia,
            faults: &[],
        },
        OperationInfo {
            index: 4,
            name: "RegisterDatabase",
            request: xml::name!(TFS, "tfs:RegisterDatabase"),
            response: Some(xml::name!(TFS, "tfs:RegisterDatabaseResponse")),
            action: "http://www.onvif.org/ver10/federatedsearch/wsdl/RegisterDatabase",
            response_action: "http://www.onvif.org/ver10/federatedsearch/wsdl/RegisterDatabaseResponse",
            access: AccessClass::WriteSystem,
            faults: &[],
        },
    ],
};

/// The operation `GetServiceCapabilities` of the FederatedSearch service: request `tfs:GetServiceCapabilities`, answered by `tfs:GetServiceCapabilitiesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetServiceCapabilities;

impl Operation for GetServiceCapabilities {
    type Request = super::GetServiceCapabilities;
    type Response = super::GetServiceCapabilitiesResponse;
    const INFO: &'static OperationInfo = &FEDERATED_SEARCH.operations[0];
}

/// The operation `GetServiceFeatures` of the FederatedSearch service: request `tfs:GetServiceFeatures`, answered by `tfs:GetServiceFeaturesResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetServiceFeatures;

impl Operation for GetServiceFeatures {
    type Request = super::GetServiceFeatures;
    type Response = super::GetServiceFeaturesResponse;
    const INFO: &'static OperationInfo = &FEDERATED_SEARCH.operations[1];
}

/// The operation `Search` of the FederatedSearch service: request `tfs:Search`, answered by `tfs:SearchResponse`.
#[derive(Clone, Copy, Debug)]
pub struct Search;

impl Operation for Search {
    type Request = super::Search;
    type Response = super::SearchResponse;
    const INFO: &'static OperationInfo = &FEDERATED_SEARCH.operations[2];
}

/// The operation `GetSearchResults` of the FederatedSearch service: request `tfs:GetSearchResults`, answered by `tfs:GetSearchResultsResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetSearchResults;

impl Operation for GetSearchResults {
    type Request = super::GetSearchResults;
    type Response = super::GetSearchResultsResponse;
    const INFO: &'static OperationInfo = &FEDERATED_SEARCH.operations[3];
}

/// The operation `RegisterDatabase` of the FederatedSearch service: request `tfs:RegisterDatabase`, answered by `tfs:RegisterDatabaseResponse`.
#[derive(Clone, Copy, Debug)]
pub struct RegisterDatabase;

impl Operation for RegisterDatabase {
    type Request = super::RegisterDatabaseElement;
    type Response = super::RegisterDatabaseResponse;
    const INFO: &'static OperationInfo = &FEDERATED_SEARCH.operations[4];
}
