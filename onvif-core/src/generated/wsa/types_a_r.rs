// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::xml;

/// ComplexType `wsa:AttributedAnyType` of ws-addr.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AttributedAnyType {
    /// Elements that the schema leaves open, required.
    pub any: Option<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AttributedAnyType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut any = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                _ => xml::fields::one_raw(reader, &child, &mut any)?,
            }
        }
        Ok(Self { any, any_attributes })
    }
}

impl xml::WriteXml for AttributedAnyType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `wsa:AttributedQNameType` of ws-addr.xsd.
#[derive(Clone, Debug, PartialEq)]
pub struct AttributedQNameType {
    /// The text of the element.
    pub value: xml::QName,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AttributedQNameType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let text = reader.text()?;
        let value = xml::Text::from_text(&text, reader)?;
        Ok(Self {
            value,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AttributedQNameType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        writer.value(&self.value);
        writer.end(name);
    }
}

/// ComplexType `wsa:AttributedURIType` of ws-addr.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AttributedURIType {
    /// The text of the element.
    pub value: String,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AttributedURIType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let text = reader.text()?;
        let value = xml::Text::from_text(&text, reader)?;
        Ok(Self {
            value,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AttributedURIType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        writer.value(&self.value);
        writer.end(name);
    }
}

/// ComplexType `wsa:AttributedUnsignedLongType` of ws-addr.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AttributedUnsignedLongType {
    /// The text of the element.
    pub value: u64,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AttributedUnsignedLongType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let text = reader.text()?;
        let value = xml::Text::from_text(&text, reader)?;
        Ok(Self {
            value,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AttributedUnsignedLongType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        writer.value(&self.value);
        writer.end(name);
    }
}

/// ComplexType `wsa:EndpointReferenceType` of ws-addr.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EndpointReferenceType {
    /// Element `wsa:Address`, required.
    pub address: AttributedURIType,
    /// Element `wsa:ReferenceParameters`, optional.
    pub reference_parameters: Option<ReferenceParametersType>,
    /// Element `wsa:Metadata`, optional.
    pub metadata: Option<MetadataType>,
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for EndpointReferenceType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut address = None;
        let mut reference_parameters = None;
        let mut metadata = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::WSA, "Address") => xml::fields::one(reader, &child, &mut address)?,
                (xml::Ns::WSA, "ReferenceParameters") => {
                    xml::fields::one(reader, &child, &mut reference_parameters)?
                }
                (xml::Ns::WSA, "Metadata") => xml::fields::one(reader, &child, &mut metadata)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            address: xml::fields::element(address, "EndpointReferenceType", "Address")?,
            reference_parameters,
            metadata,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for EndpointReferenceType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.address.write_xml(writer, xml::name!(WSA, "wsa:Address"));
        xml::fields::write_option(
            writer,
            xml::name!(WSA, "wsa:ReferenceParameters"),
            &self.reference_parameters,
        );
        xml::fields::write_option(writer, xml::name!(WSA, "wsa:Metadata"), &self.metadata);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `wsa:FaultCodesOpenEnumType` of ws-addr.xsd.
pub type FaultCodesOpenEnumType = xml::QName;

/// SimpleType `wsa:FaultCodesType` of ws-addr.xsd.
pub type FaultCodesType = xml::QName;

/// ComplexType `wsa:MetadataType` of ws-addr.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MetadataType {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for MetadataType {
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

impl xml::WriteXml for MetadataType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `wsa:ProblemActionType` of ws-addr.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ProblemActionType {
    /// Element `wsa:Action`, optional.
    pub action: Option<AttributedURIType>,
    /// Element `wsa:SoapAction`, optional.
    pub soap_action: Option<String>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ProblemActionType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut action = None;
        let mut soap_action = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::WSA, "Action") => xml::fields::one(reader, &child, &mut action)?,
                (xml::Ns::WSA, "SoapAction") => xml::fields::one(reader, &child, &mut soap_action)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            action,
            soap_action,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ProblemActionType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::name!(WSA, "wsa:Action"), &self.action);
        xml::fields::write_option(writer, xml::name!(WSA, "wsa:SoapAction"), &self.soap_action);
        writer.end(name);
    }
}

/// ComplexType `wsa:ReferenceParametersType` of ws-addr.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ReferenceParametersType {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ReferenceParametersType {
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

impl xml::WriteXml for ReferenceParametersType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `wsa:RelatesToType` of ws-addr.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RelatesToType {
    /// Attribute `RelationshipType`, optional; `http://www.w3.org/2005/08/addressing/reply` if it is missing.
    pub relationship_type: Option<RelationshipTypeOpenEnum>,
    /// The text of the element.
    pub value: String,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for RelatesToType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut relationship_type = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "RelationshipType") => relationship_type = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let text = reader.text()?;
        let value = xml::Text::from_text(&text, reader)?;
        Ok(Self {
            relationship_type,
            value,
            any_attributes,
        })
    }
}

impl xml::WriteXml for RelatesToType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("RelationshipType"), &self.relationship_type);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        writer.value(&self.value);
        writer.end(name);
    }
}

/// SimpleType `wsa:RelationshipType` of ws-addr.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum RelationshipType {
    /// `http://www.w3.org/2005/08/addressing/reply`
    #[default]
    HttpWwwW3Org2005_08AddressingReply,
}

impl RelationshipType {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::HttpWwwW3Org2005_08AddressingReply];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::HttpWwwW3Org2005_08AddressingReply => "http://www.w3.org/2005/08/addressing/reply",
        }
    }
}

xml::fields::listed_values!(RelationshipType, "RelationshipType");

/// SimpleType `wsa:RelationshipTypeOpenEnum` of ws-addr.xsd. Other values are allowed and kept.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum RelationshipTypeOpenEnum {
    /// `http://www.w3.org/2005/08/addressing/reply`
    #[default]
    HttpWwwW3Org2005_08AddressingReply,
    /// A value that the schema does not list.
    Other(String),
}

impl RelationshipTypeOpenEnum {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[Self::HttpWwwW3Org2005_08AddressingReply];

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::HttpWwwW3Org2005_08AddressingReply => "http://www.w3.org/2005/08/addressing/reply",
            Self::Other(value) => value,
        }
    }
}

xml::fields::listed_values!(open RelationshipTypeOpenEnum);
