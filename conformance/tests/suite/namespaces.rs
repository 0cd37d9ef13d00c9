//! Namespaces where nobody configures the network, so that a metadata configuration is named in place of a name server: DEVICE-6-1.

use std::net::SocketAddr;

use onvif_conformance::case::Impact;
use onvif_conformance::run::Report;

use crate::camera::Camera;
use crate::mutant::{Answer, Mutant, Proxy, Script, as_it_is, untouched};
use crate::{judge_with, serve, verdicts};

const NAMESPACES: &[&str] = &[
    "DEVICE-6-1-1",
    "DEVICE-6-1-2",
    "DEVICE-6-1-3",
    "DEVICE-6-1-4",
    "DEVICE-6-1-5",
];

/// Nobody configures the network of this device.
const NO_NETWORK: Script = Script {
    ask: as_it_is,
    apply: |answer| {
        answer.replace("NetworkConfigNotSupported=\"false\"", "");
        answer.replace("<tds:System ", "<tds:System NetworkConfigNotSupported=\"true\" ");
        // What it does not have cannot be asked for either.
        if answer.to("GetDNS") || answer.to("SetDNS") {
            answer.refuse(&["Receiver", "ActionNotSupported"]);
        }
    },
};

async fn judge(address: SocketAddr, apply: fn(&mut Answer<'_>), only: &[&str]) -> Report {
    let mutant = Mutant {
        name: "one of these",
        fails: &[],
        ask: as_it_is,
        apply,
    };
    let proxy = Proxy::scripted(address, NO_NETWORK, mutant).await;
    judge_with(proxy.address(), only, |selection| {
        selection.allowed = vec![Impact::Network];
    })
    .await
}

#[tokio::test]
async fn namespaces_are_judged_by_metadata_where_the_network_is_not_configured() {
    let camera = Camera::start().await;
    let healthy = judge(camera.address, untouched, NAMESPACES).await;
    assert_eq!(healthy.count("passed"), 5, "{:#?}", verdicts(&healthy));
    let deaf = judge(
        camera.address,
        |answer| {
            if answer.to("GetMetadataConfigurations") {
                answer.replace("TestName1", "Other");
            }
        },
        NAMESPACES,
    )
    .await;
    assert_eq!(deaf.count("failed"), 5, "{:#?}", verdicts(&deaf));
    assert!(
        verdicts(&deaf).iter().all(|verdict| verdict.contains("step 4")),
        "{:#?}",
        verdicts(&deaf)
    );
    let old = judge(
        camera.address,
        |answer| {
            if answer.request.contains(" xmlns:zz0=") {
                answer.refuse(&["Sender", "WellFormed"]);
            }
        },
        NAMESPACES,
    )
    .await;
    let failed: Vec<&str> = old
        .cases
        .iter()
        .filter(|judged| judged.verdict.name() == "failed")
        .map(|judged| judged.id)
        .collect();
    assert_eq!(failed, ["DEVICE-6-1-3"], "{:#?}", verdicts(&old));
    // The name is what it was.
    let again = judge(
        camera.address,
        |answer| {
            if answer.to("GetMetadataConfigurations")
                && !answer.request.contains("ConfigurationToken")
                && answer.body.contains("TestName1")
            {
                answer.refuse(&["Receiver"]);
            }
        },
        NAMESPACES,
    )
    .await;
    assert_eq!(again.count("passed"), 5, "{:#?}", verdicts(&again));
}

#[tokio::test]
async fn a_device_with_neither_is_not_judged() {
    let served = serve().await;
    let report = judge(served.address, untouched, NAMESPACES).await;
    assert_eq!(report.count("not applicable"), 5, "{:#?}", verdicts(&report));
    served.server.stop().await;
}
