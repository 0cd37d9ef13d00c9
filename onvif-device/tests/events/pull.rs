//! Pull points.

use std::sync::Arc;
use std::time::Duration;

use onvif_device::services::events::{Config, Limits};
use onvif_device::storage::MemoryStorage;

use crate::bench::*;
use crate::common::{ADMIN, Client, PASSWORD, token};

const RELAYS: &str = "tns1:Device/Trigger/Relay";

#[tokio::test]
async fn states_first_and_then_what_happens() {
    let bench = bench().await;
    bench.lines.relay("1", "active");
    let path = bench
        .pull_point(&topic_filter(&format!("{RELAYS}|tns1:RuleEngine//.")))
        .await;
    bench.lines.relay("1", "active");
    bench.lines.relay("1", "inactive");
    bench.lines.crossed("7");
    assert_eq!(
        bench.messages(&path, 2).await,
        [
            "Initialized tns1:Device/Trigger/Relay 1 active",
            "Changed tns1:Device/Trigger/Relay 1 inactive"
        ]
    );
    assert_eq!(
        bench.messages(&path, 2).await,
        ["tns1:RuleEngine/LineDetector/Crossed fence 7"]
    );
    bench.lines.relay.remove(&[("RelayToken", "1")]);
    assert_eq!(
        bench.messages(&path, 2).await,
        ["Deleted tns1:Device/Trigger/Relay 1"]
    );
    bench.lines.relay("2", "active");
    let reply = bench.post(&path, &tev("SetSynchronizationPoint", "")).await;
    assert_eq!(reply.status, 200, "{}", reply.body);
    assert_eq!(
        bench.messages(&path, 9).await,
        ["Initialized tns1:Device/Trigger/Relay 2 active"]
    );
    // A synchronisation point for one is none for another.
    let other = bench.pull_point(&topic_filter("tns1:RuleEngine//.")).await;
    bench.post(&other, &tev("SetSynchronizationPoint", "")).await;
    let reply = bench.pull(&other, "PT0S", 9).await;
    assert!(messages(&reply.body).is_empty(), "{}", reply.body);
}

#[tokio::test]
async fn a_pull_waits_for_the_first_message() {
    let bench = bench().await;
    let path = bench.pull_point(&topic_filter("tns1:RuleEngine//.")).await;
    let mut client = Client::connect(bench.address()).await;
    client
        .send(request(&path, &token(ADMIN, PASSWORD), &pull("PT1M", 5)))
        .await;
    // The second request is refused as soon as the first one waits.
    loop {
        let second = bench.pull(&path, "PT0S", 1).await;
        if second.summary() == "500 Receiver/UnableToGetMessagesFault" {
            break;
        }
        assert_eq!(second.status, 200, "{}", second.body);
    }
    bench.lines.crossed("1");
    let reply = client.reply().await.unwrap();
    assert_eq!(messages(&reply.body).len(), 1, "{}", reply.body);
    assert_eq!(
        between(&reply.body, "<wsa:Action>", "<"),
        "http://www.onvif.org/ver10/events/wsdl/PullPointSubscription/PullMessagesResponse"
    );
    // Whoever goes away while waiting leaves nothing behind.
    client
        .send(request(&path, &token(ADMIN, PASSWORD), &pull("PT1M", 5)))
        .await;
    loop {
        let second = bench.pull(&path, "PT0S", 1).await;
        if second.status == 500 {
            break;
        }
    }
    drop(client);
    loop {
        let again = bench.pull(&path, "PT0S", 1).await;
        if again.status == 200 {
            break;
        }
        assert_eq!(again.summary(), "500 Receiver/UnableToGetMessagesFault");
    }
}

