//! What each request does.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::LazyLock;
use std::time::Instant;

use rtsp_types::headers::{
    ACCEPT, AUTHORIZATION, HeaderName, PROXY_REQUIRE, REQUIRE, SCALE, SESSION, SPEED, TRANSPORT,
};
use rtsp_types::{Method, StatusCode};

use super::session::{AgreedTransport, ReleaseReason, Session};
use super::{ConnectionId, Output, RequestId, Server, SessionId};
use crate::rtsp::auth::{AuthAttempt, AuthError, RtspUser};
use crate::rtsp::framing::Request;
use crate::rtsp::key_management;
use crate::rtsp::response::Response;
use crate::rtsp::target::{Target, track_index};
use crate::rtsp::transport::{LowerTransport, TransportOffer, parse_transports};

pub(super) const METHODS: &str =
    "OPTIONS, DESCRIBE, SETUP, PLAY, PAUSE, TEARDOWN, GET_PARAMETER, SET_PARAMETER";

/// A request that waits for the host.
pub(super) enum Pending {
    Describe {
        request: RequestId,
        cseq: u32,
        base: String,
    },
    Setup {
        request: RequestId,
        cseq: u32,
        session: SessionId,
        new: bool,
        uri: String,
        transport: AgreedTransport,
        protected: bool,
    },
    Key {
        request: RequestId,
        cseq: u32,
        session: SessionId,
    },
    Rekey {
        request: RequestId,
        cseq: u32,
        session: SessionId,
    },
    Play {
        request: RequestId,
        cseq: u32,
        session: SessionId,
        echo: Echo,
    },
}

/// Headers of a PLAY request that the answer has to take up.
#[derive(Clone, Copy, Default)]
pub(super) struct Echo {
    pub(super) scale: bool,
    pub(super) speed: bool,
}

impl Pending {
    pub(super) fn request(&self) -> RequestId {
        match self {
            Pending::Describe { request, .. }
            | Pending::Setup { request, .. }
            | Pending::Key { request, .. }
            | Pending::Rekey { request, .. }
            | Pending::Play { request, .. } => *request,
        }
    }

    /// The session that exists only because of this request.
    pub(super) fn new_session(&self) -> Option<SessionId> {
        match self {
            Pending::Setup {
                session, new: true, ..
            } => Some(*session),
            _ => None,
        }
    }
}

/// A request in work.
pub(super) struct Context<'a> {
    pub(super) now: Instant,
    pub(super) connection: ConnectionId,
    pub(super) local: SocketAddr,
    pub(super) peer: SocketAddr,
    pub(super) cseq: u32,
    pub(super) request: &'a Request,
}

/// A request answered at once, or one that waits for the host.
pub(super) type Handled = Result<Option<Response>, Response>;

impl Server {
    pub(super) fn request(&mut self, now: Instant, connection: ConnectionId, request: Request) {
        let Some(state) = self.connections.get(&connection) else {
            return;
        };
        let (local, peer) = (state.local, state.peer);
        let Some(cseq) = request.cseq() else {
            self.respond(connection, None, &Response::new(StatusCode::BadRequest));
            return;
        };
        let context = Context {
            now,
            connection,
            local,
            peer,
            cseq,
            request: &request,
        };
        match self.handle(&context) {
            Ok(None) => {}
            Ok(Some(response)) | Err(response) => self.respond(connection, Some(cseq), &response),
        }
    }

    fn handle(&mut self, context: &Context<'_>) -> Handled {
        check_required_features(context.request, self.config.back_channel)?;
        let target = Target::parse(context.request.uri()).map_err(|_| status(StatusCode::BadRequest))?;
        match context.request.method() {
            Method::Options => self.options(context),
            Method::Describe => self.describe(context, &target),
            Method::Setup => self.setup(context, &target),
            Method::Play => self.play(context, &target),
            Method::Pause => self.pause(context, &target),
            Method::Teardown => self.teardown(context, &target),
            Method::GetParameter | Method::SetParameter => self.parameters(context, &target),
            // Methods of the RFC that no resource of ours allows, and methods that nobody has heard of.
            Method::Announce | Method::Record | Method::Redirect | Method::PlayNotify => {
                Err(status(StatusCode::MethodNotAllowed).header("Allow", METHODS))
            }
            Method::Extension(_) => Err(status(StatusCode::NotImplemented).header("Public", METHODS)),
        }
    }

