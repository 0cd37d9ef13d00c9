//! A network that takes settings and leaves the host as it is.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Mutex, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::time::{Duration, Instant};

use super::{
    Abilities, Assigned, Dns, Finish, HostNetwork, Interface, InterfaceSettings, Link, LinkMode,
    NetworkBackend, Ntp, Origin, link_local,
};
use crate::backend::BackendError;

/// Speed that simulated links have, in Mbit/s.
const LINK: LinkMode = LinkMode {
    auto_negotiation: true,
    speed: 1000,
    full_duplex: true,
};

/// How long is believed what the host was found to have. Whoever connects must not be able to have its interfaces listed all the time.
const BELIEVED: Duration = Duration::from_secs(1);

/// A network for devices that are programs on somebody's machine: it starts from what the host has, as if DHCP had given it, and shows what is
/// set without touching the host. Ports and address filters are no part of it; they take effect on the listeners of the device.
///
/// The device is reached at the addresses that are shown, as far as the host has them ([`NetworkBackend::serves_at`]). An address that the host
/// does not have is shown only: as long as none of a family is one of the host's, the device is reached at all those of that family, for one that
/// went where nobody can follow would be lost.
#[derive(Debug)]
pub struct SimulatedNetwork<B = HostNetwork> {
    host: B,
    set: RwLock<Set>,
    left: Mutex<Option<(Instant, Vec<IpAddr>)>>,
}

#[derive(Debug, Default)]
struct Set {
    interfaces: BTreeMap<String, InterfaceSettings>,
    gateways: Option<Vec<IpAddr>>,
    dns: Option<Dns>,
    hostname: Option<String>,
}

impl Default for SimulatedNetwork {
    fn default() -> Self {
        SimulatedNetwork::over(HostNetwork)
    }
}

impl<B: NetworkBackend> SimulatedNetwork<B> {
    /// Starts from what `host` has.
    pub fn over(host: B) -> SimulatedNetwork<B> {
        SimulatedNetwork {
            host,
            set: RwLock::default(),
            left: Mutex::default(),
        }
    }

    fn set(&self) -> RwLockReadGuard<'_, Set> {
        self.set.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self) -> RwLockWriteGuard<'_, Set> {
        *self.left.lock().unwrap_or_else(PoisonError::into_inner) = None;
        self.set.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// The addresses of the host at which the device was until somebody set it others.
    fn left(&self) -> Vec<IpAddr> {
        let hosts = self.host.interfaces();
        let before: Vec<Interface> = hosts.into_iter().map(untouched).collect();
        left(&before, &self.interfaces())
    }
}

/// The addresses of `before` that are not those of `now`; see [`SimulatedNetwork`] for when they stay all the same.
fn left(before: &[Interface], now: &[Interface]) -> Vec<IpAddr> {
    let now_has: Vec<IpAddr> = now.iter().flat_map(addresses).collect();
    let (mut stays, mut left) = (false, Vec::new());
    for ipv6 in [false, true] {
        let family = before.iter().flat_map(addresses).filter(|a| a.is_ipv6() == ipv6);
        let (kept, gone): (Vec<IpAddr>, Vec<IpAddr>) = family.partition(|address| now_has.contains(address));
        let on = now.iter().any(|interface| {
            interface.up
                && match ipv6 {
                    true => interface.ipv6_enabled,
                    false => interface.ipv4_enabled,
                }
        });
        let elsewhere = on && kept.is_empty();
        stays |= !kept.is_empty() || (elsewhere && !gone.is_empty());
        if !elsewhere {
            left.extend(gone);
        }
    }
    if stays { left } else { Vec::new() }
}

fn addresses(interface: &Interface) -> Vec<IpAddr> {
    if !interface.up {
        return Vec::new();
    }
    let ipv4 = interface
        .ipv4
        .iter()
        .map(|assigned| IpAddr::from(assigned.address));
    let ipv6 = interface
        .ipv6
        .iter()
        .map(|assigned| IpAddr::from(assigned.address));
    ipv4.chain(ipv6).collect()
}

/// The interface of the host as long as nobody has set it.
fn untouched(host: Interface) -> Interface {
    let settings = InterfaceSettings::of(&leased(host.clone()));
    shown(host, &settings)
}

