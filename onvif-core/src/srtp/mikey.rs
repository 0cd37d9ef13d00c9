//! MIKEY messages (RFC 3830) as the ONVIF Streaming Specification uses them: a pre-shared key message without protection of its own, because it goes
//! through TLS, with one key for SRTP. They travel in base64 in session descriptions and RTSP messages (RFC 4567).

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::keys::{MASTER_LEN, MasterKey};
use crate::rtp::NtpTime;

/// Octets of a message in base64 that are looked at; ours have about 170.
const MAX_TEXT: usize = 4096;
/// Crypto sessions of one message.
const MAX_SESSIONS: usize = 32;

/// Payload types.
const LAST: u8 = 0;
const KEMAC: u8 = 1;
const TIMESTAMP: u8 = 5;
const IDENTITY: u8 = 6;
const POLICY: u8 = 10;
const RAND: u8 = 11;
const KEY_DATA: u8 = 20;
const EXTENSION: u8 = 21;

/// A key that stands alone, to be used as it is.
const TEK: u8 = 2;
/// The same with a salt behind it.
const TEK_SALT: u8 = 3;
/// The validity of a key: it has a name.
const SPI: u8 = 1;

/// What the parameters of a policy have to be for AES_CM_128_HMAC_SHA1_80 (RFC 3830 section 6.10.1). The length of the authentication key is not looked
/// at, because some clients state that of the tag in its place.
const PARAMETERS: [(u8, u8); 10] = [
    (0, 1),   // AES-CM
    (1, 16),  // octets of the session key
    (2, 1),   // HMAC-SHA-1
    (4, 14),  // octets of the salt
    (5, 0),   // AES-CM derives keys
    (6, 0),   // ... once
    (7, 1),   // RTP is encrypted
    (8, 1),   // RTCP is encrypted
    (10, 1),  // RTP is authenticated
    (11, 10), // octets of the tag
];

/// What goes into our messages: the parameters that the specification lists.
const WRITTEN: [(u8, u8); 9] = [
    (0, 1),
    (1, 16),
    (2, 1),
    (3, 20),
    (4, 14),
    (7, 1),
    (8, 1),
    (10, 1),
    (11, 10),
];

/// A stream to which the key belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CryptoSession {
    /// Synchronisation source, 0 where it is not known yet.
    pub ssrc: u32,
    /// How often its sequence number has wrapped.
    pub roc: u32,
}

/// A message.
#[derive(Clone, PartialEq, Eq)]
pub struct Message {
    /// Identifies the bundle of sessions that the message is about.
    pub bundle: u32,
    /// The streams.
    pub sessions: Vec<CryptoSession>,
    /// When it was made.
    pub time: NtpTime,
    /// Random octets, at least 16 in what we write; empty where the message has none.
    pub random: Vec<u8>,
    /// The key.
    pub key: MasterKey,
    /// The name of the key in each packet (SPI, the MKI of SRTP); empty where it has none.
    pub spi: Vec<u8>,
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Message")
            .field("bundle", &self.bundle)
            .field("sessions", &self.sessions)
            .field("spi", &self.spi)
            .finish_non_exhaustive()
    }
}

/// Why a message cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MikeyError {
    /// It is no MIKEY message.
    Malformed,
    /// It asks for an algorithm or a kind of key that is not known here.
    Unsupported,
}

impl fmt::Display for MikeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            MikeyError::Malformed => "malformed MIKEY message",
            MikeyError::Unsupported => "MIKEY message asks for what is not supported",
        })
    }
}

impl std::error::Error for MikeyError {}

