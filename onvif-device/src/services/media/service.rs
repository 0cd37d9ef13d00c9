//! What the Media and the Media2 service have in common.

use std::fmt;
use std::sync::{Arc, OnceLock, Weak};

use bytes::Bytes;
use onvif_core::generated::tt;
use onvif_core::soap::Fault;
use tokio::sync::Semaphore;

use super::analytics::AnalyticsConfigurations;
#[cfg(feature = "media2")]
use super::clips::{Clips, Speaker};
use super::convert;
#[cfg(feature = "media2")]
use super::equaliser::Equalisers;
use super::metadata_stream::PtzStatus;
use super::model::{MediaModel, view_of};
#[cfg(feature = "media2")]
use super::multicast_decoder::MulticastDecoders;
use super::scene::Scenes;
use super::state::{ConfigurationKind, MediaState, Profile, Token, VideoEncoderConfiguration, fault};
use super::streams::{SNAPSHOT_PATH, Streams};
#[cfg(feature = "media2")]
use super::web_rtc::WebRtc;
use crate::backend::BackendError;
#[cfg(feature = "media2")]
use crate::backend::{speech::SpeechBackend, web_rtc::WebRtcBackend};
use crate::dispatch::ReplyCache;
#[cfg(feature = "media2")]
use crate::storage::{Storage, StorageError};

/// Shows the PTZ configuration with a token and its use count; the PTZ service provides it.
pub type PtzConfigurations = dyn Fn(&str, i32) -> Option<tt::PTZConfiguration> + Send + Sync;

/// The Media and the Media2 service. Cloning gives another handle to the same service.
#[derive(Clone)]
pub struct MediaService {
    inner: Arc<Inner>,
}

struct Inner {
    model: Arc<MediaModel>,
    streams: Arc<Streams>,
    ptz: OnceLock<Box<PtzConfigurations>>,
    analytics: OnceLock<Box<dyn AnalyticsConfigurations>>,
    #[cfg(feature = "media2")]
    clips: OnceLock<Arc<Clips>>,
    #[cfg(feature = "media2")]
    speaker: OnceLock<Speaker>,
    #[cfg(feature = "media2")]
    web_rtc: OnceLock<Arc<WebRtc>>,
    #[cfg(feature = "media2")]
    equalisers: OnceLock<Arc<Equalisers>>,
    #[cfg(feature = "media2")]
    multicast_decoders: OnceLock<Arc<MulticastDecoders>>,
    /// Lists of profiles as they were written.
    replies: ReplyCache,
    /// Pictures that are made at once. More have to wait, so that requests for snapshots cannot starve the streams.
    snapshots: Semaphore,
}

/// A reference that does not keep the service.
pub(super) struct WeakMediaService(Weak<Inner>);

impl WeakMediaService {
    pub fn upgrade(&self) -> Option<MediaService> {
        Some(MediaService {
            inner: self.0.upgrade()?,
        })
    }
}

impl fmt::Debug for MediaService {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MediaService").finish_non_exhaustive()
    }
}

/// Why there is no snapshot.
#[derive(Debug, thiserror::Error)]
pub enum SnapshotError {
    /// The path names no profile.
    #[error("there is no such profile")]
    NoProfile,
    /// The profile shows no video source.
    #[error("the profile has no video source")]
    NoSource,
    /// The backend has no picture.
    #[error("no picture: {0}")]
    Backend(#[from] BackendError),
}

impl MediaService {
    /// Snapshots that are made at the same time.
    const CONCURRENT_SNAPSHOTS: usize = 2;

    /// The services over a model and its streams.
    pub fn new(model: Arc<MediaModel>, streams: Arc<Streams>) -> MediaService {
        let snapshots = Semaphore::new(Self::CONCURRENT_SNAPSHOTS);
        MediaService {
            inner: Arc::new(Inner {
                model,
                streams,
                ptz: OnceLock::new(),
                analytics: OnceLock::new(),
                #[cfg(feature = "media2")]
                clips: OnceLock::new(),
                #[cfg(feature = "media2")]
                speaker: OnceLock::new(),
                #[cfg(feature = "media2")]
                web_rtc: OnceLock::new(),
                #[cfg(feature = "media2")]
                equalisers: OnceLock::new(),
                #[cfg(feature = "media2")]
                multicast_decoders: OnceLock::new(),
                replies: ReplyCache::new(),
                snapshots,
            }),
        }
    }

    pub(super) fn downgrade(&self) -> WeakMediaService {
        WeakMediaService(Arc::downgrade(&self.inner))
    }

    /// The configuration.
    pub fn model(&self) -> &Arc<MediaModel> {
        &self.inner.model
    }

    /// The streams.
    pub fn streams(&self) -> &Arc<Streams> {
        &self.inner.streams
    }

    /// Lets profiles show the PTZ configurations that they hold. The first call counts. What is shown must come from a
    /// [`Persistent`](crate::storage::Persistent), or be the same for as long as the device runs: lists of profiles are kept.
    pub fn set_ptz_configurations(&self, show: Box<PtzConfigurations>) {
        let _ = self.inner.ptz.set(show);
        crate::storage::note_change();
    }

