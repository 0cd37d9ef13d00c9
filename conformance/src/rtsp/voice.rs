//! What the suite says in a back channel: silence, in the codec that the device decodes.

use std::time::Duration;

use super::codec::Codec;
use super::sdp::RtpMap;

/// Milliseconds in a packet of samples.
const PACKET: u32 = 20;
/// Samples of an AAC access unit.
const AAC_SAMPLES: u32 = 1024;
/// Access units of AAC-LC without any sound, of one channel and of two.
const SILENT_AAC: [&[u8]; 2] = [
    &[0x00, 0xC8, 0x00, 0x80, 0x23, 0x80],
    &[0x21, 0x00, 0x49, 0x90, 0x02, 0x19, 0x00, 0x23, 0x80],
];

/// Packets of sound, one after the other.
pub struct Voice {
    payload_type: u8,
    clock_rate: u32,
    /// Samples in a packet.
    samples: u32,
    payload: Vec<u8>,
    ssrc: u32,
    sequence: u16,
    timestamp: u32,
    first: bool,
}

impl Voice {
    /// One for a medium as the device describes it.
    ///
    /// # Errors
    /// What is not known of the medium.
    pub fn new(codec: Codec, map: &RtpMap) -> Result<Voice, String> {
        let channels = usize::from(map.channels.unwrap_or(1)).max(1);
        let name = map.encoding.to_ascii_uppercase();
        let mut samples = map.clock_rate * PACKET / 1000;
        let payload = match codec {
            Codec::G711 => {
                // The quietest value of each law.
                let quiet = if name == "PCMA" { 0xD5 } else { 0xFF };
                vec![quiet; samples as usize * channels]
            }
            Codec::G726 => {
                let kbps: usize = name
                    .strip_prefix("G726-")
                    .and_then(|rate| rate.parse().ok())
                    .ok_or_else(|| format!("the encoding {name:.40}"))?;
                vec![0xFF; samples as usize * kbps / 64]
            }
            Codec::Aac => {
                samples = AAC_SAMPLES;
                let unit = SILENT_AAC
                    .get(channels - 1)
                    .ok_or_else(|| format!("AAC of {channels} channels"))?;
                if name == "MP4A-LATM" {
                    [&[u8::try_from(unit.len()).unwrap_or(0)], *unit].concat()
                } else {
                    // One header of 13 and 3 bits: size and index (RFC 3640, section 3.3.6).
                    let header = u16::try_from(unit.len() << 3).unwrap_or(0).to_be_bytes();
                    [&[0, 16], &header[..], unit].concat()
                }
            }
            other => return Err(format!("{other}, which is no sound")),
        };
        let mut random = [0; 10];
        getrandom::fill(&mut random).map_err(|error| error.to_string())?;
        let [a, b, c, d, e, f, g, h, i, j] = random;
        Ok(Voice {
            payload_type: map.payload_type,
            clock_rate: map.clock_rate,
            samples,
            payload,
            ssrc: u32::from_be_bytes([a, b, c, d]),
            sequence: u16::from_be_bytes([e, f]),
            timestamp: u32::from_be_bytes([g, h, i, j]),
            first: true,
        })
    }

    /// Who speaks.
    pub fn ssrc(&self) -> u32 {
        self.ssrc
    }

    /// The next packet, and how long it lasts.
    pub fn packet(&mut self) -> (Vec<u8>, Duration) {
        // The first after silence (RFC 3551, section 4.1); an end of a unit with AAC, where each packet is one.
        let marker = std::mem::take(&mut self.first) || self.samples == AAC_SAMPLES;
        let mut packet = vec![0x80, self.payload_type | u8::from(marker) << 7];
        packet.extend_from_slice(&self.sequence.to_be_bytes());
        packet.extend_from_slice(&self.timestamp.to_be_bytes());
        packet.extend_from_slice(&self.ssrc.to_be_bytes());
        packet.extend_from_slice(&self.payload);
        self.sequence = self.sequence.wrapping_add(1);
        self.timestamp = self.timestamp.wrapping_add(self.samples);
        let lasts = Duration::from_secs(1) * self.samples / self.clock_rate.max(1);
        (packet, lasts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn map(encoding: &str, clock_rate: u32) -> RtpMap {
        RtpMap {
            payload_type: 97,
            encoding: encoding.to_owned(),
            clock_rate,
            channels: Some(1),
        }
    }

    #[test]
    fn packets_follow_each_other() {
        let mut voice = Voice::new(Codec::G711, &map("PCMU", 8000)).unwrap();
        let (first, lasts) = voice.packet();
        let (second, _) = voice.packet();
        assert_eq!((first.len(), lasts), (172, Duration::from_millis(20)));
        assert_eq!((first[1], second[1]), (0x80 | 97, 97));
        let number = |packet: &[u8]| u16::from_be_bytes([packet[2], packet[3]]);
        assert_eq!(number(&second), number(&first).wrapping_add(1));
    }

    #[test]
    fn every_codec_has_a_size() {
        for (codec, name, rate, length) in [
            (Codec::G726, "G726-32", 8000, 80),
            (Codec::Aac, "MPEG4-GENERIC", 16_000, 10),
            (Codec::Aac, "MP4A-LATM", 16_000, 7),
        ] {
            let (packet, _) = Voice::new(codec, &map(name, rate)).unwrap().packet();
            assert_eq!(packet.len() - 12, length, "{name}");
        }
        assert!(Voice::new(Codec::G726, &map("G726", 8000)).is_err());
        assert!(Voice::new(Codec::H264, &map("H264", 90_000)).is_err());
    }
}
