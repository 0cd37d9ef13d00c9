//! How streams of octets that somebody else has accepted come to the RTSP server: TLS, tunnels.

use std::fmt;
use std::net::SocketAddr;
use std::sync::{Arc, Weak};

use onvif_core::rtsp::{ConnectionId, ConnectionRefused};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;

use super::connection::{self, ConnectionState};
use super::host::Host;
use crate::address_filter::AddressFilter;
#[cfg(feature = "tls")]
use crate::net::tls::TlsAcceptor;
use crate::net::udp::set_dscp;
use crate::task;

/// Between whom a stream of octets is, and by what way it came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arrival {
    /// Our address on the connection.
    pub local: SocketAddr,
    /// Address of the client.
    pub peer: SocketAddr,
}

/// Where streams are handed over on which RTSP is spoken. It keeps no server alive: when that is gone, nobody is admitted.
#[derive(Clone)]
pub struct RtspEntrance {
    host: Weak<Host>,
    filter: Arc<AddressFilter>,
    dscp: u8,
}

/// How the server learns of a connection.
type Connect =
    fn(&Host, SocketAddr, SocketAddr) -> Result<(ConnectionId, Arc<ConnectionState>), ConnectionRefused>;

/// A place for one connection, given back when dropped.
pub struct Admitted {
    host: Arc<Host>,
    id: ConnectionId,
    state: Arc<ConnectionState>,
}

/// There is no place for a connection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotAdmitted {
    /// What a client that speaks RTSP is to be told; empty for one that is told nothing.
    pub reply: Vec<u8>,
}

impl fmt::Debug for RtspEntrance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RtspEntrance")
    }
}

impl fmt::Debug for Admitted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Admitted").field("id", &self.id).finish()
    }
}

impl RtspEntrance {
    pub(super) fn new(host: &Arc<Host>, filter: &Arc<AddressFilter>, dscp: u8) -> RtspEntrance {
        RtspEntrance {
            host: Arc::downgrade(host),
            filter: Arc::clone(filter),
            dscp,
        }
    }

    /// Marks what goes out of the socket of a connection that carries streams with the code point of the server.
    pub(in crate::net) fn mark(&self, stream: &TcpStream) {
        if let Ok(local) = stream.local_addr() {
            set_dscp(&socket2::SockRef::from(stream), local.ip(), self.dscp);
        }
    }

    /// Takes a place for a client, before anything that costs time or memory is done for it.
    ///
    /// # Errors
    /// [`NotAdmitted`] when the address filter or a limit is against it, or the server is gone.
    pub fn admit(&self, arrival: Arrival) -> Result<Admitted, NotAdmitted> {
        self.admit_as(arrival, Host::connected)
    }

    fn admit_as(&self, arrival: Arrival, connect: Connect) -> Result<Admitted, NotAdmitted> {
        let unheard = || NotAdmitted { reply: Vec::new() };
        if !self.filter.admits(arrival.peer, arrival.local) {
            tracing::debug!(peer = %arrival.peer, "the address filter refuses the RTSP client");
            return Err(unheard());
        }
        let host = self.host.upgrade().ok_or_else(unheard)?;
        match connect(&host, arrival.local, arrival.peer) {
            Ok((id, state)) => Ok(Admitted { host, id, state }),
            Err(refused) => Err(NotAdmitted { reply: refused.0 }),
        }
    }

    /// Serves a TCP connection once it has become a TLS connection. Its place is taken before, so that handshakes are limited as connections are.
    #[cfg(feature = "tls")]
    pub(super) fn accept_tls(&self, stream: TcpStream, peer: SocketAddr, tls: TlsAcceptor) {
        let Ok(local) = stream.local_addr() else { return };
        let Ok(admitted) = self.admit_as(Arrival { local, peer }, Host::connected_over_tls) else {
            return;
        };
        super::prepare(&stream);
        self.mark(&stream);
        task::spawn(async move {
            match tls.accept(stream).await {
                Ok(stream) => {
                    tracing::debug!(%peer, "RTSPS client connected");
                    admitted.run(stream).await;
                }
                Err(error) => tracing::debug!(%peer, %error, "no TLS handshake"),
            }
        });
    }
}

impl Admitted {
    /// The connection is to end with its last stream: a client of a tunnel closes the way to us when it has asked for that, and waits for us to
    /// close the other one.
    #[must_use]
    pub fn ending_with_streams(self) -> Admitted {
        self.state.end_with_streams();
        self
    }

    /// Speaks RTSP on a stream to its end.
    pub async fn run(self, stream: impl AsyncRead + AsyncWrite) {
        let (read, write) = tokio::io::split(stream);
        connection::run(
            &self.host,
            self.id,
            &self.state,
            read,
            write,
            self.host.write_timeout(),
        )
        .await;
    }
}

impl Drop for Admitted {
    fn drop(&mut self) {
        self.host.disconnected(self.id);
    }
}
