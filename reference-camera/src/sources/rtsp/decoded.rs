//! The pictures of an H.264 camera, decoded: for further streams of other sizes, for cropping and turning, for snapshots, and to detect motion.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use onvif_device::backend::BackendError;
use onvif_device::backend::video::{EncodedFrame, FrameSink, Resolution, StreamFormat};
use openh264::decoder::Decoder;
use tracing::debug;

use super::super::clock::MediaClock;
use super::super::file::{Only, decode_units, decoder, picture_of, size_of};
use super::super::passed::CodedStream;
use super::super::raw::{Capture, RawSource, Wakeup, lock};
use super::super::signal::SignalState;
use crate::pipeline::Frame;

/// Pictures that may wait for the decoder: a long group of pictures, as at the beginning.
const WAITING: usize = 700;
/// A wait for the next picture looks so often whether it is to end.
const LOOK: Duration = Duration::from_millis(100);
/// Pictures in a row that may be damaged, before the decoder is given up.
const MOST_FAILURES: u32 = 300;

/// Something whose coded stream can be watched.
pub(in crate::sources) trait Watchable: fmt::Debug + Send + Sync {
    /// What the stream is.
    fn stream(&self) -> CodedStream;
    /// Whether that can be decoded here.
    fn is_decodable(&self) -> bool;
    /// The clock of its times.
    fn clock(&self) -> &MediaClock;
    /// Whether it is the camera's, or pictures that stand in for it.
    fn signal(&self) -> &SignalState;
    /// Delivers it to `sink`, beginning with the last key frame, until what is returned is dropped.
    ///
    /// # Errors
    /// When it cannot be started.
    fn watch(self: Arc<Self>, sink: Arc<dyn FrameSink>) -> Result<Box<dyn Send>, BackendError>;
}

/// A camera as a source of raw pictures.
#[derive(Debug)]
pub(in crate::sources) struct DecodedStream {
    link: Arc<dyn Watchable>,
    only: Only,
}

impl DecodedStream {
    pub(in crate::sources) fn new(link: Arc<dyn Watchable>) -> DecodedStream {
        DecodedStream {
            link,
            only: Only::All,
        }
    }
}

impl RawSource for DecodedStream {
    fn resolution(&self) -> Resolution {
        even(self.link.stream().resolution)
    }

    fn framerate(&self) -> f32 {
        self.link.stream().framerate
    }

    fn key_frames(&self) -> Option<Box<dyn RawSource>> {
        Some(Box::new(DecodedStream {
            link: Arc::clone(&self.link),
            only: Only::KeyFrames,
        }))
    }

    fn shows_nothing(&self) -> bool {
        self.link.signal().is_lost()
    }

    fn is_decodable(&self) -> bool {
        self.link.is_decodable()
    }

    fn open(&self) -> Result<Box<dyn Capture>, BackendError> {
        if !self.link.is_decodable() {
            return Err(undecodable());
        }
        let (sender, frames) = sync_channel(WAITING);
        let queue = Arc::new(Queue {
            sender: Mutex::new(sender),
            overflown: AtomicBool::new(false),
            only: self.only,
        });
        Ok(Box::new(Decoding {
            decoder: decoder(self.only)?,
            resolution: self.resolution(),
            frames,
            _watching: Arc::clone(&self.link).watch(queue)?,
            link: Arc::clone(&self.link),
            shown: BinaryHeap::new(),
            catching_up: true,
            held: None,
            number: 0,
            failures: 0,
        }))
    }
}

fn undecodable() -> BackendError {
    BackendError::Unsupported("decoding what the camera sends".to_owned())
}

/// Decoded pictures have an even size.
pub(super) fn even(Resolution { width, height }: Resolution) -> Resolution {
    Resolution {
        width: width.next_multiple_of(2),
        height: height.next_multiple_of(2),
    }
}

