// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! The Recording service: namespace `http://www.onvif.org/ver10/recording/wsdl`.

use std::future::Future;
use std::sync::Arc;

use onvif_core::generated::trc;
use onvif_core::generated::trc::operations;
use onvif_core::operation::{OperationInfo, ServiceInfo};
use onvif_core::soap::Fault;
use onvif_core::xml::XmlReader;

use crate::dispatch::{Answer, Dispatch, RequestContext, answer, unimplemented, unknown};

/// The Recording service. An operation that is left out answers `env:Receiver/ter:ActionNotSupported`.
pub trait RecordingService: Send + Sync + 'static {
    /// Answers `GetServiceCapabilities`.
    fn get_service_capabilities(
        &self,
        context: &RequestContext,
        request: trc::GetServiceCapabilities,
    ) -> impl Future<Output = Result<trc::GetServiceCapabilitiesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `CreateRecording`.
    fn create_recording(
        &self,
        context: &RequestContext,
        request: trc::CreateRecording,
    ) -> impl Future<Output = Result<trc::CreateRecordingResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DeleteRecording`.
    fn delete_recording(
        &self,
        context: &RequestContext,
        request: trc::DeleteRecording,
    ) -> impl Future<Output = Result<trc::DeleteRecordingResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetRecordings`.
    fn get_recordings(
        &self,
        context: &RequestContext,
        request: trc::GetRecordings,
    ) -> impl Future<Output = Result<trc::GetRecordingsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetRecordingConfiguration`.
    fn set_recording_configuration(
        &self,
        context: &RequestContext,
        request: trc::SetRecordingConfiguration,
    ) -> impl Future<Output = Result<trc::SetRecordingConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetRecordingConfiguration`.
    fn get_recording_configuration(
        &self,
        context: &RequestContext,
        request: trc::GetRecordingConfiguration,
    ) -> impl Future<Output = Result<trc::GetRecordingConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetRecordingOptions`.
    fn get_recording_options(
        &self,
        context: &RequestContext,
        request: trc::GetRecordingOptions,
    ) -> impl Future<Output = Result<trc::GetRecordingOptionsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `CreateTrack`.
    fn create_track(
        &self,
        context: &RequestContext,
        request: trc::CreateTrack,
    ) -> impl Future<Output = Result<trc::CreateTrackResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DeleteTrack`.
    fn delete_track(
        &self,
        context: &RequestContext,
        request: trc::DeleteTrack,
    ) -> impl Future<Output = Result<trc::DeleteTrackResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetTrackConfiguration`.
    fn get_track_configuration(
        &self,
        context: &RequestContext,
        request: trc::GetTrackConfiguration,
    ) -> impl Future<Output = Result<trc::GetTrackConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetTrackConfiguration`.
    fn set_track_configuration(
        &self,
        context: &RequestContext,
        request: trc::SetTrackConfiguration,
    ) -> impl Future<Output = Result<trc::SetTrackConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `CreateRecordingJob`.
    fn create_recording_job(
        &self,
        context: &RequestContext,
        request: trc::CreateRecordingJob,
    ) -> impl Future<Output = Result<trc::CreateRecordingJobResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DeleteRecordingJob`.
    fn delete_recording_job(
        &self,
        context: &RequestContext,
        request: trc::DeleteRecordingJob,
    ) -> impl Future<Output = Result<trc::DeleteRecordingJobResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetRecordingJobs`.
    fn get_recording_jobs(
        &self,
        context: &RequestContext,
        request: trc::GetRecordingJobs,
    ) -> impl Future<Output = Result<trc::GetRecordingJobsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetRecordingJobConfiguration`.
    fn set_recording_job_configuration(
        &self,
        context: &RequestContext,
        request: trc::SetRecordingJobConfiguration,
    ) -> impl Future<Output = Result<trc::SetRecordingJobConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetRecordingJobConfiguration`.
    fn get_recording_job_configuration(
        &self,
        context: &RequestContext,
        request: trc::GetRecordingJobConfiguration,
    ) -> impl Future<Output = Result<trc::GetRecordingJobConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetRecordingJobMode`.
    fn set_recording_job_mode(
        &self,
        context: &RequestContext,
        request: trc::SetRecordingJobMode,
    ) -> impl Future<Output = Result<trc::SetRecordingJobModeResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetRecordingJobState`.
    fn get_recording_job_state(
        &self,
        context: &RequestContext,
        request: trc::GetRecordingJobState,
    ) -> impl Future<Output = Result<trc::GetRecordingJobStateResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `ListRecordedSegments`.
    fn list_recorded_segments(
        &self,
        context: &RequestContext,
        request: trc::ListRecordedSegments,
    ) -> impl Future<Output = Result<trc::ListRecordedSegmentsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `ExportRecordedSegments`.
    fn export_recorded_segments(
        &self,
        context: &RequestContext,
        request: trc::ExportRecordedSegments,
    ) -> impl Future<Output = Result<trc::ExportRecordedSegmentsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `StopExportRecordedSegments`.
    fn stop_export_recorded_segments(
        &self,
        context: &RequestContext,
        request: trc::StopExportRecordedSegments,
    ) -> impl Future<Output = Result<trc::StopExportRecordedSegmentsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `ExportRecordedData`.
    fn export_recorded_data(
        &self,
        context: &RequestContext,
        request: trc::ExportRecordedData,
    ) -> impl Future<Output = Result<trc::ExportRecordedDataResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `StopExportRecordedData`.
    fn stop_export_recorded_data(
        &self,
        context: &RequestContext,
        request: trc::StopExportRecordedData,
    ) -> impl Future<Output = Result<trc::StopExportRecordedDataResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetExportRecordedDataState`.
    fn get_export_recorded_data_state(
        &self,
        context: &RequestContext,
        request: trc::GetExportRecordedDataState,
    ) -> impl Future<Output = Result<trc::GetExportRecordedDataStateResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `OverrideSegmentDuration`.
    fn override_segment_duration(
        &self,
        context: &RequestContext,
        request: trc::OverrideSegmentDuration,
    ) -> impl Future<Output = Result<trc::OverrideSegmentDurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }
}

/// Calls the operations of a [`RecordingService`].
pub struct RecordingDispatcher<S>(pub Arc<S>);

impl<S: RecordingService> Dispatch for RecordingDispatcher<S> {
    fn service(&self) -> &'static ServiceInfo {
        &trc::operations::RECORDING
    }

    fn call<'a>(
        &'a self,
        operation: &'static OperationInfo,
        context: &'a RequestContext,
        body: &mut XmlReader<'_>,
    ) -> Answer<'a> {
        let service = &*self.0;
        match operation.index {
            0 => answer::<operations::GetServiceCapabilities, _>(body, move |request| {
                service.get_service_capabilities(context, request)
            }),
            1 => answer::<operations::CreateRecording, _>(body, move |request| {
                service.create_recording(context, request)
            }),
            2 => answer::<operations::DeleteRecording, _>(body, move |request| {
                service.delete_recording(context, request)
            }),
            3 => answer::<operations::GetRecordings, _>(body, move |request| {
                service.get_recordings(context, request)
            }),
            4 => answer::<operations::SetRecordingConfiguration, _>(body, move |request| {
                service.set_recording_configuration(context, request)
            }),
            5 => answer::<operations::GetRecordingConfiguration, _>(body, move |request| {
                service.get_recording_configuration(context, request)
            }),
            6 => answer::<operations::GetRecordingOptions, _>(body, move |request| {
                service.get_recording_options(context, request)
            }),
            7 => answer::<operations::CreateTrack, _>(body, move |request| {
                service.create_track(context, request)
            }),
            8 => answer::<operations::DeleteTrack, _>(body, move |request| {
                service.delete_track(context, request)
            }),
            9 => answer::<operations::GetTrackConfiguration, _>(body, move |request| {
                service.get_track_configuration(context, request)
            }),
            10 => answer::<operations::SetTrackConfiguration, _>(body, move |request| {
                service.set_track_configuration(context, request)
            }),
            11 => answer::<operations::CreateRecordingJob, _>(body, move |request| {
                service.create_recording_job(context, request)
            }),
            12 => answer::<operations::DeleteRecordingJob, _>(body, move |request| {
                service.delete_recording_job(context, request)
            }),
            13 => answer::<operations::GetRecordingJobs, _>(body, move |request| {
                service.get_recording_jobs(context, request)
            }),
            14 => answer::<operations::SetRecordingJobConfiguration, _>(body, move |request| {
                service.set_recording_job_configuration(context, request)
            }),
            15 => answer::<operations::GetRecordingJobConfiguration, _>(body, move |request| {
                service.get_recording_job_configuration(context, request)
            }),
            16 => answer::<operations::SetRecordingJobMode, _>(body, move |request| {
                service.set_recording_job_mode(context, request)
            }),
            17 => answer::<operations::GetRecordingJobState, _>(body, move |request| {
                service.get_recording_job_state(context, request)
            }),
            18 => answer::<operations::ListRecordedSegments, _>(body, move |request| {
                service.list_recorded_segments(context, request)
            }),
            19 => answer::<operations::ExportRecordedSegments, _>(body, move |request| {
                service.export_recorded_segments(context, request)
            }),
            20 => answer::<operations::StopExportRecordedSegments, _>(body, move |request| {
                service.stop_export_recorded_segments(context, request)
            }),
            21 => answer::<operations::ExportRecordedData, _>(body, move |request| {
                service.export_recorded_data(context, request)
            }),
            22 => answer::<operations::StopExportRecordedData, _>(body, move |request| {
                service.stop_export_recorded_data(context, request)
            }),
            23 => answer::<operations::GetExportRecordedDataState, _>(body, move |request| {
                service.get_export_recorded_data_state(context, request)
            }),
            24 => answer::<operations::OverrideSegmentDuration, _>(body, move |request| {
                service.override_segment_duration(context, request)
            }),
            _ => unknown(),
        }
    }
}
