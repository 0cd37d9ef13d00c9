//! Envelopes: the header is read first, then the first element of the body is looked at, and only then, after access has been
//! checked, is the body read.

use std::borrow::Cow;

use super::{Fault, FaultCode};
use crate::xml::{Limits, Name, Ns, NsSet, QName, Start, XmlError, XmlReader, XmlWriter, write_declarations};

/// What the header of a message says, as far as a device looks at it. Everything borrows from the message.
#[derive(Debug, Default)]
pub struct Header<'a> {
    /// `wsa:Action`.
    pub action: Option<Cow<'a, str>>,
    /// `wsa:MessageID`.
    pub message_id: Option<Cow<'a, str>>,
    /// `wsa:RelatesTo`.
    pub relates_to: Option<Cow<'a, str>>,
    /// `wsa:To`.
    pub to: Option<Cow<'a, str>>,
    /// The address in `wsa:ReplyTo`.
    pub reply_to: Option<Cow<'a, str>>,
    /// The address in `wsa:FaultTo`.
    pub fault_to: Option<Cow<'a, str>>,
    /// The username token of `wsse:Security`.
    pub username_token: Option<UsernameTokenHeader<'a>>,
    /// Headers that must be understood and are not known.
    pub not_understood: Vec<QName>,
}

/// A `wsse:UsernameToken` as it stands in the header, unchecked (WS-Security UsernameToken Profile 1.0).
#[derive(Default, Clone)]
pub struct UsernameTokenHeader<'a> {
    /// Name of the user.
    pub username: Cow<'a, str>,
    /// Password or its digest, in the form that `password_type` says.
    pub password: Option<Cow<'a, str>>,
    /// Attribute `Type` of the password; without it the password is plain text.
    pub password_type: Option<Cow<'a, str>>,
    /// The nonce in base64.
    pub nonce: Option<Cow<'a, str>>,
    /// `wsu:Created` as written.
    pub created: Option<Cow<'a, str>>,
}

impl std::fmt::Debug for UsernameTokenHeader<'_> {
    /// Without the password, which may be in plain text.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UsernameTokenHeader")
            .field("username", &self.username)
            .field("created", &self.created)
            .finish_non_exhaustive()
    }
}

/// A message of which the header has been read; the body is still ahead.
pub struct Envelope<'a> {
    /// The header, empty if the message has none.
    pub header: Header<'a>,
    /// The start tag of the first element in the body, if there is one.
    pub body: Option<Start<'a>>,
    reader: XmlReader<'a>,
}

impl<'a> Envelope<'a> {
    /// Reads a message up to the first element of its body.
    ///
    /// # Errors
    /// `env:VersionMismatch` for another envelope than that of SOAP 1.2, otherwise `env:Sender` with the `ter:` subcode for
    /// what is wrong.
    pub fn parse(message: &'a [u8], limits: Limits) -> Result<Envelope<'a>, Fault> {
        let mut reader = XmlReader::new(message, limits)?;
        let root = reader.root()?;
        if root.local == "Envelope" && root.ns != Ns::SOAP {
            return Err(Fault::new(FaultCode::VersionMismatch, "SOAP version mismatch"));
        }
        if root.local != "Envelope" {
            return Err(Fault::sender(
                ["TagMismatch"],
                "The message is not a SOAP envelope",
            ));
        }
        let mut header = Header::default();
        let mut header_seen = false;
        loop {
            let Some(child) = reader.next_child()? else {
                return Err(Fault::sender(["Tag"], "The envelope has no body"));
            };
            if child.is(Ns::SOAP, "Body") {
                break;
            }
            if !child.is(Ns::SOAP, "Header") || header_seen {
                return Err(Fault::sender(
                    ["TagMismatch"],
                    "The envelope holds something else than a header and a body",
                ));
            }
            header_seen = true;
            read_header(&mut reader, &mut header)?;
        }
        let body = reader.next_child()?;
        Ok(Envelope { header, body, reader })
    }

    /// The fault that is due if a header that must be understood is not (SOAP 1.2 part 1, 2.6).
    ///
    /// # Errors
    /// `env:MustUnderstand`, naming the headers.
    pub fn check_understood(&self) -> Result<(), Fault> {
        if self.header.not_understood.is_empty() {
            return Ok(());
        }
        let names: Vec<String> = self
            .header
            .not_understood
            .iter()
            .map(|name| format!("{name:.80}"))
            .collect();
        Err(Fault::new(
            FaultCode::MustUnderstand,
            format!("SOAP header blocks not understood: {}", names.join(", ")),
        ))
    }

    /// The reader, standing in the first element of the body.
    pub fn reader(&mut self) -> &mut XmlReader<'a> {
        &mut self.reader
    }

