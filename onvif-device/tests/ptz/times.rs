//! By which clock the status of a drive is told.

use std::time::{Duration, SystemTime};

use onvif_core::generated::tt;

use super::*;

/// By how much the clock of the device is ahead of that of the system.
const AHEAD: Duration = Duration::from_secs(86_400);

#[tokio::test]
async fn metadata_streams_tell_the_status_by_the_clock_of_the_device() {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let (media_service, ptz_service, drives) = parts(&storage);
    let streams = Arc::clone(media_service.streams());
    let builder = handmade()
        .storage(storage)
        .module(media_service)
        .module(ptz_service);
    let running = start(builder, HttpLimits::default()).await;
    let content = r#"<m:Configuration token="md_front"><tt:Name>data</tt:Name><tt:UseCount>0</tt:UseCount>
        <tt:PTZStatus><tt:Status>true</tt:Status><tt:Position>true</tt:Position></tt:PTZStatus>
        <tt:Multicast><tt:Address><tt:Type>IPv4</tt:Type><tt:IPv4Address>0.0.0.0</tt:IPv4Address></tt:Address>
        <tt:Port>0</tt:Port><tt:TTL>1</tt:TTL><tt:AutoStart>false</tt:AutoStart></tt:Multicast>
        <tt:SessionTimeout>PT60S</tt:SessionTimeout></m:Configuration><m:ForcePersistence>true</m:ForcePersistence>"#;
    let reply = media(running.address, "SetMetadataConfiguration", content).await;
    assert_eq!(reply.summary(), "200");
    let watching = metadata::watch(&streams, "front_main").await;
    let before = SystemTime::now() + AHEAD;
    let clock = running.device.common().clock();
    clock.set_offset_ms(AHEAD.as_millis() as i64);
    drives.dome().position.zoom = 0.5;
    let told = loop {
        let parts = watching.document().await.choice.into_iter();
        let mut statuses = parts.filter_map(|part| match part {
            tt::MetadataStreamChoice::PTZ(stream) => match &stream.choice[..] {
                [tt::PTZStreamChoice::PTZStatus(status)] => Some(status.clone()),
                other => panic!("{other:?}"),
            },
            _ => None,
        });
        let zoomed = |status: &tt::PTZStatus| {
            let position = status.position.as_ref();
            position
                .and_then(|at| at.zoom.as_ref())
                .is_some_and(|zoom| zoom.x == 0.5)
        };
        if let Some(status) = statuses.find(zoomed) {
            break status.utc_time.to_system_time().unwrap();
        }
    };
    // The clock is set in whole milliseconds.
    assert!(told + Duration::from_millis(1) >= before, "{told:?}");
    assert!(told <= clock.now(), "{told:?}");
}
