//! Nonces that carry their own proof of origin and age, and the nonce counts that were used.

use std::collections::BTreeMap;

use hmac::{Hmac, Mac};
use sha2::Sha256;
use subtle::ConstantTimeEq as _;

use super::algorithm::Hex;

/// Octets of time (milliseconds), serial number and code in a nonce.
const TIME: usize = 6;
const SERIAL: usize = 4;
const MAC: usize = 12;

/// Identifies a nonce: when it was given out, in milliseconds since the verifier began, and its serial number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Id {
    pub issued: u64,
    pub serial: u32,
}

/// Makes nonces, and tells its own from others.
pub(super) struct Minter {
    key: Hmac<Sha256>,
}

impl Minter {
    pub(super) fn new(key: &[u8; 32]) -> Self {
        let mut padded = hmac::digest::generic_array::GenericArray::default();
        for (to, from) in padded.iter_mut().zip(key) {
            *to = *from;
        }
        Self {
            key: hmac::digest::KeyInit::new(&padded),
        }
    }

    /// The nonce as 44 hexadecimal digits: poor parsers stumble over `=` and `/` in base64.
    pub(super) fn nonce(&self, id: Id, binding: u64) -> String {
        let mut octets = Vec::with_capacity(TIME + SERIAL + MAC);
        octets.extend(id.issued.to_be_bytes().into_iter().skip(8 - TIME));
        octets.extend(id.serial.to_be_bytes());
        octets.extend(self.code(id, binding));
        Hex::new(&octets).as_str().to_owned()
    }

    /// What the nonce says of itself, if it was made here for this binding.
    pub(super) fn check(&self, nonce: &str, binding: u64) -> Option<Id> {
        let digits = nonce.as_bytes();
        if digits.len() != 2 * (TIME + SERIAL + MAC) {
            return None;
        }
        let mut octets = [0; TIME + SERIAL + MAC];
        for (octet, pair) in octets.iter_mut().zip(digits.chunks_exact(2)) {
            let [high, low] = pair else { return None };
            *octet = hex_digit(*high)? << 4 | hex_digit(*low)?;
        }
        let [t0, t1, t2, t3, t4, t5, s0, s1, s2, s3, code @ ..] = octets;
        let id = Id {
            issued: u64::from_be_bytes([0, 0, t0, t1, t2, t3, t4, t5]),
            serial: u32::from_be_bytes([s0, s1, s2, s3]),
        };
        bool::from(self.code(id, binding).ct_eq(&code)).then_some(id)
    }

    fn code(&self, id: Id, binding: u64) -> [u8; MAC] {
        let mut mac = self.key.clone();
        mac.update(&id.issued.to_be_bytes());
        mac.update(&id.serial.to_be_bytes());
        mac.update(&binding.to_be_bytes());
        let code: [u8; 32] = mac.finalize().into_bytes().into();
        let mut short = [0; MAC];
        for (to, from) in short.iter_mut().zip(code) {
            *to = from;
        }
        short
    }
}

/// Lower case only: the nonce is echoed as it was given.
const fn hex_digit(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    }
}

/// The counts that were used with each nonce, in a bounded memory.
///
/// An entry is made by the first request that knew the password, so strangers cannot fill it. When it is full, the
/// nonce that was given out first goes, and with it the right to use nonces of that time or before.
pub(super) struct Counts {
    max: usize,
    used: BTreeMap<Id, Window>,
    /// Nonces up to this one are stale unless they are in `used`.
    forgotten: Option<Id>,
}

impl Counts {
    pub(super) fn new(max: usize) -> Self {
        Self {
            max: max.max(1),
            used: BTreeMap::new(),
            forgotten: None,
        }
    }

    pub(super) fn len(&self) -> usize {
        self.used.len()
    }

    /// Forgets what was given out before this time, in milliseconds since the verifier began.
    pub(super) fn expire(&mut self, before: u64) {
        while let Some(entry) = self.used.first_entry() {
            if entry.key().issued >= before {
                break;
            }
            entry.remove();
        }
    }

