//! Subscriptions: what each of them still has to be told, and until when it lives.
//!
//! One machine holds all subscriptions of a device. It is given the time, the notifications and what clients ask for; it has no clock, no timer and no socket of its
//! own. A queue is bounded, by its length and by what large notifications take: when it is full, the oldest notification makes room and is counted as lost. A subscription ends when it is unsubscribed, when its
//! time is over, or, if all places are taken, when it is the one that nobody has used for the longest time (see [`Limits::idle`]).

use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use super::{Filter, History, Notification, PropertyOperation};

/// The most octets of values that wait in one subscription when a [`LARGE`] notification comes.
const MAX_OCTETS: usize = 1 << 20;

/// Octets from which on a notification is large: it holds a whole configuration.
const LARGE: usize = 1 << 10;

/// Number of a subscription. Chosen at random, so that nobody mistakes a subscription for an earlier one that is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Id(pub u64);

impl Id {
    /// Reads what [`Display`](fmt::Display) writes.
    pub fn parse(text: &str) -> Option<Id> {
        let digits = text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        if text.len() != 16 || !digits {
            return None;
        }
        u64::from_str_radix(text, 16).ok().map(Id)
    }
}

impl fmt::Display for Id {
    /// 16 hexadecimal digits.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

/// How notifications reach the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Delivery {
    /// The client fetches them.
    Pull,
    /// The device sends them.
    Push,
}

/// What subscriptions may use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The most pull points.
    pub pull_points: usize,
    /// The most subscriptions that are pushed to.
    pub push: usize,
    /// The most notifications that wait in one subscription, beside the initial states of properties.
    pub queue: usize,
    /// For how long a pull point must not have been used to make room for a new one when all places are taken: a client that vanished without a word must
    /// not keep itself out when it comes back.
    pub idle: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            pull_points: 32,
            push: 16,
            queue: 1000,
            idle: Duration::from_secs(75),
        }
    }
}

/// A new subscription.
#[derive(Clone, Debug)]
pub struct Request {
    /// How notifications reach the client.
    pub delivery: Delivery,
    /// What the client wants to be told.
    pub filter: Filter,
    /// Whether it wants to be told of changes only, and not that properties come into being or go (`tev:ChangedOnly`).
    pub changed_only: bool,
    /// For how long it lives unless it is renewed.
    pub lifetime: Duration,
}

/// Why a subscription cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is no such subscription, or no longer.
    Unknown,
    /// All places are taken.
    TooMany,
    /// Another request waits for its notifications.
    Busy,
    /// It is pushed to; nothing can be fetched.
    NotPulled,
}

/// What a subscription had to tell.
#[derive(Clone, Debug, Default)]
pub struct Batch {
    /// The oldest first; after a seek back the latest first.
    pub notifications: Vec<Arc<Notification>>,
    /// When the subscription ends.
    pub deadline: Option<Instant>,
}

#[derive(Debug)]
struct Subscription {
    delivery: Delivery,
    filter: Filter,
    changed_only: bool,
    deadline: Instant,
    used: Instant,
    queue: VecDeque<Arc<Notification>>,
    /// How many of the queue came in at once when the client subscribed or sought; they do not count against the limit.
    extra: usize,
    lost: u64,
    paused: bool,
    waiting: bool,
    /// After a seek back nothing new is told.
    reverse: bool,
}

/// All subscriptions of a device.
#[derive(Debug)]
pub struct Subscriptions {
    limits: Limits,
    all: BTreeMap<Id, Subscription>,
}

impl Subscriptions {
    /// No subscriptions yet.
    pub fn new(limits: Limits) -> Subscriptions {
        Subscriptions {
            limits,
            all: BTreeMap::new(),
        }
    }

    /// The limits.
    pub fn limits(&self) -> &Limits {
        &self.limits
    }

