//! The Media2 service (`http://www.onvif.org/ver20/media/wsdl`).

use onvif_core::generated::tr2;
use onvif_core::soap::Fault;
use onvif_core::xml;

use super::convert;
use super::decoration::Refusal;
use super::options;
use super::service::{MediaService, invalid_stream_setup};
use super::source_modes::ShownMode;
use super::state::{ConfigurationKind as Kind, MediaState, Profile, Token, fault};
use crate::dispatch::RequestContext;
use crate::generated::media2::Media2Service as Operations;

/// The names of the kinds of configuration (`tr2:ConfigurationEnumeration`), and `All`.
const KINDS: [(&str, Kind); 9] = [
    ("VideoSource", Kind::VideoSource),
    ("VideoEncoder", Kind::VideoEncoder),
    ("AudioSource", Kind::AudioSource),
    ("AudioEncoder", Kind::AudioEncoder),
    ("AudioOutput", Kind::AudioOutput),
    ("AudioDecoder", Kind::AudioDecoder),
    ("Metadata", Kind::Metadata),
    ("Analytics", Kind::Analytics),
    ("PTZ", Kind::Ptz),
];

fn kind_by_name(name: &str) -> Option<Kind> {
    KINDS
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, kind)| *kind)
}

impl MediaService {
    /// A profile with the configurations of the asked kinds; names that are none are passed over.
    fn profile2(
        &self,
        state: &MediaState,
        profile: &Profile,
        types: &[String],
    ) -> Result<tr2::MediaProfile, Fault> {
        let wanted = |kind: Kind| {
            types
                .iter()
                .any(|name| name == "All" || kind_by_name(name) == Some(kind))
        };
        let named = |kind: Kind| profile.configurations.get(&kind).filter(|_| wanted(kind));
        let source = state
            .video_source_of(profile)
            .filter(|_| wanted(Kind::VideoSource));
        let configurations = tr2::ConfigurationSet {
            video_source: source
                .map(|c| self.show_video_source(state, &c.token))
                .transpose()?,
            video_encoder: state
                .video_encoder_of(profile)
                .filter(|_| wanted(Kind::VideoEncoder))
                .map(|c| convert::video_encoder2(state, c)),
            audio_source: self.shown(state, named(Kind::AudioSource), Self::show_audio_source)?,
            audio_encoder: self.shown(state, named(Kind::AudioEncoder), Self::show_audio_encoder2)?,
            analytics: named(Kind::Analytics).and_then(|_| self.analytics_of(state, profile)),
            metadata: self.shown(state, named(Kind::Metadata), Self::show_metadata)?,
            audio_output: self.shown(state, named(Kind::AudioOutput), Self::show_audio_output)?,
            audio_decoder: self.shown(state, named(Kind::AudioDecoder), Self::show_audio_decoder)?,
            ptz: if wanted(Kind::Ptz) {
                self.show_ptz(state, profile)
            } else {
                None
            },
            ..tr2::ConfigurationSet::default()
        };
        Ok(tr2::MediaProfile {
            token: profile.token.clone(),
            fixed: Some(profile.fixed),
            name: profile.name.clone(),
            configurations: (configurations != tr2::ConfigurationSet::default()).then_some(configurations),
            ..tr2::MediaProfile::default()
        })
    }

