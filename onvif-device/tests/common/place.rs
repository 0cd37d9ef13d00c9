//! A place for a device that is discovered, over real sockets, and its client.
#![allow(dead_code, missing_docs)]

use std::io::{self, Write};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, SocketAddrV4, SocketAddrV6};
use std::time::{Duration, Instant};

use onvif_core::discovery::{
    Body, GROUP_V4, GROUP_V6, Message, Metadata, Probe, Search, SearchConfig, Target,
};
use onvif_core::xml::{Ns, QName};
use onvif_device::address::Scheme;
use onvif_device::net::discovery::{DiscoveryConfig, ServiceAddress};
use socket2::{Domain, InterfaceIndexOrAddress, Protocol, Socket, Type};
use tokio::net::UdpSocket;
use tokio::time::timeout;

pub const ENDPOINT: &str = "urn:uuid:0f2e4a6c-1234-5678-9abc-def012345678";
/// How long a test waits for what must come.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// An address of this machine, a port of its own, and a client there.
pub struct Place {
    pub address: IpAddr,
    /// Number of the card.
    pub index: u32,
    pub port: u16,
    /// Listens to the group, as a client does that waits for Hello.
    pub listener: UdpSocket,
    /// Asks, and is answered.
    pub client: UdpSocket,
}

impl Place {
    /// The first address that serves; `None`, and a loud word, where the machine has no multicast at all.
    pub async fn open(suits: fn(IpAddr) -> bool) -> Option<Self> {
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

    pub fn group(&self) -> SocketAddr {
        group(self.address, self.port, self.index)
    }

    pub fn unicast(&self) -> SocketAddr {
        at(self.address, self.port, self.index)
    }

    pub fn xaddr(&self, port: u16) -> String {
        match self.address {
            IpAddr::V4(address) => format!("http://{address}:{port}/onvif/device_service"),
            IpAddr::V6(address) => format!("http://[{address}]:{port}/onvif/device_service"),
        }
    }

    pub fn config(&self) -> DiscoveryConfig {
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
    pub async fn announcement(&self, last: &mut String) -> Body {
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

    pub async fn hello(&self, last: &mut String) -> Target {
        match self.announcement(last).await {
            Body::Hello(target) => target,
            other => panic!("{other:?}"),
        }
    }

    /// Probes until the first answer.
    pub async fn search(&self, to: SocketAddr) -> Target {
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

pub fn group(address: IpAddr, port: u16, index: u32) -> SocketAddr {
    match address {
        IpAddr::V4(_) => SocketAddrV4::new(GROUP_V4, port).into(),
        IpAddr::V6(_) => SocketAddrV6::new(GROUP_V6, port, 0, index).into(),
    }
}

pub fn at(address: IpAddr, port: u16, index: u32) -> SocketAddr {
    match address {
        IpAddr::V6(address) if address.is_unicast_link_local() => {
            SocketAddrV6::new(address, port, 0, index).into()
        }
        _ => SocketAddr::from((address, port)),
    }
}

pub fn loopback(address: IpAddr) -> bool {
    address == Ipv4Addr::LOCALHOST
}

pub fn metadata(name: &str) -> Metadata {
    Metadata {
        types: vec![
            QName::constant(Ns::TDS, "Device"),
            QName::constant(Ns::DN, "NetworkVideoTransmitter"),
        ],
        scopes: vec![format!("onvif://www.onvif.org/name/{name}")],
    }
}

pub fn service(port: u16) -> ServiceAddress {
    ServiceAddress {
        scheme: Scheme::Http,
        port,
        path: "/onvif/device_service".to_owned(),
    }
}

/// A probe for everything, and its message id, which follows from the seed.
pub fn probe(seed: [u8; 16]) -> (Vec<u8>, String) {
    let mut search = Search::new(SearchConfig::default(), Instant::now(), seed);
    let probe = search.poll_output(Instant::now()).unwrap();
    let id = Message::parse(&probe).unwrap().message_id;
    (probe.to_vec(), id)
}
