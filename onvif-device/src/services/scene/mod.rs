//! Scene descriptions: what moves in the pictures is followed, and told in metadata streams (Analytics Service Specification, "Scene
//! Description").

mod analytics;
mod tracker;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use tokio::sync::broadcast;

pub use tracker::Tracker;

use crate::backend::scene::{SceneBackend, Sight};
use crate::builder::{BuildError, Module, Setup};
use crate::services::media::{MediaService, Scene};

/// Scenes that wait for a metadata stream at most; it tells only the newest one anyway.
const WAITING: usize = 4;

/// Describes in metadata streams what a backend sees. Each of its sources gets an analytics configuration (`analytics_` and the token of the
/// source): profiles that hold it have scene descriptions when their metadata configuration asks for them.
pub struct SceneDescriptions {
    backend: Arc<dyn SceneBackend>,
    media: MediaService,
    detected: Vec<String>,
}

impl SceneDescriptions {
    /// Descriptions of what `backend` sees, for the profiles of `media`. One for a device.
    pub fn new(backend: Arc<dyn SceneBackend>, media: &MediaService) -> SceneDescriptions {
        SceneDescriptions {
            backend,
            media: media.clone(),
            detected: Vec::new(),
        }
    }

    /// Gives video sources an analytics configuration also where nothing describes their pictures, because motion is detected in them: the events of the
    /// detectors' rules name it.
    #[must_use]
    pub fn with_detectors_of(mut self, sources: impl IntoIterator<Item = String>) -> SceneDescriptions {
        self.detected.extend(sources);
        self
    }
}

impl fmt::Debug for SceneDescriptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SceneDescriptions").finish_non_exhaustive()
    }
}

impl Module for SceneDescriptions {
    fn install(self: Box<Self>, setup: &mut Setup) -> Result<(), BuildError> {
        let sources = self.backend.sources();
        analytics::install(&sources, &self.detected, &self.media, setup)?;
        if sources.is_empty() {
            return Ok(());
        }
        let eyes = sources.into_iter().map(|source| (source, Eye::new()));
        let eyes: Arc<BTreeMap<String, Eye>> = Arc::new(eyes.collect());
        let looking = Arc::clone(&eyes);
        self.backend.observe(Arc::new(move |source, sight| {
            if let Some(eye) = looking.get(source) {
                eye.sees(&sight, Instant::now());
            }
        }));
        setup.keep(self.backend);
        self.media
            .set_scenes(Box::new(move |source| Some(eyes.get(source)?.scenes.subscribe())));
        Ok(())
    }
}

/// What follows the objects of one source, and who is told.
struct Eye {
    tracker: Mutex<Tracker>,
    scenes: broadcast::Sender<Arc<Scene>>,
}

impl Eye {
    fn new() -> Eye {
        Eye {
            tracker: Mutex::default(),
            scenes: broadcast::Sender::new(WAITING),
        }
    }

    fn sees(&self, sight: &Sight, now: Instant) {
        let mut tracker = self.tracker.lock().unwrap_or_else(PoisonError::into_inner);
        let scene = Scene {
            utc: sight.utc,
            objects: tracker.see(&sight.regions, now),
            remembered: tracker.remembered(),
            shown: sight.shown,
        };
        // Nobody may be watching.
        let _ = self.scenes.send(Arc::new(scene));
    }
}
