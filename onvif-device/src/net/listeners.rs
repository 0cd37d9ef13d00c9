//! The listening sockets of a device, which move while it runs (`SetNetworkProtocols`).

use std::any::Any;
use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde::{Deserialize, Serialize};
use socket2::{Domain, Protocol as Transport, Socket, Type};
use tokio::task::JoinHandle;

use crate::backend::video::BoxFuture;
use crate::device::Protocol;
use crate::ports::{PortControl, PortError, ProtocolPorts};
use crate::storage::{Persistent, Storage, StorageError};

/// Connections that may wait to be accepted.
const BACKLOG: i32 = 256;
/// Name of the document.
const DOCUMENT: &str = "ports";

/// Where to listen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Bind {
    /// At every address of both families.
    #[default]
    All,
    /// At one address.
    Address(IpAddr),
}

/// Takes connections for as long as it lives; connections that were taken live on.
pub struct Accepting(#[expect(dead_code, reason = "it is dropped")] Box<dyn Any + Send>);

impl Accepting {
    /// Something that stops to take connections when it is dropped.
    pub fn new(guard: impl Any + Send) -> Accepting {
        Accepting(Box::new(guard))
    }

    /// A task that takes connections until it is aborted.
    pub fn task(task: JoinHandle<()>) -> Accepting {
        struct Abort(JoinHandle<()>);
        impl Drop for Abort {
            fn drop(&mut self) {
                self.0.abort();
            }
        }
        Accepting::new(Abort(task))
    }
}

impl fmt::Debug for Accepting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Accepting")
    }
}

/// A port that cannot be had.
#[derive(Debug)]
pub struct ListenError {
    /// For which protocol.
    pub protocol: Protocol,
    /// Which port.
    pub port: u16,
    /// Why.
    pub source: io::Error,
}

impl fmt::Display for ListenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ListenError {
            protocol,
            port,
            source,
        } = self;
        write!(f, "cannot listen for {protocol:?} at port {port}: {source}")
    }
}

impl std::error::Error for ListenError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}

/// Why listeners cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// A port cannot be had.
    #[error(transparent)]
    Listen(#[from] ListenError),
    /// The state cannot be read.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

type Serve = Arc<dyn Fn(tokio::net::TcpListener) -> Accepting + Send + Sync>;
type Observer = Box<dyn Fn(&ProtocolPorts) + Send + Sync>;

/// The listening sockets of a device, by port. Sockets are opened first, so that a port that cannot be had stops the start; servers follow.
///
/// Ports that clients set are stored, and win over those of the configuration at the next start, until everything is reset. If one of them
/// cannot be had then, those of the configuration serve for this time: a device that cannot be reached cannot be repaired.
pub struct Listeners {
    bind: Bind,
    configured: Vec<ProtocolPorts>,
    stored: Persistent<Stored>,
    /// Held through a whole change.
    changing: tokio::sync::Mutex<()>,
    inner: Mutex<Inner>,
}

/// What clients have set.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Stored {
    protocols: Vec<ProtocolPorts>,
}

type Sockets = BTreeMap<u16, Vec<TcpListener>>;

#[derive(Default)]
struct Inner {
    protocols: Vec<ProtocolPorts>,
    sockets: Sockets,
    servers: Vec<(Protocol, Serve)>,
    accepting: Vec<(Protocol, u16, Vec<Accepting>)>,
    observers: Vec<Observer>,
}

impl fmt::Debug for Listeners {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Listeners")
            .field("protocols", &self.inner().protocols)
            .finish_non_exhaustive()
    }
}

impl Listeners {
    /// Opens the ports that clients have set, or those of the configuration, of which 0 takes any free one.
    ///
    /// # Errors
    /// The first port that cannot be had, or the state that cannot be read.
    pub fn open(
        storage: Arc<dyn Storage>,
        bind: Bind,
        configured: &[(Protocol, u16)],
    ) -> Result<Arc<Listeners>, OpenError> {
        let stored = Persistent::open(storage, DOCUMENT, Stored::default)?;
        let mut configured: Vec<ProtocolPorts> = configured
            .iter()
            .map(|(protocol, port)| ProtocolPorts {
                protocol: *protocol,
                enabled: true,
                ports: vec![*port],
            })
            .collect();
        let mut set = merged(&configured, &stored.get().protocols);
        let mut opened = None;
        if !stored.get().protocols.is_empty() {
            match open_all(bind, &mut set) {
                Ok(sockets) => opened = Some((set, sockets)),
                Err(error) => {
                    tracing::warn!(%error, "the ports that a client has set cannot be had; those of the configuration serve");
                }
            }
        }
        let (protocols, sockets) = match opened {
            Some(opened) => opened,
            None => match open_all(bind, &mut configured) {
                Ok(sockets) => (configured.clone(), sockets),
                Err(error) => return Err(OpenError::Listen(error)),
            },
        };
        Ok(Arc::new(Listeners {
            bind,
            configured,
            stored,
            changing: tokio::sync::Mutex::default(),
            inner: Mutex::new(Inner {
                protocols,
                sockets,
                ..Inner::default()
            }),
        }))
    }

