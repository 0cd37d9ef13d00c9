//! As much of WebSocket (RFC 6455) as RTSP over it needs, with every rule for servers checked.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::{Buf, Bytes, BytesMut};
use sha1::{Digest as _, Sha1};

/// The most octets of a message.
const MAX_MESSAGE: usize = 4 << 20;
const GUID: &str = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

/// The request that asks for a WebSocket, and what has to come back as `Sec-WebSocket-Accept`.
pub fn handshake(host: &str, path: &str, authorization: Option<&str>) -> Result<(String, String), String> {
    let mut random = [0; 16];
    getrandom::fill(&mut random).map_err(|error| error.to_string())?;
    let key = STANDARD.encode(random);
    let accept = STANDARD.encode(Sha1::digest(format!("{key}{GUID}")));
    let authorization = authorization.map_or(String::new(), |value| format!("Authorization: {value}\r\n"));
    let request = format!(
        "GET {path} HTTP/1.1\r\nHost: {host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: {key}\r\n\
         Sec-WebSocket-Protocol: rtsp.onvif.org\r\nSec-WebSocket-Version: 13\r\n{authorization}\r\n"
    );
    Ok((request, accept))
}

/// A message or something that wants an answer.
#[derive(Debug, PartialEq, Eq)]
pub enum Event {
    /// A part of a binary message.
    Data(Bytes),
    /// Has to be sent back.
    Ping(Bytes),
    /// The device closes.
    Close,
}

/// Reads frames of a server.
#[derive(Debug, Default)]
pub struct Reader {
    /// What has come.
    pub buffer: BytesMut,
    /// Within a message of several frames.
    continued: bool,
}

impl Reader {
    /// The next frame, if it is there in full.
    ///
    /// # Errors
    /// What a server must not send.
    pub fn next(&mut self) -> Result<Option<Event>, String> {
        let Some(&[first, second]) = self.buffer.first_chunk::<2>() else {
            return Ok(None);
        };
        if first & 0x70 != 0 {
            return Err("a WebSocket frame with reserved bits".to_owned());
        }
        if second & 0x80 != 0 {
            return Err("a WebSocket frame that a server has masked".to_owned());
        }
        let (length, header) = match second & 0x7F {
            126 => match self.buffer.get(2..4) {
                Some(&[a, b]) => (usize::from(u16::from_be_bytes([a, b])), 4),
                _ => return Ok(None),
            },
            127 => match self.buffer.get(2..10).and_then(<[u8]>::first_chunk::<8>) {
                Some(&eight) => (
                    usize::try_from(u64::from_be_bytes(eight)).unwrap_or(usize::MAX),
                    10,
                ),
                None => return Ok(None),
            },
            length => (usize::from(length), 2),
        };
        if length > MAX_MESSAGE {
            return Err(format!("a WebSocket frame of {length} octets"));
        }
        if self.buffer.len() < header + length {
            return Ok(None);
        }
        self.buffer.advance(header);
        let payload = self.buffer.split_to(length).freeze();
        let last = first & 0x80 != 0;
        match first & 0x0F {
            kind @ (0 | 2) => {
                if (kind == 0) != self.continued {
                    return Err("a WebSocket message that is continued or begun out of order".to_owned());
                }
                self.continued = !last;
                Ok(Some(Event::Data(payload)))
            }
            8 => Ok(Some(Event::Close)),
            9 if last && length < 126 => Ok(Some(Event::Ping(payload))),
            10 if last && length < 126 => Ok(Some(Event::Data(Bytes::new()))),
            1 => Err("a WebSocket text message, where RTSP goes in binary ones".to_owned()),
            kind => Err(format!("a WebSocket frame of kind {kind}")),
        }
    }
}

/// A frame of a client, which has to be masked.
pub fn frame(kind: u8, payload: &[u8]) -> Vec<u8> {
    let mut mask = [0; 4];
    // A mask that could be guessed harms nobody here.
    let _ = getrandom::fill(&mut mask);
    let mut frame = vec![0x80 | kind];
    match payload.len() {
        short @ 0..126 => frame.push(0x80 | u8::try_from(short).unwrap_or(0)),
        length => match u16::try_from(length) {
            Ok(length) => {
                frame.push(0x80 | 126);
                frame.extend_from_slice(&length.to_be_bytes());
            }
            Err(_) => {
                frame.push(0x80 | 127);
                frame.extend_from_slice(&(length as u64).to_be_bytes());
            }
        },
    }
    frame.extend_from_slice(&mask);
    frame.extend(
        payload
            .iter()
            .zip(mask.iter().cycle())
            .map(|(octet, mask)| octet ^ mask),
    );
    frame
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(octets: &[u8]) -> Result<Vec<Event>, String> {
        let mut reader = Reader::default();
        let mut all = Vec::new();
        for &octet in octets {
            reader.buffer.extend_from_slice(&[octet]);
            while let Some(event) = reader.next()? {
                all.push(event);
            }
        }
        Ok(all)
    }

    #[test]
    fn frames_of_a_server() {
        let all = read(&[0x02, 1, b'a', 0x89, 0, 0x80, 1, b'b', 0x88, 0]).unwrap();
        assert_eq!(
            all,
            [
                Event::Data(Bytes::from_static(b"a")),
                Event::Ping(Bytes::new()),
                Event::Data(Bytes::from_static(b"b")),
                Event::Close
            ]
        );
        for wrong in [
            &[0x82, 0x81, 0, 0, 0, 0, 1][..],
            &[0xC2, 0],
            &[0x80, 0],
            &[0x81, 0],
            &[0x8B, 0],
        ] {
            assert!(read(wrong).is_err(), "{wrong:x?}");
        }
    }

    #[test]
    fn frames_of_a_client_are_masked() {
        let frame = frame(2, &[7; 300]);
        assert_eq!(&frame[..4], [0x82, 0x80 | 126, 1, 44]);
        assert!(
            frame[8..]
                .iter()
                .zip(frame[4..8].iter().cycle())
                .all(|(octet, mask)| octet ^ mask == 7)
        );
    }
}
