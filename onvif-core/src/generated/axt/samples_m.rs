// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for MotionRegionConfig {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            armed: rng.option(|rng| rng.flag()),
            sensitivity: rng.option(|rng| rng.float(-1e9, 1e9)),
            polygon: rng.option(|rng| testing::Sample::sample(rng)),
            preset_token: rng.option(|rng| rng.string(0, 64)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for MotionRegionConfigOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            ptz_preset_motion_support: rng.option(|rng| rng.flag()),
            max_regions: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            disarm_support: rng.option(|rng| rng.flag()),
            polygon_support: rng.option(|rng| rng.flag()),
            polygon_limits: rng.option(|rng| testing::Sample::sample(rng)),
            single_sensitivity_support: rng.option(|rng| rng.flag()),
            rule_notification: rng.option(|rng| rng.flag()),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}
