//! The sockets of discovery.
//!
//! Each address has a socket of its own, from which everything is sent, so that the sender's address is that of the
//! interface, and which receives what is sent to it alone. Each card has one more per family, bound to the group, which
//! tells on which card a multicast came and keeps it apart from what was sent to us alone. Devices of one process can share
//! them: each gets every datagram.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt;
use std::io;
use std::net::{IpAddr, SocketAddr, SocketAddrV4, SocketAddrV6};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use bytes::Bytes;
use onvif_core::discovery::{GROUP_V4, GROUP_V6, InterfaceId, MAX_DATAGRAM};
use socket2::{Domain, InterfaceIndexOrAddress, Protocol, Socket, Type};
use tokio::net::UdpSocket;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;
use tracing::{info, warn};

use super::interfaces::Present;
use crate::task;

/// Rest after an error, so that one that stays does not take the processor.
const PAUSE_AFTER_ERROR: Duration = Duration::from_millis(20);

/// A datagram that came in.
pub(super) struct Datagram {
    pub payload: Bytes,
    pub from: SocketAddr,
    pub interface: InterfaceId,
    pub multicast: bool,
}

/// Sockets of discovery that several devices share, so that one set of them answers for all. Cloning gives another handle to the same
/// sockets. They belong to the runtime of the device that comes first.
#[derive(Clone, Default)]
pub struct DiscoverySockets {
    open: Arc<Mutex<HashMap<Key, Weak<Shared>>>>,
}

/// Index and address of an interface, whether the group is received on it, and the port.
type Key = (u32, IpAddr, bool, u16);

/// The sockets of an address; closed with the last device that uses them.
struct Shared {
    socket: Arc<UdpSocket>,
    listeners: Arc<Mutex<Vec<Listener>>>,
    _receivers: Vec<Receiver>,
}

/// A device that gets what is received.
struct Listener {
    received: mpsc::Sender<Datagram>,
    interface: InterfaceId,
}

impl fmt::Debug for DiscoverySockets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DiscoverySockets")
            .field("open", &lock(&self.open).len())
            .finish()
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl DiscoverySockets {
    /// The sockets of an address, opened if they are not.
    fn share(&self, present: &Present, port: u16) -> io::Result<Arc<Shared>> {
        let mut open = lock(&self.open);
        open.retain(|_, shared| shared.strong_count() > 0);
        let key = (present.index, present.address, present.primary, port);
        if let Some(shared) = open.get(&key).and_then(Weak::upgrade) {
            return Ok(shared);
        }
        let socket = Arc::new(unicast_socket(present, port)?);
        let listeners = Arc::<Mutex<Vec<Listener>>>::default();
        let mut receivers = Vec::new();
        if present.primary {
            let group = multicast_socket(present, port)?;
            receivers.push(receive(Arc::new(group), Arc::clone(&listeners), true));
        }
        receivers.push(receive(Arc::clone(&socket), Arc::clone(&listeners), false));
        let shared = Arc::new(Shared {
            socket,
            listeners,
            _receivers: receivers,
        });
        open.insert(key, Arc::downgrade(&shared));
        Ok(shared)
    }
}

/// The sockets that one device uses.
pub(super) struct Sockets {
    pool: DiscoverySockets,
    port: u16,
    received: mpsc::Sender<Datagram>,
    open: BTreeMap<InterfaceId, Open>,
    next_id: u32,
    /// What could not be opened and was reported.
    failed: HashSet<(u32, IpAddr)>,
}

struct Open {
    present: Present,
    id: InterfaceId,
    received: mpsc::Sender<Datagram>,
    shared: Arc<Shared>,
}

impl Drop for Open {
    fn drop(&mut self) {
        let ours = |listener: &Listener| {
            listener.interface == self.id && listener.received.same_channel(&self.received)
        };
        lock(&self.shared.listeners).retain(|listener| !ours(listener));
    }
}

/// A task that ends with its interface.
struct Receiver(JoinHandle<()>);

impl Drop for Receiver {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl Sockets {
    pub(super) fn new(pool: DiscoverySockets, port: u16, received: mpsc::Sender<Datagram>) -> Self {
        Self {
            pool,
            port,
            received,
            open: BTreeMap::new(),
            next_id: 1,
            failed: HashSet::new(),
        }
    }

    pub(super) fn len(&self) -> usize {
        self.open.len()
    }

    /// Opens what is new and closes what is gone. Returns what is open now.
    pub(super) fn follow(&mut self, present: Vec<Present>) -> impl Iterator<Item = (InterfaceId, &Present)> {
        let key = |present: &Present| (present.index, present.address, present.primary);
        let wanted: HashSet<_> = present.iter().map(key).collect();
        self.open.retain(|_, open| {
            let stays = wanted.contains(&key(&open.present));
            if !stays {
                info!(interface = open.present.name, address = %open.present.address, "discovery leaves an address");
            }
            stays
        });
        self.failed.retain(|(index, address)| {
            present
                .iter()
                .any(|present| present.index == *index && present.address == *address)
        });
        for present in present {
            match self
                .open
                .values_mut()
                .find(|open| key(&open.present) == key(&present))
            {
                Some(open) => open.present = present,
                None => self.add(present),
            }
        }
        self.open.iter().map(|(id, open)| (*id, &open.present))
    }

    pub(super) async fn multicast(&self, interface: InterfaceId, payload: &[u8]) -> io::Result<usize> {
        let open = self.get(interface)?;
        let group = group(&open.present, self.port);
        open.shared.socket.send_to(payload, group).await
    }

