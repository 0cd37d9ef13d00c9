//! One connection: reads requests, writes answers and interleaved frames.

use std::collections::VecDeque;
use std::net::IpAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{Duration, Instant};

use onvif_core::rtsp::ConnectionId;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::sync::Notify;

use super::batch::Batch;
use super::direct::{Direct, Scheduled};
use super::host::Host;
use crate::streaming::{Outgoing, Viewer, Wake};

/// Unwritten answers above which nothing more is read: a client that asks without listening stops itself.
const MAX_BACKLOG: usize = 64 * 1024;
const READ_SIZE: usize = 4096;

/// What others hand to the task of a connection.
pub(super) struct ConnectionState {
    /// Told when there is something to do.
    pub(super) wake: Arc<Notify>,
    queue: Mutex<Queue>,
    closing: AtomicBool,
    /// Whether the connection ends with its last stream.
    ends_with_streams: AtomicBool,
    /// Where the client is.
    peer: Option<IpAddr>,
    /// The socket, where nothing lies between it and the messages.
    pub(super) direct: Option<Direct>,
}

/// What a connection has to write.
pub(super) enum Next {
    /// Nothing.
    Nothing,
    /// Messages, or RTCP.
    Plain(Vec<u8>),
    /// A frame for a channel.
    Frame(Outgoing, u8),
}

#[derive(Default)]
struct Queue {
    messages: VecDeque<Vec<u8>>,
    bytes: usize,
    viewers: Vec<Interleaved>,
    /// The viewer whose turn it is.
    next: usize,
}

struct Interleaved {
    viewer: Arc<Viewer>,
    rtp: u8,
    rtcp: u8,
}

impl ConnectionState {
    /// A connection over whatever [`run`] gets.
    pub(super) fn new() -> Self {
        Self::over(None)
    }

    /// A connection over a socket, for [`direct::run`](super::direct::run).
    pub(super) fn direct(direct: Direct) -> Self {
        Self::over(Some(direct))
    }

    fn over(direct: Option<Direct>) -> Self {
        ConnectionState {
            wake: Arc::new(Notify::new()),
            queue: Mutex::default(),
            closing: AtomicBool::new(false),
            ends_with_streams: AtomicBool::new(false),
            peer: None,
            direct,
        }
    }

    /// Notes where the client is.
    pub(super) fn with_peer(mut self, peer: IpAddr) -> Self {
        self.peer = Some(peer);
        self
    }

    /// Where the client is.
    pub(super) fn peer(&self) -> Option<IpAddr> {
        self.peer
    }

    /// What viewers on this connection have to tell when they have something to send.
    pub(super) fn waker(self: &Arc<Self>) -> Arc<dyn Wake> {
        match &self.direct {
            Some(_) => Arc::new(Scheduled::new(self)),
            None => Arc::<Notify>::clone(&self.wake),
        }
    }

    /// Writes a message after the frame in progress.
    pub(super) fn send(&self, bytes: Vec<u8>) {
        let mut queue = self.queue();
        queue.bytes += bytes.len();
        queue.messages.push_back(bytes);
        drop(queue);
        self.wake.notify_one();
    }

    /// Closes after everything is written.
    pub(super) fn close(&self) {
        self.closing.store(true, Ordering::Release);
        self.wake.notify_one();
    }

    /// Closes when its last stream has ended, after everything is written.
    pub(super) fn end_with_streams(&self) {
        self.ends_with_streams.store(true, Ordering::Relaxed);
    }

    /// Begins to send what a viewer has.
    pub(super) fn add(&self, viewer: Arc<Viewer>, rtp: u8, rtcp: u8) {
        self.queue().viewers.push(Interleaved { viewer, rtp, rtcp });
        self.wake.notify_one();
    }

    /// Sends no more of a viewer but its BYE.
    pub(super) fn remove(&self, viewer: &Arc<Viewer>) {
        viewer.finish();
        let mut queue = self.queue();
        let Some(index) = queue
            .viewers
            .iter()
            .position(|known| Arc::ptr_eq(&known.viewer, viewer))
        else {
            return;
        };
        let removed = queue.viewers.remove(index);
        let last = queue.viewers.is_empty();
        drop(queue);
        if let Some(bye) = viewer.report(Instant::now()) {
            self.send(interleaved(removed.rtcp, &bye));
        }
        if last && self.ends_with_streams.load(Ordering::Relaxed) {
            self.close();
        }
    }