    /// Needs no authentication: clients ask it to learn how to go on, and it says nothing about streams.
    fn options(&mut self, context: &Context<'_>) -> Handled {
        if let Some(name) = session_name(context.request) {
            let session = self
                .find_session(name)
                .ok_or_else(|| status(StatusCode::SessionNotFound))?;
            // Only the connection to which a session belongs keeps it alive without credentials.
            if self
                .sessions
                .get(&session)
                .is_some_and(|s| s.connection == Some(context.connection))
            {
                self.alive(context.now, session);
            }
        }
        Ok(Some(status(StatusCode::Ok).header("Public", METHODS)))
    }

    fn describe(&mut self, context: &Context<'_>, target: &Target) -> Handled {
        let user = self.authenticate(context, false)?;
        let (origin, path) = resource(target)?;
        self.check_access(&user, path)?;
        if context
            .request
            .header(&ACCEPT)
            .is_some_and(|accept| !accepts_sdp(accept))
        {
            return Err(status(StatusCode::NotAcceptable));
        }
        let back_channel =
            requires(context.request, BACK_CHANNEL) && self.authenticator.may_talk(&user, path);
        let base = if origin.is_empty() {
            format!("rtsp://{}{}/", context.local, path.trim_end_matches('/'))
        } else {
            format!("{origin}{}/", path.trim_end_matches('/'))
        };
        let request = self.ask(context.connection);
        self.outputs.push_back(Output::Describe {
            request,
            path: path.to_owned(),
            connection: context.connection,
            local: context.local,
            back_channel,
            protected: self.is_secure(context.connection),
        });
        self.wait(
            context.connection,
            Pending::Describe {
                request,
                cseq: context.cseq,
                base,
            },
        );
        Ok(None)
    }

    fn setup(&mut self, context: &Context<'_>, target: &Target) -> Handled {
        let user = self.authenticate(context, false)?;
        let (_, full_path) = resource(target)?;
        let (path, track) = split_track(full_path);
        self.check_access(&user, path)?;
        let back_channel =
            requires(context.request, BACK_CHANNEL) && self.authenticator.may_talk(&user, path);
        let existing = match session_name(context.request) {
            Some(name) => Some(self.own_session(name, &user)?),
            None => None,
        };
        if let Some(session) = existing.and_then(|id| self.sessions.get(&id)) {
            if session.path != path {
                // One session controls one presentation.
                return Err(status(StatusCode::AggregateOperationNotAllowed));
            }
            let again = track.and_then(|track| session.tracks.get(&track));
            if again.is_some_and(|track| track.playing)
                || (again.is_none() && track.is_none() && session.playing())
            {
                return Err(not_in_this_state(
                    "PLAY, PAUSE, TEARDOWN, GET_PARAMETER, SET_PARAMETER",
                ));
            }
            if again.is_none() && session.tracks.len() >= self.config.max_tracks {
                return Err(status(StatusCode::NotEnoughBandwidth));
            }
        }
        let header = context
            .request
            .header(&TRANSPORT)
            .ok_or_else(|| status(StatusCode::BadRequest))?;
        let offers = parse_transports(header).map_err(|_| status(StatusCode::BadRequest))?;
        let (transport, protected) = self
            .choose_transport(context, &offers, existing, track)
            .ok_or_else(|| status(StatusCode::UnsupportedTransport))?;
        let key = context.request.header(&KEY_MANAGEMENT).filter(|_| protected);
        let key = key.map(key_management::parse_header).transpose();
        let key = key.map_err(|_| Response::key_management_failure())?;
        let (session, new) = match existing {
            Some(session) => (session, false),
            None => (self.new_session(context, user, path)?, true),
        };
        self.claim_session(context, session);
        let request = self.ask(context.connection);
        self.outputs.push_back(Output::Setup {
            request,
            session,
            path: path.to_owned(),
            track,
            transport,
            local: context.local,
            peer: context.peer,
            back_channel,
            connection: context.connection,
            protected,
            key: key.map(Box::new),
        });
        let uri = context.request.uri().to_owned();
        let pending = Pending::Setup {
            request,
            cseq: context.cseq,
            session,
            new,
            uri,
            transport,
            protected,
        };
        self.wait(context.connection, pending);
        Ok(None)
    }

