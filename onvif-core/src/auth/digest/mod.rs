//! HTTP and RTSP Digest authentication (RFC 7616, with the older forms of RFC 2617 and RFC 2069), both sides.
//!
//! The device side is [`Verifier`], the client side [`Client`].

mod algorithm;
mod client;
mod nonce;
mod params;

use std::borrow::Cow;
use std::fmt;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, PoisonError, RwLock};
use std::time::{Duration, Instant};

use subtle::ConstantTimeEq as _;

use super::access::UserLevel;
use super::credentials::{Credentials, NO_PASSWORD};

pub use algorithm::{Algorithm, UnknownAlgorithm};
pub use client::{Challenge, Client, NoChallenge, challenges};
pub use params::{MAX_HEADER, MAX_PARAMS, Malformed};

use algorithm::{Hex, Input, response};
use nonce::{Counts, Id, Minter};
use params::{Scanner, push_quoted};

/// Settings of a [`Verifier`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// Name of the protection space, shown to users. Responses depend on it, so keep it stable.
    pub realm: String,
    /// What is offered and accepted, one challenge each, in this order. The default is SHA-256, then MD5: clients take
    /// the first that they know, or the last header that they see, and the oldest know MD5 only. A single entry makes
    /// a single challenge, for clients that cannot cope with two.
    pub algorithms: Vec<Algorithm>,
    /// How long a nonce serves that may be used on any connection. Default 5 minutes.
    pub nonce_lifetime: Duration,
    /// How long a nonce serves that is bound to one connection. Default: as long as the connection, because players
    /// seldom expect a second challenge in the middle of a stream.
    pub bound_nonce_lifetime: Option<Duration>,
    /// Whether requests without `qop` and `nc` (RFC 2069) are accepted, which players of the live555 family send.
    /// They get no more out of it than they must: a nonce for any connection then serves for one request, a bound one
    /// on its connection. Default: yes.
    pub allow_without_qop: bool,
    /// How many nonces are remembered with the counts that were used, at about 60 octets each. Default 4096.
    pub max_nonces: usize,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            realm: "ONVIF".to_owned(),
            algorithms: vec![Algorithm::Sha256, Algorithm::Md5],
            nonce_lifetime: Duration::from_secs(300),
            bound_nonce_lifetime: None,
            allow_without_qop: true,
            max_nonces: 4096,
        }
    }
}

/// Where a nonce may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Binding {
    /// On any connection: HTTP, whose clients spread requests over connections.
    Any,
    /// On the connection with this number only: RTSP. Numbers are not used twice by the server.
    Connection(u64),
}

impl Binding {
    const fn number(self) -> u64 {
        match self {
            Self::Any => u64::MAX,
            Self::Connection(number) => number,
        }
    }
}

/// How the `uri` parameter must fit the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UriRule {
    /// Same path and query as the request target, for HTTP. Scheme and authority may be there on one side only.
    Same,
    /// As `Same`, or a directory above, for RTSP: clients give the URI of the presentation when they set up a track.
    SameOrParent,
}

/// What the verifier needs of a request.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// `POST`, `DESCRIBE`, ...
    pub method: &'a str,
    /// The request target as in the request line.
    pub target: &'a str,
    /// Value of the `Authorization` header.
    pub authorization: &'a [u8],
    /// How the target must fit the `uri` parameter.
    pub uri_rule: UriRule,
    /// Where the request came in.
    pub binding: Binding,
}

/// Why a request is not authenticated. All lead to status 401 with new challenges, except [`Refusal::Malformed`] and
/// [`Refusal::WrongUri`], to which RFC 7616 answers 400.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal {
    /// The header has another scheme than Digest.
    OtherScheme,
    /// The header cannot be read; the text says why.
    Malformed(&'static str),
    /// The algorithm or `qop` is none of those offered, or user names are hashed, which is not offered.
    NotOffered(&'static str),
    /// The `uri` parameter does not fit the request.
    WrongUri,
    /// The response is for another realm than ours, which is no guess at a password.
    WrongRealm,
    /// The password is right, but the nonce is too old, used up, or from before a restart. The challenge says
    /// `stale=true`, so that the client repeats the request without asking its user.
    Stale,
    /// User name or password is wrong; which of them is not said.
    WrongCredentials,
}

impl Refusal {
    /// Whether this counts as an attempt to guess a password.
    pub const fn is_failed_attempt(self) -> bool {
        matches!(self, Self::WrongCredentials)
    }

    /// Whether the challenges of the answer say `stale=true`.
    pub const fn is_stale(self) -> bool {
        matches!(self, Self::Stale)
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OtherScheme => f.write_str("the Authorization header is not of the scheme Digest"),
            Self::Malformed(reason) => write!(f, "the Authorization header is malformed: {reason}"),
            Self::NotOffered(what) => write!(f, "the {what} of the Authorization header was not offered"),
            Self::WrongUri => f.write_str("the uri of the Authorization header is not that of the request"),
            Self::WrongRealm => f.write_str("the Authorization header is for another realm"),
            Self::Stale => f.write_str("the nonce is stale"),
            Self::WrongCredentials => f.write_str("the user name or the password is wrong"),
        }
    }
}