    /// How many subscriptions there are.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Adds a subscription. `properties` is the state of all properties, of which it is told first. `id` must be one that is not in use.
    ///
    /// # Errors
    /// [`Refusal::TooMany`].
    pub fn subscribe<'p>(
        &mut self,
        now: Instant,
        id: Id,
        request: Request,
        properties: impl IntoIterator<Item = &'p Arc<Notification>>,
    ) -> Result<(), Refusal> {
        self.expire(now);
        self.make_room(now, request.delivery)?;
        let mut subscription = Subscription {
            delivery: request.delivery,
            filter: request.filter,
            changed_only: request.changed_only,
            deadline: deadline(now, request.lifetime),
            used: now,
            queue: VecDeque::new(),
            extra: 0,
            lost: 0,
            paused: false,
            waiting: false,
            reverse: false,
        };
        subscription.tell_states(properties);
        self.all.insert(id, subscription);
        Ok(())
    }

    fn make_room(&mut self, now: Instant, delivery: Delivery) -> Result<(), Refusal> {
        let of_kind = self.all.values().filter(|s| s.delivery == delivery).count();
        let limit = match delivery {
            Delivery::Pull => self.limits.pull_points,
            Delivery::Push => self.limits.push,
        };
        if of_kind < limit {
            return Ok(());
        }
        let idle = self.limits.idle;
        let abandoned = self
            .all
            .iter()
            .filter(|(_, s)| s.delivery == Delivery::Pull && delivery == Delivery::Pull && !s.waiting)
            .filter(|(_, s)| now.saturating_duration_since(s.used) >= idle)
            .min_by_key(|(_, s)| s.used)
            .map(|(id, _)| *id);
        match abandoned {
            Some(id) => {
                self.all.remove(&id);
                Ok(())
            }
            None => Err(Refusal::TooMany),
        }
    }

    /// Takes a notification, and calls with every subscription that has something to tell now.
    pub fn notify(&mut self, notification: &Arc<Notification>, mut woken: impl FnMut(Id)) {
        for (id, subscription) in &mut self.all {
            if subscription.take(notification, self.limits.queue) && !subscription.paused {
                woken(*id);
            }
        }
    }

    /// Begins to fetch: what is there is handed out at once, and if there is nothing, the subscription lives on for at least `wait`, in which the caller waits
    /// for it to be woken and calls [`next`](Self::next). Whoever has begun must call [`end_pull`](Self::end_pull).
    ///
    /// # Errors
    /// [`Refusal::Unknown`], [`Refusal::Busy`], [`Refusal::NotPulled`].
    pub fn begin_pull(&mut self, now: Instant, id: Id, wait: Duration) -> Result<(), Refusal> {
        let subscription = self.get(now, id)?;
        if subscription.delivery != Delivery::Pull {
            return Err(Refusal::NotPulled);
        }
        if subscription.waiting {
            return Err(Refusal::Busy);
        }
        subscription.waiting = true;
        subscription.used = now;
        // Fetching keeps it alive, while the request waits and as long again afterwards.
        subscription.deadline = subscription.deadline.max(deadline(now, wait));
        Ok(())
    }

    /// Ends what [`begin_pull`](Self::begin_pull) began; the subscription lives on for at least `keep`.
    pub fn end_pull(&mut self, now: Instant, id: Id, keep: Duration) -> Option<Instant> {
        let subscription = self.all.get_mut(&id)?;
        subscription.waiting = false;
        subscription.used = now;
        subscription.deadline = subscription.deadline.max(deadline(now, keep));
        Some(subscription.deadline)
    }

    /// Takes out at most `limit` notifications.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] when the subscription has ended.
    pub fn next(&mut self, now: Instant, id: Id, limit: usize) -> Result<Batch, Refusal> {
        let subscription = self.get(now, id)?;
        let count = if subscription.paused {
            0
        } else {
            limit.min(subscription.queue.len())
        };
        let notifications = subscription.queue.drain(..count).collect();
        subscription.extra = subscription.extra.saturating_sub(count);
        Ok(Batch {
            notifications,
            deadline: Some(subscription.deadline),
        })
    }

    /// Puts back, in front, what could not be sent; what no longer fits is lost.
    pub fn put_back(&mut self, id: Id, notifications: Vec<Arc<Notification>>) {
        if let Some(subscription) = self.all.get_mut(&id) {
            for notification in notifications.into_iter().rev() {
                if subscription.queue.len() < self.limits.queue + subscription.extra {
                    subscription.queue.push_front(notification);
                } else {
                    subscription.lost += 1;
                }
            }
        }
    }

    /// Sets the end of a subscription anew. Returns the end.
    ///
    /// # Errors
    /// [`Refusal::Unknown`].
    pub fn renew(&mut self, now: Instant, id: Id, lifetime: Duration) -> Result<Instant, Refusal> {
        let subscription = self.get(now, id)?;
        subscription.used = now;
        subscription.deadline = deadline(now, lifetime);
        Ok(subscription.deadline)
    }

    /// Repeats the state of all properties. Returns whether there is something to tell.
    ///
    /// # Errors
    /// [`Refusal::Unknown`].
    pub fn synchronize<'p>(
        &mut self,
        now: Instant,
        id: Id,
        properties: impl IntoIterator<Item = &'p Arc<Notification>>,
    ) -> Result<bool, Refusal> {
        let subscription = self.get(now, id)?;
        subscription.used = now;
        // States that wait from before would only be told twice; a client that asks again and again gets no longer queue by it.
        subscription
            .queue
            .retain(|n| n.operation() != Some(PropertyOperation::Initialized));
        subscription.extra = 0;
        subscription.tell_states(properties);
        Ok(!subscription.queue.is_empty() && !subscription.paused)
    }

    /// Goes to a time in the past: what waits is dropped, and what `history` has from there on is told, back from there if `reverse`. `begin` is told where
    /// the beginning of the history is passed.
    ///
    /// # Errors
    /// [`Refusal::Unknown`], [`Refusal::NotPulled`].
    pub fn seek(
        &mut self,
        now: Instant,
        id: Id,
        time: SystemTime,
        reverse: bool,
        history: &History,
        begin: &Arc<Notification>,
    ) -> Result<bool, Refusal> {
        let subscription = self.get(now, id)?;
        if subscription.delivery != Delivery::Pull {
            return Err(Refusal::NotPulled);
        }
        subscription.used = now;
        subscription.reverse = reverse;
        subscription.queue.clear();
        let filter = &subscription.filter;
        let wanted = |n: &&Arc<Notification>| filter.passes(n);
        if reverse {
            subscription
                .queue
                .extend(history.until(time).filter(wanted).cloned());
            subscription.queue.push_back(Arc::clone(begin));
        } else {
            if time <= history.begin() {
                subscription.queue.push_back(Arc::clone(begin));
            }
            subscription
                .queue
                .extend(history.since(time).filter(wanted).cloned());
        }
        subscription.extra = subscription.queue.len();
        Ok(!subscription.queue.is_empty() && !subscription.paused)
    }

    /// Holds notifications back, or lets them go again. Returns whether there is something to tell.
    ///
    /// # Errors
    /// [`Refusal::Unknown`].
    pub fn pause(&mut self, now: Instant, id: Id, paused: bool) -> Result<bool, Refusal> {
        let subscription = self.get(now, id)?;
        subscription.used = now;
        subscription.paused = paused;
        Ok(!paused && !subscription.queue.is_empty())
    }

    /// Ends a subscription.
    ///
    /// # Errors
    /// [`Refusal::Unknown`].
    pub fn unsubscribe(&mut self, now: Instant, id: Id) -> Result<(), Refusal> {
        self.get(now, id)?;
        self.all.remove(&id);
        Ok(())
    }

    /// Ends all subscriptions. Returns them.
    pub fn clear(&mut self) -> Vec<Id> {
        std::mem::take(&mut self.all).into_keys().collect()
    }

    /// Whether the subscription is alive.
    pub fn is_alive(&self, now: Instant, id: Id) -> bool {
        self.all.get(&id).is_some_and(|s| s.deadline > now)
    }

    /// Ends those whose time is over. Returns them.
    pub fn expire(&mut self, now: Instant) -> Vec<Id> {
        let over: Vec<Id> = self
            .all
            .iter()
            .filter(|(_, s)| s.deadline <= now)
            .map(|(id, _)| *id)
            .collect();
        for id in &over {
            self.all.remove(id);
        }
        over
    }

    /// When the next subscription ends.
    pub fn next_deadline(&self) -> Option<Instant> {
        self.all.values().map(|s| s.deadline).min()
    }

    /// How many notifications a subscription has lost because nobody took them.
    pub fn lost(&self, id: Id) -> Option<u64> {
        self.all.get(&id).map(|s| s.lost)
    }

    fn get(&mut self, now: Instant, id: Id) -> Result<&mut Subscription, Refusal> {
        match self.all.get_mut(&id) {
            Some(subscription) if subscription.deadline > now => Ok(subscription),
            _ => Err(Refusal::Unknown),
        }
    }
}

