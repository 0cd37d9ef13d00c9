//! What the generated readers and writers share: one place for cardinality, open attributes and listed values, so that the code of
//! each type stays small.

use super::{
    Attribute, Name, Ns, QName, RawAttribute, RawXml, ReadXml, Start, Text, WriteXml, XmlError, XmlErrorKind,
    XmlReader, XmlWriter,
};

/// Reads a child element that may stand at most once.
///
/// # Errors
/// [`XmlErrorKind::Structure`] if it stands a second time, and whatever does not fit the type.
#[inline]
pub fn one<'a, T: ReadXml>(
    reader: &mut XmlReader<'a>,
    start: &Start<'a>,
    slot: &mut Option<T>,
) -> Result<(), XmlError> {
    if slot.is_some() {
        return Err(twice(reader, start));
    }
    *slot = Some(reader.read(start)?);
    Ok(())
}

/// Reads a child element that may stand at most once and lies in a box, because its type holds itself.
///
/// # Errors
/// As [`one`].
#[inline]
pub fn one_boxed<'a, T: ReadXml>(
    reader: &mut XmlReader<'a>,
    start: &Start<'a>,
    slot: &mut Option<Box<T>>,
) -> Result<(), XmlError> {
    if slot.is_some() {
        return Err(twice(reader, start));
    }
    *slot = Some(Box::new(reader.read(start)?));
    Ok(())
}

/// Reads a child element that may stand many times.
///
/// # Errors
/// Whatever does not fit the type.
#[inline]
pub fn many<'a, T: ReadXml>(
    reader: &mut XmlReader<'a>,
    start: &Start<'a>,
    list: &mut Vec<T>,
) -> Result<(), XmlError> {
    list.push(reader.read(start)?);
    Ok(())
}

/// Keeps a whole element that may stand at most once.
///
/// # Errors
/// As [`one`].
pub fn one_raw<'a>(
    reader: &mut XmlReader<'a>,
    start: &Start<'a>,
    slot: &mut Option<RawXml>,
) -> Result<(), XmlError> {
    if slot.is_some() {
        return Err(twice(reader, start));
    }
    *slot = Some(reader.raw(start)?);
    Ok(())
}

/// The error for an element that stands once too often.
#[cold]
pub fn twice(reader: &XmlReader<'_>, start: &Start<'_>) -> XmlError {
    XmlError::new(
        XmlErrorKind::Structure,
        format!("element {:.64} stands once too often", start.local),
    )
    .at(reader.offset())
}

/// Takes a required child element out of its slot.
///
/// # Errors
/// [`XmlErrorKind::Structure`] if it did not stand.
#[inline]
pub fn element<T>(slot: Option<T>, parent: &str, name: &str) -> Result<T, XmlError> {
    slot.ok_or_else(|| XmlError::missing_element(parent, name))
}

/// Takes a required attribute out of its slot.
///
/// # Errors
/// [`XmlErrorKind::Structure`] if it did not stand.
#[inline]
pub fn attribute<T>(slot: Option<T>, parent: &str, name: &str) -> Result<T, XmlError> {
    slot.ok_or_else(|| XmlError::missing_attribute(parent, name))
}

/// Keeps an attribute that the schema leaves open. What `xsi` says about the document is not kept.
///
/// # Errors
/// Whatever is wrong with its value or prefix.
pub fn open_attribute(
    reader: &XmlReader<'_>,
    attribute: &Attribute<'_>,
    list: &mut Vec<RawAttribute>,
) -> Result<(), XmlError> {
    if attribute.ns == Ns::XSI {
        return Ok(());
    }
    let name = if attribute.ns == Ns::NONE {
        QName::new(Ns::NONE, attribute.local)
    } else {
        reader.resolve_qname(attribute.qualified)?
    };
    list.push(RawAttribute {
        name,
        value: attribute.value()?.into_owned(),
    });
    Ok(())
}

/// Writes a child element if there is one.
#[inline]
pub fn write_option<T: WriteXml>(writer: &mut XmlWriter, name: Name, value: &Option<T>) {
    if let Some(value) = value {
        value.write_xml(writer, name);
    }
}

