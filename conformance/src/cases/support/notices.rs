//! Waiting for a notification at a pull point.

use std::time::Instant;

use onvif_core::generated::tev::operations::PullMessages;
use onvif_core::generated::{tev, tt, wsnt};
use onvif_core::xml::RawXml;

use crate::case::{Stop, Test};
use crate::cases::event::subscription::{Subscription, pull_point};

/// A notification as the cases look at it.
pub struct Notice {
    /// Its topic, without prefixes.
    pub topic: String,
    /// What is told.
    pub message: tt::Message,
}

impl Notice {
    /// An item of the source.
    pub fn source(&self, name: &str) -> Option<&str> {
        item(self.message.source.as_ref(), name)
    }

    /// An item of the data.
    pub fn data(&self, name: &str) -> Option<&str> {
        item(self.message.data.as_ref(), name)
    }
}

fn item<'a>(list: Option<&'a tt::ItemList>, name: &str) -> Option<&'a str> {
    let items = &list?.simple_item;
    items
        .iter()
        .find(|item| item.name == name)
        .map(|item| item.value.as_str())
}

/// A pull point for some topics, in the dialect that lets several be named; it ends with the case.
///
/// # Errors
/// As [`pull_point`].
pub async fn subscribe(test: &mut Test, topics: &[&str]) -> Result<Subscription, Stop> {
    let mut xml = String::from(
        "<wsnt:TopicExpression xmlns:wsnt=\"http://docs.oasis-open.org/wsn/b-2\" xmlns:tns1=\"http://www.onvif.org/ver10/topics\" \
         Dialect=\"http://www.onvif.org/ver10/tev/topicExpression/ConcreteSet\">",
    );
    onvif_core::xml::escape_text(&topics.join("|"), &mut xml);
    xml.push_str("</wsnt:TopicExpression>");
    let filter = RawXml::parse(&xml)
        .map_err(|error| Stop::Inconclusive(format!("a filter that cannot be written: {error}")))?;
    pull_point(test, Some(60), Some(filter)).await
}

/// Pulls one message after the other until one is `wanted`, for as long as an event may take. All that come have one of the topics.
///
/// # Errors
/// The case fails if a message has another topic, and if none is wanted in time.
pub async fn wait_for(
    test: &mut Test,
    point: &Subscription,
    topics: &[&str],
    what: &str,
    wanted: impl Fn(&Notice) -> bool,
) -> Result<Notice, Stop> {
    let delay = test.settings().operation_delay;
    let end = Instant::now() + delay;
    loop {
        let left = end.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(test.failed(what, format!("no such message in {} s", delay.as_secs())));
        }
        let request = tev::PullMessages {
            // What the device may hold back ends with the time that the case has.
            timeout: left.min(std::time::Duration::from_secs(60)).into(),
            message_limit: 1,
            ..tev::PullMessages::default()
        };
        let answer = test.call_at::<PullMessages>(&point.endpoint, &request).await?;
        for holder in &answer.notification_message {
            let notice = read(test, holder)?;
            test.check(
                topics.iter().any(|topic| bare(topic) == notice.topic),
                topics.join(" or "),
                notice.topic.clone(),
            )?;
            if wanted(&notice) {
                return Ok(notice);
            }
        }
    }
}

/// Reads a notification.
///
/// # Errors
/// The case fails if it is not as it has to be.
pub fn read(test: &Test, holder: &wsnt::NotificationMessageHolderType) -> Result<Notice, Stop> {
    let topic = holder.topic.as_ref().and_then(|topic| topic.content.text().ok());
    let topic = bare(&test.present(topic, "a topic in every message")?);
    let message = test.present(holder.message.any.as_ref(), "tt:Message")?;
    let message = message
        .read_as()
        .map_err(|error| test.failed("tt:Message", error.to_string()))?;
    Ok(Notice { topic, message })
}

/// A topic without prefixes and white space.
pub fn bare(topic: &str) -> String {
    let names: Vec<_> = topic
        .trim()
        .split('/')
        .map(|name| name.rsplit(':').next().unwrap_or_default())
        .collect();
    names.join("/")
}
