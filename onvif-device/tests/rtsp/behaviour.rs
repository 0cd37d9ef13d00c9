//! What recorders do with a session, from its description to its end.

use std::collections::BTreeSet;

use onvif_core::rtsp::Config as MachineConfig;
use onvif_device::net::rtsp::RtspConfig;
use onvif_device::streaming::HubConfig;
use tokio::net::UdpSocket;

use crate::camera::{Device, until};
use crate::client::{Message, Raw, header, tcp, watch};

pub const TCP: &str = "Transport: RTP/AVP/TCP;unicast;interleaved=0-1\r\n";

/// Sets a track up and gives the header that names the session.
pub async fn set_up(client: &mut Raw, track: &str, transport: &str) -> String {
    let answer = client.request("SETUP", track, transport).await;
    assert!(answer.starts_with("RTSP/1.0 200"), "{answer}");
    session(&answer)
}

pub fn session(answer: &str) -> String {
    let name = header(answer, "Session").split(';').next().unwrap().to_owned();
    format!("Session: {name}\r\n")
}

pub async fn ok(client: &mut Raw, method: &str, uri: &str, headers: &str) {
    let answer = client.request(method, uri, headers).await;
    assert!(answer.starts_with("RTSP/1.0 200"), "{method} {uri}: {answer}");
}

/// The channels of the next packets, RTCP left out.
async fn channels(client: &mut Raw, packets: usize) -> BTreeSet<u8> {
    let mut seen = BTreeSet::new();
    let mut count = 0;
    while count < packets {
        if let Message::Data(channel, _) = client.next_message().await.unwrap()
            && channel % 2 == 0
        {
            seen.insert(channel);
            count += 1;
        }
    }
    seen
}

#[tokio::test]
async fn a_synchronisation_point_is_a_key_frame_at_once() {
    let device = Device::start().await;
    // Key frames come only when they are asked for.
    device.catalogue.0.lock().unwrap().settings.gov_length = 100_000;
    let mut watching = watch(&device, tcp()).await.unwrap();
    assert!(watching.frames(1).await[0].is_random_access_point());
    // The one that was asked for when the viewer came may come after the one with which the encoder began.
    let mut others = 0;
    while others < 20 {
        let key = watching.frames(1).await[0].is_random_access_point();
        others = if key { 0 } else { others + 1 };
    }
    let before = device.camera.delivered.lock().unwrap().len();
    device.hub.request_key_frame("encoder");
    while !watching.frames(1).await[0].is_random_access_point() {}
    let delivered = device.camera.delivered.lock().unwrap();
    let late = delivered
        .iter()
        .skip(before)
        .position(|units| units.iter().any(|unit| unit[0] & 0x1F == 5));
    // The frame that was under way when it was asked for, and the one after it.
    assert!(late.is_some_and(|late| late <= 1), "{late:?}");
}

#[tokio::test]
async fn tracks_are_played_and_paused_together_and_alone() {
    let device = Device::start().await;
    let mut client = Raw::connect(&device).await;
    let base = format!("rtsp://{}/both", device.address);
    let (first, second) = (format!("{base}/track0"), format!("{base}/track1"));
    let session = set_up(&mut client, &first, TCP).await;
    let more = format!("Transport: RTP/AVP/TCP;unicast;interleaved=2-3\r\n{session}");
    ok(&mut client, "SETUP", &second, &more).await;
    let both = BTreeSet::from([0, 2]);
    ok(&mut client, "PLAY", &base, &session).await;
    assert_eq!(channels(&mut client, 60).await, both);
    ok(&mut client, "PAUSE", &second, &session).await;
    assert_eq!(channels(&mut client, 60).await, BTreeSet::from([0]));
    ok(&mut client, "PLAY", &second, &session).await;
    assert_eq!(channels(&mut client, 60).await, both);
    ok(&mut client, "PAUSE", &base, &session).await;
    // Nothing comes behind the answer but the answer to what is asked next.
    client.send(b"OPTIONS * RTSP/1.0\r\nCSeq: 77\r\n\r\n").await;
    loop {
        match client.next_message().await.unwrap() {
            Message::Text(text) => break assert!(text.contains("CSeq: 77")),
            Message::Data(channel, _) => assert_eq!(channel % 2, 1, "RTP while paused"),
        }
    }
    let answer = client.request("PAUSE", &base, &session).await;
    assert!(answer.starts_with("RTSP/1.0 455"), "{answer}");
    ok(&mut client, "PLAY", &base, &session).await;
    assert_eq!(channels(&mut client, 60).await, both);
    ok(&mut client, "TEARDOWN", &first, &session).await;
    assert_eq!(channels(&mut client, 60).await, BTreeSet::from([2]));
    ok(&mut client, "TEARDOWN", &base, &session).await;
    let answer = client.request("PLAY", &base, &session).await;
    assert!(answer.starts_with("RTSP/1.0 454"), "{answer}");
    assert_eq!(device.server.counts(), (1, 0));
}

