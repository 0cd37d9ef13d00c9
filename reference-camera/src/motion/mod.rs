//! The motion detector of the camera: looks at the picture of every source that it watches a few times a second, whether or not somebody
//! views it. It sees the whole picture of the source, not the window of the digital PTZ, and no overlays.

mod background;
mod detector;
mod finder;
mod scenes;

use std::fmt;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::sync::{Arc, Mutex};
use std::thread;

use onvif_device::backend::BackendError;
use onvif_device::backend::motion::{MotionBackend, MotionDetector, MotionObserver};
use tracing::warn;

pub use detector::{Area, Detector, Sensitivity};
pub use finder::Finder;
pub use scenes::CameraScenes;

use crate::pipeline::Frame;
use crate::sources::{FrameReceiver, Hub, Subscription, lock};

/// Pictures a second that are looked at.
const RATE: f32 = 5.0;

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
}

/// The detectors of the camera.
#[derive(Default)]
pub struct CameraMotion {
    detectors: Vec<MotionDetector>,
    told: Arc<Mutex<Option<MotionObserver>>>,
    subscriptions: Vec<Subscription>,
}

impl CameraMotion {
    /// Watches nothing yet.
    pub fn new() -> CameraMotion {
        CameraMotion::default()
    }

    /// Watches regions in the pictures of a video source from now on; their names are different.
    ///
    /// # Errors
    /// [`BackendError::Failed`] when no thread can be started.
    pub fn watch(&mut self, source: &str, pictures: &Hub, regions: &[Region]) -> Result<(), BackendError> {
        let (sender, frames) = sync_channel::<Arc<Frame>>(1);
        let told = Arc::clone(&self.told);
        let token = source.to_owned();
        let mut detectors: Vec<(String, Detector)> = regions
            .iter()
            .map(|region| {
                let detector = Detector::within(region.area, region.sensitivity);
                (region.name.clone(), detector)
            })
            .collect();
        thread::Builder::new()
            .name("motion".to_owned())
            .spawn(move || {
                // Ends with the subscription, which holds the sender.
                for frame in frames {
                    let observer = lock(&told).clone();
                    for (rule, detector) in &mut detectors {
                        let moving = detector.see(&frame.picture);
                        if let Some(observer) = &observer {
                            observer(&token, rule, moving);
                        }
                    }
                }
            })
            .map_err(|error| BackendError::Failed(format!("starting the motion detector: {error}")))?;
        let eye = Eye {
            frames: sender,
            source: source.to_owned(),
        };
        self.subscriptions.push(pictures.subscribe(RATE, Arc::new(eye))?);
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

/// Passes pictures to the detector; one that is too late for it is left out.
struct Eye {
    frames: SyncSender<Arc<Frame>>,
    source: String,
}

impl FrameReceiver for Eye {
    fn frame(&self, frame: Arc<Frame>) {
        let _ = self.frames.try_send(frame);
    }

    fn failed(&self, error: &BackendError) {
        warn!(%error, source = self.source, "motion is no longer detected");
    }
}
