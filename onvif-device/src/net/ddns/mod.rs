//! The client that registers the name of the device with name servers (dynamic updates, RFC 2136).

mod packet;

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::net::UdpSocket;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::Instant;

use crate::backend::network::{NetworkBackend, Origin};
use crate::device::{Announcement, Common};
use crate::task;
use packet::{Answer, Record};

/// Addresses that are registered at most.
const MAX_ADDRESSES: usize = 16;

/// How name servers are told the addresses of the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DynamicDnsConfig {
    /// UDP port of the servers. Default 53.
    pub port: u16,
    /// How long an answer is waited for. Default 3 s.
    pub timeout: Duration,
    /// Time after which everything is told again, should a server have forgotten it. Default one day.
    pub refresh: Duration,
    /// Time to the next attempt when no server took it; it doubles up to `refresh`. Default 60 s.
    pub retry: Duration,
}

impl Default for DynamicDnsConfig {
    fn default() -> Self {
        DynamicDnsConfig {
            port: 53,
            timeout: Duration::from_secs(3),
            refresh: Duration::from_secs(24 * 60 * 60),
            retry: Duration::from_secs(60),
        }
    }
}

/// Why the name is not registered.
#[derive(Debug, thiserror::Error)]
enum Failure {
    #[error("there is no name server")]
    NoServer,
    #[error("the name server did not answer")]
    NoAnswer,
    #[error("no zone has the name")]
    NoZone,
    #[error("the name server refuses with code {0}")]
    Refused(u8),
    #[error("this is no name: {0}")]
    NoName(String),
    #[error("the name server cannot be reached: {0}")]
    Io(#[from] io::Error),
}

/// What is to be registered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Wanted {
    /// The name; one without a dot gets the first search domain.
    pub name: String,
    /// Time for which others may remember it, in seconds.
    pub ttl: u32,
}

/// What name servers are told.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Entry {
    name: String,
    ttl: u32,
    addresses: Vec<IpAddr>,
    servers: Vec<IpAddr>,
}

/// An entry that a name server has taken.
#[derive(Clone, Debug)]
struct Registered {
    entry: Entry,
    zone: String,
    server: IpAddr,
    at: Instant,
}

/// Keeps the name of a device registered.
#[derive(Debug)]
pub(crate) struct Registrar {
    wanted: watch::Sender<Option<Wanted>>,
    keeper: Arc<Keeper>,
    announcement: watch::Receiver<Announcement>,
    task: Mutex<Option<JoinHandle<()>>>,
}

struct Keeper {
    config: DynamicDnsConfig,
    backend: Arc<dyn NetworkBackend>,
}

impl std::fmt::Debug for Keeper {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Keeper")
            .field("config", &self.config)
            .finish_non_exhaustive()
    }
}

impl Registrar {
    pub(crate) fn new(
        config: DynamicDnsConfig,
        common: &Common,
        backend: Arc<dyn NetworkBackend>,
    ) -> Registrar {
        Registrar {
            wanted: watch::Sender::default(),
            keeper: Arc::new(Keeper { config, backend }),
            // Addresses that change are told there.
            announcement: common.announcement(),
            task: Mutex::default(),
        }
    }

    /// Keeps this registered from now on; `None` withdraws what is. Outside a tokio runtime, where a device may be built, this begins with the first
    /// call inside of one.
    pub(crate) fn register(&self, wanted: Option<Wanted>) {
        let idle = wanted.is_none();
        self.wanted.send_replace(wanted);
        let mut task = self.task.lock().unwrap_or_else(PoisonError::into_inner);
        if task.is_none()
            && !idle
            && let Ok(runtime) = tokio::runtime::Handle::try_current()
        {
            let (keeper, wanted) = (Arc::clone(&self.keeper), self.wanted.subscribe());
            let addresses = self.announcement.clone();
            *task = Some(task::spawn_on(&runtime, async move {
                keeper.run(wanted, addresses).await
            }));
        }
    }
}

