// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Namespace `http://www.onvif.org/ver20/media/wsdl`, customary prefix `tr2`.

mod types_a_e;
pub use types_a_e::*;
#[cfg(feature = "testing")]
mod samples_a_e;
mod types_g;
pub use types_g::*;
#[cfg(feature = "testing")]
mod samples_g;
mod types_m_w;
pub use types_m_w::*;
pub mod client;
pub mod operations;
#[cfg(feature = "testing")]
mod samples_m_w;

/// Every type of the module that stands as an element or as text, for tests over all of them.
#[cfg(feature = "testing")]
pub static TYPES: &[crate::testing::TypeEntry] = &[
    crate::testing::TypeEntry::of::<AddAudioClip>("tr2:AddAudioClip"),
    crate::testing::TypeEntry::of::<AddAudioClipResponse>("tr2:AddAudioClipResponse"),
    crate::testing::TypeEntry::of::<AddConfiguration>("tr2:AddConfiguration"),
    crate::testing::TypeEntry::of::<AddConfigurationResponse>("tr2:AddConfigurationResponse"),
    crate::testing::TypeEntry::of::<AddTTSAudioClip>("tr2:AddTTSAudioClip"),
    crate::testing::TypeEntry::of::<AddTTSAudioClipResponse>("tr2:AddTTSAudioClipResponse"),
    crate::testing::TypeEntry::of::<AudioClip>("tr2:AudioClip"),
    crate::testing::TypeEntry::of::<AudioClipCapabilities>("tr2:AudioClipCapabilities"),
    crate::testing::TypeEntry::of::<Capabilities2>("tr2:Capabilities2"),
    crate::testing::TypeEntry::of::<ConfigurationEnumeration>("tr2:ConfigurationEnumeration"),
    crate::testing::TypeEntry::of::<ConfigurationRef>("tr2:ConfigurationRef"),
    crate::testing::TypeEntry::of::<ConfigurationSet>("tr2:ConfigurationSet"),
    crate::testing::TypeEntry::of::<CreateMask>("tr2:CreateMask"),
    crate::testing::TypeEntry::of::<CreateMaskResponse>("tr2:CreateMaskResponse"),
    crate::testing::TypeEntry::of::<CreateOSD>("tr2:CreateOSD"),
    crate::testing::TypeEntry::of::<CreateOSDResponse>("tr2:CreateOSDResponse"),
    crate::testing::TypeEntry::of::<CreateProfile>("tr2:CreateProfile"),
    crate::testing::TypeEntry::of::<CreateProfileResponse>("tr2:CreateProfileResponse"),
    crate::testing::TypeEntry::of::<DeleteAudioClip>("tr2:DeleteAudioClip"),
    crate::testing::TypeEntry::of::<DeleteAudioClipResponse>("tr2:DeleteAudioClipResponse"),
    crate::testing::TypeEntry::of::<DeleteMask>("tr2:DeleteMask"),
    crate::testing::TypeEntry::of::<DeleteOSD>("tr2:DeleteOSD"),
    crate::testing::TypeEntry::of::<DeleteProfile>("tr2:DeleteProfile"),
    crate::testing::TypeEntry::of::<DeleteProfileResponse>("tr2:DeleteProfileResponse"),
    crate::testing::TypeEntry::of::<EncoderInstance>("tr2:EncoderInstance"),
    crate::testing::TypeEntry::of::<EncoderInstanceInfo>("tr2:EncoderInstanceInfo"),
    crate::testing::TypeEntry::of::<GetAnalyticsConfigurationsResponse>(
        "tr2:GetAnalyticsConfigurationsResponse",
    ),
    crate::testing::TypeEntry::of::<GetAudioClips>("tr2:GetAudioClips"),
    crate::testing::TypeEntry::of::<GetAudioClipsResponse>("tr2:GetAudioClipsResponse"),
    crate::testing::TypeEntry::of::<GetAudioClipsResponseItem>("tr2:GetAudioClipsResponseItem"),
    crate::testing::TypeEntry::of::<GetAudioDecoderConfigurationOptionsResponse>(
        "tr2:GetAudioDecoderConfigurationOptionsResponse",
    ),
    crate::testing::TypeEntry::of::<GetAudioDecoderConfigurationsResponse>(
        "tr2:GetAudioDecoderConfigurationsResponse",
    ),
    crate::testing::TypeEntry::of::<GetAudioEncoderConfigurationOptionsResponse>(
        "tr2:GetAudioEncoderConfigurationOptionsResponse",
    ),
    crate::testing::TypeEntry::of::<GetAudioEncoderConfigurationsResponse>(
        "tr2:GetAudioEncoderConfigurationsResponse",
    ),
    crate::testing::TypeEntry::of::<GetAudioOutputConfigurationOptionsResponse>(
        "tr2:GetAudioOutputConfigurationOptionsResponse",
    ),
    crate::testing::TypeEntry::of::<GetAudioOutputConfigurationsResponse>(
        "tr2:GetAudioOutputConfigurationsResponse",
    ),
    crate::testing::TypeEntry::of::<GetAudioSourceConfigurationOptionsResponse>(
        "tr2:GetAudioSourceConfigurationOptionsResponse",
    ),
    crate::testing::TypeEntry::of::<GetAudioSourceConfigurationsResponse>(
        "tr2:GetAudioSourceConfigurationsResponse",
    ),
    crate::testing::TypeEntry::of::<GetConfiguration>("tr2:GetConfiguration"),
    crate::testing::TypeEntry::of::<GetMaskOptions>("tr2:GetMaskOptions"),
    crate::testing::TypeEntry::of::<GetMaskOptionsResponse>("tr2:GetMaskOptionsResponse"),
    crate::testing::TypeEntry::of::<GetMasks>("tr2:GetMasks"),
    crate::testing::TypeEntry::of::<GetMasksResponse>("tr2:GetMasksResponse"),
    crate::testing::TypeEntry::of::<GetMetadataConfigurationOptionsResponse>(
        "tr2:GetMetadataConfigurationOptionsResponse",
    ),
    crate::testing::TypeEntry::of::<GetMetadataConfigurationsResponse>(
        "tr2:GetMetadataConfigurationsResponse",
    ),
    crate::testing::TypeEntry::of::<GetMulticastAudioDecoderConfigurationOptions>(
        "tr2:GetMulticastAudioDecoderConfigurationOptions",
    ),
    crate::testing::TypeEntry::of::<GetMulticastAudioDecoderConfigurationOptionsResponse>(
        "tr2:GetMulticastAudioDecoderConfigurationOptionsResponse",
    ),
    crate::testing::TypeEntry::of::<GetMulticastAudioDecoderConfigurations>(
        "tr2:GetMulticastAudioDecoderConfigurations",
    ),
    crate::testing::TypeEntry::of::<GetMulticastAudioDecoderConfigurationsResponse>(
        "tr2:GetMulticastAudioDecoderConfigurationsResponse",
    ),
    crate::testing::TypeEntry::of::<GetOSDOptions>("tr2:GetOSDOptions"),
    crate::testing::TypeEntry::of::<GetOSDOptionsResponse>("tr2:GetOSDOptionsResponse"),
    crate::testing::TypeEntry::of::<GetOSDs>("tr2:GetOSDs"),
    crate::testing::TypeEntry::of::<GetOSDsResponse>("tr2:GetOSDsResponse"),
    crate::testing::TypeEntry::of::<GetPlayingAudioClips>("tr2:GetPlayingAudioClips"),
    crate::testing::TypeEntry::of::<GetPlayingAudioClipsResponse>("tr2:GetPlayingAudioClipsResponse"),
    crate::testing::TypeEntry::of::<GetProfiles>("tr2:GetProfiles"),
    crate::testing::TypeEntry::of::<GetProfilesResponse>("tr2:GetProfilesResponse"),
    crate::testing::TypeEntry::of::<GetServiceCapabilities>("tr2:GetServiceCapabilities"),
    crate::testing::TypeEntry::of::<GetServiceCapabilitiesResponse>("tr2:GetServiceCapabilitiesResponse"),
    crate::testing::TypeEntry::of::<GetSnapshotUri>("tr2:GetSnapshotUri"),
    crate::testing::TypeEntry::of::<GetSnapshotUriResponse>("tr2:GetSnapshotUriResponse"),
    crate::testing::TypeEntry::of::<GetStreamUri>("tr2:GetStreamUri"),
    crate::testing::TypeEntry::of::<GetStreamUriResponse>("tr2:GetStreamUriResponse"),
    crate::testing::TypeEntry::of::<GetVideoEncoderConfigurationOptionsResponse>(
        "tr2:GetVideoEncoderConfigurationOptionsResponse",
    ),
    crate::testing::TypeEntry::of::<GetVideoEncoderConfigurationsResponse>(
        "tr2:GetVideoEncoderConfigurationsResponse",
    ),
    crate::testing::TypeEntry::of::<GetVideoEncoderInstances>("tr2:GetVideoEncoderInstances"),
    crate::testing::TypeEntry::of::<GetVideoEncoderInstancesResponse>("tr2:GetVideoEncoderInstancesResponse"),
    crate::testing::TypeEntry::of::<GetVideoSourceConfigurationOptionsResponse>(
        "tr2:GetVideoSourceConfigurationOptionsResponse",
    ),
    crate::testing::TypeEntry::of::<GetVideoSourceConfigurationsResponse>(
        "tr2:GetVideoSourceConfigurationsResponse",
    ),
    crate::testing::TypeEntry::of::<GetVideoSourceModes>("tr2:GetVideoSourceModes"),
    crate::testing::TypeEntry::of::<GetVideoSourceModesResponse>("tr2:GetVideoSourceModesResponse"),
    crate::testing::TypeEntry::of::<GetWebRTCConfigurations>("tr2:GetWebRTCConfigurations"),
    crate::testing::TypeEntry::of::<GetWebRTCConfigurationsResponse>("tr2:GetWebRTCConfigurationsResponse"),
    crate::testing::TypeEntry::of::<Mask>("tr2:Mask"),
    crate::testing::TypeEntry::of::<MaskOptions>("tr2:MaskOptions"),
    crate::testing::TypeEntry::of::<MaskType>("tr2:MaskType"),
    crate::testing::TypeEntry::of::<MediaProfile>("tr2:MediaProfile"),
    crate::testing::TypeEntry::of::<MulticastAudioDecoderCapabilities>(
        "tr2:MulticastAudioDecoderCapabilities",
    ),
    crate::testing::TypeEntry::of::<PlayAudioClip>("tr2:PlayAudioClip"),
    crate::testing::TypeEntry::of::<PlayAudioClipResponse>("tr2:PlayAudioClipResponse"),
    crate::testing::TypeEntry::of::<PlayingAudioClips>("tr2:PlayingAudioClips"),
    crate::testing::TypeEntry::of::<ProfileCapabilities>("tr2:ProfileCapabilities"),
    crate::testing::TypeEntry::of::<ReceiverConfiguration>("tr2:ReceiverConfiguration"),
    crate::testing::TypeEntry::of::<RemoveConfiguration>("tr2:RemoveConfiguration"),
    crate::testing::TypeEntry::of::<RemoveConfigurationResponse>("tr2:RemoveConfigurationResponse"),
    crate::testing::TypeEntry::of::<SetAudioClip>("tr2:SetAudioClip"),
    crate::testing::TypeEntry::of::<SetAudioClipResponse>("tr2:SetAudioClipResponse"),
    crate::testing::TypeEntry::of::<SetAudioDecoderConfiguration>("tr2:SetAudioDecoderConfiguration"),
    crate::testing::TypeEntry::of::<SetAudioEncoderConfiguration>("tr2:SetAudioEncoderConfiguration"),
    crate::testing::TypeEntry::of::<SetAudioOutputConfiguration>("tr2:SetAudioOutputConfiguration"),
    crate::testing::TypeEntry::of::<SetAudioSourceConfiguration>("tr2:SetAudioSourceConfiguration"),
    crate::testing::TypeEntry::of::<SetConfigurationResponse>("tr2:SetConfigurationResponse"),
    crate::testing::TypeEntry::of::<SetEQPresetConfiguration>("tr2:SetEQPresetConfiguration"),
    crate::testing::TypeEntry::of::<SetMask>("tr2:SetMask"),
    crate::testing::TypeEntry::of::<SetMetadataConfiguration>("tr2:SetMetadataConfiguration"),
    crate::testing::TypeEntry::of::<SetMulticastAudioDecoderConfiguration>(
        "tr2:SetMulticastAudioDecoderConfiguration",
    ),
    crate::testing::TypeEntry::of::<SetOSD>("tr2:SetOSD"),
    crate::testing::TypeEntry::of::<SetSynchronizationPoint>("tr2:SetSynchronizationPoint"),
    crate::testing::TypeEntry::of::<SetSynchronizationPointResponse>("tr2:SetSynchronizationPointResponse"),
    crate::testing::TypeEntry::of::<SetVideoEncoderConfiguration>("tr2:SetVideoEncoderConfiguration"),
    crate::testing::TypeEntry::of::<SetVideoSourceConfiguration>("tr2:SetVideoSourceConfiguration"),
    crate::testing::TypeEntry::of::<SetVideoSourceMode>("tr2:SetVideoSourceMode"),
    crate::testing::TypeEntry::of::<SetVideoSourceModeResponse>("tr2:SetVideoSourceModeResponse"),
    crate::testing::TypeEntry::of::<SetWebRTCConfigurations>("tr2:SetWebRTCConfigurations"),
    crate::testing::TypeEntry::of::<SetWebRTCConfigurationsResponse>("tr2:SetWebRTCConfigurationsResponse"),
    crate::testing::TypeEntry::of::<StartStopMulticastStreaming>("tr2:StartStopMulticastStreaming"),
    crate::testing::TypeEntry::of::<StreamingCapabilities>("tr2:StreamingCapabilities"),
    crate::testing::TypeEntry::of::<SupportedAudioClipFormat>("tr2:SupportedAudioClipFormat"),
    crate::testing::TypeEntry::of::<TTSAudio>("tr2:TTSAudio"),
    crate::testing::TypeEntry::of::<TTSCapabilities>("tr2:TTSCapabilities"),
    crate::testing::TypeEntry::of::<TTSVoiceType>("tr2:TTSVoiceType"),
    crate::testing::TypeEntry::of::<TransportProtocol>("tr2:TransportProtocol"),
    crate::testing::TypeEntry::of::<VideoSourceMode>("tr2:VideoSourceMode"),
    crate::testing::TypeEntry::of::<WebRTCConfiguration>("tr2:WebRTCConfiguration"),
];
