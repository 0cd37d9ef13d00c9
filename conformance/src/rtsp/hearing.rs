//! Whether groups can be heard here at all: nothing is said against a device whose packets may have been lost on their way to the suite.

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use super::sockets::{group_socket, mouth};

/// How long one's own datagram may take. It goes no further than this machine.
const LIMIT: Duration = Duration::from_secs(5);

/// Why what a device sends to a group may not arrive at a local address, although it was sent; `None` if nothing is in the way that
/// could be found out.
pub async fn in_the_way(group: IpAddr, local: IpAddr, peer: IpAddr) -> Option<String> {
    let interfaces: Vec<(IpAddr, u8)> = if_addrs::get_if_addrs()
        .unwrap_or_default()
        .iter()
        .map(|interface| match &interface.addr {
            if_addrs::IfAddr::V4(four) => (interface.ip(), four.prefixlen),
            if_addrs::IfAddr::V6(six) => (interface.ip(), six.prefixlen),
        })
        .collect();
    if !is_on_link(&interfaces, local, peer) {
        return Some(format!(
            "{peer} is not on the link of {local}, and routers between them may not pass groups on"
        ));
    }
    match hears_itself(group, local).await {
        Ok(()) => None,
        Err(error) => Some(format!(
            "the suite does not hear its own datagram to {group} at {local} either: {error}"
        )),
    }
}

/// Whether no router is between a local address and another one. `interfaces` are the addresses of this machine, with the lengths of their prefixes.
fn is_on_link(interfaces: &[(IpAddr, u8)], local: IpAddr, peer: IpAddr) -> bool {
    // This machine itself, by whichever of its addresses.
    if peer == local || interfaces.iter().any(|(own, _)| *own == peer) {
        return true;
    }
    let matches = |own: &[u8], other: &[u8], length: u8| {
        own.iter().zip(other).enumerate().all(|(at, (one, two))| {
            // The upper bits of an octet, as many as belong to the prefix.
            let bits = usize::from(length).saturating_sub(at * 8).min(8);
            u16::from(one ^ two) >> (8 - bits) == 0
        })
    };
    interfaces
        .iter()
        .filter(|(own, _)| *own == local)
        .any(|(own, length)| match (own, peer) {
            (IpAddr::V4(own), IpAddr::V4(peer)) => matches(&own.octets(), &peer.octets(), *length),
            (IpAddr::V6(own), IpAddr::V6(peer)) => matches(&own.octets(), &peer.octets(), *length),
            _ => false,
        })
}

/// Sends a datagram to a group and waits for it, on the interface of a local address.
async fn hears_itself(group: IpAddr, local: IpAddr) -> io::Result<()> {
    let ear = group_socket(group, 0, local)?;
    let mouth = mouth(local)?;
    let mut said = [0; 16];
    // Without randomness it is one that is always the same.
    let _ = getrandom::fill(&mut said);
    let to = SocketAddr::new(group, ear.local_addr()?.port());
    mouth.send_to(&said, to).await?;
    let hear = async {
        let mut heard = [0; 64];
        loop {
            let length = ear.recv(&mut heard).await?;
            if heard[..length] == said {
                return Ok(());
            }
        }
    };
    tokio::time::timeout(LIMIT, hear).await?
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use super::*;

    fn address(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    #[test]
    fn routers_are_between_prefixes() {
        let interfaces = [
            (address("192.0.2.9"), 26),
            (address("198.51.100.1"), 32),
            (address("2001:db8::1"), 64),
        ];
        for (local, peer, on_link) in [
            ("192.0.2.9", "192.0.2.62", true),
            ("192.0.2.9", "192.0.2.64", false),
            ("192.0.2.9", "192.0.3.9", false),
            ("192.0.2.9", "198.51.100.1", true),
            ("198.51.100.1", "198.51.100.2", false),
            ("2001:db8::1", "2001:db8::ffff", true),
            ("2001:db8::1", "2001:db8:0:1::1", false),
            ("2001:db8::1", "192.0.2.10", false),
        ] {
            let found = is_on_link(&interfaces, address(local), address(peer));
            assert_eq!(found, on_link, "{local} to {peer}");
        }
    }

    #[tokio::test]
    async fn what_is_in_the_way_is_said() {
        let (group, own) = (address("239.255.77.1"), IpAddr::from(Ipv4Addr::LOCALHOST));
        let elsewhere = address("192.0.2.7");
        assert_eq!(in_the_way(group, own, own).await, None);
        let routed = in_the_way(group, own, elsewhere).await.unwrap();
        assert!(routed.contains("not on the link"), "{routed}");
        // No interface of this machine has it.
        let deaf = in_the_way(group, elsewhere, elsewhere).await.unwrap();
        assert!(deaf.contains("does not hear"), "{deaf}");
    }
}
