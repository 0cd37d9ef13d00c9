//! Event brokers: AddEventBroker, DeleteEventBroker, GetEventBrokers, and what is published.

use std::sync::Arc;

use onvif_device::device::FactoryDefault;
use onvif_device::services::events::Config;
use onvif_device::storage::{MemoryStorage, Storage};

use crate::bench::*;
use crate::common::Running;
use crate::mqtt::{Broker, Peer, nobody};

const SET: &str = "http://www.onvif.org/ver10/tev/topicExpression/ConcreteSet";
const RELAYS: &str = "tns1:Device/Trigger/Relay|tns1:RuleEngine//.";

fn filter(expression: &str) -> String {
    format!(
        "<e:PublishFilter><n:TopicExpression Dialect='{SET}'>{expression}</n:TopicExpression></e:PublishFilter>"
    )
}

/// The content of a configuration, in the order of the schema.
fn config(address: &str, credentials: &str, filter: &str, qos: u8) -> String {
    format!(
        "<e:EventBroker><e:Address>{address}</e:Address><e:TopicPrefix>cam</e:TopicPrefix>{credentials}{filter}<e:QoS>{qos}</e:QoS></e:EventBroker>"
    )
}

const CREDENTIALS: &str = "<e:UserName>who</e:UserName><e:Password>s3cret</e:Password>";

impl Bench {
    async fn add(&self, content: &str) {
        let reply = self.post("/onvif/event", &tev("AddEventBroker", content)).await;
        assert_eq!(reply.status, 200, "{}", reply.body);
    }

    async fn delete(&self, address: &str) {
        let content = format!("<e:Address>{address}</e:Address>");
        let reply = self
            .post("/onvif/event", &tev("DeleteEventBroker", &content))
            .await;
        assert_eq!(reply.status, 200, "{}", reply.body);
    }

    async fn brokers(&self) -> String {
        let reply = self.post("/onvif/event", &tev("GetEventBrokers", "")).await;
        assert_eq!(reply.status, 200, "{}", reply.body);
        reply.body
    }

    /// Asks until the only broker has this status.
    async fn until(&self, status: &str) {
        let end = std::time::Instant::now() + std::time::Duration::from_secs(60);
        loop {
            let told = self.brokers().await;
            if between(&told, "<tev:Status>", "<") == status {
                return;
            }
            assert!(std::time::Instant::now() < end, "not {status}: {told}");
            tokio::task::yield_now().await;
        }
    }
}

/// Topic, payload without the time, retained: `cam/onvif-ej/… {…} retained`.
async fn line(peer: &mut Peer) -> String {
    let published = peer.published().await;
    let mut payload = published.payload.clone();
    if let Some(rest) = payload.strip_prefix("{\"UtcTime\":\"") {
        let (time, rest) = rest.split_once("\",").unwrap();
        assert!(time.ends_with('Z') && time.len() >= 20, "{time}");
        payload = format!("{{{rest}");
    }
    assert!(!published.duplicate);
    format!(
        "{} {payload}{}",
        published.topic,
        if published.retain { " retained" } else { "" }
    )
}