    /// Answers that are kept. What a profile shows has to come from a [`Persistent`](crate::storage::Persistent), or be among the
    /// [`inputs`](Self::reply_inputs).
    pub(super) fn replies(&self) -> &ReplyCache {
        &self.inner.replies
    }

    /// What profiles show that is in no document: which video sources are passed through, one bit each, and what the analytics
    /// configurations are. `None` when somebody does not say, or there are more sources than bits.
    pub(super) fn reply_inputs(&self) -> Option<[u64; 2]> {
        let model = &self.inner.model;
        let mut bits = 0;
        for (index, configuration) in model.state().video_sources.iter().enumerate() {
            let bit = 1_u64.checked_shl(u32::try_from(index).ok()?)?;
            if model.is_fixed(&configuration.source).ok()? {
                bits |= bit;
            }
        }
        let analytics = self
            .analytics()
            .map_or(Some(0), AnalyticsConfigurations::version)?;
        Some([bits, analytics])
    }

    /// Lets metadata streams tell the status of drives: by the token of a PTZ configuration, and the time by the clock of the
    /// device. The first call counts.
    pub fn set_ptz_status(&self, status: Box<PtzStatus>) {
        self.streams().documents().set_ptz_status(status);
    }

    /// Lets metadata streams describe what is in the picture: by the token of a video source at the backend. The first call counts.
    pub fn set_scenes(&self, scenes: Box<Scenes>) {
        self.streams().documents().set_scenes(scenes);
    }

    /// Lets profiles show the analytics configurations that they hold. The first call counts.
    pub fn set_analytics_configurations(&self, owner: Box<dyn AnalyticsConfigurations>) {
        let _ = self.inner.analytics.set(owner);
        crate::storage::note_change();
    }

    pub(super) fn analytics(&self) -> Option<&dyn AnalyticsConfigurations> {
        self.inner.analytics.get().map(|owner| &**owner)
    }

    /// Adds audio clips. The first call counts.
    #[cfg(feature = "media2")]
    pub(super) fn set_clips(&self, clips: Clips) {
        let _ = self.inner.clips.set(Arc::new(clips));
    }

    /// The audio clips, if the device has some.
    #[cfg(feature = "media2")]
    pub(super) fn clips(&self) -> Option<&Arc<Clips>> {
        self.inner.clips.get()
    }

    /// Lets clients have audio clips made of text, where the audio backend keeps clips. The first call counts.
    #[cfg(feature = "media2")]
    pub fn set_speech(&self, speech: Arc<dyn SpeechBackend>) {
        let _ = self.inner.speaker.set(Speaker::new(speech));
    }

    /// Lets clients configure the signaling servers of a WebRTC stack, which are kept in `storage`. The first call counts.
    ///
    /// # Errors
    /// Whatever the storage reports.
    #[cfg(feature = "media2")]
    pub fn set_web_rtc(
        &self,
        backend: Arc<dyn WebRtcBackend>,
        storage: Arc<dyn Storage>,
    ) -> Result<(), StorageError> {
        let _ = self.inner.web_rtc.set(Arc::new(WebRtc::open(backend, storage)?));
        Ok(())
    }

    /// The signaling servers, if there is a WebRTC stack.
    #[cfg(feature = "media2")]
    pub(super) fn web_rtc(&self) -> Option<&Arc<WebRtc>> {
        self.inner.web_rtc.get()
    }

    /// What makes audio clips of text, if there is something.
    #[cfg(feature = "media2")]
    pub(super) fn speaker(&self) -> Option<&Speaker> {
        self.inner.speaker.get()
    }

    /// Adds equalisers. The first call counts.
    #[cfg(feature = "media2")]
    pub(super) fn set_equalisers(&self, equalisers: Equalisers) {
        let _ = self.inner.equalisers.set(Arc::new(equalisers));
    }

    /// The equalisers, if an output has one.
    #[cfg(feature = "media2")]
    pub(super) fn equalisers(&self) -> Option<&Arc<Equalisers>> {
        self.inner.equalisers.get()
    }

    /// Adds multicast audio decoders. The first call counts.
    #[cfg(feature = "media2")]
    pub(super) fn set_multicast_decoders(&self, decoders: MulticastDecoders) {
        let _ = self.inner.multicast_decoders.set(Arc::new(decoders));
    }

    /// The multicast audio decoders, if the device has some.
    #[cfg(feature = "media2")]
    pub(super) fn multicast_decoders(&self) -> Option<&Arc<MulticastDecoders>> {
        self.inner.multicast_decoders.get()
    }

    /// The JPEG picture for the path of a snapshot address: the source of the profile, in the size of its encoder.
    ///
    /// # Errors
    /// [`SnapshotError`].
    pub async fn snapshot(&self, path: &str) -> Result<Bytes, SnapshotError> {
        let state = self.inner.model.state();
        let profile = self
            .streams()
            .profile_of_path(&state, SNAPSHOT_PATH, path)
            .map_err(|_| SnapshotError::NoProfile)?;
        let source = state.video_source_of(profile).ok_or(SnapshotError::NoSource)?;
        let resolution = match state.video_encoder_of(profile) {
            Some(encoder) => encoder.settings.resolution,
            None => {
                self.inner
                    .model
                    .source(&source.source)
                    .ok_or(SnapshotError::NoSource)?
                    .resolution
            }
        };
        // The semaphore is never closed, so waiting cannot fail.
        let _turn = self.inner.snapshots.acquire().await;
        Ok(self
            .inner
            .model
            .backend()
            .snapshot(&source.source, resolution, &view_of(source))
            .await?)
    }

