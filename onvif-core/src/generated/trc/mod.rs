// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Namespace `http://www.onvif.org/ver10/recording/wsdl`, customary prefix `trc`.

mod types_c_r;
pub use types_c_r::*;
#[cfg(feature = "testing")]
mod samples_c_r;
mod types_s_t;
pub use types_s_t::*;
pub mod client;
pub mod operations;
#[cfg(feature = "testing")]
mod samples_s_t;

/// Every type of the module that stands as an element or as text, for tests over all of them.
#[cfg(feature = "testing")]
pub static TYPES: &[crate::testing::TypeEntry] = &[
    crate::testing::TypeEntry::of::<Capabilities>("trc:Capabilities"),
    crate::testing::TypeEntry::of::<CreateRecording>("trc:CreateRecording"),
    crate::testing::TypeEntry::of::<CreateRecordingJob>("trc:CreateRecordingJob"),
    crate::testing::TypeEntry::of::<CreateRecordingJobResponse>("trc:CreateRecordingJobResponse"),
    crate::testing::TypeEntry::of::<CreateRecordingResponse>("trc:CreateRecordingResponse"),
    crate::testing::TypeEntry::of::<CreateTrack>("trc:CreateTrack"),
    crate::testing::TypeEntry::of::<CreateTrackResponse>("trc:CreateTrackResponse"),
    crate::testing::TypeEntry::of::<DeleteRecording>("trc:DeleteRecording"),
    crate::testing::TypeEntry::of::<DeleteRecordingJob>("trc:DeleteRecordingJob"),
    crate::testing::TypeEntry::of::<DeleteRecordingJobResponse>("trc:DeleteRecordingJobResponse"),
    crate::testing::TypeEntry::of::<DeleteRecordingResponse>("trc:DeleteRecordingResponse"),
    crate::testing::TypeEntry::of::<DeleteTrack>("trc:DeleteTrack"),
    crate::testing::TypeEntry::of::<DeleteTrackResponse>("trc:DeleteTrackResponse"),
    crate::testing::TypeEntry::of::<ExportRecordedData>("trc:ExportRecordedData"),
    crate::testing::TypeEntry::of::<ExportRecordedDataResponse>("trc:ExportRecordedDataResponse"),
    crate::testing::TypeEntry::of::<ExportRecordedDataResponseExtension>(
        "trc:ExportRecordedDataResponseExtension",
    ),
    crate::testing::TypeEntry::of::<ExportRecordedSegments>("trc:ExportRecordedSegments"),
    crate::testing::TypeEntry::of::<ExportRecordedSegmentsResponse>("trc:ExportRecordedSegmentsResponse"),
    crate::testing::TypeEntry::of::<GetExportRecordedDataState>("trc:GetExportRecordedDataState"),
    crate::testing::TypeEntry::of::<GetExportRecordedDataStateResponse>(
        "trc:GetExportRecordedDataStateResponse",
    ),
    crate::testing::TypeEntry::of::<GetRecordingConfiguration>("trc:GetRecordingConfiguration"),
    crate::testing::TypeEntry::of::<GetRecordingConfigurationResponse>(
        "trc:GetRecordingConfigurationResponse",
    ),
    crate::testing::TypeEntry::of::<GetRecordingJobConfiguration>("trc:GetRecordingJobConfiguration"),
    crate::testing::TypeEntry::of::<GetRecordingJobConfigurationResponse>(
        "trc:GetRecordingJobConfigurationResponse",
    ),
    crate::testing::TypeEntry::of::<GetRecordingJobState>("trc:GetRecordingJobState"),
    crate::testing::TypeEntry::of::<GetRecordingJobStateResponse>("trc:GetRecordingJobStateResponse"),
    crate::testing::TypeEntry::of::<GetRecordingJobs>("trc:GetRecordingJobs"),
    crate::testing::TypeEntry::of::<GetRecordingJobsResponse>("trc:GetRecordingJobsResponse"),
    crate::testing::TypeEntry::of::<GetRecordingOptions>("trc:GetRecordingOptions"),
    crate::testing::TypeEntry::of::<GetRecordingOptionsResponse>("trc:GetRecordingOptionsResponse"),
    crate::testing::TypeEntry::of::<GetRecordings>("trc:GetRecordings"),
    crate::testing::TypeEntry::of::<GetRecordingsResponse>("trc:GetRecordingsResponse"),
    crate::testing::TypeEntry::of::<GetServiceCapabilities>("trc:GetServiceCapabilities"),
    crate::testing::TypeEntry::of::<GetServiceCapabilitiesResponse>("trc:GetServiceCapabilitiesResponse"),
    crate::testing::TypeEntry::of::<GetTrackConfiguration>("trc:GetTrackConfiguration"),
    crate::testing::TypeEntry::of::<GetTrackConfigurationResponse>("trc:GetTrackConfigurationResponse"),
    crate::testing::TypeEntry::of::<JobOptions>("trc:JobOptions"),
    crate::testing::TypeEntry::of::<ListRecordedSegments>("trc:ListRecordedSegments"),
    crate::testing::TypeEntry::of::<ListRecordedSegmentsResponse>("trc:ListRecordedSegmentsResponse"),
    crate::testing::TypeEntry::of::<OverrideSegmentDuration>("trc:OverrideSegmentDuration"),
    crate::testing::TypeEntry::of::<OverrideSegmentDurationResponse>("trc:OverrideSegmentDurationResponse"),
    crate::testing::TypeEntry::of::<RecordingOptions>("trc:RecordingOptions"),
    crate::testing::TypeEntry::of::<SegmentListResult>("trc:SegmentListResult"),
    crate::testing::TypeEntry::of::<SegmentListResultSegment>("trc:SegmentListResultSegment"),
    crate::testing::TypeEntry::of::<SetRecordingConfiguration>("trc:SetRecordingConfiguration"),
    crate::testing::TypeEntry::of::<SetRecordingConfigurationResponse>(
        "trc:SetRecordingConfigurationResponse",
    ),
    crate::testing::TypeEntry::of::<SetRecordingJobConfiguration>("trc:SetRecordingJobConfiguration"),
    crate::testing::TypeEntry::of::<SetRecordingJobConfigurationResponse>(
        "trc:SetRecordingJobConfigurationResponse",
    ),
    crate::testing::TypeEntry::of::<SetRecordingJobMode>("trc:SetRecordingJobMode"),
    crate::testing::TypeEntry::of::<SetRecordingJobModeResponse>("trc:SetRecordingJobModeResponse"),
    crate::testing::TypeEntry::of::<SetTrackConfiguration>("trc:SetTrackConfiguration"),
    crate::testing::TypeEntry::of::<SetTrackConfigurationResponse>("trc:SetTrackConfigurationResponse"),
    crate::testing::TypeEntry::of::<StopExportRecordedData>("trc:StopExportRecordedData"),
    crate::testing::TypeEntry::of::<StopExportRecordedDataResponse>("trc:StopExportRecordedDataResponse"),
    crate::testing::TypeEntry::of::<StopExportRecordedSegments>("trc:StopExportRecordedSegments"),
    crate::testing::TypeEntry::of::<StopExportRecordedSegmentsResponse>(
        "trc:StopExportRecordedSegmentsResponse",
    ),
    crate::testing::TypeEntry::of::<TrackOptions>("trc:TrackOptions"),
];
