// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::{wsa, wstop};
use crate::xml;

/// SimpleType `wsnt:AbsoluteOrRelativeTimeType` of b-2.xsd: one of several types.
#[derive(Clone, Debug, PartialEq)]
pub enum AbsoluteOrRelativeTimeType {
    /// A value of the member type `DateTime`.
    DateTime(xml::DateTime),
    /// A value of the member type `Duration`.
    Duration(xml::Duration),
}

impl Default for AbsoluteOrRelativeTimeType {
    fn default() -> Self {
        Self::DateTime(Default::default())
    }
}

impl xml::WriteText for AbsoluteOrRelativeTimeType {
    const DECLARES: bool = true;

    fn prepare(&self, writer: &mut xml::XmlWriter) {
        match self {
            Self::DateTime(value) => value.prepare(writer),
            Self::Duration(value) => value.prepare(writer),
        }
    }

    fn write_text(&self, out: &mut xml::TextWriter<'_>) {
        match self {
            Self::DateTime(value) => value.write_text(out),
            Self::Duration(value) => value.write_text(out),
        }
    }
}

impl xml::Text for AbsoluteOrRelativeTimeType {
    fn from_text(text: &str, reader: &xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        if let Ok(value) = xml::Text::from_text(text, reader) {
            return Ok(Self::DateTime(value));
        }
        if let Ok(value) = xml::Text::from_text(text, reader) {
            return Ok(Self::Duration(value));
        }
        Err(xml::XmlError::value("AbsoluteOrRelativeTimeType"))
    }
}

/// Element `wsnt:CreatePullPoint` of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreatePullPoint {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for CreatePullPoint {
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

