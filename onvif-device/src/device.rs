//! The device at run time.

use std::any::Any;
use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock, PoisonError, RwLock, Weak};

use bytes::Bytes;
use http::{Request, Response};
use onvif_core::auth::AccessPolicy;
use onvif_core::soap::Fault;
use onvif_core::xml::{Ns, XmlWriter};
use tokio::sync::watch;

use crate::address_filter::AddressFilter;
use crate::authenticate::Authenticator;
use crate::backend::video::BoxFuture;
use crate::body::{Body, BodyError};
use crate::builder::{DeviceBuilder, Service};
use crate::clock::Clock;
use crate::context::{ConnectionInfo, RequestContext};
use crate::events::Events;
use crate::ports::PortControl;
use crate::remote_user::RemoteUser;
use crate::router::Router;
use crate::storage::{Storage, StorageError};
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
    /// Kept for those who have it from [`Common::registry`].
    pub _registry: Arc<Registry>,
}

/// What has been installed. The parts refer to [`Common`], so that `Common` refers back to them only weakly.
pub(crate) struct Registry {
    #[cfg_attr(
        not(feature = "device"),
        allow(dead_code, reason = "only the Device service lists the others")
    )]
    pub services: Vec<Service>,
    pub resets: Vec<Reset>,
    /// See [`Setup::keep`](crate::builder::Setup::keep).
    pub _kept: Vec<Box<dyn Any + Send + Sync>>,
}

/// What all services share.
pub struct Common {
    pub(crate) identity: Identity,
    pub(crate) storage: Arc<dyn Storage>,
    pub(crate) clock: Arc<Clock>,
    pub(crate) events: Events,
    pub(crate) users: Users,
    pub(crate) authenticator: Arc<Authenticator>,
    /// Set once, when all modules have been installed.
    pub(crate) registry: OnceLock<Weak<Registry>>,
    pub(crate) announcement: watch::Sender<Announcement>,
    /// `urn:uuid:…`.
    pub(crate) endpoint: String,
    pub(crate) ports: RwLock<Vec<(Protocol, u16)>>,
    pub(crate) port_control: RwLock<Option<Weak<dyn PortControl>>>,
    pub(crate) address_filter: Arc<AddressFilter>,
    pub(crate) discovery: AtomicBool,
    pub(crate) tls: AtomicBool,
    pub(crate) onvif: AtomicBool,
    pub(crate) policy: RwLock<AccessPolicy>,
    /// The account with which the device logs in elsewhere, if its program does so.
    pub(crate) remote_user: Option<RemoteUser>,
    /// Tells where a video source is, once there is a Device service that keeps it.
    #[cfg(feature = "ptz")]
    pub(crate) poses: OnceLock<crate::backend::ptz::PoseSource>,
    #[cfg(feature = "device")]
    pub(crate) upgrades: OnceLock<crate::firmware::Upgrades>,
    /// Is called when the firmware is no longer on trial.
    #[cfg(feature = "device")]
    pub(crate) after_trial: OnceLock<Box<dyn Fn() + Send + Sync>>,
    #[cfg(feature = "device")]
    pub(crate) system: OnceLock<Arc<dyn crate::backend::system::SystemBackend>>,
}

/// How much of the settings goes back to the factory state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactoryDefault {
    /// Everything but accounts, network settings and the video standard.
    Soft,
    /// Everything.
    Hard,
}

/// What a part does to return to its factory state.
pub type Reset = Arc<dyn Fn(FactoryDefault) -> BoxFuture<'static, Result<(), StorageError>> + Send + Sync>;

