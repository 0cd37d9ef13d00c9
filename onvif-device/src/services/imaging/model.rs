//! Picture settings of a running device.

use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};

use onvif_core::soap::Fault;
use tokio::sync::Mutex;

use super::state::{ImagingState, SourceState, merge};
use crate::backend::BackendError;
use crate::backend::imaging::{
    Condition, Control, FocusCommand, FocusStatus, ImagingBackend, ImagingSettings, ImagingSource,
};
use crate::backend::video::VideoBackend;
use crate::storage::{Persistent, Storage, StorageError};
use crate::task;

type Listener = Box<dyn Fn(&str, Condition, bool) + Send + Sync>;

/// Picture settings of a running device.
pub struct ImagingModel {
    backend: Arc<dyn ImagingBackend>,
    /// Which video sources there are, also such that cannot be adjusted.
    video: Arc<dyn VideoBackend>,
    sources: Vec<ImagingSource>,
    state: Persistent<ImagingState>,
    /// Held through a whole change, so that what is kept and what the source does follow one another.
    changing: Mutex<()>,
    listeners: Arc<RwLock<Vec<Listener>>>,
}

impl fmt::Debug for ImagingModel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ImagingModel")
            .field("sources", &self.sources)
            .finish_non_exhaustive()
    }
}

impl ImagingModel {
    /// Takes up the stored settings, brought in line with what the sources can do, or the factory's, and applies them. A source that
    /// fails is reported to the log and does not keep the device from starting.
    ///
    /// # Errors
    /// Whatever the storage reports.
    pub fn open(
        backend: Arc<dyn ImagingBackend>,
        video: Arc<dyn VideoBackend>,
        storage: Arc<dyn Storage>,
    ) -> Result<Arc<ImagingModel>, StorageError> {
        let sources = backend.sources();
        let state = Persistent::open(storage, "imaging", || ImagingState::factory(&sources))?;
        let stored = state.get();
        let fitting = ImagingState::clone(&stored).reconcile(&sources);
        if fitting != *stored {
            state.update_now(|state| {
                *state = fitting;
                Ok::<_, StorageError>(())
            })?;
        }
        let listeners = Arc::<RwLock<Vec<Listener>>>::default();
        let told = Arc::clone(&listeners);
        backend.watch(Arc::new(move |source, condition, holds| {
            let listeners = told.read().unwrap_or_else(PoisonError::into_inner);
            for listener in &*listeners {
                listener(source, condition, holds);
            }
        }));
        let model = Arc::new(ImagingModel {
            backend,
            video,
            sources,
            state,
            changing: Mutex::default(),
            listeners,
        });
        model.apply_all();
        Ok(model)
    }

    fn apply_all(&self) {
        let state = self.state();
        for source in &self.sources {
            let settings = state.sources.get(&source.source).map(|state| &state.settings);
            let applied = self
                .backend
                .apply(&source.source, settings.unwrap_or(&source.factory));
            if let Err(error) = applied {
                tracing::error!(%error, source = source.source, "the picture settings cannot be applied");
            }
        }
    }

    /// Calls `listener` with what a source says of conditions of its picture, whether it has changed or not. It must not block, and must
    /// not call the model.
    pub fn on_condition(&self, listener: impl Fn(&str, Condition, bool) + Send + Sync + 'static) {
        let mut listeners = self.listeners.write().unwrap_or_else(PoisonError::into_inner);
        listeners.push(Box::new(listener));
    }

    /// The sources that can be adjusted.
    pub fn sources(&self) -> &[ImagingSource] {
        &self.sources
    }

    /// A source that can be adjusted.
    ///
    /// # Errors
    /// `ter:NoSource` if there is none of this token, `ter:NoImagingForSource` if it cannot be adjusted.
    pub fn source(&self, token: &str) -> Result<&ImagingSource, Fault> {
        if let Some(source) = self.sources.iter().find(|source| source.source == token) {
            return Ok(source);
        }
        if self.video.sources().iter().any(|source| source.token == token) {
            return Err(no_imaging("The video source has no imaging settings"));
        }
        Err(Fault::invalid_arg("NoSource", "There is no such video source"))
    }

    /// The state as it is now.
    pub fn state(&self) -> Arc<ImagingState> {
        self.state.get()
    }

    /// How a source is: what is kept of it, with what the hardware says where others may have changed it.
    ///
    /// # Errors
    /// As [`source`](Self::source).
    pub fn now(&self, token: &str) -> Result<SourceState, Fault> {
        let mut now = self.kept(token)?;
        if let Some(current) = self.backend.current(token) {
            match merge(&now.settings, &current, &self.source(token)?.options) {
                Ok(settings) => now.settings = settings,
                Err(fault) => tracing::debug!(%fault, source = token, "the source says what it cannot be"),
            }
        }
        Ok(now)
    }

