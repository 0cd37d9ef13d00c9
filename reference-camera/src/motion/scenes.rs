//! What metadata streams are told of the pictures of live sources.

use std::fmt;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::sync::{Arc, Mutex};
use std::thread;

use onvif_device::backend::BackendError;
use onvif_device::backend::scene::{Region, SceneBackend, SceneObserver, Sight};
use tracing::warn;

use super::{Finder, RATE};
use crate::pipeline::{Frame, Window};
use crate::ptz::DigitalDrive;
use crate::sources::{FrameReceiver, Hub, Subscription, lock};

/// Looks at the pictures of the camera.
#[derive(Default)]
pub struct CameraScenes {
    sources: Vec<String>,
    told: Arc<Mutex<Option<SceneObserver>>>,
    subscriptions: Vec<Subscription>,
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
        let (sender, looks) = sync_channel::<Look>(1);
        let told = Arc::clone(&self.told);
        let token = source.to_owned();
        thread::Builder::new()
            .name("scene".to_owned())
            .spawn(move || {
                let mut finder = Finder::default();
                // Ends with the subscription, which holds the sender.
                for Look { frame, shown } in looks {
                    let regions = finder.see(&frame.picture);
                    let observer = lock(&told).clone();
                    if let Some(observer) = observer {
                        let utc = frame.utc;
                        observer(&token, Sight { utc, regions, shown });
                    }
                }
            })
            .map_err(|error| BackendError::Failed(format!("starting to look at pictures: {error}")))?;
        let eye = Eye {
            looks: sender,
            drive,
            source: source.to_owned(),
        };
        self.subscriptions.push(pictures.subscribe(RATE, Arc::new(eye))?);
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

/// A picture, and what streams show of it.
struct Look {
    frame: Arc<Frame>,
    shown: Option<Region>,
}

/// Passes pictures on; one that is too late is left out.
struct Eye {
    looks: SyncSender<Look>,
    drive: Option<Arc<DigitalDrive>>,
    source: String,
}

impl FrameReceiver for Eye {
    fn frame(&self, frame: Arc<Frame>) {
        let window = self.drive.as_ref().map(|drive| drive.window());
        let shown = window.filter(|window| *window != Window::WHOLE).map(region_of);
        let _ = self.looks.try_send(Look { frame, shown });
    }

    fn failed(&self, error: &BackendError) {
        warn!(%error, source = self.source, "the scene is no longer described");
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
