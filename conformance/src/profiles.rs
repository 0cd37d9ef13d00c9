//! Profile support checks (Profiles Conformance specification): what a profile asks for, and what the device has of it.

use serde::Serialize;

use crate::features::{Feature, Features, Support};
use crate::run::Judged;

/// What is looked at.
#[derive(Clone, Copy, Debug)]
enum Wanted {
    /// A feature.
    Feature(Feature),
    /// At least one of them.
    Any(&'static [Feature]),
    /// An event.
    Topic(&'static str),
    /// At least one event.
    AnyTopic(&'static [&'static str]),
    /// At least two pull points at a time.
    TwoPullPoints,
}

/// When it is asked for.
#[derive(Clone, Copy, Debug)]
enum When {
    /// Always.
    Always,
    /// If the device has this.
    With(Feature),
    /// Never: it only decides which cases belong to the profile.
    Optional,
}

#[derive(Clone, Copy, Debug)]
struct Rule {
    step: &'static str,
    category: &'static str,
    wanted: Wanted,
    when: When,
}

const fn must(step: &'static str, category: &'static str, wanted: Wanted) -> Rule {
    Rule {
        step,
        category,
        wanted,
        when: When::Always,
    }
}

const fn with(step: &'static str, category: &'static str, feature: Feature, wanted: Wanted) -> Rule {
    Rule {
        step,
        category,
        wanted,
        when: When::With(feature),
    }
}

const fn may(step: &'static str, category: &'static str, feature: Feature) -> Rule {
    Rule {
        step,
        category,
        wanted: Wanted::Feature(feature),
        when: When::Optional,
    }
}

const fn may_tell(step: &'static str, category: &'static str, topic: &'static str) -> Rule {
    Rule {
        step,
        category,
        wanted: Wanted::Topic(topic),
        when: When::Optional,
    }
}

use Feature as F;
use Wanted::{Any, AnyTopic, Topic, TwoPullPoints};

const fn feature(feature: Feature) -> Wanted {
    Wanted::Feature(feature)
}

/// Profile S, "Profile S Support Check".
const S: &[Rule] = &[
    must("2.1", "Capabilities", feature(F::GetCapabilities)),
    must("3", "Discovery", feature(F::Discovery)),
    must("4", "Discovery", feature(F::DiscoveryTypesNvt)),
    must("5", "Network Configuration", feature(F::NetworkConfiguration)),
    must("7", "User Handling", feature(F::UserConfiguration)),
    must("8.1", "Event Handling", feature(F::EventService)),
    must("8.2", "Event Handling", feature(F::BasicNotification)),
    must("8.3", "Event Handling", feature(F::PullPointNotification)),
    may("9", "NTP", F::Ntp),
    may("10", "Dynamic DNS", F::DynamicDns),
    may("11", "Zero Configuration", F::ZeroConfiguration),
    may("12", "IP Address Filtering", F::IpFilter),
    must("13.1", "User Authentication", feature(F::UsernameToken)),
    may("13.2", "User Authentication", F::HttpDigest),
    must("14", "Media Profile Configuration", feature(F::MediaService)),
    must("15", "Media Streaming", feature(F::MediaRts)),
    may("19", "Media Streaming - Multicast", F::MediaMulticast),
    may("20", "PTZ - Presets", F::PtzPresets),
    may("21", "PTZ - Home Position", F::PtzHome),
    may("22", "PTZ - Absolute Positioning", F::PtzAbsolutePanTilt),
    may("23", "PTZ - Relative Positioning", F::PtzRelativePanTilt),
    may("24", "PTZ - Auxiliary Commands", F::PtzAuxiliary),
    may("25", "Audio Streaming", F::MediaAudio),
    may("26", "Relay Outputs", F::DeviceRelayOutputs),
];

/// Profile T, "Profile T Support Check".
const T: &[Rule] = &[
    must("2", "Discovery", feature(F::DiscoveryTypesDevice)),
    must("3", "Digest Authentication", feature(F::HttpDigest)),
    must("4.1", "Discovery", feature(F::Discovery)),
    must("4.2", "Network Configuration", feature(F::NetworkConfiguration)),
    must("4.4", "User Handling", feature(F::UserConfiguration)),
    may("4.5", "NTP", F::Ntp),
    may("4.6", "Auxiliary Commands", F::AuxiliaryCommands),
    may("4.6.2", "Auxiliary Commands", F::WiperOn),
    may("4.6.3", "Auxiliary Commands", F::WiperOff),
    may("4.6.4", "Auxiliary Commands", F::WasherOn),
    may("4.6.5", "Auxiliary Commands", F::WasherOff),
    must("5", "Event Handling", feature(F::EventService)),
    must("5.2", "Event Handling", feature(F::PullPointNotification)),
    must("5.3", "Event Handling", TwoPullPoints),
    must("5.4", "Event Handling", feature(F::OnvifMessageContentFilter)),
    must("6", "Media Profile Management", feature(F::Media2Service)),
    must("6.2", "Video Encoder Configuration", feature(F::Media2Video)),
    must(
        "6.3",
        "Media Profile Management",
        Topic("tns1:Media/ProfileChanged"),
    ),
    must(
        "6.4",
        "Media Profile Management",
        Topic("tns1:Media/ConfigurationChanged"),
    ),
    must("6.5", "Video Streaming", feature(F::Media2Rts)),
    may("6.6", "Video Streaming - Multicast", F::Media2Multicast),
    may("6.7", "Video Streaming - WebSocket", F::Media2WebSocket),
    must("6.8", "Video Streaming", Any(&[F::Media2H264, F::Media2H265])),
    must("6.9", "JPEG Snapshot", feature(F::Media2SnapshotUri)),
    must("6.10", "Metadata", feature(F::Media2Metadata)),
    must("6.11", "On-Screen Display", feature(F::Media2Osd)),
    may("6.12", "Video Source Mode", F::Media2VideoSourceMode),
    with(
        "6.13.9",
        "Audio Streaming",
        F::Media2Audio,
        Any(&[F::Media2G711, F::Media2Aac]),
    ),
    may("6.14", "Audio Output Streaming", F::Media2AudioOutput),
    must("7", "Imaging Settings", feature(F::ImagingService)),
    must(
        "7.6",
        "Tampering Detection",
        AnyTopic(&[
            "tns1:VideoSource/ImageTooBlurry/ImagingService",
            "tns1:VideoSource/ImageTooDark/ImagingService",
            "tns1:VideoSource/ImageTooBright/ImagingService",
            "tns1:VideoSource/GlobalSceneChange/ImagingService",
        ]),
    ),
    must("8", "Device IO", feature(F::DeviceIoService)),
    with(
        "8.3.2",
        "Digital Inputs",
        F::IoDigitalInputs,
        feature(F::IoDigitalInputOptions),
    ),
    with(
        "9.5",
        "PTZ",
        F::PtzService,
        feature(F::PtzCompatibleConfigurations),
    ),
    with(
        "9.6.2",
        "PTZ - Absolute Move",
        F::PtzAbsolutePanTilt,
        feature(F::PtzMoveStatus),
    ),
    with(
        "9.6.3",
        "PTZ - Absolute Move",
        F::PtzAbsolutePanTilt,
        feature(F::PtzStatusPosition),
    ),
    with(
        "9.7.2",
        "PTZ - Continuous Move",
        F::PtzContinuousPanTilt,
        feature(F::PtzMoveStatus),
    ),
    may("9.8", "PTZ - Presets", F::PtzPresets),
    may("9.9", "PTZ - Home Position", F::PtzHome),
    may("10", "Analytics", F::AnalyticsService),
];

/// Profile G, "Profile G Support Check".
const G: &[Rule] = &[
    must("2.1", "Capabilities", feature(F::GetServices)),
    must("3", "Discovery", feature(F::Discovery)),
    must("4", "Discovery", feature(F::DiscoveryTypesDevice)),
    must("5", "Network Configuration", feature(F::NetworkConfiguration)),
    must("7", "User Handling", feature(F::UserConfiguration)),
    must("8.1", "Event Handling", feature(F::EventService)),
    must("8.2", "Event Handling", feature(F::PullPointNotification)),
    must("8.3", "Event Handling", TwoPullPoints),
    must("9.1", "Security", feature(F::HttpDigest)),
    must("10.1", "Recording Search", feature(F::SearchService)),
    may("10.2", "Recording Search - Metadata Search", F::SearchMetadata),
    must("11.1", "Replay Control", feature(F::ReplayService)),
    must(
        "11.2",
        "Replay Control",
        Any(&[F::RecordingJpeg, F::RecordingH264, F::RecordingMpeg4]),
    ),
    may("11.3", "Replay Control", F::ReplayReverse),
    must("12.1", "Recording Control", feature(F::RecordingService)),
    may_tell(
        "12.2",
        "Recording Control",
        "tns1:RecordingConfig/DeleteTrackData",
    ),
    may_tell(
        "12.3",
        "Recording Control",
        "tns1:RecordingConfig/RecordingConfiguration",
    ),
    may_tell(
        "12.4",
        "Recording Control",
        "tns1:RecordingConfig/RecordingJobConfiguration",
    ),
    may_tell(
        "12.5",
        "Recording Control",
        "tns1:RecordingConfig/TrackConfiguration",
    ),
    must("12.6", "Recording Control", feature(F::RecordingOptions)),
    may(
        "13.1",
        "Recording Control - Using a Receiver as Source",
        F::ReceiverService,
    ),
    may(
        "14.1",
        "Recording Control - Using an on-board media source",
        F::MediaService,
    ),
    may(
        "14.2",
        "Recording Control - Using an on-board media source",
        F::MediaAudio,
    ),
    must(
        "15",
        "Recording Control",
        Any(&[F::MediaService, F::ReceiverService]),
    ),
];

/// Profile M, "Profile M Support Check".
const M: &[Rule] = &[
    must("2.1", "Capabilities", feature(F::GetServices)),
    may("3", "Discovery", F::Discovery),
    with("3.1", "Discovery", F::Discovery, feature(F::DiscoveryTypesDevice)),
    must("4", "Digest Authentication", feature(F::HttpDigest)),
    must("6", "Media2", feature(F::Media2Service)),
    must("6.2", "Metadata Streaming", feature(F::Media2Metadata)),
    must("6.2.2", "Metadata Streaming", feature(F::Media2Rts)),
    may("6.2.2.2", "Metadata Streaming over HTTPS", F::Media2RtspHttps),
    must("6.3", "Analytics Configuration", feature(F::Media2Analytics)),
    may("6.4", "Video Streaming", F::Media2Video),
    with(
        "6.4.3",
        "Video Streaming",
        F::Media2Video,
        Any(&[F::Media2H264, F::Media2H265]),
    ),
    with("6.4.4", "Video Streaming", F::Media2Video, feature(F::Media2Rts)),
    may("6.4.5", "Video Streaming over HTTPS", F::Media2RtspHttps),
    must("7", "Analytics", feature(F::AnalyticsService)),
    must("7.2", "Metadata Information", feature(F::AnalyticsMetadata)),
    may("7.2.2", "Object Classification", F::MetadataObjects),
    may("7.2.3", "Human Face", F::MetadataFace),
    may("7.2.4", "Human Body", F::MetadataBody),
    may("7.2.5", "Vehicle", F::MetadataVehicle),
    may("7.2.6", "License Plate", F::MetadataPlate),
    may("7.2.7", "Geo Location", F::MetadataLocation),
    must(
        "7.3",
        "Analytics Module Configuration",
        feature(F::AnalyticsModules),
    ),
    may("7.4", "Image Sending", F::AnalyticsImages),
    with(
        "7.4.3",
        "Image Sending",
        F::AnalyticsImages,
        Any(&[
            F::AnalyticsImagesEmbedded,
            F::AnalyticsImagesLocal,
            F::AnalyticsImagesRemote,
        ]),
    ),
    may("7.5", "Rule Configuration", F::AnalyticsRules),
    may("7.5.2", "Rule Configuration", F::AnalyticsRuleOptions),
    may("7.5.3", "Face Recognition", F::RuleFaceRecognition),
    may("7.5.4", "License Plate Recognition", F::RuleLicensePlate),
    may("7.5.5", "Line Crossing Counter", F::RuleLineCounting),
    may("8", "Event Handling", F::EventService),
    with("8.2.2", "Event Handling", F::PullPointNotification, TwoPullPoints),
    may("8.3", "Event Handling over MQTT", F::EventBroker),
    with(
        "8.3.2",
        "Event Handling over MQTT",
        F::EventBroker,
        feature(F::BrokerMqtt),
    ),
    with(
        "8.3.3",
        "Event Handling over MQTT",
        F::EventBroker,
        feature(F::BrokerMqtts),
    ),
    may("8.3.4", "Event Handling over MQTT", F::BrokerWs),
    may("8.3.5", "Event Handling over MQTT", F::BrokerWss),
    with(
        "8.4",
        "Media Profile Management",
        F::EventService,
        Topic("tns1:Media/ProfileChanged"),
    ),
    with(
        "8.5",
        "Media Profile Management",
        F::EventService,
        Topic("tns1:Media/ConfigurationChanged"),
    ),
];

/// Profile C, "Profile C Support Check".
const C: &[Rule] = &[
    must("2.1", "Capabilities", feature(F::GetServices)),
    must("3", "Discovery", feature(F::Discovery)),
    must("4", "Discovery", feature(F::DiscoveryTypesDevice)),
    must("5", "Network Configuration", feature(F::NetworkConfiguration)),
    must("7", "User Handling", feature(F::UserConfiguration)),
    must("8.1", "Event Handling", feature(F::EventService)),
    must("8.2", "Event Handling", feature(F::PullPointNotification)),
    must("8.3", "Event Handling", TwoPullPoints),
    must("9.1", "Security", feature(F::HttpDigest)),
    may(
        "10",
        "Persistent Notification Storage",
        F::PersistentNotificationStorage,
    ),
    must("11.1", "Access Control", feature(F::AccessControlService)),
    must(
        "11.1.4",
        "Access Point Information",
        feature(F::AccessPointEntity),
    ),
    must(
        "11.1.5",
        "Access Control",
        Topic("tns1:AccessControl/AccessGranted/Credential"),
    ),
    must(
        "11.1.6",
        "Access Control",
        Topic("tns1:AccessControl/Denied/Credential"),
    ),
    may("11.2", "Access Point Control", F::AccessPointEnable),
    with(
        "11.3.1",
        "Anonymous Access",
        F::AccessPointAnonymous,
        Topic("tns1:AccessControl/AccessGranted/Anonymous"),
    ),
    with(
        "11.3.2",
        "Anonymous Access",
        F::AccessPointAnonymous,
        Topic("tns1:AccessControl/Denied/Anonymous"),
    ),
    with(
        "11.4.1",
        "Access Taken",
        F::AccessPointAccessTaken,
        Topic("tns1:AccessControl/AccessTaken/Credential"),
    ),
    with(
        "11.4.2",
        "Access Taken",
        F::AccessPointAccessTaken,
        Topic("tns1:AccessControl/AccessNotTaken/Credential"),
    ),
    may_tell(
        "11.6",
        "Access Control",
        "tns1:AccessControl/Denied/CredentialNotFound/Card",
    ),
    with(
        "11.7.2",
        "External Authorization",
        F::AccessPointExternalAuthorization,
        Topic("tns1:AccessControl/Request/Credential"),
    ),
    may_tell(
        "11.9",
        "Configuration Events",
        "tns1:Configuration/AccessPoint/Changed",
    ),
    may_tell(
        "11.10",
        "Configuration Events",
        "tns1:Configuration/AccessPoint/Removed",
    ),
    may_tell("11.11", "Configuration Events", "tns1:Configuration/Area/Changed"),
    may_tell("11.12", "Configuration Events", "tns1:Configuration/Area/Removed"),
    may("11.13", "Duress", F::AccessPointDuress),
    must("12.1", "Door Control", feature(F::DoorControlService)),
    must("12.1.3", "Door Information", feature(F::DoorEntity)),
    must("12.2", "Door Control", feature(F::DoorAccess)),
    must("12.3", "Door Control", feature(F::DoorLock)),
    must("12.4", "Door Control", feature(F::DoorUnlock)),
    may("12.5", "Door Control", F::DoorDoubleLock),
    may("12.6", "Door Control", F::DoorBlock),
    may("12.7", "Door Control", F::DoorLockDown),
    may("12.8", "Door Control", F::DoorLockOpen),
    may("12.9", "Door Control", F::DoorMonitor),
    may("12.10", "Door Control", F::DoorLockMonitor),
    may("12.11", "Door Control", F::DoorDoubleLockMonitor),
    may("12.12", "Door Control", F::DoorAlarm),
    may("12.13", "Door Control", F::DoorTamper),
    may("12.14", "Door Control", F::DoorFault),
    may_tell("12.15", "Configuration Events", "tns1:Configuration/Door/Changed"),
    may_tell("12.16", "Configuration Events", "tns1:Configuration/Door/Removed"),
];

/// Profile A, "Profile A Support Check".
const A: &[Rule] = &[
    must("2", "Discovery", feature(F::DiscoveryTypesDevice)),
    must("3.1", "Security", feature(F::HttpDigest)),
    must("4.1", "Capabilities", feature(F::GetServices)),
    must("5.1", "Access Rules", feature(F::AccessRulesService)),
    must("6.1", "Credentials", feature(F::CredentialService)),
    must("6.1.3", "Credentials", feature(F::CredentialEntity)),
    may("6.2", "Reset Antipassback Violations", F::CredentialAntipassback),
    must("7.1", "Schedules", feature(F::ScheduleService)),
    may("7.2", "Schedules", F::ScheduleStateReporting),
    may("7.3", "Special Days Schedule", F::ScheduleSpecialDays),
    must("8", "Discovery", feature(F::Discovery)),
    must("9", "Network Configuration", feature(F::NetworkConfiguration)),
    must("11", "User Handling", feature(F::UserConfiguration)),
    must("12.1", "Event Handling", feature(F::EventService)),
    must("12.2", "Event Handling", feature(F::PullPointNotification)),
    must("12.3", "Event Handling", TwoPullPoints),
    may(
        "12.4",
        "Persistent Notification Storage",
        F::PersistentNotificationStorage,
    ),
    may("13", "IP Address Filtering", F::IpFilter),
];

/// Profile D, "Profile D Support Check".
const D: &[Rule] = &[
    must("2", "Discovery", feature(F::DiscoveryTypesDevice)),
    must("3", "Digest Authentication", feature(F::HttpDigest)),
    may("4", "RTSP Streaming", F::Media2Rts),
    must("5.1", "Discovery", feature(F::Discovery)),
    must("5.1.1", "Network Configuration", feature(F::NetworkConfiguration)),
    must("5.1.3", "User Handling", feature(F::UserConfiguration)),
    must("6", "Event Handling", feature(F::EventService)),
    must("6.2", "Event Handling", feature(F::PullPointNotification)),
    must("6.3", "Event Handling", TwoPullPoints),
    must("6.4", "Event Handling", feature(F::OnvifMessageContentFilter)),
    must("7", "Access Control", feature(F::AccessControlService)),
    must("7.2", "Capabilities", feature(F::AccessControlMaxAccessPoints)),
    may_tell(
        "7.3",
        "Access Point Information",
        "tns1:Configuration/AccessPoint/Changed",
    ),
    may_tell(
        "7.4",
        "Access Point Information",
        "tns1:Configuration/AccessPoint/Removed",
    ),
    may("7.5", "Access Point Information", F::AccessPointEntity),
    with(
        "7.5.3",
        "External Authorization",
        F::AccessPointEntity,
        feature(F::AccessPointExternalAuthorization),
    ),
    with(
        "7.5.3.2",
        "External Authorization",
        F::AccessPointEntity,
        Topic("tns1:AccessControl/Request/Timeout"),
    ),
    with(
        "7.5.3.3",
        "External Authorization",
        F::AccessPointEntity,
        feature(F::AccessPointIdentifier),
    ),
    may("7.5.3.4", "Feedback", F::AccessPointFeedback),
    with(
        "7.5.4.1",
        "Access Taken",
        F::AccessPointAccessTaken,
        feature(F::AccessPointIdentifier),
    ),
    may("7.5.4.2", "Access Taken", F::AccessPointAnonymous),
    with(
        "7.5.5.2",
        "Access Point Management",
        F::AccessPointManagement,
        Topic("tns1:Configuration/AccessPoint/Changed"),
    ),
    with(
        "7.5.5.3",
        "Access Point Management",
        F::AccessPointManagement,
        Topic("tns1:Configuration/AccessPoint/Removed"),
    ),
    may("7.5.5.4", "Access Point Management", F::AccessControlClientToken),
    with(
        "7.5.6",
        "Access Control",
        F::AccessPointEntity,
        Topic("tns1:AccessControl/AccessGranted/Anonymous"),
    ),
    with(
        "7.5.7",
        "Access Control",
        F::AccessPointEntity,
        Topic("tns1:AccessControl/AccessGranted/Credential"),
    ),
    with(
        "7.5.8",
        "Access Control",
        F::AccessPointEntity,
        Topic("tns1:AccessControl/Denied/Anonymous"),
    ),
    with(
        "7.5.9",
        "Access Control",
        F::AccessPointEntity,
        Topic("tns1:AccessControl/Denied/Credential"),
    ),
    with(
        "7.5.10.2",
        "Access Point State",
        F::AccessPointEnable,
        Topic("tns1:AccessPoint/State/Enabled"),
    ),
    must("8", "Door Control", feature(F::DoorControlService)),
    must("8.2", "Capabilities", feature(F::DoorMaxDoors)),
    may_tell("8.3", "Door Information", "tns1:Configuration/Door/Changed"),
    may_tell("8.4", "Door Information", "tns1:Configuration/Door/Removed"),
    may("8.5", "Door State", F::DoorEntity),
    may("8.5.2", "Door State", F::DoorMonitor),
    may("8.5.3", "Door State", F::DoorLockMonitor),
    may("8.5.4", "Door State", F::DoorDoubleLockMonitor),
    may("8.5.5", "Door State", F::DoorAlarm),
    may("8.5.6", "Door State", F::DoorTamper),
    may("8.5.7", "Door State", F::DoorFault),
    with(
        "8.5.8.2",
        "Door Management",
        F::DoorManagement,
        Topic("tns1:Configuration/Door/Changed"),
    ),
    with(
        "8.5.8.3",
        "Door Management",
        F::DoorManagement,
        Topic("tns1:Configuration/Door/Removed"),
    ),
    may("8.5.8.4", "Door Management", F::DoorClientToken),
    with("8.5.9", "Door Control", F::DoorEntity, feature(F::DoorAccess)),
    with("8.5.10", "Door Control", F::DoorEntity, feature(F::DoorLock)),
    with("8.5.11", "Door Control", F::DoorEntity, feature(F::DoorUnlock)),
    may("8.5.12", "Door Control", F::DoorDoubleLock),
    may("8.5.13", "Door Control", F::DoorBlock),
    may("8.5.14", "Door Control", F::DoorLockDown),
    may("8.5.15", "Door Control", F::DoorLockOpen),
    must("9", "Capabilities", Any(&[F::AccessPointEntity, F::DoorEntity])),
    may("10", "Credential Format Types", F::CredentialService),
    with(
        "10.2.2",
        "Credential Whitelisting",
        F::CredentialWhitelist,
        Topic("tns1:AccessControl/AccessGranted/Identifier"),
    ),
    with(
        "10.3.2",
        "Credential Blacklisting",
        F::CredentialBlacklist,
        Topic("tns1:AccessControl/Denied/Identifier"),
    ),
];

/// What came of one step of a check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Number of the step in the official text.
    pub step: &'static str,
    /// Category of features.
    pub category: &'static str,
    /// `mandatory`, `conditional` or `optional`.
    pub kind: &'static str,
    /// What is asked for.
    pub wanted: String,
    /// `supported`, `not supported`, `undefined`, `not tried` or `not asked for`.
    pub outcome: &'static str,
}