    /// Reads through the end of the message, after the first element of the body was consumed. A request whose end is missing
    /// must not be carried out.
    ///
    /// # Errors
    /// `ter:WellFormed` for a message that is cut off or goes on, `ter:InvalidArgs` for a second element in the body.
    pub fn finish(&mut self) -> Result<(), Fault> {
        if self.body.is_some() && self.reader.next_child()?.is_some() {
            return Err(Fault::sender(
                ["InvalidArgs"],
                "The body holds more than one element",
            ));
        }
        // Behind the body nothing may follow in the envelope (SOAP 1.2 part 1, 5.1).
        if self.reader.next_child()?.is_some() {
            return Err(Fault::sender(
                ["TagMismatch"],
                "Something follows the body in the envelope",
            ));
        }
        Ok(self.reader.finish()?)
    }
}

fn read_header<'a>(reader: &mut XmlReader<'a>, header: &mut Header<'a>) -> Result<(), XmlError> {
    while let Some(block) = reader.next_child()? {
        let must_understand = reader
            .attribute(Ns::SOAP, "mustUnderstand")
            .is_some_and(|a| a.value().is_ok_and(|v| matches!(v.trim(), "true" | "1")));
        let for_us = reader.attribute(Ns::SOAP, "role").is_none_or(|a| {
            a.value().is_ok_and(|role| {
                role.ends_with("/role/next") || role.ends_with("/role/ultimateReceiver") || role.is_empty()
            })
        });
        if !for_us {
            reader.skip()?;
            continue;
        }
        match (block.ns, block.local) {
            (Ns::WSA, "Action") => header.action = Some(trimmed(reader.text()?)),
            (Ns::WSA, "MessageID") => header.message_id = Some(trimmed(reader.text()?)),
            (Ns::WSA, "RelatesTo") => header.relates_to = Some(trimmed(reader.text()?)),
            (Ns::WSA, "To") => header.to = Some(trimmed(reader.text()?)),
            (Ns::WSA, "ReplyTo") => header.reply_to = read_address(reader)?,
            (Ns::WSA, "FaultTo") => header.fault_to = read_address(reader)?,
            (Ns::WSA, "From") => reader.skip()?,
            (Ns::WSSE, "Security") => read_security(reader, header)?,
            _ => {
                if must_understand {
                    let name = match block.ns {
                        Ns::UNKNOWN => QName::from_uri("", block.local),
                        known => QName::new(known, block.local),
                    };
                    header.not_understood.push(name);
                }
                reader.skip()?;
            }
        }
    }
    Ok(())
}

fn read_address<'a>(reader: &mut XmlReader<'a>) -> Result<Option<Cow<'a, str>>, XmlError> {
    let mut address = None;
    while let Some(child) = reader.next_child()? {
        if child.is(Ns::WSA, "Address") {
            address = Some(trimmed(reader.text()?));
        } else {
            reader.skip()?;
        }
    }
    Ok(address)
}

