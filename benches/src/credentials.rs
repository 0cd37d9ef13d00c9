//! The client's side of both login schemes, written for speed and apart from the device's own code, so that a mistake
//! made there is not made here as well.

use std::io::Write as _;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use anyhow::{Context as _, Result, anyhow, bail};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use md5::Md5;
use sha1::Sha1;
use sha2::{Digest as _, Sha256};

const SECEXT: &str = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
const UTILITY: &str = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";
const PASSWORD_DIGEST: &str =
    "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordDigest";
const BASE64_BINARY: &str =
    "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-soap-message-security-1.0#Base64Binary";

/// Name and password of the account that all servers know.
#[derive(Clone)]
pub struct Account {
    /// Name of the user.
    pub user: String,
    /// Password of the user.
    pub password: String,
}

impl Account {
    /// The account that every server of the benchmark is set up with. It guards nothing: the servers listen on
    /// loopback for as long as the benchmark lasts.
    pub fn of_the_benchmark() -> Account {
        Account {
            user: "admin".into(),
            password: "Bench-Passw0rd".into(),
        }
    }

    /// The same user with another password.
    pub fn with_wrong_password(&self) -> Account {
        Account {
            user: self.user.clone(),
            password: format!("{}x", self.password),
        }
    }
}

/// Writes WS-UsernameTokens (password digest), each with a nonce of its own.
pub struct TokenWriter {
    account: Account,
    random: u64,
}

impl TokenWriter {
    /// A writer for an account.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn new(account: Account) -> Result<TokenWriter> {
        let mut seed = [0; 8];
        getrandom::fill(&mut seed).map_err(|error| anyhow!("randomness for nonces: {error}"))?;
        Ok(TokenWriter {
            account,
            random: u64::from_le_bytes(seed),
        })
    }

    /// Appends a `wsse:Security` header block that was created at `now`.
    pub fn write(&mut self, now: SystemTime, out: &mut Vec<u8>) {
        let mut nonce = [0; 16];
        nonce[..8].copy_from_slice(&self.next_random().to_le_bytes());
        nonce[8..].copy_from_slice(&self.next_random().to_le_bytes());
        let created = timestamp(now);
        let mut hash = Sha1::new();
        hash.update(nonce);
        hash.update(created.as_bytes());
        hash.update(self.account.password.as_bytes());
        let digest = STANDARD.encode(hash.finalize());
        let nonce = STANDARD.encode(nonce);
        let user = &self.account.user;
        // Writing to a vector cannot fail.
        let _ = write!(
            out,
            r#"<wsse:Security s:mustUnderstand="1" xmlns:wsse="{SECEXT}" xmlns:wsu="{UTILITY}"><wsse:UsernameToken><wsse:Username>{user}</wsse:Username><wsse:Password Type="{PASSWORD_DIGEST}">{digest}</wsse:Password><wsse:Nonce EncodingType="{BASE64_BINARY}">{nonce}</wsse:Nonce><wsu:Created>{created}</wsu:Created></wsse:UsernameToken></wsse:Security>"#
        );
    }

    /// splitmix64: distinct for 2^64 calls, which is all that a nonce of a benchmark has to be.
    fn next_random(&mut self) -> u64 {
        self.random = self.random.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.random;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }
}

/// A time as `xs:dateTime` in UTC with milliseconds.
fn timestamp(now: SystemTime) -> String {
    let since = now.duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO);
    let seconds = since.as_secs();
    let (year, month, day) = civil_date((seconds / 86_400) as i64);
    let (hour, minute, second) = (seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
    format!(
        "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{:03}Z",
        since.subsec_millis()
    )
}

/// Year, month and day of a number of days since 1970-01-01, in the Gregorian calendar.
fn civil_date(days: i64) -> (i64, i64, i64) {
    // Years are taken to begin in March: the day that leap years add is then the last one.
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 {
        month_from_march + 3
    } else {
        month_from_march - 9
    };
    (era * 400 + year_of_era + i64::from(month <= 2), month, day)
}

