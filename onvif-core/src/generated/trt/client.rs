// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Clients of the services in the namespace `http://www.onvif.org/ver10/media/wsdl`.

#[allow(unused_imports, reason = "a file may hold types that refer to no other")]
use super::*;
use crate::client::{ClientError, Transport, call};

/// A client of the Media service.
#[derive(Clone, Debug)]
pub struct MediaClient<T> {
    transport: T,
}

impl<T: Transport> MediaClient<T> {
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

    /// Calls `GetVideoSources`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_video_sources(
        &self,
        request: &GetVideoSources,
    ) -> Result<GetVideoSourcesResponse, ClientError<T::Error>> {
        call::<operations::GetVideoSources, T>(&self.transport, request).await
    }

    /// Calls `GetAudioSources`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_audio_sources(
        &self,
        request: &GetAudioSources,
    ) -> Result<GetAudioSourcesResponse, ClientError<T::Error>> {
        call::<operations::GetAudioSources, T>(&self.transport, request).await
    }

    /// Calls `GetAudioOutputs`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_audio_outputs(
        &self,
        request: &GetAudioOutputs,
    ) -> Result<GetAudioOutputsResponse, ClientError<T::Error>> {
        call::<operations::GetAudioOutputs, T>(&self.transport, request).await
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

    /// Calls `GetProfile`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_profile(
        &self,
        request: &GetProfile,
    ) -> Result<GetProfileResponse, ClientError<T::Error>> {
        call::<operations::GetProfile, T>(&self.transport, request).await
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

    /// Calls `AddVideoEncoderConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn add_video_encoder_configuration(
        &self,
        request: &AddVideoEncoderConfiguration,
    ) -> Result<AddVideoEncoderConfigurationResponse, ClientError<T::Error>> {
        call::<operations::AddVideoEncoderConfiguration, T>(&self.transport, request).await
    }

    /// Calls `RemoveVideoEncoderConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn remove_video_encoder_configuration(
        &self,
        request: &RemoveVideoEncoderConfiguration,
    ) -> Result<RemoveVideoEncoderConfigurationResponse, ClientError<T::Error>> {
        call::<operations::RemoveVideoEncoderConfiguration, T>(&self.transport, request).await
    }

    /// Calls `AddVideoSourceConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn add_video_source_configuration(
        &self,
        request: &AddVideoSourceConfiguration,
    ) -> Result<AddVideoSourceConfigurationResponse, ClientError<T::Error>> {
        call::<operations::AddVideoSourceConfiguration, T>(&self.transport, request).await
    }

    /// Calls `RemoveVideoSourceConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn remove_video_source_configuration(
        &self,
        request: &RemoveVideoSourceConfiguration,
    ) -> Result<RemoveVideoSourceConfigurationResponse, ClientError<T::Error>> {
        call::<operations::RemoveVideoSourceConfiguration, T>(&self.transport, request).await
    }

    /// Calls `AddAudioEncoderConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn add_audio_encoder_configuration(
        &self,
        request: &AddAudioEncoderConfiguration,
    ) -> Result<AddAudioEncoderConfigurationResponse, ClientError<T::Error>> {
        call::<operations::AddAudioEncoderConfiguration, T>(&self.transport, request).await
    }

    /// Calls `RemoveAudioEncoderConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn remove_audio_encoder_configuration(
        &self,
        request: &RemoveAudioEncoderConfiguration,
    ) -> Result<RemoveAudioEncoderConfigurationResponse, ClientError<T::Error>> {
        call::<operations::RemoveAudioEncoderConfiguration, T>(&self.transport, request).await
    }

    /// Calls `AddAudioSourceConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn add_audio_source_configuration(
        &self,
        request: &AddAudioSourceConfiguration,
    ) -> Result<AddAudioSourceConfigurationResponse, ClientError<T::Error>> {
        call::<operations::AddAudioSourceConfiguration, T>(&self.transport, request).await
    }

    /// Calls `RemoveAudioSourceConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn remove_audio_source_configuration(
        &self,
        request: &RemoveAudioSourceConfiguration,
    ) -> Result<RemoveAudioSourceConfigurationResponse, ClientError<T::Error>> {
        call::<operations::RemoveAudioSourceConfiguration, T>(&self.transport, request).await
    }

    /// Calls `AddPTZConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn add_ptz_configuration(
        &self,
        request: &AddPTZConfiguration,
    ) -> Result<AddPTZConfigurationResponse, ClientError<T::Error>> {
        call::<operations::AddPTZConfiguration, T>(&self.transport, request).await
    }

    /// Calls `RemovePTZConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn remove_ptz_configuration(
        &self,
        request: &RemovePTZConfiguration,
    ) -> Result<RemovePTZConfigurationResponse, ClientError<T::Error>> {
        call::<operations::RemovePTZConfiguration, T>(&self.transport, request).await
    }

    /// Calls `AddVideoAnalyticsConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn add_video_analytics_configuration(
        &self,
        request: &AddVideoAnalyticsConfiguration,
    ) -> Result<AddVideoAnalyticsConfigurationResponse, ClientError<T::Error>> {
        call::<operations::AddVideoAnalyticsConfiguration, T>(&self.transport, request).await
    }

    /// Calls `RemoveVideoAnalyticsConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn remove_video_analytics_configuration(
        &self,
        request: &RemoveVideoAnalyticsConfiguration,
    ) -> Result<RemoveVideoAnalyticsConfigurationResponse, ClientError<T::Error>> {
        call::<operations::RemoveVideoAnalyticsConfiguration, T>(&self.transport, request).await
    }

    /// Calls `AddMetadataConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn add_metadata_configuration(
        &self,
        request: &AddMetadataConfiguration,
    ) -> Result<AddMetadataConfigurationResponse, ClientError<T::Error>> {
        call::<operations::AddMetadataConfiguration, T>(&self.transport, request).await
    }

    /// Calls `RemoveMetadataConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn remove_metadata_configuration(
        &self,
        request: &RemoveMetadataConfiguration,
    ) -> Result<RemoveMetadataConfigurationResponse, ClientError<T::Error>> {
        call::<operations::RemoveMetadataConfiguration, T>(&self.transport, request).await
    }

    /// Calls `AddAudioOutputConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn add_audio_output_configuration(
        &self,
        request: &AddAudioOutputConfiguration,
    ) -> Result<AddAudioOutputConfigurationResponse, ClientError<T::Error>> {
        call::<operations::AddAudioOutputConfiguration, T>(&self.transport, request).await
    }

    /// Calls `RemoveAudioOutputConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn remove_audio_output_configuration(
        &self,
        request: &RemoveAudioOutputConfiguration,
    ) -> Result<RemoveAudioOutputConfigurationResponse, ClientError<T::Error>> {
        call::<operations::RemoveAudioOutputConfiguration, T>(&self.transport, request).await
    }

    /// Calls `AddAudioDecoderConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn add_audio_decoder_configuration(
        &self,
        request: &AddAudioDecoderConfiguration,
    ) -> Result<AddAudioDecoderConfigurationResponse, ClientError<T::Error>> {
        call::<operations::AddAudioDecoderConfiguration, T>(&self.transport, request).await
    }

    /// Calls `RemoveAudioDecoderConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn remove_audio_decoder_configuration(
        &self,
        request: &RemoveAudioDecoderConfiguration,
    ) -> Result<RemoveAudioDecoderConfigurationResponse, ClientError<T::Error>> {
        call::<operations::RemoveAudioDecoderConfiguration, T>(&self.transport, request).await
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
        request: &GetVideoSourceConfigurations,
    ) -> Result<GetVideoSourceConfigurationsResponse, ClientError<T::Error>> {
        call::<operations::GetVideoSourceConfigurations, T>(&self.transport, request).await
    }

    /// Calls `GetVideoEncoderConfigurations`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_video_encoder_configurations(
        &self,
        request: &GetVideoEncoderConfigurations,
    ) -> Result<GetVideoEncoderConfigurationsResponse, ClientError<T::Error>> {
        call::<operations::GetVideoEncoderConfigurations, T>(&self.transport, request).await
    }

    /// Calls `GetAudioSourceConfigurations`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_audio_source_configurations(
        &self,
        request: &GetAudioSourceConfigurations,
    ) -> Result<GetAudioSourceConfigurationsResponse, ClientError<T::Error>> {
        call::<operations::GetAudioSourceConfigurations, T>(&self.transport, request).await
    }

    /// Calls `GetAudioEncoderConfigurations`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_audio_encoder_configurations(
        &self,
        request: &GetAudioEncoderConfigurations,
    ) -> Result<GetAudioEncoderConfigurationsResponse, ClientError<T::Error>> {
        call::<operations::GetAudioEncoderConfigurations, T>(&self.transport, request).await
    }

    /// Calls `GetVideoAnalyticsConfigurations`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_video_analytics_configurations(
        &self,
        request: &GetVideoAnalyticsConfigurations,
    ) -> Result<GetVideoAnalyticsConfigurationsResponse, ClientError<T::Error>> {
        call::<operations::GetVideoAnalyticsConfigurations, T>(&self.transport, request).await
    }

    /// Calls `GetMetadataConfigurations`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_metadata_configurations(
        &self,
        request: &GetMetadataConfigurations,
    ) -> Result<GetMetadataConfigurationsResponse, ClientError<T::Error>> {
        call::<operations::GetMetadataConfigurations, T>(&self.transport, request).await
    }

    /// Calls `GetAudioOutputConfigurations`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_audio_output_configurations(
        &self,
        request: &GetAudioOutputConfigurations,
    ) -> Result<GetAudioOutputConfigurationsResponse, ClientError<T::Error>> {
        call::<operations::GetAudioOutputConfigurations, T>(&self.transport, request).await
    }

    /// Calls `GetAudioDecoderConfigurations`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_audio_decoder_configurations(
        &self,
        request: &GetAudioDecoderConfigurations,
    ) -> Result<GetAudioDecoderConfigurationsResponse, ClientError<T::Error>> {
        call::<operations::GetAudioDecoderConfigurations, T>(&self.transport, request).await
    }

    /// Calls `GetVideoSourceConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_video_source_configuration(
        &self,
        request: &GetVideoSourceConfiguration,
    ) -> Result<GetVideoSourceConfigurationResponse, ClientError<T::Error>> {
        call::<operations::GetVideoSourceConfiguration, T>(&self.transport, request).await
    }

    /// Calls `GetVideoEncoderConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_video_encoder_configuration(
        &self,
        request: &GetVideoEncoderConfiguration,
    ) -> Result<GetVideoEncoderConfigurationResponse, ClientError<T::Error>> {
        call::<operations::GetVideoEncoderConfiguration, T>(&self.transport, request).await
    }

    /// Calls `GetAudioSourceConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_audio_source_configuration(
        &self,
        request: &GetAudioSourceConfiguration,
    ) -> Result<GetAudioSourceConfigurationResponse, ClientError<T::Error>> {
        call::<operations::GetAudioSourceConfiguration, T>(&self.transport, request).await
    }

    /// Calls `GetAudioEncoderConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_audio_encoder_configuration(
        &self,
        request: &GetAudioEncoderConfiguration,
    ) -> Result<GetAudioEncoderConfigurationResponse, ClientError<T::Error>> {
        call::<operations::GetAudioEncoderConfiguration, T>(&self.transport, request).await
    }

    /// Calls `GetVideoAnalyticsConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_video_analytics_configuration(
        &self,
        request: &GetVideoAnalyticsConfiguration,
    ) -> Result<GetVideoAnalyticsConfigurationResponse, ClientError<T::Error>> {
        call::<operations::GetVideoAnalyticsConfiguration, T>(&self.transport, request).await
    }

    /// Calls `GetMetadataConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_metadata_configuration(
        &self,
        request: &GetMetadataConfiguration,
    ) -> Result<GetMetadataConfigurationResponse, ClientError<T::Error>> {
        call::<operations::GetMetadataConfiguration, T>(&self.transport, request).await
    }

    /// Calls `GetAudioOutputConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_audio_output_configuration(
        &self,
        request: &GetAudioOutputConfiguration,
    ) -> Result<GetAudioOutputConfigurationResponse, ClientError<T::Error>> {
        call::<operations::GetAudioOutputConfiguration, T>(&self.transport, request).await
    }

    /// Calls `GetAudioDecoderConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_audio_decoder_configuration(
        &self,
        request: &GetAudioDecoderConfiguration,
    ) -> Result<GetAudioDecoderConfigurationResponse, ClientError<T::Error>> {
        call::<operations::GetAudioDecoderConfiguration, T>(&self.transport, request).await
    }

    /// Calls `GetCompatibleVideoEncoderConfigurations`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_compatible_video_encoder_configurations(
        &self,
        request: &GetCompatibleVideoEncoderConfigurations,
    ) -> Result<GetCompatibleVideoEncoderConfigurationsResponse, ClientError<T::Error>> {
        call::<operations::GetCompatibleVideoEncoderConfigurations, T>(&self.transport, request).await
    }

    /// Calls `GetCompatibleVideoSourceConfigurations`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_compatible_video_source_configurations(
        &self,
        request: &GetCompatibleVideoSourceConfigurations,
    ) -> Result<GetCompatibleVideoSourceConfigurationsResponse, ClientError<T::Error>> {
        call::<operations::GetCompatibleVideoSourceConfigurations, T>(&self.transport, request).await
    }

    /// Calls `GetCompatibleAudioEncoderConfigurations`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_compatible_audio_encoder_configurations(
        &self,
        request: &GetCompatibleAudioEncoderConfigurations,
    ) -> Result<GetCompatibleAudioEncoderConfigurationsResponse, ClientError<T::Error>> {
        call::<operations::GetCompatibleAudioEncoderConfigurations, T>(&self.transport, request).await
    }

    /// Calls `GetCompatibleAudioSourceConfigurations`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_compatible_audio_source_configurations(
        &self,
        request: &GetCompatibleAudioSourceConfigurations,
    ) -> Result<GetCompatibleAudioSourceConfigurationsResponse, ClientError<T::Error>> {
        call::<operations::GetCompatibleAudioSourceConfigurations, T>(&self.transport, request).await
    }

    /// Calls `GetCompatibleVideoAnalyticsConfigurations`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_compatible_video_analytics_configurations(
        &self,
        request: &GetCompatibleVideoAnalyticsConfigurations,
    ) -> Result<GetCompatibleVideoAnalyticsConfigurationsResponse, ClientError<T::Error>> {
        call::<operations::GetCompatibleVideoAnalyticsConfigurations, T>(&self.transport, request).await
    }

    /// Calls `GetCompatibleMetadataConfigurations`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_compatible_metadata_configurations(
        &self,
        request: &GetCompatibleMetadataConfigurations,
    ) -> Result<GetCompatibleMetadataConfigurationsResponse, ClientError<T::Error>> {
        call::<operations::GetCompatibleMetadataConfigurations, T>(&self.transport, request).await
    }

    /// Calls `GetCompatibleAudioOutputConfigurations`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_compatible_audio_output_configurations(
        &self,
        request: &GetCompatibleAudioOutputConfigurations,
    ) -> Result<GetCompatibleAudioOutputConfigurationsResponse, ClientError<T::Error>> {
        call::<operations::GetCompatibleAudioOutputConfigurations, T>(&self.transport, request).await
    }

    /// Calls `GetCompatibleAudioDecoderConfigurations`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_compatible_audio_decoder_configurations(
        &self,
        request: &GetCompatibleAudioDecoderConfigurations,
    ) -> Result<GetCompatibleAudioDecoderConfigurationsResponse, ClientError<T::Error>> {
        call::<operations::GetCompatibleAudioDecoderConfigurations, T>(&self.transport, request).await
    }

    /// Calls `SetVideoSourceConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_video_source_configuration(
        &self,
        request: &SetVideoSourceConfiguration,
    ) -> Result<SetVideoSourceConfigurationResponse, ClientError<T::Error>> {
        call::<operations::SetVideoSourceConfiguration, T>(&self.transport, request).await
    }

    /// Calls `SetVideoEncoderConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_video_encoder_configuration(
        &self,
        request: &SetVideoEncoderConfiguration,
    ) -> Result<SetVideoEncoderConfigurationResponse, ClientError<T::Error>> {
        call::<operations::SetVideoEncoderConfiguration, T>(&self.transport, request).await
    }

    /// Calls `SetAudioSourceConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_audio_source_configuration(
        &self,
        request: &SetAudioSourceConfiguration,
    ) -> Result<SetAudioSourceConfigurationResponse, ClientError<T::Error>> {
        call::<operations::SetAudioSourceConfiguration, T>(&self.transport, request).await
    }

    /// Calls `SetAudioEncoderConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_audio_encoder_configuration(
        &self,
        request: &SetAudioEncoderConfiguration,
    ) -> Result<SetAudioEncoderConfigurationResponse, ClientError<T::Error>> {
        call::<operations::SetAudioEncoderConfiguration, T>(&self.transport, request).await
    }

    /// Calls `SetVideoAnalyticsConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_video_analytics_configuration(
        &self,
        request: &SetVideoAnalyticsConfiguration,
    ) -> Result<SetVideoAnalyticsConfigurationResponse, ClientError<T::Error>> {
        call::<operations::SetVideoAnalyticsConfiguration, T>(&self.transport, request).await
    }

    /// Calls `SetMetadataConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_metadata_configuration(
        &self,
        request: &SetMetadataConfiguration,
    ) -> Result<SetMetadataConfigurationResponse, ClientError<T::Error>> {
        call::<operations::SetMetadataConfiguration, T>(&self.transport, request).await
    }

    /// Calls `SetAudioOutputConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_audio_output_configuration(
        &self,
        request: &SetAudioOutputConfiguration,
    ) -> Result<SetAudioOutputConfigurationResponse, ClientError<T::Error>> {
        call::<operations::SetAudioOutputConfiguration, T>(&self.transport, request).await
    }

    /// Calls `SetAudioDecoderConfiguration`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn set_audio_decoder_configuration(
        &self,
        request: &SetAudioDecoderConfiguration,
    ) -> Result<SetAudioDecoderConfigurationResponse, ClientError<T::Error>> {
        call::<operations::SetAudioDecoderConfiguration, T>(&self.transport, request).await
    }

    /// Calls `GetVideoSourceConfigurationOptions`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_video_source_configuration_options(
        &self,
        request: &GetVideoSourceConfigurationOptions,
    ) -> Result<GetVideoSourceConfigurationOptionsResponse, ClientError<T::Error>> {
        call::<operations::GetVideoSourceConfigurationOptions, T>(&self.transport, request).await
    }

    /// Calls `GetVideoEncoderConfigurationOptions`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_video_encoder_configuration_options(
        &self,
        request: &GetVideoEncoderConfigurationOptions,
    ) -> Result<GetVideoEncoderConfigurationOptionsResponse, ClientError<T::Error>> {
        call::<operations::GetVideoEncoderConfigurationOptions, T>(&self.transport, request).await
    }

    /// Calls `GetAudioSourceConfigurationOptions`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_audio_source_configuration_options(
        &self,
        request: &GetAudioSourceConfigurationOptions,
    ) -> Result<GetAudioSourceConfigurationOptionsResponse, ClientError<T::Error>> {
        call::<operations::GetAudioSourceConfigurationOptions, T>(&self.transport, request).await
    }

    /// Calls `GetAudioEncoderConfigurationOptions`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_audio_encoder_configuration_options(
        &self,
        request: &GetAudioEncoderConfigurationOptions,
    ) -> Result<GetAudioEncoderConfigurationOptionsResponse, ClientError<T::Error>> {
        call::<operations::GetAudioEncoderConfigurationOptions, T>(&self.transport, request).await
    }

    /// Calls `GetMetadataConfigurationOptions`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_metadata_configuration_options(
        &self,
        request: &GetMetadataConfigurationOptions,
    ) -> Result<GetMetadataConfigurationOptionsResponse, ClientError<T::Error>> {
        call::<operations::GetMetadataConfigurationOptions, T>(&self.transport, request).await
    }

    /// Calls `GetAudioOutputConfigurationOptions`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_audio_output_configuration_options(
        &self,
        request: &GetAudioOutputConfigurationOptions,
    ) -> Result<GetAudioOutputConfigurationOptionsResponse, ClientError<T::Error>> {
        call::<operations::GetAudioOutputConfigurationOptions, T>(&self.transport, request).await
    }

    /// Calls `GetAudioDecoderConfigurationOptions`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_audio_decoder_configuration_options(
        &self,
        request: &GetAudioDecoderConfigurationOptions,
    ) -> Result<GetAudioDecoderConfigurationOptionsResponse, ClientError<T::Error>> {
        call::<operations::GetAudioDecoderConfigurationOptions, T>(&self.transport, request).await
    }

    /// Calls `GetGuaranteedNumberOfVideoEncoderInstances`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_guaranteed_number_of_video_encoder_instances(
        &self,
        request: &GetGuaranteedNumberOfVideoEncoderInstances,
    ) -> Result<GetGuaranteedNumberOfVideoEncoderInstancesResponse, ClientError<T::Error>> {
        call::<operations::GetGuaranteedNumberOfVideoEncoderInstances, T>(&self.transport, request).await
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
        request: &StartMulticastStreaming,
    ) -> Result<StartMulticastStreamingResponse, ClientError<T::Error>> {
        call::<operations::StartMulticastStreaming, T>(&self.transport, request).await
    }

    /// Calls `StopMulticastStreaming`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn stop_multicast_streaming(
        &self,
        request: &StopMulticastStreaming,
    ) -> Result<StopMulticastStreamingResponse, ClientError<T::Error>> {
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

    /// Calls `GetOSD`.
    ///
    /// # Errors
    /// The device's fault, or what went wrong on the way.
    pub async fn get_osd(&self, request: &GetOSD) -> Result<GetOSDResponse, ClientError<T::Error>> {
        call::<operations::GetOSD, T>(&self.transport, request).await
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
    pub async fn set_osd(&self, request: &SetOSD) -> Result<SetOSDResponse, ClientError<T::Error>> {
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
    pub async fn delete_osd(&self, request: &DeleteOSD) -> Result<DeleteOSDResponse, ClientError<T::Error>> {
        call::<operations::DeleteOSD, T>(&self.transport, request).await
    }
}
