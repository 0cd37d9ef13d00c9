//! The addresses of this machine, and the service addresses that follow from them.

use std::collections::BTreeMap;
use std::io;
use std::net::IpAddr;

use onvif_core::discovery::{Interface, InterfaceId};

use super::ServiceAddress;
use crate::address::uri_host;
use crate::address_filter::AddressFilter;

/// One address of a network card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Present {
    /// Number of the card.
    pub index: u32,
    /// Name of the card, for the log.
    pub name: String,
    pub address: IpAddr,
    /// Whether discovery joins the group and announces with this address: one of each family for each card.
    pub primary: bool,
    /// All addresses of the card in this family that can stand in a URI, this one first.
    pub reachable: Vec<IpAddr>,
}

/// The addresses of this machine that take part in discovery: those that are wanted, and at which the device is to be reached.
pub(super) fn present(wanted: &[IpAddr], filter: &AddressFilter) -> io::Result<Vec<Present>> {
    let listed = if_addrs::get_if_addrs()?
        .into_iter()
        .filter(|interface| interface.is_oper_up());
    let addresses = listed.filter_map(|interface| {
        let address = interface.ip();
        let takes_part = takes_part(wanted, address) && filter.serves_at(address);
        takes_part.then_some((interface.index?, interface.name, address))
    });
    Ok(group(addresses))
}

fn takes_part(wanted: &[IpAddr], address: IpAddr) -> bool {
    wanted.is_empty()
        || wanted.iter().any(|wanted| {
            *wanted == address || (wanted.is_unspecified() && (wanted.is_ipv6() || address.is_ipv4()))
        })
}

fn group(addresses: impl Iterator<Item = (u32, String, IpAddr)>) -> Vec<Present> {
    let mut cards: BTreeMap<(u32, bool), (String, Vec<IpAddr>)> = BTreeMap::new();
    for (index, name, address) in addresses {
        let (_, all) = cards
            .entry((index, address.is_ipv6()))
            .or_insert_with(|| (name, Vec::new()));
        if !all.contains(&address) {
            all.push(address);
        }
    }
    cards
        .into_iter()
        .flat_map(|((index, _), (name, mut all))| {
            // Neighbours on IPv6 talk by link-local addresses, and each card has one.
            all.sort_by_key(|address| !is_link_local(*address));
            // But such an address needs a zone, which a URI has no place for; it stands there only for lack of a better.
            let routed: Vec<_> = all
                .iter()
                .copied()
                .filter(|address| !is_link_local(*address))
                .collect();
            let usable = if routed.is_empty() { all.clone() } else { routed };
            all.into_iter()
                .enumerate()
                .map(|(position, address)| {
                    let mut reachable = usable.clone();
                    reachable.sort_by_key(|other| *other != address);
                    Present {
                        index,
                        name: name.clone(),
                        address,
                        primary: position == 0,
                        reachable,
                    }
                })
                .collect::<Vec<_>>()
        })
        .collect()
}

fn is_link_local(address: IpAddr) -> bool {
    match address {
        IpAddr::V6(address) => address.is_unicast_link_local(),
        IpAddr::V4(_) => false,
    }
}

/// The services whose addresses are given out.
pub(super) struct ServiceAddresses<'a>(pub &'a [ServiceAddress]);

impl ServiceAddresses<'_> {
    /// What the responder says on an interface.
    pub(super) fn on(&self, (id, present): (InterfaceId, &Present)) -> Interface {
        let xaddrs = present
            .reachable
            .iter()
            .flat_map(|address| self.0.iter().map(|service| uri(service, *address)))
            .collect();
        Interface {
            id,
            xaddrs,
            announces: present.primary,
        }
    }
}

fn uri(service: &ServiceAddress, address: IpAddr) -> String {
    let ServiceAddress { scheme, port, path } = service;
    let host = uri_host(address);
    if *port == scheme.default_port() {
        format!("{}://{host}{path}", scheme.as_str())
    } else {
        format!("{}://{host}:{port}{path}", scheme.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::address::Scheme;

    fn ip(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    fn listed(addresses: &[(u32, &str)]) -> Vec<Present> {
        group(
            addresses
                .iter()
                .map(|(index, address)| (*index, format!("eth{index}"), ip(address))),
        )
    }

    #[test]
    fn each_card_announces_once_per_family() {
        let all = listed(&[
            (2, "192.0.2.1"),
            (2, "2001:db8::1"),
            (2, "fe80::1"),
            (2, "198.51.100.1"),
            (1, "127.0.0.1"),
        ]);
        let summary: Vec<_> = all
            .iter()
            .map(|p| (p.index, p.address.to_string(), p.primary))
            .collect();
        assert_eq!(
            summary,
            [
                (1, "127.0.0.1".to_owned(), true),
                (2, "192.0.2.1".to_owned(), true),
                (2, "198.51.100.1".to_owned(), false),
                (2, "fe80::1".to_owned(), true),
                (2, "2001:db8::1".to_owned(), false),
            ]
        );
        assert_eq!(all[2].reachable, [ip("198.51.100.1"), ip("192.0.2.1")]);
        assert_eq!(
            all[3].reachable,
            [ip("2001:db8::1")],
            "an address that works in a URI"
        );
        assert_eq!(
            listed(&[(3, "fe80::2")])[0].reachable,
            [ip("fe80::2")],
            "for lack of a better"
        );
    }

    #[test]
    fn service_addresses_follow_the_interface() {
        let service = |scheme, port| ServiceAddress {
            scheme,
            port,
            path: "/onvif/device_service".to_owned(),
        };
        let services = [service(Scheme::Http, 8080), service(Scheme::Https, 443)];
        let all = listed(&[(2, "2001:db8::1"), (3, "192.0.2.1")]);
        let on = |present: &Present| ServiceAddresses(&services).on((InterfaceId(0), present)).xaddrs;
        assert_eq!(
            on(&all[0]),
            [
                "http://[2001:db8::1]:8080/onvif/device_service",
                "https://[2001:db8::1]/onvif/device_service"
            ]
        );
        assert_eq!(
            on(&all[1]),
            [
                "http://192.0.2.1:8080/onvif/device_service",
                "https://192.0.2.1/onvif/device_service"
            ]
        );
    }

    #[test]
    fn addresses_are_chosen_by_the_configuration() {
        for (wanted, address, expected) in [
            (&[][..], "192.0.2.1", true),
            (&["192.0.2.1"][..], "192.0.2.1", true),
            (&["192.0.2.1"][..], "192.0.2.2", false),
            (&["192.0.2.1"][..], "fe80::1", false),
            (&["0.0.0.0"][..], "192.0.2.2", true),
            (&["0.0.0.0"][..], "fe80::1", false),
            (&["::"][..], "fe80::1", true),
            (&["::"][..], "192.0.2.1", true),
        ] {
            let wanted: Vec<_> = wanted.iter().map(|text| ip(text)).collect();
            assert_eq!(takes_part(&wanted, ip(address)), expected, "{wanted:?} {address}");
        }
    }
}