impl<B: NetworkBackend> NetworkBackend for SimulatedNetwork<B> {
    fn interfaces(&self) -> Vec<Interface> {
        let set = self.set();
        let interfaces = self.host.interfaces().into_iter();
        interfaces
            .map(|host| match set.interfaces.get(&host.name) {
                Some(settings) => shown(host, settings),
                None => untouched(host),
            })
            .collect()
    }

    fn serves_at(&self, own: IpAddr) -> bool {
        let own = own.to_canonical();
        if own.is_loopback() || self.set().interfaces.is_empty() {
            return true;
        }
        let mut left = self.left.lock().unwrap_or_else(PoisonError::into_inner);
        let fresh = left.take().filter(|(since, _)| since.elapsed() < BELIEVED);
        let (_, addresses) = left.insert(fresh.unwrap_or_else(|| (Instant::now(), self.left())));
        !addresses.contains(&own)
    }

    fn gateways(&self) -> Vec<IpAddr> {
        let set = self.set().gateways.clone();
        set.unwrap_or_else(|| self.host.gateways())
    }

    fn dns(&self) -> Dns {
        let host = || Dns {
            from_dhcp: true,
            ..self.host.dns()
        };
        match self.set().dns.clone() {
            None => host(),
            Some(dns) if dns.from_dhcp => {
                let search_domains = match dns.search_domains.is_empty() {
                    true => host().search_domains,
                    false => dns.search_domains,
                };
                Dns {
                    search_domains,
                    ..host()
                }
            }
            Some(dns) => dns,
        }
    }

    fn ntp(&self) -> Ntp {
        Ntp {
            from_dhcp: true,
            ..self.host.ntp()
        }
    }

    fn hostname(&self) -> String {
        let set = self.set().hostname.clone();
        set.unwrap_or_else(|| self.host.hostname())
    }

    fn abilities(&self) -> Abilities {
        Abilities {
            interfaces: true,
            dhcp: true,
            zero_configuration: true,
            gateways: true,
            dns: true,
            hostname: true,
            hostname_from_dhcp: true,
            time_servers: true,
            clock: false,
            dynamic_dns: true,
            ..Abilities::default()
        }
    }

    fn set_interface(
        &self,
        name: &str,
        settings: &InterfaceSettings,
    ) -> Result<Option<Finish>, BackendError> {
        if !self.host.interfaces().iter().any(|host| host.name == name) {
            return Err(BackendError::NotFound(name.to_owned()));
        }
        self.change().interfaces.insert(name.to_owned(), settings.clone());
        Ok(None)
    }

    fn set_gateways(&self, gateways: &[IpAddr]) -> Result<Option<Finish>, BackendError> {
        self.change().gateways = Some(gateways.to_vec());
        Ok(None)
    }

    fn set_dns(&self, dns: &Dns) -> Result<(), BackendError> {
        self.change().dns = Some(dns.clone());
        Ok(())
    }

    fn set_hostname(&self, name: Option<&str>) -> Result<(), BackendError> {
        self.change().hostname = name.map(str::to_owned);
        Ok(())
    }

    fn reset(&self) {
        *self.change() = Set::default();
    }
}

/// The interface of the host, as if DHCP had given its addresses.
fn leased(mut host: Interface) -> Interface {
    host.ipv4_dhcp = true;
    for assigned in &mut host.ipv4 {
        if assigned.origin == Origin::Manual {
            assigned.origin = Origin::Dhcp;
        }
    }
    for assigned in &mut host.ipv6 {
        if assigned.origin == Origin::Manual {
            assigned.origin = Origin::RouterAdvertisement;
        }
    }
    host.ipv6_router_advertisements = Some(true);
    host
}

