//! Features as the discovery specification finds them: on the camera, which has nearly all, on a device with hardly any service, and on older devices.

use std::collections::BTreeMap;

use onvif_conformance::case;
use onvif_conformance::case::{Case, Impact, Outcome, Test};
use onvif_conformance::features::Feature;
use onvif_conformance::run::{Judged, Report, Selection, run};
use onvif_conformance::wire::Device as Target;
use onvif_core::generated::tmd::operations::GetRelayOutputs;
use onvif_core::generated::tptz::operations::{AbsoluteMove, GetStatus, GotoHomePosition};
use onvif_core::generated::trt::operations::GetProfiles;
use onvif_core::generated::tt::MoveStatus;
use onvif_core::generated::{tptz, trt, tt};
use onvif_core::xml::Ns;

use crate::camera::Camera;
use crate::mutant::{Answer, Mutant, Proxy, as_it_is, asks};
use crate::scripted::between;
use crate::{judge_with, serve, target};

/// What was found, by path.
fn found(report: &Report) -> BTreeMap<&str, &str> {
    let features = report.features.iter();
    features.map(|feature| (feature.path, feature.support)).collect()
}

/// The paths of this list that were not found so, and as what.
fn others<'a>(report: &'a Report, wanted: &str, paths: &[&'a str]) -> Vec<(&'a str, &'a str)> {
    let found = found(report);
    let of = |path: &&'a str| (*path, found.get(path).copied().unwrap_or("no feature"));
    let told = paths.iter().map(of);
    told.filter(|(_, support)| *support != wanted).collect()
}

/// A run of these cases only, which is what decides what may be set.
async fn report(address: std::net::SocketAddr, only: &[&str]) -> Report {
    judge_with(address, only, |selection| {
        selection.settings.longest = std::time::Duration::from_secs(1);
    })
    .await
}

