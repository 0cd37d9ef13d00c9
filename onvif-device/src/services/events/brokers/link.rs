//! The way to a broker: TCP, TLS or a WebSocket with the subprotocol `mqtt` (MQTT 3.1.1, chapter 6), or both.

use std::io;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_util::{SinkExt as _, StreamExt as _};
use http::{HeaderValue, header};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::client::IntoClientRequest as _;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_tungstenite::tungstenite::{Error, Message};
use tokio_tungstenite::{WebSocketStream, client_async_with_config};

use super::address::Address;

/// For connection and handshakes together.
const CONNECT_TIME: Duration = Duration::from_secs(15);
/// For how long a broker may take nothing.
const SEND_TIME: Duration = Duration::from_secs(10);
/// For saying goodbye.
const CLOSE_TIME: Duration = Duration::from_secs(2);
/// Octets of a message of a broker at most; those of MQTT that a publisher is sent have four.
const MAX_MESSAGE: usize = 4 << 10;

pub(super) trait Octets: AsyncRead + AsyncWrite + Send + Unpin {}
impl<S: AsyncRead + AsyncWrite + Send + Unpin> Octets for S {}

/// A connection to a broker.
pub(super) enum Link {
    Stream(Box<dyn Octets>),
    WebSocket(Box<WebSocketStream<Box<dyn Octets>>>),
}

impl Link {
    /// Connects.
    pub async fn connect(address: &Address) -> io::Result<Link> {
        timeout(CONNECT_TIME, Link::try_connect(address))
            .await
            .map_err(|_| late("no connection in time"))?
    }

    async fn try_connect(address: &Address) -> io::Result<Link> {
        let stream = TcpStream::connect((address.host.as_str(), address.port)).await?;
        stream.set_nodelay(true)?;
        #[cfg(feature = "tls")]
        let stream: Box<dyn Octets> = if address.scheme.is_encrypted() {
            Box::new(super::tls::connect(stream, &address.host).await?)
        } else {
            Box::new(stream)
        };
        #[cfg(not(feature = "tls"))]
        let stream: Box<dyn Octets> = Box::new(stream);
        if !address.scheme.is_web_socket() {
            return Ok(Link::Stream(stream));
        }
        let mut request = address.to_string().into_client_request().map_err(broken)?;
        request
            .headers_mut()
            .insert(header::SEC_WEBSOCKET_PROTOCOL, HeaderValue::from_static("mqtt"));
        let config = WebSocketConfig::default()
            .max_frame_size(Some(MAX_MESSAGE))
            .max_message_size(Some(MAX_MESSAGE));
        let (socket, _) = client_async_with_config(request, stream, Some(config))
            .await
            .map_err(broken)?;
        Ok(Link::WebSocket(Box::new(socket)))
    }

    /// Sends what there is.
    pub async fn send(&mut self, octets: Vec<u8>) -> io::Result<()> {
        if octets.is_empty() {
            return Ok(());
        }
        let sending = async {
            match self {
                Link::Stream(stream) => {
                    stream.write_all(&octets).await?;
                    stream.flush().await
                }
                Link::WebSocket(socket) => socket
                    .send(Message::Binary(Bytes::from(octets)))
                    .await
                    .map_err(broken),
            }
        };
        timeout(SEND_TIME, sending)
            .await
            .map_err(|_| late("the broker takes nothing"))?
    }

    /// Waits for what the broker sends. Nothing is lost if this is dropped.
    pub async fn receive(&mut self) -> io::Result<Bytes> {
        match self {
            Link::Stream(stream) => {
                let mut octets = BytesMut::with_capacity(512);
                match stream.read_buf(&mut octets).await? {
                    0 => Err(closed()),
                    _ => Ok(octets.freeze()),
                }
            }
            Link::WebSocket(socket) => loop {
                match socket.next().await {
                    Some(Ok(Message::Binary(octets))) => return Ok(octets),
                    // The library answers pings.
                    Some(Ok(Message::Ping(_) | Message::Pong(_))) => {}
                    None | Some(Ok(Message::Close(_))) => return Err(closed()),
                    Some(Ok(_)) => return Err(io::Error::other("a WebSocket message that is not binary")),
                    Some(Err(error)) => return Err(broken(error)),
                }
            },
        }
    }

    /// Closes the connection after what has been sent.
    pub async fn close(mut self) {
        let closing = async {
            match &mut self {
                Link::Stream(stream) => drop(stream.shutdown().await),
                Link::WebSocket(socket) => drop(socket.close().await),
            }
            // Until the broker has seen it: what it has still sent would make a reset of our end.
            while self.receive().await.is_ok() {}
        };
        // A broker that keeps the connection loses it.
        let _ = timeout(CLOSE_TIME, closing).await;
    }
}

fn late(what: &str) -> io::Error {
    io::Error::new(io::ErrorKind::TimedOut, what)
}

fn closed() -> io::Error {
    io::Error::new(
        io::ErrorKind::UnexpectedEof,
        "the broker has closed the connection",
    )
}

fn broken(error: Error) -> io::Error {
    match error {
        Error::Io(error) => error,
        other => io::Error::other(other),
    }
}
