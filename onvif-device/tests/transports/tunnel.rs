//! RTSP in a pair of GET and POST.

use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use onvif_device::net::http::{HttpLimits, HttpServer, OpenListener};
use onvif_device::net::rtsp::RtspConfig;
use onvif_device::net::tls::TlsAcceptor;
use onvif_device::storage::{MemoryStorage, Storage};
use onvif_device::streaming::HubConfig;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _, ReadBuf};
use tokio::net::{TcpListener, TcpSocket, TcpStream};

use crate::camera::{Device, until};
use crate::client::Raw;
use crate::common::{device_message, handmade, post};
use crate::{in_order, play_interleaved};

/// A camera whose web port carries streams.
pub struct Web {
    pub camera: Device,
    pub address: SocketAddr,
    pub secure: SocketAddr,
    pub certificate: Vec<u8>,
    pub server: HttpServer,
    _open: [OpenListener; 2],
}

pub async fn web(config: RtspConfig) -> Web {
    web_with(config, HttpLimits::default()).await
}

async fn web_with(config: RtspConfig, limits: HttpLimits) -> Web {
    let camera = Device::with(config, HubConfig::default(), "127.0.0.1:0").await;
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let keystore = crate::tls::keystore(&storage);
    let server = HttpServer::new(handmade().build().unwrap(), limits).with_tunnels(camera.server.entrance());
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let secure_listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let secure = secure_listener.local_addr().unwrap();
    let certificate = keystore.chain().remove(0);
    let open = [
        server.open(listener),
        server.open_tls(secure_listener, TlsAcceptor::new(keystore)),
    ];
    Web {
        camera,
        address,
        secure,
        certificate,
        server,
        _open: open,
    }
}

/// Both halves as a client sees them: reads from the GET, writes Base64 to the POST, of which each write is a message of its own.
struct Halves<S> {
    get: S,
    post: S,
    /// Base64 that is not written yet.
    rest: Vec<u8>,
}

impl<S: AsyncRead + Unpin> AsyncRead for Halves<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.get).poll_read(cx, buffer)
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Halves<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        octets: &[u8],
    ) -> Poll<std::io::Result<usize>> {
        if self.rest.is_empty() {
            self.rest = STANDARD.encode(octets).into_bytes();
        }
        while !self.rest.is_empty() {
            // Three letters at a time, so that every group is cut somewhere.
            let Halves { post, rest, .. } = &mut *self;
            let piece = &rest[..rest.len().min(3)];
            match Pin::new(post).poll_write(cx, piece) {
                Poll::Ready(Ok(count)) => drop(rest.drain(..count)),
                Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
                Poll::Pending => return Poll::Pending,
            }
        }
        Poll::Ready(Ok(octets.len()))
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.post).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.post).poll_shutdown(cx)
    }
}

fn get_head(cookie: &str) -> String {
    format!(
        "GET /cam HTTP/1.1\r\nHost: x\r\nx-sessioncookie: {cookie}\r\nAccept: application/x-rtsp-tunnelled\r\n\r\n"
    )
}

fn post_head(cookie: &str) -> String {
    format!(
        "POST /cam HTTP/1.1\r\nHost: x\r\nx-sessioncookie: {cookie}\r\nContent-Type: application/x-rtsp-tunnelled\r\n\
         Content-Length: 32767\r\n\r\n"
    )
}

/// The head of an answer.
async fn head(stream: &mut (impl AsyncRead + Unpin)) -> String {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        match stream.read_u8().await {
            Ok(octet) => head.push(octet),
            Err(_) => break,
        }
    }
    String::from_utf8(head).unwrap()
}

async fn begin(address: SocketAddr, request: &str) -> TcpStream {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    stream
}

async fn opened(address: SocketAddr, cookie: &str) -> TcpStream {
    let mut get = begin(address, &get_head(cookie)).await;
    let answer = head(&mut get).await;
    assert!(answer.starts_with("HTTP/1.0 200 OK"), "{answer}");
    assert!(
        answer.contains("Content-Type: application/x-rtsp-tunnelled"),
        "{answer}"
    );
    get
}

