// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for AuthorizationModes {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for Capabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            max_uplinks: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            protocols: rng.option(|rng| rng.list(0, 3, |rng| rng.word()).into()),
            authorization_modes: rng.option(|rng| rng.list(0, 3, |rng| rng.word()).into()),
            streaming_over_uplink: rng.option(|rng| rng.flag()),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Configuration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            remote_address: rng.uri(64),
            certificate_id: rng.option(|rng| rng.string(0, 64)),
            user_level: rng.list(0, 3, |rng| rng.word()).into(),
            status: rng.option(|rng| rng.string(0, 64)),
            cert_path_validation_policy_id: rng.option(|rng| rng.string(0, 64)),
            authorization_server: rng.option(|rng| rng.string(0, 64)),
            error: rng.option(|rng| rng.string(0, 64)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ConnectionStatus {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for DeleteUplink {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            remote_address: rng.uri(64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DeleteUplinkResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for GetServiceCapabilities {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for GetServiceCapabilitiesResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            capabilities: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetUplinks {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for GetUplinksResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Protocols {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for SetUplink {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetUplinkResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}
