//! The state machine of an RTSP server.

mod keys;
#[cfg(test)]
mod keys_tests;
mod replies;
mod requests;
mod session;
#[cfg(test)]
mod tests;

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::{Duration, Instant};

use rtsp_types::StatusCode;

use self::requests::Pending;
use self::session::Session;
pub use self::session::{AgreedTransport, ReleaseReason};
use super::auth::{RtspAuthenticator, RtspUser};
use super::framing::{Decoder, Frame, Limits};
use super::response::Response;
use crate::sdp::MulticastAddress;
use crate::srtp::mikey;

/// Unusable messages in a row after which a connection is closed.
const MAX_ERRORS: u32 = 8;

/// Limits and times of a server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// Value of the `Server` header.
    pub server_name: String,
    /// What clients are told as session timeout, in whole seconds (RFC 2326 section 12.37).
    pub session_timeout: Duration,
    /// Added to the timeout before a session is really ended, for the time that messages are under way.
    pub session_grace: Duration,
    /// Connections at a time.
    pub max_connections: usize,
    /// Connections at a time from one address.
    pub max_connections_per_address: usize,
    /// Sessions at a time. When they are used up, a session that has lost its connection makes room.
    pub max_sessions: usize,
    /// Tracks that one session may set up.
    pub max_tracks: usize,
    /// How long a message may take from its first byte to its last.
    pub message_timeout: Duration,
    /// How long a connection without a session may be silent.
    pub idle_timeout: Duration,
    /// Whether streams may go by UDP.
    pub udp: bool,
    /// Whether streams may be multicast. Where they go is up to the host, never to the client.
    pub multicast: bool,
    /// Whether clients may require the ONVIF back channel, by which they send sound to the device (Streaming Specification, "Back
    /// channel connection").
    pub back_channel: bool,
    /// Whether streams may be protected (`RTP/SAVP`) for clients who come over TLS, with keys in MIKEY messages.
    pub srtp: bool,
    /// Sizes of messages.
    pub limits: Limits,
}

impl Default for Config {
    fn default() -> Self {
        Config {
            server_name: concat!("onvif-device/", env!("CARGO_PKG_VERSION")).to_owned(),
            session_timeout: Duration::from_secs(60),
            session_grace: Duration::from_secs(5),
            max_connections: 512,
            max_connections_per_address: 128,
            max_sessions: 512,
            max_tracks: 8,
            message_timeout: Duration::from_secs(10),
            idle_timeout: Duration::from_secs(60),
            udp: true,
            multicast: false,
            back_channel: false,
            srtp: false,
            limits: Limits::default(),
        }
    }
}

/// Names a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ConnectionId(u64);

impl ConnectionId {
    /// The number, used once in the life of a server.
    pub fn number(self) -> u64 {
        self.0
    }
}

/// Names a session; not the identifier that clients see, which cannot be guessed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SessionId(u64);

/// Names a question that the host has to answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RequestId(u64);

