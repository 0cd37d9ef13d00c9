//! Features of recording, replay and analytics, as the capabilities of these services tell them.

use onvif_core::generated::{tan, tr2, trc, trp, tt};

use super::{Feature, Features};
use crate::wire::{CallError, Device};

pub(super) async fn discover(device: &Device, features: &mut Features) {
    if !features.supports(Feature::GetServices) {
        return;
    }
    if features.supports(Feature::RecordingService) {
        recording(device, features).await;
    }
    if features.supports(Feature::ReplayService) {
        replay(device, features).await;
    }
    if features.supports(Feature::AnalyticsService) {
        analytics(device, features).await;
    }
}

async fn recording(device: &Device, features: &mut Features) {
    use Feature::*;
    match device
        .call::<trc::operations::GetServiceCapabilities>(&Default::default())
        .await
    {
        Ok(answer) => {
            let told = answer.capabilities;
            let encodings: Vec<String> = told.encoding.map(|list| list.0).unwrap_or_default();
            let has = |names: &[&str]| {
                encodings
                    .iter()
                    .any(|encoding| names.iter().any(|name| encoding.eq_ignore_ascii_case(name)))
            };
            for (feature, supported) in [
                (RecordingDynamicRecordings, told.dynamic_recordings == Some(true)),
                (RecordingDynamicTracks, told.dynamic_tracks == Some(true)),
                (RecordingAudio, has(&["AAC", "G711", "G726"])),
                (RecordingOptions, told.options == Some(true)),
                (RecordingMetadata, told.metadata_recording == Some(true)),
                (RecordingJpeg, has(&["JPEG"])),
                (RecordingH264, has(&["H264"])),
                (RecordingMpeg4, has(&["MPEG4"])),
            ] {
                features.set(feature, supported);
            }
        }
        Err(error) => features.note("Recording.GetServiceCapabilities", &error),
    }
}

async fn replay(device: &Device, features: &mut Features) {
    match device
        .call::<trp::operations::GetServiceCapabilities>(&Default::default())
        .await
    {
        Ok(answer) => {
            let told = answer.capabilities;
            features.set(Feature::ReplayReverse, told.reverse_playback == Some(true));
            features.set(Feature::ReplayTcp, told.rtp_rtsp_tcp == Some(true));
        }
        Err(error) => features.note("Replay.GetServiceCapabilities", &error),
    }
}

async fn analytics(device: &Device, features: &mut Features) {
    use Feature::*;
    match device
        .call::<tan::operations::GetServiceCapabilities>(&Default::default())
        .await
    {
        Ok(answer) => {
            let told = answer.capabilities;
            let images: Vec<String> = told.image_sending_type.map(|list| list.0).unwrap_or_default();
            let sends = |name: &str| images.iter().any(|kind| kind == name);
            for (feature, supported) in [
                (AnalyticsRules, told.rule_support == Some(true)),
                (AnalyticsRuleOptions, told.rule_options_supported == Some(true)),
                (AnalyticsModules, told.analytics_module_support == Some(true)),
                (
                    AnalyticsModuleOptions,
                    told.analytics_module_options_supported == Some(true),
                ),
                (AnalyticsMetadata, told.supported_metadata == Some(true)),
                (AnalyticsImages, !images.is_empty()),
                (AnalyticsImagesEmbedded, sends("Embedded")),
                (AnalyticsImagesLocal, sends("LocalStorage")),
                (AnalyticsImagesRemote, sends("RemoteStorage")),
            ] {
                features.set(feature, supported);
            }
        }
        Err(error) => return features.note("Analytics.GetServiceCapabilities", &error),
    }
    let rules = if features.supports(AnalyticsRules) && features.supports(Media2Service) {
        supported_rules(device).await
    } else {
        Ok(Vec::new())
    };
    match rules {
        Ok(names) => {
            for (feature, name) in [
                (RuleMotionRegion, "MotionRegionDetector"),
                (RuleFaceRecognition, "FaceRecognition"),
                (RuleLicensePlate, "LicensePlateRecognition"),
                (RuleLineCounting, "LineCounting"),
            ] {
                features.set(feature, names.iter().any(|told| told == name));
            }
        }
        Err(error) => features.note("Analytics.GetSupportedRules", &error),
    }
    if features.supports(AnalyticsMetadata) {
        metadata(device, features).await;
    }
}

/// Local names of the rules of every analytics configuration.
async fn supported_rules(device: &Device) -> Result<Vec<String>, CallError> {
    let configurations = device
        .call::<tr2::operations::GetAnalyticsConfigurations>(&Default::default())
        .await?
        .configurations;
    let mut names = Vec::new();
    for configuration in configurations {
        let request = tan::GetSupportedRules {
            configuration_token: configuration.token,
        };
        let rules = device
            .call::<tan::operations::GetSupportedRules>(&request)
            .await?
            .supported_rules;
        let told = rules.rule_description.iter();
        names.extend(told.map(|rule| rule.name.local().to_owned()));
    }
    Ok(names)
}

async fn metadata(device: &Device, features: &mut Features) {
    use Feature::*;
    let modules = match device
        .call::<tan::operations::GetSupportedMetadata>(&Default::default())
        .await
    {
        Ok(answer) => answer.analytics_module,
        Err(error) => return features.note("Analytics.GetSupportedMetadata", &error),
    };
    let appearances: Vec<&tt::Appearance> = modules
        .iter()
        .flat_map(|module| &module.sample_frame.object)
        .filter_map(|object| object.appearance.as_ref())
        .collect();
    let any = |has: fn(&tt::Appearance) -> bool| appearances.iter().any(|appearance| has(appearance));
    for (feature, supported) in [
        (
            MetadataObjects,
            any(|has| has.class.as_ref().is_some_and(|class| !class.r#type.is_empty())),
        ),
        (MetadataVehicle, any(|has| !has.vehicle_info.is_empty())),
        (MetadataFace, any(|has| has.human_face.is_some())),
        (MetadataBody, any(|has| has.human_body.is_some())),
        (MetadataPlate, any(|has| has.license_plate_info.is_some())),
        (MetadataLocation, any(|has| has.geo_location.is_some())),
    ] {
        features.set(feature, supported);
    }
}
