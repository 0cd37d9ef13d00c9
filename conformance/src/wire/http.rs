//! The least of an HTTP client that judging needs: a connection per request, Digest, and an answer as it came.

use std::fmt;
use std::fmt::Write as _;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE, HOST, WWW_AUTHENTICATE};
use http::{Method, Request, Response, StatusCode, Uri};
use http_body_util::{BodyExt, Full, Limited};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use onvif_core::auth::digest;
use serde::Serialize;
use tokio::io::{AsyncRead, AsyncWrite};

use super::Credentials;

/// The most octets of an answer.
const MAX_ANSWER: usize = 16 << 20;

/// An answer.
#[derive(Clone, Debug)]
pub struct HttpAnswer {
    /// Status.
    pub status: u16,
    /// `Content-Type`, empty if there is none.
    pub content_type: String,
    /// What `WWW-Authenticate` says, a value for each time it is there.
    pub challenges: Vec<String>,
    /// Body.
    pub body: Bytes,
}

/// What was sent and what came before the bodies, once: a request that is challenged is sent twice.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Heads {
    /// Request line and headers; of a Digest login without what the password goes into.
    pub request: String,
    /// Status line and headers; empty if nothing came.
    pub response: String,
}

/// An answer, or why there is none, and the heads of all that was sent for it.
pub type Told = (Result<HttpAnswer, Failed>, Vec<Heads>);

/// Why there is no answer.
#[derive(Clone, Debug)]
pub struct Failed(String);

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Failed {}

/// Host, port and path of an address.
///
/// # Errors
/// What is wrong with it.
pub fn parse(address: &str) -> Result<(Uri, String), String> {
    let uri: Uri = address
        .parse()
        .map_err(|error| format!("{address:.200} is no address: {error}"))?;
    let port = match uri.scheme_str() {
        Some("http") => 80,
        Some("https") => 443,
        Some(other) => {
            return Err(format!(
                "{address:.200}: the suite speaks http and https, but not {other}"
            ));
        }
        None => {
            return Err(format!(
                "{address:.200} has no scheme; http://HOST/onvif/device_service is usual"
            ));
        }
    };
    let host = uri.host().ok_or_else(|| format!("{address:.200} has no host"))?;
    let peer = format!("{host}:{}", uri.port_u16().unwrap_or(port));
    Ok((uri, peer))
}

/// Posts and fetches.
pub struct Client {
    digest: Option<Mutex<digest::Client>>,
    timeout: Duration,
}

impl Client {
    /// A client of one device.
    pub fn new(credentials: Option<Credentials>, timeout: Duration) -> Client {
        Client {
            digest: credentials.map(|c| Mutex::new(digest::Client::new(c.user, c.password))),
            timeout,
        }
    }

    /// Posts a SOAP message, with HTTP Digest if that is how the suite logs in.
    pub async fn post(&self, address: &str, message: String, action: &str, digest: bool) -> Told {
        let content_type = format!("application/soap+xml; charset=utf-8; action=\"{action}\"");
        self.exchange(
            Method::POST,
            address,
            Some(content_type),
            Bytes::from(message),
            digest,
        )
        .await
    }

    /// Fetches an address, answering a challenge if there is one.
    pub async fn get(&self, address: &str) -> Told {
        self.exchange(Method::GET, address, None, Bytes::new(), true)
            .await
    }

    /// Posts a file, answering a challenge if there is one.
    pub async fn upload(&self, address: &str, media_type: &str, file: Bytes) -> Told {
        self.exchange(Method::POST, address, Some(media_type.to_owned()), file, true)
            .await
    }

    async fn exchange(
        &self,
        method: Method,
        address: &str,
        content_type: Option<String>,
        body: Bytes,
        digest: bool,
    ) -> Told {
        let mut heads: Vec<Heads> = Vec::new();
        let whole = async {
            let mut authorization = digest.then(|| self.authorize(&method, address)).flatten();
            // A challenge of before may mean nothing to a device that has started anew since.
            let mut answered = false;
            loop {
                let request = request(
                    &method,
                    address,
                    content_type.as_deref(),
                    authorization,
                    body.clone(),
                )?;
                heads.push(Heads {
                    request: request_head(&request),
                    response: String::new(),
                });
                let (response, body) = send(address, request).await?;
                if let Some(last) = heads.last_mut() {
                    last.response = response_head(&response);
                }
                // A second challenge may follow one that was answered with a nonce that has grown old since.
                let challenged = digest
                    && response.status() == StatusCode::UNAUTHORIZED
                    && self.accept(&response, answered);
                if !challenged {
                    return Ok(HttpAnswer {
                        status: response.status().as_u16(),
                        content_type: header(&response, &CONTENT_TYPE),
                        challenges: response
                            .headers()
                            .get_all(WWW_AUTHENTICATE)
                            .iter()
                            .map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned())
                            .collect(),
                        body,
                    });
                }
                authorization = self.authorize(&method, address);
                answered = true;
            }
        };
        let answer = tokio::time::timeout(self.timeout, whole)
            .await
            .unwrap_or_else(|_| {
                Err(Failed(format!(
                    "{address:.200}: nothing came within {:?}",
                    self.timeout
                )))
            });
        (answer, heads)
    }

    fn authorize(&self, method: &Method, address: &str) -> Option<String> {
        let (uri, _) = parse(address).ok()?;
        let path = uri.path_and_query().map_or("/", |path| path.as_str());
        let mut random = [0; 8];
        getrandom::fill(&mut random).ok()?;
        let cnonce: String = random.iter().map(|octet| format!("{octet:02x}")).collect();
        let mut client = self
            .digest
            .as_ref()?
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        client.authorize(method.as_str(), path, &cnonce)
    }

    /// Takes up the challenges of an answer; whether it is worth another try.
    fn accept<B>(&self, response: &Response<B>, answered: bool) -> bool {
        let Some(digest) = &self.digest else {
            return false;
        };
        let challenges: Vec<_> = response
            .headers()
            .get_all(WWW_AUTHENTICATE)
            .iter()
            .filter_map(|value| digest::challenges(value.as_bytes()).ok())
            .flatten()
            .collect();
        let stale = challenges.iter().any(|challenge| {
            challenge
                .param("stale")
                .is_some_and(|stale| stale.eq_ignore_ascii_case("true"))
        });
        let mut client = digest.lock().unwrap_or_else(PoisonError::into_inner);
        client.accept(&challenges).is_ok() && (!answered || stale)
    }
}

