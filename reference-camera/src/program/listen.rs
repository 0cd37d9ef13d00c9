//! Opens the ports, before anything else depends on them.

use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener};

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

/// Listens for `what`. With [`Bind::All`] one socket serves both address families; where there is no IPv6, IPv4 alone.
///
/// # Errors
/// Says which port cannot be had, and why.
pub fn listen(what: &'static str, bind: Bind, port: u16) -> Result<TcpListener, ListenError> {
    let result = match bind {
        Bind::Address(address) => open(SocketAddr::new(address, port), false),
        Bind::All => match open(SocketAddr::new(IpAddr::V6(Ipv6Addr::UNSPECIFIED), port), true) {
            Err(error) if no_ipv6(&error) => {
                open(SocketAddr::new(IpAddr::V4(Ipv4Addr::UNSPECIFIED), port), false)
            }
            result => result,
        },
    };
    result.map_err(|source| ListenError {
        what,
        bind,
        port,
        source,
    })
}

fn open(address: SocketAddr, both_families: bool) -> io::Result<TcpListener> {
    let socket = Socket::new(Domain::for_address(address), Type::STREAM, Some(Protocol::TCP))?;
    if address.is_ipv6() {
        socket.set_only_v6(!both_families)?;
    }
    // A restarted camera must not wait for the connections of the one before to be forgotten.
    #[cfg(unix)]
    socket.set_reuse_address(true)?;
    socket.set_nonblocking(true)?;
    socket.bind(&address.into())?;
    socket.listen(BACKLOG)?;
    Ok(socket.into())
}

fn no_ipv6(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::Unsupported | io::ErrorKind::AddrNotAvailable
    ) || error.raw_os_error() == Some(libc_eafnosupport())
}

/// `EAFNOSUPPORT`, for which the standard library has no kind.
const fn libc_eafnosupport() -> i32 {
    if cfg!(target_os = "linux") { 97 } else { 47 }
}

#[cfg(test)]
mod tests {
    use std::net::TcpStream;

    use super::*;

    #[test]
    fn all_means_both_families() {
        let listener = listen("HTTP", Bind::All, 0).unwrap();
        let port = listener.local_addr().unwrap().port();
        TcpStream::connect((Ipv4Addr::LOCALHOST, port)).unwrap();
        if listener.local_addr().unwrap().is_ipv6() {
            TcpStream::connect((Ipv6Addr::LOCALHOST, port)).unwrap();
        }
    }

    #[test]
    fn one_address_is_one_address() {
        let bind = Bind::Address(Ipv4Addr::LOCALHOST.into());
        let listener = listen("HTTP", bind, 0).unwrap();
        assert_eq!(listener.local_addr().unwrap().ip(), Ipv4Addr::LOCALHOST);
    }

    #[test]
    fn a_taken_port_is_named() {
        let bind = Bind::Address(Ipv4Addr::LOCALHOST.into());
        let first = listen("HTTP", bind, 0).unwrap();
        let port = first.local_addr().unwrap().port();
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
