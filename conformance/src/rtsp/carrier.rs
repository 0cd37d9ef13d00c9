//! What RTSP goes over: TCP, a pair of HTTP connections, or a WebSocket; with or without TLS.

use std::io;
use std::net::SocketAddr;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::BytesMut;
use http::Uri;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};

use super::connection::Login;
use super::message::{Decoder, Incoming};
use super::websocket;
use crate::wire::{reach, tls};

/// How media are carried, as the official cases name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// RTP-Unicast/UDP.
    Udp,
    /// RTP/RTSP/TCP.
    Tcp,
    /// RTP-Unicast/RTSP/HTTP/TCP.
    Http,
    /// The same with line breaks in what is encoded with Base64.
    HttpWithLineBreaks,
    /// RTP-Unicast/RTSP/HTTPS/TCP.
    Https,
    /// RTP-Unicast/RTSP/WebSockets.
    WebSocket,
    /// RTP-Multicast/UDP.
    Multicast,
}

impl Way {
    /// Whether media come over the connection of RTSP.
    pub fn is_interleaved(self) -> bool {
        !matches!(self, Way::Udp | Way::Multicast)
    }
}

/// Something to read from and write to.
trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Unpin> Stream for T {}

/// A way for octets in both directions.
pub struct Carrier {
    kind: Kind,
    /// Address of the device.
    pub peer: SocketAddr,
}

enum Kind {
    Plain(Box<dyn Stream>),
    Tunnel {
        down: Box<dyn Stream>,
        up: Box<dyn Stream>,
        line_breaks: bool,
    },
    WebSocket {
        stream: Box<dyn Stream>,
        reader: websocket::Reader,
    },
}

/// The most octets of the answer to a request for a tunnel.
const MAX_HEAD: usize = 16 << 10;

impl Carrier {
    /// Connects to the host of an address. `login` answers what HTTP asks on the way.
    ///
    /// # Errors
    /// Why there is no connection; an answer that is wrong is [`io::ErrorKind::InvalidData`].
    pub async fn connect(way: Way, address: &str, login: &mut Login) -> io::Result<(Carrier, BytesMut)> {
        let uri: Uri = address
            .parse()
            .map_err(|error| wrong(format!("the address {address:.200}: {error}")))?;
        match way {
            Way::Udp | Way::Tcp | Way::Multicast => {
                let (stream, peer) = open(&uri).await?;
                let kind = Kind::Plain(stream);
                Ok((Carrier { kind, peer }, BytesMut::new()))
            }
            Way::Http | Way::HttpWithLineBreaks | Way::Https => {
                tunnel(&uri, way == Way::HttpWithLineBreaks, login).await
            }
            Way::WebSocket => web_socket(&uri, login).await,
        }
    }

    /// Sends all of it.
    pub async fn send(&mut self, octets: &[u8]) -> io::Result<()> {
        match &mut self.kind {
            Kind::Plain(stream) => stream.write_all(octets).await,
            Kind::Tunnel { up, line_breaks, .. } => {
                let mut text = STANDARD.encode(octets);
                if *line_breaks {
                    let lines: Vec<&[u8]> = text.as_bytes().chunks(64).collect();
                    text = String::from_utf8_lossy(&lines.join(&b"\r\n"[..])).into_owned() + "\r\n";
                }
                up.write_all(text.as_bytes()).await
            }
            Kind::WebSocket { stream, .. } => stream.write_all(&websocket::frame(2, octets)).await,
        }
    }

