//! Picture settings that really change the picture of a live source: a simulated sensor and lens in front of a simulated scene.
//!
//! A [`DevelopedSource`] stands between a raw source and its encoders, so that everything is done once a picture, however many streams
//! there are; while all settings are neutral, pictures pass through untouched.

mod analysis;
mod develop;
#[cfg(target_os = "linux")]
mod device;
mod exposure;
mod filters;
mod imager;
mod lens;
#[cfg(target_os = "linux")]
mod night;
mod options;
mod tone;

use std::fmt;
use std::sync::{Arc, Mutex};

use onvif_device::backend::BackendError;
use onvif_device::backend::imaging::{
    ConditionObserver, FocusCommand, FocusStatus, ImagingBackend, ImagingOptions, ImagingSettings,
    ImagingSource,
};

pub use analysis::{Analysis, Observation};
pub use develop::DevelopedSource;
#[cfg(target_os = "linux")]
pub use device::DeviceImaging;
pub use imager::{Imager, NightObserver, Scene};

use crate::sources::{Hub, RawSource, Subscription, lock};
use analysis::Watch;

/// Pictures a second that are looked at for signs of tampering.
const WATCHED: f32 = 4.0;

/// The adjustable sources of the camera.
pub struct CameraImaging {
    enabled: bool,
    watched: bool,
    sources: Vec<Source>,
    /// Pictures keep coming for them as long as this exists.
    watching: Mutex<Vec<Subscription>>,
}

struct Source {
    token: String,
    adjuster: Adjuster,
    /// The developed pictures.
    pictures: Option<Hub>,
}

impl Source {
    /// A video device without anything that could be set is none of the adjustable ones.
    fn is_adjustable(&self) -> bool {
        match &self.adjuster {
            Adjuster::Simulated(_) => true,
            #[cfg(target_os = "linux")]
            Adjuster::Device(device) => device.options() != ImagingOptions::default(),
        }
    }
}

/// What the settings of a source are set on.
enum Adjuster {
    /// A simulated sensor and lens.
    Simulated(Arc<Imager>),
    /// The controls of a video device.
    #[cfg(target_os = "linux")]
    Device(Arc<DeviceImaging>),
}

impl CameraImaging {
    /// A camera without sources yet. With `enabled`, those that come get an imager; with `watched`, signs of tampering are looked for in
    /// their pictures.
    pub fn new(enabled: bool, watched: bool) -> CameraImaging {
        CameraImaging {
            enabled,
            watched,
            sources: Vec::new(),
            watching: Mutex::default(),
        }
    }

    /// Whether there is nothing that can be adjusted.
    pub fn is_empty(&self) -> bool {
        !self.sources.iter().any(Source::is_adjustable)
    }

    /// Puts an imager in front of a live source.
    pub fn develop(&mut self, token: &str, source: Box<dyn RawSource>) -> Box<dyn RawSource> {
        if !self.enabled {
            return source;
        }
        let imager = Arc::new(Imager::new());
        self.sources.push(Source {
            token: token.to_owned(),
            adjuster: Adjuster::Simulated(Arc::clone(&imager)),
            pictures: None,
        });
        Box::new(DevelopedSource::new(source, imager))
    }

    /// Adds a source that is a video device with controls.
    #[cfg(target_os = "linux")]
    pub fn add_device(&mut self, token: &str, device: Arc<DeviceImaging>) {
        if self.enabled {
            self.sources.push(Source {
                token: token.to_owned(),
                adjuster: Adjuster::Device(device),
                pictures: None,
            });
        }
    }

    /// Says where the developed pictures of a source can be had.
    pub fn watch_pictures(&mut self, token: &str, pictures: &Hub) {
        for source in self.sources.iter_mut().filter(|source| source.token == token) {
            source.pictures = Some(pictures.clone());
        }
    }

