//! The hub of all events of a device: where topics are declared, and what they emit comes in and goes out.
//!
//! Every part of a device declares its topics while the device is built and gets an [`Emitter`] for each. What is declared is what `GetEventProperties` lists; what
//! is emitted reaches every observer, of which the Event service is one. Without any, emitting costs little more than the comparison with the state before.

use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use onvif_core::events::{DeclaredTopic, PropertyStore};
pub use onvif_core::events::{Group, MessageError, Notification, PropertyOperation, Topic, TopicError};

use crate::builder::BuildError;
use crate::clock::Clock;

/// Is told of every notification, in the order in which they happen.
///
/// It is called while the hub is locked: it must neither wait nor call the hub.
pub type Observer = Box<dyn Fn(&Arc<Notification>) + Send + Sync>;

/// The hub. Cheap to clone.
#[derive(Clone)]
pub struct Events {
    inner: Arc<Inner>,
}

struct Inner {
    clock: Arc<Clock>,
    fixed: AtomicBool,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    topics: Vec<Arc<DeclaredTopic>>,
    properties: PropertyStore,
    observers: Vec<Observer>,
}

impl Events {
    pub(crate) fn new(clock: Arc<Clock>) -> Events {
        Events {
            inner: Arc::new(Inner {
                clock,
                fixed: AtomicBool::new(false),
                state: Mutex::default(),
            }),
        }
    }

    /// Declares a topic. Whoever declares a topic has to emit it. Two parts may declare the same topic in the same way and share it.
    ///
    /// # Errors
    /// [`BuildError::Module`] for a faulty declaration, one that contradicts an earlier one, and after the device has been built: the set of topics is
    /// fixed from then on, and clients are told so.
    pub fn declare(&self, topic: Topic) -> Result<Emitter, BuildError> {
        let failed = |reason: String| BuildError::Module(reason);
        let declared = topic.check().map_err(|error| failed(error.to_string()))?;
        let mut state = self.lock();
        let same_path = |other: &Arc<DeclaredTopic>| other.segments() == declared.segments();
        if let Some(index) = state.topics.iter().position(same_path) {
            return match state.topics.get(index) {
                Some(other) if **other == declared => Ok(self.emitter(index, other)),
                _ => Err(failed(format!(
                    "the topic {} is declared in two ways",
                    declared.path()
                ))),
            };
        }
        if self.inner.fixed.load(Ordering::Relaxed) {
            return Err(failed(format!(
                "the topic {} is declared after the device has been built",
                declared.path()
            )));
        }
        let declared = Arc::new(declared);
        state.topics.push(Arc::clone(&declared));
        Ok(self.emitter(state.topics.len() - 1, &declared))
    }

    /// The emitter of a topic that has been declared.
    #[cfg(any(feature = "device", feature = "events"))]
    pub(crate) fn emitter_of(&self, path: &str) -> Option<Emitter> {
        let state = self.lock();
        let index = state.topics.iter().position(|topic| topic.path() == path)?;
        Some(self.emitter(index, state.topics.get(index)?))
    }

    /// A reference that does not keep the hub.
    #[cfg(feature = "events")]
    pub(crate) fn downgrade(&self) -> WeakEvents {
        WeakEvents(Arc::downgrade(&self.inner))
    }

    fn emitter(&self, index: usize, topic: &Arc<DeclaredTopic>) -> Emitter {
        Emitter {
            events: self.clone(),
            index,
            topic: Arc::clone(topic),
        }
    }

    /// From now on the set of topics stays as it is.
    pub(crate) fn fix(&self) {
        self.inner.fixed.store(true, Ordering::Relaxed);
    }

    /// The declared topics, in the order of their declaration.
    pub fn topics(&self) -> Vec<Arc<DeclaredTopic>> {
        self.lock().topics.clone()
    }

    /// Adds an observer for the life of the device. It is not told what has happened before; [`with_properties`](Self::with_properties) tells the
    /// states that there are.
    pub fn observe(&self, observer: impl Fn(&Arc<Notification>) + Send + Sync + 'static) {
        self.lock().observers.push(Box::new(observer));
    }

    /// Calls with the state of every property, as `Initialized`, while nothing is emitted: whoever begins to take notifications in the call
    /// misses none and gets none twice. Must not wait, and must not call the hub.
    pub fn with_properties<R>(&self, call: impl FnOnce(&PropertyStore) -> R) -> R {
        call(&self.lock().properties)
    }