impl xml::WriteXml for CreatePullPoint {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `wsnt:CreatePullPointResponse` of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreatePullPointResponse {
    /// Element `wsnt:PullPoint`, required.
    pub pull_point: wsa::EndpointReferenceType,
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for CreatePullPointResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut pull_point = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::WSNT, "PullPoint") => xml::fields::one(reader, &child, &mut pull_point)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            pull_point: xml::fields::element(pull_point, "CreatePullPointResponse", "PullPoint")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for CreatePullPointResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.pull_point
            .write_xml(writer, xml::name!(WSNT, "wsnt:PullPoint"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `wsnt:DestroyPullPoint` of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DestroyPullPoint {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for DestroyPullPoint {
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

impl xml::WriteXml for DestroyPullPoint {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `wsnt:DestroyPullPointResponse` of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DestroyPullPointResponse {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for DestroyPullPointResponse {
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

impl xml::WriteXml for DestroyPullPointResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `wsnt:FilterType` of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FilterType {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for FilterType {
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

impl xml::WriteXml for FilterType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `wsnt:GetCurrentMessage` of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCurrentMessage {
    /// Element `wsnt:Topic`, required.
    pub topic: TopicExpressionType,
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for GetCurrentMessage {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut topic = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::WSNT, "Topic") => xml::fields::one(reader, &child, &mut topic)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            topic: xml::fields::element(topic, "GetCurrentMessage", "Topic")?,
            any,
        })
    }
}

impl xml::WriteXml for GetCurrentMessage {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.topic.write_xml(writer, xml::name!(WSNT, "wsnt:Topic"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `wsnt:GetCurrentMessageResponse` of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCurrentMessageResponse {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for GetCurrentMessageResponse {
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

impl xml::WriteXml for GetCurrentMessageResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `wsnt:GetMessages` of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetMessages {
    /// Element `wsnt:MaximumNumber`, optional.
    pub maximum_number: Option<u64>,
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for GetMessages {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut maximum_number = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::WSNT, "MaximumNumber") => xml::fields::one(reader, &child, &mut maximum_number)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            maximum_number,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for GetMessages {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(
            writer,
            xml::name!(WSNT, "wsnt:MaximumNumber"),
            &self.maximum_number,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `wsnt:GetMessagesResponse` of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetMessagesResponse {
    /// Element `wsnt:NotificationMessage`, any number.
    pub notification_message: Vec<NotificationMessageHolderType>,
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for GetMessagesResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut notification_message = Vec::new();
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::WSNT, "NotificationMessage") => {
                    xml::fields::many(reader, &child, &mut notification_message)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            notification_message,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for GetMessagesResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(
            writer,
            xml::name!(WSNT, "wsnt:NotificationMessage"),
            &self.notification_message,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `wsnt:InvalidFilterFaultType` of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct InvalidFilterFaultType {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Element `wsrf-bf:Timestamp`, required.
    pub timestamp: xml::DateTime,
    /// Element `wsrf-bf:Originator`, optional.
    pub originator: Option<wsa::EndpointReferenceType>,
    /// Element `wsrf-bf:ErrorCode`, optional.
    pub error_code: Option<InvalidFilterFaultTypeErrorCode>,
    /// Element `wsrf-bf:Description`, any number.
    pub description: Vec<InvalidFilterFaultTypeDescription>,
    /// Element `wsrf-bf:FaultCause`, optional.
    pub fault_cause: Option<InvalidFilterFaultTypeFaultCause>,
    /// Element `wsnt:UnknownFilter`, 1 or more.
    pub unknown_filter: Vec<xml::QName>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for InvalidFilterFaultType {
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
        let mut unknown_filter = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::WSRF_BF, "Timestamp") => xml::fields::one(reader, &child, &mut timestamp)?,
                (xml::Ns::WSRF_BF, "Originator") => xml::fields::one(reader, &child, &mut originator)?,
                (xml::Ns::WSRF_BF, "ErrorCode") => xml::fields::one(reader, &child, &mut error_code)?,
                (xml::Ns::WSRF_BF, "Description") => xml::fields::many(reader, &child, &mut description)?,
                (xml::Ns::WSRF_BF, "FaultCause") => xml::fields::one(reader, &child, &mut fault_cause)?,
                (xml::Ns::WSNT, "UnknownFilter") => xml::fields::many(reader, &child, &mut unknown_filter)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            any,
            timestamp: xml::fields::element(timestamp, "InvalidFilterFaultType", "Timestamp")?,
            originator,
            error_code,
            description,
            fault_cause,
            unknown_filter,
            any_attributes,
        })
    }
}

impl xml::WriteXml for InvalidFilterFaultType {
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
            xml::name!(WSNT, "wsnt:UnknownFilter"),
            &self.unknown_filter,
        );
        writer.end(name);
    }
}

/// The type of `Description` in [`InvalidFilterFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct InvalidFilterFaultTypeDescription {
    /// Attribute `xml:lang`, optional.
    pub lang: Option<String>,
    /// The text of the element.
    pub value: String,
}

impl xml::ReadXml for InvalidFilterFaultTypeDescription {
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

impl xml::WriteXml for InvalidFilterFaultTypeDescription {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::Name::new(xml::Ns::XML, "lang"), &self.lang);
        writer.value(&self.value);
        writer.end(name);
    }
}

/// The type of `ErrorCode` in [`InvalidFilterFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct InvalidFilterFaultTypeErrorCode {
    /// Attribute `dialect`, required.
    pub dialect: String,
    /// Text and elements, as received.
    pub content: xml::RawContent,
}

impl xml::ReadXml for InvalidFilterFaultTypeErrorCode {
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
            dialect: xml::fields::attribute(dialect, "InvalidFilterFaultTypeErrorCode", "dialect")?,
            content,
        })
    }
}

impl xml::WriteXml for InvalidFilterFaultTypeErrorCode {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("dialect"), &self.dialect);
        writer.raw_content(&self.content);
        writer.end(name);
    }
}

/// The type of `FaultCause` in [`InvalidFilterFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct InvalidFilterFaultTypeFaultCause {
    /// Elements of other namespaces that the schema leaves open, required.
    pub any: Option<xml::RawXml>,
}

impl xml::ReadXml for InvalidFilterFaultTypeFaultCause {
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

impl xml::WriteXml for InvalidFilterFaultTypeFaultCause {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `wsnt:InvalidMessageContentExpressionFaultType` of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct InvalidMessageContentExpressionFaultType {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Element `wsrf-bf:Timestamp`, required.
    pub timestamp: xml::DateTime,
    /// Element `wsrf-bf:Originator`, optional.
    pub originator: Option<wsa::EndpointReferenceType>,
    /// Element `wsrf-bf:ErrorCode`, optional.
    pub error_code: Option<InvalidMessageContentExpressionFaultTypeErrorCode>,
    /// Element `wsrf-bf:Description`, any number.
    pub description: Vec<InvalidMessageContentExpressionFaultTypeDescription>,
    /// Element `wsrf-bf:FaultCause`, optional.
    pub fault_cause: Option<InvalidMessageContentExpressionFaultTypeFaultCause>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for InvalidMessageContentExpressionFaultType {
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
            timestamp: xml::fields::element(
                timestamp,
                "InvalidMessageContentExpressionFaultType",
                "Timestamp",
            )?,
            originator,
            error_code,
            description,
            fault_cause,
            any_attributes,
        })
    }
}

impl xml::WriteXml for InvalidMessageContentExpressionFaultType {
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

/// The type of `Description` in [`InvalidMessageContentExpressionFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct InvalidMessageContentExpressionFaultTypeDescription {
    /// Attribute `xml:lang`, optional.
    pub lang: Option<String>,
    /// The text of the element.
    pub value: String,
}

impl xml::ReadXml for InvalidMessageContentExpressionFaultTypeDescription {
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

impl xml::WriteXml for InvalidMessageContentExpressionFaultTypeDescription {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::Name::new(xml::Ns::XML, "lang"), &self.lang);
        writer.value(&self.value);
        writer.end(name);
    }
}

/// The type of `ErrorCode` in [`InvalidMessageContentExpressionFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct InvalidMessageContentExpressionFaultTypeErrorCode {
    /// Attribute `dialect`, required.
    pub dialect: String,
    /// Text and elements, as received.
    pub content: xml::RawContent,
}

impl xml::ReadXml for InvalidMessageContentExpressionFaultTypeErrorCode {
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
                "InvalidMessageContentExpressionFaultTypeErrorCode",
                "dialect",
            )?,
            content,
        })
    }
}

