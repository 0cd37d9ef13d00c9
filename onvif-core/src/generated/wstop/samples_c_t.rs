// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for Documentation {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            content: rng.mixed(false),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ExtensibleDocumented {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            documentation: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
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

impl testing::Sample for TopicNamespaceType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            name: rng.option(|rng| rng.word()),
            target_namespace: rng.uri(64),
            r#final: rng.option(|rng| rng.flag()),
            documentation: rng.option(|rng| testing::Sample::sample(rng)),
            topic: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for TopicNamespaceTypeTopic {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            name: rng.word(),
            message_types: rng.option(|rng| rng.list(0, 3, |rng| rng.qname()).into()),
            r#final: rng.option(|rng| rng.flag()),
            parent: rng.option(|rng| {
                rng.pick(&[
                    "tns1:VideoSource/MotionAlarm",
                    "Device",
                    "tns1:Device/Trigger/tt:Relay",
                ])
                .to_owned()
            }),
            documentation: rng.option(|rng| testing::Sample::sample(rng)),
            message_pattern: rng.option(|rng| testing::Sample::sample(rng)),
            topic: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            any: Vec::new(),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for TopicSetType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            documentation: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for TopicType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            name: rng.word(),
            message_types: rng.option(|rng| rng.list(0, 3, |rng| rng.qname()).into()),
            r#final: rng.option(|rng| rng.flag()),
            documentation: rng.option(|rng| testing::Sample::sample(rng)),
            message_pattern: rng.option(|rng| testing::Sample::sample(rng)),
            topic: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            any: Vec::new(),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}
