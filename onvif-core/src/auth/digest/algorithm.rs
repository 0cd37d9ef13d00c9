//! The hash algorithms of RFC 7616 and the response that both sides compute.

use std::fmt;
use std::str::FromStr;

use md5::Md5;
use sha2::Sha256;
use sha2::digest::{Digest, Output};

/// A hash algorithm for HTTP and RTSP Digest authentication, named as in `tds:SetHashingAlgorithm` and in challenges.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Algorithm {
    /// `MD5`, which all clients know.
    Md5,
    /// `SHA-256`.
    Sha256,
}

impl Algorithm {
    /// The registered name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Md5 => "MD5",
            Self::Sha256 => "SHA-256",
        }
    }
}

impl fmt::Display for Algorithm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// An algorithm that is not implemented: the `-sess` variants, SHA-512-256 and unknown names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownAlgorithm;

impl fmt::Display for UnknownAlgorithm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a Digest algorithm that is supported")
    }
}

impl std::error::Error for UnknownAlgorithm {}

impl FromStr for Algorithm {
    type Err = UnknownAlgorithm;

    /// Names are compared without case.
    fn from_str(name: &str) -> Result<Self, UnknownAlgorithm> {
        [Self::Md5, Self::Sha256]
            .into_iter()
            .find(|algorithm| algorithm.name().eq_ignore_ascii_case(name))
            .ok_or(UnknownAlgorithm)
    }
}

/// What goes into the response (RFC 7616, section 3.4).
pub(super) struct Input<'a> {
    pub username: &'a str,
    pub realm: &'a str,
    pub password: &'a str,
    pub method: &'a str,
    pub uri: &'a str,
    pub nonce: &'a str,
    /// `nc` and `cnonce` with `qop=auth`; nothing in the form of RFC 2069.
    pub qop: Option<(&'a str, &'a str)>,
}

/// A hash in lower case hexadecimal digits, without allocation.
pub(super) struct Hex {
    digits: [u8; 64],
    len: usize,
}

impl Hex {
    pub(super) fn new(octets: &[u8]) -> Self {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let mut hex = Self {
            digits: [0; 64],
            len: 0,
        };
        for (pair, octet) in hex.digits.chunks_exact_mut(2).zip(octets) {
            if let [high, low] = pair {
                *high = DIGITS[usize::from(octet >> 4)];
                *low = DIGITS[usize::from(octet & 15)];
            }
            hex.len += 2;
        }
        hex
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        self.digits.get(..self.len).unwrap_or_default()
    }

    pub(super) fn as_str(&self) -> &str {
        std::str::from_utf8(self.as_bytes()).unwrap_or_default()
    }
}

/// The value that the `response` parameter must have.
pub(super) fn response(algorithm: Algorithm, input: &Input<'_>) -> Hex {
    match algorithm {
        Algorithm::Md5 => response_with::<Md5>(input),
        Algorithm::Sha256 => response_with::<Sha256>(input),
    }
}

fn response_with<D: Digest>(input: &Input<'_>) -> Hex {
    let a1 = hash::<D>(&[input.username, input.realm, input.password]);
    let a2 = hash::<D>(&[input.method, input.uri]);
    match input.qop {
        Some((nc, cnonce)) => hash::<D>(&[a1.as_str(), input.nonce, nc, cnonce, "auth", a2.as_str()]),
        None => hash::<D>(&[a1.as_str(), input.nonce, a2.as_str()]),
    }
}

/// The hash of the parts with colons between them.
fn hash<D: Digest>(parts: &[&str]) -> Hex {
    let mut hash = D::new();
    for (i, part) in parts.iter().enumerate() {
        if i > 0 {
            hash.update(b":");
        }
        hash.update(part.as_bytes());
    }
    let output: Output<D> = hash.finalize();
    Hex::new(&output)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 7616, section 3.9.1.
    #[test]
    fn rfc_7616_example() {
        let input = Input {
            username: "Mufasa",
            realm: "http-auth@example.org",
            password: "Circle of Life",
            method: "GET",
            uri: "/dir/index.html",
            nonce: "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v",
            qop: Some(("00000001", "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ")),
        };
        assert_eq!(
            response(Algorithm::Md5, &input).as_str(),
            "8ca523f5e9506fed4657c9700eebdbec"
        );
        assert_eq!(
            response(Algorithm::Sha256, &input).as_str(),
            "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"
        );
    }

    /// RFC 2617, section 3.5, and the same without `qop`, as RFC 2069 has it.
    #[test]
    fn rfc_2617_example() {
        let mut input = Input {
            username: "Mufasa",
            realm: "testrealm@host.com",
            password: "Circle Of Life",
            method: "GET",
            uri: "/dir/index.html",
            nonce: "dcd98b7102dd2f0e8b11d0f600bfb0c093",
            qop: Some(("00000001", "0a4f113b")),
        };
        assert_eq!(
            response(Algorithm::Md5, &input).as_str(),
            "6629fae49393a05397450978507c4ef1"
        );
        input.qop = None;
        assert_eq!(
            response(Algorithm::Md5, &input).as_str(),
            "670fd8c2df070c60b045671b8b24ff02"
        );
    }

    #[test]
    fn names() {
        assert_eq!("md5".parse(), Ok(Algorithm::Md5));
        assert_eq!("SHA-256".parse(), Ok(Algorithm::Sha256));
        for name in ["MD5-sess", "SHA-256-sess", "SHA-512-256", "SHA256", ""] {
            assert_eq!(name.parse::<Algorithm>(), Err(UnknownAlgorithm));
        }
    }
}
