//! The messages of WS-Discovery, read from and written to datagrams.

use std::borrow::Cow;

use crate::soap::{Fault, FaultCode};
use crate::xml::{
    Limits, List, Name, Ns, QName, ReadXml, XmlError, XmlErrorKind, XmlReader, XmlWriter, trim,
};

/// Largest datagram that is read, in octets (the envelope limit of the Devices Profile for Web Services).
pub const MAX_DATAGRAM: usize = 32_767;

/// Far more than any discovery message needs.
const LIMITS: Limits = Limits {
    depth: 32,
    attributes: 32,
    namespaces: 64,
    elements: 1000,
};

/// `wsa:To` of multicast messages.
pub(super) const TO_ALL: &str = "urn:schemas-xmlsoap-org:ws:2005:04:discovery";
/// `wsa:To` of answers.
pub(super) const TO_SENDER: &str = "http://schemas.xmlsoap.org/ws/2004/08/addressing/role/anonymous";
const ACTION_PREFIX: &str = "http://schemas.xmlsoap.org/ws/2005/04/discovery/";

const fn wsa(local: &'static str) -> Name {
    Name::new(Ns::WSA_2004, local)
}

const fn wsd(local: &'static str) -> Name {
    Name::new(Ns::WSD, local)
}

/// One message with the headers that matter.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// `wsa:MessageID`; a message without cannot be answered and is not read.
    pub message_id: String,
    /// `wsa:RelatesTo`: the message id of the request, in answers.
    pub relates_to: Option<String>,
    /// `wsa:To`.
    pub to: Option<String>,
    /// `d:AppSequence`, in what devices send.
    pub app_sequence: Option<AppSequence>,
    /// What the message says.
    pub body: Body,
}

/// Lets receivers put the messages of one device in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AppSequence {
    /// Grows with each start of the device.
    pub instance_id: u32,
    /// Grows with each message.
    pub message_number: u32,
}

/// The body of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Body {
    /// A device is there.
    Hello(Target),
    /// The device with this endpoint address leaves.
    Bye(String),
    /// Who is there?
    Probe(Probe),
    /// Devices that match a probe.
    ProbeMatches(Vec<Target>),
    /// Where is the device with this endpoint address?
    Resolve(String),
    /// The device that was asked for.
    ResolveMatches(Option<Target>),
    /// The request cannot be answered; sent to unicast requests only.
    Fault(Fault),
}

/// What a probe asks for. Nothing asked for means everybody.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Probe {
    /// Types that the device must have, all of them.
    pub types: Vec<QName>,
    /// Scopes that the device must have, all of them.
    pub scopes: Vec<String>,
    /// The URI of the rule that compares scopes.
    pub match_by: Option<String>,
}

/// A device as it describes itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Target {
    /// Address of the endpoint reference, `urn:uuid:...`, the same for ever.
    pub endpoint: String,
    /// `tds:Device` and others.
    pub types: Vec<QName>,
    /// Scope URIs.
    pub scopes: Vec<String>,
    /// Addresses of the device service.
    pub xaddrs: Vec<String>,
    /// Grows with each change of the above.
    pub metadata_version: u32,
}

impl Message {
    /// Reads a datagram.
    ///
    /// # Errors
    /// The datagram is no discovery message that we know: none of a receiver's business, so there is nothing to answer.
    pub fn parse(datagram: &[u8]) -> Result<Self, XmlError> {
        if datagram.len() > MAX_DATAGRAM {
            return Err(XmlError::new(
                XmlErrorKind::LimitExceeded,
                "the datagram is too long",
            ));
        }
        match Self::read(datagram) {
            Err(error) if error.kind() == XmlErrorKind::NotWellFormed => {
                match without_stray_prefixes(datagram) {
                    Some(repaired) => Self::read(&repaired),
                    None => Err(error),
                }
            }
            result => result,
        }
    }

