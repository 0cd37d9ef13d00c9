//! The network operations: each one's good and bad case over HTTP, and that what is refused changes nothing.

mod common;
#[path = "network/registered_name.rs"]
mod registered_name;
#[path = "network/wireless.rs"]
mod wireless;

use std::net::IpAddr;
use std::sync::Arc;

use common::*;
use onvif_core::generated::tds::operations as op;
use onvif_core::generated::tt;
use onvif_core::operation::Operation;
use onvif_core::soap::Envelope;
use onvif_core::xml::Limits;
use onvif_device::Device;
use onvif_device::backend::network::{
    Assigned, Dns, Host, Interface, NetworkBackend, Ntp, Origin, SimulatedNetwork,
};
use onvif_device::net::http::HttpLimits;
use onvif_device::storage::{MemoryStorage, Storage};

/// A machine with two cards.
struct Machine;

impl NetworkBackend for Machine {
    fn interfaces(&self) -> Vec<Interface> {
        let card = |name: &str, last: u8| Interface {
            name: name.to_owned(),
            up: true,
            mac: [2, 0, 0, 0, 0, last],
            mtu: Some(1500),
            ipv4_enabled: true,
            ipv4: vec![Assigned::new([192, 0, 2, last].into(), 24, Origin::Manual)],
            ipv6_enabled: true,
            ipv6: vec![Assigned::new("fe80::1".parse().unwrap(), 64, Origin::LinkLocal)],
            ..Interface::default()
        };
        vec![card("eth0", 9), card("eth1", 10)]
    }

    fn gateways(&self) -> Vec<IpAddr> {
        vec!["192.0.2.1".parse().unwrap()]
    }

    fn dns(&self) -> Dns {
        Dns {
            from_dhcp: false,
            search_domains: vec!["example".to_owned()],
            servers: vec!["192.0.2.53".parse().unwrap()],
        }
    }

    fn ntp(&self) -> Ntp {
        Ntp {
            from_dhcp: false,
            servers: vec![Host::Name("time.example".to_owned())],
        }
    }

    fn hostname(&self) -> String {
        "of-dhcp".to_owned()
    }
}

async fn running_on(storage: &Arc<dyn Storage>) -> Running {
    let builder = Device::builder()
        .administrator(ADMIN, PASSWORD)
        .storage(Arc::clone(storage))
        .network(SimulatedNetwork::over(Machine));
    start(builder, HttpLimits::default()).await
}

async fn running() -> Running {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    running_on(&storage).await
}

async fn ask<O: Operation>(device: &Running, content: &str) -> O::Response {
    let reply = raw::<O>(device, content).await;
    assert_eq!(reply.status, 200, "{}: {reply:?}", O::NAME);
    let mut envelope = Envelope::parse(reply.body.as_bytes(), Limits::default()).unwrap();
    let start = envelope.body.unwrap();
    envelope.reader().read(&start).unwrap()
}

async fn raw<O: Operation>(device: &Running, content: &str) -> Reply {
    let name = O::REQUEST.local;
    let request =
        format!("<{name} xmlns=\"{TDS}\" xmlns:tt=\"http://www.onvif.org/ver10/schema\">{content}</{name}>");
    call(device.address, &request).await
}

/// Refused with this fault.
async fn refused<O: Operation>(device: &Running, content: &str, fault: &str) {
    assert_eq!(raw::<O>(device, content).await.summary(), fault, "{content}");
}

async fn first(device: &Running) -> tt::NetworkInterface {
    let all = ask::<op::GetNetworkInterfaces>(device, "")
        .await
        .network_interfaces;
    assert_eq!(all.len(), 2);
    all.into_iter().next().unwrap()
}

fn set_interface(content: &str) -> String {
    format!("<InterfaceToken>eth0</InterfaceToken><NetworkInterface>{content}</NetworkInterface>")
}

fn v4(address: &str, prefix: i32) -> String {
    set_interface(&format!(
        "<tt:IPv4><tt:Enabled>true</tt:Enabled><tt:Manual><tt:Address>{address}</tt:Address>\
         <tt:PrefixLength>{prefix}</tt:PrefixLength></tt:Manual><tt:DHCP>false</tt:DHCP></tt:IPv4>"
    ))
}

fn v6(address: &str, prefix: i32, dhcp: &str) -> String {
    set_interface(&format!(
        "<tt:IPv6><tt:Enabled>true</tt:Enabled><tt:Manual><tt:Address>{address}</tt:Address>\
         <tt:PrefixLength>{prefix}</tt:PrefixLength></tt:Manual><tt:DHCP>{dhcp}</tt:DHCP></tt:IPv6>"
    ))
}

