// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for RealTimeStreamingCapabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            rtp_multicast: rng.option(|rng| rng.flag()),
            rtp_tcp: rng.option(|rng| rng.flag()),
            rtp_rtsp_tcp: rng.option(|rng| rng.flag()),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RealTimeStreamingCapabilitiesExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Receiver {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            configuration: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ReceiverCapabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            x_addr: rng.uri(64),
            rtp_multicast: rng.flag(),
            rtp_tcp: rng.flag(),
            rtp_rtsp_tcp: rng.flag(),
            supported_receivers: rng.integer(-2147483648, 2147483647) as i32,
            maximum_rtspuri_length: rng.integer(-2147483648, 2147483647) as i32,
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

impl testing::Sample for ReceiverMode {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for ReceiverState {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for ReceiverStateInformation {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            state: testing::Sample::sample(rng),
            auto_created: rng.flag(),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RecordingCapabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            x_addr: rng.uri(64),
            receiver_source: rng.flag(),
            media_profile_source: rng.flag(),
            dynamic_recordings: rng.flag(),
            dynamic_tracks: rng.flag(),
            max_string_length: rng.integer(-2147483648, 2147483647) as i32,
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RecordingConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            source: testing::Sample::sample(rng),
            content: rng.string(0, 64),
            maximum_retention_time: rng.duration(),
            target: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RecordingEncryption {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            mode: rng.string(0, 64),
            kid: rng.option(|rng| rng.string(0, 64)),
            key: rng.option(|rng| rng.hex(0, 64)),
            track: rng.list(0, 3, |rng| rng.string(0, 64)),
            asymmetric_encryption: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RecordingEventFilter {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            filter: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
            before: rng.option(|rng| rng.duration()),
            after: rng.option(|rng| rng.duration()),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RecordingEventFilterFilter {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            topic: rng.string(0, 64),
            source: rng.option(|rng| rng.string(0, 64)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RecordingInformation {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            recording_token: rng.string(0, 64),
            source: testing::Sample::sample(rng),
            earliest_recording: rng.option(|rng| rng.date_time()),
            latest_recording: rng.option(|rng| rng.date_time()),
            content: rng.string(0, 64),
            track: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            recording_status: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RecordingJobConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            schedule_token: rng.option(|rng| rng.string(0, 64)),
            recording_token: rng.string(0, 64),
            mode: rng.string(0, 64),
            priority: rng.integer(-2147483648, 2147483647) as i32,
            source: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            event_filter: rng.option(|rng| testing::Sample::sample(rng)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RecordingJobConfigurationExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RecordingJobSource {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            source_token: rng.option(|rng| testing::Sample::sample(rng)),
            auto_create_receiver: rng.option(|rng| rng.flag()),
            tracks: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RecordingJobSourceExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RecordingJobStateInformation {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            recording_token: rng.string(0, 64),
            state: rng.string(0, 64),
            sources: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RecordingJobStateInformationExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RecordingJobStateSource {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            source_token: testing::Sample::sample(rng),
            state: rng.string(0, 64),
            tracks: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::TT),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RecordingJobStateTrack {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            source_tag: rng.string(0, 64),
            destination: rng.string(0, 64),
            error: rng.option(|rng| rng.string(0, 64)),
            state: rng.string(0, 64),
            any: rng.open_elements(xml::Ns::TT),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RecordingJobStateTracks {
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

impl testing::Sample for RecordingJobTrack {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            source_tag: rng.string(0, 64),
            destination: rng.string(0, 64),
            any: rng.open_elements(xml::Ns::TT),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RecordingSourceInformation {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            source_id: rng.uri(64),
            name: rng.string(0, 64),
            location: rng.string(0, 64),
            description: rng.string(0, 64),
            address: rng.uri(64),
            video_source_token: rng.option(|rng| rng.string(0, 64)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RecordingStatus {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for RecordingSummary {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            data_from: rng.date_time(),
            data_until: rng.date_time(),
            number_recordings: rng.integer(-2147483648, 2147483647) as i32,
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RecordingTargetConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            storage: rng.string(0, 64),
            format: rng.string(0, 64),
            prefix: rng.option(|rng| rng.string(0, 64)),
            postfix: rng.option(|rng| rng.string(0, 64)),
            span_duration: rng.option(|rng| rng.duration()),
            segment_duration: rng.duration(),
            encryption: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            segment_duration_override: rng.option(|rng| testing::Sample::sample(rng)),
            storage_strategy: rng.option(|rng| rng.string(0, 64)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RecordingTargetConfigurationSegmentDurationOverride {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            duration: rng.duration(),
            expiration: rng.duration(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Rectangle {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            bottom: rng.float(-1e9, 1e9),
            top: rng.float(-1e9, 1e9),
            right: rng.float(-1e9, 1e9),
            left: rng.float(-1e9, 1e9),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RelativeFocus {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            distance: rng.float(-1e9, 1e9),
            speed: rng.option(|rng| rng.float(-1e9, 1e9)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RelativeFocusOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            distance: testing::Sample::sample(rng),
            speed: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RelativeFocusOptions20 {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            distance: testing::Sample::sample(rng),
            speed: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RelayIdleState {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for RelayLogicalState {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for RelayMode {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for RelayOutput {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            token: rng.string(0, 64),
            properties: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RelayOutputSettings {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            mode: testing::Sample::sample(rng),
            delay_time: rng.duration(),
            idle_state: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RemoteUser {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            username: rng.string(0, 64),
            password: rng.option(|rng| rng.string(0, 64)),
            use_derived_password: rng.flag(),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Rename {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            from: testing::Sample::sample(rng),
            to: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ReplayCapabilities {
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

impl testing::Sample for ReplayConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            session_timeout: rng.duration(),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Reverse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            mode: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::TT),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ReverseMode {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for ReverseOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            mode: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ReverseOptionsExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::TT),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for Rotate {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            mirror: rng.option(|rng| rng.flag()),
            mode: testing::Sample::sample(rng),
            degree: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RotateExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::TT),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RotateMode {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.pick(Self::ALL)
    }
}

impl testing::Sample for RotateOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            reboot: rng.option(|rng| rng.flag()),
            mirror: rng.option(|rng| rng.flag()),
            mode: rng.list(1, 4, |rng| testing::Sample::sample(rng)),
            degree_list: rng.option(|rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RotateOptionsExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::TT),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RuleEngineConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            rule: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for RuleEngineConfigurationExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}
