// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::wsa;
use crate::xml;

/// ComplexType `wsnt:UnableToCreatePullPointFaultType` of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UnableToCreatePullPointFaultType {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Element `wsrf-bf:Timestamp`, required.
    pub timestamp: xml::DateTime,
    /// Element `wsrf-bf:Originator`, optional.
    pub originator: Option<wsa::EndpointReferenceType>,
    /// Element `wsrf-bf:ErrorCode`, optional.
    pub error_code: Option<UnableToCreatePullPointFaultTypeErrorCode>,
    /// Element `wsrf-bf:Description`, any number.
    pub description: Vec<UnableToCreatePullPointFaultTypeDescription>,
    /// Element `wsrf-bf:FaultCause`, optional.
    pub fault_cause: Option<UnableToCreatePullPointFaultTypeFaultCause>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for UnableToCreatePullPointFaultType {
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
            timestamp: xml::fields::element(timestamp, "UnableToCreatePullPointFaultType", "Timestamp")?,
            originator,
            error_code,
            description,
            fault_cause,
            any_attributes,
        })
    }
}

impl xml::WriteXml for UnableToCreatePullPointFaultType {
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

/// The type of `Description` in [`UnableToCreatePullPointFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UnableToCreatePullPointFaultTypeDescription {
    /// Attribute `xml:lang`, optional.
    pub lang: Option<String>,
    /// The text of the element.
    pub value: String,
}

impl xml::ReadXml for UnableToCreatePullPointFaultTypeDescription {
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

impl xml::WriteXml for UnableToCreatePullPointFaultTypeDescription {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::Name::new(xml::Ns::XML, "lang"), &self.lang);
        writer.value(&self.value);
        writer.end(name);
    }
}

/// The type of `ErrorCode` in [`UnableToCreatePullPointFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UnableToCreatePullPointFaultTypeErrorCode {
    /// Attribute `dialect`, required.
    pub dialect: String,
    /// Text and elements, as received.
    pub content: xml::RawContent,
}

impl xml::ReadXml for UnableToCreatePullPointFaultTypeErrorCode {
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
            dialect: xml::fields::attribute(dialect, "UnableToCreatePullPointFaultTypeErrorCode", "dialect")?,
            content,
        })
    }
}

impl xml::WriteXml for UnableToCreatePullPointFaultTypeErrorCode {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("dialect"), &self.dialect);
        writer.raw_content(&self.content);
        writer.end(name);
    }
}

/// The type of `FaultCause` in [`UnableToCreatePullPointFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UnableToCreatePullPointFaultTypeFaultCause {
    /// Elements of other namespaces that the schema leaves open, required.
    pub any: Option<xml::RawXml>,
}

impl xml::ReadXml for UnableToCreatePullPointFaultTypeFaultCause {
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

impl xml::WriteXml for UnableToCreatePullPointFaultTypeFaultCause {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `wsnt:UnableToDestroyPullPointFaultType` of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UnableToDestroyPullPointFaultType {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Element `wsrf-bf:Timestamp`, required.
    pub timestamp: xml::DateTime,
    /// Element `wsrf-bf:Originator`, optional.
    pub originator: Option<wsa::EndpointReferenceType>,
    /// Element `wsrf-bf:ErrorCode`, optional.
    pub error_code: Option<UnableToDestroyPullPointFaultTypeErrorCode>,
    /// Element `wsrf-bf:Description`, any number.
    pub description: Vec<UnableToDestroyPullPointFaultTypeDescription>,
    /// Element `wsrf-bf:FaultCause`, optional.
    pub fault_cause: Option<UnableToDestroyPullPointFaultTypeFaultCause>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for UnableToDestroyPullPointFaultType {
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
            timestamp: xml::fields::element(timestamp, "UnableToDestroyPullPointFaultType", "Timestamp")?,
            originator,
            error_code,
            description,
            fault_cause,
            any_attributes,
        })
    }
}

impl xml::WriteXml for UnableToDestroyPullPointFaultType {
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

/// The type of `Description` in [`UnableToDestroyPullPointFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UnableToDestroyPullPointFaultTypeDescription {
    /// Attribute `xml:lang`, optional.
    pub lang: Option<String>,
    /// The text of the element.
    pub value: String,
}