/// What the decoder has not seen yet.
struct Queue {
    sender: Mutex<SyncSender<EncodedFrame>>,
    /// Pictures were left out; the next one has to be a key frame.
    overflown: AtomicBool,
    only: Only,
}

impl FrameSink for Queue {
    fn format(&self, _: StreamFormat) {
        // The parameter sets come with the key frames.
    }

    fn frame(&self, frame: EncodedFrame) {
        let needs_key = self.only == Only::KeyFrames || self.overflown.load(Ordering::Relaxed);
        if needs_key && !frame.key {
            return;
        }
        let sent = lock(&self.sender).try_send(frame);
        self.overflown.store(sent.is_err(), Ordering::Relaxed);
    }

    fn ended(&self, _: Option<BackendError>) {}
}

struct Decoding {
    decoder: Decoder,
    /// The size that the source had at the beginning.
    resolution: Resolution,
    frames: Receiver<EncodedFrame>,
    _watching: Box<dyn Send>,
    link: Arc<dyn Watchable>,
    /// Times of pictures that went into the decoder; they come out in this order.
    shown: BinaryHeap<Reverse<(Duration, SystemTime)>>,
    /// The pictures since the last key frame are decoded, but are of the past.
    catching_up: bool,
    /// The last of them so far.
    held: Option<Arc<Frame>>,
    number: u64,
    failures: u32,
}

impl Capture for Decoding {
    fn set_framerate(&mut self, _: f32) {
        // Every picture has to be decoded, because the next one is built on it, and whoever looks takes those that are nearest to his times.
    }

    fn capture(&mut self, wakeup: &Wakeup) -> Result<Option<Arc<Frame>>, BackendError> {
        loop {
            if wakeup.wait_until(Instant::now()) {
                return Ok(None);
            }
            if !self.link.is_decodable() {
                return Err(undecodable());
            }
            let frame = match self.frames.try_recv() {
                Ok(frame) => frame,
                Err(_) => {
                    // That was the last picture since the key frame: it is now.
                    if let Some(held) = self.held.take() {
                        self.catching_up = false;
                        return Ok(Some(held));
                    }
                    match self.frames.recv_timeout(LOOK) {
                        Ok(frame) => frame,
                        Err(RecvTimeoutError::Timeout) => continue,
                        Err(RecvTimeoutError::Disconnected) => {
                            return Err(BackendError::Failed("the camera is closed".to_owned()));
                        }
                    }
                }
            };
            let past = self.is_past(&frame);
            self.shown.push(Reverse((frame.timestamp, frame.utc)));
            let decoded = match decode_units(&mut self.decoder, &frame.units) {
                Ok(decoded) => decoded,
                Err(error) if self.failures < MOST_FAILURES => {
                    debug!(%error, "a picture of the camera is left out");
                    self.failures += 1;
                    self.shown.pop();
                    continue;
                }
                Err(error) => return Err(error),
            };
            let Some(decoded) = decoded else { continue };
            self.failures = 0;
            let Some(Reverse((timestamp, utc))) = self.shown.pop() else {
                continue;
            };
            if size_of(&decoded) != self.resolution {
                return Err(BackendError::Failed(
                    "the camera sends pictures of another size".to_owned(),
                ));
            }
            let number = self.number;
            self.number += 1;
            let frame = Arc::new(Frame {
                picture: picture_of(&decoded)?,
                number,
                masks: 0,
                image: None,
                timestamp,
                utc,
            });
            if past {
                self.held = Some(frame);
                continue;
            }
            self.catching_up = false;
            self.held = None;
            return Ok(Some(frame));
        }
    }
}

impl Decoding {
    /// A picture since the last key frame that probably has a successor already.
    fn is_past(&self, frame: &EncodedFrame) -> bool {
        let now = self.link.clock().timestamp(Instant::now());
        self.catching_up && frame.timestamp + Duration::from_millis(200) < now
    }
}

impl fmt::Debug for Decoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Decoding").finish_non_exhaustive()
    }
}
