// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for Vector {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            x: rng.float(-1e9, 1e9),
            y: rng.float(-1e9, 1e9),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Vector1D {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            x: rng.float(-1e9, 1e9),
            space: rng.option(|rng| rng.uri(64)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Vector2D {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            x: rng.float(-1e9, 1e9),
            y: rng.float(-1e9, 1e9),
            space: rng.option(|rng| rng.uri(64)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for VehicleInfo {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            r#type: testing::Sample::sample(rng),
            brand: rng.option(|rng| testing::Sample::sample(rng)),
            model: rng.option(|rng| testing::Sample::sample(rng)),
            color: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for VehicleType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for VideoAnalyticsConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            name: rng.string(0, 64),
            use_count: rng.integer(-2147483648, 2147483647) as i32,
            analytics_engine_configuration: testing::Sample::sample(rng),
            rule_engine_configuration: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for VideoAnalyticsStream {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            choice: VideoAnalyticsStreamChoice::sample_list(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for VideoAnalyticsStreamChoice {
    fn sample(rng: &mut testing::Rng) -> Self {
        let branch = rng.below(3);
        Self::sample_branch(rng, branch)
    }
}

impl VideoAnalyticsStreamChoice {
    fn sample_branch(rng: &mut testing::Rng, branch: usize) -> Self {
        match branch {
            0 => Self::Frame(testing::Sample::sample(rng)),
            1 => Self::Extension(testing::Sample::sample(rng)),
            _ => Self::Any(rng.open_element(xml::Ns::UNKNOWN)),
        }
    }

    fn sample_list(rng: &mut testing::Rng) -> Vec<Self> {
        rng.list(0, 3, testing::Sample::sample)
    }
}

impl testing::Sample for VideoAnalyticsStreamExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for VideoAttributes {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            bitrate: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            width: rng.integer(-2147483648, 2147483647) as i32,
            height: rng.integer(-2147483648, 2147483647) as i32,
            encoding: rng.string(0, 64),
            framerate: rng.float(-1e9, 1e9),
            any: rng.open_elements(xml::Ns::TT),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for VideoDecoderConfigurationOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            jpeg_dec_options: rng.option(|rng| testing::Sample::sample(rng)),
            h264_dec_options: rng.option(|rng| testing::Sample::sample(rng)),
            mpeg4_dec_options: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for VideoDecoderConfigurationOptionsExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for VideoEncoder2Configuration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            gov_length: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            anchor_frame_distance: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            profile: rng.option(|rng| rng.string(0, 64)),
            guaranteed_frame_rate: rng.option(|rng| rng.flag()),
            signed: rng.option(|rng| rng.flag()),
            secure_streaming_protocol_algorithm: rng.option(|rng| rng.string(0, 64)),
            name: rng.string(0, 64),
            use_count: rng.integer(-2147483648, 2147483647) as i32,
            encoding: rng.string(0, 64),
            resolution: testing::Sample::sample(rng),
            rate_control: rng.option(|rng| testing::Sample::sample(rng)),
            multicast: rng.option(|rng| testing::Sample::sample(rng)),
            quality: rng.float(-1e9, 1e9),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for VideoEncoder2ConfigurationOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            gov_length_range: rng.option(|rng| {
                rng.list(0, 3, |rng| rng.integer(-2147483648, 2147483647) as i32)
                    .into()
            }),
            max_anchor_frame_distance: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            frame_rates_supported: rng.option(|rng| rng.list(0, 3, |rng| rng.float(-1e9, 1e9)).into()),
            profiles_supported: rng.option(|rng| rng.list(0, 3, |rng| rng.word()).into()),
            constant_bit_rate_supported: rng.option(|rng| rng.flag()),
            average_bit_rate_supported: rng.option(|rng| rng.flag()),
            guaranteed_frame_rate_supported: rng.option(|rng| rng.flag()),
            secure_streaming_protocol_algorithms: rng.option(|rng| rng.list(0, 3, |rng| rng.word()).into()),
            signing_supported: rng.option(|rng| rng.flag()),
            encoding: rng.string(0, 64),
            quality_range: testing::Sample::sample(rng),
            resolutions_available: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
            bitrate_range: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for VideoEncoderConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            guaranteed_frame_rate: rng.option(|rng| rng.flag()),
            name: rng.string(0, 64),
            use_count: rng.integer(-2147483648, 2147483647) as i32,
            encoding: testing::Sample::sample(rng),
            resolution: testing::Sample::sample(rng),
            quality: rng.float(-1e9, 1e9),
            rate_control: rng.option(|rng| testing::Sample::sample(rng)),
            mpeg4: rng.option(|rng| testing::Sample::sample(rng)),
            h264: rng.option(|rng| testing::Sample::sample(rng)),
            multicast: testing::Sample::sample(rng),
            session_timeout: rng.duration(),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for VideoEncoderConfigurationOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            guaranteed_frame_rate_supported: rng.option(|rng| rng.flag()),
            quality_range: testing::Sample::sample(rng),
            jpeg: rng.option(|rng| testing::Sample::sample(rng)),
            mpeg4: rng.option(|rng| testing::Sample::sample(rng)),
            h264: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for VideoEncoderOptionsExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
            jpeg: rng.option(|rng| testing::Sample::sample(rng)),
            mpeg4: rng.option(|rng| testing::Sample::sample(rng)),
            h264: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for VideoEncoderOptionsExtension2 {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::TT),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for VideoEncoding {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for VideoEncodingMimeNames {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for VideoEncodingProfiles {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for VideoOutput {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            layout: testing::Sample::sample(rng),
            resolution: rng.option(|rng| testing::Sample::sample(rng)),
            refresh_rate: rng.option(|rng| rng.float(-1e9, 1e9)),
            aspect_ratio: rng.option(|rng| rng.float(-1e9, 1e9)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for VideoOutputConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            name: rng.string(0, 64),
            use_count: rng.integer(-2147483648, 2147483647) as i32,
            output_token: rng.string(0, 64),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for VideoOutputConfigurationOptions {
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

impl testing::Sample for VideoOutputExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::TT),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for VideoRateControl {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            frame_rate_limit: rng.integer(-2147483648, 2147483647) as i32,
            encoding_interval: rng.integer(-2147483648, 2147483647) as i32,
            bitrate_limit: rng.integer(-2147483648, 2147483647) as i32,
        };
        rng.leave();
        value
    }
}

impl testing::Sample for VideoRateControl2 {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            constant_bit_rate: rng.option(|rng| rng.flag()),
            frame_rate_limit: rng.float(-1e9, 1e9),
            bitrate_limit: rng.integer(-2147483648, 2147483647) as i32,
            average_bit_rate: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for VideoResolution {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            width: rng.integer(-2147483648, 2147483647) as i32,
            height: rng.integer(-2147483648, 2147483647) as i32,
        };
        rng.leave();
        value
    }
}

impl testing::Sample for VideoResolution2 {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            width: rng.integer(-2147483648, 2147483647) as i32,
            height: rng.integer(-2147483648, 2147483647) as i32,
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for VideoSource {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            framerate: rng.float(-1e9, 1e9),
            resolution: testing::Sample::sample(rng),
            imaging: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for VideoSourceConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            view_mode: rng.option(|rng| rng.string(0, 64)),
            name: rng.string(0, 64),
            use_count: rng.integer(-2147483648, 2147483647) as i32,
            source_token: rng.string(0, 64),
            bounds: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for VideoSourceConfigurationExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            rotate: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for VideoSourceConfigurationExtension2 {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            lens_description: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            scene_orientation: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::TT),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for VideoSourceConfigurationOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            maximum_number_of_profiles: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            bounds_range: testing::Sample::sample(rng),
            video_source_tokens_available: rng.list(1, 4, |rng| rng.string(0, 64)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for VideoSourceConfigurationOptionsExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
            rotate: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for VideoSourceConfigurationOptionsExtension2 {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            scene_orientation_mode: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::TT),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for VideoSourceExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
            imaging: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for VideoSourceExtension2 {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::TT),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ViewModes {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for WhiteBalance {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            mode: testing::Sample::sample(rng),
            cr_gain: rng.float(-1e9, 1e9),
            cb_gain: rng.float(-1e9, 1e9),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for WhiteBalance20 {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            mode: testing::Sample::sample(rng),
            cr_gain: rng.option(|rng| rng.float(-1e9, 1e9)),
            cb_gain: rng.option(|rng| rng.float(-1e9, 1e9)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for WhiteBalance20Extension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for WhiteBalanceMode {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for WhiteBalanceOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            mode: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
            yr_gain: testing::Sample::sample(rng),
            yb_gain: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for WhiteBalanceOptions20 {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            mode: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
            yr_gain: rng.option(|rng| testing::Sample::sample(rng)),
            yb_gain: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for WhiteBalanceOptions20Extension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for WideDynamicMode {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for WideDynamicRange {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            mode: testing::Sample::sample(rng),
            level: rng.float(-1e9, 1e9),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for WideDynamicRange20 {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            mode: testing::Sample::sample(rng),
            level: rng.option(|rng| rng.float(-1e9, 1e9)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for WideDynamicRangeOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            mode: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
            level: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for WideDynamicRangeOptions20 {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            mode: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
            level: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}