impl xml::ReadXml for UnableToDestroyPullPointFaultTypeDescription {
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

impl xml::WriteXml for UnableToDestroyPullPointFaultTypeDescription {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::Name::new(xml::Ns::XML, "lang"), &self.lang);
        writer.value(&self.value);
        writer.end(name);
    }
}

/// The type of `ErrorCode` in [`UnableToDestroyPullPointFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UnableToDestroyPullPointFaultTypeErrorCode {
    /// Attribute `dialect`, required.
    pub dialect: String,
    /// Text and elements, as received.
    pub content: xml::RawContent,
}

impl xml::ReadXml for UnableToDestroyPullPointFaultTypeErrorCode {
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
            dialect: xml::fields::attribute(
                dialect,
                "UnableToDestroyPullPointFaultTypeErrorCode",
                "dialect",
            )?,
            content,
        })
    }
}

impl xml::WriteXml for UnableToDestroyPullPointFaultTypeErrorCode {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("dialect"), &self.dialect);
        writer.raw_content(&self.content);
        writer.end(name);
    }
}

/// The type of `FaultCause` in [`UnableToDestroyPullPointFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UnableToDestroyPullPointFaultTypeFaultCause {
    /// Elements of other namespaces that the schema leaves open, required.
    pub any: Option<xml::RawXml>,
}

impl xml::ReadXml for UnableToDestroyPullPointFaultTypeFaultCause {
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

impl xml::WriteXml for UnableToDestroyPullPointFaultTypeFaultCause {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `wsnt:UnableToDestroySubscriptionFaultType` of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UnableToDestroySubscriptionFaultType {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Element `wsrf-bf:Timestamp`, required.
    pub timestamp: xml::DateTime,
    /// Element `wsrf-bf:Originator`, optional.
    pub originator: Option<wsa::EndpointReferenceType>,
    /// Element `wsrf-bf:ErrorCode`, optional.
    pub error_code: Option<UnableToDestroySubscriptionFaultTypeErrorCode>,
    /// Element `wsrf-bf:Description`, any number.
    pub description: Vec<UnableToDestroySubscriptionFaultTypeDescription>,
    /// Element `wsrf-bf:FaultCause`, optional.
    pub fault_cause: Option<UnableToDestroySubscriptionFaultTypeFaultCause>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for UnableToDestroySubscriptionFaultType {
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
            timestamp: xml::fields::element(timestamp, "UnableToDestroySubscriptionFaultType", "Timestamp")?,
            originator,
            error_code,
            description,
            fault_cause,
            any_attributes,
        })
    }
}

impl xml::WriteXml for UnableToDestroySubscriptionFaultType {
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

/// The type of `Description` in [`UnableToDestroySubscriptionFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UnableToDestroySubscriptionFaultTypeDescription {
    /// Attribute `xml:lang`, optional.
    pub lang: Option<String>,
    /// The text of the element.
    pub value: String,
}

impl xml::ReadXml for UnableToDestroySubscriptionFaultTypeDescription {
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

impl xml::WriteXml for UnableToDestroySubscriptionFaultTypeDescription {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::Name::new(xml::Ns::XML, "lang"), &self.lang);
        writer.value(&self.value);
        writer.end(name);
    }
}

/// The type of `ErrorCode` in [`UnableToDestroySubscriptionFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UnableToDestroySubscriptionFaultTypeErrorCode {
    /// Attribute `dialect`, required.
    pub dialect: String,
    /// Text and elements, as received.
    pub content: xml::RawContent,
}

impl xml::ReadXml for UnableToDestroySubscriptionFaultTypeErrorCode {
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
            dialect: xml::fields::attribute(
                dialect,
                "UnableToDestroySubscriptionFaultTypeErrorCode",
                "dialect",
            )?,
            content,
        })
    }
}

impl xml::WriteXml for UnableToDestroySubscriptionFaultTypeErrorCode {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("dialect"), &self.dialect);
        writer.raw_content(&self.content);
        writer.end(name);
    }
}

/// The type of `FaultCause` in [`UnableToDestroySubscriptionFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UnableToDestroySubscriptionFaultTypeFaultCause {
    /// Elements of other namespaces that the schema leaves open, required.
    pub any: Option<xml::RawXml>,
}

