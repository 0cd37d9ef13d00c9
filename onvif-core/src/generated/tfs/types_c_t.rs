// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::mpqf;
use crate::xml;

/// ComplexType `tfs:Capabilities` of federatedsearch.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Capabilities {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Capabilities {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self { any, any_attributes })
    }
}

impl xml::WriteXml for Capabilities {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `tfs:CapabilityType` of federatedsearch.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CapabilityType {
    /// Element `tfs:SupportedQFProfile`, optional.
    pub supported_qf_profile: Option<TermType>,
    /// Element `tfs:SupportedMetadata`, any number.
    pub supported_metadata: Vec<String>,
    /// Element `tfs:SupportedExampleMediaTypes`, optional.
    pub supported_example_media_types: Option<CapabilityTypeSupportedExampleMediaTypes>,
    /// Element `tfs:SupportedResultMediaTypes`, optional.
    pub supported_result_media_types: Option<CapabilityTypeSupportedResultMediaTypes>,
    /// Element `tfs:SupportedQueryTypes`, any number.
    pub supported_query_types: Vec<TermType>,
    /// Element `tfs:SupportedExpressions`, any number.
    pub supported_expressions: Vec<TermType>,
}

impl xml::ReadXml for CapabilityType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut supported_qf_profile = None;
        let mut supported_metadata = Vec::new();
        let mut supported_example_media_types = None;
        let mut supported_result_media_types = None;
        let mut supported_query_types = Vec::new();
        let mut supported_expressions = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TFS, "SupportedQFProfile") => {
                    xml::fields::one(reader, &child, &mut supported_qf_profile)?
                }
                (xml::Ns::TFS, "SupportedMetadata") => {
                    xml::fields::many(reader, &child, &mut supported_metadata)?
                }
                (xml::Ns::TFS, "SupportedExampleMediaTypes") => {
                    xml::fields::one(reader, &child, &mut supported_example_media_types)?
                }
                (xml::Ns::TFS, "SupportedResultMediaTypes") => {
                    xml::fields::one(reader, &child, &mut supported_result_media_types)?
                }
                (xml::Ns::TFS, "SupportedQueryTypes") => {
                    xml::fields::many(reader, &child, &mut supported_query_types)?
                }
                (xml::Ns::TFS, "SupportedExpressions") => {
                    xml::fields::many(reader, &child, &mut supported_expressions)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            supported_qf_profile,
            supported_metadata,
            supported_example_media_types,
            supported_result_media_types,
            supported_query_types,
            supported_expressions,
        })
    }
}

impl xml::WriteXml for CapabilityType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(
            writer,
            xml::name!(TFS, "tfs:SupportedQFProfile"),
            &self.supported_qf_profile,
        );
        xml::fields::write_many(
            writer,
            xml::name!(TFS, "tfs:SupportedMetadata"),
            &self.supported_metadata,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TFS, "tfs:SupportedExampleMediaTypes"),
            &self.supported_example_media_types,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TFS, "tfs:SupportedResultMediaTypes"),
            &self.supported_result_media_types,
        );
        xml::fields::write_many(
            writer,
            xml::name!(TFS, "tfs:SupportedQueryTypes"),
            &self.supported_query_types,
        );
        xml::fields::write_many(
            writer,
            xml::name!(TFS, "tfs:SupportedExpressions"),
            &self.supported_expressions,
        );
        writer.end(name);
    }
}

/// The simple type in `SupportedExampleMediaTypes` of [`CapabilityType`] of federatedsearch.wsdl: items divided by white space.
pub type CapabilityTypeSupportedExampleMediaTypes = xml::List<MimeType>;

/// The simple type in `SupportedResultMediaTypes` of [`CapabilityType`] of federatedsearch.wsdl: items divided by white space.
pub type CapabilityTypeSupportedResultMediaTypes = xml::List<MimeType>;

/// Element `tfs:GetSearchResults` of federatedsearch.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSearchResults {
    /// Element `tfs:Results`, required.
    pub results: mpqf::MpegQueryType,
}

