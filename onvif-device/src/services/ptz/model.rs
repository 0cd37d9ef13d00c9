//! PTZ of a running device: the drives, what is kept of them, and the profiles through which clients reach them.

use std::fmt;
use std::sync::{Arc, Mutex, OnceLock, PoisonError, RwLock, Weak};
use std::time::Instant;

use onvif_core::soap::Fault;

use tokio::sync::Notify;

use super::PtzEvent;
use super::control::Controller;
use super::spaces::Target;
use super::state::{Configuration, PtzState, fault};
use crate::backend::BackendError;
use crate::backend::ptz::{DriveStatus, GeoPose, PoseSource, Position, PtzBackend, PtzNode};
use crate::device::Common;
use crate::services::media::state::{ConfigurationKind, ForeignConfiguration};
use crate::services::media::{MediaChange, MediaModel};
use crate::storage::{Persistent, Storage, StorageError};
use crate::task;

type Listener = Box<dyn Fn(&PtzEvent) + Send + Sync>;

/// PTZ of a running device.
pub struct PtzModel {
    backend: Arc<dyn PtzBackend>,
    nodes: Vec<PtzNode>,
    media: Arc<MediaModel>,
    state: Persistent<PtzState>,
    /// One a drive, in the order of the drives.
    controllers: Vec<Mutex<Controller>>,
    /// Told when what the drives wait for may have changed.
    wake: Arc<Notify>,
    listeners: RwLock<Vec<Listener>>,
    /// Tells where the device is and how it is turned.
    pose: OnceLock<PoseSource>,
    /// The device, whose clients may have told the same.
    device: OnceLock<Weak<Common>>,
}

impl fmt::Debug for PtzModel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PtzModel")
            .field("nodes", &self.nodes)
            .finish_non_exhaustive()
    }
}

impl PtzModel {
    /// Takes up the stored state, brought in line with the drives, or the factory's if there is none, and lets media profiles hold its
    /// configurations; the factory's profiles of a source that has a drive do so from the start.
    ///
    /// # Errors
    /// Whatever the storage reports, and when the system has no randomness.
    ///
    /// # Panics
    /// When called outside a tokio runtime, on which timeouts and tours run.
    pub fn open(
        backend: Arc<dyn PtzBackend>,
        media: Arc<MediaModel>,
        storage: Arc<dyn Storage>,
    ) -> Result<Arc<PtzModel>, StorageError> {
        let nodes = backend.nodes();
        let state = Persistent::open(storage, "ptz", || PtzState::factory(&nodes))?;
        let stored = state.get();
        let fitting = PtzState::clone(&stored).reconcile(&nodes);
        if fitting != *stored {
            state.update_now(|state| {
                *state = fitting;
                Ok::<_, StorageError>(())
            })?;
        }
        let configurations = state.get().configurations.clone();
        let foreign = configurations.iter().map(|configuration| ForeignConfiguration {
            kind: ConfigurationKind::Ptz,
            token: configuration.token.clone(),
            source: nodes
                .iter()
                .find(|node| node.token == configuration.node)
                .map(|node| node.source.clone()),
        });
        media.register_default(ConfigurationKind::Ptz, foreign.collect())?;
        let random = getrandom::u64().map_err(|error| StorageError::Io {
            what: "get random numbers".to_owned(),
            source: std::io::Error::other(error.to_string()),
        })?;
        let controllers = nodes
            .iter()
            .map(|node| Mutex::new(Controller::new(node.clone(), Arc::clone(&backend), random)))
            .collect();
        let model = Arc::new(PtzModel {
            backend,
            nodes,
            media,
            state,
            controllers,
            wake: Arc::default(),
            listeners: RwLock::default(),
            pose: OnceLock::new(),
            device: OnceLock::new(),
        });
        task::spawn(run(Arc::downgrade(&model), Arc::clone(&model.wake)));
        Ok(model)
    }

