//! What keeps a session alive, and what becomes of one that is silent (ONVIF Streaming Specification, "Timeout and keep-alive handling").

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use onvif_core::rtp::rtcp::{self, RtcpPacket};
use onvif_core::rtsp::Config as MachineConfig;
use onvif_device::backend::video::Resolution;
use onvif_device::net::rtsp::RtspConfig;
use onvif_device::streaming::HubConfig;
use tokio::net::UdpSocket;

use crate::audio::Sound;
use crate::behaviour::{TCP, ok, report, session, ssrc};
use crate::camera::Device;
use crate::client::{Message, Raw, header};

/// Longer than anything here takes on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);
const REQUIRE: &str = "Require: www.onvif.org/ver20/backchannel\r\n";

/// By what a client shows that it is there.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Sign {
    Request(&'static str),
    /// A receiver report by UDP, on an open connection or after it is closed.
    Report {
        connected: bool,
    },
    /// A receiver report on the connection that carries the stream.
    Interleaved,
    /// A report of who talks to the device.
    Talk,
}

const SIGNS: [Sign; 7] = [
    Sign::Request("GET_PARAMETER"),
    Sign::Request("OPTIONS"),
    Sign::Request("SET_PARAMETER"),
    Sign::Report { connected: true },
    Sign::Report { connected: false },
    Sign::Interleaved,
    Sign::Talk,
];

/// A client that plays.
struct Client {
    /// `None` after it is closed.
    control: Option<Raw>,
    url: String,
    session: String,
    ssrc: u32,
    rtp: UdpSocket,
    rtcp: UdpSocket,
    /// Where its reports go.
    reports: SocketAddr,
}

impl Client {
    async fn play(device: &Device, path: &str, track: usize, interleaved: bool) -> Client {
        let bind = || UdpSocket::bind("127.0.0.1:0");
        let (rtp, rtcp) = (bind().await.unwrap(), bind().await.unwrap());
        let port = |socket: &UdpSocket| socket.local_addr().unwrap().port();
        let transport = match interleaved {
            true => TCP.to_owned(),
            false => format!(
                "Transport: RTP/AVP;unicast;client_port={}-{}\r\n",
                port(&rtp),
                port(&rtcp)
            ),
        };
        let mut control = Raw::connect(device).await;
        let url = format!("rtsp://{}/{path}", device.address);
        let set_up = format!("{REQUIRE}{transport}");
        let answer = control
            .request("SETUP", &format!("{url}/track{track}"), &set_up)
            .await;
        assert!(answer.starts_with("RTSP/1.0 200"), "{answer}");
        let agreed = header(&answer, "Transport");
        let server = agreed
            .split("server_port=")
            .nth(1)
            .and_then(|ports| ports.split(['-', ';']).nth(1)?.parse().ok());
        let session = session(&answer);
        ok(&mut control, "PLAY", &url, &session).await;
        Client {
            control: Some(control),
            url,
            session,
            // Who only talks gets no packets.
            ssrc: if agreed.contains("ssrc=") {
                ssrc(&answer)
            } else {
                0
            },
            rtp,
            rtcp,
            reports: ([127, 0, 0, 1], server.unwrap_or(0)).into(),
        }
    }

    async fn show(&mut self, sign: Sign) {
        let receiver = report(self.ssrc, 0, 0);
        match (sign, &mut self.control) {
            (Sign::Request(method), Some(control)) => ok(control, method, &self.url, &self.session).await,
            (Sign::Interleaved, Some(control)) => {
                let [l0, l1] = (receiver.len() as u16).to_be_bytes();
                let message = [&[b'$', 1, l0, l1], &receiver[..]].concat();
                control.send(&message).await;
                self.take(30).await;
            }
            (Sign::Report { .. }, _) => {
                self.rtcp.send_to(&receiver, self.reports).await.unwrap();
            }
            (Sign::Talk, _) => {
                // A sender report without blocks (RFC 3550 section 6.4.1).
                let report = [&[0x80, 200, 0, 6, 0, 0, 0, 9][..], &[0; 20]].concat();
                self.rtcp.send_to(&report, self.reports).await.unwrap();
            }
            (sign, None) => panic!("{sign:?} needs a connection"),
        }
    }

