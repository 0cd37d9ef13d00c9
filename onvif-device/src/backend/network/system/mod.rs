//! The network of a Linux system, set through rtnetlink and the usual files.
//!
//! It takes the privilege to set the network (`CAP_NET_ADMIN`, and `CAP_SYS_ADMIN` for the name of the host). Nothing else may manage the same
//! interfaces: what NetworkManager or systemd-networkd find changed, they change back.

mod neighbour;
mod netlink;

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::net::IpAddr;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use super::host::resolv_conf;
use super::{
    Abilities, Assigned, Dns, Finish, HostNetwork, Interface, InterfaceSettings, NetworkBackend, Ntp, Origin,
};
use crate::backend::BackendError;
pub use neighbour::KernelNeighbours;
use netlink::{Address, DefaultRoute, Link};

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
    clock: bool,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    interfaces: BTreeMap<String, InterfaceSettings>,
    /// Running DHCP clients by interface.
    clients: BTreeMap<String, Child>,
    gateways: Option<Vec<IpAddr>>,
    dns_from_dhcp: bool,
}

impl Drop for State {
    fn drop(&mut self) {
        for client in self.clients.values_mut() {
            end(client);
        }
    }
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
            clock: false,
            state: Mutex::default(),
        }))
    }

    /// Offers DHCP by a program that stays in the foreground, such as `udhcpc -f -i {interface}` or `dhcpcd -B {interface}`; the word
    /// `{interface}` stands for the name of the interface. It runs as long as DHCP is on, and sets addresses, routes and name servers itself.
    pub fn dhcp_client(self, command: Vec<String>) -> SystemNetwork {
        self.rebuilt(|inner| inner.dhcp_client = Some(command))
    }

    /// Lets clients and time servers set the clock of the system, which takes `CAP_SYS_TIME`. No other program may discipline it.
    pub fn system_clock(self) -> SystemNetwork {
        self.rebuilt(|inner| inner.clock = true)
    }

    fn rebuilt(self, change: impl FnOnce(&mut Inner)) -> SystemNetwork {
        let mut inner = Inner {
            files: self.0.files.clone(),
            dhcp_client: self.0.dhcp_client.clone(),
            clock: self.0.clock,
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
        let state = self.0.state();
        let shown = |link: &Link| state.shown(link, &addresses);
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
        self.0.prepare(&link, settings).map_err(failed)?;
        let inner = Arc::clone(&self.0);
        inner.state().interfaces.insert(name.to_owned(), settings.clone());
        Ok(Some(Box::new(move || {
            // Another change may have come meanwhile.
            let settings = inner.state().interfaces.get(&link.name).cloned();
            let Some(settings) = settings else { return };
            if let Err(error) = inner.complete(&link, &settings) {
                tracing::error!(interface = link.name, %error, "the interface is only partly as it was set");
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
        state.interfaces.clear();
        state.gateways = None;
        state.dns_from_dhcp = false;
    }
}

impl State {
    fn shown(&self, link: &Link, addresses: &[Address]) -> Interface {
        let set = self.interfaces.get(&link.name);
        let own = || addresses.iter().filter(|address| address.link == link.index);
        let leased = || own().any(|a| a.address.is_ipv4() && !a.permanent && !link.loopback);
        let dhcp = set.map_or_else(leased, |set| set.ipv4.dhcp);
        let mut interface = Interface {
            name: link.name.clone(),
            up: link.up,
            mac: link.mac,
            mtu: link.mtu,
            link: super::host::link_of(&link.name),
            ipv4_enabled: set.map_or_else(|| own().any(|a| a.address.is_ipv4()), |set| set.ipv4.enabled),
            ipv4_dhcp: dhcp,
            ipv6_enabled: sysctl(&link.name, "disable_ipv6").is_some_and(|value| value == "0"),
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
                    let origin = if address.is_unicast_link_local() {
                        Origin::LinkLocal
                    } else if found.permanent {
                        Origin::Manual
                    } else if found.advertised || found.prefix < 128 {
                        Origin::RouterAdvertisement
                    } else {
                        Origin::Dhcp
                    };
                    interface.ipv6.push(Assigned::new(address, found.prefix, origin));
                }
            }
        }
        interface
    }
}

impl Inner {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Everything that takes nothing from anybody: the new addresses come beside the old ones. Undoes itself when a step fails.
    fn prepare(&self, link: &Link, settings: &InterfaceSettings) -> io::Result<()> {
        let mut undo: Vec<Box<dyn FnOnce()>> = Vec::new();
        let result = self.steps(link, settings, &mut undo);
        if result.is_err() {
            for step in undo.into_iter().rev() {
                step();
            }
        }
        result
    }

    fn steps(
        &self,
        link: &Link,
        settings: &InterfaceSettings,
        undo: &mut Vec<Box<dyn FnOnce()>>,
    ) -> io::Result<()> {
        let index = link.index;
        if let Some(mtu) = settings.mtu.filter(|mtu| link.mtu != Some(*mtu)) {
            netlink::set_mtu(index, mtu)?;
            let before = link.mtu.unwrap_or(1500);
            undo.push(Box::new(move || drop(netlink::set_mtu(index, before))));
        }
        if settings.enabled && !link.up {
            netlink::set_up(index, true)?;
            undo.push(Box::new(move || drop(netlink::set_up(index, false))));
        }
        if settings.ipv6.enabled {
            let accept = if settings.ipv6.router_advertisements {
                "1"
            } else {
                "0"
            };
            for (key, value) in [("disable_ipv6", "0"), ("accept_ra", accept)] {
                let before = sysctl(&link.name, key);
                if before.as_deref() != Some(value) {
                    set_sysctl(&link.name, key, value)?;
                    let name = link.name.clone();
                    if let Some(before) = before {
                        undo.push(Box::new(move || drop(set_sysctl(&name, key, &before))));
                    }
                }
            }
        }
        for (address, prefix) in add_missing(index, settings)? {
            undo.push(Box::new(move || {
                drop(netlink::remove_address(index, address, prefix))
            }));
        }
        Ok(())
    }

    /// The rest: old addresses go, DHCP begins or ends.
    fn complete(&self, link: &Link, settings: &InterfaceSettings) -> io::Result<()> {
        let was_leased = self.stop_client(&link.name, settings);
        let wanted = wanted(settings);
        for found in netlink::addresses()?.into_iter().filter(|a| a.link == link.index) {
            let keep = match found.address {
                // What DHCP has set while it goes on.
                IpAddr::V4(_) if settings.ipv4.enabled && settings.ipv4.dhcp && was_leased => true,
                IpAddr::V4(address) => {
                    settings.ipv4.enabled && settings.ipv4.zero_configuration && address.is_link_local()
                }
                IpAddr::V6(address) => address.is_unicast_link_local() || !found.permanent,
            };
            if !keep && !wanted.contains(&(found.address, found.prefix)) {
                match netlink::remove_address(link.index, found.address, found.prefix) {
                    // The kernel takes the younger addresses of a network away with the oldest one.
                    Err(error) if error.raw_os_error() == Some(libc::EADDRNOTAVAIL) => {}
                    result => result?,
                }
            }
        }
        add_missing(link.index, settings)?;
        if !settings.ipv6.enabled && sysctl(&link.name, "disable_ipv6").is_some_and(|value| value != "1") {
            set_sysctl(&link.name, "disable_ipv6", "1")?;
        }
        if !settings.enabled {
            netlink::set_up(link.index, false)?;
        }
        // Routes went with the addresses.
        let gateways = self.state().gateways.clone();
        if let Some(gateways) = gateways {
            add_gateways(&gateways).map_err(io::Error::other)?;
        }
        self.start_client(&link.name, settings)
    }

    /// Ends the DHCP client of an interface that no longer wants one; returns whether it goes on.
    fn stop_client(&self, interface: &str, settings: &InterfaceSettings) -> bool {
        let mut state = self.state();
        let Some(client) = state.clients.get_mut(interface) else {
            return false;
        };
        let wanted = settings.enabled && settings.ipv4.enabled && settings.ipv4.dhcp;
        if wanted && matches!(client.try_wait(), Ok(None)) {
            return true;
        }
        if let Some(mut client) = state.clients.remove(interface) {
            end(&mut client);
        }
        false
    }

    fn start_client(&self, interface: &str, settings: &InterfaceSettings) -> io::Result<()> {
        let wanted = settings.enabled && settings.ipv4.enabled && settings.ipv4.dhcp;
        let mut state = self.state();
        let (true, Some([program, arguments @ ..])) = (wanted, self.dhcp_client.as_deref()) else {
            return Ok(());
        };
        if state.clients.contains_key(interface) {
            return Ok(());
        }
        let client = Command::new(program)
            .args(
                arguments
                    .iter()
                    .map(|word| word.replace("{interface}", interface)),
            )
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        state.clients.insert(interface.to_owned(), client);
        Ok(())
    }
}

fn end(client: &mut Child) {
    let _ = client.kill();
    let _ = client.wait();
}

/// The addresses that are set by hand and in force.
fn wanted(settings: &InterfaceSettings) -> Vec<(IpAddr, u8)> {
    let mut wanted = Vec::new();
    if settings.ipv4.enabled && !settings.ipv4.dhcp {
        let manual = settings.ipv4.manual.iter();
        wanted.extend(manual.map(|a| (IpAddr::from(a.address), a.prefix)));
    }
    if settings.ipv6.enabled {
        let manual = settings.ipv6.manual.iter();
        wanted.extend(manual.map(|a| (IpAddr::from(a.address), a.prefix)));
    }
    wanted
}

/// Adds the addresses that are not there yet, and returns them; when one is refused, none is added.
fn add_missing(link: u32, settings: &InterfaceSettings) -> io::Result<Vec<(IpAddr, u8)>> {
    let present = netlink::addresses()?;
    let mut added = Vec::new();
    for (address, prefix) in wanted(settings) {
        let there = |a: &Address| a.link == link && a.address == address && a.prefix == prefix;
        if present.iter().any(there) {
            continue;
        }
        if let Err(error) = netlink::add_address(link, address, prefix) {
            for (address, prefix) in added {
                let _ = netlink::remove_address(link, address, prefix);
            }
            return Err(error);
        }
        added.push((address, prefix));
    }
    Ok(added)
}

/// Adds routers beside those that are there, the first one as the best. One that no address is near is taken to be on the first link.
fn add_gateways(gateways: &[IpAddr]) -> Result<(), BackendError> {
    let present = netlink::default_routes().map_err(failed)?;
    let links = netlink::links().map_err(failed)?;
    let addresses = netlink::addresses().map_err(failed)?;
    let mut added: Vec<DefaultRoute> = Vec::new();
    for (metric, gateway) in (1..).zip(gateways) {
        if present.iter().any(|route| route.gateway == *gateway) {
            continue;
        }
        let has_address = |link: &Link| {
            addresses
                .iter()
                .any(|a| a.link == link.index && a.address.is_ipv4() == gateway.is_ipv4())
        };
        let mut usable = links.iter().filter(|link| link.up && !link.loopback);
        let first = usable.find(|link| has_address(link)).map(|link| link.index);
        // Two routes of one metric exclude each other; those that are there go later.
        let taken = |metric: u32| {
            let routes = present.iter().chain(&added);
            routes
                .into_iter()
                .any(|route| route.metric == metric && route.gateway.is_ipv4() == gateway.is_ipv4())
        };
        let metric = (metric..).find(|metric| !taken(*metric)).unwrap_or(metric);
        let zone = matches!(gateway, IpAddr::V6(address) if address.is_unicast_link_local());
        let mut route = DefaultRoute {
            gateway: *gateway,
            link: first.filter(|_| zone),
            metric,
        };
        let mut result = netlink::add_default_route(route, false);
        if result.is_err() && first.is_some() {
            route.link = first;
            result = netlink::add_default_route(route, true);
        }
        if let Err(error) = result {
            for route in added {
                let _ = netlink::remove_default_route(route);
            }
            return Err(BackendError::Unsupported(format!("router {gateway}: {error}")));
        }
        added.push(route);
    }
    Ok(())
}

fn remove_other_gateways(gateways: &[IpAddr]) -> io::Result<()> {
    let routes = netlink::default_routes()?.into_iter();
    for route in routes.filter(|route| !gateways.contains(&route.gateway)) {
        netlink::remove_default_route(route)?;
    }
    Ok(())
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
