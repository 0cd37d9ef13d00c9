// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::wsa;
use crate::xml;

/// Element `wsnt:Renew` of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Renew {
    /// Element `wsnt:TerminationTime`, required, may be nil.
    pub termination_time: xml::fields::Nillable<AbsoluteOrRelativeTimeType>,
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for Renew {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut termination_time = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::WSNT, "TerminationTime") => {
                    xml::fields::one(reader, &child, &mut termination_time)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            termination_time: xml::fields::element(termination_time, "Renew", "TerminationTime")?,
            any,
        })
    }
}

impl xml::WriteXml for Renew {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.termination_time
            .write_xml(writer, xml::name!(WSNT, "wsnt:TerminationTime"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `wsnt:RenewResponse` of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RenewResponse {
    /// Element `wsnt:TerminationTime`, required, may be nil.
    pub termination_time: xml::fields::Nillable<xml::DateTime>,
    /// Element `wsnt:CurrentTime`, optional.
    pub current_time: Option<xml::DateTime>,
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for RenewResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut termination_time = None;
        let mut current_time = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::WSNT, "TerminationTime") => {
                    xml::fields::one(reader, &child, &mut termination_time)?
                }
                (xml::Ns::WSNT, "CurrentTime") => xml::fields::one(reader, &child, &mut current_time)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            termination_time: xml::fields::element(termination_time, "RenewResponse", "TerminationTime")?,
            current_time,
            any,
        })
    }
}

impl xml::WriteXml for RenewResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.termination_time
            .write_xml(writer, xml::name!(WSNT, "wsnt:TerminationTime"));
        xml::fields::write_option(writer, xml::name!(WSNT, "wsnt:CurrentTime"), &self.current_time);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `wsnt:ResumeFailedFaultType` of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ResumeFailedFaultType {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Element `wsrf-bf:Timestamp`, required.
    pub timestamp: xml::DateTime,
    /// Element `wsrf-bf:Originator`, optional.
    pub originator: Option<wsa::EndpointReferenceType>,
    /// Element `wsrf-bf:ErrorCode`, optional.
    pub error_code: Option<ResumeFailedFaultTypeErrorCode>,
    /// Element `wsrf-bf:Description`, any number.
    pub description: Vec<ResumeFailedFaultTypeDescription>,
    /// Element `wsrf-bf:FaultCause`, optional.
    pub fault_cause: Option<ResumeFailedFaultTypeFaultCause>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ResumeFailedFaultType {
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
            timestamp: xml::fields::element(timestamp, "ResumeFailedFaultType", "Timestamp")?,
            originator,
            error_code,
            description,
            fault_cause,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ResumeFailedFaultType {
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

/// The type of `Description` in [`ResumeFailedFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ResumeFailedFaultTypeDescription {
    /// Attribute `xml:lang`, optional.
    pub lang: Option<String>,
    /// The text of the element.
    pub value: String,
}

impl xml::ReadXml for ResumeFailedFaultTypeDescription {
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

impl xml::WriteXml for ResumeFailedFaultTypeDescription {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::Name::new(xml::Ns::XML, "lang"), &self.lang);
        writer.value(&self.value);
        writer.end(name);
    }
}

/// The type of `ErrorCode` in [`ResumeFailedFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ResumeFailedFaultTypeErrorCode {
    /// Attribute `dialect`, required.
    pub dialect: String,
    /// Text and elements, as received.
    pub content: xml::RawContent,
}

impl xml::ReadXml for ResumeFailedFaultTypeErrorCode {
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
            dialect: xml::fields::attribute(dialect, "ResumeFailedFaultTypeErrorCode", "dialect")?,
            content,
        })
    }
}

impl xml::WriteXml for ResumeFailedFaultTypeErrorCode {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("dialect"), &self.dialect);
        writer.raw_content(&self.content);
        writer.end(name);
    }
}

