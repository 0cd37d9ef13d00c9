// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Clients of the services in the namespace `http://www.onvif.org/ver10/recording/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::client::{ClientError, Transport, call};

/// A client of the Recording service.
#[derive(Clone, Debug)]
pub struct RecordingClient<T> {
    transport: T,
}

impl<T: Transport> RecordingClient<T> {
    /// A client that sends its requests over a transport.
    pub fn new(transport: T) -> Self {
        Self { transport }
    }

    /// The transport.
    pub fn transport(&self) -> &T {
        &self.transport
    }

    /// Calls `GetServiceCapabilities`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_service_capabilities(
        &self,
        request: &GetServiceCapabilities,
    ) -> Result<GetServiceCapabilitiesResponse, ClientError<T::Error>> {
        call::<operations::GetServiceCapabilities, T>(&self.transport, request).await
    }

    /// Calls `CreateRecording`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn create_recording(
        &self,
        request: &CreateRecording,
    ) -> Result<CreateRecordingResponse, ClientError<T::Error>> {
        call::<operations::CreateRecording, T>(&self.transport, request).await
    }

    /// Calls `DeleteRecording`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn delete_recording(
        &self,
        request: &DeleteRecording,
    ) -> Result<DeleteRecordingResponse, ClientError<T::Error>> {
        call::<operations::DeleteRecording, T>(&self.transport, request).await
    }

    /// Calls `GetRecordings`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_recordings(
        &self,
        request: &GetRecordings,
    ) -> Result<GetRecordingsResponse, ClientError<T::Error>> {
        call::<operations::GetRecordings, T>(&self.transport, request).await
    }

    /// Calls `SetRecordingConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_recording_configuration(
        &self,
        request: &SetRecordingConfiguration,
    ) -> Result<SetRecordingConfigurationResponse, ClientError<T::Error>> {
        call::<operations::SetRecordingConfiguration, T>(&self.transport, request).await
    }

    /// Calls `GetRecordingConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_recording_configuration(
        &self,
        request: &GetRecordingConfiguration,
    ) -> Result<GetRecordingConfigurationResponse, ClientError<T::Error>> {
        call::<operations::GetRecordingConfiguration, T>(&self.transport, request).await
    }

    /// Calls `GetRecordingOptions`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_recording_options(
        &self,
        request: &GetRecordingOptions,
    ) -> Result<GetRecordingOptionsResponse, ClientError<T::Error>> {
        call::<operations::GetRecordingOptions, T>(&self.transport, request).await
    }

    /// Calls `CreateTrack`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn create_track(
        &self,
        request: &CreateTrack,
    ) -> Result<CreateTrackResponse, ClientError<T::Error>> {
        call::<operations::CreateTrack, T>(&self.transport, request).await
    }

    /// Calls `DeleteTrack`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn delete_track(
        &self,
        request: &DeleteTrack,
    ) -> Result<DeleteTrackResponse, ClientError<T::Error>> {
        call::<operations::DeleteTrack, T>(&self.transport, request).await
    }

    /// Calls `GetTrackConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_track_configuration(
        &self,
        request: &GetTrackConfiguration,
    ) -> Result<GetTrackConfigurationResponse, ClientError<T::Error>> {
        call::<operations::GetTrackConfiguration, T>(&self.transport, request).await
    }

    /// Calls `SetTrackConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_track_configuration(
        &self,
        request: &SetTrackConfiguration,
    ) -> Result<SetTrackConfigurationResponse, ClientError<T::Error>> {
        call::<operations::SetTrackConfiguration, T>(&self.transport, request).await
    }

    /// Calls `CreateRecordingJob`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn create_recording_job(
        &self,
        request: &CreateRecordingJob,
    ) -> Result<CreateRecordingJobResponse, ClientError<T::Error>> {
        call::<operations::CreateRecordingJob, T>(&self.transport, request).await
    }

    /// Calls `DeleteRecordingJob`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn delete_recording_job(
        &self,
        request: &DeleteRecordingJob,
    ) -> Result<DeleteRecordingJobResponse, ClientError<T::Error>> {
        call::<operations::DeleteRecordingJob, T>(&self.transport, request).await
    }

    /// Calls `GetRecordingJobs`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_recording_jobs(
        &self,
        request: &GetRecordingJobs,
    ) -> Result<GetRecordingJobsResponse, ClientError<T::Error>> {
        call::<operations::GetRecordingJobs, T>(&self.transport, request).await
    }

    /// Calls `SetRecordingJobConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_recording_job_configuration(
        &self,
        request: &SetRecordingJobConfiguration,
    ) -> Result<SetRecordingJobConfigurationResponse, ClientError<T::Error>> {
        call::<operations::SetRecordingJobConfiguration, T>(&self.transport, request).await
    }

    /// Calls `GetRecordingJobConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_recording_job_configuration(
        &self,
        request: &GetRecordingJobConfiguration,
    ) -> Result<GetRecordingJobConfigurationResponse, ClientError<T::Error>> {
        call::<operations::GetRecordingJobConfiguration, T>(&self.transport, request).await
    }

    /// Calls `SetRecordingJobMode`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_recording_job_mode(
        &self,
        request: &SetRecordingJobMode,
    ) -> Result<SetRecordingJobModeResponse, ClientError<T::Error>> {
        call::<operations::SetRecordingJobMode, T>(&self.transport, request).await
    }

    /// Calls `GetRecordingJobState`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_recording_job_state(
        &self,
        request: &GetRecordingJobState,
    ) -> Result<GetRecordingJobStateResponse, ClientError<T::Error>> {
        call::<operations::GetRecordingJobState, T>(&self.transport, request).await
    }

    /// Calls `ListRecordedSegments`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn list_recorded_segments(
        &self,
        request: &ListRecordedSegments,
    ) -> Result<ListRecordedSegmentsResponse, ClientError<T::Error>> {
        call::<operations::ListRecordedSegments, T>(&self.transport, request).await
    }

    /// Calls `ExportRecordedSegments`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn export_recorded_segments(
        &self,
        request: &ExportRecordedSegments,
    ) -> Result<ExportRecordedSegmentsResponse, ClientError<T::Error>> {
        call::<operations::ExportRecordedSegments, T>(&self.transport, request).await
    }

    /// Calls `StopExportRecordedSegments`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn stop_export_recorded_segments(
        &self,
        request: &StopExportRecordedSegments,
    ) -> Result<StopExportRecordedSegmentsResponse, ClientError<T::Error>> {
        call::<operations::StopExportRecordedSegments, T>(&self.transport, request).await
    }

    /// Calls `ExportRecordedData`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn export_recorded_data(
        &self,
        request: &ExportRecordedData,
    ) -> Result<ExportRecordedDataResponse, ClientError<T::Error>> {
        call::<operations::ExportRecordedData, T>(&self.transport, request).await
    }

    /// Calls `StopExportRecordedData`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn stop_export_recorded_data(
        &self,
        request: &StopExportRecordedData,
    ) -> Result<StopExportRecordedDataResponse, ClientError<T::Error>> {
        call::<operations::StopExportRecordedData, T>(&self.transport, request).await
    }

    /// Calls `GetExportRecordedDataState`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_export_recorded_data_state(
        &self,
        request: &GetExportRecordedDataState,
    ) -> Result<GetExportRecordedDataStateResponse, ClientError<T::Error>> {
        call::<operations::GetExportRecordedDataState, T>(&self.transport, request).await
    }

    /// Calls `OverrideSegmentDuration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn override_segment_duration(
        &self,
        request: &OverrideSegmentDuration,
    ) -> Result<OverrideSegmentDurationResponse, ClientError<T::Error>> {
        call::<operations::OverrideSegmentDuration, T>(&self.transport, request).await
    }
}
