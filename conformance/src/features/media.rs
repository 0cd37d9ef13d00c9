//! Features of the Media and Media2 services.

use onvif_core::generated::{tr2, trt, tt};

use super::{Feature, Features};
use crate::wire::{CallError, Device};

pub(super) async fn discover(device: &Device, features: &mut Features) {
    if features.supports(Feature::MediaService) {
        media1(device, features).await;
    }
    if features.supports(Feature::Media2Service) {
        media2(device, features).await;
    }
}

async fn media1(device: &Device, features: &mut Features) {
    use Feature::*;
    // Mandatory, whatever the options say.
    features.set(MediaJpeg, true);
    match device
        .call::<trt::operations::GetVideoEncoderConfigurationOptions>(&Default::default())
        .await
    {
        Ok(answer) => {
            features.set(MediaH264, answer.options.h264.is_some());
            features.set(MediaMpeg4, answer.options.mpeg4.is_some());
        }
        Err(error) => features.note("Media.GetVideoEncoderConfigurationOptions", &error),
    }
    match device
        .call::<trt::operations::GetAudioEncoderConfigurationOptions>(&Default::default())
        .await
    {
        Ok(answer) => {
            let has = |name: &str| answer.options.options.iter().any(|o| o.encoding.as_str() == name);
            features.set(MediaAudio, true);
            // Mandatory where there is audio.
            features.set(MediaG711, true);
            features.set(MediaG726, has("G726"));
            features.set(MediaAac, has("AAC"));
        }
        Err(CallError::Fault(_)) => [MediaAudio, MediaG711, MediaG726, MediaAac]
            .into_iter()
            .for_each(|feature| features.set(feature, false)),
        Err(error) => features.note("Media.GetAudioEncoderConfigurationOptions", &error),
    }
    if features.supports(GetServices) {
        streaming1(device, features).await;
    }
    match device
        .call::<trt::operations::GetAudioOutputs>(&Default::default())
        .await
    {
        Ok(answer) => features.set(MediaAudioOutput, !answer.audio_outputs.is_empty()),
        Err(CallError::Fault(_)) => features.set(MediaAudioOutput, false),
        Err(error) => features.note("Media.GetAudioOutputs", &error),
    }
    if features.supports(MediaAudioOutput) {
        decoders1(device, features).await;
    }
    snapshot(device, features).await;
}

async fn streaming1(device: &Device, features: &mut Features) {
    use Feature::*;
    match device
        .call::<trt::operations::GetServiceCapabilities>(&Default::default())
        .await
    {
        Ok(answer) => {
            let streaming = &answer.capabilities.streaming_capabilities;
            let rts = streaming.no_rtsp_streaming != Some(true);
            for feature in [MediaRts, MediaRtpUdp, MediaRtspHttp] {
                features.set(feature, rts);
            }
            features.set(MediaRtspTcp, rts && streaming.rtp_rtsp_tcp == Some(true));
            features.set(MediaMulticast, rts && streaming.rtp_multicast == Some(true));
        }
        Err(error) => features.note("Media.GetServiceCapabilities", &error),
    }
}

async fn decoders1(device: &Device, features: &mut Features) {
    use Feature::*;
    match device
        .call::<trt::operations::GetAudioDecoderConfigurationOptions>(&Default::default())
        .await
    {
        Ok(answer) => {
            features.set(MediaDecodesG711, answer.options.g711_dec_options.is_some());
            features.set(MediaDecodesG726, answer.options.g726_dec_options.is_some());
            features.set(MediaDecodesAac, answer.options.aac_dec_options.is_some());
        }
        Err(error) => features.note("Media.GetAudioDecoderConfigurationOptions", &error),
    }
}

async fn snapshot(device: &Device, features: &mut Features) {
    let profiles = match device
        .call::<trt::operations::GetProfiles>(&Default::default())
        .await
    {
        Ok(answer) => answer.profiles,
        Err(error) => return features.note("Media.GetProfiles", &error),
    };
    let ready = profiles
        .into_iter()
        .find(|p| p.video_source_configuration.is_some() && p.video_encoder_configuration.is_some());
    let Some(profile) = ready else {
        return;
    };
    let request = trt::GetSnapshotUri {
        profile_token: profile.token,
    };
    match device.call::<trt::operations::GetSnapshotUri>(&request).await {
        Ok(_) => features.set(Feature::MediaSnapshotUri, true),
        Err(CallError::Fault(_)) => features.set(Feature::MediaSnapshotUri, false),
        Err(error) => features.note("Media.GetSnapshotUri", &error),
    }
}

