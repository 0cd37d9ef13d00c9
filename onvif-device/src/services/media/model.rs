//! The media configuration of a running device: the state, the backend that it is about, and where it is kept.

use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};

use onvif_core::soap::Fault;

use super::decoration::Decorations;
use super::state::{
    ConfigurationKind, ForeignConfiguration, MediaState, Profile, Token, VideoEncoderConfiguration,
    VideoSourceConfiguration, check_name, fault,
};
use super::{defaults, validate};
use crate::backend::BackendError;
use crate::backend::audio::AudioBackend;
use crate::backend::video::{EncoderOptions, SourceView, VideoBackend, VideoSource};
use crate::storage::{Persistent, Storage, StorageError};

/// What changed, for whoever acts on it: the streams, the events.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MediaChange {
    /// A profile was created or changed.
    Profile(Token),
    /// A profile was deleted; this is what it was.
    ProfileDeleted(Profile),
    /// A configuration was changed.
    Configuration(ConfigurationKind, Token),
    /// Everything may have changed.
    All,
}

type Listener = Box<dyn Fn(&MediaChange) + Send + Sync>;

/// The media configuration of a running device, shared by the Media and Media2 services, PTZ and the streams.
pub struct MediaModel {
    backend: Arc<dyn VideoBackend>,
    audio: Option<Arc<dyn AudioBackend>>,
    state: Persistent<MediaState>,
    /// Configurations that other services own and keep.
    foreign: RwLock<Arc<Vec<ForeignConfiguration>>>,
    /// Those of them that the factory's profiles hold.
    provided: RwLock<Vec<ForeignConfiguration>>,
    listeners: RwLock<Vec<Listener>>,
    decorations: Arc<Decorations>,
    max_profiles: usize,
}

impl fmt::Debug for MediaModel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MediaModel")
            .field("state", &self.state.get())
            .finish_non_exhaustive()
    }
}

