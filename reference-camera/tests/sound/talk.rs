//! What clients say in AAC and in G.726, as the loudspeaker plays it.

use super::*;

/// RTP packets of these payloads, interleaved, `ticks` after one another.
async fn say(talker: &mut Client, payload_type: u8, ticks: u32, payloads: &[Vec<u8>]) {
    for (sequence, payload) in (0u16..).zip(payloads) {
        let mut packet = vec![0x80, payload_type];
        packet.extend(sequence.to_be_bytes());
        packet.extend((u32::from(sequence) * ticks).to_be_bytes());
        packet.extend(7u32.to_be_bytes());
        packet.extend(payload);
        let mut frame = vec![b'$', 0];
        frame.extend((packet.len() as u16).to_be_bytes());
        frame.extend(packet);
        talker.stream.write_all(&frame).await.unwrap();
    }
}

/// What the loudspeaker plays of payloads that are sent on the track with a name in the description; more than `count` samples.
async fn played(name: &str, ticks: u32, payloads: &[Vec<u8>], count: u32) -> Vec<i16> {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("said.wav");
    let mut bench = bench(Some(path.clone()), true).await;
    let url = bench.url("stream");
    let mut talker = Client::connect(bench.rtsp).await;
    let (_, sdp) = talker.request("DESCRIBE", &url, REQUIRE).await;
    // The camera itself speaks G.711 here.
    let map = sdp.lines().find(|line| line.ends_with(name));
    let map = map.unwrap_or_else(|| panic!("{name} is not in {sdp}"));
    let payload_type = map["a=rtpmap:".len()..]
        .split(' ')
        .next()
        .unwrap()
        .parse()
        .unwrap();
    let track = format!("{url}/{}", control(&sdp, map));
    let transport = format!("{REQUIRE}Transport: RTP/AVP/TCP;unicast;interleaved=0-1\r\n");
    let (reply, _) = talker.request("SETUP", &track, &transport).await;
    assert_eq!(status(&reply), "200", "{reply}");
    let session = header(&reply, "Session").split(';').next().unwrap();
    let in_session = format!("{REQUIRE}Session: {session}\r\n");
    let (reply, _) = talker.request("PLAY", &url, &in_session).await;
    assert_eq!(status(&reply), "200", "{reply}");
    say(&mut talker, payload_type, ticks, payloads).await;
    bench
        .played
        .wait_for(|played| *played >= payloads.len())
        .await
        .unwrap();
    let (reply, _) = talker.request("TEARDOWN", &url, &in_session).await;
    assert_eq!(status(&reply), "200");
    recorded(&path, count).await
}

#[tokio::test]
async fn aac_is_heard_and_a_unit_that_is_damaged_is_silence() {
    let options = syom::EncodeOptions::raw().with_bitrate_bps(32_000);
    let mut encoder = syom::Encoder::new(16_000, 1, &options).unwrap();
    let step = std::f32::consts::TAU * 1000.0 / 16_000.0;
    let peak = f32::from(Tone::PEAK) / 32_768.0;
    let sound: Vec<f32> = (0..20 * 1024).map(|at| (at as f32 * step).sin() * peak).collect();
    let mut payloads = Vec::new();
    let add = |frame: syom::EncodedFrame<'_>| {
        let header = ((frame.payload.len() as u16) << 3).to_be_bytes();
        payloads.push([&[0, 16][..], &header, frame.payload].concat());
        Ok(())
    };
    encoder.feed(&[&sound], add).unwrap();
    // A unit of one octet, which ends where its channel begins.
    payloads.push(vec![0, 16, 0, 1 << 3, 0]);
    let units = payloads.len();
    let samples = played("mpeg4-generic/16000/1", 1024, &payloads, units as u32 * 512 - 32).await;
    is_the_tone(&samples[1024..units * 512 - 1024]);
    let last = &samples[samples.len() - 256..];
    assert!(last.iter().all(|sample| sample.abs() < 30), "{last:?}");
}

#[tokio::test]
async fn g726_is_heard() {
    // 20 ms of a tone of 1000 Hz again and again, once the codec has found into it: the level is the one that the camera's own tone has.
    let bench = bench(None, false).await;
    let payloads = super::g726::listen(&bench, 32, 30).await;
    let samples = played("G726-32/8000", 160, &payloads, 30 * 160).await;
    is_the_tone(&samples[800..30 * 160]);
}