    fn read(datagram: &[u8]) -> Result<Self, XmlError> {
        let mut reader = XmlReader::new(datagram, LIMITS)?;
        if !reader.root()?.is(Ns::SOAP, "Envelope") {
            return Err(XmlError::new(XmlErrorKind::Structure, "not a SOAP 1.2 envelope"));
        }
        let mut headers = Headers::default();
        let mut body = None;
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (Ns::SOAP, "Header") => headers.read(&mut reader)?,
                (Ns::SOAP, "Body") if body.is_none() => body = Some(read_body(&mut reader)?),
                _ => return Err(XmlError::new(XmlErrorKind::Structure, "not a SOAP 1.2 envelope")),
            }
        }
        reader.finish()?;
        Ok(Self {
            message_id: headers
                .message_id
                .filter(|id| !id.is_empty())
                .ok_or_else(|| XmlError::missing_element("Header", "MessageID"))?,
            relates_to: headers.relates_to,
            to: headers.to,
            app_sequence: headers.app_sequence,
            body: body.ok_or_else(|| XmlError::missing_element("Envelope", "Body"))?,
        })
    }

    /// The datagram.
    pub fn to_datagram(&self) -> Vec<u8> {
        let envelope = Name::new(Ns::SOAP, "Envelope");
        let header = Name::new(Ns::SOAP, "Header");
        let body = Name::new(Ns::SOAP, "Body");
        let mut writer = XmlWriter::with_capacity(2048);
        writer.start(envelope);
        writer.start(header);
        writer.element(wsa("MessageID"), self.message_id.as_str());
        if let Some(relates_to) = &self.relates_to {
            writer.element(wsa("RelatesTo"), relates_to.as_str());
        }
        if let Some(to) = &self.to {
            writer.element(wsa("To"), to.as_str());
        }
        writer.element(wsa("Action"), self.action().as_str());
        if let Some(sequence) = self.app_sequence {
            writer.start(wsd("AppSequence"));
            writer.attribute(Name::local("InstanceId"), &sequence.instance_id);
            writer.attribute(Name::local("MessageNumber"), &sequence.message_number);
            writer.end(wsd("AppSequence"));
        }
        writer.end(header);
        writer.start(body);
        self.body.write(&mut writer);
        writer.end(body);
        writer.end(envelope);
        let mut datagram = br#"<?xml version="1.0" encoding="UTF-8"?>"#.to_vec();
        datagram.extend(writer.into_document().into_bytes());
        datagram
    }

    fn action(&self) -> String {
        let name = match self.body {
            Body::Hello(_) => "Hello",
            Body::Bye(_) => "Bye",
            Body::Probe(_) => "Probe",
            Body::ProbeMatches(_) => "ProbeMatches",
            Body::Resolve(_) => "Resolve",
            Body::ResolveMatches(_) => "ResolveMatches",
            Body::Fault(_) => "fault",
        };
        format!("{ACTION_PREFIX}{name}")
    }
}

/// A probe that many programs have copied from each other marks its `Action` with `a:mustUnderstand` and never declares
/// `a`. Every camera answers it, so we do too: the attribute says nothing here.
fn without_stray_prefixes(datagram: &[u8]) -> Option<Vec<u8>> {
    const STRAY: &str = " a:mustUnderstand=\"true\"";
    let text = std::str::from_utf8(datagram).ok()?;
    (text.contains(STRAY) && !text.contains("xmlns:a=")).then(|| text.replace(STRAY, "").into_bytes())
}

#[derive(Default)]
struct Headers {
    message_id: Option<String>,
    relates_to: Option<String>,
    to: Option<String>,
    app_sequence: Option<AppSequence>,
}

impl Headers {
    fn read(&mut self, reader: &mut XmlReader<'_>) -> Result<(), XmlError> {
        while let Some(block) = reader.next_child()? {
            match (block.ns, block.local) {
                // Some clients take the addressing of 2005 for their headers.
                (Ns::WSA_2004 | Ns::WSA, "MessageID") => self.message_id = Some(text(reader)?),
                (Ns::WSA_2004 | Ns::WSA, "RelatesTo") => self.relates_to = Some(text(reader)?),
                (Ns::WSA_2004 | Ns::WSA, "To") => self.to = Some(text(reader)?),
                (Ns::WSD, "AppSequence") => {
                    self.app_sequence = Some(AppSequence {
                        instance_id: number_attribute(reader, "InstanceId")?,
                        message_number: number_attribute(reader, "MessageNumber")?,
                    });
                    reader.skip()?;
                }
                _ => reader.skip()?,
            }
        }
        Ok(())
    }
}