    /// Waits for more; 0 at the end. Nothing is lost when the wait is given up.
    pub async fn receive(&mut self, buffer: &mut BytesMut) -> io::Result<usize> {
        let (stream, reader) = match &mut self.kind {
            Kind::Plain(stream) | Kind::Tunnel { down: stream, .. } => return stream.read_buf(buffer).await,
            Kind::WebSocket { stream, reader } => (stream, reader),
        };
        loop {
            while let Some(event) = reader.next().map_err(wrong)? {
                match event {
                    websocket::Event::Data(data) if data.is_empty() => {}
                    websocket::Event::Data(data) => {
                        buffer.extend_from_slice(&data);
                        return Ok(data.len());
                    }
                    websocket::Event::Ping(data) => {
                        stream.write_all(&websocket::frame(10, &data)).await?;
                    }
                    websocket::Event::Close => return Ok(0),
                }
            }
            if stream.read_buf(&mut reader.buffer).await? == 0 {
                return Ok(0);
            }
        }
    }

    /// Ends the direction to the device, as the last step of a tunnel has it.
    pub async fn close(&mut self) {
        let stream = match &mut self.kind {
            Kind::Plain(stream) | Kind::Tunnel { up: stream, .. } => stream,
            Kind::WebSocket { stream, .. } => {
                // The device may be gone already.
                let _ = stream.write_all(&websocket::frame(8, &[])).await;
                stream
            }
        };
        let _ = stream.shutdown().await;
    }
}

async fn open(uri: &Uri) -> io::Result<(Box<dyn Stream>, SocketAddr)> {
    let host = uri
        .host()
        .ok_or_else(|| wrong(format!("the address {uri} without a host")))?;
    let (port, secure) = match uri.scheme_str().unwrap_or_default() {
        "rtsp" => (554, false),
        "rtsps" => (322, true),
        "http" | "ws" => (80, false),
        "https" | "wss" => (443, true),
        other => return Err(wrong(format!("the scheme {other:.20}"))),
    };
    let stream = reach::connect(&format!("{host}:{}", uri.port_u16().unwrap_or(port))).await?;
    stream.set_nodelay(true)?;
    let peer = stream.peer_addr()?;
    let stream: Box<dyn Stream> = if secure {
        Box::new(tls::connect(stream, host).await?)
    } else {
        Box::new(stream)
    };
    Ok((stream, peer))
}

async fn tunnel(uri: &Uri, line_breaks: bool, login: &mut Login) -> io::Result<(Carrier, BytesMut)> {
    let mut cookie = [0; 11];
    getrandom::fill(&mut cookie).map_err(|error| io::Error::other(error.to_string()))?;
    let cookie: String = cookie.iter().map(|octet| format!("{octet:02x}")).collect();
    let (host, path) = target(uri);
    let head = |method: &str, more: &str| {
        format!(
            "{method} {path} HTTP/1.0\r\nHost: {host}\r\nx-sessioncookie: {cookie}\r\nPragma: no-cache\r\n\
             Cache-Control: no-cache\r\n{more}"
        )
    };
    let mut authorization = None;
    let (down, peer, rest) = loop {
        let (mut stream, peer) = open(uri).await?;
        let mut more = "Accept: application/x-rtsp-tunnelled\r\n".to_owned();
        if let Some(value) = &authorization {
            more.push_str(&format!("Authorization: {value}\r\n"));
        }
        let request = head("GET", &(more + "\r\n"));
        stream.write_all(request.as_bytes()).await?;
        let (answer, rest) = answer(&mut stream).await?;
        if answer.status == 401 && authorization.is_none() && login.accept(&answer) {
            authorization = login.authorize("GET", &path);
            continue;
        }
        if answer.status != 200 {
            return Err(wrong(format!(
                "HTTP status {} to the GET of a tunnel",
                answer.status
            )));
        }
        let media_type = answer.header("Content-Type").unwrap_or_default();
        if !media_type.eq_ignore_ascii_case("application/x-rtsp-tunnelled") {
            return Err(wrong(format!(
                "the media type {media_type:.60?} of a tunnel, which is application/x-rtsp-tunnelled"
            )));
        }
        break (stream, peer, rest);
    };
    let (mut up, _) = open(uri).await?;
    let mut more = "Content-Type: application/x-rtsp-tunnelled\r\nContent-Length: 32767\r\n\
                    Expires: Sun, 9 Jan 1972 00:00:00 GMT\r\n"
        .to_owned();
    if let Some(value) = authorization.and_then(|_| login.authorize("POST", &path)) {
        more.push_str(&format!("Authorization: {value}\r\n"));
    }
    up.write_all(head("POST", &(more + "\r\n")).as_bytes()).await?;
    let kind = Kind::Tunnel {
        down,
        up,
        line_breaks,
    };
    Ok((Carrier { kind, peer }, rest))
}

