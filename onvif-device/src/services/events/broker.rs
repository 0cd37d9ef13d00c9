//! What connects the hub with subscriptions: the machine behind a lock, those who wait for it, and the timer that ends subscriptions.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, Instant, SystemTime};

use onvif_core::events::subscription::{Id, Refusal, Request, Subscriptions};
use onvif_core::events::{History, Notification};
use tokio::sync::Notify;

use super::Config;
use super::history::HistoryStore;
use super::monitoring::PROCESSOR_USAGE;
use crate::clock::Clock;
use crate::events::Events;
use crate::storage::StorageError;
use crate::task;

/// How long the timer sleeps at most; a subscription that is over is refused at once, and its memory is given back by then.
const REAP_INTERVAL: Duration = Duration::from_secs(10);

pub(super) struct Broker {
    pub config: Config,
    pub clock: Arc<Clock>,
    pub events: Events,
    state: Mutex<State>,
    store: Option<HistoryStore>,
}

struct State {
    subscriptions: Subscriptions,
    /// Whoever waits for a subscription waits here.
    wakers: HashMap<Id, Arc<Notify>>,
    history: History,
    /// Whether the timer runs.
    timer: bool,
}

/// The clock of the runtime, which tests can stop.
pub(super) fn instant() -> Instant {
    tokio::time::Instant::now().into_std()
}

impl Broker {
    /// Begins to observe the hub.
    pub fn start(
        config: Config,
        clock: Arc<Clock>,
        events: Events,
        store: Option<HistoryStore>,
    ) -> Arc<Broker> {
        let history = History::new(config.history, clock.now());
        let broker = Arc::new(Broker {
            state: Mutex::new(State {
                subscriptions: Subscriptions::new(config.limits.clone()),
                wakers: HashMap::new(),
                history,
                timer: false,
            }),
            config,
            clock,
            events,
            store,
        });
        let observer = Arc::downgrade(&broker);
        broker.events.observe(move |notification| {
            if let Some(broker) = observer.upgrade() {
                broker.take(notification);
            }
        });
        broker
    }

    /// Takes up what was before the restart. All topics have to be declared by now.
    pub fn remember(&self) -> Result<(), StorageError> {
        if let Some(store) = &self.store {
            let before = store.load(&self.events)?;
            let mut state = self.lock();
            for notification in before {
                state.history.push(notification);
            }
        }
        Ok(())
    }

    fn take(self: &Arc<Broker>, notification: &Arc<Notification>) {
        let mut state = self.lock();
        let State {
            subscriptions,
            wakers,
            history,
            ..
        } = &mut *state;
        subscriptions.notify(notification, |id| {
            if let Some(waker) = wakers.get(&id) {
                waker.notify_one();
            }
        });
        if let Some(store) = &self.store
            && notification.topic().path() != PROCESSOR_USAGE
        {
            history.push(Arc::clone(notification));
            store.add(notification, self);
        }
    }

    /// Adds a subscription, with the state of the properties that it wants.
    pub fn subscribe(self: &Arc<Broker>, id: Id, request: Request) -> Result<Arc<Notify>, Refusal> {
        // The hub is locked around the machine, here and everywhere: nothing is emitted between the states and the first change.
        self.events.with_properties(|properties| {
            let mut state = self.lock();
            let now = instant();
            state
                .subscriptions
                .subscribe(now, id, request, properties.iter())?;
            let State {
                subscriptions,
                wakers,
                ..
            } = &mut *state;
            // Another one may have had to go.
            wakers.retain(|id, waker| {
                let alive = subscriptions.is_alive(now, *id);
                if !alive {
                    waker.notify_one();
                }
                alive
            });
            let waker = Arc::new(Notify::new());
            waker.notify_one();
            wakers.insert(id, Arc::clone(&waker));
            if !std::mem::replace(&mut state.timer, true) {
                task::spawn(run_timer(Arc::downgrade(self)));
            }
            Ok(waker)
        })
    }

    /// Calls the machine with the time.
    pub fn with<R>(&self, call: impl FnOnce(&mut Subscriptions, Instant) -> R) -> R {
        call(&mut self.lock().subscriptions, instant())
    }

    /// As [`with`](Self::with), and wakes whoever waits for the subscription if the call says so.
    pub fn act(
        &self,
        id: Id,
        call: impl FnOnce(&mut Subscriptions, Instant) -> Result<bool, Refusal>,
    ) -> Result<(), Refusal> {
        let mut state = self.lock();
        let woken = call(&mut state.subscriptions, instant())?;
        if woken && let Some(waker) = state.wakers.get(&id) {
            waker.notify_one();
        }
        Ok(())
    }

    /// Repeats the state of all properties.
    pub fn synchronize(&self, id: Id) -> Result<(), Refusal> {
        self.events.with_properties(|properties| {
            self.act(id, |all, now| all.synchronize(now, id, properties.iter()))
        })
    }

    /// Goes to a time in the past.
    pub fn seek(&self, id: Id, time: SystemTime, reverse: bool) -> Result<(), Refusal> {
        let mut state = self.lock();
        let Some(begin) = self
            .store
            .as_ref()
            .and_then(|store| store.begin(state.history.begin()))
        else {
            return Err(Refusal::NotPulled);
        };
        let State {
            subscriptions,
            history,
            wakers,
            ..
        } = &mut *state;
        let woken = subscriptions.seek(instant(), id, time, reverse, history, &begin)?;
        if woken && let Some(waker) = wakers.get(&id) {
            waker.notify_one();
        }
        Ok(())
    }

    /// Ends a subscription.
    pub fn unsubscribe(&self, id: Id) -> Result<(), Refusal> {
        let mut state = self.lock();
        state.subscriptions.unsubscribe(instant(), id)?;
        if let Some(waker) = state.wakers.remove(&id) {
            waker.notify_one();
        }
        Ok(())
    }

    /// The one who waits for a subscription waits for this.
    pub fn waker(&self, id: Id) -> Option<Arc<Notify>> {
        self.lock().wakers.get(&id).cloned()
    }

    /// Ends all subscriptions and forgets what has been.
    pub fn reset(&self) {
        let mut state = self.lock();
        state.subscriptions.clear();
        for (_, waker) in state.wakers.drain() {
            waker.notify_one();
        }
        state.history = History::new(self.config.history, self.clock.now());
    }

    pub fn store(&self) -> Option<&HistoryStore> {
        self.store.as_ref()
    }

    /// Ends those whose time is over. Returns how long the timer may sleep; `None` if there is nothing left to wait for, and then it is no longer running.
    fn reap(&self) -> Option<Duration> {
        let mut state = self.lock();
        let now = instant();
        for id in state.subscriptions.expire(now) {
            if let Some(waker) = state.wakers.remove(&id) {
                waker.notify_one();
            }
        }
        let next = state.subscriptions.next_deadline();
        state.timer = next.is_some();
        next.map(|next| next.saturating_duration_since(now).min(REAP_INTERVAL))
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Broker {
    fn drop(&mut self) {
        for waker in self.lock().wakers.values() {
            waker.notify_one();
        }
        if let Some(store) = &self.store {
            store.store_now();
        }
    }
}

async fn run_timer(broker: Weak<Broker>) {
    loop {
        let Some(wait) = broker.upgrade().and_then(|broker| broker.reap()) else {
            return;
        };
        tokio::time::sleep(wait.max(Duration::from_millis(1))).await;
    }
}