/// The type of `FaultCause` in [`ResumeFailedFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ResumeFailedFaultTypeFaultCause {
    /// Elements of other namespaces that the schema leaves open, required.
    pub any: Option<xml::RawXml>,
}

impl xml::ReadXml for ResumeFailedFaultTypeFaultCause {
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

impl xml::WriteXml for ResumeFailedFaultTypeFaultCause {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `wsnt:ResumeSubscription` of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ResumeSubscription {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for ResumeSubscription {
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

impl xml::WriteXml for ResumeSubscription {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `wsnt:ResumeSubscriptionResponse` of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ResumeSubscriptionResponse {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for ResumeSubscriptionResponse {
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

impl xml::WriteXml for ResumeSubscriptionResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `wsnt:Subscribe` of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Subscribe {
    /// Element `wsnt:ConsumerReference`, required.
    pub consumer_reference: wsa::EndpointReferenceType,
    /// Element `wsnt:Filter`, optional.
    pub filter: Option<FilterType>,
    /// Element `wsnt:InitialTerminationTime`, optional, may be nil.
    pub initial_termination_time: Option<xml::fields::Nillable<AbsoluteOrRelativeTimeType>>,
    /// Element `wsnt:SubscriptionPolicy`, optional.
    pub subscription_policy: Option<SubscribeSubscriptionPolicy>,
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for Subscribe {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut consumer_reference = None;
        let mut filter = None;
        let mut initial_termination_time = None;
        let mut subscription_policy = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::WSNT, "ConsumerReference") => {
                    xml::fields::one(reader, &child, &mut consumer_reference)?
                }
                (xml::Ns::WSNT, "Filter") => xml::fields::one(reader, &child, &mut filter)?,
                (xml::Ns::WSNT, "InitialTerminationTime") => {
                    xml::fields::one(reader, &child, &mut initial_termination_time)?
                }
                (xml::Ns::WSNT, "SubscriptionPolicy") => {
                    xml::fields::one(reader, &child, &mut subscription_policy)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            consumer_reference: xml::fields::element(consumer_reference, "Subscribe", "ConsumerReference")?,
            filter,
            initial_termination_time,
            subscription_policy,
            any,
        })
    }
}

impl xml::WriteXml for Subscribe {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.consumer_reference
            .write_xml(writer, xml::name!(WSNT, "wsnt:ConsumerReference"));
        xml::fields::write_option(writer, xml::name!(WSNT, "wsnt:Filter"), &self.filter);
        xml::fields::write_option(
            writer,
            xml::name!(WSNT, "wsnt:InitialTerminationTime"),
            &self.initial_termination_time,
        );
        xml::fields::write_option(
            writer,
            xml::name!(WSNT, "wsnt:SubscriptionPolicy"),
            &self.subscription_policy,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `wsnt:SubscribeCreationFailedFaultType` of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SubscribeCreationFailedFaultType {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Element `wsrf-bf:Timestamp`, required.
    pub timestamp: xml::DateTime,
    /// Element `wsrf-bf:Originator`, optional.
    pub originator: Option<wsa::EndpointReferenceType>,
    /// Element `wsrf-bf:ErrorCode`, optional.
    pub error_code: Option<SubscribeCreationFailedFaultTypeErrorCode>,
    /// Element `wsrf-bf:Description`, any number.
    pub description: Vec<SubscribeCreationFailedFaultTypeDescription>,
    /// Element `wsrf-bf:FaultCause`, optional.
    pub fault_cause: Option<SubscribeCreationFailedFaultTypeFaultCause>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for SubscribeCreationFailedFaultType {
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
            timestamp: xml::fields::element(timestamp, "SubscribeCreationFailedFaultType", "Timestamp")?,
            originator,
            error_code,
            description,
            fault_cause,
            any_attributes,
        })
    }
}

impl xml::WriteXml for SubscribeCreationFailedFaultType {
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

/// The type of `Description` in [`SubscribeCreationFailedFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SubscribeCreationFailedFaultTypeDescription {
    /// Attribute `xml:lang`, optional.
    pub lang: Option<String>,
    /// The text of the element.
    pub value: String,
}

impl xml::ReadXml for SubscribeCreationFailedFaultTypeDescription {
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

impl xml::WriteXml for SubscribeCreationFailedFaultTypeDescription {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::Name::new(xml::Ns::XML, "lang"), &self.lang);
        writer.value(&self.value);
        writer.end(name);
    }
}

/// The type of `ErrorCode` in [`SubscribeCreationFailedFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SubscribeCreationFailedFaultTypeErrorCode {
    /// Attribute `dialect`, required.
    pub dialect: String,
    /// Text and elements, as received.
    pub content: xml::RawContent,
}

impl xml::ReadXml for SubscribeCreationFailedFaultTypeErrorCode {
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
            dialect: xml::fields::attribute(dialect, "SubscribeCreationFailedFaultTypeErrorCode", "dialect")?,
            content,
        })
    }
}

