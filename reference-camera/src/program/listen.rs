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
use onvif_device::net::tls::TlsAcceptor;
use onvif_device::ports::{PortControl, ServedPort};
use onvif_device::services::media::Streams;
use onvif_device::storage::{Storage, StorageError};

use super::config::{Bind, Config};

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
            Protocol::Rtsps => "RTSPS",
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

/// Usual port of HTTPS.
const HTTPS_PORT: u16 = 8443;
/// Usual port of RTSPS.
const RTSPS_PORT: u16 = 8322;

/// Opens the ports of a configuration: those that clients have set, or those that it says.
///
/// # Errors
/// The outer error is one of the state; the inner one says which port cannot be had, and why.
pub fn listen(
    storage: &Arc<dyn Storage>,
    config: &Config,
) -> Result<Result<Arc<Listeners>, ListenError>, StorageError> {
    let bind = config.bind;
    let address = match bind {
        Bind::All => listeners::Bind::All,
        Bind::Address(address) => listeners::Bind::Address(address),
    };
    let mut ports = vec![
        (Protocol::Http, config.http_port),
        (Protocol::Rtsp, config.rtsp_port),
    ];
    // Ports that nobody has asked for are no reason not to start.
    let mut optional = Vec::new();
    if config.tls {
        for (protocol, wanted, usual) in [
            (Protocol::Https, config.https_port, HTTPS_PORT),
            (Protocol::Rtsps, config.rtsps_port, RTSPS_PORT),
        ] {
            if wanted.is_none() {
                optional.push(protocol);
            }
            // Who takes any port for HTTP runs many cameras.
            let usual = if config.http_port == 0 { 0 } else { usual };
            ports.push((protocol, wanted.unwrap_or(usual)));
        }
    }
    loop {
        match Listeners::open(Arc::clone(storage), address, &ports) {
            Ok(listeners) => return Ok(Ok(listeners)),
            Err(OpenError::Listen(error)) => {
                let entry = ports.iter_mut().find(|(protocol, port)| {
                    *protocol == error.protocol && *port != 0 && optional.contains(protocol)
                });
                let Some((_, port)) = entry else {
                    return Ok(Err(ListenError { bind, error }));
                };
                tracing::warn!(%error, "any free port is taken in its place");
                *port = 0;
            }
            Err(OpenError::Storage(error)) => return Err(error),
        }
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
        tls: Option<TlsAcceptor>,
    ) -> io::Result<Serving> {
        let common = Arc::clone(device.common());
        let rtsp = Arc::new(rtsp.filtered(common.address_filter()));
        let http = Arc::new(http.with_tunnels(rtsp.entrance()));
        streams.set_tunnels(true);
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
        if let Some(tls) = tls {
            let (server, acceptor) = (Arc::clone(&http), tls.clone());
            listeners.serve(Protocol::Https, move |listener| {
                Accepting::new(server.open_tls(listener, acceptor.clone()))
            })?;
            let server = Arc::clone(&rtsp);
            listeners.serve(Protocol::Rtsps, move |listener| {
                let (server, tls) = (Arc::clone(&server), tls.clone());
                Accepting::task(tokio::spawn(async move { server.serve_tls(listener, tls).await }))
            })?;
        }
        streams.set_rtsps_port(Some(listeners.port(Protocol::Rtsps)).filter(|port| *port != 0));
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

    fn storage() -> Arc<dyn Storage> {
        Arc::new(MemoryStorage::new())
    }

    #[test]
    fn only_a_port_that_somebody_asked_for_stops_the_start() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, HTTPS_PORT));
        let config = Config {
            bind: Bind::Address(Ipv4Addr::LOCALHOST.into()),
            http_port: TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
                .unwrap()
                .local_addr()
                .unwrap()
                .port(),
            rtsp_port: 0,
            ..Config::default()
        };
        let listeners = listen(&storage(), &config).unwrap().unwrap();
        let https = listeners.port(Protocol::Https);
        assert!(https != HTTPS_PORT && https != 0);
        let config = Config {
            https_port: Some(HTTPS_PORT),
            ..config
        };
        drop(listeners);
        let error = listen(&storage(), &config).unwrap().unwrap_err();
        assert!(error.to_string().contains("HTTPS"), "{error}");
        let without = Config { tls: false, ..config };
        let listeners = listen(&storage(), &without).unwrap().unwrap();
        assert_eq!(listeners.port(Protocol::Https), 0);
        drop(taken);
    }

    #[test]
    fn a_port_that_cannot_be_had_is_named() {
        let refused = |bind: Bind, port: u16| {
            let config = Config {
                bind,
                http_port: 0,
                rtsp_port: port,
                ..Config::default()
            };
            listen(&storage(), &config).unwrap().unwrap_err().to_string()
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
