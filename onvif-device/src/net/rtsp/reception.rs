//! What a client is told about the sound that it sends: receiver reports (RFC 3550, sections 6.4.2 and A.3).

use std::time::Duration;

use onvif_core::rtp::RtpHeader;

const RECEIVER_REPORT: u8 = 201;
const SOURCE_DESCRIPTION: u8 = 202;
const CNAME: u8 = 1;

/// The source that is received, and how it goes.
pub(super) struct Reception {
    /// The own identifier in reports.
    own: u32,
    source: Option<Source>,
}

struct Source {
    ssrc: u32,
    /// Numbers of the first packet and of the latest one, with how often they have wrapped.
    first: u32,
    latest: u32,
    received: u32,
    /// Packets that were expected and received at the last report.
    before: (u32, u32),
    /// How late the latest packet was, in ticks, by a clock that begins anywhere.
    late: u32,
    /// Sixteen times the jitter in ticks.
    jitter: u32,
}

impl Reception {
    /// Reports come from the source `own`.
    pub(super) fn new(own: u32) -> Reception {
        Reception { own, source: None }
    }

    /// A packet has come, so long after some instant that is always the same. How many have come from its source.
    pub(super) fn packet(&mut self, header: &RtpHeader, at: Duration, clock_rate: u32) -> u32 {
        let ticks = at.as_micros() * u128::from(clock_rate) / 1_000_000;
        // Only differences count.
        let late = (ticks as u32).wrapping_sub(header.timestamp);
        let number = u32::from(header.sequence);
        match &mut self.source {
            Some(source) if source.ssrc == header.ssrc => {
                source.take(number, late);
                source.received
            }
            // Whoever begins anew has a new source (section 8.2).
            other => {
                *other = Some(Source {
                    ssrc: header.ssrc,
                    first: number,
                    latest: number,
                    received: 1,
                    before: (0, 0),
                    late,
                    jitter: 0,
                });
                1
            }
        }
    }

    /// A receiver report with the name of this device; `None` as long as there is nothing to report.
    pub(super) fn report(&mut self, cname: &str) -> Option<Vec<u8>> {
        let block = self.source.as_mut()?.block();
        let mut out = vec![0x81, RECEIVER_REPORT, 0, 7];
        out.extend(self.own.to_be_bytes());
        out.extend(block);
        let name = cname.as_bytes();
        let name = name.get(..255).unwrap_or(name);
        // The items end with a zero octet and fill up a word.
        let items = (2 + name.len() + 1).next_multiple_of(4);
        out.extend([0x81, SOURCE_DESCRIPTION, 0, ((4 + items) / 4) as u8]);
        out.extend(self.own.to_be_bytes());
        out.extend([CNAME, name.len() as u8]);
        out.extend_from_slice(name);
        out.extend(std::iter::repeat_n(0, items - 2 - name.len()));
        Some(out)
    }
}

impl Source {
    fn take(&mut self, number: u32, late: u32) {
        self.received = self.received.saturating_add(1);
        let ahead = (number as u16).wrapping_sub(self.latest as u16);
        if ahead < 0x8000 {
            self.latest = self.latest.wrapping_add(u32::from(ahead));
        }
        let step = late.wrapping_sub(self.late).cast_signed().unsigned_abs();
        self.late = late;
        // A sixteenth of each difference (section A.8); a clock that jumps must not wrap it.
        let step = step.min(1 << 24);
        self.jitter = self.jitter + step - (self.jitter + 8) / 16;
    }

    /// A report block (section 6.4.1).
    fn block(&mut self) -> [u8; 24] {
        let expected = self.latest.wrapping_sub(self.first).wrapping_add(1);
        let lost = i64::from(expected) - i64::from(self.received);
        let (expected_now, received_now) = (
            expected.wrapping_sub(self.before.0),
            self.received.wrapping_sub(self.before.1),
        );
        self.before = (expected, self.received);
        let lost_now = expected_now.saturating_sub(received_now);
        let fraction = match expected_now {
            0 => 0,
            some => (u64::from(lost_now) * 256 / u64::from(some)).min(255) as u8,
        };
        let lost = (lost.clamp(-0x80_0000, 0x7F_FFFF) as i32).to_be_bytes();
        let [_, l0, l1, l2] = lost;
        let mut block = [0; 24];
        block[..4].copy_from_slice(&self.ssrc.to_be_bytes());
        block[4..8].copy_from_slice(&[fraction, l0, l1, l2]);
        block[8..12].copy_from_slice(&self.latest.to_be_bytes());
        block[12..16].copy_from_slice(&(self.jitter / 16).to_be_bytes());
        // No sender report is looked at: the last two words are nought, as if none had come.
        block
    }
}

#[cfg(test)]
mod tests {
    use onvif_core::rtp::rtcp::{self, RtcpPacket};

    use super::*;

    fn packet(sequence: u16, timestamp: u32) -> RtpHeader {
        RtpHeader {
            payload_type: 0,
            marker: false,
            extension: false,
            sequence,
            timestamp,
            ssrc: 7,
        }
    }

    #[test]
    fn loss_and_jitter_are_told() {
        let mut reception = Reception::new(9);
        assert_eq!(reception.report("camera"), None);
        for number in 0..10u16 {
            if number == 5 {
                continue;
            }
            // Around the end of the numbers, and each second packet 2 ms late.
            let at = Duration::from_millis(u64::from(number) * 20 + u64::from(number % 2) * 2);
            let header = packet(65_530u16.wrapping_add(number), u32::from(number) * 160);
            reception.packet(&header, at, 8000);
        }
        let report = reception.report("camera").unwrap();
        let told = rtcp::parse(&report).unwrap();
        let Some(RtcpPacket::Receiver(_, blocks)) = told.first() else {
            panic!("{told:?}");
        };
        let [block] = &blocks[..] else {
            panic!("{blocks:?}")
        };
        assert_eq!((block.ssrc, block.cumulative_lost), (7, 1));
        assert_eq!(block.highest_sequence, 65_539);
        assert_eq!(block.fraction_lost, 25);
        assert!(block.jitter > 0 && block.jitter < 16, "{}", block.jitter);
    }
}