    pub(super) async fn unicast(
        &self,
        interface: InterfaceId,
        payload: &[u8],
        to: SocketAddr,
    ) -> io::Result<usize> {
        self.get(interface)?.shared.socket.send_to(payload, to).await
    }

    fn get(&self, interface: InterfaceId) -> io::Result<&Open> {
        self.open
            .get(&interface)
            .ok_or_else(|| io::Error::from(io::ErrorKind::AddrNotAvailable))
    }

    fn add(&mut self, present: Present) {
        let id = InterfaceId(self.next_id);
        let (name, address) = (present.name.clone(), present.address);
        match self.open_all(id, present) {
            Ok(open) => {
                info!(interface = name, %address, "discovery on an address");
                self.next_id = self.next_id.wrapping_add(1);
                self.failed.remove(&(open.present.index, address));
                self.open.insert(id, open);
            }
            Err((index, error)) => {
                if self.failed.insert((index, address)) {
                    warn!(interface = name, %address, port = self.port, %error, "no discovery on this address");
                }
            }
        }
    }

    fn open_all(&self, id: InterfaceId, present: Present) -> Result<Open, (u32, io::Error)> {
        let shared = self.pool.share(&present, self.port);
        let shared = shared.map_err(|error| (present.index, error))?;
        lock(&shared.listeners).push(Listener {
            received: self.received.clone(),
            interface: id,
        });
        Ok(Open {
            present,
            id,
            received: self.received.clone(),
            shared,
        })
    }
}

fn receive(socket: Arc<UdpSocket>, listeners: Arc<Mutex<Vec<Listener>>>, multicast: bool) -> Receiver {
    Receiver(task::spawn(async move {
        // One octet more than is read, so that what is longer is seen to be.
        let mut buffer = vec![0; MAX_DATAGRAM + 1];
        loop {
            match socket.recv_from(&mut buffer).await {
                Ok((length, from)) => {
                    let payload = Bytes::copy_from_slice(buffer.get(..length).unwrap_or_default());
                    for listener in lock(&listeners).iter() {
                        // A full queue loses datagrams; waiting would let them pile up in the kernel instead.
                        let _ = listener.received.try_send(Datagram {
                            payload: payload.clone(),
                            from,
                            interface: listener.interface,
                            multicast,
                        });
                    }
                }
                // Errors of earlier sends (a port that nobody listens on) are reported here and pass. A card
                // that is gone reports without end, until the next scan closes the socket.
                Err(_) => tokio::time::sleep(PAUSE_AFTER_ERROR).await,
            }
        }
    }))
}

fn group(present: &Present, port: u16) -> SocketAddr {
    match present.address {
        IpAddr::V4(_) => SocketAddrV4::new(GROUP_V4, port).into(),
        IpAddr::V6(_) => SocketAddrV6::new(GROUP_V6, port, 0, present.index).into(),
    }
}

/// Receives what is sent to this address alone, and sends everything.
fn unicast_socket(present: &Present, port: u16) -> io::Result<UdpSocket> {
    match present.address {
        IpAddr::V4(address) => {
            let socket = shared_socket(Domain::IPV4)?;
            socket.set_multicast_if_v4(&address)?;
            socket.set_multicast_ttl_v4(1)?;
            socket.set_multicast_loop_v4(true)?;
            bind(socket, SocketAddrV4::new(address, port).into())
        }
        IpAddr::V6(address) => {
            let socket = shared_socket(Domain::IPV6)?;
            socket.set_only_v6(true)?;
            socket.set_multicast_if_v6(present.index)?;
            socket.set_multicast_hops_v6(1)?;
            socket.set_multicast_loop_v6(true)?;
            let scope = if address.is_unicast_link_local() {
                present.index
            } else {
                0
            };
            bind(socket, SocketAddrV6::new(address, port, 0, scope).into())
        }
    }
}

/// Receives what is sent to the group on this card.
fn multicast_socket(present: &Present, port: u16) -> io::Result<UdpSocket> {
    let socket = match present.address {
        IpAddr::V4(_) => {
            let socket = shared_socket(Domain::IPV4)?;
            // Else Linux delivers what other sockets have joined for, and the card would not be known.
            #[cfg(target_os = "linux")]
            socket.set_multicast_all_v4(false)?;
            socket.join_multicast_v4_n(&GROUP_V4, &InterfaceIndexOrAddress::Index(present.index))?;
            socket
        }
        IpAddr::V6(_) => {
            let socket = shared_socket(Domain::IPV6)?;
            socket.set_only_v6(true)?;
            #[cfg(target_os = "linux")]
            socket.set_multicast_all_v6(false)?;
            socket.join_multicast_v6(&GROUP_V6, present.index)?;
            socket
        }
    };
    bind(socket, group(present, port))
}

/// A socket that leaves the port to others as well: to discovery clients on the same machine, and to other devices.
fn shared_socket(domain: Domain) -> io::Result<Socket> {
    let socket = Socket::new(domain, Type::DGRAM, Some(Protocol::UDP))?;
    socket.set_reuse_address(true)?;
    socket.set_nonblocking(true)?;
    Ok(socket)
}

fn bind(socket: Socket, address: SocketAddr) -> io::Result<UdpSocket> {
    socket.bind(&address.into())?;
    UdpSocket::from_std(socket.into())
}