async fn media2(device: &Device, features: &mut Features) {
    match device
        .call::<tr2::operations::GetServiceCapabilities>(&Default::default())
        .await
    {
        Ok(answer) => capabilities2(&answer.capabilities, features),
        Err(error) => features.note("Media2.GetServiceCapabilities", &error),
    }
    if features.supports(Feature::Media2Video) {
        match device
            .call::<tr2::operations::GetVideoEncoderConfigurationOptions>(&Default::default())
            .await
        {
            Ok(answer) => {
                let has = |name: &str| answer.options.iter().any(|o| o.encoding == name);
                features.set(Feature::Media2H264, has("H264"));
                features.set(Feature::Media2H265, has("H265"));
            }
            Err(error) => features.note("Media2.GetVideoEncoderConfigurationOptions", &error),
        }
    }
    if features.supports(Feature::Media2Audio) {
        match device
            .call::<tr2::operations::GetAudioEncoderConfigurationOptions>(&Default::default())
            .await
        {
            Ok(answer) => {
                features.set(Feature::Media2G711, offers(&answer.options, &["PCMU"]));
                features.set(Feature::Media2Aac, offers(&answer.options, AAC));
            }
            Err(error) => features.note("Media2.GetAudioEncoderConfigurationOptions", &error),
        }
    }
    if features.supports(Feature::Media2AudioOutput) {
        match device
            .call::<tr2::operations::GetAudioDecoderConfigurationOptions>(&Default::default())
            .await
        {
            Ok(answer) => {
                features.set(Feature::Media2DecodesG711, offers(&answer.options, &["PCMU"]));
                features.set(Feature::Media2DecodesAac, offers(&answer.options, AAC));
            }
            Err(error) => features.note("Media2.GetAudioDecoderConfigurationOptions", &error),
        }
    }
    if features.supports(Feature::Media2Osd) {
        match osd_types(device).await {
            Ok((text, image)) => {
                features.set(Feature::Media2OsdText, text);
                features.set(Feature::Media2OsdImage, image);
            }
            Err(error) => features.note("Media2.GetOSDOptions", &error),
        }
    }
}

/// Names of AAC.
const AAC: &[&str] = &["MP4A-LATM", "MPEG4-GENERIC"];

/// Whether one of the encodings has one of these names. Names of media types know no case (RFC 2045, 5.1).
fn offers(options: &[tt::AudioEncoder2ConfigurationOptions], names: &[&str]) -> bool {
    options.iter().any(|option| {
        names
            .iter()
            .any(|name| option.encoding.eq_ignore_ascii_case(name))
    })
}

/// Whether the pictures of some video source configuration can have texts, and images.
async fn osd_types(device: &Device) -> Result<(bool, bool), CallError> {
    let sources = device
        .call::<tr2::operations::GetVideoSourceConfigurations>(&Default::default())
        .await?
        .configurations;
    if sources.is_empty() {
        return Err(CallError::Wrong("no video source configuration".to_owned()));
    }
    let (mut text, mut image) = (false, false);
    for source in sources {
        let request = tr2::GetOSDOptions {
            configuration_token: source.token,
        };
        let options = device
            .call::<tr2::operations::GetOSDOptions>(&request)
            .await?
            .osd_options;
        if options.maximum_number_of_osds.total > 0 {
            text |= options.r#type.contains(&tt::OSDType::Text);
            image |= options.r#type.contains(&tt::OSDType::Image);
        }
    }
    Ok((text, image))
}

fn capabilities2(told: &tr2::Capabilities2, features: &mut Features) {
    use Feature::*;
    let (profile, streaming) = (&told.profile_capabilities, &told.streaming_capabilities);
    let configuration = |name: &str| {
        profile
            .configurations_supported
            .as_ref()
            .is_some_and(|list| list.0.iter().any(|item| item == name))
    };
    let rts = streaming.rtsp_streaming == Some(true);
    for (feature, supported) in [
        (Media2Video, configuration("VideoEncoder")),
        (Media2Audio, configuration("AudioEncoder")),
        (Media2VideoSource, configuration("VideoSource")),
        (Media2AudioSource, configuration("AudioSource")),
        (Media2AudioDecoder, configuration("AudioDecoder")),
        (Media2AudioOutput, configuration("AudioOutput")),
        (Media2Analytics, configuration("Analytics")),
        (Media2Metadata, configuration("Metadata")),
        (Media2Rts, rts),
        // Mandatory where there is streaming.
        (Media2RtpUdp, rts),
        (Media2RtspHttp, rts),
        (Media2RtspTcp, rts && streaming.rtp_rtsp_tcp == Some(true)),
        (Media2Multicast, rts && streaming.rtp_multicast == Some(true)),
        (Media2WebSocket, rts && streaming.rtsp_web_socket_uri.is_some()),
        (Media2SnapshotUri, told.snapshot_uri == Some(true)),
        (Media2Osd, told.osd == Some(true)),
        (Media2VideoSourceMode, told.video_source_mode == Some(true)),
        (Media2Mask, told.mask == Some(true)),
    ] {
        features.set(feature, supported);
    }
}
