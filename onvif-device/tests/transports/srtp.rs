//! Protected streams over RTSPS, opened with the key that the device or the client has given.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use onvif_core::rtp::rtcp::{self, RtcpPacket};
use onvif_core::rtp::{NtpTime, RtpPacket};
use onvif_core::srtp::mikey::{CryptoSession, Message as Key};
use onvif_core::srtp::{MasterKey, Receiver, Sender};
use onvif_device::net::rtsp::RtspServer;
use onvif_device::net::tls::TlsAcceptor;
use onvif_device::storage::{MemoryStorage, Storage};
use tokio::net::{TcpListener, TcpStream, UdpSocket};
use tokio_rustls::client::TlsStream;

use crate::camera::{Device, until};
use crate::client::{Message, Raw, header};
use crate::tls::{connect, keystore};

/// Longer than anything here takes on a busy machine.
pub const PATIENCE: Duration = Duration::from_secs(60);

pub struct Secure {
    pub device: Device,
    pub client: Raw<TlsStream<TcpStream>>,
    pub url: String,
    /// Where RTSPS is spoken.
    pub address: SocketAddr,
    certificate: Vec<u8>,
}

async fn secure() -> Secure {
    Secure::over(Device::start().await).await
}

impl Secure {
    /// A client of a device over TLS.
    pub async fn over(device: Device) -> Secure {
        let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
        let keystore = keystore(&storage);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let acceptor = TlsAcceptor::new(Arc::clone(&keystore) as _);
        let server: Arc<RtspServer> = Arc::clone(&device.server);
        tokio::spawn(async move { server.serve_tls(listener, acceptor).await });
        let certificate = keystore.chain().remove(0);
        let stream = connect(address, &certificate, rustls::ALL_VERSIONS)
            .await
            .unwrap();
        Secure {
            device,
            client: Raw::over(stream),
            url: format!("rtsps://{address}/cam"),
            address,
            certificate,
        }
    }

    /// Another connection to it.
    pub async fn another(&self) -> Raw<TlsStream<TcpStream>> {
        let stream = connect(self.address, &self.certificate, rustls::ALL_VERSIONS).await;
        Raw::over(stream.unwrap())
    }
}

/// The key in a description.
fn offered(answer: &str) -> Key {
    assert!(answer.contains("m=video 0 RTP/SAVP 96\r\n"), "{answer}");
    let line = answer
        .lines()
        .find_map(|line| line.strip_prefix("a=key-mgmt:mikey "));
    Key::from_base64(line.unwrap()).unwrap()
}

pub fn own_key(spi: &[u8]) -> Key {
    Key {
        bundle: 7,
        sessions: vec![CryptoSession { ssrc: 99, roc: 0 }],
        time: NtpTime(1 << 32),
        random: vec![5; 16],
        key: MasterKey::new(std::array::from_fn(|index| index as u8)),
        spi: spi.to_vec(),
    }
}

struct Ports {
    rtp: UdpSocket,
    rtcp: UdpSocket,
    transport: String,
}

async fn ports() -> Ports {
    let bind = || UdpSocket::bind("127.0.0.1:0");
    let (rtp, rtcp) = (bind().await.unwrap(), bind().await.unwrap());
    let port = |socket: &UdpSocket| socket.local_addr().unwrap().port();
    let transport = format!("RTP/SAVP;unicast;client_port={}-{}", port(&rtp), port(&rtcp));
    Ports { rtp, rtcp, transport }
}

impl Secure {
    async fn ok(&mut self, method: &str, uri: &str, headers: &str) -> String {
        let answer = self.client.request(method, uri, headers).await;
        assert!(answer.starts_with("RTSP/1.0 200"), "{method}: {answer}");
        answer
    }

    /// Sets the track up and plays it. Gives the answer to SETUP.
    async fn play(&mut self, transport: &str, more: &str) -> String {
        let (url, track) = (self.url.clone(), format!("{}/track0", self.url));
        let answer = self
            .ok("SETUP", &track, &format!("Transport: {transport}\r\n{more}"))
            .await;
        self.ok("PLAY", &url, &session(&answer)).await;
        answer
    }
}

pub fn session(answer: &str) -> String {
    let name = header(answer, "Session").split(';').next().unwrap();
    format!("Session: {name}\r\n")
}