/// What came of the check of one profile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Checked {
    /// Letter of the profile.
    pub profile: &'static str,
    /// Whether the device claims it by its scope.
    pub claimed: bool,
    /// `supported`, `not supported` or `undefined`: what is undefined is processed as supported by cases, and is no support of a profile.
    pub outcome: &'static str,
    /// Features that are undefined, of all that there are: a device with any does not conform (Device Test Specification Description, "ONVIF Feature Discovery
    /// Specification").
    pub undefined: usize,
    /// Cases that the device has failed, of all that were run: a device that supports a profile fails none.
    pub failed_cases: usize,
    /// The steps.
    pub findings: Vec<Finding>,
}

impl Checked {
    /// In one line.
    pub fn line(&self) -> String {
        let claim = if self.claimed { "claimed" } else { "not claimed" };
        let mut line = format!("profile {}: {claim}, {}", self.profile, self.outcome);
        for (name, outcome) in [
            ("missing", "not supported"),
            ("undefined", "undefined"),
            ("not tried", "not tried"),
        ] {
            let of_it = self
                .findings
                .iter()
                .filter(|finding| finding.kind != "optional" && finding.outcome == outcome)
                .map(|finding| finding.wanted.as_str());
            let of_it: Vec<&str> = of_it.collect();
            if !of_it.is_empty() {
                line.push_str(&format!("; {name}: {}", of_it.join(", ")));
            }
        }
        if self.claimed && self.undefined > 0 {
            line.push_str(&format!("; {} features are undefined", self.undefined));
        }
        if self.failed_cases > 0 {
            line.push_str(&format!("; {} cases failed", self.failed_cases));
        }
        line
    }
}

