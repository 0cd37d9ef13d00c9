//! `info`: what a device says of itself.

use std::process::ExitCode;

use onvif_conformance::features::{Feature, Features};
use onvif_conformance::wire::Device;
use onvif_core::generated::tds;
use onvif_core::generated::trt;
use onvif_core::generated::tt;

use super::line;

/// Prints identity, services, features, profiles and their addresses.
pub async fn info(device: &Device) -> anyhow::Result<ExitCode> {
    let features = Features::discover(device).await?;
    match device
        .call::<tds::operations::GetDeviceInformation>(&tds::GetDeviceInformation::default())
        .await
    {
        Ok(told) => line(format!(
            "{} {}, firmware {}, serial number {}, hardware {}",
            told.manufacturer, told.model, told.firmware_version, told.serial_number, told.hardware_id
        ))?,
        Err(error) => line(format!("GetDeviceInformation: {error}"))?,
    }
    line("\nServices:")?;
    for service in device.learn_services().await.unwrap_or_default() {
        let version = &service.version;
        line(format!(
            "  {} {}.{:02} {}",
            service.namespace, version.major, version.minor, service.x_addr
        ))?;
    }
    line("\nFeatures:")?;
    for &feature in Feature::ALL.iter().filter(|&&feature| features.supports(feature)) {
        line(format!("  {feature}"))?;
    }
    line("\nProfiles of ONVIF:")?;
    for profile in onvif_conformance::profiles::check(&features, &[]) {
        line(format!("  {}", profile.line()))?;
    }
    for remark in &features.remarks {
        line(format!("  ? {remark}"))?;
    }
    if features.supports(Feature::MediaService) {
        profiles(device).await?;
    }
    Ok(ExitCode::SUCCESS)
}

async fn profiles(device: &Device) -> anyhow::Result<()> {
    line("\nProfiles:")?;
    let profiles = match device
        .call::<trt::operations::GetProfiles>(&trt::GetProfiles::default())
        .await
    {
        Ok(answer) => answer.profiles,
        Err(error) => return Ok(line(format!("  GetProfiles: {error}"))?),
    };
    for profile in profiles {
        let encoder = profile
            .video_encoder_configuration
            .as_ref()
            .map_or("no video".to_owned(), |encoder| {
                format!(
                    "{} {}x{}",
                    encoder.encoding.as_str(),
                    encoder.resolution.width,
                    encoder.resolution.height
                )
            });
        line(format!("  {} {:?}: {encoder}", profile.token, profile.name))?;
        let stream = trt::GetStreamUri {
            stream_setup: tt::StreamSetup {
                stream: tt::StreamType::RTPUnicast,
                transport: tt::Transport {
                    protocol: tt::TransportProtocol::RTSP,
                    ..Default::default()
                },
                ..Default::default()
            },
            profile_token: profile.token.clone(),
        };
        match device.call::<trt::operations::GetStreamUri>(&stream).await {
            Ok(answer) => line(format!("    {}", answer.media_uri.uri))?,
            Err(error) => line(format!("    GetStreamUri: {error}"))?,
        }
        let snapshot = trt::GetSnapshotUri {
            profile_token: profile.token,
        };
        match device.call::<trt::operations::GetSnapshotUri>(&snapshot).await {
            Ok(answer) => line(format!("    {}", answer.media_uri.uri))?,
            Err(error) => line(format!("    GetSnapshotUri: {error}"))?,
        }
    }
    Ok(())
}
