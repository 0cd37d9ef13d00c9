//! Audio in RTP: G.711 and G.726 (RFC 3551 sections 4.5.14 and 4.5.4) and AAC-LC in high bit rate mode (RFC 3640 section 3.3.6).

use super::packet::{Builder, MAX_MAX_PAYLOAD, MIN_MAX_PAYLOAD, PacketisedUnit};

/// Ticks in a second of the RTP clock of G.711 and G.726.
pub const G711_CLOCK_RATE: u32 = 8000;

/// Largest AAC access unit: its length has 13 bits.
const MAX_AAC: usize = (1 << 13) - 1;

/// Puts the octets of one frame of G.711 or G.726 into one packet. There is no marker: nothing is ever left out for silence, so no talk spurt
/// begins (RFC 3551 section 4.1). More than `max_payload` octets, which would be whole seconds, are cut off.
pub fn packetise_g711(octets: &[u8], max_payload: usize) -> PacketisedUnit {
    let max_payload = max_payload.clamp(MIN_MAX_PAYLOAD, MAX_MAX_PAYLOAD);
    let mut builder = Builder::new(octets.len(), max_payload);
    let octets = octets.get(..max_payload).unwrap_or(octets);
    if !octets.is_empty() {
        builder.put(octets);
        builder.end_packet();
    }
    builder.finish_without_marker()
}

/// Puts one AAC access unit into one packet, or cuts it into several. The marker is on the last. A unit that is too long for the
/// format gives nothing.
pub fn packetise_aac(unit: &[u8], max_payload: usize) -> PacketisedUnit {
    let max_payload = max_payload.clamp(MIN_MAX_PAYLOAD, MAX_MAX_PAYLOAD);
    let mut builder = Builder::new(unit.len(), max_payload);
    if unit.len() <= MAX_AAC {
        // One header of 16 bits: the size of the whole unit, also in fragments, and index 0 (section 3.2.1).
        let size = (unit.len() as u16) << 3;
        for part in unit.chunks(max_payload - 4) {
            builder.put(&16u16.to_be_bytes());
            builder.put(&size.to_be_bytes());
            builder.put(part);
            builder.end_packet();
        }
    }
    builder.finish()
}

/// A document of the metadata stream as packets: cut anywhere, the marker on the last one (ONVIF Streaming, "RTP for Metadata stream").
pub fn packetise_metadata(document: &[u8], max_payload: usize) -> PacketisedUnit {
    let max_payload = max_payload.clamp(MIN_MAX_PAYLOAD, MAX_MAX_PAYLOAD);
    let mut builder = Builder::new(document.len(), max_payload);
    for part in document.chunks(max_payload) {
        builder.put(part);
        builder.end_packet();
    }
    builder.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_g711_frame_is_one_packet_without_marker() {
        let packets = packetise_g711(&[7; 160], 1400);
        assert_eq!(packets.len(), 1);
        let packet = packets.get(0).unwrap();
        assert_eq!((packet.bytes, packet.marker), (&[7u8; 160][..], false));
        assert!(packetise_g711(&[], 1400).is_empty());
        assert_eq!(packetise_g711(&[7; 2000], 1400).payload_bytes(), 1400);
    }

    #[test]
    fn an_aac_unit_has_its_size_in_every_packet() {
        let packets = packetise_aac(&[9; 300], 204);
        let parts: Vec<_> = packets.iter().map(|p| (p.bytes.len(), p.marker)).collect();
        assert_eq!(parts, [(204, false), (104, true)]);
        for packet in packets.iter() {
            assert_eq!(
                packet.bytes[..4],
                [0, 16, (300u16 >> 5) as u8, (300u16 << 3) as u8]
            );
        }
        assert!(packetise_aac(&[0; 1 << 13], 1400).is_empty());
    }

    #[test]
    fn a_document_comes_together_again_at_the_marker() {
        let document: Vec<u8> = (0..1000u32).map(|i| i as u8).collect();
        let packets = packetise_metadata(&document, 400);
        let joined: Vec<u8> = packets.iter().flat_map(|p| p.bytes.to_vec()).collect();
        assert_eq!(joined, document);
        assert_eq!(
            packets.iter().map(|p| p.marker).collect::<Vec<_>>(),
            [false, false, true]
        );
        assert!(packetise_metadata(&[], 400).is_empty());
    }
}
