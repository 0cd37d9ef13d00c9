//! Firmware that the device takes: DEVICE-3-1-16. What it must not take is in `reboot.rs`.

use std::net::Ipv4Addr;
use std::time::{Duration, Instant};

use onvif_core::generated::tds;
use onvif_core::generated::tds::operations::{GetUsers, StartFirmwareUpgrade};

use super::reboot::upload;
use super::restart::{Listener, is_back};
use super::security;
use crate::case;
use crate::case::{Case, Impact, Outcome, Stop, Test};
use crate::features::Feature;
use crate::wire::Token;
use crate::wire::discovery::Said;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("DEVICE-3-1-16", upgrade, requires: [Feature::HttpFirmwareUpgrade, Feature::Discovery], impact: [Impact::Firmware]),
];

/// How long a device that has said Hello is left in peace.
const SETTLING: Duration = Duration::from_secs(5);

async fn upgrade(test: &mut Test) -> Outcome {
    let settings = test.settings();
    let Some(image) = settings.firmware else {
        return Err(Stop::Inconclusive(
            "no firmware of the device was given: --firmware FILE".to_owned(),
        ));
    };
    let mut listener = Listener::open(test).await?;
    test.step(3);
    users_are_secret(test).await?;
    test.step(5);
    test.call::<GetUsers>(&tds::GetUsers::default()).await?;
    test.step(7);
    let request = tds::StartFirmwareUpgrade::default();
    let place = test.call::<StartFirmwareUpgrade>(&request).await?;
    test.step(9);
    let delay = place.upload_delay.to_std().unwrap_or_default();
    tokio::time::sleep(delay.min(settings.longest)).await;
    test.step(11);
    let status = upload(test, &place.upload_uri, image.to_vec()).await?;
    test.check(status == 200, "HTTP status 200", status.to_string())?;
    if test.supports(Feature::DiscoveryBye) {
        test.step(12);
        let heard = listener.next(test, &Said::Bye, settings.reboot).await;
        test.present(heard, "Bye")?;
    }
    test.step(13);
    let down = place.expected_down_time.to_std().unwrap_or_default();
    let end = Instant::now() + down.max(settings.reboot);
    let mut heard = Vec::new();
    loop {
        let left = end.saturating_duration_since(Instant::now());
        let Some(hello) = listener.return_of(test, left).await else {
            test.step(14);
            return Err(test.failed(
                "Hello with an IPv4 address that is not only for the link",
                match heard.as_slice() {
                    [] => "no Hello".to_owned(),
                    addresses => addresses.join(" "),
                },
            ));
        };
        if hello.xaddrs.iter().any(|address| is_routable(address)) {
            break;
        }
        heard.extend(hello.xaddrs);
    }
    test.step(15);
    tokio::time::sleep(SETTLING.min(settings.longest)).await;
    is_back(test).await?;
    test.step(16);
    users_are_secret(test).await?;
    test.step(18);
    test.call::<GetUsers>(&tds::GetUsers::default()).await?;
    Ok(())
}

/// Who the users are is not told to anybody.
async fn users_are_secret(test: &mut Test) -> Outcome {
    let answer = security::ask(test, Token::None).await?;
    test.check(
        answer.status == 401,
        "HTTP status 401",
        format!("HTTP status {}", answer.status),
    )
}

/// Whether the host of an address is of IPv4 and good beyond the link.
fn is_routable(address: &str) -> bool {
    let host = address.split('/').nth(2).unwrap_or_default();
    let host = host.split(':').next().unwrap_or_default();
    host.parse::<Ipv4Addr>().is_ok_and(|host| !host.is_link_local())
}

#[cfg(test)]
mod tests {
    use super::is_routable;

    #[test]
    fn addresses_of_the_link_do_not_count() {
        assert!(is_routable("http://192.0.2.9/onvif/device_service"));
        assert!(is_routable("http://192.0.2.9:8080/onvif/device_service"));
        for address in [
            "http://169.254.1.9/onvif/device_service",
            "http://[fe80::1]/onvif/device_service",
            "http://camera/",
            "",
        ] {
            assert!(!is_routable(address), "{address}");
        }
    }
}
