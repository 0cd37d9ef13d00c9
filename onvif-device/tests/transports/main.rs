//! What carries SOAP and RTSP beside plain TCP.
#![allow(missing_docs)]

#[path = "../common/audio.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod audio;
#[path = "../rtsp/camera.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod camera;
#[path = "../rtsp/client.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod client;
#[path = "../common/mod.rs"]
mod common;
#[cfg(target_os = "linux")]
mod marked;
mod srtp;
mod srtp_group;
mod srtp_talk;
mod tls;
mod tunnel;
mod websocket;

use client::{Message, Raw, header};
use tokio::io::{AsyncRead, AsyncWrite};

/// Sets the only track of the camera up on the connection itself and plays it. Returns the RTP packets that came before `count` were there.
pub async fn play_interleaved<S: AsyncRead + AsyncWrite + Unpin>(
    client: &mut Raw<S>,
    url: &str,
    count: usize,
) -> Vec<Vec<u8>> {
    let answer = client
        .request("DESCRIBE", url, "Accept: application/sdp\r\n")
        .await;
    assert!(answer.starts_with("RTSP/1.0 200"), "{answer}");
    let transport = "Transport: RTP/AVP/TCP;unicast;interleaved=0-1\r\n";
    let answer = client.request("SETUP", &format!("{url}/track0"), transport).await;
    assert!(answer.starts_with("RTSP/1.0 200"), "{answer}");
    let session = header(&answer, "Session").split(';').next().unwrap().to_owned();
    let answer = client
        .request("PLAY", url, &format!("Session: {session}\r\n"))
        .await;
    assert!(answer.starts_with("RTSP/1.0 200"), "{answer}");
    let mut packets = Vec::new();
    while packets.len() < count {
        match client.next_message().await.expect("the stream goes on") {
            Message::Data(0, packet) => packets.push(packet),
            Message::Data(..) => {}
            Message::Text(text) => panic!("{text}"),
        }
    }
    packets
}

/// Whether the packets follow each other without a gap.
pub fn in_order(packets: &[Vec<u8>]) -> bool {
    let number = |packet: &Vec<u8>| u16::from_be_bytes([packet[2], packet[3]]);
    packets
        .windows(2)
        .all(|pair| number(&pair[1]) == number(&pair[0]).wrapping_add(1))
}
