//! The name that the device registers with a name server, which here is the test.

use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

use onvif_core::generated::tds::operations as op;
use onvif_core::generated::tt::DynamicDNSType;
use onvif_device::Device;
use onvif_device::backend::network::{
    Assigned, Dns, HostNetwork, Interface, NetworkBackend, Ntp, Origin, SimulatedNetwork,
};
use onvif_device::net::ddns::DynamicDnsConfig;
use onvif_device::net::http::HttpLimits;
use onvif_device::storage::{MemoryStorage, Storage};
use tokio::net::UdpSocket;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

use super::common::device::{ask, raw};
use super::common::*;

/// A machine whose name server is this one.
struct Machine;

impl NetworkBackend for Machine {
    fn interfaces(&self) -> Vec<Interface> {
        vec![Interface {
            name: "eth0".to_owned(),
            up: true,
            ipv4_enabled: true,
            ipv4: vec![Assigned::new([192, 0, 2, 9].into(), 24, Origin::Manual)],
            ipv6_enabled: true,
            ipv6: vec![
                Assigned::new("fe80::1".parse().unwrap(), 64, Origin::LinkLocal),
                Assigned::new("2001:db8::9".parse().unwrap(), 64, Origin::Manual),
            ],
            ..Interface::default()
        }]
    }

    fn gateways(&self) -> Vec<IpAddr> {
        Vec::new()
    }

    fn dns(&self) -> Dns {
        Dns {
            from_dhcp: false,
            search_domains: vec!["lab.example".to_owned()],
            servers: vec![Ipv4Addr::LOCALHOST.into()],
        }
    }

    fn ntp(&self) -> Ntp {
        Ntp::default()
    }

    fn hostname(&self) -> String {
        "cam-7".to_owned()
    }
}

fn labels(name: &str) -> Vec<u8> {
    let mut octets = Vec::new();
    for label in name.split('.') {
        octets.push(label.len() as u8);
        octets.extend(label.as_bytes());
    }
    octets.push(0);
    octets
}

/// A name server that has the zone `lab.example`: hands on what it is told, and refuses as often as it is to.
async fn name_server(mut refusals: u32) -> (u16, UnboundedReceiver<Vec<u8>>) {
    let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let port = socket.local_addr().unwrap().port();
    let (sender, updates) = unbounded_channel();
    tokio::spawn(async move {
        let mut buffer = [0; 1024];
        loop {
            let (length, client) = socket.recv_from(&mut buffer).await.unwrap();
            let mut answer = buffer[..length].to_vec();
            answer[2] |= 0x80;
            if buffer[2] >> 3 == 5 {
                // What it does not take is told by code 5.
                if refusals > 0 {
                    refusals -= 1;
                    answer[3] = 5;
                } else if sender.send(buffer[..length].to_vec()).is_err() {
                    return;
                }
            } else {
                // The name is not there; its zone is, and this is the primary server.
                answer[3] = 3;
                (answer[9], answer[11]) = (1, 1);
                answer.extend(labels("lab.example"));
                let primary = labels("ns.lab.example");
                answer.extend([0, 6, 0, 1, 0, 0, 0, 60, 0, primary.len() as u8 + 20]);
                answer.extend(&primary);
                answer.extend([0; 20]);
                answer.extend(&primary);
                answer.extend([0, 1, 0, 1, 0, 0, 0, 60, 0, 4, 127, 0, 0, 1]);
            }
            socket.send_to(&answer, client).await.unwrap();
        }
    });
    (port, updates)
}

async fn running_on(storage: &Arc<dyn Storage>, port: u16) -> Running {
    let builder = Device::builder()
        .administrator(ADMIN, PASSWORD)
        .storage(Arc::clone(storage))
        .network(SimulatedNetwork::over(Machine))
        .dynamic_dns(DynamicDnsConfig {
            port,
            retry: std::time::Duration::from_millis(1),
            ..DynamicDnsConfig::default()
        });
    start(builder, HttpLimits::default()).await
}

/// What an update must say: the name has these addresses and no others.
#[track_caller]
fn says(update: &[u8], name: &str, ttl: u32, addresses: &[IpAddr]) {
    let mut expected = vec![0x28, 0, 0, 1, 0, 0, 0, addresses.len() as u8 + 2, 0, 0];
    expected.extend(labels("lab.example"));
    expected.extend([0, 6, 0, 1]);
    for kind in [1, 28] {
        expected.extend(labels(name));
        expected.extend([0, kind, 0, 255, 0, 0, 0, 0, 0, 0]);
    }
    for address in addresses {
        expected.extend(labels(name));
        let (kind, octets) = match address {
            IpAddr::V4(v4) => (1, v4.octets().to_vec()),
            IpAddr::V6(v6) => (28, v6.octets().to_vec()),
        };
        expected.extend([0, kind, 0, 1]);
        expected.extend(ttl.to_be_bytes());
        expected.extend([0, octets.len() as u8]);
        expected.extend(octets);
    }
    assert_eq!(&update[2..], expected, "{}", String::from_utf8_lossy(update));
}

