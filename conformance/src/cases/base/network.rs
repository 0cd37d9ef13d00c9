//! Network configuration: DEVICE-2-1.

use onvif_core::generated::tds;
use onvif_core::generated::tds::operations::{
    GetDNS, GetHostname, GetNTP, GetNetworkDefaultGateway, GetNetworkInterfaces, GetNetworkProtocols, SetDNS,
    SetHostname, SetNTP, SetNetworkDefaultGateway, SetNetworkInterfaces, SetNetworkProtocols,
};
use onvif_core::generated::tt;

use crate::case;
use crate::case::{Case, Impact, Outcome, Stop, Test};
use crate::cases::support::interfaces::put_back_if_taken;
use crate::features::Feature;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("DEVICE-2-1-1", hostname, requires: [Feature::NetworkConfiguration], shared: true),
    case!("DEVICE-2-1-3", invalid_hostname, requires: [Feature::NetworkConfiguration], impact: [Impact::Network]),
    case!("DEVICE-2-1-4", dns, requires: [Feature::NetworkConfiguration], shared: true),
    case!("DEVICE-2-1-5", dns_search_domain, requires: [Feature::NetworkConfiguration], impact: [Impact::Network]),
    case!("DEVICE-2-1-6", dns_manual, with: Manual::V4, requires: [Feature::NetworkConfiguration], impact: [Impact::Network]),
    case!("DEVICE-2-1-7", dns_manual, with: Manual::V6, requires: [Feature::NetworkConfiguration, Feature::Ipv6], impact: [Impact::Network]),
    case!("DEVICE-2-1-8", dns_from_dhcp, requires: [Feature::NetworkConfiguration], impact: [Impact::Network]),
    case!("DEVICE-2-1-14", ntp_from_dhcp, requires: [Feature::NetworkConfiguration, Feature::Ntp], impact: [Impact::Network]),
    case!("DEVICE-2-1-20", interface_invalid, with: Manual::InvalidV4, requires: [Feature::NetworkConfiguration], impact: [Impact::Network]),
    case!("DEVICE-2-1-21", interface_invalid, with: Manual::InvalidV6, requires: [Feature::NetworkConfiguration, Feature::Ipv6], impact: [Impact::Network]),
    case!("DEVICE-2-1-9", dns_invalid, with: Manual::InvalidV4, requires: [Feature::NetworkConfiguration], impact: [Impact::Network]),
    case!("DEVICE-2-1-10", dns_invalid, with: Manual::InvalidV6, requires: [Feature::NetworkConfiguration, Feature::Ipv6], impact: [Impact::Network]),
    case!("DEVICE-2-1-11", ntp, requires: [Feature::NetworkConfiguration, Feature::Ntp], shared: true),
    case!("DEVICE-2-1-12", ntp_manual, with: Manual::V4, requires: [Feature::NetworkConfiguration, Feature::Ntp], impact: [Impact::Network]),
    case!("DEVICE-2-1-13", ntp_manual, with: Manual::V6, requires: [Feature::NetworkConfiguration, Feature::Ntp, Feature::Ipv6], impact: [Impact::Network]),
    case!("DEVICE-2-1-15", ntp_invalid, with: Manual::InvalidV4, requires: [Feature::NetworkConfiguration, Feature::Ntp], impact: [Impact::Network]),
    case!("DEVICE-2-1-16", ntp_invalid, with: Manual::InvalidV6, requires: [Feature::NetworkConfiguration, Feature::Ntp, Feature::Ipv6], impact: [Impact::Network]),
    case!("DEVICE-2-1-17", interfaces, requires: [Feature::NetworkConfiguration], shared: true),
    case!("DEVICE-2-1-25", gateway, requires: [Feature::NetworkConfiguration], shared: true),
    case!("DEVICE-2-1-28", gateway_invalid, with: Manual::InvalidV4, requires: [Feature::NetworkConfiguration], impact: [Impact::Network]),
    case!("DEVICE-2-1-29", gateway_invalid, with: Manual::InvalidV6, requires: [Feature::NetworkConfiguration, Feature::Ipv6], impact: [Impact::Network]),
    case!("DEVICE-2-1-32", set_hostname, requires: [Feature::NetworkConfiguration], impact: [Impact::Network]),
    case!("DEVICE-2-1-33", protocols, requires: [Feature::NetworkConfiguration], shared: true),
    case!("DEVICE-2-1-35", protocols_unsupported, requires: [Feature::NetworkConfiguration], impact: [Impact::Network]),
];