impl xml::WriteXml for SubscribeCreationFailedFaultTypeErrorCode {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("dialect"), &self.dialect);
        writer.raw_content(&self.content);
        writer.end(name);
    }
}

/// The type of `FaultCause` in [`SubscribeCreationFailedFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SubscribeCreationFailedFaultTypeFaultCause {
    /// Elements of other namespaces that the schema leaves open, required.
    pub any: Option<xml::RawXml>,
}

impl xml::ReadXml for SubscribeCreationFailedFaultTypeFaultCause {
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

impl xml::WriteXml for SubscribeCreationFailedFaultTypeFaultCause {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `wsnt:SubscribeResponse` of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SubscribeResponse {
    /// Element `wsnt:SubscriptionReference`, required.
    pub subscription_reference: wsa::EndpointReferenceType,
    /// Element `wsnt:CurrentTime`, optional.
    pub current_time: Option<xml::DateTime>,
    /// Element `wsnt:TerminationTime`, optional, may be nil.
    pub termination_time: Option<xml::fields::Nillable<xml::DateTime>>,
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for SubscribeResponse {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut subscription_reference = None;
        let mut current_time = None;
        let mut termination_time = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::WSNT, "SubscriptionReference") => {
                    xml::fields::one(reader, &child, &mut subscription_reference)?
                }
                (xml::Ns::WSNT, "CurrentTime") => xml::fields::one(reader, &child, &mut current_time)?,
                (xml::Ns::WSNT, "TerminationTime") => {
                    xml::fields::one(reader, &child, &mut termination_time)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            subscription_reference: xml::fields::element(
                subscription_reference,
                "SubscribeResponse",
                "SubscriptionReference",
            )?,
            current_time,
            termination_time,
            any,
        })
    }
}

impl xml::WriteXml for SubscribeResponse {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.subscription_reference
            .write_xml(writer, xml::name!(WSNT, "wsnt:SubscriptionReference"));
        xml::fields::write_option(writer, xml::name!(WSNT, "wsnt:CurrentTime"), &self.current_time);
        xml::fields::write_option(
            writer,
            xml::name!(WSNT, "wsnt:TerminationTime"),
            &self.termination_time,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// The type of `SubscriptionPolicy` in [`Subscribe`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SubscribeSubscriptionPolicy {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for SubscribeSubscriptionPolicy {
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

impl xml::WriteXml for SubscribeSubscriptionPolicy {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// Element `wsnt:SubscriptionManagerRP` of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SubscriptionManagerRP {
    /// Element `wsnt:ConsumerReference`, required.
    pub consumer_reference: wsa::EndpointReferenceType,
    /// Element `wsnt:Filter`, optional.
    pub filter: Option<FilterType>,
    /// Element `wsnt:SubscriptionPolicy`, optional.
    pub subscription_policy: Option<SubscriptionPolicyType>,
    /// Element `wsnt:CreationTime`, optional.
    pub creation_time: Option<xml::DateTime>,
}

impl xml::ReadXml for SubscriptionManagerRP {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut consumer_reference = None;
        let mut filter = None;
        let mut subscription_policy = None;
        let mut creation_time = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::WSNT, "ConsumerReference") => {
                    xml::fields::one(reader, &child, &mut consumer_reference)?
                }
                (xml::Ns::WSNT, "Filter") => xml::fields::one(reader, &child, &mut filter)?,
                (xml::Ns::WSNT, "SubscriptionPolicy") => {
                    xml::fields::one(reader, &child, &mut subscription_policy)?
                }
                (xml::Ns::WSNT, "CreationTime") => xml::fields::one(reader, &child, &mut creation_time)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            consumer_reference: xml::fields::element(
                consumer_reference,
                "SubscriptionManagerRP",
                "ConsumerReference",
            )?,
            filter,
            subscription_policy,
            creation_time,
        })
    }
}

