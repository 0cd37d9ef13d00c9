//! The media configuration of a running device: the state, the backend that it is about, and where it is kept.

use std::sync::{Arc, Mutex, PoisonError, RwLock};

use onvif_core::soap::Fault;

use super::state::{
    ConfigurationKind, ForeignConfiguration, MediaState, Token, VideoEncoderConfiguration,
    VideoSourceConfiguration, check_name, fault,
};
use super::{defaults, validate};
use crate::backend::BackendError;
use crate::backend::video::{EncoderOptions, SourceView, VideoBackend, VideoSource};

/// What changed, for whoever acts on it: the streams, the events.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MediaChange {
    /// A profile was created, changed or deleted.
    Profile(Token),
    /// A configuration was changed.
    Configuration(ConfigurationKind, Token),
}

/// Keeps the serialised state. Returns only when it will survive a loss of power.
pub type Persist = Box<dyn Fn(&MediaState) -> Result<(), String> + Send + Sync>;

type Listener = Box<dyn Fn(&MediaChange) + Send + Sync>;

/// The media configuration of a running device, shared by the Media and Media2 services, PTZ and the streams.
pub struct MediaModel {
    backend: Arc<dyn VideoBackend>,
    /// Replaced as a whole, so that readers never wait for a change to reach the disk.
    state: RwLock<Arc<MediaState>>,
    /// Held while a change is made and kept, so that changes follow each other.
    change: Mutex<()>,
    persist: Persist,
    listeners: RwLock<Vec<Listener>>,
    max_profiles: usize,
}

impl MediaModel {
    /// The most profiles that a device holds unless told otherwise.
    pub const DEFAULT_MAX_PROFILES: usize = 32;

    /// Takes up the stored state, or the factory's if there is none.
    ///
    /// # Errors
    /// Whatever the backend reports about its sources and encoders.
    pub fn new(
        backend: Arc<dyn VideoBackend>,
        stored: Option<MediaState>,
        persist: Persist,
    ) -> Result<MediaModel, BackendError> {
        let state = match stored {
            Some(stored) => defaults::reconcile(stored, &*backend)?,
            None => defaults::factory_state(&*backend)?,
        };
        let max_profiles = Self::DEFAULT_MAX_PROFILES.max(2 * state.profiles.len());
        Ok(MediaModel {
            backend,
            state: RwLock::new(Arc::new(state)),
            change: Mutex::new(()),
            persist,
            listeners: RwLock::new(Vec::new()),
            max_profiles,
        })
    }