fn text(reader: &mut XmlReader<'_>) -> Result<String, XmlError> {
    Ok(trim(&reader.text()?).to_owned())
}

fn number_attribute(reader: &XmlReader<'_>, local: &str) -> Result<u32, XmlError> {
    reader
        .attribute(Ns::NONE, local)
        .ok_or_else(|| XmlError::missing_attribute("AppSequence", local))?
        .parse(reader)
}

fn read_body(reader: &mut XmlReader<'_>) -> Result<Body, XmlError> {
    let start = reader
        .next_child()?
        .ok_or_else(|| XmlError::new(XmlErrorKind::Structure, "the body is empty"))?;
    let body = match (start.ns, start.local) {
        (Ns::WSD, "Hello") => Body::Hello(Target::read_xml(reader)?),
        (Ns::WSD, "Bye") => Body::Bye(Target::read_xml(reader)?.endpoint),
        (Ns::WSD, "Probe") => Body::Probe(Probe::read_xml(reader)?),
        (Ns::WSD, "ProbeMatches") => Body::ProbeMatches(read_matches(reader, "ProbeMatch")?),
        (Ns::WSD, "Resolve") => Body::Resolve(Target::read_xml(reader)?.endpoint),
        (Ns::WSD, "ResolveMatches") => {
            Body::ResolveMatches(read_matches(reader, "ResolveMatch")?.into_iter().next())
        }
        (Ns::SOAP, "Fault") => Body::Fault(Fault::read_xml(reader)?),
        _ => return Err(XmlError::new(XmlErrorKind::Structure, "not a discovery message")),
    };
    match reader.next_child()? {
        None => Ok(body),
        Some(_) => Err(XmlError::new(
            XmlErrorKind::Structure,
            "the body holds more than one element",
        )),
    }
}

fn read_matches(reader: &mut XmlReader<'_>, local: &str) -> Result<Vec<Target>, XmlError> {
    let mut matches = Vec::new();
    while let Some(child) = reader.next_child()? {
        if child.is(Ns::WSD, local) {
            matches.push(reader.read(&child)?);
        } else {
            reader.skip()?;
        }
    }
    Ok(matches)
}

impl ReadXml for Probe {
    fn read_xml(reader: &mut XmlReader<'_>) -> Result<Self, XmlError> {
        let mut probe = Self::default();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (Ns::WSD, "Types") => probe.types = reader.read::<List<QName>>(&child)?.0,
                (Ns::WSD, "Scopes") => {
                    let match_by = reader
                        .attribute(Ns::NONE, "MatchBy")
                        .map(|attribute| attribute.value());
                    probe.match_by = match_by.transpose()?.map(Cow::into_owned);
                    probe.scopes = reader.read::<List<String>>(&child)?.0;
                }
                _ => reader.skip()?,
            }
        }
        Ok(probe)
    }
}

impl ReadXml for Target {
    fn read_xml(reader: &mut XmlReader<'_>) -> Result<Self, XmlError> {
        let mut target = Self::default();
        while let Some(child) = reader.next_child()? {
            match (child.ns, child.local) {
                (Ns::WSA_2004 | Ns::WSA, "EndpointReference") => target.endpoint = read_address(reader)?,
                (Ns::WSD, "Types") => target.types = reader.read::<List<QName>>(&child)?.0,
                (Ns::WSD, "Scopes") => target.scopes = reader.read::<List<String>>(&child)?.0,
                (Ns::WSD, "XAddrs") => target.xaddrs = reader.read::<List<String>>(&child)?.0,
                (Ns::WSD, "MetadataVersion") => target.metadata_version = reader.read(&child)?,
                _ => reader.skip()?,
            }
        }
        if target.endpoint.is_empty() {
            return Err(XmlError::missing_element("EndpointReference", "Address"));
        }
        Ok(target)
    }
}

