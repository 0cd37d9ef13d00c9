//! Clips that are made of text (`AddTTSAudioClip`), by a speaker that makes one sample of each character.

use onvif_device::backend::BackendError;
use onvif_device::backend::speech::{Speech, SpeechBackend, SpeechOptions, VoiceType};
use onvif_device::backend::video::BoxFuture;

use super::*;

const LANGUAGE: &str = "400 Sender/InvalidArgVal/InvalidLanguage";

/// Speaks a sample of 100 for each character, and fails at the text `mute`.
struct Letters;

impl SpeechBackend for Letters {
    fn options(&self) -> SpeechOptions {
        SpeechOptions {
            languages: vec!["en-GB".to_owned(), "de".to_owned()],
            voices: vec![VoiceType::Female],
            max_characters: 5000,
        }
    }

    fn speak<'a>(
        &'a self,
        text: &'a str,
        language: &'a str,
        voice: VoiceType,
    ) -> BoxFuture<'a, Result<Speech, BackendError>> {
        assert_eq!((language, voice), ("en-GB", VoiceType::Female));
        Box::pin(async move {
            match text {
                "mute" => Err(BackendError::Failed("no voice".to_owned())),
                "silence" => Ok(Speech {
                    sample_rate: 8000,
                    samples: Vec::new(),
                }),
                _ => Ok(Speech {
                    sample_rate: 8000,
                    samples: text.chars().map(|_| 100).collect(),
                }),
            }
        })
    }
}

async fn bench_that_speaks(storage: Arc<dyn Storage>) -> Bench {
    bench_with(storage, |media| media.set_speech(Arc::new(Letters))).await
}

async fn bench() -> Bench {
    bench_that_speaks(Arc::new(MemoryStorage::new())).await
}

/// A request with a token, a configuration in which some fields are other ones, and a text.
fn request(token: &str, fields: &str, text: &str) -> String {
    request_in(token, fields, text, "EN-gb", "female")
}

fn request_in(token: &str, fields: &str, text: &str, language: &str, voice: &str) -> String {
    format!(
        "{token}{}<m:TTSConfiguration><m:Content>{text}</m:Content><m:Language>{language}</m:Language><m:VoiceType>{voice}</m:VoiceType></m:TTSConfiguration>",
        configuration(fields)
    )
}

#[tokio::test]
async fn a_text_becomes_a_clip_that_is_played_and_outlives_the_process() {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
    let bench = bench_that_speaks(Arc::clone(&storage)).await;
    let capabilities = bench.ok("GetServiceCapabilities", "").await;
    for part in [
        r#"MaxContentLength="5000""#,
        r#"TTSLanguage="en-GB de""#,
        r#"TTSVoiceType="female""#,
    ] {
        assert!(capabilities.contains(part), "{part}: {capabilities}");
    }
    let added = bench
        .ok(
            "AddTTSAudioClip",
            &request(
                "<m:Token>gate</m:Token>",
                "<m:Name>Gate</m:Name>",
                &"a".repeat(1000),
            ),
        )
        .await;
    assert_eq!(between(&added, "Token>"), "gate");
    let ulaw = "<m:Type>audio/vnd.wave;codec=7</m:Type>";
    let other = bench.ok("AddTTSAudioClip", &request("", ulaw, "b")).await;
    drop(bench);

    let bench = bench_that_speaks(storage).await;
    let shown = bench.ok("GetAudioClips", "").await;
    assert!(
        shown.contains("Name>Gate<") && shown.contains(between(&other, "Token>")),
        "{shown}"
    );
    assert!(shown.contains("Type>audio/vnd.wave;codec=7<"), "{shown}");
    bench
        .ok("PlayAudioClip", "<m:Token>gate</m:Token><m:Play>true</m:Play>")
        .await;
    bench.silence().await;
    assert_eq!(bench.heard(1000).await, vec![encode_ulaw(100); 1000]);
}

#[tokio::test]
async fn what_cannot_be_spoken_is_refused_and_takes_no_place() {
    let bench = bench().await;
    // One of two places is taken, and the file of this one is expected.
    let expected = bench
        .ok(
            "AddAudioClip",
            &format!("<m:Token>bell</m:Token>{}", configuration("")),
        )
        .await;
    let linear = |count: usize| request("", "", &"x".repeat(count));
    for (content, fault) in [
        (request_in("", "", "x", "fr", "female"), LANGUAGE),
        (request_in("", "", "x", "en", "female"), LANGUAGE),
        (request_in("", "", "x", "", "female"), LANGUAGE),
        (request_in("", "", "x", "en-GB", "male"), INVALID),
        (request_in("", "", "x", "en-GB", "child"), INVALID),
        (request("", "", ""), INVALID),
        (request("", "", " \n "), INVALID),
        (linear(5001), INVALID),
        // Its speech is larger than a clip can be.
        (linear(4075), INVALID),
        (request("<m:Token>bell</m:Token>", "", "x"), INVALID),
        (request("<m:Token>a/b</m:Token>", "", "x"), INVALID),
        (request("", "<m:Type>audio/mpeg</m:Type>", "x"), INVALID),
        (
            request("", "<m:AudioOutputToken>nowhere</m:AudioOutputToken>", "x"),
            INVALID,
        ),
        (request("", "", "mute"), "500 Receiver/Action"),
        (request("", "", "silence"), "500 Receiver/Action"),
    ] {
        assert_eq!(
            bench.refused("AddTTSAudioClip", &content).await,
            fault,
            "{content}"
        );
    }
    let none = bench.ok("GetAudioClips", "").await;
    assert!(!none.contains("AudioClipItem"), "{none}");
    // The second place is still free, and what was expected still is.
    bench.ok("AddTTSAudioClip", &linear(4074)).await;
    let full = bench.refused("AddTTSAudioClip", &linear(1)).await;
    assert_eq!(full, "500 Receiver/Action/MaxAudioClipLimit");
    assert_eq!(
        bench
            .upload(between(&expected, "UploadUri>"), &wave(&samples()))
            .await,
        200
    );
    let full = bench.refused("AddTTSAudioClip", &linear(1)).await;
    assert_eq!(full, "500 Receiver/Action/MaxAudioClipLimit");
}

#[tokio::test]
async fn a_device_that_cannot_speak_says_so() {
    let bench = super::bench().await;
    let capabilities = bench.ok("GetServiceCapabilities", "").await;
    assert!(!capabilities.contains("TTSCapabilities"), "{capabilities}");
    assert_eq!(
        bench.refused("AddTTSAudioClip", &request("", "", "x")).await,
        "500 Receiver/ActionNotSupported"
    );
}