pub fn ssrc(answer: &str) -> u32 {
    let text = header(answer, "Transport").split("ssrc=").nth(1).unwrap();
    u32::from_str_radix(&text[..8], 16).unwrap()
}

pub async fn datagram(socket: &UdpSocket) -> (Vec<u8>, SocketAddr) {
    let mut buffer = vec![0; 2048];
    let (length, from) = tokio::time::timeout(PATIENCE, socket.recv_from(&mut buffer))
        .await
        .expect("a datagram comes")
        .unwrap();
    buffer.truncate(length);
    (buffer, from)
}

/// Opens packets until a whole key frame and a report have come, and looks at what is in them.
async fn opened(ports: &Ports, receiver: &mut Receiver, ssrc: u32) {
    let mut units = Vec::new();
    while units.len() < 30 {
        let packet = receiver.open_rtp(&datagram(&ports.rtp).await.0).unwrap();
        let packet = RtpPacket::parse(&packet).unwrap();
        assert_eq!(packet.header.ssrc, ssrc);
        // The kind of a NAL unit: one that H.264 in packets can begin with.
        units.push(packet.payload[0] & 0x1F);
    }
    assert!(
        units.iter().all(|kind| [1, 5, 6, 7, 8, 24, 28].contains(kind)),
        "{units:?}"
    );
    assert!(
        units.iter().any(|kind| [7, 24].contains(kind)),
        "parameter sets come first: {units:?}"
    );
    let report = receiver.open_rtcp(&datagram(&ports.rtcp).await.0).unwrap();
    let parsed = rtcp::parse(&report).unwrap();
    assert!(matches!(&parsed[0], RtcpPacket::Sender(report, _) if report.ssrc == ssrc));
}

#[tokio::test]
async fn the_key_of_the_description_opens_the_stream() {
    let mut secure = secure().await;
    let url = secure.url.clone();
    let first = offered(&secure.ok("DESCRIBE", &url, "").await);
    let key = offered(&secure.ok("DESCRIBE", &url, "").await);
    assert!(key.key == first.key && key.spi == first.spi && !key.spi.is_empty());
    let ports = ports().await;
    let answer = secure.play(&ports.transport, "").await;
    assert!(header(&answer, "Transport").starts_with("RTP/SAVP;unicast;"));
    let mut receiver = Receiver::new(&key.key, &key.spi);
    opened(&ports, &mut receiver, ssrc(&answer)).await;
    // Somebody else's key does not open it, and another connection has another key.
    let mut wrong = Receiver::new(&MasterKey::new([1; 30]), &key.spi);
    assert!(wrong.open_rtp(&datagram(&ports.rtp).await.0).is_err());
}

