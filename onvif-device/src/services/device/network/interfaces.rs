//! Interfaces, default routers and addresses of the link.

use std::net::IpAddr;

use onvif_core::generated::{tds, tt};
use onvif_core::soap::Fault;

use super::super::DeviceManagement;
use super::{check, convert, invalid, later, no_interface, refused, wireless};
use crate::backend::BackendError;
use crate::backend::network::{
    Abilities, Assigned, Interface, InterfaceSettings, Ipv6Dhcp, LinkMode, Prefixed, WirelessNetwork,
};
use crate::context::RequestContext;

/// Addresses that one interface can have by hand, of each family.
const MAX_ADDRESSES: usize = 8;
/// Default routers of each family.
const MAX_GATEWAYS: usize = 4;

impl DeviceManagement {
    /// What a change of an interface starts from: what clients have set, or what the interface is.
    fn interface_settings(&self, interface: &Interface) -> InterfaceSettings {
        let state = self.network_state.get();
        let set = state.interfaces.get(&interface.name).cloned();
        set.unwrap_or_else(|| InterfaceSettings::of(interface))
    }

    fn interface(&self, token: &str) -> Result<Interface, Fault> {
        let interfaces = self.network.interfaces().into_iter();
        let mut found = interfaces.filter(|interface| interface.name == token);
        found.next().ok_or_else(no_interface)
    }

    /// Sets what the request names and keeps the rest. Takes effect at once; what would cut off the client comes after the answer.
    pub(in crate::services::device) async fn set_interface(
        &self,
        context: &RequestContext,
        request: tds::SetNetworkInterfaces,
    ) -> Result<(), Fault> {
        let abilities = self.network.abilities();
        if !abilities.interfaces {
            return Err(Fault::unimplemented());
        }
        let interface = self.interface(&request.interface_token)?;
        let networks = wireless::wanted(
            &request.network_interface,
            &interface.name,
            self.network.as_ref(),
            &self.network_state.get(),
        )?;
        let mut settings = self.interface_settings(&interface);
        let link = !wireless::is_wireless(self.network.as_ref(), &interface.name);
        apply(
            &request.network_interface,
            &interface,
            &abilities,
            link,
            &mut settings,
        )?;
        self.check_reachable(&interface, &settings)?;
        self.keep_interface(context, &interface, &settings, networks)
            .await
    }

    /// Gives the backend the settings of an interface and keeps them.
    async fn keep_interface(
        &self,
        context: &RequestContext,
        interface: &Interface,
        settings: &InterfaceSettings,
        networks: Option<Vec<WirelessNetwork>>,
    ) -> Result<(), Fault> {
        let name = &interface.name;
        let (radio, rest) = self
            .change_network(|state, backend| {
                let before = state.wireless.get(name).cloned();
                state.interfaces.insert(name.clone(), settings.clone());
                let radio = match networks {
                    Some(networks) => wireless::set(backend, name, networks, state)?,
                    None => None,
                };
                match backend.set_interface(name, settings) {
                    Ok(rest) => Ok((radio, rest)),
                    Err(error) => {
                        wireless::set_back(backend, name, before.as_deref());
                        Err(refused(error))
                    }
                }
            })
            .await?;
        later(context, radio);
        later(context, rest);
        Ok(())
    }

    /// A device whose last interface is switched off is lost to everybody.
    fn check_reachable(&self, changed: &Interface, settings: &InterfaceSettings) -> Result<(), Fault> {
        let on = settings.enabled && (settings.ipv4.enabled || settings.ipv6.enabled);
        let mut others = self.network.interfaces().into_iter();
        let other =
            others.any(|i| i.name != changed.name && i.up && (!i.ipv4.is_empty() || !i.ipv6.is_empty()));
        if on || other {
            Ok(())
        } else {
            Err(invalid("The device could not be reached any more"))
        }
    }

    pub(in crate::services::device) fn gateway(&self) -> tt::NetworkGateway {
        let mut gateway = tt::NetworkGateway::default();
        for address in self.network.gateways() {
            match address {
                IpAddr::V4(v4) => gateway.ipv4_address.push(v4.to_string()),
                IpAddr::V6(v6) => gateway.ipv6_address.push(v6.to_string()),
            }
        }
        gateway
    }

