//! Audio clips and equalisers as a client of Media2 (`TR2`) meets them: uploaded by HTTP, played on a loudspeaker that remembers what it was given.
#![allow(missing_docs)]

#[path = "common/audio.rs"]
mod audio;
#[path = "common/camera.rs"]
mod camera;
mod common;
#[path = "media_clips/speech.rs"]
mod speech;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use audio::Played;
use common::device::{http_as, http_open, path_of};
use common::{ADMIN, PASSWORD, Reply, Running, call, handmade, start};
use onvif_core::rtp::g711::encode_ulaw;
use onvif_device::net::http::HttpLimits;
use onvif_device::services::media::MediaService;
use onvif_device::storage::{MemoryStorage, Storage};
use onvif_device::streaming::HubConfig;

const TR2: &str = "http://www.onvif.org/ver20/media/wsdl";
const NO_CLIP: &str = "400 Sender/InvalidArgVal/NoAudioClip";
const INVALID: &str = "400 Sender/InvalidArgVal/InvalidConfig";

struct Bench {
    running: Running,
    played: Played,
    gains: Arc<Mutex<Vec<f32>>>,
}

async fn bench_on(storage: Arc<dyn Storage>) -> Bench {
    bench_with(storage, |_| {}).await
}

/// A device whose media are completed before it is built.
async fn bench_with(storage: Arc<dyn Storage>, complete: impl FnOnce(&MediaService)) -> Bench {
    let sound = audio::Sound::default();
    let (played, gains) = (Arc::clone(&sound.played), Arc::clone(&sound.gains));
    let backend = Arc::new(camera::Camera);
    let hub = HubConfig::default();
    let media =
        MediaService::open_with_audio(backend, Some(Arc::new(sound)), Arc::clone(&storage), hub, 8554)
            .unwrap();
    complete(&media);
    let running = start(handmade().storage(storage).module(media), HttpLimits::default()).await;
    Bench {
        running,
        played,
        gains,
    }
}

async fn bench() -> Bench {
    bench_on(Arc::new(MemoryStorage::new())).await
}

