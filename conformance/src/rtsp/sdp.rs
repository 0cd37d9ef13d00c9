//! Session descriptions (RFC 4566), as far as streaming needs them.

use std::net::IpAddr;

/// Who sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// The device sends, the client receives: what a camera's streams are.
    RecvOnly,
    /// The client sends: a back channel.
    SendOnly,
    /// Both.
    SendRecv,
    /// Nobody.
    Inactive,
}

/// A `c=` line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// `IP4` or `IP6`.
    pub family: String,
    /// Address without time to live.
    pub host: String,
    /// Time to live, of IPv4 multicast.
    pub ttl: Option<u8>,
}

impl Address {
    fn parse(text: &str) -> Option<Address> {
        let mut words = text.split_whitespace();
        let ("IN", family, host) = (words.next()?, words.next()?, words.next()?) else {
            return None;
        };
        let (host, rest) = host.split_once('/').unwrap_or((host, ""));
        Some(Address {
            family: family.to_owned(),
            host: host.to_owned(),
            ttl: rest.split('/').next().and_then(|ttl| ttl.parse().ok()),
        })
    }

    /// The group, if it is one.
    pub fn group(&self) -> Option<IpAddr> {
        self.host.parse().ok().filter(IpAddr::is_multicast)
    }
}

/// How a payload type is to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RtpMap {
    /// Payload type.
    pub payload_type: u8,
    /// Encoding name, as written.
    pub encoding: String,
    /// Ticks in a second.
    pub clock_rate: u32,
    /// Channels of sound.
    pub channels: Option<u8>,
}

/// An `m=` section.
#[derive(Clone, Debug, Default)]
pub struct Media {
    /// `video`, `audio` or `application`.
    pub kind: String,
    /// Port; 0 unless it is multicast.
    pub port: u16,
    /// For example `RTP/AVP`.
    pub protocol: String,
    /// Payload types.
    pub payload_types: Vec<u8>,
    /// Its own `c=` line.
    pub connection: Option<Address>,
    /// Attributes in their order.
    pub attributes: Vec<(String, String)>,
}

impl Media {
    /// All values of an attribute.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.attributes
            .iter()
            .filter(move |(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    /// `a=control`.
    pub fn control(&self) -> Option<&str> {
        self.all("control").next()
    }

    /// Who sends; a description without the attribute is of a stream that can be received.
    pub fn direction(&self) -> Direction {
        self.attributes
            .iter()
            .find_map(|(name, _)| match name.as_str() {
                "recvonly" => Some(Direction::RecvOnly),
                "sendonly" => Some(Direction::SendOnly),
                "sendrecv" => Some(Direction::SendRecv),
                "inactive" => Some(Direction::Inactive),
                _ => None,
            })
            .unwrap_or(Direction::SendRecv)
    }

    /// The mapping of every payload type, those of RFC 3551 table 4 and 5 included.
    pub fn maps(&self) -> Vec<RtpMap> {
        self.payload_types
            .iter()
            .filter_map(|&payload_type| {
                let written = self.all("rtpmap").find_map(|map| {
                    let (number, rest) = map.split_once(' ')?;
                    (number.trim().parse() == Ok(payload_type)).then_some(rest.trim())
                });
                let fixed = match payload_type {
                    0 => Some("PCMU/8000"),
                    8 => Some("PCMA/8000"),
                    26 => Some("JPEG/90000"),
                    _ => None,
                };
                let mut parts = written.or(fixed)?.split('/');
                Some(RtpMap {
                    payload_type,
                    encoding: parts.next()?.to_owned(),
                    clock_rate: parts.next()?.trim().parse().ok().filter(|&rate| rate > 0)?,
                    channels: parts.next().and_then(|channels| channels.parse().ok()),
                })
            })
            .collect()
    }

    /// A parameter of `a=fmtp`, by its name without regard to case.
    pub fn parameter(&self, payload_type: u8, name: &str) -> Option<&str> {
        self.all("fmtp").find_map(|line| {
            let (number, rest) = line.split_once(' ')?;
            if number.trim().parse() != Ok(payload_type) {
                return None;
            }
            rest.split(';').find_map(|parameter| {
                let (known, value) = parameter.split_once('=')?;
                known.trim().eq_ignore_ascii_case(name).then_some(value.trim())
            })
        })
    }
}

/// A description.
#[derive(Clone, Debug, Default)]
pub struct Sdp {
    /// The address in `o=`.
    pub origin: Option<Address>,
    /// `c=` of the session.
    pub connection: Option<Address>,
    /// Attributes of the session.
    pub attributes: Vec<(String, String)>,
    /// The media.
    pub media: Vec<Media>,
}

impl Sdp {
    /// Reads a description.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(text: &str) -> Result<Sdp, String> {
        let mut sdp = Sdp::default();
        let (mut version, mut name, mut time) = (false, false, false);
        for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.is_empty()) {
            let wrong = || format!("the line {line:.100?}");
            let (kind, value) = line.split_once('=').ok_or_else(wrong)?;
            if (number == 0) != (kind == "v") {
                return Err(format!("{line:.100?} in place of or before v=0"));
            }
            match (kind, sdp.media.last_mut()) {
                ("v", None) => version = value.trim() == "0",
                ("o", None) => {
                    let words: Vec<&str> = value.split_whitespace().collect();
                    let [_, id, edition, ..] = words[..] else {
                        return Err(wrong());
                    };
                    if words.len() != 6 || id.parse::<u64>().is_err() || edition.parse::<u64>().is_err() {
                        return Err(wrong());
                    }
                    sdp.origin = Some(Address::parse(&words.split_off_last(3)).ok_or_else(wrong)?);
                }
                ("s", None) => name = !value.is_empty(),
                ("t", None) => time = true,
                ("c", None) => sdp.connection = Some(Address::parse(value).ok_or_else(wrong)?),
                ("c", Some(media)) => media.connection = Some(Address::parse(value).ok_or_else(wrong)?),
                ("a", last) => {
                    let (attribute, value) = value.split_once(':').unwrap_or((value, ""));
                    let attribute = (attribute.trim().to_owned(), value.trim().to_owned());
                    match last {
                        None => sdp.attributes.push(attribute),
                        Some(media) => media.attributes.push(attribute),
                    }
                }
                ("m", _) => sdp.media.push(medium(value).ok_or_else(wrong)?),
                _ => {}
            }
        }
        for (there, what) in [
            (version, "v=0"),
            (sdp.origin.is_some(), "o="),
            (name, "s="),
            (time, "t="),
            (!sdp.media.is_empty(), "m="),
        ] {
            if !there {
                return Err(format!("no line {what}"));
            }
        }
        Ok(sdp)
    }

