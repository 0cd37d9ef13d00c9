//! Features of physical access control: access points, doors, credentials, access rules and schedules.

use onvif_core::generated::{tac, tar, tcr, tdc, tsc};

use super::{Feature, Features, Support};
use crate::wire::{CallError, Device};

/// The most pages of a list that are read; a device that never comes to an end has more.
const PAGES: usize = 1_000;

pub(super) async fn discover(device: &Device, features: &mut Features) {
    if features.supports(Feature::AccessControlService) {
        access_control(device, features).await;
    }
    if features.supports(Feature::DoorControlService) {
        doors(device, features).await;
    }
    if features.supports(Feature::CredentialService) {
        credentials(device, features).await;
    }
    if features.supports(Feature::AccessRulesService) {
        access_rules(device, features).await;
    }
    if features.supports(Feature::ScheduleService) {
        schedules(device, features).await;
    }
}

async fn access_control(device: &Device, features: &mut Features) {
    use Feature::*;
    match device
        .call::<tac::operations::GetServiceCapabilities>(&Default::default())
        .await
    {
        Ok(answer) => {
            let told = answer.capabilities;
            features.set(AccessPointEntity, told.max_access_points != Some(0));
            features.set(AccessControlMaxAccessPoints, told.max_access_points.is_some());
            features.set(
                AccessPointManagement,
                told.access_point_management_supported == Some(true),
            );
            features.set(AreaManagement, told.area_management_supported == Some(true));
            features.set(
                AccessControlClientToken,
                told.client_supplied_token_supported == Some(true),
            );
        }
        Err(error) => features.note("AccessControl.GetServiceCapabilities", &error),
    }
    match areas(device).await {
        Ok(any) => features.set(AreaEntity, any),
        Err(error) => features.note("AccessControl.GetAreaInfoList", &error),
    }
    if features.support(AccessPointEntity) == Support::NotSupported {
        return;
    }
    let points = match access_points(device).await {
        Ok(points) => points,
        Err(error) => return features.note("AccessControl.GetAccessPointInfoList", &error),
    };
    let any =
        |can: fn(&tac::AccessPointCapabilities) -> bool| points.iter().any(|info| can(&info.capabilities));
    for (feature, supported) in [
        (AccessPointEnable, any(|can| can.disable_access_point)),
        (AccessPointDuress, any(|can| can.duress == Some(true))),
        (AccessPointAccessTaken, any(|can| can.access_taken == Some(true))),
        (
            AccessPointExternalAuthorization,
            any(|can| can.external_authorization == Some(true)),
        ),
        (
            AccessPointAnonymous,
            any(|can| can.anonymous_access == Some(true)),
        ),
        (
            AccessPointIdentifier,
            any(|can| can.identifier_access == Some(true)),
        ),
        (
            AccessPointFeedback,
            any(|can| {
                can.supported_feedback_types
                    .as_ref()
                    .is_some_and(|types| !types.0.is_empty())
            }),
        ),
    ] {
        features.set(feature, supported);
    }
}

/// Whether there is any area.
async fn areas(device: &Device) -> Result<bool, CallError> {
    let mut request = tac::GetAreaInfoList::default();
    for _ in 0..PAGES {
        let answer = device.call::<tac::operations::GetAreaInfoList>(&request).await?;
        if !answer.area_info.is_empty() {
            return Ok(true);
        }
        request.start_reference = answer.next_start_reference;
        if request.start_reference.is_none() {
            break;
        }
    }
    Ok(false)
}

async fn access_points(device: &Device) -> Result<Vec<tac::AccessPointInfo>, CallError> {
    let mut points = Vec::new();
    let mut request = tac::GetAccessPointInfoList::default();
    for _ in 0..PAGES {
        let answer = device
            .call::<tac::operations::GetAccessPointInfoList>(&request)
            .await?;
        points.extend(answer.access_point_info);
        request.start_reference = answer.next_start_reference;
        if request.start_reference.is_none() {
            break;
        }
    }
    Ok(points)
}

