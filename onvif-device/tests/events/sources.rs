//! The events that the library emits itself.

use std::sync::Arc;

use onvif_device::device::FactoryDefault;
use onvif_device::net::http::HttpLimits;
use onvif_device::services::events::EventService;
use onvif_device::services::media::MediaService;
use onvif_device::storage::{MemoryStorage, Storage};
use onvif_device::streaming::HubConfig;

use crate::bench::*;
use crate::common::{handmade, start};

#[path = "../common/camera.rs"]
mod camera;

/// The messages with monitoring among them.
fn monitoring(body: &str) -> Vec<String> {
    body.split("<wsnt:NotificationMessage>")
        .skip(1)
        .map(|message| {
            let topic = message.split("<wsnt:Topic").nth(1).unwrap();
            format!(
                "{} {} {}",
                between(message, "PropertyOperation=\"", "\""),
                between(topic, ">", "<"),
                between(message.split("<tt:Data>").nth(1).unwrap(), " Value=\"", "\"")
            )
        })
        .collect()
}

#[tokio::test]
async fn operating_times() {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let bench = bench_with(Default::default(), Arc::clone(&storage)).await;
    let filter = topic_filter("tns1:Monitoring/OperatingTime//.");
    let path = bench.pull_point(&filter).await;
    let first = monitoring(&bench.pull(&path, "PT10S", 9).await.body);
    assert_eq!(first.len(), 3, "{first:?}");
    for (name, never) in [
        ("LastReset", true),
        ("LastClockSynchronization", true),
        ("LastReboot", false),
    ] {
        let start = format!("Initialized tns1:Monitoring/OperatingTime/{name} ");
        let told = first.iter().find(|text| text.starts_with(&start)).unwrap();
        assert_eq!(told.ends_with("1970-01-01T00:00:00Z"), never, "{told}");
    }
    bench.device().common().clock().note_synchronization();
    let told = monitoring(&bench.pull(&path, "PT10S", 9).await.body);
    assert!(
        told[0].starts_with("Changed tns1:Monitoring/OperatingTime/LastClockSynchronization 20"),
        "{told:?}"
    );
    bench
        .device()
        .common()
        .factory_default(FactoryDefault::Soft)
        .await
        .unwrap();
    let path = bench.pull_point(&filter).await;
    let told = monitoring(&bench.pull(&path, "PT10S", 9).await.body);
    let reset = told.iter().find(|text| text.contains("LastReset")).unwrap();
    assert!(!reset.ends_with("1970-01-01T00:00:00Z"), "{reset}");
    // The time of the reset outlives the restart.
    let again = bench_with(Default::default(), storage).await;
    let path = again.pull_point(&filter).await;
    let told = monitoring(&again.pull(&path, "PT10S", 9).await.body);
    assert!(told.contains(reset), "{told:?}");
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn usage_of_the_processor() {
    let bench = bench().await;
    let path = bench
        .pull_point(&topic_filter("tns1:Monitoring/ProcessorUsage"))
        .await;
    let told = monitoring(&bench.pull(&path, "PT10S", 9).await.body);
    let percent: u32 = told[0].rsplit(' ').next().unwrap().parse().unwrap();
    assert!(percent <= 100 && told.len() == 1, "{told:?}");
}

#[tokio::test]
async fn changes_of_media() {
    const TR2: &str = "http://www.onvif.org/ver20/media/wsdl";
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let media = MediaService::open(
        Arc::new(camera::Camera),
        Arc::clone(&storage),
        HubConfig::default(),
        8554,
    )
    .unwrap();
    let builder = handmade()
        .storage(storage)
        .module(media)
        .module(EventService::default());
    let running = start(builder, HttpLimits::default()).await;
    let at = running.address;
    let reply = post_at(at, "/onvif/event", &create(&topic_filter("tns1:Media//."))).await;
    let path = path_of(&reply);
    let reply = post_at(
        at,
        "/onvif/event",
        &create(&topic_filter("tns1:Configuration/Profile")),
    )
    .await;
    let contents = path_of(&reply);
    let body = format!("<m:CreateProfile xmlns:m='{TR2}'><m:Name>new</m:Name></m:CreateProfile>");
    let reply = post_at(at, "/onvif/media2_service", &body).await;
    assert_eq!(reply.status, 200, "{}", reply.body);
    let token = between(&reply.body, "<tr2:Token>", "<").to_owned();
    let told = messages(&post_at(at, &path, &pull("PT10S", 9)).await.body);
    assert_eq!(told, [format!("tns1:Media/ProfileChanged {token}")]);
    let told = post_at(at, &contents, &pull("PT10S", 9)).await.body;
    assert_eq!(messages(&told), [format!("tns1:Configuration/Profile {token}")]);
    let item = between(
        &told,
        "<tt:ElementItem Name=\"Configuration\">",
        "</tt:ElementItem>",
    );
    assert!(
        item.starts_with(&format!("<tt:Profile token=\"{token}\""))
            && item.ends_with("<tt:Name>new</tt:Name></tt:Profile>"),
        "{item}"
    );
    let body = format!("<m:GetVideoSourceConfigurations xmlns:m='{TR2}'/>");
    let reply = post_at(at, "/onvif/media2_service", &body).await;
    let configuration = between(&reply.body, "<tr2:Configurations", "</tr2:Configurations>");
    let source_token = between(configuration, "token=\"", "\"").to_owned();
    let inner = configuration
        .split_once('>')
        .unwrap()
        .1
        .replace("<tt:Name>", "<tt:Name>x");
    let body = format!(
        "<m:SetVideoSourceConfiguration xmlns:m='{TR2}' xmlns:tt='http://www.onvif.org/ver10/schema'>\
         <m:Configuration token='{source_token}'>{inner}</m:Configuration></m:SetVideoSourceConfiguration>"
    );
    let reply = post_at(at, "/onvif/media2_service", &body).await;
    assert_eq!(reply.status, 200, "{}", reply.body);
    let told = messages(&post_at(at, &path, &pull("PT10S", 9)).await.body);
    assert_eq!(
        told,
        [format!(
            "tns1:Media/ConfigurationChanged {source_token} VideoSource"
        )]
    );
}
