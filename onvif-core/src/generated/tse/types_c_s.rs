// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::tt;
use crate::xml;

/// ComplexType `tse:Capabilities` of search.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Capabilities {
    /// Attribute `MetadataSearch`, optional.
    pub metadata_search: Option<bool>,
    /// Attribute `GeneralStartEvents`, optional.
    pub general_start_events: Option<bool>,
    /// Attribute `NLSearch`, optional.
    pub nl_search: Option<bool>,
    /// Attribute `ImageSearch`, optional.
    pub image_search: Option<bool>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Capabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut metadata_search = None;
        let mut general_start_events = None;
        let mut nl_search = None;
        let mut image_search = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "MetadataSearch") => metadata_search = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "GeneralStartEvents") => {
                    general_start_events = Some(attribute.parse(reader)?)
                }
                (xml::Ns::NONE, "NLSearch") => nl_search = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "ImageSearch") => image_search = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            metadata_search,
            general_start_events,
            nl_search,
            image_search,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Capabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("MetadataSearch"), &self.metadata_search);
        xml::fields::write_attribute(
            writer,
            xml::name!("GeneralStartEvents"),
            &self.general_start_events,
        );
        xml::fields::write_attribute(writer, xml::name!("NLSearch"), &self.nl_search);
        xml::fields::write_attribute(writer, xml::name!("ImageSearch"), &self.image_search);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tse:EndSearch` of search.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EndSearch {
    /// Element `tse:SearchToken`, required.
    pub search_token: tt::JobToken,
}

impl xml::ReadXml for EndSearch {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut search_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSE, "SearchToken") => xml::fields::one(reader, &child, &mut search_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            search_token: xml::fields::element(search_token, "EndSearch", "SearchToken")?,
        })
    }
}

impl xml::WriteXml for EndSearch {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.search_token
            .write_xml(writer, xml::name!(TSE, "tse:SearchToken"));
        writer.end(name);
    }
}

/// Element `tse:EndSearchResponse` of search.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EndSearchResponse {
    /// Element `tse:Endpoint`, required.
    pub endpoint: xml::DateTime,
}

impl xml::ReadXml for EndSearchResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut endpoint = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSE, "Endpoint") => xml::fields::one(reader, &child, &mut endpoint)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            endpoint: xml::fields::element(endpoint, "EndSearchResponse", "Endpoint")?,
        })
    }
}

impl xml::WriteXml for EndSearchResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.endpoint.write_xml(writer, xml::name!(TSE, "tse:Endpoint"));
        writer.end(name);
    }
}

/// Element `tse:FindEvents` of search.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FindEvents {
    /// Element `tse:StartPoint`, required.
    pub start_point: xml::DateTime,
    /// Element `tse:EndPoint`, optional.
    pub end_point: Option<xml::DateTime>,
    /// Element `tse:Scope`, required.
    pub scope: tt::SearchScope,
    /// Element `tse:SearchFilter`, required.
    pub search_filter: tt::EventFilter,
    /// Element `tse:IncludeStartState`, required.
    pub include_start_state: bool,
    /// Element `tse:MaxMatches`, optional.
    pub max_matches: Option<i32>,
    /// Element `tse:KeepAliveTime`, required.
    pub keep_alive_time: xml::Duration,
}

impl xml::ReadXml for FindEvents {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut start_point = None;
        let mut end_point = None;
        let mut scope = None;
        let mut search_filter = None;
        let mut include_start_state = None;
        let mut max_matches = None;
        let mut keep_alive_time = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSE, "StartPoint") => xml::fields::one(reader, &child, &mut start_point)?,
                (xml::Ns::TSE, "EndPoint") => xml::fields::one(reader, &child, &mut end_point)?,
                (xml::Ns::TSE, "Scope") => xml::fields::one(reader, &child, &mut scope)?,
                (xml::Ns::TSE, "SearchFilter") => xml::fields::one(reader, &child, &mut search_filter)?,
                (xml::Ns::TSE, "IncludeStartState") => {
                    xml::fields::one(reader, &child, &mut include_start_state)?
                }
                (xml::Ns::TSE, "MaxMatches") => xml::fields::one(reader, &child, &mut max_matches)?,
                (xml::Ns::TSE, "KeepAliveTime") => xml::fields::one(reader, &child, &mut keep_alive_time)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            start_point: xml::fields::element(start_point, "FindEvents", "StartPoint")?,
            end_point,
            scope: xml::fields::element(scope, "FindEvents", "Scope")?,
            search_filter: xml::fields::element(search_filter, "FindEvents", "SearchFilter")?,
            include_start_state: xml::fields::element(
                include_start_state,
                "FindEvents",
                "IncludeStartState",
            )?,
            max_matches,
            keep_alive_time: xml::fields::element(keep_alive_time, "FindEvents", "KeepAliveTime")?,
        })
    }
}

impl xml::WriteXml for FindEvents {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.start_point
            .write_xml(writer, xml::name!(TSE, "tse:StartPoint"));
        xml::fields::write_option(writer, xml::name!(TSE, "tse:EndPoint"), &self.end_point);
        self.scope.write_xml(writer, xml::name!(TSE, "tse:Scope"));
        self.search_filter
            .write_xml(writer, xml::name!(TSE, "tse:SearchFilter"));
        self.include_start_state
            .write_xml(writer, xml::name!(TSE, "tse:IncludeStartState"));
        xml::fields::write_option(writer, xml::name!(TSE, "tse:MaxMatches"), &self.max_matches);
        self.keep_alive_time
            .write_xml(writer, xml::name!(TSE, "tse:KeepAliveTime"));
        writer.end(name);
    }
}

/// Element `tse:FindEventsResponse` of search.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FindEventsResponse {
    /// Element `tse:SearchToken`, required.
    pub search_token: tt::JobToken,
}

impl xml::ReadXml for FindEventsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut search_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSE, "SearchToken") => xml::fields::one(reader, &child, &mut search_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            search_token: xml::fields::element(search_token, "FindEventsResponse", "SearchToken")?,
        })
    }
}

impl xml::WriteXml for FindEventsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.search_token
            .write_xml(writer, xml::name!(TSE, "tse:SearchToken"));
        writer.end(name);
    }
}

/// Element `tse:FindMetadata` of search.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FindMetadata {
    /// Element `tse:StartPoint`, required.
    pub start_point: xml::DateTime,
    /// Element `tse:EndPoint`, optional.
    pub end_point: Option<xml::DateTime>,
    /// Element `tse:Scope`, required.
    pub scope: tt::SearchScope,
    /// Element `tse:MetadataFilter`, required.
    pub metadata_filter: tt::MetadataFilter,
    /// Element `tse:MaxMatches`, optional.
    pub max_matches: Option<i32>,
    /// Element `tse:KeepAliveTime`, required.
    pub keep_alive_time: xml::Duration,
}

impl xml::ReadXml for FindMetadata {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut start_point = None;
        let mut end_point = None;
        let mut scope = None;
        let mut metadata_filter = None;
        let mut max_matches = None;
        let mut keep_alive_time = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSE, "StartPoint") => xml::fields::one(reader, &child, &mut start_point)?,
                (xml::Ns::TSE, "EndPoint") => xml::fields::one(reader, &child, &mut end_point)?,
                (xml::Ns::TSE, "Scope") => xml::fields::one(reader, &child, &mut scope)?,
                (xml::Ns::TSE, "MetadataFilter") => xml::fields::one(reader, &child, &mut metadata_filter)?,
                (xml::Ns::TSE, "MaxMatches") => xml::fields::one(reader, &child, &mut max_matches)?,
                (xml::Ns::TSE, "KeepAliveTime") => xml::fields::one(reader, &child, &mut keep_alive_time)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            start_point: xml::fields::element(start_point, "FindMetadata", "StartPoint")?,
            end_point,
            scope: xml::fields::element(scope, "FindMetadata", "Scope")?,
            metadata_filter: xml::fields::element(metadata_filter, "FindMetadata", "MetadataFilter")?,
            max_matches,
            keep_alive_time: xml::fields::element(keep_alive_time, "FindMetadata", "KeepAliveTime")?,
        })
    }
}

impl xml::WriteXml for FindMetadata {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.start_point
            .write_xml(writer, xml::name!(TSE, "tse:StartPoint"));
        xml::fields::write_option(writer, xml::name!(TSE, "tse:EndPoint"), &self.end_point);
        self.scope.write_xml(writer, xml::name!(TSE, "tse:Scope"));
        self.metadata_filter
            .write_xml(writer, xml::name!(TSE, "tse:MetadataFilter"));
        xml::fields::write_option(writer, xml::name!(TSE, "tse:MaxMatches"), &self.max_matches);
        self.keep_alive_time
            .write_xml(writer, xml::name!(TSE, "tse:KeepAliveTime"));
        writer.end(name);
    }
}

/// Element `tse:FindMetadataResponse` of search.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FindMetadataResponse {
    /// Element `tse:SearchToken`, required.
    pub search_token: tt::JobToken,
}

impl xml::ReadXml for FindMetadataResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut search_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSE, "SearchToken") => xml::fields::one(reader, &child, &mut search_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            search_token: xml::fields::element(search_token, "FindMetadataResponse", "SearchToken")?,
        })
    }
}

impl xml::WriteXml for FindMetadataResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.search_token
            .write_xml(writer, xml::name!(TSE, "tse:SearchToken"));
        writer.end(name);
    }
}

/// Element `tse:FindPTZPosition` of search.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FindPTZPosition {
    /// Element `tse:StartPoint`, required.
    pub start_point: xml::DateTime,
    /// Element `tse:EndPoint`, optional.
    pub end_point: Option<xml::DateTime>,
    /// Element `tse:Scope`, required.
    pub scope: tt::SearchScope,
    /// Element `tse:SearchFilter`, required.
    pub search_filter: tt::PTZPositionFilter,
    /// Element `tse:MaxMatches`, optional.
    pub max_matches: Option<i32>,
    /// Element `tse:KeepAliveTime`, required.
    pub keep_alive_time: xml::Duration,
}

impl xml::ReadXml for FindPTZPosition {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut start_point = None;
        let mut end_point = None;
        let mut scope = None;
        let mut search_filter = None;
        let mut max_matches = None;
        let mut keep_alive_time = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSE, "StartPoint") => xml::fields::one(reader, &child, &mut start_point)?,
                (xml::Ns::TSE, "EndPoint") => xml::fields::one(reader, &child, &mut end_point)?,
                (xml::Ns::TSE, "Scope") => xml::fields::one(reader, &child, &mut scope)?,
                (xml::Ns::TSE, "SearchFilter") => xml::fields::one(reader, &child, &mut search_filter)?,
                (xml::Ns::TSE, "MaxMatches") => xml::fields::one(reader, &child, &mut max_matches)?,
                (xml::Ns::TSE, "KeepAliveTime") => xml::fields::one(reader, &child, &mut keep_alive_time)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            start_point: xml::fields::element(start_point, "FindPTZPosition", "StartPoint")?,
            end_point,
            scope: xml::fields::element(scope, "FindPTZPosition", "Scope")?,
            search_filter: xml::fields::element(search_filter, "FindPTZPosition", "SearchFilter")?,
            max_matches,
            keep_alive_time: xml::fields::element(keep_alive_time, "FindPTZPosition", "KeepAliveTime")?,
        })
    }
}

impl xml::WriteXml for FindPTZPosition {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.start_point
            .write_xml(writer, xml::name!(TSE, "tse:StartPoint"));
        xml::fields::write_option(writer, xml::name!(TSE, "tse:EndPoint"), &self.end_point);
        self.scope.write_xml(writer, xml::name!(TSE, "tse:Scope"));
        self.search_filter
            .write_xml(writer, xml::name!(TSE, "tse:SearchFilter"));
        xml::fields::write_option(writer, xml::name!(TSE, "tse:MaxMatches"), &self.max_matches);
        self.keep_alive_time
            .write_xml(writer, xml::name!(TSE, "tse:KeepAliveTime"));
        writer.end(name);
    }
}

/// Element `tse:FindPTZPositionResponse` of search.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FindPTZPositionResponse {
    /// Element `tse:SearchToken`, required.
    pub search_token: tt::JobToken,
}

impl xml::ReadXml for FindPTZPositionResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut search_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSE, "SearchToken") => xml::fields::one(reader, &child, &mut search_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            search_token: xml::fields::element(search_token, "FindPTZPositionResponse", "SearchToken")?,
        })
    }
}

impl xml::WriteXml for FindPTZPositionResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.search_token
            .write_xml(writer, xml::name!(TSE, "tse:SearchToken"));
        writer.end(name);
    }
}

/// Element `tse:FindRecordings` of search.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FindRecordings {
    /// Element `tse:Scope`, required.
    pub scope: tt::SearchScope,
    /// Element `tse:MaxMatches`, optional.
    pub max_matches: Option<i32>,
    /// Element `tse:KeepAliveTime`, required.
    pub keep_alive_time: xml::Duration,
}

impl xml::ReadXml for FindRecordings {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut scope = None;
        let mut max_matches = None;
        let mut keep_alive_time = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSE, "Scope") => xml::fields::one(reader, &child, &mut scope)?,
                (xml::Ns::TSE, "MaxMatches") => xml::fields::one(reader, &child, &mut max_matches)?,
                (xml::Ns::TSE, "KeepAliveTime") => xml::fields::one(reader, &child, &mut keep_alive_time)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            scope: xml::fields::element(scope, "FindRecordings", "Scope")?,
            max_matches,
            keep_alive_time: xml::fields::element(keep_alive_time, "FindRecordings", "KeepAliveTime")?,
        })
    }
}

impl xml::WriteXml for FindRecordings {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.scope.write_xml(writer, xml::name!(TSE, "tse:Scope"));
        xml::fields::write_option(writer, xml::name!(TSE, "tse:MaxMatches"), &self.max_matches);
        self.keep_alive_time
            .write_xml(writer, xml::name!(TSE, "tse:KeepAliveTime"));
        writer.end(name);
    }
}

/// Element `tse:FindRecordingsResponse` of search.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FindRecordingsResponse {
    /// Element `tse:SearchToken`, required.
    pub search_token: tt::JobToken,
}

impl xml::ReadXml for FindRecordingsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut search_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSE, "SearchToken") => xml::fields::one(reader, &child, &mut search_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            search_token: xml::fields::element(search_token, "FindRecordingsResponse", "SearchToken")?,
        })
    }
}

impl xml::WriteXml for FindRecordingsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.search_token
            .write_xml(writer, xml::name!(TSE, "tse:SearchToken"));
        writer.end(name);
    }
}

/// Element `tse:GetEventSearchResults` of search.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetEventSearchResults {
    /// Element `tse:SearchToken`, required.
    pub search_token: tt::JobToken,
    /// Element `tse:MinResults`, optional.
    pub min_results: Option<i32>,
    /// Element `tse:MaxResults`, optional.
    pub max_results: Option<i32>,
    /// Element `tse:WaitTime`, optional.
    pub wait_time: Option<xml::Duration>,
}

impl xml::ReadXml for GetEventSearchResults {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut search_token = None;
        let mut min_results = None;
        let mut max_results = None;
        let mut wait_time = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSE, "SearchToken") => xml::fields::one(reader, &child, &mut search_token)?,
                (xml::Ns::TSE, "MinResults") => xml::fields::one(reader, &child, &mut min_results)?,
                (xml::Ns::TSE, "MaxResults") => xml::fields::one(reader, &child, &mut max_results)?,
                (xml::Ns::TSE, "WaitTime") => xml::fields::one(reader, &child, &mut wait_time)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            search_token: xml::fields::element(search_token, "GetEventSearchResults", "SearchToken")?,
            min_results,
            max_results,
            wait_time,
        })
    }
}

impl xml::WriteXml for GetEventSearchResults {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.search_token
            .write_xml(writer, xml::name!(TSE, "tse:SearchToken"));
        xml::fields::write_option(writer, xml::name!(TSE, "tse:MinResults"), &self.min_results);
        xml::fields::write_option(writer, xml::name!(TSE, "tse:MaxResults"), &self.max_results);
        xml::fields::write_option(writer, xml::name!(TSE, "tse:WaitTime"), &self.wait_time);
        writer.end(name);
    }
}

/// Element `tse:GetEventSearchResultsResponse` of search.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetEventSearchResultsResponse {
    /// Element `tse:ResultList`, required.
    pub result_list: tt::FindEventResultList,
}

impl xml::ReadXml for GetEventSearchResultsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut result_list = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSE, "ResultList") => xml::fields::one(reader, &child, &mut result_list)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            result_list: xml::fields::element(result_list, "GetEventSearchResultsResponse", "ResultList")?,
        })
    }
}

impl xml::WriteXml for GetEventSearchResultsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.result_list
            .write_xml(writer, xml::name!(TSE, "tse:ResultList"));
        writer.end(name);
    }
}

/// Element `tse:GetImageSearchResultsRequest` of search.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetImageSearchResultsRequest {
    /// Element `tse:SearchToken`, required.
    pub search_token: tt::JobToken,
    /// Element `tse:MinResults`, optional.
    pub min_results: Option<i32>,
    /// Element `tse:MaxResults`, optional.
    pub max_results: Option<i32>,
    /// Element `tse:WaitTime`, optional.
    pub wait_time: Option<xml::Duration>,
}

impl xml::ReadXml for GetImageSearchResultsRequest {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut search_token = None;
        let mut min_results = None;
        let mut max_results = None;
        let mut wait_time = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSE, "SearchToken") => xml::fields::one(reader, &child, &mut search_token)?,
                (xml::Ns::TSE, "MinResults") => xml::fields::one(reader, &child, &mut min_results)?,
                (xml::Ns::TSE, "MaxResults") => xml::fields::one(reader, &child, &mut max_results)?,
                (xml::Ns::TSE, "WaitTime") => xml::fields::one(reader, &child, &mut wait_time)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            search_token: xml::fields::element(search_token, "GetImageSearchResultsRequest", "SearchToken")?,
            min_results,
            max_results,
            wait_time,
        })
    }
}

impl xml::WriteXml for GetImageSearchResultsRequest {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.search_token
            .write_xml(writer, xml::name!(TSE, "tse:SearchToken"));
        xml::fields::write_option(writer, xml::name!(TSE, "tse:MinResults"), &self.min_results);
        xml::fields::write_option(writer, xml::name!(TSE, "tse:MaxResults"), &self.max_results);
        xml::fields::write_option(writer, xml::name!(TSE, "tse:WaitTime"), &self.wait_time);
        writer.end(name);
    }
}

/// Element `tse:GetImageSearchResultsResponse` of search.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetImageSearchResultsResponse {
    /// Element `tse:ResultList`, required.
    pub result_list: tt::FindObjectImageResultList,
}

impl xml::ReadXml for GetImageSearchResultsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut result_list = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSE, "ResultList") => xml::fields::one(reader, &child, &mut result_list)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            result_list: xml::fields::element(result_list, "GetImageSearchResultsResponse", "ResultList")?,
        })
    }
}

impl xml::WriteXml for GetImageSearchResultsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.result_list
            .write_xml(writer, xml::name!(TSE, "tse:ResultList"));
        writer.end(name);
    }
}

/// Element `tse:GetMediaAttributes` of search.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetMediaAttributes {
    /// Element `tse:RecordingTokens`, any number.
    pub recording_tokens: Vec<tt::RecordingReference>,
    /// Element `tse:Time`, required.
    pub time: xml::DateTime,
}

impl xml::ReadXml for GetMediaAttributes {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut recording_tokens = Vec::new();
        let mut time = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSE, "RecordingTokens") => {
                    xml::fields::many(reader, &child, &mut recording_tokens)?
                }
                (xml::Ns::TSE, "Time") => xml::fields::one(reader, &child, &mut time)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            recording_tokens,
            time: xml::fields::element(time, "GetMediaAttributes", "Time")?,
        })
    }
}

impl xml::WriteXml for GetMediaAttributes {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TSE, "tse:RecordingTokens"),
            &self.recording_tokens,
        );
        self.time.write_xml(writer, xml::name!(TSE, "tse:Time"));
        writer.end(name);
    }
}

/// Element `tse:GetMediaAttributesResponse` of search.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetMediaAttributesResponse {
    /// Element `tse:MediaAttributes`, any number.
    pub media_attributes: Vec<tt::MediaAttributes>,
}

impl xml::ReadXml for GetMediaAttributesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut media_attributes = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSE, "MediaAttributes") => {
                    xml::fields::many(reader, &child, &mut media_attributes)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self { media_attributes })
    }
}

impl xml::WriteXml for GetMediaAttributesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TSE, "tse:MediaAttributes"),
            &self.media_attributes,
        );
        writer.end(name);
    }
}

/// Element `tse:GetMetadataSearchResults` of search.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetMetadataSearchResults {
    /// Element `tse:SearchToken`, required.
    pub search_token: tt::JobToken,
    /// Element `tse:MinResults`, optional.
    pub min_results: Option<i32>,
    /// Element `tse:MaxResults`, optional.
    pub max_results: Option<i32>,
    /// Element `tse:WaitTime`, optional.
    pub wait_time: Option<xml::Duration>,
}

impl xml::ReadXml for GetMetadataSearchResults {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut search_token = None;
        let mut min_results = None;
        let mut max_results = None;
        let mut wait_time = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSE, "SearchToken") => xml::fields::one(reader, &child, &mut search_token)?,
                (xml::Ns::TSE, "MinResults") => xml::fields::one(reader, &child, &mut min_results)?,
                (xml::Ns::TSE, "MaxResults") => xml::fields::one(reader, &child, &mut max_results)?,
                (xml::Ns::TSE, "WaitTime") => xml::fields::one(reader, &child, &mut wait_time)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            search_token: xml::fields::element(search_token, "GetMetadataSearchResults", "SearchToken")?,
            min_results,
            max_results,
            wait_time,
        })
    }
}

impl xml::WriteXml for GetMetadataSearchResults {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.search_token
            .write_xml(writer, xml::name!(TSE, "tse:SearchToken"));
        xml::fields::write_option(writer, xml::name!(TSE, "tse:MinResults"), &self.min_results);
        xml::fields::write_option(writer, xml::name!(TSE, "tse:MaxResults"), &self.max_results);
        xml::fields::write_option(writer, xml::name!(TSE, "tse:WaitTime"), &self.wait_time);
        writer.end(name);
    }
}

/// Element `tse:GetMetadataSearchResultsResponse` of search.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetMetadataSearchResultsResponse {
    /// Element `tse:ResultList`, required.
    pub result_list: tt::FindMetadataResultList,
}

impl xml::ReadXml for GetMetadataSearchResultsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut result_list = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSE, "ResultList") => xml::fields::one(reader, &child, &mut result_list)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            result_list: xml::fields::element(result_list, "GetMetadataSearchResultsResponse", "ResultList")?,
        })
    }
}

impl xml::WriteXml for GetMetadataSearchResultsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.result_list
            .write_xml(writer, xml::name!(TSE, "tse:ResultList"));
        writer.end(name);
    }
}

/// Element `tse:GetNLSearchResultsRequest` of search.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetNLSearchResultsRequest {
    /// Element `tse:SearchToken`, required.
    pub search_token: tt::JobToken,
    /// Element `tse:MinResults`, optional.
    pub min_results: Option<i32>,
    /// Element `tse:MaxResults`, optional.
    pub max_results: Option<i32>,
    /// Element `tse:WaitTime`, optional.
    pub wait_time: Option<xml::Duration>,
}

impl xml::ReadXml for GetNLSearchResultsRequest {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut search_token = None;
        let mut min_results = None;
        let mut max_results = None;
        let mut wait_time = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSE, "SearchToken") => xml::fields::one(reader, &child, &mut search_token)?,
                (xml::Ns::TSE, "MinResults") => xml::fields::one(reader, &child, &mut min_results)?,
                (xml::Ns::TSE, "MaxResults") => xml::fields::one(reader, &child, &mut max_results)?,
                (xml::Ns::TSE, "WaitTime") => xml::fields::one(reader, &child, &mut wait_time)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            search_token: xml::fields::element(search_token, "GetNLSearchResultsRequest", "SearchToken")?,
            min_results,
            max_results,
            wait_time,
        })
    }
}

impl xml::WriteXml for GetNLSearchResultsRequest {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.search_token
            .write_xml(writer, xml::name!(TSE, "tse:SearchToken"));
        xml::fields::write_option(writer, xml::name!(TSE, "tse:MinResults"), &self.min_results);
        xml::fields::write_option(writer, xml::name!(TSE, "tse:MaxResults"), &self.max_results);
        xml::fields::write_option(writer, xml::name!(TSE, "tse:WaitTime"), &self.wait_time);
        writer.end(name);
    }
}

/// Element `tse:GetNLSearchResultsResponse` of search.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetNLSearchResultsResponse {
    /// Element `tse:ResultList`, required.
    pub result_list: tt::FindNLSearchResultList,
}

impl xml::ReadXml for GetNLSearchResultsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut result_list = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSE, "ResultList") => xml::fields::one(reader, &child, &mut result_list)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            result_list: xml::fields::element(result_list, "GetNLSearchResultsResponse", "ResultList")?,
        })
    }
}

impl xml::WriteXml for GetNLSearchResultsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.result_list
            .write_xml(writer, xml::name!(TSE, "tse:ResultList"));
        writer.end(name);
    }
}

/// Element `tse:GetPTZPositionSearchResults` of search.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetPTZPositionSearchResults {
    /// Element `tse:SearchToken`, required.
    pub search_token: tt::JobToken,
    /// Element `tse:MinResults`, optional.
    pub min_results: Option<i32>,
    /// Element `tse:MaxResults`, optional.
    pub max_results: Option<i32>,
    /// Element `tse:WaitTime`, optional.
    pub wait_time: Option<xml::Duration>,
}

impl xml::ReadXml for GetPTZPositionSearchResults {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut search_token = None;
        let mut min_results = None;
        let mut max_results = None;
        let mut wait_time = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSE, "SearchToken") => xml::fields::one(reader, &child, &mut search_token)?,
                (xml::Ns::TSE, "MinResults") => xml::fields::one(reader, &child, &mut min_results)?,
                (xml::Ns::TSE, "MaxResults") => xml::fields::one(reader, &child, &mut max_results)?,
                (xml::Ns::TSE, "WaitTime") => xml::fields::one(reader, &child, &mut wait_time)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            search_token: xml::fields::element(search_token, "GetPTZPositionSearchResults", "SearchToken")?,
            min_results,
            max_results,
            wait_time,
        })
    }
}

impl xml::WriteXml for GetPTZPositionSearchResults {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.search_token
            .write_xml(writer, xml::name!(TSE, "tse:SearchToken"));
        xml::fields::write_option(writer, xml::name!(TSE, "tse:MinResults"), &self.min_results);
        xml::fields::write_option(writer, xml::name!(TSE, "tse:MaxResults"), &self.max_results);
        xml::fields::write_option(writer, xml::name!(TSE, "tse:WaitTime"), &self.wait_time);
        writer.end(name);
    }
}

/// Element `tse:GetPTZPositionSearchResultsResponse` of search.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetPTZPositionSearchResultsResponse {
    /// Element `tse:ResultList`, required.
    pub result_list: tt::FindPTZPositionResultList,
}

impl xml::ReadXml for GetPTZPositionSearchResultsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut result_list = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSE, "ResultList") => xml::fields::one(reader, &child, &mut result_list)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            result_list: xml::fields::element(
                result_list,
                "GetPTZPositionSearchResultsResponse",
                "ResultList",
            )?,
        })
    }
}

impl xml::WriteXml for GetPTZPositionSearchResultsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.result_list
            .write_xml(writer, xml::name!(TSE, "tse:ResultList"));
        writer.end(name);
    }
}

/// Element `tse:GetRecordingInformation` of search.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRecordingInformation {
    /// Element `tse:RecordingToken`, required.
    pub recording_token: tt::RecordingReference,
}

impl xml::ReadXml for GetRecordingInformation {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut recording_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSE, "RecordingToken") => xml::fields::one(reader, &child, &mut recording_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            recording_token: xml::fields::element(
                recording_token,
                "GetRecordingInformation",
                "RecordingToken",
            )?,
        })
    }
}

impl xml::WriteXml for GetRecordingInformation {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.recording_token
            .write_xml(writer, xml::name!(TSE, "tse:RecordingToken"));
        writer.end(name);
    }
}

/// Element `tse:GetRecordingInformationResponse` of search.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRecordingInformationResponse {
    /// Element `tse:RecordingInformation`, required.
    pub recording_information: tt::RecordingInformation,
}

impl xml::ReadXml for GetRecordingInformationResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut recording_information = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSE, "RecordingInformation") => {
                    xml::fields::one(reader, &child, &mut recording_information)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            recording_information: xml::fields::element(
                recording_information,
                "GetRecordingInformationResponse",
                "RecordingInformation",
            )?,
        })
    }
}

impl xml::WriteXml for GetRecordingInformationResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.recording_information
            .write_xml(writer, xml::name!(TSE, "tse:RecordingInformation"));
        writer.end(name);
    }
}

/// Element `tse:GetRecordingSearchResults` of search.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRecordingSearchResults {
    /// Element `tse:SearchToken`, required.
    pub search_token: tt::JobToken,
    /// Element `tse:MinResults`, optional.
    pub min_results: Option<i32>,
    /// Element `tse:MaxResults`, optional.
    pub max_results: Option<i32>,
    /// Element `tse:WaitTime`, optional.
    pub wait_time: Option<xml::Duration>,
}

impl xml::ReadXml for GetRecordingSearchResults {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut search_token = None;
        let mut min_results = None;
        let mut max_results = None;
        let mut wait_time = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSE, "SearchToken") => xml::fields::one(reader, &child, &mut search_token)?,
                (xml::Ns::TSE, "MinResults") => xml::fields::one(reader, &child, &mut min_results)?,
                (xml::Ns::TSE, "MaxResults") => xml::fields::one(reader, &child, &mut max_results)?,
                (xml::Ns::TSE, "WaitTime") => xml::fields::one(reader, &child, &mut wait_time)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            search_token: xml::fields::element(search_token, "GetRecordingSearchResults", "SearchToken")?,
            min_results,
            max_results,
            wait_time,
        })
    }
}

impl xml::WriteXml for GetRecordingSearchResults {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.search_token
            .write_xml(writer, xml::name!(TSE, "tse:SearchToken"));
        xml::fields::write_option(writer, xml::name!(TSE, "tse:MinResults"), &self.min_results);
        xml::fields::write_option(writer, xml::name!(TSE, "tse:MaxResults"), &self.max_results);
        xml::fields::write_option(writer, xml::name!(TSE, "tse:WaitTime"), &self.wait_time);
        writer.end(name);
    }
}

/// Element `tse:GetRecordingSearchResultsResponse` of search.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRecordingSearchResultsResponse {
    /// Element `tse:ResultList`, required.
    pub result_list: tt::FindRecordingResultList,
}

impl xml::ReadXml for GetRecordingSearchResultsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut result_list = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSE, "ResultList") => xml::fields::one(reader, &child, &mut result_list)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            result_list: xml::fields::element(
                result_list,
                "GetRecordingSearchResultsResponse",
                "ResultList",
            )?,
        })
    }
}

impl xml::WriteXml for GetRecordingSearchResultsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.result_list
            .write_xml(writer, xml::name!(TSE, "tse:ResultList"));
        writer.end(name);
    }
}

/// Element `tse:GetRecordingSummary` of search.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRecordingSummary {}

impl xml::ReadXml for GetRecordingSummary {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetRecordingSummary {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tse:GetRecordingSummaryResponse` of search.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRecordingSummaryResponse {
    /// Element `tse:Summary`, required.
    pub summary: tt::RecordingSummary,
}

