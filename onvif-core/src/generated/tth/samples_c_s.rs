// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for Capabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            radiometry: rng.option(|rng| rng.flag()),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ColorPalette {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            r#type: rng.string(0, 64),
            name: rng.string(0, 64),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ColorPaletteType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for Configuration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            color_palette: testing::Sample::sample(rng),
            polarity: testing::Sample::sample(rng),
            nuc_table: rng.option(|rng| testing::Sample::sample(rng)),
            cooler: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ConfigurationOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            color_palette: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
            nuc_table: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            cooler_options: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Configurations {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            configuration: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Cooler {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            enabled: rng.flag(),
            run_time: rng.option(|rng| rng.float(-1e9, 1e9)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CoolerOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            enabled: rng.option(|rng| rng.flag()),
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            video_source_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetConfigurationOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            video_source_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetConfigurationOptionsResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration_options: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetConfigurationResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetConfigurations {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for GetConfigurationsResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configurations: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetRadiometryConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            video_source_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetRadiometryConfigurationOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            video_source_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetRadiometryConfigurationOptionsResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration_options: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetRadiometryConfigurationResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration: testing::Sample::sample(rng),
        };
        rng.leave();
        value
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

impl testing::Sample for NUCTable {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            low_temperature: rng.option(|rng| rng.float(-1e9, 1e9)),
            high_temperature: rng.option(|rng| rng.float(-1e9, 1e9)),
            name: rng.string(0, 64),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Polarity {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for RadiometryConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            radiometry_global_parameters: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RadiometryConfigurationOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            radiometry_global_parameter_options: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RadiometryGlobalParameterOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            reflected_ambient_temperature: testing::Sample::sample(rng),
            emissivity: testing::Sample::sample(rng),
            distance_to_object: testing::Sample::sample(rng),
            relative_humidity: rng.option(|rng| testing::Sample::sample(rng)),
            atmospheric_temperature: rng.option(|rng| testing::Sample::sample(rng)),
            atmospheric_transmittance: rng.option(|rng| testing::Sample::sample(rng)),
            ext_optics_temperature: rng.option(|rng| testing::Sample::sample(rng)),
            ext_optics_transmittance: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RadiometryGlobalParameters {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            reflected_ambient_temperature: rng.float(-1e9, 1e9),
            emissivity: rng.float(-1e9, 1e9),
            distance_to_object: rng.float(-1e9, 1e9),
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

impl testing::Sample for SetConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            video_source_token: rng.string(0, 64),
            configuration: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetConfigurationResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetRadiometryConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            video_source_token: rng.string(0, 64),
            configuration: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetRadiometryConfigurationResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}
