//! What network settings do to a device that runs: the address filter, ports that move under clients, and the clock that follows a server.
#![cfg(target_os = "linux")]

mod common;
#[path = "common/camera.rs"]
mod scripted;

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use common::*;
use onvif_device::backend::network::SimulatedNetwork;
use onvif_device::device::Protocol;
use onvif_device::net::http::{HttpLimits, HttpServer};
use onvif_device::net::listeners::{Accepting, Bind, Listeners};
use onvif_device::net::rtsp::{DeviceAuthenticator, RtspConfig, RtspServer};
use onvif_device::net::sntp::{SntpConfig, SntpError};
use onvif_device::ports::PortControl;
use onvif_device::services::media::MediaService;
use onvif_device::storage::{MemoryStorage, Storage};
use onvif_device::streaming::HubConfig;
use onvif_device::{Device, DeviceBuilder};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpSocket, TcpStream, UdpSocket};

const LOCAL: Bind = Bind::Address(std::net::IpAddr::V4(Ipv4Addr::LOCALHOST));

fn builder() -> DeviceBuilder {
    Device::builder()
        .administrator(ADMIN, PASSWORD)
        .network(SimulatedNetwork::default())
}

fn request(name: &str, content: &str) -> String {
    let body =
        format!("<{name} xmlns=\"{TDS}\" xmlns:tt=\"http://www.onvif.org/ver10/schema\">{content}</{name}>");
    message(&token(ADMIN, PASSWORD), &body)
}

async fn from(source: [u8; 4], server: SocketAddr) -> TcpStream {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind((source, 0).into()).unwrap();
    socket.connect(server).await.unwrap()
}

