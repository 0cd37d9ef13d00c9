//! What a device supports, found out as the Device Feature Discovery Specification has it, by `GetServices` and `GetServiceCapabilities`, or by
//! `GetCapabilities` where there is no `GetServices`.

mod access;
mod device;
mod events;
mod media;
mod network;
mod older;
mod other;
mod recording;

use std::collections::BTreeMap;
use std::fmt;

use onvif_core::generated::tds;
use onvif_core::xml::Ns;

use crate::wire::{CallError, Device};

macro_rules! features {
    ($($name:ident = $path:literal,)*) => {
        /// A feature, by its place in the tree of the discovery specification.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Feature {
            $(#[doc = $path] $name,)*
        }

        impl Feature {
            /// All that the suite knows.
            pub const ALL: &[Feature] = &[$(Feature::$name,)*];

            /// Path in the tree, from the service down.
            pub fn path(self) -> &'static str {
                match self {
                    $(Feature::$name => $path,)*
                }
            }
        }
    };
}

features! {
    GetServices = "Device/Capabilities/GetServices",
    GetCapabilities = "Device/Capabilities/GetCapabilities",
    Ntp = "Device/Network/NTP",
    Ipv6 = "Device/Network/IPv6",
    ZeroConfiguration = "Device/Network/Zero Configuration",
    DynamicDns = "Device/Network/Dynamic DNS",
    IpFilter = "Device/Network/IP Filter",
    Dhcpv6 = "Device/Network/Stateful IPv6 DHCP",
    UsernameToken = "Device/Security/WS-UsernameToken",
    HttpDigest = "Device/Security/HTTP Digest",
    MaxUsers = "Device/Security/Maximum Users",
    DefaultAccessPolicy = "Device/Security/Default Access Policy",
    RemoteUserHandling = "Device/Security/Remote User Handling",
    MaxUsernameLength = "Device/Security/Maximum Username Length",
    MaxPasswordLength = "Device/Security/Maximum Password Length",
    Discovery = "Device/System/Discovery",
    DiscoveryBye = "Device/System/Bye Message",
    SystemLogging = "Device/System/System logging",
    HttpFirmwareUpgrade = "Device/System/Http Firmware Upgrade",
    HttpSystemBackup = "Device/System/Http System Backup",
    HttpSystemLogging = "Device/System/Http System Logging",
    HttpSupportInformation = "Device/System/Http Support Information",
    UserConfiguration = "Device/System/User Configuration",
    ProfileT = "Device/Scopes/Profile T",
    NetworkConfiguration = "Device/System/Network Configuration",
    AuxiliaryCommands = "Device/Misc/Auxiliary Commands",
    DeviceRelayOutputs = "Device/IO/RelayOutputs",
    MediaService = "Media Service",
    MediaH264 = "Media Service/Video/H.264",
    MediaMpeg4 = "Media Service/Video/MPEG-4",
    MediaAudio = "Media Service/Audio encoding",
    MediaG726 = "Media Service/Audio encoding/G.726",
    MediaAac = "Media Service/Audio encoding/AAC",
    MediaRts = "Media Service/Real-time streaming",
    MediaRtspTcp = "Media Service/Real-time streaming/RTP/RTSP/TCP",
    MediaMulticast = "Media Service/Real-time streaming/RTP-Multicast/UDP",
    MediaSnapshotUri = "Media Service/GetSnapshotUri",
    MediaAudioOutput = "Media Service/Audio output",
    Media2Service = "Media2 Service",
    Media2Video = "Media2 Service/Video",
    Media2H264 = "Media2 Service/Video/H.264",
    Media2H265 = "Media2 Service/Video/H.265",
    Media2Audio = "Media2 Service/Audio",
    Media2G711 = "Media2 Service/Audio/G.711",
    Media2Aac = "Media2 Service/Audio/AAC",
    Media2VideoSource = "Media2 Service/Video source",
    Media2AudioSource = "Media2 Service/Audio source",
    Media2AudioDecoder = "Media2 Service/Audio decoder",
    Media2AudioOutput = "Media2 Service/Audio Output",
    Media2Rts = "Media2 Service/Real-time Streaming",
    Media2RtspTcp = "Media2 Service/Real-time Streaming/RTP/RTSP/TCP",
    Media2Multicast = "Media2 Service/Real-time Streaming/RTP-Multicast/UDP",
    Media2WebSocket = "Media2 Service/Real-time Streaming/RTSP WebSocket",
    Media2SnapshotUri = "Media2 Service/Snapshot Uri",
    Media2Osd = "Media2 Service/OSD",
    Media2VideoSourceMode = "Media2 Service/Video Source Mode",
    Media2Analytics = "Media2 Service/Analytics",
    Media2Metadata = "Media2 Service/Metadata",
    Media2Mask = "Media2 Service/Mask",
    EventService = "Event Service",
    PersistentNotificationStorage = "Event Service/Persistent Notification Storage",
    BasicNotification = "Event Service/WS Basic Notification",
    MaxPullPoints = "Event Service/GetServiceCapabilities/MaxPullPoints capability",
    PullPointNotification = "Event Service/Pull-Point Notification",
    MessageContentFilter = "Event Service/Message Content Filter",
    OnvifMessageContentFilter = "Event Service/Message Content Filter/ONVIF Message Content Filter Dialect",
    ImageTooBlurry = "Event Service/Image Too Blurry",
    ImageTooDark = "Event Service/Image Too Dark",
    ImageTooBright = "Event Service/Image Too Bright",
    GlobalSceneChange = "Event Service/Global Scene Change",
    RelayEvent = "Event Service/Relay",
    MotionAlarm = "Event Service/Motion Alarm",
    PtzService = "PTZ Service",
    PtzCompatibleConfigurations = "PTZ Service/Get Compatible Configurations",
    PtzMoveStatus = "PTZ Service/Move Status",
    PtzStatusPosition = "PTZ Service/Status Position",
    PtzContinuous = "PTZ Service/Node/Continuous movement",
    PtzAbsolute = "PTZ Service/Node/Absolute movement",
    PtzRelative = "PTZ Service/Node/Relative movement",
    PtzContinuousPanTilt = "PTZ Service/Node/Continuous Pan/Tilt movement",
    PtzContinuousZoom = "PTZ Service/Node/Continuous Zoom movement",
    PtzAbsolutePanTilt = "PTZ Service/Node/Absolute Pan/Tilt movement",
    PtzAbsoluteZoom = "PTZ Service/Node/Absolute Zoom movement",
    PtzRelativePanTilt = "PTZ Service/Node/Relative Pan/Tilt movement",
    PtzRelativeZoom = "PTZ Service/Node/Relative Zoom movement",
    PtzSpeed = "PTZ Service/Node/Speed configuration function",
    PtzPresets = "PTZ Service/Node/Preset position",
    PtzAuxiliary = "PTZ Service/Node/Auxiliary operation",
    PtzHome = "PTZ Service/Node/Home Position",
    ImagingService = "Imaging Service",
    AnalyticsService = "Analytics Service",
    DeviceIoService = "Device IO Service",
    IoRelayOutputs = "Device IO Service/Relay Outputs",
    IoDigitalInputs = "Device IO Service/Digital Inputs",
    IoSerialPorts = "Device IO Service/Serial Ports",
    IoDigitalInputOptions = "Device IO Service/Digital Input Options",
    RecordingService = "Recording Control Service",
    SearchService = "Recording Search Service",
    ReplayService = "Replay Service",
    ReceiverService = "Receiver Service",
    AccessControlService = "Access Control Service",
    DoorControlService = "Door Control Service",
    AccessRulesService = "Access Rules Service",
    CredentialService = "Credential Service",
    ScheduleService = "Schedule Service",
    SecurityService = "Security Configuration Service",
    ThermalService = "Thermal Service",
    ProvisioningService = "Provisioning Service",
    DiscoveryTypesDevice = "Discovery/Types/tds:Device",
    DiscoveryTypesNvt = "Discovery/Types/dn:NetworkVideoTransmitter",
    Https = "Device/Network/HTTPS",
    TlsServer = "Security Configuration Service/TLS features support/TLS Server",
    WiperOn = "Auxiliary Commands/tt:Wiper|On",
    WiperOff = "Auxiliary Commands/tt:Wiper|Off",
    WasherOn = "Auxiliary Commands/tt:Washer|On",
    WasherOff = "Auxiliary Commands/tt:Washer|Off",
    WashingOn = "Auxiliary Commands/tt:WashingProcedure|On",
    WashingOff = "Auxiliary Commands/tt:WashingProcedure|Off",
    IrLampOn = "Auxiliary Commands/tt:IRLamp|On",
    IrLampOff = "Auxiliary Commands/tt:IRLamp|Off",
    IrLampAuto = "Auxiliary Commands/tt:IRLamp|Auto",
    MonitoringProcessorUsage = "Monitoring Events/Monitoring/ProcessorUsage",
    MonitoringLastReset = "Monitoring Events/Monitoring/OperatingTime/LastReset",
    MonitoringLastReboot = "Monitoring Events/Monitoring/OperatingTime/LastReboot",
    MonitoringLastClock = "Monitoring Events/Monitoring/OperatingTime/LastClockSynchronization",
    MonitoringLastBackup = "Monitoring Events/Monitoring/Backup/Last",
    FanFailure = "Monitoring Events/Device/HardwareFailure/FanFailure",
    PowerSupplyFailure = "Monitoring Events/Device/HardwareFailure/PowerSupplyFailure",
    StorageFailure = "Monitoring Events/Device/HardwareFailure/StorageFailure",
    CriticalTemperature = "Monitoring Events/Device/HardwareFailure/TemperatureCritical",
    EventBroker = "Event Service/Event Broker",
    BrokerMqtt = "Event Service/Event Broker/Protocols/mqtt",
    BrokerMqtts = "Event Service/Event Broker/Protocols/mqtts",
    BrokerWs = "Event Service/Event Broker/Protocols/ws",
    BrokerWss = "Event Service/Event Broker/Protocols/wss",
    Media2RtspHttps = "Media2 Service/Real-time Streaming/RTP/RTSP/HTTPS",
    RecordingDynamicRecordings = "Recording Control Service/Dynamic Recordings",
    RecordingDynamicTracks = "Recording Control Service/Dynamic Tracks",
    RecordingAudio = "Recording Control Service/Audio Recording",
    RecordingOptions = "Recording Control Service/Recording Options",
    RecordingMetadata = "Recording Control Service/Metadata Recording",
    RecordingJpeg = "Recording Control Service/Encoding/JPEG",
    RecordingH264 = "Recording Control Service/Encoding/H.264",
    RecordingMpeg4 = "Recording Control Service/Encoding/MPEG4",
    SearchMetadata = "Recording Search Service/Metadata Search",
    ReplayReverse = "Replay Service/Reverse Replay",
    ReplayTcp = "Replay Service/RTP/RTSP/TCP",
    AnalyticsRules = "Analytics Service/Rule Engine",
    AnalyticsRuleOptions = "Analytics Service/Rule Engine/Rule Options",
    RuleMotionRegion = "Analytics Service/Rule Engine/Motion Region Detector Rule",
    RuleFaceRecognition = "Analytics Service/Rule Engine/Face Recognition Rule",
    RuleLicensePlate = "Analytics Service/Rule Engine/License Plate Recognition Rule",
    RuleLineCounting = "Analytics Service/Rule Engine/Line Crossing Counting",
    AnalyticsModules = "Analytics Service/Analytics Modules",
    AnalyticsModuleOptions = "Analytics Service/Analytics Modules/Analytics Module Options",
    AnalyticsMetadata = "Analytics Service/Supported Metadata",
    MetadataObjects = "Analytics Service/Supported Metadata/Object Classification",
    MetadataVehicle = "Analytics Service/Supported Metadata/Vehicle Info",
    MetadataFace = "Analytics Service/Supported Metadata/Human Face",
    MetadataBody = "Analytics Service/Supported Metadata/Human Body",
    MetadataPlate = "Analytics Service/Supported Metadata/License Plate Info",
    MetadataLocation = "Analytics Service/Supported Metadata/Geo Location",
    AnalyticsImages = "Analytics Service/Image Sending",
    AnalyticsImagesEmbedded = "Analytics Service/Image Sending/Embedded Image Sending Type",
    AnalyticsImagesLocal = "Analytics Service/Image Sending/Local Storage Image Sending Type",
    AnalyticsImagesRemote = "Analytics Service/Image Sending/Remote Storage Image Sending Type",
    AccessPointEntity = "Access Control Service/Access Point Entity",
    AccessControlMaxAccessPoints = "Access Control Service/MaxAccessPoints Capability",
    AreaEntity = "Access Control Service/Area Entity",
    AccessPointManagement = "Access Control Service/Access Point Management",
    AreaManagement = "Access Control Service/Area Management",
    AccessControlClientToken = "Access Control Service/Client Supplied Token",
    AccessPointEnable = "Access Control Service/Access Point Entity/Enable/Disable Access Point",
    AccessPointDuress = "Access Control Service/Access Point Entity/Duress",
    AccessPointAccessTaken = "Access Control Service/Access Point Entity/Access Taken",
    AccessPointExternalAuthorization = "Access Control Service/Access Point Entity/External Authorization",
    AccessPointAnonymous = "Access Control Service/Access Point Entity/Anonymous Access",
    AccessPointIdentifier = "Access Control Service/Access Point Entity/Identifier Access",
    AccessPointFeedback = "Access Control Service/Access Point Entity/Feedback",
    DoorEntity = "Door Control Service/Door Entity",
    DoorMaxDoors = "Door Control Service/MaxDoors Capability",
    DoorManagement = "Door Control Service/Door Management",
    DoorClientToken = "Door Control Service/Client Supplied Token",
    DoorAccess = "Door Control Service/Door Entity/Access Door",
    DoorLock = "Door Control Service/Door Entity/Lock Door",
    DoorUnlock = "Door Control Service/Door Entity/Unlock Door",
    DoorDoubleLock = "Door Control Service/Door Entity/Double Lock Door",
    DoorBlock = "Door Control Service/Door Entity/Block Door",
    DoorLockDown = "Door Control Service/Door Entity/Lock Down Door",
    DoorLockOpen = "Door Control Service/Door Entity/Lock Open Door",
    DoorMonitor = "Door Control Service/Door Entity/Door Monitor",
    DoorLockMonitor = "Door Control Service/Door Entity/Lock Monitor",
    DoorDoubleLockMonitor = "Door Control Service/Door Entity/Double Lock Monitor",
    DoorAlarm = "Door Control Service/Door Entity/Alarm",
    DoorTamper = "Door Control Service/Door Entity/Tamper",
    DoorFault = "Door Control Service/Door Entity/Fault",
    CredentialEntity = "Credential Service/Credential Entity",
    CredentialValidity = "Credential Service/Credential Validity",
    CredentialProfileValidity = "Credential Service/Credential Access Profile Validity",
    CredentialTimeValue = "Credential Service/Validity Supports Time Value",
    CredentialAntipassback = "Credential Service/Reset Antipassback Violation",
    CredentialClientToken = "Credential Service/Client Supplied Token",
    CredentialWhitelist = "Credential Service/Whitelist",
    CredentialBlacklist = "Credential Service/Blacklist",
    AccessRulesMultipleSchedules = "Access Rules Service/Multiple Schedules per Access Point",
    AccessRulesClientToken = "Access Rules Service/Client Supplied Token",
    ScheduleExtendedRecurrence = "Schedule Service/Extended Recurrence",
    ScheduleSpecialDays = "Schedule Service/Special Days",
    ScheduleStateReporting = "Schedule Service/State Reporting",
    ScheduleClientToken = "Schedule Service/Client Supplied Token",
}

