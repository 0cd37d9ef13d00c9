//! Host name and the read side of the network.

use std::net::IpAddr;

use onvif_core::generated::tt;
use onvif_core::soap::Fault;

use super::DeviceManagement;
use crate::backend::network::{Dns, Host, Interface, Ntp};
use crate::device::Protocol;

impl DeviceManagement {
    pub(super) fn hostname(&self) -> tt::HostnameInformation {
        let name = match &self.state.get().hostname {
            Some(name) => name.clone(),
            None => self.network.hostname(),
        };
        tt::HostnameInformation {
            from_dhcp: false,
            name: Some(name),
            ..tt::HostnameInformation::default()
        }
    }

    pub(super) async fn set_hostname(&self, name: String) -> Result<(), Fault> {
        // The empty name would ask for the one of DHCP, which is not supported.
        if !is_host_name(&name) {
            return Err(Fault::invalid_arg(
                "InvalidHostname",
                "This cannot be the name of a host",
            ));
        }
        self.change(|state| {
            state.hostname = Some(name);
            Ok(())
        })
        .await
    }

    pub(super) fn network_protocols(&self) -> Vec<tt::NetworkProtocol> {
        [
            (Protocol::Http, tt::NetworkProtocolType::HTTP),
            (Protocol::Https, tt::NetworkProtocolType::HTTPS),
            (Protocol::Rtsp, tt::NetworkProtocolType::RTSP),
        ]
        .into_iter()
        .filter_map(|(protocol, name)| {
            let ports = self.common.ports(protocol);
            (!ports.is_empty()).then(|| tt::NetworkProtocol {
                name,
                enabled: true,
                port: ports.into_iter().map(i32::from).collect(),
                ..tt::NetworkProtocol::default()
            })
        })
        .collect()
    }

    pub(super) fn gateway(&self) -> tt::NetworkGateway {
        let mut gateway = tt::NetworkGateway::default();
        for address in self.network.gateways() {
            match address {
                IpAddr::V4(v4) => gateway.ipv4_address.push(v4.to_string()),
                IpAddr::V6(v6) => gateway.ipv6_address.push(v6.to_string()),
            }
        }
        gateway
    }

    pub(super) fn zero_configuration(&self) -> Result<tt::NetworkZeroConfiguration, Fault> {
        let interface = self
            .network
            .interfaces()
            .into_iter()
            .next()
            .ok_or_else(|| Fault::action_failed("There is no network interface"))?;
        let addresses: Vec<String> = interface
            .ipv4
            .iter()
            .filter(|ip| ip.address.is_link_local())
            .map(|ip| ip.address.to_string())
            .collect();
        Ok(tt::NetworkZeroConfiguration {
            interface_token: interface.name,
            enabled: !addresses.is_empty(),
            addresses,
            ..tt::NetworkZeroConfiguration::default()
        })
    }
}

/// RFC 952 and RFC 1123, 2.1: labels of letters, digits and inner hyphens.
fn is_host_name(name: &str) -> bool {
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    name.len() <= 253 && name.split('.').all(is_label)
}

