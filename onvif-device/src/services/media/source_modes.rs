//! Modes of video sources, which exclude one another (ONVIF Media2, "Video source mode").

use std::sync::Arc;

#[cfg(feature = "media2")]
use onvif_core::generated::tr2;
#[cfg(feature = "media")]
use onvif_core::generated::trt;
use onvif_core::generated::tt;
use onvif_core::soap::Fault;
use onvif_core::xml;

use super::codecs::codec_name;
use super::convert::int;
use super::defaults;
use super::model::{MediaChange, MediaModel};
use super::service::MediaService;
use super::state::MediaState;
use crate::backend::audio::AudioBackend;
use crate::backend::overlay::SourceMode;
use crate::backend::video::{Rect, Resolution, VideoBackend};
use crate::storage::StorageError;
use crate::task;

/// A mode of a source as the services show it.
pub(super) struct ShownMode {
    /// The mode.
    pub mode: SourceMode,
    /// Whether the source is in it.
    pub enabled: bool,
    /// Names of the codecs that there are in it.
    pub encodings: Vec<String>,
}

impl ShownMode {
    #[cfg(feature = "media")]
    pub fn media1(self) -> trt::VideoSourceMode {
        let ShownMode {
            mode,
            enabled,
            encodings,
        } = self;
        trt::VideoSourceMode {
            token: mode.token,
            enabled: Some(enabled),
            max_framerate: mode.framerate,
            max_resolution: size(mode.resolution),
            encodings: xml::List(encodings),
            reboot: false,
            description: Some(mode.description),
            ..trt::VideoSourceMode::default()
        }
    }

    #[cfg(feature = "media2")]
    pub fn media2(self) -> tr2::VideoSourceMode {
        let ShownMode {
            mode,
            enabled,
            encodings,
        } = self;
        tr2::VideoSourceMode {
            token: mode.token,
            enabled: Some(enabled),
            max_framerate: mode.framerate,
            max_resolution: size(mode.resolution),
            encodings: xml::List(encodings),
            reboot: false,
            description: Some(mode.description),
            ..tr2::VideoSourceMode::default()
        }
    }
}

fn size(resolution: Resolution) -> tt::VideoResolution {
    tt::VideoResolution {
        width: int(resolution.width),
        height: int(resolution.height),
    }
}

/// The mode of a source that has but one.
const ONLY: &str = "only";

impl MediaService {
    /// Whether any source has modes to choose from.
    pub(super) fn has_source_modes(&self) -> bool {
        let backend = self.model().backend();
        backend
            .sources()
            .iter()
            .any(|source| backend.source_modes(&source.token).len() > 1)
    }

    /// The modes of a source. One that has no choice shows what it is as its only mode.
    ///
    /// # Errors
    /// `ter:NoVideoSource`.
    pub(super) fn source_modes(&self, source: &str) -> Result<Vec<ShownMode>, Fault> {
        let model = self.model();
        let about = model.source(source).ok_or_else(no_source)?;
        let mut encodings: Vec<String> = model
            .encoder_options(source, 0)?
            .iter()
            .map(|options| codec_name(options.codec).to_owned())
            .collect();
        encodings.dedup();
        let modes = model.backend().source_modes(source);
        if modes.is_empty() {
            let mode = SourceMode {
                token: ONLY.to_owned(),
                resolution: about.resolution,
                framerate: about.framerate,
                description: "The only mode of this source".to_owned(),
            };
            return Ok(vec![ShownMode {
                mode,
                enabled: true,
                encodings,
            }]);
        }
        let current = current(model, source, &modes);
        Ok(modes
            .into_iter()
            .map(|mode| ShownMode {
                enabled: mode.token == current,
                mode,
                encodings: encodings.clone(),
            })
            .collect())
    }

    /// Puts a source into a mode. Encoders that run follow at once.
    ///
    /// # Errors
    /// `ter:NoVideoSource`, `ter:NoVideoSourceMode`.
    pub(super) async fn choose_source_mode(&self, source: &str, mode: &str) -> Result<(), Fault> {
        let modes = self.source_modes(source)?;
        let wanted = modes
            .iter()
            .find(|known| known.mode.token == mode)
            .ok_or_else(|| Fault::invalid_arg("NoVideoSourceMode", "The video source has no such mode"))?;
        if wanted.enabled {
            return Ok(());
        }
        self.model().set_source_mode(source, mode).await
    }
}

