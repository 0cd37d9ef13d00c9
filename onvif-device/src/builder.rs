//! Puts a device together.

use std::any::Any;
use std::fmt;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, OnceLock, RwLock};

use onvif_core::auth::{AccessPolicy, PasswordRules, Secret};
use onvif_core::generated::tt;
#[cfg(feature = "device")]
use onvif_core::xml::Ns;
use tokio::sync::watch;
use uuid::Uuid;

use crate::authenticate::{self, AuthObserver, Authenticator};
use crate::backend::monitor::MonitorBackend;
use crate::backend::network::{HostNetwork, NetworkBackend};
use crate::backend::system::SystemBackend;
use crate::backend::video::BoxFuture;
use crate::clock::Clock;
use crate::device::{Announcement, Common, Device, FactoryDefault, Identity, Inner, Registry, Reset};
use crate::dispatch::Dispatch;
use crate::events::Events;
use crate::net::sntp::SntpConfig;
use crate::remote_user::RemoteUser;
use crate::router::{Endpoint, RequestLimits, Route, Router};
#[cfg(feature = "device")]
use crate::services::device;
use crate::services::hardware;
use crate::storage::{MemoryStorage, Persistent, Storage, StorageError};
use crate::users::{UserError, Users};

/// Adds what a service says to the reply of `GetCapabilities`, which knows the services of its time only: the address of the service and
/// the capabilities to fill in.
pub type LegacyCapabilities = Arc<dyn Fn(String, &mut tt::Capabilities) + Send + Sync>;

/// A service as it is registered: what answers, where, and what is told about it.
///
/// `GetServices` lists every registered service, with what its own `GetServiceCapabilities` answers.
#[derive(Clone)]
pub struct Service {
    pub(crate) dispatch: Arc<dyn Dispatch>,
    pub(crate) path: String,
    pub(crate) version: (i32, i32),
    pub(crate) legacy: Option<LegacyCapabilities>,
    pub(crate) listed: bool,
}

impl Service {
    /// A service that answers at a path such as `/onvif/media_service`, and below it.
    pub fn new(dispatch: impl Dispatch, path: impl Into<String>) -> Service {
        Service {
            dispatch: Arc::new(dispatch),
            path: path.into(),
            version: SPECIFICATION,
            legacy: None,
            listed: true,
        }
    }

    /// The version of the specification that the service follows: year and month of the release. The default is that of the
    /// schemas from which the types are generated.
    pub fn version(mut self, major: i32, minor: i32) -> Service {
        self.version = (major, minor);
        self
    }

    /// What the service adds to the reply of `GetCapabilities`.
    pub fn legacy_capabilities(
        mut self,
        add: impl Fn(String, &mut tt::Capabilities) + Send + Sync + 'static,
    ) -> Service {
        self.legacy = Some(Arc::new(add));
        self
    }

    /// Keeps the service out of `GetServices`: for parts of a service that have a port type of their own, such as the subscription manager.
    pub fn unlisted(mut self) -> Service {
        self.listed = false;
        self
    }

    /// Path of the service.
    pub fn path(&self) -> &str {
        &self.path
    }
}

impl fmt::Debug for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Service")
            .field("name", &self.dispatch.service().name)
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

/// The release that the types are generated from.
const SPECIFICATION: (i32, i32) = (26, 6);

/// A part of a device that installs services and routes: the level above the service traits.
pub trait Module: Send + 'static {
    /// Installs the part.
    ///
    /// # Errors
    /// Whatever makes a device with this part impossible.
    fn install(self: Box<Self>, setup: &mut Setup) -> Result<(), BuildError>;
}

/// See [`Setup::finally`].
type Finish = Box<dyn FnOnce() -> Result<(), BuildError>>;

/// What a [`Module`] installs into.
pub struct Setup {
    common: Arc<Common>,
    services: Vec<Service>,
    routes: Vec<Route>,
    scopes: Vec<String>,
    resets: Vec<Reset>,
    #[cfg(feature = "deviceio")]
    io: Option<Arc<crate::services::deviceio::IoModel>>,
    declaring: Vec<Finish>,
    last: Vec<Finish>,
    kept: Vec<Box<dyn Any + Send + Sync>>,
}

