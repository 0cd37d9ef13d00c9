//! Pictures from a video device, and one that says so while there are none.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use onvif_device::backend::BackendError;
use onvif_device::backend::video::{Resolution, SourceView};
use rustix::time::{ClockId, clock_gettime};
use tracing::{debug, info, warn};

use super::camera::{Camera, Streaming};
use super::convert::Converter;
use crate::pipeline::{CELL, Frame, Picture, PicturePool, Transform, draw_text};
use crate::sources::{Capture, RawSource, SignalState, Wakeup};
use crate::v4l2::{Change, Filled, Lending, is_gone};

/// Between two looks whether somebody else wants something.
const PATIENCE: Duration = Duration::from_millis(100);
/// Between two tries to open a device that is not there.
const RETRY: Duration = Duration::from_millis(500);
/// Between two pictures that say that there is none.
const IDLE: Duration = Duration::from_millis(200);
/// A device that streams and delivers nothing for so long has no signal.
const STALLED: Duration = Duration::from_secs(2);
/// Between two questions whether something comes in.
const ASK: Duration = Duration::from_secs(1);

/// A video device as a source of raw pictures.
#[derive(Debug)]
pub struct DeviceSource {
    camera: Arc<Camera>,
    lends: bool,
}

impl DeviceSource {
    /// The pictures of a camera.
    pub fn new(camera: Arc<Camera>) -> DeviceSource {
        DeviceSource { camera, lends: false }
    }

    /// With `lends`, pictures that need no conversion can be read in the memory of the device, by an encoder that does so.
    #[must_use]
    pub fn lending(self, lends: bool) -> DeviceSource {
        DeviceSource { lends, ..self }
    }
}

impl RawSource for DeviceSource {
    fn resolution(&self) -> Resolution {
        self.camera.resolution()
    }

    fn framerate(&self) -> f32 {
        self.camera.framerate()
    }

    fn signal(&self) -> Option<Arc<SignalState>> {
        Some(Arc::clone(self.camera.signal()))
    }

    fn open(&self) -> Result<Box<dyn Capture>, BackendError> {
        let size = self.camera.resolution();
        Ok(Box::new(Capturing {
            camera: Arc::clone(&self.camera),
            lends: self.lends,
            running: None,
            pool: PicturePool::new(size),
            last: None,
            retry: Instant::now(),
            idle: Instant::now(),
            reported: false,
        }))
    }
}

/// The capture thread's view of the device. It lasts as long as somebody wants pictures, whether the device is there or not.
struct Capturing {
    camera: Arc<Camera>,
    lends: bool,
    running: Option<Running>,
    pool: PicturePool,
    /// Time of the last picture, which the next one must not precede.
    last: Option<Instant>,
    /// When the device is tried again.
    retry: Instant,
    /// When the next picture without a signal is due.
    idle: Instant,
    /// The reason why there is no picture has been written to the log.
    reported: bool,
}

struct Running {
    streaming: Streaming,
    converter: Converter,
    /// Where pictures can be read that need no conversion.
    lending: Option<Lending>,
    /// For a size that is not the usual one, as when something else is plugged into the input.
    scaled: Option<(Transform, Picture)>,
    sequence: Option<u32>,
    arrived: Instant,
    /// When the input was last asked whether something comes in, and what it said.
    asked: Instant,
    lost: bool,
}

impl Capture for Capturing {
    fn set_framerate(&mut self, _: f32) {
        // The rate of the device is fixed while it streams; what comes too often is left out where the pictures are shared.
    }

    fn capture(&mut self, wakeup: &Wakeup) -> Result<Option<Arc<Frame>>, BackendError> {
        loop {
            if wakeup.wait_until(Instant::now()) {
                return Ok(None);
            }
            if self.running.is_some() {
                if let Some(frame) = self.next() {
                    return Ok(Some(frame));
                }
                continue;
            }
            if Instant::now() >= self.retry {
                self.try_to_stream();
                continue;
            }
            if self.idle <= self.retry {
                if wakeup.wait_until(self.idle) {
                    return Ok(None);
                }
                self.idle = Instant::now() + IDLE;
                return Ok(Some(self.no_signal()));
            }
            if wakeup.wait_until(self.retry) {
                return Ok(None);
            }
        }
    }
}