#[tokio::test]
async fn states_and_events_are_published_in_every_quality() {
    for qos in 0..=2 {
        let bench = bench().await;
        bench.lines.relay("1", "active");
        let broker = Broker::bind("mqtt").await;
        bench
            .add(&config(&broker.address(), CREDENTIALS, &filter(RELAYS), qos))
            .await;
        let (mut peer, connect) = broker.client().await;
        // MQTT 3.1.1; user name, password, and a session that is kept where messages are acknowledged.
        assert_eq!(&connect.body[..7], b"\x00\x04MQTT\x04");
        assert_eq!(connect.body[7], if qos == 0 { 0xc2 } else { 0xc0 });
        let strings = connect.strings();
        assert_eq!(strings[1..], ["who", "s3cret"]);
        assert!(
            (1..=23).contains(&strings[0].len()) && strings[0].bytes().all(|b| b.is_ascii_alphanumeric())
        );
        let relay = |state: &str| {
            format!(
                "cam/onvif-ej/Device/Trigger/Relay/&1 {{\"Source\":{{\"RelayToken\":\"1\"}},\"Data\":{{\"LogicalState\":\"{state}\"}}}} retained"
            )
        };
        assert_eq!(line(&mut peer).await, relay("active"));
        bench.until("Connected").await;
        bench.lines.relay("1", "inactive");
        assert_eq!(line(&mut peer).await, relay("inactive"));
        bench.lines.crossed("7");
        assert_eq!(
            line(&mut peer).await,
            "cam/onvif-ej/RuleEngine/LineDetector/Crossed/&fence {\"Source\":{\"Rule\":\"fence\"},\"Data\":{\"ObjectId\":\"7\"}}"
        );
        bench.lines.relay.remove(&[("RelayToken", "1")]);
        let gone = peer.published().await;
        assert_eq!(
            (gone.topic.as_str(), gone.payload.as_str()),
            ("cam/onvif-ej/Device/Trigger/Relay/&1", "")
        );
        assert!(gone.retain && gone.qos == qos && gone.id.is_some() == (qos > 0));
        bench.delete(&broker.address()).await;
        peer.goodbye().await;
        assert!(!bench.brokers().await.contains("Address"));
    }
}

#[tokio::test]
async fn every_protocol_that_the_capability_names() {
    let bench = bench().await;
    let reply = bench
        .post("/onvif/event", &tev("GetServiceCapabilities", ""))
        .await;
    assert_eq!(between(&reply.body, "MaxEventBrokers=\"", "\""), "4");
    assert_eq!(between(&reply.body, "MetadataOverMQTT=\"", "\""), "false");
    let protocols = between(&reply.body, "EventBrokerProtocols=\"", "\"").to_owned();
    assert_eq!(protocols, "mqtt mqtts ws wss");
    bench.lines.relay("1", "active");
    for scheme in ["mqtt", "mqtts", "ws", "wss"] {
        let broker = Broker::bind(scheme).await;
        let resource = if scheme.starts_with("ws") { "/mqtt" } else { "" };
        let address = format!("{}{resource}", broker.address());
        bench.add(&config(&address, "", &filter(RELAYS), 1)).await;
        let (mut peer, connect) = broker.client().await;
        assert_eq!(connect.strings().len(), 1, "nobody gave credentials");
        assert!(line(&mut peer).await.contains("LogicalState"), "{scheme}");
        bench.delete(&address).await;
        peer.goodbye().await;
    }
}

#[tokio::test]
async fn without_a_filter_everything_is_published() {
    let bench = bench().await;
    let broker = Broker::bind("mqtt").await;
    bench.add(&config(&broker.address(), "", "", 0)).await;
    let (mut peer, _) = broker.client().await;
    bench.lines.lens.emit(&[], &[("Part", "iris")]);
    let mut seen = Vec::new();
    // The states of the device itself come first.
    loop {
        let published = peer.published().await;
        seen.push(published.topic.clone());
        if published.topic == "cam/onvif-ej/Device/HardwareFailure/acme:LensFailure" {
            break;
        }
    }
    assert!(
        seen.iter()
            .any(|topic| topic.starts_with("cam/onvif-ej/Monitoring/OperatingTime/")),
        "{seen:?}"
    );
}

