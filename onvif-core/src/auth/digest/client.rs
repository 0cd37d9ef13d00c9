//! The client's side of Digest.

use std::fmt::{self, Write as _};

use super::algorithm::{Algorithm, Input, response};
use super::params::{MAX_PARAMS, Malformed, Scanner, push_quoted};
use crate::auth::Secret;

/// One challenge of a `WWW-Authenticate` header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Challenge {
    /// The scheme, as written: `Digest`, `Basic`, ...
    pub scheme: String,
    /// The parameters in their order, names in lower case.
    pub params: Vec<(String, String)>,
}

impl Challenge {
    /// The value of a parameter, by its name in lower case.
    pub fn param(&self, name: &str) -> Option<&str> {
        self.params
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    /// Whether this is a Digest challenge, and with which algorithm; `None` if we cannot answer it.
    pub fn digest_algorithm(&self) -> Option<Algorithm> {
        if !self.scheme.eq_ignore_ascii_case("Digest") {
            return None;
        }
        self.param("algorithm")
            .map_or(Some(Algorithm::Md5), |name| name.parse().ok())
    }
}

/// The challenges of one `WWW-Authenticate` header, which may hold several.
///
/// # Errors
/// The header is no list of challenges.
pub fn challenges(header: &[u8]) -> Result<Vec<Challenge>, Malformed> {
    let mut scanner = Scanner::new(header)?;
    let mut all = Vec::new();
    scanner.skip_commas();
    while !scanner.is_empty() {
        let scheme = scanner.token().ok_or(Malformed("a challenge has no scheme"))?;
        let mut params = Vec::new();
        scanner.skip_commas();
        while !scanner.is_empty() {
            let Some((name, value)) = scanner.param()? else {
                break;
            };
            params.push((name.to_ascii_lowercase(), value.into_owned()));
            if params.len() > MAX_PARAMS {
                return Err(Malformed("there are too many parameters"));
            }
            if !scanner.skip_commas() && !scanner.is_empty() {
                return Err(Malformed("there is no comma between two parameters"));
            }
        }
        all.push(Challenge {
            scheme: scheme.to_owned(),
            params,
        });
    }
    Ok(all)
}

/// None of the challenges can be answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoChallenge;

impl fmt::Display for NoChallenge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("there is no Digest challenge with MD5 or SHA-256 and without qop or with qop=auth")
    }
}

impl std::error::Error for NoChallenge {}

/// Answers Digest challenges for one user at one server.
#[derive(Clone, Debug)]
pub struct Client {
    username: String,
    password: Secret,
    accepted: Option<Accepted>,
}

#[derive(Clone, Debug)]
struct Accepted {
    algorithm: Algorithm,
    /// Whether the challenge named an algorithm: a server of RFC 2069 may not know the parameter.
    name_algorithm: bool,
    realm: String,
    nonce: String,
    opaque: Option<String>,
    qop: bool,
    count: u32,
}

impl Client {
    /// A client that has seen no challenge.
    pub fn new(username: impl Into<String>, password: Secret) -> Self {
        Self {
            username: username.into(),
            password,
            accepted: None,
        }
    }

    /// Takes the challenge that will be answered from now on: the first with SHA-256, or else the first with MD5.
    ///
    /// # Errors
    /// There is none.
    pub fn accept(&mut self, challenges: &[Challenge]) -> Result<Algorithm, NoChallenge> {
        let with = |wanted: Algorithm| {
            challenges
                .iter()
                .filter(move |challenge| challenge.digest_algorithm() == Some(wanted))
        };
        let chosen = with(Algorithm::Sha256)
            .chain(with(Algorithm::Md5))
            .find_map(Accepted::from_challenge);
        let algorithm = chosen
            .as_ref()
            .map(|accepted| accepted.algorithm)
            .ok_or(NoChallenge);
        self.accepted = chosen;
        algorithm
    }

