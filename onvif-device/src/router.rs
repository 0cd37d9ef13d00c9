//! From an HTTP request to the operation that answers it.
//!
//! The order is fixed: size limit, envelope, route, authenticate, access class, body, handler. What is wrong is noticed by the first step
//! that can, so that nobody learns more, or costs more, than his credentials allow.

mod reply;
mod soap;

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderMap, Method, Request, Response, StatusCode, Uri, header};
use onvif_core::auth::digest::{Binding, UriRule};
use onvif_core::auth::{AccessClass, UserLevel};
use onvif_core::operation::OperationInfo;
use onvif_core::soap::{Fault, ResponseHeader};
use onvif_core::xml::{self, Ns};

use crate::address::Scheme;
use crate::authenticate::{Authenticator, DigestRequest, Refusal, authorization};
use crate::backend::video::BoxFuture;
use crate::body::{self, Body, BodyError, ReadError, RequestBody};
use crate::clock::Clock;
use crate::context::{ConnectionInfo, RequestContext, User};
use crate::device::Common;
use crate::dispatch::Dispatch;

/// What a request may use.
#[derive(Clone, Copy, Debug)]
pub struct RequestLimits {
    /// Octets of a SOAP message. Default 256 KiB.
    pub body: usize,
    /// Time from the end of the header to the end of the body. Default 20 s.
    pub body_time: Duration,
    /// Depth and numbers of the XML document.
    pub xml: xml::Limits,
}

impl Default for RequestLimits {
    fn default() -> Self {
        RequestLimits {
            body: 256 << 10,
            body_time: Duration::from_secs(20),
            xml: xml::Limits::default(),
        }
    }
}

/// Answers plain HTTP requests to a path, for example for snapshots.
pub trait HttpHandler: Send + Sync + 'static {
    /// Answers one request whose method and access have been checked.
    fn handle<'a>(&'a self, context: &'a RequestContext, body: RequestBody) -> BoxFuture<'a, Response<Body>>;
}

/// A path outside SOAP.
#[derive(Clone)]
pub struct Route {
    /// The path, or, with a slash at its end, everything below it.
    pub path: String,
    /// Methods; all others are answered with 405.
    pub methods: &'static [Method],
    /// Who may use it. Everything but [`AccessClass::PreAuth`] takes HTTP Digest.
    pub access: AccessClass,
    /// What answers.
    pub handler: Arc<dyn HttpHandler>,
}

impl std::fmt::Debug for Route {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Route")
            .field("path", &self.path)
            .field("methods", &self.methods)
            .field("access", &self.access)
            .finish_non_exhaustive()
    }
}

/// A SOAP endpoint: a path and what answers there.
pub(crate) struct Endpoint {
    pub path: String,
    pub dispatch: Arc<dyn Dispatch>,
}

/// Finds and calls what answers a request.
pub(crate) struct Router {
    pub endpoints: Vec<Endpoint>,
    pub routes: Vec<Route>,
    pub authenticator: Arc<Authenticator>,
    /// For the access policy, which can change.
    pub common: Arc<Common>,
    pub clock: Arc<Clock>,
    pub limits: RequestLimits,
}

impl Router {
    /// Answers a request, whatever it is.
    pub async fn handle<B>(&self, request: Request<B>, connection: ConnectionInfo) -> Response<Body>
    where
        B: http_body::Body<Data = Bytes> + Send + 'static,
        B::Error: Into<BodyError>,
    {
        let (head, body) = request.into_parts();
        let path = head.uri.path();
        if self.is_endpoint(path) {
            if !self.common.has_onvif() {
                return reply::status(StatusCode::NOT_FOUND, "The ONVIF services are switched off");
            }
            let mut context = RequestContext::new(head, connection, self.clock.now());
            return self.soap(&mut context, body).await;
        }
        match self.route(path, &head.method) {
            Some(route) => self.plain(route, head, body, connection).await,
            None => reply::status(StatusCode::NOT_FOUND, "There is nothing at this path"),
        }
    }

    /// Whether anything answers at this path.
    pub fn has_path(&self, path: &str) -> bool {
        self.is_endpoint(path) || self.route(path, &Method::GET).is_some()
    }

    /// Whether a service of this namespace answers.
    pub fn has_service(&self, namespace: Ns) -> bool {
        self.endpoints
            .iter()
            .any(|endpoint| endpoint.dispatch.service().namespace == namespace)
    }

