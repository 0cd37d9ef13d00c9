//! Recordings that a client uploads, as they come out of the loudspeaker: to the sample, at their volume, through the equaliser.

use bytes::Bytes;
use http::header;
use onvif_core::auth::digest;
use onvif_device::body::Body;
use reference_camera::speech::SpeechSpec;
use tokio::sync::mpsc;

use super::*;

const TT: &str = "http://www.onvif.org/ver10/schema";

/// A tone of half a second, which is 4000 samples.
fn tone() -> Vec<i16> {
    let step = std::f64::consts::TAU * 1000.0 / 8000.0;
    (0..4000)
        .map(|n| ((f64::from(n) * step).sin() * 5000.0) as i16)
        .collect()
}

fn wave(samples: &[i16]) -> Vec<u8> {
    let mut file = std::io::Cursor::new(Vec::new());
    let spec = hound::WavSpec {
        channels: 1,
        sample_rate: 8000,
        bits_per_sample: 16,
        sample_format: hound::SampleFormat::Int,
    };
    let mut writer = hound::WavWriter::new(&mut file, spec).unwrap();
    samples
        .iter()
        .for_each(|sample| writer.write_sample(*sample).unwrap());
    writer.finalize().unwrap();
    file.into_inner()
}

fn connection() -> ConnectionInfo {
    ConnectionInfo {
        peer: "127.0.0.1:1".parse().unwrap(),
        local: "127.0.0.1:2".parse().unwrap(),
        scheme: Scheme::Http,
    }
}

/// Uploads as the administrator.
async fn upload(bench: &Bench, uri: &str, file: Vec<u8>) {
    let path = uri.parse::<http::Uri>().unwrap().path().to_owned();
    let request = |authorization: Option<String>, body: Vec<u8>| {
        let mut request = Request::post(&path).header(header::HOST, "camera");
        if let Some(authorization) = authorization {
            request = request.header(header::AUTHORIZATION, authorization);
        }
        request.body(Body::from(Bytes::from(body))).unwrap()
    };
    let refused = bench.device.handle(request(None, Vec::new()), connection()).await;
    assert_eq!(refused.status(), 401);
    let challenge = refused.headers()[header::WWW_AUTHENTICATE].as_bytes().to_vec();
    let mut client = digest::Client::new(ADMIN.0, ADMIN.1.into());
    client.accept(&digest::challenges(&challenge).unwrap()).unwrap();
    let authorization = client.authorize("POST", &path, "c0ffee").unwrap();
    let reply = bench
        .device
        .handle(request(Some(authorization.to_string()), file), connection())
        .await;
    assert_eq!(reply.status(), 200);
}

fn configuration(more: &str) -> String {
    format!(
        "<m:Configuration><m:Enabled>true</m:Enabled><m:Name>Tone</m:Name><m:Type>audio/vnd.wave;codec=1</m:Type>
        <m:RepeatCycles>0</m:RepeatCycles>{more}</m:Configuration>"
    )
}

fn text<'t>(reply: &'t str, name: &str) -> &'t str {
    let rest = reply.split(&format!("{name}>")).nth(1);
    rest.and_then(|rest| rest.split('<').next())
        .unwrap_or_else(|| panic!("no {name} in {reply}"))
}

async fn play(bench: &Bench, token: &str) {
    bench
        .call(
            "PlayAudioClip",
            &format!("<m:Token>{token}</m:Token><m:Play>true</m:Play>"),
        )
        .await;
}

