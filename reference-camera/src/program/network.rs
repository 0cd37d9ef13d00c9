//! The network below the camera as it is configured.

use std::fmt;
use std::sync::Arc;

use onvif_device::DeviceBuilder;
#[cfg(target_os = "linux")]
use onvif_device::backend::network::system::SystemNetwork;
use onvif_device::backend::network::{HostNetwork, SimulatedNetwork};
use onvif_device::storage::Storage;
use serde::Deserialize;

use super::config::Config;

/// What clients see and set of the network.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum NetworkKind {
    /// What is set is shown, and the machine stays as it is.
    #[default]
    Simulated,
    /// The network of the machine, which cannot be set.
    Host,
    /// The network of the machine, which is set. It takes privileges, and Linux.
    System,
}

impl fmt::Display for NetworkKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            NetworkKind::Simulated => "simulated",
            NetworkKind::Host => "host",
            NetworkKind::System => "system",
        })
    }
}

/// Gives the device its network as the configuration has it; what the kind `system` has to know at the next start is kept in `storage`.
#[cfg_attr(
    not(target_os = "linux"),
    expect(
        unused_variables,
        reason = "there is nothing to keep without the kind `system`"
    )
)]
pub fn with_network(device: DeviceBuilder, config: &Config, storage: &Arc<dyn Storage>) -> DeviceBuilder {
    match config.network {
        NetworkKind::Simulated => device.network(SimulatedNetwork::default()),
        #[cfg(target_os = "linux")]
        NetworkKind::System => {
            let mut network = SystemNetwork::default().keep_in(Arc::clone(storage));
            for (client, offer) in [
                (&config.dhcp_client, SystemNetwork::dhcp_client as fn(_, _) -> _),
                (&config.dhcp6_client, SystemNetwork::dhcp6_client),
                (
                    &config.dhcp6_stateless_client,
                    SystemNetwork::dhcp6_stateless_client,
                ),
            ] {
                if !client.is_empty() {
                    network = offer(network, client.clone());
                }
            }
            device.network(network).private_document(SystemNetwork::DOCUMENT)
        }
        // The configuration does not let anything else through.
        _ => device.network(HostNetwork),
    }
}
