//! `info`: what a device says of itself, and what it shows.

use std::path::Path;
use std::process::ExitCode;

use anyhow::Context as _;
use onvif_conformance::features::{Feature, Features, Support};
use onvif_conformance::wire::Device;
use onvif_core::generated::tds;
use onvif_core::generated::tr2;
use onvif_core::generated::trt;
use onvif_core::generated::tt;

use super::line;

/// Prints identity, services, features, profiles and their addresses, and saves a snapshot of the first profile that has one.
pub async fn info(device: &Device, snapshot: &Path) -> anyhow::Result<ExitCode> {
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
    for &feature in Feature::ALL {
        match features.support(feature) {
            Support::Supported => line(format!("  {feature}"))?,
            Support::Undefined => line(format!("  ? {feature}: undefined, processed as supported"))?,
            Support::NotSupported | Support::Untried => {}
        }
    }
    line("\nProfiles of ONVIF:")?;
    for profile in onvif_conformance::profiles::check(&features, &[]) {
        line(format!("  {}", profile.line()))?;
    }
    for remark in &features.remarks {
        line(format!("  ? {remark}"))?;
    }
    let snapshots = media(device, &features).await?;
    save(device, &snapshots, snapshot).await?;
    Ok(ExitCode::SUCCESS)
}

/// Lists the profiles of both media services, and gives the addresses of their snapshots.
async fn media(device: &Device, features: &Features) -> anyhow::Result<Vec<String>> {
    let mut snapshots = Vec::new();
    if features.supports(Feature::MediaService) {
        line("\nProfiles:")?;
        profiles(device, &mut snapshots).await?;
    }
    // Of H.265 and of much else only Media2 tells, and a device may have nothing but it.
    if features.supports(Feature::Media2Service) {
        line("\nProfiles of Media2:")?;
        profiles2(device, &mut snapshots).await?;
    }
    Ok(snapshots)
}

async fn profiles(device: &Device, snapshots: &mut Vec<String>) -> anyhow::Result<()> {
    let profiles = match device
        .call::<trt::operations::GetProfiles>(&trt::GetProfiles::default())
        .await
    {
        Ok(answer) => answer.profiles,
        Err(error) => return Ok(line(format!("  GetProfiles: {error}"))?),
    };
    for profile in profiles {
        let encoder = profile.video_encoder_configuration.as_ref().map(|encoder| {
            let size = &encoder.resolution;
            described(encoder.encoding.as_str(), size.width, size.height)
        });
        heading(&profile.token, &profile.name, encoder)?;
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
            Ok(answer) => {
                line(format!("    {}", answer.media_uri.uri))?;
                snapshots.push(answer.media_uri.uri);
            }
            Err(error) => line(format!("    GetSnapshotUri: {error}"))?,
        }
    }
    Ok(())
}

async fn profiles2(device: &Device, snapshots: &mut Vec<String>) -> anyhow::Result<()> {
    let request = tr2::GetProfiles {
        r#type: vec!["VideoEncoder".to_owned()],
        ..Default::default()
    };
    let profiles = match device.call::<tr2::operations::GetProfiles>(&request).await {
        Ok(answer) => answer.profiles,
        Err(error) => return Ok(line(format!("  GetProfiles: {error}"))?),
    };
    for profile in profiles {
        let encoder = profile
            .configurations
            .and_then(|configurations| configurations.video_encoder)
            .map(|encoder| {
                let size = &encoder.resolution;
                described(&encoder.encoding, size.width, size.height)
            });
        heading(&profile.token, &profile.name, encoder)?;
        let stream = tr2::GetStreamUri {
            protocol: "RTSP".to_owned(),
            profile_token: profile.token.clone(),
        };
        match device.call::<tr2::operations::GetStreamUri>(&stream).await {
            Ok(answer) => line(format!("    {}", answer.uri))?,
            Err(error) => line(format!("    GetStreamUri: {error}"))?,
        }
        let snapshot = tr2::GetSnapshotUri {
            profile_token: profile.token,
        };
        match device.call::<tr2::operations::GetSnapshotUri>(&snapshot).await {
            Ok(answer) => {
                line(format!("    {}", answer.uri))?;
                snapshots.push(answer.uri);
            }
            Err(error) => line(format!("    GetSnapshotUri: {error}"))?,
        }
    }
    Ok(())
}

fn described(encoding: &str, width: i32, height: i32) -> String {
    format!("{encoding} {width}x{height}")
}

fn heading(token: &str, name: &str, encoder: Option<String>) -> std::io::Result<()> {
    let encoder = encoder.unwrap_or_else(|| "no video".to_owned());
    line(format!("  {token} {name:?}: {encoder}"))
}

/// Saves the picture of the first of these addresses that has one, and says what is wrong about those before.
async fn save(device: &Device, addresses: &[String], file: &Path) -> anyhow::Result<()> {
    if addresses.is_empty() {
        return Ok(());
    }
    line("\nSnapshot:")?;
    let mut tried: Vec<&String> = Vec::new();
    for address in addresses {
        if tried.contains(&address) {
            continue;
        }
        tried.push(address);
        let answer = match device.get(address).await {
            Ok(answer) => answer,
            Err(error) => {
                line(format!("  {address}: {error}"))?;
                continue;
            }
        };
        let media_type = answer.content_type.split(';').next().unwrap_or_default().trim();
        let image = media_type.to_ascii_lowercase().starts_with("image/");
        if answer.status != 200 || !image || answer.body.is_empty() {
            line(format!(
                "  {address}: HTTP status {} with {} octets of the media type {media_type:?}, which are no picture",
                answer.status,
                answer.body.len()
            ))?;
            continue;
        }
        std::fs::write(file, &answer.body).with_context(|| file.display().to_string())?;
        line(format!(
            "  {}: {} octets of {media_type} from {address}",
            file.display(),
            answer.body.len()
        ))?;
        return Ok(());
    }
    Ok(())
}