/// Whether a client at an address gets an answer.
async fn answers(source: [u8; 4], server: SocketAddr) -> bool {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind((source, 0).into()).unwrap();
    let mut client = Client::connect_from(socket, server).await;
    let body = device_message("GetSystemDateAndTime");
    let post = format!(
        "POST /onvif/device_service HTTP/1.1\r\nHost: x\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    // The server may have closed the connection already.
    let _ = client.stream.write_all(post.as_bytes()).await;
    client.reply().await.is_some()
}

fn filter(kind: &str, networks: &[(&str, i32)]) -> String {
    let networks: String = networks
        .iter()
        .map(|(address, prefix)| {
            let family = if address.contains(':') { "IPv6" } else { "IPv4" };
            format!(
                "<tt:{family}Address><tt:Address>{address}</tt:Address>\
                 <tt:PrefixLength>{prefix}</tt:PrefixLength></tt:{family}Address>"
            )
        })
        .collect();
    format!("<IPAddressFilter><tt:Type>{kind}</tt:Type>{networks}</IPAddressFilter>")
}

#[tokio::test]
async fn the_address_filter_is_asked_before_a_connection_is_taken() {
    let device = start(builder(), HttpLimits::default()).await;
    let at = device.address;
    let do_ = |name: &'static str, content: String| async move { post(at, request(name, &content)).await };
    let listed = || async {
        let reply = do_("GetIPAddressFilter", String::new()).await;
        (
            reply.body.contains(">Deny<"),
            reply.body.matches("PrefixLength>").count() / 2,
        )
    };
    assert_eq!(listed().await, (true, 0));
    let mut early = Client::connect_from(
        {
            let socket = TcpSocket::new_v4().unwrap();
            socket.bind(([127, 0, 0, 2], 0).into()).unwrap();
            socket
        },
        at,
    )
    .await;
    early.post(device_message("GetHostname")).await;

    let reply = do_(
        "SetIPAddressFilter",
        filter("Deny", &[("127.0.0.2", 32), ("2001:db8::", 32)]),
    )
    .await;
    assert_eq!(reply.status, 200, "{reply:?}");
    assert_eq!(listed().await, (true, 2));
    assert!(!answers([127, 0, 0, 2], at).await);
    assert!(answers([127, 0, 0, 3], at).await);
    // Whoever was connected before stays.
    assert_eq!(early.post(device_message("GetHostname")).await.status, 200);

    assert_eq!(
        do_("AddIPAddressFilter", filter("Allow", &[("127.0.0.3", 32)]))
            .await
            .status,
        200
    );
    assert_eq!(listed().await, (true, 3), "the type is ignored");
    assert!(!answers([127, 0, 0, 3], at).await);
    assert_eq!(
        do_("RemoveIPAddressFilter", filter("Allow", &[("127.0.0.2", 32)]))
            .await
            .status,
        200
    );
    assert!(answers([127, 0, 0, 2], at).await && !answers([127, 0, 0, 3], at).await);

    assert_eq!(
        do_("SetIPAddressFilter", filter("Allow", &[("127.0.0.0", 31)]))
            .await
            .status,
        200
    );
    assert!(!answers([127, 0, 0, 2], at).await);
    let before = listed().await;
    let sender = |subcode: &str| format!("400 Sender/InvalidArgVal/{subcode}");
    let full: Vec<String> = (0..=128).map(|n| format!("10.1.1.{n}")).collect();
    let full: Vec<(&str, i32)> = full.iter().map(|address| (address.as_str(), 32)).collect();
    for (name, content, fault) in [
        (
            "SetIPAddressFilter",
            filter("Deny", &[("10.1.1", 32)]),
            "InvalidIPv4Address",
        ),
        (
            "SetIPAddressFilter",
            filter("Deny", &[("10.1.1.1", 33)]),
            "InvalidIPv4Address",
        ),
        (
            "AddIPAddressFilter",
            filter("Deny", &[("FF02:1", 128)]),
            "InvalidIPv6Address",
        ),
        (
            "AddIPAddressFilter",
            filter("Deny", &[("::1", -1)]),
            "InvalidIPv6Address",
        ),
        ("AddIPAddressFilter", filter("Deny", &full), "IPFilterListIsFull"),
        (
            "RemoveIPAddressFilter",
            filter("Deny", &[("10.1.1.1", 32)]),
            "NoIPv4Address",
        ),
        (
            "RemoveIPAddressFilter",
            filter("Deny", &[("2001:db8::", 32)]),
            "NoIPv6Address",
        ),
        // These would refuse the client that asks.
        ("SetIPAddressFilter", filter("Allow", &[]), "InvalidIPv4Address"),
        (
            "SetIPAddressFilter",
            filter("Allow", &[("10.0.0.0", 8)]),
            "InvalidIPv4Address",
        ),
        (
            "SetIPAddressFilter",
            filter("Deny", &[("0.0.0.0", 0)]),
            "InvalidIPv4Address",
        ),
        (
            "RemoveIPAddressFilter",
            filter("Deny", &[("127.0.0.0", 31)]),
            "InvalidIPv4Address",
        ),
    ] {
        assert_eq!(do_(name, content).await.summary(), sender(fault), "{name}");
    }
    assert_eq!(listed().await, before);
    assert!(answers([127, 0, 0, 1], at).await);
}

/// A camera whose ports clients can move.
struct Movable {
    device: Device,
    listeners: Arc<Listeners>,
    _rtsp: Arc<RtspServer>,
}

async fn movable(storage: &Arc<dyn Storage>) -> Movable {
    let ports = [(Protocol::Http, 0), (Protocol::Rtsp, 0)];
    let listeners = Listeners::open(Arc::clone(storage), LOCAL, &ports).unwrap();
    let port = listeners.port(Protocol::Rtsp);
    let media = MediaService::open(
        Arc::new(scripted::Camera),
        Arc::clone(storage),
        HubConfig::default(),
        port,
    )
    .unwrap();
    let streams = Arc::clone(media.streams());
    let builder = builder().storage(Arc::clone(storage)).module(media);
    let device = builder.build().unwrap();
    let http = HttpServer::new(device.clone(), HttpLimits::default());
    listeners
        .serve(Protocol::Http, move |listener| {
            Accepting::new(http.open(listener))
        })
        .unwrap();
    let rtsp = RtspServer::new(
        RtspConfig::default(),
        streams.hub().clone(),
        Arc::<onvif_device::services::media::Streams>::clone(&streams),
        Arc::new(DeviceAuthenticator::new(device.clone())),
    );
    let rtsp = Arc::new(rtsp.filtered(device.common().address_filter()));
    let server = Arc::clone(&rtsp);
    listeners
        .serve(Protocol::Rtsp, move |listener| {
            let server = Arc::clone(&server);
            Accepting::task(tokio::spawn(async move { server.serve(listener).await }))
        })
        .unwrap();
    listeners.on_change(move |entry| {
        if entry.protocol == Protocol::Rtsp {
            streams.set_rtsp_port(entry.ports[0]);
        }
    });
    let control: Arc<dyn PortControl> = Arc::<Listeners>::clone(&listeners);
    device.common().set_port_control(&control);
    Movable {
        device,
        listeners,
        _rtsp: rtsp,
    }
}

impl Movable {
    fn at(&self, protocol: Protocol) -> SocketAddr {
        (Ipv4Addr::LOCALHOST, self.listeners.port(protocol)).into()
    }
}

fn protocol(name: &str, enabled: bool, port: u16) -> String {
    format!(
        "<NetworkProtocols><tt:Name>{name}</tt:Name><tt:Enabled>{enabled}</tt:Enabled>\
         <tt:Port>{port}</tt:Port></NetworkProtocols>"
    )
}

/// A port that was free a moment ago.
async fn free() -> u16 {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    listener.local_addr().unwrap().port()
}

/// Asks an RTSP server what it can do.
async fn options(stream: &mut TcpStream) -> bool {
    let asked = stream.write_all(b"OPTIONS * RTSP/1.0\r\nCSeq: 1\r\n\r\n").await;
    let mut answer = [0; 512];
    asked.is_ok()
        && stream
            .read(&mut answer)
            .await
            .is_ok_and(|n| answer[..n].starts_with(b"RTSP/1.0 200"))
}

#[tokio::test]
async fn ports_move_under_clients_that_stay() {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let camera = movable(&storage).await;
    let (http, rtsp) = (camera.at(Protocol::Http), camera.at(Protocol::Rtsp));
    let mut client = Client::connect(http).await;
    let mut idle = Client::connect(http).await;
    idle.post(device_message("GetHostname")).await;
    let mut viewer = TcpStream::connect(rtsp).await.unwrap();
    assert!(options(&mut viewer).await);

    let (new_http, new_rtsp) = (free().await, free().await);
    let both = protocol("HTTP", true, new_http) + &protocol("RTSP", true, new_rtsp);
    let reply = client.post(request("SetNetworkProtocols", &both)).await;
    assert_eq!(reply.status, 200, "{reply:?}");
    // Those who are connected stay, by the old ports; others come by the new ones only.
    let reply = client.post(request("GetNetworkProtocols", "")).await;
    for port in [new_http, new_rtsp] {
        assert!(reply.body.contains(&format!(">{port}<")), "{reply:?}");
    }
    assert_eq!(idle.post(device_message("GetHostname")).await.status, 200);
    assert!(options(&mut viewer).await);
    let new: SocketAddr = (Ipv4Addr::LOCALHOST, new_http).into();
    assert_eq!(post(new, device_message("GetHostname")).await.status, 200);
    let mut second = TcpStream::connect((Ipv4Addr::LOCALHOST, new_rtsp)).await.unwrap();
    assert!(options(&mut second).await);
    closed(http).await;
    closed(rtsp).await;
    // Addresses of streams follow before the answer is out.
    let uri = "<GetStreamUri xmlns=\"http://www.onvif.org/ver20/media/wsdl\"><Protocol>RTSP</Protocol>\
               <ProfileToken>front-main</ProfileToken></GetStreamUri>";
    let profiles = "<GetProfiles xmlns=\"http://www.onvif.org/ver20/media/wsdl\"/>";
    let reply = post(new, message(&token(ADMIN, PASSWORD), profiles)).await;
    let profile = reply
        .body
        .split("token=\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap()
        .to_owned();
    let uri = uri.replace("front-main", &profile);
    let reply = post(new, message(&token(ADMIN, PASSWORD), &uri)).await;
    assert!(
        reply.body.contains(&format!("cam.example:{new_rtsp}/")),
        "{reply:?}"
    );
    // What discovery would tell follows the listeners.
    let mut changes = camera.device.common().announcement();
    while camera.device.common().ports(Protocol::Http) != [new_http] {
        changes.changed().await.unwrap();
    }

    // RTSP can be switched off, and its port is remembered.
    let reply = post(
        new,
        request("SetNetworkProtocols", &protocol("RTSP", false, new_rtsp)),
    )
    .await;
    assert_eq!(reply.status, 200, "{reply:?}");
    closed((Ipv4Addr::LOCALHOST, new_rtsp).into()).await;
    assert!(options(&mut second).await, "connections live on");
    let reply = post(new, request("GetNetworkProtocols", "")).await;
    assert!(reply.body.contains(">false<") && reply.body.contains(&format!(">{new_rtsp}<")));
    drop(camera);
    closed(new).await;

    let camera = movable(&storage).await;
    assert_eq!(camera.at(Protocol::Http), new);
    assert_eq!(post(new, device_message("GetHostname")).await.status, 200);
    closed((Ipv4Addr::LOCALHOST, new_rtsp).into()).await;
}

/// Waits until nobody listens at an address any more.
async fn closed(at: SocketAddr) {
    tokio::time::timeout(Duration::from_secs(30), async {
        while TcpStream::connect(at).await.is_ok() {
            tokio::task::yield_now().await;
        }
    })
    .await
    .expect("the old port is still open");
}

#[tokio::test]
async fn ports_that_cannot_be_change_nothing() {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let camera = movable(&storage).await;
    let http = camera.at(Protocol::Http);
    let new = free().await;
    let rtsp = camera.listeners.port(Protocol::Rtsp);
    let before = camera.listeners.protocols();
    let raw_port = |port: &str| protocol("HTTP", true, 1).replace(">1<", &format!(">{port}<"));
    for (content, fault) in [
        (
            protocol("HTTP", true, new) + &protocol("HTTPS", true, 10554),
            "/ServiceNotSupported",
        ),
        (protocol("HTTPS", true, new), "/ServiceNotSupported"),
        (protocol("HTTPS", false, new), "/ServiceNotSupported"),
        (protocol("HTTP", true, rtsp), "/PortAlreadyInUse"),
        (
            protocol("HTTP", true, new) + &protocol("RTSP", true, new),
            "/PortAlreadyInUse",
        ),
        (protocol("HTTP", false, new), ""),
        (protocol("HTTP", true, new) + &protocol("HTTP", true, new), ""),
        (raw_port("0"), ""),
        (raw_port("-1"), ""),
        (raw_port("65536"), ""),
    ] {
        let reply = post(http, request("SetNetworkProtocols", &content)).await;
        assert_eq!(
            reply.summary(),
            format!("400 Sender/InvalidArgVal{fault}"),
            "{content}"
        );
    }
    assert_eq!(camera.listeners.protocols(), before);
    assert!(TcpStream::connect((Ipv4Addr::LOCALHOST, new)).await.is_err());
}

#[tokio::test]
async fn a_port_of_another_program_is_refused() {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let camera = movable(&storage).await;
    let other = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let taken = other.local_addr().unwrap().port();
    let content = protocol("RTSP", true, taken);
    let reply = post(
        camera.at(Protocol::Http),
        request("SetNetworkProtocols", &content),
    )
    .await;
    assert_eq!(reply.summary(), "400 Sender/InvalidArgVal/PortAlreadyInUse");
}

#[tokio::test]
async fn the_filter_holds_for_streams() {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let camera = movable(&storage).await;
    let rtsp = camera.at(Protocol::Rtsp);
    assert!(options(&mut from([127, 0, 0, 2], rtsp).await).await);
    let content = filter("Deny", &[("127.0.0.2", 32)]);
    let reply = post(camera.at(Protocol::Http), request("SetIPAddressFilter", &content)).await;
    assert_eq!(reply.status, 200);
    assert!(!options(&mut from([127, 0, 0, 2], rtsp).await).await);
    assert!(options(&mut from([127, 0, 0, 3], rtsp).await).await);
}

/// An answer to a question, from a server whose clock is `ahead` of ours.
fn answer(question: &[u8], ahead: Duration) -> [u8; 48] {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap() + ahead;
    let seconds = now.as_secs() + 2_208_988_800;
    let stamp = (seconds << 32) | ((u64::from(now.subsec_nanos()) << 32) / 1_000_000_000);
    let mut packet = [0; 48];
    packet[0] = 0b00_100_100;
    packet[1] = 1;
    packet[24..32].copy_from_slice(&question[40..48]);
    packet[32..40].copy_from_slice(&stamp.to_be_bytes());
    packet[40..48].copy_from_slice(&stamp.to_be_bytes());
    packet
}

const AHEAD: Duration = Duration::from_secs(1_000_000);

/// Serves the time at an address: first what `lead` makes of a question, then the right answer.
async fn time_server(
    socket: UdpSocket,
    lead: impl Fn(&[u8]) -> Vec<Vec<u8>> + Send + 'static,
    right: bool,
) -> tokio::task::JoinHandle<()> {
    tokio::spawn(async move {
        let mut question = [0; 512];
        while let Ok((length, peer)) = socket.recv_from(&mut question).await {
            let question = &question[..length];
            assert_eq!(
                (length, question[0]),
                (48, 0b00_100_011),
                "a question of a client, version 4"
            );
            for packet in lead(question) {
                socket.send_to(&packet, peer).await.unwrap();
            }
            if right {
                socket.send_to(&answer(question, AHEAD), peer).await.unwrap();
            }
        }
    })
}

fn nonsense(question: &[u8]) -> Vec<Vec<u8>> {
    let wrong = Duration::from_secs(77);
    let mut other = answer(question, wrong);
    other[24] ^= 1;
    let mut unsynchronised = answer(question, wrong);
    unsynchronised[0] |= 0b1100_0000;
    let mut kiss_to_another = answer(question, wrong);
    kiss_to_another[1] = 0;
    kiss_to_another[30] ^= 1;
    vec![
        b"garbage".to_vec(),
        Vec::new(),
        other.to_vec(),
        unsynchronised.to_vec(),
        kiss_to_another.to_vec(),
        question.to_vec(),
    ]
}

#[tokio::test]
async fn the_clock_follows_a_time_server() {
    let refusing = UdpSocket::bind("127.0.0.2:0").await.unwrap();
    let port = refusing.local_addr().unwrap().port();
    let right = UdpSocket::bind(("127.0.0.3", port)).await.unwrap();
    let kiss = |question: &[u8]| {
        let mut kiss = answer(question, Duration::ZERO);
        kiss[1] = 0;
        kiss[12..16].copy_from_slice(b"DENY");
        vec![kiss.to_vec()]
    };
    let servers = [
        time_server(refusing, kiss, false).await,
        time_server(right, nonsense, true).await,
    ];
    let builder = builder().time_servers(SntpConfig {
        port,
        ..SntpConfig::default()
    });
    let device = start(builder, HttpLimits::default()).await;
    let clock = Arc::clone(device.device.common().clock());
    let mut synchronized = clock.synchronizations();
    let set = |name: &'static str, content: String| {
        let at = device.address;
        async move {
            let reply = post(at, request(name, &content)).await;
            assert_eq!(reply.status, 200, "{reply:?}");
        }
    };
    let host = |address: &str| {
        format!("<NTPManual><tt:Type>IPv4</tt:Type><tt:IPv4Address>{address}</tt:IPv4Address></NTPManual>")
    };
    let list = host("127.0.0.2") + &host("127.0.0.3");
    set("SetNTP", format!("<FromDHCP>false</FromDHCP>{list}")).await;
    assert_eq!(clock.offset_ms(), 0, "a list of servers changes no clock");
    let follow = "<DateTimeType>NTP</DateTimeType><DaylightSavings>false</DaylightSavings>";
    set("SetSystemDateAndTime", follow.to_owned()).await;
    tokio::time::timeout(Duration::from_secs(30), synchronized.changed())
        .await
        .expect("the server was not heard")
        .unwrap();
    let offset = clock.offset_ms();
    let ahead = i64::try_from(AHEAD.as_millis()).unwrap();
    // Both clocks are the same one, so only the way there and back counts.
    assert!((offset - ahead).abs() < 30_000, "{offset}");
    let reply = post(device.address, device_message("GetSystemDateAndTime")).await;
    assert!(reply.body.contains(">NTP<"));
    servers.iter().for_each(tokio::task::JoinHandle::abort);
}

#[tokio::test]
async fn servers_that_do_not_tell_the_time() {
    let timeout = Duration::from_millis(200);
    let at = |socket: &UdpSocket| socket.local_addr().unwrap();
    let socket = UdpSocket::bind("127.0.0.1:0").await.unwrap();
    let address = at(&socket);
    let server = time_server(socket, nonsense, false).await;
    let error = onvif_device::net::sntp::ask(address, timeout).await.unwrap_err();
    assert!(matches!(error, SntpError::NoAnswer), "{error}");
    server.abort();

    let socket = UdpSocket::bind("127.0.0.1:0").await.unwrap();
    let address = at(&socket);
    let kiss = |question: &[u8]| {
        let mut kiss = answer(question, Duration::ZERO);
        kiss[1] = 0;
        kiss[12..16].copy_from_slice(b"RATE");
        vec![kiss.to_vec()]
    };
    let server = time_server(socket, kiss, false).await;
    let long = Duration::from_secs(30);
    let error = onvif_device::net::sntp::ask(address, long).await.unwrap_err();
    assert!(matches!(error, SntpError::Rate), "{error}");
    server.abort();
}
