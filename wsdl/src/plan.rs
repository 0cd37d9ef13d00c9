//! Decisions about the release: which file is compiled, which is left out and why, and what module, feature and
//! service each namespace becomes.

/// What is done with a file.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Treatment {
    /// Its types and operations are generated.
    Generate,
    /// It is left out, for the reason given.
    Omit(&'static str),
}

/// Every file of the release, relative to the folder with the schemas.
pub const FILES: &[(&str, Treatment)] = &[
    ("ver10/schema/common.xsd", Treatment::Generate),
    ("ver10/schema/onvif.xsd", Treatment::Generate),
    ("ver10/schema/metadatastream.xsd", Treatment::Generate),
    ("ver20/analytics/humanbody.xsd", Treatment::Generate),
    ("ver20/analytics/humanface.xsd", Treatment::Generate),
    ("ver20/analytics/radiometry.xsd", Treatment::Generate),
    ("ver20/analytics/rules.xsd", Treatment::Generate),
    ("ver10/pacs/types.xsd", Treatment::Generate),
    ("ver10/device/wsdl/devicemgmt.wsdl", Treatment::Generate),
    ("ver10/events/wsdl/event.wsdl", Treatment::Generate),
    ("ver10/media/wsdl/media.wsdl", Treatment::Generate),
    ("ver20/media/wsdl/media.wsdl", Treatment::Generate),
    ("ver20/ptz/wsdl/ptz.wsdl", Treatment::Generate),
    ("ver20/imaging/wsdl/imaging.wsdl", Treatment::Generate),
    ("ver20/analytics/wsdl/analytics.wsdl", Treatment::Generate),
    ("ver10/deviceio.wsdl", Treatment::Generate),
    ("ver10/recording.wsdl", Treatment::Generate),
    ("ver10/replay.wsdl", Treatment::Generate),
    ("ver10/search.wsdl", Treatment::Generate),
    ("ver10/receiver.wsdl", Treatment::Generate),
    ("ver10/display.wsdl", Treatment::Generate),
    ("ver10/analyticsdevice.wsdl", Treatment::Generate),
    ("ver10/actionengine.wsdl", Treatment::Generate),
    ("ver10/federatedsearch.wsdl", Treatment::Generate),
    ("ver10/pacs/accesscontrol.wsdl", Treatment::Generate),
    ("ver10/pacs/doorcontrol.wsdl", Treatment::Generate),
    ("ver10/accessrules/wsdl/accessrules.wsdl", Treatment::Generate),
    ("ver10/credential/wsdl/credential.wsdl", Treatment::Generate),
    ("ver10/schedule/wsdl/schedule.wsdl", Treatment::Generate),
    (
        "ver10/authenticationbehavior/wsdl/authenticationbehavior.wsdl",
        Treatment::Generate,
    ),
    (
        "ver10/advancedsecurity/wsdl/advancedsecurity.wsdl",
        Treatment::Generate,
    ),
    ("ver10/thermal/wsdl/thermal.wsdl", Treatment::Generate),
    ("ver10/provisioning/wsdl/provisioning.wsdl", Treatment::Generate),
    ("ver10/uplink/wsdl/uplink.wsdl", Treatment::Generate),
    ("ver10/appmgmt/wsdl/appmgmt.wsdl", Treatment::Generate),
    ("external/b-2.xsd", Treatment::Generate),
    ("external/bf-2.xsd", Treatment::Generate),
    ("external/r-2.xsd", Treatment::Generate),
    ("external/t-1.xsd", Treatment::Generate),
    ("external/bw-2.wsdl", Treatment::Generate),
    ("external/rw-2.wsdl", Treatment::Generate),
    ("external/ws-addr.xsd", Treatment::Generate),
    ("external/ws-discovery.xsd", Treatment::Generate),
    ("external/xmlmime", Treatment::Generate),
    ("external/include", Treatment::Generate),
    ("external/mpqf.xsd", Treatment::Generate),
    (
        "external/ws-discovery.wsdl",
        Treatment::Omit(
            "messages over UDP without request and response pairs; onvif_core::discovery has them",
        ),
    ),
    (
        "external/soap-envelope",
        Treatment::Omit("the envelope and its faults are hand-written in onvif_core::soap"),
    ),
    (
        "external/xml.xsd",
        Treatment::Omit("declares xml:lang and its kin only, which are read as strings"),
    ),
    (
        "ver10/topics/topicns.xml",
        Treatment::Omit("a topic namespace without topics; no types"),
    ),
    (
        "ver10/display/display.wsdl",
        Treatment::Omit("an older copy of ver10/display.wsdl"),
    ),
    (
        "ver10/events/wsdl/event-vs.wsdl",
        Treatment::Omit("event.wsdl again, for one vendor's compiler"),
    ),
    (
        "ver10/events/wsdl/bw-2-vs-mod.wsdl",
        Treatment::Omit("bw-2.wsdl again, for one vendor's compiler"),
    ),
];