    fn play(&mut self, context: &Context<'_>, target: &Target) -> Handled {
        let (session, tracks) = self.controlled(context, target)?;
        if tracks.is_empty() {
            return Err(not_in_this_state("SETUP, TEARDOWN"));
        }
        let has = |name: &HeaderName| context.request.header(name).is_some();
        let echo = Echo {
            scale: has(&SCALE),
            speed: has(&SPEED),
        };
        let request = self.ask(context.connection);
        self.outputs.push_back(Output::Play {
            request,
            session,
            tracks,
        });
        self.wait(
            context.connection,
            Pending::Play {
                request,
                cseq: context.cseq,
                session,
                echo,
            },
        );
        Ok(None)
    }

    fn pause(&mut self, context: &Context<'_>, target: &Target) -> Handled {
        let (id, tracks) = self.controlled(context, target)?;
        let Some(session) = self.sessions.get_mut(&id) else {
            return Err(status(StatusCode::SessionNotFound));
        };
        let mut paused = Vec::new();
        for index in tracks {
            if let Some(track) = session.tracks.get_mut(&index).filter(|track| track.playing) {
                track.playing = false;
                paused.push(index);
            }
        }
        if paused.is_empty() {
            return Err(not_in_this_state(
                "SETUP, PLAY, TEARDOWN, GET_PARAMETER, SET_PARAMETER",
            ));
        }
        let name = session.name.clone();
        self.outputs.push_back(Output::Pause {
            session: id,
            tracks: paused,
        });
        Ok(Some(
            status(StatusCode::Ok).header("Session", self.session_header(&name)),
        ))
    }

    fn teardown(&mut self, context: &Context<'_>, target: &Target) -> Handled {
        let (id, tracks) = self.controlled(context, target)?;
        let Some(session) = self.sessions.get_mut(&id) else {
            return Err(status(StatusCode::SessionNotFound));
        };
        let name = session.name.clone();
        for track in &tracks {
            session.tracks.remove(track);
        }
        if session.tracks.is_empty() {
            self.release_session(id, ReleaseReason::Teardown);
            return Ok(Some(status(StatusCode::Ok).header("Session", name)));
        }
        self.outputs.push_back(Output::Release {
            session: id,
            tracks: Some(tracks),
            reason: ReleaseReason::Teardown,
        });
        Ok(Some(
            status(StatusCode::Ok).header("Session", self.session_header(&name)),
        ))
    }

    /// The key is the only parameter; an empty body asks for a sign of life (RFC 2326 section 10.8).
    fn parameters(&mut self, context: &Context<'_>, target: &Target) -> Handled {
        let user = self.authenticate(context, true)?;
        let mut response = status(StatusCode::Ok);
        let mut known = None;
        if let Some(name) = session_name(context.request) {
            let session = self.own_session(name, &user)?;
            known = Some(session);
            self.claim_session(context, session);
            response = response.header("Session", self.session_header(name));
        }
        if context.request.body().trim_ascii().is_empty() {
            return Ok(Some(response));
        }
        self.key_parameter(context, target, known)
    }

    /// The session that a request controls, and its tracks that the URI names.
    fn controlled(
        &mut self,
        context: &Context<'_>,
        target: &Target,
    ) -> Result<(SessionId, Vec<usize>), Response> {
        let user = self.authenticate(context, true)?;
        let name = session_name(context.request).ok_or_else(|| status(StatusCode::SessionNotFound))?;
        let id = self.own_session(name, &user)?;
        self.claim_session(context, id);
        Ok((id, self.named_tracks(id, target)?))
    }

    /// The tracks of a session that a URI names.
    pub(super) fn named_tracks(&self, id: SessionId, target: &Target) -> Result<Vec<usize>, Response> {
        let session = self
            .sessions
            .get(&id)
            .ok_or_else(|| status(StatusCode::SessionNotFound))?;
        let all = || session.tracks.keys().copied().collect();
        match target {
            Target::Server => Ok(all()),
            Target::Resource { path, .. } if *path == session.path => Ok(all()),
            Target::Resource { path, .. } => match split_track(path) {
                (presentation, Some(track))
                    if presentation == session.path && session.tracks.contains_key(&track) =>
                {
                    Ok(vec![track])
                }
                _ => Err(status(StatusCode::NotFound)),
            },
        }
    }