    /// The port that goes into addresses of a protocol; 0 for a protocol that is not there.
    pub fn port(&self, protocol: Protocol) -> u16 {
        let inner = self.inner();
        let entry = inner.protocols.iter().find(|entry| entry.protocol == protocol);
        entry.and_then(|entry| entry.ports.first().copied()).unwrap_or(0)
    }

    /// Serves a protocol, at the ports that it has now and at those that it will have.
    ///
    /// # Errors
    /// When the runtime does not take a socket; the protocol is not served then.
    pub fn serve(
        &self,
        protocol: Protocol,
        serve: impl Fn(tokio::net::TcpListener) -> Accepting + Send + Sync + 'static,
    ) -> io::Result<()> {
        let mut inner = self.inner();
        let serve: Serve = Arc::new(serve);
        inner.servers.push((protocol, serve));
        let protocols = inner.protocols.clone();
        let result = inner.start(&protocols);
        match result {
            Ok(started) => {
                inner.accepting.extend(started);
                Ok(())
            }
            Err(error) => {
                inner.servers.pop();
                Err(error)
            }
        }
    }

    /// Is told of every change, before the client is.
    pub fn on_change(&self, observer: impl Fn(&ProtocolPorts) + Send + Sync + 'static) {
        self.inner().observers.push(Box::new(observer));
    }

    /// Takes no more connections at all, and lets go of the servers. Connections live on.
    pub fn close(&self) {
        let mut inner = self.inner();
        let gone = std::mem::take(&mut *inner);
        inner.protocols.clone_from(&gone.protocols);
        drop(inner);
        drop(gone);
    }

    async fn change(&self, wanted: &[ProtocolPorts], store: Stored) -> Result<(), PortError> {
        let before = self.inner().protocols.clone();
        for entry in wanted {
            if !before.iter().any(|known| known.protocol == entry.protocol) {
                return Err(PortError::NotServed(entry.protocol));
            }
        }
        let all = merged(&before, wanted);
        if let Some(port) = duplicate(&all) {
            return Err(PortError::InUse(port));
        }
        let new = self.open_missing(&all)?;
        self.stored
            .update(|stored| {
                *stored = store;
                Ok::<_, StorageError>(())
            })
            .await?;
        let mut inner = self.inner();
        inner.sockets.extend(new);
        // What a listener needs of the runtime can run out; the ports are stored and serve from the next start then.
        match inner.start(&all) {
            Ok(started) => inner.accepting.extend(started),
            Err(error) => tracing::error!(%error, "a new port is not served"),
        }
        let served = |protocol: Protocol, port: u16| {
            all.iter()
                .any(|entry| entry.protocol == protocol && entry.enabled && entry.ports.contains(&port))
        };
        inner
            .accepting
            .retain(|(protocol, port, _)| served(*protocol, *port));
        inner.sockets.retain(|port, _| {
            all.iter()
                .any(|entry| entry.enabled && entry.ports.contains(port))
        });
        for entry in &all {
            for observer in &inner.observers {
                observer(entry);
            }
        }
        tracing::info!(protocols = ?all, "the ports have changed");
        inner.protocols = all;
        Ok(())
    }

