//! Audio clips: recordings that clients upload and have played on audio outputs (ONVIF Media2, "Audio Clip Management").
//!
//! [`Clips`] keeps them and has the rules, [`Deck`] plays them, `wave` reads their files, `upload` takes the files in, `speech` makes them of text, and
//! `operations` is what a client sees of it.

mod deck;
mod operations;
mod outputs;
mod speech;
mod upload;
mod wave;

#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use onvif_core::soap::Fault;
use serde::{Deserialize, Serialize};

pub use self::deck::Deck;
use self::deck::{ENDLESS, Play, Playing, Reason};
pub(super) use self::speech::Speaker;
pub(super) use self::upload::install;
use self::upload::{Begin, Uploads};
pub use self::wave::ClipFormat;
use self::wave::Wave;
use super::state::{Token, check_token};
use crate::backend::BackendError;
use crate::backend::audio::{AudioOutput, ClipLimits};
use crate::events::Emitter;
use crate::storage::{Persistent, Storage, StorageError};
use crate::task;

/// The document with the configurations; the files are documents with its name and a number.
const DOCUMENT: &str = "audio-clips";
/// Longest name in characters, as of configurations.
const MAX_NAME: usize = 64;
/// Largest clip in kilobytes, whatever the backend says.
const MOST_KILOBYTES: u32 = 16 << 10;

/// How a clip is played, as a client has set it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClipConfiguration {
    /// Whether it can be played.
    pub enabled: bool,
    /// Name for people.
    pub name: String,
    /// The outputs on which it is played; none for all.
    pub outputs: Vec<Token>,
    /// The format of the file. It cannot be changed.
    pub format: ClipFormat,
    /// Repetitions after the first time; -1 for no end.
    pub repeat_cycles: i32,
    /// Silence between two times, in seconds.
    pub repeat_interval: Option<i32>,
    /// Volume while it is played. What lies outside the range of an output is moved into it.
    pub level: Option<i32>,
}

/// A clip whose file is there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clip {
    /// Token.
    pub token: Token,
    /// How it is played.
    pub configuration: ClipConfiguration,
    /// The number of its file, which no other clip ever had.
    number: u64,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct State {
    clips: Vec<Clip>,
    /// The last number that was given to a file.
    #[serde(default)]
    numbers: u64,
    /// The last number that was given to a clip in a token.
    #[serde(default)]
    tokens: u64,
}

/// Why a file is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum NotKept {
    /// It is not of the format that was announced.
    WrongFormat,
    /// Meanwhile everything was reset.
    Gone,
    /// The storage failed.
    Failed,
}

impl From<StorageError> for NotKept {
    fn from(error: StorageError) -> Self {
        tracing::error!(%error, "an audio clip could not be stored");
        NotKept::Failed
    }
}

/// The clips of a device.
pub struct Clips {
    limits: ClipLimits,
    deck: Arc<Deck>,
    storage: Arc<dyn Storage>,
    state: Persistent<State>,
    uploads: Mutex<Uploads>,
    /// One change or start at a time, so that no clip goes while it is being loaded.
    turn: tokio::sync::Mutex<()>,
}

impl fmt::Debug for Clips {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Clips")
            .field("state", &self.state.get())
            .finish_non_exhaustive()
    }
}

impl Clips {
    /// Takes up the stored clips, to be played on the outputs behind `deck`; `None` where the hardware has no clips.
    ///
    /// # Errors
    /// Whatever the storage reports.
    pub fn open(deck: Arc<Deck>, storage: Arc<dyn Storage>) -> Result<Option<Clips>, StorageError> {
        let limits = deck.audio.clip_limits().filter(|limits| limits.clips > 0);
        let Some(limits) = limits.filter(|_| !deck.audio.outputs().is_empty()) else {
            return Ok(None);
        };
        let state = Persistent::open(Arc::clone(&storage), DOCUMENT, State::default)?;
        let clips = Clips {
            limits: ClipLimits {
                kilobytes: limits.kilobytes.clamp(1, MOST_KILOBYTES),
                ..limits
            },
            deck,
            storage,
            state,
            uploads: Mutex::default(),
            turn: tokio::sync::Mutex::default(),
        };
        clips.sweep()?;
        Ok(Some(clips))
    }