/// What the host has to do. Outputs are in order, and the order matters: what is sent before delivery starts has to be written
/// before the first packet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Output {
    /// Write bytes to a connection.
    Send {
        /// Where to.
        connection: ConnectionId,
        /// What.
        bytes: Vec<u8>,
    },
    /// Close a connection after everything is written. The machine has forgotten it.
    Close {
        /// Which one.
        connection: ConnectionId,
    },
    /// Find the session description of a stream and call [`Server::described`].
    Describe {
        /// Name of the question.
        request: RequestId,
        /// The connection on which it is asked for.
        connection: ConnectionId,
        /// Path of the URI.
        path: String,
        /// Own address that the client has reached.
        local: SocketAddr,
        /// The client requires the back channel: the description has to offer it where it can.
        back_channel: bool,
        /// The description is to have the keys of streams that can be protected.
        protected: bool,
    },
    /// Prepare delivery of a track and call [`Server::prepared`]. Nothing is sent yet.
    Setup {
        /// Name of the question.
        request: RequestId,
        /// The session to which the track will belong.
        session: SessionId,
        /// Path of the presentation, without the track.
        path: String,
        /// The track, `None` when the URI named the presentation as a whole.
        track: Option<usize>,
        /// How the track will be delivered.
        transport: AgreedTransport,
        /// Own address that the client has reached.
        local: SocketAddr,
        /// Address of the client.
        peer: SocketAddr,
        /// The client requires the back channel, and may send sound.
        back_channel: bool,
        /// The connection by which the client asks.
        connection: ConnectionId,
        /// The packets are to be protected.
        protected: bool,
        /// The key that the client has given for that, if it has.
        key: Option<Box<mikey::Message>>,
    },
    /// Find out with which packet tracks will start and call [`Server::played`]. Nothing is sent before [`Output::Start`].
    Play {
        /// Name of the question.
        request: RequestId,
        /// Which session.
        session: SessionId,
        /// Which of its tracks.
        tracks: Vec<usize>,
    },
    /// The answer to PLAY is on its way: let the packets go.
    Start {
        /// Which session.
        session: SessionId,
        /// Which of its tracks.
        tracks: Vec<usize>,
    },
    /// Stop sending, but keep everything ready.
    Pause {
        /// Which session.
        session: SessionId,
        /// Which of its tracks.
        tracks: Vec<usize>,
    },
    /// End delivery of tracks with an RTCP BYE and let go of what they hold.
    Release {
        /// Which session.
        session: SessionId,
        /// Which of its tracks; `None` for all of them and the session itself.
        tracks: Option<Vec<usize>>,
        /// Why.
        reason: ReleaseReason,
    },
    /// Find out the key of a protected track and call [`Server::key_told`].
    TellKey {
        /// Name of the question.
        request: RequestId,
        /// Which session.
        session: SessionId,
        /// Which of its tracks.
        track: usize,
    },
    /// Go on with the key that the client has given and call [`Server::rekeyed`].
    Rekey {
        /// Name of the question.
        request: RequestId,
        /// Which session.
        session: SessionId,
        /// Which of its tracks; all of them are protected.
        tracks: Vec<usize>,
        /// The key.
        key: Box<mikey::Message>,
    },
    /// The client sent interleaved data for a track.
    Data {
        /// Which session.
        session: SessionId,
        /// Which of its tracks.
        track: usize,
        /// RTCP, not RTP.
        rtcp: bool,
        /// The packet.
        bytes: Vec<u8>,
    },
}

/// Why a question of the machine has no good answer, and so which status the client gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// 404: there is no such stream or track.
    NotFound,
    /// 453: no more viewers or encoders are possible.
    Busy,
    /// 459: the URI names a presentation of several tracks.
    Aggregate,
    /// 461: not over this transport.
    Transport,
    /// 463: the key cannot be used (RFC 4567).
    KeyManagement,
    /// 503: the source delivers nothing at present.
    Unavailable,
    /// 500: something failed.
    Failed,
}

/// What a host says to [`Output::Setup`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SetupReply {
    /// The track that was prepared.
    pub track: usize,
    /// Own ports for RTP and RTCP, when the transport is UDP.
    pub server_ports: Option<(u16, u16)>,
    /// Where the track is multicast, when that is the transport.
    pub multicast: Option<MulticastAddress>,
    /// Synchronisation source of the packets to come; `None` for the back channel, on which the device sends none.
    pub ssrc: Option<u32>,
}

/// With which packet a track starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlayedTrack {
    /// Which track.
    pub track: usize,
    /// Sequence number of the first packet.
    pub sequence: u16,
    /// RTP time stamp that belongs to the start of the range, when it is known.
    pub rtp_time: Option<u32>,
}

/// A connection that is one too many. The bytes are a 503 to be written before it is closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConnectionRefused(pub Vec<u8>);

struct Connection {
    local: SocketAddr,
    peer: SocketAddr,
    /// Keys may be told on it.
    secure: bool,
    decoder: Decoder,
    /// The question that has to be answered before the next request is looked at.
    pending: Option<Pending>,
    /// Who has proved an identity on this connection.
    user: Option<RtspUser>,
    errors: u32,
    last_activity: Instant,
    /// When the first byte of an incomplete message came.
    partial_since: Option<Instant>,
}

/// Fills a buffer with unpredictable bytes.
pub type RandomSource = Box<dyn FnMut(&mut [u8]) + Send>;