fn read_security<'a>(reader: &mut XmlReader<'a>, header: &mut Header<'a>) -> Result<(), XmlError> {
    while let Some(child) = reader.next_child()? {
        if !child.is(Ns::WSSE, "UsernameToken") {
            // A timestamp of its own and signatures are not asked for by ONVIF; the token carries its own time.
            reader.skip()?;
            continue;
        }
        let mut token = UsernameTokenHeader::default();
        while let Some(field) = reader.next_child()? {
            match (field.ns, field.local) {
                (Ns::WSSE, "Username") => token.username = trimmed(reader.text()?),
                (Ns::WSSE, "Password") => {
                    token.password_type = reader
                        .attribute(Ns::NONE, "Type")
                        .map(|a| a.value())
                        .transpose()?;
                    token.password = Some(reader.text()?);
                }
                (Ns::WSSE, "Nonce") => token.nonce = Some(trimmed(reader.text()?)),
                (Ns::WSU, "Created") => token.created = Some(trimmed(reader.text()?)),
                _ => reader.skip()?,
            }
        }
        header.username_token = Some(token);
    }
    Ok(())
}

fn trimmed(text: Cow<'_, str>) -> Cow<'_, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(crate::xml::trim(text)),
        Cow::Owned(text) => Cow::Owned(crate::xml::trim(&text).to_owned()),
    }
}

/// The addressing headers of an outgoing message.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ResponseHeader<'a> {
    /// `wsa:Action`.
    pub action: Option<&'a str>,
    /// `wsa:MessageID` of this message.
    pub message_id: Option<&'a str>,
    /// `wsa:RelatesTo`: the message id of the request.
    pub relates_to: Option<&'a str>,
    /// `wsa:To`.
    pub to: Option<&'a str>,
}

/// How every message ends, behind the content of its body.
pub const AFTER_BODY: &str = "</s:Body></s:Envelope>";

/// Puts an envelope around a body that was already written.
pub fn write_envelope(header: ResponseHeader<'_>, body: XmlWriter) -> String {
    let (body, used) = body.into_parts();
    write_envelope_around(header, &body, used)
}

/// As [`write_envelope`], around a body in which the namespaces `used` have to be declared. The body stands in front of
/// [`AFTER_BODY`], with which the message ends.
pub fn write_envelope_around(header: ResponseHeader<'_>, body: &str, mut used: NsSet) -> String {
    let mut head = XmlWriter::new();
    for (local, value) in [
        ("Action", header.action),
        ("MessageID", header.message_id),
        ("RelatesTo", header.relates_to),
        ("To", header.to),
    ] {
        if let Some(value) = value {
            head.element(Name::new(Ns::WSA, local), value);
        }
    }
    let (head, head_used) = head.into_parts();
    used.extend(head_used);
    assemble(used, &head, body)
}

