//! Does what the state machine asks for: descriptions, viewers, deliveries.

use std::collections::HashMap;
use std::hash::{BuildHasher, DefaultHasher, Hash, Hasher, RandomState};
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, Weak};
use std::time::{Duration, Instant, SystemTime};

use onvif_core::rtp::rtcp::{self, RtcpPacket};
use onvif_core::rtp::{NtpTime, VIDEO_CLOCK_RATE, media_ticks};
use onvif_core::rtsp::{
    AgreedTransport, ConnectionId, ConnectionRefused, Output, PlayedTrack, Refusal, RequestId,
    RtspAuthenticator, Server, SessionId, SetupReply,
};
use onvif_core::sdp::{Direction, Format, Media, MediaKind, Presentation};
use tokio::sync::{Notify, mpsc};

use super::RtspConfig;
use super::connection::ConnectionState;
use crate::backend::BackendError;
use crate::backend::video::{StreamFormat, VideoCodec};
use crate::net::udp::{UdpPair, UdpPorts};
use crate::streaming::{
    StreamCatalogue, StreamError, StreamHandle, StreamHub, TrackDescription, VideoTrack, Viewer, ViewerConfig,
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
    /// Told when the machine's next deadline may have moved.
    pub(super) timer: Notify,
    /// Sessions whose stream has ended.
    ended: mpsc::UnboundedSender<SessionId>,
    started: u64,
}

/// A track that is set up.
struct Track {
    handle: StreamHandle,
    viewer: Arc<Viewer>,
    delivery: Delivery,
}

enum Delivery {
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
                udp: UdpPorts::new(config.udp_ports.clone(), on_alive),
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

