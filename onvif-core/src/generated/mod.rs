// Written by `cargo run -p onvif-wsdl -- generate --from DIR`; do not edit.

//! Types and operations of every ONVIF service, one module per namespace, written by `onvif-wsdl` from the official
//! schema files. Modules bear the prefixes that the specifications use.
//!
//! Fields of base types stand before those of derived types, as on the wire. Elements that the schema leaves open are in
//! `any`, attributes that it leaves open in `any_attributes`, both as they were received. `Default` fills in zero, empty
//! or the first value that the schema lists.

#![allow(
    clippy::large_enum_variant,
    reason = "choices are moved rarely and matched often; a box would cost every user"
)]
#![allow(clippy::enum_variant_names, reason = "the names are the schema's")]
#![allow(
    clippy::single_match,
    clippy::match_single_binding,
    clippy::redundant_closure,
    reason = "all code has the same form"
)]
#![allow(clippy::upper_case_acronyms, reason = "the names are the schema's")]

#[cfg(feature = "appmgmt")]
pub mod ans;
#[cfg(feature = "analytics")]
pub mod axt;
pub mod bd;
pub mod fc;
#[cfg(feature = "federatedsearch")]
pub mod mpqf;
#[cfg(feature = "pacs")]
pub mod pt;
#[cfg(feature = "authenticationbehavior")]
pub mod tab;
#[cfg(feature = "accesscontrol")]
pub mod tac;
#[cfg(feature = "analyticsdevice")]
pub mod tad;
#[cfg(feature = "actionengine")]
pub mod tae;
#[cfg(feature = "analytics")]
pub mod tan;
#[cfg(feature = "accessrules")]
pub mod tar;
#[cfg(feature = "advancedsecurity")]
pub mod tas;
#[cfg(feature = "credential")]
pub mod tcr;
#[cfg(feature = "doorcontrol")]
pub mod tdc;
#[cfg(feature = "device")]
pub mod tds;
#[cfg(feature = "events")]
pub mod tev;
#[cfg(feature = "federatedsearch")]
pub mod tfs;
#[cfg(feature = "imaging")]
pub mod timg;
#[cfg(feature = "display")]
pub mod tls;
#[cfg(feature = "deviceio")]
pub mod tmd;
#[cfg(feature = "ptz")]
pub mod tptz;
#[cfg(feature = "provisioning")]
pub mod tpv;
#[cfg(feature = "media2")]
pub mod tr2;
#[cfg(feature = "recording")]
pub mod trc;
#[cfg(feature = "replay")]
pub mod trp;
#[cfg(feature = "media")]
pub mod trt;
#[cfg(feature = "receiver")]
pub mod trv;
#[cfg(feature = "schedule")]
pub mod tsc;
#[cfg(feature = "search")]
pub mod tse;
pub mod tt;
#[cfg(feature = "thermal")]
pub mod tth;
#[cfg(feature = "analytics")]
pub mod ttr;
#[cfg(feature = "uplink")]
pub mod tup;
pub mod wsa;
#[cfg(feature = "discovery")]
pub mod wsa2004;
#[cfg(feature = "discovery")]
pub mod wsd;
pub mod wsnt;
pub mod wsrf_bf;
pub mod wsrf_r;
pub mod wstop;
pub mod xmime;
pub mod xop;

/// The types of every module that is compiled, for tests over all of them.
#[cfg(feature = "testing")]
pub static TYPES: &[&[crate::testing::TypeEntry]] = &[
    tt::TYPES,
    bd::TYPES,
    fc::TYPES,
    #[cfg(feature = "analytics")]
    ttr::TYPES,
    #[cfg(feature = "analytics")]
    axt::TYPES,
    #[cfg(feature = "pacs")]
    pt::TYPES,
    wsnt::TYPES,
    wsrf_bf::TYPES,
    wsrf_r::TYPES,
    wstop::TYPES,
    wsa::TYPES,
    #[cfg(feature = "discovery")]
    wsa2004::TYPES,
    #[cfg(feature = "discovery")]
    wsd::TYPES,
    xmime::TYPES,
    xop::TYPES,
    #[cfg(feature = "federatedsearch")]
    mpqf::TYPES,
    #[cfg(feature = "device")]
    tds::TYPES,
    #[cfg(feature = "events")]
    tev::TYPES,
    #[cfg(feature = "media")]
    trt::TYPES,
    #[cfg(feature = "media2")]
    tr2::TYPES,
    #[cfg(feature = "ptz")]
    tptz::TYPES,
    #[cfg(feature = "imaging")]
    timg::TYPES,
    #[cfg(feature = "analytics")]
    tan::TYPES,
    #[cfg(feature = "deviceio")]
    tmd::TYPES,
    #[cfg(feature = "recording")]
    trc::TYPES,
    #[cfg(feature = "replay")]
    trp::TYPES,
    #[cfg(feature = "search")]
    tse::TYPES,
    #[cfg(feature = "receiver")]
    trv::TYPES,
    #[cfg(feature = "display")]
    tls::TYPES,
    #[cfg(feature = "analyticsdevice")]
    tad::TYPES,
    #[cfg(feature = "actionengine")]
    tae::TYPES,
    #[cfg(feature = "federatedsearch")]
    tfs::TYPES,
    #[cfg(feature = "accesscontrol")]
    tac::TYPES,
    #[cfg(feature = "doorcontrol")]
    tdc::TYPES,
    #[cfg(feature = "accessrules")]
    tar::TYPES,
    #[cfg(feature = "credential")]
    tcr::TYPES,
    #[cfg(feature = "schedule")]
    tsc::TYPES,
    #[cfg(feature = "authenticationbehavior")]
    tab::TYPES,
    #[cfg(feature = "advancedsecurity")]
    tas::TYPES,
    #[cfg(feature = "thermal")]
    tth::TYPES,
    #[cfg(feature = "provisioning")]
    tpv::TYPES,
    #[cfg(feature = "uplink")]
    tup::TYPES,
    #[cfg(feature = "appmgmt")]
    ans::TYPES,
];

/// Every service that is compiled.
pub static SERVICES: &[&crate::operation::ServiceInfo] = &[
    #[cfg(feature = "device")]
    &tds::operations::DEVICE,
    #[cfg(feature = "events")]
    &tev::operations::NOTIFICATION_CONSUMER,
    #[cfg(feature = "events")]
    &tev::operations::EVENTS,
    #[cfg(feature = "media")]
    &trt::operations::MEDIA,
    #[cfg(feature = "media2")]
    &tr2::operations::MEDIA2,
    #[cfg(feature = "ptz")]
    &tptz::operations::PTZ,
    #[cfg(feature = "imaging")]
    &timg::operations::IMAGING,
    #[cfg(feature = "analytics")]
    &tan::operations::ANALYTICS,
    #[cfg(feature = "deviceio")]
    &tmd::operations::DEVICE_IO,
    #[cfg(feature = "recording")]
    &trc::operations::RECORDING,
    #[cfg(feature = "replay")]
    &trp::operations::REPLAY,
    #[cfg(feature = "search")]
    &tse::operations::SEARCH,
    #[cfg(feature = "receiver")]
    &trv::operations::RECEIVER,
    #[cfg(feature = "display")]
    &tls::operations::DISPLAY,
    #[cfg(feature = "analyticsdevice")]
    &tad::operations::ANALYTICS_DEVICE,
    #[cfg(feature = "actionengine")]
    &tae::operations::ACTION_ENGINE,
    #[cfg(feature = "federatedsearch")]
    &tfs::operations::FEDERATED_SEARCH,
    #[cfg(feature = "accesscontrol")]
    &tac::operations::ACCESS_CONTROL,
    #[cfg(feature = "doorcontrol")]
    &tdc::operations::DOOR_CONTROL,
    #[cfg(feature = "accessrules")]
    &tar::operations::ACCESS_RULES,
    #[cfg(feature = "credential")]
    &tcr::operations::CREDENTIAL,
    #[cfg(feature = "schedule")]
    &tsc::operations::SCHEDULE,
    #[cfg(feature = "authenticationbehavior")]
    &tab::operations::AUTHENTICATION_BEHAVIOR,
    #[cfg(feature = "advancedsecurity")]
    &tas::operations::ADVANCED_SECURITY,
    #[cfg(feature = "thermal")]
    &tth::operations::THERMAL,
    #[cfg(feature = "provisioning")]
    &tpv::operations::PROVISIONING,
    #[cfg(feature = "uplink")]
    &tup::operations::UPLINK,
    #[cfg(feature = "appmgmt")]
    &ans::operations::APP_MANAGEMENT,
];

