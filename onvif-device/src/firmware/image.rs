//! The file format of firmware images.
//!
//! A line that names the format, the length of the manifest in four octets (big end first), the manifest in JSON, an Ed25519 signature (RFC 8032) of the
//! line and the manifest in 64 octets, and the firmware itself, whose length and SHA-256 the manifest has. So the signature is checked before the first octet
//! of the firmware is stored, and the firmware while it is stored.

use std::fmt;

use ring::signature::{ED25519, Ed25519KeyPair, UnparsedPublicKey};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

/// First line of an image.
const MAGIC: &[u8] = b"onvif-device-firmware 1\n";
/// Longest manifest.
const MAX_MANIFEST: usize = 4096;
/// Octets of a signature.
const SIGNATURE: usize = 64;

/// A key that images are signed with, as its public half.
pub type PublicKey = [u8; 32];

/// A key from its 64 hexadecimal digits.
pub fn public_key(digits: &str) -> Option<PublicKey> {
    crate::hex::decode(digits)?.try_into().ok()
}

/// What an image says of itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The hardware that the firmware is for, as in [`Identity::hardware_id`](crate::Identity::hardware_id).
    pub hardware: String,
    /// Version of the firmware.
    pub version: String,
    /// Octets of the firmware.
    pub length: u64,
    /// SHA-256 of the firmware in hexadecimal digits.
    sha256: String,
}

/// Why an image is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BadImage {
    /// It does not start like an image, or its manifest cannot be read.
    Format,
    /// No key of the device has made the signature.
    Signature,
    /// It is for other hardware.
    Hardware,
    /// It is larger than the slot.
    TooLarge,
    /// It is shorter or longer than it says.
    Length,
    /// The firmware differs from what was signed.
    Checksum,
}

impl fmt::Display for BadImage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            BadImage::Format => "it is no firmware image",
            BadImage::Signature => "it is not signed with a key of this device",
            BadImage::Hardware => "it is for other hardware",
            BadImage::TooLarge => "it is too large",
            BadImage::Length => "it is shorter or longer than it says",
            BadImage::Checksum => "its content is not what was signed",
        })
    }
}

impl std::error::Error for BadImage {}

/// Makes an image, as a vendor's build does. `key` is the private key as PKCS #8 or its DER form; `None` if it is no Ed25519 key.
pub fn sign(key: &[u8], hardware: &str, version: &str, firmware: &[u8]) -> Option<Vec<u8>> {
    let key = Ed25519KeyPair::from_pkcs8_maybe_unchecked(key).ok()?;
    let manifest = Manifest {
        hardware: hardware.to_owned(),
        version: version.to_owned(),
        length: firmware.len() as u64,
        sha256: crate::hex::encode(&Sha256::digest(firmware)),
    };
    let manifest = serde_json::to_vec(&manifest).ok()?;
    let length = u32::try_from(manifest.len())
        .ok()
        .filter(|n| *n as usize <= MAX_MANIFEST)?;
    let signature = key.sign(&[MAGIC, &manifest].concat());
    Some(
        [
            MAGIC,
            &length.to_be_bytes(),
            &manifest,
            signature.as_ref(),
            firmware,
        ]
        .concat(),
    )
}

/// Checks an image while it comes in.
pub(crate) struct Reader {
    keys: Vec<PublicKey>,
    hardware: String,
    max_length: u64,
    state: State,
}

enum State {
    /// What has come of the part before the firmware.
    Head(Vec<u8>),
    Firmware {
        manifest: Manifest,
        left: u64,
        hash: Sha256,
    },
}

/// What an octet sequence brought.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Step<'a> {
    /// Not enough yet to know anything.
    More,
    /// The signature is right; the firmware begins with these octets.
    Begins(Manifest, Vec<u8>),
    /// More of the firmware.
    Goes(&'a [u8]),
}

impl Reader {
    pub fn new(keys: Vec<PublicKey>, hardware: &str, max_length: u64) -> Reader {
        Reader {
            keys,
            hardware: hardware.to_owned(),
            max_length,
            state: State::Head(Vec::new()),
        }
    }

    /// Takes the next octets.
    pub fn push<'a>(&mut self, octets: &'a [u8]) -> Result<Step<'a>, BadImage> {
        match &mut self.state {
            State::Firmware { left, hash, .. } => {
                count(left, hash, octets)?;
                Ok(Step::Goes(octets))
            }
            State::Head(head) => {
                head.extend_from_slice(octets);
                let Some((manifest, rest)) = read_head(head, &self.keys)? else {
                    return Ok(Step::More);
                };
                if manifest.hardware != self.hardware {
                    return Err(BadImage::Hardware);
                }
                if manifest.length > self.max_length {
                    return Err(BadImage::TooLarge);
                }
                let mut left = manifest.length;
                let mut hash = Sha256::new();
                count(&mut left, &mut hash, rest)?;
                let begins = Step::Begins(manifest.clone(), rest.to_vec());
                self.state = State::Firmware { manifest, left, hash };
                Ok(begins)
            }
        }
    }

    /// Nothing more comes.
    pub fn finish(self) -> Result<Manifest, BadImage> {
        match self.state {
            State::Head(_) => Err(BadImage::Format),
            State::Firmware { left: 1.., .. } => Err(BadImage::Length),
            State::Firmware { manifest, hash, .. } => {
                if crate::hex::encode(&hash.finalize()) == manifest.sha256 {
                    Ok(manifest)
                } else {
                    Err(BadImage::Checksum)
                }
            }
        }
    }
}

