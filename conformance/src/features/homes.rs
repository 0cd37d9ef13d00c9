//! Whether home positions can be set, for the nodes that do not tell.

use std::time::{Duration, Instant};

use onvif_core::generated::tt::MoveStatus;
use onvif_core::generated::{tptz, tr2, trt, tt};

use super::trials::taken;
use super::{Feature, Features};
use crate::wire::{CallError, Device};

/// "Fixed/Configurable Home Position Support for PTZ Node", steps 2 to 9, for the nodes that do not tell.
pub(super) async fn homes(device: &Device, features: &mut Features, patience: Duration) {
    let nodes = device
        .call::<tptz::operations::GetNodes>(&Default::default())
        .await;
    let configurations = device
        .call::<tptz::operations::GetConfigurations>(&Default::default())
        .await;
    let (nodes, configurations) = match (nodes, configurations) {
        (Ok(nodes), Ok(configurations)) => (nodes.ptz_node, configurations.ptz_configuration),
        (Err(error), _) | (_, Err(error)) => return features.note("PTZ home position", &error),
    };
    for node in nodes {
        if !node.home_supported || node.fixed_home_position.is_some() {
            continue;
        }
        let of_node = configurations.iter().find(|one| one.node_token == node.token);
        let Some(configuration) = of_node else {
            continue;
        };
        match home(device, (&node.token, &configuration.token), features, patience).await {
            Ok(Some(configurable)) => {
                for (feature, there) in [
                    (Feature::PtzHomeConfigurable, configurable),
                    (Feature::PtzHomeFixed, !configurable),
                ] {
                    if there || !features.supports(feature) {
                        features.set(feature, there);
                    }
                }
            }
            Ok(None) => {}
            Err(error) => features.note("PTZ home position", &error),
        }
    }
}

/// Whether the home position of a node can be set, by way of a profile with its configuration.
async fn home(
    device: &Device,
    (node, configuration): (&str, &str),
    features: &mut Features,
    patience: Duration,
) -> Result<Option<bool>, CallError> {
    let two = features.supports(Feature::Media2Service);
    let profiles = if two {
        profiles2(device).await?
    } else if features.supports(Feature::MediaService) {
        profiles1(device).await?
    } else {
        return Ok(None);
    };
    let with_node = |profile: &&Profile| profile.node.as_deref() == Some(node);
    let (profile, lent) = match profiles.iter().find(with_node) {
        Some(profile) => (profile, false),
        None => {
            let free = |profile: &&Profile| profile.ready && profile.node.is_none();
            let Some(profile) = profiles.iter().find(free) else {
                return Ok(None);
            };
            add(device, two, &profile.token, configuration).await?;
            (profile, true)
        }
    };
    let answer = set_where_it_is(device, &profile.token, features, patience).await;
    if lent && let Err(error) = remove(device, two, &profile.token).await {
        features.note("the profile could not be put back", &error);
    }
    Ok(answer)
}

/// Sets the home position, and gives whether the device takes it. The camera goes home before, so that the position stays what it is, and afterwards to where it was.
async fn set_where_it_is(
    device: &Device,
    profile: &str,
    features: &mut Features,
    patience: Duration,
) -> Option<bool> {
    let from = status(device, profile).await.and_then(|status| status.position);
    let request = tptz::GotoHomePosition {
        profile_token: profile.to_owned(),
        speed: None,
    };
    // A device that has no home position yet may refuse.
    let is_home = device
        .call::<tptz::operations::GotoHomePosition>(&request)
        .await
        .is_ok();
    if is_home {
        arrive(device, profile, patience).await;
    }
    let request = tptz::SetHomePosition {
        profile_token: profile.to_owned(),
    };
    let answer = taken(&device.call::<tptz::operations::SetHomePosition>(&request).await);
    if answer == Some(true) && !is_home {
        features.remarks.push(format!(
            "PTZ home position: the camera was not taken home by the profile {profile}; its home position is now where it stands, and cannot be put back"
        ));
    }
    if let Some(position) = from.filter(|_| is_home) {
        let request = tptz::AbsoluteMove {
            profile_token: profile.to_owned(),
            position,
            speed: None,
        };
        // Not every camera that tells positions can be moved to one: such a camera stays at home.
        let moved = device.call::<tptz::operations::AbsoluteMove>(&request).await;
        if moved.is_ok() {
            arrive(device, profile, patience).await;
        }
    }
    answer
}

