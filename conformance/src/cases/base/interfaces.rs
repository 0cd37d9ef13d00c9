//! Addresses of interfaces, and default routers: IPCONFIG, and the cases of DEVICE-2-1 that change them.

use std::net::{IpAddr, Ipv4Addr};
use std::time::{Duration, Instant};

use onvif_core::generated::tds::operations::{
    GetZeroConfiguration, SetNetworkDefaultGateway, SetNetworkInterfaces, SetZeroConfiguration,
};
use onvif_core::generated::tt::IPv6DHCPConfiguration;
use onvif_core::generated::{tds, tt};

use super::network::{Manual, gateway_of, interfaces_of};
use crate::case;
use crate::case::{Case, Impact, Outcome, Stop, Test};
use crate::cases::support::interfaces::{Steps, change, places, put_back};
use crate::features::Feature;
use crate::wire::discovery::own_address;

macro_rules! changes {
    ($id:literal, $steps:ident $(, with: $with:expr)? $(, and: [$($feature:ident),*])?) => {
        case!($id, $steps $(, with: $with)?, requires: [Feature::NetworkConfiguration $($(, Feature::$feature)*)?], impact: [Impact::Network])
    };
}

/// The cases of this file.
pub const CASES: &[Case] = &[
    changes!("IPCONFIG-1-1-3", dhcp, and: [Discovery]),
    changes!("IPCONFIG-1-1-5", link_local, and: [ZeroConfiguration]),
    changes!("IPCONFIG-2-1-2", ipv6, with: Way::Routers, and: [Ipv6]),
    changes!("IPCONFIG-2-1-3", ipv6, with: Way::Neighbours, and: [Ipv6]),
    changes!("IPCONFIG-2-1-4", ipv6, with: Way::Dhcp, and: [Ipv6, Dhcpv6]),
    changes!("DEVICE-2-1-18", manual_ipv4),
    changes!("DEVICE-2-1-19", ipv6, with: Way::Manual, and: [Ipv6]),
    changes!("DEVICE-2-1-30", router, with: Manual::V4),
    changes!("DEVICE-2-1-31", router, with: Manual::V6, and: [Ipv6]),
];

async fn first(test: &mut Test) -> Result<tt::NetworkInterface, Stop> {
    test.step(4);
    let interfaces = interfaces_of(test).await?;
    test.step(5);
    test.present(interfaces.into_iter().next(), "at least one interface")
}

/// An IPv4 address of an interface, with its prefix.
fn address_of(interface: &tt::NetworkInterface) -> Option<(Ipv4Addr, u32)> {
    let config = &interface.ipv4.as_ref()?.config;
    let told = config
        .manual
        .first()
        .or(config.from_dhcp.as_ref())
        .or(config.link_local.as_ref())?;
    let prefix = u32::try_from(told.prefix_length).ok()?;
    Some((told.address.parse().ok()?, prefix))
}

/// Another address of the same network that nobody is known to have.
async fn another_address(test: &mut Test, interface: &tt::NetworkInterface) -> Result<(Ipv4Addr, u32), Stop> {
    let (own, prefix) = test.present(address_of(interface), "an IPv4 address of the interface")?;
    if own.is_loopback() || !(1..=30).contains(&prefix) {
        return Err(Stop::NotApplicable(format!(
            "there is no other address in the network of {own}/{prefix}"
        )));
    }
    let mut taken = vec![own];
    taken.extend(
        gateway_of(test)
            .await?
            .ipv4_address
            .iter()
            .filter_map(|text| text.parse::<Ipv4Addr>().ok()),
    );
    if let Ok(peer) = test.device().peer()
        && let Ok(IpAddr::V4(ours)) = own_address(peer)
    {
        taken.push(ours);
    }
    let hosts = u32::MAX >> prefix;
    let network = own.to_bits() & !hosts;
    let free = (1..hosts)
        .map(|step| (own.to_bits() & hosts).wrapping_add(step) & hosts)
        .filter(|host| *host != 0 && *host != hosts)
        .map(|host| Ipv4Addr::from_bits(network | host))
        .find(|address| !taken.contains(address));
    match free {
        Some(address) => Ok((address, prefix)),
        None => Err(Stop::NotApplicable(format!(
            "no address is free beside {own}/{prefix}"
        ))),
    }
}

fn by_hand(address: Ipv4Addr, prefix: u32) -> tt::IPv4NetworkInterfaceSetConfiguration {
    tt::IPv4NetworkInterfaceSetConfiguration {
        enabled: Some(true),
        manual: vec![tt::PrefixedIPv4Address {
            address: address.to_string(),
            prefix_length: i32::try_from(prefix).unwrap_or_default(),
        }],
        dhcp: Some(false),
    }
}

/// Whether an interface has this address by hand, and none by DHCP.
fn has(interface: &tt::NetworkInterface, address: Ipv4Addr) -> bool {
    interface.ipv4.as_ref().is_some_and(|ipv4| {
        ipv4.enabled
            && !ipv4.config.dhcp
            && ipv4
                .config
                .manual
                .first()
                .is_some_and(|manual| manual.address.parse() == Ok(address))
    })
}

