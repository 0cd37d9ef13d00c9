//! Multicast without anybody who asks by RTSP: StartMulticastStreaming, and configurations that start by themselves.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use onvif_core::soap::Fault;

use super::service::MediaService;
use super::state::{MediaState, Profile, fault};
use super::streams::Streams;
use crate::streaming::{GroupKey, MulticastPlay, MulticastTarget, StreamError, TrackDescription};
use crate::task;

/// Waiting time before what could not be started is tried again.
const RETRY: Duration = Duration::from_secs(10);

/// What is multicast at the moment: by track and group.
pub(super) type Running = HashMap<(String, MulticastTarget), MulticastPlay>;

impl Streams {
    /// Keeps the multicast streams in line with the configuration until the device goes away. To be called once, when every part of
    /// the device is there.
    pub(super) fn keep_multicast(self: &Arc<Self>) {
        let weak = Arc::downgrade(self);
        let changed = self.multicast_changed();
        task::spawn(async move {
            let mut running = Running::new();
            loop {
                let whole = match weak.upgrade() {
                    Some(streams) => streams.bring_in_line(&mut running).await,
                    None => return,
                };
                let again = async {
                    match whole {
                        true => std::future::pending().await,
                        false => tokio::time::sleep(RETRY).await,
                    }
                };
                tokio::select! {
                    () = changed.notified() => {}
                    () = again => {}
                }
            }
        });
    }

    /// Starts what is to be multicast and is not, and ends what is and is not to be. Whether nothing failed.
    async fn bring_in_line(&self, running: &mut Running) -> bool {
        let wanted = self.wanted(&self.model().state());
        running.retain(|(key, target), play| {
            play.is_alive()
                && wanted
                    .iter()
                    .any(|(track, to)| track.key() == key && to == target)
        });
        let mut whole = true;
        for (track, target) in wanted {
            let key = (track.key().to_owned(), target);
            if running.contains_key(&key) {
                continue;
            }
            match self.hub().multicast(&track, target, None, GroupKey::None).await {
                Ok(sender) => {
                    let changed = self.multicast_changed();
                    sender.on_end(move || changed.notify_one());
                    running.insert(key, sender.play());
                }
                Err(error) => {
                    tracing::error!(%error, track = track.key(), ?target, "not multicast");
                    whole = false;
                }
            }
        }
        whole
    }

    /// What is to be multicast without a session: the profiles that were started, and configurations that start by themselves, as far
    /// as a profile has them.
    fn wanted(&self, state: &MediaState) -> Vec<(TrackDescription, MulticastTarget)> {
        let mut wanted: Vec<(TrackDescription, MulticastTarget)> = Vec::new();
        for profile in &state.profiles {
            let started = state.multicasting.contains(&profile.token);
            for track in self.tracks(state, profile) {
                let Some(target) = track.offered.multicast.filter(|_| started || track.auto_start) else {
                    continue;
                };
                let media = track.offered.media;
                if !wanted
                    .iter()
                    .any(|(known, to)| known.key() == media.key() && *to == target)
                {
                    wanted.push((media, target));
                }
            }
        }
        wanted
    }

    /// The tracks of a profile that can be multicast.
    pub(super) fn multicast_tracks(
        &self,
        state: &MediaState,
        profile: &Profile,
    ) -> Vec<(TrackDescription, MulticastTarget)> {
        let tracks = self.tracks(state, profile).into_iter();
        tracks
            .filter_map(|track| Some((track.offered.media, track.offered.multicast?)))
            .collect()
    }
}

impl MediaService {
    /// StartMulticastStreaming: goes on over restarts, until it is stopped.
    ///
    /// # Errors
    /// `ter:NoProfile`; `ter:IncompleteConfiguration` for a profile of which nothing can be multicast; `ter:Action` when it cannot be
    /// sent.
    pub(super) async fn start_multicast(&self, profile: &str) -> Result<(), Fault> {
        let state = self.model().state();
        let tracks = self.streams().multicast_tracks(&state, state.profile(profile)?);
        if tracks.is_empty() {
            return Err(fault::incomplete());
        }
        // Only what works is promised.
        let mut held = Vec::new();
        for (track, target) in &tracks {
            let hub = self.streams().hub();
            let sender = hub.multicast(track, *target, None, GroupKey::None).await;
            held.push(sender.map_err(|error| failed(&error))?);
        }
        self.set_multicasting(profile, true).await
    }

    /// StopMulticastStreaming. Nothing happens if it was not started.
    ///
    /// # Errors
    /// `ter:NoProfile`.
    pub(super) async fn stop_multicast(&self, profile: &str) -> Result<(), Fault> {
        self.set_multicasting(profile, false).await
    }

    async fn set_multicasting(&self, profile: &str, on: bool) -> Result<(), Fault> {
        self.model()
            .change(
                |state| {
                    state.profile(profile)?;
                    state.multicasting.retain(|token| token != profile);
                    if on {
                        state.multicasting.push(profile.to_owned());
                    }
                    Ok(())
                },
                // The profile as clients see it is what it was.
                |()| Vec::new(),
            )
            .await?;
        self.streams().multicast_changed().notify_one();
        Ok(())
    }
}

fn failed(error: &StreamError) -> Fault {
    tracing::error!(%error, "multicast cannot be started");
    Fault::action_failed("The stream cannot be multicast")
}