#[tokio::test]
async fn what_cannot_be_done_is_refused_and_changes_nothing() {
    let config_of_two = Config {
        event_brokers: 2,
        ..Config::default()
    };
    let bench = bench_with(config_of_two, Arc::new(MemoryStorage::new())).await;
    let (first, second) = (nobody().await, nobody().await);
    bench.add(&config(&first, CREDENTIALS, &filter(RELAYS), 2)).await;
    bench.add(&config(&second, "", "", 0)).await;
    let without_status = |told: String| {
        told.split("<tev:Status>")
            .map(|part| {
                part.split_once("</tev:Status>")
                    .map_or(part, |(_, rest)| rest)
                    .to_owned()
            })
            .collect::<String>()
    };
    let before = without_status(bench.brokers().await);
    assert!(
        !before.contains("s3cret") && !before.contains("Password"),
        "{before}"
    );
    assert_eq!(before.matches("<tev:Address>").count(), 2);
    let bad = |what: &str, with: &str| config(&first, "", "", 0).replace(what, with);
    for (content, fault) in [
        (
            config("mqtt://127.0.0.1:3", "", "", 0),
            "500 Receiver/Action/TooManyEventBrokers",
        ),
        (
            config("http://127.0.0.1:3", "", "", 0),
            "400 Sender/InvalidArgVal/InvalidProtocol",
        ),
        (
            config("127.0.0.1:3", "", "", 0),
            "400 Sender/InvalidArgVal/InvalidAddress",
        ),
        (
            config("mqtt://127.0.0.1:3/x", "", "", 0),
            "400 Sender/InvalidArgVal/InvalidAddress",
        ),
        (
            config(&first, "", &filter("tns1:Nothing"), 0),
            "400 Sender/InvalidArgVal/InvalidFilter",
        ),
        (
            config(&first, "", &filter("no:Prefix//."), 0),
            "400 Sender/InvalidArgVal/InvalidFilter",
        ),
        (
            config(&first, "", &filter(RELAYS).replace("ConcreteSet", "Other"), 0),
            "400 Sender/InvalidArgVal/InvalidFilter",
        ),
        (
            config(&first, "", "<e:PublishFilter><e:Other/></e:PublishFilter>", 0),
            "400 Sender/InvalidArgVal/InvalidFilter",
        ),
        (config(&first, "", "", 3), "400 Sender/InvalidArgVal"),
        (
            config(&first, "<e:Password>p</e:Password>", "", 0),
            "400 Sender/InvalidArgVal",
        ),
        (
            config(&first, "<e:CertificateID>c</e:CertificateID>", "", 0),
            "400 Sender/InvalidArgVal",
        ),
        (bad(">cam<", "><"), "400 Sender/InvalidArgVal"),
        (bad(">cam<", ">a/#<"), "400 Sender/InvalidArgVal"),
        (
            bad(
                "</e:QoS>",
                "</e:QoS><e:CertPathValidationPolicyID>p</e:CertPathValidationPolicyID>",
            ),
            "400 Sender/InvalidArgVal",
        ),
        (
            bad("</e:QoS>", "</e:QoS><e:MetadataFilter/>"),
            "400 Sender/InvalidArgVal/InvalidFilter",
        ),
    ] {
        let reply = bench.post("/onvif/event", &tev("AddEventBroker", &content)).await;
        assert_eq!(reply.summary(), fault, "{content}");
    }
    for operation in ["DeleteEventBroker", "GetEventBrokers"] {
        let body = tev(operation, "<e:Address>mqtt://127.0.0.1:3</e:Address>");
        let reply = bench.post("/onvif/event", &body).await;
        assert_eq!(
            reply.summary(),
            "400 Sender/InvalidArgVal/InvalidAddress",
            "{operation}"
        );
    }
    assert_eq!(without_status(bench.brokers().await), before);
    let body = tev("GetEventBrokers", &format!("<e:Address>{second}</e:Address>"));
    let one = bench.post("/onvif/event", &body).await.body;
    assert!(one.contains(&second) && !one.contains(&first), "{one}");
    // A device that is to have none says so.
    let none = Config {
        event_brokers: 0,
        ..Config::default()
    };
    let bench = bench_with(none, Arc::new(MemoryStorage::new())).await;
    let reply = bench.post("/onvif/event", &tev("GetEventBrokers", "")).await;
    assert_eq!(reply.summary(), "500 Receiver/ActionNotSupported");
    let reply = bench
        .post("/onvif/event", &tev("GetServiceCapabilities", ""))
        .await;
    assert_eq!(between(&reply.body, "MaxEventBrokers=\"", "\""), "0");
    assert!(!reply.body.contains("EventBrokerProtocols"));
}

