//! What a handler is told about the request beside its body.

use std::net::SocketAddr;
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use http::request::Parts;
use http::{HeaderMap, Method, Uri, header};
use onvif_core::auth::access::UserLevel;
use onvif_core::soap::Header;

use crate::address::{Origin, Scheme};

/// The connection on which a request came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConnectionInfo {
    /// Address of the client.
    pub peer: SocketAddr,
    /// Our address on this connection.
    pub local: SocketAddr,
    /// Whether the connection is encrypted, by us or by whoever accepted it for us.
    pub scheme: Scheme,
}

/// An authenticated user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct User {
    /// Name of the account.
    pub name: String,
    /// Level of the account.
    pub level: UserLevel,
}

/// WS-Addressing headers of a request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Addressing {
    /// `wsa:Action`.
    pub action: Option<String>,
    /// `wsa:MessageID`.
    pub message_id: Option<String>,
    /// `wsa:To`.
    pub to: Option<String>,
    /// Address of `wsa:ReplyTo`.
    pub reply_to: Option<String>,
}

impl Addressing {
    /// Takes over what an envelope says; `None` if it says nothing.
    pub(crate) fn from_header(header: &Header<'_>) -> Option<Addressing> {
        if header.action.is_none()
            && header.message_id.is_none()
            && header.to.is_none()
            && header.reply_to.is_none()
        {
            return None;
        }
        let owned = |text: &Option<std::borrow::Cow<'_, str>>| text.as_deref().map(str::to_owned);
        Some(Addressing {
            action: owned(&header.action),
            message_id: owned(&header.message_id),
            to: owned(&header.to),
            reply_to: owned(&header.reply_to),
        })
    }
}

/// What a handler is told about the request beside its body: who asks, how the client came, and when.
pub struct RequestContext {
    head: Parts,
    connection: ConnectionInfo,
    user: Option<User>,
    addressing: Option<Addressing>,
    now: SystemTime,
    after_reply: Mutex<Vec<AfterReply>>,
}

/// Something to do when the reply has been handed over.
pub(crate) type AfterReply = Box<dyn FnOnce() + Send>;

impl std::fmt::Debug for RequestContext {
    /// Without the header fields, some of which hold credentials.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RequestContext")
            .field("path", &self.path())
            .field("connection", &self.connection)
            .field("user", &self.user)
            .finish_non_exhaustive()
    }
}

impl RequestContext {
    /// A context for a request head that came on a connection. `now` is the clock of the device.
    pub fn new(head: Parts, connection: ConnectionInfo, now: SystemTime) -> RequestContext {
        RequestContext {
            head,
            connection,
            user: None,
            addressing: None,
            now,
            after_reply: Mutex::default(),
        }
    }

    /// Does something once the reply has been handed to the connection, or the connection has ended before: a reboot, a change of addresses.
    pub fn after_reply(&self, action: impl FnOnce() + Send + 'static) {
        self.after_reply
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(Box::new(action));
    }

    pub(crate) fn take_after_reply(&self) -> Vec<AfterReply> {
        let mut after_reply = self.after_reply.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut *after_reply)
    }

    pub(crate) fn set_user(&mut self, user: Option<User>) {
        self.user = user;
    }

    pub(crate) fn set_addressing(&mut self, addressing: Option<Addressing>) {
        self.addressing = addressing;
    }

    /// The user, once authenticated. `None` for operations that need no authentication: credentials are not looked at then.
    pub fn user(&self) -> Option<&User> {
        self.user.as_ref()
    }

    /// Level of the user, [`UserLevel::Anonymous`] without one.
    pub fn level(&self) -> UserLevel {
        self.user.as_ref().map_or(UserLevel::Anonymous, |user| user.level)
    }

    /// The clock of the device when the request arrived.
    pub fn now(&self) -> SystemTime {
        self.now
    }

    /// The connection.
    pub fn connection(&self) -> &ConnectionInfo {
        &self.connection
    }

    /// Address of the client.
    pub fn peer(&self) -> SocketAddr {
        self.connection.peer
    }

    /// Scheme, host and port by which the client came. Addresses in replies are made from it.
    pub fn origin(&self) -> Origin<'_> {
        // An absolute request target takes precedence over the header (RFC 9112, 3.2.2).
        let authority = match self.head.uri.authority() {
            Some(authority) => Some(authority.as_str()),
            None => self
                .head
                .headers
                .get(header::HOST)
                .and_then(|host| host.to_str().ok()),
        };
        Origin::new(self.connection.scheme, authority, self.connection.local)
    }

    /// A URI on the origin by which the client came; `path` starts with a slash.
    pub fn uri(&self, path: &str) -> String {
        self.origin().uri(path)
    }

    /// Path of the request.
    pub fn path(&self) -> &str {
        self.head.uri.path()
    }

    /// Target of the request.
    pub fn target(&self) -> &Uri {
        &self.head.uri
    }

    /// Method of the request.
    pub fn method(&self) -> &Method {
        &self.head.method
    }

    /// Header fields of the HTTP request.
    pub fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }

    /// WS-Addressing headers, if the request has any.
    pub fn addressing(&self) -> Option<&Addressing> {
        self.addressing.as_ref()
    }
}
