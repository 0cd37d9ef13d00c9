//! The Device service over the network: each operation's good and bad case, and that its state survives a restart.

mod common;

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use common::*;
use onvif_core::generated::tds;
use onvif_core::generated::tds::operations;
use onvif_core::operation::Operation;
use onvif_core::soap::Envelope;
use onvif_core::xml::Limits;
use onvif_device::backend::network::{Assigned, Dns, Host, Interface, NetworkBackend, Ntp, Origin};
use onvif_device::backend::system::SystemBackend;
use onvif_device::net::http::HttpLimits;
use onvif_device::storage::FileStorage;
use onvif_device::{Device, DeviceBuilder, Identity};

struct Network {
    time_server: bool,
}

impl NetworkBackend for Network {
    fn interfaces(&self) -> Vec<Interface> {
        vec![Interface {
            name: "eth0".to_owned(),
            up: true,
            mac: [2, 0, 0, 0, 0, 1],
            mtu: Some(1500),
            ipv4_enabled: true,
            ipv4_dhcp: true,
            ipv4: vec![
                Assigned::new("192.0.2.9".parse().unwrap(), 24, Origin::Dhcp),
                Assigned::new("169.254.1.2".parse().unwrap(), 16, Origin::LinkLocal),
            ],
            ipv6_enabled: true,
            ipv6: vec![Assigned::new("fe80::1".parse().unwrap(), 64, Origin::LinkLocal)],
            ..Interface::default()
        }]
    }

    fn gateways(&self) -> Vec<std::net::IpAddr> {
        vec!["192.0.2.1".parse().unwrap(), "fe80::2".parse().unwrap()]
    }

    fn dns(&self) -> Dns {
        Dns {
            from_dhcp: true,
            search_domains: vec!["example".to_owned()],
            servers: vec!["192.0.2.53".parse().unwrap()],
        }
    }

    fn ntp(&self) -> Ntp {
        Ntp {
            from_dhcp: false,
            servers: self
                .time_server
                .then(|| Host::Name("time.example".to_owned()))
                .into_iter()
                .collect(),
        }
    }

    fn hostname(&self) -> String {
        "of-the-system".to_owned()
    }
}

#[derive(Clone, Default)]
struct System {
    reboots: Arc<AtomicU32>,
    rebooted: Arc<tokio::sync::Notify>,
}

impl SystemBackend for System {
    fn reboot(&self) {
        self.reboots.fetch_add(1, Ordering::SeqCst);
        self.rebooted.notify_one();
    }

    fn system_log(&self) -> Option<String> {
        Some("a < b".to_owned())
    }
}

fn builder() -> DeviceBuilder {
    Device::builder()
        .identity(Identity {
            manufacturer: "Maker & Sons".to_owned(),
            model: "Model 1".to_owned(),
            firmware_version: "1.2".to_owned(),
            serial_number: "S1".to_owned(),
            hardware_id: "H1".to_owned(),
        })
        .administrator(ADMIN, PASSWORD)
        .network(Network { time_server: false })
        .scope("onvif://www.onvif.org/Profile/Streaming")
}

async fn running() -> Running {
    start(builder(), HttpLimits::default()).await
}

/// Calls an operation with the content of its request element, and reads the response by its type.
async fn ask<O: Operation>(device: &Running, content: &str) -> O::Response {
    let reply = raw::<O>(device, content).await;
    assert_eq!(reply.status, 200, "{}: {reply:?}", O::NAME);
    let mut envelope = Envelope::parse(reply.body.as_bytes(), Limits::default()).unwrap();
    let start = envelope.body.unwrap();
    assert!(start.is(O::RESPONSE.unwrap().ns, O::RESPONSE.unwrap().local));
    let response = envelope.reader().read(&start).unwrap();
    envelope.finish().unwrap();
    response
}

async fn raw<O: Operation>(device: &Running, content: &str) -> Reply {
    let name = O::REQUEST.local;
    call(device.address, &request(name, content)).await
}