#[tokio::test]
async fn a_subscription_that_ends_ends_the_request_that_waits() {
    let bench = bench().await;
    let path = bench.pull_point(&topic_filter("tns1:RuleEngine//.")).await;
    let mut client = Client::connect(bench.address()).await;
    client
        .send(request(&path, &token(ADMIN, PASSWORD), &pull("PT1M", 5)))
        .await;
    while bench.pull(&path, "PT0S", 1).await.status == 200 {}
    assert_eq!(bench.post(&path, &wsnt("Unsubscribe", "")).await.status, 200);
    let reply = client.reply().await.unwrap();
    assert_eq!(reply.summary(), "500 Receiver/ResourceUnknownFault");
    for body in [
        wsnt("Unsubscribe", ""),
        wsnt("Renew", "<n:TerminationTime>PT10S</n:TerminationTime>"),
        wsnt("Renew", "<n:TerminationTime>-PT10S</n:TerminationTime>"),
        pull("PT0S", 1),
        tev("SetSynchronizationPoint", ""),
        tev("Seek", "<e:UtcTime>2020-01-01T00:00:00Z</e:UtcTime>"),
        wsnt("PauseSubscription", ""),
    ] {
        for at in [path.as_str(), "/onvif/event", "/onvif/event/none"] {
            let reply = bench.post(at, &body).await;
            assert_eq!(reply.summary(), "500 Receiver/ResourceUnknownFault", "{body}");
            assert_eq!(
                between(&reply.body, "<wsa:Action>", "<"),
                "http://www.w3.org/2005/08/addressing/soap/fault"
            );
            assert!(
                reply
                    .body
                    .contains("<wsrf-r:ResourceUnknownFault><wsrf-bf:Timestamp>20")
            );
            assert!(reply.body.contains("<wsrf-bf:Description xml:lang=\"en\">"));
        }
    }
}

#[tokio::test]
async fn lifetimes() {
    let bench = bench().await;
    let asked = "<e:InitialTerminationTime>PT10S</e:InitialTerminationTime>";
    let reply = bench.post("/onvif/event", &create(asked)).await;
    let seconds = |reply: &str, name: &str| {
        let time = between(reply, &format!(":{name}>"), "<").to_owned();
        assert!(time.ends_with('Z'), "{time}");
        let parsed: Vec<f64> = time[11..time.len() - 1]
            .split(':')
            .map(|p| p.parse().unwrap())
            .collect();
        parsed[0] * 3600.0 + parsed[1] * 60.0 + parsed[2]
    };
    let lease = |reply: &str| {
        (seconds(reply, "TerminationTime") - seconds(reply, "CurrentTime")).rem_euclid(86_400.0)
    };
    assert!((lease(&reply.body) - 10.0).abs() < 1e-6, "{}", reply.body);
    let path = path_of(&reply);
    let renewed = bench
        .post(
            &path,
            &wsnt("Renew", "<n:TerminationTime>PT1H</n:TerminationTime>"),
        )
        .await;
    assert!((lease(&renewed.body) - 3600.0).abs() < 1e-6, "{}", renewed.body);
    for bad in ["-PT1S", "PT0S", "P2D", "2020-01-01T00:00:00Z"] {
        let body = create(&format!(
            "<e:InitialTerminationTime>{bad}</e:InitialTerminationTime>"
        ));
        let reply = bench.post("/onvif/event", &body).await;
        assert_eq!(
            reply.summary(),
            "500 Receiver/UnacceptableInitialTerminationTimeFault"
        );
        assert!(reply.body.contains("<wsnt:MinimumTime>"), "{}", reply.body);
        let body = wsnt("Renew", &format!("<n:TerminationTime>{bad}</n:TerminationTime>"));
        let reply = bench.post(&path, &body).await;
        assert_eq!(reply.summary(), "500 Receiver/UnacceptableTerminationTimeFault");
    }
    let reply = bench
        .post(
            "/onvif/event",
            &create("<e:InitialTerminationTime>tomorrow</e:InitialTerminationTime>"),
        )
        .await;
    assert_eq!(reply.summary(), "400 Sender/InvalidArgVal");
    // The time itself has to pass here.
    let short = bench
        .pull_point("<e:InitialTerminationTime>PT1S</e:InitialTerminationTime>")
        .await;
    tokio::time::sleep(Duration::from_millis(1050)).await;
    let reply = bench.pull(&short, "PT0S", 1).await;
    assert_eq!(reply.summary(), "500 Receiver/ResourceUnknownFault");
}

#[tokio::test]
async fn limits_of_a_pull() {
    let bench = bench().await;
    let path = bench.pull_point("").await;
    for (timeout, limit, summary) in [
        ("-PT1S", "1", "400 Sender/InvalidArgVal"),
        ("PT10S", "0", "400 Sender/InvalidArgVal"),
        ("PT10S", "-1", "400 Sender/InvalidArgVal"),
        ("PT601S", "1", "500 Receiver/InvalidArgVal"),
        ("never", "1", "400 Sender/InvalidArgVal"),
    ] {
        let body = tev(
            "PullMessages",
            &format!("<e:Timeout>{timeout}</e:Timeout><e:MessageLimit>{limit}</e:MessageLimit>"),
        );
        let reply = bench.post(&path, &body).await;
        assert_eq!(reply.summary(), summary, "{timeout} {limit}");
        assert_eq!(
            reply
                .body
                .contains("<tev:PullMessagesFaultResponse><tev:MaxTimeout>PT600S"),
            timeout == "PT601S"
        );
    }
    // More than the device supports is no mistake.
    let reply = bench.pull(&path, "PT0S", 1_000_000).await;
    assert_eq!(reply.status, 200, "{}", reply.body);
}

