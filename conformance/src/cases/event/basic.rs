//! Basic notification: EVENT-2-1, EVENT-4-1.

use std::time::Duration;

use onvif_core::generated::tev::operations::{Renew, Subscribe, Unsubscribe};
use onvif_core::generated::wsnt;
use onvif_core::xml::fields::Nillable;
use onvif_core::xml::{DateTime, RawXml};

use super::channel::{
    Channel, Interface, ROUNDS, at, consumer, is_initialized, properties, request, subscribe, topics,
};
use super::subscription::{self, Subscription, is_one_of};
use crate::case;
use crate::case::{Case, Outcome, Stop, Test};
use crate::cases::support::notices::bare;
use crate::features::Feature;
use crate::wire::style::Style;

macro_rules! basic {
    ($id:literal, $steps:path) => {
        case!($id, $steps, requires: [Feature::EventService, Feature::BasicNotification])
    };
}

macro_rules! written {
    ($id:literal, $style:ident) => {
        case!($id, in_style, with: Style::$style, requires: [Feature::EventService, Feature::BasicNotification])
    };
}

/// The cases of this file.
pub const CASES: &[Case] = &[
    basic!("EVENT-2-1-9", create),
    basic!("EVENT-2-1-12", renew),
    basic!("EVENT-2-1-17", notify),
    case!("EVENT-2-1-18", notify_filter, requires: [
        Feature::EventService, Feature::BasicNotification, Feature::PullPointNotification
    ]),
    basic!("EVENT-2-1-19", invalid_content),
    basic!("EVENT-2-1-21", renew_after_the_end),
    basic!("EVENT-2-1-22", end_twice),
    basic!("EVENT-2-1-23", invalid_topic),
    basic!("EVENT-2-1-28", end),
    written!("EVENT-4-1-6", DefaultInEach),
    written!("EVENT-4-1-7", DefaultInParent),
    written!("EVENT-4-1-8", OtherPrefixes),
    written!("EVENT-4-1-9", ManyPrefixes),
    written!("EVENT-4-1-10", SamePrefix),
];

/// The same request twice, written in a way that is not the usual one.
async fn in_style(test: &mut Test, style: Style) -> Outcome {
    test.device().set_style(Some(style));
    test.step(3);
    open(test, 10).await?;
    test.step(5);
    open(test, 10).await?;
    Ok(())
}

async fn create(test: &mut Test) -> Outcome {
    test.step(3);
    open(test, 10).await?;
    Ok(())
}

async fn renew(test: &mut Test) -> Outcome {
    test.step(3);
    let subscription = open(test, 10).await?;
    test.step(6);
    let (current, end) = renewed(test, &subscription, subscription::after(10)).await?;
    test.step(8);
    let seconds = end.unix_seconds() - current.unix_seconds();
    test.check(seconds >= 10, "10 s at least", format!("{seconds} s"))?;
    test.step(9);
    let wanted = current.unix_seconds() + 10;
    let (_, end) = renewed(test, &subscription, at(current, 10)).await?;
    test.step(11);
    test.check(
        end.unix_seconds() >= wanted,
        "the time that was asked for, or later",
        format!("{} s earlier", wanted - end.unix_seconds()),
    )
}

async fn renewed(
    test: &mut Test,
    subscription: &Subscription,
    time: wsnt::AbsoluteOrRelativeTimeType,
) -> Result<(DateTime, DateTime), Stop> {
    let request = wsnt::Renew {
        termination_time: Nillable::Value(time),
        ..wsnt::Renew::default()
    };
    let answer = test.call_at::<Renew>(&subscription.endpoint, &request).await?;
    let current = test.present(answer.current_time, "CurrentTime")?;
    let end = test.present(answer.termination_time.value().copied(), "TerminationTime")?;
    test.check(
        current.unix_seconds() <= end.unix_seconds(),
        "a TerminationTime after CurrentTime",
        format!("{end} and {current}"),
    )?;
    Ok((current, end))
}

async fn notify(test: &mut Test) -> Outcome {
    test.step(3);
    let mut channel = Channel::open(test, Interface::Basic, 60, Vec::new()).await?;
    test.step(5);
    channel.synchronize(test).await?;
    test.step(8);
    // What is wrong about the form of a message, its time or its topic is found when it is read.
    channel
        .wait(test, "a Notify message", |_, _| Ok(()), |_| true)
        .await?;
    Ok(())
}