impl xml::ReadXml for UnableToDestroySubscriptionFaultTypeFaultCause {
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

impl xml::WriteXml for UnableToDestroySubscriptionFaultTypeFaultCause {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `wsnt:UnableToGetMessagesFaultType` of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UnableToGetMessagesFaultType {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Element `wsrf-bf:Timestamp`, required.
    pub timestamp: xml::DateTime,
    /// Element `wsrf-bf:Originator`, optional.
    pub originator: Option<wsa::EndpointReferenceType>,
    /// Element `wsrf-bf:ErrorCode`, optional.
    pub error_code: Option<UnableToGetMessagesFaultTypeErrorCode>,
    /// Element `wsrf-bf:Description`, any number.
    pub description: Vec<UnableToGetMessagesFaultTypeDescription>,
    /// Element `wsrf-bf:FaultCause`, optional.
    pub fault_cause: Option<UnableToGetMessagesFaultTypeFaultCause>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for UnableToGetMessagesFaultType {
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
            timestamp: xml::fields::element(timestamp, "UnableToGetMessagesFaultType", "Timestamp")?,
            originator,
            error_code,
            description,
            fault_cause,
            any_attributes,
        })
    }
}

impl xml::WriteXml for UnableToGetMessagesFaultType {
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

/// The type of `Description` in [`UnableToGetMessagesFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UnableToGetMessagesFaultTypeDescription {
    /// Attribute `xml:lang`, optional.
    pub lang: Option<String>,
    /// The text of the element.
    pub value: String,
}

impl xml::ReadXml for UnableToGetMessagesFaultTypeDescription {
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

impl xml::WriteXml for UnableToGetMessagesFaultTypeDescription {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::Name::new(xml::Ns::XML, "lang"), &self.lang);
        writer.value(&self.value);
        writer.end(name);
    }
}

/// The type of `ErrorCode` in [`UnableToGetMessagesFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UnableToGetMessagesFaultTypeErrorCode {
    /// Attribute `dialect`, required.
    pub dialect: String,
    /// Text and elements, as received.
    pub content: xml::RawContent,
}

impl xml::ReadXml for UnableToGetMessagesFaultTypeErrorCode {
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
            dialect: xml::fields::attribute(dialect, "UnableToGetMessagesFaultTypeErrorCode", "dialect")?,
            content,
        })
    }
}

impl xml::WriteXml for UnableToGetMessagesFaultTypeErrorCode {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("dialect"), &self.dialect);
        writer.raw_content(&self.content);
        writer.end(name);
    }
}

/// The type of `FaultCause` in [`UnableToGetMessagesFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UnableToGetMessagesFaultTypeFaultCause {
    /// Elements of other namespaces that the schema leaves open, required.
    pub any: Option<xml::RawXml>,
}

impl xml::ReadXml for UnableToGetMessagesFaultTypeFaultCause {
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

impl xml::WriteXml for UnableToGetMessagesFaultTypeFaultCause {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `wsnt:UnacceptableInitialTerminationTimeFaultType` of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UnacceptableInitialTerminationTimeFaultType {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Element `wsrf-bf:Timestamp`, required.
    pub timestamp: xml::DateTime,
    /// Element `wsrf-bf:Originator`, optional.
    pub originator: Option<wsa::EndpointReferenceType>,
    /// Element `wsrf-bf:ErrorCode`, optional.
    pub error_code: Option<UnacceptableInitialTerminationTimeFaultTypeErrorCode>,
    /// Element `wsrf-bf:Description`, any number.
    pub description: Vec<UnacceptableInitialTerminationTimeFaultTypeDescription>,
    /// Element `wsrf-bf:FaultCause`, optional.
    pub fault_cause: Option<UnacceptableInitialTerminationTimeFaultTypeFaultCause>,
    /// Element `wsnt:MinimumTime`, required.
    pub minimum_time: xml::DateTime,
    /// Element `wsnt:MaximumTime`, optional.
    pub maximum_time: Option<xml::DateTime>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for UnacceptableInitialTerminationTimeFaultType {
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
        let mut minimum_time = None;
        let mut maximum_time = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::WSRF_BF, "Timestamp") => xml::fields::one(reader, &child, &mut timestamp)?,
                (xml::Ns::WSRF_BF, "Originator") => xml::fields::one(reader, &child, &mut originator)?,
                (xml::Ns::WSRF_BF, "ErrorCode") => xml::fields::one(reader, &child, &mut error_code)?,
                (xml::Ns::WSRF_BF, "Description") => xml::fields::many(reader, &child, &mut description)?,
                (xml::Ns::WSRF_BF, "FaultCause") => xml::fields::one(reader, &child, &mut fault_cause)?,
                (xml::Ns::WSNT, "MinimumTime") => xml::fields::one(reader, &child, &mut minimum_time)?,
                (xml::Ns::WSNT, "MaximumTime") => xml::fields::one(reader, &child, &mut maximum_time)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            any,
            timestamp: xml::fields::element(
                timestamp,
                "UnacceptableInitialTerminationTimeFaultType",
                "Timestamp",
            )?,
            originator,
            error_code,
            description,
            fault_cause,
            minimum_time: xml::fields::element(
                minimum_time,
                "UnacceptableInitialTerminationTimeFaultType",
                "MinimumTime",
            )?,
            maximum_time,
            any_attributes,
        })
    }
}