impl xml::ReadXml for GetRecordingSummaryResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut summary = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSE, "Summary") => xml::fields::one(reader, &child, &mut summary)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            summary: xml::fields::element(summary, "GetRecordingSummaryResponse", "Summary")?,
        })
    }
}

impl xml::WriteXml for GetRecordingSummaryResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.summary.write_xml(writer, xml::name!(TSE, "tse:Summary"));
        writer.end(name);
    }
}

/// Element `tse:GetSearchState` of search.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSearchState {
    /// Element `tse:SearchToken`, required.
    pub search_token: tt::JobToken,
}

impl xml::ReadXml for GetSearchState {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut search_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSE, "SearchToken") => xml::fields::one(reader, &child, &mut search_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            search_token: xml::fields::element(search_token, "GetSearchState", "SearchToken")?,
        })
    }
}

impl xml::WriteXml for GetSearchState {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.search_token
            .write_xml(writer, xml::name!(TSE, "tse:SearchToken"));
        writer.end(name);
    }
}

/// Element `tse:GetSearchStateResponse` of search.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSearchStateResponse {
    /// Element `tse:State`, required.
    pub state: tt::SearchState,
}

impl xml::ReadXml for GetSearchStateResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut state = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSE, "State") => xml::fields::one(reader, &child, &mut state)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            state: xml::fields::element(state, "GetSearchStateResponse", "State")?,
        })
    }
}

