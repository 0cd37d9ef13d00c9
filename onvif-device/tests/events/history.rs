//! What has happened before: seeking, restarts, factory default.

use std::sync::Arc;

use onvif_device::device::FactoryDefault;
use onvif_device::services::events::Config;
use onvif_device::storage::{MemoryStorage, Storage};

use crate::bench::*;

fn seek(time: &str, reverse: bool) -> String {
    tev(
        "Seek",
        &format!("<e:UtcTime>{time}</e:UtcTime><e:Reverse>{reverse}</e:Reverse>"),
    )
}

const LONG_AGO: &str = "2001-01-01T00:00:00Z";
const FUTURE: &str = "2200-01-01T00:00:00Z";
const CROSSED: &str = "tns1:RuleEngine/LineDetector/Crossed fence";

#[tokio::test]
async fn seeking_in_both_directions() {
    let bench = bench().await;
    let path = bench.pull_point(&topic_filter("tns1:RuleEngine//.")).await;
    for object in ["1", "2", "3"] {
        bench.lines.crossed(object);
    }
    assert_eq!(bench.messages(&path, 9).await.len(), 3);
    assert_eq!(bench.post(&path, &seek(LONG_AGO, false)).await.status, 200);
    assert_eq!(
        bench.messages(&path, 9).await,
        [
            "tns1:EventBuffer/Begin",
            &format!("{CROSSED} 1"),
            &format!("{CROSSED} 2"),
            &format!("{CROSSED} 3")
        ]
    );
    bench.lines.crossed("4");
    assert_eq!(bench.messages(&path, 9).await, [format!("{CROSSED} 4")]);
    assert_eq!(bench.post(&path, &seek(FUTURE, true)).await.status, 200);
    assert_eq!(bench.messages(&path, 1).await, [format!("{CROSSED} 4")]);
    assert_eq!(
        bench.messages(&path, 9).await.last().unwrap(),
        "tns1:EventBuffer/Begin"
    );
    let reply = bench.pull(&path, "PT0S", 9).await;
    assert!(messages(&reply.body).is_empty());
    let reply = bench
        .post(&path, &tev("Seek", "<e:UtcTime>now</e:UtcTime>"))
        .await;
    assert_eq!(reply.summary(), "400 Sender/InvalidArgVal");
}

#[tokio::test]
async fn what_happened_before_a_restart() {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    // More than one part of the stored history.
    {
        let bench = bench_with(Config::default(), Arc::clone(&storage)).await;
        let path = bench.pull_point("").await;
        for object in 0..150 {
            bench.lines.crossed(&object.to_string());
        }
        let Bench { running, lines } = bench;
        running.server.stop().await;
        drop((running.device, lines));
        assert!(storage.load("events-0").unwrap().is_some(), "nothing was stored");
        let again = bench_with(Config::default(), Arc::clone(&storage)).await;
        let reply = again.pull(&path, "PT0S", 1).await;
        assert_eq!(reply.summary(), "500 Receiver/ResourceUnknownFault");
    }
    let bench = bench_with(Config::default(), Arc::clone(&storage)).await;
    let path = bench.pull_point(&topic_filter("tns1:RuleEngine//.")).await;
    bench.lines.crossed("new");
    bench.post(&path, &seek(LONG_AGO, false)).await;
    let all = bench.messages(&path, 200).await;
    assert_eq!(all.len(), 152, "{all:?}");
    assert_eq!(all[1], format!("{CROSSED} 0"));
    assert_eq!(all[150], format!("{CROSSED} 149"));
    assert_eq!(all[151], format!("{CROSSED} new"));
    bench
        .device()
        .common()
        .factory_default(FactoryDefault::Soft)
        .await
        .unwrap();
    let reply = bench.pull(&path, "PT0S", 1).await;
    assert_eq!(reply.summary(), "500 Receiver/ResourceUnknownFault");
    for part in 0..4 {
        assert!(storage.load(&format!("events-{part}")).unwrap().is_none());
    }
}

#[tokio::test]
async fn without_a_history_there_is_no_seek() {
    let config = Config {
        history: 0,
        ..Config::default()
    };
    let bench = bench_with(config, Arc::new(MemoryStorage::new())).await;
    let path = bench.pull_point("").await;
    let reply = bench.post(&path, &seek(LONG_AGO, false)).await;
    assert_eq!(reply.summary(), "500 Receiver/ActionNotSupported");
    let capabilities = bench
        .post("/onvif/event", &tev("GetServiceCapabilities", ""))
        .await;
    assert!(
        capabilities
            .body
            .contains("PersistentNotificationStorage=\"false\"")
    );
}
