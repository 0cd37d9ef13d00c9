// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::xml;

/// ComplexType `pt:Attribute` of types.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Attribute {
    /// Attribute `Name`, required.
    pub name: String,
    /// Attribute `Value`, optional.
    pub value: Option<String>,
    /// Elements that the schema leaves open, any number.
    pub any: Vec<xml::RawXml>,
    /// Attributes that the schema leaves open.
    pub any_attributes: Vec<xml::RawAttribute>,
}

impl xml::ReadXml for Attribute {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut name = None;
        let mut value = None;
        let mut any_attributes = Vec::new();
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "Name") => name = Some(attribute.parse(reader)?),
                (xml::Ns::NONE, "Value") => value = Some(attribute.parse(reader)?),
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
            name: xml::fields::attribute(name, "Attribute", "Name")?,
            value,
            any,
            any_attributes,
        })
    }
}

impl xml::WriteXml for Attribute {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("Name"), &self.name);
        xml::fields::write_attribute(writer, xml::name!("Value"), &self.value);
        xml::fields::write_open_attributes(writer, &self.any_attributes);
        xml::fields::write_raw(writer, &self.any);
        writer.end(name);
    }
}

/// ComplexType `pt:DataEntity` of types.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DataEntity {
    /// Attribute `token`, required.
    pub token: ReferenceToken,
}

impl xml::ReadXml for DataEntity {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut token = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::NONE, "token") => token = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        reader.skip()?;
        Ok(Self {
            token: xml::fields::attribute(token, "DataEntity", "token")?,
        })
    }
}

impl xml::WriteXml for DataEntity {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        writer.attribute(xml::name!("token"), &self.token);
        writer.end(name);
    }
}

/// SimpleType `pt:Description` of types.xsd; length at least 0; length at most 1024.
pub type Description = String;

/// Limit of [`Description`] in characters, or bytes of binary content.
pub const DESCRIPTION_MIN_LENGTH: usize = 0;

/// Limit of [`Description`] in characters, or bytes of binary content.
pub const DESCRIPTION_MAX_LENGTH: usize = 1024;

/// SimpleType `pt:Name` of types.xsd; length at least 0; length at most 64.
pub type Name = String;

/// Limit of [`Name`] in characters, or bytes of binary content.
pub const NAME_MIN_LENGTH: usize = 0;

/// Limit of [`Name`] in characters, or bytes of binary content.
pub const NAME_MAX_LENGTH: usize = 64;

/// SimpleType `pt:PositiveInteger` of types.xsd; at least 1.
pub type PositiveInteger = u32;

/// SimpleType `pt:RecognitionType` of types.xsd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum RecognitionType {
    /// `pt:Card`
    #[default]
    PtCard,
    /// `pt:PIN`
    PtPIN,
    /// `pt:Fingerprint`
    PtFingerprint,
    /// `pt:Face`
    PtFace,
    /// `pt:Iris`
    PtIris,
    /// `pt:Vein`
    PtVein,
    /// `pt:Palm`
    PtPalm,
    /// `pt:Retina`
    PtRetina,
    /// `pt:LicensePlate`
    PtLicensePlate,
    /// `pt:REX`
    PtREX,
}

impl RecognitionType {
    /// Every listed value, in schema order.
    pub const ALL: &'static [Self] = &[
        Self::PtCard,
        Self::PtPIN,
        Self::PtFingerprint,
        Self::PtFace,
        Self::PtIris,
        Self::PtVein,
        Self::PtPalm,
        Self::PtRetina,
        Self::PtLicensePlate,
        Self::PtREX,
    ];

    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::PtCard => "pt:Card",
            Self::PtPIN => "pt:PIN",
            Self::PtFingerprint => "pt:Fingerprint",
            Self::PtFace => "pt:Face",
            Self::PtIris => "pt:Iris",
            Self::PtVein => "pt:Vein",
            Self::PtPalm => "pt:Palm",
            Self::PtRetina => "pt:Retina",
            Self::PtLicensePlate => "pt:LicensePlate",
            Self::PtREX => "pt:REX",
        }
    }
}

xml::fields::listed_values!(RecognitionType, "RecognitionType");

/// SimpleType `pt:ReferenceToken` of types.xsd; length at least 0; length at most 64.
pub type ReferenceToken = String;

/// Limit of [`ReferenceToken`] in characters, or bytes of binary content.
pub const REFERENCE_TOKEN_MIN_LENGTH: usize = 0;

/// Limit of [`ReferenceToken`] in characters, or bytes of binary content.
pub const REFERENCE_TOKEN_MAX_LENGTH: usize = 64;

/// SimpleType `pt:StringList` of types.xsd: items divided by white space.
pub type StringList = xml::List<String>;