async fn through(address: std::net::SocketAddr, apply: fn(&mut Answer<'_>), only: &[&str]) -> Report {
    let mutant = Mutant {
        name: "a device of another kind",
        fails: &[],
        ask: as_it_is,
        apply,
    };
    let proxy = Proxy::start(address, mutant).await;
    report(proxy.address(), only).await
}

/// Cases that set relays and the home position.
const SETTING: &[&str] = &["DEVICE-5-1-3", "DEVICEIO-1-1-4", "PTZ-5-1-1"];

/// What only a relay that is set tells.
const TRIED: &[&str] = &[
    "Device/IO/RelayOutputs/Bistable Mode",
    "Device/IO/RelayOutputs/Bistable Mode/Open Idle State",
    "Device/IO/RelayOutputs/Bistable Mode/Closed Idle State",
    "Device/IO/RelayOutputs/Monostable Mode",
    "Device/IO/RelayOutputs/Monostable Mode/Open Idle State",
    "Device/IO/RelayOutputs/Monostable Mode/Closed Idle State",
    "Device IO Service/Relay Outputs/Monostable Mode/Closed Idle State",
    "Device IO Service/Relay Outputs/Monostable Mode/Open Idle State",
    "Device IO Service/Relay Outputs/Bistable Mode/Closed Idle State",
    "Device IO Service/Relay Outputs/Bistable Mode/Open Idle State",
];

/// What the camera tells about its relays without being set.
const MODES: &[&str] = &[
    "Device IO Service/Relay Outputs/Relay Output Options",
    "Device IO Service/Relay Outputs/Monostable Mode",
    "Device IO Service/Relay Outputs/Bistable Mode",
];

/// What else the camera has.
const ASKED: &[&str] = &[
    "Device/Security/TLS1.2",
    "Media Service/Video/JPEG",
    "Media Service/Audio encoding/G.711",
    "Media Service/Real-time streaming/RTP/UDP",
    "Media Service/Real-time streaming/RTP/RTSP/HTTP",
    "Media Service/Audio output/G.711",
    "Media Service/Audio output/G.726",
    "Media Service/Audio output/AAC",
    "Media2 Service/Audio Output/G.711",
    "Media2 Service/Audio Output/AAC",
    "Media2 Service/Real-time Streaming/RTP/UDP",
    "Media2 Service/Real-time Streaming/RTP/RTSP/HTTP",
    "Media2 Service/OSD/Types/Text",
    "Media2 Service/OSD/Types/Image",
    "Media2 Service/Events/Media/ProfileChanged",
    "Media2 Service/Events/Media/ConfigurationChanged",
    "Imaging Service/IrCutfilter Configuration",
    "Imaging Service/Focus Control",
    "Imaging Service/Events/Motion Alarm",
    "PTZ Service/Node/Speed configuration function for Pan/Tilt movement",
    "PTZ Service/Node/Speed configuration function for Zoom movement",
    "PTZ Service/Node/Home Position/Configurable Home Position",
];

/// What hangs on services that the camera does not have, and a door controller has.
const BEYOND: &[&str] = &[
    "Security Configuration Service/Keystore features support/RSA Key Pair Generation",
    "Security Configuration Service/Keystore features support/PKCS10 External Certification with RSA",
    "Security Configuration Service/Keystore features support/Self-Signed Certificate Creation with RSA",
    "Security Configuration Service/Keystore features support/Passphrase Management",
    "Security Configuration Service/Keystore features support/PKCS8 Container Upload",
    "Security Configuration Service/Keystore features support/PKCS12 Container Upload",
    "Security Configuration Service/Keystore features support/CRLs",
    "Security Configuration Service/Keystore features support/Certification path validation policies",
    "Security Configuration Service/Keystore features support/TLS WWW client auth extended key usage extension",
    "Security Configuration Service/Keystore features support/No Private Key Sharing",
    "Security Configuration Service/TLS features support/TLS Server",
    "Security Configuration Service/TLS features support/TLS client authentication",
    "Security Configuration Service/TLS features support/Enabled TLS Versions",
    "Credential Service/Identifier Types/pt:Card",
    "Credential Service/Identifier Types/pt:PIN",
    "Credential Service/Identifier Types/pt:Fingerprint",
    "Credential Service/Identifier Types/pt:Face",
    "Credential Service/Identifier Types/pt:Iris",
    "Credential Service/Identifier Types/pt:Vein",
    "Credential Service/pt:ExemptFromAuthentication",
    "Door Control Service/Events/Door/State/DoorMode",
    "Door Control Service/Events/Configuration/Door/Removed",
    "Access Control Service/Area Entity",
    "Access Control Service/Events/AccessControl/AccessGranted/Anonymous",
    "Access Control Service/Events/AccessControl/Denied/CredentialNotFound/Card",
];

/// What the camera does not have, though it could.
const ABSENT: &[&str] = &[
    "Device/Security/TLS1.0",
    "Device/Security/TLS1.1",
    "PTZ Service/Node/Home Position/Fixed Home Position",
];

#[tokio::test]
async fn a_camera_has_what_the_specification_finds() {
    let camera = Camera::start().await;
    let report = report(camera.address, SETTING).await;
    for (wanted, paths) in [
        ("supported", TRIED),
        ("supported", MODES),
        ("supported", ASKED),
        ("not supported", ABSENT),
        ("not supported", BEYOND),
    ] {
        let others = others(&report, wanted, paths);
        assert!(
            others.is_empty(),
            "not {wanted}: {others:#?}\n{:#?}",
            report.remarks
        );
    }
    // It answers whatever it is asked; to probes another device of this machine may answer. A device that leaves anything open supports no profile.
    let undefined = report.features.iter();
    let undefined = undefined.filter(|feature| feature.support == "undefined");
    let undefined: Vec<&str> = undefined.map(|feature| feature.path).collect();
    let left = undefined.iter().filter(|path| !path.starts_with("Discovery/"));
    assert_eq!(left.count(), 0, "{undefined:?}");
}

#[tokio::test]
async fn nothing_is_set_for_cases_that_set_nothing() {
    let camera = Camera::start().await;
    let mut report = report(camera.address, &["DEVICE-5-1-1"]).await;
    let left = others(&report, "not tried", TRIED);
    assert!(left.is_empty(), "{left:#?}");
    // Nor for whoever only wants to know what would be run.
    report = judge_with(camera.address, SETTING, |selection| selection.dry = true).await;
    let left = others(&report, "not tried", TRIED);
    assert!(left.is_empty(), "{left:#?}");
}

/// Where the camera is, once it stands still.
async fn place(device: &Target, profile: &str) -> tt::PTZVector {
    let request = tptz::GetStatus {
        profile_token: profile.to_owned(),
    };
    loop {
        let status = device.call::<GetStatus>(&request).await.unwrap().ptz_status;
        let moves = status.move_status.unwrap();
        if moves.pan_tilt != Some(MoveStatus::MOVING) && moves.zoom != Some(MoveStatus::MOVING) {
            return status.position.unwrap();
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
}

/// A camera that does not say whether its home position is fixed.
fn quiet(answer: &mut Answer<'_>) {
    answer.replace(" FixedHomePosition=\"false\"", "");
}

const HOME: &str = "PTZ Service/Node/Home Position/Configurable Home Position";

#[tokio::test]
async fn where_it_is_allowed_everything_is_tried_whatever_is_run() {
    let camera = Camera::start().await;
    let device = target(camera.address);
    device.insist(false);
    device.learn_services().await.unwrap();
    let profiles = device.call::<GetProfiles>(&trt::GetProfiles::default()).await;
    let profiles = profiles.unwrap().profiles.into_iter();
    let mut with_ptz = profiles.filter(|profile| profile.ptz_configuration.is_some());
    let profile = with_ptz.next().unwrap().token;
    let home = place(&device, &profile).await;
    // Away from home, so that it would show if home were where the camera happens to be.
    let mut away = home.clone();
    away.zoom.as_mut().unwrap().x = 0.5;
    let request = tptz::AbsoluteMove {
        profile_token: profile.clone(),
        position: away,
        speed: None,
    };
    device.call::<AbsoluteMove>(&request).await.unwrap();
    let away = place(&device, &profile).await;
    assert_ne!(away, home);
    let relays = async || {
        let answer = device.call::<GetRelayOutputs>(&Default::default()).await;
        answer.unwrap()
    };
    let before = relays().await;

    let proxy = Proxy::start(
        camera.address,
        Mutant {
            name: "a camera that does not say whether its home position is fixed",
            fails: &[],
            ask: as_it_is,
            apply: quiet,
        },
    )
    .await;
    let only = &["DEVICE-5-1-1"];
    let report = judge_with(proxy.address(), only, |_| {}).await;
    let left = others(&report, "not tried", &[TRIED, &[HOME]].concat());
    assert!(left.is_empty(), "{left:#?}");
    let report = judge_with(proxy.address(), only, |selection| {
        selection.allowed = vec![Impact::Features];
    })
    .await;
    let left = others(&report, "supported", &[TRIED, &[HOME]].concat());
    assert!(left.is_empty(), "{left:#?}\n{:#?}", report.remarks);

    assert_eq!(relays().await, before);
    assert_eq!(place(&device, &profile).await, away);
    let request = tptz::GotoHomePosition {
        profile_token: profile.clone(),
        speed: None,
    };
    device.call::<GotoHomePosition>(&request).await.unwrap();
    assert_eq!(place(&device, &profile).await, home);
}

#[tokio::test]
async fn a_device_without_services_has_nothing_of_them() {
    let served = serve().await;
    let report = report(served.address, SETTING).await;
    let beyond: Vec<&str> = TRIED
        .iter()
        .chain(MODES)
        .chain(ASKED)
        .chain(ABSENT)
        .chain(BEYOND)
        .copied()
        // Events are what the event service lists.
        .filter(|path| !path.contains("/Events/") || path.starts_with("Door"))
        .collect();
    let left = others(&report, "not supported", &beyond);
    assert!(left.is_empty(), "{left:#?}");
    served.server.stop().await;
}

#[tokio::test]
async fn what_a_device_refuses_it_does_not_have() {
    let camera = Camera::start().await;
    // Relays that are bistable only and rest closed, and a home position that nothing is said about and that can be set.
    let report = through(
        camera.address,
        |answer| {
            let set = answer.to("SetRelayOutputSettings");
            if set && (answer.request.contains("Monostable") || answer.request.contains(">open<")) {
                answer.refuse(&["Sender", "InvalidArgVal"]);
            }
            answer.replace(" FixedHomePosition=\"false\"", "");
            if answer.to("GetMoveOptions") {
                answer.say("<x:GetMoveOptionsResponse xmlns:x=\"http://www.onvif.org/ver20/imaging/wsdl\"><x:MoveOptions/></x:GetMoveOptionsResponse>");
            }
            answer.replace("IrCutFilterModes>OFF<", "IrCutFilterModes>ON<");
        },
        SETTING,
    )
    .await;
    let there = [
        "Device/IO/RelayOutputs/Bistable Mode",
        "Device/IO/RelayOutputs/Bistable Mode/Closed Idle State",
        "Device IO Service/Relay Outputs/Bistable Mode/Closed Idle State",
        "PTZ Service/Node/Home Position/Configurable Home Position",
    ];
    let left = others(&report, "supported", &there);
    assert!(left.is_empty(), "{left:#?}");
    let lacking = [
        "Device/IO/RelayOutputs/Bistable Mode/Open Idle State",
        "Device/IO/RelayOutputs/Monostable Mode",
        "Device/IO/RelayOutputs/Monostable Mode/Open Idle State",
        "Device IO Service/Relay Outputs/Bistable Mode/Open Idle State",
        "PTZ Service/Node/Home Position/Fixed Home Position",
        "Imaging Service/Focus Control",
        "Imaging Service/IrCutfilter Configuration",
    ];
    let left = others(&report, "not supported", &lacking);
    assert!(left.is_empty(), "{left:#?}");
    // A relay that refuses both idle states leaves them open.
    let open = ["Device IO Service/Relay Outputs/Monostable Mode/Open Idle State"];
    let left = others(&report, "undefined", &open);
    assert!(left.is_empty(), "{left:#?}");
}

#[tokio::test]
async fn a_device_of_the_first_release_has_what_its_capabilities_tell() {
    let camera = Camera::start().await;
    let report = through(
        camera.address,
        |answer| {
            if asks(answer.request, "GetServices") || asks(answer.request, "GetServiceCapabilities") {
                answer.refuse(&["Receiver", "ActionNotSupported"]);
            }
        },
        &["DEVICE-1-1-31"],
    )
    .await;
    let there = [
        "Device/Capabilities/GetCapabilities",
        "Media Service/Real-time streaming",
        "Media Service/Real-time streaming/RTP/UDP",
        "Media Service/Real-time streaming/RTP/RTSP/TCP",
        "Event Service/WS Basic Notification",
        "Event Service/Pull-Point Notification",
        "Device IO Service/Relay Outputs",
        "Device IO Service/Relay Outputs/Relay Output Options",
    ];
    let left = others(&report, "supported", &there);
    assert!(left.is_empty(), "{left:#?}");
    let lacking = [
        "Device/Capabilities/GetServices",
        "Device/Security/Maximum Users",
        "Device/Misc/Auxiliary Commands",
        "Media2 Service",
        "Media2 Service/Video/H.264",
        "Event Service/Event Broker",
        "Event Service/Event Broker/Protocols/mqtt",
        "Device IO Service/Digital Inputs",
        "PTZ Service/Move Status",
        "Analytics Service/Supported Metadata/Human Face",
        "Security Configuration Service/TLS features support/TLS Server",
    ];
    let left = others(&report, "not supported", &lacking);
    assert!(left.is_empty(), "{left:#?}");
}

/// Services of a door controller, each with its capabilities.
const CONTROLLER: [(Ns, &str); 4] = [
    (
        Ns::TAS,
        "<x:KeystoreCapabilities RSAKeyPairGeneration=\"true\" PKCS10ExternalCertificationWithRSA=\"true\" \
         SelfSignedCertificateCreationWithRSA=\"true\" MaximumNumberOfPassphrases=\"3\" PKCS8RSAKeyPairUpload=\"true\" \
         PKCS12CertificateWithRSAPrivateKeyUpload=\"true\" MaximumNumberOfCRLs=\"1\" MaximumNumberOfCertificationPathValidationPolicies=\"1\" \
         EnforceTLSWebClientAuthExtKeyUsage=\"true\" NoPrivateKeySharing=\"true\"/>\
         <x:TLSServerCapabilities TLSServerSupported=\"1.2\" TLSClientAuthSupported=\"true\" EnabledVersionsSupported=\"true\"/>",
    ),
    (
        Ns::TCR,
        "<x:SupportedIdentifierType>pt:Card</x:SupportedIdentifierType><x:SupportedIdentifierType>pt:PIN</x:SupportedIdentifierType>\
         <x:SupportedIdentifierType>pt:Fingerprint</x:SupportedIdentifierType><x:SupportedIdentifierType>pt:Face</x:SupportedIdentifierType>\
         <x:SupportedIdentifierType>pt:Iris</x:SupportedIdentifierType><x:SupportedIdentifierType>pt:Vein</x:SupportedIdentifierType>\
         <x:Extension><x:SupportedExemptionType>pt:ExemptFromAuthentication</x:SupportedExemptionType></x:Extension>",
    ),
    (Ns::TDC, ""),
    (Ns::TAC, ""),
];

/// Attributes that the capabilities of credentials, doors and access points have to have.
const LIMITS: &str = "MaxLimit=\"10\" CredentialValiditySupported=\"true\" CredentialAccessProfileValiditySupported=\"true\" \
                      ValiditySupportsTimeValue=\"true\" MaxCredentials=\"10\" MaxAccessProfilesPerCredential=\"1\" ResetAntipassbackSupported=\"true\"";

/// A device with the services of a door controller, one area, and their events.
fn control(answer: &mut Answer<'_>) {
    if answer.to("GetServices") {
        let Some(place) = between(answer.body, "<tds:XAddr>").map(str::to_owned) else {
            return;
        };
        let list = CONTROLLER.map(|(ns, _)| {
            format!(
                "<tds:Service><tds:Namespace>{}</tds:Namespace><tds:XAddr>{place}</tds:XAddr>\
                 <tds:Version><tt:Major xmlns:tt=\"http://www.onvif.org/ver10/schema\">1</tt:Major>\
                 <tt:Minor xmlns:tt=\"http://www.onvif.org/ver10/schema\">0</tt:Minor></tds:Version></tds:Service>",
                ns.uri()
            )
        });
        let end = "</tds:GetServicesResponse>";
        answer.replace(end, &format!("{}{end}", list.concat()));
    } else if answer.to("GetServiceCapabilities") {
        for (ns, told) in CONTROLLER {
            if answer.request.contains(&format!("\"{}\"", ns.uri())) {
                let limits = if ns == Ns::TAS { "" } else { LIMITS };
                answer.say(&format!(
                    "<x:GetServiceCapabilitiesResponse xmlns:x=\"{}\"><x:Capabilities {limits}>{told}</x:Capabilities></x:GetServiceCapabilitiesResponse>",
                    ns.uri()
                ));
            }
        }
    } else if answer.to("GetAreaInfoList") {
        answer.say(&format!(
            "<x:GetAreaInfoListResponse xmlns:x=\"{}\"><x:AreaInfo token=\"yard\"><x:Name>Yard</x:Name></x:AreaInfo></x:GetAreaInfoListResponse>",
            Ns::TAC.uri()
        ));
    } else if answer.to("GetEventProperties") {
        let marked = |path: &str| {
            let names: Vec<&str> = path.split('/').collect();
            let (last, above) = names.split_last().unwrap();
            let (open, close) = above.iter().enumerate().fold(
                (String::new(), String::new()),
                |(open, close), (depth, name)| {
                    let prefix = if depth == 0 { "e:" } else { "" };
                    (
                        format!("{open}<{prefix}{name}>"),
                        format!("</{prefix}{name}>{close}"),
                    )
                },
            );
            format!("{open}<{last} xmlns:w=\"http://docs.oasis-open.org/wsn/t-1\" w:topic=\"true\"/>{close}")
                .replacen('>', " xmlns:e=\"http://www.onvif.org/ver10/topics\">", 1)
        };
        let topics = [
            "Door/State/DoorMode",
            "Configuration/Door/Removed",
            "AccessControl/AccessGranted/Anonymous",
            "AccessControl/Denied/CredentialNotFound/Card",
        ]
        .map(marked);
        let end = answer
            .body
            .find("TopicSet>")
            .and_then(|_| answer.body.rfind("</wstop:TopicSet>"));
        if let Some(end) = end {
            answer.body.insert_str(end, &topics.concat());
        }
    }
}

#[tokio::test]
async fn a_door_controller_has_what_a_camera_has_not() {
    let served = serve().await;
    let report = through(served.address, control, &["DEVICE-1-1-1"]).await;
    let left = others(&report, "supported", BEYOND);
    assert!(left.is_empty(), "{left:#?}\n{:#?}", report.remarks);
    let not_listed = [
        "Door Control Service/Events/Door/State/DoorAlarm",
        "Access Control Service/Events/AccessControl/Denied/CredentialNotFound",
    ];
    let left = others(&report, "not supported", &not_listed);
    assert!(left.is_empty(), "{left:#?}");
    served.server.stop().await;
}

/// One case of a report.
fn judged<'a>(report: &'a Report, id: &str) -> &'a Judged {
    report.cases.iter().find(|judged| judged.id == id).unwrap()
}

/// Whether a request is for the capabilities of one service.
fn asks_capabilities(answer: &Answer<'_>, ns: Ns) -> bool {
    answer.to("GetServiceCapabilities") && answer.request.contains(&format!("\"{}\"", ns.uri()))
}

#[tokio::test]
async fn what_is_undefined_is_processed_as_supported() {
    let camera = Camera::start().await;
    // Capabilities of other services than those that were asked for, and a fault.
    let report = through(
        camera.address,
        |answer| {
            if asks_capabilities(answer, Ns::TR2) {
                answer.say("<tds:GetServiceCapabilitiesResponse/>");
            } else if asks_capabilities(answer, Ns::TPTZ) {
                answer.refuse(&["Receiver", "ActionNotSupported"]);
            }
        },
        &["MEDIA2-6-1-5", "MEDIA2-7-1-1", "MEDIA2_PTZ-1-1-3", "PTZ-3-1-1"],
    )
    .await;
    let undefined = [
        "Media2 Service/OSD",
        "Media2 Service/OSD/Types/Text",
        "Media2 Service/Mask",
        "PTZ Service/Move Status",
        "PTZ Service/Status Position",
    ];
    let left = others(&report, "undefined", &undefined);
    assert!(left.is_empty(), "{left:#?}");
    for found in &report.features {
        let expected = matches!(found.support, "supported" | "undefined");
        assert_eq!(found.processed_as_supported, expected, "{}", found.path);
    }
    // It has what it does not tell: the case about it runs, and says what it took for supported.
    let osd = judged(&report, "MEDIA2-6-1-5");
    assert_eq!(osd.verdict.name(), "passed", "{}", osd.remark());
    assert_eq!(osd.presumed, ["Media2 Service/OSD"]);
    assert!(osd.remark().contains("undefined, and processed as supported"));
    // What is wrong about the capabilities is what their own case is about, which presumes nothing of them.
    let capabilities = judged(&report, "MEDIA2-7-1-1");
    assert_eq!(capabilities.verdict.name(), "failed", "{}", capabilities.remark());
    assert_eq!(capabilities.presumed, [""; 0]);
    // Within a case as well.
    let moved = judged(&report, "PTZ-3-1-1");
    assert!(
        moved.presumed.contains(&"PTZ Service/Move Status"),
        "{:?} {}",
        moved.presumed,
        moved.remark()
    );
    // No profile can be built on that.
    for checked in &report.profiles {
        assert_ne!(checked.outcome, "supported", "{}", checked.line());
        assert!(checked.undefined >= undefined.len());
    }
}

#[tokio::test]
async fn a_service_of_which_nothing_tells_where_it_is_is_not_judged() {
    let camera = Camera::start().await;
    let report = through(
        camera.address,
        |answer| {
            if answer.to("GetServices") || answer.to("GetCapabilities") {
                answer.refuse(&["Receiver", "ActionNotSupported"]);
            }
        },
        &["DEVICE-3-1-9", "PTZ-1-1-1", "MEDIA2-6-1-5"],
    )
    .await;
    let left = others(&report, "undefined", &["PTZ Service", "Media2 Service/OSD"]);
    assert!(left.is_empty(), "{left:#?}");
    assert_eq!(judged(&report, "DEVICE-3-1-9").verdict.name(), "passed");
    for (id, service) in [("PTZ-1-1-1", "PTZ Service"), ("MEDIA2-6-1-5", "Media2 Service")] {
        let judged = judged(&report, id);
        let reason = format!("{service} is undefined, and nothing tells where it would be");
        assert_eq!((judged.verdict.name(), judged.remark()), ("inconclusive", reason));
        assert!(judged.exchanges.is_empty());
    }
}

/// A case that presumes what shows only when it is tried.
const PRESUMES_A_TRIAL: Case = case!("DEVICE-5-1-1", nothing, requires: [Feature::IoRelayBistableOpen]);

async fn nothing(_: &mut Test) -> Outcome {
    Ok(())
}

#[tokio::test]
async fn what_was_not_tried_is_not_taken_for_supported() {
    let camera = Camera::start().await;
    for (dry, allowed, expected) in [
        (
            false,
            vec![],
            (
                "skipped",
                "Device IO Service/Relay Outputs/Bistable Mode/Open Idle State shows only when it is tried: --allow features",
            ),
        ),
        (true, vec![], ("skipped", "dry run")),
        (false, vec![Impact::Features], ("passed", "")),
    ] {
        let selection = Selection {
            only: vec![PRESUMES_A_TRIAL.id.to_owned()],
            allowed,
            dry,
            ..Selection::default()
        };
        let device = std::sync::Arc::new(target(camera.address));
        let report = run(device, &[PRESUMES_A_TRIAL], &selection, &mut |_, _, _| {}).await;
        let report = report.unwrap();
        let judged = &report.cases[0];
        assert_eq!((judged.verdict.name(), judged.remark().as_str()), expected);
    }
}

#[tokio::test]
async fn a_home_position_that_cannot_be_put_back_is_set_only_where_that_is_allowed() {
    let camera = Camera::start().await;
    // Moves to positions, and never tells one.
    let without_positions = |answer: &mut Answer<'_>| {
        if answer.to("GetStatus") {
            answer.cut("tt:Position");
        }
    };
    let mutant = Mutant {
        name: "a camera that tells no positions",
        fails: &[],
        ask: as_it_is,
        apply: without_positions,
    };
    let proxy = Proxy::start(camera.address, mutant).await;
    for (allowed, does) in [(vec![], false), (vec![Impact::HomePosition], true)] {
        let report = judge_with(proxy.address(), &["PTZ-5-1-1", "PTZ-5-1-4"], |selection| {
            selection.allowed = allowed;
            selection.keep = true;
        })
        .await;
        for judged in &report.cases {
            let sets = judged.exchanges.iter();
            let sets = sets.filter(|exchange| asks(&exchange.request, "SetHomePosition"));
            assert_eq!(sets.count() > 0, does, "{} {}", judged.id, judged.remark());
            if !does {
                assert_eq!(judged.verdict.name(), "inconclusive", "{}", judged.remark());
                assert!(judged.remark().contains("not allowed: --allow home-position"));
            }
        }
    }
}
