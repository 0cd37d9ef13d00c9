//! Features of PTZ and DeviceIO.

use onvif_core::generated::{tmd, tptz, tt};

use super::{Feature, Features};
use crate::wire::Device;

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
    match device
        .call::<tptz::operations::GetNodes>(&Default::default())
        .await
    {
        Ok(answer) => nodes(&answer.ptz_node, features),
        Err(error) => features.note("PTZ.GetNodes", &error),
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
        (
            PtzSpeed,
            any(|n| {
                let spaces = &n.supported_ptz_spaces;
                !spaces.pan_tilt_speed_space.is_empty() || !spaces.zoom_speed_space.is_empty()
            }),
        ),
        (PtzPresets, any(|n| n.maximum_number_of_presets > 0)),
        (PtzAuxiliary, any(|n| !n.auxiliary_commands.is_empty())),
        (PtzHome, any(|n| n.home_supported)),
    ] {
        features.set(feature, supported);
    }
    for (either, one, other) in [
        (PtzContinuous, PtzContinuousPanTilt, PtzContinuousZoom),
        (PtzAbsolute, PtzAbsolutePanTilt, PtzAbsoluteZoom),
        (PtzRelative, PtzRelativePanTilt, PtzRelativeZoom),
    ] {
        let there = features.supports(one) || features.supports(other);
        features.set(either, there);
    }
}

async fn device_io(device: &Device, features: &mut Features) {
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
