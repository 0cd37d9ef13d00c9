//! Features of a device without `GetServices`: what `GetCapabilities` tells of them.

use onvif_core::generated::{tds, tt};
use onvif_core::xml::Ns;

use super::{Feature, Features, SERVICES};
use crate::wire::{CallError, Device, Login};

pub(super) async fn discover(device: &Device, features: &mut Features) {
    let all = tds::GetCapabilities {
        category: vec![tt::CapabilityCategory::All],
    };
    let told = match device.call::<tds::operations::GetCapabilities>(&all).await {
        Ok(answer) => answer.capabilities,
        Err(error) => {
            features.set(Feature::GetCapabilities, false);
            features.set(Feature::DeviceRelayOutputs, false);
            return features.note("GetCapabilities", &error);
        }
    };
    features.set(Feature::GetCapabilities, true);
    services(device, &told, features);
    of_services(&told, features);
    if let Some(told) = &told.device {
        of_device(told, features);
    }
    login(device, features).await;
    ntp(device, features).await;
}

/// The services and their addresses; those that are newer than this operation are not there.
fn services(device: &Device, told: &tt::Capabilities, features: &mut Features) {
    let extension = told.extension.as_ref();
    let addresses = [
        (Ns::TDS, told.device.as_ref().map(|c| &c.x_addr)),
        (Ns::TEV, told.events.as_ref().map(|c| &c.x_addr)),
        (Ns::TRT, told.media.as_ref().map(|c| &c.x_addr)),
        (Ns::TPTZ, told.ptz.as_ref().map(|c| &c.x_addr)),
        (Ns::TIMG, told.imaging.as_ref().map(|c| &c.x_addr)),
        (Ns::TAN, told.analytics.as_ref().map(|c| &c.x_addr)),
        (
            Ns::TMD,
            extension.and_then(|e| e.device_io.as_ref()).map(|c| &c.x_addr),
        ),
        (
            Ns::TRC,
            extension.and_then(|e| e.recording.as_ref()).map(|c| &c.x_addr),
        ),
        (
            Ns::TSE,
            extension.and_then(|e| e.search.as_ref()).map(|c| &c.x_addr),
        ),
        (
            Ns::TRP,
            extension.and_then(|e| e.replay.as_ref()).map(|c| &c.x_addr),
        ),
        (
            Ns::TRV,
            extension.and_then(|e| e.receiver.as_ref()).map(|c| &c.x_addr),
        ),
    ];
    let there: Vec<(String, String)> = addresses
        .into_iter()
        .filter_map(|(ns, address)| Some((ns.uri().to_owned(), address?.clone())))
        .collect();
    for (feature, ns) in SERVICES {
        features.set(feature, there.iter().any(|(uri, _)| uri == ns.uri()));
    }
    device.set_addresses(there);
}

fn of_device(told: &tt::DeviceCapabilities, features: &mut Features) {
    use Feature::*;
    let network = told.network.as_ref();
    let system = told.system.as_ref();
    let http = system.and_then(|system| system.extension.as_ref());
    let security = told
        .security
        .as_ref()
        .and_then(|security| security.extension.as_ref());
    let yes = |flag: Option<Option<bool>>| flag.flatten() == Some(true);
    let tls = told.security.as_ref();
    for (feature, _) in super::device::COMMANDS {
        features.set(feature, false);
    }
    for (feature, supported) in [
        (Tls10, security.is_some_and(|security| security.tls1_0)),
        (Tls11, tls.is_some_and(|security| security.tls1_1)),
        (Tls12, tls.is_some_and(|security| security.tls1_2)),
        // What this operation has no place for.
        (Dhcpv6, false),
        (MaxUsers, false),
        (MaxUsernameLength, false),
        (MaxPasswordLength, false),
        (DefaultAccessPolicy, false),
        (AuxiliaryCommands, false),
        (Ipv6, yes(network.map(|n| n.ip_version6))),
        (ZeroConfiguration, yes(network.map(|n| n.zero_configuration))),
        (DynamicDns, yes(network.map(|n| n.dyn_dns))),
        (IpFilter, yes(network.map(|n| n.ip_filter))),
        (
            RemoteUserHandling,
            security
                .and_then(|security| security.extension.as_ref())
                .is_some_and(|security| security.remote_user_handling),
        ),
        // These are not in question before the services had capabilities of their own.
        (Discovery, true),
        (UserConfiguration, true),
        (NetworkConfiguration, true),
        (DiscoveryBye, system.is_some_and(|s| s.discovery_bye)),
        (SystemLogging, system.is_some_and(|s| s.system_logging)),
        (HttpFirmwareUpgrade, yes(http.map(|h| h.http_firmware_upgrade))),
        (HttpSystemBackup, yes(http.map(|h| h.http_system_backup))),
        (HttpSystemLogging, yes(http.map(|h| h.http_system_logging))),
        (
            HttpSupportInformation,
            yes(http.map(|h| h.http_support_information)),
        ),
        (
            DeviceRelayOutputs,
            told.io.as_ref().and_then(|io| io.relay_outputs).unwrap_or(0) > 0,
        ),
    ] {
        features.set(feature, supported);
    }
}

