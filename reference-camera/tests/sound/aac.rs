//! AAC of the camera's own encoder, as receivers get it.

use retina::codec::ParametersRef;

use super::*;

async fn set(bench: &Bench, bitrate: u32, kilohertz: u32) {
    let content = format!(
        r#"<m:Configuration token="ae_audio-1"><tt:Name>a</tt:Name><tt:UseCount>0</tt:UseCount><tt:Encoding>mpeg4-generic</tt:Encoding>
        <tt:Bitrate>{bitrate}</tt:Bitrate><tt:SampleRate>{kilohertz}</tt:SampleRate></m:Configuration>"#
    );
    bench.call("SetAudioEncoderConfiguration", &content).await;
}

/// Hears units of sound, and changes the bit rate to `then` after half of them.
async fn hear(bench: &Bench, units: usize, kilohertz: u32, then: u32) -> Vec<Vec<u8>> {
    let mut session = bench.describe().await;
    let mut streams = session.streams().iter();
    let audio = streams
        .position(|s| s.media() == "audio")
        .expect("an audio track");
    let stream = &session.streams()[audio];
    assert_eq!(stream.encoding_name(), "mpeg4-generic");
    assert_eq!(stream.clock_rate_hz(), kilohertz * 1000);
    let Some(ParametersRef::Audio(parameters)) = stream.parameters() else {
        panic!("no parameters of sound");
    };
    assert_eq!(parameters.rfc6381_codec(), Some("mp4a.40.2"));
    let options = SetupOptions::default().transport(Transport::Tcp(Default::default()));
    session.setup(audio, options).await.unwrap();
    let playing = session.play(PlayOptions::default()).await.unwrap();
    let mut playing = playing.demuxed().unwrap();
    let (mut heard, mut last) = (Vec::new(), None);
    while heard.len() < units {
        let item = playing.next().await.expect("the session goes on").unwrap();
        if let CodecItem::AudioFrame(frame) = item {
            assert_eq!(frame.loss(), 0);
            let at = frame.timestamp().timestamp();
            assert!(last.is_none_or(|last| at == last + 1024), "{at} after {last:?}");
            last = Some(at);
            heard.push(frame.data().to_vec());
            if heard.len() == units / 2 {
                set(bench, then, kilohertz).await;
            }
        }
    }
    heard
}

/// The samples of units that follow one another.
pub fn decode(units: &[Vec<u8>], rate: u32) -> Vec<i16> {
    let adts = units
        .iter()
        .flat_map(|unit| syom::wrap_adts_au(unit, rate, 1).unwrap());
    let stream: Vec<u8> = adts.collect();
    let decoded = syom::decode_with(&stream, &syom::DecodeOptions::unbounded()).unwrap();
    // The first unit has nothing before it.
    let samples = decoded.channels[0].iter().skip(1024);
    samples.map(|sample| (sample * 32_768.0) as i16).collect()
}

#[tokio::test]
async fn the_tone_is_heard_in_aac_and_its_bit_rate_follows_while_it_plays() {
    let bench = bench(None, false).await;
    let options = bench.call("GetAudioEncoderConfigurationOptions", "").await;
    assert!(
        options.contains("<tt:Encoding>mpeg4-generic</tt:Encoding>"),
        "{options}"
    );
    for (kilohertz, before, after) in [(16, 32, 64), (48, 64, 32)] {
        set(&bench, before, kilohertz).await;
        let units = hear(&bench, 40, kilohertz, after).await;
        let mean = |units: &[Vec<u8>]| {
            let octets: usize = units.iter().map(Vec::len).sum();
            octets as f64 / units.len() as f64 * 8.0 * f64::from(kilohertz) / 1024.0
        };
        // The change came somewhere after the twentieth; the first units of an encoder are larger than the others.
        for (mean, bitrate) in [(mean(&units[5..20]), before), (mean(&units[30..]), after)] {
            assert!(
                (mean / f64::from(bitrate) - 1.0).abs() < 0.2,
                "{mean} of {bitrate} kbit/s"
            );
        }
        is_the_tone_at(&decode(&units, kilohertz * 1000), kilohertz * 1000);
    }
}
