//! Settings that are made and read back, and cost more than others if they go wrong: ports, dynamic names, time servers, the last account.

use std::net::IpAddr;

use onvif_core::generated::tds::operations::{
    CreateUsers, DeleteUsers, GetDynamicDNS, GetRemoteUser, GetUsers, SetDynamicDNS, SetNTP,
    SetNetworkProtocols, SetRemoteUser, SetSystemDateAndTime,
};
use onvif_core::generated::{tds, tt};
use onvif_core::xml::Duration;

use super::network::{ntp_of, protocols_of, put_ntp_back};
use super::system;
use crate::case;
use crate::case::{Case, Impact, Outcome, Stop, Test};
use crate::features::Feature;
use crate::wire::Login;
use crate::wire::discovery::own_address;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("DEVICE-2-1-34", ports, requires: [Feature::NetworkConfiguration], impact: [Impact::Network]),
    case!("DEVICE-2-1-37", dynamic_dns, requires: [Feature::NetworkConfiguration, Feature::DynamicDns], impact: [Impact::Network]),
    case!("DEVICE-3-1-12", time_by_ntp, requires: [Feature::Ntp], impact: [Impact::Time, Impact::Network]),
    case!("DEVICE-4-1-6", delete_everybody, requires: [Feature::UserConfiguration], impact: [Impact::Users, Impact::FactoryDefault]),
    case!("DEVICE-4-1-11", remote_user, requires: [Feature::RemoteUserHandling], impact: [Impact::Users]),
];

async fn ports(test: &mut Test) -> Outcome {
    const PORT: i32 = 10554;
    test.step(3);
    let before = rtsp(test).await?;
    test.step(4);
    let Some(before) = before else {
        return Err(Stop::NotApplicable("the device does not have RTSP".to_owned()));
    };
    test.restore("ports of RTSP", move |test| {
        Box::pin(async move { set_protocol(test, before).await })
    });
    for (step, enabled) in [(5, true), (9, false)] {
        test.step(step + 1);
        let wanted = tt::NetworkProtocol {
            name: tt::NetworkProtocolType::RTSP,
            enabled,
            port: vec![PORT],
            ..tt::NetworkProtocol::default()
        };
        set_protocol(test, wanted).await?;
        test.step(step + 3);
        let now = rtsp(test).await?;
        // While it is switched off, any port will do.
        let fits = |now: &tt::NetworkProtocol| now.enabled == enabled && (!enabled || now.port == [PORT]);
        test.check(
            now.as_ref().is_some_and(fits),
            format!("RTSP, enabled = {enabled}, port {PORT}"),
            format!("{now:?}"),
        )?;
    }
    Ok(())
}

async fn rtsp(test: &mut Test) -> Result<Option<tt::NetworkProtocol>, Stop> {
    let all = protocols_of(test).await?;
    let mut all = all.into_iter();
    Ok(all.find(|protocol| protocol.name == tt::NetworkProtocolType::RTSP))
}

async fn set_protocol(test: &mut Test, protocol: tt::NetworkProtocol) -> Outcome {
    let request = tds::SetNetworkProtocols {
        network_protocols: vec![protocol],
    };
    test.call::<SetNetworkProtocols>(&request).await?;
    Ok(())
}

async fn dynamic_dns(test: &mut Test) -> Outcome {
    const NAME: &str = "Onvif-Test0-oNvif-Onv12";
    use tt::DynamicDNSType as Type;
    test.step(4);
    let before = dns_of(test).await?;
    let with_ttl = before.ttl.is_some();
    test.restore("dynamic DNS", move |test| {
        Box::pin(async move {
            let request = tds::SetDynamicDNS {
                r#type: before.r#type,
                name: before.name,
                ttl: before.ttl,
            };
            test.call::<SetDynamicDNS>(&request).await?;
            Ok(())
        })
    });
    let mut refused = 0;
    for (step, of_type, name, seconds) in [
        (6, Type::NoUpdate, None, 20),
        (12, Type::ServerUpdates, None, 25),
        (15, Type::ClientUpdates, Some(NAME), 30),
    ] {
        test.step(step);
        let request = tds::SetDynamicDNS {
            r#type: of_type,
            name: name.map(str::to_owned),
            ttl: with_ttl.then(|| Duration::from_secs(seconds)),
        };
        // The device needs to have one of the latter two only.
        if of_type == Type::NoUpdate {
            test.call::<SetDynamicDNS>(&request).await?;
        } else if test.attempt::<SetDynamicDNS>(&request).await?.is_err() {
            refused += 1;
            continue;
        }
        test.step(step + 1);
        let now = dns_of(test).await?;
        let ttl = now.ttl.and_then(|ttl| ttl.to_std());
        let fits = now.r#type == of_type
            && (name.is_none() || now.name.as_deref() == name)
            && (!with_ttl || ttl.is_some_and(|ttl| ttl.as_secs() == seconds));
        test.check(fits, format!("{request:?}"), format!("{now:?}"))?;
    }
    test.step(17);
    test.check(refused < 2, "ServerUpdates or ClientUpdates", "both are refused")
}

async fn dns_of(test: &mut Test) -> Result<tt::DynamicDNSInformation, Stop> {
    Ok(test
        .call::<GetDynamicDNS>(&tds::GetDynamicDNS::default())
        .await?
        .dynamic_dns_information)
}