fn read_address(reader: &mut XmlReader<'_>) -> Result<String, XmlError> {
    let mut address = String::new();
    while let Some(child) = reader.next_child()? {
        if child.is(Ns::WSA_2004, "Address") || child.is(Ns::WSA, "Address") {
            address = text(reader)?;
        } else {
            reader.skip()?;
        }
    }
    Ok(address)
}

impl Body {
    fn write(&self, writer: &mut XmlWriter) {
        match self {
            Self::Hello(target) => target.write(writer, wsd("Hello")),
            Self::Bye(endpoint) => write_endpoint(writer, wsd("Bye"), endpoint),
            Self::Resolve(endpoint) => write_endpoint(writer, wsd("Resolve"), endpoint),
            Self::Probe(probe) => probe.write(writer),
            Self::ProbeMatches(targets) => {
                writer.start(wsd("ProbeMatches"));
                for target in targets {
                    target.write(writer, wsd("ProbeMatch"));
                }
                writer.end(wsd("ProbeMatches"));
            }
            Self::ResolveMatches(target) => {
                writer.start(wsd("ResolveMatches"));
                if let Some(target) = target {
                    target.write(writer, wsd("ResolveMatch"));
                }
                writer.end(wsd("ResolveMatches"));
            }
            Self::Fault(fault) => fault.write(writer),
        }
    }

    /// The fault for a rule that is not known (ONVIF Core, "SOAP Fault Messages").
    pub(super) fn matching_rule_not_supported() -> Self {
        let mut writer = XmlWriter::new();
        writer.element(
            wsd("SupportedMatchingRules"),
            &List(super::scope::MatchRule::supported()),
        );
        let fault = Fault::new(FaultCode::Sender, "The matching rule is not supported")
            .with_subcode(QName::constant(Ns::WSD, "MatchingRuleNotSupported"));
        // What we just wrote is well-formed.
        match crate::xml::RawXml::parse(&writer.into_document()) {
            Ok(detail) => Self::Fault(fault.with_detail(detail)),
            Err(_) => Self::Fault(fault),
        }
    }
}

impl Probe {
    fn write(&self, writer: &mut XmlWriter) {
        writer.start(wsd("Probe"));
        if !self.types.is_empty() {
            writer.element(wsd("Types"), &List(self.types.clone()));
        }
        if !self.scopes.is_empty() || self.match_by.is_some() {
            writer.start(wsd("Scopes"));
            if let Some(match_by) = &self.match_by {
                writer.attribute(Name::local("MatchBy"), match_by.as_str());
            }
            writer.value(&List(self.scopes.clone()));
            writer.end(wsd("Scopes"));
        }
        writer.end(wsd("Probe"));
    }
}

impl Target {
    fn write(&self, writer: &mut XmlWriter, name: Name) {
        writer.start(name);
        write_reference(writer, &self.endpoint);
        if !self.types.is_empty() {
            writer.element(wsd("Types"), &List(self.types.clone()));
        }
        if !self.scopes.is_empty() {
            writer.element(wsd("Scopes"), &List(self.scopes.clone()));
        }
        if !self.xaddrs.is_empty() {
            writer.element(wsd("XAddrs"), &List(self.xaddrs.clone()));
        }
        writer.element(wsd("MetadataVersion"), &self.metadata_version);
        writer.end(name);
    }
}

fn write_endpoint(writer: &mut XmlWriter, name: Name, endpoint: &str) {
    writer.start(name);
    write_reference(writer, endpoint);
    writer.end(name);
}

fn write_reference(writer: &mut XmlWriter, endpoint: &str) {
    writer.start(wsa("EndpointReference"));
    writer.element(wsa("Address"), endpoint);
    writer.end(wsa("EndpointReference"));
}
