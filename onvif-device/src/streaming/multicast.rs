//! Tracks that go to a group, whoever listens: one sender for each track and group, shared by all who asked for it.

use std::collections::HashMap;
use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use onvif_core::srtp::mikey;

use super::catalogue::{MulticastTarget, TrackDescription};
use super::group_keys::GroupKey;
use super::hub::{StreamError, StreamHub};
use super::stream::StreamHandle;
use super::viewer::{Viewer, ViewerConfig};
use crate::backend::BackendError;
use crate::net::rtsp::keys::Protection;
use crate::net::rtsp::media::{clock_rate, payload_type, random_numbers};
use crate::net::udp::{UdpOptions, UdpPair};

/// Access units that wait for the network at most.
const MAX_FRAMES: usize = 64;
/// Payload octets that wait for the network at most.
const MAX_BYTES: usize = 4 << 20;

/// The senders in use.
pub(super) type Senders = Mutex<HashMap<Group, Weak<MulticastSender>>>;

/// What is one sender: a track, where it goes, and from which own address.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Group {
    track: String,
    target: MulticastTarget,
    local: IpAddr,
}

impl Group {
    pub(super) fn new(track: &str, target: MulticastTarget, local: IpAddr) -> Group {
        Group {
            track: track.to_owned(),
            target,
            local,
        }
    }
}

/// Called when the stream has ended at its source.
type OnEnd = Box<dyn Fn() + Send + Sync>;

/// Sends a track to a group while somebody plays it.
pub(crate) struct MulticastSender {
    handle: StreamHandle,
    viewer: Arc<Viewer>,
    target: MulticastTarget,
    /// How many play.
    players: Mutex<usize>,
    listeners: Arc<Mutex<Vec<OnEnd>>>,
    ended: Arc<AtomicBool>,
}

impl fmt::Debug for MulticastSender {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MulticastSender")
            .field("target", &self.target)
            .finish_non_exhaustive()
    }
}

impl StreamHub {
    /// A track to a group, from the own address `local`, or from that of the configuration or the routing table.
    fn group(&self, track: &TrackDescription, target: MulticastTarget, local: Option<IpAddr>) -> Group {
        let any: IpAddr = match target.group {
            IpAddr::V4(_) => Ipv4Addr::UNSPECIFIED.into(),
            IpAddr::V6(_) => Ipv6Addr::UNSPECIFIED.into(),
        };
        let local = self
            .config()
            .multicast_interface
            .or(local)
            .map(|local| local.to_canonical())
            .filter(|local| local.is_ipv4() == any.is_ipv4())
            .unwrap_or(any);
        Group::new(track.key(), target, local)
    }

    /// The message that tells the key of a group, as it is or as it will be with the first who listens; `None` where the group is sent to in clear.
    pub(crate) fn group_key(
        &self,
        track: &TrackDescription,
        target: MulticastTarget,
        local: Option<IpAddr>,
    ) -> Option<mikey::Message> {
        let group = self.group(track, target, local);
        match running(&lock(self.senders()), &group) {
            Some(sender) => sender.viewer.key(),
            None => Some(self.group_keys().next(&group)),
        }
    }