async fn doors(device: &Device, features: &mut Features) {
    use Feature::*;
    match device
        .call::<tdc::operations::GetServiceCapabilities>(&Default::default())
        .await
    {
        Ok(answer) => {
            let told = answer.capabilities;
            features.set(DoorEntity, told.max_doors != Some(0));
            features.set(DoorMaxDoors, told.max_doors.is_some());
            features.set(DoorManagement, told.door_management_supported == Some(true));
            features.set(
                DoorClientToken,
                told.client_supplied_token_supported == Some(true),
            );
        }
        Err(error) => features.note("DoorControl.GetServiceCapabilities", &error),
    }
    if features.support(DoorEntity) == Support::NotSupported {
        return;
    }
    let doors = match all_doors(device).await {
        Ok(doors) => doors,
        Err(error) => return features.note("DoorControl.GetDoorInfoList", &error),
    };
    let any = |can: fn(&tdc::DoorCapabilities) -> Option<bool>| {
        doors.iter().any(|info| can(&info.capabilities) == Some(true))
    };
    for (feature, supported) in [
        (DoorAccess, any(|can| can.access)),
        (DoorLock, any(|can| can.lock)),
        (DoorUnlock, any(|can| can.unlock)),
        (DoorDoubleLock, any(|can| can.double_lock)),
        (DoorBlock, any(|can| can.block)),
        (DoorLockDown, any(|can| can.lock_down)),
        (DoorLockOpen, any(|can| can.lock_open)),
        (DoorMonitor, any(|can| can.door_monitor)),
        (DoorLockMonitor, any(|can| can.lock_monitor)),
        (DoorDoubleLockMonitor, any(|can| can.double_lock_monitor)),
        (DoorAlarm, any(|can| can.alarm)),
        (DoorTamper, any(|can| can.tamper)),
        (DoorFault, any(|can| can.fault)),
    ] {
        features.set(feature, supported);
    }
}

async fn all_doors(device: &Device) -> Result<Vec<tdc::DoorInfo>, CallError> {
    let mut doors = Vec::new();
    let mut request = tdc::GetDoorInfoList::default();
    for _ in 0..PAGES {
        let answer = device.call::<tdc::operations::GetDoorInfoList>(&request).await?;
        doors.extend(answer.door_info);
        request.start_reference = answer.next_start_reference;
        if request.start_reference.is_none() {
            break;
        }
    }
    Ok(doors)
}

async fn credentials(device: &Device, features: &mut Features) {
    use Feature::*;
    match device
        .call::<tcr::operations::GetServiceCapabilities>(&Default::default())
        .await
    {
        Ok(answer) => {
            let told = answer.capabilities;
            let some = |most: Option<u32>| most.unwrap_or(0) > 0;
            let identifier = |name: &str| is_listed(&told.supported_identifier_type, name);
            let exempt = told.extension.as_ref().is_some_and(|extension| {
                is_listed(&extension.supported_exemption_type, "pt:ExemptFromAuthentication")
            });
            for (feature, supported) in [
                (CredentialEntity, told.max_credentials > 0),
                (CredentialCard, identifier("pt:Card")),
                (CredentialPin, identifier("pt:PIN")),
                (CredentialFingerprint, identifier("pt:Fingerprint")),
                (CredentialFace, identifier("pt:Face")),
                (CredentialIris, identifier("pt:Iris")),
                (CredentialVein, identifier("pt:Vein")),
                (CredentialExempt, exempt),
                (CredentialValidity, told.credential_validity_supported),
                (
                    CredentialProfileValidity,
                    told.credential_access_profile_validity_supported,
                ),
                (CredentialTimeValue, told.validity_supports_time_value),
                (CredentialAntipassback, told.reset_antipassback_supported),
                (
                    CredentialClientToken,
                    told.client_supplied_token_supported == Some(true),
                ),
                (CredentialWhitelist, some(told.max_whitelisted_items)),
                (CredentialBlacklist, some(told.max_blacklisted_items)),
            ] {
                features.set(feature, supported);
            }
        }
        Err(error) => features.note("Credential.GetServiceCapabilities", &error),
    }
}

/// Whether a list has a name of the standard.
fn is_listed(names: &[String], name: &str) -> bool {
    names.iter().any(|told| told == name)
}

async fn access_rules(device: &Device, features: &mut Features) {
    use Feature::*;
    match device
        .call::<tar::operations::GetServiceCapabilities>(&Default::default())
        .await
    {
        Ok(answer) => {
            let told = answer.capabilities;
            features.set(
                AccessRulesMultipleSchedules,
                told.multiple_schedules_per_access_point_supported,
            );
            features.set(
                AccessRulesClientToken,
                told.client_supplied_token_supported == Some(true),
            );
        }
        Err(error) => features.note("AccessRules.GetServiceCapabilities", &error),
    }
}

async fn schedules(device: &Device, features: &mut Features) {
    use Feature::*;
    match device
        .call::<tsc::operations::GetServiceCapabilities>(&Default::default())
        .await
    {
        Ok(answer) => {
            let told = answer.capabilities;
            for (feature, supported) in [
                (ScheduleExtendedRecurrence, told.extended_recurrence_supported),
                (ScheduleSpecialDays, told.special_days_supported),
                (ScheduleStateReporting, told.state_reporting_supported),
                (
                    ScheduleClientToken,
                    told.client_supplied_token_supported == Some(true),
                ),
            ] {
                features.set(feature, supported);
            }
        }
        Err(error) => features.note("Schedule.GetServiceCapabilities", &error),
    }
}