/// A namespace that becomes a module.
#[derive(Debug)]
pub struct Namespace {
    /// The namespace.
    pub uri: &'static str,
    /// Rust module.
    pub module: &'static str,
    /// Prefix in documents and in `semantics.toml`.
    pub prefix: &'static str,
    /// Cargo feature that compiles the module; empty: always.
    pub feature: &'static str,
}

const fn ns(
    uri: &'static str,
    module: &'static str,
    prefix: &'static str,
    feature: &'static str,
) -> Namespace {
    Namespace {
        uri,
        module,
        prefix,
        feature,
    }
}

/// Every namespace that is generated.
pub const NAMESPACES: &[Namespace] = &[
    ns("http://www.onvif.org/ver10/schema", "tt", "tt", ""),
    ns("http://www.onvif.org/ver20/analytics/humanbody", "bd", "bd", ""),
    ns("http://www.onvif.org/ver20/analytics/humanface", "fc", "fc", ""),
    ns(
        "http://www.onvif.org/ver20/analytics/radiometry",
        "ttr",
        "ttr",
        "analytics",
    ),
    ns("http://www.onvif.org/ver20/analytics", "axt", "axt", "analytics"),
    ns("http://www.onvif.org/ver10/pacs", "pt", "pt", "pacs"),
    ns("http://docs.oasis-open.org/wsn/b-2", "wsnt", "wsnt", ""),
    ns("http://docs.oasis-open.org/wsrf/bf-2", "wsrf_bf", "wsrf-bf", ""),
    ns("http://docs.oasis-open.org/wsrf/r-2", "wsrf_r", "wsrf-r", ""),
    ns("http://docs.oasis-open.org/wsn/t-1", "wstop", "wstop", ""),
    ns("http://www.w3.org/2005/08/addressing", "wsa", "wsa", ""),
    ns(
        "http://schemas.xmlsoap.org/ws/2004/08/addressing",
        "wsa2004",
        "wsa2004",
        "discovery",
    ),
    ns(
        "http://schemas.xmlsoap.org/ws/2005/04/discovery",
        "wsd",
        "wsd",
        "discovery",
    ),
    ns("http://www.w3.org/2005/05/xmlmime", "xmime", "xmime", ""),
    ns("http://www.w3.org/2004/08/xop/include", "xop", "xop", ""),
    ns("urn:mpeg:mpqf:schema:2008", "mpqf", "mpqf", "federatedsearch"),
    ns("http://www.onvif.org/ver10/device/wsdl", "tds", "tds", "device"),
    ns("http://www.onvif.org/ver10/events/wsdl", "tev", "tev", "events"),
    ns("http://www.onvif.org/ver10/media/wsdl", "trt", "trt", "media"),
    ns("http://www.onvif.org/ver20/media/wsdl", "tr2", "tr2", "media2"),
    ns("http://www.onvif.org/ver20/ptz/wsdl", "tptz", "tptz", "ptz"),
    ns(
        "http://www.onvif.org/ver20/imaging/wsdl",
        "timg",
        "timg",
        "imaging",
    ),
    ns(
        "http://www.onvif.org/ver20/analytics/wsdl",
        "tan",
        "tan",
        "analytics",
    ),
    ns(
        "http://www.onvif.org/ver10/deviceIO/wsdl",
        "tmd",
        "tmd",
        "deviceio",
    ),
    ns(
        "http://www.onvif.org/ver10/recording/wsdl",
        "trc",
        "trc",
        "recording",
    ),
    ns("http://www.onvif.org/ver10/replay/wsdl", "trp", "trp", "replay"),
    ns("http://www.onvif.org/ver10/search/wsdl", "tse", "tse", "search"),
    ns(
        "http://www.onvif.org/ver10/receiver/wsdl",
        "trv",
        "trv",
        "receiver",
    ),
    ns("http://www.onvif.org/ver10/display/wsdl", "tls", "tls", "display"),
    ns(
        "http://www.onvif.org/ver10/analyticsdevice/wsdl",
        "tad",
        "tad",
        "analyticsdevice",
    ),
    ns(
        "http://www.onvif.org/ver10/actionengine/wsdl",
        "tae",
        "tae",
        "actionengine",
    ),
    ns(
        "http://www.onvif.org/ver10/federatedsearch/wsdl",
        "tfs",
        "tfs",
        "federatedsearch",
    ),
    ns(
        "http://www.onvif.org/ver10/accesscontrol/wsdl",
        "tac",
        "tac",
        "accesscontrol",
    ),
    ns(
        "http://www.onvif.org/ver10/doorcontrol/wsdl",
        "tdc",
        "tdc",
        "doorcontrol",
    ),
    ns(
        "http://www.onvif.org/ver10/accessrules/wsdl",
        "tar",
        "tar",
        "accessrules",
    ),
    ns(
        "http://www.onvif.org/ver10/credential/wsdl",
        "tcr",
        "tcr",
        "credential",
    ),
    ns(
        "http://www.onvif.org/ver10/schedule/wsdl",
        "tsc",
        "tsc",
        "schedule",
    ),
    ns(
        "http://www.onvif.org/ver10/authenticationbehavior/wsdl",
        "tab",
        "tab",
        "authenticationbehavior",
    ),
    ns(
        "http://www.onvif.org/ver10/advancedsecurity/wsdl",
        "tas",
        "tas",
        "advancedsecurity",
    ),
    ns("http://www.onvif.org/ver10/thermal/wsdl", "tth", "tth", "thermal"),
    ns(
        "http://www.onvif.org/ver10/provisioning/wsdl",
        "tpv",
        "tpv",
        "provisioning",
    ),
    ns("http://www.onvif.org/ver10/uplink/wsdl", "tup", "tup", "uplink"),
    ns("http://www.onvif.org/ver10/appmgmt/wsdl", "ans", "ans", "appmgmt"),
];

