//! MPEG-4 Visual (ISO/IEC 14496-2) in RTP (RFC 6416, section 5).

use bytes::Bytes;

use super::packet::{Builder, MAX_MAX_PAYLOAD, MIN_MAX_PAYLOAD, PacketisedUnit};

/// Last octet of the start code of a video object plane.
const VOP: u8 = 0xB6;
/// Octets of a video object plane that its header lies within: start code, coding type, times and what comes before the first macroblock of a rectangular one.
const VOP_HEADER: usize = 32;

/// Cuts one picture into packets. A payload begins with a header where it has one, no header is cut in two unless it is longer than a packet, and a packet has data of one
/// video object plane only (section 5.2).
///
/// `units` are octets with start codes that follow one another: configuration and group headers, if there are any, and the video object plane. No payload is longer than
/// `max_payload` bytes. The marker is on the last packet.
pub fn packetise_mpeg4(units: &[Bytes], max_payload: usize) -> PacketisedUnit {
    let max_payload = max_payload.clamp(MIN_MAX_PAYLOAD, MAX_MAX_PAYLOAD);
    let mut builder = Builder::new(units.iter().map(Bytes::len).sum(), max_payload);
    let mut filled = 0;
    // Nothing may follow a video object plane, or a header of which only the end is in the packet.
    let mut closed = false;
    for section in units.iter().flat_map(|unit| sections(unit)) {
        let plane = section.get(3) == Some(&VOP);
        let header = if plane {
            section.len().min(VOP_HEADER)
        } else {
            section.len()
        };
        if filled > 0 && (closed || filled + header > max_payload) {
            builder.end_packet();
            filled = 0;
        }
        closed = plane;
        let mut rest = section;
        while !rest.is_empty() {
            if filled == max_payload {
                builder.end_packet();
                (filled, closed) = (0, true);
            }
            let (part, after) = rest.split_at(rest.len().min(max_payload - filled));
            builder.put(part);
            filled += part.len();
            rest = after;
        }
    }
    if filled > 0 {
        builder.end_packet();
    }
    builder.finish()
}

/// The parts that begin with start codes, and what comes before the first.
fn sections(unit: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = unit;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let next = rest
            .get(1..)
            .and_then(|rest| rest.windows(3).position(|three| three == [0, 0, 1]))
            .map_or(rest.len(), |at| at + 1);
        let (section, after) = rest.split_at(next);
        rest = after;
        Some(section)
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn section(kind: u8, len: usize) -> Vec<u8> {
        let mut section = vec![0, 0, 1, kind];
        section.extend((4..len).map(|i| (i % 250) as u8 + 2));
        section
    }

    fn lengths(units: &[Bytes], max: usize) -> Vec<usize> {
        packetise_mpeg4(units, max)
            .iter()
            .map(|packet| packet.bytes.len())
            .collect()
    }

    #[test]
    fn configuration_goes_in_front_of_the_picture_that_is_fragmented() {
        let config = [section(0xB0, 5), section(0xB5, 9), section(0x20, 20)].concat();
        let picture = [section(0xB3, 7), section(VOP, 3000)].concat();
        let units = [Bytes::from(config.clone()), Bytes::from(picture)];
        let packets = packetise_mpeg4(&units, 1400);
        assert_eq!(lengths(&units, 1400), [1400, 1400, 241]);
        assert!(packets.get(0).unwrap().bytes.starts_with(&config));
        let marked: Vec<bool> = packets.iter().map(|packet| packet.marker).collect();
        assert_eq!(marked, [false, false, true]);
    }

    #[test]
    fn headers_are_not_cut_in_two() {
        // The picture begins where its header would not fit any more.
        let config = Bytes::from(section(0x20, 1380));
        assert_eq!(lengths(&[config, section(VOP, 100).into()], 1400), [1380, 100]);
        // What follows the end of a header that is longer than a packet begins one of its own, and so does a second picture.
        let long = Bytes::from(section(0xB2, 150));
        assert_eq!(
            lengths(&[long, section(VOP, 10).into(), section(VOP, 10).into()], 128),
            [128, 22, 10, 10]
        );
    }

    proptest! {
        #[test]
        fn packets_are_the_picture_in_parts(
            pieces in proptest::collection::vec(prop_oneof![
                (proptest::sample::select(vec![0xB0u8, 0xB5, 0x20, 0xB2, 0xB3, VOP]), 4usize..900).prop_map(|(kind, len)| section(kind, len)),
                proptest::collection::vec(0u8..3, 0..300),
            ], 0..6),
            max in 0usize..2000,
        ) {
            let units: Vec<Bytes> = pieces.iter().cloned().map(Bytes::from).collect();
            let packets = packetise_mpeg4(&units, max);
            prop_assert!(packets.iter().all(|packet| (1..=max.max(MIN_MAX_PAYLOAD)).contains(&packet.bytes.len())));
            let joined: Vec<u8> = packets.iter().flat_map(|packet| packet.bytes.to_vec()).collect();
            prop_assert_eq!(&joined, &pieces.concat());
            let marked = packets.iter().filter(|packet| packet.marker).count();
            prop_assert_eq!(marked, usize::from(!joined.is_empty()));
        }
    }
}
