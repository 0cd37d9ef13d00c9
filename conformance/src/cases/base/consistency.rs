//! `GetServices` and `GetCapabilities` say the same: DEVICE-1-1-30.

use onvif_core::generated::tds::operations::{GetCapabilities, GetServices};
use onvif_core::generated::{tan, tds, tev, tmd, trc, trt, trv, tse, tt};
use onvif_core::xml::{Ns, ReadXml};

use crate::case;
use crate::case::{Case, Outcome, Stop, Test};
use crate::features::Feature;

/// The cases of this file.
pub const CASES: &[Case] = &[
    case!("DEVICE-1-1-30", agree, requires: [Feature::GetServices, Feature::GetCapabilities], shared: true),
];

async fn agree(test: &mut Test) -> Outcome {
    test.step(4);
    let services = test
        .call::<GetServices>(&tds::GetServices {
            include_capability: true,
        })
        .await?
        .service;
    test.step(6);
    let request = tds::GetCapabilities {
        category: vec![tt::CapabilityCategory::All],
    };
    let all = test.call::<GetCapabilities>(&request).await?.capabilities;
    test.step(7);
    let listed: tds::DeviceServiceCapabilities = of(test, &services, Ns::TDS)?;
    let device = all.device.unwrap_or_default();
    network(test, &device, &listed)?;
    system(test, &device, &listed)?;
    security(test, &device, &listed)?;
    if let Some(told) = &all.events {
        test.step(63);
        let listed: tev::Capabilities = of(test, &services, Ns::TEV)?;
        same(
            test,
            65,
            "Events.WSSubscriptionPolicySupport",
            Some(told.ws_subscription_policy_support),
            listed.ws_subscription_policy_support,
        )?;
        // The capability of pull points has become a number, without which there are as many as the service likes.
        let pausable = told.ws_pausable_subscription_manager_interface_support;
        same(
            test,
            69,
            "Events.WSPausableSubscriptionManagerInterfaceSupport",
            Some(pausable),
            listed.ws_pausable_subscription_manager_interface_support,
        )?;
    }
    if let Some(told) = &all.analytics {
        test.step(71);
        let listed: tan::Capabilities = of(test, &services, Ns::TAN)?;
        same(
            test,
            71,
            "Analytics.RuleSupport",
            Some(told.rule_support),
            listed.rule_support,
        )?;
        same(
            test,
            71,
            "Analytics.AnalyticsModuleSupport",
            Some(told.analytics_module_support),
            listed.analytics_module_support,
        )?;
    }
    if all.imaging.is_some() {
        test.step(72);
        there(test, &services, Ns::TIMG)?;
    }
    if let Some(told) = &all.media {
        media(test, told, &services)?;
    }
    if all.ptz.is_some() {
        test.step(74);
        there(test, &services, Ns::TPTZ)?;
    }
    extension(test, &all.extension.unwrap_or_default(), &services)
}

fn network(
    test: &mut Test,
    device: &tt::DeviceCapabilities,
    listed: &tds::DeviceServiceCapabilities,
) -> Outcome {
    let told = device.network.clone().unwrap_or_default();
    let extension = told.extension.unwrap_or_default();
    let listed = &listed.network;
    for (step, name, told, listed) in [
        (9, "IPFilter", told.ip_filter, listed.ip_filter),
        (
            11,
            "ZeroConfiguration",
            told.zero_configuration,
            listed.zero_configuration,
        ),
        (13, "IPVersion6", told.ip_version6, listed.ip_version6),
        (15, "DynDNS", told.dyn_dns, listed.dyn_dns),
        (
            17,
            "Dot11Configuration",
            extension.dot11_configuration,
            listed.dot11_configuration,
        ),
    ] {
        same(test, step, &format!("Device.Network.{name}"), told, listed)?;
    }
    Ok(())
}

