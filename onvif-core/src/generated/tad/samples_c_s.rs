// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for Capabilities {
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

impl testing::Sample for CreateAnalyticsEngineControl {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreateAnalyticsEngineControlResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreateAnalyticsEngineInputs {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
            force_persistence: rng.list(1, 4, |rng| rng.flag()),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreateAnalyticsEngineInputsResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DeleteAnalyticsEngineControl {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DeleteAnalyticsEngineControlResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for DeleteAnalyticsEngineInputs {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration_token: rng.list(1, 4, |rng| rng.string(0, 64)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DeleteAnalyticsEngineInputsResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for GetAnalyticsDeviceStreamUri {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            stream_setup: testing::Sample::sample(rng),
            analytics_engine_control_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetAnalyticsDeviceStreamUriResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self { uri: rng.uri(64) };
        rng.leave();
        value
    }
}

impl testing::Sample for GetAnalyticsEngine {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetAnalyticsEngineControl {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetAnalyticsEngineControlResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetAnalyticsEngineControls {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for GetAnalyticsEngineControlsResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            analytics_engine_controls: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetAnalyticsEngineInput {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetAnalyticsEngineInputResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetAnalyticsEngineInputs {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for GetAnalyticsEngineInputsResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetAnalyticsEngineResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetAnalyticsEngines {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for GetAnalyticsEnginesResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetAnalyticsState {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            analytics_engine_control_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetAnalyticsStateResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            state: testing::Sample::sample(rng),
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

impl testing::Sample for GetVideoAnalyticsConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetVideoAnalyticsConfigurationResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetAnalyticsEngineControl {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration: testing::Sample::sample(rng),
            force_persistence: rng.flag(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetAnalyticsEngineControlResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetAnalyticsEngineInput {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration: testing::Sample::sample(rng),
            force_persistence: rng.flag(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetAnalyticsEngineInputResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetVideoAnalyticsConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration: testing::Sample::sample(rng),
            force_persistence: rng.flag(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetVideoAnalyticsConfigurationResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}