#[tokio::test]
async fn refusals_name_their_reason_and_disturb_nobody() {
    let device = Device::start().await;
    let mut watching = watch(&device, tcp()).await.unwrap();
    let mut client = Raw::connect(&device).await;
    let (base, both) = (device.url(), format!("rtsp://{}/both", device.address));
    let track = format!("{base}/track0");
    let stranger = "RTP/AVP;unicast;client_port=61000-61001;destination=192.0.2.7";
    for (method, uri, headers, status) in [
        ("SETUP", &track, "Transport: RAW/RAW/UDP;unicast\r\n", 461),
        ("SETUP", &track, &*format!("Transport: {stranger}\r\n"), 461),
        (
            "SETUP",
            &track,
            "Transport: RTP/AVP;unicast;client_port=70000\r\n",
            400,
        ),
        ("SETUP", &track, "", 400),
        ("SETUP", &both, TCP, 459),
        ("SETUP", &format!("{base}/track9"), TCP, 404),
        (
            "SETUP",
            &format!("rtsp://{}/none/track0", device.address),
            TCP,
            404,
        ),
        ("DESCRIBE", &format!("rtsp://{}/none", device.address), "", 404),
        ("PLAY", &base, "Session: 12345678\r\n", 454),
        ("PAUSE", &base, "", 454),
        ("TEARDOWN", &base, "Session: nobody\r\n", 454),
        ("GET_PARAMETER", &base, "Session: 12345678\r\n", 454),
    ] {
        let answer = client.request(method, uri, headers).await;
        assert!(
            answer.starts_with(&format!("RTSP/1.0 {status} ")),
            "{method} {uri} {headers}: {answer}"
        );
    }
    let session = set_up(&mut client, &track, TCP).await;
    let answer = client.request("PAUSE", &base, &session).await;
    assert!(answer.starts_with("RTSP/1.0 455"), "{answer}");
    ok(&mut client, "PLAY", &base, &session).await;
    let again = format!("{TCP}{session}");
    let answer = client.request("SETUP", &track, &again).await;
    assert!(answer.starts_with("RTSP/1.0 455"), "{answer}");
    assert_eq!(
        channels(&mut client, 30).await,
        BTreeSet::from([0]),
        "it plays on"
    );
    watching.frames(30).await;
}

#[tokio::test]
async fn a_connection_may_describe_again_and_again() {
    let device = Device::start().await;
    let mut client = Raw::connect(&device).await;
    let first = client.request("DESCRIBE", &device.url(), "").await;
    let body = |answer: &str| answer.split_once("\r\n\r\n").unwrap().1.to_owned();
    for _ in 0..5 {
        let next = client.request("DESCRIBE", &device.url(), "").await;
        assert_eq!(body(&next), body(&first));
    }
    // In the midst of a stream as well.
    let base = device.url();
    let session = set_up(&mut client, &format!("{base}/track0"), TCP).await;
    ok(&mut client, "PLAY", &base, &session).await;
    let next = client.request("DESCRIBE", &base, "").await;
    assert_eq!(body(&next), body(&first));
    assert_eq!(channels(&mut client, 30).await, BTreeSet::from([0]));
    assert_eq!(device.server.counts(), (1, 1));
}

#[tokio::test]
async fn one_session_too_many_is_refused_and_the_others_stay() {
    let config = RtspConfig {
        machine: MachineConfig {
            max_sessions: 1,
            ..MachineConfig::default()
        },
        ..RtspConfig::default()
    };
    let device = Device::with(config, HubConfig::default(), "127.0.0.1:0").await;
    let mut watching = watch(&device, tcp()).await.unwrap();
    let mut client = Raw::connect(&device).await;
    let track = format!("{}/track0", device.url());
    let answer = client.request("SETUP", &track, TCP).await;
    assert!(answer.starts_with("RTSP/1.0 453"), "{answer}");
    watching.frames(30).await;
    drop(watching);
    until(|| device.server.counts().1 == 0).await;
    // The same connection has its turn now.
    set_up(&mut client, &track, TCP).await;
}

