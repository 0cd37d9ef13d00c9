// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for AttributedAnyType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: Some(rng.open_element(xml::Ns::UNKNOWN)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AttributedQNameType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            value: rng.qname(),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AttributedURIType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            value: rng.uri(64),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AttributedUnsignedLongType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            value: rng.integer(0, i64::MAX) as u64,
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for EndpointReferenceType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            address: testing::Sample::sample(rng),
            reference_parameters: rng.option(|rng| testing::Sample::sample(rng)),
            metadata: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for MetadataType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ProblemActionType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            action: rng.option(|rng| testing::Sample::sample(rng)),
            soap_action: rng.option(|rng| rng.uri(64)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ReferenceParametersType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RelatesToType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            relationship_type: rng.option(|rng| testing::Sample::sample(rng)),
            value: rng.uri(64),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RelationshipType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for RelationshipTypeOpenEnum {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}