/// Checks the profiles whose tables the suite has.
pub fn check(features: &Features, cases: &[Judged]) -> Vec<Checked> {
    let failed = cases
        .iter()
        .filter(|judged| judged.verdict.name() == "failed")
        .count();
    let undefined = Feature::ALL
        .iter()
        .filter(|&&feature| features.support(feature) == Support::Undefined)
        .count();
    [
        ("S", S),
        ("T", T),
        ("G", G),
        ("M", M),
        ("C", C),
        ("A", A),
        ("D", D),
    ]
    .into_iter()
    .map(|(profile, rules)| {
        let findings: Vec<Finding> = rules.iter().map(|rule| find(rule, features)).collect();
        let asked = || findings.iter().filter(|finding| finding.kind != "optional");
        let has = |outcome: &str| asked().any(|finding| finding.outcome == outcome);
        let claimed = features.claims(profile);
        let outcome = if !claimed || failed > 0 || has("not supported") {
            "not supported"
        } else if undefined > 0 || has("undefined") || has("not tried") {
            "undefined"
        } else {
            "supported"
        };
        Checked {
            profile,
            claimed,
            outcome,
            undefined,
            failed_cases: failed,
            findings,
        }
    })
    .collect()
}

fn find(rule: &Rule, features: &Features) -> Finding {
    let (kind, asked) = match rule.when {
        When::Always => ("mandatory", true),
        When::With(feature) => ("conditional", features.processed_as_supported(feature)),
        When::Optional => ("optional", true),
    };
    Finding {
        step: rule.step,
        category: rule.category,
        kind,
        wanted: name(rule.wanted),
        outcome: if !asked {
            "not asked for"
        } else {
            support(rule.wanted, features).word()
        },
    }
}

