//! What the device remembers: EVENT-6-1.

use std::time::{Duration, SystemTime};

use onvif_core::generated::tev;
use onvif_core::generated::tev::operations::{PullMessages, Seek};
use onvif_core::xml::{DateTime, RawXml};

use super::channel;
use super::subscription::{Subscription, pull_point};
use crate::case;
use crate::case::{Case, Outcome, Stop, Test};
use crate::cases::support::notices::{Notice, read};
use crate::cases::support::topics::Topics;
use crate::features::Feature;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("EVENT-6-1-3", beginning, requires: [Feature::EventService, Feature::PersistentNotificationStorage]),
    case!("EVENT-6-1-4", forward, requires: [Feature::EventService, Feature::PersistentNotificationStorage]),
    case!("EVENT-6-1-5", backward, requires: [Feature::EventService, Feature::PersistentNotificationStorage]),
];

const BEGIN: &str = "tns1:EventBuffer/Begin";

/// How long a pull for something that has to be there may be held back, as far as the suite waits for an answer.
const PATIENCE: Duration = Duration::from_secs(20);

/// How long one is held back that may bring nothing: what a device remembers it can say at once.
const SHORT: Duration = Duration::from_secs(2);

/// How far messages may be out of order, in seconds.
const MISPLACED: i64 = 5;

/// Far more messages than a device remembers; one that never comes to an end must not keep the suite for ever.
const ENOUGH: usize = 20_000;

async fn beginning(test: &mut Test) -> Outcome {
    test.step(4);
    let topics = Topics::ask(test).await?;
    test.step(5);
    let description = topics.find(test, BEGIN)?;
    let description = test.present(description, BEGIN)?;
    test.step(6);
    test.check(
        description.is_property != Some(true),
        "IsProperty = false",
        "a property",
    )?;
    test.step(8);
    let point = subscribe(test, channel::topics(BEGIN).into_iter().next()).await?;
    test.step(10);
    let now = now(test);
    seek(test, &point, now, true).await?;
    test.step(12);
    let begin = the_beginning(test, &point).await?;
    test.step(16);
    nothing_more(test, &point).await?;
    test.step(18);
    seek(test, &point, begin, false).await?;
    test.step(20);
    the_beginning(test, &point).await?;
    test.step(24);
    nothing_more(test, &point).await
}

async fn forward(test: &mut Test) -> Outcome {
    test.step(3);
    let begin = find_begin(test).await?;
    test.step(5);
    let point = subscribe(test, None).await?;
    let created = point.current.unix_seconds();
    test.step(7);
    let before = DateTime::from_unix(begin.unix_seconds() - 1, begin.nanos);
    seek(test, &point, before, false).await?;
    let mut latest = i64::MIN;
    let mut count = 0;
    loop {
        test.step(9);
        let Some(notice) = pull(test, &point, SHORT).await? else {
            break;
        };
        let time = after_begin(test, &notice, begin)?;
        if count == 0 {
            test.step(13);
            is_begin(test, &notice)?;
        }
        test.step(14);
        test.check(
            time.saturating_add(MISPLACED) >= latest,
            "messages in the order of their times",
            format!("one that is {} s too late", latest.saturating_sub(time)),
        )?;
        latest = latest.max(time);
        count += 1;
        if time >= created || count >= ENOUGH {
            break;
        }
    }
    test.step(15);
    test.check(count > 0, "a message that was remembered", "none")
}

async fn backward(test: &mut Test) -> Outcome {
    test.step(3);
    let begin = find_begin(test).await?;
    test.step(5);
    let point = subscribe(test, None).await?;
    test.step(7);
    let now = now(test);
    seek(test, &point, now, true).await?;
    let mut earliest = i64::MAX;
    let mut last = None;
    for _ in 0..ENOUGH {
        test.step(9);
        let Some(notice) = pull(test, &point, SHORT).await? else {
            break;
        };
        let time = after_begin(test, &notice, begin)?;
        test.step(14);
        test.check(
            time.saturating_sub(MISPLACED) <= earliest,
            "messages in the reverse order of their times",
            format!("one that is {} s too late", time.saturating_sub(earliest)),
        )?;
        earliest = earliest.min(time);
        let over = BEGIN.ends_with(&notice.topic);
        last = Some(notice);
        if over {
            break;
        }
    }
    test.step(13);
    let last = test.present(last, "a message that was remembered")?;
    is_begin(test, &last)
}