impl xml::WriteXml for InvalidMessageContentExpressionFaultTypeErrorCode {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("dialect"), &self.dialect);
        writer.raw_content(&self.content);
        writer.end(name);
    }
}

/// The type of `FaultCause` in [`InvalidMessageContentExpressionFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct InvalidMessageContentExpressionFaultTypeFaultCause {
    /// Elements of other namespaces that the schema leaves open, required.
    pub any: Option<xml::RawXml>,
}

impl xml::ReadXml for InvalidMessageContentExpressionFaultTypeFaultCause {
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

impl xml::WriteXml for InvalidMessageContentExpressionFaultTypeFaultCause {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `wsnt:InvalidProducerPropertiesExpressionFaultType` of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct InvalidProducerPropertiesExpressionFaultType {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Element `wsrf-bf:Timestamp`, required.
    pub timestamp: xml::DateTime,
    /// Element `wsrf-bf:Originator`, optional.
    pub originator: Option<wsa::EndpointReferenceType>,
    /// Element `wsrf-bf:ErrorCode`, optional.
    pub error_code: Option<InvalidProducerPropertiesExpressionFaultTypeErrorCode>,
    /// Element `wsrf-bf:Description`, any number.
    pub description: Vec<InvalidProducerPropertiesExpressionFaultTypeDescription>,
    /// Element `wsrf-bf:FaultCause`, optional.
    pub fault_cause: Option<InvalidProducerPropertiesExpressionFaultTypeFaultCause>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for InvalidProducerPropertiesExpressionFaultType {
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
            timestamp: xml::fields::element(
                timestamp,
                "InvalidProducerPropertiesExpressionFaultType",
                "Timestamp",
            )?,
            originator,
            error_code,
            description,
            fault_cause,
            any_attributes,
        })
    }
}

impl xml::WriteXml for InvalidProducerPropertiesExpressionFaultType {
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

/// The type of `Description` in [`InvalidProducerPropertiesExpressionFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct InvalidProducerPropertiesExpressionFaultTypeDescription {
    /// Attribute `xml:lang`, optional.
    pub lang: Option<String>,
    /// The text of the element.
    pub value: String,
}

impl xml::ReadXml for InvalidProducerPropertiesExpressionFaultTypeDescription {
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

impl xml::WriteXml for InvalidProducerPropertiesExpressionFaultTypeDescription {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::Name::new(xml::Ns::XML, "lang"), &self.lang);
        writer.value(&self.value);
        writer.end(name);
    }
}

