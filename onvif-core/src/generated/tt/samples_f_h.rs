// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for FactoryDefaultType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for FieldOfView {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            hfov: rng.float(-1e9, 1e9),
            vfov: rng.float(-1e9, 1e9),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FileProgress {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            file_name: rng.string(0, 64),
            progress: rng.float(-1e9, 1e9),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FindEventResult {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            recording_token: rng.string(0, 64),
            track_token: rng.string(0, 64),
            time: rng.date_time(),
            event: testing::Sample::sample(rng),
            start_state_event: rng.flag(),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FindEventResultList {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            search_state: testing::Sample::sample(rng),
            result: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FindMetadataResult {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            recording_token: rng.string(0, 64),
            track_token: rng.string(0, 64),
            time: rng.date_time(),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FindMetadataResultList {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            search_state: testing::Sample::sample(rng),
            result: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FindNLSearchResult {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            object_uuid: rng.string(0, 64),
            target_image_uri: rng.uri(64),
            time: rng.date_time(),
            similarity: rng.float(-1e9, 1e9),
            recording_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FindNLSearchResultList {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            search_state: testing::Sample::sample(rng),
            result: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FindObjectImageResult {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            object_uuid: rng.string(0, 64),
            target_image_uri: rng.uri(64),
            time: rng.date_time(),
            similarity: rng.float(-1e9, 1e9),
            recording_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FindObjectImageResultList {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            search_state: testing::Sample::sample(rng),
            result: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FindPTZPositionResult {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            recording_token: rng.string(0, 64),
            track_token: rng.string(0, 64),
            time: rng.date_time(),
            position: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FindPTZPositionResultList {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            search_state: testing::Sample::sample(rng),
            result: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FindRecordingResultList {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            search_state: testing::Sample::sample(rng),
            recording_information: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FloatItems {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            items: rng.list(0, 3, |rng| rng.float(-1e9, 1e9)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FloatRange {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            min: rng.float(-1e9, 1e9),
            max: rng.float(-1e9, 1e9),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FocusConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            auto_focus_mode: testing::Sample::sample(rng),
            default_speed: rng.float(-1e9, 1e9),
            near_limit: rng.float(-1e9, 1e9),
            far_limit: rng.float(-1e9, 1e9),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FocusConfiguration20 {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            af_mode: rng.option(|rng| rng.list(0, 3, |rng| rng.word()).into()),
            auto_focus_mode: testing::Sample::sample(rng),
            default_speed: rng.option(|rng| rng.float(-1e9, 1e9)),
            near_limit: rng.option(|rng| rng.float(-1e9, 1e9)),
            far_limit: rng.option(|rng| rng.float(-1e9, 1e9)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FocusConfiguration20Extension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FocusMove {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            absolute: rng.option(|rng| testing::Sample::sample(rng)),
            relative: rng.option(|rng| testing::Sample::sample(rng)),
            continuous: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FocusOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            auto_focus_modes: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            default_speed: testing::Sample::sample(rng),
            near_limit: testing::Sample::sample(rng),
            far_limit: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FocusOptions20 {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            auto_focus_modes: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            default_speed: rng.option(|rng| testing::Sample::sample(rng)),
            near_limit: rng.option(|rng| testing::Sample::sample(rng)),
            far_limit: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FocusOptions20Extension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
            af_modes: rng.option(|rng| rng.list(0, 3, |rng| rng.word()).into()),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FocusStatus {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            position: rng.float(-1e9, 1e9),
            move_status: testing::Sample::sample(rng),
            error: rng.string(0, 64),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FocusStatus20 {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            position: rng.float(-1e9, 1e9),
            move_status: testing::Sample::sample(rng),
            error: rng.option(|rng| rng.string(0, 64)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FocusStatus20Extension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Frame {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            utc_time: rng.date_time(),
            colorspace: rng.option(|rng| rng.string(0, 64)),
            source: rng.option(|rng| rng.string(0, 64)),
            ptz_status: rng.option(|rng| testing::Sample::sample(rng)),
            transformation: rng.option(|rng| testing::Sample::sample(rng)),
            object: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            object_tree: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            scene_image_ref: rng.option(|rng| rng.uri(64)),
            scene_image: rng.option(|rng| rng.base64(0, 64)),
            aspect_ratio_transformation: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FrameExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
            motion_in_cells: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FrameExtension2 {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::TT),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for FrequencyDecibelPair {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            center_frequency: rng.integer(-2147483648, 2147483647) as i32,
            decibel: rng.float(-1e9, 1e9),
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for G711DecOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            bitrate: testing::Sample::sample(rng),
            sample_rate_range: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for G726DecOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            bitrate: testing::Sample::sample(rng),
            sample_rate_range: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GenericEapPwdConfigurationExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GeoLocation {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            lon: rng.option(|rng| rng.double(-1e9, 1e9)),
            lat: rng.option(|rng| rng.double(-1e9, 1e9)),
            elevation: rng.option(|rng| rng.float(-1e9, 1e9)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: Vec::new(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GeoOrientation {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            roll: rng.option(|rng| rng.float(-1e9, 1e9)),
            pitch: rng.option(|rng| rng.float(-1e9, 1e9)),
            yaw: rng.option(|rng| rng.float(-1e9, 1e9)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: Vec::new(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetRecordingJobsResponseItem {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            job_token: rng.string(0, 64),
            job_configuration: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetRecordingsResponseItem {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            recording_token: rng.string(0, 64),
            configuration: testing::Sample::sample(rng),
            tracks: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetTracksResponseItem {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            track_token: rng.string(0, 64),
            configuration: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetTracksResponseList {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            track: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for H264Configuration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            gov_length: rng.integer(-2147483648, 2147483647) as i32,
            h264_profile: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for H264DecOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            resolutions_available: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
            supported_h264_profiles: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
            supported_input_bitrate: testing::Sample::sample(rng),
            supported_frame_rate: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for H264Options {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            resolutions_available: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
            gov_length_range: testing::Sample::sample(rng),
            frame_rate_range: testing::Sample::sample(rng),
            encoding_interval_range: testing::Sample::sample(rng),
            h264_profiles_supported: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for H264Options2 {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            resolutions_available: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
            gov_length_range: testing::Sample::sample(rng),
            frame_rate_range: testing::Sample::sample(rng),
            encoding_interval_range: testing::Sample::sample(rng),
            h264_profiles_supported: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
            bitrate_range: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for H264Profile {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for HostnameInformation {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            from_dhcp: rng.flag(),
            name: rng.option(|rng| rng.token(0, 64)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for HostnameInformationExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}
