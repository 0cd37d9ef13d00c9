//! Name of the host and name servers.

use onvif_core::generated::{tds, tt};
use onvif_core::soap::Fault;

use super::super::DeviceManagement;
use super::{check, invalid, is_host_name, refused};
use crate::backend::network::Dns;

/// Name servers that can be set.
const MAX_NAME_SERVERS: usize = 4;
/// Domains that can be searched.
const MAX_SEARCH_DOMAINS: usize = 6;

impl DeviceManagement {
    pub(in crate::services::device) fn hostname(&self) -> tt::HostnameInformation {
        let state = self.network_state.get();
        // Older versions kept the name with the other settings of the device.
        let older = || self.state.get().hostname.clone();
        let set = state.hostname.clone().or_else(older);
        let name = match set {
            Some(name) if !state.hostname_from_dhcp => name,
            _ => self.network.hostname(),
        };
        tt::HostnameInformation {
            from_dhcp: state.hostname_from_dhcp,
            name: Some(name),
            ..tt::HostnameInformation::default()
        }
    }

    pub(in crate::services::device) async fn set_hostname(&self, name: String) -> Result<(), Fault> {
        let abilities = self.network.abilities();
        if name.is_empty() && abilities.hostname_from_dhcp {
            return self.set_hostname_from_dhcp(true).await;
        }
        if !is_host_name(&name) {
            return Err(Fault::invalid_arg(
                "InvalidHostname",
                "This cannot be the name of a host",
            ));
        }
        self.change_network(|state, backend| {
            state.hostname = Some(name.clone());
            state.hostname_from_dhcp = false;
            if abilities.hostname {
                backend.set_hostname(Some(&name)).map_err(refused)?;
            }
            Ok(())
        })
        .await
    }

    /// Takes effect at once. The name that was set is kept for the time when DHCP is left.
    pub(in crate::services::device) async fn set_hostname_from_dhcp(
        &self,
        from_dhcp: bool,
    ) -> Result<(), Fault> {
        let abilities = self.network.abilities();
        if !abilities.hostname_from_dhcp {
            return Err(Fault::unimplemented());
        }
        self.change_network(|state, backend| {
            state.hostname_from_dhcp = from_dhcp;
            let name = state.hostname.as_deref().filter(|_| !from_dhcp);
            backend.set_hostname(name).map_err(refused)
        })
        .await
    }

    pub(in crate::services::device) async fn set_dns(&self, request: tds::SetDNS) -> Result<(), Fault> {
        let abilities = self.network.abilities();
        if !abilities.dns {
            return Err(Fault::unimplemented());
        }
        if request.from_dhcp && !abilities.dhcp {
            return Err(Fault::action_not_supported());
        }
        if request.dns_manual.len() > MAX_NAME_SERVERS {
            return Err(invalid("There are too many name servers"));
        }
        let mut servers = Vec::new();
        for given in &request.dns_manual {
            let address = check::address(given)?;
            if !servers.contains(&address) {
                servers.push(address);
            }
        }
        let domains = &request.search_domain;
        if domains.len() > MAX_SEARCH_DOMAINS || !domains.iter().all(|domain| is_host_name(domain)) {
            return Err(invalid(
                "The domains to search are too many, or one of them is none",
            ));
        }
        let dns = Dns {
            from_dhcp: request.from_dhcp,
            search_domains: request.search_domain,
            servers: if request.from_dhcp { Vec::new() } else { servers },
        };
        self.change_network(|state, backend| {
            state.dns = Some(dns.clone());
            backend.set_dns(&dns).map_err(refused)
        })
        .await
    }
}
