//! RTSP over WebSocket, with a client of the library that browsers' peers use.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_util::{Sink as _, SinkExt as _, Stream as _, StreamExt as _};
use onvif_device::net::rtsp::RtspConfig;
use onvif_device::net::tunnel::WEBSOCKET_PATH;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _, ReadBuf};
use tokio::net::TcpStream;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::Role;
use tokio_tungstenite::tungstenite::protocol::frame::Frame;
use tokio_tungstenite::tungstenite::protocol::frame::coding::{CloseCode, Data, OpCode};

use crate::camera::until;
use crate::client::Raw;
use crate::tunnel::{Web, web};
use crate::{in_order, play_interleaved};

const KEY: &str = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
const PROTOCOL: &str = "Sec-WebSocket-Protocol: other, rtsp.onvif.org\r\n";
const VERSION: &str = "Sec-WebSocket-Version: 13\r\n";
const UPGRADE: &str = "Upgrade: WebSocket\r\nConnection: keep-alive, Upgrade\r\n";

async fn shake<S: AsyncRead + AsyncWrite + Unpin>(stream: &mut S, headers: &str) -> String {
    let request = format!("GET {WEBSOCKET_PATH} HTTP/1.1\r\nHost: x\r\n{headers}\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        match stream.read_u8().await {
            Ok(octet) => head.push(octet),
            Err(_) => break,
        }
    }
    String::from_utf8(head).unwrap()
}

pub async fn upgraded<S: AsyncRead + AsyncWrite + Unpin>(mut stream: S) -> WebSocketStream<S> {
    let answer = shake(&mut stream, &[UPGRADE, KEY, PROTOCOL, VERSION].concat()).await;
    assert!(answer.starts_with("HTTP/1.1 101"), "{answer}");
    // The example of RFC 6455, 1.3.
    assert!(
        answer.contains("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"),
        "{answer}"
    );
    assert!(
        answer.contains("Sec-WebSocket-Protocol: rtsp.onvif.org\r\n"),
        "{answer}"
    );
    WebSocketStream::from_raw_socket(stream, Role::Client, None).await
}

async fn socket(web: &Web) -> WebSocketStream<TcpStream> {
    upgraded(TcpStream::connect(web.address).await.unwrap()).await
}

/// A WebSocket as a client reads and writes it.
struct Octets<S> {
    socket: WebSocketStream<S>,
    current: Bytes,
}

impl<S: AsyncRead + AsyncWrite + Unpin> AsyncRead for Octets<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<std::io::Result<()>> {
        while self.current.is_empty() {
            match ready!(Pin::new(&mut self.socket).poll_next(cx)) {
                Some(Ok(Message::Binary(octets))) => {
                    // A message begins where something begins.
                    assert!(octets.starts_with(b"$") || octets.starts_with(b"RTSP/1.0 "));
                    self.current = octets;
                }
                Some(Ok(other)) => panic!("{other:?}"),
                Some(Err(_)) | None => return Poll::Ready(Ok(())),
            }
        }
        let count = self.current.len().min(buffer.remaining());
        buffer.put_slice(&self.current.split_to(count));
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> AsyncWrite for Octets<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        octets: &[u8],
    ) -> Poll<std::io::Result<usize>> {
        ready!(Pin::new(&mut self.socket).poll_ready(cx)).unwrap();
        let message = Message::Binary(octets.to_vec().into());
        Pin::new(&mut self.socket).start_send(message).unwrap();
        Poll::Ready(Ok(octets.len()))
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.socket)
            .poll_flush(cx)
            .map_err(std::io::Error::other)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.socket)
            .poll_close(cx)
            .map_err(std::io::Error::other)
    }
}

fn client<S: AsyncRead + AsyncWrite + Unpin>(socket: WebSocketStream<S>) -> Raw<Octets<S>> {
    Raw::over(Octets {
        socket,
        current: Bytes::new(),
    })
}

#[tokio::test]
async fn streams_come_by_websocket_with_and_without_tls() {
    let web = web(RtspConfig::default()).await;
    let mut plain = client(socket(&web).await);
    let url = format!("ws://{}/cam", web.address);
    assert!(in_order(&play_interleaved(&mut plain, &url, 200).await));
    let stream = crate::tls::connect(web.secure, &web.certificate, rustls::ALL_VERSIONS);
    let mut secure = client(upgraded(stream.await.unwrap()).await);
    let url = format!("rtsp://{}/cam", web.secure);
    assert!(in_order(&play_interleaved(&mut secure, &url, 100).await));
    drop((plain, secure));
    until(|| web.camera.server.counts() == (0, 0)).await;
}

