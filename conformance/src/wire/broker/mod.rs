//! An MQTT broker that a device publishes to: it takes connections by TCP, TLS and WebSocket, acknowledges what is published, and tells what it hears. It forwards nothing
//! and keeps nothing.

mod packet;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_util::{SinkExt as _, StreamExt as _};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream, UdpSocket};
use tokio::sync::mpsc;
use tokio::task::{JoinHandle, JoinSet};
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::handshake::server::{ErrorResponse, Request, Response};
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_tungstenite::{WebSocketStream, accept_hdr_async_with_config};

pub use packet::{Connect, Publish};
use packet::{MAX_PACKET, Packet};

/// Connections at the same time.
const CONNECTIONS: usize = 8;
/// Packets that wait to be looked at; a device that sends more has to wait.
const WAITING: usize = 256;
/// For the handshakes of a connection.
const HANDSHAKE: Duration = Duration::from_secs(10);
/// For how long a device may say nothing.
const SILENCE: Duration = Duration::from_secs(600);

/// What the broker hears.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// CONNECT, which was accepted.
    Connected(Connect),
    /// PUBLISH, which was answered as its quality of service asks for.
    Published(Publish),
    /// PUBREL with this identifier, which was answered with PUBCOMP.
    Released(u16),
    /// DISCONNECT.
    Disconnected,
    /// The connection ended without DISCONNECT.
    Lost,
    /// A connection that breaks the protocol, and how.
    Broken(String),
}

/// How a device reaches the broker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// TCP.
    Mqtt,
    /// TLS.
    Mqtts,
    /// WebSocket.
    Ws,
    /// WebSocket over TLS.
    Wss,
}

impl Scheme {
    /// All of them.
    pub const ALL: [Scheme; 4] = [Scheme::Mqtt, Scheme::Mqtts, Scheme::Ws, Scheme::Wss];

    /// As in addresses and in the capability `EventBrokerProtocols`.
    pub fn as_str(self) -> &'static str {
        match self {
            Scheme::Mqtt => "mqtt",
            Scheme::Mqtts => "mqtts",
            Scheme::Ws => "ws",
            Scheme::Wss => "wss",
        }
    }
}

/// A broker, until it is dropped.
pub struct Broker {
    address: String,
    heard: mpsc::Receiver<Heard>,
    task: JoinHandle<()>,
}

impl Broker {
    /// Listens at an address by which the device reaches this machine.
    ///
    /// # Errors
    /// When there is no way to the device, no port, or no certificate.
    pub async fn open(device: SocketAddr, scheme: Scheme) -> std::io::Result<Broker> {
        // The interface on which packets to the device leave; nothing is sent.
        let any = if device.is_ipv4() { "0.0.0.0:0" } else { "[::]:0" };
        let probe = UdpSocket::bind(any).await?;
        probe.connect(device).await?;
        let own = probe.local_addr()?.ip();
        let listener = TcpListener::bind((own, 0)).await?;
        let address = format!("{}://{}", scheme.as_str(), listener.local_addr()?);
        let tls = match scheme {
            Scheme::Mqtts | Scheme::Wss => Some(acceptor(&own.to_string())?),
            Scheme::Mqtt | Scheme::Ws => None,
        };
        let (sender, heard) = mpsc::channel(WAITING);
        let task = tokio::spawn(async move {
            let mut connections = JoinSet::new();
            loop {
                tokio::select! {
                    accepted = listener.accept(), if connections.len() < CONNECTIONS => {
                        let Ok((stream, _)) = accepted else { return };
                        connections.spawn(serve(stream, scheme, tls.clone(), sender.clone()));
                    }
                    Some(_) = connections.join_next(), if !connections.is_empty() => {}
                }
            }
        });
        Ok(Broker { address, heard, task })
    }

    /// `scheme://host:port`.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// What is heard next.
    pub async fn next(&mut self) -> Option<Heard> {
        self.heard.recv().await
    }
}

impl Drop for Broker {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// TLS with a certificate that is made for this broker.
fn acceptor(host: &str) -> std::io::Result<TlsAcceptor> {
    let made = rcgen::generate_simple_self_signed(vec![host.to_owned()]).map_err(std::io::Error::other)?;
    let certificate = CertificateDer::from(made.cert.der().to_vec());
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(made.signing_key.serialize_der()));
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(std::io::Error::other)?
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)
        .map_err(std::io::Error::other)?;
    Ok(TlsAcceptor::from(Arc::new(config)))
}

trait Octets: AsyncRead + AsyncWrite + Send + Unpin {}
impl<S: AsyncRead + AsyncWrite + Send + Unpin> Octets for S {}

