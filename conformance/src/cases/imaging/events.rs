//! What the pictures tell: IMAGING-4-1.

use onvif_core::generated::tt::PropertyOperation;

use crate::case;
use crate::case::{Case, Outcome, Test};
use crate::cases::support::notices::{bare, subscribe, wait_for};
use crate::cases::support::topics::{Topics, is_described};
use crate::features::Feature;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("IMAGING-4-1-1", condition, with: "ImageTooBlurry", requires: [Feature::ImageTooBlurry, Feature::PullPointNotification]),
    case!("IMAGING-4-1-2", condition, with: "ImageTooDark", requires: [Feature::ImageTooDark, Feature::PullPointNotification]),
    case!("IMAGING-4-1-3", condition, with: "ImageTooBright", requires: [Feature::ImageTooBright, Feature::PullPointNotification]),
    case!("IMAGING-4-1-4", condition, with: "GlobalSceneChange", requires: [Feature::GlobalSceneChange, Feature::PullPointNotification]),
    case!("IMAGING-4-1-5", motion_alarm, requires: [Feature::MotionAlarm, Feature::PullPointNotification]),
];

async fn condition(test: &mut Test, name: &'static str) -> Outcome {
    test.step(4);
    let told = Topics::ask(test).await?;
    test.step(5);
    let mut topics = Vec::new();
    for (service, step) in [
        ("ImagingService", 6),
        ("AnalyticsService", 7),
        ("RecordingService", 8),
    ] {
        let topic = format!("tns1:VideoSource/{name}/{service}");
        if let Some(description) = told.find(test, &topic)? {
            test.step(step);
            is_described(
                test,
                &description,
                true,
                &[("Source", "tt:ReferenceToken")],
                &[("State", "xs:boolean")],
            )?;
            topics.push(topic);
        }
    }
    test.check(!topics.is_empty(), format!("a topic {name}"), "none")?;
    let topics: Vec<&str> = topics.iter().map(String::as_str).collect();
    initialized(test, &topics, 10, 11).await
}

async fn motion_alarm(test: &mut Test) -> Outcome {
    const TOPIC: &str = "tns1:VideoSource/MotionAlarm";
    test.step(4);
    let told = Topics::ask(test).await?;
    test.step(5);
    let description = told.find(test, TOPIC)?;
    let description = test.present(description, TOPIC)?;
    test.step(6);
    is_described(
        test,
        &description,
        true,
        &[("Source", "tt:ReferenceToken")],
        &[("State", "xs:boolean")],
    )?;
    initialized(test, &[TOPIC], 8, 9).await
}

/// Every one of the topics tells its state at the beginning.
async fn initialized(test: &mut Test, topics: &[&str], subscribing: u32, waiting: u32) -> Outcome {
    test.step(subscribing);
    let point = subscribe(test, topics).await?;
    test.step(waiting);
    let mut missing: Vec<String> = topics.iter().map(|topic| bare(topic)).collect();
    while !missing.is_empty() {
        let what = format!("Initialized of {}", missing.join(" and "));
        let notice = wait_for(test, &point, topics, &what, |notice| {
            missing.contains(&notice.topic)
                && notice.message.property_operation == Some(PropertyOperation::Initialized)
        })
        .await?;
        let source = notice.source("Source");
        test.check(
            source.is_some_and(|token| !token.is_empty()),
            "Source",
            format!("{source:?}"),
        )?;
        let state = notice.data("State");
        test.check(
            matches!(state, Some("true" | "false" | "1" | "0")),
            "State as xs:boolean",
            format!("{state:?}"),
        )?;
        missing.retain(|topic| *topic != notice.topic);
    }
    Ok(())
}
