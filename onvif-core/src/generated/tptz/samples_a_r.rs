// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for AbsoluteMove {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            profile_token: rng.string(0, 64),
            position: testing::Sample::sample(rng),
            speed: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AbsoluteMoveResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for Capabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            e_flip: rng.option(|rng| rng.flag()),
            reverse: rng.option(|rng| rng.flag()),
            get_compatible_configurations: rng.option(|rng| rng.flag()),
            move_status: rng.option(|rng| rng.flag()),
            status_position: rng.option(|rng| rng.flag()),
            move_and_track: rng.option(|rng| rng.list(0, 3, |rng| rng.word()).into()),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ContinuousMove {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            profile_token: rng.string(0, 64),
            velocity: testing::Sample::sample(rng),
            timeout: rng.option(|rng| rng.duration()),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ContinuousMoveResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for CreatePresetTour {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            profile_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreatePresetTourResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            preset_tour_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GeoMove {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            profile_token: rng.string(0, 64),
            target: testing::Sample::sample(rng),
            speed: rng.option(|rng| testing::Sample::sample(rng)),
            area_height: rng.option(|rng| rng.float(-1e9, 1e9)),
            area_width: rng.option(|rng| rng.float(-1e9, 1e9)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GeoMoveResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for GetCompatibleConfigurations {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            profile_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetCompatibleConfigurationsResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            ptz_configuration: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            ptz_configuration_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetConfigurationOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetConfigurationOptionsResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            ptz_configuration_options: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetConfigurationResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            ptz_configuration: testing::Sample::sample(rng),
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
            ptz_configuration: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetNode {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            node_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetNodeResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            ptz_node: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetNodes {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for GetNodesResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            ptz_node: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetPresetTour {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            profile_token: rng.string(0, 64),
            preset_tour_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetPresetTourOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            profile_token: rng.string(0, 64),
            preset_tour_token: rng.option(|rng| rng.string(0, 64)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetPresetTourOptionsResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            options: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetPresetTourResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            preset_tour: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetPresetTours {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            profile_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetPresetToursResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            preset_tour: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetPresets {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            profile_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetPresetsResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            preset: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
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

impl testing::Sample for GetStatus {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            profile_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetStatusResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            ptz_status: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GotoHomePosition {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            profile_token: rng.string(0, 64),
            speed: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GotoHomePositionResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for GotoPreset {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            profile_token: rng.string(0, 64),
            preset_token: rng.string(0, 64),
            speed: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GotoPresetResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for ModifyPresetTour {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            profile_token: rng.string(0, 64),
            preset_tour: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ModifyPresetTourResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for MoveAndStartTracking {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            profile_token: rng.string(0, 64),
            preset_token: rng.option(|rng| rng.string(0, 64)),
            geo_location: rng.option(|rng| testing::Sample::sample(rng)),
            target_position: rng.option(|rng| testing::Sample::sample(rng)),
            speed: rng.option(|rng| testing::Sample::sample(rng)),
            object_id: rng.option(|rng| rng.integer(i64::MIN, i64::MAX)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for MoveAndStartTrackingResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for OperatePresetTour {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            profile_token: rng.string(0, 64),
            preset_tour_token: rng.string(0, 64),
            operation: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for OperatePresetTourResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for RelativeMove {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            profile_token: rng.string(0, 64),
            translation: testing::Sample::sample(rng),
            speed: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RelativeMoveResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for RemovePreset {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            profile_token: rng.string(0, 64),
            preset_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RemovePresetResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for RemovePresetTour {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            profile_token: rng.string(0, 64),
            preset_tour_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RemovePresetTourResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}
