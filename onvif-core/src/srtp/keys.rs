//! Master and session keys, and what is done with them (RFC 3711 sections 4.1.1, 4.2.1 and 4.3).

use std::fmt;

use aes::Aes128;
use ctr::cipher::{InnerIvInit, KeyInit, StreamCipher, StreamCipherCoreWrapper};
use ctr::{CtrCore, flavors};
use hmac::{Hmac, Mac};
use sha1::Sha1;
use subtle::ConstantTimeEq as _;
use zeroize::Zeroize as _;

/// Octets of a master key.
const KEY_LEN: usize = 16;
/// Octets of a salt.
const SALT_LEN: usize = 14;
/// Octets of a master key with its salt behind it, as MIKEY and SDP carry them.
pub const MASTER_LEN: usize = KEY_LEN + SALT_LEN;
/// Octets of the session key for authentication.
const AUTH_LEN: usize = 20;
/// Octets of an authentication tag.
pub const TAG_LEN: usize = 10;

/// A master key and its salt. Never shown by `Debug`, and wiped when dropped.
#[derive(Clone)]
pub struct MasterKey([u8; MASTER_LEN]);

impl MasterKey {
    /// Key and salt in one: 16 octets of key, 14 of salt.
    pub fn new(bytes: [u8; MASTER_LEN]) -> Self {
        MasterKey(bytes)
    }

    /// Key and salt in one.
    pub fn bytes(&self) -> &[u8; MASTER_LEN] {
        &self.0
    }

    fn split(&self) -> ([u8; KEY_LEN], [u8; SALT_LEN]) {
        let (mut key, mut salt) = ([0; KEY_LEN], [0; SALT_LEN]);
        let (front, back) = self.0.split_at(KEY_LEN);
        key.copy_from_slice(front);
        salt.copy_from_slice(back);
        (key, salt)
    }
}

impl PartialEq for MasterKey {
    fn eq(&self, other: &Self) -> bool {
        self.0.ct_eq(&other.0).into()
    }
}

impl Eq for MasterKey {}

impl fmt::Debug for MasterKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MasterKey(..)")
    }
}

impl Drop for MasterKey {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

/// What packets of one kind are protected with.
#[derive(Clone)]
pub(super) struct SessionKeys {
    cipher: Aes128,
    salt: [u8; SALT_LEN],
    mac: Hmac<Sha1>,
}

impl SessionKeys {
    /// For RTP.
    pub(super) fn rtp(master: &MasterKey) -> Self {
        SessionKeys::derive(master, 0)
    }

    /// For RTCP.
    pub(super) fn rtcp(master: &MasterKey) -> Self {
        SessionKeys::derive(master, 3)
    }

    /// The labels of encryption, authentication and salt follow each other. The key derivation rate is 0, so keys hold as long as their master.
    fn derive(master: &MasterKey, label: u8) -> Self {
        let (mut key, master_salt) = master.split();
        let prf = Aes128::new(&key.into());
        key.zeroize();
        let stream = |label: u8, out: &mut [u8]| {
            let mut iv = [0; 16];
            iv.iter_mut().zip(master_salt).for_each(|(iv, salt)| *iv = salt);
            iv[7] ^= label;
            keystream(&prf, iv, out);
        };
        let (mut cipher, mut auth, mut salt) = ([0; KEY_LEN], [0; AUTH_LEN], [0; SALT_LEN]);
        stream(label, &mut cipher);
        stream(label + 1, &mut auth);
        stream(label + 2, &mut salt);
        let keys = SessionKeys::from_parts(&cipher, salt, &auth);
        cipher.zeroize();
        auth.zeroize();
        keys
    }

    pub(super) fn from_parts(cipher: &[u8; KEY_LEN], salt: [u8; SALT_LEN], auth: &[u8]) -> Self {
        SessionKeys {
            cipher: Aes128::new(cipher.into()),
            salt,
            // HMAC takes keys of any length.
            mac: <Hmac<Sha1> as Mac>::new_from_slice(auth).expect("HMAC takes keys of any length"),
        }
    }

    /// Encrypts or decrypts; both are the same. `index` has 48 bits for RTP and 31 for RTCP.
    pub(super) fn crypt(&self, ssrc: u32, index: u64, data: &mut [u8]) {
        let mut iv = [0; 16];
        iv.iter_mut().zip(self.salt).for_each(|(iv, salt)| *iv = salt);
        let [_, _, index @ ..] = index.to_be_bytes();
        let mix = ssrc.to_be_bytes().into_iter().chain(index);
        iv.iter_mut().skip(4).zip(mix).for_each(|(iv, mix)| *iv ^= mix);
        keystream(&self.cipher, iv, data);
    }

    /// The authentication tag of what the parts are together.
    pub(super) fn tag(&self, parts: [&[u8]; 3]) -> [u8; TAG_LEN] {
        let mut mac = self.mac.clone();
        parts.iter().for_each(|part| mac.update(part));
        let whole = mac.finalize().into_bytes();
        let mut tag = [0; TAG_LEN];
        tag.iter_mut().zip(whole).for_each(|(tag, byte)| *tag = byte);
        tag
    }

    /// Whether a tag is right, found out in a time that does not tell how much of it is.
    pub(super) fn is_authentic(&self, parts: [&[u8]; 3], tag: &[u8]) -> bool {
        self.tag(parts).ct_eq(tag).into()
    }
}

fn keystream(cipher: &Aes128, iv: [u8; 16], data: &mut [u8]) {
    let core = CtrCore::<Aes128, flavors::Ctr128BE>::inner_iv_init(cipher.clone(), &iv.into());
    StreamCipherCoreWrapper::from_core(core).apply_keystream(data);
}
