//! The device as it is seen on the wire: every exchange is kept, and looked at before the typed answer is believed.

pub mod broker;
pub mod consumer;
pub mod discovery;
mod envelope;
mod http;
pub(crate) mod message_id;
pub mod reach;
pub mod style;
pub mod time;
pub mod tls;

use std::fmt;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use onvif_core::auth::Secret;
use onvif_core::client;
use onvif_core::generated::tds;
use onvif_core::operation::{Operation, OperationInfo};
use onvif_core::soap::{Envelope, Fault};
use onvif_core::xml::{DateTime, Limits, Ns, WriteXml, XmlWriter};
use serde::Serialize;

use crate::schema::Schemas;

pub use envelope::{Addressing, Token};
pub(crate) use http::without_proof;
pub use http::{Failed, Heads, HttpAnswer};

/// Who the suite is to the device.
#[derive(Clone, Debug)]
pub struct Credentials {
    /// Name of an administrator.
    pub user: String,
    /// Its password.
    pub password: Secret,
}

/// How the suite logs in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Login {
    /// Not at all.
    None,
    /// WS-UsernameToken with a password digest.
    UsernameToken,
    /// HTTP Digest.
    Digest,
}

/// A request and what came back, for the report.
#[derive(Clone, Debug, Serialize)]
pub struct Exchange {
    /// Where the request went.
    pub url: String,
    /// What HTTP said before the bodies, a pair for each time that the request was sent; none where it was not sent by HTTP.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub heads: Vec<Heads>,
    /// Body of the request; passwords of username tokens are digests.
    pub request: String,
    /// Status of the answer; 0 if there was none.
    pub status: u16,
    /// `Content-Type` of the answer.
    pub content_type: String,
    /// Body of the answer.
    pub response: String,
    /// Time until the answer was there, in milliseconds.
    pub milliseconds: u64,
}

/// Why a call gave no response.
#[derive(Debug)]
pub enum CallError {
    /// There is no answer to judge.
    Unreachable(String),
    /// The device refused.
    Fault(Box<Fault>),
    /// There is an answer, and it is wrong in form.
    Wrong(String),
}

impl fmt::Display for CallError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CallError::Unreachable(reason) => write!(f, "no answer: {reason}"),
            CallError::Fault(fault) => write!(f, "the fault {fault}"),
            CallError::Wrong(reason) => f.write_str(reason),
        }
    }
}

impl std::error::Error for CallError {}

/// Addresses of the services, by namespace.
#[derive(Clone, Debug, Default)]
struct Addresses(Vec<(String, String)>);

/// A device, and all that was said to it.
pub struct Device {
    target: String,
    credentials: Option<Credentials>,
    http: http::Client,
    timeout: Duration,
    stretch: Duration,
    /// How long packets are waited for, where that is not as long as for answers.
    patience: Option<Duration>,
    login: Mutex<Login>,
    /// Clock of the device less ours, in seconds.
    clock: Mutex<i64>,
    addresses: Mutex<Addresses>,
    log: Arc<Mutex<Vec<Exchange>>>,
    /// Requests that are under way.
    asking: Arc<AtomicUsize>,
    schemas: Option<Arc<Schemas>>,
    style: Mutex<Option<style::Style>>,
    /// Whether the suite logs in also where anybody may call.
    insists: Mutex<bool>,
    discovery_port: u16,
}

impl Device {
    /// The longest that a device may take for an answer, unless it is told otherwise.
    pub const TIMEOUT: Duration = Duration::from_secs(20);

    /// How much of a stream is looked at, unless it is told otherwise.
    pub const STRETCH: Duration = Duration::from_millis(1500);

    /// A device whose Device service is at this address.
    ///
    /// # Errors
    /// What is wrong with the address.
    pub fn new(target: &str, credentials: Option<Credentials>, timeout: Duration) -> Result<Device, String> {
        http::parse(target)?;
        let login = if credentials.is_some() {
            Login::UsernameToken
        } else {
            Login::None
        };
        Ok(Device {
            target: target.to_owned(),
            http: http::Client::new(credentials.clone(), timeout),
            credentials,
            timeout,
            stretch: Device::STRETCH,
            patience: None,
            login: Mutex::new(login),
            clock: Mutex::new(0),
            addresses: Mutex::default(),
            log: Arc::default(),
            asking: Arc::default(),
            schemas: None,
            style: Mutex::default(),
            insists: Mutex::default(),
            discovery_port: onvif_core::discovery::PORT,
        })
    }

    /// Address of the Device service.
    pub fn target(&self) -> &str {
        &self.target
    }