fn request(name: &str, content: &str) -> String {
    format!("<{name} xmlns=\"{TDS}\" xmlns:tt=\"http://www.onvif.org/ver10/schema\">{content}</{name}>")
}

#[tokio::test]
async fn what_needs_no_credentials() {
    let device = running().await;
    for name in [
        "GetSystemDateAndTime",
        "GetCapabilities",
        "GetServiceCapabilities",
        "GetHostname",
        "GetEndpointReference",
        "GetWsdlUrl",
    ] {
        let reply = post(device.address, device_message(name)).await;
        assert_eq!(reply.status, 200, "{name}");
    }
    let services = request("GetServices", "<IncludeCapability>true</IncludeCapability>");
    assert_eq!(post(device.address, message("", &services)).await.status, 200);
    for name in [
        "GetDeviceInformation",
        "GetUsers",
        "GetScopes",
        "SystemReboot",
        "GetSystemLog",
    ] {
        let reply = post(device.address, device_message(name)).await;
        assert_eq!(reply.status, 401, "{name}");
    }
}

#[tokio::test]
async fn services_and_capabilities_agree() {
    let device = running().await;
    let services =
        ask::<operations::GetServices>(&device, "<IncludeCapability>true</IncludeCapability>").await;
    let own = &services.service[0];
    assert_eq!(own.namespace, TDS);
    assert_eq!(own.x_addr, "http://cam.example/onvif/device_service");
    assert_eq!((own.version.major, own.version.minor), (26, 6));
    let told: tds::DeviceServiceCapabilities = own
        .capabilities
        .as_ref()
        .unwrap()
        .any
        .as_ref()
        .unwrap()
        .read_as()
        .unwrap();
    let asked = ask::<operations::GetServiceCapabilities>(&device, "")
        .await
        .capabilities;
    assert_eq!(told, asked);
    assert_eq!(asked.security.max_users, Some(32));
    assert_eq!(asked.security.username_token, Some(true));
    assert_eq!(asked.system.system_logging, Some(false));
    let bare = ask::<operations::GetServices>(&device, "<IncludeCapability>false</IncludeCapability>").await;
    assert!(bare.service.iter().all(|s| s.capabilities.is_none()));

    let legacy = ask::<operations::GetCapabilities>(&device, "").await.capabilities;
    let own = legacy.device.unwrap();
    assert_eq!(own.x_addr, "http://cam.example/onvif/device_service");
    let network = own.network.unwrap();
    assert_eq!(network.ip_filter, asked.network.ip_filter);
    assert_eq!(network.ip_version6, asked.network.ip_version6);
    let system = own.system.unwrap();
    assert_eq!(Some(system.discovery_bye), asked.system.discovery_bye);
    assert_eq!(Some(system.system_logging), asked.system.system_logging);
    let one = ask::<operations::GetCapabilities>(&device, "<Category>Device</Category>").await;
    assert!(one.capabilities.device.is_some());
    let none = raw::<operations::GetCapabilities>(&device, "<Category>PTZ</Category>").await;
    assert_eq!(none.summary(), "500 Receiver/ActionNotSupported/NoSuchService");
    let junk = raw::<operations::GetCapabilities>(&device, "<Category>XYZ</Category>").await;
    assert_eq!(junk.summary(), "400 Sender/InvalidArgVal");
}

#[tokio::test]
async fn identity_and_endpoint() {
    let device = running().await;
    let information = ask::<operations::GetDeviceInformation>(&device, "").await;
    assert_eq!(information.manufacturer, "Maker & Sons");
    assert_eq!(information.hardware_id, "H1");
    let endpoint = ask::<operations::GetEndpointReference>(&device, "").await.guid;
    assert!(endpoint.starts_with("urn:uuid:"), "{endpoint}");
    assert_eq!(endpoint, device.device.common().endpoint());
}

const DATE: &str = "<tt:Time><tt:Hour>12</tt:Hour><tt:Minute>30</tt:Minute><tt:Second>1</tt:Second></tt:Time>\
     <tt:Date><tt:Year>2031</tt:Year><tt:Month>7</tt:Month><tt:Day>4</tt:Day></tt:Date>";

