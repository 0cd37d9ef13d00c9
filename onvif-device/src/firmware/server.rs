//! Firmware images at a web server, for `UpgradeFirmware`.

use std::error::Error as _;
use std::fmt;
use std::io;

use bytes::Bytes;
use http::{HeaderMap, Request, Response, StatusCode, Uri, header};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;

use crate::backend::BackendError;
use crate::backend::firmware::{FirmwareCloud, FirmwareSource};
use crate::backend::video::BoxFuture;
use crate::net::outgoing::{self, Connection, connect};
use crate::percent;

/// What stands for the version in an address.
const VERSION: &str = "{version}";
/// Octets of an address.
const MAX_ADDRESS: usize = 1024;

/// Why an address names no images.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AddressError {
    /// It is no URI, or longer than 1024 octets.
    #[error("it is no address of the web")]
    Uri,
    /// Its scheme is neither `http` nor `https`.
    #[error("the address must begin with http:// or https://")]
    Scheme,
    /// It has a user or a password.
    #[error("the address must have no login")]
    Login,
    /// It has no host, or a port that is none.
    #[error("the address has no valid host and port")]
    Host,
    /// It has a fragment.
    #[error("the address must have no fragment (#)")]
    Fragment,
    /// The version has no place behind the host, or something else is in braces.
    #[error("the address must have {{version}} where the version goes, behind the host, and no other braces")]
    Version,
}

/// A web server with an image for each version.
///
/// It is asked with `GET` and has to answer 200 with the image itself: redirections are not followed. The image is passed on as it comes.
#[derive(Clone)]
pub struct ImageServer {
    secure: bool,
    host: String,
    port: u16,
    authority: String,
    /// Path and query, with [`VERSION`].
    target: String,
    #[cfg(feature = "tls")]
    tls: Option<std::sync::Arc<rustls::ClientConfig>>,
}

impl fmt::Debug for ImageServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ImageServer")
            .field("secure", &self.secure)
            .field("authority", &self.authority)
            .finish_non_exhaustive()
    }
}

impl ImageServer {
    /// A server by the address of its images, such as `https://firmware.example/camera/{version}.image`. `{version}`, in the path or in the query, is replaced by the
    /// version that a client asks for, percent-encoded. Of a version with `/`, `\` or `..` there is no image: a server might take it for another place.
    ///
    /// # Errors
    /// Says what is wrong with the address, without repeating it.
    pub fn new(address: &str) -> Result<ImageServer, AddressError> {
        if address.len() > MAX_ADDRESS || !address.is_ascii() {
            return Err(AddressError::Uri);
        }
        if address.contains('#') {
            return Err(AddressError::Fragment);
        }
        let uri: Uri = address.parse().map_err(|_| AddressError::Uri)?;
        let (secure, usual) = match uri.scheme_str() {
            Some("http") => (false, 80),
            Some("https") => (true, 443),
            _ => return Err(AddressError::Scheme),
        };
        let authority = uri.authority().ok_or(AddressError::Host)?;
        if authority.as_str().contains('@') {
            return Err(AddressError::Login);
        }
        let host = outgoing::host(authority);
        let port = outgoing::port(authority, usual).filter(|_| !host.is_empty());
        let port = port.ok_or(AddressError::Host)?;
        let target = outgoing::target(&uri);
        if !target.contains(VERSION) || target.replace(VERSION, "").contains(['{', '}']) {
            return Err(AddressError::Version);
        }
        Ok(ImageServer {
            secure,
            host: host.to_owned(),
            port,
            authority: authority.as_str().to_owned(),
            target,
            #[cfg(feature = "tls")]
            tls: None,
        })
    }

    /// Whether the address begins with `https`.
    pub fn is_secure(&self) -> bool {
        self.secure
    }

    /// Says which certificates of an `https` server are good, and which one the device shows. Without it there is no way to such a server.
    #[cfg(feature = "tls")]
    #[must_use]
    pub fn with_tls(mut self, config: std::sync::Arc<rustls::ClientConfig>) -> ImageServer {
        self.tls = Some(config);
        self
    }

