//! Plays the coded pictures of a file in real time and in a loop, as they are.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use onvif_device::backend::BackendError;
use onvif_device::backend::video::{EncodedFrame, FrameSink};
use tracing::{debug, warn};

use super::super::clock::MediaClock;
use super::super::raw::Wakeup;
use super::CodedFile;
use super::clip::Clip;
use super::playhead::Anchor;
use crate::encoders::InstancePermit;

/// After a stall longer than this the player goes on from where it would be by now.
const LONGEST_LAG: Duration = Duration::from_secs(2);

/// Where the play stands: begins with a key frame at a given instant and goes on in the file's own time, round after round.
#[derive(Debug)]
pub(super) struct Position {
    start: Instant,
    /// Time of the first picture within its round.
    origin: Duration,
    index: usize,
    rounds: u32,
}

impl Position {
    /// Begins now with the key frame that a clock which has been running since its origin is at, or has passed last.
    pub(super) fn now(clip: &Clip, clock: &MediaClock) -> Position {
        let start = Instant::now();
        let index = clip.key_before(clock.timestamp(start));
        Position {
            start,
            origin: clip.sample(index).decode,
            index,
            rounds: 0,
        }
    }

    /// Begins in the midst of a play: with the key frame before its place.
    pub(super) fn joining(clip: &Clip, anchor: Anchor) -> Position {
        let (rounds, within) = anchor.place(clip, Instant::now());
        Position {
            start: anchor.start,
            origin: anchor.origin,
            index: clip.key_before(within),
            rounds,
        }
    }

    /// Where the play began.
    pub(super) fn anchor(&self) -> Anchor {
        Anchor {
            start: self.start,
            origin: self.origin,
        }
    }

    pub(super) fn index(&self) -> usize {
        self.index
    }

    /// When the picture is to be sent.
    pub(super) fn due(&self, clip: &Clip) -> Instant {
        self.instant(clip, clip.sample(self.index).decode)
    }

    /// When the picture is to be shown.
    pub(super) fn shown(&self, clip: &Clip) -> Instant {
        self.instant(clip, clip.sample(self.index).present)
    }

    pub(super) fn advance(&mut self, clip: &Clip) {
        self.index += 1;
        if self.index >= clip.len() {
            self.index = 0;
            self.rounds = self.rounds.saturating_add(1);
        }
    }

    /// Goes on to the next key frame, unless it stands at one: every clip begins with one.
    pub(super) fn advance_to_key(&mut self, clip: &Clip) {
        while !clip.sample(self.index).key && self.index > 0 {
            self.advance(clip);
        }
    }

    fn instant(&self, clip: &Clip, time: Duration) -> Instant {
        let elapsed = clip.duration().saturating_mul(self.rounds) + time;
        self.start + elapsed.saturating_sub(self.origin)
    }
}

/// A running player; stops when it is dropped.
#[derive(Debug)]
pub(super) struct Player {
    control: Arc<Control>,
    _permit: InstancePermit,
}

#[derive(Debug, Default)]
struct Control {
    stopped: AtomicBool,
    wakeup: Wakeup,
}

impl Player {
    pub(super) fn start(
        file: &CodedFile,
        sink: Arc<dyn FrameSink>,
        permit: InstancePermit,
    ) -> Result<Player, BackendError> {
        let control = Arc::new(Control::default());
        let (file, other) = (file.clone(), Arc::clone(&control));
        thread::Builder::new()
            .name("player".to_owned())
            .spawn(move || run(&file, &*sink, &other))
            .map_err(|error| BackendError::Failed(format!("starting the player thread: {error}")))?;
        Ok(Player {
            control,
            _permit: permit,
        })
    }
}

impl Drop for Player {
    fn drop(&mut self) {
        self.control.stopped.store(true, Ordering::Release);
        self.control.wakeup.call();
    }
}

fn run(file: &CodedFile, sink: &dyn FrameSink, control: &Control) {
    let (clip, clock, signal) = (&*file.clip, &*file.clock, &*file.signal);
    debug!("player started");
    sink.format(clip.format());
    let mut position = Position::now(clip, clock);
    let lead = file.playhead.lead(position.anchor());
    while !control.stopped.load(Ordering::Acquire) {
        let due = position.due(clip);
        if control.wakeup.wait_until(due) {
            continue;
        }
        if due.elapsed() > LONGEST_LAG {
            warn!("the player was held up and leaves out what is past");
            position = Position::now(clip, clock);
            lead.moved(position.anchor());
            continue;
        }
        let units = match clip.units(position.index()) {
            Ok(units) => units,
            Err(error) => {
                warn!(%error, "the player has failed");
                signal.set_lost(true);
                sink.ended(Some(error));
                return;
            }
        };
        signal.set_lost(false);
        let shown = position.shown(clip);
        sink.frame(EncodedFrame {
            units,
            timestamp: clock.timestamp(shown),
            utc: clock.utc(shown),
            key: clip.sample(position.index()).key,
        });
        position.advance(clip);
    }
    debug!("player stopped");
}
