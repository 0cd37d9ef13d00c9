//! Discovery over real sockets: on the loopback interface for IPv4, and, since that has no multicast on IPv6, on the first
//! card with a link-local address.

use std::io::{self, Write};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, SocketAddrV4, SocketAddrV6};
use std::time::{Duration, Instant};

use onvif_core::discovery::{
    Body, GROUP_V4, GROUP_V6, Message, Metadata, Mode, Probe, Search, SearchConfig, Target,
};
use onvif_core::xml::{Ns, QName};
use onvif_device::address::Scheme;
use onvif_device::net::discovery::{
    Announcer, DiscoveryConfig, DiscoveryServer, DiscoverySockets, ServiceAddress,
};
use socket2::{Domain, InterfaceIndexOrAddress, Protocol, Socket, Type};
use tokio::net::UdpSocket;
use tokio::time::timeout;

const ENDPOINT: &str = "urn:uuid:0f2e4a6c-1234-5678-9abc-def012345678";
/// How long a test waits for what must come.
const PATIENCE: Duration = Duration::from_secs(20);

/// An address of this machine, a port of its own, and a client there.
struct Place {
    address: IpAddr,
    /// Number of the card.
    index: u32,
    port: u16,
    /// Listens to the group, as a client does that waits for Hello.
    listener: UdpSocket,
    /// Asks, and is answered.
    client: UdpSocket,
}

impl Place {
    /// The first address that serves; `None`, and a loud word, where the machine has no multicast at all.
    async fn open(suits: fn(IpAddr) -> bool) -> Option<Self> {
        let mut reasons = Vec::new();
        for card in if_addrs::get_if_addrs().unwrap() {
            let (address, Some(index)) = (card.ip(), card.index) else {
                continue;
            };
            if !suits(address) {
                continue;
            }
            match Self::try_open(address, index).await {
                Ok(place) => return Some(place),
                Err(error) => reasons.push(format!("{address} on {}: {error}", card.name)),
            }
        }
        // The test harness hides what the printing macros say in a test that passes; this it does not.
        let _ = writeln!(
            io::stderr(),
            "left out, there is no multicast here: discovery {reasons:?}"
        );
        assert!(
            std::env::var_os("REQUIRE_MULTICAST").is_none(),
            "there is no multicast here: {reasons:?}"
        );
        None
    }

    async fn try_open(address: IpAddr, index: u32) -> io::Result<Self> {
        let listener = Socket::new(
            Domain::for_address((address, 0).into()),
            Type::DGRAM,
            Some(Protocol::UDP),
        )?;
        listener.set_reuse_address(true)?;
        listener.set_nonblocking(true)?;
        let client = Socket::new(
            Domain::for_address((address, 0).into()),
            Type::DGRAM,
            Some(Protocol::UDP),
        )?;
        client.set_nonblocking(true)?;
        match address {
            IpAddr::V4(address) => {
                listener.join_multicast_v4_n(&GROUP_V4, &InterfaceIndexOrAddress::Index(index))?;
                client.set_multicast_if_v4(&address)?;
            }
            IpAddr::V6(_) => {
                listener.join_multicast_v6(&GROUP_V6, index)?;
                client.set_multicast_if_v6(index)?;
            }
        }
        client.bind(&at(address, 0, index).into())?;
        let client = UdpSocket::from_std(client.into())?;
        // A port of our own, so that other tests and other programs on this machine are not heard.
        let port = client.local_addr()?.port().wrapping_add(1).max(1024);
        listener.bind(&group(address, port, index).into())?;
        let place = Self {
            address,
            index,
            port,
            listener: UdpSocket::from_std(listener.into())?,
            client,
        };
        // Multicast may be configured away in ways that only sending shows.
        place.client.send_to(b"is anybody there", place.group()).await?;
        let mut buffer = [0; 64];
        timeout(Duration::from_secs(3), place.listener.recv_from(&mut buffer)).await??;
        Ok(place)
    }

