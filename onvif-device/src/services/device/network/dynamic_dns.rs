//! The name that the device registers with name servers itself (ONVIF Core, "SetDynamicDNS").

use onvif_core::generated::{tds, tt};
use onvif_core::soap::Fault;
use onvif_core::xml;
use serde::{Deserialize, Serialize};

use super::super::DeviceManagement;
use super::{invalid, is_host_name};
use crate::net::ddns::Wanted;

/// Time for which others may remember the name, in seconds, as long as nobody sets another one.
const USUAL_TTL: u32 = 300;
/// The longest such time (RFC 2181 section 8).
const MAX_TTL: u32 = i32::MAX as u32;

/// What clients have set of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(in crate::services::device) struct DynamicDns {
    /// Whether the device registers its name.
    registers: bool,
    /// The name; without one, that of the host.
    name: Option<String>,
    /// Seconds.
    ttl: Option<u32>,
}

impl DeviceManagement {
    pub(in crate::services::device) fn dynamic_dns(&self) -> Result<tt::DynamicDNSInformation, Fault> {
        if !self.network.abilities().dynamic_dns {
            return Err(Fault::unimplemented());
        }
        let DynamicDns { registers, name, ttl } = self.network_state.get().dynamic_dns.clone();
        Ok(tt::DynamicDNSInformation {
            r#type: match registers {
                true => tt::DynamicDNSType::ClientUpdates,
                false => tt::DynamicDNSType::NoUpdate,
            },
            name,
            ttl: ttl.map(|seconds| xml::Duration::from_secs(seconds.into())),
            ..tt::DynamicDNSInformation::default()
        })
    }

    pub(in crate::services::device) async fn set_dynamic_dns(
        &self,
        request: tds::SetDynamicDNS,
    ) -> Result<(), Fault> {
        if !self.network.abilities().dynamic_dns {
            return Err(Fault::unimplemented());
        }
        let registers = match request.r#type {
            tt::DynamicDNSType::NoUpdate => false,
            tt::DynamicDNSType::ClientUpdates => true,
            // It would take a DHCP client that hands on the name (RFC 4702).
            tt::DynamicDNSType::ServerUpdates => return Err(Fault::action_not_supported()),
        };
        if request.name.as_deref().is_some_and(|name| !is_host_name(name)) {
            return Err(invalid("This cannot be the name of a host"));
        }
        let seconds = |ttl: xml::Duration| {
            let seconds = u32::try_from(ttl.to_std()?.as_secs()).ok()?;
            (seconds <= MAX_TTL).then_some(seconds)
        };
        let ttl = match request.ttl {
            Some(ttl) => Some(seconds(ttl).ok_or_else(|| invalid("The time to live is out of range"))?),
            None => None,
        };
        self.change_network(|state, _| {
            state.dynamic_dns = DynamicDns {
                registers,
                name: request.name,
                ttl,
            };
            Ok(())
        })
        .await
    }

    /// Has the name registered that is to be, or withdrawn.
    pub(in crate::services::device) fn keep_registered(&self) {
        let set = self.network_state.get().dynamic_dns.clone();
        let registers = set.registers && self.network.abilities().dynamic_dns;
        let name = set.name.or_else(|| self.hostname().name);
        let wanted = name.filter(|_| registers).map(|name| Wanted {
            name,
            ttl: set.ttl.unwrap_or(USUAL_TTL),
        });
        self.registrar.register(wanted);
    }
}