impl fmt::Display for Feature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.path())
    }
}

/// The services whose presence in `GetServices` is the feature.
const SERVICES: [(Feature, Ns); 19] = [
    (Feature::MediaService, Ns::TRT),
    (Feature::Media2Service, Ns::TR2),
    (Feature::EventService, Ns::TEV),
    (Feature::PtzService, Ns::TPTZ),
    (Feature::ImagingService, Ns::TIMG),
    (Feature::AnalyticsService, Ns::TAN),
    (Feature::DeviceIoService, Ns::TMD),
    (Feature::RecordingService, Ns::TRC),
    (Feature::SearchService, Ns::TSE),
    (Feature::ReplayService, Ns::TRP),
    (Feature::ReceiverService, Ns::TRV),
    (Feature::AccessControlService, Ns::TAC),
    (Feature::DoorControlService, Ns::TDC),
    (Feature::AccessRulesService, Ns::TAR),
    (Feature::CredentialService, Ns::TCR),
    (Feature::ScheduleService, Ns::TSC),
    (Feature::SecurityService, Ns::TAS),
    (Feature::ThermalService, Ns::TTH),
    (Feature::ProvisioningService, Ns::TPV),
];

/// Whether a feature is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Support {
    /// It is.
    Supported,
    /// It is not.
    NotSupported,
    /// The device did not answer what would tell.
    Undefined,
}

