//! Links, addresses and default routes of the kernel (rtnetlink). Every call opens a socket, asks, and waits for the kernel, which answers at once.

use std::io;
use std::net::IpAddr;

use netlink_packet_core::{
    NLM_F_ACK, NLM_F_CREATE, NLM_F_DUMP, NLM_F_EXCL, NLM_F_REQUEST, NetlinkHeader, NetlinkMessage,
    NetlinkPayload,
};
use netlink_packet_route::address::{
    AddressAttribute, AddressFlags, AddressMessage, AddressProtocol, AddressScope,
};
use netlink_packet_route::link::{
    AfSpecInet6, AfSpecUnspec, Inet6IfaceFlags, LinkAttribute, LinkFlags, LinkMessage,
};
use netlink_packet_route::route::{
    RouteAddress, RouteAttribute, RouteFlags, RouteHeader, RouteMessage, RouteProtocol, RouteScope, RouteType,
};
use netlink_packet_route::{AddressFamily, RouteNetlinkMessage};
use netlink_sys::{Socket, SocketAddr, protocols::NETLINK_ROUTE};

/// A network card, or what stands for one.
#[derive(Clone, Debug)]
pub(super) struct Link {
    pub index: u32,
    pub name: String,
    pub up: bool,
    /// It has its cable.
    pub running: bool,
    /// How often it has lost its cable.
    pub losses: u32,
    pub loopback: bool,
    /// A router has said that there are addresses by DHCPv6 (RFC 4861 section 4.2, M).
    pub managed: bool,
    /// A router has said that other things are told by DHCPv6 (O).
    pub other_configuration: bool,
    pub mac: [u8; 6],
    pub mtu: Option<u32>,
}

/// An address of a link.
#[derive(Clone, Copy, Debug)]
pub(super) struct Address {
    pub link: u32,
    pub address: IpAddr,
    pub prefix: u8,
    /// Somebody set it, without an end.
    pub permanent: bool,
    /// The kernel made it from what a router advertised.
    pub advertised: bool,
    /// It is kept to oneself: temporary, or made so that it does not tell the hardware address (RFC 8981, RFC 7217).
    pub private: bool,
}

/// A route to everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct DefaultRoute {
    pub gateway: IpAddr,
    pub link: Option<u32>,
    pub metric: u32,
}

pub(super) fn links() -> io::Result<Vec<Link>> {
    let answers = dump(RouteNetlinkMessage::GetLink(LinkMessage::default()))?;
    let links = answers.into_iter().filter_map(|answer| {
        let RouteNetlinkMessage::NewLink(message) = answer else {
            return None;
        };
        let flags = message.header.flags;
        let mut link = Link {
            index: message.header.index,
            name: String::new(),
            up: flags.contains(LinkFlags::Up),
            running: flags.contains(LinkFlags::Running),
            losses: 0,
            loopback: flags.contains(LinkFlags::Loopback),
            managed: false,
            other_configuration: false,
            mac: [0; 6],
            mtu: None,
        };
        for attribute in message.attributes {
            match attribute {
                LinkAttribute::IfName(name) => link.name = name,
                LinkAttribute::Mtu(mtu) => link.mtu = Some(mtu),
                LinkAttribute::CarrierDownCount(losses) => link.losses = losses,
                LinkAttribute::AfSpecUnspec(families) => {
                    let flags = families.iter().filter_map(|family| match family {
                        AfSpecUnspec::Inet6(attributes) => Some(attributes),
                        _ => None,
                    });
                    for attribute in flags.flatten() {
                        if let AfSpecInet6::Flags(flags) = attribute {
                            link.managed = flags.contains(Inet6IfaceFlags::RaManaged);
                            link.other_configuration = flags.contains(Inet6IfaceFlags::Otherconf);
                        }
                    }
                }
                LinkAttribute::Address(mac) => link.mac = mac.try_into().unwrap_or_default(),
                _ => {}
            }
        }
        Some(link)
    });
    Ok(links.collect())
}