async fn notify_filter(test: &mut Test) -> Outcome {
    test.step(4);
    let topic = properties(test, 1).await?.pop().ok_or(Stop::Passed)?;
    test.step(5);
    let mut channel = Channel::open(test, Interface::Basic, 60, topics(&topic)).await?;
    for _ in ROUNDS {
        test.step(7);
        channel.synchronize(test).await?;
        test.step(10);
        channel
            .wait(
                test,
                "a property event",
                |test, notice| test.check(notice.topic == bare(&topic), topic.clone(), notice.topic.clone()),
                is_initialized,
            )
            .await?;
    }
    Ok(())
}

async fn invalid_content(test: &mut Test) -> Outcome {
    let filter = RawXml::parse(
        "<wsnt:MessageContent xmlns:wsnt=\"http://docs.oasis-open.org/wsn/b-2\" xmlns:tt=\"http://www.onvif.org/ver10/schema\" \
         Dialect=\"http://www.onvif.org/ver10/tev/messageContentFilter/ItemFilter\">\
         boolean((//tt:SimpleItem[@Name=\"xyz\" and @Value=\"xyz\"])</wsnt:MessageContent>",
    );
    let names = ["InvalidFilterFault", "InvalidMessageContentExpressionFault"];
    refused(test, filter.into_iter().collect(), &names).await
}

async fn invalid_topic(test: &mut Test) -> Outcome {
    let names = [
        "InvalidFilterFault",
        "TopicNotSupportedFault",
        "InvalidTopicExpressionFault",
    ];
    refused(test, topics("xyz"), &names).await
}

async fn refused(test: &mut Test, filter: Vec<RawXml>, names: &[&str]) -> Outcome {
    test.step(3);
    let consumer = consumer(test).await?;
    let service = subscription::service(test);
    let request = request(consumer.address(), 10, filter);
    match test.attempt_at::<Subscribe>(&service, &request).await? {
        Ok(_) => Err(test.failed(names.join(" or "), "SubscribeResponse")),
        Err(fault) => {
            test.step(4);
            test.check(
                is_one_of(&fault, names),
                names.join(" or "),
                format!("the fault {fault}"),
            )
        }
    }
}

async fn renew_after_the_end(test: &mut Test) -> Outcome {
    test.step(3);
    let subscription = open(test, 10).await?;
    test.step(5);
    unsubscribe(test, &subscription).await?;
    test.step(7);
    let request = wsnt::Renew {
        termination_time: Nillable::Value(subscription::after(10)),
        ..wsnt::Renew::default()
    };
    match test.attempt_at::<Renew>(&subscription.endpoint, &request).await? {
        Ok(_) => Err(test.failed("a fault, for example ResourceUnknown", "RenewResponse")),
        Err(_) => Ok(()),
    }
}

async fn end_twice(test: &mut Test) -> Outcome {
    test.step(3);
    let subscription = open(test, 10).await?;
    test.step(5);
    unsubscribe(test, &subscription).await?;
    test.step(7);
    match test
        .attempt_at::<Unsubscribe>(&subscription.endpoint, &wsnt::Unsubscribe::default())
        .await?
    {
        Ok(_) => Err(test.failed("a fault, for example ResourceUnknown", "UnsubscribeResponse")),
        Err(_) => Ok(()),
    }
}

async fn end(test: &mut Test) -> Outcome {
    test.step(3);
    let subscription = open(test, 60).await?;
    test.step(6);
    tokio::time::sleep(Duration::from_secs(1)).await;
    test.step(7);
    unsubscribe(test, &subscription).await
}

/// A subscription whose notifications nobody looks at.
async fn open(test: &mut Test, seconds: u64) -> Result<Subscription, Stop> {
    let consumer = consumer(test).await?;
    let subscription = subscribe(test, consumer.address(), seconds, Vec::new()).await?;
    // It listens for as long as the case lasts, so that the device has somebody to talk to.
    test.restore("consumer", move |_| {
        Box::pin(async move {
            drop(consumer);
            Ok(())
        })
    });
    Ok(subscription)
}

async fn unsubscribe(test: &mut Test, subscription: &Subscription) -> Outcome {
    test.call_at::<Unsubscribe>(&subscription.endpoint, &wsnt::Unsubscribe::default())
        .await?;
    Ok(())
}