    /// Whether there are snapshots of any source.
    pub(super) fn has_snapshots(&self) -> bool {
        let backend = self.inner.model.backend();
        backend
            .sources()
            .iter()
            .any(|source| backend.has_snapshots(&source.token))
    }

    /// Refuses the address of snapshots of which there will be none.
    ///
    /// # Errors
    /// Where the source of the profile has no snapshots.
    pub(super) fn check_snapshots(&self, state: &MediaState, profile: &Profile) -> Result<(), Fault> {
        match state.video_source_of(profile) {
            Some(configuration) if !self.inner.model.backend().has_snapshots(&configuration.source) => {
                Err(Fault::receiver(
                    ["ActionNotSupported"],
                    "the source of the profile has no snapshots",
                ))
            }
            _ => Ok(()),
        }
    }

    /// The video source configuration with its use count.
    pub(super) fn show_video_source(
        &self,
        state: &MediaState,
        token: &str,
    ) -> Result<tt::VideoSourceConfiguration, Fault> {
        let configuration = state.video_source(token)?;
        let fixed = self.inner.model.is_fixed(&configuration.source)?;
        Ok(convert::video_source(state, configuration, fixed))
    }

    /// All video source configurations.
    pub(super) fn all_video_sources(
        &self,
        state: &MediaState,
    ) -> Result<Vec<tt::VideoSourceConfiguration>, Fault> {
        state
            .video_sources
            .iter()
            .map(|c| self.show_video_source(state, &c.token))
            .collect()
    }

    /// The PTZ configuration of a profile.
    pub(super) fn show_ptz(&self, state: &MediaState, profile: &Profile) -> Option<tt::PTZConfiguration> {
        self.ptz_configuration(state, profile.configurations.get(&ConfigurationKind::Ptz)?)
    }

    /// The PTZ configuration with this token.
    pub(super) fn ptz_configuration(&self, state: &MediaState, token: &str) -> Option<tt::PTZConfiguration> {
        self.inner.ptz.get()?(token, state.use_count(ConfigurationKind::Ptz, token))
    }

    /// The tokens of one kind that fit into a profile.
    pub(super) fn compatible(
        &self,
        state: &MediaState,
        profile: &str,
        kind: ConfigurationKind,
    ) -> Result<Vec<Token>, Fault> {
        let profile = state.profile(profile)?;
        let foreign = self.inner.model.foreign();
        let tokens = state.tokens(&foreign, kind);
        let mut fitting = Vec::with_capacity(tokens.len());
        for token in tokens {
            if state.is_compatible(&foreign, profile, kind, &token)? {
                fitting.push(token);
            }
        }
        Ok(fitting)
    }

    /// The video encoder configurations that fit into a profile.
    pub(super) fn compatible_encoders<'s>(
        &self,
        state: &'s MediaState,
        profile: &str,
    ) -> Result<Vec<&'s VideoEncoderConfiguration>, Fault> {
        let tokens = self.compatible(state, profile, ConfigurationKind::VideoEncoder)?;
        tokens.iter().map(|token| state.video_encoder(token)).collect()
    }

    /// The profile, if there is something in it that can be streamed; `multicast` if that is to be multicast.
    ///
    /// # Errors
    /// `ter:NoProfile`; `ter:IncompleteConfiguration` when there is nothing; `ter:InvalidMulticastSettings` when nothing of it has a group
    /// (ONVIF Media and Media2, GetStreamUri).
    pub(super) fn offered<'s>(
        &self,
        state: &'s MediaState,
        token: &str,
        multicast: bool,
    ) -> Result<&'s Profile, Fault> {
        let profile = state.profile(token)?;
        let tracks = self.streams().tracks(state, profile);
        if tracks.is_empty() {
            return Err(fault::incomplete());
        }
        if multicast && tracks.iter().all(|track| track.offered.multicast.is_none()) {
            return Err(Fault::invalid_arg(
                "InvalidMulticastSettings",
                "No configuration of the profile is configured for multicast",
            ));
        }
        Ok(profile)
    }

    /// The profile, if it has a picture.
    pub(super) fn streamable<'s>(&self, state: &'s MediaState, token: &str) -> Result<&'s Profile, Fault> {
        let profile = state.profile(token)?;
        if state.video_source_of(profile).is_none() || state.video_encoder_of(profile).is_none() {
            return Err(fault::incomplete());
        }
        Ok(profile)
    }
}

/// The fault for a transport that the device does not offer.
pub(super) fn invalid_stream_setup() -> Fault {
    Fault::invalid_arg("InvalidStreamSetup", "The transport is not supported")
}
