// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for AddAudioClip {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.option(|rng| rng.string(0, 64)),
            configuration: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AddAudioClipResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            upload_uri: rng.uri(64),
            expiry_time: rng.date_time(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AddConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            profile_token: rng.string(0, 64),
            name: rng.option(|rng| rng.string(0, 64)),
            configuration: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AddConfigurationResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for AddTTSAudioClip {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.option(|rng| rng.string(0, 64)),
            configuration: testing::Sample::sample(rng),
            tts_configuration: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AddTTSAudioClipResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AudioClip {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            enabled: rng.flag(),
            name: rng.string(0, 64),
            audio_output_token: rng.list(0, 3, |rng| rng.string(0, 64)),
            r#type: rng.string(0, 64),
            repeat_cycles: rng.integer(-2147483648, 2147483647) as i32,
            repeat_interval: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            audio_output_level: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            schedule_token: rng.option(|rng| rng.string(0, 64)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for AudioClipCapabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            max_audio_clip_limit: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            max_audio_clip_size: rng.option(|rng| rng.float(-1e9, 1e9)),
            supported_audio_clip_format: rng.option(|rng| rng.list(0, 3, |rng| rng.word()).into()),
            tts_capabilities: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Capabilities2 {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            snapshot_uri: rng.option(|rng| rng.flag()),
            rotation: rng.option(|rng| rng.flag()),
            video_source_mode: rng.option(|rng| rng.flag()),
            osd: rng.option(|rng| rng.flag()),
            temporary_osd_text: rng.option(|rng| rng.flag()),
            mask: rng.option(|rng| rng.flag()),
            source_mask: rng.option(|rng| rng.flag()),
            web_rtc: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            web_rtc_codecs: rng.option(|rng| rng.list(0, 3, |rng| rng.word()).into()),
            profile_capabilities: testing::Sample::sample(rng),
            streaming_capabilities: testing::Sample::sample(rng),
            audio_clip_capabilities: rng.option(|rng| testing::Sample::sample(rng)),
            multicast_audio_decoder_capabilities: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ConfigurationEnumeration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for ConfigurationRef {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            r#type: rng.string(0, 64),
            token: rng.option(|rng| rng.string(0, 64)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ConfigurationSet {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            video_source: rng.option(|rng| testing::Sample::sample(rng)),
            audio_source: rng.option(|rng| testing::Sample::sample(rng)),
            video_encoder: rng.option(|rng| testing::Sample::sample(rng)),
            audio_encoder: rng.option(|rng| testing::Sample::sample(rng)),
            analytics: rng.option(|rng| testing::Sample::sample(rng)),
            ptz: rng.option(|rng| testing::Sample::sample(rng)),
            metadata: rng.option(|rng| testing::Sample::sample(rng)),
            audio_output: rng.option(|rng| testing::Sample::sample(rng)),
            audio_decoder: rng.option(|rng| testing::Sample::sample(rng)),
            receiver: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreateMask {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            mask: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreateMaskResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreateOSD {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            osd: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreateOSDResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            osd_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreateProfile {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            name: rng.string(0, 64),
            configuration: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreateProfileResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DeleteAudioClip {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DeleteAudioClipResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for DeleteMask {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DeleteOSD {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            osd_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DeleteProfile {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DeleteProfileResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for EncoderInstance {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            encoding: rng.string(0, 64),
            number: rng.integer(-2147483648, 2147483647) as i32,
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for EncoderInstanceInfo {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            codec: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            total: rng.integer(-2147483648, 2147483647) as i32,
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}
