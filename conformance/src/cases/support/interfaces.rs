//! Settings of network interfaces that change where the device is.

use std::collections::BTreeSet;
use std::net::Ipv4Addr;
use std::time::{Duration, Instant};

use onvif_core::generated::tds::operations::{GetNetworkInterfaces, SetNetworkInterfaces, SystemReboot};
use onvif_core::generated::{tds, tt};

use crate::case::{Outcome, Stop, Test};
use crate::features::Feature;
use crate::wire::discovery::{Ear, Said};
use crate::wire::reach::is_there;

/// The numbers of the steps by which an interface is set.
#[derive(Clone, Copy)]
pub struct Steps {
    set: u32,
    reboot: u32,
    hello: u32,
    look: u32,
}

impl Steps {
    /// Those of the cases about the network, which set the interface in this step.
    pub fn from(set: u32) -> Steps {
        Steps {
            set,
            reboot: set + 1,
            hello: set + 2,
            look: set + 5,
        }
    }

    /// All of them in one step, which follows an annex.
    pub fn within(step: u32) -> Steps {
        Steps {
            set: step,
            reboot: step,
            hello: step,
            look: step,
        }
    }
}

/// Where a device may be after a change: where it was, and with another address.
pub fn places(test: &Test, address: Option<Ipv4Addr>) -> Vec<String> {
    let target = test.device().target().to_owned();
    let moved = address.and_then(|address| {
        let uri: http::Uri = target.parse().ok()?;
        let host = uri.host()?;
        Some(target.replacen(host, &address.to_string(), 1))
    });
    std::iter::once(target).chain(moved).collect()
}

/// Sets an interface, has it put back when the case is over, and gives it as it is when it `holds`, or after the longest time that it may take.
///
/// # Errors
/// As those of the requests that it takes; the case fails if a device that announces itself does not say hello at another address, or after a reboot.
pub async fn change(
    test: &mut Test,
    steps: Steps,
    before: &tt::NetworkInterface,
    network_interface: tt::NetworkInterfaceSetConfiguration,
    holds: impl Fn(&tt::NetworkInterface) -> bool,
) -> Result<tt::NetworkInterface, Stop> {
    let address = network_interface
        .ipv4
        .as_ref()
        .and_then(|ipv4| ipv4.manual.first()?.address.parse().ok());
    let places = places(test, address);
    put_back(test, before, places.clone());
    let mut ear = listen(test)?;
    test.step(steps.set);
    let request = tds::SetNetworkInterfaces {
        interface_token: before.token.clone(),
        network_interface,
    };
    let reboot = test
        .call_either::<SetNetworkInterfaces>(&places, &request)
        .await?
        .reboot_needed;
    if reboot {
        test.step(steps.reboot);
        test.call_either::<SystemReboot>(&places, &tds::SystemReboot::default())
            .await?;
    }
    let delay = if reboot {
        test.settings().reboot
    } else {
        test.settings().operation_delay
    };
    if let Some(ear) = ear.as_mut().filter(|_| reboot) {
        test.step(steps.hello);
        hello(test, ear, test.settings().reboot).await?;
    }
    let now = settled(test, steps, &places, before, delay, holds).await?;
    // There is nothing new to announce where the device has been told what it had, and what it says by IPv6 is not heard.
    let moved = ipv4_addresses(&now) != ipv4_addresses(before);
    if let Some(ear) = ear.as_mut().filter(|_| !reboot && moved) {
        test.step(steps.hello);
        hello(test, ear, test.settings().reboot).await?;
    }
    Ok(now)
}

/// The IPv4 addresses of an interface.
fn ipv4_addresses(interface: &tt::NetworkInterface) -> Vec<&str> {
    let mut all: Vec<&str> = addresses(interface).into_iter().collect();
    all.retain(|address| address.parse::<Ipv4Addr>().is_ok());
    all
}

/// All addresses of an interface.
pub fn addresses(interface: &tt::NetworkInterface) -> BTreeSet<&str> {
    let ipv4 = interface.ipv4.as_ref().map(|ipv4| &ipv4.config);
    let ipv6 = interface.ipv6.as_ref().and_then(|ipv6| ipv6.config.as_ref());
    let four = ipv4.into_iter().flat_map(|config| {
        let all = config.manual.iter().chain(&config.from_dhcp);
        all.chain(&config.link_local).map(|one| one.address.as_str())
    });
    let six = ipv6.into_iter().flat_map(|config| {
        let all = config.manual.iter().chain(&config.from_dhcp);
        let all = all.chain(&config.from_ra).chain(&config.link_local);
        all.map(|one| one.address.as_str())
    });
    four.chain(six).collect()
}

