// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for TLSConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            certificate_id: rng.token(0, 64),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for TargetFormat {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for Time {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            hour: rng.integer(-2147483648, 2147483647) as i32,
            minute: rng.integer(-2147483648, 2147483647) as i32,
            second: rng.integer(-2147483648, 2147483647) as i32,
        };
        rng.leave();
        value
    }
}

impl testing::Sample for TimeZone {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self { tz: rng.token(0, 64) };
        rng.leave();
        value
    }
}

impl testing::Sample for ToneCompensation {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            mode: rng.string(0, 64),
            level: rng.option(|rng| rng.float(-1e9, 1e9)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ToneCompensationExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::TT),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ToneCompensationMode {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for ToneCompensationOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            mode: rng.list(1, 4, |rng| rng.string(0, 64)),
            level: rng.flag(),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for TrackAttributes {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            track_information: testing::Sample::sample(rng),
            video_attributes: rng.option(|rng| testing::Sample::sample(rng)),
            audio_attributes: rng.option(|rng| testing::Sample::sample(rng)),
            metadata_attributes: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for TrackAttributesExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::TT),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for TrackConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            track_type: testing::Sample::sample(rng),
            description: rng.string(0, 64),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for TrackInformation {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            track_token: rng.string(0, 64),
            track_type: testing::Sample::sample(rng),
            description: rng.string(0, 64),
            data_from: rng.date_time(),
            data_to: rng.date_time(),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for TrackType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for Transformation {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            translate: rng.option(|rng| testing::Sample::sample(rng)),
            scale: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for TransformationExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Transport {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            protocol: testing::Sample::sample(rng),
            tunnel: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for TransportProtocol {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for TransportTunnel {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for User {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            username: rng.string(0, 64),
            password: rng.option(|rng| rng.string(0, 64)),
            user_level: testing::Sample::sample(rng),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for UserExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            roles: rng.list(0, 3, |rng| rng.word()).into(),
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for UserLevel {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for UserRole {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            name: rng.string(0, 64),
            functions: rng.list(0, 3, |rng| rng.word()).into(),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}
