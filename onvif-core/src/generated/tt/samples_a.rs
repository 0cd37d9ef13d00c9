// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for AACDecOptions {
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

impl testing::Sample for AFModes {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for AbsoluteFocus {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            position: rng.float(-1e9, 1e9),
            speed: rng.option(|rng| rng.float(-1e9, 1e9)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AbsoluteFocusOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            position: testing::Sample::sample(rng),
            speed: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ActionEngineEventPayload {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            request_info: rng.option(|rng| rng.whole_element("tt:RequestInfo")),
            response_info: rng.option(|rng| rng.whole_element("tt:ResponseInfo")),
            fault: rng.option(|rng| rng.whole_element("tt:Fault")),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ActionEngineEventPayloadExtension {
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

impl testing::Sample for ActiveConnection {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            current_bitrate: rng.float(-1e9, 1e9),
            current_fps: rng.float(-1e9, 1e9),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AnalyticsCapabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            x_addr: rng.uri(64),
            rule_support: rng.flag(),
            analytics_module_support: rng.flag(),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AnalyticsDeviceCapabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            x_addr: rng.uri(64),
            rule_support: rng.option(|rng| rng.flag()),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AnalyticsDeviceEngineConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            engine_configuration: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AnalyticsDeviceEngineConfigurationExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AnalyticsDeviceExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AnalyticsEngine {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            name: rng.string(0, 64),
            use_count: rng.integer(-2147483648, 2147483647) as i32,
            analytics_engine_configuration: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AnalyticsEngineConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            analytics_module: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AnalyticsEngineConfigurationExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AnalyticsEngineControl {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            name: rng.string(0, 64),
            use_count: rng.integer(-2147483648, 2147483647) as i32,
            engine_token: rng.string(0, 64),
            engine_config_token: rng.string(0, 64),
            input_token: rng.list(1, 4, |rng| rng.string(0, 64)),
            receiver_token: rng.list(1, 4, |rng| rng.string(0, 64)),
            multicast: rng.option(|rng| testing::Sample::sample(rng)),
            subscription: testing::Sample::sample(rng),
            mode: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AnalyticsEngineInput {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            name: rng.string(0, 64),
            use_count: rng.integer(-2147483648, 2147483647) as i32,
            source_identification: testing::Sample::sample(rng),
            video_input: testing::Sample::sample(rng),
            metadata_input: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AnalyticsEngineInputInfo {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            input_info: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AnalyticsEngineInputInfoExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AnalyticsState {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            error: rng.option(|rng| rng.string(0, 64)),
            state: rng.string(0, 64),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AnalyticsStateInformation {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            analytics_engine_control_token: rng.string(0, 64),
            state: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AnyHolder {
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

impl testing::Sample for Appearance {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            transformation: rng.option(|rng| testing::Sample::sample(rng)),
            shape: rng.option(|rng| testing::Sample::sample(rng)),
            color: rng.option(|rng| testing::Sample::sample(rng)),
            class: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            geo_location: rng.option(|rng| testing::Sample::sample(rng)),
            vehicle_info: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            license_plate_info: rng.option(|rng| testing::Sample::sample(rng)),
            human_face: rng.option(|rng| testing::Sample::sample(rng)),
            human_body: rng.option(|rng| testing::Sample::sample(rng)),
            image_ref: rng.option(|rng| rng.uri(64)),
            image: rng.option(|rng| rng.base64(0, 64)),
            barcode_info: rng.option(|rng| testing::Sample::sample(rng)),
            spherical_coordinate: rng.option(|rng| testing::Sample::sample(rng)),
            label: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AppearanceExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ArrayOfFileProgress {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            file_progress: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ArrayOfFileProgressExtension {
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

impl testing::Sample for AspectRatioTransformation {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            ratio: rng.float(-1e9, 1e9),
            translate: rng.option(|rng| testing::Sample::sample(rng)),
            scale: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AsymmetricEncryption {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            certificate_id: rng.list(1, 4, |rng| rng.string(0, 64)),
            key_rotation_duration: rng.option(|rng| rng.duration()),
            additional_info: rng.option(|rng| rng.string(0, 64)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AttachmentData {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            content_type: rng.option(|rng| rng.string(3, 64)),
            include: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AudioAnalyticsStream {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            audio_descriptor: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AudioAnalyticsStreamExtension {
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

impl testing::Sample for AudioAttributes {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            bitrate: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            encoding: rng.string(0, 64),
            samplerate: rng.integer(-2147483648, 2147483647) as i32,
            any: rng.open_elements(xml::Ns::TT),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AudioClassCandidate {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            r#type: testing::Sample::sample(rng),
            likelihood: rng.float(-1e9, 1e9),
            any: rng.open_elements(xml::Ns::TT),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AudioClassDescriptor {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            class_candidate: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AudioClassDescriptorExtension {
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

impl testing::Sample for AudioClassType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for AudioClassification {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for AudioDecoder2Options {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            encoding: rng.string(0, 64),
            bitrate_list: testing::Sample::sample(rng),
            sample_rate_list: testing::Sample::sample(rng),
            rtp_payload_type: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AudioDecoderConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            name: rng.string(0, 64),
            use_count: rng.integer(-2147483648, 2147483647) as i32,
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AudioDecoderConfigurationOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            aac_dec_options: rng.option(|rng| testing::Sample::sample(rng)),
            g711_dec_options: rng.option(|rng| testing::Sample::sample(rng)),
            g726_dec_options: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AudioDecoderConfigurationOptionsExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AudioDescriptor {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            utc_time: rng.date_time(),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AudioEncoder2Configuration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            secure_streaming_protocol_algorithm: rng.option(|rng| rng.string(0, 64)),
            name: rng.string(0, 64),
            use_count: rng.integer(-2147483648, 2147483647) as i32,
            encoding: rng.string(0, 64),
            multicast: rng.option(|rng| testing::Sample::sample(rng)),
            bitrate: rng.integer(-2147483648, 2147483647) as i32,
            sample_rate: rng.integer(-2147483648, 2147483647) as i32,
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AudioEncoder2ConfigurationOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            secure_streaming_protocol_algorithms: rng.option(|rng| rng.list(0, 3, |rng| rng.word()).into()),
            encoding: rng.string(0, 64),
            bitrate_list: testing::Sample::sample(rng),
            sample_rate_list: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AudioEncoderConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            name: rng.string(0, 64),
            use_count: rng.integer(-2147483648, 2147483647) as i32,
            encoding: testing::Sample::sample(rng),
            bitrate: rng.integer(-2147483648, 2147483647) as i32,
            sample_rate: rng.integer(-2147483648, 2147483647) as i32,
            multicast: testing::Sample::sample(rng),
            session_timeout: rng.duration(),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AudioEncoderConfigurationOption {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            encoding: testing::Sample::sample(rng),
            bitrate_list: testing::Sample::sample(rng),
            sample_rate_list: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AudioEncoderConfigurationOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            options: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AudioEncoding {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for AudioEncodingMimeNames {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for AudioOutput {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AudioOutputConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            name: rng.string(0, 64),
            use_count: rng.integer(-2147483648, 2147483647) as i32,
            output_token: rng.string(0, 64),
            send_primacy: rng.option(|rng| rng.uri(64)),
            output_level: rng.integer(-2147483648, 2147483647) as i32,
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AudioOutputConfigurationOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            output_tokens_available: rng.list(1, 4, |rng| rng.string(0, 64)),
            send_primacy_options: rng.list(0, 3, |rng| rng.uri(64)),
            output_level_range: testing::Sample::sample(rng),
            eq_preset_schedule_support: rng.option(|rng| rng.flag()),
            eq_presets: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AudioSource {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            channels: rng.integer(-2147483648, 2147483647) as i32,
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AudioSourceConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            name: rng.string(0, 64),
            use_count: rng.integer(-2147483648, 2147483647) as i32,
            source_token: rng.string(0, 64),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AudioSourceConfigurationOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            input_tokens_available: rng.list(1, 4, |rng| rng.string(0, 64)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AudioSourceOptionsExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AutoFocusMode {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}