impl Message {
    /// The octets of the message.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = vec![1, 0, TIMESTAMP, 0];
        out.extend(self.bundle.to_be_bytes());
        let sessions = self.sessions.get(..MAX_SESSIONS).unwrap_or(&self.sessions);
        out.extend([sessions.len() as u8, 0]);
        for session in sessions {
            out.push(0);
            out.extend(session.ssrc.to_be_bytes());
            out.extend(session.roc.to_be_bytes());
        }
        let random = self.random.get(..255).unwrap_or(&self.random);
        out.extend([if random.is_empty() { POLICY } else { RAND }, 0]);
        out.extend(self.time.0.to_be_bytes());
        if !random.is_empty() {
            out.extend([POLICY, random.len() as u8]);
            out.extend(random);
        }
        out.extend([KEMAC, 0, 0, 0, 3 * WRITTEN.len() as u8]);
        for (parameter, value) in WRITTEN {
            out.extend([parameter, 1, value]);
        }
        let spi = self.spi.get(..255).unwrap_or(&self.spi);
        let named = !spi.is_empty();
        let data = 4 + MASTER_LEN + if named { 1 + spi.len() } else { 0 };
        out.extend([LAST, 0]);
        out.extend((data as u16).to_be_bytes());
        out.extend([LAST, TEK << 4 | if named { SPI } else { 0 }, 0, MASTER_LEN as u8]);
        out.extend(self.key.bytes());
        if named {
            out.push(spi.len() as u8);
            out.extend(spi);
        }
        // No authentication of its own.
        out.push(0);
        out
    }

    /// The message in base64.
    pub fn to_base64(&self) -> String {
        STANDARD.encode(self.to_bytes())
    }

    /// Reads a message in base64. Line breaks and spaces in it are passed over.
    ///
    /// # Errors
    /// [`MikeyError`] when it cannot be used.
    pub fn from_base64(text: &str) -> Result<Message, MikeyError> {
        if text.len() > MAX_TEXT {
            return Err(MikeyError::Malformed);
        }
        let text: String = text.chars().filter(|c| !c.is_ascii_whitespace()).collect();
        let bytes = STANDARD.decode(text).map_err(|_| MikeyError::Malformed)?;
        Message::parse(&bytes)
    }

    /// Reads a message.
    ///
    /// # Errors
    /// [`MikeyError`] when it cannot be used.
    pub fn parse(bytes: &[u8]) -> Result<Message, MikeyError> {
        let mut reader = Reader(bytes);
        let [version, kind, mut next, _verify] = reader.array()?;
        if version != 1 {
            return Err(MikeyError::Malformed);
        }
        // Only the first message of the pre-shared key method tells a key that is meant for us.
        if kind != 0 {
            return Err(MikeyError::Unsupported);
        }
        let bundle = u32::from_be_bytes(reader.array()?);
        let [count, map] = reader.array()?;
        if map != 0 || usize::from(count) > MAX_SESSIONS {
            return Err(MikeyError::Unsupported);
        }
        let mut sessions = Vec::with_capacity(count.into());
        for _ in 0..count {
            let [_policy] = reader.array()?;
            let ssrc = u32::from_be_bytes(reader.array()?);
            let roc = u32::from_be_bytes(reader.array()?);
            sessions.push(CryptoSession { ssrc, roc });
        }
        let mut message = Message {
            bundle,
            sessions,
            time: NtpTime(0),
            random: Vec::new(),
            key: MasterKey::new([0; MASTER_LEN]),
            spi: Vec::new(),
        };
        let mut has_key = false;
        while next != LAST {
            let this = next;
            [next] = reader.array()?;
            match this {
                TIMESTAMP => {
                    let [kind] = reader.array()?;
                    message.time = match kind {
                        0 | 1 => NtpTime(u64::from_be_bytes(reader.array()?)),
                        2 => NtpTime(u32::from_be_bytes(reader.array()?).into()),
                        _ => return Err(MikeyError::Malformed),
                    };
                }
                RAND => {
                    let [length] = reader.array()?;
                    message.random = reader.take(length.into())?.to_vec();
                }
                IDENTITY | EXTENSION => {
                    let [_kind] = reader.array()?;
                    reader.block()?;
                }
                POLICY => check_policy(&mut reader)?,
                KEMAC => {
                    (message.key, message.spi) = read_key(&mut reader)?;
                    has_key = true;
                }
                _ => return Err(MikeyError::Unsupported),
            }
        }
        if !has_key {
            return Err(MikeyError::Malformed);
        }
        Ok(message)
    }
}