fn date_and_time(kind: &str, daylight: bool, zone: &str, date: &str) -> String {
    let zone = if zone.is_empty() {
        String::new()
    } else {
        format!("<TimeZone><tt:TZ>{zone}</tt:TZ></TimeZone>")
    };
    let date = if date.is_empty() {
        String::new()
    } else {
        format!("<UTCDateTime>{date}</UTCDateTime>")
    };
    format!("<DateTimeType>{kind}</DateTimeType><DaylightSavings>{daylight}</DaylightSavings>{zone}{date}")
}

#[tokio::test]
async fn date_and_time_are_set_and_authentication_goes_by_them() {
    let device = running().await;
    let content = date_and_time("Manual", true, "PST8PDT,M3.2.0,M11.1.0", DATE);
    ask::<operations::SetSystemDateAndTime>(&device, &content).await;
    // A token made by the old clock is too old now.
    let late = raw::<operations::GetDeviceInformation>(&device, "").await;
    assert_eq!(late.summary(), "400 Sender/NotAuthorized");
    // Whoever asks for the time gets in again.
    let now = ask_open(&device).await;
    let utc = now.utc_date_time.unwrap();
    assert_eq!(
        (utc.date.year, utc.date.month, utc.date.day, utc.time.hour),
        (2031, 7, 4, 12)
    );
    let local = now.local_date_time.unwrap();
    assert_eq!((local.date.day, local.time.hour), (4, 5));
    assert_eq!(now.time_zone.unwrap().tz, "PST8PDT,M3.2.0,M11.1.0");
    assert!(now.daylight_savings);
    let created = format!(
        "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z",
        utc.date.year, utc.date.month, utc.date.day, utc.time.hour, utc.time.minute, utc.time.second
    );
    let header = token_with(ADMIN, PASSWORD, b"new clock", &created);
    let body = request("GetDeviceInformation", "");
    assert_eq!(post(device.address, message(&header, &body)).await.status, 200);
}

async fn ask_open(device: &Running) -> onvif_core::generated::tt::SystemDateTime {
    let reply = post(device.address, device_message("GetSystemDateAndTime")).await;
    assert_eq!(reply.status, 200);
    let mut envelope = Envelope::parse(reply.body.as_bytes(), Limits::default()).unwrap();
    let start = envelope.body.unwrap();
    let response: tds::GetSystemDateAndTimeResponse = envelope.reader().read(&start).unwrap();
    response.system_date_and_time
}

#[tokio::test]
async fn a_wrong_date_zone_or_missing_time_server_changes_nothing() {
    let device = running().await;
    let bad = |from: &str, to: &str| date_and_time("Manual", true, "UTC0", &DATE.replace(from, to));
    for (content, subcode) in [
        (bad(">12<", ">24<"), "InvalidDateTime"),
        (bad(">12<", ">-1<"), "InvalidDateTime"),
        (bad(">30<", ">60<"), "InvalidDateTime"),
        (bad(">1<", ">62<"), "InvalidDateTime"),
        (bad(">7<", ">13<"), "InvalidDateTime"),
        (bad(">4<", ">32<"), "InvalidDateTime"),
        (bad(">7<", ">2147483647<"), "InvalidDateTime"),
        (bad(">2031<", ">0<"), "InvalidDateTime"),
        (bad(">2031<", ">99999<"), "InvalidDateTime"),
        (
            date_and_time("Manual", false, "INVALIDTIMEZONE", DATE),
            "InvalidTimeZone",
        ),
        (date_and_time("NTP", false, "UTC0", ""), "NtpServerUndefined"),
    ] {
        let reply = raw::<operations::SetSystemDateAndTime>(&device, &content).await;
        assert_eq!(
            reply.summary(),
            format!("400 Sender/InvalidArgVal/{subcode}"),
            "{content}"
        );
    }
    let now = ask_open(&device).await;
    assert_eq!(now.time_zone.unwrap().tz, "UTC0");
    assert_ne!(now.utc_date_time.unwrap().date.year, 2031);

    let with_server = builder().network(Network { time_server: true });
    let device = start(with_server, HttpLimits::default()).await;
    let content = date_and_time("Manual", false, "UTC0", DATE);
    ask::<operations::SetSystemDateAndTime>(&device, &content).await;
    let created = "2031-07-04T12:30:05Z";
    let body = request("SetSystemDateAndTime", &date_and_time("NTP", false, "CET-1", ""));
    let header = token_with(ADMIN, PASSWORD, b"ntp", created);
    assert_eq!(post(device.address, message(&header, &body)).await.status, 200);
    // The clock follows the system's again.
    assert_ne!(ask_open(&device).await.utc_date_time.unwrap().date.year, 2031);
    let ntp = ask::<operations::GetNTP>(&device, "").await.ntp_information;
    assert_eq!(ntp.ntp_manual[0].dn_sname.as_deref(), Some("time.example"));
}

