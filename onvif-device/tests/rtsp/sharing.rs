//! One encoder for all, and nobody in the way of anybody.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use onvif_device::net::rtsp::RtspConfig;
use onvif_device::streaming::{HubConfig, Outgoing, Viewer, ViewerConfig};
use tokio::sync::Notify;

use crate::camera::{Device, track, until};
use crate::client::{Raw, header, tcp, udp, units, watch};

#[tokio::test]
async fn several_viewers_share_one_encoder() {
    let device = Device::start().await;
    // All at once: the datagrams of somebody who waits for another would be lost.
    let watching = [tcp(), udp(), tcp(), udp()].map(|transport| async {
        let mut viewer = watch(&device, transport).await.unwrap();
        let last = units(&viewer.frames(30).await[29]);
        (viewer, last)
    });
    let (_viewers, last): (Vec<_>, Vec<_>) =
        futures_util::future::join_all(watching).await.into_iter().unzip();
    assert_eq!(device.camera.starts.load(Ordering::SeqCst), 1);
    let sent = device.camera.delivered.lock().unwrap().clone();
    assert!(last.iter().all(|frame| sent.contains(frame)));
    assert_eq!(device.hub.statistics("encoder").unwrap().viewers, 4);
}

#[tokio::test]
async fn payloads_are_not_copied_for_a_viewer() {
    let device = Device::start().await;
    let handle = device.hub.open(&track(160, 96).into()).await.unwrap();
    let viewers: Vec<_> = (0..3).map(plain_viewer).collect();
    for (viewer, _) in &viewers {
        handle.play(viewer);
        viewer.open();
    }
    let mut frames: Vec<Vec<Outgoing>> = vec![Vec::new(); 3];
    for ((viewer, wake), frames) in viewers.iter().zip(&mut frames) {
        while frames.len() < 20 {
            match viewer.pop() {
                Some(frame) => frames.push(frame),
                None => wake.notified().await,
            }
        }
    }
    let common = frames.iter().map(|f| f[0].frame.timestamp).max().unwrap();
    let at = |index: usize| {
        frames[index]
            .iter()
            .find(|f| f.frame.timestamp == common)
            .unwrap()
    };
    let first = at(0).frame.unit.get(0).unwrap().bytes.as_ptr();
    assert!((1..3).all(|index| at(index).frame.unit.get(0).unwrap().bytes.as_ptr() == first));
    assert_ne!(at(0).header(0), at(1).header(0), "headers are each viewer's own");
}

fn plain_viewer(ssrc: u32) -> (Arc<Viewer>, Arc<Notify>) {
    let wake = Arc::new(Notify::new());
    let config = ViewerConfig {
        ssrc,
        sequence: 0,
        timestamp_offset: 0,
        payload_type: 96,
        clock_rate: 90_000,
        max_frames: 1000,
        max_bytes: 1 << 24,
        cname: String::new(),
    };
    (
        Arc::new(Viewer::new(config, Arc::<Notify>::clone(&wake), Box::new(|| {}))),
        wake,
    )
}

#[tokio::test]
async fn the_encoder_stops_when_nobody_watches_and_starts_again() {
    let hub = HubConfig {
        linger: Duration::from_millis(20),
        ..HubConfig::default()
    };
    let device = Device::with(RtspConfig::default(), hub, "127.0.0.1:0").await;
    for round in 1..=2 {
        let mut watching = watch(&device, tcp()).await.unwrap();
        watching.frames(5).await;
        assert_eq!(device.camera.starts.load(Ordering::SeqCst), round);
        drop(watching);
        until(|| device.camera.running.load(Ordering::SeqCst) == 0).await;
    }
    until(|| device.hub.statistics("encoder").is_none()).await;
}

#[tokio::test]
async fn a_viewer_that_does_not_read_harms_nobody_and_is_closed() {
    let config = RtspConfig {
        write_timeout: Duration::from_millis(300),
        max_queued_frames: 8,
        ..RtspConfig::default()
    };
    let device = Device::with(config, HubConfig::default(), "127.0.0.1:0").await;
    *device.catalogue.0.lock().unwrap() = track(320, 240);
    let mut stuck = Raw::connect(&device).await;
    let base = device.url();
    let answer = stuck
        .request(
            "SETUP",
            &format!("{base}/track0"),
            "Transport: RTP/AVP/TCP;interleaved=0-1\r\n",
        )
        .await;
    stuck
        .request(
            "PLAY",
            &base,
            &format!("Session: {}\r\n", header(&answer, "Session")),
        )
        .await;
    let mut good = watch(&device, tcp()).await.unwrap();
    let mut frames = good.frames(1).await;
    // The one that reads nothing is closed in the end; until then and after the other one gets everything.
    while device.server.counts().1 > 1 {
        frames.extend(good.frames(1).await);
    }
    frames.extend(good.frames(50).await);
    let sent: Vec<_> = device.camera.delivered.lock().unwrap().iter().cloned().collect();
    let start = sent.iter().position(|frame| *frame == units(&frames[0])).unwrap();
    assert!(
        frames
            .iter()
            .zip(&sent[start..])
            .all(|(got, sent)| units(got) == *sent)
    );
}