#[tokio::test]
async fn numbers_of_pull_points() {
    let config = Config {
        limits: Limits {
            pull_points: 2,
            ..Limits::default()
        },
        ..Config::default()
    };
    let bench = bench_with(config, Arc::new(MemoryStorage::new())).await;
    let first = bench.pull_point("").await;
    let second = bench.pull_point("").await;
    assert_ne!(first, second);
    let reply = bench.post("/onvif/event", &create("")).await;
    assert_eq!(reply.summary(), "500 Receiver/SubscribeCreationFailedFault");
    bench.post(&first, &wsnt("Unsubscribe", "")).await;
    bench.pull_point("").await;
    let capabilities = bench
        .post("/onvif/event", &tev("GetServiceCapabilities", ""))
        .await;
    assert!(
        capabilities.body.contains("MaxPullPoints=\"2\""),
        "{}",
        capabilities.body
    );
}

#[tokio::test]
async fn a_request_to_the_service_is_for_the_subscription_that_it_names() {
    let bench = bench().await;
    let path = bench.pull_point(&topic_filter("tns1:RuleEngine//.")).await;
    bench.lines.crossed("1");
    let to = format!(
        "{}<a:To xmlns:a='http://www.w3.org/2005/08/addressing'>http://cam.example:8080{path}</a:To>",
        token(ADMIN, PASSWORD)
    );
    let mut client = Client::connect(bench.address()).await;
    client
        .send(request("/onvif/device_service", &to, &pull("PT0S", 9)))
        .await;
    let reply = client.reply().await.unwrap();
    assert_eq!(messages(&reply.body).len(), 1, "{}", reply.body);
}

#[tokio::test]
async fn nobody_subscribes_without_an_account() {
    let bench = bench().await;
    let mut client = Client::connect(bench.address()).await;
    client.send(request("/onvif/event", "", &create(""))).await;
    assert_eq!(client.reply().await.unwrap().status, 401);
    let mut client = Client::connect(bench.address()).await;
    client
        .send(request("/onvif/event", "", &tev("GetServiceCapabilities", "")))
        .await;
    assert_eq!(client.reply().await.unwrap().status, 200);
}

#[tokio::test]
async fn only_changes_if_the_client_wants_so() {
    let bench = bench().await;
    bench.lines.relay("1", "active");
    let policy = "<e:SubscriptionPolicy><e:ChangedOnly>true</e:ChangedOnly></e:SubscriptionPolicy>";
    let path = bench
        .pull_point(&format!("{}{policy}", topic_filter(RELAYS)))
        .await;
    bench.lines.relay("2", "active");
    bench.lines.relay("1", "inactive");
    bench.lines.relay.remove(&[("RelayToken", "2")]);
    bench.lines.relay("1", "active");
    assert_eq!(
        bench.messages(&path, 9).await,
        [
            "Changed tns1:Device/Trigger/Relay 1 inactive",
            "Changed tns1:Device/Trigger/Relay 1 active"
        ]
    );
    let raw = "<e:SubscriptionPolicy><n:UseRaw/></e:SubscriptionPolicy>";
    let reply = bench.post("/onvif/event", &create(raw)).await;
    assert_eq!(reply.summary(), "500 Receiver/UnsupportedPolicyRequestFault");
}

#[tokio::test]
async fn pausing() {
    let bench = bench().await;
    let path = bench.pull_point(&topic_filter("tns1:RuleEngine//.")).await;
    assert_eq!(
        bench.post(&path, &wsnt("PauseSubscription", "")).await.status,
        200
    );
    bench.lines.crossed("1");
    let reply = bench.pull(&path, "PT0S", 9).await;
    assert!(messages(&reply.body).is_empty());
    assert_eq!(
        bench.post(&path, &wsnt("ResumeSubscription", "")).await.status,
        200
    );
    assert_eq!(bench.messages(&path, 9).await.len(), 1);
}
