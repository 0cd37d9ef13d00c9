//! What clients can set of the network.

use std::collections::BTreeMap;
use std::net::IpAddr;

use serde::{Deserialize, Serialize};

use super::dynamic_dns::DynamicDns;
use crate::address_filter::FilterRules;
use crate::backend::network::{Dns, InterfaceSettings, Ntp, WirelessNetwork};

/// Name of the document.
pub(super) const DOCUMENT: &str = "network";

/// The network settings. What is not set is as the system has it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(in crate::services::device) struct NetworkState {
    /// Name of the host.
    pub hostname: Option<String>,
    /// The name of the host comes from DHCP.
    pub hostname_from_dhcp: bool,
    /// Settings of interfaces by their names.
    pub interfaces: BTreeMap<String, InterfaceSettings>,
    /// Wireless networks by the names of the interfaces that are to join them.
    pub wireless: BTreeMap<String, Vec<WirelessNetwork>>,
    /// Default routers.
    pub gateways: Option<Vec<IpAddr>>,
    /// Name servers.
    pub dns: Option<Dns>,
    /// The name that is registered with name servers.
    pub dynamic_dns: DynamicDns,
    /// Time servers.
    pub ntp: Option<Ntp>,
    /// Who may connect.
    pub filter: FilterRules,
}
