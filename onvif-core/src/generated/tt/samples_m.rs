// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for MaximumNumberOfOSDs {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            total: rng.integer(-2147483648, 2147483647) as i32,
            image: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            plain_text: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            date: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            time: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            date_and_time: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for MediaAttributes {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            recording_token: rng.string(0, 64),
            track_attributes: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            from: rng.date_time(),
            until: rng.date_time(),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for MediaCapabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            x_addr: rng.uri(64),
            streaming_capabilities: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for MediaCapabilitiesExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            profile_capabilities: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::TT),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for MediaUri {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            uri: rng.uri(64),
            invalid_after_connect: rng.flag(),
            invalid_after_reboot: rng.flag(),
            timeout: rng.duration(),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Merge {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            from: rng.list(2, 5, |rng| testing::Sample::sample(rng)),
            to: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Message {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            utc_time: rng.date_time(),
            property_operation: rng.option(|rng| testing::Sample::sample(rng)),
            source: rng.option(|rng| testing::Sample::sample(rng)),
            key: rng.option(|rng| testing::Sample::sample(rng)),
            data: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for MessageDescription {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            is_property: rng.option(|rng| rng.flag()),
            source: rng.option(|rng| testing::Sample::sample(rng)),
            key: rng.option(|rng| testing::Sample::sample(rng)),
            data: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for MessageDescriptionExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for MessageExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for MetadataAttributes {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            ptz_spaces: rng.option(|rng| rng.list(0, 3, |rng| rng.word()).into()),
            can_contain_ptz: rng.flag(),
            can_contain_analytics: rng.flag(),
            can_contain_notifications: rng.flag(),
            any: rng.open_elements(xml::Ns::TT),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for MetadataCompressionType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for MetadataConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            compression_type: rng.option(|rng| rng.string(0, 64)),
            geo_location: rng.option(|rng| rng.flag()),
            shape_polygon: rng.option(|rng| rng.flag()),
            secure_streaming_protocol_algorithm: rng.option(|rng| rng.string(0, 64)),
            name: rng.string(0, 64),
            use_count: rng.integer(-2147483648, 2147483647) as i32,
            ptz_status: rng.option(|rng| testing::Sample::sample(rng)),
            events: rng.option(|rng| testing::Sample::sample(rng)),
            analytics: rng.option(|rng| rng.flag()),
            multicast: testing::Sample::sample(rng),
            session_timeout: rng.duration(),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            analytics_engine_configuration: rng.option(|rng| testing::Sample::sample(rng)),
            sensor_data: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for MetadataConfigurationExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::TT),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for MetadataConfigurationOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            geo_location: rng.option(|rng| rng.flag()),
            max_content_filter_size: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            secure_streaming_protocol_algorithms: rng.option(|rng| rng.list(0, 3, |rng| rng.word()).into()),
            ptz_status_filter_options: testing::Sample::sample(rng),
            sensor_data_filter_options: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for MetadataConfigurationOptionsExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            compression_type: rng.list(0, 3, |rng| rng.string(0, 64)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for MetadataConfigurationOptionsExtension2 {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::TT),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for MetadataFilter {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            metadata_stream_filter: rng.string(0, 64),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for MetadataInput {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            metadata_config: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for MetadataInputExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for MetadataStream {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            choice: MetadataStreamChoice::sample_list(rng),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for MetadataStreamChoice {
    fn sample(rng: &mut testing::Rng) -> Self {
        let branch = rng.below(6);
        Self::sample_branch(rng, branch)
    }
}

impl MetadataStreamChoice {
    fn sample_branch(rng: &mut testing::Rng, branch: usize) -> Self {
        match branch {
            0 => Self::VideoAnalytics(testing::Sample::sample(rng)),
            1 => Self::PTZ(testing::Sample::sample(rng)),
            2 => Self::Event(testing::Sample::sample(rng)),
            3 => Self::Extension(testing::Sample::sample(rng)),
            4 => Self::SensorData(testing::Sample::sample(rng)),
            _ => Self::Any(rng.open_element(xml::Ns::UNKNOWN)),
        }
    }

    fn sample_list(rng: &mut testing::Rng) -> Vec<Self> {
        rng.list(0, 3, testing::Sample::sample)
    }
}

impl testing::Sample for MetadataStreamExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
            audio_analytics_stream: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for MetadataStreamExtension2 {
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

impl testing::Sample for ModeOfOperation {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for MotionExpression {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            r#type: rng.option(|rng| rng.string(0, 64)),
            expression: rng.string(0, 64),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for MotionExpressionConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            motion_expression: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for MotionInCells {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            columns: rng.integer(i64::MIN, i64::MAX),
            rows: rng.integer(i64::MIN, i64::MAX),
            cells: rng.base64(0, 64),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for MoveAndTrackMethod {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for MoveOptions {
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

impl testing::Sample for MoveOptions20 {
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

impl testing::Sample for MoveStatus {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for Mpeg4Configuration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            gov_length: rng.integer(-2147483648, 2147483647) as i32,
            mpeg4_profile: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Mpeg4DecOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            resolutions_available: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
            supported_mpeg4_profiles: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
            supported_input_bitrate: testing::Sample::sample(rng),
            supported_frame_rate: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Mpeg4Options {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            resolutions_available: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
            gov_length_range: testing::Sample::sample(rng),
            frame_rate_range: testing::Sample::sample(rng),
            encoding_interval_range: testing::Sample::sample(rng),
            mpeg4_profiles_supported: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Mpeg4Options2 {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            resolutions_available: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
            gov_length_range: testing::Sample::sample(rng),
            frame_rate_range: testing::Sample::sample(rng),
            encoding_interval_range: testing::Sample::sample(rng),
            mpeg4_profiles_supported: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
            bitrate_range: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Mpeg4Profile {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for MulticastAudioDecoderConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            name: rng.string(0, 64),
            use_count: rng.integer(-2147483648, 2147483647) as i32,
            enable: rng.flag(),
            audio_output_token: rng.list(0, 3, |rng| rng.string(0, 64)),
            encoding: rng.string(0, 64),
            bitrate: rng.integer(-2147483648, 2147483647) as i32,
            sampling_rate: rng.integer(-2147483648, 2147483647) as i32,
            multicast: testing::Sample::sample(rng),
            rtp_payload_type: rng.integer(-2147483648, 2147483647) as i32,
            priority: rng.integer(-2147483648, 2147483647) as i32,
            media_format_parameters: rng.option(|rng| rng.string(0, 64)),
            srtp_pre_shared_parameters: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for MulticastAudioDecoderConfigurationOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            secure_streaming_protocol_algorithms: rng.option(|rng| rng.list(0, 3, |rng| rng.word()).into()),
            encoding_options: testing::Sample::sample(rng),
            priority_range: testing::Sample::sample(rng),
            audio_output_tokens: rng.option(|rng| rng.list(0, 3, |rng| rng.word()).into()),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for MulticastConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            address: testing::Sample::sample(rng),
            port: rng.integer(-2147483648, 2147483647) as i32,
            ttl: rng.integer(-2147483648, 2147483647) as i32,
            auto_start: rng.flag(),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for MulticastReceiverConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            address: testing::Sample::sample(rng),
            port: rng.integer(-2147483648, 2147483647) as i32,
            ttl: rng.integer(-2147483648, 2147483647) as i32,
            interface_token: rng.list(0, 3, |rng| rng.string(0, 64)),
            source_specific_multicast: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}