impl Bench {
    async fn call(&self, operation: &str, content: &str) -> Reply {
        // This one has a request element of another name.
        let element = match operation {
            "SetEQPreset" => "SetEQPresetConfiguration",
            other => other,
        };
        let body = format!(r#"<m:{element} xmlns:m="{TR2}">{content}</m:{element}>"#);
        call(self.running.address, &body).await
    }

    async fn ok(&self, operation: &str, content: &str) -> String {
        let reply = self.call(operation, content).await;
        assert_eq!(reply.status, 200, "{operation}: {}", reply.body);
        reply.body
    }

    async fn refused(&self, operation: &str, content: &str) -> String {
        let reply = self.call(operation, content).await;
        reply.summary()
    }

    async fn upload(&self, uri: &str, file: &[u8]) -> u16 {
        let (status, ..) = http_as(&self.running, (ADMIN, PASSWORD), "POST", path_of(uri), "", file).await;
        status
    }

    /// A clip that is there. Returns its token.
    async fn clip(&self, fields: &str, file: &[u8]) -> String {
        let added = self.ok("AddAudioClip", &configuration(fields)).await;
        assert_eq!(self.upload(between(&added, "UploadUri>"), file).await, 200);
        between(&added, "Token>").to_owned()
    }

    /// Waits until the loudspeaker has been given so many octets, and returns all.
    async fn heard(&self, octets: usize) -> Vec<u8> {
        let all = || -> Vec<u8> {
            let played = self.played.lock().unwrap();
            played.iter().flat_map(|(_, octets)| octets.clone()).collect()
        };
        let wait = async {
            while all().len() < octets {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        let waited = tokio::time::timeout(Duration::from_secs(60), wait).await;
        waited.unwrap_or_else(|_| panic!("{} of {octets} octets were played", all().len()));
        all()
    }

    async fn silence(&self) {
        let wait = async {
            while self.ok("GetPlayingAudioClips", "").await.contains("RepeatsLeft") {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        let waited = tokio::time::timeout(Duration::from_secs(60), wait).await;
        waited.expect("the clip does not end");
    }
}

fn between<'t>(text: &'t str, before: &str) -> &'t str {
    let rest = text
        .split(before)
        .nth(1)
        .unwrap_or_else(|| panic!("{before} is not in {text}"));
    rest.split('<').next().unwrap_or(rest)
}

/// A configuration in which some fields, given in their order, take the place of the usual ones.
fn configuration(fields: &str) -> String {
    let field = |name: &str, usual: &str| match fields.split_once(&format!("<m:{name}>")) {
        Some((_, rest)) => format!("<m:{name}>{}</m:{name}>", rest.split('<').next().unwrap()),
        None if usual.is_empty() => String::new(),
        None => format!("<m:{name}>{usual}</m:{name}>"),
    };
    format!(
        "<m:Configuration>{}{}{}{}{}{}{}{}</m:Configuration>",
        field("Enabled", "true"),
        field("Name", "Bell"),
        field("AudioOutputToken", ""),
        field("Type", "audio/vnd.wave;codec=1"),
        field("RepeatCycles", "0"),
        field("RepeatInterval", ""),
        field("AudioOutputLevel", ""),
        field("ScheduleToken", ""),
    )
}

/// A WAV file of 8 kHz.
fn wave(samples: &[i16]) -> Vec<u8> {
    let data: Vec<u8> = samples.iter().flat_map(|sample| sample.to_le_bytes()).collect();
    let mut file =
        b"RIFF\0\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\x40\x1F\0\0\x80\x3E\0\0\x02\0\x10\0data".to_vec();
    file.extend_from_slice(&(data.len() as u32).to_le_bytes());
    file.extend_from_slice(&data);
    file
}

fn samples() -> Vec<i16> {
    (0..1000).map(|n| n * 30 - 15_000).collect()
}

fn octets() -> Vec<u8> {
    samples().into_iter().map(encode_ulaw).collect()
}

#[tokio::test]
async fn a_clip_is_uploaded_played_to_its_last_sample_and_deleted() {
    let bench = bench().await;
    let capabilities = bench.ok("GetServiceCapabilities", "").await;
    for part in [
        r#"MaxAudioClipLimit="2""#,
        r#"MaxAudioClipSize="8""#,
        r#"SupportedAudioClipFormat="audio/vnd.wave;codec=1 audio/vnd.wave;codec=7""#,
    ] {
        assert!(capabilities.contains(part), "{part}: {capabilities}");
    }
    let fields = "<m:AudioOutputToken>speaker</m:AudioOutputToken><m:RepeatCycles>2</m:RepeatCycles><m:AudioOutputLevel>70</m:AudioOutputLevel>";
    let added = bench.ok("AddAudioClip", &configuration(fields)).await;
    assert!(added.contains("ExpiryTime>20"), "{added}");
    let none = bench.ok("GetAudioClips", "").await;
    assert!(!none.contains("AudioClipItem"), "there is no file yet: {none}");
    let token = between(&added, "Token>").to_owned();
    assert_eq!(
        bench
            .upload(between(&added, "UploadUri>"), &wave(&samples()))
            .await,
        200
    );
    let named = format!("<m:Token>{token}</m:Token>");
    let shown = bench.ok("GetAudioClips", &named).await;
    for part in [
        "Enabled>true<",
        "Name>Bell<",
        "AudioOutputToken>speaker<",
        "Type>audio/vnd.wave;codec=1<",
        "RepeatCycles>2<",
        "AudioOutputLevel>70<",
    ] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
    // Once more than is asked for here: the request counts, not the configuration.
    bench
        .ok(
            "PlayAudioClip",
            &format!("{named}<m:Play>true</m:Play><m:RepeatCycles>1</m:RepeatCycles>"),
        )
        .await;
    bench.silence().await;
    assert_eq!(bench.heard(2000).await, octets().repeat(2));

    // Without end, until it is stopped.
    bench.played.lock().unwrap().clear();
    bench
        .ok(
            "PlayAudioClip",
            &format!("{named}<m:Play>true</m:Play><m:RepeatCycles>-1</m:RepeatCycles>"),
        )
        .await;
    assert!(bench.heard(2500).await.starts_with(&octets().repeat(2)));
    let playing = bench.ok("GetPlayingAudioClips", "").await;
    for part in [
        &format!("Token>{token}<"),
        "Name>Bell<",
        "AudioOutputToken>speaker<",
        "AudioOutputLevel>70<",
        "RepeatsLeft>-1<",
    ] {
        assert!(playing.contains(part), "{part}: {playing}");
    }
    let refused = bench.refused("DeleteAudioClip", &named).await;
    assert_eq!(refused, "400 Sender/InvalidArgVal/AudioClipDeleteError");
    bench
        .ok("PlayAudioClip", &format!("{named}<m:Play>false</m:Play>"))
        .await;
    let idle = bench.ok("GetPlayingAudioClips", "").await;
    assert!(!idle.contains("RepeatsLeft"), "{idle}");
    bench.ok("DeleteAudioClip", &named).await;
    for (operation, content) in [
        ("GetAudioClips", named.clone()),
        ("DeleteAudioClip", named.clone()),
        ("PlayAudioClip", format!("{named}<m:Play>true</m:Play>")),
        ("PlayAudioClip", format!("{named}<m:Play>false</m:Play>")),
        ("SetAudioClip", format!("{named}{}", configuration(""))),
    ] {
        assert_eq!(bench.refused(operation, &content).await, NO_CLIP, "{operation}");
    }
}

#[tokio::test]
async fn files_are_taken_from_who_may_at_their_address_and_of_their_format_only() {
    let bench = bench().await;
    let added = bench.ok("AddAudioClip", &configuration("")).await;
    let uri = between(&added, "UploadUri>").to_owned();
    let file = wave(&samples());
    let (nobody, ..) = http_open(&bench.running, "POST", path_of(&uri), "", &file).await;
    assert_eq!(nobody, 401);
    assert_eq!(bench.upload("/onvif/audio_clip/0123", &file).await, 404);
    assert_eq!(bench.upload(&uri, b"ID3 and more").await, 415);
    assert_eq!(bench.upload(&uri, &file[..file.len() - 1]).await, 415);
    assert_eq!(bench.upload(&uri, &wave(&vec![0; 4075])).await, 413);
    let none = bench.ok("GetAudioClips", "").await;
    assert!(!none.contains("AudioClipItem"), "{none}");
    // The address is still good, once.
    assert_eq!(bench.upload(&uri, &file).await, 200);
    assert_eq!(bench.upload(&uri, &file).await, 410);
    assert!(bench.ok("GetAudioClips", "").await.contains("AudioClipItem"));
    let announced = bench
        .ok(
            "AddAudioClip",
            &configuration("<m:Type>audio/vnd.wave;codec=7</m:Type>"),
        )
        .await;
    assert_eq!(
        bench.upload(between(&announced, "UploadUri>"), &file).await,
        415,
        "it is linear"
    );
}

#[tokio::test]
async fn configurations_outside_of_what_is_possible_are_refused_and_change_nothing() {
    let bench = bench().await;
    let token = bench.clip("", &wave(&samples())).await;
    let named = format!("<m:Token>{token}</m:Token>");
    let before = bench.ok("GetAudioClips", "").await;
    let long = format!("<m:Name>{}</m:Name>", "x".repeat(65));
    for fields in [
        "<m:Type>audio/mpeg</m:Type>",
        "<m:AudioOutputToken>nowhere</m:AudioOutputToken>",
        "<m:RepeatCycles>-2</m:RepeatCycles>",
        "<m:RepeatInterval>-1</m:RepeatInterval>",
        "<m:ScheduleToken>s</m:ScheduleToken>",
        "<m:Name></m:Name>",
        &long,
    ] {
        let configuration = configuration(fields);
        assert_eq!(
            bench.refused("AddAudioClip", &configuration).await,
            INVALID,
            "{fields}"
        );
        let set = format!("{named}{configuration}");
        assert_eq!(bench.refused("SetAudioClip", &set).await, INVALID, "{fields}");
    }
    let other = configuration("<m:Type>audio/vnd.wave;codec=7</m:Type>");
    assert_eq!(
        bench.refused("SetAudioClip", &format!("{named}{other}")).await,
        INVALID,
        "another format"
    );
    for taken in [&token, "a/b", ""] {
        let add = format!("<m:Token>{taken}</m:Token>{}", configuration(""));
        assert_eq!(bench.refused("AddAudioClip", &add).await, INVALID, "{taken}");
    }
    assert_eq!(bench.ok("GetAudioClips", "").await, before);

    // One place is left.
    bench.ok("AddAudioClip", &configuration("")).await;
    let full = bench.refused("AddAudioClip", &configuration("")).await;
    assert_eq!(full, "500 Receiver/Action/MaxAudioClipLimit");

    let play = |more: &str| format!("{named}{more}");
    let wrong = play("<m:AudioOutputToken>nowhere</m:AudioOutputToken><m:Play>true</m:Play>");
    let no_output = "400 Sender/InvalidArgVal/NoAudioOutput";
    assert_eq!(bench.refused("PlayAudioClip", &wrong).await, no_output);
    assert_eq!(
        bench
            .refused("PlayAudioClip", &wrong.replace("true", "false"))
            .await,
        no_output
    );
    let cycles = play("<m:Play>true</m:Play><m:RepeatCycles>-2</m:RepeatCycles>");
    assert_eq!(
        bench.refused("PlayAudioClip", &cycles).await,
        "400 Sender/InvalidArgVal"
    );
    // Disabled while it is played: it falls silent, and is not played again.
    bench
        .ok(
            "PlayAudioClip",
            &play("<m:Play>true</m:Play><m:RepeatCycles>-1</m:RepeatCycles>"),
        )
        .await;
    let disabled = configuration("<m:Enabled>false</m:Enabled>");
    bench.ok("SetAudioClip", &format!("{named}{disabled}")).await;
    assert!(!bench.ok("GetPlayingAudioClips", "").await.contains("RepeatsLeft"));
    assert!(bench.ok("GetAudioClips", "").await.contains("Enabled>false<"));
    let refused = bench
        .refused("PlayAudioClip", &play("<m:Play>true</m:Play>"))
        .await;
    assert_eq!(refused, "400 Sender/InvalidArgVal/PlayAudioClipError");
}

#[tokio::test]
async fn clips_outlive_the_process() {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let first = bench_on(Arc::clone(&storage)).await;
    let token = first.clip("<m:Name>Gong</m:Name>", &wave(&samples())).await;
    drop(first);
    let second = bench_on(storage).await;
    assert!(second.ok("GetAudioClips", "").await.contains("Name>Gong<"));
    second
        .ok(
            "PlayAudioClip",
            &format!("<m:Token>{token}</m:Token><m:Play>true</m:Play>"),
        )
        .await;
    second.silence().await;
    assert_eq!(second.heard(1000).await, octets());
}

#[tokio::test]
async fn a_device_without_loudspeaker_has_no_clips_and_says_so() {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let media = MediaService::open(
        Arc::new(camera::Camera),
        Arc::clone(&storage),
        HubConfig::default(),
        8554,
    );
    let device = handmade().storage(storage).module(media.unwrap());
    let bench = Bench {
        running: start(device, HttpLimits::default()).await,
        played: Played::default(),
        gains: Arc::default(),
    };
    assert!(
        !bench
            .ok("GetServiceCapabilities", "")
            .await
            .contains("AudioClipCapabilities")
    );
    let named = "<m:Token>a</m:Token>";
    for (operation, content) in [
        ("GetAudioClips", String::new()),
        ("AddAudioClip", configuration("")),
        ("SetAudioClip", format!("{named}{}", configuration(""))),
        ("DeleteAudioClip", named.to_owned()),
        ("PlayAudioClip", format!("{named}<m:Play>true</m:Play>")),
        ("GetPlayingAudioClips", String::new()),
        ("SetEQPreset", preset("eq_flat_speaker", true, "")),
    ] {
        assert_eq!(
            bench.refused(operation, &content).await,
            "500 Receiver/ActionNotSupported",
            "{operation}"
        );
    }
}

/// A preset of the equaliser with bands: pairs of frequency and decibels.
fn preset(token: &str, default: bool, bands: &str) -> String {
    let bands: String = bands
        .split_whitespace()
        .filter_map(|band| band.split_once('='))
        .map(|(hertz, decibels)| {
            format!(
                "<tt:FrequencyDecibelPair><tt:CenterFrequency>{hertz}</tt:CenterFrequency><tt:Decibel>{decibels}</tt:Decibel></tt:FrequencyDecibelPair>"
            )
        })
        .collect();
    format!(
        r#"<m:Configuration xmlns:tt="http://www.onvif.org/ver10/schema"><tt:Token>{token}</tt:Token><tt:Name>mine</tt:Name><tt:isDefault>{default}</tt:isDefault>
        <tt:isFrequencyDecibelEditable>true</tt:isFrequencyDecibelEditable>{bands}</m:Configuration>"#
    )
}

const PRESETS: &str = "<m:ConfigurationToken>ao_speaker</m:ConfigurationToken>";

#[tokio::test]
async fn one_preset_of_an_equaliser_is_in_effect_and_outlives_the_process() {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let bench = bench_on(Arc::clone(&storage)).await;
    let gains = || bench.gains.lock().unwrap().clone();
    assert_eq!(gains(), [0.0; 3], "as it comes from the factory");
    let operation = "GetAudioOutputConfigurationOptions";
    let all = bench.ok(operation, "").await;
    assert!(!all.contains("EQPreset"), "presets belong to one output: {all}");
    let shown = bench.ok(operation, PRESETS).await;
    assert_eq!(shown.matches("EQPresets>").count(), 6, "{shown}");
    assert_eq!(
        shown.matches("isFrequencyDecibelEditable>true").count(),
        1,
        "{shown}"
    );
    assert!(shown.contains("EQPresetScheduleSupport>false"), "{shown}");

    bench
        .ok("SetEQPreset", &preset("eq_speech_speaker", true, ""))
        .await;
    assert_eq!(gains(), [-6.0, 3.0, 3.0]);
    // Changed without being chosen: not heard yet. What is out of range is moved into it, as the specification wants.
    bench
        .ok(
            "SetEQPreset",
            &preset("eq_custom_speaker", false, "1000=4.5 2000=-99"),
        )
        .await;
    assert_eq!(gains(), [-6.0, 3.0, 3.0]);
    let shown = bench.ok(operation, PRESETS).await;
    assert!(
        shown.contains("Decibel>-10<") && shown.contains("Decibel>4.5<"),
        "{shown}"
    );
    bench
        .ok("SetEQPreset", &preset("eq_custom_speaker", true, ""))
        .await;
    assert_eq!(gains(), [0.0, 4.5, -10.0]);
    let shown = bench.ok(operation, PRESETS).await;
    assert_eq!(shown.matches("isDefault>true").count(), 1, "{shown}");
    drop(bench);

    let bench = bench_on(storage).await;
    assert_eq!(*bench.gains.lock().unwrap(), [0.0, 4.5, -10.0]);
    // Without a default the device chooses one: the one that changes nothing.
    bench
        .ok("SetEQPreset", &preset("eq_custom_speaker", false, ""))
        .await;
    assert_eq!(*bench.gains.lock().unwrap(), [0.0; 3]);
    assert!(bench.ok(operation, PRESETS).await.contains("isDefault>true"));
}

#[tokio::test]
async fn presets_that_are_not_there_or_not_possible_are_refused_and_change_nothing() {
    let bench = bench().await;
    let before = bench.ok("GetAudioOutputConfigurationOptions", PRESETS).await;
    let modify = "400 Sender/InvalidArgVal/ConfigModify";
    let scheduled = preset("eq_custom_speaker", true, "").replace(
        "</tt:isDefault>",
        "</tt:isDefault><tt:ScheduleToken>s</tt:ScheduleToken>",
    );
    for (content, fault) in [
        (
            preset("eq_custom_mic", true, ""),
            "400 Sender/InvalidArgVal/NoConfig",
        ),
        (preset("", true, ""), "400 Sender/InvalidArgVal/NoConfig"),
        (preset("eq_custom_speaker", true, "1001=1"), modify),
        (preset("eq_custom_speaker", true, "1000=NaN"), modify),
        (preset("eq_speech_speaker", true, "1000=1"), modify),
        (scheduled, modify),
    ] {
        assert_eq!(bench.refused("SetEQPreset", &content).await, fault, "{content}");
    }
    assert_eq!(
        bench.ok("GetAudioOutputConfigurationOptions", PRESETS).await,
        before
    );
    assert_eq!(*bench.gains.lock().unwrap(), [0.0; 3]);
}