/// The state machine. See the [module](super).
pub struct Server {
    config: Config,
    authenticator: Arc<dyn RtspAuthenticator>,
    random: RandomSource,
    connections: HashMap<ConnectionId, Connection>,
    sessions: HashMap<SessionId, Session>,
    /// Which connection waits for the answer to a question.
    questions: HashMap<RequestId, ConnectionId>,
    outputs: VecDeque<Output>,
    next_id: u64,
    /// No deadline is earlier than this. Activity only moves deadlines later, so it is exact after [`Server::handle_timeout`].
    next_deadline: Option<Instant>,
    shut_down: bool,
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server")
            .field("connections", &self.connections.len())
            .field("sessions", &self.sessions.len())
            .finish_non_exhaustive()
    }
}

impl Server {
    /// A server without connections. Session identifiers are made of what `random` gives.
    pub fn new(config: Config, authenticator: Arc<dyn RtspAuthenticator>, random: RandomSource) -> Self {
        Server {
            config,
            authenticator,
            random,
            connections: HashMap::new(),
            sessions: HashMap::new(),
            questions: HashMap::new(),
            outputs: VecDeque::new(),
            next_id: 0,
            next_deadline: None,
            shut_down: false,
        }
    }

    /// A client has connected.
    ///
    /// # Errors
    /// [`ConnectionRefused`] when the limits of connections are reached or the server is shut down.
    pub fn connected(
        &mut self,
        now: Instant,
        local: SocketAddr,
        peer: SocketAddr,
    ) -> Result<ConnectionId, ConnectionRefused> {
        self.admit(now, local, peer, false)
    }

    /// A client has connected over TLS by its own port, so that keys may be told.
    ///
    /// # Errors
    /// As [`Server::connected`].
    pub fn connected_over_tls(
        &mut self,
        now: Instant,
        local: SocketAddr,
        peer: SocketAddr,
    ) -> Result<ConnectionId, ConnectionRefused> {
        self.admit(now, local, peer, self.config.srtp)
    }

    fn admit(
        &mut self,
        now: Instant,
        local: SocketAddr,
        peer: SocketAddr,
        secure: bool,
    ) -> Result<ConnectionId, ConnectionRefused> {
        let same = self
            .connections
            .values()
            .filter(|c| same_host(c.peer.ip(), peer.ip()))
            .count();
        if self.shut_down
            || self.connections.len() >= self.config.max_connections
            || same >= self.config.max_connections_per_address
        {
            let response = Response::new(StatusCode::ServiceUnavailable);
            return Err(ConnectionRefused(
                response.to_bytes(None, &self.config.server_name),
            ));
        }
        let id = ConnectionId(self.new_id());
        let connection = Connection {
            local,
            peer,
            secure,
            decoder: Decoder::new(self.config.limits),
            pending: None,
            user: None,
            errors: 0,
            last_activity: now,
            partial_since: None,
        };
        self.connections.insert(id, connection);
        self.note_deadline(now + self.config.idle_timeout);
        Ok(id)
    }

    /// Bytes have been read from a connection.
    pub fn received(&mut self, now: Instant, id: ConnectionId, bytes: &[u8]) {
        let Some(connection) = self.connections.get_mut(&id) else {
            return;
        };
        connection.decoder.push(bytes);
        self.process(now, id);
    }

    /// Whether the host should read from a connection. While a question waits for its answer, only so much is kept as the next
    /// message may be long.
    pub fn wants_bytes(&self, id: ConnectionId) -> bool {
        self.connections.get(&id).is_some_and(|connection| {
            connection.pending.is_none()
                || connection.decoder.buffered() < self.config.limits.head + self.config.limits.body
        })
    }

    /// A connection was closed by the client or has failed. Sessions that deliver over it end; those that deliver by UDP live on
    /// until they time out, because RTSP lets a client come back for them (RFC 2326 section 1.6).
    pub fn disconnected(&mut self, id: ConnectionId) {
        self.drop_connection(id);
    }

    /// A receiver report for a session came by UDP (a sign of life by the Streaming Specification).
    pub fn alive(&mut self, now: Instant, session: SessionId) {
        if let Some(session) = self.sessions.get_mut(&session) {
            session.last_activity = now;
        }
    }

