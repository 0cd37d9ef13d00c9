//! The client `oxvif`.

use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use oxvif::mock::{DeviceState, MockServer};
use oxvif::soap::SoapError;
use oxvif::transport::{HttpTransport, TransportError};
use oxvif::{OnvifError, OnvifSession};

use crate::Target;

/// How the client logs in. `oxvif` can do both at once, which would not tell which of the two was accepted.
#[derive(Clone, Copy)]
pub enum Scheme {
    Token,
    Digest,
}

impl Scheme {
    async fn connect(self, target: &Target, password: &str) -> Result<OnvifSession, oxvif::OnvifError> {
        let builder = OnvifSession::builder(&target.target).with_clock_sync();
        match self {
            Scheme::Token => builder
                .with_credentials(&target.user, password)
                .with_transport(Arc::new(HttpTransport::new())),
            Scheme::Digest => builder.with_transport(Arc::new(
                HttpTransport::new().with_credentials(&target.user, password),
            )),
        }
        .build()
        .await
    }
}

pub async fn discover() -> Result<()> {
    let found = oxvif::discovery::probe_rounds(2, Duration::from_secs(2), Duration::ZERO).await;
    ensure!(found.len() == 1, "found {} devices: {found:?}", found.len());
    let device = &found[0];
    println!(
        "» oxvif: discovered {} at {}",
        device.endpoint,
        device.xaddrs.join(" ")
    );
    ensure!(
        device.endpoint.starts_with("urn:uuid:"),
        "endpoint {}",
        device.endpoint
    );
    ensure!(
        device
            .types
            .iter()
            .any(|t| t.ends_with(":NetworkVideoTransmitter")),
        "types {:?}",
        device.types
    );
    ensure!(
        device.xaddrs.iter().any(|x| x.ends_with("/onvif/device_service")),
        "addresses {:?}",
        device.xaddrs
    );
    Ok(())
}

pub async fn watch(target: &Target, scheme: Scheme) -> Result<()> {
    let session = scheme
        .connect(target, &target.password)
        .await
        .context("connect")?;
    let info = session.get_device_info().await.context("GetDeviceInformation")?;
    let name = match scheme {
        Scheme::Token => "WS-UsernameToken",
        Scheme::Digest => "HTTP Digest",
    };
    println!(
        "» oxvif: login by {name}: {} {}, serial {}",
        info.manufacturer, info.model, info.serial_number
    );
    ensure!(
        !info.model.is_empty() && !info.serial_number.is_empty(),
        "empty device information"
    );

    println!("  users {:?}", session.get_users().await.context("GetUsers")?);
    println!(
        "  host name {:?}",
        session.get_hostname().await.context("GetHostname")?
    );
    println!("  scopes {:?}", session.get_scopes().await.context("GetScopes")?);
    println!(
        "  interfaces {:?}",
        session
            .get_network_interfaces()
            .await
            .context("GetNetworkInterfaces")?
    );
    println!(
        "  protocols {:?}",
        session
            .get_network_protocols()
            .await
            .context("GetNetworkProtocols")?
    );
    println!("  DNS {:?}", session.get_dns().await.context("GetDNS")?);
    println!("  NTP {:?}", session.get_ntp().await.context("GetNTP")?);
    println!(
        "  gateway {:?}",
        session
            .get_network_default_gateway()
            .await
            .context("GetNetworkDefaultGateway")?
    );
    println!(
        "  discovery {:?}",
        session.get_discovery_mode().await.context("GetDiscoveryMode")?
    );

    media(&session).await?;
    ptz(&session).await
}