fn support(wanted: Wanted, features: &Features) -> Support {
    match wanted {
        Wanted::Feature(feature) => features.support(feature),
        Any(all) => best(all.iter().map(|&feature| features.support(feature))),
        Topic(wanted) => features.topic(wanted),
        AnyTopic(all) => best(all.iter().map(|wanted| features.topic(wanted))),
        TwoPullPoints => match features.support(F::MaxPullPoints) {
            Support::Supported if features.max_pull_points.is_none_or(|most| most < 2) => {
                Support::NotSupported
            }
            known => known,
        },
    }
}

/// What is known of a choice: one of them is enough, and as long as one is open, so is the choice.
fn best(choice: impl Iterator<Item = Support>) -> Support {
    let found: Vec<Support> = choice.collect();
    [Support::Supported, Support::Undefined, Support::Untried]
        .into_iter()
        .find(|support| found.contains(support))
        .unwrap_or(Support::NotSupported)
}

fn name(wanted: Wanted) -> String {
    match wanted {
        Wanted::Feature(feature) => feature.path().to_owned(),
        Any(all) => {
            let names: Vec<&str> = all.iter().map(|feature| feature.path()).collect();
            names.join(" or ")
        }
        Topic(topic) => topic.to_owned(),
        AnyTopic(all) => all.join(" or "),
        TwoPullPoints => "two pull points".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A device that has all that profile S asks for, and claims it.
    fn complete() -> Features {
        let mut features = Features::default();
        for &feature in Feature::ALL {
            features.set(feature, false);
        }
        for rule in S.iter().filter(|rule| matches!(rule.when, When::Always)) {
            if let Wanted::Feature(feature) = rule.wanted {
                features.set(feature, true);
            }
        }
        features
            .scopes
            .push("onvif://www.onvif.org/Profile/Streaming".to_owned());
        features
    }

    fn profile(features: &Features, letter: &str) -> Checked {
        let all = check(features, &[]);
        all.into_iter().find(|checked| checked.profile == letter).unwrap()
    }

    #[test]
    fn a_profile_is_supported_when_it_is_claimed_and_nothing_is_missing() {
        assert_eq!(profile(&complete(), "S").outcome, "supported");
        assert_eq!(profile(&complete(), "T").outcome, "not supported");
        let mut silent = complete();
        silent.scopes.clear();
        assert_eq!(profile(&silent, "S").outcome, "not supported");
    }

    #[test]
    fn each_mandatory_feature_counts() {
        for rule in S.iter().filter(|rule| matches!(rule.when, When::Always)) {
            let Wanted::Feature(feature) = rule.wanted else {
                continue;
            };
            let mut lacking = complete();
            lacking.set(feature, false);
            let checked = profile(&lacking, "S");
            assert_eq!(checked.outcome, "not supported", "{feature}");
            assert!(checked.line().contains(feature.path()));
        }
        // What is optional does not.
        let mut plain = complete();
        plain.set(Feature::MediaMulticast, false);
        assert_eq!(profile(&plain, "S").outcome, "supported");
    }

    #[test]
    fn what_is_undefined_supports_no_profile() {
        let mut open = Features::default();
        for &feature in Feature::ALL {
            match complete().support(feature) {
                // One that profile S asks for, and one that it does not.
                _ if feature == Feature::MediaRts || feature == Feature::SearchPtz => {}
                known => open.set(feature, known == Support::Supported),
            }
        }
        open.scopes = complete().scopes;
        assert!(open.processed_as_supported(Feature::MediaRts));
        let checked = profile(&open, "S");
        assert_eq!((checked.outcome, checked.undefined), ("undefined", 2));
        let line = checked.line();
        assert!(
            line.contains("undefined: Media Service/Real-time streaming"),
            "{line}"
        );
        assert!(line.contains("2 features are undefined"), "{line}");
        open.set(Feature::MediaRts, true);
        assert_eq!(profile(&open, "S").outcome, "undefined");
        open.set(Feature::SearchPtz, false);
        assert_eq!(profile(&open, "S").outcome, "supported");
        // Of a choice, one is enough.
        let choice = |one, other| best([one, other].into_iter());
        assert_eq!(choice(Support::Undefined, Support::Supported), Support::Supported);
        assert_eq!(
            choice(Support::NotSupported, Support::Undefined),
            Support::Undefined
        );
        assert_eq!(
            choice(Support::NotSupported, Support::NotSupported),
            Support::NotSupported
        );
    }

    #[test]
    fn conditions_hold_where_their_feature_is() {
        let mut features = complete();
        let kind = |features: &Features| {
            let checked = profile(features, "T");
            let finding = checked.findings.into_iter().find(|finding| finding.step == "9.5");
            finding.unwrap().outcome
        };
        features.set(Feature::PtzService, false);
        assert_eq!(kind(&features), "not asked for");
        features.set(Feature::PtzService, true);
        features.set(Feature::PtzCompatibleConfigurations, false);
        assert_eq!(kind(&features), "not supported");
        features.set(Feature::PtzCompatibleConfigurations, true);
        assert_eq!(kind(&features), "supported");
    }
}
