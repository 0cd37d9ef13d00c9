//! What plays clips: one at a time, on one output or several, at the pace of its samples.
//!
//! The deck stands between the device and the outputs of its hardware. Whoever wants to talk to an output gets it from here, and takes it away from a clip:
//! a person comes before a recording. A clip does not take an output from a person.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, Weak};
use std::time::Duration;

use tokio::task::AbortHandle;
use tokio::time::{Instant, sleep, sleep_until};

use super::wave::SAMPLE_RATE;
use crate::backend::BackendError;
use crate::backend::audio::{AudioBackend, AudioPlayer, Taken};
use crate::events::Emitter;
use crate::services::media::state::Token;
use crate::task;

/// Samples that are given at once: 20 ms.
const PIECE: usize = SAMPLE_RATE as usize / 50;
const PIECE_TIME: Duration = Duration::from_millis(20);
/// Pieces that are given ahead of their time, so that a sound card never runs dry.
const AHEAD: u32 = 4;
/// What comes later than this is not made up for: the rest of the clip is played later too.
const LATE: Duration = Duration::from_millis(100);
/// Tries in a row to give a piece to an output that has no room: five seconds.
const TRIES: u32 = 250;
/// The number of repetitions that means without end.
pub(super) const ENDLESS: i32 = -1;

/// Why a clip is played or is not (ONVIF Media2, "Audio Clip State").
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reason {
    Started,
    Waiting,
    Repeating,
    Stopped,
    Completed,
    Interrupted,
    Error,
}

impl Reason {
    fn as_str(self) -> &'static str {
        match self {
            Reason::Started => "Started",
            Reason::Waiting => "Waiting",
            Reason::Repeating => "Repeating",
            Reason::Stopped => "Stopped",
            Reason::Completed => "Completed",
            Reason::Interrupted => "Interrupted",
            Reason::Error => "Error",
        }
    }

    fn is_playing(self) -> bool {
        matches!(self, Reason::Started | Reason::Waiting | Reason::Repeating)
    }
}

/// A clip to be played.
pub(super) struct Play {
    pub clip: Token,
    pub name: String,
    pub samples: Arc<[i16]>,
    /// Outputs, with the volume that the clip has there, if it has one of its own.
    pub outputs: Vec<(Token, Option<i32>)>,
    /// Repetitions after the first time, or [`ENDLESS`].
    pub repeats: i32,
    /// Silence between two times.
    pub interval: Duration,
}

/// A clip that is being played.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Playing {
    pub clip: Token,
    pub name: String,
    pub outputs: Vec<Token>,
    /// Volume on the first of them.
    pub level: i32,
    pub repeats_left: i32,
}

/// The outputs, and the clip that is played on them.
pub struct Deck {
    /// The hardware.
    pub(super) audio: Arc<dyn AudioBackend>,
    emitter: OnceLock<Emitter>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    current: Option<Session>,
    /// Numbers sessions, so that a task that has been overtaken notices.
    serial: u64,
    /// The volumes that the outputs have without a clip.
    levels: BTreeMap<Token, i32>,
}

struct Session {
    serial: u64,
    clip: Token,
    name: String,
    repeats_left: i32,
    interval: Duration,
    /// At least one.
    outputs: Vec<Output>,
    task: Option<AbortHandle>,
}

struct Output {
    token: Token,
    /// The clip's own volume.
    level: Option<i32>,
    player: Box<dyn AudioPlayer>,
    /// Whether it has the piece that is being given out.
    has_piece: bool,
}

impl Drop for Session {
    fn drop(&mut self) {
        if let Some(task) = &self.task {
            task.abort();
        }
    }
}

impl fmt::Debug for Deck {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Deck").finish_non_exhaustive()
    }
}

/// What a piece came to.
enum Given {
    Everywhere,
    /// Some output has no room.
    NotYet,
    /// Nobody is left to hear the clip.
    Over,
}

impl Deck {
    /// A deck over the outputs of the hardware.
    pub fn new(audio: Arc<dyn AudioBackend>) -> Deck {
        Deck {
            audio,
            emitter: OnceLock::new(),
            state: Mutex::default(),
        }
    }

