//! Pictures that something before or beside the lens changes, before anything else is done to them.

use std::fmt;
use std::sync::Arc;

use onvif_device::backend::BackendError;
use onvif_device::backend::overlay::SourceMode;
use onvif_device::backend::video::Resolution;

use super::SignalState;
use super::raw::{Capture, RawSource, Wakeup};
use crate::pipeline::{Frame, Picture, PicturePool};

/// What changes pictures. There is one for each time that a source is opened.
pub trait Touch: Send {
    /// Looks at the next picture; `true` if it is to be changed.
    fn wants(&mut self, frame: &Frame) -> bool;

    /// Changes a copy of it.
    fn change(&mut self, picture: &mut Picture);
}

/// A source whose pictures are changed.
pub struct Touched {
    source: Box<dyn RawSource>,
    touch: Box<dyn Fn() -> Box<dyn Touch> + Send + Sync>,
}

impl Touched {
    /// Has the pictures of a source changed by what `touch` makes whenever it is opened.
    pub fn new<T: Touch + 'static>(
        source: Box<dyn RawSource>,
        touch: impl Fn() -> T + Send + Sync + 'static,
    ) -> Touched {
        Touched {
            source,
            touch: Box::new(move || Box::new(touch())),
        }
    }
}

impl fmt::Debug for Touched {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Touched").field(&self.source).finish()
    }
}

impl RawSource for Touched {
    fn resolution(&self) -> Resolution {
        self.source.resolution()
    }

    fn framerate(&self) -> f32 {
        self.source.framerate()
    }

    fn signal(&self) -> Option<Arc<SignalState>> {
        self.source.signal()
    }

    fn modes(&self) -> Vec<SourceMode> {
        self.source.modes()
    }

    fn set_mode(&self, mode: &str) -> Result<(), BackendError> {
        self.source.set_mode(mode)
    }

    fn open(&self) -> Result<Box<dyn Capture>, BackendError> {
        Ok(Box::new(TouchedCapture {
            capture: self.source.open()?,
            touch: (self.touch)(),
            pool: None,
        }))
    }
}

struct TouchedCapture {
    capture: Box<dyn Capture>,
    touch: Box<dyn Touch>,
    /// Changed pictures; there are none while nothing is changed.
    pool: Option<PicturePool>,
}

impl Capture for TouchedCapture {
    fn set_framerate(&mut self, framerate: f32) {
        self.capture.set_framerate(framerate);
    }

    fn capture(&mut self, wakeup: &Wakeup) -> Result<Option<Arc<Frame>>, BackendError> {
        let Some(frame) = self.capture.capture(wakeup)? else {
            return Ok(None);
        };
        if !self.touch.wants(&frame) {
            self.pool = None;
            return Ok(Some(frame));
        }
        let size = frame.picture.resolution();
        let pool = self.pool.get_or_insert_with(|| PicturePool::new(size));
        Ok(Some(pool.fill(|changed| {
            changed.picture.copy_from(&frame.picture);
            (changed.number, changed.timestamp, changed.utc) = (frame.number, frame.timestamp, frame.utc);
            changed.masks = frame.masks;
            self.touch.change(&mut changed.picture);
        })))
    }
}