async fn media(session: &OnvifSession) -> Result<()> {
    let profiles = session.get_profiles().await.context("GetProfiles")?;
    ensure!(
        profiles.len() >= 2,
        "{} profiles; main and sub expected",
        profiles.len()
    );
    for profile in &profiles {
        let uri = session
            .get_stream_uri(&profile.token)
            .await
            .context("GetStreamUri")?;
        ensure!(uri.uri.starts_with("rtsp://"), "stream address {}", uri.uri);
        let snapshot = session
            .get_snapshot_uri(&profile.token)
            .await
            .context("GetSnapshotUri")?;
        ensure!(
            snapshot.uri.starts_with("http"),
            "snapshot address {}",
            snapshot.uri
        );
        println!("»   profile {} \"{}\": {}", profile.token, profile.name, uri.uri);
    }
    let sources = session.get_video_sources().await.context("GetVideoSources")?;
    ensure!(!sources.is_empty(), "no video source");
    for configuration in session
        .get_video_encoder_configurations()
        .await
        .context("GetVideoEncoderConfigurations")?
    {
        session
            .get_video_encoder_configuration_options(&configuration.token)
            .await
            .context("GetVideoEncoderConfigurationOptions")?;
    }
    for configuration in session
        .get_video_source_configurations()
        .await
        .context("GetVideoSourceConfigurations")?
    {
        session
            .get_video_source_configuration_options(&configuration.token)
            .await
            .context("GetVideoSourceConfigurationOptions")?;
        session
            .get_osd_options(&configuration.token)
            .await
            .context("GetOSDOptions")?;
    }
    session.get_osds(None).await.context("GetOSDs")?;

    ensure!(
        session.capabilities().media2.url.is_some(),
        "no second media service"
    );
    let second = session
        .get_profiles_media2()
        .await
        .context("Media2 GetProfiles")?;
    ensure!(
        second.len() == profiles.len(),
        "{} profiles by Media, {} by Media2",
        profiles.len(),
        second.len()
    );
    for profile in &second {
        session
            .get_stream_uri_media2(&profile.token)
            .await
            .context("Media2 GetStreamUri")?;
        session
            .get_snapshot_uri_media2(&profile.token)
            .await
            .context("Media2 GetSnapshotUri")?;
    }
    for configuration in session
        .get_video_encoder_configurations_media2()
        .await
        .context("Media2 GetVideoEncoderConfigurations")?
    {
        session
            .get_video_encoder_configuration_options_media2(&configuration.token)
            .await
            .context("Media2 GetVideoEncoderConfigurationOptions")?;
    }
    for configuration in session
        .get_video_source_configurations_media2()
        .await
        .context("Media2 GetVideoSourceConfigurations")?
    {
        session
            .get_video_encoder_instances_media2(&configuration.token)
            .await
            .context("Media2 GetVideoEncoderInstances")?;
    }
    Ok(())
}

/// PTZ reads, as soon as the device has the service.
async fn ptz(session: &OnvifSession) -> Result<()> {
    let services = session.get_services().await.context("GetServices")?;
    if !services
        .iter()
        .any(|service| service.namespace.ends_with("/ptz/wsdl"))
    {
        println!("left out: the device lists no PTZ service, so its reads were not tried");
        return Ok(());
    }
    let nodes = session.ptz_get_nodes().await.context("GetNodes")?;
    ensure!(!nodes.is_empty(), "a PTZ service without nodes");
    for node in &nodes {
        session.ptz_get_node(&node.token).await.context("GetNode")?;
    }
    for configuration in session
        .ptz_get_configurations()
        .await
        .context("PTZ GetConfigurations")?
    {
        session
            .ptz_get_configuration(&configuration.token)
            .await
            .context("PTZ GetConfiguration")?;
        session
            .ptz_get_configuration_options(&configuration.token)
            .await
            .context("PTZ GetConfigurationOptions")?;
    }
    let mut tried = 0;
    for profile in session
        .get_profiles()
        .await?
        .iter()
        .filter(|p| p.ptz_config_token.is_some())
    {
        let status = session
            .ptz_get_status(&profile.token)
            .await
            .context("GetStatus")?;
        let presets = session
            .ptz_get_presets(&profile.token)
            .await
            .context("GetPresets")?;
        println!(
            "»   PTZ on {}: {status:?}, {} presets",
            profile.token,
            presets.len()
        );
        tried += 1;
    }
    ensure!(
        tried > 0,
        "a PTZ service, and no profile with a PTZ configuration"
    );
    Ok(())
}

/// A wrong password: the session opens (it needs no login), and nothing behind the login answers.
pub async fn refused(target: &Target, scheme: Scheme) -> Result<()> {
    let session = scheme
        .connect(target, &format!("{}x", target.password))
        .await
        .context("connect, which needs no login")?;
    let error = match session.get_device_info().await {
        Ok(info) => bail!("a wrong password was accepted: {info:?}"),
        Err(error) => error,
    };
    println!("refused: {error}");
    let for_the_password = match &error {
        OnvifError::Soap(SoapError::Fault { subcode, .. }) => subcode
            .as_deref()
            .is_some_and(|code| code.ends_with(":NotAuthorized")),
        OnvifError::Transport(TransportError::HttpStatus { status, .. }) => *status == 401,
        _ => false,
    };
    ensure!(for_the_password, "refused, but not for the password: {error:?}");
    if let Ok(profiles) = session.get_profiles().await {
        bail!("profiles were handed out for a wrong password: {profiles:?}");
    }
    Ok(())
}

/// The mock device of `oxvif`, until the process is ended.
pub async fn mock(bind: Ipv4Addr, port: u16, password: String) -> Result<()> {
    let mut state = DeviceState::default();
    for user in state.users.iter_mut().filter(|user| user.username == "admin") {
        user.password.clone_from(&password);
    }
    let server = MockServer::builder()
        .bind_ip(bind)
        .port(port)
        .enforce_auth(true)
        .initial_state(state)
        .start()
        .await
        .context("mock device")?;
    println!("ready: {}", server.device_url());
    tokio::signal::ctrl_c().await?;
    Ok(())
}
