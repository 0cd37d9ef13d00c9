//! HTTPS and RTSPS.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use onvif_device::DeviceBuilder;
use onvif_device::authenticate;
use onvif_device::device::{FactoryDefault, Protocol};
use onvif_device::keystore::{Keystore, Subject, TlsModule};
use onvif_device::net::http::{HttpLimits, HttpServer, OpenListener};
use onvif_device::net::listeners::{Accepting, Bind, Listeners};
use onvif_device::net::rtsp::RtspConfig;
use onvif_device::net::tls::TlsAcceptor;
use onvif_device::ports::PortControl;
use onvif_device::storage::{MemoryStorage, Storage};
use onvif_device::streaming::HubConfig;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, RootCertStore, SupportedProtocolVersion};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use crate::camera::Device;
use crate::client::Raw;
use crate::common::{ADMIN, Client, PASSWORD, TDS, created, handmade, message, post, security, start, token};
use crate::{in_order, play_interleaved};

pub fn keystore(storage: &Arc<dyn Storage>) -> Arc<Keystore> {
    let subject = Subject {
        common_name: "Camera".to_owned(),
        host_names: Vec::new(),
        addresses: vec![Ipv4Addr::LOCALHOST.into()],
    };
    Keystore::open(Arc::clone(storage), subject).unwrap()
}

/// Connects as a client that trusts nothing but this certificate.
pub async fn connect(
    address: SocketAddr,
    certificate: &[u8],
    versions: &[&'static SupportedProtocolVersion],
) -> std::io::Result<TlsStream<TcpStream>> {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from(certificate.to_vec())).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_protocol_versions(versions)
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let stream = TcpStream::connect(address).await?;
    let name = ServerName::from(address.ip());
    TlsConnector::from(Arc::new(config)).connect(name, stream).await
}

/// Sends a request of the Device service on an open connection and reads the answer, as it closes behind it.
async fn ask(stream: TlsStream<TcpStream>, message: &str) -> String {
    ask_as(stream, "", message).await
}

/// The same, with more lines of the header.
async fn ask_as(mut stream: TlsStream<TcpStream>, lines: &str, message: &str) -> String {
    let request = format!(
        "POST /onvif/device_service HTTP/1.1\r\nHost: cam.example\r\n{lines}Connection: close\r\nContent-Length: {}\r\n\r\n{message}",
        message.len()
    );
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    answer
}

fn clear_password() -> String {
    static SERIAL: AtomicUsize = AtomicUsize::new(0);
    let nonce = format!("{:08}", SERIAL.fetch_add(1, Ordering::Relaxed));
    let created = created();
    security(&format!(
        r#"<w:Username>{ADMIN}</w:Username><w:Password Type="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordText">{PASSWORD}</w:Password><w:Nonce>{nonce}</w:Nonce><u:Created>{created}</u:Created>"#
    ))
}

struct Secure {
    server: Arc<HttpServer>,
    address: SocketAddr,
    keystore: Arc<Keystore>,
    plain: SocketAddr,
    device: onvif_device::Device,
    _open: OpenListener,
}

async fn secure(limits: HttpLimits, handshake_time: Duration) -> Secure {
    secure_with(handmade(), limits, handshake_time).await
}

async fn secure_with(builder: DeviceBuilder, limits: HttpLimits, handshake_time: Duration) -> Secure {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let keystore = keystore(&storage);
    let module = TlsModule(Arc::clone(&keystore));
    let running = start(builder.storage(storage).module(module), limits).await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let tls = TlsAcceptor::new(Arc::clone(&keystore) as _).with_handshake_time(handshake_time);
    let open = running.server.open_tls(listener, tls);
    Secure {
        server: Arc::new(running.server),
        address,
        keystore,
        plain: running.address,
        device: running.device,
        _open: open,
    }
}

const LONG: Duration = Duration::from_secs(60);

