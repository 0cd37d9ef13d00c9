//! Why a document could not be read.

use std::fmt;

/// A reading error: what is wrong and where.
///
/// The message names elements and positions of the input but never the text of the input's values, which may be secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct XmlError(Box<Inner>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Inner {
    kind: XmlErrorKind,
    message: String,
    offset: Option<usize>,
}

/// The class of a reading error, which decides the SOAP fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum XmlErrorKind {
    /// Not well-formed XML 1.0 with namespaces, or not UTF-8.
    NotWellFormed,
    /// Well-formed but not allowed in a SOAP message: a document type declaration, or an entity that it would have to define.
    Forbidden,
    /// Deeper, larger or more numerous than the [limits](super::Limits) allow.
    LimitExceeded,
    /// A required element or attribute is missing, or an element stands where it may not.
    Structure,
    /// A value does not belong to its type.
    Value,
}

impl XmlError {
    /// An error without a position.
    pub fn new(kind: XmlErrorKind, message: impl Into<String>) -> XmlError {
        XmlError(Box::new(Inner {
            kind,
            message: message.into(),
            offset: None,
        }))
    }

    /// A required child element is missing.
    pub fn missing_element(parent: &str, name: &str) -> XmlError {
        XmlError::new(
            XmlErrorKind::Structure,
            format!("element {name} is missing in {parent}"),
        )
    }

    /// A required attribute is missing.
    pub fn missing_attribute(parent: &str, name: &str) -> XmlError {
        XmlError::new(
            XmlErrorKind::Structure,
            format!("attribute {name} is missing in {parent}"),
        )
    }

    /// A value does not belong to the named type. The value itself is left out on purpose.
    pub fn value(type_name: &str) -> XmlError {
        XmlError::new(XmlErrorKind::Value, format!("not a valid {type_name}"))
    }

    /// Adds where the error is: a byte offset, unless one is known already.
    pub fn at(mut self, offset: usize) -> XmlError {
        self.0.offset.get_or_insert(offset);
        self
    }

    /// Adds the element or attribute in which the error is to the message.
    pub fn inside(mut self, name: &str) -> XmlError {
        self.0.message = format!("{name}: {}", self.0.message);
        self
    }

    /// The class of the error.
    pub fn kind(&self) -> XmlErrorKind {
        self.0.kind
    }

    /// Byte offset in the document, where known.
    pub fn offset(&self) -> Option<usize> {
        self.0.offset
    }
}

impl fmt::Display for XmlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)?;
        if let Some(offset) = self.0.offset {
            write!(f, " (at byte {offset})")?;
        }
        Ok(())
    }
}

impl std::error::Error for XmlError {}
