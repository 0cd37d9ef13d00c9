// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for ResourceUnavailableFaultType {
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

impl testing::Sample for ResourceUnavailableFaultTypeDescription {
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

impl testing::Sample for ResourceUnavailableFaultTypeErrorCode {
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

impl testing::Sample for ResourceUnavailableFaultTypeFaultCause {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: Some(rng.open_element(xml::Ns::UNKNOWN)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ResourceUnknownFaultType {
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

impl testing::Sample for ResourceUnknownFaultTypeDescription {
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

impl testing::Sample for ResourceUnknownFaultTypeErrorCode {
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

impl testing::Sample for ResourceUnknownFaultTypeFaultCause {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: Some(rng.open_element(xml::Ns::UNKNOWN)),
        };
        rng.leave();
        value
    }
}