impl std::error::Error for Refusal {}

impl From<Malformed> for Refusal {
    fn from(malformed: Malformed) -> Self {
        Self::Malformed(malformed.0)
    }
}

/// An authenticated request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified<'a> {
    /// The user name.
    pub username: Cow<'a, str>,
    /// What the user may do.
    pub level: UserLevel,
}

/// Makes challenges and verifies the answers. Shared by all connections, and by HTTP and RTSP.
pub struct Verifier {
    realm: String,
    algorithms: RwLock<Vec<Algorithm>>,
    nonce_lifetime: Duration,
    bound_nonce_lifetime: Option<Duration>,
    allow_without_qop: bool,
    /// Where the times in nonces begin.
    epoch: Instant,
    serial: AtomicU32,
    minter: Minter,
    counts: Mutex<Counts>,
    bound_counts: Mutex<Counts>,
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verifier")
            .field("realm", &self.realm)
            .finish_non_exhaustive()
    }
}

impl Verifier {
    /// A verifier that has made no challenge. `key` is random, new for each start. `now` is the earliest time that will
    /// be passed.
    pub fn new(config: Config, key: &[u8; 32], now: Instant) -> Self {
        Self {
            realm: config.realm,
            algorithms: RwLock::new(config.algorithms),
            nonce_lifetime: config.nonce_lifetime,
            bound_nonce_lifetime: config.bound_nonce_lifetime,
            allow_without_qop: config.allow_without_qop,
            epoch: now,
            serial: AtomicU32::new(0),
            minter: Minter::new(key),
            counts: Mutex::new(Counts::new(config.max_nonces)),
            bound_counts: Mutex::new(Counts::new(config.max_nonces)),
        }
    }

    /// What is offered, in the order of the challenges.
    pub fn algorithms(&self) -> Vec<Algorithm> {
        self.algorithms
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Changes what is offered (`tds:SetHashingAlgorithm`), from the next challenge on.
    pub fn set_algorithms(&self, algorithms: Vec<Algorithm>) {
        *self.algorithms.write().unwrap_or_else(PoisonError::into_inner) = algorithms;
    }

    /// The values of the `WWW-Authenticate` headers for a response 401, one header each. They share one nonce.
    pub fn challenges(&self, now: Instant, binding: Binding, stale: bool) -> Vec<String> {
        let id = Id {
            issued: self.elapsed(now),
            serial: self.serial.fetch_add(1, Ordering::Relaxed),
        };
        let nonce = self.minter.nonce(id, binding.number());
        let challenge = |algorithm: &Algorithm| {
            let mut challenge = String::with_capacity(160);
            challenge.push_str("Digest realm=");
            push_quoted(&mut challenge, &self.realm);
            challenge.push_str(", qop=\"auth\", algorithm=");
            challenge.push_str(algorithm.name());
            challenge.push_str(", nonce=\"");
            challenge.push_str(&nonce);
            challenge.push('"');
            if stale {
                challenge.push_str(", stale=true");
            }
            challenge
        };
        self.algorithms
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .iter()
            .map(challenge)
            .collect()
    }

    /// Checks the header, the password and then whether the nonce still serves.
    ///
    /// # Errors
    /// Says why the request is not authenticated. Whether a nonce is stale is told only to those who know the password.
    pub fn verify<'a>(
        &self,
        now: Instant,
        request: &Request<'a>,
        credentials: &(impl Credentials + ?Sized),
    ) -> Result<Verified<'a>, Refusal> {
        let answer = Answer::parse(request.authorization)?;
        let algorithm = self.offered(&answer)?;
        if !uri_fits(&answer.uri, request.target, request.uri_rule) {
            return Err(Refusal::WrongUri);
        }
        if answer.realm != self.realm.as_str() {
            return Err(Refusal::WrongRealm);
        }

