//! A subscription through which a case gets notifications, by either interface: the texts of both say the same.

use std::time::{Duration, Instant};

use onvif_core::generated::tev::operations::{PullMessages, SetSynchronizationPoint, Subscribe, Unsubscribe};
use onvif_core::generated::{tev, tt, wsa, wsnt};
use onvif_core::xml::fields::Nillable;
use onvif_core::xml::{DateTime, RawXml};

use super::subscription::{self, Subscription, after, endpoint, pull_point};
use crate::case::{Endpoint, Outcome, Stop, Test};
use crate::cases::support::notices::{Notice, bare, read};
use crate::cases::support::topics::paths;
use crate::wire::consumer::Consumer;

/// How notifications come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Interface {
    /// The device sends them to a consumer.
    Basic,
    /// They are fetched from a pull point.
    Pull,
}

/// A case with a filter waits for its topics twice: what the filter should have held back comes between the first time and the second.
pub const ROUNDS: std::ops::Range<u32> = 0..2;

/// A subscription with its notifications.
pub struct Channel {
    /// Where it is managed, and how long it lasts.
    pub subscription: Subscription,
    consumer: Option<Consumer>,
}

impl Channel {
    /// Subscribes; it ends with the case.
    ///
    /// # Errors
    /// The case fails if the device refuses.
    pub async fn open(
        test: &mut Test,
        interface: Interface,
        seconds: u64,
        filter: Vec<RawXml>,
    ) -> Result<Channel, Stop> {
        if interface == Interface::Pull {
            // A filter has one or two parts; both go into the same element.
            let subscription = pull_point(test, Some(seconds), filter.into_iter().next()).await?;
            return Ok(Channel {
                subscription,
                consumer: None,
            });
        }
        let consumer = consumer(test).await?;
        let subscription = subscribe(test, consumer.address(), seconds, filter).await?;
        Ok(Channel {
            subscription,
            consumer: Some(consumer),
        })
    }

    /// The notifications that come next; none if there is none for as long as an event may take.
    ///
    /// # Errors
    /// The case fails if a message is not as it has to be.
    pub async fn next(&mut self, test: &mut Test, end: Instant) -> Result<Vec<Notice>, Stop> {
        let left = end.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Ok(Vec::new());
        }
        let holders = match &mut self.consumer {
            None => {
                let request = tev::PullMessages {
                    timeout: left.min(Duration::from_secs(60)).into(),
                    message_limit: 1,
                    ..tev::PullMessages::default()
                };
                test.call_at::<PullMessages>(&self.subscription.endpoint, &request)
                    .await?
                    .notification_message
            }
            Some(consumer) => match tokio::time::timeout(left, consumer.next()).await {
                Ok(Some(sent)) => {
                    test.device().record(sent.exchange(consumer.address()));
                    let notify = sent
                        .read()
                        .map_err(|wrong| test.failed("a Notify message", wrong))?;
                    notify.notification_message
                }
                Ok(None) | Err(_) => Vec::new(),
            },
        };
        holders.iter().map(|holder| read(test, holder)).collect()
    }

    /// Waits until a notification is `wanted`; `each` looks at all that come.
    ///
    /// # Errors
    /// The case fails if none is wanted in time.
    pub async fn wait(
        &mut self,
        test: &mut Test,
        what: &str,
        mut each: impl FnMut(&Test, &Notice) -> Outcome,
        mut wanted: impl FnMut(&Notice) -> bool,
    ) -> Result<Notice, Stop> {
        let delay = test.settings().operation_delay;
        let end = Instant::now() + delay;
        loop {
            for notice in self.next(test, end).await? {
                each(test, &notice)?;
                if wanted(&notice) {
                    return Ok(notice);
                }
            }
            if Instant::now() >= end {
                return Err(test.failed(what, format!("no such notification in {} s", delay.as_secs())));
            }
        }
    }

    /// Asks the device to say all properties once more.
    ///
    /// # Errors
    /// As [`Test::call`].
    pub async fn synchronize(&self, test: &mut Test) -> Outcome {
        test.call_at::<SetSynchronizationPoint>(
            &self.subscription.endpoint,
            &tev::SetSynchronizationPoint::default(),
        )
        .await?;
        Ok(())
    }

    /// Before a round of waiting: the second one has everything said once more.
    ///
    /// # Errors
    /// As [`Test::call`].
    pub async fn begin(&self, test: &mut Test, round: u32) -> Outcome {
        if round == 0 {
            return Ok(());
        }
        self.synchronize(test).await
    }

    /// Ends it.
    ///
    /// # Errors
    /// As [`Test::call`].
    pub async fn end(self, test: &mut Test) -> Outcome {
        test.call_at::<Unsubscribe>(&self.subscription.endpoint, &wsnt::Unsubscribe::default())
            .await?;
        Ok(())
    }
}

