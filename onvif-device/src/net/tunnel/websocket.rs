//! RTSP over WebSocket (ONVIF Streaming Specification, "WebSocket transport for RTP/RTSP/TCP").
//!
//! Both directions are streams of octets, cut into binary messages anywhere. The device begins a message where an RTSP message or an interleaved packet begins and ends it where one
//! ends. Text has no meaning.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_util::{Sink as _, Stream as _};
use http::{HeaderValue, Method, Request, Response, StatusCode, header};
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt as _, ReadBuf};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;
use tokio_tungstenite::tungstenite::protocol::{CloseFrame, Role, WebSocketConfig};
use tokio_tungstenite::tungstenite::{Error, Message};

use super::{Prefixed, has_token, refusal};
use crate::body::Body;
use crate::net::rtsp::Admitted;

/// Path at which the WebSocket is.
pub const WEBSOCKET_PATH: &str = "/onvif/rtsp-over-websocket";
/// The subprotocol.
const SUBPROTOCOL: &str = "rtsp.onvif.org";
/// Octets of a frame of a client at most.
const MAX_FRAME: usize = 64 << 10;
/// Octets of a message of a client at most.
const MAX_MESSAGE: usize = 128 << 10;

/// Checks the opening handshake (RFC 6455, 4.2.1) and returns what goes into `Sec-WebSocket-Accept`.
pub(super) fn accept<B>(request: &Request<B>) -> Result<String, Box<Response<Body>>> {
    let headers = request.headers();
    if *request.method() != Method::GET {
        let mut response = refusal(StatusCode::METHOD_NOT_ALLOWED);
        response
            .headers_mut()
            .insert(header::ALLOW, HeaderValue::from_static("GET"));
        return Err(response);
    }
    let upgrade = has_token(headers, &header::UPGRADE, "websocket")
        && has_token(headers, &header::CONNECTION, "upgrade");
    let version = headers.get(header::SEC_WEBSOCKET_VERSION);
    if !upgrade || version.is_none_or(|version| version != "13") {
        let mut response = refusal(StatusCode::UPGRADE_REQUIRED);
        let headers = response.headers_mut();
        headers.insert(header::CONNECTION, HeaderValue::from_static("Upgrade, close"));
        headers.insert(header::UPGRADE, HeaderValue::from_static("websocket"));
        headers.insert(header::SEC_WEBSOCKET_VERSION, HeaderValue::from_static("13"));
        return Err(response);
    }
    // Sixteen octets in Base64.
    let key = headers.get(header::SEC_WEBSOCKET_KEY).map(HeaderValue::as_bytes);
    let key = key.filter(|key| {
        key.strip_suffix(b"==").is_some_and(|digits| {
            digits.len() == 22
                && digits
                    .iter()
                    .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/'))
        })
    });
    match key {
        Some(key) if has_token(headers, &header::SEC_WEBSOCKET_PROTOCOL, SUBPROTOCOL) => {
            Ok(derive_accept_key(key))
        }
        _ => Err(refusal(StatusCode::BAD_REQUEST)),
    }
}

/// Answers the handshake and speaks RTSP from then on.
pub(super) async fn run<S: AsyncRead + AsyncWrite + Unpin>(
    mut stream: Prefixed<S>,
    accept: &str,
    admitted: Admitted,
) -> io::Result<()> {
    let head = format!(
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: {accept}\r\n\
         Sec-WebSocket-Protocol: {SUBPROTOCOL}\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).await?;
    stream.flush().await?;
    let config = WebSocketConfig::default()
        .max_frame_size(Some(MAX_FRAME))
        .max_message_size(Some(MAX_MESSAGE));
    let socket = WebSocketStream::from_raw_socket(stream, Role::Server, Some(config)).await;
    admitted
        .run(Octets {
            socket,
            current: Bytes::new(),
        })
        .await;
    Ok(())
}

/// A WebSocket as a stream of octets.
struct Octets<S> {
    socket: WebSocketStream<Prefixed<S>>,
    current: Bytes,
}

fn broken(error: Error) -> io::Error {
    match error {
        Error::Io(error) => error,
        other => io::Error::other(other),
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> AsyncRead for Octets<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        while self.current.is_empty() {
            match ready!(Pin::new(&mut self.socket).poll_next(cx)) {
                Some(Ok(Message::Binary(octets))) => self.current = octets,
                // The library answers pings.
                Some(Ok(Message::Ping(_) | Message::Pong(_))) => {}
                Some(Ok(Message::Text(_) | Message::Frame(_))) => {
                    let frame = CloseFrame {
                        code: CloseCode::Unsupported,
                        reason: "RTSP is binary here".into(),
                    };
                    let socket = Pin::new(&mut self.socket);
                    let _ = socket.start_send(Message::Close(Some(frame)));
                    let _ = Pin::new(&mut self.socket).poll_flush(cx);
                    return Poll::Ready(Ok(()));
                }
                Some(Ok(Message::Close(_))) | None => return Poll::Ready(Ok(())),
                Some(Err(Error::ConnectionClosed)) => return Poll::Ready(Ok(())),
                Some(Err(error)) => return Poll::Ready(Err(broken(error))),
            }
        }
        let count = self.current.len().min(buffer.remaining());
        buffer.put_slice(&self.current.split_to(count));
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> AsyncWrite for Octets<S> {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, octets: &[u8]) -> Poll<io::Result<usize>> {
        self.poll_write_vectored(cx, &[IoSlice::new(octets)])
    }

    /// All slices are one message. It is taken as a whole, and the next one has to wait until the socket has taken it.
    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        ready!(Pin::new(&mut self.socket).poll_ready(cx)).map_err(broken)?;
        let count = slices.iter().map(|slice| slice.len()).sum();
        let mut octets = Vec::with_capacity(count);
        for slice in slices {
            octets.extend_from_slice(slice);
        }
        let mut socket = Pin::new(&mut self.socket);
        socket
            .as_mut()
            .start_send(Message::Binary(octets.into()))
            .map_err(broken)?;
        match socket.poll_flush(cx) {
            Poll::Ready(Err(error)) => Poll::Ready(Err(broken(error))),
            Poll::Ready(Ok(())) | Poll::Pending => Poll::Ready(Ok(count)),
        }
    }

    fn is_write_vectored(&self) -> bool {
        true
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.socket).poll_flush(cx).map_err(broken)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.socket).poll_close(cx).map_err(broken)
    }
}
