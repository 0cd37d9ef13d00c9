//! WS-Security UsernameToken Profile 1.0, both password types, with freshness and replay checks.
//!
//! ONVIF Core ("Username token profile") makes nonce and creation time mandatory, which the profile itself leaves
//! optional.

mod history;

use std::borrow::Cow;
use std::fmt;
use std::ops::RangeInclusive;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use base64::alphabet;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig};
use base64::engine::{DecodePaddingMode, general_purpose::STANDARD};
use sha1::{Digest as _, Sha1};
use subtle::ConstantTimeEq as _;

use super::access::UserLevel;
use super::credentials::{Credentials, NO_PASSWORD};
use crate::xml::{DateTime, trim};
use history::{History, Refused};

/// Clients disagree about padding; the digest is over the decoded octets, so it does not matter.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// Longest accepted nonce, in decoded octets. Real clients send 16 to 24.
pub const MAX_NONCE: usize = 128;
/// Longest accepted user name, in octets.
pub const MAX_USERNAME: usize = 256;
/// Longest accepted password in a `PasswordText`, in octets.
pub const MAX_PASSWORD: usize = 1024;

/// A `wsse:UsernameToken` as taken from the envelope, text content only.
#[derive(Clone)]
pub struct UsernameToken<'a> {
    /// `wsse:Username`.
    pub username: Cow<'a, str>,
    /// `wsse:Password`; `None` if the element is missing.
    pub password: Option<PasswordKind<'a>>,
    /// `wsse:Nonce`, still in base64; `None` if the element is missing.
    pub nonce: Option<Cow<'a, str>>,
    /// `wsu:Created` exactly as written, because the digest covers the text; `None` if the element is missing.
    pub created: Option<Cow<'a, str>>,
}

/// `wsse:Password` by its `Type` attribute. A missing attribute means `Text`.
#[derive(Clone)]
pub enum PasswordKind<'a> {
    /// `...#PasswordDigest`: base64 of SHA-1 over nonce, created and password.
    Digest(Cow<'a, str>),
    /// `...#PasswordText`: the password itself.
    Text(Cow<'a, str>),
}

impl fmt::Debug for UsernameToken<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let password = match self.password {
            Some(PasswordKind::Digest(_)) => "Digest",
            Some(PasswordKind::Text(_)) => "Text",
            None => "missing",
        };
        f.debug_struct("UsernameToken")
            .field("username", &self.username)
            .field("password", &format_args!("{password}"))
            .field("created", &self.created)
            .finish_non_exhaustive()
    }
}

/// Whether the request came over a channel that others can read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Transport {
    /// Plain HTTP: a password in clear is refused.
    Clear,
    /// TLS.
    Encrypted,
}

/// Limits of a [`Verifier`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Config {
    /// How long a token may be used after it was created, apart from the skew. Default 60 s.
    pub freshness: Duration,
    /// How far the clocks of client and device may differ, in either direction. Default 240 s.
    pub clock_skew: Duration,
    /// How many used tokens are remembered, at 7 to 8 octets each. Default 65536.
    pub max_remembered: usize,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            freshness: Duration::from_secs(60),
            clock_skew: Duration::from_secs(240),
            max_remembered: 65_536,
        }
    }
}