    /// Removes files that belong to no clip: a removal or an upload was cut off.
    fn sweep(&self) -> Result<(), StorageError> {
        let state = self.state.get();
        for name in self.storage.names()?.unwrap_or_default() {
            let number = name
                .strip_prefix(DOCUMENT)
                .and_then(|rest| rest.strip_prefix('-'));
            let Some(Ok(number)) = number.map(str::parse::<u64>) else {
                continue;
            };
            if state.clips.iter().all(|clip| clip.number != number) {
                self.storage.remove(&name)?;
            }
        }
        Ok(())
    }

    /// What is kept at most.
    pub fn limits(&self) -> ClipLimits {
        self.limits
    }

    /// Octets of the largest file.
    fn octets(&self) -> usize {
        (self.limits.kilobytes as usize) << 10
    }

    /// All clips whose files are there, in the order in which they came.
    pub fn list(&self) -> Vec<Clip> {
        self.state.get().clips.clone()
    }

    /// One of them.
    ///
    /// # Errors
    /// `ter:NoAudioClip`.
    pub fn clip(&self, token: &str) -> Result<Clip, Fault> {
        let state = self.state.get();
        let clip = state.clips.iter().find(|clip| clip.token == token);
        clip.cloned().ok_or_else(no_clip)
    }

    fn tell_by(&self, emitter: Emitter) {
        self.deck.tell_by(emitter);
    }

    /// Checks what a client sets.
    ///
    /// # Errors
    /// `ter:InvalidConfig`.
    fn check(&self, configuration: &ClipConfiguration) -> Result<(), Fault> {
        let characters = configuration.name.chars().count();
        if !(1..=MAX_NAME).contains(&characters) {
            return Err(invalid("The name of a clip has 1 to 64 characters"));
        }
        if configuration.repeat_cycles < ENDLESS {
            return Err(invalid("The number of repetitions is -1 or more"));
        }
        if configuration.repeat_interval.is_some_and(|seconds| seconds < 0) {
            return Err(invalid("The time between repetitions is negative"));
        }
        self.check_outputs(&configuration.outputs)
            .ok_or_else(|| invalid("There is no such audio output, or it is named twice"))?;
        Ok(())
    }

    /// The outputs with these tokens, each of which may be named once; all outputs for none.
    fn check_outputs(&self, tokens: &[Token]) -> Option<Vec<AudioOutput>> {
        let all = self.deck.audio.outputs();
        if tokens.is_empty() {
            return Some(all);
        }
        let named = tokens.iter().enumerate().map(|(index, token)| {
            let repeated = tokens.iter().take(index).any(|before| before == token);
            let found = all.iter().find(|output| output.token == *token && !repeated);
            found.cloned()
        });
        named.collect()
    }

    /// Expects the file of a new clip. Returns its token, the last segment of the address for the file, and for how long that is good.
    ///
    /// # Errors
    /// `ter:InvalidConfig`, `ter:MaxAudioClipLimit`.
    async fn add(
        &self,
        token: Option<Token>,
        configuration: ClipConfiguration,
    ) -> Result<(Token, String, Duration), Fault> {
        let _turn = self.turn.lock().await;
        self.check(&configuration)?;
        let state = self.state.get();
        let exists = |token: &str| state.clips.iter().any(|clip| clip.token == token);
        if let Some(token) = &token {
            check_token(token).map_err(|fault| invalid(fault.reason().to_owned()))?;
            if exists(token) {
                return Err(invalid("A clip with this token exists already"));
            }
        }
        let room = self.limits.clips.saturating_sub(state.clips.len());
        let token = match token {
            Some(token) => token,
            None if self.uploads().are_full(room) => return Err(full()),
            None => {
                // Counted for good, so that a token is not given out twice even when nothing is uploaded.
                self.state
                    .update(|state| {
                        loop {
                            state.tokens += 1;
                            let token = format!("clip_{}", state.tokens);
                            if !exists(&token) && !self.uploads().expects(&token) {
                                return Ok::<_, StorageError>(token);
                            }
                        }
                    })
                    .await
                    .map_err(|error| not_stored(&error))?
            }
        };
        let segment = self
            .uploads()
            .expect(room, &token, configuration)
            .ok_or_else(full)?;
        Ok((token, segment, upload::WINDOW))
    }