#[tokio::test]
async fn settings_change_under_running_viewers() {
    let device = Device::start().await;
    let mut watching = watch(&device, tcp()).await.unwrap();
    watching.frames(5).await;
    let changed = track(320, 240);
    *device.catalogue.0.lock().unwrap() = changed.clone();
    device.hub.reconfigure(&changed.into()).await.unwrap();
    assert_eq!(device.camera.reconfigured.lock().unwrap().len(), 1);
    // The session goes on, with a key frame of the new size.
    loop {
        let frame = watching.frames(1).await.remove(0);
        if frame.has_new_parameters() {
            assert!(frame.is_random_access_point());
            break;
        }
    }
    assert_eq!(device.camera.starts.load(Ordering::SeqCst), 1);
    // A new client at the same URI gets the new description.
    let mut client = Raw::connect(&device).await;
    assert!(
        client
            .request("DESCRIBE", &device.url(), "")
            .await
            .contains("a=framesize:96 320-240")
    );
}

#[tokio::test]
async fn synchronisation_point_and_joining_ask_for_few_key_frames() {
    let device = Device::start().await;
    let begin = std::time::Instant::now();
    let mut viewers = Vec::new();
    for _ in 0..5 {
        viewers.push(watch(&device, tcp()).await.unwrap());
    }
    viewers[0].frames(5).await;
    let before = device.camera.key_requests.load(Ordering::SeqCst);
    // One in half a second at most.
    let allowed = 2 + begin.elapsed().as_millis() as usize / 500;
    assert!(before <= allowed, "{before} key frames for five viewers");
    device.hub.request_key_frame("encoder");
    assert_eq!(device.camera.key_requests.load(Ordering::SeqCst), before + 1);
}

#[tokio::test]
async fn who_comes_right_after_a_key_frame_does_not_wait_for_the_next_group() {
    let device = Device::start().await;
    // There is no other key frame than those that are asked for.
    device.catalogue.0.lock().unwrap().settings.gov_length = 100_000;
    let mut first = watch(&device, tcp()).await.unwrap();
    first.frames(2).await;
    let mut second = watch(&device, tcp()).await.unwrap();
    let mut third = watch(&device, udp()).await.unwrap();
    assert!(second.frames(1).await[0].is_random_access_point());
    assert!(third.frames(1).await[0].is_random_access_point());
}

#[tokio::test]
async fn a_busy_encoder_is_453_and_the_next_client_may_succeed() {
    let device = Device::start().await;
    device.camera.busy.store(true, Ordering::SeqCst);
    let mut client = Raw::connect(&device).await;
    let answer = client.request("DESCRIBE", &device.url(), "").await;
    assert!(answer.starts_with("RTSP/1.0 453"), "{answer}");
    let setup = "Transport: RTP/AVP/TCP;interleaved=0-1\r\n";
    let answer = client
        .request("SETUP", &format!("{}/track0", device.url()), setup)
        .await;
    assert!(answer.starts_with("RTSP/1.0 453"), "{answer}");
    assert_eq!(device.server.counts(), (1, 0));
    device.camera.busy.store(false, Ordering::SeqCst);
    let answer = client.request("DESCRIBE", &device.url(), "").await;
    assert!(answer.starts_with("RTSP/1.0 200"), "{answer}");
}

#[tokio::test]
async fn clients_that_come_and_go_leave_nothing() {
    let hub = HubConfig {
        linger: Duration::from_millis(20),
        ..HubConfig::default()
    };
    let device = Device::with(RtspConfig::default(), hub, "127.0.0.1:0").await;
    for round in 0..30 {
        let transport = if round % 2 == 0 { tcp() } else { udp() };
        let mut watching = watch(&device, transport).await.unwrap();
        watching.frames(1).await;
    }
    until(|| device.server.counts() == (0, 0)).await;
    until(|| device.camera.running.load(Ordering::SeqCst) == 0).await;
}
