//! The Media service (`http://www.onvif.org/ver10/media/wsdl`).

use onvif_core::generated::{trt, tt};
use onvif_core::soap::Fault;
use onvif_core::xml;

use super::convert;
use super::decoration::Refusal;
use super::options;
use super::service::{MediaService, invalid_stream_setup};
use super::source_modes::ShownMode;
use super::state::{ConfigurationKind as Kind, MediaState, Profile, fault};
use crate::dispatch::RequestContext;
use crate::generated::media::MediaService as Operations;

impl MediaService {
    pub(super) fn profile1(&self, state: &MediaState, profile: &Profile) -> Result<tt::Profile, Fault> {
        let video_source = state
            .video_source_of(profile)
            .map(|c| self.show_video_source(state, &c.token));
        let named = |kind: Kind| profile.configurations.get(&kind);
        let output = self.shown(state, named(Kind::AudioOutput), Self::show_audio_output)?;
        let decoder = self.shown(state, named(Kind::AudioDecoder), Self::show_audio_decoder)?;
        Ok(tt::Profile {
            token: profile.token.clone(),
            fixed: Some(profile.fixed),
            name: profile.name.clone(),
            video_source_configuration: video_source.transpose()?,
            // A codec that this service cannot name is left out; Media2 shows it.
            video_encoder_configuration: state
                .video_encoder_of(profile)
                .and_then(|c| convert::video_encoder(state, c)),
            audio_source_configuration: self.shown(
                state,
                named(Kind::AudioSource),
                Self::show_audio_source,
            )?,
            audio_encoder_configuration: self.shown(
                state,
                named(Kind::AudioEncoder),
                Self::show_audio_encoder,
            )?,
            video_analytics_configuration: self.analytics_of(state, profile),
            ptz_configuration: self.show_ptz(state, profile),
            metadata_configuration: self.shown(state, named(Kind::Metadata), Self::show_metadata)?,
            extension: (output.is_some() || decoder.is_some()).then(|| tt::ProfileExtension {
                audio_output_configuration: output,
                audio_decoder_configuration: decoder,
                ..tt::ProfileExtension::default()
            }),
            ..tt::Profile::default()
        })
    }

    /// Puts a configuration into a profile.
    async fn add(&self, profile: &str, kind: Kind, token: &str) -> Result<(), Fault> {
        self.model()
            .change_profile(profile, |state, foreign| {
                state.add_configuration(foreign, profile, kind, token)
            })
            .await
    }

    /// Takes a configuration out of a profile.
    async fn remove(&self, profile: &str, kind: Kind) -> Result<(), Fault> {
        self.model()
            .change_profile(profile, |state, _| state.remove_configuration(profile, kind))
            .await
    }

    /// What `GetServiceCapabilities` and `GetServices` say.
    pub fn media1_capabilities(&self) -> trt::Capabilities {
        trt::Capabilities {
            snapshot_uri: Some(self.has_snapshots()),
            rotation: Some(true),
            video_source_mode: Some(self.has_source_modes()),
            osd: Some(self.has_osd()),
            temporary_osd_text: Some(self.has_osd()),
            exi_compression: Some(false),
            profile_capabilities: trt::ProfileCapabilities {
                maximum_number_of_profiles: i32::try_from(self.model().max_profiles()).ok(),
                ..trt::ProfileCapabilities::default()
            },
            streaming_capabilities: trt::StreamingCapabilities {
                rtp_multicast: Some(true),
                rtp_tcp: Some(true),
                rtp_rtsp_tcp: Some(true),
                non_aggregate_control: Some(false),
                no_rtsp_streaming: Some(false),
                ..trt::StreamingCapabilities::default()
            },
            ..trt::Capabilities::default()
        }
    }
}