impl xml::WriteXml for UnacceptableInitialTerminationTimeFaultType {
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
        self.minimum_time
            .write_xml(writer, xml::name!(WSNT, "wsnt:MinimumTime"));
        xml::fields::write_option(writer, xml::name!(WSNT, "wsnt:MaximumTime"), &self.maximum_time);
        writer.end(name);
    }
}

/// The type of `Description` in [`UnacceptableInitialTerminationTimeFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UnacceptableInitialTerminationTimeFaultTypeDescription {
    /// Attribute `xml:lang`, optional.
    pub lang: Option<String>,
    /// The text of the element.
    pub value: String,
}

impl xml::ReadXml for UnacceptableInitialTerminationTimeFaultTypeDescription {
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

impl xml::WriteXml for UnacceptableInitialTerminationTimeFaultTypeDescription {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::Name::new(xml::Ns::XML, "lang"), &self.lang);
        writer.value(&self.value);
        writer.end(name);
    }
}

/// The type of `ErrorCode` in [`UnacceptableInitialTerminationTimeFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UnacceptableInitialTerminationTimeFaultTypeErrorCode {
    /// Attribute `dialect`, required.
    pub dialect: String,
    /// Text and elements, as received.
    pub content: xml::RawContent,
}

impl xml::ReadXml for UnacceptableInitialTerminationTimeFaultTypeErrorCode {
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
            dialect: xml::fields::attribute(
                dialect,
                "UnacceptableInitialTerminationTimeFaultTypeErrorCode",
                "dialect",
            )?,
            content,
        })
    }
}

impl xml::WriteXml for UnacceptableInitialTerminationTimeFaultTypeErrorCode {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("dialect"), &self.dialect);
        writer.raw_content(&self.content);
        writer.end(name);
    }
}

/// The type of `FaultCause` in [`UnacceptableInitialTerminationTimeFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UnacceptableInitialTerminationTimeFaultTypeFaultCause {
    /// Elements of other namespaces that the schema leaves open, required.
    pub any: Option<xml::RawXml>,
}

