//! Other addresses of the device, at which cases for IPv6 and for HTTPS go on.

use std::io::ErrorKind;
use std::net::{Ipv6Addr, SocketAddr};
use std::time::{Duration, Instant};

use http::Uri;
use onvif_core::generated::tds::operations::{
    GetNetworkInterfaces, GetNetworkProtocols, SetNetworkProtocols,
};
use onvif_core::generated::tt::IPv6DHCPConfiguration;
use onvif_core::generated::{tds, tt};

use crate::case::{Impact, Outcome, Stop, Test};
use crate::cases::support::certificate;
use crate::cases::support::interfaces::{Steps, addresses, change};
use crate::features::Feature;
use crate::rtsp::interface_to;
use crate::wire::reach;

/// The step of the texts that these annexes are in, where no other is before.
const STEP: u32 = 3;
/// How often it is tried whether somebody is at an address by now.
const PAUSE: Duration = Duration::from_millis(200);

/// Annex "Turn on IPv6 network interface". What it sets is put back when the case is over (annex "Restore Network Settings").
pub async fn six(test: &mut Test) -> Outcome {
    test.step(STEP);
    let interfaces = test
        .call::<GetNetworkInterfaces>(&tds::GetNetworkInterfaces::default())
        .await?
        .network_interfaces;
    let target = uri(test, test.device().target())?;
    let (port, usual) = (target.port_u16(), usual_port(&target));
    let host = target.host().unwrap_or_default().trim_matches(['[', ']']);
    let before = test.present(available(interfaces, host), "an interface that is enabled")?;
    let now = switched_on(test, &before, host).await?;
    let delay = if now == before {
        Duration::ZERO
    } else {
        test.settings().operation_delay
    };
    let own = own_addresses(&now);
    test.check(
        !own.is_empty(),
        "an IPv6 address that is set by hand, or one of the link",
        format!("{:?}", now.ipv6),
    )?;
    let reachable = own.into_iter().find(|address| {
        // Which link an address of one link is on is found out by trying.
        address.is_unicast_link_local() || interface_to(SocketAddr::new((*address).into(), usual)).is_ok()
    });
    let Some(address) = reachable else {
        return Err(Stop::Inconclusive(
            "this machine has no route to the IPv6 addresses of the device".to_owned(),
        ));
    };
    answers(test, &format!("[{address}]:{}", port.unwrap_or(usual)), delay).await?;
    let moved = test.device().elsewhere(|old| {
        moved(old, |parts| {
            let port = parts.port_u16().map_or(String::new(), |port| format!(":{port}"));
            Some((parts.scheme_str()?.to_owned(), format!("[{address}]{port}")))
        })
    });
    test.go_on_at(moved);
    Ok(())
}

/// The interface by which the suite reaches the device, or else the first one that is enabled, with IPv6 if there is such.
fn available(interfaces: Vec<tt::NetworkInterface>, host: &str) -> Option<tt::NetworkInterface> {
    let has_six = |interface: &tt::NetworkInterface| interface.ipv6.as_ref().is_some_and(|six| six.enabled);
    interfaces
        .into_iter()
        .filter(|interface| interface.enabled)
        .min_by_key(|interface| (!addresses(interface).contains(host), !has_six(interface)))
}

/// Steps 4, 5 and 8 to 17: the interface with IPv6, and without DHCP for it. Where it is so already nothing is set.
async fn switched_on(
    test: &mut Test,
    before: &tt::NetworkInterface,
    host: &str,
) -> Result<tt::NetworkInterface, Stop> {
    // One that tells nothing of IPv6 has it switched off.
    let before = &tt::NetworkInterface {
        ipv6: before
            .ipv6
            .clone()
            .or_else(|| Some(tt::IPv6NetworkInterface::default())),
        ..before.clone()
    };
    let mut now = before.clone();
    if !is_on(&now) {
        test.permitted(Impact::Network, "IPv6 is switched off at the device")?;
        let wanted = tt::IPv6NetworkInterfaceSetConfiguration {
            enabled: Some(true),
            ..tt::IPv6NetworkInterfaceSetConfiguration::default()
        };
        let fits =
            |now: &tt::NetworkInterface| is_on(now) && (has_dhcp(now) || !own_addresses(now).is_empty());
        now = set(test, before, wanted, fits).await?;
        test.check(is_on(&now), "IPv6 that is switched on", format!("{:?}", now.ipv6))?;
    }
    if has_dhcp(&now) {
        let why = "the IPv6 addresses of the device come by DHCP, which has to be switched off";
        if let Err(stop) = test.permitted(Impact::Network, why) {
            // What DHCP has not given is there with DHCP and without.
            return if own_addresses(&now).is_empty() {
                Err(stop)
            } else {
                Ok(now)
            };
        }
        let leased = now.ipv6.as_ref().and_then(|six| six.config.as_ref());
        let lost = leased.is_some_and(|config| config.from_dhcp.iter().any(|one| one.address == host));
        if lost {
            return Err(Stop::Inconclusive(format!(
                "DHCP has to be switched off, and the device would lose the address {host}, by which it is reached"
            )));
        }
        let wanted = tt::IPv6NetworkInterfaceSetConfiguration {
            dhcp: Some(IPv6DHCPConfiguration::Off),
            ..tt::IPv6NetworkInterfaceSetConfiguration::default()
        };
        let fits = |now: &tt::NetworkInterface| !has_dhcp(now) && !own_addresses(now).is_empty();
        now = set(test, before, wanted, fits).await?;
        test.check(!has_dhcp(&now), "no DHCP for IPv6", format!("{:?}", now.ipv6))?;
    }
    Ok(now)
}