/// A protocol that the device serves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Protocol {
    /// Plain HTTP.
    Http,
    /// HTTP over TLS.
    Https,
    /// RTSP.
    Rtsp,
    /// RTSP over TLS. The schema has no name for it, so that clients neither see nor move its port.
    Rtsps,
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

    /// Where topics are declared and events come together.
    pub fn events(&self) -> &Events {
        &self.events
    }

    /// The accounts.
    pub fn users(&self) -> &Users {
        &self.users
    }

    /// Verifies credentials, for servers other than HTTP.
    pub fn authenticator(&self) -> &Arc<Authenticator> {
        &self.authenticator
    }

    /// Switches the ONVIF services on and off for whoever connects over the network; they are on at first. While they are off, their paths answer 404, and streams
    /// and plain pages such as snapshots go on. Discovery is a server of its own, which whoever switches the services off does not start.
    pub fn set_onvif(&self, on: bool) {
        self.onvif.store(on, Ordering::Relaxed);
    }

    /// Whether the ONVIF services are on.
    pub fn has_onvif(&self) -> bool {
        self.onvif.load(Ordering::Relaxed)
    }

    /// Which level may call operations of which class, now.
    pub fn access_policy(&self) -> AccessPolicy {
        *self.policy.read().unwrap_or_else(PoisonError::into_inner)
    }

    #[cfg(feature = "device")]
    pub(crate) fn set_access_policy(&self, policy: AccessPolicy) {
        *self.policy.write().unwrap_or_else(PoisonError::into_inner) = policy;
    }

    /// The account with which the device logs in elsewhere, if its program does so.
    pub fn remote_user(&self) -> Option<&RemoteUser> {
        self.remote_user.as_ref()
    }

    /// `None` while the device is being built, and when it is gone.
    pub(crate) fn registry(&self) -> Option<Arc<Registry>> {
        self.registry.get()?.upgrade()
    }

    /// The address of the device in discovery, `urn:uuid:…`, the same for its whole life.
    pub fn endpoint(&self) -> &str {
        &self.endpoint
    }

    /// Ports on which a protocol is served, in ascending order.
    pub fn ports(&self, protocol: Protocol) -> Vec<u16> {
        let ports = self.ports.read().unwrap_or_else(PoisonError::into_inner);
        let mut ports: Vec<u16> = ports
            .iter()
            .filter(|(p, _)| *p == protocol)
            .map(|(_, port)| *port)
            .collect();
        ports.sort_unstable();
        ports.dedup();
        ports
    }

    /// Notes that a protocol is served on a port. Servers of the library do so themselves.
    pub fn add_port(&self, protocol: Protocol, port: u16) {
        let mut ports = self.ports.write().unwrap_or_else(PoisonError::into_inner);
        ports.push((protocol, port));
        drop(ports);
        self.addresses_changed();
    }

    /// Notes that a protocol is no longer served on a port.
    pub fn remove_port(&self, protocol: Protocol, port: u16) {
        let mut ports = self.ports.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(at) = ports.iter().position(|entry| *entry == (protocol, port)) {
            ports.remove(at);
        }
        drop(ports);
        self.addresses_changed();
    }

    /// Whoever can move the ports of the device, as long as there is somebody.
    pub fn port_control(&self) -> Option<Arc<dyn PortControl>> {
        let control = self.port_control.read().unwrap_or_else(PoisonError::into_inner);
        control.as_ref()?.upgrade()
    }

    /// Lets clients move the ports of the device. It is held weakly: when it is gone, so is the offer.
    pub fn set_port_control(&self, control: &Arc<dyn PortControl>) {
        *self.port_control.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::downgrade(control));
    }

    /// Which addresses may connect. Servers of the library ask it themselves.
    pub fn address_filter(&self) -> &Arc<AddressFilter> {
        &self.address_filter
    }

    /// Wakes those who tell the addresses of the device to others.
    pub fn addresses_changed(&self) {
        self.announcement.send_modify(|_| {});
    }

    /// Whether the device answers probes, which capabilities tell.
    pub fn has_discovery(&self) -> bool {
        self.discovery.load(Ordering::Relaxed)
    }

    /// Whether the device has TLS, which capabilities tell.
    pub fn has_tls(&self) -> bool {
        self.tls.load(Ordering::Relaxed)
    }

    #[cfg(feature = "tls")]
    pub(crate) fn set_tls(&self) {
        self.tls.store(true, Ordering::Relaxed);
    }

    /// Notes whether a discovery server runs.
    pub fn set_discovery(&self, runs: bool) {
        self.discovery.store(runs, Ordering::Relaxed);
    }

    /// Returns every part of the device to its factory state.
    ///
    /// # Errors
    /// The first error of the storage; parts before it have been reset.
    pub async fn factory_default(&self, kind: FactoryDefault) -> Result<(), StorageError> {
        // A backup that waits to be restored would bring back what is to go.
        crate::storage::unstage(&*self.storage)?;
        if let Some(registry) = self.registry() {
            for reset in &registry.resets {
                reset(kind).await?;
            }
        }
        // Last, so that whoever asked can ask again if something fails.
        if kind == FactoryDefault::Hard {
            self.users.clear().await?;
        }
        Ok(())
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
    pub fn handle<B>(
        &self,
        request: Request<B>,
        connection: ConnectionInfo,
    ) -> impl Future<Output = Response<Body>> + Send
    where
        B: http_body::Body<Data = Bytes> + Send + 'static,
        B::Error: Into<BodyError>,
    {
        self.inner.router.handle(request, connection)
    }

    /// Calls an operation with a request element, past authentication and access classes: for code in the process of the device, such as a page of
    /// its own or a test. Returns the response element without an envelope.
    ///
    /// # Errors
    /// What the client would get; in addition, [`Fault::is_unimplemented`] tells an operation that nobody has implemented.
    pub async fn call(&self, context: &RequestContext, request: &[u8]) -> Result<XmlWriter, Fault> {
        self.inner.router.call(context, request).await
    }

    /// Whether a path belongs to the device, for servers that have other paths as well.
    pub fn has_path(&self, path: &str) -> bool {
        self.inner.router.has_path(path)
    }

    /// Whether a service of this namespace is registered.
    pub fn has_service(&self, namespace: Ns) -> bool {
        self.inner.router.has_service(namespace)
    }

    /// What all services share: accounts, clock, storage.
    pub fn common(&self) -> &Arc<Common> {
        &self.inner.common
    }

    /// The accounts.
    pub fn users(&self) -> &Users {
        &self.inner.common.users
    }

    /// Which level may call operations of which class, now.
    pub fn access_policy(&self) -> AccessPolicy {
        self.inner.common.access_policy()
    }

    /// Tells that the device serves. If its firmware is on trial, the machine checks it, and the upgrade holds or the device reboots with the firmware from
    /// before. To be called once the listeners are open; without it no upgrade ever holds.
    ///
    /// # Errors
    /// Those of the storage; the trial goes on then.
    #[cfg(feature = "device")]
    pub async fn confirm_firmware(&self) -> Result<(), StorageError> {
        let common = &self.inner.common;
        let Some(upgrades) = common.upgrades.get() else {
            return Ok(());
        };
        let verdict = upgrades.confirm().await?;
        if let Some(tell) = common.after_trial.get() {
            tell();
        }
        if verdict == crate::firmware::Verdict::RollBack
            && let Some(system) = common.system.get()
        {
            system.reboot();
        }
        Ok(())
    }
}

impl fmt::Debug for Device {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Device")
            .field("identity", &self.inner.common.identity)
            .finish_non_exhaustive()
    }
}
