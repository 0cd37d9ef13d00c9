//! Does what the state machine asks for: descriptions, viewers, deliveries.

use std::collections::HashMap;
use std::hash::{BuildHasher, DefaultHasher, Hash, Hasher, RandomState};
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, Weak};
use std::time::{Duration, Instant, SystemTime};

use onvif_core::rtp::rtcp::{self, RtcpPacket};
use onvif_core::rtp::{NtpTime, media_ticks};
use onvif_core::rtsp::{
    AgreedTransport, ConnectionId, ConnectionRefused, Output, PlayedTrack, Refusal, RequestId,
    RtspAuthenticator, Server, SessionId, SetupReply,
};
use onvif_core::sdp::{Direction, Media, MulticastAddress, Presentation};
use onvif_core::srtp::mikey;
use tokio::sync::{Notify, mpsc};

use super::back_channel::{self, BackChannel, Reports};
use super::connection::ConnectionState;
use super::direct::Direct;
use super::keys::{Keys, Protection};
use super::{RtspConfig, TrackStatistics, media};
use crate::backend::BackendError;
use crate::backend::audio::AudioCodec;
use crate::net::udp::{UdpOptions, UdpPair, UdpPorts};
use crate::streaming::{
    Attendance, Attending, MulticastPlay, MulticastSender, MulticastTarget, Resource, StreamCatalogue,
    StreamError, StreamHandle, StreamHub, StreamTrack, TrackDescription, Viewer, ViewerConfig, Wake,
};

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

/// A track that is set up.
enum Track {
    /// The device sends.
    Sent(Sent),
    /// The client sends.
    Received(BackChannel, Usage),
}

/// A track that the device sends.
struct Sent {
    handle: StreamHandle,
    viewer: Arc<Viewer>,
    delivery: Delivery,
    usage: Usage,
}

