//! Features that no answer tells and that only show when something is set: the modes and idle states of relays, and whether the home position can be set.
//!
//! The texts set these whenever features are discovered. Who only looks at a device, or runs cases about other things, does not want its relays to
//! click: they are tried where cases are run that set the same things, and in every run that the operator lets do so (`--allow features`). Otherwise they are not tried.

use std::time::Duration;

use onvif_core::generated::tt::{RelayIdleState, RelayMode};
use onvif_core::generated::{tds, tmd, tt};

use super::homes::homes;
use super::{Feature, Features, Support};
use crate::wire::{CallError, Device};

/// What may be set to find out what a device supports.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Trials {
    /// Relays, by way of the Device service.
    device_relays: bool,
    /// Relays, by way of the DeviceIO service.
    io_relays: bool,
    /// The home position of cameras that do not say whether it is fixed.
    home: bool,
}

impl Trials {
    /// All of them where the operator has allowed it, otherwise what is set anyway by the cases of a run; `wants` tells whether it has any of these.
    pub(crate) fn of(allowed: bool, wants: impl Fn(&[&str]) -> bool) -> Trials {
        Trials {
            device_relays: allowed || wants(&["DEVICE-5-1-3"]),
            io_relays: allowed || wants(&["DEVICEIO-1-1-4"]),
            home: allowed || wants(&["PTZ-5-1-1", "PTZ-5-1-2", "MEDIA2_PTZ-3-1-1", "MEDIA2_PTZ-3-1-2"]),
        }
    }
}

/// What the trial of relays by way of the Device service tells.
const DEVICE_RELAYS: &[Feature] = &[
    Feature::DeviceRelayBistable,
    Feature::DeviceRelayBistableOpen,
    Feature::DeviceRelayBistableClosed,
    Feature::DeviceRelayMonostable,
    Feature::DeviceRelayMonostableOpen,
    Feature::DeviceRelayMonostableClosed,
];

/// What the trial of relays by way of the DeviceIO service tells.
const IO_RELAYS: &[Feature] = &[
    Feature::IoRelayMonostableClosed,
    Feature::IoRelayMonostableOpen,
    Feature::IoRelayBistableClosed,
    Feature::IoRelayBistableOpen,
];

/// What the trial of the home position tells.
const HOMES: &[Feature] = &[Feature::PtzHomeConfigurable, Feature::PtzHomeFixed];

/// The delay of the text for relays of the Device service.
const DELAY: Duration = Duration::from_secs(30);

impl Features {
    /// Marks what only trials tell: as long as there are none, nobody knows it, and that is not because of the device.
    pub(super) fn await_trials(&mut self) {
        for (above, told) in [
            (Feature::DeviceRelayOutputs, DEVICE_RELAYS),
            (Feature::IoRelayOptions, IO_RELAYS),
            (Feature::PtzHome, HOMES),
        ] {
            for &feature in told {
                if self.supports(above) && self.support(feature) == Support::Undefined {
                    self.set_untried(feature);
                }
            }
        }
    }

    /// Finds out the rest by setting things, and puts them back. A camera has `patience` for each way to its home position.
    pub(crate) async fn try_out(&mut self, device: &Device, trials: Trials, patience: Duration) {
        if trials.device_relays && self.supports(Feature::DeviceRelayOutputs) {
            self.ask_for(DEVICE_RELAYS);
            device_relays(device, self).await;
        }
        if trials.io_relays && self.supports(Feature::IoRelayOptions) {
            self.ask_for(IO_RELAYS);
            io_relays(device, self).await;
        }
        if trials.home && self.supports(Feature::PtzHome) {
            self.ask_for(HOMES);
            homes(device, self, patience).await;
        }
        self.rule_out();
    }
}

/// Whether the device took something; nothing if it did not answer in a way that tells.
pub(super) fn taken<T>(answer: &Result<T, CallError>) -> Option<bool> {
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
    if let Some(first) = first_back(&relay.properties) {
        // Whether it takes this or not, what comes then tells.
        let _ = set(first).await;
    }
    if let Err(error) = set(relay.properties.clone()).await {
        features.note("the relay could not be put back: SetRelayOutputSettings", &error);
    }
}

/// What has to be set before the settings of a relay that are put back: one that is bistable ignores the delay (Core, "SetRelayOutputSettings"), and is told it while it is
/// monostable.
fn first_back(before: &tt::RelayOutputSettings) -> Option<tt::RelayOutputSettings> {
    (before.mode == RelayMode::Bistable).then(|| tt::RelayOutputSettings {
        mode: RelayMode::Monostable,
        ..before.clone()
    })
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
        if let Some(properties) = first_back(&relay.properties) {
            let first = tt::RelayOutput {
                properties,
                ..relay.clone()
            };
            let _ = set(device, first).await;
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
