//! A track of a session that is set up.

use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use onvif_core::rtsp::{SessionId, SetupReply};
use onvif_core::sdp::MulticastAddress;
use onvif_core::srtp::mikey;

use super::super::back_channel::BackChannel;
use super::super::connection::ConnectionState;
use crate::net::udp::UdpPair;
use crate::streaming::{
    Attendance, Attending, MulticastPlay, MulticastSender, MulticastTarget, Resource, StreamHandle, Viewer,
};

/// A track that is set up.
pub(super) enum Track {
    /// The device sends.
    Sent(Sent),
    /// The client sends.
    Received(BackChannel, Usage),
}

/// A track that the device sends.
pub(super) struct Sent {
    pub(super) handle: StreamHandle,
    pub(super) viewer: Arc<Viewer>,
    pub(super) delivery: Delivery,
    pub(super) usage: Usage,
}

/// A client's use of a configuration, which is told while it streams.
pub(super) struct Usage {
    pub(super) attendance: Arc<Attendance>,
    pub(super) of: Option<(Resource, IpAddr)>,
    pub(super) now: Mutex<Option<Attending>>,
}

impl Usage {
    fn begin(&self) {
        if let Some((resource, client)) = &self.of {
            lock(&self.now).get_or_insert_with(|| self.attendance.enter(resource.clone(), *client));
        }
    }

    fn end(&self) {
        // Not dropped under the lock.
        let ended = lock(&self.now).take();
        drop(ended);
    }
}

pub(super) enum Delivery {
    Multicast {
        sender: Arc<MulticastSender>,
        /// Held while it plays.
        play: Mutex<Option<MulticastPlay>>,
    },
    Udp {
        pair: Arc<UdpPair>,
        rtp: SocketAddr,
        rtcp: SocketAddr,
    },
    Interleaved {
        connection: Weak<ConnectionState>,
        rtp: u8,
        rtcp: u8,
    },
}

impl Track {
    pub(super) fn reply(&self, index: usize) -> SetupReply {
        match self {
            Track::Sent(sent) => sent.reply(index),
            Track::Received(channel, _) => SetupReply {
                track: index,
                server_ports: channel.ports(),
                multicast: None,
                ssrc: None,
            },
        }
    }

    /// Lets go what waits.
    pub(super) fn open(&self) {
        match self {
            Track::Sent(sent) => {
                sent.usage.begin();
                sent.viewer.open();
            }
            Track::Received(channel, usage) => {
                usage.begin();
                channel.set_open(true);
            }
        }
    }

    pub(super) fn pause(&self) {
        match self {
            Track::Sent(sent) => {
                sent.usage.end();
                sent.pause();
            }
            Track::Received(channel, usage) => {
                usage.end();
                channel.set_open(false);
            }
        }
    }
}

impl Track {
    /// What tells its key at this moment; `None` in clear.
    pub(super) fn key(&self) -> Option<mikey::Message> {
        match self {
            Track::Sent(sent) => sent.viewer.key(),
            Track::Received(channel, _) => channel.key(),
        }
    }

    /// Whether it can go on with a key: who listens to a group notices another one by its name only.
    pub(super) fn takes(&self, key: &mikey::Message) -> bool {
        match self {
            Track::Sent(Sent {
                viewer,
                delivery: Delivery::Multicast { .. },
                ..
            }) => viewer
                .key()
                .is_some_and(|current| current.key == key.key || current.spi != key.spi),
            Track::Sent(_) | Track::Received(..) => true,
        }
    }

    /// Goes on with another key.
    pub(super) fn rekey(&self, key: &mikey::Message) {
        match self {
            Track::Sent(sent) => sent.viewer.rekey(key),
            Track::Received(channel, _) => channel.rekey(key),
        }
    }
}

impl Sent {
    /// Says how it went, for those who look for the reason of a bad picture.
    fn log_outcome(&self) {
        let sent = self.viewer.statistics();
        let (ssrc, packets, dropped_frames) = (self.viewer.ssrc(), sent.packets, sent.dropped_frames);
        match sent.receiver {
            Some(report) => {
                let (lost, jitter) = (report.cumulative_lost, report.jitter);
                tracing::debug!(ssrc, packets, dropped_frames, lost, jitter, "track ends");
            }
            None => tracing::debug!(
                ssrc,
                packets,
                dropped_frames,
                "track ends; nothing was reported about it"
            ),
        }
    }

    fn reply(&self, index: usize) -> SetupReply {
        let (server_ports, multicast) = match &self.delivery {
            Delivery::Udp { pair, .. } => (Some(pair.ports()), None),
            Delivery::Interleaved { .. } => (None, None),
            Delivery::Multicast { sender, .. } => (None, Some(address(sender.target()))),
        };
        SetupReply {
            track: index,
            server_ports,
            multicast,
            ssrc: Some(self.viewer.ssrc()),
        }
    }

    pub(super) fn play(&self) {
        match &self.delivery {
            Delivery::Multicast { sender, play } => {
                lock(play).get_or_insert_with(|| sender.play());
            }
            Delivery::Udp { .. } | Delivery::Interleaved { .. } => self.handle.play(&self.viewer),
        }
    }

    fn pause(&self) {
        match &self.delivery {
            Delivery::Multicast { play, .. } => drop(lock(play).take()),
            Delivery::Udp { .. } | Delivery::Interleaved { .. } => self.handle.pause(&self.viewer),
        }
    }
}

impl Drop for Sent {
    fn drop(&mut self) {
        self.pause();
        self.log_outcome();
        match &self.delivery {
            Delivery::Udp { .. } => self.viewer.finish(),
            Delivery::Interleaved { connection, .. } => match connection.upgrade() {
                Some(connection) => connection.remove(&self.viewer),
                None => self.viewer.finish(),
            },
            // Others may listen on; the last one who goes ends it.
            Delivery::Multicast { .. } => {}
        }
    }
}

/// Where a track is multicast, as a description has it.
pub(super) fn address(target: MulticastTarget) -> MulticastAddress {
    MulticastAddress {
        group: target.group,
        port: target.port,
        ttl: target.ttl,
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Delivery {
    pub(super) fn begin(&self, session: SessionId, viewer: &Arc<Viewer>) {
        match self {
            // The sender has begun to look after it already.
            Delivery::Multicast { .. } => {}
            Delivery::Udp { pair, rtp, rtcp } => pair.add(Some(session), Arc::clone(viewer), *rtp, *rtcp),
            Delivery::Interleaved {
                connection,
                rtp,
                rtcp,
            } => {
                if let Some(connection) = connection.upgrade() {
                    connection.add(Arc::clone(viewer), *rtp, *rtcp);
                }
            }
        }
    }
}
