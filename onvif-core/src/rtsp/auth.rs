//! What the RTSP server asks of the device's user management.

use std::fmt;
use std::net::IpAddr;
use std::time::Instant;

/// An attempt to be let in.
#[derive(Clone, Copy)]
pub struct AuthAttempt<'a> {
    /// When the request came.
    pub now: Instant,
    /// Number of the connection, to bind nonces to.
    pub connection: u64,
    /// RTSP method as sent: part of the Digest hash.
    pub method: &'a str,
    /// Request URI as sent: part of the Digest hash.
    pub uri: &'a str,
    /// Value of the `Authorization` header, when there was one.
    pub authorization: Option<&'a str>,
    /// Address of the client, for locks against guessing.
    pub peer: IpAddr,
}

impl fmt::Debug for AuthAttempt<'_> {
    /// Leaves out the header: it proves knowledge of a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthAttempt")
            .field("connection", &self.connection)
            .field("method", &self.method)
            .field("uri", &self.uri)
            .field("authorization", &self.authorization.map(|_| "..."))
            .field("peer", &self.peer)
            .finish_non_exhaustive()
    }
}

/// Who has been let in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RtspUser {
    /// Name of the account; empty for an anonymous user where the device allows that.
    pub name: String,
}

/// Why somebody was not let in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AuthError {
    /// No credentials, wrong ones, or a scheme that is not offered: 401 with fresh challenges.
    Unauthorized,
    /// Right credentials over a nonce that is too old: 401 with `stale=true`, so that the client retries without asking its user.
    Stale,
    /// The header cannot be read, or is about another URI than the request: 400.
    Malformed,
    /// The account or the address is locked, or the account may not do this: 403.
    Forbidden,
}

/// Authentication and access, provided by the device.
pub trait RtspAuthenticator: Send + Sync {
    /// Values of the `WWW-Authenticate` headers of a 401 on a connection, one header each, in order.
    fn challenges(&self, now: Instant, connection: u64, stale: bool) -> Vec<String>;

    /// Decides whether a request is let in. Also called without credentials, so that a device can allow anonymous viewers.
    ///
    /// # Errors
    /// [`AuthError`] says which answer the client gets.
    fn verify(&self, attempt: &AuthAttempt<'_>) -> Result<RtspUser, AuthError>;

    /// Whether a user may watch the stream at `path`.
    fn may_watch(&self, user: &RtspUser, path: &str) -> bool;

    /// Whether a user may send sound to the device by the back channel of `path`. Who may not gets 403.
    fn may_talk(&self, user: &RtspUser, path: &str) -> bool {
        let _ = (user, path);
        false
    }
}
