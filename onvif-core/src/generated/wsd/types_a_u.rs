// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::generated::wsa2004;
use crate::xml;

/// ComplexType `wsd:AppSequenceType` of ws-discovery.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AppSequenceType {
    /// Attribute `InstanceId`, required.
    pub instance_id: u32,
    /// Attribute `SequenceId`, optional.
    pub sequence_id: Option<String>,
    /// Attribute `MessageNumber`, required.
    pub message_number: u32,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for AppSequenceType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut instance_id = None;
        let mut sequence_id = None;
        let mut message_number = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "InstanceId") => instance_id = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "SequenceId") => sequence_id = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "MessageNumber") => message_number = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        reader.skip()?;
        Ok(Self {
            instance_id: xml::fields::attribute(instance_id, "AppSequenceType", "InstanceId")?,
            sequence_id,
            message_number: xml::fields::attribute(message_number, "AppSequenceType", "MessageNumber")?,
            any_attributes,
        })
    }
}

impl xml::WriteXml for AppSequenceType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("InstanceId"), &self.instance_id);
        xml::fields::write_attribute(writer, xml::name!("SequenceId"), &self.sequence_id);
        writer.attribute(xml::name!("MessageNumber"), &self.message_number);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        writer.end(name);
    }
}

/// ComplexType `wsd:ByeType` of ws-discovery.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ByeType {
    /// Element `wsa2004:EndpointReference`, required.
    pub endpoint_reference: wsa2004::EndpointReferenceType,
    /// Element `wsd:Types`, optional.
    pub types: Option<QNameListType>,
    /// Element `wsd:Scopes`, optional.
    pub scopes: Option<ScopesType>,
    /// Element `wsd:XAddrs`, optional.
    pub x_addrs: Option<UriListType>,
    /// Element `wsd:MetadataVersion`, optional.
    pub metadata_version: Option<u32>,
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ByeType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut endpoint_reference = None;
        let mut types = None;
        let mut scopes = None;
        let mut x_addrs = None;
        let mut metadata_version = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::WSA_2004, "EndpointReference") => {
                    xml::fields::one(reader, &child, &mut endpoint_reference)?
                }
                (xml::Ns::WSD, "Types") => xml::fields::one(reader, &child, &mut types)?,
                (xml::Ns::WSD, "Scopes") => xml::fields::one(reader, &child, &mut scopes)?,
                (xml::Ns::WSD, "XAddrs") => xml::fields::one(reader, &child, &mut x_addrs)?,
                (xml::Ns::WSD, "MetadataVersion") => xml::fields::one(reader, &child, &mut metadata_version)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            endpoint_reference: xml::fields::element(endpoint_reference, "ByeType", "EndpointReference")?,
            types,
            scopes,
            x_addrs,
            metadata_version,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ByeType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.endpoint_reference
            .write_xml(writer, xml::Name::new(xml::Ns::WSA_2004, "EndpointReference"));
        xml::fields::write_option(writer, xml::Name::new(xml::Ns::WSD, "Types"), &self.types);
        xml::fields::write_option(writer, xml::Name::new(xml::Ns::WSD, "Scopes"), &self.scopes);
        xml::fields::write_option(writer, xml::Name::new(xml::Ns::WSD, "XAddrs"), &self.x_addrs);
        xml::fields::write_option(
            writer,
            xml::Name::new(xml::Ns::WSD, "MetadataVersion"),
            &self.metadata_version,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `wsd:FaultCodeOpenType` of ws-discovery.xsd.
pub type FaultCodeOpenType = xml::QName;

/// SimpleType `wsd:FaultCodeType` of ws-discovery.xsd.
pub type FaultCodeType = xml::QName;

/// ComplexType `wsd:HelloType` of ws-discovery.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct HelloType {
    /// Element `wsa2004:EndpointReference`, required.
    pub endpoint_reference: wsa2004::EndpointReferenceType,
    /// Element `wsd:Types`, optional.
    pub types: Option<QNameListType>,
    /// Element `wsd:Scopes`, optional.
    pub scopes: Option<ScopesType>,
    /// Element `wsd:XAddrs`, optional.
    pub x_addrs: Option<UriListType>,
    /// Element `wsd:MetadataVersion`, required.
    pub metadata_version: u32,
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for HelloType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut endpoint_reference = None;
        let mut types = None;
        let mut scopes = None;
        let mut x_addrs = None;
        let mut metadata_version = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::WSA_2004, "EndpointReference") => {
                    xml::fields::one(reader, &child, &mut endpoint_reference)?
                }
                (xml::Ns::WSD, "Types") => xml::fields::one(reader, &child, &mut types)?,
                (xml::Ns::WSD, "Scopes") => xml::fields::one(reader, &child, &mut scopes)?,
                (xml::Ns::WSD, "XAddrs") => xml::fields::one(reader, &child, &mut x_addrs)?,
                (xml::Ns::WSD, "MetadataVersion") => xml::fields::one(reader, &child, &mut metadata_version)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            endpoint_reference: xml::fields::element(endpoint_reference, "HelloType", "EndpointReference")?,
            types,
            scopes,
            x_addrs,
            metadata_version: xml::fields::element(metadata_version, "HelloType", "MetadataVersion")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for HelloType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.endpoint_reference
            .write_xml(writer, xml::Name::new(xml::Ns::WSA_2004, "EndpointReference"));
        xml::fields::write_option(writer, xml::Name::new(xml::Ns::WSD, "Types"), &self.types);
        xml::fields::write_option(writer, xml::Name::new(xml::Ns::WSD, "Scopes"), &self.scopes);
        xml::fields::write_option(writer, xml::Name::new(xml::Ns::WSD, "XAddrs"), &self.x_addrs);
        self.metadata_version
            .write_xml(writer, xml::Name::new(xml::Ns::WSD, "MetadataVersion"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `wsd:OpenRelationshipType` of ws-discovery.xsd.
pub type OpenRelationshipType = xml::QName;

/// ComplexType `wsd:ProbeMatchType` of ws-discovery.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ProbeMatchType {
    /// Element `wsa2004:EndpointReference`, required.
    pub endpoint_reference: wsa2004::EndpointReferenceType,
    /// Element `wsd:Types`, optional.
    pub types: Option<QNameListType>,
    /// Element `wsd:Scopes`, optional.
    pub scopes: Option<ScopesType>,
    /// Element `wsd:XAddrs`, optional.
    pub x_addrs: Option<UriListType>,
    /// Element `wsd:MetadataVersion`, required.
    pub metadata_version: u32,
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ProbeMatchType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut endpoint_reference = None;
        let mut types = None;
        let mut scopes = None;
        let mut x_addrs = None;
        let mut metadata_version = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::WSA_2004, "EndpointReference") => {
                    xml::fields::one(reader, &child, &mut endpoint_reference)?
                }
                (xml::Ns::WSD, "Types") => xml::fields::one(reader, &child, &mut types)?,
                (xml::Ns::WSD, "Scopes") => xml::fields::one(reader, &child, &mut scopes)?,
                (xml::Ns::WSD, "XAddrs") => xml::fields::one(reader, &child, &mut x_addrs)?,
                (xml::Ns::WSD, "MetadataVersion") => xml::fields::one(reader, &child, &mut metadata_version)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            endpoint_reference: xml::fields::element(
                endpoint_reference,
                "ProbeMatchType",
                "EndpointReference",
            )?,
            types,
            scopes,
            x_addrs,
            metadata_version: xml::fields::element(metadata_version, "ProbeMatchType", "MetadataVersion")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ProbeMatchType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.endpoint_reference
            .write_xml(writer, xml::Name::new(xml::Ns::WSA_2004, "EndpointReference"));
        xml::fields::write_option(writer, xml::Name::new(xml::Ns::WSD, "Types"), &self.types);
        xml::fields::write_option(writer, xml::Name::new(xml::Ns::WSD, "Scopes"), &self.scopes);
        xml::fields::write_option(writer, xml::Name::new(xml::Ns::WSD, "XAddrs"), &self.x_addrs);
        self.metadata_version
            .write_xml(writer, xml::Name::new(xml::Ns::WSD, "MetadataVersion"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `wsd:ProbeMatchesType` of ws-discovery.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ProbeMatchesType {
    /// Element `wsd:ProbeMatch`, any number.
    pub probe_match: Vec<ProbeMatchType>,
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ProbeMatchesType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut probe_match = Vec::new();
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::WSD, "ProbeMatch") => xml::fields::many(reader, &child, &mut probe_match)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            probe_match,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ProbeMatchesType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_many(
            writer,
            xml::Name::new(xml::Ns::WSD, "ProbeMatch"),
            &self.probe_match,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `wsd:ProbeType` of ws-discovery.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ProbeType {
    /// Element `wsd:Types`, optional.
    pub types: Option<QNameListType>,
    /// Element `wsd:Scopes`, optional.
    pub scopes: Option<ScopesType>,
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ProbeType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut types = None;
        let mut scopes = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::WSD, "Types") => xml::fields::one(reader, &child, &mut types)?,
                (xml::Ns::WSD, "Scopes") => xml::fields::one(reader, &child, &mut scopes)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            types,
            scopes,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ProbeType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::Name::new(xml::Ns::WSD, "Types"), &self.types);
        xml::fields::write_option(writer, xml::Name::new(xml::Ns::WSD, "Scopes"), &self.scopes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `wsd:QNameListType` of ws-discovery.xsd: items divided by white space.
pub type QNameListType = xml::List<xml::QName>;

/// SimpleType `wsd:RelationshipType` of ws-discovery.xsd.
pub type RelationshipType = xml::QName;

/// ComplexType `wsd:ResolveMatchType` of ws-discovery.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ResolveMatchType {
    /// Element `wsa2004:EndpointReference`, required.
    pub endpoint_reference: wsa2004::EndpointReferenceType,
    /// Element `wsd:Types`, optional.
    pub types: Option<QNameListType>,
    /// Element `wsd:Scopes`, optional.
    pub scopes: Option<ScopesType>,
    /// Element `wsd:XAddrs`, required.
    pub x_addrs: UriListType,
    /// Element `wsd:MetadataVersion`, required.
    pub metadata_version: u32,
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ResolveMatchType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut endpoint_reference = None;
        let mut types = None;
        let mut scopes = None;
        let mut x_addrs = None;
        let mut metadata_version = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::WSA_2004, "EndpointReference") => {
                    xml::fields::one(reader, &child, &mut endpoint_reference)?
                }
                (xml::Ns::WSD, "Types") => xml::fields::one(reader, &child, &mut types)?,
                (xml::Ns::WSD, "Scopes") => xml::fields::one(reader, &child, &mut scopes)?,
                (xml::Ns::WSD, "XAddrs") => xml::fields::one(reader, &child, &mut x_addrs)?,
                (xml::Ns::WSD, "MetadataVersion") => xml::fields::one(reader, &child, &mut metadata_version)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            endpoint_reference: xml::fields::element(
                endpoint_reference,
                "ResolveMatchType",
                "EndpointReference",
            )?,
            types,
            scopes,
            x_addrs: xml::fields::element(x_addrs, "ResolveMatchType", "XAddrs")?,
            metadata_version: xml::fields::element(metadata_version, "ResolveMatchType", "MetadataVersion")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ResolveMatchType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.endpoint_reference
            .write_xml(writer, xml::Name::new(xml::Ns::WSA_2004, "EndpointReference"));
        xml::fields::write_option(writer, xml::Name::new(xml::Ns::WSD, "Types"), &self.types);
        xml::fields::write_option(writer, xml::Name::new(xml::Ns::WSD, "Scopes"), &self.scopes);
        self.x_addrs
            .write_xml(writer, xml::Name::new(xml::Ns::WSD, "XAddrs"));
        self.metadata_version
            .write_xml(writer, xml::Name::new(xml::Ns::WSD, "MetadataVersion"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `wsd:ResolveMatchesType` of ws-discovery.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ResolveMatchesType {
    /// Element `wsd:ResolveMatch`, optional.
    pub resolve_match: Option<ResolveMatchType>,
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ResolveMatchesType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut resolve_match = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::WSD, "ResolveMatch") => xml::fields::one(reader, &child, &mut resolve_match)?,
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            resolve_match,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ResolveMatchesType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(
            writer,
            xml::Name::new(xml::Ns::WSD, "ResolveMatch"),
            &self.resolve_match,
        );
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `wsd:ResolveType` of ws-discovery.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ResolveType {
    /// Element `wsa2004:EndpointReference`, required.
    pub endpoint_reference: wsa2004::EndpointReferenceType,
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ResolveType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut endpoint_reference = None;
        let mut any = Vec::new();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::WSA_2004, "EndpointReference") => {
                    xml::fields::one(reader, &child, &mut endpoint_reference)?
                }
                _ => any.push(reader.raw(&child)?),
            }
        }
        Ok(Self {
            endpoint_reference: xml::fields::element(endpoint_reference, "ResolveType", "EndpointReference")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ResolveType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        self.endpoint_reference
            .write_xml(writer, xml::Name::new(xml::Ns::WSA_2004, "EndpointReference"));
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `wsd:ScopesType` of ws-discovery.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ScopesType {
    /// Attribute `MatchBy`, optional.
    pub match_by: Option<String>,
    /// The text of the element.
    pub value: UriListType,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for ScopesType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut match_by = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "MatchBy") => match_by = Some(attribute.parse(reader)?),
                _ => xml::fields::open_attribute(reader, attribute, &mut any_attributes)?,
            }
        }
        let text = reader.text()?;
        let value = xml::Text::from_text(&text, reader)?;
        Ok(Self {
            match_by,
            value,
            any_attributes,
        })
    }
}

impl xml::WriteXml for ScopesType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(writer, xml::name!("MatchBy"), &self.match_by);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        writer.value(&self.value);
        writer.end(name);
    }
}