async fn set(
    test: &mut Test,
    before: &tt::NetworkInterface,
    six: tt::IPv6NetworkInterfaceSetConfiguration,
    fits: impl Fn(&tt::NetworkInterface) -> bool,
) -> Result<tt::NetworkInterface, Stop> {
    let wanted = tt::NetworkInterfaceSetConfiguration {
        ipv6: Some(six),
        ..tt::NetworkInterfaceSetConfiguration::default()
    };
    change(test, Steps::within(STEP), before, wanted, fits).await
}

fn is_on(interface: &tt::NetworkInterface) -> bool {
    interface.ipv6.as_ref().is_some_and(|six| six.enabled)
}

fn has_dhcp(interface: &tt::NetworkInterface) -> bool {
    let config = interface.ipv6.as_ref().and_then(|six| six.config.as_ref());
    config.is_some_and(|config| config.dhcp != IPv6DHCPConfiguration::Off)
}

/// Steps 6 and 7: the IPv6 addresses of an interface that are set by hand, then those of the link.
fn own_addresses(interface: &tt::NetworkInterface) -> Vec<Ipv6Addr> {
    let six = interface.ipv6.as_ref().filter(|six| six.enabled);
    let config = six.and_then(|six| six.config.as_ref());
    config
        .into_iter()
        .flat_map(|config| config.manual.iter().chain(&config.link_local))
        .filter_map(|told| told.address.parse().ok())
        .filter(|address: &Ipv6Addr| !address.is_unspecified() && !address.is_multicast())
        .collect()
}

/// The device takes connections at an address that it has named itself, at the latest after this time.
async fn answers(test: &mut Test, peer: &str, delay: Duration) -> Outcome {
    let end = Instant::now() + delay;
    loop {
        let late = Instant::now() >= end;
        match tokio::time::timeout(test.device().timeout(), reach::connect(peer)).await {
            Ok(Ok(_)) => return Ok(()),
            _ if !late => {}
            Ok(Err(error)) if error.kind() == ErrorKind::ConnectionRefused => {
                return Err(test.failed(format!("the device at its address {peer}"), error.to_string()));
            }
            Ok(Err(error)) => return Err(Stop::Inconclusive(format!("no connection to {peer}: {error}"))),
            Err(_) => return Err(Stop::Inconclusive(format!("no connection to {peer} in time"))),
        }
        tokio::time::sleep(PAUSE).await;
    }
}

/// Annex "Configuring HTTPS if Required". What it sets is put back when the case is over.
pub async fn https(test: &mut Test) -> Outcome {
    https_in(test, STEP).await
}

/// The same in another step.
pub async fn https_in(test: &mut Test, step: u32) -> Outcome {
    test.step(step);
    let protocols = test
        .call::<GetNetworkProtocols>(&tds::GetNetworkProtocols::default())
        .await?
        .network_protocols;
    let told = protocols
        .into_iter()
        .find(|protocol| protocol.name == tt::NetworkProtocolType::HTTPS);
    let port = match told {
        Some(told) if told.enabled => test.present(told.port.first().copied(), "a port of HTTPS")?,
        told => https_switched_on(test, told).await?,
    };
    let moved = test.device().elsewhere(|old| {
        moved(old, |parts| {
            let host = parts.host()?;
            Some(("https".to_owned(), format!("{host}:{port}")))
        })
    });
    test.go_on_at(moved);
    Ok(())
}

