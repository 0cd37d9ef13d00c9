// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;

impl testing::Sample for SendAuxiliaryCommand {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            profile_token: rng.string(0, 64),
            auxiliary_data: rng.string(0, 128),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SendAuxiliaryCommandResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            auxiliary_response: rng.string(0, 128),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            ptz_configuration: testing::Sample::sample(rng),
            force_persistence: rng.flag(),
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

impl testing::Sample for SetHomePosition {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            profile_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetHomePositionResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetPreset {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            profile_token: rng.string(0, 64),
            preset_name: rng.option(|rng| rng.string(0, 64)),
            preset_token: rng.option(|rng| rng.string(0, 64)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetPresetResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            preset_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Stop {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            profile_token: rng.string(0, 64),
            pan_tilt: rng.option(|rng| rng.flag()),
            zoom: rng.option(|rng| rng.flag()),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for StopResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}
