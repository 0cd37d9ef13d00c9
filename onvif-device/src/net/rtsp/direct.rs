//! Connections with nothing between socket and messages: frames are written by one task for all of them, with one system call for each
//! frame and connection. The task of a connection wakes up only for what the client says, and when the client does not take what is
//! written.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, Weak};
use std::time::Duration;

use onvif_core::rtsp::ConnectionId;
use tokio::net::TcpStream;
use tokio::sync::Notify;
use tokio::time::Instant;

use super::batch::Batch;
use super::connection::{ConnectionState, Next};
use super::contiguous::Contiguous;
use super::host::Host;
use crate::streaming::Wake;

const READ_SIZE: usize = 4096;
/// Connections written to in a row before other tasks have their turn.
const TURN: usize = 32;

/// The socket of a connection.
pub(super) struct Direct {
    stream: Arc<TcpStream>,
    flusher: Arc<Flusher>,
    /// Whether the flusher has been told.
    scheduled: AtomicBool,
    /// Held over a write, which never waits.
    writer: Mutex<Writer>,
}

struct Writer {
    /// What is being written.
    batch: Batch,
    /// When the socket last took something, or the batch was begun.
    progress: Instant,
}

/// What became of an attempt to write everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Flushed {
    /// All is written.
    Done,
    /// The client has to take something first.
    Blocked,
    /// The connection is broken.
    Broken,
}

impl Direct {
    pub(super) fn new(stream: Arc<TcpStream>, flusher: Arc<Flusher>) -> Self {
        Direct {
            stream,
            flusher,
            scheduled: AtomicBool::new(false),
            writer: Mutex::new(Writer {
                batch: Batch::Empty,
                progress: Instant::now(),
            }),
        }
    }

    /// Writes what a connection has, as far as the socket takes it; frames in one piece as long as it takes them whole.
    fn flush(&self, state: &ConnectionState, contiguous: &mut Contiguous) -> Flushed {
        let mut writer = self.writer();
        loop {
            let mut written = None;
            if writer.batch.is_empty() {
                writer.progress = Instant::now();
                writer.batch = match state.next() {
                    Next::Nothing => return Flushed::Done,
                    Next::Plain(bytes) => Batch::plain(bytes),
                    Next::Frame(outgoing, channel) => {
                        let octets = contiguous.frame(&outgoing, channel);
                        let length = octets.map_or(0, <[u8]>::len);
                        written = octets.map(|octets| self.stream.try_write(octets));
                        if matches!(written, Some(Ok(count)) if count == length) {
                            continue;
                        }
                        // The rest is remembered by reference.
                        Batch::frame(outgoing, channel)
                    }
                };
            }
            let written = match written {
                Some(written) => written,
                None => self.stream.try_write_vectored(&writer.batch.slices()),
            };
            match written {
                Ok(0) => return Flushed::Broken,
                Ok(count) => {
                    writer.batch.advance(count);
                    writer.progress = Instant::now();
                }
                Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => return Flushed::Blocked,
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                Err(_) => return Flushed::Broken,
            }
        }
    }

    fn progress(&self) -> Instant {
        self.writer().progress
    }

    fn writer(&self) -> MutexGuard<'_, Writer> {
        self.writer
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    /// Reads what is there and hands it on; `false` at the end of the connection.
    fn read(&self, host: &Host, id: ConnectionId) -> bool {
        // On the stack, and not in the task, which lives as long as the connection.
        let mut buffer = [0; READ_SIZE];
        match self.stream.try_read(&mut buffer) {
            Ok(0) => false,
            Ok(count) => {
                host.received(id, buffer.get(..count).unwrap_or_default());
                true
            }
            Err(error) => matches!(
                error.kind(),
                std::io::ErrorKind::WouldBlock | std::io::ErrorKind::Interrupted
            ),
        }
    }
}

/// What viewers on a direct connection tell when they have something to send.
pub(super) struct Scheduled(Weak<ConnectionState>);

impl Scheduled {
    pub(super) fn new(connection: &Arc<ConnectionState>) -> Self {
        Scheduled(Arc::downgrade(connection))
    }
}

impl Wake for Scheduled {
    fn wake(&self) {
        if let Some(connection) = self.0.upgrade()
            && let Some(direct) = &connection.direct
            && !direct.scheduled.swap(true, Ordering::AcqRel)
        {
            direct.flusher.schedule(Arc::clone(&connection));
        }
    }
}

/// Writes the frames of all direct connections of a server.
#[derive(Default)]
pub(super) struct Flusher {
    ready: Mutex<Vec<Arc<ConnectionState>>>,
    wake: Notify,
}

impl Flusher {
    fn schedule(&self, connection: Arc<ConnectionState>) {
        let mut ready = self.ready();
        ready.push(connection);
        let first = ready.len() == 1;
        drop(ready);
        if first {
            self.wake.notify_one();
        }
    }

    /// Writes until the task is ended.
    pub(super) async fn run(self: Arc<Self>) {
        let mut ready = Vec::new();
        let mut contiguous = Contiguous::default();
        loop {
            self.wake.notified().await;
            std::mem::swap(&mut ready, &mut *self.ready());
            for (index, connection) in ready.drain(..).enumerate() {
                if let Some(direct) = &connection.direct {
                    // Before the frames are looked for: one that comes from now on schedules anew.
                    direct.scheduled.store(false, Ordering::Release);
                    if direct.flush(&connection, &mut contiguous) != Flushed::Done {
                        connection.wake.notify_one();
                    }
                }
                if index % TURN == TURN - 1 {
                    tokio::task::yield_now().await;
                }
            }
            // One very busy moment does not have to be remembered for ever.
            ready.shrink_to(1024);
            contiguous.forget();
        }
    }

    fn ready(&self) -> MutexGuard<'_, Vec<Arc<ConnectionState>>> {
        self.ready
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

/// Serves a connection to its end.
pub(super) async fn run(host: &Host, id: ConnectionId, state: &ConnectionState, write_timeout: Duration) {
    let Some(direct) = &state.direct else { return };
    loop {
        // In this order: what was put before the end is still written.
        let closing = state.is_closing();
        let flushed = direct.flush(state, &mut Contiguous::default());
        if flushed == Flushed::Broken || (flushed == Flushed::Done && closing) {
            break;
        }
        let blocked = flushed == Flushed::Blocked;
        let reading = !closing && state.has_room() && host.wants_bytes(id);
        tokio::select! {
            biased;
            ready = direct.stream.readable(), if reading => {
                if ready.is_err() || !direct.read(host, id) {
                    break;
                }
            }
            ready = direct.stream.writable(), if blocked => {
                if ready.is_err() {
                    break;
                }
            }
            () = state.wake.notified() => {}
            () = tokio::time::sleep_until(direct.progress() + write_timeout), if blocked => {
                // Another task may have written in the meantime.
                if direct.progress().elapsed() >= write_timeout {
                    tracing::debug!(?id, "connection takes nothing and is closed");
                    break;
                }
            }
        }
    }
    let _ = socket2::SockRef::from(&*direct.stream).shutdown(std::net::Shutdown::Write);
}
