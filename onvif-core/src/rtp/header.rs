//! The fixed header of RTP packets, RFC 3550 section 5.1.

use std::fmt;

/// Bytes of an RTP header without contributing sources and extension.
pub const RTP_HEADER_LEN: usize = 12;

/// What a sender decides for each packet of each viewer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RtpHeader {
    /// Payload type, 0 to 127.
    pub payload_type: u8,
    /// Set on the last packet of an access unit (and by the rule of each payload format).
    pub marker: bool,
    /// Whether the payload begins with a header extension.
    pub extension: bool,
    /// Counts packets, wraps.
    pub sequence: u16,
    /// In ticks of the payload format's clock, wraps.
    pub timestamp: u32,
    /// Synchronisation source.
    pub ssrc: u32,
}

impl RtpHeader {
    /// The header as it goes to the wire.
    pub fn to_bytes(self) -> [u8; RTP_HEADER_LEN] {
        let [s0, s1] = self.sequence.to_be_bytes();
        let [t0, t1, t2, t3] = self.timestamp.to_be_bytes();
        let [c0, c1, c2, c3] = self.ssrc.to_be_bytes();
        let first = 0x80 | u8::from(self.extension) << 4;
        let second = u8::from(self.marker) << 7 | self.payload_type & 0x7F;
        [first, second, s0, s1, t0, t1, t2, t3, c0, c1, c2, c3]
    }
}

/// Why bytes are no RTP packet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeaderError {
    /// Fewer bytes than the header says there are.
    Truncated,
    /// The version is not 2.
    Version(u8),
    /// The padding count is 0 or larger than the payload.
    Padding,
}

impl fmt::Display for HeaderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            HeaderError::Truncated => f.write_str("RTP packet is shorter than its header says"),
            HeaderError::Version(version) => write!(f, "RTP version {version} instead of 2"),
            HeaderError::Padding => f.write_str("RTP padding is larger than the payload"),
        }
    }
}

impl std::error::Error for HeaderError {}

/// A received packet taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RtpPacket<'a> {
    /// The fixed header.
    pub header: RtpHeader,
    /// The profile-defined 16 bits and the content of the header extension, when there is one.
    pub extension: Option<(u16, &'a [u8])>,
    /// What follows the header, without padding.
    pub payload: &'a [u8],
}

impl<'a> RtpPacket<'a> {
    /// Takes a packet apart.
    ///
    /// # Errors
    /// [`HeaderError`] when the bytes are no RTP packet of version 2.
    pub fn parse(bytes: &'a [u8]) -> Result<Self, HeaderError> {
        let (fixed, mut rest) = bytes
            .split_first_chunk::<RTP_HEADER_LEN>()
            .ok_or(HeaderError::Truncated)?;
        let [first, second, s0, s1, t0, t1, t2, t3, c0, c1, c2, c3] = *fixed;
        if first >> 6 != 2 {
            return Err(HeaderError::Version(first >> 6));
        }
        let contributing = usize::from(first & 0x0F) * 4;
        rest = rest.get(contributing..).ok_or(HeaderError::Truncated)?;
        let has_extension = first & 0x10 != 0;
        let mut extension = None;
        if has_extension {
            let (&[p0, p1, l0, l1], after) = rest.split_first_chunk::<4>().ok_or(HeaderError::Truncated)?;
            let length = usize::from(u16::from_be_bytes([l0, l1])) * 4;
            let (content, after) = after.split_at_checked(length).ok_or(HeaderError::Truncated)?;
            extension = Some((u16::from_be_bytes([p0, p1]), content));
            rest = after;
        }
        if first & 0x20 != 0 {
            let padding = usize::from(*rest.last().ok_or(HeaderError::Padding)?);
            let length = rest
                .len()
                .checked_sub(padding)
                .filter(|_| padding > 0)
                .ok_or(HeaderError::Padding)?;
            rest = rest.get(..length).ok_or(HeaderError::Padding)?;
        }
        Ok(RtpPacket {
            header: RtpHeader {
                payload_type: second & 0x7F,
                marker: second & 0x80 != 0,
                extension: has_extension,
                sequence: u16::from_be_bytes([s0, s1]),
                timestamp: u32::from_be_bytes([t0, t1, t2, t3]),
                ssrc: u32::from_be_bytes([c0, c1, c2, c3]),
            },
            extension,
            payload: rest,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: RtpHeader = RtpHeader {
        payload_type: 96,
        marker: true,
        extension: false,
        sequence: 0xABCD,
        timestamp: 0x0102_0304,
        ssrc: 0xDEAD_BEEF,
    };

    #[test]
    fn header_bytes_are_those_of_the_rfc() {
        assert_eq!(
            HEADER.to_bytes(),
            [0x80, 0xE0, 0xAB, 0xCD, 1, 2, 3, 4, 0xDE, 0xAD, 0xBE, 0xEF]
        );
    }

    #[test]
    fn packet_with_extension_and_padding_is_taken_apart() {
        let mut bytes = RtpHeader {
            extension: true,
            ..HEADER
        }
        .to_bytes()
        .to_vec();
        bytes[0] |= 0x21; // padding, one contributing source
        bytes.extend([9, 9, 9, 9, 0xFF, 0xD8, 0, 1, 5, 6, 7, 8, b'x', b'y', 0, 2]);
        let packet = RtpPacket::parse(&bytes).unwrap();
        assert_eq!(packet.extension, Some((0xFFD8, &[5u8, 6, 7, 8][..])));
        assert_eq!(packet.payload, b"xy");
        assert_eq!(packet.header.sequence, 0xABCD);
    }

    #[test]
    fn broken_packets_are_refused() {
        assert_eq!(RtpPacket::parse(&[0x80; 11]), Err(HeaderError::Truncated));
        assert_eq!(RtpPacket::parse(&[0x40; 12]), Err(HeaderError::Version(1)));
        let mut padded = HEADER.to_bytes().to_vec();
        padded[0] |= 0x20;
        assert_eq!(RtpPacket::parse(&padded), Err(HeaderError::Padding));
        padded.extend([1, 3]);
        assert_eq!(RtpPacket::parse(&padded), Err(HeaderError::Padding));
        let mut extended = HEADER.to_bytes().to_vec();
        extended[0] |= 0x10;
        extended.extend([0, 0, 0, 9, 1]);
        assert_eq!(RtpPacket::parse(&extended), Err(HeaderError::Truncated));
    }
}