/// Hash function of HTTP Digest (RFC 7616 section 3.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Algorithm {
    /// `MD5`, which most recorders use.
    Md5,
    /// `SHA-256`.
    Sha256,
}

impl Algorithm {
    /// Its name in the header.
    pub fn name(self) -> &'static str {
        match self {
            Algorithm::Md5 => "MD5",
            Algorithm::Sha256 => "SHA-256",
        }
    }

    fn hex(self, parts: &[&[u8]]) -> String {
        match self {
            Algorithm::Md5 => hex_digest::<Md5>(parts),
            Algorithm::Sha256 => hex_digest::<Sha256>(parts),
        }
    }
}

fn hex_digest<D: sha2::Digest>(parts: &[&[u8]]) -> String {
    let mut hash = D::new();
    for part in parts {
        hash.update(part);
    }
    hash.finalize()
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .map(hex_digit)
        .collect()
}

fn hex_digit(nibble: u8) -> char {
    char::from_digit(u32::from(nibble), 16).unwrap_or('0')
}

/// What a server asks for in a `WWW-Authenticate` header.
#[derive(Clone, Debug)]
pub struct Challenge {
    algorithm: Algorithm,
    realm: String,
    nonce: String,
    opaque: Option<String>,
    /// The nonce was right once, and too old now.
    pub stale: bool,
}

impl Challenge {
    /// A challenge that no server made, for a server that does not look at credentials.
    pub fn made_up(algorithm: Algorithm) -> Challenge {
        Challenge {
            algorithm,
            realm: "ONVIF".into(),
            nonce: STANDARD.encode([7; 24]),
            opaque: None,
            stale: false,
        }
    }

    /// Finds the challenge for an algorithm among the values of the `WWW-Authenticate` headers of a response.
    ///
    /// # Errors
    /// When none is a Digest challenge with this algorithm and quality of protection `auth`.
    pub fn choose(headers: &[String], algorithm: Algorithm) -> Result<Challenge> {
        for header in headers {
            let Some(parameters) = header.strip_prefix("Digest ") else {
                continue;
            };
            let parameter = |name: &str| parameter(parameters, name);
            let offered = parameter("algorithm").unwrap_or_else(|| "MD5".into());
            let auth = parameter("qop").is_some_and(|qop| qop.split(',').any(|one| one.trim() == "auth"));
            if !offered.eq_ignore_ascii_case(algorithm.name()) || !auth {
                continue;
            }
            return Ok(Challenge {
                algorithm,
                realm: parameter("realm").unwrap_or_default(),
                nonce: parameter("nonce").context("a challenge without nonce")?,
                opaque: parameter("opaque"),
                stale: parameter("stale").is_some_and(|stale| stale.eq_ignore_ascii_case("true")),
            });
        }
        bail!("no Digest challenge with {} among {headers:?}", algorithm.name())
    }
}

/// One parameter of a challenge, out of its quotes. Enough for values without quotes or commas inside.
fn parameter(parameters: &str, name: &str) -> Option<String> {
    let mut rest = parameters;
    while !rest.is_empty() {
        let (key, after) = rest.split_once('=')?;
        let key = key.trim_matches([',', ' ']);
        let (value, next) = match after.strip_prefix('"') {
            Some(quoted) => quoted.split_once('"')?,
            None => after.split_once(',').unwrap_or((after, "")),
        };
        if key.eq_ignore_ascii_case(name) {
            return Some(value.trim().to_owned());
        }
        rest = next;
    }
    None
}

/// Answers a challenge for one method and address again and again, with a rising nonce count.
pub struct DigestSession {
    challenge: Challenge,
    user: String,
    uri: String,
    secret_hash: String,
    target_hash: String,
    client_nonce: String,
    count: u32,
}

