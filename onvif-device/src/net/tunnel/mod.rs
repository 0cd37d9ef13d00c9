//! RTSP in the clothes of HTTP, for clients that reach the web port only: a pair of GET and POST, or a WebSocket.
//!
//! The HTTP server reads a request as any other. When it is one of these, the connection is taken out of its hands, with what it has read too far, and serves a
//! stream from then on. It keeps its place among the connections of the HTTP server, and takes one among those of the RTSP server.

mod base64;
mod pair;
mod prefixed;
mod websocket;

use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, Method, Request, Response, StatusCode, header};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;

use self::pair::{Pairs, Taken as Half};
pub(super) use self::prefixed::Prefixed;
pub use self::websocket::WEBSOCKET_PATH;
use crate::body::Body;
use crate::context::ConnectionInfo;
use crate::net::rtsp::{Admitted, Arrival, RtspEntrance};

/// The tunnels of one HTTP server.
pub(super) struct Tunnels {
    entrance: RtspEntrance,
    pairs: Arc<Pairs>,
    /// How long a POST waits for its GET.
    wait: Duration,
}

/// What becomes of a request.
pub(super) enum Claim {
    /// It is not about a tunnel.
    None,
    /// It is, and is refused.
    Refused(Box<Response<Body>>),
    /// The connection is a tunnel now.
    Taken(Taken),
}

/// A connection that is about to carry a tunnel.
pub(super) enum Taken {
    Pair(Half),
    WebSocket { accept: String, admitted: Admitted },
}

impl fmt::Debug for Tunnels {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tunnels")
    }
}

impl Tunnels {
    pub(super) fn new(entrance: RtspEntrance, wait: Duration) -> Tunnels {
        Tunnels {
            entrance,
            wait,
            pairs: Arc::default(),
        }
    }

    /// Marks what goes out of a connection that has become a tunnel as what goes out of other connections with streams.
    pub(super) fn mark(&self, stream: &TcpStream) {
        self.entrance.mark(stream);
    }

    /// Looks whether a request asks for a tunnel.
    pub(super) fn claim<B>(&self, request: &Request<B>, connection: &ConnectionInfo) -> Claim {
        let headers = request.headers();
        if request.uri().path() == WEBSOCKET_PATH {
            return match websocket::accept(request) {
                Ok(accept) => match self.admit(connection) {
                    Ok(admitted) => Claim::Taken(Taken::WebSocket { accept, admitted }),
                    Err(response) => Claim::Refused(response),
                },
                Err(response) => Claim::Refused(response),
            };
        }
        let Some(cookie) = headers.get(pair::SESSION_COOKIE) else {
            return Claim::None;
        };
        match self.half(request, cookie, connection) {
            Ok(half) => Claim::Taken(Taken::Pair(half)),
            Err(response) => Claim::Refused(response),
        }
    }

    fn half<B>(
        &self,
        request: &Request<B>,
        cookie: &http::HeaderValue,
        connection: &ConnectionInfo,
    ) -> Result<Half, Box<Response<Body>>> {
        let key = pair::Key::new(cookie, connection).ok_or_else(|| refusal(StatusCode::BAD_REQUEST))?;
        if *request.method() == Method::GET {
            let registered = Pairs::open(&self.pairs, key).ok_or_else(|| refusal(StatusCode::CONFLICT))?;
            let admitted = self.admit(connection)?;
            return Ok(Half::Get { registered, admitted });
        }
        if *request.method() == Method::POST {
            if request.headers().contains_key(header::TRANSFER_ENCODING) {
                return Err(refusal(StatusCode::LENGTH_REQUIRED));
            }
            return Ok(Half::Post {
                pairs: Arc::clone(&self.pairs),
                key,
                expects: request.headers().contains_key(header::EXPECT),
                wait: self.wait,
            });
        }
        let mut response = refusal(StatusCode::METHOD_NOT_ALLOWED);
        let allowed = http::HeaderValue::from_static("GET, POST");
        response.headers_mut().insert(header::ALLOW, allowed);
        Err(response)
    }

    fn admit(&self, connection: &ConnectionInfo) -> Result<Admitted, Box<Response<Body>>> {
        let arrival = Arrival {
            local: connection.local,
            peer: connection.peer,
        };
        self.entrance.admit(arrival).map_err(|_| {
            let mut response = refusal(StatusCode::SERVICE_UNAVAILABLE);
            let later = http::HeaderValue::from_static("5");
            response.headers_mut().insert(header::RETRY_AFTER, later);
            response
        })
    }
}

impl Taken {
    /// Carries the tunnel to its end.
    pub(super) async fn run<S: AsyncRead + AsyncWrite + Unpin>(self, stream: Prefixed<S>, peer: IpAddr) {
        let result = match self {
            Taken::Pair(half) => half.run(stream).await,
            Taken::WebSocket { accept, admitted } => websocket::run(stream, &accept, admitted).await,
        };
        if let Err(error) = result {
            tracing::debug!(%peer, %error, "a tunnel has ended");
        }
    }
}

/// An answer without content, behind which the connection ends: what comes next may be no HTTP.
fn refusal(status: StatusCode) -> Box<Response<Body>> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    let close = http::HeaderValue::from_static("close");
    response.headers_mut().insert(header::CONNECTION, close);
    Box::new(response)
}

/// Whether a list of tokens has one, whatever its case.
fn has_token(headers: &HeaderMap, name: &header::HeaderName, token: &str) -> bool {
    headers
        .get_all(name)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .any(|part| part.trim().eq_ignore_ascii_case(token))
}