#[tokio::test]
async fn a_clip_is_heard_to_the_sample_at_its_volume_and_through_the_equaliser() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("said.wav");
    let bench = bench(Some(path.clone()), false).await;
    let added = bench.call("AddAudioClip", &configuration("")).await;
    upload(&bench, text(&added, "UploadUri"), wave(&tone())).await;
    let token = text(&added, "Token");
    play(&bench, token).await;
    let heard = recorded(&path, 4000).await;
    assert!(heard == tone(), "something is lost or changed");

    let quieter = configuration("<m:AudioOutputLevel>50</m:AudioOutputLevel>");
    bench
        .call("SetAudioClip", &format!("<m:Token>{token}</m:Token>{quieter}"))
        .await;
    play(&bench, token).await;
    let heard = recorded(&path, 8000).await;
    let halved: Vec<i16> = tone().iter().map(|sample| sample / 2).collect();
    assert!(heard[4000..] == halved, "the volume is wrong");

    // The volume is back, and the equaliser makes twice as much of the tone.
    bench
        .call(
            "SetAudioClip",
            &format!("<m:Token>{token}</m:Token>{}", configuration("")),
        )
        .await;
    let options = bench
        .call(
            "GetAudioOutputConfigurationOptions",
            "<m:ConfigurationToken>ao_speaker-1</m:ConfigurationToken>",
        )
        .await;
    assert!(
        options.contains("eq_custom_speaker-1") && options.contains("CenterFrequency>1000<"),
        "{options}"
    );
    let preset = format!(
        r#"<m:Configuration xmlns:tt="{TT}"><tt:Token>eq_custom_speaker-1</tt:Token><tt:Name>Custom</tt:Name><tt:isDefault>true</tt:isDefault>
        <tt:isFrequencyDecibelEditable>true</tt:isFrequencyDecibelEditable><tt:FrequencyDecibelPair>
        <tt:CenterFrequency>1000</tt:CenterFrequency><tt:Decibel>6</tt:Decibel></tt:FrequencyDecibelPair></m:Configuration>"#
    );
    bench.call("SetEQPresetConfiguration", &preset).await;
    play(&bench, token).await;
    let heard = recorded(&path, 12_000).await;
    // After the filters have settled.
    let level = amplitude(&heard[9000..12_000], 1000.0) / 5000.0;
    assert!((level - 1.995).abs() < 0.05, "{level}");
}

/// The program says the text that it knows, in the voice that it is told, and nothing else.
#[tokio::test]
async fn a_text_is_spoken_by_a_program_and_heard() {
    let directory = tempfile::tempdir().unwrap();
    let (said, spoken) = (
        directory.path().join("said.wav"),
        directory.path().join("spoken.wav"),
    );
    std::fs::write(&spoken, wave(&tone())).unwrap();
    let script = format!(
        "read text; test \\\"$text $0\\\" = 'Fire & smoke de+f3' && cat {}",
        spoken.display()
    );
    let spec = format!(
        "command = [\"sh\", \"-c\", \"{script}\", \"{{language}}+{{voice}}\"]\nlanguages = [\"en\", \"de\"]\nvoices = {{ female = \"f3\" }}"
    );
    let spec: SpeechSpec = toml::from_str(&spec).unwrap();
    spec.check().unwrap();
    let program = Arc::new(spec.open().unwrap());
    let bench = bench_with(LOOPBACK.into(), Some(said.clone()), false, |media| {
        media.set_speech(program);
    });
    let bench = bench.await;
    let request = configuration("")
        + "<m:TTSConfiguration><m:Content>Fire &amp; smoke</m:Content><m:Language>de</m:Language><m:VoiceType>female</m:VoiceType></m:TTSConfiguration>";
    let added = bench.call("AddTTSAudioClip", &request).await;
    play(&bench, text(&added, "Token")).await;
    assert!(
        recorded(&said, 4000).await == tone(),
        "something is lost or changed"
    );
}

#[tokio::test]
async fn a_person_who_talks_takes_the_loudspeaker_from_a_clip() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("said.wav");
    let bench = bench(Some(path.clone()), true).await;
    let (tell, mut told) = mpsc::unbounded_channel();
    bench.bell.events().observe(move |notification| {
        if notification.topic().path() == "tns1:Media/AudioClip/State" {
            let _ = tell.send(notification.value("Reason").map(str::to_owned));
        }
    });
    let added = bench
        .call("AddAudioClip", &configuration("").replace(">0<", ">-1<"))
        .await;
    upload(&bench, text(&added, "UploadUri"), wave(&tone())).await;
    play(&bench, text(&added, "Token")).await;
    assert_eq!(told.recv().await.unwrap().as_deref(), Some("Started"));

    let url = bench.url("stream");
    let mut talker = Client::connect(bench.rtsp).await;
    let (_, sdp) = talker.request("DESCRIBE", &url, REQUIRE).await;
    let track = format!("{url}/{}", control(&sdp, "sendonly"));
    let interleaved = format!("{REQUIRE}Transport: RTP/AVP/TCP;unicast;interleaved=0-1\r\n");
    let (reply, _) = talker.request("SETUP", &track, &interleaved).await;
    assert_eq!(status(&reply), "200", "{reply}");
    loop {
        match told.recv().await.unwrap().as_deref() {
            Some("Interrupted") => break,
            Some("Repeating") => {}
            other => panic!("{other:?}"),
        }
    }
    let playing = bench.call("GetPlayingAudioClips", "").await;
    assert!(!playing.contains("RepeatsLeft"), "{playing}");
}
