//! A stream that notes what comes and goes.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};

use super::watch::Watch;

/// Octets up to which the pieces of a response are joined.
const JOINED: usize = 2048;

/// A stream under watch, lent to the HTTP machinery.
pub(super) struct Io<S: Unpin> {
    /// Taken out only when dropped.
    stream: Option<TokioIo<S>>,
    watch: Arc<Watch>,
    back: Lender<S>,
}

/// Where a stream comes back to when the HTTP machinery is done with it.
pub(super) struct Lender<S>(Arc<Mutex<Option<S>>>);

impl<S> Lender<S> {
    pub fn new() -> Lender<S> {
        Lender(Arc::default())
    }

    pub fn take(&self) -> Option<S> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl<S: Unpin> Io<S> {
    pub fn new(stream: S, watch: Arc<Watch>, back: &Lender<S>) -> Io<S> {
        Io {
            stream: Some(TokioIo::new(stream)),
            watch,
            back: Lender(Arc::clone(&back.0)),
        }
    }

    fn stream(&mut self) -> io::Result<Pin<&mut TokioIo<S>>> {
        match &mut self.stream {
            Some(stream) => Ok(Pin::new(stream)),
            None => Err(io::ErrorKind::NotConnected.into()),
        }
    }

    fn note<T>(&self, written: Poll<io::Result<T>>) -> Poll<io::Result<T>> {
        match written {
            Poll::Pending => self.watch.write_blocked(),
            Poll::Ready(_) => self.watch.written(),
        }
        written
    }
}

impl<S: Unpin> Drop for Io<S> {
    fn drop(&mut self) {
        if let Some(stream) = self.stream.take() {
            let mut back = self.back.0.lock().unwrap_or_else(PoisonError::into_inner);
            *back = Some(stream.into_inner());
        }
    }
}

impl<S: AsyncRead + Unpin> Read for Io<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        let result = ready!(self.stream()?.poll_read(cx, buffer));
        self.watch.received();
        Poll::Ready(result)
    }
}

impl<S: AsyncWrite + Unpin> Write for Io<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: &[u8]) -> Poll<io::Result<usize>> {
        let result = self.stream()?.poll_write(cx, buffer);
        self.note(result)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.stream()?.poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.stream()?.poll_shutdown(cx)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.as_ref().is_some_and(Write::is_write_vectored)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffers: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let length = buffers.iter().map(|buffer| buffer.len()).sum();
        let result = if length <= JOINED {
            // The system takes longer over a list of buffers than it takes to join small ones.
            let mut joined = [0; JOINED];
            let mut rest = &mut joined[..];
            for buffer in buffers {
                let (place, behind) = rest.split_at_mut(buffer.len());
                place.copy_from_slice(buffer);
                rest = behind;
            }
            self.stream()?.poll_write(cx, &joined[..length])
        } else {
            self.stream()?.poll_write_vectored(cx, buffers)
        };
        self.note(result)
    }
}