const SET_LINK: &str = "<tt:Link><tt:AutoNegotiation>false</tt:AutoNegotiation><tt:Speed>100</tt:Speed>\
                        <tt:Duplex>Half</tt:Duplex></tt:Link>";

#[tokio::test]
async fn interfaces_are_set() {
    let device = running().await;
    let before = first(&device).await;
    let config = before.ipv4.unwrap().config;
    assert!(config.dhcp && config.manual.is_empty());
    assert_eq!(config.from_dhcp.unwrap().address, "192.0.2.9");

    let response = ask::<op::SetNetworkInterfaces>(&device, &v4("192.0.2.77", 24)).await;
    assert!(!response.reboot_needed);
    let ipv4 = first(&device).await.ipv4.unwrap();
    assert!(ipv4.enabled && !ipv4.config.dhcp && ipv4.config.from_dhcp.is_none());
    assert_eq!(
        (
            ipv4.config.manual[0].address.as_str(),
            ipv4.config.manual[0].prefix_length
        ),
        ("192.0.2.77", 24)
    );

    ask::<op::SetNetworkInterfaces>(&device, &v6("2001:1:1:1:1:1:1:1", 64, "Off")).await;
    let interface = first(&device).await;
    let ipv6 = interface.ipv6.unwrap();
    assert_eq!(ipv6.config.unwrap().manual[0].address, "2001:1:1:1:1:1:1:1");
    assert_eq!(
        interface.ipv4.unwrap().config.manual[0].address,
        "192.0.2.77",
        "what is not named is kept"
    );

    for (content, left) in [
        ("<tt:Enabled>true</tt:Enabled>", 1),
        ("<tt:Enabled>true</tt:Enabled><tt:DHCP>Off</tt:DHCP>", 0),
    ] {
        let content = set_interface(&format!("<tt:IPv6>{content}</tt:IPv6>"));
        ask::<op::SetNetworkInterfaces>(&device, &content).await;
        let config = first(&device).await.ipv6.unwrap().config.unwrap();
        assert_eq!(config.manual.len(), left);
    }

    let content = set_interface(&format!("{SET_LINK}<tt:MTU>1280</tt:MTU>"));
    ask::<op::SetNetworkInterfaces>(&device, &content).await;
    let interface = first(&device).await;
    assert_eq!(interface.info.unwrap().mtu, Some(1280));
    let link = interface.link.unwrap();
    assert_eq!((link.oper_settings.speed, link.admin_settings.speed), (100, 100));

    let dhcp = set_interface("<tt:IPv4><tt:Enabled>true</tt:Enabled><tt:DHCP>true</tt:DHCP></tt:IPv4>");
    ask::<op::SetNetworkInterfaces>(&device, &dhcp).await;
    let config = first(&device).await.ipv4.unwrap().config;
    assert!(config.dhcp && config.from_dhcp.is_some() && config.manual.is_empty());
}