impl Subscription {
    fn tell_states<'p>(&mut self, properties: impl IntoIterator<Item = &'p Arc<Notification>>) {
        if self.changed_only || self.reverse {
            return;
        }
        let before = self.queue.len();
        let filter = &self.filter;
        self.queue
            .extend(properties.into_iter().filter(|n| filter.passes(n)).cloned());
        self.extra += self.queue.len() - before;
    }

    /// Returns whether it is for this subscription.
    fn take(&mut self, notification: &Arc<Notification>, limit: usize) -> bool {
        use PropertyOperation::{Deleted, Initialized};
        let unwanted = self.changed_only && matches!(notification.operation(), Some(Initialized | Deleted));
        if unwanted || self.reverse || !self.filter.passes(notification) {
            return false;
        }
        // One makes room for one: a queue that began with more than its limit is not cut down to it at once.
        let mut full = self.queue.len() >= limit + self.extra;
        while full || self.is_heavy_with(notification) {
            self.queue.pop_front();
            self.extra = self.extra.saturating_sub(1);
            self.lost += 1;
            full = false;
        }
        self.queue.push_back(Arc::clone(notification));
        true
    }

    /// Whether the octets that wait are too many. Only large notifications are worth the counting: of others a full queue holds little.
    fn is_heavy_with(&self, notification: &Notification) -> bool {
        let new = notification.octets();
        if new < LARGE || self.queue.is_empty() {
            return false;
        }
        let waiting: usize = self.queue.iter().map(|waiting| waiting.octets()).sum();
        waiting + new > MAX_OCTETS
    }
}

/// Far enough away for lifetimes that an `Instant` cannot hold.
fn deadline(now: Instant, lifetime: Duration) -> Instant {
    now.checked_add(lifetime)
        .or_else(|| now.checked_add(Duration::from_secs(365 * 86_400)))
        .unwrap_or(now)
}

#[cfg(test)]
mod tests;
