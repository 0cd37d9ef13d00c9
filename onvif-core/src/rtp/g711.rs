//! The two laws of G.711: 16 bit samples to octets and back.

/// Added to a magnitude before its segment is looked for.
const MU_BIAS: i32 = 0x84;
/// The largest magnitude of the µ-law.
const MU_CLIP: i32 = 32_635;

/// A sample as an octet of the µ-law (ITU-T G.711 table 2).
pub fn encode_ulaw(sample: i16) -> u8 {
    let sample = i32::from(sample);
    let sign = if sample < 0 { 0x80 } else { 0 };
    let magnitude = sample.abs().min(MU_CLIP) + MU_BIAS;
    // The bias makes bit 7 the lowest that can be the highest set one.
    let segment = (magnitude >> 7).ilog2();
    let mantissa = (magnitude >> (segment + 3)) & 0x0F;
    !(sign | ((segment as u8) << 4) | mantissa as u8)
}

/// The sample in the middle of the interval that an octet of the µ-law stands for.
pub fn decode_ulaw(octet: u8) -> i16 {
    let octet = !octet;
    let segment = u32::from((octet >> 4) & 7);
    let magnitude = (((i32::from(octet & 0x0F) << 3) + MU_BIAS) << segment) - MU_BIAS;
    // At most 32124.
    (if octet & 0x80 == 0 { magnitude } else { -magnitude }) as i16
}

/// A sample as an octet of the A-law (ITU-T G.711 table 1), even bits inverted as it is sent.
pub fn encode_alaw(sample: i16) -> u8 {
    // 13 bits; the negative half is shifted by one so that both have a zero interval.
    let sample = i32::from(sample) >> 3;
    let (sign, magnitude) = if sample < 0 {
        (0, -sample - 1)
    } else {
        (0x80, sample)
    };
    let magnitude = magnitude.min(0xFFF);
    let code = if magnitude < 32 {
        magnitude >> 1
    } else {
        let segment = (magnitude >> 4).ilog2() as i32;
        (segment << 4) | ((magnitude >> segment) & 0x0F)
    };
    (sign | code as u8) ^ 0x55
}

/// The sample in the middle of the interval that an octet of the A-law stands for.
pub fn decode_alaw(octet: u8) -> i16 {
    let octet = octet ^ 0x55;
    let segment = i32::from((octet >> 4) & 7);
    let mantissa = i32::from(octet & 0x0F);
    let magnitude = match segment {
        0 => (mantissa << 4) + 8,
        _ => ((mantissa << 4) + 0x108) << (segment - 1),
    };
    (if octet & 0x80 == 0 { -magnitude } else { magnitude }) as i16
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_values() {
        // From the tables of the recommendation.
        for (sample, octet) in [
            (0, 0xFF),
            (32_635, 0x80),
            (-32_635, 0x00),
            (i16::MIN, 0x00),
            (-1, 0x7F),
        ] {
            assert_eq!(encode_ulaw(sample), octet, "{sample}");
        }
        for (sample, octet) in [(0, 0xD5), (i16::MAX, 0xAA), (i16::MIN, 0x2A), (-1, 0x55)] {
            assert_eq!(encode_alaw(sample), octet, "{sample}");
        }
        assert_eq!(
            (decode_ulaw(0xFF), decode_ulaw(0x80), decode_ulaw(0x00)),
            (0, 32_124, -32_124)
        );
        assert_eq!(
            (decode_alaw(0xD5), decode_alaw(0xAA), decode_alaw(0x2A)),
            (8, 32_256, -32_256)
        );
    }

    #[test]
    fn every_octet_comes_back() {
        for octet in 0..=255u8 {
            assert_eq!(encode_alaw(decode_alaw(octet)), octet);
            // The µ-law has two zeros.
            if octet != 0x7F {
                assert_eq!(encode_ulaw(decode_ulaw(octet)), octet);
            }
        }
    }

    #[test]
    fn the_error_is_small_against_the_sample() {
        for sample in (i16::MIN..=i16::MAX).step_by(7) {
            for decoded in [decode_ulaw(encode_ulaw(sample)), decode_alaw(encode_alaw(sample))] {
                let error = (i32::from(decoded) - i32::from(sample)).abs();
                assert!(error <= 16 + i32::from(sample).abs() / 24, "{sample}: {decoded}");
            }
        }
    }
}