    /// Tells `observer` when the filter before the sensor of a source goes away for the night, and when it comes back. `filter` says whether
    /// there is one; a lamp alone follows the light as well.
    pub fn on_night(&self, token: &str, filter: bool, observer: NightObserver) {
        let Some(source) = self.sources.iter().find(|source| source.token == token) else {
            return;
        };
        match &source.adjuster {
            Adjuster::Simulated(imager) => imager.on_night(observer),
            #[cfg(target_os = "linux")]
            Adjuster::Device(device) => device.on_night(filter, source.pictures.clone(), observer),
        }
        #[cfg(not(target_os = "linux"))]
        let _ = filter;
    }

    /// The imager of a video source that has a simulated one.
    pub fn imager(&self, token: &str) -> Option<&Arc<Imager>> {
        match self.find(token).ok()? {
            Adjuster::Simulated(imager) => Some(imager),
            #[cfg(target_os = "linux")]
            Adjuster::Device(_) => None,
        }
    }

    fn find(&self, token: &str) -> Result<&Adjuster, BackendError> {
        let mut sources = self.sources.iter();
        sources
            .find(|source| source.token == token)
            .map(|source| &source.adjuster)
            .ok_or_else(|| BackendError::NotFound(format!("imaging of {token:?}")))
    }
}

impl ImagingBackend for CameraImaging {
    fn sources(&self) -> Vec<ImagingSource> {
        let sources = self.sources.iter().filter(|source| source.is_adjustable());
        let describe = |source: &Source| {
            let simulated = options::describe(&source.token, self.watched && source.pictures.is_some());
            match &source.adjuster {
                Adjuster::Simulated(_) => simulated,
                #[cfg(target_os = "linux")]
                Adjuster::Device(device) => ImagingSource {
                    options: device.options(),
                    factory: device.factory(),
                    presets: Vec::new(),
                    ..simulated
                },
            }
        };
        sources.map(describe).collect()
    }

    fn apply(&self, source: &str, settings: &ImagingSettings) -> Result<(), BackendError> {
        match self.find(source)? {
            Adjuster::Simulated(imager) => imager.apply(settings),
            #[cfg(target_os = "linux")]
            Adjuster::Device(device) => device.apply(settings)?,
        }
        Ok(())
    }

    fn current(&self, source: &str) -> Option<ImagingSettings> {
        match self.find(source).ok()? {
            Adjuster::Simulated(_) => None,
            #[cfg(target_os = "linux")]
            Adjuster::Device(device) => device.current(),
        }
    }

    fn focus(&self, source: &str, command: FocusCommand) -> Result<(), BackendError> {
        match self.find(source)? {
            Adjuster::Simulated(imager) => imager.focus(command),
            #[cfg(target_os = "linux")]
            Adjuster::Device(device) => device.focus(command)?,
        }
        Ok(())
    }

    fn focus_status(&self, source: &str) -> Result<FocusStatus, BackendError> {
        match self.find(source)? {
            Adjuster::Simulated(imager) => Ok(imager.focus_status()),
            #[cfg(target_os = "linux")]
            Adjuster::Device(device) => device.focus_status(),
        }
    }

    fn watch(&self, observer: ConditionObserver) {
        let mut watching = lock(&self.watching);
        watching.clear();
        let watched = self
            .sources
            .iter()
            .filter(|source| self.watched && source.is_adjustable());
        for source in watched {
            let Some(pictures) = &source.pictures else {
                continue;
            };
            let watch = Watch::new(&source.token, Arc::clone(&observer));
            match pictures.subscribe(WATCHED, Arc::new(watch)) {
                Ok(subscription) => watching.push(subscription),
                Err(error) => {
                    tracing::warn!(%error, source = source.token, "no tampering is noticed");
                }
            }
        }
    }
}

impl fmt::Debug for CameraImaging {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tokens: Vec<_> = self.sources.iter().map(|source| &source.token).collect();
        f.debug_struct("CameraImaging")
            .field("sources", &tokens)
            .finish_non_exhaustive()
    }
}
