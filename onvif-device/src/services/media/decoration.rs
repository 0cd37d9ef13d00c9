//! What is drawn over the pictures, and the modes of the sources: kept, and brought to the backend.
//!
//! A change is drawn first, then stored, and only then seen and acknowledged, so that a mask that has been acknowledged is in every later
//! frame, and one that was refused has never been there.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use onvif_core::soap::Fault;
use serde::{Deserialize, Serialize};
use tokio::sync::Mutex;

use super::masks::PrivacyMask;
use super::model::{MediaChange, MediaError, MediaModel};
use super::osd::images::{Images, Refused};
use super::osd::{LocalClock, Osd};
use super::state::{ConfigurationKind, MediaState, Token, fault};
use crate::backend::BackendError;
use crate::backend::overlay::Decoration;
use crate::backend::video::VideoBackend;
use crate::storage::{Persistent, Storage, StorageError};
use crate::task;

/// Name of the document.
const DOCUMENT: &str = "media-decoration";

/// What clients have drawn and chosen.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DecorationState {
    /// On-screen display, in the order of creation.
    pub osds: Vec<Osd>,
    /// Masks, in the order of creation.
    pub masks: Vec<PrivacyMask>,
    /// Modes of video sources, by the token of the source, where they are not the factory's.
    pub modes: BTreeMap<Token, Token>,
    /// Number of the last item of on-screen display that got a token.
    pub next_osd: u64,
    /// Number of the last mask that got a token.
    pub next_mask: u64,
}

/// Why a change is refused. The services name the same reason differently.
#[derive(Debug)]
#[cfg_attr(
    not(feature = "media2"),
    allow(dead_code, reason = "only Media2 has masks, whose polygons can be refused")
)]
pub enum Refusal {
    /// There is no such item, or no such video source configuration.
    NoConfig,
    /// There are as many as there can be; the subcode below `ter:Action`.
    Full(&'static str),
    /// What is wanted lies outside the options.
    Modify(std::borrow::Cow<'static, str>),
    /// The polygon is none that can be masked.
    Polygon(&'static str),
    /// It could not be drawn or stored.
    Failed(Fault),
}

impl Refusal {
    /// Outside the options.
    pub fn modify(reason: impl Into<std::borrow::Cow<'static, str>>) -> Refusal {
        Refusal::Modify(reason.into())
    }

    /// As the Media service names it.
    #[cfg(feature = "media")]
    pub(super) fn media1(self) -> Fault {
        match self {
            Refusal::Modify(reason) => fault::config_modify(reason),
            other => other.media2(),
        }
    }

    /// As the Media2 service names it, which sees the fault at the receiver where a setting lies outside the options.
    pub(super) fn media2(self) -> Fault {
        match self {
            Refusal::NoConfig => fault::no_config(),
            Refusal::Full(subcode) => {
                Fault::receiver(["Action", subcode], "There are as many as there can be")
            }
            Refusal::Modify(reason) => Fault::receiver(["InvalidArgVal", "ConfigModify"], reason),
            Refusal::Polygon(reason) => Fault::receiver(["InvalidArgVal", "InvalidPolygon"], reason),
            Refusal::Failed(fault) => fault,
        }
    }
}

impl From<StorageError> for Refusal {
    fn from(error: StorageError) -> Refusal {
        Refusal::Failed(error.into())
    }
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Refusal {
        Refusal::Failed(fault)
    }
}

/// On-screen display, masks and source modes of a running device.
pub struct Decorations {
    backend: Arc<dyn VideoBackend>,
    state: Persistent<DecorationState>,
    images: Images,
    clock: LocalClock,
    /// Held through a whole change, so that what is drawn and what is stored never differ.
    changing: Arc<Mutex<()>>,
}

impl fmt::Debug for Decorations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Decorations").finish_non_exhaustive()
    }
}

impl Decorations {
    /// Takes up what is stored, and puts the sources into their modes.
    ///
    /// # Errors
    /// Whatever the backend and the storage report.
    pub fn open(
        backend: Arc<dyn VideoBackend>,
        storage: Arc<dyn Storage>,
    ) -> Result<Decorations, MediaError> {
        let state = Persistent::open(Arc::clone(&storage), DOCUMENT, DecorationState::default)?;
        let images = Images::open(Arc::clone(&backend), storage)?;
        let stored: Arc<DecorationState> = state.get();
        for (source, mode) in &stored.modes {
            if backend
                .source_modes(source)
                .iter()
                .any(|known| known.token == *mode)
            {
                backend.set_source_mode(source, mode)?;
            }
        }
        Ok(Decorations {
            backend,
            state,
            images,
            clock: LocalClock::default(),
            changing: Arc::default(),
        })
    }