    /// What `GetServiceCapabilities` and `GetServices` say.
    pub fn media2_capabilities(&self) -> tr2::Capabilities2 {
        let state = self.model().state();
        let (web_rtc, web_rtc_codecs) = self.web_rtc_capabilities().unzip();
        let kinds = KINDS
            .iter()
            .filter(|(_, kind)| !self.tokens(&state, *kind).is_empty())
            .map(|(name, _)| (*name).to_owned())
            .collect();
        tr2::Capabilities2 {
            snapshot_uri: Some(self.has_snapshots()),
            rotation: Some(true),
            video_source_mode: Some(self.has_source_modes()),
            osd: Some(self.has_osd()),
            temporary_osd_text: Some(self.has_osd()),
            mask: Some(self.has_masks()),
            source_mask: Some(false),
            profile_capabilities: tr2::ProfileCapabilities {
                maximum_number_of_profiles: i32::try_from(self.model().max_profiles()).ok(),
                configurations_supported: Some(xml::List(kinds)),
                ..tr2::ProfileCapabilities::default()
            },
            streaming_capabilities: tr2::StreamingCapabilities {
                rtsp_streaming: Some(true),
                rtp_multicast: Some(true),
                rtp_rtsp_tcp: Some(true),
                non_aggregate_control: Some(false),
                auto_start_multicast: Some(true),
                secure_rtsp_streaming: Some(self.streams().rtsps_port().is_some()),
                // A path alone: the client knows the host, and by which of the web ports it comes.
                rtsp_web_socket_uri: self
                    .streams()
                    .has_tunnels()
                    .then(|| format!("ws:{}", crate::net::tunnel::WEBSOCKET_PATH)),
                ..tr2::StreamingCapabilities::default()
            },
            audio_clip_capabilities: self.clip_capabilities(),
            web_rtc,
            web_rtc_codecs,
            multicast_audio_decoder_capabilities: self.decoder_capabilities(),
            ..tr2::Capabilities2::default()
        }
    }

