//! Features of the Event service.

use onvif_core::generated::{tds, tev};
use onvif_core::xml::{RawXml, XmlError};

use super::{Feature, Features};
use crate::wire::{Addressing, Device};

const ITEM_FILTER: &str = "http://www.onvif.org/ver10/tev/messageContentFilter/ItemFilter";
const STREAMING: &str = "onvif://www.onvif.org/Profile/Streaming";

pub(super) async fn discover(device: &Device, features: &mut Features) {
    use Feature::*;
    if !features.supports(EventService) {
        return;
    }
    let address = device.address_of(onvif_core::xml::Ns::TEV);
    let addressing = Addressing {
        to: Some(address.clone()),
        ..Addressing::default()
    };
    let answer = device
        .call_at::<tev::operations::GetServiceCapabilities>(&address, &Default::default(), &addressing)
        .await;
    match answer {
        Ok(answer) => {
            let told = answer.capabilities;
            features.set(
                PersistentNotificationStorage,
                told.persistent_notification_storage == Some(true),
            );
            features.set(
                BasicNotification,
                told.max_notification_producers.is_none_or(|n| n > 0),
            );
            features.set(MaxPullPoints, told.max_pull_points.is_some());
            features.max_pull_points = told.max_pull_points;
            let protocols = told.event_broker_protocols.as_deref().unwrap_or_default();
            let speaks = |name: &str| protocols.split_whitespace().any(|told| told == name);
            for (feature, supported) in [
                (EventBroker, told.max_event_brokers.unwrap_or(0) > 0),
                (BrokerMqtt, speaks("mqtt")),
                (BrokerMqtts, speaks("mqtts")),
                (BrokerWs, speaks("ws")),
                (BrokerWss, speaks("wss")),
            ] {
                features.set(feature, supported);
            }
            let pulls = match told.max_pull_points {
                Some(most) => most > 0,
                None => has_streaming_scope(device).await,
            };
            features.set(PullPointNotification, pulls);
        }
        Err(error) => features.note("Events.GetServiceCapabilities", &error),
    }
    let answer = device
        .call_at::<tev::operations::GetEventProperties>(&address, &Default::default(), &addressing)
        .await;
    match answer {
        Ok(answer) => {
            let dialects = &answer.message_content_filter_dialect;
            features.set(
                MessageContentFilter,
                dialects.iter().any(|d| !d.trim().is_empty()),
            );
            features.set(
                OnvifMessageContentFilter,
                dialects.iter().any(|d| d == ITEM_FILTER),
            );
            for root in &answer.topic_set.any {
                if let Err(error) = topics(root, &mut features.topics) {
                    features.remarks.push(format!("GetEventProperties: {error}"));
                }
            }
            for (feature, topic) in [
                (ImageTooBlurry, "VideoSource/ImageTooBlurry/"),
                (ImageTooDark, "VideoSource/ImageTooDark/"),
                (ImageTooBright, "VideoSource/ImageTooBright/"),
                (GlobalSceneChange, "VideoSource/GlobalSceneChange/"),
                (MonitoringProcessorUsage, "Monitoring/ProcessorUsage"),
                (MonitoringLastReset, "Monitoring/OperatingTime/LastReset"),
                (MonitoringLastReboot, "Monitoring/OperatingTime/LastReboot"),
                (
                    MonitoringLastClock,
                    "Monitoring/OperatingTime/LastClockSynchronization",
                ),
                (MonitoringLastBackup, "Monitoring/Backup/Last"),
                (FanFailure, "Device/HardwareFailure/FanFailure"),
                (PowerSupplyFailure, "Device/HardwareFailure/PowerSupplyFailure"),
                (StorageFailure, "Device/HardwareFailure/StorageFailure"),
                (CriticalTemperature, "Device/HardwareFailure/TemperatureCritical"),
                (MotionAlarm, "VideoSource/MotionAlarm"),
                (RelayEvent, "Device/Trigger/Relay"),
            ] {
                let there = |told: &String| told.trim_start_matches("tns1:").starts_with(topic);
                let there = features.topics.iter().any(there);
                features.set(feature, there);
            }
        }
        Err(error) => features.note("Events.GetEventProperties", &error),
    }
}

async fn has_streaming_scope(device: &Device) -> bool {
    let answer = device
        .call::<tds::operations::GetScopes>(&tds::GetScopes::default())
        .await;
    answer.is_ok_and(|answer| answer.scopes.iter().any(|scope| scope.scope_item == STREAMING))
}

/// The paths below a root topic of a topic set that are marked as topics.
fn topics(root: &RawXml, found: &mut Vec<String>) -> Result<(), XmlError> {
    const WSTOP: &str = "http://docs.oasis-open.org/wsn/t-1";
    let mut reader = root.reader();
    let start = reader.root()?;
    let name = root.name()?;
    let prefix = if name.uri() == "http://www.onvif.org/ver10/topics" {
        "tns1:"
    } else {
        ""
    };
    let mut path = vec![format!("{prefix}{}", start.local)];
    let is_topic = |reader: &onvif_core::xml::XmlReader<'_>| {
        reader.attributes().iter().any(|attribute| {
            attribute.local == "topic"
                && attribute.ns.uri() == WSTOP
                && attribute
                    .value()
                    .is_ok_and(|value| matches!(value.trim(), "true" | "1"))
        })
    };
    if is_topic(&reader) {
        found.push(path.join("/"));
    }
    while !path.is_empty() {
        match reader.next_child()? {
            Some(child) => {
                path.push(child.local.to_owned());
                if is_topic(&reader) {
                    found.push(path.join("/"));
                }
            }
            None => {
                path.pop();
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn topics_are_paths_that_are_marked() {
        let root = RawXml::parse(
            r#"<t:Device xmlns:t="http://www.onvif.org/ver10/topics" xmlns:w="http://docs.oasis-open.org/wsn/t-1">
                 <Trigger><Relay w:topic="true"><x/></Relay><DigitalInput w:topic="1"/><Other w:topic="false"/></Trigger>
               </t:Device>"#,
        )
        .unwrap();
        let mut found = Vec::new();
        topics(&root, &mut found).unwrap();
        assert_eq!(
            found,
            ["tns1:Device/Trigger/Relay", "tns1:Device/Trigger/DigitalInput"]
        );
    }
}