impl Capturing {
    fn try_to_stream(&mut self) {
        self.retry = Instant::now() + RETRY;
        match self.start() {
            Ok(running) => {
                if std::mem::take(&mut self.reported) {
                    info!(device = %self.camera.spec.path.display(), "the video device streams again");
                    self.camera.returned();
                }
                self.running = Some(running);
            }
            Err(error) => {
                if !std::mem::replace(&mut self.reported, true) {
                    warn!(%error, device = %self.camera.spec.path.display(), "the video device does not stream");
                }
                self.camera.signal().set_lost(true);
            }
        }
    }

    fn start(&self) -> Result<Running, BackendError> {
        let failed = |error: std::io::Error| BackendError::Failed(error.to_string());
        let streaming = self.camera.stream().map_err(failed)?;
        let layout = &streaming.layout;
        let converter = Converter::new(layout).ok_or_else(|| {
            BackendError::Failed("the device delivers fields that come one after the other".to_owned())
        })?;
        let (width, height) = converter.size();
        let size = Resolution {
            width: width as u32,
            height: height as u32,
        };
        let native = self.camera.resolution();
        let scaled = if size == native {
            None
        } else {
            let transform = Transform::new(size, &SourceView::default(), native)?;
            Some((transform, Picture::new(size)))
        };
        debug!(
            ?layout,
            buffers = streaming.queue.len(),
            "the video device streams"
        );
        let lends = self.lends && scaled.is_none() && converter.copies();
        let lending = lends
            .then(|| Lending::new(&streaming.queue, &streaming.layout))
            .flatten();
        Ok(Running {
            lending,
            streaming,
            converter,
            scaled,
            sequence: None,
            arrived: Instant::now(),
            asked: Instant::now(),
            lost: false,
        })
    }

    /// Waits for the next picture of the device for a moment.
    fn next(&mut self) -> Option<Arc<Frame>> {
        let running = self.running.as_mut()?;
        if let Some(lending) = &running.lending {
            self.pool.give_back();
            let queue = &mut running.streaming.queue;
            if lending.returned().any(|index| queue.give(index).is_err()) {
                return self.stop("the video device takes no buffers");
            }
        }
        let device = Arc::clone(&running.streaming.device);
        let ready = device.wait(true, false, PATIENCE);
        let mut changed = false;
        while ready.event
            && let Some(change) = device.next_change()
        {
            changed |= change == Change::Source;
        }
        let stalled = running.arrived.elapsed() > STALLED;
        if changed || stalled {
            // A source of another size needs other buffers; one that is silent may have ended without a word.
            if changed || !self.camera.has_signal(&device) {
                return self.stop("the video device has another signal, or none");
            }
            if let Some(running) = &mut self.running {
                running.arrived = Instant::now();
            }
            self.camera.signal().set_lost(true);
            return Some(self.no_signal());
        }
        if ready.error && !ready.readable {
            return self.stop("the video device has failed, or is gone");
        }
        if !ready.readable {
            return None;
        }
        match running.streaming.queue.take() {
            Ok(Some(filled)) => self.show(&filled),
            Ok(None) => None,
            Err(error) if is_gone(&error) => self.stop("the video device is gone"),
            Err(error) => {
                debug!(%error, "no picture from the video device");
                self.stop("the video device has failed")
            }
        }
    }

    /// Stops streaming, and shows that there is nothing to be shown.
    fn stop(&mut self, reason: &str) -> Option<Arc<Frame>> {
        self.running = None;
        self.retry = Instant::now();
        if !std::mem::replace(&mut self.reported, true) {
            warn!(device = %self.camera.spec.path.display(), "{reason}");
        }
        None
    }

