//! The motion detector of the camera: looks at the picture of every source that it watches a few times a second, whether or not somebody
//! views it. It sees the whole picture of the source, not the window of the digital PTZ, and no overlays.

mod background;
mod detector;
mod finder;
mod scenes;
mod watching;

use std::fmt;
use std::sync::{Arc, Mutex};

use onvif_device::backend::BackendError;
use onvif_device::backend::motion::{MotionBackend, MotionDetector, MotionObserver, MotionState};

pub use detector::{Area, Detector, Sensitivity};
pub use finder::Finder;
pub use scenes::CameraScenes;

use watching::{Look, Watching};

use crate::pipeline::Frame;
use crate::sources::{Hub, lock};

/// Something to be watched in the pictures of a source.
#[derive(Clone, Debug, PartialEq)]
pub struct Region {
    /// Its name in events, at most 64 characters.
    pub name: String,
    /// Where it is.
    pub area: Area,
    /// What counts there.
    pub sensitivity: Sensitivity,
}

impl Region {
    /// The whole picture.
    pub fn whole(sensitivity: Sensitivity) -> Region {
        Region {
            name: "MotionDetector".to_owned(),
            area: Area::WHOLE,
            sensitivity,
        }
    }

    fn detector(&self) -> Detector {
        Detector::within(self.area, self.sensitivity)
    }
}

/// The detectors of the camera.
#[derive(Default)]
pub struct CameraMotion {
    detectors: Vec<MotionDetector>,
    told: Arc<Mutex<Option<MotionObserver>>>,
    watching: Vec<Watching>,
}

impl CameraMotion {
    /// Watches nothing yet.
    pub fn new() -> CameraMotion {
        CameraMotion::default()
    }

    /// Watches regions in the pictures of a video source from now on; their names are different. A source that fails is watched again when it delivers,
    /// and nothing moves where there is no signal. Of one that comes to send what cannot be decoded the detectors are unavailable for as long.
    ///
    /// # Errors
    /// [`BackendError::Failed`] when no thread can be started.
    pub fn watch(&mut self, source: &str, pictures: &Hub, regions: &[Region]) -> Result<(), BackendError> {
        let detectors = Detectors {
            source: source.to_owned(),
            detectors: regions
                .iter()
                .map(|region| (region.clone(), region.detector()))
                .collect(),
            told: Arc::clone(&self.told),
        };
        self.watching.push(Watching::start(source, pictures, detectors)?);
        self.detectors.extend(regions.iter().map(|region| MotionDetector {
            source: source.to_owned(),
            rule: region.name.clone(),
        }));
        Ok(())
    }
}

impl fmt::Debug for CameraMotion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CameraMotion")
            .field("detectors", &self.detectors)
            .finish_non_exhaustive()
    }
}

impl MotionBackend for CameraMotion {
    fn detectors(&self) -> Vec<MotionDetector> {
        self.detectors.clone()
    }

    fn observe(&self, observer: MotionObserver) {
        *lock(&self.told) = Some(observer);
    }
}

/// The detectors of one source.
struct Detectors {
    source: String,
    detectors: Vec<(Region, Detector)>,
    told: Arc<Mutex<Option<MotionObserver>>>,
}

impl Look for Detectors {
    fn see(&mut self, frame: &Frame) {
        let observer = lock(&self.told).clone();
        for (region, detector) in &mut self.detectors {
            let moving = detector.see(&frame.picture);
            if let Some(observer) = &observer {
                observer(&self.source, &region.name, MotionState::seen(moving));
            }
        }
    }

    fn lose(&mut self) {
        let observer = lock(&self.told).clone();
        for (region, detector) in &mut self.detectors {
            *detector = region.detector();
            if let Some(observer) = &observer {
                observer(&self.source, &region.name, MotionState::Still);
            }
        }
    }

    fn blind(&mut self) {
        let Some(observer) = lock(&self.told).clone() else {
            return;
        };
        for (region, _) in &self.detectors {
            observer(&self.source, &region.name, MotionState::Unavailable);
        }
    }
}
