//! The network of a real Linux system, in a network namespace of the test's own, as a client sets it.
//!
//! Every test starts itself anew inside of namespaces for users, network, mounts and the name of the host. Where the machine forbids that, the test says so on standard
//! error and is left out; as root it is never left out.
#![cfg(all(target_os = "linux", feature = "system-network"))]

#[cfg(feature = "tls")]
#[path = "system_network/callers.rs"]
mod callers;
mod common;
#[path = "system_network/dhcpv6.rs"]
mod dhcpv6;
#[path = "system_network/link_local.rs"]
mod link_local;
#[cfg(feature = "tls")]
#[path = "common/camera.rs"]
mod scripted;

use std::net::SocketAddr;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use common::*;
use onvif_core::discovery::{Body, GROUP_V4, Message, PORT};
use onvif_device::Device;
use onvif_device::backend::network::system::{SystemFiles, SystemNetwork};
use onvif_device::backend::network::{InterfaceSettings, NetworkBackend, Origin, SimulatedNetwork};
use onvif_device::net::discovery::{Announcer, DiscoveryConfig};
use onvif_device::net::http::HttpLimits;
use onvif_device::storage::{MemoryStorage, Storage};
use socket2::{Domain, InterfaceIndexOrAddress, Protocol, Socket, Type};
use tokio::net::{TcpStream, UdpSocket};

/// Set in the process that runs inside.
const INSIDE: &str = "ONVIF_TEST_NAMESPACE";

/// Runs the rest of a test inside of a namespace: `true` there, `false` outside once the inside has passed or has to be left out.
fn inside(test: &str) -> bool {
    if std::env::var_os(INSIDE).is_some() {
        return true;
    }
    let unshare = |more: &[&str]| {
        let mut command = Command::new("unshare");
        command
            .args(["--user", "--map-root-user", "--net", "--mount", "--uts", "--"])
            .args(more);
        command
    };
    let possible = unshare(&["true"]).output();
    let possible = possible.is_ok_and(|output| output.status.success());
    if !possible {
        let root = Command::new("id")
            .arg("-u")
            .output()
            .is_ok_and(|id| id.stdout == b"0\n");
        assert!(
            !root,
            "root must be able to make namespaces; is unshare (util-linux) there?"
        );
        eprintln!("left out: {test}: this user may not make network namespaces");
        return false;
    }
    let program = std::env::current_exe().unwrap();
    let output = unshare(&[program.to_str().unwrap(), "--exact", test, "--nocapture"])
        .env(INSIDE, "1")
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "inside the namespace:\n{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(said.contains("1 passed"), "the test did not run inside: {said}");
    false
}

