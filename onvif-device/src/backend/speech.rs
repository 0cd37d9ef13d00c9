//! What makes speech of text, for audio clips (ONVIF Media2, `AddTTSAudioClip`).

use super::BackendError;
use super::video::BoxFuture;

/// The kind of a voice (`tr2:TTSVoiceType`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum VoiceType {
    /// A man's.
    Male,
    /// A woman's.
    Female,
}

impl VoiceType {
    /// Both.
    pub const ALL: [VoiceType; 2] = [VoiceType::Male, VoiceType::Female];

    /// Its name in ONVIF.
    pub fn name(self) -> &'static str {
        match self {
            VoiceType::Male => "male",
            VoiceType::Female => "female",
        }
    }

    /// The kind with a name.
    pub fn named(name: &str) -> Option<VoiceType> {
        Self::ALL.into_iter().find(|voice| voice.name() == name)
    }
}

/// What can be spoken. Every language is there with every voice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpeechOptions {
    /// Languages (ISO 639-1, as `en`), also with a country (ISO 3166-1, as `en-US`); at least one, none twice, without blanks.
    pub languages: Vec<String>,
    /// Voices, at least one.
    pub voices: Vec<VoiceType>,
    /// Characters of the longest text, at least 1.
    pub max_characters: usize,
}

/// Speech in linear samples, mono.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Speech {
    /// Samples in a second, 8000 to 48000.
    pub sample_rate: u32,
    /// The samples.
    pub samples: Vec<i16>,
}

/// What makes speech of text.
pub trait SpeechBackend: Send + Sync + 'static {
    /// What it can speak: the same for as long as the device runs.
    fn options(&self) -> SpeechOptions;

    /// Speaks a text in a language and with a voice that are among the options. The library asks for one text at a time; when nobody waits
    /// any more, it drops the future, which gives the work up.
    ///
    /// # Errors
    /// [`BackendError::Failed`] when there is no speech, also when it would take too long.
    fn speak<'a>(
        &'a self,
        text: &'a str,
        language: &'a str,
        voice: VoiceType,
    ) -> BoxFuture<'a, Result<Speech, BackendError>>;
}
