//! MPEG-4 part 2 in RTP (RFC 6416): pictures are told apart, not decoded.

use super::super::rtp::RtpPacket;
use super::Unit;

#[derive(Default)]
pub struct Mpeg4 {
    unit: Vec<u8>,
    broken: bool,
}

impl Mpeg4 {
    pub fn lost(&mut self) {
        self.broken = true;
    }

    pub fn push(&mut self, packet: &RtpPacket) -> Result<Option<Unit>, String> {
        if packet.payload.is_empty() {
            return Err("an MPEG-4 packet without a payload".to_owned());
        }
        self.unit.extend_from_slice(&packet.payload);
        super::too_long(self.unit.len())?;
        if !packet.marker {
            return Ok(None);
        }
        let unit = std::mem::take(&mut self.unit);
        if std::mem::take(&mut self.broken) {
            return Ok(None);
        }
        let Some(at) = unit.windows(4).position(|four| four == [0, 0, 1, 0xB6]) else {
            return Err("a unit without a video object plane".to_owned());
        };
        Ok(Some(Unit {
            key: unit.get(at + 4).is_some_and(|octet| octet >> 6 == 0),
            ..Unit::default()
        }))
    }
}
