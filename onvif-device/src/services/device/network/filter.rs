//! The address filter.

use std::net::IpAddr;

use onvif_core::generated::tt;
use onvif_core::soap::Fault;

use super::super::DeviceManagement;
use super::check;
use crate::address_filter::FilterRules;
use crate::backend::network::Prefixed;
use crate::context::RequestContext;

/// Networks in the filter, of both families together.
const MAX_NETWORKS: usize = 128;

impl DeviceManagement {
    pub(in crate::services::device) fn address_filter(&self) -> tt::IPAddressFilter {
        let rules = &self.network_state.get().filter;
        tt::IPAddressFilter {
            r#type: if rules.allow {
                tt::IPAddressFilterType::Allow
            } else {
                tt::IPAddressFilterType::Deny
            },
            ipv4_address: rules
                .ipv4
                .iter()
                .map(|network| tt::PrefixedIPv4Address {
                    address: network.address.to_string(),
                    prefix_length: network.prefix.into(),
                })
                .collect(),
            ipv6_address: rules
                .ipv6
                .iter()
                .map(|network| tt::PrefixedIPv6Address {
                    address: network.address.to_string(),
                    prefix_length: network.prefix.into(),
                })
                .collect(),
            ..tt::IPAddressFilter::default()
        }
    }

    pub(in crate::services::device) async fn set_address_filter(
        &self,
        context: &RequestContext,
        filter: tt::IPAddressFilter,
    ) -> Result<(), Fault> {
        let given = networks(&filter)?;
        let allow = filter.r#type == tt::IPAddressFilterType::Allow;
        self.change_filter(context, |rules| {
            *rules = FilterRules {
                allow,
                ..FilterRules::default()
            };
            add(rules, given)
        })
        .await
    }

    pub(in crate::services::device) async fn add_address_filter(
        &self,
        context: &RequestContext,
        filter: tt::IPAddressFilter,
    ) -> Result<(), Fault> {
        let given = networks(&filter)?;
        self.change_filter(context, |rules| add(rules, given)).await
    }

    pub(in crate::services::device) async fn remove_address_filter(
        &self,
        context: &RequestContext,
        filter: tt::IPAddressFilter,
    ) -> Result<(), Fault> {
        let given = networks(&filter)?;
        self.change_filter(context, |rules| {
            if !given.ipv4.iter().all(|network| rules.ipv4.contains(network)) {
                return Err(Fault::invalid_arg(
                    "NoIPv4Address",
                    "The filter does not have the IPv4 address",
                ));
            }
            if !given.ipv6.iter().all(|network| rules.ipv6.contains(network)) {
                return Err(Fault::invalid_arg(
                    "NoIPv6Address",
                    "The filter does not have the IPv6 address",
                ));
            }
            rules.ipv4.retain(|network| !given.ipv4.contains(network));
            rules.ipv6.retain(|network| !given.ipv6.contains(network));
            Ok(())
        })
        .await
    }

    /// Changes the filter, unless the client that asks would be refused from then on: with one slip nobody could come back.
    async fn change_filter(
        &self,
        context: &RequestContext,
        change: impl FnOnce(&mut FilterRules) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        let client = context.peer().ip();
        let filter = self.common.address_filter();
        self.network_state
            .update(|state| {
                change(&mut state.filter)?;
                if state.filter.admit(client) {
                    Ok(())
                } else {
                    Err(locked_out(client))
                }
            })
            .await?;
        filter.set(self.network_state.get().filter.clone());
        Ok(())
    }
}

fn add(rules: &mut FilterRules, given: FilterRules) -> Result<(), Fault> {
    extend(&mut rules.ipv4, given.ipv4);
    extend(&mut rules.ipv6, given.ipv6);
    if rules.ipv4.len() + rules.ipv6.len() > MAX_NETWORKS {
        return Err(Fault::invalid_arg(
            "IPFilterListIsFull",
            "The address filter is full",
        ));
    }
    Ok(())
}

fn extend<A: PartialEq>(list: &mut Vec<Prefixed<A>>, given: Vec<Prefixed<A>>) {
    for network in given {
        if !list.contains(&network) {
            list.push(network);
        }
    }
}

fn networks(filter: &tt::IPAddressFilter) -> Result<FilterRules, Fault> {
    if filter.ipv4_address.len() + filter.ipv6_address.len() > MAX_NETWORKS {
        return Err(Fault::invalid_arg(
            "IPFilterListIsFull",
            "The address filter is full",
        ));
    }
    Ok(FilterRules {
        allow: false,
        ipv4: filter
            .ipv4_address
            .iter()
            .map(check::network_ipv4)
            .collect::<Result<_, _>>()?,
        ipv6: filter
            .ipv6_address
            .iter()
            .map(check::network_ipv6)
            .collect::<Result<_, _>>()?,
    })
}

fn locked_out(client: IpAddr) -> Fault {
    let subcode = match client.to_canonical() {
        IpAddr::V4(_) => "InvalidIPv4Address",
        IpAddr::V6(_) => "InvalidIPv6Address",
    };
    Fault::invalid_arg(subcode, "The filter would refuse the client that sets it")
}
