// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! The Media service: namespace `http://www.onvif.org/ver10/media/wsdl`.

use std::future::Future;
use std::sync::Arc;

use onvif_core::generated::trt;
use onvif_core::generated::trt::operations;
use onvif_core::operation::{OperationInfo, ServiceInfo};
use onvif_core::soap::Fault;
use onvif_core::xml::XmlReader;

use crate::dispatch::{Answer, Dispatch, RequestContext, answer, unimplemented, unknown};

/// The Media service. An operation that is left out answers `env:Receiver/ter:ActionNotSupported`.
pub trait MediaService: Send + Sync + 'static {
    /// Answers `GetServiceCapabilities`.
    fn get_service_capabilities(
        &self,
        context: &RequestContext,
        request: trt::GetServiceCapabilities,
    ) -> impl Future<Output = Result<trt::GetServiceCapabilitiesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetVideoSources`.
    fn get_video_sources(
        &self,
        context: &RequestContext,
        request: trt::GetVideoSources,
    ) -> impl Future<Output = Result<trt::GetVideoSourcesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAudioSources`.
    fn get_audio_sources(
        &self,
        context: &RequestContext,
        request: trt::GetAudioSources,
    ) -> impl Future<Output = Result<trt::GetAudioSourcesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAudioOutputs`.
    fn get_audio_outputs(
        &self,
        context: &RequestContext,
        request: trt::GetAudioOutputs,
    ) -> impl Future<Output = Result<trt::GetAudioOutputsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `CreateProfile`.
    fn create_profile(
        &self,
        context: &RequestContext,
        request: trt::CreateProfile,
    ) -> impl Future<Output = Result<trt::CreateProfileResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetProfile`.
    fn get_profile(
        &self,
        context: &RequestContext,
        request: trt::GetProfile,
    ) -> impl Future<Output = Result<trt::GetProfileResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetProfiles`.
    fn get_profiles(
        &self,
        context: &RequestContext,
        request: trt::GetProfiles,
    ) -> impl Future<Output = Result<trt::GetProfilesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `AddVideoEncoderConfiguration`.
    fn add_video_encoder_configuration(
        &self,
        context: &RequestContext,
        request: trt::AddVideoEncoderConfiguration,
    ) -> impl Future<Output = Result<trt::AddVideoEncoderConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `RemoveVideoEncoderConfiguration`.
    fn remove_video_encoder_configuration(
        &self,
        context: &RequestContext,
        request: trt::RemoveVideoEncoderConfiguration,
    ) -> impl Future<Output = Result<trt::RemoveVideoEncoderConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `AddVideoSourceConfiguration`.
    fn add_video_source_configuration(
        &self,
        context: &RequestContext,
        request: trt::AddVideoSourceConfiguration,
    ) -> impl Future<Output = Result<trt::AddVideoSourceConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `RemoveVideoSourceConfiguration`.
    fn remove_video_source_configuration(
        &self,
        context: &RequestContext,
        request: trt::RemoveVideoSourceConfiguration,
    ) -> impl Future<Output = Result<trt::RemoveVideoSourceConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `AddAudioEncoderConfiguration`.
    fn add_audio_encoder_configuration(
        &self,
        context: &RequestContext,
        request: trt::AddAudioEncoderConfiguration,
    ) -> impl Future<Output = Result<trt::AddAudioEncoderConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `RemoveAudioEncoderConfiguration`.
    fn remove_audio_encoder_configuration(
        &self,
        context: &RequestContext,
        request: trt::RemoveAudioEncoderConfiguration,
    ) -> impl Future<Output = Result<trt::RemoveAudioEncoderConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `AddAudioSourceConfiguration`.
    fn add_audio_source_configuration(
        &self,
        context: &RequestContext,
        request: trt::AddAudioSourceConfiguration,
    ) -> impl Future<Output = Result<trt::AddAudioSourceConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `RemoveAudioSourceConfiguration`.
    fn remove_audio_source_configuration(
        &self,
        context: &RequestContext,
        request: trt::RemoveAudioSourceConfiguration,
    ) -> impl Future<Output = Result<trt::RemoveAudioSourceConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `AddPTZConfiguration`.
    fn add_ptz_configuration(
        &self,
        context: &RequestContext,
        request: trt::AddPTZConfiguration,
    ) -> impl Future<Output = Result<trt::AddPTZConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `RemovePTZConfiguration`.
    fn remove_ptz_configuration(
        &self,
        context: &RequestContext,
        request: trt::RemovePTZConfiguration,
    ) -> impl Future<Output = Result<trt::RemovePTZConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `AddVideoAnalyticsConfiguration`.
    fn add_video_analytics_configuration(
        &self,
        context: &RequestContext,
        request: trt::AddVideoAnalyticsConfiguration,
    ) -> impl Future<Output = Result<trt::AddVideoAnalyticsConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `RemoveVideoAnalyticsConfiguration`.
    fn remove_video_analytics_configuration(
        &self,
        context: &RequestContext,
        request: trt::RemoveVideoAnalyticsConfiguration,
    ) -> impl Future<Output = Result<trt::RemoveVideoAnalyticsConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `AddMetadataConfiguration`.
    fn add_metadata_configuration(
        &self,
        context: &RequestContext,
        request: trt::AddMetadataConfiguration,
    ) -> impl Future<Output = Result<trt::AddMetadataConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `RemoveMetadataConfiguration`.
    fn remove_metadata_configuration(
        &self,
        context: &RequestContext,
        request: trt::RemoveMetadataConfiguration,
    ) -> impl Future<Output = Result<trt::RemoveMetadataConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `AddAudioOutputConfiguration`.
    fn add_audio_output_configuration(
        &self,
        context: &RequestContext,
        request: trt::AddAudioOutputConfiguration,
    ) -> impl Future<Output = Result<trt::AddAudioOutputConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `RemoveAudioOutputConfiguration`.
    fn remove_audio_output_configuration(
        &self,
        context: &RequestContext,
        request: trt::RemoveAudioOutputConfiguration,
    ) -> impl Future<Output = Result<trt::RemoveAudioOutputConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `AddAudioDecoderConfiguration`.
    fn add_audio_decoder_configuration(
        &self,
        context: &RequestContext,
        request: trt::AddAudioDecoderConfiguration,
    ) -> impl Future<Output = Result<trt::AddAudioDecoderConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `RemoveAudioDecoderConfiguration`.
    fn remove_audio_decoder_configuration(
        &self,
        context: &RequestContext,
        request: trt::RemoveAudioDecoderConfiguration,
    ) -> impl Future<Output = Result<trt::RemoveAudioDecoderConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DeleteProfile`.
    fn delete_profile(
        &self,
        context: &RequestContext,
        request: trt::DeleteProfile,
    ) -> impl Future<Output = Result<trt::DeleteProfileResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetVideoSourceConfigurations`.
    fn get_video_source_configurations(
        &self,
        context: &RequestContext,
        request: trt::GetVideoSourceConfigurations,
    ) -> impl Future<Output = Result<trt::GetVideoSourceConfigurationsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetVideoEncoderConfigurations`.
    fn get_video_encoder_configurations(
        &self,
        context: &RequestContext,
        request: trt::GetVideoEncoderConfigurations,
    ) -> impl Future<Output = Result<trt::GetVideoEncoderConfigurationsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAudioSourceConfigurations`.
    fn get_audio_source_configurations(
        &self,
        context: &RequestContext,
        request: trt::GetAudioSourceConfigurations,
    ) -> impl Future<Output = Result<trt::GetAudioSourceConfigurationsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAudioEncoderConfigurations`.
    fn get_audio_encoder_configurations(
        &self,
        context: &RequestContext,
        request: trt::GetAudioEncoderConfigurations,
    ) -> impl Future<Output = Result<trt::GetAudioEncoderConfigurationsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetVideoAnalyticsConfigurations`.
    fn get_video_analytics_configurations(
        &self,
        context: &RequestContext,
        request: trt::GetVideoAnalyticsConfigurations,
    ) -> impl Future<Output = Result<trt::GetVideoAnalyticsConfigurationsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetMetadataConfigurations`.
    fn get_metadata_configurations(
        &self,
        context: &RequestContext,
        request: trt::GetMetadataConfigurations,
    ) -> impl Future<Output = Result<trt::GetMetadataConfigurationsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAudioOutputConfigurations`.
    fn get_audio_output_configurations(
        &self,
        context: &RequestContext,
        request: trt::GetAudioOutputConfigurations,
    ) -> impl Future<Output = Result<trt::GetAudioOutputConfigurationsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAudioDecoderConfigurations`.
    fn get_audio_decoder_configurations(
        &self,
        context: &RequestContext,
        request: trt::GetAudioDecoderConfigurations,
    ) -> impl Future<Output = Result<trt::GetAudioDecoderConfigurationsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetVideoSourceConfiguration`.
    fn get_video_source_configuration(
        &self,
        context: &RequestContext,
        request: trt::GetVideoSourceConfiguration,
    ) -> impl Future<Output = Result<trt::GetVideoSourceConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetVideoEncoderConfiguration`.
    fn get_video_encoder_configuration(
        &self,
        context: &RequestContext,
        request: trt::GetVideoEncoderConfiguration,
    ) -> impl Future<Output = Result<trt::GetVideoEncoderConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAudioSourceConfiguration`.
    fn get_audio_source_configuration(
        &self,
        context: &RequestContext,
        request: trt::GetAudioSourceConfiguration,
    ) -> impl Future<Output = Result<trt::GetAudioSourceConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAudioEncoderConfiguration`.
    fn get_audio_encoder_configuration(
        &self,
        context: &RequestContext,
        request: trt::GetAudioEncoderConfiguration,
    ) -> impl Future<Output = Result<trt::GetAudioEncoderConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetVideoAnalyticsConfiguration`.
    fn get_video_analytics_configuration(
        &self,
        context: &RequestContext,
        request: trt::GetVideoAnalyticsConfiguration,
    ) -> impl Future<Output = Result<trt::GetVideoAnalyticsConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetMetadataConfiguration`.
    fn get_metadata_configuration(
        &self,
        context: &RequestContext,
        request: trt::GetMetadataConfiguration,
    ) -> impl Future<Output = Result<trt::GetMetadataConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAudioOutputConfiguration`.
    fn get_audio_output_configuration(
        &self,
        context: &RequestContext,
        request: trt::GetAudioOutputConfiguration,
    ) -> impl Future<Output = Result<trt::GetAudioOutputConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAudioDecoderConfiguration`.
    fn get_audio_decoder_configuration(
        &self,
        context: &RequestContext,
        request: trt::GetAudioDecoderConfiguration,
    ) -> impl Future<Output = Result<trt::GetAudioDecoderConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetCompatibleVideoEncoderConfigurations`.
    fn get_compatible_video_encoder_configurations(
        &self,
        context: &RequestContext,
        request: trt::GetCompatibleVideoEncoderConfigurations,
    ) -> impl Future<Output = Result<trt::GetCompatibleVideoEncoderConfigurationsResponse, Fault>> + Send
    {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetCompatibleVideoSourceConfigurations`.
    fn get_compatible_video_source_configurations(
        &self,
        context: &RequestContext,
        request: trt::GetCompatibleVideoSourceConfigurations,
    ) -> impl Future<Output = Result<trt::GetCompatibleVideoSourceConfigurationsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetCompatibleAudioEncoderConfigurations`.
    fn get_compatible_audio_encoder_configurations(
        &self,
        context: &RequestContext,
        request: trt::GetCompatibleAudioEncoderConfigurations,
    ) -> impl Future<Output = Result<trt::GetCompatibleAudioEncoderConfigurationsResponse, Fault>> + Send
    {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetCompatibleAudioSourceConfigurations`.
    fn get_compatible_audio_source_configurations(
        &self,
        context: &RequestContext,
        request: trt::GetCompatibleAudioSourceConfigurations,
    ) -> impl Future<Output = Result<trt::GetCompatibleAudioSourceConfigurationsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetCompatibleVideoAnalyticsConfigurations`.
    fn get_compatible_video_analytics_configurations(
        &self,
        context: &RequestContext,
        request: trt::GetCompatibleVideoAnalyticsConfigurations,
    ) -> impl Future<Output = Result<trt::GetCompatibleVideoAnalyticsConfigurationsResponse, Fault>> + Send
    {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetCompatibleMetadataConfigurations`.
    fn get_compatible_metadata_configurations(
        &self,
        context: &RequestContext,
        request: trt::GetCompatibleMetadataConfigurations,
    ) -> impl Future<Output = Result<trt::GetCompatibleMetadataConfigurationsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetCompatibleAudioOutputConfigurations`.
    fn get_compatible_audio_output_configurations(
        &self,
        context: &RequestContext,
        request: trt::GetCompatibleAudioOutputConfigurations,
    ) -> impl Future<Output = Result<trt::GetCompatibleAudioOutputConfigurationsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetCompatibleAudioDecoderConfigurations`.
    fn get_compatible_audio_decoder_configurations(
        &self,
        context: &RequestContext,
        request: trt::GetCompatibleAudioDecoderConfigurations,
    ) -> impl Future<Output = Result<trt::GetCompatibleAudioDecoderConfigurationsResponse, Fault>> + Send
    {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetVideoSourceConfiguration`.
    fn set_video_source_configuration(
        &self,
        context: &RequestContext,
        request: trt::SetVideoSourceConfiguration,
    ) -> impl Future<Output = Result<trt::SetVideoSourceConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetVideoEncoderConfiguration`.
    fn set_video_encoder_configuration(
        &self,
        context: &RequestContext,
        request: trt::SetVideoEncoderConfiguration,
    ) -> impl Future<Output = Result<trt::SetVideoEncoderConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetAudioSourceConfiguration`.
    fn set_audio_source_configuration(
        &self,
        context: &RequestContext,
        request: trt::SetAudioSourceConfiguration,
    ) -> impl Future<Output = Result<trt::SetAudioSourceConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetAudioEncoderConfiguration`.
    fn set_audio_encoder_configuration(
        &self,
        context: &RequestContext,
        request: trt::SetAudioEncoderConfiguration,
    ) -> impl Future<Output = Result<trt::SetAudioEncoderConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetVideoAnalyticsConfiguration`.
    fn set_video_analytics_configuration(
        &self,
        context: &RequestContext,
        request: trt::SetVideoAnalyticsConfiguration,
    ) -> impl Future<Output = Result<trt::SetVideoAnalyticsConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetMetadataConfiguration`.
    fn set_metadata_configuration(
        &self,
        context: &RequestContext,
        request: trt::SetMetadataConfiguration,
    ) -> impl Future<Output = Result<trt::SetMetadataConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetAudioOutputConfiguration`.
    fn set_audio_output_configuration(
        &self,
        context: &RequestContext,
        request: trt::SetAudioOutputConfiguration,
    ) -> impl Future<Output = Result<trt::SetAudioOutputConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetAudioDecoderConfiguration`.
    fn set_audio_decoder_configuration(
        &self,
        context: &RequestContext,
        request: trt::SetAudioDecoderConfiguration,
    ) -> impl Future<Output = Result<trt::SetAudioDecoderConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetVideoSourceConfigurationOptions`.
    fn get_video_source_configuration_options(
        &self,
        context: &RequestContext,
        request: trt::GetVideoSourceConfigurationOptions,
    ) -> impl Future<Output = Result<trt::GetVideoSourceConfigurationOptionsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetVideoEncoderConfigurationOptions`.
    fn get_video_encoder_configuration_options(
        &self,
        context: &RequestContext,
        request: trt::GetVideoEncoderConfigurationOptions,
    ) -> impl Future<Output = Result<trt::GetVideoEncoderConfigurationOptionsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAudioSourceConfigurationOptions`.
    fn get_audio_source_configuration_options(
        &self,
        context: &RequestContext,
        request: trt::GetAudioSourceConfigurationOptions,
    ) -> impl Future<Output = Result<trt::GetAudioSourceConfigurationOptionsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAudioEncoderConfigurationOptions`.
    fn get_audio_encoder_configuration_options(
        &self,
        context: &RequestContext,
        request: trt::GetAudioEncoderConfigurationOptions,
    ) -> impl Future<Output = Result<trt::GetAudioEncoderConfigurationOptionsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetMetadataConfigurationOptions`.
    fn get_metadata_configuration_options(
        &self,
        context: &RequestContext,
        request: trt::GetMetadataConfigurationOptions,
    ) -> impl Future<Output = Result<trt::GetMetadataConfigurationOptionsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAudioOutputConfigurationOptions`.
    fn get_audio_output_configuration_options(
        &self,
        context: &RequestContext,
        request: trt::GetAudioOutputConfigurationOptions,
    ) -> impl Future<Output = Result<trt::GetAudioOutputConfigurationOptionsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAudioDecoderConfigurationOptions`.
    fn get_audio_decoder_configuration_options(
        &self,
        context: &RequestContext,
        request: trt::GetAudioDecoderConfigurationOptions,
    ) -> impl Future<Output = Result<trt::GetAudioDecoderConfigurationOptionsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetGuaranteedNumberOfVideoEncoderInstances`.
    fn get_guaranteed_number_of_video_encoder_instances(
        &self,
        context: &RequestContext,
        request: trt::GetGuaranteedNumberOfVideoEncoderInstances,
    ) -> impl Future<Output = Result<trt::GetGuaranteedNumberOfVideoEncoderInstancesResponse, Fault>> + Send
    {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetStreamUri`.
    fn get_stream_uri(
        &self,
        context: &RequestContext,
        request: trt::GetStreamUri,
    ) -> impl Future<Output = Result<trt::GetStreamUriResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `StartMulticastStreaming`.
    fn start_multicast_streaming(
        &self,
        context: &RequestContext,
        request: trt::StartMulticastStreaming,
    ) -> impl Future<Output = Result<trt::StartMulticastStreamingResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `StopMulticastStreaming`.
    fn stop_multicast_streaming(
        &self,
        context: &RequestContext,
        request: trt::StopMulticastStreaming,
    ) -> impl Future<Output = Result<trt::StopMulticastStreamingResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetSynchronizationPoint`.
    fn set_synchronization_point(
        &self,
        context: &RequestContext,
        request: trt::SetSynchronizationPoint,
    ) -> impl Future<Output = Result<trt::SetSynchronizationPointResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetSnapshotUri`.
    fn get_snapshot_uri(
        &self,
        context: &RequestContext,
        request: trt::GetSnapshotUri,
    ) -> impl Future<Output = Result<trt::GetSnapshotUriResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetVideoSourceModes`.
    fn get_video_source_modes(
        &self,
        context: &RequestContext,
        request: trt::GetVideoSourceModes,
    ) -> impl Future<Output = Result<trt::GetVideoSourceModesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetVideoSourceMode`.
    fn set_video_source_mode(
        &self,
        context: &RequestContext,
        request: trt::SetVideoSourceMode,
    ) -> impl Future<Output = Result<trt::SetVideoSourceModeResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetOSDs`.
    fn get_osds(
        &self,
        context: &RequestContext,
        request: trt::GetOSDs,
    ) -> impl Future<Output = Result<trt::GetOSDsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetOSD`.
    fn get_osd(
        &self,
        context: &RequestContext,
        request: trt::GetOSD,
    ) -> impl Future<Output = Result<trt::GetOSDResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetOSDOptions`.
    fn get_osd_options(
        &self,
        context: &RequestContext,
        request: trt::GetOSDOptions,
    ) -> impl Future<Output = Result<trt::GetOSDOptionsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetOSD`.
    fn set_osd(
        &self,
        context: &RequestContext,
        request: trt::SetOSD,
    ) -> impl Future<Output = Result<trt::SetOSDResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `CreateOSD`.
    fn create_osd(
        &self,
        context: &RequestContext,
        request: trt::CreateOSD,
    ) -> impl Future<Output = Result<trt::CreateOSDResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DeleteOSD`.
    fn delete_osd(
        &self,
        context: &RequestContext,
        request: trt::DeleteOSD,
    ) -> impl Future<Output = Result<trt::DeleteOSDResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }
}

