//! The notifications that outlive a restart.
//!
//! They are stored in parts, in the order in which they happened: a part that is full is written once more and then never again, until its place is
//! taken by a later one. So a device that emits little writes little.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use onvif_core::events::{DeclaredTopic, Group, Notification, PropertyOperation};
use serde::{Deserialize, Serialize};

use super::broker::Broker;
use crate::events::{Emitter, Events};
use crate::storage::{Storage, StorageError};
use crate::task;

/// Notifications of one document.
const PART: usize = 64;
/// Octets of values with which a document is full before that, so that few are larger.
const PART_OCTETS: usize = 64 << 10;

/// Where notifications are kept.
pub(super) struct HistoryStore {
    storage: Arc<dyn Storage>,
    interval: Duration,
    begin: Emitter,
    /// How many parts there are.
    places: u64,
    /// Whether a write is due.
    due: AtomicBool,
    log: Mutex<Log>,
}

/// What has to be written.
#[derive(Default)]
struct Log {
    /// Number of the part that is being filled.
    number: u64,
    current: Vec<Arc<Notification>>,
    /// Parts that became full since the last write.
    full: VecDeque<(u64, Vec<Arc<Notification>>)>,
    changed: bool,
}

/// A document.
#[derive(Serialize, Deserialize)]
struct Part {
    /// Counts up over the life of the device.
    number: u64,
    entries: Vec<Entry>,
}

/// One notification as it is stored.
#[derive(Serialize, Deserialize)]
struct Entry {
    topic: String,
    /// Milliseconds since 1970.
    time: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    operation: Option<String>,
    #[serde(default)]
    items: Vec<(String, String)>,
}

impl HistoryStore {
    /// Opens a store for `capacity` notifications. `begin` is the topic of the event that tells of the beginning.
    pub fn new(
        storage: Arc<dyn Storage>,
        capacity: usize,
        interval: Duration,
        begin: Emitter,
    ) -> HistoryStore {
        HistoryStore {
            storage,
            interval,
            begin,
            // One more, since the part that is being filled takes the place of the oldest.
            places: capacity.div_ceil(PART) as u64 + 1,
            due: AtomicBool::new(false),
            log: Mutex::default(),
        }
    }

    /// What was stored, the oldest first, as far as the device still has the topics. Only before the first write.
    pub fn load(&self, events: &Events) -> Result<Vec<Arc<Notification>>, StorageError> {
        let topics = events.topics();
        let mut parts = Vec::new();
        for place in 0..self.places {
            let Some(document) = self.storage.load(&name(place))? else {
                continue;
            };
            // What cannot be read is no reason not to start: it is a record of the past and no setting.
            match serde_json::from_slice::<Part>(&document) {
                Ok(part) => parts.push(part),
                Err(error) => tracing::warn!(line = error.line(), "stored events cannot be read"),
            }
        }
        parts.sort_by_key(|part| part.number);
        let mut log = self.lock();
        // Parts may have been filled since the device began to be built.
        let next = parts.last().map_or(0, |last| last.number.saturating_add(1));
        log.number += next;
        for (number, _) in &mut log.full {
            *number += next;
        }
        Ok(parts
            .iter()
            .flat_map(|part| &part.entries)
            .filter_map(|entry| Some(Arc::new(entry.notification(&topics)?)))
            .collect())
    }

    /// Takes a notification, which is written before long.
    pub fn add(&self, notification: &Arc<Notification>, broker: &Arc<Broker>) {
        let mut log = self.lock();
        log.current.push(Arc::clone(notification));
        log.changed = true;
        let octets: usize = log.current.iter().map(|entry| entry.octets()).sum();
        if log.current.len() >= PART || octets >= PART_OCTETS {
            let full = std::mem::take(&mut log.current);
            let number = log.number;
            log.full.push_back((number, full));
            log.number += 1;
            if log.full.len() as u64 >= self.places {
                // A later part goes to the same place anyway.
                log.full.pop_front();
            }
        }
        drop(log);
        self.schedule(broker);
    }

    /// The event that tells of the beginning of the buffer.
    pub fn begin(&self, time: SystemTime) -> Option<Arc<Notification>> {
        self.begin.notification(time, &[], &[]).map(Arc::new)
    }

    fn schedule(&self, broker: &Arc<Broker>) {
        if self.due.swap(true, Ordering::Relaxed) {
            return;
        }
        // Without a runtime the write waits for the next change, or for the end.
        let Ok(runtime) = tokio::runtime::Handle::try_current() else {
            self.due.store(false, Ordering::Relaxed);
            return;
        };
        let broker = Arc::downgrade(broker);
        let interval = self.interval;
        task::spawn_on(&runtime, async move {
            tokio::time::sleep(interval).await;
            let written = task::blocking(move || {
                if let Some(broker) = broker.upgrade()
                    && let Some(store) = broker.store()
                {
                    store.due.store(false, Ordering::Relaxed);
                    store.store_now();
                }
            });
            if let Err(error) = written.await {
                tracing::error!(%error, "events could not be stored");
            }
        });
    }

    /// Writes what has not been written yet. May block.
    pub fn store_now(&self) {
        let parts = {
            let mut log = self.lock();
            if !std::mem::take(&mut log.changed) {
                return;
            }
            let mut parts: Vec<_> = log.full.drain(..).collect();
            if !log.current.is_empty() {
                parts.push((log.number, log.current.clone()));
            }
            parts
        };
        for (number, notifications) in parts {
            let part = Part {
                number,
                entries: notifications.iter().map(|n| Entry::of(n)).collect(),
            };
            let stored = serde_json::to_vec(&part)
                .map_err(|error| error.to_string())
                .and_then(|document| {
                    self.storage
                        .store(&name(number % self.places), &document)
                        .map_err(|error| error.to_string())
                });
            if let Err(error) = stored {
                tracing::error!(error, "events could not be stored");
            }
        }
    }

    /// Forgets everything. May block.
    pub fn clear(&self) -> Result<(), StorageError> {
        *self.lock() = Log::default();
        (0..self.places).try_for_each(|place| self.storage.remove(&name(place)))
    }

    fn lock(&self) -> MutexGuard<'_, Log> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn name(place: u64) -> String {
    format!("events-{place}")
}

impl Entry {
    fn of(notification: &Notification) -> Entry {
        Entry {
            topic: notification.topic().path().to_owned(),
            time: notification
                .time()
                .duration_since(UNIX_EPOCH)
                .map_or(0, |since| u64::try_from(since.as_millis()).unwrap_or(u64::MAX)),
            operation: notification.operation().map(|o| o.as_str().to_owned()),
            items: notification
                .items()
                .map(|(item, value)| (item.name.clone(), value.to_owned()))
                .collect(),
        }
    }

    fn notification(&self, topics: &[Arc<DeclaredTopic>]) -> Option<Notification> {
        use PropertyOperation::{Changed, Deleted, Initialized};
        let topic = topics.iter().find(|topic| topic.path() == self.topic)?;
        let operation = match &self.operation {
            None => None,
            Some(text) => Some(
                [Initialized, Changed, Deleted]
                    .into_iter()
                    .find(|o| o.as_str() == text)?,
            ),
        };
        let time = UNIX_EPOCH.checked_add(Duration::from_millis(self.time))?;
        let is_data = |name: &str| {
            let mut data = topic.declaration().items(Group::Data);
            data.any(|item| item.name == name)
        };
        let (data, source): (Vec<_>, Vec<_>) = self
            .items
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .partition(|(name, _)| is_data(name));
        topic.message(time, operation, &source, &data).ok()
    }
}