    /// Opens the ports that are not open yet; all or none.
    fn open_missing(&self, all: &[ProtocolPorts]) -> Result<Sockets, PortError> {
        let open: Vec<u16> = self.inner().sockets.keys().copied().collect();
        let mut new = Sockets::new();
        for entry in all.iter().filter(|entry| entry.enabled) {
            for port in entry.ports.iter().filter(|port| !open.contains(port)) {
                let sockets = open_port(self.bind, *port).map_err(|error| match error.kind() {
                    io::ErrorKind::AddrInUse => PortError::InUse(*port),
                    _ => PortError::Refused(*port, error),
                })?;
                new.insert(*port, sockets);
            }
        }
        Ok(new)
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl PortControl for Listeners {
    fn protocols(&self) -> Vec<ProtocolPorts> {
        self.inner().protocols.clone()
    }

    fn set(&self, wanted: Vec<ProtocolPorts>) -> BoxFuture<'_, Result<(), PortError>> {
        Box::pin(async move {
            let _changing = self.changing.lock().await;
            // Those that nobody has set go on to follow the configuration.
            let mut stored = Stored::clone(&self.stored.get());
            for entry in &wanted {
                stored.protocols.retain(|known| known.protocol != entry.protocol);
                stored.protocols.push(entry.clone());
            }
            self.change(&wanted, stored).await
        })
    }

    fn reset(&self) -> BoxFuture<'_, Result<(), PortError>> {
        Box::pin(async move {
            let _changing = self.changing.lock().await;
            let mut configured = self.configured.clone();
            configured.retain(|entry| !entry.ports.contains(&0));
            self.change(&configured, Stored::default()).await
        })
    }
}

impl Inner {
    /// Starts the servers at the ports at which they are not yet.
    fn start(&self, all: &[ProtocolPorts]) -> io::Result<Vec<(Protocol, u16, Vec<Accepting>)>> {
        let mut started = Vec::new();
        for (protocol, serve) in &self.servers {
            let entries = all.iter().filter(|e| e.protocol == *protocol && e.enabled);
            for port in entries.flat_map(|entry| &entry.ports) {
                if self
                    .accepting
                    .iter()
                    .any(|(p, at, _)| p == protocol && at == port)
                {
                    continue;
                }
                let mut accepting = Vec::new();
                for socket in self.sockets.get(port).into_iter().flatten() {
                    let listener = tokio::net::TcpListener::from_std(socket.try_clone()?)?;
                    accepting.push(serve(listener));
                }
                started.push((*protocol, *port, accepting));
            }
        }
        Ok(started)
    }
}

/// `base` with the entries of `other` in the place of its own.
fn merged(base: &[ProtocolPorts], other: &[ProtocolPorts]) -> Vec<ProtocolPorts> {
    let of = |entry: &ProtocolPorts| other.iter().find(|o| o.protocol == entry.protocol).cloned();
    base.iter()
        .map(|entry| of(entry).unwrap_or_else(|| entry.clone()))
        .collect()
}

/// A port that two protocols want.
fn duplicate(all: &[ProtocolPorts]) -> Option<u16> {
    let mut seen = Vec::new();
    for port in all.iter().filter(|e| e.enabled).flat_map(|entry| &entry.ports) {
        if seen.contains(port) {
            return Some(*port);
        }
        seen.push(*port);
    }
    None
}

/// Opens all ports, and notes which ones were taken where any free one would do.
fn open_all(bind: Bind, all: &mut [ProtocolPorts]) -> Result<Sockets, ListenError> {
    let mut open = Sockets::new();
    for entry in all.iter_mut().filter(|entry| entry.enabled) {
        for port in &mut entry.ports {
            let error = |source| ListenError {
                protocol: entry.protocol,
                port: *port,
                source,
            };
            // A port of the configuration may be one that a client has given to another protocol.
            if open.contains_key(port) {
                return Err(error(io::ErrorKind::AddrInUse.into()));
            }
            let sockets = open_port(bind, *port).map_err(error)?;
            *port = port_of(&sockets).unwrap_or(*port);
            open.insert(*port, sockets);
        }
    }
    Ok(open)
}

fn port_of(sockets: &[TcpListener]) -> Option<u16> {
    Some(sockets.first()?.local_addr().ok()?.port())
}

/// Opens a port. [`Bind::All`] opens a socket for each address family, so that no client appears with an IPv4 address in IPv6 clothes; where
/// there is no IPv6, IPv4 alone. There is at least one socket, and all have the same port; 0 takes any free one.
///
/// # Errors
/// What the operating system says.
pub fn open_port(bind: Bind, port: u16) -> io::Result<Vec<TcpListener>> {
    match bind {
        Bind::Address(address) => open(SocketAddr::new(address, port)).map(|listener| vec![listener]),
        Bind::All => both_families(port),
    }
}

fn both_families(port: u16) -> io::Result<Vec<TcpListener>> {
    let first = open(SocketAddr::new(Ipv4Addr::UNSPECIFIED.into(), port))?;
    let port = first.local_addr()?.port();
    match open(SocketAddr::new(Ipv6Addr::UNSPECIFIED.into(), port)) {
        Ok(second) => Ok(vec![first, second]),
        Err(error) if error.kind() == io::ErrorKind::AddrInUse => Err(error),
        // There is no IPv6, for one of several reasons.
        Err(_) => Ok(vec![first]),
    }
}

