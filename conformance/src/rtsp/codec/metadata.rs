//! Metadata in RTP (Streaming Specification, "RTP for Metadata stream").

use onvif_core::xml::RawXml;

use super::super::rtp::RtpPacket;
use super::super::sdp::RtpMap;
use super::Unit;

const SCHEMA: &str = "http://www.onvif.org/ver10/schema";

pub struct Metadata {
    /// Compressed documents are not read.
    compressed: bool,
    document: Vec<u8>,
    broken: bool,
}

impl Metadata {
    pub fn new(map: &RtpMap) -> Metadata {
        Metadata {
            compressed: !map.encoding.eq_ignore_ascii_case("vnd.onvif.metadata"),
            document: Vec::new(),
            broken: false,
        }
    }

    pub fn lost(&mut self) {
        self.broken = true;
    }

    pub fn push(&mut self, packet: &RtpPacket) -> Result<Option<Unit>, String> {
        self.document.extend_from_slice(&packet.payload);
        super::too_long(self.document.len())?;
        if !packet.marker {
            return Ok(None);
        }
        let document = std::mem::take(&mut self.document);
        if std::mem::take(&mut self.broken) {
            return Ok(None);
        }
        let document = if self.compressed {
            String::new()
        } else {
            read(document)?
        };
        Ok(Some(Unit {
            key: true,
            document: Some(document),
            ..Unit::default()
        }))
    }
}

/// A document that is well formed and has the root that it must have.
fn read(document: Vec<u8>) -> Result<String, String> {
    let text = String::from_utf8(document).map_err(|_| "a metadata document that is not UTF-8".to_owned())?;
    let root = text.trim();
    let root = match root.strip_prefix("<?xml") {
        Some(rest) => rest.split_once("?>").map_or("", |(_, rest)| rest).trim(),
        None => root,
    };
    let parsed = RawXml::parse(root)
        .map_err(|error| format!("a metadata document that is not well formed: {error}"))?;
    let name = parsed
        .name()
        .map_err(|error| format!("a metadata document without a root: {error}"))?;
    // The text of the specification and its schema spell the root differently; the schema decides.
    if name.uri() != SCHEMA || name.local() != "MetadataStream" {
        return Err(format!(
            "a metadata document with the root {} of {}",
            name.local(),
            name.uri()
        ));
    }
    Ok(text)
}
