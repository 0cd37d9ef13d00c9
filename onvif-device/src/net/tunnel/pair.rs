//! The pair of GET and POST: on the answer to the GET the device speaks, in the body of the POST the client does, in Base64. The header field `x-sessioncookie` says which belong
//! together.
//!
//! A POST has a length that means nothing, goes on until the client closes it, and may be followed by another one. It may come before its GET. Both have to come from one
//! address by one scheme: somebody else's cookie is another cookie.

use std::collections::HashMap;
use std::io;
use std::net::IpAddr;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http::HeaderValue;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _, ReadBuf};
use tokio::sync::{Notify, mpsc, watch};

use super::Prefixed;
use super::base64::Decoder;
use crate::address::Scheme;
use crate::context::ConnectionInfo;
use crate::net::rtsp::Admitted;

/// What says which halves belong together.
pub(super) const SESSION_COOKIE: &str = "x-sessioncookie";
/// Octets of a cookie at most.
const MAX_COOKIE: usize = 256;
/// Pieces of a POST that wait to be read.
const MAX_PIECES: usize = 4;
const READ_SIZE: usize = 4096;

/// How the answer to the GET begins. Version 1.0, so that nobody expects chunks.
const GET_HEAD: &[u8] =
    b"HTTP/1.0 200 OK\r\nServer: onvif-device\r\nConnection: close\r\nCache-Control: no-store\r\n\
    Pragma: no-cache\r\nContent-Type: application/x-rtsp-tunnelled\r\n\r\n";
const CONTINUE: &[u8] = b"HTTP/1.1 100 Continue\r\n\r\n";
const NO_GET: &[u8] = b"HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
const NOT_BASE64: &[u8] = b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";

/// Which tunnel.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(in crate::net) struct Key {
    peer: IpAddr,
    secure: bool,
    cookie: String,
}

impl Key {
    pub(super) fn new(cookie: &HeaderValue, connection: &ConnectionInfo) -> Option<Key> {
        let cookie = cookie.to_str().ok()?.trim();
        (1..=MAX_COOKIE).contains(&cookie.len()).then(|| Key {
            peer: connection.peer.ip().to_canonical(),
            secure: connection.scheme == Scheme::Https,
            cookie: cookie.to_owned(),
        })
    }
}

/// What came on a POST; `None` when it was nonsense, after which the tunnel cannot go on.
type Piece = Option<Bytes>;

/// The tunnels that have a GET. There are never more than connections.
#[derive(Default)]
pub(in crate::net) struct Pairs {
    open: Mutex<HashMap<Key, Entry>>,
    /// Told when there is another one.
    opened: Notify,
}

struct Entry {
    pieces: mpsc::Sender<Piece>,
    /// Number of the POST that is read: the last one.
    post: watch::Sender<u64>,
}

/// A GET, in the list as long as this lives.
pub(in crate::net) struct Registered {
    pairs: Arc<Pairs>,
    key: Key,
    pieces: Option<mpsc::Receiver<Piece>>,
}

/// A POST that has found its GET.
struct Joined {
    pieces: mpsc::Sender<Piece>,
    number: u64,
    post: watch::Receiver<u64>,
}

impl Pairs {
    /// Notes a GET; `None` when there is one already.
    pub(super) fn open(pairs: &Arc<Pairs>, key: Key) -> Option<Registered> {
        let mut open = pairs.list();
        if open.contains_key(&key) {
            return None;
        }
        let (sender, receiver) = mpsc::channel(MAX_PIECES);
        let entry = Entry {
            pieces: sender,
            post: watch::Sender::new(0),
        };
        open.insert(key.clone(), entry);
        drop(open);
        pairs.opened.notify_waiters();
        Some(Registered {
            pairs: Arc::clone(pairs),
            key,
            pieces: Some(receiver),
        })
    }

