//! XML as ONVIF uses it: a limited, namespace-aware reader for untrusted documents, a writer with fixed prefixes, and the traits that
//! the generated types implement over them.

mod datetime;
mod duration;
mod error;
pub mod fields;
mod ns;
mod qname;
mod raw;
mod reader;
mod tokenizer;
mod value;
mod writer;

pub use datetime::{Date, DateTime, Time};
pub use duration::Duration;
pub use error::{XmlError, XmlErrorKind};
pub use ns::{Ns, NsSet};
pub use qname::QName;
pub use raw::{NsBinding, RawAttribute, RawContent, RawXml};
pub use reader::{Attribute, Limits, Start, XmlReader};
#[cfg(feature = "testing")]
pub(crate) use tokenizer::describe as describe_tokens;
pub use value::{Base64, HexBinary, List, Text, WriteText, decode_base64, trim};
pub(crate) use writer::name;
pub use writer::{Name, TextWriter, XmlWriter, escape_attribute, escape_text, write_declarations};

/// A type that can be read from an element.
pub trait ReadXml: Sized {
    /// Reads the element whose start tag was just returned by the reader, through its end tag. The attributes are still with the reader.
    ///
    /// # Errors
    /// Whatever does not fit the type. Unknown elements and attributes are no error: they are passed over.
    fn read_xml(reader: &mut XmlReader<'_>) -> Result<Self, XmlError>;
}

/// A type that can be written as an element.
pub trait WriteXml {
    /// Writes the whole element under the given name.
    fn write_xml(&self, writer: &mut XmlWriter, name: Name);
}

impl<T: Text> ReadXml for T {
    fn read_xml(reader: &mut XmlReader<'_>) -> Result<Self, XmlError> {
        let text = reader.text()?;
        T::from_text(&text, reader)
    }
}

impl<T: WriteText> WriteXml for T {
    fn write_xml(&self, writer: &mut XmlWriter, name: Name) {
        writer.element(name, self);
    }
}

/// Reads a document whose element has the given name.
///
/// # Errors
/// Whatever is wrong with the document, and [`XmlErrorKind::Structure`] for another name.
pub fn from_slice<T: ReadXml>(document: &[u8], name: Name, limits: Limits) -> Result<T, XmlError> {
    let mut reader = XmlReader::new(document, limits)?;
    let start = reader.root()?;
    if !start.is(name.ns, name.local) {
        return Err(XmlError::new(
            XmlErrorKind::Structure,
            format!("the element is not {}", name.local),
        ));
    }
    let value = reader.read(&start)?;
    reader.finish()?;
    Ok(value)
}

/// Writes a document that stands for itself.
pub fn to_document<T: WriteXml>(value: &T, name: Name) -> String {
    let mut writer = XmlWriter::new();
    value.write_xml(&mut writer, name);
    writer.into_document()
}

#[cfg(test)]
mod tests;