/// What `ip` says: not our own eyes.
fn ip(arguments: &str) -> String {
    let output = Command::new("ip")
        .args(arguments.split(' '))
        .output()
        .expect("the program ip (iproute2) is missing");
    assert!(
        output.status.success(),
        "ip {arguments}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap()
}

/// Two cards with a cable between them, the first one with an address.
fn cable() {
    ip("link set lo up");
    ip("link add cam0 type veth peer name net0");
    ip("link set cam0 up");
    ip("link set net0 up");
    ip("addr add 192.0.2.9/24 dev cam0");
    ip("route add default via 192.0.2.1");
}

fn files(directory: &Path) -> SystemFiles {
    SystemFiles {
        resolv_conf: directory.join("resolv.conf"),
        hostname: directory.join("hostname"),
    }
}

fn request(name: &str, content: &str) -> String {
    let body =
        format!("<{name} xmlns=\"{TDS}\" xmlns:tt=\"http://www.onvif.org/ver10/schema\">{content}</{name}>");
    message(&token(ADMIN, PASSWORD), &body)
}

fn set_cam0(content: &str) -> String {
    let content =
        format!("<InterfaceToken>cam0</InterfaceToken><NetworkInterface>{content}</NetworkInterface>");
    request("SetNetworkInterfaces", &content)
}

fn v4(address: &str) -> String {
    format!(
        "<tt:IPv4><tt:Enabled>true</tt:Enabled><tt:Manual><tt:Address>{address}</tt:Address>\
         <tt:PrefixLength>24</tt:PrefixLength></tt:Manual><tt:DHCP>false</tt:DHCP></tt:IPv4>"
    )
}

async fn until(what: &str, mut done: impl FnMut() -> bool) {
    tokio::time::timeout(Duration::from_secs(30), async {
        while !done() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    })
    .await
    .unwrap_or_else(|_| panic!("{what}"));
}

#[tokio::test]
async fn a_client_sets_the_network_of_the_system() {
    if !inside("a_client_sets_the_network_of_the_system") {
        return;
    }
    cable();
    let directory = tempfile::tempdir().unwrap();
    std::fs::write(directory.path().join("resolv.conf"), "nameserver 192.0.2.53\n").unwrap();
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let builder = || {
        Device::builder()
            .administrator(ADMIN, PASSWORD)
            .storage(Arc::clone(&storage))
            .network(SystemNetwork::new(files(directory.path())))
    };
    let device = builder().build().unwrap();
    let mut server = onvif_device::net::http::HttpServer::new(device.clone(), HttpLimits::default());
    let listener = tokio::net::TcpListener::bind("0.0.0.0:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    server.listen(listener);
    let at = |address: &str| -> SocketAddr { format!("{address}:{port}").parse().unwrap() };
    let old = at("192.0.2.9");

    // Reads.
    let reply = post(old, request("GetNetworkInterfaces", "")).await;
    for part in [">cam0<", ">192.0.2.9<", "<tt:DHCP>false<"] {
        assert!(reply.body.contains(part), "{part}: {reply:?}");
    }
    let reply = post(old, request("GetNetworkDefaultGateway", "")).await;
    assert!(reply.body.contains(">192.0.2.1<"), "{reply:?}");

    // The answer comes before the address by which the client came is gone, in the same network and so that the kernel takes both away at first.
    let reply = post(
        old,
        set_cam0(&format!("<tt:MTU>1400</tt:MTU>{}", v4("192.0.2.77"))),
    )
    .await;
    assert_eq!(reply.status, 200, "{reply:?}");
    let shown = || ip("-o addr show dev cam0");
    until("the old address goes", || !shown().contains("192.0.2.9/")).await;
    until("the new address stays", || shown().contains("192.0.2.77/24")).await;
    assert!(ip("link show dev cam0").contains("mtu 1400"));
    let new = at("192.0.2.77");
    let reply = post(new, request("GetNetworkInterfaces", "")).await;
    assert!(
        reply.body.contains(">192.0.2.77<") && reply.body.contains(">1400<"),
        "{reply:?}"
    );
    assert!(TcpStream::connect(new).await.is_ok());

    // IPv6.
    let v6 = "<tt:IPv6><tt:Enabled>true</tt:Enabled><tt:AcceptRouterAdvert>false</tt:AcceptRouterAdvert><tt:Manual>\
              <tt:Address>2001:db8::77</tt:Address><tt:PrefixLength>64</tt:PrefixLength></tt:Manual>\
              <tt:DHCP>Off</tt:DHCP></tt:IPv6>";
    assert_eq!(post(new, set_cam0(v6)).await.status, 200);
    assert!(shown().contains("2001:db8::77/64"));
    let accept = std::fs::read_to_string("/proc/sys/net/ipv6/conf/cam0/accept_ra").unwrap();
    assert_eq!(accept.trim(), "0");

    // Routers: one nearby, and one that no address is near.
    for gateway in ["192.0.2.2", "10.1.1.1"] {
        let content = format!("<IPv4Address>{gateway}</IPv4Address>");
        let reply = post(new, request("SetNetworkDefaultGateway", &content)).await;
        assert_eq!(reply.status, 200, "{reply:?}");
        until(gateway, || {
            let routes = ip("route show default");
            routes.lines().count() == 1 && routes.contains(gateway)
        })
        .await;
    }

    // Name servers and name.
    let dns = "<FromDHCP>false</FromDHCP><SearchDomain>domain.name</SearchDomain><DNSManual><tt:Type>IPv4</tt:Type>\
               <tt:IPv4Address>10.1.1.1</tt:IPv4Address></DNSManual>";
    assert_eq!(post(new, request("SetDNS", dns)).await.status, 200);
    let written = std::fs::read_to_string(directory.path().join("resolv.conf")).unwrap();
    assert_eq!(written, "search domain.name\nnameserver 10.1.1.1\n");
    assert!(
        post(new, request("GetDNS", ""))
            .await
            .body
            .contains(">domain.name<")
    );
    assert_eq!(
        post(new, request("SetHostname", "<Name>cam-1</Name>"))
            .await
            .status,
        200
    );
    let name = Command::new("uname").arg("-n").output().unwrap().stdout;
    assert_eq!(String::from_utf8(name).unwrap().trim(), "cam-1");
    let written = std::fs::read_to_string(directory.path().join("hostname")).unwrap();
    assert_eq!(written, "cam-1\n");

    // What the system cannot do is refused.
    let dhcp = "<tt:IPv4><tt:Enabled>true</tt:Enabled><tt:DHCP>true</tt:DHCP></tt:IPv4>";
    let reply = post(new, set_cam0(dhcp)).await;
    assert_eq!(reply.summary(), "500 Receiver/ActionNotSupported");
    let other = set_cam0(&v4("192.0.2.78")).replace("cam0", "cam7");
    assert_eq!(
        post(new, other).await.summary(),
        "400 Sender/InvalidArgVal/InvalidNetworkInterface"
    );
    let before = shown();
    let bad = set_cam0(&format!("{}<tt:MTU>1</tt:MTU>", v4("192.0.2.78")));
    assert_ne!(post(new, bad).await.status, 200);
    assert_eq!(shown(), before);

    // A machine that has forgotten everything gets it back when the device starts.
    server.stop().await;
    drop(device);
    ip("addr flush dev cam0");
    ip("link set cam0 mtu 1500");
    let _device = builder().build().unwrap();
    assert!(shown().contains("192.0.2.77/24") && shown().contains("2001:db8::77/64"));
    assert!(ip("link show dev cam0").contains("mtu 1400"));
    assert!(ip("route show default").contains("10.1.1.1"));
}

#[tokio::test]
async fn a_dhcp_client_runs_as_long_as_it_is_wanted() {
    if !inside("a_dhcp_client_runs_as_long_as_it_is_wanted") {
        return;
    }
    cable();
    // Stands for a DHCP client: gives the interface an address, and stays.
    let directory = tempfile::tempdir().unwrap();
    let script = "ip addr add 192.0.2.200/24 dev $0 valid_lft 600 preferred_lft 600; exec sleep 600";
    let command = ["sh", "-c", script, "{interface}"].map(str::to_owned).to_vec();
    let network = SystemNetwork::new(files(directory.path())).dhcp_client(command);
    assert!(network.abilities().dhcp);
    let cam0 = || {
        let found = network.interfaces().into_iter().find(|i| i.name == "cam0");
        found.unwrap()
    };
    let mut settings = InterfaceSettings::of(&cam0());
    assert_eq!(settings.ipv4.manual.len(), 1);
    settings.ipv4.dhcp = true;
    network.set_interface("cam0", &settings).unwrap().unwrap()();
    until("the lease", || {
        let interface = cam0();
        interface.ipv4_dhcp
            && interface.ipv4.len() == 1
            && interface.ipv4[0].address.octets()[3] == 200
            && interface.ipv4[0].origin == Origin::Dhcp
    })
    .await;
    // Another setting does not disturb the client.
    settings.mtu = Some(1300);
    network.set_interface("cam0", &settings).unwrap().unwrap()();
    assert_eq!(cam0().ipv4.len(), 1);
    // By hand again: the lease and the client go.
    settings.ipv4.dhcp = false;
    network.set_interface("cam0", &settings).unwrap().unwrap()();
    let interface = cam0();
    assert_eq!(interface.ipv4.len(), 1);
    assert_eq!(
        (interface.ipv4[0].address.octets()[3], interface.ipv4[0].origin),
        (9, Origin::Manual)
    );
    let running = Command::new("pgrep").args(["-f", "sleep 600"]).output();
    if let Ok(running) = running {
        // Only processes below this one count.
        let own = String::from_utf8_lossy(&running.stdout).lines().any(|pid| {
            let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
            stat.split(' ').nth(3) == Some(&std::process::id().to_string())
        });
        assert!(!own, "the DHCP client still runs");
    }
}

#[tokio::test]
async fn discovery_says_hello_from_the_address_that_a_client_sets() {
    if !inside("discovery_says_hello_from_the_address_that_a_client_sets") {
        return;
    }
    cable();
    let directory = tempfile::tempdir().unwrap();
    says_hello_from_the_new_address(SystemNetwork::new(files(directory.path()))).await;
}

#[tokio::test]
async fn discovery_says_hello_from_the_address_of_a_simulated_network() {
    if !inside("discovery_says_hello_from_the_address_of_a_simulated_network") {
        return;
    }
    cable();
    ip("addr add 192.0.2.77/24 dev cam0");
    says_hello_from_the_new_address(SimulatedNetwork::default()).await;
}

async fn says_hello_from_the_new_address(network: impl NetworkBackend) {
    let index = std::fs::read_to_string("/proc/net/dev_mcast").unwrap();
    let index = index
        .lines()
        .find(|line| line.split_whitespace().nth(1) == Some("cam0"));
    let index: u32 = index.unwrap().split_whitespace().next().unwrap().parse().unwrap();
    let listener = Socket::new(Domain::IPV4, Type::DGRAM, Some(Protocol::UDP)).unwrap();
    listener.set_reuse_address(true).unwrap();
    listener.set_nonblocking(true).unwrap();
    listener
        .join_multicast_v4_n(&GROUP_V4, &InterfaceIndexOrAddress::Index(index))
        .unwrap();
    let group: SocketAddr = (GROUP_V4, PORT).into();
    listener.bind(&group.into()).unwrap();
    let listener = UdpSocket::from_std(listener.into()).unwrap();
    // Where the device is afterwards it says alone; before, the machine may have other addresses as well.
    let hello = async |address: &str, alone: bool| {
        let mut buffer = vec![0; 65_536];
        let expected = format!("http://{address}:8080/onvif/device_service");
        loop {
            let heard = tokio::time::timeout(Duration::from_secs(30), listener.recv_from(&mut buffer)).await;
            let (length, from) = heard
                .unwrap_or_else(|_| panic!("no Hello from {address}"))
                .unwrap();
            let Body::Hello(target) = Message::parse(&buffer[..length]).unwrap().body else {
                panic!("another message");
            };
            if from.ip().to_string() == address
                && target.xaddrs.first() == Some(&expected)
                && (!alone || target.xaddrs.len() == 1)
            {
                return target.endpoint;
            }
        }
    };

    let device = Device::builder()
        .administrator(ADMIN, PASSWORD)
        .network(network)
        .build()
        .unwrap();
    let mut server = onvif_device::net::http::HttpServer::new(device.clone(), HttpLimits::default());
    let web = tokio::net::TcpListener::bind("0.0.0.0:8080").await.unwrap();
    server.listen(web);
    let config = DiscoveryConfig {
        rescan: Duration::from_millis(100),
        ..Announcer::config(&device)
    };
    let announcer = Announcer::start(device, config).unwrap();
    let before = hello("192.0.2.9", false).await;
    let old: SocketAddr = "192.0.2.9:8080".parse().unwrap();
    assert_eq!(post(old, set_cam0(&v4("192.0.2.77"))).await.status, 200);
    assert_eq!(hello("192.0.2.77", true).await, before, "the same device");
    announcer.stop().await;
}
