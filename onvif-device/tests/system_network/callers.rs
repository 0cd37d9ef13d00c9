//! Callers with hardware addresses of their own, at cables that end in another network namespace, before every listener of a device.

use std::net::{IpAddr, SocketAddr, SocketAddrV6};
use std::sync::Arc;
use std::time::Duration;

use onvif_device::Device;
use onvif_device::backend::network::system::KernelNeighbours;
use onvif_device::backend::network::{HostNetwork, NetworkBackend, SimulatedNetwork};
use onvif_device::hardware_filter::{Caller, HardwareFilter, HardwareRules, Neighbours};
use onvif_device::keystore::{Keystore, Subject, TlsModule};
use onvif_device::net::http::{HttpLimits, HttpServer};
use onvif_device::net::rtsp::{DeviceAuthenticator, RtspConfig, RtspServer};
use onvif_device::net::tls::TlsAcceptor;
use onvif_device::services::media::{MediaService, Streams};
use onvif_device::storage::{MemoryStorage, Storage};
use onvif_device::streaming::HubConfig;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::sync::{mpsc, oneshot};

use super::common::*;
use super::{cable, inside, ip, scripted, set_cam0, until, v4};

/// Cards of the callers, one for each cable.
const FIRST: &str = "02:00:00:00:00:aa";
const SECOND: &str = "02:00:00:00:00:bb";

/// What a caller says first, and how the answer begins.
struct Greeting {
    octets: Vec<u8>,
    answer: &'static [u8],
}

/// Calls from the other end of the cables.
struct Callers {
    calls: mpsc::UnboundedSender<Call>,
    /// The thread that is in the other network.
    thread: i32,
}

struct Call {
    to: SocketAddr,
    greeting: Vec<u8>,
    answer: oneshot::Sender<Vec<u8>>,
}

impl Callers {
    /// A thread in a network of its own, into which cards can be moved.
    async fn start() -> Callers {
        let (calls, mut asked) = mpsc::unbounded_channel::<Call>();
        let (ready, thread) = oneshot::channel();
        std::thread::spawn(move || {
            // SAFETY: no pointers; only this thread gets another network.
            let (left, id) = unsafe { (libc::unshare(libc::CLONE_NEWNET), libc::gettid()) };
            assert_eq!(left, 0, "{}", std::io::Error::last_os_error());
            let _ = ready.send(id);
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            runtime.unwrap().block_on(async move {
                while let Some(call) = asked.recv().await {
                    let heard = call_up(call.to, &call.greeting).await;
                    let _ = call.answer.send(heard);
                }
            });
        });
        Callers {
            calls,
            thread: thread.await.unwrap(),
        }
    }