async fn next_text(socket: &mut WebSocketStream<TcpStream>) -> String {
    match socket.next().await.unwrap().unwrap() {
        Message::Binary(octets) => String::from_utf8(octets.to_vec()).unwrap(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn requests_may_be_cut_into_frames_and_messages() {
    let web = web(RtspConfig::default()).await;
    let mut socket = socket(&web).await;
    let request = b"OPTIONS * RTSP/1.0\r\nCSeq: 5\r\n\r\n";
    let frame =
        |octets: &[u8], code, last| Message::Frame(Frame::message(octets.to_vec(), OpCode::Data(code), last));
    socket
        .send(frame(&request[..9], Data::Binary, false))
        .await
        .unwrap();
    socket
        .send(Message::Ping(Bytes::from_static(b"there?")))
        .await
        .unwrap();
    socket
        .send(frame(&request[9..20], Data::Continue, true))
        .await
        .unwrap();
    socket
        .send(Message::Binary(Bytes::from_static(&request[20..])))
        .await
        .unwrap();
    let pong = socket.next().await.unwrap().unwrap();
    assert_eq!(pong, Message::Pong(Bytes::from_static(b"there?")));
    let answer = next_text(&mut socket).await;
    assert!(
        answer.starts_with("RTSP/1.0 200") && answer.contains("CSeq: 5\r\n"),
        "{answer}"
    );
    // Several requests in one message.
    let both = [&request[..], &request[..]].concat();
    socket.send(Message::Binary(both.into())).await.unwrap();
    let mut answers = String::new();
    while answers.matches("RTSP/1.0 200").count() < 2 {
        answers += &next_text(&mut socket).await;
    }
    socket.close(None).await.unwrap();
    while socket.next().await.is_some() {}
    until(|| web.camera.server.counts() == (0, 0)).await;
}

#[tokio::test]
async fn text_long_messages_and_bare_frames_end_the_connection() {
    let web = web(RtspConfig::default()).await;
    let mut text = socket(&web).await;
    text.send(Message::Text("OPTIONS * RTSP/1.0\r\nCSeq: 1\r\n\r\n".into()))
        .await
        .unwrap();
    match text.next().await.unwrap().unwrap() {
        Message::Close(Some(frame)) => assert_eq!(frame.code, CloseCode::Unsupported),
        other => panic!("{other:?}"),
    }
    let mut long = socket(&web).await;
    let _ = long.send(Message::Binary(vec![b'$'; 65 << 10].into())).await;
    assert!(!matches!(long.next().await, Some(Ok(Message::Binary(_)))));
    // A frame of a client has to be masked (RFC 6455, 5.1).
    let mut bare = TcpStream::connect(web.address).await.unwrap();
    shake(&mut bare, &[UPGRADE, KEY, PROTOCOL, VERSION].concat()).await;
    bare.write_all(b"\x82\x04\r\n\r\n").await.unwrap();
    let mut rest = Vec::new();
    let _ = bare.read_to_end(&mut rest).await;
    assert!(!String::from_utf8_lossy(&rest).contains("RTSP"));
    until(|| web.camera.server.counts() == (0, 0)).await;
}

#[tokio::test]
async fn handshakes_that_are_none_are_told_so() {
    let web = web(RtspConfig::default()).await;
    for (headers, status) in [
        (["", KEY, PROTOCOL, VERSION].concat(), "426"),
        ([UPGRADE, KEY, PROTOCOL].concat(), "426"),
        (
            [UPGRADE, KEY, PROTOCOL, "Sec-WebSocket-Version: 8\r\n"].concat(),
            "426",
        ),
        ([UPGRADE, PROTOCOL, VERSION].concat(), "400"),
        (
            [UPGRADE, "Sec-WebSocket-Key: short\r\n", PROTOCOL, VERSION].concat(),
            "400",
        ),
        ([UPGRADE, KEY, VERSION].concat(), "400"),
        (
            [UPGRADE, KEY, "Sec-WebSocket-Protocol: chat\r\n", VERSION].concat(),
            "400",
        ),
    ] {
        let mut stream = TcpStream::connect(web.address).await.unwrap();
        let answer = shake(&mut stream, &headers).await;
        assert!(
            answer.starts_with(&format!("HTTP/1.1 {status}")),
            "{headers}: {answer}"
        );
        if status == "426" {
            assert!(
                answer.to_lowercase().contains("sec-websocket-version: 13"),
                "{answer}"
            );
        }
    }
    assert_eq!(web.camera.server.counts(), (0, 0));
}
