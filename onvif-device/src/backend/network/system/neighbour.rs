//! Who is at the other end of a link: routes and neighbours of the kernel (rtnetlink).

use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use netlink_packet_route::neighbour::{
    NeighbourAddress, NeighbourAttribute, NeighbourMessage, NeighbourState,
};
use netlink_packet_route::route::{RouteAddress, RouteAttribute, RouteMessage, RouteType, RouteVia};
use netlink_packet_route::{AddressFamily, RouteNetlinkMessage};

use super::netlink;
use crate::hardware_filter::{Caller, MacAddress, Neighbours};

/// The loopback link is the first one of every network namespace.
const LOOPBACK: u32 = 1;

/// Knows callers by the route that answers to them take, and the table of neighbours of the link at which it begins (ARP, RFC 826, and RFC 4861). Who has
/// completed a TCP handshake is there. It takes no privileges, and Linux 5.0.
#[derive(Clone, Copy, Debug)]
pub struct KernelNeighbours(());

impl KernelNeighbours {
    /// Finds out whether the kernel can be asked.
    ///
    /// # Errors
    /// What the kernel says; one that is too old does not support the operation.
    pub fn open() -> io::Result<KernelNeighbours> {
        // There is nothing to be found, but a kernel that can look says so.
        neighbour(LOOPBACK, Ipv4Addr::LOCALHOST.into())?;
        Ok(KernelNeighbours(()))
    }
}

impl Neighbours for KernelNeighbours {
    fn caller(&self, peer: SocketAddr) -> io::Result<Caller> {
        let address = peer.ip().to_canonical();
        let scope = match peer {
            SocketAddr::V6(peer) => peer.scope_id(),
            SocketAddr::V4(_) => 0,
        };
        for answer in netlink::get(RouteNetlinkMessage::GetRoute(route_to(address, scope)))? {
            let RouteNetlinkMessage::NewRoute(route) = answer else {
                continue;
            };
            return Ok(match next(&route, address) {
                Some(Next::Machine) => Caller::Machine,
                Some(Next::Hop { link, address }) => {
                    neighbour(link, address)?.map_or(Caller::Unknown, Caller::Hardware)
                }
                None => Caller::Unknown,
            });
        }
        Ok(Caller::Unknown)
    }
}

/// Where packets to somebody go first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Next {
    Machine,
    Hop { link: u32, address: IpAddr },
}

/// `scope` is the link that the address belongs to, 0 for none.
fn route_to(address: IpAddr, scope: u32) -> RouteMessage {
    let mut message = RouteMessage::default();
    message.header.address_family = address.into();
    message.header.destination_prefix_length = if address.is_ipv4() { 32 } else { 128 };
    message
        .attributes
        .push(RouteAttribute::Destination(address.into()));
    if scope != 0 {
        message.attributes.push(RouteAttribute::Oif(scope));
    }
    message
}

/// The next hop to `address` by a route that the kernel has told.
fn next(route: &RouteMessage, address: IpAddr) -> Option<Next> {
    match route.header.kind {
        RouteType::Local => return Some(Next::Machine),
        RouteType::Unicast => {}
        _ => return None,
    }
    let (mut link, mut hop) = (None, address);
    for attribute in &route.attributes {
        match attribute {
            RouteAttribute::Oif(index) => link = Some(*index),
            RouteAttribute::Gateway(RouteAddress::Inet(router)) => hop = (*router).into(),
            RouteAttribute::Gateway(RouteAddress::Inet6(router)) => hop = (*router).into(),
            RouteAttribute::Via(RouteVia::Inet(router)) => hop = (*router).into(),
            RouteAttribute::Via(RouteVia::Inet6(router)) => hop = (*router).into(),
            _ => {}
        }
    }
    link.map(|link| Next::Hop { link, address: hop })
}

/// The hardware address of a neighbour, if the kernel has one.
fn neighbour(link: u32, address: IpAddr) -> io::Result<Option<MacAddress>> {
    let mut message = NeighbourMessage::default();
    message.header.family = AddressFamily::from(address);
    message.header.ifindex = link;
    message
        .attributes
        .push(NeighbourAttribute::Destination(NeighbourAddress::from(address)));
    let answers = match netlink::get(RouteNetlinkMessage::GetNeighbour(message)) {
        Err(error) if error.raw_os_error() == Some(libc::ENOENT) => return Ok(None),
        answers => answers?,
    };
    Ok(answers.into_iter().find_map(|answer| match answer {
        RouteNetlinkMessage::NewNeighbour(message) => hardware(&message),
        _ => None,
    }))
}

