//! Event brokers: events are published to brokers that clients name, over MQTT 3.1.1 (ONVIF Core, "Event Broker").
//!
//! Every configuration has a subscription of its own, of the same kind as those that clients make, and a task that publishes what comes in. The subscription begins with the
//! state of all properties, and again after a connection was lost. What happens while there is no connection waits, as much as a subscription may hold.
//! Messages of quality 1 and 2 that were under way are sent again, and those of quality 2 arrive once, for as long as the device runs and the broker keeps the session.
//!
//! Metadata is not sent, there are no client certificates, and certificates of brokers are not validated, as there is no policy for it to choose.

mod address;
mod config;
mod json;
mod link;
mod payload;
#[cfg(feature = "tls")]
mod tls;
mod worker;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use onvif_core::events::subscription::{Delivery, Id, Limits, Request};
use onvif_core::generated::tev;
use onvif_core::soap::Fault;
use serde::{Deserialize, Serialize};
use tokio::sync::watch;
use tokio::task::JoinHandle;

use self::address::{Address, Scheme};
use self::config::{BrokerConfig, invalid_filter};
use self::worker::{Status, Worker};
use super::broker::Broker;
use super::faults::Faults;
use super::{Config, filters};
use crate::clock::Clock;
use crate::events::Events;
use crate::net::mqtt::Options;
use crate::storage::{Persistent, Storage, StorageError};
use crate::task;

/// Name of the document.
const DOCUMENT: &str = "event-brokers";
/// How long a subscription lives unless it is kept; tasks keep theirs every few seconds.
const LIFETIME: Duration = Duration::from_secs(86_400);

/// What the capability `EventBrokerProtocols` says.
pub(super) fn protocols() -> String {
    let names: Vec<&str> = Scheme::ALL.iter().map(|scheme| scheme.as_str()).collect();
    names.join(" ")
}

#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(default)]
struct Stored {
    brokers: Vec<BrokerConfig>,
}

/// The brokers of a device.
pub(super) struct Brokers {
    /// The subscriptions. They are not among those of clients, and take no places of theirs.
    hub: Arc<Broker>,
    stored: Persistent<Stored>,
    served: Mutex<HashMap<String, Served>>,
    /// Held through a whole change, so that what is served is what was stored last.
    changing: tokio::sync::Mutex<()>,
    maximum: usize,
}

/// A broker with its task.
struct Served {
    config: BrokerConfig,
    id: Id,
    status: Arc<Status>,
    task: JoinHandle<()>,
    /// Ends the task when it is dropped.
    _stop: watch::Sender<()>,
}

impl Brokers {
    /// Opens the configurations; nothing is served before [`serve`](Self::serve).
    pub fn open(
        config: &Config,
        clock: &Arc<Clock>,
        events: &Events,
        storage: &Arc<dyn Storage>,
    ) -> Result<Arc<Brokers>, StorageError> {
        let hub = Config {
            limits: Limits {
                push: config.event_brokers,
                ..config.limits.clone()
            },
            history: 0,
            ..config.clone()
        };
        Ok(Arc::new(Brokers {
            hub: Broker::start(hub, Arc::clone(clock), events.clone(), None),
            stored: Persistent::open(Arc::clone(storage), DOCUMENT, Stored::default)?,
            served: Mutex::default(),
            changing: tokio::sync::Mutex::default(),
            maximum: config.event_brokers,
        }))
    }

    /// Serves what is stored. All topics have to be declared by now. Without a runtime there is nothing that could serve.
    pub fn serve(&self) {
        let Ok(runtime) = tokio::runtime::Handle::try_current() else {
            return;
        };
        let stored = self.stored.get();
        let mut served = self.lock();
        let mut before = HashMap::new();
        let old: Vec<String> = served.keys().cloned().collect();
        for address in old {
            let wanted = stored.brokers.iter().find(|config| config.address == address);
            if served
                .get(&address)
                .is_some_and(|served| Some(&served.config) == wanted)
            {
                continue;
            }
            if let Some(ended) = served.remove(&address) {
                // It may have ended by itself.
                let _ = self.hub.unsubscribe(ended.id);
                before.insert(address, ended.task);
            }
        }
        for config in &stored.brokers {
            if served.contains_key(&config.address) {
                continue;
            }
            let before = before.remove(&config.address);
            match self.start(&runtime, config, before) {
                Ok(started) => {
                    served.insert(config.address.clone(), started);
                }
                // One of an earlier version of the firmware, whose topics are gone. It is shown as offline, and can be changed.
                Err(fault) => {
                    tracing::warn!(
                        broker = config.address,
                        reason = fault.reason(),
                        "an event broker is not served"
                    );
                }
            }
        }
    }

