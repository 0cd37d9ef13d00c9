//! Who asks: HTTP Digest and WS-UsernameToken over one list of accounts, with one lockout for all ways to log in.

mod basic;
mod online;
mod warning;

use std::fmt;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::Instant;

use http::HeaderValue;
use onvif_core::auth::Credentials as _;
use onvif_core::auth::digest::{self, Binding, UriRule};
use onvif_core::auth::lockout::{self, Failure, Lockout};
use onvif_core::auth::username_token::{self, PasswordKind, Transport, UsernameToken};
use onvif_core::soap::{PASSWORD_DIGEST, PASSWORD_TEXT, UsernameTokenHeader};

use crate::address::Scheme;
use crate::clock::Clock;
use crate::context::User;
use crate::users::Users;
pub use online::{IDLE, OnlineUser};
pub use warning::WarningConfig;

/// Target of the `tracing` events that belong to the access log: failed logins, and operations that change the device or read its secrets.
pub const ACCESS_LOG: &str = "onvif_device::access";

/// Settings of an [`Authenticator`].
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// HTTP and RTSP Digest.
    pub digest: digest::Config,
    /// WS-UsernameToken: freshness, clock skew and memory.
    pub username_token: username_token::Config,
    /// When guessing locks, and for how long.
    pub lockout: lockout::Config,
    /// Whether HTTP Basic is offered and taken over TLS, beside Digest, for clients that know nothing else. Never without TLS, and never by RTSP. Default: no.
    pub basic: bool,
}

/// Why somebody is not authenticated, and with it what the answer must look like.
#[derive(Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal {
    /// Credentials are missing, wrong or stale on the level of HTTP or RTSP: status 401 with challenges.
    Challenge {
        /// The challenges say `stale=true`.
        stale: bool,
        /// What was wrong.
        reason: String,
    },
    /// The `Authorization` header cannot be meant for this request: status 400.
    Malformed(String),
    /// The username token is not accepted: `ter:NotAuthorized` with status 400 (ONVIF Core, "Authentication over HTTP and HTTPS").
    Token(String),
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refusal::Challenge { reason, .. } | Refusal::Malformed(reason) | Refusal::Token(reason) => {
                f.write_str(reason)
            }
        }
    }
}

/// A request as Digest sees it.
#[derive(Clone, Copy, Debug)]
pub struct DigestRequest<'a> {
    /// `POST`, `DESCRIBE`, …
    pub method: &'a str,
    /// The request target.
    pub target: &'a str,
    /// Value of the `Authorization` header, if there is one.
    pub authorization: Option<&'a [u8]>,
    /// How the `uri` parameter must fit the target.
    pub uri_rule: UriRule,
    /// Which nonces may be used.
    pub binding: Binding,
    /// Address of the client.
    pub peer: IpAddr,
}

/// Told of every failed and every locking attempt, for logs and events.
pub trait AuthObserver: Send + Sync + 'static {
    /// Somebody at `peer` gave a wrong password for `account`. `locked` says that this attempt made the lock fall.
    fn failed(&self, peer: IpAddr, account: &str, locked: bool);

    /// Logins from `peer` failed more often than [`WarningConfig`] lets pass, those among them that a lock refused.
    fn warning(&self, peer: IpAddr) {
        let _ = peer;
    }
}

/// Verifies credentials of every kind. Shared by all servers of the device.
pub struct Authenticator {
    users: Users,
    clock: Arc<Clock>,
    digest: digest::Verifier,
    tokens: username_token::Verifier,
    lockout: Mutex<Lockout>,
    /// What the device was built with.
    lockout_config: lockout::Config,
    /// The challenge of HTTP Basic, where it is offered.
    basic: Option<String>,
    failures: Mutex<warning::Failures>,
    observers: RwLock<Vec<Arc<dyn AuthObserver>>>,
    online: online::Online,
}

