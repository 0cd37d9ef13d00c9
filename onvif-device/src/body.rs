//! Bodies of requests and responses, and the reading of a request body under limits.

use std::error::Error as StdError;
use std::fmt;
use std::future::{Future as _, poll_fn};
use std::pin::{Pin, pin};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Frame, SizeHint};

use crate::context::AfterReply;

/// What can go wrong with a streamed body.
pub type BodyError = Box<dyn StdError + Send + Sync>;

type Stream = Pin<Box<dyn http_body::Body<Data = Bytes, Error = BodyError> + Send>>;

/// The body of a request to a plain HTTP route, not yet read.
pub struct RequestBody(Stream);

/// The body of a response: in one piece, or a stream.
pub struct Body {
    content: Inner,
    /// Done when the body is dropped, which is when it has been handed over.
    after: Vec<AfterReply>,
}

enum Inner {
    Whole(Option<Bytes>),
    Stream(Stream),
}

impl RequestBody {
    pub(crate) fn new<B>(body: B) -> RequestBody
    where
        B: http_body::Body<Data = Bytes> + Send + 'static,
        B::Error: Into<BodyError>,
    {
        RequestBody(Box::pin(MapError(Box::pin(body))))
    }
}

impl http_body::Body for RequestBody {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        self.0.as_mut().poll_frame(cx)
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.0.size_hint()
    }
}

impl fmt::Debug for RequestBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RequestBody")
    }
}

impl Body {
    fn new(content: Inner) -> Body {
        Body {
            content,
            after: Vec::new(),
        }
    }

    pub(crate) fn then(mut self, after: Vec<AfterReply>) -> Body {
        self.after.extend(after);
        self
    }

    /// No content.
    pub fn empty() -> Body {
        Body::new(Inner::Whole(None))
    }

    /// Content that comes bit by bit.
    pub fn stream<B>(body: B) -> Body
    where
        B: http_body::Body<Data = Bytes> + Send + 'static,
        B::Error: Into<BodyError>,
    {
        Body::new(Inner::Stream(Box::pin(MapError(Box::pin(body)))))
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Body {
        Body::new(Inner::Whole(Some(bytes).filter(|bytes| !bytes.is_empty())))
    }
}

impl From<String> for Body {
    fn from(text: String) -> Body {
        Bytes::from(text).into()
    }
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        match &mut self.content {
            Inner::Whole(bytes) => Poll::Ready(bytes.take().map(|bytes| Ok(Frame::data(bytes)))),
            Inner::Stream(stream) => stream.as_mut().poll_frame(cx),
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.content {
            Inner::Whole(bytes) => bytes.is_none(),
            Inner::Stream(stream) => stream.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.content {
            Inner::Whole(bytes) => SizeHint::with_exact(bytes.as_ref().map_or(0, |bytes| bytes.len() as u64)),
            Inner::Stream(stream) => stream.size_hint(),
        }
    }
}

impl Drop for Body {
    fn drop(&mut self) {
        for action in self.after.drain(..) {
            action();
        }
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Body")
    }
}

/// Gives every body the same error type.
struct MapError<B>(Pin<Box<B>>);

impl<B> http_body::Body for MapError<B>
where
    B: http_body::Body<Data = Bytes>,
    B::Error: Into<BodyError>,
{
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        self.0
            .as_mut()
            .poll_frame(cx)
            .map(|frame| frame.map(|frame| frame.map_err(Into::into)))
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.0.size_hint()
    }
}

/// Why a request body was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ReadError {
    /// More octets than allowed.
    TooLarge,
    /// It did not arrive in time.
    TooSlow,
    /// The connection broke, or the chunks are malformed.
    Broken,
}

/// Reads a body as a whole. One that comes in one piece, as most do, is not copied.
pub(crate) async fn read<B>(body: B, limit: usize, time: Duration) -> Result<Bytes, ReadError>
where
    B: http_body::Body<Data = Bytes>,
{
    if body.size_hint().lower() > limit as u64 {
        return Err(ReadError::TooLarge);
    }
    let mut body = pin!(body);
    let mut collected = pin!(async {
        let mut whole = Whole::default();
        while let Some(frame) = poll_fn(|cx| body.as_mut().poll_frame(cx)).await {
            // Trailers are of no use here.
            if let Ok(data) = frame.map_err(|_| ReadError::Broken)?.into_data() {
                whole.push(data, limit)?;
            }
        }
        Ok(whole.take())
    });
    // A timer costs more than taking a body that is there already.
    let at_once = poll_fn(|cx| match collected.as_mut().poll(cx) {
        Poll::Ready(result) => Poll::Ready(Some(result)),
        Poll::Pending => Poll::Ready(None),
    });
    match at_once.await {
        Some(result) => result,
        None => tokio::time::timeout(time, collected)
            .await
            .unwrap_or(Err(ReadError::TooSlow)),
    }
}

#[derive(Default)]
struct Whole {
    first: Bytes,
    rest: Vec<u8>,
}

impl Whole {
    fn push(&mut self, data: Bytes, limit: usize) -> Result<(), ReadError> {
        if self.first.len().max(self.rest.len()) + data.len() > limit {
            return Err(ReadError::TooLarge);
        }
        if self.first.is_empty() && self.rest.is_empty() {
            self.first = data;
            return Ok(());
        }
        if self.rest.is_empty() {
            self.rest.reserve(self.first.len() + data.len());
            self.rest.extend_from_slice(&self.first);
            self.first = Bytes::new();
        }
        self.rest.extend_from_slice(&data);
        Ok(())
    }

    fn take(&mut self) -> Bytes {
        if self.rest.is_empty() {
            std::mem::take(&mut self.first)
        } else {
            std::mem::take(&mut self.rest).into()
        }
    }
}