    /// Who sends a request. Where `session_request` is set, a connection that has proved an identity once need not do so again:
    /// some clients leave the header out of what they send inside a session.
    fn authenticate(&mut self, context: &Context<'_>, session_request: bool) -> Result<RtspUser, Response> {
        let authorization = context.request.header(&AUTHORIZATION);
        if let Some(connection) = self.connections.get(&context.connection)
            && let (true, None, Some(user)) = (session_request, authorization, &connection.user)
        {
            return Ok(user.clone());
        }
        let attempt = AuthAttempt {
            now: context.now,
            connection: context.connection.number(),
            method: context.request.method_str(),
            uri: context.request.uri(),
            authorization,
            peer: context.peer.ip().to_canonical(),
        };
        match self.authenticator.verify(&attempt) {
            Ok(user) => {
                if let Some(connection) = self.connections.get_mut(&context.connection) {
                    connection.user = Some(user.clone());
                }
                Ok(user)
            }
            Err(AuthError::Forbidden) => Err(status(StatusCode::Forbidden)),
            Err(AuthError::Malformed) => Err(status(StatusCode::BadRequest)),
            Err(error) => {
                let challenges = self.authenticator.challenges(
                    context.now,
                    context.connection.number(),
                    error == AuthError::Stale,
                );
                Err(challenges
                    .into_iter()
                    .fold(status(StatusCode::Unauthorized), |r, challenge| {
                        r.header("WWW-Authenticate", challenge)
                    }))
            }
        }
    }

    fn check_access(&self, user: &RtspUser, path: &str) -> Result<(), Response> {
        if self.authenticator.may_watch(user, path) {
            Ok(())
        } else {
            Err(status(StatusCode::Forbidden))
        }
    }

    fn find_session(&self, name: &str) -> Option<SessionId> {
        self.sessions
            .iter()
            .find(|(_, session)| session.name == name)
            .map(|(id, _)| *id)
    }

    /// A session by its name. Somebody else's does not exist.
    fn own_session(&self, name: &str, user: &RtspUser) -> Result<SessionId, Response> {
        self.find_session(name)
            .filter(|id| self.sessions.get(id).is_some_and(|session| session.user == *user))
            .ok_or_else(|| status(StatusCode::SessionNotFound))
    }

    /// Notes that a session is controlled from this connection now.
    fn claim_session(&mut self, context: &Context<'_>, id: SessionId) {
        let Some(session) = self.sessions.get_mut(&id) else {
            return;
        };
        session.last_activity = context.now;
        // Interleaved tracks stay with the connection that carries them.
        if !session.interleaved() {
            session.connection = Some(context.connection);
        }
    }

    fn new_session(
        &mut self,
        context: &Context<'_>,
        user: RtspUser,
        path: &str,
    ) -> Result<SessionId, Response> {
        if self.sessions.len() >= self.config.max_sessions {
            let orphan = self
                .sessions
                .iter()
                .filter(|(_, session)| session.connection.is_none())
                .min_by_key(|(id, session)| (session.last_activity, **id))
                .map(|(id, _)| *id)
                .ok_or_else(|| status(StatusCode::NotEnoughBandwidth))?;
            self.release_session(orphan, ReleaseReason::Evicted);
        }
        let mut bytes = [0; 8];
        (self.random)(&mut bytes);
        let id = SessionId(self.new_id());
        let session = Session {
            // Decimal numbers, since some clients cut names at the first unusual letter.
            name: format!("{:020}", u64::from_be_bytes(bytes)),
            connection: Some(context.connection),
            user,
            path: path.to_owned(),
            tracks: BTreeMap::new(),
            last_activity: context.now,
        };
        self.sessions.insert(id, session);
        self.note_deadline(context.now + self.config.session_timeout + self.config.session_grace);
        Ok(id)
    }

    /// Whether keys may be told on a connection.
    pub(super) fn is_secure(&self, connection: ConnectionId) -> bool {
        self.connections.get(&connection).is_some_and(|c| c.secure)
    }