impl xml::ReadXml for UnacceptableInitialTerminationTimeFaultTypeFaultCause {
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

impl xml::WriteXml for UnacceptableInitialTerminationTimeFaultTypeFaultCause {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `wsnt:UnacceptableTerminationTimeFaultType` of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UnacceptableTerminationTimeFaultType {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Element `wsrf-bf:Timestamp`, required.
    pub timestamp: xml::DateTime,
    /// Element `wsrf-bf:Originator`, optional.
    pub originator: Option<wsa::EndpointReferenceType>,
    /// Element `wsrf-bf:ErrorCode`, optional.
    pub error_code: Option<UnacceptableTerminationTimeFaultTypeErrorCode>,
    /// Element `wsrf-bf:Description`, any number.
    pub description: Vec<UnacceptableTerminationTimeFaultTypeDescription>,
    /// Element `wsrf-bf:FaultCause`, optional.
    pub fault_cause: Option<UnacceptableTerminationTimeFaultTypeFaultCause>,
    /// Element `wsnt:MinimumTime`, required.
    pub minimum_time: xml::DateTime,
    /// Element `wsnt:MaximumTime`, optional.
    pub maximum_time: Option<xml::DateTime>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for UnacceptableTerminationTimeFaultType {
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
        let mut minimum_time = None;
        let mut maximum_time = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::WSRF_BF, "Timestamp") => xml::fields::one(reader, &child, &mut timestamp)?,
                (xml::Ns::WSRF_BF, "Originator") => xml::fields::one(reader, &child, &mut originator)?,
                (xml::Ns::WSRF_BF, "ErrorCode") => xml::fields::one(reader, &child, &mut error_code)?,
                (xml::Ns::WSRF_BF, "Description") => xml::fields::many(reader, &child, &mut description)?,
                (xml::Ns::WSRF_BF, "FaultCause") => xml::fields::one(reader, &child, &mut fault_cause)?,
                (xml::Ns::WSNT, "MinimumTime") => xml::fields::one(reader, &child, &mut minimum_time)?,
                (xml::Ns::WSNT, "MaximumTime") => xml::fields::one(reader, &child, &mut maximum_time)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            any,
            timestamp: xml::fields::element(timestamp, "UnacceptableTerminationTimeFaultType", "Timestamp")?,
            originator,
            error_code,
            description,
            fault_cause,
            minimum_time: xml::fields::element(
                minimum_time,
                "UnacceptableTerminationTimeFaultType",
                "MinimumTime",
            )?,
            maximum_time,
            any_attributes,
        })
    }
}

impl xml::WriteXml for UnacceptableTerminationTimeFaultType {
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
        self.minimum_time
            .write_xml(writer, xml::name!(WSNT, "wsnt:MinimumTime"));
        xml::fields::write_option(writer, xml::name!(WSNT, "wsnt:MaximumTime"), &self.maximum_time);
        writer.end(name);
    }
}

/// The type of `Description` in [`UnacceptableTerminationTimeFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UnacceptableTerminationTimeFaultTypeDescription {
    /// Attribute `xml:lang`, optional.
    pub lang: Option<String>,
    /// The text of the element.
    pub value: String,
}

impl xml::ReadXml for UnacceptableTerminationTimeFaultTypeDescription {
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

impl xml::WriteXml for UnacceptableTerminationTimeFaultTypeDescription {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::Name::new(xml::Ns::XML, "lang"), &self.lang);
        writer.value(&self.value);
        writer.end(name);
    }
}

/// The type of `ErrorCode` in [`UnacceptableTerminationTimeFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UnacceptableTerminationTimeFaultTypeErrorCode {
    /// Attribute `dialect`, required.
    pub dialect: String,
    /// Text and elements, as received.
    pub content: xml::RawContent,
}

impl xml::ReadXml for UnacceptableTerminationTimeFaultTypeErrorCode {
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
            dialect: xml::fields::attribute(
                dialect,
                "UnacceptableTerminationTimeFaultTypeErrorCode",
                "dialect",
            )?,
            content,
        })
    }
}

impl xml::WriteXml for UnacceptableTerminationTimeFaultTypeErrorCode {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("dialect"), &self.dialect);
        writer.raw_content(&self.content);
        writer.end(name);
    }
}

/// The type of `FaultCause` in [`UnacceptableTerminationTimeFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UnacceptableTerminationTimeFaultTypeFaultCause {
    /// Elements of other namespaces that the schema leaves open, required.
    pub any: Option<xml::RawXml>,
}