/// An address that is set by hand.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Manual {
    V4,
    V6,
    InvalidV4,
    InvalidV6,
}

impl Manual {
    pub(super) fn text(self) -> &'static str {
        match self {
            Manual::V4 => "10.1.1.1",
            Manual::V6 => "2001:1:1:1:1:1:1:1",
            Manual::InvalidV4 => "10.1.1",
            Manual::InvalidV6 => "FF02:1",
        }
    }

    pub(super) fn is_v4(self) -> bool {
        matches!(self, Manual::V4 | Manual::InvalidV4)
    }

    /// Subcode of the fault that refuses it.
    fn refusal(self) -> &'static str {
        if self.is_v4() {
            "InvalidIPv4Address"
        } else {
            "InvalidIPv6Address"
        }
    }

    fn address(self) -> tt::IPAddress {
        let text = self.text().to_owned();
        if self.is_v4() {
            tt::IPAddress {
                r#type: tt::IPType::IPv4,
                ipv4_address: Some(text),
                ipv6_address: None,
            }
        } else {
            tt::IPAddress {
                r#type: tt::IPType::IPv6,
                ipv4_address: None,
                ipv6_address: Some(text),
            }
        }
    }

    fn host(self) -> tt::NetworkHost {
        let text = self.text().to_owned();
        tt::NetworkHost {
            r#type: if self.is_v4() {
                tt::NetworkHostType::IPv4
            } else {
                tt::NetworkHostType::IPv6
            },
            ipv4_address: self.is_v4().then(|| text.clone()),
            ipv6_address: (!self.is_v4()).then_some(text),
            ..tt::NetworkHost::default()
        }
    }

    /// Whether this is the address, in whatever form it is written.
    fn is(self, v4: Option<&str>, v6: Option<&str>) -> bool {
        let told = if self.is_v4() { v4 } else { v6 };
        told.is_some_and(|told| {
            told == self.text()
                || matches!(
                    (told.parse::<std::net::IpAddr>(), self.text().parse::<std::net::IpAddr>()),
                    (Ok(a), Ok(b)) if a == b
                )
        })
    }
}

async fn hostname(test: &mut Test) -> Outcome {
    test.step(4);
    name_of(test).await?;
    Ok(())
}

async fn invalid_hostname(test: &mut Test) -> Outcome {
    const INVALID: &str = "Onvif_test1";
    test.step(4);
    let before = name_of(test).await?;
    put_name_back(test, before.clone());
    test.step(6);
    let request = tds::SetHostname {
        name: INVALID.to_owned(),
    };
    test.refused::<SetHostname>(&request, &["Sender", "InvalidArgVal", "InvalidHostname"])
        .await?;
    test.step(8);
    let after = name_of(test).await?;
    test.check(
        after.name == before.name,
        format!("{:?}", before.name),
        format!("{:?}", after.name),
    )
}

async fn set_hostname(test: &mut Test) -> Outcome {
    const NAME: &str = "Onvif-Test0-oNvif-Onv12";
    test.step(3);
    let before = name_of(test).await?;
    put_name_back(test, before);
    test.step(5);
    test.call::<SetHostname>(&tds::SetHostname {
        name: NAME.to_owned(),
    })
    .await?;
    test.step(7);
    let after = name_of(test).await?;
    test.check(
        after.name.as_deref() == Some(NAME) && !after.from_dhcp,
        format!("{NAME}, not from DHCP"),
        format!("{:?}, from DHCP: {}", after.name, after.from_dhcp),
    )
}

