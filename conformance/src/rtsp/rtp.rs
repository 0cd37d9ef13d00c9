//! Headers of RTP and RTCP packets (RFC 3550), read strictly.

use bytes::Bytes;

/// An RTP packet.
#[derive(Clone, Debug)]
pub struct RtpPacket {
    /// Marker bit.
    pub marker: bool,
    /// Payload type.
    pub payload_type: u8,
    /// Sequence number.
    pub sequence: u16,
    /// Time, in ticks of the clock of the payload format.
    pub timestamp: u32,
    /// Synchronization source.
    pub ssrc: u32,
    /// Header extension: the 16 bits that the profile defines, and the rest.
    pub extension: Option<(u16, Bytes)>,
    /// Payload, without padding.
    pub payload: Bytes,
}

impl RtpPacket {
    /// Reads a packet.
    ///
    /// # Errors
    /// What is not as section 5.1 has it.
    pub fn parse(data: &Bytes) -> Result<RtpPacket, String> {
        let Some(&[first, second, s0, s1, t0, t1, t2, t3, x0, x1, x2, x3]) = data.first_chunk::<12>() else {
            return Err(format!("an RTP packet of {} octets", data.len()));
        };
        if first >> 6 != 2 {
            return Err(format!("an RTP packet of version {}", first >> 6));
        }
        let mut at = 12 + usize::from(first & 0x0F) * 4;
        let mut extension = None;
        if first & 0x10 != 0 {
            let &[p0, p1, l0, l1] = data
                .get(at..)
                .and_then(<[u8]>::first_chunk::<4>)
                .ok_or("an RTP packet that ends within its header extension")?;
            let length = usize::from(u16::from_be_bytes([l0, l1])) * 4;
            if at + 4 + length > data.len() {
                return Err("an RTP packet that ends within its header extension".to_owned());
            }
            extension = Some((u16::from_be_bytes([p0, p1]), data.slice(at + 4..at + 4 + length)));
            at += 4 + length;
        }
        let mut end = data.len();
        if first & 0x20 != 0 {
            let padding = usize::from(data.last().copied().unwrap_or(0));
            if padding == 0 || at + padding > end {
                return Err(format!("an RTP packet with {padding} octets of padding"));
            }
            end -= padding;
        }
        if at > end {
            return Err("an RTP packet that ends within its list of contributing sources".to_owned());
        }
        Ok(RtpPacket {
            marker: second & 0x80 != 0,
            payload_type: second & 0x7F,
            sequence: u16::from_be_bytes([s0, s1]),
            timestamp: u32::from_be_bytes([t0, t1, t2, t3]),
            ssrc: u32::from_be_bytes([x0, x1, x2, x3]),
            extension,
            payload: data.slice(at..end),
        })
    }
}

/// A sender report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SenderReport {
    /// Who sends.
    pub ssrc: u32,
    /// Wall clock, as NTP has it.
    pub ntp: u64,
    /// The same instant on the clock of the medium.
    pub timestamp: u32,
    /// Packets so far.
    pub packets: u32,
    /// Octets of payload so far.
    pub octets: u32,
}

/// What a compound RTCP packet says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reports {
    /// Sender reports.
    pub senders: Vec<SenderReport>,
    /// Receivers that report, and whom they report about.
    pub receivers: Vec<(u32, Vec<u32>)>,
    /// Sources that say who they are.
    pub names: Vec<u32>,
    /// Sources that leave.
    pub left: Vec<u32>,
}

