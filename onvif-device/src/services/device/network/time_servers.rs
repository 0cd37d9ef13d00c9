//! Time servers, and the clock that follows them.

use onvif_core::generated::{tds, tt};
use onvif_core::soap::Fault;

use super::super::DeviceManagement;
use super::{check, convert, invalid};
use crate::backend::network::{Host, Ntp};

/// Time servers that can be set.
pub(in crate::services::device) const MAX_TIME_SERVERS: usize = 4;

impl DeviceManagement {
    pub(in crate::services::device) fn time_servers(&self) -> tt::NTPInformation {
        convert::ntp(self.ntp())
    }

    /// The time servers that are in force.
    pub(in crate::services::device) fn ntp(&self) -> Ntp {
        let set = self.network_state.get().ntp.clone();
        match set.filter(|_| self.network.abilities().time_servers) {
            None => self.network.ntp(),
            Some(ntp) if ntp.from_dhcp => Ntp {
                from_dhcp: true,
                servers: self.network.ntp().servers,
            },
            Some(ntp) => ntp,
        }
    }

    pub(in crate::services::device) async fn set_time_servers(
        &self,
        request: tds::SetNTP,
    ) -> Result<(), Fault> {
        let abilities = self.network.abilities();
        if !abilities.time_servers {
            return Err(Fault::unimplemented());
        }
        if request.from_dhcp && !abilities.dhcp {
            return Err(Fault::action_not_supported());
        }
        if request.ntp_manual.len() > MAX_TIME_SERVERS {
            return Err(invalid("There are too many time servers"));
        }
        let mut servers: Vec<Host> = Vec::new();
        for given in &request.ntp_manual {
            let host = check::host(given)?;
            if !servers.contains(&host) {
                servers.push(host);
            }
        }
        if servers.is_empty() && !request.from_dhcp && self.state.get().time.ntp {
            return Err(Fault::invalid_arg(
                "TimeSyncedToNtp",
                "The clock follows the time servers",
            ));
        }
        let ntp = Ntp {
            from_dhcp: request.from_dhcp,
            servers: if request.from_dhcp { Vec::new() } else { servers },
        };
        self.change_network(|state, _| {
            state.ntp = Some(ntp);
            Ok(())
        })
        .await?;
        self.keep_time();
        Ok(())
    }

    /// Lets the clock follow the time servers, or nobody, as it is set.
    pub(in crate::services::device) fn keep_time(&self) {
        let follows = self.state.get().time.ntp && self.network.abilities().time_servers;
        let servers = if follows { self.ntp().servers } else { Vec::new() };
        self.time_keeper.follow(servers);
    }
}
