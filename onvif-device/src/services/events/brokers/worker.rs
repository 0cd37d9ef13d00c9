//! The task that serves one broker: connects, publishes what its subscription has, and connects again when the connection is lost.

use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Weak};
use std::time::Duration;

use onvif_core::events::subscription::Id;
use tokio::sync::{Notify, watch};
use tokio::task::JoinHandle;
use tokio::time::{sleep, sleep_until};

use super::LIFETIME;
use super::address::Address;
use super::link::Link;
use super::payload::message;
use crate::net::mqtt::{Options, Session};
use crate::services::events::broker::{Broker, instant};

/// The pause after the first connection that fails, and after one that was lost.
const FIRST_DELAY: Duration = Duration::from_secs(1);
/// The longest pause.
const LONGEST_DELAY: Duration = Duration::from_secs(60);

/// What clients are told of the connection (`tev:ConnectionStatus`).
#[derive(Debug, Default)]
pub(super) struct Status(AtomicU8);

impl Status {
    const OFFLINE: u8 = 0;
    const CONNECTING: u8 = 1;
    const CONNECTED: u8 = 2;

    fn set(&self, status: u8) {
        self.0.store(status, Ordering::Relaxed);
    }

    pub fn as_str(&self) -> &'static str {
        match self.0.load(Ordering::Relaxed) {
            Status::CONNECTED => "Connected",
            Status::CONNECTING => "Connecting",
            _ => "Offline",
        }
    }
}

/// One broker to be served.
pub(super) struct Worker {
    pub address: Address,
    pub topic_prefix: String,
    pub options: Options,
    /// The subscription with what has to be published.
    pub hub: Weak<Broker>,
    pub id: Id,
    pub waker: Arc<Notify>,
    pub status: Arc<Status>,
    /// Closed when the worker has to end.
    pub stop: watch::Receiver<()>,
}

/// How a connection ended without a failure.
enum End {
    /// The worker has to end.
    Stopped,
}

impl Worker {
    /// Serves the broker until it is stopped, after the one that has served it before.
    pub async fn run(mut self, before: Option<JoinHandle<()>>) {
        if let Some(before) = before {
            // It ends by itself, within seconds; two connections of one name would throw each other out.
            let _ = before.await;
        }
        let options = Options {
            client_id: std::mem::take(&mut self.options.client_id),
            credentials: self.options.credentials.take(),
            qos: self.options.qos,
        };
        let mut session = Session::new(options, instant());
        let mut stop = self.stop.clone();
        let mut delay = FIRST_DELAY;
        let mut first = true;
        loop {
            self.status.set(Status::CONNECTING);
            let connected = tokio::select! {
                biased;
                () = stopped(&mut stop) => return,
                connected = Link::connect(&self.address) => connected,
            };
            let ended = match connected {
                Ok(link) => self.serve(&mut session, link, &mut first, &mut stop).await,
                Err(error) => Err(error.to_string()),
            };
            self.status.set(Status::OFFLINE);
            let Err(error) = ended else { return };
            if session.is_connected() {
                delay = FIRST_DELAY;
            }
            tracing::debug!(broker = %self.address, error, "the connection to the event broker failed");
            if !self.keep() {
                return;
            }
            tokio::select! {
                biased;
                () = stopped(&mut stop) => return,
                () = sleep(delay) => {}
            }
            delay = (delay * 2).min(LONGEST_DELAY);
        }
    }

    /// Serves one connection.
    async fn serve(
        &self,
        session: &mut Session,
        mut link: Link,
        first: &mut bool,
        stop: &mut watch::Receiver<()>,
    ) -> Result<End, String> {
        session.connect(instant());
        loop {
            link.send(session.take_output()).await.map_err(text)?;
            if !self.publish(session, &mut link).await? {
                return Ok(self.goodbye(session, link).await);
            }
            let ready = session.room() > 0;
            tokio::select! {
                biased;
                () = stopped(stop) => return Ok(self.goodbye(session, link).await),
                octets = link.receive() => {
                    let before = session.is_connected();
                    session.receive(instant(), &octets.map_err(text)?).map_err(|failure| failure.to_string())?;
                    if !before && session.is_connected() {
                        self.status.set(Status::CONNECTED);
                        tracing::info!(broker = %self.address, "connected to the event broker");
                        if !std::mem::replace(first, false) {
                            self.synchronize();
                        }
                    }
                }
                () = self.waker.notified(), if ready => {}
                () = sleep_until(session.deadline().into()) => {
                    session.handle_timeout(instant()).map_err(|failure| failure.to_string())?;
                }
            }
        }
    }

    /// Publishes what there is and the session has room for. Returns false when the subscription is over.
    async fn publish(&self, session: &mut Session, link: &mut Link) -> Result<bool, String> {
        if !self.keep() {
            return Ok(false);
        }
        loop {
            let room = session.room();
            if room == 0 {
                return Ok(true);
            }
            let batch = {
                let Some(hub) = self.hub.upgrade() else {
                    return Ok(false);
                };
                match hub.with(|all, now| all.next(now, self.id, room)) {
                    Ok(batch) => batch.notifications,
                    Err(_) => return Ok(false),
                }
            };
            if batch.is_empty() {
                return Ok(true);
            }
            for notification in &batch {
                let message = message(&self.topic_prefix, notification);
                if !session.publish(&message.topic, message.payload.as_bytes(), message.retain) {
                    tracing::warn!(
                        topic = notification.topic().path(),
                        "an event is too long for MQTT"
                    );
                }
            }
            if let Err(error) = link.send(session.take_output()).await {
                // Messages of higher quality wait in the session.
                if session.keeps_messages() {
                    return Err(text(error));
                }
                if let Some(hub) = self.hub.upgrade() {
                    hub.with(|all, _| all.put_back(self.id, batch));
                }
                return Err(text(error));
            }
        }
    }

    async fn goodbye(&self, session: &mut Session, mut link: Link) -> End {
        session.disconnect();
        self.status.set(Status::OFFLINE);
        if link.send(session.take_output()).await.is_ok() {
            link.close().await;
        }
        End::Stopped
    }

    /// Keeps the subscription. Returns false if it is over.
    fn keep(&self) -> bool {
        self.hub
            .upgrade()
            .is_some_and(|hub| hub.with(|all, now| all.renew(now, self.id, LIFETIME)).is_ok())
    }

    /// After a connection was lost the broker may have lost the states as well, and some changes may have found no room in the queue.
    fn synchronize(&self) {
        if let Some(hub) = self.hub.upgrade() {
            // If it is over, the next look at it says so.
            let _ = hub.synchronize(self.id);
        }
    }
}

/// Waits until the other end is dropped.
async fn stopped(stop: &mut watch::Receiver<()>) {
    while stop.changed().await.is_ok() {}
}

fn text(error: std::io::Error) -> String {
    error.to_string()
}