fn no_source() -> Fault {
    Fault::invalid_arg("NoVideoSource", "The video source does not exist")
}

/// The token of the mode in which a source is.
fn current(model: &MediaModel, source: &str, modes: &[SourceMode]) -> String {
    let stored = model.decorations().state().modes.get(source).cloned();
    stored
        .filter(|stored| modes.iter().any(|mode| mode.token == *stored))
        .or_else(|| modes.first().map(|mode| mode.token.clone()))
        .unwrap_or_default()
}

impl MediaModel {
    /// Puts a source into one of its modes, stores that, and brings all configurations in line with it. Carried through even if the caller
    /// goes away meanwhile.
    async fn set_source_mode(self: &Arc<Self>, source: &str, mode: &str) -> Result<(), Fault> {
        let turn = self.decorations().turn().lock_owned().await;
        let (model, source, mode) = (Arc::clone(self), source.to_owned(), mode.to_owned());
        let change = task::spawn(async move {
            let _turn = turn;
            model.carry_out_mode(&source, &mode).await
        });
        change.await.unwrap_or_else(|error| {
            tracing::error!(%error, "a change of the video source mode has failed");
            Err(Fault::action_failed("The mode could not be set"))
        })
    }

    async fn carry_out_mode(&self, source: &str, mode: &str) -> Result<(), Fault> {
        let before = self.source(source).ok_or_else(no_source)?;
        let modes = self.backend().source_modes(source);
        let old = current(self, source, &modes);
        self.switch(source, mode).await?;
        let stored = self.decorations().document().update(|state| {
            state.modes.insert(source.to_owned(), mode.to_owned());
            Ok::<_, StorageError>(())
        });
        if let Err(error) = stored.await {
            self.switch(source, &old).await?;
            return Err(error.into());
        }
        let backend = Arc::clone(self.backend());
        let audio = self.audio().cloned();
        self.change(
            |state| {
                let whole = whole(before.resolution);
                *state = fit(state.clone(), &*backend, audio.as_deref(), source, whole).map_err(|error| {
                    tracing::error!(%error, "the media configuration could not follow the source mode");
                    Fault::action_failed("The configurations could not follow the mode")
                })?;
                Ok(())
            },
            |()| Vec::new(),
        )
        .await?;
        // The source is another one, whether or not a configuration had to change.
        self.tell(&[MediaChange::All]);
        Ok(())
    }

    /// Switches the hardware.
    async fn switch(&self, source: &str, mode: &str) -> Result<(), Fault> {
        let backend = Arc::clone(self.backend());
        let (source, mode) = (source.to_owned(), mode.to_owned());
        let switched = task::blocking(move || backend.set_source_mode(&source, &mode)).await;
        let problem = match switched {
            Ok(Ok(())) => return Ok(()),
            Ok(Err(error)) => error.to_string(),
            Err(error) => error.to_string(),
        };
        tracing::error!(problem, "the video source mode could not be set");
        Err(Fault::action_failed("The mode could not be set"))
    }
}

/// All of a picture.
pub(super) fn whole(resolution: Resolution) -> Rect {
    Rect {
        x: 0,
        y: 0,
        width: resolution.width,
        height: resolution.height,
    }
}

/// Brings configurations in line with the mode in which `source` now is; `all` is all of its picture in the mode before. What still fits
/// stays; frame rates that are too high become the highest that there is, and whoever saw all of the picture sees all of it again.
pub(super) fn fit(
    mut state: MediaState,
    backend: &dyn VideoBackend,
    audio: Option<&dyn AudioBackend>,
    source: &str,
    all: Rect,
) -> Result<MediaState, crate::backend::BackendError> {
    let now = backend.sources().into_iter().find(|known| known.token == source);
    for configuration in state.video_sources.iter_mut().filter(|c| c.source == source) {
        if let (true, Some(now)) = (configuration.bounds == all, &now) {
            configuration.bounds = whole(now.resolution);
        }
    }
    for configuration in state.video_encoders.iter_mut().filter(|c| c.source == source) {
        let options = backend.encoder_options(source, configuration.encoder)?;
        let highest = options
            .iter()
            .find(|options| options.codec == configuration.settings.codec)
            .and_then(|options| options.framerates.last().copied());
        if let Some(highest) = highest {
            configuration.settings.framerate = configuration.settings.framerate.min(highest);
        }
    }
    defaults::reconcile(state, backend, audio)
}