    fn show(&mut self, filled: &Filled) -> Option<Arc<Frame>> {
        let running = self.running.as_mut()?;
        let counts = &self.camera.counts;
        running.arrived = Instant::now();
        // Grabbers of analogue video go on with noise.
        if running.asked.elapsed() > ASK {
            running.asked = running.arrived;
            running.lost = self.camera.input_is_lost(&running.streaming.device);
        }
        if running.lost {
            let given = running.streaming.queue.give(filled.index);
            self.camera.signal().set_lost(true);
            if given.is_err() {
                return self.stop("the video device takes no buffers");
            }
            let due = self.idle <= Instant::now();
            return due.then(|| {
                self.idle = Instant::now() + IDLE;
                self.no_signal()
            });
        }
        let lost = running
            .sequence
            .map_or(0, |last| filled.sequence.wrapping_sub(last).saturating_sub(1));
        running.sequence = Some(filled.sequence);
        // A sequence that begins anew is no loss.
        if lost < u32::MAX / 2 {
            counts.dropped.fetch_add(u64::from(lost), Ordering::Relaxed);
        }
        let number = counts.pictures.fetch_add(1, Ordering::Relaxed);
        let time = moment(filled, running.arrived);
        let time = self
            .last
            .map_or(time, |last| time.max(last + Duration::from_millis(1)));
        let Running {
            streaming,
            converter,
            lending,
            scaled,
            ..
        } = running;
        let lent = lending.as_ref().filter(|_| !filled.damaged());
        let mut lent = lent.and_then(|lending| lending.lend(&streaming.queue, filled));
        let is_lent = lent.is_some();
        let mut shown = !filled.damaged();
        let frame = shown.then(|| {
            let planes = streaming.queue.contents(filled);
            let clock = &self.camera.clock;
            self.pool.fill(|frame| {
                let picture = &mut frame.picture;
                shown = match scaled {
                    None => {
                        let converted = converter.convert(&planes, picture).is_ok();
                        frame.image = converter.image().filter(|_| converted).cloned();
                        picture.set_lent(lent.take());
                        converted
                    }
                    Some((transform, own)) => {
                        let converted = converter.convert(&planes, own).is_ok();
                        let scaled = converted.then(|| transform.apply(own).ok()).flatten();
                        scaled.map(|scaled| picture.copy_from(scaled)).is_some()
                    }
                };
                (frame.number, frame.masks) = (number, 0);
                (frame.timestamp, frame.utc) = (clock.timestamp(time), clock.utc(time));
            })
        });
        // One that is lent comes back by itself.
        if !is_lent && let Err(error) = streaming.queue.give(filled.index) {
            debug!(%error, "a buffer cannot be given back");
            return self.stop("the video device takes no buffers");
        }
        if !shown {
            counts.damaged.fetch_add(1, Ordering::Relaxed);
            return None;
        }
        self.last = Some(time);
        self.camera.signal().set_lost(false);
        frame
    }

    /// A picture that says that there is none.
    fn no_signal(&mut self) -> Arc<Frame> {
        let now = Instant::now();
        let time = self
            .last
            .map_or(now, |last| now.max(last + Duration::from_millis(1)));
        self.last = Some(time);
        let clock = &self.camera.clock;
        let number = self.camera.counts.pictures.fetch_add(1, Ordering::Relaxed);
        self.pool.fill(|frame| {
            draw_no_signal(&mut frame.picture);
            (frame.number, frame.masks) = (number, 0);
            (frame.timestamp, frame.utc) = (clock.timestamp(time), clock.utc(time));
        })
    }
}

impl Drop for Capturing {
    fn drop(&mut self) {
        let (pictures, dropped, damaged) = self.camera.counts.read();
        debug!(pictures, dropped, damaged, "the video device is closed");
    }
}

/// When a picture was taken, as the driver says, or else when it arrived.
pub(super) fn moment(filled: &Filled, arrived: Instant) -> Instant {
    if !filled.monotonic() {
        return arrived;
    }
    let now = clock_gettime(ClockId::Monotonic);
    let now = Duration::new(
        u64::try_from(now.tv_sec).unwrap_or(0),
        u32::try_from(now.tv_nsec).unwrap_or(0),
    );
    // A driver whose times are off by more than this has no clock worth the name.
    let age = now
        .checked_sub(filled.time)
        .filter(|age| *age < Duration::from_secs(5));
    age.and_then(|age| Instant::now().checked_sub(age))
        .unwrap_or(arrived)
}

/// Grey, with words in the middle.
pub(super) fn draw_no_signal(picture: &mut Picture) {
    const TEXT: &str = "NO SIGNAL";
    let (width, height) = (picture.width(), picture.height());
    let [luma, blue, red] = picture.planes_mut();
    luma.fill(48);
    blue.fill(128);
    red.fill(128);
    let scale = (width / (CELL * TEXT.len() * 2)).max(1);
    let left = width.saturating_sub(CELL * TEXT.len() * scale) / 2;
    let top = height.saturating_sub(CELL * scale) / 2;
    draw_text(picture, left, top, scale, TEXT, 235);
}
