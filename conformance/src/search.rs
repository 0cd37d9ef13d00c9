//! Finds devices by WS-Discovery, on every interface.

use std::net::{IpAddr, Ipv4Addr, SocketAddr, SocketAddrV4, UdpSocket};
use std::time::{Duration, Instant};

use onvif_core::discovery::{Found, Search, SearchConfig};
use socket2::{Domain, Protocol, Socket, Type};

const GROUP: Ipv4Addr = Ipv4Addr::new(239, 255, 255, 250);

/// Searches for devices over IPv4, at this port: that of WS-Discovery is [`onvif_core::discovery::PORT`].
///
/// # Errors
/// When no interface takes a socket, or there is no randomness.
pub fn search(duration: Duration, port: u16) -> std::io::Result<Vec<Found>> {
    let mut seed = [0; 16];
    getrandom::fill(&mut seed).map_err(|error| std::io::Error::other(error.to_string()))?;
    let sockets = sockets()?;
    let config = SearchConfig {
        duration,
        ..SearchConfig::default()
    };
    let mut search = Search::new(config, Instant::now(), seed);
    let mut buffer = vec![0; 65_536];
    while !search.is_over(Instant::now()) {
        while let Some(payload) = search.poll_output(Instant::now()) {
            for socket in &sockets {
                // An interface without a way to the group is none to search on; the others go on.
                let _ = socket.send_to(&payload, SocketAddrV4::new(GROUP, port));
            }
        }
        for socket in &sockets {
            // The time out of the socket ends the wait.
            if let Ok((length, from)) = socket.recv_from(&mut buffer)
                && let Some(datagram) = buffer.get(..length)
            {
                search.handle(datagram, from);
            }
        }
    }
    Ok(search.found().to_vec())
}

fn sockets() -> std::io::Result<Vec<UdpSocket>> {
    let mut sockets = Vec::new();
    for interface in if_addrs::get_if_addrs()? {
        if let IpAddr::V4(address) = interface.ip()
            && let Ok(socket) = socket_on(address)
        {
            sockets.push(socket);
        }
    }
    if sockets.is_empty() {
        return Err(std::io::Error::other("no interface has an IPv4 address"));
    }
    Ok(sockets)
}

fn socket_on(address: Ipv4Addr) -> std::io::Result<UdpSocket> {
    let socket = Socket::new(Domain::IPV4, Type::DGRAM, Some(Protocol::UDP))?;
    socket.bind(&SocketAddr::from((address, 0)).into())?;
    socket.set_multicast_if_v4(&address)?;
    socket.set_multicast_ttl_v4(1)?;
    let socket: UdpSocket = socket.into();
    socket.set_read_timeout(Some(Duration::from_millis(50)))?;
    Ok(socket)
}