        let account = credentials.account(&answer.username);
        let expected = response(
            algorithm,
            &Input {
                username: &answer.username,
                realm: &self.realm,
                password: account.map_or(NO_PASSWORD, |account| account.password.expose()),
                method: request.method,
                uri: &answer.uri,
                nonce: &answer.nonce,
                qop: answer
                    .qop
                    .as_ref()
                    .map(|qop| (qop.nc.as_ref(), qop.cnonce.as_ref())),
            },
        );
        let right = is_hex_of(&answer.response, &expected);
        let Some(account) = account.filter(|_| right) else {
            return Err(Refusal::WrongCredentials);
        };
        if !self.admit(now, &answer, request.binding) {
            return Err(Refusal::Stale);
        }
        Ok(Verified {
            username: answer.username,
            level: account.level,
        })
    }

    /// How many nonces are remembered, at most twice [`Config::max_nonces`].
    pub fn remembered(&self) -> usize {
        [&self.counts, &self.bound_counts]
            .map(|counts| counts.lock().unwrap_or_else(PoisonError::into_inner).len())
            .iter()
            .sum()
    }

    fn offered(&self, answer: &Answer<'_>) -> Result<Algorithm, Refusal> {
        let algorithm = match &answer.algorithm {
            Some(name) => name
                .parse()
                .map_err(|UnknownAlgorithm| Refusal::NotOffered("algorithm"))?,
            None => Algorithm::Md5,
        };
        let offered = self
            .algorithms
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .contains(&algorithm);
        if !offered {
            return Err(Refusal::NotOffered("algorithm"));
        }
        if answer.qop.is_none() && !self.allow_without_qop {
            return Err(Refusal::NotOffered("form without qop"));
        }
        Ok(algorithm)
    }

    /// Whether the nonce is ours, young enough, and not used in the same way before.
    fn admit(&self, now: Instant, answer: &Answer<'_>, binding: Binding) -> bool {
        let Some(id) = self.minter.check(&answer.nonce, binding.number()) else {
            return false;
        };
        let elapsed = self.elapsed(now);
        let (counts, lifetime) = match binding {
            Binding::Any => (&self.counts, Some(self.nonce_lifetime)),
            Binding::Connection(_) => (&self.bound_counts, self.bound_nonce_lifetime),
        };
        let oldest = lifetime.map_or(0, |lifetime| elapsed.saturating_sub(millis(lifetime)));
        if id.issued < oldest {
            return false;
        }
        let count = answer.qop.as_ref().map(|qop| qop.count);
        if count.is_none() && binding != Binding::Any {
            // The transport keeps others from repeating it, and the client has no way to make its requests differ.
            return true;
        }
        let mut counts = counts.lock().unwrap_or_else(PoisonError::into_inner);
        counts.expire(oldest);
        counts.use_once(id, count)
    }

    fn elapsed(&self, now: Instant) -> u64 {
        millis(now.saturating_duration_since(self.epoch))
    }
}

fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

/// Constant in time, and upper case digits count as lower case ones.
fn is_hex_of(given: &str, expected: &Hex) -> bool {
    let mut lower = [0; 64];
    let Some(lower) = lower.get_mut(..given.len()) else {
        return false;
    };
    lower.copy_from_slice(given.as_bytes());
    lower.make_ascii_lowercase();
    expected.as_bytes().ct_eq(lower).into()
}

/// The parameters of an `Authorization` header (RFC 7616, section 3.4).
struct Answer<'a> {
    username: Cow<'a, str>,
    realm: Cow<'a, str>,
    nonce: Cow<'a, str>,
    uri: Cow<'a, str>,
    response: Cow<'a, str>,
    algorithm: Option<Cow<'a, str>>,
    qop: Option<Qop<'a>>,
}

struct Qop<'a> {
    nc: Cow<'a, str>,
    count: u32,
    cnonce: Cow<'a, str>,
}