impl fmt::Debug for Authenticator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Authenticator").finish_non_exhaustive()
    }
}

impl Authenticator {
    /// A verifier with keys of its own from the random source of the system.
    ///
    /// # Errors
    /// The system has no randomness.
    pub fn new(
        config: Config,
        users: Users,
        clock: Arc<Clock>,
        observer: Option<Arc<dyn AuthObserver>>,
    ) -> std::io::Result<Authenticator> {
        let mut digest_key = [0; 32];
        let mut token_key = [0; 16];
        getrandom::fill(&mut digest_key).map_err(no_randomness)?;
        getrandom::fill(&mut token_key).map_err(no_randomness)?;
        let basic = config.basic.then(|| basic::challenge(&config.digest.realm));
        Ok(Authenticator {
            users,
            clock,
            digest: digest::Verifier::new(config.digest, &digest_key, Instant::now()),
            tokens: username_token::Verifier::new(config.username_token, token_key),
            lockout: Mutex::new(Lockout::new(config.lockout)),
            lockout_config: config.lockout,
            basic,
            failures: Mutex::new(warning::Failures::new(built_warning(&config.lockout))),
            observers: RwLock::new(observer.into_iter().collect()),
            online: online::Online::default(),
        })
    }

    /// Adds somebody who is told of failed logins.
    pub fn observe(&self, observer: Arc<dyn AuthObserver>) {
        let mut observers = self.observers.write().unwrap_or_else(PoisonError::into_inner);
        observers.push(observer);
    }

    /// When to warn of failed logins.
    pub fn warning(&self) -> WarningConfig {
        self.failures
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .config
    }

    /// Sets when to warn of failed logins. An enabled warning decides as well after how many failures within which time a lock falls (3 to 10);
    /// a disabled one leaves that to what the device was built with, since it must not be possible to guess without end. Counting starts anew, and
    /// locks that hold are released.
    pub fn set_warning(&self, config: WarningConfig) {
        let built = self.lockout_config;
        let lockout = match config.enabled {
            true => lockout::Config {
                attempts: config.failures,
                period: config.period,
                ..built
            },
            false => built,
        };
        *self.lockout() = Lockout::new(lockout);
        let mut failures = self.failures.lock().unwrap_or_else(PoisonError::into_inner);
        failures.configure(config);
    }

    /// Sets when to warn of failed logins to what the device was built with.
    pub fn reset_warning(&self) {
        self.set_warning(built_warning(&self.lockout_config));
    }

    /// The Digest verifier, for its algorithms.
    pub fn digest(&self) -> &digest::Verifier {
        &self.digest
    }

    /// Values of the `WWW-Authenticate` headers of a response 401, one header each.
    pub fn challenges(&self, binding: Binding, stale: bool) -> Vec<String> {
        self.digest.challenges(Instant::now(), binding, stale)
    }

    /// Values of the `WWW-Authenticate` headers of a response 401 to an HTTP request that came in this way, one header each.
    pub(crate) fn http_challenges(&self, scheme: Scheme, stale: bool) -> Vec<String> {
        let mut challenges = self.challenges(Binding::Any, stale);
        // The last one, because there are clients that take the first scheme that they know.
        challenges.extend(self.basic_over(scheme).cloned());
        challenges
    }

    /// Verifies the credentials of an HTTP request that came in this way: Digest, or Basic where it is taken.
    ///
    /// # Errors
    /// [`Refusal::Challenge`] and [`Refusal::Malformed`].
    pub(crate) fn verify_http(&self, request: &DigestRequest<'_>, scheme: Scheme) -> Result<User, Refusal> {
        match request.authorization {
            Some(header) if basic::is_basic(header) && self.basic_over(scheme).is_some() => {
                self.verify_basic(header, request.peer)
            }
            _ => self.verify_digest(request),
        }
    }

    fn basic_over(&self, scheme: Scheme) -> Option<&String> {
        self.basic.as_ref().filter(|_| scheme == Scheme::Https)
    }

