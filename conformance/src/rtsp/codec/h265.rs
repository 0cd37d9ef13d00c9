//! H.265 in RTP (RFC 7798): NAL units are put together and their headers checked; pictures are not decoded.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::super::rtp::RtpPacket;
use super::super::sdp::{Media, RtpMap};
use super::Unit;

const VPS: u8 = 32;
const SPS: u8 = 33;
const PPS: u8 = 34;

pub struct H265 {
    donl: bool,
    kinds: Vec<u8>,
    octets: usize,
    fragment: Option<u8>,
    broken: bool,
    synchronized: bool,
    /// Parameter sets that are known: video, sequence, picture.
    sets: [bool; 3],
}

impl H265 {
    pub fn new(media: &Media, map: &RtpMap) -> Result<H265, String> {
        let mut sets = [false; 3];
        for ((name, kind), known) in [("sprop-vps", VPS), ("sprop-sps", SPS), ("sprop-pps", PPS)]
            .into_iter()
            .zip(&mut sets)
        {
            let Some(list) = media.parameter(map.payload_type, name) else {
                continue;
            };
            for set in list.split(',') {
                let set = STANDARD
                    .decode(set.trim())
                    .map_err(|_| format!("{name}={list:.100}"))?;
                if set.first().map(|head| head >> 1 & 0x3F) != Some(kind) {
                    return Err(format!("{name} with something else"));
                }
                *known = true;
            }
        }
        let donl = media
            .parameter(map.payload_type, "sprop-max-don-diff")
            .is_some_and(|value| value != "0");
        Ok(H265 {
            donl,
            kinds: Vec::new(),
            octets: 0,
            fragment: None,
            broken: false,
            synchronized: false,
            sets,
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
            self.octets += packet.payload.len();
            super::too_long(self.octets)?;
        }
        if !packet.marker {
            return Ok(None);
        }
        if self.fragment.take().is_some() {
            return Err("the marker within a fragmented NAL unit".to_owned());
        }
        self.octets = 0;
        let kinds = std::mem::take(&mut self.kinds);
        if std::mem::take(&mut self.broken) || kinds.is_empty() {
            return Ok(None);
        }
        for (kind, known) in [VPS, SPS, PPS].into_iter().zip(&mut self.sets) {
            *known |= kinds.contains(&kind);
        }
        // Intra random access points, table 7-1 of the codec.
        let key = kinds.iter().any(|kind| (16..=21).contains(kind));
        if key && self.sets != [true; 3] {
            return Err(
                "a key picture without its parameter sets, in the stream or in the description".to_owned(),
            );
        }
        self.synchronized |= key;
        Ok(Some(Unit {
            key,
            ..Unit::default()
        }))
    }

    fn payload(&mut self, payload: &[u8]) -> Result<(), String> {
        let kind = header(payload)?;
        if kind != 49 && self.fragment.is_some() {
            return Err("a fragmented NAL unit that is not continued".to_owned());
        }
        let extra = if self.donl { 2 } else { 0 };
        match kind {
            0..=47 => self.kinds.push(kind),
            48 => {
                let mut rest = payload.get(2 + extra..).unwrap_or_default();
                let mut count = 0;
                while let Some((&[high, low], tail)) = rest.split_first_chunk::<2>() {
                    let length = usize::from(u16::from_be_bytes([high, low]));
                    let Some((unit, tail)) = tail.split_at_checked(length) else {
                        return Err("an aggregation packet that ends within a NAL unit".to_owned());
                    };
                    self.kinds.push(header(unit)?);
                    count += 1;
                    rest = tail.get(if self.donl { 1 } else { 0 }..).unwrap_or_default();
                }
                if count < 2 {
                    return Err(format!("an aggregation packet of {count} NAL units"));
                }
            }
            49 => {
                let Some(&head) = payload.get(2) else {
                    return Err("a fragmentation unit without a header".to_owned());
                };
                let kind = head & 0x3F;
                match (head & 0xC0, self.fragment) {
                    (0xC0, _) => return Err("a fragmentation unit that is start and end at once".to_owned()),
                    (0x80, None) => {
                        self.kinds.push(kind);
                        self.fragment = Some(kind);
                    }
                    (0x80, Some(_)) => {
                        return Err("a fragmentation unit that starts within another".to_owned());
                    }
                    (_, None) if self.kinds.is_empty() && !self.synchronized => self.broken = true,
                    (_, None) => return Err("a fragmentation unit that continues nothing".to_owned()),
                    (_, Some(begun)) if begun != kind => {
                        return Err(format!(
                            "a fragmentation unit of type {kind} within one of type {begun}"
                        ));
                    }
                    (0x40, _) => self.fragment = None,
                    _ => {}
                }
            }
            _ => {
                return Err(format!(
                    "a NAL unit of type {kind}, which the payload format does not have"
                ));
            }
        }
        Ok(())
    }
}

/// Checks the two octets in front of a NAL unit and gives its type.
fn header(unit: &[u8]) -> Result<u8, String> {
    let Some(&[first, second]) = unit.first_chunk::<2>() else {
        return Err("a NAL unit of less than two octets".to_owned());
    };
    if first & 0x80 != 0 {
        return Err("a NAL unit with the forbidden bit".to_owned());
    }
    if second & 7 == 0 {
        return Err("a NAL unit with the temporal id 0, which is forbidden".to_owned());
    }
    Ok(first >> 1 & 0x3F)
}