/// The features of a device.
#[derive(Clone, Debug, Default)]
pub struct Features {
    known: BTreeMap<Feature, Support>,
    /// What the device answered where it should have told its features.
    pub remarks: Vec<String>,
    /// Topics that `GetEventProperties` lists, as `tns1:Device/Trigger/Relay`.
    pub topics: Vec<String>,
    /// Pull points that the device has at a time, if it tells.
    pub max_pull_points: Option<i32>,
    /// Scopes, as `onvif://www.onvif.org/Profile/T`.
    pub scopes: Vec<String>,
}

impl Features {
    /// Finds out what a device supports.
    ///
    /// # Errors
    /// When the device cannot be reached at all.
    pub async fn discover(device: &Device) -> Result<Features, CallError> {
        let mut features = Features::default();
        device.learn_clock().await?;
        features.services(device).await;
        if features.supports(Feature::GetServices) {
            device::discover(device, &mut features).await;
        } else {
            older::discover(device, &mut features).await;
        }
        events::discover(device, &mut features).await;
        media::discover(device, &mut features).await;
        other::discover(device, &mut features).await;
        recording::discover(device, &mut features).await;
        access::discover(device, &mut features).await;
        network::discover(device, &mut features).await;
        features.scopes(device).await;
        Ok(features)
    }