async fn name_of(test: &mut Test) -> Result<tt::HostnameInformation, Stop> {
    Ok(test
        .call::<GetHostname>(&tds::GetHostname::default())
        .await?
        .hostname_information)
}

fn put_name_back(test: &mut Test, before: tt::HostnameInformation) {
    test.restore("host name", move |test| {
        Box::pin(async move {
            if before.from_dhcp {
                let request = tds::SetHostnameFromDHCP { from_dhcp: true };
                test.call::<tds::operations::SetHostnameFromDHCP>(&request)
                    .await?;
            } else if let Some(name) = before.name {
                test.call::<SetHostname>(&tds::SetHostname { name }).await?;
            }
            Ok(())
        })
    });
}

async fn dns(test: &mut Test) -> Outcome {
    test.step(4);
    let told = dns_of(test).await?;
    for address in told.dns_from_dhcp.iter().chain(&told.dns_manual) {
        valid(test, address)?;
    }
    Ok(())
}

async fn dns_search_domain(test: &mut Test) -> Outcome {
    test.step(3);
    let before = dns_of(test).await?;
    put_dns_back(test, before);
    test.step(5);
    let request = tds::SetDNS {
        from_dhcp: false,
        search_domain: vec!["domain.name".to_owned()],
        dns_manual: Vec::new(),
    };
    test.call::<SetDNS>(&request).await?;
    test.step(7);
    let after = dns_of(test).await?;
    test.check(
        !after.from_dhcp && after.search_domain == ["domain.name"],
        "domain.name, not from DHCP",
        format!("{:?}, from DHCP: {}", after.search_domain, after.from_dhcp),
    )
}

async fn dns_manual(test: &mut Test, manual: Manual) -> Outcome {
    test.step(3);
    let before = dns_of(test).await?;
    put_dns_back(test, before);
    test.step(5);
    let request = tds::SetDNS {
        from_dhcp: false,
        search_domain: Vec::new(),
        dns_manual: vec![manual.address()],
    };
    test.call::<SetDNS>(&request).await?;
    test.step(7);
    let after = dns_of(test).await?;
    let there = after
        .dns_manual
        .iter()
        .any(|a| manual.is(a.ipv4_address.as_deref(), a.ipv6_address.as_deref()));
    test.check(
        there && !after.from_dhcp,
        format!("{}, not from DHCP", manual.text()),
        format!("{:?}, from DHCP: {}", after.dns_manual, after.from_dhcp),
    )
}

/// Sets a name server by hand and reads it back, whatever the case is about; it is put back with the case.
pub(super) async fn set_and_read_dns(test: &mut Test) -> Outcome {
    dns_manual(test, Manual::V4).await
}

async fn dns_from_dhcp(test: &mut Test) -> Outcome {
    test.step(3);
    let before = dns_of(test).await?;
    put_dns_back(test, before);
    test.step(4);
    let request = tds::SetDNS {
        from_dhcp: true,
        ..tds::SetDNS::default()
    };
    test.call::<SetDNS>(&request).await?;
    test.step(7);
    let after = dns_of(test).await?;
    test.check(after.from_dhcp, "FromDHCP = true", "false")?;
    for address in &after.dns_from_dhcp {
        valid(test, address)?;
    }
    Ok(())
}

async fn ntp_from_dhcp(test: &mut Test) -> Outcome {
    test.step(3);
    let before = ntp_of(test).await?;
    put_ntp_back(test, before);
    test.step(4);
    let request = tds::SetNTP {
        from_dhcp: true,
        ..tds::SetNTP::default()
    };
    test.call::<SetNTP>(&request).await?;
    test.step(7);
    let after = ntp_of(test).await?;
    test.check(after.from_dhcp, "FromDHCP = true", "false")?;
    check_hosts(test, &after)
}