#[tokio::test]
async fn passwords_in_clear_are_for_tls_only_and_addresses_follow() {
    let secure = secure(HttpLimits::default(), LONG).await;
    let body = format!("<GetDeviceInformation xmlns=\"{TDS}\"/>");
    let in_clear = || message(&clear_password(), &body);
    assert_eq!(post(secure.plain, in_clear()).await.status, 400);
    let host_name = message(
        &token(ADMIN, PASSWORD),
        &format!("<GetHostname xmlns=\"{TDS}\"/>"),
    );
    let certificate = secure.keystore.chain().remove(0);
    for version in [&rustls::version::TLS12, &rustls::version::TLS13] {
        let stream = connect(secure.address, &certificate, &[version]).await.unwrap();
        let answer = ask(stream, &in_clear()).await;
        assert!(
            answer.starts_with("HTTP/1.1 200") && answer.contains("admin"),
            "{answer}"
        );
    }
    let stream = connect(secure.address, &certificate, rustls::ALL_VERSIONS)
        .await
        .unwrap();
    let answer = ask(stream, &host_name).await;
    assert!(answer.contains("https://cam.example/x"), "{answer}");
    assert_eq!(
        secure.device.common().ports(Protocol::Https),
        [secure.address.port()]
    );
    assert!(secure.device.common().has_tls());
}

#[tokio::test]
async fn basic_is_for_tls_only_and_only_when_it_is_switched_on() {
    let body = message("", &format!("<GetDeviceInformation xmlns=\"{TDS}\"/>"));
    let basic = |password: &str| STANDARD.encode(format!("{ADMIN}:{password}"));
    for switched_on in [false, true] {
        let config = authenticate::Config {
            basic: switched_on,
            ..authenticate::Config::default()
        };
        let builder = handmade().authentication(config);
        let secure = secure_with(builder, HttpLimits::default(), LONG).await;
        let certificate = secure.keystore.chain().remove(0);
        let by_tls = async |login: &str| {
            let stream = connect(secure.address, &certificate, rustls::ALL_VERSIONS)
                .await
                .unwrap();
            ask_as(stream, login, &body).await
        };
        let offered = |answer: &str| {
            answer
                .to_ascii_lowercase()
                .contains("www-authenticate: basic realm=")
        };
        let nobody = by_tls("").await;
        assert!(nobody.starts_with("HTTP/1.1 401"), "{nobody}");
        assert_eq!(offered(&nobody), switched_on, "{nobody}");
        let right = format!("Authorization: Basic {}\r\n", basic(PASSWORD));
        let answer = by_tls(&right).await;
        assert_eq!(answer.starts_with("HTTP/1.1 200"), switched_on, "{answer}");
        let answer = by_tls(&format!("Authorization: Basic {}\r\n", basic("wrong"))).await;
        assert!(!answer.starts_with("HTTP/1.1 200"), "{answer}");

        // In clear it is neither offered nor taken.
        let mut plain = Client::connect(secure.plain).await;
        let request = format!(
            "POST /onvif/device_service HTTP/1.1\r\nHost: cam.example\r\n{right}Content-Length: {}\r\n\r\n{body}",
            body.len()
        );
        plain.send(&request).await;
        let reply = plain.reply().await.unwrap();
        assert_ne!(reply.status, 200);
        assert!(
            !reply
                .all("WWW-Authenticate")
                .iter()
                .any(|value| value.starts_with("Basic"))
        );

        if switched_on {
            // It counts for the lock as any other login: the fifth wrong one of this address makes it fall.
            for _ in 0..4 {
                by_tls(&format!("Authorization: Basic {}\r\n", basic("wrong"))).await;
            }
            let answer = by_tls(&right).await;
            assert!(answer.starts_with("HTTP/1.1 401"), "{answer}");
        }
    }
}

#[tokio::test]
async fn certificates_are_replaced_while_the_device_runs() {
    let secure = secure(HttpLimits::default(), LONG).await;
    let old = secure.keystore.chain().remove(0);
    let open = connect(secure.address, &old, rustls::ALL_VERSIONS).await.unwrap();
    secure.keystore.renew().await.unwrap();
    let refused = connect(secure.address, &old, rustls::ALL_VERSIONS)
        .await
        .unwrap_err();
    assert!(refused.to_string().contains("certificate"), "{refused}");
    let new = secure.keystore.chain().remove(0);
    let body = message("", &format!("<GetHostname xmlns=\"{TDS}\"/>"));
    for stream in [
        open,
        connect(secure.address, &new, rustls::ALL_VERSIONS).await.unwrap(),
    ] {
        assert!(ask(stream, &body).await.starts_with("HTTP/1.1 200"));
    }

    let common = secure.device.common();
    common.factory_default(FactoryDefault::Soft).await.unwrap();
    assert!(secure.keystore.chain() == [new.as_slice()]);
    common.factory_default(FactoryDefault::Hard).await.unwrap();
    assert!(secure.keystore.chain() != [new.as_slice()]);
}