    /// `a=control` of the session.
    pub fn control(&self) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(name, _)| name == "control")
            .map(|(_, value)| value.as_str())
    }

    /// All connection lines.
    pub fn connections(&self) -> impl Iterator<Item = &Address> {
        let of_media = self.media.iter().filter_map(|media| media.connection.as_ref());
        self.connection.iter().chain(of_media)
    }
}

fn medium(value: &str) -> Option<Media> {
    let mut words = value.split_whitespace();
    let kind = words.next()?.to_owned();
    let port = words.next()?.split('/').next()?.parse().ok()?;
    let protocol = words.next()?.to_owned();
    let payload_types = words.map(str::parse).collect::<Result<Vec<u8>, _>>().ok()?;
    (!payload_types.is_empty()).then_some(Media {
        kind,
        port,
        protocol,
        payload_types,
        ..Media::default()
    })
}

/// The last words of a line, as text again.
trait Tail {
    fn split_off_last(&self, count: usize) -> String;
}

impl Tail for Vec<&str> {
    fn split_off_last(&self, count: usize) -> String {
        self.get(self.len().saturating_sub(count)..)
            .unwrap_or_default()
            .join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "v=0\r\no=- 1 2 IN IP4 192.0.2.7\r\ns=x\r\nc=IN IP4 0.0.0.0\r\nt=0 0\r\na=control:*\r\n\
        m=video 0 RTP/AVP 96\r\na=rtpmap:96 H264/90000\r\na=fmtp:96 packetization-mode=1; sprop-parameter-sets=AA==,BB==\r\n\
        a=recvonly\r\na=control:track0\r\nm=audio 4000 RTP/AVP 0 97\r\nc=IN IP4 239.0.0.1/5\r\na=rtpmap:97 mpeg4-generic/16000/2\r\n\
        a=sendonly\r\n";

    #[test]
    fn a_description_is_read() {
        let sdp = Sdp::parse(TEXT).unwrap();
        let [video, audio] = &sdp.media[..] else { panic!() };
        assert_eq!(sdp.origin.as_ref().unwrap().host, "192.0.2.7");
        assert_eq!(video.maps()[0].encoding, "H264");
        assert_eq!(video.parameter(96, "Sprop-Parameter-Sets"), Some("AA==,BB=="));
        assert_eq!(
            (video.direction(), video.control()),
            (Direction::RecvOnly, Some("track0"))
        );
        let maps = audio.maps();
        assert_eq!((maps[0].encoding.as_str(), maps[1].channels), ("PCMU", Some(2)));
        assert_eq!(audio.connection.as_ref().unwrap().ttl, Some(5));
        assert!(audio.connection.as_ref().unwrap().group().is_some());
        assert_eq!(audio.direction(), Direction::SendOnly);
    }

    #[test]
    fn what_is_missing_or_wrong_is_said() {
        for (from, to) in [
            ("v=0", "v=1"),
            ("o=- 1 2 IN IP4 192.0.2.7\r\n", ""),
            ("o=- 1 2", "o=- x 2"),
            ("s=x\r\n", ""),
            ("t=0 0\r\n", ""),
            ("m=video 0", "m=video x"),
            ("c=IN IP4 0.0.0.0", "c=somewhere"),
            ("a=recvonly", "recvonly"),
        ] {
            assert!(Sdp::parse(&TEXT.replace(from, to)).is_err(), "{from}");
        }
    }
}
