//! The encoders of audio sources: how many there are, what they are called, and what of them is kept.

use std::sync::Arc;

use super::model::{MediaError, MediaModel};
use super::state::{ConfigurationKind as Kind, MediaState};
use super::tests::{HD, Hardware};
use crate::backend::BackendError;
use crate::backend::audio::{
    AudioBackend, AudioCodec, AudioEncoder, AudioEncoderOptions, AudioSettings, AudioSink, AudioSource,
    MAX_AUDIO_ENCODERS,
};
use crate::storage::{MemoryStorage, Storage};

const PCMA: AudioSettings = AudioSettings {
    codec: AudioCodec::Pcma,
    ..AudioSettings::PCMU
};

/// Microphones with both laws of G.711. How many encoders they have is left to the library.
struct Microphones(&'static [&'static str]);

impl AudioBackend for Microphones {
    fn sources(&self) -> Vec<AudioSource> {
        let sources = self.0.iter().map(|token| AudioSource {
            token: (*token).to_owned(),
            channels: 1,
        });
        sources.collect()
    }

    fn encoder_options(&self, _: &str) -> Result<Vec<AudioEncoderOptions>, BackendError> {
        let codecs = [AudioCodec::Pcmu, AudioCodec::Pcma];
        Ok(codecs.map(AudioEncoderOptions::g711).to_vec())
    }

    fn start_encoder(
        &self,
        _: &str,
        _: &AudioSettings,
        _: Arc<dyn AudioSink>,
    ) -> Result<Box<dyn AudioEncoder>, BackendError> {
        Err(BackendError::Busy("the scripted microphone is silent".into()))
    }
}

/// The same with certain encoders each.
struct With(Microphones, Vec<AudioSettings>);

impl AudioBackend for With {
    fn sources(&self) -> Vec<AudioSource> {
        self.0.sources()
    }

    fn encoder_options(&self, source: &str) -> Result<Vec<AudioEncoderOptions>, BackendError> {
        self.0.encoder_options(source)
    }

    fn default_encoders(&self, _: &str) -> Result<Vec<AudioSettings>, BackendError> {
        Ok(self.1.clone())
    }

    fn start_encoder(
        &self,
        source: &str,
        settings: &AudioSettings,
        sink: Arc<dyn AudioSink>,
    ) -> Result<Box<dyn AudioEncoder>, BackendError> {
        self.0.start_encoder(source, settings, sink)
    }
}

const MIC: Microphones = Microphones(&["mic"]);

fn open(audio: impl AudioBackend, storage: &Arc<MemoryStorage>) -> Result<MediaModel, MediaError> {
    let video = Hardware {
        sources: 2,
        widest: HD,
    };
    let storage = Arc::<MemoryStorage>::clone(storage);
    MediaModel::open_with_audio(Arc::new(video), Some(Arc::new(audio)), storage)
}

fn encoders(state: &MediaState) -> Vec<(&str, &str, u32, AudioCodec)> {
    let all = state.audio.encoders.iter();
    all.map(|c| (c.token.as_str(), c.source.as_str(), c.encoder, c.settings.codec))
        .collect()
}

fn encoder_in<'s>(state: &'s MediaState, profile: &str) -> Option<&'s str> {
    let configurations = &state.profile(profile).unwrap().configurations;
    configurations.get(&Kind::AudioEncoder).map(String::as_str)
}

