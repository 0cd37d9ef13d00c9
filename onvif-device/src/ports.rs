//! Ports that clients can move (ONVIF Core, "SetNetworkProtocols").

use std::fmt;
use std::sync::Arc;

use crate::backend::video::BoxFuture;
use crate::device::{Common, Protocol};
use crate::storage::StorageError;

/// The ports of a protocol.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct ProtocolPorts {
    /// Protocol.
    pub protocol: Protocol,
    /// Whether it is served.
    pub enabled: bool,
    /// Where it is served, or was before it was switched off. The first one goes into addresses.
    pub ports: Vec<u16>,
}

/// Why ports cannot be changed. Nothing has changed then.
#[derive(Debug)]
#[non_exhaustive]
pub enum PortError {
    /// The device does not have the protocol.
    NotServed(Protocol),
    /// The port is taken, by another protocol or another program.
    InUse(u16),
    /// The port cannot be had for another reason, such as a missing privilege.
    Refused(u16, std::io::Error),
    /// The change cannot be stored.
    Storage(StorageError),
}

impl fmt::Display for PortError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PortError::NotServed(protocol) => write!(f, "the device does not serve {protocol:?}"),
            PortError::InUse(port) => write!(f, "port {port} is in use"),
            PortError::Refused(port, error) => write!(f, "cannot listen at port {port}: {error}"),
            PortError::Storage(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for PortError {}

impl From<StorageError> for PortError {
    fn from(error: StorageError) -> Self {
        PortError::Storage(error)
    }
}

/// Who has the listeners of a device and can move them: [`Listeners`](crate::net::listeners::Listeners), or a server of the embedder's own.
/// Without one, the device does not offer to change ports.
pub trait PortControl: Send + Sync {
    /// All protocols that can be served, in a stable order.
    fn protocols(&self) -> Vec<ProtocolPorts>;

    /// Changes the protocols that are named and keeps the others. New ports listen before this returns, and before old ones are given up;
    /// connections live on; the change survives a restart.
    fn set(&self, wanted: Vec<ProtocolPorts>) -> BoxFuture<'_, Result<(), PortError>>;

    /// Goes back to the ports of the configuration.
    fn reset(&self) -> BoxFuture<'_, Result<(), PortError>>;
}

/// Notes that a protocol is served on a port, for as long as it lives.
#[derive(Debug)]
pub struct ServedPort {
    common: Arc<Common>,
    protocol: Protocol,
    port: u16,
}

impl ServedPort {
    /// Notes it.
    pub fn new(common: &Arc<Common>, protocol: Protocol, port: u16) -> ServedPort {
        common.add_port(protocol, port);
        ServedPort {
            common: Arc::clone(common),
            protocol,
            port,
        }
    }
}

impl Drop for ServedPort {
    fn drop(&mut self) {
        self.common.remove_port(self.protocol, self.port);
    }
}
