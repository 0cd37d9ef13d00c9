//! What a client says, protected on its way to the device.

use std::net::SocketAddr;
use std::sync::Arc;

use onvif_core::rtp::RtpHeader;
use onvif_core::rtp::rtcp::{self, RtcpPacket};
use onvif_core::srtp::mikey::{CryptoSession, Message as Key};
use onvif_core::srtp::{MasterKey, Receiver, Sender};
use onvif_device::net::rtsp::RtspConfig;
use onvif_device::streaming::HubConfig;
use tokio::net::UdpSocket;

use crate::audio::{Played, Sound};
use crate::camera::{Device, until};
use crate::client::{Message, header};
use crate::srtp::{PATIENCE, Secure, datagram, own_key, session};

const REQUIRE: &str = "Require: www.onvif.org/ver20/backchannel\r\n";
/// The source that talks.
const SOURCE: u32 = 0x7A1C_0001;

struct Bench {
    secure: Secure,
    played: Played,
    /// Of the track on which the client sends.
    track: String,
    /// The key that the device gives for it.
    key: Key,
}

async fn bench() -> Bench {
    let sound = Arc::new(Sound::default());
    let played = Arc::clone(&sound.played);
    let device = Device::with_audio(
        RtspConfig::default(),
        HubConfig::default(),
        Some(sound),
        "127.0.0.1:0",
    )
    .await;
    let mut secure = Secure::over(device).await;
    secure.url = format!("rtsps://{}/talk", secure.address);
    let (url, client) = (secure.url.clone(), &mut secure.client);
    let answer = client.request("DESCRIBE", &url, REQUIRE).await;
    let (_, media) = answer
        .split_once("m=audio 0 RTP/SAVP 0\r\n")
        .unwrap_or_else(|| panic!("{answer}"));
    assert!(media.contains("a=sendonly\r\n"), "{answer}");
    let line = |name: &str| media.lines().find_map(|line| line.strip_prefix(name)).unwrap();
    let key = Key::from_base64(line("a=key-mgmt:mikey ")).unwrap();
    let track = format!("{url}/{}", line("a=control:"));
    Bench {
        secure,
        played,
        track,
        key,
    }
}

impl Bench {
    /// Sets the track up and plays it. Gives the answer to SETUP.
    async fn begin(&mut self, transport: &str, more: &str) -> String {
        let (track, url) = (self.track.clone(), self.secure.url.clone());
        let client = &mut self.secure.client;
        let set_up = format!("{REQUIRE}Transport: {transport}\r\n{more}");
        let answer = client.request("SETUP", &track, &set_up).await;
        assert!(answer.starts_with("RTSP/1.0 200"), "{answer}");
        let play = format!("{REQUIRE}{}", session(&answer));
        let playing = client.request("PLAY", &url, &play).await;
        assert!(playing.starts_with("RTSP/1.0 200"), "{playing}");
        answer
    }

    /// Waits until so many packets were played, and gives what was in them.
    async fn played(&self, count: usize) -> Vec<Vec<u8>> {
        let all = || self.played.lock().unwrap().clone();
        let heard = until(|| all().len() >= count);
        let heard = tokio::time::timeout(PATIENCE, heard).await;
        heard.unwrap_or_else(|_| panic!("{count} packets are played, not {}", all().len()));
        all().into_iter().map(|(_, data)| data).collect()
    }
}

fn header_of(sequence: u16) -> [u8; 12] {
    RtpHeader {
        payload_type: 0,
        marker: false,
        extension: false,
        sequence,
        timestamp: u32::from(sequence).wrapping_mul(160),
        ssrc: SOURCE,
    }
    .to_bytes()
}

fn protected(sender: &mut Sender, sequence: u16, payload: &[u8]) -> Vec<u8> {
    let head = header_of(sequence);
    let mut packet = head.to_vec();
    sender.protect_rtp(&head, payload, &mut packet);
    packet
}

/// Sockets of who talks by UDP, and where it talks to.
struct Ports {
    rtp: UdpSocket,
    rtcp: UdpSocket,
    transport: String,
}

async fn ports() -> Ports {
    let bind = || UdpSocket::bind("127.0.0.1:0");
    let (rtp, rtcp) = (bind().await.unwrap(), bind().await.unwrap());
    let port = |socket: &UdpSocket| socket.local_addr().unwrap().port();
    let transport = format!("RTP/SAVP;unicast;client_port={}-{}", port(&rtp), port(&rtcp));
    Ports { rtp, rtcp, transport }
}

fn server_port(answer: &str) -> SocketAddr {
    let transport = header(answer, "Transport");
    assert!(transport.starts_with("RTP/SAVP;unicast;"), "{transport}");
    let ports = transport.split("server_port=").nth(1).unwrap();
    let port: u16 = ports.split('-').next().unwrap().parse().unwrap();
    SocketAddr::from(([127, 0, 0, 1], port))
}

/// A receiver report of the device that opens.
fn is_report(opened: &[u8]) -> bool {
    let packets = rtcp::parse(opened).unwrap();
    matches!(&packets[0], RtcpPacket::Receiver(_, blocks) if blocks[0].ssrc == SOURCE)
}

