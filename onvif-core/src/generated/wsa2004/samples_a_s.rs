// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for AttributedQName {
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

impl testing::Sample for AttributedURI {
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

impl testing::Sample for EndpointReferenceType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            address: testing::Sample::sample(rng),
            reference_properties: rng.option(|rng| testing::Sample::sample(rng)),
            reference_parameters: rng.option(|rng| testing::Sample::sample(rng)),
            port_type: rng.option(|rng| testing::Sample::sample(rng)),
            service_name: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
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
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ReferencePropertiesType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ServiceNameType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            port_name: rng.option(|rng| rng.word()),
            value: rng.qname(),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}