    fn verify_basic(&self, authorization: &[u8], peer: IpAddr) -> Result<User, Refusal> {
        let challenge = |reason: &str| Refusal::Challenge {
            stale: false,
            reason: reason.to_owned(),
        };
        let (name, password) =
            basic::credentials(authorization).ok_or_else(|| challenge("the credentials cannot be read"))?;
        let now = Instant::now();
        self.check_lock(now, peer, || name.clone())
            .map_err(|locked| challenge(&locked.to_string()))?;
        let users = self.users.snapshot();
        match users.account(&name) {
            Some(account) if account.password.matches(password.expose()) => {
                self.succeeded(now, peer, &name);
                let level = account.level;
                Ok(User { name, level })
            }
            _ => {
                self.failed(now, peer, &name);
                Err(challenge("the credentials are wrong"))
            }
        }
    }

    /// Verifies Digest credentials of an HTTP or RTSP request.
    ///
    /// # Errors
    /// [`Refusal::Challenge`] and [`Refusal::Malformed`].
    pub fn verify_digest(&self, request: &DigestRequest<'_>) -> Result<User, Refusal> {
        let Some(authorization) = request.authorization else {
            return Err(Refusal::Challenge {
                stale: false,
                reason: "credentials are missing".to_owned(),
            });
        };
        let now = Instant::now();
        let account = || digest_account(authorization);
        self.check_lock(now, request.peer, account)
            .map_err(|locked| Refusal::Challenge {
                stale: false,
                reason: locked.to_string(),
            })?;
        let verified = self.digest.verify(
            now,
            &digest::Request {
                method: request.method,
                target: request.target,
                authorization,
                uri_rule: request.uri_rule,
                binding: request.binding,
            },
            &*self.users.snapshot(),
        );
        match verified {
            Ok(verified) => {
                self.succeeded(now, request.peer, &verified.username);
                Ok(User {
                    name: verified.username.into_owned(),
                    level: verified.level,
                })
            }
            Err(refusal) => {
                if refusal.is_failed_attempt() {
                    self.failed(now, request.peer, &account());
                }
                let reason = refusal.to_string();
                Err(match refusal {
                    digest::Refusal::Malformed(_) | digest::Refusal::WrongUri => Refusal::Malformed(reason),
                    other => Refusal::Challenge {
                        stale: other.is_stale(),
                        reason,
                    },
                })
            }
        }
    }

    /// Verifies a username token.
    ///
    /// # Errors
    /// [`Refusal::Token`].
    pub fn verify_token(
        &self,
        header: UsernameTokenHeader<'_>,
        peer: IpAddr,
        scheme: Scheme,
    ) -> Result<User, Refusal> {
        let now = Instant::now();
        let token = username_token(header)?;
        self.check_lock(now, peer, || token.username.to_string())
            .map_err(|locked| Refusal::Token(locked.to_string()))?;
        let transport = match scheme {
            Scheme::Http => Transport::Clear,
            Scheme::Https => Transport::Encrypted,
        };
        match self
            .tokens
            .verify(self.clock.now(), transport, &token, &*self.users.snapshot())
        {
            Ok(level) => {
                self.succeeded(now, peer, &token.username);
                Ok(User {
                    name: token.username.into_owned(),
                    level,
                })
            }
            Err(refusal) => {
                if refusal.is_failed_attempt() {
                    self.failed(now, peer, &token.username);
                }
                Err(Refusal::Token(refusal.to_string()))
            }
        }
    }

    /// Whether a user role lets this user call an operation that his level alone does not (ONVIF Core, "User roles").
    pub(crate) fn permits(&self, user: &User, prefix: &str, operation: &str) -> bool {
        self.users.snapshot().permits(&user.name, prefix, operation)
    }