/// The type of `ErrorCode` in [`InvalidProducerPropertiesExpressionFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct InvalidProducerPropertiesExpressionFaultTypeErrorCode {
    /// Attribute `dialect`, required.
    pub dialect: String,
    /// Text and elements, as received.
    pub content: xml::RawContent,
}

impl xml::ReadXml for InvalidProducerPropertiesExpressionFaultTypeErrorCode {
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
                "InvalidProducerPropertiesExpressionFaultTypeErrorCode",
                "dialect",
            )?,
            content,
        })
    }
}

impl xml::WriteXml for InvalidProducerPropertiesExpressionFaultTypeErrorCode {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("dialect"), &self.dialect);
        writer.raw_content(&self.content);
        writer.end(name);
    }
}

/// The type of `FaultCause` in [`InvalidProducerPropertiesExpressionFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct InvalidProducerPropertiesExpressionFaultTypeFaultCause {
    /// Elements of other namespaces that the schema leaves open, required.
    pub any: Option<xml::RawXml>,
}

impl xml::ReadXml for InvalidProducerPropertiesExpressionFaultTypeFaultCause {
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

impl xml::WriteXml for InvalidProducerPropertiesExpressionFaultTypeFaultCause {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `wsnt:InvalidTopicExpressionFaultType` of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct InvalidTopicExpressionFaultType {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Element `wsrf-bf:Timestamp`, required.
    pub timestamp: xml::DateTime,
    /// Element `wsrf-bf:Originator`, optional.
    pub originator: Option<wsa::EndpointReferenceType>,
    /// Element `wsrf-bf:ErrorCode`, optional.
    pub error_code: Option<InvalidTopicExpressionFaultTypeErrorCode>,
    /// Element `wsrf-bf:Description`, any number.
    pub description: Vec<InvalidTopicExpressionFaultTypeDescription>,
    /// Element `wsrf-bf:FaultCause`, optional.
    pub fault_cause: Option<InvalidTopicExpressionFaultTypeFaultCause>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for InvalidTopicExpressionFaultType {
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
            timestamp: xml::fields::element(timestamp, "InvalidTopicExpressionFaultType", "Timestamp")?,
            originator,
            error_code,
            description,
            fault_cause,
            any_attributes,
        })
    }
}

impl xml::WriteXml for InvalidTopicExpressionFaultType {
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

/// The type of `Description` in [`InvalidTopicExpressionFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct InvalidTopicExpressionFaultTypeDescription {
    /// Attribute `xml:lang`, optional.
    pub lang: Option<String>,
    /// The text of the element.
    pub value: String,
}

impl xml::ReadXml for InvalidTopicExpressionFaultTypeDescription {
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

impl xml::WriteXml for InvalidTopicExpressionFaultTypeDescription {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::Name::new(xml::Ns::XML, "lang"), &self.lang);
        writer.value(&self.value);
        writer.end(name);
    }
}

/// The type of `ErrorCode` in [`InvalidTopicExpressionFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct InvalidTopicExpressionFaultTypeErrorCode {
    /// Attribute `dialect`, required.
    pub dialect: String,
    /// Text and elements, as received.
    pub content: xml::RawContent,
}

impl xml::ReadXml for InvalidTopicExpressionFaultTypeErrorCode {
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
            dialect: xml::fields::attribute(dialect, "InvalidTopicExpressionFaultTypeErrorCode", "dialect")?,
            content,
        })
    }
}

impl xml::WriteXml for InvalidTopicExpressionFaultTypeErrorCode {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("dialect"), &self.dialect);
        writer.raw_content(&self.content);
        writer.end(name);
    }
}

/// The type of `FaultCause` in [`InvalidTopicExpressionFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct InvalidTopicExpressionFaultTypeFaultCause {
    /// Elements of other namespaces that the schema leaves open, required.
    pub any: Option<xml::RawXml>,
}

