//! Does what the state machine asks for: descriptions, viewers, deliveries.

mod describe;
mod prepare;
mod track;

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, Weak};
use std::time::{Duration, Instant, SystemTime};

use onvif_core::rtp::rtcp::{self, RtcpPacket};
use onvif_core::rtp::{NtpTime, media_ticks};
use onvif_core::rtsp::{
    ConnectionId, ConnectionRefused, Output, PlayedTrack, Refusal, RtspAuthenticator, Server, SessionId,
};
use onvif_core::srtp::mikey;
use tokio::sync::{Notify, mpsc};

use self::prepare::{Wanted, Wish};
use self::track::Track;
use super::connection::ConnectionState;
use super::direct::Direct;
use super::keys::Keys;
use super::random::random;
use super::{RtspConfig, TrackStatistics};
use crate::net::udp::{UdpOptions, UdpPorts};
use crate::streaming::{StreamCatalogue, StreamHub};
use crate::task;

/// The state of a server, shared by all its tasks.
///
/// Outputs of the machine are carried out under the machine's lock, in their order; none of them waits. What has to wait is a task
/// of its own that comes back with an answer.
pub(super) struct Host {
    this: Weak<Host>,
    config: RtspConfig,
    hub: StreamHub,
    catalogue: Arc<dyn StreamCatalogue>,
    machine: Mutex<Server>,
    connections: Mutex<HashMap<ConnectionId, Arc<ConnectionState>>>,
    sessions: Mutex<HashMap<SessionId, HashMap<usize, Track>>>,
    udp: UdpPorts,
    keys: Keys,
    /// Told when the machine's next deadline may have moved.
    pub(super) timer: Notify,
    /// Sessions whose stream has ended.
    ended: mpsc::UnboundedSender<SessionId>,
    started: u64,
}

/// How the machine learns of a connection.
type Connect = fn(&mut Server, Instant, SocketAddr, SocketAddr) -> Result<ConnectionId, ConnectionRefused>;

impl Host {
    pub(super) fn new(
        config: RtspConfig,
        hub: StreamHub,
        catalogue: Arc<dyn StreamCatalogue>,
        authenticator: Arc<dyn RtspAuthenticator>,
    ) -> (Arc<Self>, mpsc::UnboundedReceiver<SessionId>) {
        let (ended, ended_sessions) = mpsc::unbounded_channel();
        let udp = UdpOptions {
            max_payload: hub.config().max_payload,
            dscp: config.dscp,
        };
        let machine = Server::new(config.machine.clone(), authenticator, Box::new(random));
        let host = Arc::new_cyclic(|this: &Weak<Host>| {
            let alive = this.clone();
            let on_alive = Arc::new(move |session| {
                if let Some(host) = alive.upgrade() {
                    host.machine().alive(Instant::now(), session);
                }
            });
            Host {
                this: this.clone(),
                udp: UdpPorts::new(config.udp_ports.clone(), udp, on_alive),
                keys: Keys::new(),
                config,
                hub,
                catalogue,
                machine: Mutex::new(machine),
                connections: Mutex::default(),
                sessions: Mutex::default(),
                timer: Notify::new(),
                ended,
                started: NtpTime::from(SystemTime::now()).0 >> 32,
            }
        });
        (host, ended_sessions)
    }

    /// Registers a new connection over any stream.
    pub(super) fn connected(
        &self,
        local: SocketAddr,
        peer: SocketAddr,
    ) -> Result<(ConnectionId, Arc<ConnectionState>), ConnectionRefused> {
        self.register(local, peer, ConnectionState::new(), Server::connected)
    }

    /// Registers a new connection that is TLS, so that keys may be told on it.
    #[cfg(feature = "tls")]
    pub(super) fn connected_over_tls(
        &self,
        local: SocketAddr,
        peer: SocketAddr,
    ) -> Result<(ConnectionId, Arc<ConnectionState>), ConnectionRefused> {
        self.register(local, peer, ConnectionState::new(), Server::connected_over_tls)
    }

    /// Registers a new connection over a socket.
    pub(super) fn connected_directly(
        &self,
        local: SocketAddr,
        peer: SocketAddr,
        direct: Direct,
    ) -> Result<(ConnectionId, Arc<ConnectionState>), ConnectionRefused> {
        self.register(local, peer, ConnectionState::direct(direct), Server::connected)
    }

    fn register(
        &self,
        local: SocketAddr,
        peer: SocketAddr,
        state: ConnectionState,
        connect: Connect,
    ) -> Result<(ConnectionId, Arc<ConnectionState>), ConnectionRefused> {
        let mut machine = self.machine();
        let id = connect(&mut machine, Instant::now(), local, peer)?;
        let state = Arc::new(state.with_peer(peer.ip()));
        self.connections().insert(id, Arc::clone(&state));
        drop(machine);
        self.timer.notify_one();
        Ok((id, state))
    }

