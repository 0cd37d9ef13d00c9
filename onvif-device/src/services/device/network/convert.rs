//! What the backend says, in the words of ONVIF.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use onvif_core::generated::tt;

use crate::backend::network::{Assigned, Dns, Host, Interface, Ipv6Dhcp, Link, LinkMode, Ntp, Origin};

/// Ethernet, in the numbers that IANA gives to types of interfaces.
const ETHERNET: i32 = 6;

pub(in crate::services::device) fn zero_configuration(interface: &Interface) -> tt::NetworkZeroConfiguration {
    let addresses: Vec<String> = interface
        .ipv4
        .iter()
        .filter(|ip| ip.origin == Origin::LinkLocal)
        .map(|ip| ip.address.to_string())
        .collect();
    tt::NetworkZeroConfiguration {
        interface_token: interface.name.clone(),
        enabled: interface.has_zero_configuration(),
        addresses,
        ..tt::NetworkZeroConfiguration::default()
    }
}

pub(in crate::services::device) fn interface(interface: Interface) -> tt::NetworkInterface {
    let [a, b, c, d, e, f] = interface.mac;
    let v4 = |origin: Origin| of(&interface.ipv4, origin).map(prefixed_v4);
    let v6 = |origin: Origin| of(&interface.ipv6, origin).map(prefixed_v6).collect::<Vec<_>>();
    tt::NetworkInterface {
        enabled: interface.up,
        info: Some(tt::NetworkInterfaceInfo {
            name: Some(interface.name.clone()),
            hw_address: format!("{a:02x}:{b:02x}:{c:02x}:{d:02x}:{e:02x}:{f:02x}"),
            mtu: interface.mtu.and_then(|mtu| mtu.try_into().ok()),
        }),
        link: interface.link.as_ref().map(link),
        ipv4: Some(tt::IPv4NetworkInterface {
            enabled: interface.ipv4_enabled,
            config: tt::IPv4Configuration {
                manual: v4(Origin::Manual).collect(),
                from_dhcp: v4(Origin::Dhcp).next(),
                link_local: v4(Origin::LinkLocal).next(),
                dhcp: interface.ipv4_dhcp,
                ..tt::IPv4Configuration::default()
            },
        }),
        ipv6: Some(tt::IPv6NetworkInterface {
            enabled: interface.ipv6_enabled,
            config: Some(tt::IPv6Configuration {
                accept_router_advert: interface.ipv6_router_advertisements,
                dhcp: dhcpv6(interface.ipv6_dhcp),
                manual: v6(Origin::Manual),
                link_local: v6(Origin::LinkLocal),
                from_dhcp: v6(Origin::Dhcp),
                from_ra: v6(Origin::RouterAdvertisement),
                ..tt::IPv6Configuration::default()
            }),
        }),
        token: interface.name,
        ..tt::NetworkInterface::default()
    }
}

fn dhcpv6(dhcp: Ipv6Dhcp) -> tt::IPv6DHCPConfiguration {
    match dhcp {
        Ipv6Dhcp::Off => tt::IPv6DHCPConfiguration::Off,
        Ipv6Dhcp::Stateful => tt::IPv6DHCPConfiguration::Stateful,
        Ipv6Dhcp::Stateless => tt::IPv6DHCPConfiguration::Stateless,
        Ipv6Dhcp::Auto => tt::IPv6DHCPConfiguration::Auto,
    }
}

fn of<A>(assigned: &[Assigned<A>], origin: Origin) -> impl Iterator<Item = &Assigned<A>> {
    assigned.iter().filter(move |address| address.origin == origin)
}

fn prefixed_v4(assigned: &Assigned<Ipv4Addr>) -> tt::PrefixedIPv4Address {
    tt::PrefixedIPv4Address {
        address: assigned.address.to_string(),
        prefix_length: assigned.prefix.into(),
    }
}

fn prefixed_v6(assigned: &Assigned<Ipv6Addr>) -> tt::PrefixedIPv6Address {
    tt::PrefixedIPv6Address {
        address: assigned.address.to_string(),
        prefix_length: assigned.prefix.into(),
    }
}

/// How a link works.
pub(in crate::services::device) fn connection(mode: LinkMode) -> tt::NetworkInterfaceConnectionSetting {
    tt::NetworkInterfaceConnectionSetting {
        auto_negotiation: mode.auto_negotiation,
        speed: mode.speed.try_into().unwrap_or(i32::MAX),
        duplex: if mode.full_duplex {
            tt::Duplex::Full
        } else {
            tt::Duplex::Half
        },
    }
}

fn link(link: &Link) -> tt::NetworkInterfaceLink {
    tt::NetworkInterfaceLink {
        admin_settings: connection(link.wanted),
        oper_settings: connection(link.current),
        interface_type: ETHERNET,
    }
}

pub(in crate::services::device) fn dns(dns: Dns) -> tt::DNSInformation {
    let servers = dns.servers.into_iter().map(address).collect();
    let (from_dhcp, manual) = if dns.from_dhcp {
        (servers, Vec::new())
    } else {
        (Vec::new(), servers)
    };
    tt::DNSInformation {
        from_dhcp: dns.from_dhcp,
        search_domain: dns.search_domains,
        dns_from_dhcp: from_dhcp,
        dns_manual: manual,
        ..tt::DNSInformation::default()
    }
}

pub(in crate::services::device) fn ntp(ntp: Ntp) -> tt::NTPInformation {
    let servers = ntp.servers.into_iter().map(host).collect();
    let (from_dhcp, manual) = if ntp.from_dhcp {
        (servers, Vec::new())
    } else {
        (Vec::new(), servers)
    };
    tt::NTPInformation {
        from_dhcp: ntp.from_dhcp,
        ntp_from_dhcp: from_dhcp,
        ntp_manual: manual,
        ..tt::NTPInformation::default()
    }
}

fn address(address: IpAddr) -> tt::IPAddress {
    match address {
        IpAddr::V4(v4) => tt::IPAddress {
            r#type: tt::IPType::IPv4,
            ipv4_address: Some(v4.to_string()),
            ipv6_address: None,
        },
        IpAddr::V6(v6) => tt::IPAddress {
            r#type: tt::IPType::IPv6,
            ipv4_address: None,
            ipv6_address: Some(v6.to_string()),
        },
    }
}

fn host(host: Host) -> tt::NetworkHost {
    let empty = tt::NetworkHost::default();
    match host {
        Host::Address(IpAddr::V4(v4)) => tt::NetworkHost {
            r#type: tt::NetworkHostType::IPv4,
            ipv4_address: Some(v4.to_string()),
            ..empty
        },
        Host::Address(IpAddr::V6(v6)) => tt::NetworkHost {
            r#type: tt::NetworkHostType::IPv6,
            ipv6_address: Some(v6.to_string()),
            ..empty
        },
        Host::Name(name) => tt::NetworkHost {
            r#type: tt::NetworkHostType::DNS,
            dn_sname: Some(name),
            ..empty
        },
    }
}