    /// The state as it is now.
    pub fn state(&self) -> Arc<MediaState> {
        self.state.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The video backend.
    pub fn backend(&self) -> &Arc<dyn VideoBackend> {
        &self.backend
    }

    /// The most profiles that can exist at once.
    pub fn max_profiles(&self) -> usize {
        self.max_profiles
    }

    /// Calls `listener` after every change, in the thread that made it.
    pub fn on_change(&self, listener: impl Fn(&MediaChange) + Send + Sync + 'static) {
        self.listeners
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .push(Box::new(listener));
    }

    /// Adds the configurations of one kind that another service owns. Profiles lose those of the kind that no longer exist.
    pub fn register(&self, kind: ConfigurationKind, configurations: Vec<ForeignConfiguration>) {
        let _turn = self.change.lock().unwrap_or_else(PoisonError::into_inner);
        let mut state = (*self.state()).clone();
        state.foreign.retain(|c| c.kind != kind);
        for profile in &mut state.profiles {
            if profile
                .configurations
                .get(&kind)
                .is_some_and(|t| !configurations.iter().any(|c| c.token == *t))
            {
                profile.configurations.remove(&kind);
            }
        }
        state.foreign.extend(configurations);
        *self.state.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(state);
    }

    /// Changes the state by a rule. If the rule refuses, or the result cannot be kept, nothing has changed. Blocks while the
    /// result is written to storage.
    ///
    /// # Errors
    /// The fault of the rule; `ter:Action` if storage fails.
    pub fn change<T>(
        &self,
        rule: impl FnOnce(&mut MediaState) -> Result<T, Fault>,
        what: impl FnOnce(&T) -> Vec<MediaChange>,
    ) -> Result<T, Fault> {
        let turn = self.change.lock().unwrap_or_else(PoisonError::into_inner);
        let before = self.state();
        let mut state = (*before).clone();
        let result = rule(&mut state)?;
        if state != *before {
            (self.persist)(&state).map_err(|error| {
                tracing::error!(%error, "the media configuration could not be stored");
                Fault::action_failed("The change could not be stored")
            })?;
            *self.state.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(state);
            drop(turn);
            let listeners = self.listeners.read().unwrap_or_else(PoisonError::into_inner);
            for change in what(&result) {
                listeners.iter().for_each(|listener| listener(&change));
            }
        }
        Ok(result)
    }

    /// Changes a video source configuration. What the hardware cannot show is refused.
    ///
    /// # Errors
    /// `ter:NoConfig`, `ter:ConfigModify`.
    pub fn set_video_source(&self, new: VideoSourceConfiguration) -> Result<(), Fault> {
        check_name(&new.name)?;
        let token = new.token.clone();
        self.change(
            |state| {
                let old = state
                    .video_sources
                    .iter_mut()
                    .find(|c| c.token == new.token)
                    .ok_or_else(fault::no_config)?;
                if old.source != new.source {
                    return Err(fault::config_modify(
                        "The video source of a configuration cannot be changed",
                    ));
                }
                let source = self.source(&new.source).ok_or_else(fault::no_config)?;
                validate::bounds(&source, &new.bounds)?;
                *old = new;
                Ok(())
            },
            |()| vec![MediaChange::Configuration(ConfigurationKind::VideoSource, token)],
        )
    }

    /// Changes a video encoder configuration; settings that may be adapted are.
    ///
    /// # Errors
    /// `ter:NoConfig`, `ter:ConfigModify`.
    pub fn set_video_encoder(&self, mut new: VideoEncoderConfiguration) -> Result<(), Fault> {
        check_name(&new.name)?;
        let token = new.token.clone();
        self.change(
            |state| {
                let old = state
                    .video_encoders
                    .iter_mut()
                    .find(|c| c.token == new.token)
                    .ok_or_else(fault::no_config)?;
                let options = self.encoder_options(&old.source, old.encoder)?;
                new.settings = validate::encoder(&options, new.settings)?;
                if new.multicast.port != 0 && !new.multicast.address.is_multicast() {
                    return Err(fault::config_modify("The multicast address is none"));
                }
                if !new.multicast.port.is_multiple_of(2) {
                    return Err(fault::config_modify("The multicast port has to be even"));
                }
                *old = new;
                Ok(())
            },
            |()| vec![MediaChange::Configuration(ConfigurationKind::VideoEncoder, token)],
        )
    }

    /// The video source with this token.
    pub fn source(&self, token: &str) -> Option<VideoSource> {
        self.backend.sources().into_iter().find(|s| s.token == token)
    }

    /// What an encoder can be set to.
    ///
    /// # Errors
    /// `ter:Action` when the hardware does not say.
    pub fn encoder_options(&self, source: &str, encoder: u32) -> Result<Vec<EncoderOptions>, Fault> {
        self.backend.encoder_options(source, encoder).map_err(|error| {
            tracing::error!(%error, source, encoder, "the encoder's options could not be read");
            Fault::action_failed("The encoder's options could not be read")
        })
    }

    /// Back to the factory's configuration.
    ///
    /// # Errors
    /// `ter:Action` when the hardware or storage fails.
    pub fn reset(&self) -> Result<(), Fault> {
        let factory =
            defaults::factory_state(&*self.backend).map_err(|e| Fault::action_failed(e.to_string()))?;
        self.change(
            |state| {
                let foreign = std::mem::take(&mut state.foreign);
                *state = MediaState { foreign, ..factory };
                Ok(())
            },
            |()| Vec::new(),
        )
    }
}

/// What a video source configuration means to the pipeline.
pub fn view_of(configuration: &VideoSourceConfiguration) -> SourceView {
    SourceView {
        bounds: Some(configuration.bounds),
        rotate: configuration.rotate,
        mirror: configuration.mirror,
    }
}