impl xml::ReadXml for InvalidTopicExpressionFaultTypeFaultCause {
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

impl xml::WriteXml for InvalidTopicExpressionFaultTypeFaultCause {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `wsnt:MultipleTopicsSpecifiedFaultType` of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MultipleTopicsSpecifiedFaultType {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Element `wsrf-bf:Timestamp`, required.
    pub timestamp: xml::DateTime,
    /// Element `wsrf-bf:Originator`, optional.
    pub originator: Option<wsa::EndpointReferenceType>,
    /// Element `wsrf-bf:ErrorCode`, optional.
    pub error_code: Option<MultipleTopicsSpecifiedFaultTypeErrorCode>,
    /// Element `wsrf-bf:Description`, any number.
    pub description: Vec<MultipleTopicsSpecifiedFaultTypeDescription>,
    /// Element `wsrf-bf:FaultCause`, optional.
    pub fault_cause: Option<MultipleTopicsSpecifiedFaultTypeFaultCause>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for MultipleTopicsSpecifiedFaultType {
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
            timestamp: xml::fields::element(timestamp, "MultipleTopicsSpecifiedFaultType", "Timestamp")?,
            originator,
            error_code,
            description,
            fault_cause,
            any_attributes,
        })
    }
}

impl xml::WriteXml for MultipleTopicsSpecifiedFaultType {
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

/// The type of `Description` in [`MultipleTopicsSpecifiedFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MultipleTopicsSpecifiedFaultTypeDescription {
    /// Attribute `xml:lang`, optional.
    pub lang: Option<String>,
    /// The text of the element.
    pub value: String,
}

impl xml::ReadXml for MultipleTopicsSpecifiedFaultTypeDescription {
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

impl xml::WriteXml for MultipleTopicsSpecifiedFaultTypeDescription {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::Name::new(xml::Ns::XML, "lang"), &self.lang);
        writer.value(&self.value);
        writer.end(name);
    }
}

/// The type of `ErrorCode` in [`MultipleTopicsSpecifiedFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MultipleTopicsSpecifiedFaultTypeErrorCode {
    /// Attribute `dialect`, required.
    pub dialect: String,
    /// Text and elements, as received.
    pub content: xml::RawContent,
}

impl xml::ReadXml for MultipleTopicsSpecifiedFaultTypeErrorCode {
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
            dialect: xml::fields::attribute(dialect, "MultipleTopicsSpecifiedFaultTypeErrorCode", "dialect")?,
            content,
        })
    }
}

impl xml::WriteXml for MultipleTopicsSpecifiedFaultTypeErrorCode {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("dialect"), &self.dialect);
        writer.raw_content(&self.content);
        writer.end(name);
    }
}

/// The type of `FaultCause` in [`MultipleTopicsSpecifiedFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MultipleTopicsSpecifiedFaultTypeFaultCause {
    /// Elements of other namespaces that the schema leaves open, required.
    pub any: Option<xml::RawXml>,
}

impl xml::ReadXml for MultipleTopicsSpecifiedFaultTypeFaultCause {
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

impl xml::WriteXml for MultipleTopicsSpecifiedFaultTypeFaultCause {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `wsnt:NoCurrentMessageOnTopicFaultType` of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NoCurrentMessageOnTopicFaultType {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Element `wsrf-bf:Timestamp`, required.
    pub timestamp: xml::DateTime,
    /// Element `wsrf-bf:Originator`, optional.
    pub originator: Option<wsa::EndpointReferenceType>,
    /// Element `wsrf-bf:ErrorCode`, optional.
    pub error_code: Option<NoCurrentMessageOnTopicFaultTypeErrorCode>,
    /// Element `wsrf-bf:Description`, any number.
    pub description: Vec<NoCurrentMessageOnTopicFaultTypeDescription>,
    /// Element `wsrf-bf:FaultCause`, optional.
    pub fault_cause: Option<NoCurrentMessageOnTopicFaultTypeFaultCause>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for NoCurrentMessageOnTopicFaultType {
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
            timestamp: xml::fields::element(timestamp, "NoCurrentMessageOnTopicFaultType", "Timestamp")?,
            originator,
            error_code,
            description,
            fault_cause,
            any_attributes,
        })
    }
}

impl xml::WriteXml for NoCurrentMessageOnTopicFaultType {
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

/// The type of `Description` in [`NoCurrentMessageOnTopicFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NoCurrentMessageOnTopicFaultTypeDescription {
    /// Attribute `xml:lang`, optional.
    pub lang: Option<String>,
    /// The text of the element.
    pub value: String,
}

