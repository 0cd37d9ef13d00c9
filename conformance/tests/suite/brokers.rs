//! Event brokers that somebody has configured, with passwords that nobody is told: EVENT-7 leaves them alone where there is room, and asks to be allowed where
//! there is none.

use std::net::SocketAddr;

use onvif_conformance::case::Impact;
use onvif_conformance::run::Report;
use onvif_conformance::wire::Device as Target;
use onvif_core::generated::tev;
use onvif_core::generated::tev::operations::{AddEventBroker, GetEventBrokers, GetServiceCapabilities};

use crate::{judge_with, serve, target, verdicts};

/// Where none of these brokers is: what is published to them is nothing to these tests.
const PLACE: &str = "mqtt://127.0.0.9:";

/// The device as its administrator sees it.
async fn administrator(address: SocketAddr) -> Target {
    let device = target(address);
    device.insist(false);
    device.learn_services().await.unwrap();
    device
}

/// Configures brokers that take a password: as many as there is room for, but for these.
async fn occupy(address: SocketAddr, free: i32) -> Vec<tev::EventBrokerConfig> {
    let device = administrator(address).await;
    let capabilities = device
        .call::<GetServiceCapabilities>(&tev::GetServiceCapabilities::default())
        .await
        .unwrap()
        .capabilities;
    for number in 0..capabilities.max_event_brokers.unwrap() - free {
        let event_broker = tev::EventBrokerConfig {
            address: format!("{PLACE}{}", number + 1),
            topic_prefix: "Theirs".to_owned(),
            user_name: Some("camera".to_owned()),
            password: Some("known to the broker".to_owned()),
            ..tev::EventBrokerConfig::default()
        };
        device
            .call::<AddEventBroker>(&tev::AddEventBroker { event_broker })
            .await
            .unwrap();
    }
    configured(address).await
}

/// All configurations, in the order of their addresses.
async fn configured(address: SocketAddr) -> Vec<tev::EventBrokerConfig> {
    let device = administrator(address).await;
    let request = tev::GetEventBrokers::default();
    let mut all = device
        .call::<GetEventBrokers>(&request)
        .await
        .unwrap()
        .event_broker;
    all.sort_by(|one, other| one.address.cmp(&other.address));
    // Whether the device has a connection right now is none of its configuration.
    all.iter_mut().for_each(|one| one.status = None);
    all
}

async fn judge(address: SocketAddr, allowed: &[Impact]) -> Report {
    judge_with(address, &["EVENT-7-*"], |selection| {
        selection.allowed = allowed.to_vec();
        selection.keep = true;
    })
    .await
}

/// The requests that would have changed configurations of others.
fn changes(report: &Report) -> Vec<&str> {
    let exchanges = report.cases.iter().flat_map(|judged| &judged.exchanges);
    let requests = exchanges.map(|exchange| exchange.request.as_str());
    requests
        .filter(|request| request.contains(PLACE))
        .filter(|request| request.contains("AddEventBroker") || request.contains("DeleteEventBroker"))
        .collect()
}

#[tokio::test]
async fn brokers_of_others_are_left_alone_where_there_is_room() {
    let served = serve().await;
    let before = occupy(served.address, 1).await;
    assert!(!before.is_empty());
    // Also where the operator would allow it.
    let report = judge(served.address, &Impact::ALL).await;
    assert_eq!(report.count("passed"), 11, "{:#?}", verdicts(&report));
    assert_eq!(changes(&report), Vec::<&str>::new());
    assert_eq!(configured(served.address).await, before);
    served.server.stop().await;
}

#[tokio::test]
async fn a_password_is_given_up_only_where_it_is_allowed() {
    let served = serve().await;
    let before = occupy(served.address, 0).await;
    let all_but = |one: Impact| -> Vec<Impact> {
        let others = Impact::ALL.into_iter();
        others.filter(|impact| *impact != one).collect()
    };
    let report = judge(served.address, &all_but(Impact::EventBrokers)).await;
    // What only asks needs no room.
    assert_eq!(report.count("passed"), 1, "{:#?}", verdicts(&report));
    assert_eq!(report.count("inconclusive"), 10, "{:#?}", verdicts(&report));
    for judged in report.cases.iter().skip(1) {
        let remark = judged.verdict.remark();
        assert!(
            remark.contains("--allow event-brokers"),
            "{}: {remark}",
            judged.id
        );
    }
    assert_eq!(changes(&report), Vec::<&str>::new());

    let report = judge(served.address, &[Impact::EventBrokers]).await;
    assert_eq!(report.count("passed"), 11, "{:#?}", verdicts(&report));
    assert!(!changes(&report).is_empty());
    assert_eq!(configured(served.address).await, before);
    served.server.stop().await;
}