    /// The longest that the device may take for an answer.
    pub fn timeout(&self) -> Duration {
        self.timeout
    }

    /// How long packets of a stream are waited for; as long as for answers, if nothing else was said.
    pub fn patience(&self) -> Duration {
        self.patience.unwrap_or(self.timeout)
    }

    /// Waits longer or shorter for packets than for answers.
    #[must_use]
    pub fn with_patience(mut self, patience: Duration) -> Device {
        self.patience = Some(patience);
        self
    }

    /// How much of a stream is looked at; less than half a second does not tell the rate of a clock.
    pub fn stretch(&self) -> Duration {
        self.stretch
    }

    /// Looks at more or less of every stream.
    #[must_use]
    pub fn with_stretch(mut self, stretch: Duration) -> Device {
        self.stretch = stretch;
        self
    }

    /// Holds every answer against the official schemas, too.
    #[must_use]
    pub fn with_schemas(mut self, schemas: Arc<Schemas>) -> Device {
        self.schemas = Some(schemas);
        self
    }

    /// The same device with a record of its own, for what is asked at the same time as something else.
    #[must_use]
    pub fn fork(&self) -> Device {
        Device {
            target: self.target.clone(),
            http: http::Client::new(self.credentials.clone(), self.timeout),
            credentials: self.credentials.clone(),
            timeout: self.timeout,
            stretch: self.stretch,
            patience: self.patience,
            login: Mutex::new(self.login()),
            clock: Mutex::new(*lock(&self.clock)),
            addresses: Mutex::new(lock(&self.addresses).clone()),
            log: Arc::default(),
            asking: Arc::default(),
            schemas: self.schemas.clone(),
            style: Mutex::default(),
            insists: Mutex::new(*lock(&self.insists)),
            discovery_port: self.discovery_port,
        }
    }

    /// Speaks WS-Discovery at another port, for tests that must not hear each other.
    #[must_use]
    pub fn with_discovery_port(mut self, port: u16) -> Device {
        self.discovery_port = port;
        self
    }

    /// Port of WS-Discovery.
    pub fn discovery_port(&self) -> u16 {
        self.discovery_port
    }

    /// The same device where `place` puts its addresses, with the same record.
    #[must_use]
    pub fn elsewhere(&self, place: impl Fn(&str) -> String) -> Device {
        let mut moved = self.fork();
        moved.log = Arc::clone(&self.log);
        moved.asking = Arc::clone(&self.asking);
        moved.target = place(&moved.target);
        for (_, address) in &mut lock(&moved.addresses).0 {
            *address = place(address);
        }
        moved
    }

    /// Writes the namespaces of all that follows in another way, or in the usual one again.
    pub fn set_style(&self, style: Option<style::Style>) {
        *lock(&self.style) = style;
    }

    /// Where the Device service is, as an address of the network.
    ///
    /// # Errors
    /// When its name is not known.
    pub(crate) fn peer(&self) -> std::io::Result<std::net::SocketAddr> {
        use std::net::ToSocketAddrs as _;
        let (_, peer) = http::parse(&self.target).map_err(std::io::Error::other)?;
        peer.to_socket_addrs()?
            .next()
            .ok_or_else(|| std::io::Error::other(format!("no address of {peer}")))
    }

    /// Who the suite is.
    pub(crate) fn credentials(&self) -> Option<&Credentials> {
        self.credentials.as_ref()
    }

    /// Keeps what was said by other means than HTTP.
    pub(crate) fn record(&self, exchange: Exchange) {
        lock(&self.log).push(exchange);
    }

    /// How the suite logs in from now on.
    pub fn set_login(&self, login: Login) {
        *lock(&self.login) = if self.credentials.is_some() {
            login
        } else {
            Login::None
        };
    }

    /// Logs in from now on also for operations that anybody may call, by Digest if the device has asked for it; whether there is a name to log in by.
    pub fn insist(&self, digest: bool) -> bool {
        if self.credentials.is_none() {
            return false;
        }
        *lock(&self.insists) = true;
        self.set_login(if digest {
            Login::Digest
        } else {
            Login::UsernameToken
        });
        true
    }

    /// How the suite logs in.
    pub fn login(&self) -> Login {
        *lock(&self.login)
    }

    /// Number of exchanges so far.
    pub fn exchanges(&self) -> usize {
        lock(&self.log).len()
    }

    /// Whether a request is under way.
    pub(crate) fn is_asking(&self) -> bool {
        self.asking.load(Ordering::Relaxed) > 0
    }

