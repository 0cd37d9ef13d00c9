//! The camera's sources as the video backend of the library.

use std::fmt;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use onvif_device::backend::BackendError;
use onvif_device::backend::overlay::{Decoration, ImageOptions, MaskOptions, OverlayOptions, SourceMode};
use onvif_device::backend::video::{
    BoxFuture, Encoder, EncoderOptions, EncoderSettings, FrameSink, Resolution, SourceEvent, SourceObserver,
    SourceView, VideoBackend, VideoSource,
};

use crate::factory_streams::FactoryStreams;
use crate::pipeline::{MEDIA_TYPES, image_size};
use crate::sources::lock;

/// A source together with its encoders: what the library asks of one video source.
pub trait SourceDriver: fmt::Debug + Send + Sync {
    /// Native size of the picture.
    fn resolution(&self) -> Resolution;
    /// Highest rate in pictures a second.
    fn framerate(&self) -> f32;
    /// As [`VideoBackend::encoder_options`].
    fn encoder_options(&self, encoder: u32) -> Vec<EncoderOptions>;
    /// As [`VideoBackend::default_encoders`].
    fn default_encoders(&self) -> Vec<EncoderSettings>;
    /// As [`VideoBackend::start_encoder`].
    ///
    /// # Errors
    /// As there.
    fn start(
        &self,
        settings: &EncoderSettings,
        view: &SourceView,
        sink: Arc<dyn FrameSink>,
    ) -> Result<Box<dyn Encoder>, BackendError>;
    /// As [`VideoBackend::has_snapshots`].
    fn has_snapshots(&self) -> bool {
        true
    }
    /// As [`VideoBackend::snapshot`], but waits.
    ///
    /// # Errors
    /// As there.
    fn snapshot(&self, resolution: Resolution, view: &SourceView) -> Result<Bytes, BackendError>;
    /// As [`VideoBackend::overlay_options`].
    fn overlay_options(&self) -> Option<OverlayOptions> {
        None
    }
    /// As [`VideoBackend::mask_options`].
    fn mask_options(&self) -> Option<MaskOptions> {
        None
    }
    /// As [`VideoBackend::decorate`].
    ///
    /// # Errors
    /// As there.
    fn decorate(&self, decoration: &Decoration) -> Result<(), BackendError> {
        match decoration.is_empty() {
            true => Ok(()),
            false => Err(BackendError::Unsupported("drawing over the picture".to_owned())),
        }
    }
    /// Whether it is known when the signal is lost.
    fn has_signal(&self) -> bool {
        false
    }
    /// Tells `observer` whether there is a signal, and from then on what happens to the source by itself.
    fn observe(&self, _observer: Box<dyn Fn(SourceEvent) + Send + Sync>) {}
    /// As [`VideoBackend::source_modes`].
    fn modes(&self) -> Vec<SourceMode> {
        Vec::new()
    }
    /// As [`VideoBackend::set_source_mode`].
    ///
    /// # Errors
    /// As there.
    fn set_mode(&self, mode: &str) -> Result<(), BackendError> {
        Err(BackendError::NotFound(format!("the source mode {mode:?}")))
    }
}

/// All sources of the camera.
#[derive(Debug, Default)]
pub struct CameraVideo {
    sources: Vec<Source>,
}

#[derive(Debug)]
struct Source {
    token: String,
    driver: Arc<dyn SourceDriver>,
    // Held while a snapshot is taken, so that many who ask at once keep one thread busy and not many.
    snapshots: Arc<Mutex<()>>,
    streams: FactoryStreams,
}

impl CameraVideo {
    /// A camera without sources.
    pub fn new() -> CameraVideo {
        CameraVideo::default()
    }

    /// Adds a source. The token must be unique, stable over restarts and at most 64 characters long.
    ///
    /// # Errors
    /// [`BackendError::Unsupported`] for a token that is not.
    pub fn add(&mut self, token: &str, driver: Arc<dyn SourceDriver>) -> Result<(), BackendError> {
        if token.is_empty()
            || token.chars().count() > 64
            || self.sources.iter().any(|source| source.token == token)
        {
            return Err(BackendError::Unsupported(format!(
                "{token:?} as the token of a further video source"
            )));
        }
        self.sources.push(Source {
            token: token.to_owned(),
            driver,
            snapshots: Arc::default(),
            streams: FactoryStreams::default(),
        });
        Ok(())
    }

    /// Sets what the streams of a source are as long as no client has set them.
    ///
    /// # Errors
    /// [`BackendError::Unsupported`] for what the source cannot do, and [`BackendError::NotFound`].
    pub fn set_streams(&mut self, token: &str, streams: &FactoryStreams) -> Result<(), BackendError> {
        streams.check(&*self.source(token)?.driver)?;
        let found = self.sources.iter_mut().filter(|source| source.token == token);
        found.for_each(|source| source.streams = streams.clone());
        Ok(())
    }

    fn source(&self, token: &str) -> Result<&Source, BackendError> {
        self.sources
            .iter()
            .find(|source| source.token == token)
            .ok_or_else(|| BackendError::NotFound(format!("video source {token:?}")))
    }
}

impl VideoBackend for CameraVideo {
    fn sources(&self) -> Vec<VideoSource> {
        let describe = |source: &Source| VideoSource {
            token: source.token.clone(),
            resolution: source.driver.resolution(),
            framerate: source.driver.framerate(),
        };
        self.sources.iter().map(describe).collect()
    }

