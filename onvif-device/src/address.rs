//! The address under which a client reached the device, from which every address in a reply is derived.

use std::borrow::Cow;
use std::fmt;
use std::net::{IpAddr, Ipv6Addr, SocketAddr};

/// Scheme of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scheme {
    /// Plain HTTP.
    Http,
    /// HTTP over TLS.
    Https,
}

impl Scheme {
    /// As in a URI.
    pub const fn as_str(self) -> &'static str {
        match self {
            Scheme::Http => "http",
            Scheme::Https => "https",
        }
    }

    /// The port that a URI leaves out.
    pub const fn default_port(self) -> u16 {
        match self {
            Scheme::Http => 80,
            Scheme::Https => 443,
        }
    }
}

/// Scheme, host and port by which a client reached the device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin<'a> {
    scheme: Scheme,
    /// As in a URI: IPv6 literals in brackets.
    host: Cow<'a, str>,
    port: u16,
}

impl<'a> Origin<'a> {
    /// Takes the authority that the client named (the `Host` header, or the authority of an absolute request target) if it is one, and
    /// otherwise the local address of the connection. What a client sends is never echoed unless it has the form of a host name or address.
    pub fn new(scheme: Scheme, authority: Option<&'a str>, local: SocketAddr) -> Origin<'a> {
        authority
            .and_then(parse_authority)
            .map(|(host, port)| Origin {
                scheme,
                host: Cow::Borrowed(host),
                port: port.unwrap_or(scheme.default_port()),
            })
            .unwrap_or_else(|| Origin {
                scheme,
                host: Cow::Owned(uri_host(local.ip())),
                port: local.port(),
            })
    }

    /// Scheme by which the client came.
    pub fn scheme(&self) -> Scheme {
        self.scheme
    }

    /// Host name or address as it stands in a URI: an IPv6 address in brackets.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Port by which the client came.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// A URI on the same scheme, host and port. `path` starts with a slash.
    pub fn uri(&self, path: &str) -> String {
        let mut uri = String::with_capacity(16 + self.host.len() + path.len());
        uri.push_str(self.scheme.as_str());
        uri.push_str("://");
        uri.push_str(&self.host);
        if self.port != self.scheme.default_port() {
            uri.push(':');
            uri.push_str(&self.port.to_string());
        }
        uri.push_str(path);
        uri
    }
}

impl fmt::Display for Origin<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.uri(""))
    }
}

/// An address as it stands in a URI. IPv4 addresses that an IPv6 socket shows are written as IPv4.
pub fn uri_host(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(v4) => v4.to_string(),
        IpAddr::V6(v6) => format!("[{v6}]"),
    }
}

/// Host (an IPv6 address with its brackets) and port of an authority, `None` for anything that is none (RFC 3986, 3.2.2 and 3.2.3, without user
/// information, percent encoding and future address forms, none of which a client of a device has a use for).
fn parse_authority(authority: &str) -> Option<(&str, Option<u16>)> {
    let (host, port) = match authority.strip_prefix('[') {
        Some(rest) => {
            let (literal, after) = rest.split_once(']')?;
            literal.parse::<Ipv6Addr>().ok()?;
            let host = authority.get(..literal.len() + 2)?;
            match after {
                "" => (host, None),
                _ => (host, Some(after.strip_prefix(':')?)),
            }
        }
        None => match authority.split_once(':') {
            Some((host, port)) => (host, Some(port)),
            None => (authority, None),
        },
    };
    if !host.starts_with('[') && !is_host_name(host) {
        return None;
    }
    let port = match port {
        // RFC 3986 allows an empty port behind the colon.
        None | Some("") => None,
        Some(digits) if digits.bytes().all(|b| b.is_ascii_digit()) => {
            Some(digits.parse::<u16>().ok().filter(|port| *port != 0)?)
        }
        Some(_) => return None,
    };
    Some((host, port))
}

/// Underscores are no part of host names, but of names in local networks.
fn is_host_name(host: &str) -> bool {
    !host.is_empty()
        && host.len() <= 253
        && host
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn uri(authority: Option<&str>, local: &str) -> String {
        Origin::new(Scheme::Http, authority, local.parse().unwrap()).uri("/x")
    }

    #[test]
    fn addresses_follow_the_host_of_the_client() {
        let local = "192.0.2.1:8080";
        for (host, expected) in [
            ("cam", "http://cam/x"),
            ("cam:", "http://cam/x"),
            ("cam:80", "http://cam/x"),
            ("cam.example:8081", "http://cam.example:8081/x"),
            ("192.0.2.7:8080", "http://192.0.2.7:8080/x"),
            ("[2001:db8::1]:8080", "http://[2001:db8::1]:8080/x"),
            ("[::1]", "http://[::1]/x"),
            ("my_cam:8080", "http://my_cam:8080/x"),
        ] {
            assert_eq!(uri(Some(host), local), expected);
        }
        let https = Origin::new(Scheme::Https, Some("cam:443"), local.parse().unwrap());
        assert_eq!(https.uri("/x"), "https://cam/x");
        let https = Origin::new(Scheme::Https, Some("cam"), local.parse().unwrap());
        assert_eq!(https.port(), 443);
    }

    #[test]
    fn junk_is_never_echoed() {
        for host in [
            "",
            "a b",
            "a<b>",
            "a/../b",
            "a@b",
            "a:0",
            "a:65536",
            "a:8080:1",
            "a:+1",
            "[::1",
            "[::1]x",
            "[cam]",
            "::1",
            "a%41",
            "ä",
            "\"",
            &"a".repeat(254),
        ] {
            assert_eq!(
                uri(Some(host), "192.0.2.1:8080"),
                "http://192.0.2.1:8080/x",
                "{host}"
            );
        }
        assert_eq!(uri(None, "[2001:db8::1]:8080"), "http://[2001:db8::1]:8080/x");
        assert_eq!(uri(None, "[::ffff:192.0.2.9]:80"), "http://192.0.2.9/x");
    }
}
