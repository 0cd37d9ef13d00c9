//! The Device service (ONVIF Core, "Device management").
//!
//! It tells what the device is and has, and keeps accounts, scopes, name, date and time. What the machine below does is left to a
//! [`SystemBackend`] and a [`NetworkBackend`].

mod access_policy;
mod capabilities;
mod discovery;
mod events;
mod geo;
mod kept;
mod link;
mod maintenance;
mod network;
mod operations;
mod policies;
#[cfg(feature = "deviceio")]
mod relays;
mod remote;
mod roles;
mod state;
mod storage;
mod system;
mod time;
mod users;
mod zone;

use std::sync::{Arc, PoisonError, RwLock};

use onvif_core::auth::AccessPolicy;

use crate::backend::network::NetworkBackend;
use crate::backend::storage::StorageBackend;
use crate::backend::system::SystemBackend;
use crate::builder::{BuildError, ENDPOINT, Service, Setup};
use crate::device::Common;
use crate::events::Emitter;
use crate::firmware::{Upgrades, Verdict};
use crate::net::ddns::{DynamicDnsConfig, Registrar};
use crate::net::discovery::STARTS;
use crate::net::sntp::{SntpConfig, TimeKeeper};
use crate::storage::{KEYSTORE_DOCUMENT, Persistent};
use kept::Keeping;
pub use maintenance::{BackupKey, backup_key};
use state::State;
use zone::Zone;

/// Path of the Device service, which ONVIF Core fixes.
pub const PATH: &str = "/onvif/device_service";

/// Where a client that asks finds the service descriptions.
const WSDL_URL: &str = "https://www.onvif.org/profiles/specifications/";

/// The state machine of the Device service.
pub(crate) struct DeviceManagement {
    common: Arc<Common>,
    state: Persistent<State>,
    network_state: Persistent<network::NetworkState>,
    time_keeper: TimeKeeper,
    registrar: Registrar,
    /// Made of the state, to be at hand.
    zone: RwLock<Zone>,
    network: Arc<dyn NetworkBackend>,
    system: Option<Arc<dyn SystemBackend>>,
    fixed_scopes: Vec<String>,
    #[cfg(feature = "deviceio")]
    relays: relays::Relays,
    /// The access policy that the device was built with.
    built_policy: AccessPolicy,
    policy: Persistent<access_policy::Stored>,
    locations: Persistent<geo::Locations>,
    location_emitter: Emitter,
    storages: Option<storage::Storages>,
    upgrades: Option<Upgrades>,
    uploads: maintenance::Uploads,
    /// Where firmware can come from the maker's cloud.
    cloud_events: Option<maintenance::CloudEvents>,
    /// Where backups can be made.
    backup_emitter: Option<Emitter>,
    backup_key: Option<BackupKey>,
    /// Documents that stand for the device itself and are no part of a backup.
    private_documents: Vec<String>,
}

/// What the builder knows for the Device service.
pub(crate) struct Parts {
    pub network: Arc<dyn NetworkBackend>,
    pub system: Option<Arc<dyn SystemBackend>>,
    pub time_servers: SntpConfig,
    pub extras: Extras,
}

/// What few devices have.
#[derive(Default)]
pub(crate) struct Extras {
    pub upgrades: Option<Upgrades>,
    pub storages: Option<Arc<dyn StorageBackend>>,
    pub backup_key: Option<BackupKey>,
    pub private_documents: Vec<String>,
    pub dynamic_dns: DynamicDnsConfig,
}