    /// Registers a new connection.
    pub(super) fn connected(
        &self,
        local: SocketAddr,
        peer: SocketAddr,
    ) -> Result<(ConnectionId, Arc<ConnectionState>), ConnectionRefused> {
        let mut machine = self.machine();
        let id = machine.connected(Instant::now(), local, peer)?;
        let state = Arc::new(ConnectionState::new());
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
            Output::Describe { request, path, local } => self.spawn(move |host| async move {
                let answer = host.describe(&path, local).await;
                host.with_machine(|machine| machine.described(Instant::now(), request, answer));
            }),
            Output::Setup {
                request,
                session,
                path,
                track,
                transport,
                local,
                ..
            } => {
                // The session exists for the host from here on; its release takes the entry away again.
                self.sessions().entry(session).or_default();
                self.spawn(move |host| async move {
                    host.set_up(request, session, &path, track, transport, local)
                        .await;
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
            Output::Start { session, tracks } => {
                self.for_tracks(session, Some(&tracks), |track| track.viewer.open())
            }
            Output::Pause { session, tracks } => {
                self.for_tracks(session, Some(&tracks), |track| track.handle.pause(&track.viewer));
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
            } => {
                for packet in rtcp::parse(&bytes).unwrap_or_default() {
                    if let RtcpPacket::Receiver(_, blocks) | RtcpPacket::Sender(_, blocks) = packet {
                        self.for_tracks(session, Some(&[track]), |track| {
                            track.viewer.received_report(&blocks)
                        });
                    }
                }
            }
            // No track takes media from a client.
            Output::Data { .. } => {}
        }
    }

    async fn describe(&self, path: &str, local: SocketAddr) -> Result<String, Refusal> {
        let description = self.catalogue.resolve(path).ok_or(Refusal::NotFound)?;
        let mut media = Vec::new();
        for (index, track) in description.tracks.iter().enumerate() {
            match track {
                TrackDescription::Video(video) => media.push(self.describe_video(index, video).await?),
            }
        }
        let mut presentation = Presentation {
            title: description.title,
            id: self.started,
            version: 0,
            address: local.ip(),
            media,
        };
        let mut hasher = DefaultHasher::new();
        presentation.to_sdp().hash(&mut hasher);
        presentation.version = hasher.finish() >> 32;
        Ok(presentation.to_sdp())
    }

    async fn describe_video(&self, index: usize, video: &VideoTrack) -> Result<Media, Refusal> {
        let handle = self.hub.open(video).await.map_err(|error| refusal(&error))?;
        let format = handle.format().await.map_err(|error| refusal(&error))?;
        Ok(Media {
            kind: MediaKind::Video,
            payload_type: payload_type(handle.codec()),
            format: sdp_format(format),
            bandwidth_kbps: (video.settings.bitrate_kbps > 0).then_some(video.settings.bitrate_kbps),
            direction: Direction::RecvOnly,
            track: index,
        })
    }

    async fn set_up(
        &self,
        request: RequestId,
        session: SessionId,
        path: &str,
        track: Option<usize>,
        transport: AgreedTransport,
        local: SocketAddr,
    ) {
        let prepared = self.prepare(session, path, track, transport, local).await;
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

    async fn prepare(
        &self,
        session: SessionId,
        path: &str,
        track: Option<usize>,
        transport: AgreedTransport,
        local: SocketAddr,
    ) -> Result<(usize, Track), Refusal> {
        let description = self.catalogue.resolve(path).ok_or(Refusal::NotFound)?;
        let index = match track {
            Some(index) => index,
            None if description.tracks.len() == 1 => 0,
            None => return Err(Refusal::Aggregate),
        };
        let TrackDescription::Video(video) = description.tracks.get(index).ok_or(Refusal::NotFound)?;
        let handle = self.hub.open(video).await.map_err(|error| refusal(&error))?;
        let (delivery, wake) = match transport {
            AgreedTransport::Udp { rtp, rtcp } => {
                let pair = self.udp.pair(local).map_err(|error| {
                    tracing::warn!(%error, %local, "no UDP ports for RTP");
                    Refusal::Transport
                })?;
                let wake = pair.wake();
                (Delivery::Udp { pair, rtp, rtcp }, wake)
            }
            AgreedTransport::Interleaved {
                connection,
                rtp,
                rtcp,
            } => {
                let state = self.connection(connection).ok_or(Refusal::Failed)?;
                let wake = Arc::clone(&state.wake);
                (
                    Delivery::Interleaved {
                        connection: Arc::downgrade(&state),
                        rtp,
                        rtcp,
                    },
                    wake,
                )
            }
        };
        let mut numbers = [0; 10];
        random(&mut numbers);
        let [a, b, c, d, e, f, g, h, i, j] = numbers;
        let config = ViewerConfig {
            ssrc: u32::from_be_bytes([a, b, c, d]),
            timestamp_offset: u32::from_be_bytes([e, f, g, h]),
            sequence: u16::from_be_bytes([i, j]),
            payload_type: payload_type(handle.codec()),
            clock_rate: VIDEO_CLOCK_RATE,
            max_frames: self.config.max_queued_frames,
            max_bytes: self.config.max_queued_bytes,
            cname: self.config.cname.clone(),
        };
        let ended = self.ended.clone();
        let on_end = Box::new(move || {
            let _ = ended.send(session);
        });
        let viewer = Arc::new(Viewer::new(config, wake, on_end));
        delivery.begin(session, &viewer);
        Ok((
            index,
            Track {
                handle,
                viewer,
                delivery,
            },
        ))
    }

    /// Lets viewers gather their first frames, and says which they are.
    async fn play(
        &self,
        session: SessionId,
        tracks: &[usize],
    ) -> Result<(SystemTime, Vec<PlayedTrack>), Refusal> {
        let mut viewers = Vec::new();
        {
            let sessions = self.sessions();
            let known = sessions.get(&session).ok_or(Refusal::NotFound)?;
            for index in tracks {
                let track = known.get(index).ok_or(Refusal::NotFound)?;
                track.handle.play(&track.viewer);
                viewers.push((*index, Arc::clone(&track.viewer)));
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

impl Track {
    fn reply(&self, index: usize) -> SetupReply {
        let server_ports = match &self.delivery {
            Delivery::Udp { pair, .. } => Some(pair.ports()),
            Delivery::Interleaved { .. } => None,
        };
        SetupReply {
            track: index,
            server_ports,
            ssrc: self.viewer.ssrc(),
        }
    }
}

impl Drop for Track {
    fn drop(&mut self) {
        self.handle.pause(&self.viewer);
        match &self.delivery {
            Delivery::Udp { .. } => self.viewer.finish(),
            Delivery::Interleaved { connection, .. } => match connection.upgrade() {
                Some(connection) => connection.remove(&self.viewer),
                None => self.viewer.finish(),
            },
        }
    }
}

impl Delivery {
    fn begin(&self, session: SessionId, viewer: &Arc<Viewer>) {
        match self {
            Delivery::Udp { pair, rtp, rtcp } => pair.add(session, Arc::clone(viewer), *rtp, *rtcp),
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

fn payload_type(codec: VideoCodec) -> u8 {
    match codec {
        VideoCodec::H264 => 96,
        VideoCodec::H265 => 98,
        VideoCodec::Jpeg => 26,
    }
}

fn sdp_format(format: StreamFormat) -> Format {
    match format {
        StreamFormat::H264 {
            sps,
            pps,
            resolution,
            framerate,
        } => Format::H264 {
            sps,
            pps,
            size: (resolution.width, resolution.height),
            framerate,
        },
        StreamFormat::H265 {
            vps,
            sps,
            pps,
            resolution,
            framerate,
        } => Format::H265 {
            vps,
            sps,
            pps,
            size: (resolution.width, resolution.height),
            framerate,
        },
        StreamFormat::Jpeg {
            resolution,
            framerate,
        } => Format::Jpeg {
            size: (resolution.width, resolution.height),
            framerate,
        },
    }
}

/// Fills a buffer from the operating system's generator.
fn random(bytes: &mut [u8]) {
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