impl xml::ReadXml for NoCurrentMessageOnTopicFaultTypeDescription {
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

impl xml::WriteXml for NoCurrentMessageOnTopicFaultTypeDescription {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::Name::new(xml::Ns::XML, "lang"), &self.lang);
        writer.value(&self.value);
        writer.end(name);
    }
}

/// The type of `ErrorCode` in [`NoCurrentMessageOnTopicFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NoCurrentMessageOnTopicFaultTypeErrorCode {
    /// Attribute `dialect`, required.
    pub dialect: String,
    /// Text and elements, as received.
    pub content: xml::RawContent,
}

impl xml::ReadXml for NoCurrentMessageOnTopicFaultTypeErrorCode {
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
            dialect: xml::fields::attribute(dialect, "NoCurrentMessageOnTopicFaultTypeErrorCode", "dialect")?,
            content,
        })
    }
}

impl xml::WriteXml for NoCurrentMessageOnTopicFaultTypeErrorCode {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("dialect"), &self.dialect);
        writer.raw_content(&self.content);
        writer.end(name);
    }
}

/// The type of `FaultCause` in [`NoCurrentMessageOnTopicFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NoCurrentMessageOnTopicFaultTypeFaultCause {
    /// Elements of other namespaces that the schema leaves open, required.
    pub any: Option<xml::RawXml>,
}

impl xml::ReadXml for NoCurrentMessageOnTopicFaultTypeFaultCause {
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

impl xml::WriteXml for NoCurrentMessageOnTopicFaultTypeFaultCause {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `wsnt:NotificationMessageHolderType` of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NotificationMessageHolderType {
    /// Element `wsnt:SubscriptionReference`, optional.
    pub subscription_reference: Option<wsa::EndpointReferenceType>,
    /// Element `wsnt:Topic`, optional.
    pub topic: Option<TopicExpressionType>,
    /// Element `wsnt:ProducerReference`, optional.
    pub producer_reference: Option<wsa::EndpointReferenceType>,
    /// Element `wsnt:Message`, required.
    pub message: NotificationMessageHolderTypeMessage,
}

impl xml::ReadXml for NotificationMessageHolderType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut subscription_reference = None;
        let mut topic = None;
        let mut producer_reference = None;
        let mut message = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::WSNT, "SubscriptionReference") => {
                    xml::fields::one(reader, &child, &mut subscription_reference)?
                }
                (xml::Ns::WSNT, "Topic") => xml::fields::one(reader, &child, &mut topic)?,
                (xml::Ns::WSNT, "ProducerReference") => {
                    xml::fields::one(reader, &child, &mut producer_reference)?
                }
                (xml::Ns::WSNT, "Message") => xml::fields::one(reader, &child, &mut message)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            subscription_reference,
            topic,
            producer_reference,
            message: xml::fields::element(message, "NotificationMessageHolderType", "Message")?,
        })
    }
}

impl xml::WriteXml for NotificationMessageHolderType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_option(
            writer,
            xml::name!(WSNT, "wsnt:SubscriptionReference"),
            &self.subscription_reference,
        );
        xml::fields::write_option(writer, xml::name!(WSNT, "wsnt:Topic"), &self.topic);
        xml::fields::write_option(
            writer,
            xml::name!(WSNT, "wsnt:ProducerReference"),
            &self.producer_reference,
        );
        self.message.write_xml(writer, xml::name!(WSNT, "wsnt:Message"));
        writer.end(name);
    }
}

/// The type of `Message` in [`NotificationMessageHolderType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NotificationMessageHolderTypeMessage {
    /// Elements that the schema leaves open, required.
    pub any: Option<xml::RawXml>,
}

