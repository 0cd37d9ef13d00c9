//! Sound in RTP: G.711 and G.726 (RFC 3551), AAC (RFC 3640 and RFC 6416).

use super::super::rtp::RtpPacket;
use super::super::sdp::{Media, RtpMap};
use super::Unit;

/// Samples of an AAC access unit.
const AAC_SAMPLES: u32 = 1024;

enum Form {
    /// Bits of a sample, of all channels.
    Samples(u32),
    /// `mpeg4-generic` with these lengths of size and index in bits.
    Generic { size: u32, index: u32 },
    /// `MP4A-LATM`.
    Latm,
}

pub struct Audio {
    form: Form,
    /// Octets of a LATM element that goes on in the next packet.
    pending: Vec<u8>,
}

impl Audio {
    pub fn new(media: &Media, map: &RtpMap) -> Result<Audio, String> {
        let channels = u32::from(map.channels.unwrap_or(1)).max(1);
        let name = map.encoding.to_ascii_uppercase();
        let parameter = |name: &str| media.parameter(map.payload_type, name);
        let form = match name.as_str() {
            "PCMU" | "PCMA" => Form::Samples(8 * channels),
            "MPEG4-GENERIC" => {
                let length = |name: &str, usual: u32| match parameter(name) {
                    None => Ok(usual),
                    Some(text) => text
                        .parse::<u32>()
                        .ok()
                        .filter(|&bits| bits <= 32)
                        .ok_or_else(|| format!("{name}={text:.20}")),
                };
                if parameter("config").is_none_or(str::is_empty) {
                    return Err("mpeg4-generic without config".to_owned());
                }
                Form::Generic {
                    size: length("sizelength", 0)?,
                    index: length("indexlength", 0)?,
                }
            }
            "MP4A-LATM" => Form::Latm,
            name => match name.strip_prefix("G726-").map(str::parse::<u32>) {
                Some(Ok(kbps @ (16 | 24 | 32 | 40))) => Form::Samples(kbps / 8 * channels),
                _ => return Err(format!("the encoding {name:.40}")),
            },
        };
        Ok(Audio {
            form,
            pending: Vec::new(),
        })
    }

    pub fn push(&mut self, packet: &RtpPacket) -> Result<Option<Unit>, String> {
        let payload = &packet.payload;
        if payload.is_empty() {
            return Err("an audio packet without a payload".to_owned());
        }
        let samples = match self.form {
            Form::Samples(bits) => u32::try_from(payload.len()).unwrap_or(u32::MAX).saturating_mul(8) / bits,
            Form::Generic { size, index } => {
                let units = generic(payload, size, index, packet.marker)?;
                units * AAC_SAMPLES
            }
            Form::Latm => {
                self.pending.extend_from_slice(payload);
                super::too_long(self.pending.len())?;
                if !packet.marker {
                    return Ok(None);
                }
                latm(&std::mem::take(&mut self.pending))? * AAC_SAMPLES
            }
        };
        Ok(Some(Unit {
            key: true,
            samples: Some(samples),
            ..Unit::default()
        }))
    }
}

/// Number of access units of an `mpeg4-generic` packet.
fn generic(payload: &[u8], size: u32, index: u32, marker: bool) -> Result<u32, String> {
    if size == 0 {
        return Ok(1);
    }
    let Some((&[high, low], rest)) = payload.split_first_chunk::<2>() else {
        return Err("an AAC packet that ends within its AU headers".to_owned());
    };
    let bits = usize::from(u16::from_be_bytes([high, low]));
    let each = (size + index) as usize;
    if bits == 0 || bits % each != 0 {
        return Err(format!("{bits} bits of AU headers of {each} bits each"));
    }
    let Some((headers, data)) = rest.split_at_checked(bits.div_ceil(8)) else {
        return Err("an AAC packet that ends within its AU headers".to_owned());
    };
    let bit = |at: usize| {
        headers
            .get(at / 8)
            .is_some_and(|octet| octet >> (7 - at % 8) & 1 == 1)
    };
    let mut total = 0;
    let count = bits / each;
    for unit in 0..count {
        let at = unit * each;
        total += (at..at + size as usize).fold(0usize, |value, at| value << 1 | usize::from(bit(at)));
    }
    // A fragment is the only unit of its packet, and its header has the size of the whole.
    let fragment = count == 1 && total > data.len();
    if fragment && !marker {
        return Ok(0);
    }
    if total != data.len() && !fragment {
        return Err(format!(
            "AU headers of {total} octets and {} octets of data",
            data.len()
        ));
    }
    Ok(u32::try_from(count).unwrap_or(u32::MAX))
}

/// Number of access units of an `audioMuxElement` without its configuration.
fn latm(element: &[u8]) -> Result<u32, String> {
    let (mut rest, mut count) = (element, 0);
    while !rest.is_empty() {
        let mut length = 0;
        loop {
            let Some((&octet, tail)) = rest.split_first() else {
                return Err("a LATM element that ends within a length".to_owned());
            };
            rest = tail;
            length += usize::from(octet);
            if octet != 255 {
                break;
            }
        }
        rest = rest
            .get(length..)
            .ok_or("a LATM element that ends within its payload")?;
        count += 1;
    }
    Ok(count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn access_units_are_counted() {
        // Two headers of 13 + 3 bits: 3 octets, 2 octets.
        let packet = [0, 32, 0, 3 << 3, 0, 2 << 3, 1, 2, 3, 4, 5];
        assert_eq!(generic(&packet, 13, 3, true), Ok(2));
        assert!(generic(&packet[..10], 13, 3, true).is_err());
        assert!(generic(&[0, 17, 0, 0, 0], 13, 3, true).is_err());
        assert_eq!(latm(&[2, 1, 1, 1, 9]), Ok(2));
        assert!(latm(&[2, 1]).is_err());
    }
}