    /// Takes what was said since the last time.
    pub fn take_exchanges(&self) -> Vec<Exchange> {
        std::mem::take(&mut *lock(&self.log))
    }

    /// Learns the clock of the device, which username tokens go by.
    ///
    /// # Errors
    /// As [`call`](Self::call).
    pub async fn learn_clock(&self) -> Result<(), CallError> {
        let answer = self
            .call::<tds::operations::GetSystemDateAndTime>(&tds::GetSystemDateAndTime::default())
            .await?;
        let Some(utc) = answer.system_date_and_time.utc_date_time else {
            return Ok(());
        };
        let (date, time) = (&utc.date, &utc.time);
        let text = format!(
            "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z",
            date.year, date.month, date.day, time.hour, time.minute, time.second
        );
        if let Ok(theirs) = text.parse::<DateTime>() {
            *lock(&self.clock) = theirs.unix_seconds() - now_seconds();
        }
        Ok(())
    }

    /// Clock of the device less ours, in seconds, as far as it has been learnt.
    pub fn clock_difference(&self) -> i64 {
        *lock(&self.clock)
    }

    /// Learns the addresses of the services by `GetServices`.
    ///
    /// # Errors
    /// As [`call`](Self::call).
    pub async fn learn_services(&self) -> Result<Vec<tds::Service>, CallError> {
        let request = tds::GetServices {
            include_capability: false,
        };
        let services = self.call::<tds::operations::GetServices>(&request).await?.service;
        *lock(&self.addresses) = Addresses(
            services
                .iter()
                .map(|s| (s.namespace.clone(), s.x_addr.clone()))
                .collect(),
        );
        Ok(services)
    }

    /// Takes the addresses of the services, by namespace, from elsewhere.
    pub fn set_addresses(&self, addresses: Vec<(String, String)>) {
        *lock(&self.addresses) = Addresses(addresses);
    }

    /// Address of the service with this namespace, that of the Device service if the device did not tell one.
    pub fn address_of(&self, namespace: Ns) -> String {
        lock(&self.addresses)
            .0
            .iter()
            .find(|(uri, _)| uri == namespace.uri())
            .map_or_else(|| self.target.clone(), |(_, address)| address.clone())
    }

    /// Calls an operation at the address of its service.
    ///
    /// # Errors
    /// [`CallError`]; an answer is `Wrong` if status, media type, envelope, action or element are not what they have to be.
    pub async fn call<O: Operation>(&self, request: &O::Request) -> Result<O::Response, CallError> {
        let address = self.address_of(O::NAMESPACE);
        self.call_at::<O>(&address, request, &Addressing::default()).await
    }

    /// Calls an operation at an address, with addressing headers.
    ///
    /// # Errors
    /// As [`call`](Self::call).
    pub async fn call_at<O: Operation>(
        &self,
        address: &str,
        request: &O::Request,
        addressing: &Addressing,
    ) -> Result<O::Response, CallError> {
        let mut body = XmlWriter::new();
        request.write_xml(&mut body, O::REQUEST);
        self.call_written::<O>(address, body, addressing).await
    }

    /// Calls an operation with a request that was written elsewhere, for what the type of its request cannot say.
    ///
    /// # Errors
    /// As [`call`](Self::call).
    pub async fn call_written<O: Operation>(
        &self,
        address: &str,
        body: XmlWriter,
        addressing: &Addressing,
    ) -> Result<O::Response, CallError> {
        let answer = self.exchange(address, O::INFO, body, addressing).await?;
        check_form(O::INFO, &answer, addressing)?;
        self.check_schemas(&answer)?;
        match client::read_answer::<O>(&answer.body) {
            Ok(Ok(response)) => Ok(response),
            Ok(Err(fault)) => Err(CallError::Fault(Box::new(fault))),
            Err(error) => Err(CallError::Wrong(format!(
                "an answer that cannot be read: {error}"
            ))),
        }
    }

    /// Whether an answer is valid by the official schemas, if there are any.
    fn check_schemas(&self, answer: &HttpAnswer) -> Result<(), CallError> {
        let (Some(schemas), Ok(text)) = (&self.schemas, std::str::from_utf8(&answer.body)) else {
            return Ok(());
        };
        match schemas.check(text).as_slice() {
            [] => Ok(()),
            all => {
                let all: Vec<String> = all.iter().map(ToString::to_string).collect();
                Err(CallError::Wrong(format!(
                    "an answer that is not valid by the official schemas: {}",
                    all.join("; ")
                )))
            }
        }
    }