pub(super) fn interface(interface: Interface) -> tt::NetworkInterface {
    let [a, b, c, d, e, f] = interface.mac;
    let v4 = |link_local: bool| {
        interface
            .ipv4
            .iter()
            .filter(move |ip| ip.address.is_link_local() == link_local)
            .map(|ip| tt::PrefixedIPv4Address {
                address: ip.address.to_string(),
                prefix_length: ip.prefix.into(),
            })
    };
    let v6 = |link_local: bool| {
        interface
            .ipv6
            .iter()
            .filter(move |ip| ip.address.is_unicast_link_local() == link_local)
            .map(|ip| tt::PrefixedIPv6Address {
                address: ip.address.to_string(),
                prefix_length: ip.prefix.into(),
            })
            .collect::<Vec<_>>()
    };
    let dhcp = interface.ipv4_dhcp;
    tt::NetworkInterface {
        enabled: interface.up,
        info: Some(tt::NetworkInterfaceInfo {
            name: Some(interface.name.clone()),
            hw_address: format!("{a:02x}:{b:02x}:{c:02x}:{d:02x}:{e:02x}:{f:02x}"),
            mtu: interface.mtu.and_then(|mtu| mtu.try_into().ok()),
        }),
        ipv4: Some(tt::IPv4NetworkInterface {
            enabled: !interface.ipv4.is_empty(),
            config: tt::IPv4Configuration {
                manual: if dhcp { Vec::new() } else { v4(false).collect() },
                from_dhcp: if dhcp { v4(false).next() } else { None },
                link_local: v4(true).next(),
                dhcp,
                ..tt::IPv4Configuration::default()
            },
        }),
        ipv6: Some(tt::IPv6NetworkInterface {
            enabled: !interface.ipv6.is_empty(),
            config: Some(tt::IPv6Configuration {
                dhcp: tt::IPv6DHCPConfiguration::Off,
                manual: v6(false),
                link_local: v6(true),
                ..tt::IPv6Configuration::default()
            }),
        }),
        token: interface.name,
        ..tt::NetworkInterface::default()
    }
}

pub(super) fn dns(dns: Dns) -> tt::DNSInformation {
    let servers = dns.servers.into_iter().map(address).collect();
    let (from_dhcp, manual) = if dns.from_dhcp {
        (servers, Vec::new())
    } else {
        (Vec::new(), servers)
    };
    tt::DNSInformation {
        from_dhcp: dns.from_dhcp,
        search_domain: dns.search_domains,
        dns_from_dhcp: from_dhcp,
        dns_manual: manual,
        ..tt::DNSInformation::default()
    }
}

pub(super) fn ntp(ntp: Ntp) -> tt::NTPInformation {
    let servers = ntp.servers.into_iter().map(host).collect();
    let (from_dhcp, manual) = if ntp.from_dhcp {
        (servers, Vec::new())
    } else {
        (Vec::new(), servers)
    };
    tt::NTPInformation {
        from_dhcp: ntp.from_dhcp,
        ntp_from_dhcp: from_dhcp,
        ntp_manual: manual,
        ..tt::NTPInformation::default()
    }
}

fn address(address: IpAddr) -> tt::IPAddress {
    match address {
        IpAddr::V4(v4) => tt::IPAddress {
            r#type: tt::IPType::IPv4,
            ipv4_address: Some(v4.to_string()),
            ipv6_address: None,
        },
        IpAddr::V6(v6) => tt::IPAddress {
            r#type: tt::IPType::IPv6,
            ipv4_address: None,
            ipv6_address: Some(v6.to_string()),
        },
    }
}

fn host(host: Host) -> tt::NetworkHost {
    let empty = tt::NetworkHost::default();
    match host {
        Host::Address(IpAddr::V4(v4)) => tt::NetworkHost {
            r#type: tt::NetworkHostType::IPv4,
            ipv4_address: Some(v4.to_string()),
            ..empty
        },
        Host::Address(IpAddr::V6(v6)) => tt::NetworkHost {
            r#type: tt::NetworkHostType::IPv6,
            ipv6_address: Some(v6.to_string()),
            ..empty
        },
        Host::Name(name) => tt::NetworkHost {
            r#type: tt::NetworkHostType::DNS,
            dn_sname: Some(name),
            ..empty
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn host_names() {
        for name in ["a", "cam-1", "cam.example", "1cam", &"a".repeat(63)] {
            assert!(is_host_name(name), "{name}");
        }
        for name in [
            "",
            "Onvif_test1",
            "-a",
            "a-",
            "a..b",
            ".",
            "a b",
            "ä",
            &"a".repeat(64),
        ] {
            assert!(!is_host_name(name), "{name}");
        }
    }
}