/// Why a token was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal {
    /// The password, the nonce or the creation time is missing; the field names the element.
    Missing(&'static str),
    /// An element has a content that it cannot have; the field names the element.
    Malformed(&'static str),
    /// A password in clear over a channel without TLS.
    TextWithoutTls,
    /// The token is too old, or its creation lies in the future.
    Clock {
        /// Time of the device minus creation time, in milliseconds. Positive: the token is old, or the clock of the
        /// client is behind.
        difference_ms: i64,
        /// How much would have been accepted in that direction, in milliseconds.
        accepted_ms: i64,
    },
    /// User name or password is wrong; which of them is not said.
    WrongCredentials,
    /// This user has used this nonce and creation time already.
    Replayed,
    /// So many tokens were used of late that a replay of this one could not be told. A new token will do.
    HistoryFull,
}

impl Refusal {
    /// Whether this counts as an attempt to guess a password.
    pub const fn is_failed_attempt(self) -> bool {
        matches!(self, Self::WrongCredentials)
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Missing(element) => write!(f, "the username token has no {element}"),
            Self::Malformed(element) => write!(f, "{element} of the username token is not valid"),
            Self::TextWithoutTls => f.write_str("a password in clear is accepted over TLS only"),
            Self::Clock {
                difference_ms,
                accepted_ms,
            } => {
                let side = if difference_ms > 0 { "behind" } else { "ahead of" };
                let seconds = difference_ms.unsigned_abs().div_ceil(1000);
                let accepted = accepted_ms.unsigned_abs() / 1000;
                write!(
                    f,
                    "the creation time of the username token is {seconds} s {side} the clock of the device, \
                     {accepted} s are accepted; GetSystemDateAndTime tells the time without credentials"
                )
            }
            Self::WrongCredentials => f.write_str("the user name or the password is wrong"),
            Self::Replayed => f.write_str("the username token has been used before"),
            Self::HistoryFull => f.write_str("too many username tokens in short time, create a new one"),
        }
    }
}

impl std::error::Error for Refusal {}

/// Verifies username tokens and remembers those that were used. Shared by all connections.
pub struct Verifier {
    config: Config,
    /// Keeps a client from choosing what the table of used tokens hashes to.
    key: [u8; 16],
    history: Mutex<History>,
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verifier")
            .field("config", &self.config)
            .finish_non_exhaustive()
    }
}

impl Verifier {
    /// A verifier that has seen nothing. `key` is random, new for each start.
    pub fn new(config: Config, key: [u8; 16]) -> Self {
        Self {
            config,
            key,
            history: Mutex::new(History::new(config.max_remembered)),
        }
    }

    /// Checks form, time, password and replay, in this order. `now` is the clock of the device, as
    /// `GetSystemDateAndTime` tells it.
    ///
    /// A token counts as used only once its password was right, so strangers cannot fill the memory.
    ///
    /// # Errors
    /// Says why the token is refused. Only [`Refusal::WrongCredentials`] depends on the password.
    pub fn verify(
        &self,
        now: SystemTime,
        transport: Transport,
        token: &UsernameToken<'_>,
        credentials: &(impl Credentials + ?Sized),
    ) -> Result<UserLevel, Refusal> {
        let username = token.username.as_ref();
        if username.is_empty() || username.len() > MAX_USERNAME {
            return Err(Refusal::Malformed("Username"));
        }
        let password = token.password.as_ref().ok_or(Refusal::Missing("Password"))?;
        let nonce_text = token.nonce.as_deref().ok_or(Refusal::Missing("Nonce"))?;
        let created_text = token.created.as_deref().ok_or(Refusal::Missing("Created"))?;

        let mut buffer = [0; MAX_NONCE + 8];
        let nonce = decode(nonce_text, &mut buffer).ok_or(Refusal::Malformed("Nonce"))?;
        if nonce.is_empty() || nonce.len() > MAX_NONCE {
            return Err(Refusal::Malformed("Nonce"));
        }
        let created = created_millis(created_text).ok_or(Refusal::Malformed("Created"))?;
        let now = unix_millis(now);
        let live = self.check_time(now, created)?;

        let account = credentials.account(username);
        let expected = account.map_or(NO_PASSWORD, |account| account.password.expose());
        let right = match password {
            PasswordKind::Digest(digest) => {
                let mut buffer = [0; 32];
                let given = decode(digest, &mut buffer)
                    .filter(|given| given.len() == 20)
                    .ok_or(Refusal::Malformed("Password"))?;
                password_digest(nonce, created_text, expected)
                    .as_slice()
                    .ct_eq(given)
            }
            PasswordKind::Text(_) if transport == Transport::Clear => return Err(Refusal::TextWithoutTls),
            PasswordKind::Text(text) if text.len() > MAX_PASSWORD => {
                return Err(Refusal::Malformed("Password"));
            }
            // Digests of equal length, so that the comparison does not tell the length of the password.
            PasswordKind::Text(text) => Sha1::digest(text.as_bytes())
                .as_slice()
                .ct_eq(&Sha1::digest(expected.as_bytes())),
        };
        let Some(account) = account.filter(|_| right.into()) else {
            return Err(Refusal::WrongCredentials);
        };

        let print = self.fingerprint(username, nonce, created);
        let mut history = self.history.lock().unwrap_or_else(PoisonError::into_inner);
        match history.remember(created.div_euclid(1000), print, live) {
            Ok(()) => Ok(account.level),
            Err(Refused::Known) => Err(Refusal::Replayed),
            Err(Refused::Full) => Err(Refusal::HistoryFull),
        }
    }