    /// Path and query of the image of a version; `None` for what could be taken for another place.
    fn target(&self, version: &str) -> Option<String> {
        let stays = !(matches!(version, "" | ".") || version.contains(['/', '\\']) || version.contains(".."));
        stays.then(|| self.target.replace(VERSION, &percent::encode(version)))
    }

    async fn connect(&self) -> Result<Connection, String> {
        if !self.secure {
            return connect(&self.host, self.port).await;
        }
        #[cfg(feature = "tls")]
        if let Some(config) = &self.tls {
            return outgoing::connect_tls(&self.host, self.port, config.clone()).await;
        }
        Err("there are no certificates to know the server by".to_owned())
    }

    async fn ask(&self, version: &str) -> Result<Box<dyn FirmwareSource>, BackendError> {
        let none = || BackendError::NotFound(version.to_owned());
        let request = Request::get(self.target(version).ok_or_else(none)?)
            .header(header::HOST, &self.authority)
            .header(header::ACCEPT_ENCODING, "identity")
            .body(Full::default())
            .map_err(|error| BackendError::Failed(error.to_string()))?;
        let mut connection = self.connect().await.map_err(BackendError::Failed)?;
        let response = connection.send_request(request).await;
        let response = response.map_err(|error| BackendError::Failed(in_words(&error)))?;
        match response.status() {
            StatusCode::OK if is_encoded(response.headers()) => {
                Err(BackendError::Failed("the image is compressed".to_owned()))
            }
            StatusCode::OK => Transfer::begin(connection, response).await,
            StatusCode::NOT_FOUND | StatusCode::GONE => Err(none()),
            status if status.is_redirection() => Err(BackendError::Failed(format!(
                "the server sends elsewhere, which is not followed: status {status}"
            ))),
            status => Err(BackendError::Failed(format!("status {status}"))),
        }
    }
}

impl FirmwareCloud for ImageServer {
    fn fetch<'a>(&'a self, version: &'a str) -> BoxFuture<'a, Result<Box<dyn FirmwareSource>, BackendError>> {
        Box::pin(self.ask(version))
    }
}

/// Whether the octets are not those of the image.
fn is_encoded(headers: &HeaderMap) -> bool {
    let encodings = headers.get_all(header::CONTENT_ENCODING);
    let mut encodings = encodings.iter().map(|value| value.as_bytes());
    encodings.any(|encoding| !encoding.eq_ignore_ascii_case(b"identity"))
}

/// An error with its cause.
fn in_words(error: &hyper::Error) -> String {
    match error.source() {
        Some(cause) => format!("{error}: {cause}"),
        None => error.to_string(),
    }
}

/// An image that is being sent.
struct Transfer {
    /// What has come already.
    first: Option<Bytes>,
    body: Incoming,
    /// Open for as long as the image is wanted.
    _connection: Connection,
}

impl Transfer {
    /// Waits for the first octets.
    async fn begin(
        connection: Connection,
        response: Response<Incoming>,
    ) -> Result<Box<dyn FirmwareSource>, BackendError> {
        let mut transfer = Transfer {
            first: None,
            body: response.into_body(),
            _connection: connection,
        };
        let first = transfer.octets().await;
        let first = first.map_err(|error| BackendError::Failed(error.to_string()))?;
        transfer.first = Some(first.ok_or_else(|| BackendError::Failed("the image is empty".to_owned()))?);
        Ok(Box::new(transfer))
    }

    /// The next octets of the body, at least one; `None` at its end.
    async fn octets(&mut self) -> io::Result<Option<Bytes>> {
        while let Some(frame) = self.body.frame().await {
            let frame = frame.map_err(|error| io::Error::other(in_words(&error)))?;
            if let Ok(octets) = frame.into_data()
                && !octets.is_empty()
            {
                return Ok(Some(octets));
            }
        }
        Ok(None)
    }
}