impl xml::WriteXml for GetSearchStateResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.state.write_xml(writer, xml::name!(TSE, "tse:State"));
        writer.end(name);
    }
}

/// Element `tse:GetServiceCapabilities` of search.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetServiceCapabilities {}

impl xml::ReadXml for GetServiceCapabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for GetServiceCapabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}

/// Element `tse:GetServiceCapabilitiesResponse` of search.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetServiceCapabilitiesResponse {
    /// Element `tse:Capabilities`, required.
    pub capabilities: Capabilities,
}

impl xml::ReadXml for GetServiceCapabilitiesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut capabilities = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSE, "Capabilities") => xml::fields::one(reader, &child, &mut capabilities)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            capabilities: xml::fields::element(
                capabilities,
                "GetServiceCapabilitiesResponse",
                "Capabilities",
            )?,
        })
    }
}

impl xml::WriteXml for GetServiceCapabilitiesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.capabilities
            .write_xml(writer, xml::name!(TSE, "tse:Capabilities"));
        writer.end(name);
    }
}

/// Element `tse:SearchImageByImageRequest` of search.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SearchImageByImageRequest {
    /// Element `tse:StartPoint`, required.
    pub start_point: xml::DateTime,
    /// Element `tse:EndPoint`, optional.
    pub end_point: Option<xml::DateTime>,
    /// Element `tse:RecordingToken`, optional.
    pub recording_token: Option<tt::RecordingReference>,
    /// Element `tse:TargetImageURI`, optional.
    pub target_image_uri: Option<String>,
    /// Element `tse:TargetImageData`, optional.
    pub target_image_data: Option<xml::Base64>,
    /// Element `tse:MaxMatches`, optional.
    pub max_matches: Option<i32>,
    /// Element `tse:KeepAliveTime`, required.
    pub keep_alive_time: xml::Duration,
}

