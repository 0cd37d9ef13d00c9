// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::wsa;
use crate::xml;

/// ComplexType `wsrf-bf:BaseFaultType` of bf-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct BaseFaultType {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Element `wsrf-bf:Timestamp`, required.
    pub timestamp: xml::DateTime,
    /// Element `wsrf-bf:Originator`, optional.
    pub originator: Option<wsa::EndpointReferenceType>,
    /// Element `wsrf-bf:ErrorCode`, optional.
    pub error_code: Option<BaseFaultTypeErrorCode>,
    /// Element `wsrf-bf:Description`, any number.
    pub description: Vec<BaseFaultTypeDescription>,
    /// Element `wsrf-bf:FaultCause`, optional.
    pub fault_cause: Option<BaseFaultTypeFaultCause>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for BaseFaultType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut any = Vec::new();
        let mut timestamp = None;
        let mut originator = None;
        let mut error_code = None;
        let mut description = Vec::new();
        let mut fault_cause = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::WSRF_BF, "Timestamp") => xml::fields::one(reader, &child, &mut timestamp)?,
                (xml::Ns::WSRF_BF, "Originator") => xml::fields::one(reader, &child, &mut originator)?,
                (xml::Ns::WSRF_BF, "ErrorCode") => xml::fields::one(reader, &child, &mut error_code)?,
                (xml::Ns::WSRF_BF, "Description") => xml::fields::many(reader, &child, &mut description)?,
                (xml::Ns::WSRF_BF, "FaultCause") => xml::fields::one(reader, &child, &mut fault_cause)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            any,
            timestamp: xml::fields::element(timestamp, "BaseFaultType", "Timestamp")?,
            originator,
            error_code,
            description,
            fault_cause,
            any_attributes,
        })
    }
}

impl xml::WriteXml for BaseFaultType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        self.timestamp
            .write_xml(writer, xml::name!(WSRF_BF, "wsrf-bf:Timestamp"));
        xml::fields::write_option(
            writer,
            xml::name!(WSRF_BF, "wsrf-bf:Originator"),
            &self.originator,
        );
        xml::fields::write_option(writer, xml::name!(WSRF_BF, "wsrf-bf:ErrorCode"), &self.error_code);
        xml::fields::write_many(
            writer,
            xml::name!(WSRF_BF, "wsrf-bf:Description"),
            &self.description,
        );
        xml::fields::write_option(
            writer,
            xml::name!(WSRF_BF, "wsrf-bf:FaultCause"),
            &self.fault_cause,
        );
        writer.end(name);
    }
}

/// The type of `Description` in [`BaseFaultType`] of bf-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct BaseFaultTypeDescription {
    /// Attribute `xml:lang`, optional.
    pub lang: Option<String>,
    /// The text of the element.
    pub value: String,
}

impl xml::ReadXml for BaseFaultTypeDescription {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut lang = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::XML, "lang") => lang = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let text = reader.text()?;
        let value = xml::Text::from_text(&text, reader)?;
        Ok(Self { lang, value })
    }
}

impl xml::WriteXml for BaseFaultTypeDescription {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::Name::new(xml::Ns::XML, "lang"), &self.lang);
        writer.value(&self.value);
        writer.end(name);
    }
}

/// The type of `ErrorCode` in [`BaseFaultType`] of bf-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct BaseFaultTypeErrorCode {
    /// Attribute `dialect`, required.
    pub dialect: String,
    /// Text and elements, as received.
    pub content: xml::RawContent,
}

impl xml::ReadXml for BaseFaultTypeErrorCode {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut dialect = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "dialect") => dialect = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let content = reader.raw_content()?;
        Ok(Self {
            dialect: xml::fields::attribute(dialect, "BaseFaultTypeErrorCode", "dialect")?,
            content,
        })
    }
}

impl xml::WriteXml for BaseFaultTypeErrorCode {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("dialect"), &self.dialect);
        writer.raw_content(&self.content);
        writer.end(name);
    }
}

/// The type of `FaultCause` in [`BaseFaultType`] of bf-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct BaseFaultTypeFaultCause {
    /// Elements of other namespaces that the schema leaves open, required.
    pub any: Option<xml::RawXml>,
}

impl xml::ReadXml for BaseFaultTypeFaultCause {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                _ => xml::fields::one_raw(reader, &child, &mut any)?,
            }
        }
        Ok(Self { any })
    }
}

impl xml::WriteXml for BaseFaultTypeFaultCause {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}