impl xml::WriteXml for SubscriptionManagerRP {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.consumer_reference
            .write_xml(writer, xml::name!(WSNT, "wsnt:ConsumerReference"));
        xml::fields::write_option(writer, xml::name!(WSNT, "wsnt:Filter"), &self.filter);
        xml::fields::write_option(
            writer,
            xml::name!(WSNT, "wsnt:SubscriptionPolicy"),
            &self.subscription_policy,
        );
        xml::fields::write_option(writer, xml::name!(WSNT, "wsnt:CreationTime"), &self.creation_time);
        writer.end(name);
    }
}

/// ComplexType `wsnt:SubscriptionPolicyType` of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SubscriptionPolicyType {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for SubscriptionPolicyType {
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

impl xml::WriteXml for SubscriptionPolicyType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `wsnt:TopicExpressionDialectUnknownFaultType` of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct TopicExpressionDialectUnknownFaultType {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Element `wsrf-bf:Timestamp`, required.
    pub timestamp: xml::DateTime,
    /// Element `wsrf-bf:Originator`, optional.
    pub originator: Option<wsa::EndpointReferenceType>,
    /// Element `wsrf-bf:ErrorCode`, optional.
    pub error_code: Option<TopicExpressionDialectUnknownFaultTypeErrorCode>,
    /// Element `wsrf-bf:Description`, any number.
    pub description: Vec<TopicExpressionDialectUnknownFaultTypeDescription>,
    /// Element `wsrf-bf:FaultCause`, optional.
    pub fault_cause: Option<TopicExpressionDialectUnknownFaultTypeFaultCause>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for TopicExpressionDialectUnknownFaultType {
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
                "TopicExpressionDialectUnknownFaultType",
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

impl xml::WriteXml for TopicExpressionDialectUnknownFaultType {
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

/// The type of `Description` in [`TopicExpressionDialectUnknownFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct TopicExpressionDialectUnknownFaultTypeDescription {
    /// Attribute `xml:lang`, optional.
    pub lang: Option<String>,
    /// The text of the element.
    pub value: String,
}

impl xml::ReadXml for TopicExpressionDialectUnknownFaultTypeDescription {
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

impl xml::WriteXml for TopicExpressionDialectUnknownFaultTypeDescription {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::Name::new(xml::Ns::XML, "lang"), &self.lang);
        writer.value(&self.value);
        writer.end(name);
    }
}

/// The type of `ErrorCode` in [`TopicExpressionDialectUnknownFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct TopicExpressionDialectUnknownFaultTypeErrorCode {
    /// Attribute `dialect`, required.
    pub dialect: String,
    /// Text and elements, as received.
    pub content: xml::RawContent,
}

impl xml::ReadXml for TopicExpressionDialectUnknownFaultTypeErrorCode {
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
                "TopicExpressionDialectUnknownFaultTypeErrorCode",
                "dialect",
            )?,
            content,
        })
    }
}

impl xml::WriteXml for TopicExpressionDialectUnknownFaultTypeErrorCode {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("dialect"), &self.dialect);
        writer.raw_content(&self.content);
        writer.end(name);
    }
}