    fn group(&self) -> SocketAddr {
        group(self.address, self.port, self.index)
    }

    fn unicast(&self) -> SocketAddr {
        at(self.address, self.port, self.index)
    }

    fn xaddr(&self, port: u16) -> String {
        match self.address {
            IpAddr::V4(address) => format!("http://{address}:{port}/onvif/device_service"),
            IpAddr::V6(address) => format!("http://[{address}]:{port}/onvif/device_service"),
        }
    }

    fn config(&self) -> DiscoveryConfig {
        DiscoveryConfig {
            metadata: metadata("a"),
            services: vec![service(8080)],
            addresses: vec![self.address],
            port: self.port,
            instance_id: 7,
            metadata_version: 1,
            ..DiscoveryConfig::new(ENDPOINT)
        }
    }

    /// The next announcement, without the repeats of the one before.
    async fn announcement(&self, last: &mut String) -> Body {
        let mut buffer = vec![0; 65_536];
        loop {
            let received = timeout(PATIENCE, self.listener.recv_from(&mut buffer)).await;
            let (length, from) = received.expect("an announcement").unwrap();
            let message = Message::parse(&buffer[..length]).unwrap();
            if message.message_id == *last || matches!(message.body, Body::Probe(_)) {
                continue;
            }
            assert_eq!(
                from,
                self.unicast(),
                "sent from the address of the interface and the port of discovery"
            );
            *last = message.message_id;
            return message.body;
        }
    }

    async fn hello(&self, last: &mut String) -> Target {
        match self.announcement(last).await {
            Body::Hello(target) => target,
            other => panic!("{other:?}"),
        }
    }

    /// Probes until the first answer.
    async fn search(&self, to: SocketAddr) -> Target {
        let probe = Probe {
            types: vec![QName::constant(Ns::TDS, "Device")],
            ..Probe::default()
        };
        let config = SearchConfig {
            probe,
            repeats: 10,
            duration: PATIENCE,
        };
        let mut search = Search::new(config, Instant::now(), *b"0123456789abcdef");
        let mut buffer = vec![0; 65_536];
        loop {
            assert!(!search.is_over(Instant::now()), "no answer");
            if let Some(datagram) = search.poll_output(Instant::now()) {
                self.client.send_to(&datagram, to).await.unwrap();
            }
            tokio::select! {
                () = tokio::time::sleep_until(search.poll_timeout().into()) => {}
                received = self.client.recv_from(&mut buffer) => {
                    let (length, from) = received.unwrap();
                    assert_eq!(from, self.unicast());
                    if let Some(found) = search.handle(&buffer[..length], from).pop() {
                        return found.target;
                    }
                }
            }
        }
    }
}

fn group(address: IpAddr, port: u16, index: u32) -> SocketAddr {
    match address {
        IpAddr::V4(_) => SocketAddrV4::new(GROUP_V4, port).into(),
        IpAddr::V6(_) => SocketAddrV6::new(GROUP_V6, port, 0, index).into(),
    }
}

fn at(address: IpAddr, port: u16, index: u32) -> SocketAddr {
    match address {
        IpAddr::V6(address) if address.is_unicast_link_local() => {
            SocketAddrV6::new(address, port, 0, index).into()
        }
        _ => SocketAddr::from((address, port)),
    }
}

fn loopback(address: IpAddr) -> bool {
    address == Ipv4Addr::LOCALHOST
}

fn link_local(address: IpAddr) -> bool {
    matches!(address, IpAddr::V6(address) if address.is_unicast_link_local())
}

fn metadata(name: &str) -> Metadata {
    Metadata {
        types: vec![
            QName::constant(Ns::TDS, "Device"),
            QName::constant(Ns::DN, "NetworkVideoTransmitter"),
        ],
        scopes: vec![format!("onvif://www.onvif.org/name/{name}")],
    }
}