/// The interface of the host with these settings.
fn shown(host: Interface, settings: &InterfaceSettings) -> Interface {
    let lease = leased(host.clone());
    let mut interface = host;
    interface.up = settings.enabled;
    interface.mtu = settings.mtu.or(interface.mtu);
    interface.link = Some(Link {
        wanted: settings.link.unwrap_or(LINK),
        current: match settings.link {
            Some(link) if !link.auto_negotiation => link,
            _ => LINK,
        },
        full_duplex: vec![10, 100, 1000],
        half_duplex: vec![10, 100],
    });
    let ipv4 = &settings.ipv4;
    interface.ipv4_enabled = ipv4.enabled;
    interface.ipv4_dhcp = ipv4.dhcp;
    interface.ipv4_zero_configuration = ipv4.zero_configuration;
    interface.ipv4 = Vec::new();
    if ipv4.enabled && ipv4.dhcp {
        let lease = lease.ipv4.iter();
        interface.ipv4.extend(lease.filter(|a| a.origin == Origin::Dhcp));
    } else if ipv4.enabled {
        let manual = ipv4.manual.iter();
        interface
            .ipv4
            .extend(manual.map(|a| Assigned::new(a.address, a.prefix, Origin::Manual)));
    }
    if ipv4.enabled && ipv4.zero_configuration {
        let own = lease.ipv4.iter().find(|a| a.origin == Origin::LinkLocal);
        let address = own.copied().unwrap_or_else(|| {
            let address = link_local::candidate(interface.mac, 0);
            Assigned::new(address, link_local::PREFIX, Origin::LinkLocal)
        });
        interface.ipv4.push(address);
    }
    let ipv6 = &settings.ipv6;
    interface.ipv6_enabled = ipv6.enabled;
    interface.ipv6_router_advertisements = Some(ipv6.router_advertisements);
    interface.ipv6 = Vec::new();
    if ipv6.enabled {
        for (origin, wanted, network) in [
            (Origin::LinkLocal, true, LINK_LOCAL_V6),
            (
                Origin::RouterAdvertisement,
                ipv6.router_advertisements,
                ADVERTISED,
            ),
        ] {
            if !wanted {
                continue;
            }
            interface
                .ipv6
                .extend(lease.ipv6.iter().filter(|a| a.origin == origin));
            // On a host without IPv6, what the interface of a device that speaks it would have.
            if lease.ipv6.is_empty() {
                let address = Ipv6Addr::from_bits(network | u128::from(interface_identifier(interface.mac)));
                interface.ipv6.push(Assigned::new(address, 64, origin));
            }
        }
        let manual = ipv6.manual.iter();
        interface
            .ipv6
            .extend(manual.map(|a| Assigned::new(a.address, a.prefix, Origin::Manual)));
    }
    interface
}

/// Network of the addresses of the link (RFC 4291 section 2.5.6).
const LINK_LOCAL_V6: u128 = 0xfe80 << 112;
/// What a router would advertise that is not there: a network for examples (RFC 3849).
const ADVERTISED: u128 = 0x2001_0db8 << 96;

