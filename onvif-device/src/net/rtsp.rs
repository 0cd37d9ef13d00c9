//! The RTSP server.

mod authenticate;
mod back_channel;
mod batch;
mod connection;
mod contiguous;
mod decoder;
mod direct;
mod entrance;
mod host;
pub(crate) mod keys;
pub(crate) mod media;
mod random;
mod reception;

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::ops::RangeInclusive;
use std::sync::Arc;
use std::time::Duration;

use onvif_core::rtsp::{Config as MachineConfig, RtspAuthenticator};
use socket2::{Domain, Protocol, Socket, Type};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

pub use self::authenticate::DeviceAuthenticator;
use self::direct::{Direct, Flusher};
pub use self::entrance::{Admitted, Arrival, NotAdmitted, RtspEntrance};
use self::host::Host;
use crate::address_filter::AddressFilter;
#[cfg(feature = "tls")]
use crate::net::tls::TlsAcceptor;
use crate::net::udp::set_dscp;
use crate::streaming::{StreamCatalogue, StreamHub, ViewerStatistics};
use crate::task;

/// Bytes of a connection that the kernel holds beyond those that are on the wire.
#[cfg(target_os = "linux")]
const MAX_UNSENT: u32 = 256 * 1024;

/// Settings of a server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RtspConfig {
    /// Limits and times of connections and sessions.
    pub machine: MachineConfig,
    /// Ports from which pairs for RTP and RTCP are taken; an even one and the next.
    pub udp_ports: RangeInclusive<u16>,
    /// How long a connection may take nothing of what is to be written.
    pub write_timeout: Duration,
    /// How long the answer to PLAY waits for the first frame.
    pub start_timeout: Duration,
    /// Access units that wait for a slow viewer at most.
    pub max_queued_frames: usize,
    /// Payload bytes that wait for a slow viewer at most.
    pub max_queued_bytes: usize,
    /// Differentiated services code point of what goes out by UDP and TCP, 0 (unmarked) to 63 (RFC 2474).
    pub dscp: u8,
    /// Canonical name in RTCP, the same for all tracks of the device so that receivers know that they belong together
    /// (RFC 3550 section 6.5.1).
    pub cname: String,
}

impl Default for RtspConfig {
    fn default() -> Self {
        RtspConfig {
            machine: MachineConfig {
                multicast: true,
                back_channel: true,
                srtp: true,
                ..MachineConfig::default()
            },
            udp_ports: 6970..=9999,
            write_timeout: Duration::from_secs(10),
            start_timeout: Duration::from_secs(2),
            max_queued_frames: 64,
            max_queued_bytes: 4 << 20,
            dscp: 0,
            cname: "onvif-device".to_owned(),
        }
    }
}

/// How a track of a session fares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TrackStatistics {
    /// Index of the track in its presentation.
    pub track: usize,
    /// Synchronisation source; the same for all who watch a track by multicast.
    pub ssrc: u32,
    /// What was sent and left out, and what the receiver says of loss and jitter.
    pub viewer: ViewerStatistics,
}

/// An RTSP server over a [`StreamHub`]. Listeners come and go ([`RtspServer::serve`]) without disturbing its sessions, as they do
/// when a port is changed.
pub struct RtspServer {
    host: Arc<Host>,
    filter: Arc<AddressFilter>,
    flusher: Arc<Flusher>,
    dscp: u8,
    tasks: [JoinHandle<()>; 2],
}

impl fmt::Debug for RtspServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (connections, sessions) = self.host.counts();
        f.debug_struct("RtspServer")
            .field("connections", &connections)
            .field("sessions", &sessions)
            .finish_non_exhaustive()
    }
}

impl RtspServer {
    /// A server that does not listen yet.
    ///
    /// # Panics
    /// When called outside a tokio runtime.
    pub fn new(
        mut config: RtspConfig,
        hub: StreamHub,
        catalogue: Arc<dyn StreamCatalogue>,
        authenticator: Arc<dyn RtspAuthenticator>,
    ) -> Self {
        // A device that plays nothing does not know the feature (Streaming Specification, "Back channel connection").
        config.machine.back_channel &= hub.audio().is_some_and(|audio| !audio.outputs().is_empty());
        let dscp = config.dscp;
        let (host, mut ended) = Host::new(config, hub, catalogue, authenticator);
        let keeper = Arc::downgrade(&host);
        let housekeeping = task::spawn(async move {
            loop {
                let Some(host) = keeper.upgrade() else { return };
                let next = host.handle_timeout();
                let sleep = async {
                    match next {
                        Some(at) => tokio::time::sleep_until(at.into()).await,
                        None => std::future::pending().await,
                    }
                };
                tokio::select! {
                    () = sleep => {}
                    () = host.timer.notified() => {}
                    session = ended.recv() => {
                        if let Some(session) = session {
                            host.ended(session);
                        }
                    }
                }
            }
        });
        let flusher = Arc::<Flusher>::default();
        let flushing = task::spawn(Arc::clone(&flusher).run());
        RtspServer {
            host,
            filter: Arc::default(),
            flusher,
            dscp,
            tasks: [housekeeping, flushing],
        }
    }