    /// Whether this count is used with this nonce for the first time; it is from then on. `None` stands for a request
    /// without count, which uses the nonce up.
    pub(super) fn use_once(&mut self, id: Id, count: Option<u32>) -> bool {
        if let Some(window) = self.used.get_mut(&id) {
            return count.is_some_and(|count| window.use_once(count));
        }
        if self.forgotten.is_some_and(|forgotten| id <= forgotten) {
            return false;
        }
        if self.used.len() >= self.max {
            match self.used.first_key_value() {
                Some((&oldest, _)) if oldest < id => {
                    self.used.remove(&oldest);
                    self.forgotten = self.forgotten.max(Some(oldest));
                }
                _ => return false,
            }
        }
        self.used
            .insert(id, count.map_or(Window::USED_UP, Window::starting_with));
        true
    }
}

/// The counts used with one nonce: the highest, and which of the 127 below it. Requests on parallel connections may
/// overtake each other within that; what is further behind counts as used.
struct Window {
    highest: u32,
    /// Bit n: the count `highest - n` was used.
    used: u128,
}

impl Window {
    const USED_UP: Self = Self {
        highest: u32::MAX,
        used: u128::MAX,
    };

    const fn starting_with(count: u32) -> Self {
        Self {
            highest: count,
            used: 1,
        }
    }

    fn use_once(&mut self, count: u32) -> bool {
        if count > self.highest {
            self.used = self.used.checked_shl(count - self.highest).unwrap_or(0) | 1;
            self.highest = count;
            return true;
        }
        match 1_u128.checked_shl(self.highest - count) {
            Some(bit) if self.used & bit == 0 => {
                self.used |= bit;
                true
            }
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn id(issued: u64) -> Id {
        Id { issued, serial: 0 }
    }

    #[test]
    fn minter_knows_its_own() {
        let minter = Minter::new(&[1; 32]);
        let id = Id {
            issued: 0x0102_0304_0506,
            serial: 0x0708_090a,
        };
        let nonce = minter.nonce(id, 5);
        assert_eq!(nonce.len(), 44);
        assert!(nonce.starts_with("0102030405060708090a"));
        assert_eq!(minter.check(&nonce, 5), Some(id));
        assert_eq!(minter.check(&nonce, 6), None, "bound to another connection");
        assert_eq!(Minter::new(&[2; 32]).check(&nonce, 5), None);
        for i in 0..nonce.len() {
            let mut changed = nonce.clone().into_bytes();
            changed[i] = if changed[i] == b'0' { b'1' } else { b'0' };
            assert_eq!(minter.check(&String::from_utf8(changed).unwrap(), 5), None);
        }
        assert_eq!(minter.check(&nonce[1..], 5), None);
        assert_eq!(minter.check("", 5), None);
        assert_eq!(minter.check(&"é".repeat(22), 5), None);
    }

    #[test]
    fn counts_may_overtake_each_other_but_not_repeat() {
        let mut counts = Counts::new(10);
        for count in [1, 2, 5, 3, 4, 130, 6] {
            assert!(counts.use_once(id(1), Some(count)), "{count}");
        }
        for count in [1, 2, 3, 4, 5, 6, 130] {
            assert!(!counts.use_once(id(1), Some(count)), "{count}");
        }
        assert!(counts.use_once(id(1), Some(u32::MAX)));
        assert!(!counts.use_once(id(1), Some(129)), "too far behind to know");
        assert!(counts.use_once(id(1), Some(u32::MAX - 127)));
        assert!(!counts.use_once(id(1), Some(u32::MAX - 128)));
        assert!(counts.use_once(id(2), Some(1)), "another nonce");
    }

    #[test]
    fn without_count_a_nonce_serves_once() {
        let mut counts = Counts::new(10);
        assert!(counts.use_once(id(1), None));
        assert!(!counts.use_once(id(1), None));
        assert!(!counts.use_once(id(1), Some(1)));
        assert!(counts.use_once(id(2), Some(1)));
        assert!(!counts.use_once(id(2), None));
    }

    #[test]
    fn full_it_gives_up_the_oldest_for_good() {
        let mut counts = Counts::new(2);
        assert!(counts.use_once(id(10), Some(1)));
        assert!(counts.use_once(id(20), Some(1)));
        assert!(!counts.use_once(id(5), Some(1)), "older than all that is known");
        assert!(counts.use_once(id(30), Some(1)));
        assert_eq!(counts.len(), 2);
        assert!(!counts.use_once(id(10), Some(1)));
        assert!(!counts.use_once(id(9), Some(1)));
        assert!(counts.use_once(id(20), Some(2)));
        counts.expire(30);
        assert_eq!(counts.len(), 1);
    }
}