impl Setup {
    /// Storage, clock, accounts and identity of the device.
    pub fn common(&self) -> &Arc<Common> {
        &self.common
    }

    /// Registers a service.
    pub fn service(&mut self, service: Service) {
        self.services.push(service);
    }

    /// Registers a path outside SOAP.
    pub fn route(&mut self, route: Route) {
        self.routes.push(route);
    }

    /// Adds a fixed scope, for example `onvif://www.onvif.org/Profile/Streaming`.
    pub fn scope(&mut self, scope: impl Into<String>) {
        self.scopes.push(scope.into());
    }

    /// Adds what returns the part to its factory state (`SetSystemFactoryDefault`).
    pub fn on_factory_default(
        &mut self,
        reset: impl Fn(FactoryDefault) -> BoxFuture<'static, Result<(), StorageError>> + Send + Sync + 'static,
    ) {
        self.resets.push(Arc::new(reset));
    }

    /// Lets the Device service reach the relays too.
    #[cfg(feature = "deviceio")]
    pub(crate) fn set_io(&mut self, io: Arc<crate::services::deviceio::IoModel>) {
        self.io = Some(io);
    }

    #[cfg(feature = "deviceio")]
    pub(crate) fn io(&self) -> Option<Arc<crate::services::deviceio::IoModel>> {
        self.io.clone()
    }

    /// Declares topics when every part has been installed, for those that depend on the parts that come later.
    #[cfg(any(feature = "media", feature = "media2"))]
    pub(crate) fn declare_last(&mut self, declare: impl FnOnce() -> Result<(), BuildError> + 'static) {
        self.declaring.push(Box::new(declare));
    }

    /// Does something when every part has been installed, for what depends on the parts that come later. All topics are declared by then.
    pub fn finally(&mut self, finish: impl FnOnce() -> Result<(), BuildError> + 'static) {
        self.last.push(Box::new(finish));
    }

    /// Keeps something for as long as the device lives: a part that has no service, route or stream of its own would take its backend with it when it has been installed.
    pub fn keep(&mut self, what: impl Any + Send + Sync) {
        self.kept.push(Box::new(what));
    }

    #[cfg(feature = "device")]
    pub(crate) fn first_service(&mut self, service: Service) {
        self.services.insert(0, service);
    }

    /// The fixed scopes so far.
    pub fn scopes(&self) -> &[String] {
        &self.scopes
    }
}

impl fmt::Debug for Setup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Setup")
            .field("services", &self.services)
            .finish_non_exhaustive()
    }
}

/// Why a device cannot be built.
#[derive(Debug)]
#[non_exhaustive]
pub enum BuildError {
    /// The state cannot be read.
    Storage(StorageError),
    /// The first administrator is refused.
    Administrator(UserError),
    /// The system has no randomness for keys.
    Randomness(std::io::Error),
    /// A part of the device cannot be installed.
    Module(String),
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            BuildError::Storage(error) => error.fmt(f),
            BuildError::Administrator(error) => write!(f, "the first administrator is refused: {error}"),
            BuildError::Randomness(error) => write!(f, "the system gives no random numbers: {error}"),
            BuildError::Module(reason) => f.write_str(reason),
        }
    }
}

impl std::error::Error for BuildError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            BuildError::Storage(error) => Some(error),
            BuildError::Administrator(error) => Some(error),
            BuildError::Randomness(error) => Some(error),
            BuildError::Module(_) => None,
        }
    }
}

impl From<StorageError> for BuildError {
    fn from(error: StorageError) -> Self {
        BuildError::Storage(error)
    }
}