    /// Users who have proven themselves within [`IDLE`], and from where. Accounts that are deleted are no longer there.
    pub fn online(&self) -> Vec<OnlineUser> {
        let users = self.users.snapshot();
        let mut all = self.online.list(Instant::now());
        all.retain(|one| users.account(&one.user).is_some());
        all
    }

    /// Releases every lock, for example when an administrator asks for it.
    pub fn release_locks(&self) {
        self.lockout().release_all();
    }

    fn check_lock(
        &self,
        now: Instant,
        peer: IpAddr,
        account: impl Fn() -> String,
    ) -> Result<(), lockout::Locked> {
        let lockout = self.lockout();
        // Nearly always nobody is watched, and then nothing has to be allocated.
        if lockout.watched() == 0 {
            return Ok(());
        }
        let checked = lockout.check(now, peer, &account());
        drop(lockout);
        if checked.is_err() {
            // Whoever goes on guessing against the lock is somebody to warn of.
            self.count(now, peer);
        }
        checked
    }

    fn succeeded(&self, now: Instant, peer: IpAddr, account: &str) {
        let mut lockout = self.lockout();
        if lockout.watched() > 0 {
            lockout.succeeded(peer, account);
        }
        drop(lockout);
        self.online.note(now, peer, account);
    }

    fn failed(&self, now: Instant, peer: IpAddr, account: &str) {
        let failure = self.lockout().failed(now, peer, account);
        let locked = matches!(failure, Failure::Locks { .. });
        tracing::warn!(target: ACCESS_LOG, %peer, account, locked, "wrong credentials");
        self.tell(|observer| observer.failed(peer, account, locked));
        self.count(now, peer);
    }

    fn count(&self, now: Instant, peer: IpAddr) {
        let warns = {
            let mut failures = self.failures.lock().unwrap_or_else(PoisonError::into_inner);
            failures.count(now, peer)
        };
        if warns {
            tracing::warn!(target: ACCESS_LOG, %peer, "logins fail again and again");
            self.tell(|observer| observer.warning(peer));
        }
    }

    fn tell(&self, tell: impl Fn(&dyn AuthObserver)) {
        let observers = self.observers.read().unwrap_or_else(PoisonError::into_inner);
        for observer in observers.iter() {
            tell(&**observer);
        }
    }

    fn lockout(&self) -> MutexGuard<'_, Lockout> {
        self.lockout.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Without another word the warning goes with the lock.
fn built_warning(lockout: &lockout::Config) -> WarningConfig {
    WarningConfig {
        enabled: true,
        period: lockout.period,
        failures: lockout.attempts.clamp(3, 10),
    }
}

fn username_token(header: UsernameTokenHeader<'_>) -> Result<UsernameToken<'_>, Refusal> {
    let password = match (header.password, header.password_type.as_deref()) {
        (None, _) => None,
        (Some(digest), Some(PASSWORD_DIGEST)) => Some(PasswordKind::Digest(digest)),
        (Some(text), None | Some(PASSWORD_TEXT)) => Some(PasswordKind::Text(text)),
        (Some(_), Some(_)) => {
            return Err(Refusal::Token(
                "the password type of the username token is not known".to_owned(),
            ));
        }
    };
    Ok(UsernameToken {
        username: header.username,
        password,
        nonce: header.nonce,
        created: header.created,
    })
}

/// The account that a Digest header names. Challenge and answer have the same form, so the parser of the former serves for both.
fn digest_account(authorization: &[u8]) -> String {
    digest::challenges(authorization)
        .ok()
        .and_then(|all| all.first()?.param("username").map(str::to_owned))
        .unwrap_or_default()
}

/// The octets of the `Authorization` header.
pub(crate) fn authorization(headers: &http::HeaderMap) -> Option<&[u8]> {
    headers
        .get(http::header::AUTHORIZATION)
        .map(HeaderValue::as_bytes)
}

fn no_randomness(error: getrandom::Error) -> std::io::Error {
    std::io::Error::other(error.to_string())
}
