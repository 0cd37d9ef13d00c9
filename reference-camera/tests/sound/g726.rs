//! G.726 of the camera's microphone, as receivers get it.

use super::*;

async fn set(bench: &Bench, kbps: u32) {
    let content = format!(
        r#"<m:Configuration token="ae_audio-1"><tt:Name>a</tt:Name><tt:UseCount>0</tt:UseCount><tt:Encoding>G726</tt:Encoding>
        <tt:Bitrate>{kbps}</tt:Bitrate><tt:SampleRate>8</tt:SampleRate></m:Configuration>"#
    );
    bench.call("SetAudioEncoderConfiguration", &content).await;
}

/// Somebody who listens to the microphone at a bit rate.
async fn listener(bench: &Bench, kbps: u32) -> Client {
    set(bench, kbps).await;
    let url = bench.url("stream");
    let mut client = Client::connect(bench.rtsp).await;
    let (_, sdp) = client.request("DESCRIBE", &url, "").await;
    let map = format!("a=rtpmap:99 G726-{kbps}/8000");
    assert!(
        sdp.contains("m=audio 0 RTP/AVP 99\r\n") && sdp.contains(&map),
        "{sdp}"
    );
    let track = format!("{url}/{}", control(&sdp, &map));
    let transport = "Transport: RTP/AVP/TCP;unicast;interleaved=0-1\r\n";
    let (reply, _) = client.request("SETUP", &track, transport).await;
    let session = header(&reply, "Session").split(';').next().unwrap();
    let in_session = format!("Session: {session}\r\n");
    client.request("PLAY", &url, &in_session).await;
    client
}

/// The payloads of so many packets. Time goes by samples in them.
async fn payloads(client: &mut Client, kbps: u32, packets: usize) -> Vec<Vec<u8>> {
    let (mut payloads, mut last) = (Vec::new(), None);
    while payloads.len() < packets {
        let (channel, octets) = client.interleaved().await;
        if channel != 0 {
            continue;
        }
        let packet = RtpPacket::parse(&octets).unwrap();
        assert_eq!((packet.header.payload_type, packet.header.marker), (99, false));
        assert_eq!(packet.payload.len(), kbps as usize * 20 / 8);
        let at = packet.header.timestamp;
        assert!(
            last.is_none_or(|last: u32| at == last.wrapping_add(160)),
            "{at} after {last:?}"
        );
        last = Some(at);
        payloads.push(packet.payload.to_vec());
    }
    payloads
}

/// The payloads of so many packets of the microphone at a bit rate.
pub async fn listen(bench: &Bench, kbps: u32, packets: usize) -> Vec<Vec<u8>> {
    payloads(&mut listener(bench, kbps).await, kbps, packets).await
}

/// Waits for the end of the sound that somebody listens to.
async fn ended(client: &mut Client) {
    loop {
        let (channel, octets) = client.interleaved().await;
        let reports = if channel == 1 {
            rtcp::parse(&octets).unwrap()
        } else {
            Vec::new()
        };
        if reports.iter().any(|report| matches!(report, RtcpPacket::Bye(_))) {
            return;
        }
    }
}

#[tokio::test]
async fn each_bit_rate_is_a_format_of_its_own() {
    let bench = bench(None, false).await;
    let options = bench.call("GetAudioEncoderConfigurationOptions", "").await;
    let told =
        "<tt:Encoding>G726</tt:Encoding><tt:BitrateList><tt:Items>16</tt:Items><tt:Items>24</tt:Items>";
    assert!(options.contains(told), "{options}");
    let mut before = None;
    for kbps in [16, 24, 32, 40] {
        let mut client = listener(&bench, kbps).await;
        payloads(&mut client, kbps, 3).await;
        // Who listened at another bit rate could not decode this one.
        if let Some(mut before) = before.replace(client) {
            ended(&mut before).await;
        }
    }
}
