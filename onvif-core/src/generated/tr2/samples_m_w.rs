// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for Mask {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.option(|rng| rng.string(0, 64)),
            configuration_token: rng.string(0, 64),
            polygon: testing::Sample::sample(rng),
            r#type: rng.string(0, 64),
            color: rng.option(|rng| testing::Sample::sample(rng)),
            enabled: rng.flag(),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for MaskOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            rectangle_only: rng.option(|rng| rng.flag()),
            single_color_only: rng.option(|rng| rng.flag()),
            max_masks: rng.integer(-2147483648, 2147483647) as i32,
            max_points: rng.integer(-2147483648, 2147483647) as i32,
            types: rng.list(1, 4, |rng| rng.string(0, 64)),
            color: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for MaskType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for MediaProfile {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            fixed: rng.option(|rng| rng.flag()),
            name: rng.string(0, 64),
            configurations: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for MulticastAudioDecoderCapabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            multicast_audio_decoder: rng.option(|rng| rng.flag()),
            srtp: rng.option(|rng| rng.flag()),
            ipv6: rng.option(|rng| rng.flag()),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PlayAudioClip {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            audio_output_token: rng.list(0, 3, |rng| rng.string(0, 64)),
            play: rng.flag(),
            repeat_cycles: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for PlayAudioClipResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for PlayingAudioClips {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            name: rng.string(0, 64),
            audio_output_token: rng.list(1, 4, |rng| rng.string(0, 64)),
            audio_output_level: rng.integer(-2147483648, 2147483647) as i32,
            repeats_left: rng.integer(-2147483648, 2147483647) as i32,
            any: rng.open_elements(xml::Ns::UNKNOWN),
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
            maximum_number_of_profiles: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            configurations_supported: rng.option(|rng| rng.list(0, 3, |rng| rng.word()).into()),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ReceiverConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.option(|rng| rng.string(0, 64)),
            mode: testing::Sample::sample(rng),
            media_uri: rng.uri(64),
            stream_setup: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RemoveConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            profile_token: rng.string(0, 64),
            configuration: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RemoveConfigurationResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetAudioClip {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            configuration: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetAudioClipResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetAudioDecoderConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetAudioEncoderConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetAudioOutputConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetAudioSourceConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
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

impl testing::Sample for SetEQPresetConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetMask {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            mask: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetMetadataConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetMulticastAudioDecoderConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetOSD {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            osd: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetSynchronizationPoint {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            profile_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetSynchronizationPointResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetVideoEncoderConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetVideoSourceConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            configuration: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetVideoSourceMode {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            video_source_token: rng.string(0, 64),
            video_source_mode_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetVideoSourceModeResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self { reboot: rng.flag() };
        rng.leave();
        value
    }
}

impl testing::Sample for SetWebRTCConfigurations {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            web_rtc_configuration: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetWebRTCConfigurationsResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for StartStopMulticastStreaming {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            profile_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for StreamingCapabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            rtsp_streaming: rng.option(|rng| rng.flag()),
            rtp_multicast: rng.option(|rng| rng.flag()),
            rtp_rtsp_tcp: rng.option(|rng| rng.flag()),
            non_aggregate_control: rng.option(|rng| rng.flag()),
            rtsp_web_socket_uri: rng.option(|rng| rng.uri(64)),
            auto_start_multicast: rng.option(|rng| rng.flag()),
            secure_rtsp_streaming: rng.option(|rng| rng.flag()),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SupportedAudioClipFormat {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for TTSAudio {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            content: rng.string(0, 64),
            language: rng.string(0, 64),
            voice_type: rng.string(0, 64),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for TTSCapabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            max_content_length: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            tts_language: rng.option(|rng| rng.list(0, 3, |rng| rng.word()).into()),
            tts_voice_type: rng.option(|rng| rng.list(0, 3, |rng| rng.word()).into()),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for TTSVoiceType {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for TransportProtocol {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for VideoSourceMode {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            enabled: rng.option(|rng| rng.flag()),
            max_framerate: rng.float(-1e9, 1e9),
            max_resolution: testing::Sample::sample(rng),
            encodings: rng.list(0, 3, |rng| rng.word()).into(),
            reboot: rng.flag(),
            description: rng.option(|rng| rng.string(0, 64)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for WebRTCConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            signaling_server: rng.uri(64),
            cert_path_validation_policy_id: rng.option(|rng| rng.string(0, 64)),
            authorization_server: rng.string(0, 64),
            default_profile: rng.string(0, 64),
            enabled: rng.flag(),
            connected: rng.option(|rng| rng.flag()),
            error: rng.option(|rng| rng.string(0, 64)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}