impl xml::ReadXml for SearchImageByImageRequest {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut start_point = None;
        let mut end_point = None;
        let mut recording_token = None;
        let mut target_image_uri = None;
        let mut target_image_data = None;
        let mut max_matches = None;
        let mut keep_alive_time = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSE, "StartPoint") => xml::fields::one(reader, &child, &mut start_point)?,
                (xml::Ns::TSE, "EndPoint") => xml::fields::one(reader, &child, &mut end_point)?,
                (xml::Ns::TSE, "RecordingToken") => xml::fields::one(reader, &child, &mut recording_token)?,
                (xml::Ns::TSE, "TargetImageURI") => xml::fields::one(reader, &child, &mut target_image_uri)?,
                (xml::Ns::TSE, "TargetImageData") => {
                    xml::fields::one(reader, &child, &mut target_image_data)?
                }
                (xml::Ns::TSE, "MaxMatches") => xml::fields::one(reader, &child, &mut max_matches)?,
                (xml::Ns::TSE, "KeepAliveTime") => xml::fields::one(reader, &child, &mut keep_alive_time)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            start_point: xml::fields::element(start_point, "SearchImageByImageRequest", "StartPoint")?,
            end_point,
            recording_token,
            target_image_uri,
            target_image_data,
            max_matches,
            keep_alive_time: xml::fields::element(
                keep_alive_time,
                "SearchImageByImageRequest",
                "KeepAliveTime",
            )?,
        })
    }
}