/// Operations that put a configuration into a profile or take it out, one pair a kind.
macro_rules! profile_configurations {
    ($($add:ident, $added:ident, $adds:ident, $remove:ident, $removed:ident, $removes:ident: $kind:ident;)*) => {$(
        async fn $add(&self, _: &RequestContext, request: trt::$adds) -> Result<trt::$added, Fault> {
            self.add(&request.profile_token, Kind::$kind, &request.configuration_token).await?;
            Ok(trt::$added::default())
        }

        async fn $remove(&self, _: &RequestContext, request: trt::$removes) -> Result<trt::$removed, Fault> {
            self.remove(&request.profile_token, Kind::$kind).await?;
            Ok(trt::$removed::default())
        }
    )*};
}

/// Reads and writes of a kind of configuration: what shows one, and what changes one.
macro_rules! configurations {
    ($(
        $kind:ident, $show:ident, $change:ident:
        $all:ident, $gets:ident, $alls:ident;
        $one:ident, $get:ident, $ones:ident;
        $compatible:ident, $fits:ident, $compatibles:ident;
        $set:ident, $sets:ident, $set_response:ident;
    )*) => {$(
        async fn $all(&self, _: &RequestContext, _: trt::$gets) -> Result<trt::$alls, Fault> {
            let state = self.model().state();
            let tokens = self.tokens(&state, Kind::$kind);
            let configurations = tokens.iter().map(|token| self.$show(&state, token));
            Ok(trt::$alls { configurations: configurations.collect::<Result<_, _>>()? })
        }

        async fn $one(&self, _: &RequestContext, request: trt::$get) -> Result<trt::$ones, Fault> {
            let configuration = self.$show(&self.model().state(), &request.configuration_token)?;
            Ok(trt::$ones { configuration })
        }

        async fn $compatible(&self, _: &RequestContext, request: trt::$fits) -> Result<trt::$compatibles, Fault> {
            let state = self.model().state();
            let tokens = self.compatible(&state, &request.profile_token, Kind::$kind)?;
            let configurations = tokens.iter().map(|token| self.$show(&state, token));
            Ok(trt::$compatibles { configurations: configurations.collect::<Result<_, _>>()? })
        }

        async fn $set(&self, _: &RequestContext, request: trt::$sets) -> Result<trt::$set_response, Fault> {
            self.$change(request.configuration).await?;
            Ok(trt::$set_response::default())
        }
    )*};
}

/// Options of a kind of configuration.
macro_rules! configuration_options {
    ($($operation:ident, $request:ident, $response:ident: $options:ident;)*) => {$(
        async fn $operation(&self, _: &RequestContext, request: trt::$request) -> Result<trt::$response, Fault> {
            let (configuration, profile) = (request.configuration_token.as_deref(), request.profile_token.as_deref());
            Ok(trt::$response { options: self.$options(configuration, profile)? })
        }
    )*};
}

impl Operations for MediaService {
    async fn get_service_capabilities(
        &self,
        _: &RequestContext,
        _: trt::GetServiceCapabilities,
    ) -> Result<trt::GetServiceCapabilitiesResponse, Fault> {
        Ok(trt::GetServiceCapabilitiesResponse {
            capabilities: self.media1_capabilities(),
        })
    }

    async fn get_video_sources(
        &self,
        _: &RequestContext,
        _: trt::GetVideoSources,
    ) -> Result<trt::GetVideoSourcesResponse, Fault> {
        let sources = self.model().backend().sources();
        Ok(trt::GetVideoSourcesResponse {
            video_sources: sources
                .into_iter()
                .map(|source| tt::VideoSource {
                    token: source.token,
                    framerate: source.framerate,
                    resolution: convert::resolution(source.resolution),
                    ..tt::VideoSource::default()
                })
                .collect(),
        })
    }

    async fn get_audio_sources(
        &self,
        _: &RequestContext,
        _: trt::GetAudioSources,
    ) -> Result<trt::GetAudioSourcesResponse, Fault> {
        Ok(trt::GetAudioSourcesResponse {
            audio_sources: self.audio_sources(),
        })
    }

    async fn get_audio_outputs(
        &self,
        _: &RequestContext,
        _: trt::GetAudioOutputs,
    ) -> Result<trt::GetAudioOutputsResponse, Fault> {
        Ok(trt::GetAudioOutputsResponse {
            audio_outputs: self.audio_outputs(),
        })
    }