async fn scopes(device: &Running) -> Vec<String> {
    ask::<operations::GetScopes>(device, "")
        .await
        .scopes
        .into_iter()
        .map(|scope| format!("{:?} {}", scope.scope_def, scope.scope_item))
        .collect()
}

#[tokio::test]
async fn scopes_are_set_added_and_removed() {
    let device = running().await;
    let fixed = [
        "Fixed onvif://www.onvif.org/Profile/Streaming",
        "Fixed onvif://www.onvif.org/hardware/H1",
        "Fixed onvif://www.onvif.org/name/Model%201",
    ];
    assert_eq!(scopes(&device).await, fixed);
    let mut announced = device.device.common().announcement();
    announced.mark_unchanged();
    let a = "onvif://www.onvif.org/location/a";
    let b = "onvif://www.onvif.org/location/b";
    ask::<operations::SetScopes>(&device, &format!("<Scopes>{a}</Scopes>")).await;
    assert!(announced.has_changed().unwrap());
    assert!(announced.borrow_and_update().scopes.contains(&a.to_owned()));
    ask::<operations::AddScopes>(
        &device,
        &format!("<ScopeItem>{b}</ScopeItem><ScopeItem>{a}</ScopeItem>"),
    )
    .await;
    let configurable = |scope: &str| format!("Configurable {scope}");
    assert_eq!(scopes(&device).await[3..], [configurable(a), configurable(b)]);

    let missing = format!("<ScopeItem>{a}</ScopeItem><ScopeItem>urn:none</ScopeItem>");
    let reply = raw::<operations::RemoveScopes>(&device, &missing).await;
    assert_eq!(reply.summary(), "400 Sender/InvalidArgVal/NoScope");
    let fixed_too =
        format!("<ScopeItem>{a}</ScopeItem><ScopeItem>onvif://www.onvif.org/hardware/H1</ScopeItem>");
    let reply = raw::<operations::RemoveScopes>(&device, &fixed_too).await;
    assert_eq!(reply.summary(), "400 Sender/OperationProhibited/FixedScope");
    assert_eq!(scopes(&device).await.len(), 5);
    let removed = ask::<operations::RemoveScopes>(&device, &format!("<ScopeItem>{a}</ScopeItem>")).await;
    assert_eq!(removed.scope_item, [a]);

    let many: String = (0..65).map(|i| format!("<Scopes>urn:x:{i}</Scopes>")).collect();
    let reply = raw::<operations::SetScopes>(&device, &many).await;
    assert_eq!(reply.summary(), "500 Receiver/Action/TooManyScopes");
    let reply = raw::<operations::SetScopes>(&device, "<Scopes>no uri</Scopes>").await;
    assert_eq!(reply.summary(), "400 Sender/InvalidArgVal");
    assert_eq!(scopes(&device).await[3..], [configurable(b)]);
}