impl xml::WriteXml for SearchImageByImageRequest {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.start_point
            .write_xml(writer, xml::name!(TSE, "tse:StartPoint"));
        xml::fields::write_option(writer, xml::name!(TSE, "tse:EndPoint"), &self.end_point);
        xml::fields::write_option(
            writer,
            xml::name!(TSE, "tse:RecordingToken"),
            &self.recording_token,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TSE, "tse:TargetImageURI"),
            &self.target_image_uri,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TSE, "tse:TargetImageData"),
            &self.target_image_data,
        );
        xml::fields::write_option(writer, xml::name!(TSE, "tse:MaxMatches"), &self.max_matches);
        self.keep_alive_time
            .write_xml(writer, xml::name!(TSE, "tse:KeepAliveTime"));
        writer.end(name);
    }
}

/// Element `tse:SearchImageByImageResponse` of search.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SearchImageByImageResponse {
    /// Element `tse:SearchToken`, required.
    pub search_token: tt::JobToken,
}

impl xml::ReadXml for SearchImageByImageResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut search_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSE, "SearchToken") => xml::fields::one(reader, &child, &mut search_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            search_token: xml::fields::element(search_token, "SearchImageByImageResponse", "SearchToken")?,
        })
    }
}

impl xml::WriteXml for SearchImageByImageResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.search_token
            .write_xml(writer, xml::name!(TSE, "tse:SearchToken"));
        writer.end(name);
    }
}

