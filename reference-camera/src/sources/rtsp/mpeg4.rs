//! MPEG-4 Visual out of RTP packets (RFC 6416), for which the RTSP client has no depacketizer.

use bytes::Bytes;
use onvif_device::backend::video::Resolution;

use super::super::mpeg4::{Configuration, configuration, is_key};
use super::session::Offer;

/// A picture that is longer is left out.
const LARGEST: usize = 16 << 20;
/// Hexadecimal digits of a configuration that are looked at.
const LONGEST: usize = 2048;

/// Puts packets together to pictures.
#[derive(Default)]
pub(super) struct Mpeg4Packets {
    headers: Option<(Bytes, Configuration)>,
    unit: Vec<u8>,
    elapsed: i128,
    /// Something of the unit is missing.
    damaged: bool,
}

/// A packet.
pub(super) struct Part<'a> {
    pub payload: &'a [u8],
    pub marker: bool,
    /// Packets before it are missing.
    pub lost: bool,
    /// Its time, in nanoseconds since the beginning of the session.
    pub elapsed: i128,
}

/// A picture.
pub(super) struct Whole {
    pub units: Vec<Bytes>,
    pub key: bool,
    pub elapsed: i128,
}

impl Mpeg4Packets {
    /// With the configuration of a session description, if there is one for the payload type.
    pub fn described(description: &str, payload_type: u8) -> Mpeg4Packets {
        let begin = format!("a=fmtp:{payload_type} ");
        let parameters = description.lines().find_map(|line| line.strip_prefix(&begin));
        let config = parameters.and_then(|parameters| {
            let mut pairs = parameters
                .split(';')
                .filter_map(|pair| pair.trim().split_once('='));
            pairs.find(|(name, _)| name.eq_ignore_ascii_case("config"))
        });
        let mut packets = Mpeg4Packets::default();
        if let Some(headers) = config.and_then(|(_, digits)| octets(digits)) {
            packets.learn(headers);
        }
        packets
    }

    /// What comes with a packet: a picture when it is complete.
    pub fn push(&mut self, part: &Part<'_>) -> Option<Whole> {
        let begins = part.payload.starts_with(&[0, 0, 1]);
        if part.lost || (part.elapsed != self.elapsed && !self.unit.is_empty()) {
            // The rest of a picture that has lost its beginning, or the beginning of one that lacks nothing.
            self.unit.clear();
            self.damaged = part.lost && !begins;
        }
        self.elapsed = part.elapsed;
        if self.unit.len() + part.payload.len() > LARGEST {
            self.unit.clear();
            self.damaged = true;
        }
        if !self.damaged {
            self.unit.extend_from_slice(part.payload);
        }
        if !part.marker {
            return None;
        }
        let picture = Bytes::from(std::mem::take(&mut self.unit));
        if std::mem::take(&mut self.damaged) {
            return None;
        }
        let within = configuration(&picture);
        let known = within.is_some();
        if let Some(headers) = within {
            self.learn(headers);
        }
        let key = is_key(&picture)?;
        let headers = self.headers.as_ref().filter(|_| key && !known);
        let mut units: Vec<Bytes> = headers.map(|(headers, _)| headers.clone()).into_iter().collect();
        units.push(picture);
        Some(Whole {
            units,
            key,
            elapsed: part.elapsed,
        })
    }

    /// What the pictures are, and their size.
    pub fn offer(&self) -> Option<(Offer, Resolution)> {
        let (headers, read) = self.headers.as_ref()?;
        let offer = Offer::Mpeg4 {
            config: headers.to_vec(),
        };
        Some((offer, read.resolution))
    }

    /// Pictures a second, where the headers say it.
    pub fn framerate(&self) -> Option<f32> {
        self.headers.as_ref()?.1.framerate
    }

    /// Headers that cannot be read change nothing.
    fn learn(&mut self, headers: Bytes) {
        if let Ok(read) = Configuration::read(&headers) {
            self.headers = Some((headers, read));
        }
    }
}