impl xml::ReadXml for UnacceptableTerminationTimeFaultTypeFaultCause {
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

impl xml::WriteXml for UnacceptableTerminationTimeFaultTypeFaultCause {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `wsnt:UnrecognizedPolicyRequestFaultType` of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UnrecognizedPolicyRequestFaultType {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Element `wsrf-bf:Timestamp`, required.
    pub timestamp: xml::DateTime,
    /// Element `wsrf-bf:Originator`, optional.
    pub originator: Option<wsa::EndpointReferenceType>,
    /// Element `wsrf-bf:ErrorCode`, optional.
    pub error_code: Option<UnrecognizedPolicyRequestFaultTypeErrorCode>,
    /// Element `wsrf-bf:Description`, any number.
    pub description: Vec<UnrecognizedPolicyRequestFaultTypeDescription>,
    /// Element `wsrf-bf:FaultCause`, optional.
    pub fault_cause: Option<UnrecognizedPolicyRequestFaultTypeFaultCause>,
    /// Element `wsnt:UnrecognizedPolicy`, any number.
    pub unrecognized_policy: Vec<xml::QName>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for UnrecognizedPolicyRequestFaultType {
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
        let mut unrecognized_policy = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::WSRF_BF, "Timestamp") => xml::fields::one(reader, &child, &mut timestamp)?,
                (xml::Ns::WSRF_BF, "Originator") => xml::fields::one(reader, &child, &mut originator)?,
                (xml::Ns::WSRF_BF, "ErrorCode") => xml::fields::one(reader, &child, &mut error_code)?,
                (xml::Ns::WSRF_BF, "Description") => xml::fields::many(reader, &child, &mut description)?,
                (xml::Ns::WSRF_BF, "FaultCause") => xml::fields::one(reader, &child, &mut fault_cause)?,
                (xml::Ns::WSNT, "UnrecognizedPolicy") => {
                    xml::fields::many(reader, &child, &mut unrecognized_policy)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            any,
            timestamp: xml::fields::element(timestamp, "UnrecognizedPolicyRequestFaultType", "Timestamp")?,
            originator,
            error_code,
            description,
            fault_cause,
            unrecognized_policy,
            any_attributes,
        })
    }
}

impl xml::WriteXml for UnrecognizedPolicyRequestFaultType {
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
        xml::fields::write_many(
            writer,
            xml::name!(WSNT, "wsnt:UnrecognizedPolicy"),
            &self.unrecognized_policy,
        );
        writer.end(name);
    }
}

/// The type of `Description` in [`UnrecognizedPolicyRequestFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UnrecognizedPolicyRequestFaultTypeDescription {
    /// Attribute `xml:lang`, optional.
    pub lang: Option<String>,
    /// The text of the element.
    pub value: String,
}

impl xml::ReadXml for UnrecognizedPolicyRequestFaultTypeDescription {
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

impl xml::WriteXml for UnrecognizedPolicyRequestFaultTypeDescription {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::Name::new(xml::Ns::XML, "lang"), &self.lang);
        writer.value(&self.value);
        writer.end(name);
    }
}

/// The type of `ErrorCode` in [`UnrecognizedPolicyRequestFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UnrecognizedPolicyRequestFaultTypeErrorCode {
    /// Attribute `dialect`, required.
    pub dialect: String,
    /// Text and elements, as received.
    pub content: xml::RawContent,
}

impl xml::ReadXml for UnrecognizedPolicyRequestFaultTypeErrorCode {
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
            dialect: xml::fields::attribute(
                dialect,
                "UnrecognizedPolicyRequestFaultTypeErrorCode",
                "dialect",
            )?,
            content,
        })
    }
}

impl xml::WriteXml for UnrecognizedPolicyRequestFaultTypeErrorCode {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("dialect"), &self.dialect);
        writer.raw_content(&self.content);
        writer.end(name);
    }
}

/// The type of `FaultCause` in [`UnrecognizedPolicyRequestFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UnrecognizedPolicyRequestFaultTypeFaultCause {
    /// Elements of other namespaces that the schema leaves open, required.
    pub any: Option<xml::RawXml>,
}

