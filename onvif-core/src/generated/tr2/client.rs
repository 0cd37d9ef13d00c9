// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Clients of the services in the namespace `http://www.onvif.org/ver20/media/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::client::{ClientError, Transport, call};

/// A client of the Media2 service.
#[derive(Clone, Debug)]
pub struct Media2Client<T> {
    transport: T,
}

impl<T: Transport> Media2Client<T> {
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

    /// Calls `CreateProfile`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn create_profile(
        &self,
        request: &CreateProfile,
    ) -> Result<CreateProfileResponse, ClientError<T::Error>> {
        call::<operations::CreateProfile, T>(&self.transport, request).await
    }

    /// Calls `GetProfiles`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_profiles(
        &self,
        request: &GetProfiles,
    ) -> Result<GetProfilesResponse, ClientError<T::Error>> {
        call::<operations::GetProfiles, T>(&self.transport, request).await
    }

    /// Calls `AddConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn add_configuration(
        &self,
        request: &AddConfiguration,
    ) -> Result<AddConfigurationResponse, ClientError<T::Error>> {
        call::<operations::AddConfiguration, T>(&self.transport, request).await
    }

    /// Calls `RemoveConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn remove_configuration(
        &self,
        request: &RemoveConfiguration,
    ) -> Result<RemoveConfigurationResponse, ClientError<T::Error>> {
        call::<operations::RemoveConfiguration, T>(&self.transport, request).await
    }

    /// Calls `DeleteProfile`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn delete_profile(
        &self,
        request: &DeleteProfile,
    ) -> Result<DeleteProfileResponse, ClientError<T::Error>> {
        call::<operations::DeleteProfile, T>(&self.transport, request).await
    }

    /// Calls `GetVideoSourceConfigurations`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_video_source_configurations(
        &self,
        request: &GetConfiguration,
    ) -> Result<GetVideoSourceConfigurationsResponse, ClientError<T::Error>> {
        call::<operations::GetVideoSourceConfigurations, T>(&self.transport, request).await
    }

    /// Calls `GetVideoEncoderConfigurations`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_video_encoder_configurations(
        &self,
        request: &GetConfiguration,
    ) -> Result<GetVideoEncoderConfigurationsResponse, ClientError<T::Error>> {
        call::<operations::GetVideoEncoderConfigurations, T>(&self.transport, request).await
    }

    /// Calls `GetAudioSourceConfigurations`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_audio_source_configurations(
        &self,
        request: &GetConfiguration,
    ) -> Result<GetAudioSourceConfigurationsResponse, ClientError<T::Error>> {
        call::<operations::GetAudioSourceConfigurations, T>(&self.transport, request).await
    }

    /// Calls `GetAudioEncoderConfigurations`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_audio_encoder_configurations(
        &self,
        request: &GetConfiguration,
    ) -> Result<GetAudioEncoderConfigurationsResponse, ClientError<T::Error>> {
        call::<operations::GetAudioEncoderConfigurations, T>(&self.transport, request).await
    }

    /// Calls `GetAnalyticsConfigurations`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_analytics_configurations(
        &self,
        request: &GetConfiguration,
    ) -> Result<GetAnalyticsConfigurationsResponse, ClientError<T::Error>> {
        call::<operations::GetAnalyticsConfigurations, T>(&self.transport, request).await
    }

    /// Calls `GetMetadataConfigurations`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_metadata_configurations(
        &self,
        request: &GetConfiguration,
    ) -> Result<GetMetadataConfigurationsResponse, ClientError<T::Error>> {
        call::<operations::GetMetadataConfigurations, T>(&self.transport, request).await
    }

    /// Calls `GetAudioOutputConfigurations`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_audio_output_configurations(
        &self,
        request: &GetConfiguration,
    ) -> Result<GetAudioOutputConfigurationsResponse, ClientError<T::Error>> {
        call::<operations::GetAudioOutputConfigurations, T>(&self.transport, request).await
    }

    /// Calls `GetAudioDecoderConfigurations`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_audio_decoder_configurations(
        &self,
        request: &GetConfiguration,
    ) -> Result<GetAudioDecoderConfigurationsResponse, ClientError<T::Error>> {
        call::<operations::GetAudioDecoderConfigurations, T>(&self.transport, request).await
    }

    /// Calls `SetVideoSourceConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_video_source_configuration(
        &self,
        request: &SetVideoSourceConfiguration,
    ) -> Result<SetConfigurationResponse, ClientError<T::Error>> {
        call::<operations::SetVideoSourceConfiguration, T>(&self.transport, request).await
    }

    /// Calls `SetVideoEncoderConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_video_encoder_configuration(
        &self,
        request: &SetVideoEncoderConfiguration,
    ) -> Result<SetConfigurationResponse, ClientError<T::Error>> {
        call::<operations::SetVideoEncoderConfiguration, T>(&self.transport, request).await
    }

    /// Calls `SetAudioSourceConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_audio_source_configuration(
        &self,
        request: &SetAudioSourceConfiguration,
    ) -> Result<SetConfigurationResponse, ClientError<T::Error>> {
        call::<operations::SetAudioSourceConfiguration, T>(&self.transport, request).await
    }

    /// Calls `SetAudioEncoderConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_audio_encoder_configuration(
        &self,
        request: &SetAudioEncoderConfiguration,
    ) -> Result<SetConfigurationResponse, ClientError<T::Error>> {
        call::<operations::SetAudioEncoderConfiguration, T>(&self.transport, request).await
    }

    /// Calls `SetMetadataConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_metadata_configuration(
        &self,
        request: &SetMetadataConfiguration,
    ) -> Result<SetConfigurationResponse, ClientError<T::Error>> {
        call::<operations::SetMetadataConfiguration, T>(&self.transport, request).await
    }

    /// Calls `SetAudioOutputConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_audio_output_configuration(
        &self,
        request: &SetAudioOutputConfiguration,
    ) -> Result<SetConfigurationResponse, ClientError<T::Error>> {
        call::<operations::SetAudioOutputConfiguration, T>(&self.transport, request).await
    }

    /// Calls `SetAudioDecoderConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_audio_decoder_configuration(
        &self,
        request: &SetAudioDecoderConfiguration,
    ) -> Result<SetConfigurationResponse, ClientError<T::Error>> {
        call::<operations::SetAudioDecoderConfiguration, T>(&self.transport, request).await
    }

    /// Calls `GetVideoSourceConfigurationOptions`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_video_source_configuration_options(
        &self,
        request: &GetConfiguration,
    ) -> Result<GetVideoSourceConfigurationOptionsResponse, ClientError<T::Error>> {
        call::<operations::GetVideoSourceConfigurationOptions, T>(&self.transport, request).await
    }

    /// Calls `GetVideoEncoderConfigurationOptions`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_video_encoder_configuration_options(
        &self,
        request: &GetConfiguration,
    ) -> Result<GetVideoEncoderConfigurationOptionsResponse, ClientError<T::Error>> {
        call::<operations::GetVideoEncoderConfigurationOptions, T>(&self.transport, request).await
    }

    /// Calls `GetAudioSourceConfigurationOptions`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_audio_source_configuration_options(
        &self,
        request: &GetConfiguration,
    ) -> Result<GetAudioSourceConfigurationOptionsResponse, ClientError<T::Error>> {
        call::<operations::GetAudioSourceConfigurationOptions, T>(&self.transport, request).await
    }

    /// Calls `GetAudioEncoderConfigurationOptions`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_audio_encoder_configuration_options(
        &self,
        request: &GetConfiguration,
    ) -> Result<GetAudioEncoderConfigurationOptionsResponse, ClientError<T::Error>> {
        call::<operations::GetAudioEncoderConfigurationOptions, T>(&self.transport, request).await
    }

    /// Calls `GetMetadataConfigurationOptions`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_metadata_configuration_options(
        &self,
        request: &GetConfiguration,
    ) -> Result<GetMetadataConfigurationOptionsResponse, ClientError<T::Error>> {
        call::<operations::GetMetadataConfigurationOptions, T>(&self.transport, request).await
    }

    /// Calls `GetAudioOutputConfigurationOptions`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_audio_output_configuration_options(
        &self,
        request: &GetConfiguration,
    ) -> Result<GetAudioOutputConfigurationOptionsResponse, ClientError<T::Error>> {
        call::<operations::GetAudioOutputConfigurationOptions, T>(&self.transport, request).await
    }

    /// Calls `GetAudioDecoderConfigurationOptions`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_audio_decoder_configuration_options(
        &self,
        request: &GetConfiguration,
    ) -> Result<GetAudioDecoderConfigurationOptionsResponse, ClientError<T::Error>> {
        call::<operations::GetAudioDecoderConfigurationOptions, T>(&self.transport, request).await
    }

    /// Calls `SetEQPreset`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_eq_preset(
        &self,
        request: &SetEQPresetConfiguration,
    ) -> Result<SetConfigurationResponse, ClientError<T::Error>> {
        call::<operations::SetEQPreset, T>(&self.transport, request).await
    }

    /// Calls `GetVideoEncoderInstances`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_video_encoder_instances(
        &self,
        request: &GetVideoEncoderInstances,
    ) -> Result<GetVideoEncoderInstancesResponse, ClientError<T::Error>> {
        call::<operations::GetVideoEncoderInstances, T>(&self.transport, request).await
    }

    /// Calls `GetStreamUri`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_stream_uri(
        &self,
        request: &GetStreamUri,
    ) -> Result<GetStreamUriResponse, ClientError<T::Error>> {
        call::<operations::GetStreamUri, T>(&self.transport, request).await
    }

    /// Calls `StartMulticastStreaming`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn start_multicast_streaming(
        &self,
        request: &StartStopMulticastStreaming,
    ) -> Result<SetConfigurationResponse, ClientError<T::Error>> {
        call::<operations::StartMulticastStreaming, T>(&self.transport, request).await
    }

    /// Calls `StopMulticastStreaming`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn stop_multicast_streaming(
        &self,
        request: &StartStopMulticastStreaming,
    ) -> Result<SetConfigurationResponse, ClientError<T::Error>> {
        call::<operations::StopMulticastStreaming, T>(&self.transport, request).await
    }

    /// Calls `SetSynchronizationPoint`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_synchronization_point(
        &self,
        request: &SetSynchronizationPoint,
    ) -> Result<SetSynchronizationPointResponse, ClientError<T::Error>> {
        call::<operations::SetSynchronizationPoint, T>(&self.transport, request).await
    }

    /// Calls `GetSnapshotUri`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_snapshot_uri(
        &self,
        request: &GetSnapshotUri,
    ) -> Result<GetSnapshotUriResponse, ClientError<T::Error>> {
        call::<operations::GetSnapshotUri, T>(&self.transport, request).await
    }

    /// Calls `GetVideoSourceModes`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_video_source_modes(
        &self,
        request: &GetVideoSourceModes,
    ) -> Result<GetVideoSourceModesResponse, ClientError<T::Error>> {
        call::<operations::GetVideoSourceModes, T>(&self.transport, request).await
    }

    /// Calls `SetVideoSourceMode`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_video_source_mode(
        &self,
        request: &SetVideoSourceMode,
    ) -> Result<SetVideoSourceModeResponse, ClientError<T::Error>> {
        call::<operations::SetVideoSourceMode, T>(&self.transport, request).await
    }

    /// Calls `GetOSDs`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_osds(&self, request: &GetOSDs) -> Result<GetOSDsResponse, ClientError<T::Error>> {
        call::<operations::GetOSDs, T>(&self.transport, request).await
    }

    /// Calls `GetOSDOptions`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_osd_options(
        &self,
        request: &GetOSDOptions,
    ) -> Result<GetOSDOptionsResponse, ClientError<T::Error>> {
        call::<operations::GetOSDOptions, T>(&self.transport, request).await
    }

    /// Calls `SetOSD`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_osd(&self, request: &SetOSD) -> Result<SetConfigurationResponse, ClientError<T::Error>> {
        call::<operations::SetOSD, T>(&self.transport, request).await
    }

    /// Calls `CreateOSD`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn create_osd(&self, request: &CreateOSD) -> Result<CreateOSDResponse, ClientError<T::Error>> {
        call::<operations::CreateOSD, T>(&self.transport, request).await
    }

    /// Calls `DeleteOSD`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn delete_osd(
        &self,
        request: &DeleteOSD,
    ) -> Result<SetConfigurationResponse, ClientError<T::Error>> {
        call::<operations::DeleteOSD, T>(&self.transport, request).await
    }

    /// Calls `GetMasks`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_masks(&self, request: &GetMasks) -> Result<GetMasksResponse, ClientError<T::Error>> {
        call::<operations::GetMasks, T>(&self.transport, request).await
    }

    /// Calls `GetMaskOptions`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_mask_options(
        &self,
        request: &GetMaskOptions,
    ) -> Result<GetMaskOptionsResponse, ClientError<T::Error>> {
        call::<operations::GetMaskOptions, T>(&self.transport, request).await
    }

    /// Calls `SetMask`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_mask(
        &self,
        request: &SetMask,
    ) -> Result<SetConfigurationResponse, ClientError<T::Error>> {
        call::<operations::SetMask, T>(&self.transport, request).await
    }

    /// Calls `CreateMask`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn create_mask(
        &self,
        request: &CreateMask,
    ) -> Result<CreateMaskResponse, ClientError<T::Error>> {
        call::<operations::CreateMask, T>(&self.transport, request).await
    }

    /// Calls `DeleteMask`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn delete_mask(
        &self,
        request: &DeleteMask,
    ) -> Result<SetConfigurationResponse, ClientError<T::Error>> {
        call::<operations::DeleteMask, T>(&self.transport, request).await
    }

    /// Calls `GetWebRTCConfigurations`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_web_rtc_configurations(
        &self,
        request: &GetWebRTCConfigurations,
    ) -> Result<GetWebRTCConfigurationsResponse, ClientError<T::Error>> {
        call::<operations::GetWebRTCConfigurations, T>(&self.transport, request).await
    }

    /// Calls `SetWebRTCConfigurations`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_web_rtc_configurations(
        &self,
        request: &SetWebRTCConfigurations,
    ) -> Result<SetWebRTCConfigurationsResponse, ClientError<T::Error>> {
        call::<operations::SetWebRTCConfigurations, T>(&self.transport, request).await
    }

    /// Calls `GetAudioClips`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_audio_clips(
        &self,
        request: &GetAudioClips,
    ) -> Result<GetAudioClipsResponse, ClientError<T::Error>> {
        call::<operations::GetAudioClips, T>(&self.transport, request).await
    }

    /// Calls `AddAudioClip`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn add_audio_clip(
        &self,
        request: &AddAudioClip,
    ) -> Result<AddAudioClipResponse, ClientError<T::Error>> {
        call::<operations::AddAudioClip, T>(&self.transport, request).await
    }

    /// Calls `AddTTSAudioClip`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn add_tts_audio_clip(
        &self,
        request: &AddTTSAudioClip,
    ) -> Result<AddTTSAudioClipResponse, ClientError<T::Error>> {
        call::<operations::AddTTSAudioClip, T>(&self.transport, request).await
    }

    /// Calls `SetAudioClip`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_audio_clip(
        &self,
        request: &SetAudioClip,
    ) -> Result<SetAudioClipResponse, ClientError<T::Error>> {
        call::<operations::SetAudioClip, T>(&self.transport, request).await
    }

    /// Calls `DeleteAudioClip`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn delete_audio_clip(
        &self,
        request: &DeleteAudioClip,
    ) -> Result<DeleteAudioClipResponse, ClientError<T::Error>> {
        call::<operations::DeleteAudioClip, T>(&self.transport, request).await
    }

    /// Calls `PlayAudioClip`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn play_audio_clip(
        &self,
        request: &PlayAudioClip,
    ) -> Result<PlayAudioClipResponse, ClientError<T::Error>> {
        call::<operations::PlayAudioClip, T>(&self.transport, request).await
    }

    /// Calls `GetPlayingAudioClips`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_playing_audio_clips(
        &self,
        request: &GetPlayingAudioClips,
    ) -> Result<GetPlayingAudioClipsResponse, ClientError<T::Error>> {
        call::<operations::GetPlayingAudioClips, T>(&self.transport, request).await
    }

    /// Calls `GetMulticastAudioDecoderConfigurations`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_multicast_audio_decoder_configurations(
        &self,
        request: &GetMulticastAudioDecoderConfigurations,
    ) -> Result<GetMulticastAudioDecoderConfigurationsResponse, ClientError<T::Error>> {
        call::<operations::GetMulticastAudioDecoderConfigurations, T>(&self.transport, request).await
    }

    /// Calls `GetMulticastAudioDecoderConfigurationOptions`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_multicast_audio_decoder_configuration_options(
        &self,
        request: &GetMulticastAudioDecoderConfigurationOptions,
    ) -> Result<GetMulticastAudioDecoderConfigurationOptionsResponse, ClientError<T::Error>> {
        call::<operations::GetMulticastAudioDecoderConfigurationOptions, T>(&self.transport, request).await
    }

    /// Calls `SetMulticastAudioDecoderConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_multicast_audio_decoder_configuration(
        &self,
        request: &SetMulticastAudioDecoderConfiguration,
    ) -> Result<SetConfigurationResponse, ClientError<T::Error>> {
        call::<operations::SetMulticastAudioDecoderConfiguration, T>(&self.transport, request).await
    }
}