fn check_policy(reader: &mut Reader<'_>) -> Result<(), MikeyError> {
    let [_number, protocol] = reader.array()?;
    let mut parameters = Reader(reader.block()?);
    if protocol != 0 {
        return Err(MikeyError::Unsupported);
    }
    while !parameters.0.is_empty() {
        let [parameter, length] = parameters.array()?;
        let value = parameters.take(length.into())?;
        let number = match value {
            [number] => *number,
            // A rate of key derivation is any length.
            zeros if zeros.iter().all(|octet| *octet == 0) => 0,
            _ => return Err(MikeyError::Unsupported),
        };
        let known = PARAMETERS.iter().find(|(known, _)| *known == parameter);
        if known.is_some_and(|(_, wanted)| *wanted != number) {
            return Err(MikeyError::Unsupported);
        }
    }
    Ok(())
}

/// The key and its name.
fn read_key(reader: &mut Reader<'_>) -> Result<(MasterKey, Vec<u8>), MikeyError> {
    let [encryption] = reader.array()?;
    let mut data = Reader(reader.block()?);
    let [authentication] = reader.array()?;
    if encryption != 0 || authentication != 0 {
        return Err(MikeyError::Unsupported);
    }
    let [more, kinds] = data.array()?;
    if more != LAST && more != KEY_DATA {
        return Err(MikeyError::Malformed);
    }
    let (kind, validity) = (kinds >> 4, kinds & 0x0F);
    let key = data.block()?;
    let mut bytes = [0; MASTER_LEN];
    let length = match kind {
        TEK => key.len(),
        TEK_SALT => {
            key.len() + {
                let salt = data.block()?;
                let room = bytes.get_mut(key.len()..).ok_or(MikeyError::Unsupported)?;
                if salt.len() != room.len() {
                    return Err(MikeyError::Unsupported);
                }
                room.copy_from_slice(salt);
                salt.len()
            }
        }
        _ => return Err(MikeyError::Unsupported),
    };
    if length != MASTER_LEN {
        return Err(MikeyError::Unsupported);
    }
    bytes
        .get_mut(..key.len())
        .ok_or(MikeyError::Unsupported)?
        .copy_from_slice(key);
    let spi = match validity {
        0 => Vec::new(),
        SPI => {
            let [length] = data.array()?;
            data.take(length.into())?.to_vec()
        }
        _ => return Err(MikeyError::Unsupported),
    };
    Ok((MasterKey::new(bytes), spi))
}

