// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::xml;

/// ComplexType `xmime:base64Binary` of xmlmime.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Base64Binary {
    /// Attribute `xmime:contentType`, optional.
    pub content_type: Option<Base64BinaryContentType>,
    /// The text of the element.
    pub value: xml::Base64,
}

impl xml::ReadXml for Base64Binary {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut content_type = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::XMIME, "contentType") => content_type = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let text = reader.text()?;
        let value = xml::Text::from_text(&text, reader)?;
        Ok(Self { content_type, value })
    }
}

impl xml::WriteXml for Base64Binary {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(
            writer,
            xml::Name::new(xml::Ns::XMIME, "contentType"),
            &self.content_type,
        );
        writer.value(&self.value);
        writer.end(name);
    }
}

/// The simple type in `contentType` of [`Base64Binary`] of xmlmime; length at least 3.
pub type Base64BinaryContentType = String;

/// Limit of [`Base64BinaryContentType`] in characters, or bytes of binary content.
pub const BASE64_BINARY_CONTENT_TYPE_MIN_LENGTH: usize = 3;

/// ComplexType `xmime:hexBinary` of xmlmime.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct HexBinary {
    /// Attribute `xmime:contentType`, optional.
    pub content_type: Option<HexBinaryContentType>,
    /// The text of the element.
    pub value: xml::HexBinary,
}

impl xml::ReadXml for HexBinary {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut content_type = None;
        for attribute in reader.attributes() {
            match (attribute.ns, attribute.local) {
                (xml::Ns::XMIME, "contentType") => content_type = Some(attribute.parse(reader)?),
                _ => {}
            }
        }
        let text = reader.text()?;
        let value = xml::Text::from_text(&text, reader)?;
        Ok(Self { content_type, value })
    }
}

impl xml::WriteXml for HexBinary {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        xml::fields::write_attribute(
            writer,
            xml::Name::new(xml::Ns::XMIME, "contentType"),
            &self.content_type,
        );
        writer.value(&self.value);
        writer.end(name);
    }
}

/// The simple type in `contentType` of [`HexBinary`] of xmlmime; length at least 3.
pub type HexBinaryContentType = String;

/// Limit of [`HexBinaryContentType`] in characters, or bytes of binary content.
pub const HEX_BINARY_CONTENT_TYPE_MIN_LENGTH: usize = 3;
