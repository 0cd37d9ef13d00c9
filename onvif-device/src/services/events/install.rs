//! The Event service as a part of a device.

use std::sync::Arc;

use super::broker::Broker;
use super::history::HistoryStore;
use super::service::{EventService, Running};
use super::{Config, PATH, describe, monitoring};
use crate::builder::{BuildError, Module, Service, Setup};
use crate::events::Topic;
use crate::generated::events::EventsDispatcher;
use crate::storage::StorageError;
use crate::task;

impl EventService {
    /// A service with these limits.
    pub fn new(config: Config) -> EventService {
        EventService { config }
    }
}

impl Module for EventService {
    fn install(self: Box<Self>, setup: &mut Setup) -> Result<(), BuildError> {
        let config = self.config;
        let common = setup.common();
        let events = common.events().clone();
        let clock = Arc::clone(common.clock());
        let remote_user = common.remote_user().cloned();
        let store = if config.history > 0 {
            let begin = events.declare(Topic::event("tns1:EventBuffer/Begin"))?;
            let storage = Arc::clone(common.storage());
            Some(HistoryStore::new(
                storage,
                config.history,
                config.store_interval,
                begin,
            ))
        } else {
            None
        };
        #[cfg(feature = "mqtt")]
        let brokers = install_brokers(setup, &config)?;
        let broker = Broker::start(config, clock, events, store);
        monitoring::install(setup)?;
        let remembering = Arc::clone(&broker);
        setup.finally(move || Ok(remembering.remember()?));
        let weak = Arc::downgrade(&broker);
        setup.on_factory_default(move |_| {
            let broker = weak.upgrade();
            Box::pin(async move {
                let Some(broker) = broker else { return Ok(()) };
                broker.reset();
                let cleared = task::blocking(move || match broker.store() {
                    Some(store) => store.clear(),
                    None => Ok(()),
                });
                cleared.await.unwrap_or_else(|error| {
                    Err(StorageError::Io {
                        what: "remove the stored events".to_owned(),
                        source: std::io::Error::other(error),
                    })
                })
            })
        });
        let running = Running {
            broker,
            remote_user,
            #[cfg(feature = "mqtt")]
            brokers,
        };
        let service = Service::new(EventsDispatcher(Arc::new(running)), PATH);
        setup.service(service.legacy_capabilities(|x_addr, capabilities| {
            capabilities.events = Some(describe::legacy_capabilities(x_addr));
        }));
        Ok(())
    }
}

/// The event brokers, if the device is to have some. They are served once all topics are declared.
#[cfg(feature = "mqtt")]
fn install_brokers(
    setup: &mut Setup,
    config: &Config,
) -> Result<Option<Arc<super::brokers::Brokers>>, BuildError> {
    if config.event_brokers == 0 {
        return Ok(None);
    }
    let common = setup.common();
    let brokers = super::brokers::Brokers::open(config, common.clock(), common.events(), common.storage())?;
    let begin = Arc::downgrade(&brokers);
    setup.finally(move || {
        if let Some(brokers) = begin.upgrade() {
            brokers.serve();
        }
        Ok(())
    });
    let reset = Arc::downgrade(&brokers);
    setup.on_factory_default(move |_| {
        let brokers = reset.upgrade();
        Box::pin(async move {
            match brokers {
                Some(brokers) => brokers.reset().await,
                None => Ok(()),
            }
        })
    });
    Ok(Some(brokers))
}
