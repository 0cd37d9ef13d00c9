//! What goes to a group, protected with one key for all who listen.

use std::net::Ipv4Addr;

use onvif_core::rtp::rtcp::{self, RtcpPacket};
use onvif_core::srtp::mikey::{CryptoSession, Message as Key};
use onvif_core::srtp::{MasterKey, Receiver, SrtpError};
use onvif_device::net::rtsp::RtspConfig;
use onvif_device::streaming::HubConfig;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::UdpSocket;

use crate::camera::{Device, until};
use crate::client::{Raw, header};
use crate::srtp::{PATIENCE, Secure, datagram, own_key, session, ssrc};

const SECURE: &str = "Transport: RTP/SAVP;multicast\r\n";
const CLEAR: &str = "Transport: RTP/AVP;multicast\r\n";

/// A device, and sockets in the group to which it sends.
struct Bench {
    secure: Secure,
    rtp: UdpSocket,
    rtcp: UdpSocket,
    port: u16,
}

async fn bench() -> Bench {
    let hub = HubConfig {
        multicast_interface: Some(Ipv4Addr::LOCALHOST.into()),
        ..HubConfig::default()
    };
    let device = Device::with(RtspConfig::default(), hub, "127.0.0.1:0").await;
    let (rtp, rtcp, port) = join().await;
    let mut secure = Secure::over(device).await;
    secure.url = format!("rtsps://{}/group4/{port}", secure.address);
    Bench {
        secure,
        rtp,
        rtcp,
        port,
    }
}

/// Sockets of a receiver in the group, for RTP and RTCP, on free ports.
async fn join() -> (UdpSocket, UdpSocket, u16) {
    loop {
        let rtp = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).await.unwrap();
        let port = rtp.local_addr().unwrap().port();
        if port % 2 != 0 || port > 65_000 {
            continue;
        }
        let Ok(rtcp) = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, port + 1)).await else {
            continue;
        };
        for socket in [&rtp, &rtcp] {
            socket
                .join_multicast_v4(Ipv4Addr::new(239, 255, 78, 1), Ipv4Addr::LOCALHOST)
                .expect("multicast on the loopback interface is needed for this test");
        }
        return (rtp, rtcp, port);
    }
}

/// The profile and the key in a description.
fn described(answer: &str, port: u16) -> (&str, Option<Key>) {
    let profile = answer
        .split_once(&format!("m=video {port} RTP/"))
        .and_then(|(_, rest)| rest.split_once(" 96\r\nc=IN IP4 239.255.78.1/5\r\n"))
        .unwrap_or_else(|| panic!("{answer}"))
        .0;
    let line = answer
        .lines()
        .find_map(|line| line.strip_prefix("a=key-mgmt:mikey "));
    (profile, line.map(|line| Key::from_base64(line).unwrap()))
}

async fn ok<S: AsyncRead + AsyncWrite + Unpin>(
    client: &mut Raw<S>,
    method: &str,
    uri: &str,
    headers: &str,
) -> String {
    let answer = client.request(method, uri, headers).await;
    assert!(answer.starts_with("RTSP/1.0 200"), "{method}: {answer}");
    answer
}