    /// The host has ended delivery to a session by itself. A connection that carried it is closed, so that the client notices.
    pub fn ended(&mut self, session: SessionId) {
        let Some(ended) = self.sessions.get(&session) else {
            return;
        };
        let connection = ended.connection.filter(|_| ended.interleaved());
        self.release_session(session, ReleaseReason::SourceEnded);
        if let Some(connection) = connection {
            self.close(connection);
        }
    }

    /// Ends all sessions and connections and refuses new ones.
    pub fn shut_down(&mut self) {
        self.shut_down = true;
        for session in sorted(self.sessions.keys()) {
            self.release_session(session, ReleaseReason::Shutdown);
        }
        for connection in sorted(self.connections.keys()) {
            self.close(connection);
        }
    }

    /// The next thing to do.
    pub fn poll_output(&mut self) -> Option<Output> {
        self.outputs.pop_front()
    }

    /// When [`Server::handle_timeout`] is to be called at the latest. May be earlier than needed.
    pub fn poll_timeout(&self) -> Option<Instant> {
        self.next_deadline
    }

    /// Does what is due.
    pub fn handle_timeout(&mut self, now: Instant) {
        let lifetime = self.config.session_timeout + self.config.session_grace;
        let expired: Vec<SessionId> = self
            .sessions
            .iter()
            .filter(|(_, s)| s.last_activity + lifetime <= now)
            .map(|(id, _)| *id)
            .collect();
        for session in sorted(expired.iter()) {
            let Some(state) = self.sessions.get(&session) else {
                continue;
            };
            let (connection, interleaved) = (state.connection, state.interleaved());
            self.release_session(session, ReleaseReason::Timeout);
            match connection {
                Some(connection) if interleaved => self.close(connection),
                // It may still ask and be told 454; its idle time starts now.
                Some(connection) => {
                    if let Some(connection) = self.connections.get_mut(&connection) {
                        connection.last_activity = now;
                    }
                }
                None => {}
            }
        }
        let expired: Vec<ConnectionId> = self
            .connections
            .iter()
            .filter(|(id, connection)| {
                self.connection_deadline(**id, connection)
                    .is_some_and(|at| at <= now)
            })
            .map(|(id, _)| *id)
            .collect();
        for connection in sorted(expired.iter()) {
            let late = self
                .connections
                .get(&connection)
                .is_some_and(|c| c.partial_since.is_some());
            if late {
                let response = Response::new(StatusCode::RequestTimeout);
                self.respond(connection, None, &response);
            }
            self.close(connection);
        }
        let sessions = self
            .sessions
            .values()
            .map(|session| session.last_activity + lifetime);
        let connections = self
            .connections
            .iter()
            .filter_map(|(id, c)| self.connection_deadline(*id, c));
        self.next_deadline = sessions.chain(connections).min();
    }

    /// Number of connections.
    pub fn connections(&self) -> usize {
        self.connections.len()
    }

    /// Number of sessions.
    pub fn sessions(&self) -> usize {
        self.sessions.len()
    }

    fn connection_deadline(&self, id: ConnectionId, connection: &Connection) -> Option<Instant> {
        if let Some(since) = connection.partial_since {
            return Some(since + self.config.message_timeout);
        }
        if connection.pending.is_some() || self.sessions.values().any(|s| s.connection == Some(id)) {
            return None;
        }
        Some(connection.last_activity + self.config.idle_timeout)
    }

    /// Looks at everything that a connection has sent, up to a request that needs the host.
    fn process(&mut self, now: Instant, id: ConnectionId) {
        loop {
            let Some(connection) = self.connections.get_mut(&id) else {
                return;
            };
            if connection.pending.is_some() {
                return;
            }
            match connection.decoder.next_frame() {
                Ok(None) => {
                    if connection.decoder.buffered() == 0 {
                        connection.partial_since = None;
                    } else if connection.partial_since.is_none() {
                        connection.partial_since = Some(now);
                        self.note_deadline(now + self.config.message_timeout);
                    }
                    return;
                }
                Ok(Some(frame)) => {
                    connection.partial_since = None;
                    connection.last_activity = now;
                    self.touch_sessions(now, id);
                    match frame {
                        Frame::Request(request) => {
                            connection_errors_reset(&mut self.connections, id);
                            self.request(now, id, *request);
                        }
                        Frame::Data(channel, bytes) => self.data(id, channel, bytes),
                        Frame::Response => {}
                    }
                }
                Err(error) => {
                    connection.partial_since = None;
                    connection.errors += 1;
                    let close = error.fatal || connection.errors >= MAX_ERRORS;
                    self.respond(id, error.cseq, &Response::new(error.status));
                    if close {
                        self.close(id);
                    }
                }
            }
        }
    }