/// A consumer that the device can reach.
///
/// # Errors
/// Without one the case cannot be judged.
pub async fn consumer(test: &mut Test) -> Result<Consumer, Stop> {
    let nowhere =
        |error: std::io::Error| Stop::Inconclusive(format!("no address for notifications: {error}"));
    let device = test.device().peer().map_err(nowhere)?;
    Consumer::open(device).await.map_err(nowhere)
}

/// The request for a subscription of the basic interface.
pub fn request(consumer: &str, seconds: u64, filter: Vec<RawXml>) -> wsnt::Subscribe {
    wsnt::Subscribe {
        consumer_reference: wsa::EndpointReferenceType {
            address: wsa::AttributedURIType {
                value: consumer.to_owned(),
                ..wsa::AttributedURIType::default()
            },
            ..wsa::EndpointReferenceType::default()
        },
        filter: (!filter.is_empty()).then_some(wsnt::FilterType { any: filter }),
        initial_termination_time: Some(Nillable::Value(after(seconds))),
        ..wsnt::Subscribe::default()
    }
}

/// Subscribes by the basic interface; the subscription ends with the case.
///
/// # Errors
/// The case fails if the device refuses, and if the answer does not tell reference and times.
pub async fn subscribe(
    test: &mut Test,
    consumer: &str,
    seconds: u64,
    filter: Vec<RawXml>,
) -> Result<Subscription, Stop> {
    let service = subscription::service(test);
    let answer = test
        .call_at::<Subscribe>(&service, &request(consumer, seconds, filter))
        .await?;
    told(test, &answer, seconds)
}

/// What the answer to `Subscribe` tells, checked as the texts have it.
///
/// # Errors
/// The case fails if reference or times are not valid.
pub fn told(test: &mut Test, answer: &wsnt::SubscribeResponse, seconds: u64) -> Result<Subscription, Stop> {
    let endpoint = endpoint(&answer.subscription_reference);
    let valid = endpoint
        .address
        .parse::<http::Uri>()
        .is_ok_and(|uri| uri.host().is_some());
    test.check(
        valid,
        "an address in SubscriptionReference",
        endpoint.address.clone(),
    )?;
    ends_with_the_case(test, endpoint.clone());
    let current = test.present(answer.current_time, "CurrentTime")?;
    let termination = answer
        .termination_time
        .as_ref()
        .and_then(|time| time.value().copied());
    let termination = test.present(termination, "TerminationTime")?;
    let subscription = Subscription {
        endpoint,
        current,
        termination,
    };
    let least = i64::try_from(seconds).unwrap_or(i64::MAX);
    test.check(
        subscription.seconds() >= least,
        format!("a termination time {seconds} s ahead at least"),
        format!("{} s", subscription.seconds()),
    )?;
    Ok(subscription)
}

fn ends_with_the_case(test: &mut Test, endpoint: Endpoint) {
    test.restore("subscription", move |test| {
        Box::pin(async move {
            // One that has ended by itself, or by the case, answers with a fault.
            let _ = test
                .attempt_at::<Unsubscribe>(&endpoint, &wsnt::Unsubscribe::default())
                .await?;
            Ok(())
        })
    });
}

/// Whether a notification says how a property was in the beginning.
pub fn is_initialized(notice: &Notice) -> bool {
    notice.message.property_operation == Some(tt::PropertyOperation::Initialized)
}

