//! Clients that send half of something and then nothing.

use std::time::Duration;

use futures_util::future::join_all;
use onvif_core::rtsp::Config as MachineConfig;
use onvif_device::net::http::HttpLimits;
use onvif_device::net::rtsp::RtspConfig;
use onvif_device::router::RequestLimits;
use onvif_device::streaming::HubConfig;
use tokio::io::AsyncWriteExt as _;

use crate::camera::{Device, until};
use crate::client::Raw;
use crate::common::{Client, handmade, start};
use crate::{ROUNDS, alone, leaves_nothing_behind};

/// How long the servers wait for the rest.
const PATIENCE: Duration = Duration::from_millis(200);
/// How many rounds are sent at the same time.
const AT_ONCE: usize = 6;

#[test]
fn slow_senders_leave_nothing_behind() {
    alone(async {
        let limits = HttpLimits {
            header_time: PATIENCE,
            idle_time: PATIENCE,
            ..HttpLimits::default()
        };
        let requests = RequestLimits {
            body_time: PATIENCE,
            ..RequestLimits::default()
        };
        let device = start(handmade().limits(requests), limits).await;
        // Silence, half of a header, half of a body, half of a chunk, and what the status of each is, if it gets one.
        let cases = [
            ("", None),
            ("POST /onvif/dev", None),
            ("POST /onvif/device_service HTTP/1.1\r\nHost: a\r\n", None),
            (
                "POST /onvif/device_service HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n<",
                Some(408),
            ),
            (
                "POST /onvif/device_service HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<",
                Some(408),
            ),
        ];
        let slow = async |(sent, status): (&str, Option<u16>)| {
            let mut client = Client::connect(device.address).await;
            client.send(sent).await;
            if status.is_some() {
                assert_eq!(client.reply().await.map(|reply| reply.status), status, "{sent}");
            }
            client.closed().await;
        };
        leaves_nothing_behind("slow senders", async || {
            for _ in 0..ROUNDS / AT_ONCE {
                join_all(cases.repeat(AT_ONCE).into_iter().map(slow)).await;
            }
        })
        .await;
        device.server.stop().await;
    });
}

#[test]
fn half_open_connections_leave_nothing_behind() {
    alone(async {
        let device = start(handmade(), HttpLimits::default()).await;
        let half = [
            "POST /onvif/device_service HTTP/1.1\r\n",
            "POST /onvif/device_service HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n<",
        ];
        leaves_nothing_behind("half-open connections", async || {
            for sent in (0..ROUNDS).flat_map(|_| half) {
                let mut client = Client::connect(device.address).await;
                client.send(sent).await;
                client.stream.shutdown().await.unwrap();
                client.closed().await;
            }
        })
        .await;
        device.server.stop().await;
    });
}

#[test]
fn slow_and_half_open_rtsp_leaves_nothing_behind() {
    alone(async {
        let config = RtspConfig {
            machine: MachineConfig {
                message_timeout: PATIENCE,
                idle_timeout: PATIENCE,
                ..MachineConfig::default()
            },
            ..RtspConfig::default()
        };
        let device = Device::with(config, HubConfig::default(), "127.0.0.1:0").await;
        let half: [&[u8]; 4] = [
            b"",
            b"OPTIONS * RTSP/1.0\r\nCS",
            b"SET_PARAMETER * RTSP/1.0\r\nCSeq: 1\r\nContent-Length: 9\r\n\r\nabc",
            b"$\0\xff\xffabc",
        ];
        let slow = async |(sent, ends): (&[u8], bool)| {
            let mut client = Raw::connect(&device).await;
            client.send(sent).await;
            if ends {
                client.stream.shutdown().await.unwrap();
            }
            // To the end of the connection.
            let first = client.answer().await;
            assert!(!first.starts_with("RTSP/1.0 200"), "{first}");
            while !client.answer().await.is_empty() {}
        };
        let cases: Vec<_> = half
            .into_iter()
            .flat_map(|sent| [(sent, false), (sent, true)])
            .collect();
        // More than twice as many at the same time as there are later: tables with room for these never grow again.
        join_all((0..120).map(|_| slow((half[1], false)))).await;
        leaves_nothing_behind("slow and half-open RTSP", async || {
            for _ in 0..ROUNDS / AT_ONCE {
                join_all(cases.repeat(AT_ONCE).into_iter().map(slow)).await;
                until(|| device.server.counts() == (0, 0)).await;
            }
        })
        .await;
    });
}