impl xml::ReadXml for NotificationMessageHolderTypeMessage {
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

impl xml::WriteXml for NotificationMessageHolderTypeMessage {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `wsnt:NotificationProducerRP` of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NotificationProducerRP {
    /// Element `wsnt:TopicExpression`, any number.
    pub topic_expression: Vec<TopicExpressionType>,
    /// Element `wsnt:FixedTopicSet`, optional.
    pub fixed_topic_set: Option<bool>,
    /// Element `wsnt:TopicExpressionDialect`, any number.
    pub topic_expression_dialect: Vec<String>,
    /// Element `wstop:TopicSet`, optional.
    pub topic_set: Option<wstop::TopicSetType>,
}

impl xml::ReadXml for NotificationProducerRP {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut topic_expression = Vec::new();
        let mut fixed_topic_set = None;
        let mut topic_expression_dialect = Vec::new();
        let mut topic_set = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::WSNT, "TopicExpression") => {
                    xml::fields::many(reader, &child, &mut topic_expression)?
                }
                (xml::Ns::WSNT, "FixedTopicSet") => xml::fields::one(reader, &child, &mut fixed_topic_set)?,
                (xml::Ns::WSNT, "TopicExpressionDialect") => {
                    xml::fields::many(reader, &child, &mut topic_expression_dialect)?
                }
                (xml::Ns::WSTOP, "TopicSet") => xml::fields::one(reader, &child, &mut topic_set)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            topic_expression,
            fixed_topic_set,
            topic_expression_dialect,
            topic_set,
        })
    }
}

impl xml::WriteXml for NotificationProducerRP {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(WSNT, "wsnt:TopicExpression"),
            &self.topic_expression,
        );
        xml::fields::write_option(
            writer,
            xml::name!(WSNT, "wsnt:FixedTopicSet"),
            &self.fixed_topic_set,
        );
        xml::fields::write_many(
            writer,
            xml::name!(WSNT, "wsnt:TopicExpressionDialect"),
            &self.topic_expression_dialect,
        );
        xml::fields::write_option(writer, xml::name!(WSTOP, "wstop:TopicSet"), &self.topic_set);
        writer.end(name);
    }
}

/// Element `wsnt:Notify` of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Notify {
    /// Element `wsnt:NotificationMessage`, 1 or more.
    pub notification_message: Vec<NotificationMessageHolderType>,
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for Notify {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut notification_message = Vec::new();
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::WSNT, "NotificationMessage") => {
                    xml::fields::many(reader, &child, &mut notification_message)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            notification_message,
            any,
        })
    }
}

impl xml::WriteXml for Notify {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_many(
            writer,
            xml::name!(WSNT, "wsnt:NotificationMessage"),
            &self.notification_message,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `wsnt:NotifyMessageNotSupportedFaultType` of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NotifyMessageNotSupportedFaultType {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Element `wsrf-bf:Timestamp`, required.
    pub timestamp: xml::DateTime,
    /// Element `wsrf-bf:Originator`, optional.
    pub originator: Option<wsa::EndpointReferenceType>,
    /// Element `wsrf-bf:ErrorCode`, optional.
    pub error_code: Option<NotifyMessageNotSupportedFaultTypeErrorCode>,
    /// Element `wsrf-bf:Description`, any number.
    pub description: Vec<NotifyMessageNotSupportedFaultTypeDescription>,
    /// Element `wsrf-bf:FaultCause`, optional.
    pub fault_cause: Option<NotifyMessageNotSupportedFaultTypeFaultCause>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for NotifyMessageNotSupportedFaultType {
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
            timestamp: xml::fields::element(timestamp, "NotifyMessageNotSupportedFaultType", "Timestamp")?,
            originator,
            error_code,
            description,
            fault_cause,
            any_attributes,
        })
    }
}

impl xml::WriteXml for NotifyMessageNotSupportedFaultType {
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

/// The type of `Description` in [`NotifyMessageNotSupportedFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NotifyMessageNotSupportedFaultTypeDescription {
    /// Attribute `xml:lang`, optional.
    pub lang: Option<String>,
    /// The text of the element.
    pub value: String,
}

impl xml::ReadXml for NotifyMessageNotSupportedFaultTypeDescription {
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

impl xml::WriteXml for NotifyMessageNotSupportedFaultTypeDescription {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::Name::new(xml::Ns::XML, "lang"), &self.lang);
        writer.value(&self.value);
        writer.end(name);
    }
}

/// The type of `ErrorCode` in [`NotifyMessageNotSupportedFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NotifyMessageNotSupportedFaultTypeErrorCode {
    /// Attribute `dialect`, required.
    pub dialect: String,
    /// Text and elements, as received.
    pub content: xml::RawContent,
}

impl xml::ReadXml for NotifyMessageNotSupportedFaultTypeErrorCode {
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
                "NotifyMessageNotSupportedFaultTypeErrorCode",
                "dialect",
            )?,
            content,
        })
    }
}