/// What is left to be read.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn array<const N: usize>(&mut self) -> Result<[u8; N], MikeyError> {
        let (array, rest) = self.0.split_first_chunk::<N>().ok_or(MikeyError::Malformed)?;
        self.0 = rest;
        Ok(*array)
    }

    fn take(&mut self, count: usize) -> Result<&'a [u8], MikeyError> {
        let (taken, rest) = self.0.split_at_checked(count).ok_or(MikeyError::Malformed)?;
        self.0 = rest;
        Ok(taken)
    }

    /// Octets with their number, of 16 bits, in front.
    fn block(&mut self) -> Result<&'a [u8], MikeyError> {
        let length = u16::from_be_bytes(self.array()?);
        self.take(length.into())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn message() -> Message {
        Message {
            bundle: 0x0102_0304,
            sessions: vec![CryptoSession {
                ssrc: 0xCAFE_BABE,
                roc: 7,
            }],
            time: NtpTime(0xE000_0000_8000_0000),
            random: vec![9; 16],
            key: MasterKey::new(std::array::from_fn(|index| index as u8)),
            spi: vec![0, 0, 0, 1],
        }
    }

    /// The message by the figures of RFC 3830, octet by octet.
    #[test]
    fn a_message_is_laid_out_as_the_rfc_has_it() {
        let mut wanted = vec![1, 0, 5, 0, 1, 2, 3, 4, 1, 0];
        wanted.extend([0, 0xCA, 0xFE, 0xBA, 0xBE, 0, 0, 0, 7]);
        wanted.extend([11, 0, 0xE0, 0, 0, 0, 0x80, 0, 0, 0]);
        wanted.extend([10, 16]);
        wanted.extend([9; 16]);
        wanted.extend([1, 0, 0, 0, 27]);
        wanted.extend([0, 1, 1, 1, 1, 16, 2, 1, 1, 3, 1, 20, 4, 1, 14]);
        wanted.extend([7, 1, 1, 8, 1, 1, 10, 1, 1, 11, 1, 10]);
        wanted.extend([0, 0, 0, 39, 0, 0x21, 0, 30]);
        wanted.extend(0..30);
        wanted.extend([4, 0, 0, 0, 1, 0]);
        assert_eq!(message().to_bytes(), wanted);
        assert_eq!(Message::parse(&wanted), Ok(message()));
    }

    #[test]
    fn messages_come_back_as_they_were() {
        for (random, spi) in [
            (vec![], vec![]),
            (vec![1; 32], vec![5]),
            (vec![], vec![1, 2, 3, 4]),
        ] {
            let message = Message {
                random,
                spi,
                ..message()
            };
            assert_eq!(Message::from_base64(&message.to_base64()), Ok(message));
        }
    }

    /// A client may give the salt apart, leave out the policy, and put line breaks into base64.
    #[test]
    fn what_others_write_is_read() {
        let mut bytes = vec![1, 0, 1, 0x80, 0, 0, 0, 1, 0, 0];
        bytes.extend([0, 0, 0, 36, 20, 0x30, 0, 16]);
        bytes.extend(0..16);
        bytes.extend([0, 14]);
        bytes.extend(16..30);
        bytes.push(0);
        let read = Message::parse(&bytes).unwrap();
        assert_eq!((read.key, read.spi), (message().key, vec![]));
        let text = message().to_base64();
        let (a, b) = text.split_at(40);
        assert_eq!(Message::from_base64(&format!("{a}\r\n {b}")), Ok(message()));
    }

    #[test]
    fn other_algorithms_and_kinds_of_keys_are_refused() {
        let good = message().to_bytes();
        let policy = good.windows(3).position(|w| w == [0, 1, 1]).unwrap();
        let kinds = good.windows(2).position(|w| w == [0x21, 0]).unwrap();
        for (place, value) in [
            (1, 2),           // public key
            (policy + 2, 6),  // AES-GCM
            (policy + 5, 32), // a longer key
            (good.len() - 1, 1),
            (kinds, 0x01), // a key to make keys from
            (kinds, 0x22), // valid for a time
            (kinds + 2, 16),
        ] {
            let mut bad = good.clone();
            bad[place] = value;
            assert!(Message::parse(&bad).is_err(), "{place} {value}");
        }
        for end in 0..good.len() {
            assert!(Message::parse(&good[..end]).is_err(), "cut at {end}");
        }
    }

    #[test]
    fn keys_are_not_shown() {
        let text = format!("{:?} {:?}", message(), message().key);
        assert!(!text.contains("key: [") && !text.contains("29"), "{text}");
    }

    proptest! {
        #[test]
        fn any_bytes_are_survived(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = Message::parse(&bytes);
        }

        #[test]
        fn damaged_messages_are_survived(place in 0usize..130, value: u8) {
            let mut bytes = message().to_bytes();
            if let Some(byte) = bytes.get_mut(place) {
                *byte = value;
            }
            let _ = Message::parse(&bytes);
        }
    }
}