    /// The configurations of a request to add them: `All` is passed over, and each needs a token.
    fn references(list: &[tr2::ConfigurationRef]) -> Result<Vec<(Kind, Token)>, Fault> {
        list.iter()
            .filter(|reference| reference.r#type != "All")
            .map(|reference| {
                // A kind that the device does not know has no configurations, so no token of it exists.
                let kind = kind_by_name(&reference.r#type).ok_or_else(fault::no_config)?;
                Ok((kind, reference.token.clone().ok_or_else(fault::no_config)?))
            })
            .collect()
    }

    /// The configurations of a query: one, those that fit a profile, or all.
    fn queried<T>(
        &self,
        request: &tr2::GetConfiguration,
        kind: Kind,
        show: impl Fn(&Self, &MediaState, &str) -> Result<T, Fault>,
    ) -> Result<Vec<T>, Fault> {
        let state = self.model().state();
        let profile = request.profile_token.as_deref();
        if let Some(profile) = profile {
            state.profile(profile)?;
        }
        let tokens = match (&request.configuration_token, profile) {
            (Some(token), _) => vec![token.clone()],
            (None, Some(profile)) => self.compatible(&state, profile, kind)?,
            (None, None) => self.tokens(&state, kind),
        };
        tokens.iter().map(|token| show(self, &state, token)).collect()
    }
}

/// Reads of a kind of configuration.
macro_rules! configurations {
    ($($operation:ident, $response:ident: $kind:ident, $show:ident;)*) => {$(
        async fn $operation(&self, _: &RequestContext, request: tr2::GetConfiguration) -> Result<tr2::$response, Fault> {
            let configurations = self.queried(&request, Kind::$kind, Self::$show)?;
            Ok(tr2::$response { configurations })
        }
    )*};
}

/// Their options.
macro_rules! configuration_options {
    ($($operation:ident, $response:ident: $options:ident;)*) => {$(
        async fn $operation(&self, _: &RequestContext, request: tr2::GetConfiguration) -> Result<tr2::$response, Fault> {
            let (configuration, profile) = (request.configuration_token.as_deref(), request.profile_token.as_deref());
            Ok(tr2::$response { options: self.$options(configuration, profile)? })
        }
    )*};
}

/// Writes of them.
macro_rules! set_configuration {
    ($($operation:ident, $request:ident: $change:ident;)*) => {$(
        async fn $operation(&self, _: &RequestContext, request: tr2::$request) -> Result<tr2::SetConfigurationResponse, Fault> {
            self.$change(request.configuration).await?;
            Ok(tr2::SetConfigurationResponse::default())
        }
    )*};
}

impl Operations for MediaService {
    async fn get_service_capabilities(
        &self,
        _: &RequestContext,
        _: tr2::GetServiceCapabilities,
    ) -> Result<tr2::GetServiceCapabilitiesResponse, Fault> {
        Ok(tr2::GetServiceCapabilitiesResponse {
            capabilities: self.media2_capabilities(),
        })
    }

    async fn create_profile(
        &self,
        _: &RequestContext,
        request: tr2::CreateProfile,
    ) -> Result<tr2::CreateProfileResponse, Fault> {
        let configurations = Self::references(&request.configuration)?;
        let profile = self
            .model()
            .create_profile(&request.name, None, &configurations)
            .await?;
        Ok(tr2::CreateProfileResponse { token: profile.token })
    }

    async fn get_profiles(
        &self,
        _: &RequestContext,
        request: tr2::GetProfiles,
    ) -> Result<tr2::GetProfilesResponse, Fault> {
        let state = self.model().state();
        let one = request
            .token
            .as_deref()
            .map(|token| state.profile(token))
            .transpose()?;
        let all = state
            .profiles
            .iter()
            .filter(|profile| one.is_none_or(|one| one.token == profile.token));
        let profiles = all.map(|profile| self.profile2(&state, profile, &request.r#type));
        Ok(tr2::GetProfilesResponse {
            profiles: profiles.collect::<Result<_, _>>()?,
        })
    }

    async fn add_configuration(
        &self,
        _: &RequestContext,
        request: tr2::AddConfiguration,
    ) -> Result<tr2::AddConfigurationResponse, Fault> {
        let profile = &request.profile_token;
        self.model().state().profile(profile)?;
        let configurations = Self::references(&request.configuration)?;
        self.model()
            .change_profile(profile, |state, foreign| {
                if let Some(name) = &request.name {
                    state.rename_profile(profile, name)?;
                }
                configurations
                    .iter()
                    .try_for_each(|(kind, token)| state.add_configuration(foreign, profile, *kind, token))
            })
            .await?;
        Ok(tr2::AddConfigurationResponse::default())
    }

    async fn remove_configuration(
        &self,
        _: &RequestContext,
        request: tr2::RemoveConfiguration,
    ) -> Result<tr2::RemoveConfigurationResponse, Fault> {
        let profile = &request.profile_token;
        self.model()
            .change_profile(profile, |state, _| {
                state.profile(profile)?;
                if request
                    .configuration
                    .iter()
                    .any(|reference| reference.r#type == "All")
                {
                    return state.clear_profile(profile);
                }
                // An encoder goes before its source, in whatever order they are named.
                let mut kinds: Vec<Kind> = request
                    .configuration
                    .iter()
                    .filter_map(|reference| kind_by_name(&reference.r#type))
                    .collect();
                kinds.sort_by_key(|kind| {
                    matches!(kind, Kind::VideoSource | Kind::AudioSource | Kind::AudioOutput)
                });
                kinds
                    .into_iter()
                    .try_for_each(|kind| state.remove_configuration(profile, kind))
            })
            .await?;
        Ok(tr2::RemoveConfigurationResponse::default())
    }

    async fn delete_profile(
        &self,
        _: &RequestContext,
        request: tr2::DeleteProfile,
    ) -> Result<tr2::DeleteProfileResponse, Fault> {
        self.model().delete_profile(&request.token).await?;
        Ok(tr2::DeleteProfileResponse::default())
    }

    async fn get_video_source_configurations(
        &self,
        _: &RequestContext,
        request: tr2::GetConfiguration,
    ) -> Result<tr2::GetVideoSourceConfigurationsResponse, Fault> {
        let state = self.model().state();
        if let Some(profile) = &request.profile_token {
            state.profile(profile)?;
        }
        let configurations = match (&request.configuration_token, &request.profile_token) {
            (Some(token), _) => vec![self.show_video_source(&state, token)?],
            (None, Some(profile)) => {
                let tokens = self.compatible(&state, profile, Kind::VideoSource)?;
                tokens
                    .iter()
                    .map(|token| self.show_video_source(&state, token))
                    .collect::<Result<_, _>>()?
            }
            (None, None) => self.all_video_sources(&state)?,
        };
        Ok(tr2::GetVideoSourceConfigurationsResponse { configurations })
    }

    async fn get_video_encoder_configurations(
        &self,
        _: &RequestContext,
        request: tr2::GetConfiguration,
    ) -> Result<tr2::GetVideoEncoderConfigurationsResponse, Fault> {
        let state = self.model().state();
        if let Some(profile) = &request.profile_token {
            state.profile(profile)?;
        }
        let found = match (&request.configuration_token, &request.profile_token) {
            (Some(token), _) => vec![state.video_encoder(token)?],
            (None, Some(profile)) => self.compatible_encoders(&state, profile)?,
            (None, None) => state.video_encoders.iter().collect(),
        };
        let configurations = found
            .into_iter()
            .map(|c| convert::video_encoder2(&state, c))
            .collect();
        Ok(tr2::GetVideoEncoderConfigurationsResponse { configurations })
    }

    async fn set_video_source_configuration(
        &self,
        _: &RequestContext,
        request: tr2::SetVideoSourceConfiguration,
    ) -> Result<tr2::SetConfigurationResponse, Fault> {
        let state = self.model().state();
        let old = state.video_source(&request.configuration.token)?;
        self.model()
            .set_video_source(convert::from_video_source(old, request.configuration)?)
            .await?;
        Ok(tr2::SetConfigurationResponse::default())
    }

    async fn set_video_encoder_configuration(
        &self,
        _: &RequestContext,
        request: tr2::SetVideoEncoderConfiguration,
    ) -> Result<tr2::SetConfigurationResponse, Fault> {
        let state = self.model().state();
        let old = state.video_encoder(&request.configuration.token)?;
        self.model()
            .set_video_encoder(convert::from_video_encoder2(old, request.configuration)?)
            .await?;
        Ok(tr2::SetConfigurationResponse::default())
    }

    async fn get_video_source_configuration_options(
        &self,
        _: &RequestContext,
        request: tr2::GetConfiguration,
    ) -> Result<tr2::GetVideoSourceConfigurationOptionsResponse, Fault> {
        let (configuration, profile) = (
            request.configuration_token.as_deref(),
            request.profile_token.as_deref(),
        );
        let sources = options::queried_sources(self.model(), &self.model().state(), configuration, profile)?;
        Ok(tr2::GetVideoSourceConfigurationOptionsResponse {
            options: options::video_source(self.model(), &sources)?,
        })
    }

    async fn get_video_encoder_configuration_options(
        &self,
        _: &RequestContext,
        request: tr2::GetConfiguration,
    ) -> Result<tr2::GetVideoEncoderConfigurationOptionsResponse, Fault> {
        let state = self.model().state();
        let (configuration, profile) = (
            request.configuration_token.as_deref(),
            request.profile_token.as_deref(),
        );
        let encoders = options::queried_encoders(&state, configuration, profile)?;
        let options = options::common_options(self.model(), &encoders)?;
        Ok(tr2::GetVideoEncoderConfigurationOptionsResponse {
            options: options::video_encoder2(&options),
        })
    }

    configurations! {
        get_audio_source_configurations, GetAudioSourceConfigurationsResponse: AudioSource, show_audio_source;
        get_audio_encoder_configurations, GetAudioEncoderConfigurationsResponse: AudioEncoder, show_audio_encoder2;
        get_analytics_configurations, GetAnalyticsConfigurationsResponse: Analytics, show_analytics;
        get_metadata_configurations, GetMetadataConfigurationsResponse: Metadata, show_metadata;
        get_audio_output_configurations, GetAudioOutputConfigurationsResponse: AudioOutput, show_audio_output;
        get_audio_decoder_configurations, GetAudioDecoderConfigurationsResponse: AudioDecoder, show_audio_decoder;
    }

    set_configuration! {
        set_audio_source_configuration, SetAudioSourceConfiguration: set_audio_source;
        set_audio_encoder_configuration, SetAudioEncoderConfiguration: set_audio_encoder2;
        set_metadata_configuration, SetMetadataConfiguration: set_metadata;
        set_audio_output_configuration, SetAudioOutputConfiguration: set_audio_output;
        set_audio_decoder_configuration, SetAudioDecoderConfiguration: set_audio_decoder;
    }

    configuration_options! {
        get_audio_source_configuration_options, GetAudioSourceConfigurationOptionsResponse: audio_source_options;
        get_audio_encoder_configuration_options, GetAudioEncoderConfigurationOptionsResponse: audio_encoder_options2;
        get_metadata_configuration_options, GetMetadataConfigurationOptionsResponse: metadata_options;
        get_audio_output_configuration_options, GetAudioOutputConfigurationOptionsResponse: audio_output_options2;
        get_audio_decoder_configuration_options, GetAudioDecoderConfigurationOptionsResponse: audio_decoder_options2;
    }

    async fn set_eq_preset(
        &self,
        _: &RequestContext,
        request: tr2::SetEQPresetConfiguration,
    ) -> Result<tr2::SetConfigurationResponse, Fault> {
        self.change_equaliser(request.configuration).await?;
        Ok(tr2::SetConfigurationResponse::default())
    }

    async fn get_video_encoder_instances(
        &self,
        _: &RequestContext,
        request: tr2::GetVideoEncoderInstances,
    ) -> Result<tr2::GetVideoEncoderInstancesResponse, Fault> {
        let total = options::encoder_instances(&self.model().state(), &request.configuration_token)?;
        let info = tr2::EncoderInstanceInfo {
            total,
            ..tr2::EncoderInstanceInfo::default()
        };
        Ok(tr2::GetVideoEncoderInstancesResponse { info })
    }

    async fn get_stream_uri(
        &self,
        context: &RequestContext,
        request: tr2::GetStreamUri,
    ) -> Result<tr2::GetStreamUriResponse, Fault> {
        let state = self.model().state();
        state.profile(&request.profile_token)?;
        if matches!(&*request.protocol, "RtspsUnicast" | "RtspsMulticast") {
            let multicast = &*request.protocol == "RtspsMulticast";
            let streams = self.streams();
            streams.rtsps_port().ok_or_else(invalid_stream_setup)?;
            let profile = self.offered(&state, &request.profile_token, multicast)?;
            let uri = match multicast {
                true => streams.secure_multicast_uri(context, profile),
                false => streams.secure_uri(context, profile),
            };
            let uri = uri.ok_or_else(invalid_stream_setup)?;
            return Ok(tr2::GetStreamUriResponse { uri });
        }
        let tunnel = &*request.protocol == "RtspOverHttp" && self.streams().has_tunnels();
        let multicast = match &*request.protocol {
            _ if tunnel => false,
            "RtspUnicast" | "RTSP" => false,
            "RtspMulticast" => true,
            _ => return Err(invalid_stream_setup()),
        };
        let profile = self.offered(&state, &request.profile_token, multicast)?;
        let uri = match multicast {
            _ if tunnel => self.streams().tunnel_uri(context, profile),
            true => self.streams().multicast_uri(context, profile),
            false => self.streams().uri(context, profile),
        };
        Ok(tr2::GetStreamUriResponse { uri })
    }

    async fn start_multicast_streaming(
        &self,
        _: &RequestContext,
        request: tr2::StartStopMulticastStreaming,
    ) -> Result<tr2::SetConfigurationResponse, Fault> {
        self.start_multicast(&request.profile_token).await?;
        Ok(tr2::SetConfigurationResponse::default())
    }

    async fn stop_multicast_streaming(
        &self,
        _: &RequestContext,
        request: tr2::StartStopMulticastStreaming,
    ) -> Result<tr2::SetConfigurationResponse, Fault> {
        self.stop_multicast(&request.profile_token).await?;
        Ok(tr2::SetConfigurationResponse::default())
    }

    async fn set_synchronization_point(
        &self,
        _: &RequestContext,
        request: tr2::SetSynchronizationPoint,
    ) -> Result<tr2::SetSynchronizationPointResponse, Fault> {
        self.streams().synchronize(&request.profile_token)?;
        Ok(tr2::SetSynchronizationPointResponse::default())
    }

    async fn get_snapshot_uri(
        &self,
        context: &RequestContext,
        request: tr2::GetSnapshotUri,
    ) -> Result<tr2::GetSnapshotUriResponse, Fault> {
        let state = self.model().state();
        let profile = self.streamable(&state, &request.profile_token)?;
        self.check_snapshots(&state, profile)?;
        let uri = self.streams().snapshot_uri(context, profile);
        Ok(tr2::GetSnapshotUriResponse { uri })
    }

    async fn get_osds(
        &self,
        context: &RequestContext,
        request: tr2::GetOSDs,
    ) -> Result<tr2::GetOSDsResponse, Fault> {
        let osds = self.osds(
            context,
            request.osd_token.as_deref(),
            request.configuration_token.as_deref(),
        );
        Ok(tr2::GetOSDsResponse {
            osds: osds.map_err(Refusal::media2)?,
        })
    }

    async fn get_osd_options(
        &self,
        context: &RequestContext,
        request: tr2::GetOSDOptions,
    ) -> Result<tr2::GetOSDOptionsResponse, Fault> {
        let options = self.osd_options(context, &request.configuration_token);
        Ok(tr2::GetOSDOptionsResponse {
            osd_options: options.map_err(Refusal::media2)?,
        })
    }

    async fn create_osd(
        &self,
        _: &RequestContext,
        request: tr2::CreateOSD,
    ) -> Result<tr2::CreateOSDResponse, Fault> {
        let osd_token = self.add_osd(request.osd).await.map_err(Refusal::media2)?;
        Ok(tr2::CreateOSDResponse { osd_token })
    }

    async fn set_osd(
        &self,
        _: &RequestContext,
        request: tr2::SetOSD,
    ) -> Result<tr2::SetConfigurationResponse, Fault> {
        self.change_osd(request.osd).await.map_err(Refusal::media2)?;
        Ok(tr2::SetConfigurationResponse::default())
    }

    async fn delete_osd(
        &self,
        _: &RequestContext,
        request: tr2::DeleteOSD,
    ) -> Result<tr2::SetConfigurationResponse, Fault> {
        self.remove_osd(&request.osd_token)
            .await
            .map_err(Refusal::media2)?;
        Ok(tr2::SetConfigurationResponse::default())
    }

    async fn get_masks(
        &self,
        _: &RequestContext,
        request: tr2::GetMasks,
    ) -> Result<tr2::GetMasksResponse, Fault> {
        let masks = self.masks(request.token.as_deref(), request.configuration_token.as_deref());
        Ok(tr2::GetMasksResponse {
            masks: masks.map_err(Refusal::media2)?,
        })
    }

    async fn get_mask_options(
        &self,
        _: &RequestContext,
        request: tr2::GetMaskOptions,
    ) -> Result<tr2::GetMaskOptionsResponse, Fault> {
        let options = self.mask_options(&request.configuration_token);
        Ok(tr2::GetMaskOptionsResponse {
            options: options.map_err(Refusal::media2)?,
        })
    }

    async fn create_mask(
        &self,
        _: &RequestContext,
        request: tr2::CreateMask,
    ) -> Result<tr2::CreateMaskResponse, Fault> {
        let token = self.add_mask(request.mask).await.map_err(Refusal::media2)?;
        Ok(tr2::CreateMaskResponse { token })
    }

    async fn set_mask(
        &self,
        _: &RequestContext,
        request: tr2::SetMask,
    ) -> Result<tr2::SetConfigurationResponse, Fault> {
        self.change_mask(request.mask).await.map_err(Refusal::media2)?;
        Ok(tr2::SetConfigurationResponse::default())
    }

    async fn delete_mask(
        &self,
        _: &RequestContext,
        request: tr2::DeleteMask,
    ) -> Result<tr2::SetConfigurationResponse, Fault> {
        self.remove_mask(&request.token).await.map_err(Refusal::media2)?;
        Ok(tr2::SetConfigurationResponse::default())
    }

    async fn get_video_source_modes(
        &self,
        _: &RequestContext,
        request: tr2::GetVideoSourceModes,
    ) -> Result<tr2::GetVideoSourceModesResponse, Fault> {
        let modes = self.source_modes(&request.video_source_token)?;
        Ok(tr2::GetVideoSourceModesResponse {
            video_source_modes: modes.into_iter().map(ShownMode::media2).collect(),
        })
    }

    async fn set_video_source_mode(
        &self,
        _: &RequestContext,
        request: tr2::SetVideoSourceMode,
    ) -> Result<tr2::SetVideoSourceModeResponse, Fault> {
        self.choose_source_mode(&request.video_source_token, &request.video_source_mode_token)
            .await?;
        Ok(tr2::SetVideoSourceModeResponse { reboot: false })
    }

    async fn get_audio_clips(
        &self,
        _: &RequestContext,
        request: tr2::GetAudioClips,
    ) -> Result<tr2::GetAudioClipsResponse, Fault> {
        Ok(tr2::GetAudioClipsResponse {
            audio_clip_item: self.show_clips(request.token.as_deref())?,
        })
    }

    async fn add_audio_clip(
        &self,
        context: &RequestContext,
        request: tr2::AddAudioClip,
    ) -> Result<tr2::AddAudioClipResponse, Fault> {
        self.add_clip(context, request).await
    }

    async fn get_web_rtc_configurations(
        &self,
        _: &RequestContext,
        _: tr2::GetWebRTCConfigurations,
    ) -> Result<tr2::GetWebRTCConfigurationsResponse, Fault> {
        Ok(tr2::GetWebRTCConfigurationsResponse {
            web_rtc_configuration: self.show_web_rtc()?,
        })
    }

    async fn set_web_rtc_configurations(
        &self,
        _: &RequestContext,
        request: tr2::SetWebRTCConfigurations,
    ) -> Result<tr2::SetWebRTCConfigurationsResponse, Fault> {
        self.replace_web_rtc(request.web_rtc_configuration).await?;
        Ok(tr2::SetWebRTCConfigurationsResponse {})
    }

    async fn add_tts_audio_clip(
        &self,
        _: &RequestContext,
        request: tr2::AddTTSAudioClip,
    ) -> Result<tr2::AddTTSAudioClipResponse, Fault> {
        self.add_spoken_clip(request).await
    }

    async fn set_audio_clip(
        &self,
        _: &RequestContext,
        request: tr2::SetAudioClip,
    ) -> Result<tr2::SetAudioClipResponse, Fault> {
        self.set_clip(request).await?;
        Ok(tr2::SetAudioClipResponse {})
    }

    async fn delete_audio_clip(
        &self,
        _: &RequestContext,
        request: tr2::DeleteAudioClip,
    ) -> Result<tr2::DeleteAudioClipResponse, Fault> {
        self.delete_clip(&request.token).await?;
        Ok(tr2::DeleteAudioClipResponse {})
    }

    async fn play_audio_clip(
        &self,
        _: &RequestContext,
        request: tr2::PlayAudioClip,
    ) -> Result<tr2::PlayAudioClipResponse, Fault> {
        self.play_clip(request).await?;
        Ok(tr2::PlayAudioClipResponse {})
    }

    async fn get_playing_audio_clips(
        &self,
        _: &RequestContext,
        _: tr2::GetPlayingAudioClips,
    ) -> Result<tr2::GetPlayingAudioClipsResponse, Fault> {
        Ok(tr2::GetPlayingAudioClipsResponse {
            playing_audio_clips: self.playing_clips()?,
        })
    }

    async fn get_multicast_audio_decoder_configurations(
        &self,
        _: &RequestContext,
        request: tr2::GetMulticastAudioDecoderConfigurations,
    ) -> Result<tr2::GetMulticastAudioDecoderConfigurationsResponse, Fault> {
        Ok(tr2::GetMulticastAudioDecoderConfigurationsResponse {
            configurations: self.show_decoders(request.configuration_token.as_deref())?,
        })
    }

    async fn get_multicast_audio_decoder_configuration_options(
        &self,
        _: &RequestContext,
        request: tr2::GetMulticastAudioDecoderConfigurationOptions,
    ) -> Result<tr2::GetMulticastAudioDecoderConfigurationOptionsResponse, Fault> {
        Ok(tr2::GetMulticastAudioDecoderConfigurationOptionsResponse {
            options: self.decoder_options(request.configuration_token.as_deref())?,
        })
    }

    async fn set_multicast_audio_decoder_configuration(
        &self,
        _: &RequestContext,
        request: tr2::SetMulticastAudioDecoderConfiguration,
    ) -> Result<tr2::SetConfigurationResponse, Fault> {
        self.change_decoder(request.configuration).await?;
        Ok(tr2::SetConfigurationResponse::default())
    }
}
