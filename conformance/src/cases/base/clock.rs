//! A clock that follows a time server: DEVICE-9-1-7.

use std::net::IpAddr;
use std::time::Duration;

use onvif_core::generated::tds::operations::{SetNTP, SetSystemDateAndTime};
use onvif_core::generated::tt::{PropertyOperation, SetDateTimeType};
use onvif_core::generated::{tds, tt};

use super::monitoring::{LAST_CLOCK, time_of};
use super::network::{ntp_of, put_ntp_back};
use super::system;
use crate::case;
use crate::case::{Case, Impact, Outcome, Stop, Test};
use crate::cases::support::notices::subscribe;
use crate::features::Feature;
use crate::wire::time::TimeServer;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("DEVICE-9-1-7", set_by_a_server, requires: [Feature::EventService, Feature::MonitoringLastClock, Feature::PullPointNotification, Feature::Ntp], impact: [Impact::Time, Impact::Network]),
];

async fn set_by_a_server(test: &mut Test) -> Outcome {
    let server = open(test).await?;
    test.step(3);
    let initial = system::now_of(test).await?;
    test.step(5);
    let servers = ntp_of(test).await?;
    // Undone in the order of the text: first the clock, then the servers, which it follows no longer if it did not before.
    put_ntp_back(test, servers);
    system::put_back_afterwards(test, initial.clone());
    if initial.date_time_type == SetDateTimeType::NTP {
        test.step(7);
        let request = tds::SetSystemDateAndTime {
            date_time_type: SetDateTimeType::Manual,
            daylight_savings: false,
            time_zone: None,
            utc_date_time: Some(initial.utc_date_time.unwrap_or_else(system::now)),
        };
        test.call::<SetSystemDateAndTime>(&request).await?;
    }
    test.step(9);
    let request = tds::SetNTP {
        from_dhcp: false,
        ntp_manual: vec![host(server.address())],
    };
    test.call::<SetNTP>(&request).await?;
    test.step(10);
    let point = subscribe(test, &[LAST_CLOCK.topic]).await?;
    test.step(12);
    let before = time_of(test, &point, LAST_CLOCK, PropertyOperation::Initialized).await?;
    test.step(14);
    tokio::time::sleep(Duration::from_secs(1)).await;
    test.step(15);
    let request = tds::SetSystemDateAndTime {
        date_time_type: SetDateTimeType::NTP,
        daylight_savings: false,
        time_zone: Some(tt::TimeZone {
            tz: "PST8PDT,M3.2.0,M11.1.0".to_owned(),
        }),
        utc_date_time: None,
    };
    test.call::<SetSystemDateAndTime>(&request).await?;
    test.step(17);
    let after = time_of(test, &point, LAST_CLOCK, PropertyOperation::Changed).await;
    let after = after.map_err(|stop| match stop {
        // Whoever reads the report has to know whether to look at the device or at what is in between.
        Stop::Failed(mut failure) if !server.was_asked() => {
            failure
                .got
                .push_str("; nothing has asked the time server of the suite");
            Stop::Failed(failure)
        }
        other => other,
    })?;
    test.step(18);
    test.check(
        after > before,
        "a later time than before",
        format!("{after:?} after {before:?}"),
    )
}

/// The time server of the suite, which has to be a proper one: the device is asked to follow it.
async fn open(test: &mut Test) -> Result<TimeServer, Stop> {
    let port = test.settings().time_port;
    TimeServer::open(test.device(), port).await.map_err(|error| {
        Stop::Inconclusive(format!(
            "no time server of the suite at port {port}, which takes privileges and that nobody else is there: {error}"
        ))
    })
}

fn host(address: IpAddr) -> tt::NetworkHost {
    let mut host = tt::NetworkHost::default();
    match address {
        IpAddr::V4(address) => {
            host.r#type = tt::NetworkHostType::IPv4;
            host.ipv4_address = Some(address.to_string());
        }
        IpAddr::V6(address) => {
            host.r#type = tt::NetworkHostType::IPv6;
            host.ipv6_address = Some(address.to_string());
        }
    }
    host
}
