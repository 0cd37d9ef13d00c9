//! A notification as an MQTT message (ONVIF Core, "Topic Structure", "JSON Event Payload", "Property events").

use onvif_core::events::{Group, Notification, PropertyOperation};
use onvif_core::xml::{DateTime, Ns, RawXml};

use super::config::is_special;
use super::json::{self, Json};

/// Says that what follows is an event in JSON.
const PAYLOAD_PREFIX: &str = "onvif-ej";

/// A message for a broker.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Message {
    pub topic: String,
    pub payload: String,
    pub retain: bool,
}

/// Makes the message. A property that is gone is an empty one, by which the broker forgets its state.
pub(super) fn message(prefix: &str, notification: &Notification) -> Message {
    Message {
        topic: topic(prefix, notification),
        payload: match notification.operation() {
            Some(PropertyOperation::Deleted) => String::new(),
            _ => payload(notification),
        },
        retain: notification.operation().is_some(),
    }
}

/// The topic: prefixes of the topics of ONVIF are dropped, others stay. The key of a property follows its source, as a broker keeps one state for each topic.
fn topic(prefix: &str, notification: &Notification) -> String {
    let declared = notification.topic();
    let mut topic = format!("{prefix}/{PAYLOAD_PREFIX}");
    for part in declared.path().split('/') {
        topic.push('/');
        match part.split_once(':') {
            Some((prefix, local)) if declared.declaration().namespace_of(prefix) == Some(Ns::TNS1.uri()) => {
                topic.push_str(local);
            }
            _ => topic.push_str(part),
        }
    }
    let mut mark = "/&";
    for group in [Group::Source, Group::Key] {
        let simple = |(item, _): &(&onvif_core::events::Item, &str)| item.group == group && !item.element;
        for (_, value) in notification.items().filter(simple) {
            topic.push_str(mark);
            topic.extend(value.chars().filter(|c| !is_special(*c)));
            mark = "/";
        }
    }
    topic
}

fn payload(notification: &Notification) -> String {
    let time = DateTime::from_system_time(notification.time()).to_string();
    let mut message = vec![("UtcTime".to_owned(), Json::Text(time))];
    for group in [Group::Source, Group::Key, Group::Data] {
        let items: Vec<_> = notification
            .items()
            .filter(|(item, _)| item.group == group)
            .map(|(item, value)| {
                let value = match item.element {
                    true => RawXml::parse(value)
                        .ok()
                        .and_then(|xml| json::of_item(&xml))
                        .unwrap_or(Json::Null),
                    false => Json::Text(value.to_owned()),
                };
                (item.name.clone(), value)
            })
            .collect();
        // The source is always there, the others where they hold something.
        if group == Group::Source || !items.is_empty() {
            message.push((group.as_str().to_owned(), Json::Object(items)));
        }
    }
    Json::Object(message).to_string()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::time::{Duration, SystemTime};

    use onvif_core::events::Topic;

    use super::*;

    fn made(
        topic: Topic,
        operation: Option<PropertyOperation>,
        source: &[(&str, &str)],
        data: &[(&str, &str)],
    ) -> Message {
        let topic = Arc::new(topic.check().unwrap());
        let time = SystemTime::UNIX_EPOCH + Duration::from_millis(1_500);
        message("cam", &topic.message(time, operation, source, data).unwrap())
    }

    #[test]
    fn events_and_properties() {
        let crossed = Topic::event("tns1:RuleEngine/LineDetector/Crossed")
            .source("VideoSource", "xs:string")
            .source("Rule", "xs:string")
            .data("ObjectId", "xs:integer");
        assert_eq!(
            made(crossed, None, &[("Rule", "a\"#/+b"), ("VideoSource", "1")], &[("ObjectId", "15")]),
            Message {
                topic: "cam/onvif-ej/RuleEngine/LineDetector/Crossed/&1/a\"/b".to_owned(),
                payload: r##"{"UtcTime":"1970-01-01T00:00:01.5Z","Source":{"VideoSource":"1","Rule":"a\"#/+b"},"Data":{"ObjectId":"15"}}"##.to_owned(),
                retain: false,
            }
        );
        let lens = Topic::property("tns1:Device/HardwareFailure/acme:LensFailure")
            .namespace("acme", "urn:acme")
            .key("Lens", "xs:string")
            .data("Failed", "xs:boolean");
        let source = [("Lens", "2")];
        let set = made(
            lens.clone(),
            Some(PropertyOperation::Changed),
            &source,
            &[("Failed", "true")],
        );
        assert_eq!(
            set.topic,
            "cam/onvif-ej/Device/HardwareFailure/acme:LensFailure/&2"
        );
        assert_eq!(
            set.payload,
            r#"{"UtcTime":"1970-01-01T00:00:01.5Z","Source":{},"Key":{"Lens":"2"},"Data":{"Failed":"true"}}"#
        );
        assert!(set.retain);
        let gone = made(lens, Some(PropertyOperation::Deleted), &source, &[]);
        assert_eq!(
            (gone.topic, gone.payload.as_str(), gone.retain),
            (set.topic, "", true)
        );
        let bare = made(Topic::event("tns1:Monitoring/Backup"), None, &[], &[]);
        assert_eq!(bare.topic, "cam/onvif-ej/Monitoring/Backup");
        assert_eq!(
            bare.payload,
            r#"{"UtcTime":"1970-01-01T00:00:01.5Z","Source":{}}"#
        );
    }

    #[test]
    fn elements() {
        let line = Topic::event("tns1:RuleEngine/Line").element_data("Segments", "tt:Polyline");
        let xml =
            "<tt:Polyline><tt:Point x=\"0.10\" y=\"0.50\"/><tt:Point x=\"1.0\" y=\"0.50\"/></tt:Polyline>";
        assert_eq!(
            made(line, None, &[], &[("Segments", xml)]).payload,
            r#"{"UtcTime":"1970-01-01T00:00:01.5Z","Source":{},"Data":{"Segments":{"Polyline":{"Point":[{"@x":"0.10","@y":"0.50"},{"@x":"1.0","@y":"0.50"}]}}}}"#
        );
    }
}