async fn manual_ipv4(test: &mut Test) -> Outcome {
    let before = first(test).await?;
    let (address, prefix) = another_address(test, &before).await?;
    let wanted = tt::NetworkInterfaceSetConfiguration {
        ipv4: Some(by_hand(address, prefix)),
        ..tt::NetworkInterfaceSetConfiguration::default()
    };
    let after = change(test, Steps::from(7), &before, wanted, |now| has(now, address)).await?;
    test.step(17);
    test.check(
        has(&after, address),
        format!("{address} by hand and no DHCP"),
        format!("{:?}", after.ipv4),
    )
}

async fn dhcp(test: &mut Test) -> Outcome {
    let before = first(test).await?;
    let off = tt::IPv6NetworkInterfaceSetConfiguration {
        enabled: Some(false),
        ..tt::IPv6NetworkInterfaceSetConfiguration::default()
    };
    if before.ipv4.as_ref().is_some_and(|ipv4| ipv4.config.dhcp) {
        let (address, prefix) = another_address(test, &before).await?;
        let wanted = tt::NetworkInterfaceSetConfiguration {
            ipv4: Some(by_hand(address, prefix)),
            ipv6: Some(off.clone()),
            ..tt::NetworkInterfaceSetConfiguration::default()
        };
        change(test, Steps::from(7), &before, wanted, |now| has(now, address)).await?;
    }
    let wanted = tt::NetworkInterfaceSetConfiguration {
        ipv4: Some(tt::IPv4NetworkInterfaceSetConfiguration {
            enabled: Some(true),
            manual: Vec::new(),
            dhcp: Some(true),
        }),
        ipv6: Some(off),
        ..tt::NetworkInterfaceSetConfiguration::default()
    };
    let leased = |now: &tt::NetworkInterface| {
        now.ipv4
            .as_ref()
            .is_some_and(|ipv4| ipv4.enabled && ipv4.config.dhcp && ipv4.config.from_dhcp.is_some())
    };
    let after = change(test, Steps::from(9), &before, wanted, leased).await?;
    test.step(17);
    test.check(leased(&after), "an address by DHCP", format!("{:?}", after.ipv4))
}

/// How an interface comes by its IPv6 addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Manual,
    Routers,
    Neighbours,
    Dhcp,
}

async fn ipv6(test: &mut Test, way: Way) -> Outcome {
    test.step(4);
    let interfaces = interfaces_of(test).await?;
    test.step(5);
    let before = interfaces.into_iter().find(|interface| interface.ipv6.is_some());
    let before = test.present(before, "an interface with IPv6")?;
    let config = before.ipv6.as_ref().and_then(|ipv6| ipv6.config.clone());
    let dhcp = match way {
        Way::Dhcp => IPv6DHCPConfiguration::Stateful,
        Way::Manual | Way::Routers | Way::Neighbours => IPv6DHCPConfiguration::Off,
    };
    let wanted = tt::NetworkInterfaceSetConfiguration {
        enabled: Some(true),
        ipv6: Some(tt::IPv6NetworkInterfaceSetConfiguration {
            enabled: Some(true),
            accept_router_advert: match way {
                Way::Manual => config.and_then(|config| config.accept_router_advert),
                Way::Routers => Some(true),
                Way::Neighbours | Way::Dhcp => None,
            },
            manual: match way {
                Way::Manual => vec![tt::PrefixedIPv6Address {
                    address: Manual::V6.text().to_owned(),
                    prefix_length: 64,
                }],
                Way::Routers | Way::Neighbours | Way::Dhcp => Vec::new(),
            },
            dhcp: Some(dhcp),
        }),
        ..tt::NetworkInterfaceSetConfiguration::default()
    };
    let fits = |now: &tt::NetworkInterface| {
        let Some(ipv6) = &now.ipv6 else {
            return false;
        };
        let Some(config) = &ipv6.config else {
            return false;
        };
        let got = match way {
            Way::Manual => config.manual.iter().any(|manual| {
                manual.prefix_length == 64
                    && manual.address.parse::<IpAddr>().ok() == Manual::V6.text().parse().ok()
            }),
            Way::Routers => config.accept_router_advert == Some(true) && !config.from_ra.is_empty(),
            Way::Neighbours => !config.link_local.is_empty(),
            Way::Dhcp => !config.from_dhcp.is_empty(),
        };
        ipv6.enabled && config.dhcp == dhcp && got
    };
    let after = change(test, Steps::from(7), &before, wanted, fits).await?;
    test.step(17);
    let expected = match way {
        Way::Manual => Manual::V6.text(),
        Way::Routers => "an address by the advertisements of a router",
        Way::Neighbours => "an address of the link",
        Way::Dhcp => "an address by DHCPv6",
    };
    test.check(fits(&after), expected, format!("{:?}", after.ipv6))
}