impl xml::ReadXml for GetSearchResults {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut results = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TFS, "Results") => xml::fields::one(reader, &child, &mut results)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            results: xml::fields::element(results, "GetSearchResults", "Results")?,
        })
    }
}

impl xml::WriteXml for GetSearchResults {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.results.write_xml(writer, xml::name!(TFS, "tfs:Results"));
        writer.end(name);
    }
}

/// Element `tfs:GetSearchResultsResponse` of federatedsearch.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSearchResultsResponse {
    /// Element `tfs:ResultItem`, any number.
    pub result_item: Vec<mpqf::MpegQueryType>,
}

impl xml::ReadXml for GetSearchResultsResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut result_item = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TFS, "ResultItem") => xml::fields::many(reader, &child, &mut result_item)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { result_item })
    }
}

impl xml::WriteXml for GetSearchResultsResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(writer, xml::name!(TFS, "tfs:ResultItem"), &self.result_item);
        writer.end(name);
    }
}

/// Element `tfs:GetServiceCapabilities` of federatedsearch.wsdl.
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

/// Element `tfs:GetServiceCapabilitiesResponse` of federatedsearch.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetServiceCapabilitiesResponse {
    /// Element `tfs:Capabilities`, required.
    pub capabilities: Capabilities,
}

impl xml::ReadXml for GetServiceCapabilitiesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut capabilities = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TFS, "Capabilities") => xml::fields::one(reader, &child, &mut capabilities)?,
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
            .write_xml(writer, xml::name!(TFS, "tfs:Capabilities"));
        writer.end(name);
    }
}

/// Element `tfs:GetServiceFeatures` of federatedsearch.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetServiceFeatures {
    /// Element `tfs:InputCapabilities`, required.
    pub input_capabilities: mpqf::MpegQueryType,
}

impl xml::ReadXml for GetServiceFeatures {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut input_capabilities = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TFS, "InputCapabilities") => {
                    xml::fields::one(reader, &child, &mut input_capabilities)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            input_capabilities: xml::fields::element(
                input_capabilities,
                "GetServiceFeatures",
                "InputCapabilities",
            )?,
        })
    }
}

impl xml::WriteXml for GetServiceFeatures {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.input_capabilities
            .write_xml(writer, xml::name!(TFS, "tfs:InputCapabilities"));
        writer.end(name);
    }
}

/// Element `tfs:GetServiceFeaturesResponse` of federatedsearch.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetServiceFeaturesResponse {
    /// Element `tfs:OutputCapabilities`, required.
    pub output_capabilities: mpqf::MpegQueryType,
}

impl xml::ReadXml for GetServiceFeaturesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut output_capabilities = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TFS, "OutputCapabilities") => {
                    xml::fields::one(reader, &child, &mut output_capabilities)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            output_capabilities: xml::fields::element(
                output_capabilities,
                "GetServiceFeaturesResponse",
                "OutputCapabilities",
            )?,
        })
    }
}

impl xml::WriteXml for GetServiceFeaturesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.output_capabilities
            .write_xml(writer, xml::name!(TFS, "tfs:OutputCapabilities"));
        writer.end(name);
    }
}

/// SimpleType `tfs:mimeType` of federatedsearch.wsdl; pattern `([Xx]\-)?[!#$%'*+.0-9A-Z\^-~]+/([Xx]\-)?[!#$%'*+.0-9A-Z\^-~\-]+`.
pub type MimeType = String;

