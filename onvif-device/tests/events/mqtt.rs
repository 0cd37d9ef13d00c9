//! A broker for tests: it takes one connection after another and shows the packets that come.

use std::sync::Arc;
use std::time::Duration;

use futures_util::{SinkExt as _, StreamExt as _};
use onvif_device::keystore::{Keystore, Subject};
use onvif_device::net::tls::TlsAcceptor;
use onvif_device::storage::MemoryStorage;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::handshake::server::{ErrorResponse, Request, Response};

/// How long anything may take; a machine that is busy takes long.
const PATIENCE: Duration = Duration::from_secs(60);

pub trait Octets: AsyncRead + AsyncWrite + Send + Unpin {}
impl<S: AsyncRead + AsyncWrite + Send + Unpin> Octets for S {}

/// Where the device connects to.
pub struct Broker {
    listener: TcpListener,
    scheme: &'static str,
    tls: TlsAcceptor,
}

impl Broker {
    pub async fn bind(scheme: &'static str) -> Broker {
        let subject = Subject {
            common_name: "broker".to_owned(),
            ..Subject::default()
        };
        let keystore = Keystore::open(Arc::new(MemoryStorage::new()), subject).unwrap();
        Broker {
            listener: TcpListener::bind("127.0.0.1:0").await.unwrap(),
            scheme,
            tls: TlsAcceptor::new(keystore),
        }
    }

    pub fn address(&self) -> String {
        format!("{}://{}", self.scheme, self.listener.local_addr().unwrap())
    }

    /// The next connection, before CONNECT.
    pub async fn accept(&self) -> Peer {
        let (stream, _) = timeout(PATIENCE, self.listener.accept())
            .await
            .expect("the device does not connect")
            .unwrap();
        let stream: Box<dyn Octets> = match self.scheme {
            "mqtts" | "wss" => Box::new(self.tls.accept(stream).await.unwrap()),
            _ => Box::new(stream),
        };
        let way = match self.scheme {
            "ws" | "wss" => Way::WebSocket(Box::new(
                tokio_tungstenite::accept_hdr_async(stream, subprotocol)
                    .await
                    .unwrap(),
            )),
            _ => Way::Stream(stream),
        };
        Peer {
            way,
            buffer: Vec::new(),
        }
    }

    /// The next connection, accepted. Returns CONNECT as well.
    pub async fn client(&self) -> (Peer, Packet) {
        let mut peer = self.accept().await;
        let connect = peer.packet().await;
        assert_eq!(connect.first, 0x10, "{connect:?}");
        peer.send(&[0x20, 2, 0, 0]).await;
        (peer, connect)
    }

    /// Whether somebody has connected who was not awaited.
    pub fn is_quiet(&self) -> bool {
        let accepting = std::pin::pin!(self.listener.accept());
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        accepting.poll(&mut context).is_pending()
    }
}

#[allow(clippy::result_large_err)]
fn subprotocol(request: &Request, mut response: Response) -> Result<Response, ErrorResponse> {
    assert_eq!(request.headers()["sec-websocket-protocol"], "mqtt");
    let name = "mqtt".parse().unwrap();
    response.headers_mut().insert("sec-websocket-protocol", name);
    Ok(response)
}

enum Way {
    Stream(Box<dyn Octets>),
    WebSocket(Box<WebSocketStream<Box<dyn Octets>>>),
}

/// A connection of the device.
pub struct Peer {
    way: Way,
    buffer: Vec<u8>,
}

/// A packet: its first octet, and what follows the length.
#[derive(Debug, PartialEq, Eq)]
pub struct Packet {
    pub first: u8,
    pub body: Vec<u8>,
}

/// A PUBLISH.
#[derive(Debug, PartialEq, Eq)]
pub struct Published {
    pub topic: String,
    pub payload: String,
    pub qos: u8,
    pub retain: bool,
    pub duplicate: bool,
    pub id: Option<u16>,
}

impl Peer {
    /// The next packet but pings, which are answered.
    pub async fn packet(&mut self) -> Packet {
        self.next().await.expect("the device has closed the connection")
    }

    /// As [`packet`](Self::packet); none when the device has closed.
    pub async fn next(&mut self) -> Option<Packet> {
        loop {
            if let Some(packet) = self.buffered() {
                if packet.first == 0xc0 {
                    self.send(&[0xd0, 0]).await;
                    continue;
                }
                return Some(packet);
            }
            let more = timeout(PATIENCE, self.read())
                .await
                .expect("the device says nothing");
            self.buffer.extend(more?);
        }
    }

