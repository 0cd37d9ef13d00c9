//! Clips that are spoken: speech is made of a text, and kept as if it had been uploaded.

use std::sync::Arc;

use onvif_core::soap::Fault;

use super::upload::Begin;
use super::wave::{self, Wave};
use super::{ClipConfiguration, Clips, NotKept, full, invalid};
use crate::backend::speech::{Speech, SpeechBackend, SpeechOptions, VoiceType};
use crate::services::media::state::Token;
use crate::task;

/// What speaks, and what it can.
pub struct Speaker {
    backend: Arc<dyn SpeechBackend>,
    options: SpeechOptions,
    /// One text at a time.
    turn: tokio::sync::Mutex<()>,
}

/// What is to be spoken.
#[derive(Debug)]
pub(super) struct Text {
    content: String,
    /// As the backend writes it.
    language: String,
    voice: VoiceType,
}

/// A place for a clip, which is given back however it ends.
struct Place<'c> {
    clips: &'c Clips,
    segment: String,
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        // Nobody was told of the address, so it has no second try.
        self.clips.end_upload(&self.segment, true);
    }
}

impl Speaker {
    /// Speech of a backend.
    pub fn new(backend: Arc<dyn SpeechBackend>) -> Speaker {
        Speaker {
            options: backend.options(),
            backend,
            turn: tokio::sync::Mutex::default(),
        }
    }

    /// What it can speak.
    pub(super) fn options(&self) -> &SpeechOptions {
        &self.options
    }

    /// Checks what a client wants to have spoken.
    ///
    /// # Errors
    /// `ter:InvalidLanguage`, `ter:InvalidConfig`.
    pub(super) fn text(&self, content: String, language: &str, voice: &str) -> Result<Text, Fault> {
        // Tags of languages have no case.
        let mut languages = self.options.languages.iter();
        let language = languages
            .find(|known| known.eq_ignore_ascii_case(language))
            .ok_or_else(|| {
                Fault::invalid_arg("InvalidLanguage", "The device does not speak this language")
            })?;
        let voice = VoiceType::named(voice)
            .filter(|voice| self.options.voices.contains(voice))
            .ok_or_else(|| invalid("The device has no such voice"))?;
        if content.trim().is_empty() {
            return Err(invalid("There is no text"));
        }
        if content.chars().count() > self.options.max_characters {
            return Err(invalid("The text is longer than the capabilities say"));
        }
        Ok(Text {
            content,
            language: language.clone(),
            voice,
        })
    }

    async fn speak(&self, text: &Text) -> Result<Speech, Fault> {
        let _turn = self.turn.lock().await;
        let spoken = self.backend.speak(&text.content, &text.language, text.voice);
        spoken.await.map_err(|error| {
            tracing::error!(%error, language = text.language, "a text could not be spoken");
            Fault::action_failed("The text could not be spoken")
        })
    }
}

impl Clips {
    /// Makes a clip of a text. Returns its token.
    ///
    /// # Errors
    /// `ter:InvalidConfig`, `ter:MaxAudioClipLimit`, `ter:Action` when the text cannot be spoken or the storage fails.
    pub(super) async fn add_spoken(
        &self,
        speaker: &Speaker,
        token: Option<Token>,
        configuration: ClipConfiguration,
        text: &Text,
    ) -> Result<Token, Fault> {
        if token.as_ref().is_some_and(|token| self.uploads().expects(token)) {
            // That clip would lose its address for a text that may come to nothing.
            return Err(invalid("The file of a clip with this token is expected"));
        }
        let (_, segment, _) = self.add(token, configuration).await?;
        let Begin::Clip(token, configuration) = self.begin_upload(&segment) else {
            return Err(full());
        };
        let _place = Place { clips: self, segment };
        let speech = speaker.speak(text).await?;
        let (format, most) = (configuration.format, self.octets());
        let written = task::blocking(move || {
            let samples = Wave::of_speech(&speech).ok_or("its samples cannot be played")?;
            Ok(wave::write(format, &samples))
        });
        let written: Result<Vec<u8>, &str> =
            written.await.unwrap_or(Err("its samples could not be converted"));
        let file = written.map_err(|reason| {
            tracing::error!(reason, "speech is of no use");
            Fault::action_failed("The text could not be spoken")
        })?;
        if file.len() > most {
            return Err(invalid("The speech is longer than a clip can be"));
        }
        let kept = self.keep(&token, *configuration, file.into()).await;
        kept.map_err(|why| {
            Fault::action_failed(match why {
                NotKept::Gone => "All clips were reset meanwhile",
                NotKept::WrongFormat => "The text could not be spoken",
                NotKept::Failed => "The device could not store the clip",
            })
        })?;
        tracing::info!(clip = token, "an audio clip was spoken");
        Ok(token)
    }
}