#[tokio::test]
async fn a_report_is_believed_when_it_proves_itself() {
    let mut secure = secure().await;
    let url = secure.url.clone();
    let key = offered(&secure.ok("DESCRIBE", &url, "").await);
    let ports = ports().await;
    let answer = secure.play(&ports.transport, "").await;
    let (_, from) = datagram(&ports.rtcp).await;
    let block = |lost: u8| {
        let mut report = vec![0x81, 201, 0, 7, 0, 0, 0, 9];
        report.extend(ssrc(&answer).to_be_bytes());
        report.extend([lost, 0, 0, lost, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        report
    };
    let lost = || {
        secure.device.server.statistics()[0]
            .viewer
            .receiver
            .map(|block| block.fraction_lost)
    };
    // In clear, with another key, and then as it should be: the last is the only one that counts.
    ports.rtcp.send_to(&block(1), from).await.unwrap();
    let mut stranger = Sender::new(&MasterKey::new([1; 30]), &key.spi, 9);
    let forged = stranger.protect_rtcp(&block(2)).unwrap();
    ports.rtcp.send_to(&forged, from).await.unwrap();
    let mut sender = Sender::new(&key.key, &key.spi, 9);
    let genuine = sender.protect_rtcp(&block(3)).unwrap();
    ports.rtcp.send_to(&genuine, from).await.unwrap();
    let told = tokio::time::timeout(PATIENCE, until(|| lost().is_some())).await;
    told.expect("the report arrives");
    assert_eq!(lost(), Some(3));
}

#[tokio::test]
async fn the_key_of_the_client_is_used_and_can_be_changed() {
    let mut secure = secure().await;
    let ports = ports().await;
    let first = own_key(&[0, 0, 0, 47]);
    let header_line = format!("KeyMgmt: prot=mikey;uri=\"\";data=\"{}\"\r\n", first.to_base64());
    let answer = secure.play(&ports.transport, &header_line).await;
    let mut receiver = Receiver::new(&first.key, &first.spi);
    opened(&ports, &mut receiver, ssrc(&answer)).await;

    let second = Key {
        key: MasterKey::new([0xA5; 30]),
        ..own_key(&[0, 0, 0, 48])
    };
    let body = format!("mikey: {}", second.to_base64());
    let headers = format!(
        "{}Content-Type: text/parameters\r\nContent-Length: {}\r\n\r\n{body}",
        session(&answer),
        body.len()
    );
    let url = secure.url.clone();
    // The request's own empty line comes behind the body, where it is passed over.
    secure.ok("SET_PARAMETER", &url, &headers).await;
    let mut renewed = Receiver::new(&second.key, &second.spi);
    while renewed.open_rtp(&datagram(&ports.rtp).await.0).is_err() {}
    for _ in 0..10 {
        renewed.open_rtp(&datagram(&ports.rtp).await.0).unwrap();
    }
    let ask = format!(
        "{}Content-Type: text/parameters\r\nContent-Length: 5\r\n\r\nmikey",
        session(&answer)
    );
    let told = secure.ok("GET_PARAMETER", &url, &ask).await;
    let told = Key::from_base64(told.split("\r\n\r\nmikey: ").nth(1).unwrap()).unwrap();
    assert!(told.key == second.key && told.spi == second.spi);
    assert_eq!(
        told.sessions,
        [CryptoSession {
            ssrc: ssrc(&answer),
            roc: 0
        }]
    );
}

/// As GStreamer does: the key that it gives is for its own reports, and packets name no key.
#[tokio::test]
async fn a_client_without_names_for_keys_gets_packets_without() {
    let mut secure = secure().await;
    let url = secure.url.clone();
    let key = offered(&secure.ok("DESCRIBE", &url, "").await);
    let ports = ports().await;
    let header_line = format!(
        "KeyMgmt: prot=mikey;uri=\"\";data=\"{}\"\r\n",
        own_key(&[]).to_base64()
    );
    let answer = secure.play(&ports.transport, &header_line).await;
    let mut receiver = Receiver::new(&key.key, &[]);
    opened(&ports, &mut receiver, ssrc(&answer)).await;
}

#[tokio::test]
async fn interleaved_packets_are_protected_too_and_clear_ones_stay_clear() {
    for (transport, protected) in [("RTP/SAVP/TCP", true), ("RTP/AVP/TCP", false)] {
        let mut secure = secure().await;
        let url = secure.url.clone();
        let key = offered(&secure.ok("DESCRIBE", &url, "").await);
        let answer = secure
            .play(&format!("{transport};unicast;interleaved=0-1"), "")
            .await;
        assert!(header(&answer, "Transport").starts_with(transport));
        let mut receiver = Receiver::new(&key.key, &key.spi);
        let mut seen = [0, 0];
        while seen[0] < 30 || seen[1] == 0 {
            let message = tokio::time::timeout(PATIENCE, secure.client.next_message()).await;
            let Some(Message::Data(channel, packet)) = message.expect("packets come") else {
                panic!("the stream goes on")
            };
            let open = if channel == 0 {
                receiver.open_rtp(&packet)
            } else {
                receiver.open_rtcp(&packet)
            };
            assert_eq!(open.is_ok(), protected, "{open:?}");
            seen[usize::from(channel)] += 1;
        }
    }
}

#[tokio::test]
async fn nothing_of_it_without_tls() {
    let device = Device::start().await;
    let mut client = Raw::connect(&device).await;
    let url = device.url();
    let answer = client.request("DESCRIBE", &url, "").await;
    assert!(
        answer.contains("m=video 0 RTP/AVP 96\r\n") && !answer.contains("key-mgmt"),
        "{answer}"
    );
    let transport = format!("Transport: {}\r\n", ports().await.transport);
    let answer = client
        .request("SETUP", &format!("{url}/track0"), &transport)
        .await;
    assert!(answer.starts_with("RTSP/1.0 461"), "{answer}");
}
