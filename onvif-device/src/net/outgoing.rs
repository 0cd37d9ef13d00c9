//! Connections that the device itself opens to servers over HTTP.

use std::time::Duration;

use bytes::Bytes;
use http::Uri;
use http::uri::Authority;
use http_body_util::Full;
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::task;

const CONNECT_TIME: Duration = Duration::from_secs(5);
/// Time for a handshake of TLS.
#[cfg(feature = "tls")]
const HANDSHAKE_TIME: Duration = Duration::from_secs(10);

/// A connection that takes requests until it is dropped.
pub(crate) type Connection = SendRequest<Full<Bytes>>;

/// The host of an authority that has no credentials; a literal IPv6 address comes without brackets.
pub(crate) fn host(authority: &Authority) -> &str {
    authority.host().trim_start_matches('[').trim_end_matches(']')
}

/// The port of such an authority, or the `usual` one of the scheme where it names none; `None` if what it names is no port.
pub(crate) fn port(authority: &Authority, usual: u16) -> Option<u16> {
    match authority.as_str().strip_prefix(authority.host()) {
        Some("") => Some(usual),
        _ => authority.port_u16(),
    }
}

/// Path and query of an address, as a request names them.
pub(crate) fn target(uri: &Uri) -> String {
    // Its text form has the slash that an address without a path lacks.
    uri.path_and_query()
        .map_or_else(|| "/".to_owned(), ToString::to_string)
}

/// Connects to a server; a literal IPv6 address comes without brackets.
///
/// # Errors
/// Says in words why not.
pub(crate) async fn connect(host: &str, port: u16) -> Result<Connection, String> {
    over(stream(host, port).await?).await
}

/// The same over TLS, with a server that shows a certificate for this host.
///
/// # Errors
/// As there.
#[cfg(feature = "tls")]
pub(crate) async fn connect_tls(
    host: &str,
    port: u16,
    config: std::sync::Arc<rustls::ClientConfig>,
) -> Result<Connection, String> {
    let name = rustls::pki_types::ServerName::try_from(host.to_owned()).map_err(|error| error.to_string())?;
    let handshake = tokio_rustls::TlsConnector::from(config).connect(name, stream(host, port).await?);
    let stream = timeout(HANDSHAKE_TIME, handshake)
        .await
        .map_err(|_| "no handshake of TLS in time".to_owned())?
        .map_err(|error| error.to_string())?;
    over(stream).await
}

async fn stream(host: &str, port: u16) -> Result<TcpStream, String> {
    timeout(CONNECT_TIME, TcpStream::connect((host, port)))
        .await
        .map_err(|_| "no connection in time".to_owned())?
        .map_err(|error| error.to_string())
}

async fn over(stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static) -> Result<Connection, String> {
    let (sender, driver) = handshake(TokioIo::new(stream))
        .await
        .map_err(|error| error.to_string())?;
    // Ends with the connection, which ends when the sender is dropped.
    task::spawn(async move {
        let _ = driver.await;
    });
    Ok(sender)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_have_a_host_a_port_and_a_target() {
        for (address, expected) in [
            ("http://h", ("h", Some(80), "/")),
            ("http://h?a=b", ("h", Some(80), "/?a=b")),
            ("http://192.0.2.1:8080/a?b", ("192.0.2.1", Some(8080), "/a?b")),
            ("http://[2001:db8::1]/", ("2001:db8::1", Some(80), "/")),
            ("http://[2001:db8::1]:81/", ("2001:db8::1", Some(81), "/")),
            ("http://h:70000/", ("h", None, "/")),
            ("http://h:/", ("h", None, "/")),
        ] {
            let uri: Uri = address.parse().unwrap();
            let authority = uri.authority().unwrap();
            let target = target(&uri);
            let found = (host(authority), port(authority, 80), target.as_str());
            assert_eq!(found, expected, "{address}");
        }
    }
}