fn together<S: AsyncRead + AsyncWrite + Unpin>(get: S, post: S) -> Raw<Halves<S>> {
    Raw::over(Halves {
        get,
        post,
        rest: Vec::new(),
    })
}

#[tokio::test]
async fn streams_come_by_http_in_either_order() {
    let web = web(RtspConfig::default()).await;
    let url = format!("http://{}/cam", web.address);

    let get = opened(web.address, "first").await;
    let posted = begin(web.address, &post_head("first")).await;
    let mut client = together(get, posted);
    assert!(in_order(&play_interleaved(&mut client, &url, 200).await));

    // The POST comes first, with a message in the same packet as its head.
    let options = STANDARD.encode("OPTIONS * RTSP/1.0\r\nCSeq: 1\r\n\r\n");
    let posted = begin(web.address, &(post_head("second") + &options)).await;
    let get = opened(web.address, "second").await;
    let mut other = together(get, posted);
    assert!(other.answer().await.starts_with("RTSP/1.0 200"));
    assert!(in_order(&play_interleaved(&mut other, &url, 50).await));

    // Beside them the web port is a web port.
    assert_eq!(post(web.address, device_message("GetHostname")).await.status, 200);
    drop((client, other));
    until(|| web.camera.server.counts() == (0, 0)).await;
}

#[tokio::test]
async fn the_get_ends_with_the_stream() {
    let web = web(RtspConfig::default()).await;
    let url = format!("http://{}/cam", web.address);
    let get = opened(web.address, "one").await;
    let mut client = together(get, begin(web.address, &post_head("one")).await);
    let transport = "Transport: RTP/AVP/TCP;unicast;interleaved=0-1\r\n";
    let answer = client.request("SETUP", &format!("{url}/track0"), transport).await;
    let session = answer
        .split("Session: ")
        .nth(1)
        .unwrap()
        .split([';', '\r'])
        .next()
        .unwrap();
    let session = format!("Session: {session}\r\n");
    assert!(
        client
            .request("PLAY", &url, &session)
            .await
            .starts_with("RTSP/1.0 200")
    );
    assert!(
        client
            .request("TEARDOWN", &url, &session)
            .await
            .starts_with("RTSP/1.0 200")
    );
    // What was on its way comes, and then the end.
    while client.next_message().await.is_some() {}
    until(|| web.camera.server.counts() == (0, 0)).await;
}

#[tokio::test]
async fn streams_come_by_https() {
    let web = web(RtspConfig::default()).await;
    let connect = async || {
        let versions = rustls::ALL_VERSIONS;
        crate::tls::connect(web.secure, &web.certificate, versions)
            .await
            .unwrap()
    };
    let (mut get, mut posted) = (connect().await, connect().await);
    get.write_all(get_head("one").as_bytes()).await.unwrap();
    assert!(head(&mut get).await.starts_with("HTTP/1.0 200"));
    posted.write_all(post_head("one").as_bytes()).await.unwrap();
    let mut client = together(get, posted);
    let url = format!("https://{}/cam", web.secure);
    assert!(in_order(&play_interleaved(&mut client, &url, 100).await));
}

#[tokio::test]
async fn a_post_can_be_renewed() {
    let web = web(RtspConfig::default()).await;
    let get = opened(web.address, "one").await;
    let first = begin(web.address, &post_head("one")).await;
    let mut client = together(get, first);
    assert!(
        client
            .request("OPTIONS", "*", "")
            .await
            .starts_with("RTSP/1.0 200")
    );
    // The first one is closed behind the second one, and the other way round.
    for close_first in [false, true] {
        let next = async || begin(web.address, &post_head("one")).await;
        if close_first {
            client.stream.post.shutdown().await.unwrap();
            client.stream.post = next().await;
        } else {
            let mut old = std::mem::replace(&mut client.stream.post, next().await);
            assert_eq!(old.read(&mut [0; 16]).await.unwrap_or(0), 0);
        }
        assert!(
            client
                .request("OPTIONS", "*", "")
                .await
                .starts_with("RTSP/1.0 200")
        );
    }
}