    async fn create_profile(
        &self,
        _: &RequestContext,
        request: trt::CreateProfile,
    ) -> Result<trt::CreateProfileResponse, Fault> {
        let profile = self
            .model()
            .create_profile(&request.name, request.token.as_deref(), &[])
            .await?;
        Ok(trt::CreateProfileResponse {
            profile: self.profile1(&self.model().state(), &profile)?,
        })
    }

    async fn get_profile(
        &self,
        _: &RequestContext,
        request: trt::GetProfile,
    ) -> Result<trt::GetProfileResponse, Fault> {
        let state = self.model().state();
        Ok(trt::GetProfileResponse {
            profile: self.profile1(&state, state.profile(&request.profile_token)?)?,
        })
    }

    async fn get_profiles(
        &self,
        _: &RequestContext,
        _: trt::GetProfiles,
    ) -> Result<trt::GetProfilesResponse, Fault> {
        let state = self.model().state();
        // A profile is large; a list that grows by and by would move it several times.
        let mut profiles = Vec::with_capacity(state.profiles.len());
        for profile in &state.profiles {
            profiles.push(self.profile1(&state, profile)?);
        }
        Ok(trt::GetProfilesResponse { profiles })
    }

    async fn delete_profile(
        &self,
        _: &RequestContext,
        request: trt::DeleteProfile,
    ) -> Result<trt::DeleteProfileResponse, Fault> {
        self.model().delete_profile(&request.profile_token).await?;
        Ok(trt::DeleteProfileResponse::default())
    }

    profile_configurations! {
        add_video_encoder_configuration, AddVideoEncoderConfigurationResponse, AddVideoEncoderConfiguration,
        remove_video_encoder_configuration, RemoveVideoEncoderConfigurationResponse, RemoveVideoEncoderConfiguration: VideoEncoder;
        add_video_source_configuration, AddVideoSourceConfigurationResponse, AddVideoSourceConfiguration,
        remove_video_source_configuration, RemoveVideoSourceConfigurationResponse, RemoveVideoSourceConfiguration: VideoSource;
        add_audio_encoder_configuration, AddAudioEncoderConfigurationResponse, AddAudioEncoderConfiguration,
        remove_audio_encoder_configuration, RemoveAudioEncoderConfigurationResponse, RemoveAudioEncoderConfiguration: AudioEncoder;
        add_audio_source_configuration, AddAudioSourceConfigurationResponse, AddAudioSourceConfiguration,
        remove_audio_source_configuration, RemoveAudioSourceConfigurationResponse, RemoveAudioSourceConfiguration: AudioSource;
        add_ptz_configuration, AddPTZConfigurationResponse, AddPTZConfiguration,
        remove_ptz_configuration, RemovePTZConfigurationResponse, RemovePTZConfiguration: Ptz;
        add_video_analytics_configuration, AddVideoAnalyticsConfigurationResponse, AddVideoAnalyticsConfiguration,
        remove_video_analytics_configuration, RemoveVideoAnalyticsConfigurationResponse, RemoveVideoAnalyticsConfiguration: Analytics;
        add_metadata_configuration, AddMetadataConfigurationResponse, AddMetadataConfiguration,
        remove_metadata_configuration, RemoveMetadataConfigurationResponse, RemoveMetadataConfiguration: Metadata;
        add_audio_output_configuration, AddAudioOutputConfigurationResponse, AddAudioOutputConfiguration,
        remove_audio_output_configuration, RemoveAudioOutputConfigurationResponse, RemoveAudioOutputConfiguration: AudioOutput;
        add_audio_decoder_configuration, AddAudioDecoderConfigurationResponse, AddAudioDecoderConfiguration,
        remove_audio_decoder_configuration, RemoveAudioDecoderConfigurationResponse, RemoveAudioDecoderConfiguration: AudioDecoder;
    }