impl DigestSession {
    /// A session for POST requests to one path.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn new(challenge: Challenge, account: &Account, uri: &str) -> Result<DigestSession> {
        let mut random = [0; 12];
        getrandom::fill(&mut random).map_err(|error| anyhow!("randomness for a client nonce: {error}"))?;
        let hex = |parts: &[&[u8]]| challenge.algorithm.hex(parts);
        Ok(DigestSession {
            secret_hash: hex(&[
                account.user.as_bytes(),
                b":",
                challenge.realm.as_bytes(),
                b":",
                account.password.as_bytes(),
            ]),
            target_hash: hex(&[b"POST:", uri.as_bytes()]),
            user: account.user.clone(),
            uri: uri.to_owned(),
            client_nonce: STANDARD.encode(random),
            count: 0,
            challenge,
        })
    }

    /// Appends an `Authorization` header with its end of line.
    pub fn write(&mut self, out: &mut Vec<u8>) {
        self.count += 1;
        let count = format!("{:08x}", self.count);
        let Challenge {
            algorithm,
            realm,
            nonce,
            opaque,
            ..
        } = &self.challenge;
        let DigestSession {
            user,
            uri,
            client_nonce,
            ..
        } = self;
        let response = algorithm.hex(&[
            self.secret_hash.as_bytes(),
            b":",
            nonce.as_bytes(),
            b":",
            count.as_bytes(),
            b":",
            client_nonce.as_bytes(),
            b":auth:",
            self.target_hash.as_bytes(),
        ]);
        let algorithm = algorithm.name();
        // Writing to a vector cannot fail.
        let _ = write!(
            out,
            r#"Authorization: Digest username="{user}", realm="{realm}", nonce="{nonce}", uri="{uri}", algorithm={algorithm}, response="{response}", qop=auth, nc={count}, cnonce="{client_nonce}""#
        );
        if let Some(opaque) = opaque {
            let _ = write!(out, r#", opaque="{opaque}""#);
        }
        out.extend_from_slice(b"\r\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_written_as_utc() {
        let at = |seconds, millis: u32| timestamp(UNIX_EPOCH + Duration::new(seconds, millis * 1_000_000));
        assert_eq!(at(0, 0), "1970-01-01T00:00:00.000Z");
        assert_eq!(at(951_782_400, 7), "2000-02-29T00:00:00.007Z");
        assert_eq!(at(1_767_225_599, 999), "2025-12-31T23:59:59.999Z");
    }

    #[test]
    fn the_digest_is_that_of_the_example_in_rfc_7616() {
        let header = concat!(
            r#"Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm=MD5, "#,
            r#"nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS""#
        );
        let challenge = Challenge::choose(&[header.to_owned()], Algorithm::Md5).unwrap();
        assert_eq!(challenge.realm, "http-auth@example.org");
        assert!(!challenge.stale);
        let response = |challenge: &Challenge| {
            let hex = |parts: &[&[u8]]| challenge.algorithm.hex(parts);
            let secret = hex(&[b"Mufasa:http-auth@example.org:Circle of Life"]);
            let target = hex(&[b"GET:/dir/index.html"]);
            hex(&[
                secret.as_bytes(),
                b":",
                challenge.nonce.as_bytes(),
                b":00000001:f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ:auth:",
                target.as_bytes(),
            ])
        };
        assert_eq!(response(&challenge), "8ca523f5e9506fed4657c9700eebdbec");
        assert!(Challenge::choose(&[header.to_owned()], Algorithm::Sha256).is_err());
    }

    #[test]
    fn the_nonce_count_rises() {
        let mut session = DigestSession::new(
            Challenge::made_up(Algorithm::Sha256),
            &Account::of_the_benchmark(),
            "/onvif/device_service",
        )
        .unwrap();
        let mut line = || {
            let mut out = Vec::new();
            session.write(&mut out);
            String::from_utf8(out).unwrap()
        };
        let (first, second) = (line(), line());
        assert!(first.contains("nc=00000001"), "{first}");
        assert!(second.contains("nc=00000002"), "{second}");
        assert!(second.ends_with("\r\n"));
    }
}