    /// Whether the feature is there for sure.
    pub fn supports(&self, feature: Feature) -> bool {
        self.support(feature) == Support::Supported
    }

    /// What is known of a feature.
    pub fn support(&self, feature: Feature) -> Support {
        self.known.get(&feature).copied().unwrap_or(Support::Undefined)
    }

    /// Notes what is known of a feature.
    pub fn set(&mut self, feature: Feature, supported: bool) {
        let support = if supported {
            Support::Supported
        } else {
            Support::NotSupported
        };
        self.known.insert(feature, support);
    }

    async fn services(&mut self, device: &Device) {
        let mut answer = device.learn_services().await;
        // "Capabilities", steps 2, 3, 5 and 6: a device that refuses whom it does not know is asked once more.
        if let Err(refusal @ (CallError::Fault(_) | CallError::Wrong(_))) = &answer {
            let unauthorized = matches!(refusal, CallError::Wrong(reason) if reason.contains("401"));
            if device.insist(unauthorized) {
                let refusal = refusal.to_string();
                answer = device.learn_services().await;
                if answer.is_ok() {
                    self.remarks.push(format!(
                        "GetServices: anybody may ask for it, but without a login there is {refusal}"
                    ));
                }
            }
        }
        match answer {
            Ok(services) => {
                self.set(Feature::GetServices, true);
                for (feature, ns) in SERVICES {
                    self.set(feature, services.iter().any(|s| s.namespace == ns.uri()));
                }
            }
            Err(error) => {
                self.set(Feature::GetServices, false);
                self.note("GetServices", &error);
            }
        }
    }

    /// Whether the device claims a profile of ONVIF, by its letter or name.
    pub fn claims(&self, profile: &str) -> bool {
        let scope = match profile {
            // The oldest profile is claimed by another word.
            "S" => "onvif://www.onvif.org/Profile/Streaming".to_owned(),
            other => format!("onvif://www.onvif.org/Profile/{other}"),
        };
        self.scopes.contains(&scope)
    }

    async fn scopes(&mut self, device: &Device) {
        match device
            .call::<tds::operations::GetScopes>(&tds::GetScopes::default())
            .await
        {
            Ok(answer) => self.scopes = answer.scopes.into_iter().map(|scope| scope.scope_item).collect(),
            Err(error) => self.note("GetScopes", &error),
        }
    }

    /// Notes an answer that leaves features undefined; a fault is a way to say that there is none.
    fn note(&mut self, operation: &str, error: &CallError) {
        self.remarks.push(format!("{operation}: {error}"));
    }
}
