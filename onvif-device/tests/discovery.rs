//! Discovery over real sockets on the loopback interface, IPv4 and IPv6.

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6};
use std::time::{Duration, Instant};

use onvif_core::discovery::{
    Body, GROUP_V4, GROUP_V6, Message, Metadata, Mode, Probe, Search, SearchConfig, Target,
};
use onvif_core::xml::{Ns, QName};
use onvif_device::address::Scheme;
use onvif_device::net::discovery::{DiscoveryConfig, DiscoveryServer, ServiceAddress};
use socket2::{Domain, InterfaceIndexOrAddress, Protocol, Socket, Type};
use tokio::net::UdpSocket;
use tokio::time::timeout;

const ENDPOINT: &str = "urn:uuid:0f2e4a6c-1234-5678-9abc-def012345678";
/// How long a test waits for what must come.
const PATIENCE: Duration = Duration::from_secs(20);

/// One of the two loopback addresses, a port of its own, and a client there.
struct Loopback {
    address: IpAddr,
    port: u16,
    /// Listens to the group, as a client does that waits for Hello.
    listener: UdpSocket,
    /// Asks, and is answered.
    client: UdpSocket,
}

impl Loopback {
    /// `None`, and a loud word, where the machine has no multicast on the loopback interface.
    async fn open(address: IpAddr) -> Option<Self> {
        match Self::try_open(address).await {
            Ok(loopback) => Some(loopback),
            Err(error) => {
                eprintln!("NOT TESTED: discovery on {address}: no multicast here ({error})");
                assert!(
                    std::env::var_os("CI").is_none(),
                    "CI must have multicast on {address}: {error}"
                );
                None
            }
        }
    }

    async fn try_open(address: IpAddr) -> io::Result<Self> {
        let port = std::net::UdpSocket::bind((address, 0))?.local_addr()?.port();
        let index = loopback_index(address)?;
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
        let group = group(address, port, index);
        listener.bind(&group.into())?;
        client.bind(&SocketAddr::from((address, 0)).into())?;
        let loopback = Self {
            address,
            port,
            listener: UdpSocket::from_std(listener.into())?,
            client: UdpSocket::from_std(client.into())?,
        };
        // Multicast may be configured away in ways that only sending shows.
        loopback.client.send_to(b"is anybody there", group).await?;
        let mut buffer = [0; 64];
        timeout(PATIENCE, loopback.listener.recv_from(&mut buffer)).await??;
        Ok(loopback)
    }

    fn group(&self) -> SocketAddr {
        group(self.address, self.port, loopback_index(self.address).unwrap())
    }