    /// The sender of a track to a group, from the own address `local`, or from that of the configuration or the routing table. Nothing
    /// is sent before somebody plays.
    ///
    /// # Errors
    /// [`StreamError`] when there is no such stream, or no socket for it, or the group is sent to with another key or with none.
    pub(crate) async fn multicast(
        &self,
        track: &TrackDescription,
        target: MulticastTarget,
        local: Option<IpAddr>,
        wanted: GroupKey<'_>,
    ) -> Result<Arc<MulticastSender>, StreamError> {
        let config = self.config();
        let group = self.group(track, target, local);
        let handle = self.open(track).await?;
        // Held while a sender is made, so that nobody makes another one.
        let mut senders = lock(self.senders());
        if let Some(sender) = running(&senders, &group) {
            wanted.suits(sender.viewer.key().as_ref())?;
            return Ok(sender);
        }
        let options = UdpOptions {
            max_payload: config.max_payload,
            dscp: config.dscp,
        };
        let to = (target.group, target.ttl);
        let pair = UdpPair::open_multicast(group.local, config.multicast_ports.clone(), to, options)
            .map_err(|error| BackendError::Failed(format!("no socket for multicast: {error}")))?;
        let mut numbers = random_numbers();
        let protection = match wanted {
            GroupKey::None => None,
            GroupKey::Named(given) => {
                // Far from where the numbers wrap, as for a single viewer.
                numbers.sequence &= 0x7FFF;
                let waiting = self.group_keys().take(&group);
                let key = given.cloned().unwrap_or(waiting);
                Some(Protection::new(key, None, numbers.ssrc))
            }
        };
        let listeners: Arc<Mutex<Vec<OnEnd>>> = Arc::default();
        let (ending, ended) = (Arc::clone(&listeners), Arc::<AtomicBool>::default());
        let end = Arc::clone(&ended);
        let viewer = Viewer::new(
            ViewerConfig {
                ssrc: numbers.ssrc,
                sequence: numbers.sequence,
                timestamp_offset: numbers.timestamp,
                payload_type: payload_type(track),
                clock_rate: clock_rate(track),
                max_frames: MAX_FRAMES,
                max_bytes: MAX_BYTES,
                cname: config.cname.clone(),
            },
            pair.wake(),
            Box::new(move || {
                end.store(true, Ordering::Release);
                lock(&ending).iter().for_each(|listener| listener());
            }),
        );
        let viewer = viewer.on_clock(self.clock().clone()).protected_by(protection);
        let viewer = Arc::new(viewer);
        let to = |port| SocketAddr::new(target.group, port);
        pair.add(None, Arc::clone(&viewer), to(target.port), to(target.port + 1));
        let sender = Arc::new(MulticastSender {
            handle,
            viewer,
            target,
            players: Mutex::new(0),
            listeners,
            ended,
        });
        senders.retain(|_, sender| sender.strong_count() > 0);
        senders.insert(group, Arc::downgrade(&sender));
        Ok(sender)
    }
}

/// The sender to a group, if its stream has not ended.
fn running(senders: &HashMap<Group, Weak<MulticastSender>>, group: &Group) -> Option<Arc<MulticastSender>> {
    let sender = senders.get(group)?.upgrade()?;
    (!sender.ended.load(Ordering::Acquire)).then_some(sender)
}

impl MulticastSender {
    /// What is sent.
    pub(crate) fn viewer(&self) -> &Arc<Viewer> {
        &self.viewer
    }

    /// Where it goes.
    pub(crate) fn target(&self) -> MulticastTarget {
        self.target
    }

    /// Calls `listener` when the stream has ended at its source.
    pub(crate) fn on_end(&self, listener: impl Fn() + Send + Sync + 'static) {
        lock(&self.listeners).push(Box::new(listener));
    }

    /// Sends as long as what is returned is held.
    pub(crate) fn play(self: &Arc<Self>) -> MulticastPlay {
        let mut players = lock(&self.players);
        *players += 1;
        if *players == 1 {
            self.handle.play(&self.viewer);
            self.viewer.open();
        } else {
            // Whoever joins has nothing to begin with yet.
            self.handle.request_key_frame();
        }
        MulticastPlay(Arc::clone(self))
    }
}

impl Drop for MulticastSender {
    fn drop(&mut self) {
        self.handle.pause(&self.viewer);
        self.viewer.finish();
    }
}

/// Somebody who wants a track to be multicast.
#[derive(Debug)]
pub(crate) struct MulticastPlay(Arc<MulticastSender>);

impl MulticastPlay {
    /// Whether the stream has not ended at its source.
    pub(crate) fn is_alive(&self) -> bool {
        !self.0.ended.load(Ordering::Acquire)
    }
}

impl Drop for MulticastPlay {
    fn drop(&mut self) {
        let mut players = lock(&self.0.players);
        *players -= 1;
        if *players == 0 {
            self.0.handle.pause(&self.0.viewer);
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