/// Installs the service, after everything else, because its fixed scopes are those of all parts.
pub(crate) fn install(parts: Parts, setup: &mut Setup) -> Result<(), BuildError> {
    let common = Arc::clone(setup.common());
    let state = Persistent::open(Arc::clone(common.storage()), state::DOCUMENT, State::default)?;
    let settings = state.get();
    common.clock().set_offset_ms(settings.time.offset_ms);
    if let Some(algorithms) = users::algorithms(&settings.hashing_algorithms) {
        common.authenticator().digest().set_algorithms(algorithms);
    }
    if let Some(warning) = settings.auth_warning {
        common.authenticator().set_warning(warning.into());
    }
    let zone = Zone::parse(&settings.time.zone, settings.time.daylight)
        .ok_or_else(|| BuildError::Module("the time zone in the stored state is none".to_owned()))?;
    let network_state = network::open(&common, &parts.network)?;
    common.clock().set_zone(zone.rules());
    let storage = || Arc::clone(common.storage());
    let built_policy = common.access_policy();
    let policy = Persistent::open(storage(), access_policy::DOCUMENT, access_policy::Stored::default)?;
    if let Some(text) = &policy.get().0 {
        let policy = access_policy::read(text, built_policy)
            .ok_or_else(|| BuildError::Module("the access policy in the stored state is none".to_owned()))?;
        common.set_access_policy(policy);
    }
    let Extras {
        upgrades,
        storages,
        backup_key,
        mut private_documents,
        dynamic_dns,
    } = parts.extras;
    private_documents
        .extend([ENDPOINT, crate::firmware::DOCUMENT, KEYSTORE_DOCUMENT, STARTS].map(str::to_owned));
    if let (Some(upgrades), Some(system)) = (&upgrades, &parts.system) {
        // Nobody else sets them.
        let _ = common.upgrades.set(upgrades.clone());
        let _ = common.system.set(Arc::clone(system));
        if upgrades.verdict() == Verdict::RollBack {
            system.reboot();
        }
    }
    // Declared only where it can come to pass: with a key, and a machine that can start anew.
    let upgradable = upgrades
        .as_ref()
        .filter(|upgrades| parts.system.is_some() && !upgrades.backend().keys().is_empty());
    let from_cloud = upgradable.filter(|upgrades| upgrades.cloud().is_some());
    let cloud_events = match from_cloud {
        Some(upgrades) => {
            let events = maintenance::CloudEvents::declare(upgrades, setup)?;
            let (upgrades, told) = (upgrades.clone(), events.clone());
            // Nobody else sets it.
            let _ = common
                .after_trial
                .set(Box::new(move || told.tell(upgrades.cloud_outcome())));
            Some(events)
        }
        None => None,
    };
    events::watch_logins(&parts.network, setup)?;
    let backups = maintenance::can_back_up(&common, parts.system.is_some());
    let uploads = if backups || upgradable.is_some() {
        maintenance::Uploads::declare(setup)?
    } else {
        maintenance::Uploads::default()
    };
    let backup_emitter = if backups {
        Some(events::last_backup(settings.last_backup, setup)?)
    } else {
        None
    };
    let storages = storages.map(|backend| storage::Storages::open(backend, storage()));
    let locations = Persistent::open(storage(), geo::DOCUMENT, geo::Locations::default)?;
    #[cfg(feature = "ptz")]
    {
        let told = locations.clone();
        // Nobody else sets them.
        let _ = common
            .poses
            .set(Box::new(move |source| geo::pose(&told.get(), source)));
    }
    link::watch(&common, &parts.network)?;
    let management = Arc::new(DeviceManagement {
        network_state,
        time_keeper: TimeKeeper::new(
            parts.time_servers,
            Arc::clone(common.clock()),
            Arc::clone(&parts.network),
        ),
        registrar: Registrar::new(dynamic_dns, &common, Arc::clone(&parts.network)),
        fixed_scopes: fixed_scopes(setup),
        zone: RwLock::new(zone),
        network: parts.network,
        system: parts.system,
        #[cfg(feature = "deviceio")]
        relays: relays::Relays(setup.io()),
        built_policy,
        policy,
        location_emitter: geo::declare(setup, &locations.get())?,
        locations,
        storages: storages.transpose()?,
        upgrades,
        uploads,
        cloud_events,
        backup_emitter,
        backup_key,
        private_documents,
        common,
        state,
    });
    management.announce();
    management.keep_time();
    management.keep_registered();
    let reset = Arc::clone(&management);
    setup.on_factory_default(move |kind| {
        let management = Arc::clone(&reset);
        Box::pin(async move { management.reset(kind).await })
    });
    maintenance::install(&management, setup);
    setup.first_service(Service::new(Keeping::new(management), PATH));
    Ok(())
}

/// Core: at least one fixed entry each of the categories hardware and name; those of the profiles come from whoever claims them.
fn fixed_scopes(setup: &Setup) -> Vec<String> {
    let mut scopes = setup.scopes().to_vec();
    let identity = setup.common().identity();
    let has = |scopes: &[String], category: &str| {
        let prefix = format!("onvif://www.onvif.org/{category}/");
        scopes.iter().any(|scope| scope.starts_with(&prefix))
    };
    for (category, value) in [("hardware", &identity.hardware_id), ("name", &identity.model)] {
        if !has(&scopes, category) {
            let value = discovery::escaped(value);
            scopes.push(format!("onvif://www.onvif.org/{category}/{value}"));
        }
    }
    scopes
}

impl DeviceManagement {
    fn zone(&self) -> Zone {
        self.zone.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn set_zone(&self, zone: Zone) {
        self.common.clock().set_zone(zone.rules());
        *self.zone.write().unwrap_or_else(PoisonError::into_inner) = zone;
        // The time that was told since the document changed may be that of the zone before.
        crate::storage::note_change();
    }
}
