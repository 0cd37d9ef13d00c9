//! What strangers send.

use std::time::Duration;

use onvif_core::rtsp::Config as MachineConfig;
use onvif_device::net::rtsp::RtspConfig;
use onvif_device::streaming::HubConfig;
use tokio::io::AsyncWriteExt as _;

use crate::bad_messages::bad_messages;
use crate::camera::{Device, until};
use crate::client::{Raw, header, tcp, watch};

async fn with_machine(machine: MachineConfig) -> Device {
    Device::with(
        RtspConfig {
            machine,
            ..RtspConfig::default()
        },
        HubConfig::default(),
        "127.0.0.1:0",
    )
    .await
}

#[tokio::test]
async fn bad_messages_get_their_status() {
    let device = Device::start().await;
    for (request, status) in bad_messages(&device.url()) {
        let mut client = Raw::connect(&device).await;
        client.send(request.as_bytes()).await;
        let answer = client.answer().await;
        assert!(
            answer.starts_with(&format!("RTSP/1.0 {status} ")),
            "{request}: {answer}"
        );
    }
    until(|| device.server.counts() == (0, 0)).await;
}

#[tokio::test]
async fn junk_and_floods_leave_the_server_well() {
    let device = Device::start().await;
    let mut watching = watch(&device, tcp()).await.unwrap();
    for seed in 0..20u32 {
        let mut client = Raw::connect(&device).await;
        let junk: Vec<u8> = (0..20_000u32)
            .map(|i| (i.wrapping_mul(2_654_435_761 ^ seed) >> 13) as u8)
            .collect();
        // The server may close before all of it is written.
        let _ = client.stream.write_all(&junk).await;
    }
    let mut client = Raw::connect(&device).await;
    let _ = client.stream.write_all(&b"$\x00\xff\xff".repeat(1000)).await;
    watching.frames(50).await;
    drop(client);
    until(|| device.server.counts() == (1, 1)).await;
}

#[tokio::test]
async fn a_client_that_asks_and_does_not_listen_stops_itself() {
    let config = RtspConfig {
        write_timeout: Duration::from_millis(300),
        ..RtspConfig::default()
    };
    let device = Device::with(config, HubConfig::default(), "127.0.0.1:0").await;
    let client = Raw::connect(&device).await;
    let (_keep, mut write) = client.stream.into_split();
    let flood = b"OPTIONS * RTSP/1.0\r\nCSeq: 1\r\n\r\n".repeat(100);
    // Without a bound the server would take this for ever; with it, writing ends in an error once the connection is closed.
    while write.write_all(&flood).await.is_ok() {}
    until(|| device.server.counts() == (0, 0)).await;
}

#[tokio::test]
async fn slow_senders_are_told_and_closed() {
    let machine = MachineConfig {
        message_timeout: Duration::from_millis(50),
        ..MachineConfig::default()
    };
    let device = with_machine(machine).await;
    let mut client = Raw::connect(&device).await;
    client.send(b"OPTIONS * RTSP/1.0\r\nCS").await;
    assert!(client.answer().await.starts_with("RTSP/1.0 408"));
    until(|| device.server.counts() == (0, 0)).await;
}

#[tokio::test]
async fn too_many_connections_are_refused_and_the_others_stay() {
    let machine = MachineConfig {
        max_connections: 2,
        ..MachineConfig::default()
    };
    let device = with_machine(machine).await;
    let mut watching = watch(&device, tcp()).await.unwrap();
    let second = Raw::connect(&device).await;
    until(|| device.server.counts().0 == 2).await;
    assert!(
        Raw::connect(&device)
            .await
            .answer()
            .await
            .starts_with("RTSP/1.0 503")
    );
    watching.frames(20).await;
    drop(second);
    until(|| device.server.counts().0 == 1).await;
    let mut third = Raw::connect(&device).await;
    assert!(
        third
            .request("OPTIONS", "*", "")
            .await
            .starts_with("RTSP/1.0 200")
    );
}

#[tokio::test]
async fn a_silent_udp_session_times_out_and_its_encoder_stops() {
    let machine = MachineConfig {
        session_timeout: Duration::from_millis(200),
        session_grace: Duration::ZERO,
        ..MachineConfig::default()
    };
    let hub = HubConfig {
        linger: Duration::from_millis(10),
        ..HubConfig::default()
    };
    let device = Device::with(
        RtspConfig {
            machine,
            ..RtspConfig::default()
        },
        hub,
        "127.0.0.1:0",
    )
    .await;
    let mut client = Raw::connect(&device).await;
    let url = device.url();
    let setup = "Transport: RTP/AVP;unicast;client_port=61000-61001\r\n";
    let answer = client.request("SETUP", &format!("{url}/track0"), setup).await;
    let session = format!("Session: {}\r\n", header(&answer, "Session"));
    client.request("PLAY", &url, &session).await;
    until(|| device.server.counts().1 == 0).await;
    until(|| device.camera.running.load(std::sync::atomic::Ordering::SeqCst) == 0).await;
    assert!(
        client
            .request("PLAY", &url, &session)
            .await
            .starts_with("RTSP/1.0 454")
    );
}
