//! What metadata streams are told of the pictures that are watched.

use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::SystemTime;

use onvif_device::backend::BackendError;
use onvif_device::backend::scene::{Region, SceneBackend, SceneObserver, Sight};

use super::Finder;
use super::watching::{Look, Watching};
use crate::pipeline::{Frame, Window};
use crate::ptz::DigitalDrive;
use crate::sources::{Hub, lock};

/// Looks at the pictures of the camera.
#[derive(Default)]
pub struct CameraScenes {
    sources: Vec<String>,
    told: Arc<Mutex<Option<SceneObserver>>>,
    watching: Vec<Watching>,
}

impl CameraScenes {
    /// Looks at the pictures of a video source from now on. What streams show of them, `drive` says.
    ///
    /// # Errors
    /// [`BackendError::Failed`] when no thread can be started.
    pub fn watch(
        &mut self,
        source: &str,
        pictures: &Hub,
        drive: Option<Arc<DigitalDrive>>,
    ) -> Result<(), BackendError> {
        let scene = Scene {
            source: source.to_owned(),
            finder: Finder::default(),
            drive,
            told: Arc::clone(&self.told),
        };
        self.watching.push(Watching::start(source, pictures, scene)?);
        self.sources.push(source.to_owned());
        Ok(())
    }
}

impl fmt::Debug for CameraScenes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CameraScenes")
            .field("sources", &self.sources)
            .finish_non_exhaustive()
    }
}

impl SceneBackend for CameraScenes {
    fn sources(&self) -> Vec<String> {
        self.sources.clone()
    }

    fn observe(&self, observer: SceneObserver) {
        *lock(&self.told) = Some(observer);
    }
}

/// What is seen of one source.
struct Scene {
    source: String,
    finder: Finder,
    drive: Option<Arc<DigitalDrive>>,
    told: Arc<Mutex<Option<SceneObserver>>>,
}

impl Scene {
    /// What streams show at the moment.
    fn shown(&self) -> Option<Region> {
        let window = self.drive.as_ref().map(|drive| drive.window());
        window.filter(|window| *window != Window::WHOLE).map(region_of)
    }

    fn tell(&self, sight: Sight) {
        let observer = lock(&self.told).clone();
        if let Some(observer) = observer {
            observer(&self.source, sight);
        }
    }
}

impl Look for Scene {
    fn see(&mut self, frame: &Frame) {
        let (utc, shown) = (frame.utc, self.shown());
        let regions = self.finder.see(&frame.picture);
        self.tell(Sight { utc, regions, shown });
    }

    fn lose(&mut self) {
        self.finder = Finder::default();
        self.tell(Sight {
            utc: SystemTime::now(),
            regions: Vec::new(),
            shown: self.shown(),
        });
    }
}

fn region_of(window: Window) -> Region {
    let Window { left, top, size } = window;
    let edge = |at: f64| at as f32;
    Region {
        left: edge(left),
        top: edge(top),
        right: edge(left + size),
        bottom: edge(top + size),
        center: (edge(left + size / 2.0), edge(top + size / 2.0)),
    }
}
