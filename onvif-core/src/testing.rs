//! Instances of every generated type, for property tests, fuzzing and golden messages. Feature `testing`.
//!
//! The values keep the limits that the schemas state, so that what is written from them is valid.

mod rng;

use std::fmt::Debug;

pub use rng::{Extent, Rng};

use crate::operation::{NoResponse, Operation, OperationInfo};
use crate::xml::{Limits, Name, Ns, ReadXml, WriteXml, XmlError, XmlErrorKind, XmlReader, XmlWriter};

/// A type of which instances can be made.
pub trait Sample {
    /// Makes one.
    fn sample(rng: &mut Rng) -> Self;
}

impl Sample for NoResponse {
    fn sample(_: &mut Rng) -> Self {
        NoResponse
    }
}

/// The element under which types without a name of their own are written in tests.
const ROOT: Name = Name::new(Ns::TT, "Sample");

/// One generated type, with its type erased.
#[derive(Debug)]
pub struct TypeEntry {
    /// Prefix and Rust name.
    pub name: &'static str,
    /// Writes a sample.
    pub write: fn(&mut Rng) -> String,
    /// Writes a sample, reads it and compares.
    pub round_trip: fn(&mut Rng) -> Result<(), String>,
    /// Reads a document; what can be read must survive being written and read again.
    pub read: fn(&[u8]) -> Result<(), XmlError>,
}

impl TypeEntry {
    /// The entry of a type.
    pub const fn of<T: Sample + ReadXml + WriteXml + PartialEq + Debug>(name: &'static str) -> TypeEntry {
        TypeEntry {
            name,
            write: write::<T>,
            round_trip: round_trip::<T>,
            read: read::<T>,
        }
    }
}

fn document<T: WriteXml>(value: &T) -> String {
    crate::xml::to_document(value, ROOT)
}

/// A sample with everything in it may hold more than a message may.
fn roomy() -> Limits {
    Limits {
        depth: 200,
        elements: 10_000_000,
        ..Limits::default()
    }
}

fn write<T: Sample + WriteXml>(rng: &mut Rng) -> String {
    document(&T::sample(rng))
}

fn round_trip<T: Sample + ReadXml + WriteXml + PartialEq + Debug>(rng: &mut Rng) -> Result<(), String> {
    let value = T::sample(rng);
    let written = document(&value);
    let back: T = crate::xml::from_slice(written.as_bytes(), ROOT, roomy())
        .map_err(|error| format!("{error}\n{written}"))?;
    if back != value {
        return Err(format!("read {back:?}\ninstead of {value:?}\nfrom {written}"));
    }
    let again = document(&back);
    if again == written {
        Ok(())
    } else {
        Err(format!("wrote {again}\ninstead of {written}"))
    }
}

fn read<T: ReadXml + WriteXml>(bytes: &[u8]) -> Result<(), XmlError> {
    let mut reader = XmlReader::new(bytes, Limits::default())?;
    let start = reader.root()?;
    let value: T = reader.read(&start)?;
    reader.finish()?;
    let written = document(&value);
    match crate::xml::from_slice::<T>(written.as_bytes(), ROOT, roomy()) {
        // Not the values but the documents are compared, because not-a-number is not equal to itself.
        Ok(back) => assert_eq!(document(&back), written, "writing does not settle"),
        Err(error) => panic!("what was written cannot be read: {error}\n{written}"),
    }
    Ok(())
}

/// Reads a document as the type with this position in the list of all types; positions beyond the end start over. For fuzzing:
/// panics when what was read does not survive being written and read again.
///
/// # Errors
/// Whatever is wrong with the document.
pub fn fuzz_read(index: usize, bytes: &[u8]) -> Result<(), XmlError> {
    let count = types().count();
    match types().nth(index % count.max(1)) {
        Some(entry) => (entry.read)(bytes),
        None => Ok(()),
    }
}

/// Describes every token of a document, one line each with the offset of its end, so that they can be compared with those of another
/// tokenizer: tags, their attributes, text, references. Namespaces, references and limits are not looked at.
///
/// # Errors
/// What is not well-formed about it, or a document type declaration.
pub fn xml_tokens(document: &str) -> Result<Vec<String>, XmlError> {
    crate::xml::describe_tokens(document)
}

/// Every generated type that is compiled.
pub fn types() -> impl Iterator<Item = &'static TypeEntry> {
    crate::generated::TYPES.iter().flat_map(|module| module.iter())
}

/// The messages of one operation, with their types erased.
#[derive(Debug)]
pub struct MessageEntry {
    /// Prefix of the service and name of the operation.
    pub key: &'static str,
    /// The operation.
    pub operation: &'static OperationInfo,
    /// Writes a sample request.
    pub request: fn(&mut Rng) -> String,
    /// Writes a sample response; nothing for one-way operations.
    pub response: fn(&mut Rng) -> Option<String>,
    /// Reads a request and writes it again.
    pub reread_request: fn(&[u8]) -> Result<String, XmlError>,
    /// Reads a response and writes it again; always an error for one-way operations.
    pub reread_response: fn(&[u8]) -> Result<String, XmlError>,
}

impl MessageEntry {
    /// The entry of an operation.
    pub const fn of<O>(key: &'static str) -> MessageEntry
    where
        O: Operation,
        O::Request: Sample,
        O::Response: Sample,
    {
        MessageEntry {
            key,
            operation: O::INFO,
            request: request::<O>,
            response: response::<O>,
            reread_request: |document| reread::<O::Request>(document, Some(O::REQUEST)),
            reread_response: |document| reread::<O::Response>(document, O::RESPONSE),
        }
    }
}

fn reread<T: ReadXml + WriteXml>(document: &[u8], name: Option<Name>) -> Result<String, XmlError> {
    let name =
        name.ok_or_else(|| XmlError::new(XmlErrorKind::Structure, "a one-way operation has no response"))?;
    let value: T = crate::xml::from_slice(document, name, roomy())?;
    Ok(element(&value, name))
}

fn request<O: Operation>(rng: &mut Rng) -> String
where
    O::Request: Sample,
{
    element(&O::Request::sample(rng), O::REQUEST)
}

fn response<O: Operation>(rng: &mut Rng) -> Option<String>
where
    O::Response: Sample,
{
    O::RESPONSE.map(|name| element(&O::Response::sample(rng), name))
}

fn element<T: WriteXml>(value: &T, name: Name) -> String {
    let mut writer = XmlWriter::new();
    value.write_xml(&mut writer, name);
    writer.into_document()
}