impl Reports {
    /// Reads a compound packet.
    ///
    /// # Errors
    /// What is not as section 6 has it.
    pub fn parse(data: &[u8]) -> Result<Reports, String> {
        let mut reports = Reports::default();
        let mut rest = data;
        let mut first = true;
        while !rest.is_empty() {
            let &[head, kind, l0, l1] = rest
                .first_chunk::<4>()
                .ok_or("an RTCP packet that ends within its header")?;
            if head >> 6 != 2 {
                return Err(format!("an RTCP packet of version {}", head >> 6));
            }
            let length = 4 + usize::from(u16::from_be_bytes([l0, l1])) * 4;
            let Some((packet, tail)) = rest.split_at_checked(length) else {
                return Err("an RTCP packet that is longer than what carries it".to_owned());
            };
            // Section 6.1: a compound packet begins with a report.
            if first && !matches!(kind, 200 | 201) {
                return Err(format!(
                    "RTCP that begins with packet type {kind} instead of a report"
                ));
            }
            first = false;
            let count = usize::from(head & 0x1F);
            let word = |index: usize| {
                let four = packet.get(index * 4..)?.first_chunk::<4>()?;
                Some(u32::from_be_bytes(*four))
            };
            match kind {
                200 => {
                    let short = "a sender report that is too short";
                    if packet.len() < 28 + count * 24 {
                        return Err(short.to_owned());
                    }
                    let word = |index| word(index).ok_or(short);
                    reports.senders.push(SenderReport {
                        ssrc: word(1)?,
                        ntp: u64::from(word(2)?) << 32 | u64::from(word(3)?),
                        timestamp: word(4)?,
                        packets: word(5)?,
                        octets: word(6)?,
                    });
                }
                201 if packet.len() < 8 + count * 24 => {
                    return Err("a receiver report that is too short".to_owned());
                }
                201 => {
                    let short = "a receiver report that is too short";
                    let word = |index| word(index).ok_or(short);
                    let about = (0..count).map(|block| word(2 + block * 6));
                    let about: Result<Vec<u32>, &str> = about.collect();
                    reports.receivers.push((word(1)?, about?));
                }
                202 if count > 0 => {
                    let ssrc = word(1).ok_or("a source description that is too short")?;
                    // The first item of the first chunk; CNAME is 1.
                    if packet.get(8) == Some(&1) {
                        reports.names.push(ssrc);
                    }
                }
                203 => {
                    for index in 1..=count {
                        reports.left.push(word(index).ok_or("a BYE that is too short")?);
                    }
                }
                _ => {}
            }
            rest = tail;
        }
        if first {
            return Err("an empty RTCP packet".to_owned());
        }
        Ok(reports)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn packet(head: &[u8], rest: &[u8]) -> Bytes {
        let mut octets = head.to_vec();
        octets.extend_from_slice(&[0, 7, 0, 0, 0, 9, 0, 0, 0, 5]);
        octets.extend_from_slice(rest);
        octets.into()
    }

    #[test]
    fn rtp_headers() {
        let plain = RtpPacket::parse(&packet(&[0x80, 0xE0], b"abc")).unwrap();
        assert_eq!((plain.marker, plain.payload_type, plain.sequence), (true, 96, 7));
        assert_eq!(
            (plain.timestamp, plain.ssrc, &plain.payload[..]),
            (9, 5, &b"abc"[..])
        );
        let full = packet(
            &[0xB1, 0x60],
            &[1, 1, 1, 1, 0xFF, 0xD8, 0, 1, 9, 9, 9, 9, b'x', 0, 2],
        );
        let full = RtpPacket::parse(&full).unwrap();
        assert_eq!(full.extension.unwrap().0, 0xFFD8);
        assert_eq!(&full.payload[..], b"x");
        for (head, rest) in [
            ([0x40, 0x60], &b"a"[..]),
            ([0x82, 0x60], &b"abcd"[..]),
            ([0x90, 0x60], &[0, 0, 0, 2, 1][..]),
            ([0xA0, 0x60], &[9][..]),
            ([0xA0, 0x60], &[0][..]),
        ] {
            assert!(RtpPacket::parse(&packet(&head, rest)).is_err(), "{head:x?}");
        }
        assert!(RtpPacket::parse(&Bytes::from_static(&[0x80; 11])).is_err());
    }

    #[test]
    fn compound_rtcp() {
        let mut octets = vec![0x80, 200, 0, 6, 0, 0, 0, 5];
        octets.extend_from_slice(&[0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0, 4, 0, 0, 0, 6]);
        octets.extend_from_slice(&[0x81, 202, 0, 2, 0, 0, 0, 5, 1, 1, b'c', 0]);
        octets.extend_from_slice(&[0x81, 203, 0, 1, 0, 0, 0, 5]);
        let reports = Reports::parse(&octets).unwrap();
        assert_eq!(reports.senders[0].timestamp, 3);
        assert_eq!((reports.names, reports.left), (vec![5], vec![5]));
        assert!(Reports::parse(&octets[28..]).is_err(), "no report first");
        assert!(Reports::parse(&octets[..20]).is_err(), "cut off");
        assert!(Reports::parse(&[]).is_err());
    }
}