/// What of the services this operation tells, what is mandatory, and what was not there at its time.
fn of_services(told: &tt::Capabilities, features: &mut Features) {
    use Feature::*;
    let extension = told.extension.as_ref();
    let media = told.media.as_ref().map(|media| &media.streaming_capabilities);
    let recording = extension.and_then(|told| told.recording.as_ref());
    let search = extension.and_then(|told| told.search.as_ref());
    let io = extension.and_then(|told| told.device_io.as_ref());
    let analytics = told.analytics.as_ref();
    for (service, known) in [
        (
            MediaService,
            &[
                (MediaRts, true),
                (MediaRtpUdp, true),
                (MediaRtspHttp, true),
                (
                    MediaRtspTcp,
                    media.and_then(|told| told.rtp_rtsp_tcp) == Some(true),
                ),
                (
                    MediaMulticast,
                    media.and_then(|told| told.rtp_multicast) == Some(true),
                ),
            ][..],
        ),
        (
            EventService,
            &[
                (PersistentNotificationStorage, false),
                (BasicNotification, true),
                (MaxPullPoints, false),
                (EventBroker, false),
                (BrokerMqtt, false),
                (BrokerMqtts, false),
                (BrokerWs, false),
                (BrokerWss, false),
                (PullPointNotification, true),
            ],
        ),
        (
            DeviceIoService,
            &[
                (IoRelayOutputs, io.is_some_and(|told| told.relay_outputs > 0)),
                (IoDigitalInputs, false),
            ],
        ),
        (
            PtzService,
            &[
                (PtzCompatibleConfigurations, false),
                (PtzMoveStatus, false),
                (PtzStatusPosition, false),
            ],
        ),
        (
            AnalyticsService,
            &[
                (AnalyticsRules, analytics.is_some_and(|told| told.rule_support)),
                (AnalyticsRuleOptions, false),
                (RuleMotionRegion, false),
                (RuleFaceRecognition, false),
                (RuleLicensePlate, false),
                (RuleLineCounting, false),
                (AnalyticsModules, false),
                (AnalyticsModuleOptions, false),
                // What is below these two goes with them.
                (AnalyticsMetadata, false),
                (AnalyticsImages, false),
            ],
        ),
        (
            RecordingService,
            &[
                (
                    RecordingDynamicRecordings,
                    recording.is_some_and(|told| told.dynamic_recordings),
                ),
                (
                    RecordingDynamicTracks,
                    recording.is_some_and(|told| told.dynamic_tracks),
                ),
                (RecordingAudio, false),
                (RecordingOptions, false),
                (RecordingJpeg, false),
                (RecordingH264, false),
                (RecordingMpeg4, false),
            ],
        ),
        (
            SearchService,
            &[(SearchMetadata, search.is_some_and(|told| told.metadata_search))],
        ),
        (ReplayService, &[(ReplayReverse, false), (ReplayTcp, false)]),
    ] {
        if features.supports(service) {
            for &(feature, supported) in known {
                features.set(feature, supported);
            }
        }
    }
}

/// HTTP Digest is there if an operation that is not for everybody answers with its challenge.
async fn login(device: &Device, features: &mut Features) {
    device.set_login(Login::None);
    let answer = device
        .call::<tds::operations::GetUsers>(&tds::GetUsers::default())
        .await;
    let challenged = matches!(&answer, Err(CallError::Wrong(reason)) if reason.contains("401"));
    features.set(Feature::HttpDigest, challenged);
    features.set(Feature::UsernameToken, !challenged);
    device.set_login(if challenged {
        Login::Digest
    } else {
        Login::UsernameToken
    });
}

async fn ntp(device: &Device, features: &mut Features) {
    match device
        .call::<tds::operations::GetNTP>(&tds::GetNTP::default())
        .await
    {
        Ok(_) => features.set(Feature::Ntp, true),
        Err(CallError::Fault(_)) => features.set(Feature::Ntp, false),
        Err(error) => features.note("GetNTP", &error),
    }
}