    pub(in crate::services::device) async fn set_gateway(
        &self,
        context: &RequestContext,
        request: tds::SetNetworkDefaultGateway,
    ) -> Result<(), Fault> {
        if !self.network.abilities().gateways {
            return Err(Fault::unimplemented());
        }
        // The test specification has this fault for addresses that are none as well.
        let wrong = || {
            Fault::invalid_arg(
                "InvalidGatewayAddress",
                "This cannot be the address of a default router",
            )
        };
        if request.ipv4_address.len() > MAX_GATEWAYS || request.ipv6_address.len() > MAX_GATEWAYS {
            return Err(wrong());
        }
        let mut gateways: Vec<IpAddr> = Vec::new();
        for text in &request.ipv4_address {
            gateways.push(check::ipv4(text).map_err(|_| wrong())?.into());
        }
        for text in &request.ipv6_address {
            gateways.push(check::ipv6(text).map_err(|_| wrong())?.into());
        }
        let own = self.network.interfaces();
        let is_own = |address: &IpAddr| {
            own.iter().any(|interface| match address {
                IpAddr::V4(address) => interface.ipv4.iter().any(|a| a.address == *address),
                IpAddr::V6(address) => interface.ipv6.iter().any(|a| a.address == *address),
            })
        };
        if gateways.iter().any(is_own) {
            return Err(wrong());
        }
        let rest = self
            .change_network(|state, backend| {
                state.gateways = Some(gateways.clone());
                backend.set_gateways(&gateways).map_err(|error| match error {
                    BackendError::Unsupported(_) => wrong(),
                    error => refused(error),
                })
            })
            .await?;
        later(context, rest);
        Ok(())
    }

    /// The first interface, and the others in the extension.
    pub(in crate::services::device) fn zero_configuration(
        &self,
    ) -> Result<tt::NetworkZeroConfiguration, Fault> {
        let mut all = self
            .network
            .interfaces()
            .into_iter()
            .map(|interface| convert::zero_configuration(&interface));
        let mut first = all
            .next()
            .ok_or_else(|| Fault::action_failed("There is no network interface"))?;
        let additional: Vec<_> = all.collect();
        if !additional.is_empty() {
            first.extension = Some(tt::NetworkZeroConfigurationExtension {
                additional,
                ..tt::NetworkZeroConfigurationExtension::default()
            });
        }
        Ok(first)
    }

    pub(in crate::services::device) async fn set_zero_configuration(
        &self,
        context: &RequestContext,
        request: tds::SetZeroConfiguration,
    ) -> Result<(), Fault> {
        if !self.network.abilities().zero_configuration {
            return Err(Fault::unimplemented());
        }
        let interface = self.interface(&request.interface_token)?;
        let mut settings = self.interface_settings(&interface);
        settings.ipv4.zero_configuration = request.enabled;
        check_addresses(&settings)?;
        self.keep_interface(context, &interface, &settings, None).await
    }
}

/// Applies a request to the settings of an interface; without `with_link`, the link is not looked at.
fn apply(
    request: &tt::NetworkInterfaceSetConfiguration,
    interface: &Interface,
    abilities: &Abilities,
    with_link: bool,
    settings: &mut InterfaceSettings,
) -> Result<(), Fault> {
    if let Some(enabled) = request.enabled {
        settings.enabled = enabled;
    }
    if let (true, Some(link)) = (with_link, &request.link) {
        settings.link = Some(link_mode(link, interface)?);
    }
    if let Some(mtu) = request.mtu {
        let mtu = u32::try_from(mtu)
            .ok()
            // What is there may be told back.
            .filter(|mtu| abilities.mtu.contains(mtu) || interface.mtu == Some(*mtu))
            .ok_or_else(|| Fault::invalid_arg("InvalidMtuValue", "Packets cannot have this largest size"))?;
        settings.mtu = Some(mtu);
    }
    if let Some(ipv4) = &request.ipv4 {
        apply_ipv4(ipv4, interface, abilities, settings)?;
    }
    if let Some(ipv6) = &request.ipv6 {
        apply_ipv6(ipv6, interface, abilities, settings)?;
    }
    check_addresses(settings)
}

/// IPv4 without any way to an address is a mistake.
fn check_addresses(settings: &InterfaceSettings) -> Result<(), Fault> {
    let ipv4 = &settings.ipv4;
    let without = ipv4.enabled && !ipv4.dhcp && !ipv4.zero_configuration && ipv4.manual.is_empty();
    if without {
        Err(check::invalid_ipv4())
    } else {
        Ok(())
    }
}

