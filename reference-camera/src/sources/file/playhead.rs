//! Where a file is, for everything that is played of it at the same time.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use super::super::clock::MediaClock;
use super::super::raw::lock;
use super::clip::Clip;

/// At an instant the file was at a place; from there on it goes round in its own time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Anchor {
    pub start: Instant,
    /// Time within the round.
    pub origin: Duration,
}

impl Anchor {
    /// A file that has been going round since the media clock began.
    pub fn now(clip: &Clip, clock: &MediaClock) -> Anchor {
        let start = Instant::now();
        let rounds = clip.duration().as_nanos().max(1);
        Anchor {
            start,
            origin: Duration::from_nanos((clock.timestamp(start).as_nanos() % rounds) as u64),
        }
    }

    /// The round, counted from the one of the start, and the time within it.
    pub fn place(&self, clip: &Clip, now: Instant) -> (u32, Duration) {
        let elapsed = now.saturating_duration_since(self.start) + self.origin;
        let round = clip.duration().as_nanos().max(1);
        (
            u32::try_from(elapsed.as_nanos() / round).unwrap_or(u32::MAX),
            Duration::from_nanos((elapsed.as_nanos() % round) as u64),
        )
    }

    /// When the file is at a time of a round.
    pub fn instant(&self, clip: &Clip, round: u32, time: Duration) -> Instant {
        let elapsed = clip.duration().saturating_mul(round) + time;
        self.start + elapsed.saturating_sub(self.origin)
    }
}

/// What those who play a file agree upon: the pictures that are passed through lead, and the sound follows.
#[derive(Debug, Default)]
pub(super) struct Playhead(Mutex<Held>);

#[derive(Debug, Default)]
struct Held {
    anchor: Option<Anchor>,
    leaders: usize,
}

impl Playhead {
    /// Where the file is, if somebody plays it or has played it.
    pub fn anchor(&self) -> Option<Anchor> {
        lock(&self.0).anchor
    }

    /// Everything else follows the caller from here on, as long as what is returned lives.
    pub fn lead(self: &Arc<Playhead>, anchor: Anchor) -> Lead {
        let mut held = lock(&self.0);
        held.leaders += 1;
        held.anchor = Some(anchor);
        drop(held);
        Lead(Arc::clone(self))
    }

    /// As [`Playhead::lead`], unless there is somebody who leads.
    pub fn lead_if_nobody_does(self: &Arc<Playhead>, anchor: Anchor) -> Option<Lead> {
        let mut held = lock(&self.0);
        if held.leaders > 0 {
            return None;
        }
        held.leaders = 1;
        held.anchor = Some(anchor);
        drop(held);
        Some(Lead(Arc::clone(self)))
    }
}

/// Somebody leads.
#[derive(Debug)]
pub(super) struct Lead(Arc<Playhead>);

impl Lead {
    /// The file goes on from another place.
    pub fn moved(&self, anchor: Anchor) {
        lock(&self.0.0).anchor = Some(anchor);
    }
}

impl Drop for Lead {
    fn drop(&mut self) {
        lock(&self.0.0).leaders -= 1;
    }
}