    /// Sends a body that was written elsewhere, and gives the answer as it came.
    ///
    /// # Errors
    /// [`CallError::Unreachable`].
    pub async fn exchange(
        &self,
        address: &str,
        operation: &'static OperationInfo,
        body: XmlWriter,
        addressing: &Addressing,
    ) -> Result<HttpAnswer, CallError> {
        let open =
            matches!(operation.access, onvif_core::auth::AccessClass::PreAuth) && !*lock(&self.insists);
        let login = if open { Login::None } else { self.login() };
        let created = DateTime::from_unix(now_seconds() + *lock(&self.clock), 0);
        let token = match (&self.credentials, login) {
            (Some(credentials), Login::UsernameToken) => Some((credentials, created, Token::Right)),
            _ => None,
        };
        let mut message = envelope::write(body, addressing, operation, token);
        if let Some(style) = *lock(&self.style) {
            message = style.apply(&message);
        }
        self.post(address, message, operation.action, login == Login::Digest)
            .await
    }

    /// Sends a body with a username token that may be wrong, whatever the login is, and gives the answer as it came.
    ///
    /// # Errors
    /// [`CallError::Unreachable`].
    pub async fn exchange_with_token(
        &self,
        address: &str,
        operation: &'static OperationInfo,
        body: XmlWriter,
        token: Token,
    ) -> Result<HttpAnswer, CallError> {
        let created = DateTime::from_unix(now_seconds() + *lock(&self.clock), 0);
        let token = match (&self.credentials, token) {
            (Some(credentials), token) if token != Token::None => Some((credentials, created, token)),
            _ => None,
        };
        let message = envelope::write(body, &Addressing::default(), operation, token);
        self.post(address, message, operation.action, false).await
    }

    /// Posts a message as it is.
    ///
    /// # Errors
    /// [`CallError::Unreachable`].
    pub async fn post(
        &self,
        address: &str,
        message: String,
        action: &str,
        digest: bool,
    ) -> Result<HttpAnswer, CallError> {
        let began = std::time::Instant::now();
        let _asking = Asking::one_more(&self.asking);
        let (answer, heads) = self.http.post(address, message.clone(), action, digest).await;
        let response = |answer: &HttpAnswer| String::from_utf8_lossy(&answer.body).into_owned();
        self.keep(address, heads, message, &answer, response, began);
        answer.map_err(|failed| CallError::Unreachable(failed.to_string()))
    }

    /// Keeps what was said by HTTP.
    fn keep(
        &self,
        address: &str,
        heads: Vec<Heads>,
        request: String,
        answer: &Result<HttpAnswer, Failed>,
        response: impl FnOnce(&HttpAnswer) -> String,
        began: std::time::Instant,
    ) {
        let (status, content_type, response) = match answer {
            Ok(answer) => (answer.status, answer.content_type.clone(), response(answer)),
            Err(failed) => (0, String::new(), failed.to_string()),
        };
        self.record(Exchange {
            url: address.to_owned(),
            heads,
            request,
            status,
            content_type,
            response,
            milliseconds: began.elapsed().as_millis().try_into().unwrap_or(u64::MAX),
        });
    }

    /// Fetches an address, for example of a snapshot.
    ///
    /// # Errors
    /// [`CallError::Unreachable`].
    pub async fn get(&self, address: &str) -> Result<HttpAnswer, CallError> {
        let began = std::time::Instant::now();
        let _asking = Asking::one_more(&self.asking);
        let (answer, heads) = self.http.get(address).await;
        self.keep(address, heads, String::new(), &answer, fetched, began);
        answer.map_err(|failed| CallError::Unreachable(failed.to_string()))
    }

    /// Posts a file to an address, for example an image.
    ///
    /// # Errors
    /// [`CallError::Unreachable`].
    pub async fn upload(
        &self,
        address: &str,
        media_type: &str,
        file: impl Into<bytes::Bytes>,
    ) -> Result<HttpAnswer, CallError> {
        let file: bytes::Bytes = file.into();
        let request = format!("{} octets of {media_type}", file.len());
        let began = std::time::Instant::now();
        let _asking = Asking::one_more(&self.asking);
        let (answer, heads) = self.http.upload(address, media_type, file).await;
        let response = |answer: &HttpAnswer| String::from_utf8_lossy(&answer.body).into_owned();
        self.keep(address, heads, request, &answer, response, began);
        answer.map_err(|failed| CallError::Unreachable(failed.to_string()))
    }
}

/// The most characters of a text that was fetched, as the report has it.
const SHOWN: usize = 16 << 10;

