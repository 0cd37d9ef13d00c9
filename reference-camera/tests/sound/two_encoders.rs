//! The two encoders of the microphone: each is heard as it is set, while the other one is.

use retina::client::Demuxed;

use super::*;

/// The second encoder.
const SECOND: &str = "ae_audio-1_2";

/// A profile of sound alone with the second encoder: its token.
async fn profile_with_the_second(bench: &Bench) -> String {
    let held = |kind: &str, token: &str| {
        format!("<m:Configuration><m:Type>{kind}</m:Type><m:Token>{token}</m:Token></m:Configuration>")
    };
    let (source, encoder) = (held("AudioSource", "as_audio-1"), held("AudioEncoder", SECOND));
    let created = bench
        .call(
            "CreateProfile",
            &format!("<m:Name>archive</m:Name>{source}{encoder}"),
        )
        .await;
    let token = created.split("Token>").nth(1).unwrap();
    token.split('<').next().unwrap().to_owned()
}

async fn set_aac(bench: &Bench, kbps: u32) {
    let content = format!(
        r#"<m:Configuration token="{SECOND}"><tt:Name>a</tt:Name><tt:UseCount>0</tt:UseCount><tt:Encoding>mpeg4-generic</tt:Encoding>
        <tt:Bitrate>{kbps}</tt:Bitrate><tt:SampleRate>16</tt:SampleRate></m:Configuration>"#
    );
    bench.call("SetAudioEncoderConfiguration", &content).await;
}

/// The sound of a profile, which plays from now on.
async fn play(bench: &Bench, profile: &str, encoding: &str) -> Demuxed {
    let url = format!("rtsp://{}/onvif/stream/{profile}", bench.rtsp);
    let mut session = describe(&url).await;
    let mut streams = session.streams().iter();
    let audio = streams.position(|stream| stream.media() == "audio").unwrap();
    assert_eq!(session.streams()[audio].encoding_name(), encoding);
    let options = SetupOptions::default().transport(Transport::Tcp(Default::default()));
    session.setup(audio, options).await.unwrap();
    let playing = session.play(PlayOptions::default()).await.unwrap();
    playing.demuxed().unwrap()
}

/// The next frames, which follow one another without a gap.
async fn frames(playing: &mut Demuxed, number: usize, samples: i64) -> Vec<Vec<u8>> {
    let (mut frames, mut last) = (Vec::new(), None);
    while frames.len() < number {
        let item = playing.next().await.expect("the session goes on").unwrap();
        if let CodecItem::AudioFrame(frame) = item {
            let at = frame.timestamp().timestamp();
            assert!(
                last.is_none_or(|last| at == last + samples),
                "{at} after {last:?}"
            );
            last = Some(at);
            frames.push(frame.data().to_vec());
        }
    }
    frames
}

#[tokio::test]
async fn two_codecs_of_one_microphone_play_at_the_same_time() {
    let bench = bench(None, false).await;
    let archive = profile_with_the_second(&bench).await;
    // From the factory on one is for everybody, and the other for recordings.
    let mut live = play(&bench, "video-1_main", "pcmu").await;
    let mut recorded = play(&bench, &archive, "mpeg4-generic").await;
    let octets = |units: &[Vec<u8>]| units.iter().map(Vec::len).sum::<usize>();
    let (voice, units) = tokio::join!(frames(&mut live, 60, 160), frames(&mut recorded, 20, 1024));
    let samples: Vec<i16> = voice.concat().into_iter().map(decode_ulaw).collect();
    is_the_tone(&samples);
    is_the_tone_at(&aac::decode(&units, 16_000), 16_000);

    // The settings of the one are nothing to the other.
    set_aac(&bench, 32).await;
    let (voice, smaller) = tokio::join!(frames(&mut live, 60, 160), frames(&mut recorded, 40, 1024));
    is_the_tone(&voice.concat().into_iter().map(decode_ulaw).collect::<Vec<_>>());
    // The change came within the first of them.
    assert!(
        octets(&smaller[20..]) * 4 < octets(&units) * 3,
        "{} and {} octets",
        octets(&smaller[20..]),
        octets(&units)
    );
    bench.set_encoder("PCMA", "").await;
    let units = frames(&mut recorded, 20, 1024).await;
    is_the_tone_at(&aac::decode(&units, 16_000), 16_000);
    let mut live = play(&bench, "video-1_main", "pcma").await;
    let voice = frames(&mut live, 25, 160).await.concat();
    is_the_tone(&voice.into_iter().map(decode_alaw).collect::<Vec<_>>());
}

#[tokio::test]
async fn each_goes_to_a_group_of_its_own() {
    let bench = bench(None, false).await;
    let archive = profile_with_the_second(&bench).await;
    let (port, live, live_end) = join(3).await;
    let (other_port, recorded, recorded_end) = join(4).await;
    bench.set_encoder("PCMU", &group(3, port)).await;
    bench.set_g711(SECOND, "PCMA", &group(4, other_port)).await;
    let of = |profile: &str| format!("<m:ProfileToken>{profile}</m:ProfileToken>");
    bench.call("StartMulticastStreaming", &of("video-1_main")).await;
    bench.call("StartMulticastStreaming", &of(&archive)).await;
    let (one, other) = tokio::join!(hear(&live), hear_by(&recorded, 8, decode_alaw));
    is_the_tone(&one);
    is_the_tone(&other);
    bench.call("StopMulticastStreaming", &of("video-1_main")).await;
    bye(&live_end).await;
    is_the_tone(&hear_by(&recorded, 8, decode_alaw).await);
    bench.call("StopMulticastStreaming", &of(&archive)).await;
    bye(&recorded_end).await;
}
