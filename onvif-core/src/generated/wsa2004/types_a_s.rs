// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::xml;

/// ComplexType `wsa2004:AttributedQName` of ws-addressing-2004-08.xsd.
#[derive(Clone, Debug, PartialEq)]
pub struct AttributedQName {
    /// The text of the element.
    pub value: xml::QName,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AttributedQName {
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

impl xml::WriteXml for AttributedQName {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        writer.value(&self.value);
        writer.end(name);
    }
}

/// ComplexType `wsa2004:AttributedURI` of ws-addressing-2004-08.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AttributedURI {
    /// The text of the element.
    pub value: String,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AttributedURI {
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

impl xml::WriteXml for AttributedURI {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        writer.value(&self.value);
        writer.end(name);
    }
}

/// ComplexType `wsa2004:EndpointReferenceType` of ws-addressing-2004-08.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EndpointReferenceType {
    /// Element `wsa2004:Address`, required.
    pub address: AttributedURI,
    /// Element `wsa2004:ReferenceProperties`, optional.
    pub reference_properties: Option<ReferencePropertiesType>,
    /// Element `wsa2004:ReferenceParameters`, optional.
    pub reference_parameters: Option<ReferenceParametersType>,
    /// Element `wsa2004:PortType`, optional.
    pub port_type: Option<AttributedQName>,
    /// Element `wsa2004:ServiceName`, optional.
    pub service_name: Option<ServiceNameType>,
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
        let mut reference_properties = None;
        let mut reference_parameters = None;
        let mut port_type = None;
        let mut service_name = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::WSA_2004, "Address") => xml::fields::one(reader, &child, &mut address)?,
                (xml::Ns::WSA_2004, "ReferenceProperties") => {
                    xml::fields::one(reader, &child, &mut reference_properties)?
                }
                (xml::Ns::WSA_2004, "ReferenceParameters") => {
                    xml::fields::one(reader, &child, &mut reference_parameters)?
                }
                (xml::Ns::WSA_2004, "PortType") => xml::fields::one(reader, &child, &mut port_type)?,
                (xml::Ns::WSA_2004, "ServiceName") => xml::fields::one(reader, &child, &mut service_name)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            address: xml::fields::element(address, "EndpointReferenceType", "Address")?,
            reference_properties,
            reference_parameters,
            port_type,
            service_name,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for EndpointReferenceType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.address
            .write_xml(writer, xml::Name::new(xml::Ns::WSA_2004, "Address"));
        xml::fields::write_option(
            writer,
            xml::Name::new(xml::Ns::WSA_2004, "ReferenceProperties"),
            &self.reference_properties,
        );
        xml::fields::write_option(
            writer,
            xml::Name::new(xml::Ns::WSA_2004, "ReferenceParameters"),
            &self.reference_parameters,
        );
        xml::fields::write_option(
            writer,
            xml::Name::new(xml::Ns::WSA_2004, "PortType"),
            &self.port_type,
        );
        xml::fields::write_option(
            writer,
            xml::Name::new(xml::Ns::WSA_2004, "ServiceName"),
            &self.service_name,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `wsa2004:ReferenceParametersType` of ws-addressing-2004-08.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ReferenceParametersType {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for ReferenceParametersType {
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

impl xml::WriteXml for ReferenceParametersType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `wsa2004:ReferencePropertiesType` of ws-addressing-2004-08.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ReferencePropertiesType {
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
}

impl xml::ReadXml for ReferencePropertiesType {
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

impl xml::WriteXml for ReferencePropertiesType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `wsa2004:ServiceNameType` of ws-addressing-2004-08.xsd.
#[derive(Clone, Debug, PartialEq)]
pub struct ServiceNameType {
    /// Attribute `PortName`, optional.
    pub port_name: Option<String>,
    /// The text of the element.
    pub value: xml::QName,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ServiceNameType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut port_name = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "PortName") => port_name = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let text = reader.text()?;
        let value = xml::Text::from_text(&text, reader)?;
        Ok(Self {
            port_name,
            value,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ServiceNameType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("PortName"), &self.port_name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        writer.value(&self.value);
        writer.end(name);
    }
}