/// A file that was fetched, as the report has it: text up to a length, of all else (pictures, backups, which may hold secrets) the size.
fn fetched(answer: &HttpAnswer) -> String {
    let media_type = answer.content_type.split(';').next().unwrap_or_default().trim();
    let lower = media_type.to_ascii_lowercase();
    let text = lower.starts_with("text/") || lower.ends_with("/xml") || lower.ends_with("+xml");
    match std::str::from_utf8(&answer.body) {
        Ok(body) if text && body.len() <= SHOWN => body.to_owned(),
        Ok(body) if text => {
            let start: String = body.chars().take(SHOWN).collect();
            format!("{start}\n({} octets in all)", body.len())
        }
        _ => format!("{} octets of {media_type}", answer.body.len()),
    }
}

/// A request that is under way, as long as it lives.
struct Asking<'a>(&'a AtomicUsize);

impl Asking<'_> {
    fn one_more(all: &AtomicUsize) -> Asking<'_> {
        all.fetch_add(1, Ordering::Relaxed);
        Asking(all)
    }
}

impl Drop for Asking<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl fmt::Debug for Device {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Device")
            .field("target", &self.target)
            .finish_non_exhaustive()
    }
}

/// What every answer has to be, before its content counts: HTTP status, media type, envelope, addressing.
fn check_form(
    operation: &OperationInfo,
    answer: &HttpAnswer,
    addressing: &Addressing,
) -> Result<(), CallError> {
    let wrong = |reason: String| Err(CallError::Wrong(reason));
    if answer.status == 401 {
        return wrong("HTTP status 401: the login was refused".to_owned());
    }
    if operation.response.is_none() {
        return Ok(());
    }
    let media_type = answer.content_type.split(';').next().unwrap_or_default().trim();
    if !media_type.eq_ignore_ascii_case("application/soap+xml") {
        return wrong(format!(
            "HTTP status {} with the media type {media_type:?} instead of application/soap+xml",
            answer.status
        ));
    }
    if let Some(charset) = parameter(&answer.content_type, "charset")
        && !charset.eq_ignore_ascii_case("utf-8")
    {
        return wrong(format!("the charset {charset:.50} instead of utf-8"));
    }
    let envelope = match Envelope::parse(&answer.body, Limits::default()) {
        Ok(envelope) => envelope,
        Err(fault) => return wrong(format!("no SOAP 1.2 envelope: {}", fault.reason())),
    };
    let fault = envelope
        .body
        .as_ref()
        .is_some_and(|start| start.is(Ns::SOAP, "Fault"));
    let fitting = match answer.status {
        200 => !fault,
        // SOAP 1.2, part 2, table 20: 400 for the sender's mistakes, 500 for all others; devices that mix them up are common and tolerated.
        400 | 500 => fault,
        _ => false,
    };
    if !fitting {
        let what = if fault { "a fault" } else { "a response" };
        return wrong(format!("HTTP status {} with {what}", answer.status));
    }
    if let Some(action) = &envelope.header.action
        && !fault
        && action != operation.response_action
    {
        return wrong(format!(
            "the action {action:.200} instead of {}",
            operation.response_action
        ));
    }
    // RFC 3902: the parameter says which action the message has.
    if let Some(action) = parameter(&answer.content_type, "action")
        && !fault
        && !action.is_empty()
        && action != operation.response_action
    {
        return wrong(format!(
            "the media type has the action {action:.200} instead of {}",
            operation.response_action
        ));
    }
    if addressing.is_asked() && !fault {
        if envelope.header.action.is_none() {
            return wrong("no wsa:Action in the answer".to_owned());
        }
        // Core, event handling: WS-Addressing is supported for the event services; its section 3.4 has the id of the request in every reply.
        match (&addressing.message_id, &envelope.header.relates_to) {
            (Some(id), None) => return wrong(format!("no wsa:RelatesTo in the answer to {id}")),
            (Some(id), Some(relates)) if relates != id => {
                return wrong(format!("wsa:RelatesTo {relates:.200} instead of {id}"));
            }
            _ => {}
        }
    }
    Ok(())
}

/// A parameter of a media type, without its quotes.
fn parameter<'a>(media_type: &'a str, name: &str) -> Option<&'a str> {
    media_type.split(';').skip(1).find_map(|part| {
        let (key, value) = part.split_once('=')?;
        key.trim()
            .eq_ignore_ascii_case(name)
            .then(|| value.trim().trim_matches('"'))
    })
}

fn now_seconds() -> i64 {
    DateTime::from_system_time(std::time::SystemTime::now()).unix_seconds()
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
