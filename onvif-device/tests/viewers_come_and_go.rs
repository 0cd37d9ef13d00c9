//! Viewers who come and go leave nothing behind in memory, and those who stay lose nothing. Alone in its program, because the allocator counts for all of it.
#![allow(missing_docs)]

#[path = "common/allocated.rs"]
mod allocated;
#[path = "rtsp/camera.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod camera;
#[path = "rtsp/client.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod client;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use camera::{Device, until};
use client::{Message, Raw, Watching, header, tcp, watch};
use onvif_core::rtsp::Config as MachineConfig;
use onvif_device::backend::video::Resolution;
use onvif_device::net::rtsp::RtspConfig;
use onvif_device::streaming::HubConfig;
use tokio::net::UdpSocket;
use tokio::task::JoinSet;

/// How many stay.
const STAY: usize = 10;
/// How many come and go in a batch, and how many of them at the same time.
const BATCH: usize = 60;
const AT_ONCE: usize = 20;
/// What may remain of a batch, in octets: for frames that are under way to those who stay, and for each who went the nonce of the login (about 100 octets),
/// of which a limited number is remembered.
const SLACK: isize = 48 << 10;

/// Comes, watches for some packets, and goes: of three, one by TCP and one by UDP with TEARDOWN, and one by TCP without a word.
async fn come_and_go(device: &Device, number: usize) {
    let mut client = Raw::connect(device).await;
    let url = device.url();
    let answer = client.request("DESCRIBE", &url, "").await;
    assert!(answer.starts_with("RTSP/1.0 200"), "{answer}");
    let socket = UdpSocket::bind("127.0.0.1:0").await.unwrap();
    let port = socket.local_addr().unwrap().port();
    let by_udp = number % 3 == 2;
    let transport = match by_udp {
        true => format!("Transport: RTP/AVP;unicast;client_port={port}-{port}\r\n"),
        false => "Transport: RTP/AVP/TCP;unicast;interleaved=0-1\r\n".to_owned(),
    };
    let answer = client
        .request("SETUP", &format!("{url}/track0"), &transport)
        .await;
    assert!(answer.starts_with("RTSP/1.0 200"), "{answer}");
    let name = header(&answer, "Session").split(';').next().unwrap().to_owned();
    let session = format!("Session: {name}\r\n");
    let answer = client.request("PLAY", &url, &session).await;
    assert!(answer.starts_with("RTSP/1.0 200"), "{answer}");
    if by_udp {
        let mut packet = [0; 2048];
        socket.recv_from(&mut packet).await.unwrap();
    }
    let mut packets = 0;
    while packets < 5 && !by_udp {
        packets += usize::from(matches!(
            client.next_message().await.unwrap(),
            Message::Data(0, _)
        ));
    }
    if number % 3 != 1 {
        let answer = client.request("TEARDOWN", &url, &session).await;
        assert!(answer.starts_with("RTSP/1.0 200"), "{answer}");
    }
}

/// The octets that are allocated after a batch, when only those who stay are there.
async fn after_batch(device: &Arc<Device>) -> isize {
    let mut coming = JoinSet::new();
    for number in 0..BATCH {
        if coming.len() >= AT_ONCE {
            coming.join_next().await.unwrap().unwrap();
        }
        let device = Arc::clone(device);
        coming.spawn(async move { come_and_go(&device, number).await });
    }
    while let Some(gone) = coming.join_next().await {
        gone.unwrap();
    }
    until(|| device.server.counts() == (STAY, STAY)).await;
    // Frames under way make it more now and then; what is left behind is there all the time.
    let mut least = isize::MAX;
    for _ in 0..100 {
        tokio::time::sleep(Duration::from_millis(5)).await;
        // What the camera remembers for other tests.
        *device.camera.delivered.lock().unwrap() = Default::default();
        least = least.min(allocated::octets());
    }
    least
}

/// Takes every frame, which must come whole, and counts them.
async fn stay(mut watching: Watching, seen: Arc<AtomicUsize>) {
    loop {
        watching.frames(1).await;
        seen.fetch_add(1, Ordering::Relaxed);
    }
}

#[tokio::test]
async fn viewers_leave_nothing_behind_and_those_who_stay_lose_nothing() {
    let config = RtspConfig {
        machine: MachineConfig {
            max_connections: 200,
            max_connections_per_address: 200,
            ..MachineConfig::default()
        },
        ..RtspConfig::default()
    };
    let device = Arc::new(Device::with(config, HubConfig::default(), "127.0.0.1:0").await);
    // Small pictures, so that a busy machine can deliver all of them.
    device.catalogue.0.lock().unwrap().settings.resolution = Resolution {
        width: 64,
        height: 48,
    };
    let mut staying = JoinSet::new();
    let mut seen = Vec::new();
    for _ in 0..STAY {
        let watching = watch(&device, tcp()).await.unwrap();
        let count = Arc::<AtomicUsize>::default();
        seen.push(Arc::clone(&count));
        staying.spawn(stay(watching, count));
    }
    // The first ones make hash tables and buffers grow to what is needed.
    after_batch(&device).await;
    let before = after_batch(&device).await;
    let after = after_batch(&device).await;
    println!("{before} octets after two batches of {BATCH} viewers, {after} after three");
    assert!(
        after - before < SLACK,
        "{} octets were left behind by {BATCH} viewers",
        after - before
    );
    // Each of those who stayed has had every frame whole, and gets more.
    if let Some(ended) = staying.try_join_next() {
        panic!("one of those who stayed has ended: {:?}", ended.err());
    }
    let counts: Vec<_> = seen.iter().map(|count| count.load(Ordering::Relaxed)).collect();
    until(|| {
        let mut pairs = seen.iter().zip(&counts);
        pairs.all(|(now, before)| now.load(Ordering::Relaxed) > *before)
    })
    .await;
}
