//! The address of an RTSP stream, with its credentials kept apart and out of sight.

use std::fmt;
use std::str::FromStr;

use onvif_core::auth::Secret;
use url::Url;

/// `rtsp://user:password@host:port/path`. Shown without the credentials, and without a query, in which some cameras want them.
#[derive(Clone)]
pub struct RtspAddress {
    url: Url,
    user: String,
    password: Option<Secret>,
}

impl PartialEq for RtspAddress {
    fn eq(&self, other: &RtspAddress) -> bool {
        let passwords = match (&self.password, &other.password) {
            (Some(one), Some(other)) => one.matches(other.expose()),
            (one, other) => one.is_none() && other.is_none(),
        };
        self.url == other.url && self.user == other.user && passwords
    }
}

impl RtspAddress {
    /// The address without credentials.
    pub(super) fn url(&self) -> &Url {
        &self.url
    }

    /// A text without what is secret in this address.
    pub(super) fn redact(&self, text: &str) -> String {
        let password = self.password.as_ref().map(Secret::expose);
        let secrets = [password, self.url.query()].into_iter().flatten();
        secrets
            .filter(|secret| !secret.is_empty())
            .fold(text.to_owned(), |text, secret| text.replace(secret, "..."))
    }

    /// User and password, if the address has them.
    pub(super) fn credentials(&self) -> Option<(&str, &Secret)> {
        self.password
            .as_ref()
            .map(|password| (self.user.as_str(), password))
    }
}

impl FromStr for RtspAddress {
    type Err = String;

    /// Mistakes are told without the text, which may hold a password.
    fn from_str(text: &str) -> Result<RtspAddress, String> {
        let mut url = Url::parse(text).map_err(|error| format!("the RTSP address is wrong: {error}"))?;
        if url.scheme() != "rtsp" {
            return Err("the address does not begin with rtsp://".to_owned());
        }
        if url.host_str().is_none_or(str::is_empty) {
            return Err("the RTSP address has no host".to_owned());
        }
        let decode = |part: &str| {
            percent_decode(part)
                .filter(|text| !text.contains(char::is_control))
                .ok_or_else(|| "the credentials in the RTSP address are not printable UTF-8".to_owned())
        };
        let user = decode(url.username())?;
        let password = url.password().map(decode).transpose()?;
        // Some cameras have users without a password.
        let password = password
            .or_else(|| (!user.is_empty()).then(String::new))
            .map(Secret::new);
        let cleared = url.set_password(None).and_then(|()| url.set_username(""));
        cleared.map_err(|()| "the RTSP address has no host".to_owned())?;
        Ok(RtspAddress { url, user, password })
    }
}

fn percent_decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
        let (high, low) = (digit(rest.next())?, digit(rest.next())?);
        bytes.push(u8::try_from(high * 16 + low).ok()?);
    }
    String::from_utf8(bytes).ok()
}

impl fmt::Display for RtspAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = self.url.clone();
        let hidden = shown.query().is_some();
        shown.set_query(None);
        shown.set_fragment(None);
        write!(f, "{shown}{}", if hidden { "?..." } else { "" })
    }
}

impl fmt::Debug for RtspAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RtspAddress({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn credentials_are_taken_out_and_never_shown() {
        let address: RtspAddress = "rtsp://ad%40min:p%3Aa%2Fss@cam.example:8554/main?channel=1&key=hidden"
            .parse()
            .unwrap();
        let (user, password) = address.credentials().unwrap();
        assert_eq!((user, password.expose()), ("ad@min", "p:a/ss"));
        assert_eq!(
            address.url().as_str(),
            "rtsp://cam.example:8554/main?channel=1&key=hidden"
        );
        for shown in [address.to_string(), format!("{address:?}")] {
            assert!(shown.contains("rtsp://cam.example:8554/main?..."), "{shown}");
            for secret in ["ad@min", "ad%40min", "p:a", "p%3A", "hidden"] {
                assert!(!shown.contains(secret), "{shown}");
            }
        }
    }

    #[test]
    fn credentials_may_be_missing() {
        let open: RtspAddress = "rtsp://[2001:db8::1]/a".parse().unwrap();
        assert!(open.credentials().is_none());
        assert_eq!(open.to_string(), "rtsp://[2001:db8::1]/a");
        let user: RtspAddress = "rtsp://admin@camera/".parse().unwrap();
        assert_eq!(
            user.credentials()
                .map(|(_, password)| password.expose().to_owned()),
            Some(String::new())
        );
    }

    #[test]
    fn mistakes_are_named_without_the_secret() {
        for (text, part) in [
            ("rtsp://", "host"),
            ("rtsp://user:secret@", "host"),
            ("rtsp://user:secret@host:port/", "port"),
            ("rtsp://user:%FFsecret@host/", "UTF-8"),
            ("rtsp://user:secret%0A@host/", "printable"),
            ("http://user:secret@host/", "rtsp://"),
        ] {
            let error = text.parse::<RtspAddress>().unwrap_err();
            assert!(
                error.contains(part) && !error.contains("secret"),
                "{text}: {error}"
            );
        }
    }
}
