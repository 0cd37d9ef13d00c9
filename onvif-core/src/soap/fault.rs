//! SOAP faults with ONVIF subcodes (ONVIF Core, "Generic faults").

use std::borrow::Cow;
use std::fmt;

use crate::xml::{
    Name, Ns, QName, RawXml, ReadXml, Start, WriteXml, XmlError, XmlErrorKind, XmlReader, XmlWriter,
};

/// The outermost code of a fault (SOAP 1.2 part 1, 5.4.6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FaultCode {
    /// The envelope is not SOAP 1.2.
    VersionMismatch,
    /// A header that must be understood is not.
    MustUnderstand,
    /// The data encoding is not supported.
    DataEncodingUnknown,
    /// The message is at fault.
    Sender,
    /// The device is at fault.
    Receiver,
}

impl FaultCode {
    /// The local name of the code.
    pub fn as_str(self) -> &'static str {
        match self {
            FaultCode::VersionMismatch => "VersionMismatch",
            FaultCode::MustUnderstand => "MustUnderstand",
            FaultCode::DataEncodingUnknown => "DataEncodingUnknown",
            FaultCode::Sender => "Sender",
            FaultCode::Receiver => "Receiver",
        }
    }

    fn from_str(local: &str) -> Option<FaultCode> {
        use FaultCode::*;
        [
            VersionMismatch,
            MustUnderstand,
            DataEncodingUnknown,
            Sender,
            Receiver,
        ]
        .into_iter()
        .find(|code| code.as_str() == local)
    }
}

/// A SOAP fault: a code, subcodes from the general to the special, a reason for people, and optional detail.
#[derive(Clone, PartialEq)]
pub struct Fault(Box<Inner>);

#[derive(Clone, PartialEq)]
struct Inner {
    code: FaultCode,
    subcodes: Vec<QName>,
    reason: Cow<'static, str>,
    detail: Vec<RawXml>,
    /// The operation was never implemented, rather than refused: see [`Fault::is_unimplemented`].
    unimplemented: bool,
}

impl Fault {
    /// A fault without subcodes.
    pub fn new(code: FaultCode, reason: impl Into<Cow<'static, str>>) -> Fault {
        Fault(Box::new(Inner {
            code,
            subcodes: Vec::new(),
            reason: reason.into(),
            detail: Vec::new(),
            unimplemented: false,
        }))
    }