/// Writes a child element that lies in a box, if there is one.
#[inline]
pub fn write_boxed<T: WriteXml>(writer: &mut XmlWriter, name: Name, value: &Option<Box<T>>) {
    if let Some(value) = value {
        (**value).write_xml(writer, name);
    }
}

/// Writes child elements in order.
#[inline]
pub fn write_many<T: WriteXml>(writer: &mut XmlWriter, name: Name, values: &[T]) {
    for value in values {
        value.write_xml(writer, name);
    }
}

/// Writes elements that were kept whole.
pub fn write_raw<'a>(writer: &mut XmlWriter, elements: impl IntoIterator<Item = &'a RawXml>) {
    for element in elements {
        writer.raw(element);
    }
}

/// Writes an attribute if there is one.
#[inline]
pub fn write_attribute<T: Text>(writer: &mut XmlWriter, name: Name, value: &Option<T>) {
    if let Some(value) = value {
        writer.attribute(name, value);
    }
}

/// Writes attributes that the schema leaves open.
pub fn write_open_attributes(writer: &mut XmlWriter, attributes: &[RawAttribute]) {
    for attribute in attributes {
        writer.raw_attribute(attribute);
    }
}

/// A value that may be declared absent with `xsi:nil`.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Nillable<T> {
    /// `xsi:nil="true"`.
    #[default]
    Nil,
    /// A value.
    Value(T),
}

impl<T> Nillable<T> {
    /// The value, unless it is nil.
    pub fn value(&self) -> Option<&T> {
        match self {
            Nillable::Nil => None,
            Nillable::Value(value) => Some(value),
        }
    }
}

impl<T: ReadXml> ReadXml for Nillable<T> {
    fn read_xml(reader: &mut XmlReader<'_>) -> Result<Self, XmlError> {
        if reader.is_nil() {
            reader.skip()?;
            return Ok(Nillable::Nil);
        }
        T::read_xml(reader).map(Nillable::Value)
    }
}

impl<T: WriteXml> WriteXml for Nillable<T> {
    fn write_xml(&self, writer: &mut XmlWriter, name: Name) {
        match self {
            Nillable::Nil => writer.nil(name),
            Nillable::Value(value) => value.write_xml(writer, name),
        }
    }
}

/// Implements text, parsing and display for an enumeration that has `ALL`, `as_str` and the name of its schema type.
macro_rules! listed_values {
    ($type:ident, $schema:literal) => {
        impl $crate::xml::WriteText for $type {
            fn write_text(&self, out: &mut $crate::xml::TextWriter<'_>) {
                out.push(self.as_str());
            }
        }

        impl $crate::xml::Text for $type {
            fn from_text(text: &str, _: &$crate::xml::XmlReader<'_>) -> Result<Self, $crate::xml::XmlError> {
                text.parse()
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl std::str::FromStr for $type {
            type Err = $crate::xml::XmlError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                let text = $crate::xml::trim(text);
                Self::ALL
                    .iter()
                    .find(|value| value.as_str() == text)
                    .cloned()
                    .ok_or_else(|| $crate::xml::XmlError::value($schema))
            }
        }
    };
    (open $type:ident) => {
        impl $crate::xml::WriteText for $type {
            fn write_text(&self, out: &mut $crate::xml::TextWriter<'_>) {
                out.push(self.as_str());
            }
        }

        impl $crate::xml::Text for $type {
            fn from_text(text: &str, _: &$crate::xml::XmlReader<'_>) -> Result<Self, $crate::xml::XmlError> {
                Ok(Self::from(text))
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl From<&str> for $type {
            fn from(text: &str) -> Self {
                let trimmed = $crate::xml::trim(text);
                let known = Self::ALL.iter().find(|value| value.as_str() == trimmed);
                known
                    .cloned()
                    .unwrap_or_else(|| Self::Other(trimmed.to_owned()))
            }
        }
    };
}
pub(crate) use listed_values;
