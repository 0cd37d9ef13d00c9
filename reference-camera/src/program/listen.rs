//! Opens the ports, before anything else depends on them.

use std::fmt;
use std::io;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener};

use socket2::{Domain, Protocol, Socket, Type};

use super::config::Bind;

/// Connections that may wait to be accepted.
const BACKLOG: i32 = 256;

/// A port that cannot be had.
#[derive(Debug)]
pub struct ListenError {
    what: &'static str,
    bind: Bind,
    port: u16,
    source: io::Error,
}

impl fmt::Display for ListenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ListenError {
            what,
            bind,
            port,
            source,
        } = self;
        let hint = match source.kind() {
            io::ErrorKind::AddrInUse => "another program has it; choose another port",
            io::ErrorKind::PermissionDenied => "it takes a privilege; choose a port from 1024 on",
            io::ErrorKind::AddrNotAvailable => "this machine does not have the address",
            _ => {
                return write!(
                    f,
                    "cannot listen for {what} at port {port} (address: {bind}): {source}"
                );
            }
        };
        write!(
            f,
            "cannot listen for {what} at port {port} (address: {bind}): {hint}"
        )
    }
}

impl std::error::Error for ListenError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}

/// Listens for `what`. [`Bind::All`] opens a socket for each address family, so that no client appears with an IPv4 address in IPv6
/// clothes; where there is no IPv6, IPv4 alone. There is at least one listener, and all have the same port.
///
/// # Errors
/// Says which port cannot be had, and why.
pub fn listen(what: &'static str, bind: Bind, port: u16) -> Result<Vec<TcpListener>, ListenError> {
    let result = match bind {
        Bind::Address(address) => open(SocketAddr::new(address, port)).map(|listener| vec![listener]),
        Bind::All => both_families(port),
    };
    result.map_err(|source| ListenError {
        what,
        bind,
        port,
        source,
    })
}

fn both_families(port: u16) -> io::Result<Vec<TcpListener>> {
    let first = open(SocketAddr::new(Ipv4Addr::UNSPECIFIED.into(), port))?;
    let port = first.local_addr()?.port();
    match open(SocketAddr::new(Ipv6Addr::UNSPECIFIED.into(), port)) {
        Ok(second) => Ok(vec![first, second]),
        Err(error) if error.kind() == io::ErrorKind::AddrInUse => Err(error),
        // There is no IPv6, for one of several reasons.
        Err(_) => Ok(vec![first]),
    }
}

fn open(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = Socket::new(Domain::for_address(address), Type::STREAM, Some(Protocol::TCP))?;
    if address.is_ipv6() {
        socket.set_only_v6(true)?;
    }
    // A restarted camera must not wait for the connections of the one before to be forgotten.
    #[cfg(unix)]
    socket.set_reuse_address(true)?;
    socket.set_nonblocking(true)?;
    socket.bind(&address.into())?;
    socket.listen(BACKLOG)?;
    Ok(socket.into())
}

#[cfg(test)]
mod tests {
    use std::net::TcpStream;

    use super::*;

    #[test]
    fn all_means_both_families() {
        let listeners = listen("HTTP", Bind::All, 0).unwrap();
        let port = listeners[0].local_addr().unwrap().port();
        TcpStream::connect((Ipv4Addr::LOCALHOST, port)).unwrap();
        if let Some(second) = listeners.get(1) {
            assert_eq!(second.local_addr().unwrap().port(), port);
            TcpStream::connect((Ipv6Addr::LOCALHOST, port)).unwrap();
        }
    }

    #[test]
    fn one_address_is_one_address() {
        let bind = Bind::Address(Ipv4Addr::LOCALHOST.into());
        let listeners = listen("HTTP", bind, 0).unwrap();
        assert_eq!(listeners.len(), 1);
        assert_eq!(listeners[0].local_addr().unwrap().ip(), Ipv4Addr::LOCALHOST);
    }

    #[test]
    fn a_taken_port_is_named() {
        let bind = Bind::Address(Ipv4Addr::LOCALHOST.into());
        let first = listen("HTTP", bind, 0).unwrap();
        let port = first[0].local_addr().unwrap().port();
        let error = listen("RTSP", bind, port).unwrap_err().to_string();
        assert!(
            error.contains("RTSP") && error.contains(&port.to_string()) && error.contains("another program"),
            "{error}"
        );
        let foreign = Bind::Address("192.0.2.1".parse().unwrap());
        let error = listen("HTTP", foreign, 0).unwrap_err().to_string();
        assert!(error.contains("does not have the address"), "{error}");
    }
}
