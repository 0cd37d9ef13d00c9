//! The built-in simple types of XML Schema as Rust values.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

use super::{TextWriter, XmlError, XmlReader, XmlWriter};

/// A value that can be written as text: the content of a simple element, or an attribute.
pub trait WriteText {
    /// Whether [`prepare`](Self::prepare) may declare anything.
    const DECLARES: bool = false;

    /// Declares the namespaces that the value needs, while the start tag is still open. Only qualified names need any.
    fn prepare(&self, _writer: &mut XmlWriter) {}

    /// Writes the value.
    fn write_text(&self, out: &mut TextWriter<'_>);
}

/// A value of a simple type: can be written as text and read from it.
pub trait Text: WriteText + Sized {
    /// Reads the value. `reader` resolves the prefixes of qualified names.
    ///
    /// # Errors
    /// [`XmlErrorKind::Value`](super::XmlErrorKind::Value) when the text does not belong to the type.
    fn from_text(text: &str, reader: &XmlReader<'_>) -> Result<Self, XmlError>;
}

/// White space as XML Schema has it (`whiteSpace="collapse"`), at both ends.
pub fn trim(text: &str) -> &str {
    text.trim_matches([' ', '\t', '\n', '\r'])
}

impl WriteText for str {
    fn write_text(&self, out: &mut TextWriter<'_>) {
        out.push(self);
    }
}

impl WriteText for String {
    fn write_text(&self, out: &mut TextWriter<'_>) {
        out.push(self);
    }
}

impl Text for String {
    fn from_text(text: &str, _: &XmlReader<'_>) -> Result<Self, XmlError> {
        Ok(text.to_owned())
    }
}

impl WriteText for bool {
    fn write_text(&self, out: &mut TextWriter<'_>) {
        out.push_plain(if *self { "true" } else { "false" });
    }
}

impl Text for bool {
    fn from_text(text: &str, _: &XmlReader<'_>) -> Result<Self, XmlError> {
        match trim(text) {
            "true" | "1" => Ok(true),
            "false" | "0" => Ok(false),
            _ => Err(XmlError::value("xs:boolean")),
        }
    }
}

macro_rules! integers {
    ($($rust:ty => $name:literal),* $(,)?) => {$(
        impl WriteText for $rust {
            fn write_text(&self, out: &mut TextWriter<'_>) {
                #[allow(unused_comparisons, reason = "unsigned types are written by the same lines")]
                write_integer(*self < 0, u64::from(self.abs_diff(0)), out);
            }
        }

        impl Text for $rust {
            fn from_text(text: &str, _: &XmlReader<'_>) -> Result<Self, XmlError> {
                let text = trim(text);
                // Rust and XML Schema agree on the rest: an optional sign, then ASCII digits. A sign in front of an unsigned zero is allowed by XML Schema only.
                let text = text.strip_prefix('-').filter(|rest| !rest.is_empty() && rest.bytes().all(|b| b == b'0')).unwrap_or(text);
                text.parse().map_err(|_| XmlError::value($name))
            }
        }
    )*};
}

/// Writes an integer in decimal. The formatting of the standard library takes several times as long, and responses are full of integers.
fn write_integer(negative: bool, magnitude: u64, out: &mut TextWriter<'_>) {
    if negative {
        out.push_plain("-");
    }
    out.push_plain(itoa::Buffer::new().format(magnitude));
}

/// The same number as an integer, if it is one that has no other text than the integer has. Most numbers with a fraction have none.
fn whole(number: f64) -> Option<u64> {
    let integer = number as u64;
    let same = number.is_sign_positive() && integer < 1 << 24 && integer as f64 == number;
    same.then_some(integer)
}

integers! {
    i8 => "xs:byte", i16 => "xs:short", i32 => "xs:int", i64 => "xs:long",
    u8 => "xs:unsignedByte", u16 => "xs:unsignedShort", u32 => "xs:unsignedInt", u64 => "xs:unsignedLong",
}

macro_rules! floats {
    ($($rust:ty => $name:literal),*) => {$(
        impl WriteText for $rust {
            fn write_text(&self, out: &mut TextWriter<'_>) {
                if self.is_nan() {
                    out.push_plain("NaN");
                } else if self.is_infinite() {
                    out.push_plain(if *self > 0.0 { "INF" } else { "-INF" });
                } else if let Some(integer) = whole(f64::from(*self)) {
                    write_integer(false, integer, out);
                } else {
                    let _ = write!(out, "{self}");
                }
            }
        }

        impl Text for $rust {
            fn from_text(text: &str, _: &XmlReader<'_>) -> Result<Self, XmlError> {
                match trim(text) {
                    "NaN" => Ok(<$rust>::NAN),
                    "INF" | "+INF" => Ok(<$rust>::INFINITY),
                    "-INF" => Ok(<$rust>::NEG_INFINITY),
                    // Rust also takes names like "inf" and "nan", which XML Schema does not have.
                    number if number.bytes().all(|b| matches!(b, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E')) => {
                        number.parse().map_err(|_| XmlError::value($name))
                    }
                    _ => Err(XmlError::value($name)),
                }
            }
        }
    )*};
}

floats! { f32 => "xs:float", f64 => "xs:double" }

/// Binary content in base64 (`xs:base64Binary`).
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Base64(pub Vec<u8>);

impl std::fmt::Debug for Base64 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Base64({} bytes)", self.0.len())
    }
}

/// Padding is optional on input, as several clients leave it out.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// Decodes base64 with optional padding and white space anywhere.
///
/// # Errors
/// [`XmlErrorKind::Value`](super::XmlErrorKind::Value) for anything else.
pub fn decode_base64(text: &str) -> Result<Vec<u8>, XmlError> {
    let text = trim(text);
    let decoded = if text.bytes().any(|b| b.is_ascii_whitespace()) {
        BASE64.decode(text.split_ascii_whitespace().collect::<String>())
    } else {
        BASE64.decode(text)
    };
    decoded.map_err(|_| XmlError::value("xs:base64Binary"))
}

impl WriteText for Base64 {
    fn write_text(&self, out: &mut TextWriter<'_>) {
        BASE64.encode_string(&self.0, out.plain());
    }
}

impl Text for Base64 {
    fn from_text(text: &str, _: &XmlReader<'_>) -> Result<Self, XmlError> {
        decode_base64(text).map(Base64)
    }
}

/// Binary content in hexadecimal (`xs:hexBinary`).
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct HexBinary(pub Vec<u8>);

impl std::fmt::Debug for HexBinary {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "HexBinary({} bytes)", self.0.len())
    }
}