fn count(left: &mut u64, hash: &mut Sha256, octets: &[u8]) -> Result<(), BadImage> {
    *left = left.checked_sub(octets.len() as u64).ok_or(BadImage::Length)?;
    hash.update(octets);
    Ok(())
}

/// The manifest and what follows the signature, once all of it is there. What cannot become an image is refused with the first octets.
fn read_head<'a>(head: &'a [u8], keys: &[PublicKey]) -> Result<Option<(Manifest, &'a [u8])>, BadImage> {
    let start = head.len().min(MAGIC.len());
    if head.get(..start) != MAGIC.get(..start) {
        return Err(BadImage::Format);
    }
    let Some((length, rest)) = head
        .get(MAGIC.len()..)
        .and_then(|rest| rest.split_first_chunk::<4>())
    else {
        return Ok(None);
    };
    let length = u32::from_be_bytes(*length) as usize;
    if length > MAX_MANIFEST {
        return Err(BadImage::Format);
    }
    let Some((manifest, rest)) = rest.split_at_checked(length) else {
        return Ok(None);
    };
    let Some((signature, firmware)) = rest.split_first_chunk::<SIGNATURE>() else {
        return Ok(None);
    };
    let signed = [MAGIC, manifest].concat();
    let good = |key: &PublicKey| {
        UnparsedPublicKey::new(&ED25519, key)
            .verify(&signed, signature)
            .is_ok()
    };
    if !keys.iter().any(good) {
        return Err(BadImage::Signature);
    }
    let manifest = serde_json::from_slice(manifest).map_err(|_| BadImage::Format)?;
    Ok(Some((manifest, firmware)))
}

#[cfg(test)]
mod tests {
    use ring::rand::SystemRandom;
    use ring::signature::KeyPair as _;

    use super::*;

    fn key() -> (Vec<u8>, PublicKey) {
        let document = Ed25519KeyPair::generate_pkcs8(&SystemRandom::new()).unwrap();
        let pair = Ed25519KeyPair::from_pkcs8(document.as_ref()).unwrap();
        (
            document.as_ref().to_vec(),
            pair.public_key().as_ref().try_into().unwrap(),
        )
    }

    /// What arrives in the slot, with chunks of this size.
    fn read(
        image: &[u8],
        key: PublicKey,
        hardware: &str,
        max: u64,
        chunk: usize,
    ) -> Result<Vec<u8>, BadImage> {
        let mut reader = Reader::new(vec![[0; 32], key], hardware, max);
        let mut firmware = Vec::new();
        for octets in image.chunks(chunk) {
            match reader.push(octets)? {
                Step::More => assert!(firmware.is_empty()),
                Step::Begins(manifest, octets) => {
                    assert_eq!(manifest.version, "2.0");
                    firmware = octets;
                }
                Step::Goes(octets) => firmware.extend_from_slice(octets),
            }
        }
        reader.finish().map(|_| firmware)
    }

    #[test]
    fn a_signed_image_is_read_in_pieces_of_any_size() {
        let (private, public) = key();
        let firmware: Vec<u8> = (0..1000_u32).map(|n| n.to_be_bytes()[3]).collect();
        let image = sign(&private, "H", "2.0", &firmware).unwrap();
        for chunk in [1, 7, 64, 300, 100_000] {
            assert_eq!(read(&image, public, "H", 1000, chunk).as_ref(), Ok(&firmware));
        }
        let empty = sign(&private, "H", "2.0", b"").unwrap();
        assert_eq!(read(&empty, public, "H", 0, 10), Ok(Vec::new()));
        assert_eq!(sign(b"no key", "H", "2.0", b""), None);
    }

    #[test]
    fn what_is_wrong_is_refused() {
        let ((private, public), (_, other)) = (key(), key());
        let image = sign(&private, "H", "2.0", b"firmware").unwrap();
        let bad = |image: &[u8]| read(image, public, "H", 1000, 50).unwrap_err();
        assert_eq!(read(&image, other, "H", 1000, 50), Err(BadImage::Signature));
        assert_eq!(read(&image, public, "X", 1000, 50), Err(BadImage::Hardware));
        assert_eq!(read(&image, public, "H", 7, 50), Err(BadImage::TooLarge));
        assert_eq!(bad(b""), BadImage::Format);
        assert_eq!(bad(b"random octets"), BadImage::Format);
        assert_eq!(bad(&[&image[..], b"x"].concat()), BadImage::Length);
        assert_eq!(bad(&image[..image.len() - 1]), BadImage::Length);
        let huge = [MAGIC, &[0xff; 4]].concat();
        assert_eq!(bad(&huge), BadImage::Format);
        let firmware = image.len() - "firmware".len();
        for at in 0..image.len() {
            let mut changed = image.clone();
            changed[at] ^= 1;
            let expected: &[BadImage] = match at {
                0..24 => &[BadImage::Format],
                // Another length moves everything behind it.
                24..28 => &[BadImage::Format, BadImage::Signature],
                _ if at < firmware => &[BadImage::Signature],
                _ => &[BadImage::Checksum],
            };
            assert!(expected.contains(&bad(&changed)), "octet {at}");
        }
    }
}