fn service(port: u16) -> ServiceAddress {
    ServiceAddress {
        scheme: Scheme::Http,
        port,
        path: "/onvif/device_service".to_owned(),
    }
}

async fn life_of_a_device(place: Place) {
    let mut last = String::new();
    let server = DiscoveryServer::start(place.config()).unwrap();
    let hello = place.hello(&mut last).await;
    assert_eq!(hello.endpoint, ENDPOINT);
    assert_eq!(hello.xaddrs, [place.xaddr(8080)]);
    assert_eq!(hello.scopes, metadata("a").scopes);

    assert_eq!(place.search(place.group()).await, hello);
    assert_eq!(place.search(place.unicast()).await, hello);

    server.set_metadata(metadata("b"));
    let changed = place.hello(&mut last).await;
    assert_eq!(changed.scopes, metadata("b").scopes);
    assert!(changed.metadata_version > hello.metadata_version);

    server.set_services(vec![service(8081)]);
    let moved = place.hello(&mut last).await;
    assert_eq!(moved.xaddrs, [place.xaddr(8081)]);
    assert!(moved.metadata_version > changed.metadata_version);
    assert_eq!(place.search(place.group()).await, moved);

    server.stop().await;
    assert_eq!(
        place.announcement(&mut last).await,
        Body::Bye(ENDPOINT.to_owned())
    );
}

#[tokio::test]
async fn device_is_found_and_followed_on_ipv4() {
    if let Some(place) = Place::open(loopback).await {
        life_of_a_device(place).await;
    }
}

#[tokio::test]
async fn device_is_found_and_followed_on_ipv6() {
    if let Some(place) = Place::open(link_local).await {
        life_of_a_device(place).await;
    }
}

#[tokio::test]
async fn hidden_device_says_neither_hello_nor_bye() {
    let Some(place) = Place::open(loopback).await else {
        return;
    };
    let config = DiscoveryConfig {
        mode: Mode::NonDiscoverable,
        ..place.config()
    };
    DiscoveryServer::start(config).unwrap().stop().await;
    // All that would have been sent has been sent by now, and loopback delivers at once.
    let mut buffer = [0; 2048];
    let error = place.listener.try_recv_from(&mut buffer).unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::WouldBlock);

    let server = DiscoveryServer::start(DiscoveryConfig {
        mode: Mode::NonDiscoverable,
        ..place.config()
    })
    .unwrap();
    server.set_mode(Mode::Discoverable);
    let hello = place.hello(&mut String::new()).await;
    assert_eq!(hello.endpoint, ENDPOINT);
    server.stop().await;
}

#[tokio::test]
async fn two_devices_share_the_port() {
    both_answer(|_| DiscoverySockets::default()).await;
}

#[tokio::test]
async fn two_devices_share_the_sockets() {
    both_answer(DiscoverySockets::clone).await;
}