    /// How many used tokens are remembered at the moment, at most [`Config::max_remembered`].
    pub fn remembered(&self) -> usize {
        self.history.lock().unwrap_or_else(PoisonError::into_inner).len()
    }

    /// Returns the seconds in which an acceptable token can have been created.
    fn check_time(&self, now: i64, created: i64) -> Result<RangeInclusive<i64>, Refusal> {
        let ahead = millis(self.config.clock_skew);
        let behind = ahead.saturating_add(millis(self.config.freshness));
        let difference = now.saturating_sub(created);
        if difference > behind {
            return Err(Refusal::Clock {
                difference_ms: difference,
                accepted_ms: behind,
            });
        }
        if difference.saturating_neg() > ahead {
            return Err(Refusal::Clock {
                difference_ms: difference,
                accepted_ms: ahead,
            });
        }
        Ok(now.saturating_sub(behind).div_euclid(1000)..=now.saturating_add(ahead).div_euclid(1000))
    }

    fn fingerprint(&self, username: &str, nonce: &[u8], created: i64) -> u64 {
        let mut hash = Sha1::new();
        hash.update(self.key);
        hash.update(created.to_le_bytes());
        // The length keeps a name and a nonce from trading octets.
        hash.update((username.len() as u64).to_le_bytes());
        hash.update(username.as_bytes());
        hash.update(nonce);
        let hash: [u8; 20] = hash.finalize().into();
        let [a, b, c, d, e, f, g, h, ..] = hash;
        u64::from_le_bytes([a, b, c, d, e, f, g, h])
    }
}

fn decode<'b>(text: &str, buffer: &'b mut [u8]) -> Option<&'b [u8]> {
    // The estimate of the decoder is what it needs as space, so a longer text ends here.
    let length = BASE64.decode_slice(text.trim_ascii(), buffer).ok()?;
    buffer.get(..length)
}

/// Milliseconds since 1970. The UsernameToken profile wants UTC, so that is what a missing zone means.
fn created_millis(text: &str) -> Option<i64> {
    let created: DateTime = trim(text).parse().ok()?;
    Some(created.unix_seconds() * 1000 + i64::from(created.nanos / 1_000_000))
}

fn password_digest(nonce: &[u8], created: &str, password: &str) -> [u8; 20] {
    let mut hash = Sha1::new();
    hash.update(nonce);
    hash.update(created.as_bytes());
    hash.update(password.as_bytes());
    hash.finalize().into()
}

/// The client's side: the content of a `PasswordDigest` and of its `Nonce`, both in base64.
///
/// `nonce` is random and new for each request, `created` the text of the `wsu:Created` element.
pub fn digest(nonce: &[u8], created: &str, password: &str) -> (String, String) {
    (
        STANDARD.encode(password_digest(nonce, created, password)),
        STANDARD.encode(nonce),
    )
}

fn millis(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)
}

fn unix_millis(time: SystemTime) -> i64 {
    match time.duration_since(UNIX_EPOCH) {
        Ok(after) => millis(after),
        Err(before) => millis(before.duration()).saturating_neg(),
    }
}

#[cfg(test)]
mod tests;