    async fn read(&mut self) -> Option<Vec<u8>> {
        match &mut self.way {
            Way::Stream(stream) => {
                let mut chunk = vec![0; 4096];
                let n = stream.read(&mut chunk).await.unwrap_or(0);
                chunk.truncate(n);
                (n > 0).then_some(chunk)
            }
            Way::WebSocket(socket) => loop {
                match socket.next().await {
                    Some(Ok(Message::Binary(octets))) => return Some(octets.to_vec()),
                    Some(Ok(Message::Ping(_) | Message::Pong(_))) => {}
                    Some(Ok(Message::Close(_)) | Err(_)) | None => return None,
                    Some(Ok(other)) => panic!("{other:?}"),
                }
            },
        }
    }

    fn buffered(&mut self) -> Option<Packet> {
        let first = *self.buffer.first()?;
        let mut length = 0;
        let mut at = 1;
        loop {
            let digit = *self.buffer.get(at)?;
            length |= usize::from(digit & 0x7f) << (7 * (at - 1));
            at += 1;
            if digit < 0x80 {
                break;
            }
        }
        if self.buffer.len() < at + length {
            return None;
        }
        let body = self.buffer.drain(..at + length).skip(at).collect();
        Some(Packet { first, body })
    }

    pub async fn send(&mut self, octets: &[u8]) {
        match &mut self.way {
            Way::Stream(stream) => stream.write_all(octets).await.unwrap(),
            Way::WebSocket(socket) => {
                let message = Message::Binary(octets.to_vec().into());
                socket.send(message).await.unwrap();
            }
        }
    }

    /// The next packet, which has to be a PUBLISH. It is not acknowledged.
    pub async fn unacknowledged(&mut self) -> Published {
        let packet = self.packet().await;
        assert_eq!(packet.first >> 4, 3, "{packet:?}");
        let qos = packet.first >> 1 & 3;
        let topic = string(&packet.body, 0);
        let mut at = 2 + topic.len();
        let id = (qos > 0).then(|| {
            at += 2;
            u16::from_be_bytes([packet.body[at - 2], packet.body[at - 1]])
        });
        Published {
            payload: String::from_utf8(packet.body[at..].to_vec()).unwrap(),
            topic,
            qos,
            retain: packet.first & 1 == 1,
            duplicate: packet.first & 8 == 8,
            id,
        }
    }

    /// The next PUBLISH, acknowledged as its quality asks for.
    pub async fn published(&mut self) -> Published {
        let published = self.unacknowledged().await;
        let [high, low] = published.id.unwrap_or(0).to_be_bytes();
        match published.qos {
            1 => self.send(&[0x40, 2, high, low]).await,
            2 => {
                self.send(&[0x50, 2, high, low]).await;
                // What has been sent before comes before.
                let release = self.packet().await;
                assert_eq!((release.first, release.body), (0x62, vec![high, low]));
                self.send(&[0x70, 2, high, low]).await;
            }
            _ => {}
        }
        published
    }

    /// The device says goodbye and closes.
    pub async fn goodbye(mut self) {
        let packet = self.packet().await;
        assert_eq!((packet.first, packet.body.len()), (0xe0, 0));
        assert_eq!(self.next().await, None);
    }
}

impl Packet {
    /// The strings of the payload of CONNECT: client, user, password.
    pub fn strings(&self) -> Vec<String> {
        let mut strings = Vec::new();
        let mut at = 10;
        while at < self.body.len() {
            let text = string(&self.body, at);
            at += 2 + text.len();
            strings.push(text);
        }
        strings
    }
}

fn string(octets: &[u8], at: usize) -> String {
    let length = usize::from(u16::from_be_bytes([octets[at], octets[at + 1]]));
    String::from_utf8(octets[at + 2..at + 2 + length].to_vec()).unwrap()
}

/// A port at which nobody listens.
pub async fn nobody() -> String {
    let address = TcpListener::bind("127.0.0.1:0")
        .await
        .unwrap()
        .local_addr()
        .unwrap();
    assert!(TcpStream::connect(address).await.is_err());
    format!("mqtt://{address}")
}