    fn encoder_options(&self, source: &str, encoder: u32) -> Result<Vec<EncoderOptions>, BackendError> {
        Ok(self.source(source)?.driver.encoder_options(encoder))
    }

    fn default_encoders(&self, source: &str) -> Result<Vec<EncoderSettings>, BackendError> {
        let source = self.source(source)?;
        Ok(source.streams.of(&*source.driver))
    }

    fn start_encoder(
        &self,
        source: &str,
        settings: &EncoderSettings,
        view: &SourceView,
        sink: Arc<dyn FrameSink>,
    ) -> Result<Box<dyn Encoder>, BackendError> {
        self.source(source)?.driver.start(settings, view, sink)
    }

    fn has_snapshots(&self, source: &str) -> bool {
        self.source(source)
            .is_ok_and(|source| source.driver.has_snapshots())
    }

    fn snapshot<'a>(
        &'a self,
        source: &'a str,
        resolution: Resolution,
        view: &'a SourceView,
    ) -> BoxFuture<'a, Result<Bytes, BackendError>> {
        Box::pin(async move {
            let source = self.source(source)?;
            let (driver, turn, view) = (Arc::clone(&source.driver), Arc::clone(&source.snapshots), *view);
            let taken = tokio::task::spawn_blocking(move || {
                let _turn = lock(&turn);
                driver.snapshot(resolution, &view)
            });
            taken
                .await
                .map_err(|error| BackendError::Failed(format!("taking a snapshot: {error}")))?
        })
    }

    fn overlay_options(&self, source: &str) -> Option<OverlayOptions> {
        self.source(source).ok()?.driver.overlay_options()
    }

    fn image_options(&self) -> Option<ImageOptions> {
        // Without a source that shows them there is no use for them.
        let shown = |source: &Source| source.driver.overlay_options().is_some();
        self.sources.iter().any(shown).then(|| ImageOptions {
            slots: IMAGE_SLOTS,
            octets: IMAGE_OCTETS,
            size: IMAGE_SIZE,
            formats: MEDIA_TYPES.map(str::to_owned).to_vec(),
        })
    }

    fn check_image(&self, media_type: &str, file: &[u8]) -> Result<Resolution, BackendError> {
        image_size(media_type, file)
    }

    fn mask_options(&self, source: &str) -> Option<MaskOptions> {
        self.source(source).ok()?.driver.mask_options()
    }

    fn decorate(&self, source: &str, decoration: &Decoration) -> Result<(), BackendError> {
        self.source(source)?.driver.decorate(decoration)
    }

    fn signal_sources(&self) -> Vec<String> {
        let known = self.sources.iter().filter(|source| source.driver.has_signal());
        known.map(|source| source.token.clone()).collect()
    }

    fn observe_sources(&self, observer: SourceObserver) {
        for source in self.sources.iter().filter(|source| source.driver.has_signal()) {
            let (observer, token) = (Arc::clone(&observer), source.token.clone());
            source
                .driver
                .observe(Box::new(move |event| observer(&token, event)));
        }
    }

    fn source_modes(&self, source: &str) -> Vec<SourceMode> {
        self.source(source)
            .map(|source| source.driver.modes())
            .unwrap_or_default()
    }

    fn set_source_mode(&self, source: &str, mode: &str) -> Result<(), BackendError> {
        self.source(source)?.driver.set_mode(mode)
    }
}

/// Images that the camera keeps for on-screen display, and the largest of them.
const IMAGE_SLOTS: usize = 4;
const IMAGE_OCTETS: usize = 128 << 10;
const IMAGE_SIZE: Resolution = Resolution {
    width: 128,
    height: 128,
};

/// Whether one of the options allows the settings.
///
/// # Errors
/// [`BackendError::Unsupported`] that names the first setting which lies outside.
pub fn check(settings: &EncoderSettings, options: &[EncoderOptions]) -> Result<(), BackendError> {
    let unsupported = |what: String| Err(BackendError::Unsupported(what));
    let Some(options) = options.iter().find(|options| options.codec == settings.codec) else {
        return unsupported(format!("codec {:?}", settings.codec));
    };
    let Resolution { width, height } = settings.resolution;
    if !options.resolutions.contains(&settings.resolution) {
        return unsupported(format!("resolution {width}x{height}"));
    }
    if !options
        .framerates
        .iter()
        .any(|rate| (rate - settings.framerate).abs() < 0.01)
    {
        return unsupported(format!("frame rate {}", settings.framerate));
    }
    if !options.quality.contains(&settings.quality) {
        return unsupported(format!("quality {}", settings.quality));
    }
    if !options.bitrate.contains(&settings.bitrate_kbps) {
        return unsupported(format!("bit rate {} kbit/s", settings.bitrate_kbps));
    }
    if settings.constant_bitrate && !options.constant_bitrate {
        return unsupported("constant bit rate".to_owned());
    }
    if options
        .gov_length
        .as_ref()
        .is_some_and(|range| !range.contains(&settings.gov_length))
    {
        return unsupported(format!("key frame distance {}", settings.gov_length));
    }
    match settings.profile {
        Some(profile) if !options.profiles.contains(&profile) => unsupported(format!("{profile:?} profile")),
        None if !options.profiles.is_empty() => unsupported("no codec profile".to_owned()),
        _ => Ok(()),
    }
}
