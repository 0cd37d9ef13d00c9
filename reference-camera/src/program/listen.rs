//! Opens the ports, before anything else depends on them, and serves the device at them wherever clients move them.

use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use onvif_device::Device;
use onvif_device::device::Protocol;
use onvif_device::net::http::HttpServer;
use onvif_device::net::listeners::{self, Accepting, Listeners, OpenError};
use onvif_device::net::rtsp::RtspServer;
use onvif_device::ports::{PortControl, ServedPort};
use onvif_device::services::media::Streams;
use onvif_device::storage::{Storage, StorageError};

use super::config::Bind;

/// A port that cannot be had.
#[derive(Debug)]
pub struct ListenError {
    bind: Bind,
    error: listeners::ListenError,
}

impl fmt::Display for ListenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ListenError { bind, error } = self;
        let port = error.port;
        let what = match error.protocol {
            Protocol::Http => "HTTP",
            Protocol::Https => "HTTPS",
            Protocol::Rtsp => "RTSP",
        };
        let hint = match error.source.kind() {
            io::ErrorKind::AddrInUse => "another program has it; choose another port",
            io::ErrorKind::PermissionDenied => "it takes a privilege; choose a port from 1024 on",
            io::ErrorKind::AddrNotAvailable => "this machine does not have the address",
            _ => {
                let source = &error.source;
                return write!(
                    f,
                    "cannot listen for {what} at port {port} (address: {bind}): {source}"
                );
            }
        };
        write!(
            f,
            "cannot listen for {what} at port {port} (address: {bind}): {hint}"
        )
    }
}

impl std::error::Error for ListenError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error.source)
    }
}

/// Opens the ports for HTTP and RTSP: those that clients have set, or those of the configuration.
///
/// # Errors
/// The outer error is one of the state; the inner one says which port cannot be had, and why.
pub fn listen(
    storage: Arc<dyn Storage>,
    bind: Bind,
    http: u16,
    rtsp: u16,
) -> Result<Result<Arc<Listeners>, ListenError>, StorageError> {
    let address = match bind {
        Bind::All => listeners::Bind::All,
        Bind::Address(address) => listeners::Bind::Address(address),
    };
    let ports = [(Protocol::Http, http), (Protocol::Rtsp, rtsp)];
    match Listeners::open(storage, address, &ports) {
        Ok(listeners) => Ok(Ok(listeners)),
        Err(OpenError::Listen(error)) => Ok(Err(ListenError { bind, error })),
        Err(OpenError::Storage(error)) => Err(error),
    }
}

/// The servers of a camera at its ports.
#[derive(Debug)]
pub struct Serving {
    listeners: Arc<Listeners>,
    http: Arc<HttpServer>,
    rtsp: Arc<RtspServer>,
}

impl Serving {
    /// Serves, and lets clients move the ports; addresses of streams follow.
    ///
    /// # Errors
    /// When the runtime does not take a listener.
    pub fn start(
        device: &Device,
        listeners: Arc<Listeners>,
        http: HttpServer,
        rtsp: RtspServer,
        streams: &Arc<Streams>,
    ) -> io::Result<Serving> {
        let common = Arc::clone(device.common());
        let (http, rtsp) = (Arc::new(http), Arc::new(rtsp.filtered(common.address_filter())));
        let server = Arc::clone(&http);
        listeners.serve(Protocol::Http, move |listener| {
            Accepting::new(server.open(listener))
        })?;
        let (server, ports) = (Arc::clone(&rtsp), Arc::clone(&common));
        listeners.serve(Protocol::Rtsp, move |listener| {
            let port = listener.local_addr().map_or(0, |address| address.port());
            let served = ServedPort::new(&ports, Protocol::Rtsp, port);
            let server = Arc::clone(&server);
            Accepting::task(tokio::spawn(async move {
                let _served = served;
                server.serve(listener).await;
            }))
        })?;
        let streams = Arc::clone(streams);
        listeners.on_change(move |entry| {
            if let (Protocol::Rtsp, Some(port)) = (entry.protocol, entry.ports.first()) {
                streams.set_rtsp_port(*port);
            }
        });
        // The device holds it weakly; we hold the same thing.
        let control: Arc<dyn PortControl> = Arc::<Listeners>::clone(&listeners);
        common.set_port_control(&control);
        Ok(Serving {
            listeners,
            http,
            rtsp,
        })
    }

    /// Closes the ports, ends the streams, and lets requests finish.
    pub async fn stop(self) {
        self.listeners.close();
        // The tasks that took connections are ending, and let go of the servers.
        let alone = async {
            while Arc::strong_count(&self.rtsp) > 1 {
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
        };
        let _ = tokio::time::timeout(Duration::from_secs(1), alone).await;
        if let Some(rtsp) = Arc::into_inner(self.rtsp) {
            rtsp.shut_down().await;
        }
        if let Some(http) = Arc::into_inner(self.http) {
            http.stop().await;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::net::{Ipv4Addr, TcpListener};

    use onvif_device::storage::MemoryStorage;

    use super::*;

    #[test]
    fn a_port_that_cannot_be_had_is_named() {
        let refused = |bind: Bind, port: u16| {
            let result = listen(Arc::new(MemoryStorage::new()), bind, 0, port).unwrap();
            result.unwrap_err().to_string()
        };
        let bind = Bind::Address(Ipv4Addr::LOCALHOST.into());
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        let error = refused(bind, port);
        assert!(
            error.contains("RTSP") && error.contains(&port.to_string()) && error.contains("another program"),
            "{error}"
        );
        let foreign = Bind::Address("192.0.2.1".parse().unwrap());
        let error = refused(foreign, 0);
        assert!(error.contains("does not have the address"), "{error}");
    }
}
