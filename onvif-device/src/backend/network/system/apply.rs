//! Puts what is set of an interface into force, and keeps it so.

use std::io;
use std::net::IpAddr;
use std::sync::{Arc, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use super::super::{InterfaceSettings, Ipv6Dhcp, Origin};
use super::dhcp::Family;
use super::netlink::{self, Address, Link};
use super::routes::add_gateways;
use super::shown::origin;
use super::zero_configuration::ZeroConfiguration;
use super::{Inner, State, set_sysctl, sysctl};

/// How often the interfaces with a DHCP client are looked at.
const LOOK: Duration = Duration::from_secs(2);

impl Inner {
    pub(super) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Held through every change of the interfaces, so that they follow one another.
    fn changing(&self) -> MutexGuard<'_, ()> {
        self.changing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Everything that takes nothing from anybody: the new addresses come beside the old ones. Undoes itself when a step fails.
    pub(super) fn prepare(&self, link: &Link, settings: &InterfaceSettings) -> io::Result<()> {
        let _changing = self.changing();
        let mut undo: Vec<Box<dyn FnOnce()>> = Vec::new();
        let result = self
            .steps(link, settings, &mut undo)
            .and_then(|()| self.leaving(link, settings));
        let leaving = match result {
            Ok(leaving) => leaving,
            Err(error) => {
                for step in undo.into_iter().rev() {
                    step();
                }
                return Err(error);
            }
        };
        self.record.change(|kept| {
            let before = kept.leaving.remove(&link.name).unwrap_or_default();
            let wanted = wanted(settings);
            // What a change before this one replaced is still to go.
            let mut all: Vec<_> = before.into_iter().chain(leaving).collect();
            all.retain(|one| !wanted.contains(one));
            all.sort_unstable();
            all.dedup();
            if !all.is_empty() {
                kept.leaving.insert(link.name.clone(), all);
            }
        });
        let mut state = self.state();
        state.settled.remove(&link.name);
        state.interfaces.insert(link.name.clone(), settings.clone());
        Ok(())
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

    /// The addresses that go once the settings are in force.
    fn leaving(&self, link: &Link, settings: &InterfaceSettings) -> io::Result<Vec<(IpAddr, u8)>> {
        let mut state = self.state();
        let goes_on =
            state
                .clients
                .is_running(Family::V4, &link.name, self.command(Family::V4, link, settings));
        let set = state.interfaces.get(&link.name).cloned();
        drop(state);
        let kept = self.record.get();
        let before = kept.leaving.get(&link.name).map_or(&[][..], Vec::as_slice);
        let wanted = wanted(settings);
        let ipv4 = &settings.ipv4;
        let goes = |found: &Address| {
            let kept = match found.address {
                IpAddr::V4(address) if address.is_link_local() => ipv4.enabled && ipv4.zero_configuration,
                // What DHCP has set while it goes on.
                IpAddr::V4(_) => goes_on,
                IpAddr::V6(address) => match origin(found, address, link.mac, set.as_ref(), before) {
                    Origin::LinkLocal | Origin::RouterAdvertisement => true,
                    Origin::Dhcp => settings.ipv6.dhcp != Ipv6Dhcp::Off,
                    Origin::Manual => false,
                },
            };
            found.link == link.index && !kept && !wanted.contains(&(found.address, found.prefix))
        };
        let leaving = netlink::addresses()?.into_iter().filter(|found| goes(found));
        Ok(leaving.map(|found| (found.address, found.prefix)).collect())
    }

    /// The rest: old addresses go, DHCP and zero configuration begin or end.
    pub(super) fn complete(self: &Arc<Self>, link: &Link, settings: &InterfaceSettings) -> io::Result<()> {
        let _changing = self.changing();
        // Its thread would put an address back.
        let zero_configuration =
            settings.enabled && settings.ipv4.enabled && settings.ipv4.zero_configuration;
        let before = self.state().zero_configuration.remove(&link.name);
        let before = before.filter(|before| zero_configuration && before.is_of(link));
        for family in [Family::V4, Family::V6] {
            let command = self.command(family, link, settings);
            self.state().clients.keep(family, &link.name, command);
        }
        // Again, because there may be others since.
        let mut leaving = self.leaving(link, settings)?;
        leaving.extend(self.record.get().leaving.get(&link.name).into_iter().flatten());
        leaving.sort_unstable();
        leaving.dedup();
        for (address, prefix) in leaving {
            match netlink::remove_address(link.index, address, prefix) {
                // The kernel takes the younger addresses of a network away with the oldest one.
                Err(error) if error.raw_os_error() == Some(libc::EADDRNOTAVAIL) => {}
                result => result?,
            }
        }
        self.record.change(|kept| drop(kept.leaving.remove(&link.name)));
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
        if zero_configuration {
            let running = match before {
                Some(running) => running,
                None => ZeroConfiguration::start(link, Arc::clone(&self.record))?,
            };
            self.state().zero_configuration.insert(link.name.clone(), running);
        }
        self.state().settled.insert(link.name.clone());
        let started = self.start_clients(link, settings);
        if self.wants_dhcp(settings) {
            self.look_after();
        }
        started
    }

    fn wants_dhcp(&self, settings: &InterfaceSettings) -> bool {
        settings.ipv4.dhcp || settings.ipv6.dhcp != Ipv6Dhcp::Off
    }

    /// The client that an interface has to have with these settings.
    fn command(&self, family: Family, link: &Link, settings: &InterfaceSettings) -> Option<&[String]> {
        let (ipv4, ipv6) = (&settings.ipv4, &settings.ipv6);
        let command = match family {
            _ if !settings.enabled => None,
            Family::V4 if ipv4.enabled && ipv4.dhcp => self.dhcp_client.as_deref(),
            Family::V6 if ipv6.enabled => match ipv6.dhcp {
                Ipv6Dhcp::Off => None,
                Ipv6Dhcp::Stateful => self.dhcp6_client.as_deref(),
                Ipv6Dhcp::Stateless => self.dhcp6_stateless_client.as_deref(),
                // A client that asks for addresses is told the rest as well.
                Ipv6Dhcp::Auto if link.managed => self.dhcp6_client.as_deref(),
                Ipv6Dhcp::Auto if link.other_configuration => self.dhcp6_stateless_client.as_deref(),
                Ipv6Dhcp::Auto => None,
            },
            Family::V4 | Family::V6 => None,
        };
        command.filter(|command| !command.is_empty())
    }

    fn start_clients(&self, link: &Link, settings: &InterfaceSettings) -> io::Result<()> {
        for family in [Family::V4, Family::V6] {
            if let Some(command) = self.command(family, link, settings) {
                self.state().clients.start(family, &link.name, command)?;
            }
        }
        Ok(())
    }

    /// Keeps looking at the interfaces with DHCP for as long as this network is there.
    fn look_after(self: &Arc<Self>) {
        if std::mem::replace(&mut self.state().looked_after, true) {
            return;
        }
        let this = Arc::downgrade(self);
        let looks = move || {
            loop {
                std::thread::sleep(LOOK);
                let Some(this) = Weak::upgrade(&this) else { return };
                this.look();
            }
        };
        let thread = std::thread::Builder::new().name("dhcp".to_owned()).spawn(looks);
        if let Err(error) = thread {
            tracing::error!(%error, "DHCP clients are not looked after");
            self.state().looked_after = false;
        }
    }

    /// Starts clients that have ended, or that the routers say something else of; and puts back what a client took away that is not its own: some flush
    /// everything when they begin.
    fn look(&self) {
        let _changing = self.changing();
        let (interfaces, settled) = {
            let state = self.state();
            (state.interfaces.clone(), state.settled.clone())
        };
        let links = netlink::links().unwrap_or_default();
        for link in links.iter().filter(|link| settled.contains(&link.name)) {
            let Some(settings) = interfaces
                .get(&link.name)
                .filter(|settings| self.wants_dhcp(settings))
            else {
                continue;
            };
            for family in [Family::V4, Family::V6] {
                let command = self.command(family, link, settings);
                let mut state = self.state();
                if command.is_some() || state.clients.is_there(family, &link.name) {
                    state.clients.keep(family, &link.name, command);
                }
            }
            let result = self
                .start_clients(link, settings)
                .and_then(|()| add_missing(link.index, settings));
            if let Err(error) = result {
                tracing::debug!(interface = link.name, %error, "the interface is not as it was set");
            }
        }
    }
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