    /// Tells of clips by events from now on, and that none is played now.
    pub(super) fn tell_by(&self, emitter: Emitter) {
        for output in self.audio.outputs() {
            let data = [("Token", ""), ("ClipName", ""), ("Playing", "false")];
            emitter.set(&[("AudioOutputToken", &output.token)], &data);
        }
        let _ = self.emitter.set(emitter);
    }

    /// Plays a clip in place of the one that is being played. Must be called in a tokio runtime.
    ///
    /// # Errors
    /// Whatever an output reports that cannot be had; what is being played goes on then.
    pub(super) fn start(self: &Arc<Self>, play: Play) -> Result<(), BackendError> {
        let mut state = self.state();
        let held = |state: &State, token: &str| {
            let session = state.current.as_ref();
            session.is_some_and(|session| session.outputs.iter().any(|output| output.token == token))
        };
        // First everything that can fail.
        let mut opened = Vec::with_capacity(play.outputs.len());
        for (token, level) in &play.outputs {
            let player = match held(&state, token) {
                true => None,
                false => Some(self.audio.open_output(token)?),
            };
            opened.push((token.clone(), *level, player));
        }
        let mut released = self.end(&mut state, |_| true, Reason::Stopped);
        let outputs: Vec<Output> = opened
            .into_iter()
            .filter_map(|(token, level, player)| {
                // An output that the last clip had stays open, so that nobody gets in between.
                let player = player.or_else(|| {
                    let at = released.iter().position(|output| output.token == token)?;
                    Some(released.swap_remove(at).player)
                })?;
                if let Some(level) = level
                    && let Err(error) = self.audio.set_output_level(&token, level)
                {
                    tracing::error!(%error, output = token, "the audio output does not take the level of a clip");
                }
                Some(Output {
                    token,
                    level,
                    player,
                    has_piece: false,
                })
            })
            .collect();
        drop(released);
        state.serial += 1;
        let serial = state.serial;
        let task = task::spawn(run(Arc::downgrade(self), serial, play.samples, play.interval));
        state.current = Some(Session {
            serial,
            clip: play.clip,
            name: play.name,
            repeats_left: play.repeats,
            interval: play.interval,
            outputs,
            task: Some(task.abort_handle()),
        });
        if let Some(session) = &state.current {
            session
                .outputs
                .iter()
                .for_each(|o| self.tell(session, &o.token, Reason::Started));
        }
        Ok(())
    }

    /// Ends a clip on some of its outputs; nothing where it is not played.
    pub(super) fn stop(&self, clip: &str, which: impl Fn(&str) -> bool, reason: Reason) {
        let mut state = self.state();
        if state.current.as_ref().is_some_and(|session| session.clip == clip) {
            self.end(&mut state, which, reason);
        }
    }

    /// What is being played.
    pub(super) fn playing(&self) -> Option<Playing> {
        let state = self.state();
        let session = state.current.as_ref()?;
        let first = session.outputs.first()?;
        let level = first.level.or_else(|| state.levels.get(&first.token).copied());
        Some(Playing {
            clip: session.clip.clone(),
            name: session.name.clone(),
            outputs: session
                .outputs
                .iter()
                .map(|output| output.token.clone())
                .collect(),
            level: level.unwrap_or(0),
            repeats_left: session.repeats_left,
        })
    }

    /// An output for a person, whom a clip makes room.
    pub(super) fn open_for_talk(&self, output: &str) -> Result<Box<dyn AudioPlayer>, BackendError> {
        let mut state = self.state();
        self.end(&mut state, |token| token == output, Reason::Interrupted);
        self.audio.open_output(output)
    }

    /// The volume of an output. A clip with one of its own keeps the new one to its end.
    pub(super) fn set_level(&self, output: &str, level: i32) -> Result<(), BackendError> {
        let mut state = self.state();
        self.audio.set_output_level(output, level)?;
        state.levels.insert(output.to_owned(), level);
        let played = state.current.iter_mut().flat_map(|session| &mut session.outputs);
        for played in played.filter(|played| played.token == output && played.level.is_some()) {
            played.level = Some(level);
        }
        Ok(())
    }

