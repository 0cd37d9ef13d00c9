//! When and where a client may upload: at an address that was made for it, for a while, once, and one client at a time. How far an upload is, is an event.

use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use uuid::Uuid;

use crate::body::{BodyError, RequestBody};
use crate::builder::{BuildError, Setup};
use crate::events::{Emitter, Topic};

/// How long an address waits for its upload.
pub(super) const WINDOW: Duration = Duration::from_secs(600);

/// Percents between two events of one upload: enough for whoever watches, and no flood for all others.
const STEP: u64 = 5;

/// The one upload that is expected or going on.
#[derive(Clone, Debug, Default)]
pub(in crate::services::device) struct Uploads {
    state: Arc<Mutex<State>>,
    /// Of the event, where uploads are possible.
    status: Option<Emitter>,
}

#[derive(Debug, Default)]
enum State {
    #[default]
    Closed,
    /// The address has been given out.
    Expected { name: String, until: Instant },
    /// The body is being read, or what it brought waits for the reboot.
    Busy,
}

/// An upload that is going on. Ends when dropped, unless [`kept`](Self::keep).
#[derive(Debug)]
pub(in crate::services::device) struct Upload(Option<Uploads>);

impl Uploads {
    /// For a device with uploads: declares `tns1:Monitoring/UploadStatus` (ONVIF Core, "Upload Status"), a property while one is going on.
    pub fn declare(setup: &Setup) -> Result<Uploads, BuildError> {
        let topic = Topic::property("tns1:Monitoring/UploadStatus").data("Status", "xs:float");
        Ok(Uploads {
            state: Arc::default(),
            status: Some(setup.common().events().declare(topic)?),
        })
    }

    /// The last segment of a new address, which takes the place of one that has not been used; `None` while an upload is going on.
    pub fn open(&self, now: Instant) -> Option<String> {
        let mut state = self.state();
        if matches!(*state, State::Busy) {
            return None;
        }
        let name = Uuid::new_v4().simple().to_string();
        *state = State::Expected {
            name: name.clone(),
            until: now + WINDOW,
        };
        Some(name)
    }

    /// Begins the upload for which an address was made.
    pub fn begin(&self, now: Instant, last_segment: &str) -> Option<Upload> {
        let mut state = self.state();
        match &*state {
            State::Expected { name, until } if name == last_segment && now < *until => {
                *state = State::Busy;
                drop(state);
                self.tell(0);
                Some(Upload(Some(self.clone())))
            }
            _ => None,
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn tell(&self, percent: u64) {
        if let Some(status) = &self.status {
            status.set(&[], &[("Status", &percent.to_string())]);
        }
    }
}

impl Upload {
    /// Tells how much of the whole has come. All of it is less than 100 percent: what came is not in its place yet.
    pub fn progress(&self, octets: u64, whole: u64) {
        let percent = octets.saturating_mul(100).checked_div(whole).unwrap_or(0);
        if let Some(uploads) = &self.0 {
            uploads.tell(percent.min(100 - STEP) / STEP * STEP);
        }
    }

    /// The upload has come to its end. Lets no other begin until the device has started anew.
    pub fn keep(mut self) {
        if let Some(uploads) = self.0.take() {
            uploads.tell(100);
        }
    }

    /// The body of the upload, whose progress is told while it is read if its length is known.
    pub(super) fn watch(&self, body: RequestBody) -> Watched<'_> {
        Watched {
            upload: self,
            whole: body.size_hint().exact(),
            octets: 0,
            body,
        }
    }
}

impl Drop for Upload {
    fn drop(&mut self) {
        if let Some(uploads) = self.0.take() {
            if let Some(status) = &uploads.status {
                status.remove(&[]);
            }
            *uploads.state() = State::Closed;
        }
    }
}

/// A body whose progress is told.
pub(super) struct Watched<'a> {
    upload: &'a Upload,
    body: RequestBody,
    whole: Option<u64>,
    octets: u64,
}

impl Body for Watched<'_> {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        let polled = Pin::new(&mut self.body).poll_frame(cx);
        if let Poll::Ready(Some(Ok(frame))) = &polled
            && let Some(whole) = self.whole
        {
            self.octets += frame.data_ref().map_or(0, |data| data.len() as u64);
            self.upload.progress(self.octets, whole);
        }
        polled
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_good_once_for_a_while_and_only_the_newest() {
        let uploads = Uploads::default();
        let now = Instant::now();
        assert!(uploads.begin(now, "").is_none());
        let old = uploads.open(now).unwrap();
        let new = uploads.open(now).unwrap();
        assert!(uploads.begin(now, &old).is_none());
        assert!(uploads.begin(now + WINDOW, &new).is_none());
        let upload = uploads.begin(now, &new).unwrap();
        assert!(uploads.begin(now, &new).is_none());
        assert!(uploads.open(now).is_none(), "one at a time");
        drop(upload);
        assert!(uploads.begin(now, &new).is_none(), "used");
        let again = uploads.open(now).unwrap();
        uploads.begin(now, &again).unwrap().keep();
        assert!(uploads.open(now).is_none(), "it waits for the reboot");
    }
}
