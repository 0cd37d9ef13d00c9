//! The client of time servers (SNTP, RFC 4330; the client mode of RFC 5905).

mod packet;

use std::collections::HashSet;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use tokio::net::UdpSocket;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::Instant;

use crate::backend::network::{Host, NetworkBackend};
use crate::clock::Clock;
use crate::task;
use packet::Answer;

/// Addresses of one name that are asked.
const MAX_ADDRESSES: usize = 4;

/// How time servers are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SntpConfig {
    /// UDP port of the servers. Default 123.
    pub port: u16,
    /// How long an answer is waited for. Default 3 s.
    pub timeout: Duration,
    /// Time between questions when all is well. Default 1024 s; RFC 4330 demands 15 s at least.
    pub interval: Duration,
    /// Time to the next question when no server answered; it doubles up to `interval`. Default 16 s.
    pub retry: Duration,
}

impl Default for SntpConfig {
    fn default() -> Self {
        SntpConfig {
            port: 123,
            timeout: Duration::from_secs(3),
            interval: Duration::from_secs(1024),
            retry: Duration::from_secs(16),
        }
    }
}

/// Why a server did not tell the time.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SntpError {
    /// It did not answer in time, or only nonsense.
    #[error("the time server did not answer")]
    NoAnswer,
    /// It does not want to be asked so often.
    #[error("the time server wants to be asked less often")]
    Rate,
    /// It does not want to be asked at all; the code says why.
    #[error("the time server refuses to answer ({0})")]
    Refused(String),
    /// The network does not lead to it, or its name cannot be resolved.
    #[error("the time server cannot be reached: {0}")]
    Io(#[from] io::Error),
}

/// Asks one server how far its clock is ahead of the system's, in milliseconds.
///
/// # Errors
/// [`SntpError`]; what is no answer to this question is passed over until the time is up.
pub async fn ask(server: SocketAddr, timeout: Duration) -> Result<i64, SntpError> {
    let any: IpAddr = match server.ip() {
        IpAddr::V4(_) => Ipv4Addr::UNSPECIFIED.into(),
        IpAddr::V6(_) => Ipv6Addr::UNSPECIFIED.into(),
    };
    // A port of its own for each question, and nothing from anybody else.
    let socket = UdpSocket::bind(SocketAddr::new(any, 0)).await?;
    socket.connect(server).await?;
    let mut nonce = [0; 8];
    getrandom::fill(&mut nonce).map_err(|error| io::Error::other(error.to_string()))?;
    let nonce = u64::from_ne_bytes(nonce);
    let sent = SystemTime::now();
    socket.send(&packet::question(nonce)).await?;
    let answered = async {
        // Longer ones have extensions or a signature behind the part that counts.
        let mut buffer = [0; 512];
        loop {
            let length = socket.recv(&mut buffer).await?;
            let received = SystemTime::now();
            let packet = buffer.get(..length).unwrap_or_default();
            match packet::answer(packet, nonce, sent, received) {
                Ok(answer) => return Ok::<_, SntpError>(answer),
                Err(no) => tracing::debug!(%server, why = no.0, "a packet is no answer"),
            }
        }
    };
    match tokio::time::timeout(timeout, answered).await {
        Err(_) => Err(SntpError::NoAnswer),
        Ok(Err(error)) => Err(error),
        Ok(Ok(Answer::Offset(offset))) => Ok(offset),
        Ok(Ok(Answer::Kiss(code))) if &code == b"RATE" => Err(SntpError::Rate),
        Ok(Ok(Answer::Kiss(code))) => Err(SntpError::Refused(code.escape_ascii().to_string())),
    }
}

/// Lets the clock of a device follow time servers.
#[derive(Debug)]
pub(crate) struct TimeKeeper {
    wanted: watch::Sender<Wanted>,
    keeper: Arc<Keeper>,
    task: Mutex<Option<JoinHandle<()>>>,
}

/// The servers to follow, none if the clock is set by hand. Each call is another wish, so that whoever switches to the time servers is served at once.
#[derive(Clone, Debug, Default)]
struct Wanted {
    servers: Vec<Host>,
}

struct Keeper {
    config: SntpConfig,
    clock: Arc<Clock>,
    backend: Arc<dyn NetworkBackend>,
}

impl std::fmt::Debug for Keeper {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Keeper")
            .field("config", &self.config)
            .finish_non_exhaustive()
    }
}

