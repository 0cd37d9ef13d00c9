//! What becomes of the host's answers.

use std::time::{Instant, SystemTime};

use rtsp_types::StatusCode;

use super::requests::Pending;
use super::session::{AgreedTransport, Track};
use super::{ConnectionId, Output, PlayedTrack, Refusal, ReleaseReason, RequestId, Server, SetupReply};
use crate::rtsp::range::clock_range_start;
use crate::rtsp::response::Response;
use crate::sdp::MulticastAddress;

impl Server {
    /// The answer to [`Output::Describe`]: an SDP description, whose controls are relative to the URI of the request.
    pub fn described(&mut self, now: Instant, request: RequestId, answer: Result<String, Refusal>) {
        let Some((connection, Pending::Describe { cseq, base, .. })) = self.take_pending(request) else {
            return;
        };
        let response = match answer {
            Ok(sdp) => Response::new(StatusCode::Ok)
                .header("Content-Base", base)
                .header("Cache-Control", "no-cache")
                .body("application/sdp", sdp),
            Err(refusal) => refusal.response(),
        };
        self.respond(connection, Some(cseq), &response);
        self.process(now, connection);
    }

    /// The answer to [`Output::Setup`]. When the client is gone in the meantime, [`Output::Release`] has been or will be given for
    /// the session, so the host need not look.
    pub fn prepared(&mut self, now: Instant, request: RequestId, answer: Result<SetupReply, Refusal>) {
        let Some((
            connection,
            Pending::Setup {
                cseq,
                session,
                new,
                uri,
                transport,
                protected,
                ..
            },
        )) = self.take_pending(request)
        else {
            return;
        };
        let response = match answer {
            Ok(reply) => match self.sessions.get_mut(&session) {
                Some(state) => {
                    state.tracks.insert(
                        reply.track,
                        Track {
                            transport,
                            playing: false,
                            protected,
                            uri,
                            back_channel: reply.ssrc.is_none(),
                        },
                    );
                    let name = state.name.clone();
                    Response::new(StatusCode::Ok)
                        .header("Transport", transport_header(&transport, protected, &reply))
                        .header("Session", self.session_header(&name))
                }
                None => Response::new(StatusCode::SessionNotFound),
            },
            Err(refusal) => {
                if new {
                    self.release_session(session, ReleaseReason::Teardown);
                }
                refusal.response()
            }
        };
        self.respond(connection, Some(cseq), &response);
        self.process(now, connection);
    }

    /// The answer to [`Output::Play`]: with which packets the tracks start, and to which instant in UTC the RTP time stamps belong.
    pub fn played(
        &mut self,
        now: Instant,
        request: RequestId,
        answer: Result<(SystemTime, Vec<PlayedTrack>), Refusal>,
    ) {
        let Some((
            connection,
            Pending::Play {
                cseq, session, echo, ..
            },
        )) = self.take_pending(request)
        else {
            return;
        };
        let Some(state) = self.sessions.get_mut(&session) else {
            self.respond(
                connection,
                Some(cseq),
                &Response::new(StatusCode::SessionNotFound),
            );
            self.process(now, connection);
            return;
        };
        match answer {
            Ok((start, played)) => {
                let mut info = Vec::new();
                let mut tracks = Vec::new();
                for track in &played {
                    let Some(known) = state.tracks.get_mut(&track.track) else {
                        continue;
                    };
                    known.playing = true;
                    tracks.push(track.track);
                    if known.back_channel {
                        continue;
                    }
                    let mut part = format!("url={};seq={}", known.uri, track.sequence);
                    if let Some(time) = track.rtp_time {
                        part.push_str(&format!(";rtptime={time}"));
                    }
                    info.push(part);
                }
                let name = state.name.clone();
                let mut response = Response::new(StatusCode::Ok)
                    .header("Session", self.session_header(&name))
                    .header("Range", clock_range_start(start))
                    .header("RTP-Info", info.join(","));
                // Live streams have one speed; who asks for another is told so.
                if echo.scale {
                    response = response.header("Scale", "1.0");
                }
                if echo.speed {
                    response = response.header("Speed", "1.0");
                }
                self.respond(connection, Some(cseq), &response);
                self.outputs.push_back(Output::Start { session, tracks });
            }
            Err(refusal) => self.respond(connection, Some(cseq), &refusal.response()),
        }
        self.process(now, connection);
    }

    pub(super) fn take_pending(&mut self, request: RequestId) -> Option<(ConnectionId, Pending)> {
        let id = self.questions.remove(&request)?;
        let pending = self.connections.get_mut(&id)?.pending.take()?;
        Some((id, pending))
    }
}

impl Refusal {
    pub(super) fn response(self) -> Response {
        Response::new(match self {
            Refusal::NotFound => StatusCode::NotFound,
            Refusal::Busy => StatusCode::NotEnoughBandwidth,
            Refusal::Aggregate => StatusCode::AggregateOperationNotAllowed,
            Refusal::Transport => StatusCode::UnsupportedTransport,
            Refusal::Unavailable => StatusCode::ServiceUnavailable,
            Refusal::Failed => StatusCode::InternalServerError,
            Refusal::KeyManagement => return Response::key_management_failure(),
        })
    }
}

fn transport_header(transport: &AgreedTransport, protected: bool, reply: &SetupReply) -> String {
    let profile = if protected { "RTP/SAVP" } else { "RTP/AVP" };
    match transport {
        AgreedTransport::Udp { rtp, rtcp } => {
            let mut text = format!("{profile};unicast;client_port={}-{}", rtp.port(), rtcp.port());
            if let Some((rtp, rtcp)) = reply.server_ports {
                text.push_str(&format!(";server_port={rtp}-{rtcp}"));
            }
            format!("{text}{};mode=\"PLAY\"", ssrc(reply))
        }
        AgreedTransport::Multicast => {
            let mut text = format!("{profile};multicast");
            if let Some(MulticastAddress { group, port, ttl }) = reply.multicast {
                let rtcp = port.saturating_add(1);
                text.push_str(&format!(";destination={group};port={port}-{rtcp};ttl={ttl}"));
            }
            format!("{text}{};mode=\"PLAY\"", ssrc(reply))
        }
        AgreedTransport::Interleaved { rtp, rtcp, .. } => {
            format!(
                "{profile}/TCP;unicast;interleaved={rtp}-{rtcp}{};mode=\"PLAY\"",
                ssrc(reply)
            )
        }
    }
}

fn ssrc(reply: &SetupReply) -> String {
    reply
        .ssrc
        .map(|ssrc| format!(";ssrc={ssrc:08X}"))
        .unwrap_or_default()
}
