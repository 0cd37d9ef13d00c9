//! Judges what comes for one medium: headers, numbers, times, payload, reports.

use std::time::{Duration, Instant};

use bytes::Bytes;

use super::codec::{Assembler, Codec, Unit};
use super::rtp::{Reports, RtpPacket, SenderReport};
use super::sdp::{Media, RtpMap};

/// Of packets over UDP, one in so many may be lost on the way; more is not the network's fault.
const TOLERATED_LOSS: u32 = 50;
/// The longest between a report and the packet nearest to it, by the clock of the medium.
const REPORT_DISTANCE: Duration = Duration::from_secs(10);
/// Shorter stretches do not tell that a clock is too slow, because the first packets may have waited somewhere.
const SHORTEST_STRETCH: Duration = Duration::from_secs(1);

/// A medium that is received.
pub struct Track {
    codec: Codec,
    map: RtpMap,
    assembler: Assembler,
    /// Whether the carrier loses nothing.
    reliable: bool,
    /// As the device said in advance.
    announced_ssrc: Option<u32>,
    announced_sequence: Option<u16>,
    ssrc: Option<u32>,
    last: Option<Last>,
    received: u32,
    lost: u32,
    /// The first and the latest time, and when they came.
    began: Option<(Instant, u32)>,
    latest: Option<(Instant, i64)>,
    reports: Vec<SenderReport>,
    units: Vec<(Instant, Unit)>,
    /// Whether there has been a unit at which decoding can start.
    keyed: bool,
    /// Whom the device has said that it hears; `None` for a report that names nobody.
    heard: Vec<Option<u32>>,
    left: bool,
}

struct Last {
    sequence: u16,
    timestamp: u32,
    marker: bool,
    samples: Option<u32>,
}

impl Track {
    /// A track of a medium as it is described.
    ///
    /// # Errors
    /// What the description lacks.
    pub fn new(codec: Codec, media: &Media, map: RtpMap, reliable: bool) -> Result<Track, String> {
        if let Some(rate) = codec.clock_rate()
            && rate != map.clock_rate
        {
            return Err(format!(
                "the clock rate {} of {}, which has {rate}",
                map.clock_rate, map.encoding
            ));
        }
        Ok(Track {
            codec,
            assembler: Assembler::new(codec, media, &map)?,
            map,
            reliable,
            announced_ssrc: None,
            announced_sequence: None,
            ssrc: None,
            last: None,
            received: 0,
            lost: 0,
            began: None,
            latest: None,
            reports: Vec::new(),
            units: Vec::new(),
            keyed: false,
            heard: Vec::new(),
            left: false,
        })
    }

    /// Forgets what has come so far, so that only what comes from now on counts. The stream itself goes on: its source, its numbers, and the
    /// picture that others are decoded from.
    pub fn begin_again(&mut self) {
        self.began = None;
        self.latest = None;
        self.received = 0;
        self.lost = 0;
        self.reports.clear();
        self.units.clear();
    }

    /// The codec.
    pub fn codec(&self) -> Codec {
        self.codec
    }

    /// The device has told its synchronization source in advance.
    pub fn announce_ssrc(&mut self, ssrc: u32) {
        self.announced_ssrc = Some(ssrc);
    }

    /// The device has told the number of the first packet in advance.
    pub fn announce_sequence(&mut self, sequence: u16) {
        self.announced_sequence = Some(sequence);
    }

    /// Units that have come, and when.
    pub fn units(&self) -> &[(Instant, Unit)] {
        &self.units
    }

    /// Packets that have come.
    pub fn received(&self) -> u32 {
        self.received
    }

    /// Number of sender reports.
    pub fn reports(&self) -> usize {
        self.reports.len()
    }

    /// Whether the device has reported about the sound of a source, or has reported without naming anybody.
    pub fn has_heard(&self, ssrc: u32) -> bool {
        !self.reports.is_empty() || self.heard.iter().any(|who| who.is_none_or(|who| who == ssrc))
    }

    /// Whether the source has said that it leaves.
    pub fn has_left(&self) -> bool {
        self.left
    }