#[tokio::test]
async fn interfaces_that_cannot_be_change_nothing() {
    let device = running().await;
    let before = first(&device).await;
    let sender = |subcode: &str| format!("400 Sender/InvalidArgVal/{subcode}");
    let alone = "<tt:IPv4><tt:DHCP>false</tt:DHCP></tt:IPv4>";
    let many: String = (1..=9)
        .map(|n| {
            format!(
                "<tt:Manual><tt:Address>192.0.2.{n}</tt:Address><tt:PrefixLength>24</tt:PrefixLength></tt:Manual>"
            )
        })
        .collect();
    for (content, fault) in [
        (
            v4("192.0.2.77", 24).replace("eth0", "eth7"),
            sender("InvalidNetworkInterface"),
        ),
        (v4("10.1.1", 24), sender("InvalidIPv4Address")),
        (v4("192.0.2.255", 24), sender("InvalidIPv4Address")),
        (v4("127.0.0.1", 8), sender("InvalidIPv4Address")),
        (v4("239.1.1.1", 24), sender("InvalidIPv4Address")),
        (v4("192.0.2.77", 33), sender("InvalidIPv4Address")),
        (v4("192.0.2.77", -1), sender("InvalidIPv4Address")),
        (set_interface(alone), sender("InvalidIPv4Address")),
        (
            set_interface(&format!("<tt:IPv4>{many}</tt:IPv4>")),
            sender("InvalidIPv4Address"),
        ),
        (v6("FF02:1", 64, "Off"), sender("InvalidIPv6Address")),
        (v6("ff02::1", 64, "Off"), sender("InvalidIPv6Address")),
        (v6("2001:db8::1", 129, "Off"), sender("InvalidIPv6Address")),
        (
            v6("2001:db8::1", 64, "Stateful"),
            "500 Receiver/ActionNotSupported/InvalidDHCPv6".to_owned(),
        ),
        (set_interface("<tt:MTU>1279</tt:MTU>"), sender("InvalidMtuValue")),
        (set_interface("<tt:MTU>1501</tt:MTU>"), sender("InvalidMtuValue")),
        (set_interface("<tt:MTU>-1</tt:MTU>"), sender("InvalidMtuValue")),
        (
            set_interface(&SET_LINK.replace(">100<", ">25<")),
            sender("InvalidInterfaceSpeed"),
        ),
        (
            set_interface(&SET_LINK.replace(">100<", ">1000<")),
            sender("InvalidInterfaceSpeed"),
        ),
        (
            // The good part before the bad one is not done either.
            set_interface(
                "<tt:MTU>1400</tt:MTU><tt:IPv4><tt:Manual><tt:Address>0.0.0.0</tt:Address><tt:PrefixLength>8</tt:PrefixLength></tt:Manual></tt:IPv4>",
            ),
            sender("InvalidIPv4Address"),
        ),
    ] {
        refused::<op::SetNetworkInterfaces>(&device, &content, &fault).await;
    }
    assert_eq!(first(&device).await, before);
    // One card may be switched off, but not the last one.
    let off = set_interface("<tt:Enabled>false</tt:Enabled>");
    ask::<op::SetNetworkInterfaces>(&device, &off).await;
    let last = off.replace("eth0", "eth1");
    refused::<op::SetNetworkInterfaces>(&device, &last, "400 Sender/InvalidArgVal").await;
}

#[tokio::test]
async fn a_link_tells_how_it_works() {
    let device = running().await;
    let links = Arc::new(std::sync::Mutex::new(Vec::new()));
    let (seen, changed) = (Arc::clone(&links), Arc::new(tokio::sync::Notify::new()));
    let wake = Arc::clone(&changed);
    device.device.common().events().observe(move |n| {
        let link = n.value("Link").unwrap_or_default();
        let value = |name: &str| link.split(&format!("<tt:{name}>")).nth(1)?.split('<').next();
        let text = format!(
            "{:?} {} {} {}",
            n.operation().unwrap(),
            n.value("Token").unwrap(),
            value("Speed").unwrap_or("-"),
            value("Duplex").unwrap_or("-"),
        );
        assert_eq!(n.topic().path(), "tns1:Monitoring/LinkStatus");
        seen.lock().unwrap().push(text);
        wake.notify_one();
    });
    let told = async || loop {
        let told = std::mem::take(&mut *links.lock().unwrap());
        if !told.is_empty() {
            return told;
        }
        changed.notified().await;
    };
    let initial = device.device.common().events().with_properties(|properties| {
        let links = properties
            .iter()
            .filter(|n| n.topic().path().ends_with("LinkStatus"));
        links
            .map(|n| n.value("Token").unwrap().to_owned())
            .collect::<Vec<_>>()
    });
    assert_eq!(initial, ["eth0", "eth1"]);

    let link = |speed: u32, duplex: &str| {
        set_interface(&format!(
            "<tt:Link><tt:AutoNegotiation>false</tt:AutoNegotiation><tt:Speed>{speed}</tt:Speed><tt:Duplex>{duplex}</tt:Duplex></tt:Link>"
        ))
    };
    ask::<op::SetNetworkInterfaces>(&device, &link(100, "Half")).await;
    assert_eq!(told().await, ["Changed eth0 100 Half"]);
    let wrong = "400 Sender/InvalidArgVal/InvalidInterfaceSpeed";
    refused::<op::SetNetworkInterfaces>(&device, &link(1000, "Half"), wrong).await;
    let on = |on: bool| set_interface(&format!("<tt:Enabled>{on}</tt:Enabled>"));
    ask::<op::SetNetworkInterfaces>(&device, &on(false)).await;
    assert_eq!(
        told().await,
        ["Deleted eth0 - -"],
        "what was refused changed nothing"
    );
    ask::<op::SetNetworkInterfaces>(&device, &on(true)).await;
    assert_eq!(told().await, ["Initialized eth0 100 Half"]);
}

