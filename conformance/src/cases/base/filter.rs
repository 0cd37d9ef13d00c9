//! Filters of addresses: DEVICE-7-1.

use onvif_core::generated::tds;
use onvif_core::generated::tds::operations::{
    AddIPAddressFilter, GetIPAddressFilter, RemoveIPAddressFilter, SetIPAddressFilter,
};
use onvif_core::generated::tt::{IPAddressFilter, IPAddressFilterType, PrefixedIPv4Address};

use crate::case;
use crate::case::{Case, Impact, Outcome, Stop, Test};
use crate::features::Feature;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("DEVICE-7-1-1", get, requires: [Feature::IpFilter]),
    case!("DEVICE-7-1-2", set, requires: [Feature::IpFilter], impact: [Impact::Network]),
    case!("DEVICE-7-1-3", add, requires: [Feature::IpFilter], impact: [Impact::Network]),
    case!("DEVICE-7-1-4", remove, requires: [Feature::IpFilter], impact: [Impact::Network]),
];

/// An address for documentation (RFC 5737), which no client has.
const NOBODY: &str = "192.0.2.77";

async fn get(test: &mut Test) -> Outcome {
    test.step(4);
    let told = filter(test).await?;
    test.step(5);
    for address in &told.ipv4_address {
        let fine = address.address.parse::<std::net::Ipv4Addr>().is_ok()
            && (0..=32).contains(&address.prefix_length);
        test.check(fine, "a range of IPv4 addresses", format!("{address:?}"))?;
    }
    test.step(7);
    for address in &told.ipv6_address {
        let fine = address.address.parse::<std::net::Ipv6Addr>().is_ok()
            && (0..=128).contains(&address.prefix_length);
        test.check(fine, "a range of IPv6 addresses", format!("{address:?}"))?;
    }
    Ok(())
}

async fn set(test: &mut Test) -> Outcome {
    test.step(4);
    put_back(test).await?;
    test.step(5);
    change(test, IPAddressFilterType::Deny, &[NOBODY]).await?;
    test.step(8);
    is(test, IPAddressFilterType::Deny, &[NOBODY]).await?;
    test.step(9);
    // Whom the device has to allow so that this suite is not shut out.
    let own = own_address(test)?;
    change(test, IPAddressFilterType::Allow, &[&own]).await?;
    test.step(12);
    is(test, IPAddressFilterType::Allow, &[&own]).await
}

async fn add(test: &mut Test) -> Outcome {
    test.step(4);
    put_back(test).await?;
    test.step(5);
    change(test, IPAddressFilterType::Deny, &[]).await?;
    test.step(7);
    let request = tds::AddIPAddressFilter {
        ip_address_filter: rules(IPAddressFilterType::Deny, &[NOBODY]),
    };
    test.call::<AddIPAddressFilter>(&request).await?;
    test.step(10);
    is(test, IPAddressFilterType::Deny, &[NOBODY]).await
}

async fn remove(test: &mut Test) -> Outcome {
    test.step(4);
    put_back(test).await?;
    test.step(5);
    change(test, IPAddressFilterType::Deny, &[NOBODY]).await?;
    test.step(8);
    is(test, IPAddressFilterType::Deny, &[NOBODY]).await?;
    test.step(9);
    let request = tds::RemoveIPAddressFilter {
        ip_address_filter: rules(IPAddressFilterType::Deny, &[NOBODY]),
    };
    test.call::<RemoveIPAddressFilter>(&request).await?;
    test.step(12);
    is(test, IPAddressFilterType::Deny, &[]).await
}

async fn filter(test: &mut Test) -> Result<IPAddressFilter, Stop> {
    Ok(test
        .call::<GetIPAddressFilter>(&tds::GetIPAddressFilter::default())
        .await?
        .ip_address_filter)
}

async fn put_back(test: &mut Test) -> Outcome {
    let before = filter(test).await?;
    test.restore("filter of addresses", move |test| {
        Box::pin(async move {
            let request = tds::SetIPAddressFilter {
                ip_address_filter: before,
            };
            test.call::<SetIPAddressFilter>(&request).await?;
            Ok(())
        })
    });
    Ok(())
}

fn rules(kind: IPAddressFilterType, addresses: &[&str]) -> IPAddressFilter {
    IPAddressFilter {
        r#type: kind,
        ipv4_address: addresses
            .iter()
            .map(|&address| PrefixedIPv4Address {
                address: address.to_owned(),
                prefix_length: 32,
            })
            .collect(),
        ..IPAddressFilter::default()
    }
}

async fn change(test: &mut Test, kind: IPAddressFilterType, addresses: &[&str]) -> Outcome {
    let request = tds::SetIPAddressFilter {
        ip_address_filter: rules(kind, addresses),
    };
    test.call::<SetIPAddressFilter>(&request).await?;
    Ok(())
}

async fn is(test: &mut Test, kind: IPAddressFilterType, addresses: &[&str]) -> Outcome {
    let told = filter(test).await?;
    let same = told.r#type == kind
        && told.ipv4_address.len() == addresses.len()
        && addresses.iter().all(|&wanted| {
            told.ipv4_address
                .iter()
                .any(|told| told.address == wanted && told.prefix_length == 32)
        });
    test.check(
        same,
        format!("{} {addresses:?}", kind.as_str()),
        format!("{} {:?}", told.r#type.as_str(), told.ipv4_address),
    )
}

/// The address by which the device knows the suite.
fn own_address(test: &Test) -> Result<String, Stop> {
    let own = || -> std::io::Result<std::net::IpAddr> {
        let peer = test.device().peer()?;
        let any = if peer.is_ipv4() { "0.0.0.0:0" } else { "[::]:0" };
        let socket = std::net::UdpSocket::bind(any)?;
        socket.connect(peer)?;
        Ok(socket.local_addr()?.ip())
    };
    match own() {
        Ok(address @ std::net::IpAddr::V4(_)) => Ok(address.to_string()),
        Ok(_) => Err(Stop::Inconclusive(
            "the device is reached over IPv6; a filter for IPv4 would shut the suite out".to_owned(),
        )),
        Err(error) => Err(Stop::Inconclusive(format!("no way to the device: {error}"))),
    }
}
