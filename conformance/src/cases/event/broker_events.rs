//! What a broker is sent: the helper procedures for EVENT-7-2.

use std::time::Duration;

use onvif_core::generated::tev;
use onvif_core::xml::DateTime;
use tokio::time::{Instant, timeout_at};

use crate::case::{Outcome, Stop, Test};
use crate::wire::broker::{Broker, Heard, Publish};

/// Says that the payload is an event in JSON.
const PAYLOAD_PREFIX: &str = "onvif-ej";

/// The event that a case waits for.
pub struct Expected<'a> {
    /// Quality of service, which all messages have to have.
    pub qos: u8,
    /// The prefix of all topics.
    pub prefix: &'a str,
    /// The topic, as the device declares it.
    pub topic: &'a str,
    /// Whether it is that of a property.
    pub property: bool,
    /// Whether nothing else may come.
    pub nothing_else: bool,
}

/// What is heard next, until the time is over.
async fn next(test: &mut Test, broker: &mut Broker, end: Instant, what: &str) -> Result<Heard, Stop> {
    match timeout_at(end, broker.next()).await {
        Ok(Some(Heard::Broken(wrong))) => Err(test.failed(what, wrong)),
        Ok(Some(heard)) => Ok(heard),
        Ok(None) => Err(Stop::Inconclusive("the broker has ended".to_owned())),
        Err(_) => {
            let delay = test.settings().operation_delay.as_secs();
            Err(test.failed(what, format!("nothing of the kind in {delay} s")))
        }
    }
}

fn until(test: &Test) -> Instant {
    Instant::now() + test.settings().operation_delay.max(Duration::from_secs(1))
}

/// Steps 13 to 18: CONNECT with user name and password.
///
/// # Errors
/// The case fails if it does not come, or without them.
pub async fn connected(test: &mut Test, broker: &mut Broker, wanted: &tev::EventBrokerConfig) -> Outcome {
    let end = until(test);
    let connect = match next(test, broker, end, "MQTT CONNECT").await? {
        Heard::Connected(connect) => connect,
        other => return Err(test.failed("MQTT CONNECT", format!("{other:?}"))),
    };
    test.step(14);
    let user = test.present(connect.user, "User Name Flag = 1")?;
    test.step(15);
    let password = test.present(connect.password, "Password Flag = 1")?;
    test.step(16);
    let wanted_user = wanted.user_name.clone().unwrap_or_default();
    test.check(user == wanted_user, wanted_user, user)?;
    test.step(17);
    let wanted_password = wanted.password.as_deref().unwrap_or_default();
    test.check(
        password == wanted_password,
        "the password of the configuration",
        "another one",
    )
}

/// HelperRetrieveMQTTEventNoFilter and HelperRetrieveMQTTEventWithFilter.
///
/// # Errors
/// The case fails if the event does not come, and for a message on the way that is not as it has to be.
pub async fn published(test: &mut Test, broker: &mut Broker, expected: &Expected<'_>) -> Outcome {
    let what = format!("MQTT PUBLISH of {}", expected.topic);
    let end = until(test);
    loop {
        let publish = match next(test, broker, end, &what).await? {
            Heard::Published(publish) => publish,
            Heard::Released(_) => continue,
            other => return Err(test.failed(&*what, format!("{other:?}"))),
        };
        let rest = envelope(test, &publish, expected)?;
        let wanted = is_topic(test, rest, expected.topic);
        if expected.nothing_else {
            test.check(wanted, what.clone(), format!("PUBLISH of {}", publish.topic))?;
        }
        // Without payload a property is gone, and there is nothing to be looked at.
        if !wanted || (publish.payload.is_empty() && publish.retain && expected.property) {
            continue;
        }
        test.check(
            publish.retain || !expected.property,
            "the RETAIN flag, as it is a property",
            format!("none for {}", publish.topic),
        )?;
        has_time(test, &publish)?;
        return match publish.id {
            Some(id) if expected.qos == 2 => released(test, broker, id, end).await,
            _ => Ok(()),
        };
    }
}