/// Annex `FindBeginOfBufferTime`.
async fn find_begin(test: &mut Test) -> Result<DateTime, Stop> {
    let point = subscribe(test, channel::topics(BEGIN).into_iter().next()).await?;
    let now = now(test);
    seek(test, &point, now, true).await?;
    the_beginning(test, &point).await
}

async fn subscribe(test: &mut Test, filter: Option<RawXml>) -> Result<Subscription, Stop> {
    let point = pull_point(test, Some(120), filter).await?;
    test.check(
        point.seconds() > 0,
        "a termination time after the current time",
        format!("{} s", point.seconds()),
    )?;
    Ok(point)
}

/// The time of the device, as far as it is known.
fn now(test: &Test) -> DateTime {
    let ours = DateTime::from_system_time(SystemTime::now());
    DateTime::from_unix(ours.unix_seconds() + test.device().clock_difference() + 1, 0)
}

async fn seek(test: &mut Test, point: &Subscription, utc_time: DateTime, reverse: bool) -> Outcome {
    let request = tev::Seek {
        utc_time,
        reverse: reverse.then_some(true),
        ..tev::Seek::default()
    };
    test.call_at::<Seek>(&point.endpoint, &request).await?;
    Ok(())
}

/// The next message, if there is one.
async fn pull(test: &mut Test, point: &Subscription, patience: Duration) -> Result<Option<Notice>, Stop> {
    let patience = patience
        .min(test.settings().longest)
        .min(test.device().timeout() / 2);
    let request = tev::PullMessages {
        timeout: patience.into(),
        message_limit: 1,
        ..tev::PullMessages::default()
    };
    let answer = test.call_at::<PullMessages>(&point.endpoint, &request).await?;
    test.check(
        answer.termination_time.unix_seconds() > answer.current_time.unix_seconds(),
        "a TerminationTime after CurrentTime",
        format!("{} and {}", answer.termination_time, answer.current_time),
    )?;
    let [holder] = answer.notification_message.as_slice() else {
        test.check(
            answer.notification_message.is_empty(),
            "one message at most",
            format!("{} messages", answer.notification_message.len()),
        )?;
        return Ok(None);
    };
    read(test, holder).map(Some)
}

/// The message that says where the memory begins, and its time.
async fn the_beginning(test: &mut Test, point: &Subscription) -> Result<DateTime, Stop> {
    let notice = pull(test, point, PATIENCE).await?;
    let notice = test.present(notice, BEGIN)?;
    is_begin(test, &notice)?;
    Ok(notice.message.utc_time)
}

fn is_begin(test: &Test, notice: &Notice) -> Outcome {
    test.check(BEGIN.ends_with(&notice.topic), BEGIN, notice.topic.clone())
}

async fn nothing_more(test: &mut Test, point: &Subscription) -> Outcome {
    match pull(test, point, SHORT).await? {
        None => Ok(()),
        Some(notice) => Err(test.failed("no further message", notice.topic)),
    }
}

/// The time of a message, which is none before the memory begins.
fn after_begin(test: &mut Test, notice: &Notice, begin: DateTime) -> Result<i64, Stop> {
    test.step(11);
    let time = notice.message.utc_time;
    test.check(
        (time.unix_seconds(), time.nanos) >= (begin.unix_seconds(), begin.nanos),
        format!("a message of {begin} or later"),
        time.to_string(),
    )?;
    Ok(time.unix_seconds())
}