    /// What is kept of a source.
    ///
    /// # Errors
    /// As [`source`](Self::source).
    pub fn kept(&self, token: &str) -> Result<SourceState, Fault> {
        let source = self.source(token)?;
        let state = self.state();
        Ok(state.sources.get(token).cloned().unwrap_or_else(|| SourceState {
            settings: source.factory.clone(),
            preset: None,
        }))
    }

    /// Sets a source; what `wanted` does not say stays as it is. Every change survives a restart.
    ///
    /// # Errors
    /// As [`source`](Self::source), `ter:SettingsInvalid` for what is not within the options, `ter:Action` if source or storage fail.
    pub async fn set(self: &Arc<Self>, token: &str, wanted: ImagingSettings) -> Result<(), Fault> {
        self.source(token)?;
        self.change(token.to_owned(), move |source, kept| {
            kept.settings = merge(&kept.settings, &wanted, &source.options)?;
            Ok(())
        })
        .await
    }

    /// Applies a preset.
    ///
    /// # Errors
    /// As [`set`](Self::set), and `ter:NoEntity` if the source has no such preset.
    pub async fn set_preset(self: &Arc<Self>, token: &str, preset: String) -> Result<(), Fault> {
        self.source(token)?;
        self.change(token.to_owned(), move |source, kept| {
            let mut presets = source.presets.iter();
            let preset = presets
                .find(|known| known.token == preset)
                .ok_or_else(|| Fault::invalid_arg("NoEntity", "The source has no such imaging preset"))?;
            kept.settings = merge(&kept.settings, &preset.settings, &source.options)?;
            kept.preset = Some(preset.token.clone());
            Ok(())
        })
        .await
    }

    /// Moves the focus lens. Automatic focus is switched off before, if it can be.
    ///
    /// # Errors
    /// As [`source`](Self::source), `ter:Action` if source or storage fail.
    pub async fn focus(self: &Arc<Self>, token: &str, command: FocusCommand) -> Result<(), Fault> {
        self.source(token)?;
        if command != FocusCommand::Stop {
            self.change(token.to_owned(), |source, kept| {
                let options = source.options.focus.as_ref();
                let manual = options.is_some_and(|options| options.modes.contains(&Control::Manual));
                if let Some(focus) = kept.settings.focus.as_mut().filter(|_| manual) {
                    focus.mode = Control::Manual;
                }
                Ok(())
            })
            .await?;
        }
        self.backend
            .focus(token, command)
            .map_err(|error| failed(token, &error))
    }

    /// Where the focus lens is.
    ///
    /// # Errors
    /// `ter:Action` if the source fails.
    pub fn focus_status(&self, token: &str) -> Result<FocusStatus, Fault> {
        self.backend
            .focus_status(token)
            .map_err(|error| failed(token, &error))
    }

    /// Back to the factory's settings.
    ///
    /// # Errors
    /// Whatever the storage reports.
    pub async fn reset(&self) -> Result<(), StorageError> {
        let _changing = self.changing.lock().await;
        self.state
            .update(|state| {
                *state = ImagingState::factory(&self.sources);
                Ok::<_, StorageError>(())
            })
            .await?;
        self.apply_all();
        Ok(())
    }

    /// Changes by a rule: first what is kept, then what the source does; what the source refuses is not kept. Carried through even if the
    /// client goes away meanwhile.
    async fn change(
        self: &Arc<Self>,
        token: String,
        rule: impl FnOnce(&ImagingSource, &mut SourceState) -> Result<(), Fault> + Send + 'static,
    ) -> Result<(), Fault> {
        let model = Arc::clone(self);
        let task = task::spawn(async move {
            let _changing = model.changing.lock().await;
            let before = model.kept(&token)?;
            // A part that the client leaves out stays as it is, not as it was once set.
            let now = model.now(&token)?;
            let mut after = now.clone();
            rule(model.source(&token)?, &mut after)?;
            if after == before && after == now {
                return Ok(());
            }
            model.keep(&token, after.clone()).await?;
            match model.backend.apply(&token, &after.settings) {
                Ok(()) => Ok(()),
                Err(error) => {
                    if model.keep(&token, before).await.is_err() {
                        tracing::error!(source = token, "the picture settings cannot be restored");
                    }
                    Err(failed(&token, &error))
                }
            }
        });
        task.await.unwrap_or_else(|error| {
            tracing::error!(%error, "a change of picture settings failed");
            Err(Fault::action_failed("The change failed"))
        })
    }

    async fn keep(&self, token: &str, kept: SourceState) -> Result<(), Fault> {
        self.state
            .update(|state| {
                state.sources.insert(token.to_owned(), kept);
                Ok(())
            })
            .await
    }
}

/// The source is there, but cannot do this.
pub(super) fn no_imaging(reason: &'static str) -> Fault {
    Fault::receiver(["ActionNotSupported", "NoImagingForSource"], reason)
}

/// The client learns that the source failed; why is for the log.
fn failed(source: &str, error: &BackendError) -> Fault {
    tracing::error!(%error, source, "the video source failed");
    Fault::action_failed("The video source failed")
}