    /// Whether there is enough to judge: `stretch` of the medium, a picture or two where pictures are decoded, and a report.
    pub fn is_enough(&self, stretch: Duration) -> bool {
        let long = match self.codec {
            // A device has nothing to say as long as nothing happens.
            Codec::Metadata => true,
            _ => self.spans(stretch),
        };
        let media = match self.codec {
            Codec::Jpeg | Codec::H264 => {
                self.units
                    .iter()
                    .filter(|(_, unit)| unit.picture.is_some())
                    .count()
                    >= 2
            }
            Codec::H265 | Codec::Mpeg4 => self.keyed && self.units.len() >= 2,
            Codec::Metadata => !self.units.is_empty(),
            _ => self.units.len() >= 2,
        };
        long && media && !self.reports.is_empty()
    }

    /// Whether the medium has been watched for a stretch. A busy receiver has read late what came long ago: what still waits for it is read first. A clock that is too slow
    /// is not waited for.
    fn spans(&self, stretch: Duration) -> bool {
        let (Some((began, _)), Some((latest, ticks))) = (self.began, self.latest) else {
            return false;
        };
        let real = latest.saturating_duration_since(began);
        let rate = u64::from(self.map.clock_rate.max(1));
        let told = u64::try_from(ticks).unwrap_or(0).saturating_mul(1000) / rate;
        let behind = Duration::from_millis(told) < real / 2 && real < stretch * 4;
        real >= stretch && !behind
    }

    /// What is missing where there is not enough.
    pub fn missing(&self) -> String {
        if self.received == 0 {
            return format!("no RTP packet of {}", self.codec);
        }
        if self.reports.is_empty() {
            return format!(
                "no RTCP sender report of {} among {} packets",
                self.codec, self.received
            );
        }
        format!(
            "{} packets of {}, of which {} units came and {} could be decoded",
            self.received,
            self.codec,
            self.units.len(),
            self.units
                .iter()
                .filter(|(_, unit)| unit.picture.is_some())
                .count()
        )
    }