impl FirmwareSource for Transfer {
    fn next(&mut self) -> BoxFuture<'_, io::Result<Option<Bytes>>> {
        Box::pin(async {
            match self.first.take() {
                Some(first) => Ok(Some(first)),
                None => self.octets().await,
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn target(address: &str, version: &str) -> Option<String> {
        ImageServer::new(address).unwrap().target(version)
    }

    #[test]
    fn addresses_have_host_port_and_a_place_for_the_version() {
        for (address, secure, host, port, target) in [
            ("http://h/{version}", false, "h", 80, "/{version}"),
            (
                "https://h.example/a/{version}.image",
                true,
                "h.example",
                443,
                "/a/{version}.image",
            ),
            ("HTTPS://h?v={version}", true, "h", 443, "/?v={version}"),
            (
                "http://192.0.2.1:8080/{version}/{version}",
                false,
                "192.0.2.1",
                8080,
                "/{version}/{version}",
            ),
            (
                "https://[2001:db8::1]/{version}",
                true,
                "2001:db8::1",
                443,
                "/{version}",
            ),
            (
                "https://[2001:db8::1]:8443/{version}",
                true,
                "2001:db8::1",
                8443,
                "/{version}",
            ),
        ] {
            let server = ImageServer::new(address).unwrap_or_else(|error| panic!("{address}: {error}"));
            let found = (
                server.is_secure(),
                server.host.as_str(),
                server.port,
                server.target.as_str(),
            );
            assert_eq!(found, (secure, host, port, target), "{address}");
        }
        let long = format!("http://h/{}{VERSION}", "a".repeat(MAX_ADDRESS));
        for (address, error) in [
            ("", AddressError::Uri),
            ("http://h/a b/{version}", AddressError::Uri),
            ("http://h/ü/{version}", AddressError::Uri),
            (&long, AddressError::Uri),
            ("http://{version}.example/", AddressError::Uri),
            ("http:///{version}", AddressError::Uri),
            ("/{version}", AddressError::Scheme),
            ("ftp://h/{version}", AddressError::Scheme),
            ("file:///{version}", AddressError::Uri),
            ("http://user:secret@h/{version}", AddressError::Login),
            ("https://user@h/{version}", AddressError::Login),
            ("http://h:70000/{version}", AddressError::Host),
            ("http://h:/{version}", AddressError::Host),
            ("http://h/{version}#x", AddressError::Fragment),
            ("http://h/#{version}", AddressError::Fragment),
            ("http://h", AddressError::Version),
            ("http://h/version", AddressError::Version),
            ("http://h/{Version}", AddressError::Version),
            ("http://h/{version}{model}", AddressError::Version),
            ("http://h/{{version}", AddressError::Version),
        ] {
            assert_eq!(ImageServer::new(address).err(), Some(error), "{address}");
        }
    }

    #[test]
    fn a_version_stays_in_its_place() {
        let path = "http://h/camera/{version}.image";
        for (version, expected) in [
            ("1.2.3-rc_4~x", "/camera/1.2.3-rc_4~x.image"),
            ("2.0 beta", "/camera/2.0%20beta.image"),
            ("a?b#c&d=e+f", "/camera/a%3Fb%23c%26d%3De%2Bf.image"),
            ("100%", "/camera/100%25.image"),
            ("%2e%2e%2f", "/camera/%252e%252e%252f.image"),
            ("ü", "/camera/%C3%BC.image"),
            ("a\r\nb", "/camera/a%0D%0Ab.image"),
            ("{version}", "/camera/%7Bversion%7D.image"),
        ] {
            assert_eq!(target(path, version).as_deref(), Some(expected));
        }
        assert_eq!(
            target("http://h/?a={version}&b", "1&c=2").as_deref(),
            Some("/?a=1%26c%3D2&b")
        );
        for version in ["", ".", "..", "../1", "a/b", "a\\b", "/", "1..2"] {
            assert_eq!(target(path, version), None, "{version}");
        }
    }
}
