//! How a viewer takes frames, and what it reports.

use bytes::Bytes;
use onvif_core::rtp::{RtpPacket, packetise_h264, rtcp};

use super::*;
use crate::clock::Clock;

fn frame(index: u64, key: bool) -> Arc<Frame> {
    Arc::new(Frame {
        unit: packetise_h264(&[Bytes::from(vec![if key { 0x65 } else { 0x41 }; 1000])], 400),
        timestamp: Duration::from_millis(40 * index),
        utc: SystemTime::UNIX_EPOCH + Duration::from_millis(1_000_000 + 40 * index),
        arrived: Instant::now(),
        arrived_utc: SystemTime::now(),
        key,
    })
}

fn viewer() -> Viewer {
    let config = ViewerConfig {
        ssrc: 1,
        sequence: 0xFFFE,
        timestamp_offset: 0xFFFF_FFFF,
        payload_type: 96,
        clock_rate: 90_000,
        max_frames: 3,
        max_bytes: 100_000,
        cname: "camera".to_owned(),
    };
    Viewer::new(config, Arc::new(Notify::new()), Box::new(|| {}))
}

#[test]
fn starts_with_a_key_frame_behind_the_gate() {
    let viewer = viewer();
    viewer.push(&frame(0, true));
    assert_eq!(viewer.statistics().queued_frames, 0, "not playing");
    viewer.begin(&[]);
    viewer.push(&frame(1, false));
    viewer.push(&frame(2, true));
    assert!(viewer.pop().is_none(), "the answer to PLAY goes first");
    let first = viewer.first_packet();
    assert_eq!(
        (first.sequence, first.rtp_time),
        (0xFFFE, Some(7199)),
        "both wrap"
    );
    viewer.open();
    let out = viewer.pop().unwrap();
    for index in 0..out.frame.unit.len() {
        let bytes = out.header(index);
        let header = RtpPacket::parse(&bytes).unwrap().header;
        assert_eq!(header.sequence, 0xFFFEu16.wrapping_add(index as u16));
        assert_eq!(
            (header.timestamp, header.ssrc, header.payload_type),
            (7199, 1, 96)
        );
        assert_eq!(header.marker, index + 1 == out.frame.unit.len());
    }
}

#[test]
fn a_slow_viewer_goes_on_with_the_next_key_frame_and_unbroken_numbers() {
    let viewer = viewer();
    viewer.begin(&[]);
    viewer.open();
    viewer.push(&frame(0, true));
    let first = viewer.pop().unwrap();
    for index in 1..10 {
        viewer.push(&frame(index, false));
        assert!(viewer.statistics().queued_frames <= 3);
    }
    assert!(
        viewer.pop().is_none(),
        "all that waited depended on what was left out"
    );
    viewer.push(&frame(10, true));
    let next = viewer.pop().unwrap();
    assert!(next.frame.key);
    assert_eq!(
        next.header.sequence,
        first.header.sequence.wrapping_add(first.frame.unit.len() as u16)
    );
    assert_eq!(viewer.statistics().dropped_frames, 9);
}

#[test]
fn bytes_are_bounded_too() {
    let viewer = Viewer::new(
        ViewerConfig {
            max_bytes: 1500,
            ..viewer().config
        },
        Arc::new(Notify::new()),
        Box::new(|| {}),
    );
    viewer.begin(&[]);
    viewer.push(&frame(0, true));
    viewer.push(&frame(1, false));
    assert_eq!(
        (
            viewer.statistics().queued_frames,
            viewer.statistics().dropped_frames
        ),
        (0, 2)
    );
}

#[test]
fn reports_map_both_clocks_and_end_with_bye() {
    let viewer = viewer();
    let now = Instant::now();
    assert_eq!(viewer.report(now), None, "nothing was sent");
    viewer.begin(&[]);
    viewer.open();
    let sent = frame(5, true);
    viewer.push(&sent);
    viewer.pop();
    let at = sent.arrived + Duration::from_millis(10);
    let report = rtcp::parse(&viewer.report(at).unwrap()).unwrap();
    let rtcp::RtcpPacket::Sender(report, _) = &report[0] else {
        panic!("{report:?}")
    };
    assert_eq!(report.rtp_timestamp, 210 * 90 - 1);
    assert_eq!(
        report.ntp,
        NtpTime::from(SystemTime::UNIX_EPOCH + Duration::from_millis(1_000_210))
    );
    assert_eq!(
        (report.packets, report.octets),
        (3, sent.unit.payload_bytes() as u32)
    );
    assert_eq!(viewer.report(at + Duration::from_secs(4)), None);
    assert!(viewer.report(at + Duration::from_secs(5)).is_some());
    viewer.finish();
    assert!(!viewer.is_done());
    let bye = rtcp::parse(&viewer.report(at + Duration::from_secs(5)).unwrap()).unwrap();
    assert_eq!(bye.last(), Some(&rtcp::RtcpPacket::Bye(vec![1])));
    assert!(viewer.is_done());
    assert_eq!(viewer.report(at + Duration::from_secs(50)), None);
}
/// The report that is due at an instant.
fn report(viewer: &Viewer, at: Instant) -> SenderReport {
    let report = rtcp::parse(&viewer.report(at).expect("one is due")).unwrap();
    match &report[..] {
        [rtcp::RtcpPacket::Sender(report, _), ..] => *report,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_step_of_the_clock_is_told_at_once_and_leaves_the_media_alone() {
    let (clock, handle) = (Arc::new(Clock::default()), ClockHandle::default());
    handle.follow(Arc::clone(&clock));
    let viewer = viewer().on_clock(handle);
    viewer.begin(&[]);
    viewer.open();
    let sent = frame(5, true);
    viewer.push(&sent);
    viewer.pop();
    let at = |millis| sent.arrived + Duration::from_millis(millis);
    let utc = |millis| NtpTime::from(SystemTime::UNIX_EPOCH + Duration::from_millis(millis));
    let before = report(&viewer, at(10));
    assert_eq!(before.ntp, utc(1_000_210));
    clock.set_offset_ms(-500_000);
    viewer.clock_was_set();
    let after = report(&viewer, at(20));
    assert_eq!(after.ntp, utc(500_220));
    assert_eq!(after.rtp_timestamp.wrapping_sub(before.rtp_timestamp), 900);
    assert_eq!(viewer.report(at(30)), None, "once");
}

#[test]
fn a_step_of_the_clock_of_the_system_is_told_without_another_frame() {
    let (hour, taken) = (Duration::from_secs(3600), Duration::from_secs(10_000));
    for ahead in [true, false] {
        let viewer = viewer();
        viewer.begin(&[]);
        viewer.open();
        let mut sent = Arc::into_inner(frame(5, true)).unwrap();
        sent.utc = SystemTime::UNIX_EPOCH + taken;
        let told = if ahead {
            sent.arrived_utc -= hour;
            sent.utc + hour
        } else {
            sent.arrived_utc += hour;
            sent.utc - hour
        };
        let arrived = sent.arrived;
        viewer.push(&Arc::new(sent));
        // As exactly as two clocks can be read one after the other.
        let near = |time: SystemTime| {
            let away = time.duration_since(told).unwrap_or_else(|error| error.duration());
            assert!(away < Duration::from_secs(60), "{time:?} for {told:?}");
        };
        near(viewer.first_packet().utc.unwrap());
        viewer.pop();
        near(report(&viewer, arrived).ntp.to_system_time().unwrap());
    }
}