impl xml::WriteXml for NotifyMessageNotSupportedFaultTypeErrorCode {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("dialect"), &self.dialect);
        writer.raw_content(&self.content);
        writer.end(name);
    }
}

/// The type of `FaultCause` in [`NotifyMessageNotSupportedFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NotifyMessageNotSupportedFaultTypeFaultCause {
    /// Elements of other namespaces that the schema leaves open, required.
    pub any: Option<xml::RawXml>,
}

impl xml::ReadXml for NotifyMessageNotSupportedFaultTypeFaultCause {
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

impl xml::WriteXml for NotifyMessageNotSupportedFaultTypeFaultCause {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `wsnt:PauseFailedFaultType` of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PauseFailedFaultType {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Element `wsrf-bf:Timestamp`, required.
    pub timestamp: xml::DateTime,
    /// Element `wsrf-bf:Originator`, optional.
    pub originator: Option<wsa::EndpointReferenceType>,
    /// Element `wsrf-bf:ErrorCode`, optional.
    pub error_code: Option<PauseFailedFaultTypeErrorCode>,
    /// Element `wsrf-bf:Description`, any number.
    pub description: Vec<PauseFailedFaultTypeDescription>,
    /// Element `wsrf-bf:FaultCause`, optional.
    pub fault_cause: Option<PauseFailedFaultTypeFaultCause>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for PauseFailedFaultType {
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
            timestamp: xml::fields::element(timestamp, "PauseFailedFaultType", "Timestamp")?,
            originator,
            error_code,
            description,
            fault_cause,
            any_attributes,
        })
    }
}

impl xml::WriteXml for PauseFailedFaultType {
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

/// The type of `Description` in [`PauseFailedFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PauseFailedFaultTypeDescription {
    /// Attribute `xml:lang`, optional.
    pub lang: Option<String>,
    /// The text of the element.
    pub value: String,
}

impl xml::ReadXml for PauseFailedFaultTypeDescription {
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

impl xml::WriteXml for PauseFailedFaultTypeDescription {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::Name::new(xml::Ns::XML, "lang"), &self.lang);
        writer.value(&self.value);
        writer.end(name);
    }
}

/// The type of `ErrorCode` in [`PauseFailedFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PauseFailedFaultTypeErrorCode {
    /// Attribute `dialect`, required.
    pub dialect: String,
    /// Text and elements, as received.
    pub content: xml::RawContent,
}

impl xml::ReadXml for PauseFailedFaultTypeErrorCode {
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
            dialect: xml::fields::attribute(dialect, "PauseFailedFaultTypeErrorCode", "dialect")?,
            content,
        })
    }
}

impl xml::WriteXml for PauseFailedFaultTypeErrorCode {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("dialect"), &self.dialect);
        writer.raw_content(&self.content);
        writer.end(name);
    }
}

/// The type of `FaultCause` in [`PauseFailedFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PauseFailedFaultTypeFaultCause {
    /// Elements of other namespaces that the schema leaves open, required.
    pub any: Option<xml::RawXml>,
}

impl xml::ReadXml for PauseFailedFaultTypeFaultCause {
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

impl xml::WriteXml for PauseFailedFaultTypeFaultCause {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `wsnt:PauseSubscription` of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PauseSubscription {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for PauseSubscription {
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

impl xml::WriteXml for PauseSubscription {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `wsnt:PauseSubscriptionResponse` of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PauseSubscriptionResponse {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for PauseSubscriptionResponse {
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

impl xml::WriteXml for PauseSubscriptionResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `wsnt:QueryExpressionType` of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct QueryExpressionType {
    /// Attribute `Dialect`, required.
    pub dialect: String,
    /// Text and elements, as received.
    pub content: xml::RawContent,
}

impl xml::ReadXml for QueryExpressionType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut dialect = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "Dialect") => dialect = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let content = reader.raw_content()?;
        Ok(Self {
            dialect: xml::fields::attribute(dialect, "QueryExpressionType", "Dialect")?,
            content,
        })
    }
}

impl xml::WriteXml for QueryExpressionType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("Dialect"), &self.dialect);
        writer.raw_content(&self.content);
        writer.end(name);
    }
}
