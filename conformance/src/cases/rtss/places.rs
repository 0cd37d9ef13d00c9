//! Other addresses of the device, at which cases for IPv6 and for HTTPS go on.

use std::io::ErrorKind;
use std::net::{Ipv6Addr, SocketAddr};

use http::Uri;
use onvif_core::generated::tds::operations::{GetNetworkInterfaces, GetNetworkProtocols};
use onvif_core::generated::{tds, tt};

use crate::case::{Outcome, Stop, Test};
use crate::features::Feature;
use crate::rtsp::interface_to;
use crate::wire::reach;

/// Annex "Turn on IPv6 network interface", as far as it can be done without a change to the network of the device.
pub async fn six(test: &mut Test) -> Outcome {
    test.step(3);
    let interfaces = test
        .call::<GetNetworkInterfaces>(&tds::GetNetworkInterfaces::default())
        .await?
        .network_interfaces;
    let target = uri(test, test.device().target())?;
    let (port, usual) = (target.port_u16(), usual_port(&target));
    let addresses = addresses(&interfaces, target.host().unwrap_or_default());
    if addresses.is_empty() {
        return Err(Stop::NotApplicable(
            "no interface has IPv6 turned on and an address: turn it on".to_owned(),
        ));
    }
    let reachable = addresses.into_iter().find(|address| {
        // Which link an address of one link is on is found out by trying.
        address.is_unicast_link_local() || interface_to(SocketAddr::new((*address).into(), usual)).is_ok()
    });
    let Some(address) = reachable else {
        return Err(Stop::Inconclusive(
            "this machine has no route to the IPv6 addresses of the device".to_owned(),
        ));
    };
    let peer = format!("[{address}]:{}", port.unwrap_or(usual));
    match tokio::time::timeout(test.device().timeout(), reach::connect(&peer)).await {
        Ok(Ok(_)) => {}
        // The device itself has named the address.
        Ok(Err(error)) if error.kind() == ErrorKind::ConnectionRefused => {
            return Err(test.failed(format!("the device at its address {peer}"), error.to_string()));
        }
        Ok(Err(error)) => return Err(Stop::Inconclusive(format!("no connection to {peer}: {error}"))),
        Err(_) => return Err(Stop::Inconclusive(format!("no connection to {peer} in time"))),
    }
    let moved = test.device().elsewhere(|old| {
        moved(old, |parts| {
            let port = parts.port_u16().map_or(String::new(), |port| format!(":{port}"));
            Some((parts.scheme_str()?.to_owned(), format!("[{address}]{port}")))
        })
    });
    test.go_on_at(moved);
    Ok(())
}

/// IPv6 addresses, in the order in which the annex looks for them: those of the interface by which the suite reaches the device come first.
fn addresses(interfaces: &[tt::NetworkInterface], host: &str) -> Vec<Ipv6Addr> {
    let holds_host = |interface: &&tt::NetworkInterface| {
        let Some(four) = &interface.ipv4 else {
            return false;
        };
        let config = &four.config;
        let mut all = config
            .manual
            .iter()
            .chain(&config.link_local)
            .chain(&config.from_dhcp);
        all.any(|own| own.address == host)
    };
    let mut enabled: Vec<&tt::NetworkInterface> =
        interfaces.iter().filter(|interface| interface.enabled).collect();
    enabled.sort_by_key(|interface| !holds_host(interface));
    let configs = enabled
        .into_iter()
        .filter_map(|interface| interface.ipv6.as_ref())
        .filter(|six| six.enabled)
        .filter_map(|six| six.config.as_ref());
    configs
        .flat_map(|config| {
            // Addresses from elsewhere are as good, where the annex would switch DHCP off to do without them.
            config
                .manual
                .iter()
                .chain(&config.link_local)
                .chain(&config.from_dhcp)
                .chain(&config.from_ra)
        })
        .filter_map(|told| told.address.parse().ok())
        .filter(|address: &Ipv6Addr| !address.is_unspecified() && !address.is_multicast())
        .collect()
}

/// Annex "Configuring HTTPS if Required".
pub async fn https(test: &mut Test) -> Outcome {
    test.step(3);
    let protocols = test
        .call::<GetNetworkProtocols>(&tds::GetNetworkProtocols::default())
        .await?
        .network_protocols;
    let port = protocols
        .iter()
        .find(|protocol| protocol.enabled && protocol.name == tt::NetworkProtocolType::HTTPS)
        .map(|protocol| protocol.port.first().copied());
    let Some(port) = port else {
        if test.supports(Feature::TlsServer) {
            return Err(Stop::Inconclusive(
                "HTTPS is switched off: give the device a certificate and switch it on".to_owned(),
            ));
        }
        return Err(test.failed("HTTPS among the protocols that are enabled", "none"));
    };
    let port = test.present(port, "a port of HTTPS")?;
    let moved = test.device().elsewhere(|old| {
        moved(old, |parts| {
            let host = parts.host()?;
            Some(("https".to_owned(), format!("{host}:{port}")))
        })
    });
    test.go_on_at(moved);
    Ok(())
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
            interface("192.0.2.1", &["fe80::1"], true),
            interface("192.0.2.2", &["::", "fe80::2"], true),
            interface("192.0.2.3", &["fe80::3"], false),
        ];
        let all = |host| -> Vec<String> {
            let all = addresses(&interfaces, host);
            all.iter().map(Ipv6Addr::to_string).collect()
        };
        assert_eq!(all("192.0.2.2"), ["fe80::2", "fe80::1"]);
        assert_eq!(all("192.0.2.3"), ["fe80::1", "fe80::2"]);
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
