//! A SOAP message from its first octet to the answer.

use http::{Response, StatusCode};
use onvif_core::auth::AccessClass;
use onvif_core::operation::OperationInfo;
use onvif_core::soap::{Envelope, FAULT_ACTION, Fault, Header, ResponseHeader};
use onvif_core::xml::{Ns, XmlReader, XmlWriter};

use super::{Router, reply};
use crate::authenticate::{ACCESS_LOG, Refusal, authorization};
use crate::body::Body;
use crate::context::{Addressing, RequestContext, User};
use crate::dispatch::{Answer, Dispatch, Reply};

/// Why an operation was not called.
enum Stop {
    Fault(Fault),
    /// The credentials are missing or not accepted, which has answers of its own.
    Refused(Refusal),
}

impl From<Fault> for Stop {
    fn from(fault: Fault) -> Stop {
        Stop::Fault(fault)
    }
}

/// An operation that the client may call.
struct Admitted<'a> {
    service: &'a dyn Dispatch,
    operation: &'static OperationInfo,
}

impl Router {
    /// Answers a message.
    pub(super) async fn message(&self, context: &mut RequestContext, message: &[u8]) -> Response<Body> {
        // The envelope borrows the message and lives no longer than it takes to read the request.
        let (result, events) = match Envelope::parse(message, self.limits.xml) {
            Err(fault) => (Err(fault), false),
            Ok(mut envelope) => {
                let events = envelope.body.is_some_and(|start| is_event_namespace(start.ns));
                match self.admit(&mut envelope, context) {
                    Err(Stop::Refused(refusal)) => {
                        return self.refused(refusal, context.connection().scheme);
                    }
                    Err(Stop::Fault(fault)) => (Err(fault), events),
                    Ok(admitted) => {
                        let answer = start(&admitted, &mut envelope, context);
                        (answer.map(|answer| (admitted.operation, answer)), events)
                    }
                }
            }
        };
        let result = match result {
            Ok((operation, answer)) => {
                let result = answer.await;
                note_access(context, operation, result.as_ref().err());
                result.map(|reply| (operation, reply))
            }
            Err(fault) => Err(fault),
        };
        let response = respond(result, context.addressing(), events);
        let after = context.take_after_reply();
        if after.is_empty() {
            return response;
        }
        response.map(|body| body.then(after))
    }

    /// Carries out a bare request element.
    pub async fn call(&self, context: &RequestContext, request: &[u8]) -> Result<XmlWriter, Fault> {
        let answer = {
            let mut reader = XmlReader::new(request, self.limits.xml)?;
            let element = reader.root()?;
            let (service, operation) = self
                .find(element.ns, element.local)
                .ok_or_else(Fault::unknown_action)?;
            let answer = service.call(operation, context, &mut reader)?;
            reader.finish()?;
            answer
        };
        answer.await.map(Reply::into_writer)
    }

    /// Routes, authenticates and checks the access class.
    fn admit(&self, envelope: &mut Envelope<'_>, context: &mut RequestContext) -> Result<Admitted<'_>, Stop> {
        context.set_addressing(Addressing::from_header(&envelope.header));
        envelope.check_understood()?;
        let Some(element) = envelope.body else {
            return Err(Fault::sender(["Tag"], "The body is empty").into());
        };
        let Some((service, operation)) = self.find(element.ns, element.local) else {
            return Err(Fault::unknown_action().into());
        };
        if operation.access != AccessClass::PreAuth {
            let user = self.authenticate(&mut envelope.header, context)?;
            let allowed = self.common.access_policy().allows(user.level, operation.access)
                || self
                    .authenticator
                    .permits(&user, service.service().namespace.prefix(), operation.name);
            if !allowed {
                return Err(Fault::not_authorized().into());
            }
            context.set_user(Some(user));
        }
        Ok(Admitted { service, operation })
    }

    /// ONVIF Core, "Authentication over HTTP and HTTPS": whoever gives credentials on both levels must be right on both, HTTP first;
    /// whoever gives none is asked for Digest.
    fn authenticate(&self, header: &mut Header<'_>, context: &RequestContext) -> Result<User, Stop> {
        let connection = *context.connection();
        let by_http = authorization(context.headers()).is_some();
        let http_user = if by_http || header.username_token.is_none() {
            let user = self.http_user(context.method(), context.target(), context.headers(), connection);
            Some(user.map_err(Stop::Refused)?)
        } else {
            None
        };
        let token_user = match header.username_token.take() {
            Some(token) => {
                let user = self
                    .authenticator
                    .verify_token(token, connection.peer.ip(), connection.scheme);
                Some(user.map_err(Stop::Refused)?)
            }
            None => None,
        };
        match (http_user, token_user) {
            (Some(http), Some(token)) if http.name != token.name => {
                Err(Fault::sender(["NotAuthorized"], "The credentials are those of two users").into())
            }
            (_, Some(user)) | (Some(user), None) => Ok(user),
            (None, None) => Err(Fault::not_authorized().into()),
        }
    }
}

/// Reads the request and the rest of the message: one that was cut off must not be carried out.
fn start<'a>(
    admitted: &Admitted<'a>,
    envelope: &mut Envelope<'_>,
    context: &'a RequestContext,
) -> Result<crate::dispatch::AnswerFuture<'a>, Fault> {
    let answer: Answer<'a> = admitted
        .service
        .call(admitted.operation, context, envelope.reader());
    let answer = answer?;
    envelope.finish()?;
    Ok(answer)
}

fn respond(
    result: Result<(&'static OperationInfo, Reply), Fault>,
    addressing: Option<&Addressing>,
    events: bool,
) -> Response<Body> {
    // A client that uses WS-Addressing gets it back; the event services always use it (ONVIF Core, "Event handling").
    let addressed = events || addressing.is_some();
    let header = |action| ResponseHeader {
        action: addressed.then_some(action),
        relates_to: addressing.and_then(|a| a.message_id.as_deref()),
        ..ResponseHeader::default()
    };
    match result {
        Ok((operation, _)) if operation.response.is_none() => reply::accepted(),
        Ok((operation, body)) => {
            let message = body.into_message(header(operation.response_action));
            reply::soap(StatusCode::OK, message)
        }
        Err(fault) => reply::fault(&fault, header(FAULT_ACTION)),
    }
}

/// Writes the access log: who has changed the device or seen its secrets. What only reads would fill the log with recorders that poll.
fn note_access(context: &RequestContext, operation: &OperationInfo, fault: Option<&Fault>) {
    if matches!(
        operation.access,
        AccessClass::PreAuth
            | AccessClass::ReadSystem
            | AccessClass::ReadSystemSensitive
            | AccessClass::ReadMedia
    ) {
        return;
    }
    let user = context.user().map_or("", |user| user.name.as_str());
    let (peer, operation) = (context.peer(), operation.name);
    match fault {
        None => tracing::info!(target: ACCESS_LOG, %peer, user, operation, "done"),
        Some(fault) => {
            tracing::info!(target: ACCESS_LOG, %peer, user, operation, reason = fault.reason(), "refused");
        }
    }
}

fn is_event_namespace(ns: Ns) -> bool {
    matches!(ns, Ns::TEV | Ns::WSNT | Ns::WSRF_RW)
}
