//! Features that no answer tells and that only show when something is set: the modes and idle states of relays, and where the home position is kept.
//!
//! The texts set these while features are discovered. Who only looks at a device, or runs cases about other things, does not want its relays to
//! click: they are tried only where cases are run that set the same things, and are open otherwise.

use std::time::Duration;

use onvif_core::generated::tt::{RelayIdleState, RelayMode};
use onvif_core::generated::{tds, tmd, tptz, tr2, trt, tt};

use super::{Feature, Features};
use crate::wire::{CallError, Device};

/// What may be set to find out what a device supports.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Trials {
    /// Relays, by way of the Device service.
    device_relays: bool,
    /// Relays, by way of the DeviceIO service.
    io_relays: bool,
    /// The home position of cameras that do not say whether it is fixed. What it was before is lost, as with every client that sets it.
    home: bool,
}

impl Trials {
    /// What is set anyway by the cases of a run; `wants` tells whether it has any of these.
    pub(crate) fn of(wants: impl Fn(&[&str]) -> bool) -> Trials {
        Trials {
            device_relays: wants(&["DEVICE-5-1-3"]),
            io_relays: wants(&["DEVICEIO-1-1-4"]),
            home: wants(&["PTZ-5-1-1", "PTZ-5-1-2", "MEDIA2_PTZ-3-1-1", "MEDIA2_PTZ-3-1-2"]),
        }
    }
}

/// The delay of the text for relays of the Device service.
const DELAY: Duration = Duration::from_secs(30);

impl Features {
    /// Finds out the rest by setting things, and puts them back.
    pub(crate) async fn try_out(&mut self, device: &Device, trials: Trials) {
        if trials.device_relays && self.supports(Feature::DeviceRelayOutputs) {
            device_relays(device, self).await;
        }
        if trials.io_relays && self.supports(Feature::IoRelayOptions) {
            io_relays(device, self).await;
        }
        if trials.home && self.supports(Feature::PtzHome) {
            homes(device, self).await;
        }
        self.rule_out();
    }
}

/// Whether the device took something; nothing if it did not answer in a way that tells.
fn taken<T>(answer: &Result<T, CallError>) -> Option<bool> {
    match answer {
        Ok(_) => Some(true),
        Err(CallError::Fault(_)) => Some(false),
        Err(_) => None,
    }
}

/// "I/O Functionality in Device Management Service", steps 3 to 13.
async fn device_relays(device: &Device, features: &mut Features) {
    use Feature::*;
    let relays = device
        .call::<tds::operations::GetRelayOutputs>(&Default::default())
        .await;
    let relay = match relays {
        Ok(answer) => answer.relay_outputs.into_iter().next(),
        Err(error) => return features.note("GetRelayOutputs", &error),
    };
    let Some(relay) = relay else {
        return;
    };
    let set = |properties: tt::RelayOutputSettings| {
        let request = tds::SetRelayOutputSettings {
            relay_output_token: relay.token.clone(),
            properties,
        };
        async move {
            device
                .call::<tds::operations::SetRelayOutputSettings>(&request)
                .await
        }
    };
    for (either, mode, states) in [
        (
            DeviceRelayBistable,
            RelayMode::Bistable,
            [
                (DeviceRelayBistableOpen, RelayIdleState::Open),
                (DeviceRelayBistableClosed, RelayIdleState::Closed),
            ],
        ),
        (
            DeviceRelayMonostable,
            RelayMode::Monostable,
            [
                (DeviceRelayMonostableOpen, RelayIdleState::Open),
                (DeviceRelayMonostableClosed, RelayIdleState::Closed),
            ],
        ),
    ] {
        let mut told = Vec::new();
        for (feature, idle_state) in states {
            let answer = set(tt::RelayOutputSettings {
                mode,
                delay_time: DELAY.into(),
                idle_state,
            })
            .await;
            let taken = taken(&answer);
            if let Some(taken) = taken {
                features.set(feature, taken);
            }
            told.push(taken);
        }
        if told.contains(&Some(true)) {
            features.set(either, true);
        } else if !told.contains(&None) {
            features.set(either, false);
        }
    }
    if let Err(error) = set(relay.properties.clone()).await {
        features.note("the relay could not be put back: SetRelayOutputSettings", &error);
    }
}

/// "Device IO Relay Outputs Features Support", step 3.
async fn io_relays(device: &Device, features: &mut Features) {
    use Feature::*;
    let relays = device
        .call::<tmd::operations::GetRelayOutputs>(&Default::default())
        .await;
    let options = device
        .call::<tmd::operations::GetRelayOutputOptions>(&Default::default())
        .await;
    let (relays, options) = match (relays, options) {
        (Ok(relays), Ok(options)) => (relays.relay_outputs, options.relay_output_options),
        (Err(error), _) | (_, Err(error)) => return features.note("DeviceIO relays", &error),
    };
    for relay in relays {
        let Some(options) = options.iter().find(|options| options.token == relay.token) else {
            continue;
        };
        let least = options.delay_times.as_ref().and_then(|times| times.0.first());
        let least = least.and_then(|&seconds| Duration::try_from_secs_f32(seconds).ok());
        for (mode, delay_time, states) in [
            (
                RelayMode::Monostable,
                least.map(onvif_core::xml::Duration::from),
                [
                    (IoRelayMonostableClosed, RelayIdleState::Closed),
                    (IoRelayMonostableOpen, RelayIdleState::Open),
                ],
            ),
            (
                RelayMode::Bistable,
                Some(relay.properties.delay_time),
                [
                    (IoRelayBistableClosed, RelayIdleState::Closed),
                    (IoRelayBistableOpen, RelayIdleState::Open),
                ],
            ),
        ] {
            let Some(delay_time) = delay_time.filter(|_| options.mode.contains(&mode)) else {
                continue;
            };
            let mut told = Vec::new();
            for (feature, idle_state) in states {
                let mut wanted = relay.clone();
                wanted.properties = tt::RelayOutputSettings {
                    mode,
                    delay_time,
                    idle_state,
                };
                told.push((feature, taken(&set(device, wanted).await)));
            }
            // A relay that refuses both tells nothing about either.
            if told.iter().any(|(_, taken)| *taken == Some(true)) {
                for (feature, taken) in told {
                    // What one relay can do, the device can.
                    if let Some(taken) = taken.filter(|taken| *taken || !features.supports(feature)) {
                        features.set(feature, taken);
                    }
                }
            }
        }
        if let Err(error) = set(device, relay).await {
            features.note(
                "the relay could not be put back: DeviceIO.SetRelayOutputSettings",
                &error,
            );
        }
    }
}

async fn set(
    device: &Device,
    relay_output: tt::RelayOutput,
) -> Result<tmd::SetRelayOutputSettingsResponse, CallError> {
    device
        .call::<tmd::operations::SetRelayOutputSettings>(&tmd::SetRelayOutputSettings { relay_output })
        .await
}

/// "Fixed/Configurable Home Position Support for PTZ Node", steps 2 to 9, for the nodes that do not tell.
async fn homes(device: &Device, features: &mut Features) {
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
        match home(device, &node.token, &configuration.token, features).await {
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
    node: &str,
    configuration: &str,
    features: &mut Features,
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
    let request = tptz::SetHomePosition {
        profile_token: profile.token.clone(),
    };
    let answer = device.call::<tptz::operations::SetHomePosition>(&request).await;
    if lent && let Err(error) = remove(device, two, &profile.token).await {
        features.note("the profile could not be put back", &error);
    }
    Ok(taken(&answer))
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
