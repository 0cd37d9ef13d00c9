//! RTCP, RFC 3550 section 6: the sender's reports, and what receivers send back.

use std::fmt;

use super::time::NtpTime;

const SENDER_REPORT: u8 = 200;
const RECEIVER_REPORT: u8 = 201;
const SOURCE_DESCRIPTION: u8 = 202;
const BYE: u8 = 203;
const CNAME: u8 = 1;

/// The content of a sender report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SenderReport {
    /// Synchronisation source of the stream.
    pub ssrc: u32,
    /// When the report was sent.
    pub ntp: NtpTime,
    /// The same instant on the stream's RTP clock, with its random offset.
    pub rtp_timestamp: u32,
    /// RTP packets sent since the start, wraps.
    pub packets: u32,
    /// Payload bytes sent since the start, wraps.
    pub octets: u32,
}

/// Writes a compound packet: sender report and source description with `cname`, and BYE when the stream ends (section 6.1).
///
/// `cname` is cut at 255 bytes, as its length field demands.
pub fn write_sender_report(report: &SenderReport, cname: &str, bye: bool) -> Vec<u8> {
    let mut out = Vec::with_capacity(28 + 12 + cname.len() + 12);
    out.extend([0x80, SENDER_REPORT, 0, 6]);
    out.extend(report.ssrc.to_be_bytes());
    out.extend(report.ntp.0.to_be_bytes());
    out.extend(report.rtp_timestamp.to_be_bytes());
    out.extend(report.packets.to_be_bytes());
    out.extend(report.octets.to_be_bytes());
    write_source_description(&mut out, report.ssrc, cname);
    if bye {
        out.extend([0x81, BYE, 0, 1]);
        out.extend(report.ssrc.to_be_bytes());
    }
    out
}

fn write_source_description(out: &mut Vec<u8>, ssrc: u32, cname: &str) {
    let name = cname.as_bytes();
    let name = &name[..name.len().min(255)];
    // The item list ends with a zero byte and is filled up to a word; a list that fills a word gets a whole word of zeros.
    let items = (2 + name.len() + 1).next_multiple_of(4);
    let words = (4 + items) / 4;
    out.extend([0x81, SOURCE_DESCRIPTION, 0, words as u8]);
    out.extend(ssrc.to_be_bytes());
    out.extend([CNAME, name.len() as u8]);
    out.extend(name);
    out.extend(std::iter::repeat_n(0, items - 2 - name.len()));
}

/// One report block: what a receiver says about one source (section 6.4.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReportBlock {
    /// The source that the block is about.
    pub ssrc: u32,
    /// Packets lost since the last report, in 256ths.
    pub fraction_lost: u8,
    /// Packets lost since the start; negative with duplicates. 24 bits on the wire.
    pub cumulative_lost: i32,
    /// Highest sequence number received, with the count of wraps above 16 bits.
    pub highest_sequence: u32,
    /// Jitter in ticks.
    pub jitter: u32,
    /// Middle bits of the last sender report's time, 0 when there was none.
    pub last_sender_report: u32,
    /// Delay since that report in units of 1/65536 s.
    pub delay: u32,
}

/// One packet of a compound packet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RtcpPacket {
    /// A sender report and its report blocks.
    Sender(SenderReport, Vec<ReportBlock>),
    /// A receiver report: who sends it and its report blocks.
    Receiver(u32, Vec<ReportBlock>),
    /// The sources that leave.
    Bye(Vec<u32>),
    /// The canonical name of the first source of a source description.
    Cname(u32, String),
    /// Anything else (feedback, application data), by its packet type.
    Other(u8),
}

/// Why bytes are no RTCP.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RtcpError {
    /// Fewer bytes than a length field says.
    Truncated,
    /// The version is not 2 or the packet type is none of RTCP's (192 to 223).
    NotRtcp,
}

impl fmt::Display for RtcpError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            RtcpError::Truncated => "RTCP packet is shorter than it says",
            RtcpError::NotRtcp => "not an RTCP packet",
        })
    }
}

impl std::error::Error for RtcpError {}

/// Takes a compound packet apart.
///
/// # Errors
/// [`RtcpError`] when any of its packets is malformed: nothing of it is believed then.
pub fn parse(mut bytes: &[u8]) -> Result<Vec<RtcpPacket>, RtcpError> {
    let mut packets = Vec::new();
    while !bytes.is_empty() {
        let (&[first, kind, l0, l1], rest) = bytes.split_first_chunk::<4>().ok_or(RtcpError::Truncated)?;
        if first >> 6 != 2 || !(192..=223).contains(&kind) {
            return Err(RtcpError::NotRtcp);
        }
        let length = usize::from(u16::from_be_bytes([l0, l1])) * 4;
        let (content, rest) = rest.split_at_checked(length).ok_or(RtcpError::Truncated)?;
        packets.push(parse_packet(kind, usize::from(first & 0x1F), content)?);
        bytes = rest;
    }
    Ok(packets)
}