impl TimeKeeper {
    pub(crate) fn new(config: SntpConfig, clock: Arc<Clock>, backend: Arc<dyn NetworkBackend>) -> TimeKeeper {
        TimeKeeper {
            wanted: watch::Sender::default(),
            keeper: Arc::new(Keeper {
                config,
                clock,
                backend,
            }),
            task: Mutex::default(),
        }
    }

    /// Follows these servers from now on, and asks them at once; none to follow nobody. Outside a tokio runtime, where a device may be
    /// built, this begins with the first call inside of one.
    pub(crate) fn follow(&self, servers: Vec<Host>) {
        let idle = servers.is_empty();
        self.wanted.send_replace(Wanted { servers });
        let mut task = self.task.lock().unwrap_or_else(PoisonError::into_inner);
        if task.is_none()
            && !idle
            && let Ok(runtime) = tokio::runtime::Handle::try_current()
        {
            let (keeper, wanted) = (Arc::clone(&self.keeper), self.wanted.subscribe());
            *task = Some(task::spawn_on(&runtime, async move { keeper.run(wanted).await }));
        }
    }
}

impl Drop for TimeKeeper {
    fn drop(&mut self) {
        let task = self.task.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(task) = task {
            task.abort();
        }
    }
}

impl Keeper {
    async fn run(&self, mut wanted: watch::Receiver<Wanted>) {
        loop {
            let servers = wanted.borrow_and_update().servers.clone();
            let followed = async {
                if servers.is_empty() {
                    std::future::pending::<()>().await;
                }
                self.follow(&servers).await;
            };
            tokio::select! {
                () = followed => {}
                changed = wanted.changed() => if changed.is_err() { return },
            }
        }
    }

    /// Asks the servers again and again, in their order until one tells the time.
    async fn follow(&self, servers: &[Host]) {
        let mut refused = HashSet::new();
        let mut interval = self.config.interval;
        let mut retry = self.config.retry;
        loop {
            let asked = Instant::now();
            let mut told = false;
            for server in servers
                .iter()
                .filter(|server| !refused.contains(*server))
                .collect::<Vec<_>>()
            {
                match self.ask(server).await {
                    Ok(offset) => {
                        self.set(offset);
                        told = true;
                        break;
                    }
                    Err(error) => {
                        tracing::info!(?server, %error, "no time");
                        match error {
                            SntpError::Rate => {
                                interval = interval.saturating_mul(2).min(Duration::from_secs(1 << 17))
                            }
                            SntpError::Refused(_) => {
                                refused.insert(server.clone());
                            }
                            _ => {}
                        }
                    }
                }
            }
            let pause = if told {
                retry = self.config.retry;
                interval
            } else {
                let pause = retry;
                retry = retry.saturating_mul(2).min(interval);
                pause
            };
            tokio::time::sleep_until(asked + pause).await;
        }
    }

    async fn ask(&self, server: &Host) -> Result<i64, SntpError> {
        let SntpConfig { port, timeout, .. } = self.config;
        let addresses: Vec<SocketAddr> = match server {
            Host::Address(address) => vec![SocketAddr::new(*address, port)],
            Host::Name(name) => {
                let resolved = tokio::time::timeout(timeout, tokio::net::lookup_host((name.as_str(), port)));
                let resolved = resolved.await.map_err(|_| SntpError::NoAnswer)??;
                resolved.take(MAX_ADDRESSES).collect()
            }
        };
        let mut last = SntpError::NoAnswer;
        for address in addresses {
            match ask(address, timeout).await {
                Err(error @ (SntpError::NoAnswer | SntpError::Io(_))) => last = error,
                answered => return answered,
            }
        }
        Err(last)
    }

    /// Sets the clock of the system where that is allowed, else that of the device alone.
    fn set(&self, offset: i64) {
        let system = self.backend.abilities().clock;
        let set = system && offset != 0 && {
            let now = crate::clock::shift(SystemTime::now(), offset);
            let set = now.map(|now| self.backend.set_clock(now));
            !matches!(set, None | Some(Err(_)))
        };
        let before = self.clock.offset_ms();
        self.clock.set_offset_ms(if set { 0 } else { offset });
        tracing::debug!(offset, before, "the clock follows the time server");
        self.clock.note_synchronization();
    }
}
