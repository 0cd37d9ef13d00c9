//! Between a raw source and its encoders: each picture goes through the simulated lens, sensor and processor once.

use std::fmt;
use std::sync::Arc;
use std::time::Instant;

use onvif_device::backend::BackendError;
use onvif_device::backend::overlay::SourceMode;
use onvif_device::backend::video::Resolution;

use super::imager::{Imager, Parameters};
use super::tone::Curve;
use super::{filters, tone};
use crate::pipeline::{Frame, Picture, PicturePool};
use crate::sources::{Capture, RawSource, SignalState, Wakeup};

/// Luma of a lens that is covered.
const COVERED: u8 = 20;

/// A raw source with the settings of an [`Imager`] applied to its pictures.
#[derive(Debug)]
pub struct DevelopedSource {
    source: Box<dyn RawSource>,
    imager: Arc<Imager>,
}

impl DevelopedSource {
    /// Puts an imager in front of a source.
    pub fn new(source: Box<dyn RawSource>, imager: Arc<Imager>) -> DevelopedSource {
        DevelopedSource { source, imager }
    }
}

impl RawSource for DevelopedSource {
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
        Ok(Box::new(Developing {
            capture: self.source.open()?,
            imager: Arc::clone(&self.imager),
            developer: Developer::new(self.source.resolution()),
        }))
    }
}

struct Developing {
    capture: Box<dyn Capture>,
    imager: Arc<Imager>,
    developer: Developer,
}

impl Capture for Developing {
    fn set_framerate(&mut self, framerate: f32) {
        self.capture.set_framerate(framerate);
    }

    fn capture(&mut self, wakeup: &Wakeup) -> Result<Option<Arc<Frame>>, BackendError> {
        let Some(frame) = self.capture.capture(wakeup)? else {
            return Ok(None);
        };
        let parameters = self.imager.parameters(&frame.picture, Instant::now());
        Ok(Some(self.developer.develop(frame, &parameters)))
    }
}

/// Does the work, and keeps what is worth keeping from picture to picture.
struct Developer {
    pool: PicturePool,
    plan: Plan,
    /// Luma of the picture before, as noise reduction left it.
    previous: Vec<u8>,
    scratch: Vec<u8>,
}

/// Curves for some parameters; `None` where they change nothing.
struct Plan {
    parameters: Parameters,
    exposed: Option<Box<(Curve, [u16; 256])>>,
    processed: Option<Box<Curve>>,
    coloured: Option<Box<Curve>>,
}

impl Plan {
    fn new(parameters: &Parameters) -> Plan {
        let p = parameters;
        let unless_identity = |curve: Curve| {
            // Samples outside the limited range do not occur.
            let same = (16..=235).all(|sample| usize::from(curve[sample]) == sample);
            (!same).then(|| Box::new(curve))
        };
        let exposed = (p.light != 1.0).then(|| Box::new((tone::exposed(p.light), tone::fading(p.light))));
        Plan {
            parameters: *p,
            exposed,
            processed: unless_identity(tone::processed(p)),
            coloured: unless_identity(tone::coloured(p)),
        }
    }
}

impl Developer {
    fn new(resolution: Resolution) -> Developer {
        Developer {
            pool: PicturePool::new(resolution),
            plan: Plan::new(&Parameters::NEUTRAL),
            previous: Vec::new(),
            scratch: Vec::new(),
        }
    }

    fn develop(&mut self, raw: Arc<Frame>, parameters: &Parameters) -> Arc<Frame> {
        if *parameters == Parameters::NEUTRAL {
            return raw;
        }
        if *parameters != self.plan.parameters {
            self.plan = Plan::new(parameters);
        }
        let Developer {
            pool,
            plan,
            previous,
            scratch,
        } = self;
        pool.fill(|frame| {
            frame.picture.copy_from(&raw.picture);
            (frame.number, frame.timestamp, frame.utc) = (raw.number, raw.timestamp, raw.utc);
            frame.masks = raw.masks;
            let seed = raw.number;
            process(&mut frame.picture, plan, seed, previous, scratch);
        })
    }
}

/// In the order in which light goes: lens, sensor, processor.
fn process(picture: &mut Picture, plan: &Plan, seed: u64, previous: &mut Vec<u8>, scratch: &mut Vec<u8>) {
    let p = &plan.parameters;
    if p.covered {
        let [luma, blue, red] = picture.planes_mut();
        luma.fill(COVERED);
        blue.fill(128);
        red.fill(128);
    }
    let radius = (p.blur * picture.width() as f32 / 1280.0).ceil() as usize;
    if radius > 0 && !p.covered {
        filters::blur(picture, radius, scratch);
    }
    if let Some(exposed) = &plan.exposed {
        let (curve, fading) = &**exposed;
        filters::fade(picture, fading);
        apply(picture.planes_mut()[0], curve);
    }
    if p.noise > 0 {
        filters::add_noise(picture, p.noise, seed);
    }
    if p.noise_reduction > 0.0 {
        filters::reduce_noise(picture, previous, p.noise_reduction);
    }
    if (p.red_gain != 1.0 || p.blue_gain != 1.0) && !p.night {
        filters::balance(picture, p.red_gain, p.blue_gain);
    }
    if let Some(curve) = &plan.processed {
        apply(picture.planes_mut()[0], curve);
    }
    if let Some(curve) = &plan.coloured {
        let [_, blue, red] = picture.planes_mut();
        apply(blue, curve);
        apply(red, curve);
    }
    if p.sharpness != 50.0 {
        // Half of what is around at 0, twice the difference from it at 100.
        let amount = (p.sharpness - 50.0) / 50.0;
        filters::sharpen(picture, if amount < 0.0 { amount } else { 2.0 * amount }, scratch);
    }
}

fn apply(plane: &mut [u8], curve: &Curve) {
    for sample in plane {
        *sample = curve[usize::from(*sample)];
    }
}

impl fmt::Debug for Developer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Developer")
            .field("parameters", &self.plan.parameters)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
#[path = "develop_tests.rs"]
mod tests;
