// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for AbsoluteOrRelativeTimeType {
    fn sample(rng: &mut testing::Rng) -> Self {
        match rng.below(2) {
            0 => Self::DateTime(rng.date_time()),
            _ => Self::Duration(rng.duration()),
        }
    }
}

impl testing::Sample for CreatePullPoint {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: Vec::new(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreatePullPointResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            pull_point: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: Vec::new(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DestroyPullPoint {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: Vec::new(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DestroyPullPointResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: Vec::new(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FilterType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self { any: Vec::new() };
        rng.leave();
        value
    }
}

impl testing::Sample for GetCurrentMessage {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            topic: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetCurrentMessageResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetMessages {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            maximum_number: rng.option(|rng| rng.integer(0, i64::MAX) as u64),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: Vec::new(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetMessagesResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            notification_message: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: Vec::new(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for InvalidFilterFaultType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
            timestamp: rng.date_time(),
            originator: rng.option(|rng| testing::Sample::sample(rng)),
            error_code: rng.option(|rng| testing::Sample::sample(rng)),
            description: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            fault_cause: rng.option(|rng| testing::Sample::sample(rng)),
            unknown_filter: rng.list(1, 4, |rng| rng.qname()),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for InvalidFilterFaultTypeDescription {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            lang: rng.option(|rng| rng.string(0, 64)),
            value: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for InvalidFilterFaultTypeErrorCode {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            dialect: rng.uri(64),
            content: rng.mixed(false),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for InvalidFilterFaultTypeFaultCause {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: Some(rng.open_element(xml::Ns::UNKNOWN)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for InvalidMessageContentExpressionFaultType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
            timestamp: rng.date_time(),
            originator: rng.option(|rng| testing::Sample::sample(rng)),
            error_code: rng.option(|rng| testing::Sample::sample(rng)),
            description: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            fault_cause: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for InvalidMessageContentExpressionFaultTypeDescription {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            lang: rng.option(|rng| rng.string(0, 64)),
            value: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for InvalidMessageContentExpressionFaultTypeErrorCode {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            dialect: rng.uri(64),
            content: rng.mixed(false),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for InvalidMessageContentExpressionFaultTypeFaultCause {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: Some(rng.open_element(xml::Ns::UNKNOWN)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for InvalidProducerPropertiesExpressionFaultType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
            timestamp: rng.date_time(),
            originator: rng.option(|rng| testing::Sample::sample(rng)),
            error_code: rng.option(|rng| testing::Sample::sample(rng)),
            description: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            fault_cause: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for InvalidProducerPropertiesExpressionFaultTypeDescription {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            lang: rng.option(|rng| rng.string(0, 64)),
            value: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for InvalidProducerPropertiesExpressionFaultTypeErrorCode {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            dialect: rng.uri(64),
            content: rng.mixed(false),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for InvalidProducerPropertiesExpressionFaultTypeFaultCause {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: Some(rng.open_element(xml::Ns::UNKNOWN)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for InvalidTopicExpressionFaultType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
            timestamp: rng.date_time(),
            originator: rng.option(|rng| testing::Sample::sample(rng)),
            error_code: rng.option(|rng| testing::Sample::sample(rng)),
            description: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            fault_cause: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for InvalidTopicExpressionFaultTypeDescription {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            lang: rng.option(|rng| rng.string(0, 64)),
            value: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for InvalidTopicExpressionFaultTypeErrorCode {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            dialect: rng.uri(64),
            content: rng.mixed(false),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for InvalidTopicExpressionFaultTypeFaultCause {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: Some(rng.open_element(xml::Ns::UNKNOWN)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for MultipleTopicsSpecifiedFaultType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
            timestamp: rng.date_time(),
            originator: rng.option(|rng| testing::Sample::sample(rng)),
            error_code: rng.option(|rng| testing::Sample::sample(rng)),
            description: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            fault_cause: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for MultipleTopicsSpecifiedFaultTypeDescription {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            lang: rng.option(|rng| rng.string(0, 64)),
            value: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for MultipleTopicsSpecifiedFaultTypeErrorCode {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            dialect: rng.uri(64),
            content: rng.mixed(false),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for MultipleTopicsSpecifiedFaultTypeFaultCause {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: Some(rng.open_element(xml::Ns::UNKNOWN)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for NoCurrentMessageOnTopicFaultType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
            timestamp: rng.date_time(),
            originator: rng.option(|rng| testing::Sample::sample(rng)),
            error_code: rng.option(|rng| testing::Sample::sample(rng)),
            description: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            fault_cause: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for NoCurrentMessageOnTopicFaultTypeDescription {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            lang: rng.option(|rng| rng.string(0, 64)),
            value: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for NoCurrentMessageOnTopicFaultTypeErrorCode {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            dialect: rng.uri(64),
            content: rng.mixed(false),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for NoCurrentMessageOnTopicFaultTypeFaultCause {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: Some(rng.open_element(xml::Ns::UNKNOWN)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for NotificationMessageHolderType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            subscription_reference: rng.option(|rng| testing::Sample::sample(rng)),
            topic: rng.option(|rng| testing::Sample::sample(rng)),
            producer_reference: rng.option(|rng| testing::Sample::sample(rng)),
            message: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for NotificationMessageHolderTypeMessage {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: Some(rng.open_element(xml::Ns::UNKNOWN)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for NotificationProducerRP {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            topic_expression: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            fixed_topic_set: rng.option(|rng| rng.flag()),
            topic_expression_dialect: rng.list(0, 3, |rng| rng.uri(64)),
            topic_set: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Notify {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            notification_message: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for NotifyMessageNotSupportedFaultType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
            timestamp: rng.date_time(),
            originator: rng.option(|rng| testing::Sample::sample(rng)),
            error_code: rng.option(|rng| testing::Sample::sample(rng)),
            description: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            fault_cause: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for NotifyMessageNotSupportedFaultTypeDescription {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            lang: rng.option(|rng| rng.string(0, 64)),
            value: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for NotifyMessageNotSupportedFaultTypeErrorCode {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            dialect: rng.uri(64),
            content: rng.mixed(false),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for NotifyMessageNotSupportedFaultTypeFaultCause {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: Some(rng.open_element(xml::Ns::UNKNOWN)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PauseFailedFaultType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
            timestamp: rng.date_time(),
            originator: rng.option(|rng| testing::Sample::sample(rng)),
            error_code: rng.option(|rng| testing::Sample::sample(rng)),
            description: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            fault_cause: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PauseFailedFaultTypeDescription {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            lang: rng.option(|rng| rng.string(0, 64)),
            value: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PauseFailedFaultTypeErrorCode {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            dialect: rng.uri(64),
            content: rng.mixed(false),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PauseFailedFaultTypeFaultCause {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: Some(rng.open_element(xml::Ns::UNKNOWN)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PauseSubscription {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PauseSubscriptionResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for QueryExpressionType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            dialect: rng.uri(64),
            content: rng.mixed(false),
        };
        rng.leave();
        value
    }
}