/// Calls the operations of a [`MediaService`].
pub struct MediaDispatcher<S>(pub Arc<S>);

impl<S: MediaService> Dispatch for MediaDispatcher<S> {
    fn service(&self) -> &'static ServiceInfo {
        &trt::operations::MEDIA
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
            1 => answer::<operations::GetVideoSources, _>(body, move |request| {
                service.get_video_sources(context, request)
            }),
            2 => answer::<operations::GetAudioSources, _>(body, move |request| {
                service.get_audio_sources(context, request)
            }),
            3 => answer::<operations::GetAudioOutputs, _>(body, move |request| {
                service.get_audio_outputs(context, request)
            }),
            4 => answer::<operations::CreateProfile, _>(body, move |request| {
                service.create_profile(context, request)
            }),
            5 => answer::<operations::GetProfile, _>(body, move |request| {
                service.get_profile(context, request)
            }),
            6 => answer::<operations::GetProfiles, _>(body, move |request| {
                service.get_profiles(context, request)
            }),
            7 => answer::<operations::AddVideoEncoderConfiguration, _>(body, move |request| {
                service.add_video_encoder_configuration(context, request)
            }),
            8 => answer::<operations::RemoveVideoEncoderConfiguration, _>(body, move |request| {
                service.remove_video_encoder_configuration(context, request)
            }),
            9 => answer::<operations::AddVideoSourceConfiguration, _>(body, move |request| {
                service.add_video_source_configuration(context, request)
            }),
            10 => answer::<operations::RemoveVideoSourceConfiguration, _>(body, move |request| {
                service.remove_video_source_configuration(context, request)
            }),
            11 => answer::<operations::AddAudioEncoderConfiguration, _>(body, move |request| {
                service.add_audio_encoder_configuration(context, request)
            }),
            12 => answer::<operations::RemoveAudioEncoderConfiguration, _>(body, move |request| {
                service.remove_audio_encoder_configuration(context, request)
            }),
            13 => answer::<operations::AddAudioSourceConfiguration, _>(body, move |request| {
                service.add_audio_source_configuration(context, request)
            }),
            14 => answer::<operations::RemoveAudioSourceConfiguration, _>(body, move |request| {
                service.remove_audio_source_configuration(context, request)
            }),
            15 => answer::<operations::AddPTZConfiguration, _>(body, move |request| {
                service.add_ptz_configuration(context, request)
            }),
            16 => answer::<operations::RemovePTZConfiguration, _>(body, move |request| {
                service.remove_ptz_configuration(context, request)
            }),
            17 => answer::<operations::AddVideoAnalyticsConfiguration, _>(body, move |request| {
                service.add_video_analytics_configuration(context, request)
            }),
            18 => answer::<operations::RemoveVideoAnalyticsConfiguration, _>(body, move |request| {
                service.remove_video_analytics_configuration(context, request)
            }),
            19 => answer::<operations::AddMetadataConfiguration, _>(body, move |request| {
                service.add_metadata_configuration(context, request)
            }),
            20 => answer::<operations::RemoveMetadataConfiguration, _>(body, move |request| {
                service.remove_metadata_configuration(context, request)
            }),
            21 => answer::<operations::AddAudioOutputConfiguration, _>(body, move |request| {
                service.add_audio_output_configuration(context, request)
            }),
            22 => answer::<operations::RemoveAudioOutputConfiguration, _>(body, move |request| {
                service.remove_audio_output_configuration(context, request)
            }),
            23 => answer::<operations::AddAudioDecoderConfiguration, _>(body, move |request| {
                service.add_audio_decoder_configuration(context, request)
            }),
            24 => answer::<operations::RemoveAudioDecoderConfiguration, _>(body, move |request| {
                service.remove_audio_decoder_configuration(context, request)
            }),
            25 => answer::<operations::DeleteProfile, _>(body, move |request| {
                service.delete_profile(context, request)
            }),
            26 => answer::<operations::GetVideoSourceConfigurations, _>(body, move |request| {
                service.get_video_source_configurations(context, request)
            }),
            27 => answer::<operations::GetVideoEncoderConfigurations, _>(body, move |request| {
                service.get_video_encoder_configurations(context, request)
            }),
            28 => answer::<operations::GetAudioSourceConfigurations, _>(body, move |request| {
                service.get_audio_source_configurations(context, request)
            }),
            29 => answer::<operations::GetAudioEncoderConfigurations, _>(body, move |request| {
                service.get_audio_encoder_configurations(context, request)
            }),
            30 => answer::<operations::GetVideoAnalyticsConfigurations, _>(body, move |request| {
                service.get_video_analytics_configurations(context, request)
            }),
            31 => answer::<operations::GetMetadataConfigurations, _>(body, move |request| {
                service.get_metadata_configurations(context, request)
            }),
            32 => answer::<operations::GetAudioOutputConfigurations, _>(body, move |request| {
                service.get_audio_output_configurations(context, request)
            }),
            33 => answer::<operations::GetAudioDecoderConfigurations, _>(body, move |request| {
                service.get_audio_decoder_configurations(context, request)
            }),
            34 => answer::<operations::GetVideoSourceConfiguration, _>(body, move |request| {
                service.get_video_source_configuration(context, request)
            }),
            35 => answer::<operations::GetVideoEncoderConfiguration, _>(body, move |request| {
                service.get_video_encoder_configuration(context, request)
            }),
            36 => answer::<operations::GetAudioSourceConfiguration, _>(body, move |request| {
                service.get_audio_source_configuration(context, request)
            }),
            37 => answer::<operations::GetAudioEncoderConfiguration, _>(body, move |request| {
                service.get_audio_encoder_configuration(context, request)
            }),
            38 => answer::<operations::GetVideoAnalyticsConfiguration, _>(body, move |request| {
                service.get_video_analytics_configuration(context, request)
            }),
            39 => answer::<operations::GetMetadataConfiguration, _>(body, move |request| {
                service.get_metadata_configuration(context, request)
            }),
            40 => answer::<operations::GetAudioOutputConfiguration, _>(body, move |request| {
                service.get_audio_output_configuration(context, request)
            }),
            41 => answer::<operations::GetAudioDecoderConfiguration, _>(body, move |request| {
                service.get_audio_decoder_configuration(context, request)
            }),
            42 => answer::<operations::GetCompatibleVideoEncoderConfigurations, _>(body, move |request| {
                service.get_compatible_video_encoder_configurations(context, request)
            }),
            43 => answer::<operations::GetCompatibleVideoSourceConfigurations, _>(body, move |request| {
                service.get_compatible_video_source_configurations(context, request)
            }),
            44 => answer::<operations::GetCompatibleAudioEncoderConfigurations, _>(body, move |request| {
                service.get_compatible_audio_encoder_configurations(context, request)
            }),
            45 => answer::<operations::GetCompatibleAudioSourceConfigurations, _>(body, move |request| {
                service.get_compatible_audio_source_configurations(context, request)
            }),
            46 => answer::<operations::GetCompatibleVideoAnalyticsConfigurations, _>(body, move |request| {
                service.get_compatible_video_analytics_configurations(context, request)
            }),
            47 => answer::<operations::GetCompatibleMetadataConfigurations, _>(body, move |request| {
                service.get_compatible_metadata_configurations(context, request)
            }),
            48 => answer::<operations::GetCompatibleAudioOutputConfigurations, _>(body, move |request| {
                service.get_compatible_audio_output_configurations(context, request)
            }),
            49 => answer::<operations::GetCompatibleAudioDecoderConfigurations, _>(body, move |request| {
                service.get_compatible_audio_decoder_configurations(context, request)
            }),
            50 => answer::<operations::SetVideoSourceConfiguration, _>(body, move |request| {
                service.set_video_source_configuration(context, request)
            }),
            51 => answer::<operations::SetVideoEncoderConfiguration, _>(body, move |request| {
                service.set_video_encoder_configuration(context, request)
            }),
            52 => answer::<operations::SetAudioSourceConfiguration, _>(body, move |request| {
                service.set_audio_source_configuration(context, request)
            }),
            53 => answer::<operations::SetAudioEncoderConfiguration, _>(body, move |request| {
                service.set_audio_encoder_configuration(context, request)
            }),
            54 => answer::<operations::SetVideoAnalyticsConfiguration, _>(body, move |request| {
                service.set_video_analytics_configuration(context, request)
            }),
            55 => answer::<operations::SetMetadataConfiguration, _>(body, move |request| {
                service.set_metadata_configuration(context, request)
            }),
            56 => answer::<operations::SetAudioOutputConfiguration, _>(body, move |request| {
                service.set_audio_output_configuration(context, request)
            }),
            57 => answer::<operations::SetAudioDecoderConfiguration, _>(body, move |request| {
                service.set_audio_decoder_configuration(context, request)
            }),
            58 => answer::<operations::GetVideoSourceConfigurationOptions, _>(body, move |request| {
                service.get_video_source_configuration_options(context, request)
            }),
            59 => answer::<operations::GetVideoEncoderConfigurationOptions, _>(body, move |request| {
                service.get_video_encoder_configuration_options(context, request)
            }),
            60 => answer::<operations::GetAudioSourceConfigurationOptions, _>(body, move |request| {
                service.get_audio_source_configuration_options(context, request)
            }),
            61 => answer::<operations::GetAudioEncoderConfigurationOptions, _>(body, move |request| {
                service.get_audio_encoder_configuration_options(context, request)
            }),
            62 => answer::<operations::GetMetadataConfigurationOptions, _>(body, move |request| {
                service.get_metadata_configuration_options(context, request)
            }),
            63 => answer::<operations::GetAudioOutputConfigurationOptions, _>(body, move |request| {
                service.get_audio_output_configuration_options(context, request)
            }),
            64 => answer::<operations::GetAudioDecoderConfigurationOptions, _>(body, move |request| {
                service.get_audio_decoder_configuration_options(context, request)
            }),
            65 => answer::<operations::GetGuaranteedNumberOfVideoEncoderInstances, _>(body, move |request| {
                service.get_guaranteed_number_of_video_encoder_instances(context, request)
            }),
            66 => answer::<operations::GetStreamUri, _>(body, move |request| {
                service.get_stream_uri(context, request)
            }),
            67 => answer::<operations::StartMulticastStreaming, _>(body, move |request| {
                service.start_multicast_streaming(context, request)
            }),
            68 => answer::<operations::StopMulticastStreaming, _>(body, move |request| {
                service.stop_multicast_streaming(context, request)
            }),
            69 => answer::<operations::SetSynchronizationPoint, _>(body, move |request| {
                service.set_synchronization_point(context, request)
            }),
            70 => answer::<operations::GetSnapshotUri, _>(body, move |request| {
                service.get_snapshot_uri(context, request)
            }),
            71 => answer::<operations::GetVideoSourceModes, _>(body, move |request| {
                service.get_video_source_modes(context, request)
            }),
            72 => answer::<operations::SetVideoSourceMode, _>(body, move |request| {
                service.set_video_source_mode(context, request)
            }),
            73 => answer::<operations::GetOSDs, _>(body, move |request| service.get_osds(context, request)),
            74 => answer::<operations::GetOSD, _>(body, move |request| service.get_osd(context, request)),
            75 => answer::<operations::GetOSDOptions, _>(body, move |request| {
                service.get_osd_options(context, request)
            }),
            76 => answer::<operations::SetOSD, _>(body, move |request| service.set_osd(context, request)),
            77 => {
                answer::<operations::CreateOSD, _>(body, move |request| service.create_osd(context, request))
            }
            78 => {
                answer::<operations::DeleteOSD, _>(body, move |request| service.delete_osd(context, request))
            }
            _ => unknown(),
        }
    }
}
