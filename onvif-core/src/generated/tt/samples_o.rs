// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for OSDColor {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            transparent: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            color: testing::Sample::sample(rng),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for OSDColorOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            color: rng.option(|rng| testing::Sample::sample(rng)),
            transparent: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for OSDColorOptionsExtension {
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

impl testing::Sample for OSDConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            video_source_configuration_token: testing::Sample::sample(rng),
            r#type: testing::Sample::sample(rng),
            position: testing::Sample::sample(rng),
            text_string: rng.option(|rng| testing::Sample::sample(rng)),
            image: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for OSDConfigurationExtension {
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

impl testing::Sample for OSDConfigurationOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            maximum_number_of_osds: testing::Sample::sample(rng),
            r#type: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
            position_option: rng.list(1, 4, |rng| rng.string(0, 64)),
            text_option: rng.option(|rng| testing::Sample::sample(rng)),
            image_option: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for OSDConfigurationOptionsExtension {
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

impl testing::Sample for OSDImgConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            img_path: rng.uri(64),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for OSDImgConfigurationExtension {
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

impl testing::Sample for OSDImgOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            formats_supported: rng.option(|rng| rng.list(0, 3, |rng| rng.word()).into()),
            max_size: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            max_width: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            max_height: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            image_path: rng.list(1, 4, |rng| rng.uri(64)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for OSDImgOptionsExtension {
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

impl testing::Sample for OSDPosConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            r#type: rng.string(0, 64),
            pos: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for OSDPosConfigurationExtension {
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

impl testing::Sample for OSDReference {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            value: rng.string(0, 64),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for OSDTextConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            is_persistent_text: rng.option(|rng| rng.flag()),
            r#type: rng.string(0, 64),
            date_format: rng.option(|rng| rng.string(0, 64)),
            time_format: rng.option(|rng| rng.string(0, 64)),
            font_size: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            font_color: rng.option(|rng| testing::Sample::sample(rng)),
            background_color: rng.option(|rng| testing::Sample::sample(rng)),
            plain_text: rng.option(|rng| rng.string(0, 64)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for OSDTextConfigurationExtension {
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

impl testing::Sample for OSDTextOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            r#type: rng.list(1, 4, |rng| rng.string(0, 64)),
            font_size_range: rng.option(|rng| testing::Sample::sample(rng)),
            date_format: rng.list(0, 3, |rng| rng.string(0, 64)),
            time_format: rng.list(0, 3, |rng| rng.string(0, 64)),
            font_color: rng.option(|rng| testing::Sample::sample(rng)),
            background_color: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for OSDTextOptionsExtension {
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

impl testing::Sample for OSDType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for Object {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            object_id: rng.option(|rng| rng.integer(i64::MIN, i64::MAX)),
            uuid: rng.option(|rng| rng.string(0, 64)),
            parent: rng.option(|rng| rng.integer(i64::MIN, i64::MAX)),
            parent_uuid: rng.option(|rng| rng.string(0, 64)),
            appearance: rng.option(|rng| testing::Sample::sample(rng)),
            behaviour: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ObjectExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ObjectId {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            object_id: rng.option(|rng| rng.integer(i64::MIN, i64::MAX)),
            uuid: rng.option(|rng| rng.string(0, 64)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ObjectState {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            object_id: rng.option(|rng| rng.integer(i64::MIN, i64::MAX)),
            uuid: rng.option(|rng| rng.string(0, 64)),
            parent: rng.option(|rng| rng.integer(i64::MIN, i64::MAX)),
            parent_uuid: rng.option(|rng| rng.string(0, 64)),
            capture_time: rng.date_time(),
            appearance: rng.option(|rng| testing::Sample::sample(rng)),
            behaviour: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ObjectTrack {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            object_state: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ObjectTree {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            rename: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            split: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            merge: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            delete: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ObjectTreeExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ObjectType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for OnvifVersion {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            major: rng.integer(-2147483648, 2147483647) as i32,
            minor: rng.integer(-2147483648, 2147483647) as i32,
        };
        rng.leave();
        value
    }
}

impl testing::Sample for OtherType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            r#type: rng.string(0, 64),
            likelihood: rng.float(-1e9, 1e9),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}