    /// Keeps the file of a clip that was expected. From now on there is such a clip.
    async fn keep(
        &self,
        token: &str,
        configuration: ClipConfiguration,
        file: bytes::Bytes,
    ) -> Result<(), NotKept> {
        let _turn = self.turn.lock().await;
        let number = self.state.get().numbers + 1;
        let storage = Arc::clone(&self.storage);
        let format = configuration.format;
        task::blocking(move || {
            Wave::read(format, &file).map_err(|bad| {
                tracing::info!(%bad, "an uploaded audio clip is refused");
                NotKept::WrongFormat
            })?;
            // The file first: a clip without one would be worse than a file without a clip, which goes with the next start.
            Ok::<_, NotKept>(storage.store(&document(number), &file)?)
        })
        .await
        .map_err(|_| NotKept::Failed)??;
        if !self.uploads().expects(token) {
            return Err(NotKept::Gone);
        }
        let clip = Clip {
            token: token.to_owned(),
            configuration,
            number,
        };
        self.state
            .update(|state| {
                state.clips.push(clip);
                state.numbers = number;
                Ok::<_, NotKept>(())
            })
            .await
    }

    /// Changes how a clip is played, from the next time on. One that is disabled falls silent at once.
    ///
    /// # Errors
    /// `ter:NoAudioClip`, `ter:InvalidConfig`.
    async fn set(&self, token: &str, configuration: ClipConfiguration) -> Result<(), Fault> {
        let _turn = self.turn.lock().await;
        let old = self.clip(token)?;
        self.check(&configuration)?;
        if configuration.format != old.configuration.format {
            return Err(invalid("The format of a clip cannot be changed"));
        }
        let enabled = configuration.enabled;
        self.state
            .update(|state| {
                let clip = state.clips.iter_mut().find(|clip| clip.token == token);
                clip.ok_or_else(no_clip)?.configuration = configuration;
                Ok::<_, Fault>(())
            })
            .await?;
        if !enabled {
            self.deck.stop(token, |_| true, Reason::Interrupted);
        }
        Ok(())
    }

    /// Removes a clip and its file.
    ///
    /// # Errors
    /// `ter:NoAudioClip`, `ter:AudioClipDeleteError` while it is played.
    async fn delete(&self, token: &str) -> Result<(), Fault> {
        let _turn = self.turn.lock().await;
        let clip = self.clip(token)?;
        if self.deck.playing().is_some_and(|playing| playing.clip == token) {
            return Err(Fault::invalid_arg(
                "AudioClipDeleteError",
                "The audio clip is being played",
            ));
        }
        self.state
            .update(|state| {
                state.clips.retain(|clip| clip.token != token);
                Ok::<_, Fault>(())
            })
            .await?;
        self.forget_files(vec![clip]).await;
        Ok(())
    }

    /// Removes files whose clips are gone already. One that stays goes with the next start.
    async fn forget_files(&self, clips: Vec<Clip>) {
        let storage = Arc::clone(&self.storage);
        let removed = task::blocking(move || {
            clips
                .iter()
                .try_for_each(|clip| storage.remove(&document(clip.number)))
        });
        match removed.await {
            Ok(Ok(())) => {}
            Ok(Err(error)) => tracing::error!(%error, "the file of an audio clip could not be removed"),
            Err(error) => tracing::error!(%error, "the file of an audio clip could not be removed"),
        }
    }