    /// Drops what no longer has a picture, and draws the rest. A device that cannot show a picture without its masks must not start.
    ///
    /// # Errors
    /// Whatever the backend and the storage report.
    pub fn begin(&self, media: &MediaState) -> Result<(), MediaError> {
        let mut fitting = DecorationState::clone(&self.state());
        let exists = |configuration: &Token| media.video_sources.iter().any(|c| c.token == *configuration);
        fitting.osds.retain(|osd| exists(&osd.configuration));
        fitting.masks.retain(|mask| exists(&mask.configuration));
        fitting.forget_temporary_texts();
        if fitting != *self.state() {
            self.state.update_now(|state| {
                *state = fitting;
                Ok::<_, StorageError>(())
            })?;
        }
        for (source, decoration) in self.by_source(&self.state(), media) {
            if !decoration.is_empty() {
                self.backend.decorate(&source, &decoration)?;
            }
        }
        Ok(())
    }

    /// The state as it is now.
    pub fn state(&self) -> Arc<DecorationState> {
        self.state.get()
    }

    /// Images for on-screen display.
    pub fn images(&self) -> &Images {
        &self.images
    }

    /// The clock of dates and times.
    pub(super) fn clock(&self) -> &LocalClock {
        &self.clock
    }

    pub(super) fn turn(&self) -> Arc<Mutex<()>> {
        Arc::clone(&self.changing)
    }

    pub(super) fn document(&self) -> &Persistent<DecorationState> {
        &self.state
    }

    /// What is to be drawn over the pictures of each source.
    fn by_source(&self, state: &DecorationState, media: &MediaState) -> BTreeMap<Token, Decoration> {
        let mut all = BTreeMap::new();
        for configuration in &media.video_sources {
            let source = &configuration.source;
            let decoration: &mut Decoration = all.entry(source.clone()).or_default();
            if let Some(options) = self.backend.overlay_options(source) {
                let osds = state
                    .osds
                    .iter()
                    .filter(|osd| osd.configuration == configuration.token);
                decoration
                    .overlays
                    .extend(osds.filter_map(|osd| osd.overlay(&options, &self.clock, &self.images)));
            }
            let masks = state
                .masks
                .iter()
                .filter(|mask| mask.enabled && mask.configuration == configuration.token);
            decoration.masks.extend(masks.map(PrivacyMask::drawn));
        }
        all
    }

    /// Draws what differs between two states. If something cannot be drawn, everything is as before.
    fn draw(
        &self,
        before: &BTreeMap<Token, Decoration>,
        after: &BTreeMap<Token, Decoration>,
    ) -> Result<(), BackendError> {
        for (source, decoration) in after {
            if before.get(source) == Some(decoration) {
                continue;
            }
            if let Err(error) = self.backend.decorate(source, decoration) {
                self.undo(before);
                return Err(error);
            }
        }
        Ok(())
    }

    fn undo(&self, before: &BTreeMap<Token, Decoration>) {
        for (source, decoration) in before {
            if let Err(error) = self.backend.decorate(source, decoration) {
                tracing::error!(%error, source, "what is drawn over the picture is not what is stored");
            }
        }
    }
}

impl MediaModel {
    /// Changes on-screen display or masks by a rule. If the rule refuses, or the result cannot be drawn or stored, nothing has changed.
    /// When this returns, every later frame shows it. Carried through even if the caller goes away meanwhile.
    ///
    /// # Errors
    /// The refusal of the rule, [`Refusal::Failed`].
    pub(super) async fn change_decoration<T: Send + 'static>(
        self: &Arc<Self>,
        rule: impl FnOnce(&mut DecorationState) -> Result<T, Refusal>,
    ) -> Result<T, Refusal> {
        let turn = self.decorations().turn().lock_owned().await;
        let before = self.decorations().state();
        let mut after = DecorationState::clone(&before);
        let result = rule(&mut after)?;
        if after == *before {
            return Ok(result);
        }
        let model = Arc::clone(self);
        let change = task::spawn(async move {
            let _turn = turn;
            model.carry_out(&before, after).await
        });
        match change.await {
            Ok(done) => done.map(|()| result),
            Err(error) => {
                tracing::error!(%error, "a change of what is drawn over the picture has failed");
                Err(Refusal::Failed(Fault::action_failed(
                    "The change could not be made",
                )))
            }
        }
    }