/// ComplexType `tfs:RegisterDatabase` of federatedsearch.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RegisterDatabase {
    /// Attribute `serviceID`, required.
    pub service_id: String,
    /// Attribute `RecordingSearchInterfaceRegistration`, optional.
    pub recording_search_interface_registration: Option<bool>,
    /// Element `tfs:SupportedQFProfile`, optional.
    pub supported_qf_profile: Option<TermType>,
    /// Element `tfs:SupportedMetadata`, any number.
    pub supported_metadata: Vec<String>,
    /// Element `tfs:SupportedExampleMediaTypes`, optional.
    pub supported_example_media_types: Option<RegisterDatabaseSupportedExampleMediaTypes>,
    /// Element `tfs:SupportedResultMediaTypes`, optional.
    pub supported_result_media_types: Option<RegisterDatabaseSupportedResultMediaTypes>,
    /// Element `tfs:SupportedQueryTypes`, any number.
    pub supported_query_types: Vec<TermType>,
    /// Element `tfs:SupportedExpressions`, any number.
    pub supported_expressions: Vec<TermType>,
    /// Element `tfs:Extension`, optional.
    pub extension: Option<RegisterDatabaseExtension>,
}

impl xml::ReadXml for RegisterDatabase {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut service_id = None;
        let mut recording_search_interface_registration = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "serviceID") => service_id = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "RecordingSearchInterfaceRegistration") => {
                    recording_search_interface_registration = Some(attribute.parse(reader)?)
                }
                _ => {}
            }
        }
        let mut supported_qf_profile = None;
        let mut supported_metadata = Vec::new();
        let mut supported_example_media_types = None;
        let mut supported_result_media_types = None;
        let mut supported_query_types = Vec::new();
        let mut supported_expressions = Vec::new();
        let mut extension = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TFS, "SupportedQFProfile") => {
                    xml::fields::one(reader, &child, &mut supported_qf_profile)?
                }
                (xml::Ns::TFS, "SupportedMetadata") => {
                    xml::fields::many(reader, &child, &mut supported_metadata)?
                }
                (xml::Ns::TFS, "SupportedExampleMediaTypes") => {
                    xml::fields::one(reader, &child, &mut supported_example_media_types)?
                }
                (xml::Ns::TFS, "SupportedResultMediaTypes") => {
                    xml::fields::one(reader, &child, &mut supported_result_media_types)?
                }
                (xml::Ns::TFS, "SupportedQueryTypes") => {
                    xml::fields::many(reader, &child, &mut supported_query_types)?
                }
                (xml::Ns::TFS, "SupportedExpressions") => {
                    xml::fields::many(reader, &child, &mut supported_expressions)?
                }
                (xml::Ns::TFS, "Extension") => xml::fields::one(reader, &child, &mut extension)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            service_id: xml::fields::attribute(service_id, "RegisterDatabase", "serviceID")?,
            recording_search_interface_registration,
            supported_qf_profile,
            supported_metadata,
            supported_example_media_types,
            supported_result_media_types,
            supported_query_types,
            supported_expressions,
            extension,
        })
    }
}

impl xml::WriteXml for RegisterDatabase {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("serviceID"), &self.service_id);
        xml::fields::write_attribute(
            writer,
            xml::name!("RecordingSearchInterfaceRegistration"),
            &self.recording_search_interface_registration,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TFS, "tfs:SupportedQFProfile"),
            &self.supported_qf_profile,
        );
        xml::fields::write_many(
            writer,
            xml::name!(TFS, "tfs:SupportedMetadata"),
            &self.supported_metadata,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TFS, "tfs:SupportedExampleMediaTypes"),
            &self.supported_example_media_types,
        );
        xml::fields::write_option(
            writer,
            xml::name!(TFS, "tfs:SupportedResultMediaTypes"),
            &self.supported_result_media_types,
        );
        xml::fields::write_many(
            writer,
            xml::name!(TFS, "tfs:SupportedQueryTypes"),
            &self.supported_query_types,
        );
        xml::fields::write_many(
            writer,
            xml::name!(TFS, "tfs:SupportedExpressions"),
            &self.supported_expressions,
        );
        xml::fields::write_option(writer, xml::name!(TFS, "tfs:Extension"), &self.extension);
        writer.end(name);
    }
}

/// Element `tfs:RegisterDatabase` of federatedsearch.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RegisterDatabaseElement {
    /// Element `tfs:DatabaseFeaturesSupported`, 1 or more.
    pub database_features_supported: Vec<RegisterDatabase>,
}

