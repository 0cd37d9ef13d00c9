//! The packets of SNTP (RFC 4330, RFC 5905 section 7.3), without sockets.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Octets of a packet without extensions.
pub(super) const LENGTH: usize = 48;
/// Seconds from the beginning of 1900 to that of 1970.
const EPOCH: u64 = 2_208_988_800;
/// The greatest distance from the root that still counts as a synchronised server (RFC 5905 appendix A.1.1, `MAXDISP`).
const MAX_DISTANCE: Duration = Duration::from_secs(16);

/// What a server answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    /// How far the clock of the server is ahead, in milliseconds, which may be negative.
    Offset(i64),
    /// The kiss-o'-death (RFC 5905 section 7.4): the server does not want to be asked, or not so often.
    Kiss([u8; 4]),
}

/// Why something that came in is no answer. It is passed over, and the answer is still waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NoAnswer(pub &'static str);

/// A question. Its time stamp is random: servers only give it back, which proves that they answer this question, and it tells nobody how wrong
/// our clock is.
pub(super) fn question(nonce: u64) -> [u8; LENGTH] {
    let mut packet = [0; LENGTH];
    // No warning, version 4, client.
    packet[0] = 0b00_100_011;
    packet[40..].copy_from_slice(&nonce.to_be_bytes());
    packet
}

/// Reads an answer. `sent` and `received` are the times of our clock; both the clock and the answer may be wrong by any amount.
pub(super) fn answer(
    packet: &[u8],
    nonce: u64,
    sent: SystemTime,
    received: SystemTime,
) -> Result<Answer, NoAnswer> {
    let field = |at: usize| -> Option<u64> {
        let octets = packet.get(at..at + 8)?;
        Some(u64::from_be_bytes(octets.try_into().ok()?))
    };
    let (Some(reference), Some(origin), Some(receive), Some(transmit), Some(first), Some(roots)) = (
        packet.get(12..16),
        field(24),
        field(32),
        field(40),
        packet.first_chunk::<2>(),
        field(4),
    ) else {
        return Err(NoAnswer("too short"));
    };
    let [flags, stratum] = *first;
    if flags & 0b111 != 4 {
        return Err(NoAnswer("not from a server"));
    }
    if !(3..=4).contains(&(flags >> 3 & 0b111)) {
        return Err(NoAnswer("of another version"));
    }
    if origin != nonce {
        return Err(NoAnswer("to another question"));
    }
    if stratum == 0 {
        let mut code = [0; 4];
        code.copy_from_slice(reference);
        return Ok(Answer::Kiss(code));
    }
    if stratum > 15 || flags >> 6 == 3 {
        return Err(NoAnswer("from a server without the time"));
    }
    let short = |bits: u32| Duration::from_micros((u64::from(bits) * 1_000_000) >> 16);
    if short((roots >> 32) as u32) / 2 + short(roots as u32) >= MAX_DISTANCE {
        return Err(NoAnswer("from a server that is too far from the time"));
    }
    if receive == 0 || transmit == 0 {
        return Err(NoAnswer("without a time"));
    }
    let (receive, transmit) = (nanos(receive), nanos(transmit));
    let (sent, received) = (since_epoch(sent), since_epoch(received));
    if transmit < receive || received < sent {
        return Err(NoAnswer("with times that run backwards"));
    }
    let delay = (received - sent) - (transmit - receive);
    if delay < -1_000_000_000 {
        return Err(NoAnswer("with times that cannot be"));
    }
    let offset = ((receive - sent) + (transmit - received)) / 2;
    let millis =
        i64::try_from(offset.div_euclid(1_000_000)).map_err(|_| NoAnswer("with a time out of range"))?;
    Ok(Answer::Offset(millis))
}

/// A time stamp in nanoseconds since 1970. The first bit tells the era (RFC 4330 section 3): times are from 1968 to 2104.
fn nanos(stamp: u64) -> i128 {
    let mut seconds = stamp >> 32;
    if seconds < 1 << 31 {
        seconds += 1 << 32;
    }
    let fraction = ((stamp & u64::from(u32::MAX)) * 1_000_000_000) >> 32;
    (i128::from(seconds) - i128::from(EPOCH)) * 1_000_000_000 + i128::from(fraction)
}