    pub(super) fn disconnected(&self, id: ConnectionId) {
        self.with_machine(|machine| machine.disconnected(id));
        self.connections().remove(&id);
    }

    pub(super) fn wants_bytes(&self, id: ConnectionId) -> bool {
        self.machine().wants_bytes(id)
    }

    pub(super) fn received(&self, id: ConnectionId, bytes: &[u8]) {
        self.with_machine(|machine| machine.received(Instant::now(), id, bytes));
    }

    pub(super) fn ended(&self, session: SessionId) {
        self.with_machine(|machine| machine.ended(session));
    }

    /// Does what is due, and says when to come back.
    pub(super) fn handle_timeout(&self) -> Option<Instant> {
        self.with_machine(|machine| machine.handle_timeout(Instant::now()));
        self.machine().poll_timeout()
    }

    pub(super) fn shut_down(&self) {
        self.with_machine(Server::shut_down);
    }

    pub(super) fn write_timeout(&self) -> Duration {
        self.config.write_timeout
    }

    /// Numbers of connections and sessions.
    pub(super) fn counts(&self) -> (usize, usize) {
        let machine = self.machine();
        (machine.connections(), machine.sessions())
    }

    /// Counters of all tracks that are sent.
    pub(super) fn statistics(&self) -> Vec<TrackStatistics> {
        let sessions = self.sessions();
        let tracks = sessions.values().flatten();
        tracks
            .filter_map(|(index, track)| match track {
                Track::Sent(sent) => Some(TrackStatistics {
                    track: *index,
                    ssrc: sent.viewer.ssrc(),
                    viewer: sent.viewer.statistics(),
                }),
                Track::Received(..) => None,
            })
            .collect()
    }

    /// Whether all connections are closed and all datagrams are sent.
    pub(super) fn is_drained(&self) -> bool {
        self.connections().is_empty() && self.udp.is_idle()
    }

    fn with_machine(&self, action: impl FnOnce(&mut Server)) {
        let mut machine = self.machine();
        let deadline = machine.poll_timeout();
        action(&mut machine);
        while let Some(output) = machine.poll_output() {
            self.carry_out(output);
        }
        let sooner = match (machine.poll_timeout(), deadline) {
            (Some(now), Some(before)) => now < before,
            (now, before) => now.is_some() && before.is_none(),
        };
        drop(machine);
        if sooner {
            self.timer.notify_one();
        }
    }

    fn carry_out(&self, output: Output) {
        match output {
            Output::Send { connection, bytes } => {
                if let Some(connection) = self.connection(connection) {
                    connection.send(bytes);
                }
            }
            Output::Close { connection } => {
                if let Some(connection) = self.connection(connection) {
                    connection.close();
                }
            }
            Output::Describe {
                request,
                connection,
                path,
                local,
                back_channel,
                protected,
            } => self.spawn(move |host| async move {
                let keys = protected.then_some(connection);
                let answer = host.describe(&path, local, back_channel, keys).await;
                host.with_machine(|machine| machine.described(Instant::now(), request, answer));
            }),
            Output::Setup {
                request,
                session,
                path,
                track,
                transport,
                local,
                back_channel,
                connection,
                protected,
                key,
                ..
            } => {
                // The session exists for the host from here on; its release takes the entry away again.
                self.sessions().entry(session).or_default();
                self.spawn(move |host| async move {
                    let client = host.connection(connection).and_then(|state| state.peer());
                    let wanted = Wanted {
                        client,
                        session,
                        track,
                        transport,
                        local,
                        back_channel,
                        protected: protected.then_some(Wish {
                            connection,
                            key: key.map(|key| *key),
                        }),
                    };
                    host.set_up(request, &path, wanted).await;
                });
            }
            Output::Play {
                request,
                session,
                tracks,
            } => self.spawn(move |host| async move {
                let answer = host.play(session, &tracks).await;
                host.with_machine(|machine| machine.played(Instant::now(), request, answer));
            }),
            Output::TellKey {
                request,
                session,
                track,
            } => self.spawn(move |host| async move {
                let key = host
                    .sessions()
                    .get(&session)
                    .and_then(|tracks| tracks.get(&track)?.key());
                let answer = key.map(|key| key.to_base64()).ok_or(Refusal::NotFound);
                host.with_machine(|machine| machine.key_told(Instant::now(), request, answer));
            }),
            Output::Rekey {
                request,
                session,
                tracks,
                key,
            } => self.spawn(move |host| async move {
                let answer = host.rekey(session, &tracks, &key);
                host.with_machine(|machine| machine.rekeyed(Instant::now(), request, answer));
            }),
            Output::Start { session, tracks } => {
                self.for_tracks(session, Some(&tracks), Track::open);
            }
            Output::Pause { session, tracks } => {
                self.for_tracks(session, Some(&tracks), Track::pause);
            }
            Output::Release {
                session,
                tracks,
                reason,
            } => {
                tracing::debug!(?session, ?reason, "RTSP tracks released");
                self.release(session, tracks.as_deref());
            }
            Output::Data {
                session,
                track,
                rtcp: true,
                bytes,
            } => self.for_tracks(session, Some(&[track]), |track| {
                let Track::Sent(sent) = track else { return };
                let Some(plain) = sent.viewer.open_report(&bytes) else {
                    return;
                };
                for packet in rtcp::parse(&plain).unwrap_or_default() {
                    if let RtcpPacket::Receiver(_, blocks) | RtcpPacket::Sender(_, blocks) = packet {
                        sent.viewer.received_report(&blocks);
                    }
                }
            }),
            Output::Data {
                session,
                track,
                rtcp: false,
                bytes,
            } => self.for_tracks(session, Some(&[track]), |track| {
                if let Track::Received(channel, _) = track {
                    channel.receive(&bytes);
                }
            }),
        }
    }

