//! Filters and synchronization points, which both interfaces have: EVENT-2-1-24 to 29, EVENT-3-1-25 to 38.

use onvif_core::generated::tt;

use super::channel::{
    Channel, Interface, ROUNDS, is_initialized, item, properties, root, told_properties, topics,
};
use crate::case;
use crate::case::{Case, Outcome, Stop, Test};
use crate::cases::support::notices::{Notice, bare};
use crate::cases::support::topics::paths;
use crate::features::Feature;

use Interface::{Basic, Pull};

macro_rules! basic {
    ($id:literal, $steps:path) => {
        case!($id, $steps, with: Basic, requires: [Feature::EventService, Feature::BasicNotification, Feature::PullPointNotification])
    };
}

macro_rules! pull {
    ($id:literal, $steps:path) => {
        case!($id, $steps, with: Pull, requires: [Feature::EventService, Feature::PullPointNotification])
    };
}

/// The cases of this file.
pub const CASES: &[Case] = &[
    basic!("EVENT-2-1-24", synchronization),
    basic!("EVENT-2-1-25", either),
    basic!("EVENT-2-1-26", below),
    basic!("EVENT-2-1-27", below_or_other),
    case!("EVENT-2-1-29", content, with: Basic, requires: [
        Feature::EventService, Feature::BasicNotification, Feature::PullPointNotification, Feature::MessageContentFilter
    ]),
    pull!("EVENT-3-1-25", synchronization),
    pull!("EVENT-3-1-33", either),
    pull!("EVENT-3-1-34", below),
    pull!("EVENT-3-1-35", below_or_other),
    case!("EVENT-3-1-38", content, with: Pull, requires: [
        Feature::EventService, Feature::PullPointNotification, Feature::MessageContentFilter
    ]),
];

async fn synchronization(test: &mut Test, interface: Interface) -> Outcome {
    test.step(6);
    let topic = one(test).await?;
    test.step(7);
    let mut channel = Channel::open(test, interface, 60, topics(&topic)).await?;
    test.step(9);
    let first = channel
        .wait(test, "an Initialized property", |_, _| Ok(()), is_initialized)
        .await?;
    test.step(10);
    is_topic(test, &first, &[&topic])?;
    test.step(11);
    channel.synchronize(test).await?;
    test.step(13);
    let same = |notice: &Notice| {
        is_initialized(notice)
            && notice.topic == bare(&topic)
            && same_items(first.message.source.as_ref(), notice.message.source.as_ref())
            && same_items(first.message.key.as_ref(), notice.message.key.as_ref())
    };
    channel
        .wait(
            test,
            "the same property, Initialized once more",
            |_, _| Ok(()),
            same,
        )
        .await?;
    test.step(14);
    channel.end(test).await
}

async fn either(test: &mut Test, interface: Interface) -> Outcome {
    test.step(6);
    let [one, other] = two(test).await?;
    test.step(7);
    let filter = topics(&format!("{one}|{other}"));
    let channel = Channel::open(test, interface, 60, filter).await?;
    both(test, channel, &one, &other, |test, notice, one, other| {
        is_topic(test, notice, &[one, other])
    })
    .await
}

async fn below(test: &mut Test, interface: Interface) -> Outcome {
    test.step(5);
    let topic = one(test).await?;
    test.step(6);
    let filter = topics(&format!("{}//.", root(&topic)));
    let mut channel = Channel::open(test, interface, 60, filter).await?;
    for round in ROUNDS {
        test.step(8);
        channel.begin(test, round).await?;
        channel
            .wait(
                test,
                &topic,
                |test, notice| is_below(test, notice, &topic),
                |notice| notice.topic == bare(&topic),
            )
            .await?;
    }
    test.step(9);
    channel.end(test).await
}

async fn below_or_other(test: &mut Test, interface: Interface) -> Outcome {
    test.step(6);
    let [one, other] = two(test).await?;
    // The root with fewer topics, so that there is something that the filter has to hold back.
    let known = paths(test).await?;
    let below = |topic: &str| {
        let all = known.iter();
        all.filter(|told| root(told) == root(topic)).count()
    };
    let (one, other) = if below(&one) > below(&other) {
        (other, one)
    } else {
        (one, other)
    };
    test.step(7);
    let filter = topics(&format!("{}//.|{other}", root(&one)));
    let channel = Channel::open(test, interface, 60, filter).await?;
    both(test, channel, &one, &other, |test, notice, one, other| {
        if notice.topic == bare(other) {
            return Ok(());
        }
        is_below(test, notice, one)
    })
    .await
}

