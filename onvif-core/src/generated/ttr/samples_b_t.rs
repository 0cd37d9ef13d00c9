// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for BoxTemperatureReading {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            item_id: rng.string(0, 64),
            max_temperature: rng.float(-1e9, 1e9),
            min_temperature: rng.float(-1e9, 1e9),
            average_temperature: rng.option(|rng| rng.float(-1e9, 1e9)),
            median_temperature: rng.option(|rng| rng.float(-1e9, 1e9)),
            radiometry_parameters: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RadiometryBoxModuleConfig {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            item_id: rng.option(|rng| rng.string(0, 64)),
            active: rng.option(|rng| rng.flag()),
            screen_coords: testing::Sample::sample(rng),
            absolute_coords: rng.option(|rng| testing::Sample::sample(rng)),
            radiometry_parameters: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RadiometryModuleConfigOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            max_measurement_modules: rng.integer(-2147483648, 2147483647) as i32,
            max_screen_spots: rng.integer(-2147483648, 2147483647) as i32,
            max_screen_boxes: rng.integer(-2147483648, 2147483647) as i32,
            radiometry_parameter_options: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RadiometryParameterOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            reflected_ambient_temperature: rng.option(|rng| testing::Sample::sample(rng)),
            emissivity: rng.option(|rng| testing::Sample::sample(rng)),
            distance_to_object: rng.option(|rng| testing::Sample::sample(rng)),
            relative_humidity: rng.option(|rng| testing::Sample::sample(rng)),
            atmospheric_temperature: rng.option(|rng| testing::Sample::sample(rng)),
            atmospheric_transmittance: rng.option(|rng| testing::Sample::sample(rng)),
            ext_optics_temperature: rng.option(|rng| testing::Sample::sample(rng)),
            ext_optics_transmittance: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RadiometryParameters {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            reflected_ambient_temperature: rng.option(|rng| rng.float(-1e9, 1e9)),
            emissivity: rng.option(|rng| rng.float(-1e9, 1e9)),
            distance_to_object: rng.option(|rng| rng.float(-1e9, 1e9)),
            relative_humidity: rng.option(|rng| rng.float(-1e9, 1e9)),
            atmospheric_temperature: rng.option(|rng| rng.float(-1e9, 1e9)),
            atmospheric_transmittance: rng.option(|rng| rng.float(-1e9, 1e9)),
            ext_optics_temperature: rng.option(|rng| rng.float(-1e9, 1e9)),
            ext_optics_transmittance: rng.option(|rng| rng.float(-1e9, 1e9)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RadiometryRuleConfigOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            radiometry_rule_options: rng.option(|rng| testing::Sample::sample(rng)),
            temperature_condition_options: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
            temperature_type_options: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RadiometryRuleOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            threshold_temperature: testing::Sample::sample(rng),
            threshold_time: rng.option(|rng| testing::Sample::sample(rng)),
            hysteresis_temperature: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RadiometrySpotModuleConfig {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            item_id: rng.option(|rng| rng.string(0, 64)),
            active: rng.option(|rng| rng.flag()),
            screen_coords: testing::Sample::sample(rng),
            absolute_coords: rng.option(|rng| testing::Sample::sample(rng)),
            radiometry_parameters: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RadiometryTemperatureRuleConfig {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            radiometry_module_id: rng.option(|rng| rng.string(0, 64)),
            enabled: rng.option(|rng| rng.flag()),
            temperature_type: rng.option(|rng| testing::Sample::sample(rng)),
            rule_condition: testing::Sample::sample(rng),
            threshold_temperature: rng.float(-1e9, 1e9),
            threshold_time: rng.duration(),
            hysteresis_temperature: rng.float(-1e9, 1e9),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SpotTemperatureReading {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            item_id: rng.option(|rng| rng.string(0, 64)),
            spot_temperature: rng.float(-1e9, 1e9),
            radiometry_parameters: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for TemperatureCondition {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for TemperatureType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}
