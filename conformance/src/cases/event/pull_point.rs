//! Real-time pull points: EVENT-3-1.

use std::time::Duration;

use onvif_core::generated::tev;
use onvif_core::generated::tev::operations::{
    CreatePullPointSubscription, PullMessages, Renew, SetSynchronizationPoint, Unsubscribe,
};
use onvif_core::generated::wsnt;
use onvif_core::xml::fields::Nillable;
use onvif_core::xml::{Ns, RawXml};

use super::subscription::{self, Subscription, is_one_of, pull_point};
use crate::case;
use crate::case::{Case, Outcome, Stop, Test};
use crate::cases::support::topics::paths;
use crate::features::Feature;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("EVENT-3-1-9", create, requires: [Feature::EventService, Feature::PullPointNotification]),
    case!("EVENT-3-1-12", renew, requires: [Feature::EventService, Feature::PullPointNotification]),
    case!("EVENT-3-1-15", pull_messages, requires: [Feature::EventService, Feature::PullPointNotification]),
    case!("EVENT-3-1-16", filter, requires: [Feature::EventService, Feature::PullPointNotification]),
    case!("EVENT-3-1-17", invalid_content_filter, requires: [Feature::EventService, Feature::PullPointNotification]),
    case!("EVENT-3-1-19", unsubscribe_twice, requires: [Feature::EventService, Feature::PullPointNotification]),
    case!("EVENT-3-1-20", timeout, requires: [Feature::EventService, Feature::PullPointNotification]),
    case!("EVENT-3-1-22", invalid_topic, requires: [Feature::EventService, Feature::PullPointNotification]),
    case!("EVENT-3-1-24", keep_alive, requires: [Feature::EventService, Feature::PullPointNotification]),
    case!("EVENT-3-1-37", most_pull_points, requires: [
        Feature::EventService, Feature::PullPointNotification, Feature::MaxPullPoints
    ]),
    case!("EVENT-3-1-32", long_pull, requires: [Feature::EventService, Feature::PullPointNotification]),
    case!("EVENT-3-1-36", unsubscribe, requires: [Feature::EventService, Feature::PullPointNotification]),
];

async fn create(test: &mut Test) -> Outcome {
    test.step(4);
    let point = pull_point(test, Some(10), None).await?;
    test.step(5);
    lasts(test, &point, 10)
}

async fn renew(test: &mut Test) -> Outcome {
    test.step(4);
    let point = pull_point(test, Some(10), None).await?;
    test.step(5);
    lasts(test, &point, 10)?;
    test.step(7);
    let request = wsnt::Renew {
        termination_time: Nillable::Value(subscription::after(10)),
        ..wsnt::Renew::default()
    };
    let answer = test.call_at::<Renew>(&point.endpoint, &request).await?;
    test.step(8);
    let current = test.present(answer.current_time, "CurrentTime")?;
    let end = test.present(answer.termination_time.value().copied(), "TerminationTime")?;
    let seconds = end.unix_seconds() - current.unix_seconds();
    test.check(seconds >= 10, "10 s at least", format!("{seconds} s"))
}

async fn pull_messages(test: &mut Test) -> Outcome {
    test.step(4);
    let point = pull_point(test, Some(60), None).await?;
    test.check(
        point.seconds() > 0,
        "a termination time that lies ahead",
        format!("{} s", point.seconds()),
    )?;
    let answer = pull_with_synchronization(test, &point, 7, 9).await?;
    test.step(10);
    well_formed(test, &answer)
}

async fn filter(test: &mut Test) -> Outcome {
    test.step(4);
    let known = paths(test).await?;
    // A topic that surely has a property in it; otherwise whatever there is. There are no sessions while nobody watches.
    let lasts = |topic: &&String| {
        let monitored = topic.contains("Monitoring/") && !topic.contains("ActiveSessions/");
        monitored || topic.contains("Trigger/")
    };
    let topic = known.iter().find(lasts).or(known.first());
    let topic = test.present(topic, "at least one topic")?.clone();
    test.step(6);
    let point = pull_point(test, Some(60), topic_filter(&topic)).await?;
    test.step(7);
    test.check(
        point.seconds() > 0,
        "a termination time that lies ahead",
        format!("{} s", point.seconds()),
    )?;
    let answer = pull_with_synchronization(test, &point, 10, 12).await?;
    test.step(15);
    well_formed(test, &answer)?;
    test.step(16);
    for holder in &answer.notification_message {
        let told = holder
            .topic
            .as_ref()
            .and_then(|topic| topic.content.text().ok())
            .unwrap_or_default();
        let bare = |topic: &str| topic.trim().rsplit(':').next().unwrap_or_default().to_owned();
        test.check(bare(&told) == bare(&topic), topic.clone(), told)?;
    }
    Ok(())
}