    /// Lets viewers gather their first frames, and says which they are.
    async fn play(
        &self,
        session: SessionId,
        tracks: &[usize],
    ) -> Result<(SystemTime, Vec<PlayedTrack>), Refusal> {
        let mut viewers = Vec::new();
        let mut received = Vec::new();
        {
            let sessions = self.sessions();
            let known = sessions.get(&session).ok_or(Refusal::NotFound)?;
            for index in tracks {
                match known.get(index).ok_or(Refusal::NotFound)? {
                    Track::Sent(sent) => {
                        sent.play();
                        viewers.push((*index, Arc::clone(&sent.viewer)));
                    }
                    Track::Received(..) => received.push(PlayedTrack {
                        track: *index,
                        sequence: 0,
                        rtp_time: None,
                    }),
                }
            }
        }
        let deadline = tokio::time::Instant::now() + self.config.start_timeout;
        for (_, viewer) in &viewers {
            // Without a frame in time the answer goes without RTP time; the frames follow when they come.
            let _ = tokio::time::timeout_at(deadline, viewer.primed()).await;
        }
        let first: Vec<_> = viewers
            .iter()
            .map(|(index, viewer)| (*index, viewer, viewer.first_packet()))
            .collect();
        let start = first
            .iter()
            .filter_map(|(_, _, packet)| packet.utc)
            .min()
            .unwrap_or_else(SystemTime::now);
        let played = first
            .into_iter()
            .map(|(track, viewer, packet)| PlayedTrack {
                track,
                sequence: packet.sequence,
                // All time stamps belong to one instant, the start of the range.
                rtp_time: packet.rtp_time.zip(packet.utc).map(|(time, utc)| {
                    let later = utc.duration_since(start).unwrap_or_default();
                    time.wrapping_sub(media_ticks(later, viewer.clock_rate()))
                }),
            })
            .chain(received)
            .collect();
        Ok((self.hub.clock().at(start), played))
    }

    fn release(&self, session: SessionId, tracks: Option<&[usize]>) {
        let mut sessions = self.sessions();
        match tracks {
            None => drop(sessions.remove(&session)),
            Some(tracks) => {
                if let Some(known) = sessions.get_mut(&session) {
                    known.retain(|index, _| !tracks.contains(index));
                }
            }
        }
    }

    fn for_tracks(&self, session: SessionId, tracks: Option<&[usize]>, action: impl Fn(&Track)) {
        let sessions = self.sessions();
        let Some(known) = sessions.get(&session) else {
            return;
        };
        known
            .iter()
            .filter(|(index, _)| tracks.is_none_or(|t| t.contains(index)))
            .for_each(|(_, t)| action(t));
    }

    /// Goes on with another key on all of these tracks, or on none of them.
    fn rekey(&self, session: SessionId, tracks: &[usize], key: &mikey::Message) -> Result<(), Refusal> {
        let sessions = self.sessions();
        let known = sessions.get(&session).ok_or(Refusal::NotFound)?;
        let tracks: Vec<&Track> = tracks.iter().filter_map(|index| known.get(index)).collect();
        if tracks.iter().any(|track| !track.takes(key)) {
            return Err(Refusal::KeyManagement);
        }
        tracks.iter().for_each(|track| track.rekey(key));
        Ok(())
    }

    fn spawn<F>(&self, work: impl FnOnce(Arc<Host>) -> F)
    where
        F: Future<Output = ()> + Send + 'static,
    {
        if let Some(host) = self.this.upgrade() {
            task::spawn(work(host));
        }
    }

    fn connection(&self, id: ConnectionId) -> Option<Arc<ConnectionState>> {
        self.connections().get(&id).cloned()
    }

    fn machine(&self) -> MutexGuard<'_, Server> {
        self.machine
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    fn connections(&self) -> MutexGuard<'_, HashMap<ConnectionId, Arc<ConnectionState>>> {
        self.connections
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    fn sessions(&self) -> MutexGuard<'_, HashMap<SessionId, HashMap<usize, Track>>> {
        self.sessions
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}