async fn web_socket(uri: &Uri, login: &mut Login) -> io::Result<(Carrier, BytesMut)> {
    let (host, path) = target(uri);
    let mut authorization: Option<String> = None;
    loop {
        let (mut stream, peer) = open(uri).await?;
        let (request, accept) =
            websocket::handshake(&host, &path, authorization.as_deref()).map_err(io::Error::other)?;
        stream.write_all(request.as_bytes()).await?;
        let (answer, rest) = answer(&mut stream).await?;
        if answer.status == 401 && authorization.is_none() && login.accept(&answer) {
            authorization = login.authorize("GET", &path);
            continue;
        }
        let has = |name: &str, wanted: &str| {
            answer
                .header(name)
                .is_some_and(|value| value.trim().eq_ignore_ascii_case(wanted))
        };
        for (holds, what) in [
            (answer.status == 101, "status 101"),
            (has("Upgrade", "websocket"), "Upgrade: websocket"),
            (has("Connection", "Upgrade"), "Connection: Upgrade"),
            (
                answer.header("Sec-WebSocket-Accept") == Some(&accept),
                "the right Sec-WebSocket-Accept",
            ),
            (
                answer.header("Sec-WebSocket-Protocol") == Some("rtsp.onvif.org"),
                "Sec-WebSocket-Protocol: rtsp.onvif.org",
            ),
        ] {
            if !holds {
                return Err(wrong(format!(
                    "a WebSocket handshake with status {} without {what}",
                    answer.status
                )));
            }
        }
        let mut reader = websocket::Reader::default();
        reader.buffer = rest;
        let kind = Kind::WebSocket { stream, reader };
        return Ok((Carrier { kind, peer }, BytesMut::new()));
    }
}

fn target(uri: &Uri) -> (String, String) {
    let host = uri.authority().map_or("", |authority| authority.as_str());
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    (host.to_owned(), path.to_owned())
}

/// The head of an HTTP answer, read as an RTSP one is, and what came behind it.
async fn answer(stream: &mut Box<dyn Stream>) -> io::Result<(super::Response, BytesMut)> {
    let mut buffer = BytesMut::new();
    let end = loop {
        if let Some(end) = buffer.windows(4).position(|four| four == b"\r\n\r\n") {
            break end + 4;
        }
        if buffer.len() > MAX_HEAD {
            return Err(wrong("an HTTP answer without an end".to_owned()));
        }
        if stream.read_buf(&mut buffer).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
    };
    let head = buffer.split_to(end);
    let text = String::from_utf8_lossy(&head);
    let line = text.lines().next().unwrap_or_default();
    let Some((version, rest)) = line
        .split_once(' ')
        .filter(|(version, _)| version.starts_with("HTTP/1."))
    else {
        return Err(wrong(format!("{line:.100?} in answer to an HTTP request")));
    };
    let mut decoder = Decoder::default();
    let as_rtsp = text.replacen(&format!("{version} {rest}"), &format!("RTSP/1.0 {rest}"), 1);
    // The length belongs to what follows.
    let lines = as_rtsp.split("\r\n");
    let kept: Vec<&str> = lines
        .filter(|line| !line.to_ascii_lowercase().starts_with("content-length:"))
        .collect();
    decoder.buffer().extend_from_slice(kept.join("\r\n").as_bytes());
    match decoder.next().map_err(wrong)? {
        Some(Incoming::Response(response)) => Ok((response, buffer)),
        _ => Err(wrong(format!("{line:.100?} in answer to an HTTP request"))),
    }
}

fn wrong(reason: String) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, reason)
}