#[test]
fn each_encoder_has_a_configuration_of_its_own_and_fixed_profiles_have_the_first() {
    let storage = Arc::default();
    // The second encoder of the one must not be called as the first of the other is.
    let both = With(Microphones(&["mic", "mic_2"]), vec![AudioSettings::PCMU, PCMA]);
    let model = open(both, &storage).unwrap();
    let state = model.state();
    assert_eq!(
        encoders(&state),
        [
            ("ae_mic", "mic", 0, AudioCodec::Pcmu),
            ("ae_mic_2_", "mic", 1, AudioCodec::Pcma),
            ("ae_mic_2", "mic_2", 0, AudioCodec::Pcmu),
            ("ae_mic_2_2", "mic_2", 1, AudioCodec::Pcma),
        ]
    );
    assert_eq!(encoder_in(&state, "cam0_main"), Some("ae_mic"));
    assert_eq!(encoder_in(&state, "cam1_sub"), Some("ae_mic_2"));
    let conflict = |token| {
        let profile = state.profile("cam0_main").unwrap();
        !state
            .is_compatible(&[], profile, Kind::AudioEncoder, token)
            .unwrap()
    };
    assert!(!conflict("ae_mic_2_"), "it belongs to the same source");
    assert!(conflict("ae_mic_2") && conflict("ae_mic_2_2"));
}

#[tokio::test]
async fn what_was_stored_with_another_number_of_encoders_is_kept() {
    let storage = Arc::<MemoryStorage>::default();
    let model = open(MIC, &storage).unwrap();
    assert_eq!(encoders(&model.state()), [("ae_mic", "mic", 0, AudioCodec::Pcmu)]);
    let mut first = model.state().audio_encoder("ae_mic").unwrap().clone();
    first.settings = PCMA;
    first.multicast.port = 5000;
    first.multicast.address = [239, 1, 2, 3].into();
    model.set_audio_encoder(first.clone()).await.unwrap();
    drop(model);

    // As it was written when each source had one encoder.
    let document = storage.load("media").unwrap().unwrap();
    let mut document: serde_json::Value = serde_json::from_slice(&document).unwrap();
    let stored = document["audio"]["encoders"][0].as_object_mut().unwrap();
    assert!(stored.remove("encoder").is_some());
    storage
        .store("media", &serde_json::to_vec(&document).unwrap())
        .unwrap();

    let both = || With(MIC, vec![AudioSettings::PCMU; 2]);
    let model = open(both(), &storage).unwrap();
    assert_eq!(model.state().audio_encoder("ae_mic").unwrap(), &first);
    let mut second = model.state().audio_encoder("ae_mic_2").unwrap().clone();
    assert_eq!(second.settings, AudioSettings::PCMU);
    assert_eq!(encoder_in(&model.state(), "cam0_main"), Some("ae_mic"));
    second.settings = PCMA;
    second.name = "archive".to_owned();
    model.set_audio_encoder(second.clone()).await.unwrap();
    let held = [
        (Kind::AudioSource, "as_mic".to_owned()),
        (Kind::AudioEncoder, "ae_mic_2".to_owned()),
    ];
    model.create_profile("mine", Some("mine"), &held).await.unwrap();
    let before = model.state();
    drop(model);
    assert_eq!(open(both(), &storage).unwrap().state(), before);

    // The second encoder is gone, and so it is from the profile; the rest is as it was.
    let state = open(MIC, &storage).unwrap().state();
    assert_eq!(state.audio.encoders, [first]);
    let mine = &state.profile("mine").unwrap().configurations;
    assert_eq!(mine.keys().collect::<Vec<_>>(), [&Kind::AudioSource]);
    assert_eq!(encoder_in(&state, "cam0_main"), Some("ae_mic"));
}

#[test]
fn a_backend_with_no_encoder_too_many_or_impossible_ones_is_refused() {
    let g711_at_16_khz = AudioSettings {
        sample_rate: 16_000,
        ..PCMA
    };
    for encoders in [
        vec![],
        vec![PCMA; MAX_AUDIO_ENCODERS + 1],
        vec![PCMA, g711_at_16_khz],
    ] {
        let number = encoders.len();
        let refused = open(With(MIC, encoders), &Arc::default());
        assert!(
            matches!(refused, Err(MediaError::Backend(BackendError::Unsupported(_)))),
            "{number}: {refused:?}"
        );
    }
    let most = vec![PCMA; MAX_AUDIO_ENCODERS];
    let model = open(With(MIC, most), &Arc::default()).unwrap();
    assert_eq!(model.state().audio.encoders.len(), MAX_AUDIO_ENCODERS);
}