/// The type of `FaultCause` in [`TopicExpressionDialectUnknownFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct TopicExpressionDialectUnknownFaultTypeFaultCause {
    /// Elements of other namespaces that the schema leaves open, required.
    pub any: Option<xml::RawXml>,
}

impl xml::ReadXml for TopicExpressionDialectUnknownFaultTypeFaultCause {
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

impl xml::WriteXml for TopicExpressionDialectUnknownFaultTypeFaultCause {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `wsnt:TopicExpressionType` of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct TopicExpressionType {
    /// Attribute `Dialect`, required.
    pub dialect: String,
    /// Text and elements, as received.
    pub content: xml::RawContent,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for TopicExpressionType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut dialect = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "Dialect") => dialect = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let content = reader.raw_content()?;
        Ok(Self {
            dialect: xml::fields::attribute(dialect, "TopicExpressionType", "Dialect")?,
            content,
            any_attributes,
        })
    }
}

impl xml::WriteXml for TopicExpressionType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("Dialect"), &self.dialect);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        writer.raw_content(&self.content);
        writer.end(name);
    }
}

/// ComplexType `wsnt:TopicNotSupportedFaultType` of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct TopicNotSupportedFaultType {
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Element `wsrf-bf:Timestamp`, required.
    pub timestamp: xml::DateTime,
    /// Element `wsrf-bf:Originator`, optional.
    pub originator: Option<wsa::EndpointReferenceType>,
    /// Element `wsrf-bf:ErrorCode`, optional.
    pub error_code: Option<TopicNotSupportedFaultTypeErrorCode>,
    /// Element `wsrf-bf:Description`, any number.
    pub description: Vec<TopicNotSupportedFaultTypeDescription>,
    /// Element `wsrf-bf:FaultCause`, optional.
    pub fault_cause: Option<TopicNotSupportedFaultTypeFaultCause>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for TopicNotSupportedFaultType {
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
            timestamp: xml::fields::element(timestamp, "TopicNotSupportedFaultType", "Timestamp")?,
            originator,
            error_code,
            description,
            fault_cause,
            any_attributes,
        })
    }
}

impl xml::WriteXml for TopicNotSupportedFaultType {
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

/// The type of `Description` in [`TopicNotSupportedFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct TopicNotSupportedFaultTypeDescription {
    /// Attribute `xml:lang`, optional.
    pub lang: Option<String>,
    /// The text of the element.
    pub value: String,
}

impl xml::ReadXml for TopicNotSupportedFaultTypeDescription {
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

impl xml::WriteXml for TopicNotSupportedFaultTypeDescription {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::Name::new(xml::Ns::XML, "lang"), &self.lang);
        writer.value(&self.value);
        writer.end(name);
    }
}

/// The type of `ErrorCode` in [`TopicNotSupportedFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct TopicNotSupportedFaultTypeErrorCode {
    /// Attribute `dialect`, required.
    pub dialect: String,
    /// Text and elements, as received.
    pub content: xml::RawContent,
}

impl xml::ReadXml for TopicNotSupportedFaultTypeErrorCode {
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
            dialect: xml::fields::attribute(dialect, "TopicNotSupportedFaultTypeErrorCode", "dialect")?,
            content,
        })
    }
}

impl xml::WriteXml for TopicNotSupportedFaultTypeErrorCode {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("dialect"), &self.dialect);
        writer.raw_content(&self.content);
        writer.end(name);
    }
}

/// The type of `FaultCause` in [`TopicNotSupportedFaultType`] of b-2.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct TopicNotSupportedFaultTypeFaultCause {
    /// Elements of other namespaces that the schema leaves open, required.
    pub any: Option<xml::RawXml>,
}

impl xml::ReadXml for TopicNotSupportedFaultTypeFaultCause {
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

impl xml::WriteXml for TopicNotSupportedFaultTypeFaultCause {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}