    async fn carry_out(
        self: &Arc<Self>,
        before: &DecorationState,
        after: DecorationState,
    ) -> Result<(), Refusal> {
        let media = self.state();
        let old = self.decorations().by_source(before, &media);
        let new = self.decorations().by_source(&after, &media);
        let touched = touched(before, &after);
        let (model, drawn) = (Arc::clone(self), old.clone());
        let drawing = task::blocking(move || model.decorations().draw(&drawn, &new)).await;
        match drawing {
            Ok(Ok(())) => {}
            Ok(Err(error)) => {
                tracing::error!(%error, "masks and on-screen display could not be drawn");
                return Err(Refusal::Failed(Fault::action_failed("It could not be drawn")));
            }
            Err(error) => {
                tracing::error!(%error, "masks and on-screen display could not be drawn");
                return Err(Refusal::Failed(Fault::action_failed("It could not be drawn")));
            }
        }
        let stored = self.decorations().document().update(|state| {
            *state = after;
            Ok::<_, StorageError>(())
        });
        if let Err(error) = stored.await {
            let model = Arc::clone(self);
            let _ = task::blocking(move || model.decorations().undo(&old)).await;
            return Err(error.into());
        }
        // What a configuration shows is another picture now.
        let changes: Vec<MediaChange> = touched
            .into_iter()
            .map(|token| MediaChange::Configuration(ConfigurationKind::VideoSource, token))
            .collect();
        self.tell(&changes);
        Ok(())
    }

    /// Changes the images by `keep`, which may block, and draws them where they are shown.
    pub(super) async fn change_images(
        self: &Arc<Self>,
        keep: impl FnOnce(&Images) -> Result<(), Refused> + Send + 'static,
    ) -> Result<(), Refused> {
        let turn = self.decorations().turn().lock_owned().await;
        let model = Arc::clone(self);
        let change = task::blocking(move || {
            let _turn = turn;
            let decorations = model.decorations();
            let (state, media) = (decorations.state(), model.state());
            let before = decorations.by_source(&state, &media);
            keep(decorations.images())?;
            let after = decorations.by_source(&state, &media);
            decorations.draw(&before, &after).map_err(|error| {
                tracing::error!(%error, "an image could not be drawn");
                Refused::Failed
            })
        });
        change.await.unwrap_or_else(|error| {
            tracing::error!(%error, "an image could not be taken");
            Err(Refused::Failed)
        })
    }

    /// Takes everything off the pictures, and puts the sources into their factory modes.
    pub(super) async fn reset_decorations(&self) -> Result<(), StorageError> {
        let turn = self.decorations().turn().lock_owned().await;
        let failed = |error: &dyn fmt::Display| StorageError::Io {
            what: "return the video to its factory state".to_owned(),
            source: std::io::Error::other(error.to_string()),
        };
        let decorations = Arc::clone(self.decorations_shared());
        let media = self.state();
        let cleared = task::blocking(move || {
            let state = decorations.state();
            let before = decorations.by_source(&state, &media);
            let bare = before
                .keys()
                .map(|source| (source.clone(), Decoration::default()));
            decorations
                .draw(&before, &bare.collect())
                .map_err(|error| failed(&error))?;
            for source in state.modes.keys() {
                if let Some(factory) = decorations.backend.source_modes(source).first() {
                    decorations
                        .backend
                        .set_source_mode(source, &factory.token)
                        .map_err(|error| failed(&error))?;
                }
            }
            decorations.images.clear()
        });
        cleared.await.map_err(|error| failed(&error))??;
        self.decorations()
            .document()
            .update(|state| {
                // Tokens are never given out twice, not even now.
                *state = DecorationState {
                    next_osd: state.next_osd,
                    next_mask: state.next_mask,
                    ..DecorationState::default()
                };
                Ok::<_, StorageError>(())
            })
            .await?;
        drop(turn);
        Ok(())
    }
}

/// The video source configurations whose items differ.
fn touched(before: &DecorationState, after: &DecorationState) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut add = |token: &Token| {
        if !tokens.contains(token) {
            tokens.push(token.clone());
        }
    };
    let osds = |one: &DecorationState, other: &DecorationState| {
        let gone = one.osds.iter().filter(|osd| !other.osds.contains(osd));
        gone.map(|osd| osd.configuration.clone()).collect::<Vec<_>>()
    };
    let masks = |one: &DecorationState, other: &DecorationState| {
        let gone = one.masks.iter().filter(|mask| !other.masks.contains(mask));
        gone.map(|mask| mask.configuration.clone()).collect::<Vec<_>>()
    };
    for (one, other) in [(before, after), (after, before)] {
        osds(one, other)
            .iter()
            .chain(&masks(one, other))
            .for_each(&mut add);
    }
    tokens
}
