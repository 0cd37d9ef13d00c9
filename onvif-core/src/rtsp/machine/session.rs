//! Sessions and their tracks.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::time::Instant;

use super::ConnectionId;
use crate::rtsp::auth::RtspUser;

/// How a track is delivered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AgreedTransport {
    /// Datagrams to two ports at the client's own address.
    Udp {
        /// Where RTP goes.
        rtp: SocketAddr,
        /// Where RTCP goes.
        rtcp: SocketAddr,
    },
    /// Datagrams to a group, which the host names in its answer.
    Multicast,
    /// Interleaved with the messages of a connection.
    Interleaved {
        /// Which connection.
        connection: ConnectionId,
        /// Channel of RTP.
        rtp: u8,
        /// Channel of RTCP.
        rtcp: u8,
    },
}

/// Why delivery ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReleaseReason {
    /// The client asked for it.
    Teardown,
    /// The client showed no sign of life.
    Timeout,
    /// The connection that carried the stream is gone.
    ConnectionLost,
    /// Another client needs the place, and this one has lost its connection.
    Evicted,
    /// The stream has ended at its source.
    SourceEnded,
    /// The server stops.
    Shutdown,
}

pub(super) struct Track {
    pub(super) transport: AgreedTransport,
    pub(super) playing: bool,
    /// Its packets are protected (`RTP/SAVP`).
    pub(super) protected: bool,
    /// The URI with which the client set the track up: it knows the track by it in `RTP-Info`.
    pub(super) uri: String,
    /// The client sends on it, and the device does not.
    pub(super) back_channel: bool,
}

pub(super) struct Session {
    /// What the client knows the session by.
    pub(super) name: String,
    /// The connection from which the session was last controlled.
    pub(super) connection: Option<ConnectionId>,
    pub(super) user: RtspUser,
    /// Path of the presentation.
    pub(super) path: String,
    pub(super) tracks: BTreeMap<usize, Track>,
    pub(super) last_activity: Instant,
}

impl Session {
    /// Whether a track is delivered over a connection.
    pub(super) fn interleaved(&self) -> bool {
        self.tracks
            .values()
            .any(|track| matches!(track.transport, AgreedTransport::Interleaved { .. }))
    }

    pub(super) fn playing(&self) -> bool {
        self.tracks.values().any(|track| track.playing)
    }

    /// The track that uses a channel of a connection, and whether it is the channel of RTCP.
    pub(super) fn channel(&self, on: ConnectionId, channel: u8) -> Option<(usize, bool)> {
        self.tracks
            .iter()
            .find_map(|(index, track)| match track.transport {
                AgreedTransport::Interleaved {
                    connection,
                    rtp,
                    rtcp,
                } if connection == on => {
                    (channel == rtp || channel == rtcp).then_some((*index, channel == rtcp))
                }
                _ => None,
            })
    }
}