pub(super) fn addresses() -> io::Result<Vec<Address>> {
    let answers = dump(RouteNetlinkMessage::GetAddress(AddressMessage::default()))?;
    let addresses = answers.into_iter().filter_map(|answer| {
        let RouteNetlinkMessage::NewAddress(message) = answer else {
            return None;
        };
        let header = message.header;
        let mut flags = AddressFlags::from_bits_retain(header.flags.bits().into());
        let (mut address, mut local, mut advertised) = (None, None, false);
        for attribute in message.attributes {
            match attribute {
                AddressAttribute::Address(ip) => address = Some(ip),
                AddressAttribute::Local(ip) => local = Some(ip),
                AddressAttribute::Flags(all) => flags = all,
                AddressAttribute::Protocol(AddressProtocol::RouterAnnouncement) => advertised = true,
                _ => {}
            }
        }
        Some(Address {
            link: header.index,
            // On a link from point to point, the other one is the peer's.
            address: local.or(address)?,
            prefix: header.prefix_len,
            permanent: flags.contains(AddressFlags::Permanent),
            advertised,
            private: flags.intersects(AddressFlags::Secondary | AddressFlags::StablePrivacy),
        })
    });
    Ok(addresses.collect())
}

pub(super) fn add_address(link: u32, address: IpAddr, prefix: u8) -> io::Result<()> {
    let message = RouteNetlinkMessage::NewAddress(address_message(link, address, prefix));
    change(message, NLM_F_CREATE | NLM_F_EXCL)
}

pub(super) fn remove_address(link: u32, address: IpAddr, prefix: u8) -> io::Result<()> {
    let message = RouteNetlinkMessage::DelAddress(address_message(link, address, prefix));
    change(message, 0)
}

fn address_message(link: u32, address: IpAddr, prefix: u8) -> AddressMessage {
    let mut message = AddressMessage::default();
    message.header.family = address.into();
    message.header.prefix_len = prefix;
    message.header.index = link;
    message.attributes.push(AddressAttribute::Address(address));
    if let IpAddr::V4(v4) = address {
        // So that it is not the source of packets that go further (RFC 3927 section 2.6.1).
        if v4.is_link_local() {
            message.header.scope = AddressScope::Link;
        }
        message.attributes.push(AddressAttribute::Local(address));
        if prefix <= 30 {
            let hosts = u32::MAX.checked_shr(prefix.into()).unwrap_or(0);
            let broadcast = (v4.to_bits() | hosts).into();
            message.attributes.push(AddressAttribute::Broadcast(broadcast));
        }
    }
    message
}

pub(super) fn set_up(link: u32, up: bool) -> io::Result<()> {
    let mut message = LinkMessage::default();
    message.header.index = link;
    message.header.change_mask = LinkFlags::Up;
    if up {
        message.header.flags = LinkFlags::Up;
    }
    change(RouteNetlinkMessage::SetLink(message), 0)
}

pub(super) fn set_mtu(link: u32, mtu: u32) -> io::Result<()> {
    let mut message = LinkMessage::default();
    message.header.index = link;
    message.attributes.push(LinkAttribute::Mtu(mtu));
    change(RouteNetlinkMessage::SetLink(message), 0)
}

pub(super) fn default_routes() -> io::Result<Vec<DefaultRoute>> {
    let mut routes = Vec::new();
    for family in [AddressFamily::Inet, AddressFamily::Inet6] {
        let mut message = RouteMessage::default();
        message.header.address_family = family;
        for answer in dump(RouteNetlinkMessage::GetRoute(message))? {
            let RouteNetlinkMessage::NewRoute(route) = answer else {
                continue;
            };
            let header = &route.header;
            // A dump of one family may be of all, where there is only one.
            if header.destination_prefix_length != 0
                || header.kind != RouteType::Unicast
                || header.table != RouteHeader::RT_TABLE_MAIN
                || header.address_family != family
            {
                continue;
            }
            let (mut gateway, mut link, mut metric) = (None, None, 0);
            for attribute in &route.attributes {
                match attribute {
                    RouteAttribute::Gateway(RouteAddress::Inet(ip)) => gateway = Some(IpAddr::from(*ip)),
                    RouteAttribute::Gateway(RouteAddress::Inet6(ip)) => gateway = Some(IpAddr::from(*ip)),
                    RouteAttribute::Oif(index) => link = Some(*index),
                    RouteAttribute::Priority(priority) => metric = *priority,
                    _ => {}
                }
            }
            routes.extend(gateway.map(|gateway| DefaultRoute {
                gateway,
                link,
                metric,
            }));
        }
    }
    routes.sort_by_key(|route| (route.gateway.is_ipv6(), route.metric));
    Ok(routes)
}