    /// `env:Sender` with one or more `ter:` subcodes, the general one first: `Fault::sender(["InvalidArgVal", "NoProfile"], "…")`.
    pub fn sender<const N: usize>(
        subcodes: [&'static str; N],
        reason: impl Into<Cow<'static, str>>,
    ) -> Fault {
        Fault::new(FaultCode::Sender, reason).with_subcodes(subcodes)
    }

    /// `env:Receiver` with one or more `ter:` subcodes, the general one first.
    pub fn receiver<const N: usize>(
        subcodes: [&'static str; N],
        reason: impl Into<Cow<'static, str>>,
    ) -> Fault {
        Fault::new(FaultCode::Receiver, reason).with_subcodes(subcodes)
    }

    fn with_subcodes<const N: usize>(mut self, subcodes: [&'static str; N]) -> Fault {
        self.0
            .subcodes
            .extend(subcodes.into_iter().map(|local| QName::constant(Ns::TER, local)));
        self
    }

    /// `ter:InvalidArgVal` and one subcode below it.
    pub fn invalid_arg(subcode: &'static str, reason: impl Into<Cow<'static, str>>) -> Fault {
        Fault::sender(["InvalidArgVal", subcode], reason)
    }

    /// The sender is not authorized: `ter:NotAuthorized`.
    pub fn not_authorized() -> Fault {
        Fault::sender(["NotAuthorized"], "Sender not authorized")
    }

    /// An optional operation that this device does not have: `ter:ActionNotSupported`.
    pub fn action_not_supported() -> Fault {
        Fault::receiver(["ActionNotSupported"], "Optional action not implemented")
    }

    /// What the generated default of an operation answers. On the wire it is [`action_not_supported`](Self::action_not_supported).
    pub fn unimplemented() -> Fault {
        let mut fault = Fault::action_not_supported();
        fault.0.unimplemented = true;
        fault
    }

    /// An operation that no service has: `ter:UnknownAction`.
    pub fn unknown_action() -> Fault {
        Fault::sender(["UnknownAction"], "Unknown action")
    }

    /// The device could not do it: `ter:Action`.
    pub fn action_failed(reason: impl Into<Cow<'static, str>>) -> Fault {
        Fault::receiver(["Action"], reason)
    }

    /// Adds an element to the detail.
    pub fn with_detail(mut self, detail: RawXml) -> Fault {
        self.0.detail.push(detail);
        self
    }

    /// Adds a subcode of any namespace below the ones that are there.
    pub fn with_subcode(mut self, subcode: QName) -> Fault {
        self.0.subcodes.push(subcode);
        self
    }

    /// The code.
    pub fn code(&self) -> FaultCode {
        self.0.code
    }

    /// The subcodes from the general to the special.
    pub fn subcodes(&self) -> &[QName] {
        &self.0.subcodes
    }

    /// The reason, for people.
    pub fn reason(&self) -> &str {
        &self.0.reason
    }

    /// The elements of the detail.
    pub fn detail(&self) -> &[RawXml] {
        &self.0.detail
    }

    /// Whether a `ter:` subcode with this local name is among the subcodes.
    pub fn has_subcode(&self, local: &str) -> bool {
        self.0.subcodes.iter().any(|subcode| subcode.is(Ns::TER, local))
    }

    /// Whether the fault comes from the generated default of an operation, so that a test can tell an operation that is advertised
    /// but not implemented. Always false for a fault that came over the wire.
    pub fn is_unimplemented(&self) -> bool {
        self.0.unimplemented
    }

    /// The HTTP status for the fault (SOAP 1.2 part 2, table 20): 400 for the sender's, 500 for every other.
    /// Requests that lack authentication are answered with 401 and a challenge by the HTTP layer instead.
    pub fn http_status(&self) -> u16 {
        if self.0.code == FaultCode::Sender {
            400
        } else {
            500
        }
    }
}

impl fmt::Debug for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Fault({self})")
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.code.as_str())?;
        for subcode in &self.0.subcodes {
            write!(f, "/{subcode}")?;
        }
        write!(f, ": {}", self.0.reason)
    }
}

impl std::error::Error for Fault {}

impl From<XmlError> for Fault {
    /// What is wrong with a message decides the subcode (ONVIF Core, "Generic faults"). The message of the error names elements
    /// but no values, so it may go out as the reason.
    fn from(error: XmlError) -> Fault {
        let subcode = match error.kind() {
            XmlErrorKind::NotWellFormed | XmlErrorKind::Forbidden => "WellFormed",
            XmlErrorKind::LimitExceeded => "OperationProhibited",
            XmlErrorKind::Structure => "InvalidArgs",
            XmlErrorKind::Value => "InvalidArgVal",
        };
        Fault::sender([subcode], error.to_string())
    }
}

const FAULT: Name = Name::new(Ns::SOAP, "Fault");
const CODE: Name = Name::new(Ns::SOAP, "Code");
const SUBCODE: Name = Name::new(Ns::SOAP, "Subcode");
const VALUE: Name = Name::new(Ns::SOAP, "Value");
const REASON: Name = Name::new(Ns::SOAP, "Reason");
const TEXT: Name = Name::new(Ns::SOAP, "Text");
const DETAIL: Name = Name::new(Ns::SOAP, "Detail");

impl Fault {
    /// Writes the `env:Fault` element.
    pub fn write(&self, writer: &mut XmlWriter) {
        writer.start(FAULT);
        writer.start(CODE);
        writer.element(VALUE, &QName::constant(Ns::SOAP, self.0.code.as_str()));
        for subcode in &self.0.subcodes {
            writer.start(SUBCODE);
            writer.element(VALUE, subcode);
        }
        for _ in &self.0.subcodes {
            writer.end(SUBCODE);
        }
        writer.end(CODE);
        writer.start(REASON);
        writer.start(TEXT);
        writer.attribute(Name::new(Ns::XML, "lang"), "en");
        writer.value(&*self.0.reason);
        writer.end(TEXT);
        writer.end(REASON);
        if !self.0.detail.is_empty() {
            writer.start(DETAIL);
            for element in &self.0.detail {
                writer.raw(element);
            }
            writer.end(DETAIL);
        }
        writer.end(FAULT);
    }
}