/// A request about the key, within a session.
fn parameter(name: &str, body: &str) -> String {
    // The request's own empty line comes behind the body, where it is passed over.
    format!(
        "{name}Content-Type: text/parameters\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
}

async fn told<S: AsyncRead + AsyncWrite + Unpin>(client: &mut Raw<S>, uri: &str, name: &str) -> Key {
    let answer = ok(client, "GET_PARAMETER", uri, &parameter(name, "mikey")).await;
    Key::from_base64(answer.split("\r\n\r\nmikey: ").nth(1).unwrap()).unwrap()
}

#[tokio::test]
async fn a_group_has_one_key_which_operators_can_change() {
    let mut bench = bench().await;
    let (url, port) = (bench.secure.url.clone(), bench.port);
    let track = format!("{url}/track0");
    let other = &mut bench.secure.another().await;
    let first = &mut bench.secure.client;

    // Everybody is told the same key, before and after somebody listens.
    let answer = ok(first, "DESCRIBE", &url, "").await;
    let (profile, key) = described(&answer, port);
    let key = key.expect("a key");
    assert_eq!(profile, "SAVP");
    let answer = ok(other, "DESCRIBE", &url, "").await;
    let (_, again) = described(&answer, port);
    assert!(again.is_some_and(|again| again.key == key.key && again.spi == key.spi));
    let answer = ok(first, "SETUP", &track, SECURE).await;
    let transport = header(&answer, "Transport");
    assert!(
        transport.starts_with("RTP/SAVP;multicast;destination=239.255.78.1;"),
        "{transport}"
    );
    let (name, source) = (session(&answer), ssrc(&answer));
    ok(first, "PLAY", &url, &name).await;
    let mut receiver = Receiver::new(&key.key, &key.spi);
    for _ in 0..30 {
        let packet = receiver.open_rtp(&datagram(&bench.rtp).await.0).unwrap();
        assert_eq!(packet[8..12], source.to_be_bytes());
    }
    let report = receiver.open_rtcp(&datagram(&bench.rtcp).await.0).unwrap();
    assert!(
        matches!(&rtcp::parse(&report).unwrap()[0], RtcpPacket::Sender(report, _) if report.ssrc == source)
    );

    // Who comes later joins the same stream, and is told where it stands.
    let answer = ok(other, "DESCRIBE", &url, "").await;
    let (_, now) = described(&answer, port);
    let now = now.expect("a key");
    let stands = [CryptoSession { ssrc: source, roc: 0 }];
    assert!(now.key == key.key && now.sessions == stands, "{now:?}");
    let answer = ok(other, "SETUP", &track, SECURE).await;
    let others = session(&answer);
    assert_eq!(ssrc(&answer), source);
    ok(other, "PLAY", &url, &others).await;
    assert!(told(other, &url, &others).await.key == key.key);
    let mut joining = Receiver::new(&now.key, &now.spi).joining(&now.sessions);
    joining.open_rtp(&datagram(&bench.rtp).await.0).unwrap();

    // Nobody brings a key of its own while others listen, but it can be changed, to one with another name.
    let mut third = bench.secure.another().await;
    let strange = own_key(&[0, 0, 0, 47]);
    let brings = format!(
        "{SECURE}KeyMgmt: prot=mikey;uri=\"\";data=\"{}\"\r\n",
        strange.to_base64()
    );
    let answer = third.request("SETUP", &track, &brings).await;
    assert!(answer.starts_with("RTSP/1.0 463"), "{answer}");
    for (spi, status) in [(&key.spi[..], 463), (&[][..], 463), (&[0, 0, 0, 47][..], 200)] {
        let set = format!("mikey: {}", own_key(spi).to_base64());
        let answer = other
            .request("SET_PARAMETER", &url, &parameter(&others, &set))
            .await;
        assert!(answer.starts_with(&format!("RTSP/1.0 {status} ")), "{answer}");
    }
    // The name in the packets tells that there is another key, and who asks gets it.
    loop {
        match receiver.open_rtp(&datagram(&bench.rtp).await.0) {
            Ok(_) => {}
            Err(error) => break assert_eq!(error, SrtpError::OtherKey),
        }
    }
    let renewed = told(&mut bench.secure.client, &url, &name).await;
    assert!(renewed.key == strange.key && renewed.spi == strange.spi);
    assert_eq!(renewed.sessions, stands);
    receiver.rekey(&renewed.key, &renewed.spi);
    for _ in 0..10 {
        receiver.open_rtp(&datagram(&bench.rtp).await.0).unwrap();
    }

    // The last one who goes ends it, and the next group has another key.
    ok(&mut bench.secure.client, "TEARDOWN", &url, &name).await;
    receiver.open_rtp(&datagram(&bench.rtp).await.0).unwrap();
    ok(other, "TEARDOWN", &url, &others).await;
    loop {
        let report = receiver.open_rtcp(&datagram(&bench.rtcp).await.0);
        // Reports from before the change are under way.
        let report = report.unwrap_or_default();
        let packets = rtcp::parse(&report).unwrap_or_default();
        if packets.iter().any(|packet| matches!(packet, RtcpPacket::Bye(_))) {
            break;
        }
    }
    let answer = ok(other, "DESCRIBE", &url, "").await;
    let (_, next) = described(&answer, port);
    let next = next.expect("a key");
    assert!(next.key != key.key && next.key != strange.key && next.spi != key.spi);
}

#[tokio::test]
async fn the_first_who_listens_may_bring_the_key() {
    let mut bench = bench().await;
    let (url, client) = (bench.secure.url.clone(), &mut bench.secure.client);
    let key = own_key(&[0, 0, 0, 47]);
    let brings = format!(
        "{SECURE}KeyMgmt: prot=mikey;uri=\"\";data=\"{}\"\r\n",
        key.to_base64()
    );
    let answer = ok(client, "SETUP", &format!("{url}/track0"), &brings).await;
    ok(client, "PLAY", &url, &session(&answer)).await;
    let mut receiver = Receiver::new(&key.key, &key.spi);
    receiver.open_rtp(&datagram(&bench.rtp).await.0).unwrap();
    let mut wrong = Receiver::new(&MasterKey::new([1; 30]), &key.spi);
    assert_eq!(
        wrong.open_rtp(&datagram(&bench.rtp).await.0),
        Err(SrtpError::NotAuthentic)
    );
}

/// A group is sent to in one way: a receiver cannot tell two streams at one port apart.
#[tokio::test]
async fn a_group_is_either_protected_or_in_clear() {
    let mut bench = bench().await;
    let (url, port) = (bench.secure.url.clone(), bench.port);
    let clear_url = format!("rtsp://{}/group4/{port}", bench.secure.device.address);
    let (track, clear_track) = (format!("{url}/track0"), format!("{clear_url}/track0"));
    let mut clear = Raw::connect(&bench.secure.device).await;
    let secure = &mut bench.secure.client;

    let answer = ok(secure, "SETUP", &track, SECURE).await;
    let name = session(&answer);
    let answer = ok(&mut clear, "DESCRIBE", &clear_url, "").await;
    let (profile, key) = described(&answer, port);
    assert!(profile == "AVP" && key.is_none(), "no key without TLS: {answer}");
    let answer = clear.request("SETUP", &clear_track, SECURE).await;
    assert!(answer.starts_with("RTSP/1.0 461"), "{answer}");
    let answer = clear.request("SETUP", &clear_track, CLEAR).await;
    assert!(answer.starts_with("RTSP/1.0 461"), "{answer}");
    ok(secure, "TEARDOWN", &url, &name).await;

    // Now the other way round. The sender may be there for a moment after its last listener.
    let server = &bench.secure.device.server;
    let gone = until(|| server.counts().1 == 0);
    tokio::time::timeout(PATIENCE, gone)
        .await
        .expect("the session ends");
    let answer = ok(&mut clear, "SETUP", &clear_track, CLEAR).await;
    ok(&mut clear, "PLAY", &clear_url, &session(&answer)).await;
    let answer = ok(secure, "DESCRIBE", &url, "").await;
    let (profile, key) = described(&answer, port);
    assert!(profile == "AVP" && key.is_none(), "{answer}");
    let answer = secure.request("SETUP", &track, SECURE).await;
    assert!(answer.starts_with("RTSP/1.0 461"), "{answer}");
    // In clear there is room for who comes over TLS as well.
    let answer = ok(secure, "SETUP", &track, CLEAR).await;
    let transport = header(&answer, "Transport");
    assert!(transport.starts_with("RTP/AVP;multicast;"), "{transport}");
}
