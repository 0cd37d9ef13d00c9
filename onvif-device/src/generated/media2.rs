// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! The Media2 service: namespace `http://www.onvif.org/ver20/media/wsdl`.

use std::future::Future;
use std::sync::Arc;

use onvif_core::generated::tr2;
use onvif_core::generated::tr2::operations;
use onvif_core::operation::{OperationInfo, ServiceInfo};
use onvif_core::soap::Fault;
use onvif_core::xml::XmlReader;

use crate::dispatch::{Answer, Dispatch, RequestContext, answer, unimplemented, unknown};

/// The Media2 service. An operation that is left out answers `env:Receiver/ter:ActionNotSupported`.
pub trait Media2Service: Send + Sync + 'static {
    /// Answers `GetServiceCapabilities`.
    fn get_service_capabilities(
        &self,
        context: &RequestContext,
        request: tr2::GetServiceCapabilities,
    ) -> impl Future<Output = Result<tr2::GetServiceCapabilitiesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `CreateProfile`.
    fn create_profile(
        &self,
        context: &RequestContext,
        request: tr2::CreateProfile,
    ) -> impl Future<Output = Result<tr2::CreateProfileResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetProfiles`.
    fn get_profiles(
        &self,
        context: &RequestContext,
        request: tr2::GetProfiles,
    ) -> impl Future<Output = Result<tr2::GetProfilesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `AddConfiguration`.
    fn add_configuration(
        &self,
        context: &RequestContext,
        request: tr2::AddConfiguration,
    ) -> impl Future<Output = Result<tr2::AddConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `RemoveConfiguration`.
    fn remove_configuration(
        &self,
        context: &RequestContext,
        request: tr2::RemoveConfiguration,
    ) -> impl Future<Output = Result<tr2::RemoveConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DeleteProfile`.
    fn delete_profile(
        &self,
        context: &RequestContext,
        request: tr2::DeleteProfile,
    ) -> impl Future<Output = Result<tr2::DeleteProfileResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetVideoSourceConfigurations`.
    fn get_video_source_configurations(
        &self,
        context: &RequestContext,
        request: tr2::GetConfiguration,
    ) -> impl Future<Output = Result<tr2::GetVideoSourceConfigurationsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetVideoEncoderConfigurations`.
    fn get_video_encoder_configurations(
        &self,
        context: &RequestContext,
        request: tr2::GetConfiguration,
    ) -> impl Future<Output = Result<tr2::GetVideoEncoderConfigurationsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAudioSourceConfigurations`.
    fn get_audio_source_configurations(
        &self,
        context: &RequestContext,
        request: tr2::GetConfiguration,
    ) -> impl Future<Output = Result<tr2::GetAudioSourceConfigurationsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAudioEncoderConfigurations`.
    fn get_audio_encoder_configurations(
        &self,
        context: &RequestContext,
        request: tr2::GetConfiguration,
    ) -> impl Future<Output = Result<tr2::GetAudioEncoderConfigurationsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAnalyticsConfigurations`.
    fn get_analytics_configurations(
        &self,
        context: &RequestContext,
        request: tr2::GetConfiguration,
    ) -> impl Future<Output = Result<tr2::GetAnalyticsConfigurationsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetMetadataConfigurations`.
    fn get_metadata_configurations(
        &self,
        context: &RequestContext,
        request: tr2::GetConfiguration,
    ) -> impl Future<Output = Result<tr2::GetMetadataConfigurationsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAudioOutputConfigurations`.
    fn get_audio_output_configurations(
        &self,
        context: &RequestContext,
        request: tr2::GetConfiguration,
    ) -> impl Future<Output = Result<tr2::GetAudioOutputConfigurationsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAudioDecoderConfigurations`.
    fn get_audio_decoder_configurations(
        &self,
        context: &RequestContext,
        request: tr2::GetConfiguration,
    ) -> impl Future<Output = Result<tr2::GetAudioDecoderConfigurationsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetVideoSourceConfiguration`.
    fn set_video_source_configuration(
        &self,
        context: &RequestContext,
        request: tr2::SetVideoSourceConfiguration,
    ) -> impl Future<Output = Result<tr2::SetConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetVideoEncoderConfiguration`.
    fn set_video_encoder_configuration(
        &self,
        context: &RequestContext,
        request: tr2::SetVideoEncoderConfiguration,
    ) -> impl Future<Output = Result<tr2::SetConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetAudioSourceConfiguration`.
    fn set_audio_source_configuration(
        &self,
        context: &RequestContext,
        request: tr2::SetAudioSourceConfiguration,
    ) -> impl Future<Output = Result<tr2::SetConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetAudioEncoderConfiguration`.
    fn set_audio_encoder_configuration(
        &self,
        context: &RequestContext,
        request: tr2::SetAudioEncoderConfiguration,
    ) -> impl Future<Output = Result<tr2::SetConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetMetadataConfiguration`.
    fn set_metadata_configuration(
        &self,
        context: &RequestContext,
        request: tr2::SetMetadataConfiguration,
    ) -> impl Future<Output = Result<tr2::SetConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetAudioOutputConfiguration`.
    fn set_audio_output_configuration(
        &self,
        context: &RequestContext,
        request: tr2::SetAudioOutputConfiguration,
    ) -> impl Future<Output = Result<tr2::SetConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetAudioDecoderConfiguration`.
    fn set_audio_decoder_configuration(
        &self,
        context: &RequestContext,
        request: tr2::SetAudioDecoderConfiguration,
    ) -> impl Future<Output = Result<tr2::SetConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetVideoSourceConfigurationOptions`.
    fn get_video_source_configuration_options(
        &self,
        context: &RequestContext,
        request: tr2::GetConfiguration,
    ) -> impl Future<Output = Result<tr2::GetVideoSourceConfigurationOptionsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetVideoEncoderConfigurationOptions`.
    fn get_video_encoder_configuration_options(
        &self,
        context: &RequestContext,
        request: tr2::GetConfiguration,
    ) -> impl Future<Output = Result<tr2::GetVideoEncoderConfigurationOptionsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAudioSourceConfigurationOptions`.
    fn get_audio_source_configuration_options(
        &self,
        context: &RequestContext,
        request: tr2::GetConfiguration,
    ) -> impl Future<Output = Result<tr2::GetAudioSourceConfigurationOptionsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAudioEncoderConfigurationOptions`.
    fn get_audio_encoder_configuration_options(
        &self,
        context: &RequestContext,
        request: tr2::GetConfiguration,
    ) -> impl Future<Output = Result<tr2::GetAudioEncoderConfigurationOptionsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetMetadataConfigurationOptions`.
    fn get_metadata_configuration_options(
        &self,
        context: &RequestContext,
        request: tr2::GetConfiguration,
    ) -> impl Future<Output = Result<tr2::GetMetadataConfigurationOptionsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAudioOutputConfigurationOptions`.
    fn get_audio_output_configuration_options(
        &self,
        context: &RequestContext,
        request: tr2::GetConfiguration,
    ) -> impl Future<Output = Result<tr2::GetAudioOutputConfigurationOptionsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAudioDecoderConfigurationOptions`.
    fn get_audio_decoder_configuration_options(
        &self,
        context: &RequestContext,
        request: tr2::GetConfiguration,
    ) -> impl Future<Output = Result<tr2::GetAudioDecoderConfigurationOptionsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetEQPreset`.
    fn set_eq_preset(
        &self,
        context: &RequestContext,
        request: tr2::SetEQPresetConfiguration,
    ) -> impl Future<Output = Result<tr2::SetConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetVideoEncoderInstances`.
    fn get_video_encoder_instances(
        &self,
        context: &RequestContext,
        request: tr2::GetVideoEncoderInstances,
    ) -> impl Future<Output = Result<tr2::GetVideoEncoderInstancesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetStreamUri`.
    fn get_stream_uri(
        &self,
        context: &RequestContext,
        request: tr2::GetStreamUri,
    ) -> impl Future<Output = Result<tr2::GetStreamUriResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `StartMulticastStreaming`.
    fn start_multicast_streaming(
        &self,
        context: &RequestContext,
        request: tr2::StartStopMulticastStreaming,
    ) -> impl Future<Output = Result<tr2::SetConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `StopMulticastStreaming`.
    fn stop_multicast_streaming(
        &self,
        context: &RequestContext,
        request: tr2::StartStopMulticastStreaming,
    ) -> impl Future<Output = Result<tr2::SetConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetSynchronizationPoint`.
    fn set_synchronization_point(
        &self,
        context: &RequestContext,
        request: tr2::SetSynchronizationPoint,
    ) -> impl Future<Output = Result<tr2::SetSynchronizationPointResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetSnapshotUri`.
    fn get_snapshot_uri(
        &self,
        context: &RequestContext,
        request: tr2::GetSnapshotUri,
    ) -> impl Future<Output = Result<tr2::GetSnapshotUriResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetVideoSourceModes`.
    fn get_video_source_modes(
        &self,
        context: &RequestContext,
        request: tr2::GetVideoSourceModes,
    ) -> impl Future<Output = Result<tr2::GetVideoSourceModesResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetVideoSourceMode`.
    fn set_video_source_mode(
        &self,
        context: &RequestContext,
        request: tr2::SetVideoSourceMode,
    ) -> impl Future<Output = Result<tr2::SetVideoSourceModeResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetOSDs`.
    fn get_osds(
        &self,
        context: &RequestContext,
        request: tr2::GetOSDs,
    ) -> impl Future<Output = Result<tr2::GetOSDsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetOSDOptions`.
    fn get_osd_options(
        &self,
        context: &RequestContext,
        request: tr2::GetOSDOptions,
    ) -> impl Future<Output = Result<tr2::GetOSDOptionsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetOSD`.
    fn set_osd(
        &self,
        context: &RequestContext,
        request: tr2::SetOSD,
    ) -> impl Future<Output = Result<tr2::SetConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `CreateOSD`.
    fn create_osd(
        &self,
        context: &RequestContext,
        request: tr2::CreateOSD,
    ) -> impl Future<Output = Result<tr2::CreateOSDResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DeleteOSD`.
    fn delete_osd(
        &self,
        context: &RequestContext,
        request: tr2::DeleteOSD,
    ) -> impl Future<Output = Result<tr2::SetConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetMasks`.
    fn get_masks(
        &self,
        context: &RequestContext,
        request: tr2::GetMasks,
    ) -> impl Future<Output = Result<tr2::GetMasksResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetMaskOptions`.
    fn get_mask_options(
        &self,
        context: &RequestContext,
        request: tr2::GetMaskOptions,
    ) -> impl Future<Output = Result<tr2::GetMaskOptionsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetMask`.
    fn set_mask(
        &self,
        context: &RequestContext,
        request: tr2::SetMask,
    ) -> impl Future<Output = Result<tr2::SetConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `CreateMask`.
    fn create_mask(
        &self,
        context: &RequestContext,
        request: tr2::CreateMask,
    ) -> impl Future<Output = Result<tr2::CreateMaskResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DeleteMask`.
    fn delete_mask(
        &self,
        context: &RequestContext,
        request: tr2::DeleteMask,
    ) -> impl Future<Output = Result<tr2::SetConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetWebRTCConfigurations`.
    fn get_web_rtc_configurations(
        &self,
        context: &RequestContext,
        request: tr2::GetWebRTCConfigurations,
    ) -> impl Future<Output = Result<tr2::GetWebRTCConfigurationsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetWebRTCConfigurations`.
    fn set_web_rtc_configurations(
        &self,
        context: &RequestContext,
        request: tr2::SetWebRTCConfigurations,
    ) -> impl Future<Output = Result<tr2::SetWebRTCConfigurationsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetAudioClips`.
    fn get_audio_clips(
        &self,
        context: &RequestContext,
        request: tr2::GetAudioClips,
    ) -> impl Future<Output = Result<tr2::GetAudioClipsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `AddAudioClip`.
    fn add_audio_clip(
        &self,
        context: &RequestContext,
        request: tr2::AddAudioClip,
    ) -> impl Future<Output = Result<tr2::AddAudioClipResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `AddTTSAudioClip`.
    fn add_tts_audio_clip(
        &self,
        context: &RequestContext,
        request: tr2::AddTTSAudioClip,
    ) -> impl Future<Output = Result<tr2::AddTTSAudioClipResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetAudioClip`.
    fn set_audio_clip(
        &self,
        context: &RequestContext,
        request: tr2::SetAudioClip,
    ) -> impl Future<Output = Result<tr2::SetAudioClipResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `DeleteAudioClip`.
    fn delete_audio_clip(
        &self,
        context: &RequestContext,
        request: tr2::DeleteAudioClip,
    ) -> impl Future<Output = Result<tr2::DeleteAudioClipResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `PlayAudioClip`.
    fn play_audio_clip(
        &self,
        context: &RequestContext,
        request: tr2::PlayAudioClip,
    ) -> impl Future<Output = Result<tr2::PlayAudioClipResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetPlayingAudioClips`.
    fn get_playing_audio_clips(
        &self,
        context: &RequestContext,
        request: tr2::GetPlayingAudioClips,
    ) -> impl Future<Output = Result<tr2::GetPlayingAudioClipsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetMulticastAudioDecoderConfigurations`.
    fn get_multicast_audio_decoder_configurations(
        &self,
        context: &RequestContext,
        request: tr2::GetMulticastAudioDecoderConfigurations,
    ) -> impl Future<Output = Result<tr2::GetMulticastAudioDecoderConfigurationsResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `GetMulticastAudioDecoderConfigurationOptions`.
    fn get_multicast_audio_decoder_configuration_options(
        &self,
        context: &RequestContext,
        request: tr2::GetMulticastAudioDecoderConfigurationOptions,
    ) -> impl Future<Output = Result<tr2::GetMulticastAudioDecoderConfigurationOptionsResponse, Fault>> + Send
    {
        let _ = (context, request);
        unimplemented()
    }

    /// Answers `SetMulticastAudioDecoderConfiguration`.
    fn set_multicast_audio_decoder_configuration(
        &self,
        context: &RequestContext,
        request: tr2::SetMulticastAudioDecoderConfiguration,
    ) -> impl Future<Output = Result<tr2::SetConfigurationResponse, Fault>> + Send {
        let _ = (context, request);
        unimplemented()
    }
}

/// Calls the operations of a [`Media2Service`].
pub struct Media2Dispatcher<S>(pub Arc<S>);

impl<S: Media2Service> Dispatch for Media2Dispatcher<S> {
    fn service(&self) -> &'static ServiceInfo {
        &tr2::operations::MEDIA2
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
            1 => answer::<operations::CreateProfile, _>(body, move |request| {
                service.create_profile(context, request)
            }),
            2 => answer::<operations::GetProfiles, _>(body, move |request| {
                service.get_profiles(context, request)
            }),
            3 => answer::<operations::AddConfiguration, _>(body, move |request| {
                service.add_configuration(context, request)
            }),
            4 => answer::<operations::RemoveConfiguration, _>(body, move |request| {
                service.remove_configuration(context, request)
            }),
            5 => answer::<operations::DeleteProfile, _>(body, move |request| {
                service.delete_profile(context, request)
            }),
            6 => answer::<operations::GetVideoSourceConfigurations, _>(body, move |request| {
                service.get_video_source_configurations(context, request)
            }),
            7 => answer::<operations::GetVideoEncoderConfigurations, _>(body, move |request| {
                service.get_video_encoder_configurations(context, request)
            }),
            8 => answer::<operations::GetAudioSourceConfigurations, _>(body, move |request| {
                service.get_audio_source_configurations(context, request)
            }),
            9 => answer::<operations::GetAudioEncoderConfigurations, _>(body, move |request| {
                service.get_audio_encoder_configurations(context, request)
            }),
            10 => answer::<operations::GetAnalyticsConfigurations, _>(body, move |request| {
                service.get_analytics_configurations(context, request)
            }),
            11 => answer::<operations::GetMetadataConfigurations, _>(body, move |request| {
                service.get_metadata_configurations(context, request)
            }),
            12 => answer::<operations::GetAudioOutputConfigurations, _>(body, move |request| {
                service.get_audio_output_configurations(context, request)
            }),
            13 => answer::<operations::GetAudioDecoderConfigurations, _>(body, move |request| {
                service.get_audio_decoder_configurations(context, request)
            }),
            14 => answer::<operations::SetVideoSourceConfiguration, _>(body, move |request| {
                service.set_video_source_configuration(context, request)
            }),
            15 => answer::<operations::SetVideoEncoderConfiguration, _>(body, move |request| {
                service.set_video_encoder_configuration(context, request)
            }),
            16 => answer::<operations::SetAudioSourceConfiguration, _>(body, move |request| {
                service.set_audio_source_configuration(context, request)
            }),
            17 => answer::<operations::SetAudioEncoderConfiguration, _>(body, move |request| {
                service.set_audio_encoder_configuration(context, request)
            }),
            18 => answer::<operations::SetMetadataConfiguration, _>(body, move |request| {
                service.set_metadata_configuration(context, request)
            }),
            19 => answer::<operations::SetAudioOutputConfiguration, _>(body, move |request| {
                service.set_audio_output_configuration(context, request)
            }),
            20 => answer::<operations::SetAudioDecoderConfiguration, _>(body, move |request| {
                service.set_audio_decoder_configuration(context, request)
            }),
            21 => answer::<operations::GetVideoSourceConfigurationOptions, _>(body, move |request| {
                service.get_video_source_configuration_options(context, request)
            }),
            22 => answer::<operations::GetVideoEncoderConfigurationOptions, _>(body, move |request| {
                service.get_video_encoder_configuration_options(context, request)
            }),
            23 => answer::<operations::GetAudioSourceConfigurationOptions, _>(body, move |request| {
                service.get_audio_source_configuration_options(context, request)
            }),
            24 => answer::<operations::GetAudioEncoderConfigurationOptions, _>(body, move |request| {
                service.get_audio_encoder_configuration_options(context, request)
            }),
            25 => answer::<operations::GetMetadataConfigurationOptions, _>(body, move |request| {
                service.get_metadata_configuration_options(context, request)
            }),
            26 => answer::<operations::GetAudioOutputConfigurationOptions, _>(body, move |request| {
                service.get_audio_output_configuration_options(context, request)
            }),
            27 => answer::<operations::GetAudioDecoderConfigurationOptions, _>(body, move |request| {
                service.get_audio_decoder_configuration_options(context, request)
            }),
            28 => answer::<operations::SetEQPreset, _>(body, move |request| {
                service.set_eq_preset(context, request)
            }),
            29 => answer::<operations::GetVideoEncoderInstances, _>(body, move |request| {
                service.get_video_encoder_instances(context, request)
            }),
            30 => answer::<operations::GetStreamUri, _>(body, move |request| {
                service.get_stream_uri(context, request)
            }),
            31 => answer::<operations::StartMulticastStreaming, _>(body, move |request| {
                service.start_multicast_streaming(context, request)
            }),
            32 => answer::<operations::StopMulticastStreaming, _>(body, move |request| {
                service.stop_multicast_streaming(context, request)
            }),
            33 => answer::<operations::SetSynchronizationPoint, _>(body, move |request| {
                service.set_synchronization_point(context, request)
            }),
            34 => answer::<operations::GetSnapshotUri, _>(body, move |request| {
                service.get_snapshot_uri(context, request)
            }),
            35 => answer::<operations::GetVideoSourceModes, _>(body, move |request| {
                service.get_video_source_modes(context, request)
            }),
            36 => answer::<operations::SetVideoSourceMode, _>(body, move |request| {
                service.set_video_source_mode(context, request)
            }),
            37 => answer::<operations::GetOSDs, _>(body, move |request| service.get_osds(context, request)),
            38 => answer::<operations::GetOSDOptions, _>(body, move |request| {
                service.get_osd_options(context, request)
            }),
            39 => answer::<operations::SetOSD, _>(body, move |request| service.set_osd(context, request)),
            40 => {
                answer::<operations::CreateOSD, _>(body, move |request| service.create_osd(context, request))
            }
            41 => {
                answer::<operations::DeleteOSD, _>(body, move |request| service.delete_osd(context, request))
            }
            42 => answer::<operations::GetMasks, _>(body, move |request| service.get_masks(context, request)),
            43 => answer::<operations::GetMaskOptions, _>(body, move |request| {
                service.get_mask_options(context, request)
            }),
            44 => answer::<operations::SetMask, _>(body, move |request| service.set_mask(context, request)),
            45 => answer::<operations::CreateMask, _>(body, move |request| {
                service.create_mask(context, request)
            }),
            46 => answer::<operations::DeleteMask, _>(body, move |request| {
                service.delete_mask(context, request)
            }),
            47 => answer::<operations::GetWebRTCConfigurations, _>(body, move |request| {
                service.get_web_rtc_configurations(context, request)
            }),
            48 => answer::<operations::SetWebRTCConfigurations, _>(body, move |request| {
                service.set_web_rtc_configurations(context, request)
            }),
            49 => answer::<operations::GetAudioClips, _>(body, move |request| {
                service.get_audio_clips(context, request)
            }),
            50 => answer::<operations::AddAudioClip, _>(body, move |request| {
                service.add_audio_clip(context, request)
            }),
            51 => answer::<operations::AddTTSAudioClip, _>(body, move |request| {
                service.add_tts_audio_clip(context, request)
            }),
            52 => answer::<operations::SetAudioClip, _>(body, move |request| {
                service.set_audio_clip(context, request)
            }),
            53 => answer::<operations::DeleteAudioClip, _>(body, move |request| {
                service.delete_audio_clip(context, request)
            }),
            54 => answer::<operations::PlayAudioClip, _>(body, move |request| {
                service.play_audio_clip(context, request)
            }),
            55 => answer::<operations::GetPlayingAudioClips, _>(body, move |request| {
                service.get_playing_audio_clips(context, request)
            }),
            56 => answer::<operations::GetMulticastAudioDecoderConfigurations, _>(body, move |request| {
                service.get_multicast_audio_decoder_configurations(context, request)
            }),
            57 => {
                answer::<operations::GetMulticastAudioDecoderConfigurationOptions, _>(body, move |request| {
                    service.get_multicast_audio_decoder_configuration_options(context, request)
                })
            }
            58 => answer::<operations::SetMulticastAudioDecoderConfiguration, _>(body, move |request| {
                service.set_multicast_audio_decoder_configuration(context, request)
            }),
            _ => unknown(),
        }
    }
}
