//! What the Event service tells of itself: EVENT-1-1-2, EVENT-5-1.

use onvif_core::generated::tds::operations::GetServices;
use onvif_core::generated::tev::operations::{GetEventProperties, GetServiceCapabilities};
use onvif_core::generated::{tds, tev};
use onvif_core::xml::Ns;

use super::subscription;
use crate::case;
use crate::case::{Case, Outcome, Test};
use crate::cases::support::topics::paths;
use crate::features::Feature;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("EVENT-1-1-2", event_properties, requires: [Feature::EventService], shared: true),
    case!("EVENT-5-1-1", capabilities, requires: [Feature::EventService], shared: true),
    case!("EVENT-5-1-2", consistency, requires: [Feature::EventService, Feature::GetServices], shared: true),
];

async fn event_properties(test: &mut Test) -> Outcome {
    test.step(4);
    let service = subscription::service(test);
    let told = test
        .call_at::<GetEventProperties>(&service, &tev::GetEventProperties::default())
        .await?;
    test.step(5);
    for dialect in [
        "http://docs.oasis-open.org/wsn/t-1/TopicExpression/Concrete",
        "http://www.onvif.org/ver10/tev/topicExpression/ConcreteSet",
    ] {
        let there = told.topic_expression_dialect.iter().any(|told| told == dialect);
        test.check(there, dialect, format!("{:?}", told.topic_expression_dialect))?;
    }
    test.step(6);
    let item_filter = "http://www.onvif.org/ver10/tev/messageContentFilter/ItemFilter";
    let there = told
        .message_content_filter_dialect
        .iter()
        .any(|told| told == item_filter);
    test.check(
        there,
        item_filter,
        format!("{:?}", told.message_content_filter_dialect),
    )?;
    test.step(7);
    test.check(
        told.topic_namespace_location
            .iter()
            .any(|location| !location.trim().is_empty()),
        "TopicNamespaceLocation",
        format!("{:?}", told.topic_namespace_location),
    )?;
    test.step(8);
    test.check(
        !told.topic_set.any.is_empty(),
        "at least one topic",
        "an empty TopicSet",
    )?;
    let known = paths(test).await?;
    test.check(
        !known.is_empty(),
        "an element with wstop:topic=\"true\"",
        "none in the TopicSet",
    )
}

async fn capabilities(test: &mut Test) -> Outcome {
    test.step(4);
    let told = test
        .call::<GetServiceCapabilities>(&tev::GetServiceCapabilities::default())
        .await?
        .capabilities;
    let protocols: Vec<_> = told
        .event_broker_protocols
        .as_deref()
        .unwrap_or_default()
        .split_whitespace()
        .collect();
    let brokers = told.max_event_brokers.unwrap_or(0);
    test.step(5);
    for protocol in &protocols {
        // A scheme is a letter and then letters, digits, `+`, `-` and `.` (RFC 3986, 3.1).
        let scheme = protocol.starts_with(|c: char| c.is_ascii_alphabetic())
            && protocol
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
        test.check(scheme, "names of schemes", *protocol)?;
    }
    test.step(6);
    test.check(
        brokers <= 0 || !protocols.is_empty(),
        "EventBrokerProtocols",
        "none, with brokers",
    )?;
    test.step(7);
    test.check(
        protocols.is_empty() || brokers > 0,
        "MaxEventBrokers above 0",
        brokers.to_string(),
    )
}

async fn consistency(test: &mut Test) -> Outcome {
    test.step(4);
    let services = test
        .call::<GetServices>(&tds::GetServices {
            include_capability: true,
        })
        .await?
        .service;
    let service = services
        .into_iter()
        .find(|service| service.namespace == Ns::TEV.uri());
    let element = service
        .and_then(|service| service.capabilities)
        .and_then(|c| c.any);
    let element = test.present(element, "Capabilities of the Event service")?;
    let listed: tev::Capabilities = element
        .read_as()
        .map_err(|error| test.failed("Capabilities of the Event service", error.to_string()))?;
    test.step(6);
    let told = test
        .call::<GetServiceCapabilities>(&tev::GetServiceCapabilities::default())
        .await?
        .capabilities;
    test.step(7);
    test.check(
        listed == told,
        "the same capabilities by GetServices and by GetServiceCapabilities",
        format!("{listed:?} and {told:?}"),
    )
}