/// An address that is none is refused for an interface as well, and nothing changes.
async fn interface_invalid(test: &mut Test, manual: Manual) -> Outcome {
    test.step(3);
    let before = interfaces_of(test).await?;
    let first = test.present(before.first(), "at least one interface")?;
    let network_interface = if manual.is_v4() {
        tt::NetworkInterfaceSetConfiguration {
            ipv4: Some(tt::IPv4NetworkInterfaceSetConfiguration {
                enabled: Some(true),
                manual: vec![tt::PrefixedIPv4Address {
                    address: manual.text().to_owned(),
                    prefix_length: 24,
                }],
                dhcp: Some(false),
            }),
            ..tt::NetworkInterfaceSetConfiguration::default()
        }
    } else {
        tt::NetworkInterfaceSetConfiguration {
            ipv6: Some(tt::IPv6NetworkInterfaceSetConfiguration {
                enabled: Some(true),
                manual: vec![tt::PrefixedIPv6Address {
                    address: manual.text().to_owned(),
                    prefix_length: 64,
                }],
                ..tt::IPv6NetworkInterfaceSetConfiguration::default()
            }),
            ..tt::NetworkInterfaceSetConfiguration::default()
        }
    };
    put_back_if_taken(test, first);
    test.step(5);
    let request = tds::SetNetworkInterfaces {
        interface_token: first.token.clone(),
        network_interface,
    };
    test.refused::<SetNetworkInterfaces>(&request, &["Sender", "InvalidArgVal", manual.refusal()])
        .await?;
    test.step(7);
    let after = interfaces_of(test).await?;
    test.step(8);
    test.check(!after.is_empty(), "at least one interface", "none")?;
    let wrong = |interface: &tt::NetworkInterface| {
        let v4 = interface.ipv4.iter().flat_map(|v4| &v4.config.manual);
        v4.clone().any(|manual| !is_v4(Some(&manual.address)))
    };
    test.check(
        !after.iter().any(wrong),
        "valid addresses",
        format!(
            "{:?}",
            after.iter().map(|interface| &interface.ipv4).collect::<Vec<_>>()
        ),
    )
}

/// The interfaces of the device.
pub(super) async fn interfaces_of(test: &mut Test) -> Result<Vec<tt::NetworkInterface>, Stop> {
    Ok(test
        .call::<GetNetworkInterfaces>(&tds::GetNetworkInterfaces::default())
        .await?
        .network_interfaces)
}

async fn dns_invalid(test: &mut Test, manual: Manual) -> Outcome {
    test.step(4);
    let before = dns_of(test).await?;
    put_dns_back(test, before);
    let request = tds::SetDNS {
        from_dhcp: false,
        search_domain: Vec::new(),
        dns_manual: vec![manual.address()],
    };
    test.refused::<SetDNS>(&request, &["Sender", "InvalidArgVal", manual.refusal()])
        .await?;
    test.step(6);
    let after = dns_of(test).await?;
    for address in after.dns_from_dhcp.iter().chain(&after.dns_manual) {
        valid(test, address)?;
    }
    Ok(())
}

async fn dns_of(test: &mut Test) -> Result<tt::DNSInformation, Stop> {
    Ok(test
        .call::<GetDNS>(&tds::GetDNS::default())
        .await?
        .dns_information)
}

fn put_dns_back(test: &mut Test, before: tt::DNSInformation) {
    test.restore("name servers", move |test| {
        Box::pin(async move {
            let request = tds::SetDNS {
                from_dhcp: before.from_dhcp,
                search_domain: before.search_domain,
                dns_manual: before.dns_manual,
            };
            test.call::<SetDNS>(&request).await?;
            Ok(())
        })
    });
}

/// An address is of its type and can be read as such.
fn valid(test: &Test, address: &tt::IPAddress) -> Outcome {
    let fine = match address.r#type {
        tt::IPType::IPv4 => is_v4(address.ipv4_address.as_deref()),
        tt::IPType::IPv6 => is_v6(address.ipv6_address.as_deref()),
    };
    test.check(fine, "a valid address", format!("{address:?}"))
}