fn open(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = Socket::new(Domain::for_address(address), Type::STREAM, Some(Transport::TCP))?;
    if address.is_ipv6() {
        socket.set_only_v6(true)?;
    }
    // A restarted device must not wait for the connections of the one before to be forgotten.
    #[cfg(unix)]
    socket.set_reuse_address(true)?;
    socket.set_nonblocking(true)?;
    socket.bind(&address.into())?;
    socket.listen(BACKLOG)?;
    Ok(socket.into())
}

#[cfg(test)]
mod tests {
    use std::net::TcpStream;

    use super::*;
    use crate::storage::MemoryStorage;

    const HERE: Bind = Bind::Address(IpAddr::V4(Ipv4Addr::LOCALHOST));

    fn opened(storage: &Arc<dyn Storage>) -> Arc<Listeners> {
        let configured = [(Protocol::Http, 0), (Protocol::Rtsp, 0)];
        Listeners::open(Arc::clone(storage), HERE, &configured).unwrap()
    }

    fn free() -> u16 {
        port_of(&open_port(HERE, 0).unwrap()).unwrap()
    }

    fn entry(protocol: Protocol, port: u16) -> ProtocolPorts {
        ProtocolPorts {
            protocol,
            enabled: true,
            ports: vec![port],
        }
    }

    fn connects(port: u16) -> bool {
        TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok()
    }

    #[test]
    fn all_means_both_families() {
        let listeners = open_port(Bind::All, 0).unwrap();
        let port = port_of(&listeners).unwrap();
        TcpStream::connect((Ipv4Addr::LOCALHOST, port)).unwrap();
        if let Some(second) = listeners.get(1) {
            assert_eq!(second.local_addr().unwrap().port(), port);
            TcpStream::connect((Ipv6Addr::LOCALHOST, port)).unwrap();
        }
    }

    #[tokio::test]
    async fn ports_move_and_stay_after_a_restart() {
        let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
        let listeners = opened(&storage);
        let (http, rtsp) = (listeners.port(Protocol::Http), listeners.port(Protocol::Rtsp));
        let moved = free();
        listeners.set(vec![entry(Protocol::Rtsp, moved)]).await.unwrap();
        assert!(connects(http) && connects(moved) && !connects(rtsp));
        drop(listeners);

        let listeners = opened(&storage);
        assert_eq!(listeners.port(Protocol::Rtsp), moved);
        // Somebody else has the port now.
        drop(listeners);
        let taken = open_port(HERE, moved).unwrap();
        let listeners = opened(&storage);
        assert_ne!(listeners.port(Protocol::Rtsp), moved);
        drop((listeners, taken));
        assert_eq!(opened(&storage).port(Protocol::Rtsp), moved);
    }

    #[tokio::test]
    async fn ports_can_be_exchanged_and_reset() {
        let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
        let listeners = opened(&storage);
        let (http, rtsp) = (listeners.port(Protocol::Http), listeners.port(Protocol::Rtsp));
        let exchanged = vec![entry(Protocol::Http, rtsp), entry(Protocol::Rtsp, http)];
        listeners.set(exchanged).await.unwrap();
        assert_eq!(
            (listeners.port(Protocol::Http), listeners.port(Protocol::Rtsp)),
            (rtsp, http)
        );
        assert!(connects(http) && connects(rtsp));
        listeners.reset().await.unwrap();
        assert_eq!(listeners.port(Protocol::Http), http);
    }

    #[tokio::test]
    async fn a_taken_port_changes_nothing() {
        let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::new());
        let listeners = opened(&storage);
        let before = listeners.protocols();
        let taken = open_port(HERE, 0).unwrap();
        let (taken_port, new) = (port_of(&taken).unwrap(), free());
        for wanted in [
            vec![entry(Protocol::Http, new), entry(Protocol::Rtsp, taken_port)],
            vec![entry(Protocol::Http, listeners.port(Protocol::Rtsp))],
            vec![entry(Protocol::Http, new), entry(Protocol::Rtsp, new)],
        ] {
            assert!(matches!(listeners.set(wanted).await, Err(PortError::InUse(_))));
        }
        assert!(matches!(
            listeners.set(vec![entry(Protocol::Https, new)]).await,
            Err(PortError::NotServed(Protocol::Https))
        ));
        assert_eq!(listeners.protocols(), before);
        assert!(!connects(new));
    }
}