    configurations! {
        AudioSource, show_audio_source, set_audio_source:
        get_audio_source_configurations, GetAudioSourceConfigurations, GetAudioSourceConfigurationsResponse;
        get_audio_source_configuration, GetAudioSourceConfiguration, GetAudioSourceConfigurationResponse;
        get_compatible_audio_source_configurations, GetCompatibleAudioSourceConfigurations, GetCompatibleAudioSourceConfigurationsResponse;
        set_audio_source_configuration, SetAudioSourceConfiguration, SetAudioSourceConfigurationResponse;

        AudioEncoder, show_audio_encoder, set_audio_encoder:
        get_audio_encoder_configurations, GetAudioEncoderConfigurations, GetAudioEncoderConfigurationsResponse;
        get_audio_encoder_configuration, GetAudioEncoderConfiguration, GetAudioEncoderConfigurationResponse;
        get_compatible_audio_encoder_configurations, GetCompatibleAudioEncoderConfigurations, GetCompatibleAudioEncoderConfigurationsResponse;
        set_audio_encoder_configuration, SetAudioEncoderConfiguration, SetAudioEncoderConfigurationResponse;

        Analytics, show_analytics, set_analytics:
        get_video_analytics_configurations, GetVideoAnalyticsConfigurations, GetVideoAnalyticsConfigurationsResponse;
        get_video_analytics_configuration, GetVideoAnalyticsConfiguration, GetVideoAnalyticsConfigurationResponse;
        get_compatible_video_analytics_configurations, GetCompatibleVideoAnalyticsConfigurations, GetCompatibleVideoAnalyticsConfigurationsResponse;
        set_video_analytics_configuration, SetVideoAnalyticsConfiguration, SetVideoAnalyticsConfigurationResponse;

        Metadata, show_metadata, set_metadata:
        get_metadata_configurations, GetMetadataConfigurations, GetMetadataConfigurationsResponse;
        get_metadata_configuration, GetMetadataConfiguration, GetMetadataConfigurationResponse;
        get_compatible_metadata_configurations, GetCompatibleMetadataConfigurations, GetCompatibleMetadataConfigurationsResponse;
        set_metadata_configuration, SetMetadataConfiguration, SetMetadataConfigurationResponse;

        AudioOutput, show_audio_output, set_audio_output:
        get_audio_output_configurations, GetAudioOutputConfigurations, GetAudioOutputConfigurationsResponse;
        get_audio_output_configuration, GetAudioOutputConfiguration, GetAudioOutputConfigurationResponse;
        get_compatible_audio_output_configurations, GetCompatibleAudioOutputConfigurations, GetCompatibleAudioOutputConfigurationsResponse;
        set_audio_output_configuration, SetAudioOutputConfiguration, SetAudioOutputConfigurationResponse;

        AudioDecoder, show_audio_decoder, set_audio_decoder:
        get_audio_decoder_configurations, GetAudioDecoderConfigurations, GetAudioDecoderConfigurationsResponse;
        get_audio_decoder_configuration, GetAudioDecoderConfiguration, GetAudioDecoderConfigurationResponse;
        get_compatible_audio_decoder_configurations, GetCompatibleAudioDecoderConfigurations, GetCompatibleAudioDecoderConfigurationsResponse;
        set_audio_decoder_configuration, SetAudioDecoderConfiguration, SetAudioDecoderConfigurationResponse;
    }

    configuration_options! {
        get_audio_source_configuration_options, GetAudioSourceConfigurationOptions, GetAudioSourceConfigurationOptionsResponse: audio_source_options;
        get_audio_encoder_configuration_options, GetAudioEncoderConfigurationOptions, GetAudioEncoderConfigurationOptionsResponse: audio_encoder_options1;
        get_metadata_configuration_options, GetMetadataConfigurationOptions, GetMetadataConfigurationOptionsResponse: metadata_options;
        get_audio_output_configuration_options, GetAudioOutputConfigurationOptions, GetAudioOutputConfigurationOptionsResponse: audio_output_options;
        get_audio_decoder_configuration_options, GetAudioDecoderConfigurationOptions, GetAudioDecoderConfigurationOptionsResponse: audio_decoder_options1;
    }