/// Why the media configuration cannot be taken up at start.
#[derive(Debug, thiserror::Error)]
pub enum MediaError {
    /// The hardware does not say what it can do.
    #[error("the video or audio backend {0}")]
    Backend(#[from] BackendError),
    /// The stored configuration cannot be read or written.
    #[error("{0}")]
    Storage(#[from] StorageError),
}

impl MediaModel {
    /// The most profiles that a device holds, unless it needs more for its factory profiles.
    pub const MAX_PROFILES: usize = 32;

    /// Takes up the stored state, brought in line with the hardware, or the factory's if there is none.
    ///
    /// # Errors
    /// Whatever the backend and the storage report.
    pub fn open(backend: Arc<dyn VideoBackend>, storage: Arc<dyn Storage>) -> Result<MediaModel, MediaError> {
        Self::open_with_audio(backend, None, storage)
    }

    /// As [`open`](Self::open), with audio.
    ///
    /// # Errors
    /// Whatever the backends and the storage report.
    pub fn open_with_audio(
        backend: Arc<dyn VideoBackend>,
        audio: Option<Arc<dyn AudioBackend>>,
        storage: Arc<dyn Storage>,
    ) -> Result<MediaModel, MediaError> {
        // First of all, because the rest depends on the modes of the sources.
        let decorations = Decorations::open(Arc::clone(&backend), Arc::clone(&storage))?;
        let factory = defaults::factory_state(&*backend, audio.as_deref())?;
        let max_profiles = Self::MAX_PROFILES.max(2 * factory.profiles.len());
        let state = Persistent::open(storage, "media", || factory)?;
        let stored = state.get();
        let fitting = defaults::reconcile(MediaState::clone(&stored), &*backend, audio.as_deref())?;
        if fitting != *stored {
            state.update_now(|state| {
                *state = fitting;
                Ok::<_, StorageError>(())
            })?;
        }
        decorations.begin(&state.get())?;
        let model = MediaModel {
            backend,
            audio,
            decorations: Arc::new(decorations),
            state,
            foreign: RwLock::default(),
            provided: RwLock::default(),
            listeners: RwLock::default(),
            max_profiles,
        };
        model.apply_levels();
        Ok(model)
    }

    /// The state as it is now.
    pub fn state(&self) -> Arc<MediaState> {
        self.state.get()
    }

    /// The video backend.
    pub fn backend(&self) -> &Arc<dyn VideoBackend> {
        &self.backend
    }

    /// The audio backend, if the device has audio.
    pub fn audio(&self) -> Option<&Arc<dyn AudioBackend>> {
        self.audio.as_ref()
    }

    /// On-screen display, masks and source modes.
    pub fn decorations(&self) -> &Decorations {
        &self.decorations
    }

    pub(super) fn decorations_shared(&self) -> &Arc<Decorations> {
        &self.decorations
    }

    /// The most profiles that can exist at once.
    pub fn max_profiles(&self) -> usize {
        self.max_profiles
    }

    /// Calls `listener` after every change.
    pub fn on_change(&self, listener: impl Fn(&MediaChange) + Send + Sync + 'static) {
        self.listeners
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .push(Box::new(listener));
    }

    /// Adds the configurations of one kind that another service owns, in place of those registered before.
    pub fn register(&self, kind: ConfigurationKind, configurations: Vec<ForeignConfiguration>) {
        let mut foreign = self.foreign.write().unwrap_or_else(PoisonError::into_inner);
        let others = foreign.iter().filter(|c| c.kind != kind).cloned();
        *foreign = Arc::new(others.chain(configurations).collect());
        crate::storage::note_change();
    }

    /// As [`register`](Self::register), and puts each configuration that is new to this device into the fixed profiles of its video source,
    /// as the factory would have; [`reset`](Self::reset) does so again. Profiles lose configurations of this kind that no longer exist.
    /// For use while the device is built.
    ///
    /// # Errors
    /// Whatever the storage reports.
    pub fn register_default(
        &self,
        kind: ConfigurationKind,
        configurations: Vec<ForeignConfiguration>,
    ) -> Result<(), StorageError> {
        let mut state = MediaState::clone(&self.state());
        for profile in &mut state.profiles {
            let gone = |token: &Token| configurations.iter().all(|c| c.token != *token);
            if profile.configurations.get(&kind).is_some_and(gone) {
                profile.configurations.remove(&kind);
            }
        }
        state.provide(&configurations);
        self.provided
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .extend(configurations.iter().cloned());
        self.register(kind, configurations);
        if state != *self.state() {
            self.state.update_now(|stored| {
                *stored = state;
                Ok::<_, StorageError>(())
            })?;
        }
        Ok(())
    }

    /// The configurations that other services own.
    pub fn foreign(&self) -> Arc<Vec<ForeignConfiguration>> {
        self.foreign
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Changes the state by a rule. If the rule refuses, or the result cannot be kept, nothing has changed. Listeners hear `what`
    /// if something has.
    ///
    /// # Errors
    /// The fault of the rule; `ter:Action` if storage fails.
    pub async fn change<T>(
        &self,
        rule: impl FnOnce(&mut MediaState) -> Result<T, Fault>,
        what: impl FnOnce(&T) -> Vec<MediaChange>,
    ) -> Result<T, Fault> {
        let mut changed = false;
        let result = self
            .state
            .update(|state| {
                let before = state.clone();
                let result = rule(state)?;
                changed = *state != before;
                Ok::<_, Fault>(result)
            })
            .await?;
        if changed {
            self.tell(&what(&result));
        }
        Ok(result)
    }

    /// Creates a profile that holds the given configurations.
    ///
    /// # Errors
    /// As [`MediaState::create_profile`] and [`MediaState::add_configuration`].
    pub async fn create_profile(
        &self,
        name: &str,
        token: Option<&str>,
        configurations: &[(ConfigurationKind, Token)],
    ) -> Result<Profile, Fault> {
        let foreign = self.foreign();
        self.change(
            |state| {
                let token = state.create_profile(name, token, self.max_profiles)?;
                for (kind, configuration) in configurations {
                    state.add_configuration(&foreign, &token, *kind, configuration)?;
                }
                state.profile(&token).cloned()
            },
            |profile| vec![MediaChange::Profile(profile.token.clone())],
        )
        .await
    }

    /// Changes a profile by a rule.
    ///
    /// # Errors
    /// The fault of the rule.
    pub async fn change_profile(
        &self,
        token: &str,
        rule: impl FnOnce(&mut MediaState, &[ForeignConfiguration]) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        let foreign = self.foreign();
        self.change(
            |state| rule(state, &foreign),
            |()| vec![MediaChange::Profile(token.to_owned())],
        )
        .await
    }

    /// Deletes a profile.
    ///
    /// # Errors
    /// As [`MediaState::delete_profile`].
    pub async fn delete_profile(&self, token: &str) -> Result<(), Fault> {
        self.change(
            |state| {
                let profile = state.profile(token)?.clone();
                state.delete_profile(token)?;
                Ok(profile)
            },
            |profile| vec![MediaChange::ProfileDeleted(profile.clone())],
        )
        .await?;
        Ok(())
    }

    /// Changes a video source configuration. What the hardware cannot show is refused; bounds are adapted where they may be.
    ///
    /// # Errors
    /// `ter:NoConfig`, `ter:ConfigModify`.
    pub async fn set_video_source(&self, mut new: VideoSourceConfiguration) -> Result<(), Fault> {
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
                let fixed = self.is_fixed(&new.source)?;
                if fixed && (new.bounds, new.rotate, new.mirror) != (old.bounds, old.rotate, old.mirror) {
                    return Err(fault::config_modify(
                        "The video source is passed through as it is",
                    ));
                }
                new.bounds = validate::bounds(&source, &new.bounds)?;
                *old = new;
                Ok(())
            },
            |()| vec![MediaChange::Configuration(ConfigurationKind::VideoSource, token)],
        )
        .await
    }

    /// Changes a video encoder configuration; settings that may be adapted are.
    ///
    /// # Errors
    /// `ter:NoConfig`, `ter:ConfigModify`.
    pub async fn set_video_encoder(&self, mut new: VideoEncoderConfiguration) -> Result<(), Fault> {
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
                validate::multicast(&new.multicast)?;
                *old = new;
                Ok(())
            },
            |()| vec![MediaChange::Configuration(ConfigurationKind::VideoEncoder, token)],
        )
        .await
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

