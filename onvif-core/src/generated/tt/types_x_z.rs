// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::xml;

/// SimpleType `tt:XPathExpression` of onvif.xsd.
pub type XPathExpression = String;

/// ComplexType `tt:ZoomLimits` of onvif.xsd.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ZoomLimits {
    /// Element `tt:Range`, required.
    pub range: Space1DDescription,
}

impl xml::ReadXml for ZoomLimits {
    fn read_xml(reader: &mut xml::XmlReader<'_>) -> Result<Self, xml::XmlError> {
        let mut range = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (xml::Ns::TT, "Range") => xml::fields::one(reader, &child, &mut range)?,
                _ => reader.skip()?,
            }
        }
        Ok(Self {
            range: xml::fields::element(range, "ZoomLimits", "Range")?,
        })
    }
}

impl xml::WriteXml for ZoomLimits {
    fn write_xml(&self, writer: &mut xml::XmlWriter, name: xml::Name) {
        writer.start(name);
        self.range.write_xml(writer, xml::name!(TT, "tt:Range"));
        writer.end(name);
    }
}