/// A connection.
enum Way {
    Stream(Box<dyn Octets>),
    WebSocket(Box<WebSocketStream<Box<dyn Octets>>>),
}

async fn serve(stream: TcpStream, scheme: Scheme, tls: Option<TlsAcceptor>, sender: mpsc::Sender<Heard>) {
    let last = match timeout(HANDSHAKE, open(stream, scheme, tls)).await {
        Err(_) => Heard::Broken("a handshake that takes too long".to_owned()),
        Ok(Err(error)) => Heard::Broken(format!("a handshake that fails: {error}")),
        Ok(Ok(way)) => listen(way, &sender).await,
    };
    // Nobody waits any more once the case is over.
    let _ = sender.send(last).await;
}

async fn open(stream: TcpStream, scheme: Scheme, tls: Option<TlsAcceptor>) -> std::io::Result<Way> {
    let stream: Box<dyn Octets> = match tls {
        Some(tls) => Box::new(tls.accept(stream).await?),
        None => Box::new(stream),
    };
    if matches!(scheme, Scheme::Mqtt | Scheme::Mqtts) {
        return Ok(Way::Stream(stream));
    }
    let config = WebSocketConfig::default()
        .max_frame_size(Some(MAX_PACKET))
        .max_message_size(Some(MAX_PACKET));
    let socket = accept_hdr_async_with_config(stream, subprotocol, Some(config))
        .await
        .map_err(std::io::Error::other)?;
    Ok(Way::WebSocket(Box::new(socket)))
}

/// MQTT 3.1.1, 6: the client has to offer `mqtt`.
#[allow(clippy::result_large_err, reason = "the library wants it")]
fn subprotocol(request: &Request, mut response: Response) -> Result<Response, ErrorResponse> {
    let offered = request.headers().get("sec-websocket-protocol");
    let offered = offered.and_then(|value| value.to_str().ok()).unwrap_or_default();
    if !offered.split(',').any(|name| name.trim() == "mqtt") {
        let mut refusal = ErrorResponse::new(Some("the subprotocol mqtt is not offered".to_owned()));
        *refusal.status_mut() = http::StatusCode::BAD_REQUEST;
        return Err(refusal);
    }
    let name = http::HeaderValue::from_static("mqtt");
    response.headers_mut().insert("sec-websocket-protocol", name);
    Ok(response)
}

/// Takes packets until the connection ends; returns how it did.
async fn listen(mut way: Way, sender: &mpsc::Sender<Heard>) -> Heard {
    let mut octets = BytesMut::new();
    let mut level = None;
    loop {
        let packet = match packet::take(&mut octets, level) {
            Ok(Some(packet)) => packet,
            Ok(None) => match timeout(SILENCE, way.read()).await {
                Ok(Some(more)) => {
                    octets.extend_from_slice(&more);
                    continue;
                }
                Ok(None) | Err(_) => return Heard::Lost,
            },
            Err(wrong) => return Heard::Broken(wrong),
        };
        let (answer, heard) = match packet {
            Packet::Connect(connect) => {
                level = Some(connect.level);
                (packet::connack(connect.level), Some(Heard::Connected(connect)))
            }
            Packet::Publish(publish) => (packet::acknowledgement(&publish), Some(Heard::Published(publish))),
            Packet::Release(id) => (packet::pubcomp(id), Some(Heard::Released(id))),
            Packet::Ping => (packet::PINGRESP.to_vec(), None),
            Packet::Disconnect => return Heard::Disconnected,
        };
        if !answer.is_empty() && !way.write(answer).await {
            return Heard::Lost;
        }
        if let Some(heard) = heard
            && sender.send(heard).await.is_err()
        {
            return Heard::Lost;
        }
    }
}

impl Way {
    async fn read(&mut self) -> Option<Bytes> {
        match self {
            Way::Stream(stream) => {
                let mut octets = BytesMut::with_capacity(4096);
                match stream.read_buf(&mut octets).await {
                    Ok(n) if n > 0 => Some(octets.freeze()),
                    _ => None,
                }
            }
            Way::WebSocket(socket) => loop {
                match socket.next().await? {
                    Ok(Message::Binary(octets)) => return Some(octets),
                    Ok(Message::Ping(_) | Message::Pong(_)) => {}
                    _ => return None,
                }
            },
        }
    }

    async fn write(&mut self, octets: Vec<u8>) -> bool {
        let writing = async {
            match self {
                Way::Stream(stream) => stream.write_all(&octets).await.is_ok(),
                Way::WebSocket(socket) => socket.send(Message::Binary(octets.into())).await.is_ok(),
            }
        };
        timeout(HANDSHAKE, writing).await.unwrap_or(false)
    }
}
