//! What makes the device start anew: reboots, factory defaults, and files that are put in place of what it has.

use std::sync::Arc;
use std::time::{Duration, Instant};

use onvif_core::generated::tds;
use onvif_core::generated::tds::operations::{
    GetSystemUris, SetSystemFactoryDefault, StartFirmwareUpgrade, StartSystemRestore, SystemReboot,
};
use onvif_core::generated::tt::{FactoryDefaultType, PropertyOperation};
use onvif_core::xml;

use super::discovery::no_multicast;
use super::monitoring::{LAST_REBOOT, time_of};
use super::restart::{Listener, is_back, is_gone};
use super::settings::recreate;
use crate::case;
use crate::case::{Case, Impact, Outcome, Stop, Test};
use crate::cases::support::notices::subscribe;
use crate::features::Feature;
use crate::wire::discovery::{Heard, Probe, Said, To, probe};

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("DEVICE-3-1-6", factory_default, with: FactoryDefaultType::Hard, requires: [Feature::Discovery], impact: [Impact::FactoryDefault]),
    case!("DEVICE-3-1-7", factory_default, with: FactoryDefaultType::Soft, requires: [Feature::Discovery], impact: [Impact::FactoryDefault]),
    case!("DEVICE-3-1-8", reboot, impact: [Impact::Reboot]),
    case!("DEVICE-3-1-14", restore, requires: [Feature::HttpSystemBackup, Feature::Discovery], impact: [Impact::Firmware]),
    case!("DEVICE-3-1-15", invalid_backup, requires: [Feature::HttpSystemBackup, Feature::Discovery], impact: [Impact::Firmware]),
    case!("DEVICE-3-1-17", invalid_firmware, requires: [Feature::HttpFirmwareUpgrade, Feature::Discovery], impact: [Impact::Firmware]),
    case!("DEVICE-9-1-4", last_reboot, requires: [Feature::EventService, Feature::MonitoringLastReboot, Feature::PullPointNotification], impact: [Impact::Reboot]),
];

/// Asks for a reboot.
pub(super) async fn ask(test: &mut Test) -> Outcome {
    test.call::<SystemReboot>(&tds::SystemReboot::default()).await?;
    Ok(())
}

/// What the device answers when it is asked itself.
async fn asked_itself(test: &mut Test) -> Result<Option<Heard>, Stop> {
    let device = Arc::clone(test.device());
    let patience = test.settings().operation_delay;
    let (_, answers) = probe(&device, &Probe::default(), To::Device, None, patience, |_| true)
        .await
        .map_err(no_multicast)?;
    Ok(answers.into_iter().next())
}

/// The device says who it is when it is asked itself.
async fn answers_itself(test: &mut Test) -> Outcome {
    let answer = asked_itself(test).await?;
    let answer = test.present(answer, "ProbeMatch")?;
    says_who_it_is(test, &answer)
}

fn says_who_it_is(test: &Test, answer: &Heard) -> Outcome {
    test.check(
        answer.said == Said::ProbeMatch && answer.is_onvif(),
        "ProbeMatch with the types of a device",
        format!("{:?} with {:?}", answer.said, answer.types),
    )
}

async fn reboot(test: &mut Test) -> Outcome {
    if !test.supports(Feature::Discovery) {
        test.step(4);
        ask(test).await?;
        is_gone(test).await;
        test.step(6);
        return is_back(test).await;
    }
    let mut listener = Listener::open(test).await?;
    test.step(4);
    ask(test).await?;
    test.step(5);
    let patience = test.settings().reboot;
    let heard = listener.return_of(test, patience).await;
    test.present(heard, "Hello")?;
    is_back(test).await?;
    answers_itself(test).await
}

async fn factory_default(test: &mut Test, factory_default: FactoryDefaultType) -> Outcome {
    let mut listener = Listener::open(test).await?;
    // Without accounts the suite makes its own again.
    recreate(test);
    test.step(4);
    let request = tds::SetSystemFactoryDefault { factory_default };
    test.call::<SetSystemFactoryDefault>(&request).await?;
    test.step(5);
    let patience = test.settings().reboot;
    if factory_default == FactoryDefaultType::Hard {
        let heard = listener.return_of(test, patience).await;
        test.present(heard, "Hello")?;
        return is_back(test).await;
    }
    // The answer that counts is that of the device in its new state.
    listener.departure(test).await;
    let device = Arc::clone(test.device());
    let end = Instant::now() + patience;
    loop {
        let patience = Duration::from_secs(5);
        let (_, answers) = probe(&device, &Probe::default(), To::Group, None, patience, |_| true)
            .await
            .map_err(no_multicast)?;
        if answers.iter().any(|answer| answer.said == Said::ProbeMatch) {
            return is_back(test).await;
        }
        if Instant::now() >= end {
            test.step(6);
            return Err(test.failed("ProbeMatch", "none"));
        }
    }
}