fn system(
    test: &mut Test,
    device: &tt::DeviceCapabilities,
    listed: &tds::DeviceServiceCapabilities,
) -> Outcome {
    let told = device.system.clone().unwrap_or_default();
    let more = told.extension.unwrap_or_default();
    let listed = &listed.system;
    for (step, name, told, listed) in [
        (
            19,
            "DiscoveryResolve",
            Some(told.discovery_resolve),
            listed.discovery_resolve,
        ),
        (21, "DiscoveryBye", Some(told.discovery_bye), listed.discovery_bye),
        (
            23,
            "RemoteDiscovery",
            Some(told.remote_discovery),
            listed.remote_discovery,
        ),
        (25, "SystemBackup", Some(told.system_backup), listed.system_backup),
        (
            27,
            "SystemLogging",
            Some(told.system_logging),
            listed.system_logging,
        ),
        // Steps 29 and 30: the newer form has no FirmwareUpgrade.
        (
            31,
            "HttpFirmwareUpgrade",
            more.http_firmware_upgrade,
            listed.http_firmware_upgrade,
        ),
        (
            33,
            "HttpSystemBackup",
            more.http_system_backup,
            listed.http_system_backup,
        ),
        (
            35,
            "HttpSystemLogging",
            more.http_system_logging,
            listed.http_system_logging,
        ),
        (
            37,
            "HttpSupportInformation",
            more.http_support_information,
            listed.http_support_information,
        ),
    ] {
        same(test, step, &format!("Device.System.{name}"), told, listed)?;
    }
    Ok(())
}

fn security(
    test: &mut Test,
    device: &tt::DeviceCapabilities,
    listed: &tds::DeviceServiceCapabilities,
) -> Outcome {
    let told = device.security.clone().unwrap_or_default();
    let more = told.extension.unwrap_or_default();
    let most = more.extension.unwrap_or_default();
    let listed = &listed.security;
    for (step, name, told, listed) in [
        (39, "TLS1.1", told.tls1_1, listed.tls1_1),
        (41, "TLS1.2", told.tls1_2, listed.tls1_2),
        (
            43,
            "OnboardKeyGeneration",
            told.onboard_key_generation,
            listed.onboard_key_generation,
        ),
        (
            45,
            "AccessPolicyConfig",
            told.access_policy_config,
            listed.access_policy_config,
        ),
        (47, "X.509Token", told.x_509_token, listed.x_509_token),
        (49, "SAMLToken", told.saml_token, listed.saml_token),
        (51, "KerberosToken", told.kerberos_token, listed.kerberos_token),
        (53, "RELToken", told.rel_token, listed.rel_token),
        (55, "TLS1.0", more.tls1_0, listed.tls1_0),
        (57, "Dot1X", most.dot1x, listed.dot1x),
        (
            61,
            "RemoteUserHandling",
            most.remote_user_handling,
            listed.remote_user_handling,
        ),
    ] {
        same(test, step, &format!("Device.Security.{name}"), Some(told), listed)?;
    }
    test.step(59);
    let methods = listed.supported_eap_methods.as_ref().map(|list| list.0.clone());
    let methods = methods.unwrap_or_default();
    let told = &most.supported_eap_method;
    test.check(
        told.is_empty() == methods.is_empty() && told.iter().all(|method| methods.contains(method)),
        format!("SupportedEAPMethods {told:?}"),
        format!("{methods:?}"),
    )
}

fn media(test: &mut Test, told: &tt::MediaCapabilities, services: &[tds::Service]) -> Outcome {
    test.step(73);
    let listed: trt::Capabilities = of(test, services, Ns::TRT)?;
    let (streams, streaming) = (&told.streaming_capabilities, &listed.streaming_capabilities);
    for (name, told, listed) in [
        ("RTPMulticast", streams.rtp_multicast, streaming.rtp_multicast),
        ("RTP_TCP", streams.rtp_tcp, streaming.rtp_tcp),
        ("RTP_RTSP_TCP", streams.rtp_rtsp_tcp, streaming.rtp_rtsp_tcp),
    ] {
        same(
            test,
            73,
            &format!("Media.StreamingCapabilities.{name}"),
            told,
            listed,
        )?;
    }
    let Some(extension) = &told.extension else {
        return Ok(());
    };
    let most = extension.profile_capabilities.maximum_number_of_profiles;
    let listed = listed.profile_capabilities.maximum_number_of_profiles;
    test.check(
        listed == Some(most),
        format!("MaximumNumberOfProfiles {most}"),
        format!("{listed:?}"),
    )
}