#[tokio::test]
async fn a_changed_configuration_holds_at_once() {
    let bench = bench().await;
    bench.lines.relay("1", "active");
    let broker = Broker::bind("mqtt").await;
    let first = config(&broker.address(), CREDENTIALS, &filter(RELAYS), 0);
    bench.add(&first).await;
    let (mut peer, connect) = broker.client().await;
    line(&mut peer).await;
    // The same once more changes nothing.
    bench.add(&first).await;
    bench.lines.crossed("1");
    assert!(line(&mut peer).await.contains("Crossed"));
    // Another prefix and filter; the password stays with its user, whom nobody has to tell it again.
    let changed = config(
        &broker.address(),
        "<e:UserName>who</e:UserName>",
        &filter("tns1:RuleEngine//."),
        1,
    )
    .replace(">cam<", ">other/cam<");
    bench.add(&changed).await;
    peer.goodbye().await;
    let (mut peer, again) = broker.client().await;
    assert_eq!(again.strings(), connect.strings());
    bench.lines.relay("1", "inactive");
    bench.lines.crossed("2");
    assert!(
        line(&mut peer)
            .await
            .starts_with("other/cam/onvif-ej/RuleEngine/LineDetector/Crossed/&fence")
    );
    let told = bench.brokers().await;
    assert_eq!(between(&told, "<tev:TopicPrefix>", "<"), "other/cam");
    assert_eq!(between(&told, "<tev:QoS>", "<"), "1");
    assert!(
        told.contains("tns1:RuleEngine//.</") && told.contains(SET),
        "{told}"
    );
    assert!(broker.is_quiet(), "one connection");
    // A factory default forgets it, and says goodbye.
    let common = bench.device().common();
    common.factory_default(FactoryDefault::Soft).await.unwrap();
    peer.goodbye().await;
    assert!(!bench.brokers().await.contains("Address"));
}

#[tokio::test]
async fn configurations_outlive_the_device_and_connections_their_loss() {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let broker = Broker::bind("mqtt").await;
    let client = {
        let bench = bench_with(Config::default(), Arc::clone(&storage)).await;
        bench
            .add(&config(&broker.address(), CREDENTIALS, &filter(RELAYS), 1))
            .await;
        let (peer, connect) = broker.client().await;
        bench.until("Connected").await;
        let Running { device, server, .. } = bench.running;
        server.stop().await;
        drop((device, bench.lines));
        peer.goodbye().await;
        connect.strings()
    };
    let bench = bench_with(Config::default(), storage).await;
    // The broker has kept the session from before: it is ended, and a new one begins.
    let mut peer = broker.accept().await;
    assert_eq!(peer.packet().await.strings(), client);
    peer.send(&[0x20, 2, 1, 0]).await;
    let (_, purge) = broker.client().await;
    assert_eq!(purge.body[7] & 2, 2, "a clean session");
    let (mut peer, connect) = broker.client().await;
    assert_eq!(connect.body[7] & 2, 0);
    bench.until("Connected").await;
    // What was not acknowledged when the connection was lost comes again, and what happened meanwhile.
    bench.lines.crossed("1");
    let lost = peer.unacknowledged().await;
    drop(peer);
    bench.lines.crossed("2");
    let mut peer = broker.accept().await;
    assert!(["Offline", "Connecting"].contains(&between(&bench.brokers().await, "<tev:Status>", "<")));
    peer.packet().await;
    peer.send(&[0x20, 2, 1, 0]).await;
    let again = peer.published().await;
    assert!(again.duplicate && again.id == lost.id && again.payload == lost.payload);
    // It may have been sent before the loss was noticed, and then it is a duplicate as well.
    let next = peer.published().await;
    assert!(next.payload.contains("\"ObjectId\":\"2\""), "{next:?}");
    // One that refuses us leaves us offline.
    drop(peer);
    let mut peer = broker.accept().await;
    peer.packet().await;
    peer.send(&[0x20, 2, 0, 5]).await;
    bench.until("Offline").await;
}
