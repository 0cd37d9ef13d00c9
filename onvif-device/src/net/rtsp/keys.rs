//! Keys of protected streams: what the device gives in descriptions, and what clients give.
//!
//! A description and the SETUP after it are on one connection as a rule, so the key that the device gives is derived from the connection and the track:
//! nothing has to be remembered between the two, no other client knows it, and a description that is asked for again says the same.

use std::time::SystemTime;

use onvif_core::rtp::NtpTime;
use onvif_core::rtsp::ConnectionId;
use onvif_core::srtp::mikey::{CryptoSession, Message};
use onvif_core::srtp::{MASTER_LEN, MasterKey, Receiver, Sender};
use sha2::{Digest as _, Sha256};

use super::random::random;

/// The name of the keys that the device gives.
const SPI: [u8; 4] = [0, 0, 0, 1];

/// The least octets of randomness in a message (RFC 3830 section 6.11).
const RANDOM_LEN: usize = 16;

/// A key for a group, which nobody else has, with a name of its own.
pub(crate) fn random_key() -> Message {
    let (mut bundle, mut spi) = ([0; 4], SPI);
    let (mut salt, mut key) = ([0; RANDOM_LEN], [0; MASTER_LEN]);
    random(&mut bundle);
    random(&mut salt);
    random(&mut key);
    while spi == SPI {
        random(&mut spi);
    }
    Message {
        bundle: u32::from_be_bytes(bundle),
        sessions: vec![CryptoSession { ssrc: 0, roc: 0 }],
        time: NtpTime::from(SystemTime::now()),
        random: salt.to_vec(),
        key: MasterKey::new(key),
        spi: spi.to_vec(),
    }
}

/// Makes the keys of a server.
pub(super) struct Keys {
    secret: [u8; 32],
}

/// How one track is protected.
pub(crate) struct Protection {
    sender: Sender,
    /// Opens the reports of the client, and what it says.
    receiver: Receiver,
    /// The message that tells the key, but for the counter and the time.
    message: Message,
}

impl Keys {
    pub(super) fn new() -> Keys {
        let mut secret = [0; 32];
        random(&mut secret);
        Keys { secret }
    }

    /// The message that gives the key of a track on a connection.
    pub(super) fn offer(&self, connection: ConnectionId, path: &str, track: usize) -> Message {
        let derive = |purpose: u8| {
            // The secret has a fixed length and stands in front, and lengths of what varies are known, so no two inputs are the same. The hash is cut
            // or never shown, so nothing can be appended to it.
            let mut hash = Sha256::new();
            hash.update(self.secret);
            hash.update([purpose]);
            hash.update(connection.number().to_be_bytes());
            hash.update((track as u64).to_be_bytes());
            hash.update(path);
            let inner: [u8; 32] = hash.finalize().into();
            let outer: [u8; 32] = Sha256::new()
                .chain_update(self.secret)
                .chain_update(inner)
                .finalize()
                .into();
            outer
        };
        let [b0, b1, b2, b3, random @ ..] = derive(0);
        let mut key = [0; MASTER_LEN];
        key.iter_mut()
            .zip(derive(1))
            .for_each(|(byte, derived)| *byte = derived);
        Message {
            bundle: u32::from_be_bytes([b0, b1, b2, b3]),
            // The source is named by the answer to SETUP.
            sessions: vec![CryptoSession { ssrc: 0, roc: 0 }],
            time: NtpTime::from(SystemTime::now()),
            random: random.get(..RANDOM_LEN).unwrap_or_default().to_vec(),
            key: MasterKey::new(key),
            spi: SPI.to_vec(),
        }
    }
}

impl Protection {
    /// Protects a track with the key that the device has offered, or that the client has given.
    ///
    /// A client that gives a key with a name gives it for the stream, as ONVIF has it. One that gives a key without a name speaks of what it sends
    /// itself (so GStreamer does, by RFC 4567), and it does not know names of keys: it gets packets without.
    pub(crate) fn new(mut offer: Message, given: Option<Message>, ssrc: u32) -> Protection {
        let own = match given {
            Some(given) if !given.spi.is_empty() => {
                offer = given;
                None
            }
            Some(given) => {
                offer.spi.clear();
                Some(given)
            }
            None => None,
        };
        let theirs = own.as_ref().unwrap_or(&offer);
        let receiver = Receiver::new(&theirs.key, &theirs.spi).joining(&theirs.sessions);
        offer.sessions = vec![CryptoSession { ssrc, roc: 0 }];
        Protection {
            sender: Sender::new(&offer.key, &offer.spi, ssrc),
            receiver,
            message: offer,
        }
    }

    /// What protects packets.
    pub(crate) fn sender(&mut self) -> &mut Sender {
        &mut self.sender
    }

    /// What opens what the client sends.
    pub(crate) fn receiver(&mut self) -> &mut Receiver {
        &mut self.receiver
    }

    /// Goes on with another key.
    pub(crate) fn rekey(&mut self, message: &Message) {
        self.sender.rekey(&message.key, &message.spi);
        self.receiver.rekey(&message.key, &message.spi);
        self.message.key = message.key.clone();
        self.message.spi = message.spi.clone();
    }

    /// The message that tells the key at this moment.
    pub(crate) fn message(&self) -> Message {
        let roc = self.sender.roc();
        let sessions = self.message.sessions.iter();
        Message {
            sessions: sessions
                .map(|session| CryptoSession { roc, ..*session })
                .collect(),
            time: NtpTime::from(SystemTime::now()),
            ..self.message.clone()
        }
    }
}
