//! Asks and hears who has an IPv4 address on a link (RFC 826), as the detection of conflicts needs it (RFC 5227).

use std::io::{self, Read as _};
use std::net::Ipv4Addr;
use std::os::fd::{AsFd, AsRawFd as _, BorrowedFd};

use nix::sys::socket::{LinkAddr, bind};
use socket2::{Domain, Protocol, Socket, Type};

use super::netlink::Link;

/// Octets of the header of Ethernet and the message.
const LENGTH: usize = 14 + 28;
const ETHERTYPE: [u8; 2] = [8, 6];
/// Addresses of Ethernet and of IPv4, and how long they are.
const KIND: [u8; 6] = [0, 1, 8, 0, 6, 4];
const REQUEST: [u8; 2] = [0, 1];
const BROADCAST: [u8; 6] = [0xff; 6];

/// What a message says. Requests and answers count alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Heard {
    /// Hardware address of who speaks.
    pub hardware: [u8; 6],
    /// Who speaks; unspecified in a probe.
    pub sender: Ipv4Addr,
    /// Who is asked for.
    pub target: Ipv4Addr,
}

/// A socket on one link. It takes `CAP_NET_RAW`.
#[derive(Debug)]
pub(super) struct Arp {
    socket: Socket,
    mac: [u8; 6],
}

impl Arp {
    /// # Errors
    /// Without the privilege, and for a link that is gone.
    pub fn open(link: &Link) -> io::Result<Arp> {
        let socket = socket()?;
        // The list of interfaces has the address that stands for a link among packet sockets.
        let listed = nix::ifaddrs::getifaddrs()?.filter_map(|interface| interface.address);
        let mut links = listed.filter_map(|address| address.as_link_addr().copied());
        let own = |address: &LinkAddr| u32::try_from(address.ifindex()) == Ok(link.index);
        let address = links
            .find(own)
            .ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))?;
        bind(socket.as_raw_fd(), &address)?;
        let arp = Arp {
            socket,
            mac: link.mac,
        };
        // What came from other links before the socket was bound to this one.
        while arp.hear()?.is_some() {}
        Ok(arp)
    }

    /// Whether this process may open such a socket.
    pub fn is_permitted() -> bool {
        socket().is_ok()
    }

    /// Asks whether anybody has the address, without saying that one would have it oneself (RFC 5227 section 2.1.1).
    pub fn probe(&self, address: Ipv4Addr) -> io::Result<()> {
        self.send(Ipv4Addr::UNSPECIFIED, address)
    }

    /// Tells everybody that this link has the address (RFC 5227 section 2.3).
    pub fn announce(&self, address: Ipv4Addr) -> io::Result<()> {
        self.send(address, address)
    }

    fn send(&self, sender: Ipv4Addr, target: Ipv4Addr) -> io::Result<()> {
        self.socket.send(&request(self.mac, sender, target)).map(|_| ())
    }

    /// The next message of somebody else, if one has come.
    pub fn hear(&self) -> io::Result<Option<Heard>> {
        loop {
            let mut packet = [0; LENGTH];
            match (&self.socket).read(&mut packet) {
                Ok(length) => {
                    let heard = packet.get(..length).and_then(parse);
                    if let Some(heard) = heard.filter(|heard| heard.hardware != self.mac) {
                        return Ok(Some(heard));
                    }
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return Ok(None),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }
}

impl AsFd for Arp {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.socket.as_fd()
    }
}

fn socket() -> io::Result<Socket> {
    // Packet sockets take the type of Ethernet in the order of the network.
    let protocol = u16::from_ne_bytes(ETHERTYPE);
    let socket = Socket::new(
        Domain::PACKET,
        Type::RAW,
        Some(Protocol::from(i32::from(protocol))),
    )?;
    socket.set_nonblocking(true)?;
    Ok(socket)
}

/// A request, which everybody on the link hears.
fn request(mac: [u8; 6], sender: Ipv4Addr, target: Ipv4Addr) -> Vec<u8> {
    let mut packet = Vec::with_capacity(LENGTH);
    packet.extend(BROADCAST);
    packet.extend(mac);
    packet.extend(ETHERTYPE);
    packet.extend(KIND);
    packet.extend(REQUEST);
    packet.extend(mac);
    packet.extend(sender.octets());
    // Who has the target address is what is asked.
    packet.extend([0; 6]);
    packet.extend(target.octets());
    packet
}

/// What a packet says; nothing where it is not a whole message about IPv4 on Ethernet.
fn parse(packet: &[u8]) -> Option<Heard> {
    let message = packet.get(14..LENGTH)?;
    if packet.get(12..14)? != ETHERTYPE || message.get(..6)? != KIND {
        return None;
    }
    let address = |at: usize| -> Option<Ipv4Addr> {
        let octets: [u8; 4] = message.get(at..at + 4)?.try_into().ok()?;
        Some(octets.into())
    };
    Some(Heard {
        hardware: message.get(8..14)?.try_into().ok()?,
        sender: address(14)?,
        target: address(24)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_is_heard() {
        let mac = [2, 0, 0, 0, 0, 9];
        let address = Ipv4Addr::new(169, 254, 7, 8);
        let packet = request(mac, Ipv4Addr::UNSPECIFIED, address);
        assert_eq!(packet.len(), LENGTH);
        assert_eq!(packet[..6], BROADCAST);
        let heard = Heard {
            hardware: mac,
            sender: Ipv4Addr::UNSPECIFIED,
            target: address,
        };
        assert_eq!(parse(&packet), Some(heard));
    }

    #[test]
    fn other_packets_say_nothing() {
        let packet = request([2; 6], Ipv4Addr::LOCALHOST, Ipv4Addr::LOCALHOST);
        for length in 0..packet.len() {
            assert_eq!(parse(&packet[..length]), None, "{length} octets");
        }
        for at in 12..20 {
            let mut other = packet.clone();
            other[at] ^= 0xff;
            assert_eq!(parse(&other), None, "octet {at}");
        }
    }
}