/// Describes a device, and builds it.
pub struct DeviceBuilder {
    identity: Identity,
    storage: Option<Arc<dyn Storage>>,
    administrator: Option<(String, Secret)>,
    password_rules: PasswordRules,
    policy: AccessPolicy,
    authentication: authenticate::Config,
    observer: Option<Arc<dyn AuthObserver>>,
    limits: RequestLimits,
    modules: Vec<Box<dyn Module>>,
    services: Vec<Service>,
    routes: Vec<Route>,
    scopes: Vec<String>,
    endpoint: Option<Uuid>,
    network: Arc<dyn NetworkBackend>,
    time_servers: SntpConfig,
    system: Option<Arc<dyn SystemBackend>>,
    monitor: Option<Arc<dyn MonitorBackend>>,
    remote_user: Option<RemoteUser>,
    #[cfg(feature = "device")]
    extras: device::Extras,
}

impl DeviceBuilder {
    pub(crate) fn new() -> DeviceBuilder {
        DeviceBuilder {
            identity: Identity {
                manufacturer: "onvif-device".to_owned(),
                model: "Device".to_owned(),
                firmware_version: env!("CARGO_PKG_VERSION").to_owned(),
                serial_number: "0".to_owned(),
                hardware_id: "generic".to_owned(),
            },
            storage: None,
            administrator: None,
            password_rules: PasswordRules::default(),
            policy: AccessPolicy::DEFAULT,
            authentication: authenticate::Config::default(),
            observer: None,
            limits: RequestLimits::default(),
            modules: Vec::new(),
            services: Vec::new(),
            routes: Vec::new(),
            scopes: Vec::new(),
            endpoint: None,
            network: Arc::new(HostNetwork),
            time_servers: SntpConfig::default(),
            system: None,
            monitor: None,
            remote_user: None,
            #[cfg(feature = "device")]
            extras: device::Extras::default(),
        }
    }

    /// Firmware upgrades. Without them, or without a [`system`](Self::system) that can reboot, the device says that its firmware cannot be upgraded.
    #[cfg(feature = "device")]
    pub fn firmware(mut self, upgrades: crate::firmware::Upgrades) -> Self {
        self.extras.upgrades = Some(upgrades);
        self
    }

    /// What can use storage configurations. Without it, the device says that it has none.
    #[cfg(feature = "device")]
    pub fn storage_targets(mut self, backend: impl crate::backend::storage::StorageBackend) -> Self {
        self.extras.storages = Some(Arc::new(backend));
        self
    }

    /// The key that seals backups, for devices that are to take each other's. Without it, each device makes a key of its own, and takes no backup but its own.
    #[cfg(feature = "device")]
    pub fn backup_key(mut self, key: crate::services::device::BackupKey) -> Self {
        self.extras.backup_key = Some(key);
        self
    }

    /// Keeps a document out of backups, and from being restored or removed by one: for what stands for this very device, like its serial number.
    #[cfg(feature = "device")]
    pub fn private_document(mut self, name: impl Into<String>) -> Self {
        self.extras.private_documents.push(name.into());
        self
    }

    /// The UUID of the device in discovery. Without it, one is made at the first start and kept.
    pub fn endpoint(mut self, uuid: Uuid) -> Self {
        self.endpoint = Some(uuid);
        self
    }

    /// The network below the device; the default tells what the host has.
    pub fn network(mut self, network: impl NetworkBackend) -> Self {
        self.network = Arc::new(network);
        self
    }

    /// How time servers are asked, for a network that lets the device follow them.
    pub fn time_servers(mut self, config: SntpConfig) -> Self {
        self.time_servers = config;
        self
    }

    /// How name servers are told the name and addresses of the device, for a network that lets it do so.
    #[cfg(feature = "device")]
    pub fn dynamic_dns(mut self, config: crate::net::ddns::DynamicDnsConfig) -> Self {
        self.extras.dynamic_dns = config;
        self
    }

    /// The machine below the device. Without it, the device cannot reboot and says so.
    pub fn system(mut self, system: impl SystemBackend) -> Self {
        self.system = Some(Arc::new(system));
        self
    }

    /// What watches fans, power supplies and temperatures. The device tells by events what fails (`tns1:Device/HardwareFailure`).
    pub fn hardware_monitor(mut self, monitor: impl MonitorBackend) -> Self {
        self.monitor = Some(Arc::new(monitor));
        self
    }

