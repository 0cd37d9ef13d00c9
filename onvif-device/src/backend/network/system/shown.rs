//! What the kernel has, as clients see it.

use std::net::{IpAddr, Ipv6Addr};

use super::super::host::link_of;
use super::super::{Assigned, Interface, InterfaceSettings, Ipv6Dhcp, Origin};
use super::netlink::{Address, Link};
use super::sysctl;

/// An interface with its addresses. `set` is what clients have set of it, `leaving` what is about to go.
pub(super) fn shown(
    link: &Link,
    addresses: &[Address],
    set: Option<&InterfaceSettings>,
    leaving: &[(IpAddr, u8)],
) -> Interface {
    let own = || addresses.iter().filter(|address| address.link == link.index);
    let leased = || own().any(|a| a.address.is_ipv4() && !a.permanent && !link.loopback);
    let dhcp = set.map_or_else(leased, |set| set.ipv4.dhcp);
    let mut interface = Interface {
        name: link.name.clone(),
        up: link.up,
        mac: link.mac,
        mtu: link.mtu,
        link: link_of(&link.name),
        ipv4_enabled: set.map_or_else(|| own().any(|a| a.address.is_ipv4()), |set| set.ipv4.enabled),
        ipv4_dhcp: dhcp,
        ipv4_zero_configuration: set.is_some_and(|set| set.ipv4.zero_configuration),
        ipv6_enabled: sysctl(&link.name, "disable_ipv6").is_some_and(|value| value == "0"),
        ipv6_dhcp: set.map_or(Ipv6Dhcp::Off, |set| set.ipv6.dhcp),
        ipv6_router_advertisements: sysctl(&link.name, "accept_ra").map(|value| value != "0"),
        ..Interface::default()
    };
    for found in own() {
        match found.address {
            IpAddr::V4(address) => {
                let origin = match address.is_link_local() {
                    true => Origin::LinkLocal,
                    false if dhcp => Origin::Dhcp,
                    false => Origin::Manual,
                };
                interface.ipv4.push(Assigned::new(address, found.prefix, origin));
            }
            IpAddr::V6(address) => {
                let origin = origin(found, address, link.mac, set, leaving);
                interface.ipv6.push(Assigned::new(address, found.prefix, origin));
            }
        }
    }
    interface
}

/// Where an address of IPv6 comes from.
pub(super) fn origin(
    found: &Address,
    address: Ipv6Addr,
    mac: [u8; 6],
    set: Option<&InterfaceSettings>,
    leaving: &[(IpAddr, u8)],
) -> Origin {
    let by_hand = |set: &InterfaceSettings| {
        let mut manual = set.ipv6.manual.iter();
        manual.any(|manual| manual.address == address && manual.prefix == found.prefix)
    };
    let dhcp = set.is_some_and(|set| set.ipv6.dhcp != Ipv6Dhcp::Off);
    if address.is_unicast_link_local() {
        Origin::LinkLocal
    } else if set.is_some_and(by_hand) {
        Origin::Manual
    } else if found.advertised {
        Origin::RouterAdvertisement
    } else if found.permanent {
        // Some clients tell the kernel no end, and renew what they have all the same.
        if dhcp && !leaving.contains(&(found.address, found.prefix)) {
            Origin::Dhcp
        } else {
            Origin::Manual
        }
    } else if found.prefix == 64 && (found.private || identifier(address) == of_hardware(mac)) {
        // Before Linux 5.18, nobody says that it is from an advertisement.
        Origin::RouterAdvertisement
    } else if dhcp || found.prefix == 128 {
        Origin::Dhcp
    } else {
        Origin::RouterAdvertisement
    }
}

/// The part of an address that is of the interface.
fn identifier(address: Ipv6Addr) -> [u8; 8] {
    (address.to_bits() as u64).to_be_bytes()
}

/// The identifier that an interface makes of its hardware address (RFC 4291, appendix A).
fn of_hardware([a, b, c, d, e, f]: [u8; 6]) -> [u8; 8] {
    [a ^ 2, b, c, 0xff, 0xfe, d, e, f]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::backend::network::Prefixed;

    const MAC: [u8; 6] = [2, 0, 0, 0, 0, 9];

    fn found(address: &str, prefix: u8) -> Address {
        Address {
            link: 2,
            address: address.parse().unwrap(),
            prefix,
            permanent: false,
            advertised: false,
            private: false,
        }
    }

    fn of(found: Address, set: Option<&InterfaceSettings>, leaving: &[(IpAddr, u8)]) -> Origin {
        let IpAddr::V6(address) = found.address else {
            panic!("{found:?}");
        };
        origin(&found, address, MAC, set, leaving)
    }

    #[test]
    fn addresses_of_ipv6_have_their_origin() {
        let mut set = InterfaceSettings::of(&Interface::default());
        let manual = Prefixed {
            address: "2001:db8::9".parse().unwrap(),
            prefix: 64,
        };
        set.ipv6.manual.push(manual);
        let mut asking = set.clone();
        asking.ipv6.dhcp = Ipv6Dhcp::Stateful;

        assert_eq!(of(found("fe80::9", 64), Some(&asking), &[]), Origin::LinkLocal);
        assert_eq!(of(found("2001:db8::9", 64), Some(&asking), &[]), Origin::Manual);
        for (address, prefix) in [("2001:db8::100", 128), ("2001:db8::100", 64)] {
            assert_eq!(of(found(address, prefix), Some(&asking), &[]), Origin::Dhcp);
        }
        assert_eq!(of(found("2001:db8::100", 128), Some(&set), &[]), Origin::Dhcp);

        // By advertisements, on a kernel that says so, and on one that does not.
        let advertised = Address {
            advertised: true,
            ..found("2001:db8::7", 64)
        };
        let private = Address {
            private: true,
            ..found("2001:db8::7", 64)
        };
        for one in [advertised, private, found("2001:db8::ff:fe00:9", 64)] {
            assert_eq!(
                of(one, Some(&asking), &[]),
                Origin::RouterAdvertisement,
                "{one:?}"
            );
        }

        // Without an end: somebody set it, unless a client is at it; what clients have set before is theirs until it is gone.
        let endless = Address {
            permanent: true,
            ..found("2001:db8::100", 128)
        };
        assert_eq!(of(endless, None, &[]), Origin::Manual);
        assert_eq!(of(endless, Some(&set), &[]), Origin::Manual);
        assert_eq!(of(endless, Some(&asking), &[]), Origin::Dhcp);
        let leaving = [(endless.address, endless.prefix)];
        assert_eq!(of(endless, Some(&asking), &leaving), Origin::Manual);
    }
}
