//! The clock that receivers are told.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use onvif_core::rtp::rtcp::{self, RtcpPacket, SenderReport};
use onvif_core::rtp::{RtpPacket, VIDEO_CLOCK_RATE};
use onvif_device::clock::Clock;

use crate::camera::Device;
use crate::client::{Message, Raw, header};

/// In seconds from the Unix epoch.
fn seconds(report: &SenderReport) -> f64 {
    let since = report
        .ntp
        .to_system_time()
        .unwrap()
        .duration_since(SystemTime::UNIX_EPOCH);
    since.unwrap().as_secs_f64()
}

/// Reads up to a sender report for which `wanted` is true. The time stamps of the packets before it have to go on from `last`, without a jump.
async fn report(
    client: &mut Raw,
    last: &mut Option<u32>,
    wanted: impl Fn(&SenderReport) -> bool,
) -> SenderReport {
    loop {
        match client.next_message().await.expect("the stream goes on") {
            Message::Data(0, bytes) => {
                let next = RtpPacket::parse(&bytes).unwrap().header.timestamp;
                if let Some(before) = last.replace(next) {
                    assert!(next.wrapping_sub(before) < 90_000, "{before} {next}");
                }
            }
            Message::Data(1, bytes) => match &rtcp::parse(&bytes).unwrap()[..] {
                [RtcpPacket::Sender(report, _), ..] if wanted(report) => return *report,
                _ => {}
            },
            _ => {}
        }
    }
}

#[tokio::test]
async fn reports_and_ranges_go_by_the_clock_of_the_device() {
    let device = Device::start().await;
    // Three days behind.
    let clock = Arc::new(Clock::new(-3 * 86_400_000));
    device.hub.follow(Arc::clone(&clock));
    let mut client = Raw::connect(&device).await;
    let base = device.url();
    let setup = "Transport: RTP/AVP/TCP;unicast;interleaved=0-1\r\n";
    let answer = client.request("SETUP", &format!("{base}/track0"), setup).await;
    let session = format!("Session: {}\r\n", header(&answer, "Session"));
    let earliest = clock.now();
    let answer = client.request("PLAY", &base, &session).await;
    let latest = clock.now();
    // To the second, and without signs, so that they sort as they follow one another.
    let compact = |time: SystemTime| {
        let text = onvif_core::xml::DateTime::from_system_time(time).to_string();
        text.replace(['-', ':'], "")[..15].to_owned()
    };
    let range = header(&answer, "Range").strip_prefix("clock=").unwrap();
    // The frame was taken a moment before.
    let earliest = compact(earliest - Duration::from_secs(60));
    assert!(
        earliest.as_str() <= &range[..15] && &range[..15] <= compact(latest).as_str(),
        "{answer}"
    );

    let mut last = None;
    let before = report(&mut client, &mut last, |_| true).await;
    assert!(before.ntp.to_system_time().unwrap() < clock.now());
    assert!(before.ntp.to_system_time().unwrap() > clock.now() - Duration::from_secs(3600));
    clock.set_offset_ms(-86_400_000);
    clock.note_synchronization();
    let day = |report: &SenderReport| seconds(report) - seconds(&before) > 86_400.0;
    let after = report(&mut client, &mut last, day).await;
    // Two days more by the clock on the wall, and not a moment by that of the media.
    let walls = seconds(&after) - seconds(&before) - 2.0 * 86_400.0;
    let media = after.rtp_timestamp.wrapping_sub(before.rtp_timestamp);
    assert!(
        (f64::from(media) / f64::from(VIDEO_CLOCK_RATE) - walls).abs() < 60.0,
        "{media} ticks, {walls} s"
    );
    // And the packets go on where they were.
    report(&mut client, &mut last, |_| true).await;
}