fn since_epoch(time: SystemTime) -> i128 {
    let nanos = |d: Duration| i128::try_from(d.as_nanos()).unwrap_or(i128::MAX / 4);
    match time.duration_since(UNIX_EPOCH) {
        Ok(after) => nanos(after),
        Err(before) => -nanos(before.duration()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NONCE: u64 = 0x0123_4567_89ab_cdef;

    fn at(seconds: f64) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs_f64(seconds)
    }

    fn stamp(seconds: u64, fraction: u32) -> [u8; 8] {
        (((seconds + EPOCH) << 32) | u64::from(fraction)).to_be_bytes()
    }

    /// An answer of a server whose clock shows `seconds` in the middle.
    fn packet(seconds: u64) -> [u8; LENGTH] {
        let mut packet = question(0);
        packet[0] = 0b00_100_100;
        packet[1] = 2;
        packet[24..32].copy_from_slice(&NONCE.to_be_bytes());
        packet[32..40].copy_from_slice(&stamp(seconds, 0));
        packet[40..48].copy_from_slice(&stamp(seconds, 1 << 31));
        packet
    }

    fn read(packet: &[u8]) -> Result<Answer, NoAnswer> {
        answer(packet, NONCE, at(1000.0), at(1001.5))
    }

    #[test]
    fn the_offset_is_that_of_the_middle() {
        // Sent 1000, received there 2000, sent there 2000.5, received 1001.5.
        assert_eq!(read(&packet(2000)), Ok(Answer::Offset(999_500)));
        assert_eq!(read(&packet(500)), Ok(Answer::Offset(-500_500)));
        assert_eq!(read(&packet(1000)), Ok(Answer::Offset(-500)));
    }

    #[test]
    fn the_era_after_2036_is_known() {
        // The era begins on the seventh of February 2036, 06:28:16.
        let Ok(Answer::Offset(offset)) = read(&packet(2_085_978_500)) else {
            panic!()
        };
        assert_eq!(offset, (2_085_978_500 - 1000) * 1000 - 500);
    }

    #[test]
    fn the_kiss_of_death_is_read() {
        let mut kiss = packet(2000);
        kiss[1] = 0;
        kiss[12..16].copy_from_slice(b"RATE");
        assert_eq!(read(&kiss), Ok(Answer::Kiss(*b"RATE")));
        kiss[24] ^= 1;
        assert!(read(&kiss).is_err(), "a kiss to another question");
    }

    #[test]
    fn what_is_no_answer_is_passed_over() {
        let change = |at: usize, octet: u8| {
            let mut packet = packet(2000);
            packet[at] = octet;
            packet
        };
        for (wrong, why) in [
            (change(0, 0b00_100_011), "a question"),
            (change(0, 0b00_001_100), "of another version"),
            (change(0, 0b11_100_100), "unsynchronised"),
            (change(1, 16), "unsynchronised"),
            (change(24, 0xff), "wrong origin"),
            (change(5, 32), "root delay of 32 s"),
            (change(9, 32), "root dispersion of 32 s"),
            (change(32, 0xff), "backwards"),
        ] {
            assert!(read(&wrong).is_err(), "{why}");
        }
        let mut empty = packet(2000);
        empty[32..].fill(0);
        assert!(read(&empty).is_err());
        for length in 0..LENGTH {
            assert_eq!(read(&packet(2000)[..length]), Err(NoAnswer("too short")));
        }
        assert!(answer(&packet(2000), NONCE, at(1001.0), at(1000.0)).is_err());
    }

    #[test]
    fn no_packet_is_too_strange() {
        let mut octet = 1_u32;
        for _ in 0..20_000 {
            let mut noise = [0; LENGTH];
            for byte in &mut noise {
                octet = octet.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                *byte = (octet >> 24) as u8;
            }
            noise[0] = 0b00_100_100;
            noise[1] = 1;
            noise[4..12].fill(0);
            noise[24..32].copy_from_slice(&NONCE.to_be_bytes());
            let _ = read(&noise);
        }
    }
}
