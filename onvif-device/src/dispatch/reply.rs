//! What an operation answers, as it goes to the client.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use bytes::Bytes;
use onvif_core::soap::{AFTER_BODY, ResponseHeader, write_envelope, write_envelope_around};
use onvif_core::xml::{NsSet, XmlWriter};

/// The response element of an operation, without its envelope or already in one.
#[derive(Clone, Debug)]
pub struct Reply(Form);

#[derive(Clone, Debug)]
enum Form {
    Element(XmlWriter),
    Message(Arc<Message>),
}

/// A response element in the envelope in which nearly all clients get it, the one without a header.
pub(super) struct Message {
    text: Bytes,
    /// Where the element stands in the text.
    element: Range<usize>,
    /// The namespaces that are declared around it.
    used: NsSet,
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Message")
            .field("length", &self.text.len())
            .finish_non_exhaustive()
    }
}

impl Message {
    pub fn new(element: &XmlWriter) -> Message {
        let (element, used) = (element.as_str(), element.used());
        let text = write_envelope_around(ResponseHeader::default(), element, used);
        let end = text.len() - AFTER_BODY.len();
        Message {
            element: end - element.len()..end,
            text: text.into(),
            used,
        }
    }

    fn element(&self) -> &str {
        let octets = self.text.get(self.element.clone()).unwrap_or_default();
        std::str::from_utf8(octets).unwrap_or_default()
    }
}

impl Reply {
    pub(super) fn kept(message: Arc<Message>) -> Reply {
        Reply(Form::Message(message))
    }

    /// The element alone.
    pub fn into_writer(self) -> XmlWriter {
        match self.0 {
            Form::Element(writer) => writer,
            Form::Message(message) => XmlWriter::from_parts(message.element().to_owned(), message.used),
        }
    }

    /// The element in an envelope with this header.
    pub(crate) fn into_message(self, header: ResponseHeader<'_>) -> Bytes {
        match self.0 {
            Form::Element(writer) => write_envelope(header, writer).into(),
            Form::Message(message) if header == ResponseHeader::default() => message.text.clone(),
            Form::Message(message) => write_envelope_around(header, message.element(), message.used).into(),
        }
    }
}

impl From<XmlWriter> for Reply {
    fn from(element: XmlWriter) -> Reply {
        Reply(Form::Element(element))
    }
}

#[cfg(test)]
mod tests {
    use onvif_core::xml::{Name, Ns};

    use super::*;

    #[test]
    fn a_kept_message_is_what_is_written_anew() {
        let mut element = XmlWriter::new();
        element.element(Name::new(Ns::TDS, "Answer"), "é<&>");
        element.element(Name::new(Ns::TT, "More"), "");
        let kept = Reply::kept(Arc::new(Message::new(&element)));
        let written = Reply::from(element.clone());
        let addressed = ResponseHeader {
            action: Some("urn:a"),
            relates_to: Some("urn:m"),
            ..ResponseHeader::default()
        };
        for header in [ResponseHeader::default(), addressed] {
            let message = kept.clone().into_message(header);
            assert_eq!(message, written.clone().into_message(header));
            assert!(message.ends_with(AFTER_BODY.as_bytes()));
        }
        let alone = kept.into_writer();
        assert_eq!((alone.as_str(), alone.used()), (element.as_str(), element.used()));
    }
}