    /// A service answers at its path and below it, where subscriptions live.
    fn is_endpoint(&self, path: &str) -> bool {
        self.endpoints.iter().any(|endpoint| {
            path.strip_prefix(endpoint.path.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
    }

    /// The route with the longest path; of several, one that has the method, as reading and writing may need different rights.
    fn route(&self, path: &str, method: &Method) -> Option<&Route> {
        let fits = |route: &&Route| {
            path == route.path || (route.path.ends_with('/') && path.starts_with(route.path.as_str()))
        };
        self.routes
            .iter()
            .filter(fits)
            .max_by_key(|route| (route.path.len(), route.methods.contains(method)))
    }

    async fn plain<B>(
        &self,
        route: &Route,
        head: Parts,
        body: B,
        connection: ConnectionInfo,
    ) -> Response<Body>
    where
        B: http_body::Body<Data = Bytes> + Send + 'static,
        B::Error: Into<BodyError>,
    {
        if !route.methods.contains(&head.method) {
            return reply::method_not_allowed(route.methods);
        }
        let policy = self.common.access_policy();
        let user = if policy.allows(UserLevel::Anonymous, route.access) {
            None
        } else {
            match self.http_user(&head.method, &head.uri, &head.headers, connection) {
                Ok(user) if policy.allows(user.level, route.access) => Some(user),
                Ok(_) => {
                    return reply::status(StatusCode::FORBIDDEN, "The level of the user does not allow this");
                }
                Err(refusal) => return self.refused(refusal, connection.scheme),
            }
        };
        let mut context = RequestContext::new(head, connection, self.clock.now());
        context.set_user(user);
        let response = route.handler.handle(&context, RequestBody::new(body)).await;
        let after = context.take_after_reply();
        response.map(|body| body.then(after))
    }

    async fn soap<B>(&self, context: &mut RequestContext, body: B) -> Response<Body>
    where
        B: http_body::Body<Data = Bytes>,
    {
        if *context.method() != Method::POST {
            return reply::method_not_allowed(&[Method::POST]);
        }
        if let Err(problem) = check_media_type(context.headers()) {
            return reply::status(StatusCode::UNSUPPORTED_MEDIA_TYPE, problem);
        }
        let message = match body::read(body, self.limits.body, self.limits.body_time).await {
            Ok(message) => message,
            Err(ReadError::TooLarge) => {
                return reply::too_large(self.limits.body);
            }
            Err(ReadError::TooSlow) => {
                return reply::closing(StatusCode::REQUEST_TIMEOUT, "The body did not arrive in time");
            }
            Err(ReadError::Broken) => {
                return reply::closing(StatusCode::BAD_REQUEST, "The body could not be read");
            }
        };
        if message.is_empty() {
            return self.no_message(context);
        }
        self.message(context, &message).await
    }

    /// Clients on libcurl that are told to use Digest send a first request without its message, to be challenged. Core wants an HTTP error
    /// and no fault where there is no message.
    fn no_message(&self, context: &RequestContext) -> Response<Body> {
        if authorization(context.headers()).is_some() {
            return reply::status(StatusCode::BAD_REQUEST, "There is no message");
        }
        let refusal = Refusal::Challenge {
            stale: false,
            reason: "There is no message".to_owned(),
        };
        self.refused(refusal, context.connection().scheme)
    }

    /// The operation for a request element, and the service that has it. The path does not matter: clients send requests of one service to
    /// another's address, and some know only that of the Device service.
    fn find(&self, ns: Ns, local: &str) -> Option<(&dyn Dispatch, &'static OperationInfo)> {
        // Nearly every operation is in the namespace of its service, so that the long lists of the others need not be searched.
        let find = |own: bool| {
            self.endpoints.iter().find_map(|endpoint| {
                let service = endpoint.dispatch.service();
                if (service.namespace == ns) != own {
                    return None;
                }
                Some((&*endpoint.dispatch, service.operation(ns, local)?))
            })
        };
        find(true).or_else(|| find(false))
    }

    fn http_user(
        &self,
        method: &Method,
        target: &Uri,
        headers: &HeaderMap,
        connection: ConnectionInfo,
    ) -> Result<User, Refusal> {
        let request = DigestRequest {
            method: method.as_str(),
            target: target.path_and_query().map_or("/", |target| target.as_str()),
            authorization: authorization(headers),
            uri_rule: UriRule::Same,
            binding: Binding::Any,
            peer: connection.peer.ip(),
        };
        self.authenticator.verify_http(&request, connection.scheme)
    }

    fn refused(&self, refusal: Refusal, scheme: Scheme) -> Response<Body> {
        let fault = |reason: String| Fault::sender(["NotAuthorized"], reason);
        match refusal {
            Refusal::Challenge { stale, reason } => {
                let challenges = self.authenticator.http_challenges(scheme, stale);
                reply::challenge(&fault(reason), &challenges)
            }
            Refusal::Malformed(reason) | Refusal::Token(reason) => {
                reply::fault(&fault(reason), ResponseHeader::default())
            }
        }
    }
}

/// SOAP 1.2 over HTTP, and what real clients send instead: `text/xml`, `application/xml`, and nothing at all.
fn check_media_type(headers: &HeaderMap) -> Result<(), &'static str> {
    if let Some(coding) = headers.get(header::CONTENT_ENCODING)
        && !coding.as_bytes().eq_ignore_ascii_case(b"identity")
    {
        return Err("Content codings are not supported");
    }
    let Some(value) = headers.get(header::CONTENT_TYPE) else {
        return Ok(());
    };
    // What most clients send, perhaps with an action behind it: of several charsets the first counts.
    const USUAL: &[u8] = b"application/soap+xml; charset=utf-8";
    if let Some(rest) = value.as_bytes().strip_prefix(USUAL)
        && matches!(rest.first(), None | Some(b';'))
        && rest.is_ascii()
    {
        return Ok(());
    }
    let value = value.to_str().map_err(|_| "The content type is not text")?;
    let mut parts = value.split(';');
    let essence = parts.next().unwrap_or_default().trim();
    const ACCEPTED: [&str; 3] = ["application/soap+xml", "text/xml", "application/xml"];
    if !essence.is_empty() && !ACCEPTED.iter().any(|known| essence.eq_ignore_ascii_case(known)) {
        return Err("The content type must be application/soap+xml");
    }
    let charset = parts
        .filter_map(|parameter| parameter.split_once('='))
        .find(|(name, _)| name.trim().eq_ignore_ascii_case("charset"))
        .map(|(_, value)| value.trim().trim_matches(['"', '\'']));
    match charset {
        None => Ok(()),
        Some(charset)
            if ["utf-8", "utf8", "us-ascii"]
                .iter()
                .any(|known| charset.eq_ignore_ascii_case(known)) =>
        {
            Ok(())
        }
        Some(_) => Err("The only supported charset is utf-8"),
    }
}
