//! TLS in front of the servers.

use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpStream;
use tokio_rustls::server::TlsStream;

use crate::keystore::TlsSettings;

/// Time for a handshake.
const HANDSHAKE_TIME: Duration = Duration::from_secs(10);

/// Makes TLS connections of TCP connections.
#[derive(Clone)]
pub struct TlsAcceptor {
    settings: Arc<dyn TlsSettings>,
    handshake_time: Duration,
}

impl TlsAcceptor {
    /// Asks `settings` at each handshake, which may take 10 s.
    pub fn new(settings: Arc<dyn TlsSettings>) -> TlsAcceptor {
        TlsAcceptor {
            settings,
            handshake_time: HANDSHAKE_TIME,
        }
    }

    /// Gives a handshake another time.
    pub fn with_handshake_time(mut self, time: Duration) -> TlsAcceptor {
        self.handshake_time = time;
        self
    }

    /// The handshake.
    ///
    /// # Errors
    /// The client speaks no TLS, or none that the settings allow, or takes too long.
    pub async fn accept(&self, stream: TcpStream) -> io::Result<TlsStream<TcpStream>> {
        let settings = self.settings.server_config();
        let settings =
            settings.ok_or_else(|| io::Error::new(io::ErrorKind::NotConnected, "there is no certificate"))?;
        let handshake = tokio_rustls::TlsAcceptor::from(settings).accept(stream);
        match tokio::time::timeout(self.handshake_time, handshake).await {
            Ok(result) => result,
            Err(_) => Err(io::Error::new(
                io::ErrorKind::TimedOut,
                "the handshake takes too long",
            )),
        }
    }
}

impl fmt::Debug for TlsAcceptor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TlsAcceptor")
            .field("handshake_time", &self.handshake_time)
            .finish_non_exhaustive()
    }
}
