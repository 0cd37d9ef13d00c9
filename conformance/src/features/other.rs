//! Features of PTZ and DeviceIO.

use onvif_core::generated::{tmd, tptz, tt};

use super::{Feature, Features};
use crate::wire::{CallError, Device};

pub(super) async fn discover(device: &Device, features: &mut Features) {
    if features.supports(Feature::PtzService) {
        ptz(device, features).await;
    }
    if features.supports(Feature::DeviceIoService) {
        device_io(device, features).await;
    }
}

async fn ptz(device: &Device, features: &mut Features) {
    use Feature::*;
    if features.supports(GetServices) {
        ptz_capabilities(device, features).await;
    }
    match device
        .call::<tptz::operations::GetNodes>(&Default::default())
        .await
    {
        // Without any node it stays open what the nodes can do.
        Ok(answer) if answer.ptz_node.is_empty() => {
            features.remarks.push("PTZ.GetNodes: there is no node".to_owned());
        }
        Ok(answer) => nodes(&answer.ptz_node, features),
        Err(error) => features.note("PTZ.GetNodes", &error),
    }
}

async fn ptz_capabilities(device: &Device, features: &mut Features) {
    use Feature::*;
    match device
        .call::<tptz::operations::GetServiceCapabilities>(&Default::default())
        .await
    {
        Ok(answer) => {
            let told = answer.capabilities;
            features.set(
                PtzCompatibleConfigurations,
                told.get_compatible_configurations == Some(true),
            );
            features.set(PtzMoveStatus, told.move_status == Some(true));
            features.set(PtzStatusPosition, told.status_position == Some(true));
        }
        Err(error) => features.note("PTZ.GetServiceCapabilities", &error),
    }
}

/// What at least one node can do; a case picks a node that can.
fn nodes(nodes: &[tt::PTZNode], features: &mut Features) {
    use Feature::*;
    let any = |can: fn(&tt::PTZNode) -> bool| nodes.iter().any(can);
    for (feature, supported) in [
        (
            PtzContinuousPanTilt,
            any(|n| {
                !n.supported_ptz_spaces
                    .continuous_pan_tilt_velocity_space
                    .is_empty()
            }),
        ),
        (
            PtzContinuousZoom,
            any(|n| !n.supported_ptz_spaces.continuous_zoom_velocity_space.is_empty()),
        ),
        (
            PtzAbsolutePanTilt,
            any(|n| !n.supported_ptz_spaces.absolute_pan_tilt_position_space.is_empty()),
        ),
        (
            PtzAbsoluteZoom,
            any(|n| !n.supported_ptz_spaces.absolute_zoom_position_space.is_empty()),
        ),
        (
            PtzRelativePanTilt,
            any(|n| {
                !n.supported_ptz_spaces
                    .relative_pan_tilt_translation_space
                    .is_empty()
            }),
        ),
        (
            PtzRelativeZoom,
            any(|n| !n.supported_ptz_spaces.relative_zoom_translation_space.is_empty()),
        ),
        // Mandatory.
        (PtzContinuous, true),
        (
            PtzSpeedPanTilt,
            any(|n| !n.supported_ptz_spaces.pan_tilt_speed_space.is_empty()),
        ),
        (
            PtzSpeedZoom,
            any(|n| !n.supported_ptz_spaces.zoom_speed_space.is_empty()),
        ),
        (PtzPresets, any(|n| n.maximum_number_of_presets > 0)),
        (PtzAuxiliary, any(|n| !n.auxiliary_commands.is_empty())),
        (PtzHome, any(|n| n.home_supported)),
    ] {
        features.set(feature, supported);
    }
    for (either, one, other) in [
        (PtzAbsolute, PtzAbsolutePanTilt, PtzAbsoluteZoom),
        (PtzRelative, PtzRelativePanTilt, PtzRelativeZoom),
        (PtzSpeed, PtzSpeedPanTilt, PtzSpeedZoom),
    ] {
        let there = features.supports(one) || features.supports(other);
        features.set(either, there);
    }
    // The flag tells; where it is absent, only setting the position does.
    let homes = || nodes.iter().filter(|node| node.home_supported);
    let is = |fixed: bool| homes().any(|node| node.fixed_home_position == Some(fixed));
    if is(true) || is(false) {
        for (feature, fixed) in [(PtzHomeConfigurable, false), (PtzHomeFixed, true)] {
            if is(fixed) || homes().all(|node| node.fixed_home_position.is_some()) {
                features.set(feature, is(fixed));
            }
        }
    }
}

async fn device_io(device: &Device, features: &mut Features) {
    use Feature::*;
    if features.supports(GetServices) {
        io_capabilities(device, features).await;
    }
    if features.supports(IoRelayOutputs) {
        relay_options(device, features).await;
    }
}

async fn io_capabilities(device: &Device, features: &mut Features) {
    use Feature::*;
    match device
        .call::<tmd::operations::GetServiceCapabilities>(&Default::default())
        .await
    {
        Ok(answer) => {
            let told = answer.capabilities;
            let some = |count: Option<i32>| count.unwrap_or(0) > 0;
            features.set(IoRelayOutputs, some(told.relay_outputs));
            features.set(IoDigitalInputs, some(told.digital_inputs));
            features.set(IoSerialPorts, some(told.serial_ports));
            features.set(IoDigitalInputOptions, told.digital_input_options == Some(true));
        }
        Err(error) => features.note("DeviceIO.GetServiceCapabilities", &error),
    }
}

async fn relay_options(device: &Device, features: &mut Features) {
    use Feature::*;
    match device
        .call::<tmd::operations::GetRelayOutputOptions>(&Default::default())
        .await
    {
        Ok(answer) => {
            features.set(IoRelayOptions, true);
            let options = answer.relay_output_options;
            if options.is_empty() {
                return;
            }
            let any = |mode: tt::RelayMode| options.iter().any(|relay| relay.mode.contains(&mode));
            features.set(IoRelayMonostable, any(tt::RelayMode::Monostable));
            features.set(IoRelayBistable, any(tt::RelayMode::Bistable));
        }
        Err(CallError::Fault(_)) => {
            for feature in [IoRelayOptions, IoRelayMonostable, IoRelayBistable] {
                features.set(feature, false);
            }
        }
        Err(error) => features.note("DeviceIO.GetRelayOutputOptions", &error),
    }
}
