//! When and where a client may upload: at an address that was made for it, for a while, once, and one client at a time.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use uuid::Uuid;

/// How long an address waits for its upload.
pub(super) const WINDOW: Duration = Duration::from_secs(600);

/// The one upload that is expected or going on.
#[derive(Clone, Debug, Default)]
pub(in crate::services::device) struct Uploads(Arc<Mutex<State>>);

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
                Some(Upload(Some(self.clone())))
            }
            _ => None,
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Upload {
    /// Lets no other upload begin until the device has started anew.
    pub fn keep(mut self) {
        self.0 = None;
    }
}

impl Drop for Upload {
    fn drop(&mut self) {
        if let Some(uploads) = self.0.take() {
            *uploads.state() = State::Closed;
        }
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