/// Annex "Configuring HTTPS using Security Configuration Service". HTTPS comes to the port that the device tells for it, or to the usual one.
async fn https_switched_on(test: &mut Test, told: Option<tt::NetworkProtocol>) -> Result<i32, Stop> {
    if !test.supports(Feature::TlsServer) {
        return Err(test.failed("HTTPS among the protocols that are enabled", "none"));
    }
    test.permitted(Impact::Network, "HTTPS is switched off at the device")?;
    let target = uri(test, test.device().target())?;
    let host = target.host().unwrap_or_default().to_owned();
    certificate::assigned(test, host.trim_matches(['[', ']'])).await?;
    let ports = told.map(|told| told.port).filter(|ports| !ports.is_empty());
    let before = tt::NetworkProtocol {
        name: tt::NetworkProtocolType::HTTPS,
        enabled: false,
        port: ports.unwrap_or_else(|| vec![443]),
        ..tt::NetworkProtocol::default()
    };
    let port = test.present(before.port.first().copied(), "a port of HTTPS")?;
    let request = tds::SetNetworkProtocols {
        network_protocols: vec![tt::NetworkProtocol {
            enabled: true,
            ..before.clone()
        }],
    };
    // Where it is now, and not where it is when the case is over.
    let places = [test.device().target().to_owned()];
    test.restore("HTTPS", move |test| {
        Box::pin(async move {
            let request = tds::SetNetworkProtocols {
                network_protocols: vec![before],
            };
            test.call_either::<SetNetworkProtocols>(&places, &request).await?;
            Ok(())
        })
    });
    test.call::<SetNetworkProtocols>(&request).await?;
    let delay = test.settings().operation_delay;
    answers(test, &format!("{host}:{port}"), delay).await?;
    Ok(port)
}

fn uri(test: &Test, text: &str) -> Result<Uri, Stop> {
    let parsed: Option<Uri> = text.parse().ok();
    test.present(parsed, "the address of the device")
}

fn usual_port(uri: &Uri) -> u16 {
    if uri.scheme_str() == Some("https") {
        443
    } else {
        80
    }
}

/// An address with another scheme and authority; as it is where there is none to be had.
fn moved(old: &str, place: impl Fn(&Uri) -> Option<(String, String)>) -> String {
    let parsed: Option<Uri> = old.parse().ok();
    let Some((parts, (scheme, authority))) = parsed.and_then(|parts| {
        let place = place(&parts)?;
        Some((parts, place))
    }) else {
        return old.to_owned();
    };
    let path = parts.path_and_query().map_or("/", |path| path.as_str());
    format!("{scheme}://{authority}{path}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn interface(four: &str, six: &[&str], enabled: bool) -> tt::NetworkInterface {
        let address = |text: &&str| tt::PrefixedIPv6Address {
            address: (*text).to_owned(),
            prefix_length: 64,
        };
        tt::NetworkInterface {
            enabled: true,
            ipv4: Some(tt::IPv4NetworkInterface {
                enabled: true,
                config: tt::IPv4Configuration {
                    manual: vec![tt::PrefixedIPv4Address {
                        address: four.to_owned(),
                        prefix_length: 24,
                    }],
                    ..Default::default()
                },
            }),
            ipv6: Some(tt::IPv6NetworkInterface {
                enabled,
                config: Some(tt::IPv6Configuration {
                    link_local: six.iter().map(address).collect(),
                    ..Default::default()
                }),
            }),
            ..Default::default()
        }
    }

    #[test]
    fn the_interface_that_is_spoken_to_comes_first() {
        let interfaces = [
            interface("192.0.2.1", &["fe80::1"], false),
            interface("192.0.2.2", &["::", "fe80::2"], true),
            interface("192.0.2.3", &["fe80::3"], true),
        ];
        let found = |host| {
            let found = available(interfaces.to_vec(), host).unwrap();
            found.ipv4.unwrap().config.manual[0].address.clone()
        };
        assert_eq!(found("192.0.2.1"), "192.0.2.1");
        assert_eq!(found("192.0.2.3"), "192.0.2.3");
        assert_eq!(found("fe80::3"), "192.0.2.3");
        // At a name, or behind a router.
        assert_eq!(found("camera.example"), "192.0.2.2");
    }

    #[test]
    fn addresses_by_hand_come_before_those_of_the_link() {
        let mut told = interface("192.0.2.1", &["::", "fe80::1"], true);
        let config = told.ipv6.as_mut().unwrap().config.as_mut().unwrap();
        let address = |text: &str| tt::PrefixedIPv6Address {
            address: text.to_owned(),
            prefix_length: 64,
        };
        config.manual = vec![address("2001:db8::1")];
        config.from_dhcp = vec![address("2001:db8::2")];
        let own: Vec<String> = own_addresses(&told).iter().map(Ipv6Addr::to_string).collect();
        assert_eq!(own, ["2001:db8::1", "fe80::1"]);
        told.ipv6.as_mut().unwrap().enabled = false;
        assert!(own_addresses(&told).is_empty());
    }

    #[test]
    fn addresses_keep_their_path() {
        let place = |_: &Uri| Some(("https".to_owned(), "[fd00::2]:8443".to_owned()));
        assert_eq!(
            moved("http://192.0.2.1/a?b=c", place),
            "https://[fd00::2]:8443/a?b=c"
        );
        assert_eq!(
            moved("nowhere", |parts| Some((
                parts.scheme_str()?.to_owned(),
                String::new()
            ))),
            "nowhere"
        );
    }
}
