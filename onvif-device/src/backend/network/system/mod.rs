//! The network of a Linux system, set through rtnetlink and the usual files.
//!
//! It takes the privilege to set the network (`CAP_NET_ADMIN`, and `CAP_SYS_ADMIN` for the name of the host). Nothing else may manage the same
//! interfaces: what NetworkManager or systemd-networkd find changed, they change back.

mod apply;
mod arp;
mod dhcp;
mod neighbour;
mod netlink;
mod record;
mod routes;
mod shown;
mod zero_configuration;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::net::IpAddr;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::{SystemTime, UNIX_EPOCH};

use super::host::resolv_conf;
use super::link_local::PREFIX;
use super::{
    Abilities, Dns, Finish, HostNetwork, Interface, InterfaceSettings, Ipv6Dhcp, NetworkBackend, Ntp,
};
use crate::backend::BackendError;
use crate::storage::Storage;
use dhcp::Clients;
pub use neighbour::KernelNeighbours;
use netlink::Link;
use record::Record;
use routes::{add_gateways, remove_other_gateways};
use zero_configuration::ZeroConfiguration;

/// The files that other programs of the system read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SystemFiles {
    /// Name servers. Default `/etc/resolv.conf`.
    pub resolv_conf: PathBuf,
    /// Name of the host for the next start of the system. Default `/etc/hostname`.
    pub hostname: PathBuf,
}

impl Default for SystemFiles {
    fn default() -> Self {
        SystemFiles {
            resolv_conf: "/etc/resolv.conf".into(),
            hostname: "/etc/hostname".into(),
        }
    }
}

/// Sets the network of the system that the device runs on.
#[derive(Clone, Debug)]
pub struct SystemNetwork(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    files: SystemFiles,
    dhcp_client: Option<Vec<String>>,
    dhcp6_client: Option<Vec<String>>,
    dhcp6_stateless_client: Option<Vec<String>>,
    clock: bool,
    record: Arc<Record>,
    /// Whether this process may open the sockets that it takes to find out who has an address.
    packet_sockets: bool,
    changing: Mutex<()>,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    interfaces: BTreeMap<String, InterfaceSettings>,
    /// The interfaces that nothing is left to do on.
    settled: BTreeSet<String>,
    clients: Clients,
    /// Whether a thread looks after the clients.
    looked_after: bool,
    /// Those who look after the addresses of the link, by interface.
    zero_configuration: BTreeMap<String, ZeroConfiguration>,
    gateways: Option<Vec<IpAddr>>,
    dns_from_dhcp: bool,
}

impl Default for SystemNetwork {
    fn default() -> Self {
        SystemNetwork::new(SystemFiles::default())
    }
}

impl SystemNetwork {
    /// A network without DHCP, which leaves the clock of the system alone.
    pub fn new(files: SystemFiles) -> SystemNetwork {
        SystemNetwork(Arc::new(Inner {
            files,
            dhcp_client: None,
            dhcp6_client: None,
            dhcp6_stateless_client: None,
            clock: false,
            record: Arc::default(),
            packet_sockets: arp::Arp::is_permitted(),
            changing: Mutex::default(),
            state: Mutex::default(),
        }))
    }

    /// Offers DHCP by a program that stays in the foreground, such as `udhcpc -f -i {interface}` or `dhcpcd -B {interface}`; the word
    /// `{interface}` stands for the name of the interface. It runs as long as DHCP is on, and sets addresses, routes and name servers itself.
    pub fn dhcp_client(self, command: Vec<String>) -> SystemNetwork {
        self.rebuilt(|inner| inner.dhcp_client = Some(command))
    }

    /// Offers stateful DHCPv6 by a program of the same kind, such as `udhcpc6 -f -i {interface}` or `dhclient -6 -d {interface}`.
    pub fn dhcp6_client(self, command: Vec<String>) -> SystemNetwork {
        self.rebuilt(|inner| inner.dhcp6_client = Some(command))
    }

    /// Offers stateless DHCPv6 by a program that asks for no addresses, such as `dhclient -6 -S -d {interface}`. With both programs, clients can leave it to the
    /// routers of the link which of them runs.
    pub fn dhcp6_stateless_client(self, command: Vec<String>) -> SystemNetwork {
        self.rebuilt(|inner| inner.dhcp6_stateless_client = Some(command))
    }

