//! What is written on the packets: the code point for differentiated services, and the hop limit of multicast.

use std::io::IoSliceMut;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::os::fd::AsRawFd as _;
use std::process::Command;

use nix::sys::socket::{ControlMessageOwned, MsgFlags, recvmsg, setsockopt, sockopt};
use onvif_device::net::rtsp::RtspConfig;
use onvif_device::streaming::HubConfig;
use tokio::io::Interest;
use tokio::net::UdpSocket;

use crate::camera::{Device, GROUP, group4};
use crate::client::{Raw, header};

/// Expedited Forwarding.
const DSCP: u8 = 46;

/// What is written on the next packet of a socket.
async fn marks(socket: &UdpSocket) -> Vec<ControlMessageOwned> {
    socket
        .async_io(Interest::READABLE, || {
            let mut octets = [0; 2048];
            let mut parts = [IoSliceMut::new(&mut octets)];
            let mut room = nix::cmsg_space!([i32; 4]);
            let message = recvmsg::<()>(
                socket.as_raw_fd(),
                &mut parts,
                Some(&mut room),
                MsgFlags::MSG_DONTWAIT,
            )?;
            Ok(message.cmsgs()?.collect())
        })
        .await
        .unwrap()
}

async fn device(address: &str) -> Device {
    let config = RtspConfig {
        dscp: DSCP,
        ..RtspConfig::default()
    };
    let hub = HubConfig {
        dscp: DSCP,
        ..HubConfig::default()
    };
    Device::with(config, hub, address).await
}

async fn play(client: &mut Raw, uri: &str, transport: &str) -> String {
    let answer = client.request("SETUP", &format!("{uri}/track0"), transport).await;
    assert!(answer.starts_with("RTSP/1.0 200"), "{answer}");
    let session = format!("Session: {}\r\n", header(&answer, "Session"));
    let playing = client.request("PLAY", uri, &session).await;
    assert!(playing.starts_with("RTSP/1.0 200"), "{playing}");
    answer
}

#[tokio::test]
async fn packets_are_marked() {
    let device = device("127.0.0.1:0").await;
    let rtp = UdpSocket::bind("127.0.0.1:0").await.unwrap();
    setsockopt(&rtp, sockopt::IpRecvTos, &true).unwrap();
    let port = rtp.local_addr().unwrap().port();
    let mut client = Raw::connect(&device).await;
    let setup = format!("Transport: RTP/AVP;unicast;client_port={port}-{}\r\n", port + 1);
    play(&mut client, &device.url(), &setup).await;
    let marks = marks(&rtp).await;
    let marked = |mark: &ControlMessageOwned| matches!(mark, ControlMessageOwned::Ipv4Tos(class) if class >> 2 == DSCP);
    assert!(marks.iter().any(marked), "{marks:?}");
}

#[tokio::test]
async fn multicast_by_ipv6_keeps_to_its_hop_limit() {
    if !inside("marked::multicast_by_ipv6_keeps_to_its_hop_limit") {
        return;
    }
    for line in [
        "link set lo up",
        // A cable whose other end nobody uses: not every kernel has dummy interfaces.
        "link add cable type veth peer name other",
        "link set other up",
        "address add 2001:db8::1/64 dev cable nodad",
        "link set cable up multicast on",
    ] {
        let said = Command::new("ip")
            .args(line.split(' '))
            .output()
            .expect("the program ip (iproute2) is missing");
        assert!(
            said.status.success(),
            "ip {line}: {}",
            String::from_utf8_lossy(&said.stderr)
        );
    }
    let device = device("[2001:db8::1]:0").await;
    let rtp = UdpSocket::bind((Ipv6Addr::UNSPECIFIED, GROUP.port))
        .await
        .unwrap();
    let std::net::IpAddr::V6(group) = GROUP.group else {
        panic!("{GROUP:?}")
    };
    let interfaces = if_addrs::get_if_addrs().unwrap();
    let cable = interfaces.iter().find(|interface| interface.name == "cable");
    let index = cable.and_then(|interface| interface.index).unwrap();
    rtp.join_multicast_v6(&group, index).unwrap();
    setsockopt(&rtp, sockopt::Ipv6RecvHopLimit, &true).unwrap();
    let mut client = Raw::connect(&device).await;
    let uri = format!("rtsp://{}/group", device.address);
    let answer = play(&mut client, &uri, "Transport: RTP/AVP;multicast\r\n").await;
    let transport = header(&answer, "Transport");
    assert!(
        transport.contains(&format!("ttl={}", GROUP.ttl)) && transport.contains("ff15::78:1"),
        "{transport}"
    );
    let marks = marks(&rtp).await;
    let limited = |mark: &ControlMessageOwned| matches!(mark, ControlMessageOwned::Ipv6HopLimit(limit) if *limit == i32::from(GROUP.ttl));
    assert!(marks.iter().any(limited), "{marks:?}");
    assert!(matches!(device.address, SocketAddr::V6(_)));
}

#[tokio::test]
async fn multicast_by_ipv4_keeps_to_its_time_to_live() {
    let hub = HubConfig {
        multicast_interface: Some(Ipv4Addr::LOCALHOST.into()),
        ..HubConfig::default()
    };
    let device = Device::with(RtspConfig::default(), hub, "127.0.0.1:0").await;
    // RTP goes to an even port.
    let (rtp, port) = loop {
        let rtp = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).await.unwrap();
        let port = rtp.local_addr().unwrap().port();
        if port % 2 == 0 && port < 65_000 {
            break (rtp, port);
        }
    };
    let target = group4(port);
    let std::net::IpAddr::V4(group) = target.group else {
        panic!("{target:?}")
    };
    rtp.join_multicast_v4(group, Ipv4Addr::LOCALHOST)
        .expect("multicast on the loopback interface is needed for this test");
    setsockopt(&rtp, sockopt::Ipv4RecvTtl, &true).unwrap();
    let mut client = Raw::connect(&device).await;
    let uri = format!("rtsp://{}/group4/{port}", device.address);
    let answer = play(&mut client, &uri, "Transport: RTP/AVP;multicast\r\n").await;
    let transport = header(&answer, "Transport");
    assert!(transport.contains(&format!("ttl={};", target.ttl)), "{transport}");
    let marks = marks(&rtp).await;
    let limited = |mark: &ControlMessageOwned| matches!(mark, ControlMessageOwned::Ipv4Ttl(ttl) if *ttl == i32::from(target.ttl));
    assert!(marks.iter().any(limited), "{marks:?}");
}

/// Set in the process that runs inside.
const INSIDE: &str = "ONVIF_TEST_NAMESPACE";

/// Runs the rest of a test inside of a network namespace: `true` there, `false` outside once the inside has passed.
fn inside(test: &str) -> bool {
    if std::env::var_os(INSIDE).is_some() {
        return true;
    }
    let unshare = |more: &[&str]| {
        let mut command = Command::new("unshare");
        command
            .args(["--user", "--map-root-user", "--net", "--"])
            .args(more);
        command
    };
    let possible = unshare(&["true"]).output();
    if !possible.is_ok_and(|output| output.status.success()) {
        let root = Command::new("id").arg("-u").output();
        assert!(
            !root.is_ok_and(|id| id.stdout == b"0\n"),
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
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && said.contains("1 passed"),
        "inside the namespace:\n{said}{}",
        String::from_utf8_lossy(&output.stderr)
    );
    false
}
