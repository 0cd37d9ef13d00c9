//! The HTTP server: connections, their limits and their times.

mod io;
mod slots;
mod tracked;
mod watch;

use std::convert::Infallible;
use std::future::{Future, poll_fn};
use std::net::{IpAddr, SocketAddr};
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Poll;
use std::time::Duration;

use bytes::BytesMut;
use http_body_util::BodyExt as _;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{oneshot, watch as signal};
use tokio::task::JoinSet;

use crate::address::Scheme;
use crate::context::ConnectionInfo;
use crate::device::{Device, Protocol};
use crate::net::rtsp::RtspEntrance;
#[cfg(feature = "tls")]
use crate::net::tls::TlsAcceptor;
use crate::net::tunnel::{Claim, Prefixed, Taken, Tunnels};
use crate::ports::ServedPort;
use crate::task;
use io::{Io, Lender};
use slots::Slots;
use tracked::Tracked;
use watch::Watch;

/// What connections may use.
#[derive(Clone, Copy, Debug)]
pub struct HttpLimits {
    /// Connections at once. Default 256.
    pub connections: usize,
    /// Connections at once from one address. Default 64.
    pub connections_per_address: usize,
    /// Octets of the request line and the header, at least 8192. Default 16 KiB.
    pub header: usize,
    /// Header fields. Default 64.
    pub header_fields: usize,
    /// Time from the first octet of a request to the end of its header, and for which one half of a tunnel waits for the other. Default 10 s.
    pub header_time: Duration,
    /// Time without a request, from the end of the last response. Default 60 s.
    pub idle_time: Duration,
    /// Time for which a client may accept no octet of a response. Default 30 s.
    pub write_time: Duration,
    /// Time for the requests that are being answered when the server stops. Default 5 s.
    pub shutdown_time: Duration,
}

impl Default for HttpLimits {
    fn default() -> Self {
        HttpLimits {
            connections: 256,
            connections_per_address: 64,
            header: 16 << 10,
            header_fields: 64,
            header_time: Duration::from_secs(10),
            idle_time: Duration::from_secs(60),
            write_time: Duration::from_secs(30),
            shutdown_time: Duration::from_secs(5),
        }
    }
}

/// Serves a device on one or more listeners until it is told to stop.
pub struct HttpServer {
    device: Device,
    limits: HttpLimits,
    slots: Arc<Slots>,
    tunnels: Option<Arc<Tunnels>>,
    stop: signal::Sender<bool>,
    listeners: Mutex<JoinSet<()>>,
    /// Those that stay open as long as the server runs.
    kept: Vec<OpenListener>,
}

/// A listener of a server. Dropping it closes the listener; connections that it took live on until they end or the server stops.
#[derive(Debug)]
pub struct OpenListener {
    _close: oneshot::Sender<()>,
}

impl HttpServer {
    /// A server without a listener.
    pub fn new(device: Device, limits: HttpLimits) -> HttpServer {
        HttpServer {
            device,
            limits,
            slots: Arc::new(Slots::new(limits.connections, limits.connections_per_address)),
            tunnels: None,
            stop: signal::Sender::new(false),
            listeners: Mutex::default(),
            kept: Vec::new(),
        }
    }

    /// Carries RTSP as well, in pairs of GET and POST and over WebSocket, for the clients of an RTSP server.
    #[must_use]
    pub fn with_tunnels(mut self, entrance: RtspEntrance) -> HttpServer {
        self.tunnels = Some(Arc::new(Tunnels::new(entrance, self.limits.header_time)));
        self
    }

    /// Accepts connections on a listener, from now on.
    pub fn listen(&mut self, listener: TcpListener) {
        let open = self.open(listener);
        self.kept.push(open);
    }

    /// Accepts connections on a listener, for as long as the handle lives.
    pub fn open(&self, listener: TcpListener) -> OpenListener {
        self.open_with(listener, Security::None)
    }

    /// Accepts TLS connections on a listener, for as long as the handle lives.
    #[cfg(feature = "tls")]
    pub fn open_tls(&self, listener: TcpListener, tls: TlsAcceptor) -> OpenListener {
        self.open_with(listener, Security::Tls(tls))
    }

    fn open_with(&self, listener: TcpListener, security: Security) -> OpenListener {
        let (close, closed) = oneshot::channel();
        let protocol = security.protocol();
        let listening = listener
            .local_addr()
            .ok()
            .map(|address| ServedPort::new(self.device.common(), protocol, address.port()));
        let mut listeners = self.listeners.lock().unwrap_or_else(PoisonError::into_inner);
        // Those that were closed before.
        while listeners.try_join_next().is_some() {}
        task::spawn_into(
            &mut listeners,
            accept(
                listener,
                self.device.clone(),
                self.limits,
                Arc::clone(&self.slots),
                self.stop.subscribe(),
                closed,
                (listening, security, self.tunnels.clone()),
            ),
        );
        OpenListener { _close: close }
    }