    /// Calls `listener` with what happens to presets and tours, in the order in which it happens on a drive. It must not block, and must not
    /// call the model.
    pub fn on_event(&self, listener: impl Fn(&PtzEvent) + Send + Sync + 'static) {
        self.listeners
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .push(Box::new(listener));
    }

    /// Says from where the device knows where it is and how it is turned, so that drives that know their angles move to places on Earth: a
    /// receiver of satellites, for one. `source` is asked with the token of the video source of a drive, and answers `None` as long as it is not
    /// known. Only the first source counts. Without any, what clients tell the Device service (`SetGeoLocation`) does.
    pub fn locate(&self, source: impl Fn(&str) -> Option<GeoPose> + Send + Sync + 'static) {
        // A second source would make answers depend on the order of installation.
        let _ = self.pose.set(Box::new(source));
    }

    /// Lets the clients of a device say where the drives are.
    pub(super) fn belongs_to(&self, device: &Arc<Common>) {
        let _ = self.device.set(Arc::downgrade(device));
    }

    pub(super) fn has_pose(&self) -> bool {
        self.pose.get().is_some() || self.device().is_some_and(|device| device.poses.get().is_some())
    }

    /// Where the drive of a video source is.
    pub(super) fn pose(&self, source: &str) -> Option<GeoPose> {
        match self.pose.get() {
            Some(pose) => pose(source),
            None => self.device()?.poses.get()?(source),
        }
    }

    fn device(&self) -> Option<Arc<Common>> {
        self.device.get()?.upgrade()
    }

    pub(super) fn tell(&self, events: &[PtzEvent]) {
        let listeners = self.listeners.read().unwrap_or_else(PoisonError::into_inner);
        for event in events {
            listeners.iter().for_each(|listener| listener(event));
        }
    }

    /// Has the drives looked at anew.
    pub(super) fn wake(&self) {
        self.wake.notify_one();
    }

    /// Lets a drive do something, tells of what happened and looks at it again in time.
    pub(super) fn drive<T>(&self, node: &str, action: impl FnOnce(&mut Controller) -> T) -> Result<T, Fault> {
        let index = self.nodes.iter().position(|n| n.token == node);
        let controller = index.and_then(|index| self.controllers.get(index));
        let result = self.act(controller.ok_or_else(fault::no_node)?, action);
        self.wake();
        Ok(result)
    }

    fn act<T>(&self, controller: &Mutex<Controller>, action: impl FnOnce(&mut Controller) -> T) -> T {
        let mut controller = controller.lock().unwrap_or_else(PoisonError::into_inner);
        let result = action(&mut controller);
        // Told under the lock, so that the order is that of the drive.
        self.tell(&controller.take_events());
        result
    }

    /// Carries out what is due, and says when to look again.
    fn handle_timeouts(&self, now: Instant) -> Option<Instant> {
        let state = self.state();
        let looks = self.controllers.iter().filter_map(|controller| {
            self.act(controller, |drive| {
                let token = &drive.node().token;
                let kept = state.node(token).ok()?;
                let mut configurations = state.configurations.iter();
                let configuration = configurations.find(|c| c.node == *token)?;
                if let Err(error) = drive.handle_timeout(configuration, kept, now) {
                    tracing::error!(%error, node = drive.node().token, "the drive failed");
                }
                drive.poll_timeout(kept, now)
            })
        });
        // All of them, not up to the first that has something to wait for.
        looks.min()
    }

    /// The drives.
    pub fn nodes(&self) -> &[PtzNode] {
        &self.nodes
    }

    /// The drive with this token.
    ///
    /// # Errors
    /// `ter:NoEntity`.
    pub fn node(&self, token: &str) -> Result<&PtzNode, Fault> {
        self.nodes
            .iter()
            .find(|node| node.token == token)
            .ok_or_else(fault::no_node)
    }

    /// The state as it is now.
    pub fn state(&self) -> Arc<PtzState> {
        self.state.get()
    }

    /// The drives' hardware.
    pub fn backend(&self) -> &dyn PtzBackend {
        &*self.backend
    }

