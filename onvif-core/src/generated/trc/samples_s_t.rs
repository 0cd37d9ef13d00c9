// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::testing;
use crate::xml;

impl testing::Sample for SegmentListResult {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            segment: rng.list(0, 3, |rng| testing::Sample::sample(rng)),
            has_more_results: rng.flag(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SegmentListResultSegment {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            start_time: rng.date_time(),
            end_time: rng.date_time(),
            media_type: rng.string(0, 64),
            any: rng.open_elements(xml::Ns::UNKNOWN),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetRecordingConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            recording_token: rng.string(0, 64),
            recording_configuration: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetRecordingConfigurationResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetRecordingJobConfiguration {
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

impl testing::Sample for SetRecordingJobConfigurationResponse {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            job_configuration: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetRecordingJobMode {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            job_token: rng.string(0, 64),
            mode: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetRecordingJobModeResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for SetTrackConfiguration {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            recording_token: rng.string(0, 64),
            track_token: rng.string(0, 64),
            track_configuration: testing::Sample::sample(rng),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for SetTrackConfigurationResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for StopExportRecordedData {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            operation_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for StopExportRecordedDataResponse {
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

impl testing::Sample for StopExportRecordedSegments {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            operation_token: rng.string(0, 64),
        };
        rng.leave();
        value
    }
}

impl testing::Sample for StopExportRecordedSegmentsResponse {
    fn sample(_: &mut testing::Rng) -> Self {
        Self {}
    }
}

impl testing::Sample for TrackOptions {
    fn sample(rng: &mut testing::Rng) -> Self {
        rng.enter();
        let value = Self {
            spare_total: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            spare_video: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            spare_audio: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            spare_metadata: rng.option(|rng| rng.integer(-2147483648, 2147483647) as i32),
            any_attributes: rng.open_attributes(),
        };
        rng.leave();
        value
    }
}