    /// The account with which the program logs in at other devices, opened from the [`storage`](Self::storage) of the device. Clients can set it then, and the
    /// Event service logs in with it at consumers that ask for HTTP Digest. Without it, the device says that it has no remote user.
    pub fn remote_user(mut self, remote_user: RemoteUser) -> Self {
        self.remote_user = Some(remote_user);
        self
    }

    /// What the device is.
    pub fn identity(mut self, identity: Identity) -> Self {
        self.identity = identity;
        self
    }

    /// Where the device keeps its state. Without it, the state lasts as long as the process.
    pub fn storage(mut self, storage: impl Storage) -> Self {
        self.storage = Some(Arc::new(storage));
        self
    }

    /// The first administrator of a device that has none yet. A device that has one keeps it, with the password that it has now. Without any,
    /// the device stays inactive: only operations that need no authentication answer, until [`Users::activate`] is called.
    pub fn administrator(mut self, name: impl Into<String>, password: impl Into<Secret>) -> Self {
        self.administrator = Some((name.into(), password.into()));
        self
    }

    /// What new passwords must be like.
    pub fn password_rules(mut self, rules: PasswordRules) -> Self {
        self.password_rules = rules;
        self
    }

    /// Which level may call operations of which class; the default is the default policy of ONVIF Core.
    pub fn access_policy(mut self, policy: AccessPolicy) -> Self {
        self.policy = policy;
        self
    }

    /// Digest, username tokens, lockout.
    pub fn authentication(mut self, config: authenticate::Config) -> Self {
        self.authentication = config;
        self
    }

    /// Is told of failed logins.
    pub fn auth_observer(mut self, observer: Arc<dyn AuthObserver>) -> Self {
        self.observer = Some(observer);
        self
    }

    /// What a request may use.
    pub fn limits(mut self, limits: RequestLimits) -> Self {
        self.limits = limits;
        self
    }

    /// Adds a part.
    pub fn module(mut self, module: impl Module) -> Self {
        self.modules.push(Box::new(module));
        self
    }

    /// Registers a service that is written by hand over its generated trait.
    pub fn service(mut self, service: Service) -> Self {
        self.services.push(service);
        self
    }

    /// Registers a path outside SOAP.
    pub fn route(mut self, route: Route) -> Self {
        self.routes.push(route);
        self
    }