/// Samples of the request and the response of every operation.
#[cfg(feature = "testing")]
pub static MESSAGES: &[crate::testing::MessageEntry] = &[
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::GetServices>("tds.GetServices"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::GetServiceCapabilities>("tds.GetServiceCapabilities"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::GetDeviceInformation>("tds.GetDeviceInformation"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::SetSystemDateAndTime>("tds.SetSystemDateAndTime"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::GetSystemDateAndTime>("tds.GetSystemDateAndTime"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::SetSystemFactoryDefault>(
        "tds.SetSystemFactoryDefault",
    ),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::UpgradeSystemFirmware>("tds.UpgradeSystemFirmware"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::SystemReboot>("tds.SystemReboot"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::RestoreSystem>("tds.RestoreSystem"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::GetSystemBackup>("tds.GetSystemBackup"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::GetSystemLog>("tds.GetSystemLog"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::GetSystemSupportInformation>(
        "tds.GetSystemSupportInformation",
    ),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::GetScopes>("tds.GetScopes"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::SetScopes>("tds.SetScopes"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::AddScopes>("tds.AddScopes"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::RemoveScopes>("tds.RemoveScopes"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::GetDiscoveryMode>("tds.GetDiscoveryMode"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::SetDiscoveryMode>("tds.SetDiscoveryMode"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::GetRemoteDiscoveryMode>("tds.GetRemoteDiscoveryMode"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::SetRemoteDiscoveryMode>("tds.SetRemoteDiscoveryMode"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::GetDPAddresses>("tds.GetDPAddresses"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::SetDPAddresses>("tds.SetDPAddresses"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::GetEndpointReference>("tds.GetEndpointReference"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::GetUserRoles>("tds.GetUserRoles"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::SetUserRole>("tds.SetUserRole"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::DeleteUserRole>("tds.DeleteUserRole"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::GetRemoteUser>("tds.GetRemoteUser"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::SetRemoteUser>("tds.SetRemoteUser"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::GetUsers>("tds.GetUsers"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::CreateUsers>("tds.CreateUsers"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::DeleteUsers>("tds.DeleteUsers"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::SetUser>("tds.SetUser"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::GetWsdlUrl>("tds.GetWsdlUrl"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::GetPasswordComplexityOptions>(
        "tds.GetPasswordComplexityOptions",
    ),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::GetPasswordComplexityConfiguration>(
        "tds.GetPasswordComplexityConfiguration",
    ),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::SetPasswordComplexityConfiguration>(
        "tds.SetPasswordComplexityConfiguration",
    ),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::GetPasswordHistoryConfiguration>(
        "tds.GetPasswordHistoryConfiguration",
    ),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::SetPasswordHistoryConfiguration>(
        "tds.SetPasswordHistoryConfiguration",
    ),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::GetAuthFailureWarningOptions>(
        "tds.GetAuthFailureWarningOptions",
    ),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::GetAuthFailureWarningConfiguration>(
        "tds.GetAuthFailureWarningConfiguration",
    ),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::SetAuthFailureWarningConfiguration>(
        "tds.SetAuthFailureWarningConfiguration",
    ),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::GetCapabilities>("tds.GetCapabilities"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::GetHostname>("tds.GetHostname"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::SetHostname>("tds.SetHostname"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::SetHostnameFromDHCP>("tds.SetHostnameFromDHCP"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::GetDNS>("tds.GetDNS"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::SetDNS>("tds.SetDNS"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::GetNTP>("tds.GetNTP"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::SetNTP>("tds.SetNTP"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::GetDynamicDNS>("tds.GetDynamicDNS"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::SetDynamicDNS>("tds.SetDynamicDNS"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::GetNetworkInterfaces>("tds.GetNetworkInterfaces"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::SetNetworkInterfaces>("tds.SetNetworkInterfaces"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::GetNetworkProtocols>("tds.GetNetworkProtocols"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::SetNetworkProtocols>("tds.SetNetworkProtocols"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::GetNetworkDefaultGateway>(
        "tds.GetNetworkDefaultGateway",
    ),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::SetNetworkDefaultGateway>(
        "tds.SetNetworkDefaultGateway",
    ),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::GetZeroConfiguration>("tds.GetZeroConfiguration"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::SetZeroConfiguration>("tds.SetZeroConfiguration"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::GetIPAddressFilter>("tds.GetIPAddressFilter"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::SetIPAddressFilter>("tds.SetIPAddressFilter"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::AddIPAddressFilter>("tds.AddIPAddressFilter"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::RemoveIPAddressFilter>("tds.RemoveIPAddressFilter"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::GetAccessPolicy>("tds.GetAccessPolicy"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::SetAccessPolicy>("tds.SetAccessPolicy"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::GetRelayOutputs>("tds.GetRelayOutputs"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::SetRelayOutputSettings>("tds.SetRelayOutputSettings"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::SetRelayOutputState>("tds.SetRelayOutputState"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::SendAuxiliaryCommand>("tds.SendAuxiliaryCommand"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::GetDot11Capabilities>("tds.GetDot11Capabilities"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::GetDot11Status>("tds.GetDot11Status"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::ScanAvailableDot11Networks>(
        "tds.ScanAvailableDot11Networks",
    ),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::GetSystemUris>("tds.GetSystemUris"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::StartFirmwareUpgrade>("tds.StartFirmwareUpgrade"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::UpgradeFirmware>("tds.UpgradeFirmware"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::StartSystemRestore>("tds.StartSystemRestore"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::GetStorageConfigurations>(
        "tds.GetStorageConfigurations",
    ),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::CreateStorageConfiguration>(
        "tds.CreateStorageConfiguration",
    ),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::GetStorageConfiguration>(
        "tds.GetStorageConfiguration",
    ),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::SetStorageConfiguration>(
        "tds.SetStorageConfiguration",
    ),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::DeleteStorageConfiguration>(
        "tds.DeleteStorageConfiguration",
    ),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::GetGeoLocation>("tds.GetGeoLocation"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::SetGeoLocation>("tds.SetGeoLocation"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::DeleteGeoLocation>("tds.DeleteGeoLocation"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::SetHashingAlgorithm>("tds.SetHashingAlgorithm"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::CreateCertificate>("tds.CreateCertificate"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::GetCertificates>("tds.GetCertificates"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::GetCertificatesStatus>("tds.GetCertificatesStatus"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::SetCertificatesStatus>("tds.SetCertificatesStatus"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::DeleteCertificates>("tds.DeleteCertificates"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::GetPkcs10Request>("tds.GetPkcs10Request"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::LoadCertificates>("tds.LoadCertificates"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::GetClientCertificateMode>(
        "tds.GetClientCertificateMode",
    ),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::SetClientCertificateMode>(
        "tds.SetClientCertificateMode",
    ),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::GetCACertificates>("tds.GetCACertificates"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::LoadCertificateWithPrivateKey>(
        "tds.LoadCertificateWithPrivateKey",
    ),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::GetCertificateInformation>(
        "tds.GetCertificateInformation",
    ),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::LoadCACertificates>("tds.LoadCACertificates"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::CreateDot1XConfiguration>(
        "tds.CreateDot1XConfiguration",
    ),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::SetDot1XConfiguration>("tds.SetDot1XConfiguration"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::GetDot1XConfiguration>("tds.GetDot1XConfiguration"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::GetDot1XConfigurations>("tds.GetDot1XConfigurations"),
    #[cfg(feature = "device")]
    crate::testing::MessageEntry::of::<tds::operations::DeleteDot1XConfiguration>(
        "tds.DeleteDot1XConfiguration",
    ),
    #[cfg(feature = "events")]
    crate::testing::MessageEntry::of::<tev::operations::Notify>("wsnt.Notify"),
    #[cfg(feature = "events")]
    crate::testing::MessageEntry::of::<tev::operations::GetServiceCapabilities>("tev.GetServiceCapabilities"),
    #[cfg(feature = "events")]
    crate::testing::MessageEntry::of::<tev::operations::CreatePullPointSubscription>(
        "tev.CreatePullPointSubscription",
    ),
    #[cfg(feature = "events")]
    crate::testing::MessageEntry::of::<tev::operations::GetEventProperties>("tev.GetEventProperties"),
    #[cfg(feature = "events")]
    crate::testing::MessageEntry::of::<tev::operations::AddEventBroker>("tev.AddEventBroker"),
    #[cfg(feature = "events")]
    crate::testing::MessageEntry::of::<tev::operations::DeleteEventBroker>("tev.DeleteEventBroker"),
    #[cfg(feature = "events")]
    crate::testing::MessageEntry::of::<tev::operations::GetEventBrokers>("tev.GetEventBrokers"),
    #[cfg(feature = "events")]
    crate::testing::MessageEntry::of::<tev::operations::PullMessages>("tev.PullMessages"),
    #[cfg(feature = "events")]
    crate::testing::MessageEntry::of::<tev::operations::Seek>("tev.Seek"),
    #[cfg(feature = "events")]
    crate::testing::MessageEntry::of::<tev::operations::SetSynchronizationPoint>(
        "tev.SetSynchronizationPoint",
    ),
    #[cfg(feature = "events")]
    crate::testing::MessageEntry::of::<tev::operations::Unsubscribe>("wsnt.Unsubscribe"),
    #[cfg(feature = "events")]
    crate::testing::MessageEntry::of::<tev::operations::Subscribe>("wsnt.Subscribe"),
    #[cfg(feature = "events")]
    crate::testing::MessageEntry::of::<tev::operations::GetCurrentMessage>("wsnt.GetCurrentMessage"),
    #[cfg(feature = "events")]
    crate::testing::MessageEntry::of::<tev::operations::Renew>("wsnt.Renew"),
    #[cfg(feature = "events")]
    crate::testing::MessageEntry::of::<tev::operations::PauseSubscription>("wsnt.PauseSubscription"),
    #[cfg(feature = "events")]
    crate::testing::MessageEntry::of::<tev::operations::ResumeSubscription>("wsnt.ResumeSubscription"),
    #[cfg(feature = "events")]
    crate::testing::MessageEntry::of::<tev::operations::GetMessages>("wsnt.GetMessages"),
    #[cfg(feature = "events")]
    crate::testing::MessageEntry::of::<tev::operations::DestroyPullPoint>("wsnt.DestroyPullPoint"),
    #[cfg(feature = "events")]
    crate::testing::MessageEntry::of::<tev::operations::CreatePullPoint>("wsnt.CreatePullPoint"),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::GetServiceCapabilities>("trt.GetServiceCapabilities"),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::GetVideoSources>("trt.GetVideoSources"),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::GetAudioSources>("trt.GetAudioSources"),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::GetAudioOutputs>("trt.GetAudioOutputs"),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::CreateProfile>("trt.CreateProfile"),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::GetProfile>("trt.GetProfile"),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::GetProfiles>("trt.GetProfiles"),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::AddVideoEncoderConfiguration>(
        "trt.AddVideoEncoderConfiguration",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::RemoveVideoEncoderConfiguration>(
        "trt.RemoveVideoEncoderConfiguration",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::AddVideoSourceConfiguration>(
        "trt.AddVideoSourceConfiguration",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::RemoveVideoSourceConfiguration>(
        "trt.RemoveVideoSourceConfiguration",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::AddAudioEncoderConfiguration>(
        "trt.AddAudioEncoderConfiguration",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::RemoveAudioEncoderConfiguration>(
        "trt.RemoveAudioEncoderConfiguration",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::AddAudioSourceConfiguration>(
        "trt.AddAudioSourceConfiguration",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::RemoveAudioSourceConfiguration>(
        "trt.RemoveAudioSourceConfiguration",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::AddPTZConfiguration>("trt.AddPTZConfiguration"),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::RemovePTZConfiguration>("trt.RemovePTZConfiguration"),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::AddVideoAnalyticsConfiguration>(
        "trt.AddVideoAnalyticsConfiguration",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::RemoveVideoAnalyticsConfiguration>(
        "trt.RemoveVideoAnalyticsConfiguration",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::AddMetadataConfiguration>(
        "trt.AddMetadataConfiguration",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::RemoveMetadataConfiguration>(
        "trt.RemoveMetadataConfiguration",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::AddAudioOutputConfiguration>(
        "trt.AddAudioOutputConfiguration",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::RemoveAudioOutputConfiguration>(
        "trt.RemoveAudioOutputConfiguration",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::AddAudioDecoderConfiguration>(
        "trt.AddAudioDecoderConfiguration",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::RemoveAudioDecoderConfiguration>(
        "trt.RemoveAudioDecoderConfiguration",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::DeleteProfile>("trt.DeleteProfile"),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::GetVideoSourceConfigurations>(
        "trt.GetVideoSourceConfigurations",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::GetVideoEncoderConfigurations>(
        "trt.GetVideoEncoderConfigurations",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::GetAudioSourceConfigurations>(
        "trt.GetAudioSourceConfigurations",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::GetAudioEncoderConfigurations>(
        "trt.GetAudioEncoderConfigurations",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::GetVideoAnalyticsConfigurations>(
        "trt.GetVideoAnalyticsConfigurations",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::GetMetadataConfigurations>(
        "trt.GetMetadataConfigurations",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::GetAudioOutputConfigurations>(
        "trt.GetAudioOutputConfigurations",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::GetAudioDecoderConfigurations>(
        "trt.GetAudioDecoderConfigurations",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::GetVideoSourceConfiguration>(
        "trt.GetVideoSourceConfiguration",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::GetVideoEncoderConfiguration>(
        "trt.GetVideoEncoderConfiguration",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::GetAudioSourceConfiguration>(
        "trt.GetAudioSourceConfiguration",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::GetAudioEncoderConfiguration>(
        "trt.GetAudioEncoderConfiguration",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::GetVideoAnalyticsConfiguration>(
        "trt.GetVideoAnalyticsConfiguration",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::GetMetadataConfiguration>(
        "trt.GetMetadataConfiguration",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::GetAudioOutputConfiguration>(
        "trt.GetAudioOutputConfiguration",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::GetAudioDecoderConfiguration>(
        "trt.GetAudioDecoderConfiguration",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::GetCompatibleVideoEncoderConfigurations>(
        "trt.GetCompatibleVideoEncoderConfigurations",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::GetCompatibleVideoSourceConfigurations>(
        "trt.GetCompatibleVideoSourceConfigurations",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::GetCompatibleAudioEncoderConfigurations>(
        "trt.GetCompatibleAudioEncoderConfigurations",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::GetCompatibleAudioSourceConfigurations>(
        "trt.GetCompatibleAudioSourceConfigurations",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::GetCompatibleVideoAnalyticsConfigurations>(
        "trt.GetCompatibleVideoAnalyticsConfigurations",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::GetCompatibleMetadataConfigurations>(
        "trt.GetCompatibleMetadataConfigurations",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::GetCompatibleAudioOutputConfigurations>(
        "trt.GetCompatibleAudioOutputConfigurations",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::GetCompatibleAudioDecoderConfigurations>(
        "trt.GetCompatibleAudioDecoderConfigurations",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::SetVideoSourceConfiguration>(
        "trt.SetVideoSourceConfiguration",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::SetVideoEncoderConfiguration>(
        "trt.SetVideoEncoderConfiguration",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::SetAudioSourceConfiguration>(
        "trt.SetAudioSourceConfiguration",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::SetAudioEncoderConfiguration>(
        "trt.SetAudioEncoderConfiguration",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::SetVideoAnalyticsConfiguration>(
        "trt.SetVideoAnalyticsConfiguration",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::SetMetadataConfiguration>(
        "trt.SetMetadataConfiguration",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::SetAudioOutputConfiguration>(
        "trt.SetAudioOutputConfiguration",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::SetAudioDecoderConfiguration>(
        "trt.SetAudioDecoderConfiguration",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::GetVideoSourceConfigurationOptions>(
        "trt.GetVideoSourceConfigurationOptions",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::GetVideoEncoderConfigurationOptions>(
        "trt.GetVideoEncoderConfigurationOptions",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::GetAudioSourceConfigurationOptions>(
        "trt.GetAudioSourceConfigurationOptions",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::GetAudioEncoderConfigurationOptions>(
        "trt.GetAudioEncoderConfigurationOptions",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::GetMetadataConfigurationOptions>(
        "trt.GetMetadataConfigurationOptions",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::GetAudioOutputConfigurationOptions>(
        "trt.GetAudioOutputConfigurationOptions",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::GetAudioDecoderConfigurationOptions>(
        "trt.GetAudioDecoderConfigurationOptions",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::GetGuaranteedNumberOfVideoEncoderInstances>(
        "trt.GetGuaranteedNumberOfVideoEncoderInstances",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::GetStreamUri>("trt.GetStreamUri"),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::StartMulticastStreaming>(
        "trt.StartMulticastStreaming",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::StopMulticastStreaming>("trt.StopMulticastStreaming"),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::SetSynchronizationPoint>(
        "trt.SetSynchronizationPoint",
    ),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::GetSnapshotUri>("trt.GetSnapshotUri"),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::GetVideoSourceModes>("trt.GetVideoSourceModes"),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::SetVideoSourceMode>("trt.SetVideoSourceMode"),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::GetOSDs>("trt.GetOSDs"),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::GetOSD>("trt.GetOSD"),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::GetOSDOptions>("trt.GetOSDOptions"),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::SetOSD>("trt.SetOSD"),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::CreateOSD>("trt.CreateOSD"),
    #[cfg(feature = "media")]
    crate::testing::MessageEntry::of::<trt::operations::DeleteOSD>("trt.DeleteOSD"),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::GetServiceCapabilities>("tr2.GetServiceCapabilities"),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::CreateProfile>("tr2.CreateProfile"),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::GetProfiles>("tr2.GetProfiles"),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::AddConfiguration>("tr2.AddConfiguration"),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::RemoveConfiguration>("tr2.RemoveConfiguration"),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::DeleteProfile>("tr2.DeleteProfile"),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::GetVideoSourceConfigurations>(
        "tr2.GetVideoSourceConfigurations",
    ),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::GetVideoEncoderConfigurations>(
        "tr2.GetVideoEncoderConfigurations",
    ),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::GetAudioSourceConfigurations>(
        "tr2.GetAudioSourceConfigurations",
    ),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::GetAudioEncoderConfigurations>(
        "tr2.GetAudioEncoderConfigurations",
    ),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::GetAnalyticsConfigurations>(
        "tr2.GetAnalyticsConfigurations",
    ),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::GetMetadataConfigurations>(
        "tr2.GetMetadataConfigurations",
    ),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::GetAudioOutputConfigurations>(
        "tr2.GetAudioOutputConfigurations",
    ),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::GetAudioDecoderConfigurations>(
        "tr2.GetAudioDecoderConfigurations",
    ),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::SetVideoSourceConfiguration>(
        "tr2.SetVideoSourceConfiguration",
    ),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::SetVideoEncoderConfiguration>(
        "tr2.SetVideoEncoderConfiguration",
    ),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::SetAudioSourceConfiguration>(
        "tr2.SetAudioSourceConfiguration",
    ),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::SetAudioEncoderConfiguration>(
        "tr2.SetAudioEncoderConfiguration",
    ),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::SetMetadataConfiguration>(
        "tr2.SetMetadataConfiguration",
    ),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::SetAudioOutputConfiguration>(
        "tr2.SetAudioOutputConfiguration",
    ),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::SetAudioDecoderConfiguration>(
        "tr2.SetAudioDecoderConfiguration",
    ),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::GetVideoSourceConfigurationOptions>(
        "tr2.GetVideoSourceConfigurationOptions",
    ),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::GetVideoEncoderConfigurationOptions>(
        "tr2.GetVideoEncoderConfigurationOptions",
    ),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::GetAudioSourceConfigurationOptions>(
        "tr2.GetAudioSourceConfigurationOptions",
    ),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::GetAudioEncoderConfigurationOptions>(
        "tr2.GetAudioEncoderConfigurationOptions",
    ),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::GetMetadataConfigurationOptions>(
        "tr2.GetMetadataConfigurationOptions",
    ),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::GetAudioOutputConfigurationOptions>(
        "tr2.GetAudioOutputConfigurationOptions",
    ),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::GetAudioDecoderConfigurationOptions>(
        "tr2.GetAudioDecoderConfigurationOptions",
    ),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::SetEQPreset>("tr2.SetEQPreset"),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::GetVideoEncoderInstances>(
        "tr2.GetVideoEncoderInstances",
    ),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::GetStreamUri>("tr2.GetStreamUri"),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::StartMulticastStreaming>(
        "tr2.StartMulticastStreaming",
    ),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::StopMulticastStreaming>("tr2.StopMulticastStreaming"),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::SetSynchronizationPoint>(
        "tr2.SetSynchronizationPoint",
    ),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::GetSnapshotUri>("tr2.GetSnapshotUri"),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::GetVideoSourceModes>("tr2.GetVideoSourceModes"),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::SetVideoSourceMode>("tr2.SetVideoSourceMode"),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::GetOSDs>("tr2.GetOSDs"),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::GetOSDOptions>("tr2.GetOSDOptions"),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::SetOSD>("tr2.SetOSD"),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::CreateOSD>("tr2.CreateOSD"),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::DeleteOSD>("tr2.DeleteOSD"),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::GetMasks>("tr2.GetMasks"),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::GetMaskOptions>("tr2.GetMaskOptions"),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::SetMask>("tr2.SetMask"),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::CreateMask>("tr2.CreateMask"),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::DeleteMask>("tr2.DeleteMask"),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::GetWebRTCConfigurations>(
        "tr2.GetWebRTCConfigurations",
    ),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::SetWebRTCConfigurations>(
        "tr2.SetWebRTCConfigurations",
    ),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::GetAudioClips>("tr2.GetAudioClips"),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::AddAudioClip>("tr2.AddAudioClip"),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::AddTTSAudioClip>("tr2.AddTTSAudioClip"),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::SetAudioClip>("tr2.SetAudioClip"),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::DeleteAudioClip>("tr2.DeleteAudioClip"),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::PlayAudioClip>("tr2.PlayAudioClip"),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::GetPlayingAudioClips>("tr2.GetPlayingAudioClips"),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::GetMulticastAudioDecoderConfigurations>(
        "tr2.GetMulticastAudioDecoderConfigurations",
    ),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::GetMulticastAudioDecoderConfigurationOptions>(
        "tr2.GetMulticastAudioDecoderConfigurationOptions",
    ),
    #[cfg(feature = "media2")]
    crate::testing::MessageEntry::of::<tr2::operations::SetMulticastAudioDecoderConfiguration>(
        "tr2.SetMulticastAudioDecoderConfiguration",
    ),
    #[cfg(feature = "ptz")]
    crate::testing::MessageEntry::of::<tptz::operations::GetServiceCapabilities>(
        "tptz.GetServiceCapabilities",
    ),
    #[cfg(feature = "ptz")]
    crate::testing::MessageEntry::of::<tptz::operations::GetNodes>("tptz.GetNodes"),
    #[cfg(feature = "ptz")]
    crate::testing::MessageEntry::of::<tptz::operations::GetNode>("tptz.GetNode"),
    #[cfg(feature = "ptz")]
    crate::testing::MessageEntry::of::<tptz::operations::GetConfiguration>("tptz.GetConfiguration"),
    #[cfg(feature = "ptz")]
    crate::testing::MessageEntry::of::<tptz::operations::GetConfigurations>("tptz.GetConfigurations"),
    #[cfg(feature = "ptz")]
    crate::testing::MessageEntry::of::<tptz::operations::SetConfiguration>("tptz.SetConfiguration"),
    #[cfg(feature = "ptz")]
    crate::testing::MessageEntry::of::<tptz::operations::GetConfigurationOptions>(
        "tptz.GetConfigurationOptions",
    ),
    #[cfg(feature = "ptz")]
    crate::testing::MessageEntry::of::<tptz::operations::SendAuxiliaryCommand>("tptz.SendAuxiliaryCommand"),
    #[cfg(feature = "ptz")]
    crate::testing::MessageEntry::of::<tptz::operations::GetPresets>("tptz.GetPresets"),
    #[cfg(feature = "ptz")]
    crate::testing::MessageEntry::of::<tptz::operations::SetPreset>("tptz.SetPreset"),
    #[cfg(feature = "ptz")]
    crate::testing::MessageEntry::of::<tptz::operations::RemovePreset>("tptz.RemovePreset"),
    #[cfg(feature = "ptz")]
    crate::testing::MessageEntry::of::<tptz::operations::GotoPreset>("tptz.GotoPreset"),
    #[cfg(feature = "ptz")]
    crate::testing::MessageEntry::of::<tptz::operations::GotoHomePosition>("tptz.GotoHomePosition"),
    #[cfg(feature = "ptz")]
    crate::testing::MessageEntry::of::<tptz::operations::SetHomePosition>("tptz.SetHomePosition"),
    #[cfg(feature = "ptz")]
    crate::testing::MessageEntry::of::<tptz::operations::ContinuousMove>("tptz.ContinuousMove"),
    #[cfg(feature = "ptz")]
    crate::testing::MessageEntry::of::<tptz::operations::RelativeMove>("tptz.RelativeMove"),
    #[cfg(feature = "ptz")]
    crate::testing::MessageEntry::of::<tptz::operations::GetStatus>("tptz.GetStatus"),
    #[cfg(feature = "ptz")]
    crate::testing::MessageEntry::of::<tptz::operations::AbsoluteMove>("tptz.AbsoluteMove"),
    #[cfg(feature = "ptz")]
    crate::testing::MessageEntry::of::<tptz::operations::GeoMove>("tptz.GeoMove"),
    #[cfg(feature = "ptz")]
    crate::testing::MessageEntry::of::<tptz::operations::Stop>("tptz.Stop"),
    #[cfg(feature = "ptz")]
    crate::testing::MessageEntry::of::<tptz::operations::GetPresetTours>("tptz.GetPresetTours"),
    #[cfg(feature = "ptz")]
    crate::testing::MessageEntry::of::<tptz::operations::GetPresetTour>("tptz.GetPresetTour"),
    #[cfg(feature = "ptz")]
    crate::testing::MessageEntry::of::<tptz::operations::GetPresetTourOptions>("tptz.GetPresetTourOptions"),
    #[cfg(feature = "ptz")]
    crate::testing::MessageEntry::of::<tptz::operations::CreatePresetTour>("tptz.CreatePresetTour"),
    #[cfg(feature = "ptz")]
    crate::testing::MessageEntry::of::<tptz::operations::ModifyPresetTour>("tptz.ModifyPresetTour"),
    #[cfg(feature = "ptz")]
    crate::testing::MessageEntry::of::<tptz::operations::OperatePresetTour>("tptz.OperatePresetTour"),
    #[cfg(feature = "ptz")]
    crate::testing::MessageEntry::of::<tptz::operations::RemovePresetTour>("tptz.RemovePresetTour"),
    #[cfg(feature = "ptz")]
    crate::testing::MessageEntry::of::<tptz::operations::GetCompatibleConfigurations>(
        "tptz.GetCompatibleConfigurations",
    ),
    #[cfg(feature = "ptz")]
    crate::testing::MessageEntry::of::<tptz::operations::MoveAndStartTracking>("tptz.MoveAndStartTracking"),
    #[cfg(feature = "imaging")]
    crate::testing::MessageEntry::of::<timg::operations::GetServiceCapabilities>(
        "timg.GetServiceCapabilities",
    ),
    #[cfg(feature = "imaging")]
    crate::testing::MessageEntry::of::<timg::operations::GetImagingSettings>("timg.GetImagingSettings"),
    #[cfg(feature = "imaging")]
    crate::testing::MessageEntry::of::<timg::operations::SetImagingSettings>("timg.SetImagingSettings"),
    #[cfg(feature = "imaging")]
    crate::testing::MessageEntry::of::<timg::operations::GetOptions>("timg.GetOptions"),
    #[cfg(feature = "imaging")]
    crate::testing::MessageEntry::of::<timg::operations::Move>("timg.Move"),
    #[cfg(feature = "imaging")]
    crate::testing::MessageEntry::of::<timg::operations::GetMoveOptions>("timg.GetMoveOptions"),
    #[cfg(feature = "imaging")]
    crate::testing::MessageEntry::of::<timg::operations::Stop>("timg.Stop"),
    #[cfg(feature = "imaging")]
    crate::testing::MessageEntry::of::<timg::operations::GetStatus>("timg.GetStatus"),
    #[cfg(feature = "imaging")]
    crate::testing::MessageEntry::of::<timg::operations::GetPresets>("timg.GetPresets"),
    #[cfg(feature = "imaging")]
    crate::testing::MessageEntry::of::<timg::operations::GetCurrentPreset>("timg.GetCurrentPreset"),
    #[cfg(feature = "imaging")]
    crate::testing::MessageEntry::of::<timg::operations::SetCurrentPreset>("timg.SetCurrentPreset"),
    #[cfg(feature = "analytics")]
    crate::testing::MessageEntry::of::<tan::operations::GetSupportedRules>("tan.GetSupportedRules"),
    #[cfg(feature = "analytics")]
    crate::testing::MessageEntry::of::<tan::operations::CreateRules>("tan.CreateRules"),
    #[cfg(feature = "analytics")]
    crate::testing::MessageEntry::of::<tan::operations::DeleteRules>("tan.DeleteRules"),
    #[cfg(feature = "analytics")]
    crate::testing::MessageEntry::of::<tan::operations::GetRules>("tan.GetRules"),
    #[cfg(feature = "analytics")]
    crate::testing::MessageEntry::of::<tan::operations::GetRuleOptions>("tan.GetRuleOptions"),
    #[cfg(feature = "analytics")]
    crate::testing::MessageEntry::of::<tan::operations::ModifyRules>("tan.ModifyRules"),
    #[cfg(feature = "analytics")]
    crate::testing::MessageEntry::of::<tan::operations::GetServiceCapabilities>("tan.GetServiceCapabilities"),
    #[cfg(feature = "analytics")]
    crate::testing::MessageEntry::of::<tan::operations::GetSupportedAnalyticsModules>(
        "tan.GetSupportedAnalyticsModules",
    ),
    #[cfg(feature = "analytics")]
    crate::testing::MessageEntry::of::<tan::operations::GetAnalyticsModuleOptions>(
        "tan.GetAnalyticsModuleOptions",
    ),
    #[cfg(feature = "analytics")]
    crate::testing::MessageEntry::of::<tan::operations::CreateAnalyticsModules>("tan.CreateAnalyticsModules"),
    #[cfg(feature = "analytics")]
    crate::testing::MessageEntry::of::<tan::operations::DeleteAnalyticsModules>("tan.DeleteAnalyticsModules"),
    #[cfg(feature = "analytics")]
    crate::testing::MessageEntry::of::<tan::operations::GetAnalyticsModules>("tan.GetAnalyticsModules"),
    #[cfg(feature = "analytics")]
    crate::testing::MessageEntry::of::<tan::operations::ModifyAnalyticsModules>("tan.ModifyAnalyticsModules"),
    #[cfg(feature = "analytics")]
    crate::testing::MessageEntry::of::<tan::operations::GetSupportedMetadata>("tan.GetSupportedMetadata"),
    #[cfg(feature = "deviceio")]
    crate::testing::MessageEntry::of::<tmd::operations::GetServiceCapabilities>("tmd.GetServiceCapabilities"),
    #[cfg(feature = "deviceio")]
    crate::testing::MessageEntry::of::<tmd::operations::GetRelayOutputOptions>("tmd.GetRelayOutputOptions"),
    #[cfg(feature = "deviceio")]
    crate::testing::MessageEntry::of::<tmd::operations::GetAudioSources>("tmd.GetAudioSources"),
    #[cfg(feature = "deviceio")]
    crate::testing::MessageEntry::of::<tmd::operations::GetAudioOutputs>("tmd.GetAudioOutputs"),
    #[cfg(feature = "deviceio")]
    crate::testing::MessageEntry::of::<tmd::operations::GetVideoSources>("tmd.GetVideoSources"),
    #[cfg(feature = "deviceio")]
    crate::testing::MessageEntry::of::<tmd::operations::GetVideoOutputs>("tmd.GetVideoOutputs"),
    #[cfg(feature = "deviceio")]
    crate::testing::MessageEntry::of::<tmd::operations::GetVideoSourceConfiguration>(
        "tmd.GetVideoSourceConfiguration",
    ),
    #[cfg(feature = "deviceio")]
    crate::testing::MessageEntry::of::<tmd::operations::GetVideoOutputConfiguration>(
        "tmd.GetVideoOutputConfiguration",
    ),
    #[cfg(feature = "deviceio")]
    crate::testing::MessageEntry::of::<tmd::operations::GetAudioSourceConfiguration>(
        "tmd.GetAudioSourceConfiguration",
    ),
    #[cfg(feature = "deviceio")]
    crate::testing::MessageEntry::of::<tmd::operations::GetAudioOutputConfiguration>(
        "tmd.GetAudioOutputConfiguration",
    ),
    #[cfg(feature = "deviceio")]
    crate::testing::MessageEntry::of::<tmd::operations::SetVideoSourceConfiguration>(
        "tmd.SetVideoSourceConfiguration",
    ),
    #[cfg(feature = "deviceio")]
    crate::testing::MessageEntry::of::<tmd::operations::SetVideoOutputConfiguration>(
        "tmd.SetVideoOutputConfiguration",
    ),
    #[cfg(feature = "deviceio")]
    crate::testing::MessageEntry::of::<tmd::operations::SetAudioSourceConfiguration>(
        "tmd.SetAudioSourceConfiguration",
    ),
    #[cfg(feature = "deviceio")]
    crate::testing::MessageEntry::of::<tmd::operations::SetAudioOutputConfiguration>(
        "tmd.SetAudioOutputConfiguration",
    ),
    #[cfg(feature = "deviceio")]
    crate::testing::MessageEntry::of::<tmd::operations::GetVideoSourceConfigurationOptions>(
        "tmd.GetVideoSourceConfigurationOptions",
    ),
    #[cfg(feature = "deviceio")]
    crate::testing::MessageEntry::of::<tmd::operations::GetVideoOutputConfigurationOptions>(
        "tmd.GetVideoOutputConfigurationOptions",
    ),
    #[cfg(feature = "deviceio")]
    crate::testing::MessageEntry::of::<tmd::operations::GetAudioSourceConfigurationOptions>(
        "tmd.GetAudioSourceConfigurationOptions",
    ),
    #[cfg(feature = "deviceio")]
    crate::testing::MessageEntry::of::<tmd::operations::GetAudioOutputConfigurationOptions>(
        "tmd.GetAudioOutputConfigurationOptions",
    ),
    #[cfg(feature = "deviceio")]
    crate::testing::MessageEntry::of::<tmd::operations::GetRelayOutputs>("tmd.GetRelayOutputs"),
    #[cfg(feature = "deviceio")]
    crate::testing::MessageEntry::of::<tmd::operations::SetRelayOutputSettings>("tmd.SetRelayOutputSettings"),
    #[cfg(feature = "deviceio")]
    crate::testing::MessageEntry::of::<tmd::operations::SetRelayOutputState>("tmd.SetRelayOutputState"),
    #[cfg(feature = "deviceio")]
    crate::testing::MessageEntry::of::<tmd::operations::GetDigitalInputs>("tmd.GetDigitalInputs"),
    #[cfg(feature = "deviceio")]
    crate::testing::MessageEntry::of::<tmd::operations::GetDigitalInputConfigurationOptions>(
        "tmd.GetDigitalInputConfigurationOptions",
    ),
    #[cfg(feature = "deviceio")]
    crate::testing::MessageEntry::of::<tmd::operations::SetDigitalInputConfigurations>(
        "tmd.SetDigitalInputConfigurations",
    ),
    #[cfg(feature = "deviceio")]
    crate::testing::MessageEntry::of::<tmd::operations::GetSerialPorts>("tmd.GetSerialPorts"),
    #[cfg(feature = "deviceio")]
    crate::testing::MessageEntry::of::<tmd::operations::GetSerialPortConfiguration>(
        "tmd.GetSerialPortConfiguration",
    ),
    #[cfg(feature = "deviceio")]
    crate::testing::MessageEntry::of::<tmd::operations::SetSerialPortConfiguration>(
        "tmd.SetSerialPortConfiguration",
    ),
    #[cfg(feature = "deviceio")]
    crate::testing::MessageEntry::of::<tmd::operations::GetSerialPortConfigurationOptions>(
        "tmd.GetSerialPortConfigurationOptions",
    ),
    #[cfg(feature = "deviceio")]
    crate::testing::MessageEntry::of::<tmd::operations::SendReceiveSerialCommand>(
        "tmd.SendReceiveSerialCommand",
    ),
    #[cfg(feature = "recording")]
    crate::testing::MessageEntry::of::<trc::operations::GetServiceCapabilities>("trc.GetServiceCapabilities"),
    #[cfg(feature = "recording")]
    crate::testing::MessageEntry::of::<trc::operations::CreateRecording>("trc.CreateRecording"),
    #[cfg(feature = "recording")]
    crate::testing::MessageEntry::of::<trc::operations::DeleteRecording>("trc.DeleteRecording"),
    #[cfg(feature = "recording")]
    crate::testing::MessageEntry::of::<trc::operations::GetRecordings>("trc.GetRecordings"),
    #[cfg(feature = "recording")]
    crate::testing::MessageEntry::of::<trc::operations::SetRecordingConfiguration>(
        "trc.SetRecordingConfiguration",
    ),
    #[cfg(feature = "recording")]
    crate::testing::MessageEntry::of::<trc::operations::GetRecordingConfiguration>(
        "trc.GetRecordingConfiguration",
    ),
    #[cfg(feature = "recording")]
    crate::testing::MessageEntry::of::<trc::operations::GetRecordingOptions>("trc.GetRecordingOptions"),
    #[cfg(feature = "recording")]
    crate::testing::MessageEntry::of::<trc::operations::CreateTrack>("trc.CreateTrack"),
    #[cfg(feature = "recording")]
    crate::testing::MessageEntry::of::<trc::operations::DeleteTrack>("trc.DeleteTrack"),
    #[cfg(feature = "recording")]
    crate::testing::MessageEntry::of::<trc::operations::GetTrackConfiguration>("trc.GetTrackConfiguration"),
    #[cfg(feature = "recording")]
    crate::testing::MessageEntry::of::<trc::operations::SetTrackConfiguration>("trc.SetTrackConfiguration"),
    #[cfg(feature = "recording")]
    crate::testing::MessageEntry::of::<trc::operations::CreateRecordingJob>("trc.CreateRecordingJob"),
    #[cfg(feature = "recording")]
    crate::testing::MessageEntry::of::<trc::operations::DeleteRecordingJob>("trc.DeleteRecordingJob"),
    #[cfg(feature = "recording")]
    crate::testing::MessageEntry::of::<trc::operations::GetRecordingJobs>("trc.GetRecordingJobs"),
    #[cfg(feature = "recording")]
    crate::testing::MessageEntry::of::<trc::operations::SetRecordingJobConfiguration>(
        "trc.SetRecordingJobConfiguration",
    ),
    #[cfg(feature = "recording")]
    crate::testing::MessageEntry::of::<trc::operations::GetRecordingJobConfiguration>(
        "trc.GetRecordingJobConfiguration",
    ),
    #[cfg(feature = "recording")]
    crate::testing::MessageEntry::of::<trc::operations::SetRecordingJobMode>("trc.SetRecordingJobMode"),
    #[cfg(feature = "recording")]
    crate::testing::MessageEntry::of::<trc::operations::GetRecordingJobState>("trc.GetRecordingJobState"),
    #[cfg(feature = "recording")]
    crate::testing::MessageEntry::of::<trc::operations::ListRecordedSegments>("trc.ListRecordedSegments"),
    #[cfg(feature = "recording")]
    crate::testing::MessageEntry::of::<trc::operations::ExportRecordedSegments>("trc.ExportRecordedSegments"),
    #[cfg(feature = "recording")]
    crate::testing::MessageEntry::of::<trc::operations::StopExportRecordedSegments>(
        "trc.StopExportRecordedSegments",
    ),
    #[cfg(feature = "recording")]
    crate::testing::MessageEntry::of::<trc::operations::ExportRecordedData>("trc.ExportRecordedData"),
    #[cfg(feature = "recording")]
    crate::testing::MessageEntry::of::<trc::operations::StopExportRecordedData>("trc.StopExportRecordedData"),
    #[cfg(feature = "recording")]
    crate::testing::MessageEntry::of::<trc::operations::GetExportRecordedDataState>(
        "trc.GetExportRecordedDataState",
    ),
    #[cfg(feature = "recording")]
    crate::testing::MessageEntry::of::<trc::operations::OverrideSegmentDuration>(
        "trc.OverrideSegmentDuration",
    ),
    #[cfg(feature = "replay")]
    crate::testing::MessageEntry::of::<trp::operations::GetServiceCapabilities>("trp.GetServiceCapabilities"),
    #[cfg(feature = "replay")]
    crate::testing::MessageEntry::of::<trp::operations::GetReplayUri>("trp.GetReplayUri"),
    #[cfg(feature = "replay")]
    crate::testing::MessageEntry::of::<trp::operations::GetReplayConfiguration>("trp.GetReplayConfiguration"),
    #[cfg(feature = "replay")]
    crate::testing::MessageEntry::of::<trp::operations::SetReplayConfiguration>("trp.SetReplayConfiguration"),
    #[cfg(feature = "search")]
    crate::testing::MessageEntry::of::<tse::operations::GetServiceCapabilities>("tse.GetServiceCapabilities"),
    #[cfg(feature = "search")]
    crate::testing::MessageEntry::of::<tse::operations::GetRecordingSummary>("tse.GetRecordingSummary"),
    #[cfg(feature = "search")]
    crate::testing::MessageEntry::of::<tse::operations::GetRecordingInformation>(
        "tse.GetRecordingInformation",
    ),
    #[cfg(feature = "search")]
    crate::testing::MessageEntry::of::<tse::operations::GetMediaAttributes>("tse.GetMediaAttributes"),
    #[cfg(feature = "search")]
    crate::testing::MessageEntry::of::<tse::operations::FindRecordings>("tse.FindRecordings"),
    #[cfg(feature = "search")]
    crate::testing::MessageEntry::of::<tse::operations::GetRecordingSearchResults>(
        "tse.GetRecordingSearchResults",
    ),
    #[cfg(feature = "search")]
    crate::testing::MessageEntry::of::<tse::operations::FindEvents>("tse.FindEvents"),
    #[cfg(feature = "search")]
    crate::testing::MessageEntry::of::<tse::operations::GetEventSearchResults>("tse.GetEventSearchResults"),
    #[cfg(feature = "search")]
    crate::testing::MessageEntry::of::<tse::operations::FindPTZPosition>("tse.FindPTZPosition"),
    #[cfg(feature = "search")]
    crate::testing::MessageEntry::of::<tse::operations::GetPTZPositionSearchResults>(
        "tse.GetPTZPositionSearchResults",
    ),
    #[cfg(feature = "search")]
    crate::testing::MessageEntry::of::<tse::operations::GetSearchState>("tse.GetSearchState"),
    #[cfg(feature = "search")]
    crate::testing::MessageEntry::of::<tse::operations::EndSearch>("tse.EndSearch"),
    #[cfg(feature = "search")]
    crate::testing::MessageEntry::of::<tse::operations::FindMetadata>("tse.FindMetadata"),
    #[cfg(feature = "search")]
    crate::testing::MessageEntry::of::<tse::operations::GetMetadataSearchResults>(
        "tse.GetMetadataSearchResults",
    ),
    #[cfg(feature = "search")]
    crate::testing::MessageEntry::of::<tse::operations::SearchImageByNL>("tse.SearchImageByNL"),
    #[cfg(feature = "search")]
    crate::testing::MessageEntry::of::<tse::operations::GetNLSearchResults>("tse.GetNLSearchResults"),
    #[cfg(feature = "search")]
    crate::testing::MessageEntry::of::<tse::operations::SearchImageByImage>("tse.SearchImageByImage"),
    #[cfg(feature = "search")]
    crate::testing::MessageEntry::of::<tse::operations::GetImageSearchResults>("tse.GetImageSearchResults"),
    #[cfg(feature = "receiver")]
    crate::testing::MessageEntry::of::<trv::operations::GetServiceCapabilities>("trv.GetServiceCapabilities"),
    #[cfg(feature = "receiver")]
    crate::testing::MessageEntry::of::<trv::operations::GetReceivers>("trv.GetReceivers"),
    #[cfg(feature = "receiver")]
    crate::testing::MessageEntry::of::<trv::operations::GetReceiver>("trv.GetReceiver"),
    #[cfg(feature = "receiver")]
    crate::testing::MessageEntry::of::<trv::operations::CreateReceiver>("trv.CreateReceiver"),
    #[cfg(feature = "receiver")]
    crate::testing::MessageEntry::of::<trv::operations::DeleteReceiver>("trv.DeleteReceiver"),
    #[cfg(feature = "receiver")]
    crate::testing::MessageEntry::of::<trv::operations::ConfigureReceiver>("trv.ConfigureReceiver"),
    #[cfg(feature = "receiver")]
    crate::testing::MessageEntry::of::<trv::operations::SetReceiverMode>("trv.SetReceiverMode"),
    #[cfg(feature = "receiver")]
    crate::testing::MessageEntry::of::<trv::operations::GetReceiverState>("trv.GetReceiverState"),
    #[cfg(feature = "display")]
    crate::testing::MessageEntry::of::<tls::operations::GetServiceCapabilities>("tls.GetServiceCapabilities"),
    #[cfg(feature = "display")]
    crate::testing::MessageEntry::of::<tls::operations::GetLayout>("tls.GetLayout"),
    #[cfg(feature = "display")]
    crate::testing::MessageEntry::of::<tls::operations::SetLayout>("tls.SetLayout"),
    #[cfg(feature = "display")]
    crate::testing::MessageEntry::of::<tls::operations::GetDisplayOptions>("tls.GetDisplayOptions"),
    #[cfg(feature = "display")]
    crate::testing::MessageEntry::of::<tls::operations::GetPaneConfigurations>("tls.GetPaneConfigurations"),
    #[cfg(feature = "display")]
    crate::testing::MessageEntry::of::<tls::operations::GetPaneConfiguration>("tls.GetPaneConfiguration"),
    #[cfg(feature = "display")]
    crate::testing::MessageEntry::of::<tls::operations::SetPaneConfigurations>("tls.SetPaneConfigurations"),
    #[cfg(feature = "display")]
    crate::testing::MessageEntry::of::<tls::operations::SetPaneConfiguration>("tls.SetPaneConfiguration"),
    #[cfg(feature = "display")]
    crate::testing::MessageEntry::of::<tls::operations::CreatePaneConfiguration>(
        "tls.CreatePaneConfiguration",
    ),
    #[cfg(feature = "display")]
    crate::testing::MessageEntry::of::<tls::operations::DeletePaneConfiguration>(
        "tls.DeletePaneConfiguration",
    ),
    #[cfg(feature = "analyticsdevice")]
    crate::testing::MessageEntry::of::<tad::operations::GetServiceCapabilities>("tad.GetServiceCapabilities"),
    #[cfg(feature = "analyticsdevice")]
    crate::testing::MessageEntry::of::<tad::operations::DeleteAnalyticsEngineControl>(
        "tad.DeleteAnalyticsEngineControl",
    ),
    #[cfg(feature = "analyticsdevice")]
    crate::testing::MessageEntry::of::<tad::operations::CreateAnalyticsEngineControl>(
        "tad.CreateAnalyticsEngineControl",
    ),
    #[cfg(feature = "analyticsdevice")]
    crate::testing::MessageEntry::of::<tad::operations::SetAnalyticsEngineControl>(
        "tad.SetAnalyticsEngineControl",
    ),
    #[cfg(feature = "analyticsdevice")]
    crate::testing::MessageEntry::of::<tad::operations::GetAnalyticsEngineControl>(
        "tad.GetAnalyticsEngineControl",
    ),
    #[cfg(feature = "analyticsdevice")]
    crate::testing::MessageEntry::of::<tad::operations::GetAnalyticsEngineControls>(
        "tad.GetAnalyticsEngineControls",
    ),
    #[cfg(feature = "analyticsdevice")]
    crate::testing::MessageEntry::of::<tad::operations::GetAnalyticsEngine>("tad.GetAnalyticsEngine"),
    #[cfg(feature = "analyticsdevice")]
    crate::testing::MessageEntry::of::<tad::operations::GetAnalyticsEngines>("tad.GetAnalyticsEngines"),
    #[cfg(feature = "analyticsdevice")]
    crate::testing::MessageEntry::of::<tad::operations::SetVideoAnalyticsConfiguration>(
        "tad.SetVideoAnalyticsConfiguration",
    ),
    #[cfg(feature = "analyticsdevice")]
    crate::testing::MessageEntry::of::<tad::operations::SetAnalyticsEngineInput>(
        "tad.SetAnalyticsEngineInput",
    ),
    #[cfg(feature = "analyticsdevice")]
    crate::testing::MessageEntry::of::<tad::operations::GetAnalyticsEngineInput>(
        "tad.GetAnalyticsEngineInput",
    ),
    #[cfg(feature = "analyticsdevice")]
    crate::testing::MessageEntry::of::<tad::operations::GetAnalyticsEngineInputs>(
        "tad.GetAnalyticsEngineInputs",
    ),
    #[cfg(feature = "analyticsdevice")]
    crate::testing::MessageEntry::of::<tad::operations::GetAnalyticsDeviceStreamUri>(
        "tad.GetAnalyticsDeviceStreamUri",
    ),
    #[cfg(feature = "analyticsdevice")]
    crate::testing::MessageEntry::of::<tad::operations::GetVideoAnalyticsConfiguration>(
        "tad.GetVideoAnalyticsConfiguration",
    ),
    #[cfg(feature = "analyticsdevice")]
    crate::testing::MessageEntry::of::<tad::operations::CreateAnalyticsEngineInputs>(
        "tad.CreateAnalyticsEngineInputs",
    ),
    #[cfg(feature = "analyticsdevice")]
    crate::testing::MessageEntry::of::<tad::operations::DeleteAnalyticsEngineInputs>(
        "tad.DeleteAnalyticsEngineInputs",
    ),
    #[cfg(feature = "analyticsdevice")]
    crate::testing::MessageEntry::of::<tad::operations::GetAnalyticsState>("tad.GetAnalyticsState"),
    #[cfg(feature = "actionengine")]
    crate::testing::MessageEntry::of::<tae::operations::GetSupportedActions>("tae.GetSupportedActions"),
    #[cfg(feature = "actionengine")]
    crate::testing::MessageEntry::of::<tae::operations::GetActions>("tae.GetActions"),
    #[cfg(feature = "actionengine")]
    crate::testing::MessageEntry::of::<tae::operations::CreateActions>("tae.CreateActions"),
    #[cfg(feature = "actionengine")]
    crate::testing::MessageEntry::of::<tae::operations::DeleteActions>("tae.DeleteActions"),
    #[cfg(feature = "actionengine")]
    crate::testing::MessageEntry::of::<tae::operations::ModifyActions>("tae.ModifyActions"),
    #[cfg(feature = "actionengine")]
    crate::testing::MessageEntry::of::<tae::operations::GetServiceCapabilities>("tae.GetServiceCapabilities"),
    #[cfg(feature = "actionengine")]
    crate::testing::MessageEntry::of::<tae::operations::GetActionTriggers>("tae.GetActionTriggers"),
    #[cfg(feature = "actionengine")]
    crate::testing::MessageEntry::of::<tae::operations::CreateActionTriggers>("tae.CreateActionTriggers"),
    #[cfg(feature = "actionengine")]
    crate::testing::MessageEntry::of::<tae::operations::DeleteActionTriggers>("tae.DeleteActionTriggers"),
    #[cfg(feature = "actionengine")]
    crate::testing::MessageEntry::of::<tae::operations::ModifyActionTriggers>("tae.ModifyActionTriggers"),
    #[cfg(feature = "federatedsearch")]
    crate::testing::MessageEntry::of::<tfs::operations::GetServiceCapabilities>("tfs.GetServiceCapabilities"),
    #[cfg(feature = "federatedsearch")]
    crate::testing::MessageEntry::of::<tfs::operations::GetServiceFeatures>("tfs.GetServiceFeatures"),
    #[cfg(feature = "federatedsearch")]
    crate::testing::MessageEntry::of::<tfs::operations::Search>("tfs.Search"),
    #[cfg(feature = "federatedsearch")]
    crate::testing::MessageEntry::of::<tfs::operations::GetSearchResults>("tfs.GetSearchResults"),
    #[cfg(feature = "federatedsearch")]
    crate::testing::MessageEntry::of::<tfs::operations::RegisterDatabase>("tfs.RegisterDatabase"),
    #[cfg(feature = "accesscontrol")]
    crate::testing::MessageEntry::of::<tac::operations::GetServiceCapabilities>("tac.GetServiceCapabilities"),
    #[cfg(feature = "accesscontrol")]
    crate::testing::MessageEntry::of::<tac::operations::GetAccessPointInfo>("tac.GetAccessPointInfo"),
    #[cfg(feature = "accesscontrol")]
    crate::testing::MessageEntry::of::<tac::operations::GetAccessPointInfoList>("tac.GetAccessPointInfoList"),
    #[cfg(feature = "accesscontrol")]
    crate::testing::MessageEntry::of::<tac::operations::GetAccessPoints>("tac.GetAccessPoints"),
    #[cfg(feature = "accesscontrol")]
    crate::testing::MessageEntry::of::<tac::operations::GetAccessPointList>("tac.GetAccessPointList"),
    #[cfg(feature = "accesscontrol")]
    crate::testing::MessageEntry::of::<tac::operations::CreateAccessPoint>("tac.CreateAccessPoint"),
    #[cfg(feature = "accesscontrol")]
    crate::testing::MessageEntry::of::<tac::operations::SetAccessPoint>("tac.SetAccessPoint"),
    #[cfg(feature = "accesscontrol")]
    crate::testing::MessageEntry::of::<tac::operations::ModifyAccessPoint>("tac.ModifyAccessPoint"),
    #[cfg(feature = "accesscontrol")]
    crate::testing::MessageEntry::of::<tac::operations::DeleteAccessPoint>("tac.DeleteAccessPoint"),
    #[cfg(feature = "accesscontrol")]
    crate::testing::MessageEntry::of::<tac::operations::SetAccessPointAuthenticationProfile>(
        "tac.SetAccessPointAuthenticationProfile",
    ),
    #[cfg(feature = "accesscontrol")]
    crate::testing::MessageEntry::of::<tac::operations::DeleteAccessPointAuthenticationProfile>(
        "tac.DeleteAccessPointAuthenticationProfile",
    ),
    #[cfg(feature = "accesscontrol")]
    crate::testing::MessageEntry::of::<tac::operations::GetAreaInfo>("tac.GetAreaInfo"),
    #[cfg(feature = "accesscontrol")]
    crate::testing::MessageEntry::of::<tac::operations::GetAreaInfoList>("tac.GetAreaInfoList"),
    #[cfg(feature = "accesscontrol")]
    crate::testing::MessageEntry::of::<tac::operations::GetAreas>("tac.GetAreas"),
    #[cfg(feature = "accesscontrol")]
    crate::testing::MessageEntry::of::<tac::operations::GetAreaList>("tac.GetAreaList"),
    #[cfg(feature = "accesscontrol")]
    crate::testing::MessageEntry::of::<tac::operations::CreateArea>("tac.CreateArea"),
    #[cfg(feature = "accesscontrol")]
    crate::testing::MessageEntry::of::<tac::operations::SetArea>("tac.SetArea"),
    #[cfg(feature = "accesscontrol")]
    crate::testing::MessageEntry::of::<tac::operations::ModifyArea>("tac.ModifyArea"),
    #[cfg(feature = "accesscontrol")]
    crate::testing::MessageEntry::of::<tac::operations::DeleteArea>("tac.DeleteArea"),
    #[cfg(feature = "accesscontrol")]
    crate::testing::MessageEntry::of::<tac::operations::GetAccessPointState>("tac.GetAccessPointState"),
    #[cfg(feature = "accesscontrol")]
    crate::testing::MessageEntry::of::<tac::operations::EnableAccessPoint>("tac.EnableAccessPoint"),
    #[cfg(feature = "accesscontrol")]
    crate::testing::MessageEntry::of::<tac::operations::DisableAccessPoint>("tac.DisableAccessPoint"),
    #[cfg(feature = "accesscontrol")]
    crate::testing::MessageEntry::of::<tac::operations::ExternalAuthorization>("tac.ExternalAuthorization"),
    #[cfg(feature = "accesscontrol")]
    crate::testing::MessageEntry::of::<tac::operations::Feedback>("tac.Feedback"),
    #[cfg(feature = "doorcontrol")]
    crate::testing::MessageEntry::of::<tdc::operations::GetServiceCapabilities>("tdc.GetServiceCapabilities"),
    #[cfg(feature = "doorcontrol")]
    crate::testing::MessageEntry::of::<tdc::operations::GetDoorInfoList>("tdc.GetDoorInfoList"),
    #[cfg(feature = "doorcontrol")]
    crate::testing::MessageEntry::of::<tdc::operations::GetDoorInfo>("tdc.GetDoorInfo"),
    #[cfg(feature = "doorcontrol")]
    crate::testing::MessageEntry::of::<tdc::operations::GetDoorList>("tdc.GetDoorList"),
    #[cfg(feature = "doorcontrol")]
    crate::testing::MessageEntry::of::<tdc::operations::GetDoors>("tdc.GetDoors"),
    #[cfg(feature = "doorcontrol")]
    crate::testing::MessageEntry::of::<tdc::operations::CreateDoor>("tdc.CreateDoor"),
    #[cfg(feature = "doorcontrol")]
    crate::testing::MessageEntry::of::<tdc::operations::SetDoor>("tdc.SetDoor"),
    #[cfg(feature = "doorcontrol")]
    crate::testing::MessageEntry::of::<tdc::operations::ModifyDoor>("tdc.ModifyDoor"),
    #[cfg(feature = "doorcontrol")]
    crate::testing::MessageEntry::of::<tdc::operations::DeleteDoor>("tdc.DeleteDoor"),
    #[cfg(feature = "doorcontrol")]
    crate::testing::MessageEntry::of::<tdc::operations::GetDoorState>("tdc.GetDoorState"),
    #[cfg(feature = "doorcontrol")]
    crate::testing::MessageEntry::of::<tdc::operations::AccessDoor>("tdc.AccessDoor"),
    #[cfg(feature = "doorcontrol")]
    crate::testing::MessageEntry::of::<tdc::operations::LockDoor>("tdc.LockDoor"),
    #[cfg(feature = "doorcontrol")]
    crate::testing::MessageEntry::of::<tdc::operations::UnlockDoor>("tdc.UnlockDoor"),
    #[cfg(feature = "doorcontrol")]
    crate::testing::MessageEntry::of::<tdc::operations::BlockDoor>("tdc.BlockDoor"),
    #[cfg(feature = "doorcontrol")]
    crate::testing::MessageEntry::of::<tdc::operations::LockDownDoor>("tdc.LockDownDoor"),
    #[cfg(feature = "doorcontrol")]
    crate::testing::MessageEntry::of::<tdc::operations::LockDownReleaseDoor>("tdc.LockDownReleaseDoor"),
    #[cfg(feature = "doorcontrol")]
    crate::testing::MessageEntry::of::<tdc::operations::LockOpenDoor>("tdc.LockOpenDoor"),
    #[cfg(feature = "doorcontrol")]
    crate::testing::MessageEntry::of::<tdc::operations::LockOpenReleaseDoor>("tdc.LockOpenReleaseDoor"),
    #[cfg(feature = "doorcontrol")]
    crate::testing::MessageEntry::of::<tdc::operations::DoubleLockDoor>("tdc.DoubleLockDoor"),
    #[cfg(feature = "accessrules")]
    crate::testing::MessageEntry::of::<tar::operations::GetServiceCapabilities>("tar.GetServiceCapabilities"),
    #[cfg(feature = "accessrules")]
    crate::testing::MessageEntry::of::<tar::operations::GetAccessProfileInfo>("tar.GetAccessProfileInfo"),
    #[cfg(feature = "accessrules")]
    crate::testing::MessageEntry::of::<tar::operations::GetAccessProfileInfoList>(
        "tar.GetAccessProfileInfoList",
    ),
    #[cfg(feature = "accessrules")]
    crate::testing::MessageEntry::of::<tar::operations::GetAccessProfiles>("tar.GetAccessProfiles"),
    #[cfg(feature = "accessrules")]
    crate::testing::MessageEntry::of::<tar::operations::GetAccessProfileList>("tar.GetAccessProfileList"),
    #[cfg(feature = "accessrules")]
    crate::testing::MessageEntry::of::<tar::operations::CreateAccessProfile>("tar.CreateAccessProfile"),
    #[cfg(feature = "accessrules")]
    crate::testing::MessageEntry::of::<tar::operations::ModifyAccessProfile>("tar.ModifyAccessProfile"),
    #[cfg(feature = "accessrules")]
    crate::testing::MessageEntry::of::<tar::operations::SetAccessProfile>("tar.SetAccessProfile"),
    #[cfg(feature = "accessrules")]
    crate::testing::MessageEntry::of::<tar::operations::DeleteAccessProfile>("tar.DeleteAccessProfile"),
    #[cfg(feature = "credential")]
    crate::testing::MessageEntry::of::<tcr::operations::GetServiceCapabilities>("tcr.GetServiceCapabilities"),
    #[cfg(feature = "credential")]
    crate::testing::MessageEntry::of::<tcr::operations::GetSupportedFormatTypes>(
        "tcr.GetSupportedFormatTypes",
    ),
    #[cfg(feature = "credential")]
    crate::testing::MessageEntry::of::<tcr::operations::GetCredentialInfo>("tcr.GetCredentialInfo"),
    #[cfg(feature = "credential")]
    crate::testing::MessageEntry::of::<tcr::operations::GetCredentialInfoList>("tcr.GetCredentialInfoList"),
    #[cfg(feature = "credential")]
    crate::testing::MessageEntry::of::<tcr::operations::GetCredentials>("tcr.GetCredentials"),
    #[cfg(feature = "credential")]
    crate::testing::MessageEntry::of::<tcr::operations::GetCredentialList>("tcr.GetCredentialList"),
    #[cfg(feature = "credential")]
    crate::testing::MessageEntry::of::<tcr::operations::CreateCredential>("tcr.CreateCredential"),
    #[cfg(feature = "credential")]
    crate::testing::MessageEntry::of::<tcr::operations::SetCredential>("tcr.SetCredential"),
    #[cfg(feature = "credential")]
    crate::testing::MessageEntry::of::<tcr::operations::ModifyCredential>("tcr.ModifyCredential"),
    #[cfg(feature = "credential")]
    crate::testing::MessageEntry::of::<tcr::operations::DeleteCredential>("tcr.DeleteCredential"),
    #[cfg(feature = "credential")]
    crate::testing::MessageEntry::of::<tcr::operations::GetCredentialState>("tcr.GetCredentialState"),
    #[cfg(feature = "credential")]
    crate::testing::MessageEntry::of::<tcr::operations::EnableCredential>("tcr.EnableCredential"),
    #[cfg(feature = "credential")]
    crate::testing::MessageEntry::of::<tcr::operations::DisableCredential>("tcr.DisableCredential"),
    #[cfg(feature = "credential")]
    crate::testing::MessageEntry::of::<tcr::operations::ResetAntipassbackViolation>(
        "tcr.ResetAntipassbackViolation",
    ),
    #[cfg(feature = "credential")]
    crate::testing::MessageEntry::of::<tcr::operations::GetCredentialIdentifiers>(
        "tcr.GetCredentialIdentifiers",
    ),
    #[cfg(feature = "credential")]
    crate::testing::MessageEntry::of::<tcr::operations::SetCredentialIdentifier>(
        "tcr.SetCredentialIdentifier",
    ),
    #[cfg(feature = "credential")]
    crate::testing::MessageEntry::of::<tcr::operations::DeleteCredentialIdentifier>(
        "tcr.DeleteCredentialIdentifier",
    ),
    #[cfg(feature = "credential")]
    crate::testing::MessageEntry::of::<tcr::operations::GetCredentialAccessProfiles>(
        "tcr.GetCredentialAccessProfiles",
    ),
    #[cfg(feature = "credential")]
    crate::testing::MessageEntry::of::<tcr::operations::SetCredentialAccessProfiles>(
        "tcr.SetCredentialAccessProfiles",
    ),
    #[cfg(feature = "credential")]
    crate::testing::MessageEntry::of::<tcr::operations::DeleteCredentialAccessProfiles>(
        "tcr.DeleteCredentialAccessProfiles",
    ),
    #[cfg(feature = "credential")]
    crate::testing::MessageEntry::of::<tcr::operations::GetWhitelist>("tcr.GetWhitelist"),
    #[cfg(feature = "credential")]
    crate::testing::MessageEntry::of::<tcr::operations::AddToWhitelist>("tcr.AddToWhitelist"),
    #[cfg(feature = "credential")]
    crate::testing::MessageEntry::of::<tcr::operations::RemoveFromWhitelist>("tcr.RemoveFromWhitelist"),
    #[cfg(feature = "credential")]
    crate::testing::MessageEntry::of::<tcr::operations::DeleteWhitelist>("tcr.DeleteWhitelist"),
    #[cfg(feature = "credential")]
    crate::testing::MessageEntry::of::<tcr::operations::GetBlacklist>("tcr.GetBlacklist"),
    #[cfg(feature = "credential")]
    crate::testing::MessageEntry::of::<tcr::operations::AddToBlacklist>("tcr.AddToBlacklist"),
    #[cfg(feature = "credential")]
    crate::testing::MessageEntry::of::<tcr::operations::RemoveFromBlacklist>("tcr.RemoveFromBlacklist"),
    #[cfg(feature = "credential")]
    crate::testing::MessageEntry::of::<tcr::operations::DeleteBlacklist>("tcr.DeleteBlacklist"),
    #[cfg(feature = "schedule")]
    crate::testing::MessageEntry::of::<tsc::operations::GetServiceCapabilities>("tsc.GetServiceCapabilities"),
    #[cfg(feature = "schedule")]
    crate::testing::MessageEntry::of::<tsc::operations::GetScheduleState>("tsc.GetScheduleState"),
    #[cfg(feature = "schedule")]
    crate::testing::MessageEntry::of::<tsc::operations::GetScheduleInfo>("tsc.GetScheduleInfo"),
    #[cfg(feature = "schedule")]
    crate::testing::MessageEntry::of::<tsc::operations::GetScheduleInfoList>("tsc.GetScheduleInfoList"),
    #[cfg(feature = "schedule")]
    crate::testing::MessageEntry::of::<tsc::operations::GetSchedules>("tsc.GetSchedules"),
    #[cfg(feature = "schedule")]
    crate::testing::MessageEntry::of::<tsc::operations::GetScheduleList>("tsc.GetScheduleList"),
    #[cfg(feature = "schedule")]
    crate::testing::MessageEntry::of::<tsc::operations::CreateSchedule>("tsc.CreateSchedule"),
    #[cfg(feature = "schedule")]
    crate::testing::MessageEntry::of::<tsc::operations::SetSchedule>("tsc.SetSchedule"),
    #[cfg(feature = "schedule")]
    crate::testing::MessageEntry::of::<tsc::operations::ModifySchedule>("tsc.ModifySchedule"),
    #[cfg(feature = "schedule")]
    crate::testing::MessageEntry::of::<tsc::operations::DeleteSchedule>("tsc.DeleteSchedule"),
    #[cfg(feature = "schedule")]
    crate::testing::MessageEntry::of::<tsc::operations::GetSpecialDayGroupInfo>("tsc.GetSpecialDayGroupInfo"),
    #[cfg(feature = "schedule")]
    crate::testing::MessageEntry::of::<tsc::operations::GetSpecialDayGroupInfoList>(
        "tsc.GetSpecialDayGroupInfoList",
    ),
    #[cfg(feature = "schedule")]
    crate::testing::MessageEntry::of::<tsc::operations::GetSpecialDayGroups>("tsc.GetSpecialDayGroups"),
    #[cfg(feature = "schedule")]
    crate::testing::MessageEntry::of::<tsc::operations::GetSpecialDayGroupList>("tsc.GetSpecialDayGroupList"),
    #[cfg(feature = "schedule")]
    crate::testing::MessageEntry::of::<tsc::operations::CreateSpecialDayGroup>("tsc.CreateSpecialDayGroup"),
    #[cfg(feature = "schedule")]
    crate::testing::MessageEntry::of::<tsc::operations::SetSpecialDayGroup>("tsc.SetSpecialDayGroup"),
    #[cfg(feature = "schedule")]
    crate::testing::MessageEntry::of::<tsc::operations::ModifySpecialDayGroup>("tsc.ModifySpecialDayGroup"),
    #[cfg(feature = "schedule")]
    crate::testing::MessageEntry::of::<tsc::operations::DeleteSpecialDayGroup>("tsc.DeleteSpecialDayGroup"),
    #[cfg(feature = "authenticationbehavior")]
    crate::testing::MessageEntry::of::<tab::operations::GetServiceCapabilities>("tab.GetServiceCapabilities"),
    #[cfg(feature = "authenticationbehavior")]
    crate::testing::MessageEntry::of::<tab::operations::GetAuthenticationProfileInfo>(
        "tab.GetAuthenticationProfileInfo",
    ),
    #[cfg(feature = "authenticationbehavior")]
    crate::testing::MessageEntry::of::<tab::operations::GetAuthenticationProfileInfoList>(
        "tab.GetAuthenticationProfileInfoList",
    ),
    #[cfg(feature = "authenticationbehavior")]
    crate::testing::MessageEntry::of::<tab::operations::GetAuthenticationProfiles>(
        "tab.GetAuthenticationProfiles",
    ),
    #[cfg(feature = "authenticationbehavior")]
    crate::testing::MessageEntry::of::<tab::operations::GetAuthenticationProfileList>(
        "tab.GetAuthenticationProfileList",
    ),
    #[cfg(feature = "authenticationbehavior")]
    crate::testing::MessageEntry::of::<tab::operations::CreateAuthenticationProfile>(
        "tab.CreateAuthenticationProfile",
    ),
    #[cfg(feature = "authenticationbehavior")]
    crate::testing::MessageEntry::of::<tab::operations::SetAuthenticationProfile>(
        "tab.SetAuthenticationProfile",
    ),
    #[cfg(feature = "authenticationbehavior")]
    crate::testing::MessageEntry::of::<tab::operations::ModifyAuthenticationProfile>(
        "tab.ModifyAuthenticationProfile",
    ),
    #[cfg(feature = "authenticationbehavior")]
    crate::testing::MessageEntry::of::<tab::operations::DeleteAuthenticationProfile>(
        "tab.DeleteAuthenticationProfile",
    ),
    #[cfg(feature = "authenticationbehavior")]
    crate::testing::MessageEntry::of::<tab::operations::GetSecurityLevelInfo>("tab.GetSecurityLevelInfo"),
    #[cfg(feature = "authenticationbehavior")]
    crate::testing::MessageEntry::of::<tab::operations::GetSecurityLevelInfoList>(
        "tab.GetSecurityLevelInfoList",
    ),
    #[cfg(feature = "authenticationbehavior")]
    crate::testing::MessageEntry::of::<tab::operations::GetSecurityLevels>("tab.GetSecurityLevels"),
    #[cfg(feature = "authenticationbehavior")]
    crate::testing::MessageEntry::of::<tab::operations::GetSecurityLevelList>("tab.GetSecurityLevelList"),
    #[cfg(feature = "authenticationbehavior")]
    crate::testing::MessageEntry::of::<tab::operations::CreateSecurityLevel>("tab.CreateSecurityLevel"),
    #[cfg(feature = "authenticationbehavior")]
    crate::testing::MessageEntry::of::<tab::operations::SetSecurityLevel>("tab.SetSecurityLevel"),
    #[cfg(feature = "authenticationbehavior")]
    crate::testing::MessageEntry::of::<tab::operations::ModifySecurityLevel>("tab.ModifySecurityLevel"),
    #[cfg(feature = "authenticationbehavior")]
    crate::testing::MessageEntry::of::<tab::operations::DeleteSecurityLevel>("tab.DeleteSecurityLevel"),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::GetServiceCapabilities>("tas.GetServiceCapabilities"),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::CreateRSAKeyPair>("tas.CreateRSAKeyPair"),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::CreateECCKeyPair>("tas.CreateECCKeyPair"),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::UploadKeyPairInPKCS8>("tas.UploadKeyPairInPKCS8"),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::UploadCertificateWithPrivateKeyInPKCS12>(
        "tas.UploadCertificateWithPrivateKeyInPKCS12",
    ),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::GetKeyStatus>("tas.GetKeyStatus"),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::GetPrivateKeyStatus>("tas.GetPrivateKeyStatus"),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::GetAllKeys>("tas.GetAllKeys"),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::DeleteKey>("tas.DeleteKey"),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::CreatePKCS10CSR>("tas.CreatePKCS10CSR"),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::CreateSelfSignedCertificate>(
        "tas.CreateSelfSignedCertificate",
    ),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::UploadCertificate>("tas.UploadCertificate"),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::GetCertificate>("tas.GetCertificate"),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::GetAllCertificates>("tas.GetAllCertificates"),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::DeleteCertificate>("tas.DeleteCertificate"),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::CreateCertificationPath>(
        "tas.CreateCertificationPath",
    ),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::GetCertificationPath>("tas.GetCertificationPath"),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::GetAllCertificationPaths>(
        "tas.GetAllCertificationPaths",
    ),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::SetCertificationPath>("tas.SetCertificationPath"),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::DeleteCertificationPath>(
        "tas.DeleteCertificationPath",
    ),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::UploadPassphrase>("tas.UploadPassphrase"),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::GetAllPassphrases>("tas.GetAllPassphrases"),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::DeletePassphrase>("tas.DeletePassphrase"),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::UploadCRL>("tas.UploadCRL"),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::GetCRL>("tas.GetCRL"),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::GetAllCRLs>("tas.GetAllCRLs"),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::DeleteCRL>("tas.DeleteCRL"),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::CreateCertPathValidationPolicy>(
        "tas.CreateCertPathValidationPolicy",
    ),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::GetCertPathValidationPolicy>(
        "tas.GetCertPathValidationPolicy",
    ),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::GetAllCertPathValidationPolicies>(
        "tas.GetAllCertPathValidationPolicies",
    ),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::SetCertPathValidationPolicy>(
        "tas.SetCertPathValidationPolicy",
    ),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::DeleteCertPathValidationPolicy>(
        "tas.DeleteCertPathValidationPolicy",
    ),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::AddServerCertificateAssignment>(
        "tas.AddServerCertificateAssignment",
    ),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::RemoveServerCertificateAssignment>(
        "tas.RemoveServerCertificateAssignment",
    ),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::ReplaceServerCertificateAssignment>(
        "tas.ReplaceServerCertificateAssignment",
    ),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::SetEnabledTLSVersions>("tas.SetEnabledTLSVersions"),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::GetEnabledTLSVersions>("tas.GetEnabledTLSVersions"),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::GetAssignedServerCertificates>(
        "tas.GetAssignedServerCertificates",
    ),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::SetClientAuthenticationRequired>(
        "tas.SetClientAuthenticationRequired",
    ),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::GetClientAuthenticationRequired>(
        "tas.GetClientAuthenticationRequired",
    ),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::SetCnMapsToUser>("tas.SetCnMapsToUser"),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::GetCnMapsToUser>("tas.GetCnMapsToUser"),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::AddCertPathValidationPolicyAssignment>(
        "tas.AddCertPathValidationPolicyAssignment",
    ),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::RemoveCertPathValidationPolicyAssignment>(
        "tas.RemoveCertPathValidationPolicyAssignment",
    ),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::ReplaceCertPathValidationPolicyAssignment>(
        "tas.ReplaceCertPathValidationPolicyAssignment",
    ),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::GetAssignedCertPathValidationPolicies>(
        "tas.GetAssignedCertPathValidationPolicies",
    ),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::AddDot1XConfiguration>("tas.AddDot1XConfiguration"),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::GetAllDot1XConfigurations>(
        "tas.GetAllDot1XConfigurations",
    ),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::GetDot1XConfiguration>("tas.GetDot1XConfiguration"),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::DeleteDot1XConfiguration>(
        "tas.DeleteDot1XConfiguration",
    ),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::SetNetworkInterfaceDot1XConfiguration>(
        "tas.SetNetworkInterfaceDot1XConfiguration",
    ),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::GetNetworkInterfaceDot1XConfiguration>(
        "tas.GetNetworkInterfaceDot1XConfiguration",
    ),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::DeleteNetworkInterfaceDot1XConfiguration>(
        "tas.DeleteNetworkInterfaceDot1XConfiguration",
    ),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::GetJWTConfiguration>("tas.GetJWTConfiguration"),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::SetJWTConfiguration>("tas.SetJWTConfiguration"),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::GetAuthorizationServerConfigurations>(
        "tas.GetAuthorizationServerConfigurations",
    ),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::CreateAuthorizationServerConfiguration>(
        "tas.CreateAuthorizationServerConfiguration",
    ),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::SetAuthorizationServerConfiguration>(
        "tas.SetAuthorizationServerConfiguration",
    ),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::DeleteAuthorizationServerConfiguration>(
        "tas.DeleteAuthorizationServerConfiguration",
    ),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::AddMediaSigningCertificateAssignment>(
        "tas.AddMediaSigningCertificateAssignment",
    ),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::RemoveMediaSigningCertificateAssignment>(
        "tas.RemoveMediaSigningCertificateAssignment",
    ),
    #[cfg(feature = "advancedsecurity")]
    crate::testing::MessageEntry::of::<tas::operations::GetAssignedMediaSigningCertificates>(
        "tas.GetAssignedMediaSigningCertificates",
    ),
    #[cfg(feature = "thermal")]
    crate::testing::MessageEntry::of::<tth::operations::GetServiceCapabilities>("tth.GetServiceCapabilities"),
    #[cfg(feature = "thermal")]
    crate::testing::MessageEntry::of::<tth::operations::GetConfigurationOptions>(
        "tth.GetConfigurationOptions",
    ),
    #[cfg(feature = "thermal")]
    crate::testing::MessageEntry::of::<tth::operations::GetConfiguration>("tth.GetConfiguration"),
    #[cfg(feature = "thermal")]
    crate::testing::MessageEntry::of::<tth::operations::GetConfigurations>("tth.GetConfigurations"),
    #[cfg(feature = "thermal")]
    crate::testing::MessageEntry::of::<tth::operations::SetConfiguration>("tth.SetConfiguration"),
    #[cfg(feature = "thermal")]
    crate::testing::MessageEntry::of::<tth::operations::GetRadiometryConfigurationOptions>(
        "tth.GetRadiometryConfigurationOptions",
    ),
    #[cfg(feature = "thermal")]
    crate::testing::MessageEntry::of::<tth::operations::GetRadiometryConfiguration>(
        "tth.GetRadiometryConfiguration",
    ),
    #[cfg(feature = "thermal")]
    crate::testing::MessageEntry::of::<tth::operations::SetRadiometryConfiguration>(
        "tth.SetRadiometryConfiguration",
    ),
    #[cfg(feature = "provisioning")]
    crate::testing::MessageEntry::of::<tpv::operations::GetServiceCapabilities>("tpv.GetServiceCapabilities"),
    #[cfg(feature = "provisioning")]
    crate::testing::MessageEntry::of::<tpv::operations::PanMove>("tpv.PanMove"),
    #[cfg(feature = "provisioning")]
    crate::testing::MessageEntry::of::<tpv::operations::TiltMove>("tpv.TiltMove"),
    #[cfg(feature = "provisioning")]
    crate::testing::MessageEntry::of::<tpv::operations::ZoomMove>("tpv.ZoomMove"),
    #[cfg(feature = "provisioning")]
    crate::testing::MessageEntry::of::<tpv::operations::RollMove>("tpv.RollMove"),
    #[cfg(feature = "provisioning")]
    crate::testing::MessageEntry::of::<tpv::operations::FocusMove>("tpv.FocusMove"),
    #[cfg(feature = "provisioning")]
    crate::testing::MessageEntry::of::<tpv::operations::Stop>("tpv.Stop"),
    #[cfg(feature = "provisioning")]
    crate::testing::MessageEntry::of::<tpv::operations::GetUsage>("tpv.GetUsage"),
    #[cfg(feature = "uplink")]
    crate::testing::MessageEntry::of::<tup::operations::GetServiceCapabilities>("tup.GetServiceCapabilities"),
    #[cfg(feature = "uplink")]
    crate::testing::MessageEntry::of::<tup::operations::GetUplinks>("tup.GetUplinks"),
    #[cfg(feature = "uplink")]
    crate::testing::MessageEntry::of::<tup::operations::SetUplink>("tup.SetUplink"),
    #[cfg(feature = "uplink")]
    crate::testing::MessageEntry::of::<tup::operations::DeleteUplink>("tup.DeleteUplink"),
    #[cfg(feature = "appmgmt")]
    crate::testing::MessageEntry::of::<ans::operations::Uninstall>("ans.Uninstall"),
    #[cfg(feature = "appmgmt")]
    crate::testing::MessageEntry::of::<ans::operations::GetInstalledApps>("ans.GetInstalledApps"),
    #[cfg(feature = "appmgmt")]
    crate::testing::MessageEntry::of::<ans::operations::GetAppsInfo>("ans.GetAppsInfo"),
    #[cfg(feature = "appmgmt")]
    crate::testing::MessageEntry::of::<ans::operations::Activate>("ans.Activate"),
    #[cfg(feature = "appmgmt")]
    crate::testing::MessageEntry::of::<ans::operations::Deactivate>("ans.Deactivate"),
    #[cfg(feature = "appmgmt")]
    crate::testing::MessageEntry::of::<ans::operations::GetServiceCapabilities>("ans.GetServiceCapabilities"),
    #[cfg(feature = "appmgmt")]
    crate::testing::MessageEntry::of::<ans::operations::InstallLicense>("ans.InstallLicense"),
    #[cfg(feature = "appmgmt")]
    crate::testing::MessageEntry::of::<ans::operations::GetDeviceId>("ans.GetDeviceId"),
];