    /// The first offer that can be met, and whether it is protected.
    fn choose_transport(
        &self,
        context: &Context<'_>,
        offers: &[TransportOffer],
        session: Option<SessionId>,
        track: Option<usize>,
    ) -> Option<(AgreedTransport, bool)> {
        let protectable =
            |offer: &TransportOffer| offer.profile == "SAVP" && self.is_secure(context.connection);
        offers
            .iter()
            .filter(|offer| offer.play && (offer.profile == "AVP" || protectable(offer)))
            .find_map(|offer| {
                let agreed = match offer.lower {
                    // Ports and destination that the client wishes for are not looked at: it could flood others with them.
                    LowerTransport::Udp if offer.multicast => {
                        (self.config.multicast && self.config.udp).then_some(AgreedTransport::Multicast)
                    }
                    LowerTransport::Tcp if offer.multicast => None,
                    LowerTransport::Udp => {
                        let (rtp, rtcp) = offer.client_port?;
                        // Streams go to the client itself and never to a port where a service of its host listens.
                        let proper = rtp >= 1024 && rtcp >= 1024 && offer.goes_to(context.peer.ip());
                        (self.config.udp && proper).then(|| AgreedTransport::Udp {
                            rtp: with_port(context.peer, rtp),
                            rtcp: with_port(context.peer, rtcp),
                        })
                    }
                    LowerTransport::Tcp => {
                        let taken = |channel: u8| {
                            self.sessions.iter().any(|(id, state)| {
                                state
                                    .channel(context.connection, channel)
                                    .is_some_and(|(index, _)| !(Some(*id) == session && Some(index) == track))
                            })
                        };
                        let free = |&(a, b): &(u8, u8)| a != b && !taken(a) && !taken(b);
                        let (rtp, rtcp) = offer
                            .interleaved
                            .filter(free)
                            .or_else(|| (0..=127).map(|n| (2 * n, 2 * n + 1)).find(free))?;
                        Some(AgreedTransport::Interleaved {
                            connection: context.connection,
                            rtp,
                            rtcp,
                        })
                    }
                };
                agreed.map(|transport| (transport, offer.profile == "SAVP"))
            })
    }

    pub(super) fn session_header(&self, name: &str) -> String {
        format!("{name};timeout={}", self.config.session_timeout.as_secs())
    }

    pub(super) fn ask(&mut self, connection: ConnectionId) -> RequestId {
        let request = RequestId(self.new_id());
        self.questions.insert(request, connection);
        request
    }

    pub(super) fn wait(&mut self, connection: ConnectionId, pending: Pending) {
        if let Some(connection) = self.connections.get_mut(&connection) {
            connection.pending = Some(pending);
        }
    }
}

fn status(status: StatusCode) -> Response {
    Response::new(status)
}

fn not_in_this_state(allowed: &str) -> Response {
    status(StatusCode::MethodNotValidInThisState).header("Allow", format!("OPTIONS, DESCRIBE, {allowed}"))
}

/// The header by which a client gives a key (RFC 4567 section 3.2).
static KEY_MANAGEMENT: LazyLock<HeaderName> =
    LazyLock::new(|| HeaderName::from_static_str("KeyMgmt").expect("a name of letters"));

/// The feature tag of the ONVIF back channel.
const BACK_CHANNEL: &str = "www.onvif.org/ver20/backchannel";

fn requires(request: &Request, feature: &str) -> bool {
    request
        .header(&REQUIRE)
        .is_some_and(|value| value.split(',').any(|tag| tag.trim() == feature))
}

/// Features that are required and not there are named in a 551 (RFC 2326 section 12.32). The only one that can be there is the ONVIF
/// back channel.
fn check_required_features(request: &Request, back_channel: bool) -> Result<(), Response> {
    let list: Vec<&str> = [REQUIRE, PROXY_REQUIRE]
        .iter()
        .filter_map(|name| request.header(name))
        .flat_map(|value| value.split(','))
        .map(str::trim)
        .filter(|feature| !feature.is_empty())
        .filter(|feature| !back_channel || *feature != BACK_CHANNEL)
        .collect();
    if list.is_empty() {
        return Ok(());
    }
    Err(status(StatusCode::OptionNotSupported).header("Unsupported", list.join(", ")))
}

fn resource(target: &Target) -> Result<(&str, &str), Response> {
    match target {
        Target::Resource { origin, path } => Ok((origin, path)),
        Target::Server => Err(status(StatusCode::BadRequest)),
    }
}

/// Path of the presentation and the track behind it.
fn split_track(path: &str) -> (&str, Option<usize>) {
    match path.rsplit_once('/') {
        Some((presentation, control)) => match track_index(control) {
            Some(track) => (
                if presentation.is_empty() {
                    "/"
                } else {
                    presentation
                },
                Some(track),
            ),
            None => (path, None),
        },
        None => (path, None),
    }
}

/// The identifier of a `Session` header without its parameters.
fn session_name(request: &Request) -> Option<&str> {
    let value = request.header(&SESSION)?;
    Some(value.split(';').next().unwrap_or(value).trim())
}

fn accepts_sdp(accept: &str) -> bool {
    accept.split(',').any(|item| {
        let kind = item.split(';').next().unwrap_or(item).trim();
        ["application/sdp", "application/*", "*/*"]
            .iter()
            .any(|known| kind.eq_ignore_ascii_case(known))
    })
}

fn with_port(mut address: SocketAddr, port: u16) -> SocketAddr {
    address.set_port(port);
    address
}
