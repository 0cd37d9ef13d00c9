// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for Renew {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            termination_time: rng.nillable(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RenewResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            termination_time: rng.nillable(|rng| rng.date_time()),
            current_time: rng.option(|rng| rng.date_time()),
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ResumeFailedFaultType {
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

impl testing::Sample for ResumeFailedFaultTypeDescription {
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

impl testing::Sample for ResumeFailedFaultTypeErrorCode {
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

impl testing::Sample for ResumeFailedFaultTypeFaultCause {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: Some(rng.open_element(xml::Ns::UNKNOWN)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ResumeSubscription {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ResumeSubscriptionResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Subscribe {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            consumer_reference: testing::Sample::sample(rng),
            filter: rng.option(|rng| testing::Sample::sample(rng)),
            initial_termination_time: rng.option(|rng| rng.nillable(|rng| testing::Sample::sample(rng))),
            subscription_policy: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SubscribeCreationFailedFaultType {
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

impl testing::Sample for SubscribeCreationFailedFaultTypeDescription {
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

impl testing::Sample for SubscribeCreationFailedFaultTypeErrorCode {
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

impl testing::Sample for SubscribeCreationFailedFaultTypeFaultCause {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: Some(rng.open_element(xml::Ns::UNKNOWN)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SubscribeResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            subscription_reference: testing::Sample::sample(rng),
            current_time: rng.option(|rng| rng.date_time()),
            termination_time: rng.option(|rng| rng.nillable(|rng| rng.date_time())),
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SubscribeSubscriptionPolicy {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SubscriptionManagerRP {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            consumer_reference: testing::Sample::sample(rng),
            filter: rng.option(|rng| testing::Sample::sample(rng)),
            subscription_policy: rng.option(|rng| testing::Sample::sample(rng)),
            creation_time: rng.option(|rng| rng.date_time()),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SubscriptionPolicyType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for TopicExpressionDialectUnknownFaultType {
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

impl testing::Sample for TopicExpressionDialectUnknownFaultTypeDescription {
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

impl testing::Sample for TopicExpressionDialectUnknownFaultTypeErrorCode {
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

impl testing::Sample for TopicExpressionDialectUnknownFaultTypeFaultCause {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: Some(rng.open_element(xml::Ns::UNKNOWN)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for TopicExpressionType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            dialect: rng.uri(64),
            content: rng.mixed(false),
            any_attributes: Vec::new(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for TopicNotSupportedFaultType {
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

impl testing::Sample for TopicNotSupportedFaultTypeDescription {
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

impl testing::Sample for TopicNotSupportedFaultTypeErrorCode {
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

impl testing::Sample for TopicNotSupportedFaultTypeFaultCause {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: Some(rng.open_element(xml::Ns::UNKNOWN)),
        };
        rng.leave();
        value
    }
}
