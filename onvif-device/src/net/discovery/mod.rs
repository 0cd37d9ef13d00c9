//! WS-Discovery on the network: answers probes and announces the device, on IPv4 and IPv6 and on every interface.
//!
//! What is said, and when, is decided by [`onvif_core::discovery::Responder`]; here are the sockets.

mod announce;
mod interfaces;
mod sockets;
mod starts;

use std::io;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use onvif_core::discovery::{Destination, Metadata, Mode, PORT, Responder, ResponderConfig, Transmit};
use tokio::sync::{mpsc, oneshot, watch};
use tokio::task::JoinHandle;
use tokio::time::MissedTickBehavior;
use tracing::{debug, info};

use crate::address::Scheme;
use crate::address_filter::AddressFilter;
use crate::task;
pub use announce::Announcer;
use interfaces::ServiceAddresses;
pub use sockets::DiscoverySockets;
use sockets::{Datagram, Sockets};
#[cfg(feature = "device")]
pub(crate) use starts::DOCUMENT as STARTS;

/// How many datagrams wait between the sockets and the responder; what comes beyond that is lost, as UDP may be.
const QUEUE: usize = 64;

/// Settings of a [`DiscoveryServer`].
#[derive(Clone, Debug)]
pub struct DiscoveryConfig {
    /// The endpoint address, `urn:uuid:...`: the same over restarts, address changes and interfaces.
    pub endpoint: String,
    /// Types and scopes.
    pub metadata: Metadata,
    /// Whether the device shows itself.
    pub mode: Mode,
    /// Where the device service is.
    pub services: Vec<ServiceAddress>,
    /// The addresses of the device that take part. Empty or unspecified addresses mean all of a family or of both.
    pub addresses: Vec<IpAddr>,
    /// The filter of the device, of which discovery asks only at which addresses the device is to be reached. Default: at all.
    pub filter: Arc<AddressFilter>,
    /// UDP port; [`PORT`], except for tests.
    pub port: u16,
    /// The sockets; the same for several devices of one process that are to share them. Default: of its own.
    pub sockets: DiscoverySockets,
    /// How often the interfaces are looked at for changes. Default 5 s.
    pub rescan: Duration,
    /// Grows with each start. Default: the time in seconds.
    pub instance_id: u32,
    /// Grows with each change of the metadata, also over restarts. Default: the time in seconds.
    pub metadata_version: u32,
}

/// A device service, of which the address depends on the interface.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceAddress {
    /// `http` or `https`.
    pub scheme: Scheme,
    /// TCP port.
    pub port: u16,
    /// Path, with its slash in front.
    pub path: String,
}

impl DiscoveryConfig {
    /// The defaults for a device with this endpoint address: discoverable on all interfaces, without types, scopes and
    /// services, which the caller adds.
    pub fn new(endpoint: impl Into<String>) -> Self {
        let seconds = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .map_or(1, |time| time.as_secs());
        let seconds = u32::try_from(seconds).unwrap_or(u32::MAX);
        Self {
            endpoint: endpoint.into(),
            metadata: Metadata::default(),
            mode: Mode::Discoverable,
            services: Vec::new(),
            addresses: Vec::new(),
            filter: Arc::default(),
            port: PORT,
            sockets: DiscoverySockets::default(),
            rescan: Duration::from_secs(5),
            instance_id: seconds,
            metadata_version: seconds,
        }
    }
}

/// Discovery while it runs. Dropping it ends discovery without a Bye.
#[derive(Debug)]
pub struct DiscoveryServer {
    wanted: watch::Sender<Wanted>,
    stop: Option<oneshot::Sender<()>>,
    task: JoinHandle<()>,
}

/// What can change while discovery runs. Changes that follow each other closely become one.
#[derive(Clone, Debug)]
struct Wanted {
    metadata: Metadata,
    mode: Mode,
    services: Vec<ServiceAddress>,
}

impl DiscoveryServer {
    /// Says Hello and begins to answer. An interface that cannot be used is reported in the log and tried again; that
    /// a device has no network at the moment is no error.
    ///
    /// # Errors
    /// The operating system has no randomness.
    ///
    /// # Panics
    /// Outside a Tokio runtime.
    pub fn start(config: DiscoveryConfig) -> io::Result<Self> {
        let mut seed = [0; 16];
        getrandom::fill(&mut seed).map_err(|error| io::Error::other(error.to_string()))?;
        let wanted = Wanted {
            metadata: config.metadata.clone(),
            mode: config.mode,
            services: config.services.clone(),
        };
        let (wanted, changes) = watch::channel(wanted);
        let (stop, stopped) = oneshot::channel();
        let responder = Responder::new(
            ResponderConfig {
                metadata_version: config.metadata_version,
                ..ResponderConfig::new(config.endpoint.clone(), config.instance_id)
            },
            config.metadata.clone(),
            config.mode,
            seed,
        );
        let task = task::spawn(Server::new(config, responder, changes).run(stopped));
        Ok(Self {
            wanted,
            stop: Some(stop),
            task,
        })
    }