fn apply_ipv4(
    request: &tt::IPv4NetworkInterfaceSetConfiguration,
    interface: &Interface,
    abilities: &Abilities,
    settings: &mut InterfaceSettings,
) -> Result<(), Fault> {
    let ipv4 = &mut settings.ipv4;
    if let Some(enabled) = request.enabled {
        ipv4.enabled = enabled;
    }
    manual(
        &request.manual,
        |given| (given.address.as_str(), given.prefix_length),
        &interface.ipv4,
        check::interface_ipv4,
        check::invalid_ipv4,
        &mut ipv4.manual,
    )?;
    if let Some(dhcp) = request.dhcp {
        if dhcp && !abilities.dhcp {
            return Err(Fault::action_not_supported());
        }
        ipv4.dhcp = dhcp;
    }
    Ok(())
}

fn apply_ipv6(
    request: &tt::IPv6NetworkInterfaceSetConfiguration,
    interface: &Interface,
    abilities: &Abilities,
    settings: &mut InterfaceSettings,
) -> Result<(), Fault> {
    let ipv6 = &mut settings.ipv6;
    if let Some(enabled) = request.enabled {
        ipv6.enabled = enabled;
    }
    if let Some(follow) = request.accept_router_advert {
        ipv6.router_advertisements = follow;
    }
    if let Some(dhcp) = &request.dhcp {
        let dhcp = match dhcp {
            tt::IPv6DHCPConfiguration::Off => Ipv6Dhcp::Off,
            tt::IPv6DHCPConfiguration::Stateful => Ipv6Dhcp::Stateful,
            tt::IPv6DHCPConfiguration::Stateless => Ipv6Dhcp::Stateless,
            tt::IPv6DHCPConfiguration::Auto => Ipv6Dhcp::Auto,
        };
        if dhcp != Ipv6Dhcp::Off && !abilities.dhcpv6.contains(&dhcp) {
            return Err(Fault::receiver(
                ["ActionNotSupported", "InvalidDHCPv6"],
                "The device does not ask DHCPv6 servers in this way",
            ));
        }
        ipv6.dhcp = dhcp;
    }
    // A request that says in which way the interface comes by its addresses says all of them; there is no other way to take one away, since a list without
    // entries cannot be told from one that is left out.
    if request.dhcp.is_some() && request.manual.is_empty() {
        ipv6.manual.clear();
    }
    manual(
        &request.manual,
        |given| (given.address.as_str(), given.prefix_length),
        &interface.ipv6,
        check::interface_ipv6,
        check::invalid_ipv6,
        &mut ipv6.manual,
    )?;
    Ok(())
}

/// The addresses that a request gives by hand replace those before; none leave them as they are.
fn manual<G, A: Copy + PartialEq + ToString>(
    request: &[G],
    parts: impl Fn(&G) -> (&str, i32),
    present: &[Assigned<A>],
    check: impl Fn(&G) -> Result<Prefixed<A>, Fault>,
    wrong: fn() -> Fault,
    manual: &mut Vec<Prefixed<A>>,
) -> Result<(), Fault> {
    if request.len() > MAX_ADDRESSES {
        return Err(wrong());
    }
    if !request.is_empty() {
        manual.clear();
    }
    for given in request {
        let (address, prefix) = parts(given);
        let same = |a: &&Assigned<A>| a.address.to_string() == address && i32::from(a.prefix) == prefix;
        let new = match present.iter().find(same) {
            // Such as the loopback of a machine without a network, which cannot be set anew.
            Some(present) => Prefixed {
                address: present.address,
                prefix: present.prefix,
            },
            None => check(given)?,
        };
        if manual.iter().any(|other| other.address == new.address) {
            return Err(wrong());
        }
        manual.push(new);
    }
    Ok(())
}

fn link_mode(link: &tt::NetworkInterfaceConnectionSetting, interface: &Interface) -> Result<LinkMode, Fault> {
    let wrong = || Fault::invalid_arg("InvalidInterfaceSpeed", "The link cannot have this speed");
    let modes = interface.link.as_ref().ok_or_else(wrong)?;
    let speed = u32::try_from(link.speed).map_err(|_| wrong())?;
    let full_duplex = link.duplex == tt::Duplex::Full;
    // What is told may be told back, also where nothing can be set.
    let told = modes.wanted;
    if (told.auto_negotiation, told.speed, told.full_duplex) == (link.auto_negotiation, speed, full_duplex) {
        return Ok(told);
    }
    let offered = if full_duplex {
        &modes.full_duplex
    } else {
        &modes.half_duplex
    };
    if offered.contains(&speed) {
        Ok(LinkMode {
            auto_negotiation: link.auto_negotiation,
            speed,
            full_duplex,
        })
    } else {
        Err(wrong())
    }
}
