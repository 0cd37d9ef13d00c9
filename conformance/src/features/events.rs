//! Features of the Event service.

use onvif_core::generated::{tds, tev};
use onvif_core::xml::{RawXml, XmlError};

use super::Feature::{self, *};
use super::Features;
use crate::wire::{Addressing, Device};

const ITEM_FILTER: &str = "http://www.onvif.org/ver10/tev/messageContentFilter/ItemFilter";
const STREAMING: &str = "onvif://www.onvif.org/Profile/Streaming";

/// Features that are events, with the topics any of which makes them, in the order of the tables.
const TOPICS: &[(Feature, &[&str])] = &[
    (MonitoringProcessorUsage, &["tns1:Monitoring/ProcessorUsage"]),
    (MonitoringLastReset, &["tns1:Monitoring/OperatingTime/LastReset"]),
    (
        MonitoringLastReboot,
        &["tns1:Monitoring/OperatingTime/LastReboot"],
    ),
    (
        MonitoringLastClock,
        &["tns1:Monitoring/OperatingTime/LastClockSynchronization"],
    ),
    (MonitoringLastBackup, &["tns1:Monitoring/Backup/Last"]),
    (
        CriticalTemperature,
        &["tns1:Device/HardwareFailure/TemperatureCritical"],
    ),
    (FanFailure, &["tns1:Device/HardwareFailure/FanFailure"]),
    (
        PowerSupplyFailure,
        &["tns1:Device/HardwareFailure/PowerSupplyFailure"],
    ),
    (StorageFailure, &["tns1:Device/HardwareFailure/StorageFailure"]),
    (Media2ProfileChanged, &["tns1:Media/ProfileChanged"]),
    (Media2ConfigurationChanged, &["tns1:Media/ConfigurationChanged"]),
    (
        ImageTooBlurry,
        &[
            "tns1:VideoSource/ImageTooBlurry/ImagingService",
            "tns1:VideoSource/ImageTooBlurry/AnalyticsService",
            "tns1:VideoSource/ImageTooBlurry/RecordingService",
        ],
    ),
    (
        ImageTooDark,
        &[
            "tns1:VideoSource/ImageTooDark/ImagingService",
            "tns1:VideoSource/ImageTooDark/AnalyticsService",
            "tns1:VideoSource/ImageTooDark/RecordingService",
        ],
    ),
    (
        ImageTooBright,
        &[
            "tns1:VideoSource/ImageTooBright/ImagingService",
            "tns1:VideoSource/ImageTooBright/AnalyticsService",
            "tns1:VideoSource/ImageTooBright/RecordingService",
        ],
    ),
    (
        GlobalSceneChange,
        &[
            "tns1:VideoSource/GlobalSceneChange/ImagingService",
            "tns1:VideoSource/GlobalSceneChange/AnalyticsService",
            "tns1:VideoSource/GlobalSceneChange/RecordingService",
        ],
    ),
    (MotionAlarm, &["tns1:VideoSource/MotionAlarm"]),
    (
        RecordingDeleteTrackData,
        &["tns1:RecordingConfig/DeleteTrackData"],
    ),
    (
        AccessEventGrantedAnonymous,
        &["tns1:AccessControl/AccessGranted/Anonymous"],
    ),
    (
        AccessEventGrantedCredential,
        &["tns1:AccessControl/AccessGranted/Credential"],
    ),
    (
        AccessEventTakenAnonymous,
        &["tns1:AccessControl/AccessTaken/Anonymous"],
    ),
    (
        AccessEventTakenCredential,
        &["tns1:AccessControl/AccessTaken/Credential"],
    ),
    (
        AccessEventTakenIdentifier,
        &["tns1:AccessControl/AccessTaken/Identifier"],
    ),
    (
        AccessEventNotTakenAnonymous,
        &["tns1:AccessControl/AccessNotTaken/Anonymous"],
    ),
    (
        AccessEventNotTakenCredential,
        &["tns1:AccessControl/AccessNotTaken/Credential"],
    ),
    (
        AccessEventNotTakenIdentifier,
        &["tns1:AccessControl/AccessNotTaken/Identifier"],
    ),
    (
        AccessEventDeniedAnonymous,
        &["tns1:AccessControl/Denied/Anonymous"],
    ),
    (
        AccessEventDeniedCredential,
        &["tns1:AccessControl/Denied/Credential"],
    ),
    (
        AccessEventDeniedCardNotFound,
        &["tns1:AccessControl/Denied/CredentialNotFound/Card"],
    ),
    (AccessEventDuress, &["tns1:AccessControl/Duress"]),
    (
        AccessEventRequestAnonymous,
        &["tns1:AccessControl/Request/Anonymous"],
    ),
    (
        AccessEventRequestCredential,
        &["tns1:AccessControl/Request/Credential"],
    ),
    (AccessEventRequestTimeout, &["tns1:AccessControl/Request/Timeout"]),
    (AccessEventPointEnabled, &["tns1:AccessPoint/State/Enabled"]),
    (
        AccessEventPointChanged,
        &["tns1:Configuration/AccessPoint/Changed"],
    ),
    (
        AccessEventPointRemoved,
        &["tns1:Configuration/AccessPoint/Removed"],
    ),
    (AccessEventAreaChanged, &["tns1:Configuration/Area/Changed"]),
    (AccessEventAreaRemoved, &["tns1:Configuration/Area/Removed"]),
    (
        AccessEventDeniedNotFound,
        &["tns1:AccessControl/Denied/CredentialNotFound"],
    ),
    (
        AccessEventGrantedIdentifier,
        &["tns1:AccessControl/AccessGranted/Identifier"],
    ),
    (
        AccessEventDeniedIdentifier,
        &["tns1:AccessControl/Denied/Identifier"],
    ),
    // In no table, but a case needs it.
    (RelayEvent, &["tns1:Device/Trigger/Relay"]),
];

