//! Keys of streams that are protected (ONVIF Streaming Specification, "Client Re-Keying with MIKEY" and "Multicast considerations").

use std::time::Instant;

use rtsp_types::{Method, StatusCode};

use super::requests::{Context, Handled, Pending};
use super::session::AgreedTransport;
use super::{Output, Refusal, RequestId, Server, SessionId};
use crate::rtsp::key_management::{KeyParameter, parse_parameter};
use crate::rtsp::response::Response;
use crate::rtsp::target::Target;

impl Server {
    /// GET_PARAMETER and SET_PARAMETER with a body: the key is all that can be asked for and set.
    pub(super) fn key_parameter(
        &mut self,
        context: &Context<'_>,
        target: &Target,
        session: Option<SessionId>,
    ) -> Handled {
        let not_understood = || Response::new(StatusCode::ParameterNotUnderstood);
        let parameter = parse_parameter(context.request.body()).ok_or_else(not_understood)?;
        let session = session.ok_or_else(not_understood)?;
        let secure = self.is_secure(context.connection);
        let user = self.sessions.get(&session).map(|state| state.user.clone());
        let mut tracks = self.named_tracks(session, target)?;
        let state = self.sessions.get(&session);
        tracks.retain(|index| {
            let track = state.and_then(|state| state.tracks.get(index));
            track.is_some_and(|track| track.protected)
        });
        if !secure || tracks.is_empty() {
            return Err(not_understood());
        }
        match (context.request.method(), parameter) {
            (Method::GetParameter, KeyParameter::Get) => {
                let [track] = tracks[..] else {
                    // Each track has its own key.
                    return Err(Response::new(StatusCode::AggregateOperationNotAllowed));
                };
                let request = self.ask(context.connection);
                self.outputs.push_back(Output::TellKey {
                    request,
                    session,
                    track,
                });
                let cseq = context.cseq;
                let pending = Pending::Key {
                    request,
                    cseq,
                    session,
                };
                self.wait(context.connection, pending);
                Ok(None)
            }
            (Method::SetParameter, KeyParameter::Set(Ok(key))) => {
                let group = state.is_some_and(|state| {
                    let mut tracks = tracks.iter().filter_map(|index| state.tracks.get(index));
                    tracks.any(|track| track.transport == AgreedTransport::Multicast)
                });
                if group {
                    // Everybody who listens has to ask for the new key, and notices only by its name that there is one.
                    let path = state.map(|state| state.path.clone()).unwrap_or_default();
                    if !user.is_some_and(|user| self.authenticator.may_talk(&user, &path)) {
                        return Err(Response::new(StatusCode::Forbidden));
                    }
                    if key.spi.is_empty() {
                        return Err(Response::key_management_failure());
                    }
                }
                let request = self.ask(context.connection);
                self.outputs.push_back(Output::Rekey {
                    request,
                    session,
                    tracks,
                    key: Box::new(key),
                });
                let cseq = context.cseq;
                let pending = Pending::Rekey {
                    request,
                    cseq,
                    session,
                };
                self.wait(context.connection, pending);
                Ok(None)
            }
            (Method::SetParameter, KeyParameter::Set(Err(_))) => Err(Response::key_management_failure()),
            _ => Err(not_understood()),
        }
    }

    /// The answer to [`Output::TellKey`]: the MIKEY message in base64, as it is at this moment.
    pub fn key_told(&mut self, now: Instant, request: RequestId, answer: Result<String, Refusal>) {
        let Some((connection, Pending::Key { cseq, session, .. })) = self.take_pending(request) else {
            return;
        };
        let name = self.sessions.get(&session).map(|state| state.name.clone());
        let response = match (answer, name) {
            (Ok(key), Some(name)) => Response::new(StatusCode::Ok)
                .header("Session", self.session_header(&name))
                .body("text/parameters", format!("mikey: {key}\r\n")),
            (Ok(_), None) => Response::new(StatusCode::SessionNotFound),
            (Err(refusal), _) => refusal.response(),
        };
        self.respond(connection, Some(cseq), &response);
        self.process(now, connection);
    }

    /// The answer to [`Output::Rekey`]: whether the key is in use from here on.
    pub fn rekeyed(&mut self, now: Instant, request: RequestId, answer: Result<(), Refusal>) {
        let Some((connection, Pending::Rekey { cseq, session, .. })) = self.take_pending(request) else {
            return;
        };
        let name = self.sessions.get(&session).map(|state| state.name.clone());
        let response = match (answer, name) {
            (Ok(()), Some(name)) => {
                Response::new(StatusCode::Ok).header("Session", self.session_header(&name))
            }
            (Ok(()), None) => Response::new(StatusCode::SessionNotFound),
            (Err(refusal), _) => refusal.response(),
        };
        self.respond(connection, Some(cseq), &response);
        self.process(now, connection);
    }
}