#[tokio::test]
async fn what_is_wrong_is_told() {
    let web = web(RtspConfig::default()).await;
    let told = async |request: String| head(&mut begin(web.address, &request).await).await;
    for cookie in ["", &"x".repeat(300)] {
        assert!(
            told(get_head(cookie)).await.starts_with("HTTP/1.1 400"),
            "{cookie}"
        );
        assert!(
            told(post_head(cookie)).await.starts_with("HTTP/1.1 400"),
            "{cookie}"
        );
    }
    let chunked = "POST /cam HTTP/1.1\r\nHost: x\r\nx-sessioncookie: a\r\nTransfer-Encoding: chunked\r\n\r\n";
    assert!(told(chunked.to_owned()).await.starts_with("HTTP/1.1 411"));
    let put = get_head("a").replace("GET", "PUT");
    let answer = told(put).await;
    assert!(
        answer.starts_with("HTTP/1.1 405") && answer.contains("GET, POST"),
        "{answer}"
    );

    let mut get = opened(web.address, "one").await;
    assert!(told(get_head("one")).await.starts_with("HTTP/1.1 409"));
    // Nonsense in the POST ends the tunnel.
    let mut posted = begin(web.address, &(post_head("one") + "OPTIONS * RTSP/1.0\r\n\r\n")).await;
    assert!(head(&mut posted).await.starts_with("HTTP/1.1 400"));
    assert_eq!(get.read(&mut [0; 16]).await.unwrap_or(0), 0);
    // The cookie is free again.
    let get = opened(web.address, "one").await;
    // And the POST ends with the GET.
    let mut posted = begin(web.address, &post_head("one")).await;
    drop(get);
    assert_eq!(posted.read(&mut [0; 16]).await.unwrap_or(0), 0);
    until(|| web.camera.server.counts() == (0, 0)).await;
}

#[tokio::test]
async fn the_cookie_of_another_address_is_another_one() {
    let web = web(RtspConfig::default()).await;
    let get = opened(web.address, "one").await;
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.2:0".parse().unwrap()).unwrap();
    let mut stranger = socket.connect(web.address).await.unwrap();
    let options = STANDARD.encode("OPTIONS * RTSP/1.0\r\nCSeq: 7\r\n\r\n");
    let request = post_head("one") + &options;
    stranger.write_all(request.as_bytes()).await.unwrap();
    // The stranger waits for a GET of its own, and the tunnel goes on with its client only.
    let posted = begin(web.address, &post_head("one")).await;
    let mut client = together(get, posted);
    let answer = client.request("OPTIONS", "*", "").await;
    assert!(
        answer.starts_with("RTSP/1.0 200") && answer.contains("CSeq: 1\r\n"),
        "{answer}"
    );
}

#[tokio::test]
async fn a_post_without_a_get_is_told_so() {
    let web = web_with(
        RtspConfig::default(),
        HttpLimits {
            header_time: Duration::from_millis(500),
            ..HttpLimits::default()
        },
    )
    .await;
    let mut posted = begin(web.address, &post_head("lonely")).await;
    assert!(head(&mut posted).await.starts_with("HTTP/1.1 404"));
}

#[tokio::test]
async fn there_are_no_more_tunnels_than_connections() {
    let mut config = RtspConfig::default();
    config.machine.max_connections = 1;
    let web = web(config).await;
    let get = opened(web.address, "one").await;
    let refused = head(&mut begin(web.address, &get_head("two")).await).await;
    assert!(
        refused.starts_with("HTTP/1.1 503") && refused.contains("retry-after"),
        "{refused}"
    );
    drop(get);
    until(|| web.camera.server.counts() == (0, 0)).await;
    opened(web.address, "two").await;
}

#[tokio::test]
async fn a_server_that_stops_ends_its_tunnels() {
    let web = web(RtspConfig::default()).await;
    let mut get = opened(web.address, "one").await;
    web.server.stop().await;
    assert_eq!(get.read(&mut [0; 16]).await.unwrap_or(0), 0);
}

#[tokio::test]
async fn without_an_rtsp_server_a_cookie_means_nothing() {
    let plain = crate::common::start(handmade(), HttpLimits::default()).await;
    let answer = head(&mut begin(plain.address, &get_head("one")).await).await;
    assert!(answer.starts_with("HTTP/1.1 404"), "{answer}");
}
