// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for Capabilities {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            dynamic_recordings: rng.option(|rng| rng.flag()),
            dynamic_tracks: rng.option(|rng| rng.flag()),
            encoding: rng.option(|rng| rng.list(0, 3, |rng| rng.word()).into()),
            max_rate: rng.option(|rng| rng.float(-1e9, 1e9)),
            max_total_rate: rng.option(|rng| rng.float(-1e9, 1e9)),
            max_recordings: rng.option(|rng| rng.float(-1e9, 1e9)),
            max_recording_jobs: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            options: rng.option(|rng| rng.flag()),
            metadata_recording: rng.option(|rng| rng.flag()),
            supported_export_file_formats: rng.option(|rng| rng.list(0, 3, |rng| rng.word()).into()),
            event_recording: rng.option(|rng| rng.flag()),
            before_event_limit: rng.option(|rng| rng.duration()),
            after_event_limit: rng.option(|rng| rng.duration()),
            supported_target_formats: rng.option(|rng| rng.list(0, 3, |rng| rng.word()).into()),
            encryption_entry_limit: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            supported_encryption_modes: rng.option(|rng| rng.list(0, 3, |rng| rng.word()).into()),
            override_segment_duration: rng.option(|rng| rng.flag()),
            asymmetric_encryption_supported: rng.option(|rng| rng.flag()),
            scheduled_recording: rng.option(|rng| rng.flag()),
            onboard_storage: rng.option(|rng| rng.flag()),
            segment_export: rng.option(|rng| rng.flag()),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreateRecording {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            recording_configuration: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreateRecordingJob {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            job_configuration: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreateRecordingJobResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            job_token: rng.string(0, 64),
            job_configuration: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreateRecordingResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            recording_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreateTrack {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            recording_token: rng.string(0, 64),
            track_configuration: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for CreateTrackResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            track_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DeleteRecording {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            recording_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DeleteRecordingJob {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            job_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DeleteRecordingJobResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for DeleteRecordingResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for DeleteTrack {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            recording_token: rng.string(0, 64),
            track_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for DeleteTrackResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for ExportRecordedData {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            start_point: rng.option(|rng| rng.date_time()),
            end_point: rng.option(|rng| rng.date_time()),
            search_scope: testing::Sample::sample(rng),
            file_format: rng.string(0, 64),
            storage_destination: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ExportRecordedDataResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            operation_token: rng.string(0, 64),
            file_names: rng.list(0, 3, |rng| rng.string(0, 64)),
            extension: rng.option(|rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ExportRecordedDataResponseExtension {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ExportRecordedSegments {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            time: testing::Sample::sample(rng),
            recording_token: rng.string(0, 64),
            alias: rng.option(|rng| rng.string(0, 64)),
            storage_token: rng.option(|rng| rng.string(0, 64)),
            track: rng.option(|rng| rng.string(0, 64)),
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ExportRecordedSegmentsResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            operation_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetExportRecordedDataState {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            operation_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetExportRecordedDataStateResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            progress: rng.float(-1e9, 1e9),
            file_progress_status: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetRecordingConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            recording_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetRecordingConfigurationResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            recording_configuration: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetRecordingJobConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            job_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetRecordingJobConfigurationResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            job_configuration: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetRecordingJobState {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            job_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetRecordingJobStateResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            state: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetRecordingJobs {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for GetRecordingJobsResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            job_item: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetRecordingOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            recording_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetRecordingOptionsResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            options: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetRecordings {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for GetRecordingsResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            recording_item: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
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

impl testing::Sample for GetTrackConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            recording_token: rng.string(0, 64),
            track_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for GetTrackConfigurationResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            track_configuration: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for JobOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            spare: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            compatible_sources: rng.option(|rng| rng.list(0, 3, |rng| rng.word()).into()),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ListRecordedSegments {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            time: testing::Sample::sample(rng),
            recording_token: rng.string(0, 64),
            max_results: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for ListRecordedSegmentsResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            results: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for OverrideSegmentDuration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            target_segment_duration: rng.duration(),
            expiration: rng.duration(),
            recording_configuration: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for OverrideSegmentDurationResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for RecordingOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            job: testing::Sample::sample(rng),
            track: testing::Sample::sample(rng),
            any: rng.open_elements(xml::Ns::UNKNOWN),
        };
        rng.leave();
        value
    }
}
