//! H.265 in RTP (RFC 7798), without decoding order numbers (`sprop-max-don-diff` 0).

use bytes::Bytes;

use super::packet::{Builder, MAX_MAX_PAYLOAD, MIN_MAX_PAYLOAD, PacketisedUnit};

const AGGREGATION: u8 = 48;
const FRAGMENTATION: u8 = 49;

/// Cuts one access unit into packets: single NAL units (section 4.4.1), aggregation packets for small neighbours (4.4.2) and
/// fragmentation units (4.4.3).
///
/// `units` are NAL units without start codes in decoding order; those without a whole header of two bytes are left out. No payload
/// is longer than `max_payload` bytes. The marker is on the last packet.
pub fn packetise_h265(units: &[Bytes], max_payload: usize) -> PacketisedUnit {
    let max_payload = max_payload.clamp(MIN_MAX_PAYLOAD, MAX_MAX_PAYLOAD);
    let mut builder = Builder::new(units.iter().map(Bytes::len).sum(), max_payload);
    let mut rest = units;
    while let Some(unit) = rest.first() {
        let together = aggregated(rest, max_payload);
        if together > 1 {
            let (group, after) = rest.split_at(together);
            put_aggregation(&mut builder, group);
            rest = after;
            continue;
        }
        match unit.split_first_chunk::<2>() {
            None => {}
            Some(_) if unit.len() <= max_payload => {
                builder.put(unit);
                builder.end_packet();
            }
            Some((&header, payload)) => put_fragments(&mut builder, header, payload, max_payload),
        }
        rest = &rest[1..];
    }
    builder.finish()
}

/// How many units from the front fit into one aggregation packet.
fn aggregated(units: &[Bytes], max_payload: usize) -> usize {
    let mut size = 2;
    units
        .iter()
        .take_while(|unit| {
            size += 2 + unit.len();
            unit.len() >= 2 && size <= max_payload
        })
        .count()
}

fn put_aggregation(builder: &mut Builder, units: &[Bytes]) {
    // F of any unit, the lowest layer and temporal identifiers of all (section 4.4.2).
    let headers = || units.iter().filter_map(|unit| unit.first_chunk::<2>());
    let forbidden = headers().fold(0, |f, header| f | header[0] & 0x80);
    let layer = headers()
        .map(|&[a, b]| u16::from(a & 1) << 5 | u16::from(b >> 3))
        .min()
        .unwrap_or(0);
    let temporal = headers().map(|header| header[1] & 7).min().unwrap_or(1);
    builder.put(&[
        forbidden | AGGREGATION << 1 | (layer >> 5) as u8,
        ((layer & 0x1F) as u8) << 3 | temporal,
    ]);
    for unit in units {
        builder.put(&(unit.len() as u16).to_be_bytes());
        builder.put(unit);
    }
    builder.end_packet();
}

fn put_fragments(builder: &mut Builder, header: [u8; 2], payload: &[u8], max_payload: usize) {
    let kind = header[0] >> 1 & 0x3F;
    let first = header[0] & 0x81 | FRAGMENTATION << 1;
    let mut fragments = payload.chunks(max_payload - 3).peekable();
    let mut start = 0x80;
    while let Some(fragment) = fragments.next() {
        let end = if fragments.peek().is_none() { 0x40 } else { 0 };
        builder.put(&[first, header[1], start | end | kind]);
        builder.put(fragment);
        builder.end_packet();
        start = 0;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn depacketise(unit: &PacketisedUnit) -> Vec<Vec<u8>> {
        let mut units: Vec<Vec<u8>> = Vec::new();
        for packet in unit.iter() {
            let payload = packet.bytes;
            match payload[0] >> 1 & 0x3F {
                48 => {
                    let mut rest = &payload[2..];
                    while !rest.is_empty() {
                        let len = usize::from(u16::from_be_bytes([rest[0], rest[1]]));
                        units.push(rest[2..2 + len].to_vec());
                        rest = &rest[2 + len..];
                    }
                }
                49 => {
                    if payload[2] & 0x80 != 0 {
                        units.push(vec![payload[0] & 0x81 | (payload[2] & 0x3F) << 1, payload[1]]);
                    }
                    units.last_mut().unwrap().extend(&payload[3..]);
                }
                _ => units.push(payload.to_vec()),
            }
        }
        units
    }

    fn nal(kind: u8, len: usize) -> Bytes {
        let mut unit = vec![kind << 1, 1];
        unit.extend((2..len).map(|i| (i % 253) as u8));
        unit.into()
    }

    #[test]
    fn parameter_sets_share_a_packet_and_the_picture_is_fragmented() {
        let packets = packetise_h265(&[nal(32, 24), nal(33, 40), nal(34, 8), nal(19, 3000)], 1400);
        let kinds: Vec<u8> = packets.iter().map(|p| p.bytes[0] >> 1 & 0x3F).collect();
        assert_eq!(kinds, [48, 49, 49, 49]);
        let fu: Vec<u8> = packets.iter().skip(1).map(|p| p.bytes[2]).collect();
        assert_eq!(fu, [0x80 | 19, 19, 0x40 | 19]);
        assert!(packets.get(3).unwrap().marker);
    }

    proptest! {
        #[test]
        fn round_trip(lengths in proptest::collection::vec((2usize..6000, 0u8..41), 1..8), max in 0usize..2000) {
            let units: Vec<Bytes> = lengths.iter().map(|&(len, kind)| nal(kind, len)).collect();
            let packets = packetise_h265(&units, max);
            prop_assert!(packets.iter().all(|p| p.bytes.len() <= max.max(MIN_MAX_PAYLOAD)));
            prop_assert_eq!(packets.iter().filter(|p| p.marker).count(), 1);
            let expected: Vec<Vec<u8>> = units.iter().map(|u| u.to_vec()).collect();
            prop_assert_eq!(depacketise(&packets), expected);
        }
    }
}