    async fn get_video_source_configurations(
        &self,
        _: &RequestContext,
        _: trt::GetVideoSourceConfigurations,
    ) -> Result<trt::GetVideoSourceConfigurationsResponse, Fault> {
        let state = self.model().state();
        Ok(trt::GetVideoSourceConfigurationsResponse {
            configurations: self.all_video_sources(&state)?,
        })
    }

    async fn get_video_source_configuration(
        &self,
        _: &RequestContext,
        request: trt::GetVideoSourceConfiguration,
    ) -> Result<trt::GetVideoSourceConfigurationResponse, Fault> {
        let state = self.model().state();
        let configuration = self.show_video_source(&state, &request.configuration_token)?;
        Ok(trt::GetVideoSourceConfigurationResponse { configuration })
    }

    async fn get_compatible_video_source_configurations(
        &self,
        _: &RequestContext,
        request: trt::GetCompatibleVideoSourceConfigurations,
    ) -> Result<trt::GetCompatibleVideoSourceConfigurationsResponse, Fault> {
        let state = self.model().state();
        let tokens = self.compatible(&state, &request.profile_token, Kind::VideoSource)?;
        let configurations = tokens.iter().map(|token| self.show_video_source(&state, token));
        Ok(trt::GetCompatibleVideoSourceConfigurationsResponse {
            configurations: configurations.collect::<Result<_, _>>()?,
        })
    }

    async fn set_video_source_configuration(
        &self,
        _: &RequestContext,
        request: trt::SetVideoSourceConfiguration,
    ) -> Result<trt::SetVideoSourceConfigurationResponse, Fault> {
        let state = self.model().state();
        let old = state.video_source(&request.configuration.token)?;
        self.model()
            .set_video_source(convert::from_video_source(old, request.configuration)?)
            .await?;
        Ok(trt::SetVideoSourceConfigurationResponse::default())
    }

    async fn get_video_source_configuration_options(
        &self,
        _: &RequestContext,
        request: trt::GetVideoSourceConfigurationOptions,
    ) -> Result<trt::GetVideoSourceConfigurationOptionsResponse, Fault> {
        let (configuration, profile) = (
            request.configuration_token.as_deref(),
            request.profile_token.as_deref(),
        );
        let sources = options::queried_sources(self.model(), &self.model().state(), configuration, profile)?;
        Ok(trt::GetVideoSourceConfigurationOptionsResponse {
            options: options::video_source(self.model(), &sources)?,
        })
    }

    async fn get_video_encoder_configurations(
        &self,
        _: &RequestContext,
        _: trt::GetVideoEncoderConfigurations,
    ) -> Result<trt::GetVideoEncoderConfigurationsResponse, Fault> {
        let state = self.model().state();
        let configurations = state
            .video_encoders
            .iter()
            .filter_map(|c| convert::video_encoder(&state, c));
        Ok(trt::GetVideoEncoderConfigurationsResponse {
            configurations: configurations.collect(),
        })
    }

    async fn get_video_encoder_configuration(
        &self,
        _: &RequestContext,
        request: trt::GetVideoEncoderConfiguration,
    ) -> Result<trt::GetVideoEncoderConfigurationResponse, Fault> {
        let state = self.model().state();
        let configuration =
            convert::video_encoder(&state, state.video_encoder(&request.configuration_token)?);
        Ok(trt::GetVideoEncoderConfigurationResponse {
            configuration: configuration.ok_or_else(fault::no_config)?,
        })
    }

    async fn get_compatible_video_encoder_configurations(
        &self,
        _: &RequestContext,
        request: trt::GetCompatibleVideoEncoderConfigurations,
    ) -> Result<trt::GetCompatibleVideoEncoderConfigurationsResponse, Fault> {
        let state = self.model().state();
        let fitting = self.compatible_encoders(&state, &request.profile_token)?;
        let configurations = fitting
            .into_iter()
            .filter_map(|c| convert::video_encoder(&state, c));
        Ok(trt::GetCompatibleVideoEncoderConfigurationsResponse {
            configurations: configurations.collect(),
        })
    }