#[tokio::test]
async fn default_routers() {
    let device = running().await;
    let both = "<IPv4Address>10.1.1.1</IPv4Address><IPv6Address>2001:1:1:1:1:1:1:1</IPv6Address>";
    ask::<op::SetNetworkDefaultGateway>(&device, both).await;
    let gateway = || async {
        ask::<op::GetNetworkDefaultGateway>(&device, "")
            .await
            .network_gateway
    };
    assert_eq!(gateway().await.ipv4_address, ["10.1.1.1"]);
    assert_eq!(gateway().await.ipv6_address, ["2001:1:1:1:1:1:1:1"]);
    let before = gateway().await;
    for bad in [
        "<IPv4Address>10.1.1</IPv4Address>",
        "<IPv6Address>FF02:1</IPv6Address>",
        "<IPv4Address>10.1.1.2</IPv4Address><IPv6Address>::</IPv6Address>",
        "<IPv4Address>255.255.255.255</IPv4Address>",
        "<IPv4Address>192.0.2.9</IPv4Address>",
    ] {
        let fault = "400 Sender/InvalidArgVal/InvalidGatewayAddress";
        refused::<op::SetNetworkDefaultGateway>(&device, bad, fault).await;
    }
    assert_eq!(gateway().await, before);
    ask::<op::SetNetworkDefaultGateway>(&device, "").await;
    assert!(gateway().await.ipv4_address.is_empty());
}

#[tokio::test]
async fn name_servers() {
    let device = running().await;
    let dns = || async { ask::<op::GetDNS>(&device, "").await.dns_information };
    assert!(dns().await.from_dhcp);
    let server = |kind: &str, address: &str| {
        format!(
            "<DNSManual><tt:Type>{kind}</tt:Type><tt:{kind}Address>{address}</tt:{kind}Address></DNSManual>"
        )
    };
    let manual = format!(
        "<FromDHCP>false</FromDHCP><SearchDomain>domain.name</SearchDomain>{}{}",
        server("IPv4", "10.1.1.1"),
        server("IPv6", "2001:1:1:1:1:1:1:1")
    );
    ask::<op::SetDNS>(&device, &manual).await;
    let set = dns().await;
    assert!(!set.from_dhcp && set.dns_from_dhcp.is_empty());
    assert_eq!(set.search_domain, ["domain.name"]);
    assert_eq!(set.dns_manual[0].ipv4_address.as_deref(), Some("10.1.1.1"));
    assert_eq!(
        set.dns_manual[1].ipv6_address.as_deref(),
        Some("2001:1:1:1:1:1:1:1")
    );
    let five: String = (1..=5).map(|n| server("IPv4", &format!("10.1.1.{n}"))).collect();
    for (bad, fault) in [
        (server("IPv4", "10.1.1"), "InvalidIPv4Address"),
        (server("IPv6", "FF02:1"), "InvalidIPv6Address"),
        (
            "<DNSManual><tt:Type>IPv4</tt:Type></DNSManual>".to_owned(),
            "InvalidIPv4Address",
        ),
        (five, ""),
        ("<SearchDomain>a b</SearchDomain>".to_owned(), ""),
        (format!("<SearchDomain>{}</SearchDomain>", "a".repeat(300)), ""),
    ] {
        let content = format!("<FromDHCP>false</FromDHCP>{bad}");
        let fault = format!("400 Sender/InvalidArgVal/{fault}");
        refused::<op::SetDNS>(&device, &content, fault.trim_end_matches('/')).await;
    }
    assert_eq!(dns().await, set);
    ask::<op::SetDNS>(&device, "<FromDHCP>true</FromDHCP>").await;
    let leased = dns().await;
    assert!(leased.from_dhcp && leased.dns_manual.is_empty());
    assert_eq!(
        leased.dns_from_dhcp[0].ipv4_address.as_deref(),
        Some("192.0.2.53")
    );
}