    /// Changes types and scopes; a change is announced.
    pub fn set_metadata(&self, metadata: Metadata) {
        self.wanted.send_modify(|wanted| wanted.metadata = metadata);
    }

    /// Shows or hides the device.
    pub fn set_mode(&self, mode: Mode) {
        self.wanted.send_modify(|wanted| wanted.mode = mode);
    }

    /// Changes where the device service is; a change is announced.
    pub fn set_services(&self, services: Vec<ServiceAddress>) {
        self.wanted.send_modify(|wanted| wanted.services = services);
    }

    /// Says Bye with its repeats, which takes less than a second, and ends.
    pub async fn stop(mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        let _ = (&mut self.task).await;
    }
}

impl Drop for DiscoveryServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

struct Server {
    config: DiscoveryConfig,
    responder: Responder,
    sockets: Sockets,
    changes: watch::Receiver<Wanted>,
    datagrams: mpsc::Receiver<Datagram>,
}

impl Server {
    fn new(config: DiscoveryConfig, responder: Responder, changes: watch::Receiver<Wanted>) -> Self {
        let (sender, datagrams) = mpsc::channel(QUEUE);
        let sockets = Sockets::new(config.sockets.clone(), config.port, sender);
        Self {
            config,
            responder,
            sockets,
            changes,
            datagrams,
        }
    }

    async fn run(mut self, mut stopped: oneshot::Receiver<()>) {
        self.scan();
        self.responder.start(Instant::now());
        info!(
            endpoint = self.config.endpoint,
            interfaces = self.sockets.len(),
            "discovery runs"
        );
        let mut rescan = tokio::time::interval(self.config.rescan.max(Duration::from_millis(100)));
        rescan.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            self.flush().await;
            tokio::select! {
                _ = &mut stopped => break,
                changed = self.changes.changed() => match changed {
                    Ok(()) => self.apply_changes(),
                    // The handle is gone, and with it this task in a moment.
                    Err(_) => return,
                },
                Some(datagram) = self.datagrams.recv() => self.responder.handle(
                    Instant::now(),
                    &datagram.payload,
                    datagram.from,
                    datagram.interface,
                    datagram.multicast,
                ),
                _ = rescan.tick() => self.scan(),
                () = until(self.responder.poll_timeout()) => {}
            }
        }
        self.say_bye().await;
    }

    async fn say_bye(&mut self) {
        self.responder.stop(Instant::now());
        self.flush().await;
        while let Some(due) = self.responder.poll_timeout() {
            until(Some(due)).await;
            self.flush().await;
        }
        debug!("discovery has ended");
    }

    fn apply_changes(&mut self) {
        let wanted = self.changes.borrow_and_update().clone();
        let now = Instant::now();
        // In this order a device that hides says nothing of its changes, and one that shows itself says Hello once.
        if wanted.mode == Mode::NonDiscoverable {
            self.responder.set_mode(now, wanted.mode);
        }
        self.responder.set_metadata(now, wanted.metadata);
        self.config.services = wanted.services;
        self.scan();
        self.responder.set_mode(now, wanted.mode);
    }

    /// Follows the interfaces and addresses of the device.
    fn scan(&mut self) {
        match interfaces::present(&self.config.addresses, &self.config.filter) {
            Ok(present) => {
                let open = self.sockets.follow(present);
                let addresses = ServiceAddresses(&self.config.services);
                self.responder
                    .set_interfaces(Instant::now(), open.map(|group| addresses.on(group)).collect());
            }
            Err(error) => debug!(%error, "the interfaces cannot be listed"),
        }
    }

    async fn flush(&mut self) {
        while let Some(transmit) = self.responder.poll_output(Instant::now()) {
            self.send(&transmit).await;
        }
    }

    async fn send(&mut self, transmit: &Transmit) {
        let Transmit {
            interface,
            destination,
            payload,
        } = transmit;
        let result = match destination {
            Destination::Multicast => self.sockets.multicast(*interface, payload).await,
            Destination::Unicast(to) => self.sockets.unicast(*interface, payload, *to).await,
        };
        if let Err(error) = result {
            // Lost, as any datagram may be; an interface that is gone is found by the next scan.
            debug!(?interface, ?destination, %error, "a discovery message was not sent");
        }
    }
}

async fn until(time: Option<Instant>) {
    match time {
        Some(time) => tokio::time::sleep_until(time.into()).await,
        None => std::future::pending().await,
    }
}
