//! Smaller parts of the Device service: addresses in the name of the host that was asked, files of the system, remote users, auxiliary commands.

use onvif_core::generated::tds;
use onvif_core::generated::tds::operations::{
    GetDynamicDNS, GetRemoteUser, GetServiceCapabilities, GetServices, GetSystemUris, SendAuxiliaryCommand,
};

use crate::case;
use crate::case::{Case, Outcome, Stop, Test};
use crate::cases::rtss::places::https_in;
use crate::features::Feature;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("DEVICE-1-1-31", addresses, requires: [Feature::GetServices]),
    case!("DEVICE-2-1-36", dynamic_dns, requires: [Feature::NetworkConfiguration, Feature::DynamicDns], shared: true),
    case!("DEVICE-3-1-13", system_uris),
    case!("DEVICE-4-1-10", remote_user, requires: [Feature::RemoteUserHandling], shared: true),
    case!("DEVICE-8-1-1", auxiliary, requires: [Feature::AuxiliaryCommands]),
];

/// Scheme, host and port of an address.
fn authority(address: &str) -> Option<(String, String, u16)> {
    let uri: http::Uri = address.parse().ok()?;
    let scheme = uri.scheme_str()?.to_owned();
    let port = uri.port_u16().unwrap_or(if scheme == "https" { 443 } else { 80 });
    Some((scheme, uri.host()?.to_owned(), port))
}

async fn addresses(test: &mut Test) -> Outcome {
    test.step(3);
    as_asked(test, 6).await?;
    if test.supports(Feature::Https) {
        // What follows is step 7 as well, as going on at another address counts for one.
        https_in(test, 7).await?;
        test.step(6);
        as_asked(test, 6).await?;
    }
    Ok(())
}

/// The services are at the scheme, host and port that they were asked for at, or the case fails at this step.
async fn as_asked(test: &mut Test, step: u32) -> Outcome {
    let services = test
        .call::<GetServices>(&tds::GetServices {
            include_capability: false,
        })
        .await?
        .service;
    let target = test.device().target().to_owned();
    let asked = authority(&target);
    test.step(step);
    for service in services {
        test.check(
            authority(&service.x_addr) == asked && asked.is_some(),
            format!("addresses at the scheme, host and port of {target}"),
            service.x_addr,
        )?;
    }
    Ok(())
}

async fn dynamic_dns(test: &mut Test) -> Outcome {
    test.step(3);
    test.call::<GetDynamicDNS>(&tds::GetDynamicDNS::default()).await?;
    Ok(())
}

async fn system_uris(test: &mut Test) -> Outcome {
    let (logs, support, backup) = (
        test.supports(Feature::HttpSystemLogging),
        test.supports(Feature::HttpSupportInformation),
        test.supports(Feature::HttpSystemBackup),
    );
    if !(logs || support || backup) {
        return Err(Stop::NotApplicable(
            "none of log, support information and backup is there over HTTP".to_owned(),
        ));
    }
    test.step(5);
    let told = test.call::<GetSystemUris>(&tds::GetSystemUris::default()).await?;
    if logs {
        test.step(7);
        let uris: Vec<String> = told
            .system_log_uris
            .iter()
            .flat_map(|list| &list.system_log)
            .map(|log| log.uri.clone())
            .collect();
        test.check(!uris.is_empty(), "SystemLogUris", "none")?;
        for uri in uris {
            fetch(test, &uri).await?;
        }
    }
    if support {
        test.step(8);
        let uri = test.present(told.support_info_uri, "SupportInfoUri")?;
        fetch(test, &uri).await?;
    }
    if backup {
        test.step(9);
        let uri = test.present(told.system_backup_uri, "SystemBackupUri")?;
        fetch(test, &uri).await?;
    }
    Ok(())
}

/// A file is there and not empty.
async fn fetch(test: &mut Test, uri: &str) -> Outcome {
    let answer = test
        .device()
        .get(uri)
        .await
        .map_err(|error| test.failed(format!("an answer from {uri}"), error.to_string()))?;
    test.check(
        answer.status == 200 && !answer.body.is_empty(),
        format!("HTTP status 200 with a content from {uri}"),
        format!("HTTP status {} with {} octets", answer.status, answer.body.len()),
    )
}

async fn remote_user(test: &mut Test) -> Outcome {
    test.step(3);
    let told = test.call::<GetRemoteUser>(&tds::GetRemoteUser::default()).await?;
    test.step(5);
    let password = told.remote_user.is_some_and(|user| user.password.is_some());
    test.check(!password, "no password", "a password")
}

async fn auxiliary(test: &mut Test) -> Outcome {
    const COMMANDS: [&str; 9] = [
        "tt:Wiper|On",
        "tt:Wiper|Off",
        "tt:Washer|On",
        "tt:Washer|Off",
        "tt:WashingProcedure|On",
        "tt:WashingProcedure|Off",
        "tt:IRLamp|On",
        "tt:IRLamp|Off",
        "tt:IRLamp|Auto",
    ];
    test.step(3);
    let told = test
        .call::<GetServiceCapabilities>(&tds::GetServiceCapabilities::default())
        .await?
        .capabilities
        .misc
        .and_then(|misc| misc.auxiliary_commands)
        .map(|list| list.0)
        .unwrap_or_default();
    test.step(5);
    for command in COMMANDS
        .into_iter()
        .filter(|command| told.iter().any(|told| told == command))
    {
        let request = tds::SendAuxiliaryCommand {
            auxiliary_command: command.to_owned(),
        };
        test.call::<SendAuxiliaryCommand>(&request).await?;
    }
    Ok(())
}