/// The interface when it is as it has to be, or after the longest time that it may take.
async fn settled(
    test: &mut Test,
    steps: Steps,
    places: &[String],
    before: &tt::NetworkInterface,
    delay: Duration,
    holds: impl Fn(&tt::NetworkInterface) -> bool,
) -> Result<tt::NetworkInterface, Stop> {
    test.step(steps.look);
    let end = Instant::now() + delay;
    loop {
        let answer = test
            .call_either::<GetNetworkInterfaces>(places, &tds::GetNetworkInterfaces::default())
            .await;
        let late = Instant::now() >= end;
        match answer {
            Ok(told) => {
                let now = told
                    .network_interfaces
                    .into_iter()
                    .find(|interface| interface.token == before.token);
                let now = test.present(now, &format!("the interface {}", before.token))?;
                if late || holds(&now) {
                    return Ok(now);
                }
            }
            // It may be away for a while.
            Err(Stop::Inconclusive(_)) if !late => {}
            Err(stop) => return Err(stop),
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}

/// Hears what the device announces, if it announces anything.
fn listen(test: &Test) -> Result<Option<Ear>, Stop> {
    if !test.supports(Feature::Discovery) {
        return Ok(None);
    }
    let ear = Ear::open(test.device());
    ear.map(Some)
        .map_err(|error| Stop::Inconclusive(format!("no multicast: {error}")))
}

async fn hello(test: &mut Test, ear: &mut Ear, patience: Duration) -> Outcome {
    let end = Instant::now() + patience;
    let device = std::sync::Arc::clone(test.device());
    while let Some(heard) = ear.next(&device, end).await {
        if heard.said == Said::Hello {
            test.check(!heard.types.is_empty(), "Types in Hello", "none")?;
            return test.check(!heard.xaddrs.is_empty(), "XAddrs in Hello", "none");
        }
    }
    Err(test.failed("Hello", format!("none in {} s", patience.as_secs())))
}

/// Annex `HelperRestoreNetworkSettings`.
pub fn put_back(test: &mut Test, before: &tt::NetworkInterface, places: Vec<String>) {
    let before = before.clone();
    test.restore("interface", move |test| {
        Box::pin(async move { set_back(test, before, places).await })
    });
}

/// As [`put_back`], for a request that has to be refused: where the device has taken nothing of it, nothing is set.
pub fn put_back_if_taken(test: &mut Test, before: &tt::NetworkInterface) {
    let before = before.clone();
    let places = places(test, None);
    test.restore("interface", move |test| {
        Box::pin(async move {
            let told = test
                .call::<GetNetworkInterfaces>(&tds::GetNetworkInterfaces::default())
                .await?;
            if told.network_interfaces.contains(&before) {
                return Ok(());
            }
            set_back(test, before, places).await
        })
    });
}

async fn set_back(test: &mut Test, before: tt::NetworkInterface, places: Vec<String>) -> Outcome {
    let ipv4 = before.ipv4.as_ref();
    let ipv6 = before.ipv6.as_ref();
    let request = tds::SetNetworkInterfaces {
        interface_token: before.token.clone(),
        network_interface: tt::NetworkInterfaceSetConfiguration {
            enabled: Some(before.enabled),
            mtu: before.info.as_ref().and_then(|info| info.mtu),
            ipv4: ipv4.map(|ipv4| tt::IPv4NetworkInterfaceSetConfiguration {
                enabled: Some(ipv4.enabled),
                manual: ipv4.config.manual.clone(),
                dhcp: Some(ipv4.config.dhcp),
            }),
            ipv6: ipv6.map(|ipv6| {
                let config = ipv6.config.as_ref();
                tt::IPv6NetworkInterfaceSetConfiguration {
                    enabled: Some(ipv6.enabled),
                    accept_router_advert: config.and_then(|config| config.accept_router_advert),
                    manual: config.map(|config| config.manual.clone()).unwrap_or_default(),
                    dhcp: config.map(|config| config.dhcp),
                }
            }),
            ..tt::NetworkInterfaceSetConfiguration::default()
        },
    };
    let answer = test
        .call_either::<SetNetworkInterfaces>(&places, &request)
        .await?;
    let mut patience = test.settings().operation_delay;
    if answer.reboot_needed {
        test.call_either::<SystemReboot>(&places, &tds::SystemReboot::default())
            .await?;
        patience = test.settings().reboot;
    }
    is_left(test, &before, &places, patience).await;
    Ok(())
}

/// Some devices keep an address for a while, so that their answer arrives; the cases that follow must not meet it.
async fn is_left(test: &mut Test, before: &tt::NetworkInterface, places: &[String], patience: Duration) {
    let end = Instant::now() + patience;
    while Instant::now() < end {
        let told = test
            .call_either::<GetNetworkInterfaces>(places, &tds::GetNetworkInterfaces::default())
            .await;
        let told = told.map(|told| told.network_interfaces).unwrap_or_default();
        let now = told.iter().find(|interface| interface.token == before.token);
        let moved = match places.get(1) {
            Some(moved) => is_there(moved).await,
            None => false,
        };
        if !moved && now.is_some_and(|now| addresses(now).is_subset(&addresses(before))) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}