    async fn set_video_encoder_configuration(
        &self,
        _: &RequestContext,
        request: trt::SetVideoEncoderConfiguration,
    ) -> Result<trt::SetVideoEncoderConfigurationResponse, Fault> {
        let state = self.model().state();
        let old = state.video_encoder(&request.configuration.token)?;
        self.model()
            .set_video_encoder(convert::from_video_encoder(old, request.configuration)?)
            .await?;
        Ok(trt::SetVideoEncoderConfigurationResponse::default())
    }

    async fn get_video_encoder_configuration_options(
        &self,
        _: &RequestContext,
        request: trt::GetVideoEncoderConfigurationOptions,
    ) -> Result<trt::GetVideoEncoderConfigurationOptionsResponse, Fault> {
        let state = self.model().state();
        let (configuration, profile) = (
            request.configuration_token.as_deref(),
            request.profile_token.as_deref(),
        );
        let encoders = options::queried_encoders(&state, configuration, profile)?;
        let options = options::common_options(self.model(), &encoders)?;
        Ok(trt::GetVideoEncoderConfigurationOptionsResponse {
            options: options::video_encoder(&options),
        })
    }

    async fn get_guaranteed_number_of_video_encoder_instances(
        &self,
        _: &RequestContext,
        request: trt::GetGuaranteedNumberOfVideoEncoderInstances,
    ) -> Result<trt::GetGuaranteedNumberOfVideoEncoderInstancesResponse, Fault> {
        let total_number = options::encoder_instances(&self.model().state(), &request.configuration_token)?;
        Ok(trt::GetGuaranteedNumberOfVideoEncoderInstancesResponse {
            total_number,
            ..trt::GetGuaranteedNumberOfVideoEncoderInstancesResponse::default()
        })
    }

    async fn get_stream_uri(
        &self,
        context: &RequestContext,
        request: trt::GetStreamUri,
    ) -> Result<trt::GetStreamUriResponse, Fault> {
        let state = self.model().state();
        state.profile(&request.profile_token)?;
        // A tunnel may be spelled as a protocol below another (ONVIF Media, GetStreamUri, "Valid setup parameter combinations").
        let transport = &request.stream_setup.transport;
        let tunnel = match (request.stream_setup.stream, transport.protocol) {
            (tt::StreamType::RTPUnicast, tt::TransportProtocol::HTTP) => self.streams().has_tunnels(),
            _ => false,
        };
        let multicast = match (request.stream_setup.stream, transport.protocol) {
            _ if tunnel => false,
            (
                tt::StreamType::RTPUnicast,
                tt::TransportProtocol::UDP | tt::TransportProtocol::RTSP | tt::TransportProtocol::TCP,
            ) => false,
            (tt::StreamType::RTPMulticast, tt::TransportProtocol::UDP) => true,
            _ => return Err(invalid_stream_setup()),
        };
        let profile = self.offered(&state, &request.profile_token, multicast)?;
        let uri = match multicast {
            _ if tunnel => self.streams().tunnel_uri(context, profile),
            true => self.streams().multicast_uri(context, profile),
            false => self.streams().uri(context, profile),
        };
        Ok(trt::GetStreamUriResponse {
            media_uri: media_uri(uri),
        })
    }

    async fn start_multicast_streaming(
        &self,
        _: &RequestContext,
        request: trt::StartMulticastStreaming,
    ) -> Result<trt::StartMulticastStreamingResponse, Fault> {
        self.start_multicast(&request.profile_token).await?;
        Ok(trt::StartMulticastStreamingResponse::default())
    }

    async fn stop_multicast_streaming(
        &self,
        _: &RequestContext,
        request: trt::StopMulticastStreaming,
    ) -> Result<trt::StopMulticastStreamingResponse, Fault> {
        self.stop_multicast(&request.profile_token).await?;
        Ok(trt::StopMulticastStreamingResponse::default())
    }