impl WriteXml for Fault {
    fn write_xml(&self, writer: &mut XmlWriter, _: Name) {
        self.write(writer);
    }
}

impl ReadXml for Fault {
    fn read_xml(reader: &mut XmlReader<'_>) -> Result<Self, XmlError> {
        let mut code = None;
        let mut subcodes = Vec::new();
        let mut reason = String::new();
        let mut detail = Vec::new();
        while let Some(child) = reader.next_child()? {
            if child.is(Ns::SOAP, "Code") {
                code = Some(read_code(reader, &mut subcodes)?);
            } else if child.is(Ns::SOAP, "Reason") {
                read_children(reader, |reader, text| {
                    if text.is(Ns::SOAP, "Text") && reason.is_empty() {
                        reason = reader.read(text)?;
                        return Ok(true);
                    }
                    Ok(false)
                })?;
            } else if child.is(Ns::SOAP, "Detail") {
                read_children(reader, |reader, element| {
                    detail.push(reader.raw(element)?);
                    Ok(true)
                })?;
            } else {
                reader.skip()?;
            }
        }
        let code = code.ok_or_else(|| XmlError::missing_element("Fault", "Code"))?;
        Ok(Fault(Box::new(Inner {
            code,
            subcodes,
            reason: reason.into(),
            detail,
            unimplemented: false,
        })))
    }
}

/// Offers every child to `take`, which says whether it consumed it.
fn read_children<'a>(
    reader: &mut XmlReader<'a>,
    mut take: impl FnMut(&mut XmlReader<'a>, &Start<'a>) -> Result<bool, XmlError>,
) -> Result<(), XmlError> {
    while let Some(child) = reader.next_child()? {
        if !take(reader, &child)? {
            reader.skip()?;
        }
    }
    Ok(())
}

/// Reads the content of `env:Code`: the value, then subcodes nested in each other. The reader's depth limit bounds the loop.
fn read_code(reader: &mut XmlReader<'_>, subcodes: &mut Vec<QName>) -> Result<FaultCode, XmlError> {
    let mut code = None;
    let mut nesting = 0;
    loop {
        match reader.next_child()? {
            None if nesting == 0 => break,
            None => nesting -= 1,
            Some(child) if child.is(Ns::SOAP, "Subcode") => nesting += 1,
            Some(child) if child.is(Ns::SOAP, "Value") => {
                let value: QName = reader.read(&child)?;
                if nesting > 0 {
                    subcodes.push(value);
                } else if value.ns() == Ns::SOAP {
                    code = FaultCode::from_str(value.local());
                }
            }
            Some(_) => reader.skip()?,
        }
    }
    code.ok_or_else(|| XmlError::new(XmlErrorKind::Structure, "the fault has no code of SOAP 1.2"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::xml::{Limits, from_slice, to_document};

    #[test]
    fn round_trip() {
        let fault = Fault::sender(["InvalidArgVal", "NoProfile"], "a < b")
            .with_subcode(QName::from_uri("urn:vendor", "Special"))
            .with_detail(RawXml::parse("<tt:Message>x</tt:Message>").unwrap());
        let document = to_document(&fault, FAULT);
        let read: Fault = from_slice(document.as_bytes(), FAULT, Limits::default()).unwrap();
        assert_eq!(read.to_string(), fault.to_string());
        assert_eq!(read.subcodes(), fault.subcodes());
        assert_eq!(read.detail()[0].as_str(), "<tt:Message>x</tt:Message>");
        assert_eq!(read.http_status(), 400);
        assert!(read.has_subcode("NoProfile") && !read.has_subcode("Special"));
    }

    #[test]
    fn the_default_of_an_operation_can_be_told_apart() {
        let fault = Fault::unimplemented();
        assert!(fault.is_unimplemented() && !Fault::action_not_supported().is_unimplemented());
        assert_eq!(
            to_document(&fault, FAULT),
            to_document(&Fault::action_not_supported(), FAULT)
        );
        assert_eq!(fault.http_status(), 500);
    }
}
