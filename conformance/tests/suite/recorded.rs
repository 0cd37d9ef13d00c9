//! What was said to the device is kept with what HTTP said around it, without what could give the password away.

use onvif_conformance::case::Impact;
use onvif_conformance::wire::Login;
use onvif_core::generated::tds;
use onvif_core::generated::tds::operations::GetUsers;

use crate::{PASSWORD, judge_with, serve, target};

#[tokio::test]
async fn a_digest_login_is_kept_with_its_challenge() {
    let served = serve().await;
    let device = target(served.address);
    device.insist(true);
    assert_eq!(device.login(), Login::Digest);
    device.call::<GetUsers>(&tds::GetUsers::default()).await.unwrap();
    let exchanges = device.take_exchanges();
    let [exchange] = exchanges.as_slice() else {
        panic!("{exchanges:#?}");
    };
    let [challenged, answered] = exchange.heads.as_slice() else {
        panic!("{:#?}", exchange.heads);
    };
    assert!(
        challenged
            .request
            .starts_with("POST /onvif/device_service HTTP/1.1\n")
    );
    assert!(!challenged.request.contains("authorization"));
    assert!(challenged.response.starts_with("HTTP/1.1 401"));
    assert!(challenged.response.contains("\nwww-authenticate: Digest "));
    assert!(answered.request.contains("\nauthorization: Digest "));
    assert!(answered.request.contains("response=\"(left out)\""));
    assert!(answered.response.starts_with("HTTP/1.1 200"));
    assert!(!format!("{exchange:?}").contains(PASSWORD));
    served.server.stop().await;
}

#[tokio::test]
async fn what_is_fetched_is_kept() {
    let served = serve().await;
    let device = target(served.address);
    let address = format!("http://{}/nowhere.jpg", served.address);
    let answer = device.get(&address).await.unwrap();
    let exchanges = device.take_exchanges();
    assert_eq!(exchanges.len(), 1);
    assert_eq!(
        (exchanges[0].url.as_str(), exchanges[0].status),
        (address.as_str(), answer.status)
    );
    assert!(
        exchanges[0].heads[0]
            .request
            .starts_with("GET /nowhere.jpg HTTP/1.1\n")
    );
    served.server.stop().await;
    // Nor is it forgotten that nothing came.
    assert!(device.get(&address).await.is_err());
    let exchanges = device.take_exchanges();
    assert_eq!((exchanges.len(), exchanges[0].status), (1, 0));
    assert!(!exchanges[0].response.is_empty());
}

#[tokio::test]
async fn notifications_of_the_device_are_kept() {
    let served = serve().await;
    let report = judge_with(served.address, &["EVENT-2-1-17"], |selection| {
        selection.allowed = Impact::ALL.to_vec();
        selection.keep = true;
    })
    .await;
    let judged = &report.cases[0];
    assert_eq!(judged.verdict.name(), "passed", "{}", judged.verdict.remark());
    let notified = judged.exchanges.iter().find(|exchange| {
        exchange.url.ends_with("/notifications") && exchange.request.contains("NotificationMessage")
    });
    let notified = notified.unwrap();
    assert!(
        notified.heads[0]
            .request
            .starts_with("POST /notifications HTTP/1.1\n")
    );
    assert!(
        notified.heads[0]
            .request
            .contains("content-type: application/soap+xml")
    );
    served.server.stop().await;
}
