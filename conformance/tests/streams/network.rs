//! What the annexes set of the network before streams are watched: IPv6 that is switched off is switched on, and off again afterwards. For HTTPS see `suite/https.rs`.

use std::net::SocketAddr;

use onvif_conformance::case::Impact;
use onvif_conformance::run::Report;
use onvif_conformance::wire::{Credentials, Device as Target};
use onvif_core::generated::tds;
use onvif_core::generated::tds::operations::GetNetworkInterfaces;

use crate::camera::{self, Fault};
use crate::kind::Kind;
use crate::{PATIENCE, exceptions, judge_allowing};

/// One of each Media service, over IPv6.
const OVER_SIX: &[&str] = &["RTSS-1-1-62", "MEDIA2_RTSS-1-1-7"];

/// The interfaces of the device.
async fn interfaces(address: SocketAddr) -> Vec<onvif_core::generated::tt::NetworkInterface> {
    let credentials = Credentials {
        user: "admin".to_owned(),
        password: camera::PASSWORD.into(),
    };
    let target = format!("http://{address}/onvif/device_service");
    let device = Target::new(&target, Some(credentials), PATIENCE).unwrap();
    device.insist(false);
    let request = tds::GetNetworkInterfaces::default();
    let answer = device.call::<GetNetworkInterfaces>(&request).await.unwrap();
    answer.network_interfaces
}

fn verdicts(report: &Report) -> Vec<(&str, String)> {
    let cases = report.cases.iter();
    cases
        .map(|judged| (judged.verdict.name(), judged.verdict.remark()))
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn ipv6_is_switched_on_where_it_is_allowed_and_off_again() {
    exceptions::are_allowed();
    if camera::six().is_none() {
        return;
    }
    let served = camera::serve(Kind::Plain, Fault::WithoutIpv6).await;
    let before = interfaces(served.http).await;
    assert!(!before[0].ipv6.as_ref().is_some_and(|six| six.enabled));
    let report = judge_allowing(served.http, OVER_SIX, PATIENCE, &[]).await;
    for (name, remark) in verdicts(&report) {
        assert_eq!(name, "inconclusive", "{remark}");
        assert!(remark.contains("--allow network"), "{remark}");
    }
    assert_eq!(interfaces(served.http).await, before);
    let report = judge_allowing(served.http, OVER_SIX, PATIENCE, &[Impact::Network]).await;
    let nothing = String::new();
    assert_eq!(
        verdicts(&report),
        [("passed", nothing.clone()), ("passed", nothing)]
    );
    assert_eq!(interfaces(served.http).await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_set_where_ipv6_is_on() {
    exceptions::are_allowed();
    if camera::six().is_none() {
        return;
    }
    let served = camera::serve(Kind::Plain, Fault::None).await;
    let report = judge_allowing(served.http, OVER_SIX, PATIENCE, &[Impact::Network]).await;
    let nothing = String::new();
    assert_eq!(
        verdicts(&report),
        [("passed", nothing.clone()), ("passed", nothing)]
    );
    let mut said = report.cases.iter().flat_map(|judged| &judged.exchanges);
    assert!(said.all(|exchange| !exchange.request.contains("SetNetwork")));
}
