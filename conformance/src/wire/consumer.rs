//! The consumer of basic notifications: an address that the device sends `Notify` to.

use std::convert::Infallible;
use std::net::SocketAddr;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{Request, Response, StatusCode};
use http_body_util::{BodyExt as _, Empty, Limited};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use onvif_core::generated::tev::operations::Notify;
use onvif_core::generated::wsnt;
use onvif_core::operation::Operation as _;
use onvif_core::soap::Envelope;
use onvif_core::xml::{Limits, ReadXml as _};
use tokio::net::{TcpListener, UdpSocket};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use super::http::request_head;
use super::{Exchange, Heads};

/// The most octets of a message.
const MAX_MESSAGE: usize = 4 << 20;
/// Messages that wait to be looked at; a device that sends more has to wait.
const WAITING: usize = 64;

/// A message as it came.
#[derive(Clone, Debug)]
pub struct Sent {
    /// `Content-Type`, empty if there is none.
    pub content_type: String,
    /// Request line and headers.
    pub head: String,
    /// Body.
    pub body: Bytes,
}

impl Sent {
    /// The message for the report: here the device asks, and the consumer at this address has answered.
    pub fn exchange(&self, address: &str) -> Exchange {
        Exchange {
            url: address.to_owned(),
            heads: vec![Heads {
                request: self.head.clone(),
                response: String::new(),
            }],
            request: String::from_utf8_lossy(&self.body).into_owned(),
            status: StatusCode::ACCEPTED.as_u16(),
            content_type: String::new(),
            response: String::new(),
            milliseconds: 0,
        }
    }

    /// The notifications in it.
    ///
    /// # Errors
    /// What is wrong about the form of the message.
    pub fn read(&self) -> Result<wsnt::Notify, String> {
        let media_type = self.content_type.split(';').next().unwrap_or_default().trim();
        if !media_type.eq_ignore_ascii_case("application/soap+xml") {
            return Err(format!(
                "the media type {media_type:?} instead of application/soap+xml"
            ));
        }
        let mut envelope = Envelope::parse(&self.body, Limits::default())
            .map_err(|fault| format!("no SOAP 1.2 envelope: {}", fault.reason()))?;
        match envelope.header.action.as_deref() {
            Some(action) if action == Notify::INFO.action => {}
            other => return Err(format!("the action {other:?} instead of {}", Notify::INFO.action)),
        }
        let element = Notify::REQUEST;
        if !envelope
            .body
            .as_ref()
            .is_some_and(|start| start.is(element.ns, element.local))
        {
            return Err("a body that is no Notify".to_owned());
        }
        wsnt::Notify::read_xml(envelope.reader()).map_err(|error| error.to_string())
    }
}

/// Takes what a device sends, until it is dropped.
pub struct Consumer {
    address: String,
    messages: mpsc::Receiver<Sent>,
    task: JoinHandle<()>,
}

impl Consumer {
    /// Listens at an address by which the device reaches this machine.
    ///
    /// # Errors
    /// When there is no way to the device, or no port.
    pub async fn open(device: SocketAddr) -> std::io::Result<Consumer> {
        // The interface on which packets to the device leave; nothing is sent.
        let any = if device.is_ipv4() { "0.0.0.0:0" } else { "[::]:0" };
        let probe = UdpSocket::bind(any).await?;
        probe.connect(device).await?;
        let own = probe.local_addr()?.ip();
        let listener = TcpListener::bind((own, 0)).await?;
        let address = format!("http://{}/notifications", listener.local_addr()?);
        let (sender, messages) = mpsc::channel(WAITING);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let sender = sender.clone();
                let service = service_fn(move |request| take(request, sender.clone()));
                tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
            }
        });
        Ok(Consumer {
            address,
            messages,
            task,
        })
    }

    /// Where it listens.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// The next message.
    pub async fn next(&mut self) -> Option<Sent> {
        self.messages.recv().await
    }
}

impl Drop for Consumer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn take(
    request: Request<Incoming>,
    sender: mpsc::Sender<Sent>,
) -> Result<Response<Empty<Bytes>>, Infallible> {
    let head = request_head(&request);
    let content_type = request
        .headers()
        .get(CONTENT_TYPE)
        .map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned())
        .unwrap_or_default();
    let status = match Limited::new(request.into_body(), MAX_MESSAGE).collect().await {
        Ok(body) => {
            let sent = Sent {
                content_type,
                head,
                body: body.to_bytes(),
            };
            // Nobody waits any more once the case is over.
            let _ = sender.send(sent).await;
            StatusCode::ACCEPTED
        }
        Err(_) => StatusCode::PAYLOAD_TOO_LARGE,
    };
    let mut response = Response::new(Empty::new());
    *response.status_mut() = status;
    Ok(response)
}