/// The events of doors.
const DOOR_TOPICS: &[(Feature, &str)] = &[
    (DoorEventMode, "tns1:Door/State/DoorMode"),
    (DoorEventPhysicalState, "tns1:Door/State/DoorPhysicalState"),
    (DoorEventLockPhysicalState, "tns1:Door/State/LockPhysicalState"),
    (
        DoorEventDoubleLockPhysicalState,
        "tns1:Door/State/DoubleLockPhysicalState",
    ),
    (DoorEventAlarm, "tns1:Door/State/DoorAlarm"),
    (DoorEventTamper, "tns1:Door/State/DoorTamper"),
    (DoorEventFault, "tns1:Door/State/DoorFault"),
    (DoorEventChanged, "tns1:Configuration/Door/Changed"),
    (DoorEventRemoved, "tns1:Configuration/Door/Removed"),
];

pub(super) async fn discover(device: &Device, features: &mut Features) {
    if !features.supports(EventService) {
        return;
    }
    let address = device.address_of(onvif_core::xml::Ns::TEV);
    let addressing = Addressing {
        to: Some(address.clone()),
        ..Addressing::default()
    };
    if features.supports(GetServices) {
        capabilities(device, &address, &addressing, features).await;
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
                if let Err(error) = collect_topics(root, &mut features.topics) {
                    features.remarks.push(format!("GetEventProperties: {error}"));
                }
            }
            for &(feature, topics) in TOPICS {
                let there = topics
                    .iter()
                    .any(|topic| features.topics.iter().any(|told| told == topic));
                features.set(feature, there);
            }
            // Those of doors are there only with doors.
            if !features.supports(DoorEntity) {
                for &(feature, _) in DOOR_TOPICS {
                    features.set(feature, false);
                }
            } else {
                for &(feature, topic) in DOOR_TOPICS {
                    let there = features.topics.iter().any(|told| told == topic);
                    features.set(feature, there);
                }
            }
        }
        Err(error) => features.note("Events.GetEventProperties", &error),
    }
}

async fn capabilities(device: &Device, address: &str, addressing: &Addressing, features: &mut Features) {
    let answer = device
        .call_at::<tev::operations::GetServiceCapabilities>(address, &Default::default(), addressing)
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
}

async fn has_streaming_scope(device: &Device) -> bool {
    let answer = device
        .call::<tds::operations::GetScopes>(&tds::GetScopes::default())
        .await;
    answer.is_ok_and(|answer| answer.scopes.iter().any(|scope| scope.scope_item == STREAMING))
}

/// The paths below a root topic of a topic set that are marked as topics.
pub(crate) fn collect_topics(root: &RawXml, found: &mut Vec<String>) -> Result<(), XmlError> {
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
        collect_topics(&root, &mut found).unwrap();
        assert_eq!(
            found,
            ["tns1:Device/Trigger/Relay", "tns1:Device/Trigger/DigitalInput"]
        );
    }
}