/// ComplexType `wsd:SecurityType` of ws-discovery.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SecurityType {
    /// Element `wsd:Sig`, optional.
    pub sig: Option<SigType>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for SecurityType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            xml::fields::open_attribute(reader, attribute, &mut any_attributes)?;
        }
        let mut sig = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::WSD, "Sig") => xml::fields::one(reader, &child, &mut sig)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self { sig, any_attributes })
    }
}

impl xml::WriteXml for SecurityType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_option(writer, xml::Name::new(xml::Ns::WSD, "Sig"), &self.sig);
        writer.end(name);
    }
}

/// ComplexType `wsd:SigType` of ws-discovery.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SigType {
    /// Attribute `Scheme`, required.
    pub scheme: String,
    /// Attribute `KeyId`, optional.
    pub key_id: Option<xml::Base64>,
    /// Attribute `Refs`, required.
    pub refs: xml::List<String>,
    /// Attribute `Sig`, required.
    pub sig: xml::Base64,
    /// Elements of other namespaces that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for SigType {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut scheme = None;
        let mut key_id = None;
        let mut refs = None;
        let mut sig = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "Scheme") => scheme = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "KeyId") => key_id = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Refs") => refs = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Sig") => sig = Some(attribute.parse(reader)?),
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
            scheme: xml::fields::attribute(scheme, "SigType", "Scheme")?,
            key_id,
            refs: xml::fields::attribute(refs, "SigType", "Refs")?,
            sig: xml::fields::attribute(sig, "SigType", "Sig")?,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for SigType {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("Scheme"), &self.scheme);
        xml::fields::write_attribute(writer, xml::name!("KeyId"), &self.key_id);
        writer.attribute(xml::name!("Refs"), &self.refs);
        writer.attribute(xml::name!("Sig"), &self.sig);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// SimpleType `wsd:UriListType` of ws-discovery.xsd: items divided by white space.
pub type UriListType = xml::List<String>;