fn request(
    method: &Method,
    address: &str,
    content_type: Option<&str>,
    authorization: Option<String>,
    body: Bytes,
) -> Result<Request<Full<Bytes>>, Failed> {
    let (uri, _) = parse(address).map_err(Failed)?;
    let host = uri.authority().map_or("", |authority| authority.as_str());
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    let mut request = Request::builder().method(method).uri(path).header(HOST, host);
    if let Some(content_type) = content_type {
        request = request.header(CONTENT_TYPE, content_type);
    }
    if let Some(authorization) = authorization {
        request = request.header(AUTHORIZATION, authorization);
    }
    request.body(Full::new(body)).map_err(failed(address))
}

/// The first line and the headers of a request, as they are sent.
pub(super) fn request_head<B>(request: &Request<B>) -> String {
    let mut head = format!("{} {} {:?}", request.method(), request.uri(), request.version());
    for (name, value) in request.headers() {
        let value = String::from_utf8_lossy(value.as_bytes());
        let shown = if *name == AUTHORIZATION {
            without_proof(&value)
        } else {
            value.into_owned()
        };
        // Writing to a string cannot fail.
        let _ = write!(head, "\n{name}: {shown}");
    }
    head
}

fn response_head<B>(response: &Response<B>) -> String {
    let mut head = format!("{:?} {}", response.version(), response.status());
    for (name, value) in response.headers() {
        let _ = write!(head, "\n{name}: {}", String::from_utf8_lossy(value.as_bytes()));
    }
    head
}

/// Credentials as they may be shown: how the login was done, without the digest that the password could be guessed from, and without anything else
/// that is no Digest.
pub(crate) fn without_proof(credentials: &str) -> String {
    const PROOF: &str = "response=\"";
    let Some((scheme, parameters)) = credentials.split_once(' ') else {
        return "(left out)".to_owned();
    };
    let proof = parameters.find(PROOF).map(|at| at + PROOF.len());
    let shown = proof.and_then(|from| {
        let (before, rest) = parameters.split_at_checked(from)?;
        let (_, after) = rest.split_once('"')?;
        Some(format!("{scheme} {before}(left out)\"{after}"))
    });
    match shown {
        Some(shown) if scheme.eq_ignore_ascii_case("Digest") => shown,
        _ => format!("{scheme} (left out)"),
    }
}

async fn send(address: &str, request: Request<Full<Bytes>>) -> Result<(Response<()>, Bytes), Failed> {
    let (uri, peer) = parse(address).map_err(Failed)?;
    let stream = super::reach::connect(&peer).await.map_err(failed(address))?;
    if uri.scheme_str() == Some("https") {
        let host = uri.host().unwrap_or_default();
        let stream = super::tls::connect(stream, host).await.map_err(failed(address))?;
        over(stream, address, request).await
    } else {
        over(stream, address, request).await
    }
}

async fn over<S: AsyncRead + AsyncWrite + Unpin + Send + 'static>(
    stream: S,
    address: &str,
    request: Request<Full<Bytes>>,
) -> Result<(Response<()>, Bytes), Failed> {
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream))
        .await
        .map_err(failed(address))?;
    let driver = tokio::spawn(connection);
    let answer = async {
        let (head, body) = sender
            .send_request(request)
            .await
            .map_err(failed(address))?
            .into_parts();
        let body = Limited::new(body, MAX_ANSWER).collect().await;
        let body = body
            .map_err(|error| Failed(format!("{address:.200}: {error}")))?
            .to_bytes();
        Ok((Response::from_parts(head, ()), body))
    }
    .await;
    driver.abort();
    answer
}

fn header<B>(response: &Response<B>, name: &http::HeaderName) -> String {
    let value = response.headers().get(name).map(|value| value.as_bytes());
    String::from_utf8_lossy(value.unwrap_or_default()).into_owned()
}

fn failed<E: fmt::Display>(address: &str) -> impl Fn(E) -> Failed + '_ {
    move |error| Failed(format!("{address:.200}: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn credentials_are_shown_without_their_proof() {
        for (sent, shown) in [
            (
                "Digest username=\"u\", response=\"0123\", nc=00000001",
                "Digest username=\"u\", response=\"(left out)\", nc=00000001",
            ),
            ("Digest username=\"u\"", "Digest (left out)"),
            ("Digest response=\"0123", "Digest (left out)"),
            ("Basic dTpw", "Basic (left out)"),
            ("dTpw", "(left out)"),
        ] {
            assert_eq!(without_proof(sent), shown);
        }
    }
}