    /// Waits for the GET of a POST. A POST before it is read no more.
    async fn join(&self, key: &Key) -> Joined {
        loop {
            let opened = self.opened.notified();
            tokio::pin!(opened);
            // From here on nothing is missed.
            opened.as_mut().enable();
            if let Some(entry) = self.list().get(key) {
                let mut number = 0;
                entry.post.send_modify(|last| {
                    *last += 1;
                    number = *last;
                });
                return Joined {
                    pieces: entry.pieces.clone(),
                    number,
                    post: entry.post.subscribe(),
                };
            }
            opened.await;
        }
    }

    fn list(&self) -> MutexGuard<'_, HashMap<Key, Entry>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Registered {
    fn drop(&mut self) {
        self.pairs.list().remove(&self.key);
    }
}

/// One half.
pub(in crate::net) enum Taken {
    Get {
        registered: Registered,
        admitted: Admitted,
    },
    Post {
        pairs: Arc<Pairs>,
        key: Key,
        /// Whether the client waits to be told to go on.
        expects: bool,
        /// How long it waits for its GET.
        wait: Duration,
    },
}

impl Taken {
    pub(super) async fn run<S: AsyncRead + AsyncWrite + Unpin>(
        self,
        mut stream: Prefixed<S>,
    ) -> io::Result<()> {
        match self {
            Taken::Get {
                mut registered,
                admitted,
            } => {
                stream.write_all(GET_HEAD).await?;
                stream.flush().await?;
                if let Some(pieces) = registered.pieces.take() {
                    let tunnel = Tunnel {
                        stream,
                        pieces,
                        current: Bytes::new(),
                    };
                    admitted.ending_with_streams().run(tunnel).await;
                }
                drop(registered);
                Ok(())
            }
            Taken::Post {
                pairs,
                key,
                expects,
                wait,
            } => {
                let Ok(joined) = tokio::time::timeout(wait, pairs.join(&key)).await else {
                    return stream.write_all(NO_GET).await;
                };
                if expects {
                    stream.write_all(CONTINUE).await?;
                    stream.flush().await?;
                }
                joined.read(stream).await
            }
        }
    }
}

impl Joined {
    /// Reads a POST until it ends, another one takes its place, or the GET has gone.
    async fn read<S: AsyncRead + AsyncWrite + Unpin>(mut self, mut stream: Prefixed<S>) -> io::Result<()> {
        let mut decoder = Decoder::default();
        let mut buffer = vec![0; READ_SIZE];
        loop {
            let count = tokio::select! {
                biased;
                () = self.pieces.closed() => return Ok(()),
                _ = self.post.wait_for(|last| *last != self.number) => return Ok(()),
                count = stream.read(&mut buffer) => count?,
            };
            if count == 0 {
                return Ok(());
            }
            match decoder.decode(buffer.get(..count).unwrap_or_default()) {
                Ok(octets) if octets.is_empty() => {}
                Ok(octets) => {
                    if self.pieces.send(Some(octets.into())).await.is_err() {
                        return Ok(());
                    }
                }
                Err(_) => {
                    // What a message begins without an end would be taken for the rest of it.
                    let _ = self.pieces.send(None).await;
                    return stream.write_all(NOT_BASE64).await;
                }
            }
        }
    }
}

/// Both halves as one stream.
struct Tunnel<S> {
    stream: Prefixed<S>,
    pieces: mpsc::Receiver<Piece>,
    current: Bytes,
}

impl<S: AsyncRead + Unpin> AsyncRead for Tunnel<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        // Nothing comes on the GET but its end.
        let mut scrap = [0; 256];
        let mut nothing = ReadBuf::new(&mut scrap);
        match Pin::new(&mut self.stream).poll_read(cx, &mut nothing) {
            Poll::Ready(Ok(())) if nothing.filled().is_empty() => return Poll::Ready(Ok(())),
            Poll::Ready(Ok(())) => cx.waker().wake_by_ref(),
            Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
            Poll::Pending => {}
        }
        if self.current.is_empty() {
            match ready!(self.pieces.poll_recv(cx)) {
                Some(Some(piece)) => self.current = piece,
                Some(None) | None => return Poll::Ready(Ok(())),
            }
        }
        let count = self.current.len().min(buffer.remaining());
        buffer.put_slice(&self.current.split_to(count));
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Tunnel<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, octets: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(cx, octets)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(cx, slices)
    }
}