    /// Closes the listeners, lets the requests finish that are being answered, for at most [`HttpLimits::shutdown_time`], and closes all
    /// connections.
    pub async fn stop(self) {
        self.stop.send_replace(true);
        let mut listeners = self
            .listeners
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner);
        while listeners.join_next().await.is_some() {}
    }
}

impl std::fmt::Debug for HttpServer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("HttpServer")
            .field("limits", &self.limits)
            .finish_non_exhaustive()
    }
}

/// What protects the connections of a listener.
#[derive(Clone)]
enum Security {
    None,
    #[cfg(feature = "tls")]
    Tls(TlsAcceptor),
}

impl Security {
    fn protocol(&self) -> Protocol {
        match self {
            Security::None => Protocol::Http,
            #[cfg(feature = "tls")]
            Security::Tls(_) => Protocol::Https,
        }
    }
}

async fn accept(
    listener: TcpListener,
    device: Device,
    limits: HttpLimits,
    slots: Arc<Slots>,
    mut stop: signal::Receiver<bool>,
    mut closed: oneshot::Receiver<()>,
    (listening, security, tunnels): (Option<ServedPort>, Security, Option<Arc<Tunnels>>),
) {
    let mut connections = JoinSet::new();
    let stopped = stop.clone();
    let mut stopping = pin!(stop.wait_for(|stop| *stop));
    let filter = Arc::clone(device.common().address_filter());
    let mut moved = false;
    loop {
        let accepted = tokio::select! {
            biased;
            _ = &mut stopping => break,
            _ = &mut closed => {
                moved = true;
                break;
            }
            Some(_) = connections.join_next(), if !connections.is_empty() => continue,
            accepted = listener.accept() => accepted,
        };
        let (stream, peer) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                // Out of descriptors, mostly: they come back when other connections end.
                tracing::warn!(%error, "cannot accept a connection");
                tokio::time::sleep(Duration::from_millis(50)).await;
                continue;
            }
        };
        // One that has no address any more is not there any more.
        if !stream.local_addr().is_ok_and(|own| filter.admits(peer, own)) {
            tracing::debug!(%peer, "the address filter refuses the client");
            continue;
        }
        let Some(slot) = slots.take(peer.ip()) else {
            tracing::debug!(%peer, "too many connections");
            refuse(&stream);
            continue;
        };
        let (device, stopped, security) = (device.clone(), stopped.clone(), security.clone());
        let tunnels = tunnels.clone();
        task::spawn_into(&mut connections, async move {
            let _slot = slot;
            let _ = stream.set_nodelay(true);
            let Ok(local) = stream.local_addr() else { return };
            let connection = |scheme| ConnectionInfo {
                peer: canonical(peer),
                local: canonical(local),
                scheme,
            };
            match security {
                Security::None => {
                    let connection = connection(Scheme::Http);
                    serve_connection(device, stream, connection, limits, stopped, tunnels).await;
                }
                #[cfg(feature = "tls")]
                Security::Tls(tls) => match tls.accept(stream).await {
                    Ok(stream) => {
                        let connection = connection(Scheme::Https);
                        serve_connection(device, stream, connection, limits, stopped, tunnels).await;
                    }
                    Err(error) => tracing::debug!(%peer, %error, "no TLS handshake"),
                },
            }
        });
    }
    drop((listener, listening));
    // Only the port is given up; those who came by it stay.
    while moved && !connections.is_empty() {
        tokio::select! {
            biased;
            _ = &mut stopping => break,
            _ = connections.join_next() => {}
        }
    }
    let finished = async { while connections.join_next().await.is_some() {} };
    if tokio::time::timeout(limits.shutdown_time, finished)
        .await
        .is_err()
    {
        tracing::debug!("closing connections in the middle of requests");
    }
    connections.shutdown().await;
}

/// A stream that runs on one socket.
trait OverSocket {
    /// The socket.
    fn socket(&self) -> &TcpStream;
}

impl OverSocket for TcpStream {
    fn socket(&self) -> &TcpStream {
        self
    }
}

#[cfg(feature = "tls")]
impl OverSocket for tokio_rustls::server::TlsStream<TcpStream> {
    fn socket(&self) -> &TcpStream {
        self.get_ref().0
    }
}