fn assemble(mut used: NsSet, head: &str, body: &str) -> String {
    used.insert(Ns::SOAP);
    let mut message = String::with_capacity(256 + 80 * used.iter().count() + head.len() + body.len());
    message.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<s:Envelope");
    write_declarations(used, &mut message);
    message.push('>');
    if !head.is_empty() {
        message.push_str("<s:Header>");
        message.push_str(head);
        message.push_str("</s:Header>");
    }
    message.push_str("<s:Body>");
    message.push_str(body);
    message.push_str(AFTER_BODY);
    message
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault_of(message: &str) -> String {
        let result = Envelope::parse(message.as_bytes(), Limits::default()).and_then(|mut envelope| {
            envelope.check_understood()?;
            if envelope.body.is_some() {
                envelope.reader().skip()?;
            }
            envelope.finish()
        });
        match result {
            Ok(()) => "none".into(),
            Err(fault) => fault.to_string().split(':').take(2).collect::<Vec<_>>().join(":"),
        }
    }

    const NS: &str =
        r#"xmlns:e="http://www.w3.org/2003/05/soap-envelope" xmlns:a="http://www.w3.org/2005/08/addressing""#;

    #[test]
    fn header_is_read_under_any_prefix() {
        let message = format!(
            r#"<e:Envelope {NS}><e:Header><a:Action e:mustUnderstand="1"> urn:x </a:Action><a:MessageID>m</a:MessageID>
            <a:ReplyTo><a:Address>urn:r</a:Address></a:ReplyTo>
            <Security e:mustUnderstand="1" xmlns="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd">
            <UsernameToken><Username>admin</Username><Password Type="T">p w</Password><Nonce>bg==</Nonce>
            <Created xmlns="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd">2026-11-21T00:00:00Z</Created>
            </UsernameToken></Security></e:Header><e:Body><GetX xmlns="http://www.onvif.org/ver10/device/wsdl"/></e:Body></e:Envelope>"#
        );
        let mut envelope = Envelope::parse(message.as_bytes(), Limits::default()).unwrap();
        envelope.check_understood().unwrap();
        let header = &envelope.header;
        assert_eq!(header.action.as_deref(), Some("urn:x"));
        assert_eq!(header.message_id.as_deref(), Some("m"));
        assert_eq!(header.reply_to.as_deref(), Some("urn:r"));
        let token = header.username_token.as_ref().unwrap();
        assert_eq!(
            (&*token.username, token.password.as_deref()),
            ("admin", Some("p w"))
        );
        assert_eq!(
            (token.nonce.as_deref(), token.created.as_deref()),
            (Some("bg=="), Some("2026-11-21T00:00:00Z"))
        );
        assert!(!format!("{header:?}").contains("p w"));
        assert!(envelope.body.unwrap().is(Ns::TDS, "GetX"));
        envelope.reader().skip().unwrap();
        envelope.finish().unwrap();
    }

    #[test]
    fn what_is_no_request_gets_its_fault() {
        for (message, fault) in [
            (format!("<e:Envelope {NS}><e:Body/></e:Envelope>"), "none"),
            ("<x/>".into(), "Sender/ter:TagMismatch"),
            (
                "<Envelope xmlns='http://schemas.xmlsoap.org/soap/envelope/'><Body/></Envelope>".into(),
                "VersionMismatch: SOAP version mismatch",
            ),
            (format!("<e:Envelope {NS}/>"), "Sender/ter:Tag"),
            (
                format!("<e:Envelope {NS}><e:Body/><e:Body/></e:Envelope>"),
                "Sender/ter:TagMismatch",
            ),
            (
                format!("<e:Envelope {NS}><e:Header/><e:Header/><e:Body/></e:Envelope>"),
                "Sender/ter:TagMismatch",
            ),
            (
                format!("<e:Envelope {NS}><e:Body><a:x/><a:y/></e:Body></e:Envelope>"),
                "Sender/ter:InvalidArgs",
            ),
            (
                format!("<e:Envelope {NS}><e:Body><a:x/>"),
                "Sender/ter:WellFormed",
            ),
            (
                format!("<e:Envelope {NS}><e:Body><a:x/></e:Body></e:Envelope>x"),
                "Sender/ter:WellFormed",
            ),
            (
                format!("<!DOCTYPE x><e:Envelope {NS}><e:Body/></e:Envelope>"),
                "Sender/ter:WellFormed",
            ),
            (
                format!(
                    "<e:Envelope {NS}><e:Header><q:r xmlns:q='urn:q' e:mustUnderstand='true'/></e:Header><e:Body/></e:Envelope>"
                ),
                "MustUnderstand: SOAP header blocks not understood",
            ),
            (
                format!(
                    "<e:Envelope {NS}><e:Header><q:r xmlns:q='urn:q' e:mustUnderstand='1' e:role='urn:other'/></e:Header><e:Body/></e:Envelope>"
                ),
                "none",
            ),
        ] {
            assert!(
                fault_of(&message).starts_with(fault),
                "{message}: {}",
                fault_of(&message)
            );
        }
    }

    #[test]
    fn responses_declare_their_namespaces_once() {
        let mut body = XmlWriter::new();
        body.element(Name::new(Ns::TDS, "SetXResponse"), "");
        let message = write_envelope(
            ResponseHeader {
                action: Some("urn:a"),
                relates_to: Some("m&1"),
                ..ResponseHeader::default()
            },
            body,
        );
        let envelope = Envelope::parse(message.as_bytes(), Limits::default()).unwrap();
        assert_eq!(envelope.header.relates_to.as_deref(), Some("m&1"));
        assert!(envelope.body.unwrap().is(Ns::TDS, "SetXResponse"));
        assert_eq!(message.matches("xmlns:").count(), 3);
    }
}