#[tokio::test]
async fn discovery_mode() {
    let device = running().await;
    let announced = device.device.common().announcement();
    assert!(announced.borrow().discoverable);
    let off = "<DiscoveryMode>NonDiscoverable</DiscoveryMode>";
    ask::<operations::SetDiscoveryMode>(&device, off).await;
    let mode = ask::<operations::GetDiscoveryMode>(&device, "")
        .await
        .discovery_mode;
    assert_eq!(mode.as_str(), "NonDiscoverable");
    assert!(!announced.borrow().discoverable);
    let reply = raw::<operations::SetDiscoveryMode>(&device, "<DiscoveryMode>x</DiscoveryMode>").await;
    assert_eq!(reply.summary(), "400 Sender/InvalidArgVal");
}

#[tokio::test]
async fn host_name() {
    let device = running().await;
    let name = |device| async move {
        ask::<operations::GetHostname>(device, "")
            .await
            .hostname_information
            .name
            .unwrap()
    };
    assert_eq!(name(&device).await, "of-the-system");
    ask::<operations::SetHostname>(&device, "<Name>cam-1</Name>").await;
    assert_eq!(name(&device).await, "cam-1");
    for bad in ["Onvif_test1", "", "-x", "a b"] {
        let reply = raw::<operations::SetHostname>(&device, &format!("<Name>{bad}</Name>")).await;
        assert_eq!(
            reply.summary(),
            "400 Sender/InvalidArgVal/InvalidHostname",
            "{bad}"
        );
    }
    assert_eq!(name(&device).await, "cam-1");
}

#[tokio::test]
async fn the_network_is_told_as_it_is() {
    let device = running().await;
    let interfaces = ask::<operations::GetNetworkInterfaces>(&device, "")
        .await
        .network_interfaces;
    let [interface] = &interfaces[..] else {
        panic!("{interfaces:?}")
    };
    assert_eq!(interface.token, "eth0");
    let info = interface.info.as_ref().unwrap();
    assert_eq!(
        (info.hw_address.as_str(), info.mtu),
        ("02:00:00:00:00:01", Some(1500))
    );
    let v4 = &interface.ipv4.as_ref().unwrap().config;
    assert!(v4.dhcp && v4.manual.is_empty());
    assert_eq!(v4.from_dhcp.as_ref().unwrap().address, "192.0.2.9");
    assert_eq!(v4.link_local.as_ref().unwrap().address, "169.254.1.2");
    let v6 = interface.ipv6.as_ref().unwrap().config.as_ref().unwrap();
    assert_eq!(v6.link_local[0].address, "fe80::1");

    let protocols = ask::<operations::GetNetworkProtocols>(&device, "")
        .await
        .network_protocols;
    assert_eq!(protocols.len(), 1);
    assert_eq!(protocols[0].port, [i32::from(device.address.port())]);
    let gateway = ask::<operations::GetNetworkDefaultGateway>(&device, "")
        .await
        .network_gateway;
    assert_eq!(gateway.ipv4_address, ["192.0.2.1"]);
    assert_eq!(gateway.ipv6_address, ["fe80::2"]);
    let dns = ask::<operations::GetDNS>(&device, "").await.dns_information;
    assert!(dns.from_dhcp && dns.dns_manual.is_empty());
    assert_eq!(dns.dns_from_dhcp[0].ipv4_address.as_deref(), Some("192.0.2.53"));
    assert!(
        ask::<operations::GetNTP>(&device, "")
            .await
            .ntp_information
            .ntp_manual
            .is_empty()
    );
    let zero = ask::<operations::GetZeroConfiguration>(&device, "")
        .await
        .zero_configuration;
    assert_eq!(zero.addresses, ["169.254.1.2"]);
}

fn user(name: &str, password: &str, level: &str) -> String {
    let password = if password.is_empty() {
        String::new()
    } else {
        format!("<tt:Password>{password}</tt:Password>")
    };
    format!("<User><tt:Username>{name}</tt:Username>{password}<tt:UserLevel>{level}</tt:UserLevel></User>")
}