    /// Takes connections only from addresses that a filter admits.
    pub fn filtered(mut self, filter: &Arc<AddressFilter>) -> Self {
        self.filter = Arc::clone(filter);
        self
    }

    /// Opens a listening socket. An IPv6 address takes no IPv4 clients, so that both families can be bound side by side; port 0
    /// takes a free one.
    ///
    /// # Errors
    /// What the operating system says, such as that the port is taken.
    pub fn bind(address: SocketAddr) -> io::Result<TcpListener> {
        let socket = Socket::new(Domain::for_address(address), Type::STREAM, Some(Protocol::TCP))?;
        if address.is_ipv6() {
            socket.set_only_v6(true)?;
        }
        socket.set_reuse_address(true)?;
        socket.set_nonblocking(true)?;
        socket.bind(&address.into())?;
        socket.listen(128)?;
        TcpListener::from_std(socket.into())
    }

    /// Takes connections from a listener until the future is dropped. Connections that were taken live on.
    pub async fn serve(&self, listener: TcpListener) {
        loop {
            match listener.accept().await {
                Ok((stream, peer)) => self.accept(stream, peer),
                Err(error) => {
                    // Mostly: no file descriptors are left, which does not get better at once.
                    tracing::warn!(%error, "RTSP connection not accepted");
                    tokio::time::sleep(Duration::from_millis(100)).await;
                }
            }
        }
    }

    /// Where streams are handed over that are no plain TCP connections. They obey the address filter that the server has now.
    pub fn entrance(&self) -> RtspEntrance {
        RtspEntrance::new(&self.host, &self.filter, self.dscp)
    }

    /// Takes TLS connections from a listener until the future is dropped. Connections that were taken live on.
    #[cfg(feature = "tls")]
    pub async fn serve_tls(&self, listener: TcpListener, tls: TlsAcceptor) {
        let entrance = self.entrance();
        loop {
            match listener.accept().await {
                Ok((stream, peer)) => entrance.accept_tls(stream, peer, tls.clone()),
                Err(error) => {
                    tracing::warn!(%error, "RTSPS connection not accepted");
                    tokio::time::sleep(Duration::from_millis(100)).await;
                }
            }
        }
    }

    fn accept(&self, stream: TcpStream, peer: SocketAddr) {
        let Ok(local) = stream.local_addr() else { return };
        if !self.filter.admits(peer, local) {
            tracing::debug!(%peer, "the address filter refuses the RTSP client");
            return;
        }
        prepare(&stream);
        set_dscp(&socket2::SockRef::from(&stream), local.ip(), self.dscp);
        let stream = Arc::new(stream);
        let direct = Direct::new(Arc::clone(&stream), Arc::clone(&self.flusher));
        match self.host.connected_directly(local, peer, direct) {
            Ok((id, state)) => {
                tracing::debug!(%peer, "RTSP client connected");
                let host = Arc::clone(&self.host);
                task::spawn(async move {
                    direct::run(&host, id, &state, host.write_timeout()).await;
                    host.disconnected(id);
                });
            }
            // The socket is new, so the few bytes fit its buffer; nobody waits for somebody who is refused.
            Err(refused) => {
                let _ = stream.try_write(&refused.0);
            }
        }
    }

    /// Numbers of connections and of sessions.
    pub fn counts(&self) -> (usize, usize) {
        self.host.counts()
    }

    /// Counters of all tracks that are sent to clients now, in no particular order.
    pub fn statistics(&self) -> Vec<TrackStatistics> {
        self.host.statistics()
    }

    /// Ends all sessions with BYE, closes all connections and takes no new ones. Waits two seconds at most for clients that do not
    /// read.
    pub async fn shut_down(self) {
        self.host.shut_down();
        let drained = async {
            while !self.host.is_drained() {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        let _ = tokio::time::timeout(Duration::from_secs(2), drained).await;
    }
}

/// Sets up a new TCP connection that will carry streams.
pub(crate) fn prepare(stream: &TcpStream) {
    // Small messages must not wait for an acknowledgement of the packet before.
    let _ = stream.set_nodelay(true);
    // What a slow viewer has not taken belongs into its bounded queue, which throws away whole frames, and not into the kernel.
    #[cfg(target_os = "linux")]
    let _ = socket2::SockRef::from(stream).set_tcp_notsent_lowat(MAX_UNSENT);
}

impl Drop for RtspServer {
    fn drop(&mut self) {
        self.tasks.iter().for_each(JoinHandle::abort);
        self.host.shut_down();
    }
}