#[tokio::test]
async fn only_what_is_protected_with_the_key_is_heard_and_only_once() {
    let mut bench = bench().await;
    let ports = ports().await;
    let transport = ports.transport.clone();
    let answer = bench.begin(&transport, "").await;
    let to = server_port(&answer);
    let key = bench.key.clone();
    let mut sender = Sender::new(&key.key, &key.spi, SOURCE);
    let mut stranger = Sender::new(&MasterKey::new([1; 30]), &key.spi, SOURCE);
    // The numbers wrap on the way.
    let first = 0xFFF8u16;
    let mut wanted = Vec::new();
    for number in 0..20u8 {
        let sequence = first.wrapping_add(number.into());
        let packet = protected(&mut sender, sequence, &[number; 160]);
        let clear = [&header_of(sequence)[..], &[0xEE; 160]].concat();
        let forged = protected(&mut stranger, sequence, &[0xDD; 160]);
        let mut spoilt = packet.clone();
        spoilt[20] ^= 1;
        for datagram in [&clear, &forged, &spoilt, &packet, &packet] {
            ports.rtp.send_to(datagram, to).await.unwrap();
        }
        wanted.push(vec![number; 160]);
    }
    assert_eq!(bench.played(20).await, wanted);
    // The device tells with the same key how it arrives.
    let (report, _) = datagram(&ports.rtcp).await;
    let mut reports = Receiver::new(&key.key, &key.spi);
    assert!(is_report(&reports.open_rtcp(&report).unwrap()));
}

#[tokio::test]
async fn the_key_of_the_client_is_used_and_can_be_changed() {
    for spi in [&[][..], &[0, 0, 0, 47][..]] {
        let mut bench = bench().await;
        let ports = ports().await;
        // Who has been talking for a while says how often its numbers have wrapped.
        let own = Key {
            sessions: vec![CryptoSession { ssrc: SOURCE, roc: 0 }],
            ..own_key(spi)
        };
        let given = format!("KeyMgmt: prot=mikey;uri=\"\";data=\"{}\"\r\n", own.to_base64());
        let transport = ports.transport.clone();
        let answer = bench.begin(&transport, &given).await;
        let to = server_port(&answer);
        let mut sender = Sender::new(&own.key, &own.spi, SOURCE);
        for number in 0..10u8 {
            let packet = protected(&mut sender, number.into(), &[number; 160]);
            ports.rtp.send_to(&packet, to).await.unwrap();
        }
        bench.played(10).await;
        let (report, _) = datagram(&ports.rtcp).await;
        // A key without a name is for what the client sends; what the device sends has its own.
        let theirs = if spi.is_empty() { &bench.key.key } else { &own.key };
        assert!(is_report(&Receiver::new(theirs, spi).open_rtcp(&report).unwrap()));

        let fresh = Key {
            key: MasterKey::new([0xA5; 30]),
            ..own_key(&[0, 0, 0, 48])
        };
        let body = format!("mikey: {}", fresh.to_base64());
        let headers = format!(
            "{}Content-Type: text/parameters\r\nContent-Length: {}\r\n\r\n{body}",
            session(&answer),
            body.len()
        );
        let track = bench.track.clone();
        let client = &mut bench.secure.client;
        let changed = client.request("SET_PARAMETER", &track, &headers).await;
        assert!(changed.starts_with("RTSP/1.0 200"), "{changed}");
        let old = protected(&mut sender, 10, &[0xEE; 160]);
        ports.rtp.send_to(&old, to).await.unwrap();
        sender.rekey(&fresh.key, &fresh.spi);
        let packet = protected(&mut sender, 11, &[11; 160]);
        ports.rtp.send_to(&packet, to).await.unwrap();
        let heard = bench.played(11).await;
        assert_eq!(
            heard[10],
            vec![11; 160],
            "what came with the old key is not heard"
        );
    }
}

#[tokio::test]
async fn interleaved_it_is_protected_too_and_in_clear_by_wish() {
    for (profile, is_protected) in [("RTP/SAVP/TCP", true), ("RTP/AVP/TCP", false)] {
        let mut bench = bench().await;
        let answer = bench
            .begin(&format!("{profile};unicast;interleaved=0-1"), "")
            .await;
        assert!(header(&answer, "Transport").starts_with(profile), "{answer}");
        let key = bench.key.clone();
        let mut sender = Sender::new(&key.key, &key.spi, SOURCE);
        for number in 0..10u8 {
            let clear = [&header_of(number.into())[..], &[number; 160]].concat();
            let packet = protected(&mut sender, number.into(), &[number; 160]);
            let (good, bad) = match is_protected {
                true => (packet, clear),
                false => (clear, packet),
            };
            // What is not protected cannot be told from sound where nothing is to be, so only the other way round it is sent as well.
            let both = [bad, good];
            let sent = if is_protected { &both[..] } else { &both[1..] };
            for packet in sent {
                let [l0, l1] = (packet.len() as u16).to_be_bytes();
                let message = [&[b'$', 0, l0, l1], &packet[..]].concat();
                bench.secure.client.send(&message).await;
            }
        }
        let wanted: Vec<_> = (0..10u8).map(|number| vec![number; 160]).collect();
        assert_eq!(bench.played(10).await, wanted);
        let report = tokio::time::timeout(PATIENCE, bench.secure.client.next_message()).await;
        let Some(Message::Data(1, report)) = report.expect("a report comes") else {
            panic!("a report")
        };
        let opened = Receiver::new(&key.key, &key.spi).open_rtcp(&report);
        assert_eq!(opened.is_ok(), is_protected, "{opened:?}");
        assert!(is_report(opened.as_deref().unwrap_or(&report)));
    }
}

/// What goes to a group is not for the device to hear.
#[tokio::test]
async fn a_group_cannot_be_talked_to_the_device() {
    let mut bench = bench().await;
    let track = bench.track.clone();
    for profile in ["RTP/SAVP", "RTP/AVP"] {
        let headers = format!("{REQUIRE}Transport: {profile};multicast\r\n");
        let answer = bench.secure.client.request("SETUP", &track, &headers).await;
        assert!(answer.starts_with("RTSP/1.0 461"), "{answer}");
    }
}