fn octets(digits: &str) -> Option<Bytes> {
    let pairs = digits.trim().as_bytes().chunks(2);
    if digits.len() > LONGEST {
        return None;
    }
    pairs
        .map(|pair| match pair {
            [high, low] => {
                let digit = |octet: &u8| char::from(*octet).to_digit(16);
                Some((digit(high)? << 4 | digit(low)?) as u8)
            }
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const CONFIG: &str = "000001B001000001B58913000001000000012000C48D8800550A041E1443";
    const INTRA: &[u8] = &[0, 0, 1, 0xB6, 0x10, 5, 5, 5];
    const INTER: &[u8] = &[0, 0, 1, 0xB6, 0x50, 6, 6, 6];

    fn packets() -> Mpeg4Packets {
        let description = format!(
            "m=video 0 RTP/AVP 96\r\na=rtpmap:96 MP4V-ES/90000\r\na=fmtp:96 profile-level-id=1; config={CONFIG}\r\n"
        );
        Mpeg4Packets::described(&description, 96)
    }

    fn push(
        packets: &mut Mpeg4Packets,
        payload: &[u8],
        marker: bool,
        lost: bool,
        elapsed: i128,
    ) -> Option<Whole> {
        packets.push(&Part {
            payload,
            marker,
            lost,
            elapsed,
        })
    }

    #[test]
    fn key_pictures_have_the_headers_of_the_description_in_front() {
        let mut packets = packets();
        let (offer, size) = packets.offer().unwrap();
        assert_eq!((size.width, size.height), (320, 240));
        let Offer::Mpeg4 { config } = offer else {
            panic!("another codec")
        };
        assert!(push(&mut packets, &INTRA[..5], false, false, 7).is_none());
        let whole = push(&mut packets, &INTRA[5..], true, false, 7).unwrap();
        assert_eq!((whole.key, whole.elapsed), (true, 7));
        assert_eq!(whole.units, [&config[..], INTRA]);
        let next = push(&mut packets, INTER, true, false, 8).unwrap();
        assert!(!next.key && next.units == [INTER]);
        // Headers within the stream are not repeated.
        let own = [&config[..], INTRA].concat();
        assert_eq!(push(&mut packets, &own, true, false, 9).unwrap().units, [own]);
    }

    #[test]
    fn headers_may_come_with_the_pictures_only() {
        for description in [
            "",
            "a=fmtp:96 config=00",
            "a=fmtp:96 config=0x1",
            "a=fmtp:96 config=000",
        ] {
            let mut packets = Mpeg4Packets::described(description, 96);
            assert!(packets.offer().is_none(), "{description}");
            let own = [&octets(CONFIG).unwrap()[..], INTRA].concat();
            assert!(push(&mut packets, &own, true, false, 1).is_some());
            assert!(packets.offer().is_some());
        }
    }

    #[test]
    fn pictures_that_lack_something_are_left_out() {
        let mut packets = packets();
        // The end is missing, and the rest of the next one's beginning.
        assert!(push(&mut packets, &INTRA[..5], false, false, 1).is_none());
        assert!(push(&mut packets, &INTER[5..], true, true, 2).is_none());
        assert_eq!(push(&mut packets, INTER, true, false, 3).unwrap().units, [INTER]);
        // What comes after a loss is whole when it begins with a header, also when the marker before was lost.
        assert!(push(&mut packets, &INTER[..6], false, false, 4).is_none());
        assert_eq!(push(&mut packets, INTER, true, true, 5).unwrap().units, [INTER]);
        assert!(push(&mut packets, &INTER[..6], false, false, 6).is_none());
        assert_eq!(push(&mut packets, INTER, true, false, 7).unwrap().units, [INTER]);
        // Neither nothing nor something without a picture is one.
        assert!(push(&mut packets, &[], true, false, 8).is_none());
        assert!(push(&mut packets, &[1, 2, 3], true, false, 9).is_none());
    }

    #[test]
    fn a_picture_without_an_end_does_not_grow_for_ever() {
        let mut packets = packets();
        let piece = vec![0xAA; 1 << 20];
        for _ in 0..40 {
            assert!(push(&mut packets, &piece, false, false, 1).is_none());
            assert!(packets.unit.len() <= LARGEST);
        }
        assert!(push(&mut packets, INTRA, true, false, 1).is_none());
        assert!(push(&mut packets, INTRA, true, false, 2).is_some());
    }
}
