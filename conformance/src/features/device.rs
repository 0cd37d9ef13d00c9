//! Features of the Device service.

use onvif_core::generated::{tds, tt};

use super::{Feature, Features};
use crate::wire::{CallError, Device, Login};

/// Auxiliary commands that are features.
pub(super) const COMMANDS: [(Feature, &str); 9] = [
    (Feature::WiperOn, "tt:Wiper|On"),
    (Feature::WiperOff, "tt:Wiper|Off"),
    (Feature::WasherOn, "tt:Washer|On"),
    (Feature::WasherOff, "tt:Washer|Off"),
    (Feature::WashingOn, "tt:WashingProcedure|On"),
    (Feature::WashingOff, "tt:WashingProcedure|Off"),
    (Feature::IrLampOn, "tt:IRLamp|On"),
    (Feature::IrLampOff, "tt:IRLamp|Off"),
    (Feature::IrLampAuto, "tt:IRLamp|Auto"),
];

pub(super) async fn discover(device: &Device, features: &mut Features) {
    match device
        .call::<tds::operations::GetServiceCapabilities>(&tds::GetServiceCapabilities::default())
        .await
    {
        Ok(answer) => service_capabilities(&answer.capabilities, features),
        Err(error) => features.note("Device.GetServiceCapabilities", &error),
    }
    // As the specification has it: Digest where the device has it, else the token.
    device.set_login(if features.supports(Feature::HttpDigest) {
        Login::Digest
    } else {
        Login::UsernameToken
    });
    if device.login() == Login::Digest {
        try_digest(device, features).await;
    }
    let all = tds::GetCapabilities {
        category: vec![tt::CapabilityCategory::All],
    };
    match device.call::<tds::operations::GetCapabilities>(&all).await {
        Ok(answer) => {
            features.set(Feature::GetCapabilities, true);
            let io = answer.capabilities.device.and_then(|device| device.io);
            let relays = io.and_then(|io| io.relay_outputs).unwrap_or(0);
            features.set(Feature::DeviceRelayOutputs, relays > 0);
        }
        // Whatever came in place of a response: "Capabilities" knows no third state of it.
        Err(error) => {
            features.set(Feature::GetCapabilities, false);
            features.set(Feature::DeviceRelayOutputs, false);
            if !matches!(error, CallError::Fault(_)) {
                features.note("GetCapabilities", &error);
            }
        }
    }
}

/// A device that says it has Digest, and does not let anybody in by it, is judged by way of the token; the cases about logins say what is wrong.
async fn try_digest(device: &Device, features: &mut Features) {
    let request = tds::GetUsers::default();
    let Err(refused @ (CallError::Fault(_) | CallError::Wrong(_))) =
        device.call::<tds::operations::GetUsers>(&request).await
    else {
        return;
    };
    device.set_login(Login::UsernameToken);
    if device.call::<tds::operations::GetUsers>(&request).await.is_ok() {
        features.remarks.push(format!(
            "the device says that it has HTTP Digest, but a login by it gives {refused}; username tokens are used"
        ));
    } else {
        device.set_login(Login::Digest);
    }
}

fn service_capabilities(told: &tds::DeviceServiceCapabilities, features: &mut Features) {
    use Feature::*;
    let (network, security, system) = (&told.network, &told.security, &told.system);
    let yes = |flag: Option<bool>| flag == Some(true);
    let no = |flag: Option<bool>| flag != Some(true);
    for (feature, supported) in [
        (Ntp, network.ntp.unwrap_or(0) > 0),
        (
            Ipv6,
            yes(network.ip_version6) && no(system.network_config_not_supported),
        ),
        (ZeroConfiguration, yes(network.zero_configuration)),
        (DynamicDns, yes(network.dyn_dns)),
        (IpFilter, yes(network.ip_filter)),
        (Dhcpv6, yes(network.dhc_pv6)),
        (UsernameToken, yes(security.username_token)),
        (HttpDigest, yes(security.http_digest)),
        (MaxUsers, security.max_users.is_some()),
        (DefaultAccessPolicy, yes(security.default_access_policy)),
        (RemoteUserHandling, yes(security.remote_user_handling)),
        (MaxUsernameLength, security.max_user_name_length.is_some()),
        (MaxPasswordLength, security.max_password_length.is_some()),
        (Tls10, yes(security.tls1_0)),
        (Tls11, yes(security.tls1_1)),
        (Tls12, yes(security.tls1_2)),
        (Discovery, no(system.discovery_not_supported)),
        (
            DiscoveryBye,
            no(system.discovery_not_supported) && yes(system.discovery_bye),
        ),
        (SystemLogging, yes(system.system_logging)),
        (HttpFirmwareUpgrade, yes(system.http_firmware_upgrade)),
        (HttpSystemBackup, yes(system.http_system_backup)),
        (HttpSystemLogging, yes(system.http_system_logging)),
        (HttpSupportInformation, yes(system.http_support_information)),
        (UserConfiguration, no(system.user_config_not_supported)),
        (NetworkConfiguration, no(system.network_config_not_supported)),
        (
            AuxiliaryCommands,
            told.misc
                .as_ref()
                .and_then(|misc| misc.auxiliary_commands.as_ref())
                .is_some_and(|commands| !commands.0.is_empty()),
        ),
    ] {
        features.set(feature, supported);
    }
    let commands = told
        .misc
        .as_ref()
        .and_then(|misc| misc.auxiliary_commands.as_ref());
    for (feature, command) in COMMANDS {
        let there = commands.is_some_and(|commands| commands.0.iter().any(|told| told == command));
        features.set(feature, there);
    }
}