/// Topics with a property that a pull point is told of at once, as `tns1:Device/Trigger/Relay`: what the texts leave to the operator. At most `most`, of
/// different roots as far as there are.
///
/// # Errors
/// The case is over as passed, as the texts have it, if no topic is there, and fails if no property is told.
pub async fn properties(test: &mut Test, most: usize) -> Result<Vec<String>, Stop> {
    told_properties(test, most, |_| true).await
}

/// As [`properties`], of those only that are `wanted`.
///
/// # Errors
/// As [`properties`].
pub async fn told_properties(
    test: &mut Test,
    most: usize,
    wanted: fn(&Notice) -> bool,
) -> Result<Vec<String>, Stop> {
    let known = paths(test).await?;
    if known.is_empty() {
        return Err(Stop::Passed);
    }
    let mut channel = Channel::open(test, Interface::Pull, 60, Vec::new()).await?;
    // All of them are said right away; once there are some, a pull that brings nothing at once is the end of it.
    let mut found: Vec<String> = Vec::new();
    let mut any = false;
    let end = Instant::now() + test.settings().operation_delay;
    loop {
        let patience = if any { 100 } else { 1_000 };
        let soon = end.min(Instant::now() + Duration::from_millis(patience));
        let notices = channel.next(test, soon).await?;
        let over = notices.is_empty();
        for notice in notices.iter().filter(|notice| is_initialized(notice)) {
            any = true;
            if !wanted(notice) {
                continue;
            }
            let topic = known.iter().find(|topic| bare(topic) == notice.topic);
            if let Some(topic) = topic.filter(|topic| !found.contains(topic)) {
                found.push(topic.clone());
            }
        }
        if Instant::now() >= end || (over && any) {
            break;
        }
    }
    channel.end(test).await?;
    if !any {
        return Err(test.failed(
            "a property that is told when a pull point is new",
            "no such notification",
        ));
    }
    // The last ones first: without a filter everything else would come before them.
    found.reverse();
    let mut chosen: Vec<String> = Vec::new();
    for topic in &found {
        if !chosen.iter().any(|known| root(known) == root(topic)) {
            chosen.push(topic.clone());
        }
    }
    for topic in found {
        if !chosen.contains(&topic) {
            chosen.push(topic);
        }
    }
    chosen.truncate(most);
    Ok(chosen)
}

/// The first name of a topic.
pub fn root(topic: &str) -> &str {
    topic.split('/').next().unwrap_or_default()
}

/// A filter for topics, in the dialect that has `|` and `//.`.
pub fn topics(expression: &str) -> Vec<RawXml> {
    let mut xml = String::from(
        "<wsnt:TopicExpression xmlns:wsnt=\"http://docs.oasis-open.org/wsn/b-2\" xmlns:tns1=\"http://www.onvif.org/ver10/topics\" \
         Dialect=\"http://www.onvif.org/ver10/tev/topicExpression/ConcreteSet\">",
    );
    onvif_core::xml::escape_text(expression, &mut xml);
    xml.push_str("</wsnt:TopicExpression>");
    RawXml::parse(&xml).into_iter().collect()
}

/// A filter for messages with an item of this name and value.
pub fn item(name: &str, value: &str) -> Vec<RawXml> {
    let mut xml = String::from(
        "<wsnt:MessageContent xmlns:wsnt=\"http://docs.oasis-open.org/wsn/b-2\" xmlns:tt=\"http://www.onvif.org/ver10/schema\" \
         Dialect=\"http://www.onvif.org/ver10/tev/messageContentFilter/ItemFilter\">",
    );
    let expression = format!("boolean(//tt:SimpleItem[@Name=\"{name}\" and @Value=\"{value}\"])");
    onvif_core::xml::escape_text(&expression, &mut xml);
    xml.push_str("</wsnt:MessageContent>");
    RawXml::parse(&xml).into_iter().collect()
}

/// A time of the device from now on, as an absolute one.
pub fn at(current: DateTime, seconds: i64) -> wsnt::AbsoluteOrRelativeTimeType {
    wsnt::AbsoluteOrRelativeTimeType::DateTime(DateTime::from_unix(current.unix_seconds() + seconds, 0))
}