fn is_v4(text: Option<&str>) -> bool {
    text.is_some_and(|text| text.parse::<std::net::Ipv4Addr>().is_ok())
}

fn is_v6(text: Option<&str>) -> bool {
    text.is_some_and(|text| text.parse::<std::net::Ipv6Addr>().is_ok())
}

async fn ntp(test: &mut Test) -> Outcome {
    test.step(4);
    let told = ntp_of(test).await?;
    check_hosts(test, &told)
}

async fn ntp_manual(test: &mut Test, manual: Manual) -> Outcome {
    test.step(3);
    let before = ntp_of(test).await?;
    put_ntp_back(test, before);
    test.step(5);
    let request = tds::SetNTP {
        from_dhcp: false,
        ntp_manual: vec![manual.host()],
    };
    test.call::<SetNTP>(&request).await?;
    test.step(7);
    let after = ntp_of(test).await?;
    let there = after
        .ntp_manual
        .iter()
        .any(|host| manual.is(host.ipv4_address.as_deref(), host.ipv6_address.as_deref()));
    test.check(
        there && !after.from_dhcp,
        format!("{}, not from DHCP", manual.text()),
        format!("{:?}, from DHCP: {}", after.ntp_manual, after.from_dhcp),
    )
}

async fn ntp_invalid(test: &mut Test, manual: Manual) -> Outcome {
    test.step(4);
    let before = ntp_of(test).await?;
    put_ntp_back(test, before);
    let request = tds::SetNTP {
        from_dhcp: false,
        ntp_manual: vec![manual.host()],
    };
    test.refused::<SetNTP>(&request, &["Sender", "InvalidArgVal", manual.refusal()])
        .await?;
    test.step(6);
    let after = ntp_of(test).await?;
    check_hosts(test, &after)
}

/// What the device says of its time servers.
pub(super) async fn ntp_of(test: &mut Test) -> Result<tt::NTPInformation, Stop> {
    Ok(test
        .call::<GetNTP>(&tds::GetNTP::default())
        .await?
        .ntp_information)
}

/// Has the time servers put back when the case is over.
pub(super) fn put_ntp_back(test: &mut Test, before: tt::NTPInformation) {
    test.restore("time servers", move |test| {
        Box::pin(async move {
            let request = tds::SetNTP {
                from_dhcp: before.from_dhcp,
                ntp_manual: before.ntp_manual,
            };
            test.call::<SetNTP>(&request).await?;
            Ok(())
        })
    });
}

fn check_hosts(test: &Test, told: &tt::NTPInformation) -> Outcome {
    for host in told.ntp_from_dhcp.iter().chain(&told.ntp_manual) {
        let fine = match host.r#type {
            tt::NetworkHostType::IPv4 => is_v4(host.ipv4_address.as_deref()),
            tt::NetworkHostType::IPv6 => is_v6(host.ipv6_address.as_deref()),
            tt::NetworkHostType::DNS => host.dn_sname.as_deref().is_some_and(|name| !name.is_empty()),
        };
        test.check(fine, "a valid time server", format!("{host:?}"))?;
    }
    Ok(())
}

async fn interfaces(test: &mut Test) -> Outcome {
    test.step(4);
    let told = test
        .call::<GetNetworkInterfaces>(&tds::GetNetworkInterfaces::default())
        .await?
        .network_interfaces;
    test.check(!told.is_empty(), "at least one interface", "none")
}

async fn gateway(test: &mut Test) -> Outcome {
    test.step(4);
    gateway_of(test).await?;
    Ok(())
}

