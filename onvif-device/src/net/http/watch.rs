//! Deadlines of a connection.
//!
//! The stream and the service note what the connection is doing; one timer a connection goes off at the earliest deadline. It is moved only
//! when a deadline comes before it, and the clock is read once, when the connection has done what it can, so that a request costs one read
//! of the clock and no timer.

use std::future::Future as _;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::time::{Instant, Sleep, sleep_until};

use super::HttpLimits;

/// No deadline.
const NEVER: u64 = u64::MAX;
/// A deadline as long from now as the rest of a header may take. Once the connection has been polled it is a time.
const HEADER_FROM_NOW: u64 = u64::MAX - 1;
/// A deadline as long from now as a connection may be idle.
const IDLE_FROM_NOW: u64 = u64::MAX - 2;
/// A deadline as long from now as a client may take no octets.
const WRITE_FROM_NOW: u64 = u64::MAX - 3;

/// What a connection is doing, as deadlines in milliseconds since it began. All parts run in the task of the connection, one after the other.
pub(super) struct Watch {
    began: Instant,
    header_time: u64,
    idle_time: u64,
    write_time: u64,
    /// For the next octets from the client.
    read: AtomicU64,
    /// Whether `read` is for the rest of a header, and not for the first octet of a request.
    in_header: AtomicU64,
    /// For the client to take octets.
    write: AtomicU64,
}

impl Watch {
    pub fn new(limits: &HttpLimits) -> Watch {
        let idle_time = millis(limits.idle_time);
        Watch {
            began: Instant::now(),
            header_time: millis(limits.header_time),
            idle_time,
            write_time: millis(limits.write_time),
            // A client that connects means to send something.
            read: AtomicU64::new(idle_time.min(millis(limits.header_time))),
            in_header: AtomicU64::new(0),
            write: AtomicU64::new(NEVER),
        }
    }

    /// Octets came in.
    pub fn received(&self) {
        let waiting = self.read.load(Ordering::Relaxed) != NEVER;
        if waiting && self.in_header.swap(1, Ordering::Relaxed) == 0 {
            self.read.store(HEADER_FROM_NOW, Ordering::Relaxed);
        }
    }

    /// A request is complete up to its body. The times of body and answer are watched where they are waited for.
    pub fn request_began(&self) {
        self.read.store(NEVER, Ordering::Relaxed);
        self.in_header.store(0, Ordering::Relaxed);
    }

    /// The response is there; the next request may come.
    pub fn request_ended(&self) {
        self.read.store(IDLE_FROM_NOW, Ordering::Relaxed);
    }

    /// The client does not take octets now.
    pub fn write_blocked(&self) {
        if self.write.load(Ordering::Relaxed) == NEVER {
            self.write.store(WRITE_FROM_NOW, Ordering::Relaxed);
        }
    }

    /// The client took octets.
    pub fn written(&self) {
        self.write.store(NEVER, Ordering::Relaxed);
    }

    fn deadline(&self) -> Option<Instant> {
        let write = self.fixed(&self.write);
        // While a response is on its way nothing has to be received.
        let deadline = if write == NEVER {
            self.fixed(&self.read)
        } else {
            write
        };
        (deadline != NEVER).then(|| self.began + Duration::from_millis(deadline))
    }

    /// A deadline, which from now on is a time.
    fn fixed(&self, deadline: &AtomicU64) -> u64 {
        let noted = deadline.load(Ordering::Relaxed);
        let time = match noted {
            HEADER_FROM_NOW => self.header_time,
            IDLE_FROM_NOW => self.idle_time,
            WRITE_FROM_NOW => self.write_time,
            fixed => return fixed,
        };
        let time = millis(self.began.elapsed()).saturating_add(time);
        deadline.store(time, Ordering::Relaxed);
        time
    }
}

fn millis(duration: Duration) -> u64 {
    // Some 30 years, so that sums of times stay within what an instant can hold.
    u64::try_from(duration.as_millis()).map_or(1 << 40, |millis| millis.min(1 << 40))
}

/// The timer of a connection.
pub(super) struct Alarm {
    timer: Option<Pin<Box<Sleep>>>,
    /// The timer will wake the task of the connection.
    armed: bool,
}

impl Alarm {
    pub fn new() -> Alarm {
        Alarm {
            timer: None,
            armed: false,
        }
    }

    /// Ready when a deadline has passed. To be called whenever the connection was polled, always by the same task.
    pub fn poll(&mut self, cx: &mut Context<'_>, watch: &Watch) -> Poll<()> {
        loop {
            let Some(deadline) = watch.deadline() else {
                return Poll::Pending;
            };
            let timer = self.timer.get_or_insert_with(|| Box::pin(sleep_until(deadline)));
            if deadline < timer.deadline() {
                timer.as_mut().reset(deadline);
                self.armed = false;
            }
            if self.armed && !timer.is_elapsed() {
                return Poll::Pending;
            }
            self.armed = timer.as_mut().poll(cx).is_pending();
            if self.armed {
                return Poll::Pending;
            }
            if deadline <= Instant::now() {
                return Poll::Ready(());
            }
            // It was set for an earlier deadline that has been met.
            timer.as_mut().reset(deadline);
        }
    }
}