#[tokio::test]
async fn host_name() {
    let device = running().await;
    let name = || async {
        let information = ask::<op::GetHostname>(&device, "").await.hostname_information;
        (information.from_dhcp, information.name.unwrap())
    };
    assert_eq!(name().await, (false, "of-dhcp".to_owned()));
    ask::<op::SetHostname>(&device, "<Name>Onvif-Test0-oNvif-Onv12</Name>").await;
    let set = (false, "Onvif-Test0-oNvif-Onv12".to_owned());
    assert_eq!(name().await, set);
    for bad in ["Onvif_test1", "-x", "a b", &"a".repeat(64)] {
        let fault = "400 Sender/InvalidArgVal/InvalidHostname";
        refused::<op::SetHostname>(&device, &format!("<Name>{bad}</Name>"), fault).await;
    }
    assert_eq!(name().await, set);
    let response = ask::<op::SetHostnameFromDHCP>(&device, "<FromDHCP>true</FromDHCP>").await;
    assert!(!response.reboot_needed);
    assert_eq!(name().await, (true, "of-dhcp".to_owned()));
    ask::<op::SetHostnameFromDHCP>(&device, "<FromDHCP>false</FromDHCP>").await;
    assert_eq!(name().await, set);
    // An empty name asks DHCP too.
    ask::<op::SetHostname>(&device, "<Name/>").await;
    assert_eq!(name().await, (true, "of-dhcp".to_owned()));
}

#[tokio::test]
async fn zero_configuration() {
    let device = running().await;
    let zero = || async {
        ask::<op::GetZeroConfiguration>(&device, "")
            .await
            .zero_configuration
    };
    let before = zero().await;
    assert_eq!((before.interface_token.as_str(), before.enabled), ("eth0", false));
    let set =
        |token: &str, on: bool| format!("<InterfaceToken>{token}</InterfaceToken><Enabled>{on}</Enabled>");
    ask::<op::SetZeroConfiguration>(&device, &set("eth0", true)).await;
    let after = zero().await;
    assert!(after.enabled);
    assert!(after.addresses[0].starts_with("169.254."), "{after:?}");
    let shown = first(&device).await.ipv4.unwrap().config.link_local.unwrap();
    assert_eq!(shown.address, after.addresses[0]);
    ask::<op::SetZeroConfiguration>(&device, &set("eth1", true)).await;
    assert!(zero().await.extension.unwrap().additional[0].enabled);
    ask::<op::SetZeroConfiguration>(&device, &set("eth0", false)).await;
    assert!(!zero().await.enabled);
    let fault = "400 Sender/InvalidArgVal/InvalidNetworkInterface";
    refused::<op::SetZeroConfiguration>(&device, &set("eth7", true), fault).await;
}

#[tokio::test]
async fn time_servers() {
    let device = running().await;
    let ntp = || async { ask::<op::GetNTP>(&device, "").await.ntp_information };
    assert_eq!(
        ntp().await.ntp_from_dhcp[0].dn_sname.as_deref(),
        Some("time.example")
    );
    let manual = |kind: &str, element: &str, value: &str| {
        format!(
            "<FromDHCP>false</FromDHCP><NTPManual><tt:Type>{kind}</tt:Type>\
             <tt:{element}>{value}</tt:{element}></NTPManual>"
        )
    };
    for (kind, element, value) in [
        ("IPv6", "IPv6Address", "2001:1:1:1:1:1:1:1"),
        ("DNS", "DNSname", "pool.example"),
        ("IPv4", "IPv4Address", "10.1.1.1"),
    ] {
        ask::<op::SetNTP>(&device, &manual(kind, element, value)).await;
    }
    let set = ntp().await;
    assert!(!set.from_dhcp && set.ntp_from_dhcp.is_empty());
    assert_eq!(set.ntp_manual[0].ipv4_address.as_deref(), Some("10.1.1.1"));
    for (kind, element, value, fault) in [
        ("IPv4", "IPv4Address", "10.1.1", "/InvalidIPv4Address"),
        ("IPv4", "IPv6Address", "2001:db8::1", "/InvalidIPv4Address"),
        ("IPv6", "IPv6Address", "FF02:1", "/InvalidIPv6Address"),
        ("DNS", "DNSname", "a_b", "/InvalidDnsName"),
        ("DNS", "DNSname", "10.1.1", "/InvalidDnsName"),
    ] {
        let fault = format!("400 Sender/InvalidArgVal{fault}");
        refused::<op::SetNTP>(&device, &manual(kind, element, value), &fault).await;
    }
    assert_eq!(ntp().await, set);

    // A clock that follows a server needs one.
    let follow = "<DateTimeType>NTP</DateTimeType><DaylightSavings>false</DaylightSavings>";
    ask::<op::SetSystemDateAndTime>(&device, follow).await;
    let fault = "400 Sender/InvalidArgVal/TimeSyncedToNtp";
    refused::<op::SetNTP>(&device, "<FromDHCP>false</FromDHCP>", fault).await;
    assert_eq!(ntp().await, set);
    let by_hand = follow.replace("NTP", "Manual");
    ask::<op::SetSystemDateAndTime>(&device, &by_hand).await;
    ask::<op::SetNTP>(&device, "<FromDHCP>false</FromDHCP>").await;
    let fault = "400 Sender/InvalidArgVal/NtpServerUndefined";
    refused::<op::SetSystemDateAndTime>(&device, follow, fault).await;
    ask::<op::SetNTP>(&device, "<FromDHCP>true</FromDHCP>").await;
    assert!(ntp().await.from_dhcp);
}

