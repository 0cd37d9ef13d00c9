//! Streams arrive whole.

use onvif_core::rtp::rtcp::{self, RtcpPacket};
use onvif_core::rtp::{NtpTime, RtpPacket};
use openh264::decoder::Decoder;
use retina::client::Transport;
use tokio::net::UdpSocket;

use crate::camera::{Device, until};
use crate::client::{Message, Raw, header, tcp, udp, units, watch, watch_as};

#[tokio::test]
async fn a_hundred_frames_over_tcp() {
    hundred_frames("127.0.0.1:0", tcp()).await;
}

#[tokio::test]
async fn a_hundred_frames_over_udp() {
    hundred_frames("127.0.0.1:0", udp()).await;
}

#[tokio::test]
async fn a_hundred_frames_over_tcp_and_ipv6() {
    hundred_frames("[::1]:0", tcp()).await;
}

#[tokio::test]
async fn a_hundred_frames_over_udp_and_ipv6() {
    hundred_frames("[::1]:0", udp()).await;
}

/// Every frame from the first key frame on, byte for byte, and it decodes.
async fn hundred_frames(address: &str, transport: Transport) {
    let device = Device::with(Default::default(), Default::default(), address).await;
    let mut watching = watch(&device, transport).await.unwrap();
    let frames = watching.frames(100).await;
    assert!(frames[0].is_random_access_point());
    let sent: Vec<_> = device.camera.delivered.lock().unwrap().iter().cloned().collect();
    let received: Vec<_> = frames.iter().map(units).collect();
    let start = sent
        .iter()
        .position(|frame| *frame == received[0])
        .expect("the first frame was sent");
    assert!(received[..] == sent[start..start + 100]);
    assert!(
        received
            .iter()
            .any(|frame| frame.iter().any(|unit| unit.len() > 3000)),
        "some need several packets"
    );

    let mut decoder = Decoder::new().unwrap();
    let mut pictures = 0;
    for frame in &received {
        let stream: Vec<u8> = frame
            .iter()
            .flat_map(|unit| [&[0, 0, 0, 1][..], unit].concat())
            .collect();
        pictures += usize::from(decoder.decode(&stream).unwrap().is_some());
    }
    pictures += decoder.flush_remaining().unwrap().len();
    assert_eq!(pictures, 100);
}

#[tokio::test]
async fn wrong_password() {
    let device = Device::start().await;
    for transport in [tcp(), udp()] {
        let error = watch_as(&device, transport, "Wrong-Horse-1")
            .await
            .err()
            .expect("refused");
        assert!(error.to_string().contains("401"), "{error}");
    }
    assert_eq!(device.server.counts().1, 0);
}

#[tokio::test]
async fn play_names_the_first_packet_and_reports_map_both_clocks() {
    let device = Device::start().await;
    let mut client = Raw::connect(&device).await;
    let base = device.url();
    let answer = client.request("DESCRIBE", &base, "").await;
    assert!(
        answer.contains("a=fmtp:96 packetization-mode=1;profile-level-id="),
        "{answer}"
    );
    let setup = "Transport: RTP/AVP/TCP;unicast;interleaved=6-7\r\n";
    let answer = client.request("SETUP", &format!("{base}/track0"), setup).await;
    assert!(
        header(&answer, "Transport").starts_with("RTP/AVP/TCP;unicast;interleaved=6-7;ssrc="),
        "{answer}"
    );
    let session = format!("Session: {}\r\n", header(&answer, "Session"));
    // The very next message after PLAY is its answer: no packet overtakes it.
    let answer = client
        .request("PLAY", &base, &format!("{session}Range: npt=now-\r\n"))
        .await;
    let info = header(&answer, "RTP-Info");
    let number = |name: &str| {
        info.split(&format!("{name}="))
            .nth(1)
            .unwrap()
            .split(';')
            .next()
            .unwrap()
    };
    assert!(header(&answer, "Range").starts_with("clock=20"), "{answer}");

    let (mut rtp, mut report) = (None, None);
    while rtp.is_none() || report.is_none() {
        match client.next_message().await.expect("stream goes on") {
            Message::Data(6, bytes) if rtp.is_none() => {
                let packet = RtpPacket::parse(&bytes).unwrap();
                assert_eq!(packet.header.sequence.to_string(), number("seq"));
                assert_eq!(packet.header.timestamp.to_string(), number("rtptime"));
                rtp = Some(packet.header);
            }
            Message::Data(7, bytes) => report = Some(rtcp::parse(&bytes).unwrap()),
            _ => {}
        }
    }
    let (rtp, report) = (rtp.unwrap(), report.unwrap());
    let RtcpPacket::Sender(sender, _) = &report[0] else {
        panic!("{report:?}")
    };
    assert_eq!(sender.ssrc, rtp.ssrc);
    assert_eq!(report[1], RtcpPacket::Cname(rtp.ssrc, "onvif-device".to_owned()));
    // The report's pair of times lies on the line through the start of the range and its RTP time.
    let start = clock_to_ntp(header(&answer, "Range"));
    let elapsed = (sender.ntp.0 - start.0) as f64 / 4_294_967_296.0;
    let ticks = f64::from(sender.rtp_timestamp.wrapping_sub(rtp.timestamp));
    assert!(
        (ticks / 90_000.0 - elapsed).abs() < 0.01,
        "{ticks} ticks in {elapsed} s"
    );

    client.request("TEARDOWN", &base, &session).await;
    assert_eq!(device.server.counts().1, 0);
}