    /// Any message on a connection shows that the client behind its sessions lives.
    fn touch_sessions(&mut self, now: Instant, id: ConnectionId) {
        for session in self
            .sessions
            .values_mut()
            .filter(|session| session.connection == Some(id))
        {
            session.last_activity = now;
        }
    }

    fn data(&mut self, id: ConnectionId, channel: u8, bytes: Vec<u8>) {
        let found = self.sessions.iter().find_map(|(session, state)| {
            let (track, rtcp) = state.channel(id, channel)?;
            Some((*session, track, rtcp))
        });
        if let Some((session, track, rtcp)) = found {
            self.outputs.push_back(Output::Data {
                session,
                track,
                rtcp,
                bytes,
            });
        }
    }

    fn respond(&mut self, connection: ConnectionId, cseq: Option<u32>, response: &Response) {
        let bytes = response.to_bytes(cseq, &self.config.server_name);
        self.outputs.push_back(Output::Send { connection, bytes });
    }

    fn close(&mut self, id: ConnectionId) {
        if self.drop_connection(id) {
            self.outputs.push_back(Output::Close { connection: id });
        }
    }

    fn drop_connection(&mut self, id: ConnectionId) -> bool {
        let Some(connection) = self.connections.remove(&id) else {
            return false;
        };
        if let Some(pending) = connection.pending {
            self.questions.remove(&pending.request());
            // A session that was only about to be made has nobody who knows its identifier.
            if let Some(session) = pending.new_session() {
                self.release_session(session, ReleaseReason::ConnectionLost);
            }
        }
        let theirs: Vec<SessionId> = self
            .sessions
            .iter()
            .filter(|(_, s)| s.connection == Some(id))
            .map(|(id, _)| *id)
            .collect();
        for session in sorted(theirs.iter()) {
            match self.sessions.get_mut(&session) {
                Some(state) if !state.interleaved() => state.connection = None,
                _ => self.release_session(session, ReleaseReason::ConnectionLost),
            }
        }
        true
    }

    fn release_session(&mut self, session: SessionId, reason: ReleaseReason) {
        if self.sessions.remove(&session).is_some() {
            self.outputs.push_back(Output::Release {
                session,
                tracks: None,
                reason,
            });
        }
    }

    fn new_id(&mut self) -> u64 {
        self.next_id += 1;
        self.next_id
    }

    fn note_deadline(&mut self, at: Instant) {
        self.next_deadline = Some(self.next_deadline.map_or(at, |earlier| earlier.min(at)));
    }
}

fn connection_errors_reset(connections: &mut HashMap<ConnectionId, Connection>, id: ConnectionId) {
    if let Some(connection) = connections.get_mut(&id) {
        connection.errors = 0;
    }
}

/// Whether two addresses are one client: IPv4 by itself or mapped into IPv6, and one /64 network of IPv6, since a single host
/// may use all of it.
fn same_host(a: IpAddr, b: IpAddr) -> bool {
    match (a.to_canonical(), b.to_canonical()) {
        (IpAddr::V4(a), IpAddr::V4(b)) => a == b,
        (IpAddr::V6(a), IpAddr::V6(b)) => a.segments()[..4] == b.segments()[..4],
        _ => false,
    }
}

/// A hash map has no order, but what a machine does must not depend on chance.
fn sorted<'a, T: Ord + Copy + 'a>(ids: impl Iterator<Item = &'a T>) -> Vec<T> {
    let mut ids: Vec<T> = ids.copied().collect();
    ids.sort_unstable();
    ids
}
