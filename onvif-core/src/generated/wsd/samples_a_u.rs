// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for AppSequenceType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            instance_id: rng.integer(0, 4294967295) as u32,
            sequence_id: rng.option(|rng| rng.uri(64)),
            message_number: rng.integer(0, 4294967295) as u32,
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ByeType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            endpoint_reference: testing::Sample::sample(rng),
            types: rng.option(|rng| rng.list(0, 3, |rng| rng.qname()).into()),
            scopes: rng.option(|rng| testing::Sample::sample(rng)),
            x_addrs: rng.option(|rng| rng.list(0, 3, |rng| rng.word()).into()),
            metadata_version: rng.option(|rng| rng.integer(0, 4294967295) as u32),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for HelloType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            endpoint_reference: testing::Sample::sample(rng),
            types: rng.option(|rng| rng.list(0, 3, |rng| rng.qname()).into()),
            scopes: rng.option(|rng| testing::Sample::sample(rng)),
            x_addrs: rng.option(|rng| rng.list(0, 3, |rng| rng.word()).into()),
            metadata_version: rng.integer(0, 4294967295) as u32,
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ProbeMatchType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            endpoint_reference: testing::Sample::sample(rng),
            types: rng.option(|rng| rng.list(0, 3, |rng| rng.qname()).into()),
            scopes: rng.option(|rng| testing::Sample::sample(rng)),
            x_addrs: rng.option(|rng| rng.list(0, 3, |rng| rng.word()).into()),
            metadata_version: rng.integer(0, 4294967295) as u32,
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ProbeMatchesType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            probe_match: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ProbeType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            types: rng.option(|rng| rng.list(0, 3, |rng| rng.qname()).into()),
            scopes: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ResolveMatchType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            endpoint_reference: testing::Sample::sample(rng),
            types: rng.option(|rng| rng.list(0, 3, |rng| rng.qname()).into()),
            scopes: rng.option(|rng| testing::Sample::sample(rng)),
            x_addrs: rng.list(0, 3, |rng| rng.word()).into(),
            metadata_version: rng.integer(0, 4294967295) as u32,
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ResolveMatchesType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            resolve_match: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ResolveType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            endpoint_reference: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ScopesType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            match_by: rng.option(|rng| rng.uri(64)),
            value: rng.list(0, 3, |rng| rng.word()).into(),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SecurityType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            sig: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SigType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            scheme: rng.uri(64),
            key_id: rng.option(|rng| rng.base64(0, 64)),
            refs: rng.list(1, 3, |rng| rng.id_ref()).into(),
            sig: rng.base64(0, 64),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}
