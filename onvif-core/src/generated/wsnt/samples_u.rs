// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for UnableToCreatePullPointFaultType {
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

impl testing::Sample for UnableToCreatePullPointFaultTypeDescription {
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

impl testing::Sample for UnableToCreatePullPointFaultTypeErrorCode {
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

impl testing::Sample for UnableToCreatePullPointFaultTypeFaultCause {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: Some(rng.open_element(xml::Ns::UNKNOWN)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for UnableToDestroyPullPointFaultType {
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

impl testing::Sample for UnableToDestroyPullPointFaultTypeDescription {
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

impl testing::Sample for UnableToDestroyPullPointFaultTypeErrorCode {
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

impl testing::Sample for UnableToDestroyPullPointFaultTypeFaultCause {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: Some(rng.open_element(xml::Ns::UNKNOWN)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for UnableToDestroySubscriptionFaultType {
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

impl testing::Sample for UnableToDestroySubscriptionFaultTypeDescription {
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

impl testing::Sample for UnableToDestroySubscriptionFaultTypeErrorCode {
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

impl testing::Sample for UnableToDestroySubscriptionFaultTypeFaultCause {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: Some(rng.open_element(xml::Ns::UNKNOWN)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for UnableToGetMessagesFaultType {
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

impl testing::Sample for UnableToGetMessagesFaultTypeDescription {
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

impl testing::Sample for UnableToGetMessagesFaultTypeErrorCode {
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

impl testing::Sample for UnableToGetMessagesFaultTypeFaultCause {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: Some(rng.open_element(xml::Ns::UNKNOWN)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for UnacceptableInitialTerminationTimeFaultType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
            timestamp: rng.date_time(),
            originator: rng.option(|rng| testing::Sample::sample(rng)),
            error_code: rng.option(|rng| testing::Sample::sample(rng)),
            description: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            fault_cause: rng.option(|rng| testing::Sample::sample(rng)),
            minimum_time: rng.date_time(),
            maximum_time: rng.option(|rng| rng.date_time()),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for UnacceptableInitialTerminationTimeFaultTypeDescription {
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

impl testing::Sample for UnacceptableInitialTerminationTimeFaultTypeErrorCode {
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

impl testing::Sample for UnacceptableInitialTerminationTimeFaultTypeFaultCause {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: Some(rng.open_element(xml::Ns::UNKNOWN)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for UnacceptableTerminationTimeFaultType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
            timestamp: rng.date_time(),
            originator: rng.option(|rng| testing::Sample::sample(rng)),
            error_code: rng.option(|rng| testing::Sample::sample(rng)),
            description: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            fault_cause: rng.option(|rng| testing::Sample::sample(rng)),
            minimum_time: rng.date_time(),
            maximum_time: rng.option(|rng| rng.date_time()),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for UnacceptableTerminationTimeFaultTypeDescription {
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

impl testing::Sample for UnacceptableTerminationTimeFaultTypeErrorCode {
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

impl testing::Sample for UnacceptableTerminationTimeFaultTypeFaultCause {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: Some(rng.open_element(xml::Ns::UNKNOWN)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for UnrecognizedPolicyRequestFaultType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
            timestamp: rng.date_time(),
            originator: rng.option(|rng| testing::Sample::sample(rng)),
            error_code: rng.option(|rng| testing::Sample::sample(rng)),
            description: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            fault_cause: rng.option(|rng| testing::Sample::sample(rng)),
            unrecognized_policy: rng.list(0, 3, |rng| rng.qname()),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for UnrecognizedPolicyRequestFaultTypeDescription {
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

impl testing::Sample for UnrecognizedPolicyRequestFaultTypeErrorCode {
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

impl testing::Sample for UnrecognizedPolicyRequestFaultTypeFaultCause {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: Some(rng.open_element(xml::Ns::UNKNOWN)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Unsubscribe {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for UnsubscribeResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for UnsupportedPolicyRequestFaultType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
            timestamp: rng.date_time(),
            originator: rng.option(|rng| testing::Sample::sample(rng)),
            error_code: rng.option(|rng| testing::Sample::sample(rng)),
            description: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            fault_cause: rng.option(|rng| testing::Sample::sample(rng)),
            unsupported_policy: rng.list(0, 3, |rng| rng.qname()),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for UnsupportedPolicyRequestFaultTypeDescription {
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

impl testing::Sample for UnsupportedPolicyRequestFaultTypeErrorCode {
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

impl testing::Sample for UnsupportedPolicyRequestFaultTypeFaultCause {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: Some(rng.open_element(xml::Ns::UNKNOWN)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for UseRaw {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}