/// A client's use of a configuration, which is told while it streams.
struct Usage {
    attendance: Arc<Attendance>,
    of: Option<(Resource, IpAddr)>,
    now: Mutex<Option<Attending>>,
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

enum Delivery {
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
                let key = host.viewer(session, track).and_then(|viewer| viewer.key());
                let answer = key.map(|key| key.to_base64()).ok_or(Refusal::NotFound);
                host.with_machine(|machine| machine.key_told(Instant::now(), request, answer));
            }),
            Output::Rekey { session, tracks, key } => self.for_tracks(session, Some(&tracks), |track| {
                if let Track::Sent(sent) = track {
                    sent.viewer.rekey(&key);
                }
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

    /// Describes a presentation, with keys where they may be told: those of a connection.
    async fn describe(
        &self,
        path: &str,
        local: SocketAddr,
        back_channel: bool,
        keys: Option<ConnectionId>,
    ) -> Result<String, Refusal> {
        let description = self.catalogue.resolve(path).ok_or(Refusal::NotFound)?;
        let mut tracks = Vec::new();
        for (index, track) in description.tracks.iter().enumerate() {
            match self.describe_track(index, &track.media).await {
                Ok(described) => tracks.push(Media {
                    multicast: track.multicast.filter(|_| description.multicast).map(address),
                    ..described
                }),
                Err(refusal) if matches!(track.media, TrackDescription::Video(_)) => return Err(refusal),
                // Without its sound a picture is still worth seeing.
                Err(_) => tracing::warn!(track = track.media.key(), "track left out of the description"),
            }
        }
        if tracks.is_empty() {
            return Err(Refusal::Unavailable);
        }
        if let Some(output) = description.back_channel.filter(|_| back_channel) {
            let decoders = self.decoders(&output.output);
            let first = description.tracks.len();
            tracks.extend(
                (first..)
                    .zip(decoders)
                    .map(|(index, codec)| back_channel::describe(index, codec)),
            );
        }
        let mut presentation = Presentation {
            title: description.title,
            id: self.started,
            version: 0,
            address: local.ip(),
            media: tracks,
        };
        let mut hasher = DefaultHasher::new();
        presentation.to_sdp().hash(&mut hasher);
        presentation.version = hasher.finish() >> 32;
        // After the version, which is to change with the streams and not with their keys.
        if let Some(connection) = keys {
            for media in presentation
                .media
                .iter_mut()
                .filter(|media| is_protectable(media))
            {
                let offer = self.keys.offer(connection, path, media.track);
                media.key = Some(offer.to_base64());
            }
        }
        Ok(presentation.to_sdp())
    }

    async fn describe_track(&self, index: usize, track: &TrackDescription) -> Result<Media, Refusal> {
        let handle = self.hub.open(track).await.map_err(|error| refusal(&error))?;
        let format = handle.format().await.map_err(|error| refusal(&error))?;
        Ok(Media {
            kind: media::kind(track),
            payload_type: media::payload_type(track),
            format: media::sdp_format(format),
            bandwidth_kbps: media::bandwidth(track),
            direction: Direction::RecvOnly,
            multicast: None,
            key: None,
            track: index,
        })
    }

    /// What an audio output can play, in an order that does not change: each is a track of its own behind those that are sent.
    fn decoders(&self, output: &str) -> Vec<AudioCodec> {
        let outputs = self.hub.audio().map(|audio| audio.outputs()).unwrap_or_default();
        let found = outputs.into_iter().find(|o| o.token == output);
        found.map_or_else(Vec::new, |output| {
            output.decoders.iter().map(|d| d.codec).collect()
        })
    }

    async fn set_up(&self, request: RequestId, path: &str, wanted: Wanted) {
        let session = wanted.session;
        let prepared = self.prepare(path, wanted).await;
        self.with_machine(|machine| {
            let answer = prepared.and_then(|(index, track)| {
                let reply = track.reply(index);
                let mut sessions = self.sessions();
                // The client may have gone in the meantime, and the session with it.
                let tracks = sessions.get_mut(&session).ok_or(Refusal::Failed)?;
                // Dropping an earlier one for this track ends it.
                tracks.insert(index, track);
                Ok(reply)
            });
            machine.prepared(Instant::now(), request, answer);
        });
    }

    async fn prepare(&self, path: &str, wanted: Wanted) -> Result<(usize, Track), Refusal> {
        let description = self.catalogue.resolve(path).ok_or(Refusal::NotFound)?;
        let index = match wanted.track {
            Some(index) => index,
            None if description.tracks.len() == 1 => 0,
            None => return Err(Refusal::Aggregate),
        };
        match description.tracks.get(index) {
            // The client talks in clear, within TLS or not.
            None if wanted.protected.is_some() => Err(Refusal::Transport),
            Some(track) if wanted.transport == AgreedTransport::Multicast => {
                let sent = self.prepare_multicast(track, &wanted).await?;
                Ok((index, Track::Sent(sent)))
            }
            Some(track) => {
                let sent = self.prepare_unicast(path, index, track, wanted).await?;
                Ok((index, Track::Sent(sent)))
            }
            None => {
                let output = description.back_channel.filter(|_| wanted.back_channel);
                let output = output.ok_or(Refusal::NotFound)?;
                let decoders = self.decoders(&output.output);
                let codec = decoders
                    .get(index - description.tracks.len())
                    .ok_or(Refusal::NotFound)?;
                let channel = self.prepare_back_channel(&output.output, *codec, &wanted)?;
                let usage = self.usage(output.resource.as_ref(), wanted.client);
                Ok((index, Track::Received(channel, usage)))
            }
        }
    }

    async fn prepare_multicast(&self, track: &StreamTrack, wanted: &Wanted) -> Result<Sent, Refusal> {
        let target = track.multicast.ok_or(Refusal::Transport)?;
        let handle = self
            .hub
            .open(&track.media)
            .await
            .map_err(|error| refusal(&error))?;
        let local = Some(wanted.local.ip());
        let sender = self.hub.multicast(&track.media, target, local).await;
        let sender = sender.map_err(|error| refusal(&error))?;
        let (ended, session) = (self.ended.clone(), wanted.session);
        sender.on_end(move || {
            let _ = ended.send(session);
        });
        Ok(Sent {
            handle,
            viewer: Arc::clone(sender.viewer()),
            delivery: Delivery::Multicast {
                sender,
                play: Mutex::default(),
            },
            // Whoever listens to a group is not known.
            usage: self.usage(None, None),
        })
    }

    async fn prepare_unicast(
        &self,
        path: &str,
        index: usize,
        offered: &StreamTrack,
        wanted: Wanted,
    ) -> Result<Sent, Refusal> {
        let track = &offered.media;
        let handle = self.hub.open(track).await.map_err(|error| refusal(&error))?;
        let (delivery, wake) = match wanted.transport {
            AgreedTransport::Udp { rtp, rtcp } => {
                let pair = self.udp_pair(wanted.local)?;
                let wake: Arc<dyn Wake> = pair.wake();
                (Delivery::Udp { pair, rtp, rtcp }, wake)
            }
            AgreedTransport::Interleaved {
                connection,
                rtp,
                rtcp,
            } => {
                let state = self.connection(connection).ok_or(Refusal::Failed)?;
                let wake = state.waker();
                (
                    Delivery::Interleaved {
                        connection: Arc::downgrade(&state),
                        rtp,
                        rtcp,
                    },
                    wake,
                )
            }
            AgreedTransport::Multicast => return Err(Refusal::Transport),
        };
        let mut numbers = media::random_numbers();
        let protection = wanted.protected.map(|wish| {
            // Far from where the numbers wrap, so that the loss of the first packets leaves no doubt about how often they have (RFC 3711 section
            // 3.3.1).
            numbers.sequence &= 0x7FFF;
            let offer = self.keys.offer(wish.connection, path, index);
            Protection::new(offer, wish.key, numbers.ssrc)
        });
        let config = ViewerConfig {
            ssrc: numbers.ssrc,
            timestamp_offset: numbers.timestamp,
            sequence: numbers.sequence,
            payload_type: media::payload_type(track),
            clock_rate: media::clock_rate(track),
            max_frames: self.config.max_queued_frames,
            max_bytes: self.config.max_queued_bytes,
            cname: self.config.cname.clone(),
        };
        let (ended, session) = (self.ended.clone(), wanted.session);
        let picture = matches!(track, TrackDescription::Video(_));
        let viewer = Arc::new_cyclic(|this: &Weak<Viewer>| {
            let this = this.clone();
            let on_end = Box::new(move || {
                if picture {
                    let _ = ended.send(session);
                } else if let Some(viewer) = this.upgrade() {
                    // Who loses only the sound may go on watching.
                    viewer.finish();
                }
            });
            Viewer::new(config, wake, on_end).protected_by(protection)
        });
        delivery.begin(session, &viewer);
        Ok(Sent {
            handle,
            viewer,
            delivery,
            usage: self.usage(offered.resource.as_ref(), wanted.client),
        })
    }

    fn usage(&self, resource: Option<&Resource>, client: Option<IpAddr>) -> Usage {
        Usage {
            attendance: Arc::clone(self.hub.attendance()),
            of: resource.cloned().zip(client),
            now: Mutex::default(),
        }
    }

    fn prepare_back_channel(
        &self,
        output: &str,
        codec: AudioCodec,
        wanted: &Wanted,
    ) -> Result<BackChannel, Refusal> {
        let audio = self.hub.audio().ok_or(Refusal::NotFound)?;
        let (source, reports) = match wanted.transport {
            AgreedTransport::Interleaved { connection, rtcp, .. } => {
                let state = self.connection(connection).ok_or(Refusal::Failed)?;
                (None, Reports::Interleaved(Arc::downgrade(&state), rtcp))
            }
            AgreedTransport::Udp { rtp, rtcp } => {
                let pair = self.udp_pair(wanted.local)?;
                (Some((Arc::clone(&pair), rtp)), Reports::Udp(pair, rtcp))
            }
            AgreedTransport::Multicast => return Err(Refusal::Transport),
        };
        let cname = self.config.cname.clone();
        BackChannel::open(&**audio, output, codec, source, (reports, cname))
            .map_err(|error| refusal(&error.into()))
    }

    fn udp_pair(&self, local: SocketAddr) -> Result<Arc<UdpPair>, Refusal> {
        self.udp.pair(local).map_err(|error| {
            tracing::warn!(%error, %local, "no UDP ports for RTP");
            Refusal::Transport
        })
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
        Ok((start, played))
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

    fn viewer(&self, session: SessionId, track: usize) -> Option<Arc<Viewer>> {
        match self.sessions().get(&session)?.get(&track)? {
            Track::Sent(sent) => Some(Arc::clone(&sent.viewer)),
            Track::Received(..) => None,
        }
    }

    fn spawn<F>(&self, work: impl FnOnce(Arc<Host>) -> F)
    where
        F: Future<Output = ()> + Send + 'static,
    {
        if let Some(host) = self.this.upgrade() {
            tokio::spawn(work(host));
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

/// What a SETUP asks for.
struct Wanted {
    /// Where the client is.
    client: Option<IpAddr>,
    session: SessionId,
    track: Option<usize>,
    transport: AgreedTransport,
    local: SocketAddr,
    back_channel: bool,
    /// The packets are to be protected.
    protected: Option<Wish>,
}

/// How a client wants its packets protected.
struct Wish {
    /// The connection, on which a key may have been told.
    connection: ConnectionId,
    /// The key that the client has given.
    key: Option<mikey::Message>,
}

impl Track {
    fn reply(&self, index: usize) -> SetupReply {
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
    fn open(&self) {
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

    fn pause(&self) {
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

    fn play(&self) {
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

/// What goes to one client, and from the device.
fn is_protectable(media: &Media) -> bool {
    media.multicast.is_none() && media.direction == Direction::RecvOnly
}

fn address(target: MulticastTarget) -> MulticastAddress {
    MulticastAddress {
        group: target.group,
        port: target.port,
        ttl: target.ttl,
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

impl Delivery {
    fn begin(&self, session: SessionId, viewer: &Arc<Viewer>) {
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

fn refusal(error: &StreamError) -> Refusal {
    tracing::warn!(%error, "stream is not available");
    match error {
        StreamError::Backend(BackendError::Busy(_)) => Refusal::Busy,
        StreamError::Backend(BackendError::NotFound(_)) => Refusal::NotFound,
        StreamError::Backend(BackendError::Unsupported(_) | BackendError::Failed(_))
        | StreamError::NoFormat => Refusal::Unavailable,
    }
}

/// Fills a buffer from the operating system's generator.
pub(super) fn random(bytes: &mut [u8]) {
    if let Err(error) = getrandom::fill(bytes) {
        tracing::error!(%error, "no random numbers from the operating system");
        // The keys of hash maps are random too.
        for chunk in bytes.chunks_mut(8) {
            let number = RandomState::new().hash_one(chunk.len()).to_be_bytes();
            chunk
                .iter_mut()
                .zip(number)
                .for_each(|(byte, random)| *byte = random);
        }
    }
}
