//! Protocols and their ports.

use onvif_core::generated::tt;
use onvif_core::soap::Fault;

use super::super::DeviceManagement;
use super::invalid;
use crate::device::Protocol;
use crate::ports::{PortError, ProtocolPorts};

/// Ports of one protocol.
const MAX_PORTS: usize = 4;

impl DeviceManagement {
    pub(in crate::services::device) fn network_protocols(&self) -> Vec<tt::NetworkProtocol> {
        let all = match self.common.port_control() {
            Some(control) => control.protocols(),
            None => self.served_protocols(),
        };
        all.into_iter()
            .filter_map(|entry| {
                let name = match entry.protocol {
                    Protocol::Http => tt::NetworkProtocolType::HTTP,
                    Protocol::Https => tt::NetworkProtocolType::HTTPS,
                    Protocol::Rtsp => tt::NetworkProtocolType::RTSP,
                    Protocol::Rtsps => return None,
                };
                Some(tt::NetworkProtocol {
                    name,
                    enabled: entry.enabled,
                    port: entry.ports.into_iter().map(i32::from).collect(),
                    ..tt::NetworkProtocol::default()
                })
            })
            .collect()
    }

    fn served_protocols(&self) -> Vec<ProtocolPorts> {
        [Protocol::Http, Protocol::Https, Protocol::Rtsp]
            .into_iter()
            .map(|protocol| ProtocolPorts {
                protocol,
                enabled: true,
                ports: self.common.ports(protocol),
            })
            .filter(|entry| !entry.ports.is_empty())
            .collect()
    }

    pub(in crate::services::device) async fn set_network_protocols(
        &self,
        request: Vec<tt::NetworkProtocol>,
    ) -> Result<(), Fault> {
        let control = self.common.port_control().ok_or_else(Fault::unimplemented)?;
        let mut all = control.protocols();
        let mut wanted: Vec<ProtocolPorts> = Vec::new();
        for entry in request {
            let protocol = match entry.name {
                tt::NetworkProtocolType::HTTP => Protocol::Http,
                tt::NetworkProtocolType::HTTPS => Protocol::Https,
                tt::NetworkProtocolType::RTSP => Protocol::Rtsp,
            };
            let current = all
                .iter_mut()
                .find(|current| current.protocol == protocol)
                .ok_or_else(not_served)?;
            if wanted.iter().any(|other| other.protocol == protocol) {
                return Err(invalid("A protocol is there twice"));
            }
            current.enabled = entry.enabled;
            if !entry.port.is_empty() {
                current.ports = ports(&entry.port)?;
            }
            wanted.push(current.clone());
        }
        let web = |entry: &ProtocolPorts| {
            entry.enabled && matches!(entry.protocol, Protocol::Http | Protocol::Https)
        };
        if !all.iter().any(web) {
            return Err(invalid("No client could reach the device any more"));
        }
        control.set(wanted).await.map_err(|error| match error {
            PortError::NotServed(_) => not_served(),
            PortError::InUse(_) => Fault::invalid_arg("PortAlreadyInUse", error.to_string()),
            PortError::Refused(..) => {
                tracing::warn!(%error, "ports are not changed");
                Fault::action_failed("The system does not give the port to the device")
            }
            PortError::Storage(error) => error.into(),
        })
    }
}

fn not_served() -> Fault {
    Fault::invalid_arg("ServiceNotSupported", "The device does not have the protocol")
}

fn ports(given: &[i32]) -> Result<Vec<u16>, Fault> {
    let mut ports = Vec::new();
    for port in given {
        let port = u16::try_from(*port)
            .ok()
            .filter(|port| *port != 0)
            .ok_or_else(|| invalid("Ports are from 1 to 65535"))?;
        if !ports.contains(&port) {
            ports.push(port);
        }
    }
    if ports.len() > MAX_PORTS {
        return Err(invalid("A protocol has too many ports"));
    }
    Ok(ports)
}