async fn restore(test: &mut Test) -> Outcome {
    let mut listener = Listener::open(test).await?;
    let device = Arc::clone(test.device());
    test.step(4);
    let told = test.call::<GetSystemUris>(&tds::GetSystemUris::default()).await?;
    test.step(5);
    let uri = test.present(told.system_backup_uri, "SystemBackupUri")?;
    test.step(7);
    let backup = device
        .get(&uri)
        .await
        .map_err(|error| Stop::Inconclusive(error.to_string()))?;
    test.check(backup.status == 200, "HTTP status 200", backup.status.to_string())?;
    test.step(8);
    test.check(!backup.body.is_empty(), "a backup", "nothing")?;
    test.step(10);
    let place = test
        .call::<StartSystemRestore>(&tds::StartSystemRestore::default())
        .await?;
    test.step(12);
    let status = upload(test, &place.upload_uri, backup.body.to_vec()).await?;
    test.check(status == 200, "HTTP status 200", status.to_string())?;
    test.step(13);
    let down = place.expected_down_time.to_std().unwrap_or_default();
    let patience = down.min(test.settings().reboot) + test.settings().operation_delay;
    let heard = listener.return_of(test, patience).await;
    test.present(heard, "Hello")?;
    is_back(test).await?;
    test.step(15);
    answers_itself(test).await
}

async fn invalid_backup(test: &mut Test) -> Outcome {
    let listener = Listener::open(test).await?;
    test.step(4);
    let place = test
        .call::<StartSystemRestore>(&tds::StartSystemRestore::default())
        .await?;
    refused_file(test, listener, &place.upload_uri).await
}

async fn invalid_firmware(test: &mut Test) -> Outcome {
    let listener = Listener::open(test).await?;
    test.step(3);
    let place = test
        .call::<StartFirmwareUpgrade>(&tds::StartFirmwareUpgrade::default())
        .await?;
    test.step(5);
    let delay: xml::Duration = place.upload_delay;
    tokio::time::sleep(delay.to_std().unwrap_or_default().min(test.settings().longest)).await;
    refused_file(test, listener, &place.upload_uri).await
}

/// Steps 6 to 10: what is no file of the device is refused, and the device is there when it has had the time of a reboot; or it has gone, and comes back.
async fn refused_file(test: &mut Test, mut listener: Listener, uri: &str) -> Outcome {
    let mut random = vec![0; 4096];
    getrandom::fill(&mut random).map_err(|error| Stop::Inconclusive(error.to_string()))?;
    test.step(6);
    let status = upload(test, uri, random).await?;
    test.step(7);
    test.check(status == 415, "HTTP status 415", status.to_string())?;
    test.step(8);
    let settings = test.settings();
    tokio::time::sleep(settings.reboot.min(settings.longest)).await;
    test.step(9);
    if let Some(answer) = asked_itself(test).await? {
        return says_who_it_is(test, &answer);
    }
    test.step(10);
    // One that was said while the suite was waiting counts: the device is at the address that it was told to be at.
    let heard = listener.next(test, &Said::Hello, settings.reboot).await;
    test.present(heard, "Hello")?;
    is_back(test).await
}

/// Posts a file of the device, and gives the status of the answer.
pub(super) async fn upload(test: &mut Test, uri: &str, file: impl Into<bytes::Bytes>) -> Result<u16, Stop> {
    let answer = test
        .device()
        .upload(uri, "application/octet-stream", file)
        .await
        .map_err(|error| test.failed(format!("an answer from {uri}"), error.to_string()))?;
    Ok(answer.status)
}

async fn last_reboot(test: &mut Test) -> Outcome {
    test.step(4);
    let point = subscribe(test, &[LAST_REBOOT.topic]).await?;
    test.step(5);
    let before = time_of(test, &point, LAST_REBOOT, PropertyOperation::Initialized).await?;
    let listener = if test.supports(Feature::Discovery) {
        Some(Listener::open(test).await?)
    } else {
        None
    };
    test.step(9);
    ask(test).await?;
    test.step(10);
    if let Some(mut listener) = listener {
        let patience = test.settings().reboot;
        let heard = listener.return_of(test, patience).await;
        test.present(heard, "Hello")?;
    } else {
        is_gone(test).await;
    }
    is_back(test).await?;
    test.step(14);
    let point = subscribe(test, &[LAST_REBOOT.topic]).await?;
    test.step(15);
    let after = time_of(test, &point, LAST_REBOOT, PropertyOperation::Initialized).await?;
    test.step(16);
    test.check(
        after > before,
        "a later time than before",
        format!("{after:?} after {before:?}"),
    )
}