    /// Takes messages that the connection carries, so that nobody waits for this client; `false` at the end of the connection.
    async fn take(&mut self, count: usize) -> bool {
        let Some(control) = &mut self.control else {
            return false;
        };
        for _ in 0..count {
            let message = tokio::time::timeout(PATIENCE, control.next_message()).await;
            match message.expect("a packet, or the end") {
                Some(Message::Data(..)) => {}
                Some(Message::Text(text)) => panic!("{text}"),
                None => return false,
            }
        }
        true
    }

    /// Throws away what has come by UDP.
    fn drain(&self) {
        let mut buffer = [0; 2048];
        while self.rtp.try_recv(&mut buffer).is_ok() {}
    }
}

#[tokio::test]
async fn every_sign_of_life_keeps_a_session_and_silence_ends_it() {
    let config = RtspConfig {
        machine: MachineConfig {
            session_timeout: Duration::from_secs(5),
            session_grace: Duration::from_secs(2),
            ..RtspConfig::default().machine
        },
        ..RtspConfig::default()
    };
    let sound = Some(Arc::new(Sound::default()) as _);
    let device = Device::with_audio(config, HubConfig::default(), sound, "127.0.0.1:0").await;
    // Small pictures, so that a busy machine can deliver all of them.
    device.catalogue.0.lock().unwrap().settings.resolution = Resolution {
        width: 64,
        height: 48,
    };
    let mut living = Vec::new();
    for sign in SIGNS {
        let (path, track) = match sign {
            Sign::Talk => ("talk", 1),
            _ => ("cam", 0),
        };
        let mut client = Client::play(&device, path, track, sign == Sign::Interleaved).await;
        if sign == (Sign::Report { connected: false }) {
            client.control = None;
        }
        living.push((sign, client));
    }
    // Those who are silent come last, so that at their end the others have been there for longer than a session lasts by itself.
    let mut by_udp = Client::play(&device, "cam", 0, false).await;
    let mut by_tcp = Client::play(&device, "cam", 0, true).await;
    assert_eq!(device.server.counts().1, SIGNS.len() + 2);
    let ended = async {
        while device.server.counts().1 > SIGNS.len() {
            for (sign, client) in &mut living {
                client.show(*sign).await;
                client.drain();
            }
            // To read is no sign of life.
            if device.server.counts().1 > SIGNS.len() + 1 {
                by_tcp.take(1).await;
            }
            by_udp.drain();
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    tokio::time::timeout(PATIENCE, ended)
        .await
        .expect("the sessions of the silent end");

    for (sign, client) in &mut living {
        client.show(*sign).await;
        let Some(control) = &mut client.control else {
            let tracks = device.server.statistics();
            assert!(tracks.iter().any(|track| track.ssrc == client.ssrc), "{sign:?}");
            continue;
        };
        ok(control, "PAUSE", &client.url, &client.session).await;
    }
    assert_eq!(device.server.counts().1, SIGNS.len());
    // The silent one by UDP was told the end of its stream, and its session is not known any more.
    let bye = async {
        let mut buffer = [0; 2048];
        loop {
            let length = by_udp.rtcp.recv(&mut buffer).await.unwrap();
            let packets = rtcp::parse(&buffer[..length]).unwrap();
            if packets.iter().any(|packet| matches!(packet, RtcpPacket::Bye(_))) {
                return;
            }
        }
    };
    tokio::time::timeout(PATIENCE, bye).await.expect("BYE");
    let control = by_udp.control.as_mut().unwrap();
    let answer = control.request("PAUSE", &by_udp.url, &by_udp.session).await;
    assert!(answer.starts_with("RTSP/1.0 454"), "{answer}");
    // The connection that carried a stream is closed with it.
    while by_tcp.take(1).await {}
}