#[tokio::test]
async fn what_is_set_survives_a_restart_and_a_soft_reset() {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let device = running_on(&storage).await;
    ask::<op::SetNetworkInterfaces>(&device, &v4("192.0.2.77", 24)).await;
    ask::<op::SetNetworkDefaultGateway>(&device, "<IPv4Address>192.0.2.2</IPv4Address>").await;
    ask::<op::SetDNS>(
        &device,
        "<FromDHCP>false</FromDHCP><SearchDomain>a.example</SearchDomain>",
    )
    .await;
    ask::<op::SetHostname>(&device, "<Name>cam-1</Name>").await;
    device.server.stop().await;
    drop(device.device);

    let device = running_on(&storage).await;
    let shown = |device| async move {
        let address = first(device).await.ipv4.unwrap().config.manual.first().cloned();
        let gateway = ask::<op::GetNetworkDefaultGateway>(device, "").await;
        let dns = ask::<op::GetDNS>(device, "").await.dns_information;
        let name = ask::<op::GetHostname>(device, "").await.hostname_information;
        (
            address.map(|a| a.address),
            gateway.network_gateway.ipv4_address,
            dns.search_domain,
            name.name,
        )
    };
    let set = (
        Some("192.0.2.77".to_owned()),
        vec!["192.0.2.2".to_owned()],
        vec!["a.example".to_owned()],
        Some("cam-1".to_owned()),
    );
    assert_eq!(shown(&device).await, set);
    let soft = "<FactoryDefault>Soft</FactoryDefault>";
    ask::<op::SetSystemFactoryDefault>(&device, soft).await;
    assert_eq!(shown(&device).await, set);
    ask::<op::SetSystemFactoryDefault>(&device, &soft.replace("Soft", "Hard")).await;
    device
        .device
        .users()
        .activate(ADMIN, onvif_core::auth::Secret::new(PASSWORD))
        .await
        .unwrap();
    let (address, gateway, domains, name) = shown(&device).await;
    assert_eq!((address, name.as_deref()), (None, Some("of-dhcp")));
    assert_eq!(
        (gateway[0].as_str(), domains[0].as_str()),
        ("192.0.2.1", "example")
    );
}

#[tokio::test]
async fn a_network_that_cannot_be_set_says_so() {
    let builder = Device::builder().administrator(ADMIN, PASSWORD).network(Machine);
    let device = start(builder, HttpLimits::default()).await;
    let capabilities = ask::<op::GetServiceCapabilities>(&device, "").await.capabilities;
    let network = capabilities.network;
    assert_eq!(
        (
            network.ntp,
            network.zero_configuration,
            network.hostname_from_dhcp
        ),
        (Some(0), Some(false), Some(false))
    );
    assert_eq!(network.ip_filter, Some(true));
    let not = "500 Receiver/ActionNotSupported";
    refused::<op::SetNetworkInterfaces>(&device, &v4("192.0.2.77", 24), not).await;
    refused::<op::SetNetworkDefaultGateway>(&device, "", not).await;
    refused::<op::SetDNS>(&device, "<FromDHCP>false</FromDHCP>", not).await;
    refused::<op::SetNTP>(&device, "<FromDHCP>true</FromDHCP>", not).await;
    refused::<op::SetHostnameFromDHCP>(&device, "<FromDHCP>true</FromDHCP>", not).await;
    let zero = "<InterfaceToken>eth0</InterfaceToken><Enabled>true</Enabled>";
    refused::<op::SetZeroConfiguration>(&device, zero, not).await;
    let protocols =
        "<NetworkProtocols><tt:Name>HTTP</tt:Name><tt:Enabled>true</tt:Enabled></NetworkProtocols>";
    refused::<op::SetNetworkProtocols>(&device, protocols, not).await;
    // The device itself keeps a name for its clients.
    ask::<op::SetHostname>(&device, "<Name>cam-1</Name>").await;
}
