//! RTSP messages (RFC 2326) and interleaved packets, cut out of a stream of octets.

use bytes::{Buf, Bytes, BytesMut};

/// The most octets of a header.
const MAX_HEADER: usize = 64 << 10;
/// The most octets of a body.
const MAX_BODY: usize = 1 << 20;

/// A response as it came.
#[derive(Clone, Debug, Default)]
pub struct Response {
    /// Status.
    pub status: u16,
    /// The words behind it.
    pub reason: String,
    /// Headers in their order.
    pub headers: Vec<(String, String)>,
    /// Body.
    pub body: Bytes,
}

impl Response {
    /// The first header of this name.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    /// All headers of this name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.headers
            .iter()
            .filter(move |(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    /// The methods of the `Public` headers.
    pub fn public(&self) -> Vec<String> {
        self.all("Public")
            .flat_map(|list| list.split(','))
            .map(|method| method.trim().to_owned())
            .filter(|method| !method.is_empty())
            .collect()
    }

    /// The whole as text, for the report.
    pub fn text(&self) -> String {
        let mut text = format!("RTSP/1.0 {} {}\n", self.status, self.reason);
        for (name, value) in &self.headers {
            text.push_str(&format!("{name}: {value}\n"));
        }
        text.push('\n');
        text.push_str(&String::from_utf8_lossy(&self.body));
        text
    }
}

/// What comes over a connection.
#[derive(Clone, Debug)]
pub enum Incoming {
    /// An answer.
    Response(Response),
    /// A request of the device.
    Request,
    /// An interleaved packet.
    Packet {
        /// Number of its channel.
        channel: u8,
        /// RTP or RTCP.
        data: Bytes,
    },
}

/// Cuts a stream of octets.
#[derive(Debug, Default)]
pub struct Decoder {
    buffer: BytesMut,
}

impl Decoder {
    /// Where octets that have come are put.
    pub fn buffer(&mut self) -> &mut BytesMut {
        &mut self.buffer
    }

    /// The next message, if it is there in full.
    ///
    /// # Errors
    /// What is no RTSP.
    pub fn next(&mut self) -> Result<Option<Incoming>, String> {
        // RFC 2326 section 4.1: empty lines before a message are ignored.
        while matches!(self.buffer.first(), Some(b'\r' | b'\n')) {
            self.buffer.advance(1);
        }
        match self.buffer.as_ref() {
            [] => Ok(None),
            [b'$', rest @ ..] => {
                let &[channel, high, low, ..] = rest else {
                    return Ok(None);
                };
                let length = usize::from(u16::from_be_bytes([high, low]));
                if self.buffer.len() < 4 + length {
                    return Ok(None);
                }
                self.buffer.advance(4);
                let data = self.buffer.split_to(length).freeze();
                Ok(Some(Incoming::Packet { channel, data }))
            }
            _ => self.message(),
        }
    }

    fn message(&mut self) -> Result<Option<Incoming>, String> {
        let Some(end) = self.buffer.windows(4).position(|four| four == b"\r\n\r\n") else {
            return if self.buffer.len() > MAX_HEADER {
                Err("a header without an end".to_owned())
            } else if !self.buffer.is_empty() && !self.buffer.iter().take(16).all(u8::is_ascii) {
                Err("octets that are neither a message nor an interleaved packet".to_owned())
            } else {
                Ok(None)
            };
        };
        let head = std::str::from_utf8(self.buffer.get(..end).unwrap_or_default())
            .map_err(|_| "a header that is no text".to_owned())?;
        let mut lines = head.split("\r\n");
        let start = lines.next().unwrap_or_default().to_owned();
        let mut headers: Vec<(String, String)> = Vec::new();
        for line in lines {
            match (line.starts_with([' ', '\t']), headers.last_mut()) {
                (true, Some((_, value))) => {
                    value.push(' ');
                    value.push_str(line.trim());
                }
                _ => {
                    let (name, value) = line
                        .split_once(':')
                        .ok_or_else(|| format!("the header line {line:.100?}"))?;
                    headers.push((name.trim().to_owned(), value.trim().to_owned()));
                }
            }
        }
        let length = match headers
            .iter()
            .find(|(name, _)| name.eq_ignore_ascii_case("Content-Length"))
        {
            None => 0,
            Some((_, text)) => text
                .parse::<usize>()
                .ok()
                .filter(|&length| length <= MAX_BODY)
                .ok_or_else(|| format!("Content-Length: {text:.40}"))?,
        };
        if self.buffer.len() < end + 4 + length {
            return Ok(None);
        }
        self.buffer.advance(end + 4);
        let body = self.buffer.split_to(length).freeze();
        let Some(rest) = start.strip_prefix("RTSP/") else {
            return if start.ends_with("RTSP/1.0") {
                Ok(Some(Incoming::Request))
            } else {
                Err(format!(
                    "the line {start:.100?}, which is neither a request nor a response"
                ))
            };
        };
        let mut words = rest.splitn(3, ' ');
        let version = words.next().unwrap_or_default();
        if version != "1.0" {
            return Err(format!("a response of RTSP {version:.10}"));
        }
        let status = words
            .next()
            .filter(|word| word.len() == 3)
            .and_then(|word| word.parse().ok())
            .ok_or_else(|| format!("the status line {start:.100?}"))?;
        Ok(Some(Incoming::Response(Response {
            status,
            reason: words.next().unwrap_or_default().to_owned(),
            headers,
            body,
        })))
    }
}

/// The `Transport` header of a response (RFC 2326 section 12.39).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Transport {
    /// For example `RTP/AVP/TCP`.
    pub protocol: String,
    /// Whether it says `multicast`; unicast otherwise.
    pub multicast: bool,
    /// Where packets go.
    pub destination: Option<String>,
    /// `client_port`.
    pub client_port: Option<(u16, u16)>,
    /// `server_port`.
    pub server_port: Option<(u16, u16)>,
    /// `port`, of multicast.
    pub port: Option<(u16, u16)>,
    /// Channels.
    pub interleaved: Option<(u8, u8)>,
    /// Synchronization source.
    pub ssrc: Option<u32>,
}

impl Transport {
    /// Reads the header.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(header: &str) -> Result<Transport, String> {
        let mut parts = header.split(';').map(str::trim);
        let mut transport = Transport {
            protocol: parts.next().unwrap_or_default().to_owned(),
            ..Transport::default()
        };
        if !transport.protocol.starts_with("RTP/") {
            return Err(format!("the protocol {:.40}", transport.protocol));
        }
        for part in parts {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            let wrong = || format!("the parameter {part:.60}");
            match name.to_ascii_lowercase().as_str() {
                "multicast" => transport.multicast = true,
                "unicast" => transport.multicast = false,
                "destination" => transport.destination = Some(value.to_owned()),
                "client_port" => transport.client_port = Some(pair(value).ok_or_else(wrong)?),
                "server_port" => transport.server_port = Some(pair(value).ok_or_else(wrong)?),
                "port" => transport.port = Some(pair(value).ok_or_else(wrong)?),
                "interleaved" => {
                    let (first, second) = pair(value).ok_or_else(wrong)?;
                    let channel = |number: u16| u8::try_from(number).map_err(|_| wrong());
                    transport.interleaved = Some((channel(first)?, channel(second)?));
                }
                "ssrc" => {
                    transport.ssrc = Some(u32::from_str_radix(value.trim(), 16).map_err(|_| wrong())?);
                }
                _ => {}
            }
        }
        Ok(transport)
    }
}