async fn link_local(test: &mut Test) -> Outcome {
    let interface = first(test).await?;
    test.step(7);
    let before = zero_configuration(test, &interface.token).await?;
    let enabled = before.is_some_and(|before| before.enabled);
    let token = interface.token.clone();
    test.restore("addresses of the link", move |test| {
        Box::pin(async move { set_zero_configuration(test, &token, enabled).await })
    });
    test.step(9);
    set_zero_configuration(test, &interface.token, true).await?;
    let end = Instant::now() + test.settings().operation_delay;
    loop {
        test.step(12);
        let now = zero_configuration(test, &interface.token).await?;
        let fits = now
            .as_ref()
            .is_some_and(|now| now.enabled && !now.addresses.is_empty());
        if fits || Instant::now() >= end {
            test.step(13);
            return test.check(
                fits,
                format!("an address of the link on {}", interface.token),
                format!("{now:?}"),
            );
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}

/// What is told of an interface: it may be the first one, or one of those in the extension.
async fn zero_configuration(
    test: &mut Test,
    token: &str,
) -> Result<Option<tt::NetworkZeroConfiguration>, Stop> {
    let request = tds::GetZeroConfiguration::default();
    let told = test
        .call::<GetZeroConfiguration>(&request)
        .await?
        .zero_configuration;
    let more = told.extension.clone().map(|extension| extension.additional);
    let mut all = std::iter::once(told).chain(more.into_iter().flatten());
    Ok(all.find(|one| one.interface_token == token))
}

async fn set_zero_configuration(test: &mut Test, token: &str, enabled: bool) -> Outcome {
    let request = tds::SetZeroConfiguration {
        interface_token: token.to_owned(),
        enabled,
    };
    test.call::<SetZeroConfiguration>(&request).await?;
    Ok(())
}

async fn router(test: &mut Test, manual: Manual) -> Outcome {
    let interface = first(test).await?;
    test.step(3);
    without_dhcp(test, &interface, manual).await?;
    test.step(5);
    let before = gateway_of(test).await?;
    test.restore("default router", move |test| {
        Box::pin(async move {
            let request = tds::SetNetworkDefaultGateway {
                ipv4_address: before.ipv4_address,
                ipv6_address: before.ipv6_address,
            };
            test.call::<SetNetworkDefaultGateway>(&request).await?;
            Ok(())
        })
    });
    test.step(7);
    let text = vec![manual.text().to_owned()];
    let (ipv4_address, ipv6_address) = if manual.is_v4() {
        (text, Vec::new())
    } else {
        (Vec::new(), text)
    };
    let request = tds::SetNetworkDefaultGateway {
        ipv4_address,
        ipv6_address,
    };
    test.call::<SetNetworkDefaultGateway>(&request).await?;
    test.step(9);
    let after = gateway_of(test).await?;
    let told = if manual.is_v4() {
        &after.ipv4_address
    } else {
        &after.ipv6_address
    };
    let wanted = manual.text().parse::<IpAddr>().ok();
    test.check(
        told.iter().any(|told| told.parse().ok() == wanted),
        manual.text(),
        format!("{told:?}"),
    )
}

/// Annexes "Procedure to Turn Off IPv4 DHCP" and "Procedure to Turn Off IPv6 DHCP": what came by DHCP is set by hand.
async fn without_dhcp(test: &mut Test, interface: &tt::NetworkInterface, manual: Manual) -> Outcome {
    let wanted = if manual.is_v4() {
        let config = interface.ipv4.as_ref().map(|ipv4| &ipv4.config);
        let (true, Some((address, prefix))) =
            (config.is_some_and(|config| config.dhcp), address_of(interface))
        else {
            return Ok(());
        };
        tt::NetworkInterfaceSetConfiguration {
            ipv4: Some(by_hand(address, prefix)),
            ..tt::NetworkInterfaceSetConfiguration::default()
        }
    } else {
        let config = interface.ipv6.as_ref().and_then(|ipv6| ipv6.config.as_ref());
        let Some(config) = config.filter(|config| config.dhcp != IPv6DHCPConfiguration::Off) else {
            return Ok(());
        };
        tt::NetworkInterfaceSetConfiguration {
            ipv6: Some(tt::IPv6NetworkInterfaceSetConfiguration {
                enabled: Some(true),
                manual: config.from_dhcp.clone(),
                dhcp: Some(IPv6DHCPConfiguration::Off),
                ..tt::IPv6NetworkInterfaceSetConfiguration::default()
            }),
            ..tt::NetworkInterfaceSetConfiguration::default()
        }
    };
    put_back(test, interface, places(test, None));
    let request = tds::SetNetworkInterfaces {
        interface_token: interface.token.clone(),
        network_interface: wanted,
    };
    let answer = test.call::<SetNetworkInterfaces>(&request).await?;
    if answer.reboot_needed {
        return Err(Stop::Inconclusive(
            "DHCP cannot be switched off without a reboot".to_owned(),
        ));
    }
    Ok(())
}
