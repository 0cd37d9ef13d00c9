//! Basic notification: `Notify` is sent to the consumer that a client named (WS-BaseNotification; ONVIF Core, "Basic notification interface").
//!
//! One task serves one subscription, and sends what has come together since the last message, in order. A consumer that cannot be reached is tried again after 1, 2,
//! 4 seconds and so on, up to 16; when it has not been reached for [`Config::give_up`](super::Config::give_up), its subscription ends.

use std::sync::{Arc, Weak};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Request, StatusCode, Uri, header};
use http_body_util::{BodyExt as _, Full, Limited};
use onvif_core::events::Notification;
use onvif_core::events::subscription::Id;
use onvif_core::generated::tev::operations::Notify;
use onvif_core::generated::{wsa, wsnt};
use onvif_core::operation::Operation as _;
use onvif_core::soap::CONTENT_TYPE;
use onvif_core::xml::{Name, Ns, RawXml, WriteXml as _, XmlWriter};
use tokio::time::{Instant, timeout};

use super::PATH;
use super::broker::Broker;
use super::messages::{holders, reference};
use super::push_login::Login;
use crate::RequestContext;
use crate::net::outgoing::{self, Connection, connect};
use crate::remote_user::RemoteUser;

const EXCHANGE_TIME: Duration = Duration::from_secs(10);
const LONGEST_DELAY: Duration = Duration::from_secs(16);
/// Octets of the answer of a consumer, which nobody reads.
const ANSWER: usize = 64 << 10;
/// Octets of the address of a consumer.
const ADDRESS: usize = 1024;
/// Octets of what has to be repeated to the consumer.
const PARAMETERS: usize = 4 << 10;

/// Where notifications go, and by which addresses they name the device.
#[derive(Clone, Debug)]
pub(super) struct Consumer {
    address: String,
    host: String,
    port: u16,
    authority: String,
    target: String,
    parameters: Vec<RawXml>,
    producer: String,
}

impl Consumer {
    /// Checks the reference to a consumer.
    pub fn new(
        consumer: &wsa::EndpointReferenceType,
        context: &RequestContext,
    ) -> Result<Consumer, &'static str> {
        let address = consumer.address.value.trim();
        if address.len() > ADDRESS {
            return Err("The address of the consumer is too long");
        }
        let uri: Uri = address
            .parse()
            .map_err(|_| "The address of the consumer is no URI")?;
        if uri.scheme_str() != Some("http") {
            return Err("The device sends notifications over http only");
        }
        let authority = uri.authority().ok_or("The address of the consumer has no host")?;
        if authority.as_str().contains('@') {
            return Err("The address of the consumer must not have credentials");
        }
        let host = outgoing::host(authority);
        if host.is_empty() {
            return Err("The address of the consumer has no host");
        }
        let port = outgoing::port(authority, 80).ok_or("The address of the consumer has no valid port")?;
        let parameters = consumer
            .reference_parameters
            .as_ref()
            .map(|parameters| parameters.any.clone())
            .unwrap_or_default();
        if parameters.iter().map(|p| p.as_str().len()).sum::<usize>() > PARAMETERS {
            return Err("The reference parameters of the consumer are too long");
        }
        Ok(Consumer {
            address: address.to_owned(),
            host: host.to_owned(),
            port,
            authority: authority.as_str().to_owned(),
            target: outgoing::target(&uri),
            parameters,
            producer: context.uri(PATH),
        })
    }

    fn message(&self, id: Id, notifications: &[Arc<Notification>]) -> String {
        let mut messages = holders(notifications.iter().map(|n| &**n), &self.producer);
        for message in &mut messages {
            message.subscription_reference = Some(reference(format!("{}/{id}", self.producer)));
        }
        let mut writer = XmlWriter::with_capacity(1024);
        writer.start(ENVELOPE);
        writer.start(HEADER);
        writer.element(Name::new(Ns::WSA, "Action"), Notify::ACTION);
        writer.element(Name::new(Ns::WSA, "To"), self.address.as_str());
        for parameter in &self.parameters {
            writer.raw(parameter);
        }
        writer.end(HEADER);
        writer.start(BODY);
        wsnt::Notify {
            notification_message: messages,
            any: Vec::new(),
        }
        .write_xml(&mut writer, Notify::REQUEST);
        writer.end(BODY);
        writer.end(ENVELOPE);
        writer.into_document()
    }
}

const ENVELOPE: Name = Name::new(Ns::SOAP, "Envelope");
const HEADER: Name = Name::new(Ns::SOAP, "Header");
const BODY: Name = Name::new(Ns::SOAP, "Body");

/// Takes messages to a consumer.
trait Messenger: Send {
    /// What the log calls the consumer.
    fn name(&self) -> &str;

    /// Takes notifications there; why it could not.
    fn take(
        &mut self,
        id: Id,
        batch: &[Arc<Notification>],
    ) -> impl Future<Output = Result<(), String>> + Send;
}

/// Over HTTP, on one connection for as long as it holds.
struct OverHttp {
    consumer: Consumer,
    connection: Option<Connection>,
    login: Login,
}

impl Messenger for OverHttp {
    fn name(&self) -> &str {
        &self.consumer.authority
    }

    async fn take(&mut self, id: Id, batch: &[Arc<Notification>]) -> Result<(), String> {
        let message = Bytes::from(self.consumer.message(id, batch));
        let sent = self.send(message).await;
        if sent.is_err() {
            self.connection = None;
        }
        sent
    }
}