    fn start(
        &self,
        runtime: &tokio::runtime::Handle,
        config: &BrokerConfig,
        before: Option<JoinHandle<()>>,
    ) -> Result<Served, Fault> {
        let address = Address::parse(&config.address)?;
        let filter = self.filter(config)?;
        let id = Id(u64::from_ne_bytes(random()?));
        let waker = self
            .hub
            .subscribe(
                id,
                Request {
                    delivery: Delivery::Push,
                    filter,
                    changed_only: false,
                    lifetime: LIFETIME,
                },
            )
            .map_err(|_| Fault::action_failed("There is no room for a subscription"))?;
        let (sender, stop) = watch::channel(());
        let status = Arc::new(Status::default());
        let worker = Worker {
            address,
            topic_prefix: config.topic_prefix.clone(),
            options: Options {
                client_id: config.client_id.clone(),
                credentials: config
                    .user_name
                    .clone()
                    .map(|user| (user, config.password.clone())),
                qos: config.qos,
            },
            hub: Arc::downgrade(&self.hub),
            id,
            waker,
            status: Arc::clone(&status),
            stop,
        };
        Ok(Served {
            config: config.clone(),
            id,
            status,
            task: task::spawn_on(runtime, worker.run(before)),
            _stop: sender,
        })
    }

    /// The filter of a configuration, with the fault for one that is not understood.
    fn filter(&self, config: &BrokerConfig) -> Result<onvif_core::events::Filter, Fault> {
        let asked = config
            .publish_filter()
            .map_err(|error| invalid_filter(error.to_string()))?;
        let faults = Faults {
            now: self.hub.clock.now(),
        };
        filters::filter(asked.as_ref(), &self.hub.events, faults)
            .map_err(|fault| invalid_filter(fault.reason().to_owned()))
    }

    /// `AddEventBroker`.
    pub async fn add(
        self: &Arc<Self>,
        request: tev::AddEventBroker,
    ) -> Result<tev::AddEventBrokerResponse, Fault> {
        self.change(move |brokers, stored| {
            let asked = &request.event_broker;
            let address = asked.address.trim();
            let before = stored.brokers.iter().position(|config| config.address == address);
            let known = before.and_then(|at| stored.brokers.get(at));
            let config = BrokerConfig::new(asked, known, client_id)?;
            brokers.filter(&config)?;
            if let Some(known) = before.and_then(|at| stored.brokers.get_mut(at)) {
                *known = config;
                return Ok(());
            }
            if stored.brokers.len() >= brokers.maximum {
                return Err(Fault::receiver(
                    ["Action", "TooManyEventBrokers"],
                    format!("At most {} event brokers", brokers.maximum),
                ));
            }
            stored.brokers.push(config);
            Ok(())
        })
        .await?;
        Ok(tev::AddEventBrokerResponse {})
    }

    /// `DeleteEventBroker`.
    pub async fn delete(
        self: &Arc<Self>,
        request: tev::DeleteEventBroker,
    ) -> Result<tev::DeleteEventBrokerResponse, Fault> {
        self.change(move |_, stored| {
            let address = request.address.trim();
            let before = stored.brokers.len();
            stored.brokers.retain(|config| config.address != address);
            if stored.brokers.len() == before {
                return Err(unknown());
            }
            Ok(())
        })
        .await?;
        Ok(tev::DeleteEventBrokerResponse {})
    }

    /// `GetEventBrokers`.
    pub fn told(&self, request: &tev::GetEventBrokers) -> Result<tev::GetEventBrokersResponse, Fault> {
        let address = request.address.as_deref().map(str::trim);
        let stored = self.stored.get();
        let served = self.lock();
        let event_broker: Vec<_> = stored
            .brokers
            .iter()
            .filter(|config| address.is_none_or(|address| config.address == address))
            .map(|config| {
                let served = served.get(&config.address);
                config.told(served.map_or(Status::default().as_str(), |served| served.status.as_str()))
            })
            .collect();
        if address.is_some() && event_broker.is_empty() {
            return Err(unknown());
        }
        Ok(tev::GetEventBrokersResponse { event_broker })
    }

    /// Forgets all of them.
    pub async fn reset(self: &Arc<Self>) -> Result<(), StorageError> {
        let _changing = self.changing.lock().await;
        self.stored
            .update(|stored| {
                stored.brokers.clear();
                Ok::<_, StorageError>(())
            })
            .await?;
        self.serve();
        Ok(())
    }

    /// Stores a change and serves it, in a task of its own: a client that hangs up in between leaves no difference between the two.
    async fn change(
        self: &Arc<Self>,
        change: impl FnOnce(&Brokers, &mut Stored) -> Result<(), Fault> + Send + 'static,
    ) -> Result<(), Fault> {
        let brokers = Arc::clone(self);
        let changing = task::spawn(async move {
            let _changing = brokers.changing.lock().await;
            brokers.stored.update(|stored| change(&brokers, stored)).await?;
            brokers.serve();
            Ok(())
        });
        changing
            .await
            .unwrap_or_else(|_| Err(Fault::action_failed("The event brokers could not be changed")))
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<String, Served>> {
        self.served.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn unknown() -> Fault {
    Fault::invalid_arg("InvalidAddress", "There is no event broker of this address")
}

/// A name that every broker takes: at most 23 letters and digits (MQTT 3.1.1, 3.1.3.1).
fn client_id() -> Result<String, Fault> {
    Ok(format!("onvif{:016x}", u64::from_ne_bytes(random()?)))
}

fn random() -> Result<[u8; 8], Fault> {
    let mut octets = [0; 8];
    getrandom::fill(&mut octets).map_err(|_| Fault::action_failed("The device has no random numbers"))?;
    Ok(octets)
}