#[tokio::test]
async fn who_speaks_no_tls_or_nothing_is_closed() {
    let secure = secure(HttpLimits::default(), LONG).await;
    let mut plain = Client::connect(secure.address).await;
    plain.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n").await;
    plain.closed().await;

    let hasty = self::secure(HttpLimits::default(), Duration::from_millis(20)).await;
    Client::connect(hasty.address).await.closed().await;
}

#[tokio::test]
async fn handshakes_count_as_connections() {
    let limits = HttpLimits {
        connections: 1,
        ..HttpLimits::default()
    };
    let secure = secure(limits, LONG).await;
    let silent = TcpStream::connect(secure.address).await.unwrap();
    let mut second = TcpStream::connect(secure.address).await.unwrap();
    let mut told = Vec::new();
    // The refusal is no TLS, so that no TLS client takes it for something else.
    let _ = second.read_to_end(&mut told).await;
    assert!(!told.starts_with(&[0x16]));
    drop(silent);
    let certificate = secure.keystore.chain().remove(0);
    while connect(secure.address, &certificate, rustls::ALL_VERSIONS)
        .await
        .is_err()
    {}
}

#[tokio::test]
async fn streams_go_by_rtsps() {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let keystore = keystore(&storage);
    let device = Device::with(RtspConfig::default(), HubConfig::default(), "127.0.0.1:0").await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (server, tls) = (
        Arc::clone(&device.server),
        TlsAcceptor::new(Arc::clone(&keystore) as _),
    );
    tokio::spawn(async move { server.serve_tls(listener, tls).await });
    let certificate = keystore.chain().remove(0);
    let stream = connect(address, &certificate, rustls::ALL_VERSIONS)
        .await
        .unwrap();
    let mut client = Raw::over(stream);
    let packets = play_interleaved(&mut client, &format!("rtsps://{address}/cam"), 200).await;
    assert!(in_order(&packets));
    drop(client);
    crate::camera::until(|| device.server.counts() == (0, 0)).await;

    // Octets that are no TLS give the place back.
    let mut plain = TcpStream::connect(address).await.unwrap();
    plain
        .write_all(b"OPTIONS * RTSP/1.0\r\nCSeq: 1\r\n\r\n")
        .await
        .unwrap();
    let mut rest = Vec::new();
    let _ = plain.read_to_end(&mut rest).await;
    crate::camera::until(|| device.server.counts() == (0, 0)).await;
}

#[tokio::test]
async fn the_port_of_https_moves_and_goes() {
    let secure = secure(HttpLimits::default(), LONG).await;
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let here = Bind::Address(Ipv4Addr::LOCALHOST.into());
    let listeners = Listeners::open(
        storage,
        here,
        &[(Protocol::Http, 0), (Protocol::Https, 0), (Protocol::Rtsps, 0)],
    )
    .unwrap();
    let (server, tls) = (
        Arc::clone(&secure.server),
        TlsAcceptor::new(Arc::clone(&secure.keystore) as _),
    );
    listeners
        .serve(Protocol::Https, move |listener| {
            Accepting::new(server.open_tls(listener, tls.clone()))
        })
        .unwrap();
    let port =
        |listeners: &Listeners| SocketAddr::from((Ipv4Addr::LOCALHOST, listeners.port(Protocol::Https)));
    let before = port(&listeners);
    let certificate = secure.keystore.chain().remove(0);
    let reaches = async |address| connect(address, &certificate, rustls::ALL_VERSIONS).await.is_ok();
    assert!(reaches(before).await);
    let mut entries = listeners.protocols();
    entries.retain(|entry| entry.protocol == Protocol::Https);
    let free = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    entries[0].ports = vec![free.local_addr().unwrap().port()];
    drop(free);
    listeners.set(entries.clone()).await.unwrap();
    assert!(!reaches(before).await && reaches(port(&listeners)).await);
    entries[0].enabled = false;
    listeners.set(entries).await.unwrap();
    assert!(!reaches(port(&listeners)).await);
}
