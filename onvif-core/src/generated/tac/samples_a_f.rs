// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for AccessPoint {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            name: rng.string(0, 64),
            description: rng.option(|rng| rng.string(0, 1024)),
            area_from: rng.option(|rng| rng.string(0, 64)),
            area_to: rng.option(|rng| rng.string(0, 64)),
            entity_type: rng.option(|rng| rng.qname()),
            entity: rng.string(0, 64),
            capabilities: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            authentication_profile_token: rng.option(|rng| rng.string(0, 64)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AccessPointCapabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            disable_access_point: rng.flag(),
            duress: rng.option(|rng| rng.flag()),
            anonymous_access: rng.option(|rng| rng.flag()),
            access_taken: rng.option(|rng| rng.flag()),
            external_authorization: rng.option(|rng| rng.flag()),
            supported_recognition_types: rng.option(|rng| rng.list(0, 3, |rng| rng.word()).into()),
            identifier_access: rng.option(|rng| rng.flag()),
            supported_feedback_types: rng.option(|rng| rng.list(0, 3, |rng| rng.word()).into()),
            supported_security_levels: rng.list(0, 3, |rng| rng.string(0, 64)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AccessPointExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AccessPointInfo {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            name: rng.string(0, 64),
            description: rng.option(|rng| rng.string(0, 1024)),
            area_from: rng.option(|rng| rng.string(0, 64)),
            area_to: rng.option(|rng| rng.string(0, 64)),
            entity_type: rng.option(|rng| rng.qname()),
            entity: rng.string(0, 64),
            capabilities: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AccessPointInfoBase {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            name: rng.string(0, 64),
            description: rng.option(|rng| rng.string(0, 1024)),
            area_from: rng.option(|rng| rng.string(0, 64)),
            area_to: rng.option(|rng| rng.string(0, 64)),
            entity_type: rng.option(|rng| rng.qname()),
            entity: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AccessPointState {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            enabled: rng.flag(),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Area {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            name: rng.string(0, 64),
            description: rng.option(|rng| rng.string(0, 1024)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AreaExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AreaInfo {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            name: rng.string(0, 64),
            description: rng.option(|rng| rng.string(0, 1024)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AreaInfoBase {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            name: rng.string(0, 64),
            description: rng.option(|rng| rng.string(0, 1024)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreateAccessPoint {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            access_point: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreateAccessPointResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreateArea {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            area: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreateAreaResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Decision {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for DeleteAccessPoint {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DeleteAccessPointAuthenticationProfile {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DeleteAccessPointAuthenticationProfileResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for DeleteAccessPointResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for DeleteArea {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DeleteAreaResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for DenyReason {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for DisableAccessPoint {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DisableAccessPointResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for EnableAccessPoint {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for EnableAccessPointResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for ExternalAuthorization {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            access_point_token: rng.string(0, 64),
            credential_token: rng.option(|rng| rng.string(0, 64)),
            reason: rng.option(|rng| rng.string(0, 64)),
            decision: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ExternalAuthorizationResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for Feedback {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            access_point_token: rng.string(0, 64),
            feedback_type: rng.string(0, 64),
            recognition_type: rng.list(0, 3, |rng| rng.string(0, 64)),
            text_message: rng.option(|rng| rng.string(0, 64)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FeedbackResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FeedbackType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}