async fn status(device: &Device, profile: &str) -> Option<tt::PTZStatus> {
    let request = tptz::GetStatus {
        profile_token: profile.to_owned(),
    };
    let answer = device.call::<tptz::operations::GetStatus>(&request).await;
    Some(answer.ok()?.ptz_status)
}

/// Waits until the camera does not say that it moves, and is where it was the time before; or for as long as it may take.
async fn arrive(device: &Device, profile: &str, patience: Duration) {
    let end = Instant::now() + patience;
    let mut before = None;
    while Instant::now() < end {
        let Some(now) = status(device, profile).await else {
            return;
        };
        let axes = now.move_status.iter().flat_map(|told| [told.pan_tilt, told.zoom]);
        let moves = axes.flatten().any(|axis| axis == MoveStatus::MOVING);
        if !moves && now.position.is_some() && now.position == before {
            return;
        }
        before = now.position;
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}

/// A profile, as far as it matters here.
struct Profile {
    token: String,
    /// Whether it has what a camera needs to be moved by it, apart from a PTZ configuration.
    ready: bool,
    /// The node that it moves.
    node: Option<String>,
}

async fn profiles1(device: &Device) -> Result<Vec<Profile>, CallError> {
    let answer = device
        .call::<trt::operations::GetProfiles>(&Default::default())
        .await?;
    let profiles = answer.profiles.into_iter();
    Ok(profiles
        .map(|profile| Profile {
            token: profile.token,
            ready: profile.video_source_configuration.is_some()
                && profile.video_encoder_configuration.is_some()
                && profile.fixed != Some(true),
            node: profile.ptz_configuration.map(|ptz| ptz.node_token),
        })
        .collect())
}

async fn profiles2(device: &Device) -> Result<Vec<Profile>, CallError> {
    let request = tr2::GetProfiles {
        r#type: vec!["PTZ".to_owned(), "VideoSource".to_owned()],
        ..tr2::GetProfiles::default()
    };
    let answer = device.call::<tr2::operations::GetProfiles>(&request).await?;
    let profiles = answer.profiles.into_iter();
    Ok(profiles
        .map(|profile| {
            let set = profile.configurations.unwrap_or_default();
            Profile {
                token: profile.token,
                ready: set.video_source.is_some(),
                node: set.ptz.map(|ptz| ptz.node_token),
            }
        })
        .collect())
}

async fn add(device: &Device, two: bool, profile: &str, configuration: &str) -> Result<(), CallError> {
    let (profile_token, token) = (profile.to_owned(), configuration.to_owned());
    if two {
        let request = tr2::AddConfiguration {
            profile_token,
            name: None,
            configuration: vec![ptz(Some(token))],
        };
        device.call::<tr2::operations::AddConfiguration>(&request).await?;
    } else {
        let request = trt::AddPTZConfiguration {
            profile_token,
            configuration_token: token,
        };
        device
            .call::<trt::operations::AddPTZConfiguration>(&request)
            .await?;
    }
    Ok(())
}

async fn remove(device: &Device, two: bool, profile: &str) -> Result<(), CallError> {
    let profile_token = profile.to_owned();
    if two {
        let request = tr2::RemoveConfiguration {
            profile_token,
            configuration: vec![ptz(None)],
        };
        device
            .call::<tr2::operations::RemoveConfiguration>(&request)
            .await?;
    } else {
        device
            .call::<trt::operations::RemovePTZConfiguration>(&trt::RemovePTZConfiguration { profile_token })
            .await?;
    }
    Ok(())
}

fn ptz(token: Option<String>) -> tr2::ConfigurationRef {
    tr2::ConfigurationRef {
        r#type: "PTZ".to_owned(),
        token,
    }
}
