//! H.264 in RTP (RFC 6184), decoded by OpenH264.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use openh264::decoder::Decoder;
use openh264::formats::YUVSource as _;

use super::super::rtp::RtpPacket;
use super::super::sdp::{Media, RtpMap};
use super::Unit;

const START: [u8; 4] = [0, 0, 0, 1];

pub struct H264 {
    decoder: Decoder,
    interleaving: bool,
    /// The access unit so far, with start codes.
    unit: Vec<u8>,
    /// The kinds of its NAL units.
    kinds: Vec<u8>,
    /// Within a fragmented NAL unit.
    fragment: Option<u8>,
    /// Until the next marker: the unit is incomplete.
    broken: bool,
    /// Every picture since a key frame has come.
    synchronized: bool,
}

impl H264 {
    pub fn new(media: &Media, map: &RtpMap) -> Result<H264, String> {
        let mut decoder = Decoder::new().map_err(|error| format!("no decoder: {error}"))?;
        if let Some(sets) = media.parameter(map.payload_type, "sprop-parameter-sets") {
            for set in sets.split(',').filter(|set| !set.is_empty()) {
                let set = STANDARD
                    .decode(set.trim())
                    .map_err(|_| format!("sprop-parameter-sets={sets:.100}"))?;
                if !matches!(set.first().map(|head| head & 0x1F), Some(7 | 8)) {
                    return Err("sprop-parameter-sets with something that is no parameter set".to_owned());
                }
                // What is wrong with a set shows when the first picture is decoded.
                let _ = decoder.decode(&[&START[..], &set].concat());
            }
        }
        let mode = media
            .parameter(map.payload_type, "packetization-mode")
            .unwrap_or("0");
        if !matches!(mode, "0" | "1" | "2") {
            return Err(format!("packetization-mode={mode:.20}"));
        }
        Ok(H264 {
            decoder,
            interleaving: mode == "2",
            unit: Vec::new(),
            kinds: Vec::new(),
            fragment: None,
            // The first packet that is seen may be in the midst of a unit.
            broken: false,
            synchronized: false,
        })
    }

    pub fn lost(&mut self) {
        self.broken = true;
        self.synchronized = false;
        self.fragment = None;
    }

    pub fn push(&mut self, packet: &RtpPacket) -> Result<Option<Unit>, String> {
        if !self.broken {
            self.payload(&packet.payload)?;
            super::too_long(self.unit.len())?;
        }
        if !packet.marker {
            return Ok(None);
        }
        if self.fragment.take().is_some() {
            return Err("the marker within a fragmented NAL unit".to_owned());
        }
        let (unit, kinds) = (std::mem::take(&mut self.unit), std::mem::take(&mut self.kinds));
        if std::mem::take(&mut self.broken) || kinds.is_empty() {
            return Ok(None);
        }
        self.decode(&unit, &kinds).map(Some)
    }

    fn payload(&mut self, payload: &[u8]) -> Result<(), String> {
        let Some((&head, rest)) = payload.split_first() else {
            return Err("an H.264 packet without a payload".to_owned());
        };
        if head & 0x80 != 0 {
            return Err("a NAL unit with the forbidden bit".to_owned());
        }
        let kind = head & 0x1F;
        if kind != 28 && self.fragment.is_some() {
            return Err("a fragmented NAL unit that is not continued".to_owned());
        }
        match kind {
            1..=23 => self.whole(payload),
            24 => {
                let mut rest = rest;
                while let Some((&[high, low], tail)) = rest.split_first_chunk::<2>() {
                    let length = usize::from(u16::from_be_bytes([high, low]));
                    let Some((unit, tail)) = tail.split_at_checked(length) else {
                        return Err("a STAP-A that ends within a NAL unit".to_owned());
                    };
                    if unit.is_empty() {
                        return Err("a STAP-A with an empty NAL unit".to_owned());
                    }
                    self.whole(unit);
                    rest = tail;
                }
            }
            28 => self.fragment(head, rest)?,
            25..=27 | 29 if self.interleaving => {
                return Err("interleaved mode, which the suite does not read".to_owned());
            }
            _ => return Err(format!("a NAL unit of type {kind}, which the mode does not have")),
        }
        Ok(())
    }

    fn fragment(&mut self, indicator: u8, rest: &[u8]) -> Result<(), String> {
        let Some((&head, data)) = rest.split_first() else {
            return Err("an FU-A without a header".to_owned());
        };
        let kind = head & 0x1F;
        match (head & 0xC0, self.fragment) {
            (0xC0, _) => return Err("an FU-A that is start and end at once".to_owned()),
            (0x80, None) => {
                self.unit.extend_from_slice(&START);
                self.unit.push(indicator & 0x60 | kind);
                self.kinds.push(kind);
                self.fragment = Some(kind);
            }
            (0x80, Some(_)) => return Err("an FU-A that starts within another".to_owned()),
            // Watching may begin in the midst of a unit.
            (_, None) if self.kinds.is_empty() && !self.synchronized => {
                self.broken = true;
                return Ok(());
            }
            (_, None) => return Err("an FU-A that continues nothing".to_owned()),
            (_, Some(begun)) if begun != kind => {
                return Err(format!("an FU-A of type {kind} within one of type {begun}"));
            }
            (0x40, _) => self.fragment = None,
            _ => {}
        }
        self.unit.extend_from_slice(data);
        Ok(())
    }

    fn whole(&mut self, unit: &[u8]) {
        self.kinds.push(unit.first().map_or(0, |head| head & 0x1F));
        self.unit.extend_from_slice(&START);
        self.unit.extend_from_slice(unit);
    }

    fn decode(&mut self, unit: &[u8], kinds: &[u8]) -> Result<Unit, String> {
        let key = kinds.contains(&5);
        self.synchronized |= key;
        let mut picture = None;
        if self.synchronized {
            match self.decoder.decode(unit) {
                Ok(Some(decoded)) => {
                    let (width, height) = decoded.dimensions();
                    picture = u32::try_from(width).ok().zip(u32::try_from(height).ok());
                }
                // Delayed, as with pictures that are shown in another order.
                Ok(None) => {}
                Err(error) => return Err(format!("a picture that does not decode: {error}")),
            }
        }
        Ok(Unit {
            key,
            picture,
            ..Unit::default()
        })
    }
}
