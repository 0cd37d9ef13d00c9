//! `PullMessages`: a request that waits costs a task and no thread, and ends when its client goes away.

use std::sync::Arc;
use std::time::{Duration, Instant};

use onvif_core::events::Notification;
use onvif_core::events::subscription::{Id, Refusal};

use super::broker::{Broker, instant};

/// What there was to fetch, and when the subscription ends.
pub(super) struct Pulled {
    pub notifications: Vec<Arc<Notification>>,
    pub deadline: Instant,
}

/// Takes out at most `limit` notifications; waits for the first one no longer than `wait`.
pub(super) async fn pull(broker: &Broker, id: Id, wait: Duration, limit: usize) -> Result<Pulled, Refusal> {
    let began = tokio::time::Instant::now();
    broker.with(|all, now| all.begin_pull(now, id, wait))?;
    // From here on the subscription is told when this ends, in whatever way.
    let mut pulling = Pulling {
        broker,
        id,
        keep: wait,
        ended: None,
    };
    let waker = broker.waker(id).ok_or(Refusal::Unknown)?;
    let notifications = loop {
        let batch = broker.with(|all, now| all.next(now, id, limit))?;
        if !batch.notifications.is_empty() {
            break batch.notifications;
        }
        // A permit that was stored before is taken at once, and then there is one more turn.
        if tokio::time::timeout_at(began + wait, waker.notified())
            .await
            .is_err()
        {
            break Vec::new();
        }
    };
    pulling.end();
    let deadline = pulling.ended.unwrap_or_else(instant);
    Ok(Pulled {
        notifications,
        deadline,
    })
}

struct Pulling<'b> {
    broker: &'b Broker,
    id: Id,
    keep: Duration,
    ended: Option<Instant>,
}

impl Pulling<'_> {
    fn end(&mut self) {
        if self.ended.is_none() {
            self.ended = self.broker.with(|all, now| all.end_pull(now, self.id, self.keep));
        }
    }
}

impl Drop for Pulling<'_> {
    fn drop(&mut self) {
        self.end();
    }
}