/// A service: the operations of one or more port types behind one server trait and one client.
#[derive(Debug)]
pub struct Service {
    /// Namespace whose module holds the service.
    pub uri: &'static str,
    /// Rust name without suffix: `Device` gives `DeviceService`, `DeviceClient`, `DeviceDispatcher`.
    pub name: &'static str,
    /// Port types, by namespace and name. An operation that several of them state is taken once.
    pub port_types: &'static [(&'static str, &'static str)],
}

const BW: &str = "http://docs.oasis-open.org/wsn/bw-2";
const TEV: &str = "http://www.onvif.org/ver10/events/wsdl";
const TAS: &str = "http://www.onvif.org/ver10/advancedsecurity/wsdl";
const TAN: &str = "http://www.onvif.org/ver20/analytics/wsdl";

macro_rules! service {
    ($uri:expr, $name:literal, $($port:literal),+) => {
        Service { uri: $uri, name: $name, port_types: &[$(($uri, $port)),+] }
    };
}

/// Every service.
pub const SERVICES: &[Service] = &[
    service!("http://www.onvif.org/ver10/device/wsdl", "Device", "Device"),
    // In front of the events service, which leaves Notify (the port type PullPoint states it again) to it.
    Service {
        uri: TEV,
        name: "NotificationConsumer",
        port_types: &[(BW, "NotificationConsumer")],
    },
    Service {
        uri: TEV,
        name: "Events",
        port_types: &[
            (TEV, "EventPortType"),
            (TEV, "PullPointSubscription"),
            (BW, "NotificationProducer"),
            (BW, "SubscriptionManager"),
            (BW, "PausableSubscriptionManager"),
            (BW, "PullPoint"),
            (BW, "CreatePullPoint"),
        ],
    },
    service!("http://www.onvif.org/ver10/media/wsdl", "Media", "Media"),
    service!("http://www.onvif.org/ver20/media/wsdl", "Media2", "Media2"),
    service!("http://www.onvif.org/ver20/ptz/wsdl", "Ptz", "PTZ"),
    service!(
        "http://www.onvif.org/ver20/imaging/wsdl",
        "Imaging",
        "ImagingPort"
    ),
    service!(TAN, "Analytics", "RuleEnginePort", "AnalyticsEnginePort"),
    service!(
        "http://www.onvif.org/ver10/deviceIO/wsdl",
        "DeviceIo",
        "DeviceIOPort"
    ),
    service!(
        "http://www.onvif.org/ver10/recording/wsdl",
        "Recording",
        "RecordingPort"
    ),
    service!("http://www.onvif.org/ver10/replay/wsdl", "Replay", "ReplayPort"),
    service!("http://www.onvif.org/ver10/search/wsdl", "Search", "SearchPort"),
    service!(
        "http://www.onvif.org/ver10/receiver/wsdl",
        "Receiver",
        "ReceiverPort"
    ),
    service!(
        "http://www.onvif.org/ver10/display/wsdl",
        "Display",
        "DisplayPort"
    ),
    service!(
        "http://www.onvif.org/ver10/analyticsdevice/wsdl",
        "AnalyticsDevice",
        "AnalyticsDevicePort"
    ),
    service!(
        "http://www.onvif.org/ver10/actionengine/wsdl",
        "ActionEngine",
        "ActionEnginePort"
    ),
    service!(
        "http://www.onvif.org/ver10/federatedsearch/wsdl",
        "FederatedSearch",
        "FederatedSearchPort"
    ),
    service!(
        "http://www.onvif.org/ver10/accesscontrol/wsdl",
        "AccessControl",
        "PACSPort"
    ),
    service!(
        "http://www.onvif.org/ver10/doorcontrol/wsdl",
        "DoorControl",
        "DoorControlPort"
    ),
    service!(
        "http://www.onvif.org/ver10/accessrules/wsdl",
        "AccessRules",
        "AccessRulesPort"
    ),
    service!(
        "http://www.onvif.org/ver10/credential/wsdl",
        "Credential",
        "CredentialPort"
    ),
    service!(
        "http://www.onvif.org/ver10/schedule/wsdl",
        "Schedule",
        "SchedulePort"
    ),
    service!(
        "http://www.onvif.org/ver10/authenticationbehavior/wsdl",
        "AuthenticationBehavior",
        "AuthenticationBehaviorPort"
    ),
    service!(
        TAS,
        "AdvancedSecurity",
        "AdvancedSecurityService",
        "Keystore",
        "TLSServer",
        "Dot1X",
        "JWT",
        "AuthorizationServer",
        "MediaSigning"
    ),
    service!(
        "http://www.onvif.org/ver10/thermal/wsdl",
        "Thermal",
        "ThermalPort"
    ),
    service!(
        "http://www.onvif.org/ver10/provisioning/wsdl",
        "Provisioning",
        "ProvisioningService"
    ),
    service!("http://www.onvif.org/ver10/uplink/wsdl", "Uplink", "UplinkPort"),
    service!(
        "http://www.onvif.org/ver10/appmgmt/wsdl",
        "AppManagement",
        "AppManagement"
    ),
];