    /// The value of the `Authorization` header for the next request, `None` before the first challenge. `cnonce` is
    /// random.
    pub fn authorize(&mut self, method: &str, uri: &str, cnonce: &str) -> Option<String> {
        let accepted = self.accepted.as_mut()?;
        accepted.count = accepted.count.wrapping_add(1);
        let nc = format!("{:08x}", accepted.count);
        let response = response(
            accepted.algorithm,
            &Input {
                username: &self.username,
                realm: &accepted.realm,
                password: self.password.expose(),
                method,
                uri,
                nonce: &accepted.nonce,
                qop: accepted.qop.then_some((nc.as_str(), cnonce)),
            },
        );

        let mut header = "Digest ".to_owned();
        for (name, value) in [
            ("username", self.username.as_str()),
            ("realm", &accepted.realm),
            ("nonce", &accepted.nonce),
            ("uri", uri),
            ("response", response.as_str()),
        ] {
            header.push_str(name);
            header.push('=');
            push_quoted(&mut header, value);
            header.push_str(", ");
        }
        if accepted.qop {
            let _ = write!(header, "qop=auth, nc={nc}, cnonce=");
            push_quoted(&mut header, cnonce);
            header.push_str(", ");
        }
        if let Some(opaque) = &accepted.opaque {
            header.push_str("opaque=");
            push_quoted(&mut header, opaque);
            header.push_str(", ");
        }
        if accepted.name_algorithm {
            let _ = write!(header, "algorithm={}, ", accepted.algorithm);
        }
        header.truncate(header.trim_end_matches(", ").len());
        Some(header)
    }
}

impl Accepted {
    fn from_challenge(challenge: &Challenge) -> Option<Self> {
        let qop = match challenge.param("qop") {
            Some(offered) => {
                if !offered
                    .split(',')
                    .any(|qop| qop.trim().eq_ignore_ascii_case("auth"))
                {
                    return None;
                }
                true
            }
            None => false,
        };
        Some(Self {
            algorithm: challenge.digest_algorithm()?,
            name_algorithm: challenge.param("algorithm").is_some(),
            realm: challenge.param("realm")?.to_owned(),
            nonce: challenge.param("nonce")?.to_owned(),
            opaque: challenge.param("opaque").map(str::to_owned),
            qop,
            count: 0,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_several_challenges_in_one_header() {
        let header = br#"Basic realm="x", Digest realm="a, b", nonce=n, qop="auth,auth-int" , DIGEST Realm="c", algorithm=SHA-256, nonce="m", Negotiate"#;
        let all = challenges(header).unwrap();
        let schemes: Vec<_> = all.iter().map(|challenge| challenge.scheme.as_str()).collect();
        assert_eq!(schemes, ["Basic", "Digest", "DIGEST", "Negotiate"]);
        assert_eq!(all[1].param("realm"), Some("a, b"));
        assert_eq!(all[1].digest_algorithm(), Some(Algorithm::Md5));
        assert_eq!(all[2].digest_algorithm(), Some(Algorithm::Sha256));
        assert_eq!(all[0].digest_algorithm(), None);
    }

    #[test]
    fn prefers_sha_256_and_passes_over_what_it_cannot_do() {
        let all = |header: &str| challenges(header.as_bytes()).unwrap();
        let mut client = Client::new("u", "p".into());
        assert_eq!(client.authorize("GET", "/", "c"), None);
        let both = all("Digest realm=r, nonce=n, Digest realm=r, nonce=n, algorithm=SHA-256");
        assert_eq!(client.accept(&both), Ok(Algorithm::Sha256));
        let other =
            all("Digest realm=r, nonce=n, algorithm=MD5-sess, Digest realm=r, nonce=n, algorithm=\"md5\"");
        assert_eq!(client.accept(&other), Ok(Algorithm::Md5));
        let integrity = all("Digest realm=r, nonce=n, qop=\"auth-int\", Basic realm=r");
        assert_eq!(client.accept(&integrity), Err(NoChallenge));
        assert_eq!(client.authorize("GET", "/", "c"), None);
    }

    /// RFC 2617, section 3.5.
    #[test]
    fn answers_the_example_of_the_rfc() {
        let header = br#"Digest realm="testrealm@host.com", qop="auth,auth-int", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", opaque="5ccc069c403ebaf9f0171e9517f40e41""#;
        let mut client = Client::new("Mufasa", "Circle Of Life".into());
        client.accept(&challenges(header).unwrap()).unwrap();
        let answer = client.authorize("GET", "/dir/index.html", "0a4f113b").unwrap();
        assert!(
            answer.contains("response=\"6629fae49393a05397450978507c4ef1\""),
            "{answer}"
        );
        assert!(
            answer.contains("opaque=\"5ccc069c403ebaf9f0171e9517f40e41\""),
            "{answer}"
        );
        assert!(answer.contains("nc=00000001"), "{answer}");
        assert!(!answer.contains("algorithm"), "{answer}");
        assert!(client.authorize("GET", "/", "c").unwrap().contains("nc=00000002"));
    }
}
