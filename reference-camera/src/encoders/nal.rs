//! NAL units in Annex B byte streams (ITU-T H.264 and H.265, annex B), which have the same start codes in both standards.

use bytes::Bytes;
use h264_reader::nal::sps::SeqParameterSet;
use h264_reader::rbsp::{BitReader, ByteReader};
use onvif_device::backend::video::Resolution;

/// The NAL units of a byte stream without their start codes and trailing zeros, as parts of one allocation.
pub fn annex_b_units(stream: &Bytes) -> Vec<Bytes> {
    unit_ranges(stream)
        .into_iter()
        .map(|range| stream.slice(range))
        .collect()
}

/// Like [`annex_b_units`], on borrowed bytes.
pub fn without_start_codes(stream: &[u8]) -> Vec<&[u8]> {
    unit_ranges(stream)
        .into_iter()
        .filter_map(|range| stream.get(range))
        .collect()
}

fn unit_ranges(stream: &[u8]) -> Vec<std::ops::Range<usize>> {
    let mut ranges = Vec::new();
    let mut begin = None;
    let mut at = 0;
    while let Some(window) = stream.get(at..at + 3) {
        if window[2] > 1 {
            // No start code can include this byte.
            at += 3;
        } else if window == [0, 0, 1] {
            if let Some(begin) = begin {
                push(&mut ranges, stream, begin, at);
            }
            begin = Some(at + 3);
            at += 3;
        } else {
            at += 1;
        }
    }
    if let Some(begin) = begin {
        push(&mut ranges, stream, begin, stream.len());
    }
    ranges
}

fn push(ranges: &mut Vec<std::ops::Range<usize>>, stream: &[u8], begin: usize, end: usize) {
    let length = stream[begin..end]
        .iter()
        .rposition(|byte| *byte != 0)
        .map_or(0, |last| last + 1);
    if length > 0 {
        ranges.push(begin..begin + length);
    }
}

/// Size of the pictures of a sequence parameter set of H.264; `None` for one that cannot be read.
pub fn sps_size(sps: &[u8]) -> Option<Resolution> {
    let bits = BitReader::new(ByteReader::skipping_h264_header(sps));
    let (width, height) = SeqParameterSet::from_bits(bits).ok()?.pixel_dimensions().ok()?;
    Some(Resolution { width, height })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn start_codes_of_three_and_four_bytes_end_a_unit() {
        let stream = [
            0, 0, 0, 1, 0x67, 1, 2, 0, 0, 1, 0x68, 3, 0, 0, 0, 1, 0x65, 0, 0, 3, 1,
        ];
        assert_eq!(
            without_start_codes(&stream),
            [&[0x67, 1, 2][..], &[0x68, 3], &[0x65, 0, 0, 3, 1]]
        );
        assert_eq!(annex_b_units(&Bytes::copy_from_slice(&stream))[1][..], [0x68, 3]);
    }

    #[test]
    fn what_comes_before_the_first_start_code_is_no_unit() {
        assert!(without_start_codes(&[]).is_empty());
        assert!(without_start_codes(&[1, 2, 3, 4]).is_empty());
        assert!(without_start_codes(&[0, 0, 1]).is_empty());
        assert!(without_start_codes(&[0, 0, 1, 0, 0, 0, 1, 0]).is_empty());
        assert_eq!(without_start_codes(&[9, 0, 0, 1, 5]), [&[5]]);
    }
}