    /// Whether the streams of a source are passed through, so that its picture cannot be cut, turned or mirrored.
    ///
    /// # Errors
    /// As [`encoder_options`](Self::encoder_options).
    pub fn is_fixed(&self, source: &str) -> Result<bool, Fault> {
        Ok(self
            .encoder_options(source, 0)?
            .iter()
            .any(|options| options.fixed))
    }

    /// Back to the factory's configuration.
    ///
    /// # Errors
    /// When the hardware does not say what it is, or the configuration cannot be stored.
    pub async fn reset(&self) -> Result<(), StorageError> {
        self.reset_decorations().await?;
        let mut factory =
            defaults::factory_state(&*self.backend, self.audio.as_deref()).map_err(|error| {
                StorageError::Io {
                    what: "read the factory state of the video".to_owned(),
                    source: std::io::Error::other(error),
                }
            })?;
        factory.provide(&self.provided.read().unwrap_or_else(PoisonError::into_inner));
        let gone = self
            .state
            .update(|state| {
                // Tokens of profiles are never given out twice, not even now: addresses that were handed out may be kept somewhere.
                let before = std::mem::replace(
                    state,
                    MediaState {
                        next_profile: state.next_profile,
                        ..factory
                    },
                );
                let gone = before.profiles.into_iter();
                let gone = gone.filter(|profile| state.profile(&profile.token).is_err());
                Ok::<_, StorageError>(gone.map(MediaChange::ProfileDeleted).collect::<Vec<_>>())
            })
            .await?;
        self.apply_levels();
        self.tell(&gone);
        self.tell(&[MediaChange::All]);
        Ok(())
    }

    /// Tells listeners what has changed; services that own configurations of profiles tell of theirs.
    pub(in crate::services) fn tell(&self, changes: &[MediaChange]) {
        let listeners = self.listeners.read().unwrap_or_else(PoisonError::into_inner);
        for change in changes {
            listeners.iter().for_each(|listener| listener(change));
        }
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