fn set(kind: &str, name: &str, ttl: &str) -> String {
    let element = |element: &str, text: &str| match text {
        "" => String::new(),
        text => format!("<{element}>{text}</{element}>"),
    };
    format!(
        "<Type>{kind}</Type>{}{}",
        element("Name", name),
        element("TTL", ttl)
    )
}

#[tokio::test]
async fn the_name_is_registered_followed_and_given_up() {
    let (port, mut updates) = name_server(1).await;
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let device = running_on(&storage, port).await;
    let shown = async || {
        ask::<op::GetDynamicDNS>(&device, "")
            .await
            .dynamic_dns_information
    };
    let first = shown().await;
    assert_eq!(
        (first.r#type, first.name, first.ttl),
        (DynamicDNSType::NoUpdate, None, None)
    );
    let capabilities = ask::<op::GetServiceCapabilities>(&device, "").await.capabilities;
    assert_eq!(capabilities.network.dyn_dns, Some(true));

    let v4 = |last: u8| IpAddr::from([192, 0, 2, last]);
    let v6: IpAddr = "2001:db8::9".parse().unwrap();
    // The first attempt is refused, and made again.
    ask::<op::SetDynamicDNS>(&device, &set("ClientUpdates", "Yard-Cam", "PT2M")).await;
    says(
        &updates.recv().await.unwrap(),
        "yard-cam.lab.example",
        120,
        &[v4(9), v6],
    );
    let told = shown().await;
    assert_eq!(
        (told.r#type, told.name.as_deref(), told.ttl.unwrap().to_string()),
        (
            DynamicDNSType::ClientUpdates,
            Some("Yard-Cam"),
            "PT120S".to_owned()
        )
    );
    for (bad, fault) in [
        (set("ClientUpdates", "not_a_name", ""), "400 Sender/InvalidArgVal"),
        (set("ClientUpdates", "", "-PT1S"), "400 Sender/InvalidArgVal"),
        (set("ClientUpdates", "", "P999Y"), "400 Sender/InvalidArgVal"),
        (set("ServerUpdates", "", ""), "500 Receiver/ActionNotSupported"),
    ] {
        assert_eq!(
            raw::<op::SetDynamicDNS>(&device, &bad).await.summary(),
            fault,
            "{bad}"
        );
    }
    assert_eq!(
        shown().await.name.as_deref(),
        Some("Yard-Cam"),
        "refused, so as before"
    );

    // A new address is told at once.
    let address = "<InterfaceToken>eth0</InterfaceToken><NetworkInterface><tt:IPv4><tt:Enabled>true</tt:Enabled><tt:Manual>\
                   <tt:Address>192.0.2.77</tt:Address><tt:PrefixLength>24</tt:PrefixLength></tt:Manual><tt:DHCP>false</tt:DHCP>\
                   </tt:IPv4></NetworkInterface>";
    ask::<op::SetNetworkInterfaces>(&device, address).await;
    says(
        &updates.recv().await.unwrap(),
        "yard-cam.lab.example",
        120,
        &[v4(77), v6],
    );
    // Another name takes the place of the old one; without a name it is that of the host, which may change as well.
    ask::<op::SetDynamicDNS>(&device, &set("ClientUpdates", "", "")).await;
    says(&updates.recv().await.unwrap(), "yard-cam.lab.example", 120, &[]);
    says(
        &updates.recv().await.unwrap(),
        "cam-7.lab.example",
        300,
        &[v4(77), v6],
    );
    ask::<op::SetHostname>(&device, "<Name>cam-8</Name>").await;
    says(&updates.recv().await.unwrap(), "cam-7.lab.example", 300, &[]);
    says(
        &updates.recv().await.unwrap(),
        "cam-8.lab.example",
        300,
        &[v4(77), v6],
    );

    // It is registered again after a restart, and given up when nobody wants it any more.
    drop(device);
    let device = running_on(&storage, port).await;
    says(
        &updates.recv().await.unwrap(),
        "cam-8.lab.example",
        300,
        &[v4(77), v6],
    );
    ask::<op::SetDynamicDNS>(&device, &set("NoUpdate", "", "")).await;
    says(&updates.recv().await.unwrap(), "cam-8.lab.example", 300, &[]);
}

#[tokio::test]
async fn a_network_that_registers_nothing_says_so() {
    let builder = Device::builder()
        .administrator(ADMIN, PASSWORD)
        .network(HostNetwork);
    let device = start(builder, HttpLimits::default()).await;
    let not = "500 Receiver/ActionNotSupported";
    assert_eq!(raw::<op::GetDynamicDNS>(&device, "").await.summary(), not);
    let content = set("ClientUpdates", "cam", "");
    assert_eq!(raw::<op::SetDynamicDNS>(&device, &content).await.summary(), not);
}
