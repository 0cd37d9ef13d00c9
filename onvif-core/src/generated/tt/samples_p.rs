// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for PTControlDirection {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            e_flip: rng.option(|rng| testing::Sample::sample(rng)),
            reverse: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PTControlDirectionExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::TT),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PTControlDirectionOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            e_flip: rng.option(|rng| testing::Sample::sample(rng)),
            reverse: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PTControlDirectionOptionsExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::TT),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PTZCapabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            x_addr: rng.uri(64),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PTZConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            move_ramp: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            preset_ramp: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            preset_tour_ramp: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            name: rng.string(0, 64),
            use_count: rng.integer(-2147483648, 2147483647) as i32,
            node_token: rng.string(0, 64),
            default_absolute_pant_tilt_position_space: rng.option(|rng| rng.uri(64)),
            default_absolute_zoom_position_space: rng.option(|rng| rng.uri(64)),
            default_relative_pan_tilt_translation_space: rng.option(|rng| rng.uri(64)),
            default_relative_zoom_translation_space: rng.option(|rng| rng.uri(64)),
            default_continuous_pan_tilt_velocity_space: rng.option(|rng| rng.uri(64)),
            default_continuous_zoom_velocity_space: rng.option(|rng| rng.uri(64)),
            default_ptz_speed: rng.option(|rng| testing::Sample::sample(rng)),
            default_ptz_timeout: rng.option(|rng| rng.duration()),
            pan_tilt_limits: rng.option(|rng| testing::Sample::sample(rng)),
            zoom_limits: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PTZConfigurationExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
            pt_control_direction: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PTZConfigurationExtension2 {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::TT),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PTZConfigurationOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            ptz_ramps: rng.option(|rng| {
                rng.list(0, 3, |rng| rng.integer(-2147483648, 2147483647) as i32)
                    .into()
            }),
            spaces: testing::Sample::sample(rng),
            ptz_timeout: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            pt_control_direction: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PTZConfigurationOptions2 {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::TT),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PTZFilter {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            status: rng.flag(),
            position: rng.flag(),
            field_of_view: rng.option(|rng| rng.flag()),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PTZMoveStatus {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            pan_tilt: rng.option(|rng| testing::Sample::sample(rng)),
            zoom: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PTZNode {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            fixed_home_position: rng.option(|rng| rng.flag()),
            geo_move: rng.option(|rng| rng.flag()),
            name: rng.option(|rng| rng.string(0, 64)),
            supported_ptz_spaces: testing::Sample::sample(rng),
            maximum_number_of_presets: rng.integer(-2147483648, 2147483647) as i32,
            home_supported: rng.flag(),
            auxiliary_commands: rng.list(0, 3, |rng| rng.string(0, 128)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PTZNodeExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
            supported_preset_tour: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PTZNodeExtension2 {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::TT),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PTZPositionFilter {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            min_position: testing::Sample::sample(rng),
            max_position: testing::Sample::sample(rng),
            enter_or_exit: rng.flag(),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PTZPreset {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.option(|rng| rng.string(0, 64)),
            name: rng.option(|rng| rng.string(0, 64)),
            ptz_position: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PTZPresetTourDirection {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for PTZPresetTourExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PTZPresetTourOperation {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for PTZPresetTourOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            auto_start: rng.flag(),
            starting_condition: testing::Sample::sample(rng),
            tour_spot: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PTZPresetTourPresetDetail {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            choice: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PTZPresetTourPresetDetailChoice {
    fn sample(rng: &mut testing::Rng) -> Self {
        let branch = rng.below(4);
        Self::sample_branch(rng, branch)
    }
}

impl PTZPresetTourPresetDetailChoice {
    fn sample_branch(rng: &mut testing::Rng, branch: usize) -> Self {
        match branch {
            0 => Self::PresetToken(rng.string(0, 64)),
            1 => Self::Home(rng.flag()),
            2 => Self::PTZPosition(testing::Sample::sample(rng)),
            _ => Self::TypeExtension(testing::Sample::sample(rng)),
        }
    }
}

impl testing::Sample for PTZPresetTourPresetDetailOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            preset_token: rng.list(0, 3, |rng| rng.string(0, 64)),
            home: rng.option(|rng| rng.flag()),
            pan_tilt_position_space: rng.option(|rng| testing::Sample::sample(rng)),
            zoom_position_space: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PTZPresetTourPresetDetailOptionsExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::TT),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PTZPresetTourSpot {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            preset_detail: testing::Sample::sample(rng),
            speed: rng.option(|rng| testing::Sample::sample(rng)),
            stay_time: rng.option(|rng| rng.duration()),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PTZPresetTourSpotExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::TT),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PTZPresetTourSpotOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            preset_detail: testing::Sample::sample(rng),
            stay_time: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::TT),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PTZPresetTourStartingCondition {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            random_preset_order: rng.option(|rng| rng.flag()),
            recurring_time: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            recurring_duration: rng.option(|rng| rng.duration()),
            direction: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PTZPresetTourStartingConditionExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::TT),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PTZPresetTourStartingConditionOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            recurring_time: rng.option(|rng| testing::Sample::sample(rng)),
            recurring_duration: rng.option(|rng| testing::Sample::sample(rng)),
            direction: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PTZPresetTourStartingConditionOptionsExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::TT),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PTZPresetTourState {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for PTZPresetTourStatus {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            state: testing::Sample::sample(rng),
            current_tour_spot: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PTZPresetTourStatusExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PTZPresetTourSupported {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            maximum_number_of_preset_tours: rng.integer(-2147483648, 2147483647) as i32,
            ptz_preset_tour_operation: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PTZPresetTourSupportedExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PTZPresetTourTypeExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::TT),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PTZSpaces {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            absolute_pan_tilt_position_space: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            absolute_zoom_position_space: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            relative_pan_tilt_translation_space: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            relative_zoom_translation_space: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            continuous_pan_tilt_velocity_space: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            continuous_zoom_velocity_space: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            pan_tilt_speed_space: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            zoom_speed_space: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PTZSpacesExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PTZSpeed {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            pan_tilt: rng.option(|rng| testing::Sample::sample(rng)),
            zoom: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PTZStatus {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            position: rng.option(|rng| testing::Sample::sample(rng)),
            move_status: rng.option(|rng| testing::Sample::sample(rng)),
            error: rng.option(|rng| rng.string(0, 64)),
            utc_time: rng.date_time(),
            field_of_view: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PTZStatusFilterOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            pan_tilt_status_supported: rng.flag(),
            zoom_status_supported: rng.flag(),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            pan_tilt_position_supported: rng.option(|rng| rng.flag()),
            zoom_position_supported: rng.option(|rng| rng.flag()),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            field_of_view_supported: rng.option(|rng| rng.flag()),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PTZStatusFilterOptionsExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::TT),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PTZStream {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            choice: PTZStreamChoice::sample_list(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PTZStreamChoice {
    fn sample(rng: &mut testing::Rng) -> Self {
        let branch = rng.below(3);
        Self::sample_branch(rng, branch)
    }
}

impl PTZStreamChoice {
    fn sample_branch(rng: &mut testing::Rng, branch: usize) -> Self {
        match branch {
            0 => Self::PTZStatus(testing::Sample::sample(rng)),
            1 => Self::Extension(testing::Sample::sample(rng)),
            _ => Self::Any(rng.open_element(xml::Ns::UNKNOWN)),
        }
    }

    fn sample_list(rng: &mut testing::Rng) -> Vec<Self> {
        rng.list(0, 3, testing::Sample::sample)
    }
}

impl testing::Sample for PTZStreamExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PTZVector {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            pan_tilt: rng.option(|rng| testing::Sample::sample(rng)),
            zoom: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PanTiltLimits {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            range: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PaneConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            pane_name: rng.option(|rng| rng.string(0, 64)),
            audio_output_token: rng.option(|rng| rng.string(0, 64)),
            audio_source_token: rng.option(|rng| rng.string(0, 64)),
            audio_encoder_configuration: rng.option(|rng| testing::Sample::sample(rng)),
            receiver_token: rng.option(|rng| rng.string(0, 64)),
            token: rng.string(0, 64),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PaneLayout {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            pane: rng.string(0, 64),
            area: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PaneLayoutOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            area: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PaneOptionExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PlateType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for Polygon {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            point: rng.list(3, 6, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PolygonOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            rectangle_only: rng.option(|rng| rng.flag()),
            vertex_limits: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Polyline {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            point: rng.list(2, 5, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PrefixedIPv4Address {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            address: rng.token(0, 64),
            prefix_length: rng.integer(-2147483648, 2147483647) as i32,
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PrefixedIPv6Address {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            address: rng.token(0, 64),
            prefix_length: rng.integer(-2147483648, 2147483647) as i32,
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PresetTour {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.option(|rng| rng.string(0, 64)),
            name: rng.option(|rng| rng.string(0, 64)),
            status: testing::Sample::sample(rng),
            auto_start: rng.flag(),
            starting_condition: testing::Sample::sample(rng),
            tour_spot: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Profile {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            fixed: rng.option(|rng| rng.flag()),
            name: rng.string(0, 64),
            video_source_configuration: rng.option(|rng| testing::Sample::sample(rng)),
            audio_source_configuration: rng.option(|rng| testing::Sample::sample(rng)),
            video_encoder_configuration: rng.option(|rng| testing::Sample::sample(rng)),
            audio_encoder_configuration: rng.option(|rng| testing::Sample::sample(rng)),
            video_analytics_configuration: rng.option(|rng| testing::Sample::sample(rng)),
            ptz_configuration: rng.option(|rng| testing::Sample::sample(rng)),
            metadata_configuration: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ProfileCapabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            maximum_number_of_profiles: rng.integer(-2147483648, 2147483647) as i32,
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ProfileExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
            audio_output_configuration: rng.option(|rng| testing::Sample::sample(rng)),
            audio_decoder_configuration: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ProfileExtension2 {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::TT),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ProfileStatus {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            active_connections: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ProfileStatusExtension {
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

impl testing::Sample for PropertyOperation {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}