    /// Plays a clip in place of the one that is being played.
    ///
    /// # Errors
    /// `ter:NoAudioClip`, `ter:NoAudioOutput`, `ter:PlayAudioClipError` for a disabled one, `ter:InvalidArgVal` for a wrong number of repetitions,
    /// `ter:Action` when somebody talks on an output, or the hardware or the storage fails.
    async fn play(&self, token: &str, outputs: &[Token], repeats: Option<i32>) -> Result<(), Fault> {
        let _turn = self.turn.lock().await;
        let Clip {
            configuration,
            number,
            ..
        } = self.clip(token)?;
        let outputs = match outputs {
            [] => &configuration.outputs[..],
            named => named,
        };
        let outputs = self.check_outputs(outputs).ok_or_else(no_output)?;
        if !configuration.enabled {
            return Err(Fault::invalid_arg(
                "PlayAudioClipError",
                "The audio clip is disabled",
            ));
        }
        let repeats = repeats.unwrap_or(configuration.repeat_cycles);
        if repeats < ENDLESS {
            return Err(Fault::sender(
                ["InvalidArgVal"],
                "The number of repetitions is -1 or more",
            ));
        }
        let storage = Arc::clone(&self.storage);
        let format = configuration.format;
        let loaded = task::blocking(move || -> Result<Arc<[i16]>, String> {
            let file = storage
                .load(&document(number))
                .map_err(|error| error.to_string())?;
            let file = file.ok_or("its file is missing")?;
            let wave = Wave::read(format, &file).map_err(|bad| bad.to_string())?;
            Ok(wave.samples().into())
        });
        let samples = loaded.await.unwrap_or_else(|error| Err(error.to_string()));
        let samples = samples.map_err(|reason| {
            tracing::error!(clip = token, reason, "an audio clip cannot be played");
            Fault::action_failed("The audio clip could not be read")
        })?;
        let level = |output: &AudioOutput| {
            let level = configuration.level?;
            Some(level.clamp(*output.level.start(), *output.level.end()))
        };
        let play = Play {
            clip: token.to_owned(),
            name: configuration.name.clone(),
            samples,
            outputs: outputs
                .iter()
                .map(|output| (output.token.clone(), level(output)))
                .collect(),
            repeats,
            interval: Duration::from_secs(
                u64::try_from(configuration.repeat_interval.unwrap_or(0)).unwrap_or(0),
            ),
        };
        self.deck.start(play).map_err(|error| match error {
            BackendError::Busy(_) => Fault::action_failed("Somebody talks on the audio output"),
            error => {
                tracing::error!(%error, clip = token, "an audio clip cannot be played");
                Fault::action_failed("The audio output cannot be had")
            }
        })
    }

    /// Ends a clip, on some outputs or on all; nothing where it is not played.
    ///
    /// # Errors
    /// `ter:NoAudioClip`, `ter:NoAudioOutput`.
    async fn stop(&self, token: &str, outputs: &[Token]) -> Result<(), Fault> {
        let _turn = self.turn.lock().await;
        self.clip(token)?;
        let outputs = self.check_outputs(outputs).ok_or_else(no_output)?;
        let named = |token: &str| outputs.iter().any(|output| output.token == token);
        self.deck.stop(token, named, Reason::Stopped);
        Ok(())
    }

    fn playing(&self) -> Option<Playing> {
        self.deck.playing()
    }

    /// Forgets all clips, and all addresses for uploads.
    async fn clear(&self) -> Result<(), StorageError> {
        let _turn = self.turn.lock().await;
        self.uploads().forget();
        if let Some(playing) = self.deck.playing() {
            self.deck.stop(&playing.clip, |_| true, Reason::Interrupted);
        }
        let clips = self
            .state
            .update(|state| Ok::<_, StorageError>(std::mem::take(&mut state.clips)))
            .await?;
        self.forget_files(clips).await;
        Ok(())
    }

    fn uploads(&self) -> MutexGuard<'_, Uploads> {
        self.uploads.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins the upload for which an address was made.
    fn begin_upload(&self, segment: &str) -> Begin {
        self.uploads().begin(segment)
    }

    /// Ends an upload; one that came to nothing can be tried again at the same address.
    fn end_upload(&self, segment: &str, kept: bool) {
        self.uploads().end(segment, kept);
    }
}

fn document(number: u64) -> String {
    format!("{DOCUMENT}-{number}")
}

fn no_clip() -> Fault {
    Fault::invalid_arg("NoAudioClip", "There is no audio clip with this token")
}

fn full() -> Fault {
    Fault::receiver(
        ["Action", "MaxAudioClipLimit"],
        "The device keeps, or expects, as many audio clips as it can",
    )
}

fn no_output() -> Fault {
    Fault::invalid_arg("NoAudioOutput", "There is no audio output with this token")
}

fn invalid(reason: impl Into<std::borrow::Cow<'static, str>>) -> Fault {
    Fault::invalid_arg("InvalidConfig", reason)
}

fn not_stored(error: &StorageError) -> Fault {
    tracing::error!(%error, "an audio clip could not be announced");
    Fault::action_failed("The device could not store the change")
}