fn extension(test: &mut Test, told: &tt::CapabilitiesExtension, services: &[tds::Service]) -> Outcome {
    if let Some(told) = &told.device_io {
        test.step(75);
        let listed: tmd::Capabilities = of(test, services, Ns::TMD)?;
        for (name, told, listed) in [
            ("VideoSources", told.video_sources, listed.video_sources),
            ("VideoOutputs", told.video_outputs, listed.video_outputs),
            ("AudioSources", told.audio_sources, listed.audio_sources),
            ("AudioOutputs", told.audio_outputs, listed.audio_outputs),
            ("RelayOutputs", told.relay_outputs, listed.relay_outputs),
        ] {
            as_many(test, &format!("DeviceIO.{name}"), told, listed)?;
        }
    }
    if let Some(told) = &told.recording {
        test.step(76);
        let listed: trc::Capabilities = of(test, services, Ns::TRC)?;
        same(
            test,
            76,
            "Recording.DynamicRecordings",
            Some(told.dynamic_recordings),
            listed.dynamic_recordings,
        )?;
        same(
            test,
            76,
            "Recording.DynamicTracks",
            Some(told.dynamic_tracks),
            listed.dynamic_tracks,
        )?;
    }
    if let Some(told) = &told.search {
        test.step(77);
        let listed: tse::Capabilities = of(test, services, Ns::TSE)?;
        same(
            test,
            77,
            "Search.MetadataSearch",
            Some(told.metadata_search),
            listed.metadata_search,
        )?;
    }
    if told.replay.is_some() {
        test.step(78);
        there(test, services, Ns::TRP)?;
    }
    if let Some(told) = &told.receiver {
        test.step(79);
        let listed: trv::Capabilities = of(test, services, Ns::TRV)?;
        same(
            test,
            79,
            "Receiver.RTP_Multicast",
            Some(told.rtp_multicast),
            listed.rtp_multicast,
        )?;
        same(test, 79, "Receiver.RTP_TCP", Some(told.rtp_tcp), listed.rtp_tcp)?;
        same(
            test,
            79,
            "Receiver.RTP_RTSP_TCP",
            Some(told.rtp_rtsp_tcp),
            listed.rtp_rtsp_tcp,
        )?;
        as_many(
            test,
            "Receiver.SupportedReceivers",
            told.supported_receivers,
            Some(listed.supported_receivers),
        )?;
        as_many(
            test,
            "Receiver.MaximumRTSPURILength",
            told.maximum_rtspuri_length,
            listed.maximum_rtspuri_length,
        )?;
    }
    Ok(())
}

/// A capability is there in both answers, or in none; what is left out is not there.
fn same(test: &mut Test, step: u32, name: &str, told: Option<bool>, listed: Option<bool>) -> Outcome {
    let (told, listed) = (told.unwrap_or(false), listed.unwrap_or(false));
    // Two steps for each capability, up to the services that need not be there.
    test.step(if told && step < 71 { step + 1 } else { step });
    test.check(
        told == listed,
        format!("{name} = {told}, as GetCapabilities has it"),
        format!("{listed} by GetServices"),
    )
}

fn as_many(test: &Test, name: &str, told: i32, listed: Option<i32>) -> Outcome {
    let listed = listed.unwrap_or(0);
    test.check(
        told == listed,
        format!("{told} {name}, as GetCapabilities has it"),
        format!("{listed} by GetServices"),
    )
}

fn there<'a>(test: &Test, services: &'a [tds::Service], ns: Ns) -> Result<&'a tds::Service, Stop> {
    let found = services.iter().find(|service| service.namespace == ns.uri());
    test.present(found, &format!("the service {}", ns.uri()))
}

/// The capabilities of a service as they are listed.
fn of<C: ReadXml>(test: &Test, services: &[tds::Service], ns: Ns) -> Result<C, Stop> {
    let service = there(test, services, ns)?;
    let element = service.capabilities.as_ref().and_then(|told| told.any.as_ref());
    let what = format!("Capabilities of the service {}", ns.uri());
    test.present(element, &what)?
        .read_as()
        .map_err(|error| test.failed(what, error.to_string()))
}