/// Port types that no service holds, with the reason.
pub const OMITTED_PORT_TYPES: &[(&str, &str, &str)] = &[];

/// Elements whose text must not reach logs: `Debug` of the types that hold them shows that there is a value, not which.
pub const SECRET_ELEMENTS: &[&str] = &[
    "Password",
    "password",
    "Passphrase",
    "PSK",
    "PrivateKey",
    "KeyPair",
    "CertWithPrivateKey",
    "ClientSecret",
    "EncryptionPassphrase",
    "SRTPPSK",
];

/// A value that satisfies a pattern facet, for samples. Every pattern needs one, so that a new pattern is noticed.
pub const PATTERN_SAMPLES: &[(&str, &[&str])] = &[
    (
        "[ -~]{8,63}",
        &[
            "pass word",
            "~~~~~~~~",
            "0123456789-0123456789-0123456789-0123456789-0123456789-01234567",
        ],
    ),
    (r"[0-9]+(.[0-9]+)*", &["1", "2.5.29.17", "1.2.840.113549.1.1.11"]),
    (
        r"(\-?\d+(\-\d{2}(\-\d{2})?)?)?(T\d{2}(:\d{2}(:\d{2}(:\d+)?)?)?)?(F\d+)?",
        &["2024-02-29T23:59:59:1F10", "2024", "T12:30"],
    ),
    (
        r"\-?P(\d+D)?(T(\d+H)?(\d+M)?(\d+S)?(\d+N)?)?(\d+F)?",
        &["P1DT2H3M4S5N6F", "-PT10S", "P"],
    ),
    (
        "([Xx]\\-)?[!#$%'*+.0-9A-Z\\^-~\u{7f}]+/([Xx]\\-)?[!#$%'*+.0-9A-Z\\^-~\u{7f}\\-]+",
        &["image/jpeg", "x-a/x-b", "VIDEO/H264"],
    ),
    (
        r"(([\i-[:]][\c-[:]]*:)?[\i-[:]][\c-[:]]*)(/([\i-[:]][\c-[:]]*:)?[\i-[:]][\c-[:]]*)*",
        &[
            "tns1:VideoSource/MotionAlarm",
            "Device",
            "tns1:Device/Trigger/tt:Relay",
        ],
    ),
];

/// The module that a namespace becomes.
pub fn namespace(uri: &str) -> Option<&'static Namespace> {
    NAMESPACES.iter().find(|n| n.uri == uri)
}