impl Drop for Registrar {
    fn drop(&mut self) {
        let task = self.task.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(task) = task {
            task.abort();
        }
    }
}

impl Keeper {
    async fn run(
        &self,
        mut wanted: watch::Receiver<Option<Wanted>>,
        mut addresses: watch::Receiver<Announcement>,
    ) {
        let mut registered = None;
        let mut retry = self.config.retry;
        loop {
            addresses.borrow_and_update();
            let want = wanted.borrow_and_update().clone();
            let entry = want.map(|wanted| self.entry(wanted));
            let told = self.tell(&mut registered, entry.as_ref()).await;
            let pause = match told {
                Ok(()) => {
                    retry = self.config.retry;
                    self.config.refresh
                }
                Err(error) => {
                    tracing::warn!(?entry, %error, "the name of the device is not registered");
                    let pause = retry;
                    retry = retry.saturating_mul(2).min(self.config.refresh);
                    pause
                }
            };
            let alive = tokio::select! {
                changed = wanted.changed() => changed.is_ok(),
                changed = addresses.changed() => changed.is_ok(),
                () = tokio::time::sleep(pause) => true,
            };
            if !alive {
                return;
            }
        }
    }

    /// The name, and the addresses by which others reach the device.
    fn entry(&self, Wanted { mut name, ttl }: Wanted) -> Entry {
        let dns = self.backend.dns();
        if let (false, Some(domain)) = (name.contains('.'), dns.search_domains.first()) {
            name = format!("{name}.{domain}");
        }
        let interfaces = self
            .backend
            .interfaces()
            .into_iter()
            .filter(|interface| interface.up);
        let addresses = interfaces.flat_map(|interface| {
            let v4 = interface.ipv4.iter().filter(|a| a.origin != Origin::LinkLocal);
            let v4 = v4.map(|a| IpAddr::from(a.address));
            let v6 = interface.ipv6.iter().filter(|a| a.origin != Origin::LinkLocal);
            let v6 = v6.map(|a| IpAddr::from(a.address));
            v4.chain(v6).collect::<Vec<_>>()
        });
        let mut addresses: Vec<IpAddr> = addresses.filter(|address| !address.is_loopback()).collect();
        addresses.truncate(MAX_ADDRESSES);
        Entry {
            name: name.to_ascii_lowercase(),
            ttl,
            addresses,
            servers: dns.servers,
        }
    }

    /// Brings what is registered in line with the entry.
    async fn tell(&self, registered: &mut Option<Registered>, entry: Option<&Entry>) -> Result<(), Failure> {
        let same_name = |old: &Registered| entry.is_some_and(|entry| entry.name == old.entry.name);
        if let Some(old) = registered.take_if(|old| !same_name(old)) {
            // Once: whoever cannot be told now has other cares.
            let withdrawn = self.update(old.server, &old.zone, &old.entry, &[]).await;
            tracing::info!(name = old.entry.name, ?withdrawn, "the name is given up");
        }
        let Some(entry) = entry else { return Ok(()) };
        if registered
            .as_ref()
            .is_some_and(|old| old.entry == *entry && old.at.elapsed() < self.config.refresh)
        {
            return Ok(());
        }
        let mut last = Failure::NoServer;
        for server in &entry.servers {
            match self.register(*server, entry).await {
                Ok(new) => {
                    tracing::info!(name = entry.name, zone = new.zone, addresses = ?entry.addresses, "the name is registered");
                    *registered = Some(new);
                    return Ok(());
                }
                Err(error) => last = error,
            }
        }
        Err(last)
    }

    /// Asks a server for the zone and its primary server, and tells that one; where its address is not known, the server that was asked.
    async fn register(&self, server: IpAddr, entry: &Entry) -> Result<Registered, Failure> {
        let name = &entry.name;
        let (zone, primary, mut records) = self.zone(server, name).await?;
        if !records.iter().any(|record| is_of(record, &primary)) {
            for kind in [packet::A, packet::AAAA] {
                if let Ok(answer) = self.ask(server, &primary, kind).await {
                    records.extend(answer.records);
                }
            }
        }
        let known = records.iter().find_map(|record| match record {
            Record::Address(_, address) if is_of(record, &primary) => Some(*address),
            _ => None,
        });
        let server = known.unwrap_or(server);
        self.update(server, &zone, entry, &entry.addresses).await?;
        Ok(Registered {
            entry: entry.clone(),
            zone,
            server,
            at: Instant::now(),
        })
    }