    fn unicast(&self) -> SocketAddr {
        SocketAddr::from((self.address, self.port))
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

fn loopback_index(address: IpAddr) -> io::Result<u32> {
    if_addrs::get_if_addrs()?
        .into_iter()
        .find(|interface| interface.ip() == address)
        .and_then(|interface| interface.index)
        .ok_or_else(|| io::Error::from(io::ErrorKind::AddrNotAvailable))
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

async fn life_of_a_device(loopback: Loopback) {
    let mut last = String::new();
    let server = DiscoveryServer::start(loopback.config()).unwrap();
    let hello = loopback.hello(&mut last).await;
    assert_eq!(hello.endpoint, ENDPOINT);
    assert_eq!(hello.xaddrs, [loopback.xaddr(8080)]);
    assert_eq!(hello.scopes, metadata("a").scopes);

    assert_eq!(loopback.search(loopback.group()).await, hello);
    assert_eq!(loopback.search(loopback.unicast()).await, hello);

    server.set_metadata(metadata("b"));
    let changed = loopback.hello(&mut last).await;
    assert_eq!(changed.scopes, metadata("b").scopes);
    assert!(changed.metadata_version > hello.metadata_version);

    server.set_services(vec![service(8081)]);
    let moved = loopback.hello(&mut last).await;
    assert_eq!(moved.xaddrs, [loopback.xaddr(8081)]);
    assert!(moved.metadata_version > changed.metadata_version);
    assert_eq!(loopback.search(loopback.group()).await, moved);

    server.stop().await;
    assert_eq!(
        loopback.announcement(&mut last).await,
        Body::Bye(ENDPOINT.to_owned())
    );
}

#[tokio::test]
async fn device_is_found_and_followed_on_ipv4() {
    if let Some(loopback) = Loopback::open(Ipv4Addr::LOCALHOST.into()).await {
        life_of_a_device(loopback).await;
    }
}

#[tokio::test]
async fn device_is_found_and_followed_on_ipv6() {
    if let Some(loopback) = Loopback::open(Ipv6Addr::LOCALHOST.into()).await {
        life_of_a_device(loopback).await;
    }
}

#[tokio::test]
async fn hidden_device_says_neither_hello_nor_bye() {
    let Some(loopback) = Loopback::open(Ipv4Addr::LOCALHOST.into()).await else {
        return;
    };
    let config = DiscoveryConfig {
        mode: Mode::NonDiscoverable,
        ..loopback.config()
    };
    DiscoveryServer::start(config).unwrap().stop().await;
    // All that would have been sent has been sent by now, and loopback delivers at once.
    let mut buffer = [0; 2048];
    let error = loopback.listener.try_recv_from(&mut buffer).unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::WouldBlock);

    let server = DiscoveryServer::start(DiscoveryConfig {
        mode: Mode::NonDiscoverable,
        ..loopback.config()
    })
    .unwrap();
    server.set_mode(Mode::Discoverable);
    let hello = loopback.hello(&mut String::new()).await;
    assert_eq!(hello.endpoint, ENDPOINT);
    server.stop().await;
}

#[tokio::test]
async fn two_devices_share_the_port() {
    let Some(loopback) = Loopback::open(Ipv4Addr::LOCALHOST.into()).await else {
        return;
    };
    let other_endpoint = "urn:uuid:ffffffff-1234-5678-9abc-def012345678";
    let first = DiscoveryServer::start(loopback.config()).unwrap();
    let second = DiscoveryServer::start(DiscoveryConfig {
        endpoint: other_endpoint.to_owned(),
        ..loopback.config()
    })
    .unwrap();
    let probe = Search::new(SearchConfig::default(), Instant::now(), [1; 16])
        .poll_output(Instant::now())
        .unwrap();
    let id = Message::parse(&probe).unwrap().message_id;
    let mut waiting = vec![ENDPOINT.to_owned(), other_endpoint.to_owned()];
    let mut buffer = vec![0; 65_536];
    let mut announced = waiting.clone();
    let mut last = String::new();
    while !announced.is_empty() {
        let endpoint = loopback.hello(&mut last).await.endpoint;
        announced.retain(|waiting| *waiting != endpoint);
    }
    loopback.client.send_to(&probe, loopback.group()).await.unwrap();
    while !waiting.is_empty() {
        let received = timeout(PATIENCE, loopback.client.recv_from(&mut buffer)).await;
        let (length, _) = received.expect("both answer").unwrap();
        let message = Message::parse(&buffer[..length]).unwrap();
        assert_eq!(message.relates_to.as_ref(), Some(&id));
        let Body::ProbeMatches(targets) = message.body else {
            panic!()
        };
        waiting.retain(|endpoint| *endpoint != targets[0].endpoint);
    }
    first.stop().await;
    second.stop().await;
}

#[tokio::test]
async fn junk_does_not_end_discovery() {
    let Some(loopback) = Loopback::open(Ipv4Addr::LOCALHOST.into()).await else {
        return;
    };
    let server = DiscoveryServer::start(loopback.config()).unwrap();
    loopback.hello(&mut String::new()).await;
    for junk in [&b""[..], b"junk", &[0xff; 9000], &[b'<'; 60_000]] {
        loopback.client.send_to(junk, loopback.unicast()).await.unwrap();
    }
    assert_eq!(loopback.search(loopback.unicast()).await.endpoint, ENDPOINT);
    server.stop().await;
}