    /// Ends what is played on some outputs, and tells of it.
    fn end(&self, state: &mut State, which: impl Fn(&str) -> bool, reason: Reason) -> Vec<Output> {
        let Some(session) = &mut state.current else {
            return Vec::new();
        };
        let all = std::mem::take(&mut session.outputs);
        let (ended, left): (Vec<_>, Vec<_>) = all.into_iter().partition(|output| which(&output.token));
        session.outputs = left;
        for output in &ended {
            if output.level.is_some()
                && let Some(level) = state.levels.get(&output.token)
                && let Err(error) = self.audio.set_output_level(&output.token, *level)
            {
                tracing::error!(%error, output = output.token, "the audio output does not take its level");
            }
            self.tell(session, &output.token, reason);
        }
        if session.outputs.is_empty() {
            state.current = None;
        }
        ended
    }

    fn tell(&self, session: &Session, output: &str, reason: Reason) {
        if let Some(emitter) = self.emitter.get() {
            let playing = if reason.is_playing() { "true" } else { "false" };
            let data = [
                ("Token", session.clip.as_str()),
                ("ClipName", session.name.as_str()),
                ("Playing", playing),
                ("Reason", reason.as_str()),
            ];
            emitter.set(&[("AudioOutputToken", output)], &data);
        }
    }

    /// Gives a piece to the outputs that do not have it yet.
    fn give(&self, serial: u64, piece: &[i16], last_try: bool) -> Given {
        let mut state = self.state();
        let Some(session) = state.current.as_mut().filter(|session| session.serial == serial) else {
            return Given::Over;
        };
        let (mut missing, mut failed) = (false, Vec::new());
        for output in session.outputs.iter_mut().filter(|output| !output.has_piece) {
            match output.player.play_samples(piece) {
                Taken::All => output.has_piece = true,
                Taken::Nothing if !last_try => missing = true,
                Taken::Nothing | Taken::Failed => failed.push(output.token.clone()),
            }
        }
        if missing {
            return Given::NotYet;
        }
        session
            .outputs
            .iter_mut()
            .for_each(|output| output.has_piece = false);
        if !failed.is_empty() {
            self.end(
                &mut state,
                |token| failed.iter().any(|f| f == token),
                Reason::Error,
            );
        }
        match state.current {
            Some(_) => Given::Everywhere,
            None => Given::Over,
        }
    }

    /// The end of the clip has been reached: whether it is played again.
    fn again(&self, serial: u64) -> bool {
        let mut state = self.state();
        let Some(session) = state.current.as_mut().filter(|session| session.serial == serial) else {
            return false;
        };
        match session.repeats_left {
            0 => {
                self.end(&mut state, |_| true, Reason::Completed);
                return false;
            }
            ENDLESS => {}
            _ => session.repeats_left -= 1,
        }
        let session = &*session;
        if !session.interval.is_zero() {
            session
                .outputs
                .iter()
                .for_each(|o| self.tell(session, &o.token, Reason::Waiting));
        }
        true
    }

    fn tell_repeating(&self, serial: u64) {
        let state = self.state();
        if let Some(session) = state.current.as_ref().filter(|session| session.serial == serial) {
            session
                .outputs
                .iter()
                .for_each(|o| self.tell(session, &o.token, Reason::Repeating));
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Plays a session to its end.
async fn run(deck: Weak<Deck>, serial: u64, samples: Arc<[i16]>, interval: Duration) {
    loop {
        if !play_once(&deck, serial, &samples).await {
            return;
        }
        if !deck.upgrade().is_some_and(|deck| deck.again(serial)) {
            return;
        }
        if !interval.is_zero() {
            sleep(interval).await;
        }
        let Some(deck) = deck.upgrade() else { return };
        deck.tell_repeating(serial);
    }
}

/// Plays the samples once; whether they have come to their end.
async fn play_once(deck: &Weak<Deck>, serial: u64, samples: &[i16]) -> bool {
    let mut begun = Instant::now();
    let mut end = begun;
    for (index, piece) in (0u32..).zip(samples.chunks(PIECE)) {
        let due = begun + PIECE_TIME * index.saturating_sub(AHEAD);
        sleep_until(due).await;
        let mut tries = 0;
        loop {
            let Some(deck) = deck.upgrade() else { return false };
            tries += 1;
            match deck.give(serial, piece, tries == TRIES) {
                Given::Everywhere => break,
                Given::Over => return false,
                Given::NotYet => {}
            }
            drop(deck);
            sleep(PIECE_TIME).await;
        }
        let late = due.elapsed();
        if late > LATE {
            begun += late;
        }
        end = begun + PIECE_TIME * (index + 1);
    }
    sleep_until(end).await;
    true
}
