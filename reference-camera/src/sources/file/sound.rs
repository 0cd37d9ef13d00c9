//! The sound of a file, in step with its pictures.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Instant;

use bytes::Bytes;
use onvif_device::backend::BackendError;
use onvif_device::backend::audio::{AudioCodec, AudioFormat, AudioFrame, AudioSettings, AudioSink};
use tracing::debug;

use super::super::clock::MediaClock;
use super::super::raw::Wakeup;
use super::super::sound::{Listening, Sound};
use super::clip::{Clip, Sample};
use super::playhead::{Anchor, Playhead};

/// AAC-LC in a file.
#[derive(Debug)]
pub(super) struct SoundTrack {
    /// AudioSpecificConfig (ISO/IEC 14496-3, 1.6.2.1).
    pub config: Bytes,
    /// Samples a second.
    pub sample_rate: u32,
    /// 1 or 2.
    pub channels: u8,
    /// On average.
    pub bitrate_kbps: u32,
    /// Its access units, at least one.
    pub samples: Vec<Sample>,
}

/// The sound of a file that is played.
#[derive(Debug)]
pub(super) struct FileSound {
    pub clip: Arc<Clip>,
    pub track: Arc<SoundTrack>,
    pub clock: Arc<MediaClock>,
    pub playhead: Arc<Playhead>,
}

impl Sound for FileSound {
    fn channels(&self) -> u32 {
        self.track.channels.into()
    }

    fn settings(&self) -> AudioSettings {
        AudioSettings {
            codec: AudioCodec::Aac,
            bitrate_kbps: self.track.bitrate_kbps,
            sample_rate: self.track.sample_rate,
        }
    }

    fn listen(&self, sink: Arc<dyn AudioSink>) -> Result<Box<dyn Listening>, BackendError> {
        let control = Arc::new(Control::default());
        let player = Player {
            clip: Arc::clone(&self.clip),
            track: Arc::clone(&self.track),
            clock: Arc::clone(&self.clock),
            playhead: Arc::clone(&self.playhead),
            control: Arc::clone(&control),
        };
        thread::Builder::new()
            .name("player".to_owned())
            .spawn(move || player.run(&*sink))
            .map_err(|error| BackendError::Failed(format!("starting the player thread: {error}")))?;
        Ok(Box::new(Playing(control)))
    }
}

#[derive(Default)]
struct Control {
    stopped: AtomicBool,
    wakeup: Wakeup,
}

/// Stops the player when it is dropped.
struct Playing(Arc<Control>);

impl Listening for Playing {}

impl Drop for Playing {
    fn drop(&mut self) {
        self.0.stopped.store(true, Ordering::Release);
        self.0.wakeup.call();
    }
}

struct Player {
    clip: Arc<Clip>,
    track: Arc<SoundTrack>,
    clock: Arc<MediaClock>,
    playhead: Arc<Playhead>,
    control: Arc<Control>,
}

impl Player {
    fn run(&self, sink: &dyn AudioSink) {
        sink.format(AudioFormat::Aac {
            sample_rate: self.track.sample_rate,
            channels: self.track.channels,
            config: self.track.config.clone(),
        });
        // On its own as long as nobody watches.
        let own = Anchor::now(&self.clip, &self.clock);
        let mut anchor = self.playhead.anchor().unwrap_or(own);
        let mut next = Next::after(&self.clip, &self.track, &anchor, Instant::now());
        while !self.control.stopped.load(Ordering::Acquire) {
            let due = next.due(&self.clip, &self.track, &anchor);
            if self.control.wakeup.wait_until(due) {
                continue;
            }
            // Somebody has begun to watch, from another place.
            let held = self.playhead.anchor().unwrap_or(anchor);
            if held != anchor {
                anchor = held;
                next = Next::after(&self.clip, &self.track, &anchor, Instant::now());
                continue;
            }
            let sample = self.track.samples.get(next.index);
            match sample.map_or(Ok(Bytes::new()), |sample| self.clip.read_sample(sample)) {
                Ok(data) => sink.frame(AudioFrame {
                    data,
                    timestamp: self.clock.timestamp(due),
                    utc: self.clock.utc(due),
                }),
                Err(error) => {
                    debug!(%error, "the player of sound has failed");
                    sink.ended(Some(error));
                    return;
                }
            }
            next.advance(&self.clip, &self.track);
        }
    }
}

/// The access unit that comes next, in which round of the file.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Next {
    index: usize,
    round: u32,
}

impl Next {
    /// The first one from `now` on.
    fn after(clip: &Clip, track: &SoundTrack, anchor: &Anchor, now: Instant) -> Next {
        let (round, within) = anchor.place(clip, now);
        let mut next = Next {
            index: track.samples.partition_point(|sample| sample.decode < within),
            round,
        };
        next.wrap(clip, track);
        next
    }

    fn due(self, clip: &Clip, track: &SoundTrack, anchor: &Anchor) -> Instant {
        let time = track
            .samples
            .get(self.index)
            .map_or_else(Default::default, |sample| sample.decode);
        anchor.instant(clip, self.round, time)
    }

    fn advance(&mut self, clip: &Clip, track: &SoundTrack) {
        self.index += 1;
        self.wrap(clip, track);
    }

    /// The file goes round with its pictures: sound that is longer is cut, and after sound that is shorter it is silent.
    fn wrap(&mut self, clip: &Clip, track: &SoundTrack) {
        let sample = track.samples.get(self.index);
        if sample.is_none_or(|sample| sample.decode >= clip.duration()) {
            *self = Next {
                index: 0,
                round: self.round.saturating_add(1),
            };
        }
    }
}
