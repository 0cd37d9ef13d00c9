//! The network below the camera as it is configured.

use std::fmt;

use onvif_device::DeviceBuilder;
#[cfg(target_os = "linux")]
use onvif_device::backend::network::system::SystemNetwork;
use onvif_device::backend::network::{HostNetwork, SimulatedNetwork};
use serde::Deserialize;

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

/// Gives the device its network; `dhcp_client` is the program with its arguments that does DHCP for the kind `system`, or nothing.
#[cfg_attr(
    not(target_os = "linux"),
    expect(unused_variables, reason = "there is no DHCP without the kind `system`")
)]
pub fn with_network(device: DeviceBuilder, kind: NetworkKind, dhcp_client: &[String]) -> DeviceBuilder {
    match kind {
        NetworkKind::Simulated => device.network(SimulatedNetwork::default()),
        #[cfg(target_os = "linux")]
        NetworkKind::System => {
            let network = SystemNetwork::default();
            device.network(match dhcp_client {
                [] => network,
                client => network.dhcp_client(client.to_vec()),
            })
        }
        // The configuration does not let anything else through.
        _ => device.network(HostNetwork),
    }
}
