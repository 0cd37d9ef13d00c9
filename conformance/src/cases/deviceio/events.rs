//! What inputs and relays tell: DEVICEIO-2-1.

use onvif_core::generated::tt::PropertyOperation;

use crate::case;
use crate::case::{Case, Outcome, Stop, Test};
use crate::cases::support::notices::{subscribe, wait_for};
use crate::cases::support::topics::{Topics, is_described};
use crate::features::Feature;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("DEVICEIO-2-1-1", digital_input, requires: [Feature::DeviceIoService, Feature::IoDigitalInputs, Feature::PullPointNotification]),
    case!("DEVICEIO-2-1-2", relay, requires: [Feature::DeviceIoService, Feature::EventService, Feature::IoRelayOutputs]),
];

async fn digital_input(test: &mut Test) -> Outcome {
    const TOPIC: &str = "tns1:Device/Trigger/DigitalInput";
    test.step(4);
    let topics = Topics::ask(test).await?;
    test.step(5);
    let description = topics.find(test, TOPIC)?;
    let description = test.present(description, TOPIC)?;
    test.step(6);
    is_described(
        test,
        &description,
        true,
        &[("InputToken", "tt:ReferenceToken")],
        &[("LogicalState", "xs:boolean")],
    )?;
    test.step(8);
    let point = subscribe(test, &[TOPIC]).await?;
    test.step(9);
    let notice = wait_for(test, &point, &[TOPIC], "an initialized input", |notice| {
        notice.message.property_operation == Some(PropertyOperation::Initialized)
    })
    .await?;
    let token = notice.source("InputToken");
    test.check(
        token.is_some_and(|token| !token.is_empty()),
        "InputToken",
        format!("{token:?}"),
    )?;
    let state = notice.data("LogicalState");
    test.check(
        matches!(state, Some("true" | "false" | "1" | "0")),
        "LogicalState as xs:boolean",
        format!("{state:?}"),
    )
}

async fn relay(test: &mut Test) -> Outcome {
    const TOPIC: &str = "tns1:Device/Trigger/Relay";
    test.step(4);
    let topics = Topics::ask(test).await?;
    test.step(5);
    let Some(description) = topics.find(test, TOPIC)? else {
        // The text presumes Profile T, which asks for the topic.
        return if test.supports(Feature::ProfileT) {
            Err(test.failed(TOPIC, "no such topic"))
        } else {
            Err(Stop::NotApplicable(format!(
                "{TOPIC} is not there, nor Profile T"
            )))
        };
    };
    test.step(6);
    is_described(
        test,
        &description,
        true,
        &[("RelayToken", "tt:ReferenceToken")],
        &[("LogicalState", "tt:RelayLogicalState")],
    )
}
