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
                let cleared = tokio::task::spawn_blocking(move || match broker.store() {
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
        let service = Service::new(EventsDispatcher(Arc::new(Running { broker })), PATH);
        setup.service(service.legacy_capabilities(|x_addr, capabilities| {
            capabilities.events = Some(describe::legacy_capabilities(x_addr));
        }));
        Ok(())
    }
}
