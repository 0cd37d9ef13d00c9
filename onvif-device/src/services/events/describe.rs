//! What the service says of itself: the topic set and the capabilities.

use onvif_core::events::filter::{CONCRETE, CONCRETE_SET, ITEM_FILTER};
use onvif_core::events::topic_set;
use onvif_core::generated::{tev, tt, wstop};
use onvif_core::soap::Fault;

use super::Config;
use crate::events::Events;

/// Exactly the topics that have been declared.
pub(super) fn properties(events: &Events) -> Result<tev::GetEventPropertiesResponse, Fault> {
    let topics = events.topics();
    Ok(tev::GetEventPropertiesResponse {
        topic_namespace_location: vec!["http://www.onvif.org/onvif/ver10/topics/topicns.xml".to_owned()],
        fixed_topic_set: true,
        topic_set: wstop::TopicSetType {
            any: topic_set(topics.iter().map(|topic| &**topic))?,
            ..wstop::TopicSetType::default()
        },
        topic_expression_dialect: vec![CONCRETE.to_owned(), CONCRETE_SET.to_owned()],
        message_content_filter_dialect: vec![ITEM_FILTER.to_owned()],
        message_content_schema_location: vec!["http://www.onvif.org/onvif/ver10/schema/onvif.xsd".to_owned()],
        ..tev::GetEventPropertiesResponse::default()
    })
}

pub(super) fn capabilities(config: &Config) -> tev::Capabilities {
    let number = |n: usize| Some(i32::try_from(n).unwrap_or(i32::MAX));
    #[cfg(feature = "mqtt")]
    let (brokers, protocols) = (
        config.event_brokers,
        (config.event_brokers > 0).then(super::brokers::protocols),
    );
    #[cfg(not(feature = "mqtt"))]
    let (brokers, protocols) = (0, None);
    tev::Capabilities {
        ws_subscription_policy_support: Some(false),
        ws_pausable_subscription_manager_interface_support: Some(true),
        max_notification_producers: number(config.limits.push),
        max_pull_points: number(config.limits.pull_points),
        persistent_notification_storage: Some(config.history > 0),
        event_broker_protocols: protocols,
        max_event_brokers: number(brokers),
        metadata_over_mqtt: Some(false),
        ..tev::Capabilities::default()
    }
}

pub(super) fn legacy_capabilities(x_addr: String) -> tt::EventCapabilities {
    tt::EventCapabilities {
        x_addr,
        ws_subscription_policy_support: false,
        ws_pull_point_support: true,
        ws_pausable_subscription_manager_interface_support: true,
        ..tt::EventCapabilities::default()
    }
}
