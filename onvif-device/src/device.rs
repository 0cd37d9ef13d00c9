//! The device at run time.

use std::fmt;
use std::sync::{Arc, OnceLock};

use bytes::Bytes;
use http::{Request, Response};
use onvif_core::auth::AccessPolicy;
use tokio::sync::watch;

use crate::authenticate::Authenticator;
use crate::body::{Body, BodyError};
use crate::builder::{DeviceBuilder, Service};
use crate::clock::Clock;
use crate::context::ConnectionInfo;
use crate::router::Router;
use crate::storage::Storage;
use crate::users::Users;

/// What the device is, as `GetDeviceInformation` tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// Manufacturer.
    pub manufacturer: String,
    /// Model.
    pub model: String,
    /// Version of the firmware.
    pub firmware_version: String,
    /// Serial number, unique among the devices of the manufacturer.
    pub serial_number: String,
    /// Hardware.
    pub hardware_id: String,
}

/// An ONVIF device: services, accounts and state, independent of any listener. Cheap to clone.
///
/// Requests come from the built-in server ([`net::http`](crate::net::http)) or, through [`handle`](Self::handle), from any other.
#[derive(Clone)]
pub struct Device {
    pub(crate) inner: Arc<Inner>,
}

pub(crate) struct Inner {
    pub router: Router,
    pub common: Arc<Common>,
}

/// What all services share.
pub struct Common {
    pub(crate) identity: Identity,
    pub(crate) storage: Arc<dyn Storage>,
    pub(crate) clock: Arc<Clock>,
    pub(crate) users: Users,
    pub(crate) authenticator: Arc<Authenticator>,
    /// Set once, when all modules have been installed.
    pub(crate) services: OnceLock<Vec<Service>>,
    pub(crate) announcement: watch::Sender<Announcement>,
}

/// What discovery tells of the device. It changes at run time, with scopes and modes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Announcement {
    /// `urn:uuid:…`, the same for the whole life of the device.
    pub endpoint: String,
    /// Scope URIs, fixed ones first.
    pub scopes: Vec<String>,
    /// Whether probes are answered.
    pub discoverable: bool,
    /// Path of the Device service.
    pub path: String,
}

impl Common {
    /// What the device is.
    pub fn identity(&self) -> &Identity {
        &self.identity
    }

    /// Where the device keeps its state.
    pub fn storage(&self) -> &Arc<dyn Storage> {
        &self.storage
    }

    /// The clock of the device.
    pub fn clock(&self) -> &Arc<Clock> {
        &self.clock
    }

    /// The accounts.
    pub fn users(&self) -> &Users {
        &self.users
    }

    /// Verifies credentials, for servers other than HTTP.
    pub fn authenticator(&self) -> &Arc<Authenticator> {
        &self.authenticator
    }

    /// All services, the Device service first; empty while the device is being built.
    pub fn services(&self) -> &[Service] {
        self.services.get().map_or(&[], Vec::as_slice)
    }

    /// What discovery tells, and its changes.
    pub fn announcement(&self) -> watch::Receiver<Announcement> {
        self.announcement.subscribe()
    }
}

impl fmt::Debug for Common {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Common")
            .field("identity", &self.identity)
            .finish_non_exhaustive()
    }
}

impl Device {
    /// Starts to describe a device.
    pub fn builder() -> DeviceBuilder {
        DeviceBuilder::new()
    }

    /// Answers one HTTP request to any of the paths of the device; 404 for every other path.
    pub async fn handle<B>(&self, request: Request<B>, connection: ConnectionInfo) -> Response<Body>
    where
        B: http_body::Body<Data = Bytes> + Send + 'static,
        B::Error: Into<BodyError>,
    {
        self.inner.router.handle(request, connection).await
    }

    /// Whether a path belongs to the device, for servers that have other paths as well.
    pub fn has_path(&self, path: &str) -> bool {
        self.inner.router.has_path(path)
    }

    /// What all services share: accounts, clock, storage.
    pub fn common(&self) -> &Arc<Common> {
        &self.inner.common
    }

    /// The accounts.
    pub fn users(&self) -> &Users {
        &self.inner.common.users
    }

    /// Which level may call operations of which class.
    pub fn access_policy(&self) -> &AccessPolicy {
        &self.inner.router.policy
    }
}

impl fmt::Debug for Device {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Device")
            .field("identity", &self.inner.common.identity)
            .finish_non_exhaustive()
    }
}