async fn gateway_invalid(test: &mut Test, manual: Manual) -> Outcome {
    test.step(4);
    let before = gateway_of(test).await?;
    test.restore("default router", move |test| {
        Box::pin(async move {
            // What the device has taken may be no address.
            let now = told_gateway(test).await?;
            if now == before {
                return Ok(());
            }
            let request = tds::SetNetworkDefaultGateway {
                ipv4_address: before.ipv4_address,
                ipv6_address: before.ipv6_address,
            };
            test.call::<SetNetworkDefaultGateway>(&request).await?;
            Ok(())
        })
    });
    let text = manual.text().to_owned();
    let request = tds::SetNetworkDefaultGateway {
        ipv4_address: if manual.is_v4() {
            vec![text.clone()]
        } else {
            Vec::new()
        },
        ipv6_address: if manual.is_v4() { Vec::new() } else { vec![text] },
    };
    test.refused::<SetNetworkDefaultGateway>(&request, &["Sender", "InvalidArgVal", "InvalidGatewayAddress"])
        .await?;
    test.step(6);
    gateway_of(test).await?;
    Ok(())
}

/// The default routers; their addresses have to be valid.
pub(super) async fn gateway_of(test: &mut Test) -> Result<tt::NetworkGateway, Stop> {
    let told = told_gateway(test).await?;
    let fine =
        told.ipv4_address.iter().all(|a| is_v4(Some(a))) && told.ipv6_address.iter().all(|a| is_v6(Some(a)));
    test.check(fine, "valid addresses", format!("{told:?}"))?;
    Ok(told)
}

async fn told_gateway(test: &mut Test) -> Result<tt::NetworkGateway, Stop> {
    let request = tds::GetNetworkDefaultGateway::default();
    Ok(test
        .call::<GetNetworkDefaultGateway>(&request)
        .await?
        .network_gateway)
}

async fn protocols(test: &mut Test) -> Outcome {
    test.step(4);
    let told = protocols_of(test).await?;
    let has = |name| told.iter().any(|protocol| protocol.name == name);
    test.step(5);
    test.check(has(tt::NetworkProtocolType::HTTP), "HTTP", format!("{told:?}"))?;
    test.step(6);
    let streams = [Feature::MediaRts, Feature::Media2Rts, Feature::ReplayService]
        .into_iter()
        .any(|feature| test.supports(feature));
    test.check(
        !streams || has(tt::NetworkProtocolType::RTSP),
        "RTSP",
        format!("{told:?}"),
    )
}

async fn protocols_unsupported(test: &mut Test) -> Outcome {
    test.step(4);
    let before = protocols_of(test).await?;
    test.step(5);
    let missing = [tt::NetworkProtocolType::HTTPS, tt::NetworkProtocolType::RTSP]
        .into_iter()
        .find(|&name| before.iter().all(|protocol| protocol.name != name));
    let Some(name) = missing else {
        return Err(Stop::NotApplicable("every protocol is supported".to_owned()));
    };
    test.restore("protocols", move |test| {
        Box::pin(async move {
            let now = protocols_of(test).await?;
            let taken = now
                .into_iter()
                .find(|protocol| protocol.name == name && protocol.enabled);
            let Some(taken) = taken else {
                return Ok(());
            };
            // Nothing takes a protocol out of the list.
            let request = tds::SetNetworkProtocols {
                network_protocols: vec![tt::NetworkProtocol {
                    enabled: false,
                    ..taken
                }],
            };
            test.call::<SetNetworkProtocols>(&request).await?;
            Ok(())
        })
    });
    test.step(7);
    let request = tds::SetNetworkProtocols {
        network_protocols: vec![tt::NetworkProtocol {
            name,
            enabled: true,
            port: vec![10554],
            ..tt::NetworkProtocol::default()
        }],
    };
    test.refused::<SetNetworkProtocols>(&request, &["Sender", "InvalidArgVal", "ServiceNotSupported"])
        .await?;
    test.step(9);
    let after = protocols_of(test).await?;
    test.check(
        after.iter().all(|protocol| protocol.name != name),
        "the supported protocols only",
        format!("{after:?}"),
    )
}

/// The protocols and their ports.
pub(super) async fn protocols_of(test: &mut Test) -> Result<Vec<tt::NetworkProtocol>, Stop> {
    let request = tds::GetNetworkProtocols::default();
    Ok(test
        .call::<GetNetworkProtocols>(&request)
        .await?
        .network_protocols)
}