    /// Takes an RTP packet.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn rtp(&mut self, at: Instant, data: &Bytes) -> Result<(), String> {
        let packet = RtpPacket::parse(data)?;
        if packet.payload_type != self.map.payload_type {
            return Err(format!(
                "the payload type {} instead of {}",
                packet.payload_type, self.map.payload_type
            ));
        }
        self.source(packet.ssrc)?;
        if !self.number(&packet)? {
            return Ok(());
        }
        self.time(at, &packet)?;
        self.received += 1;
        let unit = self
            .assembler
            .push(&packet)
            .map_err(|error| format!("{error} (packet {} of {})", packet.sequence, self.codec))?;
        self.last = Some(Last {
            sequence: packet.sequence,
            timestamp: packet.timestamp,
            marker: packet.marker,
            samples: unit.as_ref().and_then(|unit| unit.samples),
        });
        if let Some(unit) = unit {
            self.keyed |= unit.key;
            self.units.push((at, unit));
        }
        Ok(())
    }

    fn source(&mut self, ssrc: u32) -> Result<(), String> {
        match (self.ssrc, self.announced_ssrc) {
            (None, Some(announced)) if announced != ssrc => {
                return Err(format!("the SSRC {ssrc:08X} after {announced:08X} was announced"));
            }
            (Some(known), _) if known != ssrc => {
                return Err(format!("the SSRC {ssrc:08X} after {known:08X}"));
            }
            _ => self.ssrc = Some(ssrc),
        }
        Ok(())
    }

    /// Looks at the sequence number; whether the packet is one to go on with.
    fn number(&mut self, packet: &RtpPacket) -> Result<bool, String> {
        let Some(last) = &self.last else {
            if let Some(announced) = self.announced_sequence {
                let ahead = packet.sequence.wrapping_sub(announced);
                // The first packets may be lost on their way.
                if ahead > if self.reliable { 0 } else { 100 } {
                    return Err(format!(
                        "the sequence number {} first, after RTP-Info announced {announced}",
                        packet.sequence
                    ));
                }
                if ahead > 0 {
                    self.assembler.lost();
                }
            }
            return Ok(true);
        };
        let step = packet.sequence.wrapping_sub(last.sequence);
        match step {
            1 => Ok(true),
            _ if self.reliable => Err(format!(
                "the sequence number {} after {}, where nothing is lost on the way",
                packet.sequence, last.sequence
            )),
            2..=0x7FFF => {
                self.lost += u32::from(step) - 1;
                self.assembler.lost();
                Ok(true)
            }
            // Late or twice: the way of datagrams.
            _ => {
                self.lost = self.lost.saturating_sub(1);
                Ok(false)
            }
        }
    }

    fn time(&mut self, at: Instant, packet: &RtpPacket) -> Result<(), String> {
        let Some((_, first)) = self.began else {
            self.began = Some((at, packet.timestamp));
            self.latest = Some((at, 0));
            return Ok(());
        };
        if let Some(last) = &self.last
            && packet.sequence.wrapping_sub(last.sequence) == 1
        {
            let step = packet.timestamp.wrapping_sub(last.timestamp);
            if self.codec.marks_ends() {
                if step != 0 && !last.marker {
                    return Err(format!(
                        "a new time in packet {} without a marker in the packet before it",
                        packet.sequence
                    ));
                }
                if step == 0 && last.marker && self.codec != Codec::Metadata {
                    return Err(format!(
                        "the time {} again in packet {}, after the marker has ended its unit",
                        packet.timestamp, packet.sequence
                    ));
                }
            } else if let Some(samples) = last.samples {
                // After a pause, which the marker tells, time goes on; it never goes on less than what was heard. With AAC the marker
                // says something else.
                let paused = packet.marker && self.codec != Codec::Aac && step > samples && step < 1 << 31;
                if step != samples && !paused {
                    return Err(format!(
                        "the time {step} ticks later in packet {}, after {samples} samples",
                        packet.sequence
                    ));
                }
            }
        }
        let since = i64::from(packet.timestamp.wrapping_sub(first).cast_signed());
        if self.latest.is_none_or(|(_, latest)| since > latest) {
            self.latest = Some((at, since));
        }
        Ok(())
    }

    /// Takes an RTCP packet.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn rtcp(&mut self, data: &[u8]) -> Result<(), String> {
        let reports = Reports::parse(data)?;
        for report in &reports.senders {
            self.source(report.ssrc)?;
            if !reports.names.contains(&report.ssrc) {
                return Err(
                    "a sender report without the CNAME that RFC 3550 section 6.1 asks for".to_owned(),
                );
            }
            if let Some(before) = self.reports.last()
                && report.ntp < before.ntp
            {
                return Err("a sender report whose wall clock runs backwards".to_owned());
            }
            self.reports.push(*report);
        }
        for (reporter, about) in reports.receivers {
            if !reports.names.contains(&reporter) {
                return Err(
                    "a receiver report without the CNAME that RFC 3550 section 6.1 asks for".to_owned(),
                );
            }
            match &about[..] {
                [] => self.heard.push(None),
                some => self.heard.extend(some.iter().copied().map(Some)),
            }
        }
        self.left |= self.ssrc.is_some_and(|ssrc| reports.left.contains(&ssrc));
        Ok(())
    }

    /// What can be said at the end only: loss, the rate of the clock, and whether reports fit the packets.
    ///
    /// # Errors
    /// What is wrong.
    pub fn conclude(&self) -> Result<(), String> {
        if self.lost * TOLERATED_LOSS > self.received {
            return Err(format!(
                "{} packets are missing among {} of {}",
                self.lost,
                self.received + self.lost,
                self.codec
            ));
        }
        let (Some((began, first)), Some((latest, ticks))) = (self.began, self.latest) else {
            return Ok(());
        };
        for report in &self.reports {
            let distance = i64::from(report.timestamp.wrapping_sub(first).cast_signed());
            let allowed = i64::from(self.map.clock_rate) * REPORT_DISTANCE.as_secs().cast_signed();
            // Metadata may be older than that, and its packets have the time of what they tell.
            if !(-allowed..=ticks + allowed).contains(&distance) && self.codec != Codec::Metadata {
                return Err(format!(
                    "a sender report with the time {} beside packets from {first} on",
                    report.timestamp
                ));
            }
        }
        let real = latest.saturating_duration_since(began);
        if self.codec == Codec::Metadata {
            return Ok(());
        }
        #[expect(clippy::cast_precision_loss, reason = "a rate is compared by a factor")]
        let told = ticks as f64 / f64::from(self.map.clock_rate);
        // What was kept back somewhere comes faster at first, and a busy receiver reads late; a wrong clock is wrong by more.
        let slow = real >= SHORTEST_STRETCH && told < real.as_secs_f64() / 4.0;
        if slow || told > real.as_secs_f64() * 2.0 + 2.0 {
            return Err(format!(
                "times that go on by {told:.2} s in {:.2} s, at {} ticks a second",
                real.as_secs_f64(),
                self.map.clock_rate
            ));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::sdp::Sdp;
    use super::*;

    fn track(reliable: bool) -> Track {
        let sdp = "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=x\r\nt=0 0\r\nm=video 0 RTP/AVP 98\r\na=rtpmap:98 H265/90000\r\n";
        let media = Sdp::parse(sdp).unwrap().media.remove(0);
        let map = media.maps().remove(0);
        Track::new(Codec::H265, &media, map, reliable).unwrap()
    }

    fn packet(sequence: u16, timestamp: u32, marker: bool) -> Bytes {
        let mut data = vec![0x80, 98 | u8::from(marker) << 7];
        data.extend_from_slice(&sequence.to_be_bytes());
        data.extend_from_slice(&timestamp.to_be_bytes());
        data.extend_from_slice(&[0, 0, 0, 7, 0x02, 1, 5]);
        data.into()
    }

    /// Pictures for two seconds, by a clock of `rate`.
    fn two_seconds(rate: u32) -> Result<(), String> {
        let (mut track, began) = (track(true), Instant::now());
        for number in 0..50u16 {
            let at = began + Duration::from_millis(40) * u32::from(number);
            let time = u32::from(number) * rate / 25;
            track.rtp(at, &packet(number, time.wrapping_sub(9), true))?;
        }
        track.conclude()
    }

    #[test]
    fn what_waits_for_a_busy_receiver_is_read_before_it_is_judged() {
        let stretch = Duration::from_millis(500);
        // Milliseconds of the clock when the last packet is read after so many, and whether that is enough.
        for (told, real, enough) in [
            (400, 400, false),
            (500, 500, true),
            (100, 1000, false),
            (600, 1000, true),
            (100, 2000, true),
        ] {
            let mut track = track(false);
            let start = Instant::now();
            for (sequence, told, real) in [(1, 0, 0), (2, told, real)] {
                let at = start + Duration::from_millis(real);
                track.rtp(at, &packet(sequence, told * 90, true)).unwrap();
            }
            assert_eq!(track.spans(stretch), enough, "{told} in {real}");
        }
    }

    #[test]
    fn what_has_come_before_does_not_count_twice() {
        let stretch = Duration::from_millis(500);
        let mut track = track(true);
        let start = Instant::now();
        let take = |track: &mut Track, number: u16| {
            let at = start + Duration::from_millis(40) * u32::from(number);
            track
                .rtp(at, &packet(number, u32::from(number) * 3600, true))
                .unwrap();
        };
        (0..20).for_each(|number| take(&mut track, number));
        assert!(track.spans(stretch) && track.received() == 20);
        track.begin_again();
        assert!(!track.spans(stretch) && track.received() == 0);
        (20..30).for_each(|number| take(&mut track, number));
        assert!(!track.spans(stretch));
        (30..40).for_each(|number| take(&mut track, number));
        assert!(track.spans(stretch) && track.conclude().is_ok());
        // It is still the same stream.
        let gap = track.rtp(start, &packet(50, 0, true));
        assert!(gap.unwrap_err().contains("nothing is lost"));
    }

    #[test]
    fn clocks_that_are_too_slow_or_too_fast() {
        assert_eq!(two_seconds(90_000), Ok(()));
        assert!(two_seconds(8000).unwrap_err().contains("times that go on by"));
        assert!(two_seconds(900_000).unwrap_err().contains("times that go on by"));
    }

    #[test]
    fn numbers_and_markers() {
        let now = Instant::now();
        let mut lossless = track(true);
        lossless.rtp(now, &packet(65_535, 1, true)).unwrap();
        lossless.rtp(now, &packet(0, 2, true)).unwrap();
        assert!(lossless.rtp(now, &packet(2, 3, true)).is_err());

        let mut lossy = track(false);
        for number in (0..100).filter(|number| number % 10 != 5) {
            lossy.rtp(now, &packet(number, u32::from(number), true)).unwrap();
        }
        assert!(lossy.conclude().unwrap_err().contains("missing"));

        let mut unmarked = track(true);
        unmarked.rtp(now, &packet(1, 1, false)).unwrap();
        assert!(
            unmarked
                .rtp(now, &packet(2, 2, true))
                .unwrap_err()
                .contains("marker")
        );
        let mut marked = track(true);
        marked.rtp(now, &packet(1, 1, true)).unwrap();
        assert!(
            marked
                .rtp(now, &packet(2, 1, true))
                .unwrap_err()
                .contains("again")
        );
    }
}