    async fn set_synchronization_point(
        &self,
        _: &RequestContext,
        request: trt::SetSynchronizationPoint,
    ) -> Result<trt::SetSynchronizationPointResponse, Fault> {
        self.streams().synchronize(&request.profile_token)?;
        Ok(trt::SetSynchronizationPointResponse::default())
    }

    async fn get_snapshot_uri(
        &self,
        context: &RequestContext,
        request: trt::GetSnapshotUri,
    ) -> Result<trt::GetSnapshotUriResponse, Fault> {
        let state = self.model().state();
        let profile = self.streamable(&state, &request.profile_token)?;
        self.check_snapshots(&state, profile)?;
        Ok(trt::GetSnapshotUriResponse {
            media_uri: media_uri(self.streams().snapshot_uri(context, profile)),
        })
    }

    async fn get_osds(
        &self,
        context: &RequestContext,
        request: trt::GetOSDs,
    ) -> Result<trt::GetOSDsResponse, Fault> {
        let osds = self.osds(context, None, request.configuration_token.as_deref());
        Ok(trt::GetOSDsResponse {
            osds: osds.map_err(Refusal::media1)?,
        })
    }

    async fn get_osd(
        &self,
        context: &RequestContext,
        request: trt::GetOSD,
    ) -> Result<trt::GetOSDResponse, Fault> {
        let osds = self.osds(context, Some(&request.osd_token), None);
        let osd = osds.map_err(Refusal::media1)?.pop();
        Ok(trt::GetOSDResponse {
            osd: osd.ok_or_else(fault::no_config)?,
            ..trt::GetOSDResponse::default()
        })
    }

    async fn get_osd_options(
        &self,
        context: &RequestContext,
        request: trt::GetOSDOptions,
    ) -> Result<trt::GetOSDOptionsResponse, Fault> {
        let options = self.osd_options(context, &request.configuration_token);
        Ok(trt::GetOSDOptionsResponse {
            osd_options: options.map_err(Refusal::media1)?,
            ..trt::GetOSDOptionsResponse::default()
        })
    }

    async fn create_osd(
        &self,
        _: &RequestContext,
        request: trt::CreateOSD,
    ) -> Result<trt::CreateOSDResponse, Fault> {
        let osd_token = self.add_osd(request.osd).await.map_err(Refusal::media1)?;
        Ok(trt::CreateOSDResponse {
            osd_token,
            ..trt::CreateOSDResponse::default()
        })
    }

    async fn set_osd(&self, _: &RequestContext, request: trt::SetOSD) -> Result<trt::SetOSDResponse, Fault> {
        self.change_osd(request.osd).await.map_err(Refusal::media1)?;
        Ok(trt::SetOSDResponse::default())
    }

    async fn delete_osd(
        &self,
        _: &RequestContext,
        request: trt::DeleteOSD,
    ) -> Result<trt::DeleteOSDResponse, Fault> {
        self.remove_osd(&request.osd_token)
            .await
            .map_err(Refusal::media1)?;
        Ok(trt::DeleteOSDResponse::default())
    }

    async fn get_video_source_modes(
        &self,
        _: &RequestContext,
        request: trt::GetVideoSourceModes,
    ) -> Result<trt::GetVideoSourceModesResponse, Fault> {
        let modes = self.source_modes(&request.video_source_token)?;
        Ok(trt::GetVideoSourceModesResponse {
            video_source_modes: modes.into_iter().map(ShownMode::media1).collect(),
        })
    }

    async fn set_video_source_mode(
        &self,
        _: &RequestContext,
        request: trt::SetVideoSourceMode,
    ) -> Result<trt::SetVideoSourceModeResponse, Fault> {
        self.choose_source_mode(&request.video_source_token, &request.video_source_mode_token)
            .await?;
        Ok(trt::SetVideoSourceModeResponse { reboot: false })
    }
}

/// An address that stays valid as long as the profile exists.
fn media_uri(uri: String) -> tt::MediaUri {
    tt::MediaUri {
        uri,
        invalid_after_connect: false,
        invalid_after_reboot: false,
        timeout: xml::Duration::from_secs(0),
        ..tt::MediaUri::default()
    }
}
