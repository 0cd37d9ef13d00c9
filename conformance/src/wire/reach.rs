//! Connections to the device, also at addresses that mean something on one link only.

use std::io;
use std::net::{IpAddr, SocketAddr, SocketAddrV6};
use std::time::Duration;

use tokio::net::TcpStream;

/// How long one link is tried, where several are possible.
const LINK_TIME: Duration = Duration::from_secs(3);

/// Connects to a host and a port. An address of one link (RFC 4291, section 2.5.6) is looked for on every link of this machine.
///
/// # Errors
/// Why there is no connection.
pub async fn connect(peer: &str) -> io::Result<TcpStream> {
    let link_local = match peer.parse() {
        Ok(SocketAddr::V6(v6)) if v6.ip().is_unicast_link_local() && v6.scope_id() == 0 => v6,
        _ => return TcpStream::connect(peer).await,
    };
    let mut last = io::Error::new(
        io::ErrorKind::AddrNotAvailable,
        "no link of this machine has IPv6",
    );
    for index in links() {
        let on_link = SocketAddrV6::new(*link_local.ip(), link_local.port(), 0, index);
        match tokio::time::timeout(LINK_TIME, TcpStream::connect(on_link)).await {
            Ok(Ok(stream)) => return Ok(stream),
            Ok(Err(error)) => last = error,
            Err(_) => last = io::ErrorKind::TimedOut.into(),
        }
    }
    Err(last)
}

/// Indexes of the links that have an IPv6 address of their own.
fn links() -> Vec<u32> {
    let interfaces = if_addrs::get_if_addrs().unwrap_or_default();
    let mut links: Vec<u32> = interfaces
        .iter()
        .filter(|interface| matches!(interface.ip(), IpAddr::V6(own) if own.is_unicast_link_local()))
        .filter_map(|interface| interface.index)
        .collect();
    links.sort_unstable();
    links.dedup();
    links
}