    /// Keeps the addresses of the link that nobody else had (RFC 3927 section 2.1), so that they are taken again, in the document [`DOCUMENT`](Self::DOCUMENT)
    /// of a storage; and takes away the addresses that were replaced when the program before this one ended. Without it, the first address that is tried is always the same.
    pub fn keep_in(self, storage: Arc<dyn Storage>) -> SystemNetwork {
        let record = Record::open(storage);
        record.finish_leaving();
        self.rebuilt(|inner| inner.record = Arc::new(record))
    }

    /// Name of the document that is kept. It is about this very machine and belongs in no backup.
    pub const DOCUMENT: &str = record::DOCUMENT;

    /// Lets clients and time servers set the clock of the system, which takes `CAP_SYS_TIME`. No other program may discipline it.
    pub fn system_clock(self) -> SystemNetwork {
        self.rebuilt(|inner| inner.clock = true)
    }

    fn rebuilt(self, change: impl FnOnce(&mut Inner)) -> SystemNetwork {
        let mut inner = Inner {
            files: self.0.files.clone(),
            dhcp_client: self.0.dhcp_client.clone(),
            dhcp6_client: self.0.dhcp6_client.clone(),
            dhcp6_stateless_client: self.0.dhcp6_stateless_client.clone(),
            clock: self.0.clock,
            record: Arc::clone(&self.0.record),
            packet_sockets: self.0.packet_sockets,
            changing: Mutex::default(),
            state: Mutex::default(),
        };
        change(&mut inner);
        SystemNetwork(Arc::new(inner))
    }
}

impl NetworkBackend for SystemNetwork {
    fn interfaces(&self) -> Vec<Interface> {
        let (Ok(links), Ok(addresses)) = (netlink::links(), netlink::addresses()) else {
            tracing::warn!("the interfaces cannot be listed");
            return Vec::new();
        };
        let kept = self.0.record.get();
        let state = self.0.state();
        let shown = |link: &Link| {
            let leaving = kept.leaving.get(&link.name).map_or(&[][..], Vec::as_slice);
            shown::shown(link, &addresses, state.interfaces.get(&link.name), leaving)
        };
        let mut all: Vec<Interface> = links.iter().filter(|link| !link.loopback).map(shown).collect();
        if all.is_empty() {
            all = links.iter().map(shown).collect();
        }
        all
    }

    fn gateways(&self) -> Vec<IpAddr> {
        let routes = netlink::default_routes().unwrap_or_default();
        let mut gateways: Vec<IpAddr> = Vec::new();
        for route in routes {
            if !gateways.contains(&route.gateway) {
                gateways.push(route.gateway);
            }
        }
        gateways
    }

    fn dns(&self) -> Dns {
        let text = fs::read_to_string(&self.0.files.resolv_conf).unwrap_or_default();
        Dns {
            from_dhcp: self.0.state().dns_from_dhcp,
            ..resolv_conf(&text)
        }
    }

    fn ntp(&self) -> Ntp {
        HostNetwork.ntp()
    }

    fn hostname(&self) -> String {
        HostNetwork.hostname()
    }

    fn abilities(&self) -> Abilities {
        Abilities {
            interfaces: true,
            dhcp: self.0.dhcp_client.is_some(),
            dhcpv6: self.0.dhcpv6(),
            zero_configuration: self.0.packet_sockets,
            gateways: true,
            dns: true,
            hostname: true,
            time_servers: true,
            clock: self.0.clock,
            dynamic_dns: true,
            ..Abilities::default()
        }
    }

    fn set_interface(
        &self,
        name: &str,
        settings: &InterfaceSettings,
    ) -> Result<Option<Finish>, BackendError> {
        let link = link(name)?;
        if settings.ipv4.dhcp && self.0.dhcp_client.is_none() {
            return Err(BackendError::Unsupported("there is no DHCP client".to_owned()));
        }
        let dhcpv6 = settings.ipv6.dhcp;
        if dhcpv6 != Ipv6Dhcp::Off && !self.0.dhcpv6().contains(&dhcpv6) {
            return Err(BackendError::Unsupported(
                "there is no such DHCPv6 client".to_owned(),
            ));
        }
        if settings.ipv4.zero_configuration && !self.0.packet_sockets {
            return Err(BackendError::Unsupported(
                "packet sockets are not permitted".to_owned(),
            ));
        }
        self.0.prepare(&link, settings).map_err(failed)?;
        let inner = Arc::clone(&self.0);
        let name = name.to_owned();
        Ok(Some(Box::new(move || {
            // Another change may have come meanwhile.
            let settings = inner.state().interfaces.get(&name).cloned();
            let (Some(settings), Ok(link)) = (settings, self::link(&name)) else {
                return;
            };
            if let Err(error) = inner.complete(&link, &settings) {
                tracing::error!(interface = name, %error, "the interface is only partly as it was set");
            }
        })))
    }