impl xml::ReadXml for RegisterDatabaseElement {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut database_features_supported = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TFS, "DatabaseFeaturesSupported") => {
                    xml::fields::many(reader, &child, &mut database_features_supported)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            database_features_supported,
        })
    }
}

impl xml::WriteXml for RegisterDatabaseElement {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(TFS, "tfs:DatabaseFeaturesSupported"),
            &self.database_features_supported,
        );
        writer.end(name);
    }
}

/// ComplexType `tfs:RegisterDatabaseExtension` of federatedsearch.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RegisterDatabaseExtension {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for RegisterDatabaseExtension {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self { any })
    }
}

impl xml::WriteXml for RegisterDatabaseExtension {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `tfs:RegisterDatabaseResponse` of federatedsearch.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RegisterDatabaseResponse {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for RegisterDatabaseResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self { any })
    }
}

impl xml::WriteXml for RegisterDatabaseResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// The simple type in `SupportedExampleMediaTypes` of [`RegisterDatabase`] of federatedsearch.wsdl: items divided by white space.
pub type RegisterDatabaseSupportedExampleMediaTypes = xml::List<MimeType>;

/// The simple type in `SupportedResultMediaTypes` of [`RegisterDatabase`] of federatedsearch.wsdl: items divided by white space.
pub type RegisterDatabaseSupportedResultMediaTypes = xml::List<MimeType>;

/// Element `tfs:Search` of federatedsearch.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Search {
    /// Element `tfs:InputQuery`, required.
    pub input_query: mpqf::MpegQueryType,
}

impl xml::ReadXml for Search {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut input_query = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TFS, "InputQuery") => xml::fields::one(reader, &child, &mut input_query)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            input_query: xml::fields::element(input_query, "Search", "InputQuery")?,
        })
    }
}

impl xml::WriteXml for Search {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.input_query
            .write_xml(writer, xml::name!(TFS, "tfs:InputQuery"));
        writer.end(name);
    }
}

/// Element `tfs:SearchResponse` of federatedsearch.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SearchResponse {
    /// Element `tfs:OutputQuery`, required.
    pub output_query: mpqf::MpegQueryType,
}

impl xml::ReadXml for SearchResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut output_query = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TFS, "OutputQuery") => xml::fields::one(reader, &child, &mut output_query)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            output_query: xml::fields::element(output_query, "SearchResponse", "OutputQuery")?,
        })
    }
}

impl xml::WriteXml for SearchResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.output_query
            .write_xml(writer, xml::name!(TFS, "tfs:OutputQuery"));
        writer.end(name);
    }
}

/// SimpleType `tfs:SimpleTermType` of federatedsearch.wsdl.
pub type SimpleTermType = String;

/// ComplexType `tfs:TermType` of federatedsearch.wsdl.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct TermType {
    /// Attribute `href`, required.
    pub href: SimpleTermType,
    /// Element `tfs:Name`, optional.
    pub name: Option<String>,
    /// Element `tfs:Description`, optional.
    pub description: Option<String>,
    /// Element `tfs:Term`, any number.
    pub term: Vec<TermType>,
}

impl xml::ReadXml for TermType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut href = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "href") => href = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let mut name = None;
        let mut description = None;
        let mut term = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TFS, "Name") => xml::fields::one(reader, &child, &mut name)?,
                (xml::Ns::TFS, "Description") => xml::fields::one(reader, &child, &mut description)?,
                (xml::Ns::TFS, "Term") => xml::fields::many(reader, &child, &mut term)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            href: xml::fields::attribute(href, "TermType", "href")?,
            name,
            description,
            term,
        })
    }
}

impl xml::WriteXml for TermType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("href"), &self.href);
        xml::fields::write_option(writer, xml::name!(TFS, "tfs:Name"), &self.name);
        xml::fields::write_option(writer, xml::name!(TFS, "tfs:Description"), &self.description);
        xml::fields::write_many(writer, xml::name!(TFS, "tfs:Term"), &self.term);
        writer.end(name);
    }
}