impl OverHttp {
    /// Sends one message, and once more if the consumer asks who sends it.
    async fn send(&mut self, message: Bytes) -> Result<(), String> {
        let Consumer {
            host, port, target, ..
        } = &self.consumer;
        let authorization = self.login.authorization(target);
        let sent = send(&mut self.connection, &self.consumer, &message, authorization).await;
        let challenges = match sent {
            Ok(()) => return Ok(()),
            Err(Failure::Unauthorized(challenges)) => challenges,
            Err(Failure::Connection(error) | Failure::Refused(error)) => return Err(error),
        };
        self.login.challenged(&challenges, host, *port).await?;
        let authorization = self.login.authorization(target);
        match send(&mut self.connection, &self.consumer, &message, authorization).await {
            Ok(()) => Ok(()),
            Err(Failure::Unauthorized(_)) => {
                self.login.forget();
                Err("it refuses the remote user".to_owned())
            }
            Err(Failure::Connection(error) | Failure::Refused(error)) => Err(error),
        }
    }
}

/// Sends to a consumer until the subscription or the device ends; logs in there as the remote user if it has to.
pub(super) async fn deliver(
    broker: Weak<Broker>,
    id: Id,
    waker: Arc<tokio::sync::Notify>,
    consumer: Consumer,
    remote_user: Option<RemoteUser>,
) {
    let messenger = OverHttp {
        consumer,
        connection: None,
        login: Login::new(remote_user),
    };
    deliver_by(messenger, broker, id, waker).await;
}

async fn deliver_by(
    mut messenger: impl Messenger,
    broker: Weak<Broker>,
    id: Id,
    waker: Arc<tokio::sync::Notify>,
) {
    let mut failing: Option<(Instant, Duration)> = None;
    loop {
        let batch = {
            let Some(broker) = broker.upgrade() else { return };
            let batch = broker.config.batch;
            match broker.with(|all, now| all.next(now, id, batch)) {
                Ok(batch) => batch.notifications,
                Err(_) => return,
            }
        };
        if batch.is_empty() {
            waker.notified().await;
            continue;
        }
        let Err(error) = messenger.take(id, &batch).await else {
            failing = None;
            continue;
        };
        let Some(broker) = broker.upgrade() else { return };
        let now = Instant::now();
        let (since, delay) = *failing.get_or_insert((now, Duration::from_secs(1)));
        if now.duration_since(since) >= broker.config.give_up {
            tracing::warn!(consumer = messenger.name(), error, "the consumer is given up");
            // It may have ended by itself meanwhile.
            let _ = broker.unsubscribe(id);
            return;
        }
        tracing::debug!(
            consumer = messenger.name(),
            error,
            "a notification could not be sent"
        );
        broker.with(|all, _| all.put_back(id, batch));
        drop(broker);
        failing = Some((since, (delay * 2).min(LONGEST_DELAY)));
        tokio::time::sleep(delay).await;
    }
}

/// Sends one message, over the connection that there is or a new one.
async fn send(
    connection: &mut Option<Connection>,
    consumer: &Consumer,
    message: &Bytes,
    authorization: Option<String>,
) -> Result<(), Failure> {
    let authorization = authorization.as_deref();
    if let Some(open) = connection
        && open.ready().await.is_ok()
    {
        match exchange(open, consumer, message.clone(), authorization).await {
            // The consumer may have closed it at the same moment.
            Err(Failure::Connection(_)) => *connection = None,
            done => return done,
        }
    }
    let mut sender = connect(&consumer.host, consumer.port)
        .await
        .map_err(Failure::Connection)?;
    let sent = exchange(&mut sender, consumer, message.clone(), authorization).await;
    if matches!(sent, Ok(()) | Err(Failure::Unauthorized(_))) {
        *connection = Some(sender);
    }
    sent
}

enum Failure {
    Connection(String),
    Refused(String),
    /// The consumer asks who sends; these are the fields of its answer.
    Unauthorized(HeaderMap),
}

async fn exchange(
    sender: &mut Connection,
    consumer: &Consumer,
    message: Bytes,
    authorization: Option<&str>,
) -> Result<(), Failure> {
    let mut request = Request::post(&consumer.target)
        .header(header::HOST, &consumer.authority)
        .header(header::CONTENT_TYPE, CONTENT_TYPE);
    if let Some(authorization) = authorization {
        request = request.header(header::AUTHORIZATION, authorization);
    }
    let request = request
        .body(Full::new(message))
        .map_err(|error| Failure::Refused(error.to_string()))?;
    let answer = async {
        let response = sender
            .send_request(request)
            .await
            .map_err(|error| Failure::Connection(error.to_string()))?;
        let (head, body) = response.into_parts();
        // Read to its end, so that the connection can be used again.
        Limited::new(body, ANSWER)
            .collect()
            .await
            .map_err(|error| Failure::Refused(error.to_string()))?;
        match head.status {
            status if status.is_success() => Ok(()),
            StatusCode::UNAUTHORIZED => Err(Failure::Unauthorized(head.headers)),
            status => Err(Failure::Refused(format!("status {status}"))),
        }
    };
    timeout(EXCHANGE_TIME, answer)
        .await
        .map_err(|_| Failure::Refused("no answer in time".to_owned()))?
}

#[cfg(test)]
#[path = "push_tests.rs"]
mod tests;