/// `clock=yyyymmddThhmmss.fffZ-` of today: only the time of day is read, and the date is that of the system.
fn clock_to_ntp(range: &str) -> NtpTime {
    let digits: Vec<u64> = range
        .bytes()
        .filter(u8::is_ascii_digit)
        .map(|d| u64::from(d - b'0'))
        .collect();
    let number = |from: usize, to: usize| digits[from..to].iter().fold(0, |n, d| n * 10 + d);
    let millis = ((number(8, 10) * 60 + number(10, 12)) * 60 + number(12, 14)) * 1000 + number(14, 17);
    let now = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap();
    let mut midnight = now.as_secs() / 86_400 * 86_400;
    if u128::from(midnight) * 1000 + u128::from(millis) > now.as_millis() {
        midnight -= 86_400; // the test ran over midnight
    }
    let time = std::time::Duration::from_secs(midnight) + std::time::Duration::from_millis(millis);
    NtpTime::from(std::time::UNIX_EPOCH + time)
}

#[tokio::test]
async fn teardown_ends_with_bye_over_udp() {
    let device = Device::start().await;
    let mut client = Raw::connect(&device).await;
    let (rtp, rtcp) = port_pair().await;
    let base = device.url();
    let ports = format!(
        "{}-{}",
        rtp.local_addr().unwrap().port(),
        rtcp.local_addr().unwrap().port()
    );
    let setup = format!("Transport: RTP/AVP;unicast;client_port={ports}\r\n");
    let answer = client.request("SETUP", &format!("{base}/track0"), &setup).await;
    let transport = header(&answer, "Transport");
    let server = transport
        .split("server_port=")
        .nth(1)
        .unwrap()
        .split(';')
        .next()
        .unwrap();
    let server: Vec<u16> = server.split('-').map(|port| port.parse().unwrap()).collect();
    assert!(server[0].is_multiple_of(2) && server[1] == server[0] + 1);
    let session = format!("Session: {}\r\n", header(&answer, "Session"));
    client.request("PLAY", &base, &session).await;
    let mut buffer = [0; 2048];
    let (length, from) = rtp.recv_from(&mut buffer).await.unwrap();
    assert_eq!(from.port(), server[0]);
    let ssrc = RtpPacket::parse(&buffer[..length]).unwrap().header.ssrc;
    client.request("TEARDOWN", &base, &session).await;
    loop {
        let (length, from) = rtcp.recv_from(&mut buffer).await.unwrap();
        assert_eq!(from.port(), server[1]);
        let packets = rtcp::parse(&buffer[..length]).unwrap();
        if packets.contains(&RtcpPacket::Bye(vec![ssrc])) {
            break;
        }
    }
}

async fn port_pair() -> (UdpSocket, UdpSocket) {
    loop {
        let rtp = UdpSocket::bind("127.0.0.1:0").await.unwrap();
        let port = rtp.local_addr().unwrap().port();
        if let Ok(rtcp) = UdpSocket::bind(("127.0.0.1", port.wrapping_add(1))).await {
            return (rtp, rtcp);
        }
    }
}

#[tokio::test]
async fn pause_stops_and_play_goes_on_with_a_key_frame() {
    let device = Device::start().await;
    let mut client = Raw::connect(&device).await;
    let base = device.url();
    let answer = client
        .request(
            "SETUP",
            &format!("{base}/track0"),
            "Transport: RTP/AVP/TCP;interleaved=0-1\r\n",
        )
        .await;
    let session = format!("Session: {}\r\n", header(&answer, "Session"));
    client.request("PLAY", &base, &session).await;
    let before = loop {
        if let Some(Message::Data(0, bytes)) = client.next_message().await {
            break RtpPacket::parse(&bytes).unwrap().header;
        }
    };
    client.request("PAUSE", &base, &session).await;
    // Nothing comes behind the answer to PAUSE but the answer to what is asked next.
    client.send(b"OPTIONS * RTSP/1.0\r\nCSeq: 77\r\n\r\n").await;
    loop {
        match client.next_message().await.unwrap() {
            Message::Text(text) => break assert!(text.contains("CSeq: 77")),
            Message::Data(channel, _) => assert_eq!(channel, 1, "RTP while paused"),
        }
    }
    let answer = client.request("PLAY", &base, &session).await;
    let info = header(&answer, "RTP-Info").to_owned();
    let after = loop {
        if let Some(Message::Data(0, bytes)) = client.next_message().await {
            break RtpPacket::parse(&bytes).unwrap().header;
        }
    };
    assert!(info.contains(&format!("seq={}", after.sequence)), "{info}");
    assert_eq!(before.ssrc, after.ssrc);
    assert!(
        after.timestamp.wrapping_sub(before.timestamp) < 90_000 * 3600,
        "time goes on"
    );
}

#[tokio::test]
async fn shutdown_closes_connections_after_bye() {
    let device = Device::start().await;
    let mut client = Raw::connect(&device).await;
    let base = device.url();
    let answer = client
        .request(
            "SETUP",
            &format!("{base}/track0"),
            "Transport: RTP/AVP/TCP;interleaved=0-1\r\n",
        )
        .await;
    client
        .request(
            "PLAY",
            &base,
            &format!("Session: {}\r\n", header(&answer, "Session")),
        )
        .await;
    until(|| device.camera.delivered.lock().unwrap().len() > 10).await;
    device.camera.end.store(true, std::sync::atomic::Ordering::SeqCst);
    let mut bye = false;
    while let Some(message) = client.next_message().await {
        if let Message::Data(1, bytes) = message {
            bye = rtcp::parse(&bytes)
                .unwrap()
                .iter()
                .any(|packet| matches!(packet, RtcpPacket::Bye(_)));
        }
    }
    assert!(
        bye,
        "the end of the source is told before the connection is closed"
    );
    until(|| device.server.counts() == (0, 0)).await;
}
