//! Connections that the device itself opens to servers over HTTP.

use std::time::Duration;

use bytes::Bytes;
use http_body_util::Full;
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::task;

const CONNECT_TIME: Duration = Duration::from_secs(5);

/// A connection that takes requests until it is dropped.
pub(crate) type Connection = SendRequest<Full<Bytes>>;

/// Connects to a server; a literal IPv6 address comes without brackets.
///
/// # Errors
/// Says in words why not.
pub(crate) async fn connect(host: &str, port: u16) -> Result<Connection, String> {
    let stream = timeout(CONNECT_TIME, TcpStream::connect((host, port)))
        .await
        .map_err(|_| "no connection in time".to_owned())?
        .map_err(|error| error.to_string())?;
    let (sender, driver) = handshake(TokioIo::new(stream))
        .await
        .map_err(|error| error.to_string())?;
    // Ends with the connection, which ends when the sender is dropped.
    task::spawn(async move {
        let _ = driver.await;
    });
    Ok(sender)
}