/// Adds a route. `onlink` lets the kernel believe that the router is on the link although no address of the link is near it.
pub(super) fn add_default_route(route: DefaultRoute, onlink: bool) -> io::Result<()> {
    let mut message = route_message(route);
    if onlink {
        message.header.flags = RouteFlags::Onlink;
    }
    change(RouteNetlinkMessage::NewRoute(message), NLM_F_CREATE | NLM_F_EXCL)
}

pub(super) fn remove_default_route(route: DefaultRoute) -> io::Result<()> {
    change(RouteNetlinkMessage::DelRoute(route_message(route)), 0)
}

fn route_message(route: DefaultRoute) -> RouteMessage {
    let mut message = RouteMessage::default();
    message.header = RouteHeader {
        address_family: route.gateway.into(),
        table: RouteHeader::RT_TABLE_MAIN,
        protocol: RouteProtocol::Static,
        scope: RouteScope::Universe,
        kind: RouteType::Unicast,
        ..RouteHeader::default()
    };
    message.attributes = vec![
        RouteAttribute::Gateway(route.gateway.into()),
        RouteAttribute::Priority(route.metric),
    ];
    message.attributes.extend(route.link.map(RouteAttribute::Oif));
    message
}

fn dump(message: RouteNetlinkMessage) -> io::Result<Vec<RouteNetlinkMessage>> {
    request(message, NLM_F_DUMP)
}

/// Asks for one thing.
pub(super) fn get(message: RouteNetlinkMessage) -> io::Result<Vec<RouteNetlinkMessage>> {
    request(message, NLM_F_ACK)
}

fn change(message: RouteNetlinkMessage, flags: u16) -> io::Result<()> {
    request(message, NLM_F_ACK | flags).map(|_| ())
}

fn request(message: RouteNetlinkMessage, flags: u16) -> io::Result<Vec<RouteNetlinkMessage>> {
    let mut socket = Socket::new(NETLINK_ROUTE)?;
    socket.bind_auto()?;
    socket.connect(&SocketAddr::new(0, 0))?;
    let mut packet = NetlinkMessage::new(NetlinkHeader::default(), NetlinkPayload::from(message));
    packet.header.flags = NLM_F_REQUEST | flags;
    packet.header.sequence_number = 1;
    packet.finalize();
    let mut octets = vec![0; packet.buffer_len()];
    packet.serialize(&mut octets);
    socket.send(&octets, 0)?;
    let mut answers = Vec::new();
    loop {
        let (octets, _) = socket.recv_from_full()?;
        let mut rest = &octets[..];
        while !rest.is_empty() {
            let answer: NetlinkMessage<RouteNetlinkMessage> =
                NetlinkMessage::deserialize(rest).map_err(io::Error::other)?;
            // Messages are aligned to four octets.
            let length = (answer.header.length as usize).next_multiple_of(4);
            rest = rest.get(length.max(4)..).unwrap_or_default();
            match answer.payload {
                NetlinkPayload::Done(_) => return Ok(answers),
                NetlinkPayload::Error(error) => {
                    return match error.code {
                        None => Ok(answers),
                        Some(_) => Err(error.to_io()),
                    };
                }
                NetlinkPayload::InnerMessage(message) => answers.push(message),
                _ => {}
            }
        }
    }
}