async fn invalid_content_filter(test: &mut Test) -> Outcome {
    let filter = RawXml::parse(
        "<wsnt:MessageContent xmlns:wsnt=\"http://docs.oasis-open.org/wsn/b-2\" xmlns:tt=\"http://www.onvif.org/ver10/schema\" \
         Dialect=\"http://www.onvif.org/ver10/tev/messageContentFilter/ItemFilter\">\
         boolean((//tt:SimpleItem[@Name=\"xyz\" and @Value=\"xyz\"])</wsnt:MessageContent>",
    );
    let names = ["InvalidFilterFault", "InvalidMessageContentExpressionFault"];
    refused(test, filter.ok(), &names).await
}

async fn invalid_topic(test: &mut Test) -> Outcome {
    let names = [
        "InvalidFilterFault",
        "TopicNotSupportedFault",
        "InvalidTopicExpressionFault",
    ];
    refused(test, topic_filter("xyz"), &names).await
}

/// A pull point with this filter is refused by one of these faults; both cases have the same steps.
async fn refused(test: &mut Test, filter: Option<RawXml>, names: &[&str]) -> Outcome {
    test.step(4);
    let service = subscription::service(test);
    let request = subscription::create(None, filter);
    match test
        .attempt_at::<CreatePullPointSubscription>(&service, &request)
        .await?
    {
        Ok(_) => Err(test.failed(names.join(" or "), "CreatePullPointSubscriptionResponse")),
        Err(fault) => test.check(
            is_one_of(&fault, names),
            names.join(" or "),
            format!("the fault {fault}"),
        ),
    }
}

async fn unsubscribe(test: &mut Test) -> Outcome {
    test.step(4);
    let point = pull_point(test, None, None).await?;
    test.step(6);
    tokio::time::sleep(Duration::from_secs(1)).await;
    test.step(8);
    end(test, &point).await
}

async fn unsubscribe_twice(test: &mut Test) -> Outcome {
    test.step(4);
    let point = pull_point(test, Some(10), None).await?;
    test.check(
        point.seconds() >= 10,
        "10 s at least",
        format!("{} s", point.seconds()),
    )?;
    test.step(6);
    end(test, &point).await?;
    test.step(8);
    is_gone(test, &point).await
}

async fn timeout(test: &mut Test) -> Outcome {
    test.step(4);
    let wanted = test.settings().lifetime.as_secs();
    let point = pull_point(test, Some(wanted), None).await?;
    test.step(5);
    lasts(test, &point, i64::try_from(wanted).unwrap_or(i64::MAX))?;
    test.step(6);
    // As long as the device said, and a second for clocks that count whole ones.
    let seconds = u64::try_from(point.seconds()).unwrap_or_default().min(120);
    tokio::time::sleep(Duration::from_secs(seconds + 1)).await;
    test.step(8);
    is_gone(test, &point).await
}

async fn long_pull(test: &mut Test) -> Outcome {
    test.step(4);
    let point = pull_point(test, None, None).await?;
    test.step(6);
    let answer = pull(test, &point, 60, 1).await?;
    test.step(7);
    later(test, &answer)?;
    test.step(9);
    end(test, &point).await
}

async fn keep_alive(test: &mut Test) -> Outcome {
    test.step(5);
    let point = pull_point(test, None, None).await?;
    test.step(6);
    test.check(
        point.seconds() > 0,
        "a termination time that lies ahead",
        format!("{} s", point.seconds()),
    )?;
    // What waits is taken first, so that the pull that counts waits for its whole time.
    test.step(7);
    tokio::time::sleep(Duration::from_secs(1)).await;
    test.step(8);
    let seconds = u64::try_from(point.seconds())
        .unwrap_or_default()
        .saturating_add(20);
    let request = tev::PullMessages {
        timeout: Duration::from_secs(seconds).into(),
        message_limit: 1,
        ..tev::PullMessages::default()
    };
    let answer = match test.attempt_at::<PullMessages>(&point.endpoint, &request).await? {
        Ok(answer) => answer,
        Err(fault) => {
            test.step(9);
            let longest = longest_timeout(&fault);
            let longest = test.present(longest, "MaxTimeout in the fault, or a response")?;
            test.step(10);
            let request = tev::PullMessages {
                timeout: longest,
                ..request
            };
            test.call_at::<PullMessages>(&point.endpoint, &request).await?
        }
    };
    test.step(12);
    later(test, &answer)
}

/// The `MaxTimeout` of a fault that refuses a timeout.
fn longest_timeout(fault: &onvif_core::soap::Fault) -> Option<onvif_core::xml::Duration> {
    fault.detail().iter().find_map(|detail| {
        let mut reader = detail.reader();
        reader.root().ok()?;
        while let Some(child) = reader.next_child().ok()? {
            if child.local == "MaxTimeout" {
                return reader.text().ok()?.trim().parse().ok();
            }
            reader.skip().ok()?;
        }
        None
    })
}