fn pair(text: &str) -> Option<(u16, u16)> {
    match text.split_once('-') {
        Some((first, second)) => Some((first.trim().parse().ok()?, second.trim().parse().ok()?)),
        None => {
            let first: u16 = text.trim().parse().ok()?;
            Some((first, first.checked_add(1)?))
        }
    }
}

/// The `Session` header of a response.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SessionHeader {
    /// Identifier.
    pub id: String,
    /// Seconds after which a silent client is forgotten; `None` if the device does not tell, which means 60.
    pub timeout: Option<u32>,
}

impl SessionHeader {
    /// Reads the header.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(header: &str) -> Result<SessionHeader, String> {
        let mut parts = header.split(';').map(str::trim);
        let id = parts.next().unwrap_or_default().to_owned();
        // RFC 2326 section 3.4: at least eight octets of a small alphabet.
        let allowed = |c: char| c.is_ascii_alphanumeric() || "$-_.+".contains(c);
        if id.is_empty() || !id.chars().all(allowed) {
            return Err(format!("the session {id:.60?}"));
        }
        let mut timeout = None;
        for part in parts {
            if let Some(value) = part.strip_prefix("timeout=") {
                timeout = Some(
                    value
                        .trim()
                        .parse()
                        .map_err(|_| format!("the timeout {value:.20?}"))?,
                );
            }
        }
        Ok(SessionHeader { id, timeout })
    }
}