/// A receiver report with one block (RFC 3550 section 6.4.2).
pub fn report(ssrc: u32, lost: u8, jitter: u32) -> Vec<u8> {
    let mut report = vec![0x81, 201, 0, 7, 0, 0, 0, 9];
    report.extend(ssrc.to_be_bytes());
    report.extend([lost, 0, 0, lost]);
    report.extend(1000u32.to_be_bytes());
    report.extend(jitter.to_be_bytes());
    report.extend([0; 8]);
    report
}

pub fn ssrc(answer: &str) -> u32 {
    let transport = header(answer, "Transport");
    let value = transport.split("ssrc=").nth(1).unwrap();
    u32::from_str_radix(value.split(';').next().unwrap(), 16).unwrap()
}

#[tokio::test]
async fn receiver_reports_are_read_and_shown() {
    let device = Device::start().await;
    let track = format!("{}/track0", device.url());
    let mut by_tcp = Raw::connect(&device).await;
    let answer = by_tcp.request("SETUP", &track, TCP).await;
    let first = ssrc(&answer);
    let bytes = report(first, 3, 77);
    let length = (bytes.len() as u16).to_be_bytes();
    by_tcp
        .send(&[&[b'$', 1, length[0], length[1]], &bytes[..]].concat())
        .await;

    let mut by_udp = Raw::connect(&device).await;
    let rtcp = UdpSocket::bind("127.0.0.1:0").await.unwrap();
    let port = rtcp.local_addr().unwrap().port();
    // Where RTP goes does not matter here.
    let setup = format!("Transport: RTP/AVP;unicast;client_port={}-{port}\r\n", port - 1);
    let answer = by_udp.request("SETUP", &track, &setup).await;
    assert!(answer.starts_with("RTSP/1.0 200"), "{answer}");
    let second = ssrc(&answer);
    let server = header(&answer, "Transport")
        .split("server_port=")
        .nth(1)
        .and_then(|rest| rest.split(['-', ';']).nth(1))
        .unwrap();
    rtcp.send_to(&report(second, 9, 99), format!("127.0.0.1:{server}"))
        .await
        .unwrap();

    let shown = |ssrc| {
        let all = device.server.statistics();
        let found = all.into_iter().find(|track| track.ssrc == ssrc);
        found.and_then(|track| track.viewer.receiver)
    };
    until(|| shown(first).is_some() && shown(second).is_some()).await;
    let lost = |ssrc| shown(ssrc).map(|block| (block.cumulative_lost, block.fraction_lost, block.jitter));
    assert_eq!(lost(first), Some((3, 3, 77)));
    assert_eq!(lost(second), Some((9, 9, 99)));
}

/// What a player does that goes away: its ports are closed first, so that the system answers packets with refusals.
#[tokio::test]
async fn closed_ports_of_a_client_do_not_end_its_connection() {
    let device = Device::start().await;
    let mut client = Raw::connect(&device).await;
    let base = device.url();
    let rtp = UdpSocket::bind("127.0.0.1:0").await.unwrap();
    let rtcp = UdpSocket::bind("127.0.0.1:0").await.unwrap();
    let port = |socket: &UdpSocket| socket.local_addr().unwrap().port();
    let transport = format!(
        "Transport: RTP/AVP;unicast;client_port={}-{}\r\n",
        port(&rtp),
        port(&rtcp)
    );
    let session = set_up(&mut client, &format!("{base}/track0"), &transport).await;
    ok(&mut client, "PLAY", &base, &session).await;
    let mut buffer = [0; 2048];
    let (_, reports) = rtcp.recv_from(&mut buffer).await.unwrap();
    rtp.recv_from(&mut buffer).await.unwrap();
    // BYE of the receiver, as its last words.
    rtcp.send_to(
        &[0x80, 201, 0, 1, 0, 0, 0, 9, 0x81, 203, 0, 1, 0, 0, 0, 9],
        reports,
    )
    .await
    .unwrap();
    drop((rtp, rtcp));
    // Some packets run into the closed ports.
    let sent = || device.server.statistics()[0].viewer.packets;
    let before = sent();
    until(|| sent() > before + 200).await;
    ok(&mut client, "PAUSE", &base, &session).await;
    ok(&mut client, "TEARDOWN", &base, &session).await;
    let answer = client.request("PAUSE", &base, &session).await;
    assert!(answer.starts_with("RTSP/1.0 454"), "{answer}");
}