/// Element `tse:SearchImageByNLRequest` of search.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SearchImageByNLRequest {
    /// Element `tse:StartPoint`, required.
    pub start_point: xml::DateTime,
    /// Element `tse:EndPoint`, optional.
    pub end_point: Option<xml::DateTime>,
    /// Element `tse:RecordingToken`, optional.
    pub recording_token: Option<tt::RecordingReference>,
    /// Element `tse:Text`, required.
    pub text: String,
    /// Element `tse:Similarity`, optional.
    pub similarity: Option<f32>,
    /// Element `tse:MaxMatches`, optional.
    pub max_matches: Option<i32>,
    /// Element `tse:KeepAliveTime`, required.
    pub keep_alive_time: xml::Duration,
}

impl xml::ReadXml for SearchImageByNLRequest {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut start_point = None;
        let mut end_point = None;
        let mut recording_token = None;
        let mut text = None;
        let mut similarity = None;
        let mut max_matches = None;
        let mut keep_alive_time = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSE, "StartPoint") => xml::fields::one(reader, &child, &mut start_point)?,
                (xml::Ns::TSE, "EndPoint") => xml::fields::one(reader, &child, &mut end_point)?,
                (xml::Ns::TSE, "RecordingToken") => xml::fields::one(reader, &child, &mut recording_token)?,
                (xml::Ns::TSE, "Text") => xml::fields::one(reader, &child, &mut text)?,
                (xml::Ns::TSE, "Similarity") => xml::fields::one(reader, &child, &mut similarity)?,
                (xml::Ns::TSE, "MaxMatches") => xml::fields::one(reader, &child, &mut max_matches)?,
                (xml::Ns::TSE, "KeepAliveTime") => xml::fields::one(reader, &child, &mut keep_alive_time)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            start_point: xml::fields::element(start_point, "SearchImageByNLRequest", "StartPoint")?,
            end_point,
            recording_token,
            text: xml::fields::element(text, "SearchImageByNLRequest", "Text")?,
            similarity,
            max_matches,
            keep_alive_time: xml::fields::element(
                keep_alive_time,
                "SearchImageByNLRequest",
                "KeepAliveTime",
            )?,
        })
    }
}

