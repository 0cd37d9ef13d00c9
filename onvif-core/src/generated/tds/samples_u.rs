// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for UpgradeFirmware {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            version: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for UpgradeFirmwareResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            expected_down_time: rng.duration(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for UpgradeSystemFirmware {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            firmware: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for UpgradeSystemFirmwareResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            message: rng.option(|rng| rng.string(0, 64)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for UserCredential {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            user_name: rng.string(0, 64),
            password: rng.option(|rng| rng.string(0, 64)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            token: rng.option(|rng| rng.string(0, 64)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for UserCredentialExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}
