//! Which broadcast is heard on which output: the one with the highest priority of those that are received.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use crate::backend::audio::{AudioBackend, AudioCodec, AudioPlayer};
use crate::events::Emitter;
use crate::services::media::state::Token;

/// How long an output that somebody else has is left alone before it is asked for again.
const AGAIN: Duration = Duration::from_secs(1);

/// The outputs of a device, as broadcasts share them.
pub(super) struct Outputs {
    audio: Arc<dyn AudioBackend>,
    emitter: OnceLock<Emitter>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    held: BTreeMap<Token, Held>,
    /// Outputs that could not be had, and when.
    missed: BTreeMap<Token, Instant>,
}

/// A broadcast and where it is to be heard.
#[derive(Debug)]
pub(super) struct Broadcast {
    /// The configuration by which it is received.
    pub decoder: Token,
    pub priority: i32,
    pub outputs: Vec<Token>,
    pub codec: AudioCodec,
    /// Whether it is still to be heard.
    pub alive: AtomicBool,
}

/// An output on which a broadcast is heard.
struct Held {
    decoder: Token,
    priority: i32,
    player: Box<dyn AudioPlayer>,
}

impl fmt::Debug for Outputs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Outputs").finish_non_exhaustive()
    }
}

impl Outputs {
    pub fn new(audio: Arc<dyn AudioBackend>) -> Outputs {
        Outputs {
            audio,
            emitter: OnceLock::new(),
            state: Mutex::default(),
        }
    }

    pub fn audio(&self) -> &Arc<dyn AudioBackend> {
        &self.audio
    }

    /// Tells by events what is heard from now on, and that nothing is heard now.
    pub fn tell_by(&self, emitter: Emitter) {
        let _ = self.emitter.set(emitter);
        for output in self.audio.outputs() {
            self.tell(&output.token, None);
        }
    }

    /// Sound of a broadcast. Where a more important one is heard, it is dropped; it takes the place of a less important one.
    pub fn play(&self, broadcast: &Broadcast, data: &[u8]) {
        let Broadcast {
            decoder,
            priority,
            outputs,
            codec,
            alive,
        } = broadcast;
        let (priority, codec) = (*priority, *codec);
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        // Under the lock: after the release nothing is taken again.
        if !alive.load(Ordering::Relaxed) {
            return;
        }
        let State { held, missed } = &mut *state;
        for output in outputs {
            match held.get_mut(output) {
                Some(held) if held.decoder == *decoder => held.player.play(codec, data),
                Some(held) if held.priority < priority => {
                    held.decoder.clone_from(decoder);
                    held.priority = priority;
                    self.tell(output, Some(decoder));
                    held.player.play(codec, data);
                }
                Some(_) => {}
                None if missed.get(output).is_some_and(|at| at.elapsed() < AGAIN) => {}
                None => match self.audio.open_output(output) {
                    Ok(mut player) => {
                        self.tell(output, Some(decoder));
                        player.play(codec, data);
                        missed.remove(output);
                        held.insert(
                            output.clone(),
                            Held {
                                decoder: decoder.clone(),
                                priority,
                                player,
                            },
                        );
                    }
                    Err(error) => {
                        tracing::debug!(%error, output, decoder, "a broadcast is not heard");
                        missed.insert(output.clone(), Instant::now());
                    }
                },
            }
        }
    }

    /// A broadcast is over, and does not come back.
    pub fn end(&self, broadcast: &Broadcast) {
        broadcast.alive.store(false, Ordering::Relaxed);
        self.release(&broadcast.decoder);
    }

    /// A broadcast has fallen silent.
    pub fn release(&self, decoder: &str) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.held.retain(|output, held| {
            let keep = held.decoder != decoder;
            if !keep {
                self.tell(output, None);
            }
            keep
        });
    }

    fn tell(&self, output: &str, decoder: Option<&str>) {
        if let Some(emitter) = self.emitter.get() {
            let active = if decoder.is_some() { "true" } else { "false" };
            let data = [
                ("Active", active),
                ("ConfigurationToken", decoder.unwrap_or_default()),
            ];
            emitter.set(&[("AudioOutputToken", output)], &data);
        }
    }
}
