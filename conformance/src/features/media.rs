//! Features of the Media and Media2 services.

use onvif_core::generated::{tr2, trt};

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
            features.set(MediaG726, has("G726"));
            features.set(MediaAac, has("AAC"));
        }
        Err(CallError::Fault(_)) => [MediaAudio, MediaG726, MediaAac]
            .into_iter()
            .for_each(|feature| features.set(feature, false)),
        Err(error) => features.note("Media.GetAudioEncoderConfigurationOptions", &error),
    }
    match device
        .call::<trt::operations::GetServiceCapabilities>(&Default::default())
        .await
    {
        Ok(answer) => {
            let streaming = &answer.capabilities.streaming_capabilities;
            let rts = streaming.no_rtsp_streaming != Some(true);
            features.set(MediaRts, rts);
            features.set(MediaRtspTcp, rts && streaming.rtp_rtsp_tcp == Some(true));
            features.set(MediaMulticast, rts && streaming.rtp_multicast == Some(true));
        }
        Err(error) => features.note("Media.GetServiceCapabilities", &error),
    }
    match device
        .call::<trt::operations::GetAudioOutputs>(&Default::default())
        .await
    {
        Ok(answer) => features.set(MediaAudioOutput, !answer.audio_outputs.is_empty()),
        Err(CallError::Fault(_)) => features.set(MediaAudioOutput, false),
        Err(error) => features.note("Media.GetAudioOutputs", &error),
    }
    snapshot(device, features).await;
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
                // Names of media types know no case (RFC 2045, 5.1).
                let has = |name: &str| {
                    answer
                        .options
                        .iter()
                        .any(|o| o.encoding.eq_ignore_ascii_case(name))
                };
                features.set(Feature::Media2G711, has("PCMU"));
                features.set(Feature::Media2Aac, has("MP4A-LATM") || has("MPEG4-GENERIC"));
            }
            Err(error) => features.note("Media2.GetAudioEncoderConfigurationOptions", &error),
        }
    }
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