    /// The zone that has the name, its primary server, and what else was told.
    async fn zone(&self, server: IpAddr, name: &str) -> Result<(String, String, Vec<Record>), Failure> {
        let answer = self.ask(server, name, packet::ZONE).await?;
        let mut zones = answer.records.iter();
        let zone = zones.find_map(|record| match record {
            Record::Zone(zone, primary) if is_within(name, zone) => Some((zone.clone(), primary.clone())),
            _ => None,
        });
        let (zone, primary) = zone.ok_or(Failure::NoZone)?;
        Ok((zone, primary, answer.records))
    }

    async fn ask(&self, server: IpAddr, name: &str, kind: u16) -> Result<Answer, Failure> {
        let id = number()?;
        let packet = packet::question(id, name, kind).ok_or_else(|| Failure::NoName(name.to_owned()))?;
        // A name that is not there yet is answered with code 3, and the zone.
        self.exchange(server, &packet, id, false).await
    }

    async fn update(
        &self,
        server: IpAddr,
        zone: &str,
        entry: &Entry,
        addresses: &[IpAddr],
    ) -> Result<(), Failure> {
        let id = number()?;
        let packet = packet::update(id, zone, &entry.name, addresses, entry.ttl);
        let packet = packet.ok_or_else(|| Failure::NoName(entry.name.clone()))?;
        match self.exchange(server, &packet, id, true).await?.code {
            0 => Ok(()),
            code => Err(Failure::Refused(code)),
        }
    }

    async fn exchange(
        &self,
        server: IpAddr,
        packet: &[u8],
        id: u16,
        to_update: bool,
    ) -> Result<Answer, Failure> {
        let any: IpAddr = match server {
            IpAddr::V4(_) => Ipv4Addr::UNSPECIFIED.into(),
            IpAddr::V6(_) => Ipv6Addr::UNSPECIFIED.into(),
        };
        // A port of its own for each question, and nothing from anybody else.
        let socket = UdpSocket::bind(SocketAddr::new(any, 0)).await?;
        socket.connect(SocketAddr::new(server, self.config.port)).await?;
        socket.send(packet).await?;
        let answered = async {
            let mut buffer = [0; 4096];
            loop {
                let length = socket.recv(&mut buffer).await?;
                match packet::answer(buffer.get(..length).unwrap_or_default(), id, to_update) {
                    Ok(answer) => return Ok(answer),
                    Err(no) => tracing::debug!(%server, why = no.0, "a packet is no answer"),
                }
            }
        };
        match tokio::time::timeout(self.config.timeout, answered).await {
            Err(_) => Err(Failure::NoAnswer),
            Ok(answered) => answered,
        }
    }
}

fn number() -> Result<u16, Failure> {
    let mut octets = [0; 2];
    getrandom::fill(&mut octets).map_err(|error| io::Error::other(error.to_string()))?;
    Ok(u16::from_ne_bytes(octets))
}

fn is_of(record: &Record, name: &str) -> bool {
    matches!(record, Record::Address(of, _) if of == name)
}

/// Whether a name is the zone or below it; the root has no zone for a device.
fn is_within(name: &str, zone: &str) -> bool {
    let above = name.strip_suffix(zone);
    !zone.is_empty() && above.is_some_and(|above| above.is_empty() || above.ends_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_their_zones() {
        assert!(is_within("cam.lab.example", "lab.example"));
        assert!(is_within("lab.example", "lab.example"));
        assert!(!is_within("cam.collab.example", "lab.example"));
        assert!(!is_within("cam.example", "lab.example"));
        assert!(!is_within("cam.example", ""));
    }
}