fn parse_packet(kind: u8, count: usize, content: &[u8]) -> Result<RtcpPacket, RtcpError> {
    let mut words = Words(content);
    Ok(match kind {
        SENDER_REPORT => {
            let ssrc = words.next()?;
            let ntp = NtpTime(u64::from(words.next()?) << 32 | u64::from(words.next()?));
            let report = SenderReport {
                ssrc,
                ntp,
                rtp_timestamp: words.next()?,
                packets: words.next()?,
                octets: words.next()?,
            };
            RtcpPacket::Sender(report, words.report_blocks(count)?)
        }
        RECEIVER_REPORT => RtcpPacket::Receiver(words.next()?, words.report_blocks(count)?),
        BYE => RtcpPacket::Bye((0..count).map(|_| words.next()).collect::<Result<_, _>>()?),
        SOURCE_DESCRIPTION if count > 0 => parse_cname(content),
        other => RtcpPacket::Other(other),
    })
}

fn parse_cname(content: &[u8]) -> RtcpPacket {
    let name = (|| {
        let (ssrc, items) = content.split_first_chunk::<4>()?;
        let (&[kind, length], text) = items.split_first_chunk::<2>()?;
        let text = text.get(..usize::from(length))?;
        (kind == CNAME).then(|| {
            (
                u32::from_be_bytes(*ssrc),
                String::from_utf8_lossy(text).into_owned(),
            )
        })
    })();
    name.map_or(RtcpPacket::Other(SOURCE_DESCRIPTION), |(ssrc, name)| {
        RtcpPacket::Cname(ssrc, name)
    })
}

/// Reads 32-bit words.
struct Words<'a>(&'a [u8]);

impl Words<'_> {
    fn next(&mut self) -> Result<u32, RtcpError> {
        let (word, rest) = self.0.split_first_chunk::<4>().ok_or(RtcpError::Truncated)?;
        self.0 = rest;
        Ok(u32::from_be_bytes(*word))
    }

    fn report_blocks(&mut self, count: usize) -> Result<Vec<ReportBlock>, RtcpError> {
        (0..count)
            .map(|_| {
                let ssrc = self.next()?;
                let lost = self.next()?;
                Ok(ReportBlock {
                    ssrc,
                    fraction_lost: (lost >> 24) as u8,
                    // Moves the sign bit of the 24 bits up and back down.
                    cumulative_lost: ((lost << 8) as i32) >> 8,
                    highest_sequence: self.next()?,
                    jitter: self.next()?,
                    last_sender_report: self.next()?,
                    delay: self.next()?,
                })
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const REPORT: SenderReport = SenderReport {
        ssrc: 7,
        ntp: NtpTime(0x0102_0304_0506_0708),
        rtp_timestamp: 99,
        packets: 3,
        octets: 4000,
    };

    #[test]
    fn sender_report_is_compound_and_word_aligned() {
        for name in ["", "a", "ab", "abc", "abcd", "camera@192.0.2.7"] {
            let bytes = write_sender_report(&REPORT, name, true);
            assert_eq!(bytes.len() % 4, 0);
            let packets = parse(&bytes).unwrap();
            assert_eq!(
                packets,
                [
                    RtcpPacket::Sender(REPORT, vec![]),
                    RtcpPacket::Cname(7, name.to_owned()),
                    RtcpPacket::Bye(vec![7])
                ]
            );
        }
        let long = write_sender_report(&REPORT, &"x".repeat(300), false);
        assert_eq!(parse(&long).unwrap()[1], RtcpPacket::Cname(7, "x".repeat(255)));
    }

    #[test]
    fn receiver_report_is_read() {
        let mut bytes = vec![0x81, 201, 0, 7, 0, 0, 0, 9];
        bytes.extend([
            0, 0, 0, 7, 64, 0xFF, 0xFF, 0xFE, 0, 1, 0, 2, 0, 0, 0, 3, 0, 0, 0, 4, 0, 0, 0, 5,
        ]);
        let block = ReportBlock {
            ssrc: 7,
            fraction_lost: 64,
            cumulative_lost: -2,
            highest_sequence: 0x0001_0002,
            jitter: 3,
            last_sender_report: 4,
            delay: 5,
        };
        assert_eq!(parse(&bytes), Ok(vec![RtcpPacket::Receiver(9, vec![block])]));
        bytes[0] = 0x82;
        assert_eq!(
            parse(&bytes),
            Err(RtcpError::Truncated),
            "second block is not there"
        );
    }

    #[test]
    fn junk_is_refused() {
        assert_eq!(parse(b"GET"), Err(RtcpError::Truncated));
        assert_eq!(parse(b"GET / HTTP/1.1\r\n"), Err(RtcpError::NotRtcp));
        assert_eq!(parse(&[0x80, 201, 0xFF, 0xFF]), Err(RtcpError::Truncated));
    }

    proptest! {
        #[test]
        fn any_bytes_are_survived(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = parse(&bytes);
        }
    }
}
