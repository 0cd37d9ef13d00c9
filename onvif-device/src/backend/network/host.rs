//! The network of the host that the device runs on, read-only.

use std::collections::BTreeMap;
use std::fs;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::{Assigned, Dns, Host, Interface, Link, LinkMode, NetworkBackend, Ntp, Origin};

/// Tells what the host has and changes nothing. Reads `/sys`, `/proc` and `/etc` where the system has them; what cannot be read is left out.
#[derive(Clone, Copy, Debug, Default)]
pub struct HostNetwork;

impl NetworkBackend for HostNetwork {
    fn interfaces(&self) -> Vec<Interface> {
        let mut interfaces: BTreeMap<String, Interface> = BTreeMap::new();
        let mut loopback: BTreeMap<String, Interface> = BTreeMap::new();
        for found in if_addrs::get_if_addrs().unwrap_or_default() {
            let map = if found.is_loopback() {
                &mut loopback
            } else {
                &mut interfaces
            };
            let interface = map
                .entry(found.name.clone())
                .or_insert_with(|| described(&found.name));
            match &found.addr {
                if_addrs::IfAddr::V4(v4) => {
                    let prefix = v4.netmask.to_bits().count_ones() as u8;
                    let origin = origin(v4.ip.is_link_local());
                    interface.ipv4_enabled = true;
                    interface.ipv4.push(Assigned::new(v4.ip, prefix, origin));
                }
                if_addrs::IfAddr::V6(v6) => {
                    let prefix = v6.netmask.to_bits().count_ones() as u8;
                    let origin = origin(v6.ip.is_unicast_link_local());
                    interface.ipv6_enabled = true;
                    interface.ipv6.push(Assigned::new(v6.ip, prefix, origin));
                }
            }
        }
        if interfaces.is_empty() {
            interfaces = loopback;
        }
        interfaces.into_values().collect()
    }

    fn gateways(&self) -> Vec<IpAddr> {
        let v4 = read("/proc/net/route");
        let v6 = read("/proc/net/ipv6_route");
        let mut all: Vec<IpAddr> = ipv4_gateways(&v4).map(IpAddr::V4).collect();
        all.extend(ipv6_gateways(&v6).map(IpAddr::V6));
        all.dedup();
        all
    }

    fn dns(&self) -> Dns {
        resolv_conf(&read("/etc/resolv.conf"))
    }

    fn ntp(&self) -> Ntp {
        let servers = [
            "/etc/systemd/timesyncd.conf",
            "/etc/chrony/chrony.conf",
            "/etc/chrony.conf",
            "/etc/ntp.conf",
        ]
        .iter()
        .map(|path| time_servers(&read(path)))
        .find(|servers| !servers.is_empty())
        .unwrap_or_default();
        Ntp {
            from_dhcp: false,
            servers,
        }
    }

    fn hostname(&self) -> String {
        let name = read("/proc/sys/kernel/hostname");
        let name = if name.is_empty() {
            read("/etc/hostname")
        } else {
            name
        };
        name.trim().to_owned()
    }
}

fn read(path: &str) -> String {
    fs::read_to_string(path).unwrap_or_default()
}

fn described(name: &str) -> Interface {
    let attribute = |attribute: &str| read(&format!("/sys/class/net/{name}/{attribute}"));
    Interface {
        name: name.to_owned(),
        up: attribute("operstate").trim() != "down",
        mac: mac(attribute("address").trim()).unwrap_or_default(),
        mtu: attribute("mtu").trim().parse().ok(),
        link: link(&attribute("speed"), &attribute("duplex")),
        ..Interface::default()
    }
}

/// The link of an interface of this name, as the kernel tells it; `None` without a cable, and for what has no such link.
#[cfg(all(target_os = "linux", feature = "system-network"))]
pub(super) fn link_of(name: &str) -> Option<Link> {
    let attribute = |attribute: &str| read(&format!("/sys/class/net/{name}/{attribute}"));
    link(&attribute("speed"), &attribute("duplex"))
}

fn link(speed: &str, duplex: &str) -> Option<Link> {
    let mode = LinkMode {
        // Not told here; what is wired today negotiates.
        auto_negotiation: true,
        // -1 while there is no link.
        speed: speed.trim().parse().ok().filter(|speed| *speed > 0)?,
        full_duplex: match duplex.trim() {
            "full" => true,
            "half" => false,
            _ => return None,
        },
    };
    Some(Link {
        wanted: mode,
        current: mode,
        full_duplex: Vec::new(),
        half_duplex: Vec::new(),
    })
}

/// Who set the other addresses of the host cannot be told.
fn origin(link_local: bool) -> Origin {
    if link_local {
        Origin::LinkLocal
    } else {
        Origin::Manual
    }
}

fn mac(text: &str) -> Option<[u8; 6]> {
    let mut mac = [0; 6];
    let mut parts = text.split(':');
    for octet in &mut mac {
        *octet = u8::from_str_radix(parts.next()?, 16).ok()?;
    }
    parts.next().is_none().then_some(mac)
}