    /// The clock of the device in whole milliseconds, which is what clients are told.
    fn now(&self) -> SystemTime {
        let now = self.inner.clock.now();
        match now.duration_since(UNIX_EPOCH) {
            Ok(since) => now - Duration::from_nanos(u64::from(since.subsec_nanos() % 1_000_000)),
            Err(_) => now,
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.inner.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Events {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Events").finish_non_exhaustive()
    }
}

/// The hub, for as long as somebody else keeps it.
#[cfg(feature = "events")]
pub(crate) struct WeakEvents(std::sync::Weak<Inner>);

#[cfg(feature = "events")]
impl WeakEvents {
    pub fn upgrade(&self) -> Option<Events> {
        Some(Events {
            inner: self.0.upgrade()?,
        })
    }
}

/// Emits the messages of one topic. Cheap to clone; emitting never waits, and can be done from any thread.
///
/// Items are pairs of name and value. Those that do not fit the declaration are a mistake in the program: a debug build panics, any other logs it and emits nothing.
#[derive(Clone, Debug)]
pub struct Emitter {
    events: Events,
    index: usize,
    topic: Arc<DeclaredTopic>,
}

impl Emitter {
    /// The topic.
    pub fn topic(&self) -> &DeclaredTopic {
        &self.topic
    }

    /// Tells the state of a property: `Initialized` if it is new, `Changed` if its data differ from before, nothing if they do not. `source` has the items of source
    /// and key.
    pub fn set(&self, source: &[(&str, &str)], data: &[(&str, &str)]) {
        self.send(Some(PropertyOperation::Changed), source, data);
    }

    /// Tells that a property is no more; nothing if it was not there.
    pub fn remove(&self, source: &[(&str, &str)]) {
        self.send(Some(PropertyOperation::Deleted), source, &[]);
    }

    /// As [`remove`](Self::remove), with what the data are at the end.
    pub fn remove_with(&self, source: &[(&str, &str)], data: &[(&str, &str)]) {
        self.send(Some(PropertyOperation::Deleted), source, data);
    }

    /// Tells that an event has happened.
    pub fn emit(&self, source: &[(&str, &str)], data: &[(&str, &str)]) {
        self.send(None, source, data);
    }

    /// Removes every property of the topic for which `keep` is false.
    pub fn retain(&self, keep: impl Fn(&Notification) -> bool) {
        let mut state = self.events.lock();
        let now = self.events.now();
        let gone: Vec<_> = state
            .properties
            .of_topic(self.index)
            .filter(|property| !keep(property))
            .map(Arc::clone)
            .collect();
        for property in gone {
            let source: Vec<_> = property
                .items()
                .filter(|(item, _)| item.group != Group::Data)
                .map(|(item, value)| (item.name.as_str(), value))
                .collect();
            let operation = Some(PropertyOperation::Deleted);
            if let Ok(deleted) = self.topic.message(now, operation, &source, &[])
                && let Some(told) = state.properties.remove(self.index, deleted)
            {
                state.tell(&told);
            }
        }
    }

    /// Makes the notification of an event that is not for everybody.
    #[cfg(feature = "events")]
    pub(crate) fn notification(
        &self,
        time: SystemTime,
        source: &[(&str, &str)],
        data: &[(&str, &str)],
    ) -> Option<Notification> {
        self.topic.message(time, None, source, data).ok()
    }

    fn send(&self, operation: Option<PropertyOperation>, source: &[(&str, &str)], data: &[(&str, &str)]) {
        // The time is taken under the lock, so that it does not run backwards from one notification to the next.
        let mut state = self.events.lock();
        let now = self.events.now();
        let message = match self.topic.message(now, operation, source, data) {
            Ok(message) => message,
            Err(error) => {
                drop(state);
                tracing::error!(topic = self.topic.path(), %error, "a message does not fit its topic");
                debug_assert!(false, "{}: {error}", self.topic.path());
                return;
            }
        };
        let told = match operation {
            Some(PropertyOperation::Deleted) => state.properties.remove(self.index, message),
            Some(_) => state.properties.set(self.index, message),
            None => Some(Arc::new(message)),
        };
        if let Some(told) = told {
            state.tell(&told);
        }
    }
}

impl State {
    fn tell(&self, notification: &Arc<Notification>) {
        for observer in &self.observers {
            observer(notification);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn relay() -> Topic {
        Topic::property("tns1:Device/Trigger/Relay")
            .source("RelayToken", "tt:ReferenceToken")
            .data("LogicalState", "tt:RelayLogicalState")
    }

    #[test]
    fn observers_see_what_happens() {
        let events = Events::new(Arc::default());
        let emitter = events.declare(relay()).unwrap();
        let seen = Arc::new(Mutex::new(Vec::new()));
        let copy = Arc::clone(&seen);
        events.observe(move |n| {
            let entry = (n.operation(), n.value("LogicalState").map(str::to_owned));
            copy.lock().unwrap().push(entry);
        });
        let source = [("RelayToken", "1")];
        emitter.set(&source, &[("LogicalState", "active")]);
        emitter.set(&source, &[("LogicalState", "active")]);
        emitter.set(&source, &[("LogicalState", "inactive")]);
        assert_eq!(events.with_properties(|p| p.iter().count()), 1);
        emitter.remove(&source);
        emitter.remove(&source);
        emitter.set(&source, &[("LogicalState", "active")]);
        emitter.retain(|_| false);
        let operations: Vec<_> = seen.lock().unwrap().iter().filter_map(|(o, _)| *o).collect();
        use PropertyOperation::*;
        assert_eq!(operations, [Initialized, Changed, Deleted, Initialized, Deleted]);
        assert_eq!(events.with_properties(|p| p.iter().count()), 0);
    }

    #[test]
    fn topics_are_declared_once_and_before_the_device_runs() {
        let events = Events::new(Arc::default());
        events.declare(relay()).unwrap();
        events.declare(relay()).unwrap();
        assert_eq!(events.topics().len(), 1);
        assert!(events.declare(relay().data("More", "xs:string")).is_err());
        events.fix();
        assert!(events.declare(relay()).is_ok());
        assert!(events.declare(Topic::event("tns1:Monitoring/Backup")).is_err());
    }
}