impl xml::ReadXml for UnrecognizedPolicyRequestFaultTypeFaultCause {
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

impl xml::WriteXml for UnrecognizedPolicyRequestFaultTypeFaultCause {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `wsnt:Unsubscribe` of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Unsubscribe {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for Unsubscribe {
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

impl xml::WriteXml for Unsubscribe {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `wsnt:UnsubscribeResponse` of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UnsubscribeResponse {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for UnsubscribeResponse {
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

impl xml::WriteXml for UnsubscribeResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `wsnt:UnsupportedPolicyRequestFaultType` of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UnsupportedPolicyRequestFaultType {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Element `wsrf-bf:Timestamp`, required.
    pub timestamp: xml::DateTime,
    /// Element `wsrf-bf:Originator`, optional.
    pub originator: Option<wsa::EndpointReferenceType>,
    /// Element `wsrf-bf:ErrorCode`, optional.
    pub error_code: Option<UnsupportedPolicyRequestFaultTypeErrorCode>,
    /// Element `wsrf-bf:Description`, any number.
    pub description: Vec<UnsupportedPolicyRequestFaultTypeDescription>,
    /// Element `wsrf-bf:FaultCause`, optional.
    pub fault_cause: Option<UnsupportedPolicyRequestFaultTypeFaultCause>,
    /// Element `wsnt:UnsupportedPolicy`, any number.
    pub unsupported_policy: Vec<xml::QName>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for UnsupportedPolicyRequestFaultType {
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
        let mut unsupported_policy = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::WSRF_BF, "Timestamp") => xml::fields::one(reader, &child, &mut timestamp)?,
                (xml::Ns::WSRF_BF, "Originator") => xml::fields::one(reader, &child, &mut originator)?,
                (xml::Ns::WSRF_BF, "ErrorCode") => xml::fields::one(reader, &child, &mut error_code)?,
                (xml::Ns::WSRF_BF, "Description") => xml::fields::many(reader, &child, &mut description)?,
                (xml::Ns::WSRF_BF, "FaultCause") => xml::fields::one(reader, &child, &mut fault_cause)?,
                (xml::Ns::WSNT, "UnsupportedPolicy") => {
                    xml::fields::many(reader, &child, &mut unsupported_policy)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            any,
            timestamp: xml::fields::element(timestamp, "UnsupportedPolicyRequestFaultType", "Timestamp")?,
            originator,
            error_code,
            description,
            fault_cause,
            unsupported_policy,
            any_attributes,
        })
    }
}

impl xml::WriteXml for UnsupportedPolicyRequestFaultType {
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
        xml::fields::write_many(
            writer,
            xml::name!(WSNT, "wsnt:UnsupportedPolicy"),
            &self.unsupported_policy,
        );
        writer.end(name);
    }
}

/// The type of `Description` in [`UnsupportedPolicyRequestFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UnsupportedPolicyRequestFaultTypeDescription {
    /// Attribute `xml:lang`, optional.
    pub lang: Option<String>,
    /// The text of the element.
    pub value: String,
}

impl xml::ReadXml for UnsupportedPolicyRequestFaultTypeDescription {
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

impl xml::WriteXml for UnsupportedPolicyRequestFaultTypeDescription {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::Name::new(xml::Ns::XML, "lang"), &self.lang);
        writer.value(&self.value);
        writer.end(name);
    }
}

/// The type of `ErrorCode` in [`UnsupportedPolicyRequestFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UnsupportedPolicyRequestFaultTypeErrorCode {
    /// Attribute `dialect`, required.
    pub dialect: String,
    /// Text and elements, as received.
    pub content: xml::RawContent,
}

impl xml::ReadXml for UnsupportedPolicyRequestFaultTypeErrorCode {
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
            dialect: xml::fields::attribute(
                dialect,
                "UnsupportedPolicyRequestFaultTypeErrorCode",
                "dialect",
            )?,
            content,
        })
    }
}

impl xml::WriteXml for UnsupportedPolicyRequestFaultTypeErrorCode {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("dialect"), &self.dialect);
        writer.raw_content(&self.content);
        writer.end(name);
    }
}

/// The type of `FaultCause` in [`UnsupportedPolicyRequestFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UnsupportedPolicyRequestFaultTypeFaultCause {
    /// Elements of other namespaces that the schema leaves open, required.
    pub any: Option<xml::RawXml>,
}

impl xml::ReadXml for UnsupportedPolicyRequestFaultTypeFaultCause {
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

impl xml::WriteXml for UnsupportedPolicyRequestFaultTypeFaultCause {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `wsnt:UseRaw` of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UseRaw {}

impl xml::ReadXml for UseRaw {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        reader.skip()?;
        Ok(Self {})
    }
}

impl xml::WriteXml for UseRaw {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.end(name);
    }
}