async fn most_pull_points(test: &mut Test) -> Outcome {
    test.step(3);
    let most = test
        .call::<onvif_core::generated::tev::operations::GetServiceCapabilities>(
            &tev::GetServiceCapabilities::default(),
        )
        .await?
        .capabilities
        .max_pull_points;
    test.step(4);
    let most = test.present(most, "MaxPullPoints")?;
    test.step(5);
    if most < 2 {
        return Err(Stop::Passed);
    }
    let mut seen: Vec<crate::case::Endpoint> = Vec::new();
    for _ in 0..most {
        test.step(10);
        let point = pull_point(test, None, None).await?;
        test.check(
            !seen.contains(&point.endpoint),
            "a pull point of its own for each request",
            format!("{} once more", point.endpoint.address),
        )?;
        let answer = pull(test, &point, test.settings().operation_delay.as_secs(), 1).await?;
        test.check(
            !answer.notification_message.is_empty(),
            "a notification at each pull point",
            "none",
        )?;
        seen.push(point.endpoint);
    }
    test.step(11);
    for endpoint in seen {
        test.call_at::<Unsubscribe>(&endpoint, &wsnt::Unsubscribe::default())
            .await?;
    }
    Ok(())
}

fn lasts(test: &Test, point: &Subscription, seconds: i64) -> Outcome {
    test.check(
        point.seconds() >= seconds,
        format!("a termination time {seconds} s ahead at least"),
        format!("{} s", point.seconds()),
    )
}

async fn pull(
    test: &mut Test,
    point: &Subscription,
    seconds: u64,
    limit: i32,
) -> Result<tev::PullMessagesResponse, Stop> {
    let request = tev::PullMessages {
        timeout: Duration::from_secs(seconds).into(),
        message_limit: limit,
        ..tev::PullMessages::default()
    };
    test.call_at::<PullMessages>(&point.endpoint, &request).await
}

/// Steps that several texts share: a synchronisation point, then messages that hold a property. Messages of other kinds are passed over, as the notes say.
async fn pull_with_synchronization(
    test: &mut Test,
    point: &Subscription,
    synchronization: u32,
    messages: u32,
) -> Result<tev::PullMessagesResponse, Stop> {
    test.step(synchronization);
    test.call_at::<SetSynchronizationPoint>(&point.endpoint, &tev::SetSynchronizationPoint::default())
        .await?;
    test.step(messages);
    for _ in 0..20 {
        let answer = pull(test, point, 20, 2).await?;
        test.check(
            answer.notification_message.len() <= 2,
            "2 messages at most",
            answer.notification_message.len().to_string(),
        )?;
        if answer.notification_message.iter().any(is_property) {
            return Ok(answer);
        }
        if answer.notification_message.is_empty() {
            break;
        }
    }
    Err(test.failed("a message that represents a property", "none"))
}

fn is_property(holder: &wsnt::NotificationMessageHolderType) -> bool {
    let Some(message) = &holder.message.any else {
        return false;
    };
    let mut reader = message.reader();
    reader.root().is_ok() && reader.attribute(Ns::NONE, "PropertyOperation").is_some()
}

fn well_formed(test: &Test, answer: &tev::PullMessagesResponse) -> Outcome {
    later(test, answer)?;
    for holder in &answer.notification_message {
        test.check(holder.topic.is_some(), "a topic in every message", "none")?;
        let message = test.present(holder.message.any.as_ref(), "tt:Message")?;
        let is_message = message.name().is_ok_and(|name| name.is(Ns::TT, "Message"));
        let mut reader = message.reader();
        let timed = reader.root().is_ok() && reader.attribute(Ns::NONE, "UtcTime").is_some();
        test.check(is_message && timed, "tt:Message with UtcTime", message.as_str())?;
    }
    Ok(())
}

fn later(test: &Test, answer: &tev::PullMessagesResponse) -> Outcome {
    test.check(
        answer.termination_time.unix_seconds() > answer.current_time.unix_seconds(),
        "a TerminationTime after CurrentTime",
        format!("{} and {}", answer.termination_time, answer.current_time),
    )
}

async fn end(test: &mut Test, point: &Subscription) -> Outcome {
    test.call_at::<Unsubscribe>(&point.endpoint, &wsnt::Unsubscribe::default())
        .await?;
    Ok(())
}

async fn is_gone(test: &mut Test, point: &Subscription) -> Outcome {
    match test
        .attempt_at::<Unsubscribe>(&point.endpoint, &wsnt::Unsubscribe::default())
        .await?
    {
        Ok(_) => Err(test.failed("a fault, for example ResourceUnknown", "UnsubscribeResponse")),
        Err(_) => Ok(()),
    }
}

/// A filter for one topic, in the dialect of concrete paths.
fn topic_filter(topic: &str) -> Option<RawXml> {
    let mut xml = String::from(
        "<wsnt:TopicExpression xmlns:wsnt=\"http://docs.oasis-open.org/wsn/b-2\" xmlns:tns1=\"http://www.onvif.org/ver10/topics\" \
         Dialect=\"http://docs.oasis-open.org/wsn/t-1/TopicExpression/Concrete\">",
    );
    onvif_core::xml::escape_text(topic, &mut xml);
    xml.push_str("</wsnt:TopicExpression>");
    RawXml::parse(&xml).ok()
}