    /// Adds a fixed scope.
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scopes.push(scope.into());
        self
    }

    /// Builds the device. Reads its state, and writes it if the first administrator is made.
    ///
    /// # Errors
    /// [`BuildError`] says what is in the way; a damaged state is an error and never a device in its factory state.
    pub fn build(self) -> Result<Device, BuildError> {
        let storage = self
            .storage
            .unwrap_or_else(|| Arc::new(MemoryStorage::new()) as Arc<dyn Storage>);
        crate::storage::apply_staged(&*storage)?;
        let users = Users::open(Arc::clone(&storage), self.password_rules)?;
        if let Some((name, password)) = self.administrator
            && !users.is_active()
        {
            users
                .activate_now(&name, password)
                .map_err(BuildError::Administrator)?;
        }
        let clock = Arc::new(Clock::default());
        let authenticator = Authenticator::new(
            self.authentication,
            users.clone(),
            Arc::clone(&clock),
            self.observer,
        )
        .map_err(BuildError::Randomness)?;
        let authenticator = Arc::new(authenticator);
        let common = Arc::new(Common {
            identity: self.identity,
            events: Events::new(Arc::clone(&clock)),
            clock: Arc::clone(&clock),
            users,
            authenticator: Arc::clone(&authenticator),
            registry: OnceLock::new(),
            announcement: watch::Sender::new(Announcement::default()),
            endpoint: match self.endpoint {
                Some(uuid) => uuid.urn().to_string(),
                None => kept_endpoint(&storage)?,
            },
            storage,
            ports: RwLock::default(),
            port_control: RwLock::default(),
            tls: std::sync::atomic::AtomicBool::new(false),
            onvif: AtomicBool::new(true),
            address_filter: Arc::default(),
            discovery: AtomicBool::new(false),
            policy: RwLock::new(self.policy),
            remote_user: self.remote_user,
            #[cfg(feature = "ptz")]
            poses: OnceLock::new(),
            #[cfg(feature = "device")]
            upgrades: OnceLock::new(),
            #[cfg(feature = "device")]
            after_trial: OnceLock::new(),
            #[cfg(feature = "device")]
            system: OnceLock::new(),
        });
        let mut setup = Setup {
            common: Arc::clone(&common),
            services: self.services,
            routes: self.routes,
            scopes: self.scopes,
            resets: Vec::new(),
            #[cfg(feature = "deviceio")]
            io: None,
            declaring: Vec::new(),
            last: Vec::new(),
            kept: Vec::new(),
        };
        for module in self.modules {
            module.install(&mut setup)?;
        }
        if let Some(monitor) = self.monitor {
            hardware::install(monitor, &mut setup)?;
        }
        #[cfg(feature = "device")]
        if !setup.services.iter().any(is_device_service) {
            let parts = device::Parts {
                network: self.network,
                system: self.system,
                time_servers: self.time_servers,
                extras: self.extras,
            };
            device::install(parts, &mut setup)?;
        }
        check_paths(&setup)?;
        for declare in std::mem::take(&mut setup.declaring) {
            declare()?;
        }
        common.events.fix();
        for finish in std::mem::take(&mut setup.last) {
            finish()?;
        }
        let router = Router {
            endpoints: setup.services.iter().map(endpoint).collect(),
            routes: setup.routes,
            authenticator,
            common: Arc::clone(&common),
            clock,
            limits: self.limits,
        };
        let registry = Arc::new(Registry {
            services: setup.services,
            resets: setup.resets,
            _kept: setup.kept,
        });
        // Only this function sets it, and only once.
        let _ = common.registry.set(Arc::downgrade(&registry));
        Ok(Device {
            inner: Arc::new(Inner {
                router,
                common,
                _registry: registry,
            }),
        })
    }
}

impl fmt::Debug for DeviceBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeviceBuilder")
            .field("identity", &self.identity)
            .finish_non_exhaustive()
    }
}

/// A service of its own takes the place of the library's.
#[cfg(feature = "device")]
fn is_device_service(service: &Service) -> bool {
    service.dispatch.service().namespace == Ns::TDS
}

/// Name of the document with the UUID of the device.
pub(crate) const ENDPOINT: &str = "endpoint";

/// The UUID of the first start. It survives every factory default: it stands for the device, not for its settings.
fn kept_endpoint(storage: &Arc<dyn Storage>) -> Result<String, StorageError> {
    let made = Persistent::open(Arc::clone(storage), ENDPOINT, String::new)?;
    if made.get().is_empty() {
        made.update_now(|urn| {
            *urn = Uuid::new_v4().urn().to_string();
            Ok::<_, StorageError>(())
        })?;
    }
    Ok(made.get().as_str().to_owned())
}

fn endpoint(service: &Service) -> Endpoint {
    Endpoint {
        path: service.path.clone(),
        dispatch: Arc::clone(&service.dispatch),
    }
}

/// Two services of one name space would hide each other; a path that is none would never be reached.
fn check_paths(setup: &Setup) -> Result<(), BuildError> {
    let paths = setup
        .services
        .iter()
        .map(|s| &s.path)
        .chain(setup.routes.iter().map(|r| &r.path));
    for path in paths {
        if !path.starts_with('/') || path.parse::<http::uri::PathAndQuery>().is_err() {
            return Err(BuildError::Module(format!("{path:?} is no path")));
        }
    }
    for (i, service) in setup.services.iter().enumerate() {
        let info = service.dispatch.service();
        let twin = setup
            .services
            .iter()
            .take(i)
            .find(|other| std::ptr::eq(other.dispatch.service(), info));
        if twin.is_some() {
            return Err(BuildError::Module(format!(
                "the {} service is registered twice",
                info.name
            )));
        }
    }
    Ok(())
}