impl<'a> Answer<'a> {
    fn parse(header: &'a [u8]) -> Result<Self, Refusal> {
        let mut scanner = Scanner::new(header)?;
        scanner.skip_space();
        if !scanner
            .token()
            .is_some_and(|scheme| scheme.eq_ignore_ascii_case("Digest"))
        {
            return Err(Refusal::OtherScheme);
        }

        const NAMES: [&str; 11] = [
            "username",
            "username*",
            "realm",
            "nonce",
            "uri",
            "response",
            "algorithm",
            "qop",
            "nc",
            "cnonce",
            "userhash",
        ];
        let mut values: [Option<Cow<'a, str>>; NAMES.len()] = Default::default();
        let mut count = 0;
        if !scanner.skip_space() {
            return Err(Refusal::Malformed("there are no parameters"));
        }
        scanner.skip_commas();
        while !scanner.is_empty() {
            let (name, value) = scanner
                .param()?
                .ok_or(Refusal::Malformed("a parameter has no value"))?;
            count += 1;
            if count > MAX_PARAMS {
                return Err(Refusal::Malformed("there are too many parameters"));
            }
            let known = NAMES.iter().position(|known| known.eq_ignore_ascii_case(name));
            if let Some(slot) = known.and_then(|known| values.get_mut(known))
                && slot.replace(value).is_some()
            {
                return Err(Refusal::Malformed("a parameter is there twice"));
            }
            if !scanner.skip_commas() && !scanner.is_empty() {
                return Err(Refusal::Malformed("there is no comma between two parameters"));
            }
        }

        let [
            username,
            extended,
            realm,
            nonce,
            uri,
            response,
            algorithm,
            qop,
            nc,
            cnonce,
            userhash,
        ] = values;
        let username = match (username, extended) {
            (Some(username), None) => username,
            (None, Some(extended)) => extended_value(&extended)?.into(),
            (None, None) => return Err(Refusal::Malformed("username is missing")),
            (Some(_), Some(_)) => return Err(Refusal::Malformed("username is there twice")),
        };
        if userhash.is_some_and(|hashed| hashed.eq_ignore_ascii_case("true")) {
            return Err(Refusal::NotOffered("userhash"));
        }
        Ok(Self {
            username,
            realm: realm.ok_or(Refusal::Malformed("realm is missing"))?,
            nonce: nonce.ok_or(Refusal::Malformed("nonce is missing"))?,
            uri: uri.ok_or(Refusal::Malformed("uri is missing"))?,
            response: response.ok_or(Refusal::Malformed("response is missing"))?,
            algorithm,
            qop: Qop::from_params(qop, nc, cnonce)?,
        })
    }
}

impl<'a> Qop<'a> {
    fn from_params(
        qop: Option<Cow<'a, str>>,
        nc: Option<Cow<'a, str>>,
        cnonce: Option<Cow<'a, str>>,
    ) -> Result<Option<Self>, Refusal> {
        // Some clients of RFC 2069 send a cnonce that they do not use, and others an empty qop.
        let Some(qop) = qop.filter(|qop| !qop.is_empty()) else {
            return Ok(None);
        };
        if !qop.eq_ignore_ascii_case("auth") {
            return Err(Refusal::NotOffered("qop"));
        }
        let nc = nc.ok_or(Refusal::Malformed("nc is missing"))?;
        let cnonce = cnonce.ok_or(Refusal::Malformed("cnonce is missing"))?;
        if nc.is_empty() || nc.len() > 8 || !nc.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return Err(Refusal::Malformed("nc is no hexadecimal number"));
        }
        let count =
            u32::from_str_radix(&nc, 16).map_err(|_| Refusal::Malformed("nc is no hexadecimal number"))?;
        Ok(Some(Self { nc, count, cnonce }))
    }
}

/// The text of `UTF-8''percent-encoded` (RFC 8187).
fn extended_value(value: &str) -> Result<String, Refusal> {
    const MALFORMED: Refusal = Refusal::Malformed("username* is not encoded as in RFC 8187");
    let mut parts = value.splitn(3, '\'');
    let (charset, _language, encoded) = (
        parts.next().ok_or(MALFORMED)?,
        parts.next().ok_or(MALFORMED)?,
        parts.next().ok_or(MALFORMED)?,
    );
    if !charset.eq_ignore_ascii_case("UTF-8") {
        return Err(MALFORMED);
    }
    let mut octets = Vec::with_capacity(encoded.len());
    let mut bytes = encoded.bytes();
    while let Some(byte) = bytes.next() {
        if byte != b'%' {
            octets.push(byte);
            continue;
        }
        let mut digit = || char::from(bytes.next()?).to_digit(16);
        let (high, low) = (digit().ok_or(MALFORMED)?, digit().ok_or(MALFORMED)?);
        octets.push(u8::try_from(high << 4 | low).map_err(|_| MALFORMED)?);
    }
    String::from_utf8(octets).map_err(|_| MALFORMED)
}

fn uri_fits(uri: &str, target: &str, rule: UriRule) -> bool {
    let (uri, target) = (path_and_query(uri), path_and_query(target));
    if uri == target {
        return true;
    }
    if rule == UriRule::Same {
        return false;
    }
    let (uri, target) = (uri.trim_end_matches('/'), target.trim_end_matches('/'));
    target
        .strip_prefix(uri)
        .is_some_and(|below| below.is_empty() || below.starts_with('/'))
}

/// What remains of a URI without scheme and authority; `/` where nothing does.
fn path_and_query(uri: &str) -> &str {
    // Nearly all have neither.
    if uri.starts_with('/') {
        return uri;
    }
    let Some((_, rest)) = uri.split_once("://").filter(|(scheme, _)| !scheme.contains('/')) else {
        return if uri.is_empty() { "/" } else { uri };
    };
    match rest.find(['/', '?']) {
        Some(at) => rest.get(at..).unwrap_or("/"),
        None => "/",
    }
}

#[cfg(test)]
mod tests;