    /// The media configuration.
    pub fn media(&self) -> &Arc<MediaModel> {
        &self.media
    }

    /// Changes the state by a rule. If the rule refuses, or the result cannot be kept, nothing has changed.
    ///
    /// # Errors
    /// The fault of the rule; `ter:Action` if storage fails.
    pub async fn change<T>(&self, rule: impl FnOnce(&mut PtzState) -> Result<T, Fault>) -> Result<T, Fault> {
        self.state.update(rule).await
    }

    /// Back to the factory's state: without presets and tours.
    ///
    /// # Errors
    /// Whatever the storage reports.
    pub async fn reset(&self) -> Result<(), StorageError> {
        let before = self
            .state
            .update(|state| {
                let factory = PtzState::factory(&self.nodes);
                Ok::<_, StorageError>(std::mem::replace(state, factory))
            })
            .await?;
        for configuration in &self.state().configurations {
            if !before.configurations.contains(configuration) {
                self.tell_configuration_changed(&configuration.token);
            }
        }
        for (node, controller) in self.nodes.iter().zip(&self.controllers) {
            if let Err(error) = self.act(controller, |drive| drive.stop(true, true, Instant::now())) {
                tracing::error!(%error, node = node.token, "the drive failed");
            }
        }
        Ok(())
    }

    /// The drive that a profile controls.
    ///
    /// # Errors
    /// `ter:NoProfile`, `ter:NoPTZProfile`.
    pub fn target(&self, profile: &str) -> Result<Target, Fault> {
        let media = self.media.state();
        let configurations = &media.profile(profile)?.configurations;
        let token = configurations
            .get(&ConfigurationKind::Ptz)
            .ok_or_else(fault::no_ptz_profile)?;
        let state = self.state();
        let configuration = state.configuration(token).map_err(|_| fault::no_ptz_profile())?;
        Ok(Target {
            node: self.node(&configuration.node)?.clone(),
            configuration: configuration.clone(),
            sees: configurations.contains_key(&ConfigurationKind::VideoSource),
        })
    }

    /// Where a drive is.
    ///
    /// # Errors
    /// `ter:Action` when it does not answer.
    pub fn status(&self, node: &str) -> Result<DriveStatus, Fault> {
        self.backend.status(node).map_err(|error| failed(node, &error))
    }

    /// Where a drive is, for what needs a position.
    ///
    /// # Errors
    /// `ter:Action` when it does not answer or does not know.
    pub fn position(&self, node: &str) -> Result<Position, Fault> {
        self.status(node)?
            .position
            .ok_or_else(|| Fault::action_failed("The drive does not know its position"))
    }

    /// A configuration and in how many profiles it is.
    pub fn used(&self, configuration: &Configuration) -> i32 {
        self.media
            .state()
            .use_count(ConfigurationKind::Ptz, &configuration.token)
    }

    /// Profiles hold PTZ configurations, so that clients of the media services are told of their changes as of others.
    pub(super) fn tell_configuration_changed(&self, token: &str) {
        let change = MediaChange::Configuration(ConfigurationKind::Ptz, token.to_owned());
        self.media.tell(&[change]);
    }
}

impl Drop for PtzModel {
    fn drop(&mut self) {
        self.wake.notify_one();
    }
}

/// Runs timeouts and tours as long as the model exists.
async fn run(model: Weak<PtzModel>, wake: Arc<Notify>) {
    loop {
        let Some(next) = model.upgrade().map(|model| model.handle_timeouts(Instant::now())) else {
            return;
        };
        match next {
            Some(next) => {
                // Whichever comes first.
                let _ = tokio::time::timeout_at(next.into(), wake.notified()).await;
            }
            None => wake.notified().await,
        }
    }
}

/// The client learns that the drive failed; why is for the log.
pub(super) fn failed(node: &str, error: &BackendError) -> Fault {
    tracing::error!(%error, node, "the drive failed");
    Fault::action_failed("The drive failed")
}