async fn time_by_ntp(test: &mut Test) -> Outcome {
    const ZONE: &str = "PST8PDT,M3.2.0,M11.1.0";
    test.step(3);
    let servers = ntp_of(test).await?;
    put_ntp_back(test, servers.clone());
    test.step(4);
    let initial = system::now_of(test).await?;
    system::put_back_afterwards(test, initial);
    test.step(5);
    let address = time_server(test, &servers)?;
    let request = tds::SetNTP {
        from_dhcp: false,
        ntp_manual: vec![tt::NetworkHost {
            r#type: tt::NetworkHostType::IPv4,
            ipv4_address: Some(address),
            ..tt::NetworkHost::default()
        }],
    };
    test.call::<SetNTP>(&request).await?;
    test.step(8);
    let request = tds::SetSystemDateAndTime {
        date_time_type: tt::SetDateTimeType::NTP,
        daylight_savings: false,
        time_zone: Some(tt::TimeZone { tz: ZONE.to_owned() }),
        utc_date_time: None,
    };
    test.call::<SetSystemDateAndTime>(&request).await?;
    test.step(10);
    let now = system::now_of(test).await?;
    let zone = now.time_zone.as_ref().map(|zone| zone.tz.as_str());
    test.check(
        now.date_time_type == tt::SetDateTimeType::NTP && !now.daylight_savings && zone == Some(ZONE),
        format!("NTP without daylight savings, {ZONE}"),
        format!("{:?}, {}, {zone:?}", now.date_time_type, now.daylight_savings),
    )?;
    let utc = test.present(now.utc_date_time, "UTCDateTime")?;
    system::valid(test, &utc)
}

/// A server that the device knows is likely to be one; otherwise the host of the suite has to do.
fn time_server(test: &Test, known: &tt::NTPInformation) -> Result<String, Stop> {
    let known = known.ntp_manual.iter().chain(&known.ntp_from_dhcp);
    let known = known.filter_map(|host| host.ipv4_address.clone()).next();
    if let Some(address) = known {
        return Ok(address);
    }
    match test.device().peer().and_then(own_address) {
        Ok(IpAddr::V4(address)) => Ok(address.to_string()),
        Ok(IpAddr::V6(_)) => Err(Stop::Inconclusive(
            "no time server: the device is reached over IPv6".to_owned(),
        )),
        Err(error) => Err(Stop::Inconclusive(format!("no time server: {error}"))),
    }
}

async fn delete_everybody(test: &mut Test) -> Outcome {
    test.step(4);
    let users = test.call::<GetUsers>(&tds::GetUsers::default()).await?.user;
    if users.is_empty() {
        return Ok(());
    }
    test.step(6);
    let request = tds::DeleteUsers {
        username: users.iter().map(|user| user.username.clone()).collect(),
    };
    match test.attempt::<DeleteUsers>(&request).await? {
        Err(fault) => {
            let codes: Vec<&str> = fault.subcodes().iter().map(|code| code.local()).collect();
            test.check(
                fault.code().as_str() == "Sender" && codes == ["InvalidArgVal", "FixedUser"],
                "DeleteUsersResponse, or the fault Sender/InvalidArgVal/FixedUser",
                format!("the fault {fault}"),
            )
        }
        Ok(_) => {
            recreate(test);
            Ok(())
        }
    }
}

/// Where no account is left, the one of the suite is made again, as anybody can, when the case is over.
pub(super) fn recreate(test: &mut Test) {
    test.restore("the account of the suite", |test| {
        Box::pin(async move {
            let device = std::sync::Arc::clone(test.device());
            let Some(credentials) = device.credentials() else {
                return Ok(());
            };
            let request = tds::CreateUsers {
                user: vec![tt::User {
                    username: credentials.user.clone(),
                    password: Some(credentials.password.expose().to_owned()),
                    user_level: tt::UserLevel::Administrator,
                    ..tt::User::default()
                }],
            };
            let login = device.login();
            device.set_login(Login::None);
            // Where there are accounts, nobody can, and nobody has to.
            let _ = device.call::<CreateUsers>(&request).await;
            device.set_login(login);
            test.call::<GetUsers>(&tds::GetUsers::default()).await?;
            Ok(())
        })
    });
}

async fn remote_user(test: &mut Test) -> Outcome {
    const NAME: &str = "ONVIFRemoteUser";
    for (step, derived) in [(3, true), (11, false)] {
        test.step(step + 1);
        let request = tds::SetRemoteUser {
            remote_user: Some(tt::RemoteUser {
                username: NAME.to_owned(),
                password: Some("ONVIFRemotePassword".to_owned()),
                use_derived_password: derived,
                ..tt::RemoteUser::default()
            }),
        };
        test.call::<SetRemoteUser>(&request).await?;
        test.step(step + 4);
        let told = remote_user_of(test).await?;
        let told = test.present(told, "RemoteUser")?;
        test.check(
            told.username == NAME && told.use_derived_password == derived,
            format!("{NAME}, UseDerivedPassword = {derived}"),
            format!("{}, {}", told.username, told.use_derived_password),
        )?;
        test.check(told.password.is_none(), "no password", "a password")?;
    }
    test.step(20);
    test.call::<SetRemoteUser>(&tds::SetRemoteUser::default()).await?;
    test.step(23);
    let told = remote_user_of(test).await?;
    test.check(told.is_none(), "no RemoteUser", "one")
}

async fn remote_user_of(test: &mut Test) -> Result<Option<tt::RemoteUser>, Stop> {
    let request = tds::GetRemoteUser::default();
    Ok(test.call::<GetRemoteUser>(&request).await?.remote_user)
}
