//! H.264 in RTP, packetisation mode 1 (RFC 6184).

use bytes::Bytes;

use super::packet::{Builder, MAX_MAX_PAYLOAD, MIN_MAX_PAYLOAD, PacketisedUnit};

const STAP_A: u8 = 24;
const FU_A: u8 = 28;
/// The F and NRI bits of a NAL unit header.
const NRI: u8 = 0xE0;

/// Cuts one access unit into packets: a NAL unit that fits goes alone (section 5.6), neighbours that fit together are aggregated
/// (STAP-A, section 5.7.1: in practice parameter sets and SEI in front of a picture), a larger one is fragmented (FU-A, section 5.8).
///
/// `units` are NAL units without start codes in decoding order; empty ones are left out. No payload is longer than `max_payload`
/// bytes. The marker is on the last packet.
pub fn packetise_h264(units: &[Bytes], max_payload: usize) -> PacketisedUnit {
    let max_payload = max_payload.clamp(MIN_MAX_PAYLOAD, MAX_MAX_PAYLOAD);
    let mut builder = Builder::new(units.iter().map(Bytes::len).sum(), max_payload);
    let mut rest = units;
    while let Some(unit) = rest.first() {
        let together = aggregated(rest, max_payload);
        if together > 1 {
            let (group, after) = rest.split_at(together);
            put_stap_a(&mut builder, group);
            rest = after;
            continue;
        }
        match unit.split_first() {
            None => {}
            Some(_) if unit.len() <= max_payload => {
                builder.put(unit);
                builder.end_packet();
            }
            Some((&header, payload)) => put_fu_a(&mut builder, header, payload, max_payload),
        }
        rest = &rest[1..];
    }
    builder.finish()
}

/// How many units from the front fit into one STAP-A packet.
fn aggregated(units: &[Bytes], max_payload: usize) -> usize {
    let mut size = 1;
    units
        .iter()
        .take_while(|unit| {
            size += 2 + unit.len();
            !unit.is_empty() && size <= max_payload
        })
        .count()
}

fn put_stap_a(builder: &mut Builder, units: &[Bytes]) {
    // F is set when any of the units has it, NRI is the highest of all (section 5.7.1).
    let headers = || units.iter().filter_map(|unit| unit.first());
    let forbidden = headers().fold(0, |f, header| f | header & 0x80);
    let importance = headers().map(|header| header & 0x60).max().unwrap_or(0);
    builder.put(&[forbidden | importance | STAP_A]);
    for unit in units {
        // Bounded by `aggregated`, so the length fits 16 bits as long as a payload does.
        builder.put(&(unit.len() as u16).to_be_bytes());
        builder.put(unit);
    }
    builder.end_packet();
}

fn put_fu_a(builder: &mut Builder, header: u8, payload: &[u8], max_payload: usize) {
    let indicator = header & NRI | FU_A;
    let kind = header & 0x1F;
    let mut fragments = payload.chunks(max_payload - 2).peekable();
    let mut start = 0x80;
    while let Some(fragment) = fragments.next() {
        let end = if fragments.peek().is_none() { 0x40 } else { 0 };
        builder.put(&[indicator, start | end | kind]);
        builder.put(fragment);
        builder.end_packet();
        start = 0;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A depacketiser of its own, written from the RFC and not from the code above.
    fn depacketise(unit: &PacketisedUnit) -> Vec<Vec<u8>> {
        let mut units: Vec<Vec<u8>> = Vec::new();
        let mut open = false;
        for packet in unit.iter() {
            let payload = packet.bytes;
            match payload[0] & 0x1F {
                24 => {
                    let mut rest = &payload[1..];
                    while !rest.is_empty() {
                        let len = usize::from(u16::from_be_bytes([rest[0], rest[1]]));
                        units.push(rest[2..2 + len].to_vec());
                        rest = &rest[2 + len..];
                    }
                }
                28 => {
                    if payload[1] & 0x80 != 0 {
                        assert!(!open);
                        units.push(vec![payload[0] & 0xE0 | payload[1] & 0x1F]);
                        open = true;
                    }
                    assert!(open, "fragment without a start");
                    units.last_mut().unwrap().extend(&payload[2..]);
                    if payload[1] & 0x40 != 0 {
                        open = false;
                    }
                }
                kind => {
                    assert!(kind < 24);
                    units.push(payload.to_vec());
                }
            }
        }
        assert!(!open, "fragment without an end");
        units
    }

    fn nal(header: u8, len: usize) -> Bytes {
        let mut unit = vec![header];
        unit.extend((1..len).map(|i| (i % 251) as u8));
        unit.into()
    }

    #[test]
    fn parameter_sets_share_a_packet_and_the_picture_is_fragmented() {
        let units = [nal(0x67, 20), nal(0x68, 6), nal(0x65, 4000)];
        let packets = packetise_h264(&units, 1400);
        let kinds: Vec<u8> = packets.iter().map(|p| p.bytes[0] & 0x1F).collect();
        assert_eq!(kinds, [24, 28, 28, 28]);
        assert_eq!(
            packets.get(0).unwrap().bytes[0],
            0x78,
            "NRI of the parameter sets"
        );
        let fu: Vec<u8> = packets.iter().skip(1).map(|p| p.bytes[1]).collect();
        assert_eq!(fu, [0x85, 0x05, 0x45]);
        let markers: Vec<bool> = packets.iter().map(|p| p.marker).collect();
        assert_eq!(markers, [false, false, false, true]);
    }

    #[test]
    fn small_picture_goes_alone() {
        let packets = packetise_h264(&[nal(0x41, 1400)], 1400);
        assert_eq!(packets.len(), 1);
        assert_eq!(packets.get(0).unwrap().bytes.len(), 1400);
        assert!(packets.get(0).unwrap().marker);
    }

    #[test]
    fn nothing_gives_nothing() {
        assert!(packetise_h264(&[], 1400).is_empty());
        assert!(packetise_h264(&[Bytes::new()], 1400).is_empty());
    }

    proptest! {
        #[test]
        fn round_trip(lengths in proptest::collection::vec((1usize..6000, 1u8..24), 1..8), max in 0usize..2000) {
            let units: Vec<Bytes> = lengths.iter().map(|&(len, kind)| nal(0x60 | kind, len)).collect();
            let packets = packetise_h264(&units, max);
            prop_assert!(packets.iter().all(|p| p.bytes.len() <= max.max(MIN_MAX_PAYLOAD)));
            prop_assert_eq!(packets.iter().filter(|p| p.marker).count(), 1);
            let expected: Vec<Vec<u8>> = units.iter().map(|u| u.to_vec()).collect();
            prop_assert_eq!(depacketise(&packets), expected);
        }
    }
}