impl WriteText for HexBinary {
    fn write_text(&self, out: &mut TextWriter<'_>) {
        for byte in &self.0 {
            let _ = write!(out, "{byte:02X}");
        }
    }
}

impl Text for HexBinary {
    fn from_text(text: &str, _: &XmlReader<'_>) -> Result<Self, XmlError> {
        let digits = trim(text).as_bytes();
        if !digits.len().is_multiple_of(2) {
            return Err(XmlError::value("xs:hexBinary"));
        }
        let nibble = |digit: u8| char::from(digit).to_digit(16).map(|value| value as u8);
        digits
            .chunks_exact(2)
            .map(|pair| Some(nibble(pair[0])? << 4 | nibble(pair[1])?))
            .collect::<Option<Vec<u8>>>()
            .map(HexBinary)
            .ok_or_else(|| XmlError::value("xs:hexBinary"))
    }
}

/// A list of values in one text, separated by white space (`xs:list`).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct List<T>(pub Vec<T>);

impl<T> Default for List<T> {
    fn default() -> Self {
        List(Vec::new())
    }
}

impl<T> From<Vec<T>> for List<T> {
    fn from(items: Vec<T>) -> Self {
        List(items)
    }
}

impl<T: WriteText> WriteText for List<T> {
    const DECLARES: bool = T::DECLARES;

    fn prepare(&self, writer: &mut XmlWriter) {
        for item in &self.0 {
            item.prepare(writer);
        }
    }

    fn write_text(&self, out: &mut TextWriter<'_>) {
        for (index, item) in self.0.iter().enumerate() {
            if index > 0 {
                out.push_plain(" ");
            }
            item.write_text(out);
        }
    }
}

impl<T: Text> Text for List<T> {
    fn from_text(text: &str, reader: &XmlReader<'_>) -> Result<Self, XmlError> {
        text.split_ascii_whitespace()
            .map(|item| T::from_text(item, reader))
            .collect::<Result<_, _>>()
            .map(List)
    }
}