    fn set_gateways(&self, gateways: &[IpAddr]) -> Result<Option<Finish>, BackendError> {
        add_gateways(gateways)?;
        self.0.state().gateways = Some(gateways.to_vec());
        let inner = Arc::clone(&self.0);
        Ok(Some(Box::new(move || {
            let gateways = inner.state().gateways.clone();
            let Some(gateways) = gateways else { return };
            if let Err(error) = remove_other_gateways(&gateways) {
                tracing::error!(%error, "a default router that was replaced is still there");
            }
        })))
    }

    /// Writes the file in its place, since it is often mounted or linked from elsewhere. Should the write be cut off, the next start
    /// of the device repeats it.
    fn set_dns(&self, dns: &Dns) -> Result<(), BackendError> {
        if !dns.from_dhcp {
            let mut text = String::new();
            if !dns.search_domains.is_empty() {
                text = format!("search {}\n", dns.search_domains.join(" "));
            }
            for server in &dns.servers {
                text.push_str(&format!("nameserver {server}\n"));
            }
            fs::write(&self.0.files.resolv_conf, text).map_err(failed)?;
        }
        self.0.state().dns_from_dhcp = dns.from_dhcp;
        Ok(())
    }

    fn set_hostname(&self, name: Option<&str>) -> Result<(), BackendError> {
        const HOSTNAME: &str = "/proc/sys/kernel/hostname";
        let name = name.ok_or_else(|| BackendError::Unsupported("names from DHCP".to_owned()))?;
        let before = self.hostname();
        fs::write(HOSTNAME, name).map_err(failed)?;
        fs::write(&self.0.files.hostname, format!("{name}\n")).map_err(|error| {
            let _ = fs::write(HOSTNAME, before);
            failed(error)
        })
    }

    fn set_clock(&self, time: SystemTime) -> Result<(), BackendError> {
        use rustix::time::{ClockId, Timespec, clock_settime};
        let since = time
            .duration_since(UNIX_EPOCH)
            .map_err(|_| BackendError::Unsupported("a time before 1970".to_owned()))?;
        let time = Timespec {
            tv_sec: since.as_secs().try_into().unwrap_or(i64::MAX),
            tv_nsec: since.subsec_nanos().into(),
        };
        clock_settime(ClockId::Realtime, time).map_err(|error| failed(error.into()))
    }

    /// Leaves the system as it is: what it is without us is known to whoever starts it.
    fn reset(&self) {
        let mut state = self.0.state();
        // Nobody will defend them when the program has started anew.
        self.0.record.change(|kept| {
            for name in state.zero_configuration.keys() {
                if let Some(address) = kept.link_local.get(name) {
                    let leaving = kept.leaving.entry(name.clone()).or_default();
                    leaving.push(((*address).into(), PREFIX));
                }
            }
        });
        state.interfaces.clear();
        state.settled.clear();
        state.gateways = None;
        state.dns_from_dhcp = false;
    }
}

impl Inner {
    /// What can be asked of DHCPv6 servers.
    fn dhcpv6(&self) -> Vec<Ipv6Dhcp> {
        let (addresses, rest) = (self.dhcp6_client.is_some(), self.dhcp6_stateless_client.is_some());
        [
            (Ipv6Dhcp::Stateful, addresses),
            (Ipv6Dhcp::Stateless, rest),
            (Ipv6Dhcp::Auto, addresses && rest),
        ]
        .into_iter()
        .filter_map(|(one, offered)| offered.then_some(one))
        .collect()
    }
}

fn link(name: &str) -> Result<Link, BackendError> {
    let links = netlink::links().map_err(failed)?.into_iter();
    let mut found = links.filter(|link| link.name == name);
    found
        .next()
        .ok_or_else(|| BackendError::NotFound(name.to_owned()))
}

/// A setting of IPv6 on an interface. The name is one that the kernel has told, never one of a client.
fn sysctl(interface: &str, key: &str) -> Option<String> {
    let text = fs::read_to_string(format!("/proc/sys/net/ipv6/conf/{interface}/{key}")).ok()?;
    Some(text.trim().to_owned())
}

fn set_sysctl(interface: &str, key: &str, value: &str) -> io::Result<()> {
    fs::write(format!("/proc/sys/net/ipv6/conf/{interface}/{key}"), value)
}

fn failed(error: io::Error) -> BackendError {
    BackendError::Failed(error.to_string())
}