#[tokio::test]
async fn users_with_their_faults_and_levels() {
    let device = running().await;
    let operator = user("OnvifTest1", "OnvifTest123", "Operator");
    ask::<operations::CreateUsers>(&device, &operator).await;
    let clash = format!("{}{operator}", user("OnvifTest4", "OnvifTest123", "Operator"));
    for (content, expected) in [
        (clash, "400 Sender/OperationProhibited/UsernameClash"),
        (
            user("x", "weak", "User"),
            "400 Sender/OperationProhibited/Password",
        ),
        (user("x", "", "User"), "400 Sender/OperationProhibited/Password"),
        (
            user("x", &"Aa1".repeat(20), "User"),
            "400 Sender/OperationProhibited/PasswordTooLong",
        ),
        (
            user("x", "OnvifTest123", "Anonymous"),
            "400 Sender/OperationProhibited/AnonymousNotAllowed",
        ),
        (user("x", "OnvifTest123", "King"), "400 Sender/InvalidArgVal"),
    ] {
        let reply = raw::<operations::CreateUsers>(&device, &content).await;
        assert_eq!(reply.summary(), expected, "{content}");
    }
    let list = ask::<operations::GetUsers>(&device, "").await.user;
    let names: Vec<_> = list.iter().map(|user| user.username.as_str()).collect();
    assert_eq!(names, [ADMIN, "OnvifTest1"]);
    assert!(list.iter().all(|user| user.password.is_none()));

    // The operator reads, and neither writes nor sees the users.
    let as_operator = |name: &str| message(&token("OnvifTest1", "OnvifTest123"), &request(name, ""));
    assert_eq!(post(device.address, as_operator("GetScopes")).await.status, 200);
    for name in ["GetUsers", "SystemReboot", "SetHostname"] {
        let reply = post(device.address, as_operator(name)).await;
        assert_eq!(reply.summary(), "400 Sender/NotAuthorized", "{name}");
    }

    let both = format!(
        "{}{}",
        user("OnvifTest1", "OnvifTest456", "User"),
        user("OnvifTest5", "OnvifTest123", "User")
    );
    for (content, expected) in [
        (both, "400 Sender/InvalidArgVal/UsernameMissing"),
        (
            user("OnvifTest1", "weak", "User"),
            "400 Sender/OperationProhibited/PasswordTooWeak",
        ),
        (
            user("OnvifTest1", "", "User"),
            "400 Sender/OperationProhibited/PasswordTooWeak",
        ),
        (
            user(ADMIN, PASSWORD, "User"),
            "400 Sender/InvalidArgVal/FixedUser",
        ),
    ] {
        let reply = raw::<operations::SetUser>(&device, &content).await;
        assert_eq!(reply.summary(), expected, "{content}");
    }
    assert_eq!(post(device.address, as_operator("GetScopes")).await.status, 200);
    ask::<operations::SetUser>(&device, &user("OnvifTest1", "OnvifTest456", "User")).await;
    assert_eq!(post(device.address, as_operator("GetScopes")).await.status, 400);

    for (names, expected) in [
        (
            vec!["OnvifTest1", "OnvifTest2"],
            "400 Sender/InvalidArgVal/UsernameMissing",
        ),
        (vec!["OnvifTest1", ADMIN], "400 Sender/InvalidArgVal/FixedUser"),
    ] {
        let content: String = names
            .iter()
            .map(|n| format!("<Username>{n}</Username>"))
            .collect();
        let reply = raw::<operations::DeleteUsers>(&device, &content).await;
        assert_eq!(reply.summary(), expected);
    }
    ask::<operations::DeleteUsers>(&device, "<Username>OnvifTest1</Username>").await;
    assert_eq!(ask::<operations::GetUsers>(&device, "").await.user.len(), 1);
}