/// HelperPublishMessageValidation. Returns the part of the topic after the prefixes; none if the payload is of another format.
fn envelope<'p>(test: &Test, publish: &'p Publish, expected: &Expected<'_>) -> Result<Option<&'p str>, Stop> {
    test.check(
        publish.qos == expected.qos,
        format!("the quality of service {}", expected.qos),
        format!("{} for {}", publish.qos, publish.topic),
    )?;
    test.check(
        publish.id.is_some() == (expected.qos > 0),
        "a Packet Identifier with the qualities 1 and 2 only",
        format!("{:?}", publish.id),
    )?;
    let prefix = publish.topic.strip_prefix(expected.prefix);
    let rest = prefix.and_then(|rest| rest.strip_prefix('/'));
    let rest = rest.ok_or_else(|| test.failed(format!("{}/", expected.prefix), publish.topic.clone()))?;
    Ok(rest
        .strip_prefix(PAYLOAD_PREFIX)
        .and_then(|rest| rest.strip_prefix('/')))
}

/// Whether the rest of an MQTT topic is that of a topic of the device. Core has `/&` before the values of the source; the annex of the texts is older and has
/// them without it, and then the longest topic that the device has counts.
fn is_topic(test: &Test, rest: Option<&str>, topic: &str) -> bool {
    let Some(rest) = rest else { return false };
    if let Some((local, _)) = rest.split_once("/&") {
        return same_names(local, topic) == Some(0);
    }
    if !test.features().topics_are_known() {
        return same_names(rest, topic).is_some();
    }
    let known = test.features().topics.iter();
    let longest = known
        .filter(|known| same_names(rest, known).is_some())
        .max_by_key(|known| known.split('/').count());
    longest.is_some_and(|longest| longest == topic)
}

/// How many names follow those of a topic, prefixes of namespaces aside; `None` if it does not begin with it.
fn same_names(published: &str, topic: &str) -> Option<usize> {
    let bare = |name: &str| name.rsplit(':').next().unwrap_or(name).to_owned();
    let mut names = published.split('/');
    for name in topic.split('/') {
        if bare(names.next()?) != bare(name) {
            return None;
        }
    }
    Some(names.count())
}

/// HelperValidateMQTTEvent.
fn has_time(test: &Test, publish: &Publish) -> Outcome {
    let event: Result<serde_json::Value, _> = serde_json::from_slice(&publish.payload);
    let event = event.map_err(|error| test.failed("a payload of JSON", error.to_string()))?;
    let time = event.get("UtcTime").and_then(serde_json::Value::as_str);
    let time = test.present(time, "UtcTime")?;
    test.check(
        time.parse::<DateTime>().is_ok(),
        "UtcTime of the type xs:dateTime",
        time,
    )
}

/// The end of a message of the quality 2.
async fn released(test: &mut Test, broker: &mut Broker, id: u16, end: Instant) -> Outcome {
    loop {
        match next(test, broker, end, "MQTT PUBREL").await? {
            Heard::Released(released) if released == id => return Ok(()),
            Heard::Released(_) | Heard::Published(_) => {}
            other => return Err(test.failed("MQTT PUBREL", format!("{other:?}"))),
        }
    }
}

/// DISCONNECT, after what was still under way.
///
/// # Errors
/// The case fails if it does not come.
pub async fn disconnected(test: &mut Test, broker: &mut Broker) -> Outcome {
    let end = until(test);
    loop {
        match next(test, broker, end, "MQTT DISCONNECT").await? {
            Heard::Disconnected => return Ok(()),
            Heard::Published(_) | Heard::Released(_) => {}
            other => return Err(test.failed("MQTT DISCONNECT", format!("{other:?}"))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_topics() {
        let relay = "tns1:Device/Trigger/Relay";
        assert_eq!(same_names("Device/Trigger/Relay", relay), Some(0));
        assert_eq!(same_names("Device/Trigger/Relay/1/2", relay), Some(2));
        assert_eq!(same_names("Device/acme:Trigger/Relay", relay), Some(0));
        assert_eq!(same_names("Device/Trigger", relay), None);
        assert_eq!(same_names("Device/Trigger/Other", relay), None);
    }
}