    /// A stream that the client has sent is over: a connection that ends with its streams ends if it was the last one.
    pub(super) fn received_all(&self) {
        let last = self.queue().viewers.is_empty();
        if last && self.ends_with_streams.load(Ordering::Relaxed) {
            self.close();
        }
    }

    /// What is to be written next, ready to be written in parts.
    pub(super) fn next_batch(&self) -> Batch {
        match self.next() {
            Next::Nothing => Batch::Empty,
            Next::Plain(bytes) => Batch::plain(bytes),
            Next::Frame(outgoing, channel) => Batch::frame(outgoing, channel),
        }
    }

    /// What is to be written next.
    pub(super) fn next(&self) -> Next {
        let mut queue = self.queue();
        if !queue.messages.is_empty() {
            queue.bytes = 0;
            let messages = std::mem::take(&mut queue.messages);
            return Next::Plain(Vec::from(messages).concat());
        }
        let now = Instant::now();
        let count = queue.viewers.len();
        for turn in 0..count {
            let index = (queue.next + turn) % count;
            let Some(interleaved_viewer) = queue.viewers.get(index) else {
                continue;
            };
            if let Some(report) = interleaved_viewer.viewer.report(now) {
                return Next::Plain(interleaved(interleaved_viewer.rtcp, &report));
            }
            if let Some(outgoing) = interleaved_viewer.viewer.pop() {
                let channel = interleaved_viewer.rtp;
                queue.next = index + 1;
                return Next::Frame(outgoing, channel);
            }
        }
        Next::Nothing
    }

    pub(super) fn has_room(&self) -> bool {
        self.queue().bytes < MAX_BACKLOG
    }

    pub(super) fn is_closing(&self) -> bool {
        self.closing.load(Ordering::Acquire)
    }

    fn queue(&self) -> MutexGuard<'_, Queue> {
        self.queue
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

/// An interleaved packet (RFC 2326 section 10.12).
pub(super) fn interleaved(channel: u8, packet: &[u8]) -> Vec<u8> {
    let [l0, l1] = (packet.len() as u16).to_be_bytes();
    let mut bytes = Vec::with_capacity(4 + packet.len());
    bytes.extend([b'$', channel, l0, l1]);
    bytes.extend_from_slice(packet);
    bytes
}

/// Serves a connection to its end.
pub(super) async fn run(
    host: &Host,
    id: ConnectionId,
    state: &ConnectionState,
    mut read: impl AsyncRead + Unpin,
    mut write: impl AsyncWrite + Unpin,
    write_timeout: Duration,
) {
    let mut buffer = vec![0; READ_SIZE];
    let mut batch = Batch::Empty;
    let mut progress = tokio::time::Instant::now();
    loop {
        if batch.is_empty() {
            batch = state.next_batch();
            progress = tokio::time::Instant::now();
        }
        if batch.is_empty() && state.is_closing() {
            break;
        }
        let writing = !batch.is_empty();
        let reading = !state.is_closing() && state.has_room() && host.wants_bytes(id);
        let slices = batch.slices();
        tokio::select! {
            biased;
            result = write.write_vectored(&slices), if writing => match result {
                Ok(0) | Err(_) => break,
                Ok(count) => {
                    drop(slices);
                    batch.advance(count);
                    progress = tokio::time::Instant::now();
                }
            },
            result = read.read(&mut buffer), if reading => match result {
                Ok(0) | Err(_) => break,
                Ok(count) => host.received(id, buffer.get(..count).unwrap_or_default()),
            },
            () = state.wake.notified() => {}
            () = tokio::time::sleep_until(progress + write_timeout), if writing => {
                tracing::debug!(?id, "connection takes nothing and is closed");
                break;
            }
        }
    }
    let _ = tokio::time::timeout(Duration::from_secs(1), write.shutdown()).await;
}