#[tokio::test]
async fn hashing_algorithms_decide_the_challenges() {
    let device = running().await;
    ask::<operations::SetHashingAlgorithm>(&device, "<Algorithm>MD5</Algorithm>").await;
    let reply = post(device.address, device_message("GetUsers")).await;
    let challenges = reply.all("www-authenticate");
    assert_eq!(challenges.len(), 1);
    assert!(challenges[0].contains("algorithm=MD5"));
    for bad in ["SHA-512", "", "MD5 X"] {
        let content = format!("<Algorithm>{bad}</Algorithm>");
        let reply = raw::<operations::SetHashingAlgorithm>(&device, &content).await;
        assert_eq!(reply.summary(), "400 Sender/InvalidArgVal", "{bad}");
    }
}

#[tokio::test]
async fn reboot_comes_after_the_reply_and_only_where_there_is_a_machine() {
    let device = running().await;
    let reply = raw::<operations::SystemReboot>(&device, "").await;
    assert_eq!(reply.summary(), "500 Receiver/ActionNotSupported");
    let log = raw::<operations::GetSystemLog>(&device, "<LogType>System</LogType>").await;
    assert_eq!(log.summary(), "400 Sender/InvalidArgs/SystemlogUnavailable");

    let system = System::default();
    let device = start(builder().system(system.clone()), HttpLimits::default()).await;
    let log = ask::<operations::GetSystemLog>(&device, "<LogType>System</LogType>").await;
    assert_eq!(log.system_log.string.as_deref(), Some("a < b"));
    let access = raw::<operations::GetSystemLog>(&device, "<LogType>Access</LogType>").await;
    assert_eq!(access.summary(), "400 Sender/InvalidArgs/AccesslogUnavailable");
    assert_eq!(system.reboots.load(Ordering::SeqCst), 0);
    ask::<operations::SystemReboot>(&device, "").await;
    system.rebooted.notified().await;
    assert_eq!(system.reboots.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn state_survives_a_restart_and_factory_defaults_clear_it() {
    let directory = tempfile::tempdir().unwrap();
    let restart = || async {
        let storage = FileStorage::open(directory.path()).unwrap();
        start(builder().storage(storage), HttpLimits::default()).await
    };
    let stop = |device: Running| async {
        device.server.stop().await;
        drop(device.device);
    };
    let device = restart().await;
    let endpoint = device.device.common().endpoint().to_owned();
    ask::<operations::SetHostname>(&device, "<Name>cam-1</Name>").await;
    ask::<operations::SetScopes>(&device, "<Scopes>urn:a</Scopes>").await;
    ask::<operations::CreateUsers>(&device, &user("op", "OnvifTest123", "Operator")).await;
    let zone = date_and_time("Manual", true, "CET-1CEST,M3.5.0,M10.5.0/3", "");
    ask::<operations::SetSystemDateAndTime>(&device, &zone).await;
    stop(device).await;

    let device = restart().await;
    assert_eq!(device.device.common().endpoint(), endpoint);
    let name = ask::<operations::GetHostname>(&device, "")
        .await
        .hostname_information
        .name;
    assert_eq!(name.as_deref(), Some("cam-1"));
    assert_eq!(scopes(&device).await.len(), 4);
    assert_eq!(ask::<operations::GetUsers>(&device, "").await.user.len(), 2);
    assert_eq!(
        ask_open(&device).await.time_zone.unwrap().tz,
        "CET-1CEST,M3.5.0,M10.5.0/3"
    );

    ask::<operations::SetSystemFactoryDefault>(&device, "<FactoryDefault>Soft</FactoryDefault>").await;
    assert_eq!(scopes(&device).await.len(), 3);
    assert_eq!(ask::<operations::GetUsers>(&device, "").await.user.len(), 2);
    stop(device).await;
    let device = restart().await;
    assert_eq!(ask_open(&device).await.time_zone.unwrap().tz, "UTC0");
    ask::<operations::SetSystemFactoryDefault>(&device, "<FactoryDefault>Hard</FactoryDefault>").await;
    assert!(!device.device.users().is_active());
    assert_eq!(raw::<operations::GetUsers>(&device, "").await.status, 400);
    assert_eq!(device.device.common().endpoint(), endpoint);
}