/// Two devices, of which the second has the sockets that `second` makes of those of the first.
async fn both_answer(second: fn(&DiscoverySockets) -> DiscoverySockets) {
    let Some(place) = Place::open(loopback).await else {
        return;
    };
    let other_endpoint = "urn:uuid:ffffffff-1234-5678-9abc-def012345678";
    let config = place.config();
    let sockets = second(&config.sockets);
    let first = DiscoveryServer::start(config).unwrap();
    let second = DiscoveryServer::start(DiscoveryConfig {
        endpoint: other_endpoint.to_owned(),
        sockets,
        ..place.config()
    })
    .unwrap();
    let probe = |seed: u8| {
        let mut search = Search::new(SearchConfig::default(), Instant::now(), [seed; 16]);
        let probe = search.poll_output(Instant::now()).unwrap();
        let id = Message::parse(&probe).unwrap().message_id;
        (probe, id)
    };
    let (first_probe, id) = probe(1);
    let mut waiting = vec![ENDPOINT.to_owned(), other_endpoint.to_owned()];
    let mut buffer = vec![0; 65_536];
    let mut announced = waiting.clone();
    let mut last = String::new();
    while !announced.is_empty() {
        let endpoint = place.hello(&mut last).await.endpoint;
        announced.retain(|waiting| *waiting != endpoint);
    }
    place.client.send_to(&first_probe, place.group()).await.unwrap();
    while !waiting.is_empty() {
        let received = timeout(PATIENCE, place.client.recv_from(&mut buffer)).await;
        let (length, _) = received.expect("both answer").unwrap();
        let message = Message::parse(&buffer[..length]).unwrap();
        assert_eq!(message.relates_to.as_ref(), Some(&id));
        let Body::ProbeMatches(targets) = message.body else {
            panic!()
        };
        waiting.retain(|endpoint| *endpoint != targets[0].endpoint);
    }
    // Who goes takes nothing from who stays, which answers a new probe.
    first.stop().await;
    let (second_probe, id) = probe(2);
    place.client.send_to(&second_probe, place.group()).await.unwrap();
    loop {
        let received = timeout(PATIENCE, place.client.recv_from(&mut buffer)).await;
        let (length, _) = received.expect("the second answers").unwrap();
        let message = Message::parse(&buffer[..length]).unwrap();
        if message.relates_to.as_deref() != Some(&*id) {
            continue;
        }
        let Body::ProbeMatches(targets) = message.body else {
            panic!()
        };
        assert_eq!(targets[0].endpoint, other_endpoint);
        break;
    }
    second.stop().await;
}

#[tokio::test]
async fn junk_does_not_end_discovery() {
    let Some(place) = Place::open(loopback).await else {
        return;
    };
    let server = DiscoveryServer::start(place.config()).unwrap();
    place.hello(&mut String::new()).await;
    for junk in [&b""[..], b"junk", &[0xff; 9000], &[b'<'; 60_000]] {
        place.client.send_to(junk, place.unicast()).await.unwrap();
    }
    assert_eq!(place.search(place.unicast()).await.endpoint, ENDPOINT);
    server.stop().await;
}

#[tokio::test]
async fn announcer_follows_the_device() {
    let Some(place) = Place::open(loopback).await else {
        return;
    };
    let device = onvif_device::Device::builder().build().unwrap();
    let common = device.common();
    common.add_port(onvif_device::device::Protocol::Http, 8080);
    let config = DiscoveryConfig {
        addresses: vec![place.address],
        port: place.port,
        ..Announcer::config(&device)
    };
    let announcer = Announcer::start(device.clone(), config).unwrap();
    assert!(common.has_discovery());
    let mut last = String::new();
    let hello = place.hello(&mut last).await;
    assert_eq!(hello.endpoint, common.endpoint());
    assert_eq!(hello.types, [QName::constant(Ns::TDS, "Device")]);
    assert_eq!(hello.xaddrs, [place.xaddr(8080)]);

    // A client sets a scope.
    let (head, ()) = http::Request::post("/onvif/device_service")
        .body(())
        .unwrap()
        .into_parts();
    let connection = onvif_device::ConnectionInfo {
        peer: place.unicast(),
        local: place.unicast(),
        scheme: Scheme::Http,
    };
    let context = onvif_device::RequestContext::new(head, connection, std::time::SystemTime::now());
    let request =
        b"<SetScopes xmlns='http://www.onvif.org/ver10/device/wsdl'><Scopes>urn:new</Scopes></SetScopes>";
    device.call(&context, request).await.unwrap();
    let changed = place.hello(&mut last).await;
    assert!(changed.scopes.contains(&"urn:new".to_owned()));

    common.add_port(onvif_device::device::Protocol::Http, 8081);
    let moved = place.hello(&mut last).await;
    assert_eq!(moved.xaddrs, [place.xaddr(8080), place.xaddr(8081)]);

    let endpoint = common.endpoint().to_owned();
    announcer.stop().await;
    assert!(!common.has_discovery());
    assert_eq!(place.announcement(&mut last).await, Body::Bye(endpoint));
}