/// An item of the `RTP-Info` header of a response to PLAY.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RtpInfo {
    /// Which track.
    pub url: String,
    /// Number of the first packet.
    pub sequence: Option<u16>,
    /// Its time.
    pub rtptime: Option<u32>,
}

impl RtpInfo {
    /// Reads the header.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(header: &str) -> Result<Vec<RtpInfo>, String> {
        let mut all: Vec<RtpInfo> = Vec::new();
        for part in header
            .split([';', ','])
            .map(str::trim)
            .filter(|part| !part.is_empty())
        {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            let wrong = || format!("RTP-Info with {part:.100?}");
            match (name.to_ascii_lowercase().as_str(), all.last_mut()) {
                ("url", _) => all.push(RtpInfo {
                    url: value.trim_matches('"').to_owned(),
                    ..RtpInfo::default()
                }),
                ("seq", Some(last)) => last.sequence = Some(value.parse().map_err(|_| wrong())?),
                ("rtptime", Some(last)) => last.rtptime = Some(value.parse().map_err(|_| wrong())?),
                (_, Some(_)) => {}
                (_, None) => return Err(wrong()),
            }
        }
        Ok(all)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decode(text: &[u8]) -> Result<Vec<Incoming>, String> {
        let mut decoder = Decoder::default();
        let mut all = Vec::new();
        // One octet after the other: nothing may depend on how they come.
        for &octet in text {
            decoder.buffer().extend_from_slice(&[octet]);
            while let Some(incoming) = decoder.next()? {
                all.push(incoming);
            }
        }
        Ok(all)
    }

    #[test]
    fn messages_and_packets_are_cut_out() {
        let all =
            decode(b"RTSP/1.0 200 OK\r\nCSeq: 1\r\nContent-Length: 3\r\nX: a\r\n b\r\n\r\nabc$\x01\x00\x02xy\r\nOPTIONS * RTSP/1.0\r\nCSeq: 2\r\n\r\n")
                .unwrap();
        let [
            Incoming::Response(response),
            Incoming::Packet { channel: 1, data },
            Incoming::Request,
        ] = &all[..]
        else {
            panic!("{all:?}");
        };
        assert_eq!((response.status, response.reason.as_str()), (200, "OK"));
        assert_eq!(
            (response.header("x"), &response.body[..]),
            (Some("a b"), &b"abc"[..])
        );
        assert_eq!(&data[..], b"xy");
    }

    #[test]
    fn what_is_no_rtsp_is_said() {
        assert!(decode(b"HTTP/1.1 200 OK\r\n\r\n").is_err());
        assert!(decode(b"RTSP/1.0 two OK\r\n\r\n").is_err());
        assert!(decode(b"RTSP/1.0 200 OK\r\nContent-Length: x\r\n\r\n").is_err());
        assert!(decode(b"RTSP/1.0 200 OK\r\nnothing\r\n\r\n").is_err());
    }

    #[test]
    fn transport_session_and_rtp_info() {
        let transport =
            Transport::parse("RTP/AVP;unicast;client_port=4000-4001;server_port=6000-6001;ssrc=00ABCDEF")
                .unwrap();
        assert_eq!(transport.client_port, Some((4000, 4001)));
        assert_eq!((transport.ssrc, transport.multicast), (Some(0xABCDEF), false));
        let transport = Transport::parse("RTP/AVP/TCP;interleaved=2-3").unwrap();
        assert_eq!(transport.interleaved, Some((2, 3)));
        assert!(Transport::parse("RTP/AVP;interleaved=300-301").is_err() && Transport::parse("x").is_err());
        let session = SessionHeader::parse("12345678;timeout=60").unwrap();
        assert_eq!((session.id.as_str(), session.timeout), ("12345678", Some(60)));
        assert!(SessionHeader::parse("a b").is_err());
        let info = RtpInfo::parse("url=rtsp://a/b;seq=1;rtptime=2,url=rtsp://a/c;seq=3").unwrap();
        assert_eq!(
            (info.len(), info[1].sequence, info[0].rtptime),
            (2, Some(3), Some(2))
        );
        assert!(RtpInfo::parse("seq=1").is_err());
    }
}