    /// Runs `ip` in the network of the callers.
    fn ip(&self, arguments: &str) -> String {
        let output = std::process::Command::new("nsenter")
            .arg(format!(
                "--net=/proc/{}/task/{}/ns/net",
                std::process::id(),
                self.thread
            ))
            .arg("ip")
            .args(arguments.split(' '))
            .output()
            .expect("the program nsenter (util-linux) is missing");
        assert!(output.status.success(), "ip {arguments}: {output:?}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// Whether somebody at an address is answered; otherwise the connection ends without a word.
    async fn answered(&self, to: SocketAddr, greeting: &Greeting) -> bool {
        let (answer, heard) = oneshot::channel();
        let call = Call {
            to,
            greeting: greeting.octets.clone(),
            answer,
        };
        self.calls.send(call).unwrap_or_else(|_| panic!("no callers"));
        let heard = tokio::time::timeout(Duration::from_secs(60), heard).await;
        let heard = heard
            .unwrap_or_else(|_| panic!("{to} neither answers nor closes"))
            .expect("the caller has failed");
        assert!(
            heard.is_empty() || heard.starts_with(greeting.answer),
            "{to}: {:?}",
            String::from_utf8_lossy(&heard)
        );
        !heard.is_empty()
    }
}

async fn call_up(to: SocketAddr, greeting: &[u8]) -> Vec<u8> {
    let mut stream = TcpStream::connect(to).await.expect("a port that listens");
    // Who is refused may notice it at any point.
    let _ = stream.write_all(greeting).await;
    let mut heard = vec![0; 16];
    let length = stream.read(&mut heard).await.unwrap_or(0);
    heard.truncate(length);
    heard
}

/// A device at every kind of listener, for both families; the ports are those of HTTP, RTSP, HTTPS and RTSPS.
struct Listening {
    device: Device,
    ports: [u16; 4],
    _http: HttpServer,
    _rtsp: Arc<RtspServer>,
}

async fn listening(storage: Arc<dyn Storage>, network: impl NetworkBackend) -> Listening {
    let subject = Subject {
        common_name: "camera".to_owned(),
        host_names: Vec::new(),
        addresses: Vec::new(),
    };
    let keystore = Keystore::open(Arc::clone(&storage), subject).unwrap();
    let camera = Arc::new(scripted::Camera);
    let media = MediaService::open(camera, Arc::clone(&storage), HubConfig::default(), 554).unwrap();
    let streams = Arc::clone(media.streams());
    let device = Device::builder()
        .administrator(ADMIN, PASSWORD)
        .storage(storage)
        .network(network)
        .module(media)
        .module(TlsModule(Arc::clone(&keystore)))
        .build()
        .unwrap();
    let rtsp = RtspServer::new(
        RtspConfig::default(),
        streams.hub().clone(),
        Arc::<Streams>::clone(&streams),
        Arc::new(DeviceAuthenticator::new(device.clone())),
    );
    let rtsp = Arc::new(rtsp.filtered(device.common().address_filter()));
    let mut http = HttpServer::new(device.clone(), HttpLimits::default()).with_tunnels(rtsp.entrance());
    let mut ports = [0; 4];
    let mut sockets = Vec::new();
    for port in &mut ports {
        let socket = tokio::net::TcpListener::bind("[::]:0").await.unwrap();
        *port = socket.local_addr().unwrap().port();
        sockets.push(socket);
    }
    let [web, plain, secure_web, secure] = sockets.try_into().unwrap();
    let tls = TlsAcceptor::new(keystore);
    http.listen(web);
    std::mem::forget(http.open_tls(secure_web, tls.clone()));
    let server = Arc::clone(&rtsp);
    tokio::spawn(async move { server.serve(plain).await });
    let server = Arc::clone(&rtsp);
    tokio::spawn(async move { server.serve_tls(secure, tls).await });
    Listening {
        device,
        ports,
        _http: http,
        _rtsp: rtsp,
    }
}

/// What clients of the four ports, and of the tunnel over WebSocket at the first one, say.
fn greetings() -> [(usize, Greeting); 5] {
    let text = |octets: &str, answer| Greeting {
        octets: octets.as_bytes().to_vec(),
        answer,
    };
    let tls = || Greeting {
        octets: client_hello(),
        // A handshake record (RFC 8446, 5.1).
        answer: &[22, 3, 3],
    };
    let websocket = "GET /onvif/rtsp-over-websocket HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\
                     Sec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: rtsp.onvif.org\r\n\
                     Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n";
    [
        (
            0,
            text("GET /nowhere HTTP/1.1\r\nHost: x\r\n\r\n", b"HTTP/1.1 404"),
        ),
        (0, text(websocket, b"HTTP/1.1 101")),
        (1, text("OPTIONS * RTSP/1.0\r\nCSeq: 1\r\n\r\n", b"RTSP/1.0 200")),
        (2, tls()),
        (3, tls()),
    ]
}

fn client_hello() -> Vec<u8> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth();
    let name = "camera.example".try_into().unwrap();
    let mut connection = rustls::ClientConnection::new(Arc::new(config), name).unwrap();
    let mut octets = Vec::new();
    connection.write_tls(&mut octets).unwrap();
    octets
}

#[tokio::test]
async fn the_hardware_filter_holds_at_every_listener() {
    if !inside("callers::the_hardware_filter_holds_at_every_listener") {
        return;
    }
    ip("link set lo up");
    let callers = Callers::start().await;
    callers.ip("link set lo up");
    for (number, card) in [FIRST, SECOND].into_iter().enumerate() {
        ip(&format!("link add cam{number} type veth peer name net{number}"));
        ip(&format!("link set cam{number} up"));
        ip(&format!("addr add 192.0.{number}.9/24 dev cam{number}"));
        ip(&format!(
            "link set net{number} address {card} netns {}",
            callers.thread
        ));
        callers.ip(&format!("addr add 192.0.{number}.20/24 dev net{number}"));
        callers.ip(&format!("link set net{number} up"));
    }
    // Somebody behind the second card, who comes by it as by a router.
    callers.ip("addr add 198.51.100.7/32 dev lo");
    ip("route add 198.51.100.0/24 via 192.0.1.20");
    ip("addr add 203.0.113.9/32 dev cam1");
    callers.ip("route add 203.0.113.9/32 via 192.0.1.9 src 198.51.100.7");
    // Addresses of links are usable when nobody else has claimed them.
    until("the links have addresses", || {
        let all = format!("{}{}", ip("-6 addr show"), callers.ip("-6 addr show"));
        all.matches("scope link").count() == 4 && !all.contains("tentative")
    })
    .await;
    let link_local = |number: usize| {
        let shown = ip(&format!("-6 -o addr show dev cam{number} scope link"));
        let address = shown
            .split_whitespace()
            .skip_while(|word| *word != "inet6")
            .nth(1);
        let address = address.unwrap().split('/').next().unwrap().parse().unwrap();
        let index = callers.ip(&format!("-o link show dev net{number}"));
        let index = index.split(':').next().unwrap().parse().unwrap();
        move |port| SocketAddr::from(SocketAddrV6::new(address, port, 0, index))
    };
    let (six_first, six_second) = (link_local(0), link_local(1));
    let v4 = |address: [u8; 4]| move |port| SocketAddr::from((IpAddr::from(address), port));
    let (first, second, routed) = (v4([192, 0, 0, 9]), v4([192, 0, 1, 9]), v4([203, 0, 113, 9]));

    let Listening {
        device,
        ports,
        _http,
        _rtsp,
    } = listening(Arc::new(MemoryStorage::new()), HostNetwork).await;
    let filter = device.common().address_filter();
    let neighbours = Arc::new(KernelNeighbours::open().unwrap());
    let set = |allow: bool, addresses: &[&str]| {
        let rules = HardwareRules {
            allow,
            addresses: addresses.iter().map(|address| address.parse().unwrap()).collect(),
        };
        filter.set_hardware(Some(HardwareFilter::new(rules, neighbours.clone())));
    };
    let greetings = greetings();
    // By the first card, the second one, and the second one as a router.
    let expect = async |expected: [bool; 3]| {
        for (port, greeting) in &greetings {
            let port = ports[*port];
            for (to, admitted) in [
                (first(port), expected[0]),
                (six_first(port), expected[0]),
                (second(port), expected[1]),
                (six_second(port), expected[1]),
                (routed(port), expected[2]),
            ] {
                assert_eq!(
                    callers.answered(to, greeting).await,
                    admitted,
                    "{to} {expected:?}"
                );
            }
        }
    };
    expect([true, true, true]).await;
    let caller = |address: &str| neighbours.caller(address.parse().unwrap()).unwrap();
    for (address, card) in [
        ("192.0.0.20:1", FIRST),
        ("192.0.1.20:1", SECOND),
        ("198.51.100.7:1", SECOND),
    ] {
        assert_eq!(
            caller(address),
            Caller::Hardware(card.parse().unwrap()),
            "{address}"
        );
    }
    assert_eq!(caller("192.0.0.9:1"), Caller::Machine);
    assert_eq!(caller("192.0.0.77:1"), Caller::Unknown);
    set(true, &[FIRST]);
    expect([true, false, false]).await;
    set(true, &[SECOND]);
    expect([false, true, true]).await;
    set(false, &[FIRST]);
    expect([false, true, true]).await;
    set(false, &[FIRST, SECOND]);
    expect([false, false, false]).await;
    // The machine itself is never refused, by whatever address it comes.
    for address in ["127.0.0.1", "::1", "192.0.0.9"] {
        let reply = post(
            (address.parse::<IpAddr>().unwrap(), ports[0]).into(),
            device_message("GetHostname"),
        );
        assert_ne!(reply.await.status, 0);
    }
    // Both filters have to agree.
    set(true, &[FIRST, SECOND]);
    expect([true, true, true]).await;
    filter.set(onvif_device::address_filter::FilterRules {
        ipv4: vec![onvif_device::backend::network::Prefixed {
            address: [192, 0, 0, 20].into(),
            prefix: 32,
        }],
        ..Default::default()
    });
    let (port, greeting) = &greetings[0];
    assert!(!callers.answered(first(ports[*port]), greeting).await);
    assert!(callers.answered(six_first(ports[*port]), greeting).await);
}

#[tokio::test]
async fn listeners_follow_the_addresses_of_a_simulated_network() {
    if !inside("callers::listeners_follow_the_addresses_of_a_simulated_network") {
        return;
    }
    cable();
    ip("addr add 192.0.2.77/24 dev cam0");
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let greetings = greetings();
    let expect = async |camera: &Listening, expected: &[(&str, bool)]| {
        for (port, greeting) in &greetings {
            for (address, answered) in expected {
                let to = SocketAddr::new(address.parse().unwrap(), camera.ports[*port]);
                let heard = call_up(to, &greeting.octets).await;
                assert_eq!(heard.starts_with(greeting.answer), *answered, "{to}");
                assert_eq!(heard.is_empty(), !*answered, "{to}");
            }
        }
    };
    let set = async |camera: &Listening, by: &str, content: &str| {
        let to = SocketAddr::new(by.parse().unwrap(), camera.ports[0]);
        let reply = post(to, set_cam0(content)).await;
        assert_eq!(reply.status, 200, "{reply:?}");
    };
    let camera = listening(Arc::clone(&storage), SimulatedNetwork::default()).await;
    let everywhere = [("192.0.2.9", true), ("192.0.2.77", true), ("127.0.0.1", true)];
    let moved = [("192.0.2.9", false), ("192.0.2.77", true), ("127.0.0.1", true)];
    expect(&camera, &everywhere).await;
    set(&camera, "192.0.2.9", &v4("192.0.2.77")).await;
    expect(&camera, &moved).await;
    // After a restart as well.
    drop(camera);
    let camera = listening(Arc::clone(&storage), SimulatedNetwork::default()).await;
    expect(&camera, &moved).await;
    // The machine does not have this one, and the device is not to be lost.
    set(&camera, "192.0.2.77", &v4("192.0.2.200")).await;
    expect(&camera, &everywhere).await;
    // Back to DHCP: as at the beginning.
    set(&camera, "192.0.2.77", &v4("192.0.2.9")).await;
    expect(&camera, &[("192.0.2.9", true), ("192.0.2.77", false)]).await;
    let dhcp = "<tt:IPv4><tt:Enabled>true</tt:Enabled><tt:DHCP>true</tt:DHCP></tt:IPv4>";
    set(&camera, "192.0.2.9", dhcp).await;
    expect(&camera, &everywhere).await;
}