/// Serves one connection to its end.
async fn serve_connection<S>(
    device: Device,
    stream: S,
    connection: ConnectionInfo,
    limits: HttpLimits,
    mut stop: signal::Receiver<bool>,
    tunnels: Option<Arc<Tunnels>>,
) where
    S: OverSocket + AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let marks = tunnels.clone();
    let watch = Arc::new(Watch::new(&limits));
    let taken: Arc<Mutex<Option<(Taken, Incoming)>>> = Arc::default();
    let service = service_fn({
        let (watch, taken) = (Arc::clone(&watch), Arc::clone(&taken));
        move |request: http::Request<Incoming>| {
            let (device, watch) = (device.clone(), Arc::clone(&watch));
            let claim = match &tunnels {
                Some(tunnels) => tunnels.claim(&request, &connection),
                None => Claim::None,
            };
            let taken = Arc::clone(&taken);
            async move {
                watch.request_began();
                let response = match claim {
                    Claim::None => device.handle(request, connection).await,
                    Claim::Refused(response) => *response,
                    Claim::Taken(tunnel) => {
                        *lock(&taken) = Some((tunnel, request.into_body()));
                        // The connection is taken away before anybody waits for this.
                        std::future::pending().await
                    }
                };
                Ok::<_, Infallible>(response.map(|body| Tracked { body, watch }))
            }
        }
    });
    let lender = Lender::new();
    let mut served = http1::Builder::new()
        .max_headers(limits.header_fields)
        .max_buf_size(limits.header.max(8192))
        .serve_connection(Io::new(stream, Arc::clone(&watch), &lender), service);
    let stops = stop.clone();
    let mut stopping = pin!(stop.wait_for(|stop| *stop));
    let (mut told, mut listening) = (false, false);
    let mut alarm = watch::Alarm::new();
    let tunnel = poll_fn(|cx| {
        // Polled once, it wakes this task; to see that nothing has come of it takes less than to poll it each time.
        if !told && (!listening || !matches!(stops.has_changed(), Ok(false))) {
            listening = true;
            told = stopping.as_mut().poll(cx).is_ready();
            if told {
                Pin::new(&mut served).graceful_shutdown();
            }
        }
        if let Poll::Ready(result) = Pin::new(&mut served).poll(cx) {
            if let Err(error) = result {
                tracing::debug!(peer = %connection.peer, %error, "connection failed");
            }
            return Poll::Ready(None);
        }
        if marks.is_some()
            && let Some(tunnel) = lock(&taken).take()
        {
            return Poll::Ready(Some(tunnel));
        }
        if alarm.poll(cx, &watch).is_ready() {
            tracing::debug!(peer = %connection.peer, "connection timed out");
            return Poll::Ready(None);
        }
        Poll::Pending
    })
    .await;
    if let Some((tunnel, mut body)) = tunnel {
        let parts = served.into_parts();
        drop(parts.io);
        let Some(stream) = lender.take() else { return };
        if let Some(tunnels) = &marks {
            tunnels.mark(stream.socket());
        }
        // What is behind the head: the piece that was taken for the beginning of the body, if any, and the rest.
        let mut read = BytesMut::new();
        while let Some(Ok(frame)) = body.frame().await {
            read.extend_from_slice(frame.data_ref().map_or(&[][..], |data| data));
        }
        read.extend_from_slice(&parts.read_buf);
        let stream = Prefixed::new(read.freeze(), stream);
        tokio::select! {
            biased;
            // Polled to its end already, it may not be polled again.
            _ = &mut stopping, if !told => {}
            () = tunnel.run(stream, connection.peer.ip()) => {}
        }
        return;
    }
    drop(served);
    if let Some(stream) = lender.take() {
        linger(stream).await;
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Takes what the client is still sending, within limits. A socket that is closed with octets unread is reset, and the reset may overtake
/// the response that says what was wrong.
async fn linger<S: AsyncRead + AsyncWrite + Unpin>(mut stream: S) {
    const TIME: Duration = Duration::from_secs(1);
    const OCTETS: u64 = 1 << 20;
    let _ = tokio::time::timeout(TIME, async {
        stream.shutdown().await?;
        tokio::io::copy(&mut stream.take(OCTETS), &mut tokio::io::sink()).await
    })
    .await;
}

/// Says that the server is busy, if the socket takes it at once.
fn refuse(stream: &TcpStream) {
    const BUSY: &[u8] =
        b"HTTP/1.1 503 Service Unavailable\r\nRetry-After: 5\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    let _ = stream.try_write(BUSY);
}

/// IPv4 clients of a socket for both families appear with IPv6 addresses. Others keep the link that their address belongs to.
fn canonical(address: SocketAddr) -> SocketAddr {
    match address.ip().to_canonical() {
        IpAddr::V4(v4) => (v4, address.port()).into(),
        IpAddr::V6(_) => address,
    }
}