/// The identifier that an interface makes of its hardware address (RFC 4291, appendix A).
fn interface_identifier(mac: [u8; 6]) -> u64 {
    let [a, b, c, d, e, f] = mac;
    u64::from_be_bytes([a ^ 2, b, c, 0xff, 0xfe, d, e, f])
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use super::*;
    use crate::backend::network::{Ipv4Settings, Ipv6Settings, Prefixed};

    struct Host;

    impl NetworkBackend for Host {
        fn interfaces(&self) -> Vec<Interface> {
            vec![Interface {
                name: "eth0".to_owned(),
                up: true,
                mac: [2, 0, 0, 0, 0, 1],
                mtu: Some(1500),
                ipv4_enabled: true,
                ipv4: vec![Assigned::new(Ipv4Addr::new(192, 0, 2, 9), 24, Origin::Manual)],
                ipv6_enabled: true,
                ipv6: vec![Assigned::new("2001:db8::9".parse().unwrap(), 64, Origin::Manual)],
                ..Interface::default()
            }]
        }
        fn gateways(&self) -> Vec<IpAddr> {
            vec![]
        }
        fn dns(&self) -> Dns {
            Dns {
                servers: vec!["192.0.2.53".parse().unwrap()],
                ..Dns::default()
            }
        }
        fn ntp(&self) -> Ntp {
            Ntp::default()
        }
        fn hostname(&self) -> String {
            "host".to_owned()
        }
    }

    #[test]
    fn it_starts_as_the_host_and_shows_what_is_set() {
        let network = SimulatedNetwork::over(Host);
        let [first] = &network.interfaces()[..] else {
            panic!()
        };
        assert!(first.ipv4_dhcp);
        assert_eq!(first.ipv4[0].origin, Origin::Dhcp);
        assert_eq!(first.ipv6[0].origin, Origin::RouterAdvertisement);

        let mut settings = InterfaceSettings::of(first);
        assert!(settings.ipv4.manual.is_empty() && settings.ipv6.manual.is_empty());
        settings.mtu = Some(1400);
        settings.ipv4 = Ipv4Settings {
            enabled: true,
            dhcp: false,
            manual: vec![Prefixed {
                address: Ipv4Addr::new(192, 0, 2, 10),
                prefix: 25,
            }],
            zero_configuration: true,
        };
        settings.ipv6 = Ipv6Settings::default();
        network.set_interface("eth0", &settings).unwrap();
        let [second] = &network.interfaces()[..] else {
            panic!()
        };
        assert_eq!(second.mtu, Some(1400));
        assert_eq!(
            second.ipv4[0],
            Assigned::new(Ipv4Addr::new(192, 0, 2, 10), 25, Origin::Manual)
        );
        assert!(second.ipv4[1].address.is_link_local());
        assert!(second.ipv6.is_empty());
        assert!(matches!(
            network.set_interface("eth1", &settings),
            Err(BackendError::NotFound(_))
        ));

        network.reset();
        assert_eq!(&network.interfaces()[0], first);
    }

    #[test]
    fn ipv6_can_be_switched_on_where_the_host_has_none() {
        let host = Interface {
            mac: [2, 0, 0, 0, 0, 1],
            ..Interface::default()
        };
        let mut settings = InterfaceSettings::of(&leased(host.clone()));
        assert!(shown(host.clone(), &settings).ipv6.is_empty());
        settings.ipv6.enabled = true;
        settings.ipv6.router_advertisements = true;
        let told = |settings: &InterfaceSettings| {
            let addresses = shown(host.clone(), settings).ipv6.into_iter();
            addresses
                .map(|a| (a.origin, a.address.to_string()))
                .collect::<Vec<_>>()
        };
        let link = (Origin::LinkLocal, "fe80::ff:fe00:1".to_owned());
        let advertised = (Origin::RouterAdvertisement, "2001:db8::ff:fe00:1".to_owned());
        assert_eq!(told(&settings), [link.clone(), advertised]);
        settings.ipv6.router_advertisements = false;
        assert_eq!(told(&settings), [link]);
    }

    fn ip(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    #[test]
    fn the_device_is_where_it_is_shown_as_far_as_the_host_has_that() {
        let network = SimulatedNetwork::over(Host);
        let (four, six) = (ip("192.0.2.9"), ip("2001:db8::9"));
        let served = |network: &SimulatedNetwork<Host>| [network.serves_at(four), network.serves_at(six)];
        assert_eq!(served(&network), [true; 2]);
        let manual = |address: [u8; 4]| Ipv4Settings {
            enabled: true,
            dhcp: false,
            manual: vec![Prefixed {
                address: address.into(),
                prefix: 24,
            }],
            zero_configuration: false,
        };
        let off = Ipv4Settings::default();
        let on = InterfaceSettings::of(&network.interfaces()[0]);
        let set = |ipv4: &Ipv4Settings, ipv6: bool, enabled: bool| {
            let mut settings = on.clone();
            settings.ipv4 = ipv4.clone();
            settings.ipv6.enabled = ipv6;
            settings.enabled = enabled;
            network.set_interface("eth0", &settings).unwrap();
            served(&network)
        };
        assert_eq!(set(&manual([192, 0, 2, 9]), true, true), [true, true]);
        assert_eq!(set(&manual([192, 0, 2, 9]), false, true), [true, false]);
        assert_eq!(set(&off, true, true), [false, true]);
        // The host has no such address: those that it has stay.
        assert_eq!(set(&manual([192, 0, 2, 10]), true, true), [true, true]);
        assert_eq!(set(&manual([192, 0, 2, 10]), false, true), [true, false]);
        // Nowhere is no place for a device.
        assert_eq!(set(&off, false, true), [true, true]);
        assert_eq!(set(&manual([192, 0, 2, 9]), true, false), [true, true]);
        set(&off, true, true);
        assert!(network.serves_at(ip("127.0.0.1")) && network.serves_at(ip("198.51.100.1")));
        assert!(!network.serves_at(ip("::ffff:192.0.2.9")));
        network.reset();
        assert_eq!(served(&network), [true; 2]);
    }
}