/// Lines of `/proc/net/route`: interface, destination, gateway, flags, …; addresses as the machine stores them.
fn ipv4_gateways(table: &str) -> impl Iterator<Item = Ipv4Addr> + '_ {
    table.lines().skip(1).filter_map(|line| {
        let fields: Vec<&str> = line.split_whitespace().collect();
        let (destination, gateway, mask) = (fields.get(1)?, fields.get(2)?, fields.get(7)?);
        let gateway = u32::from_str_radix(gateway, 16).ok()?;
        let default = *destination == "00000000" && *mask == "00000000" && gateway != 0;
        default.then(|| Ipv4Addr::from(gateway.to_ne_bytes()))
    })
}

/// Lines of `/proc/net/ipv6_route`: destination, its bits, source, its bits, next hop, …
fn ipv6_gateways(table: &str) -> impl Iterator<Item = Ipv6Addr> + '_ {
    table.lines().filter_map(|line| {
        let fields: Vec<&str> = line.split_whitespace().collect();
        let (bits, next) = (fields.get(1)?, fields.get(4)?);
        let next = u128::from_str_radix(next, 16).ok()?;
        let default = *bits == "00" && next != 0;
        default.then(|| Ipv6Addr::from_bits(next))
    })
}

pub(super) fn resolv_conf(text: &str) -> Dns {
    let mut dns = Dns::default();
    for line in text.lines() {
        let mut words = line.split_whitespace();
        match words.next() {
            Some("nameserver") => {
                // A scope behind a link-local address is of no use to anybody else.
                let address = words
                    .next()
                    .map(|word| word.split('%').next().unwrap_or_default());
                dns.servers
                    .extend(address.and_then(|word| word.parse::<IpAddr>().ok()));
            }
            Some("search" | "domain") => dns.search_domains = words.map(str::to_owned).collect(),
            _ => {}
        }
    }
    dns
}

/// Lines `NTP=a b` of systemd, and `server a`, `pool a` of the others.
fn time_servers(text: &str) -> Vec<Host> {
    text.lines()
        .map(str::trim)
        .flat_map(|line| {
            let words = match line.strip_prefix("NTP=") {
                Some(list) => list.split_whitespace().collect::<Vec<_>>(),
                None => match line.split_once(char::is_whitespace) {
                    Some(("server" | "pool" | "peer", rest)) => rest.split_whitespace().take(1).collect(),
                    _ => Vec::new(),
                },
            };
            words
                .into_iter()
                .map(|word| {
                    word.parse()
                        .map_or_else(|_| Host::Name(word.to_owned()), Host::Address)
                })
                .collect::<Vec<_>>()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn routes() {
        let v4 = "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\n\
                  eth0\t00000000\t010011AC\t0003\t0\t0\t0\t00000000\n\
                  eth0\t000011AC\t00000000\t0001\t0\t0\t0\t0000FFFF\nshort\n";
        let expected = Ipv4Addr::from(0x0100_11ac_u32.to_ne_bytes());
        assert_eq!(ipv4_gateways(v4).collect::<Vec<_>>(), [expected]);
        let v6 = "00000000000000000000000000000000 00 00000000000000000000000000000000 00 \
                  fe800000000000000000000000000001 00000400 00000001 00000000 00000003 eth0\n\
                  fe800000000000000000000000000000 40 00000000000000000000000000000000 00 \
                  00000000000000000000000000000000 00000100 00000001 00000000 00000001 eth0\nx\n";
        assert_eq!(
            ipv6_gateways(v6).collect::<Vec<_>>(),
            ["fe80::1".parse::<Ipv6Addr>().unwrap()]
        );
    }

    #[test]
    fn name_servers() {
        let dns = resolv_conf(
            "# x\nnameserver 192.0.2.1\nsearch a.example b.example\nnameserver fe80::1%eth0\nnameserver x\n",
        );
        assert_eq!(dns.search_domains, ["a.example", "b.example"]);
        assert_eq!(
            dns.servers,
            ["192.0.2.1".parse::<IpAddr>().unwrap(), "fe80::1".parse().unwrap()]
        );
    }

    #[test]
    fn time_servers_of_every_daemon() {
        let name = |name: &str| Host::Name(name.to_owned());
        assert_eq!(
            time_servers("[Time]\n#NTP=x\nNTP=a.example 192.0.2.1\n"),
            [name("a.example"), Host::Address("192.0.2.1".parse().unwrap())]
        );
        assert_eq!(
            time_servers("pool b.example iburst\nserver c.example\ndriftfile x"),
            [name("b.example"), name("c.example")]
        );
    }

    #[test]
    fn this_host_has_an_interface() {
        let interfaces = HostNetwork.interfaces();
        assert!(
            interfaces
                .iter()
                .any(|i| !i.ipv4.is_empty() || !i.ipv6.is_empty())
        );
    }
}