impl xml::WriteXml for SearchImageByNLRequest {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.start_point
            .write_xml(writer, xml::name!(TSE, "tse:StartPoint"));
        xml::fields::write_option(writer, xml::name!(TSE, "tse:EndPoint"), &self.end_point);
        xml::fields::write_option(
            writer,
            xml::name!(TSE, "tse:RecordingToken"),
            &self.recording_token,
        );
        self.text.write_xml(writer, xml::name!(TSE, "tse:Text"));
        xml::fields::write_option(writer, xml::name!(TSE, "tse:Similarity"), &self.similarity);
        xml::fields::write_option(writer, xml::name!(TSE, "tse:MaxMatches"), &self.max_matches);
        self.keep_alive_time
            .write_xml(writer, xml::name!(TSE, "tse:KeepAliveTime"));
        writer.end(name);
    }
}

/// Element `tse:SearchImageByNLResponse` of search.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SearchImageByNLResponse {
    /// Element `tse:SearchToken`, required.
    pub search_token: tt::JobToken,
}

impl xml::ReadXml for SearchImageByNLResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut search_token = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TSE, "SearchToken") => xml::fields::one(reader, &child, &mut search_token)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            search_token: xml::fields::element(search_token, "SearchImageByNLResponse", "SearchToken")?,
        })
    }
}

impl xml::WriteXml for SearchImageByNLResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.search_token
            .write_xml(writer, xml::name!(TSE, "tse:SearchToken"));
        writer.end(name);
    }
}