/// Steps 9 and 10 of the texts with two topics: only what they allow comes, and both come.
async fn both(
    test: &mut Test,
    mut channel: Channel,
    one: &str,
    other: &str,
    allowed: fn(&Test, &Notice, &str, &str) -> Outcome,
) -> Outcome {
    for round in ROUNDS {
        test.step(9);
        channel.begin(test, round).await?;
        let mut seen = [false; 2];
        channel
            .wait(
                test,
                &format!("{one} and {other}"),
                |test, notice| allowed(test, notice, one, other),
                |notice| {
                    seen[0] |= notice.topic == bare(one);
                    seen[1] |= notice.topic == bare(other);
                    seen == [true; 2]
                },
            )
            .await?;
    }
    test.step(10);
    channel.end(test).await
}

async fn content(test: &mut Test, interface: Interface) -> Outcome {
    test.step(7);
    if !test.supports(Feature::OnvifMessageContentFilter) {
        return Err(Stop::Passed);
    }
    test.step(8);
    let has_source = |notice: &Notice| {
        let source = notice.message.source.as_ref();
        source.is_some_and(|source| !source.simple_item.is_empty())
    };
    let Some(topic) = told_properties(test, 1, has_source).await?.pop() else {
        return Err(Stop::NotApplicable("no property has a source".to_owned()));
    };
    test.step(9);
    let mut channel = Channel::open(test, interface, 60, topics(&topic)).await?;
    test.step(11);
    let first = channel
        .wait(test, "an Initialized property", |_, _| Ok(()), is_initialized)
        .await?;
    test.step(12);
    is_topic(test, &first, &[&topic])?;
    test.step(13);
    channel.end(test).await?;
    test.step(15);
    let source = first
        .message
        .source
        .as_ref()
        .and_then(|list| list.simple_item.first());
    let source = test.present(source, "an item in the source of the message")?;
    let (name, value) = (source.name.clone(), source.value.clone());
    test.step(16);
    let mut channel = Channel::open(test, interface, 60, item(&name, &value)).await?;
    for round in ROUNDS {
        test.step(18);
        channel.begin(test, round).await?;
        channel
            .wait(
                test,
                &format!("{topic}, Initialized"),
                |test, notice| {
                    test.check(
                        has_item(&notice.message, &name, &value),
                        format!("an item {name} = {value} in every message"),
                        format!("none in one of {}", notice.topic),
                    )
                },
                |notice| is_initialized(notice) && notice.topic == bare(&topic),
            )
            .await?;
    }
    test.step(19);
    channel.end(test).await
}

async fn one(test: &mut Test) -> Result<String, Stop> {
    let mut found = properties(test, 1).await?;
    found.pop().ok_or(Stop::Passed)
}

/// Two topics; with fewer the texts skip all that follows.
async fn two(test: &mut Test) -> Result<[String; 2], Stop> {
    let found = properties(test, 2).await?;
    <[String; 2]>::try_from(found)
        .map_err(|_| Stop::NotApplicable("two topics with properties are not there".to_owned()))
}

fn is_topic(test: &Test, notice: &Notice, wanted: &[&str]) -> Outcome {
    test.check(
        wanted.iter().any(|wanted| notice.topic == bare(wanted)),
        wanted.join(" or "),
        notice.topic.clone(),
    )
}

fn is_below(test: &Test, notice: &Notice, topic: &str) -> Outcome {
    let wanted = bare(root(topic));
    test.check(
        root(&notice.topic) == wanted,
        format!("topics below {wanted}"),
        notice.topic.clone(),
    )
}

fn same_items(one: Option<&tt::ItemList>, other: Option<&tt::ItemList>) -> bool {
    let items = |list: Option<&tt::ItemList>| -> Vec<(String, String)> {
        let mut items: Vec<_> = list
            .into_iter()
            .flat_map(|list| &list.simple_item)
            .map(|item| (item.name.clone(), item.value.clone()))
            .collect();
        items.sort();
        items
    };
    items(one).is_empty() || items(one) == items(other)
}

fn has_item(message: &tt::Message, name: &str, value: &str) -> bool {
    [&message.source, &message.key, &message.data]
        .into_iter()
        .flatten()
        .flat_map(|list| &list.simple_item)
        .any(|item| item.name == name && item.value == value)
}