fn hardware(message: &NeighbourMessage) -> Option<MacAddress> {
    // A link without resolution has no addresses worth the name; one that is being looked for has none yet.
    if message.header.state == NeighbourState::Noarp {
        return None;
    }
    message.attributes.iter().find_map(|attribute| match attribute {
        NeighbourAttribute::LinkLayerAddress(octets) => {
            let octets: [u8; 6] = octets.as_slice().try_into().ok()?;
            MacAddress::new(octets)
        }
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use netlink_packet_core::Parseable as _;

    use super::*;

    const REACHABLE: u16 = 2;
    const NOARP: u16 = 0x40;

    /// A neighbour as the kernel tells it (`struct ndmsg` and its attributes).
    fn told(state: u16, hardware_address: &[u8]) -> Option<MacAddress> {
        let mut octets = vec![2, 0, 0, 0];
        octets.extend(7_u32.to_ne_bytes());
        octets.extend(state.to_ne_bytes());
        octets.extend([0, 1]);
        for (kind, value) in [(1_u16, &[192, 0, 2, 20][..]), (2, hardware_address)] {
            if value.is_empty() {
                continue;
            }
            octets.extend(u16::try_from(value.len() + 4).unwrap().to_ne_bytes());
            octets.extend(kind.to_ne_bytes());
            octets.extend(value);
            octets.resize(octets.len().next_multiple_of(4), 0);
        }
        let message = NeighbourMessage::parse(&octets[..]).unwrap();
        assert_eq!(message.header.ifindex, 7);
        hardware(&message)
    }

    #[test]
    fn neighbours_have_hardware_addresses_or_not() {
        let address = [2, 0, 0, 0, 0, 0xaa];
        assert_eq!(told(REACHABLE, &address), MacAddress::new(address));
        assert_eq!(told(NOARP, &address), None);
        assert_eq!(told(REACHABLE, &[]), None, "it is being looked for");
        assert_eq!(told(REACHABLE, &[0; 6]), None);
        assert_eq!(told(REACHABLE, &[0xff; 6]), None);
        for other in [&[1, 2, 3, 4][..], &[2; 8], &[2; 20]] {
            assert_eq!(told(REACHABLE, other), None, "another kind of link");
        }
    }

    #[test]
    fn packets_go_to_the_caller_or_to_a_router() {
        let caller: IpAddr = "198.51.100.7".parse().unwrap();
        let router: Ipv4Addr = "192.0.2.1".parse().unwrap();
        let route = |kind, attributes: &[RouteAttribute]| {
            let mut route = RouteMessage::default();
            route.header.kind = kind;
            route.attributes = attributes.to_vec();
            next(&route, caller)
        };
        let hop = |address| Some(Next::Hop { link: 3, address });
        let link = RouteAttribute::Oif(3);
        assert_eq!(
            route(RouteType::Unicast, std::slice::from_ref(&link)),
            hop(caller)
        );
        let by = RouteAttribute::Gateway(RouteAddress::Inet(router));
        assert_eq!(
            route(RouteType::Unicast, &[by.clone(), link.clone()]),
            hop(router.into())
        );
        // Routers of the other family (RFC 5549).
        let six = "fe80::1".parse().unwrap();
        let via = RouteAttribute::Via(RouteVia::Inet6(six));
        assert_eq!(route(RouteType::Unicast, &[link.clone(), via]), hop(six.into()));
        assert_eq!(
            route(RouteType::Local, std::slice::from_ref(&link)),
            Some(Next::Machine)
        );
        assert_eq!(route(RouteType::Unreachable, &[link]), None);
        assert_eq!(route(RouteType::Unicast, &[by]), None);
    }

    #[test]
    fn the_kernel_is_asked() {
        let neighbours = KernelNeighbours::open().unwrap();
        let here = "127.0.0.1:80".parse().unwrap();
        assert_eq!(neighbours.caller(here).unwrap(), Caller::Machine);
        let here = "[::ffff:127.0.0.9]:80".parse().unwrap();
        assert_eq!(neighbours.caller(here).unwrap(), Caller::Machine);
    }
}
