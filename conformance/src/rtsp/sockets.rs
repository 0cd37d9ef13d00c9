//! Pairs of UDP ports for RTP and RTCP, of one's own or of a group.

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use socket2::{Domain, Protocol, Socket, Type};
use tokio::net::UdpSocket;

/// Key frames come in bursts.
const RECEIVE_BUFFER: usize = 2 << 20;

/// Two sockets, the first one with an even port.
#[derive(Debug)]
pub struct Ports {
    /// For RTP.
    pub rtp: UdpSocket,
    /// For RTCP.
    pub rtcp: UdpSocket,
    /// Port of the first; the second is the next one.
    pub port: u16,
}

impl Ports {
    /// Two ports that are free on a local address.
    ///
    /// # Errors
    /// When none are.
    pub fn open(local: IpAddr) -> io::Result<Ports> {
        let mut last = io::Error::new(io::ErrorKind::AddrInUse, "no pair of ports is free");
        for _ in 0..100 {
            // The system chooses one; the other must be free by chance.
            let first = bind(SocketAddr::new(local, 0), false)?;
            let port = first.local_addr()?.port();
            let (even, odd) = (port & !1, port | 1);
            let other = SocketAddr::new(local, if port == even { odd } else { even });
            match bind(other, false) {
                Ok(second) => {
                    let (rtp, rtcp) = if port == even {
                        (first, second)
                    } else {
                        (second, first)
                    };
                    return Ok(Ports {
                        rtp,
                        rtcp,
                        port: even,
                    });
                }
                Err(error) => last = error,
            }
        }
        Err(last)
    }

    /// Members of a group, on the interface of a local address.
    ///
    /// # Errors
    /// When the group cannot be joined.
    pub fn join(group: IpAddr, port: u16, local: IpAddr) -> io::Result<Ports> {
        let rtcp = port.checked_add(1).ok_or(io::ErrorKind::InvalidInput)?;
        Ok(Ports {
            rtp: group_socket(group, port, local)?,
            rtcp: group_socket(group, rtcp, local)?,
            port,
        })
    }
}

/// A member of a group, on the interface of a local address.
///
/// # Errors
/// When the group cannot be joined.
pub fn group_socket(group: IpAddr, port: u16, local: IpAddr) -> io::Result<UdpSocket> {
    // Bound to the group, so that what others send to the port stays away.
    let socket = bind(SocketAddr::new(group, port), true)?;
    match (group, local) {
        (IpAddr::V4(group), IpAddr::V4(local)) => socket.join_multicast_v4(group, local)?,
        (IpAddr::V4(group), IpAddr::V6(_)) => socket.join_multicast_v4(group, Ipv4Addr::UNSPECIFIED)?,
        (IpAddr::V6(group), IpAddr::V6(local)) => socket.join_multicast_v6(&group, index_of(local))?,
        (IpAddr::V6(group), IpAddr::V4(_)) => socket.join_multicast_v6(&group, 0)?,
    }
    Ok(socket)
}

/// One that sends to groups by the interface of a local address, and only to this machine.
///
/// # Errors
/// When the address is not of this machine.
pub fn mouth(local: IpAddr) -> io::Result<UdpSocket> {
    let socket = Socket::new(
        Domain::for_address(SocketAddr::new(local, 0)),
        Type::DGRAM,
        Some(Protocol::UDP),
    )?;
    socket.set_nonblocking(true)?;
    match local {
        IpAddr::V4(local) => {
            socket.set_multicast_if_v4(&local)?;
            socket.set_multicast_loop_v4(true)?;
            socket.set_multicast_ttl_v4(0)?;
        }
        IpAddr::V6(local) => {
            socket.set_multicast_if_v6(index_of(local))?;
            socket.set_multicast_loop_v6(true)?;
            socket.set_multicast_hops_v6(0)?;
        }
    }
    // Any address: one of a link would have to be told with its interface.
    let any: IpAddr = match local {
        IpAddr::V4(_) => Ipv4Addr::UNSPECIFIED.into(),
        IpAddr::V6(_) => Ipv6Addr::UNSPECIFIED.into(),
    };
    socket.bind(&SocketAddr::new(any, 0).into())?;
    UdpSocket::from_std(socket.into())
}

fn bind(address: SocketAddr, shared: bool) -> io::Result<UdpSocket> {
    let socket = Socket::new(Domain::for_address(address), Type::DGRAM, Some(Protocol::UDP))?;
    socket.set_nonblocking(true)?;
    if shared {
        socket.set_reuse_address(true)?;
    }
    // A system may give less.
    let _ = socket.set_recv_buffer_size(RECEIVE_BUFFER);
    if address.is_ipv6() {
        socket.set_only_v6(true)?;
    }
    let address = match address {
        // An address of one link says nothing without its interface.
        SocketAddr::V6(mut v6) if v6.ip().is_unicast_link_local() => {
            v6.set_scope_id(index_of(*v6.ip()));
            SocketAddr::V6(v6)
        }
        other => other,
    };
    socket.bind(&address.into())?;
    UdpSocket::from_std(socket.into())
}

fn index_of(local: Ipv6Addr) -> u32 {
    let interfaces = if_addrs::get_if_addrs().unwrap_or_default();
    interfaces
        .iter()
        .find(|interface| interface.ip() == IpAddr::V6(local))
        .and_then(|interface| interface.index)
        .unwrap_or(0)
}

/// The local address from which a peer is reached.
///
/// # Errors
/// When there is no route.
pub fn interface_to(peer: SocketAddr) -> io::Result<IpAddr> {
    let any: IpAddr = if peer.is_ipv4() {
        Ipv4Addr::UNSPECIFIED.into()
    } else {
        Ipv6Addr::UNSPECIFIED.into()
    };
    let socket = std::net::UdpSocket::bind(SocketAddr::new(any, 0))?;
    socket.connect(peer)?;
    Ok(socket.local_addr()?.ip())
}
