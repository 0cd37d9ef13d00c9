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

/// How long somebody at an address has for taking a connection.
const THERE_TIME: Duration = Duration::from_secs(1);

/// Whether anybody takes connections at the address of a service.
pub async fn is_there(address: &str) -> bool {
    let Ok((_, peer)) = super::http::parse(address) else {
        return false;
    };
    matches!(tokio::time::timeout(THERE_TIME, connect(&peer)).await, Ok(Ok(_)))
}

/// The addresses of services, those first where somebody takes connections: with several of them, each that nobody has would cost a long wait.
pub async fn those_there_first(addresses: &[String]) -> Vec<String> {
    let mut asking = tokio::task::JoinSet::new();
    for (place, address) in addresses.iter().cloned().enumerate() {
        asking.spawn(async move { (!is_there(&address).await, place, address) });
    }
    let mut found = asking.join_all().await;
    found.sort();
    found.into_iter().map(|(_, _, address)| address).collect()
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
